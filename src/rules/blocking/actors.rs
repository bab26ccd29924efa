//! Who feeds the loops that take messages from a channel: where handlers of requests do, these wait for what
//! the loop does with each message.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::knowledge::Api;
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Type};
use crate::semantics::defs::DefId;
use crate::semantics::{FrameKind, Model};
use crate::syntax::hir::{ExprId, ExprKind, MacroKind};

/// How many functions may lie between the loop and the call.
const LEVELS: usize = 2;

/// The types of the workspace that code which serves requests sends through channels.
struct Sent(FxHashSet<DefId>);

/// Whether anything in the workspace takes messages from a channel.
struct Received(bool);

fn is_anything_received(cx: &BodyCx<'_>) -> bool {
    cx.once(|| Received(cx.model().calls_any(receives))).0
}

/// Whether a call is done for each message of a loop whose messages come from code that serves requests.
pub(super) fn serves_messages(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let model = cx.model();
    if !is_anything_received(cx) {
        return false;
    }
    let sent: Arc<Sent> = cx.once(|| Sent::of(model));
    !sent.0.is_empty() && sent.feed(cx.facts(), call, LEVELS)
}

/// Whether a call is done for each event of a loop that is told of changed files, which come when somebody
/// edits them.
pub(super) fn follows_files(cx: &BodyCx<'_>, call: ExprId) -> bool {
    const DEEPEST: u8 = 3;
    let facts = cx.facts();
    let Some(around) = loop_of(facts, call).filter(|_| is_anything_received(cx)) else {
        return false;
    };
    taken_in(facts, around).any(|taken| {
        let end = facts.file.method_call(taken).map(|call| call.receiver);
        let message = end.and_then(|end| facts.ty(end).behind_pointers().args().next());
        message.is_some_and(|message| is_of_watcher(message, DEEPEST))
            && leads_to(facts, taken, call)
    })
}

fn is_of_watcher(ty: Type<'_>, depth: u8) -> bool {
    const CRATES: &[&str] = &[
        "inotify",
        "notify",
        "notify_debouncer_full",
        "notify_debouncer_mini",
        "notify_types",
    ];
    let krate = ty.path().and_then(|path| path.as_str().split("::").next());
    krate.is_some_and(|krate| CRATES.contains(&krate))
        || depth > 0 && ty.args().any(|arg| is_of_watcher(arg, depth - 1))
}

/// The calls by which the passes of a loop take messages.
fn taken_in<'f>(facts: &'f BodyFacts<'_>, around: ExprId) -> impl Iterator<Item = ExprId> + 'f {
    let inside = facts.file.range(around);
    let taken = facts.api_calls().filter(move |&(taken, api)| {
        receives(api)
            && inside.contains_range(facts.file.range(taken))
            && loop_of(facts, taken) == Some(around)
    });
    taken.map(|(taken, _)| taken)
}

fn sends(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "tokio::sync::mpsc::Sender::send"
            | "tokio::sync::mpsc::Sender::send_timeout"
            | "tokio::sync::mpsc::Sender::try_send"
            | "tokio::sync::mpsc::UnboundedSender::send"
            | "flume::Sender::send"
            | "flume::Sender::send_async"
            | "flume::Sender::try_send"
            | "async_channel::Sender::send"
            | "async_channel::Sender::try_send"
            | "kanal::AsyncSender::send"
            | "futures::channel::mpsc::UnboundedSender::unbounded_send"
    )
}

fn receives(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "tokio::sync::mpsc::Receiver::recv"
            | "tokio::sync::mpsc::UnboundedReceiver::recv"
            | "flume::Receiver::recv_async"
            | "async_channel::Receiver::recv"
            | "kanal::AsyncReceiver::recv"
    )
}

impl Sent {
    fn of(model: &Model) -> Self {
        let mut found = FxHashSet::default();
        for index in model.bodies_calling(sends) {
            let facts = BodyFacts::of(model, model.body(index));
            for (call, api) in facts.api_calls() {
                if sends(api)
                    && let Some(message) = message(&facts, call)
                    && !found.contains(&message)
                    && facts.is_served(call)
                {
                    found.insert(message);
                }
            }
        }
        Self(found)
    }

    fn feed(&self, facts: &BodyFacts<'_>, call: ExprId, levels: usize) -> bool {
        let Some(around) = loop_of(facts, call) else {
            return levels > 0 && self.feed_callers(facts, levels - 1);
        };
        taken_in(facts, around).any(|taken| {
            message(facts, taken).is_some_and(|message| self.0.contains(&message))
                && leads_to(facts, taken, call)
        })
    }

    /// Whether all callers of a function call it for such messages.
    fn feed_callers(&self, facts: &BodyFacts<'_>, levels: usize) -> bool {
        let model = facts.model();
        let callers = model.callers(facts.owner());
        !callers.is_empty()
            && callers.iter().all(|&(body, call)| {
                let caller = BodyFacts::of(model, model.body(body));
                caller.owner() != facts.owner() && self.feed(&caller, call, levels)
            })
    }
}

/// The type of the workspace that a channel hands over, of whose ends a method is called; the first of a
/// tuple, of which others may say where the answer goes.
fn message(facts: &BodyFacts<'_>, call: ExprId) -> Option<DefId> {
    let end = facts.file.method_call(call)?.receiver;
    let message = facts.ty(end).behind_pointers().args().next()?;
    match message.tuple() {
        Some(parts) => parts
            .into_iter()
            .find_map(|part| part.behind_pointers().workspace_def()),
        None => message.behind_pointers().workspace_def(),
    }
}

/// The innermost loop of the same task that may run again: one that waits, or a `for` inside it is passed over.
fn loop_of(facts: &BodyFacts<'_>, expr: ExprId) -> Option<ExprId> {
    for (kind, at) in facts.frames_around(expr) {
        match kind {
            // One over items that are there waits for none.
            FrameKind::Loop if facts.iteration(at).is_none() => return Some(at),
            FrameKind::Closure { .. } => return None,
            FrameKind::Async if facts.runs_beside(at) => return None,
            _ => {}
        }
    }
    None
}

/// Whether what is received leads to a call: one in the same arm, where `select!` waits for several.
fn leads_to(facts: &BodyFacts<'_>, taken: ExprId, call: ExprId) -> bool {
    let mut inner = taken;
    while let Some(outer) = facts.parent(inner) {
        if let ExprKind::Macro(made) = facts.file.expr(outer).kind
            && let MacroKind::Select(arms) = facts.file.macro_calls[made].kind
        {
            let taken = facts.file.range(taken);
            let call = facts.file.range(call);
            let mut arms = facts.file.list(arms).iter();
            return arms.any(|arm| {
                arm.future
                    .is_some_and(|future| facts.file.range(future).contains_range(taken))
                    && facts.file.range(arm.handler).contains_range(call)
            });
        }
        inner = outer;
    }
    true
}
