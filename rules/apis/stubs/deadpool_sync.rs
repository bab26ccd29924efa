//! deadpool-sync 0.1 and 0.2.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{any::Any, boxed::Box, convert::{AsMut, AsRef}, fmt::Display, marker::Send, ops::{Deref, DerefMut, FnOnce}, result::Result};
pub enum InteractError { Panic(Box<dyn Any + Send>), Aborted }
impl Display for InteractError {}
impl std::error::Error for InteractError {}
pub struct SyncWrapper<T> {}
impl<T> SyncWrapper<T> where T: Send {
    pub async fn interact<F, R>(&self, f: F) -> Result<R, InteractError> where F: FnOnce(&mut T) -> R + Send , R: Send;
    pub fn is_mutex_poisoned(&self) -> bool;
}
pub struct SyncGuard<T: Send> {}
impl<T: Send> Deref for SyncGuard<T> { type Target = T; }
impl<T: Send> DerefMut for SyncGuard<T> {}
impl<T: Send> AsRef<T> for SyncGuard<T> {}
impl<T: Send> AsMut<T> for SyncGuard<T> {}
