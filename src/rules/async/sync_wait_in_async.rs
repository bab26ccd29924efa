//! See rules/async/sync_wait_in_async.md

use crate::knowledge::Category;
use crate::rules::blocking::Blocked;
use crate::rules::context::BodyCx;
use crate::rules::facts::Witness;
use crate::rules::rule::{Hook, Rule};
use crate::semantics::FrameKind;
use crate::syntax::hir::{ExprId, ExprKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "sync_wait_in_async",
    hooks: &[Hook::Effect(&[Category::Wait], check)],
};

fn check(cx: &BodyCx<'_>, _: ExprId, witness: &Witness) {
    if let Some(blocked) = Blocked::led_by(cx, witness, |_| false) {
        let waits_for_task = waits_for_own_task(cx, blocked.lead);
        let blocked = if waits_for_task {
            blocked.grave(cx)
        } else {
            blocked
        };
        drop(blocked.report(cx));
    }
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
    witness.steps.is_empty()
        && RECEIVES.contains(&witness.api.path().as_str())
        && facts.own_exprs().any(|expr| {
            matches!(cx.expr(expr).kind, ExprKind::Path(_))
                && SENDERS.iter().any(|sender| cx.ty(expr).is(sender))
                && facts
                    .frames_around(expr)
                    .iter()
                    .any(|&(kind, at)| kind == FrameKind::Async && facts.runs_beside(at))
        })
}
