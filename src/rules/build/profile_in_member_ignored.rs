//! See rules/build/profile_in_member_ignored.md

use crate::finding::Severity;
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::workspace::Manifest;
use crate::workspace::build::profile;
use crate::workspace::toml_tree::TomlEntry;

use crate::rules::shipping::{report, shown};

/// The rule.
pub static RULE: Rule = Rule {
    name: "profile_in_member_ignored",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    for manifest in &cx.workspace().manifests {
        let profiles = manifest.document.table("profile");
        let entries = profiles.map_or(&[][..], |table| &table.entries);
        if !manifest.is_root {
            for entry in entries {
                ignored(cx, manifest, entry);
            }
            continue;
        }
        for entry in entries {
            misspelt(cx, manifest, entry);
        }
    }
}

/// A profile in a member's manifest.
fn ignored(cx: &WorkspaceCx<'_>, manifest: &Manifest, entry: &TomlEntry) {
    const WEIGHTY: [&str; 5] = [
        "lto",
        "opt-level",
        "codegen-units",
        "panic",
        "debug-assertions",
    ];
    let keys = entry
        .value
        .as_table()
        .map_or(&[][..], |table| &table.entries);
    let is_weighty = keys.iter().any(|key| WEIGHTY.contains(&key.key.as_str()));
    let severity = if is_weighty {
        Severity::Warning
    } else {
        Severity::Suggestion
    };
    let root = shown(cx.workspace(), manifest.root);
    let message = format!(
        "cargo ignores `[profile.{}]` in a workspace member: only `{root}` counts",
        entry.key
    );
    drop(report(cx, profile::place(manifest.file, entry), message).severity(severity));
}

/// Keys of a root's profile that cargo does not know, because they are spelt otherwise than one that it
/// knows.
fn misspelt(cx: &WorkspaceCx<'_>, manifest: &Manifest, entry: &TomlEntry) {
    // https://doc.rust-lang.org/cargo/reference/profiles.html and the unstable ones.
    const KNOWN: [&str; 19] = [
        "build-override",
        "codegen-backend",
        "codegen-units",
        "debug",
        "debug-assertions",
        "dir-name",
        "frame-pointers",
        "hint-mostly-unused",
        "incremental",
        "inherits",
        "lto",
        "opt-level",
        "overflow-checks",
        "package",
        "panic",
        "rpath",
        "rustflags",
        "split-debuginfo",
        "strip",
    ];
    let keys = entry
        .value
        .as_table()
        .map_or(&[][..], |table| &table.entries);
    for key in keys {
        let spelt = key.key.replace('_', "-");
        let distance = |known: &&str| strsim::damerau_levenshtein(known, &spelt);
        let nearest = KNOWN.into_iter().min_by_key(|known| distance(known));
        let Some(meant) = nearest.filter(|known| distance(known) <= known.len() / 3) else {
            continue;
        };
        if key.key == meant {
            continue;
        }
        let message = format!("`{}` has no effect: cargo's key is `{meant}`", key.key);
        let at = profile::place(manifest.file, key);
        drop(
            report(cx, at, message)
                .fix(format!("write `{meant}`"))
                .edit(key.key_range, meant, crate::finding::Applicability::Machine),
        );
    }
}
