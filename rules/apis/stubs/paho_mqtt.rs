//! paho-mqtt 0.9 and later: the client with streams of what arrives, which are receivers of `async_channel`.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use futures::stream::Stream;
use std::{borrow::Cow, clone::Clone, future::Future, option::Option};
pub struct Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)]
pub struct Message {}
impl Message {
    pub fn new<S, V>(topic: S, payload: V, qos: i32) -> Message;
    pub fn topic(&self) -> &str;
    pub fn payload(&self) -> &[u8];
    pub fn payload_str(&self) -> Cow<str>;
    pub fn qos(&self) -> i32;
}
pub struct Token {}
impl Future for Token { type Output = Result<()>; }
#[derive(Clone)]
pub struct AsyncClient {}
impl AsyncClient {
    pub fn new<T>(opts: T) -> Result<AsyncClient>;
    pub fn connect<T>(&self, opts: T) -> Token;
    pub fn reconnect(&self) -> Token;
    pub fn publish(&self, msg: Message) -> Token;
    pub fn subscribe<S, Q>(&self, topic: S, qos: Q) -> Token;
    pub fn get_stream<L>(&mut self, buffer_lim: L) -> AsyncReceiver<Option<Message>>;
}
#[derive(Clone)]
pub struct AsyncReceiver<T> {}
impl<T> AsyncReceiver<T> {
    pub async fn recv(&self) -> std::result::Result<T, RecvError>;
}
impl<T> Stream for AsyncReceiver<T> { type Item = T; }
pub struct RecvError {}
