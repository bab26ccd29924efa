//! xshell 0.3: shells and commands.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, collections::HashMap, convert::AsRef, ffi::{OsStr, OsString}, iter::IntoIterator, option::Option, path::{Path, PathBuf}, process::{Command, Output}, result::Result, string::String, time::{Duration, Instant}, vec::Vec};
#[derive(Clone)]
pub struct Cmd {}
impl Cmd {
    pub fn arg(self, arg: impl AsRef<OsStr>) -> Cmd;
    pub fn args<I: IntoIterator>(self, args: I) -> Self;
    pub fn env(self, key: impl AsRef<OsStr>, val: impl AsRef<OsStr>) -> Cmd;
    pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(self, vars: I) -> Cmd;
    pub fn env_remove(self, key: impl AsRef<OsStr>) -> Cmd;
    pub fn env_clear(self) -> Cmd;
    pub fn stdin(self, stdin: impl AsRef<[u8]>) -> Cmd;
    pub fn ignore_status(self) -> Cmd;
    pub fn set_ignore_status(&mut self, yes: bool);
    pub fn timeout(self, timeout: Duration) -> Cmd;
    pub fn set_timeout(&mut self, timeout: Option<Duration>);
    pub fn deadline(self, deadline: Instant) -> Cmd;
    pub fn set_deadline(&mut self, deadline: Option<Instant>);
    pub fn secret(self) -> Cmd;
    pub fn set_secret(&mut self, yes: bool);
    pub fn run(&self) -> Result<(), Error>;
    pub fn run_echo(&self) -> Result<(), Error>;
    pub fn run_interactive(&self) -> Result<(), Error>;
    pub fn read(&self) -> Result<String, Error>;
    pub fn read_stderr(&self) -> Result<String, Error>;
    pub fn output(&self) -> Result<Output, Error>;
    pub fn to_command(&self) -> Command;
}
pub struct Error {}
impl std::error::Error for Error {}
#[derive(Clone)]
pub struct Shell {}
impl Shell {
    pub fn new() -> Result<Shell, Error>;
    pub fn current_dir(&self) -> &Path;
    pub fn set_current_dir(&mut self, path: impl AsRef<Path>);
    pub fn with_current_dir(&self, path: impl AsRef<Path>) -> Shell;
    pub fn var(&self, key: impl AsRef<OsStr>) -> Result<String, Error>;
    pub fn var_os(&self, key: impl AsRef<OsStr>) -> Option<OsString>;
    pub fn vars_os(&self) -> HashMap<OsString, OsString>;
    pub fn set_var(&mut self, key: impl AsRef<OsStr>, value: impl AsRef<OsStr>);
    pub fn with_var(&self, key: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> Shell;
    pub fn read_file(&self, path: impl AsRef<Path>) -> Result<String, Error>;
    pub fn read_binary_file(&self, path: impl AsRef<Path>) -> Result<Vec<u8>, Error>;
    pub fn write_file(&self, path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> Result<(), Error>;
    pub fn copy_file(&self, src_file: impl AsRef<Path>, dst_file: impl AsRef<Path>) -> Result<(), Error>;
    pub fn copy_file_to_dir(&self, src_file: impl AsRef<Path>, dst_dir: impl AsRef<Path>) -> Result<(), Error>;
    pub fn hard_link(&self, src: impl AsRef<Path>, dst: impl AsRef<Path>) -> Result<(), Error>;
    pub fn read_dir(&self, path: impl AsRef<Path>) -> Result<Vec<PathBuf>, Error>;
    pub fn create_dir<P: AsRef<Path>>(&self, path: P) -> Result<PathBuf, Error>;
    pub fn create_temp_dir(&self) -> Result<TempDir, Error>;
    pub fn remove_path(&self, path: impl AsRef<Path>) -> Result<(), Error>;
    pub fn path_exists<P: AsRef<Path>>(&self, path: P) -> bool;
    pub fn cmd(&self, program: impl AsRef<OsStr>) -> Cmd;
}
pub struct TempDir {}
#[macro_export]
macro_rules! cmd {
    ($($part:tt)*) => {};
}
