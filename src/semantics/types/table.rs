//! The interned types of a model.

use std::cell::RefCell;
use std::hash::{BuildHasher, Hash};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;
use smallvec::SmallVec;

use crate::semantics::defs::DefId;
use crate::syntax::hir::ExprId;
use crate::text::{FileId, Name, known};

/// An interned type; equal types have equal ids within a model. Ids depend on which thread came
/// first: nothing may be ordered by them.
///
/// The lower bits say what the type holds, so that most questions need not look it up.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Ty(u32);

const HAS_INFER: u32 = 1;
const HAS_PARAM: u32 = 2;
const HAS_UNKNOWN: u32 = 4;
const HAS_PROJECTION: u32 = 8;
/// It is a variable itself.
const IS_INFER: u32 = 16;
const FLAG_BITS: u32 = 5;

/// A short list of types.
pub type TyList = SmallVec<[Ty; 4]>;

/// A trait: one of the model, or the absolute path of one that was not read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TraitId {
    /// A definition.
    Def(DefId),
    /// An absolute path.
    Unread(Name),
}

/// A trait with its arguments (without `Self`) and the associated types that are fixed.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TraitRef {
    /// The trait.
    pub id: TraitId,
    /// Its arguments behind `Self`.
    pub args: TyList,
    /// `Item = T`.
    pub bindings: SmallVec<[(Name, Ty); 1]>,
}

/// The bounds of an `impl Trait` or `dyn Trait`.
pub type Bounds = Arc<[TraitRef]>;

/// The built-in types.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum Primitive {
    Bool,
    Char,
    Str,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    F32,
    F64,
}

impl Primitive {
    /// How many bytes a number takes.
    pub fn size(self) -> Option<u64> {
        Some(match self {
            Self::Bool | Self::Char | Self::Str => return None,
            Self::U8 | Self::I8 => 1,
            Self::U16 | Self::I16 => 2,
            Self::U32 | Self::I32 | Self::F32 => 4,
            Self::U64 | Self::I64 | Self::F64 | Self::Usize | Self::Isize => 8,
            Self::U128 | Self::I128 => 16,
        })
    }

    const NAMES: [(Self, Name); 17] = [
        (Self::Bool, known::BOOL),
        (Self::Char, known::CHAR),
        (Self::Str, known::STR),
        (Self::U8, known::U8),
        (Self::U16, known::U16),
        (Self::U32, known::U32),
        (Self::U64, known::U64),
        (Self::U128, known::U128),
        (Self::Usize, known::USIZE),
        (Self::I8, known::I8),
        (Self::I16, known::I16),
        (Self::I32, known::I32),
        (Self::I64, known::I64),
        (Self::I128, known::I128),
        (Self::Isize, known::ISIZE),
        (Self::F32, known::F32),
        (Self::F64, known::F64),
    ];

    /// The built-in type of that name.
    pub fn from_name(name: Name) -> Option<Self> {
        Self::NAMES
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(primitive, _)| *primitive)
    }

    /// Its name.
    pub fn name(self) -> Name {
        Self::NAMES[self as usize].1
    }

    /// Whether it is an integer.
    pub fn is_integer(self) -> bool {
        !matches!(
            self,
            Self::Bool | Self::Char | Self::Str | Self::F32 | Self::F64
        )
    }

    /// Whether it is `f32` or `f64`.
    pub fn is_float(self) -> bool {
        matches!(self, Self::F32 | Self::F64)
    }
}

/// What a type is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TyKind {
    /// Not known; answers "not proved" to every question.
    Unknown,
    /// `!`.
    Never,
    /// A built-in type.
    Primitive(Primitive),
    /// A struct, enum or union with its arguments.
    Adt(DefId, TyList),
    /// A type of a crate that was not read: its absolute path and arguments.
    Unread(Name, TyList),
    /// `&T`, `&mut T`.
    Ref(Ty, bool),
    /// `*const T`, `*mut T`.
    Pointer(Ty, bool),
    /// `[T]`.
    Slice(Ty),
    /// `[T; N]` with `N` where it is known.
    Array(Ty, Option<u64>),
    /// A tuple; `()` is the empty one.
    Tuple(TyList),
    /// `fn(A, B) -> R`: the parameters, then the result.
    FnPointer(TyList),
    /// The value of a function or constructor, with its arguments.
    FnItem(DefId, TyList),
    /// A closure: its file and expression, then parameters and result.
    Closure(FileId, ExprId, TyList),
    /// A generic parameter by its position in the flattened generics, `Self` of traits included.
    Param(u32, Name),
    /// `<T as Trait<Args>>::Name` that cannot be reduced further: the type, the trait with arguments.
    Projection(Ty, Box<TraitRef>, Name),
    /// `impl Bounds`.
    Opaque(Bounds),
    /// `dyn Bounds`.
    Dyn(Bounds),
    /// What an `async fn` or block gives: a future of this output.
    Future(Ty),
    /// A variable of the inference of one body.
    Infer(u32),
}

impl Ty {
    /// The unknown type.
    pub const UNKNOWN: Self = Self::new(0, HAS_UNKNOWN);
    /// `!`.
    pub const NEVER: Self = Self::new(1, 0);
    /// `()`.
    pub const UNIT: Self = Self::new(2, 0);
    /// `bool`.
    pub const BOOL: Self = Self::primitive(Primitive::Bool);
    /// `char`.
    pub const CHAR: Self = Self::primitive(Primitive::Char);
    /// `str`.
    pub const STR: Self = Self::primitive(Primitive::Str);

    const fn new(position: u32, flags: u32) -> Self {
        Self(position << FLAG_BITS | flags)
    }

    const fn position(self) -> usize {
        (self.0 >> FLAG_BITS) as usize
    }

    /// A built-in type.
    pub const fn primitive(primitive: Primitive) -> Self {
        Self::new(FIRST_PRIMITIVE + primitive as u32, 0)
    }

    /// Whether nothing is known.
    pub fn is_unknown(self) -> bool {
        self == Self::UNKNOWN
    }

    /// Whether it is a variable of an inference.
    pub(in crate::semantics) fn is_variable(self) -> bool {
        self.0 & IS_INFER != 0
    }
}

const SHARDS: usize = 16;

/// How many variables are made before the first body asks.
const READY_VARIABLES: u32 = 2048;
/// Behind the unknown, `!` and `()`.
const FIRST_PRIMITIVE: u32 = 3;
/// Behind the built-in types.
const FIRST_VARIABLE: u32 = FIRST_PRIMITIVE + Primitive::F64 as u32 + 1;
/// More distinct types would take many gigabytes; what is beyond is unknown.
const MOST_TYPES: usize = 1 << (32 - FLAG_BITS);

/// A type of more parts than this, each counted as often as it stands in it, is unknown. What walks a
/// type takes that many steps, and a chain of aliases or of pairs of pairs doubles them with each link.
const MOST_PARTS: u32 = 1 << 12;

/// A type that is nested deeper is unknown: what asks for its parts again at each level takes the cube of
/// the levels, and adaptors of iterators nest by one with each call.
const MOST_LEVELS: u16 = 64;

/// A type of the table.
#[derive(Debug)]
struct Entry {
    kind: TyKind,
    /// How deep it is nested.
    levels: u16,
    /// Itself and its parts, written out.
    parts: u32,
}

/// All types of a model.
#[derive(Debug)]
pub struct TypeTable {
    /// Tells the types of one table from those of another in what threads keep of them.
    id: u64,
    kinds: boxcar::Vec<Entry>,
    shards: [RwLock<HashTable<Ty>>; SHARDS],
}

impl Default for TypeTable {
    fn default() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let table = Self {
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            kinds: boxcar::Vec::new(),
            shards: std::array::from_fn(|_| RwLock::new(HashTable::new())),
        };
        table.intern(TyKind::Unknown);
        table.intern(TyKind::Never);
        table.intern(TyKind::Tuple(TyList::new()));
        for (primitive, _) in Primitive::NAMES {
            table.intern(TyKind::Primitive(primitive));
        }
        for index in 0..READY_VARIABLES {
            table.intern(TyKind::Infer(index));
        }
        debug_assert_eq!(table.intern(TyKind::Infer(0)), table.variable(0));
        debug_assert_eq!(
            table.intern(TyKind::Primitive(Primitive::F64)),
            Ty::primitive(Primitive::F64)
        );
        table
    }
}

/// How many types a thread remembers.
const RECENT: usize = 1 << 13;

thread_local! {
    /// The types of a table that this thread has met last, by their hash: spares the shared table's locks.
    /// Those of another table may have the same position and other properties.
    static RECENT_TYPES: RefCell<(u64, Vec<Ty>)> = const { RefCell::new((0, Vec::new())) };
}

impl TypeTable {
    /// The type of this kind.
    pub fn intern(&self, kind: TyKind) -> Ty {
        let hash = FxBuildHasher.hash_one(&kind);
        let slot = (hash >> 32) as usize % RECENT;
        let recent = RECENT_TYPES.with_borrow(|(table, slots)| {
            let slot = slots.get(slot).copied();
            slot.filter(|_| *table == self.id)
        });
        if let Some(recent) = recent
            && self
                .kinds
                .get(recent.position())
                .is_some_and(|entry| entry.kind == kind)
        {
            return recent;
        }
        let ty = self.intern_shared(kind, hash);
        RECENT_TYPES.with_borrow_mut(|(table, slots)| {
            if *table != self.id {
                *table = self.id;
                slots.clear();
                slots.resize(RECENT, Ty::UNKNOWN);
            }
            if let Some(slot) = slots.get_mut(slot) {
                *slot = ty;
            }
        });
        ty
    }

    fn intern_shared(&self, kind: TyKind, hash: u64) -> Ty {
        let shard = &self.shards[(hash >> 40) as usize % SHARDS];
        let matches = |ty: &Ty| *self.kind(*ty) == kind;
        if let Some(&ty) = shard
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .find(hash, matches)
        {
            return ty;
        }
        let mut shard = shard.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(&ty) = shard.find(hash, matches) {
            return ty;
        }
        let flags = self.flags_of(&kind);
        let (parts, levels) = self.size_of(&kind);
        if parts > MOST_PARTS || levels > MOST_LEVELS {
            return Ty::UNKNOWN;
        }
        let position = self.kinds.push(Entry {
            kind,
            levels,
            parts,
        });
        let Some(position) = u32::try_from(position)
            .ok()
            .filter(|_| position < MOST_TYPES)
        else {
            return Ty::UNKNOWN;
        };
        let ty = Ty::new(position, flags);
        let rehash = |ty: &Ty| FxBuildHasher.hash_one(self.kind(*ty));
        shard.insert_unique(hash, ty, rehash);
        ty
    }

    /// The variable of that number. The first ones, which nearly all bodies get by with, need no
    /// look-up.
    pub fn variable(&self, index: u32) -> Ty {
        if index < READY_VARIABLES {
            return Ty::new(FIRST_VARIABLE + index, HAS_INFER | IS_INFER);
        }
        self.intern(TyKind::Infer(index))
    }

    /// What the type is.
    pub fn kind(&self, ty: Ty) -> &TyKind {
        // Ids are only made by `intern` of the same table.
        &self.kinds[ty.position()].kind
    }

    /// Whether it holds variables of an inference.
    #[allow(clippy::unused_self)] // a type means something with its table alone
    pub fn has_infer(&self, ty: Ty) -> bool {
        ty.0 & HAS_INFER != 0
    }

    /// Whether it holds generic parameters.
    #[allow(clippy::unused_self)]
    pub fn has_param(&self, ty: Ty) -> bool {
        ty.0 & HAS_PARAM != 0
    }

    /// Whether a part of it is unknown.
    #[allow(clippy::unused_self)]
    pub fn has_unknown(&self, ty: Ty) -> bool {
        ty.0 & HAS_UNKNOWN != 0
    }

    /// Whether it holds associated types that are not reduced.
    #[allow(clippy::unused_self)]
    pub fn has_projection(&self, ty: Ty) -> bool {
        ty.0 & HAS_PROJECTION != 0
    }

    /// A reference to `inner`.
    pub fn reference(&self, inner: Ty, mutable: bool) -> Ty {
        if inner.is_unknown() {
            // A reference to the unknown still tells that it is a reference.
            return self.intern(TyKind::Ref(inner, mutable));
        }
        self.intern(TyKind::Ref(inner, mutable))
    }

    /// A tuple.
    pub fn tuple(&self, parts: impl IntoIterator<Item = Ty>) -> Ty {
        self.intern(TyKind::Tuple(parts.into_iter().collect()))
    }

    fn flags_of(&self, kind: &TyKind) -> u32 {
        let own = match kind {
            TyKind::Unknown => HAS_UNKNOWN,
            TyKind::Param(..) => HAS_PARAM,
            TyKind::Infer(_) => HAS_INFER | IS_INFER,
            TyKind::Projection(..) => HAS_PROJECTION,
            _ => 0,
        };
        let mut flags = own;
        self.each_part(kind, &mut |part| {
            flags |= part.0 & (HAS_INFER | HAS_PARAM | HAS_UNKNOWN | HAS_PROJECTION);
        });
        flags
    }

    fn size_of(&self, kind: &TyKind) -> (u32, u16) {
        let (mut parts, mut levels) = (1_u32, 0_u16);
        self.each_part(kind, &mut |part| {
            let part = &self.kinds[part.position()];
            parts = parts.saturating_add(part.parts);
            levels = levels.max(part.levels);
        });
        (parts, levels.saturating_add(1))
    }

    /// Calls `visit` with every type that `kind` is made of directly.
    pub fn each_part(&self, kind: &TyKind, visit: &mut dyn FnMut(Ty)) {
        let mut visit_trait = |trait_ref: &TraitRef| {
            trait_ref.args.iter().for_each(|&ty| visit(ty));
            trait_ref.bindings.iter().for_each(|&(_, ty)| visit(ty));
        };
        match kind {
            TyKind::Adt(_, list)
            | TyKind::Unread(_, list)
            | TyKind::Tuple(list)
            | TyKind::FnPointer(list)
            | TyKind::FnItem(_, list)
            | TyKind::Closure(_, _, list) => list.iter().for_each(|&ty| visit(ty)),
            TyKind::Ref(inner, _)
            | TyKind::Pointer(inner, _)
            | TyKind::Slice(inner)
            | TyKind::Array(inner, _)
            | TyKind::Future(inner) => visit(*inner),
            TyKind::Projection(ty, trait_ref, _) => {
                visit_trait(trait_ref);
                visit(*ty);
            }
            TyKind::Opaque(bounds) | TyKind::Dyn(bounds) => bounds.iter().for_each(visit_trait),
            TyKind::Unknown
            | TyKind::Never
            | TyKind::Primitive(_)
            | TyKind::Param(..)
            | TyKind::Infer(_) => {}
        }
    }

    /// Rebuilds a type with every direct part replaced by what `map` gives for it.
    pub fn map_parts(&self, ty: Ty, map: &mut dyn FnMut(Ty) -> Ty) -> Ty {
        let mut map_list =
            |list: &TyList| -> TyList { list.iter().map(|&part| map(part)).collect() };
        let kind = match self.kind(ty) {
            TyKind::Adt(def, list) => TyKind::Adt(*def, map_list(list)),
            TyKind::Unread(path, list) => TyKind::Unread(*path, map_list(list)),
            TyKind::Tuple(list) => TyKind::Tuple(map_list(list)),
            TyKind::FnPointer(list) => TyKind::FnPointer(map_list(list)),
            TyKind::FnItem(def, list) => TyKind::FnItem(*def, map_list(list)),
            TyKind::Closure(file, expr, list) => TyKind::Closure(*file, *expr, map_list(list)),
            TyKind::Ref(inner, mutable) => TyKind::Ref(map(*inner), *mutable),
            TyKind::Pointer(inner, mutable) => TyKind::Pointer(map(*inner), *mutable),
            TyKind::Slice(inner) => TyKind::Slice(map(*inner)),
            TyKind::Array(inner, len) => TyKind::Array(map(*inner), *len),
            TyKind::Future(inner) => TyKind::Future(map(*inner)),
            TyKind::Projection(of, trait_ref, name) => {
                let of = map(*of);
                TyKind::Projection(of, Box::new(Self::map_trait(trait_ref, map)), *name)
            }
            TyKind::Opaque(bounds) => TyKind::Opaque(
                bounds
                    .iter()
                    .map(|bound| Self::map_trait(bound, map))
                    .collect(),
            ),
            TyKind::Dyn(bounds) => TyKind::Dyn(
                bounds
                    .iter()
                    .map(|bound| Self::map_trait(bound, map))
                    .collect(),
            ),
            TyKind::Unknown
            | TyKind::Never
            | TyKind::Primitive(_)
            | TyKind::Param(..)
            | TyKind::Infer(_) => return ty,
        };
        self.intern(kind)
    }

    /// Rebuilds a trait reference likewise.
    pub fn map_trait(trait_ref: &TraitRef, map: &mut dyn FnMut(Ty) -> Ty) -> TraitRef {
        TraitRef {
            id: trait_ref.id,
            args: trait_ref.args.iter().map(|&ty| map(ty)).collect(),
            bindings: trait_ref
                .bindings
                .iter()
                .map(|&(name, ty)| (name, map(ty)))
                .collect(),
        }
    }

    /// Replaces generic parameters by the arguments; those beyond the list become unknown.
    pub fn substitute(&self, ty: Ty, args: &[Ty]) -> Ty {
        if !self.has_param(ty) {
            return ty;
        }
        if let TyKind::Param(index, _) = self.kind(ty) {
            return args.get(*index as usize).copied().unwrap_or(Ty::UNKNOWN);
        }
        self.map_parts(ty, &mut |part| self.substitute(part, args))
    }

    /// Replaces generic parameters in a trait reference.
    pub fn substitute_trait(&self, trait_ref: &TraitRef, args: &[Ty]) -> TraitRef {
        Self::map_trait(trait_ref, &mut |part| self.substitute(part, args))
    }

    /// The type behind all references.
    pub fn peel_references(&self, mut ty: Ty) -> Ty {
        while let TyKind::Ref(inner, _) = self.kind(ty) {
            ty = *inner;
        }
        ty
    }
}

#[cfg(test)]
mod tests {
    use super::{Ty, TyKind, TypeTable};
    use crate::text::Name;

    #[test]
    fn threads_do_not_mistake_the_types_of_one_table_for_those_of_another() {
        const MANY: u64 = 20_000;
        for round in 0..8 {
            let name = Name::new(&format!("T{round}"));
            let (first, second) = (TypeTable::default(), TypeTable::default());
            let array = |length| TyKind::Array(Ty::UNKNOWN, Some(length));
            let made: Vec<Ty> = (0..MANY)
                .map(|length| second.intern(array(length)))
                .collect();
            let again = || {
                for index in 0..MANY {
                    let index = u32::try_from(index).unwrap_or_default();
                    first.intern(TyKind::Param(index, name));
                }
                (0..MANY)
                    .map(|length| second.intern(array(length)))
                    .collect::<Vec<Ty>>()
            };
            let again = std::thread::scope(|threads| threads.spawn(again).join());
            assert!(again.is_ok_and(|again| again == made));
        }
    }
}
