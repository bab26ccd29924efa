//! aide 0.10 to 0.15: routes of axum that are described, too.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod axum {
    pub struct ApiRouter<S = ()> {}
    impl<S> ApiRouter<S> {
        pub fn new() -> Self;
        pub fn with_state<S2>(self, state: S) -> ApiRouter<S2>;
        pub fn api_route<M>(self, path: &str, method_router: M) -> Self;
        pub fn api_route_with<M, F>(self, path: &str, method_router: M, transform: F) -> Self;
        pub fn route<M>(self, path: &str, method_router: M) -> Self;
        pub fn nest(self, path: &str, router: ApiRouter<S>) -> Self;
        pub fn nest_api_service<T>(self, path: &str, service: T) -> Self;
        pub fn merge<R>(self, other: R) -> Self;
        pub fn layer<L>(self, layer: L) -> Self;
        pub fn route_layer<L>(self, layer: L) -> Self;
        pub fn fallback<H>(self, handler: H) -> Self;
        pub fn with_path_items<A>(self, transform: A) -> Self;
        pub fn api_route_with_tsr<A>(self, path: &str, method_router: A) -> Self;
        pub fn api_route_with_tsr_and<A, B>(self, path: &str, method_router: A, transform: B) -> Self;
        pub fn route_with_tsr<A>(self, path: &str, method_router: A) -> Self;
        pub fn route_service<A>(self, path: &str, service: A) -> Self;
        pub fn route_service_with_tsr<A>(self, path: &str, service: A) -> Self;
        pub fn nest_service<A>(self, path: &str, svc: A) -> Self;
        pub fn fallback_service<A>(self, svc: A) -> Self;
    }
    pub mod routing {
        pub struct ApiMethodRouter {}
        impl ApiMethodRouter {
            pub fn new() -> Self;
            pub fn delete<H>(self, handler: H) -> Self;
            pub fn get<H>(self, handler: H) -> Self;
            pub fn head<H>(self, handler: H) -> Self;
            pub fn options<H>(self, handler: H) -> Self;
            pub fn patch<H>(self, handler: H) -> Self;
            pub fn post<H>(self, handler: H) -> Self;
            pub fn put<H>(self, handler: H) -> Self;
            pub fn delete_with<H, F>(self, handler: H, transform: F) -> Self;
            pub fn get_with<H, F>(self, handler: H, transform: F) -> Self;
            pub fn patch_with<H, F>(self, handler: H, transform: F) -> Self;
            pub fn post_with<H, F>(self, handler: H, transform: F) -> Self;
            pub fn put_with<H, F>(self, handler: H, transform: F) -> Self;
            pub fn layer<L>(self, layer: L) -> Self;
            pub fn merge<A>(self, other: A) -> Self;
            pub fn on_service<A, B>(self, filter: A, svc: B) -> Self;
            pub fn fallback_service<A>(self, svc: A) -> Self;
        }
        pub fn delete<H>(handler: H) -> ApiMethodRouter;
        pub fn get<H>(handler: H) -> ApiMethodRouter;
        pub fn head<H>(handler: H) -> ApiMethodRouter;
        pub fn options<H>(handler: H) -> ApiMethodRouter;
        pub fn patch<H>(handler: H) -> ApiMethodRouter;
        pub fn post<H>(handler: H) -> ApiMethodRouter;
        pub fn put<H>(handler: H) -> ApiMethodRouter;
        pub fn delete_with<H, F>(handler: H, transform: F) -> ApiMethodRouter;
        pub fn get_with<H, F>(handler: H, transform: F) -> ApiMethodRouter;
        pub fn patch_with<H, F>(handler: H, transform: F) -> ApiMethodRouter;
        pub fn post_with<H, F>(handler: H, transform: F) -> ApiMethodRouter;
        pub fn put_with<H, F>(handler: H, transform: F) -> ApiMethodRouter;
    }
}
