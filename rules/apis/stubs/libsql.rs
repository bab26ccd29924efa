//! libsql 0.4 to 0.10.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, Into}, fmt::Display, ops::Deref, option::Option, path::Path, string::String, time::Duration, vec::Vec};
impl BatchRows {
    pub fn next_stmt_row(&mut self) -> Option<Option<Rows>>;
}
#[derive(Clone)]
pub struct Connection {}
impl Connection {
    pub async fn prepare(&self, sql: &str) -> Result<Statement>;
    pub async fn transaction(&self) -> Result<Transaction>;
    pub async fn transaction_with_behavior(&self, tx_behavior: TransactionBehavior) -> Result<Transaction>;
    pub fn is_autocommit(&self) -> bool;
    pub fn changes(&self) -> u64;
    pub fn total_changes(&self) -> u64;
    pub fn last_insert_rowid(&self) -> i64;
    pub async fn reset(&self);
    pub fn load_extension_enable(&self) -> Result<()>;
    pub fn load_extension_disable(&self) -> Result<()>;
    pub fn load_extension<P: AsRef<Path>>(&self, dylib_path: P, entry_point: Option<&str>) -> Result<()>;
}
pub struct Column {}
impl Column {
    pub fn name(&self) -> &str;
    pub fn origin_name(&self) -> Option<&str>;
    pub fn table_name(&self) -> Option<&str>;
    pub fn database_name(&self) -> Option<&str>;
    pub fn decl_type(&self) -> Option<&str>;
}
pub struct Rows {}
impl Rows {
    pub async fn next(&mut self) -> Result<Option<Row>>;
    pub fn column_count(&self) -> i32;
    pub fn column_name(&self, idx: i32) -> Option<&str>;
    pub fn column_type(&self, idx: i32) -> Result<ValueType>;
}
pub struct Row {}
impl Row {
    pub fn get_value(&self, idx: i32) -> Result<Value>;
    pub fn get_str(&self, idx: i32) -> Result<&str>;
    pub fn column_count(&self) -> i32;
    pub fn column_name(&self, idx: i32) -> Option<&str>;
    pub fn column_type(&self, idx: i32) -> Result<ValueType>;
}
pub struct Statement {}
impl Statement {
    pub fn finalize(&mut self);
    pub fn reset(&mut self);
    pub fn parameter_count(&self) -> usize;
    pub fn parameter_name(&self, idx: i32) -> Option<&str>;
    pub fn columns(&self) -> Vec<Column>;
}
pub enum TransactionBehavior { Deferred, Immediate, Exclusive, ReadOnly }
pub struct Transaction {}
impl Transaction {
    pub async fn commit(self) -> Result<()>;
    pub async fn rollback(self) -> Result<()>;
}
impl Deref for Transaction { type Target = Connection; }
pub struct Database {}
impl Database {
    pub fn connect(&self) -> Result<Connection>;
}
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, PartialEq)]
pub enum Value { Null, Integer(i64), Real(f64), Text(String), Blob(Vec<u8>) }
pub enum ValueType { Integer, Real, Text, Blob, Null }
pub struct BatchRows {}
impl Connection {
    pub async fn execute<P>(&self, sql: &str, params: P) -> Result<u64>;
    pub async fn query<P>(&self, sql: &str, params: P) -> Result<Rows>;
    pub async fn execute_batch(&self, sql: &str) -> Result<BatchRows>;
    pub async fn execute_transactional_batch(&self, sql: &str) -> Result<BatchRows>;
}
impl Statement {
    pub async fn execute<P>(&mut self, params: P) -> Result<usize>;
    pub async fn query<P>(&mut self, params: P) -> Result<Rows>;
    pub async fn run<P>(&mut self, params: P) -> Result<()>;
    pub async fn query_row<P>(&mut self, params: P) -> Result<Row>;
}
impl Row {
    pub fn get<T>(&self, idx: i32) -> Result<T>;
}
impl Database {
    pub async fn sync(&self) -> Result<Replicated>;
    pub fn open(path: impl Into<String>) -> Result<Database>;
    pub fn open_remote(url: impl Into<String>, auth_token: impl Into<String>) -> Result<Database>;
}
pub struct Replicated {}
pub struct Builder<T = ()> {}
impl Builder<()> {
    pub fn new_local(path: impl AsRef<Path>) -> Builder<Local>;
    pub fn new_remote(url: String, auth_token: String) -> Builder<Remote>;
    pub fn new_remote_replica(path: impl AsRef<Path>, url: String, auth_token: String) -> Builder<RemoteReplica>;
}
impl<T> Builder<T> {
    pub async fn build(self) -> Result<Database>;
    pub fn read_your_writes(self, read_your_writes: bool) -> Builder<T>;
    pub fn sync_interval(self, duration: Duration) -> Builder<T>;
}
pub struct Local {}
pub struct Remote {}
pub struct RemoteReplica {}
