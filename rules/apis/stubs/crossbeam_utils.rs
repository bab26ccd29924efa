//! crossbeam-utils 0.8.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, PartialEq}, default::Default, hash::Hash, marker::Copy, ops::{Deref, DerefMut}};
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct CachePadded<T> {}
impl<T> CachePadded<T> {
    pub fn new(t: T) -> CachePadded<T>;
    pub fn into_inner(self) -> T;
}
impl<T> Deref for CachePadded<T> { type Target = T; }
impl<T> DerefMut for CachePadded<T> {}
pub struct Backoff {}
impl Backoff {
    pub fn new() -> Self;
    pub fn reset(&self);
    pub fn spin(&self);
    pub fn snooze(&self);
    pub fn is_completed(&self) -> bool;
}
pub mod sync {
    use std::{clone::Clone, convert::From, default::Default, fmt::Display, ops::{Deref, DerefMut}, time::Duration};
    pub struct ShardedLock<T> {}
    impl<T> ShardedLock<T> {
        pub fn new(value: T) -> ShardedLock<T>;
        pub fn into_inner(self) -> std::sync::LockResult<T>;
    }
    impl<T> ShardedLock<T> {
        pub fn is_poisoned(&self) -> bool;
        pub fn get_mut(&mut self) -> std::sync::LockResult<&mut T>;
        pub fn try_read(&self) -> std::sync::TryLockResult<ShardedLockReadGuard<T>>;
        pub fn read(&self) -> std::sync::LockResult<ShardedLockReadGuard<T>>;
        pub fn try_write(&self) -> std::sync::TryLockResult<ShardedLockWriteGuard<T>>;
        pub fn write(&self) -> std::sync::LockResult<ShardedLockWriteGuard<T>>;
    }
    impl<T: Default> Default for ShardedLock<T> {}
    impl<T> From<T> for ShardedLock<T> {}
    pub struct ShardedLockReadGuard<T> {}
    impl<T> Deref for ShardedLockReadGuard<T> { type Target = T; }
    impl<T: Display> Display for ShardedLockReadGuard<T> {}
    pub struct ShardedLockWriteGuard<T> {}
    impl<T: Display> Display for ShardedLockWriteGuard<T> {}
    impl<T> Deref for ShardedLockWriteGuard<T> { type Target = T; }
    impl<T> DerefMut for ShardedLockWriteGuard<T> {}
    #[derive(Clone, Default)]
    pub struct WaitGroup {}
    impl WaitGroup {
        pub fn new() -> Self;
        pub fn wait(self);
    }
    pub struct Parker {}
    impl Parker {
        pub fn new() -> Parker;
        pub fn park(&self);
        pub fn park_timeout(&self, timeout: Duration);
        pub fn unparker(&self) -> &Unparker;
    }
    #[derive(Clone)]
    pub struct Unparker {}
    impl Unparker {
        pub fn unpark(&self);
    }
}
pub mod thread {
    use std::{marker::Send, ops::FnOnce, string::String};
    pub fn scope<F, R>(f: F) -> std::thread::Result<R> where F: FnOnce(&Scope) -> R;
    pub struct Scope {}
    impl Scope {
        pub fn spawn<F, T>(&self, f: F) -> ScopedJoinHandle<T> where F: FnOnce(&Scope) -> T, F: Send , T: Send;
        pub fn builder(&self) -> ScopedThreadBuilder;
    }
    pub struct ScopedThreadBuilder {}
    impl ScopedThreadBuilder {
        pub fn name(self, name: String) -> ScopedThreadBuilder;
        pub fn stack_size(self, size: usize) -> ScopedThreadBuilder;
        pub fn spawn<F, T>(self, f: F) -> std::io::Result<ScopedJoinHandle<T>> where F: FnOnce(&Scope) -> T, F: Send , T: Send;
    }
    pub struct ScopedJoinHandle<T> {}
    impl<T> ScopedJoinHandle<T> {
        pub fn join(self) -> std::thread::Result<T>;
        pub fn thread(&self) -> &std::thread::Thread;
    }
}
pub mod atomic {
    use std::default::Default;
    pub struct AtomicCell<T> {}
    impl<T> AtomicCell<T> {
        pub fn new(val: T) -> AtomicCell<T>;
        pub fn into_inner(self) -> T;
        pub fn store(&self, val: T);
        pub fn swap(&self, val: T) -> T;
        pub fn load(&self) -> T;
        pub fn take(&self) -> T;
    }
    impl<T: Default> Default for AtomicCell<T> {}
}
