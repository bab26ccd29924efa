//! See rules/build/release_max_level_in_library.md

use crate::finding::Severity;
use crate::knowledge;
use crate::rules::context::PackageCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{dependency_place, has_feature};
use crate::workspace::products::built_from;
use crate::workspace::{DependencyKind, TargetKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "release_max_level_in_library",
    hooks: &[Hook::Package(check)],
};

fn check(cx: &PackageCx<'_>) {
    let (workspace, package) = (cx.workspace(), cx.package());
    let is_library = package
        .targets
        .iter()
        .any(|target| target.kind == TargetKind::Library)
        && !package
            .targets
            .iter()
            .any(|target| target.kind == TargetKind::Binary);
    let mut products = workspace.build_facts().products.iter();
    let is_part = products.any(|product| built_from(product.package, workspace).contains(&cx.id()));
    // Inside a workspace that ships the program, the program's own library may decide for it.
    if !is_library || is_part || package.unpublished {
        return;
    }
    let rows = &knowledge::slow_features().log_level_feature;
    for dependency in &package.dependencies {
        // The highest level silences nothing.
        let silencing = rows.iter().filter(|row| !row.feature.ends_with("_trace"));
        let row = silencing.into_iter().find(|row| {
            row.crates.contains(&dependency.package.as_str())
                && has_feature(package, dependency, row.feature)
        });
        let Some(row) = row.filter(|_| dependency.kind == DependencyKind::Normal) else {
            continue;
        };
        let Some(manifest) = workspace.manifest_of(cx.id()) else {
            return;
        };
        let Some(at) = dependency_place(manifest, dependency) else {
            continue;
        };
        let message = format!(
            "the library `{}` sets `{}/{}`, which silences the logs of every program that uses it",
            package.name, dependency.package, row.feature
        );
        // Without the lowest level little is lost, and what is a part of one program decides for that.
        let is_part = !cx.model().is_small(cx.id()) && is_part_by_name(&package.name);
        let severity = if row.feature.ends_with("_debug") || is_part {
            Severity::Suggestion
        } else {
            Severity::Warning
        };
        drop(cx.report(at.file, at.range, message).severity(severity));
    }
}

/// Whether a package says by its name that it is a part of a program: `editor-core`.
fn is_part_by_name(name: &str) -> bool {
    const PARTS: &[&str] = &[
        "app", "cli", "client", "common", "core", "daemon", "plugin", "server",
    ];
    let part = name.rsplit_once(['-', '_']).map(|(_, part)| part);
    part.is_some_and(|part| PARTS.contains(&part))
}
