//! pulsar 4 to 6.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, result::Result, vec::Vec};
pub struct Pulsar<Exe> { executor: Exe }
impl<Exe> Clone for Pulsar<Exe> {}
impl<Exe> Pulsar<Exe> {
    pub fn builder<S>(url: S, executor: Exe) -> PulsarBuilder<Exe>;
    pub fn consumer(&self) -> consumer::ConsumerBuilder<Exe>;
    pub fn producer(&self) -> producer::ProducerBuilder<Exe>;
}
pub struct PulsarBuilder<Exe> { executor: Exe }
impl<Exe> PulsarBuilder<Exe> {
    pub fn with_auth<A>(self, auth: A) -> Self;
    pub fn with_auth_provider<A>(self, auth: A) -> Self;
    pub fn with_connection_retry_options<O>(self, connection_retry_options: O) -> Self;
    pub fn with_operation_retry_options<O>(self, operation_retry_options: O) -> Self;
    pub fn with_certificate_chain(self, certificate_chain: Vec<u8>) -> Self;
    pub fn with_allow_insecure_connection(self, allow: bool) -> Self;
    pub async fn build(self) -> Result<Pulsar<Exe>, Error>;
}
pub struct TokioExecutor {}
pub struct AsyncStdExecutor {}
pub use consumer::{Consumer, ConsumerBuilder};
pub use producer::Producer;
pub mod consumer {
    use std::{option::Option, result::Result, string::String, time::Duration};
    use futures::stream::Stream;
    use crate::error::Error;
    pub struct ConsumerBuilder<Exe> { executor: Exe }
    impl<Exe> ConsumerBuilder<Exe> {
        pub fn with_topic<S>(self, topic: S) -> Self;
        pub fn with_topics<I>(self, topics: I) -> Self;
        pub fn with_topic_regex<R>(self, regex: R) -> Self;
        pub fn with_subscription<S>(self, subscription: S) -> Self;
        pub fn with_subscription_type<T>(self, subscription_type: T) -> Self;
        pub fn with_lookup_namespace<S>(self, namespace: S) -> Self;
        pub fn with_topic_refresh(self, refresh_interval: Duration) -> Self;
        pub fn with_consumer_id(self, consumer_id: u64) -> Self;
        pub fn with_consumer_name<S>(self, consumer_name: S) -> Self;
        pub fn with_batch_size(self, batch_size: u32) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub fn with_dead_letter_policy<P>(self, dead_letter_policy: P) -> Self;
        pub fn with_unacked_message_resend_delay(self, delay: Option<Duration>) -> Self;
        pub async fn build<T>(self) -> Result<Consumer<T, Exe>, Error>;
    }
    pub struct Consumer<T, Exe> { data: T, executor: Exe }
    impl<T, Exe> Consumer<T, Exe> {
        pub async fn ack(&mut self, msg: &Message<T>) -> Result<(), crate::error::ConsumerError>;
    }
    impl<T, Exe> Stream for Consumer<T, Exe> {
        type Item = Result<Message<T>, Error>;
    }
    pub struct Message<T> { pub topic: String, data: T }
}
pub mod producer {
    use std::result::Result;
    use crate::error::Error;
    pub struct ProducerBuilder<Exe> { executor: Exe }
    impl<Exe> ProducerBuilder<Exe> {
        pub fn with_topic<S>(self, topic: S) -> Self;
        pub fn with_name<S>(self, name: S) -> Self;
        pub fn with_options<O>(self, options: O) -> Self;
        pub async fn build(self) -> Result<Producer<Exe>, Error>;
    }
    pub struct Producer<Exe> { executor: Exe }
}
pub use error::Error;
pub mod error {
    use std::fmt::Display;
    pub enum Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
    pub enum ConsumerError {}
    impl Display for ConsumerError {}
    impl std::error::Error for ConsumerError {}
}
