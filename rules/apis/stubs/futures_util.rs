//! futures-util 0.3: what `futures` exports.

pub use futures::*;
