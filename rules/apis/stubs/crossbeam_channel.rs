//! crossbeam-channel 0.5.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::From, error::Error, fmt::Display, iter::{IntoIterator, Iterator}, marker::Send, option::Option, result::Result, time::{Duration, Instant}};
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
pub struct Iter<T> {}
impl<T> Iterator for Iter<T> { type Item = T; }
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ReadyTimeoutError;
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(&self) -> Result<T, RecvError>;
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn iter(&self) -> Iter<T>;
    pub fn try_iter(&self) -> TryIter<T>;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
    pub fn acquire(&self) -> Self;
}
impl<T> Clone for Receiver<T> {}
impl<T> IntoIterator for &Receiver<T> { type Item = T; type IntoIter = Iter<T>; }
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RecvError;
impl Display for RecvError {}
impl Error for RecvError {}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum RecvTimeoutError { Timeout, Disconnected }
impl RecvTimeoutError {
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl Display for RecvTimeoutError {}
impl Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}
#[derive(Clone, Default)]
pub struct Select {}
impl Select {
    pub fn new() -> Select;
    pub fn new_biased() -> Self;
    pub fn send<T>(&mut self, s: &Sender<T>) -> usize;
    pub fn recv<T>(&mut self, r: &Receiver<T>) -> usize;
    pub fn remove(&mut self, index: usize);
    pub fn try_select(&mut self) -> Result<SelectedOperation, TrySelectError>;
    pub fn select(&mut self) -> SelectedOperation;
    pub fn select_timeout(&mut self, timeout: Duration) -> Result<SelectedOperation, SelectTimeoutError>;
    pub fn select_deadline(&mut self, deadline: Instant) -> Result<SelectedOperation, SelectTimeoutError>;
    pub fn try_ready(&mut self) -> Result<usize, TryReadyError>;
    pub fn ready(&mut self) -> usize;
    pub fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError>;
    pub fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError>;
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SelectTimeoutError;
impl Display for SelectTimeoutError {}
impl Error for SelectTimeoutError {}
pub struct SelectedOperation {}
impl SelectedOperation {
    pub fn index(&self) -> usize;
    pub fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>>;
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError>;
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Display for SendError<T> {}
impl<T: Send> Error for SendError<T> {}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T> Display for SendTimeoutError<T> {}
impl<T: Send> Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}
pub struct Sender<T> {}
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
    pub fn acquire(&self) -> Self;
}
impl<T> Clone for Sender<T> {}
pub struct TryIter<T> {}
impl<T> Iterator for TryIter<T> { type Item = T; }
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TryReadyError;
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TryRecvError { Empty, Disconnected }
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TrySelectError;
impl Display for TrySelectError {}
impl Error for TrySelectError {}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T> Display for TrySendError<T> {}
impl<T: Send> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
pub fn after(duration: Duration) -> Receiver<Instant>;
pub fn at(when: Instant) -> Receiver<Instant>;
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
pub fn never<T>() -> Receiver<T>;
pub fn tick(duration: Duration) -> Receiver<Instant>;
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
