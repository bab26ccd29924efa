//! aws-sdk-s3 1: the client and the operations that the tables name.
//!
//! Public declarations as documented; see the stub of `std` for what is left out. What a setter takes is
//! generic here, and the outputs have their body and what plain types tell.

use aws_config::SdkConfig;
use std::clone::Clone;
#[derive(Clone)]
pub struct Client {}
impl Client {
    pub fn new(sdk_config: &SdkConfig) -> Self;
    pub fn from_conf(conf: Config) -> Self;
    pub fn config(&self) -> &Config;
    pub fn get_object(&self) -> operation::get_object::builders::GetObjectFluentBuilder;
    pub fn head_object(&self) -> operation::head_object::builders::HeadObjectFluentBuilder;
    pub fn list_objects_v2(&self) -> operation::list_objects_v2::builders::ListObjectsV2FluentBuilder;
    pub fn head_bucket(&self) -> operation::head_bucket::builders::HeadBucketFluentBuilder;
    pub fn put_object(&self) -> operation::put_object::builders::PutObjectFluentBuilder;
    pub fn delete_object(&self) -> operation::delete_object::builders::DeleteObjectFluentBuilder;
    pub fn copy_object(&self) -> operation::copy_object::builders::CopyObjectFluentBuilder;
    pub fn upload_part(&self) -> operation::upload_part::builders::UploadPartFluentBuilder;
    pub fn delete_objects(&self) -> operation::delete_objects::builders::DeleteObjectsFluentBuilder;
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
    use crate::primitives::DateTime;
    use std::{clone::Clone, option::Option};
    #[derive(Clone)]
    pub struct Object {}
    impl Object {
        pub fn key(&self) -> Option<&str>;
        pub fn last_modified(&self) -> Option<&DateTime>;
        pub fn e_tag(&self) -> Option<&str>;
        pub fn size(&self) -> Option<i64>;
    }
    #[derive(Clone)]
    pub struct CommonPrefix {}
    impl CommonPrefix {
        pub fn prefix(&self) -> Option<&str>;
    }
}
pub mod primitives {
    use bytes::Bytes;
    use std::{clone::Clone, convert::{From, Into}, fmt::Display, marker::Copy, option::Option, result::Result, vec::Vec};
    #[derive(Clone, Copy)]
    pub struct DateTime {}
    impl DateTime {
        pub fn from_secs(epoch_seconds: i64) -> Self;
        pub fn secs(&self) -> i64;
    }
    impl Display for DateTime {}
    pub struct ByteStream {}
    impl ByteStream {
        pub async fn collect(self) -> Result<AggregatedBytes, ByteStreamError>;
        pub async fn next(&mut self) -> Option<Result<Bytes, ByteStreamError>>;
        pub async fn try_next(&mut self) -> Result<Option<Bytes>, ByteStreamError>;
        pub async fn from_path<P>(path: P) -> Result<Self, ByteStreamError>;
        pub fn from_static(bytes: &'static [u8]) -> Self;
    }
    impl From<Bytes> for ByteStream {}
    impl From<Vec<u8>> for ByteStream {}
    pub struct AggregatedBytes {}
    impl AggregatedBytes {
        pub fn into_bytes(self) -> Bytes;
        pub fn to_vec(self) -> Vec<u8>;
    }
    pub struct ByteStreamError {}
    impl Display for ByteStreamError {}
    impl std::error::Error for ByteStreamError {}
}
pub mod operation {
    pub mod get_object {
        use crate::primitives::DateTime;
        use std::{collections::HashMap, option::Option, string::String};
        pub struct GetObjectOutput { pub body: crate::primitives::ByteStream }
        impl GetObjectOutput {
            pub fn accept_ranges(&self) -> Option<&str>;
            pub fn delete_marker(&self) -> Option<bool>;
            pub fn last_modified(&self) -> Option<&DateTime>;
            pub fn content_length(&self) -> Option<i64>;
            pub fn e_tag(&self) -> Option<&str>;
            pub fn version_id(&self) -> Option<&str>;
            pub fn cache_control(&self) -> Option<&str>;
            pub fn content_disposition(&self) -> Option<&str>;
            pub fn content_encoding(&self) -> Option<&str>;
            pub fn content_language(&self) -> Option<&str>;
            pub fn content_type(&self) -> Option<&str>;
            pub fn metadata(&self) -> Option<&HashMap<String, String>>;
            pub fn parts_count(&self) -> Option<i32>;
            pub fn body(&self) -> &crate::primitives::ByteStream;
        }
        pub mod builders {
            use super::GetObjectOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct GetObjectFluentBuilder {}
            impl GetObjectFluentBuilder {
                pub async fn send(self) -> Result<GetObjectOutput, SdkError>;
                pub fn bucket<T>(self, input: T) -> Self;
                pub fn if_match<T>(self, input: T) -> Self;
                pub fn if_modified_since<T>(self, input: T) -> Self;
                pub fn if_none_match<T>(self, input: T) -> Self;
                pub fn if_unmodified_since<T>(self, input: T) -> Self;
                pub fn key<T>(self, input: T) -> Self;
                pub fn range<T>(self, input: T) -> Self;
                pub fn response_cache_control<T>(self, input: T) -> Self;
                pub fn response_content_disposition<T>(self, input: T) -> Self;
                pub fn response_content_encoding<T>(self, input: T) -> Self;
                pub fn response_content_language<T>(self, input: T) -> Self;
                pub fn response_content_type<T>(self, input: T) -> Self;
                pub fn response_expires<T>(self, input: T) -> Self;
                pub fn version_id<T>(self, input: T) -> Self;
                pub fn sse_customer_algorithm<T>(self, input: T) -> Self;
                pub fn sse_customer_key<T>(self, input: T) -> Self;
                pub fn sse_customer_key_md5<T>(self, input: T) -> Self;
                pub fn request_payer<T>(self, input: T) -> Self;
                pub fn part_number<T>(self, input: T) -> Self;
                pub fn expected_bucket_owner<T>(self, input: T) -> Self;
                pub fn checksum_mode<T>(self, input: T) -> Self;
                pub fn set_bucket<A>(self, input: A) -> Self;
                pub fn set_if_match<A>(self, input: A) -> Self;
                pub fn set_if_modified_since<A>(self, input: A) -> Self;
                pub fn set_if_none_match<A>(self, input: A) -> Self;
                pub fn set_if_unmodified_since<A>(self, input: A) -> Self;
                pub fn set_key<A>(self, input: A) -> Self;
                pub fn set_range<A>(self, input: A) -> Self;
                pub fn set_response_cache_control<A>(self, input: A) -> Self;
                pub fn set_response_content_disposition<A>(self, input: A) -> Self;
                pub fn set_response_content_encoding<A>(self, input: A) -> Self;
                pub fn set_response_content_language<A>(self, input: A) -> Self;
                pub fn set_response_content_type<A>(self, input: A) -> Self;
                pub fn set_response_expires<A>(self, input: A) -> Self;
                pub fn set_version_id<A>(self, input: A) -> Self;
                pub fn set_sse_customer_algorithm<A>(self, input: A) -> Self;
                pub fn set_sse_customer_key<A>(self, input: A) -> Self;
                pub fn set_sse_customer_key_md5<A>(self, input: A) -> Self;
                pub fn set_request_payer<A>(self, input: A) -> Self;
                pub fn set_part_number<A>(self, input: A) -> Self;
                pub fn set_expected_bucket_owner<A>(self, input: A) -> Self;
                pub fn set_checksum_mode<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod head_object {
        use crate::primitives::DateTime;
        use std::{collections::HashMap, option::Option, string::String};
        pub struct HeadObjectOutput {}
        impl HeadObjectOutput {
            pub fn accept_ranges(&self) -> Option<&str>;
            pub fn delete_marker(&self) -> Option<bool>;
            pub fn last_modified(&self) -> Option<&DateTime>;
            pub fn content_length(&self) -> Option<i64>;
            pub fn e_tag(&self) -> Option<&str>;
            pub fn version_id(&self) -> Option<&str>;
            pub fn cache_control(&self) -> Option<&str>;
            pub fn content_disposition(&self) -> Option<&str>;
            pub fn content_encoding(&self) -> Option<&str>;
            pub fn content_language(&self) -> Option<&str>;
            pub fn content_type(&self) -> Option<&str>;
            pub fn metadata(&self) -> Option<&HashMap<String, String>>;
            pub fn parts_count(&self) -> Option<i32>;
        }
        pub mod builders {
            use super::HeadObjectOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct HeadObjectFluentBuilder {}
            impl HeadObjectFluentBuilder {
                pub async fn send(self) -> Result<HeadObjectOutput, SdkError>;
                pub fn bucket<T>(self, input: T) -> Self;
                pub fn if_match<T>(self, input: T) -> Self;
                pub fn if_modified_since<T>(self, input: T) -> Self;
                pub fn if_none_match<T>(self, input: T) -> Self;
                pub fn if_unmodified_since<T>(self, input: T) -> Self;
                pub fn key<T>(self, input: T) -> Self;
                pub fn range<T>(self, input: T) -> Self;
                pub fn response_cache_control<T>(self, input: T) -> Self;
                pub fn response_content_disposition<T>(self, input: T) -> Self;
                pub fn response_content_encoding<T>(self, input: T) -> Self;
                pub fn response_content_language<T>(self, input: T) -> Self;
                pub fn response_content_type<T>(self, input: T) -> Self;
                pub fn response_expires<T>(self, input: T) -> Self;
                pub fn version_id<T>(self, input: T) -> Self;
                pub fn sse_customer_algorithm<T>(self, input: T) -> Self;
                pub fn sse_customer_key<T>(self, input: T) -> Self;
                pub fn sse_customer_key_md5<T>(self, input: T) -> Self;
                pub fn request_payer<T>(self, input: T) -> Self;
                pub fn part_number<T>(self, input: T) -> Self;
                pub fn expected_bucket_owner<T>(self, input: T) -> Self;
                pub fn checksum_mode<T>(self, input: T) -> Self;
                pub fn set_bucket<A>(self, input: A) -> Self;
                pub fn set_if_match<A>(self, input: A) -> Self;
                pub fn set_if_modified_since<A>(self, input: A) -> Self;
                pub fn set_if_none_match<A>(self, input: A) -> Self;
                pub fn set_if_unmodified_since<A>(self, input: A) -> Self;
                pub fn set_key<A>(self, input: A) -> Self;
                pub fn set_range<A>(self, input: A) -> Self;
                pub fn set_response_cache_control<A>(self, input: A) -> Self;
                pub fn set_response_content_disposition<A>(self, input: A) -> Self;
                pub fn set_response_content_encoding<A>(self, input: A) -> Self;
                pub fn set_response_content_language<A>(self, input: A) -> Self;
                pub fn set_response_content_type<A>(self, input: A) -> Self;
                pub fn set_response_expires<A>(self, input: A) -> Self;
                pub fn set_version_id<A>(self, input: A) -> Self;
                pub fn set_sse_customer_algorithm<A>(self, input: A) -> Self;
                pub fn set_sse_customer_key<A>(self, input: A) -> Self;
                pub fn set_sse_customer_key_md5<A>(self, input: A) -> Self;
                pub fn set_request_payer<A>(self, input: A) -> Self;
                pub fn set_part_number<A>(self, input: A) -> Self;
                pub fn set_expected_bucket_owner<A>(self, input: A) -> Self;
                pub fn set_checksum_mode<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod list_objects_v2 {
        use crate::types::{CommonPrefix, Object};
        use std::option::Option;
        pub struct ListObjectsV2Output {}
        impl ListObjectsV2Output {
            pub fn is_truncated(&self) -> Option<bool>;
            pub fn contents(&self) -> &[Object];
            pub fn name(&self) -> Option<&str>;
            pub fn prefix(&self) -> Option<&str>;
            pub fn delimiter(&self) -> Option<&str>;
            pub fn max_keys(&self) -> Option<i32>;
            pub fn common_prefixes(&self) -> &[CommonPrefix];
            pub fn key_count(&self) -> Option<i32>;
            pub fn continuation_token(&self) -> Option<&str>;
            pub fn next_continuation_token(&self) -> Option<&str>;
            pub fn start_after(&self) -> Option<&str>;
        }
        pub mod builders {
            use super::ListObjectsV2Output;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct ListObjectsV2FluentBuilder {}
            impl ListObjectsV2FluentBuilder {
                pub async fn send(self) -> Result<ListObjectsV2Output, SdkError>;
                pub fn bucket<T>(self, input: T) -> Self;
                pub fn delimiter<T>(self, input: T) -> Self;
                pub fn encoding_type<T>(self, input: T) -> Self;
                pub fn max_keys<T>(self, input: T) -> Self;
                pub fn prefix<T>(self, input: T) -> Self;
                pub fn continuation_token<T>(self, input: T) -> Self;
                pub fn fetch_owner<T>(self, input: T) -> Self;
                pub fn start_after<T>(self, input: T) -> Self;
                pub fn request_payer<T>(self, input: T) -> Self;
                pub fn expected_bucket_owner<T>(self, input: T) -> Self;
                pub fn optional_object_attributes<T>(self, input: T) -> Self;
                pub fn set_bucket<A>(self, input: A) -> Self;
                pub fn set_delimiter<A>(self, input: A) -> Self;
                pub fn set_encoding_type<A>(self, input: A) -> Self;
                pub fn set_max_keys<A>(self, input: A) -> Self;
                pub fn set_prefix<A>(self, input: A) -> Self;
                pub fn set_continuation_token<A>(self, input: A) -> Self;
                pub fn set_fetch_owner<A>(self, input: A) -> Self;
                pub fn set_start_after<A>(self, input: A) -> Self;
                pub fn set_request_payer<A>(self, input: A) -> Self;
                pub fn set_expected_bucket_owner<A>(self, input: A) -> Self;
                pub fn set_optional_object_attributes<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod head_bucket {
        pub struct HeadBucketOutput {}
        pub mod builders {
            use super::HeadBucketOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct HeadBucketFluentBuilder {}
            impl HeadBucketFluentBuilder {
                pub async fn send(self) -> Result<HeadBucketOutput, SdkError>;
                pub fn bucket<T>(self, input: T) -> Self;
                pub fn expected_bucket_owner<T>(self, input: T) -> Self;
                pub fn set_bucket<A>(self, input: A) -> Self;
                pub fn set_expected_bucket_owner<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod put_object {
        pub struct PutObjectOutput {}
        pub mod builders {
            use super::PutObjectOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct PutObjectFluentBuilder {}
            impl PutObjectFluentBuilder {
                pub async fn send(self) -> Result<PutObjectOutput, SdkError>;
                pub fn acl<T>(self, input: T) -> Self;
                pub fn body<T>(self, input: T) -> Self;
                pub fn bucket<T>(self, input: T) -> Self;
                pub fn cache_control<T>(self, input: T) -> Self;
                pub fn content_disposition<T>(self, input: T) -> Self;
                pub fn content_encoding<T>(self, input: T) -> Self;
                pub fn content_language<T>(self, input: T) -> Self;
                pub fn content_length<T>(self, input: T) -> Self;
                pub fn content_md5<T>(self, input: T) -> Self;
                pub fn content_type<T>(self, input: T) -> Self;
                pub fn checksum_algorithm<T>(self, input: T) -> Self;
                pub fn checksum_crc32<T>(self, input: T) -> Self;
                pub fn checksum_crc32_c<T>(self, input: T) -> Self;
                pub fn checksum_sha1<T>(self, input: T) -> Self;
                pub fn checksum_sha256<T>(self, input: T) -> Self;
                pub fn expires<T>(self, input: T) -> Self;
                pub fn if_none_match<T>(self, input: T) -> Self;
                pub fn grant_full_control<T>(self, input: T) -> Self;
                pub fn grant_read<T>(self, input: T) -> Self;
                pub fn grant_read_acp<T>(self, input: T) -> Self;
                pub fn grant_write_acp<T>(self, input: T) -> Self;
                pub fn key<T>(self, input: T) -> Self;
                pub fn metadata<K, V>(self, k: K, v: V) -> Self;
                pub fn server_side_encryption<T>(self, input: T) -> Self;
                pub fn storage_class<T>(self, input: T) -> Self;
                pub fn website_redirect_location<T>(self, input: T) -> Self;
                pub fn sse_customer_algorithm<T>(self, input: T) -> Self;
                pub fn sse_customer_key<T>(self, input: T) -> Self;
                pub fn sse_customer_key_md5<T>(self, input: T) -> Self;
                pub fn ssekms_key_id<T>(self, input: T) -> Self;
                pub fn ssekms_encryption_context<T>(self, input: T) -> Self;
                pub fn bucket_key_enabled<T>(self, input: T) -> Self;
                pub fn request_payer<T>(self, input: T) -> Self;
                pub fn tagging<T>(self, input: T) -> Self;
                pub fn object_lock_mode<T>(self, input: T) -> Self;
                pub fn object_lock_retain_until_date<T>(self, input: T) -> Self;
                pub fn object_lock_legal_hold_status<T>(self, input: T) -> Self;
                pub fn expected_bucket_owner<T>(self, input: T) -> Self;
                pub fn set_acl<A>(self, input: A) -> Self;
                pub fn set_body<A>(self, input: A) -> Self;
                pub fn set_bucket<A>(self, input: A) -> Self;
                pub fn set_cache_control<A>(self, input: A) -> Self;
                pub fn set_content_disposition<A>(self, input: A) -> Self;
                pub fn set_content_encoding<A>(self, input: A) -> Self;
                pub fn set_content_language<A>(self, input: A) -> Self;
                pub fn set_content_length<A>(self, input: A) -> Self;
                pub fn set_content_md5<A>(self, input: A) -> Self;
                pub fn set_content_type<A>(self, input: A) -> Self;
                pub fn set_checksum_algorithm<A>(self, input: A) -> Self;
                pub fn set_checksum_crc32<A>(self, input: A) -> Self;
                pub fn set_checksum_crc32_c<A>(self, input: A) -> Self;
                pub fn checksum_crc64_nvme<A>(self, input: A) -> Self;
                pub fn set_checksum_crc64_nvme<A>(self, input: A) -> Self;
                pub fn set_checksum_sha1<A>(self, input: A) -> Self;
                pub fn set_checksum_sha256<A>(self, input: A) -> Self;
                pub fn checksum_sha512<A>(self, input: A) -> Self;
                pub fn set_checksum_sha512<A>(self, input: A) -> Self;
                pub fn checksum_md5<A>(self, input: A) -> Self;
                pub fn set_checksum_md5<A>(self, input: A) -> Self;
                pub fn checksum_xxhash64<A>(self, input: A) -> Self;
                pub fn set_checksum_xxhash64<A>(self, input: A) -> Self;
                pub fn checksum_xxhash3<A>(self, input: A) -> Self;
                pub fn set_checksum_xxhash3<A>(self, input: A) -> Self;
                pub fn checksum_xxhash128<A>(self, input: A) -> Self;
                pub fn set_checksum_xxhash128<A>(self, input: A) -> Self;
                pub fn set_expires<A>(self, input: A) -> Self;
                pub fn if_match<A>(self, input: A) -> Self;
                pub fn set_if_match<A>(self, input: A) -> Self;
                pub fn set_if_none_match<A>(self, input: A) -> Self;
                pub fn set_grant_full_control<A>(self, input: A) -> Self;
                pub fn set_grant_read<A>(self, input: A) -> Self;
                pub fn set_grant_read_acp<A>(self, input: A) -> Self;
                pub fn set_grant_write_acp<A>(self, input: A) -> Self;
                pub fn set_key<A>(self, input: A) -> Self;
                pub fn write_offset_bytes(self, input: i64) -> Self;
                pub fn set_write_offset_bytes<A>(self, input: A) -> Self;
                pub fn set_metadata<A>(self, input: A) -> Self;
                pub fn set_server_side_encryption<A>(self, input: A) -> Self;
                pub fn set_storage_class<A>(self, input: A) -> Self;
                pub fn set_website_redirect_location<A>(self, input: A) -> Self;
                pub fn set_sse_customer_algorithm<A>(self, input: A) -> Self;
                pub fn set_sse_customer_key<A>(self, input: A) -> Self;
                pub fn set_sse_customer_key_md5<A>(self, input: A) -> Self;
                pub fn set_ssekms_key_id<A>(self, input: A) -> Self;
                pub fn set_ssekms_encryption_context<A>(self, input: A) -> Self;
                pub fn set_bucket_key_enabled<A>(self, input: A) -> Self;
                pub fn set_request_payer<A>(self, input: A) -> Self;
                pub fn set_tagging<A>(self, input: A) -> Self;
                pub fn set_object_lock_mode<A>(self, input: A) -> Self;
                pub fn set_object_lock_retain_until_date<A>(self, input: A) -> Self;
                pub fn set_object_lock_legal_hold_status<A>(self, input: A) -> Self;
                pub fn object_lock_event_hold<A>(self, input: A) -> Self;
                pub fn set_object_lock_event_hold<A>(self, input: A) -> Self;
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> Self;
                pub fn set_object_lock_event_hold_duration_days<A>(self, input: A) -> Self;
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> Self;
                pub fn set_object_lock_event_hold_duration_years<A>(self, input: A) -> Self;
                pub fn set_expected_bucket_owner<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod delete_object {
        pub struct DeleteObjectOutput {}
        pub mod builders {
            use super::DeleteObjectOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct DeleteObjectFluentBuilder {}
            impl DeleteObjectFluentBuilder {
                pub async fn send(self) -> Result<DeleteObjectOutput, SdkError>;
                pub fn bucket<T>(self, input: T) -> Self;
                pub fn key<T>(self, input: T) -> Self;
                pub fn mfa<T>(self, input: T) -> Self;
                pub fn version_id<T>(self, input: T) -> Self;
                pub fn request_payer<T>(self, input: T) -> Self;
                pub fn bypass_governance_retention<T>(self, input: T) -> Self;
                pub fn expected_bucket_owner<T>(self, input: T) -> Self;
                pub fn set_bucket<A>(self, input: A) -> Self;
                pub fn set_key<A>(self, input: A) -> Self;
                pub fn set_mfa<A>(self, input: A) -> Self;
                pub fn set_version_id<A>(self, input: A) -> Self;
                pub fn set_request_payer<A>(self, input: A) -> Self;
                pub fn set_bypass_governance_retention<A>(self, input: A) -> Self;
                pub fn set_expected_bucket_owner<A>(self, input: A) -> Self;
                pub fn if_match<A>(self, input: A) -> Self;
                pub fn set_if_match<A>(self, input: A) -> Self;
                pub fn if_match_last_modified_time<A>(self, input: A) -> Self;
                pub fn set_if_match_last_modified_time<A>(self, input: A) -> Self;
                pub fn if_match_size(self, input: i64) -> Self;
                pub fn set_if_match_size<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod copy_object {
        pub struct CopyObjectOutput {}
        pub mod builders {
            use super::CopyObjectOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct CopyObjectFluentBuilder {}
            impl CopyObjectFluentBuilder {
                pub async fn send(self) -> Result<CopyObjectOutput, SdkError>;
                pub fn acl<T>(self, input: T) -> Self;
                pub fn bucket<T>(self, input: T) -> Self;
                pub fn cache_control<T>(self, input: T) -> Self;
                pub fn checksum_algorithm<T>(self, input: T) -> Self;
                pub fn content_disposition<T>(self, input: T) -> Self;
                pub fn content_encoding<T>(self, input: T) -> Self;
                pub fn content_language<T>(self, input: T) -> Self;
                pub fn content_type<T>(self, input: T) -> Self;
                pub fn copy_source<T>(self, input: T) -> Self;
                pub fn copy_source_if_match<T>(self, input: T) -> Self;
                pub fn copy_source_if_modified_since<T>(self, input: T) -> Self;
                pub fn copy_source_if_none_match<T>(self, input: T) -> Self;
                pub fn copy_source_if_unmodified_since<T>(self, input: T) -> Self;
                pub fn expires<T>(self, input: T) -> Self;
                pub fn grant_full_control<T>(self, input: T) -> Self;
                pub fn grant_read<T>(self, input: T) -> Self;
                pub fn grant_read_acp<T>(self, input: T) -> Self;
                pub fn grant_write_acp<T>(self, input: T) -> Self;
                pub fn key<T>(self, input: T) -> Self;
                pub fn metadata<K, V>(self, k: K, v: V) -> Self;
                pub fn metadata_directive<T>(self, input: T) -> Self;
                pub fn tagging_directive<T>(self, input: T) -> Self;
                pub fn server_side_encryption<T>(self, input: T) -> Self;
                pub fn storage_class<T>(self, input: T) -> Self;
                pub fn website_redirect_location<T>(self, input: T) -> Self;
                pub fn sse_customer_algorithm<T>(self, input: T) -> Self;
                pub fn sse_customer_key<T>(self, input: T) -> Self;
                pub fn sse_customer_key_md5<T>(self, input: T) -> Self;
                pub fn ssekms_key_id<T>(self, input: T) -> Self;
                pub fn ssekms_encryption_context<T>(self, input: T) -> Self;
                pub fn bucket_key_enabled<T>(self, input: T) -> Self;
                pub fn copy_source_sse_customer_algorithm<T>(self, input: T) -> Self;
                pub fn copy_source_sse_customer_key<T>(self, input: T) -> Self;
                pub fn copy_source_sse_customer_key_md5<T>(self, input: T) -> Self;
                pub fn request_payer<T>(self, input: T) -> Self;
                pub fn tagging<T>(self, input: T) -> Self;
                pub fn object_lock_mode<T>(self, input: T) -> Self;
                pub fn object_lock_retain_until_date<T>(self, input: T) -> Self;
                pub fn object_lock_legal_hold_status<T>(self, input: T) -> Self;
                pub fn expected_bucket_owner<T>(self, input: T) -> Self;
                pub fn expected_source_bucket_owner<T>(self, input: T) -> Self;
                pub fn set_acl<A>(self, input: A) -> Self;
                pub fn set_bucket<A>(self, input: A) -> Self;
                pub fn set_cache_control<A>(self, input: A) -> Self;
                pub fn set_checksum_algorithm<A>(self, input: A) -> Self;
                pub fn set_content_disposition<A>(self, input: A) -> Self;
                pub fn set_content_encoding<A>(self, input: A) -> Self;
                pub fn set_content_language<A>(self, input: A) -> Self;
                pub fn set_content_type<A>(self, input: A) -> Self;
                pub fn set_copy_source<A>(self, input: A) -> Self;
                pub fn set_copy_source_if_match<A>(self, input: A) -> Self;
                pub fn set_copy_source_if_modified_since<A>(self, input: A) -> Self;
                pub fn set_copy_source_if_none_match<A>(self, input: A) -> Self;
                pub fn set_copy_source_if_unmodified_since<A>(self, input: A) -> Self;
                pub fn set_expires<A>(self, input: A) -> Self;
                pub fn set_grant_full_control<A>(self, input: A) -> Self;
                pub fn set_grant_read<A>(self, input: A) -> Self;
                pub fn set_grant_read_acp<A>(self, input: A) -> Self;
                pub fn set_grant_write_acp<A>(self, input: A) -> Self;
                pub fn if_match<A>(self, input: A) -> Self;
                pub fn set_if_match<A>(self, input: A) -> Self;
                pub fn if_none_match<A>(self, input: A) -> Self;
                pub fn set_if_none_match<A>(self, input: A) -> Self;
                pub fn set_key<A>(self, input: A) -> Self;
                pub fn set_metadata<A>(self, input: A) -> Self;
                pub fn set_metadata_directive<A>(self, input: A) -> Self;
                pub fn set_tagging_directive<A>(self, input: A) -> Self;
                pub fn annotation_directive<A>(self, input: A) -> Self;
                pub fn set_annotation_directive<A>(self, input: A) -> Self;
                pub fn set_server_side_encryption<A>(self, input: A) -> Self;
                pub fn set_storage_class<A>(self, input: A) -> Self;
                pub fn set_website_redirect_location<A>(self, input: A) -> Self;
                pub fn set_sse_customer_algorithm<A>(self, input: A) -> Self;
                pub fn set_sse_customer_key<A>(self, input: A) -> Self;
                pub fn set_sse_customer_key_md5<A>(self, input: A) -> Self;
                pub fn set_ssekms_key_id<A>(self, input: A) -> Self;
                pub fn set_ssekms_encryption_context<A>(self, input: A) -> Self;
                pub fn set_bucket_key_enabled<A>(self, input: A) -> Self;
                pub fn set_copy_source_sse_customer_algorithm<A>(self, input: A) -> Self;
                pub fn set_copy_source_sse_customer_key<A>(self, input: A) -> Self;
                pub fn set_copy_source_sse_customer_key_md5<A>(self, input: A) -> Self;
                pub fn set_request_payer<A>(self, input: A) -> Self;
                pub fn set_tagging<A>(self, input: A) -> Self;
                pub fn set_object_lock_mode<A>(self, input: A) -> Self;
                pub fn set_object_lock_retain_until_date<A>(self, input: A) -> Self;
                pub fn set_object_lock_legal_hold_status<A>(self, input: A) -> Self;
                pub fn object_lock_event_hold<A>(self, input: A) -> Self;
                pub fn set_object_lock_event_hold<A>(self, input: A) -> Self;
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> Self;
                pub fn set_object_lock_event_hold_duration_days<A>(self, input: A) -> Self;
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> Self;
                pub fn set_object_lock_event_hold_duration_years<A>(self, input: A) -> Self;
                pub fn set_expected_bucket_owner<A>(self, input: A) -> Self;
                pub fn set_expected_source_bucket_owner<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod upload_part {
        pub struct UploadPartOutput {}
        pub mod builders {
            use super::UploadPartOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct UploadPartFluentBuilder {}
            impl UploadPartFluentBuilder {
                pub async fn send(self) -> Result<UploadPartOutput, SdkError>;
                pub fn body<T>(self, input: T) -> Self;
                pub fn bucket<T>(self, input: T) -> Self;
                pub fn content_length<T>(self, input: T) -> Self;
                pub fn content_md5<T>(self, input: T) -> Self;
                pub fn checksum_algorithm<T>(self, input: T) -> Self;
                pub fn checksum_crc32<T>(self, input: T) -> Self;
                pub fn checksum_crc32_c<T>(self, input: T) -> Self;
                pub fn checksum_sha1<T>(self, input: T) -> Self;
                pub fn checksum_sha256<T>(self, input: T) -> Self;
                pub fn key<T>(self, input: T) -> Self;
                pub fn part_number<T>(self, input: T) -> Self;
                pub fn upload_id<T>(self, input: T) -> Self;
                pub fn sse_customer_algorithm<T>(self, input: T) -> Self;
                pub fn sse_customer_key<T>(self, input: T) -> Self;
                pub fn sse_customer_key_md5<T>(self, input: T) -> Self;
                pub fn request_payer<T>(self, input: T) -> Self;
                pub fn expected_bucket_owner<T>(self, input: T) -> Self;
                pub fn set_body<A>(self, input: A) -> Self;
                pub fn set_bucket<A>(self, input: A) -> Self;
                pub fn set_content_length<A>(self, input: A) -> Self;
                pub fn set_content_md5<A>(self, input: A) -> Self;
                pub fn set_checksum_algorithm<A>(self, input: A) -> Self;
                pub fn set_checksum_crc32<A>(self, input: A) -> Self;
                pub fn set_checksum_crc32_c<A>(self, input: A) -> Self;
                pub fn checksum_crc64_nvme<A>(self, input: A) -> Self;
                pub fn set_checksum_crc64_nvme<A>(self, input: A) -> Self;
                pub fn set_checksum_sha1<A>(self, input: A) -> Self;
                pub fn set_checksum_sha256<A>(self, input: A) -> Self;
                pub fn checksum_sha512<A>(self, input: A) -> Self;
                pub fn set_checksum_sha512<A>(self, input: A) -> Self;
                pub fn checksum_md5<A>(self, input: A) -> Self;
                pub fn set_checksum_md5<A>(self, input: A) -> Self;
                pub fn checksum_xxhash64<A>(self, input: A) -> Self;
                pub fn set_checksum_xxhash64<A>(self, input: A) -> Self;
                pub fn checksum_xxhash3<A>(self, input: A) -> Self;
                pub fn set_checksum_xxhash3<A>(self, input: A) -> Self;
                pub fn checksum_xxhash128<A>(self, input: A) -> Self;
                pub fn set_checksum_xxhash128<A>(self, input: A) -> Self;
                pub fn set_key<A>(self, input: A) -> Self;
                pub fn set_part_number<A>(self, input: A) -> Self;
                pub fn set_upload_id<A>(self, input: A) -> Self;
                pub fn set_sse_customer_algorithm<A>(self, input: A) -> Self;
                pub fn set_sse_customer_key<A>(self, input: A) -> Self;
                pub fn set_sse_customer_key_md5<A>(self, input: A) -> Self;
                pub fn set_request_payer<A>(self, input: A) -> Self;
                pub fn set_expected_bucket_owner<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod delete_objects {
        pub struct DeleteObjectsOutput {}
        pub mod builders {
            use super::DeleteObjectsOutput;
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            #[derive(Clone)]
            pub struct DeleteObjectsFluentBuilder {}
            impl DeleteObjectsFluentBuilder {
                pub async fn send(self) -> Result<DeleteObjectsOutput, SdkError>;
                pub fn bucket<T>(self, input: T) -> Self;
                pub fn delete<T>(self, input: T) -> Self;
                pub fn mfa<T>(self, input: T) -> Self;
                pub fn request_payer<T>(self, input: T) -> Self;
                pub fn bypass_governance_retention<T>(self, input: T) -> Self;
                pub fn expected_bucket_owner<T>(self, input: T) -> Self;
                pub fn checksum_algorithm<T>(self, input: T) -> Self;
                pub fn set_bucket<A>(self, input: A) -> Self;
                pub fn set_delete<A>(self, input: A) -> Self;
                pub fn set_mfa<A>(self, input: A) -> Self;
                pub fn set_request_payer<A>(self, input: A) -> Self;
                pub fn set_bypass_governance_retention<A>(self, input: A) -> Self;
                pub fn set_expected_bucket_owner<A>(self, input: A) -> Self;
                pub fn set_checksum_algorithm<A>(self, input: A) -> Self;
            }
        }
    }
}
