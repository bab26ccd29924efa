//! viz 0.4 to 0.11: the router and requests; `Request` stands for `http::Request<Body>`.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub struct Request {}
pub struct Response {}
pub struct Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub struct Router {}
impl Router {
    pub fn new() -> Self;
    pub fn route<S, R>(self, path: S, route: R) -> Self;
    pub fn nest<S>(self, path: S, router: Router) -> Self;
    pub fn with<T>(self, t: T) -> Self;
    pub fn get<S, H>(self, path: S, handler: H) -> Self;
    pub fn post<S, H>(self, path: S, handler: H) -> Self;
    pub fn put<S, H>(self, path: S, handler: H) -> Self;
    pub fn delete<S, H>(self, path: S, handler: H) -> Self;
    pub fn head<S, H>(self, path: S, handler: H) -> Self;
    pub fn options<S, H>(self, path: S, handler: H) -> Self;
    pub fn patch<S, H>(self, path: S, handler: H) -> Self;
    pub fn any<S, H>(self, path: S, handler: H) -> Self;
}
pub struct Route {}
impl Route {
    pub fn get<H>(self, handler: H) -> Self;
    pub fn post<H>(self, handler: H) -> Self;
    pub fn put<H>(self, handler: H) -> Self;
    pub fn delete<H>(self, handler: H) -> Self;
    pub fn patch<H>(self, handler: H) -> Self;
    pub fn any<H>(self, handler: H) -> Self;
}
pub fn get<H>(handler: H) -> Route;
pub fn post<H>(handler: H) -> Route;
pub fn put<H>(handler: H) -> Route;
pub fn delete<H>(handler: H) -> Route;
pub fn patch<H>(handler: H) -> Route;
pub fn any<H>(handler: H) -> Route;
