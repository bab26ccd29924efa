//! futures-executor 0.3: what `futures` exports as its module `executor`.

pub use futures::executor::*;
