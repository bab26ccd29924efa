//! poem 1 to 3: extractors, routes and the server; what wraps an endpoint is one type.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use bytes::Bytes;
use http::StatusCode;
use std::{clone::Clone, convert::{AsRef, Into}, default::Default, fmt::Display, option::Option, result::Result as StdResult, string::String, vec::Vec};
pub use crate::endpoint::{Endpoint, EndpointExt};
pub use crate::route::{connect, delete, get, head, options, patch, post, put, trace, Route, RouteMethod};
pub use poem_derive::handler;
pub struct Error {}
impl Error {
    pub fn from_status(status: http::StatusCode) -> Self;
    pub fn from_string<T: Into<String>>(msg: T, status: http::StatusCode) -> Self;
    pub fn status(&self) -> http::StatusCode;
}
impl Display for Error {}
pub type Result<T, E = Error> = StdResult<T, E>;
#[derive(Default)]
pub struct Request {}
impl Request {
    pub fn method(&self) -> &http::Method;
    pub fn uri(&self) -> &http::Uri;
    pub fn headers(&self) -> &http::HeaderMap;
    pub fn header(&self, name: impl AsRef<str>) -> Option<&str>;
    pub fn data<T>(&self) -> Option<&T>;
    pub fn extensions(&self) -> &http::Extensions;
    pub fn extensions_mut(&mut self) -> &mut http::Extensions;
    pub fn take_body(&mut self) -> Body;
}
#[derive(Default)]
pub struct Response {}
impl Response {
    pub fn builder() -> ResponseBuilder;
    pub fn status(&self) -> http::StatusCode;
    pub fn headers(&self) -> &http::HeaderMap;
    pub fn into_body(self) -> Body;
    pub fn set_content_type<A>(self, content_type: A) -> Self;
}
pub struct ResponseBuilder {}
impl ResponseBuilder {
    pub fn status(self, status: http::StatusCode) -> Self;
    pub fn header<K, V>(self, key: K, value: V) -> Self;
    pub fn content_type(self, content_type: &str) -> Self;
    pub fn body(self, body: impl Into<Body>) -> Response;
    pub fn finish(self) -> Response;
}
#[derive(Default)]
pub struct Body {}
impl Body {
    pub fn from_bytes(data: bytes::Bytes) -> Self;
    pub fn from_string(data: String) -> Self;
    pub fn from_vec(data: Vec<u8>) -> Self;
    pub async fn into_bytes(self) -> StdResult<bytes::Bytes, error::ReadBodyError>;
    pub async fn into_vec(self) -> StdResult<Vec<u8>, error::ReadBodyError>;
    pub async fn into_string(self) -> StdResult<String, error::ReadBodyError>;
    pub async fn into_json<T>(self) -> Result<T>;
}
pub struct Server<L, A> {}
impl<L> Server<L, ()> {
    pub fn new(listener: L) -> Self;
    pub fn name<A>(self, name: A) -> Self;
    pub fn idle_timeout<A>(self, timeout: A) -> Self;
    pub fn http2_max_concurrent_streams<A>(self, max: A) -> Self;
    pub fn http2_max_header_list_size(self, max: u32) -> Self;
    pub fn http2_max_pending_accept_reset_streams<A>(self, max: A) -> Self;
}
impl<L, A> Server<L, A> {
    pub async fn run<E>(self, ep: E) -> std::io::Result<()>;
}
pub mod error {
    use std::fmt::Display;
    pub struct ReadBodyError {}
    impl Display for ReadBodyError {}
    impl std::error::Error for ReadBodyError {}
    pub struct ParseMultipartError {}
    impl Display for ParseMultipartError {}
    impl std::error::Error for ParseMultipartError {}
}
pub mod endpoint {
    pub trait Endpoint {
        type Output;
        async fn call(&self, req: crate::Request) -> crate::Result<Self::Output>;
    }
    pub struct Wrapped {}
    impl EndpointExt for Wrapped {}
    pub trait EndpointExt {
        fn data<T>(self, data: T) -> Wrapped;
        fn with<T>(self, middleware: T) -> Wrapped;
        fn around<F>(self, f: F) -> Wrapped;
        fn before<F>(self, f: F) -> Wrapped;
        fn after<F>(self, f: F) -> Wrapped;
        fn catch_all_error<F>(self, f: F) -> Wrapped;
        fn boxed(self) -> Wrapped;
    }
}
pub mod route {
    use std::{convert::AsRef, default::Default};
    #[derive(Default)]
    pub struct Route {}
    impl Route {
        pub fn new() -> Route;
        pub fn at<E>(self, path: impl AsRef<str>, ep: E) -> Self;
        pub fn nest<E>(self, path: impl AsRef<str>, ep: E) -> Self;
        pub fn nest_no_strip<E>(self, path: impl AsRef<str>, ep: E) -> Self;
        pub fn just_at<A>(self, ep: A) -> Self;
    }
    impl crate::EndpointExt for Route {}
    #[derive(Default)]
    pub struct RouteMethod {}
    impl RouteMethod {
        pub fn new() -> Self;
        pub fn get<E>(self, ep: E) -> Self;
        pub fn post<E>(self, ep: E) -> Self;
        pub fn put<E>(self, ep: E) -> Self;
        pub fn delete<E>(self, ep: E) -> Self;
        pub fn patch<E>(self, ep: E) -> Self;
        pub fn method<A, B>(self, method: A, ep: B) -> Self;
        pub fn head<A>(self, ep: A) -> Self;
        pub fn options<A>(self, ep: A) -> Self;
        pub fn connect<A>(self, ep: A) -> Self;
        pub fn trace<A>(self, ep: A) -> Self;
    }
    impl crate::EndpointExt for RouteMethod {}
    pub fn get<E>(ep: E) -> RouteMethod;
    pub fn post<E>(ep: E) -> RouteMethod;
    pub fn put<E>(ep: E) -> RouteMethod;
    pub fn delete<E>(ep: E) -> RouteMethod;
    pub fn head<E>(ep: E) -> RouteMethod;
    pub fn options<E>(ep: E) -> RouteMethod;
    pub fn connect<E>(ep: E) -> RouteMethod;
    pub fn patch<E>(ep: E) -> RouteMethod;
    pub fn trace<E>(ep: E) -> RouteMethod;
}
pub mod listener {
    pub struct TcpListener<T> {}
    impl<T> TcpListener<T> {
        pub fn bind(addr: T) -> Self;
    }
}
pub mod web {
    use tokio::io::AsyncRead;
    use std::{clone::Clone, ops::{Deref, DerefMut}, option::Option, result::Result, string::String, vec::Vec};
    use crate::error::ParseMultipartError;
    #[derive(Clone)]
    pub struct Data<T>(pub T);
    impl<T> Deref for Data<T> { type Target = T; }
    pub struct Json<T>(pub T);
    impl<T> Deref for Json<T> { type Target = T; }
    impl<T> DerefMut for Json<T> {}
    pub struct Path<T>(pub T);
    impl<T> Deref for Path<T> { type Target = T; }
    pub struct Query<T>(pub T);
    impl<T> Deref for Query<T> { type Target = T; }
    pub struct Form<T>(pub T);
    impl<T> Deref for Form<T> { type Target = T; }
    pub struct Html<T>(pub T);
    pub struct TypedHeader<T>(pub T);
    impl<T> Deref for TypedHeader<T> { type Target = T; }
    pub struct Redirect {}
    pub struct Multipart {}
    impl Multipart {
        pub async fn next_field(&mut self) -> Result<Option<Field>, ParseMultipartError>;
    }
    pub struct Field {}
    impl Field {
        pub fn name(&self) -> Option<&str>;
        pub fn file_name(&self) -> Option<&str>;
        pub fn content_type(&self) -> Option<&str>;
        pub async fn text(self) -> Result<String, ParseMultipartError>;
        pub async fn bytes(self) -> Result<Vec<u8>, ParseMultipartError>;
        pub fn into_async_read(self) -> impl AsyncRead;
    }
}
