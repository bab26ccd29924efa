//! Types: nominal types with arguments, references, closures, bounds; unknown is one of them.

mod depth;
mod display;
mod impls;
mod lower;
mod signature;
mod table;

pub(in crate::semantics) use impls::head_of;
pub use impls::{ImplData, ImplId, ImplIndex, TypeHead};
pub use lower::{Holes, TypeScope, parse_integer};
pub use signature::{
    FieldType, FunctionSignature, GenericsOf, Predicate, ReceiverKind, Signatures,
};
pub use table::{Bounds, Primitive, TraitId, TraitRef, Ty, TyKind, TyList, TypeTable};
