//! Where an operation stands among the statements around it.

use crate::knowledge;
use crate::rules::context::BodyCx;
use crate::rules::status;
use crate::syntax::hir::{
    BinaryOp, Block, BlockKind, ExprId, ExprKind, Id, PatId, PatKind, Statement, UnaryOp,
};
use crate::text::TextRange;

/// The statement that an expression is evaluated by, once and always: its block and its position
/// there, the block's tail being the last.
pub(in crate::rules) fn statement_of(cx: &BodyCx<'_>, expr: ExprId) -> Option<(ExprId, usize)> {
    let mut inner = expr;
    loop {
        let outer = cx.parent(inner)?;
        match cx.expr(outer).kind {
            ExprKind::Block(block) => {
                let block = &cx.file().blocks[block];
                let statements = cx.file().list(block.statements);
                if block.tail == Some(inner) {
                    return Some((outer, statements.len()));
                }
                let position = statements.iter().position(|statement| match *statement {
                    Statement::Let { init, .. } => init == Some(inner),
                    Statement::Expr(expr) => expr == inner,
                    Statement::Item(_) => false,
                })?;
                return Some((outer, position));
            }
            ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::Reference { .. } => {}
            ExprKind::MethodCall { .. } => {
                if cx.file().method_call(outer)?.receiver != inner {
                    return None;
                }
            }
            ExprKind::Let { value, .. } if value == inner => {}
            ExprKind::Assign { rhs, .. } if rhs == inner => {}
            ExprKind::If { condition, .. } if condition == inner => {}
            ExprKind::Match { scrutinee, .. } if scrutinee == inner => {}
            _ => return None,
        }
        inner = outer;
    }
}

/// The expressions of a block's statements, by their positions; `None` for items.
pub(in crate::rules) fn statements(cx: &BodyCx<'_>, block: ExprId) -> Vec<Option<ExprId>> {
    let Some(block) = cx.file().block(block) else {
        return Vec::new();
    };
    let statements = cx.file().list(block.statements).iter();
    let parts = statements.map(|statement| match *statement {
        Statement::Let { init, .. } => init,
        Statement::Expr(expr) => Some(expr),
        Statement::Item(_) => None,
    });
    parts.chain(block.tail.map(Some)).collect()
}

/// What a statement evaluates first and always, outermost call first: `a(b)?`, `a(b).await?`,
/// `if let Err(e) = a(b) {}`.
pub(in crate::rules) fn always_evaluated(
    cx: &BodyCx<'_>,
    statement: ExprId,
) -> impl Iterator<Item = ExprId> {
    std::iter::successors(Some(statement), |&at| match cx.expr(at).kind {
        ExprKind::Await(inner) | ExprKind::Try(inner) => Some(inner),
        ExprKind::Reference { operand, .. } => Some(operand),
        ExprKind::MethodCall { .. } => cx.file().method_call(at).map(|call| call.receiver),
        ExprKind::If { condition, .. } => Some(condition),
        ExprKind::Let { value, .. } => Some(value),
        ExprKind::Match { scrutinee, .. } => Some(scrutinee),
        ExprKind::Assign { rhs, .. } => Some(rhs),
        _ => None,
    })
}

/// Whether every full pass of a loop evaluates an expression.
pub(in crate::rules) fn is_unconditional(cx: &BodyCx<'_>, expr: ExprId, around: ExprId) -> bool {
    runs_where(cx, expr, around, &|_| false)
}

/// Whether every full pass evaluates an expression, branches aside whose condition counts as met.
pub(in crate::rules) fn runs_where(
    cx: &BodyCx<'_>,
    expr: ExprId,
    around: ExprId,
    is_met: &dyn Fn(ExprId) -> bool,
) -> bool {
    let mut inner = expr;
    while let Some(outer) = cx.parent(inner) {
        if outer == around {
            return true;
        }
        match cx.expr(outer).kind {
            _ if follows_success(cx, outer, inner) => {}
            ExprKind::If { condition, .. } if condition != inner && !is_met(condition) => {
                return false;
            }
            ExprKind::Match { scrutinee, .. } if scrutinee != inner => return false,
            ExprKind::Block(block) if is_else_of_let(cx, block, inner) => return false,
            ExprKind::Binary {
                op: BinaryOp::And | BinaryOp::Or,
                rhs,
                ..
            } if rhs == inner => return false,
            ExprKind::Closure(_)
            | ExprKind::For { .. }
            | ExprKind::While { .. }
            | ExprKind::Loop { .. } => return false,
            _ => {}
        }
        inner = outer;
    }
    false
}

/// Whether an expression is what is done where an operation on a file or socket succeeded:
/// `match file.write_all(bytes) { Ok(()) => file.sync_all()?, Err(error) => .. }`.
fn follows_success(cx: &BodyCx<'_>, outer: ExprId, inner: ExprId) -> bool {
    let (pat, value) = match cx.expr(outer).kind {
        ExprKind::If {
            condition,
            then_branch,
            ..
        } if then_branch == inner => match cx.expr(condition).kind {
            ExprKind::Let { pat, value } => (pat, value),
            _ => return false,
        },
        ExprKind::Match { scrutinee, arms } => {
            let mut arms = cx.file().list(arms).iter();
            match arms.find(|arm| arm.body == inner && arm.guard.is_none()) {
                Some(arm) => (arm.pat, scrutinee),
                None => return false,
            }
        }
        _ => return false,
    };
    let result = cx.ty(value);
    let fails_rarely = result.is("std::result::Result")
        && result
            .args()
            .nth(1)
            .is_some_and(|error| error.is("std::io::Error"));
    fails_rarely && matches_something(cx, pat)
}

/// Whether an expression is what a block's `let .. else` does where the pattern does not match.
fn is_else_of_let(cx: &BodyCx<'_>, block: Id<Block>, expr: ExprId) -> bool {
    let block = &cx.file().blocks[block];
    let mut statements = cx.file().list(block.statements).iter();
    statements.any(|statement| {
        matches!(*statement, Statement::Let { else_branch: Some(branch), .. } if branch == expr)
    })
}

/// Whether only some calls of the function come by: a branch for one of several cases, or under a
/// condition; not what follows where something succeeded or was there.
pub(in crate::rules) fn is_exceptional(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    is_exceptional_in(cx, expr, None)
}

/// As [`is_exceptional`], for the passes of a loop where there is one.
pub(in crate::rules) fn is_exceptional_in(
    cx: &BodyCx<'_>,
    expr: ExprId,
    around: Option<ExprId>,
) -> bool {
    choice_around(cx, expr, around).is_some()
}

/// The innermost `if` or `match` that makes an expression an exceptional one, in the function or in the passes
/// of a loop.
pub(in crate::rules) fn choice_around(
    cx: &BodyCx<'_>,
    expr: ExprId,
    around: Option<ExprId>,
) -> Option<ExprId> {
    let is_usual = |pat| matches_something(cx, pat) || is_usual_message(cx, pat);
    let mut inner = expr;
    while let Some(outer) = cx.parent(inner)
        && Some(outer) != around
    {
        match cx.expr(outer).kind {
            ExprKind::If { condition, .. } if condition != inner => match cx.expr(condition).kind {
                ExprKind::Let { pat, .. } if is_usual(pat) => {}
                _ => return Some(outer),
            },
            ExprKind::Match { scrutinee, arms } if scrutinee != inner => {
                let mut arms = cx.file().list(arms).iter();
                let arm = arms.find(|arm| arm.body == inner);
                if !arm.is_some_and(|arm| is_usual(arm.pat)) {
                    return Some(outer);
                }
            }
            _ => {}
        }
        inner = outer;
    }
    None
}

/// Whether a choice asks which of several kinds something is, each of which is usual in its turn: a `match` on
/// what is neither there or not nor a success or not, or one of the branches of `if .. else if ..`.
pub(in crate::rules) fn is_dispatch(cx: &BodyCx<'_>, choice: ExprId) -> bool {
    let is_if = |expr: ExprId| matches!(cx.expr(expr).kind, ExprKind::If { .. });
    match cx.expr(choice).kind {
        ExprKind::If { else_branch, .. } => {
            else_branch.is_some_and(is_if) || cx.parent(choice).is_some_and(is_if)
        }
        ExprKind::Match { scrutinee, .. } => {
            let of = cx.ty(scrutinee).peeled();
            !["std::option::Option", "std::result::Result"]
                .iter()
                .any(|path| of.is(path))
        }
        _ => false,
    }
}

/// Whether a pattern is for the kind of messages that mostly come in on a web socket.
fn is_usual_message(cx: &BodyCx<'_>, pat: PatId) -> bool {
    let PatKind::TupleStruct(path, _) = cx.file().pat(pat).kind else {
        return false;
    };
    let variant = cx.file().list(cx.file().path(path).segments).last();
    let of = cx.pat_ty(pat).path();
    variant.zip(of).is_some_and(|(variant, of)| {
        let mut usual = knowledge::async_contexts().session_messages.iter();
        usual.any(|message| {
            message.as_str().rsplit_once("::") == Some((of.as_str(), variant.name.as_str()))
        })
    })
}

/// Whether an expression stands in an arm or branch that ends in an error: `_ => { log(); Err(..) }`.
pub(in crate::rules) fn ends_in_error(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let file = cx.file();
    let mut inner = expr;
    while let Some(outer) = cx.parent(inner) {
        let is_way = match file.expr(outer).kind {
            ExprKind::If { condition, .. } => condition != inner,
            ExprKind::Match { scrutinee, .. } => scrutinee != inner,
            ExprKind::Block(block) if is_else_of_let(cx, block, inner) => return true,
            ExprKind::Closure(closure) => {
                return ends_in_panic(cx, file.closures[closure].body);
            }
            _ => false,
        };
        let failed = match file.expr(outer).kind {
            ExprKind::If { condition, .. } if condition == inner => false,
            ExprKind::If {
                condition,
                then_branch,
                ..
            } => asks_for_error(cx, condition) == Some(then_branch == inner),
            _ => false,
        };
        if failed || is_way && is_error(cx, inner) {
            return true;
        }
        inner = outer;
    }
    false
}

/// Whether code never comes to its end, and does not because it gives up.
fn ends_in_panic(cx: &BodyCx<'_>, code: ExprId) -> bool {
    let ExprKind::Block(block) = cx.expr(code).kind else {
        return false;
    };
    let block = &cx.file().blocks[block];
    let last = block
        .tail
        .or_else(|| match cx.file().list(block.statements).last() {
            Some(&Statement::Expr(last)) => Some(last),
            _ => None,
        });
    last.is_some_and(|last| {
        let is_loop = matches!(
            cx.expr(last).kind,
            ExprKind::Return(_) | ExprKind::Loop { .. }
        );
        !is_loop && cx.facts().diverges(last)
    })
}

/// Whether a condition holds where something has failed, `result.is_err()`, or where nothing has,
/// `let Ok(..) = result`; `None` if it asks for something else.
fn asks_for_error(cx: &BodyCx<'_>, condition: ExprId) -> Option<bool> {
    match cx.expr(condition).kind {
        ExprKind::Let { pat, .. } => is_success(cx, pat).then_some(false),
        ExprKind::Unary {
            op: UnaryOp::Not,
            operand,
        } => asks_for_error(cx, operand).map(|holds| !holds),
        _ => match cx.api(condition)?.path().as_str() {
            "std::result::Result::is_err"
            | "http::StatusCode::is_server_error"
            | "http::StatusCode::is_client_error" => Some(true),
            "std::result::Result::is_ok" | "http::StatusCode::is_success" => Some(false),
            _ => None,
        },
    }
}

/// Whether a pattern is `Ok(..)` of a result.
fn is_success(cx: &BodyCx<'_>, pat: PatId) -> bool {
    let PatKind::TupleStruct(path, _) = cx.file().pat(pat).kind else {
        return false;
    };
    let last = cx.file().list(cx.file().path(path).segments).last();
    let of = cx.pat_ty(pat).path();
    last.is_some_and(|last| last.name.as_str() == "Ok")
        && of.is_none_or(|of| of.as_str() == "std::result::Result")
}

/// Whether the value of an expression is `Err(..)` or the status of a failure, or it returns one.
fn is_error(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let file = cx.file();
    match file.expr(expr).kind {
        ExprKind::Return(Some(value)) => is_error(cx, value),
        ExprKind::Path(_) => status::is_failure(cx, expr),
        ExprKind::Tuple(parts) => {
            let mut parts = file.list(parts).iter();
            parts.any(|&part| status::is_failure(cx, part))
        }
        ExprKind::Call { callee, .. } => {
            let path = cx.facts().value_path(callee);
            path.is_some_and(|path| path.as_str() == "std::result::Result::Err")
                || status::is_reply_of_failure(cx, expr)
        }
        // What is made of a reply, and what is told to its builder.
        ExprKind::MethodCall { .. } => file
            .method_call(expr)
            .is_some_and(|call| status::becomes_reply(cx, expr) && is_error(cx, call.receiver)),
        ExprKind::Block(block) => {
            let block = &file.blocks[block];
            let last = block.tail.or_else(|| {
                let last = file.list(block.statements).last()?;
                match *last {
                    Statement::Expr(expr) => Some(expr),
                    _ => None,
                }
            });
            block.kind == BlockKind::Plain && last.is_some_and(|last| is_error(cx, last))
        }
        _ => false,
    }
}

/// Whether a pattern is `Ok(..)` or `Some(..)`.
pub(in crate::rules) fn matches_something(cx: &BodyCx<'_>, pat: PatId) -> bool {
    let PatKind::TupleStruct(path, _) = cx.file().pat(pat).kind else {
        return false;
    };
    let segments = cx.file().list(cx.file().path(path).segments);
    segments
        .last()
        .is_some_and(|last| matches!(last.name.as_str(), "Ok" | "Some"))
}

/// The part of a loop that each pass runs.
pub(in crate::rules) fn pass_of(cx: &BodyCx<'_>, around: ExprId) -> TextRange {
    let body = match cx.expr(around).kind {
        ExprKind::For { body, .. } | ExprKind::Loop { body } => body,
        ExprKind::Closure(closure) => cx.file().closures[closure].body,
        _ => around,
    };
    cx.file().range(body)
}

/// Whether a condition names a variable, field or method that contains one of the words.
pub(in crate::rules) fn names_one_of(cx: &BodyCx<'_>, condition: ExprId, words: &[&str]) -> bool {
    let says = |name: &str| words.iter().any(|word| name.to_lowercase().contains(word));
    let named = match cx.expr(condition).kind {
        ExprKind::Path(path) => {
            let segments = cx.file().list(cx.file().path(path).segments);
            segments.last().is_some_and(|last| says(last.name.as_str()))
        }
        ExprKind::Field { name, .. } => says(name.as_str()),
        ExprKind::MethodCall { .. } => cx
            .file()
            .method_call(condition)
            .is_some_and(|call| says(call.method.name.as_str())),
        _ => false,
    };
    let mut found = named;
    cx.file().each_child(condition, &mut |child| {
        found = found || names_one_of(cx, child, words);
    });
    found
}
