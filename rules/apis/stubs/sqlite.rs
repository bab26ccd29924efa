//! sqlite 0.36: connections and statements.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::AsRef, iter::IntoIterator, ops::{Deref, DerefMut, FnMut}, option::Option, path::Path, string::String};
pub type Result<T> = std::result::Result<T, Error>;
pub struct Connection {}
impl Connection {
    pub fn open<T: AsRef<Path>>(path: T) -> Result<Connection>;
    pub fn open_with_flags<T: AsRef<Path>, Given0>(path: T, flags: Given0) -> Result<Connection>;
    pub fn open_thread_safe<T: AsRef<Path>>(path: T) -> Result<ConnectionThreadSafe>;
    pub fn open_thread_safe_with_flags<T: AsRef<Path>, Given0>(path: T, flags: Given0) -> Result<ConnectionThreadSafe>;
    pub fn execute<T: AsRef<str>>(&self, statement: T) -> Result<()>;
    pub fn iterate<T: AsRef<str>, F: FnMut(&[(&str, Option<&str>)]) -> bool>(&self, statement: T, callback: F) -> Result<()>;
    pub fn prepare<T: AsRef<str>>(&self, statement: T) -> Result<Statement<'_>>;
    pub fn change_count(&self) -> usize;
    pub fn total_change_count(&self) -> usize;
    pub fn set_busy_handler<F: FnMut(usize) -> bool>(&mut self, callback: F) -> Result<()>;
    pub fn set_busy_timeout(&mut self, milliseconds: usize) -> Result<()>;
    pub fn remove_busy_handler(&mut self) -> Result<()>;
    pub fn enable_extension(&self) -> Result<()>;
    pub fn disable_extension(&self) -> Result<()>;
    pub fn load_extension<T: AsRef<str>>(&self, name: T) -> Result<()>;
    pub fn set_encryption_key<T: AsRef<str>>(&self, key: T) -> Result<()>;
    pub fn change_encryption_key<T: AsRef<str>>(&self, new_key: T) -> Result<()>;
}
pub struct ConnectionThreadSafe {}
impl Deref for ConnectionThreadSafe { type Target = Connection; }
impl DerefMut for ConnectionThreadSafe {}
pub struct Cursor<'l, 'm> {}
pub struct CursorWithOwnership<'l> {}
pub struct Error { pub code: Option<isize>, pub message: Option<String> }
pub struct Row {}
#[derive(Clone)]
pub enum State { Row, Done }
pub struct Statement<'l> {}
impl<'l> IntoIterator for Statement<'l> { type Item = Result<Row>; type IntoIter = CursorWithOwnership<'l>; }
impl<'l> Statement<'l> {
    pub fn bind<T>(&mut self, value: T) -> Result<()>;
    pub fn bind_iter<T: IntoIterator<Item = U>, U>(&mut self, value: T) -> Result<()>;
    pub fn iter(&mut self) -> Cursor<'l, '_>;
    pub fn next(&mut self) -> Result<State>;
    pub fn read<T, U>(&self, index: U) -> Result<T>;
    pub fn column_count(&self) -> usize;
    pub fn column_name<T>(&self, index: T) -> Result<&str>;
    pub fn column_names(&self) -> &[String];
    pub fn column_type<T>(&self, index: T) -> Result<Type>;
    pub fn parameter_index(&self, parameter: &str) -> Result<Option<usize>>;
    pub fn reset(&mut self) -> Result<()>;
}
#[derive(Clone)]
pub enum Type { Binary, Float, Integer, String, Null }
pub fn open<T: AsRef<Path>>(path: T) -> Result<Connection>;
