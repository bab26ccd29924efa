//! hyper-util 0.1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub mod client {
    pub mod legacy {
        use crate::client::legacy::connect::{Connect, Connected, HttpConnector};
        use http::{Uri, request::Request, response::Response};
        use http_body::Body;
        use hyper::{body::Incoming, rt::{Executor, Timer}};
        use std::{boxed::Box, clone::Clone, convert::Into, default::Default, fmt::Display, future::Future, marker::{Send, Sync, Unpin}, option::Option, pin::Pin, result::Result, time::Duration};
        #[derive(Clone)]
        pub struct Builder {}
        impl Builder {
            pub fn new<E>(executor: E) -> Self where E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Send + Sync + Clone;
            pub fn pool_idle_timeout<D>(&mut self, val: D) -> &mut Self where D: Into<Option<Duration>>;
            pub fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Self;
            pub fn http1_read_buf_exact_size(&mut self, sz: usize) -> &mut Self;
            pub fn http1_max_buf_size(&mut self, max: usize) -> &mut Self;
            pub fn http1_allow_spaces_after_header_name_in_responses(&mut self, val: bool) -> &mut Self;
            pub fn http1_allow_obsolete_multiline_headers_in_responses(&mut self, val: bool) -> &mut Self;
            pub fn http1_ignore_invalid_headers_in_responses(&mut self, val: bool) -> &mut Builder;
            pub fn http1_writev(&mut self, enabled: bool) -> &mut Builder;
            pub fn http1_title_case_headers(&mut self, val: bool) -> &mut Self;
            pub fn http1_preserve_header_case(&mut self, val: bool) -> &mut Self;
            pub fn http1_max_headers(&mut self, val: usize) -> &mut Self;
            pub fn http09_responses(&mut self, val: bool) -> &mut Self;
            pub fn http2_only(&mut self, val: bool) -> &mut Self;
            pub fn http2_max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
            pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_initial_max_send_streams(&mut self, initial: impl Into<Option<usize>>) -> &mut Self;
            pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Self;
            pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_max_header_list_size(&mut self, max: u32) -> &mut Self;
            pub fn http2_header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self;
            pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self;
            pub fn http2_keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self;
            pub fn http2_max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self;
            pub fn http2_max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
            pub fn http2_max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self;
            pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer + Send + Sync;
            pub fn pool_timer<M>(&mut self, timer: M) -> &mut Self where M: Timer + Clone + Send + Sync;
            pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Self;
            pub fn retry_canceled_requests(&mut self, val: bool) -> &mut Self;
            pub fn set_host(&mut self, val: bool) -> &mut Self;
            pub fn build_http<B>(&self) -> Client<HttpConnector, B> where B: Body + Send, B::Data: Send;
            pub fn build<C, B>(&self, connector: C) -> Client<C, B> where C: Connect + Clone, B: Body + Send, B::Data: Send;
        }
        pub struct Client<C, B> {}
        impl Client<(), ()> {
            pub fn builder<E>(executor: E) -> Builder where E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Send + Sync + Clone;
        }
        impl<C, B> Client<C, B> where C: Connect + Clone + Send + Sync, B: Body + Send + Unpin, B::Data: Send, B::Error: Into<Box<dyn std::error::Error + Send + Sync>> {
            pub fn get(&self, uri: Uri) -> ResponseFuture where B: Default;
            pub fn request(&self, req: Request<B>) -> ResponseFuture;
        }
        impl<C: Clone, B> Clone for Client<C, B> {}
        pub struct Error {}
        impl Error {
            pub fn is_connect(&self) -> bool;
            pub fn connect_info(&self) -> Option<&Connected>;
        }
        impl Display for Error {}
        impl std::error::Error for Error {}
        pub struct ResponseFuture {}
        impl Future for ResponseFuture { type Output = Result<Response<Incoming>, Error>; }
        pub mod connect {
            use crate::client::legacy::connect::dns::GaiResolver;
            use http::{Extensions, Uri, request::Request};
            use hyper::rt::{Read, Write};
            use std::{boxed::Box, clone::Clone, convert::Into, error::Error, marker::{Send, Sync, Unpin}, net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr}, ops::Deref, option::Option, string::String, time::Duration};
            use tokio::net::{TcpStream, UnixStream};
            use tower_service::Service;
            pub trait Connect {}
            pub trait Connection {
                fn connected(&self) -> Connected;
            }
            #[derive(Clone)]
            pub struct CaptureConnection {}
            impl CaptureConnection {
                pub fn connection_metadata(&self) -> impl Deref<Target = Option<Connected>>;
                pub async fn wait_for_connection_metadata(&mut self) -> impl Deref<Target = Option<Connected>>;
            }
            pub struct Connected {}
            impl Connected {
                pub fn new() -> Connected;
                pub fn proxy(self, is_proxied: bool) -> Connected;
                pub fn is_proxied(&self) -> bool;
                pub fn extra<T: Clone + Send + Sync>(self, extra: T) -> Connected;
                pub fn get_extras(&self, extensions: &mut Extensions);
                pub fn negotiated_h2(self) -> Connected;
                pub fn is_negotiated_h2(&self) -> bool;
                pub fn poison(&self);
            }
            #[derive(Clone)]
            pub struct HttpConnector<R = GaiResolver> {}
            impl HttpConnector {
                pub fn new() -> HttpConnector;
            }
            impl<R> HttpConnector<R> {
                pub fn new_with_resolver(resolver: R) -> HttpConnector<R>;
                pub fn enforce_http(&mut self, is_enforced: bool);
                pub fn set_keepalive(&mut self, time: Option<Duration>);
                pub fn set_keepalive_interval(&mut self, interval: Option<Duration>);
                pub fn set_keepalive_retries(&mut self, retries: Option<u32>);
                pub fn set_nodelay(&mut self, nodelay: bool);
                pub fn set_send_buffer_size(&mut self, size: Option<usize>);
                pub fn set_recv_buffer_size(&mut self, size: Option<usize>);
                pub fn set_local_address(&mut self, addr: Option<IpAddr>);
                pub fn set_local_addresses(&mut self, addr_ipv4: Ipv4Addr, addr_ipv6: Ipv6Addr);
                pub fn set_connect_timeout(&mut self, dur: Option<Duration>);
                pub fn set_happy_eyeballs_timeout(&mut self, dur: Option<Duration>);
                pub fn set_reuse_address(&mut self, reuse_address: bool) -> &mut Self;
                pub fn set_interface<S: Into<String>>(&mut self, interface: S) -> &mut Self;
                pub fn set_mark(&mut self, mark: Option<u32>);
                pub fn set_tcp_user_timeout(&mut self, time: Option<Duration>);
            }
            #[derive(Clone)]
            pub struct HttpInfo {}
            impl HttpInfo {
                pub fn remote_addr(&self) -> SocketAddr;
                pub fn local_addr(&self) -> SocketAddr;
            }
            pub fn capture_connection<B>(request: &mut Request<B>) -> CaptureConnection;
            impl<S, T> Connect for S where S: Service<Uri, Response = T> + Send, S::Error: Into<Box<dyn Error + Send + Sync>>, S::Future: Unpin + Send, T: Read + Write + Connection + Unpin + Send {}
            impl Connection for TcpStream {}
            impl Connection for UnixStream {}
            pub mod dns {
                use std::{error::Error, fmt::Display, future::Future, iter::Iterator, net::SocketAddr, result::Result, str::FromStr};
                pub struct GaiAddrs {}
                impl Iterator for GaiAddrs { type Item = SocketAddr; }
                pub struct GaiFuture {}
                impl Future for GaiFuture { type Output = Result<GaiAddrs, std::io::Error>; }
                #[derive(Clone)]
                pub struct GaiResolver {}
                impl GaiResolver {
                    pub fn new() -> Self;
                }
                pub struct InvalidNameError {}
                impl Display for InvalidNameError {}
                impl Error for InvalidNameError {}
                #[derive(Clone, PartialEq, Eq, Hash)]
                pub struct Name {}
                impl Name {
                    pub fn as_str(&self) -> &str;
                }
                impl Display for Name {}
                impl FromStr for Name { type Err = InvalidNameError; }
            }
            pub mod proxy {
                use http::{HeaderMap, HeaderValue, Uri};
                use std::string::String;
                #[derive(Clone)]
                pub struct SocksV4<C> {}
                impl<C> SocksV4<C> {
                    pub fn new(proxy_dst: Uri, connector: C) -> Self;
                    pub fn local_dns(self, local_dns: bool) -> Self;
                }
                #[derive(Clone)]
                pub struct SocksV5<C> {}
                impl<C> SocksV5<C> {
                    pub fn new(proxy_dst: Uri, connector: C) -> Self;
                    pub fn with_auth(self, user: String, pass: String) -> Self;
                    pub fn local_dns(self, local_dns: bool) -> Self;
                    pub fn send_optimistically(self, optimistic: bool) -> Self;
                }
                #[derive(Clone)]
                pub struct Tunnel<C> {}
                impl<C> Tunnel<C> {
                    pub fn new(proxy_dst: Uri, connector: C) -> Self;
                    pub fn with_auth(self, auth: HeaderValue) -> Self;
                    pub fn with_headers(self, headers: HeaderMap) -> Self;
                }
            }
        }
    }
    pub mod proxy {
        pub mod matcher {
            use http::{HeaderValue, Uri};
            use std::option::Option;
            #[derive(Default)]
            pub struct Builder {}
            impl Builder {
                pub fn build(self) -> Matcher;
            }
            #[derive(Clone)]
            pub struct Intercept {}
            impl Intercept {
                pub fn uri(&self) -> &Uri;
                pub fn basic_auth(&self) -> Option<&HeaderValue>;
                pub fn raw_auth(&self) -> Option<(&str, &str)>;
            }
            pub struct Matcher {}
            impl Matcher {
                pub fn from_env() -> Self;
                pub fn from_system() -> Self;
                pub fn builder() -> Builder;
                pub fn intercept(&self, dst: &Uri) -> Option<Intercept>;
            }
        }
    }
}
pub mod rt {
    pub use crate::rt::tokio::TokioTimer;
    pub use crate::rt::tokio::TokioIo;
    pub use crate::rt::tokio::TokioExecutor;
    pub mod tokio {
        use crate::client::legacy::connect::Connection;
        use hyper::rt::{Read, Write};
        use tokio::io::{AsyncRead, AsyncWrite};
        #[derive(Clone, Default)]
        pub struct TokioExecutor {}
        impl TokioExecutor {
            pub fn new() -> Self;
        }
        pub struct TokioIo<T> {}
        impl<T> TokioIo<T> {
            pub fn new(inner: T) -> Self;
            pub fn inner(&self) -> &T;
            pub fn inner_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
        }
        impl<T> AsyncRead for TokioIo<T> where T: Read {}
        impl<T> AsyncWrite for TokioIo<T> where T: Write {}
        impl<T> Connection for TokioIo<T> where T: Connection {}
        #[derive(Clone, Default)]
        pub struct TokioTimer;
        impl TokioTimer {
            pub fn new() -> Self;
        }
        pub struct WithHyperIo<I> {}
        impl<I> WithHyperIo<I> {
            pub fn new(inner: I) -> Self;
            pub fn inner(&self) -> &I;
            pub fn inner_mut(&mut self) -> &mut I;
            pub fn into_inner(self) -> I;
        }
        impl<I> AsyncRead for WithHyperIo<I> where I: AsyncRead {}
        impl<I> AsyncWrite for WithHyperIo<I> where I: AsyncWrite {}
        pub struct WithTokioIo<I> {}
        impl<I> WithTokioIo<I> {
            pub fn new(inner: I) -> Self;
            pub fn inner(&self) -> &I;
            pub fn inner_mut(&mut self) -> &mut I;
            pub fn into_inner(self) -> I;
        }
        impl<I> AsyncRead for WithTokioIo<I> where I: Read {}
        impl<I> AsyncWrite for WithTokioIo<I> where I: Write {}
    }
}
pub mod server {
    pub mod conn {
        pub mod auto {
            use http::{request::Request, response::Response};
            use http_body::Body;
            use hyper::{body::Incoming, rt::{Read, Timer, Write}, service::Service};
            use std::{boxed::Box, clone::Clone, convert::Into, error::Error, future::Future, marker::{Send, Sync, Unpin}, option::Option, pin::Pin, result::Result, time::Duration};
            pub trait HttpServerConnExec<A, B: Body> {}
            #[derive(Clone, Default)]
            pub struct Builder<E> {}
            impl<E> Builder<E> {
                pub fn new(executor: E) -> Self;
                pub fn http1(&mut self) -> Http1Builder<E>;
                pub fn http2(&mut self) -> Http2Builder<E>;
                pub fn http2_only(self) -> Self;
                pub fn http1_only(self) -> Self;
                pub fn is_http1_available(&self) -> bool;
                pub fn is_http2_available(&self) -> bool;
                pub fn title_case_headers(self, enabled: bool) -> Self;
                pub fn preserve_header_case(self, enabled: bool) -> Self;
                pub fn serve_connection<I, S, B>(&self, io: I, service: S) -> Connection<I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, E: HttpServerConnExec<S::Future, B>;
                pub fn serve_connection_with_upgrades<I, S, B>(&self, io: I, service: S) -> UpgradeableConnection<I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + Send, E: HttpServerConnExec<S::Future, B>;
            }
            pub struct Connection<I, S, E> {}
            impl<I, S, E, B> Connection<I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, E: HttpServerConnExec<S::Future, B> {
                pub fn graceful_shutdown(self: Pin<&mut Self>);
                pub fn into_owned(self) -> Connection<I, S, E> where Builder<E>: Clone;
            }
            impl<I, S, E, B> Future for Connection<I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, E: HttpServerConnExec<S::Future, B> {
                type Output = Result<(), Box<dyn Error + Sync + Send>>;
            }
            pub struct Http1Builder<E> {}
            impl<E> Http1Builder<E> {
                pub fn http2(&mut self) -> Http2Builder<E>;
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self;
                pub fn half_close(&mut self, val: bool) -> &mut Self;
                pub fn keep_alive(&mut self, val: bool) -> &mut Self;
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self;
                pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Self;
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self;
                pub fn max_headers(&mut self, val: usize) -> &mut Self;
                pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Self;
                pub fn writev(&mut self, val: bool) -> &mut Self;
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self;
                pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self;
                pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer + Send + Sync;
                pub async fn serve_connection<I, S, B>(&self, io: I, service: S) -> Result<(), Box<dyn Error + Send + Sync>> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, E: HttpServerConnExec<S::Future, B>;
                pub fn serve_connection_with_upgrades<I, S, B>(&self, io: I, service: S) -> UpgradeableConnection<I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + Send, E: HttpServerConnExec<S::Future, B>;
            }
            pub struct Http2Builder<E> {}
            impl<E> Http2Builder<E> {
                pub fn http1(&mut self) -> Http1Builder<E>;
                pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
                pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
                pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
                pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self;
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
                pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self;
                pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self;
                pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self;
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self;
                pub fn enable_connect_protocol(&mut self) -> &mut Self;
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self;
                pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer + Send + Sync;
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self;
                pub async fn serve_connection<I, S, B>(&self, io: I, service: S) -> Result<(), Box<dyn Error + Send + Sync>> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, E: HttpServerConnExec<S::Future, B>;
                pub fn serve_connection_with_upgrades<I, S, B>(&self, io: I, service: S) -> UpgradeableConnection<I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + Send, E: HttpServerConnExec<S::Future, B>;
            }
            pub struct UpgradeableConnection<I, S, E> {}
            impl<I, S, E, B> UpgradeableConnection<I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, E: HttpServerConnExec<S::Future, B> {
                pub fn graceful_shutdown(self: Pin<&mut Self>);
                pub fn into_owned(self) -> UpgradeableConnection<I, S, E> where Builder<E>: Clone;
            }
            impl<I, S, E, B> Future for UpgradeableConnection<I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + Send, E: HttpServerConnExec<S::Future, B> {
                type Output = Result<(), Box<dyn Error + Sync + Send>>;
            }
            impl<A, B: Body, T> HttpServerConnExec<A, B> for T {}
            pub mod upgrade {
                use bytes::Bytes;
                use hyper::{rt::{Read, Write}, upgrade::Upgraded};
                use std::{marker::Unpin, result::Result};
                pub struct Parts<T> { pub io: T, pub read_buf: Bytes }
                pub fn downcast<T>(upgraded: Upgraded) -> Result<Parts<T>, Upgraded> where T: Read + Write + Unpin;
            }
        }
    }
}
pub mod service {
    use std::{future::Future, result::Result};
    use tower_service::Service;
    #[derive(Clone, Copy)]
    pub struct TowerToHyperService<S> {}
    impl<S> TowerToHyperService<S> {
        pub fn new(tower_service: S) -> Self;
    }
    pub struct TowerToHyperServiceFuture<S, R> where S: Service<R> {}
    impl<S, R> Future for TowerToHyperServiceFuture<S, R> where S: Service<R> { type Output = Result<<S as Service<R>>::Response, <S as Service<R>>::Error>; }
}
