//! deadpool-diesel 0.4 to 0.7.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use diesel;
use std::{convert::Into, fmt::Display, string::String};
use deadpool::managed;
pub use deadpool::Runtime;
pub use deadpool::managed::{Metrics, PoolConfig, Timeouts};
pub use deadpool_sync::{InteractError, SyncWrapper};
pub struct Manager<C> {}
impl<C> Manager<C> {
    pub fn new<S: Into<String>>(database_url: S, runtime: Runtime) -> Self;
}
impl<C> managed::Manager for Manager<C> { type Type = SyncWrapper<C>; type Error = Error; }
pub enum Error { Connection(diesel::ConnectionError), Ping(diesel::result::Error) }
impl Display for Error {}
impl std::error::Error for Error {}
pub type Connection<C> = SyncWrapper<C>;
pub mod postgres {
    use diesel;
    use deadpool::managed;
    pub use deadpool::Runtime;
    pub use deadpool::managed::{Metrics, PoolConfig, Timeouts};
    pub use deadpool_sync::{InteractError, SyncWrapper};
    pub type Manager = crate::Manager<diesel::PgConnection>;
    pub type Pool = managed::Pool<Manager, managed::Object<Manager>>;
    pub type PoolBuilder = managed::PoolBuilder<Manager, managed::Object<Manager>>;
    pub type Object = managed::Object<Manager>;
    pub type Connection = managed::Object<Manager>;
}
pub mod mysql {
    use diesel;
    use deadpool::managed;
    pub use deadpool::Runtime;
    pub use deadpool::managed::{Metrics, PoolConfig, Timeouts};
    pub use deadpool_sync::{InteractError, SyncWrapper};
    pub type Manager = crate::Manager<diesel::MysqlConnection>;
    pub type Pool = managed::Pool<Manager, managed::Object<Manager>>;
    pub type PoolBuilder = managed::PoolBuilder<Manager, managed::Object<Manager>>;
    pub type Object = managed::Object<Manager>;
    pub type Connection = managed::Object<Manager>;
}
pub mod sqlite {
    use diesel;
    use deadpool::managed;
    pub use deadpool::Runtime;
    pub use deadpool::managed::{Metrics, PoolConfig, Timeouts};
    pub use deadpool_sync::{InteractError, SyncWrapper};
    pub type Manager = crate::Manager<diesel::SqliteConnection>;
    pub type Pool = managed::Pool<Manager, managed::Object<Manager>>;
    pub type PoolBuilder = managed::PoolBuilder<Manager, managed::Object<Manager>>;
    pub type Object = managed::Object<Manager>;
    pub type Connection = managed::Object<Manager>;
}
