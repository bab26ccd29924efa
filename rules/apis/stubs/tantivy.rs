//! tantivy 0.19 and later: the index, its writer, its readers, and how documents are found.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{boxed::Box, clone::Clone, convert::{AsRef, Into}, fmt::Display, option::Option, path::Path, string::String, vec::Vec};
pub use crate::schema::{Document, TantivyDocument, Term};
pub struct TantivyError {}
impl Display for TantivyError {}
impl std::error::Error for TantivyError {}
pub type Result<T> = std::result::Result<T, TantivyError>;
pub type Opstamp = u64;
pub type Score = f32;
#[derive(Clone)]
pub struct DocAddress { pub segment_ord: u32, pub doc_id: u32 }
#[derive(Clone)]
pub struct Index {}
impl Index {
    pub fn create_in_ram(schema: schema::Schema) -> Index;
    pub fn create_in_dir<P: AsRef<Path>>(directory_path: P, schema: schema::Schema) -> Result<Index>;
    pub fn open_in_dir<P: AsRef<Path>>(directory_path: P) -> Result<Index>;
    pub fn open_or_create<T>(dir: T, schema: schema::Schema) -> Result<Index>;
    pub fn reader(&self) -> Result<IndexReader>;
    pub fn reader_builder(&self) -> IndexReaderBuilder;
    pub fn writer(&self, memory_budget_in_bytes: usize) -> Result<IndexWriter>;
    pub fn writer_with_num_threads(&self, num_threads: usize, overall_memory_budget_in_bytes: usize) -> Result<IndexWriter>;
    pub fn schema(&self) -> schema::Schema;
}
pub struct IndexReaderBuilder {}
impl IndexReaderBuilder {
    pub fn reload_policy(self, reload_policy: ReloadPolicy) -> IndexReaderBuilder;
    pub fn doc_store_cache_num_blocks(self, doc_store_cache_num_blocks: usize) -> Self;
    pub fn warmers<A>(self, warmers: A) -> Self;
    pub fn num_warming_threads(self, num_warming_threads: usize) -> Self;
    pub fn num_searchers(self, num_searchers: usize) -> Self;
}
impl std::convert::TryFrom<IndexReaderBuilder> for IndexReader { type Error = TantivyError; }
pub enum ReloadPolicy { Manual, OnCommitWithDelay }
#[derive(Clone)]
pub struct IndexReader {}
impl IndexReader {
    pub fn reload(&self) -> Result<()>;
    pub fn searcher(&self) -> Searcher;
}
#[derive(Clone)]
pub struct Searcher {}
impl Searcher {
    pub fn index(&self) -> &Index;
    pub fn schema(&self) -> &schema::Schema;
    pub fn doc<D>(&self, doc_address: DocAddress) -> Result<D>;
    pub fn num_docs(&self) -> u64;
    pub fn search<C: collector::Collector>(&self, query: &dyn query::Query, collector: &C) -> Result<C::Fruit>;
}
pub struct IndexWriter {}
impl IndexWriter {
    pub fn add_document<D>(&self, document: D) -> Result<Opstamp>;
    pub fn delete_term(&self, term: Term) -> Opstamp;
    pub fn delete_all_documents(&self) -> Result<Opstamp>;
    pub fn commit(&mut self) -> Result<Opstamp>;
    pub fn rollback(&mut self) -> Result<Opstamp>;
    pub fn wait_merging_threads(self) -> Result<()>;
}
pub mod schema {
    use std::{clone::Clone, default::Default, option::Option, string::String};
    #[derive(Clone)]
    pub struct Schema {}
    impl Schema {
        pub fn builder() -> SchemaBuilder;
        pub fn get_field(&self, field_name: &str) -> crate::Result<Field>;
    }
    pub struct SchemaBuilder {}
    impl SchemaBuilder {
        pub fn add_text_field<T>(&mut self, field_name: &str, field_options: T) -> Field;
        pub fn add_u64_field<T>(&mut self, field_name: &str, field_options: T) -> Field;
        pub fn add_i64_field<T>(&mut self, field_name: &str, field_options: T) -> Field;
        pub fn add_date_field<T>(&mut self, field_name: &str, field_options: T) -> Field;
        pub fn build(self) -> Schema;
    }
    #[derive(Clone)]
    pub struct Field {}
    #[derive(Clone)]
    pub struct Term {}
    impl Term {
        pub fn from_field_text(field: Field, text: &str) -> Term;
        pub fn from_field_u64(field: Field, val: u64) -> Term;
    }
    pub trait Document {}
    #[derive(Clone, Default)]
    pub struct TantivyDocument {}
    impl TantivyDocument {
        pub fn new() -> Self;
        pub fn add_text<T>(&mut self, field: Field, text: T);
        pub fn add_u64(&mut self, field: Field, value: u64);
        pub fn to_json(&self, schema: &Schema) -> String;
    }
    impl Document for TantivyDocument {}
}
pub mod query {
    use std::{boxed::Box, result::Result, vec::Vec};
    pub trait Query {}
    pub struct QueryParser {}
    impl QueryParser {
        pub fn for_index(index: &crate::Index, default_fields: Vec<crate::schema::Field>) -> QueryParser;
        pub fn parse_query(&self, query: &str) -> Result<Box<dyn Query>, QueryParserError>;
        pub fn set_conjunction_by_default(&mut self);
    }
    pub struct QueryParserError {}
    impl std::error::Error for QueryParserError {}
    pub struct TermQuery {}
    impl Query for TermQuery {}
    pub struct BooleanQuery {}
    impl Query for BooleanQuery {}
    pub struct AllQuery {}
    impl Query for AllQuery {}
}
pub mod collector {
    use std::vec::Vec;
    pub trait Collector {
        type Fruit;
    }
    pub struct TopDocs {}
    impl TopDocs {
        pub fn with_limit(limit: usize) -> TopDocs;
        pub fn and_offset(self, offset: usize) -> TopDocs;
    }
    impl Collector for TopDocs { type Fruit = Vec<(crate::Score, crate::DocAddress)>; }
    pub struct Count {}
    impl Collector for Count { type Fruit = usize; }
}
