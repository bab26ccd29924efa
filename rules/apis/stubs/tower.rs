//! tower 0.4 and 0.5 with all features.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub use crate::builder::ServiceBuilder;
pub use tower_layer::Layer;
pub use tower_service::Service;
pub mod builder {
    use std::{clone::Clone, time::Duration};
    use crate::layer::util::{Identity, Stack};
    #[derive(Clone)]
    pub struct ServiceBuilder<L> {}
    impl ServiceBuilder<Identity> {
        pub const fn new() -> Self;
        pub fn check_clone(self) -> Self;
        pub fn check_service_clone(self) -> Self;
        pub fn check_service(self) -> Self;
    }
    impl<L> ServiceBuilder<L> {
        pub fn layer<T>(self, layer: T) -> ServiceBuilder<Stack<T, L>>;
        pub fn buffer<Request>(self, bound: usize) -> ServiceBuilder<Stack<crate::buffer::BufferLayer<Request>, L>>;
        pub fn concurrency_limit(self, max: usize) -> ServiceBuilder<Stack<crate::limit::ConcurrencyLimitLayer, L>>;
        pub fn load_shed(self) -> ServiceBuilder<Stack<crate::load_shed::LoadShedLayer, L>>;
        pub fn rate_limit(self, num: u64, per: Duration) -> ServiceBuilder<Stack<crate::limit::RateLimitLayer, L>>;
        pub fn timeout(self, timeout: Duration) -> ServiceBuilder<Stack<crate::timeout::TimeoutLayer, L>>;
        pub fn into_inner(self) -> L;
    }
}
pub mod buffer {
    pub struct BufferLayer<Request> {}
    impl<Request> BufferLayer<Request> {
        pub const fn new(bound: usize) -> Self;
    }
}
pub mod layer {
    pub use tower_layer::Layer;
    pub mod util {
        use std::clone::Clone;
        #[derive(Clone, Default)]
        pub struct Identity {}
        #[derive(Clone)]
        pub struct Stack<Inner, Outer> {}
    }
}
pub mod limit {
    use std::{clone::Clone, sync::Arc, time::Duration};
    use tokio::sync::Semaphore;
    #[derive(Clone)]
    pub struct ConcurrencyLimitLayer {}
    impl ConcurrencyLimitLayer {
        pub const fn new(max: usize) -> Self;
    }
    #[derive(Clone)]
    pub struct GlobalConcurrencyLimitLayer {}
    impl GlobalConcurrencyLimitLayer {
        pub fn new(max: usize) -> Self;
        pub fn with_semaphore(semaphore: Arc<Semaphore>) -> Self;
    }
    #[derive(Clone)]
    pub struct RateLimitLayer {}
    impl RateLimitLayer {
        pub const fn new(num: u64, per: Duration) -> Self;
    }
    pub mod concurrency {
        pub use super::{ConcurrencyLimitLayer, GlobalConcurrencyLimitLayer};
    }
    pub mod rate {
        pub use super::RateLimitLayer;
    }
}
pub mod load_shed {
    use std::clone::Clone;
    #[derive(Clone)]
    pub struct LoadShedLayer {}
    impl LoadShedLayer {
        pub const fn new() -> Self;
    }
}
pub mod timeout {
    use std::{clone::Clone, time::Duration};
    #[derive(Clone)]
    pub struct TimeoutLayer {}
    impl TimeoutLayer {
        pub const fn new(timeout: Duration) -> Self;
    }
}
