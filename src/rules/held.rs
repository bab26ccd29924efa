//! How long a lock's guard lives: named ones to the end of their block, temporaries to the end of
//! their statement, or through the bodies that follow a scrutinee.

use super::context::BodyCx;
use crate::finding::Confidence;
use crate::syntax::hir::{BlockKind, ExprId, ExprKind, MacroKind, PatId, PatKind, Statement};
use crate::text::{Name, TextRange};

/// Where a guard is held.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held {
    /// From behind the call to where the guard is dropped.
    pub(super) range: TextRange,
    /// The variable that holds it.
    pub(super) name: Option<Name>,
    /// How sure that is.
    pub(super) confidence: Confidence,
}

impl Held {
    fn new(range: TextRange) -> Self {
        Self {
            range,
            name: None,
            confidence: Confidence::High,
        }
    }
}

/// Methods behind which the value still is the guard.
const ADAPTORS: &[&str] = &[
    "unwrap",
    "expect",
    "unwrap_or_else",
    "unwrap_or_default",
    "ok",
    "map_err",
];

/// Where the guard that a call gives is held; `None` where it is dropped at once or given away.
pub(super) fn region(cx: &BodyCx<'_>, call: ExprId) -> Option<Held> {
    let start = cx.file().range(call).end;
    let guard = through_adaptors(cx, call);
    let to = |end: u32| Held::new(TextRange::new(start, end));
    let edition = cx.facts().edition();
    let mut inner = guard;
    // Whether the value that climbs up is still the guard, not something read through it.
    let mut is_guard = true;
    // Whether it is a place inside the guard: borrowing it keeps a temporary alive.
    let mut is_place = true;
    loop {
        let Some(outer) = cx.parent(inner) else {
            return Some(to(cx.file().range(inner).end));
        };
        match cx.expr(outer).kind {
            ExprKind::Block(id) => {
                let block = &cx.file().blocks[id];
                if block.tail == Some(inner) {
                    if is_guard {
                        return None; // handed to whoever uses the block's value
                    }
                    if edition >= 2024 || is_function_body(cx, outer) {
                        return Some(to(cx.file().range(inner).end));
                    }
                    is_place = false;
                    inner = outer;
                    continue;
                }
                let statements = cx.file().list(block.statements);
                let statement = statements
                    .iter()
                    .find(|statement| holds(cx, statement, inner));
                return statement.and_then(|statement| {
                    of_statement(cx, statement, inner, outer, start, is_guard)
                });
            }
            ExprKind::Match { scrutinee, .. } if scrutinee == inner => {
                return Some(to(cx.file().range(outer).end));
            }
            ExprKind::Let { value, .. } if value == inner => {
                return of_condition(cx, outer, start, edition);
            }
            ExprKind::For { iterable, .. } if iterable == inner => {
                return Some(to(cx.file().range(outer).end));
            }
            ExprKind::If { condition, .. } | ExprKind::While { condition, .. }
                if condition == inner =>
            {
                return Some(to(cx.file().range(inner).end));
            }
            // Handed on: another owner.
            ExprKind::Call { .. }
            | ExprKind::Struct { .. }
            | ExprKind::Return(_)
            | ExprKind::Tuple(_)
            | ExprKind::Array(_)
            | ExprKind::Assign { .. }
                if is_guard =>
            {
                return None;
            }
            ExprKind::MethodCall { .. } => {
                let receiver = cx.file().method_call(outer).map(|call| call.receiver);
                if is_guard && receiver != Some(inner) {
                    return None;
                }
                is_guard = false;
                is_place = false;
            }
            ExprKind::Closure(_) => return Some(to(cx.file().range(inner).end)),
            ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Unary { .. } => {
                is_guard = false;
            }
            ExprKind::Reference { .. } => {
                is_guard = false;
                let extended = is_place && is_initializer(cx, outer);
                if extended {
                    let block = enclosing_block(cx, outer)?;
                    return Some(to(cx.file().range(block).end));
                }
            }
            _ => is_place = false,
        }
        inner = outer;
    }
}

/// The points in a region at which the task of the guard is suspended, in the order of the text.
pub(super) fn suspensions_in(cx: &BodyCx<'_>, call: ExprId, held: &Held) -> Vec<ExprId> {
    let task = cx.facts().task_frame(call);
    let mut found: Vec<ExprId> = cx
        .facts()
        .suspensions()
        .iter()
        .copied()
        .filter(|&expr| {
            let end = cx.file().range(expr).end;
            held.range.start < end && end <= held.range.end && cx.facts().task_frame(expr) == task
        })
        .collect();
    found.sort_by_key(|&expr| cx.file().range(expr).end);
    found
}

/// Whether an expression suspends its task.
pub(super) fn is_suspension(file: &crate::syntax::hir::SourceFile, expr: ExprId) -> bool {
    match file.expr(expr).kind {
        ExprKind::Await(_) | ExprKind::Yield(_) => true,
        ExprKind::Macro(call) => matches!(
            file.macro_calls[call].kind,
            MacroKind::Select(_) | MacroKind::Join(_)
        ),
        _ => false,
    }
}

fn through_adaptors(cx: &BodyCx<'_>, call: ExprId) -> ExprId {
    let mut guard = call;
    while let Some(outer) = cx.parent(guard) {
        let still = match cx.expr(outer).kind {
            ExprKind::Try(_) => true,
            ExprKind::MethodCall { .. } => cx.file().method_call(outer).is_some_and(|method| {
                method.receiver == guard && ADAPTORS.contains(&method.method.name.as_str())
            }),
            _ => false,
        };
        if !still {
            break;
        }
        guard = outer;
    }
    guard
}

fn holds(cx: &BodyCx<'_>, statement: &Statement, expr: ExprId) -> bool {
    let range = cx.file().range(expr);
    match *statement {
        Statement::Let {
            init, else_branch, ..
        } => init
            .into_iter()
            .chain(else_branch)
            .any(|part| cx.file().range(part).contains_range(range)),
        Statement::Expr(part) => part == expr,
        Statement::Item(_) => false,
    }
}

fn of_statement(
    cx: &BodyCx<'_>,
    statement: &Statement,
    inner: ExprId,
    block: ExprId,
    start: u32,
    is_guard: bool,
) -> Option<Held> {
    let to = |end: u32| Held::new(TextRange::new(start, end));
    let Statement::Let { pat, init, .. } = *statement else {
        return Some(to(cx.file().range(inner).end));
    };
    if init != Some(inner) || !is_guard {
        return Some(to(cx.file().range(inner).end));
    }
    match cx.file().pat(pat).kind {
        PatKind::Wild => None,
        PatKind::Binding { name, .. } => {
            let end = cx.file().range(block).end;
            let end = given_away(cx, pat).map_or(end, |given| given.min(end));
            Some(Held {
                name: Some(name),
                ..to(end)
            })
        }
        // A guard inside a pattern, as in `let Some(entry) = map.get(key) else { … }`.
        _ => Some(to(cx.file().range(block).end)),
    }
}

/// Where a variable that holds a guard is first dropped or moved; a move inside a branch counts,
/// too, since what follows on the other path is not proved to hold it.
fn given_away(cx: &BodyCx<'_>, local: PatId) -> Option<u32> {
    cx.facts()
        .uses_of(local)
        .filter(|&path| is_move(cx, path))
        .map(|path| cx.file().range(path).start)
        .min()
}

fn is_move(cx: &BodyCx<'_>, path: ExprId) -> bool {
    let Some(parent) = cx.parent(path) else {
        return true;
    };
    match cx.expr(parent).kind {
        ExprKind::Call { callee, .. } => callee != path,
        ExprKind::MethodCall { .. } => cx
            .file()
            .method_call(parent)
            .is_some_and(|call| call.receiver != path),
        ExprKind::Return(_)
        | ExprKind::Struct { .. }
        | ExprKind::Tuple(_)
        | ExprKind::Array(_)
        | ExprKind::Break { .. } => true,
        ExprKind::Assign { rhs, .. } => rhs == path,
        ExprKind::Block(id) => {
            let block = &cx.file().blocks[id];
            block.tail == Some(path)
                || cx.file().list(block.statements).iter().any(|statement| {
                    matches!(*statement, Statement::Let { init, .. } if init == Some(path))
                })
        }
        _ => false,
    }
}

/// The region of a guard in the scrutinee of a `let` condition: the branch or the loop's body; up to
/// edition 2021 the `else` branch, too.
fn of_condition(cx: &BodyCx<'_>, condition: ExprId, start: u32, edition: u16) -> Option<Held> {
    let mut inner = condition;
    while let Some(outer) = cx.parent(inner) {
        let end = match cx.expr(outer).kind {
            ExprKind::Binary { .. } => {
                inner = outer;
                continue;
            }
            ExprKind::If { then_branch, .. } if edition >= 2024 => cx.file().range(then_branch).end,
            ExprKind::If { .. } | ExprKind::While { .. } => cx.file().range(outer).end,
            _ => return None,
        };
        return Some(Held::new(TextRange::new(start, end)));
    }
    None
}

fn is_initializer(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let Some(block) = cx.parent(expr) else {
        return false;
    };
    let Some(block) = cx.file().block(block) else {
        return false;
    };
    cx.file()
        .list(block.statements)
        .iter()
        .any(|statement| matches!(*statement, Statement::Let { init, .. } if init == Some(expr)))
}

fn enclosing_block(cx: &BodyCx<'_>, expr: ExprId) -> Option<ExprId> {
    let mut inner = expr;
    loop {
        inner = cx.parent(inner)?;
        if cx.file().block(inner).is_some() {
            return Some(inner);
        }
    }
}

/// Whether a block is the body of the function, closure or async block: its tail's temporaries do
/// not outlive it by any statement.
fn is_function_body(cx: &BodyCx<'_>, block: ExprId) -> bool {
    let is_async = matches!(
        cx.file().block(block).map(|block| block.kind),
        Some(BlockKind::Async { .. })
    );
    is_async
        || cx
            .parent(block)
            .is_none_or(|outer| matches!(cx.expr(outer).kind, ExprKind::Closure(_)))
}
