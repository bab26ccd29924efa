//! What a loop waits for: connections or messages.

use super::context::BodyCx;
use super::streams;
use crate::knowledge::{self, Api, Medium};
use crate::syntax::hir::{ExprId, ExprKind, MacroKind};

/// What a loop takes its work from.
pub(super) enum Source {
    /// A listener.
    Connections,
    /// A channel or stream.
    Messages,
}

/// From what a loop waits for work, by what it awaits or receives outside the tasks that it starts.
pub(super) fn source_of(cx: &BodyCx<'_>, around: ExprId) -> Option<Source> {
    let within = cx.file().range(around);
    let task = cx.facts().task_frame(around);
    if goes_over_connections(cx, around) {
        return Some(Source::Connections);
    }
    let mut messages = is_for_each(cx, around);
    for (call, api) in cx.facts().api_calls() {
        let own = within.contains_range(cx.file().range(call))
            && cx.facts().task_frame(call) == task
            && cx.loops(call).innermost == Some(around);
        if !own {
            continue;
        }
        match api.name() {
            "accept" | "incoming" => return Some(Source::Connections),
            "recv" | "next" | "try_next" | "recv_async" => {
                let waits =
                    cx.facts().is_awaited(call) || knowledge::channels().recv.get(api).is_some();
                if waits && receives_connections(cx, call) {
                    return Some(Source::Connections);
                }
                messages |= waits && !in_select(cx, call) && !is_made_in(cx, call, around);
            }
            _ => {}
        }
    }
    messages.then_some(Source::Messages)
}

/// Whether what a call receives from hands on the connections that something else accepts.
fn receives_connections(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let Some(method) = cx.file().method_call(call) else {
        return false;
    };
    let item = cx.ty(method.receiver).behind_pointers().arg();
    item.and_then(streams::stream_of)
        .is_some_and(|stream| stream.medium == Some(Medium::Socket))
}

/// Whether a loop goes over what a listener accepts: `for stream in listener.incoming()`.
fn goes_over_connections(cx: &BodyCx<'_>, around: ExprId) -> bool {
    let mut next = cx.facts().iteration(around).map(|over| over.iterable);
    while let Some(iterable) = next {
        if cx.api(iterable).is_some_and(gives_connections) {
            return true;
        }
        next = cx.file().method_call(iterable).map(|call| call.receiver);
    }
    false
}

/// Whether an API gives the connections of a listener one after the other.
fn gives_connections(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "std::net::TcpListener::incoming"
            | "std::os::unix::net::UnixListener::incoming"
            | "async_net::TcpListener::incoming"
            | "async_std::net::TcpListener::incoming"
            | "async_std::os::unix::net::UnixListener::incoming"
    )
}

/// Whether what a call receives from is made in the loop: a reply to what the pass itself asked for.
fn is_made_in(cx: &BodyCx<'_>, call: ExprId, around: ExprId) -> bool {
    let receiver = cx
        .file()
        .method_call(call)
        .and_then(|method| streams::place_of(cx, method.receiver));
    receiver.is_some_and(|place| place.is_born_in(cx, around))
}

/// Whether a loop is the closure that `for_each` calls for what a stream gives, a list made one not
/// counted.
fn is_for_each(cx: &BodyCx<'_>, around: ExprId) -> bool {
    let Some(call) = cx.parent(around) else {
        return false;
    };
    let is_stream = |api: Api| api.path().as_str() == "futures::stream::StreamExt::for_each";
    cx.file().method_call(call).is_some_and(|parts| {
        cx.api(call).is_some_and(is_stream) && !cx.ty(parts.receiver).is("futures::stream::Iter")
    })
}

/// Whether a call stands in an arm of `select!`: such loops react to rare events, too.
fn in_select(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let mut inner = call;
    while let Some(outer) = cx.parent(inner) {
        match cx.expr(outer).kind {
            ExprKind::Macro(call) => {
                return matches!(cx.file().macro_calls[call].kind, MacroKind::Select(_));
            }
            ExprKind::Block(_) => return false,
            _ => inner = outer,
        }
    }
    false
}
