//! ntex 0.3 and later: routes and the handlers that they are given; kinds of errors are left out.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod web {
    pub mod types {
        use std::{clone::Clone, ops::{Deref, DerefMut}};
        #[derive(Clone)]
        pub struct State<T> {}
        impl<T> State<T> {
            pub fn get_ref(&self) -> &T;
        }
        impl<T> Deref for State<T> { type Target = T; }
        pub struct Json<T>(pub T);
        impl<T> Json<T> {
            pub fn into_inner(self) -> T;
        }
        impl<T> Deref for Json<T> { type Target = T; }
        impl<T> DerefMut for Json<T> {}
        pub struct Path<T> {}
        impl<T> Path<T> {
            pub fn into_inner(self) -> T;
        }
        impl<T> Deref for Path<T> { type Target = T; }
        impl<T> DerefMut for Path<T> {}
        pub struct Query<T>(pub T);
        impl<T> Query<T> {
            pub fn into_inner(self) -> T;
        }
        impl<T> Deref for Query<T> { type Target = T; }
        impl<T> DerefMut for Query<T> {}
        pub struct Form<T>(pub T);
        impl<T> Form<T> {
            pub fn into_inner(self) -> T;
        }
        impl<T> Deref for Form<T> { type Target = T; }
        impl<T> DerefMut for Form<T> {}
    }
    #[derive(std::clone::Clone)]
    pub struct HttpRequest {}
    impl HttpRequest {
        pub fn path(&self) -> &str;
        pub fn query_string(&self) -> &str;
        pub fn app_state<T>(&self) -> std::option::Option<&T>;
    }
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
        pub fn to_with_state<A>(self, handler: A) -> Self;
    }
    pub struct Resource {}
    impl Resource {
        pub fn new<T>(path: T) -> Self;
        pub fn name(self, name: &str) -> Self;
        pub fn guard<G>(self, guard: G) -> Self;
        pub fn route<U>(self, route: U) -> Self;
        pub fn to<F>(self, handler: F) -> Self;
        pub fn wrap<U>(self, mw: U) -> Self;
        pub fn state<A>(self, st: A) -> Self;
        pub fn app_state<A>(self, st: A) -> Self;
        pub fn data<A>(self, data: A) -> Self;
        pub fn app_data<A>(self, data: A) -> Self;
    }
    pub struct Scope {}
    impl Scope {
        pub fn new<T>(path: T) -> Self;
        pub fn guard<G>(self, guard: G) -> Self;
        pub fn state<D>(self, st: D) -> Self;
        pub fn service<F>(self, factory: F) -> Self;
        pub fn route<U>(self, path: &str, route: U) -> Self;
        pub fn wrap<U>(self, mw: U) -> Self;
        pub fn case_insensitive_routing(self) -> Self;
        pub fn app_state<A>(self, st: A) -> Self;
        pub fn data<A>(self, data: A) -> Self;
        pub fn app_data<A>(self, data: A) -> Self;
    }
    pub struct ServiceConfig {}
    impl ServiceConfig {
        pub fn state<S>(&mut self, st: S) -> &mut Self;
        pub fn route<T>(&mut self, path: &str, route: T) -> &mut Self;
        pub fn service<F>(&mut self, factory: F) -> &mut Self;
        pub fn external_resource<A, B>(&mut self, name: A, url: B) -> &mut Self;
        pub fn keepalive<A>(&mut self, val: A) -> &mut Self;
        pub fn keepalive_timeout<A>(&mut self, timeout: A) -> &mut Self;
        pub fn disconnect_timeout<A>(&mut self, timeout: A) -> &mut Self;
        pub fn ssl_handshake_timeout<A>(&mut self, timeout: A) -> &mut Self;
        pub fn headers_read_rate<A, B>(&mut self, timeout: A, max_timeout: B, rate: u16) -> &mut Self;
        pub fn payload_read_rate<A, B>(&mut self, timeout: A, max_timeout: B, rate: u16) -> &mut Self;
        pub fn data<A>(&mut self, data: A) -> &mut Self;
    }
}
