//! What a call turns out to call, before its types are settled.

use crate::semantics::defs::DefId;
use crate::semantics::types::TyList;
use crate::syntax::hir::ExprId;
use crate::text::Name;

/// What is called.
pub(super) enum Target {
    /// A function or constructor with its arguments.
    Function(DefId, TyList),
    /// A path into a crate that was not read.
    Unread(Name),
    /// A value: a closure written in this body.
    Closure(ExprId),
    /// Some other value that can be called.
    Value,
    /// Nothing that is known.
    Unknown,
}
