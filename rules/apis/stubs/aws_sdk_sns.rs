//! aws-sdk-sns 1: the client and the operations that the tables name.
//!
//! Public declarations as documented; see the stub of `std` for what is left out. What a setter takes is
//! generic here.

use aws_config::SdkConfig;
use std::clone::Clone;
#[derive(Clone)]
pub struct Client {}
impl Client {
    pub fn new(sdk_config: &SdkConfig) -> Self;
    pub fn from_conf(conf: Config) -> Self;
    pub fn config(&self) -> &Config;
    pub fn publish(&self) -> operation::publish::builders::PublishFluentBuilder;
    pub fn publish_batch(&self) -> operation::publish_batch::builders::PublishBatchFluentBuilder;
}
#[derive(Clone)]
pub struct Config {}
impl Config {
    pub fn new(config: &SdkConfig) -> Self;
}
pub mod error {
    use std::fmt::Display;
    pub struct SdkError {}
    impl Display for SdkError {}
    impl std::error::Error for SdkError {}
}
pub mod operation {
    pub mod publish {
        use std::option::Option;
        pub struct PublishOutput {}
        impl PublishOutput {
            pub fn message_id(&self) -> Option<&str>;
        }
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::PublishOutput;
            #[derive(Clone)]
            pub struct PublishFluentBuilder {}
            impl PublishFluentBuilder {
                pub async fn send(self) -> Result<PublishOutput, SdkError>;
                pub fn topic_arn<T>(self, input: T) -> Self;
                pub fn target_arn<T>(self, input: T) -> Self;
                pub fn phone_number<T>(self, input: T) -> Self;
                pub fn message<T>(self, input: T) -> Self;
                pub fn subject<T>(self, input: T) -> Self;
                pub fn message_structure<T>(self, input: T) -> Self;
                pub fn message_attributes<K, V>(self, k: K, v: V) -> Self;
                pub fn message_deduplication_id<T>(self, input: T) -> Self;
                pub fn message_group_id<T>(self, input: T) -> Self;
                pub fn set_topic_arn<A>(self, input: A) -> Self;
                pub fn set_target_arn<A>(self, input: A) -> Self;
                pub fn set_phone_number<A>(self, input: A) -> Self;
                pub fn set_message<A>(self, input: A) -> Self;
                pub fn set_subject<A>(self, input: A) -> Self;
                pub fn set_message_structure<A>(self, input: A) -> Self;
                pub fn set_message_attributes<A>(self, input: A) -> Self;
                pub fn set_message_deduplication_id<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod publish_batch {
        pub struct PublishBatchOutput {}
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::PublishBatchOutput;
            #[derive(Clone)]
            pub struct PublishBatchFluentBuilder {}
            impl PublishBatchFluentBuilder {
                pub async fn send(self) -> Result<PublishBatchOutput, SdkError>;
                pub fn topic_arn<T>(self, input: T) -> Self;
                pub fn publish_batch_request_entries<T>(self, input: T) -> Self;
                pub fn set_publish_batch_request_entries<T>(self, input: T) -> Self;
                pub fn set_topic_arn<A>(self, input: A) -> Self;
            }
        }
    }
}
