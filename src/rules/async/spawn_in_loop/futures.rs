//! Futures of one task that a loop adds to a set for each message.

use super::limits::{Limit, limit_of};
use super::{asks_others, may_be_flooded, open_loop};
use crate::finding::{Confidence, Severity};
use crate::knowledge::{self, Api};
use crate::rules::context::BodyCx;
use crate::rules::facts::Trips;
use crate::rules::loop_source::{Source, in_select, source_of};
use crate::rules::streams;
use crate::syntax::hir::{ExprId, ExprKind, MacroKind, SelectArm};
use crate::text::TextRange;

/// Whether a call adds a future to those of a set.
pub(super) fn adds_future(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "futures::stream::FuturesUnordered::push" | "futures::stream::FuturesOrdered::push_back"
    )
}

pub(super) fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    if cx.is_quiet() {
        return;
    }
    let Some((around, Trips::Unbounded)) = open_loop(cx, call) else {
        return;
    };
    let within = cx.file().range(around);
    let takes_messages =
        takes_by_arm(cx, call, within) || matches!(source_of(cx, around), Some(Source::Messages));
    if !takes_messages
        || !asks_others(cx, call)
        || limit_of(cx, within, call) != Limit::Nowhere
        || is_counted(cx, call, within)
        || takes_own(cx, call, around)
    {
        return;
    }
    let severity = if may_be_flooded(cx, call) {
        Severity::Warning
    } else {
        Severity::Suggestion
    };
    let message = format!(
        "`{api}` in a loop of `{}` adds a future for every message, however many are under way",
        cx.function_name()
    );
    drop(
        cx.report(call, message)
            .severity(severity)
            .at_most(Confidence::Medium)
            .fix("take no message while enough are under way: `Some(message) = receiver.recv(), if futures.len() < N`, or use `buffer_unordered(N)`"),
    );
}

/// Whether the arm of a `select!` in which a call stands takes a message, whatever is under way.
fn takes_by_arm(cx: &BodyCx<'_>, call: ExprId, within: TextRange) -> bool {
    arm_around(cx, call, within).is_some_and(|arm| {
        let api = arm.future.and_then(|future| cx.api(future));
        arm.precondition.is_none()
            && api.is_some_and(|api| {
                api.name().starts_with("recv")
                    && (knowledge::channels().recv.get(api).is_some()
                        || knowledge::async_contexts().events.contains(&api.path()))
            })
    })
}

fn arm_around<'m>(cx: &BodyCx<'m>, call: ExprId, within: TextRange) -> Option<&'m SelectArm> {
    let own = cx.file().range(call);
    let mut inner = call;
    while let Some(outer) = cx.parent(inner) {
        if !within.contains_range(cx.file().range(outer)) {
            return None;
        }
        if let ExprKind::Macro(id) = cx.expr(outer).kind
            && let MacroKind::Select(arms) = cx.file().macro_calls[id].kind
        {
            let mut arms = cx.file().list(arms).iter();
            return arms.find(|arm| cx.file().range(arm.handler).contains_range(own));
        }
        inner = outer;
    }
    None
}

/// The set that a call is a method of.
fn set_of(cx: &BodyCx<'_>, call: ExprId) -> Option<streams::PlaceOf> {
    let receiver = cx.file().method_call(call)?.receiver;
    streams::place_of(cx, receiver)
}

/// Whether each pass of the loop waits for one of the very set to end, in whose place another one comes.
fn takes_own(cx: &BodyCx<'_>, call: ExprId, around: ExprId) -> bool {
    let own = set_of(cx, call);
    let innermost = |call: ExprId| cx.loops(call).innermost == Some(around);
    own.is_some()
        && innermost(call)
        && cx.facts().api_calls().any(|(other, api)| {
            matches!(api.name(), "next" | "try_next" | "select_next_some")
                && innermost(other)
                && cx.facts().is_awaited(other)
                && set_of(cx, other) == own
                && !in_select(cx, other)
                && streams::is_unconditional(cx, other, around)
        })
}

/// Whether the loop asks how many are in the set.
fn is_counted(cx: &BodyCx<'_>, call: ExprId, within: TextRange) -> bool {
    let set = |call| set_of(cx, call);
    let own = set(call);
    cx.facts().api_calls().any(|(other, api)| {
        matches!(api.name(), "len" | "is_empty")
            && within.contains_range(cx.file().range(other))
            && set(other) == own
    })
}
