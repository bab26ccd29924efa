//! The impls of a program by what they are for.

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::table::{Primitive, TraitId, TraitRef, Ty};
use crate::semantics::defs::DefId;
use crate::text::Name;

/// An impl by its position in [`ImplIndex::impls`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ImplId(pub u32);

/// The header of an impl; its generic parameters stand as [`super::TyKind::Param`].
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
pub(in crate::semantics) type ImplItems = SmallVec<[(ImplId, DefId); 1]>;

/// The impls of a program.
#[derive(Debug, Default)]
pub struct ImplIndex {
    /// All impls whose header is known, in the order of their definitions.
    pub impls: Vec<ImplData>,
    pub(in crate::semantics) inherent: FxHashMap<(TypeHead, Name), ImplItems>,
    pub(in crate::semantics) of_unread: FxHashMap<(TypeHead, Name), ImplItems>,
    pub(in crate::semantics) of_trait: FxHashMap<(TraitId, TypeHead), Vec<ImplId>>,
    pub(in crate::semantics) blanket: FxHashMap<TraitId, Vec<ImplId>>,
    pub(in crate::semantics) all_of_trait: FxHashMap<TraitId, Vec<ImplId>>,
    pub(in crate::semantics) methods: FxHashMap<Name, SmallVec<[(DefId, DefId); 2]>>,
    pub(in crate::semantics) by_def: FxHashMap<DefId, ImplId>,
    pub(in crate::semantics) derives: FxHashMap<DefId, SmallVec<[Name; 6]>>,
}

impl ImplIndex {
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
