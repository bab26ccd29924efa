//! oneshot 0.2: channels for one message.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, future::{Future, IntoFuture}, result::Result, time::{Duration, Instant}};
pub struct AsyncReceiver<T> {}
impl<T> Future for AsyncReceiver<T> { type Output = Result<T, RecvError>; }
pub struct Receiver<T> {}
impl<T> IntoFuture for Receiver<T> { type Output = Result<T, RecvError>; type IntoFuture = AsyncReceiver<T>; }
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(self) -> Result<T, RecvError>;
    pub fn recv_ref(&self) -> Result<T, RecvError>;
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    pub fn is_closed(&self) -> bool;
    pub fn has_message(&self) -> bool;
    pub fn into_raw(self) -> *mut ();
    pub fn from_raw(raw: *mut ()) -> Self;
}
#[derive(Clone)]
pub struct RecvError {}
#[derive(Clone)]
pub enum RecvTimeoutError { Timeout, Disconnected }
pub struct SendError<T> {}
pub struct Sender<T> {}
impl<T> Sender<T> {
    pub fn send(self, message: T) -> Result<(), SendError<T>>;
    pub fn is_closed(&self) -> bool;
    pub fn into_raw(self) -> *mut ();
    pub fn from_raw(raw: *mut ()) -> Self;
}
#[derive(Clone)]
pub enum TryRecvError { Empty, Disconnected }
pub fn channel<T>() -> (Sender<T>, Receiver<T>);
