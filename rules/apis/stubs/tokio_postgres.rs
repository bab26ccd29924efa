//! tokio-postgres 0.7.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, Into}, default::Default, fmt::Display, future::Future, iter::IntoIterator, marker::{Send, Sync}, net::IpAddr, option::Option, path::Path, pin::Pin, result::Result, str::FromStr, string::String, time::Duration, vec::Vec};
use bytes::Bytes;
use futures::stream::Stream;
use futures::sink::Sink;
use tokio::io::{AsyncRead, AsyncWrite};
use types::{ToSql, Type};
pub use config::Config;
pub use error::Error;
pub use row::{Row, SimpleQueryRow};
pub use tls::NoTls;

pub async fn connect<T: tls::MakeTlsConnect<Socket>>(config: &str, tls: T) -> Result<(Client, Connection<Socket, T>), Error>;
#[derive(Clone)]
pub struct CancelToken {}
impl CancelToken {
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>;
}
pub struct Client {}
impl Client {
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    pub async fn query<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    pub async fn query_one<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
    pub async fn query_opt<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
    pub async fn query_raw<T: ToStatement, P, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error>;
    pub async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    pub async fn query_typed_opt(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I: IntoIterator<Item = (P, Type)>>(&self, query: &str, params: I) -> Result<RowStream, Error>;
    pub async fn execute<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
    pub async fn execute_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    pub async fn execute_raw<T: ToStatement, P, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<u64, Error>;
    pub async fn copy_in<T: ToStatement, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>;
    pub async fn copy_out<T: ToStatement>(&self, statement: &T) -> Result<CopyOutStream, Error>;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn simple_query_raw(&self, query: &str) -> Result<SimpleQueryStream, Error>;
    pub async fn check_connection(&self) -> Result<(), Error>;
    pub async fn transaction(&mut self) -> Result<Transaction, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder;
    pub fn clear_type_cache(&self);
    pub fn is_closed(&self) -> bool;
}
pub struct Transaction {}
impl Transaction {
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    pub async fn query<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    pub async fn query_one<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
    pub async fn query_opt<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
    pub async fn query_raw<T: ToStatement, P, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error>;
    pub async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    pub async fn query_typed_opt(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I: IntoIterator<Item = (P, Type)>>(&self, query: &str, params: I) -> Result<RowStream, Error>;
    pub async fn execute<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
    pub async fn execute_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    pub async fn execute_raw<T: ToStatement, P, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<u64, Error>;
    pub async fn copy_in<T: ToStatement, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>;
    pub async fn copy_out<T: ToStatement>(&self, statement: &T) -> Result<CopyOutStream, Error>;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
    pub async fn bind<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error>;
    pub async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    pub async fn transaction(&mut self) -> Result<Transaction, Error>;
    pub async fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction, Error>;
    pub fn client(&self) -> &Client;
}
pub struct TransactionBuilder {}
impl TransactionBuilder {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    pub async fn start(self) -> Result<Transaction, Error>;
}
#[derive(Clone, Copy)]
pub enum IsolationLevel { ReadUncommitted, ReadCommitted, RepeatableRead, Serializable }
pub trait GenericClient {
    async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    async fn query<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    async fn query_one<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
    async fn query_opt<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
    async fn query_raw<T: ToStatement, P, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error>;
    async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    async fn query_typed_one(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    async fn query_typed_opt(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    async fn query_typed_raw<P, I: IntoIterator<Item = (P, Type)>>(&self, query: &str, params: I) -> Result<RowStream, Error>;
    async fn execute<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
    async fn execute_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    async fn execute_raw<T: ToStatement, P, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<u64, Error>;
    async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    async fn transaction(&mut self) -> Result<Transaction, Error>;
    fn client(&self) -> &Client;
}
impl GenericClient for Client {}
impl GenericClient for Transaction {}
pub struct Connection<S, T> {}
impl<S, T> Future for Connection<S, T> { type Output = Result<(), Error>; }
impl<S, T> Connection<S, T> {
    pub fn parameter(&self, name: &str) -> Option<&str>;
}
pub enum AsyncMessage { Notice(error::DbError), Notification(Notification) }
#[derive(Clone)]
pub struct Notification {}
impl Notification {
    pub fn process_id(&self) -> i32;
    pub fn channel(&self) -> &str;
    pub fn payload(&self) -> &str;
}
pub enum SimpleQueryMessage { Row(SimpleQueryRow), CommandComplete(u64) }
pub struct SimpleQueryStream {}
impl Stream for SimpleQueryStream { type Item = Result<SimpleQueryMessage, Error>; }
pub struct RowStream {}
impl Stream for RowStream { type Item = Result<Row, Error>; }
impl RowStream {
    pub fn rows_affected(&self) -> Option<u64>;
}
pub struct CopyInSink<T> {}
impl<T> Sink<T> for CopyInSink<T> { type Error = Error; }
impl<T> CopyInSink<T> {
    pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error>;
}
pub struct CopyOutStream {}
impl Stream for CopyOutStream { type Item = Result<Bytes, Error>; }
#[derive(Clone)]
pub struct Portal {}
#[derive(Clone)]
pub struct Statement {}
impl Statement {
    pub fn params(&self) -> &[Type];
    pub fn columns(&self) -> &[Column];
}
#[derive(Clone)]
pub struct Column {}
impl Column {
    pub fn name(&self) -> &str;
    pub fn type_(&self) -> &Type;
}
pub trait ToStatement {}
impl ToStatement for Statement {}
impl ToStatement for str {}
impl ToStatement for String {}
pub struct Socket {}
impl AsyncRead for Socket {}
impl AsyncWrite for Socket {}
pub mod binary_copy {
    use crate::error::Error;
    use crate::{CopyInSink, CopyOutStream};
    use crate::types::{ToSql, Type};
    use std::{marker::Sync, pin::Pin, result::Result};
    pub struct BinaryCopyInWriter {}
    impl BinaryCopyInWriter {
        pub fn new(sink: CopyInSink<bytes::Bytes>, types: &[Type]) -> BinaryCopyInWriter;
        pub async fn write(self: Pin<&mut Self>, values: &[&(dyn ToSql + Sync)]) -> Result<(), Error>;
        pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error>;
    }
    pub struct BinaryCopyOutStream {}
    impl BinaryCopyOutStream {
        pub fn new(stream: CopyOutStream, types: &[Type]) -> BinaryCopyOutStream;
    }
}
pub mod config {
    use crate::error::Error;
    use crate::{Client, Connection, Socket};
    use std::{clone::Clone, convert::{AsRef, Into}, default::Default, net::IpAddr, option::Option, path::Path, result::Result, str::FromStr, string::String, time::Duration};
    #[derive(Clone, Default)]
    pub struct Config {}
    impl FromStr for Config { type Err = Error; }
    #[derive(Clone, Copy)]
    pub enum SslMode { Disable, Prefer, Require }
    #[derive(Clone, Copy)]
    pub enum TargetSessionAttrs { Any, ReadWrite, ReadOnly }
    impl Config {
        pub fn new() -> Config;
        pub fn user<T: Into<String>>(&mut self, user: T) -> &mut Config;
        pub fn password<T: AsRef<[u8]>>(&mut self, password: T) -> &mut Config;
        pub fn dbname<T: Into<String>>(&mut self, dbname: T) -> &mut Config;
        pub fn options<T: Into<String>>(&mut self, options: T) -> &mut Config;
        pub fn application_name<T: Into<String>>(&mut self, application_name: T) -> &mut Config;
        pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config;
        pub fn host<T: Into<String>>(&mut self, host: T) -> &mut Config;
        pub fn host_path<T: AsRef<Path>>(&mut self, host: T) -> &mut Config;
        pub fn hostaddr(&mut self, hostaddr: IpAddr) -> &mut Config;
        pub fn port(&mut self, port: u16) -> &mut Config;
        pub fn connect_timeout(&mut self, connect_timeout: Duration) -> &mut Config;
        pub fn tcp_user_timeout(&mut self, tcp_user_timeout: Duration) -> &mut Config;
        pub fn keepalives(&mut self, keepalives: bool) -> &mut Config;
        pub fn keepalives_idle(&mut self, keepalives_idle: Duration) -> &mut Config;
        pub fn target_session_attrs(&mut self, target_session_attrs: TargetSessionAttrs) -> &mut Config;
        pub async fn connect<T>(&self, tls: T) -> Result<(Client, Connection<Socket, T>), Error>;
        pub async fn connect_raw<S, T>(&self, stream: S, tls: T) -> Result<(Client, Connection<S, T>), Error>;
        pub fn ssl_negotiation<A>(&mut self, ssl_negotiation: A) -> &mut Self;
        pub fn keepalives_interval<A>(&mut self, keepalives_interval: A) -> &mut Self;
        pub fn keepalives_retries(&mut self, keepalives_retries: u32) -> &mut Self;
        pub fn channel_binding<A>(&mut self, channel_binding: A) -> &mut Self;
        pub fn load_balance_hosts<A>(&mut self, load_balance_hosts: A) -> &mut Self;
    }
}
pub mod error {
    use std::{fmt::Display, option::Option};
    pub struct Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
    impl Error {
        pub fn as_db_error(&self) -> Option<&DbError>;
        pub fn code(&self) -> Option<&SqlState>;
        pub fn is_closed(&self) -> bool;
    }
    pub struct DbError {}
    impl Display for DbError {}
    impl std::error::Error for DbError {}
    impl DbError {
        pub fn code(&self) -> &SqlState;
        pub fn message(&self) -> &str;
        pub fn detail(&self) -> Option<&str>;
        pub fn constraint(&self) -> Option<&str>;
    }
    #[derive(std::clone::Clone, std::cmp::PartialEq, std::cmp::Eq)]
    pub struct SqlState {}
    impl SqlState {
        pub fn code(&self) -> &str;
    }
}
pub mod row {
    use crate::Column;
    use crate::error::Error;
    use std::{clone::Clone, option::Option, result::Result};
    #[derive(Clone)]
    pub struct Row {}
    impl Row {
        pub fn columns(&self) -> &[Column];
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn get<I, T>(&self, idx: I) -> T;
        pub fn try_get<I, T>(&self, idx: I) -> Result<T, Error>;
    }
    pub struct SimpleQueryRow {}
    impl SimpleQueryRow {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn get<I>(&self, idx: I) -> Option<&str>;
    }
}
pub mod tls {
    use std::{clone::Clone, marker::Copy};
    pub trait MakeTlsConnect<S> {}
    pub trait TlsConnect<S> {}
    #[derive(Clone, Copy)]
    pub struct NoTls;
    impl<S> MakeTlsConnect<S> for NoTls {}
    impl<S> TlsConnect<S> for NoTls {}
}
pub mod types {
    use std::{clone::Clone, cmp::{Eq, PartialEq}, hash::Hash};
    pub trait ToSql {}
    pub trait FromSql {}
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Type {}
    impl Type {
        pub const BOOL: Type;
        pub const BYTEA: Type;
        pub const INT2: Type;
        pub const INT4: Type;
        pub const INT8: Type;
        pub const FLOAT4: Type;
        pub const FLOAT8: Type;
        pub const TEXT: Type;
        pub const VARCHAR: Type;
        pub const JSON: Type;
        pub const JSONB: Type;
        pub const UUID: Type;
        pub const TIMESTAMP: Type;
        pub const TIMESTAMPTZ: Type;
    }
}
