//! See rules/build/instrumented_build_shipped.md

use crate::finding::Severity;
use crate::knowledge::{self, Api};
use crate::rules::context::WorkspaceCx;
use crate::rules::facts::BodyFacts;
use crate::rules::policy::Role;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{Shipping, range, report};
use crate::semantics::defs::CfgState;
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::FileRange;
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
    profiling_allocator(cx, &shipping);
    watched_runtime(cx);
}

/// An allocator that records every allocation, in every build.
fn profiling_allocator(cx: &WorkspaceCx<'_>, shipping: &Shipping<'_>) {
    let program = &cx.model().program;
    let packages = shipping.packages();
    let of_product = program.global_allocators().filter(|&def| {
        let package = program.defs.package_of(program.crate_of(def));
        package.is_some_and(|package| packages.binary_search(&package).is_ok())
            && program.is_workspace(def)
            && program.state_for(def, &program.workspace.platform) == CfgState::Enabled
    });
    for def in of_product {
        let path = program.value_path(def).map(knowledge::canonical);
        let rows = &knowledge::musl_and_allocators().allocators;
        let row = path.and_then(|path| rows.get(Api::of(path)));
        let records = row.is_some_and(|row| row.note == Some("profiler"));
        if let Some(path) = path.filter(|_| records) {
            let at = FileRange {
                file: program.def(def).file,
                range: program.item(def).name_range,
            };
            let message =
                format!("`{path}` is the allocator of every build: it records each allocation");
            let report = report(cx, at, message);
            drop(report.fix(
                "put it behind a feature that is off by default: `#[cfg(feature = \"dhat-heap\")]`",
            ));
        }
    }
}

/// `console_subscriber::init()` whenever the program starts.
fn watched_runtime(cx: &WorkspaceCx<'_>) {
    const STARTS: [&str; 2] = ["console_subscriber::init", "console_subscriber::spawn"];
    let starts = |api: Api| STARTS.contains(&api.path().as_str());
    let found = cx.in_bodies_calling(starts, |facts| {
        let is_main = facts.place.role == Role::Product && facts.function_name() == "main";
        let calls = facts.own_exprs().filter(|&expr| {
            is_main && facts.callee(expr).api().is_some_and(starts) && always_runs(facts, expr)
        });
        let place = |expr| FileRange {
            file: facts.file_id,
            range: facts.file.range(expr),
        };
        calls.map(place).collect::<Vec<_>>()
    });
    for at in found {
        let message =
            "the console watches the runtime whenever the program runs: it records every poll";
        drop(report(cx, at, message).severity(Severity::Suggestion));
    }
}

/// Whether an expression is a statement of its function's own block, without conditions.
fn always_runs(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    let is_conditional = |expr| {
        let start = facts.file.range(expr).start;
        let before = facts.text(range(0, start as usize));
        before.trim_end().ends_with(")]")
    };
    let mut inner = expr;
    while let Some(outer) = facts.parent(inner) {
        if is_conditional(inner) {
            return false;
        }
        match facts.file.expr(outer).kind {
            ExprKind::Block(_) | ExprKind::MethodCall { .. } | ExprKind::Try(_) => inner = outer,
            _ => return false,
        }
    }
    true
}

/// The flag that instruments, and what it does.
fn instrument(source: &FlagSource) -> Option<(&str, &'static str)> {
    const CODEGEN: [(&str, &str); 7] = [
        ("-Cinstrument-coverage", "every branch counts"),
        ("-Cprofile-generate", "every branch counts for a profile"),
        ("-Cdebug-assertions", "debug checks run"),
        ("-Zsanitizer", "every memory access is checked"),
        ("-Zself-profile", "the compiler times itself"),
        ("-Copt-level=0", "nothing is optimised"),
        ("-Copt-level=1", "little is optimised"),
    ];
    const CFGS: [(&str, &str); 4] = [
        ("loom", "a model checker replaces the atomics"),
        ("shuttle", "a scheduler for tests replaces threads"),
        ("madsim", "a simulation replaces the runtime"),
        ("tokio_taskdump", "every poll can be traced"),
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
