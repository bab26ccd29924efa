//! axum 0.8 with the features `multipart` and `ws`, and `Server` of 0.6.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use crate::{body::Body, error_handling::HandleError, extract::{FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts}, extract::connect_info::IntoMakeServiceWithConnectInfo, extract::rejection::{ExtensionRejection, FormRejection, JsonRejection}, handler::Handler, response::{IntoResponse, IntoResponseParts}, routing::{IntoMakeService, MethodRouter, Route, RouterAsService, RouterIntoService}, serve::{IncomingStream, Listener, Serve}};
use http::{request::{Parts, Request}, response::Response};
use serde_core::{de::DeserializeOwned, ser::Serialize};
use std::{boxed::Box, clone::Clone, convert::{From, Infallible, Into}, default::Default, fmt::Display, future::Future, marker::{Send, Sized, Sync}, ops::{Deref, DerefMut}, result::Result};
use tower_layer::Layer;
use tower_service::Service;
pub use http;
pub trait RequestExt {
    fn extract<E, M>(self) -> impl Future<Output = Result<E, <E as FromRequest<(), M>>::Rejection>> + Send where E: FromRequest<(), M>;
    fn extract_with_state<E, S, M>(self, state: &S) -> impl Future<Output = Result<E, <E as FromRequest<S, M>>::Rejection>> + Send where E: FromRequest<S, M>, S: Send + Sync;
    fn extract_parts<E>(&mut self) -> impl Future<Output = Result<E, <E as FromRequestParts<()>>::Rejection>> + Send where E: FromRequestParts<()>;
    fn extract_parts_with_state<E, S>(&mut self, state: &S) -> impl Future<Output = Result<E, <E as FromRequestParts<S>>::Rejection>> + Send where E: FromRequestParts<S>, S: Send + Sync;
    fn with_limited_body(self) -> Request<Body>;
    fn into_limited_body(self) -> Body;
}
pub trait RequestPartsExt {
    fn extract<E>(&mut self) -> impl Future<Output = Result<E, <E as FromRequestParts<()>>::Rejection>> + Send where E: FromRequestParts<()>;
    fn extract_with_state<E, S>(&mut self, state: &S) -> impl Future<Output = Result<E, <E as FromRequestParts<S>>::Rejection>> + Send where E: FromRequestParts<S>, S: Send + Sync;
}
pub trait ServiceExt<R>: Service<R> + Sized {
    fn into_make_service(self) -> IntoMakeService<Self>;
    fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
    fn handle_error<F, T>(self, f: F) -> HandleError<Self, F, T>;
}
pub struct Error {}
impl Error {
    pub fn new(error: impl Into<Box<dyn std::error::Error + Sync + Send>>) -> Error;
    pub fn into_inner(self) -> Box<dyn std::error::Error + Sync + Send>;
}
impl Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy, Default)]
pub struct Extension<T>(pub T);
impl<T> Deref for Extension<T> { type Target = T; }
impl<T> DerefMut for Extension<T> {}
impl<T, S> FromRequestParts<S> for Extension<T> where T: Clone + Send + Sync, S: Send + Sync {
    type Rejection = ExtensionRejection;
}
impl<T> IntoResponse for Extension<T> where T: Clone + Send + Sync {}
impl<T> IntoResponseParts for Extension<T> where T: Clone + Send + Sync { type Error = Infallible; }
impl<T, S> OptionalFromRequestParts<S> for Extension<T> where T: Clone + Send + Sync, S: Send + Sync { type Rejection = Infallible; }
#[derive(Clone, Copy, Default)]
pub struct Form<T>(pub T);
impl<T> Deref for Form<T> { type Target = T; }
impl<T> DerefMut for Form<T> {}
impl<T, S> FromRequest<S> for Form<T> where T: DeserializeOwned, S: Send + Sync { type Rejection = FormRejection; }
impl<T> IntoResponse for Form<T> where T: Serialize {}
#[derive(Clone, Copy, Default)]
pub struct Json<T>(pub T);
impl<T> Json<T> where T: DeserializeOwned {
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, JsonRejection>;
}
impl<T> Deref for Json<T> { type Target = T; }
impl<T> DerefMut for Json<T> {}
impl<T> From<T> for Json<T> {}
impl<T, S> FromRequest<S> for Json<T> where T: DeserializeOwned, S: Send + Sync { type Rejection = JsonRejection; }
impl<T> IntoResponse for Json<T> where T: Serialize {}
impl<T, S> OptionalFromRequest<S> for Json<T> where T: DeserializeOwned, S: Send + Sync { type Rejection = JsonRejection; }
pub struct Router<S = ()> {}
impl<S> Router<S> where S: Clone + Send + Sync {
    pub fn new() -> Self;
    pub fn without_v07_checks(self) -> Self;
    pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self;
    pub fn route_service<T>(self, path: &str, service: T) -> Self where T: Service<Request, Error = Infallible> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send;
    pub fn nest(self, path: &str, router: Router<S>) -> Self;
    pub fn nest_service<T>(self, path: &str, service: T) -> Self where T: Service<Request, Error = Infallible> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send;
    pub fn merge<R>(self, other: R) -> Self where R: Into<Router<S>>;
    pub fn layer<L>(self, layer: L) -> Router<S> where L: Layer<Route> + Clone + Send + Sync, L::Service: Service<Request> + Clone + Send + Sync, <L::Service as Service<Request>>::Response: IntoResponse, <L::Service as Service<Request>>::Error: Into<Infallible>, <L::Service as Service<Request>>::Future: Send;
    pub fn route_layer<L>(self, layer: L) -> Self where L: Layer<Route> + Clone + Send + Sync, L::Service: Service<Request> + Clone + Send + Sync, <L::Service as Service<Request>>::Response: IntoResponse, <L::Service as Service<Request>>::Error: Into<Infallible>, <L::Service as Service<Request>>::Future: Send;
    pub fn has_routes(&self) -> bool;
    pub fn fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S>;
    pub fn fallback_service<T>(self, service: T) -> Self where T: Service<Request, Error = Infallible> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send;
    pub fn method_not_allowed_fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S>;
    pub fn reset_fallback(self) -> Self;
    pub fn with_state<S2>(self, state: S) -> Router<S2>;
    pub fn as_service<B>(&mut self) -> RouterAsService<B, S>;
    pub fn into_service<B>(self) -> RouterIntoService<B, S>;
}
impl Router {
    pub fn into_make_service(self) -> IntoMakeService<Self>;
    pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
}
impl<S> Clone for Router<S> {}
impl<S> Default for Router<S> where S: Clone + Send + Sync {}
pub type BoxError = Box<dyn std::error::Error + Sync + Send>;
pub fn serve<L, M, S>(listener: L, make_service: M) -> Serve<L, M, S> where L: Listener, M: Service<IncomingStream<L>, Error = Infallible, Response = S>, S: Service<Request, Response = Response, Error = Infallible> + Clone + Send, S::Future: Send;
impl RequestExt for Request<Body> {}
impl RequestPartsExt for Parts {}
impl<S, R> ServiceExt<R> for S where S: Service<R> {}
pub mod body {
    use crate::{extract::FromRequest, response::IntoResponse};
    use futures::stream::TryStream;
    use std::{borrow::Cow, boxed::Box, convert::{From, Infallible, Into}, error::Error, marker::{Send, Sync}, result::Result, string::String, vec::Vec};
    pub use bytes::Bytes;
    #[derive(Default)]
    pub struct Body {}
    impl Body {
        pub fn new<B>(body: B) -> Body where B: http_body::Body<Data = bytes::Bytes> + Send, <B as http_body::Body>::Error: Into<Box<dyn Error + Sync + Send>>;
        pub fn empty() -> Body;
        pub fn from_stream<S>(stream: S) -> Body where S: TryStream + Send, <S as TryStream>::Ok: Into<bytes::Bytes>, <S as TryStream>::Error: Into<Box<dyn Error + Sync + Send>>;
        pub fn into_data_stream(self) -> BodyDataStream;
    }
    impl From<&[u8]> for Body {}
    impl From<&str> for Body {}
    impl From<()> for Body {}
    impl From<bytes::Bytes> for Body {}
    impl From<Cow<[u8]>> for Body {}
    impl From<Cow<str>> for Body {}
    impl From<String> for Body {}
    impl From<Vec<u8>> for Body {}
    impl http_body::Body for Body { type Data = bytes::Bytes; type Error = crate::Error; }
    impl<S> FromRequest<S> for Body where S: Send + Sync { type Rejection = Infallible; }
    impl IntoResponse for Body {}
    pub struct BodyDataStream {}
    pub async fn to_bytes(body: Body, limit: usize) -> Result<bytes::Bytes, crate::Error>;
}
pub mod error_handling {
    use std::clone::Clone;
    pub struct HandleError<S, F, T> {}
    impl<S, F, T> HandleError<S, F, T> {
        pub fn new(inner: S, f: F) -> Self;
    }
    impl<S, F, T> Clone for HandleError<S, F, T> where S: Clone, F: Clone {}
    pub struct HandleErrorLayer<F, T> {}
    impl<F, T> HandleErrorLayer<F, T> {
        pub fn new(f: F) -> Self;
    }
    impl<F, T> Clone for HandleErrorLayer<F, T> where F: Clone {}
    pub mod future {
        use crate::body::Body;
        use http::response::Response;
        use std::{convert::Infallible, future::Future, result::Result};
        pub struct HandleErrorFuture {}
        impl Future for HandleErrorFuture { type Output = Result<Response<Body>, Infallible>; }
    }
}
pub mod extract {
    use bytes::{Bytes, BytesMut};
    use crate::{body::Body, extract::multipart::{Field, MultipartError, MultipartRejection}, extract::path::RawPathParamsIter, extract::rejection::{BytesRejection, MatchedPathRejection, NestedPathRejection, PathRejection, QueryRejection, RawFormRejection, RawPathParamsRejection, StringRejection}, response::IntoResponse};
    use http::{Extensions, HeaderMap, Method, Uri, Version, request::Parts, response::Response};
    use serde_core::de::DeserializeOwned;
    use std::{clone::Clone, convert::Infallible, future::Future, iter::IntoIterator, marker::{Send, Sync}, ops::{Deref, DerefMut}, option::Option, result::Result, string::String};
    pub use crate::extract::ws::WebSocketUpgrade;
    pub type Request<T = crate::body::Body> = http::request::Request<T>;
    pub use crate::Json;
    pub use crate::Form;
    pub use crate::Extension;
    pub trait FromRef<T> {
        fn from_ref(input: &T) -> Self;
    }
    pub trait FromRequest<S, M> {
        type Rejection: IntoResponse;
        fn from_request(req: http::request::Request<Body>, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
    }
    pub trait FromRequestParts<S> {
        type Rejection: IntoResponse;
        fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
    }
    pub trait OptionalFromRequest<S, M> {
        type Rejection: IntoResponse;
        fn from_request(req: http::request::Request<Body>, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
    }
    pub trait OptionalFromRequestParts<S> {
        type Rejection: IntoResponse;
        fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
    }
    #[derive(Clone, Copy)]
    pub struct ConnectInfo<T>(pub T);
    impl<T> Deref for ConnectInfo<T> { type Target = T; }
    impl<T> DerefMut for ConnectInfo<T> {}
    impl<S, T> FromRequestParts<S> for ConnectInfo<T> where S: Send + Sync, T: Clone + Send + Sync {
        type Rejection = <crate::Extension<ConnectInfo<T>> as FromRequestParts<S>>::Rejection;
    }
    #[derive(Clone, Copy)]
    pub struct DefaultBodyLimit {}
    impl DefaultBodyLimit {
        pub fn disable() -> DefaultBodyLimit;
        pub fn max(limit: usize) -> DefaultBodyLimit;
        pub fn apply<B>(self, req: &mut http::request::Request<B>);
    }
    #[derive(Clone)]
    pub struct MatchedPath {}
    impl MatchedPath {
        pub fn as_str(&self) -> &str;
    }
    impl<S> FromRequestParts<S> for MatchedPath where S: Send + Sync { type Rejection = MatchedPathRejection; }
    impl<S> OptionalFromRequestParts<S> for MatchedPath where S: Send + Sync { type Rejection = Infallible; }
    pub struct Multipart {}
    impl Multipart {
        pub async fn next_field(&mut self) -> Result<Option<Field>, MultipartError>;
    }
    impl<S> FromRequest<S> for Multipart where S: Send + Sync { type Rejection = MultipartRejection; }
    impl<S> OptionalFromRequest<S> for Multipart where S: Send + Sync { type Rejection = MultipartRejection; }
    #[derive(Clone)]
    pub struct NestedPath {}
    impl NestedPath {
        pub fn as_str(&self) -> &str;
    }
    impl<S> FromRequestParts<S> for NestedPath where S: Send + Sync { type Rejection = NestedPathRejection; }
    #[derive(Clone)]
    pub struct OriginalUri(pub Uri);
    impl Deref for OriginalUri { type Target = Uri; }
    impl DerefMut for OriginalUri {}
    impl<S> FromRequestParts<S> for OriginalUri where S: Send + Sync { type Rejection = Infallible; }
    pub struct Path<T>(pub T);
    impl<T> Deref for Path<T> { type Target = T; }
    impl<T> DerefMut for Path<T> {}
    impl<T, S> FromRequestParts<S> for Path<T> where T: DeserializeOwned + Send, S: Send + Sync { type Rejection = PathRejection; }
    impl<T, S> OptionalFromRequestParts<S> for Path<T> where T: DeserializeOwned + Send, S: Send + Sync {
        type Rejection = PathRejection;
    }
    #[derive(Clone, Copy, Default)]
    pub struct Query<T>(pub T);
    impl<T> Query<T> where T: DeserializeOwned {
        pub fn try_from_uri(value: &Uri) -> Result<Self, QueryRejection>;
    }
    impl<T> Deref for Query<T> { type Target = T; }
    impl<T> DerefMut for Query<T> {}
    impl<T, S> FromRequestParts<S> for Query<T> where T: DeserializeOwned, S: Send + Sync { type Rejection = QueryRejection; }
    pub struct RawForm(pub Bytes);
    impl<S> FromRequest<S> for RawForm where S: Send + Sync { type Rejection = RawFormRejection; }
    pub struct RawPathParams {}
    impl RawPathParams {
        pub fn iter(&self) -> RawPathParamsIter;
    }
    impl<S> FromRequestParts<S> for RawPathParams where S: Send + Sync { type Rejection = RawPathParamsRejection; }
    impl IntoIterator for &RawPathParams { type Item = (&str, &str); type IntoIter = RawPathParamsIter; }
    pub struct RawQuery(pub Option<String>);
    impl<S> FromRequestParts<S> for RawQuery where S: Send + Sync { type Rejection = Infallible; }
    #[derive(Clone, Copy, Default)]
    pub struct State<S>(pub S);
    impl<S> Deref for State<S> { type Target = S; }
    impl<S> DerefMut for State<S> {}
    impl<OuterState, InnerState> FromRequestParts<OuterState> for State<InnerState> where InnerState: FromRef<OuterState>, OuterState: Send + Sync {
        type Rejection = Infallible;
    }
    impl<T> FromRef<T> for T where T: Clone {}
    impl<S> FromRequest<S> for Bytes where S: Send + Sync { type Rejection = BytesRejection; }
    impl<S> FromRequest<S> for BytesMut where S: Send + Sync { type Rejection = BytesRejection; }
    impl<S> FromRequest<S> for http::request::Request<Body> where S: Send + Sync { type Rejection = Infallible; }
    impl<S> FromRequest<S> for String where S: Send + Sync { type Rejection = StringRejection; }
    impl<S, T1> FromRequest<S> for (T1,) where T1: FromRequest<S> + Send, S: Send + Sync { type Rejection = Response<Body>; }
    impl<S, T1, T2> FromRequest<S> for (T1, T2) where T1: FromRequestParts<S> + Send, T2: FromRequest<S> + Send, S: Send + Sync {
        type Rejection = Response<Body>;
    }
    impl<S, T> FromRequest<S> for Option<T> where T: OptionalFromRequest<S>, S: Send + Sync { type Rejection = <T as OptionalFromRequest<S>>::Rejection; }
    impl<S, T> FromRequest<S> for Result<T, <T as FromRequest<S>>::Rejection> where T: FromRequest<S>, S: Send + Sync { type Rejection = Infallible; }
    impl<S, T> FromRequest<S> for T where S: Send + Sync, T: FromRequestParts<S> { type Rejection = <T as FromRequestParts<S>>::Rejection; }
    impl<S> FromRequestParts<S> for () where S: Send + Sync { type Rejection = Infallible; }
    impl<S> FromRequestParts<S> for Extensions where S: Send + Sync { type Rejection = Infallible; }
    impl<S> FromRequestParts<S> for HeaderMap where S: Send + Sync { type Rejection = Infallible; }
    impl<S> FromRequestParts<S> for Method where S: Send + Sync { type Rejection = Infallible; }
    impl<S> FromRequestParts<S> for Parts where S: Send + Sync { type Rejection = Infallible; }
    impl<S> FromRequestParts<S> for Uri where S: Send + Sync { type Rejection = Infallible; }
    impl<S> FromRequestParts<S> for Version where S: Send + Sync { type Rejection = Infallible; }
    impl<S, T1> FromRequestParts<S> for (T1,) where T1: FromRequestParts<S> + Send, S: Send + Sync { type Rejection = Response<Body>; }
    impl<S, T1, T2> FromRequestParts<S> for (T1, T2) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, S: Send + Sync {
        type Rejection = Response<Body>;
    }
    impl<S, T> FromRequestParts<S> for Option<T> where T: OptionalFromRequestParts<S>, S: Send + Sync {
        type Rejection = <T as OptionalFromRequestParts<S>>::Rejection;
    }
    impl<S, T> FromRequestParts<S> for Result<T, <T as FromRequestParts<S>>::Rejection> where T: FromRequestParts<S>, S: Send + Sync {
        type Rejection = Infallible;
    }
    pub mod connect_info {
        use crate::{middleware::AddExtension, serve::{IncomingStream, Listener, TapIo}};
        use std::{clone::Clone, convert::Infallible, future::{Future, Ready}, marker::{Send, Sync}, net::SocketAddr, ops::FnMut, result::Result};
        use tokio::net::TcpListener;
        pub use crate::extract::ConnectInfo;
        pub trait Connected<T>: Clone + Send + Sync {
            fn connect_info(stream: T) -> Self;
        }
        pub struct IntoMakeServiceWithConnectInfo<S, C> {}
        impl<S, C> Clone for IntoMakeServiceWithConnectInfo<S, C> where S: Clone {}
        #[derive(Clone, Copy)]
        pub struct MockConnectInfo<T>(pub T);
        pub struct ResponseFuture<S, C> {}
        impl<S, C> Future for ResponseFuture<S, C> where Ready<Result<AddExtension<S, crate::extract::ConnectInfo<C>>, Infallible>>: Future {
            type Output = <Ready<Result<AddExtension<S, crate::extract::ConnectInfo<C>>, Infallible>> as Future>::Output;
        }
        impl Connected<SocketAddr> for SocketAddr {}
        impl Connected<IncomingStream<TcpListener>> for SocketAddr {}
        impl<L, F> Connected<IncomingStream<TapIo<L, F>>> for L::Addr where L: Listener, L::Addr: Clone + Sync, F: FnMut(&mut L::Io) + Send {}
    }
    pub mod multipart {
        use bytes::Bytes;
        use crate::response::IntoResponse;
        use http::{HeaderMap, StatusCode};
        use std::{convert::From, error::Error, fmt::Display, option::Option, result::Result, string::String};
        pub use crate::extract::Multipart;
        pub struct Field {}
        impl Field {
            pub fn name(&self) -> Option<&str>;
            pub fn file_name(&self) -> Option<&str>;
            pub fn content_type(&self) -> Option<&str>;
            pub fn headers(&self) -> &HeaderMap;
            pub async fn bytes(self) -> Result<Bytes, MultipartError>;
            pub async fn text(self) -> Result<String, MultipartError>;
            pub async fn chunk(&mut self) -> Result<Option<Bytes>, MultipartError>;
        }
        #[derive(Default)]
        pub struct InvalidBoundary;
        impl InvalidBoundary {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for InvalidBoundary {}
        impl Error for InvalidBoundary {}
        impl IntoResponse for InvalidBoundary {}
        pub struct MultipartError {}
        impl MultipartError {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for MultipartError {}
        impl Error for MultipartError {}
        impl IntoResponse for MultipartError {}
        pub enum MultipartRejection { InvalidBoundary(InvalidBoundary) }
        impl MultipartRejection {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for MultipartRejection {}
        impl Error for MultipartRejection {}
        impl From<InvalidBoundary> for MultipartRejection {}
        impl IntoResponse for MultipartRejection {}
    }
    pub mod path {
        use crate::response::IntoResponse;
        use http::StatusCode;
        use std::{error::Error, fmt::Display, iter::Iterator, string::String};
        pub use crate::extract::RawPathParams;
        pub use crate::extract::Path;
        #[derive(PartialEq, Eq)]
        pub enum ErrorKind { WrongNumberOfParameters { got: usize, expected: usize, }, ParseErrorAtKey { key: String, value: String, expected_type: &str, }, ParseErrorAtIndex { index: usize, value: String, expected_type: &str, }, ParseError { value: String, expected_type: &str, }, InvalidUtf8InPathParam { key: String, }, UnsupportedType { name: &str, }, DeserializeError { key: String, value: String, message: String, }, Message(String) }
        impl Display for ErrorKind {}
        pub struct FailedToDeserializePathParams {}
        impl FailedToDeserializePathParams {
            pub fn kind(&self) -> &ErrorKind;
            pub fn into_kind(self) -> ErrorKind;
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for FailedToDeserializePathParams {}
        impl Error for FailedToDeserializePathParams {}
        impl IntoResponse for FailedToDeserializePathParams {}
        pub struct InvalidUtf8InPathParam {}
        impl InvalidUtf8InPathParam {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for InvalidUtf8InPathParam {}
        impl Error for InvalidUtf8InPathParam {}
        impl IntoResponse for InvalidUtf8InPathParam {}
        pub struct RawPathParamsIter {}
        impl Iterator for RawPathParamsIter { type Item = (&str, &str); }
    }
    pub mod rejection {
        use crate::response::IntoResponse;
        use http::StatusCode;
        use std::{convert::From, error::Error, fmt::Display, string::String};
        pub use crate::extract::path::InvalidUtf8InPathParam;
        pub use crate::extract::path::FailedToDeserializePathParams;
        pub enum BytesRejection { FailedToBufferBody(FailedToBufferBody) }
        impl BytesRejection {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for BytesRejection {}
        impl Error for BytesRejection {}
        impl From<FailedToBufferBody> for BytesRejection {}
        impl IntoResponse for BytesRejection {}
        pub enum ExtensionRejection { MissingExtension(MissingExtension) }
        impl ExtensionRejection {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for ExtensionRejection {}
        impl Error for ExtensionRejection {}
        impl From<MissingExtension> for ExtensionRejection {}
        impl IntoResponse for ExtensionRejection {}
        pub enum FailedToBufferBody { LengthLimitError(LengthLimitError), UnknownBodyError(UnknownBodyError) }
        impl FailedToBufferBody {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for FailedToBufferBody {}
        impl Error for FailedToBufferBody {}
        impl From<LengthLimitError> for FailedToBufferBody {}
        impl From<UnknownBodyError> for FailedToBufferBody {}
        impl IntoResponse for FailedToBufferBody {}
        pub struct FailedToDeserializeForm {}
        impl FailedToDeserializeForm {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for FailedToDeserializeForm {}
        impl Error for FailedToDeserializeForm {}
        impl IntoResponse for FailedToDeserializeForm {}
        pub struct FailedToDeserializeFormBody {}
        impl FailedToDeserializeFormBody {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for FailedToDeserializeFormBody {}
        impl Error for FailedToDeserializeFormBody {}
        impl IntoResponse for FailedToDeserializeFormBody {}
        pub struct FailedToDeserializeQueryString {}
        impl FailedToDeserializeQueryString {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for FailedToDeserializeQueryString {}
        impl Error for FailedToDeserializeQueryString {}
        impl IntoResponse for FailedToDeserializeQueryString {}
        pub enum FormRejection { InvalidFormContentType(InvalidFormContentType), FailedToDeserializeForm(FailedToDeserializeForm), FailedToDeserializeFormBody(FailedToDeserializeFormBody), BytesRejection(BytesRejection) }
        impl FormRejection {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for FormRejection {}
        impl Error for FormRejection {}
        impl From<BytesRejection> for FormRejection {}
        impl From<FailedToDeserializeForm> for FormRejection {}
        impl From<FailedToDeserializeFormBody> for FormRejection {}
        impl From<InvalidFormContentType> for FormRejection {}
        impl IntoResponse for FormRejection {}
        #[derive(Default)]
        pub struct InvalidFormContentType;
        impl InvalidFormContentType {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for InvalidFormContentType {}
        impl Error for InvalidFormContentType {}
        impl IntoResponse for InvalidFormContentType {}
        pub struct InvalidUtf8 {}
        impl InvalidUtf8 {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for InvalidUtf8 {}
        impl Error for InvalidUtf8 {}
        impl IntoResponse for InvalidUtf8 {}
        pub struct JsonDataError {}
        impl JsonDataError {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for JsonDataError {}
        impl Error for JsonDataError {}
        impl IntoResponse for JsonDataError {}
        pub enum JsonRejection { JsonDataError(JsonDataError), JsonSyntaxError(JsonSyntaxError), MissingJsonContentType(MissingJsonContentType), BytesRejection(BytesRejection) }
        impl JsonRejection {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for JsonRejection {}
        impl Error for JsonRejection {}
        impl From<BytesRejection> for JsonRejection {}
        impl From<JsonDataError> for JsonRejection {}
        impl From<JsonSyntaxError> for JsonRejection {}
        impl From<MissingJsonContentType> for JsonRejection {}
        impl IntoResponse for JsonRejection {}
        pub struct JsonSyntaxError {}
        impl JsonSyntaxError {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for JsonSyntaxError {}
        impl Error for JsonSyntaxError {}
        impl IntoResponse for JsonSyntaxError {}
        pub struct LengthLimitError {}
        impl LengthLimitError {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for LengthLimitError {}
        impl Error for LengthLimitError {}
        impl IntoResponse for LengthLimitError {}
        #[derive(Default)]
        pub struct MatchedPathMissing;
        impl MatchedPathMissing {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for MatchedPathMissing {}
        impl Error for MatchedPathMissing {}
        impl IntoResponse for MatchedPathMissing {}
        pub enum MatchedPathRejection { MatchedPathMissing(MatchedPathMissing) }
        impl MatchedPathRejection {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for MatchedPathRejection {}
        impl Error for MatchedPathRejection {}
        impl From<MatchedPathMissing> for MatchedPathRejection {}
        impl IntoResponse for MatchedPathRejection {}
        pub struct MissingExtension {}
        impl MissingExtension {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for MissingExtension {}
        impl Error for MissingExtension {}
        impl IntoResponse for MissingExtension {}
        #[derive(Default)]
        pub struct MissingJsonContentType;
        impl MissingJsonContentType {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for MissingJsonContentType {}
        impl Error for MissingJsonContentType {}
        impl IntoResponse for MissingJsonContentType {}
        #[derive(Default)]
        pub struct MissingPathParams;
        impl MissingPathParams {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for MissingPathParams {}
        impl Error for MissingPathParams {}
        impl IntoResponse for MissingPathParams {}
        #[derive(Default)]
        pub struct NestedPathRejection;
        impl NestedPathRejection {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for NestedPathRejection {}
        impl Error for NestedPathRejection {}
        impl IntoResponse for NestedPathRejection {}
        pub enum PathRejection { FailedToDeserializePathParams(crate::extract::path::FailedToDeserializePathParams), MissingPathParams(MissingPathParams) }
        impl PathRejection {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for PathRejection {}
        impl Error for PathRejection {}
        impl From<crate::extract::path::FailedToDeserializePathParams> for PathRejection {}
        impl From<MissingPathParams> for PathRejection {}
        impl IntoResponse for PathRejection {}
        pub enum QueryRejection { FailedToDeserializeQueryString(FailedToDeserializeQueryString) }
        impl QueryRejection {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for QueryRejection {}
        impl Error for QueryRejection {}
        impl From<FailedToDeserializeQueryString> for QueryRejection {}
        impl IntoResponse for QueryRejection {}
        pub enum RawFormRejection { InvalidFormContentType(InvalidFormContentType), BytesRejection(BytesRejection) }
        impl RawFormRejection {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for RawFormRejection {}
        impl Error for RawFormRejection {}
        impl From<BytesRejection> for RawFormRejection {}
        impl From<InvalidFormContentType> for RawFormRejection {}
        impl IntoResponse for RawFormRejection {}
        pub enum RawPathParamsRejection { InvalidUtf8InPathParam(crate::extract::path::InvalidUtf8InPathParam), MissingPathParams(MissingPathParams) }
        impl RawPathParamsRejection {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for RawPathParamsRejection {}
        impl Error for RawPathParamsRejection {}
        impl From<crate::extract::path::InvalidUtf8InPathParam> for RawPathParamsRejection {}
        impl From<MissingPathParams> for RawPathParamsRejection {}
        impl IntoResponse for RawPathParamsRejection {}
        pub enum StringRejection { FailedToBufferBody(FailedToBufferBody), InvalidUtf8(InvalidUtf8) }
        impl StringRejection {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for StringRejection {}
        impl Error for StringRejection {}
        impl From<FailedToBufferBody> for StringRejection {}
        impl From<InvalidUtf8> for StringRejection {}
        impl IntoResponse for StringRejection {}
        pub struct UnknownBodyError {}
        impl UnknownBodyError {
            pub fn body_text(&self) -> String;
            pub fn status(&self) -> StatusCode;
        }
        impl Display for UnknownBodyError {}
        impl Error for UnknownBodyError {}
        impl IntoResponse for UnknownBodyError {}
    }
    pub mod ws {
        use bytes::Bytes;
        use crate::{extract::FromRequestParts, extract::ws::rejection::WebSocketUpgradeRejection};
        use http::{HeaderValue, response::Response};
        use std::{borrow::Cow, convert::{From, Into, TryFrom}, fmt::Display, future::Future, iter::{IntoIterator, Iterator}, marker::{Send, Sync}, ops::{Deref, FnOnce}, option::Option, result::Result, str::Utf8Error, string::String, vec::Vec};
        pub trait OnFailedUpgrade: Send {
            fn call(self, error: crate::Error);
        }
        #[derive(Clone, PartialEq, Eq)]
        pub struct CloseFrame { pub code: CloseCode, pub reason: Utf8Bytes }
        pub struct DefaultOnFailedUpgrade;
        impl OnFailedUpgrade for DefaultOnFailedUpgrade {}
        #[derive(Clone, PartialEq, Eq)]
        pub enum Message { Text(Utf8Bytes), Binary(Bytes), Ping(Bytes), Pong(Bytes), Close(Option<CloseFrame>) }
        impl Message {
            pub fn into_data(self) -> Bytes;
            pub fn into_text(self) -> Result<Utf8Bytes, crate::Error>;
            pub fn to_text(&self) -> Result<&str, crate::Error>;
            pub fn text<S>(string: S) -> Message where S: Into<Utf8Bytes>;
            pub fn binary<B>(bin: B) -> Message where B: Into<Bytes>;
        }
        impl From<&[u8]> for Message {}
        impl From<&str> for Message {}
        impl From<Bytes> for Message {}
        impl From<String> for Message {}
        impl From<Vec<u8>> for Message {}
        #[derive(Clone, Default, PartialEq, Eq)]
        pub struct Utf8Bytes {}
        impl Utf8Bytes {
            pub fn from_static(str: &str) -> Self;
            pub fn as_str(&self) -> &str;
        }
        impl Deref for Utf8Bytes { type Target = str; }
        impl Display for Utf8Bytes {}
        impl From<&String> for Utf8Bytes {}
        impl From<&str> for Utf8Bytes {}
        impl From<String> for Utf8Bytes {}
        impl TryFrom<Bytes> for Utf8Bytes { type Error = Utf8Error; }
        impl TryFrom<Vec<u8>> for Utf8Bytes { type Error = Utf8Error; }
        pub struct WebSocket {}
        impl WebSocket {
            pub async fn recv(&mut self) -> Option<Result<Message, crate::Error>>;
            pub async fn send(&mut self, msg: Message) -> Result<(), crate::Error>;
            pub fn protocol(&self) -> Option<&HeaderValue>;
        }
        impl futures::stream::Stream for WebSocket { type Item = Result<Message, crate::Error>; }
        impl futures::sink::Sink<Message> for WebSocket { type Error = crate::Error; }
        pub struct WebSocketUpgrade<F = DefaultOnFailedUpgrade> {}
        impl<F> WebSocketUpgrade<F> {
            pub fn read_buffer_size(self, size: usize) -> Self;
            pub fn write_buffer_size(self, size: usize) -> Self;
            pub fn max_write_buffer_size(self, max: usize) -> Self;
            pub fn max_message_size(self, max: usize) -> Self;
            pub fn max_frame_size(self, max: usize) -> Self;
            pub fn accept_unmasked_frames(self, accept: bool) -> Self;
            pub fn protocols<I>(self, protocols: I) -> Self where I: IntoIterator, I::Item: Into<Cow<str>>;
            pub fn requested_protocols(&self) -> impl Iterator<Item = &HeaderValue>;
            pub fn set_selected_protocol(&mut self, protocol: HeaderValue);
            pub fn selected_protocol(&self) -> Option<&HeaderValue>;
            pub fn on_failed_upgrade<C>(self, callback: C) -> WebSocketUpgrade<C> where C: OnFailedUpgrade;
            pub fn on_upgrade<C, Fut>(self, callback: C) -> Response where C: FnOnce(WebSocket) -> Fut + Send, Fut: Future<Output = ()> + Send, F: OnFailedUpgrade;
        }
        impl<S> FromRequestParts<S> for WebSocketUpgrade<DefaultOnFailedUpgrade> where S: Send + Sync {
            type Rejection = WebSocketUpgradeRejection;
        }
        pub type CloseCode = u16;
        impl<F> OnFailedUpgrade for F where F: FnOnce(crate::Error) + Send {}
        pub mod close_code {
            pub const ABNORMAL: u16 = _;
            pub const AGAIN: u16 = _;
            pub const AWAY: u16 = _;
            pub const ERROR: u16 = _;
            pub const EXTENSION: u16 = _;
            pub const INVALID: u16 = _;
            pub const NORMAL: u16 = _;
            pub const POLICY: u16 = _;
            pub const PROTOCOL: u16 = _;
            pub const RESTART: u16 = _;
            pub const SIZE: u16 = _;
            pub const STATUS: u16 = _;
            pub const UNSUPPORTED: u16 = _;
        }
        pub mod rejection {
            use crate::response::IntoResponse;
            use http::StatusCode;
            use std::{convert::From, error::Error, fmt::Display, string::String};
            #[derive(Default)]
            pub struct ConnectionNotUpgradable;
            impl ConnectionNotUpgradable {
                pub fn body_text(&self) -> String;
                pub fn status(&self) -> StatusCode;
            }
            impl Display for ConnectionNotUpgradable {}
            impl Error for ConnectionNotUpgradable {}
            impl IntoResponse for ConnectionNotUpgradable {}
            #[derive(Default)]
            pub struct InvalidConnectionHeader;
            impl InvalidConnectionHeader {
                pub fn body_text(&self) -> String;
                pub fn status(&self) -> StatusCode;
            }
            impl Display for InvalidConnectionHeader {}
            impl Error for InvalidConnectionHeader {}
            impl IntoResponse for InvalidConnectionHeader {}
            #[derive(Default)]
            pub struct InvalidProtocolPseudoheader;
            impl InvalidProtocolPseudoheader {
                pub fn body_text(&self) -> String;
                pub fn status(&self) -> StatusCode;
            }
            impl Display for InvalidProtocolPseudoheader {}
            impl Error for InvalidProtocolPseudoheader {}
            impl IntoResponse for InvalidProtocolPseudoheader {}
            #[derive(Default)]
            pub struct InvalidUpgradeHeader;
            impl InvalidUpgradeHeader {
                pub fn body_text(&self) -> String;
                pub fn status(&self) -> StatusCode;
            }
            impl Display for InvalidUpgradeHeader {}
            impl Error for InvalidUpgradeHeader {}
            impl IntoResponse for InvalidUpgradeHeader {}
            #[derive(Default)]
            pub struct InvalidWebSocketVersionHeader;
            impl InvalidWebSocketVersionHeader {
                pub fn body_text(&self) -> String;
                pub fn status(&self) -> StatusCode;
            }
            impl Display for InvalidWebSocketVersionHeader {}
            impl Error for InvalidWebSocketVersionHeader {}
            impl IntoResponse for InvalidWebSocketVersionHeader {}
            #[derive(Default)]
            pub struct MethodNotConnect;
            impl MethodNotConnect {
                pub fn body_text(&self) -> String;
                pub fn status(&self) -> StatusCode;
            }
            impl Display for MethodNotConnect {}
            impl Error for MethodNotConnect {}
            impl IntoResponse for MethodNotConnect {}
            #[derive(Default)]
            pub struct MethodNotGet;
            impl MethodNotGet {
                pub fn body_text(&self) -> String;
                pub fn status(&self) -> StatusCode;
            }
            impl Display for MethodNotGet {}
            impl Error for MethodNotGet {}
            impl IntoResponse for MethodNotGet {}
            #[derive(Default)]
            pub struct WebSocketKeyHeaderMissing;
            impl WebSocketKeyHeaderMissing {
                pub fn body_text(&self) -> String;
                pub fn status(&self) -> StatusCode;
            }
            impl Display for WebSocketKeyHeaderMissing {}
            impl Error for WebSocketKeyHeaderMissing {}
            impl IntoResponse for WebSocketKeyHeaderMissing {}
            pub enum WebSocketUpgradeRejection { MethodNotGet(MethodNotGet), MethodNotConnect(MethodNotConnect), InvalidConnectionHeader(InvalidConnectionHeader), InvalidUpgradeHeader(InvalidUpgradeHeader), InvalidProtocolPseudoheader(InvalidProtocolPseudoheader), InvalidWebSocketVersionHeader(InvalidWebSocketVersionHeader), WebSocketKeyHeaderMissing(WebSocketKeyHeaderMissing), ConnectionNotUpgradable(ConnectionNotUpgradable) }
            impl WebSocketUpgradeRejection {
                pub fn body_text(&self) -> String;
                pub fn status(&self) -> StatusCode;
            }
            impl Display for WebSocketUpgradeRejection {}
            impl Error for WebSocketUpgradeRejection {}
            impl From<ConnectionNotUpgradable> for WebSocketUpgradeRejection {}
            impl From<InvalidConnectionHeader> for WebSocketUpgradeRejection {}
            impl From<InvalidProtocolPseudoheader> for WebSocketUpgradeRejection {}
            impl From<InvalidUpgradeHeader> for WebSocketUpgradeRejection {}
            impl From<InvalidWebSocketVersionHeader> for WebSocketUpgradeRejection {}
            impl From<MethodNotConnect> for WebSocketUpgradeRejection {}
            impl From<MethodNotGet> for WebSocketUpgradeRejection {}
            impl From<WebSocketKeyHeaderMissing> for WebSocketUpgradeRejection {}
            impl IntoResponse for WebSocketUpgradeRejection {}
        }
    }
}
pub mod handler {
    use crate::{body::Body, extract::{FromRequest, FromRequestParts}, extract::connect_info::IntoMakeServiceWithConnectInfo, handler::future::LayeredFuture, response::IntoResponse, routing::IntoMakeService};
    use http::{request::Request, response::Response};
    use std::{boxed::Box, clone::Clone, convert::Infallible, future::Future, marker::{Send, Sized, Sync}, ops::FnOnce, pin::Pin};
    use tower_layer::Layer;
    use tower_service::Service;
    pub trait Handler<T, S>: Clone + Send + Sync + Sized {
        type Future: Future<Output = Response> + Send;
        fn call(self, req: Request, state: S) -> Self::Future;
        fn layer<L>(self, layer: L) -> Layered<L, Self, T, S> where L: Layer<HandlerService<Self, T, S>> + Clone, L::Service: Service<Request>;
        fn with_state(self, state: S) -> HandlerService<Self, T, S>;
    }
    pub trait HandlerWithoutStateExt<T>: Handler<T, ()> {
        fn into_service(self) -> HandlerService<Self, T, ()>;
        fn into_make_service(self) -> IntoMakeService<HandlerService<Self, T, ()>>;
        fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<HandlerService<Self, T, ()>, C>;
    }
    pub struct HandlerService<H, T, S> {}
    impl<H, T, S> HandlerService<H, T, S> {
        pub fn state(&self) -> &S;
        pub fn into_make_service(self) -> IntoMakeService<HandlerService<H, T, S>>;
        pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<HandlerService<H, T, S>, C>;
    }
    impl<H, T, S> Clone for HandlerService<H, T, S> where H: Clone, S: Clone {}
    pub struct Layered<L, H, T, S> {}
    impl<L, H, T, S> Clone for Layered<L, H, T, S> where L: Clone, H: Clone {}
    impl<H, S, T, L> Handler<T, S> for Layered<L, H, T, S> where L: Layer<HandlerService<H, T, S>> + Clone + Send + Sync, H: Handler<T, S>, L::Service: Service<Request, Error = Infallible> + Clone + Send, <L::Service as Service<Request>>::Response: IntoResponse, <L::Service as Service<Request>>::Future: Send {
        type Future = LayeredFuture<<L as Layer<HandlerService<H, T, S>>>::Service>;
    }
    impl<F, Fut, Res, S> Handler<((),), S> for F where F: FnOnce() -> Fut + Clone + Send + Sync, Fut: Future<Output = Res> + Send, Res: IntoResponse {
        type Future = Pin<Box<dyn Future<Output = Response<Body>> + Send>>;
    }
    impl<F, Fut, S, Res, M, T1> Handler<(M, T1), S> for F where F: FnOnce(T1) -> Fut + Clone + Send + Sync, Fut: Future<Output = Res> + Send, S: Send + Sync, Res: IntoResponse, T1: FromRequest<S, M> + Send {
        type Future = Pin<Box<dyn Future<Output = Response<Body>> + Send>>;
    }
    impl<F, Fut, S, Res, M, T1, T2> Handler<(M, T1, T2), S> for F where F: FnOnce(T1, T2) -> Fut + Clone + Send + Sync, Fut: Future<Output = Res> + Send, S: Send + Sync, Res: IntoResponse, T1: FromRequestParts<S> + Send, T2: FromRequest<S, M> + Send {
        type Future = Pin<Box<dyn Future<Output = Response<Body>> + Send>>;
    }
    impl<H, T> HandlerWithoutStateExt<T> for H where H: Handler<T, ()> {}
    pub mod future {
        use crate::body::Body;
        use http::{request::Request, response::Response};
        use std::future::Future;
        use tower_service::Service;
        pub struct IntoServiceFuture<F> {}
        pub struct LayeredFuture<S> where S: Service<Request> {}
        impl<S> Future for LayeredFuture<S> where S: Service<Request> { type Output = Response<Body>; }
    }
}
pub mod middleware {
    use bytes::Bytes;
    use crate::response::IntoResponse;
    use http::{request::Request, response::Response};
    use http_body::Body;
    use std::{clone::Clone, error::Error, future::Future, marker::{Send, Sync}, result::Result};
    pub trait IntoMapRequestResult<B> {
        fn into_map_request_result(self) -> Result<Request<B>, Response>;
    }
    #[derive(Clone, Copy)]
    pub struct AddExtension<S, T> {}
    pub struct FromExtractor<T, E, S> {}
    impl<T, E, S> Clone for FromExtractor<T, E, S> where T: Clone, S: Clone {}
    pub struct FromExtractorLayer<E, S> {}
    impl<E, S> Clone for FromExtractorLayer<E, S> where S: Clone {}
    pub struct FromFn<F, S, I, T> {}
    impl<F, S, I, T> Clone for FromFn<F, S, I, T> where F: Clone, I: Clone, S: Clone {}
    pub struct FromFnLayer<F, S, T> {}
    impl<F, S, T> Clone for FromFnLayer<F, S, T> where F: Clone, S: Clone {}
    pub struct MapRequest<F, S, I, T> {}
    impl<F, S, I, T> Clone for MapRequest<F, S, I, T> where F: Clone, I: Clone, S: Clone {}
    pub struct MapRequestLayer<F, S, T> {}
    impl<F, S, T> Clone for MapRequestLayer<F, S, T> where F: Clone, S: Clone {}
    pub struct MapResponse<F, S, I, T> {}
    impl<F, S, I, T> Clone for MapResponse<F, S, I, T> where F: Clone, I: Clone, S: Clone {}
    pub struct MapResponseLayer<F, S, T> {}
    impl<F, S, T> Clone for MapResponseLayer<F, S, T> where F: Clone, S: Clone {}
    #[derive(Clone)]
    pub struct Next {}
    impl Next {
        pub async fn run(self, req: Request) -> Response;
    }
    #[derive(Clone)]
    pub struct ResponseAxumBody<S> {}
    pub struct ResponseAxumBodyFuture<Fut> {}
    impl<Fut, ResBody, E> Future for ResponseAxumBodyFuture<Fut> where Fut: Future<Output = Result<Response<ResBody>, E>>, ResBody: Body<Data = Bytes> + Send, <ResBody as Body>::Error: Error + Send + Sync {
        type Output = Result<Response<crate::body::Body>, E>;
    }
    #[derive(Clone)]
    pub struct ResponseAxumBodyLayer;
    pub fn from_extractor<E>() -> FromExtractorLayer<E, ()>;
    pub fn from_extractor_with_state<E, S>(state: S) -> FromExtractorLayer<E, S>;
    pub fn from_fn<F, T>(f: F) -> FromFnLayer<F, (), T>;
    pub fn from_fn_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T>;
    pub fn map_request<F, T>(f: F) -> MapRequestLayer<F, (), T>;
    pub fn map_request_with_state<F, S, T>(state: S, f: F) -> MapRequestLayer<F, S, T>;
    pub fn map_response<F, T>(f: F) -> MapResponseLayer<F, (), T>;
    pub fn map_response_with_state<F, S, T>(state: S, f: F) -> MapResponseLayer<F, S, T>;
    impl<B> IntoMapRequestResult<B> for Request<B> {}
    impl<B, E> IntoMapRequestResult<B> for Result<Request<B>, E> where E: IntoResponse {}
    pub mod future {
        use crate::{body::Body, extract::FromRequestParts, response::IntoResponse};
        use http::{request::Request, response::Response};
        use std::{convert::Infallible, future::Future, result::Result};
        use tower_service::Service;
        pub struct FromExtractorResponseFuture<B, T, E, S> where E: FromRequestParts<S>, T: Service<Request<B>> {}
        impl<B, T, E, S> Future for FromExtractorResponseFuture<B, T, E, S> where E: FromRequestParts<S>, T: Service<Request<B>>, T::Response: IntoResponse {
            type Output = Result<Response<Body>, <T as Service<Request<B>>>::Error>;
        }
        pub struct FromFnResponseFuture {}
        impl Future for FromFnResponseFuture { type Output = Result<Response<Body>, Infallible>; }
        pub struct MapRequestResponseFuture {}
        impl Future for MapRequestResponseFuture { type Output = Result<Response<Body>, Infallible>; }
        pub struct MapResponseResponseFuture {}
        impl Future for MapResponseResponseFuture { type Output = Result<Response<Body>, Infallible>; }
    }
}
pub mod response {
    use bytes::{Bytes, BytesMut, buf::{Buf, Chain}};
    use crate::{BoxError, body::Body, response::sse::{Event, KeepAlive, KeepAliveStream}};
    use futures::stream::{Stream, TryStream};
    use http::{Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode, response::Parts};
    use std::{borrow::Cow, boxed::Box, convert::{From, Infallible, Into, TryInto}, error::Error, fmt::Display, iter::IntoIterator, marker::{Send, Sync, Unpin}, option::Option, string::String, vec::Vec};
    pub use http::Result;
    pub type Response<T = crate::body::Body> = http::response::Response<T>;
    pub use crate::Json;
    pub use crate::Form;
    pub use crate::Extension;
    pub trait IntoResponse {
        fn into_response(self) -> http::response::Response<Body>;
    }
    pub trait IntoResponseParts {
        type Error: IntoResponse;
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }
    #[derive(Clone, Copy)]
    pub struct AppendHeaders<I>(pub I);
    impl<I, K, V> IntoResponse for AppendHeaders<I> where I: IntoIterator<Item = (K, V)>, K: TryInto<HeaderName>, <K as TryInto<HeaderName>>::Error: Display, V: TryInto<HeaderValue>, <V as TryInto<HeaderValue>>::Error: Display {}
    impl<I, K, V> IntoResponseParts for AppendHeaders<I> where I: IntoIterator<Item = (K, V)>, K: TryInto<HeaderName>, <K as TryInto<HeaderName>>::Error: Display, V: TryInto<HeaderValue>, <V as TryInto<HeaderValue>>::Error: Display {
    }
    pub struct ErrorResponse {}
    impl<T> From<T> for ErrorResponse where T: IntoResponse {}
    #[derive(Clone, Copy)]
    pub struct Html<T>(pub T);
    impl<T> From<T> for Html<T> {}
    impl<T> IntoResponse for Html<T> where T: IntoResponse {}
    #[derive(Clone, Copy)]
    pub struct NoContent;
    impl IntoResponse for NoContent {}
    #[derive(Clone)]
    pub struct Redirect {}
    impl Redirect {
        pub fn to(uri: &str) -> Self;
        pub fn temporary(uri: &str) -> Self;
        pub fn permanent(uri: &str) -> Self;
        pub fn status_code(&self) -> StatusCode;
        pub fn location(&self) -> &str;
    }
    impl IntoResponse for Redirect {}
    pub struct ResponseParts {}
    impl ResponseParts {
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
    }
    #[derive(Clone)]
    pub struct Sse<S> {}
    impl<S> Sse<S> {
        pub fn new(stream: S) -> Self where S: TryStream<Ok = Event> + Send, S::Error: Into<BoxError>;
        pub fn keep_alive(self, keep_alive: KeepAlive) -> Sse<KeepAliveStream<S>>;
    }
    impl<S, E> IntoResponse for Sse<S> where S: Stream<Item = std::result::Result<Event, E>> + Send, E: Into<BoxError> {}
    impl IntoResponse for &str {}
    impl IntoResponse for &[u8] {}
    impl IntoResponse for Cow<str> {}
    impl IntoResponse for Cow<[u8]> {}
    impl IntoResponse for Infallible {}
    impl IntoResponse for () {}
    impl IntoResponse for Bytes {}
    impl IntoResponse for BytesMut {}
    impl IntoResponse for Extensions {}
    impl IntoResponse for HeaderMap {}
    impl IntoResponse for Parts {}
    impl IntoResponse for StatusCode {}
    impl IntoResponse for Box<str> {}
    impl IntoResponse for Box<[u8]> {}
    impl IntoResponse for String {}
    impl IntoResponse for Vec<u8> {}
    impl<B> IntoResponse for http::response::Response<B> where B: http_body::Body<Data = Bytes> + Send, <B as http_body::Body>::Error: Into<Box<dyn Error + Sync + Send>> {}
    impl<K, V, const N: usize> IntoResponse for [(K, V); N] where K: TryInto<HeaderName>, <K as TryInto<HeaderName>>::Error: Display, V: TryInto<HeaderValue>, <V as TryInto<HeaderValue>>::Error: Display {}
    impl<R> IntoResponse for (Parts, R) where R: IntoResponse {}
    impl<R> IntoResponse for (http::response::Response<()>, R) where R: IntoResponse {}
    impl<R> IntoResponse for (StatusCode, R) where R: IntoResponse {}
    impl<R> IntoResponse for (R,) where R: IntoResponse {}
    impl<R, T1> IntoResponse for (Parts, T1, R) where T1: IntoResponseParts, R: IntoResponse {}
    impl<R, T1> IntoResponse for (http::response::Response<()>, T1, R) where T1: IntoResponseParts, R: IntoResponse {}
    impl<R, T1> IntoResponse for (StatusCode, T1, R) where T1: IntoResponseParts, R: IntoResponse {}
    impl<R, T1> IntoResponse for (T1, R) where T1: IntoResponseParts, R: IntoResponse {}
    impl<R, T1, T2> IntoResponse for (Parts, T1, T2, R) where T1: IntoResponseParts, T2: IntoResponseParts, R: IntoResponse {}
    impl<R, T1, T2> IntoResponse for (http::response::Response<()>, T1, T2, R) where T1: IntoResponseParts, T2: IntoResponseParts, R: IntoResponse {}
    impl<R, T1, T2> IntoResponse for (StatusCode, T1, T2, R) where T1: IntoResponseParts, T2: IntoResponseParts, R: IntoResponse {}
    impl<R, T1, T2> IntoResponse for (T1, T2, R) where T1: IntoResponseParts, T2: IntoResponseParts, R: IntoResponse {}
    impl<T> IntoResponse for std::result::Result<T, ErrorResponse> where T: IntoResponse {}
    impl<T, E> IntoResponse for std::result::Result<T, E> where T: IntoResponse, E: IntoResponse {}
    impl<T, U> IntoResponse for Chain<T, U> where T: Buf + Unpin + Send, U: Buf + Unpin + Send {}
    impl<const N: usize> IntoResponse for &[u8; N] {}
    impl<const N: usize> IntoResponse for [u8; N] {}
    impl IntoResponseParts for () { type Error = Infallible; }
    impl IntoResponseParts for Extensions { type Error = Infallible; }
    impl IntoResponseParts for HeaderMap { type Error = Infallible; }
    impl<K, V, const N: usize> IntoResponseParts for [(K, V); N] where K: TryInto<HeaderName>, <K as TryInto<HeaderName>>::Error: Display, V: TryInto<HeaderValue>, <V as TryInto<HeaderValue>>::Error: Display {
    }
    impl<T1> IntoResponseParts for (T1,) where T1: IntoResponseParts { type Error = http::response::Response<Body>; }
    impl<T1, T2> IntoResponseParts for (T1, T2) where T1: IntoResponseParts, T2: IntoResponseParts { type Error = http::response::Response<Body>; }
    impl<T> IntoResponseParts for Option<T> where T: IntoResponseParts { type Error = <T as IntoResponseParts>::Error; }
    pub mod sse {
        use serde_core::ser::Serialize;
        use std::{convert::AsRef, fmt::Write, result::Result, time::Duration};
        pub use crate::response::Sse;
        #[derive(Clone, Default)]
        pub struct Event {}
        impl Event {
            pub const DEFAULT_KEEP_ALIVE: Self = _;
            pub fn into_data_writer(self) -> EventDataWriter;
            pub fn data<T>(self, data: T) -> Self where T: AsRef<str>;
            pub fn json_data<T>(self, data: T) -> Result<Self, crate::Error> where T: Serialize;
            pub fn comment<T>(self, comment: T) -> Event where T: AsRef<str>;
            pub fn event<T>(self, event: T) -> Event where T: AsRef<str>;
            pub fn retry(self, duration: Duration) -> Event;
            pub fn id<T>(self, id: T) -> Event where T: AsRef<str>;
        }
        pub struct EventDataWriter {}
        impl EventDataWriter {
            pub fn into_event(self) -> Event;
        }
        impl Write for EventDataWriter {}
        #[derive(Clone, Default)]
        pub struct KeepAlive {}
        impl KeepAlive {
            pub fn new() -> Self;
            pub fn interval(self, time: Duration) -> Self;
            pub fn text<I>(self, text: I) -> Self where I: AsRef<str>;
            pub fn event(self, event: Event) -> Self;
        }
        pub struct KeepAliveStream<S> {}
    }
}
pub mod routing {
    use crate::{error_handling::HandleError, extract::connect_info::IntoMakeServiceWithConnectInfo, handler::Handler, response::IntoResponse, routing::future::InfallibleRouteFuture};
    use http::request::Request;
    use std::{clone::Clone, convert::{Infallible, Into}, default::Default, marker::{Send, Sync}};
    use tower_layer::Layer;
    use tower_service::Service;
    pub use crate::Router;
    #[derive(Clone)]
    pub struct IntoMakeService<S> {}
    #[derive(Clone, Copy, PartialEq)]
    pub struct MethodFilter {}
    impl MethodFilter {
        pub const CONNECT: Self = _;
        pub const DELETE: Self = _;
        pub const GET: Self = _;
        pub const HEAD: Self = _;
        pub const OPTIONS: Self = _;
        pub const PATCH: Self = _;
        pub const POST: Self = _;
        pub const PUT: Self = _;
        pub const TRACE: Self = _;
        pub fn or(self, other: Self) -> Self;
    }
    pub struct MethodRouter<S = (), E = Infallible> {}
    impl<S> MethodRouter<S, Infallible> where S: Clone {
        pub fn on<H, T>(self, filter: MethodFilter, handler: H) -> Self where H: Handler<T, S>, S: Send + Sync;
        pub fn connect<H, T>(self, handler: H) -> Self where H: Handler<T, S>, S: Send + Sync;
        pub fn delete<H, T>(self, handler: H) -> Self where H: Handler<T, S>, S: Send + Sync;
        pub fn get<H, T>(self, handler: H) -> Self where H: Handler<T, S>, S: Send + Sync;
        pub fn head<H, T>(self, handler: H) -> Self where H: Handler<T, S>, S: Send + Sync;
        pub fn options<H, T>(self, handler: H) -> Self where H: Handler<T, S>, S: Send + Sync;
        pub fn patch<H, T>(self, handler: H) -> Self where H: Handler<T, S>, S: Send + Sync;
        pub fn post<H, T>(self, handler: H) -> Self where H: Handler<T, S>, S: Send + Sync;
        pub fn put<H, T>(self, handler: H) -> Self where H: Handler<T, S>, S: Send + Sync;
        pub fn trace<H, T>(self, handler: H) -> Self where H: Handler<T, S>, S: Send + Sync;
        pub fn fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S>, S: Send + Sync;
    }
    impl MethodRouter<(), Infallible> {
        pub fn into_make_service(self) -> IntoMakeService<Self>;
        pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
    }
    impl<S, E> MethodRouter<S, E> where S: Clone {
        pub fn new() -> Self;
        pub fn with_state<S2>(self, state: S) -> MethodRouter<S2, E>;
        pub fn on_service<T>(self, filter: MethodFilter, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send;
        pub fn connect_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send;
        pub fn delete_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send;
        pub fn get_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send;
        pub fn head_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send;
        pub fn options_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send;
        pub fn patch_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send;
        pub fn post_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send;
        pub fn put_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send;
        pub fn trace_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send;
        pub fn fallback_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send;
        pub fn layer<L, NewError>(self, layer: L) -> MethodRouter<S, NewError> where L: Layer<Route<E>> + Clone + Send + Sync, L::Service: Service<Request> + Clone + Send + Sync, <L::Service as Service<Request>>::Response: IntoResponse, <L::Service as Service<Request>>::Error: Into<NewError>, <L::Service as Service<Request>>::Future: Send;
        pub fn route_layer<L>(self, layer: L) -> MethodRouter<S, E> where L: Layer<Route<E>> + Clone + Send + Sync, L::Service: Service<Request, Error = E> + Clone + Send + Sync, <L::Service as Service<Request>>::Response: IntoResponse, <L::Service as Service<Request>>::Future: Send;
        pub fn merge(self, other: MethodRouter<S, E>) -> Self;
        pub fn handle_error<F, T>(self, f: F) -> MethodRouter<S, Infallible> where F: Clone + Send + Sync, HandleError<Route<E>, F, T>: Service<Request, Error = Infallible>, <HandleError<Route<E>, F, T> as Service<Request>>::Future: Send, <HandleError<Route<E>, F, T> as Service<Request>>::Response: IntoResponse + Send;
    }
    impl<S, E> Clone for MethodRouter<S, E> {}
    impl<S, E> Default for MethodRouter<S, E> where S: Clone {}
    impl<S> Handler<(), S> for MethodRouter<S> where S: Clone { type Future = InfallibleRouteFuture; }
    pub struct Route<E = Infallible> {}
    impl<E> Clone for Route<E> {}
    pub struct RouterAsService<B, S = ()> {}
    pub struct RouterIntoService<B, S = ()> {}
    impl<B, S> Clone for RouterIntoService<B, S> where crate::Router<S>: Clone {}
    pub fn any<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, S: Clone + Send + Sync;
    pub fn any_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send, S: Clone;
    pub fn connect<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, S: Clone + Send + Sync;
    pub fn connect_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send, S: Clone;
    pub fn delete<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, S: Clone + Send + Sync;
    pub fn delete_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send, S: Clone;
    pub fn get<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, S: Clone + Send + Sync;
    pub fn get_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send, S: Clone;
    pub fn head<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, S: Clone + Send + Sync;
    pub fn head_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send, S: Clone;
    pub fn on<H, T, S>(filter: MethodFilter, handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, S: Clone + Send + Sync;
    pub fn on_service<T, S>(filter: MethodFilter, svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send, S: Clone;
    pub fn options<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, S: Clone + Send + Sync;
    pub fn options_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send, S: Clone;
    pub fn patch<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, S: Clone + Send + Sync;
    pub fn patch_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send, S: Clone;
    pub fn post<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, S: Clone + Send + Sync;
    pub fn post_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send, S: Clone;
    pub fn put<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, S: Clone + Send + Sync;
    pub fn put_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send, S: Clone;
    pub fn trace<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, S: Clone + Send + Sync;
    pub fn trace_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync, T::Response: IntoResponse, T::Future: Send, S: Clone;
    pub mod future {
        use crate::body::Body;
        use http::response::Response;
        use std::{convert::Infallible, future::{Future, Ready}, result::Result};
        pub struct InfallibleRouteFuture {}
        impl Future for InfallibleRouteFuture { type Output = Response<Body>; }
        pub struct IntoMakeServiceFuture<S> {}
        impl<S> Future for IntoMakeServiceFuture<S> where Ready<Result<S, Infallible>>: Future {
            type Output = <Ready<Result<S, Infallible>> as Future>::Output;
        }
        pub struct RouteFuture<E> {}
        impl<E> Future for RouteFuture<E> { type Output = Result<Response<Body>, E>; }
    }
    pub mod method_routing {
        pub use crate::routing::trace_service;
        pub use crate::routing::trace;
        pub use crate::routing::put_service;
        pub use crate::routing::put;
        pub use crate::routing::post_service;
        pub use crate::routing::post;
        pub use crate::routing::patch_service;
        pub use crate::routing::patch;
        pub use crate::routing::options_service;
        pub use crate::routing::options;
        pub use crate::routing::on_service;
        pub use crate::routing::on;
        pub use crate::routing::head_service;
        pub use crate::routing::head;
        pub use crate::routing::get_service;
        pub use crate::routing::get;
        pub use crate::routing::delete_service;
        pub use crate::routing::delete;
        pub use crate::routing::connect_service;
        pub use crate::routing::connect;
        pub use crate::routing::any_service;
        pub use crate::routing::any;
        pub use crate::routing::MethodRouter;
    }
}
pub mod serve {
    use http::{request::Request, response::Response};
    use std::{clone::Clone, convert::Infallible, fmt::Debug, future::{Future, IntoFuture}, marker::{Send, Sized, Unpin}, net::SocketAddr, ops::FnMut, result::Result};
    use tokio::{io::{AsyncRead, AsyncWrite}, net::{TcpListener, TcpStream, UnixListener, UnixStream}};
    use tower_service::Service;
    pub use crate::serve;
    pub trait Listener: Send {
        type Io: AsyncRead + AsyncWrite + Unpin + Send;
        type Addr: Send;
        fn accept(&mut self) -> impl Future<Output = (Self::Io, Self::Addr)> + Send;
        fn local_addr(&self) -> std::io::Result<Self::Addr>;
    }
    pub trait ListenerExt: Listener + Sized {
        fn tap_io<F>(self, tap_fn: F) -> TapIo<Self, F> where F: FnMut(&mut Self::Io) + Send;
    }
    pub struct IncomingStream<L> where L: Listener {}
    impl<L> IncomingStream<L> where L: Listener {
        pub fn io(&self) -> &L::Io;
        pub fn remote_addr(&self) -> &L::Addr;
    }
    pub struct Serve<L, M, S> {}
    impl<L, M, S> Serve<L, M, S> where L: Listener {
        pub fn with_graceful_shutdown<F>(self, signal: F) -> WithGracefulShutdown<L, M, S, F> where F: Future<Output = ()> + Send;
        pub fn local_addr(&self) -> std::io::Result<L::Addr>;
        pub fn tcp_nodelay(self, nodelay: bool) -> Self;
    }
    impl<L, M, S> IntoFuture for Serve<L, M, S> where L: Listener, L::Addr: Debug, M: Service<IncomingStream<L>, Error = Infallible, Response = S> + Send, <M as Service<IncomingStream<L>>>::Future: Send, S: Service<Request, Response = Response, Error = Infallible> + Clone + Send, S::Future: Send {
        type Output = Result<(), std::io::Error>;
    }
    pub struct TapIo<L, F> {}
    impl<L, F> Listener for TapIo<L, F> where L: Listener, F: FnMut(&mut L::Io) + Send {
        type Io = <L as Listener>::Io;
        type Addr = <L as Listener>::Addr;
    }
    pub struct WithGracefulShutdown<L, M, S, F> {}
    impl<L, M, S, F> WithGracefulShutdown<L, M, S, F> where L: Listener {
        pub fn local_addr(&self) -> std::io::Result<L::Addr>;
        pub fn tcp_nodelay(self, nodelay: bool) -> Self;
    }
    impl<L, M, S, F> IntoFuture for WithGracefulShutdown<L, M, S, F> where L: Listener, L::Addr: Debug, M: Service<IncomingStream<L>, Error = Infallible, Response = S> + Send, <M as Service<IncomingStream<L>>>::Future: Send, S: Service<Request, Response = Response, Error = Infallible> + Clone + Send, S::Future: Send, F: Future<Output = ()> + Send {
        type Output = Result<(), std::io::Error>;
    }
    impl Listener for TcpListener { type Io = TcpStream; type Addr = SocketAddr; }
    impl Listener for UnixListener { type Io = UnixStream; type Addr = tokio::net::unix::SocketAddr; }
    impl<L: Listener> ListenerExt for L {}
}
pub struct Server<I> {}
impl Server<()> {
    pub fn bind(addr: &std::net::SocketAddr) -> ServerBuilder;
    pub fn try_bind(addr: &std::net::SocketAddr) -> Result<ServerBuilder, std::io::Error>;
    pub fn from_tcp(listener: std::net::TcpListener) -> Result<ServerBuilder, std::io::Error>;
}
impl<I> Server<I> {
    pub fn with_graceful_shutdown<F>(self, signal: F) -> Server<F>;
}
impl<I> Future for Server<I> { type Output = Result<(), std::io::Error>; }
pub struct ServerBuilder {}
impl ServerBuilder {
    pub fn tcp_nodelay(self, enabled: bool) -> Self;
    pub fn http1_only(self, val: bool) -> Self;
    pub fn http2_only(self, val: bool) -> Self;
    pub fn serve<S>(self, make_service: S) -> Server<S>;
}
