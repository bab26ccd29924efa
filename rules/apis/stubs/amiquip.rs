//! amiquip 0.3 and 0.4: connections, channels and queues; a thread of its own speaks to the broker.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, default::Default, option::Option, string::String};
pub struct Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Default)]
pub struct ConnectionTuning {}
pub struct Connection {}
impl Connection {
    pub fn open(url: &str) -> Result<Connection>;
    pub fn open_tuned(url: &str, tuning: ConnectionTuning) -> Result<Connection>;
    pub fn insecure_open(url: &str) -> Result<Connection>;
    pub fn insecure_open_tuned(url: &str, tuning: ConnectionTuning) -> Result<Connection>;
    pub fn open_channel(&mut self, channel_id: Option<u16>) -> Result<Channel>;
    pub fn close(self) -> Result<()>;
}
pub struct Channel {}
impl Channel {
    pub fn close(self) -> Result<()>;
    pub fn qos(&self, prefetch_size: u32, prefetch_count: u16, global: bool) -> Result<()>;
    pub fn queue_declare<S>(&self, queue: S, options: QueueDeclareOptions) -> Result<Queue>;
    pub fn exchange_declare<S>(&self, type_: ExchangeType, exchange: S, options: ExchangeDeclareOptions) -> Result<Exchange>;
    pub fn basic_get<S>(&self, queue: S, no_ack: bool) -> Result<Option<Get>>;
    pub fn basic_publish<S>(&self, exchange: S, publish: Publish) -> Result<()>;
}
pub struct Get {}
pub struct Publish {}
impl Publish {
    pub fn new<S>(body: &[u8], routing_key: S) -> Publish;
}
pub struct Exchange {}
impl Exchange {
    pub fn direct(channel: &Channel) -> Exchange;
    pub fn name(&self) -> &str;
    pub fn publish(&self, publish: Publish) -> Result<()>;
}
pub struct Queue {}
impl Queue {
    pub fn name(&self) -> &str;
    pub fn get(&self, no_ack: bool) -> Result<Option<Get>>;
    pub fn consume(&self, options: ConsumerOptions) -> Result<Consumer>;
}
pub struct Consumer {}
#[derive(Clone, Default)]
pub struct ConsumerOptions {}
#[derive(Clone, Default)]
pub struct QueueDeclareOptions {}
#[derive(Clone, Default)]
pub struct ExchangeDeclareOptions {}
#[derive(Clone)]
pub enum ExchangeType { Direct, Fanout, Topic, Headers, Custom(String) }
