//! rbatis 4: the pool, its connections and transactions.
//!
//! Public declarations as documented, with one type for all values; see the stub of `std` for what is left out.

use std::{clone::Clone, default::Default, time::Duration, vec::Vec};

#[derive(Clone)]
pub struct Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)]
pub struct Value {}
#[derive(Clone)]
pub struct ExecResult {
    pub rows_affected: u64,
    pub last_insert_id: Value,
}
#[derive(Clone)]
pub struct RBatis {}
impl Default for RBatis {}
impl RBatis {
    pub fn new() -> Self;
    pub fn init<D>(&self, driver: D, url: &str) -> Result<()>;
    pub async fn link<D>(&self, driver: D, url: &str) -> Result<()>;
    pub async fn acquire(&self) -> Result<RBatisConnExecutor>;
    pub async fn try_acquire(&self) -> Result<RBatisConnExecutor>;
    pub async fn try_acquire_timeout(&self, d: Duration) -> Result<RBatisConnExecutor>;
    pub async fn acquire_begin(&self) -> Result<RBatisTxExecutor>;
    pub async fn try_acquire_begin(&self) -> Result<RBatisTxExecutor>;
    pub async fn exec(&self, sql: &str, args: Vec<Value>) -> Result<ExecResult>;
    pub async fn query(&self, sql: &str, args: Vec<Value>) -> Result<Value>;
    pub async fn query_decode<T>(&self, sql: &str, args: Vec<Value>) -> Result<T>;
    pub async fn exec_decode<T>(&self, sql: &str, args: Vec<Value>) -> Result<T>;
}
pub use executor::{RBatisConnExecutor, RBatisTxExecutor};
pub mod executor {
    use crate::{ExecResult, Result, Value};
    use std::{clone::Clone, vec::Vec};
    pub struct RBatisConnExecutor {}
    impl RBatisConnExecutor {
        pub async fn exec(&self, sql: &str, args: Vec<Value>) -> Result<ExecResult>;
        pub async fn query(&self, sql: &str, args: Vec<Value>) -> Result<Value>;
        pub async fn exec_decode<T>(&self, sql: &str, args: Vec<Value>) -> Result<T>;
        pub async fn begin(self) -> Result<RBatisTxExecutor>;
        pub async fn rollback(&self) -> Result<()>;
        pub async fn commit(&self) -> Result<()>;
    }
    #[derive(Clone)]
    pub struct RBatisTxExecutor {}
    impl RBatisTxExecutor {
        pub async fn exec(&self, sql: &str, args: Vec<Value>) -> Result<ExecResult>;
        pub async fn query(&self, sql: &str, args: Vec<Value>) -> Result<Value>;
        pub async fn exec_decode<T>(&self, sql: &str, args: Vec<Value>) -> Result<T>;
        pub async fn begin(self) -> Result<Self>;
        pub async fn rollback(&self) -> Result<()>;
        pub async fn commit(&self) -> Result<()>;
    }
}
