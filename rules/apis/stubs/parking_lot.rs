//! parking_lot 0.9 to 0.13. Its locks are aliases of the types of `lock_api` for its own raw locks; here they are
//! types, without the parameter of the raw lock.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{convert::From, default::Default, fmt::Display, ops::{Deref, DerefMut, FnMut, FnOnce}, option::Option, result::Result, sync::Arc, time::{Duration, Instant}};
pub struct ArcMutexGuard<T> {}
impl<T> ArcMutexGuard<T> {
    pub fn mutex(s: &Self) -> &Arc<Mutex<T>>;
    pub fn into_arc(s: Self) -> Arc<Mutex<T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<Mutex<T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<T> Deref for ArcMutexGuard<T> { type Target = T; }
impl<T> DerefMut for ArcMutexGuard<T> {}
pub struct ArcReentrantMutexGuard<T> {}
impl<T> ArcReentrantMutexGuard<T> {
    pub fn remutex(s: &Self) -> &Arc<ReentrantMutex<T>>;
    pub fn into_arc(s: Self) -> Arc<ReentrantMutex<T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<ReentrantMutex<T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<T> Deref for ArcReentrantMutexGuard<T> { type Target = T; }
pub struct ArcRwLockReadGuard<T> {}
impl<T> ArcRwLockReadGuard<T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<T>>;
    pub fn into_arc(s: Self) -> Arc<RwLock<T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<RwLock<T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<T> Deref for ArcRwLockReadGuard<T> { type Target = T; }
impl<T: Display> Display for ArcRwLockReadGuard<T> {}
pub struct ArcRwLockUpgradableReadGuard<T> {}
impl<T> ArcRwLockUpgradableReadGuard<T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<T>>;
    pub fn into_arc(s: Self) -> Arc<RwLock<T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn upgrade(s: Self) -> ArcRwLockWriteGuard<T>;
    pub fn try_upgrade(s: Self) -> Result<ArcRwLockWriteGuard<T>, Self>;
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<RwLock<T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
    pub fn downgrade(s: Self) -> ArcRwLockReadGuard<T>;
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret;
    pub fn try_with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Option<Ret>;
    pub fn try_upgrade_for(s: Self, timeout: Duration) -> Result<ArcRwLockWriteGuard<T>, Self>;
    pub fn try_upgrade_until(s: Self, timeout: Instant) -> Result<ArcRwLockWriteGuard<T>, Self>;
    pub fn try_with_upgraded_for<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: Duration, f: F) -> Option<Ret>;
    pub fn try_with_upgraded_until<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: Instant, f: F) -> Option<Ret>;
}
impl<T> Deref for ArcRwLockUpgradableReadGuard<T> { type Target = T; }
impl<T: Display> Display for ArcRwLockUpgradableReadGuard<T> {}
pub struct ArcRwLockWriteGuard<T> {}
impl<T> ArcRwLockWriteGuard<T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<T>>;
    pub fn into_arc(s: Self) -> Arc<RwLock<T>>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn downgrade(s: Self) -> ArcRwLockReadGuard<T>;
    pub fn downgrade_to_upgradable(s: Self) -> ArcRwLockUpgradableReadGuard<T>;
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<RwLock<T>>;
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<T> Deref for ArcRwLockWriteGuard<T> { type Target = T; }
impl<T> DerefMut for ArcRwLockWriteGuard<T> {}
impl<T: Display> Display for ArcRwLockWriteGuard<T> {}
pub struct MappedMutexGuard<T> {}
impl<T> MappedMutexGuard<T> {
    pub fn map<U, F>(s: Self, f: F) -> MappedMutexGuard<U> where F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedMutexGuard<U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_map_or_err<U, F, E>(s: Self, f: F) -> Result<MappedMutexGuard<U>, (Self, E)> where F: FnOnce(&mut T) -> Result<&mut U, E>;
    pub fn unlock_fair(s: Self);
}
impl<T> Deref for MappedMutexGuard<T> { type Target = T; }
impl<T> DerefMut for MappedMutexGuard<T> {}
impl<T: Display> Display for MappedMutexGuard<T> {}
pub struct MappedReentrantMutexGuard<T> {}
impl<T> MappedReentrantMutexGuard<T> {
    pub fn map<U, F>(s: Self, f: F) -> MappedReentrantMutexGuard<U> where F: FnOnce(&T) -> &U;
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<U>, Self> where F: FnOnce(&T) -> Option<&U>;
    pub fn try_map_or_err<U, F, E>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<U>, (Self, E)> where F: FnOnce(&T) -> Result<&U, E>;
    pub fn unlock_fair(s: Self);
}
impl<T> Deref for MappedReentrantMutexGuard<T> { type Target = T; }
impl<T: Display> Display for MappedReentrantMutexGuard<T> {}
pub struct MappedRwLockReadGuard<T> {}
impl<T> MappedRwLockReadGuard<T> {
    pub fn map<U, F>(s: Self, f: F) -> MappedRwLockReadGuard<U> where F: FnOnce(&T) -> &U;
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedRwLockReadGuard<U>, Self> where F: FnOnce(&T) -> Option<&U>;
    pub fn try_map_or_else<U, F, E>(s: Self, f: F) -> Result<MappedRwLockReadGuard<U>, (Self, E)> where F: FnOnce(&T) -> Result<&U, E>;
    pub fn unlock_fair(s: Self);
}
impl<T> Deref for MappedRwLockReadGuard<T> { type Target = T; }
impl<T: Display> Display for MappedRwLockReadGuard<T> {}
pub struct MappedRwLockWriteGuard<T> {}
impl<T> MappedRwLockWriteGuard<T> {
    pub fn map<U, F>(s: Self, f: F) -> MappedRwLockWriteGuard<U> where F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_map_or_err<U, F, E>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<U>, (Self, E)> where F: FnOnce(&mut T) -> Result<&mut U, E>;
    pub fn unlock_fair(s: Self);
}
impl<T> Deref for MappedRwLockWriteGuard<T> { type Target = T; }
impl<T> DerefMut for MappedRwLockWriteGuard<T> {}
impl<T: Display> Display for MappedRwLockWriteGuard<T> {}
pub struct Mutex<T> {}
impl<T> Mutex<T> {
    pub fn new(val: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
    pub unsafe fn make_guard_unchecked(&self) -> MutexGuard<T>;
    pub fn lock(&self) -> MutexGuard<T>;
    pub fn try_lock(&self) -> Option<MutexGuard<T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    pub fn data_ptr(&self) -> *mut T;
    pub fn lock_arc(self: &Arc<Self>) -> ArcMutexGuard<T>;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcMutexGuard<T>>;
    pub unsafe fn force_unlock_fair(&self);
    pub fn try_lock_for(&self, timeout: Duration) -> Option<MutexGuard<T>>;
    pub fn try_lock_until(&self, timeout: Instant) -> Option<MutexGuard<T>>;
    pub fn try_lock_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcMutexGuard<T>>;
    pub fn try_lock_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcMutexGuard<T>>;
}
impl<T: Default> Default for Mutex<T> {}
impl<T> From<T> for Mutex<T> {}
pub struct MutexGuard<T> {}
impl<T> MutexGuard<T> {
    pub fn mutex(s: &Self) -> &Mutex<T>;
    pub fn map<U, F>(s: Self, f: F) -> MappedMutexGuard<U> where F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedMutexGuard<U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_map_or_err<U, F, E>(s: Self, f: F) -> Result<MappedMutexGuard<U>, (Self, E)> where F: FnOnce(&mut T) -> Result<&mut U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn leak(s: Self) -> &mut T;
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<T> Deref for MutexGuard<T> { type Target = T; }
impl<T> DerefMut for MutexGuard<T> {}
impl<T: Display> Display for MutexGuard<T> {}
pub struct ReentrantMutex<T> {}
impl<T> ReentrantMutex<T> {
    pub fn new(val: T) -> ReentrantMutex<T>;
    pub fn into_inner(self) -> T;
    pub unsafe fn make_guard_unchecked(&self) -> ReentrantMutexGuard<T>;
    pub fn lock(&self) -> ReentrantMutexGuard<T>;
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_owned_by_current_thread(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    pub fn data_ptr(&self) -> *mut T;
    pub unsafe fn make_arc_guard_unchecked(self: &Arc<Self>) -> ArcReentrantMutexGuard<T>;
    pub fn lock_arc(self: &Arc<Self>) -> ArcReentrantMutexGuard<T>;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcReentrantMutexGuard<T>>;
    pub unsafe fn force_unlock_fair(&self);
    pub fn try_lock_for(&self, timeout: Duration) -> Option<ReentrantMutexGuard<T>>;
    pub fn try_lock_until(&self, timeout: Instant) -> Option<ReentrantMutexGuard<T>>;
    pub fn try_lock_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcReentrantMutexGuard<T>>;
    pub fn try_lock_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcReentrantMutexGuard<T>>;
}
impl<T: Default> Default for ReentrantMutex<T> {}
impl<T> From<T> for ReentrantMutex<T> {}
pub struct ReentrantMutexGuard<T> {}
impl<T> ReentrantMutexGuard<T> {
    pub fn remutex(s: &Self) -> &ReentrantMutex<T>;
    pub fn map<U, F>(s: Self, f: F) -> MappedReentrantMutexGuard<U> where F: FnOnce(&T) -> &U;
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<U>, Self> where F: FnOnce(&T) -> Option<&U>;
    pub fn try_map_or_err<U, F, E>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<U>, (Self, E)> where F: FnOnce(&T) -> Result<&U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<T> Deref for ReentrantMutexGuard<T> { type Target = T; }
impl<T: Display> Display for ReentrantMutexGuard<T> {}
pub struct RwLock<T> {}
impl<T> RwLock<T> {
    pub fn new(val: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
    pub unsafe fn make_read_guard_unchecked(&self) -> RwLockReadGuard<T>;
    pub unsafe fn make_write_guard_unchecked(&self) -> RwLockWriteGuard<T>;
    pub fn read(&self) -> RwLockReadGuard<T>;
    pub fn try_read(&self) -> Option<RwLockReadGuard<T>>;
    pub fn write(&self) -> RwLockWriteGuard<T>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_locked_exclusive(&self) -> bool;
    pub unsafe fn force_unlock_read(&self);
    pub unsafe fn force_unlock_write(&self);
    pub fn data_ptr(&self) -> *mut T;
    pub unsafe fn make_arc_read_guard_unchecked(self: &Arc<Self>) -> ArcRwLockReadGuard<T>;
    pub unsafe fn make_arc_write_guard_unchecked(self: &Arc<Self>) -> ArcRwLockWriteGuard<T>;
    pub fn read_arc(self: &Arc<Self>) -> ArcRwLockReadGuard<T>;
    pub fn try_read_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<T>>;
    pub fn write_arc(self: &Arc<Self>) -> ArcRwLockWriteGuard<T>;
    pub fn try_write_arc(self: &Arc<Self>) -> Option<ArcRwLockWriteGuard<T>>;
    pub unsafe fn force_unlock_read_fair(&self);
    pub unsafe fn force_unlock_write_fair(&self);
    pub fn try_read_for(&self, timeout: Duration) -> Option<RwLockReadGuard<T>>;
    pub fn try_read_until(&self, timeout: Instant) -> Option<RwLockReadGuard<T>>;
    pub fn try_write_for(&self, timeout: Duration) -> Option<RwLockWriteGuard<T>>;
    pub fn try_write_until(&self, timeout: Instant) -> Option<RwLockWriteGuard<T>>;
    pub fn try_read_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcRwLockReadGuard<T>>;
    pub fn try_read_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcRwLockReadGuard<T>>;
    pub fn try_write_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcRwLockWriteGuard<T>>;
    pub fn try_write_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcRwLockWriteGuard<T>>;
    pub fn read_recursive(&self) -> RwLockReadGuard<T>;
    pub fn try_read_recursive(&self) -> Option<RwLockReadGuard<T>>;
    pub fn read_arc_recursive(self: &Arc<Self>) -> ArcRwLockReadGuard<T>;
    pub fn try_read_recursive_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<T>>;
    pub fn try_read_recursive_for(&self, timeout: Duration) -> Option<RwLockReadGuard<T>>;
    pub fn try_read_recursive_until(&self, timeout: Instant) -> Option<RwLockReadGuard<T>>;
    pub fn try_read_arc_recursive_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcRwLockReadGuard<T>>;
    pub fn try_read_arc_recursive_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcRwLockReadGuard<T>>;
    pub unsafe fn make_upgradable_guard_unchecked(&self) -> RwLockUpgradableReadGuard<T>;
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<T>>;
    pub unsafe fn make_upgradable_arc_guard_unchecked(self: &Arc<Self>) -> ArcRwLockUpgradableReadGuard<T>;
    pub fn upgradable_read_arc(self: &Arc<Self>) -> ArcRwLockUpgradableReadGuard<T>;
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<ArcRwLockUpgradableReadGuard<T>>;
    pub fn try_upgradable_read_for(&self, timeout: Duration) -> Option<RwLockUpgradableReadGuard<T>>;
    pub fn try_upgradable_read_until(&self, timeout: Instant) -> Option<RwLockUpgradableReadGuard<T>>;
    pub fn try_upgradable_read_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcRwLockUpgradableReadGuard<T>>;
    pub fn try_upgradable_read_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcRwLockUpgradableReadGuard<T>>;
}
impl<T: Default> Default for RwLock<T> {}
impl<T> From<T> for RwLock<T> {}
pub struct RwLockReadGuard<T> {}
impl<T> RwLockReadGuard<T> {
    pub fn rwlock(s: &Self) -> &RwLock<T>;
    pub fn map<U, F>(s: Self, f: F) -> MappedRwLockReadGuard<U> where F: FnOnce(&T) -> &U;
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedRwLockReadGuard<U>, Self> where F: FnOnce(&T) -> Option<&U>;
    pub fn try_map_or_err<U, F, E>(s: Self, f: F) -> Result<MappedRwLockReadGuard<U>, (Self, E)> where F: FnOnce(&T) -> Result<&U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<T> Deref for RwLockReadGuard<T> { type Target = T; }
impl<T: Display> Display for RwLockReadGuard<T> {}
pub struct RwLockUpgradableReadGuard<T> {}
impl<T> RwLockUpgradableReadGuard<T> {
    pub fn rwlock(s: &Self) -> &RwLock<T>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn upgrade(s: Self) -> RwLockWriteGuard<T>;
    pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<T>, Self>;
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
    pub fn downgrade(s: Self) -> RwLockReadGuard<T>;
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret;
    pub fn try_with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Option<Ret>;
    pub fn try_upgrade_for(s: Self, timeout: Duration) -> Result<RwLockWriteGuard<T>, Self>;
    pub fn try_upgrade_until(s: Self, timeout: Instant) -> Result<RwLockWriteGuard<T>, Self>;
    pub fn try_with_upgraded_for<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: Duration, f: F) -> Option<Ret>;
    pub fn try_with_upgraded_until<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: Instant, f: F) -> Option<Ret>;
}
impl<T> Deref for RwLockUpgradableReadGuard<T> { type Target = T; }
impl<T: Display> Display for RwLockUpgradableReadGuard<T> {}
pub struct RwLockWriteGuard<T> {}
impl<T> RwLockWriteGuard<T> {
    pub fn rwlock(s: &Self) -> &RwLock<T>;
    pub fn map<U, F>(s: Self, f: F) -> MappedRwLockWriteGuard<U> where F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_map_or_err<U, F, E>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<U>, (Self, E)> where F: FnOnce(&mut T) -> Result<&mut U, E>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn downgrade(s: Self) -> RwLockReadGuard<T>;
    pub fn downgrade_to_upgradable(s: Self) -> RwLockUpgradableReadGuard<T>;
    pub fn unlock_fair(s: Self);
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn bump(s: &mut Self);
}
impl<T> Deref for RwLockWriteGuard<T> { type Target = T; }
impl<T> DerefMut for RwLockWriteGuard<T> {}
impl<T: Display> Display for RwLockWriteGuard<T> {}
#[derive(Default)]
pub struct Condvar {}
impl Condvar {
    pub fn new() -> Condvar;
    pub fn notify_one(&self) -> bool;
    pub fn notify_all(&self) -> usize;
    pub fn wait<T>(&self, mutex_guard: &mut MutexGuard<T>);
    pub fn wait_until<T>(&self, mutex_guard: &mut MutexGuard<T>, timeout: Instant) -> WaitTimeoutResult;
    pub fn wait_for<T>(&self, mutex_guard: &mut MutexGuard<T>, timeout: Duration) -> WaitTimeoutResult;
    pub fn wait_while<T, F>(&self, mutex_guard: &mut MutexGuard<T>, condition: F) where F: FnMut(&mut T) -> bool;
    pub fn wait_while_until<T, F>(&self, mutex_guard: &mut MutexGuard<T>, condition: F, timeout: Instant) -> WaitTimeoutResult where F: FnMut(&mut T) -> bool;
    pub fn wait_while_for<T, F>(&self, mutex_guard: &mut MutexGuard<T>, condition: F, timeout: Duration) -> WaitTimeoutResult where F: FnMut(&mut T) -> bool;
}
#[derive(Default)]
pub struct Once {}
impl Once {
    pub fn new() -> Once;
    pub fn state(&self) -> OnceState;
    pub fn call_once<F>(&self, f: F) where F: FnOnce();
    pub fn call_once_force<F>(&self, f: F) where F: FnOnce(OnceState);
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum OnceState { New, Poisoned, InProgress, Done }
impl OnceState {
    pub fn poisoned(self) -> bool;
    pub fn done(self) -> bool;
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct WaitTimeoutResult {}
impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}
pub fn const_fair_mutex<T>(val: T) -> FairMutex<T>;
pub fn const_mutex<T>(val: T) -> Mutex<T>;
pub fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T>;
pub fn const_rwlock<T>(val: T) -> RwLock<T>;
pub type FairMutex<T> = Mutex<T>;
pub type FairMutexGuard<T> = MutexGuard<T>;
pub type MappedFairMutexGuard<T> = MappedMutexGuard<T>;
