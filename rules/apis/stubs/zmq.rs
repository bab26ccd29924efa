//! zmq 0.10: contexts, sockets and messages.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::Into, default::Default, iter::IntoIterator, ops::{Deref, DerefMut}, option::Option, result::Result, string::String, vec::Vec};
#[derive(Clone)]
pub struct Context {}
impl Default for Context {}
impl Context {
    pub fn new() -> Context;
    pub fn get_io_threads(&self) -> Result<i32, Error>;
    pub fn set_io_threads(&self, value: i32) -> Result<(), Error>;
    pub fn socket(&self, socket_type: SocketType) -> Result<Socket, Error>;
    pub fn destroy(&mut self) -> Result<(), Error>;
}
#[derive(Clone)]
pub enum Error { EACCES, EADDRINUSE, EAGAIN, EBUSY, ECONNREFUSED, EFAULT, EINTR, EHOSTUNREACH, EINPROGRESS, EINVAL, EMFILE, EMSGSIZE, ENAMETOOLONG, ENODEV, ENOENT, ENOMEM, ENOTCONN, ENOTSOCK, EPROTO, EPROTONOSUPPORT, ENOTSUP, ENOBUFS, ENETDOWN, EADDRNOTAVAIL, EFSM, ENOCOMPATPROTO, ETERM, EMTHREAD }
impl std::error::Error for Error {}
#[derive(Clone)]
pub enum Mechanism { ZMQ_NULL, ZMQ_PLAIN, ZMQ_CURVE, ZMQ_GSSAPI }
pub struct Message {}
impl Deref for Message { type Target = [u8]; }
impl DerefMut for Message {}
impl Message {
    pub fn new() -> Message;
    pub fn with_capacity_unallocated(len: usize) -> Message;
    pub fn with_size(len: usize) -> Message;
    pub fn with_capacity(len: usize) -> Message;
    pub fn from_slice(data: &[u8]) -> Message;
    pub fn as_str(&self) -> Option<&str>;
    pub fn get_more(&self) -> bool;
    pub fn gets<'a>(&'a mut self, property: &str) -> Option<&'a str>;
}
pub struct PollItem<'a> {}
pub struct Socket {}
impl Socket {
    pub fn from_raw<Given0>(sock: Given0) -> Socket;
    pub fn bind(&self, endpoint: &str) -> Result<(), Error>;
    pub fn unbind(&self, endpoint: &str) -> Result<(), Error>;
    pub fn connect(&self, endpoint: &str) -> Result<(), Error>;
    pub fn disconnect(&self, endpoint: &str) -> Result<(), Error>;
    pub fn monitor(&self, monitor_endpoint: &str, events: i32) -> Result<(), Error>;
    pub fn send<T>(&self, data: T, flags: i32) -> Result<(), Error>;
    pub fn send_msg(&self, msg: Message, flags: i32) -> Result<(), Error>;
    pub fn send_str(&self, data: &str, flags: i32) -> Result<(), Error>;
    pub fn send_multipart<I: IntoIterator<Item = T>, T: Into<Message>>(&self, iter: I, flags: i32) -> Result<(), Error>;
    pub fn recv(&self, msg: &mut Message, flags: i32) -> Result<(), Error>;
    pub fn recv_into(&self, bytes: &mut [u8], flags: i32) -> Result<usize, Error>;
    pub fn recv_msg(&self, flags: i32) -> Result<Message, Error>;
    pub fn recv_bytes(&self, flags: i32) -> Result<Vec<u8>, Error>;
    pub fn recv_string(&self, flags: i32) -> Result<Result<String, Error>, Error>;
    pub fn recv_multipart(&self, flags: i32) -> Result<Vec<Vec<u8>>, Error>;
    pub fn get_socket_type(&self) -> Result<SocketType, Error>;
    pub fn get_rcvmore(&self) -> Result<bool, Error>;
    pub fn get_identity(&self) -> Result<Vec<u8>, Error>;
    pub fn get_socks_proxy(&self) -> Result<Result<String, Error>, Error>;
    pub fn get_mechanism(&self) -> Result<Mechanism, Error>;
    pub fn get_plain_username(&self) -> Result<Result<String, Error>, Error>;
    pub fn get_plain_password(&self) -> Result<Result<String, Error>, Error>;
    pub fn get_zap_domain(&self) -> Result<Result<String, Error>, Error>;
    pub fn get_last_endpoint(&self) -> Result<Result<String, Error>, Error>;
    pub fn get_curve_publickey(&self) -> Result<Vec<u8>, Error>;
    pub fn get_curve_secretkey(&self) -> Result<Vec<u8>, Error>;
    pub fn get_curve_serverkey(&self) -> Result<Vec<u8>, Error>;
    pub fn get_gssapi_principal(&self) -> Result<Result<String, Error>, Error>;
    pub fn get_gssapi_service_principal(&self) -> Result<Result<String, Error>, Error>;
    pub fn as_poll_item<Given0>(&self, events: Given0) -> PollItem;
    pub fn poll<Given0>(&self, events: Given0, timeout_ms: i64) -> Result<i32, Error>;
}
#[derive(Clone)]
pub enum SocketType { PAIR, PUB, SUB, REQ, REP, DEALER, ROUTER, PULL, PUSH, XPUB, XSUB, STREAM }
pub fn poll(items: &mut [PollItem], timeout: i64) -> Result<i32, Error>;
