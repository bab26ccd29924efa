//! actix-web 1 to 4: applications, extractors, responses.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, future::Future, net::{SocketAddr, TcpListener, ToSocketAddrs}, ops::FnOnce, option::Option, string::String};
pub use crate::error::Error;
pub use crate::error::ResponseError;
pub use ::http::StatusCode;
pub type Result<T, E = error::Error> = std::result::Result<T, E>;
pub struct App<T> {}
pub struct AppEntry {}
impl App<AppEntry> {
    pub fn new() -> Self;
    pub fn with_state<S>(state: S) -> Self;
    pub fn data_factory<A>(self, data: A) -> Self;
    pub fn external_resource<A, B>(self, name: A, url: B) -> Self;
}
impl<T> App<T> {
    pub fn register_data<U>(self, data: web::Data<U>) -> Self;
    pub fn app_data<U>(self, data: U) -> Self;
    pub fn data<U>(self, data: U) -> Self;
    pub fn configure<F>(self, f: F) -> Self where F: FnOnce(&mut web::ServiceConfig);
    pub fn route(self, path: &str, route: Route) -> Self;
    pub fn service<F>(self, factory: F) -> Self;
    pub fn default_service<F, U>(self, svc: F) -> Self;
    pub fn wrap<M>(self, mw: M) -> App<AppEntry>;
    pub fn wrap_fn<F>(self, mw: F) -> App<AppEntry>;
}
pub struct HttpServer<F> {}
impl<F> HttpServer<F> {
    pub fn new(factory: F) -> Self;
    pub fn workers(self, num: usize) -> Self;
    pub fn keep_alive<T>(self, val: T) -> Self;
    pub fn backlog(self, backlog: u32) -> Self;
    pub fn max_connections(self, num: usize) -> Self;
    pub fn shutdown_timeout(self, sec: u64) -> Self;
    pub fn worker_max_blocking_threads(self, num: usize) -> Self;
    pub fn bind<A: ToSocketAddrs>(self, addrs: A) -> std::io::Result<Self>;
    pub fn listen(self, lst: TcpListener) -> std::io::Result<Self>;
    pub fn run(self) -> dev::Server;
    pub fn tcp_nodelay(self, enabled: bool) -> Self;
    pub fn max_connection_rate(self, num: usize) -> Self;
    pub fn client_request_timeout<A>(self, dur: A) -> Self;
    pub fn client_timeout<A>(self, dur: A) -> Self;
    pub fn client_disconnect_timeout<A>(self, dur: A) -> Self;
    pub fn tls_handshake_timeout<A>(self, dur: A) -> Self;
    pub fn client_shutdown(self, dur: u64) -> Self;
    pub fn h1_allow_half_closed(self, allow: bool) -> Self;
    pub fn h1_write_buffer_size(self, size: usize) -> Self;
    pub fn h2_initial_window_size(self, size: u32) -> Self;
    pub fn h2_initial_connection_window_size(self, size: u32) -> Self;
    pub fn on_connect<A>(self, f: A) -> Self;
    pub fn server_hostname<A>(self, val: A) -> Self;
    pub fn system_exit(self) -> Self;
    pub fn disable_signals(self) -> Self;
    pub fn shutdown_signal<A>(self, shutdown_signal: A) -> Self;
    pub fn bind_auto_h2c<A>(self, addrs: A) -> std::io::Result<Self>;
    pub fn bind_rustls<A, B>(self, addrs: A, config: B) -> std::io::Result<Self>;
    pub fn bind_rustls_021<A, B>(self, addrs: A, config: B) -> std::io::Result<Self>;
    pub fn bind_rustls_0_22<A, B>(self, addrs: A, config: B) -> std::io::Result<Self>;
    pub fn bind_rustls_0_23<A, B>(self, addrs: A, config: B) -> std::io::Result<Self>;
    pub fn bind_openssl<A, B>(self, addrs: A, builder: B) -> std::io::Result<Self>;
    pub fn listen_auto_h2c<A>(self, lst: A) -> std::io::Result<Self>;
    pub fn listen_rustls<A, B>(self, lst: A, config: B) -> std::io::Result<Self>;
    pub fn listen_rustls_0_21<A, B>(self, lst: A, config: B) -> std::io::Result<Self>;
    pub fn listen_rustls_0_22<A, B>(self, lst: A, config: B) -> std::io::Result<Self>;
    pub fn listen_rustls_0_23<A, B>(self, lst: A, config: B) -> std::io::Result<Self>;
    pub fn listen_openssl<A, B>(self, lst: A, builder: B) -> std::io::Result<Self>;
    pub fn bind_uds<A>(self, uds_path: A) -> std::io::Result<Self>;
    pub fn listen_uds<A>(self, lst: A) -> std::io::Result<Self>;
}
pub mod server {
    pub use crate::HttpServer;
    pub fn new<F>(factory: F) -> HttpServer<F>;
}
pub struct Resource {}
impl Resource {
    pub fn new<T>(path: T) -> Resource;
    pub fn name(self, name: &str) -> Self;
    pub fn route(self, route: Route) -> Self;
    pub fn to<F, Args>(self, handler: F) -> Self where F: Handler<Args>;
    pub fn to_async<F, Args>(self, handler: F) -> Self where F: Handler<Args>;
    pub fn app_data<U>(self, data: U) -> Self;
    pub fn wrap<M>(self, mw: M) -> Resource;
    pub fn guard<A>(self, guard: A) -> Self;
    pub fn data<A>(self, data: A) -> Self;
    pub fn default_service<A>(self, f: A) -> Self;
}
pub struct Route {}
impl Route {
    pub fn new() -> Route;
    pub fn method<M>(self, method: M) -> Self;
    pub fn guard<F>(self, f: F) -> Self;
    pub fn to<F, Args>(self, handler: F) -> Self where F: Handler<Args>;
    pub fn to_async<F, Args>(self, handler: F) -> Self where F: Handler<Args>;
    pub fn wrap<M>(self, mw: M) -> Route;
    pub fn service<A>(self, service_factory: A) -> Self;
}
pub struct Scope {}
impl Scope {
    pub fn new(path: &str) -> Scope;
    pub fn data<U>(self, data: U) -> Self;
    pub fn app_data<U>(self, data: U) -> Self;
    pub fn configure<F>(self, cfg_fn: F) -> Self where F: FnOnce(&mut web::ServiceConfig);
    pub fn service<F>(self, factory: F) -> Self;
    pub fn route(self, path: &str, route: Route) -> Self;
    pub fn wrap<M>(self, mw: M) -> Scope;
    pub fn guard<A>(self, guard: A) -> Self;
    pub fn default_service<A>(self, f: A) -> Self;
}
pub trait Handler<Args> {
    type Output;
    type Future: Future<Output = Self::Output>;
    fn call(&self, args: Args) -> Self::Future;
}
pub trait FromRequest {
    type Error;
    type Future: Future<Output = std::result::Result<Self, Self::Error>>;
    fn from_request(req: &HttpRequest, payload: &mut dev::Payload) -> Self::Future;
    fn extract(req: &HttpRequest) -> Self::Future {}
}
pub trait Responder {
    type Body;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body>;
}
#[derive(Clone)]
pub struct HttpRequest {}
impl HttpRequest {
    pub fn path(&self) -> &str;
    pub fn query_string(&self) -> &str;
    pub fn uri(&self) -> &http::Uri;
    pub fn method(&self) -> &http::Method;
    pub fn match_pattern(&self) -> Option<String>;
    pub fn peer_addr(&self) -> Option<SocketAddr>;
    pub fn app_data<T>(&self) -> Option<&T>;
    pub fn conn_data<T>(&self) -> Option<&T>;
}
pub trait HttpMessage {
    fn extensions(&self) -> std::cell::Ref<dev::Extensions>;
    fn extensions_mut(&self) -> std::cell::RefMut<dev::Extensions>;
}
impl HttpMessage for HttpRequest {}
impl HttpMessage for dev::ServiceRequest {}
pub struct HttpResponse<B = body::BoxBody> {}
impl HttpResponse<body::BoxBody> {
    pub fn new(status: http::StatusCode) -> Self;
    pub fn build(status: http::StatusCode) -> HttpResponseBuilder;
    pub fn Ok() -> HttpResponseBuilder;
    pub fn Created() -> HttpResponseBuilder;
    pub fn Accepted() -> HttpResponseBuilder;
    pub fn NoContent() -> HttpResponseBuilder;
    pub fn NotModified() -> HttpResponseBuilder;
    pub fn Found() -> HttpResponseBuilder;
    pub fn SeeOther() -> HttpResponseBuilder;
    pub fn BadRequest() -> HttpResponseBuilder;
    pub fn Unauthorized() -> HttpResponseBuilder;
    pub fn Forbidden() -> HttpResponseBuilder;
    pub fn NotFound() -> HttpResponseBuilder;
    pub fn Conflict() -> HttpResponseBuilder;
    pub fn InternalServerError() -> HttpResponseBuilder;
    pub fn ServiceUnavailable() -> HttpResponseBuilder;
}
impl<B> HttpResponse<B> {
    pub fn status(&self) -> http::StatusCode;
    pub fn into_body(self) -> B;
}
pub struct HttpResponseBuilder {}
impl HttpResponseBuilder {
    pub fn status(&mut self, status: http::StatusCode) -> &mut Self;
    pub fn insert_header<H>(&mut self, header: H) -> &mut Self;
    pub fn append_header<H>(&mut self, header: H) -> &mut Self;
    pub fn content_type<V>(&mut self, value: V) -> &mut Self;
    pub fn body<B>(&mut self, body: B) -> HttpResponse<body::BoxBody>;
    pub fn streaming<S>(&mut self, stream: S) -> HttpResponse<body::BoxBody>;
    pub fn json<T>(&mut self, value: T) -> HttpResponse;
    pub fn finish(&mut self) -> HttpResponse;
    pub fn set_header<A, B>(&mut self, key: A, value: B) -> &mut Self;
    pub fn header<A, B>(&mut self, key: A, value: B) -> &mut Self;
    pub fn reason(&mut self, reason: &'static str) -> &mut Self;
    pub fn keep_alive(&mut self) -> &mut Self;
    pub fn upgrade<A>(&mut self, value: A) -> &mut Self;
    pub fn force_close(&mut self) -> &mut Self;
    pub fn no_chunking(&mut self, len: u64) -> &mut Self;
    pub fn cookie<A>(&mut self, cookie: A) -> &mut Self;
    pub fn take(&mut self) -> Self;
}
pub mod body {
    pub struct BoxBody {}
}
pub mod dev {
    use std::{clone::Clone, future::Future, net::SocketAddr, option::Option};
    pub struct Extensions {}
    impl Extensions {
        pub fn insert<T>(&mut self, val: T) -> Option<T>;
        pub fn contains<T>(&self) -> bool;
        pub fn get<T>(&self) -> Option<&T>;
        pub fn get_mut<T>(&mut self) -> Option<&mut T>;
        pub fn remove<T>(&mut self) -> Option<T>;
    }
    pub struct ServiceRequest {}
    impl ServiceRequest {
        pub fn request(&self) -> &crate::HttpRequest;
        pub fn path(&self) -> &str;
        pub fn query_string(&self) -> &str;
        pub fn uri(&self) -> &http::Uri;
        pub fn method(&self) -> &http::Method;
        pub fn peer_addr(&self) -> Option<SocketAddr>;
        pub fn app_data<T>(&self) -> Option<&T>;
        pub fn conn_data<T>(&self) -> Option<&T>;
        pub fn into_parts(self) -> (crate::HttpRequest, Payload);
        pub fn from_request(req: crate::HttpRequest) -> Self;
    }
    pub struct Payload {}
    pub struct Server {}
    impl Server {
        pub fn handle(&self) -> ServerHandle;
    }
    impl Future for Server { type Output = std::io::Result<()>; }
    #[derive(Clone)]
    pub struct ServerHandle {}
    impl ServerHandle {
        pub fn stop(&self, graceful: bool) -> impl Future<Output = ()>;
    }
}
pub mod error {
    use std::{convert::From, fmt::Display};
    pub struct Error {}
    impl Display for Error {}
    impl<T: ResponseError> From<T> for Error {}
    pub trait ResponseError {
        fn status_code(&self) -> http::StatusCode {}
        fn error_response(&self) -> crate::HttpResponse {}
    }
    pub struct BlockingError;
    impl Display for BlockingError {}
    impl ResponseError for BlockingError {}
    pub fn ErrorBadRequest<T>(err: T) -> Error;
    pub fn ErrorUnauthorized<T>(err: T) -> Error;
    pub fn ErrorForbidden<T>(err: T) -> Error;
    pub fn ErrorNotFound<T>(err: T) -> Error;
    pub fn ErrorInternalServerError<T>(err: T) -> Error;
}
pub mod http {
    pub use http::Method;
    pub use http::StatusCode;
    pub use http::Uri;
}
pub mod web {
    use crate::{Handler, Resource, Route, Scope};
    use std::{clone::Clone, convert::From, future::Future, marker::Send, ops::{Deref, DerefMut, FnOnce}, sync::Arc};
    use futures::stream::Stream;
    pub use bytes::Buf;
    pub use bytes::BufMut;
    pub use bytes::Bytes;
    pub use bytes::BytesMut;
    pub struct Data<T> {}
    impl<T> Data<T> {
        pub fn new(state: T) -> Data<T>;
        pub fn get_ref(&self) -> &T;
        pub fn into_inner(self) -> Arc<T>;
    }
    impl<T> Deref for Data<T> { type Target = Arc<T>; }
    impl<T> Clone for Data<T> {}
    impl<T> From<Arc<T>> for Data<T> {}
    pub struct ThinData<T>(pub T);
    impl<T> Deref for ThinData<T> { type Target = T; }
    #[derive(Clone)]
    pub struct ReqData<T> {}
    impl<T> ReqData<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for ReqData<T> { type Target = T; }
    pub struct Path<T> {}
    impl<T> Path<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Path<T> { type Target = T; }
    impl<T> DerefMut for Path<T> {}
    pub struct Json<T>(pub T);
    impl<T> Json<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Json<T> { type Target = T; }
    impl<T> DerefMut for Json<T> {}
    pub struct Form<T>(pub T);
    impl<T> Form<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Form<T> { type Target = T; }
    impl<T> DerefMut for Form<T> {}
    #[derive(Clone)]
    pub struct Query<T>(pub T);
    impl<T> Query<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Query<T> { type Target = T; }
    impl<T> DerefMut for Query<T> {}
    pub struct Payload {}
    impl Payload {
        pub async fn to_bytes(self) -> crate::Result<Bytes>;
        pub async fn to_bytes_limited(self, limit: usize) -> std::result::Result<crate::Result<Bytes>, crate::error::Error>;
    }
    impl Stream for Payload { type Item = std::result::Result<Bytes, crate::error::Error>; }
    pub struct ServiceConfig {}
    impl ServiceConfig {
        pub fn app_data<U>(&mut self, ext: U) -> &mut Self;
        pub fn data<U>(&mut self, data: U) -> &mut Self;
        pub fn route(&mut self, path: &str, route: Route) -> &mut Self;
        pub fn service<F>(&mut self, factory: F) -> &mut Self;
        pub fn configure<F>(&mut self, f: F) -> &mut Self where F: FnOnce(&mut ServiceConfig);
        pub fn default_service<A>(&mut self, f: A) -> &mut Self;
        pub fn external_resource<A, B>(&mut self, name: A, url: B) -> &mut Self;
    }
    pub fn resource<T>(path: T) -> Resource;
    pub fn scope(path: &str) -> Scope;
    pub fn route() -> Route;
    pub fn get() -> Route;
    pub fn post() -> Route;
    pub fn put() -> Route;
    pub fn patch() -> Route;
    pub fn delete() -> Route;
    pub fn head() -> Route;
    pub fn method<M>(method: M) -> Route;
    pub fn to<F, Args>(handler: F) -> Route where F: Handler<Args>;
    pub fn to_async<F, Args>(handler: F) -> Route where F: Handler<Args>;
    pub fn block<F, R>(f: F) -> impl Future<Output = std::result::Result<R, crate::error::BlockingError>> where F: FnOnce() -> R + Send, R: Send;
}
