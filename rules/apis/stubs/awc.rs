//! awc 3.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use bytes::Bytes;
use futures::stream::Stream;
use http::{Method, StatusCode};
use std::{clone::Clone, default::Default, fmt::Display, future::Future, result::Result, string::String, time::Duration};
#[derive(Clone, Default)]
pub struct Client {}
impl Client {
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn request<U>(&self, method: Method, url: U) -> ClientRequest;
    pub fn get<U>(&self, url: U) -> ClientRequest;
    pub fn head<U>(&self, url: U) -> ClientRequest;
    pub fn put<U>(&self, url: U) -> ClientRequest;
    pub fn post<U>(&self, url: U) -> ClientRequest;
    pub fn patch<U>(&self, url: U) -> ClientRequest;
    pub fn delete<U>(&self, url: U) -> ClientRequest;
    pub fn options<U>(&self, url: U) -> ClientRequest;
    pub fn request_from<U, H>(&self, url: U, head: &H) -> ClientRequest;
}
#[derive(Default)]
pub struct ClientBuilder {}
impl ClientBuilder {
    pub fn new() -> ClientBuilder;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn disable_timeout(self) -> Self;
    pub fn disable_redirects(self) -> Self;
    pub fn connector<T>(self, connector: T) -> Self;
    pub fn add_default_header<H>(self, header: H) -> Self;
    pub fn bearer_auth<T>(self, token: T) -> Self;
    pub fn finish(self) -> Client;
    pub fn local_address<A>(self, addr: A) -> Self;
    pub fn max_http_version<A>(self, val: A) -> Self;
    pub fn max_redirects(self, num: u8) -> Self;
    pub fn initial_window_size(self, size: u32) -> Self;
    pub fn initial_connection_window_size(self, size: u32) -> Self;
    pub fn no_default_headers(self) -> Self;
    pub fn header<A, B>(self, key: A, value: B) -> Self;
    pub fn basic_auth<A, B>(self, username: A, password: B) -> Self;
}
pub struct ClientRequest {}
impl ClientRequest {
    pub fn insert_header<H>(self, header: H) -> Self;
    pub fn append_header<H>(self, header: H) -> Self;
    pub fn content_type<V>(self, value: V) -> Self;
    pub fn basic_auth(self, username: impl Display, password: impl Display) -> Self;
    pub fn bearer_auth(self, token: impl Display) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn query<T>(self, query: &T) -> Result<Self, error::QueryError>;
    pub fn no_decompress(self) -> Self;
    pub fn force_close(self) -> Self;
    pub fn camel_case(self) -> Self;
    pub fn header<K, V>(self, key: K, value: V) -> Self;
    pub fn set_header<K, V>(self, key: K, value: V) -> Self;
    pub fn insert_header_if_none<H>(self, header: H) -> Self;
    pub fn send_stream<S>(self, stream: S) -> SendClientRequest;
    pub fn send(self) -> SendClientRequest;
    pub fn send_body<B>(self, body: B) -> SendClientRequest;
    pub fn send_json<T>(self, value: &T) -> SendClientRequest;
    pub fn send_form<T>(self, value: &T) -> SendClientRequest;
    pub fn uri<A>(self, uri: A) -> Self;
    pub fn address<A>(self, addr: A) -> Self;
    pub fn method<A>(self, method: A) -> Self;
    pub fn version<A>(self, version: A) -> Self;
    pub fn content_length(self, len: u64) -> Self;
    pub fn cookie<A>(self, cookie: A) -> Self;
}
pub struct SendClientRequest {}
impl Future for SendClientRequest { type Output = Result<ClientResponse, error::SendRequestError>; }
pub struct ClientResponse {}
impl ClientResponse {
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &http::HeaderMap;
    pub fn body(&mut self) -> ResponseBody;
    pub fn json<T>(&mut self) -> JsonBody<T>;
    pub fn timeout(self, dur: Duration) -> Self;
}
impl Stream for ClientResponse { type Item = Result<Bytes, error::PayloadError>; }
pub struct ResponseBody {}
impl ResponseBody {
    pub fn limit(self, limit: usize) -> Self;
}
impl Future for ResponseBody { type Output = Result<Bytes, error::PayloadError>; }
pub struct JsonBody<T> {}
impl<T> JsonBody<T> {
    pub fn limit(self, limit: usize) -> Self;
}
impl<T> Future for JsonBody<T> { type Output = Result<T, error::JsonPayloadError>; }
pub mod error {
    use std::fmt::Display;
    pub struct QueryError {}
    pub struct SendRequestError {}
    impl Display for SendRequestError {}
    pub struct PayloadError {}
    impl Display for PayloadError {}
    impl std::error::Error for PayloadError {}
    pub struct JsonPayloadError {}
    impl Display for JsonPayloadError {}
    impl std::error::Error for JsonPayloadError {}
}
