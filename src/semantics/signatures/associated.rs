//! Types that are named through another: `Self::Item`, `T::Output`, and the bounds that they go by.

use smallvec::SmallVec;

use super::depth::guard_depth;
use super::lower::{TypeScope, Unknowns, parse_integer};
use crate::semantics::defs::{DefId, DefKind, ModuleId, Namespace, Resolution};
use crate::semantics::program::Program;
use crate::semantics::types::{TraitId, TraitRef, Ty, TyKind, TyList};
use crate::syntax::hir::{
    Bound, BoundedType, ExprKind, ItemKind, Literal, PathAnchor, PathSegment, TypeRefKind,
};
use crate::text::{FileId, Name, known};

impl TypeScope<'_> {
    /// `Self::Item` inside the impl that says what it is.
    pub(super) fn own_associated(&self, name: Name) -> Option<Ty> {
        let owner = self.owner?;
        let program = self.program;
        let around = match program.def(owner).kind {
            DefKind::Impl => owner,
            _ => program.container(owner)?,
        };
        if program.def(around).kind != DefKind::Impl {
            return None;
        }
        let member = program.member(around, name)?;
        (program.def(member).kind == DefKind::TypeAlias).then(|| program.alias_type(member))
    }

    pub(super) fn associated_chain(&self, of: Ty, names: &[PathSegment]) -> Ty {
        names
            .iter()
            .fold(of, |of, segment| self.associated(of, segment.name))
    }

    /// `T::Name` for a parameter or other rigid type: through the bounds that are written for it.
    pub(super) fn associated(&self, of: Ty, name: Name) -> Ty {
        let types = &self.program.types;
        let trait_ref = match types.kind(of) {
            TyKind::Param(_, param) => self.bound_with(*param, name),
            TyKind::Projection(_, trait_ref, of_name) => {
                self.program.bound_of_associated(trait_ref, *of_name, name)
            }
            TyKind::Opaque(bounds) | TyKind::Dyn(bounds) => {
                let fixed = bounds
                    .iter()
                    .flat_map(|bound| &bound.bindings)
                    .find(|(known, _)| *known == name);
                return fixed.map_or(Ty::UNKNOWN, |&(_, ty)| ty);
            }
            _ => self.own_trait_with(name),
        };
        match trait_ref {
            Some(trait_ref) => types.intern(TyKind::Projection(of, Box::new(trait_ref), name)),
            None => Ty::UNKNOWN,
        }
    }

    /// `Self::Name` in an impl whose trait (or its supertrait) has that associated type.
    pub(super) fn own_trait_with(&self, name: Name) -> Option<TraitRef> {
        let owner = self.owner?;
        let program = self.program;
        let around = match program.def(owner).kind {
            DefKind::Impl => owner,
            _ => program.container(owner)?,
        };
        let ItemKind::Impl(item) = &program.item(around).kind else {
            return None;
        };
        let path = self.source().path(item.trait_path?);
        let id = self.trait_id(path)?;
        program.trait_with_associated(id, name)
    }

    /// The bound of the parameter `param` (or a supertrait of one) that has the associated type `name`.
    pub(super) fn bound_with(&self, param: Name, name: Name) -> Option<TraitRef> {
        let mut owner = self.owner;
        while let Some(def) = owner {
            let found = self.bound_written_at(def, param, name);
            if found.is_some() {
                return found;
            }
            owner = self.program.container(def);
        }
        None
    }

    pub(super) fn bound_written_at(&self, def: DefId, param: Name, name: Name) -> Option<TraitRef> {
        let program = self.program;
        let scope = Self::of_def(program, def);
        let file = scope.source();
        if param == known::SELF_TYPE && program.def(def).kind == DefKind::Trait {
            return program.trait_with_associated(TraitId::Def(def), name);
        }
        let generics = program.hir_generics(def)?;
        let bounded = |ty: &BoundedType| match *ty {
            BoundedType::Param(known) => known == param,
            BoundedType::Type(ty) => match file.type_ref(ty).kind {
                TypeRefKind::Path(path) => {
                    let path = file.path(path);
                    path.anchor == PathAnchor::Plain
                        && matches!(file.list(path.segments), [only] if only.name == param)
                }
                _ => false,
            },
        };
        let predicates = file.generics[generics].predicates.iter();
        let mut bounds: Vec<Bound> = predicates
            .filter(|predicate| bounded(&predicate.ty))
            .flat_map(|predicate| file.list(predicate.bounds))
            .copied()
            .collect();
        for &(place, _) in &program.generics_of(def).synthetic {
            if param.as_str() == "impl Trait"
                && let TypeRefKind::ImplTrait(written) = file.type_ref(place).kind
            {
                bounds.extend_from_slice(file.list(written));
            }
        }
        bounds.into_iter().find_map(|bound| {
            let path = file.path(bound.path);
            let id = scope.trait_id(path)?;
            let mut found = program.trait_with_associated(id, name)?;
            if found.id == id {
                let segment = file.list(path.segments).last()?;
                let mut full = TraitRef {
                    id,
                    args: TyList::new(),
                    bindings: SmallVec::new(),
                };
                guard_depth(|| scope.lower_trait_args(segment, &mut full, &mut Unknowns))?;
                found.args = full.args;
            }
            Some(found)
        })
    }
}

impl Program {
    /// The trait or the supertrait of it that declares the associated type `name`.
    pub(super) fn trait_with_associated(&self, id: TraitId, name: Name) -> Option<TraitRef> {
        self.supertraits(id).into_iter().find_map(|candidate| {
            let TraitId::Def(def) = candidate else {
                return None;
            };
            let member = self.member(def, name)?;
            (self.def(member).kind == DefKind::TypeAlias).then(|| TraitRef {
                id: candidate,
                args: TyList::new(),
                bindings: SmallVec::new(),
            })
        })
    }

    /// The trait and all above it, nearest first.
    pub fn supertraits(&self, id: TraitId) -> SmallVec<[TraitId; 4]> {
        match id {
            TraitId::Def(def) => self.caches.supertraits[def.0 as usize]
                .get_or_init(|| self.compute_supertraits(id))
                .clone(),
            TraitId::Unread(_) => SmallVec::from_slice(&[id]),
        }
    }

    fn compute_supertraits(&self, id: TraitId) -> SmallVec<[TraitId; 4]> {
        let mut found: SmallVec<[TraitId; 4]> = SmallVec::from_slice(&[id]);
        let mut next = 0;
        while let Some(&current) = found.get(next) {
            next += 1;
            let TraitId::Def(def) = current else { continue };
            let ItemKind::Trait(item) = &self.item(def).kind else {
                continue;
            };
            let scope = TypeScope::of_def(self, def);
            let file = self.file_of(def);
            for bound in file.list(item.supertraits) {
                if let Some(above) = scope.trait_id(file.path(bound.path))
                    && !found.contains(&above)
                {
                    found.push(above);
                }
            }
        }
        found
    }

    /// For `T::A::B`: the bound of the associated type `A` that has `B`.
    fn bound_of_associated(&self, trait_ref: &TraitRef, of: Name, name: Name) -> Option<TraitRef> {
        let TraitId::Def(def) = trait_ref.id else {
            return None;
        };
        let member = self.member(def, of)?;
        let ItemKind::TypeAlias(item) = &self.item(member).kind else {
            return None;
        };
        let scope = TypeScope::of_def(self, member);
        let file = self.file_of(member);
        file.list(item.bounds).iter().find_map(|bound| {
            let id = scope.trait_id(file.path(bound.path))?;
            self.trait_with_associated(id, name)
        })
    }

    /// The value of a constant expression that is a literal, or names a constant that is one.
    pub(in crate::semantics) fn constant_value(
        &self,
        file_id: FileId,
        module: ModuleId,
        expr: crate::syntax::hir::ExprId,
        depth: u32,
    ) -> Option<u64> {
        const DEEPEST: u32 = 8;
        if depth > DEEPEST {
            return None;
        }
        let file = self.file(file_id);
        match file.expr(expr).kind {
            ExprKind::Literal(Literal::Int(_)) => {
                parse_integer(file.source(expr, self.text(file_id)))
            }
            ExprKind::Path(path) => {
                let path = file.path(path);
                let found = self
                    .defs
                    .resolve_path(module, file, path, Namespace::Values);
                match found.resolution {
                    Resolution::Def(def) => self.constant_of(def, depth),
                    _ => constant_of_integer(file.list(path.segments)),
                }
            }
            ExprKind::Binary { op, lhs, rhs } => {
                use crate::syntax::hir::BinaryOp;
                let lhs = self.constant_value(file_id, module, lhs, depth + 1)?;
                let rhs = self.constant_value(file_id, module, rhs, depth + 1)?;
                match op {
                    BinaryOp::Add => lhs.checked_add(rhs),
                    BinaryOp::Sub => lhs.checked_sub(rhs),
                    BinaryOp::Mul => lhs.checked_mul(rhs),
                    BinaryOp::Div => lhs.checked_div(rhs),
                    BinaryOp::Shl => lhs.checked_shl(u32::try_from(rhs).ok()?),
                    _ => None,
                }
            }
            ExprKind::Cast { operand, .. } => {
                self.constant_value(file_id, module, operand, depth + 1)
            }
            _ => None,
        }
    }

    /// The value of a constant, or of a static that does not change.
    pub(in crate::semantics) fn constant_of(&self, def: DefId, depth: u32) -> Option<u64> {
        let value = match &self.item(def).kind {
            ItemKind::Const(item) => item.body,
            ItemKind::Static(item) if !item.mutable => item.body,
            _ => None,
        };
        let data = self.def(def);
        let root = self.file(data.file).bodies[value?].root;
        self.constant_value(data.file, data.module, root, depth + 1)
    }
}

/// The value of a constant that the integer types have, on a machine of 64 bits: `u16::MAX`.
fn constant_of_integer(segments: &[PathSegment]) -> Option<u64> {
    let ([of, name] | [_, of, name]) = segments else {
        return None;
    };
    if segments.len() == 3 && !matches!(segments[0].name.as_str(), "std" | "core") {
        return None;
    }
    let (is_signed, bits) = match of.name.as_str() {
        "u8" => (false, 8),
        "u16" => (false, 16),
        "u32" => (false, 32),
        "u64" | "usize" => (false, 64),
        "i8" => (true, 8),
        "i16" => (true, 16),
        "i32" => (true, 32),
        "i64" | "isize" => (true, 64),
        _ => return None,
    };
    match name.name.as_str() {
        "BITS" => Some(bits),
        "MIN" if !is_signed => Some(0),
        "MAX" => Some(u64::MAX >> (64 - bits + u64::from(is_signed))),
        _ => None,
    }
}
