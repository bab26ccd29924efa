//! crossbeam 0.8: of its parts, those that have a stub.

pub use crossbeam_channel as channel;
