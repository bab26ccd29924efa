//! See rules/build/duplicate_heavy_crates.md

use rustc_hash::{FxHashMap, FxHashSet};

use crate::finding::{Confidence, Severity};
use crate::knowledge;
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{Shipping, range, report};
use crate::text::FileRange;
use crate::workspace::build::product::built_from;
use crate::workspace::{DependencyKind, LockFile, LockedPackage};

/// The rule.
pub static RULE: Rule = Rule {
    name: "duplicate_heavy_crates",
    hooks: &[Hook::Workspace(check)],
};

/// Two of them run side by side: two runtimes, two connection pools.
const RUN_TWICE: [&str; 3] = ["tokio", "reqwest", "sqlx-core"];

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
    let runs_twice = found.iter().any(|(name, ..)| RUN_TWICE.contains(name));
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

/// The packages of the lock file that the products are built from by normal dependencies, as far
/// as the lock file tells, in its order.
fn linked(shipping: &Shipping<'_>, lock: &LockFile) -> Vec<usize> {
    let mut by_name: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (position, package) in lock.packages.iter().enumerate() {
        by_name.entry(&package.name).or_default().push(position);
    }
    let resolve = |line: &str| {
        let mut words = line.split(' ');
        let candidates = by_name.get(words.next()?)?;
        let version = words.next();
        let mut fitting = candidates.iter().filter(|position| {
            version.is_none_or(|version| lock.packages[**position].version == version)
        });
        fitting.next().copied()
    };
    let mut waiting: Vec<usize> = Vec::new();
    for product in &shipping.products {
        for id in built_from(product.package, shipping.workspace) {
            let package = shipping.workspace.package(id);
            let normal = |line: &str| {
                package.dependencies.iter().any(|dependency| {
                    dependency.kind == DependencyKind::Normal
                        && line.split(' ').next() == Some(&dependency.package)
                })
            };
            let own = by_name.get(package.name.as_str()).into_iter().flatten();
            let own = own.filter(|position| lock.packages[**position].source.is_none());
            for position in own {
                let lines = lock.packages[*position].dependencies.iter();
                let lines = lines.filter(|line| normal(line));
                waiting.extend(lines.filter_map(|line| resolve(line)));
            }
        }
    }
    let mut seen: FxHashSet<usize> = FxHashSet::default();
    while let Some(position) = waiting.pop() {
        if seen.insert(position) {
            let lines = lock.packages[position].dependencies.iter();
            waiting.extend(lines.filter_map(|line| resolve(line)));
        }
    }
    let mut linked: Vec<usize> = seen.into_iter().collect();
    linked.sort_unstable();
    linked
}

/// The lines `name = …` and `version = …` of a package in the lock file.
fn lock_entry(
    shipping: &Shipping<'_>,
    lock: &LockFile,
    package: &LockedPackage,
) -> Option<FileRange> {
    let text = &shipping.workspace.file(lock.file).text;
    let version = format!("version = \"{}\"", package.version);
    let name = format!("name = \"{}\"", package.name);
    let mut places = text.match_indices(&name);
    places.find_map(|(start, _)| {
        let rest = text[start + name.len()..].trim_start();
        rest.starts_with(&version).then(|| {
            let end = text.len() - rest.len() + version.len();
            FileRange {
                file: lock.file,
                range: range(start, end),
            }
        })
    })
}
