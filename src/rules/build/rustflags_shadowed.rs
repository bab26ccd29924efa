//! See rules/build/rustflags_shadowed.md

use crate::finding::Severity;
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{Shipping, publishes, range, report, shown};
use crate::text::FileRange;
use crate::workspace::build::project::{ProjectFileKind, is_development_name};
use crate::workspace::build::rustflags::{FlagSource, FlagSourceKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "rustflags_shadowed",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    let sources = &shipping.facts.flags;
    let is_config = |source: &&FlagSource| !matches!(source.kind, FlagSourceKind::Variable(..));
    let configured: Vec<&FlagSource> = sources.iter().filter(is_config).collect();
    if configured.is_empty() {
        return;
    }
    by_target(cx, &configured);
    for source in sources.iter().filter(|source| !is_config(source)) {
        if builds_for_others(&shipping, source.place) {
            by_variable(cx, &configured, source.place, "RUSTFLAGS", &source.flags);
        }
    }
    for file in &shipping.workspace.project_files {
        let read = shipping.workspace.file(file.file);
        if file.kind == ProjectFileKind::Pipeline
            && publishes(&read.text)
            && let Some(at) = action_that_sets_flags(&read.text)
        {
            let place = FileRange {
                file: file.file,
                range: at,
            };
            let flags = ["-Dwarnings".to_owned()];
            by_variable(
                cx,
                &configured,
                place,
                "the RUSTFLAGS that this action sets",
                &flags,
            );
        }
    }
}

/// `[build] rustflags` beside a `[target.….rustflags]`.
fn by_target(cx: &WorkspaceCx<'_>, configured: &[&FlagSource]) {
    let build = configured
        .iter()
        .find(|source| source.kind == FlagSourceKind::Build);
    let Some(build) = build else { return };
    for source in configured {
        let FlagSourceKind::Target(target) = &source.kind else {
            continue;
        };
        let lost = lost(&build.flags, &source.flags);
        let lost: Vec<&str> = lost
            .into_iter()
            .filter(|flag| suits(flag, target))
            .collect();
        if lost.is_empty() {
            continue;
        }
        let message = format!(
            "`[build] rustflags` is ignored for `{target}`, which has flags of its own: {} is lost",
            listed(&lost)
        );
        drop(
            report(cx, build.place, message)
                .severity(severity(&lost))
                .related_at(source.place, "these flags win"),
        );
    }
}

/// A variable that takes the place of all configured flags.
fn by_variable(
    cx: &WorkspaceCx<'_>,
    configured: &[&FlagSource],
    at: FileRange,
    what: &str,
    flags: &[String],
) {
    for source in configured {
        if matches!(&source.kind, FlagSourceKind::Target(target) if is_for_another_system(target)) {
            continue;
        }
        let lost = lost(&source.flags, flags);
        if lost.is_empty() || severity(&lost) != Severity::Warning {
            continue;
        }
        let message = format!(
            "{what} replaces the flags of `{}`: {} is lost",
            shown(cx.workspace(), source.place.file),
            listed(&lost)
        );
        drop(
            report(cx, at, message)
                .severity(Severity::Warning)
                .related_at(source.place, "these flags are ignored"),
        );
    }
}

/// Whether flags are for a system on which neither images nor most releases are built.
fn is_for_another_system(target: &str) -> bool {
    const SYSTEMS: [&str; 8] = [
        "windows", "msvc", "apple", "darwin", "macos", "ios", "android", "wasm",
    ];
    SYSTEMS.iter().any(|system| target.contains(system))
}

fn lost<'f>(flags: &'f [String], by: &[String]) -> Vec<&'f str> {
    let lost = flags.iter().filter(|flag| !by.contains(flag));
    lost.map(String::as_str).collect()
}

/// Whether a flag makes sense for a target: flags of one architecture are rightly left out of
/// another's.
fn suits(flag: &str, target: &str) -> bool {
    let is_for_cpu = flag.starts_with("-Ctarget-cpu") || flag.starts_with("-Ctarget-feature");
    !is_for_cpu || target.starts_with("cfg(") || target.starts_with("x86_64")
}

fn severity(lost: &[&str]) -> Severity {
    const WEIGHTY: [&str; 6] = [
        "-Ctarget-cpu",
        "-Ctarget-feature",
        "-Clto",
        "-Clinker-plugin-lto",
        "-Cprofile-use",
        "--cfg",
    ];
    let is_weighty = |flag: &&str| {
        WEIGHTY.iter().any(|weighty| flag.starts_with(weighty)) && !flag.ends_with("crt-static")
    };
    if lost.iter().any(is_weighty) {
        Severity::Warning
    } else {
        Severity::Suggestion
    }
}

fn listed(flags: &[&str]) -> String {
    let flags: Vec<String> = flags.iter().map(|flag| format!("`{flag}`")).collect();
    flags.join(", ")
}

fn builds_for_others(shipping: &Shipping<'_>, place: FileRange) -> bool {
    let file = shipping.workspace.file(place.file);
    let mut images = shipping.facts.project.dockerfiles.iter();
    images.any(|(id, _)| *id == place.file) && !is_development_name(&file.display)
        || publishes(&file.text)
}

/// A set-up action exports `RUSTFLAGS=-D warnings` unless told otherwise.
fn action_that_sets_flags(text: &str) -> Option<crate::text::TextRange> {
    let action = "actions-rust-lang/setup-rust-toolchain";
    let at = text.find(action)?;
    (!text.contains("rustflags:")).then(|| range(at, at + action.len()))
}
