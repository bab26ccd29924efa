//! bevy_tasks 0.9 to 0.20.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{future::Future, marker::Send, ops::{Deref, FnOnce}, option::Option};

pub struct Task<T>(T);
impl<T> Task<T> {
    pub fn detach(self);
    pub fn is_finished(&self) -> bool;
}
impl<T> Task<T> {
    pub async fn cancel(self) -> Option<T>;
}
impl<T> Future for Task<T> {
    type Output = T;
}
pub struct TaskPool;
impl TaskPool {
    pub fn new() -> Self;
    pub fn thread_num(&self) -> usize;
    pub fn spawn<T>(&self, future: impl Future<Output = T> + Send + 'static) -> Task<T>;
    pub fn spawn_local<T>(&self, future: impl Future<Output = T> + 'static) -> Task<T>;
}
pub struct ComputeTaskPool(TaskPool);
impl ComputeTaskPool {
    pub fn get_or_init(f: impl FnOnce() -> TaskPool) -> &'static Self;
    pub fn try_get() -> Option<&'static Self>;
    pub fn get() -> &'static Self;
}
impl Deref for ComputeTaskPool {
    type Target = TaskPool;
}
pub struct AsyncComputeTaskPool(TaskPool);
impl AsyncComputeTaskPool {
    pub fn get_or_init(f: impl FnOnce() -> TaskPool) -> &'static Self;
    pub fn try_get() -> Option<&'static Self>;
    pub fn get() -> &'static Self;
}
impl Deref for AsyncComputeTaskPool {
    type Target = TaskPool;
}
pub struct IoTaskPool(TaskPool);
impl IoTaskPool {
    pub fn get_or_init(f: impl FnOnce() -> TaskPool) -> &'static Self;
    pub fn try_get() -> Option<&'static Self>;
    pub fn get() -> &'static Self;
}
impl Deref for IoTaskPool {
    type Target = TaskPool;
}
pub fn block_on<T>(future: impl Future<Output = T>) -> T;
