//! futures 0.1: futures and streams, and the combinators that call what they are handed when they are polled.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub use crate::future::{done, empty, err, failed, finished, lazy, ok};
pub use crate::future::{Future, IntoFuture};
pub use crate::poll::{Async, Poll};
pub use crate::stream::Stream;
pub mod prelude {
    pub use crate::{Async, Future, IntoFuture, Poll, Stream};
}
pub mod poll {
    use std::ops::FnOnce;
    pub enum Async<T> { Ready(T), NotReady }
    impl<T> Async<T> {
        pub fn map<F, U>(self, f: F) -> Async<U> where F: FnOnce(T) -> U;
        pub fn is_ready(&self) -> bool;
        pub fn is_not_ready(&self) -> bool;
    }
    pub type Poll<T, E> = std::result::Result<Async<T>, E>;
}
pub mod future {
    use std::{boxed::Box, iter::IntoIterator, marker::Sized, ops::FnMut, ops::FnOnce, result::Result};
    use crate::poll::Poll;
    use crate::stream::Stream;
    pub trait Future {
        type Item;
        type Error;
        fn poll(&mut self) -> Poll<Self::Item, Self::Error>;
        fn wait(self) -> Result<Self::Item, Self::Error> where Self: Sized;
        fn map<F, U>(self, f: F) -> Map<Self, F, U> where F: FnOnce(Self::Item) -> U, Self: Sized;
        fn map_err<F, E>(self, f: F) -> MapErr<Self, F, E> where F: FnOnce(Self::Error) -> E, Self: Sized;
        fn from_err<E>(self) -> FromErr<Self, E> where Self: Sized;
        fn then<F, B>(self, f: F) -> Then<Self, B, F> where F: FnOnce(Result<Self::Item, Self::Error>) -> B, B: IntoFuture, Self: Sized;
        fn and_then<F, B>(self, f: F) -> AndThen<Self, B, F> where F: FnOnce(Self::Item) -> B, B: IntoFuture, Self: Sized;
        fn or_else<F, B>(self, f: F) -> OrElse<Self, B, F> where F: FnOnce(Self::Error) -> B, B: IntoFuture, Self: Sized;
        fn inspect<F>(self, f: F) -> Inspect<Self, F> where F: FnOnce(&Self::Item), Self: Sized;
        fn fuse(self) -> Fuse<Self> where Self: Sized;
        fn join<B>(self, other: B) -> Join<Self, B> where B: IntoFuture, Self: Sized;
        fn into_stream(self) -> IntoStream<Self> where Self: Sized;
    }
    impl<F> Future for Box<F> where F: Future + ?Sized { type Item = <F as Future>::Item; type Error = <F as Future>::Error; }
    pub trait IntoFuture {
        type Future;
        type Item;
        type Error;
        fn into_future(self) -> Self::Future;
    }
    impl<F> IntoFuture for F where F: Future { type Future = F; type Item = <F as Future>::Item; type Error = <F as Future>::Error; }
    impl<T, E> IntoFuture for Result<T, E> { type Future = FutureResult<T, E>; type Item = T; type Error = E; }
    pub struct Map<A, F, U> {}
    impl<A, F, U> Future for Map<A, F, U> where A: Future { type Item = U; type Error = <A as Future>::Error; }
    pub struct MapErr<A, F, E> {}
    impl<A, F, E> Future for MapErr<A, F, E> where A: Future { type Item = <A as Future>::Item; type Error = E; }
    pub struct FromErr<A, E> {}
    impl<A, E> Future for FromErr<A, E> where A: Future { type Item = <A as Future>::Item; type Error = E; }
    pub struct Then<A, B, F> {}
    impl<A, B, F> Future for Then<A, B, F> where A: Future, B: IntoFuture { type Item = <B as IntoFuture>::Item; type Error = <B as IntoFuture>::Error; }
    pub struct AndThen<A, B, F> {}
    impl<A, B, F> Future for AndThen<A, B, F> where A: Future, B: IntoFuture { type Item = <B as IntoFuture>::Item; type Error = <B as IntoFuture>::Error; }
    pub struct OrElse<A, B, F> {}
    impl<A, B, F> Future for OrElse<A, B, F> where A: Future, B: IntoFuture { type Item = <A as Future>::Item; type Error = <B as IntoFuture>::Error; }
    pub struct Inspect<A, F> {}
    impl<A, F> Future for Inspect<A, F> where A: Future { type Item = <A as Future>::Item; type Error = <A as Future>::Error; }
    pub struct Fuse<A> {}
    impl<A> Future for Fuse<A> where A: Future { type Item = <A as Future>::Item; type Error = <A as Future>::Error; }
    pub struct Join<A, B> {}
    impl<A, B> Future for Join<A, B> where A: Future, B: IntoFuture { type Item = (<A as Future>::Item, <B as IntoFuture>::Item); type Error = <A as Future>::Error; }
    pub struct IntoStream<A> {}
    impl<A> Stream for IntoStream<A> where A: Future { type Item = <A as Future>::Item; type Error = <A as Future>::Error; }
    pub struct FutureResult<T, E> {}
    impl<T, E> Future for FutureResult<T, E> { type Item = T; type Error = E; }
    pub struct Empty<T, E> {}
    impl<T, E> Future for Empty<T, E> { type Item = T; type Error = E; }
    pub struct Lazy<F, R> {}
    impl<F, R> Future for Lazy<F, R> where R: IntoFuture { type Item = <R as IntoFuture>::Item; type Error = <R as IntoFuture>::Error; }
    pub struct PollFn<F> {}
    impl<T, E, F> Future for PollFn<F> where F: FnMut() -> Poll<T, E> { type Item = T; type Error = E; }
    pub enum Either<A, B> { A(A), B(B) }
    impl<A, B> Future for Either<A, B> where A: Future { type Item = <A as Future>::Item; type Error = <A as Future>::Error; }
    pub enum Loop<T, S> { Break(T), Continue(S) }
    pub struct LoopFn<A, F> {}
    impl<S, T, A, F> Future for LoopFn<A, F> where F: FnMut(S) -> A, A: IntoFuture<Item = Loop<T, S>> { type Item = T; type Error = <A as IntoFuture>::Error; }
    pub struct JoinAll<I> {}
    pub fn ok<T, E>(t: T) -> FutureResult<T, E>;
    pub fn err<T, E>(e: E) -> FutureResult<T, E>;
    pub fn result<T, E>(r: Result<T, E>) -> FutureResult<T, E>;
    pub fn done<T, E>(r: Result<T, E>) -> FutureResult<T, E>;
    pub fn finished<T, E>(t: T) -> FutureResult<T, E>;
    pub fn failed<T, E>(e: E) -> FutureResult<T, E>;
    pub fn empty<T, E>() -> Empty<T, E>;
    pub fn lazy<F, R>(f: F) -> Lazy<F, R> where F: FnOnce() -> R, R: IntoFuture;
    pub fn poll_fn<T, E, F>(f: F) -> PollFn<F> where F: FnMut() -> Poll<T, E>;
    pub fn loop_fn<S, T, A, F>(initial: S, func: F) -> LoopFn<A, F> where F: FnMut(S) -> A, A: IntoFuture<Item = Loop<T, S>>;
    pub fn join_all<I>(i: I) -> JoinAll<I> where I: IntoIterator;
}
pub mod stream {
    use std::{boxed::Box, iter::Iterator, marker::Sized, ops::FnMut, option::Option, result::Result, vec::Vec};
    use crate::future::{Future, IntoFuture};
    use crate::poll::Poll;
    pub trait Stream {
        type Item;
        type Error;
        fn poll(&mut self) -> Poll<Option<Self::Item>, Self::Error>;
        fn wait(self) -> Wait<Self> where Self: Sized;
        fn map<F, U>(self, f: F) -> Map<Self, F, U> where F: FnMut(Self::Item) -> U, Self: Sized;
        fn map_err<F, E>(self, f: F) -> MapErr<Self, F, E> where F: FnMut(Self::Error) -> E, Self: Sized;
        fn from_err<E>(self) -> FromErr<Self, E> where Self: Sized;
        fn filter<F>(self, f: F) -> Filter<Self, F> where F: FnMut(&Self::Item) -> bool, Self: Sized;
        fn filter_map<F, B>(self, f: F) -> FilterMap<Self, F, B> where F: FnMut(Self::Item) -> Option<B>, Self: Sized;
        fn then<F, B>(self, f: F) -> Then<Self, F, B> where F: FnMut(Result<Self::Item, Self::Error>) -> B, B: IntoFuture, Self: Sized;
        fn and_then<F, B>(self, f: F) -> AndThen<Self, F, B> where F: FnMut(Self::Item) -> B, B: IntoFuture, Self: Sized;
        fn or_else<F, B>(self, f: F) -> OrElse<Self, F, B> where F: FnMut(Self::Error) -> B, B: IntoFuture, Self: Sized;
        fn inspect<F>(self, f: F) -> Inspect<Self, F> where F: FnMut(&Self::Item), Self: Sized;
        fn take(self, amount: u64) -> Take<Self> where Self: Sized;
        fn skip(self, amount: u64) -> Take<Self> where Self: Sized;
        fn collect(self) -> Collect<Self> where Self: Sized;
        fn concat2(self) -> Concat2<Self> where Self: Sized;
        fn fold<F, T, B>(self, init: T, f: F) -> Fold<Self, F, B, T> where F: FnMut(T, Self::Item) -> B, B: IntoFuture<Item = T>, Self: Sized;
        fn for_each<F, U>(self, f: F) -> ForEach<Self, F, U> where F: FnMut(Self::Item) -> U, U: IntoFuture<Item = ()>, Self: Sized;
    }
    impl<S> Stream for Box<S> where S: Stream + ?Sized { type Item = <S as Stream>::Item; type Error = <S as Stream>::Error; }
    pub struct Wait<S> {}
    impl<S> Iterator for Wait<S> where S: Stream { type Item = Result<<S as Stream>::Item, <S as Stream>::Error>; }
    pub struct Map<S, F, U> {}
    impl<S, F, U> Stream for Map<S, F, U> where S: Stream { type Item = U; type Error = <S as Stream>::Error; }
    pub struct MapErr<S, F, E> {}
    impl<S, F, E> Stream for MapErr<S, F, E> where S: Stream { type Item = <S as Stream>::Item; type Error = E; }
    pub struct FromErr<S, E> {}
    impl<S, E> Stream for FromErr<S, E> where S: Stream { type Item = <S as Stream>::Item; type Error = E; }
    pub struct Filter<S, F> {}
    impl<S, F> Stream for Filter<S, F> where S: Stream { type Item = <S as Stream>::Item; type Error = <S as Stream>::Error; }
    pub struct FilterMap<S, F, B> {}
    impl<S, F, B> Stream for FilterMap<S, F, B> where S: Stream { type Item = B; type Error = <S as Stream>::Error; }
    pub struct Then<S, F, B> {}
    impl<S, F, B> Stream for Then<S, F, B> where B: IntoFuture { type Item = <B as IntoFuture>::Item; type Error = <B as IntoFuture>::Error; }
    pub struct AndThen<S, F, B> {}
    impl<S, F, B> Stream for AndThen<S, F, B> where B: IntoFuture { type Item = <B as IntoFuture>::Item; type Error = <B as IntoFuture>::Error; }
    pub struct OrElse<S, F, B> {}
    impl<S, F, B> Stream for OrElse<S, F, B> where S: Stream, B: IntoFuture { type Item = <S as Stream>::Item; type Error = <B as IntoFuture>::Error; }
    pub struct Inspect<S, F> {}
    impl<S, F> Stream for Inspect<S, F> where S: Stream { type Item = <S as Stream>::Item; type Error = <S as Stream>::Error; }
    pub struct Take<S> {}
    impl<S> Stream for Take<S> where S: Stream { type Item = <S as Stream>::Item; type Error = <S as Stream>::Error; }
    pub struct Collect<S> {}
    impl<S> Future for Collect<S> where S: Stream { type Item = Vec<<S as Stream>::Item>; type Error = <S as Stream>::Error; }
    pub struct Concat2<S> {}
    impl<S> Future for Concat2<S> where S: Stream { type Item = <S as Stream>::Item; type Error = <S as Stream>::Error; }
    pub struct Fold<S, F, B, T> {}
    impl<S, F, B, T> Future for Fold<S, F, B, T> where S: Stream { type Item = T; type Error = <S as Stream>::Error; }
    pub struct ForEach<S, F, U> {}
    impl<S, F, U> Future for ForEach<S, F, U> where S: Stream { type Item = (); type Error = <S as Stream>::Error; }
}
