//! neo4rs 0.9: graphs, queries and transactions.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, collections::HashMap, convert::{AsRef, Into}, io::{Read, Write}, iter::IntoIterator, ops::Deref, option::Option, result::Result, string::String, vec::Vec};
#[derive(Clone)]
pub struct BoltMap { pub value: HashMap<BoltString, BoltType> }
#[derive(Clone)]
pub struct BoltString { pub value: String }
#[derive(Clone)]
pub enum BoltType {}
#[derive(Clone)]
pub struct Counters { pub nodes_created: u64, pub nodes_deleted: u64, pub relationships_created: u64, pub relationships_deleted: u64, pub properties_set: u64, pub labels_added: u64, pub labels_removed: u64, pub indexes_added: u64, pub indexes_removed: u64, pub constraints_added: u64, pub constraints_removed: u64, pub system_updates: u64 }
#[derive(Clone)]
pub struct Database {}
impl AsRef<str> for Database {}
impl Deref for Database { type Target = str; }
pub enum DeError { NoSuchProperty }
pub struct DetachedRowStream {}
pub enum Error { ConnectionError, IncompleteBoltExchange, StringTooLong, MapTooBig, BytesTooBig, ListTooLong, InvalidConfig, ConversionError, NoMoreRows, NotSingleResult, RequestIgnoredError, ConnectionTimedOut }
#[derive(Clone)]
pub struct Graph {}
impl Graph {
    pub fn connect<Given0>(config: Given0) -> Result<Self, Error>;
    pub fn new(uri: impl Into<String>, user: impl Into<String>, password: impl Into<String>) -> Result<Self, Error>;
    pub async fn start_txn(&self) -> Result<Txn, Error>;
    pub async fn start_txn_as<Given0>(&self, operation: Given0, bookmarks: Option<Vec<String>>) -> Result<Txn, Error>;
    pub async fn start_txn_on(&self, db: impl Into<Database>) -> Result<Txn, Error>;
    pub async fn run(&self, q: impl Into<Query>) -> Result<(), Error>;
    pub async fn run_on(&self, db: impl Into<Database>, q: impl Into<Query>) -> Result<ResultSummary, Error>;
    pub async fn execute(&self, q: impl Into<Query>) -> Result<DetachedRowStream, Error>;
    pub async fn execute_read(&self, q: impl Into<Query>) -> Result<DetachedRowStream, Error>;
    pub async fn execute_on<Given0>(&self, operation: Given0, db: impl Into<Database>, q: impl Into<Query>) -> Result<DetachedRowStream, Error>;
    pub fn with_session<Given0>(&self, config: Given0) -> Session;
    pub async fn get_default_db<Given0>(&self, imp_user: Given0, bookmarks: &[String]) -> Result<Option<Database>, Error>;
}
#[derive(Clone)]
pub struct Notification { pub code: Option<String>, pub title: Option<String>, pub description: Option<String>, pub severity: Option<NotificationSeverity>, pub category: Option<NotificationClassification>, pub position: Option<InputPosition> }
#[derive(Clone)]
pub struct Query {}
impl Query {
    pub fn new(query: String) -> Self;
    pub fn with_params(self, params: BoltMap) -> Self;
    pub fn param<T: Into<BoltType>>(self, key: &str, value: T) -> Self;
    pub fn extra<T: Into<BoltType>>(self, key: &str, value: T) -> Self;
    pub fn params<K: Into<BoltString>, V: Into<BoltType>>(self, input_params: impl IntoIterator<Item = (K, V)>) -> Self;
    pub fn extras<K: Into<BoltString>, V: Into<BoltType>>(self, input_params: impl IntoIterator<Item = (K, V)>) -> Self;
    pub fn imp_user<Given0>(self, imp_user: Given0) -> Self;
    pub fn has_param_key(&self, key: &str) -> bool;
    pub fn has_extra_key(&self, key: &str) -> bool;
    pub fn query(&self) -> &str;
    pub fn get_params(&self) -> &BoltMap;
}
#[derive(Clone)]
pub struct ResultSummary { pub bookmark: Option<String>, pub r#type: Option<Type>, pub db: Option<String>, pub stats: Counters, pub notifications: Vec<Notification> }
pub struct Row {}
impl Row {
    pub fn new<Given0, Given1>(fields: Given0, data: Given1) -> Self;
    pub fn keys(&self) -> Vec<&BoltString>;
    pub fn get<'this, T>(&'this self, key: &str) -> Result<T, DeError>;
    pub fn to<'this, T>(&'this self) -> Result<T, DeError>;
    pub fn to_strict<'this, T>(&'this self) -> Result<T, DeError>;
}
pub struct RowStream {}
pub struct Session {}
pub struct Txn {}
impl Txn {
    pub async fn run_queries<Q: Into<Query>>(&mut self, queries: impl IntoIterator<Item = Q>) -> Result<Counters, Error>;
    pub async fn run(&mut self, q: impl Into<Query>) -> Result<(), Error>;
    pub async fn execute(&mut self, q: impl Into<Query>) -> Result<RowStream, Error>;
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
    pub fn last_bookmark(&self) -> Option<&str>;
}
#[derive(Clone)]
pub enum Type { Read, Write, ReadWrite, SchemaOnly, Unknown }
pub fn query(q: &str) -> Query;
pub struct InputPosition {}
pub struct NotificationClassification {}
pub struct NotificationSeverity {}
