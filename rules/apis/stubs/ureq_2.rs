//! ureq 2.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{boxed::Box, clone::Clone, fmt::Display, io::Read, iter::IntoIterator, marker::{Send, Sync}, option::Option, result::Result, string::String, time::Duration, vec::Vec};
pub enum Error { Status(u16, Response), Transport(Transport) }
impl Error {
    pub fn into_response(self) -> Option<Response>;
}
impl Display for Error {}
impl std::error::Error for Error {}
pub struct Transport {}
impl Display for Transport {}
pub struct AgentBuilder {}
impl AgentBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Agent;
    pub fn proxy(self, proxy: Proxy) -> Self;
    pub fn try_proxy_from_env(self, do_try: bool) -> Self;
    pub fn https_only(self, enforce: bool) -> Self;
    pub fn max_idle_connections(self, max: usize) -> Self;
    pub fn max_idle_connections_per_host(self, max: usize) -> Self;
    pub fn timeout_connect(self, timeout: Duration) -> Self;
    pub fn timeout_read(self, timeout: Duration) -> Self;
    pub fn timeout_write(self, timeout: Duration) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn no_delay(self, no_delay: bool) -> Self;
    pub fn redirects(self, n: u32) -> Self;
    pub fn user_agent(self, user_agent: &str) -> Self;
    pub fn tls_config<T>(self, tls_config: T) -> Self;
    pub fn tls_connector<T>(self, tls_config: T) -> Self;
    pub fn middleware<T>(self, m: T) -> Self;
}
#[derive(Clone)]
pub struct Agent {}
impl Agent {
    pub fn new() -> Self;
    pub fn request(&self, method: &str, path: &str) -> Request;
    pub fn request_url<U>(&self, method: &str, url: &U) -> Request;
    pub fn get(&self, path: &str) -> Request;
    pub fn head(&self, path: &str) -> Request;
    pub fn patch(&self, path: &str) -> Request;
    pub fn post(&self, path: &str) -> Request;
    pub fn put(&self, path: &str) -> Request;
    pub fn delete(&self, path: &str) -> Request;
}
#[derive(Clone)]
pub struct Request {}
impl Request {
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn call(self) -> Result<Response, Error>;
    pub fn send_json<T>(self, data: T) -> Result<Response, Error>;
    pub fn send_bytes(self, data: &[u8]) -> Result<Response, Error>;
    pub fn send_string(self, data: &str) -> Result<Response, Error>;
    pub fn send_form(self, data: &[(&str, &str)]) -> Result<Response, Error>;
    pub fn send<R: Read>(self, reader: R) -> Result<Response, Error>;
    pub fn set(self, header: &str, value: &str) -> Self;
    pub fn header(&self, name: &str) -> Option<&str>;
    pub fn query(self, param: &str, value: &str) -> Self;
    pub fn query_pairs<P>(self, pairs: P) -> Self;
    pub fn method(&self) -> &str;
    pub fn url(&self) -> &str;
}
pub struct Response {}
impl Response {
    pub fn get_url(&self) -> &str;
    pub fn status(&self) -> u16;
    pub fn status_text(&self) -> &str;
    pub fn header(&self, name: &str) -> Option<&str>;
    pub fn headers_names(&self) -> Vec<String>;
    pub fn content_type(&self) -> &str;
    pub fn charset(&self) -> &str;
    pub fn into_reader(self) -> Box<dyn Read + Send + Sync>;
    pub fn into_string(self) -> std::io::Result<String>;
    pub fn into_json<T>(self) -> std::io::Result<T>;
}
#[derive(Clone)]
pub struct Proxy {}
pub fn builder() -> AgentBuilder;
pub fn agent() -> Agent;
pub fn request(method: &str, path: &str) -> Request;
pub fn get(path: &str) -> Request;
pub fn head(path: &str) -> Request;
pub fn patch(path: &str) -> Request;
pub fn post(path: &str) -> Request;
pub fn put(path: &str) -> Request;
pub fn delete(path: &str) -> Request;
