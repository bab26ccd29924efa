//! How a loop pauses between two questions.

use std::time::Duration;

use super::DEEPEST;
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Callee};
use crate::syntax::hir::{ExprId, ExprKind};

/// Up to this long a sleep does not keep a loop from asking again and again.
const SHORT: Duration = Duration::from_millis(10);

/// How a loop pauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Pause {
    /// It lets others run and comes back at once.
    Yield,
    /// It sleeps for a few milliseconds.
    Short,
}

/// The pause that a future is, if it is one.
pub(super) fn pause(cx: &BodyCx<'_>, future: ExprId) -> Option<Pause> {
    pause_of(cx.facts(), future, 0)
}

/// The pause that a future is: of the runtime, or of a function of the workspace that does nothing else.
fn pause_of(facts: &BodyFacts<'_>, future: ExprId, depth: u8) -> Option<Pause> {
    if let Callee::Function(def) = facts.callee(future) {
        let inner = facts.of_function(def).filter(|_| depth < DEEPEST)?;
        let &[only] = inner.suspensions() else {
            return None;
        };
        let ExprKind::Await(made) = inner.file.expr(only).kind else {
            return None;
        };
        let made = inner.maker_of_future(made);
        let is_made = |call: ExprId| {
            let of_pause = inner.file.range(made);
            of_pause.contains_range(inner.file.range(call))
        };
        let does_more = inner.own_calls().any(|(call, _)| !is_made(call))
            || inner.api_calls().any(|(call, _)| !is_made(call));
        return pause_of(&inner, made, depth + 1).filter(|_| !does_more);
    }
    let path = facts.callee(future).api()?.path().as_str();
    match path {
        "tokio::task::yield_now"
        | "async_std::task::yield_now"
        | "futures_lite::future::yield_now" => Some(Pause::Yield),
        // A tick paces what is done in between.
        "tokio::time::Interval::tick" => None,
        _ => (facts.pause(future)? <= SHORT).then_some(Pause::Short),
    }
}
