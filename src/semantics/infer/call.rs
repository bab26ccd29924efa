//! Calls: arguments against parameters, what a call gives, and which function it is.

use super::Infer;
use super::method::Picked;
use super::project::Obligation;
use super::result::ValueResolution;
use super::target::Target;
use crate::semantics::defs::{DefId, DefKind};
use crate::semantics::types::{Predicate, TraitId, Ty, TyKind, TyList};
use crate::syntax::hir::{ExprId, ExprKind, List};
use crate::text::known;

/// A call whose callee is settled when the body is done.
pub(super) struct PendingCall {
    pub(super) expr: ExprId,
    pub(super) receiver: Option<Ty>,
    pub(super) target: Target,
}

impl Infer<'_> {
    pub(super) fn call(
        &mut self,
        expr: ExprId,
        callee: ExprId,
        args: List<ExprId>,
        expected: Ty,
    ) -> Ty {
        let args = self.file.list(args);
        let ty = self.expr(callee, Ty::UNKNOWN);
        let ty = self.shallow(ty);
        let program = self.program;
        match program.types.kind(ty) {
            TyKind::FnItem(def, substs) => {
                let (def, substs) = (*def, substs.clone());
                self.push_call(expr, None, Target::Function(def, substs.clone()));
                self.apply(def, &substs, args, 0, expected)
            }
            TyKind::Unknown => {
                let target = match self.path_of(callee) {
                    Some(ValueResolution::Unread(path)) => Target::Unread(path),
                    _ => Target::Unknown,
                };
                self.push_call(expr, None, target);
                self.loose_args(args);
                Ty::UNKNOWN
            }
            _ => self.call_value(expr, ty, args),
        }
    }

    fn call_value(&mut self, expr: ExprId, callee: Ty, args: &[ExprId]) -> Ty {
        let program = self.program;
        for step in self.autoderef(callee) {
            let target = match program.types.kind(step) {
                TyKind::Closure(file, closure, _) if *file == self.file_id => {
                    Target::Closure(*closure)
                }
                TyKind::FnItem(def, substs) => Target::Function(*def, substs.clone()),
                _ => Target::Value,
            };
            if let Some(list) = self.callable_list(step) {
                self.push_call(expr, None, target);
                return self.apply_list(&list, args);
            }
            if let Some(list) = self.bound_callable(step) {
                self.push_call(expr, None, Target::Value);
                return self.apply_list(&list, args);
            }
        }
        self.push_call(expr, None, Target::Unknown);
        self.loose_args(args);
        Ty::UNKNOWN
    }

    /// Parameters and result of a value whose type is bounded by `Fn(A) -> B`.
    fn bound_callable(&mut self, ty: Ty) -> Option<TyList> {
        let program = self.program;
        let lang = &program.lang;
        let plain = [lang.fn_once, lang.fn_mut, lang.function];
        let awaited = [lang.async_fn_once, lang.async_fn_mut, lang.async_fn];
        for bound in self.bounds_of(ty) {
            let TraitId::Def(def) = bound.id else {
                continue;
            };
            let is_async = awaited.contains(&Some(def));
            if !is_async && !plain.contains(&Some(def)) {
                continue;
            }
            let mut list = TyList::new();
            if let Some(&inputs) = bound.args.first()
                && let TyKind::Tuple(inputs) = program.types.kind(inputs)
            {
                list.extend_from_slice(inputs);
            }
            let output = bound
                .bindings
                .iter()
                .find(|(name, _)| *name == known::OUTPUT);
            let output = output.map_or(Ty::UNKNOWN, |&(_, ty)| ty);
            list.push(if is_async {
                program.types.intern(TyKind::Future(output))
            } else {
                output
            });
            return Some(list);
        }
        None
    }

    fn apply_list(&mut self, list: &[Ty], args: &[ExprId]) -> Ty {
        let Some((&result, params)) = list.split_last() else {
            self.loose_args(args);
            return Ty::UNKNOWN;
        };
        for (position, &arg) in args.iter().enumerate() {
            let param = params.get(position).copied().unwrap_or(Ty::UNKNOWN);
            self.check(arg, param);
        }
        self.normalize(result)
    }

    pub(super) fn loose_args(&mut self, args: &[ExprId]) {
        for &arg in args {
            self.expr(arg, Ty::UNKNOWN);
        }
    }

    pub(super) fn method_call(&mut self, expr: ExprId, expected: Ty) -> Ty {
        let Some(call) = self.file.method_call(expr) else {
            return Ty::UNKNOWN;
        };
        let receiver = self.expr(call.receiver, Ty::UNKNOWN);
        let receiver = self.settled(receiver);
        let picked = self.pick_method(receiver, call.method.name).or_else(|| {
            let given = call.args.len();
            let evident = self
                .evident_method(expr, receiver, call.method.name, given)
                .or_else(|| self.query_on_connection(receiver, call.method.name, call.args));
            let evident = evident.map(|(def, args)| Picked::Function { def, args });
            evident.or_else(|| {
                let query = self.evident_query(expr, receiver, call.method.name, call.args);
                query
                    .or_else(|| self.made_by_attribute(receiver, call.method.name))
                    .map(Picked::Unread)
            })
        });
        match picked {
            Some(Picked::Function { def, mut args }) => {
                self.turbofish(def, call.method, &mut args);
                self.push_call(expr, Some(receiver), Target::Function(def, args.clone()));
                self.bind_receiver(def, &args, receiver);
                let result = self.apply(def, &args, call.args, 1, expected);
                self.bytes_of_number(receiver, result).unwrap_or(result)
            }
            Some(Picked::Unread(path)) => {
                self.push_call(expr, Some(receiver), Target::Unread(path));
                self.loose_args(call.args);
                Ty::UNKNOWN
            }
            None => {
                self.push_call(expr, Some(receiver), Target::Unknown);
                self.loose_args(call.args);
                self.explained(receiver, call.method.name)
            }
        }
    }

    /// The array of as many bytes as a number has, where a method of it gives one whose length it computes.
    fn bytes_of_number(&mut self, receiver: Ty, result: Ty) -> Option<Ty> {
        let types = &self.program.types;
        let TyKind::Array(byte, None) = *types.kind(result) else {
            return None;
        };
        let number = types.peel_references(self.resolve(receiver));
        let TyKind::Primitive(number) = *types.kind(number) else {
            return None;
        };
        Some(types.intern(TyKind::Array(byte, Some(number.size()?))))
    }

    /// Lets the receiver determine arguments that only its adjusted type fixes.
    fn bind_receiver(&mut self, def: DefId, args: &[Ty], receiver: Ty) {
        let program = self.program;
        let Some(signature) = program.signature(def) else {
            return;
        };
        let Some(&param) = signature.params.first() else {
            return;
        };
        let param = program.types.substitute(param, args);
        let param = self.normalize(param);
        let target = program.types.peel_references(self.resolve(param));
        for step in self.autoderef(receiver) {
            let snapshot = self.snapshot();
            if self.head(step) == self.head(target) && self.unify(step, target) {
                return;
            }
            self.roll_back(snapshot);
        }
    }

    /// Explicit arguments behind a method's name.
    pub(super) fn turbofish(
        &mut self,
        def: DefId,
        segment: &crate::syntax::hir::PathSegment,
        args: &mut TyList,
    ) {
        let Some(written) = segment.args else { return };
        let first = self.program.generics_of(def).parent_count;
        let written = &self.file.generic_args[written].args;
        for (position, arg) in written.iter().enumerate() {
            let crate::syntax::hir::GenericArg::Type(ty) = *arg else {
                continue;
            };
            let ty = self.written(ty);
            if let Some(slot) = args.get_mut(first + position) {
                *slot = ty;
            }
        }
    }

    /// Checks the arguments of a call against a signature and gives its result. `skip` parameters
    /// (the receiver) are already bound.
    fn apply(
        &mut self,
        def: DefId,
        substs: &TyList,
        args: &[ExprId],
        skip: usize,
        expected: Ty,
    ) -> Ty {
        let program = self.program;
        let Some(signature) = program.signature(def) else {
            self.loose_args(args);
            return Ty::UNKNOWN;
        };
        let predicates = match program.def(def).kind {
            DefKind::Function => program.predicates_of(def),
            _ => &[],
        };
        let mut params = TyList::new();
        for &param in signature.params.iter().skip(skip) {
            let param = program.types.substitute(param, substs);
            params.push(self.normalize(param));
        }
        let result = program.types.substitute(signature.result, substs);
        let result = self.normalize(result);
        self.expect_result(def, result, expected);
        let hint = self.hint_for_argument(&params, result, expected);
        let mut closures = TyPositions::new();
        for (position, &arg) in args.iter().enumerate() {
            if matches!(self.file.expr(arg).kind, ExprKind::Closure(_)) {
                closures.push(position);
                continue;
            }
            let param = params.get(position).copied().unwrap_or(Ty::UNKNOWN);
            if let Some(hint) = hint {
                let given = self.expr(arg, hint);
                self.coerce(given, param);
            } else {
                self.check(arg, param);
            }
        }
        self.use_predicates(predicates, substs, false);
        for position in closures {
            let param = params.get(position).copied().unwrap_or(Ty::UNKNOWN);
            let written = signature.params.get(position + skip).copied();
            let hinted = hint.unwrap_or(param);
            self.closure_arg(args[position], (param, hinted), written, predicates, substs);
        }
        self.use_predicates(predicates, substs, true);
        self.normalize(result)
    }

    /// A constructor or `new` whose place already says its arguments.
    fn expect_result(&mut self, def: DefId, result: Ty, expected: Ty) {
        let expected = self.shallow(expected);
        if expected.is_unknown() || self.is_open(expected) || self.is_open(result) {
            return;
        }
        let program = self.program;
        let constructs = matches!(program.def(def).kind, DefKind::Struct | DefKind::Variant(_));
        let is_enum_like = match program.types.kind(result) {
            TyKind::Adt(adt, _) => {
                Some(*adt) == program.lang.option || Some(*adt) == program.lang.result
            }
            _ => false,
        };
        // A place may unsize what flows into it (`Some(Box::new(x))`), so only parts that cannot be
        // coerced are taken over.
        if constructs && is_enum_like {
            let expected = self.resolve(expected);
            if !self.mentions_unsized(expected) {
                self.unify(result, expected);
            }
        }
    }

    /// What the only argument becomes where the place of the result is a pointer to something unsized, or wraps one:
    /// `dyn Fn(&str)` for the closure of `Box::new(|name| …)`.
    fn hint_for_argument(&mut self, params: &[Ty], result: Ty, expected: Ty) -> Option<Ty> {
        let &[param] = params else {
            return None;
        };
        let program = self.program;
        let param = self.shallow(param);
        if !self.is_open(param) {
            return None;
        }
        let (result, expected) = (self.shallow(result), self.resolve(expected));
        let (TyKind::Adt(made, inner), TyKind::Adt(wanted, outer)) =
            (program.types.kind(result), program.types.kind(expected))
        else {
            return None;
        };
        if made != wanted || !self.mentions_unsized(expected) {
            return None;
        }
        let position = inner.iter().position(|&part| self.shallow(part) == param)?;
        let hint = *outer.get(position)?;
        (!hint.is_unknown()).then_some(hint)
    }

    fn mentions_unsized(&self, ty: Ty) -> bool {
        let types = &self.program.types;
        let kind = types.kind(ty);
        let mut found = matches!(
            kind,
            TyKind::Dyn(_) | TyKind::Slice(_) | TyKind::FnPointer(_) | TyKind::Ref(..)
        );
        types.each_part(kind, &mut |part| {
            found = found || self.mentions_unsized(part);
        });
        found
    }

    fn closure_arg(
        &mut self,
        arg: ExprId,
        (param, hinted): (Ty, Ty),
        written: Option<Ty>,
        predicates: &[Predicate],
        substs: &TyList,
    ) {
        let program = self.program;
        let mut inputs = None;
        let mut output = Ty::UNKNOWN;
        if let Some(written) = written {
            for predicate in predicates
                .iter()
                .filter(|predicate| predicate.ty == written)
            {
                let Some(&tuple) = predicate.bound.args.first() else {
                    continue;
                };
                if !matches!(program.types.kind(tuple), TyKind::Tuple(_)) {
                    continue;
                }
                let tuple = program.types.substitute(tuple, substs);
                let tuple = self.normalize(tuple);
                if let TyKind::Tuple(parts) = program.types.kind(tuple) {
                    inputs = Some(parts.clone());
                }
                let found = predicate
                    .bound
                    .bindings
                    .iter()
                    .find(|(name, _)| *name == known::OUTPUT);
                if let Some(&(_, ty)) = found {
                    let ty = program.types.substitute(ty, substs);
                    output = self.normalize(ty);
                }
                break;
            }
        }
        if inputs.is_none() {
            for step in self.autoderef(hinted) {
                let list = match program.types.kind(step) {
                    TyKind::FnPointer(list) => Some(list.clone()),
                    _ => self.bound_callable(step),
                };
                if let Some(list) = list
                    && let Some((&result, params)) = list.split_last()
                {
                    inputs = Some(TyList::from_slice(params));
                    output = result;
                    break;
                }
            }
        }
        let ty = self.closure(arg, inputs.as_deref().unwrap_or(&[]), output);
        self.set_expr(arg, ty);
        self.coerce(ty, param);
    }

    fn use_predicates(&mut self, predicates: &[Predicate], substs: &TyList, keep: bool) {
        let program = self.program;
        for predicate in predicates {
            if predicate.bound.bindings.is_empty() && predicate.bound.args.is_empty() {
                continue;
            }
            let ty = program.types.substitute(predicate.ty, substs);
            let bound = program.types.substitute_trait(&predicate.bound, substs);
            let done = self.use_bound(ty, &bound, 0);
            if !done && keep {
                self.obligations.push(Obligation { ty, bound });
            }
        }
    }

    pub(super) fn push_call(&mut self, expr: ExprId, receiver: Option<Ty>, target: Target) {
        self.calls.push(PendingCall {
            expr,
            receiver,
            target,
        });
    }
}

type TyPositions = smallvec::SmallVec<[usize; 4]>;
