//! See rules/build/clippy_perf_off.md

use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{Shipping, is_explained, lines, range, report};
use crate::text::{FileId, FileRange};
use crate::workspace::TargetKind;
use crate::workspace::build::profile::place;
use crate::workspace::build::project::CargoCommand;
use crate::workspace::products::built_from;
use crate::workspace::toml_tree::TomlValue;

/// The rule.
pub static RULE: Rule = Rule {
    name: "clippy_perf_off",
    hooks: &[Hook::Workspace(check)],
};

const GROUPS: [&str; 2] = ["perf", "all"];

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    for manifest in &shipping.workspace.manifests {
        let document = &manifest.document;
        let tables = [
            &["lints", "clippy"][..],
            &["workspace", "lints", "clippy"][..],
        ];
        for path in tables {
            let table = document.get_path(path).and_then(TomlValue::as_table);
            let entries = table.map_or(&[][..], |table| &table.entries);
            for entry in entries {
                let level = entry
                    .value
                    .as_str()
                    .or_else(|| entry.value.as_table()?.string("level"));
                let at = place(manifest.file, entry);
                // `all` may be followed by the group itself.
                let is_back_on =
                    entry.key == "all" && entries.iter().any(|other| other.key == "perf");
                if is_back_on {
                    continue;
                }
                if GROUPS.contains(&entry.key.as_str())
                    && level == Some("allow")
                    && !is_explained(shipping.workspace, at)
                {
                    let message = format!("clippy's performance lints are off: `{}`", entry.key);
                    drop(report(cx, at, message));
                }
            }
        }
    }
    for command in &shipping.facts.project.commands {
        if let Some(group) = allowed_by(command) {
            let message = format!("clippy's performance lints are off in this run: `-A {group}`");
            drop(report(cx, command.place, message));
        }
    }
    for root in roots(&shipping) {
        let text = &shipping.workspace.file(root).text;
        for (start, line) in lines(text) {
            let trimmed = line.trim();
            let names = GROUPS.iter().any(|group| {
                [format!("clippy::{group},"), format!("clippy::{group})")]
                    .iter()
                    .any(|name| trimmed.contains(name))
            });
            if trimmed.starts_with("#![allow(") && names && !trimmed.contains("reason") {
                let from = start + line.len() - line.trim_start().len();
                let at = FileRange {
                    file: root,
                    range: range(from, from + trimmed.len()),
                };
                let message = "clippy's performance lints are off for the whole crate";
                drop(report(cx, at, message));
            }
        }
    }
}

/// The group with the performance lints that a run of clippy allows: `cargo clippy -- -A clippy::perf`.
fn allowed_by(command: &CargoCommand) -> Option<String> {
    if command.subcommand != "clippy" {
        return None;
    }
    let mut after_allow = false;
    let arguments = command.arguments.iter();
    let mut allowed = arguments.filter_map(|argument| {
        let is_value = std::mem::replace(
            &mut after_allow,
            matches!(argument.as_str(), "-A" | "--allow"),
        );
        let joined = argument
            .strip_prefix("-A")
            .or(argument.strip_prefix("--allow="));
        is_value.then_some(argument.as_str()).or(joined)
    });
    let is_group = |lint: &&str| {
        lint.strip_prefix("clippy::")
            .is_some_and(|group| GROUPS.contains(&group))
    };
    allowed.find(is_group).map(str::to_owned)
}

/// The root files of the crates that ship.
fn roots(shipping: &Shipping<'_>) -> Vec<FileId> {
    let packages = shipping
        .products
        .iter()
        .flat_map(|product| built_from(product.package, shipping.workspace));
    let mut roots: Vec<FileId> = packages
        .flat_map(|package| &shipping.workspace.package(package).targets)
        .filter(|target| matches!(target.kind, TargetKind::Library | TargetKind::Binary))
        .filter_map(|target| target.root)
        .collect();
    roots.sort_unstable();
    roots.dedup();
    roots
}
