//! tauri 1 and 2: applications whose windows are web pages.
//!
//! Public declarations as documented, those by which commands reach the state and start tasks; see the stub of `std`
//! for what is left out.

use std::{clone::Clone, future::Future, marker::{Send, Sync}, ops::{Deref, FnOnce}, option::Option, result::Result};
pub mod async_runtime {
    use crate::Error;
    use std::{future::Future, marker::Send, ops::FnOnce, result::Result};
    pub struct JoinHandle<T> {}
    impl<T> Future for JoinHandle<T> { type Output = Result<T, Error>; }
    impl<T> JoinHandle<T> {
        pub fn abort(&self);
    }
    pub fn spawn<F>(task: F) -> JoinHandle<F::Output> where F: Future + Send;
    pub fn spawn_blocking<F, R>(func: F) -> JoinHandle<R> where F: FnOnce() -> R + Send;
    pub fn block_on<F>(task: F) -> F::Output where F: Future;
}
pub struct Error {}
pub struct Wry {}
pub struct State<'r, T> {}
impl<'r, T> State<'r, T> {
    pub fn inner(&self) -> &'r T;
}
impl<'r, T> Clone for State<'r, T> {}
impl<'r, T> Deref for State<'r, T> { type Target = T; }
pub trait Manager<R> {
    fn app_handle(&self) -> &AppHandle<R>;
    fn manage<T: Send + Sync>(&self, state: T) -> bool;
    fn state<T: Send + Sync>(&self) -> State<T>;
    fn try_state<T: Send + Sync>(&self) -> Option<State<T>>;
}
pub struct App<R = Wry> {}
impl<R> Manager<R> for App<R> {}
impl<R> App<R> {
    pub fn handle(&self) -> &AppHandle<R>;
}
pub struct AppHandle<R = Wry> {}
impl<R> Clone for AppHandle<R> {}
impl<R> Manager<R> for AppHandle<R> {}
pub struct Window<R = Wry> {}
impl<R> Clone for Window<R> {}
impl<R> Manager<R> for Window<R> {}
pub struct WebviewWindow<R = Wry> {}
impl<R> Clone for WebviewWindow<R> {}
impl<R> Manager<R> for WebviewWindow<R> {}
