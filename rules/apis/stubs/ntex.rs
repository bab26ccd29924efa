//! ntex 0.3 and later: routes and the handlers that they are given; kinds of errors are left out.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod web {
    pub fn resource<T>(path: T) -> Resource;
    pub fn scope<T>(path: T) -> Scope;
    pub fn route() -> Route;
    pub fn get() -> Route;
    pub fn post() -> Route;
    pub fn put() -> Route;
    pub fn patch() -> Route;
    pub fn delete() -> Route;
    pub fn head() -> Route;
    pub fn method<M>(method: M) -> Route;
    pub fn to<F>(handler: F) -> Route;
    pub struct Route {}
    impl Route {
        pub fn new() -> Self;
        pub fn method<M>(self, method: M) -> Self;
        pub fn guard<F>(self, f: F) -> Self;
        pub fn to<F>(self, handler: F) -> Self;
    }
    pub struct Resource {}
    impl Resource {
        pub fn new<T>(path: T) -> Self;
        pub fn name(self, name: &str) -> Self;
        pub fn guard<G>(self, guard: G) -> Self;
        pub fn route<U>(self, route: U) -> Self;
        pub fn to<F>(self, handler: F) -> Self;
        pub fn wrap<U>(self, mw: U) -> Self;
    }
    pub struct Scope {}
    impl Scope {
        pub fn new<T>(path: T) -> Self;
        pub fn guard<G>(self, guard: G) -> Self;
        pub fn state<D>(self, st: D) -> Self;
        pub fn service<F>(self, factory: F) -> Self;
        pub fn route<U>(self, path: &str, route: U) -> Self;
        pub fn wrap<U>(self, mw: U) -> Self;
    }
    pub struct ServiceConfig {}
    impl ServiceConfig {
        pub fn state<S>(&mut self, st: S) -> &mut Self;
        pub fn route<T>(&mut self, path: &str, route: T) -> &mut Self;
        pub fn service<F>(&mut self, factory: F) -> &mut Self;
    }
}
