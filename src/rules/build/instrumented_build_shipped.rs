//! See rules/build/instrumented_build_shipped.md

use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{Shipping, report};
use crate::workspace::build::project::{ProjectFileKind, is_development_name};
use crate::workspace::build::rustflags::{FileKindOrder, FlagSource, FlagSourceKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "instrumented_build_shipped",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    for source in &shipping.facts.flags {
        let is_shipped = match &source.kind {
            // Pipelines measure coverage beside what they release; only an image is sure to ship.
            FlagSourceKind::Variable(_, FileKindOrder(kind)) => {
                let file = shipping.workspace.file(source.place.file);
                *kind == ProjectFileKind::Dockerfile && !is_development_name(&file.display)
            }
            FlagSourceKind::Target(_) | FlagSourceKind::Build => true,
        };
        if let Some((flag, effect)) = instrument(source).filter(|_| is_shipped) {
            let message = format!("{} is built with `{flag}`: {effect}", shipping.names());
            drop(report(cx, source.place, message));
        }
    }
}

/// The flag that instruments, and what it does.
fn instrument(source: &FlagSource) -> Option<(&str, &'static str)> {
    const CODEGEN: [(&str, &str); 4] = [
        ("-Cinstrument-coverage", "every branch counts"),
        ("-Cprofile-generate", "every branch counts for a profile"),
        ("-Cdebug-assertions", "debug checks run"),
        ("-Zsanitizer", "every memory access is checked"),
    ];
    const CFGS: [(&str, &str); 3] = [
        ("loom", "a model checker replaces the atomics"),
        ("shuttle", "a scheduler for tests replaces threads"),
        ("madsim", "a simulation replaces the runtime"),
    ];
    let mut flags = source.flags.iter();
    let mut after_cfg = false;
    flags.find_map(|flag| {
        let is_cfg = std::mem::replace(&mut after_cfg, flag == "--cfg");
        let cfg = flag.strip_prefix("--cfg=").or(is_cfg.then_some(flag));
        let by_cfg = CFGS.iter().find(|(name, _)| cfg == Some(name));
        let by_flag = CODEGEN.iter().find(|(name, _)| {
            flag.strip_prefix(name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('='))
        });
        let is_off = flag.ends_with("=off") || flag.ends_with("=no") || flag.ends_with("=false");
        let (_, effect) = by_cfg.or(by_flag).filter(|_| !is_off)?;
        Some((flag.as_str(), *effect))
    })
}
