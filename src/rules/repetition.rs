//! How often something dear is made.

use crate::text::FileRange;

/// How often a call is made.
pub(super) enum Repeated {
    /// For each request; why that is known.
    Request(String),
    /// For each connection that a server takes; why that is known.
    Connection(String),
    /// In each call of its method, which drops it.
    Call,
    /// In each call of a function that has nothing to keep it in.
    Free,
    /// For requests, in each call of a function that gives it to those who may keep it.
    Given,
    /// In each pass of a loop around it.
    Loop,
    /// In each pass of a loop around a call of its function, there.
    LoopOf(FileRange, &'static str),
    /// In each pass of a loop that pauses in between.
    Paced,
}
