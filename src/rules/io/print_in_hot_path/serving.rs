//! Whether a line is printed for requests, connections or messages.

use crate::finding::Heat;
use crate::knowledge;
use crate::rules::context::BodyCx;
use crate::rules::loop_source::{Source, source_of};
use crate::rules::streams;
use crate::semantics::HotReason;
use crate::syntax::hir::{ExprId, ExprKind, MacroKind, SelectArm};

/// Whether a handler of requests is not far: a program with commands has many functions that print what a
/// person asked for, and where it serves requests, too, some of them lead there.
pub(super) fn is_near_handler(cx: &BodyCx<'_>) -> bool {
    const FURTHEST: usize = 3;
    let calls = cx.facts().calls_from_handler();
    calls.is_some_and(|calls| calls <= FURTHEST || !cx.model().has_commands(cx.facts().owner()))
}

/// Whether an expression stands in a closure that a framework calls for each request, in a function that serves
/// none itself: `get(|| async { .. })`.
pub(super) fn is_in_handler(cx: &BodyCx<'_>, id: ExprId) -> bool {
    const FRAMEWORKS: &[&str] = &["actix_web", "axum", "hyper", "poem", "tide", "warp"];
    let facts = cx.facts();
    let of_framework = |closure: ExprId| {
        let taker = cx.parent(closure).and_then(|call| cx.api(call));
        taker.is_some_and(|api| FRAMEWORKS.contains(&api.crate_name()))
    };
    let mut around = std::iter::successors(Some(id), |&inner| cx.parent(inner));
    facts.hot_reason().is_none()
        && facts.loops_around(id).is_empty()
        && around
            .any(|outer| matches!(cx.expr(outer).kind, ExprKind::Closure(_)) && of_framework(outer))
}

/// Whether the task that is started for a connection runs an expression for each message that comes in, or a
/// loop does for each that a broker delivers, in a function that serves none itself.
pub(super) fn is_for_messages(cx: &BodyCx<'_>, id: ExprId) -> bool {
    let facts = cx.facts();
    let innermost = cx.loops(id).innermost;
    facts.hot_reason().is_none()
        && takes_messages(cx, id)
        && innermost.is_some_and(|around| !facts.leaves_behind(id, around))
        && select_arm_around(cx, id).is_none_or(|arm| takes_message(cx, arm))
}

fn takes_messages(cx: &BodyCx<'_>, id: ExprId) -> bool {
    let facts = cx.facts();
    facts.serves_connection(id) && facts.serves_messages(id) || is_per_delivery(cx, id)
}

/// Whether an expression runs for each message of a broker, in a program that has no commands: one of those may
/// be to show the messages.
fn is_per_delivery(cx: &BodyCx<'_>, id: ExprId) -> bool {
    let facts = cx.facts();
    facts.is_per_delivery(id) && !cx.model().has_commands(facts.owner())
}

/// Whether code that serves connections runs once for each, before the loop that takes what comes in on it.
pub(super) fn is_before_requests(cx: &BodyCx<'_>, id: ExprId) -> bool {
    cx.facts().serves_connection(id) && !cx.facts().serves_messages(id)
}

/// Whether only some of the requests come by, or of the messages that a loop takes for a connection.
pub(super) fn is_for_some(cx: &BodyCx<'_>, id: ExprId) -> bool {
    streams::is_exceptional_in(cx, id, loop_of_messages(cx, id))
}

/// The loop around an expression that takes the messages of a connection.
fn loop_of_messages(cx: &BodyCx<'_>, id: ExprId) -> Option<ExprId> {
    let facts = cx.facts();
    let outermost = facts.loops_around(id).last().map(|&(around, _)| around);
    outermost.filter(|_| takes_messages(cx, id))
}

/// Through so many callers a condition is looked for that stands around a call.
const FURTHEST_CALLER: u8 = 2;

/// Whether all that call a function for requests or messages do so for some of them.
pub(super) fn is_called_for_some(cx: &BodyCx<'_>) -> bool {
    is_called_for_some_within(cx, FURTHEST_CALLER)
}

fn is_called_for_some_within(cx: &BodyCx<'_>, furthest: u8) -> bool {
    let model = cx.model();
    let owner = cx.facts().owner();
    let Some(further) = furthest.checked_sub(1) else {
        return false;
    };
    if !matches!(model.hot_reason(owner), Some(HotReason::CalledFrom(_))) {
        return false;
    }
    let callers = model.callers(owner).iter();
    let mut hot = callers
        .filter(|&&(body, _)| model.body(body).owner != owner)
        .filter_map(|&(body, call)| {
            cx.in_body_of(model.body(body).owner, |caller| {
                (caller.heat(call) == Heat::Hot && !caller.in_error_path(call))
                    .then(|| is_chosen(caller, call) || is_called_for_some_within(caller, further))
            })
            .flatten()
        })
        .peekable();
    hot.peek().is_some() && hot.all(|is_for_some| is_for_some)
}

/// Whether only some of the requests or messages come by a call, and it is not one of those for the several
/// kinds that these have, nor on the way that others take that are not special.
fn is_chosen(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let around = loop_of_messages(cx, call);
    let mut inner = call;
    while let Some(choice) = streams::choice_around(cx, inner, around) {
        let is_otherwise = matches!(
            cx.expr(choice).kind,
            ExprKind::If { else_branch: Some(branch), .. } if holds(cx, branch, call)
        );
        if !is_otherwise && !streams::is_dispatch(cx, choice) {
            return true;
        }
        inner = choice;
    }
    false
}

fn holds(cx: &BodyCx<'_>, code: ExprId, expr: ExprId) -> bool {
    let range = cx.file().range(code);
    range.contains_range(cx.file().range(expr))
}

/// Whether an expression stands in a loop that takes datagrams which anyone may send.
pub(super) fn is_for_datagrams(cx: &BodyCx<'_>, id: ExprId, around: ExprId) -> bool {
    !cx.facts().leaves_behind(id, around)
        && matches!(source_of(cx, around), Some(Source::Datagrams))
}

/// Whether a function answers with nothing but an error of the server.
pub(super) fn answers_error(cx: &BodyCx<'_>) -> bool {
    const ERRORS: &[&str] = &[
        "INTERNAL_SERVER_ERROR",
        "BAD_GATEWAY",
        "SERVICE_UNAVAILABLE",
        "GATEWAY_TIMEOUT",
    ];
    let paths = cx.facts().own_exprs();
    let paths = paths.filter(|&expr| matches!(cx.expr(expr).kind, ExprKind::Path(_)));
    let mut found = false;
    for path in paths.filter_map(|path| cx.facts().value_path(path)) {
        let of_http = |&(owner, _): &(&str, &str)| {
            matches!(owner, "http::StatusCode" | "http::status::StatusCode")
        };
        if let Some((_, status)) = path.as_str().rsplit_once("::").filter(of_http) {
            if !ERRORS.contains(&status) {
                return false;
            }
            found = true;
        }
    }
    found
}

/// The arm of the innermost `select!` around an expression.
fn select_arm_around<'m>(cx: &BodyCx<'m>, id: ExprId) -> Option<&'m SelectArm> {
    let mut inner = id;
    while let Some(outer) = cx.parent(inner) {
        if let ExprKind::Macro(call) = cx.expr(outer).kind
            && let MacroKind::Select(arms) = cx.file().macro_calls[call].kind
        {
            let mut arms = cx.file().list(arms).iter();
            return arms.find(|arm| arm.handler == inner);
        }
        inner = outer;
    }
    None
}

/// Whether an arm waits for a message of a channel or stream.
fn takes_message(cx: &BodyCx<'_>, arm: &SelectArm) -> bool {
    let api = arm.future.and_then(|future| cx.api(future));
    let contexts = knowledge::async_contexts();
    api.is_some_and(|api| {
        let is_event = contexts.events.contains(&api.path());
        let is_told = contexts.told.contains(&api.path());
        let takes = matches!(api.name(), "next" | "recv" | "recv_from");
        let is_line = api.path().as_str() == "tokio::io::Lines::next_line";
        is_line || takes && is_event && !is_told || knowledge::channels().recv.get(api).is_some()
    })
}
