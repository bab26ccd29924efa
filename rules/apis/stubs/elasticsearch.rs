//! elasticsearch 7 to 9: the client, and the calls on documents.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::Into, default::Default, fmt::Display};
pub use crate::root::{Bulk, BulkParts, ClearScroll, Count, CountParts, Create, CreateParts, Delete, DeleteByQuery, DeleteByQueryParts, DeleteParts, Exists, ExistsParts, Get, GetParts, Index, IndexParts, Mget, MgetParts, Msearch, MsearchParts, Scroll, ScrollParts, Search, SearchParts, Update, UpdateParts};
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Default)]
pub struct Elasticsearch {}
impl Elasticsearch {
    pub fn new(transport: http::transport::Transport) -> Self;
    pub fn transport(&self) -> &http::transport::Transport;
    pub fn bulk(&self, parts: BulkParts) -> Bulk;
    pub fn count(&self, parts: CountParts) -> Count;
    pub fn create(&self, parts: CreateParts) -> Create;
    pub fn delete(&self, parts: DeleteParts) -> Delete;
    pub fn delete_by_query(&self, parts: DeleteByQueryParts) -> DeleteByQuery;
    pub fn exists(&self, parts: ExistsParts) -> Exists;
    pub fn get(&self, parts: GetParts) -> Get;
    pub fn index(&self, parts: IndexParts) -> Index;
    pub fn mget(&self, parts: MgetParts) -> Mget;
    pub fn msearch(&self, parts: MsearchParts) -> Msearch;
    pub fn scroll(&self, parts: ScrollParts) -> Scroll;
    pub fn search(&self, parts: SearchParts) -> Search;
    pub fn update(&self, parts: UpdateParts) -> Update;
}
pub mod root {
    use std::result::Result;
    use crate::{Error, http::response::Response};
    pub enum BulkParts<'b> { None, Index(&'b str) }
    pub struct Bulk {}
    impl Bulk {
        pub fn body<T>(self, body: T) -> Self;
        pub fn refresh<R>(self, refresh: R) -> Self;
        pub async fn send(self) -> Result<Response, Error>;
    }
    pub enum CountParts<'b> { None, Index(&'b [&'b str]) }
    pub struct Count {}
    impl Count {
        pub fn body<T>(self, body: T) -> Self;
        pub fn q(self, q: &str) -> Self;
        pub async fn send(self) -> Result<Response, Error>;
    }
    pub enum CreateParts<'b> { IndexId(&'b str, &'b str) }
    pub struct Create {}
    impl Create {
        pub fn body<T>(self, body: T) -> Self;
        pub fn refresh<R>(self, refresh: R) -> Self;
        pub async fn send(self) -> Result<Response, Error>;
    }
    pub enum DeleteParts<'b> { IndexId(&'b str, &'b str) }
    pub struct Delete {}
    impl Delete {
        pub fn refresh<R>(self, refresh: R) -> Self;
        pub async fn send(self) -> Result<Response, Error>;
    }
    pub enum DeleteByQueryParts<'b> { Index(&'b [&'b str]) }
    pub struct DeleteByQuery {}
    impl DeleteByQuery {
        pub fn body<T>(self, body: T) -> Self;
        pub async fn send(self) -> Result<Response, Error>;
    }
    pub enum ExistsParts<'b> { IndexId(&'b str, &'b str) }
    pub struct Exists {}
    impl Exists {
        pub async fn send(self) -> Result<Response, Error>;
    }
    pub enum GetParts<'b> { IndexId(&'b str, &'b str) }
    pub struct Get {}
    impl Get {
        pub async fn send(self) -> Result<Response, Error>;
    }
    pub enum IndexParts<'b> { Index(&'b str), IndexId(&'b str, &'b str) }
    pub struct Index {}
    impl Index {
        pub fn body<T>(self, body: T) -> Self;
        pub fn refresh<R>(self, refresh: R) -> Self;
        pub async fn send(self) -> Result<Response, Error>;
    }
    pub enum MgetParts<'b> { None, Index(&'b str) }
    pub struct Mget {}
    impl Mget {
        pub fn body<T>(self, body: T) -> Self;
        pub async fn send(self) -> Result<Response, Error>;
    }
    pub enum MsearchParts<'b> { None, Index(&'b [&'b str]) }
    pub struct Msearch {}
    impl Msearch {
        pub fn body<T>(self, body: T) -> Self;
        pub async fn send(self) -> Result<Response, Error>;
    }
    pub enum ScrollParts<'b> { None, ScrollId(&'b str) }
    pub struct Scroll {}
    impl Scroll {
        pub fn body<T>(self, body: T) -> Self;
        pub async fn send(self) -> Result<Response, Error>;
    }
    pub enum SearchParts<'b> { None, Index(&'b [&'b str]) }
    pub struct Search {}
    impl Search {
        pub fn body<T>(self, body: T) -> Self;
        pub fn q(self, q: &str) -> Self;
        pub fn from(self, from: i64) -> Self;
        pub fn size(self, size: i64) -> Self;
        pub fn scroll(self, scroll: &str) -> Self;
        pub async fn send(self) -> Result<Response, Error>;
    }
    pub enum UpdateParts<'b> { IndexId(&'b str, &'b str) }
    pub struct Update {}
    impl Update {
        pub fn body<T>(self, body: T) -> Self;
        pub fn refresh<R>(self, refresh: R) -> Self;
        pub async fn send(self) -> Result<Response, Error>;
    }
    pub struct ClearScroll {}
}
pub mod http {
    pub mod response {
        use std::{result::Result, string::String};
        use bytes::Bytes;
        use http::StatusCode;
        pub struct Response {}
        impl Response {
            pub fn status_code(&self) -> StatusCode;
            pub fn error_for_status_code(self) -> Result<Self, crate::Error>;
            pub async fn json<B>(self) -> Result<B, crate::Error>;
            pub async fn text(self) -> Result<String, crate::Error>;
            pub async fn bytes(self) -> Result<Bytes, crate::Error>;
        }
    }
    pub mod transport {
        use std::{clone::Clone, default::Default, result::Result, time::Duration};
        #[derive(Clone, Default)]
        pub struct Transport {}
        impl Transport {
            pub fn single_node(url: &str) -> Result<Transport, crate::Error>;
            pub fn cloud(cloud_id: &str, credentials: crate::auth::Credentials) -> Result<Transport, crate::Error>;
        }
        pub struct TransportBuilder {}
        impl TransportBuilder {
            pub fn new<P>(conn_pool: P) -> Self;
            pub fn auth(self, credentials: crate::auth::Credentials) -> Self;
            pub fn timeout(self, timeout: Duration) -> Self;
            pub fn disable_proxy(self) -> Self;
            pub fn build(self) -> Result<Transport, crate::Error>;
        }
        use url::Url;
        #[derive(Clone)]
        pub struct SingleNodeConnectionPool {}
        impl SingleNodeConnectionPool {
            pub fn new(url: Url) -> Self;
        }
    }
    pub mod request {
        pub struct JsonBody<T>(pub T);
        impl<T> JsonBody<T> {
            pub fn new(inner: T) -> Self;
        }
    }
}
pub mod auth {
    use std::{clone::Clone, string::String};
    #[derive(Clone)]
    pub enum Credentials { Basic(String, String), Bearer(String), ApiKey(String, String), EncodedApiKey(String) }
}
