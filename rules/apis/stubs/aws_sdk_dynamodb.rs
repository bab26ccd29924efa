//! aws-sdk-dynamodb 1: the client and the operations that the tables name.
//!
//! Public declarations as documented; see the stub of `std` for what is left out. What a setter takes is
//! generic here, and outputs have no fields.

use aws_config::SdkConfig;
use std::clone::Clone;
#[derive(Clone)]
pub struct Client {}
impl Client {
    pub fn new(sdk_config: &SdkConfig) -> Self;
    pub fn from_conf(conf: Config) -> Self;
    pub fn config(&self) -> &Config;
    pub fn get_item(&self) -> operation::get_item::builders::GetItemFluentBuilder;
    pub fn query(&self) -> operation::query::builders::QueryFluentBuilder;
    pub fn scan(&self) -> operation::scan::builders::ScanFluentBuilder;
    pub fn batch_get_item(&self) -> operation::batch_get_item::builders::BatchGetItemFluentBuilder;
    pub fn put_item(&self) -> operation::put_item::builders::PutItemFluentBuilder;
    pub fn update_item(&self) -> operation::update_item::builders::UpdateItemFluentBuilder;
    pub fn delete_item(&self) -> operation::delete_item::builders::DeleteItemFluentBuilder;
    pub fn batch_write_item(&self) -> operation::batch_write_item::builders::BatchWriteItemFluentBuilder;
    pub fn transact_write_items(&self) -> operation::transact_write_items::builders::TransactWriteItemsFluentBuilder;
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
    pub mod get_item {
        pub struct GetItemOutput {}
        pub mod builders {
            use super::GetItemOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct GetItemFluentBuilder {}
            impl GetItemFluentBuilder {
                pub async fn send(self) -> Result<GetItemOutput, SdkError>;
                pub fn table_name<T>(self, input: T) -> Self;
                pub fn key<K, V>(self, k: K, v: V) -> Self;
                pub fn attributes_to_get<T>(self, input: T) -> Self;
                pub fn consistent_read<T>(self, input: T) -> Self;
                pub fn return_consumed_capacity<T>(self, input: T) -> Self;
                pub fn projection_expression<T>(self, input: T) -> Self;
                pub fn expression_attribute_names<K, V>(self, k: K, v: V) -> Self;
                pub fn set_table_name<A>(self, input: A) -> Self;
                pub fn set_key<A>(self, input: A) -> Self;
                pub fn set_attributes_to_get<A>(self, input: A) -> Self;
                pub fn set_consistent_read<A>(self, input: A) -> Self;
                pub fn set_return_consumed_capacity<A>(self, input: A) -> Self;
                pub fn set_projection_expression<A>(self, input: A) -> Self;
                pub fn set_expression_attribute_names<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod query {
        pub struct QueryOutput {}
        pub mod builders {
            use super::QueryOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct QueryFluentBuilder {}
            impl QueryFluentBuilder {
                pub async fn send(self) -> Result<QueryOutput, SdkError>;
                pub fn table_name<T>(self, input: T) -> Self;
                pub fn index_name<T>(self, input: T) -> Self;
                pub fn select<T>(self, input: T) -> Self;
                pub fn attributes_to_get<T>(self, input: T) -> Self;
                pub fn limit<T>(self, input: T) -> Self;
                pub fn consistent_read<T>(self, input: T) -> Self;
                pub fn key_conditions<K, V>(self, k: K, v: V) -> Self;
                pub fn query_filter<K, V>(self, k: K, v: V) -> Self;
                pub fn conditional_operator<T>(self, input: T) -> Self;
                pub fn scan_index_forward<T>(self, input: T) -> Self;
                pub fn exclusive_start_key<K, V>(self, k: K, v: V) -> Self;
                pub fn return_consumed_capacity<T>(self, input: T) -> Self;
                pub fn projection_expression<T>(self, input: T) -> Self;
                pub fn filter_expression<T>(self, input: T) -> Self;
                pub fn key_condition_expression<T>(self, input: T) -> Self;
                pub fn expression_attribute_names<K, V>(self, k: K, v: V) -> Self;
                pub fn expression_attribute_values<K, V>(self, k: K, v: V) -> Self;
                pub fn set_table_name<A>(self, input: A) -> Self;
                pub fn set_index_name<A>(self, input: A) -> Self;
                pub fn set_select<A>(self, input: A) -> Self;
                pub fn set_attributes_to_get<A>(self, input: A) -> Self;
                pub fn set_limit<A>(self, input: A) -> Self;
                pub fn set_consistent_read<A>(self, input: A) -> Self;
                pub fn set_key_conditions<A>(self, input: A) -> Self;
                pub fn set_query_filter<A>(self, input: A) -> Self;
                pub fn set_conditional_operator<A>(self, input: A) -> Self;
                pub fn set_scan_index_forward<A>(self, input: A) -> Self;
                pub fn set_exclusive_start_key<A>(self, input: A) -> Self;
                pub fn set_return_consumed_capacity<A>(self, input: A) -> Self;
                pub fn set_projection_expression<A>(self, input: A) -> Self;
                pub fn set_filter_expression<A>(self, input: A) -> Self;
                pub fn set_key_condition_expression<A>(self, input: A) -> Self;
                pub fn set_expression_attribute_names<A>(self, input: A) -> Self;
                pub fn set_expression_attribute_values<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod scan {
        pub struct ScanOutput {}
        pub mod builders {
            use super::ScanOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct ScanFluentBuilder {}
            impl ScanFluentBuilder {
                pub async fn send(self) -> Result<ScanOutput, SdkError>;
                pub fn table_name<T>(self, input: T) -> Self;
                pub fn index_name<T>(self, input: T) -> Self;
                pub fn attributes_to_get<T>(self, input: T) -> Self;
                pub fn limit<T>(self, input: T) -> Self;
                pub fn select<T>(self, input: T) -> Self;
                pub fn scan_filter<K, V>(self, k: K, v: V) -> Self;
                pub fn conditional_operator<T>(self, input: T) -> Self;
                pub fn exclusive_start_key<K, V>(self, k: K, v: V) -> Self;
                pub fn return_consumed_capacity<T>(self, input: T) -> Self;
                pub fn total_segments<T>(self, input: T) -> Self;
                pub fn segment<T>(self, input: T) -> Self;
                pub fn projection_expression<T>(self, input: T) -> Self;
                pub fn filter_expression<T>(self, input: T) -> Self;
                pub fn expression_attribute_names<K, V>(self, k: K, v: V) -> Self;
                pub fn expression_attribute_values<K, V>(self, k: K, v: V) -> Self;
                pub fn consistent_read<T>(self, input: T) -> Self;
                pub fn set_table_name<A>(self, input: A) -> Self;
                pub fn set_index_name<A>(self, input: A) -> Self;
                pub fn set_attributes_to_get<A>(self, input: A) -> Self;
                pub fn set_limit<A>(self, input: A) -> Self;
                pub fn set_select<A>(self, input: A) -> Self;
                pub fn set_scan_filter<A>(self, input: A) -> Self;
                pub fn set_conditional_operator<A>(self, input: A) -> Self;
                pub fn set_exclusive_start_key<A>(self, input: A) -> Self;
                pub fn set_return_consumed_capacity<A>(self, input: A) -> Self;
                pub fn set_total_segments<A>(self, input: A) -> Self;
                pub fn set_segment<A>(self, input: A) -> Self;
                pub fn set_projection_expression<A>(self, input: A) -> Self;
                pub fn set_filter_expression<A>(self, input: A) -> Self;
                pub fn set_expression_attribute_names<A>(self, input: A) -> Self;
                pub fn set_expression_attribute_values<A>(self, input: A) -> Self;
                pub fn set_consistent_read<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod batch_get_item {
        pub struct BatchGetItemOutput {}
        pub mod builders {
            use super::BatchGetItemOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct BatchGetItemFluentBuilder {}
            impl BatchGetItemFluentBuilder {
                pub async fn send(self) -> Result<BatchGetItemOutput, SdkError>;
                pub fn request_items<K, V>(self, k: K, v: V) -> Self;
                pub fn return_consumed_capacity<T>(self, input: T) -> Self;
                pub fn set_request_items<A>(self, input: A) -> Self;
                pub fn set_return_consumed_capacity<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod put_item {
        pub struct PutItemOutput {}
        pub mod builders {
            use super::PutItemOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct PutItemFluentBuilder {}
            impl PutItemFluentBuilder {
                pub async fn send(self) -> Result<PutItemOutput, SdkError>;
                pub fn table_name<T>(self, input: T) -> Self;
                pub fn item<K, V>(self, k: K, v: V) -> Self;
                pub fn expected<K, V>(self, k: K, v: V) -> Self;
                pub fn return_values<T>(self, input: T) -> Self;
                pub fn return_consumed_capacity<T>(self, input: T) -> Self;
                pub fn return_item_collection_metrics<T>(self, input: T) -> Self;
                pub fn conditional_operator<T>(self, input: T) -> Self;
                pub fn condition_expression<T>(self, input: T) -> Self;
                pub fn expression_attribute_names<K, V>(self, k: K, v: V) -> Self;
                pub fn expression_attribute_values<K, V>(self, k: K, v: V) -> Self;
                pub fn return_values_on_condition_check_failure<T>(self, input: T) -> Self;
                pub fn set_table_name<A>(self, input: A) -> Self;
                pub fn set_item<A>(self, input: A) -> Self;
                pub fn set_expected<A>(self, input: A) -> Self;
                pub fn set_return_values<A>(self, input: A) -> Self;
                pub fn set_return_consumed_capacity<A>(self, input: A) -> Self;
                pub fn set_return_item_collection_metrics<A>(self, input: A) -> Self;
                pub fn set_conditional_operator<A>(self, input: A) -> Self;
                pub fn set_condition_expression<A>(self, input: A) -> Self;
                pub fn set_expression_attribute_names<A>(self, input: A) -> Self;
                pub fn set_expression_attribute_values<A>(self, input: A) -> Self;
                pub fn set_return_values_on_condition_check_failure<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod update_item {
        pub struct UpdateItemOutput {}
        pub mod builders {
            use super::UpdateItemOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct UpdateItemFluentBuilder {}
            impl UpdateItemFluentBuilder {
                pub async fn send(self) -> Result<UpdateItemOutput, SdkError>;
                pub fn table_name<T>(self, input: T) -> Self;
                pub fn key<K, V>(self, k: K, v: V) -> Self;
                pub fn attribute_updates<K, V>(self, k: K, v: V) -> Self;
                pub fn expected<K, V>(self, k: K, v: V) -> Self;
                pub fn conditional_operator<T>(self, input: T) -> Self;
                pub fn return_values<T>(self, input: T) -> Self;
                pub fn return_consumed_capacity<T>(self, input: T) -> Self;
                pub fn return_item_collection_metrics<T>(self, input: T) -> Self;
                pub fn update_expression<T>(self, input: T) -> Self;
                pub fn condition_expression<T>(self, input: T) -> Self;
                pub fn expression_attribute_names<K, V>(self, k: K, v: V) -> Self;
                pub fn expression_attribute_values<K, V>(self, k: K, v: V) -> Self;
                pub fn return_values_on_condition_check_failure<T>(self, input: T) -> Self;
                pub fn set_table_name<A>(self, input: A) -> Self;
                pub fn set_key<A>(self, input: A) -> Self;
                pub fn set_attribute_updates<A>(self, input: A) -> Self;
                pub fn set_expected<A>(self, input: A) -> Self;
                pub fn set_conditional_operator<A>(self, input: A) -> Self;
                pub fn set_return_values<A>(self, input: A) -> Self;
                pub fn set_return_consumed_capacity<A>(self, input: A) -> Self;
                pub fn set_return_item_collection_metrics<A>(self, input: A) -> Self;
                pub fn set_update_expression<A>(self, input: A) -> Self;
                pub fn set_condition_expression<A>(self, input: A) -> Self;
                pub fn set_expression_attribute_names<A>(self, input: A) -> Self;
                pub fn set_expression_attribute_values<A>(self, input: A) -> Self;
                pub fn set_return_values_on_condition_check_failure<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod delete_item {
        pub struct DeleteItemOutput {}
        pub mod builders {
            use super::DeleteItemOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct DeleteItemFluentBuilder {}
            impl DeleteItemFluentBuilder {
                pub async fn send(self) -> Result<DeleteItemOutput, SdkError>;
                pub fn table_name<T>(self, input: T) -> Self;
                pub fn key<K, V>(self, k: K, v: V) -> Self;
                pub fn expected<K, V>(self, k: K, v: V) -> Self;
                pub fn conditional_operator<T>(self, input: T) -> Self;
                pub fn return_values<T>(self, input: T) -> Self;
                pub fn return_consumed_capacity<T>(self, input: T) -> Self;
                pub fn return_item_collection_metrics<T>(self, input: T) -> Self;
                pub fn condition_expression<T>(self, input: T) -> Self;
                pub fn expression_attribute_names<K, V>(self, k: K, v: V) -> Self;
                pub fn expression_attribute_values<K, V>(self, k: K, v: V) -> Self;
                pub fn return_values_on_condition_check_failure<T>(self, input: T) -> Self;
                pub fn set_table_name<A>(self, input: A) -> Self;
                pub fn set_key<A>(self, input: A) -> Self;
                pub fn set_expected<A>(self, input: A) -> Self;
                pub fn set_conditional_operator<A>(self, input: A) -> Self;
                pub fn set_return_values<A>(self, input: A) -> Self;
                pub fn set_return_consumed_capacity<A>(self, input: A) -> Self;
                pub fn set_return_item_collection_metrics<A>(self, input: A) -> Self;
                pub fn set_condition_expression<A>(self, input: A) -> Self;
                pub fn set_expression_attribute_names<A>(self, input: A) -> Self;
                pub fn set_expression_attribute_values<A>(self, input: A) -> Self;
                pub fn set_return_values_on_condition_check_failure<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod batch_write_item {
        pub struct BatchWriteItemOutput {}
        pub mod builders {
            use super::BatchWriteItemOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct BatchWriteItemFluentBuilder {}
            impl BatchWriteItemFluentBuilder {
                pub async fn send(self) -> Result<BatchWriteItemOutput, SdkError>;
                pub fn request_items<K, V>(self, k: K, v: V) -> Self;
                pub fn return_consumed_capacity<T>(self, input: T) -> Self;
                pub fn return_item_collection_metrics<T>(self, input: T) -> Self;
                pub fn set_request_items<A>(self, input: A) -> Self;
                pub fn set_return_consumed_capacity<A>(self, input: A) -> Self;
                pub fn set_return_item_collection_metrics<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod transact_write_items {
        pub struct TransactWriteItemsOutput {}
        pub mod builders {
            use super::TransactWriteItemsOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct TransactWriteItemsFluentBuilder {}
            impl TransactWriteItemsFluentBuilder {
                pub async fn send(self) -> Result<TransactWriteItemsOutput, SdkError>;
                pub fn transact_items<T>(self, input: T) -> Self;
                pub fn return_consumed_capacity<T>(self, input: T) -> Self;
                pub fn return_item_collection_metrics<T>(self, input: T) -> Self;
                pub fn client_request_token<T>(self, input: T) -> Self;
                pub fn set_transact_items<A>(self, input: A) -> Self;
                pub fn set_return_consumed_capacity<A>(self, input: A) -> Self;
                pub fn set_return_item_collection_metrics<A>(self, input: A) -> Self;
                pub fn set_client_request_token<A>(self, input: A) -> Self;
            }
        }
    }
}
