//! futures-channel 0.3: what `futures` exports as its module `channel`.

pub use futures::channel::*;
