//! Calls of functions that never return, which code makes only where it cannot go on.

use super::bodies::BodyInfo;
use super::model::Model;
use super::types::TyKind;
use super::witness::Code;
use crate::syntax::hir::{ExprId, ExprKind};

/// Whether a call is the end of one of several ways through its function and never returns: who goes that
/// way has nothing left to wait for.
pub(super) fn is_last_resort(model: &Model, body: &BodyInfo, call: ExprId, callee: Code) -> bool {
    callee.closure.is_none() && never_returns(model, callee) && is_one_way(model, body, call)
}

fn never_returns(model: &Model, callee: Code) -> bool {
    let signature = model.program.signature(callee.owner);
    signature.is_some_and(|signature| {
        matches!(model.program.types.kind(signature.result), TyKind::Never)
    })
}

/// Whether an expression stands in one of the ways of an `if` or `match`.
fn is_one_way(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    let file = body.source(model);
    let mut inner = expr;
    while let Some(outer) = body.frames.parent(inner) {
        match file.expr(outer).kind {
            ExprKind::If { condition, .. } if condition != inner => return true,
            ExprKind::Match { scrutinee, .. } if scrutinee != inner => return true,
            ExprKind::Closure(_) => return false,
            _ => inner = outer,
        }
    }
    false
}
