//! async-lock 3.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{convert::From, default::Default, fmt::Display, future::Future, ops::{Deref, DerefMut, FnOnce}, option::Option, result::Result, sync::Arc};
pub struct Mutex<T> {}
impl<T> Mutex<T> {
    pub fn new(data: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T> Mutex<T> {
    pub fn lock(&self) -> futures::Lock<T>;
    pub fn lock_blocking(&self) -> MutexGuard<T>;
    pub fn try_lock(&self) -> Option<MutexGuard<T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn lock_arc(self: &Arc<Self>) -> futures::LockArc<T>;
    pub fn lock_arc_blocking(self: &Arc<Self>) -> MutexGuardArc<T>;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>>;
}
impl<T> From<T> for Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}
pub struct MutexGuard<T> {}
impl<T> MutexGuard<T> {
    pub fn source(guard: &MutexGuard<T>) -> &Mutex<T>;
}
impl<T: Display> Display for MutexGuard<T> {}
impl<T> Deref for MutexGuard<T> { type Target = T; }
impl<T> DerefMut for MutexGuard<T> {}
pub struct MutexGuardArc<T> {}
impl<T> MutexGuardArc<T> {
    pub fn source(guard: &Self) -> &Arc<Mutex<T>>;
}
impl<T: Display> Display for MutexGuardArc<T> {}
impl<T> Deref for MutexGuardArc<T> { type Target = T; }
impl<T> DerefMut for MutexGuardArc<T> {}
pub struct RwLock<T> {}
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
    pub fn try_read_arc(self: &Arc<Self>) -> Option<RwLockReadGuardArc<T>>;
    pub fn read_arc(self: &Arc<Self>) -> futures::ReadArc<T>;
    pub fn read_arc_blocking(self: &Arc<Self>) -> RwLockReadGuardArc<T>;
}
impl<T> RwLock<T> {
    pub fn try_read(&self) -> Option<RwLockReadGuard<T>>;
    pub fn read(&self) -> futures::Read<T>;
    pub fn read_blocking(&self) -> RwLockReadGuard<T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<T>>;
    pub fn upgradable_read(&self) -> futures::UpgradableRead<T>;
    pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<T>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<T>>;
    pub fn write(&self) -> futures::Write<T>;
    pub fn write_blocking(&self) -> RwLockWriteGuard<T>;
    pub fn try_write_arc(self: &Arc<Self>) -> Option<RwLockWriteGuardArc<T>>;
    pub fn write_arc(self: &Arc<Self>) -> futures::WriteArc<T>;
    pub fn write_arc_blocking(self: &Arc<Self>) -> RwLockWriteGuardArc<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> From<T> for RwLock<T> {}
impl<T: Default> Default for RwLock<T> {}
pub struct RwLockReadGuard<T> {}
impl<T: Display> Display for RwLockReadGuard<T> {}
impl<T> Deref for RwLockReadGuard<T> { type Target = T; }
pub struct RwLockReadGuardArc<T> {}
impl<T> Deref for RwLockReadGuardArc<T> { type Target = T; }
pub struct RwLockUpgradableReadGuard<T> {}
impl<T> RwLockUpgradableReadGuard<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<T>;
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<T>, Self>;
    pub fn upgrade(guard: Self) -> futures::Upgrade<T>;
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuard<T>;
}
impl<T> Deref for RwLockUpgradableReadGuard<T> { type Target = T; }
pub struct RwLockWriteGuard<T> {}
impl<T> RwLockWriteGuard<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<T>;
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<T>;
}
impl<T: Display> Display for RwLockWriteGuard<T> {}
impl<T> Deref for RwLockWriteGuard<T> { type Target = T; }
impl<T> DerefMut for RwLockWriteGuard<T> {}
pub struct RwLockWriteGuardArc<T> {}
impl<T> RwLockWriteGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T> Deref for RwLockWriteGuardArc<T> { type Target = T; }
impl<T> DerefMut for RwLockWriteGuardArc<T> {}
pub struct Semaphore {}
impl Semaphore {
    pub fn new(n: usize) -> Semaphore;
    pub fn try_acquire(&self) -> Option<SemaphoreGuard>;
    pub fn acquire(&self) -> futures::Acquire;
    pub fn acquire_blocking(&self) -> SemaphoreGuard;
    pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc>;
    pub fn acquire_arc(self: &Arc<Self>) -> futures::AcquireArc;
    pub fn acquire_arc_blocking(self: &Arc<Self>) -> SemaphoreGuardArc;
    pub fn add_permits(&self, n: usize);
    pub fn available_permits(&self) -> usize;
}
pub struct SemaphoreGuard {}
impl SemaphoreGuard {
    pub fn forget(self);
}
pub struct SemaphoreGuardArc {}
impl SemaphoreGuardArc {
    pub fn forget(self);
}
pub struct OnceCell<T> {}
impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub fn is_initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
    pub async fn wait(&self) -> &T;
    pub fn wait_blocking(&self) -> &T;
    pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(&self, closure: impl FnOnce() -> Fut) -> Result<&T, E>;
    pub fn get_or_try_init_blocking<E>(&self, closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E>;
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T;
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T) -> &T;
    pub async fn set(&self, value: T) -> Result<&T, T>;
    pub fn set_blocking(&self, value: T) -> Result<&T, T>;
}
impl<T> From<T> for OnceCell<T> {}
impl<T> Default for OnceCell<T> {}
pub struct Barrier {}
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    pub fn wait(&self) -> futures::BarrierWait;
    pub fn wait_blocking(&self) -> BarrierWaitResult;
}
pub struct BarrierWaitResult {}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
pub mod futures {
    use crate::{BarrierWaitResult, MutexGuard, MutexGuardArc, RwLockReadGuard, RwLockReadGuardArc, RwLockUpgradableReadGuard, RwLockWriteGuard, RwLockWriteGuardArc, SemaphoreGuard, SemaphoreGuardArc};
    use std::future::Future;
    pub struct Lock<T> {}
    impl<T> Future for Lock<T> { type Output = MutexGuard<T>; }
    pub struct LockArc<T> {}
    impl<T> Future for LockArc<T> { type Output = MutexGuardArc<T>; }
    pub struct Read<T> {}
    impl<T> Future for Read<T> { type Output = RwLockReadGuard<T>; }
    pub struct ReadArc<T> {}
    impl<T> Future for ReadArc<T> { type Output = RwLockReadGuardArc<T>; }
    pub struct UpgradableRead<T> {}
    impl<T> Future for UpgradableRead<T> { type Output = RwLockUpgradableReadGuard<T>; }
    pub struct Upgrade<T> {}
    impl<T> Future for Upgrade<T> { type Output = RwLockWriteGuard<T>; }
    pub struct Write<T> {}
    impl<T> Future for Write<T> { type Output = RwLockWriteGuard<T>; }
    pub struct WriteArc<T> {}
    impl<T> Future for WriteArc<T> { type Output = RwLockWriteGuardArc<T>; }
    pub struct Acquire {}
    impl Future for Acquire { type Output = SemaphoreGuard; }
    pub struct AcquireArc {}
    impl Future for AcquireArc { type Output = SemaphoreGuardArc; }
    pub struct BarrierWait {}
    impl Future for BarrierWait { type Output = BarrierWaitResult; }
}
