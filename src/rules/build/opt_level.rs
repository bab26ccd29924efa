//! See rules/build/opt_level.md

use crate::finding::{Applicability, Severity};
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{SettingPlace, Shipping, is_explained, report};
use crate::workspace::build::profile::{PackageOverride, Profile};
use crate::workspace::build::traits::Trait;
use crate::workspace::toml_tree::TomlKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "opt_level",
    hooks: &[Hook::Workspace(check)],
};

const KEY: &str = "opt-level";

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    if shipping.any(Trait::WebAssembly) || shipping.any(Trait::Embedded) {
        return;
    }
    for shipped in shipping.profiles() {
        let profile = &shipped.profile;
        let Some(severity) = severity(&profile.opt_level.value) else {
            continue;
        };
        let place = SettingPlace::of(&shipping, profile, &profile.opt_level, "opt-level = 3");
        let for_size = matches!(profile.opt_level.value.as_str(), "s" | "z");
        let speed_matters = shipping.any(Trait::Server)
            || shipping.any(Trait::CommandLine)
            || shipping.any(Trait::Computes);
        if place.is_of_environment
            || place.is_explained(shipping.workspace)
            || for_size && !speed_matters
        {
            continue;
        }
        let message = format!(
            "{} ships at `opt-level = {}`: profile `{}`",
            shipping.names(),
            written(&profile.opt_level.value),
            profile.name
        );
        // A program may be small on purpose.
        let applicability = if for_size {
            Applicability::Maybe
        } else {
            Applicability::Machine
        };
        let finding = report(cx, place.at, message).severity(severity);
        drop(place.offer(finding, applicability));
    }
    for shipped in shipping.profiles() {
        dependencies_slowed(cx, &shipping, &shipped.profile);
        products_slowed(cx, &shipping, &shipped.profile);
    }
}

/// `[profile.….package."*"] opt-level` below the profile's own.
fn dependencies_slowed(cx: &WorkspaceCx<'_>, shipping: &Shipping<'_>, profile: &Profile) {
    let Some(setting) = profile.override_of("*", KEY) else {
        return;
    };
    let level = level_of(setting);
    if level.is_empty()
        || level == "2"
        || level == "3"
        || is_explained(shipping.workspace, setting.place)
    {
        return;
    }
    let message = format!(
        "every dependency of {} ships at `opt-level = {}`: profile `{}`",
        shipping.names(),
        written(&level),
        profile.name
    );
    drop(report(cx, setting.place, message).severity(Severity::Warning));
}

/// `[profile.….package.NAME] opt-level = 0` for what ships itself. Of a dependency it is a choice: few
/// are hot.
fn products_slowed(cx: &WorkspaceCx<'_>, shipping: &Shipping<'_>, profile: &Profile) {
    let mut names: Vec<&str> = shipping
        .products
        .iter()
        .map(|product| shipping.workspace.package(product.package).name.as_str())
        .collect();
    names.sort_unstable();
    names.dedup();
    for name in names {
        let Some(setting) = profile.override_of(name, KEY) else {
            continue;
        };
        let level = level_of(setting);
        if !matches!(level.as_str(), "0" | "1") || is_explained(shipping.workspace, setting.place) {
            continue;
        }
        let message = format!(
            "the code of `{name}` ships at `opt-level = {level}`: profile `{}`",
            profile.name
        );
        drop(report(cx, setting.place, message).severity(Severity::Warning));
    }
}

/// The level that a setting names, or `""`.
fn level_of(setting: &PackageOverride) -> String {
    match &setting.value {
        TomlKind::Integer(number) => number.to_string(),
        TomlKind::String(text) => text.clone(),
        _ => String::new(),
    }
}

fn severity(level: &str) -> Option<Severity> {
    match level {
        "0" | "1" => Some(Severity::Warning),
        "2" | "s" | "z" => Some(Severity::Suggestion),
        _ => None,
    }
}

fn written(level: &str) -> String {
    if level.bytes().all(|byte| byte.is_ascii_digit()) {
        level.to_owned()
    } else {
        format!("\"{level}\"")
    }
}
