//! gcloud-storage 1: what google-cloud-storage was until 0.24, under its new name.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod client {
    use std::{clone::Clone, default::Default, result::Result};
    use crate::http::storage_client::StorageClient;
    #[derive(Default)]
    pub struct ClientConfig {}
    impl ClientConfig {
        pub async fn with_auth(self) -> Result<Self, AuthError>;
        pub fn anonymous(self) -> Self;
    }
    pub struct AuthError {}
    impl std::error::Error for AuthError {}
    #[derive(Clone)]
    pub struct Client {}
    impl Client {
        pub fn new(config: ClientConfig) -> Self;
    }
    impl std::ops::Deref for Client { type Target = StorageClient; }
}
pub mod http {
    use std::fmt::Display;
    pub struct Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
    pub mod storage_client {
        use std::{clone::Clone, result::Result, vec::Vec};
        use crate::http::{Error, objects::{Object, list::ListObjectsResponse}};
        #[derive(Clone)]
        pub struct StorageClient {}
        impl StorageClient {
            pub async fn get_object<Q>(&self, req: &Q) -> Result<Object, Error>;
            pub async fn list_objects<Q>(&self, req: &Q) -> Result<ListObjectsResponse, Error>;
            pub async fn copy_object<Q>(&self, req: &Q) -> Result<Object, Error>;
            pub async fn delete_object<Q>(&self, req: &Q) -> Result<(), Error>;
            pub async fn download_object<Q, R>(&self, req: &Q, range: &R) -> Result<Vec<u8>, Error>;
            pub async fn upload_object<Q, T, U>(&self, req: &Q, data: T, upload_type: &U) -> Result<Object, Error>;
        }
    }
    pub mod objects {
        use std::{clone::Clone, string::String};
        #[derive(Clone)]
        pub struct Object { pub name: String, pub bucket: String, pub size: i64 }
        pub mod list {
            use std::{option::Option, string::String, vec::Vec};
            pub struct ListObjectsResponse { pub items: Option<Vec<crate::http::objects::Object>>, pub next_page_token: Option<String> }
        }
    }
}
