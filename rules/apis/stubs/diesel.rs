//! diesel 2: connections, pools, and the statements whose types do not come from a schema.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{convert::{From, Into}, iter::Iterator, ops::FnOnce, option::Option, result::Result, string::String, vec::Vec};
pub use crate::result::ConnectionError;
pub use crate::result::ConnectionResult;
pub use crate::result::QueryResult;
pub use crate::connection::SimpleConnection;
pub trait Connection: connection::SimpleConnection {
    fn establish(database_url: &str) -> result::ConnectionResult<Self>;
    fn transaction<T, E, F>(&mut self, f: F) -> Result<T, E> where F: FnOnce(&mut Self) -> Result<T, E>, E: From<result::Error> {}
    fn begin_test_transaction(&mut self) -> result::QueryResult<()> {}
    fn test_transaction<T, E, F>(&mut self, f: F) -> T where F: FnOnce(&mut Self) -> Result<T, E> {}
}
pub struct PgConnection {}
impl connection::SimpleConnection for PgConnection {}
impl Connection for PgConnection {}
pub struct SqliteConnection {}
impl connection::SimpleConnection for SqliteConnection {}
impl Connection for SqliteConnection {}
impl SqliteConnection {
    pub fn immediate_transaction<T, E, F>(&mut self, f: F) -> Result<T, E> where F: FnOnce(&mut Self) -> Result<T, E>, E: From<result::Error>;
    pub fn exclusive_transaction<T, E, F>(&mut self, f: F) -> Result<T, E> where F: FnOnce(&mut Self) -> Result<T, E>, E: From<result::Error>;
}
pub struct MysqlConnection {}
impl connection::SimpleConnection for MysqlConnection {}
impl Connection for MysqlConnection {}
pub trait RunQueryDsl<Conn> {
    fn execute(self, conn: &mut Conn) -> result::QueryResult<usize> {}
    fn load<U>(self, conn: &mut Conn) -> result::QueryResult<Vec<U>> {}
    fn load_iter<U, B>(self, conn: &mut Conn) -> result::QueryResult<LoadIter<U>> {}
    fn get_result<U>(self, conn: &mut Conn) -> result::QueryResult<U> {}
    fn get_results<U>(self, conn: &mut Conn) -> result::QueryResult<Vec<U>> {}
    fn first<U>(self, conn: &mut Conn) -> result::QueryResult<U> {}
}
pub struct LoadIter<U> {}
impl<U> Iterator for LoadIter<U> { type Item = result::QueryResult<U>; }
pub trait SaveChangesDsl<Conn> {
    fn save_changes<T>(self, connection: &mut Conn) -> result::QueryResult<T> {}
}
pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>, result::Error>;
}
impl<T> OptionalExtension<T> for result::QueryResult<T> {}
pub fn sql_query<T: Into<String>>(query: T) -> query_builder::SqlQuery;
pub fn insert_into<T>(target: T) -> query_builder::IncompleteInsertStatement<T>;
pub fn insert_or_ignore_into<T>(target: T) -> query_builder::IncompleteInsertStatement<T>;
pub fn replace_into<T>(target: T) -> query_builder::IncompleteInsertStatement<T>;
pub fn delete<T>(source: T) -> query_builder::DeleteStatement<T>;
pub fn update<T>(source: T) -> query_builder::UpdateStatement<T>;
pub mod connection {
    use crate::QueryResult;
    pub trait SimpleConnection {
        fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
    }
    pub use crate::Connection;
}
pub mod mysql {
    pub use crate::MysqlConnection;
}
pub mod pg {
    pub use crate::PgConnection;
}
pub mod sqlite {
    pub use crate::SqliteConnection;
}
pub mod prelude {
    pub use crate::Connection;
    pub use crate::MysqlConnection;
    pub use crate::OptionalExtension;
    pub use crate::PgConnection;
    pub use crate::RunQueryDsl;
    pub use crate::SaveChangesDsl;
    pub use crate::SqliteConnection;
        pub use crate::result::ConnectionError;
    pub use crate::result::ConnectionResult;
    pub use crate::result::QueryResult;
}
pub mod query_dsl {
    pub use crate::RunQueryDsl;
    pub use crate::SaveChangesDsl;
}
pub mod query_builder {
    use crate::RunQueryDsl;
    use std::clone::Clone;
    #[derive(Clone)]
    pub struct SqlQuery {}
    impl SqlQuery {
        pub fn bind<ST, Value>(self, value: Value) -> UncheckedBind<Self, Value>;
        pub fn sql<A>(self, sql: A) -> Self;
    }
    impl<Conn> RunQueryDsl<Conn> for SqlQuery {}
    pub struct UncheckedBind<Query, Value> {}
    impl<Query, Value> UncheckedBind<Query, Value> {
        pub fn bind<ST, U>(self, value: U) -> UncheckedBind<Self, U>;
    }
    impl<Query, Value, Conn> RunQueryDsl<Conn> for UncheckedBind<Query, Value> {}
    pub struct IncompleteInsertStatement<T> {}
    impl<T> IncompleteInsertStatement<T> {
        pub fn values<U>(self, records: U) -> InsertStatement<T, U>;
        pub fn default_values(self) -> InsertStatement<T, ()>;
    }
    pub struct InsertStatement<T, U> {}
    impl<T, U, Conn> RunQueryDsl<Conn> for InsertStatement<T, U> {}
    pub struct DeleteStatement<T> {}
    impl<T, Conn> RunQueryDsl<Conn> for DeleteStatement<T> {}
    pub struct UpdateStatement<T> {}
    impl<T> UpdateStatement<T> {
        pub fn set<V>(self, values: V) -> UpdateStatement<T>;
    }
    impl<T, Conn> RunQueryDsl<Conn> for UpdateStatement<T> {}
}
pub mod r2d2 {
    use crate::{Connection, ConnectionError};
    use std::{clone::Clone, convert::Into, fmt::Display, marker::Send, string::String};
    pub use r2d2::Builder;
    pub use r2d2::CustomizeConnection;
    pub use r2d2::ManageConnection;
    pub use r2d2::Pool;
    pub use r2d2::PooledConnection;
    pub enum Error { ConnectionError(ConnectionError), QueryError(crate::result::Error) }
    impl Display for Error {}
    impl std::error::Error for Error {}
    pub type PoolError = r2d2::Error;
    #[derive(Clone)]
    pub struct ConnectionManager<T> {}
    impl<T> ConnectionManager<T> {
        pub fn new<S: Into<String>>(database_url: S) -> Self;
    }
    impl<T: Send> ManageConnection for ConnectionManager<T> { type Connection = T; type Error = Error; }
}
pub mod result {
    use std::{boxed::Box, fmt::Display, marker::{Send, Sync}, result::Result, string::String};
    pub enum Error { NotFound, QueryBuilderError(Box<dyn std::error::Error + Send + Sync>), DeserializationError(Box<dyn std::error::Error + Send + Sync>), SerializationError(Box<dyn std::error::Error + Send + Sync>), RollbackTransaction, AlreadyInTransaction, NotInTransaction }
    impl Display for Error {}
    impl std::error::Error for Error {}
    pub enum ConnectionError { BadConnection(String), InvalidConnectionUrl(String) }
    impl Display for ConnectionError {}
    impl std::error::Error for ConnectionError {}
    pub type QueryResult<T> = Result<T, Error>;
    pub type ConnectionResult<T> = Result<T, ConnectionError>;
}
