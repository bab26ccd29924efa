//! tiberius 0.7 to 0.13: clients, queries and rows.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{borrow::Cow, clone::Clone, convert::Into, default::Default, iter::IntoIterator, option::Option, result::Result, string::{String, ToString}, vec::Vec};
pub struct Client<S> {}
impl<S> Client<S> {
    pub async fn connect(config: Config, tcp_stream: S) -> Result<Client<S>, Error>;
    pub async fn execute<'a, Given0>(&mut self, query: impl Into<Cow<'a, str>>, params: Given0) -> Result<ExecuteResult, Error>;
    pub async fn query<'a, 'b, Given0>(&'a mut self, query: impl Into<Cow<'b, str>>, params: Given0) -> Result<QueryStream<'a>, Error>;
    pub async fn bulk_insert<'a>(&'a mut self, table: &'a str) -> Result<BulkLoadRequest<S>, Error>;
    pub async fn begin_transaction(&mut self) -> Result<(), Error>;
    pub async fn commit_transaction(&mut self) -> Result<(), Error>;
    pub async fn rollback_transaction(&mut self) -> Result<(), Error>;
    pub async fn close(self) -> Result<(), Error>;
    pub async fn simple_query<'a, 'b>(&'a mut self, query: impl Into<Cow<'b, str>>) -> Result<QueryStream<'a>, Error>;
}
pub struct BulkLoadRequest<S> {}
impl<S> BulkLoadRequest<S> {
    pub async fn send<R>(&mut self, row: R) -> Result<(), Error>;
    pub async fn finalize(self) -> Result<ExecuteResult, Error>;
}
pub struct Command<'a> {}
impl<'a> Command<'a> {
    pub fn new(proc_name: impl Into<Cow<'a, str>>) -> Self;
    pub fn bind_param<V>(&mut self, name: impl Into<Cow<'a, str>>, data: V);
    pub fn bind_out_param<V>(&mut self, name: impl Into<Cow<'a, str>>, data: V);
    pub async fn exec<S>(self, client: &mut Client<S>) -> Result<CommandStream, Error>;
}
pub struct CommandStream {}
#[derive(Clone)]
pub struct Column {}
impl Column {
    pub fn name(&self) -> &str;
}
#[derive(Clone)]
pub enum AuthMethod { None }
impl AuthMethod {
    pub fn sql_server(user: impl ToString, password: impl ToString) -> Self;
    pub fn aad_token(token: impl ToString) -> Self;
}
#[derive(Clone)]
pub enum ColumnData<'a> {}
#[derive(Clone)]
pub struct Config {}
impl Default for Config {}
impl Config {
    pub fn new() -> Self;
    pub fn host(&mut self, host: impl ToString);
    pub fn port(&mut self, port: u16);
    pub fn database(&mut self, database: impl ToString);
    pub fn instance_name(&mut self, name: impl ToString);
    pub fn application_name(&mut self, name: impl ToString);
    pub fn encryption<Given0>(&mut self, encryption: Given0);
    pub fn trust_cert(&mut self);
    pub fn trust_cert_ca(&mut self, path: impl ToString);
    pub fn authentication<Given0>(&mut self, auth: Given0);
    pub fn get_addr(&self) -> String;
    pub fn from_ado_string(s: &str) -> Result<Self, Error>;
    pub fn from_jdbc_string(s: &str) -> Result<Self, Error>;
}
#[derive(Clone)]
pub enum Error { Utf8, Utf16 }
pub struct ExecuteResult {}
impl IntoIterator for ExecuteResult { type Item = u64; type IntoIter = std::vec::IntoIter<Self::Item>; }
impl<'a> ExecuteResult {
    pub fn rows_affected(&self) -> &[u64];
    pub fn total(self) -> u64;
}
pub struct Query<'a> {}
impl<'a> Query<'a> {
    pub fn new(sql: impl Into<Cow<'a, str>>) -> Self;
    pub fn bind<Given0>(&mut self, param: Given0);
    pub async fn execute<'b, S>(self, client: &'b mut Client<S>) -> Result<ExecuteResult, Error>;
    pub async fn query<'b, S>(self, client: &'b mut Client<S>) -> Result<QueryStream<'b>, Error>;
}
pub struct QueryStream<'a> {}
impl<'a> QueryStream<'a> {
    pub async fn columns(&mut self) -> Result<Option<&[Column]>, Error>;
    pub async fn into_results(self) -> Result<Vec<Vec<Row>>, Error>;
    pub async fn into_first_result(self) -> Result<Vec<Row>, Error>;
    pub async fn into_row(self) -> Result<Option<Row>, Error>;
}
pub struct Row {}
impl IntoIterator for Row { type Item = ColumnData<'static>; type IntoIter = std::vec::IntoIter<Self::Item>; }
impl Row {
    pub fn columns(&self) -> &[Column];
    pub fn result_index(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn get<'a, R, I>(&'a self, idx: I) -> Option<R>;
    pub fn try_get<'a, R, I>(&'a self, idx: I) -> Result<Option<R>, Error>;
}
