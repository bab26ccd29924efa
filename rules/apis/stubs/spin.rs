//! spin 0.5 and later, without the parameter of how its locks wait.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{convert::From, default::Default, ops::{Deref, DerefMut, FnOnce}, option::Option, result::Result};
pub struct Mutex<T> {}
impl<T> Mutex<T> {
    pub const fn new(value: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn lock(&self) -> MutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn is_locked(&self) -> bool;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Default> Default for Mutex<T> {}
impl<T> From<T> for Mutex<T> {}
pub struct MutexGuard<'a, T> {}
impl<'a, T> Deref for MutexGuard<'a, T> { type Target = T; }
impl<'a, T> DerefMut for MutexGuard<'a, T> {}
pub struct RwLock<T> {}
impl<T> RwLock<T> {
    pub const fn new(data: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn read(&self) -> RwLockReadGuard<'_, T>;
    pub fn write(&self) -> RwLockWriteGuard<'_, T>;
    pub fn upgradeable_read(&self) -> RwLockUpgradableGuard<'_, T>;
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn try_upgradeable_read(&self) -> Option<RwLockUpgradableGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Default> Default for RwLock<T> {}
impl<T> From<T> for RwLock<T> {}
pub struct RwLockReadGuard<'a, T> {}
impl<'a, T> Deref for RwLockReadGuard<'a, T> { type Target = T; }
pub struct RwLockWriteGuard<'a, T> {}
impl<'a, T> RwLockWriteGuard<'a, T> {
    pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
}
impl<'a, T> Deref for RwLockWriteGuard<'a, T> { type Target = T; }
impl<'a, T> DerefMut for RwLockWriteGuard<'a, T> {}
pub struct RwLockUpgradableGuard<'a, T> {}
impl<'a, T> RwLockUpgradableGuard<'a, T> {
    pub fn upgrade(self) -> RwLockWriteGuard<'a, T>;
    pub fn try_upgrade(self) -> Result<RwLockWriteGuard<'a, T>, Self>;
    pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
}
impl<'a, T> Deref for RwLockUpgradableGuard<'a, T> { type Target = T; }
pub struct Once<T = ()> {}
impl<T> Once<T> {
    pub const fn new() -> Self;
    pub const fn initialized(data: T) -> Self;
    pub fn call_once<F: FnOnce() -> T>(&self, f: F) -> &T;
    pub fn try_call_once<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E>;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn is_completed(&self) -> bool;
    pub fn wait(&self) -> &T;
    pub fn poll(&self) -> Option<&T>;
}
pub struct Lazy<T> {}
impl<T> Lazy<T> {
    pub const fn new<F: FnOnce() -> T>(f: F) -> Self;
    pub fn force(this: &Self) -> &T;
}
impl<T> Deref for Lazy<T> { type Target = T; }
pub mod mutex {
    pub use crate::Mutex;
    pub use crate::MutexGuard;
}
pub mod rwlock {
    pub use crate::RwLock;
    pub use crate::RwLockReadGuard;
    pub use crate::RwLockUpgradableGuard;
    pub use crate::RwLockWriteGuard;
}
pub mod once {
    pub use crate::Once;
}
pub mod lazy {
    pub use crate::Lazy;
}
