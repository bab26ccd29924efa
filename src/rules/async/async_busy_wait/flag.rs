//! Flags behind locks that a loop reads again and again.

use crate::knowledge::{self, GuardClass};
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::semantics::types::Primitive;
use crate::syntax::hir::{ExprId, ExprKind, UnaryOp};

/// Whether an expression reads a `bool` behind a lock: `*ready.read().await`, `state.lock().unwrap().ready`.
pub(super) fn is_flag(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let behind = match cx.expr(expr).kind {
        ExprKind::Field { base, .. } => base,
        ExprKind::Unary {
            op: UnaryOp::Deref,
            operand,
        } => operand,
        _ => return false,
    };
    cx.ty(expr).primitive() == Some(Primitive::Bool)
        && is_locked(cx, behind)
        && !is_written(cx, expr)
}

/// Whether an expression writes to what lies behind a lock.
pub(super) fn is_set(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let (ExprKind::Assign { lhs, .. } | ExprKind::CompoundAssign { lhs, .. }) = cx.expr(expr).kind
    else {
        return false;
    };
    match cx.expr(lhs).kind {
        ExprKind::Field { base, .. } => is_locked(cx, base),
        ExprKind::Unary { operand, .. } => is_locked(cx, operand),
        _ => false,
    }
}

fn is_written(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    cx.parent(expr).is_some_and(
        |outer| matches!(cx.expr(outer).kind, ExprKind::Assign { lhs, .. } if lhs == expr),
    )
}

/// Whether a call takes a lock and gives its guard.
pub(super) fn locks(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let guard = cx.api(call).and_then(knowledge::guard);
    guard.is_some_and(|guard| {
        matches!(
            guard.class,
            GuardClass::BlockingLock | GuardClass::AsyncLock
        )
    })
}

/// Whether an expression is the guard of a lock, or a variable that holds one.
pub(super) fn is_locked(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    lock_of(cx, expr).is_some()
}

/// Whether what a loop asks lies behind a guard that is held around the loop: nobody else changes it.
pub(super) fn is_held_around(cx: &BodyCx<'_>, whole: ExprId, asks: ExprId) -> bool {
    let receiver = cx.file().method_call(asks).map(|method| method.receiver);
    let lock = receiver.and_then(|receiver| lock_of(cx, receiver));
    lock.is_some_and(|lock| !cx.file().range(whole).contains_range(cx.file().range(lock)))
}

/// The call that takes the lock whose guard an expression is.
fn lock_of(cx: &BodyCx<'_>, expr: ExprId) -> Option<ExprId> {
    let mut inner = calls::initializer(cx, expr).unwrap_or(expr);
    loop {
        inner = match cx.expr(inner).kind {
            ExprKind::MethodCall { .. } if locks(cx, inner) => return Some(inner),
            ExprKind::MethodCall { .. } => cx.file().method_call(inner)?.receiver,
            ExprKind::Await(future) => future,
            ExprKind::Field { base, .. } => base,
            _ => return None,
        };
    }
}
