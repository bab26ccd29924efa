//! See rules/async/thread_sleep_in_async.md

use crate::finding::Severity;
use crate::knowledge::Category;
use crate::rules::blocking::Blocked;
use crate::rules::context::BodyCx;
use crate::rules::facts::Witness;
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "thread_sleep_in_async",
    hooks: &[Hook::Effect(&[Category::ThreadSleep], check)],
};

fn check(cx: &BodyCx<'_>, _: ExprId, witness: &Witness) {
    let Some(blocked) = Blocked::led_by(cx, witness, |_| false) else {
        return;
    };
    if witness.api.path().as_str() != "std::thread::sleep" {
        drop(blocked.report(cx));
        return;
    }
    let report = blocked.report_with_twin(cx, "tokio::time::sleep");
    if is_instant(cx, witness) {
        drop(report.severity(Severity::Suggestion));
    }
}

/// Whether the length is written as less than what a task may take between two awaits anyway.
fn is_instant(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    const MOST_NANOSECONDS: u128 = 100_000;
    let argument = |call: ExprId| match cx.expr(call).kind {
        ExprKind::Call { args, .. } => cx.file().list(args).first().copied(),
        _ => None,
    };
    let unit = |path: &str| match path {
        "std::time::Duration::from_micros" => Some(1_000),
        "std::time::Duration::from_nanos" => Some(1),
        _ => None,
    };
    let Some(length) = argument(witness.call).filter(|_| witness.steps.is_empty()) else {
        return false;
    };
    let number = argument(length).and_then(|number| cx.source(number).parse::<u128>().ok());
    let unit = cx.api(length).and_then(|api| unit(api.path().as_str()));
    matches!((number, unit), (Some(number), Some(unit)) if number * unit < MOST_NANOSECONDS)
}
