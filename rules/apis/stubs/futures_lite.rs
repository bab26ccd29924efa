//! futures-lite 1 and 2.
//!
//! Public declarations as documented; see the stub of `std` for what is left out. The traits of input,
//! output and streams stand for those of `futures`, whose methods they have.

pub use std::future::Future;
pub use crate::future::FutureExt;
pub use futures::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub use futures::stream::{Stream, StreamExt};
pub mod future {
    use std::{boxed::Box, marker::Send, option::Option, pin::Pin, result::Result};
    pub use std::future::{Future, pending, poll_fn, ready};
    pub type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;
    pub type BoxedLocal<T> = Pin<Box<dyn Future<Output = T>>>;
    pub fn block_on<T>(future: impl Future<Output = T>) -> T;
    pub async fn poll_once<T, F>(f: F) -> Option<T> where F: Future<Output = T>;
    pub async fn yield_now();
    pub async fn zip<F1, F2>(future1: F1, future2: F2) -> (F1::Output, F2::Output) where F1: Future, F2: Future;
    pub async fn try_zip<T1, T2, E, F1, F2>(future1: F1, future2: F2) -> Result<(T1, T2), E> where F1: Future<Output = Result<T1, E>>, F2: Future<Output = Result<T2, E>>;
    pub async fn or<T, F1, F2>(future1: F1, future2: F2) -> T where F1: Future<Output = T>, F2: Future<Output = T>;
    pub async fn race<T, F1, F2>(future1: F1, future2: F2) -> T where F1: Future<Output = T>, F2: Future<Output = T>;
    pub trait FutureExt: Future {
        async fn or<F>(self, other: F) -> Self::Output where F: Future<Output = Self::Output>;
        async fn race<F>(self, other: F) -> Self::Output where F: Future<Output = Self::Output>;
        fn boxed<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;
        fn boxed_local<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + 'a>>;
    }
    impl<F: Future> FutureExt for F {}
}
pub mod io {
    use std::marker::Unpin;
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    pub use futures::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt, BufReader, BufWriter, Cursor};
    pub async fn copy<R, W>(reader: R, writer: W) -> Result<u64> where R: AsyncRead + Unpin, W: AsyncWrite + Unpin;
}
pub mod prelude {
    pub use std::future::Future;
    pub use crate::future::FutureExt;
    pub use futures::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
    pub use futures::stream::{Stream, StreamExt};
}
pub mod stream {
    pub use futures::stream::{Stream, StreamExt, iter, once, pending, repeat};
}
