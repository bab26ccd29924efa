//! See rules/build/release_checks_on.md

use crate::finding::Severity;
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{SettingPlace, Shipping, is_explained, report};
use crate::workspace::build::facts::ShippedProfile;
use crate::workspace::build::profile::{Profile, Setting};
use crate::workspace::build::project::ProjectFileKind;
use crate::workspace::toml_tree::TomlKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "release_checks_on",
    hooks: &[Hook::Workspace(check)],
};

/// Programs of these frameworks count money, wrapping is what they fear most.
const COUNT_MONEY: [&str; 7] = [
    "solana-program",
    "anchor-lang",
    "cosmwasm-std",
    "ink",
    "frame-support",
    "near-sdk",
    "soroban-sdk",
];

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    let counts_money = shipping.products.iter().any(|product| {
        let package = shipping.workspace.package(product.package);
        let mut dependencies = package.dependencies.iter();
        dependencies.any(|dependency| COUNT_MONEY.contains(&dependency.package.as_str()))
    });
    for shipped in shipping.profiles() {
        let profile = &shipped.profile;
        let report_on = |setting: &Setting<bool>, key: &str, effect: &str, severity| {
            let line = format!("{key} = false");
            let place = SettingPlace::of(&shipping, profile, setting, &line);
            // A profile that inherits from `dev` has them by default; its `opt-level` is reported.
            if !setting.value
                || !place.is_written
                || place.is_of_environment
                || place.is_explained(shipping.workspace)
            {
                return;
            }
            let message = format!(
                "{} ships with `{key} = true`: {effect}: profile `{}`",
                shipping.names(),
                profile.name
            );
            drop(place.apply(report(cx, place.at, message).severity(severity)));
        };
        report_on(
            &profile.debug_assertions,
            "debug-assertions",
            "the debug checks of every dependency run",
            Severity::Warning,
        );
        dependencies_checked(cx, &shipping, profile);
        if !is_built_by_ci(&shipping, shipped) {
            report_on(
                &profile.incremental,
                "incremental",
                "crates are cut into 256 units that are optimised apart",
                Severity::Warning,
            );
        }
        if !counts_money {
            report_on(
                &profile.overflow_checks,
                "overflow-checks",
                "integer arithmetic is checked at every step",
                Severity::Suggestion,
            );
        }
    }
}

/// Whether a pipeline builds what ships with a cargo that turns incremental compilation off where it sees
/// the variable `CI` (<https://doc.rust-lang.org/cargo/CHANGELOG.html>).
fn is_built_by_ci(shipping: &Shipping<'_>, shipped: &ShippedProfile) -> bool {
    const SINCE: u32 = 99;
    let commands = &shipping.facts.project.commands;
    let by_pipeline = shipped.built_by.is_some_and(|at| {
        let mut commands = commands.iter();
        commands.any(|command| command.place == at && command.kind == ProjectFileKind::Pipeline)
    });
    by_pipeline && shipping.workspace.profile_layers(Vec::new()).pins(SINCE)
}

/// `[profile.….package."*"] debug-assertions = true`.
fn dependencies_checked(cx: &WorkspaceCx<'_>, shipping: &Shipping<'_>, profile: &Profile) {
    const KEY: &str = "debug-assertions";
    let setting = profile.override_of("*", KEY);
    let setting = setting.filter(|setting| setting.value == TomlKind::Boolean(true));
    let Some(setting) = setting.filter(|setting| !is_explained(shipping.workspace, setting.place))
    else {
        return;
    };
    let message = format!(
        "the dependencies of {} ship with `{KEY} = true`: their debug checks run: profile `{}`",
        shipping.names(),
        profile.name
    );
    drop(report(cx, setting.place, message));
}
