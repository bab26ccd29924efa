//! Types: nominal types with arguments, references, closures, bounds; unknown is one of them. With what
//! definitions declare and impls are for; `signatures` reads that from the tree.

mod impls;
mod signature;
mod table;

pub use impls::{ImplData, ImplId, ImplIndex, TypeHead};
pub use signature::{FieldType, FunctionSignature, GenericsOf, Predicate, ReceiverKind};
pub use table::{Bounds, Primitive, TraitId, TraitRef, Ty, TyKind, TyList, TypeTable};
