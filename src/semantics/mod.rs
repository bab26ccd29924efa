//! The linked model: names, types, calls, effects, contexts.
//!
//! Built once from all lowered files, immutable after, shared by all threads. Knows no rule.

pub mod defs;
pub mod infer;
mod lang;
mod program;
pub mod types;

pub use program::Program;
