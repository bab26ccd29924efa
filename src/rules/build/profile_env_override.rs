//! See rules/build/profile_env_override.md

use crate::finding::Severity;
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{Shipping, is_explained, report};
use crate::text::FileRange;
use crate::workspace::build::profile::{Lto, Profile, Setting, Source};

/// The rule.
pub static RULE: Rule = Rule {
    name: "profile_env_override",
    hooks: &[Hook::Workspace(check)],
};

/// What a variable takes away.
struct Lost {
    at: FileRange,
    what: String,
    severity: Severity,
}

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    let without_variables = shipping.workspace.profile_layers(Vec::new());
    let mut told: Vec<FileRange> = Vec::new();
    for shipped in shipping.profiles() {
        let profile = &shipped.profile;
        let Ok(declared) = without_variables.profile(&profile.name) else {
            continue;
        };
        for lost in lost(profile, &declared) {
            if told.contains(&lost.at) || is_explained(shipping.workspace, lost.at) {
                continue;
            }
            told.push(lost.at);
            let message = format!(
                "the environment builds {} with {}: profile `{}`",
                shipping.names(),
                lost.what,
                profile.name
            );
            drop(report(cx, lost.at, message).severity(lost.severity));
        }
    }
}

/// What is weaker in a profile than in the same one as it is declared.
fn lost(profile: &Profile, declared: &Profile) -> Vec<Lost> {
    let mut all = Vec::new();
    let mut add = |source: Source, is_weaker: bool, what: String, severity: Severity| {
        if let Source::Variable(at) = source
            && is_weaker
        {
            all.push(Lost { at, what, severity });
        }
    };
    let level = |setting: &Setting<String>| speed(&setting.value);
    let is_slow = level(&profile.opt_level) <= speed("1");
    add(
        profile.opt_level.source,
        level(&profile.opt_level) < level(&declared.opt_level),
        format!(
            "`opt-level = {}` in place of {}",
            profile.opt_level.value, declared.opt_level.value
        ),
        weight(is_slow),
    );
    let [now, before] = [&profile.lto.value, &declared.lto.value].map(joining);
    let is_off = now < joining(&Lto::Thin);
    add(
        profile.lto.source,
        now < before,
        if is_off {
            "link-time optimisation across crates off".to_owned()
        } else {
            "thin link-time optimisation in place of fat".to_owned()
        },
        weight(is_off),
    );
    add(
        profile.debug_assertions.source,
        profile.debug_assertions.value && !declared.debug_assertions.value,
        "debug assertions".to_owned(),
        Severity::Warning,
    );
    add(
        profile.incremental.source,
        profile.incremental.value && !declared.incremental.value,
        "incremental compilation: crates are cut into 256 units".to_owned(),
        Severity::Suggestion,
    );
    add(
        profile.codegen_units.source,
        profile.codegen_units.value > declared.codegen_units.value,
        format!(
            "{} codegen units in place of {}",
            profile.codegen_units.value, declared.codegen_units.value
        ),
        Severity::Suggestion,
    );
    add(
        profile.overflow_checks.source,
        profile.overflow_checks.value && !declared.overflow_checks.value,
        "overflow checks".to_owned(),
        Severity::Suggestion,
    );
    all
}

fn weight(is_grave: bool) -> Severity {
    if is_grave {
        Severity::Warning
    } else {
        Severity::Suggestion
    }
}

/// Levels in the order of the speed of what they give; those that cargo does not know are fast.
fn speed(level: &str) -> u8 {
    match level {
        "0" => 0,
        "1" => 1,
        "z" => 2,
        "s" => 3,
        "2" => 4,
        _ => 5,
    }
}

/// How much link-time optimisation joins; what cargo does not know joins all.
fn joining(lto: &Lto) -> u8 {
    match lto {
        Lto::Off => 0,
        Lto::ThinLocal => 1,
        Lto::Thin => 2,
        Lto::Fat | Lto::Other(_) => 3,
    }
}
