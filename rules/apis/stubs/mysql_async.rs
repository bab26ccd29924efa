//! mysql_async 0.28 to 0.36.
//!
//! Public declarations as documented, futures in boxes as `async fn`; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, Into}, fmt::Display, option::Option, string::String, vec::Vec};
pub enum Error { Driver(String), Io(String), Other(String), Server(String), Url(String) }
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)]
pub struct Opts {}
impl Opts {
    pub fn from_url(url: &str) -> std::result::Result<Opts, UrlError>;
}
pub struct UrlError {}
#[derive(Clone, Default)]
pub struct OptsBuilder {}
impl OptsBuilder {
    pub fn from_opts<T: Into<Opts>>(opts: T) -> Self;
    pub fn ip_or_hostname<T: Into<String>>(self, ip_or_hostname: T) -> Self;
    pub fn tcp_port(self, tcp_port: u16) -> Self;
    pub fn user<T: Into<String>>(self, user: Option<T>) -> Self;
    pub fn pass<T: Into<String>>(self, pass: Option<T>) -> Self;
    pub fn db_name<T: Into<String>>(self, db_name: Option<T>) -> Self;
    pub fn tcp_nodelay(self, nodelay: bool) -> Self;
    pub fn resolved_ips<A>(self, ips: A) -> Self;
    pub fn init<A>(self, init: A) -> Self;
    pub fn setup<A>(self, setup: A) -> Self;
    pub fn tcp_keepalive<A>(self, tcp_keepalive: A) -> Self;
    pub fn local_infile_handler<A>(self, handler: A) -> Self;
    pub fn pool_opts<A>(self, pool_opts: A) -> Self;
    pub fn conn_ttl<A>(self, conn_ttl: A) -> Self;
    pub fn stmt_cache_size<A>(self, cache_size: A) -> Self;
    pub fn ssl_opts<A>(self, ssl_opts: A) -> Self;
    pub fn prefer_socket<A>(self, prefer_socket: A) -> Self;
    pub fn socket<A>(self, socket: A) -> Self;
    pub fn compression<A>(self, compression: A) -> Self;
    pub fn max_allowed_packet<A>(self, max_allowed_packet: A) -> Self;
    pub fn wait_timeout<A>(self, wait_timeout: A) -> Self;
    pub fn secure_auth(self, secure_auth: bool) -> Self;
    pub fn client_found_rows(self, client_found_rows: bool) -> Self;
    pub fn enable_cleartext_plugin(self, enable_cleartext_plugin: bool) -> Self;
    pub fn connect_attributes<A>(self, attrs: A) -> Self;
    pub fn connect_attribute<A, B>(self, key: A, value: B) -> Self;
    pub fn pool_constraints<A>(&mut self, pool_constraints: A) -> &mut Self;
    pub fn pool_min<A>(&mut self, pool_min: A) -> &mut Self;
    pub fn pool_max<A>(&mut self, pool_max: A) -> &mut Self;
}
#[derive(Clone)]
pub struct Pool {}
impl Pool {
    pub fn new<O: Into<Opts>>(opts: O) -> Pool;
    pub fn from_url<T: AsRef<str>>(url: T) -> Result<Pool>;
    pub async fn get_conn(&self) -> Result<Conn>;
    pub async fn start_transaction(&self, options: TxOpts) -> Result<Transaction<'static>>;
    pub async fn disconnect(self) -> Result<()>;
}
pub struct Conn {}
impl Conn {
    pub async fn new<T: Into<Opts>>(opts: T) -> Result<Conn>;
    pub async fn from_url<T: AsRef<str>>(url: T) -> Result<Conn>;
    pub fn id(&self) -> u32;
    pub fn last_insert_id(&self) -> Option<u64>;
    pub fn affected_rows(&self) -> u64;
    pub async fn disconnect(self) -> Result<()>;
    pub async fn reset(&mut self) -> Result<bool>;
    pub async fn start_transaction(&mut self, options: TxOpts) -> Result<Transaction<'_>>;
}
impl prelude::Queryable for Conn {}
#[derive(Clone, Default)]
pub struct TxOpts {}
impl TxOpts {
    pub fn new() -> TxOpts;
    pub fn with_consistent_snapshot(&mut self, value: bool) -> &mut Self;
    pub fn with_isolation_level<A>(&mut self, value: A) -> &mut Self;
    pub fn with_readonly<A>(&mut self, value: A) -> &mut Self;
}
pub struct Transaction<'a> {}
impl<'a> Transaction<'a> {
    pub async fn commit(self) -> Result<()>;
    pub async fn rollback(self) -> Result<()>;
}
impl<'a> prelude::Queryable for Transaction<'a> {}
#[derive(Clone)]
pub struct Statement {}
pub struct QueryResult<'a> {}
impl<'a> QueryResult<'a> {
    pub async fn next(&mut self) -> Result<Option<Row>>;
    pub async fn collect<T>(&mut self) -> Result<Vec<T>>;
    pub fn last_insert_id(&self) -> Option<u64>;
    pub fn affected_rows(&self) -> u64;
}
pub struct Row {}
impl Row {
    pub fn get<T, I>(&self, index: I) -> Option<T>;
    pub fn take<T, I>(&mut self, index: I) -> Option<T>;
}
#[derive(Clone)]
pub enum Params { Empty, Positional(Vec<Value>) }
#[derive(Clone)]
pub enum Value { NULL, Bytes(Vec<u8>), Int(i64), UInt(u64) }
pub fn from_row<T>(row: Row) -> T;
pub mod prelude {
    use crate::{Conn, QueryResult, Result, Statement, Transaction};
    use std::{marker::Sized, option::Option, vec::Vec};
    pub trait Queryable {
        async fn ping(&mut self) -> Result<()>;
        async fn query_iter<Q>(&mut self, query: Q) -> Result<QueryResult<'_>>;
        async fn prep<Q>(&mut self, query: Q) -> Result<Statement>;
        async fn close(&mut self, stmt: Statement) -> Result<()>;
        async fn exec_iter<Q, P>(&mut self, stmt: Q, params: P) -> Result<QueryResult<'_>>;
        async fn query<T, Q>(&mut self, query: Q) -> Result<Vec<T>>;
        async fn query_first<T, Q>(&mut self, query: Q) -> Result<Option<T>>;
        async fn query_map<T, F, Q, U>(&mut self, query: Q, f: F) -> Result<Vec<U>>;
        async fn query_fold<T, F, Q, U>(&mut self, query: Q, init: U, f: F) -> Result<U>;
        async fn query_drop<Q>(&mut self, query: Q) -> Result<()>;
        async fn exec_batch<S, P, I>(&mut self, stmt: S, params_iter: I) -> Result<()>;
        async fn exec<T, S, P>(&mut self, stmt: S, params: P) -> Result<Vec<T>>;
        async fn exec_first<T, S, P>(&mut self, stmt: S, params: P) -> Result<Option<T>>;
        async fn exec_map<T, S, P, U, F>(&mut self, stmt: S, params: P, f: F) -> Result<Vec<U>>;
        async fn exec_fold<T, S, P, U, F>(&mut self, stmt: S, params: P, init: U, f: F) -> Result<U>;
        async fn exec_drop<S, P>(&mut self, stmt: S, params: P) -> Result<()>;
    }
    pub trait Query: Sized {
        async fn run<C>(self, conn: C) -> Result<QueryResult<'static>>;
        async fn first<T, C>(self, conn: C) -> Result<Option<T>>;
        async fn fetch<T, C>(self, conn: C) -> Result<Vec<T>>;
        async fn reduce<T, U, F, C>(self, conn: C, init: U, next: F) -> Result<U>;
        async fn map<T, U, F, C>(self, conn: C, map: F) -> Result<Vec<U>>;
        async fn ignore<C>(self, conn: C) -> Result<()>;
    }
    impl Query for &str {}
    impl Query for std::string::String {}
    impl<Q, P> Query for QueryWithParams<Q, P> {}
    pub trait BatchQuery: Sized {
        async fn batch<C>(self, conn: C) -> Result<()>;
    }
    impl<Q, P> BatchQuery for QueryWithParams<Q, P> {}
    pub trait WithParams: Sized {
        fn with<P>(self, params: P) -> QueryWithParams<Self, P>;
    }
    impl WithParams for &str {}
    impl WithParams for std::string::String {}
    impl WithParams for Statement {}
    pub struct QueryWithParams<Q, P> { pub query: Q, pub params: P }
    pub trait FromRow {}
    pub trait FromValue {}
    pub trait ToValue {}
    pub trait StatementLike {}
}
