//! Loops that try the same again until it succeeds.

use super::BodyFacts;
use super::loops::loop_of_break;
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind};

impl BodyFacts<'_> {
    /// Whether a loop is left as soon as what stands behind a call, or the call itself, has not failed, whatever
    /// it gave: a pass more is an attempt more. A loop that waits until something is there is none.
    pub fn is_retry(&self, around: ExprId, call: ExprId) -> bool {
        let within = self.file.range(around);
        let from = self.file.range(call).start;
        self.own_exprs().any(|expr| {
            let own = self.file.range(expr);
            let leaves = match self.file.expr(expr).kind {
                ExprKind::Return(_) => true,
                ExprKind::Break { .. } => loop_of_break(self, expr) == Some(around),
                _ => false,
            };
            leaves
                && within.contains_range(own)
                && own.start >= from
                && stands_behind_ok(self, expr, around)
        })
    }
}

/// Whether what decides that an expression runs is that something did not fail.
fn stands_behind_ok(facts: &BodyFacts<'_>, expr: ExprId, around: ExprId) -> bool {
    let file = facts.file;
    let mut inner = expr;
    while inner != around
        && let Some(outer) = facts.parent(inner)
    {
        match file.expr(outer).kind {
            ExprKind::Closure(_) => return false,
            ExprKind::If {
                condition,
                then_branch,
                ..
            } if condition != inner => {
                return then_branch == inner && says_ok(facts, condition);
            }
            ExprKind::Match { scrutinee, arms } if scrutinee != inner => {
                let mut arms = file.list(arms).iter();
                let arm = arms.find(|arm| arm.body == inner);
                return arm.is_some_and(|arm| arm.guard.is_none() && is_any_ok(facts, arm.pat));
            }
            _ => inner = outer,
        }
    }
    false
}

fn says_ok(facts: &BodyFacts<'_>, condition: ExprId) -> bool {
    match facts.file.expr(condition).kind {
        ExprKind::Let { pat, .. } => is_any_ok(facts, pat),
        ExprKind::MethodCall { .. } => facts
            .callee(condition)
            .api()
            .is_some_and(|api| api.path().as_str() == "std::result::Result::is_ok"),
        _ => false,
    }
}

/// Whether a pattern takes all that did not fail: `Ok(row)`, `Ok(_)`, `Ok(())`.
fn is_any_ok(facts: &BodyFacts<'_>, pat: PatId) -> bool {
    let file = facts.file;
    let PatKind::TupleStruct(path, items) = file.pat(pat).kind else {
        return false;
    };
    let last = file.list(file.path(path).segments).last();
    let takes_all = |item: &PatId| {
        matches!(
            file.pat(*item).kind,
            PatKind::Wild | PatKind::Binding { sub: None, .. } | PatKind::Tuple(_)
        )
    };
    last.is_some_and(|last| last.name.as_str() == "Ok") && file.list(items).iter().all(takes_all)
}
