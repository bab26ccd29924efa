//! deadpool-postgres 0.10 to 0.14.
//!
//! Public declarations as documented, lifetimes aside, with the aliases that `managed_reexports!` makes;
//! see the stub of `std` for what is left out.

use deadpool::managed;
use std::{clone::Clone, convert::Into, default::Default, fmt::Display, iter::IntoIterator, marker::{Copy, Sync}, ops::{Deref, DerefMut}, option::Option, result::Result, string::String, time::Duration, vec::Vec};
use tokio_postgres::error::Error;
use tokio_postgres::row::Row;
use tokio_postgres::{IsolationLevel, RowStream, Statement, ToStatement};
use tokio_postgres::types::{ToSql, Type};
pub use tokio_postgres;
pub use deadpool::Runtime;
pub use deadpool::Status;
pub use deadpool::managed::{Metrics, PoolConfig, Timeouts};
pub type Pool = managed::Pool<Manager, managed::Object<Manager>>;
pub type PoolBuilder = managed::PoolBuilder<Manager, managed::Object<Manager>>;
pub type WeakPool = managed::WeakPool<Manager, managed::Object<Manager>>;
pub type BuildError = managed::BuildError;
pub type CreatePoolError = managed::CreatePoolError<ConfigError>;
pub type PoolError = managed::PoolError<tokio_postgres::error::Error>;
pub type Object = managed::Object<Manager>;
pub type Client = managed::Object<Manager>;
pub struct Manager {}
impl Manager {
    pub fn new<T>(pg_config: tokio_postgres::Config, tls: T) -> Self;
    pub fn from_config<T>(pg_config: tokio_postgres::Config, tls: T, config: ManagerConfig) -> Self;
}
impl managed::Manager for Manager { type Type = ClientWrapper; type Error = tokio_postgres::error::Error; }
pub struct ClientWrapper {}
impl ClientWrapper {
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    pub async fn transaction(&mut self) -> Result<Transaction, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder;
}
impl Deref for ClientWrapper { type Target = tokio_postgres::Client; }
impl DerefMut for ClientWrapper {}
pub struct Transaction {}
impl Transaction {
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
    pub async fn transaction(&mut self) -> Result<Transaction, Error>;
    pub async fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction, Error>;
}
impl Deref for Transaction { type Target = tokio_postgres::Transaction; }
impl DerefMut for Transaction {}
pub struct TransactionBuilder {}
impl TransactionBuilder {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    pub async fn start(self) -> Result<Transaction, Error>;
}
pub trait GenericClient {
    async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    async fn query<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    async fn query_one<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
    async fn query_opt<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
    async fn query_raw<T: ToStatement, P, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error>;
    async fn execute<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
    async fn execute_raw<T: ToStatement, P, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<u64, Error>;
    async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    async fn transaction(&mut self) -> Result<Transaction, Error>;
}
impl GenericClient for managed::Object<Manager> {}
impl GenericClient for Transaction {}
#[derive(Clone, Default)]
pub struct Config {
    pub url: Option<String>,
    pub user: Option<String>,
    pub password: Option<String>,
    pub dbname: Option<String>,
    pub options: Option<String>,
    pub application_name: Option<String>,
    pub host: Option<String>,
    pub hosts: Option<Vec<String>>,
    pub port: Option<u16>,
    pub connect_timeout: Option<Duration>,
    pub manager: Option<ManagerConfig>,
    pub pool: Option<PoolConfig>,
}
impl Config {
    pub fn new() -> Self;
    pub fn create_pool<T>(&self, runtime: Option<Runtime>, tls: T) -> Result<Pool, CreatePoolError>;
    pub fn builder<T>(&self, tls: T) -> Result<PoolBuilder, ConfigError>;
    pub fn get_pg_config(&self) -> Result<tokio_postgres::Config, ConfigError>;
}
pub enum ConfigError { DbnameMissing, DbnameEmpty }
impl Display for ConfigError {}
impl std::error::Error for ConfigError {}
#[derive(Clone, Default)]
pub enum RecyclingMethod { Fast, Verified, Clean, Custom(String) }
#[derive(Clone, Default)]
pub struct ManagerConfig { pub recycling_method: RecyclingMethod }
