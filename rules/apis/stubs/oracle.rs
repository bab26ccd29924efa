//! oracle 0.5 to 0.6.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::PartialEq, convert::{AsRef, Into}, fmt::Display, iter::Iterator, option::Option, string::String, time::Duration};
#[derive(Copy, Clone, PartialEq, Eq)]
pub enum StartupMode { Force, Restrict }
#[derive(Copy, Clone, PartialEq, Eq)]
pub enum ShutdownMode { Default, Transactional, TransactionalLocal, Immediate, Abort, Final }
#[derive(Copy, Clone, PartialEq, Eq)]
pub enum Privilege { Sysdba, Sysoper, Sysasm, Sysbackup, Sysdg, Syskm, Sysrac }
#[derive(Copy, Clone, PartialEq, Eq)]
pub enum ConnStatus { Normal, NotConnected, Closed }
#[derive(Clone, PartialEq)]
pub struct Connector {}
impl Connector {
    pub fn new<U, P, C>(username: U, password: P, connect_string: C) -> Connector where U: Into<String>, P: Into<String>, C: Into<String>;
    pub fn privilege(&mut self, privilege: Privilege) -> &mut Connector;
    pub fn external_auth(&mut self, b: bool) -> &mut Connector;
    pub fn prelim_auth(&mut self, b: bool) -> &mut Connector;
    pub fn new_password<P>(&mut self, password: P) -> &mut Connector where P: Into<String>;
    pub fn connection_class<S>(&mut self, connection_class: S) -> &mut Connector where S: Into<String>;
    pub fn app_context<T1, T2, T3>(&mut self, namespace: T1, name: T2, value: T3) -> &mut Connector where T1: Into<String>, T2: Into<String>, T3: Into<String>;
    pub fn edition<S>(&mut self, edition: S) -> &mut Connector where S: Into<String>;
    pub fn driver_name<S>(&mut self, driver_name: S) -> &mut Connector where S: Into<String>;
    pub fn stmt_cache_size(&mut self, size: u32) -> &mut Connector;
    pub fn connect(&self) -> Result<Connection>;
    pub fn purity<A>(&mut self, purity: A) -> &mut Self;
    pub fn tag<A>(&mut self, _tag: A) -> &mut Self;
    pub fn match_any_tag(&mut self, _b: bool) -> &mut Self;
    pub fn events(&mut self, b: bool) -> &mut Self;
}
pub struct Connection {}
impl Connection {
    pub fn connect<U, P, C>(username: U, password: P, connect_string: C) -> Result<Connection> where U: AsRef<str>, P: AsRef<str>, C: AsRef<str>;
    pub fn close(&self) -> Result<()>;
    pub fn commit(&self) -> Result<()>;
    pub fn rollback(&self) -> Result<()>;
    pub fn autocommit(&self) -> bool;
    pub fn set_autocommit(&mut self, autocommit: bool);
    pub fn break_execution(&self) -> Result<()>;
    pub fn clear_object_type_cache(&self) -> Result<()>;
    pub fn change_password(&self, username: &str, old_password: &str, new_password: &str) -> Result<()>;
    pub fn ping(&self) -> Result<()>;
    pub fn status(&self) -> Result<ConnStatus>;
    pub fn last_warning(&self) -> Option<Error>;
    pub fn stmt_cache_size(&self) -> Result<u32>;
    pub fn set_stmt_cache_size(&self, size: u32) -> Result<()>;
    pub fn call_timeout(&self) -> Result<Option<Duration>>;
    pub fn set_call_timeout(&self, dur: Option<Duration>) -> Result<()>;
    pub fn current_schema(&self) -> Result<String>;
    pub fn set_current_schema(&self, current_schema: &str) -> Result<()>;
    pub fn edition(&self) -> Result<String>;
    pub fn external_name(&self) -> Result<String>;
    pub fn set_external_name(&self, external_name: &str) -> Result<()>;
    pub fn internal_name(&self) -> Result<String>;
    pub fn set_internal_name(&self, internal_name: &str) -> Result<()>;
    pub fn set_module(&self, module: &str) -> Result<()>;
    pub fn set_action(&self, action: &str) -> Result<()>;
    pub fn set_client_info(&self, client_info: &str) -> Result<()>;
    pub fn set_client_identifier(&self, client_identifier: &str) -> Result<()>;
    pub fn set_db_op(&self, db_op: &str) -> Result<()>;
    pub fn tag(&self) -> &str;
    pub fn tag_found(&self) -> bool;
    pub fn is_new_connection(&self) -> bool;
}
pub type Result<T> = std::result::Result<T, Error>;
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub struct Row {}
impl Row {
    pub fn get<I, T>(&self, colidx: I) -> Result<T>;
    pub fn get_as<T>(&self) -> Result<T>;
}
pub struct ResultSet<T> {}
impl<T> Iterator for ResultSet<T> { type Item = Result<T>; }
pub struct Statement {}
impl Statement {
    pub fn query<P>(&mut self, params: P) -> Result<ResultSet<Row>>;
    pub fn query_row<P>(&mut self, params: P) -> Result<Row>;
    pub fn query_as<T>(&mut self, params: &[&dyn sql_type::ToSql]) -> Result<ResultSet<T>>;
    pub fn query_row_as<T>(&mut self, params: &[&dyn sql_type::ToSql]) -> Result<T>;
    pub fn execute<P>(&mut self, params: P) -> Result<()>;
    pub fn row_count(&self) -> Result<u64>;
}
pub struct StatementBuilder {}
impl StatementBuilder {
    pub fn fetch_array_size(&mut self, size: u32) -> &mut StatementBuilder;
    pub fn prefetch_rows(&mut self, size: u32) -> &mut StatementBuilder;
    pub fn build(&self) -> Result<Statement>;
    pub fn lob_locator(&mut self) -> &mut Self;
    pub fn tag<A>(&mut self, tag_name: A) -> &mut Self;
    pub fn exclude_from_cache(&mut self) -> &mut Self;
}
impl Connection {
    pub fn statement(&self, sql: &str) -> StatementBuilder;
    pub fn query(&self, sql: &str, params: &[&dyn sql_type::ToSql]) -> Result<ResultSet<Row>>;
    pub fn query_named(&self, sql: &str, params: &[(&str, &dyn sql_type::ToSql)]) -> Result<ResultSet<Row>>;
    pub fn query_as<T>(&self, sql: &str, params: &[&dyn sql_type::ToSql]) -> Result<ResultSet<T>>;
    pub fn query_row(&self, sql: &str, params: &[&dyn sql_type::ToSql]) -> Result<Row>;
    pub fn query_row_as<T>(&self, sql: &str, params: &[&dyn sql_type::ToSql]) -> Result<T>;
    pub fn execute(&self, sql: &str, params: &[&dyn sql_type::ToSql]) -> Result<Statement>;
    pub fn execute_named(&self, sql: &str, params: &[(&str, &dyn sql_type::ToSql)]) -> Result<Statement>;
}
pub mod sql_type {
    pub trait ToSql {}
}
