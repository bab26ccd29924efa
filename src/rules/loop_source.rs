//! What a loop waits for: connections or messages.

use super::context::BodyCx;
use super::facts::Type;
use super::streams;
use crate::knowledge::{self, Api, Medium};
use crate::syntax::hir::{ExprId, ExprKind, MacroKind};
use crate::text::Name;

/// How many adapters of a stream are looked through.
const DEEPEST: u8 = 6;

/// What a loop takes its work from.
#[derive(Clone, Copy)]
pub(super) enum Source {
    /// A listener.
    Connections,
    /// A channel or stream.
    Messages,
    /// A socket to which anyone may send datagrams.
    Datagrams,
}

/// From what a loop waits for work, by what it awaits or receives outside the tasks that it starts.
pub(super) fn source_of(cx: &BodyCx<'_>, around: ExprId) -> Option<Source> {
    let within = cx.file().range(around);
    let task = cx.facts().task_frame(around);
    let stream = for_each_of(cx, around);
    if goes_over_connections(cx, around) || stream.is_some_and(|stream| is_listener(cx.ty(stream)))
    {
        return Some(Source::Connections);
    }
    let contexts = knowledge::async_contexts();
    let mut messages = stream.is_some_and(|stream| !comes_now_and_then(cx.ty(stream)))
        || goes_over_receiver(cx, around);
    for (call, api) in cx.facts().api_calls() {
        let own = within.contains_range(cx.file().range(call))
            && cx.facts().task_frame(call) == task
            && cx.loops(call).innermost == Some(around);
        if !own {
            continue;
        }
        match api.name() {
            "accept" | "incoming" => return Some(Source::Connections),
            _ if contexts.datagrams.contains(&api.path()) => {
                return Some(Source::Datagrams);
            }
            "next_line" | "next_segment" if cx.facts().is_awaited(call) => {
                let lines = cx
                    .file()
                    .method_call(call)
                    .map(|method| cx.ty(method.receiver));
                messages |= lines.is_some_and(reads_socket) && !in_select(cx, call);
            }
            // A broker brings work, in an arm of `select!`, too.
            _ if contexts.message_calls.contains(&api.path()) => messages = true,
            "recv" | "recv_many" | "next" | "try_next" | "recv_async" | "message" => {
                let waits =
                    cx.facts().is_awaited(call) || knowledge::channels().recv.get(api).is_some();
                if waits && receives_connections(cx, call) {
                    return Some(Source::Connections);
                }
                let is_work = !in_select(cx, call) || is_of_broker(cx, call);
                let is_rare = contexts.told.contains(&api.path())
                    || receiver_of(cx, call).is_some_and(comes_now_and_then);
                messages |= waits && is_work && !is_rare && !is_made_in(cx, call, around);
            }
            _ => {}
        }
    }
    messages.then_some(Source::Messages)
}

/// Whether a call asks a stream of a broker's messages.
fn is_of_broker(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let method = cx.file().method_call(call);
    let stream = method.and_then(|method| cx.ty(method.receiver).behind_pointers().path());
    stream.is_some_and(|stream| {
        knowledge::async_contexts()
            .message_streams
            .contains(&stream)
    })
}

/// The type of what a call receives from.
fn receiver_of<'m>(cx: &BodyCx<'m>, call: ExprId) -> Option<Type<'m>> {
    let method = cx.file().method_call(call)?;
    Some(cx.ty(method.receiver))
}

/// Whether what a call receives from hands on the connections that something else accepts, or accepts them.
fn receives_connections(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let Some(receiver) = receiver_of(cx, call) else {
        return false;
    };
    let item = receiver.behind_pointers().arg();
    is_channel(receiver) && item.is_some_and(holds_socket) || is_listener(receiver)
}

/// Whether a value is a connection, or holds one beside what is known of it: its peer's address.
fn holds_socket(ty: Type<'_>) -> bool {
    let mut parts = ty.tuple().unwrap_or_else(|| ty.field_types()).into_iter();
    is_socket(ty) || parts.any(is_socket)
}

/// Whether a type is the receiving end of a channel, whose values are its argument: what takes frames or messages
/// out of one connection has that for its argument.
pub(super) fn is_channel(ty: Type<'_>) -> bool {
    const CHANNELS: &[&str] = &[
        "async_channel::",
        "async_std::channel::",
        "crossbeam_channel::",
        "flume::",
        "futures::channel::",
        "kanal::",
        "std::sync::mpsc::",
        "tokio::sync::",
        "tokio_stream::wrappers::",
    ];
    let path = ty.behind_pointers().path();
    path.is_some_and(|path| {
        CHANNELS
            .iter()
            .any(|channel| path.as_str().starts_with(channel))
    })
}

fn is_socket(ty: Type<'_>) -> bool {
    streams::stream_of(ty).is_some_and(|stream| stream.medium == Some(Medium::Socket))
}

/// Whether what lines or frames are read of is a connection.
fn reads_socket(ty: Type<'_>) -> bool {
    let mut next = Some(ty.behind_pointers());
    for _ in 0..DEEPEST {
        let Some(reader) = next else { break };
        if is_socket(reader) {
            return true;
        }
        next = reader.arg().map(Type::behind_pointers);
    }
    false
}

/// Whether a type is a stream of what a listener accepts, or one made of it.
fn is_listener(ty: Type<'_>) -> bool {
    let accepted = &knowledge::async_contexts().accepted_streams;
    is_made_of(ty, |stream| accepted.contains(&stream))
}

/// Whether a type is a stream of signals or ticks, or one made of it: nobody sends many of them.
fn comes_now_and_then(ty: Type<'_>) -> bool {
    let contexts = knowledge::async_contexts();
    is_made_of(ty, |stream| {
        contexts.paced_streams.contains(&stream) || contexts.told.contains(&stream)
    })
}

/// Whether a type is one of some streams, or an adapter of one.
fn is_made_of(ty: Type<'_>, is_one: impl Fn(Name) -> bool) -> bool {
    let mut next = Some(ty.behind_pointers());
    for _ in 0..DEEPEST {
        let Some(stream) = next else { break };
        if stream.path().is_some_and(&is_one) {
            return true;
        }
        // Adapters have the stream that they change first.
        next = stream.arg().map(Type::behind_pointers);
    }
    false
}

/// Whether a loop goes over what a channel gives, and waits for each: `for job in receiver`.
fn goes_over_receiver(cx: &BodyCx<'_>, around: ExprId) -> bool {
    let Some(over) = cx.facts().iteration(around) else {
        return false;
    };
    let iter = cx.file().method_call(over.iterable);
    let iter = iter.filter(|call| call.method.name.as_str() == "iter");
    let ends = iter.map_or(over.iterable, |call| call.receiver);
    let path = cx.ty(ends).peeled().path();
    path.is_some_and(|path| {
        let mut receives = knowledge::channels().recv.rows().iter();
        receives.any(|row| row.path.strip_suffix("::recv") == Some(path.as_str()))
    })
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

/// The stream for whose items `for_each` calls a loop that is its closure, a list made one not counted.
fn for_each_of(cx: &BodyCx<'_>, around: ExprId) -> Option<ExprId> {
    let call = cx.parent(around)?;
    let api = cx.api(call)?;
    let stream = cx.file().method_call(call)?.receiver;
    let is_stream = api.path().as_str() == "futures::stream::StreamExt::for_each";
    (is_stream && !cx.ty(stream).is("futures::stream::Iter")).then_some(stream)
}

/// Whether a call stands in an arm of `select!`: such loops react to rare events, too, unless
/// a broker brings them.
pub(super) fn in_select(cx: &BodyCx<'_>, call: ExprId) -> bool {
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
