//! mysql 20 to 28.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::Into, fmt::Display, iter::Iterator, ops::Deref, option::Option, string::String, vec::Vec};
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
    pub fn from_hash_map<A>(self, client: A) -> std::result::Result<Self, crate::Error>;
    pub fn socket<A>(self, socket: A) -> Self;
    pub fn max_allowed_packet<A>(self, max_allowed_packet: A) -> Self;
    pub fn read_timeout<A>(self, read_timeout: A) -> Self;
    pub fn write_timeout<A>(self, write_timeout: A) -> Self;
    pub fn tcp_keepalive_time_ms<A>(self, tcp_keepalive_time_ms: A) -> Self;
    pub fn tcp_keepalive_probe_interval_secs<A>(self, tcp_keepalive_probe_interval_secs: A) -> Self;
    pub fn tcp_keepalive_probe_count<A>(self, tcp_keepalive_probe_count: A) -> Self;
    pub fn tcp_user_timeout_ms<A>(self, tcp_user_timeout_ms: A) -> Self;
    pub fn tcp_nodelay(self, nodelay: bool) -> Self;
    pub fn prefer_socket(self, prefer_socket: bool) -> Self;
    pub fn init<A>(self, init: A) -> Self;
    pub fn ssl_opts<A>(self, ssl_opts: A) -> Self;
    pub fn server_key_path<A>(self, server_key_path: A) -> Self;
    pub fn pool_opts<A>(self, pool_opts: A) -> Self;
    pub fn local_infile_handler<A>(self, handler: A) -> Self;
    pub fn tcp_connect_timeout<A>(self, timeout: A) -> Self;
    pub fn bind_address<A>(self, bind_address: A) -> Self;
    pub fn stmt_cache_size<A>(self, cache_size: A) -> Self;
    pub fn compress<A>(self, compress: A) -> Self;
    pub fn additional_capabilities<A>(self, additional_capabilities: A) -> Self;
    pub fn connect_attrs<A>(self, connect_attrs: A) -> Self;
    pub fn secure_auth(self, secure_auth: bool) -> Self;
    pub fn enable_cleartext_plugin(self, enable_cleartext_plugin: bool) -> Self;
}
#[derive(Clone)]
pub struct Pool {}
impl Pool {
    pub fn new<T>(opts: T) -> Result<Pool>;
    pub fn get_conn(&self) -> Result<PooledConn>;
    pub fn try_get_conn<T>(&self, timeout: T) -> Result<PooledConn>;
    pub fn start_transaction(&self, options: TxOpts) -> Result<Transaction<'static>>;
}
pub struct Conn {}
impl Conn {
    pub fn new<T>(opts: T) -> Result<Conn>;
    pub fn id(&self) -> u32;
    pub fn last_insert_id(&self) -> Option<u64>;
    pub fn affected_rows(&self) -> u64;
    pub fn reset(&mut self) -> Result<bool>;
    pub fn start_transaction(&mut self, options: TxOpts) -> Result<Transaction<'_>>;
}
impl prelude::Queryable for Conn {}
pub struct PooledConn {}
impl PooledConn {
    pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction<'_>>;
}
impl Deref for PooledConn { type Target = Conn; }
impl prelude::Queryable for PooledConn {}
#[derive(Clone, Default)]
pub struct TxOpts {}
impl TxOpts {
    pub fn new() -> TxOpts;
    pub fn set_with_consistent_snapshot(self, val: bool) -> Self;
    pub fn set_access_mode<A>(self, access_mode: A) -> Self;
    pub fn set_isolation_level<A>(self, level: A) -> Self;
}
pub struct Transaction<'a> {}
impl<'a> Transaction<'a> {
    pub fn commit(self) -> Result<()>;
    pub fn rollback(self) -> Result<()>;
}
impl<'a> prelude::Queryable for Transaction<'a> {}
#[derive(Clone)]
pub struct Statement {}
pub struct QueryResult<'a> {}
impl<'a> QueryResult<'a> {
    pub fn last_insert_id(&self) -> Option<u64>;
    pub fn affected_rows(&self) -> u64;
}
impl<'a> Iterator for QueryResult<'a> { type Item = Result<Row>; }
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
    use std::{option::Option, vec::Vec};
    pub trait Queryable {
        fn query_iter<Q>(&mut self, query: Q) -> Result<QueryResult<'_>>;
        fn prep<Q>(&self, query: Q) -> Result<Statement>;
        fn close(&mut self, stmt: Statement) -> Result<()>;
        fn exec_iter<Q, P>(&mut self, stmt: Q, params: P) -> Result<QueryResult<'_>>;
        fn query<T, Q>(&mut self, query: Q) -> Result<Vec<T>>;
        fn query_first<T, Q>(&mut self, query: Q) -> Result<Option<T>>;
        fn query_map<T, F, Q, U>(&mut self, query: Q, f: F) -> Result<Vec<U>>;
        fn query_fold<T, F, Q, U>(&mut self, query: Q, init: U, f: F) -> Result<U>;
        fn query_drop<Q>(&mut self, query: Q) -> Result<()>;
        fn exec_batch<S, P, I>(&mut self, stmt: S, params_iter: I) -> Result<()>;
        fn exec<T, S, P>(&mut self, stmt: S, params: P) -> Result<Vec<T>>;
        fn exec_first<T, S, P>(&mut self, stmt: S, params: P) -> Result<Option<T>>;
        fn exec_map<T, S, P, U, F>(&mut self, stmt: S, params: P, f: F) -> Result<Vec<U>>;
        fn exec_fold<T, S, P, U, F>(&mut self, stmt: S, params: P, init: U, f: F) -> Result<U>;
        fn exec_drop<S, P>(&mut self, stmt: S, params: P) -> Result<()>;
    }
    pub trait Query {}
    pub trait BatchQuery {}
    pub trait WithParams {}
    pub trait FromRow {}
    pub trait FromValue {}
    pub trait ToValue {}
    pub trait StatementLike {}
}
