//! turso 0.1 to 0.4, the SQLite engine written in Rust.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::AsRef, ops::Deref, option::Option, string::String, vec::Vec};
pub enum Error { SqlExecutionFailure(String), ToSqlConversionFailure(String) }
pub type Result<T> = std::result::Result<T, Error>;
pub struct Builder {}
impl Builder {
    pub fn new_local(path: &str) -> Self;
    pub async fn build(self) -> Result<Database>;
    pub fn experimental_encryption(self, encryption_enabled: bool) -> Self;
    pub fn with_encryption<A>(self, opts: A) -> Self;
    pub fn experimental_triggers(self, _triggers_enabled: bool) -> Self;
    pub fn experimental_attach(self, attach_enabled: bool) -> Self;
    pub fn experimental_strict(self, _strict_enabled: bool) -> Self;
    pub fn experimental_custom_types(self, custom_types_enabled: bool) -> Self;
    pub fn experimental_generated_columns(self, _gencols_enabled: bool) -> Self;
    pub fn experimental_index_method(self, index_method_enabled: bool) -> Self;
    pub fn experimental_materialized_views(self, enabled: bool) -> Self;
    pub fn experimental_vacuum(self, enabled: bool) -> Self;
    pub fn experimental_multiprocess_wal(self, enabled: bool) -> Self;
    pub fn experimental_without_rowid(self, enabled: bool) -> Self;
    pub fn experimental_mvcc_passive_checkpoint(self, enabled: bool) -> Self;
    pub fn with_io<A>(self, vfs: A) -> Self;
    pub fn with_io_impl<A>(self, io: A) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
}
#[derive(Clone)]
pub struct Database {}
impl Database {
    pub fn connect(&self) -> Result<Connection>;
}
#[derive(Clone)]
pub struct Connection {}
impl Connection {
    pub async fn query<P>(&self, sql: impl AsRef<str>, params: P) -> Result<Rows>;
    pub async fn execute<P>(&self, sql: impl AsRef<str>, params: P) -> Result<u64>;
    pub async fn execute_batch(&self, sql: impl AsRef<str>) -> Result<()>;
    pub async fn prepare(&self, sql: impl AsRef<str>) -> Result<Statement>;
    pub async fn prepare_cached(&self, sql: impl AsRef<str>) -> Result<Statement>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>>;
    pub async fn unchecked_transaction(&self) -> Result<Transaction<'_>>;
    pub fn last_insert_rowid(&self) -> i64;
    pub fn is_autocommit(&self) -> Result<bool>;
}
pub struct Statement {}
impl Statement {
    pub async fn query<P>(&mut self, params: P) -> Result<Rows>;
    pub async fn query_row<P>(&mut self, params: P) -> Result<Row>;
    pub async fn execute<P>(&mut self, params: P) -> Result<u64>;
    pub fn reset(&self);
}
pub struct Rows {}
impl Rows {
    pub async fn next(&mut self) -> Result<Option<Row>>;
}
pub struct Row {}
impl Row {
    pub fn get_value(&self, index: usize) -> Result<Value>;
    pub fn get<T>(&self, index: usize) -> Result<T>;
    pub fn column_count(&self) -> usize;
}
pub enum Value { Null, Integer(i64), Real(f64), Text(String), Blob(Vec<u8>) }
pub struct Transaction<'c> {}
impl<'c> Transaction<'c> {
    pub async fn commit(self) -> Result<()>;
    pub async fn rollback(self) -> Result<()>;
}
impl Deref for Transaction<'_> {
    type Target = Connection;
}
