//! What a task does after it was told to end, or to look at its settings again.

use super::bodies::BodyInfo;
use super::frames::FrameKind;
use super::messages::path_of;
use super::model::Model;
use crate::knowledge;
use crate::syntax::hir::{BlockKind, ExprId, ExprKind, MacroKind, SourceFile, Statement};

impl Model {
    /// Whether an expression comes after one that waits for a signal, in no loop that would wait again:
    /// what the task does then it does at its end.
    pub(super) fn takes_leave(&self, body: &BodyInfo, expr: ExprId) -> bool {
        let file = body.source(self);
        let own = file.range(expr);
        let ends = &knowledge::async_contexts().ends;
        let mut calls = body.types.calls().iter();
        calls.any(|call| {
            file.range(call.expr).end <= own.start
                && self
                    .callee_path(call)
                    .is_some_and(|path| ends.contains(&knowledge::canonical(path)))
                && comes_before(self, body, call.expr, expr)
        })
    }

    /// Whether an expression runs each time that a signal or a change of watched files comes, as often as someone
    /// changes what the program is to do.
    pub(super) fn is_told_by_hand(&self, body: &BodyInfo, expr: ExprId) -> bool {
        let file = body.source(self);
        let mut inner = expr;
        while let Some(outer) = body.frames.parent(inner) {
            let waited = match file.expr(outer).kind {
                ExprKind::Closure(_) => return false,
                ExprKind::Macro(call) => match file.macro_calls[call].kind {
                    MacroKind::Select(arms) => {
                        let mut arms = file.list(arms).iter();
                        let arm = arms.find(|arm| arm.handler == inner);
                        arm.and_then(|arm| arm.future)
                    }
                    _ => None,
                },
                ExprKind::While {
                    condition,
                    body: inside,
                } if inside == inner => match file.expr(condition).kind {
                    ExprKind::Let { value, .. } => awaited(file, value),
                    _ => None,
                },
                ExprKind::Loop { body: inside } if inside == inner => first_awaited(file, inside),
                _ => None,
            };
            if waited.is_some_and(|future| self.tells(body, future)) {
                return true;
            }
            inner = outer;
        }
        false
    }

    /// Whether a future is there when a signal or a change of watched files comes.
    fn tells(&self, body: &BodyInfo, future: ExprId) -> bool {
        let told = &knowledge::async_contexts().told;
        let future = self.maker_of_future(body, future);
        let called = body.types.call(future);
        let path = called.and_then(|call| self.callee_path(call));
        let stream = body.source(self).method_call(future);
        let stream = stream.and_then(|method| path_of(self, body.types.expr(method.receiver)));
        path.map(knowledge::canonical)
            .into_iter()
            .chain(stream)
            .any(|path| told.contains(&path))
    }
}

/// The future of an `.await`.
fn awaited(file: &SourceFile, expr: ExprId) -> Option<ExprId> {
    match file.expr(expr).kind {
        ExprKind::Await(future) => Some(future),
        _ => None,
    }
}

/// The future that a block begins by waiting for.
fn first_awaited(file: &SourceFile, block: ExprId) -> Option<ExprId> {
    let block = file.block(block)?;
    match *file.list(block.statements).first()? {
        Statement::Let { init, .. } => awaited(file, init?),
        Statement::Expr(expr) => awaited(file, expr),
        Statement::Item(_) => None,
    }
}

/// Whether the awaiting of what a call gives stands before an expression on every way to it, and no loop
/// is around both.
fn comes_before(model: &Model, body: &BodyInfo, call: ExprId, expr: ExprId) -> bool {
    let file = body.source(model);
    let own = file.range(expr);
    let Some(mut inner) = model.await_of(body, call) else {
        return false;
    };
    while let Some(outer) = body.frames.parent(inner) {
        let is_sure = match file.expr(outer).kind {
            ExprKind::If { condition, .. } | ExprKind::While { condition, .. } => {
                condition == inner
            }
            ExprKind::Match { scrutinee, .. } => scrutinee == inner,
            ExprKind::Block(block) => file.blocks[block].kind == BlockKind::Plain,
            ExprKind::Closure(_) | ExprKind::Macro(_) | ExprKind::For { .. } => false,
            _ => true,
        };
        let is_around_both = file.range(outer).contains_range(own);
        if is_around_both {
            let mut frames = body.frames.outwards(body.frames.of(outer));
            let around = frames.find(|(_, frame)| {
                matches!(
                    frame.kind,
                    FrameKind::Loop | FrameKind::Async | FrameKind::Closure { .. }
                )
            });
            let repeats = around.is_some_and(|(_, frame)| matches!(frame.kind, FrameKind::Loop));
            return !repeats && matches!(file.expr(outer).kind, ExprKind::Block(_));
        }
        if !is_sure {
            return false;
        }
        inner = outer;
    }
    false
}
