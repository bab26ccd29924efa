//! bb8-redis 0.13 and later.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use redis::{IntoConnectionInfo, RedisError, aio::MultiplexedConnection};
use std::{clone::Clone, result::Result};
pub use bb8;
pub use redis;
#[derive(Clone)]
pub struct RedisConnectionManager {}
impl RedisConnectionManager {
    pub fn new<T: IntoConnectionInfo>(info: T) -> Result<Self, RedisError>;
}
impl bb8::ManageConnection for RedisConnectionManager { type Connection = MultiplexedConnection; type Error = RedisError; }
