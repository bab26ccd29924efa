//! duckdb 1: connections, statements and rows.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, collections::HashMap, convert::{AsRef, From}, iter::Iterator, ops::{Deref, DerefMut, FnMut, FnOnce}, option::Option, path::Path, result::Result, string::String, sync::Arc, vec::Vec};
pub struct AndThenRows<'stmt, F> {}
impl<T, E: From<Error>, F: FnMut(&Row<'_>) -> Result<T, E>> Iterator for AndThenRows<'_, F> { type Item = Result<T, E>; }
pub struct Appender<'conn> {}
pub struct Arrow<'stmt> {}
impl<'stmt> Iterator for Arrow<'stmt> {}
pub struct ArrowStream<'stmt> {}
impl<'stmt> Iterator for ArrowStream<'stmt> {}
pub struct CachedStatement<'conn> {}
impl<'conn> Deref for CachedStatement<'conn> { type Target = Statement<'conn>; }
impl<'conn> DerefMut for CachedStatement<'conn> {}
pub struct Config {}
impl Config {
    pub fn enable_autoload_extension(self, enabled: bool) -> Result<Self, Error>;
    pub fn access_mode<Given0>(self, mode: Given0) -> Result<Self, Error>;
    pub fn custom_user_agent(self, custom_user_agent: &str) -> Result<Self, Error>;
    pub fn default_order<Given0>(self, order: Given0) -> Result<Self, Error>;
    pub fn default_null_order<Given0>(self, null_order: Given0) -> Result<Self, Error>;
    pub fn enable_external_access(self, enabled: bool) -> Result<Self, Error>;
    pub fn enable_object_cache(self, enabled: bool) -> Result<Self, Error>;
    pub fn allow_unsigned_extensions(self) -> Result<Self, Error>;
    pub fn max_memory(self, memory: &str) -> Result<Self, Error>;
    pub fn threads(self, thread_num: i64) -> Result<Self, Error>;
    pub fn with(self, key: impl AsRef<str>, value: impl AsRef<str>) -> Result<Self, Error>;
}
pub struct Connection {}
impl Connection {
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>, Error>;
    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize);
    pub fn flush_prepared_statement_cache(&self);
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Self, Error>;
    pub fn open_in_memory() -> Result<Self, Error>;
    pub fn open_from_raw<Given0>(raw: Given0) -> Result<Self, Error>;
    pub fn open_with_flags<P: AsRef<Path>>(path: P, config: Config) -> Result<Self, Error>;
    pub fn open_in_memory_with_flags(config: Config) -> Result<Self, Error>;
    pub fn execute_batch(&self, sql: &str) -> Result<(), Error>;
    pub fn execute<P>(&self, sql: &str, params: P) -> Result<usize, Error>;
    pub fn path(&self) -> Option<&Path>;
    pub fn query_row<T, P, F: FnOnce(&Row<'_>) -> Result<T, Error>>(&self, sql: &str, params: P, f: F) -> Result<T, Error>;
    pub fn query_row_and_then<T, E: From<Error>, P, F: FnOnce(&Row<'_>) -> Result<T, E>>(&self, sql: &str, params: P, f: F) -> Result<T, E>;
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>, Error>;
    pub fn appender(&self, table: &str) -> Result<Appender<'_>, Error>;
    pub fn appender_to_db(&self, table: &str, schema: &str) -> Result<Appender<'_>, Error>;
    pub fn appender_to_catalog_and_db(&self, table: &str, catalog: &str, schema: &str) -> Result<Appender<'_>, Error>;
    pub fn appender_with_columns(&self, table: &str, columns: &[&str]) -> Result<Appender<'_>, Error>;
    pub fn appender_with_columns_to_db(&self, table: &str, schema: &str, columns: &[&str]) -> Result<Appender<'_>, Error>;
    pub fn appender_with_columns_to_catalog_and_db(&self, table: &str, catalog: &str, schema: &str, columns: &[&str]) -> Result<Appender<'_>, Error>;
    pub fn interrupt_handle(&self) -> Arc<InterruptHandle>;
    pub fn close(self) -> Result<(), (Self, Error)>;
    pub fn is_autocommit(&self) -> bool;
    pub fn try_clone(&self) -> Result<Self, Error>;
    pub fn version(&self) -> Result<String, Error>;
    pub fn pragma_query_value<T, F: FnOnce(&Row<'_>) -> Result<T, Error>, Given0>(&self, schema_name: Given0, pragma_name: &str, f: F) -> Result<T, Error>;
    pub fn pragma_query<F: FnMut(&Row<'_>) -> Result<(), Error>, Given0>(&self, schema_name: Given0, pragma_name: &str, f: F) -> Result<(), Error>;
    pub fn pragma<F: FnMut(&Row<'_>) -> Result<(), Error>, Given0, Given1>(&self, schema_name: Given0, pragma_name: &str, pragma_value: Given1, f: F) -> Result<(), Error>;
    pub fn pragma_update<Given0, Given1>(&self, schema_name: Given0, pragma_name: &str, pragma_value: Given1) -> Result<(), Error>;
    pub fn pragma_update_and_check<F: FnOnce(&Row<'_>) -> Result<T, Error>, T, Given0, Given1>(&self, schema_name: Given0, pragma_name: &str, pragma_value: Given1, f: F) -> Result<T, Error>;
    pub fn get_profiling_info(&self) -> Option<ProfilingInfo>;
    pub fn query_progress(&self) -> QueryProgress;
    pub fn progress_handle(&self) -> ProgressHandle;
    pub fn set_query_progress_tracking(&self, enabled: bool) -> Result<(), Error>;
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>, Error>;
    pub fn register_scalar_function<S>(&self, name: &str) -> Result<(), Error>;
    pub fn register_scalar_function_with_state<S>(&self, name: &str, state: &S::State) -> Result<(), Error>;
    pub fn register_table_function<T>(&self, name: &str) -> Result<(), Error>;
    pub fn register_table_function_with_extra_info<T, E: Clone>(&self, name: &str, extra_info: &E) -> Result<(), Error>;
}
#[derive(Clone)]
pub enum DropBehavior { Rollback, Commit, Ignore, Panic }
pub enum Error { ExecuteReturnedResults, QueryReturnedNoRows, QueryReturnedMoreThanOneRow, InvalidQuery, MultipleStatement, AppendError }
pub struct InterruptHandle {}
pub struct LogicalTypeHandle {}
pub struct Map<'stmt, F> {}
pub struct MappedRows<'stmt, F> {}
impl<T, F: FnMut(&Row<'_>) -> Result<T, Error>> Iterator for MappedRows<'_, F> { type Item = Result<T, Error>; }
pub struct Polars<'stmt> {}
impl<'stmt> Iterator for Polars<'stmt> {}
#[derive(Clone)]
pub struct ProfilingInfo { pub metrics: HashMap<String, String>, pub children: Vec<ProfilingInfo> }
#[derive(Clone)]
pub struct ProgressHandle {}
#[derive(Clone)]
pub struct QueryProgress {}
pub struct Row<'stmt> {}
impl<'stmt> AsRef<Statement<'stmt>> for Row<'stmt> {}
impl<'stmt> Row<'stmt> {
    pub fn get_unwrap<I, T>(&self, idx: I) -> T;
    pub fn get<I, T>(&self, idx: I) -> Result<T, Error>;
    pub fn get_ref<I>(&self, idx: I) -> Result<ValueRef<'_>, Error>;
    pub fn get_ref_unwrap<I>(&self, idx: I) -> ValueRef<'_>;
}
pub struct Rows<'stmt> {}
impl<'stmt> Rows<'stmt> {
    pub fn next(&mut self) -> Result<Option<&Row<'stmt>>, Error>;
    pub fn map<F: FnMut(&Row<'_>) -> Result<B, Error>, B>(self, f: F) -> Map<'stmt, F>;
    pub fn mapped<F: FnMut(&Row<'_>) -> Result<B, Error>, B>(self, f: F) -> MappedRows<'stmt, F>;
    pub fn and_then<F: FnMut(&Row<'_>) -> Result<T, E>, T, E>(self, f: F) -> AndThenRows<'stmt, F>;
    pub fn as_ref(&self) -> Option<&Statement<'stmt>>;
}
pub struct Statement<'conn> {}
impl Statement<'_> {
    pub fn column_names(&self) -> Vec<String>;
    pub fn column_count(&self) -> usize;
    pub fn column_name(&self, col: usize) -> Result<&String, Error>;
    pub fn column_index(&self, name: &str) -> Result<usize, Error>;
    pub fn column_logical_type(&self, idx: usize) -> LogicalTypeHandle;
    pub fn execute<P>(&mut self, params: P) -> Result<usize, Error>;
    pub fn insert<P>(&mut self, params: P) -> Result<(), Error>;
    pub fn query_arrow<P>(&mut self, params: P) -> Result<Arrow<'_>, Error>;
    pub fn stream_arrow<P>(&mut self, params: P) -> Result<ArrowStream<'_>, Error>;
    pub fn query_polars<P>(&mut self, params: P) -> Result<Polars<'_>, Error>;
    pub fn query<P>(&mut self, params: P) -> Result<Rows<'_>, Error>;
    pub fn query_map<T, P, F: FnMut(&Row<'_>) -> Result<T, Error>>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>, Error>;
    pub fn query_and_then<T, E: From<Error>, P, F: FnMut(&Row<'_>) -> Result<T, E>>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F>, Error>;
    pub fn exists<P>(&mut self, params: P) -> Result<bool, Error>;
    pub fn query_row<T, P, F: FnOnce(&Row<'_>) -> Result<T, Error>>(&mut self, params: P, f: F) -> Result<T, Error>;
    pub fn query_one<T, P, F: FnOnce(&Row<'_>) -> Result<T, Error>>(&mut self, params: P, f: F) -> Result<T, Error>;
    pub fn row_count(&self) -> usize;
    pub fn parameter_count(&self) -> usize;
    pub fn parameter_name(&self, idx: usize) -> Result<String, Error>;
    pub fn raw_bind_parameter<T>(&mut self, one_based_col_index: usize, param: T) -> Result<(), Error>;
    pub fn raw_execute(&mut self) -> Result<usize, Error>;
    pub fn raw_query(&self) -> Rows<'_>;
}
pub struct Transaction<'conn> {}
impl Deref for Transaction<'_> { type Target = Connection; }
impl Transaction<'_> {
    pub fn new(conn: &mut Connection) -> Result<Transaction<'_>, Error>;
    pub fn new_unchecked(conn: &Connection) -> Result<Transaction<'_>, Error>;
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
    pub fn commit(self) -> Result<(), Error>;
    pub fn rollback(self) -> Result<(), Error>;
    pub fn finish(self) -> Result<(), Error>;
}
#[derive(Clone)]
pub enum ValueRef<'a> { Null }
