//! The impls of a program by what they are for.

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::lower::{TypeScope, Unknowns};
use super::table::{Primitive, TraitId, TraitRef, Ty, TyKind};
use crate::semantics::defs::{CfgState, DefId, DefKind};
use crate::semantics::program::Program;
use crate::syntax::hir::ItemKind;
use crate::text::Name;

/// An impl by its position in [`ImplIndex::impls`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ImplId(pub u32);

/// The header of an impl; its generic parameters stand as [`TyKind::Param`].
#[derive(Clone, Debug)]
pub struct ImplData {
    /// The impl.
    pub def: DefId,
    /// What it is for.
    pub self_ty: Ty,
    /// The trait, if it implements one.
    pub trait_ref: Option<TraitRef>,
}

/// The outermost constructor of a type, by which impls are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum TypeHead {
    Adt(DefId),
    Unread(Name),
    Primitive(Primitive),
    Ref,
    Pointer,
    Slice,
    Array,
    Tuple(usize),
    Function,
    Closure,
    Future,
    Dyn(Option<TraitId>),
    Never,
}

/// Items of impls that share a name: the impl and the item.
type ImplItems = SmallVec<[(ImplId, DefId); 1]>;

/// The impls of a program.
#[derive(Debug, Default)]
pub struct ImplIndex {
    /// All impls whose header is known, in the order of their definitions.
    pub impls: Vec<ImplData>,
    inherent: FxHashMap<(TypeHead, Name), ImplItems>,
    of_unread: FxHashMap<(TypeHead, Name), ImplItems>,
    of_trait: FxHashMap<(TraitId, TypeHead), Vec<ImplId>>,
    blanket: FxHashMap<TraitId, Vec<ImplId>>,
    all_of_trait: FxHashMap<TraitId, Vec<ImplId>>,
    methods: FxHashMap<Name, SmallVec<[(DefId, DefId); 2]>>,
    by_def: FxHashMap<DefId, ImplId>,
    derives: FxHashMap<DefId, SmallVec<[Name; 6]>>,
}

impl ImplIndex {
    /// Reads the headers of all impls, and the methods of all traits.
    pub(in crate::semantics) fn build(program: &Program) -> Self {
        let mut index = Self::default();
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

    /// The impl.
    pub fn get(&self, id: ImplId) -> &ImplData {
        &self.impls[id.0 as usize]
    }

    /// The header of an impl's definition.
    pub fn of_def(&self, def: DefId) -> Option<&ImplData> {
        self.by_def.get(&def).map(|&id| self.get(id))
    }

    /// Inherent items of that name for types with that head.
    pub fn inherent(&self, head: TypeHead, name: Name) -> &[(ImplId, DefId)] {
        self.inherent
            .get(&(head, name))
            .map_or(&[], SmallVec::as_slice)
    }

    /// Items of that name in impls of traits that are not read, for types with that head.
    pub fn of_unread_traits(&self, head: TypeHead, name: Name) -> &[(ImplId, DefId)] {
        self.of_unread
            .get(&(head, name))
            .map_or(&[], SmallVec::as_slice)
    }

    /// The impls of a trait for types with that head, and then those for any type.
    pub fn of_trait(&self, id: TraitId, head: Option<TypeHead>) -> impl Iterator<Item = ImplId> {
        let own = head.and_then(|head| self.of_trait.get(&(id, head)));
        let blanket = self.blanket.get(&id);
        own.into_iter().chain(blanket).flatten().copied()
    }

    /// All impls of a trait.
    pub fn all_of_trait(&self, id: TraitId) -> &[ImplId] {
        self.all_of_trait.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The traits that declare a method of that name, with the declarations.
    pub fn trait_methods(&self, name: Name) -> &[(DefId, DefId)] {
        self.methods.get(&name).map_or(&[], SmallVec::as_slice)
    }

    /// The types that have `derive` attributes, in no order.
    pub fn deriving(&self) -> impl Iterator<Item = DefId> {
        self.derives.keys().copied()
    }

    /// The names in the `derive` attributes of a type.
    pub fn derives(&self, adt: DefId) -> &[Name] {
        self.derives.get(&adt).map_or(&[], SmallVec::as_slice)
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
