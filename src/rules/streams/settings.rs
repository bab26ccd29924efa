//! What a setting decides for all passes of a loop.

use super::place::{PlaceOf, place_of};
use super::steps::runs_where;
use crate::rules::context::BodyCx;
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind};

/// Whether every full pass of a loop or call of a function evaluates an expression, or none does, as a setting has
/// it that nothing there changes: `if self.is_durable { .. }`.
pub(in crate::rules) fn is_up_to_settings(cx: &BodyCx<'_>, expr: ExprId, around: ExprId) -> bool {
    let written: Vec<PlaceOf> = cx
        .facts()
        .own_exprs()
        .filter_map(|expr| match cx.expr(expr).kind {
            ExprKind::Assign { lhs, .. } | ExprKind::CompoundAssign { lhs, .. } => {
                place_of(cx, lhs)
            }
            _ => None,
        })
        .collect();
    runs_where(cx, expr, around, &|condition| {
        is_setting(cx, condition, &written)
    })
}

/// Whether a condition is a field, or several, that is true or false and that nothing of the body writes.
fn is_setting(cx: &BodyCx<'_>, condition: ExprId, written: &[PlaceOf]) -> bool {
    match cx.expr(condition).kind {
        ExprKind::Field { .. } => {
            place_of(cx, condition).is_some_and(|place| !written.contains(&place))
        }
        // Whether there is a file: `if let Some(file) = &mut self.file`.
        ExprKind::Let { value, .. } => {
            let asked = match cx.expr(value).kind {
                ExprKind::Reference { operand, .. } => operand,
                _ => value,
            };
            matches!(cx.expr(asked).kind, ExprKind::Field { .. })
                && place_of(cx, asked).is_some_and(|place| !written.contains(&place))
        }
        ExprKind::Unary { operand, .. } => is_setting(cx, operand, written),
        ExprKind::Binary {
            op: BinaryOp::And | BinaryOp::Or,
            lhs,
            rhs,
        } => is_setting(cx, lhs, written) && is_setting(cx, rhs, written),
        _ => false,
    }
}
