//! google-cloud-pubsub 1: publishers and subscribers.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::fmt::Display;
pub type Result<T> = std::result::Result<T, Error>;
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub mod client {
    use std::{clone::Clone, convert::Into, string::String};
    use crate::builder::{publisher::{BasePublisherBuilder, PublisherBuilder, PublisherPartialBuilder}, subscriber::{ClientBuilder, Subscribe}};
    #[derive(Clone)]
    pub struct BasePublisher {}
    impl BasePublisher {
        pub fn builder() -> BasePublisherBuilder;
        pub fn publisher<T: Into<String>>(&self, topic: T) -> PublisherPartialBuilder;
    }
    #[derive(Clone)]
    pub struct Publisher {}
    impl Publisher {
        pub fn builder<T: Into<String>>(topic: T) -> PublisherBuilder;
        pub fn publish(&self, msg: crate::model::Message) -> crate::publisher::PublishFuture;
        pub async fn flush(&self);
        pub fn resume_publish<T: Into<String>>(&self, ordering_key: T);
    }
    #[derive(Clone)]
    pub struct Subscriber {}
    impl Subscriber {
        pub fn builder() -> ClientBuilder;
        pub fn subscribe<T: Into<String>>(&self, subscription: T) -> Subscribe;
    }
}
pub mod builder {
    pub mod publisher {
        use std::{convert::Into, result::Result, string::String, time::Duration};
        use crate::{client::{BasePublisher, Publisher}, client_builder::Error};
        pub struct BasePublisherBuilder {}
        impl BasePublisherBuilder {
            pub async fn build(self) -> Result<BasePublisher, Error>;
            pub fn with_endpoint<V: Into<String>>(self, v: V) -> Self;
            pub fn with_credentials<V>(self, v: V) -> Self;
            pub fn with_universe_domain<A>(self, v: A) -> Self;
            pub fn with_tracing(self) -> Self;
            pub fn with_retry_policy<A>(self, v: A) -> Self;
            pub fn with_backoff_policy<A>(self, v: A) -> Self;
            pub fn with_retry_throttler<A>(self, v: A) -> Self;
            pub fn with_grpc_subchannel_count(self, v: usize) -> Self;
        }
        pub struct PublisherBuilder {}
        impl PublisherBuilder {
            pub async fn build(self) -> Result<Publisher, Error>;
            pub fn set_message_count_threshold(self, threshold: u32) -> Self;
            pub fn set_byte_threshold(self, threshold: u32) -> Self;
            pub fn set_delay_threshold(self, threshold: Duration) -> Self;
            pub fn with_endpoint<V: Into<String>>(self, v: V) -> Self;
            pub fn with_credentials<V>(self, v: V) -> Self;
            pub fn set_hedging_options<A>(self, v: A) -> Self;
            pub fn set_or_clear_hedging_options<A>(self, v: A) -> Self;
            pub fn with_universe_domain<A>(self, v: A) -> Self;
            pub fn with_tracing(self) -> Self;
            pub fn with_retry_policy<A>(self, v: A) -> Self;
            pub fn with_backoff_policy<A>(self, v: A) -> Self;
            pub fn with_retry_throttler<A>(self, v: A) -> Self;
            pub fn with_grpc_subchannel_count(self, v: usize) -> Self;
        }
        pub struct PublisherPartialBuilder {}
        impl PublisherPartialBuilder {
            pub fn build(self) -> Publisher;
            pub fn set_message_count_threshold(self, threshold: u32) -> Self;
            pub fn set_byte_threshold(self, threshold: u32) -> Self;
            pub fn set_delay_threshold(self, threshold: Duration) -> Self;
            pub fn set_hedging_options<A>(self, v: A) -> Self;
            pub fn set_or_clear_hedging_options<A>(self, v: A) -> Self;
        }
    }
    pub mod subscriber {
        use std::{convert::Into, result::Result, string::String, time::Duration};
        use crate::{client::Subscriber, client_builder::Error, subscriber::MessageStream};
        pub struct ClientBuilder {}
        impl ClientBuilder {
            pub async fn build(self) -> Result<Subscriber, Error>;
            pub fn with_endpoint<V: Into<String>>(self, v: V) -> Self;
            pub fn with_credentials<V>(self, v: V) -> Self;
            pub fn with_universe_domain<A>(self, v: A) -> Self;
            pub fn with_grpc_subchannel_count(self, v: usize) -> Self;
        }
        pub struct Subscribe {}
        impl Subscribe {
            pub fn build(self) -> MessageStream;
            pub fn set_max_lease<T: Into<Duration>>(self, v: T) -> Self;
            pub fn set_max_outstanding_messages<T: Into<i64>>(self, v: T) -> Self;
            pub fn set_max_outstanding_bytes<T: Into<i64>>(self, v: T) -> Self;
            pub fn set_max_lease_extension<A>(self, v: A) -> Self;
            pub fn set_shutdown_behavior<A>(self, v: A) -> Self;
        }
    }
}
pub mod client_builder {
    pub struct Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub mod model {
    use bytes::Bytes;
    use std::{clone::Clone, convert::Into, default::Default, string::String};
    #[derive(Clone, Default)]
    pub struct Message { pub data: Bytes, pub message_id: String, pub ordering_key: String }
    impl Message {
        pub fn new() -> Self;
        pub fn set_data<T: Into<Bytes>>(self, v: T) -> Self;
        pub fn set_ordering_key<T: Into<String>>(self, v: T) -> Self;
        pub fn set_attributes<T>(self, v: T) -> Self;
    }
}
pub mod publisher {
    use std::{future::Future, result::Result, string::String};
    pub struct PublishFuture {}
    impl Future for PublishFuture { type Output = Result<String, PublishError>; }
    pub struct PublishError {}
    impl std::error::Error for PublishError {}
}
pub mod subscriber {
    use std::option::Option;
    use crate::{Result, model::Message};
    pub struct MessageStream {}
    impl MessageStream {
        pub async fn next(&mut self) -> Option<Result<(Message, handler::Handler)>>;
    }
    pub mod handler {
        use std::option::Option;
        pub struct Handler {}
        impl Handler {
            pub fn ack(self);
            pub fn nack(self);
            pub fn delivery_attempt(&self) -> Option<i32>;
        }
    }
}
