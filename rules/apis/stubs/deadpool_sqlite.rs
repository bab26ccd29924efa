//! deadpool-sqlite 0.5 to 0.14.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::Into, default::Default, option::Option, path::PathBuf, result::Result};
use deadpool::managed;
pub use deadpool::Runtime;
pub use deadpool::managed::{Metrics, PoolConfig, Timeouts};
pub use deadpool_sync::{InteractError, SyncWrapper};
pub use rusqlite;
pub type Pool = managed::Pool<Manager, managed::Object<Manager>>;
pub type PoolBuilder = managed::PoolBuilder<Manager, managed::Object<Manager>>;
pub type Object = managed::Object<Manager>;
pub type Connection = managed::Object<Manager>;
pub struct Manager {}
impl Manager {
    pub fn from_config(config: &Config, runtime: Runtime) -> Self;
}
impl managed::Manager for Manager { type Type = SyncWrapper<rusqlite::Connection>; type Error = rusqlite::Error; }
#[derive(Clone, Default)]
pub struct Config { pub path: PathBuf, pub pool: Option<PoolConfig> }
impl Config {
    pub fn new(path: impl Into<PathBuf>) -> Self;
    pub fn create_pool(&self, runtime: Runtime) -> Result<Pool, managed::CreatePoolError<ConfigError>>;
    pub fn builder(&self, runtime: Runtime) -> Result<PoolBuilder, ConfigError>;
}
pub struct ConfigError {}
