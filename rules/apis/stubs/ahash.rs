//! ahash 0.7 and 0.8.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{
    borrow::Borrow, clone::Clone, cmp::Eq, collections::hash_map::{IntoKeys, IntoValues},
    default::Default, hash::{BuildHasher, Hash, Hasher}, iter::{Extend, FromIterator, IntoIterator},
    marker::Sized, ops::{Deref, DerefMut}, option::Option,
};

pub type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;
pub type HashSet<K> = std::collections::HashSet<K, RandomState>;
#[derive(Clone)]
pub struct RandomState {}
impl RandomState {
    pub fn new() -> RandomState;
    pub fn generate_with(k0: u64, k1: u64, k2: u64, k3: u64) -> RandomState;
    pub fn with_seed(key: usize) -> RandomState;
    pub fn with_seeds(k0: u64, k1: u64, k2: u64, k3: u64) -> RandomState;
    pub fn hash_one<T: Hash>(&self, x: T) -> u64;
}
impl Default for RandomState { fn default() -> Self; }
impl BuildHasher for RandomState {
    type Hasher = AHasher;
    fn build_hasher(&self) -> AHasher;
}
#[derive(Clone, Default)]
pub struct AHasher {}
impl Hasher for AHasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
}
#[derive(Clone)]
pub struct AHashMap<K, V, S = RandomState> {}
impl<K, V> AHashMap<K, V, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<K, V, S> AHashMap<K, V, S> {
    pub fn with_hasher(hash_builder: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
    pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq;
    pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Eq;
    pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq;
    pub fn insert(&mut self, k: K, v: V) -> Option<V>;
    pub fn into_keys(self) -> IntoKeys<K, V>;
    pub fn into_values(self) -> IntoValues<K, V>;
    pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq;
}
impl<K, V, S> Deref for AHashMap<K, V, S> {
    type Target = std::collections::HashMap<K, V, S>;
    fn deref(&self) -> &Self::Target;
}
impl<K, V, S> DerefMut for AHashMap<K, V, S> { fn deref_mut(&mut self) -> &mut Self::Target; }
impl<K, V> FromIterator<(K, V)> for AHashMap<K, V, RandomState> {
    fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> Self;
}
impl<K, V, S> IntoIterator for AHashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = std::collections::hash_map::IntoIter<K, V>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<'a, K, V, S> IntoIterator for &'a AHashMap<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = std::collections::hash_map::Iter<'a, K, V>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<'a, K, V, S> IntoIterator for &'a mut AHashMap<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = std::collections::hash_map::IterMut<'a, K, V>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<K, V, S> Extend<(K, V)> for AHashMap<K, V, S> {
    fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T);
}
impl<K, V> Default for AHashMap<K, V, RandomState> { fn default() -> Self; }
#[derive(Clone)]
pub struct AHashSet<T, S = RandomState> {}
impl<T> AHashSet<T, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<T, S> AHashSet<T, S> {
    pub fn with_hasher(hash_builder: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
}
impl<T, S> Deref for AHashSet<T, S> {
    type Target = std::collections::HashSet<T, S>;
    fn deref(&self) -> &Self::Target;
}
impl<T, S> DerefMut for AHashSet<T, S> { fn deref_mut(&mut self) -> &mut Self::Target; }
impl<T> FromIterator<T> for AHashSet<T, RandomState> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self;
}
impl<T, S> IntoIterator for AHashSet<T, S> {
    type Item = T;
    type IntoIter = std::collections::hash_set::IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<'a, T, S> IntoIterator for &'a AHashSet<T, S> {
    type Item = &'a T;
    type IntoIter = std::collections::hash_set::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<T, S> Extend<T> for AHashSet<T, S> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I);
}
impl<T> Default for AHashSet<T, RandomState> { fn default() -> Self; }
pub trait HashMapExt {
    fn new() -> Self;
    fn with_capacity(capacity: usize) -> Self;
}
impl<K, V> HashMapExt for std::collections::HashMap<K, V, RandomState> {
    fn new() -> Self;
    fn with_capacity(capacity: usize) -> Self;
}
pub trait HashSetExt {
    fn new() -> Self;
    fn with_capacity(capacity: usize) -> Self;
}
impl<K> HashSetExt for std::collections::HashSet<K, RandomState> {
    fn new() -> Self;
    fn with_capacity(capacity: usize) -> Self;
}
