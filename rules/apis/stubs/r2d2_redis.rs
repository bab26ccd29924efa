//! r2d2_redis 0.9 and later.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use redis::{IntoConnectionInfo, RedisError};
use std::result::Result;
pub use r2d2;
pub use redis;
pub struct RedisConnectionManager {}
impl RedisConnectionManager {
    pub fn new<T: IntoConnectionInfo>(params: T) -> Result<RedisConnectionManager, RedisError>;
}
impl r2d2::ManageConnection for RedisConnectionManager { type Connection = redis::Connection; type Error = RedisError; }
