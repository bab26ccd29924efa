//! bb8 0.7 to 0.9.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{boxed::Box, clone::Clone, convert::{From, Into}, default::Default, fmt::Display, future::Future, ops::{Deref, DerefMut}, option::Option, result::Result, time::Duration};
pub trait ManageConnection {
    type Connection;
    type Error;
    fn connect(&self) -> impl Future<Output = Result<Self::Connection, Self::Error>>;
    fn is_valid(&self, conn: &mut Self::Connection) -> impl Future<Output = Result<(), Self::Error>>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
pub trait CustomizeConnection<C, E> {}
pub trait ErrorSink<E> {}
#[derive(Clone)]
pub struct NopErrorSink;
impl<E> ErrorSink<E> for NopErrorSink {}
pub struct Pool<M: ManageConnection> {}
impl<M: ManageConnection> Clone for Pool<M> {}
impl<M: ManageConnection> Pool<M> {
    pub fn builder() -> Builder<M>;
    pub async fn get(&self) -> Result<PooledConnection<M>, RunError<M::Error>>;
    pub async fn get_owned(&self) -> Result<PooledConnection<M>, RunError<M::Error>>;
    pub async fn dedicated_connection(&self) -> Result<M::Connection, M::Error>;
    pub fn state(&self) -> State;
}
pub struct State { pub connections: u32, pub idle_connections: u32 }
pub enum QueueStrategy { Fifo, Lifo }
pub struct Builder<M: ManageConnection> {}
impl<M: ManageConnection> Default for Builder<M> {}
impl<M: ManageConnection> Builder<M> {
    pub fn new() -> Self;
    pub fn max_size(self, max_size: u32) -> Self;
    pub fn min_idle<I: Into<Option<u32>>>(self, min_idle: I) -> Self;
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Self;
    pub fn max_lifetime<I: Into<Option<Duration>>>(self, max_lifetime: I) -> Self;
    pub fn idle_timeout<I: Into<Option<Duration>>>(self, idle_timeout: I) -> Self;
    pub fn connection_timeout(self, connection_timeout: Duration) -> Self;
    pub fn retry_connection(self, retry: bool) -> Self;
    pub fn error_sink(self, error_sink: Box<dyn ErrorSink<M::Error>>) -> Self;
    pub fn reaper_rate(self, reaper_rate: Duration) -> Self;
    pub fn queue_strategy(self, queue_strategy: QueueStrategy) -> Self;
    pub fn connection_customizer(self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Self;
    pub async fn build(self, manager: M) -> Result<Pool<M>, M::Error>;
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
}
pub struct PooledConnection<M: ManageConnection> {}
impl<M: ManageConnection> Deref for PooledConnection<M> { type Target = M::Connection; }
impl<M: ManageConnection> DerefMut for PooledConnection<M> {}
pub enum RunError<E> { User(E), TimedOut }
impl<E> Display for RunError<E> {}
impl<E> std::error::Error for RunError<E> {}
impl<E> From<E> for RunError<E> {}
