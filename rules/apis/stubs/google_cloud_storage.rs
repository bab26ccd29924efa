//! google-cloud-storage 1: the clients of objects and of buckets, and their requests.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::fmt::Display;
pub type Result<T> = std::result::Result<T, Error>;
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub mod client {
    use std::{clone::Clone, convert::Into, string::String};
    use crate::builder::{storage::{ClientBuilder, ReadObject, WriteObject}, storage_control};
    #[derive(Clone)]
    pub struct Storage {}
    impl Storage {
        pub fn builder() -> ClientBuilder;
        pub fn write_object<B: Into<String>, O: Into<String>, T>(&self, bucket: B, object: O, payload: T) -> WriteObject;
        pub fn read_object<B: Into<String>, O: Into<String>>(&self, bucket: B, object: O) -> ReadObject;
    }
    #[derive(Clone)]
    pub struct StorageControl {}
    impl StorageControl {
        pub fn builder() -> storage_control::ClientBuilder;
        pub fn create_bucket(&self) -> storage_control::CreateBucket;
        pub fn get_bucket(&self) -> storage_control::GetBucket;
        pub fn delete_bucket(&self) -> storage_control::DeleteBucket;
        pub fn get_object(&self) -> storage_control::GetObject;
        pub fn delete_object(&self) -> storage_control::DeleteObject;
        pub fn update_object(&self) -> storage_control::UpdateObject;
        pub fn compose_object(&self) -> storage_control::ComposeObject;
        pub fn list_objects(&self) -> storage_control::ListObjects;
    }
}
pub mod builder {
    pub mod storage {
        use std::{convert::Into, string::String};
        use crate::{Result, client::Storage, model::Object, model_ext::ReadRange, read_object::ReadObjectResponse};
        pub struct ClientBuilder {}
        impl ClientBuilder {
            pub async fn build(self) -> std::result::Result<Storage, crate::client_builder::Error>;
            pub fn with_endpoint<V: Into<String>>(self, v: V) -> Self;
            pub fn with_credentials<V>(self, v: V) -> Self;
            pub fn with_retry_policy<V>(self, v: V) -> Self;
            pub fn with_backoff_policy<V>(self, v: V) -> Self;
            pub fn with_resumable_upload_threshold<V: Into<usize>>(self, v: V) -> Self;
            pub fn with_resumable_upload_buffer_size<V: Into<usize>>(self, v: V) -> Self;
            pub fn with_grpc_subchannel_count(self, v: usize) -> Self;
            pub fn with_universe_domain<A>(self, v: A) -> Self;
            pub fn with_retry_throttler<A>(self, v: A) -> Self;
            pub fn with_read_resume_policy<A>(self, v: A) -> Self;
            pub fn with_tracing(self) -> Self;
            pub fn with_custom_header<A, B>(self, name: A, value: B) -> Self;
        }
        pub struct ReadObject {}
        impl ReadObject {
            pub fn set_generation<T: Into<i64>>(self, v: T) -> Self;
            pub fn set_read_range(self, range: ReadRange) -> Self;
            pub fn with_retry_policy<V>(self, v: V) -> Self;
            pub fn with_automatic_decompression(self, v: bool) -> Self;
            pub async fn send(self) -> Result<ReadObjectResponse>;
            pub fn compute_md5(self) -> Self;
            pub fn compute_crc32c(self, enable: bool) -> Self;
            pub fn set_if_generation_match<A>(self, v: A) -> Self;
            pub fn set_if_generation_not_match<A>(self, v: A) -> Self;
            pub fn set_if_metageneration_match<A>(self, v: A) -> Self;
            pub fn set_if_metageneration_not_match<A>(self, v: A) -> Self;
            pub fn set_key<A>(self, v: A) -> Self;
            pub fn with_backoff_policy<A>(self, v: A) -> Self;
            pub fn with_retry_throttler<A>(self, v: A) -> Self;
            pub fn with_read_resume_policy<A>(self, v: A) -> Self;
            pub fn with_user_agent<A>(self, user_agent: A) -> Self;
            pub fn with_quota_project<A>(self, project: A) -> Self;
        }
        pub struct WriteObject {}
        impl WriteObject {
            pub fn set_if_generation_match<V: Into<i64>>(self, v: V) -> Self;
            pub fn set_cache_control<V: Into<String>>(self, v: V) -> Self;
            pub fn set_content_type<V: Into<String>>(self, v: V) -> Self;
            pub fn set_content_encoding<V: Into<String>>(self, v: V) -> Self;
            pub fn set_metadata<I>(self, i: I) -> Self;
            pub fn with_idempotency(self, v: bool) -> Self;
            pub fn with_retry_policy<V>(self, v: V) -> Self;
            pub fn with_resumable_upload_threshold<V: Into<usize>>(self, v: V) -> Self;
            pub async fn send_unbuffered(self) -> Result<Object>;
            pub async fn send_buffered(self) -> Result<Object>;
            pub fn set_if_generation_not_match<A>(self, v: A) -> Self;
            pub fn set_if_metageneration_match<A>(self, v: A) -> Self;
            pub fn set_if_metageneration_not_match<A>(self, v: A) -> Self;
            pub fn set_content_disposition<A>(self, v: A) -> Self;
            pub fn set_content_language<A>(self, v: A) -> Self;
            pub fn set_custom_time<A>(self, v: A) -> Self;
            pub fn set_event_based_hold<A>(self, v: A) -> Self;
            pub fn set_storage_class<A>(self, v: A) -> Self;
            pub fn set_temporary_hold<A>(self, v: A) -> Self;
            pub fn set_kms_key<A>(self, v: A) -> Self;
            pub fn set_predefined_acl<A>(self, v: A) -> Self;
            pub fn set_key<A>(self, v: A) -> Self;
            pub fn with_backoff_policy<A>(self, v: A) -> Self;
            pub fn with_retry_throttler<A>(self, v: A) -> Self;
            pub fn with_resumable_upload_buffer_size<A>(self, v: A) -> Self;
            pub fn with_user_agent<A>(self, user_agent: A) -> Self;
            pub fn with_quota_project<A>(self, project: A) -> Self;
            pub fn set_md5_hash<A>(self, i: A) -> Self;
            pub fn with_known_crc32c<A>(self, v: A) -> Self;
            pub fn with_known_md5_hash<A>(self, i: A) -> Self;
            pub fn compute_md5(self) -> Self;
            pub fn with_checksum_precomputation(self, enable: bool) -> Self;
        }
    }
    pub mod storage_control {
        use std::{convert::Into, string::String};
        use crate::{Result, client::StorageControl};
        pub struct ClientBuilder {}
        impl ClientBuilder {
            pub async fn build(self) -> std::result::Result<StorageControl, crate::client_builder::Error>;
            pub fn with_endpoint<V: Into<String>>(self, v: V) -> Self;
            pub fn with_credentials<V>(self, v: V) -> Self;
            pub fn with_retry_policy<V>(self, v: V) -> Self;
        }
        pub struct CreateBucket {}
        impl CreateBucket {
            pub fn set_parent<V: Into<String>>(self, v: V) -> Self;
            pub fn set_bucket_id<V: Into<String>>(self, v: V) -> Self;
            pub async fn send(self) -> Result<crate::model::Bucket>;
            pub fn with_request<A>(self, v: A) -> Self;
            pub fn with_options<A>(self, v: A) -> Self;
            pub fn set_predefined_acl<A>(self, v: A) -> Self;
            pub fn set_predefined_default_object_acl<A>(self, v: A) -> Self;
            pub fn set_enable_object_retention<A>(self, v: A) -> Self;
        }
        pub struct GetBucket {}
        impl GetBucket {
            pub fn set_name<V: Into<String>>(self, v: V) -> Self;
            pub async fn send(self) -> Result<crate::model::Bucket>;
            pub fn with_request<A>(self, v: A) -> Self;
            pub fn with_options<A>(self, v: A) -> Self;
            pub fn set_if_metageneration_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_metageneration_match<A>(self, v: A) -> Self;
            pub fn set_if_metageneration_not_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_metageneration_not_match<A>(self, v: A) -> Self;
            pub fn set_read_mask<A>(self, v: A) -> Self;
            pub fn set_or_clear_read_mask<A>(self, v: A) -> Self;
        }
        pub struct DeleteBucket {}
        impl DeleteBucket {
            pub fn set_name<V: Into<String>>(self, v: V) -> Self;
            pub async fn send(self) -> Result<()>;
            pub fn with_request<A>(self, v: A) -> Self;
            pub fn with_options<A>(self, v: A) -> Self;
            pub fn set_if_metageneration_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_metageneration_match<A>(self, v: A) -> Self;
            pub fn set_if_metageneration_not_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_metageneration_not_match<A>(self, v: A) -> Self;
        }
        pub struct GetObject {}
        impl GetObject {
            pub fn set_bucket<V: Into<String>>(self, v: V) -> Self;
            pub fn set_object<V: Into<String>>(self, v: V) -> Self;
            pub async fn send(self) -> Result<crate::model::Object>;
            pub fn with_request<A>(self, v: A) -> Self;
            pub fn with_options<A>(self, v: A) -> Self;
            pub fn set_generation<A>(self, v: A) -> Self;
            pub fn set_soft_deleted<A>(self, v: A) -> Self;
            pub fn set_or_clear_soft_deleted<A>(self, v: A) -> Self;
            pub fn set_if_generation_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_generation_match<A>(self, v: A) -> Self;
            pub fn set_if_generation_not_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_generation_not_match<A>(self, v: A) -> Self;
            pub fn set_if_metageneration_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_metageneration_match<A>(self, v: A) -> Self;
            pub fn set_if_metageneration_not_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_metageneration_not_match<A>(self, v: A) -> Self;
            pub fn set_read_mask<A>(self, v: A) -> Self;
            pub fn set_or_clear_read_mask<A>(self, v: A) -> Self;
            pub fn set_restore_token<A>(self, v: A) -> Self;
        }
        pub struct DeleteObject {}
        impl DeleteObject {
            pub fn set_bucket<V: Into<String>>(self, v: V) -> Self;
            pub fn set_object<V: Into<String>>(self, v: V) -> Self;
            pub async fn send(self) -> Result<()>;
            pub fn with_request<A>(self, v: A) -> Self;
            pub fn with_options<A>(self, v: A) -> Self;
            pub fn set_generation<A>(self, v: A) -> Self;
            pub fn set_if_generation_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_generation_match<A>(self, v: A) -> Self;
            pub fn set_if_generation_not_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_generation_not_match<A>(self, v: A) -> Self;
            pub fn set_if_metageneration_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_metageneration_match<A>(self, v: A) -> Self;
            pub fn set_if_metageneration_not_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_metageneration_not_match<A>(self, v: A) -> Self;
        }
        pub struct UpdateObject {}
        impl UpdateObject {
            pub fn set_object<V: Into<crate::model::Object>>(self, v: V) -> Self;
            pub async fn send(self) -> Result<crate::model::Object>;
            pub fn with_request<A>(self, v: A) -> Self;
            pub fn with_options<A>(self, v: A) -> Self;
            pub fn set_if_generation_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_generation_match<A>(self, v: A) -> Self;
            pub fn set_if_generation_not_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_generation_not_match<A>(self, v: A) -> Self;
            pub fn set_if_metageneration_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_metageneration_match<A>(self, v: A) -> Self;
            pub fn set_if_metageneration_not_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_metageneration_not_match<A>(self, v: A) -> Self;
            pub fn set_predefined_acl<A>(self, v: A) -> Self;
            pub fn set_update_mask<A>(self, v: A) -> Self;
            pub fn set_or_clear_update_mask<A>(self, v: A) -> Self;
            pub fn set_override_unlocked_retention<A>(self, v: A) -> Self;
        }
        pub struct ComposeObject {}
        impl ComposeObject {
            pub fn set_kms_key<V: Into<String>>(self, v: V) -> Self;
            pub async fn send(self) -> Result<crate::model::Object>;
            pub fn with_request<A>(self, v: A) -> Self;
            pub fn with_options<A>(self, v: A) -> Self;
            pub fn set_destination_predefined_acl<A>(self, v: A) -> Self;
            pub fn set_if_generation_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_generation_match<A>(self, v: A) -> Self;
            pub fn set_if_metageneration_match<A>(self, v: A) -> Self;
            pub fn set_or_clear_if_metageneration_match<A>(self, v: A) -> Self;
            pub fn set_delete_source_objects<A>(self, v: A) -> Self;
            pub fn set_or_clear_delete_source_objects<A>(self, v: A) -> Self;
        }
        pub struct ListObjects {}
        impl ListObjects {
            pub fn set_parent<V: Into<String>>(self, v: V) -> Self;
            pub fn set_prefix<V: Into<String>>(self, v: V) -> Self;
            pub fn set_page_token<V: Into<String>>(self, v: V) -> Self;
            pub async fn send(self) -> Result<crate::model::ListObjectsResponse>;
            pub fn with_request<A>(self, v: A) -> Self;
            pub fn with_options<A>(self, v: A) -> Self;
            pub fn set_page_size<A>(self, v: A) -> Self;
            pub fn set_delimiter<A>(self, v: A) -> Self;
            pub fn set_include_trailing_delimiter<A>(self, v: A) -> Self;
            pub fn set_versions<A>(self, v: A) -> Self;
            pub fn set_read_mask<A>(self, v: A) -> Self;
            pub fn set_or_clear_read_mask<A>(self, v: A) -> Self;
            pub fn set_lexicographic_start<A>(self, v: A) -> Self;
            pub fn set_lexicographic_end<A>(self, v: A) -> Self;
            pub fn set_soft_deleted<A>(self, v: A) -> Self;
            pub fn set_include_folders_as_prefixes<A>(self, v: A) -> Self;
            pub fn set_match_glob<A>(self, v: A) -> Self;
            pub fn set_filter<A>(self, v: A) -> Self;
        }
    }
}
pub mod client_builder {
    pub struct Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub mod model {
    use std::{clone::Clone, default::Default, string::String, vec::Vec};
    #[derive(Clone, Default)]
    pub struct Bucket { pub name: String, pub project: String, pub location: String }
    #[derive(Clone, Default)]
    pub struct Object { pub name: String, pub bucket: String, pub size: i64, pub generation: i64 }
    #[derive(Clone, Default)]
    pub struct ListObjectsResponse { pub objects: Vec<Object>, pub prefixes: Vec<String>, pub next_page_token: String }
}
pub mod model_ext {
    use std::{clone::Clone, default::Default};
    #[derive(Clone, Default)]
    pub struct ReadRange {}
    impl ReadRange {
        pub fn all() -> Self;
        pub fn offset(offset: u64) -> Self;
        pub fn segment(offset: u64, limit: u64) -> Self;
        pub fn head(count: u64) -> Self;
        pub fn tail(count: u64) -> Self;
    }
}
pub mod read_object {
    use bytes::Bytes;
    use std::option::Option;
    use crate::Result;
    pub struct ReadObjectResponse {}
    impl ReadObjectResponse {
        pub async fn next(&mut self) -> Option<Result<Bytes>>;
    }
}
