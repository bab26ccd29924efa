//! nats 0.9 and later, the client that blocks.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::AsRef, io, option::Option, string::String, time::Duration, vec::Vec};
pub fn connect(nats_urls: &str) -> io::Result<Connection>;
#[derive(Clone)]
pub struct Connection {}
impl Connection {
    pub fn subscribe(&self, subject: &str) -> io::Result<Subscription>;
    pub fn queue_subscribe(&self, subject: &str, queue: &str) -> io::Result<Subscription>;
    pub fn publish(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<()>;
    pub fn publish_request(&self, subject: &str, reply: &str, msg: impl AsRef<[u8]>) -> io::Result<()>;
    pub fn new_inbox(&self) -> String;
    pub fn request(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<Message>;
    pub fn request_timeout(&self, subject: &str, msg: impl AsRef<[u8]>, timeout: Duration) -> io::Result<Message>;
    pub fn request_multi(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<Subscription>;
    pub fn flush(&self) -> io::Result<()>;
    pub fn flush_timeout(&self, duration: Duration) -> io::Result<()>;
    pub fn rtt(&self) -> io::Result<Duration>;
    pub fn drain(&self) -> io::Result<()>;
}
#[derive(Clone)]
pub struct Subscription {}
impl Subscription {
    pub fn next(&self) -> Option<Message>;
    pub fn try_next(&self) -> Option<Message>;
    pub fn next_timeout(&self, timeout: Duration) -> io::Result<Message>;
}
#[derive(Clone)]
pub struct Message { pub subject: String, pub reply: Option<String>, pub data: Vec<u8> }
impl Message {
    pub fn respond(&self, msg: impl AsRef<[u8]>) -> io::Result<()>;
}
