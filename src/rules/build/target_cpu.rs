//! See rules/build/target_cpu.md

use crate::finding::Confidence;
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{Shipping, report};
use crate::text::FileRange;
use crate::workspace::build::insert;
use crate::workspace::build::rustflags::FlagSourceKind;
use crate::workspace::build::traits::Trait;

/// The rule.
pub static RULE: Rule = Rule {
    name: "target_cpu",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    let chooses = |option: &str| {
        let mut sources = shipping.facts.flags.iter();
        sources.any(|source| source.codegen(option).is_some())
    };
    if shipping.wants_small_code()
        || shipping.any(Trait::HostExtension)
        || chooses("target-cpu")
        || chooses("target-feature")
    {
        return;
    }
    let build_flags = shipping
        .facts
        .flags
        .iter()
        .find(|source| source.kind == FlagSourceKind::Build);
    let at = build_flags.map_or_else(
        || {
            let file = shipping.root.file;
            let text = &shipping.workspace.file(file).text;
            FileRange {
                file,
                range: insert::first_line(text),
            }
        },
        |source| source.place,
    );
    let message = format!(
        "{} is compiled for the oldest CPU of its architecture: no `target-cpu` is set",
        shipping.names()
    );
    drop(report(cx, at, message).at_most(Confidence::Medium));
}
