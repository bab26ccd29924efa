//! Loops that sleep, or wait for a tick, in each pass.

use super::facts::BodyFacts;
use crate::syntax::hir::{ExprId, ExprKind, Literal};

/// How far a constant is followed through variables and other constants.
const DEEPEST: u8 = 4;

/// Whether each pass of a loop pauses, for no longer than so many milliseconds, which are written in
/// the code.
pub(super) fn pauses_within(facts: &BodyFacts<'_>, around: ExprId, milliseconds: u64) -> bool {
    let mut calls = facts.api_calls();
    calls.any(|(call, api)| {
        let duration = match api.path().as_str() {
            "tokio::time::sleep" | "async_std::task::sleep" | "std::thread::sleep" => {
                first_argument(facts, call)
            }
            "tokio::time::Interval::tick" => period(facts, call),
            _ => return false,
        };
        facts.loops(call).innermost == Some(around)
            && duration
                .and_then(|duration| length(facts, duration, DEEPEST))
                .is_some_and(|length| length <= milliseconds)
    })
}

/// The period of the interval whose tick is awaited.
fn period(facts: &BodyFacts<'_>, tick: ExprId) -> Option<ExprId> {
    let interval = facts.file.method_call(tick)?.receiver;
    let made = facts.initializer(facts.local(interval)?)?;
    let ExprKind::Call { args, .. } = facts.file.expr(made).kind else {
        return None;
    };
    facts.file.list(args).last().copied()
}

fn first_argument(facts: &BodyFacts<'_>, call: ExprId) -> Option<ExprId> {
    let ExprKind::Call { args, .. } = facts.file.expr(call).kind else {
        return None;
    };
    facts.file.list(args).first().copied()
}

/// The milliseconds of a duration that is written as a constant.
fn length(facts: &BodyFacts<'_>, duration: ExprId, depth: u8) -> Option<u64> {
    if let ExprKind::Call { .. } = facts.file.expr(duration).kind {
        let factor = match facts.callee(duration).api()?.path().as_str() {
            "std::time::Duration::from_millis" => 1,
            "std::time::Duration::from_secs" => 1_000,
            "std::time::Duration::from_mins" => 60_000,
            _ => return None,
        };
        let number = integer(facts, first_argument(facts, duration)?, depth)?;
        return number.checked_mul(factor);
    }
    named(facts, duration, depth, length)
}

fn integer(facts: &BodyFacts<'_>, number: ExprId, depth: u8) -> Option<u64> {
    let expr = facts.file.expr(number);
    if let ExprKind::Literal(Literal::Int(_)) = expr.kind {
        let digits = facts.text(expr.range).replace('_', "");
        return digits.trim_end_matches("u64").parse().ok();
    }
    named(facts, number, depth, integer)
}

/// What stands behind the name of a variable or constant.
fn named(
    facts: &BodyFacts<'_>,
    path: ExprId,
    depth: u8,
    read: fn(&BodyFacts<'_>, ExprId, u8) -> Option<u64>,
) -> Option<u64> {
    let ExprKind::Path(_) = facts.file.expr(path).kind else {
        return None;
    };
    let depth = depth.checked_sub(1)?;
    if let Some(local) = facts.local(path) {
        return read(facts, facts.initializer(local)?, depth);
    }
    let constant = facts.of_function(facts.value_def(path)?)?;
    read(&constant, constant.root(), depth)
}
