//! futures-core 0.3: the traits that `futures` exports.

pub use futures::future::{FusedFuture, TryFuture};
pub use futures::stream::{FusedStream, Stream, TryStream};
pub use futures::{future, stream, task};
pub use std::future::Future;
