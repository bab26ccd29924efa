//! tide 0.6 to 0.16.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, Into}, fmt::Display, ops::FnOnce, option::Option, path::Path, string::String, vec::Vec};
pub struct Error {}
impl Error {
    pub fn from_str<S, M>(status: S, msg: M) -> Self;
}
impl Display for Error {}
pub type Result<T = Response> = std::result::Result<T, Error>;
pub fn new() -> Server<()>;
pub fn with_state<State>(state: State) -> Server<State>;
pub struct Server<State> {}
impl<State> Clone for Server<State> {}
impl Server<()> {
    pub fn new() -> Self;
    pub fn middleware<A>(&mut self, middleware: A) -> &mut Self;
}
impl<State> Server<State> {
    pub fn with_state(state: State) -> Self;
    pub fn at(&mut self, path: &str) -> Route<State>;
    pub fn with<M>(&mut self, middleware: M) -> &mut Self;
    pub async fn listen<L>(self, listener: L) -> std::io::Result<()>;
    pub fn state(&self) -> &State;
}
pub struct Route<State> {}
impl<State> Route<State> {
    pub fn at(&mut self, path: &str) -> Route<State>;
    pub fn with<M>(&mut self, middleware: M) -> &mut Self;
    // A server, and a closure before 0.7.
    pub fn nest(&mut self, routes: impl FnOnce(&mut Route<State>)) -> &mut Self;
    pub fn serve_dir(&mut self, dir: impl AsRef<Path>) -> std::io::Result<()>;
    pub fn all<E>(&mut self, ep: E) -> &mut Self;
    pub fn get<E>(&mut self, ep: E) -> &mut Self;
    pub fn head<E>(&mut self, ep: E) -> &mut Self;
    pub fn put<E>(&mut self, ep: E) -> &mut Self;
    pub fn post<E>(&mut self, ep: E) -> &mut Self;
    pub fn delete<E>(&mut self, ep: E) -> &mut Self;
    pub fn options<E>(&mut self, ep: E) -> &mut Self;
    pub fn patch<E>(&mut self, ep: E) -> &mut Self;
    pub fn strip_prefix(&mut self) -> &mut Self;
    pub fn reset_middleware(&mut self) -> &mut Self;
    pub fn method<A, B>(&mut self, method: A, ep: B) -> &mut Self;
    pub fn connect<A>(&mut self, ep: A) -> &mut Self;
    pub fn trace<A>(&mut self, ep: A) -> &mut Self;
    pub fn middleware<A>(&mut self, middleware: A) -> &mut Self;
}
pub struct Request<State> {}
impl<State> Request<State> {
    pub fn state(&self) -> &State;
    pub fn param(&self, key: &str) -> Result<&str>;
    pub fn query<T>(&self) -> Result<T>;
    pub fn header<K>(&self, key: K) -> Option<&HeaderValues>;
    pub fn ext<T>(&self) -> Option<&T>;
    pub fn remote(&self) -> Option<&str>;
    pub async fn body_bytes(&mut self) -> Result<Vec<u8>>;
    pub async fn body_string(&mut self) -> Result<String>;
    pub async fn body_json<T>(&mut self) -> Result<T>;
    pub async fn body_form<T>(&mut self) -> Result<T>;
    pub fn set_local<A>(self, val: A) -> Self;
    pub fn set_header<A>(self, key: &'static str, value: A) -> Self;
}
pub struct HeaderValues {}
impl HeaderValues {
    pub fn as_str(&self) -> &str;
}
pub struct Response {}
impl Response {
    pub fn new<S>(status: S) -> Self;
    pub fn builder<S>(status: S) -> ResponseBuilder;
    pub fn set_body(&mut self, body: impl Into<Body>);
    pub fn set_header<A, B>(self, key: A, value: B) -> Self;
    pub fn set_mime<A>(self, mime: A) -> Self;
    pub fn body<A>(self, reader: A) -> Self;
    pub async fn body_form<A>(self, form: A) -> std::result::Result<Self, crate::Error>;
    pub fn set_local<A>(self, val: A) -> Self;
}
pub struct ResponseBuilder {}
impl ResponseBuilder {
    pub fn header<K, V>(self, key: K, value: V) -> Self;
    pub fn content_type<T>(self, content_type: T) -> Self;
    pub fn body(self, body: impl Into<Body>) -> Self;
    pub fn build(self) -> Response;
    pub fn body_string<A>(self, string: A) -> Self;
    pub fn body_bytes<A>(self, bytes: A) -> Self;
    pub async fn body_file<A>(self, path: A) -> std::io::Result<Self>;
}
pub struct Body {}
impl Body {
    pub fn from_json<T>(json: &T) -> Result<Self>;
    pub fn from_string(s: String) -> Self;
    pub fn from_bytes(bytes: Vec<u8>) -> Self;
    pub async fn from_file<P>(path: P) -> std::io::Result<Self>;
}
pub struct Next<State> {}
impl<State> Next<State> {
    pub async fn run(self, req: Request<State>) -> Response;
}
pub trait Middleware<State> {
    async fn handle(&self, request: Request<State>, next: Next<State>) -> Result;
}
pub trait Endpoint<State> {
    async fn call(&self, req: Request<State>) -> Result;
}
#[derive(Clone)]
pub enum StatusCode { Ok, Created, NoContent, BadRequest, Unauthorized, Forbidden, NotFound, Conflict, UnprocessableEntity, InternalServerError }
pub mod prelude {}
