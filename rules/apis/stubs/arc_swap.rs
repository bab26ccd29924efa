//! arc-swap 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{From, Into}, default::Default, ops::{Deref, FnMut}, option::Option, sync::Arc};
pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;
pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;
pub struct ArcSwapAny<T> {}
impl<T> ArcSwapAny<T> {
    pub fn new(val: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn load_full(&self) -> T;
    pub fn load(&self) -> Guard<T>;
    pub fn store(&self, val: T);
    pub fn swap(&self, new: T) -> T;
    pub fn compare_and_swap<C>(&self, current: C, new: T) -> Guard<T>;
    pub fn rcu<R, F>(&self, f: F) -> T where F: FnMut(&T) -> R, R: Into<T>;
}
impl<T> ArcSwapAny<Arc<T>> {
    pub fn from_pointee(val: T) -> Self;
}
impl<T> ArcSwapAny<Option<Arc<T>>> {
    pub fn from_pointee<V: Into<Option<T>>>(val: V) -> Self;
    pub fn empty() -> Self;
}
impl<T> From<T> for ArcSwapAny<T> {}
impl<T: Default> Default for ArcSwapAny<T> {}
impl<T: Clone> Clone for ArcSwapAny<T> {}
pub struct Guard<T> {}
impl<T> Guard<T> {
    pub fn into_inner(lease: Self) -> T;
    pub fn from_inner(inner: T) -> Self;
}
impl<T> Deref for Guard<T> { type Target = T; }
#[derive(Clone)]
pub struct Cache<A, T> {}
impl<A, T> Cache<A, T> where A: Deref<Target = ArcSwapAny<T>> {
    pub fn new(arc_swap: A) -> Self;
    pub fn load(&mut self) -> &T;
}
