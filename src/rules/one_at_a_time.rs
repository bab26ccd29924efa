//! Code of which a program runs one piece at a time: what `main` does itself, or a loop that it begins.

use super::facts::BodyFacts;
use crate::semantics::FrameKind;
use crate::semantics::defs::DefId;
use crate::syntax::hir::ExprId;

/// How many functions lie between `main` and the code at the most.
const DEEPEST: usize = 8;

/// How many calls of one function are looked at.
const MOST_CALLS: usize = 4;

/// Whether an expression is seen to run only where `main` leads by calls that follow each other.
pub(super) fn runs_one_at_a_time(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    is_single(facts, expr, true, &mut Vec::new())
}

fn is_single(facts: &BodyFacts<'_>, expr: ExprId, in_turn: bool, open: &mut Vec<DefId>) -> bool {
    let mut is_apart = !in_turn;
    for (kind, _) in facts.frames_around(expr) {
        match kind {
            FrameKind::Closure { .. } => return false,
            FrameKind::Async => is_apart = true,
            FrameKind::Loop if is_apart => return false,
            _ => {}
        }
    }
    let (model, owner) = (facts.model(), facts.owner());
    if model.is_main(owner) {
        return true;
    }
    let calls = model.callers(owner);
    if open.len() >= DEEPEST
        || open.contains(&owner)
        || model.hot_reason(owner).is_some()
        || calls.is_empty()
        || calls.len() > MOST_CALLS
    {
        return false;
    }
    open.push(owner);
    let single = calls.iter().all(|&(caller, call)| {
        let caller = BodyFacts::of(model, model.body(caller));
        let in_turn = !model.makes_future(owner) || !caller.runs_beside(call);
        is_single(&caller, call, in_turn, open)
    });
    open.pop();
    single
}
