//! The impls of a program, read from their headers.

use rayon::prelude::*;
use smallvec::SmallVec;

use super::lower::{TypeScope, Unknowns};
use crate::semantics::defs::{CfgState, DefId, DefKind};
use crate::semantics::program::Program;
use crate::semantics::types::{ImplData, ImplId, ImplIndex, TraitId, Ty, TyKind, TypeHead};
use crate::syntax::hir::ItemKind;

/// Reads the headers of all impls, and the methods of all traits.
pub(in crate::semantics) fn impl_index(program: &Program) -> ImplIndex {
    let mut index = ImplIndex::default();
    let defs: Vec<DefId> = (0..program.defs.defs.len())
        .map(|position| DefId(u32::try_from(position).unwrap_or(u32::MAX)))
        .collect();
    let headers: Vec<ImplData> = defs
        .par_iter()
        .with_min_len(512)
        .filter(|def| program.def(**def).kind == DefKind::Impl)
        .filter_map(|def| header(program, *def))
        .collect();
    for data in headers {
        index.add(program, data);
    }
    for &def in &defs {
        match program.def(def).kind {
            DefKind::Trait => index.add_trait(program, def),
            DefKind::Struct | DefKind::Enum | DefKind::Union => index.add_derives(program, def),
            _ => {}
        }
    }
    index
}

impl ImplIndex {
    fn add(&mut self, program: &Program, data: ImplData) {
        let id = ImplId(u32::try_from(self.impls.len()).unwrap_or(u32::MAX));
        self.by_def.insert(data.def, id);
        let head = head_of(program, data.self_ty);
        match (&data.trait_ref, head) {
            (Some(trait_ref), Some(head)) => {
                self.of_trait
                    .entry((trait_ref.id, head))
                    .or_default()
                    .push(id);
                self.all_of_trait.entry(trait_ref.id).or_default().push(id);
                if matches!(trait_ref.id, TraitId::Unread(_)) {
                    for &(name, member) in program.members(data.def) {
                        let of_name = self.of_unread.entry((head, name)).or_default();
                        of_name.push((id, member));
                    }
                }
            }
            (Some(trait_ref), None) => {
                self.blanket.entry(trait_ref.id).or_default().push(id);
                self.all_of_trait.entry(trait_ref.id).or_default().push(id);
            }
            (None, Some(head)) => {
                for &(name, member) in program.members(data.def) {
                    self.inherent
                        .entry((head, name))
                        .or_default()
                        .push((id, member));
                }
            }
            (None, None) if program.is_self_generic_impl(data.def) => {
                self.add_number_methods(program, &data, id);
            }
            (None, None) => {}
        }
        self.impls.push(data);
    }

    fn add_number_methods(&mut self, program: &Program, data: &ImplData, id: ImplId) {
        let ItemKind::Impl(item) = &program.item(data.def).kind else {
            return;
        };
        let file = program.file_of(data.def);
        let written = TypeScope {
            owner: None,
            ..TypeScope::of_def(program, data.def)
        }
        .lower(item.self_ty, &mut Unknowns);
        let TyKind::Primitive(primitive) = program.types.kind(written) else {
            return;
        };
        debug_assert!(!file.items.is_empty());
        for &(name, member) in program.members(data.def) {
            let head = TypeHead::Primitive(*primitive);
            self.inherent
                .entry((head, name))
                .or_default()
                .push((id, member));
        }
    }

    fn add_trait(&mut self, program: &Program, def: DefId) {
        for &(name, member) in program.members(def) {
            if program.def(member).kind == DefKind::Function {
                self.methods.entry(name).or_default().push((def, member));
            }
        }
    }

    fn add_derives(&mut self, program: &Program, def: DefId) {
        let file = program.file_of(def);
        let mut names = SmallVec::new();
        for attribute in file.list(program.item(def).attributes) {
            for &path in &attribute.derives {
                if let Some(segment) = file.list(file.path(path).segments).last() {
                    names.push(segment.name);
                }
            }
        }
        if !names.is_empty() {
            self.derives.insert(def, names);
        }
    }
}

fn header(program: &Program, def: DefId) -> Option<ImplData> {
    let ItemKind::Impl(item) = &program.item(def).kind else {
        return None;
    };
    if item.negative || program.def(def).cfg == CfgState::OtherTarget {
        return None;
    }
    let scope = TypeScope::of_def(program, def);
    let self_ty = scope.self_ty()?;
    if self_ty.is_unknown() {
        return None;
    }
    let trait_ref = match item.trait_path {
        Some(path) => {
            let path = program.file_of(def).path(path);
            Some(scope.lower_trait_path(path, &mut Unknowns)?)
        }
        None => None,
    };
    Some(ImplData {
        def,
        self_ty,
        trait_ref,
    })
}

/// The outermost constructor of a type; `None` for parameters, projections and the unknown.
pub(in crate::semantics) fn head_of(program: &Program, ty: Ty) -> Option<TypeHead> {
    Some(match program.types.kind(ty) {
        TyKind::Adt(def, _) => TypeHead::Adt(*def),
        TyKind::Unread(path, _) => TypeHead::Unread(*path),
        TyKind::Primitive(primitive) => TypeHead::Primitive(*primitive),
        TyKind::Ref(..) => TypeHead::Ref,
        TyKind::Pointer(..) => TypeHead::Pointer,
        TyKind::Slice(_) => TypeHead::Slice,
        TyKind::Array(..) => TypeHead::Array,
        TyKind::Tuple(parts) => TypeHead::Tuple(parts.len()),
        TyKind::FnPointer(_) | TyKind::FnItem(..) => TypeHead::Function,
        TyKind::Closure(..) => TypeHead::Closure,
        TyKind::Future(_) => TypeHead::Future,
        TyKind::Dyn(bounds) => TypeHead::Dyn(bounds.first().map(|bound| bound.id)),
        TyKind::Never => TypeHead::Never,
        TyKind::Unknown
        | TyKind::Param(..)
        | TyKind::Projection(..)
        | TyKind::Opaque(_)
        | TyKind::Infer(_) => return None,
    })
}
