//! See rules/build/opt_level.md

use crate::finding::Severity;
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{SettingPlace, Shipping, is_explained, report};
use crate::workspace::build::product::Trait;
use crate::workspace::build::profile::Profile;
use crate::workspace::toml_tree::TomlKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "opt_level",
    hooks: &[Hook::Workspace(check)],
};

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
        let for_size = severity == Severity::Suggestion;
        let speed_matters = shipping.any(Trait::Server)
            || shipping.any(Trait::CommandLine)
            || shipping.any(Trait::Computes);
        if place.is_explained(shipping.workspace) || for_size && !speed_matters {
            continue;
        }
        let message = format!(
            "{} ships at `opt-level = {}`: profile `{}`",
            shipping.names(),
            written(&profile.opt_level.value),
            profile.name
        );
        drop(place.apply(report(cx, place.at, message).severity(severity)));
    }
    for shipped in shipping.profiles() {
        dependencies_slowed(cx, &shipping, &shipped.profile);
    }
}

/// `[profile.….package."*"] opt-level` below the profile's own.
fn dependencies_slowed(cx: &WorkspaceCx<'_>, shipping: &Shipping<'_>, profile: &Profile) {
    let all = profile
        .packages
        .iter()
        .filter(|setting| setting.package == "*");
    for setting in all.filter(|setting| setting.key == "opt-level") {
        let level = match &setting.value {
            TomlKind::Integer(number) => number.to_string(),
            TomlKind::String(text) => text.clone(),
            _ => continue,
        };
        if level == "2" || level == "3" || is_explained(shipping.workspace, setting.place) {
            continue;
        }
        let message = format!(
            "every dependency of {} ships at `opt-level = {}`: profile `{}`",
            shipping.names(),
            written(&level),
            profile.name
        );
        drop(report(cx, setting.place, message).severity(Severity::Warning));
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
