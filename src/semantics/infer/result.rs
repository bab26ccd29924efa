//! What the inference of a body gives.

use smallvec::SmallVec;

use super::Infer;
use super::target::Target;
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
    /// For a generic function of the workspace: the tuple of the types that its parameters stand for.
    pub args: Ty,
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
                let (callee, self_ty, args) = self.settle(call.target, receiver);
                Call {
                    expr: call.expr,
                    callee,
                    self_ty: self.final_type(self_ty),
                    args: self.args_of(callee, &args),
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

    /// The types that the parameters of a function of the workspace stand for.
    fn args_of(&self, callee: Callee, args: &[Ty]) -> Ty {
        match callee {
            Callee::Function { def, .. } if !args.is_empty() && self.program.is_workspace(def) => {
                let args = args.iter().map(|&arg| self.final_type(arg));
                self.program.types.tuple(args)
            }
            _ => Ty::UNKNOWN,
        }
    }

    fn settle(&mut self, target: Target, receiver: Ty) -> (Callee, Ty, TyList) {
        let none = TyList::new();
        match target {
            Target::Function(def, args) => self.settle_function(def, args, receiver),
            Target::Unread(path) => (Callee::Unread(path), receiver, none),
            Target::Closure(expr) => (Callee::Closure(expr), Ty::UNKNOWN, none),
            Target::Value => (Callee::Value, receiver, none),
            Target::Unknown => (Callee::Unknown, receiver, none),
        }
    }

    /// A trait's method is that of the impl for the type, if there is one impl.
    fn settle_function(&mut self, def: DefId, args: TyList, receiver: Ty) -> (Callee, Ty, TyList) {
        let program = self.program;
        let plain = |declared| Callee::Function { def, declared };
        let Some(container) = program.container(def) else {
            return (plain(None), Ty::UNKNOWN, args);
        };
        if program.def(container).kind != DefKind::Trait {
            let self_ty = match program.impls.of_def(container) {
                Some(data) => program.types.substitute(data.self_ty, &args),
                None => receiver,
            };
            return (plain(program.declaration_of(def)), self_ty, args);
        }
        let this = args.first().copied().unwrap_or(Ty::UNKNOWN);
        let this = self.resolve(this);
        match self.implemented(def, &args) {
            Some((Some(of_impl), args)) => {
                let callee = Callee::Function {
                    def: of_impl,
                    declared: Some(def),
                };
                (callee, this, args)
            }
            _ => (plain(Some(def)), this, args),
        }
    }

    /// The impl's method that a method of a trait with these arguments is, with its arguments; none
    /// where the impl leaves it to the trait, nothing where the impl is not known.
    fn implemented(&mut self, def: DefId, args: &[Ty]) -> Option<(Option<DefId>, TyList)> {
        let program = self.program;
        let container = program.container(def)?;
        let this = self.resolve(*args.first()?);
        let own = program.generics_of(container).names.len();
        let trait_ref = TraitRef {
            id: TraitId::Def(container),
            args: args.iter().take(own).skip(1).copied().collect(),
            bindings: SmallVec::new(),
        };
        if matches!(
            program.types.kind(this),
            TyKind::Unknown | TyKind::Infer(_) | TyKind::Dyn(_) | TyKind::Opaque(_)
        ) {
            return None;
        }
        let (id, mut of_impl) = self.find_impl(this, &trait_ref, 0)?;
        of_impl.extend(args.iter().skip(own).copied());
        let name = program.def(def).name;
        Some((program.member(program.impls.get(id).def, name), of_impl))
    }

    /// The function that runs where a trait's method with these arguments is called, with its own
    /// arguments.
    pub(super) fn run_by(&mut self, def: DefId, args: &[Ty]) -> Option<(DefId, TyList)> {
        match self.implemented(def, args)? {
            (Some(of_impl), args) => {
                let args = args.iter().map(|&arg| self.final_type(arg));
                Some((of_impl, args.collect()))
            }
            (None, _) => Some((def, TyList::from_slice(args))),
        }
    }
}
