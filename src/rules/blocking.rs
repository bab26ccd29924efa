//! What the rules about blocking calls on async workers have in common.

use super::context::BodyCx;
use super::facts::Witness;
use super::report::Report;
use crate::finding::{Applicability, Confidence, Severity};
use crate::knowledge::{Category, PanicsInAsync, Weight};
use crate::semantics::Runtime;
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::TextRange;

/// Reports a call that blocks an async worker. `None` where the call runs elsewhere, is awaited, or
/// is not worth a finding.
pub(super) fn report<'m>(cx: &BodyCx<'m>, call: ExprId, witness: &Witness) -> Option<Report<'m>> {
    let context = cx.context(call);
    if cx.is_quiet() || context.runtime != Runtime::Async || cx.facts().is_awaited(call) {
        return None;
    }
    let light = witness.weight != Weight::Heavy && !cx.loops(call).repeats();
    let alone = cx.facts().is_start_up(call) || !cx.facts().is_concurrent();
    if light && alone {
        return None;
    }
    let severity = match (alone, light) {
        (true, _) => Severity::Suggestion,
        (false, true) => Severity::Warning,
        (false, false) => Severity::Critical,
    };
    let mut report = cx
        .report(call, message(cx, call, witness))
        .severity(severity)
        .at_most(witness.confidence)
        .at_most(context.confidence)
        .fix(fix(cx, call, witness));
    if context.in_closure {
        report = report.at_most(Confidence::High.min(context.confidence));
    }
    for (position, step) in witness.steps.iter().enumerate() {
        let next = witness.steps.get(position + 1);
        let what = match next {
            Some(next) => format!("`{}` calls `{}`", step.function, next.function),
            None => format!("`{}` calls `{}`", step.function, witness.api),
        };
        report = report.related_at(step.at, what);
    }
    Some(report)
}

/// What the call does, and through whom.
fn message(cx: &BodyCx<'_>, call: ExprId, witness: &Witness) -> String {
    let does = does(witness);
    let api = witness.api;
    let function = cx.function_name();
    let Some(first) = witness.steps.first() else {
        let place = if cx.context(call).in_closure {
            "in a closure in"
        } else {
            "in"
        };
        return format!("`{api}` {does} on an async worker {place} `{function}`");
    };
    let mut chain = format!("`{function}`");
    for step in &witness.steps {
        chain.push_str(" → `");
        chain.push_str(step.function);
        chain.push('`');
    }
    format!(
        "`{}` {does} (`{api}`) on an async worker: {chain}",
        first.function
    )
}

fn does(witness: &Witness) -> &'static str {
    match witness.row.panics_in_async {
        Some(PanicsInAsync::Always) => return "panics",
        Some(PanicsInAsync::DebugBuilds) => return "blocks, and in debug builds panics,",
        None => {}
    }
    match witness.category {
        Category::ThreadSleep => "sleeps",
        Category::Fs => "waits for the file system",
        Category::Stdio | Category::IoTrait => "waits for input or output",
        Category::Net => "waits for the network",
        Category::Dns => "waits for name resolution",
        Category::Http => "waits for an HTTP response",
        Category::Process => "waits for a process",
        Category::Db => "waits for a database",
        Category::Wait => "waits for another thread",
        Category::BlockOn => "blocks on a future",
        Category::Cpu => "computes for long",
    }
}

fn fix(cx: &BodyCx<'_>, call: ExprId, witness: &Witness) -> String {
    if let Some(first) = witness.steps.first() {
        return format!(
            "call it off the executor, `tokio::task::spawn_blocking(move || {}(..)).await`, or make \
             the chain async down to `{}`",
            first.function, witness.row.replacement
        );
    }
    let replacement = match arguments(cx, call) {
        Some(arguments) => witness
            .row
            .replacement
            .replacen("(..)", &format!("({arguments})"), 1)
            .replacen("(dur)", &format!("({arguments})"), 1),
        None => witness.row.replacement.to_owned(),
    };
    format!("use `{replacement}`")
}

/// The arguments of a plain call as written, if they are short.
fn arguments<'m>(cx: &BodyCx<'m>, call: ExprId) -> Option<&'m str> {
    let ExprKind::Call { args, .. } = cx.expr(call).kind else {
        return None;
    };
    let args = cx.file().list(args);
    let (&first, &last) = (args.first()?, args.last()?);
    let text = cx.source_of(cx.file().range(first).to(cx.file().range(last)));
    (text.len() <= 60 && !text.contains('\n')).then_some(text)
}

/// Adds the edit that turns a plain call of `from` into an awaited call of its twin in tokio, where
/// `.await` may stand there and the package has tokio.
pub(super) fn with_twin<'m>(
    report: Report<'m>,
    cx: &BodyCx<'m>,
    call: ExprId,
    witness: &Witness,
    twin: &str,
) -> Report<'m> {
    let ExprKind::Call { callee, .. } = cx.expr(call).kind else {
        return report;
    };
    let features = cx.features_of("tokio");
    let module = twin.split("::").nth(1).unwrap_or_default();
    let Some(features) =
        features.filter(|_| witness.steps.is_empty() && cx.facts().allows_await(call))
    else {
        return report;
    };
    let on = features
        .iter()
        .any(|feature| feature == "full" || feature == module);
    let applicability = if on {
        Applicability::Machine
    } else {
        Applicability::Maybe
    };
    let end = cx.file().range(call).end;
    report
        .edit(cx.file().range(callee), twin, applicability)
        .edit(TextRange::new(end, end), ".await", applicability)
}
