//! async-sqlite 0.2 to 0.7.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, From}, default::Default, fmt::Display, marker::{Send, Sync}, ops::{Fn, FnOnce}, path::Path, result::Result, vec::Vec};
pub use rusqlite;
#[derive(Clone, Default)]
pub struct ClientBuilder {}
impl ClientBuilder {
    pub fn new() -> Self;
    pub fn path<P: AsRef<Path>>(self, path: P) -> Self;
    pub fn flags(self, flags: rusqlite::OpenFlags) -> Self;
    pub fn journal_mode(self, journal_mode: JournalMode) -> Self;
    pub fn vfs(self, vfs: &str) -> Self;
    pub async fn open(self) -> Result<Client, Error>;
    pub fn open_blocking(self) -> Result<Client, Error>;
    pub fn queue_capacity(self, queue_capacity: usize) -> Self;
}
#[derive(Clone)]
pub struct Client {}
impl Client {
    pub async fn conn<F, T>(&self, func: F) -> Result<T, Error> where F: FnOnce(&rusqlite::Connection) -> Result<T, rusqlite::Error> + Send , T: Send;
    pub async fn conn_mut<F, T>(&self, func: F) -> Result<T, Error> where F: FnOnce(&mut rusqlite::Connection) -> Result<T, rusqlite::Error> + Send , T: Send;
    pub async fn conn_and_then<F, T, E>(&self, func: F) -> Result<T, E> where F: FnOnce(&rusqlite::Connection) -> Result<T, E> + Send , T: Send , E: From<rusqlite::Error> + From<Error> + Send;
    pub async fn conn_mut_and_then<F, T, E>(&self, func: F) -> Result<T, E> where F: FnOnce(&mut rusqlite::Connection) -> Result<T, E> + Send , T: Send , E: From<rusqlite::Error> + From<Error> + Send;
    pub async fn close(&self) -> Result<(), Error>;
    pub fn conn_blocking<F, T>(&self, func: F) -> Result<T, Error> where F: FnOnce(&rusqlite::Connection) -> Result<T, rusqlite::Error> + Send , T: Send;
    pub fn conn_mut_blocking<F, T>(&self, func: F) -> Result<T, Error> where F: FnOnce(&mut rusqlite::Connection) -> Result<T, rusqlite::Error> + Send , T: Send;
    pub fn close_blocking(&self) -> Result<(), Error>;
}
#[derive(Clone, Copy)]
pub enum JournalMode { Delete, Truncate, Persist, Memory, Wal, Off }
impl JournalMode {
    pub fn as_str(&self) -> &str;
}
#[derive(Clone, Default)]
pub struct PoolBuilder {}
impl PoolBuilder {
    pub fn new() -> Self;
    pub fn path<P: AsRef<Path>>(self, path: P) -> Self;
    pub fn flags(self, flags: rusqlite::OpenFlags) -> Self;
    pub fn journal_mode(self, journal_mode: JournalMode) -> Self;
    pub fn vfs(self, vfs: &str) -> Self;
    pub fn num_conns(self, num_conns: usize) -> Self;
    pub async fn open(self) -> Result<Pool, Error>;
    pub fn open_blocking(self) -> Result<Pool, Error>;
    pub fn shared_memory<A>(self, name: A) -> Self;
    pub fn queue_capacity(self, queue_capacity: usize) -> Self;
}
#[derive(Clone)]
pub struct Pool {}
impl Pool {
    pub async fn conn<F, T>(&self, func: F) -> Result<T, Error> where F: FnOnce(&rusqlite::Connection) -> Result<T, rusqlite::Error> + Send , T: Send;
    pub async fn conn_mut<F, T>(&self, func: F) -> Result<T, Error> where F: FnOnce(&mut rusqlite::Connection) -> Result<T, rusqlite::Error> + Send , T: Send;
    pub async fn close(&self) -> Result<(), Error>;
    pub fn conn_blocking<F, T>(&self, func: F) -> Result<T, Error> where F: FnOnce(&rusqlite::Connection) -> Result<T, rusqlite::Error> + Send , T: Send;
    pub fn conn_mut_blocking<F, T>(&self, func: F) -> Result<T, Error> where F: FnOnce(&mut rusqlite::Connection) -> Result<T, rusqlite::Error> + Send , T: Send;
    pub fn close_blocking(&self) -> Result<(), Error>;
    pub async fn conn_for_each<F, T>(&self, func: F) -> Vec<Result<T, Error>> where F: Fn(&rusqlite::Connection) -> Result<T, rusqlite::Error> + Send + Sync , T: Send;
    pub fn conn_for_each_blocking<F, T>(&self, func: F) -> Vec<Result<T, Error>> where F: Fn(&rusqlite::Connection) -> Result<T, rusqlite::Error> + Send + Sync , T: Send;
}
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
