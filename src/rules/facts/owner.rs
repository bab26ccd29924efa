//! What is known of the function that a body belongs to, and of the functions that it uses.

use super::{BodyFacts, Callee};
use crate::semantics::defs::{DefId, DefKind};
use crate::semantics::infer::{self, ValueResolution};
use crate::syntax::hir::{ExprId, ExprKind};

impl BodyFacts<'_> {
    /// What a definition is.
    pub fn kind_of(&self, def: DefId) -> DefKind {
        self.model.program.def(def).kind
    }

    /// Whether the body is that of a function, not of a constant or static.
    pub fn is_function(&self) -> bool {
        self.kind_of(self.owner()) == DefKind::Function
    }

    /// Whether the function has parameters, `self` included.
    pub fn takes_parameters(&self) -> bool {
        let function = self.model.program.function(self.owner());
        let params = self.file.bodies[self.body].params;
        !params.is_empty() || function.is_some_and(|function| function.self_param.is_some())
    }

    /// Whether an attribute of the function keeps what it gives for later calls.
    pub fn is_memoized(&self) -> bool {
        let attributes = self.model.program.attributes(self.owner());
        attributes.into_iter().any(|path| {
            let krate = path.as_str().split("::").next().unwrap_or_default();
            matches!(krate, "cached" | "memoize" | "once_fn")
        })
    }

    /// Whether the function implements one of these methods of traits.
    pub fn implements_any(&self, methods: &[&str]) -> bool {
        let implemented = self.model.program.implemented_method(self.owner());
        implemented.is_some_and(|path| methods.contains(&path.as_str()))
    }

    /// The calls of functions of the workspace in this body; of a trait's method, each
    /// implementation that is the only one.
    pub fn workspace_calls(&self) -> impl Iterator<Item = (ExprId, DefId)> {
        let calls = self.info.types.calls().iter();
        calls.filter_map(|call| match self.callee_of(call) {
            Callee::Function(def) if self.kind_of(def) == DefKind::Function => Some((
                call.expr,
                self.model.only_implementation(def).unwrap_or(def),
            )),
            _ => None,
        })
    }

    /// The functions of the workspace that are handed on as values.
    pub fn function_values(&self) -> impl Iterator<Item = (ExprId, DefId)> {
        let paths = self.info.types.paths().iter();
        paths.filter_map(|&(expr, meaning)| {
            let ValueResolution::Def(def) = meaning else {
                return None;
            };
            let is_callee = self.parent(expr).is_some_and(|parent| {
                matches!(self.file.expr(parent).kind, ExprKind::Call { callee, .. } if callee == expr)
            });
            let is_function = self.kind_of(def) == DefKind::Function;
            (!is_callee && is_function && self.model.program.is_workspace(def)).then_some((expr, def))
        })
    }

    /// The calls of a closure of this body.
    pub fn calls_of_closure(&self, closure: ExprId) -> impl Iterator<Item = ExprId> {
        let calls = self.info.types.calls().iter();
        calls
            .filter(move |call| call.callee == infer::Callee::Closure(closure))
            .map(|call| call.expr)
    }
}
