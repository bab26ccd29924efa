//! diesel-async.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{future::Future, result::Result, vec::Vec};
use diesel::result::{ConnectionResult, QueryResult};
use futures::future::BoxFuture;
pub struct AsyncPgConnection {}
impl AsyncConnectionCore for AsyncPgConnection {}
impl AsyncConnection for AsyncPgConnection {}
pub struct AsyncMysqlConnection {}
impl AsyncConnectionCore for AsyncMysqlConnection {}
impl AsyncConnection for AsyncMysqlConnection {}
pub trait AsyncConnectionCore {}
pub trait SimpleAsyncConnection {
    fn batch_execute(&mut self, query: &str) -> impl Future<Output = QueryResult<()>>;
}
impl SimpleAsyncConnection for AsyncPgConnection {}
impl SimpleAsyncConnection for AsyncMysqlConnection {}
pub trait AsyncConnection: AsyncConnectionCore {
    fn establish(database_url: &str) -> impl Future<Output = ConnectionResult<Self>>;
    fn transaction<R, E, F>(&mut self, callback: F) -> BoxFuture<Result<R, E>>;
}
pub trait RunQueryDsl<Conn> {
    fn execute(self, conn: &mut Conn) -> impl Future<Output = QueryResult<usize>> {}
    fn load<U>(self, conn: &mut Conn) -> impl Future<Output = QueryResult<Vec<U>>> {}
    fn get_result<U>(self, conn: &mut Conn) -> impl Future<Output = QueryResult<U>> {}
    fn get_results<U>(self, conn: &mut Conn) -> impl Future<Output = QueryResult<Vec<U>>> {}
    fn first<U>(self, conn: &mut Conn) -> impl Future<Output = QueryResult<U>> {}
}
impl<T, Conn> RunQueryDsl<Conn> for T {}
pub mod async_connection_wrapper {
    pub struct AsyncConnectionWrapper<C> {}
}
pub mod pooled_connection {
    use bb8 as pools_of_bb8;
    use deadpool as pools_of_deadpool;
    use std::{convert::Into, string::String};
    pub struct AsyncDieselConnectionManager<C> {}
    impl<C> AsyncDieselConnectionManager<C> {
        pub fn new<S: Into<String>>(connection_url: S) -> Self;
    }
    impl<C> pools_of_bb8::ManageConnection for AsyncDieselConnectionManager<C> { type Connection = C; type Error = PoolError; }
    impl<C> pools_of_deadpool::managed::Manager for AsyncDieselConnectionManager<C> { type Type = C; type Error = PoolError; }
    pub enum PoolError { ConnectionError(diesel::result::ConnectionError), QueryError(diesel::result::Error) }
    pub mod bb8 {
        use super::AsyncDieselConnectionManager;
        pub type Pool<C> = ::bb8::Pool<AsyncDieselConnectionManager<C>>;
        pub type PooledConnection<'a, C> = ::bb8::PooledConnection<AsyncDieselConnectionManager<C>>;
    }
    pub mod deadpool {
        use super::AsyncDieselConnectionManager;
        pub type Pool<C> = ::deadpool::managed::Pool<AsyncDieselConnectionManager<C>>;
        pub type Object<C> = ::deadpool::managed::Object<AsyncDieselConnectionManager<C>>;
    }
}
