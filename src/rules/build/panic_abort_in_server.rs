//! See rules/build/panic_abort_in_server.md

use std::cell::LazyCell;

use crate::finding::Confidence;
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{SettingPlace, Shipping, find_source, report};
use crate::workspace::build::product::{Trait, reason};
use crate::workspace::build::profile::Panic;

/// The rule.
pub static RULE: Rule = Rule {
    name: "panic_abort_in_server",
    hooks: &[Hook::Workspace(check)],
};

/// What code says that means to survive a panic.
const SIGNS: [&str; 5] = [
    "CatchPanicLayer",
    ".catch_unwind()",
    "catch_unwind(",
    ".is_panic()",
    ".into_panic()",
];

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    // The sources are the same for every profile: searched at most once.
    let caught = LazyCell::new(|| find_source(&shipping, &SIGNS, |_, _| true));
    for shipped in shipping.profiles() {
        let profile = &shipped.profile;
        if profile.panic.value != Panic::Abort {
            continue;
        }
        let place = SettingPlace::of(&shipping, profile, &profile.panic, "panic = \"unwind\"");
        if place.is_explained(shipping.workspace) {
            continue;
        }
        let by_trait = |property| {
            let mut products = shipping.products.iter();
            products.find_map(|product| {
                let because = reason(shipping.workspace, product, property)?;
                Some((&shipping.workspace.package(product.package).name, because))
            })
        };
        if let Some((name, framework)) = by_trait(Trait::Server) {
            let message = format!(
                "`panic = \"abort\"`: one request that panics ends `{name}` and every request that \
                 it serves with `{framework}`"
            );
            drop(report(cx, place.at, message));
        } else if let Some((name, bridge)) = by_trait(Trait::HostExtension) {
            let message = format!(
                "`panic = \"abort\"`: a panic in `{name}` ends the host's process instead of \
                 becoming an error through `{bridge}`"
            );
            drop(report(cx, place.at, message));
        } else if let Some(at) = *caught {
            let message = format!(
                "`panic = \"abort\"`: what catches panics here can never run: profile `{}`",
                profile.name
            );
            drop(
                report(cx, place.at, message)
                    .at_most(Confidence::Medium)
                    .related_at(at, "this waits for a panic"),
            );
        }
    }
}
