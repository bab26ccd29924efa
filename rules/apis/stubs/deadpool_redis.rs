//! deadpool-redis 0.14 to 0.23.
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
pub mod cluster {
    use std::{clone::Clone, convert::Into, default::Default, ops::{Deref, DerefMut}, option::Option, result::Result, string::String, vec::Vec};
    use crate::{CreatePoolError, PoolError, Runtime};
    #[derive(Clone)]
    pub struct Pool {}
    impl Pool {
        pub async fn get(&self) -> Result<Connection, PoolError>;
        pub fn resize(&self, max_size: usize);
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
    }
    pub struct Connection {}
    impl Deref for Connection { type Target = redis::cluster_async::ClusterConnection; }
    impl DerefMut for Connection {}
    impl redis::aio::ConnectionLike for Connection {}
    #[derive(Clone, Default)]
    pub struct Config { pub urls: Option<Vec<String>> }
    impl Config {
        pub fn from_urls<T: Into<Vec<String>>>(urls: T) -> Config;
        pub fn create_pool(&self, runtime: Option<Runtime>) -> Result<Pool, CreatePoolError>;
    }
}
pub mod sentinel {
    use std::{clone::Clone, convert::Into, default::Default, ops::{Deref, DerefMut}, option::Option, result::Result, string::String, vec::Vec};
    use crate::{CreatePoolError, PoolError, Runtime};
    #[derive(Clone)]
    pub struct Pool {}
    impl Pool {
        pub async fn get(&self) -> Result<Connection, PoolError>;
        pub fn resize(&self, max_size: usize);
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
    }
    pub struct Connection {}
    impl Deref for Connection { type Target = redis::aio::MultiplexedConnection; }
    impl DerefMut for Connection {}
    impl redis::aio::ConnectionLike for Connection {}
    #[derive(Clone, Default)]
    pub struct Config { pub urls: Option<Vec<String>> }
    impl Config {
        pub fn from_urls<T: Into<Vec<String>>, S>(urls: T, master_name: String, server_type: S) -> Config;
        pub fn create_pool(&self, runtime: Option<Runtime>) -> Result<Pool, CreatePoolError>;
    }
}
