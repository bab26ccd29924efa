//! ssh2 0.9.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::AsRef, fmt::Display, io::{Read, Write}, option::Option, path::Path, result::Result};
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone)]
pub struct Session {}
impl Session {
    pub fn new() -> Result<Session, Error>;
    pub fn set_blocking(&self, blocking: bool);
    pub fn set_timeout(&self, timeout_ms: u32);
    pub fn handshake(&mut self) -> Result<(), Error>;
    pub fn set_tcp_stream<S>(&mut self, stream: S);
    pub fn userauth_password(&self, username: &str, password: &str) -> Result<(), Error>;
    pub fn userauth_agent(&self, username: &str) -> Result<(), Error>;
    pub fn userauth_pubkey_file(&self, username: &str, pubkey: Option<&Path>, privatekey: &Path, passphrase: Option<&str>) -> Result<(), Error>;
    pub fn authenticated(&self) -> bool;
    pub fn channel_session(&self) -> Result<Channel, Error>;
    pub fn scp_recv(&self, path: &Path) -> Result<(Channel, ScpFileStat), Error>;
    pub fn scp_send(&self, remote_path: &Path, mode: i32, size: u64, times: Option<(u64, u64)>) -> Result<Channel, Error>;
    pub fn sftp(&self) -> Result<Sftp, Error>;
}
pub struct ScpFileStat {}
pub struct Channel {}
impl Channel {
    pub fn exec(&mut self, command: &str) -> Result<(), Error>;
    pub fn shell(&mut self) -> Result<(), Error>;
    pub fn exit_status(&self) -> Result<i32, Error>;
    pub fn send_eof(&mut self) -> Result<(), Error>;
    pub fn wait_eof(&mut self) -> Result<(), Error>;
    pub fn close(&mut self) -> Result<(), Error>;
    pub fn wait_close(&mut self) -> Result<(), Error>;
}
impl Read for Channel {}
impl Write for Channel {}
pub struct Sftp {}
impl Sftp {
    pub fn open<T: AsRef<Path>>(&self, filename: T) -> Result<File, Error>;
    pub fn create(&self, filename: &Path) -> Result<File, Error>;
}
pub struct File {}
impl Read for File {}
impl Write for File {}
