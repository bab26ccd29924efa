//! Items.

use serde::{Deserialize, Serialize};

use super::file::Id;
use super::{Attribute, BodyId, Bound, ExprId, ItemId, List, MacroCall, PatId, PathId, TypeRefId};
use crate::text::{Name, TextRange};

/// An item with its place. Items in traits, impls and `extern` blocks are items, too.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// Its name; empty for impls, uses, `extern` blocks and macro calls.
    pub name: Name,
    /// The name's bytes, or the first keyword's where there is no name.
    pub name_range: TextRange,
    /// All its bytes, attributes included, doc comments not.
    pub range: TextRange,
    /// Who may use it.
    pub visibility: Visibility,
    /// Its attributes.
    pub attributes: List<Attribute>,
    /// What it is written in.
    pub parent: ItemParent,
    /// The macro in whose tokens it was written, if any.
    pub inside_macro: Option<Name>,
}

/// What an item is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ItemParent {
    /// The file's top.
    File,
    /// An inline module, trait, impl or `extern` block.
    Item(ItemId),
    /// A block of a body; the expression is the block.
    Block(BodyId, ExprId),
}

/// Who may use an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Visibility {
    /// Nothing is written.
    Inherited,
    /// `pub`.
    Public,
    /// `pub(crate)`, `pub(super)`, `pub(in path)`.
    Restricted(PathId),
}

/// The kinds of items.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum ItemKind {
    /// `mod name;`, `mod name {}`.
    Module(Module),
    /// A function, method, or its declaration.
    Function(Function),
    /// A struct.
    Struct(Struct),
    /// A union; its fields as those of a struct.
    Union(Struct),
    /// An enum.
    Enum(Enum),
    /// A trait.
    Trait(Trait),
    /// An impl.
    Impl(Impl),
    /// `type Name = T;`, associated or not.
    TypeAlias(TypeAlias),
    /// A constant, associated or not; `const _` has the name `_`.
    Const(Const),
    /// A static.
    Static(Static),
    /// `use …;`
    Use(Use),
    /// `extern crate a as b;`
    ExternCrate(ExternCrate),
    /// `extern "C" {}`.
    ForeignModule(ForeignModule),
    /// `macro_rules! name {}`, `macro name() {}`. The body is not code.
    MacroDefinition(MacroDefinition),
    /// A macro call in item position.
    Macro(Id<MacroCall>),
}

/// A module.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Module {
    /// The items of an inline module; `None` for `mod name;`.
    pub items: Option<Vec<ItemId>>,
    /// The value of `#[path = "…"]`.
    pub path: Option<String>,
}

/// A function's signature; its body is found by [`super::Body::owner`] and here.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Function {
    /// Generic parameters.
    pub generics: Id<Generics>,
    /// The receiver, if it has one.
    pub self_param: Option<SelfParam>,
    /// The parameters without the receiver.
    pub params: List<Param>,
    /// The written result; `None` for `()`.
    pub result: Option<TypeRefId>,
    /// `async fn`.
    pub is_async: bool,
    /// `const fn`.
    pub is_const: bool,
    /// `unsafe fn`.
    pub is_unsafe: bool,
    /// The code; `None` for declarations.
    pub body: Option<BodyId>,
}

/// The receiver of a method.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct SelfParam {
    /// `&self`, `&mut self`.
    pub by_ref: bool,
    /// `&mut self`, `mut self`.
    pub mutable: bool,
    /// `self: Box<Self>`.
    pub ty: Option<TypeRefId>,
    /// Its bytes.
    pub range: TextRange,
}

/// A parameter. In declarations in traits and in function pointers the pattern may be `_`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Param {
    /// The pattern.
    pub pat: PatId,
    /// The written type.
    pub ty: TypeRefId,
}

/// Generic parameters and where clauses.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Generics {
    /// Types and constants; lifetimes are not kept.
    pub params: Vec<GenericParam>,
    /// `where` predicates, and the bounds written at the parameters.
    pub predicates: Vec<WherePredicate>,
}

/// A generic parameter.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct GenericParam {
    /// Its name.
    pub name: Name,
    /// Type or constant.
    pub kind: GenericParamKind,
}

/// Kinds of generic parameters.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub enum GenericParamKind {
    /// `T = Default`.
    Type {
        /// The default.
        default: Option<TypeRefId>,
    },
    /// `const N: T = default`.
    Const {
        /// Its type.
        ty: TypeRefId,
        /// The default.
        default: Option<ExprId>,
    },
}

/// `Type: Bounds`, written in a where clause or at the parameter.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct WherePredicate {
    /// The bounded type.
    pub ty: BoundedType,
    /// The bounds.
    pub bounds: List<Bound>,
}

/// What a predicate bounds.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub enum BoundedType {
    /// A parameter, as in `fn f<T: Bound>`.
    Param(Name),
    /// A written type, as in `where Vec<T>: Bound`.
    Type(TypeRefId),
}

/// A struct or union.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Struct {
    /// Generic parameters.
    pub generics: Id<Generics>,
    /// The fields.
    pub fields: List<Field>,
    /// Its form.
    pub kind: StructKind,
}

/// Forms of structs and variants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StructKind {
    /// `S;`
    Unit,
    /// `S(A, B)`; the fields' names are `0`, `1`, …
    Tuple,
    /// `S { a: A }`
    Record,
}

/// A field.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Field {
    /// The name or number.
    pub name: Name,
    /// The written type.
    pub ty: TypeRefId,
    /// Who may use it.
    pub visibility: Visibility,
    /// Its attributes.
    pub attributes: List<Attribute>,
    /// Its bytes, attributes not included.
    pub range: TextRange,
}

/// An enum.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Enum {
    /// Generic parameters.
    pub generics: Id<Generics>,
    /// The variants.
    pub variants: List<EnumVariant>,
}

/// A variant of an enum.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct EnumVariant {
    /// Its name.
    pub name: Name,
    /// Its bytes, attributes not included.
    pub range: TextRange,
    /// Its form.
    pub kind: StructKind,
    /// Its fields.
    pub fields: List<Field>,
    /// Its attributes.
    pub attributes: List<Attribute>,
    /// `= value`, a body of its own.
    pub discriminant: Option<BodyId>,
}

/// A trait.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Trait {
    /// Generic parameters.
    pub generics: Id<Generics>,
    /// The supertraits.
    pub supertraits: List<Bound>,
    /// Methods, constants, types.
    pub items: Vec<ItemId>,
}

/// An impl.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Impl {
    /// Generic parameters.
    pub generics: Id<Generics>,
    /// The trait, if it implements one.
    pub trait_path: Option<PathId>,
    /// `impl !Trait for T`.
    pub negative: bool,
    /// The type.
    pub self_ty: TypeRefId,
    /// Methods, constants, types.
    pub items: Vec<ItemId>,
}

/// A type alias or associated type.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TypeAlias {
    /// Generic parameters.
    pub generics: Id<Generics>,
    /// The bounds of an associated type.
    pub bounds: List<Bound>,
    /// The type; `None` for a declaration in a trait.
    pub ty: Option<TypeRefId>,
}

/// A constant.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Const {
    /// Its type.
    pub ty: TypeRefId,
    /// Its value; `None` for a declaration in a trait.
    pub body: Option<BodyId>,
}

/// A static; those of `thread_local!` and `lazy_static!` are statics, too.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Static {
    /// Its type, as written.
    pub ty: TypeRefId,
    /// `static mut`.
    pub mutable: bool,
    /// Its value; `None` in `extern` blocks.
    pub body: Option<BodyId>,
    /// Whether the macro wraps the type: `thread_local!` in `std::thread::LocalKey`, `lazy_static!` in
    /// a type that derefs to it.
    pub wrapped_by: Option<Name>,
}

/// A use declaration, its tree flattened.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Use {
    /// One for each name or glob that it brings in.
    pub trees: List<UseTree>,
}

/// One leaf of a use declaration.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct UseTree {
    /// The whole path; for a glob, the module's.
    pub path: PathId,
    /// `as name`: the name it gets; `_` for an anonymous import; for a plain leaf its last segment
    /// (for `a::{self}` that of the module). `None` for a glob.
    pub name: Option<Name>,
    /// Its bytes.
    pub range: TextRange,
}

/// `extern crate`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct ExternCrate {
    /// The crate's name.
    pub krate: Name,
    /// `as name`.
    pub rename: Option<Name>,
}

/// An `extern` block.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ForeignModule {
    /// Functions, statics, types.
    pub items: Vec<ItemId>,
}

/// A `macro_rules!` definition.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct MacroDefinition {
    /// `#[macro_export]`.
    pub exported: bool,
}
