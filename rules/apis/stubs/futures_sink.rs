//! futures-sink 0.3: the trait that `futures` exports.

pub use futures::sink::Sink;
