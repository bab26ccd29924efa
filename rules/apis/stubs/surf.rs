//! surf 1 and 2.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, Into}, default::Default, fmt::Display, future::Future, option::Option, string::String, time::Duration, vec::Vec};
use futures::io::{AsyncBufRead, AsyncRead};
pub struct Error {}
impl Display for Error {}
pub type Result<T = Response> = std::result::Result<T, Error>;
pub fn get(uri: impl AsRef<str>) -> RequestBuilder;
pub fn head(uri: impl AsRef<str>) -> RequestBuilder;
pub fn post(uri: impl AsRef<str>) -> RequestBuilder;
pub fn put(uri: impl AsRef<str>) -> RequestBuilder;
pub fn delete(uri: impl AsRef<str>) -> RequestBuilder;
pub fn connect(uri: impl AsRef<str>) -> RequestBuilder;
pub fn options(uri: impl AsRef<str>) -> RequestBuilder;
pub fn trace(uri: impl AsRef<str>) -> RequestBuilder;
pub fn patch(uri: impl AsRef<str>) -> RequestBuilder;
pub fn client() -> Client;
#[derive(Clone, Default)]
pub struct Client {}
impl Client {
    pub fn new() -> Self;
    pub fn with<T>(self, middleware: T) -> Self;
    pub async fn send(&self, req: impl Into<Request>) -> Result<Response>;
    pub async fn recv_bytes(&self, req: impl Into<Request>) -> Result<Vec<u8>>;
    pub async fn recv_string(&self, req: impl Into<Request>) -> Result<String>;
    pub async fn recv_json<T>(&self, req: impl Into<Request>) -> Result<T>;
    pub async fn recv_form<T>(&self, req: impl Into<Request>) -> Result<T>;
    pub fn get(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn head(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn post(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn put(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn delete(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn connect(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn options(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn trace(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn patch(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn config(&self) -> &Config;
}
#[derive(Clone)]
pub struct Request {}
#[derive(Clone, Default)]
pub struct Config {}
impl Config {
    pub fn new() -> Self;
    pub fn set_base_url<T>(self, base: T) -> Self;
    pub fn set_http_keep_alive(self, keep_alive: bool) -> Self;
    pub fn set_tcp_no_delay(self, no_delay: bool) -> Self;
    pub fn set_timeout(self, timeout: Option<Duration>) -> Self;
    pub fn set_max_connections_per_host(self, max_connections_per_host: usize) -> Self;
    pub fn add_header<A, B>(self, name: A, values: B) -> std::result::Result<Self, crate::Error>;
    pub fn set_http_client<A>(self, http_client: A) -> Self;
    pub fn set_tls_config<A>(self, tls_config: A) -> Self;
}
impl std::convert::TryFrom<Config> for Client { type Error = Error; }
pub struct RequestBuilder {}
impl RequestBuilder {
    pub fn header<K, V>(self, key: K, value: V) -> Self;
    pub fn content_type<T>(self, content_type: T) -> Self;
    pub fn body<T>(self, body: T) -> Self;
    pub fn body_json<T>(self, json: &T) -> Result<Self>;
    pub fn body_string(self, string: String) -> Self;
    pub fn body_bytes(self, bytes: impl AsRef<[u8]>) -> Self;
    pub async fn body_file(self, path: impl AsRef<std::path::Path>) -> std::io::Result<Self>;
    pub fn query<T>(self, query: &T) -> Result<Self>;
    pub async fn recv_bytes(self) -> Result<Vec<u8>>;
    pub async fn recv_string(self) -> Result<String>;
    pub async fn recv_json<T>(self) -> Result<T>;
    pub async fn recv_form<T>(self) -> Result<T>;
    pub fn middleware<T>(self, middleware: T) -> Self;
    pub fn build(self) -> Request;
    pub async fn send(self) -> Result<Response>;
}
impl Future for RequestBuilder { type Output = Result<Response>; }
pub struct Response {}
impl Response {
    pub fn len(&self) -> Option<usize>;
    pub async fn body_bytes(&mut self) -> Result<Vec<u8>>;
    pub async fn body_string(&mut self) -> Result<String>;
    pub async fn body_json<T>(&mut self) -> Result<T>;
    pub async fn body_form<T>(&mut self) -> Result<T>;
}
impl AsyncRead for Response {}
impl AsyncBufRead for Response {}
