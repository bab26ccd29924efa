//! postgres 0.19.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, Into}, default::Default, fmt::Display, io::{BufRead, Read, Write}, iter::IntoIterator, marker::Sync, option::Option, result::Result, string::String, time::Duration, vec::Vec};
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub struct NoTls;
pub struct Statement {}
pub struct Row {}
impl Row {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn get<I, T>(&self, idx: I) -> T;
    pub fn try_get<I, T>(&self, idx: I) -> Result<T, Error>;
}
pub enum SimpleQueryMessage {}
pub struct CopyInWriter {}
impl Write for CopyInWriter {}
impl CopyInWriter {
    pub fn finish(self) -> Result<u64, Error>;
}
pub struct CopyOutReader {}
impl Read for CopyOutReader {}
impl BufRead for CopyOutReader {}
pub struct RowIter {}
pub trait ToStatement {}
impl ToStatement for str {}
impl ToStatement for Statement {}
pub struct Client {}
impl Client {
    pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, Error>;
    pub fn configure() -> Config;
    pub fn execute<T: ToStatement>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<u64, Error>;
    pub fn query<T: ToStatement>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    pub fn query_one<T: ToStatement>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Row, Error>;
    pub fn query_opt<T: ToStatement>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Option<Row>, Error>;
    pub fn query_raw<T: ToStatement, P, I: IntoIterator<Item = P>>(&mut self, query: &T, params: I) -> Result<RowIter, Error>;
    pub fn query_typed(&mut self, query: &str, params: &[(&(dyn types::ToSql + Sync), types::Type)]) -> Result<Vec<Row>, Error>;
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    pub fn prepare_typed(&mut self, query: &str, types: &[types::Type]) -> Result<Statement, Error>;
    pub fn copy_in<T: ToStatement>(&mut self, query: &T) -> Result<CopyInWriter, Error>;
    pub fn copy_out<T: ToStatement>(&mut self, query: &T) -> Result<CopyOutReader, Error>;
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub fn is_valid(&mut self, timeout: Duration) -> Result<(), Error>;
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    pub fn transaction(&mut self) -> Result<Transaction, Error>;
    pub fn is_closed(&self) -> bool;
    pub fn close(self) -> Result<(), Error>;
}
pub struct Transaction {}
impl Transaction {
    pub fn commit(self) -> Result<(), Error>;
    pub fn rollback(self) -> Result<(), Error>;
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    pub fn execute<T: ToStatement>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<u64, Error>;
    pub fn query<T: ToStatement>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    pub fn query_one<T: ToStatement>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Row, Error>;
    pub fn query_opt<T: ToStatement>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Option<Row>, Error>;
    pub fn copy_in<T: ToStatement>(&mut self, query: &T) -> Result<CopyInWriter, Error>;
    pub fn copy_out<T: ToStatement>(&mut self, query: &T) -> Result<CopyOutReader, Error>;
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    pub fn transaction(&mut self) -> Result<Transaction, Error>;
    pub fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction, Error>;
}
#[derive(Clone, Default)]
pub struct Config {}
impl Config {
    pub fn new() -> Config;
    pub fn user(&mut self, user: &str) -> &mut Config;
    pub fn password<T: AsRef<[u8]>>(&mut self, password: T) -> &mut Config;
    pub fn dbname(&mut self, dbname: &str) -> &mut Config;
    pub fn host(&mut self, host: &str) -> &mut Config;
    pub fn port(&mut self, port: u16) -> &mut Config;
    pub fn connect_timeout(&mut self, connect_timeout: Duration) -> &mut Config;
    pub fn connect<T>(&self, tls: T) -> Result<Client, Error>;
    pub fn options(&mut self, options: &str) -> &mut Self;
    pub fn application_name(&mut self, application_name: &str) -> &mut Self;
    pub fn ssl_mode<A>(&mut self, ssl_mode: A) -> &mut Self;
    pub fn ssl_negotiation<A>(&mut self, ssl_negotiation: A) -> &mut Self;
    pub fn host_path<A>(&mut self, host: A) -> &mut Self;
    pub fn hostaddr<A>(&mut self, hostaddr: A) -> &mut Self;
    pub fn tcp_user_timeout<A>(&mut self, tcp_user_timeout: A) -> &mut Self;
    pub fn keepalives(&mut self, keepalives: bool) -> &mut Self;
    pub fn keepalives_idle<A>(&mut self, keepalives_idle: A) -> &mut Self;
    pub fn keepalives_interval<A>(&mut self, keepalives_interval: A) -> &mut Self;
    pub fn keepalives_retries(&mut self, keepalives_retries: u32) -> &mut Self;
    pub fn target_session_attrs<A>(&mut self, target_session_attrs: A) -> &mut Self;
    pub fn channel_binding<A>(&mut self, channel_binding: A) -> &mut Self;
    pub fn load_balance_hosts<A>(&mut self, load_balance_hosts: A) -> &mut Self;
    pub fn notice_callback<A>(&mut self, f: A) -> &mut Self;
}
pub mod types {
    use std::{clone::Clone, cmp::{Eq, PartialEq}, hash::Hash};
    pub trait ToSql {}
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Type {}
}
pub trait GenericClient {
    fn execute<T: ToStatement>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<u64, Error>;
    fn query<T: ToStatement>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    fn query_one<T: ToStatement>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Row, Error>;
    fn query_opt<T: ToStatement>(&mut self, query: &T, params: &[&(dyn types::ToSql + Sync)]) -> Result<Option<Row>, Error>;
    fn query_raw<T: ToStatement, P, I: IntoIterator<Item = P>>(&mut self, query: &T, params: I) -> Result<RowIter, Error>;
    fn query_typed(&mut self, query: &str, params: &[(&(dyn types::ToSql + Sync), types::Type)]) -> Result<Vec<Row>, Error>;
    fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    fn transaction(&mut self) -> Result<Transaction, Error>;
}
impl GenericClient for Client {}
impl GenericClient for Transaction {}
