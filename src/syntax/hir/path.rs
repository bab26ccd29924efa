//! Written paths.

use serde::{Deserialize, Serialize};

use super::file::Id;
use super::{Bound, ExprId, List, TypeRefId};
use crate::text::{Name, TextRange};

/// Where a written path starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PathAnchor {
    /// `a::b`, `self::a`, `super::a`, `crate::a`: the first segments say it.
    Plain,
    /// `::a::b`.
    Global,
    /// `<T>::name`: a type without a trait; the segments are those behind it.
    Type(TypeRefId),
    /// `<T as Trait>::name`: the type; the segments are the trait's and then those behind `>`.
    /// `position` is the number of segments that belong to the trait.
    Qualified(TypeRefId, u16),
}

/// A written path, say `std::collections::HashMap::<K, V>::new`. `self`, `Self`, `super`, `crate`
/// and `$crate` (as `crate`) are segments with these names.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Path {
    /// Where it starts.
    pub anchor: PathAnchor,
    /// The segments.
    pub segments: List<PathSegment>,
    /// From its first to its last byte.
    pub range: TextRange,
}

/// One segment of a path, or the name of a method in a method call.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct PathSegment {
    /// The name, without `r#`.
    pub name: Name,
    /// The identifier's bytes.
    pub range: TextRange,
    /// The arguments behind it, if written.
    pub args: Option<Id<GenericArgs>>,
}

/// The generic arguments of a segment. Lifetimes are not kept.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct GenericArgs {
    /// Types and constants in order.
    pub args: Vec<GenericArg>,
    /// `Item = T`: the name and the type.
    pub bindings: Vec<(Name, TypeRefId)>,
    /// `Item: Bound`.
    pub constraints: Vec<(Name, List<Bound>)>,
    /// `Fn(A, B) -> C`: the arguments are `args` as one tuple's parts and the result is bound to
    /// `Output`, which is `None` for `()`.
    pub parenthesized: bool,
}

/// One generic argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GenericArg {
    /// A type (or a const parameter's name, which looks like one).
    Type(TypeRefId),
    /// A constant expression.
    Const(ExprId),
}
