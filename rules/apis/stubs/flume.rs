//! flume 0.10 to 0.12.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, PartialEq}, error::Error, fmt::Display, future::Future, iter::{IntoIterator, Iterator}, marker::Copy, option::Option, result::Result, time::{Duration, Instant}};
use futures::{sink::Sink, stream::Stream};
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Display for SendError<T> {}
impl<T> std::error::Error for SendError<T> {}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum RecvError { Disconnected }
impl Display for RecvError {}
impl std::error::Error for RecvError {}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TryRecvError { Empty, Disconnected }
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum RecvTimeoutError { Timeout, Disconnected }
pub struct Sender<T> {}
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn send_async(&self, item: T) -> SendFut<T>;
    pub fn into_send_async(self, item: T) -> SendFut<T>;
    pub fn sink(&self) -> SendSink<T>;
    pub fn into_sink(self) -> SendSink<T>;
}
impl<T> Clone for Sender<T> {}
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(&self) -> Result<T, RecvError>;
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError>;
    pub fn iter(&self) -> Iter<T>;
    pub fn try_iter(&self) -> TryIter<T>;
    pub fn drain(&self) -> Drain<T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn recv_async(&self) -> RecvFut<T>;
    pub fn into_recv_async(self) -> RecvFut<T>;
    pub fn stream(&self) -> RecvStream<T>;
    pub fn into_stream(self) -> RecvStream<T>;
}
impl<T> Clone for Receiver<T> {}
impl<T> IntoIterator for &Receiver<T> { type Item = T; type IntoIter = Iter<T>; }
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
pub struct Iter<T> {}
impl<T> Iterator for Iter<T> { type Item = T; }
pub struct TryIter<T> {}
impl<T> Iterator for TryIter<T> { type Item = T; }
pub struct Drain<T> {}
impl<T> Iterator for Drain<T> { type Item = T; }
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
pub struct SendFut<T> {}
impl<T> Future for SendFut<T> { type Output = Result<(), SendError<T>>; }
#[derive(Clone)]
pub struct SendSink<T> {}
impl<T> Sink<T> for SendSink<T> { type Error = SendError<T>; }
pub struct RecvFut<T> {}
impl<T> Future for RecvFut<T> { type Output = Result<T, RecvError>; }
#[derive(Clone)]
pub struct RecvStream<T> {}
impl<T> Stream for RecvStream<T> { type Item = T; }
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
