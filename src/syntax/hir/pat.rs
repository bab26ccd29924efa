//! Patterns.

use serde::{Deserialize, Serialize};

use super::file::Id;
use super::{ExprId, List, MacroCall, PatId, PathId, TypeRefId};
use crate::text::{Name, TextRange};

/// A pattern with its place.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Pat {
    /// Its form.
    pub kind: PatKind,
    /// Its bytes.
    pub range: TextRange,
}

/// The forms of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum PatKind {
    /// `_`.
    Wild,
    /// `..` inside a tuple, tuple struct or slice pattern.
    Rest,
    /// `name`, `mut name`, `ref name`, `name @ sub`. A plain `name` may turn out to be a unit
    /// struct, a constant or a unit variant: names decide.
    Binding {
        /// The name.
        name: Name,
        /// `ref`.
        by_ref: bool,
        /// `mut` (for `ref mut`, both are set).
        mutable: bool,
        /// What stands behind `@`.
        sub: Option<PatId>,
    },
    /// `a::B`, a constant or unit variant.
    Path(PathId),
    /// `(a, b)`.
    Tuple(List<PatId>),
    /// `A::B(a, b)`.
    TupleStruct(PathId, List<PatId>),
    /// `A { b, c: d, .. }`.
    Struct {
        /// The struct or variant.
        path: PathId,
        /// The fields; whether `..` is written is not kept.
        fields: List<FieldPat>,
    },
    /// `[a, .., b]`.
    Slice(List<PatId>),
    /// `&a`, `&mut a`.
    Reference(PatId),
    /// `a | b`.
    Or(List<PatId>),
    /// A literal, `const {}` block or other expression.
    Expr(ExprId),
    /// `a..=b`; both ends may be missing.
    Range(Option<ExprId>, Option<ExprId>),
    /// `name: Type`, in closure parameters and function parameters.
    Typed(PatId, TypeRefId),
    /// A macro call in pattern position.
    Macro(Id<MacroCall>),
    /// Anything else.
    Opaque,
}

/// A field of a struct pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldPat {
    /// The field's name; tuple fields are `0`, `1`, …
    pub name: Name,
    /// Its pattern; for the short form a binding of the same name.
    pub pat: PatId,
}
