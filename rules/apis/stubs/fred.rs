//! fred 6 to 10, by the names of before 10 as well: clients, pools and the commands that services send.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod error {
    use std::{clone::Clone, fmt::Display};
    #[derive(Clone)]
    pub struct Error {}
    impl Display for Error {}
    pub use self::Error as RedisError;
    impl std::error::Error for Error {}
}
pub mod clients {
    use std::{clone::Clone, option::Option, result::Result};
    use crate::error::Error;
    #[derive(Clone)]
    pub struct Client {}
    impl Client {
        pub fn new<P, C, R>(config: crate::types::config::Config, perf: Option<P>, connection: Option<C>, policy: Option<R>) -> Client;
        pub fn pipeline(&self) -> Pipeline;
        pub fn clone_new(&self) -> Self;
    }
    impl crate::interfaces::ClientLike for Client {}
    impl crate::interfaces::KeysInterface for Client {}
    impl crate::interfaces::HashesInterface for Client {}
    impl crate::interfaces::SetsInterface for Client {}
    impl crate::interfaces::ListInterface for Client {}
    impl crate::interfaces::PubsubInterface for Client {}
    #[derive(Clone)]
    pub struct Pool {}
    impl Pool {
        pub fn new<P, C, R>(config: crate::types::config::Config, perf: Option<P>, connection: Option<C>, policy: Option<R>, size: usize) -> Result<Pool, Error>;
        pub fn next(&self) -> &Client;
        pub fn next_connected(&self) -> &Client;
    }
    impl crate::interfaces::ClientLike for Pool {}
    impl crate::interfaces::KeysInterface for Pool {}
    impl crate::interfaces::HashesInterface for Pool {}
    impl crate::interfaces::SetsInterface for Pool {}
    impl crate::interfaces::ListInterface for Pool {}
    impl crate::interfaces::PubsubInterface for Pool {}
    pub use self::Client as RedisClient;
    pub use self::Pool as RedisPool;
    #[derive(Clone)]
    pub struct Pipeline {}
    impl Pipeline {
        pub async fn all<R>(&self) -> Result<R, Error>;
        pub async fn last<R>(&self) -> Result<R, Error>;
    }
}
pub mod interfaces {
    use tokio::task::JoinHandle;
    use std::{option::Option, result::Result};
    use crate::error::Error;
    pub type FredResult<T> = Result<T, Error>;
    pub type RedisResult<T> = Result<T, Error>;
    pub trait ClientLike {
        async fn init(&self) -> FredResult<JoinHandle<FredResult<()>>>;
        async fn wait_for_connect(&self) -> FredResult<()>;
        async fn quit(&self) -> FredResult<()>;
    }
    pub trait KeysInterface {
        async fn get<R, K>(&self, key: K) -> FredResult<R>;
        async fn set<R, K, V>(&self, key: K, value: V, expire: Option<crate::types::Expiration>, options: Option<crate::types::SetOptions>, get: bool) -> FredResult<R>;
        async fn mget<R, K>(&self, keys: K) -> FredResult<R>;
        async fn mset<V>(&self, values: V) -> FredResult<()>;
        async fn del<R, K>(&self, keys: K) -> FredResult<R>;
        async fn exists<R, K>(&self, keys: K) -> FredResult<R>;
        async fn expire<R, K>(&self, key: K, seconds: i64, options: Option<crate::types::ExpireOptions>) -> FredResult<R>;
        async fn ttl<R, K>(&self, key: K) -> FredResult<R>;
        async fn incr<R, K>(&self, key: K) -> FredResult<R>;
        async fn incr_by<R, K>(&self, key: K, val: i64) -> FredResult<R>;
    }
    pub trait HashesInterface {
        async fn hget<R, K, F>(&self, key: K, field: F) -> FredResult<R>;
        async fn hset<R, K, V>(&self, key: K, values: V) -> FredResult<R>;
        async fn hgetall<R, K>(&self, key: K) -> FredResult<R>;
        async fn hdel<R, K, F>(&self, key: K, fields: F) -> FredResult<R>;
        async fn hincrby<R, K, F>(&self, key: K, field: F, increment: i64) -> FredResult<R>;
    }
    pub trait SetsInterface {
        async fn sadd<R, K, V>(&self, key: K, members: V) -> FredResult<R>;
        async fn srem<R, K, V>(&self, key: K, members: V) -> FredResult<R>;
        async fn smembers<R, K>(&self, key: K) -> FredResult<R>;
        async fn sismember<R, K, V>(&self, key: K, member: V) -> FredResult<R>;
    }
    pub trait ListInterface {
        async fn lpush<R, K, V>(&self, key: K, elements: V) -> FredResult<R>;
        async fn rpush<R, K, V>(&self, key: K, elements: V) -> FredResult<R>;
        async fn lrange<R, K>(&self, key: K, start: i64, stop: i64) -> FredResult<R>;
    }
    pub trait PubsubInterface {
        async fn publish<R, C, V>(&self, channel: C, message: V) -> FredResult<R>;
    }
}
pub mod types {
    use std::{option::Option, result::Result, string::String};
    use crate::{clients::{Client, Pool}, error::Error, types::config::Config};
    pub struct Builder {}
    impl Builder {
        pub fn default_centralized() -> Self;
        pub fn from_config(config: Config) -> Self;
        pub fn set_policy<P>(&mut self, policy: P) -> &mut Self;
        pub fn with_connection_config<F>(&mut self, func: F) -> &mut Self;
        pub fn with_performance_config<F>(&mut self, func: F) -> &mut Self;
        pub fn build(&self) -> Result<Client, Error>;
        pub fn build_pool(&self, size: usize) -> Result<Pool, Error>;
        pub fn set_config<A>(&mut self, config: A) -> &mut Self;
        pub fn set_performance_config<A>(&mut self, config: A) -> &mut Self;
        pub fn set_connection_config<A>(&mut self, config: A) -> &mut Self;
        pub fn set_sentinel_config<A>(&mut self, config: A) -> &mut Self;
        pub fn set_pool_config<A>(&mut self, config: A) -> &mut Self;
        pub fn with_config<A>(&mut self, func: A) -> &mut Self;
        pub fn with_sentinel_config<A>(&mut self, func: A) -> &mut Self;
        pub fn with_pool_config<A>(&mut self, func: A) -> &mut Self;
    }
    pub enum Expiration { EX(i64), PX(i64), EXAT(i64), PXAT(i64), KEEPTTL }
    pub enum SetOptions { NX, XX, GT, LT }
    pub enum ExpireOptions { NX, XX, GT, LT }
    pub mod config {
        use std::{clone::Clone, default::Default, result::Result};
        #[derive(Clone, Default)]
        pub struct Config {}
        impl Config {
            pub fn from_url(url: &str) -> Result<Config, crate::error::Error>;
        }
    }
}
pub mod prelude {
    pub use crate::clients::{Client, Client as RedisClient, Pool, Pool as RedisPool};
    pub use crate::error::{Error, Error as RedisError};
    pub use crate::interfaces::{ClientLike, FredResult, HashesInterface, KeysInterface, ListInterface, PubsubInterface, SetsInterface};
    pub use crate::types::{Builder, Expiration, SetOptions, config::{Config, Config as RedisConfig}};
}
