//! Whether a loop comes back to what was cancelled, with the same stream.

use crate::rules::context::BodyCx;
use crate::semantics::flow::{Onward, Root};
use crate::syntax::hir::{
    BinaryOp, ExprId, ExprKind, Literal, PatId, PatKind, SelectArm, Statement, UnaryOp,
};

/// Whether the `select!` is reached again after another arm has won, and its future works on what it has worked on.
pub(super) fn comes_back(
    cx: &BodyCx<'_>,
    select: ExprId,
    future: ExprId,
    winner: &SelectArm,
) -> bool {
    let made = made_at(cx, future);
    leads_to(cx, winner.handler, select, made)
        && taken_on(cx, select, winner.handler)
            .is_none_or(|branch| leads_to(cx, branch, select, made))
}

/// Where the variable gets its value that an operation works on.
fn made_at(cx: &BodyCx<'_>, future: ExprId) -> Option<ExprId> {
    let flow = cx.facts().flow();
    let receiver = cx.file().method_call(future).map(|call| call.receiver);
    let places = flow.places_in(receiver.unwrap_or(future));
    let mut locals = places.iter().filter_map(|(place, _)| match place.root {
        Root::Local(local) => Some(local),
        Root::SelfParam | Root::Static(_) => None,
    });
    let (local, None) = (locals.next()?, locals.next()) else {
        return None;
    };
    flow.initializer(local)
}

/// Whether code leads to the `select!` again, and not by the place where the stream is made anew.
/// A handler that ends in jumps has no end of its own, but its parts lead to where those go.
pub(super) fn leads_to(
    cx: &BodyCx<'_>,
    part: ExprId,
    select: ExprId,
    made: Option<ExprId>,
) -> bool {
    let mut found = false;
    cx.facts().flow().graph().walk(part, &mut |expr| {
        found |= expr == select;
        if found || Some(expr) == made {
            Onward::Stop
        } else {
            Onward::Go
        }
    });
    cx.file().each_child(part, &mut |child| {
        found = found || leads_to(cx, child, select, made);
    });
    found
}

/// The code that runs behind the `select!` for the value that a handler gives, where it is asked for it:
/// `if idle { .. }`, `match event { Event::Stop => .. }`.
fn taken_on(cx: &BodyCx<'_>, select: ExprId, handler: ExprId) -> Option<ExprId> {
    let mut given = handler;
    while let Some(block) = cx.file().block(given) {
        given = block.tail?;
    }
    let asked = match cx.facts().bound_to(select) {
        Some(local) => {
            let mut uses = cx.facts().uses_of(local);
            uses.next()?
        }
        None => select,
    };
    let outer = cx.parent(asked)?;
    match cx.expr(outer).kind {
        ExprKind::Unary {
            op: UnaryOp::Not, ..
        } => branch_of(cx, cx.parent(outer)?, outer, !truth(cx, given)?),
        ExprKind::If { .. } => branch_of(cx, outer, asked, truth(cx, given)?),
        ExprKind::Match { scrutinee, arms } if scrutinee == asked => {
            let variant = variant_of(cx, given)?;
            let arms = cx.file().list(arms);
            let own = |pat| variant_matched(cx, pat) == Some(variant);
            let position = arms.iter().position(|arm| own(arm.pat))?;
            let arm = arms.get(position)?;
            arm.guard.is_none().then_some(arm.body)
        }
        _ => None,
    }
}

fn truth(cx: &BodyCx<'_>, value: ExprId) -> Option<bool> {
    match cx.expr(value).kind {
        ExprKind::Literal(Literal::Bool(value)) => Some(value),
        _ => None,
    }
}

/// The branch of an `if` that is taken where its condition has a value.
fn branch_of(cx: &BodyCx<'_>, whole: ExprId, asked: ExprId, value: bool) -> Option<ExprId> {
    match cx.expr(whole).kind {
        ExprKind::If {
            condition,
            then_branch,
            else_branch,
        } if condition == asked => {
            if value {
                Some(then_branch)
            } else {
                else_branch
            }
        }
        _ => None,
    }
}

/// The variant that an expression is or makes, both of the type that is matched.
fn variant_of(cx: &BodyCx<'_>, value: ExprId) -> Option<&'static str> {
    let path = match cx.expr(value).kind {
        ExprKind::Call { callee, .. } => callee,
        _ => value,
    };
    let ExprKind::Path(_) = cx.expr(path).kind else {
        return None;
    };
    // A variable has any value.
    if cx.facts().local(path).is_some() {
        return None;
    }
    cx.facts().value_or_callee_name(path)
}

/// The variant that a pattern takes, whatever is in it.
fn variant_matched(cx: &BodyCx<'_>, pat: PatId) -> Option<&'static str> {
    let (PatKind::Path(path) | PatKind::TupleStruct(path, _)) = cx.file().pat(pat).kind else {
        return None;
    };
    let segments = cx.file().list(cx.file().path(path).segments);
    segments.last().map(|last| last.name.as_str())
}

/// Whether a handler lets the `while` loop around the `select!` end, or keeps the later passes of any loop from it:
/// `_ = stop.recv() => running = false`.
pub(super) fn ends_loop(cx: &BodyCx<'_>, select: ExprId, handler: ExprId) -> bool {
    let Some(around) = cx.loops(select).innermost else {
        return false;
    };
    let flags = flags_set(cx, handler);
    if flags.is_empty() {
        return false;
    }
    let (condition, body) = match cx.expr(around).kind {
        ExprKind::While { condition, body } => (Some(condition), body),
        ExprKind::Loop { body } => (None, body),
        _ => return false,
    };
    flags.into_iter().any(|(flag, value)| {
        condition.is_some_and(|condition| holds_never(cx, condition, flag, value))
            || is_passed_by(cx, body, select, flag, value)
    })
}

/// The flags that a handler sets or clears.
fn flags_set(cx: &BodyCx<'_>, handler: ExprId) -> Vec<(ExprId, bool)> {
    let set = |step: ExprId| match cx.expr(step).kind {
        ExprKind::Assign { lhs, rhs } => Some((lhs, truth(cx, rhs)?)),
        _ => None,
    };
    let Some(block) = cx.file().block(handler) else {
        return set(handler).into_iter().collect();
    };
    let statements = cx.file().list(block.statements).iter();
    let steps = statements.filter_map(|statement| match *statement {
        Statement::Expr(step) => Some(step),
        _ => None,
    });
    steps.chain(block.tail).filter_map(set).collect()
}

/// Whether the body of a loop leaves or goes on before it comes to the `select!` when a flag has a value:
/// `if done { continue; }`.
fn is_passed_by(cx: &BodyCx<'_>, body: ExprId, select: ExprId, flag: ExprId, value: bool) -> bool {
    let Some(block) = cx.file().block(body) else {
        return false;
    };
    let own = cx.file().range(select);
    let statements = cx.file().list(block.statements).iter();
    let steps = statements.filter_map(|statement| match *statement {
        Statement::Expr(step) => Some(step),
        _ => None,
    });
    let steps = steps.take_while(|&step| cx.file().range(step).end <= own.start);
    steps.into_iter().any(|step| match cx.expr(step).kind {
        ExprKind::If {
            condition,
            then_branch,
            ..
        } => holds_always(cx, condition, flag, value) && cx.facts().diverges(then_branch),
        _ => false,
    })
}

/// Whether a condition holds whenever a flag has a value.
fn holds_always(cx: &BodyCx<'_>, condition: ExprId, flag: ExprId, value: bool) -> bool {
    match cx.expr(condition).kind {
        ExprKind::Binary {
            op: BinaryOp::Or,
            lhs,
            rhs,
        } => holds_always(cx, lhs, flag, value) || holds_always(cx, rhs, flag, value),
        ExprKind::Unary {
            op: UnaryOp::Not,
            operand,
        } => !value && cx.source(operand) == cx.source(flag),
        ExprKind::Path(_) | ExprKind::Field { .. } => {
            value && cx.source(condition) == cx.source(flag)
        }
        _ => false,
    }
}

/// Whether a condition does not hold when a flag has a value.
fn holds_never(cx: &BodyCx<'_>, condition: ExprId, flag: ExprId, value: bool) -> bool {
    match cx.expr(condition).kind {
        ExprKind::Binary {
            op: BinaryOp::And,
            lhs,
            rhs,
        } => holds_never(cx, lhs, flag, value) || holds_never(cx, rhs, flag, value),
        ExprKind::Unary {
            op: UnaryOp::Not,
            operand,
        } => value && cx.source(operand) == cx.source(flag),
        ExprKind::Path(_) | ExprKind::Field { .. } => {
            !value && cx.source(condition) == cx.source(flag)
        }
        _ => false,
    }
}
