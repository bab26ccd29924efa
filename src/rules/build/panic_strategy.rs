//! See rules/build/panic_strategy.md

use std::ops::Range;

use crate::finding::Confidence;
use crate::knowledge;
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{SettingPlace, Shipping, find_source, report};
use crate::workspace::build::profile::Panic;
use crate::workspace::build::traits::Trait;

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
    if candidates.is_empty() || serves(&shipping) || relies_on_unwinding(&shipping) {
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

/// Whether something that ships is built with what serves requests or hands on events, each in a task of its
/// own, which alone ends where it panics.
fn serves(shipping: &Shipping<'_>) -> bool {
    let programs = knowledge::programs();
    let packages = shipping.packages().into_iter();
    let mut dependencies = packages.flat_map(|id| shipping.workspace.package(id).built_with());
    dependencies.any(|dependency| {
        let name = dependency.package.as_str();
        programs.server.contains(&name) || programs.events.contains(&name)
    })
}

/// Whether code speaks of catching panics, or of threads and tasks whose panic is looked at.
fn relies_on_unwinding(shipping: &Shipping<'_>) -> bool {
    const JOIN: &str = ".join()";
    let mut signs = vec![
        JOIN,
        "catch_unwind",
        "resume_unwind",
        "is_panic()",
        "into_panic(",
        "thread::panicking",
    ];
    if shipping.any(Trait::AsyncRuntime) {
        // A runtime catches what its tasks panic with.
        signs.extend(["spawn(", "JoinSet"]);
    }
    let counts = |text: &str, place: Range<usize>| {
        &text[place.clone()] != JOIN || is_looked_at(&text[place.end..])
    };
    find_source(shipping, &signs, counts).is_some()
}

/// Whether the result of a join is used for more than to panic in turn.
fn is_looked_at(behind: &str) -> bool {
    let behind = behind.trim_start();
    !behind.starts_with(".unwrap()") && !behind.starts_with(".expect(")
}
