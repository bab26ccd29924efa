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
pub struct Iter<I> {}
pub struct Once<T> {}
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
    use std::{marker::Unpin, option::Option, pin::Pin, vec::Vec};
    pub struct Chain<T, U> {}
    pub struct ChunksTimeout<S: Stream> {}
    impl<S: Stream> ChunksTimeout<S> {
        pub fn into_remainder(self: Pin<&mut Self>) -> Vec<S::Item>;
    }
    pub struct Filter<St, F> {}
    pub struct FilterMap<St, F> {}
    pub struct Fuse<T> {}
    pub struct Map<St, F> {}
    pub struct MapWhile<St, F> {}
    pub struct Merge<T, U> {}
    pub struct Peekable<T: Stream> {}
    impl<T: Stream> Peekable<T> {
        pub async fn peek(&mut self) -> Option<&T::Item> where T: Unpin;
    }
    pub struct Skip<St> {}
    pub struct SkipWhile<St, F> {}
    pub struct Take<St> {}
    pub struct TakeWhile<St, F> {}
    pub struct Then<St, Fut, F> {}
    pub struct Timeout<S> {}
    pub struct TimeoutRepeating<S> {}
}
pub mod wrappers {
    use std::{clone::Clone, convert::{AsMut, AsRef, From}, marker::{Send, Sync}, pin::Pin};
    use tokio::{fs::ReadDir, io::{Lines, Split}, net::{TcpListener, UnixListener}, signal::unix::Signal, sync::broadcast::Receiver, sync::mpsc::UnboundedReceiver, task::JoinSet, time::Interval};
    pub struct BroadcastStream<T> {}
    impl<T: Clone + Send> BroadcastStream<T> {
        pub fn new(rx: Receiver<T>) -> Self;
    }
    impl<T: Clone + Send> From<Receiver<T>> for BroadcastStream<T> {}
    pub struct IntervalStream {}
    impl IntervalStream {
        pub fn new(interval: Interval) -> Self;
        pub fn into_inner(self) -> Interval;
    }
    impl AsMut<Interval> for IntervalStream {}
    impl AsRef<Interval> for IntervalStream {}
    pub struct JoinSetStream<T> {}
    impl<T> JoinSetStream<T> {
        pub fn new(join_set: JoinSet<T>) -> Self;
        pub fn into_inner(self) -> JoinSet<T>;
    }
    impl<T> AsMut<JoinSet<T>> for JoinSetStream<T> {}
    impl<T> AsRef<JoinSet<T>> for JoinSetStream<T> {}
    impl<T> From<JoinSet<T>> for JoinSetStream<T> {}
    pub struct LinesStream<R> {}
    impl<R> LinesStream<R> {
        pub fn new(lines: Lines<R>) -> Self;
        pub fn into_inner(self) -> Lines<R>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Lines<R>>;
    }
    impl<R> AsMut<Lines<R>> for LinesStream<R> {}
    impl<R> AsRef<Lines<R>> for LinesStream<R> {}
    pub struct ReadDirStream {}
    impl ReadDirStream {
        pub fn new(read_dir: ReadDir) -> Self;
        pub fn into_inner(self) -> ReadDir;
    }
    impl AsMut<ReadDir> for ReadDirStream {}
    impl AsRef<ReadDir> for ReadDirStream {}
    pub struct ReceiverStream<T> {}
    impl<T> ReceiverStream<T> {
        pub fn new(recv: Receiver<T>) -> Self;
        pub fn into_inner(self) -> Receiver<T>;
        pub fn close(&mut self);
    }
    impl<T> AsMut<Receiver<T>> for ReceiverStream<T> {}
    impl<T> AsRef<Receiver<T>> for ReceiverStream<T> {}
    impl<T> From<Receiver<T>> for ReceiverStream<T> {}
    pub struct SignalStream {}
    impl SignalStream {
        pub fn new(signal: Signal) -> Self;
        pub fn into_inner(self) -> Signal;
    }
    impl AsMut<Signal> for SignalStream {}
    impl AsRef<Signal> for SignalStream {}
    pub struct SplitStream<R> {}
    impl<R> SplitStream<R> {
        pub fn new(split: Split<R>) -> Self;
        pub fn into_inner(self) -> Split<R>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Split<R>>;
    }
    impl<R> AsMut<Split<R>> for SplitStream<R> {}
    impl<R> AsRef<Split<R>> for SplitStream<R> {}
    pub struct TcpListenerStream {}
    impl TcpListenerStream {
        pub fn new(listener: TcpListener) -> Self;
        pub fn into_inner(self) -> TcpListener;
    }
    impl AsMut<TcpListener> for TcpListenerStream {}
    impl AsRef<TcpListener> for TcpListenerStream {}
    pub struct UnboundedReceiverStream<T> {}
    impl<T> UnboundedReceiverStream<T> {
        pub fn new(recv: UnboundedReceiver<T>) -> Self;
        pub fn into_inner(self) -> UnboundedReceiver<T>;
        pub fn close(&mut self);
    }
    impl<T> AsMut<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
    impl<T> AsRef<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
    impl<T> From<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
    pub struct UnixListenerStream {}
    impl UnixListenerStream {
        pub fn new(listener: UnixListener) -> Self;
        pub fn into_inner(self) -> UnixListener;
    }
    impl AsMut<UnixListener> for UnixListenerStream {}
    impl AsRef<UnixListener> for UnixListenerStream {}
    pub struct WatchStream<T> {}
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
