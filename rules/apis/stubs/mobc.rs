//! mobc 0.7 to 0.9.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, default::Default, fmt::Display, future::Future, marker::{Send, Sync}, ops::{Deref, DerefMut}, option::Option, result::Result, time::Duration};
pub trait Manager: Send + Sync {
    type Connection: Send;
    type Error: Send + Sync;
    fn spawn_task<T>(&self, task: T) where T: Future + Send , T::Output: Send;
    async fn connect(&self) -> Result<Self::Connection, Self::Error>;
    async fn check(&self, conn: Self::Connection) -> Result<Self::Connection, Self::Error>;
    fn validate(&self, _conn: &mut Self::Connection) -> bool;
}
pub struct Pool<M: Manager> {}
impl<M: Manager> Clone for Pool<M> {}
pub struct State { pub max_open: u64, pub connections: u64, pub in_use: u64, pub idle: u64, pub wait_count: u64, pub wait_duration: Duration, pub max_idle_closed: u64, pub max_lifetime_closed: u64 }
impl<M: Manager> Pool<M> {
    pub fn new(manager: M) -> Pool<M>;
    pub fn builder() -> Builder<M>;
    pub async fn set_max_open_conns(&self, n: u64);
    pub async fn set_max_idle_conns(&self, n: u64);
    pub async fn set_conn_max_lifetime(&self, max_lifetime: Option<Duration>);
    pub async fn get(&self) -> Result<Connection<M>, Error<M::Error>>;
    pub async fn get_timeout(&self, duration: Duration) -> Result<Connection<M>, Error<M::Error>>;
    pub async fn state(&self) -> State;
}
pub struct Connection<M: Manager> {}
impl<M: Manager> Connection<M> {
    pub fn is_brand_new(&self) -> bool;
    pub fn into_inner(self) -> M::Connection;
}
impl<M: Manager> Deref for Connection<M> { type Target = M::Connection; }
impl<M: Manager> DerefMut for Connection<M> {}
pub struct Builder<M> {}
impl<M> Default for Builder<M> {}
impl<M: Manager> Builder<M> {
    pub fn new() -> Self;
    pub fn max_open(self, max_open: u64) -> Self;
    pub fn max_idle(self, max_idle: u64) -> Self;
    pub fn test_on_check_out(self, health_check: bool) -> Builder<M>;
    pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Self;
    pub fn max_idle_lifetime(self, max_idle_lifetime: Option<Duration>) -> Self;
    pub fn get_timeout(self, get_timeout: Option<Duration>) -> Self;
    pub fn health_check_interval(self, health_check_interval: Option<Duration>) -> Self;
    pub fn build(self, manager: M) -> Pool<M>;
    pub fn clean_rate<A>(self, clean_rate: A) -> Self;
}
pub enum Error<E> { Inner(E), Timeout, PoolClosed, BadConn }
impl<E> Display for Error<E> {}
