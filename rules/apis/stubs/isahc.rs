//! isahc 1 and 2.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, fmt::Display, future::Future, io::Read, result::Result, string::String, time::Duration, vec::Vec};
pub use http::{Request, Response};
use futures::io::AsyncRead;
pub use http;
pub struct Error {}
impl Error {
    pub fn is_timeout(&self) -> bool;
    pub fn is_network(&self) -> bool;
}
impl Display for Error {}
impl std::error::Error for Error {}
pub fn get<U>(uri: U) -> Result<Response<Body>, Error>;
pub fn get_async<U>(uri: U) -> ResponseFuture;
pub fn head<U>(uri: U) -> Result<Response<Body>, Error>;
pub fn head_async<U>(uri: U) -> ResponseFuture;
pub fn delete<U>(uri: U) -> Result<Response<Body>, Error>;
pub fn delete_async<U>(uri: U) -> ResponseFuture;
pub fn post<U, B>(uri: U, body: B) -> Result<Response<Body>, Error>;
pub fn post_async<U, B>(uri: U, body: B) -> ResponseFuture;
pub fn put<U, B>(uri: U, body: B) -> Result<Response<Body>, Error>;
pub fn put_async<U, B>(uri: U, body: B) -> ResponseFuture;
pub fn send<B>(request: Request<B>) -> Result<Response<Body>, Error>;
pub fn send_async<B>(request: Request<B>) -> ResponseFuture;
#[derive(Default)]
pub struct Body {}
impl Read for Body {}
#[derive(Default)]
pub struct AsyncBody {}
impl AsyncRead for AsyncBody {}
#[derive(Default)]
pub struct HttpClientBuilder {}
impl HttpClientBuilder {
    pub fn new() -> Self;
    pub fn cookies(self) -> Self;
    pub fn max_connections(self, max: usize) -> Self;
    pub fn max_connections_per_host(self, max: usize) -> Self;
    pub fn connection_cache_size(self, size: usize) -> Self;
    pub fn connection_cache_ttl(self, ttl: Duration) -> Self;
    pub fn default_header<K, V>(self, key: K, value: V) -> Self;
    pub fn default_headers<I>(self, headers: I) -> Self;
    pub fn build(self) -> Result<HttpClient, Error>;
    pub fn interceptor<A>(self, interceptor: A) -> Self;
    pub fn dns_cache<A>(self, cache: A) -> Self;
    pub fn dns_resolve<A>(self, map: A) -> Self;
    pub fn middleware<A>(self, middleware: A) -> Self;
    pub fn timeout<A>(self, timeout: A) -> Self;
    pub fn connect_timeout<A>(self, timeout: A) -> Self;
    pub fn redirect_policy<A>(self, policy: A) -> Self;
    pub fn auto_referer(self) -> Self;
    pub fn preferred_http_version<A>(self, version: A) -> Self;
    pub fn tcp_keepalive<A>(self, interval: A) -> Self;
    pub fn tcp_nodelay(self) -> Self;
    pub fn proxy<A>(self, proxy: A) -> Self;
    pub fn max_upload_speed(self, max: u64) -> Self;
    pub fn max_download_speed(self, max: u64) -> Self;
    pub fn dns_servers<A>(self, servers: A) -> Self;
    pub fn ssl_ciphers<A>(self, servers: A) -> Self;
    pub fn ssl_client_certificate<A>(self, certificate: A) -> Self;
    pub fn danger_allow_unsafe_ssl(self, allow_unsafe: bool) -> Self;
    pub fn metrics(self, enable: bool) -> Self;
}
impl config::Configurable for HttpClientBuilder {}
#[derive(Clone)]
pub struct HttpClient {}
impl HttpClient {
    pub fn new() -> Result<Self, Error>;
    pub fn builder() -> HttpClientBuilder;
    pub fn get<U>(&self, uri: U) -> Result<Response<Body>, Error>;
    pub fn get_async<U>(&self, uri: U) -> ResponseFuture;
    pub fn head<U>(&self, uri: U) -> Result<Response<Body>, Error>;
    pub fn head_async<U>(&self, uri: U) -> ResponseFuture;
    pub fn delete<U>(&self, uri: U) -> Result<Response<Body>, Error>;
    pub fn delete_async<U>(&self, uri: U) -> ResponseFuture;
    pub fn post<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error>;
    pub fn post_async<U, B>(&self, uri: U, body: B) -> ResponseFuture;
    pub fn put<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error>;
    pub fn put_async<U, B>(&self, uri: U, body: B) -> ResponseFuture;
    pub fn send<B>(&self, request: Request<B>) -> Result<Response<Body>, Error>;
    pub fn send_async<B>(&self, request: Request<B>) -> ResponseFuture;
}
pub struct ResponseFuture {}
impl Future for ResponseFuture { type Output = Result<Response<AsyncBody>, Error>; }
pub trait RequestExt<T> {
    fn send(self) -> Result<Response<Body>, Error>;
    fn send_async(self) -> ResponseFuture;
}
impl<T> RequestExt<T> for Request<T> {}
pub trait ReadResponseExt<R: Read> {
    fn copy_to<W: std::io::Write>(&mut self, writer: W) -> std::io::Result<u64>;
    fn bytes(&mut self) -> std::io::Result<Vec<u8>>;
    fn text(&mut self) -> std::io::Result<String>;
    fn json<T>(&mut self) -> Result<T, Error>;
}
impl ReadResponseExt<Body> for Response<Body> {}
pub trait AsyncReadResponseExt<R> {
    async fn bytes(&mut self) -> std::io::Result<Vec<u8>>;
    async fn text(&mut self) -> std::io::Result<String>;
    async fn json<T>(&mut self) -> Result<T, Error>;
}
impl AsyncReadResponseExt<AsyncBody> for Response<AsyncBody> {}
pub mod config {
    use std::time::Duration;
    pub trait Configurable {
        fn timeout(self, timeout: Duration) -> Self;
        fn connect_timeout(self, timeout: Duration) -> Self;
        fn low_speed_timeout(self, low_speed: u32, timeout: Duration) -> Self;
        fn tcp_keepalive(self, interval: Duration) -> Self;
        fn tcp_nodelay(self) -> Self;
    }
    impl Configurable for http::request::Builder {}
}
pub mod prelude {
    pub use crate::{AsyncReadResponseExt, HttpClient, ReadResponseExt, Request, RequestExt, Response, config::Configurable};
}
