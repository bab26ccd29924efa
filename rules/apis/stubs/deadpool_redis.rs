//! deadpool-redis 0.14 to 0.22.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use redis::aio::{ConnectionLike, MultiplexedConnection};
use std::{clone::Clone, convert::Into, default::Default, ops::{Deref, DerefMut}, option::Option, result::Result, string::String};
pub use redis;
#[derive(Clone)]
pub struct Pool {}
impl Pool {
    pub async fn get(&self) -> Result<Connection, PoolError>;
    pub fn resize(&self, max_size: usize);
    pub fn close(&self);
    pub fn is_closed(&self) -> bool;
}
pub struct Connection {}
impl Connection {
    pub fn take(this: Connection) -> MultiplexedConnection;
}
impl Deref for Connection { type Target = MultiplexedConnection; }
impl DerefMut for Connection {}
impl ConnectionLike for Connection {}
#[derive(Clone, Default)]
pub struct Config { pub url: Option<String> }
impl Config {
    pub fn from_url<T: Into<String>>(url: T) -> Config;
    pub fn create_pool(&self, runtime: Option<Runtime>) -> Result<Pool, CreatePoolError>;
}
#[derive(Clone, Copy)]
pub enum Runtime { Tokio1, AsyncStd1 }
pub struct PoolError {}
impl std::error::Error for PoolError {}
pub struct CreatePoolError {}
impl std::error::Error for CreatePoolError {}
