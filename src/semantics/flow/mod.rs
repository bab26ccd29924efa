//! What happens in which order inside one body: which code follows which, where guards are held,
//! how variables are used.
//!
//! Nothing here is computed before somebody asks. [`Graph`] says what can follow what; [`Flow`] is the
//! face with the questions about guards ([`guards`]) and variables ([`values`]).

mod graph;
mod guards;
mod hold;
mod places;
mod values;

pub use graph::{Graph, Onward};
pub use guards::GuardSource;
pub use hold::Hold;
pub use places::{Place, Root};
pub use values::{Use, UseKind, taken_by};

use super::bodies::BodyInfo;
use super::defs::DefKind;
use super::infer::{Call, Callee};
use super::model::Model;
use super::types::{Ty, TyKind};
use crate::syntax::hir::{ExprId, ExprKind, MacroKind, PatId, SourceFile};

/// The order of things in a body.
#[derive(Clone, Copy, Debug)]
pub struct Flow<'m> {
    pub(super) model: &'m Model,
    pub(super) body: &'m BodyInfo,
    pub(super) file: &'m SourceFile,
    graph: &'m Graph,
}

impl<'m> Flow<'m> {
    /// The questions about a body of which the graph was read.
    pub fn new(model: &'m Model, body: &'m BodyInfo, graph: &'m Graph) -> Self {
        Self {
            model,
            body,
            file: body.source(model),
            graph,
        }
    }

    /// What can follow what.
    pub fn graph(&self) -> &'m Graph {
        self.graph
    }

    fn parent(&self, expr: ExprId) -> Option<ExprId> {
        self.body.frames.parent(expr)
    }

    fn call(&self, expr: ExprId) -> Option<&'m Call> {
        self.body.types.call(expr)
    }

    fn ty(&self, expr: ExprId) -> Ty {
        self.body.types.expr(expr)
    }

    fn kind(&self, ty: Ty) -> &'m TyKind {
        self.model.program.types.kind(ty)
    }

    /// The edition of the body's crate.
    fn edition(&self) -> u16 {
        let program = &self.model.program;
        program.defs.crates[program.crate_of(self.body.owner).0 as usize].edition
    }

    /// As [`Model::bound_to`], in this body.
    pub fn bound_to(&self, value: ExprId) -> Option<(PatId, ExprId)> {
        self.model.bound_to(self.body, value)
    }

    /// Whether an expression suspends its task.
    pub fn is_suspension(&self, expr: ExprId) -> bool {
        self.model.suspends(self.body, expr)
    }
}

/// Through how many functions is asked whether one waits.
const DEEPEST: usize = 4;

impl Model {
    /// Whether an expression suspends its task.
    pub fn suspends(&self, body: &BodyInfo, expr: ExprId) -> bool {
        self.may_suspend(body, expr, DEEPEST)
    }

    fn may_suspend(&self, body: &BodyInfo, expr: ExprId, deepest: usize) -> bool {
        let file = body.source(self);
        match file.expr(expr).kind {
            ExprKind::Await(future) => !self.is_ready(body, future, deepest),
            ExprKind::Yield(_) => true,
            ExprKind::Macro(call) => matches!(
                file.macro_calls[call].kind,
                MacroKind::Select(_) | MacroKind::Join(_)
            ),
            _ => false,
        }
    }

    /// Whether a future is that of a method of the workspace that waits for nothing: it is there when it
    /// is polled first. It works with its own fields, or it may be a stand-in for what is to come.
    fn is_ready(&self, body: &BodyInfo, future: ExprId, deepest: usize) -> bool {
        let Some(deeper) = deepest.checked_sub(1) else {
            return false;
        };
        let program = &self.program;
        let Some(Callee::Function { def, .. }) = body.types.call(future).map(|call| call.callee)
        else {
            return false;
        };
        let is_own = program.is_workspace(def)
            && program
                .function(def)
                .is_some_and(|function| function.self_param.is_some())
            && self.makes_future(def)
            && program
                .container(def)
                .is_none_or(|container| program.def(container).kind != DefKind::Trait);
        let callee = if is_own { self.body_of(def) } else { None };
        callee.is_some_and(|callee| {
            let hir = callee.hir(self);
            let file = callee.source(self);
            let exprs = (hir.first_expr.index()..hir.end_expr.index()).map(ExprId::from_index);
            exprs
                .clone()
                .any(|expr| matches!(file.expr(expr).kind, ExprKind::Field { .. }))
                && exprs
                    .into_iter()
                    .all(|expr| !self.may_suspend(callee, expr, deeper))
        })
    }
}
