//! lapin 4; names of queues are `&str` up to 3.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use futures::stream::Stream;
use std::{boxed::Box, clone::Clone, convert::Into, future::{Future, IntoFuture}, option::Option, pin::Pin, string::String};
pub struct Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Default)]
pub struct ConnectionProperties {}
pub struct Connection {}
impl Connection {
    pub async fn connect(uri: &str, options: ConnectionProperties) -> Result<Connection>;
    pub async fn connect_with_config<T>(uri: &str, options: ConnectionProperties, config: T) -> Result<Connection>;
    pub async fn connect_with_runtime<R>(uri: &str, options: ConnectionProperties, runtime: R) -> Result<Connection>;
    pub async fn connect_uri<U>(uri: U, options: ConnectionProperties) -> Result<Connection>;
    pub async fn connect_uri_with_config<U, T>(uri: U, options: ConnectionProperties, config: T) -> Result<Connection>;
    pub async fn create_channel(&self) -> Result<Channel>;
    pub async fn close(&self, reply_code: u16, reply_text: impl Into<types::ShortString>) -> Result<()>;
}
#[derive(Clone)]
pub struct Channel {}
impl Channel {
    pub fn id(&self) -> u16;
    pub async fn close(&self, reply_code: u16, reply_text: impl Into<types::ShortString>) -> Result<()>;
    pub async fn basic_consume(&self, queue: impl Into<types::ShortString>, consumer_tag: impl Into<types::ShortString>, options: options::BasicConsumeOptions, arguments: types::FieldTable) -> Result<Consumer>;
    pub async fn basic_get(&self, queue: impl Into<types::ShortString>, options: options::BasicGetOptions) -> Result<Option<message::BasicGetMessage>>;
    pub async fn basic_qos(&self, prefetch_count: u16, options: options::BasicQosOptions) -> Result<()>;
    pub async fn basic_publish(&self, exchange: impl Into<types::ShortString>, routing_key: impl Into<types::ShortString>, options: options::BasicPublishOptions, payload: &[u8], properties: BasicProperties) -> Result<PublisherConfirm>;
    pub async fn basic_ack(&self, delivery_tag: u64, options: options::BasicAckOptions) -> Result<()>;
    pub async fn basic_nack(&self, delivery_tag: u64, options: options::BasicNackOptions) -> Result<()>;
    pub async fn confirm_select(&self, options: options::ConfirmSelectOptions) -> Result<()>;
    pub async fn queue_declare(&self, queue: impl Into<types::ShortString>, options: options::QueueDeclareOptions, arguments: types::FieldTable) -> Result<Queue>;
    pub async fn queue_bind(&self, queue: impl Into<types::ShortString>, exchange: impl Into<types::ShortString>, routing_key: impl Into<types::ShortString>, options: options::QueueBindOptions, arguments: types::FieldTable) -> Result<()>;
    pub async fn exchange_declare(&self, exchange: impl Into<types::ShortString>, kind: ExchangeKind, options: options::ExchangeDeclareOptions, arguments: types::FieldTable) -> Result<()>;
}
#[derive(Clone)]
pub struct Consumer {}
impl Consumer {
    pub fn tag(&self) -> types::ShortString;
    pub fn queue(&self) -> types::ShortString;
    pub fn set_delegate<D>(&self, delegate: D);
}
pub trait ConsumerDelegate {
    fn on_new_delivery(&self, delivery: message::DeliveryResult) -> Pin<Box<dyn Future<Output = ()>>>;
}
impl Stream for Consumer { type Item = Result<message::Delivery>; }
pub struct PublisherConfirm {}
impl IntoFuture for PublisherConfirm { type Output = Result<Confirmation>; }
pub struct Confirmation {}
#[derive(Clone)]
pub struct Queue {}
#[derive(Clone)]
pub enum ExchangeKind { Custom(String), Direct, Fanout, Headers, Topic }
#[derive(Clone, Default)]
pub struct BasicProperties {}
pub mod acker {
    pub struct Acker {}
    impl Acker {
        pub async fn ack(&self, options: crate::options::BasicAckOptions) -> crate::Result<bool>;
        pub async fn nack(&self, options: crate::options::BasicNackOptions) -> crate::Result<bool>;
    }
}
pub mod message {
    use std::{ops::Deref, option::Option, vec::Vec};
    pub type DeliveryResult = crate::Result<Option<Delivery>>;
    pub struct Delivery { pub delivery_tag: u64, pub redelivered: bool, pub properties: crate::BasicProperties, pub data: Vec<u8>, pub acker: crate::acker::Acker }
    impl Deref for Delivery { type Target = crate::acker::Acker; }
    pub struct BasicGetMessage { pub delivery: Delivery, pub message_count: u32 }
}
pub mod types {
    #[derive(Clone, Default)]
    pub struct FieldTable {}
    #[derive(Clone, Default)]
    pub struct ShortString {}
}
pub mod options {
    #[derive(Clone, Copy, Default)]
    pub struct BasicConsumeOptions { pub no_local: bool, pub no_ack: bool, pub exclusive: bool, pub nowait: bool }
    #[derive(Clone, Copy, Default)]
    pub struct BasicGetOptions { pub no_ack: bool }
    #[derive(Clone, Copy, Default)]
    pub struct BasicQosOptions { pub global: bool }
    #[derive(Clone, Copy, Default)]
    pub struct BasicPublishOptions { pub mandatory: bool, pub immediate: bool }
    #[derive(Clone, Copy, Default)]
    pub struct BasicAckOptions { pub multiple: bool }
    #[derive(Clone, Copy, Default)]
    pub struct BasicNackOptions { pub multiple: bool, pub requeue: bool }
    #[derive(Clone, Copy, Default)]
    pub struct ConfirmSelectOptions { pub nowait: bool }
    #[derive(Clone, Copy, Default)]
    pub struct QueueDeclareOptions { pub passive: bool, pub durable: bool, pub exclusive: bool, pub auto_delete: bool, pub nowait: bool }
    #[derive(Clone, Copy, Default)]
    pub struct QueueBindOptions { pub nowait: bool }
    #[derive(Clone, Copy, Default)]
    pub struct ExchangeDeclareOptions { pub passive: bool, pub durable: bool, pub auto_delete: bool, pub internal: bool, pub nowait: bool }
}
