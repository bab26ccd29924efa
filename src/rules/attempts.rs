//! Loops that last no longer than the request that a call is there for.

use super::calls;
use super::facts::BodyFacts;
use crate::knowledge::{self, RemoteEffect};
use crate::semantics::flow::taken_by;
use crate::syntax::hir::{ExprId, ExprKind, PatId};

/// Whether a loop behind a call that makes a client only tries until a request succeeds, or reads the answer
/// to one piece by piece.
pub(super) fn ends_with_call(facts: &BodyFacts<'_>, call: ExprId, around: ExprId) -> bool {
    tries_request(facts, around) || reads_answer(facts, call, around)
}

/// Whether a loop is left with a value, or `break`, where what it awaited gave `Ok`.
fn tries_request(facts: &BodyFacts<'_>, around: ExprId) -> bool {
    let within = facts.file.range(around);
    facts.own_exprs().any(|expr| {
        within.contains_range(facts.file.range(expr))
            && leaves_with_success(facts, expr)
            && succeeds(facts, expr, around)
    })
}

fn leaves_with_success(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    let (ExprKind::Return(value) | ExprKind::Break { value, .. }) = facts.file.expr(expr).kind
    else {
        return false;
    };
    value.is_some_and(|value| {
        facts
            .value_or_callee_name(value)
            .is_none_or(|name| name != "Err" && name != "None")
    })
}

/// Whether an expression stands where an awaited request gave `Ok`, up to the loop around it.
fn succeeds(facts: &BodyFacts<'_>, expr: ExprId, around: ExprId) -> bool {
    let mut inner = expr;
    while let Some(outer) = facts.parent(inner).filter(|&outer| outer != around) {
        let taken = match facts.file.expr(outer).kind {
            ExprKind::Match { scrutinee, arms } if scrutinee != inner => {
                let mut arms = facts.file.list(arms).iter();
                arms.find(|arm| arm.body == inner)
                    .map(|arm| (scrutinee, arm.pat))
            }
            ExprKind::If {
                condition,
                then_branch,
                ..
            } if then_branch == inner => match facts.file.expr(condition).kind {
                ExprKind::Let { pat, value } => Some((value, pat)),
                _ => None,
            },
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => return false,
            _ => None,
        };
        if taken.is_some_and(|(value, pat)| is_success(facts, value, pat)) {
            return true;
        }
        inner = outer;
    }
    false
}

/// Whether a pattern takes the value of a request to another machine out of `Ok`.
fn is_success(facts: &BodyFacts<'_>, value: ExprId, pat: PatId) -> bool {
    let is_taken = facts.local(value).is_none() && taken_by(facts.file, pat).is_some();
    let ExprKind::Await(operation) = facts.file.expr(facts.file.innermost(value)).kind else {
        return false;
    };
    let api = facts.callee(operation).api();
    is_taken && api.is_some_and(|api| knowledge::remote_io().calls.get(api).is_some())
}

/// Whether a loop waits for the next piece of an answer that the client of a call gave.
fn reads_answer(facts: &BodyFacts<'_>, call: ExprId, around: ExprId) -> bool {
    let ExprKind::While { condition, .. } = facts.file.expr(around).kind else {
        return false;
    };
    let within = facts.file.range(condition);
    let client = super::given::bound_to(facts, call);
    facts.api_calls().any(|(read, api)| {
        let row = knowledge::remote_io().calls.get(api);
        let is_piece = row.is_some_and(|row| {
            row.effect == RemoteEffect::Read && row.receiver == Some("exclusive")
        });
        let receiver = facts.file.method_call(read).map(|parts| parts.receiver);
        is_piece
            && within.contains_range(facts.file.range(read))
            && receiver
                .and_then(|receiver| facts.local(receiver))
                .and_then(|answer| calls::initializer_of(facts, answer))
                .is_some_and(|made| {
                    let made = facts.file.range(made);
                    client.is_some_and(|client| {
                        let mut uses = facts.uses_of(client);
                        uses.any(|path| made.contains_range(facts.file.range(path)))
                    })
                })
    })
}
