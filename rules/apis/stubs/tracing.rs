//! tracing 0.1.
//!
//! Public declarations as documented, lifetimes and macros aside; see the stub of `std` for what is left out.

pub use crate::instrument::Instrument;
pub use crate::span::Id;
pub use tracing_attributes::instrument;
use std::{clone::Clone, cmp::{Eq, Ord, PartialEq, PartialOrd}, convert::Into, fmt::Display, marker::Copy, ops::FnOnce, option::Option};
pub mod instrument {
    use crate::Span;
    use std::{clone::Clone, future::Future, pin::Pin};
    pub trait Instrument {
        fn instrument(self, span: Span) -> Instrumented<Self>;
        fn in_current_span(self) -> Instrumented<Self>;
    }
    impl<T> Instrument for T {}
    #[derive(Clone)]
    pub struct Instrumented<T> {}
    impl<T> Instrumented<T> {
        pub fn span(&self) -> &Span;
        pub fn span_mut(&mut self) -> &mut Span;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T> Future for Instrumented<T> where T: Future { type Output = <T as Future>::Output; }
    pub trait WithSubscriber {
        fn with_subscriber<S>(self, subscriber: S) -> WithDispatch<Self>;
        fn with_current_subscriber(self) -> WithDispatch<Self>;
    }
    impl<T> WithSubscriber for T {}
    #[derive(Clone)]
    pub struct WithDispatch<T> {}
    impl<T> WithDispatch<T> {
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T> Future for WithDispatch<T> where T: Future { type Output = <T as Future>::Output; }
}
pub mod span {
    pub use crate::Span;
    use std::{clone::Clone, cmp::{Eq, PartialEq}, ops::Deref, option::Option};
    #[derive(Clone, PartialEq, Eq)]
    pub struct Id {}
    pub struct Entered {}
    pub struct EnteredSpan {}
    impl EnteredSpan {
        pub fn id(&self) -> Option<Id>;
        pub fn exit(self) -> Span;
    }
    impl Deref for EnteredSpan { type Target = Span; }
}
pub mod subscriber {
    use std::{ops::FnOnce, result::Result};
    pub struct DefaultGuard {}
    pub struct SetGlobalDefaultError {}
    pub struct NoSubscriber {}
    pub fn with_default<T, S>(subscriber: S, f: impl FnOnce() -> T) -> T;
    pub fn set_default<S>(subscriber: S) -> DefaultGuard;
    pub fn set_global_default<S>(subscriber: S) -> Result<(), SetGlobalDefaultError>;
}
#[derive(Clone)]
pub struct Span {}
impl Span {
    pub fn none() -> Span;
    pub fn current() -> Span;
    pub fn enter(&self) -> span::Entered;
    pub fn entered(self) -> span::EnteredSpan;
    pub fn or_current(self) -> Self;
    pub fn in_scope<F, T>(&self, f: F) -> T where F: FnOnce() -> T;
    pub fn has_field<Q>(&self, field: &Q) -> bool;
    pub fn record<Q, V>(&self, field: &Q, value: V) -> &Self;
    pub fn is_disabled(&self) -> bool;
    pub fn is_none(&self) -> bool;
    pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self;
    pub fn id(&self) -> Option<Id>;
    pub fn metadata(&self) -> Option<&'static Metadata>;
}
impl PartialEq for Span {}
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level {}
impl Level {
    pub const ERROR: Level = _;
    pub const WARN: Level = _;
    pub const INFO: Level = _;
    pub const DEBUG: Level = _;
    pub const TRACE: Level = _;
    pub fn as_str(&self) -> &'static str;
}
impl Display for Level {}
pub struct Metadata {}
