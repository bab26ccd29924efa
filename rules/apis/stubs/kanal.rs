//! kanal 0.1: channels.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, future::Future, iter::Iterator, option::Option, result::Result, time::Duration};
pub struct AsyncReceiver<T> {}
impl<T> Clone for AsyncReceiver<T> {}
impl<T> AsyncReceiver<T> {
    pub fn recv(&'_ self) -> ReceiveFuture<'_, T>;
    pub fn stream(&'_ self) -> ReceiveStream<'_, T>;
    pub fn clone_sync(&self) -> Receiver<T>;
    pub fn to_sync(self) -> Receiver<T>;
    pub fn as_sync(&self) -> &Receiver<T>;
}
pub struct AsyncSender<T> {}
impl<T> Clone for AsyncSender<T> {}
impl<T> AsyncSender<T> {
    pub fn send(&'_ self, data: T) -> SendFuture<'_, T>;
    pub fn clone_sync(&self) -> Sender<T>;
    pub fn to_sync(self) -> Sender<T>;
    pub fn as_sync(&self) -> &Sender<T>;
}
pub enum ReceiveError { Closed, SendClosed }
pub enum ReceiveErrorTimeout { Closed, SendClosed, Timeout }
pub struct ReceiveFuture<'a, T> {}
impl<T> Future for ReceiveFuture<'_, T> { type Output = Result<T, ReceiveError>; }
pub struct ReceiveStream<'a, T> {}
pub struct Receiver<T> {}
impl<T> Iterator for Receiver<T> { type Item = T; }
impl<T> Clone for Receiver<T> {}
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, ReceiveError>;
    pub fn recv_timeout(&self, duration: Duration) -> Result<T, ReceiveErrorTimeout>;
    pub fn clone_async(&self) -> AsyncReceiver<T>;
    pub fn to_async(self) -> AsyncReceiver<T>;
    pub fn as_async(&self) -> &AsyncReceiver<T>;
}
pub enum SendError { Closed, ReceiveClosed }
pub enum SendErrorTimeout { Closed, ReceiveClosed, Timeout }
pub struct SendFuture<'a, T> {}
impl<T> Future for SendFuture<'_, T> { type Output = Result<(), SendError>; }
pub struct Sender<T> {}
impl<T> Clone for Sender<T> {}
impl<T> Sender<T> {
    pub fn send(&self, data: T) -> Result<(), SendError>;
    pub fn send_timeout(&self, data: T, duration: Duration) -> Result<(), SendErrorTimeout>;
    pub fn send_option_timeout(&self, data: &mut Option<T>, duration: Duration) -> Result<(), SendErrorTimeout>;
    pub fn clone_async(&self) -> AsyncSender<T>;
    pub fn to_async(self) -> AsyncSender<T>;
    pub fn as_async(&self) -> &AsyncSender<T>;
}
pub fn bounded<T>(size: usize) -> (Sender<T>, Receiver<T>);
pub fn bounded_async<T>(size: usize) -> (AsyncSender<T>, AsyncReceiver<T>);
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn unbounded_async<T>() -> (AsyncSender<T>, AsyncReceiver<T>);
