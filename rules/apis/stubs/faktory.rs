//! faktory 0.10 to 0.13: workers and the jobs that they run; up to 0.12 they are consumers, of threads of their own.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::result::Result;
pub struct Error {}
impl std::error::Error for Error {}
pub struct Job {}
pub trait JobRunner {
    type Error;
    async fn run(&self, job: Job) -> Result<(), Self::Error>;
}
pub struct Worker<E> {}
impl<E> Worker<E> {
    pub fn builder() -> WorkerBuilder<E>;
    pub async fn run<Q>(&mut self, queues: &[Q]) -> Result<StopDetails, Error>;
    pub async fn run_one<Q>(&mut self, worker: usize, queues: &[Q]) -> Result<bool, Error>;
}
pub struct StopDetails {}
#[derive(Default)]
pub struct WorkerBuilder<E> {}
impl<E> WorkerBuilder<E> {
    pub fn workers(self, w: usize) -> Self;
    pub fn register_fn<K, H>(self, kind: K, handler: H) -> Self;
    pub fn register<K, H>(self, kind: K, runner: H) -> Self;
    pub async fn connect(self) -> Result<Worker<E>, Error>;
    pub fn hostname<A>(self, hn: A) -> Self;
    pub fn wid<A>(self, wid: A) -> Self;
    pub fn labels<A>(self, labels: A) -> Self;
    pub fn add_to_labels<A>(self, labels: A) -> Self;
    pub fn with_graceful_shutdown<A>(self, signal: A) -> Self;
    pub fn shutdown_timeout<A>(self, dur: A) -> Self;
    pub fn register_blocking_fn<A, B>(self, kind: A, handler: B) -> Self;
    pub fn with_native_tls(self) -> Self;
    pub fn with_rustls(self) -> Self;
}
