//! object_store 0.9 to 0.14.
//!
//! Public declarations as documented, futures in boxes as `async fn`; see the stub of `std` for what is left out.

use bytes::Bytes;
use futures::stream::BoxStream;
use std::{convert::Into, fmt::Display, ops::Range, option::Option, vec::Vec};
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub enum Error { NotImplemented, NotSupported }
impl Display for Error {}
impl std::error::Error for Error {}
pub use ObjectStore as ObjectStoreExt;
pub trait ObjectStore {
    async fn put(&self, location: &path::Path, payload: PutPayload) -> Result<PutResult>;
    async fn put_opts(&self, location: &path::Path, payload: PutPayload, opts: PutOptions) -> Result<PutResult>;
    async fn get(&self, location: &path::Path) -> Result<GetResult>;
    async fn get_opts(&self, location: &path::Path, options: GetOptions) -> Result<GetResult>;
    async fn get_range(&self, location: &path::Path, range: Range<u64>) -> Result<Bytes>;
    async fn get_ranges(&self, location: &path::Path, ranges: &[Range<u64>]) -> Result<Vec<Bytes>>;
    async fn head(&self, location: &path::Path) -> Result<ObjectMeta>;
    async fn delete(&self, location: &path::Path) -> Result<()>;
    fn list(&self, prefix: Option<&path::Path>) -> BoxStream<'static, Result<ObjectMeta>>;
    async fn list_with_delimiter(&self, prefix: Option<&path::Path>) -> Result<ListResult>;
    async fn copy(&self, from: &path::Path, to: &path::Path) -> Result<()>;
    async fn rename(&self, from: &path::Path, to: &path::Path) -> Result<()>;
    async fn copy_if_not_exists(&self, from: &path::Path, to: &path::Path) -> Result<()>;
}
pub struct PutPayload {}
pub struct PutOptions {}
pub struct PutResult {}
pub struct GetOptions {}
pub struct GetResult {}
impl GetResult {
    pub async fn bytes(self) -> Result<Bytes>;
    pub fn into_stream(self) -> BoxStream<'static, Result<Bytes>>;
}
#[derive(std::clone::Clone)]
pub struct ObjectMeta { pub location: path::Path, pub size: u64 }
pub struct ListResult { pub common_prefixes: Vec<path::Path>, pub objects: Vec<ObjectMeta> }
pub mod path {
    #[derive(std::clone::Clone)]
    pub struct Path {}
    impl Path {
        pub fn parse<T: std::convert::AsRef<str>>(path: T) -> std::result::Result<Path, Error>;
        pub fn child<A>(&self, child: A) -> Self;
        pub fn join<A>(self, child: A) -> Self;
    }
    impl std::convert::From<&str> for Path {}
    impl std::convert::From<std::string::String> for Path {}
    pub struct Error {}
}
pub mod aws {
    use crate::{ObjectStore, Result};
    use std::{clone::Clone, convert::Into, string::String};
    #[derive(Clone)]
    pub struct AmazonS3 {}
    impl ObjectStore for AmazonS3 {}
    #[derive(Clone, std::default::Default)]
    pub struct AmazonS3Builder {}
    impl AmazonS3Builder {
        pub fn new() -> Self;
        pub fn from_env() -> Self;
        pub fn with_url<T: Into<String>>(self, url: T) -> Self;
        pub fn with_region<T: Into<String>>(self, region: T) -> Self;
        pub fn with_bucket_name<T: Into<String>>(self, bucket_name: T) -> Self;
        pub fn with_access_key_id<T: Into<String>>(self, access_key_id: T) -> Self;
        pub fn with_secret_access_key<T: Into<String>>(self, secret_access_key: T) -> Self;
        pub fn with_token<T: Into<String>>(self, token: T) -> Self;
        pub fn with_endpoint<T: Into<String>>(self, endpoint: T) -> Self;
        pub fn with_allow_http(self, allow_http: bool) -> Self;
        pub fn with_virtual_hosted_style_request(self, virtual_hosted_style_request: bool) -> Self;
        pub fn with_retry<T>(self, retry_config: T) -> Self;
        pub fn with_client_options<T>(self, options: T) -> Self;
        pub fn build(self) -> Result<AmazonS3>;
        pub fn with_config<A, B>(self, key: A, value: B) -> Self;
        pub fn try_with_option<A, B>(self, key: A, value: B) -> std::result::Result<Self, crate::Error>;
        pub fn try_with_options<A>(self, options: A) -> std::result::Result<Self, crate::Error>;
    }
}
pub mod gcp {
    use crate::{ObjectStore, Result};
    use std::{clone::Clone, convert::Into, string::String};
    #[derive(Clone)]
    pub struct GoogleCloudStorage {}
    impl ObjectStore for GoogleCloudStorage {}
    #[derive(Clone, std::default::Default)]
    pub struct GoogleCloudStorageBuilder {}
    impl GoogleCloudStorageBuilder {
        pub fn new() -> Self;
        pub fn from_env() -> Self;
        pub fn with_url<T: Into<String>>(self, url: T) -> Self;
        pub fn with_bucket_name<T: Into<String>>(self, bucket_name: T) -> Self;
        pub fn with_service_account_path<T: Into<String>>(self, service_account_path: T) -> Self;
        pub fn with_service_account_key<T: Into<String>>(self, service_account: T) -> Self;
        pub fn build(self) -> Result<GoogleCloudStorage>;
        pub fn with_config<A, B>(self, key: A, value: B) -> Self;
        pub fn with_base_url(self, base_url: &str) -> Self;
        pub fn with_application_credentials<A>(self, application_credentials_path: A) -> Self;
        pub fn with_bearer_token<A>(self, bearer_token: A) -> Self;
        pub fn with_skip_signature(self, skip_signature: bool) -> Self;
        pub fn with_credentials<A>(self, credentials: A) -> Self;
        pub fn with_signing_credentials<A>(self, credentials: A) -> Self;
        pub fn with_crypto_provider<A>(self, provider: A) -> Self;
        pub fn with_retry<A>(self, retry_config: A) -> Self;
        pub fn with_proxy_url<A>(self, proxy_url: A) -> Self;
        pub fn with_proxy_ca_certificate<A>(self, proxy_ca_certificate: A) -> Self;
        pub fn with_proxy_excludes<A>(self, proxy_excludes: A) -> Self;
        pub fn with_client_options<A>(self, options: A) -> Self;
        pub fn with_http_connector<A>(self, connector: A) -> Self;
        pub fn try_with_option<A, B>(self, key: A, value: B) -> std::result::Result<Self, crate::Error>;
        pub fn try_with_options<A>(self, options: A) -> std::result::Result<Self, crate::Error>;
        pub fn with_client<A>(self, client: A) -> Self;
    }
}
pub mod azure {
    use crate::{ObjectStore, Result};
    use std::{clone::Clone, convert::Into, string::String};
    #[derive(Clone)]
    pub struct MicrosoftAzure {}
    impl ObjectStore for MicrosoftAzure {}
    #[derive(Clone, std::default::Default)]
    pub struct MicrosoftAzureBuilder {}
    impl MicrosoftAzureBuilder {
        pub fn new() -> Self;
        pub fn from_env() -> Self;
        pub fn with_url<T: Into<String>>(self, url: T) -> Self;
        pub fn with_account<T: Into<String>>(self, account: T) -> Self;
        pub fn with_container_name<T: Into<String>>(self, container_name: T) -> Self;
        pub fn with_access_key<T: Into<String>>(self, access_key: T) -> Self;
        pub fn build(self) -> Result<MicrosoftAzure>;
        pub fn with_config<A, B>(self, key: A, value: B) -> Self;
        pub fn with_bearer_token_authorization<A>(self, bearer_token: A) -> Self;
        pub fn with_client_secret_authorization<A, B, C>(self, client_id: A, client_secret: B, tenant_id: C) -> Self;
        pub fn with_client_id<A>(self, client_id: A) -> Self;
        pub fn with_client_secret<A>(self, client_secret: A) -> Self;
        pub fn with_tenant_id<A>(self, tenant_id: A) -> Self;
        pub fn with_sas_authorization<A>(self, query_pairs: A) -> Self;
        pub fn with_credentials<A>(self, credentials: A) -> Self;
        pub fn with_crypto_provider<A>(self, provider: A) -> Self;
        pub fn with_use_emulator(self, use_emulator: bool) -> Self;
        pub fn with_endpoint<A>(self, endpoint: A) -> Self;
        pub fn with_use_fabric_endpoint(self, use_fabric_endpoint: bool) -> Self;
        pub fn with_allow_http(self, allow_http: bool) -> Self;
        pub fn with_authority_host<A>(self, authority_host: A) -> Self;
        pub fn with_retry<A>(self, retry_config: A) -> Self;
        pub fn with_proxy_url<A>(self, proxy_url: A) -> Self;
        pub fn with_proxy_ca_certificate<A>(self, proxy_ca_certificate: A) -> Self;
        pub fn with_proxy_excludes<A>(self, proxy_excludes: A) -> Self;
        pub fn with_client_options<A>(self, options: A) -> Self;
        pub fn with_msi_endpoint<A>(self, msi_endpoint: A) -> Self;
        pub fn with_federated_token_file<A>(self, federated_token_file: A) -> Self;
        pub fn with_use_azure_cli(self, use_azure_cli: bool) -> Self;
        pub fn with_credential_type<A>(self, credential_type: A) -> Self;
        pub fn with_skip_signature(self, skip_signature: bool) -> Self;
        pub fn with_disable_tagging(self, ignore: bool) -> Self;
        pub fn with_encryption_key<A>(self, key: A) -> Self;
        pub fn with_http_connector<A>(self, connector: A) -> Self;
        pub fn try_with_option<A, B>(self, key: A, value: B) -> std::result::Result<Self, crate::Error>;
        pub fn try_with_options<A>(self, options: A) -> std::result::Result<Self, crate::Error>;
    }
}
pub mod memory {
    #[derive(std::default::Default)]
    pub struct InMemory {}
    impl InMemory {
        pub fn new() -> Self;
        pub fn fork(&self) -> Self;
        pub async fn clone(&self) -> Self;
    }
    impl crate::ObjectStore for InMemory {}
}
pub mod local {
    pub struct LocalFileSystem {}
    impl LocalFileSystem {
        pub fn new() -> Self;
        pub fn with_automatic_cleanup(self, automatic_cleanup: bool) -> Self;
        pub fn with_fsync(self, fsync: bool) -> Self;
    }
    impl crate::ObjectStore for LocalFileSystem {}
}
