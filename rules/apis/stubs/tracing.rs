//! tracing 0.1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, Ord, PartialEq, PartialOrd}, marker::Copy, ops::FnOnce, option::Option, str::FromStr};
#[derive(Clone)]
pub struct Span {}
impl Span {
    pub fn none() -> Span;
    pub fn current() -> Span;
    pub fn enter(&self) -> span::Entered;
    pub fn entered(self) -> span::EnteredSpan;
    pub fn or_current(self) -> Self;
    pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
    pub fn has_field<Q>(&self, field: &Q) -> bool;
    pub fn record<Q, V>(&self, field: &Q, value: V) -> &Self;
    pub fn is_disabled(&self) -> bool;
    pub fn is_none(&self) -> bool;
    pub fn follows_from<I>(&self, from: I) -> &Self;
    pub fn id(&self) -> Option<Id>;
}
#[derive(Clone)]
pub struct Id {}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level {}
impl Level {
    pub const ERROR: Level = _;
    pub const WARN: Level = _;
    pub const INFO: Level = _;
    pub const DEBUG: Level = _;
    pub const TRACE: Level = _;
}
impl FromStr for Level { type Err = ParseLevelError; }
pub struct ParseLevelError {}
pub trait Instrument {
    fn instrument(self, span: Span) -> instrument::Instrumented<Self>;
    fn in_current_span(self) -> instrument::Instrumented<Self>;
}
impl<T> Instrument for T {}
pub trait Subscriber {}
#[derive(Clone)]
pub struct Dispatch {}
pub mod span {
    use crate::Id;
    use std::{ops::Deref, option::Option};
    pub use crate::Span;
    pub struct Entered {}
    pub struct EnteredSpan {}
    impl EnteredSpan {
        pub fn id(&self) -> Option<Id>;
        pub fn exit(self) -> Span;
    }
    impl Deref for EnteredSpan { type Target = Span; }
}
pub mod instrument {
    use crate::Span;
    use std::{clone::Clone, future::Future};
    pub use crate::Instrument;
    #[derive(Clone)]
    pub struct Instrumented<T> {}
    impl<T: Future> Future for Instrumented<T> { type Output = T::Output; }
    impl<T> Instrumented<T> {
        pub fn span(&self) -> &Span;
        pub fn inner(&self) -> &T;
        pub fn into_inner(self) -> T;
    }
    pub trait WithSubscriber {
        fn with_subscriber<S>(self, subscriber: S) -> WithDispatch<Self>;
        fn with_current_subscriber(self) -> WithDispatch<Self>;
    }
    impl<T> WithSubscriber for T {}
    pub struct WithDispatch<T> {}
    impl<T: Future> Future for WithDispatch<T> { type Output = T::Output; }
}
pub mod subscriber {
    use std::{ops::FnOnce, result::Result};
    pub fn with_default<T, S>(subscriber: S, f: impl FnOnce() -> T) -> T;
    pub fn set_global_default<S>(subscriber: S) -> Result<(), SetGlobalDefaultError>;
    pub struct SetGlobalDefaultError {}
    pub struct DefaultGuard {}
    pub fn set_default<S>(subscriber: S) -> DefaultGuard;
}
