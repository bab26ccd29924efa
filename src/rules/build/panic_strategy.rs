//! See rules/build/panic_strategy.md

use crate::finding::Confidence;
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{SettingPlace, Shipping, any_source, report};
use crate::workspace::build::product::Trait;
use crate::workspace::build::profile::Panic;

/// The rule.
pub static RULE: Rule = Rule {
    name: "panic_strategy",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    let unsuited = [
        Trait::Server,
        Trait::HostExtension,
        Trait::CleansUp,
        Trait::ReportsCrashes,
        Trait::Embedded,
        Trait::WebAssembly,
    ];
    if unsuited.iter().any(|property| shipping.any(*property))
        || shipping
            .products
            .iter()
            .any(|product| product.is_foreign_library)
    {
        return;
    }
    let candidates: Vec<_> = shipping
        .profiles()
        .filter(|shipped| shipped.profile.panic.value == Panic::Unwind)
        .map(|shipped| &shipped.profile)
        .collect();
    let spawns_tasks = shipping.any(Trait::AsyncRuntime);
    if candidates.is_empty()
        || any_source(shipping.workspace, |text| {
            relies_on_unwinding(text, spawns_tasks)
        })
    {
        return;
    }
    for profile in candidates {
        let place = SettingPlace::of(&shipping, profile, &profile.panic, "panic = \"abort\"");
        // Who writes `panic = "unwind"`, the default, means it.
        if place.is_written {
            continue;
        }
        let message = format!(
            "{} unwinds on panic, on which nothing in the workspace relies: profile `{}`",
            shipping.names(),
            profile.name
        );
        // Whether some dependency catches panics is not known.
        drop(report(cx, place.at, message).at_most(Confidence::Medium));
    }
}

/// Whether a file's text speaks of catching panics, or of threads whose panic is looked at.
fn relies_on_unwinding(text: &str, spawns_tasks: bool) -> bool {
    const SIGNS: [&str; 5] = [
        "catch_unwind",
        "resume_unwind",
        "is_panic()",
        "into_panic(",
        "thread::panicking",
    ];
    SIGNS.iter().any(|sign| text.contains(sign))
        || spawns_tasks && (text.contains("spawn(") || text.contains("JoinSet"))
        || text
            .match_indices(".join()")
            .any(|(at, call)| is_looked_at(&text[at + call.len()..]))
}

/// Whether the result of a join is used for more than to panic in turn.
fn is_looked_at(behind: &str) -> bool {
    let behind = behind.trim_start();
    !behind.starts_with(".unwrap()") && !behind.starts_with(".expect(")
}
