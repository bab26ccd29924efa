//! google-cloud-pubsub 0.20 to 0.30: topics, publishers and subscriptions.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod client {
    use std::{clone::Clone, default::Default, result::Result};
    use crate::{subscription::Subscription, topic::Topic};
    #[derive(Default)]
    pub struct ClientConfig {}
    pub struct Error {}
    impl std::error::Error for Error {}
    #[derive(Clone)]
    pub struct Client {}
    impl Client {
        pub async fn new(config: ClientConfig) -> Result<Self, Error>;
        pub fn topic(&self, id: &str) -> Topic;
        pub fn subscription(&self, id: &str) -> Subscription;
    }
}
pub mod topic {
    use std::clone::Clone;
    #[derive(Clone)]
    pub struct Topic {}
    impl Topic {
        pub fn new_publisher<C>(&self, config: C) -> crate::publisher::Publisher;
    }
}
pub mod publisher {
    use std::{clone::Clone, result::Result, string::String, vec::Vec};
    #[derive(Clone)]
    pub struct Publisher {}
    impl Publisher {
        pub async fn publish<M>(&self, message: M) -> Awaiter;
        pub async fn publish_bulk<M>(&self, messages: Vec<M>) -> Vec<Awaiter>;
    }
    pub struct Awaiter {}
    impl Awaiter {
        pub async fn get(self) -> Result<String, Status>;
    }
    pub struct Status {}
    impl std::error::Error for Status {}
}
pub mod subscription {
    use futures::stream::Stream;
    use std::{clone::Clone, option::Option, result::Result, string::String, vec::Vec};
    use crate::{publisher::Status, subscriber::ReceivedMessage};
    pub struct MessageStream {}
    impl Stream for MessageStream { type Item = ReceivedMessage; }
    #[derive(Clone)]
    pub struct Subscription {}
    impl Subscription {
        pub async fn receive<F, T, C>(&self, f: F, cancel: T, config: C) -> Result<(), Status>;
        pub async fn subscribe<C>(&self, opt: Option<C>) -> Result<MessageStream, Status>;
        pub async fn pull<R>(&self, max_messages: i32, retry: R) -> Result<Vec<ReceivedMessage>, Status>;
        pub async fn ack(&self, ack_ids: Vec<String>) -> Result<(), Status>;
    }
}
pub mod subscriber {
    use std::result::Result;
    pub struct ReceivedMessage {}
    impl ReceivedMessage {
        pub async fn ack(&self) -> Result<(), crate::publisher::Status>;
        pub async fn nack(&self) -> Result<(), crate::publisher::Status>;
    }
}
