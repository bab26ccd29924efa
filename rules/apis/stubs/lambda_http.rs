//! lambda_http 0.5 to 1.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use http::Response as HttpResponse;
use lambda_runtime::Error as RuntimeError;
use std::{boxed::Box, clone::Clone, marker::{Send, Sync}, option::Option, result::Result, string::String, vec::Vec};
pub use http;
pub use http::Response;
pub use lambda_runtime;
pub type Error = RuntimeError;
pub type Request = http::Request<Body>;
pub enum Body { Empty, Text(String), Binary(Vec<u8>) }
pub struct ServiceFn<T> {}
pub fn service_fn<T>(f: T) -> ServiceFn<T>;
pub async fn run<S>(handler: S) -> Result<(), Error>;
pub struct QueryMap {}
impl QueryMap {
    pub fn first(&self, key: &str) -> Option<&str>;
}
pub trait RequestExt {
    fn query_string_parameters(&self) -> QueryMap;
    fn path_parameters(&self) -> QueryMap;
}
impl<B> RequestExt for http::Request<B> {}
pub trait RequestPayloadExt {
    fn payload<D>(&self) -> Result<Option<D>, PayloadError>;
}
impl RequestPayloadExt for http::Request<Body> {}
pub struct PayloadError {}
impl std::error::Error for PayloadError {}
