//! What the inference of a body gives.

use smallvec::SmallVec;

use super::Infer;
use super::call::Target;
use crate::knowledge::Api;
use crate::semantics::defs::{DefId, DefKind};
use crate::semantics::types::{TraitId, TraitRef, Ty, TyKind, TyList};
use crate::syntax::hir::{ExprId, PatId};
use crate::text::Name;

/// What a path in value position means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueResolution {
    /// The variable that this pattern binds.
    Local(PatId),
    /// `self`.
    SelfParam,
    /// A function, constructor, constant or static.
    Def(DefId),
    /// The absolute path of something in a crate that was not read.
    Unread(Name),
    /// Nothing that is known.
    Unknown,
}

/// What a call calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Callee {
    /// A function, method or constructor.
    Function {
        /// The function whose body runs, or the trait's declaration where that is not known.
        def: DefId,
        /// For a trait's method, the trait's declaration.
        declared: Option<DefId>,
    },
    /// The absolute path of a function in a crate that was not read, say `rusqlite::Connection::execute`.
    Unread(Name),
    /// A closure that is written in the same body.
    Closure(ExprId),
    /// Another value: a function pointer, a parameter bounded by `Fn`.
    Value,
    /// Nothing that is known.
    Unknown,
}

/// A call or method call of a body.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    /// The expression.
    pub expr: ExprId,
    /// What is called.
    pub callee: Callee,
    /// For a trait's method (or function): the type that `Self` is.
    pub self_ty: Ty,
    /// The known API that is called.
    pub api: Option<Api>,
}

/// The types of a body's expressions and patterns, and what its paths and calls mean.
#[derive(Clone, Debug, Default)]
pub struct BodyTypes {
    first_expr: usize,
    first_pat: usize,
    exprs: Box<[Ty]>,
    pats: Box<[Ty]>,
    paths: Box<[(ExprId, ValueResolution)]>,
    calls: Box<[Call]>,
}

impl BodyTypes {
    /// The type of an expression.
    pub fn expr(&self, expr: ExprId) -> Ty {
        let slot = expr.index().wrapping_sub(self.first_expr);
        self.exprs.get(slot).copied().unwrap_or(Ty::UNKNOWN)
    }

    /// The type of what a pattern matches; of a binding, that of the variable.
    pub fn pat(&self, pat: PatId) -> Ty {
        let slot = pat.index().wrapping_sub(self.first_pat);
        self.pats.get(slot).copied().unwrap_or(Ty::UNKNOWN)
    }

    /// What a path means.
    pub fn path(&self, expr: ExprId) -> ValueResolution {
        match self.paths.binary_search_by_key(&expr, |&(key, _)| key) {
            Ok(position) => self.paths[position].1,
            Err(_) => ValueResolution::Unknown,
        }
    }

    /// The call at an expression.
    pub fn call(&self, expr: ExprId) -> Option<&Call> {
        let position = self
            .calls
            .binary_search_by_key(&expr, |call| call.expr)
            .ok()?;
        self.calls.get(position)
    }

    /// All calls in the order of their expressions.
    pub fn calls(&self) -> &[Call] {
        &self.calls
    }

    /// All paths in value position in the order of their expressions.
    pub fn paths(&self) -> &[(ExprId, ValueResolution)] {
        &self.paths
    }
}

impl Infer<'_> {
    pub(super) fn finish(mut self) -> BodyTypes {
        self.solve_pending();
        let pending = std::mem::take(&mut self.calls);
        let mut calls: Vec<Call> = pending
            .into_iter()
            .map(|call| {
                let receiver = call.receiver.unwrap_or(Ty::UNKNOWN);
                let (callee, self_ty) = self.settle(call.target, receiver);
                Call {
                    expr: call.expr,
                    callee,
                    self_ty: self.final_type(self_ty),
                    api: self.program.api_of_callee(callee),
                }
            })
            .collect();
        calls.sort_by_key(|call| call.expr);
        let mut paths = std::mem::take(&mut self.paths);
        paths.sort_by_key(|&(expr, _)| expr);
        let finals = |this: &mut Self, list: Vec<Ty>| -> Box<[Ty]> {
            list.into_iter()
                .map(|ty| {
                    let ty = this.final_type(ty);
                    if this.program.types.has_projection(ty) {
                        let ty = this.normalize(ty);
                        return this.final_type(ty);
                    }
                    ty
                })
                .collect()
        };
        let exprs = std::mem::take(&mut self.exprs);
        let pats = std::mem::take(&mut self.pats);
        let exprs = finals(&mut self, exprs);
        let pats = finals(&mut self, pats);
        BodyTypes {
            first_expr: self.first_expr,
            first_pat: self.first_pat,
            exprs,
            pats,
            paths: paths.into(),
            calls: calls.into(),
        }
    }

    fn settle(&mut self, target: Target, receiver: Ty) -> (Callee, Ty) {
        match target {
            Target::Function(def, args) => self.settle_function(def, &args, receiver),
            Target::Unread(path) => (Callee::Unread(path), receiver),
            Target::Closure(expr) => (Callee::Closure(expr), Ty::UNKNOWN),
            Target::Value => (Callee::Value, receiver),
            Target::Unknown => (Callee::Unknown, receiver),
        }
    }

    /// A trait's method is that of the impl for the type, if there is one impl.
    fn settle_function(&mut self, def: DefId, args: &TyList, receiver: Ty) -> (Callee, Ty) {
        let program = self.program;
        let container = program.container(def);
        let Some(container) = container else {
            return (
                Callee::Function {
                    def,
                    declared: None,
                },
                Ty::UNKNOWN,
            );
        };
        if program.def(container).kind != DefKind::Trait {
            let self_ty = match program.impls.of_def(container) {
                Some(data) => program.types.substitute(data.self_ty, args),
                None => receiver,
            };
            let declared = self.program.declaration_of(def);
            return (Callee::Function { def, declared }, self_ty);
        }
        let this = args.first().copied().unwrap_or(Ty::UNKNOWN);
        let this = self.resolve(this);
        let own = program.generics_of(container).names.len();
        let trait_ref = TraitRef {
            id: TraitId::Def(container),
            args: args.iter().take(own).skip(1).copied().collect(),
            bindings: SmallVec::new(),
        };
        let name = program.def(def).name;
        let implemented = match program.types.kind(this) {
            TyKind::Unknown | TyKind::Infer(_) | TyKind::Dyn(_) | TyKind::Opaque(_) => None,
            _ => self
                .find_impl(this, &trait_ref, 0)
                .and_then(|(id, _)| program.member(program.impls.get(id).def, name)),
        };
        let callee = Callee::Function {
            def: implemented.unwrap_or(def),
            declared: Some(def),
        };
        (callee, this)
    }
}
