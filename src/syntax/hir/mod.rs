//! The lowered tree of one file: plain data, `Send + Sync`, no reference to `syn`.
//!
//! Close to Rust and with syn's names. Everything lives in arenas of the [`SourceFile`] and is
//! named by `u32` ids; ranges are byte offsets into the file's text. Items and bodies are separate:
//! linking reads items only.

mod attribute;
mod expr;
mod file;
mod item;
mod pat;
mod path;
mod print;
mod types;
mod walk;

pub use attribute::{Attribute, AttributeList, CfgExpr, Comment, CommentKind, DeriveList};
pub use expr::{
    BinaryOp, Block, BlockKind, Closure, Expr, ExprKind, FieldInit, FormatArgument, FormatMacro,
    FormatPlaceholder, Literal, MacroCall, MacroKind, MatchArm, MethodCall, SelectArm, Statement,
    UnaryOp,
};
pub use file::{Arena, Body, BodyOwner, Expansion, Id, List, Pooled, SourceFile};
pub use item::{
    BoundedType, Const, Enum, EnumVariant, ExternCrate, Field, ForeignModule, Function,
    GenericParam, GenericParamKind, Generics, Impl, Item, ItemKind, ItemParent, MacroDefinition,
    Module, Param, SelfParam, Static, Struct, StructKind, Trait, TypeAlias, Use, UseTree,
    Visibility, WherePredicate,
};
pub use pat::{FieldPat, Pat, PatKind};
pub use path::{GenericArg, GenericArgs, Path, PathAnchor, PathSegment};
pub use print::Printer;
pub use types::{Bound, TypeRef, TypeRefKind};

/// Names an expression of a file.
pub type ExprId = Id<Expr>;
/// Names a pattern of a file.
pub type PatId = Id<Pat>;
/// Names a written type of a file.
pub type TypeRefId = Id<TypeRef>;
/// Names a written path of a file.
pub type PathId = Id<Path>;
/// Names an item of a file.
pub type ItemId = Id<Item>;
/// Names a body of a file.
pub type BodyId = Id<Body>;
