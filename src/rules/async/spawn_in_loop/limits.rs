//! Permits that bound how many tasks a loop has under way.

use crate::knowledge::{self, Api, GuardClass};
use crate::rules::context::BodyCx;
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind};
use crate::text::TextRange;

/// Where a loop takes a permit for the tasks that it starts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    /// Nowhere.
    Nowhere,
    /// Each task waits for its own: that bounds the work, and the tasks that wait pile up.
    Inside,
    /// Before a task is started, or no task waits for one.
    Before,
}

/// Where a permit is taken in a loop, be it in a function that is called.
pub(super) fn limit_of(cx: &BodyCx<'_>, within: TextRange, call: ExprId) -> Limit {
    let facts = cx.facts();
    let task = cx.file().range(call);
    let inside = |call: ExprId| within.contains_range(cx.file().range(call));
    // Only the task waits: what is awaited before the call is of the loop.
    let is_in_task = |permit: ExprId| {
        task.contains_range(cx.file().range(permit))
            && (facts.task_frame(permit) != facts.task_frame(call)
                || !facts.is_awaited_at_once(permit))
    };
    let own = facts.api_calls().filter(|&(call, _)| inside(call));
    let own = own.filter(|&(_, api)| takes_permit(api));
    let own = own.map(|(call, api)| waits_for_permit(api) && is_in_task(call));
    let helpers = facts.workspace_calls().filter(|&(call, _)| inside(call));
    let helpers = helpers.filter_map(|(call, def)| {
        let callee = facts.of_function(def)?;
        let mut permits = callee
            .api_calls()
            .filter(|&(_, api)| takes_permit(api) || waits_for_signal(api));
        let first = permits.next()?;
        let waits = std::iter::once(first)
            .chain(permits)
            .all(|(_, api)| waits_for_permit(api));
        Some(waits && is_in_task(call))
    });
    if counts_down(cx, call) && compares_count(cx, within)
        || moves_lock(cx, within, call)
        || is_buffered(cx, call)
    {
        return Limit::Before;
    }
    let mut limit = Limit::Nowhere;
    for is_inside in own.chain(helpers) {
        if !is_inside {
            return Limit::Before;
        }
        limit = Limit::Inside;
    }
    limit
}

/// Whether the loop waits for a lock whose guard goes into the task: as a permit does where there is only one.
fn moves_lock(cx: &BodyCx<'_>, within: TextRange, call: ExprId) -> bool {
    let facts = cx.facts();
    let task = cx.file().range(call);
    facts.api_calls().any(|(lock, api)| {
        let is_own = within.contains_range(cx.file().range(lock))
            && facts.is_awaited(lock)
            && matches!(
                api.name(),
                "lock_owned" | "write_owned" | "lock_arc" | "write_arc"
            )
            && knowledge::guard(api).is_some_and(|guard| guard.class == GuardClass::AsyncLock);
        let guard = facts.await_of(lock).filter(|_| is_own);
        let guard = guard.and_then(|guard| facts.bound_to(guard));
        guard.is_some_and(|guard| {
            !task.contains_range(cx.file().pat(guard).range)
                && facts
                    .uses_of(guard)
                    .any(|path| task.contains_range(cx.file().range(path)))
        })
    })
}

/// Whether what starts the task is a closure of a stream or iterator that gives so many futures at a time only:
/// `stream.map(|item| spawn(..)).buffer_unordered(8)`.
fn is_buffered(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let facts = cx.facts();
    let closure = facts.loops(call).innermost;
    let mut lazy = match closure.map(|closure| (closure, &cx.expr(closure).kind)) {
        Some((closure, ExprKind::Closure(_))) => cx.parent(closure),
        _ => None,
    };
    for _ in 0..LONGEST_CHAIN {
        let Some(source) = lazy else { return false };
        let named = facts.bound_to(source);
        let next = match named {
            Some(named) => {
                let mut uses = facts.uses_of(named);
                let only = uses.next().filter(|_| uses.next().is_none());
                only.and_then(|only| cx.parent(only))
            }
            None => cx.parent(source),
        };
        let Some((user, api)) = next.and_then(|next| Some((next, cx.api(next)?))) else {
            return false;
        };
        match api.path().as_str() {
            "futures::stream::StreamExt::buffered"
            | "futures::stream::StreamExt::buffer_unordered" => {
                let limit = cx
                    .file()
                    .method_call(user)
                    .and_then(|call| call.args.first().copied());
                return limit.is_some_and(|limit| {
                    !matches!(cx.source(limit), "usize::MAX" | "std::usize::MAX")
                });
            }
            "futures::stream::iter" => {}
            path if path.starts_with("std::iter::Iterator::")
                || path.starts_with("futures::stream::StreamExt::") =>
            {
                if !KEEPS_LAZY.contains(&api.name()) {
                    return false;
                }
            }
            _ => return false,
        }
        lazy = Some(user);
    }
    false
}

/// How many adapters are followed from the one that starts tasks to the one that bounds them.
const LONGEST_CHAIN: usize = 8;

/// Adapters that ask for no item before they are asked for one.
const KEEPS_LAZY: &[&str] = &[
    "boxed",
    "boxed_local",
    "by_ref",
    "chain",
    "enumerate",
    "filter",
    "filter_map",
    "fuse",
    "inspect",
    "map",
    "skip",
    "take",
    "take_while",
    "zip",
];

/// Whether a task takes itself off an atomic count when it ends.
fn counts_down(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let task = cx.file().range(call);
    let mut calls = cx.facts().api_calls();
    calls.any(|(call, api)| {
        task.contains_range(cx.file().range(call)) && is_of_atomic(api, &["fetch_sub"])
    })
}

/// Whether an atomic count decides whether a loop goes on with what has come.
fn compares_count(cx: &BodyCx<'_>, within: TextRange) -> bool {
    let mut calls = cx.facts().api_calls();
    calls.any(|(call, api)| {
        within.contains_range(cx.file().range(call))
            && is_of_atomic(api, &["load", "fetch_add"])
            && (is_compared(cx, call) || is_compared_by_name(cx, call))
    })
}

/// Whether a number is compared with another.
fn is_compared(cx: &BodyCx<'_>, number: ExprId) -> bool {
    cx.parent(number).is_some_and(|outer| {
        matches!(
            cx.expr(outer).kind,
            ExprKind::Binary {
                op: BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge,
                ..
            }
        )
    })
}

/// Whether the variable that keeps a number is compared with another.
fn is_compared_by_name(cx: &BodyCx<'_>, number: ExprId) -> bool {
    let bound = cx.facts().bound_to(number);
    bound.is_some_and(|pat| cx.facts().uses_of(pat).any(|path| is_compared(cx, path)))
}

/// Whether a call is a method of an atomic number with one of these names.
fn is_of_atomic(api: Api, names: &[&str]) -> bool {
    api.path().as_str().starts_with("std::sync::atomic::Atomic") && names.contains(&api.name())
}

/// Whether a call waits until another thread tells of a change, as semaphores do that a project wrote
/// itself.
fn waits_for_signal(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "std::sync::Condvar::wait"
            | "std::sync::Condvar::wait_while"
            | "parking_lot::Condvar::wait"
            | "parking_lot::Condvar::wait_while"
    )
}

/// Whether a call waits for a permit of tokio's semaphore as long as there is none.
fn waits_for_permit(api: Api) -> bool {
    let path = api.path().as_str();
    path.starts_with("tokio::sync::Semaphore::acquire")
}

fn takes_permit(api: Api) -> bool {
    knowledge::guard(api).is_some_and(|guard| guard.class == GuardClass::Permit)
        || api.path().as_str().contains("Semaphore::")
}

/// Whether a task serves a connection, of which it takes one request after the other: what the loop takes are
/// connections then, whatever accepts them.
pub(super) fn serves_connection(cx: &BodyCx<'_>, around: ExprId, call: ExprId) -> bool {
    let within = cx.file().range(around);
    let task = cx.file().range(call);
    let is_message = |receiver: ExprId| {
        let mut inner = receiver;
        while let ExprKind::Reference { operand, .. } = cx.expr(inner).kind {
            inner = operand;
        }
        cx.facts().local(inner).is_some_and(|local| {
            let made = cx.file().pat(local).range;
            within.contains_range(made) && !task.contains_range(made)
        })
    };
    cx.facts().api_calls().any(|(inside, api)| {
        if !task.contains_range(cx.file().range(inside)) {
            return false;
        }
        match api.name() {
            "serve_connection" | "serve_connection_with_upgrades" => {
                matches!(api.crate_name(), "hyper" | "hyper_util")
            }
            "next" | "try_next" | "recv" => {
                let method = cx.file().method_call(inside);
                let innermost = cx.loops(inside).innermost;
                cx.facts().is_awaited(inside)
                    && innermost.is_some_and(|own| task.contains_range(cx.file().range(own)))
                    && method.is_some_and(|method| is_message(method.receiver))
            }
            _ => false,
        }
    })
}
