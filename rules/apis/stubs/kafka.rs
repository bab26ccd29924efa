//! kafka 0.8 to 0.10.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod error {
    use std::fmt::Display;
    pub struct Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod producer {
    use std::{string::String, vec::Vec};
    use crate::error::Result;
    pub struct Producer {}
    impl Producer {
        pub fn from_hosts(hosts: Vec<String>) -> Builder;
        pub fn send<K, V>(&mut self, rec: &Record<K, V>) -> Result<()>;
        pub fn send_all<K, V>(&mut self, recs: &[Record<K, V>]) -> Result<Vec<Confirm>>;
    }
    pub struct Builder {}
    impl Builder {
        pub fn with_ack_timeout(self, timeout: std::time::Duration) -> Self;
        pub fn with_required_acks<A>(self, acks: A) -> Self;
        pub fn create(self) -> Result<Producer>;
    }
    pub struct Record<K, V> { pub key: K, pub value: V }
    impl<K, V> Record<K, V> {
        pub fn from_key_value(topic: &str, key: K, value: V) -> Record<K, V>;
        pub fn with_partition(self, partition: i32) -> Self;
    }
    impl<V> Record<(), V> {
        pub fn from_value(topic: &str, value: V) -> Record<(), V>;
    }
    pub struct Confirm {}
}
pub mod consumer {
    use std::{string::String, vec::Vec};
    use crate::error::Result;
    pub struct Consumer {}
    impl Consumer {
        pub fn from_hosts(hosts: Vec<String>) -> Builder;
        pub fn poll(&mut self) -> Result<MessageSets>;
        pub fn commit_consumed(&mut self) -> Result<()>;
    }
    pub struct Builder {}
    impl Builder {
        pub fn with_topic(self, topic: String) -> Builder;
        pub fn with_group(self, group: String) -> Builder;
        pub fn create(self) -> Result<Consumer>;
    }
    pub struct MessageSets {}
}
