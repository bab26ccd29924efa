//! What a task does after it was told to end.

use super::bodies::BodyInfo;
use super::frames::FrameKind;
use super::model::Model;
use crate::knowledge;
use crate::syntax::hir::{BlockKind, ExprId, ExprKind, SourceFile};

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
                && comes_before(body, file, call.expr, expr)
        })
    }
}

/// Whether the awaiting of what a call gives stands before an expression on every way to it, and no loop
/// is around both.
fn comes_before(body: &BodyInfo, file: &SourceFile, call: ExprId, expr: ExprId) -> bool {
    let own = file.range(expr);
    let is_awaited = |id| matches!(file.expr(id).kind, ExprKind::Await(future) if future == call);
    let Some(mut inner) = body.frames.parent(call).filter(|&id| is_awaited(id)) else {
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
