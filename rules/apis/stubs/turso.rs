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
