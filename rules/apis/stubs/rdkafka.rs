//! rdkafka 0.34 to 0.39.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub use crate::client::ClientContext;
pub use crate::config::ClientConfig;
pub use crate::message::{Message, Timestamp};
pub use crate::topic_partition_list::{Offset, TopicPartitionList};
pub mod client {
    use std::{convert::Into, option::Option};
    use crate::{error::KafkaResult, metadata::Metadata, util::Timeout};
    pub trait ClientContext {}
    #[derive(Clone, Default)]
    pub struct DefaultClientContext {}
    impl ClientContext for DefaultClientContext {}
    pub struct Client<C = DefaultClientContext> {}
    impl<C> Client<C> {
        pub fn fetch_metadata<T: Into<Timeout>>(&self, topic: Option<&str>, timeout: T) -> KafkaResult<Metadata>;
        pub fn fetch_watermarks<T: Into<Timeout>>(&self, topic: &str, partition: i32, timeout: T) -> KafkaResult<(i64, i64)>;
    }
}
pub mod config {
    use std::{clone::Clone, convert::Into, default::Default, option::Option, string::String};
    use crate::error::KafkaResult;
    pub enum RDKafkaLogLevel { Emerg, Alert, Critical, Error, Warning, Notice, Info, Debug }
    #[derive(Clone, Default)]
    pub struct ClientConfig { pub log_level: RDKafkaLogLevel }
    impl ClientConfig {
        pub fn new() -> ClientConfig;
        pub fn get(&self, key: &str) -> Option<&str>;
        pub fn set<K: Into<String>, V: Into<String>>(&mut self, key: K, value: V) -> &mut ClientConfig;
        pub fn remove(&mut self, key: &str) -> &mut ClientConfig;
        pub fn set_log_level(&mut self, log_level: RDKafkaLogLevel) -> &mut ClientConfig;
        pub fn create<T>(&self) -> KafkaResult<T>;
        pub fn create_with_context<C, T>(&self, context: C) -> KafkaResult<T>;
    }
    pub trait FromClientConfig {}
}
pub mod consumer {
    use std::{convert::Into, option::Option};
    use crate::{error::KafkaResult, groups::GroupList, message::BorrowedMessage, metadata::Metadata, topic_partition_list::{Offset, TopicPartitionList}, util::Timeout};
    pub use self::base_consumer::BaseConsumer;
    pub use self::stream_consumer::{MessageStream, StreamConsumer};
    pub trait ConsumerContext {}
    #[derive(Clone, Default)]
    pub struct DefaultConsumerContext {}
    #[derive(Clone, Copy)]
    pub enum CommitMode { Sync, Async }
    pub trait Consumer<C = DefaultConsumerContext> {
        fn subscribe(&self, topics: &[&str]) -> KafkaResult<()>;
        fn unsubscribe(&self);
        fn assign(&self, assignment: &TopicPartitionList) -> KafkaResult<()>;
        fn seek<T: Into<Timeout>>(&self, topic: &str, partition: i32, offset: Offset, timeout: T) -> KafkaResult<()>;
        fn seek_partitions<T: Into<Timeout>>(&self, topic_partition_list: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList>;
        fn commit(&self, topic_partition_list: &TopicPartitionList, mode: CommitMode) -> KafkaResult<()>;
        fn commit_consumer_state(&self, mode: CommitMode) -> KafkaResult<()>;
        fn commit_message(&self, message: &BorrowedMessage<'_>, mode: CommitMode) -> KafkaResult<()>;
        fn store_offset(&self, topic: &str, partition: i32, offset: i64) -> KafkaResult<()>;
        fn store_offset_from_message(&self, message: &BorrowedMessage<'_>) -> KafkaResult<()>;
        fn store_offsets(&self, tpl: &TopicPartitionList) -> KafkaResult<()>;
        fn subscription(&self) -> KafkaResult<TopicPartitionList>;
        fn assignment(&self) -> KafkaResult<TopicPartitionList>;
        fn committed<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<TopicPartitionList>;
        fn committed_offsets<T: Into<Timeout>>(&self, tpl: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList>;
        fn offsets_for_timestamp<T: Into<Timeout>>(&self, timestamp: i64, timeout: T) -> KafkaResult<TopicPartitionList>;
        fn offsets_for_times<T: Into<Timeout>>(&self, timestamps: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList>;
        fn position(&self) -> KafkaResult<TopicPartitionList>;
        fn fetch_metadata<T: Into<Timeout>>(&self, topic: Option<&str>, timeout: T) -> KafkaResult<Metadata>;
        fn fetch_watermarks<T: Into<Timeout>>(&self, topic: &str, partition: i32, timeout: T) -> KafkaResult<(i64, i64)>;
        fn fetch_group_list<T: Into<Timeout>>(&self, group: Option<&str>, timeout: T) -> KafkaResult<GroupList>;
        fn pause(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
        fn resume(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
    }
    pub mod base_consumer {
        use std::{convert::Into, iter::Iterator, option::Option};
        use crate::{error::KafkaResult, message::BorrowedMessage, util::Timeout};
        use super::{Consumer, DefaultConsumerContext};
        pub struct BaseConsumer<C = DefaultConsumerContext> {}
        impl<C> BaseConsumer<C> {
            pub fn poll<T: Into<Timeout>>(&self, timeout: T) -> Option<KafkaResult<BorrowedMessage<'_>>>;
            pub fn iter(&self) -> Iter<'_, C>;
        }
        impl<C> Consumer<C> for BaseConsumer<C> {}
        pub struct Iter<'a, C> {}
        impl<'a, C> Iterator for Iter<'a, C> { type Item = KafkaResult<BorrowedMessage<'a>>; }
    }
    pub mod stream_consumer {
        use futures::stream::Stream;
        use crate::{error::{KafkaError, KafkaResult}, message::BorrowedMessage};
        use std::result::Result;
        use super::{Consumer, DefaultConsumerContext};
        pub struct StreamConsumer<C = DefaultConsumerContext> {}
        impl<C> StreamConsumer<C> {
            pub fn stream(&self) -> MessageStream<'_, C>;
            pub async fn recv(&self) -> Result<BorrowedMessage<'_>, KafkaError>;
        }
        impl<C> Consumer<C> for StreamConsumer<C> {}
        pub struct MessageStream<'a, C = DefaultConsumerContext> {}
        impl<'a, C> Stream for MessageStream<'a, C> { type Item = KafkaResult<BorrowedMessage<'a>>; }
    }
}
pub mod producer {
    use std::convert::Into;
    use crate::{error::KafkaResult, topic_partition_list::TopicPartitionList, util::Timeout};
    pub use self::base_producer::{BaseProducer, BaseRecord, ThreadedProducer};
    pub use self::future_producer::{DeliveryFuture, FutureProducer, FutureRecord};
    pub trait ProducerContext {}
    #[derive(Clone, Default)]
    pub struct DefaultProducerContext {}
    pub trait Producer {
        fn in_flight_count(&self) -> i32;
        fn flush<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        fn init_transactions<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        fn begin_transaction(&self) -> KafkaResult<()>;
        fn commit_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        fn abort_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
    }
    pub mod base_producer {
        use std::{clone::Clone, convert::Into, marker::Sized, result::Result};
        use crate::{error::KafkaError, message::OwnedHeaders, util::Timeout};
        use super::{DefaultProducerContext, Producer};
        pub struct BaseRecord<'a, K: ?Sized, P: ?Sized> {}
        impl<'a, K: ?Sized, P: ?Sized> BaseRecord<'a, K, P> {
            pub fn to(topic: &'a str) -> BaseRecord<'a, K, P>;
            pub fn partition(self, partition: i32) -> BaseRecord<'a, K, P>;
            pub fn payload(self, payload: &'a P) -> BaseRecord<'a, K, P>;
            pub fn key(self, key: &'a K) -> BaseRecord<'a, K, P>;
            pub fn timestamp(self, timestamp: i64) -> BaseRecord<'a, K, P>;
            pub fn headers(self, headers: OwnedHeaders) -> BaseRecord<'a, K, P>;
            pub fn topic<A>(self, topic: A) -> Self;
            pub fn delivery_opaque<A>(self, delivery_opaque: A) -> Self;
        }
        #[derive(Clone)]
        pub struct BaseProducer<C = DefaultProducerContext> {}
        impl<C> BaseProducer<C> {
            pub fn poll<T: Into<Timeout>>(&self, timeout: T);
            pub fn send<'a, K: ?Sized, P: ?Sized>(&self, record: BaseRecord<'a, K, P>) -> Result<(), (KafkaError, BaseRecord<'a, K, P>)>;
        }
        impl<C> Producer for BaseProducer<C> {}
        #[derive(Clone)]
        pub struct ThreadedProducer<C = DefaultProducerContext> {}
        impl<C> ThreadedProducer<C> {
            pub fn poll<T: Into<Timeout>>(&self, timeout: T);
            pub fn send<'a, K: ?Sized, P: ?Sized>(&self, record: BaseRecord<'a, K, P>) -> Result<(), (KafkaError, BaseRecord<'a, K, P>)>;
        }
        impl<C> Producer for ThreadedProducer<C> {}
    }
    pub mod future_producer {
        use std::{clone::Clone, convert::Into, future::Future, marker::Sized, result::Result};
        use crate::{client::DefaultClientContext, error::KafkaError, message::{OwnedHeaders, OwnedMessage}, util::Timeout};
        use super::Producer;
        pub struct FutureRecord<'a, K: ?Sized, P: ?Sized> {}
        impl<'a, K: ?Sized, P: ?Sized> FutureRecord<'a, K, P> {
            pub fn to(topic: &'a str) -> FutureRecord<'a, K, P>;
            pub fn partition(self, partition: i32) -> FutureRecord<'a, K, P>;
            pub fn payload(self, payload: &'a P) -> FutureRecord<'a, K, P>;
            pub fn key(self, key: &'a K) -> FutureRecord<'a, K, P>;
            pub fn timestamp(self, timestamp: i64) -> FutureRecord<'a, K, P>;
            pub fn headers(self, headers: OwnedHeaders) -> FutureRecord<'a, K, P>;
        }
        pub type OwnedDeliveryResult = Result<(i32, i64), (KafkaError, OwnedMessage)>;
        pub struct DeliveryFuture {}
        impl Future for DeliveryFuture { type Output = Result<OwnedDeliveryResult, crate::util::Canceled>; }
        #[derive(Clone)]
        pub struct FutureProducer<C = DefaultClientContext> {}
        impl<C> FutureProducer<C> {
            pub async fn send<K: ?Sized, P: ?Sized, T: Into<Timeout>>(&self, record: FutureRecord<'_, K, P>, queue_timeout: T) -> OwnedDeliveryResult;
            pub fn send_result<'a, K: ?Sized, P: ?Sized>(&self, record: FutureRecord<'a, K, P>) -> Result<DeliveryFuture, (KafkaError, FutureRecord<'a, K, P>)>;
            pub fn poll<T: Into<Timeout>>(&self, timeout: T);
        }
        impl<C> Producer for FutureProducer<C> {}
    }
}
pub mod message {
    use std::{clone::Clone, default::Default, marker::Sized, option::Option, result::Result};
    #[derive(Clone, Copy)]
    pub enum Timestamp { NotAvailable, CreateTime(i64), LogAppendTime(i64) }
    #[derive(Clone, Default)]
    pub struct OwnedHeaders {}
    impl OwnedHeaders {
        pub fn new() -> OwnedHeaders;
        pub fn insert<A>(self, header: A) -> Self;
        pub fn add<A>(self, name: &str, value: A) -> Self;
    }
    pub trait Message {
        fn key(&self) -> Option<&[u8]>;
        fn payload(&self) -> Option<&[u8]>;
        fn topic(&self) -> &str;
        fn partition(&self) -> i32;
        fn offset(&self) -> i64;
        fn timestamp(&self) -> Timestamp;
        fn payload_view<P: ?Sized>(&self) -> Option<Result<&P, std::str::Utf8Error>>;
        fn key_view<K: ?Sized>(&self) -> Option<Result<&K, std::str::Utf8Error>>;
    }
    pub struct BorrowedMessage<'a> {}
    impl<'a> BorrowedMessage<'a> {
        pub fn detach(&self) -> OwnedMessage;
    }
    impl<'a> Message for BorrowedMessage<'a> {}
    #[derive(Clone)]
    pub struct OwnedMessage {}
    impl Message for OwnedMessage {}
}
pub mod error {
    use std::{clone::Clone, fmt::Display, result::Result};
    pub type KafkaResult<T> = Result<T, KafkaError>;
    #[derive(Clone)]
    pub struct KafkaError {}
    impl Display for KafkaError {}
    impl std::error::Error for KafkaError {}
}
pub mod groups {
    pub struct GroupList {}
}
pub mod metadata {
    pub struct Metadata {}
}
pub mod topic_partition_list {
    use std::clone::Clone;
    #[derive(Clone, Copy)]
    pub enum Offset { Beginning, End, Stored, Invalid, Offset(i64), OffsetTail(i64) }
    #[derive(Clone)]
    pub struct TopicPartitionList {}
    impl TopicPartitionList {
        pub fn new() -> TopicPartitionList;
    }
}
pub mod util {
    use std::{convert::From, time::Duration};
    #[derive(std::clone::Clone, std::marker::Copy)]
    pub enum Timeout { After(Duration), Never }
    impl From<Duration> for Timeout {}
    pub struct Canceled {}
}
