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
        if ends_with_success(self, around, call) {
            return true;
        }
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

/// Whether a loop goes on for as long as a call fails: `while let Err(error) = db.execute(..)`.
fn ends_with_success(facts: &BodyFacts<'_>, around: ExprId, call: ExprId) -> bool {
    let ExprKind::While { condition, .. } = facts.file.expr(around).kind else {
        return false;
    };
    let ExprKind::Let { pat, value } = facts.file.expr(condition).kind else {
        return false;
    };
    let within = facts.file.range(value);
    within.contains_range(facts.file.range(call)) && is_variant(facts, pat, "Err")
}

/// Whether a pattern takes one variant apart that has this name.
fn is_variant(facts: &BodyFacts<'_>, pat: PatId, name: &str) -> bool {
    let PatKind::TupleStruct(path, _) = facts.file.pat(pat).kind else {
        return false;
    };
    let segments = facts.file.list(facts.file.path(path).segments);
    segments
        .last()
        .is_some_and(|last| last.name.as_str() == name)
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
                let arms = file.list(arms);
                let position = arms.iter().position(|arm| arm.body == inner);
                return position.is_some_and(|position| {
                    let (arm, before) = (&arms[position], &arms[..position]);
                    let is_rest = || {
                        let fails = |pat| is_variant(facts, pat, "Err");
                        !before.is_empty()
                            && before.iter().all(|arm| fails(arm.pat))
                            && matches!(file.pat(arm.pat).kind, PatKind::Binding { sub: None, .. })
                    };
                    arm.guard.is_none() && (is_any_ok(facts, arm.pat) || is_rest())
                });
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
