//! r2d2_sqlite.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{convert::AsRef, error::Error, marker::{Send, Sync}, ops::Fn, path::Path, result::Result};
use r2d2::ManageConnection;
use rusqlite::{Connection, OpenFlags};
pub use rusqlite;
pub struct SqliteConnectionManager {}
impl SqliteConnectionManager {
    pub fn file<P: AsRef<Path>>(path: P) -> Self;
    pub fn memory() -> Self;
    pub fn with_flags(self, flags: OpenFlags) -> Self;
    pub fn with_init<F>(self, init: F) -> Self where F: Fn(&mut Connection) -> Result<(), rusqlite::Error> + Send + Sync;
}
impl ManageConnection for SqliteConnectionManager {
    type Connection = Connection;
    type Error = rusqlite::Error;
}
