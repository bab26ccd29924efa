//! axum-extra 0.4 to 0.12: typed routes.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub mod routing {
    use axum::{Router, handler::Handler};
    use std::{fmt::Display, marker::Sized};
    pub trait TypedPath: Display {
        const PATH: &'static str;
    }
    pub trait RouterExt<S>: Sized {
        fn typed_connect<H, T, P>(self, handler: H) -> Self where H: Handler<T, S>, P: TypedPath;
        fn typed_delete<H, T, P>(self, handler: H) -> Self where H: Handler<T, S>, P: TypedPath;
        fn typed_get<H, T, P>(self, handler: H) -> Self where H: Handler<T, S>, P: TypedPath;
        fn typed_head<H, T, P>(self, handler: H) -> Self where H: Handler<T, S>, P: TypedPath;
        fn typed_options<H, T, P>(self, handler: H) -> Self where H: Handler<T, S>, P: TypedPath;
        fn typed_patch<H, T, P>(self, handler: H) -> Self where H: Handler<T, S>, P: TypedPath;
        fn typed_post<H, T, P>(self, handler: H) -> Self where H: Handler<T, S>, P: TypedPath;
        fn typed_put<H, T, P>(self, handler: H) -> Self where H: Handler<T, S>, P: TypedPath;
        fn typed_trace<H, T, P>(self, handler: H) -> Self where H: Handler<T, S>, P: TypedPath;
        fn route_with_tsr(self, path: &str, method_router: axum::routing::MethodRouter<S>) -> Self;
    }
    impl<S> RouterExt<S> for Router<S> {}
}
