//! duct 1: expressions of child processes.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::Into, ffi::OsString, io::Read, iter::IntoIterator, ops::Fn, option::Option, path::PathBuf, process::{Command, Output}, string::String, time::{Duration, Instant}, vec::Vec};
#[derive(Clone)]
pub struct Expression {}
impl Expression {
    pub fn run(&self) -> std::io::Result<Output>;
    pub fn read(&self) -> std::io::Result<String>;
    pub fn start(&self) -> std::io::Result<Handle>;
    pub fn reader(&self) -> std::io::Result<ReaderHandle>;
    pub fn pipe<T: Into<Expression>>(&self, right: T) -> Expression;
    pub fn stdin_bytes<T: Into<Vec<u8>>>(&self, bytes: T) -> Expression;
    pub fn stdin_path<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn stdin_file<T>(&self, file: T) -> Expression;
    pub fn stdin_null(&self) -> Expression;
    pub fn stdout_path<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn stdout_file<T>(&self, file: T) -> Expression;
    pub fn stdout_null(&self) -> Expression;
    pub fn stdout_capture(&self) -> Expression;
    pub fn stdout_to_stderr(&self) -> Expression;
    pub fn stderr_path<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn stderr_file<T>(&self, file: T) -> Expression;
    pub fn stderr_null(&self) -> Expression;
    pub fn stderr_capture(&self) -> Expression;
    pub fn stderr_to_stdout(&self) -> Expression;
    pub fn stdout_stderr_swap(&self) -> Expression;
    pub fn dir<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn env<T: Into<OsString>, U: Into<OsString>>(&self, name: T, val: U) -> Expression;
    pub fn env_remove<T: Into<OsString>>(&self, name: T) -> Expression;
    pub fn full_env<T: IntoIterator<Item = (U, V)>, U: Into<OsString>, V: Into<OsString>>(&self, name_vals: T) -> Expression;
    pub fn unchecked(&self) -> Expression;
    pub fn before_spawn<F: Fn(&mut Command) -> std::io::Result<()>>(&self, hook: F) -> Expression;
}
pub struct Handle {}
impl Handle {
    pub fn wait(&self) -> std::io::Result<&Output>;
    pub fn wait_timeout(&self, timeout: Duration) -> std::io::Result<Option<&Output>>;
    pub fn wait_deadline(&self, deadline: Instant) -> std::io::Result<Option<&Output>>;
    pub fn try_wait(&self) -> std::io::Result<Option<&Output>>;
    pub fn into_output(self) -> std::io::Result<Output>;
    pub fn kill(&self) -> std::io::Result<()>;
    pub fn pids(&self) -> Vec<u32>;
}
pub struct ReaderHandle {}
impl Read for ReaderHandle {}
pub fn cmd<T, U: IntoIterator>(program: T, args: U) -> Expression;
#[macro_export]
macro_rules! cmd {
    ($($part:tt)*) => {};
}
