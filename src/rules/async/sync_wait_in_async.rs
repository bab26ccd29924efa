//! See rules/async/sync_wait_in_async.md

use crate::knowledge::Category;
use crate::rules::blocking::Blocked;
use crate::rules::calls;
use crate::rules::channels::made_with;
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Witness};
use crate::rules::rule::{Hook, Rule};
use crate::semantics::{Exposure, FrameKind, Runtime};
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "sync_wait_in_async",
    hooks: &[Hook::Effect(&[Category::Wait], check)],
};

fn check(cx: &BodyCx<'_>, _: ExprId, witness: &Witness) {
    let is_over = |witness: &Witness| joins_what_has_ended(cx, witness) || has_room(cx, witness);
    if is_over(witness) {
        return;
    }
    if let Some(blocked) = Blocked::led_by(cx, witness, is_over) {
        let waits_for_task = waits_for_own_task(cx, blocked.lead);
        let blocked = if waits_for_task {
            blocked.grave(cx)
        } else if joins_own_thread(cx, blocked.lead) {
            blocked.lowered().lowered()
        } else if is_asked(cx, blocked.lead) {
            blocked
        } else if cx.facts().repeats_within(blocked.lead.call) {
            blocked.critical_or_lowered()
        } else {
            blocked.lowered()
        };
        drop(blocked.report(cx));
    }
}

/// Whether requests make a call wait, or the package does not show who does.
fn is_asked(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    cx.facts().is_asked_for() || cx.facts().may_serve(witness.call)
}

/// Whether a call joins a thread of which the code before it asks whether it has ended.
fn joins_what_has_ended(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    const JOINS: &[&str] = &[
        "std::thread::JoinHandle::join",
        "std::thread::ScopedJoinHandle::join",
    ];
    const ASKS: &[&str] = &[
        "std::thread::JoinHandle::is_finished",
        "std::thread::ScopedJoinHandle::is_finished",
    ];
    if !JOINS.contains(&witness.api.path().as_str()) {
        return false;
    }
    let asks_before = |facts: &BodyFacts<'_>, join: TextRange| {
        facts.api_calls().any(|(call, api)| {
            ASKS.contains(&api.path().as_str()) && facts.file.range(call).start < join.start
        })
    };
    match witness.steps.last() {
        Some(last) => {
            let joins = cx.facts().of_function(last.def);
            joins.is_some_and(|facts| asks_before(&facts, last.at.range))
        }
        None => {
            asks_before(cx.facts(), cx.file().range(witness.call))
                || stands_behind_flag(cx, witness.call)
        }
    }
}

/// Whether a call sends the only value of a channel that its function makes with room for it.
fn has_room(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    const SENDS: &[&str] = &[
        "async_channel::Sender::send_blocking",
        "crossbeam_channel::Sender::send",
        "flume::Sender::send",
        "kanal::Sender::send",
        "std::sync::mpsc::SyncSender::send",
    ];
    if !witness.steps.is_empty() || !SENDS.contains(&witness.api.path().as_str()) {
        return false;
    }
    let facts = cx.facts();
    let sender = cx.file().method_call(witness.call);
    let sender = sender.and_then(|call| facts.local(call.receiver));
    let made = sender.and_then(|sender| made_with(facts, sender));
    let room = made.and_then(|made| calls::arguments_in(facts, made).first().copied());
    let room = room.and_then(|room| calls::number(facts, room));
    room.is_some_and(|room| room > 0)
        && !facts.loops(witness.call).repeats()
        && sender.is_some_and(|sender| facts.uses_of(sender).count() == 1)
}

/// Whether a call joins a thread that a struct of a program of some size keeps and that is taken out of it
/// for that: whoever does so ends, once.
fn joins_own_thread(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    const THREAD: &str = "std::thread::JoinHandle";
    let takes_thread = |facts: &BodyFacts<'_>| {
        facts.api_calls().any(|(call, api)| {
            let method = facts.file.method_call(call);
            api.path().as_str() == "std::option::Option::take"
                && method.is_some_and(|method| {
                    matches!(
                        facts.file.expr(method.receiver).kind,
                        ExprKind::Field { .. }
                    )
                })
                && facts.ty(call).args().any(|inner| inner.is(THREAD))
        })
    };
    if cx.facts().is_sketch() || witness.api.path().as_str() != "std::thread::JoinHandle::join" {
        return false;
    }
    match witness.steps.last() {
        Some(last) => {
            let joins = cx.facts().of_function(last.def);
            joins.is_some_and(|facts| takes_thread(&facts))
        }
        None => takes_thread(cx.facts()),
    }
}

/// Whether a call stands in the branch of an `if` that a flag opens when something is over:
/// `if state.thread_finished`.
fn stands_behind_flag(cx: &BodyCx<'_>, call: ExprId) -> bool {
    const OVER: &[&str] = &["finished", "done", "exited", "ended", "completed"];
    let says_over = |name: &str| name.split('_').any(|word| OVER.contains(&word));
    let mut inner = call;
    while let Some(outer) = cx.parent(inner) {
        if let ExprKind::If {
            condition,
            then_branch,
            ..
        } = cx.expr(outer).kind
            && inner == then_branch
        {
            let flag = match cx.expr(condition).kind {
                ExprKind::Field { name, .. } => Some(name.as_str()),
                _ => cx.facts().value_or_callee_name(condition),
            };
            if flag.is_some_and(says_over) {
                return true;
            }
        }
        inner = outer;
    }
    false
}

/// Whether a call takes from a channel what a task of the same function sends, which the waiting worker
/// may have to run.
fn waits_for_own_task(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    const RECEIVES: &[&str] = &[
        "std::sync::mpsc::Receiver::recv",
        "crossbeam_channel::Receiver::recv",
        "flume::Receiver::recv",
        "kanal::Receiver::recv",
    ];
    const SENDERS: &[&str] = &[
        "std::sync::mpsc::Sender",
        "std::sync::mpsc::SyncSender",
        "crossbeam_channel::Sender",
        "flume::Sender",
        "kanal::Sender",
    ];
    let facts = cx.facts();
    // What carries out a command has a thread of its own.
    let is_command = !facts.is_sketch() && facts.exposure(witness.call) <= Exposure::Seldom;
    witness.steps.is_empty()
        && !is_command
        && RECEIVES.contains(&witness.api.path().as_str())
        && facts.own_exprs().any(|expr| {
            matches!(cx.expr(expr).kind, ExprKind::Path(_))
                && SENDERS.iter().any(|sender| cx.ty(expr).is(sender))
                && facts.frames_around(expr).iter().any(|&(kind, at)| {
                    // What another thread drives needs no worker.
                    kind == FrameKind::Async
                        && facts.runs_beside(at)
                        && facts.context(at).runtime == Runtime::Async
                })
        })
}
