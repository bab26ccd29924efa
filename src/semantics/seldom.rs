//! What hot code reaches though it runs seldom: what failed, what fills a cell once, what a cache is asked for first.

use super::bodies::BodyInfo;
use super::defs::DefId;
use super::frames::FrameKind;
use super::model::Model;
use super::program::Program;
use crate::knowledge;
use crate::syntax::hir::ExprId;

/// Whether an expression runs only when something failed, or to fill a cell once.
pub(super) fn runs_seldom(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    let mut frames = body.frames.outwards(body.frames.of(expr));
    frames.any(|(_, frame)| match frame.kind {
        FrameKind::ErrorPath | FrameKind::LeftOut => true,
        FrameKind::Closure { .. } => model.is_called_once(body, frame.expr),
        _ => false,
    })
}

/// Whether an expression stands in the closure or future by which a cache makes a value that it does not hold.
pub(super) fn fills_cache(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    let mut frames = body.frames.outwards(body.frames.of(expr));
    frames.any(|(_, frame)| {
        let makes = matches!(frame.kind, FrameKind::Closure { .. } | FrameKind::Async);
        let parent = body.frames.parent(frame.expr).filter(|_| makes);
        let call = parent.and_then(|parent| body.types.call(parent));
        let path = call.and_then(|call| model.callee_path(call));
        path.is_some_and(|path| {
            let once = &knowledge::async_contexts().once_closures;
            once.contains(&knowledge::canonical(path))
        })
    })
}

/// Whether an attribute keeps what a function gives for later calls.
pub(super) fn is_memoized(program: &Program, def: DefId) -> bool {
    program.is_workspace(def) && {
        let memoized = &knowledge::async_contexts().memoized;
        let mut attributes = program.attributes_and_how(def);
        attributes.any(|(path, _)| memoized.contains(&path))
    }
}
