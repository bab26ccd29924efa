//! rusqlite 0.10 to 0.43: connections, statements and rows.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, PartialEq}, convert::{AsRef, From, Into}, default::Default, fmt::Display, iter::{IntoIterator, Iterator}, marker::Copy, ops::{Deref, DerefMut, Fn, FnMut, FnOnce}, option::Option, path::Path, string::String, time::Duration, vec::Vec};
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub enum Error { SqliteSingleThreadedMode, QueryReturnedNoRows, QueryReturnedMoreThanOneRow, ExecuteReturnedResults, InvalidQuery, MultipleStatement, InvalidParameterName(String), InvalidColumnIndex(usize), InvalidColumnName(String) }
impl Display for Error {}
impl std::error::Error for Error {}
pub trait ToSql {}
impl<T: ToSql> ToSql for &T {}
pub trait Params {}
pub struct ParamsFromIter<I> {}
impl<I> Params for ParamsFromIter<I> {}
pub fn params_from_iter<I>(iter: I) -> ParamsFromIter<I> where I: IntoIterator, I::Item: ToSql;
pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}
impl<T> OptionalExtension<T> for Result<T> {}
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct OpenFlags {}
pub struct Connection {}
impl Connection {
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Self>;
    pub fn open_in_memory() -> Result<Self>;
    pub fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Self>;
    pub fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Self>;
    pub fn execute_batch(&self, sql: &str) -> Result<()>;
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize>;
    pub fn execute_named(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<usize>;
    pub fn query_row_named<T, F>(&self, sql: &str, params: &[(&str, &dyn ToSql)], f: F) -> Result<T> where F: FnOnce(&Row) -> Result<T>;
    pub fn path(&self) -> Option<&str>;
    pub fn release_memory(&self) -> Result<()>;
    pub fn last_insert_rowid(&self) -> i64;
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row) -> Result<T>;
    pub fn query_one<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row) -> Result<T>;
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> Result<T, E> where P: Params, F: FnOnce(&Row) -> Result<T, E>, E: From<Error>;
    pub fn prepare(&self, sql: &str) -> Result<Statement>;
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement>;
    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize);
    pub fn flush_prepared_statement_cache(&self);
    pub fn close(self) -> Result<(), (Self, Error)>;
    pub fn get_interrupt_handle(&self) -> InterruptHandle;
    pub fn changes(&self) -> u64;
    pub fn total_changes(&self) -> u64;
    pub fn is_autocommit(&self) -> bool;
    pub fn is_busy(&self) -> bool;
    pub fn busy_timeout(&self, timeout: Duration) -> Result<()>;
    pub fn transaction(&mut self) -> Result<Transaction>;
    pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction>;
    pub fn unchecked_transaction(&self) -> Result<Transaction>;
    pub fn savepoint(&mut self) -> Result<Savepoint>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint>;
    pub fn set_transaction_behavior(&mut self, behavior: TransactionBehavior);
    pub fn pragma_query_value<T, F>(&self, schema_name: Option<&str>, pragma_name: &str, f: F) -> Result<T> where F: FnOnce(&Row) -> Result<T>;
    pub fn pragma_query<F>(&self, schema_name: Option<&str>, pragma_name: &str, f: F) -> Result<()> where F: FnMut(&Row) -> Result<()>;
    pub fn pragma_update<V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V) -> Result<()> where V: ToSql;
    pub fn backup<N, P: AsRef<Path>>(&self, name: N, dst_path: P, progress: Option<fn(backup::Progress)>) -> Result<()>;
    pub fn restore<N, P: AsRef<Path>, F: Fn(backup::Progress)>(&mut self, name: N, src_path: P, progress: Option<F>) -> Result<()>;
    pub fn blob_open<D, N>(&self, db: D, table: N, column: N, row_id: i64, read_only: bool) -> Result<blob::Blob>;
}
pub struct InterruptHandle {}
impl InterruptHandle {
    pub fn interrupt(&self);
}
#[derive(Clone, Copy)]
pub enum TransactionBehavior { Deferred, Immediate, Exclusive }
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum DropBehavior { Rollback, Commit, Ignore, Panic }
pub struct Transaction {}
impl Transaction {
    pub fn new(conn: &mut Connection, behavior: TransactionBehavior) -> Result<Transaction>;
    pub fn new_unchecked(conn: &Connection, behavior: TransactionBehavior) -> Result<Transaction>;
    pub fn savepoint(&mut self) -> Result<Savepoint>;
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
    pub fn commit(self) -> Result<()>;
    pub fn rollback(self) -> Result<()>;
    pub fn finish(self) -> Result<()>;
}
impl Deref for Transaction { type Target = Connection; }
pub struct Savepoint {}
impl Savepoint {
    pub fn new(conn: &mut Connection) -> Result<Savepoint>;
    pub fn savepoint(&mut self) -> Result<Savepoint>;
    pub fn commit(self) -> Result<()>;
    pub fn rollback(&mut self) -> Result<()>;
    pub fn finish(self) -> Result<()>;
    pub fn savepoint_with_name<A>(&mut self, name: A) -> std::result::Result<Self, crate::Error>;
}
impl Deref for Savepoint { type Target = Connection; }
pub struct CachedStatement {}
impl CachedStatement {
    pub fn discard(self);
}
impl Deref for CachedStatement { type Target = Statement; }
impl DerefMut for CachedStatement {}
pub struct Statement {}
impl Statement {
    pub fn execute<P: Params>(&mut self, params: P) -> Result<usize>;
    pub fn execute_named(&mut self, params: &[(&str, &dyn ToSql)]) -> Result<usize>;
    pub fn query_named(&mut self, params: &[(&str, &dyn ToSql)]) -> Result<Rows>;
    pub fn query_map_named<T, F>(&mut self, params: &[(&str, &dyn ToSql)], f: F) -> Result<MappedRows<F>> where F: FnMut(&Row) -> Result<T>;
    pub fn query_row_named<T, F>(&mut self, params: &[(&str, &dyn ToSql)], f: F) -> Result<T> where F: FnOnce(&Row) -> Result<T>;
    pub fn insert<P: Params>(&mut self, params: P) -> Result<i64>;
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows>;
    pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<F>> where P: Params, F: FnMut(&Row) -> Result<T>;
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, f: F) -> Result<AndThenRows<F>> where P: Params, E: From<Error>, F: FnMut(&Row) -> Result<T, E>;
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool>;
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row) -> Result<T>;
    pub fn query_one<T, P, F>(&mut self, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row) -> Result<T>;
    pub fn finalize(self) -> Result<()>;
    pub fn parameter_index(&self, name: &str) -> Result<Option<usize>>;
    pub fn parameter_count(&self) -> usize;
    pub fn raw_execute(&mut self) -> Result<usize>;
    pub fn raw_query(&mut self) -> Rows;
    pub fn column_names(&self) -> Vec<&str>;
    pub fn column_count(&self) -> usize;
    pub fn expanded_sql(&self) -> Option<String>;
    pub fn clear_bindings(&mut self);
}
pub struct Rows {}
impl Rows {
    pub fn next(&mut self) -> Result<Option<&Row>>;
    pub fn mapped<F, B>(self, f: F) -> MappedRows<F> where F: FnMut(&Row) -> Result<B>;
    pub fn and_then<F, T, E>(self, f: F) -> AndThenRows<F> where F: FnMut(&Row) -> Result<T, E>;
}
pub struct MappedRows<F> {}
impl<T, F> Iterator for MappedRows<F> where F: FnMut(&Row) -> Result<T> { type Item = Result<T>; }
pub struct AndThenRows<F> {}
impl<T, E, F> Iterator for AndThenRows<F> where E: From<Error>, F: FnMut(&Row) -> Result<T, E> { type Item = Result<T, E>; }
pub struct Row {}
impl Row {
    pub fn get_unwrap<I: RowIndex, T: types::FromSql>(&self, idx: I) -> T;
    pub fn get<I: RowIndex, T: types::FromSql>(&self, idx: I) -> Result<T>;
    pub fn get_ref<I: RowIndex>(&self, idx: I) -> Result<types::ValueRef>;
}
pub trait RowIndex {}
impl RowIndex for usize {}
impl RowIndex for &str {}
pub mod backup {
    use crate::{Connection, Result};
    use std::{clone::Clone, cmp::{Eq, PartialEq}, marker::Copy, option::Option, time::Duration};
    #[derive(Clone, Copy)]
    pub struct Progress { pub remaining: i32, pub pagecount: i32 }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum StepResult { Done, More, Busy, Locked }
    pub struct Backup {}
    impl Backup {
        pub fn new(from: &Connection, to: &mut Connection) -> Result<Backup>;
        pub fn progress(&self) -> Progress;
        pub fn step(&self, num_pages: i32) -> Result<StepResult>;
        pub fn run_to_completion(&self, pages_per_step: i32, pause_between_pages: Duration, progress: Option<fn(Progress)>) -> Result<()>;
    }
}
pub mod blob {
    use crate::Result;
    use std::io::{Read, Seek, Write};
    pub struct Blob {}
    impl Blob {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn close(self) -> Result<()>;
    }
    impl Read for Blob {}
    impl Write for Blob {}
    impl Seek for Blob {}
}
pub mod types {
    use std::{clone::Clone, cmp::PartialEq, marker::Copy, string::String, vec::Vec};
    pub use crate::ToSql;
    #[derive(Clone, PartialEq)]
    pub enum Value { Null, Integer(i64), Real(f64), Text(String), Blob(Vec<u8>) }
    #[derive(Clone, Copy, PartialEq)]
    pub enum ValueRef { Null, Integer(i64), Real(f64), Text(&[u8]), Blob(&[u8]) }
    impl ValueRef {
        pub fn as_i64(&self) -> FromSqlResult<i64>;
        pub fn as_f64(&self) -> FromSqlResult<f64>;
        pub fn as_str(&self) -> FromSqlResult<&str>;
        pub fn as_blob(&self) -> FromSqlResult<&[u8]>;
        pub fn as_bytes(&self) -> FromSqlResult<&[u8]>;
    }
    pub enum FromSqlError { InvalidType, OutOfRange(i64) }
    pub type FromSqlResult<T> = std::result::Result<T, FromSqlError>;
    pub trait FromSql {
        fn column_result(value: ValueRef) -> FromSqlResult<Self>;
    }
}
