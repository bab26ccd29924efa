//! See rules/build/panic_abort_in_server.md

use std::cell::LazyCell;

use crate::finding::{Confidence, Severity};
use crate::rules::context::WorkspaceCx;
use crate::rules::policy::Role;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{SettingPlace, Shipping, is_tool, report};
use crate::text::{FileRange, TextRange};
use crate::workspace::build::profile::Panic;
use crate::workspace::build::traits::Trait;
use crate::workspace::products::reason;

/// The rule.
pub static RULE: Rule = Rule {
    name: "panic_abort_in_server",
    hooks: &[Hook::Workspace(check)],
};

/// What code calls that means to survive a panic.
const CATCHING: [&str; 4] = [
    "std::panic::catch_unwind",
    "tokio::task::JoinError::is_panic",
    "tokio::task::JoinError::into_panic",
    "tokio::task::JoinError::try_into_panic",
];

/// What code of crates says that are not read, and means to survive a panic.
const SIGNS: [&str; 2] = ["CatchPanicLayer", ".catch_unwind()"];

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    // The sources are the same for every profile: searched at most once.
    let caught = LazyCell::new(|| what_catches(cx, &shipping));
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
                // A program that embeds such a language is no extension of it.
                let is_host = property != Trait::HostExtension || product.is_foreign_library;
                let because = reason(shipping.workspace, product, property)?;
                is_host.then_some((&shipping.workspace.package(product.package).name, because))
            })
        };
        if let Some((name, framework)) = by_trait(Trait::Server) {
            let message = format!(
                "`panic = \"abort\"`: one request that panics ends `{name}` and every request that \
                 it serves with `{framework}`"
            );
            let mut products = shipping.products.iter();
            let is_tool = products.all(|product| is_tool(cx.model(), product.package));
            let mut report = report(cx, place.at, message);
            if is_tool {
                report = report.severity(Severity::Suggestion);
            }
            drop(report);
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

/// A place in the code of what ships that waits for a panic.
fn what_catches(cx: &WorkspaceCx<'_>, shipping: &Shipping<'_>) -> Option<FileRange> {
    let packages = shipping.packages();
    let found = cx.in_bodies(|facts| {
        let package = facts.place.package;
        let ships = package.is_some_and(|package| packages.binary_search(&package).is_ok());
        if facts.place.role != Role::Product || !ships {
            return Vec::new();
        }
        let at = |range| FileRange {
            file: facts.file_id,
            range,
        };
        let mut calls = facts.api_calls();
        let call = calls.find(|(_, api)| CATCHING.contains(&api.path().as_str()));
        if let Some((call, _)) = call {
            return vec![at(facts.file.range(call))];
        }
        let body = facts.file.range(facts.root());
        let text = facts.text(body);
        let sign = SIGNS.iter().find_map(|sign| {
            let start = u32::try_from(text.find(sign)?).ok()?;
            let end = start + u32::try_from(sign.len()).ok()?;
            Some(TextRange::new(body.start + start, body.start + end))
        });
        sign.map(at).into_iter().collect()
    });
    found.into_iter().next()
}
