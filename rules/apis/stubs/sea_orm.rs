//! sea-orm 0.12 to 2; what the derives make is not known, so entities, models and columns are not.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use futures::stream::Stream;
use std::{boxed::Box, clone::Clone, convert::Into, fmt::Display, future::Future, marker::Send, ops::FnOnce, option::Option, pin::Pin, result::Result, string::String, time::Duration, vec::Vec};
pub enum DbErr { ConnectionAcquire, Conn, Exec, Query, RecordNotFound(String), Custom(String), Type(String), Json(String), Migration(String), RecordNotInserted, RecordNotUpdated }
impl Display for DbErr {}
impl std::error::Error for DbErr {}
pub enum TransactionError<E> { Connection(DbErr), Transaction(E) }
pub struct Database {}
impl Database {
    pub async fn connect<C: Into<ConnectOptions>>(opt: C) -> Result<DatabaseConnection, DbErr>;
}
#[derive(Clone)]
pub struct ConnectOptions {}
impl ConnectOptions {
    pub fn new<T: Into<String>>(url: T) -> Self;
    pub fn max_connections(&mut self, value: u32) -> &mut Self;
    pub fn min_connections(&mut self, value: u32) -> &mut Self;
    pub fn connect_timeout(&mut self, value: Duration) -> &mut Self;
    pub fn idle_timeout(&mut self, value: Duration) -> &mut Self;
    pub fn acquire_timeout(&mut self, value: Duration) -> &mut Self;
    pub fn max_lifetime(&mut self, value: Duration) -> &mut Self;
    pub fn sqlx_logging(&mut self, value: bool) -> &mut Self;
    pub fn record_stmt_in_spans(&mut self, value: bool) -> &mut Self;
    pub fn sqlx_logging_level<A>(&mut self, level: A) -> &mut Self;
    pub fn sqlx_slow_statements_logging_settings<A, B>(&mut self, level: A, duration: B) -> &mut Self;
    pub fn sqlcipher_key<A>(&mut self, value: A) -> &mut Self;
    pub fn set_schema_search_path<A>(&mut self, schema_search_path: A) -> &mut Self;
    pub fn set_application_name<A>(&mut self, application_name: A) -> &mut Self;
    pub fn statement_timeout<A>(&mut self, value: A) -> &mut Self;
    pub fn test_before_acquire(&mut self, value: bool) -> &mut Self;
    pub fn test_before_acquire_if_idle_for<A>(&mut self, idle: A) -> &mut Self;
    pub fn connect_lazy(&mut self, value: bool) -> &mut Self;
    pub fn after_connect<A>(&mut self, f: A) -> &mut Self;
    pub fn map_sqlx_mysql_opts<A>(&mut self, f: A) -> &mut Self;
    pub fn map_sqlx_mysql_pool_opts<A>(&mut self, f: A) -> &mut Self;
    pub fn map_sqlx_postgres_opts<A>(&mut self, f: A) -> &mut Self;
    pub fn map_sqlx_postgres_pool_opts<A>(&mut self, f: A) -> &mut Self;
    pub fn map_sqlx_sqlite_opts<A>(&mut self, f: A) -> &mut Self;
    pub fn map_sqlx_sqlite_pool_opts<A>(&mut self, f: A) -> &mut Self;
    pub fn map_sqlx_mysql_before_acquire<A>(&mut self, f: A) -> &mut Self;
    pub fn map_sqlx_postgres_before_acquire<A>(&mut self, f: A) -> &mut Self;
    pub fn map_sqlx_sqlite_before_acquire<A>(&mut self, f: A) -> &mut Self;
}
#[derive(Clone)]
pub struct DatabaseConnection {}
impl DatabaseConnection {
    pub async fn ping(&self) -> Result<(), DbErr>;
    pub async fn close(self) -> Result<(), DbErr>;
}
pub type DbConn = DatabaseConnection;
impl ConnectionTrait for DatabaseConnection {}
impl TransactionTrait for DatabaseConnection {}
impl StreamTrait for DatabaseConnection {}
pub struct DatabaseTransaction {}
impl DatabaseTransaction {
    pub async fn commit(self) -> Result<(), DbErr>;
    pub async fn rollback(self) -> Result<(), DbErr>;
}
impl ConnectionTrait for DatabaseTransaction {}
impl TransactionTrait for DatabaseTransaction {}
impl StreamTrait for DatabaseTransaction {}
#[derive(Clone, Copy)]
pub enum DatabaseBackend { MySql, Postgres, Sqlite }
pub type DbBackend = DatabaseBackend;
pub trait ConnectionTrait {
    fn get_database_backend(&self) -> DbBackend;
    async fn execute(&self, stmt: Statement) -> Result<ExecResult, DbErr>;
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr>;
    async fn query_one(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr>;
    async fn query_all(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr>;
}
pub trait StreamTrait {}
pub trait TransactionTrait {
    async fn begin(&self) -> Result<DatabaseTransaction, DbErr>;
    async fn transaction<F, T, E>(&self, callback: F) -> Result<T, TransactionError<E>> where F: for<'c> FnOnce(&'c DatabaseTransaction) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'c>>;
}
#[derive(Clone)]
pub struct Statement { pub sql: String }
impl Statement {
    pub fn from_string<T: Into<String>>(db_backend: DbBackend, stmt: T) -> Statement;
    pub fn from_sql_and_values<T: Into<String>, I>(db_backend: DbBackend, sql: T, values: I) -> Self;
}
pub struct QueryResult {}
impl QueryResult {
    pub fn try_get<T>(&self, pre: &str, col: &str) -> Result<T, DbErr>;
    pub fn try_get_by<T, I>(&self, index: I) -> Result<T, DbErr>;
}
pub struct ExecResult {}
impl ExecResult {
    pub fn last_insert_id(&self) -> u64;
    pub fn rows_affected(&self) -> u64;
}
pub struct InsertResult<A> {}
pub struct UpdateResult { pub rows_affected: u64 }
pub struct DeleteResult { pub rows_affected: u64 }
#[derive(Clone)]
pub enum ActiveValue<V> { Set(V), Unchanged(V), NotSet }
pub use self::ActiveValue::{NotSet, Set, Unchanged};
impl<V> ActiveValue<V> {
    pub fn take(&mut self) -> Option<V>;
    pub fn unwrap(self) -> V;
}
pub trait EntityTrait {
    type Model;
    type ActiveModel;
    type Column;
    type Relation;
    type PrimaryKey;
}
pub trait ModelTrait {
    type Entity;
}
pub trait ActiveModelTrait {
    type Entity;
}
pub trait ActiveModelBehavior {}
pub trait IntoActiveModel<A> {
    fn into_active_model(self) -> A;
}
pub trait ColumnTrait {}
pub trait RelationTrait {}
pub trait Related<R> {}
pub trait Linked {}
pub trait LoaderTrait {}
pub trait PrimaryKeyTrait {}
pub trait FromQueryResult {}
pub trait QueryFilter {}
pub trait QueryOrder {}
pub trait QuerySelect {}
pub trait QueryTrait {}
pub trait PaginatorTrait {}
pub trait Iterable {}
#[derive(Clone)]
pub struct Select<E> {}
impl<E: EntityTrait> Select<E> {
    pub async fn one<C>(self, db: &C) -> Result<Option<E::Model>, DbErr>;
    pub async fn all<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr>;
    pub async fn count<C>(self, db: &C) -> Result<u64, DbErr>;
    pub fn paginate<C>(self, db: &C, page_size: u64) -> Paginator<E>;
    pub fn filter<F>(self, filter: F) -> Self;
    pub fn order_by<T>(self, col: T, ord: Order) -> Self;
    pub fn order_by_asc<T>(self, col: T) -> Self;
    pub fn order_by_desc<T>(self, col: T) -> Self;
    pub fn limit<T: Into<Option<u64>>>(self, limit: T) -> Self;
    pub fn offset<T: Into<Option<u64>>>(self, offset: T) -> Self;
    pub fn left_join<A>(self, _: A) -> Self;
    pub fn right_join<A>(self, _: A) -> Self;
    pub fn inner_join<A>(self, _: A) -> Self;
    pub fn reverse_join<A>(self, _: A) -> Self;
    pub fn left_join_linked<A>(self, l: A) -> Self;
    pub fn has_related<A, B>(self, _: A, condition: B) -> Self;
    pub fn find_with_linked_recursive<A>(self, l: A) -> Self;
    pub fn order_by_id_asc(self) -> Self;
    pub fn order_by_id_desc(self) -> Self;
    pub fn order_by_id<A>(self, order: A) -> Self;
    pub fn select_except<A>(self, except: A) -> Self;
}
pub struct SelectTwo<E, F> {}
pub struct SelectTwoMany<E, F> {}
pub struct Selector<S> {}
pub struct SelectorRaw<S> {}
pub struct Insert<A> {}
pub struct UpdateMany<E> {}
pub struct UpdateOne<A> {}
pub struct DeleteMany<E> {}
pub struct DeleteOne<A> {}
pub struct Paginator<S> {}
#[derive(Clone, Copy)]
pub enum Order { Asc, Desc }
#[derive(Clone)]
pub struct Condition {}
impl Condition {
    pub fn all() -> Self;
    pub fn any() -> Self;
    pub fn add<C>(self, condition: C) -> Self;
}
pub mod entity {
    pub use crate::{ActiveModelBehavior, ActiveModelTrait, ActiveValue, ColumnTrait, EntityTrait, IntoActiveModel, Linked, ModelTrait, PrimaryKeyTrait, Related, RelationTrait};
    pub mod prelude {
        pub use crate::{ActiveModelBehavior, ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbConn, DbErr, EntityTrait, Linked, LoaderTrait, ModelTrait, PaginatorTrait, PrimaryKeyTrait, QueryFilter, QueryResult, Related, RelationTrait, Select};
    }
}
pub mod prelude {
    pub use crate::entity::prelude::{ActiveModelBehavior, ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbConn, DbErr, EntityTrait, Linked, LoaderTrait, ModelTrait, PaginatorTrait, PrimaryKeyTrait, QueryFilter, QueryResult, Related, RelationTrait, Select};
}
pub mod query {
    pub use crate::{Condition, Order, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select};
}
