//! attohttpc 0.16 to 0.31.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{convert::AsRef, default::Default, fmt::Display, io::{Read, Write}, string::{String, ToString}, time::Duration, vec::Vec};
pub use http::{Method, StatusCode};
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T = ()> = std::result::Result<T, Error>;
pub fn get<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;
pub fn post<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;
pub fn put<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;
pub fn delete<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;
pub fn head<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;
pub fn options<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;
pub fn patch<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;
pub fn trace<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;
pub struct RequestBuilder {}
impl RequestBuilder {
    pub fn new<U>(method: Method, base_url: U) -> Self where U: AsRef<str>;
    pub fn try_new<U>(method: Method, base_url: U) -> Result<Self> where U: AsRef<str>;
    pub fn param<K, V>(self, key: K, value: V) -> Self where K: AsRef<str>, V: ToString;
    pub fn params<P>(self, pairs: P) -> Self;
    pub fn basic_auth(self, username: impl Display, password: std::option::Option<impl Display>) -> Self;
    pub fn bearer_auth<T>(self, token: T) -> Self;
    pub fn body<B>(self, body: B) -> RequestBuilder;
    pub fn text<B: AsRef<str>>(self, body: B) -> RequestBuilder;
    pub fn bytes<B: AsRef<[u8]>>(self, body: B) -> RequestBuilder;
    pub fn file(self, body: std::fs::File) -> RequestBuilder;
    pub fn json<T>(self, value: &T) -> Result<RequestBuilder>;
    pub fn json_streaming<T>(self, value: T) -> RequestBuilder;
    pub fn form<T>(self, value: &T) -> Result<RequestBuilder>;
    pub fn header<H, V>(self, header: H, value: V) -> Self;
    pub fn header_append<H, V>(self, header: H, value: V) -> Self;
    pub fn try_header<H, V>(self, header: H, value: V) -> Result<Self>;
    pub fn max_redirections(self, max_redirections: u32) -> Self;
    pub fn follow_redirects(self, follow_redirects: bool) -> Self;
    pub fn connect_timeout(self, duration: Duration) -> Self;
    pub fn read_timeout(self, duration: Duration) -> Self;
    pub fn timeout(self, duration: Duration) -> Self;
    pub fn allow_compression(self, allow_compression: bool) -> Self;
    pub fn prepare(self) -> PreparedRequest;
    pub fn try_prepare(self) -> Result<PreparedRequest>;
    pub fn send(self) -> Result<Response>;
    pub fn query<A>(self, value: A) -> std::result::Result<Self, crate::Error>;
    pub fn try_header_append<A, B>(self, header: A, value: B) -> std::result::Result<Self, crate::Error>;
    pub fn max_headers(self, max_headers: usize) -> Self;
    pub fn proxy_settings<A>(self, proxy_settings: A) -> Self;
    pub fn default_charset<A>(self, default_charset: A) -> Self;
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> Self;
    pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostnames: bool) -> Self;
    pub fn add_root_certificate<A>(self, cert: A) -> Self;
    pub fn client_config<A>(self, client_config: A) -> Self;
}
pub struct PreparedRequest {}
impl PreparedRequest {
    pub fn method(&self) -> &Method;
    pub fn send(&mut self) -> Result<Response>;
}
#[derive(Clone, Default)]
pub struct Session {}
impl Session {
    pub fn new() -> Session;
    pub fn get<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn post<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn put<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn delete<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn head<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn options<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn patch<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn trace<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn header<H, V>(&mut self, header: H, value: V);
    pub fn connect_timeout(&mut self, duration: Duration);
    pub fn read_timeout(&mut self, duration: Duration);
    pub fn timeout(&mut self, duration: Duration);
}
pub struct Response {}
impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &http::HeaderMap;
    pub fn is_success(&self) -> bool;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn write_to<W>(self, writer: W) -> Result<u64> where W: Write;
    pub fn bytes(self) -> Result<Vec<u8>>;
    pub fn text(self) -> Result<String>;
    pub fn text_utf8(self) -> Result<String>;
    pub fn json<T>(self) -> Result<T>;
    pub fn json_utf8<T>(self) -> Result<T>;
}
impl Read for Response {}
