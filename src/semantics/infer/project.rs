//! Traits: which impl holds for a type, and what its associated types are.

use smallvec::SmallVec;

use super::Infer;
use crate::semantics::answers::Holds;
use crate::semantics::defs::{DefId, DefKind};
use crate::semantics::signatures::head_of;
use crate::semantics::types::{ImplId, TraitId, TraitRef, Ty, TyKind, TyList, TypeHead};
use crate::text::{Name, known};

/// `ty: bound`, to be used as soon as `ty` is known.
#[derive(Clone)]
pub(super) struct Obligation {
    pub(super) ty: Ty,
    pub(super) bound: TraitRef,
}

const DEEPEST: u32 = 8;

impl Infer<'_> {
    /// Whether a question lies too deep inside of others to be looked into.
    fn is_too_deep(&mut self, depth: u32) -> bool {
        self.was_cut_off |= depth > DEEPEST;
        depth > DEEPEST
    }

    pub(super) fn head(&self, ty: Ty) -> Option<TypeHead> {
        head_of(self.program, self.shallow(ty))
    }

    /// Reduces all associated types that can be reduced now.
    pub(super) fn normalize(&mut self, ty: Ty) -> Ty {
        self.normalize_at(ty, 0)
    }

    pub(super) fn normalize_at(&mut self, ty: Ty, depth: u32) -> Ty {
        let program = self.program;
        let types = &program.types;
        if self.is_too_deep(depth) {
            return ty;
        }
        let ty = self.shallow(ty);
        if !types.has_projection(ty) {
            return ty;
        }
        match types.kind(ty) {
            TyKind::Projection(of, trait_ref, name) => {
                let of = self.normalize_at(*of, depth + 1);
                let trait_ref =
                    crate::semantics::types::TypeTable::map_trait(trait_ref, &mut |part| {
                        self.normalize_at(part, depth + 1)
                    });
                match self.project(of, &trait_ref, *name, depth + 1) {
                    Some(reduced) => self.normalize_at(reduced, depth + 1),
                    None => types.intern(TyKind::Projection(of, Box::new(trait_ref), *name)),
                }
            }
            _ => types.map_parts(ty, &mut |part| self.normalize_at(part, depth)),
        }
    }

    /// `<of as trait_ref>::name`, or `None` where it cannot be reduced (yet).
    pub(super) fn project(
        &mut self,
        of: Ty,
        trait_ref: &TraitRef,
        name: Name,
        depth: u32,
    ) -> Option<Ty> {
        let of = self.shallow(of);
        if self.is_too_deep(depth) {
            return None;
        }
        let program = self.program;
        let lang = &program.lang;
        let trait_def = match trait_ref.id {
            TraitId::Def(def) => Some(def),
            TraitId::Unread(_) => None,
        };
        match program.types.kind(of) {
            TyKind::Unknown => return Some(Ty::UNKNOWN),
            TyKind::Infer(_) => return None,
            TyKind::Future(output)
                if trait_def.is_some()
                    && (trait_def == lang.future || trait_def == lang.into_future) =>
            {
                return Some(if name == known::OUTPUT { *output } else { of });
            }
            TyKind::Closure(_, _, list) | TyKind::FnPointer(list) if name == known::OUTPUT => {
                return list.last().copied();
            }
            TyKind::FnItem(def, args) if name == known::OUTPUT => {
                let (def, args) = (*def, args.clone());
                return self.function_list(def, &args)?.last().copied();
            }
            TyKind::Param(..) | TyKind::Projection(..) => {
                if let Some(found) = self.project_by_bounds(of, trait_ref.id, name) {
                    return Some(found);
                }
            }
            TyKind::Opaque(bounds) | TyKind::Dyn(bounds) => {
                let fixed = bounds
                    .iter()
                    .flat_map(|bound| &bound.bindings)
                    .find(|(bound, _)| *bound == name);
                if let Some(&(_, ty)) = fixed {
                    return Some(ty);
                }
            }
            _ => {}
        }
        if trait_def.is_some()
            && trait_def == lang.deref
            && let TyKind::Adt(adt, args) = program.types.kind(of)
            && let Some(target) = program.derived_deref(*adt)
        {
            let field = program.types.substitute(target.field, args);
            if !target.forwards {
                return Some(field);
            }
            let field = self.normalize_at(field, depth + 1);
            return self.project(field, trait_ref, name, depth + 1);
        }
        self.project_once((of, trait_ref, name), depth, |this| {
            let (id, args) = this.find_impl(of, trait_ref, depth)?;
            let data = program.impls.get(id);
            let member = program.member(data.def, name)?;
            if program.def(member).kind != DefKind::TypeAlias {
                return None;
            }
            let alias = program.alias_type(member);
            Some(program.types.substitute(alias, &args))
        })
    }

    /// What the bounds in scope say: `I: Iterator<Item = T>`.
    fn project_by_bounds(&self, of: Ty, id: TraitId, name: Name) -> Option<Ty> {
        let own = self
            .predicates
            .iter()
            .filter(|predicate| predicate.ty == of);
        for predicate in own {
            let related = predicate.bound.id == id
                || self.program.supertraits(predicate.bound.id).contains(&id);
            if !related {
                continue;
            }
            let fixed = predicate
                .bound
                .bindings
                .iter()
                .find(|(bound, _)| *bound == name);
            if let Some(&(_, ty)) = fixed {
                return Some(ty);
            }
        }
        None
    }

    /// The impl of a trait for a type and the impl's arguments, where exactly one fits.
    pub(super) fn find_impl(
        &mut self,
        of: Ty,
        trait_ref: &TraitRef,
        depth: u32,
    ) -> Option<(ImplId, TyList)> {
        if self.is_too_deep(depth) {
            return None;
        }
        let of = self.shallow(of);
        let program = self.program;
        let head = head_of(program, of);
        let mut fitting: SmallVec<[ImplId; 2]> = SmallVec::new();
        for id in program.impls.of_trait(trait_ref.id, head) {
            let snapshot = self.snapshot();
            let fits = self.match_impl(id, of, trait_ref, depth).is_some();
            self.roll_back(snapshot);
            if fits {
                fitting.push(id);
                if fitting.len() > 1 {
                    return None;
                }
            }
        }
        let chosen = match fitting.as_slice() {
            [only] => *only,
            _ => return None,
        };
        let args = self.match_impl(chosen, of, trait_ref, depth)?;
        self.use_impl_bounds(chosen, &args, depth);
        Some((chosen, args))
    }

    fn match_impl(
        &mut self,
        id: ImplId,
        of: Ty,
        trait_ref: &TraitRef,
        depth: u32,
    ) -> Option<TyList> {
        let program = self.program;
        let data = program.impls.get(id);
        let args = self.fresh_args(data.def);
        let blanket = head_of(program, data.self_ty).is_none();
        if !self.unify_header(data.self_ty, &args, of) {
            return None;
        }
        let own = data.trait_ref.as_ref()?;
        for (&written, &asked) in own.args.iter().zip(&trait_ref.args) {
            let is_plain = !program.types.has_projection(written)
                && !matches!(program.types.kind(written), TyKind::Param(..));
            let equal = if is_plain {
                self.unify_header(written, &args, asked)
            } else {
                let written = program.types.substitute(written, &args);
                let written = self.normalize_at(written, depth + 1);
                self.unify(written, asked)
            };
            if !equal {
                return None;
            }
        }
        // Headers with one constructor seldom overlap; those for any type are told apart by bounds.
        let predicates = program.predicates_of(data.def);
        for predicate in predicates {
            if self.program.lang.is_marker(predicate.bound.id) {
                continue;
            }
            let ty = program.types.substitute(predicate.ty, &args);
            let ty = self.normalize_at(ty, depth + 1);
            let must_be_known = blanket && self.shallow(ty) == of;
            let bound = program.types.substitute_trait(&predicate.bound, &args);
            match self.holds(ty, &bound, depth + 1) {
                Holds::No => return None,
                Holds::Unknown if must_be_known => return None,
                Holds::Yes | Holds::Unknown => {}
            }
        }
        Some(args)
    }

    /// Binds the arguments of an impl that only its bounds determine, such as what a closure gives.
    fn use_impl_bounds(&mut self, id: ImplId, args: &TyList, depth: u32) {
        let program = self.program;
        let data = program.impls.get(id);
        for predicate in program.predicates_of(data.def) {
            // What is collected in a `Result` or an `Option` is told by what it is collected from.
            let collects = matches!(predicate.bound.id, TraitId::Def(def)
                if Some(def) == program.lang.from_iterator);
            if predicate.bound.bindings.is_empty() && !collects {
                continue;
            }
            let ty = program.types.substitute(predicate.ty, args);
            let bound = program.types.substitute_trait(&predicate.bound, args);
            let done = self.use_bound(ty, &bound, depth + 1);
            if !done && collects {
                self.obligations.push(Obligation { ty, bound });
            }
        }
    }

    pub(super) fn fresh_args(&mut self, def: DefId) -> TyList {
        let count = self.program.generics_of(def).names.len();
        (0..count).map(|_| self.fresh()).collect()
    }

    /// Whether the type implements the trait.
    pub(super) fn holds(&mut self, ty: Ty, bound: &TraitRef, depth: u32) -> Holds {
        if self.is_too_deep(depth) {
            return Holds::Unknown;
        }
        let ty = self.shallow(ty);
        let program = self.program;
        let TraitId::Def(trait_def) = bound.id else {
            return self.holds_unread(ty, bound, depth);
        };
        let lang = &program.lang;
        if self.program.lang.is_marker(bound.id) {
            return Holds::Yes;
        }
        match program.types.kind(ty) {
            TyKind::Unknown | TyKind::Infer(_) => return Holds::Unknown,
            TyKind::Never => return Holds::Yes,
            TyKind::Closure(..) | TyKind::FnPointer(_) | TyKind::FnItem(..)
                if self.is_function_trait(trait_def) =>
            {
                return Holds::Yes;
            }
            TyKind::Future(_)
                if (Some(trait_def) == lang.future || Some(trait_def) == lang.into_future) =>
            {
                return Holds::Yes;
            }
            TyKind::Param(..) | TyKind::Projection(..)
                if self.bounds_of(ty).iter().any(|known| {
                    known.id == bound.id || program.supertraits(known.id).contains(&bound.id)
                }) =>
            {
                return Holds::Yes;
            }
            TyKind::Opaque(bounds) | TyKind::Dyn(bounds)
                if bounds.iter().any(|known| {
                    known.id == bound.id || program.supertraits(known.id).contains(&bound.id)
                }) =>
            {
                return Holds::Yes;
            }
            TyKind::Adt(adt, _) => {
                let name = program.def(trait_def).name;
                if program.impls.derives(*adt).contains(&name) && self.is_derivable(trait_def) {
                    return Holds::Yes;
                }
            }
            TyKind::Primitive(_)
            | TyKind::Ref(..)
            | TyKind::Pointer(..)
            | TyKind::Tuple(_)
            | TyKind::Array(..)
                if self.is_derivable(trait_def) =>
            {
                return self.builtin_holds(ty, trait_def);
            }
            _ => {}
        }
        self.holds_by_impl(ty, bound, depth)
    }

    fn holds_unread(&mut self, ty: Ty, bound: &TraitRef, depth: u32) -> Holds {
        match self.program.types.kind(ty) {
            TyKind::Param(..) | TyKind::Projection(..) | TyKind::Opaque(_) | TyKind::Dyn(_)
                if self.bounds_of(ty).iter().any(|known| known.id == bound.id) =>
            {
                return Holds::Yes;
            }
            _ => {}
        }
        match self.holds_by_impl(ty, bound, depth) {
            Holds::Yes => Holds::Yes,
            // The impl may be in the crate that was not read.
            _ => Holds::Unknown,
        }
    }

    fn holds_by_impl(&mut self, ty: Ty, bound: &TraitRef, depth: u32) -> Holds {
        self.holds_once((ty, bound), depth, |this| {
            this.find_holding(ty, bound, depth)
        })
    }

    fn find_holding(&mut self, ty: Ty, bound: &TraitRef, depth: u32) -> Holds {
        let program = self.program;
        let head = head_of(program, ty);
        let mut result = Holds::No;
        for id in program.impls.of_trait(bound.id, head) {
            let snapshot = self.snapshot();
            let fits = self.match_impl(id, ty, bound, depth).is_some();
            self.roll_back(snapshot);
            if fits {
                result = Holds::Yes;
                break;
            }
        }
        if result == Holds::No && matches!(program.types.kind(ty), TyKind::Unread(..)) {
            // The crate that declares the type may implement it.
            return Holds::Unknown;
        }
        result
    }

    fn is_function_trait(&self, def: DefId) -> bool {
        let lang = &self.program.lang;
        [
            lang.fn_once,
            lang.fn_mut,
            lang.function,
            lang.async_fn_once,
            lang.async_fn_mut,
            lang.async_fn,
        ]
        .contains(&Some(def))
    }

    fn is_derivable(&self, def: DefId) -> bool {
        let lang = &self.program.lang;
        [
            lang.clone,
            lang.copy,
            lang.debug,
            lang.default,
            lang.partial_eq,
            lang.eq,
            lang.partial_ord,
            lang.ord,
            lang.hash,
        ]
        .contains(&Some(def))
    }

    fn builtin_holds(&self, ty: Ty, trait_def: DefId) -> Holds {
        let lang = &self.program.lang;
        let copies = Some(trait_def) == lang.clone || Some(trait_def) == lang.copy;
        match self.program.types.kind(ty) {
            TyKind::Ref(_, mutable) if copies => {
                if *mutable {
                    Holds::No
                } else {
                    Holds::Yes
                }
            }
            TyKind::Ref(..) if Some(trait_def) == lang.default => Holds::Unknown,
            TyKind::Primitive(primitive) if copies || Some(trait_def) == lang.default => {
                if primitive.name() == known::STR {
                    Holds::No
                } else {
                    Holds::Yes
                }
            }
            _ => Holds::Yes,
        }
    }

    /// The bounds that are known of a rigid type: a parameter, an associated type, `impl` or `dyn`.
    pub(super) fn bounds_of(&self, ty: Ty) -> SmallVec<[TraitRef; 4]> {
        let program = self.program;
        let mut found: SmallVec<[TraitRef; 4]> = SmallVec::new();
        match program.types.kind(ty) {
            TyKind::Opaque(bounds) | TyKind::Dyn(bounds) => found.extend(bounds.iter().cloned()),
            TyKind::Param(..) | TyKind::Projection(..) => {
                let own = self
                    .predicates
                    .iter()
                    .filter(|predicate| predicate.ty == ty);
                found.extend(own.map(|predicate| predicate.bound.clone()));
                if let TyKind::Projection(of, trait_ref, name) = program.types.kind(ty) {
                    self.declared_bounds(*of, trait_ref, *name, &mut found);
                }
            }
            _ => {}
        }
        found
    }

    /// The bounds that a trait declares for its associated type.
    fn declared_bounds(
        &self,
        of: Ty,
        trait_ref: &TraitRef,
        name: Name,
        found: &mut SmallVec<[TraitRef; 4]>,
    ) {
        let program = self.program;
        let TraitId::Def(def) = trait_ref.id else {
            return;
        };
        let Some(member) = program.member(def, name) else {
            return;
        };
        let mut args: TyList = SmallVec::from_slice(&[of]);
        args.extend(trait_ref.args.iter().copied());
        for bound in program.associated_bounds(member) {
            found.push(program.types.substitute_trait(bound, &args));
        }
    }

    /// Learns what it can from `ty: bound`: signatures of closures, associated types, arguments.
    /// Tells whether there is nothing more to learn.
    pub(super) fn use_bound(&mut self, ty: Ty, bound: &TraitRef, depth: u32) -> bool {
        if self.is_too_deep(depth) {
            return true;
        }
        let ty = self.normalize_at(ty, depth);
        let program = self.program;
        let kind = program.types.kind(ty);
        if matches!(kind, TyKind::Unknown) {
            return true;
        }
        if matches!(kind, TyKind::Infer(_)) {
            return false;
        }
        if let TraitId::Def(def) = bound.id
            && self.is_function_trait(def)
            && let Some(list) = self.callable_list(ty)
        {
            self.unify_function(&list, bound, depth);
            return true;
        }
        for (name, expected) in &bound.bindings {
            let plain = TraitRef {
                id: bound.id,
                args: bound.args.clone(),
                bindings: SmallVec::new(),
            };
            match self.project(ty, &plain, *name, depth) {
                Some(found) => {
                    let found = self.normalize_at(found, depth);
                    self.unify(found, *expected);
                }
                None => return false,
            }
        }
        let open = |this: &Self, part: Ty| this.is_unsolved(part);
        let has_args = !bound.args.is_empty() && bound.bindings.is_empty();
        if has_args && (open(self, ty) || bound.args.iter().any(|&arg| open(self, arg))) {
            return self.find_impl(ty, bound, depth).is_some();
        }
        true
    }

    pub(super) fn is_unsolved(&self, ty: Ty) -> bool {
        self.program.types.has_infer(self.resolve(ty))
    }

    fn unify_function(&mut self, list: &[Ty], bound: &TraitRef, depth: u32) {
        let Some((&result, params)) = list.split_last() else {
            return;
        };
        if let Some(&inputs) = bound.args.first() {
            let inputs = self.normalize_at(inputs, depth);
            if let TyKind::Tuple(inputs) = self.program.types.kind(inputs) {
                let inputs = inputs.clone();
                for (&input, &param) in inputs.iter().zip(params) {
                    self.unify(param, input);
                }
            }
        }
        let output = bound
            .bindings
            .iter()
            .find(|(name, _)| *name == known::OUTPUT);
        if let Some(&(_, output)) = output {
            let output = self.normalize_at(output, depth);
            let result = self.normalize_at(result, depth);
            self.coerce(result, output);
        }
    }

    /// Parameters and result of something that can be called.
    pub(super) fn callable_list(&mut self, ty: Ty) -> Option<TyList> {
        match self.program.types.kind(self.shallow(ty)) {
            TyKind::Closure(_, _, list) | TyKind::FnPointer(list) => Some(list.clone()),
            TyKind::FnItem(def, args) => {
                let (def, args) = (*def, args.clone());
                self.function_list(def, &args)
            }
            _ => None,
        }
    }

    /// Parameters and result of a function with its arguments filled in.
    pub(super) fn function_list(&mut self, def: DefId, args: &[Ty]) -> Option<TyList> {
        let program = self.program;
        let signature = program.signature(def)?;
        let mut list: TyList = SmallVec::new();
        for &param in signature.params.iter().chain([&signature.result]) {
            let param = program.types.substitute(param, args);
            list.push(self.normalize(param));
        }
        Some(list)
    }

    /// Retries what was not known when it was asked for.
    pub(super) fn solve_pending(&mut self) {
        const ROUNDS: usize = 4;
        for _ in 0..ROUNDS {
            let pending = std::mem::take(&mut self.obligations);
            let mut is_used = false;
            for obligation in pending {
                // What is used may leave others in its place.
                if self.use_bound(obligation.ty, &obligation.bound, 0) {
                    is_used = true;
                } else {
                    self.obligations.push(obligation);
                }
            }
            if !is_used {
                return;
            }
        }
    }
}
