//! lru 0.7 to 0.19.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{borrow::Borrow, clone::Clone, cmp::{Eq, PartialEq}, default::Default, hash::{BuildHasher, Hash}, iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator}, num::NonZeroUsize, ops::FnOnce, option::Option, result::Result};
pub struct LruCache<K, V, S = DefaultHasher> {}
impl<K, V> Clone for LruCache<K, V> where K: Hash + PartialEq + Eq + Clone, V: Clone {}
impl<K: Hash + Eq, V> LruCache<K, V> {
    pub fn new(cap: NonZeroUsize) -> LruCache<K, V>;
    pub fn sparse(cap: std::num::NonZeroUsize) -> Self;
    pub fn unbounded() -> LruCache<K, V>;
}
impl<K: Hash + Eq, V, S: BuildHasher> LruCache<K, V, S> {
    pub fn with_hasher(cap: NonZeroUsize, hash_builder: S) -> LruCache<K, V, S>;
    pub fn unbounded_with_hasher(hash_builder: S) -> LruCache<K, V, S>;
    pub fn put(&mut self, k: K, v: V) -> Option<V>;
    pub fn push(&mut self, k: K, v: V) -> Option<(K, V)>;
    pub fn get<Q>(&mut self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq;
    pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq;
    pub fn get_key_value<Q>(&mut self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Eq;
    pub fn get_key_value_mut<Q>(&mut self, k: &Q) -> Option<(&K, &mut V)> where K: Borrow<Q>, Q: Hash + Eq;
    pub fn get_or_insert<F>(&mut self, k: K, f: F) -> &V where F: FnOnce() -> V;
    pub fn get_or_insert_ref<Q, F>(&mut self, k: &Q, f: F) -> &V where K: Borrow<Q>, Q: Hash + Eq + std::borrow::ToOwned<Owned = K>, F: FnOnce() -> V;
    pub fn try_get_or_insert<F, E>(&mut self, k: K, f: F) -> Result<&V, E> where F: FnOnce() -> Result<V, E>;
    pub fn try_get_or_insert_ref<Q, F, E>(&mut self, k: &Q, f: F) -> Result<&V, E> where K: Borrow<Q>, Q: Hash + Eq + std::borrow::ToOwned<Owned = K>, F: FnOnce() -> Result<V, E>;
    pub fn get_or_insert_mut<F>(&mut self, k: K, f: F) -> &mut V where F: FnOnce() -> V;
    pub fn get_or_insert_mut_ref<Q, F>(&mut self, k: &Q, f: F) -> &mut V where K: Borrow<Q>, Q: Hash + Eq + std::borrow::ToOwned<Owned = K>, F: FnOnce() -> V;
    pub fn try_get_or_insert_mut<F, E>(&mut self, k: K, f: F) -> Result<&mut V, E> where F: FnOnce() -> Result<V, E>;
    pub fn try_get_or_insert_mut_ref<Q, F, E>(&mut self, k: &Q, f: F) -> Result<&mut V, E> where K: Borrow<Q>, Q: Hash + Eq + std::borrow::ToOwned<Owned = K>, F: FnOnce() -> Result<V, E>;
    pub fn peek<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq;
    pub fn peek_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq;
    pub fn peek_lru(&self) -> Option<(&K, &V)>;
    pub fn contains<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq;
    pub fn pop<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq;
    pub fn pop_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq;
    pub fn pop_lru(&mut self) -> Option<(K, V)>;
    pub fn pop_mru(&mut self) -> Option<(K, V)>;
    pub fn peek_mru(&self) -> Option<(&K, &V)>;
    pub fn get_or_insert_with_key<F>(&mut self, k: K, f: F) -> &V;
    pub fn get_or_insert_mut_with_key<F>(&mut self, k: K, f: F) -> &mut V;
    pub fn retain<F>(&mut self, f: F);
    pub fn promote<Q>(&mut self, k: &Q) where K: Borrow<Q>, Q: Hash + Eq;
    pub fn demote<Q>(&mut self, k: &Q) where K: Borrow<Q>, Q: Hash + Eq;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn cap(&self) -> NonZeroUsize;
    pub fn resize(&mut self, cap: NonZeroUsize);
    pub fn clear(&mut self);
    pub fn iter(&self) -> Iter<K, V>;
    pub fn iter_mut(&mut self) -> IterMut<K, V>;
}
impl<K: Hash + Eq, V, S: BuildHasher> IntoIterator for &LruCache<K, V, S> { type Item = (&K, &V); type IntoIter = Iter<K, V>; }
impl<K: Hash + Eq, V, S: BuildHasher> IntoIterator for &mut LruCache<K, V, S> { type Item = (&K, &mut V); type IntoIter = IterMut<K, V>; }
pub struct Iter<K, V> {}
impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); }
impl<K, V> DoubleEndedIterator for Iter<K, V> {}
impl<K, V> ExactSizeIterator for Iter<K, V> {}
impl<K, V> Clone for Iter<K, V> {}
pub struct IterMut<K, V> {}
impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); }
impl<K, V> DoubleEndedIterator for IterMut<K, V> {}
impl<K, V> ExactSizeIterator for IterMut<K, V> {}
pub struct IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> where K: Hash + Eq { type Item = (K, V); }
impl<K, V> ExactSizeIterator for IntoIter<K, V> where K: Hash + Eq {}
impl<K: Hash + Eq, V> IntoIterator for LruCache<K, V> { type Item = (K, V); type IntoIter = IntoIter<K, V>; }
#[derive(Clone, Default)]
pub struct DefaultHasher {}
