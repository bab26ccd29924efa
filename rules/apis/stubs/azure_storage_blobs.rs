//! azure_storage_blobs 0.10 to 0.21: clients of accounts, containers and blobs.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod prelude {
    use std::{clone::Clone, convert::Into, fmt::Display, future::IntoFuture, result::Result, string::String, vec::Vec};
    pub struct Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone)]
    pub struct ClientBuilder {}
    impl ClientBuilder {
        pub fn new<A: Into<String>, C>(account: A, credentials: C) -> Self;
        pub fn blob_service_client(self) -> BlobServiceClient;
        pub fn container_client(self, container_name: impl Into<String>) -> ContainerClient;
        pub fn blob_client(self, container_name: impl Into<String>, blob_name: impl Into<String>) -> BlobClient;
        pub fn cloud_location<A>(self, cloud_location: A) -> Self;
        pub fn retry<A>(self, retry: A) -> Self;
        pub fn transport<A>(self, transport: A) -> Self;
        pub fn client_options<A>(self, options: A) -> Self;
    }
    #[derive(Clone)]
    pub struct BlobServiceClient {}
    impl BlobServiceClient {
        pub fn new<C>(account: impl Into<String>, credentials: C) -> Self;
        pub fn container_client<S: Into<String>>(&self, container_name: S) -> ContainerClient;
    }
    #[derive(Clone)]
    pub struct ContainerClient {}
    impl ContainerClient {
        pub fn blob_client<N: Into<String>>(&self, blob_name: N) -> BlobClient;
    }
    #[derive(Clone)]
    pub struct BlobClient {}
    impl BlobClient {
        pub fn put_block_blob<B>(&self, body: B) -> Request;
        pub fn get_properties(&self) -> Request;
        pub fn delete(&self) -> Request;
        pub async fn get_content(&self) -> Result<Vec<u8>, Error>;
    }
    pub struct Request {}
    impl Request {
        pub fn content_type<T>(self, content_type: T) -> Self;
    }
    impl IntoFuture for Request { type Output = Result<Response, Error>; }
    pub struct Response {}
}
