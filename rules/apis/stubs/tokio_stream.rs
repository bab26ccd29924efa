//! tokio-stream 0.1 with the feature `full`.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use crate::adapters::{Chain, ChunksTimeout, Filter, FilterMap, Fuse, Map, MapWhile, Merge, Peekable, Skip, SkipWhile, Take, TakeWhile, Then, Timeout, TimeoutRepeating};
use futures::stream::Stream;
use std::{borrow::Borrow, boxed::Box, clone::Clone, cmp::{Eq, Ord}, collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque}, convert::AsRef, default::Default, error::Error, fmt::Display, future::Future, hash::Hash, iter::{Extend, FromIterator, IntoIterator, Iterator}, marker::Unpin, ops::FnMut, option::Option, result::Result, string::String, task::{Context, Poll}, time::Duration, vec::Vec};
use tokio::time::Interval;
pub trait FromStream<T> {}
pub trait StreamExt: Stream {
    async fn next(&mut self) -> Option<Self::Item> where Self: Unpin;
    async fn try_next<T, E>(&mut self) -> Result<Option<T>, E> where Self: Stream<Item = Result<T, E>> + Unpin;
    fn map<T, F>(self, f: F) -> Map<Self, F> where F: FnMut(Self::Item) -> T;
    fn map_while<T, F>(self, f: F) -> MapWhile<Self, F> where F: FnMut(Self::Item) -> Option<T>;
    fn then<F, Fut>(self, f: F) -> Then<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future;
    fn merge<U>(self, other: U) -> Merge<Self, U> where U: Stream<Item = Self::Item>;
    fn filter<F>(self, f: F) -> Filter<Self, F> where F: FnMut(&Self::Item) -> bool;
    fn filter_map<T, F>(self, f: F) -> FilterMap<Self, F> where F: FnMut(Self::Item) -> Option<T>;
    fn fuse(self) -> Fuse<Self>;
    fn take(self, n: usize) -> Take<Self>;
    fn take_while<F>(self, f: F) -> TakeWhile<Self, F> where F: FnMut(&Self::Item) -> bool;
    fn skip(self, n: usize) -> Skip<Self>;
    fn skip_while<F>(self, f: F) -> SkipWhile<Self, F> where F: FnMut(&Self::Item) -> bool;
    async fn all<F>(&mut self, f: F) -> bool where Self: Unpin, F: FnMut(Self::Item) -> bool;
    async fn any<F>(&mut self, f: F) -> bool where Self: Unpin, F: FnMut(Self::Item) -> bool;
    fn chain<U>(self, other: U) -> Chain<Self, U> where U: Stream<Item = Self::Item>;
    async fn fold<B, F>(self, init: B, f: F) -> B where F: FnMut(B, Self::Item) -> B;
    async fn collect<T>(self) -> T where T: FromStream<Self::Item>;
    fn timeout(self, duration: Duration) -> Timeout<Self>;
    fn timeout_repeating(self, interval: Interval) -> TimeoutRepeating<Self>;
    fn chunks_timeout(self, max_size: usize, duration: Duration) -> ChunksTimeout<Self>;
    fn peekable(self) -> Peekable<Self>;
}
#[derive(PartialEq, Eq)]
pub struct Elapsed {}
impl Display for Elapsed {}
impl Error for Elapsed {}
pub struct Empty<T> {}
impl<T> Stream for Empty<T> { type Item = T; }
pub struct Iter<I> {}
impl<I> Stream for Iter<I> where I: Iterator { type Item = <I as Iterator>::Item; }
pub struct Once<T> {}
impl<T> Stream for Once<T> { type Item = T; }
pub struct Pending<T> {}
pub struct StreamMap<K, V> {}
impl<K, V> StreamMap<K, V> {
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)>;
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut (K, V)>;
    pub fn new() -> StreamMap<K, V>;
    pub fn with_capacity(capacity: usize) -> StreamMap<K, V>;
    pub fn keys(&self) -> impl Iterator<Item = &K>;
    pub fn values(&self) -> impl Iterator<Item = &V>;
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V>;
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn insert(&mut self, k: K, stream: V) -> Option<V> where K: Hash + Eq;
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq;
    pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq;
}
impl<K, V> StreamMap<K, V> where K: Clone + Unpin, V: Stream + Unpin {
    pub async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize;
    pub fn poll_next_many(&mut self, cx: &mut Context, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> Poll<usize>;
}
impl<K, V> Default for StreamMap<K, V> {}
impl<K, V> Extend<(K, V)> for StreamMap<K, V> {}
impl<K, V> FromIterator<(K, V)> for StreamMap<K, V> where K: Hash + Eq {}
pub struct StreamNotifyClose<S> {}
impl<S> StreamNotifyClose<S> {
    pub fn new(stream: S) -> Self;
    pub fn into_inner(self) -> Option<S>;
}
pub fn empty<T>() -> Empty<T>;
pub fn iter<I>(i: I) -> Iter<I::IntoIter> where I: IntoIterator;
pub fn once<T>(value: T) -> Once<T>;
pub fn pending<T>() -> Pending<T>;
impl FromStream<()> for () {}
impl<K: Eq + Hash, V> FromStream<(K, V)> for HashMap<K, V> {}
impl<K: Ord, V> FromStream<(K, V)> for BTreeMap<K, V> {}
impl<T> FromStream<T> for Box<[T]> {}
impl<T> FromStream<T> for LinkedList<T> {}
impl<T> FromStream<T> for VecDeque<T> {}
impl<T> FromStream<T> for Vec<T> {}
impl<T, U, E> FromStream<Result<T, E>> for Result<U, E> where U: FromStream<T> {}
impl<T: Eq + Hash> FromStream<T> for HashSet<T> {}
impl<T: Ord> FromStream<T> for BinaryHeap<T> {}
impl<T: Ord> FromStream<T> for BTreeSet<T> {}
impl<T: AsRef<str>> FromStream<T> for String {}
impl<St> StreamExt for St where St: Stream {}
pub mod adapters {
    use futures::stream::Stream;
    use std::{future::Future, marker::Unpin, ops::FnMut, option::Option, pin::Pin, vec::Vec};
    pub struct Chain<T, U> {}
    impl<T, U> Stream for Chain<T, U> where T: Stream, U: Stream<Item = <T as Stream>::Item> { type Item = <T as Stream>::Item; }
    pub struct ChunksTimeout<S: Stream> {}
    impl<S: Stream> ChunksTimeout<S> {
        pub fn into_remainder(self: Pin<&mut Self>) -> Vec<S::Item>;
    }
    pub struct Filter<St, F> {}
    impl<St, F> Stream for Filter<St, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> bool { type Item = <St as Stream>::Item; }
    pub struct FilterMap<St, F> {}
    impl<St, F, T> Stream for FilterMap<St, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Option<T> { type Item = T; }
    pub struct Fuse<T> {}
    impl<T> Stream for Fuse<T> where T: Stream { type Item = <T as Stream>::Item; }
    pub struct Map<St, F> {}
    impl<St, F, T> Stream for Map<St, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> T { type Item = T; }
    pub struct MapWhile<St, F> {}
    impl<St, F, T> Stream for MapWhile<St, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Option<T> { type Item = T; }
    pub struct Merge<T, U> {}
    impl<T, U> Stream for Merge<T, U> where T: Stream, U: Stream<Item = <T as Stream>::Item> { type Item = <T as Stream>::Item; }
    pub struct Peekable<T: Stream> {}
    impl<T> Stream for Peekable<T> where T: Stream { type Item = <T as Stream>::Item; }
    impl<T: Stream> Peekable<T> {
        pub async fn peek(&mut self) -> Option<&T::Item> where T: Unpin;
    }
    pub struct Skip<St> {}
    impl<St> Stream for Skip<St> where St: Stream { type Item = <St as Stream>::Item; }
    pub struct SkipWhile<St, F> {}
    impl<St, F> Stream for SkipWhile<St, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> bool { type Item = <St as Stream>::Item; }
    pub struct Take<St> {}
    impl<St> Stream for Take<St> where St: Stream { type Item = <St as Stream>::Item; }
    pub struct TakeWhile<St, F> {}
    impl<St, F> Stream for TakeWhile<St, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> bool { type Item = <St as Stream>::Item; }
    pub struct Then<St, Fut, F> {}
    impl<St, Fut, F> Stream for Then<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future { type Item = <Fut as Future>::Output; }
    pub struct Timeout<S> {}
    pub struct TimeoutRepeating<S> {}
}
pub mod wrappers {
    use futures::stream::Stream;
    use std::{clone::Clone, convert::{AsMut, AsRef, From}, marker::{Send, Sync}, pin::Pin, result::Result, string::String, vec::Vec};
    use tokio::{fs::ReadDir, io::{Lines, Split}, net::{TcpListener, UnixListener}, signal::unix::Signal, sync::broadcast::Receiver, sync::mpsc::UnboundedReceiver, task::JoinSet, time::Interval};
    pub struct BroadcastStream<T> {}
    impl<T> Stream for BroadcastStream<T> { type Item = Result<T, errors::BroadcastStreamRecvError>; }
    impl<T: Clone + Send> BroadcastStream<T> {
        pub fn new(rx: Receiver<T>) -> Self;
    }
    impl<T: Clone + Send> From<Receiver<T>> for BroadcastStream<T> {}
    pub struct IntervalStream {}
    impl Stream for IntervalStream { type Item = tokio::time::Instant; }
    impl IntervalStream {
        pub fn new(interval: Interval) -> Self;
        pub fn into_inner(self) -> Interval;
    }
    impl AsMut<Interval> for IntervalStream {}
    impl AsRef<Interval> for IntervalStream {}
    pub struct JoinSetStream<T> {}
    impl<T> Stream for JoinSetStream<T> { type Item = Result<T, tokio::task::JoinError>; }
    impl<T> JoinSetStream<T> {
        pub fn new(join_set: JoinSet<T>) -> Self;
        pub fn into_inner(self) -> JoinSet<T>;
    }
    impl<T> AsMut<JoinSet<T>> for JoinSetStream<T> {}
    impl<T> AsRef<JoinSet<T>> for JoinSetStream<T> {}
    impl<T> From<JoinSet<T>> for JoinSetStream<T> {}
    pub struct LinesStream<R> {}
    impl<R> Stream for LinesStream<R> { type Item = Result<String, std::io::Error>; }
    impl<R> LinesStream<R> {
        pub fn new(lines: Lines<R>) -> Self;
        pub fn into_inner(self) -> Lines<R>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Lines<R>>;
    }
    impl<R> AsMut<Lines<R>> for LinesStream<R> {}
    impl<R> AsRef<Lines<R>> for LinesStream<R> {}
    pub struct ReadDirStream {}
    impl Stream for ReadDirStream { type Item = Result<tokio::fs::DirEntry, std::io::Error>; }
    impl ReadDirStream {
        pub fn new(read_dir: ReadDir) -> Self;
        pub fn into_inner(self) -> ReadDir;
    }
    impl AsMut<ReadDir> for ReadDirStream {}
    impl AsRef<ReadDir> for ReadDirStream {}
    pub struct ReceiverStream<T> {}
    impl<T> Stream for ReceiverStream<T> { type Item = T; }
    impl<T> ReceiverStream<T> {
        pub fn new(recv: tokio::sync::mpsc::Receiver<T>) -> Self;
        pub fn into_inner(self) -> tokio::sync::mpsc::Receiver<T>;
        pub fn close(&mut self);
    }
    impl<T> AsMut<tokio::sync::mpsc::Receiver<T>> for ReceiverStream<T> {}
    impl<T> AsRef<tokio::sync::mpsc::Receiver<T>> for ReceiverStream<T> {}
    impl<T> From<tokio::sync::mpsc::Receiver<T>> for ReceiverStream<T> {}
    pub struct SignalStream {}
    impl Stream for SignalStream { type Item = (); }
    impl SignalStream {
        pub fn new(signal: Signal) -> Self;
        pub fn into_inner(self) -> Signal;
    }
    impl AsMut<Signal> for SignalStream {}
    impl AsRef<Signal> for SignalStream {}
    pub struct SplitStream<R> {}
    impl<R> Stream for SplitStream<R> { type Item = Result<Vec<u8>, std::io::Error>; }
    impl<R> SplitStream<R> {
        pub fn new(split: Split<R>) -> Self;
        pub fn into_inner(self) -> Split<R>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Split<R>>;
    }
    impl<R> AsMut<Split<R>> for SplitStream<R> {}
    impl<R> AsRef<Split<R>> for SplitStream<R> {}
    pub struct TcpListenerStream {}
    impl Stream for TcpListenerStream { type Item = Result<tokio::net::TcpStream, std::io::Error>; }
    impl TcpListenerStream {
        pub fn new(listener: TcpListener) -> Self;
        pub fn into_inner(self) -> TcpListener;
    }
    impl AsMut<TcpListener> for TcpListenerStream {}
    impl AsRef<TcpListener> for TcpListenerStream {}
    pub struct UnboundedReceiverStream<T> {}
    impl<T> Stream for UnboundedReceiverStream<T> { type Item = T; }
    impl<T> UnboundedReceiverStream<T> {
        pub fn new(recv: UnboundedReceiver<T>) -> Self;
        pub fn into_inner(self) -> UnboundedReceiver<T>;
        pub fn close(&mut self);
    }
    impl<T> AsMut<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
    impl<T> AsRef<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
    impl<T> From<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
    pub struct UnixListenerStream {}
    impl Stream for UnixListenerStream { type Item = Result<tokio::net::UnixStream, std::io::Error>; }
    impl UnixListenerStream {
        pub fn new(listener: UnixListener) -> Self;
        pub fn into_inner(self) -> UnixListener;
    }
    impl AsMut<UnixListener> for UnixListenerStream {}
    impl AsRef<UnixListener> for UnixListenerStream {}
    pub struct WatchStream<T> {}
    impl<T> Stream for WatchStream<T> { type Item = T; }
    impl<T: Clone + Send + Sync> WatchStream<T> {
        pub fn new(rx: tokio::sync::watch::Receiver<T>) -> Self;
        pub fn from_changes(rx: tokio::sync::watch::Receiver<T>) -> Self;
    }
    impl<T: Clone + Send + Sync> From<tokio::sync::watch::Receiver<T>> for WatchStream<T> {}
    pub mod errors {
        use std::{error::Error, fmt::Display};
        #[derive(Clone, PartialEq, Eq)]
        pub enum BroadcastStreamRecvError { Lagged(u64) }
        impl Display for BroadcastStreamRecvError {}
        impl Error for BroadcastStreamRecvError {}
    }
}
