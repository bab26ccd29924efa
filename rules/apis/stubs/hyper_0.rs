//! hyper 0.14 with the feature `full`.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, default::Default, fmt::Display, future::Future, net::SocketAddr};
pub use http::{HeaderMap, Method, Request, Response, StatusCode, Uri, Version};
pub use crate::body::Body;
pub struct Error {}
impl Error {
    pub fn is_parse(&self) -> bool;
    pub fn is_user(&self) -> bool;
    pub fn is_canceled(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_connect(&self) -> bool;
    pub fn is_incomplete_message(&self) -> bool;
    pub fn is_body_write_aborted(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
}
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)]
pub struct Client<C, B = Body> {}
impl Client<client::HttpConnector, Body> {
    pub fn new() -> Client<client::HttpConnector, Body>;
}
impl Default for Client<client::HttpConnector, Body> {}
impl Client<(), Body> {
    pub fn builder() -> client::Builder;
}
impl<C, B> Client<C, B> {
    pub fn get(&self, uri: Uri) -> client::ResponseFuture;
    pub fn request(&self, req: Request<B>) -> client::ResponseFuture;
}
pub struct Server<I, S> {}
impl<I> Server<I, ()> {
    pub fn builder(incoming: I) -> server::Builder<I>;
}
impl Server<server::conn::AddrIncoming, ()> {
    pub fn bind(addr: &SocketAddr) -> server::Builder<server::conn::AddrIncoming>;
    pub fn try_bind(addr: &SocketAddr) -> Result<server::Builder<server::conn::AddrIncoming>>;
    pub fn from_tcp(listener: std::net::TcpListener) -> Result<server::Builder<server::conn::AddrIncoming>>;
}
impl<I, S> Server<I, S> {
    pub fn local_addr(&self) -> SocketAddr;
    pub fn with_graceful_shutdown<F>(self, signal: F) -> server::Graceful<I, S, F> where F: Future<Output = ()>;
}
impl<I, S> Future for Server<I, S> { type Output = Result<()>; }
pub mod body {
    use std::{boxed::Box, convert::{From, Into}, option::Option, string::String, vec::Vec};
    use futures::stream::Stream;
    pub use bytes::Bytes;
    pub use bytes::buf::Buf;
    #[derive(Default)]
    pub struct Body {}
    impl Body {
        pub fn empty() -> Body;
        pub fn channel() -> (Sender, Body);
        pub fn wrap_stream<S, O, E>(stream: S) -> Body where S: Stream<Item = std::result::Result<O, E>>, O: Into<Bytes>;
    }
    impl HttpBody for Body { type Data = Bytes; type Error = crate::Error; }
    impl Stream for Body { type Item = crate::Result<Bytes>; }
    impl From<Bytes> for Body {}
    impl From<Vec<u8>> for Body {}
    impl From<&[u8]> for Body {}
    impl From<String> for Body {}
    impl From<&str> for Body {}
    pub struct Sender {}
    impl Sender {
        pub async fn send_data(&mut self, chunk: Bytes) -> crate::Result<()>;
        pub async fn send_trailers(&mut self, trailers: http::HeaderMap) -> crate::Result<()>;
        pub fn try_send_data(&mut self, chunk: Bytes) -> std::result::Result<(), Bytes>;
        pub fn abort(self);
    }
    pub trait HttpBody {
        type Data: Buf;
        type Error;
        async fn data(&mut self) -> Option<std::result::Result<Self::Data, Self::Error>>;
        async fn trailers(&mut self) -> std::result::Result<Option<http::HeaderMap>, Self::Error>;
        async fn collect(self) -> std::result::Result<Collected<Self::Data>, Self::Error>;
        fn is_end_stream(&self) -> bool;
    }
    pub struct Collected<B> {}
    impl<B> Collected<B> {
        pub fn to_bytes(self) -> Bytes;
    }
    pub async fn to_bytes<T>(body: T) -> std::result::Result<Bytes, T::Error> where T: HttpBody;
    pub async fn aggregate<T>(body: T) -> std::result::Result<impl Buf, T::Error> where T: HttpBody;
}
pub mod client {
    use std::{convert::Into, future::Future, option::Option, time::Duration};
    pub use crate::Client;
    pub use self::connect::HttpConnector;
    pub struct ResponseFuture {}
    impl Future for ResponseFuture { type Output = crate::Result<http::Response<crate::Body>>; }
    #[derive(Clone, Default)]
    pub struct Builder {}
    impl Builder {
        pub fn pool_idle_timeout<D>(&mut self, val: D) -> &mut Self where D: Into<Option<Duration>>;
        pub fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Self;
        pub fn http1_read_buf_exact_size(&mut self, sz: usize) -> &mut Self;
        pub fn http1_max_buf_size(&mut self, max: usize) -> &mut Self;
        pub fn http1_writev(&mut self, enabled: bool) -> &mut Self;
        pub fn http1_title_case_headers(&mut self, val: bool) -> &mut Self;
        pub fn http1_preserve_header_case(&mut self, val: bool) -> &mut Self;
    pub fn http2_only(&mut self, val: bool) -> &mut Self;
        pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
        pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
        pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Self;
        pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
        pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self;
        pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self;
        pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Self;
        pub fn http2_keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self;
        pub fn retry_canceled_requests(&mut self, val: bool) -> &mut Self;
        pub fn set_host(&mut self, val: bool) -> &mut Self;
        pub fn executor<E>(&mut self, exec: E) -> &mut Self;
        pub fn build_http<B>(&self) -> Client<HttpConnector, B>;
        pub fn build<C, B>(&self, connector: C) -> Client<C, B>;
    }
    pub mod connect {
        use std::{net::IpAddr, option::Option, time::Duration};
        #[derive(Clone)]
        pub struct HttpConnector {}
        impl HttpConnector {
            pub fn new() -> HttpConnector;
            pub fn enforce_http(&mut self, is_enforced: bool);
            pub fn set_keepalive(&mut self, dur: Option<Duration>);
            pub fn set_nodelay(&mut self, nodelay: bool);
            pub fn set_send_buffer_size(&mut self, size: Option<usize>);
            pub fn set_recv_buffer_size(&mut self, size: Option<usize>);
            pub fn set_local_address(&mut self, addr: Option<IpAddr>);
            pub fn set_connect_timeout(&mut self, dur: Option<Duration>);
            pub fn set_happy_eyeballs_timeout(&mut self, dur: Option<Duration>);
            pub fn set_reuse_address(&mut self, reuse_address: bool) -> &mut Self;
        }
    }
    pub mod conn {
        use std::{convert::Into, future::Future, option::Option, time::Duration};
        pub async fn handshake<T>(io: T) -> crate::Result<(SendRequest<crate::Body>, Connection<T, crate::Body>)>;
        pub struct SendRequest<B> {}
        impl<B> SendRequest<B> {
            pub fn send_request(&mut self, req: http::Request<B>) -> ResponseFuture;
        }
        pub struct Connection<T, B> {}
        impl<T, B> Future for Connection<T, B> { type Output = crate::Result<()>; }
        pub struct ResponseFuture {}
        impl Future for ResponseFuture { type Output = crate::Result<http::Response<crate::Body>>; }
        #[derive(Clone)]
        pub struct Builder {}
        impl Builder {
            pub fn new() -> Builder;
            pub fn http1_writev(&mut self, enabled: bool) -> &mut Builder;
        pub fn http2_only(&mut self, val: bool) -> &mut Builder;
            pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Builder;
            pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Builder;
            pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Builder;
            pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Builder;
            pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Builder;
            pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Builder;
            pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Builder;
            pub async fn handshake<T, B>(&self, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)>;
        }
    }
}
pub mod server {
    use std::{convert::Into, future::Future, net::SocketAddr, option::Option, time::Duration};
    pub use crate::Server;
    pub struct Builder<I> {}
    impl<I> Builder<I> {
        pub fn http1_keepalive(self, val: bool) -> Self;
        pub fn http1_half_close(self, val: bool) -> Self;
        pub fn http1_max_buf_size(self, val: usize) -> Self;
        pub fn http1_pipeline_flush(self, val: bool) -> Self;
        pub fn http1_writev(self, enabled: bool) -> Self;
        pub fn http1_header_read_timeout(self, read_timeout: Duration) -> Self;
        pub fn http1_only(self, val: bool) -> Self;
    pub fn http2_only(self, val: bool) -> Self;
        pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self;
        pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self;
        pub fn http2_adaptive_window(self, enabled: bool) -> Self;
        pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> Self;
        pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> Self;
        pub fn http2_keep_alive_timeout(self, timeout: Duration) -> Self;
        pub fn http2_max_send_buf_size(self, max: usize) -> Self;
        pub fn http2_max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self;
        pub fn http2_enable_connect_protocol(self) -> Self;
        pub fn executor<E2>(self, executor: E2) -> Builder<I>;
        pub fn serve<S>(self, make_service: S) -> Server<I, S>;
    }
    impl Builder<conn::AddrIncoming> {
        pub fn tcp_keepalive(self, keepalive: Option<Duration>) -> Self;
        pub fn tcp_nodelay(self, enabled: bool) -> Self;
        pub fn tcp_sleep_on_accept_errors(self, val: bool) -> Self;
        pub fn local_addr(&self) -> SocketAddr;
    }
    pub struct Graceful<I, S, F> {}
    impl<I, S, F> Future for Graceful<I, S, F> { type Output = crate::Result<()>; }
    pub mod conn {
        use std::{convert::Into, future::Future, net::SocketAddr, option::Option, time::Duration};
        use tokio::net::{TcpListener, TcpStream};
        pub struct AddrIncoming {}
        impl AddrIncoming {
            pub fn bind(addr: &SocketAddr) -> crate::Result<Self>;
            pub fn from_listener(listener: TcpListener) -> crate::Result<Self>;
            pub fn local_addr(&self) -> SocketAddr;
            pub fn set_keepalive(&mut self, time: Option<Duration>) -> &mut Self;
            pub fn set_nodelay(&mut self, enabled: bool) -> &mut Self;
            pub fn set_sleep_on_errors(&mut self, val: bool);
        }
        pub struct AddrStream {}
        impl AddrStream {
            pub fn remote_addr(&self) -> SocketAddr;
            pub fn local_addr(&self) -> SocketAddr;
            pub fn into_inner(self) -> TcpStream;
        }
        #[derive(Clone)]
        pub struct Http {}
        impl Http {
            pub fn new() -> Http;
            pub fn http1_only(&mut self, val: bool) -> &mut Self;
            pub fn http1_half_close(&mut self, val: bool) -> &mut Self;
            pub fn http1_keep_alive(&mut self, val: bool) -> &mut Self;
            pub fn http1_header_read_timeout(&mut self, read_timeout: Duration) -> &mut Self;
            pub fn http1_writev(&mut self, val: bool) -> &mut Self;
        pub fn http2_only(&mut self, val: bool) -> &mut Self;
            pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Self;
            pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self;
            pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self;
            pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Self;
            pub fn http2_max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self;
            pub fn max_buf_size(&mut self, max: usize) -> &mut Self;
            pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self;
            pub fn with_executor<E2>(self, exec: E2) -> Http;
            pub fn serve_connection<S, I>(&self, io: I, service: S) -> Connection<I, S>;
        }
        pub struct Connection<T, S> {}
        impl<T, S> Connection<T, S> {
            pub fn with_upgrades(self) -> UpgradeableConnection<T, S>;
        }
        impl<T, S> Future for Connection<T, S> { type Output = crate::Result<()>; }
        pub struct UpgradeableConnection<T, S> {}
        impl<T, S> Future for UpgradeableConnection<T, S> { type Output = crate::Result<()>; }
    }
}
pub mod service {
    use std::{future::Future, ops::FnMut};
    pub fn service_fn<F, R, S>(f: F) -> ServiceFn<F, R> where F: FnMut(http::Request<R>) -> S, S: Future;
    pub fn service_fn_ok<F, R, S>(f: F) -> ServiceFn<F, R> where F: FnMut(http::Request<R>) -> S;
    #[derive(Clone)]
    pub struct ServiceFn<F, R> {}
    pub fn make_service_fn<F, Target, Ret>(f: F) -> MakeServiceFn<F> where F: FnMut(&Target) -> Ret, Ret: Future;
    #[derive(Clone)]
    pub struct MakeServiceFn<F> {}
}
pub mod upgrade {
    pub async fn on<T>(msg: T) -> crate::Result<Upgraded>;
    pub struct Upgraded {}
    impl tokio::io::AsyncRead for Upgraded {}
    impl tokio::io::AsyncWrite for Upgraded {}
}
