//! apalis 0.5 to 1: workers, their data and storages.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod prelude {
    use std::{clone::Clone, convert::AsRef, future::Future, ops::Deref, result::Result};
    #[derive(Clone)]
    pub struct Data<T> {}
    impl<T> Data<T> {
        pub fn new(inner: T) -> Data<T>;
    }
    impl<T> Deref for Data<T> { type Target = T; }
    pub struct Error {}
    impl std::error::Error for Error {}
    pub struct WorkerBuilder {}
    impl WorkerBuilder {
        pub fn new<T: AsRef<str>>(name: T) -> WorkerBuilder;
        pub fn backend<B>(self, backend: B) -> WorkerBuilder;
        pub fn data<D>(self, data: D) -> WorkerBuilder;
        pub fn layer<U>(self, layer: U) -> WorkerBuilder;
        pub fn concurrency(self, max: usize) -> WorkerBuilder;
        pub fn enable_tracing(self) -> WorkerBuilder;
        pub fn parallelize<F>(self, spawn: F) -> WorkerBuilder;
        pub fn on_event<F>(self, f: F) -> WorkerBuilder;
        pub fn catch_panic(self) -> WorkerBuilder;
        pub fn retry<P>(self, policy: P) -> WorkerBuilder;
        pub fn rate_limit(self, num: u64, per: std::time::Duration) -> WorkerBuilder;
        pub fn timeout(self, timeout: std::time::Duration) -> WorkerBuilder;
        pub fn build_fn<F>(self, f: F) -> Worker;
        pub fn build<S>(self, service: S) -> Worker;
    }
    pub struct Worker {}
    impl Worker {
        pub async fn run(self);
    }
    pub struct Monitor {}
    impl Monitor {
        pub fn new() -> Self;
        pub fn register(self, worker: Worker) -> Self;
        pub async fn run(self) -> std::io::Result<()>;
        pub async fn run_with_signal<S>(self, signal: S) -> std::io::Result<()>;
    }
    pub trait Storage {
        type Job;
        async fn push(&mut self, job: Self::Job) -> Result<(), Error>;
        async fn len(&mut self) -> Result<i64, Error>;
    }
    #[derive(Clone)]
    pub struct MemoryStorage<T> {}
    impl<T> MemoryStorage<T> {
        pub fn new() -> Self;
        pub async fn push(&mut self, task: T) -> Result<(), Error>;
    }
    pub trait MessageQueue<M> {
        async fn enqueue(&mut self, message: M) -> Result<(), Error>;
    }
}
