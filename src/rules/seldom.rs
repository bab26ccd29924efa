//! What runs in one of many passes.

use super::calls;
use super::context::BodyCx;
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind};

/// From how many passes on what is done once for them costs nothing beside them.
const MANY: u128 = 10;

/// Whether an expression runs only in one of many passes of the loop around it: `if count % 1000 == 0 { .. }`.
pub(super) fn is_of_one_in_many(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let mut inner = expr;
    while let Some(outer) = cx.parent(inner) {
        match cx.expr(outer).kind {
            ExprKind::If {
                condition,
                then_branch,
                ..
            } if then_branch == inner && counts_to_many(cx, condition) => return true,
            ExprKind::Loop { .. }
            | ExprKind::While { .. }
            | ExprKind::For { .. }
            | ExprKind::Closure(_) => return false,
            _ => inner = outer,
        }
    }
    false
}

/// Whether a condition holds for one in many numbers.
fn counts_to_many(cx: &BodyCx<'_>, condition: ExprId) -> bool {
    let number = |expr| calls::number(cx.facts(), expr);
    match cx.expr(condition).kind {
        ExprKind::Binary {
            op: BinaryOp::And,
            lhs,
            rhs,
        } => counts_to_many(cx, lhs) || counts_to_many(cx, rhs),
        ExprKind::Binary {
            op: BinaryOp::Eq,
            lhs,
            rhs,
        } => match cx.expr(lhs).kind {
            ExprKind::Binary {
                op: BinaryOp::Rem,
                rhs: by,
                ..
            } => number(by).is_some_and(|by| by >= MANY),
            ExprKind::Binary {
                op: BinaryOp::BitAnd,
                rhs: mask,
                ..
            } => number(mask).is_some_and(|mask| mask + 1 >= MANY) && number(rhs) == Some(0),
            _ => false,
        },
        ExprKind::MethodCall { .. } => cx.file().method_call(condition).is_some_and(|asked| {
            let by = asked.args.first().and_then(|&by| number(by));
            asked.method.name.as_str() == "is_multiple_of"
                && cx.ty(asked.receiver).primitive().is_some()
                && by.is_some_and(|by| by >= MANY)
        }),
        _ => false,
    }
}
