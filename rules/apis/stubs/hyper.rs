//! hyper 1 with the feature `full`.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::fmt::Display;
pub use http::Version;
pub use http::Uri;
pub use http::StatusCode;
pub use http::response::Response;
pub use http::request::Request;
pub use http::Method;
pub use http::HeaderMap;
pub struct Error {}
impl Error {
    pub fn is_parse(&self) -> bool;
    pub fn is_parse_too_large(&self) -> bool;
    pub fn is_parse_status(&self) -> bool;
    pub fn is_parse_version_h2(&self) -> bool;
    pub fn is_user(&self) -> bool;
    pub fn is_canceled(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_incomplete_message(&self) -> bool;
    pub fn is_body_write_aborted(&self) -> bool;
    pub fn is_shutdown(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
}
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub mod body {
    pub use http_body::{Body, Frame, SizeHint};
    pub use bytes::Bytes;
    pub use bytes::buf::Buf;
    pub struct Incoming {}
    impl Body for Incoming { type Data = bytes::Bytes; type Error = crate::Error; }
}
pub mod client {
    pub mod conn {
        use std::option::Option;
        pub struct TrySendError<T> {}
        impl<T> TrySendError<T> {
            pub fn take_message(&mut self) -> Option<T>;
            pub fn message(&self) -> Option<&T>;
            pub fn into_error(self) -> crate::Error;
            pub fn error(&self) -> &crate::Error;
        }
        pub mod http1 {
            use bytes::Bytes;
            use http_body::Body;
            use crate::{body::Incoming, client::conn::TrySendError, rt::{Read, Write}};
            use http::{request::Request, response::Response};
            use std::{boxed::Box, convert::Into, error::Error, future::Future, marker::{Send, Sync, Unpin}, option::Option, result::Result, task::{Context, Poll}};
            #[derive(Clone)]
            pub struct Builder {}
            impl Builder {
                pub fn new() -> Builder;
                pub fn http09_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn allow_spaces_after_header_name_in_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn allow_obsolete_multiline_headers_in_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn ignore_invalid_headers_in_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn writev(&mut self, enabled: bool) -> &mut Builder;
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Builder;
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Builder;
                pub fn max_headers(&mut self, val: usize) -> &mut Self;
                pub fn max_header_size(&mut self, val: usize) -> &mut Self;
                pub fn read_buf_exact_size(&mut self, sz: Option<usize>) -> &mut Builder;
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self;
                pub fn handshake<T, B>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B>)>> where T: Read + Write + Unpin, B: Body, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>>;
            }
            pub struct Connection<T, B> where T: Read + Write, B: Body {}
            impl<T, B> Connection<T, B> where T: Read + Write + Unpin, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>> {
                pub fn into_parts(self) -> Parts<T>;
                pub fn poll_without_shutdown(&mut self, cx: &mut Context) -> Poll<crate::Result<()>>;
                pub async fn without_shutdown(self) -> crate::Result<Parts<T>>;
            }
            impl<T, B> Future for Connection<T, B> where T: Read + Write + Unpin, B: Body, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>> {
                type Output = Result<(), crate::Error>;
            }
            pub struct Parts<T> { pub io: T, pub read_buf: Bytes }
            pub struct SendRequest<B> {}
            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, cx: &mut Context) -> Poll<crate::Result<()>>;
                pub async fn ready(&mut self) -> crate::Result<()>;
                pub fn is_ready(&self) -> bool;
                pub fn is_closed(&self) -> bool;
            }
            impl<B> SendRequest<B> where B: Body {
                pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<Incoming>>>;
                pub fn try_send_request(&mut self, req: Request<B>) -> impl Future<Output = Result<Response<Incoming>, TrySendError<Request<B>>>>;
            }
            pub async fn handshake<T, B>(io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)> where T: Read + Write + Unpin, B: Body, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>>;
        }
        pub mod http2 {
            use http_body::Body;
            use crate::{body::Incoming, client::conn::TrySendError, rt::{Read, Timer, Write}, rt::bounds::Http2ClientConnExec};
            use http::{request::Request, response::Response};
            use std::{boxed::Box, clone::Clone, convert::Into, error::Error, future::Future, marker::{Send, Sync, Unpin}, option::Option, result::Result, task::{Context, Poll}, time::Duration};
            #[derive(Clone)]
            pub struct Builder<Ex> {}
            impl<Ex> Builder<Ex> where Ex: Clone {
                pub fn new(exec: Ex) -> Builder<Ex>;
                pub fn timer<M>(&mut self, timer: M) -> &mut Builder<Ex> where M: Timer + Send + Sync;
                pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
                pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
                pub fn initial_max_send_streams(&mut self, initial: impl Into<Option<usize>>) -> &mut Self;
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self;
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self;
                pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self;
                pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self;
                pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self;
                pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self;
                pub fn keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self;
                pub fn max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self;
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self;
                pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
                pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
                pub fn reset_stream_duration(&mut self, dur: Duration) -> &mut Self;
                pub fn handshake<T, B>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B, Ex>)>> where T: Read + Write + Unpin, B: Body, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>>, Ex: Http2ClientConnExec<B, T> + Unpin;
            }
            pub struct Connection<T, B, E> where T: Read + Write + Unpin, B: Body, E: Http2ClientConnExec<B, T> + Unpin, B::Error: Into<Box<dyn Error + Send + Sync>> {}
            impl<T, B, E> Connection<T, B, E> where T: Read + Write + Unpin, B: Body + Unpin, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ClientConnExec<B, T> + Unpin {
                pub fn is_extended_connect_protocol_enabled(&self) -> bool;
                pub fn current_max_send_streams(&self) -> usize;
                pub fn current_max_recv_streams(&self) -> usize;
            }
            impl<T, B, E> Future for Connection<T, B, E> where T: Read + Write + Unpin, B: Body + Unpin, B::Data: Send, E: Unpin + Http2ClientConnExec<B, T>, B::Error: Into<Box<dyn Error + Send + Sync>> {
                type Output = Result<(), crate::Error>;
            }
            pub struct SendRequest<B> {}
            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, _cx: &mut Context) -> Poll<crate::Result<()>>;
                pub async fn ready(&mut self) -> crate::Result<()>;
                pub fn is_ready(&self) -> bool;
                pub fn is_closed(&self) -> bool;
            }
            impl<B> SendRequest<B> where B: Body {
                pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<Incoming>>>;
                pub fn try_send_request(&mut self, req: Request<B>) -> impl Future<Output = Result<Response<Incoming>, TrySendError<Request<B>>>>;
            }
            impl<B> Clone for SendRequest<B> {}
            pub async fn handshake<E, T, B>(exec: E, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B, E>)> where T: Read + Write + Unpin, B: Body, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ClientConnExec<B, T> + Unpin + Clone;
        }
    }
}
pub mod ext {
    use std::convert::{AsRef, From};
    #[derive(Clone, PartialEq, Eq)]
    pub struct Protocol {}
    impl Protocol {
        pub fn from_static(value: &str) -> Self;
        pub fn as_str(&self) -> &str;
    }
    impl AsRef<[u8]> for Protocol {}
    impl From<&str> for Protocol {}
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ReasonPhrase {}
    impl ReasonPhrase {
        pub fn as_bytes(&self) -> &[u8];
        pub fn from_static(reason: &[u8]) -> Self;
    }
    impl AsRef<[u8]> for ReasonPhrase {}
}
pub mod rt {
    use std::{boxed::Box, future::Future, io::IoSlice, marker::{Send, Sync, Unpin}, mem::MaybeUninit, ops::DerefMut, option::Option, pin::Pin, result::Result, task::{Context, Poll}, time::{Duration, Instant}};
    pub trait Executor<Fut> {
        fn execute(&self, fut: Fut);
    }
    pub trait Read {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: ReadBufCursor) -> Poll<Result<(), std::io::Error>>;
    }
    pub trait Sleep: Send + Sync + Future<Output = ()> {}
    pub trait Timer {
        fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>>;
        fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>>;
        fn now(&self) -> Instant;
        fn reset(&self, sleep: &mut Pin<Box<dyn Sleep>>, new_deadline: Instant);
    }
    pub trait Write {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<Result<usize, std::io::Error>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), std::io::Error>>;
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), std::io::Error>>;
        fn is_write_vectored(&self) -> bool;
        fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context, bufs: &[IoSlice]) -> Poll<Result<usize, std::io::Error>>;
    }
    pub struct ReadBuf {}
    impl ReadBuf {
        pub fn new(raw: &mut [u8]) -> Self;
        pub fn uninit(raw: &mut [MaybeUninit<u8>]) -> Self;
        pub fn filled(&self) -> &[u8];
        pub fn unfilled(&mut self) -> ReadBufCursor;
    }
    pub struct ReadBufCursor {}
    impl ReadBufCursor {
        pub unsafe fn as_mut(&mut self) -> &mut [MaybeUninit<u8>];
        pub unsafe fn advance(&mut self, n: usize);
        pub fn remaining(&self) -> usize;
        pub fn put_slice(&mut self, src: &[u8]);
        pub fn initialize_unfilled(&mut self) -> &mut [u8];
        pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
    }
    impl<P> Read for Pin<P> where P: DerefMut, P::Target: Read {}
    impl<T: Read + Unpin> Read for &mut T {}
    impl<T: Read + Unpin> Read for Box<T> {}
    impl dyn Sleep {
        pub fn is<T>(&self) -> bool where T: Sleep;
        pub fn downcast_mut_pin<T>(self: Pin<&mut Self>) -> Option<Pin<&mut T>> where T: Sleep;
    }
    impl<P> Write for Pin<P> where P: DerefMut, P::Target: Write {}
    impl<T: Write + Unpin> Write for &mut T {}
    impl<T: Write + Unpin> Write for Box<T> {}
    pub mod bounds {
        use http_body::Body;
        use crate::{rt::{Read, Write}};
        use std::{boxed::Box, clone::Clone, convert::Into, error::Error, marker::{Send, Sync, Unpin}};
        pub trait Http2ClientConnExec<B, T>: Clone where B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, T: Read + Write + Unpin {}
        pub trait Http2ServerConnExec<F, B: Body>: Clone {}
    }
}
pub mod server {
    pub mod conn {
        pub mod http1 {
            use bytes::Bytes;
            use http_body::Body;
            use crate::{body::Incoming, rt::{Read, Timer, Write}, service::HttpService};
            use std::{boxed::Box, convert::Into, error::Error, future::Future, marker::{Send, Sync, Unpin}, option::Option, pin::Pin, result::Result, task::{Context, Poll}, time::Duration};
            #[derive(Clone)]
            pub struct Builder {}
            impl Builder {
                pub fn new() -> Self;
                pub fn half_close(&mut self, val: bool) -> &mut Self;
                pub fn keep_alive(&mut self, val: bool) -> &mut Self;
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self;
                pub fn allow_multiple_spaces_in_request_line_delimiters(&mut self, enabled: bool) -> &mut Self;
                pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Builder;
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self;
                pub fn max_headers(&mut self, val: usize) -> &mut Self;
                pub fn max_header_size(&mut self, val: usize) -> &mut Self;
                pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Self;
                pub fn writev(&mut self, val: bool) -> &mut Self;
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self;
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self;
                pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self;
                pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer + Send + Sync;
                pub fn serve_connection<I, S>(&self, io: I, service: S) -> Connection<I, S> where S: HttpService<Incoming>, S::Error: Into<Box<dyn Error + Send + Sync>>, <S::ResBody as Body>::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin;
            }
            pub struct Connection<T, S> where S: HttpService<Incoming> {}
            impl<I, B, S> Connection<I, S> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>> {
                pub fn graceful_shutdown(self: Pin<&mut Self>);
                pub fn into_parts(self) -> Parts<I, S>;
                pub fn poll_without_shutdown(&mut self, cx: &mut Context) -> Poll<crate::Result<()>> where S: Unpin, S::Future: Unpin;
                pub fn without_shutdown(self) -> impl Future<Output = crate::Result<Parts<I, S>>>;
                pub fn with_upgrades(self) -> UpgradeableConnection<I, S> where I: Send;
            }
            impl<I, B, S> Future for Connection<I, S> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>> {
                type Output = Result<(), crate::Error>;
            }
            pub struct Parts<T, S> { pub io: T, pub read_buf: Bytes, pub service: S }
            pub struct UpgradeableConnection<T, S> where S: HttpService<Incoming> {}
            impl<I, B, S> UpgradeableConnection<I, S> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>> {
                pub fn graceful_shutdown(self: Pin<&mut Self>);
                pub fn into_parts(self) -> Option<Parts<I, S>>;
            }
            impl<I, B, S> Future for UpgradeableConnection<I, S> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + Send, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>> {
                type Output = Result<(), crate::Error>;
            }
        }
        pub mod http2 {
            use http_body::Body;
            use crate::{body::Incoming, rt::{Read, Timer, Write}, rt::bounds::Http2ServerConnExec, service::HttpService};
            use std::{boxed::Box, convert::Into, error::Error, future::Future, marker::{Send, Sync, Unpin}, option::Option, pin::Pin, result::Result, time::Duration};
            #[derive(Clone)]
            pub struct Builder<E> {}
            impl<E> Builder<E> {
                pub fn new(exec: E) -> Self;
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
                pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self;
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self;
                pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer + Send + Sync;
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self;
                pub fn serve_connection<S, I, Bd>(&self, io: I, service: S) -> Connection<I, S, E> where S: HttpService<Incoming, ResBody = Bd>, S::Error: Into<Box<dyn Error + Send + Sync>>, Bd: Body, Bd::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, E: Http2ServerConnExec<S::Future, Bd>;
            }
            pub struct Connection<T, S, E> where S: HttpService<Incoming> {}
            impl<I, B, S, E> Connection<I, S, E> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ServerConnExec<S::Future, B> {
                pub fn graceful_shutdown(self: Pin<&mut Self>);
            }
            impl<I, B, S, E> Future for Connection<I, S, E> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ServerConnExec<S::Future, B> {
                type Output = Result<(), crate::Error>;
            }
        }
    }
}
pub mod service {
    use http_body::Body;
    use http::response::Response;
    use std::{boxed::Box, convert::Into, error::Error, future::Future, marker::{Send, Sync}, ops::Fn, rc::Rc, result::Result, sync::Arc};
    pub trait HttpService<ReqBody> {
        type ResBody: Body;
        type Error: Into<Box<dyn Error + Send + Sync>>;
        type Future: Future<Output = Result<Response<Self::ResBody>, Self::Error>>;
    }
    pub trait Service<Request> {
        type Response;
        type Error;
        type Future: Future<Output = Result<Self::Response, Self::Error>>;
        fn call(&self, req: Request) -> Self::Future;
    }
    pub fn service_fn<F, R, S>(f: F) -> impl Service<http::request::Request<R>> where F: Fn(http::request::Request<R>) -> S, S: Future;
    impl<T, B1, B2> HttpService<B1> for T where T: Service<http::request::Request<B1>, Response = Response<B2>>, B2: Body, T::Error: Into<Box<dyn Error + Send + Sync>> {
        type ResBody = B2;
        type Error = <T as Service<http::request::Request<B1>>>::Error;
        type Future = <T as Service<http::request::Request<B1>>>::Future;
    }
    impl<Request, S: Service<Request>> Service<Request> for &S {
        type Response = <S as Service<Request>>::Response;
        type Error = <S as Service<Request>>::Error;
        type Future = <S as Service<Request>>::Future;
    }
    impl<Request, S: Service<Request>> Service<Request> for &mut S {
        type Response = <S as Service<Request>>::Response;
        type Error = <S as Service<Request>>::Error;
        type Future = <S as Service<Request>>::Future;
    }
    impl<Request, S: Service<Request>> Service<Request> for Box<S> {
        type Response = <S as Service<Request>>::Response;
        type Error = <S as Service<Request>>::Error;
        type Future = <S as Service<Request>>::Future;
    }
    impl<Request, S: Service<Request>> Service<Request> for Rc<S> {
        type Response = <S as Service<Request>>::Response;
        type Error = <S as Service<Request>>::Error;
        type Future = <S as Service<Request>>::Future;
    }
    impl<Request, S: Service<Request>> Service<Request> for Arc<S> {
        type Response = <S as Service<Request>>::Response;
        type Error = <S as Service<Request>>::Error;
        type Future = <S as Service<Request>>::Future;
    }
}
pub mod upgrade {
    use bytes::Bytes;
    use crate::rt::{Read, Write};
    use std::{future::Future, marker::Unpin, result::Result};
    #[derive(Clone)]
    pub struct OnUpgrade {}
    impl Future for OnUpgrade { type Output = Result<Upgraded, crate::Error>; }
    pub struct Parts<T> { pub io: T, pub read_buf: Bytes }
    pub struct Upgraded {}
    impl Upgraded {
        pub fn downcast<T: Read + Write + Unpin>(self) -> Result<Parts<T>, Self>;
    }
    impl Read for Upgraded {}
    impl Write for Upgraded {}
}
