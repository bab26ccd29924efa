//! minreq 3: requests and responses.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, Into}, io::Read, iter::{IntoIterator, Iterator}, option::Option, result::Result, string::String, vec::Vec};
pub enum Error { MalformedChunkLength, MalformedChunkEnd, MalformedContentLength, HeadersOverflow, StatusLineOverflow, AddressNotFound, RedirectLocationMissing, InfiniteRedirectionLoop, TooManyRedirections, InvalidUtf8InResponse, PunycodeConversionFailed, HttpsFeatureNotEnabled, PunycodeFeatureNotEnabled, BadProxy, BadProxyCreds, ProxyConnect, InvalidProxyCreds, InvalidProtocol, InvalidProtocolInRedirect }
#[derive(Clone)]
pub struct Request {}
impl Request {
    pub fn new<T: Into<String>, Given0>(method: Given0, url: T) -> Request;
    pub fn with_headers<T: IntoIterator<Item = (K, V)>, K: Into<String>, V: Into<String>>(self, headers: T) -> Request;
    pub fn with_header<T: Into<String>, U: Into<String>>(self, key: T, value: U) -> Request;
    pub fn with_body<T: Into<Vec<u8>>>(self, body: T) -> Request;
    pub fn with_param<T: AsRef<str>, U: AsRef<str>>(self, key: T, value: U) -> Request;
    pub fn with_json<T>(self, body: &T) -> Result<Request, Error>;
    pub fn with_timeout(self, timeout: u64) -> Request;
    pub fn with_max_redirects(self, max_redirects: usize) -> Request;
    pub fn with_follow_redirects(self, follow_redirects: bool) -> Request;
    pub fn with_max_headers_size<S: Into<Option<usize>>>(self, max_headers_size: S) -> Request;
    pub fn with_max_status_line_length<S: Into<Option<usize>>>(self, max_status_line_len: S) -> Request;
    pub fn with_proxy<Given0>(self, proxy: Given0) -> Request;
    pub fn send(self) -> Result<Response, Error>;
    pub fn send_lazy(self) -> Result<ResponseLazy, Error>;
}
#[derive(Clone)]
pub struct Response { pub status_code: u16, pub reason_phrase: String, pub headers: Vec<(String, String)>, pub url: String }
impl Response {
    pub fn as_str(&self) -> Result<&str, Error>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn header(&self, field_name: &str) -> Option<&str>;
    pub fn headers<'a>(&'a self, field_name: &'a str) -> impl Iterator<Item = &'a str>;
    pub fn json<'a, T>(&'a self) -> Result<T, Error>;
}
pub struct ResponseLazy { pub status_code: u16, pub reason_phrase: String, pub headers: Vec<(String, String)>, pub url: String }
impl Read for ResponseLazy {}
pub fn delete<T: Into<String>>(url: T) -> Request;
pub fn get<T: Into<String>>(url: T) -> Request;
pub fn head<T: Into<String>>(url: T) -> Request;
pub fn post<T: Into<String>>(url: T) -> Request;
pub fn put<T: Into<String>>(url: T) -> Request;
