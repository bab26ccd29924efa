//! What of several operations can happen in one go.

use crate::rules::context::BodyCx;
use crate::syntax::hir::{ExprId, ExprKind};

/// How many of the expressions are evaluated at most where none is repeated: of the arms of a `match`, and of
/// the branches of an `if`, one is.
pub(super) fn most_at_once(cx: &BodyCx<'_>, exprs: &[ExprId]) -> u32 {
    let paths: Vec<Vec<Branch>> = exprs.iter().map(|&expr| branches_of(cx, expr)).collect();
    let paths: Vec<&[Branch]> = paths.iter().map(Vec::as_slice).collect();
    most(&paths)
}

/// A branching expression, and the branch of it in which something stands.
type Branch = (ExprId, ExprId);

/// The branches around an expression, outermost first.
fn branches_of(cx: &BodyCx<'_>, expr: ExprId) -> Vec<Branch> {
    let mut found = Vec::new();
    let mut inner = expr;
    while let Some(outer) = cx.parent(inner) {
        let is_branch = match cx.expr(outer).kind {
            ExprKind::Match { scrutinee, .. } => scrutinee != inner,
            ExprKind::If { condition, .. } => condition != inner,
            _ => false,
        };
        if is_branch {
            found.push((outer, inner));
        }
        inner = outer;
    }
    found.reverse();
    found
}

fn most(paths: &[&[Branch]]) -> u32 {
    let mut count = 0;
    let mut rest = paths.to_vec();
    while let Some(path) = rest.pop() {
        let Some(&(around, _)) = path.first() else {
            count += 1;
            continue;
        };
        let mut own = vec![path];
        rest.retain(|other| {
            let is_own = other.first().is_some_and(|&(outer, _)| outer == around);
            if is_own {
                own.push(other);
            }
            !is_own
        });
        count += most_of_arms(own);
    }
    count
}

/// The most of what stands in one branch.
fn most_of_arms(mut paths: Vec<&[Branch]>) -> u32 {
    let mut most_yet = 0;
    while let Some(path) = paths.pop() {
        let Some((&(_, arm), inner)) = path.split_first() else {
            continue;
        };
        let mut own = vec![inner];
        paths.retain(|other| match other.split_first() {
            Some((&(_, other), inner)) if other == arm => {
                own.push(inner);
                false
            }
            _ => true,
        });
        most_yet = most_yet.max(most(&own));
    }
    most_yet
}
