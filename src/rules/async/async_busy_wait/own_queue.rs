//! What a loop does while the collection that it gathers messages in is empty.

use super::may_be_filled;
use crate::rules::context::BodyCx;
use crate::rules::streams;
use crate::syntax::hir::{ExprId, ExprKind, UnaryOp};

/// What runs while a collection is empty, nothing if there is no branch for it.
#[derive(Clone, Copy)]
pub(super) struct Without {
    /// The branch.
    pub branch: Option<ExprId>,
}

/// The branch of an `if` that asks whether a collection that nobody else fills is empty, or takes an element out of
/// it: `if !batch.is_empty()`, `if let Some(next) = waiting.pop_front()`.
pub(super) fn without_elements(cx: &BodyCx<'_>, whole: ExprId) -> Option<Without> {
    let ExprKind::If {
        condition,
        then_branch,
        else_branch,
    } = cx.expr(whole).kind
    else {
        return None;
    };
    match cx.expr(condition).kind {
        ExprKind::Let { pat, value } => {
            (streams::matches_something(cx, pat) && takes_element(cx, value)).then_some(Without {
                branch: else_branch,
            })
        }
        ExprKind::Unary {
            op: UnaryOp::Not,
            operand,
        } => is_emptiness(cx, operand).then_some(Without {
            branch: else_branch,
        }),
        _ => is_emptiness(cx, condition).then_some(Without {
            branch: Some(then_branch),
        }),
    }
}

fn takes_element(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let takes = cx.api(call).is_some_and(|api| {
        matches!(
            api.path().as_str(),
            "std::vec::Vec::pop"
                | "std::collections::VecDeque::pop_front"
                | "std::collections::VecDeque::pop_back"
                | "std::collections::BinaryHeap::pop"
        )
    });
    takes && !may_be_filled(cx, call)
}

fn is_emptiness(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let asks = cx.api(call).is_some_and(|api| {
        let path = api.path().as_str();
        path.starts_with("std::collections::") && api.name() == "is_empty"
            || path == "std::vec::Vec::is_empty"
    });
    asks && !may_be_filled(cx, call)
}
