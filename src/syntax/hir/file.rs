//! The arenas of a lowered file, its ids and its lists.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::num::NonZeroU32;
use std::ops::{Index, IndexMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    Attribute, Block, Bound, Closure, Comment, EnumVariant, Expr, ExprId, Field, FieldInit,
    FieldPat, FormatMacro, GenericArgs, Generics, Item, ItemId, MacroCall, MatchArm, Param, Pat,
    PatId, Path, PathSegment, SelectArm, Statement, TypeRef, TypeRefId, UseTree,
};
use crate::text::{Name, TextRange};

/// Names a `T` in the [`Arena`] of its file.
pub struct Id<T> {
    /// The index plus one, so that an `Option<Id>` costs nothing.
    raw: NonZeroU32,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The id of the `index`-th element.
    ///
    /// # Panics
    /// Above `u32::MAX` elements; a file of more than 4 GiB is refused before it is lowered.
    pub fn from_index(index: usize) -> Self {
        let raw = u32::try_from(index + 1)
            .ok()
            .and_then(NonZeroU32::new)
            .expect("files are below 4 GiB");
        Self {
            raw,
            of: PhantomData,
        }
    }

    /// The position in the arena.
    pub fn index(self) -> usize {
        self.raw.get() as usize - 1
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.raw.cmp(&other.raw)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.raw.hash(state);
    }
}
impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.raw.serialize(serializer)
    }
}
impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        NonZeroU32::deserialize(deserializer).map(|raw| Self {
            raw,
            of: PhantomData,
        })
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{}", self.index())
    }
}

/// A growing sequence of `T`, indexed by [`Id`].
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Arena<T> {
    items: Vec<T>,
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Self { items: Vec::new() }
    }
}

impl<T> Arena<T> {
    /// Adds a value and gives its id.
    pub fn push(&mut self, value: T) -> Id<T> {
        let id = Id::from_index(self.items.len());
        self.items.push(value);
        id
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The id that the next pushed value will get.
    pub fn next_id(&self) -> Id<T> {
        Id::from_index(self.items.len())
    }

    /// All values in the order of their ids.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (Id<T>, &T)> + DoubleEndedIterator {
        self.items
            .iter()
            .enumerate()
            .map(|(index, value)| (Id::from_index(index), value))
    }

    /// The values as a slice.
    pub fn as_slice(&self) -> &[T] {
        &self.items
    }

    /// Gives back memory that was reserved for growth.
    pub fn shrink_to_fit(&mut self) {
        self.items.shrink_to_fit();
    }
}

impl<T> Index<Id<T>> for Arena<T> {
    type Output = T;
    fn index(&self, id: Id<T>) -> &T {
        // Ids are only made by `push` of the same file's arena.
        &self.items[id.index()]
    }
}

impl<T> IndexMut<Id<T>> for Arena<T> {
    fn index_mut(&mut self, id: Id<T>) -> &mut T {
        &mut self.items[id.index()]
    }
}

/// A run of consecutive `T` in one of the file's arenas (or of ids in one of its id pools).
pub struct List<T> {
    start: u32,
    len: u32,
    of: PhantomData<fn() -> T>,
}

impl<T> List<T> {
    /// The `len` elements from position `start`.
    ///
    /// # Panics
    /// Above `u32::MAX` elements; a file of more than 4 GiB is refused before it is lowered.
    pub fn new(start: usize, len: usize) -> Self {
        Self {
            start: u32::try_from(start).expect("files are below 4 GiB"),
            len: u32::try_from(len).expect("files are below 4 GiB"),
            of: PhantomData,
        }
    }

    /// How many elements there are.
    pub fn len(self) -> usize {
        self.len as usize
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.len == 0
    }

    /// The positions that it covers.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..(self.start + self.len) as usize
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for List<T> {}
impl<T> Default for List<T> {
    fn default() -> Self {
        Self {
            start: 0,
            len: 0,
            of: PhantomData,
        }
    }
}
impl<T> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.start, self.len).serialize(serializer)
    }
}
impl<'de, T> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (start, len) = Deserialize::deserialize(deserializer)?;
        Ok(Self {
            start,
            len,
            of: PhantomData,
        })
    }
}
impl<T> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.start == other.start && self.len == other.len
    }
}
impl<T> Eq for List<T> {}
impl<T> fmt::Debug for List<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "[{}; {}]", self.start, self.len)
    }
}

/// Whose code a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum BodyOwner {
    /// A function, method or trait method with a default.
    Function(ItemId),
    /// The value of a const or static, associated or not.
    Constant(ItemId),
    /// The discriminant of an enum's variant, an array's length, a const argument or a default:
    /// evaluated by the compiler. The item that holds it.
    CompileTime(ItemId),
    /// A macro call in item position whose tokens are expressions or statements.
    MacroItem(ItemId),
}

/// One body: the code of one owner. Closures and blocks belong to the body that writes them; items
/// nested in it have bodies of their own.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Body {
    /// Whose code it is.
    pub owner: BodyOwner,
    /// The patterns of the parameters, without `self`.
    pub params: List<PatId>,
    /// The code; for functions a [`super::ExprKind::Block`].
    pub root: ExprId,
    /// First expression id of the body. Bodies of nested items lie inside the range, too; code that
    /// needs this body's own expressions alone walks from `root`.
    pub first_expr: ExprId,
    /// One behind the last expression id of the body.
    pub end_expr: ExprId,
    /// As `first_expr`, for patterns.
    pub first_pat: PatId,
    /// As `end_expr`, for patterns.
    pub end_pat: PatId,
}

/// A call of a macro whose rules were at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expansion {
    /// The bytes of the call.
    pub call: TextRange,
    /// The file of the definition; `None` for the same one.
    pub file: Option<u32>,
    /// The name in the definition.
    pub definition: TextRange,
}

/// A lowered file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct SourceFile {
    /// The items at the top, in source order; nested ones hang below them.
    pub top_items: Vec<ItemId>,
    /// Attributes of the file itself (`#![...]`).
    pub inner_attributes: List<Attribute>,
    /// All items, nested and local ones included.
    pub items: Arena<Item>,
    /// All bodies.
    pub bodies: Arena<Body>,
    /// All expressions.
    pub exprs: Arena<Expr>,
    /// All patterns.
    pub pats: Arena<Pat>,
    /// All written types.
    pub types: Arena<TypeRef>,
    /// All written paths.
    pub paths: Arena<Path>,
    /// All blocks: function bodies, `{}`, `unsafe {}`, `async {}`, loop bodies.
    pub blocks: Arena<Block>,
    /// All closures.
    pub closures: Arena<Closure>,
    /// The names in method calls.
    pub methods: Arena<PathSegment>,
    /// Macro calls in expression, statement, pattern or type position.
    pub macro_calls: Arena<MacroCall>,
    /// Format strings with their arguments.
    pub formats: Arena<FormatMacro>,
    /// Generic parameters and where clauses.
    pub generics: Arena<Generics>,
    /// Generic arguments of path segments.
    pub generic_args: Arena<GenericArgs>,
    /// Comments that speak to this tool, in the order of the text.
    pub comments: Vec<Comment>,
    /// Attributes on statements, expressions, match arms, fields of struct literals and parameters,
    /// with the bytes of what they hold for (attribute included), in the order of the text.
    pub inner_attributed: Vec<(TextRange, List<Attribute>)>,
    /// Text that stands in a macro body that could not be opened: unknown code.
    pub unopened: Vec<TextRange>,
    /// The expressions that were made from the tokens of macros, as ranges of ids (the second is one
    /// behind the last); ranges are disjoint and ascend.
    pub macro_made: Vec<(ExprId, ExprId)>,
    /// The literals that stand in the rules of macros, as they are written there, by ascending ids: what stands at
    /// the place of the call is another text.
    pub made_literals: Vec<(ExprId, Name)>,

    /// The calls of macros that were expanded, in the order of the text. What comes from the rules has
    /// the place of the call.
    pub expansions: Vec<Expansion>,

    /// The file was not read: only tests, benches or examples can need it, and nobody asked for them.
    pub left_out: bool,

    pub(crate) pool: Pools,
}

/// Sequences that nodes refer to by [`List`].
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Pools {
    pub(crate) expr_ids: Vec<ExprId>,
    pub(crate) pat_ids: Vec<PatId>,
    pub(crate) type_ids: Vec<TypeRefId>,
    pub(crate) item_ids: Vec<ItemId>,
    pub(crate) statements: Vec<Statement>,
    pub(crate) arms: Vec<MatchArm>,
    pub(crate) select_arms: Vec<SelectArm>,
    pub(crate) field_inits: Vec<FieldInit>,
    pub(crate) field_pats: Vec<FieldPat>,
    pub(crate) segments: Vec<PathSegment>,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) bounds: Vec<Bound>,
    pub(crate) params: Vec<Param>,
    pub(crate) fields: Vec<Field>,
    pub(crate) variants: Vec<EnumVariant>,
    pub(crate) use_trees: Vec<UseTree>,
}

/// An element type whose lists live in one of the file's pools.
pub trait Pooled: Sized {
    /// The pool of this element type.
    #[doc(hidden)]
    fn pool(file: &SourceFile) -> &[Self];
    /// The pool of this element type, to add to.
    #[doc(hidden)]
    fn pool_mut(file: &mut SourceFile) -> &mut Vec<Self>;
}

macro_rules! pooled {
    ($($element:ty => $field:ident),* $(,)?) => {
        $(impl Pooled for $element {
            fn pool(file: &SourceFile) -> &[Self] { &file.pool.$field }
            fn pool_mut(file: &mut SourceFile) -> &mut Vec<Self> { &mut file.pool.$field }
        })*
    };
}

pooled! {
    ExprId => expr_ids,
    PatId => pat_ids,
    TypeRefId => type_ids,
    ItemId => item_ids,
    Statement => statements,
    MatchArm => arms,
    SelectArm => select_arms,
    FieldInit => field_inits,
    FieldPat => field_pats,
    PathSegment => segments,
    Attribute => attributes,
    Bound => bounds,
    Param => params,
    Field => fields,
    EnumVariant => variants,
    UseTree => use_trees,
}

impl SourceFile {
    /// The elements of a list.
    pub fn list<T: Pooled>(&self, list: List<T>) -> &[T] {
        // Lists are only made by `push_list` of the same file.
        &T::pool(self)[list.range()]
    }

    /// Stores a sequence and gives its list.
    pub fn push_list<T: Pooled>(&mut self, elements: impl IntoIterator<Item = T>) -> List<T> {
        let pool = T::pool_mut(self);
        let start = pool.len();
        pool.extend(elements);
        let len = pool.len() - start;
        List::new(start, len)
    }

    /// The expression.
    pub fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id]
    }

    /// The pattern.
    pub fn pat(&self, id: PatId) -> &Pat {
        &self.pats[id]
    }

    /// The path.
    pub fn path(&self, id: super::PathId) -> &Path {
        &self.paths[id]
    }

    /// The item.
    pub fn item(&self, id: ItemId) -> &Item {
        &self.items[id]
    }

    /// The written type.
    pub fn type_ref(&self, id: TypeRefId) -> &TypeRef {
        &self.types[id]
    }

    /// Gives back memory that was reserved for growth.
    pub fn shrink_to_fit(&mut self) {
        self.exprs.shrink_to_fit();
        self.pats.shrink_to_fit();
        self.types.shrink_to_fit();
        self.paths.shrink_to_fit();
        self.items.shrink_to_fit();
        self.pool.segments.shrink_to_fit();
        self.pool.expr_ids.shrink_to_fit();
    }

    /// A literal as it is written in the rules of a macro, where it does not stand in the text itself.
    pub fn made_literal(&self, id: ExprId) -> Option<&'static str> {
        let made = &self.made_literals;
        let at = made.binary_search_by_key(&id, |&(id, _)| id).ok()?;
        Some(made[at].1.as_str())
    }

    /// The text of an expression, of a literal that a macro made that of its rules. `text` is the file's.
    pub fn source<'t>(&self, id: ExprId, text: &'t str) -> &'t str {
        self.made_literal(id)
            .unwrap_or_else(|| self.range(id).of(text))
    }

    /// The bytes that an expression covers.
    pub fn range(&self, id: ExprId) -> TextRange {
        self.exprs[id].range
    }
}
