//! What definitions declare, with types.

use super::table::{TraitRef, Ty};
use crate::syntax::hir::TypeRefId;
use crate::text::Name;

/// The generic parameters of a definition, those of its impl, trait or enum first.
#[derive(Clone, Debug, Default)]
pub struct GenericsOf {
    /// Names in order; `Self` is the first of a trait.
    pub names: Vec<Name>,
    /// How many belong to the container.
    pub parent_count: usize,
    /// Parameters made for `impl Trait` in argument position: where it is written, and the index.
    pub synthetic: Vec<(TypeRefId, u32)>,
}

/// `ty: bound`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Predicate {
    /// The bounded type.
    pub ty: Ty,
    /// Its bound.
    pub bound: TraitRef,
}

/// How a method takes its receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReceiverKind {
    /// No receiver.
    None,
    /// `self`.
    Value,
    /// `&self`.
    Ref,
    /// `&mut self`.
    RefMut,
    /// `self: Box<Self>`, `self: Pin<&mut Self>`, …
    Other,
}

/// A function's signature; generic parameters stand as [`super::TyKind::Param`].
#[derive(Clone, Debug)]
pub struct FunctionSignature {
    /// The parameters, the receiver first.
    pub params: Vec<Ty>,
    /// How it takes its receiver.
    pub receiver: ReceiverKind,
    /// What a call gives: for an `async fn` the future.
    pub result: Ty,
    /// `async fn`.
    pub is_async: bool,
}

/// A field with its type; generic parameters stand as [`super::TyKind::Param`].
#[derive(Clone, Copy, Debug)]
pub struct FieldType {
    /// Its name or number.
    pub name: Name,
    /// Its type.
    pub ty: Ty,
}
