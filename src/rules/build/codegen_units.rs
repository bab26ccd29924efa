//! See rules/build/codegen_units.md

use crate::finding::{Confidence, Severity};
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{SettingPlace, Shipping, report};
use crate::workspace::build::profile::Lto;

/// The rule.
pub static RULE: Rule = Rule {
    name: "codegen_units",
    hooks: &[Hook::Workspace(check)],
};

/// From here on a written number of units is no balance any more.
const MANY: u32 = 64;

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    if shipping.wants_small_code() {
        return;
    }
    for shipped in shipping.profiles() {
        let profile = &shipped.profile;
        let units = profile.codegen_units.value;
        // With `incremental` the units are what that setting makes them.
        if units <= 1 || profile.incremental.value {
            continue;
        }
        let place = SettingPlace::of(
            &shipping,
            profile,
            &profile.codegen_units,
            "codegen-units = 1",
        );
        if place.is_of_environment || place.is_explained(shipping.workspace) {
            continue;
        }
        // What link-time optimisation joins again has been optimised in pieces before.
        let joined = match profile.lto.value {
            Lto::Fat => ", which fat link-time optimisation joins late",
            Lto::Thin => ", which thin link-time optimisation joins in part",
            _ => "",
        };
        let confidence = if place.is_written && joined.is_empty() {
            Confidence::High
        } else {
            Confidence::Medium
        };
        let severity = if units >= MANY && profile.lto.value != Lto::Fat {
            Severity::Warning
        } else {
            Severity::Suggestion
        };
        let message = format!(
            "{} ships with each crate cut into up to {units} units{joined}: profile `{}`",
            shipping.names(),
            profile.name
        );
        let finding = report(cx, place.at, message)
            .severity(severity)
            .at_most(confidence);
        let place = if profile.lto.source.place().is_none() {
            place.leave_table_to_others()
        } else {
            place
        };
        drop(place.apply(finding));
    }
}
