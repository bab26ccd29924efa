//! deadpool-lapin 0.9 to 0.14.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use deadpool::managed::PoolError as AnyPoolError;
use lapin::Connection;
use std::{clone::Clone, default::Default, ops::Deref, option::Option, result::Result, string::String};
#[derive(Clone, Default)]
pub struct Config { pub url: Option<String> }
impl Config {
    pub fn create_pool<R>(&self, runtime: R) -> Result<Pool, CreatePoolError>;
}
pub struct CreatePoolError {}
impl std::error::Error for CreatePoolError {}
pub type PoolError = AnyPoolError<lapin::Error>;
#[derive(Clone)]
pub struct Pool {}
impl Pool {
    pub async fn get(&self) -> Result<Object, PoolError>;
}
pub struct Object {}
impl Deref for Object { type Target = Connection; }
