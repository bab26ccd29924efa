//! Streams of items that are there, whose futures are awaited one after the other.

use super::{depends_on_earlier_pass, leaves, paces, report, waits_for_item};
use crate::finding::Heat;
use crate::knowledge::Api;
use crate::rules::context::BodyCx;
use crate::rules::queries::{Repeated, Source, chain_root};
use crate::semantics::FrameKind;
use crate::syntax::hir::{BlockKind, ExprId, ExprKind};

/// Methods that await what they are given for one item after the other.
const IN_TURN: &[&str] = &[
    "futures::stream::StreamExt::then",
    "futures::stream::StreamExt::filter_map",
    "futures::stream::StreamExt::for_each",
    "futures::stream::TryStreamExt::and_then",
    "futures::stream::TryStreamExt::try_for_each",
    "tokio_stream::StreamExt::then",
];
/// Methods that are told first how many futures may be under way.
const LIMITED: &[&str] = &[
    "futures::stream::StreamExt::for_each_concurrent",
    "futures::stream::TryStreamExt::try_for_each_concurrent",
];
/// Methods that are told how many futures of those that a stream gives may be under way.
const BUFFERS: &[&str] = &[
    "futures::stream::StreamExt::buffered",
    "futures::stream::StreamExt::buffer_unordered",
];

/// Whether a method may await the futures of items one after the other.
pub(super) fn takes_in_turn(api: Api) -> bool {
    let path = api.path().as_str();
    [IN_TURN, LIMITED, BUFFERS]
        .iter()
        .any(|list| list.contains(&path))
}

/// Reports a stream made of a collection whose items are worked through one by one.
pub(super) fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    let Some(closure) = closure_in_turn(cx, call, api).filter(|_| !cx.is_quiet()) else {
        return;
    };
    let ExprKind::Closure(id) = cx.expr(closure).kind else {
        return;
    };
    let hir = cx.file().closures[id];
    let (&[pat], body) = (cx.file().list(hir.params), hir.body) else {
        return;
    };
    // What is seen in the closure is done for each item, by the block that it gives or by itself.
    let Some(repeated) = Repeated::around(cx.facts(), body) else {
        return;
    };
    let made_of = cx.api(chain_root(cx.facts(), repeated.iterated));
    let is_there = made_of.is_some_and(|api| {
        matches!(
            api.path().as_str(),
            "futures::stream::iter" | "tokio_stream::iter"
        )
    });
    if repeated.expr != closure || repeated.source != Source::Elements || !is_there {
        return;
    }
    if depends_on_earlier_pass(cx, closure, pat, body) || paces(cx, body) {
        return;
    }
    let awaits = match future_of(cx, body) {
        _ if hir.is_async => {
            let mut awaits = cx.facts().suspensions_within(body);
            awaits.retain(|&expr| {
                matches!(cx.expr(expr).kind, ExprKind::Await(_)) && is_step_of(cx, expr, closure)
            });
            awaits
        }
        Some(Future::Block(block)) if !leaves(cx, block) => {
            let mut awaits = cx.facts().suspensions_within(block);
            awaits.retain(|&expr| {
                matches!(cx.expr(expr).kind, ExprKind::Await(_)) && is_step_of(cx, expr, block)
            });
            awaits
        }
        Some(Future::Call(call)) => vec![call],
        _ => return,
    };
    if let Some(waits) = waits_for_item(cx, pat, body, awaits) {
        // Who writes a limit of one mostly means it.
        let heat = if IN_TURN.contains(&api.path().as_str()) {
            cx.heat(call)
        } else {
            Heat::Normal
        };
        report(cx, waits, repeated.iterated, heat);
    }
}

/// The closure that makes the futures which a method awaits one by one.
fn closure_in_turn(cx: &BodyCx<'_>, call: ExprId, api: Api) -> Option<ExprId> {
    let path = api.path().as_str();
    let method = cx.file().method_call(call)?;
    let is_one = |arg: Option<&ExprId>| arg.is_some_and(|&arg| cx.source(arg) == "1");
    if IN_TURN.contains(&path) {
        return method.args.first().copied();
    }
    if !is_one(method.args.first()) {
        return None;
    }
    if LIMITED.contains(&path) {
        return method.args.get(1).copied();
    }
    let map = cx.file().method_call(method.receiver)?;
    let maps = cx.api(method.receiver)?;
    let is_map = matches!(
        maps.path().as_str(),
        "futures::stream::StreamExt::map" | "std::iter::Iterator::map"
    );
    map.args.first().copied().filter(|_| is_map)
}

/// What a closure gives to be awaited.
enum Future {
    /// An async block.
    Block(ExprId),
    /// A call of an async function of the workspace.
    Call(ExprId),
}

/// The future that a closure's body is or ends with.
fn future_of(cx: &BodyCx<'_>, body: ExprId) -> Option<Future> {
    let mut at = body;
    loop {
        if super::makes_own_future(cx, at) {
            return Some(Future::Call(at));
        }
        let block = cx.file().block(at)?;
        if matches!(block.kind, BlockKind::Async { .. }) {
            return Some(Future::Block(at));
        }
        at = block.tail?;
    }
}

/// Whether an expression runs once where an async block does, in no loop, closure or task inside.
fn is_step_of(cx: &BodyCx<'_>, expr: ExprId, block: ExprId) -> bool {
    let facts = cx.facts();
    let mut frames = facts.frames_around(expr).into_iter();
    let own = frames.find(|&(kind, at)| match kind {
        FrameKind::ErrorPath | FrameKind::LeftOut => false,
        FrameKind::Async | FrameKind::Closure { is_async: true } => {
            at == block || !facts.is_awaited(at)
        }
        _ => true,
    });
    own.is_some_and(|(_, at)| at == block)
}
