//! loco-rs 0.6 and later: the prelude, routes and workers.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub struct Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub mod app {
    use std::clone::Clone;
    #[derive(Clone)]
    pub struct AppContext {}
}
pub mod bgworker {
    pub trait BackgroundWorker<A> {
        fn build(ctx: &crate::app::AppContext) -> Self;
        async fn perform_later(ctx: &crate::app::AppContext, args: A) -> crate::Result<()>;
        async fn perform(&self, args: A) -> crate::Result<()>;
    }
}
pub mod controller {
    pub use crate::controller::routes::Routes;
    pub mod routes {
        pub struct Routes {}
        impl Routes {
            pub fn new() -> Self;
            pub fn at(prefix: &str) -> Self;
            pub fn add(self, uri: &str, method: axum::routing::MethodRouter<crate::app::AppContext>) -> Self;
            pub fn prefix(self, uri: &str) -> Self;
            pub fn layer<L>(self, layer: L) -> Self;
            pub fn get<A>(self, uri: &str, handler: A) -> Self;
            pub fn post<A>(self, uri: &str, handler: A) -> Self;
            pub fn put<A>(self, uri: &str, handler: A) -> Self;
            pub fn delete<A>(self, uri: &str, handler: A) -> Self;
            pub fn patch<A>(self, uri: &str, handler: A) -> Self;
            pub fn head<A>(self, uri: &str, handler: A) -> Self;
            pub fn options<A>(self, uri: &str, handler: A) -> Self;
            pub fn trace<A>(self, uri: &str, handler: A) -> Self;
            pub fn merge<A>(self, other: A) -> Self;
            pub fn merge_all<A>(self, others: A) -> Self;
            pub fn nest<A>(self, path: &str, nested_routes: A) -> Self;
        }
    }
    pub mod format {
        pub fn empty() -> crate::Result<axum::response::Response>;
        pub fn text(t: &str) -> crate::Result<axum::response::Response>;
        pub fn json<T>(t: T) -> crate::Result<axum::response::Response>;
        pub fn html(content: &str) -> crate::Result<axum::response::Response>;
    }
}
pub mod prelude {
    pub use async_trait::async_trait;
    pub use axum::extract::{Form, Path, State};
    pub use axum::response::{IntoResponse, Response};
    pub use axum::routing::{delete, get, head, options, patch, post, put, trace};
    pub use crate::{Error, Result};
    pub use crate::app::AppContext;
    pub use crate::bgworker::BackgroundWorker;
    pub use crate::controller::{Routes, format};
}
