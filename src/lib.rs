//! Reviews a Rust workspace for performance anti-patterns without compiling it.
//!
//! One way through: `workspace → syntax → semantics → rules → report`; `review` conducts.

pub mod cli;
pub mod finding;
pub mod guard;
pub mod knowledge;
pub mod report;
pub mod review;
pub mod rules;
pub mod semantics;
pub mod syntax;
pub mod text;
pub mod workspace;
