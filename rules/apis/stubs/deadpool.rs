//! deadpool 0.9 to 0.13: managed pools.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub use managed::PoolConfig;
use std::{clone::Clone, marker::Copy};
#[derive(Clone, Copy)]
pub enum Runtime { Tokio1, AsyncStd1 }
#[derive(Clone, Copy)]
pub struct Status { pub max_size: usize, pub size: usize, pub available: usize, pub waiting: usize }
pub mod managed {
    pub use crate::Status;
    use crate::Runtime;
    use std::{clone::Clone, convert::{AsMut, AsRef, From, Into}, default::Default, fmt::Display, future::Future, marker::Copy, ops::{Deref, DerefMut}, option::Option, result::Result, time::Duration};
    pub trait Manager {
        type Type;
        type Error;
        fn create(&self) -> impl Future<Output = Result<Self::Type, Self::Error>>;
        fn recycle(&self, obj: &mut Self::Type, metrics: &Metrics) -> impl Future<Output = RecycleResult<Self::Error>>;
        fn detach(&self, obj: &mut Self::Type) {}
    }
    #[derive(Clone, Copy, Default)]
    pub struct Metrics {}
    pub type RecycleResult<E> = Result<(), RecycleError<E>>;
    pub enum RecycleError<E> { Message(std::string::String), Backend(E) }
    impl<E> Display for RecycleError<E> {}
    impl<E> std::error::Error for RecycleError<E> {}
    impl<E> From<E> for RecycleError<E> {}
    pub struct Pool<M: Manager, W: From<Object<M>> = Object<M>> {}
    impl<M: Manager, W> Clone for Pool<M, W> {}
    impl<M: Manager, W: From<Object<M>>> Pool<M, W> {
        pub fn builder(manager: M) -> PoolBuilder<M, W>;
        pub async fn get(&self) -> Result<W, PoolError<M::Error>>;
        pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<W, PoolError<M::Error>>;
        pub fn resize(&self, max_size: usize);
        pub fn retain<F>(&self, predicate: F);
        pub fn timeouts(&self) -> Timeouts;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
        pub fn status(&self) -> Status;
        pub fn manager(&self) -> &M;
    }
    pub struct PoolBuilder<M: Manager, W = Object<M>> {}
    impl<M: Manager, W: From<Object<M>>> PoolBuilder<M, W> {
        pub fn build(self) -> Result<Pool<M, W>, BuildError>;
        pub fn config(self, value: PoolConfig) -> Self;
        pub fn max_size(self, value: usize) -> Self;
        pub fn timeouts(self, value: Timeouts) -> Self;
        pub fn wait_timeout(self, value: Option<Duration>) -> Self;
        pub fn create_timeout(self, value: Option<Duration>) -> Self;
        pub fn recycle_timeout(self, value: Option<Duration>) -> Self;
        pub fn queue_mode(self, value: QueueMode) -> Self;
        pub fn post_create<H>(self, hook: H) -> Self;
        pub fn pre_recycle<H>(self, hook: H) -> Self;
        pub fn post_recycle<H>(self, hook: H) -> Self;
        pub fn runtime(self, value: Runtime) -> Self;
    }
    pub struct Object<M: Manager> {}
    impl<M: Manager> Object<M> {
        pub fn take(this: Self) -> M::Type;
        pub fn metrics(this: &Self) -> &Metrics;
        pub fn pool(this: &Self) -> Option<Pool<M>>;
    }
    impl<M: Manager> Deref for Object<M> { type Target = M::Type; }
    impl<M: Manager> DerefMut for Object<M> {}
    impl<M: Manager> AsRef<M::Type> for Object<M> {}
    impl<M: Manager> AsMut<M::Type> for Object<M> {}
    pub struct WeakPool<M: Manager, W = Object<M>> {}
    impl<M: Manager, W> WeakPool<M, W> {
        pub fn upgrade(&self) -> Option<Pool<M, W>>;
    }
    #[derive(Clone, Copy)]
    pub struct PoolConfig { pub max_size: usize, pub timeouts: Timeouts, pub queue_mode: QueueMode }
    impl Default for PoolConfig {}
    impl PoolConfig {
        pub fn new(max_size: usize) -> Self;
    }
    #[derive(Clone, Copy, Default)]
    pub struct Timeouts { pub wait: Option<Duration>, pub create: Option<Duration>, pub recycle: Option<Duration> }
    impl Timeouts {
        pub const fn new() -> Self;
        pub const fn wait_millis(wait: u64) -> Self;
    }
    #[derive(Clone, Copy, Default)]
    pub enum QueueMode { Fifo, Lifo }
    pub enum BuildError { NoRuntimeSpecified }
    impl Display for BuildError {}
    impl std::error::Error for BuildError {}
    pub enum CreatePoolError<C> { Config(C), Build(BuildError) }
    impl<C> Display for CreatePoolError<C> {}
    impl<C> std::error::Error for CreatePoolError<C> {}
    pub enum PoolError<E> { Timeout(TimeoutType), Backend(E), Closed, NoRuntimeSpecified }
    impl<E> Display for PoolError<E> {}
    impl<E> std::error::Error for PoolError<E> {}
    impl<E> From<E> for PoolError<E> {}
    #[derive(Clone, Copy)]
    pub enum TimeoutType { Wait, Create, Recycle }
}
