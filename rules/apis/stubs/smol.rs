//! smol 2.
//!
//! Public declarations as documented; see the stub of `std` for what is left out. What it hands on of
//! crates without a stub of their own is declared here, and `io` stands for that of `futures`.

use std::{future::Future, io::Result, marker::Send, ops::{FnMut, FnOnce}, option::Option, time::{Duration, Instant}};
use futures::{io::{AsyncRead, AsyncWrite}, stream::Stream};
pub use async_channel as channel;
pub use async_fs as fs;
pub use async_lock as lock;
pub use async_net as net;
pub fn block_on<T>(future: impl Future<Output = T>) -> T;
pub fn spawn<T: Send>(future: impl Future<Output = T> + Send) -> Task<T>;
pub async fn unblock<T, F>(f: F) -> T where F: FnOnce() -> T + Send, T: Send;
pub struct Task<T> {}
impl<T> Task<T> {
    pub fn detach(self);
    pub async fn cancel(self) -> Option<T>;
    pub fn is_finished(&self) -> bool;
}
impl<T> Future for Task<T> { type Output = T; }
#[derive(Default)]
pub struct Executor {}
impl Executor {
    pub fn new() -> Executor;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<T: Send>(&self, future: impl Future<Output = T> + Send) -> Task<T>;
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
#[derive(Default)]
pub struct LocalExecutor {}
impl LocalExecutor {
    pub fn new() -> LocalExecutor;
    pub fn spawn<T>(&self, future: impl Future<Output = T>) -> Task<T>;
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
pub struct Timer {}
impl Timer {
    pub fn never() -> Timer;
    pub fn after(duration: Duration) -> Timer;
    pub fn at(instant: Instant) -> Timer;
    pub fn interval(period: Duration) -> Timer;
}
impl Future for Timer { type Output = Instant; }
impl Stream for Timer { type Item = Instant; }
pub struct Async<T> {}
impl<T> Async<T> {
    pub fn new(io: T) -> Result<Async<T>>;
    pub fn get_ref(&self) -> &T;
    pub fn into_inner(self) -> Result<T>;
    pub async fn readable(&self) -> Result<()>;
    pub async fn writable(&self) -> Result<()>;
    pub async fn read_with<R>(&self, op: impl FnMut(&T) -> Result<R>) -> Result<R>;
    pub async fn write_with<R>(&self, op: impl FnMut(&T) -> Result<R>) -> Result<R>;
}
impl<T> AsyncRead for Async<T> {}
impl<T> AsyncWrite for Async<T> {}
impl Async<std::net::TcpListener> {
    pub fn bind<A>(addr: A) -> Result<Async<std::net::TcpListener>>;
    pub async fn accept(&self) -> Result<(Async<std::net::TcpStream>, std::net::SocketAddr)>;
}
impl Async<std::net::TcpStream> {
    pub async fn connect<A>(addr: A) -> Result<Async<std::net::TcpStream>>;
}
pub struct Unblock<T> {}
impl<T> Unblock<T> {
    pub fn new(io: T) -> Unblock<T>;
    pub async fn into_inner(self) -> T;
}
pub mod future {
    pub use crate::block_on;
    pub use std::future::{Future, pending, ready};
    pub async fn yield_now();
    pub async fn or<T, A, B>(future1: A, future2: B) -> T where A: Future<Output = T>, B: Future<Output = T>;
    pub async fn zip<A, B>(future1: A, future2: B) -> (A::Output, B::Output) where A: Future, B: Future;
}
pub mod io {
    use std::marker::Unpin;
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    pub use futures::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt, BufReader, BufWriter, Cursor};
    pub async fn copy<R, W>(reader: R, writer: W) -> Result<u64> where R: AsyncRead + Unpin, W: AsyncWrite + Unpin;
}
pub mod prelude {
    pub use std::future::Future;
    pub use futures::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
    pub use futures::stream::{Stream, StreamExt};
}
pub mod stream {
    pub use futures::stream::{Stream, StreamExt, iter};
}
