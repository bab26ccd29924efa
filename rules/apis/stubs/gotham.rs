//! gotham 0.3 to 0.8: routes and their handlers.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod prelude {
    pub use crate::router::builder::{DefineSingleRoute, DrawRoutes};
}
pub mod state {
    pub struct State {}
}
pub mod handler {
    pub struct HandlerError {}
    impl std::error::Error for HandlerError {}
}
pub mod router {
    pub use crate::router::builder::{build_router, build_simple_router};
    pub struct Router {}
    pub mod builder {
        use crate::router::Router;
        use std::ops::FnOnce;
        pub fn build_router<C, P, F: FnOnce(&mut RouterBuilder)>(pipeline_chain: C, pipelines: P, f: F) -> Router;
        pub fn build_simple_router<F: FnOnce(&mut RouterBuilder)>(f: F) -> Router;
        pub struct RouterBuilder {}
        pub struct ScopeBuilder {}
        impl DrawRoutes for RouterBuilder {}
        impl DrawRoutes for ScopeBuilder {}
        pub trait DrawRoutes {
            fn get_or_head(&mut self, path: &str) -> SingleRouteBuilder;
            fn get(&mut self, path: &str) -> SingleRouteBuilder;
            fn head(&mut self, path: &str) -> SingleRouteBuilder;
            fn post(&mut self, path: &str) -> SingleRouteBuilder;
            fn put(&mut self, path: &str) -> SingleRouteBuilder;
            fn patch(&mut self, path: &str) -> SingleRouteBuilder;
            fn delete(&mut self, path: &str) -> SingleRouteBuilder;
            fn options(&mut self, path: &str) -> SingleRouteBuilder;
            fn request<M>(&mut self, matcher: M, path: &str) -> SingleRouteBuilder;
            fn scope<F: FnOnce(&mut ScopeBuilder)>(&mut self, path: &str, f: F);
            fn with_pipeline_chain<C, F: FnOnce(&mut ScopeBuilder)>(&mut self, pipeline_chain: C, f: F);
            fn associate<F: FnOnce(&mut AssociatedRouteBuilder)>(&mut self, path: &str, f: F);
        }
        pub struct AssociatedRouteBuilder {}
        impl AssociatedRouteBuilder {
            pub fn get_or_head(&mut self) -> AssociatedSingleRouteBuilder;
            pub fn get(&mut self) -> AssociatedSingleRouteBuilder;
            pub fn head(&mut self) -> AssociatedSingleRouteBuilder;
            pub fn post(&mut self) -> AssociatedSingleRouteBuilder;
            pub fn put(&mut self) -> AssociatedSingleRouteBuilder;
            pub fn patch(&mut self) -> AssociatedSingleRouteBuilder;
            pub fn delete(&mut self) -> AssociatedSingleRouteBuilder;
            pub fn options(&mut self) -> AssociatedSingleRouteBuilder;
        }
        pub struct SingleRouteBuilder {}
        pub struct AssociatedSingleRouteBuilder {}
        impl DefineSingleRoute for SingleRouteBuilder {}
        impl DefineSingleRoute for AssociatedSingleRouteBuilder {}
        pub trait DefineSingleRoute {
            fn to<H>(self, handler: H);
            fn to_async<H>(self, handler: H);
            fn to_async_borrowing<F>(self, handler: F);
            fn to_new_handler<NH>(self, new_handler: NH);
            fn with_path_extractor<NPE>(self) -> Self;
            fn with_query_string_extractor<NQSE>(self) -> Self;
            fn add_route_matcher<NRM>(self, matcher: NRM) -> Self;
        }
    }
}
