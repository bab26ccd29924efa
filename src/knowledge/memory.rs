//! Memory: what clones, collections and calls allocate, what layouts measure; also rayon and serde.

use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::api::Api;
use super::compiled::lazy;
use super::table::{Table, keyed};
use crate::text::Name;

/// What cloning a value of a type costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CloneCost {
    /// Nothing.
    Free,
    /// A reference count or a few words.
    Cheap,
    /// An allocation and the content.
    Alloc,
    /// Many allocations.
    Deep,
}

/// The cost of a type's `Clone`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloneRow {
    /// The canonical path of the type.
    pub path: &'static str,
    /// What it costs.
    pub cost: CloneCost,
    /// What else is to be known.
    pub note: Option<&'static str>,
}

/// A collection that grows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Collection {
    /// The canonical path of the type.
    pub path: &'static str,
    /// The constructor that takes a capacity.
    pub with_capacity: Option<&'static str>,
    /// Constructors of empty ones.
    pub empty_constructors: Vec<&'static str>,
    /// Methods that add one element.
    pub grow_by_one: Vec<&'static str>,
    /// Methods that add many.
    pub grow_bulk: Vec<&'static str>,
    /// The method that tells the length.
    pub len: &'static str,
    /// Whether an empty one allocates.
    pub empty_allocates: bool,
    /// The capacity after the first element, as far as it is known.
    pub first_capacity: Option<&'static str>,
}

/// What an iterator method does to a known length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LengthBound {
    /// It is known.
    Exact,
    /// At most as many.
    Upper,
    /// Not known.
    None,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct IteratorMethod {
    method: &'static str,
    bound: LengthBound,
    #[serde(rename = "note")]
    _note: Option<&'static str>,
}

/// Collections and the lengths of iterators.
#[derive(Debug)]
pub struct Growable {
    /// The collections.
    pub collections: Table<Collection>,
    /// What iterator sources and adaptors do to a length.
    size_of_iter: FxHashMap<&'static str, LengthBound>,
}

impl Growable {
    /// What an iterator source or adaptor of this name does to a known length.
    pub fn size_of_iter(&self, method: &str) -> LengthBound {
        self.size_of_iter
            .get(method)
            .copied()
            .unwrap_or(LengthBound::None)
    }
}

/// When a call allocates.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allocation {
    /// The canonical path.
    pub path: &'static str,
    /// `always`, `never`, or a condition.
    pub allocates: &'static str,
}

impl Allocation {
    /// Whether it never allocates.
    pub fn never(&self) -> bool {
        self.allocates == "never"
    }
}

/// Operations that walk a collection.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub struct LinearOps {
    /// The operations.
    pub op: Vec<LinearOp>,
    /// What does better.
    pub alternative: Vec<LinearAlternative>,
}

/// An operation that walks or shifts a collection.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinearOp {
    /// The canonical path of the type.
    #[serde(rename = "type")]
    pub ty: &'static str,
    /// The call, with its decisive arguments.
    pub operation: &'static str,
    /// `front`, `search`, `walk` or `shift`.
    pub class: &'static str,
    /// In the length.
    pub cost: &'static str,
}

/// A collection that does better.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinearAlternative {
    /// The canonical path of the type.
    #[serde(rename = "type")]
    pub ty: &'static str,
    /// What it does well.
    pub operation: &'static str,
}

/// What is known of rayon.
#[derive(Debug)]
pub struct Rayon {
    /// Entry points.
    pub entries: Table<RayonEntry>,
    /// Methods that make a parallel iterator.
    pub sources: Vec<&'static str>,
    /// Methods of parallel iterators that run their closure on the pool.
    pub closure_methods: Vec<&'static str>,
    /// Methods that run a parallel iterator while the caller waits.
    pub consumers: Vec<&'static str>,
}

/// An entry point of rayon.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RayonEntry {
    /// The canonical path.
    pub path: &'static str,
    /// Whether the caller waits for the pool.
    pub waits: bool,
    /// Whether its closure runs on the pool.
    pub runs_closure_on_pool: bool,
}

/// What is known of serialization.
#[derive(Debug)]
pub struct SerdeCalls {
    /// Entry points with a reader or writer.
    pub streams: Table<SerdeStream>,
    /// Parsers of text and bytes.
    pub parse: Table<SerdeParse>,
    /// Calls that make text or bytes.
    pub serialize: Table<SerdeOutput>,
    /// Dynamic tree types.
    pub trees: Table<TreeType>,
}

/// An entry point that uses a reader or writer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SerdeStream {
    /// The canonical path.
    pub path: &'static str,
    /// `reader` or `writer`.
    pub takes: &'static str,
    /// How it uses it, say `small_reads` or `buffers_itself`.
    pub access: &'static str,
}

/// A parser.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SerdeParse {
    /// The canonical path.
    pub path: &'static str,
    /// What it parses: `str`, `bytes`, `mut_bytes`, `body`, `tree`.
    pub input: &'static str,
    /// Whether the result may borrow from it.
    pub can_borrow: bool,
}

/// A call that serializes into a new value.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SerdeOutput {
    /// The canonical path.
    pub path: &'static str,
    /// What it makes.
    pub output: &'static str,
}

/// A type that holds any document.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TreeType {
    /// The canonical path.
    pub path: &'static str,
}

/// The layout of a type on 64-bit targets.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layout {
    /// The type as it is written.
    #[serde(rename = "type")]
    pub ty: &'static str,
    /// Its size in bytes.
    pub size: u64,
    /// Its alignment in bytes.
    pub align: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct CloneFile {
    r#type: Vec<CloneRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct GrowableFile {
    collection: Vec<Collection>,
    size_of_iter: Vec<IteratorMethod>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct AllocatingFile {
    call: Vec<Allocation>,
    #[serde(rename = "macro")]
    _macros: Vec<AllocatingMacro>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AllocatingMacro {
    #[serde(rename = "name")]
    _name: &'static str,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct RayonFile {
    entry: Vec<RayonEntry>,
    source: Vec<&'static str>,
    closure_method: Vec<&'static str>,
    consumer: Vec<&'static str>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct SerdeFile {
    function: Vec<SerdeStream>,
    parse: Vec<SerdeParse>,
    serialize: Vec<SerdeOutput>,
    tree: Vec<TreeType>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct LayoutFile {
    layout: Vec<Layout>,
}

keyed! {
    CloneRow { path }
    Collection { path }
    Allocation { path }
    RayonEntry { path }
    SerdeStream { path }
    SerdeParse { path }
    SerdeOutput { path }
    TreeType { path }
}

lazy! {
    /// What cloning costs, by type.
    fn clone_table() -> Table<CloneRow> = "clone_cost", |file: CloneFile| Table::new(file.r#type)
}

lazy! {
    /// Collections that grow, and the lengths of iterators.
    pub fn growable() -> Growable = "growable", |file: GrowableFile| Growable {
        collections: Table::new(file.collection),
        size_of_iter: file.size_of_iter.into_iter().map(|row| (row.method, row.bound)).collect(),
    }
}

lazy! {
    /// Calls that allocate.
    pub fn allocating_calls() -> Table<Allocation> = "allocating_calls", |file: AllocatingFile| Table::new(file.call)
}

lazy! {
    /// Operations that walk a collection.
    pub fn linear_ops() -> LinearOps = "linear_ops", |file: LinearOps| file
}

lazy! {
    /// What is known of rayon.
    pub fn rayon() -> Rayon = "rayon", |file: RayonFile| Rayon {
        entries: Table::new(file.entry),
        sources: file.source,
        closure_methods: file.closure_method,
        consumers: file.consumer,
    }
}

lazy! {
    /// What is known of serialization.
    pub fn serde_calls() -> SerdeCalls = "serde_calls", |file: SerdeFile| SerdeCalls {
        streams: Table::new(file.function),
        parse: Table::new(file.parse),
        serialize: Table::new(file.serialize),
        trees: Table::new(file.tree),
    }
}

lazy! {
    /// Layouts of common types.
    pub fn type_layout() -> Vec<Layout> = "type_layout", |file: LayoutFile| file.layout
}

/// What cloning a value of the type at a canonical path costs, where it is known.
pub fn clone_cost(path: Name) -> Option<CloneCost> {
    let path = super::canonical(path);
    clone_table()
        .get(Api::of_canonical(path))
        .map(|row| row.cost)
}

/// All paths of the tables of this file about calls, and those about building errors.
pub(super) fn paths() -> Vec<&'static str> {
    let serde = serde_calls();
    let mut paths = allocating_calls().paths();
    paths.extend(rayon().entries.paths());
    paths.extend(serde.streams.paths());
    paths.extend(serde.parse.paths());
    paths.extend(serde.serialize.paths());
    paths.extend(super::build::error_apis().eager.paths());
    paths
}
