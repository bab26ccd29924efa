//! See rules/build/duplicate_heavy_crates.md

use std::collections::BTreeSet;

use semver::Version;

use crate::finding::{Confidence, Severity};
use crate::knowledge;
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{Shipping, linked, lock_entry, report};
use crate::workspace::{DependencyKind, LockedPackage};

/// The rule.
pub static RULE: Rule = Rule {
    name: "duplicate_heavy_crates",
    hooks: &[Hook::Workspace(check)],
};

/// Two of them run side by side: two runtimes, two connection pools.
const RUN_TWICE: [&str; 3] = ["tokio", "reqwest", "sqlx-core"];

/// Of these the second is but a client more, which matters where there is little else.
const CLIENTS: [&str; 1] = ["reqwest"];

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    let Some(lock) = &shipping.workspace.lock else {
        return;
    };
    let linked = linked(&shipping, lock);
    let mut found: Vec<(&str, Vec<&LockedPackage>, &str)> = Vec::new();
    for row in knowledge::heavy_crates() {
        let versions: Vec<&LockedPackage> = linked
            .iter()
            .map(|position| &lock.packages[*position])
            .filter(|package| package.name == row.name)
            .collect();
        if versions.len() > 1
            && !row.effect.starts_with("build time")
            && !row.effect.starts_with("with ")
        {
            found.push((row.name, versions, row.effect));
        }
    }
    let Some((_, versions, _)) = found.first() else {
        return;
    };
    let Some(at) = lock_entry(&shipping, lock, versions[0]) else {
        return;
    };
    let mut products = shipping.products.iter();
    let is_small = products.all(|product| cx.model().is_small(product.package));
    let runs_twice = found.iter().any(|(name, versions, _)| {
        RUN_TWICE.contains(name)
            && (is_small || !CLIENTS.contains(name))
            && is_ours(&shipping, name, versions)
    });
    let severity = if runs_twice {
        Severity::Warning
    } else {
        Severity::Suggestion
    };
    let listed: Vec<String> = found
        .iter()
        .map(|(name, versions, effect)| {
            let versions: Vec<&str> = versions.iter().map(|package| &*package.version).collect();
            format!("`{name}` {} ({effect})", versions.join(" and "))
        })
        .collect();
    let message = format!(
        "{} links more than one version of {}",
        shipping.names(),
        listed.join(", ")
    );
    // The lock file does not say which dependencies are for other platforms; size alone is not
    // worth the reader's time.
    let confidence = if found.iter().any(|(.., effect)| effect.starts_with("two ")) {
        Confidence::Medium
    } else {
        Confidence::Low
    };
    drop(
        report(cx, at, message)
            .severity(severity)
            .at_most(confidence),
    );
}

/// Whether a line of an own manifest makes two versions into one: packages of the workspace ask for
/// several, or one asks for an older version than others do. Else one can but wait for the others.
fn is_ours(shipping: &Shipping<'_>, name: &str, linked: &[&LockedPackage]) -> bool {
    let packages = shipping.packages();
    let asked: BTreeSet<Version> = packages
        .iter()
        .flat_map(|&id| &shipping.workspace.package(id).dependencies)
        .filter(|dependency| {
            dependency.kind == DependencyKind::Normal && dependency.package == name
        })
        .filter_map(|dependency| Version::parse(dependency.version.as_deref()?).ok())
        .collect();
    let newest = linked
        .iter()
        .filter_map(|package| Version::parse(&package.version).ok())
        .max();
    asked.len() > 1
        || asked
            .first()
            .is_some_and(|asked| Some(asked) < newest.as_ref())
}
