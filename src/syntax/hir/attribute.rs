//! Attributes that change meaning, and comments that speak to the tool.

use serde::{Deserialize, Serialize};

use super::{List, PathId};
use crate::text::{Name, TextRange};

/// The attributes of a node.
pub type AttributeList = List<Attribute>;

/// The paths in a `#[derive(...)]`.
pub type DeriveList = Vec<PathId>;

/// An attribute. Doc comments are not kept; `cfg_attr(predicate, a, b)` becomes one attribute for
/// each of `a` and `b`, with `condition` set.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Attribute {
    /// The path, say `tokio::main` or `serde`.
    pub path: PathId,
    /// The text between the delimiters or behind `=`; empty where there is none.
    pub args: TextRange,
    /// The whole attribute.
    pub range: TextRange,
    /// For `#[cfg(...)]` the parsed predicate.
    pub cfg: Option<Box<CfgExpr>>,
    /// For `#[derive(...)]` the derived traits.
    pub derives: DeriveList,
    /// For `cfg_attr` the condition under which it holds.
    pub condition: Option<Box<CfgExpr>>,
}

/// The predicate of a `cfg`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CfgExpr {
    /// A bare name, say `test` or `unix`.
    Flag(Name),
    /// `key = "value"`.
    KeyValue(Name, Name),
    /// `all(...)`.
    All(Vec<CfgExpr>),
    /// `any(...)`.
    Any(Vec<CfgExpr>),
    /// `not(...)`.
    Not(Box<CfgExpr>),
    /// `true` or `false`.
    Literal(bool),
    /// Anything that could not be read: neither true nor false.
    Unknown,
}

/// A comment that begins with `perf-review:`, or a fixture's mark `//~` / `//^`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Comment {
    /// What kind of comment it is.
    pub kind: CommentKind,
    /// Its bytes, `//` included.
    pub range: TextRange,
    /// Whether code stands before it on its line.
    pub trailing: bool,
}

/// The kinds of comments that are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CommentKind {
    /// `// perf-review: allow(a, b) -- reason`: the rules and the reason.
    Allow(Vec<String>, Option<String>),
    /// `// perf-review: allow-file(a)`.
    AllowFile(Vec<String>, Option<String>),
    /// `// perf-review:` and something that is neither.
    Malformed(String),
}
