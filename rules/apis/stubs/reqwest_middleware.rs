//! reqwest-middleware 0.1 to 0.5.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use http::{HeaderMap, Method};
use reqwest::{Request, Response};
use std::{clone::Clone, default::Default, fmt::Display, time::Duration};
pub enum Error { Middleware(Anything), Reqwest(reqwest::Error) }
pub struct Anything {}
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub struct ClientBuilder {}
impl ClientBuilder {
    pub fn new(client: reqwest::Client) -> Self;
    pub fn with<M>(self, middleware: M) -> Self;
    pub fn build(self) -> ClientWithMiddleware;
    pub fn with_arc<A>(self, middleware: A) -> Self;
    pub fn with_init<A>(self, initialiser: A) -> Self;
    pub fn with_arc_init<A>(self, initialiser: A) -> Self;
}
#[derive(Clone, Default)]
pub struct ClientWithMiddleware {}
impl ClientWithMiddleware {
    pub fn new<T>(client: reqwest::Client, middleware_stack: T) -> Self;
    pub fn get<U>(&self, url: U) -> RequestBuilder;
    pub fn post<U>(&self, url: U) -> RequestBuilder;
    pub fn put<U>(&self, url: U) -> RequestBuilder;
    pub fn patch<U>(&self, url: U) -> RequestBuilder;
    pub fn delete<U>(&self, url: U) -> RequestBuilder;
    pub fn head<U>(&self, url: U) -> RequestBuilder;
    pub fn request<U>(&self, method: Method, url: U) -> RequestBuilder;
    pub async fn execute(&self, req: Request) -> Result<Response>;
}
pub struct RequestBuilder {}
impl RequestBuilder {
    pub fn header<K, V>(self, key: K, value: V) -> Self;
    pub fn headers(self, headers: HeaderMap) -> Self;
    pub fn basic_auth<U, P>(self, username: U, password: std::option::Option<P>) -> Self;
    pub fn bearer_auth<T>(self, token: T) -> Self;
    pub fn body<T>(self, body: T) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn query<T>(self, query: &T) -> Self;
    pub fn form<T>(self, form: &T) -> Self;
    pub fn json<T>(self, json: &T) -> Self;
    pub async fn send(self) -> Result<Response>;
    pub fn version<A>(self, version: A) -> Self;
    pub fn multipart<A>(self, multipart: A) -> Self;
    pub fn with_extension<A>(self, extension: A) -> Self;
    pub fn fetch_mode_no_cors(self) -> Self;
}
