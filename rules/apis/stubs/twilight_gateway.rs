//! twilight-gateway 0.16 and later.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, fmt::Display, marker::Copy, option::Option, result::Result, string::String};
pub struct InMemoryQueue {}
pub struct Shard<Q = InMemoryQueue> {}
impl Shard<InMemoryQueue> {
    pub fn new<I, N>(id: I, token: String, intents: N) -> Self;
}
impl<Q> Shard<Q> {
    pub fn with_config<I, C>(id: I, config: C) -> Self;
    pub fn command<C>(&self, command: &C);
    pub fn send(&self, json: String);
    pub fn sender(&self) -> MessageSender;
}
pub struct MessageSender {}
impl Clone for MessageSender {}
pub trait StreamExt {
    async fn next_event(&mut self, wanted_event_types: EventTypeFlags) -> Option<Result<Event, crate::error::ReceiveMessageError>>;
}
impl<Q> StreamExt for Shard<Q> {}
pub struct EventTypeFlags {}
impl Clone for EventTypeFlags {}
impl Copy for EventTypeFlags {}
impl EventTypeFlags {
    pub fn all() -> Self;
    pub fn empty() -> Self;
}
pub enum Event {}
pub mod error {
    use std::fmt::Display;
    pub struct ReceiveMessageError {}
    impl Display for ReceiveMessageError {}
    impl std::error::Error for ReceiveMessageError {}
}
