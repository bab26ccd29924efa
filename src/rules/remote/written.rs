//! Writes of which one does not need another: each has a place of its own.

use crate::knowledge::Api;

/// Whether a call makes a file or folder, of which one does not need another.
pub(super) fn is_new_file(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "tokio::fs::write"
            | "tokio::fs::File::create"
            | "tokio::fs::create_dir"
            | "tokio::fs::create_dir_all"
            | "tokio::fs::copy"
    )
}

/// As [`is_new_file`], of what blocks its thread meanwhile.
pub(super) fn is_new_file_of_std(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "std::fs::write" | "std::fs::create_dir" | "std::fs::create_dir_all" | "std::fs::copy"
    )
}

/// Whether a call writes or removes one object of a store, by its key.
pub(super) fn is_object(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "aws_sdk_s3::operation::put_object::builders::PutObjectFluentBuilder::send"
            | "aws_sdk_s3::operation::delete_object::builders::DeleteObjectFluentBuilder::send"
            | "aws_sdk_s3::operation::copy_object::builders::CopyObjectFluentBuilder::send"
            | "aws_sdk_s3::operation::upload_part::builders::UploadPartFluentBuilder::send"
            | "google_cloud_storage::builder::storage::WriteObject::send_unbuffered"
            | "google_cloud_storage::builder::storage::WriteObject::send_buffered"
            | "google_cloud_storage::builder::storage_control::DeleteObject::send"
            | "google_cloud_storage::http::storage_client::StorageClient::upload_object"
            | "google_cloud_storage::http::storage_client::StorageClient::copy_object"
            | "google_cloud_storage::http::storage_client::StorageClient::delete_object"
            | "object_store::ObjectStore::put"
            | "object_store::ObjectStore::delete"
            | "object_store::ObjectStore::copy"
            | "s3::bucket::Bucket::put_object"
            | "s3::bucket::Bucket::delete_object"
    )
}
