//! r2d2 0.8.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{boxed::Box, clone::Clone, default::Default, fmt::Display, marker::{Copy, Send}, ops::{Deref, DerefMut}, option::Option, result::Result, time::Duration};
pub trait ManageConnection {
    type Connection: Send;
    type Error: std::error::Error;
    fn connect(&self) -> Result<Self::Connection, Self::Error>;
    fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
pub trait HandleError<E> {
    fn handle_error(&self, error: E);
}
#[derive(Clone, Copy)]
pub struct NopErrorHandler;
#[derive(Clone, Copy)]
pub struct LoggingErrorHandler;
pub trait CustomizeConnection<C, E> {
    fn on_acquire(&self, conn: &mut C) -> Result<(), E> {}
    fn on_release(&self, conn: C) {}
}
pub struct Pool<M> {}
impl<M> Clone for Pool<M> {}
impl<M> Pool<M> where M: ManageConnection {
    pub fn new(manager: M) -> Result<Pool<M>, Error>;
    pub fn builder() -> Builder<M>;
    pub fn get(&self) -> Result<PooledConnection<M>, Error>;
    pub fn get_timeout(&self, timeout: Duration) -> Result<PooledConnection<M>, Error>;
    pub fn try_get(&self) -> Option<PooledConnection<M>>;
    pub fn state(&self) -> State;
    pub fn max_size(&self) -> u32;
    pub fn min_idle(&self) -> Option<u32>;
    pub fn connection_timeout(&self) -> Duration;
}
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub struct State { pub connections: u32, pub idle_connections: u32 }
pub struct PooledConnection<M> {}
impl<M> Deref for PooledConnection<M> where M: ManageConnection { type Target = M::Connection; }
impl<M> DerefMut for PooledConnection<M> where M: ManageConnection {}
pub struct Builder<M> {}
impl<M> Default for Builder<M> {}
impl<M> Builder<M> where M: ManageConnection {
    pub fn new() -> Builder<M>;
    pub fn max_size(self, max_size: u32) -> Builder<M>;
    pub fn min_idle(self, min_idle: Option<u32>) -> Builder<M>;
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Builder<M>;
    pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Builder<M>;
    pub fn idle_timeout(self, idle_timeout: Option<Duration>) -> Builder<M>;
    pub fn connection_timeout(self, connection_timeout: Duration) -> Builder<M>;
    pub fn error_handler(self, error_handler: Box<dyn HandleError<M::Error>>) -> Builder<M>;
    pub fn connection_customizer(self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Builder<M>;
    pub fn build(self, manager: M) -> Result<Pool<M>, Error>;
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
    pub fn thread_pool<A>(self, thread_pool: A) -> Self;
    pub fn event_handler<A>(self, event_handler: A) -> Self;
}
