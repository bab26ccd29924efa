//! Bodies of which lines of the log show the length or the text.

use crate::rules::context::BodyCx;
use crate::semantics::flow::taken_by;
use crate::syntax::hir::{ExprId, ExprKind, Statement};

/// How many steps lie between bytes and the line of the log that shows them.
const LONGEST_LINE: u8 = 12;

/// Whether a value's length or a part of it is written to the log or, for some bodies, all of its text, and nothing
/// else is done with it.
pub(super) fn is_logged(cx: &BodyCx<'_>, used: ExprId) -> bool {
    only_shown(cx, used, LONGEST_LINE) && (is_cut(cx, used) || is_in_branch(cx, used))
}

/// Whether a use asks for the length or a part.
fn is_cut(cx: &BodyCx<'_>, used: ExprId) -> bool {
    let Some(outer) = cx.parent(used) else {
        return false;
    };
    match cx.expr(outer).kind {
        ExprKind::Index { base, .. } => base == used,
        ExprKind::MethodCall { .. } => {
            let call = cx.file().method_call(outer);
            call.is_some_and(|call| matches!(call.method.name.as_str(), "get" | "is_empty" | "len"))
        }
        _ => false,
    }
}

/// Whether a branch decides that an expression is reached.
fn is_in_branch(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let mut inner = expr;
    while let Some(outer) = cx.parent(inner) {
        if matches!(cx.expr(outer).kind, ExprKind::If { condition, .. } if condition != inner) {
            return true;
        }
        inner = outer;
    }
    false
}

fn only_shown(cx: &BodyCx<'_>, used: ExprId, steps: u8) -> bool {
    const LOOKS: &[&str] = &[
        "as_ref", "as_str", "chars", "get", "is_empty", "iter", "len", "take",
    ];
    let (Some(outer), Some(steps)) = (cx.parent(used), steps.checked_sub(1)) else {
        return false;
    };
    if cx.facts().is_event(outer) {
        return true;
    }
    match cx.expr(outer).kind {
        ExprKind::Reference { .. } => only_shown(cx, outer, steps),
        ExprKind::Index { base, .. } if base == used => only_shown(cx, outer, steps),
        ExprKind::MethodCall { .. } => {
            let call = cx.file().method_call(outer);
            call.is_some_and(|call| {
                call.receiver == used
                    && LOOKS.contains(&call.method.name.as_str())
                    && only_shown(cx, outer, steps)
            })
        }
        ExprKind::Call { .. } => {
            let is_text = cx.api(outer).is_some_and(|api| {
                matches!(
                    api.path().as_str(),
                    "std::string::String::from_utf8_lossy" | "std::str::from_utf8"
                )
            });
            is_text && only_shown(cx, outer, steps)
        }
        // How long it is decides how much of it is shown.
        ExprKind::Binary { .. } => is_condition(cx, outer),
        ExprKind::Block(_) => {
            let held = cx
                .facts()
                .bound_to(used)
                .and_then(|pat| taken_by(cx.file(), pat));
            held.is_some_and(|held| {
                let mut uses = cx.facts().uses_of(held).peekable();
                uses.peek().is_some() && uses.all(|used| only_shown(cx, used, steps))
            })
        }
        _ => false,
    }
}

/// Whether an expression is what an `if` asks, whose branches only log.
fn is_condition(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let Some(outer) = cx.parent(expr) else {
        return false;
    };
    let ExprKind::If {
        condition,
        then_branch,
        else_branch,
    } = cx.expr(outer).kind
    else {
        return false;
    };
    let mut branches = std::iter::once(then_branch).chain(else_branch);
    condition == expr && branches.all(|branch| only_logs(cx, branch))
}

/// Whether a block holds nothing but lines of the log and what they show.
fn only_logs(cx: &BodyCx<'_>, block: ExprId) -> bool {
    let Some(block) = cx.file().block(block) else {
        return false;
    };
    let mut statements = cx.file().list(block.statements).iter();
    statements.all(|statement| match *statement {
        Statement::Expr(expr) => cx.facts().is_event(expr),
        Statement::Let { .. } => true,
        Statement::Item(_) => false,
    }) && block.tail.is_none_or(|tail| cx.facts().is_event(tail))
}
