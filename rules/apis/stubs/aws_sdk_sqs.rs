//! aws-sdk-sqs 1: the client and the operations that the tables name.
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
    pub fn send_message(&self) -> operation::send_message::builders::SendMessageFluentBuilder;
    pub fn send_message_batch(&self) -> operation::send_message_batch::builders::SendMessageBatchFluentBuilder;
    pub fn receive_message(&self) -> operation::receive_message::builders::ReceiveMessageFluentBuilder;
    pub fn delete_message(&self) -> operation::delete_message::builders::DeleteMessageFluentBuilder;
    pub fn delete_message_batch(&self) -> operation::delete_message_batch::builders::DeleteMessageBatchFluentBuilder;
    pub fn change_message_visibility(&self) -> operation::change_message_visibility::builders::ChangeMessageVisibilityFluentBuilder;
    pub fn get_queue_url(&self) -> operation::get_queue_url::builders::GetQueueUrlFluentBuilder;
    pub fn get_queue_attributes(&self) -> operation::get_queue_attributes::builders::GetQueueAttributesFluentBuilder;
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
pub mod types {
    use std::{clone::Clone, option::Option, string::String};
    #[derive(Clone)]
    pub struct Message { pub message_id: Option<String>, pub receipt_handle: Option<String>, pub body: Option<String> }
    impl Message {
        pub fn message_id(&self) -> Option<&str>;
        pub fn receipt_handle(&self) -> Option<&str>;
        pub fn body(&self) -> Option<&str>;
    }
}
pub mod operation {
    pub mod send_message {
        use std::option::Option;
        pub struct SendMessageOutput {}
        impl SendMessageOutput {
            pub fn message_id(&self) -> Option<&str>;
        }
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::SendMessageOutput;
            #[derive(Clone)]
            pub struct SendMessageFluentBuilder {}
            impl SendMessageFluentBuilder {
                pub async fn send(self) -> Result<SendMessageOutput, SdkError>;
                pub fn queue_url<T>(self, input: T) -> Self;
                pub fn message_body<T>(self, input: T) -> Self;
                pub fn delay_seconds<T>(self, input: T) -> Self;
                pub fn message_attributes<K, V>(self, k: K, v: V) -> Self;
                pub fn message_deduplication_id<T>(self, input: T) -> Self;
                pub fn message_group_id<T>(self, input: T) -> Self;
                pub fn set_queue_url<A>(self, input: A) -> Self;
                pub fn set_message_body<A>(self, input: A) -> Self;
                pub fn set_delay_seconds<A>(self, input: A) -> Self;
                pub fn set_message_attributes<A>(self, input: A) -> Self;
                pub fn message_system_attributes<A, B>(self, k: A, v: B) -> Self;
                pub fn set_message_system_attributes<A>(self, input: A) -> Self;
                pub fn set_message_deduplication_id<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod send_message_batch {
        pub struct SendMessageBatchOutput {}
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::SendMessageBatchOutput;
            #[derive(Clone)]
            pub struct SendMessageBatchFluentBuilder {}
            impl SendMessageBatchFluentBuilder {
                pub async fn send(self) -> Result<SendMessageBatchOutput, SdkError>;
                pub fn queue_url<T>(self, input: T) -> Self;
                pub fn entries<T>(self, input: T) -> Self;
                pub fn set_entries<T>(self, input: T) -> Self;
                pub fn set_queue_url<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod receive_message {
        pub struct ReceiveMessageOutput {}
        impl ReceiveMessageOutput {
            pub fn messages(&self) -> &[crate::types::Message];
        }
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::ReceiveMessageOutput;
            #[derive(Clone)]
            pub struct ReceiveMessageFluentBuilder {}
            impl ReceiveMessageFluentBuilder {
                pub async fn send(self) -> Result<ReceiveMessageOutput, SdkError>;
                pub fn queue_url<T>(self, input: T) -> Self;
                pub fn attribute_names<T>(self, input: T) -> Self;
                pub fn message_attribute_names<T>(self, input: T) -> Self;
                pub fn max_number_of_messages<T>(self, input: T) -> Self;
                pub fn visibility_timeout<T>(self, input: T) -> Self;
                pub fn wait_time_seconds<T>(self, input: T) -> Self;
                pub fn set_queue_url<A>(self, input: A) -> Self;
                pub fn set_attribute_names<A>(self, input: A) -> Self;
                pub fn message_system_attribute_names<A>(self, input: A) -> Self;
                pub fn set_message_system_attribute_names<A>(self, input: A) -> Self;
                pub fn set_message_attribute_names<A>(self, input: A) -> Self;
                pub fn set_max_number_of_messages<A>(self, input: A) -> Self;
                pub fn set_visibility_timeout<A>(self, input: A) -> Self;
                pub fn set_wait_time_seconds<A>(self, input: A) -> Self;
                pub fn set_receive_request_attempt_id<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod delete_message {
        pub struct DeleteMessageOutput {}
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::DeleteMessageOutput;
            #[derive(Clone)]
            pub struct DeleteMessageFluentBuilder {}
            impl DeleteMessageFluentBuilder {
                pub async fn send(self) -> Result<DeleteMessageOutput, SdkError>;
                pub fn queue_url<T>(self, input: T) -> Self;
                pub fn receipt_handle<T>(self, input: T) -> Self;
                pub fn set_queue_url<A>(self, input: A) -> Self;
                pub fn set_receipt_handle<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod delete_message_batch {
        pub struct DeleteMessageBatchOutput {}
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::DeleteMessageBatchOutput;
            #[derive(Clone)]
            pub struct DeleteMessageBatchFluentBuilder {}
            impl DeleteMessageBatchFluentBuilder {
                pub async fn send(self) -> Result<DeleteMessageBatchOutput, SdkError>;
                pub fn queue_url<T>(self, input: T) -> Self;
                pub fn entries<T>(self, input: T) -> Self;
                pub fn set_entries<T>(self, input: T) -> Self;
                pub fn set_queue_url<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod change_message_visibility {
        pub struct ChangeMessageVisibilityOutput {}
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::ChangeMessageVisibilityOutput;
            #[derive(Clone)]
            pub struct ChangeMessageVisibilityFluentBuilder {}
            impl ChangeMessageVisibilityFluentBuilder {
                pub async fn send(self) -> Result<ChangeMessageVisibilityOutput, SdkError>;
                pub fn queue_url<T>(self, input: T) -> Self;
                pub fn receipt_handle<T>(self, input: T) -> Self;
                pub fn visibility_timeout<T>(self, input: T) -> Self;
                pub fn set_queue_url<A>(self, input: A) -> Self;
                pub fn set_receipt_handle<A>(self, input: A) -> Self;
                pub fn set_visibility_timeout<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod get_queue_url {
        use std::option::Option;
        pub struct GetQueueUrlOutput {}
        impl GetQueueUrlOutput {
            pub fn queue_url(&self) -> Option<&str>;
        }
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::GetQueueUrlOutput;
            #[derive(Clone)]
            pub struct GetQueueUrlFluentBuilder {}
            impl GetQueueUrlFluentBuilder {
                pub async fn send(self) -> Result<GetQueueUrlOutput, SdkError>;
                pub fn queue_name<T>(self, input: T) -> Self;
                pub fn set_queue_name<A>(self, input: A) -> Self;
                pub fn queue_owner_aws_account_id<A>(self, input: A) -> Self;
                pub fn set_queue_owner_aws_account_id<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod get_queue_attributes {
        pub struct GetQueueAttributesOutput {}
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::GetQueueAttributesOutput;
            #[derive(Clone)]
            pub struct GetQueueAttributesFluentBuilder {}
            impl GetQueueAttributesFluentBuilder {
                pub async fn send(self) -> Result<GetQueueAttributesOutput, SdkError>;
                pub fn queue_url<T>(self, input: T) -> Self;
                pub fn attribute_names<T>(self, input: T) -> Self;
                pub fn set_queue_url<A>(self, input: A) -> Self;
                pub fn set_attribute_names<A>(self, input: A) -> Self;
            }
        }
    }
}
