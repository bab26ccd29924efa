//! See rules/build/strip_debug.md

use crate::finding::Confidence;
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{SettingPlace, Shipping, report};
use crate::workspace::build::profile::Strip;
use crate::workspace::build::traits::Trait;
use crate::workspace::products::reason;

/// The rule.
pub static RULE: Rule = Rule {
    name: "strip_debug",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    let makes_image = !shipping.facts.project.dockerfiles.is_empty();
    let reporter = shipping
        .products
        .iter()
        .find_map(|product| reason(shipping.workspace, product, Trait::ReportsCrashes));
    for shipped in shipping.profiles() {
        let profile = &shipped.profile;
        let line = "debug = \"line-tables-only\"";
        let debug = SettingPlace::of(&shipping, profile, &profile.debug, line);
        let strip = SettingPlace::of(&shipping, profile, &profile.strip, "strip = \"debuginfo\"");
        if let Some(reporter) = reporter {
            let loses_names = profile.strip.value == Strip::Symbols && strip.is_written;
            if loses_names && !strip.is_explained(shipping.workspace) {
                let message = format!(
                    "the symbols are stripped that `{reporter}` needs to name functions: profile \
                     `{}`",
                    profile.name
                );
                drop(strip.apply(report(cx, strip.at, message).at_most(Confidence::Medium)));
            }
        } else if makes_image
            && profile.debug.value == "2"
            && profile.strip.value == Strip::None
            && debug.is_written
            && !debug.is_explained(shipping.workspace)
        {
            let message = format!(
                "the image of {} carries full debug information: profile `{}`",
                shipping.names(),
                profile.name
            );
            drop(debug.apply(report(cx, debug.at, message).at_most(Confidence::Medium)));
        }
    }
}
