//! See rules/build/unmaintained_serializer.md

use crate::knowledge;
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{dependency_place, report};
use crate::text::FileRange;
use crate::workspace::{DependencyKind, Workspace};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unmaintained_serializer",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    for row in knowledge::format_status() {
        // The table also knows what is in order, and an allocator.
        if row.status.starts_with("maintained") || row.name.contains("alloc") {
            continue;
        }
        let places = declarations(cx.workspace(), row.name);
        let Some((first, others)) = places.split_first() else {
            continue;
        };
        let mut message = format!("`{}` is {}", row.name, row.status);
        if let Some(advisory) = row.advisory {
            message = format!("{message}: {advisory}");
        }
        let mut finding = report(cx, *first, message);
        if let Some(alternatives) = row.alternatives {
            finding = finding.fix(format!("move to one of {alternatives}"));
        }
        for other in others {
            finding = finding.related_at(*other, "used here, too");
        }
        drop(finding);
    }
}

/// Where selected members depend on the crate, other than for tests.
fn declarations(workspace: &Workspace, krate: &str) -> Vec<FileRange> {
    workspace
        .package_ids()
        .filter_map(|id| {
            let package = workspace.package(id);
            if !package.is_member || !package.selected {
                return None;
            }
            let mut dependencies = package.dependencies.iter();
            let dependency = dependencies.find(|dependency| {
                dependency.package == krate && dependency.kind != DependencyKind::Development
            })?;
            let manifest = workspace.manifest_of(id)?;
            dependency_place(manifest, dependency)
        })
        .collect()
}
