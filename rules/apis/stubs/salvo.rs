//! salvo 0.37 to 1.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use bytes::Bytes;
use std::{clone::Clone, convert::Into, default::Default, option::Option, result::Result, string::String, vec::Vec};
pub use salvo_core as core;
pub use salvo_macros::handler;
pub use crate::http::{Request, Response};
pub use crate::routing::{FlowCtrl, Router};
#[derive(Default)]
pub struct Depot {}
impl Depot {
    pub fn new() -> Depot;
    pub fn inject<V>(&mut self, value: V) -> &mut Self;
    pub fn obtain<T>(&self) -> Result<&T, NotFound>;
    pub fn obtain_mut<T>(&mut self) -> Result<&mut T, NotFound>;
    pub fn insert<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn get<V>(&self, key: &str) -> Result<&V, NotFound>;
    pub fn contains_key(&self, key: &str) -> bool;
}
pub struct NotFound {}
pub enum Error {}
impl std::error::Error for Error {}
pub trait Handler {
    async fn handle(&self, req: &mut Request, depot: &mut Depot, res: &mut Response, ctrl: &mut FlowCtrl);
}
pub trait Scribe {
    fn render(self, res: &mut Response);
}
pub trait Listener {
    async fn bind(self) -> conn::TcpAcceptor;
}
pub struct Server<A> {}
impl<A> Server<A> {
    pub fn new(acceptor: A) -> Self;
    pub async fn serve<S>(self, service: S);
}
pub mod conn {
    use std::string::String;
    pub struct TcpListener<T> {}
    impl<T> TcpListener<T> {
        pub fn new(local_addr: T) -> Self;
    }
    impl<T> crate::Listener for TcpListener<T> {}
    pub struct TcpAcceptor {}
}
pub mod routing {
    use std::{convert::Into, default::Default, string::String};
    #[derive(Default)]
    pub struct Router {}
    impl Router {
        pub fn new() -> Self;
        pub fn with_path(path: impl Into<String>) -> Self;
        pub fn path(self, path: impl Into<String>) -> Self;
        pub fn push(self, router: Router) -> Self;
        pub fn hoop<H>(self, hoop: H) -> Self;
        pub fn goal<H>(self, goal: H) -> Self;
        pub fn get<H>(self, goal: H) -> Self;
        pub fn post<H>(self, goal: H) -> Self;
        pub fn put<H>(self, goal: H) -> Self;
        pub fn delete<H>(self, goal: H) -> Self;
        pub fn patch<H>(self, goal: H) -> Self;
    }
    pub struct FlowCtrl {}
    impl FlowCtrl {
        pub async fn call_next(&mut self, req: &mut crate::Request, depot: &mut crate::Depot, res: &mut crate::Response) -> bool;
        pub fn skip_rest(&mut self);
    }
}
pub mod http {
    use std::{option::Option, path::PathBuf, result::Result, string::String};
    pub use http::StatusCode;
    pub struct ParseError {}
    pub struct Request {}
    impl Request {
        pub fn method(&self) -> &http::Method;
        pub fn uri(&self) -> &http::Uri;
        pub fn headers(&self) -> &http::HeaderMap;
        pub fn header<T>(&self, key: &str) -> Option<T>;
        pub fn param<T>(&self, key: &str) -> Option<T>;
        pub fn query<T>(&self, key: &str) -> Option<T>;
        pub async fn form<T>(&mut self, key: &str) -> Option<T>;
        pub async fn file(&mut self, key: &str) -> Option<&form::FilePart>;
        pub async fn payload(&mut self) -> Result<&bytes::Bytes, ParseError>;
        pub async fn parse_json<T>(&mut self) -> Result<T, ParseError>;
        pub async fn parse_form<T>(&mut self) -> Result<T, ParseError>;
        pub async fn parse_body<T>(&mut self) -> Result<T, ParseError>;
        pub fn parse_queries<T>(&mut self) -> Result<T, ParseError>;
    }
    pub struct Response {}
    impl Response {
        pub fn status_code(&mut self, code: StatusCode) -> &mut Self;
        pub fn render<P>(&mut self, scribe: P);
        pub fn write_body(&mut self, data: impl std::convert::Into<bytes::Bytes>) -> Result<(), crate::Error>;
        pub fn headers_mut(&mut self) -> &mut http::HeaderMap;
    }
    pub mod form {
        use std::{option::Option, path::PathBuf};
        pub struct FilePart {}
        impl FilePart {
            pub fn name(&self) -> Option<&str>;
            pub fn path(&self) -> &PathBuf;
            pub fn size(&self) -> u64;
        }
    }
}
pub mod writing {
    pub struct Json<T>(pub T);
    pub enum Text<C> { Plain(C), Json(C), Xml(C), Html(C), Js(C), Css(C), Csv(C) }
    pub struct Redirect {}
}
pub mod extract {
    use std::ops::{Deref, DerefMut};
    pub struct JsonBody<T>(pub T);
    impl<T> JsonBody<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for JsonBody<T> { type Target = T; }
    impl<T> DerefMut for JsonBody<T> {}
}
pub mod affix_state {
    pub struct AffixList {}
    pub fn inject<V>(value: V) -> AffixList;
    pub fn insert<K, V>(key: K, value: V) -> AffixList;
}
pub mod oapi {
    pub use salvo_oapi_macros::endpoint;
}
pub mod prelude {
    pub use salvo_macros::handler;
    pub use salvo_oapi_macros::endpoint;
    pub use crate::{Depot, Handler, Listener, Scribe, Server};
    pub use crate::conn::TcpListener;
    pub use http::StatusCode;
    pub use crate::http::{Request, Response};
    pub use crate::routing::{FlowCtrl, Router};
    pub use crate::writing::{Json, Redirect, Text};
}
