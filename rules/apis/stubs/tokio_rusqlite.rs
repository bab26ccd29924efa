//! tokio-rusqlite 0.5 to 0.8.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::AsRef, marker::Send, ops::FnOnce, path::Path, result::Result};
pub use rusqlite;
#[derive(Clone)]
pub struct Connection {}
impl Connection {
    pub async fn open<P: AsRef<Path>>(path: P) -> Result<Connection, rusqlite::Error>;
    pub async fn open_in_memory() -> Result<Connection, rusqlite::Error>;
    pub async fn call<F, R, E>(&self, function: F) -> Result<R, Error<E>> where F: FnOnce(&mut rusqlite::Connection) -> Result<R, E> + Send, R: Send, E: Send;
    pub async fn call_unwrap<F, R>(&self, function: F) -> R where F: FnOnce(&mut rusqlite::Connection) -> R + Send, R: Send;
    pub async fn close(self) -> Result<(), Error<rusqlite::Error>>;
}
pub enum Error<E = rusqlite::Error> { ConnectionClosed, Error(E) }
impl<E> std::error::Error for Error<E> {}
