//! Written types and bounds.

use serde::{Deserialize, Serialize};

use super::file::Id;
use super::{ExprId, List, MacroCall, PathId, TypeRefId};
use crate::text::TextRange;

/// A written type with its place.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct TypeRef {
    /// What is written.
    pub kind: TypeRefKind,
    /// Its bytes.
    pub range: TextRange,
}

/// The forms of a written type. Lifetimes are not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TypeRefKind {
    /// `a::B<C>`, `Self`, `T::Item`, `<T as Trait>::Item`.
    Path(PathId),
    /// `(A, B)`; `()` is the empty tuple.
    Tuple(List<TypeRefId>),
    /// `&T`, `&mut T`.
    Reference {
        /// What is referred to.
        inner: TypeRefId,
        /// Whether `mut` is written.
        mutable: bool,
    },
    /// `*const T`, `*mut T`.
    Pointer {
        /// What is pointed to.
        inner: TypeRefId,
        /// Whether `mut` is written.
        mutable: bool,
    },
    /// `[T]`.
    Slice(TypeRefId),
    /// `[T; N]` with the expression of the length.
    Array(TypeRefId, ExprId),
    /// `fn(A) -> B`: the parameters and the result.
    Function {
        /// The parameters' types.
        params: List<TypeRefId>,
        /// The result; `None` for `()`.
        result: Option<TypeRefId>,
    },
    /// `impl A + B`.
    ImplTrait(List<Bound>),
    /// `dyn A + B`.
    DynTrait(List<Bound>),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// A macro call in type position.
    Macro(Id<MacroCall>),
    /// Anything else.
    Opaque,
}

/// One bound: a trait's path. Lifetimes, `?Sized` and `use<..>` are not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bound {
    /// The trait.
    pub path: PathId,
    /// `async Fn` / `AsyncFn` bounds are ordinary paths; this marks `~const` and `const` ones.
    pub is_const: bool,
}
