//! warp 0.2 to 0.4; filters that are built from filters are one type.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::Into, future::Future, net::SocketAddr, option::Option, string::String, vec::Vec};
pub use crate::filters::{any::any, body, cookie, cors::cors, ext, header, host, log::log, method::{delete, get, head, options, patch, post, put}, path, path::path, query, query::query, sse, ws, ws::ws};
pub use crate::filters::{cors, log};
pub use crate::reject::Rejection;
pub use crate::reply::{reply, Reply};
pub use bytes::Buf;
pub use http;
pub struct Error {}
pub trait Filter {
    type Extract;
    type Error;
    fn and<F>(self, other: F) -> filters::BoxedFilter<()>;
    fn or<F>(self, other: F) -> filters::BoxedFilter<()>;
    fn map<F>(self, fun: F) -> filters::BoxedFilter<()>;
    fn then<F>(self, fun: F) -> filters::BoxedFilter<()>;
    fn and_then<F>(self, fun: F) -> filters::BoxedFilter<()>;
    fn or_else<F>(self, fun: F) -> filters::BoxedFilter<()>;
    fn recover<F>(self, fun: F) -> filters::BoxedFilter<()>;
    fn unify(self) -> filters::BoxedFilter<()>;
    fn untuple_one(self) -> filters::BoxedFilter<()>;
    fn with<W>(self, wrapper: W) -> filters::BoxedFilter<()>;
    fn boxed(self) -> filters::BoxedFilter<()>;
}
pub struct Server<F> {}
impl<F> Server<F> {
    pub async fn run<A: Into<SocketAddr>>(self, addr: A);
    pub fn bind<A: Into<SocketAddr>>(self, addr: A) -> impl Future<Output = ()>;
    pub fn bind_with_graceful_shutdown<A: Into<SocketAddr>, S>(self, addr: A, signal: S) -> (SocketAddr, impl Future<Output = ()>);
    pub async fn run_incoming<I>(self, incoming: I);
    pub fn tls(self) -> TlsServer<F>;
    pub fn key_path<A>(self, path: A) -> Self;
    pub fn cert_path<A>(self, path: A) -> Self;
    pub fn client_auth_optional_path<A>(self, path: A) -> Self;
    pub fn client_auth_required_path<A>(self, path: A) -> Self;
    pub fn key<A>(self, key: A) -> Self;
    pub fn cert<A>(self, cert: A) -> Self;
    pub fn client_auth_optional<A>(self, trust_anchor: A) -> Self;
    pub fn client_auth_required<A>(self, trust_anchor: A) -> Self;
    pub fn ocsp_resp<A>(self, resp: A) -> Self;
    pub fn unstable_pipeline(self) -> Self;
}
pub struct TlsServer<F> {}
impl<F> TlsServer<F> {
    pub async fn run<A: Into<SocketAddr>>(self, addr: A);
}
pub fn serve<F>(filter: F) -> Server<F>;
pub mod filters {
    use std::clone::Clone;
    use crate::Filter;
    #[derive(Clone)]
    pub struct BoxedFilter<T> {}
    impl<T> Filter for BoxedFilter<T> {}
    pub mod any {
        use super::BoxedFilter;
        pub fn any() -> BoxedFilter<()>;
    }
    pub mod body {
        use super::BoxedFilter;
        pub fn content_length_limit(limit: u64) -> BoxedFilter<()>;
        pub fn stream() -> BoxedFilter<()>;
        pub fn bytes() -> BoxedFilter<()>;
        pub fn aggregate() -> BoxedFilter<()>;
        pub fn json<T>() -> BoxedFilter<(T,)>;
        pub fn form<T>() -> BoxedFilter<(T,)>;
    }
    pub mod cookie {
        use super::BoxedFilter;
        pub fn cookie<T>(name: &str) -> BoxedFilter<(T,)>;
        pub fn optional<T>(name: &str) -> BoxedFilter<(T,)>;
    }
    pub mod cors {
        pub fn cors() -> Builder;
        #[derive(std::clone::Clone)]
        pub struct Builder {}
    }
    pub mod ext {
        use super::BoxedFilter;
        pub fn get<T>() -> BoxedFilter<(T,)>;
        pub fn optional<T>() -> BoxedFilter<(T,)>;
    }
    pub mod header {
        use super::BoxedFilter;
        pub fn header<T>(name: &str) -> BoxedFilter<(T,)>;
        pub fn optional<T>(name: &str) -> BoxedFilter<(T,)>;
        pub fn exact(name: &str, value: &str) -> BoxedFilter<()>;
        pub fn headers_cloned() -> BoxedFilter<(http::HeaderMap,)>;
    }
    pub mod host {
        use super::BoxedFilter;
        pub fn exact(expected: &str) -> BoxedFilter<()>;
    }
    pub mod log {
        pub struct Log<F> {}
        pub fn log(name: &str) -> Log<()>;
        pub fn custom<F>(func: F) -> Log<F>;
    }
    pub mod method {
        use super::BoxedFilter;
        pub fn get() -> BoxedFilter<()>;
        pub fn post() -> BoxedFilter<()>;
        pub fn put() -> BoxedFilter<()>;
        pub fn delete() -> BoxedFilter<()>;
        pub fn head() -> BoxedFilter<()>;
        pub fn options() -> BoxedFilter<()>;
        pub fn patch() -> BoxedFilter<()>;
    }
    pub mod path {
        use super::BoxedFilter;
        pub fn path<P>(p: P) -> BoxedFilter<()>;
        pub fn end() -> BoxedFilter<()>;
        pub fn param<T>() -> BoxedFilter<(T,)>;
        pub fn tail() -> BoxedFilter<()>;
        pub fn full() -> BoxedFilter<()>;
    }
    pub mod query {
        use super::BoxedFilter;
        pub fn query<T>() -> BoxedFilter<(T,)>;
        pub fn raw() -> BoxedFilter<(std::string::String,)>;
    }
    pub mod sse {
        pub struct Event {}
    }
    pub mod ws {
        use super::BoxedFilter;
        use futures::{sink::Sink, stream::Stream};
        pub fn ws() -> BoxedFilter<(Ws,)>;
        pub struct Ws {}
        impl Ws {
            pub fn on_upgrade<F>(self, func: F) -> impl crate::Reply;
            pub fn max_message_size(self, max: usize) -> Self;
            pub fn max_send_queue(self, _max: usize) -> Self;
            pub fn max_write_buffer_size(self, max: usize) -> Self;
            pub fn max_frame_size(self, max: usize) -> Self;
        }
        pub struct WebSocket {}
        impl WebSocket {
            pub async fn close(self) -> std::result::Result<(), crate::Error>;
        }
        impl Stream for WebSocket { type Item = std::result::Result<Message, crate::Error>; }
        impl Sink<Message> for WebSocket { type Error = crate::Error; }
        #[derive(std::clone::Clone)]
        pub struct Message {}
        impl Message {
            pub fn text<S: std::convert::Into<std::string::String>>(s: S) -> Message;
            pub fn is_text(&self) -> bool;
            pub fn is_binary(&self) -> bool;
            pub fn is_close(&self) -> bool;
            pub fn as_bytes(&self) -> &[u8];
        }
    }
}
pub mod reject {
    pub struct Rejection {}
    pub trait Reject {}
    pub fn reject() -> Rejection;
    pub fn not_found() -> Rejection;
    pub fn custom<T: Reject>(err: T) -> Rejection;
}
pub mod reply {
    pub trait Reply {
        fn into_response(self) -> Response;
    }
    pub struct Json {}
    impl Reply for Json {}
    pub struct Html<T> {}
    impl<T> Reply for Html<T> {}
    pub struct WithStatus<T> {}
    impl<T> Reply for WithStatus<T> {}
    pub struct WithHeader<T> {}
    impl<T> Reply for WithHeader<T> {}
    pub struct Response {}
    impl Reply for Response {}
    impl Reply for std::string::String {}
    impl Reply for &str {}
    pub fn reply() -> impl Reply;
    pub fn json<T>(val: &T) -> Json;
    pub fn html<T>(body: T) -> Html<T>;
    pub fn with_status<T: Reply>(reply: T, status: http::StatusCode) -> WithStatus<T>;
    pub fn with_header<T: Reply, K, V>(reply: T, name: K, value: V) -> WithHeader<T>;
}
