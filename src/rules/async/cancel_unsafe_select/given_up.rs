//! What is dropped on purpose when its time is up.

use crate::rules::context::BodyCx;
use crate::syntax::hir::{ExprId, ExprKind, SelectArm};

/// Whether an arm is a time limit for what another one does, made anew in each pass, and what is lost is given up
/// there.
pub(super) fn limits(cx: &BodyCx<'_>, future: ExprId, arm: &SelectArm) -> bool {
    const SLEEPS: &[&str] = &[
        "actix_rt::time::sleep",
        "async_std::task::sleep",
        "tokio::time::sleep",
    ];
    let made = arm.future.and_then(|sleep| cx.api(sleep));
    made.is_some_and(|api| SLEEPS.contains(&api.path().as_str()))
        && is_given_up(cx, future, arm.handler)
}

/// Whether something is done where the time is up, such as to say so: a message that nobody takes in time,
/// or one that takes too long to work on, is given up.
pub(super) fn is_given_up(cx: &BodyCx<'_>, call: ExprId, goes_on: ExprId) -> bool {
    let branch = cx.file().range(goes_on);
    let acts = |part: ExprId| {
        matches!(
            cx.expr(part).kind,
            ExprKind::Macro(_)
                | ExprKind::Call { .. }
                | ExprKind::MethodCall { .. }
                | ExprKind::CompoundAssign { .. }
        )
    };
    !branch.contains_range(cx.file().range(call))
        && cx
            .facts()
            .own_exprs()
            .any(|part| acts(part) && branch.contains_range(cx.file().range(part)))
}
