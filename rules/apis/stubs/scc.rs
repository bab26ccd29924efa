//! scc 2 and 3; what blocks ends in `_sync` since 3.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{borrow::Borrow, clone::Clone, cmp::{Eq, PartialEq}, default::Default, hash::{BuildHasher, Hash}, ops::{FnMut, FnOnce}, option::Option, result::Result};
pub struct HashMap<K, V, H = std::hash::RandomState> {}
impl<K, V, H> HashMap<K, V, H> where H: BuildHasher {
    pub fn with_hasher(build_hasher: H) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
}
impl<K, V, H> HashMap<K, V, H> where K: Eq + Hash, H: BuildHasher {
    pub fn entry(&self, key: K) -> hash_map::Entry<K, V, H>;
    pub fn entry_sync(&self, key: K) -> hash_map::Entry<K, V, H>;
    pub async fn entry_async(&self, key: K) -> hash_map::Entry<K, V, H>;
    pub fn first_entry(&self) -> Option<hash_map::OccupiedEntry<K, V, H>>;
    pub async fn first_entry_async(&self) -> Option<hash_map::OccupiedEntry<K, V, H>>;
    pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)>;
    pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)>;
    pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)>;
    pub fn update<Q, U, R>(&self, key: &Q, updater: U) -> Option<R> where K: Borrow<Q>, Q: Eq + Hash, U: FnOnce(&K, &mut V) -> R;
    pub fn update_sync<Q, U, R>(&self, key: &Q, updater: U) -> Option<R> where K: Borrow<Q>, Q: Eq + Hash, U: FnOnce(&K, &mut V) -> R;
    pub async fn update_async<Q, U, R>(&self, key: &Q, updater: U) -> Option<R> where K: Borrow<Q>, Q: Eq + Hash, U: FnOnce(&K, &mut V) -> R;
    pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Eq + Hash;
    pub fn remove_sync<Q>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Eq + Hash;
    pub async fn remove_async<Q>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Eq + Hash;
    pub fn remove_if<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> where K: Borrow<Q>, Q: Eq + Hash;
    pub fn remove_if_sync<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> where K: Borrow<Q>, Q: Eq + Hash;
    pub async fn remove_if_async<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> where K: Borrow<Q>, Q: Eq + Hash;
    pub fn get<Q>(&self, key: &Q) -> Option<hash_map::OccupiedEntry<K, V, H>> where K: Borrow<Q>, Q: Eq + Hash;
    pub fn get_sync<Q>(&self, key: &Q) -> Option<hash_map::OccupiedEntry<K, V, H>> where K: Borrow<Q>, Q: Eq + Hash;
    pub async fn get_async<Q>(&self, key: &Q) -> Option<hash_map::OccupiedEntry<K, V, H>> where K: Borrow<Q>, Q: Eq + Hash;
    pub fn read<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where K: Borrow<Q>, Q: Eq + Hash;
    pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where K: Borrow<Q>, Q: Eq + Hash;
    pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> where K: Borrow<Q>, Q: Eq + Hash;
    pub fn begin_sync(&self) -> Option<hash_map::OccupiedEntry<K, V, H>>;
    pub async fn begin_async(&self) -> Option<hash_map::OccupiedEntry<K, V, H>>;
    pub fn upsert_sync(&self, key: K, val: V) -> Option<V>;
    pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
    pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
    pub async fn upsert_async(&self, key: K, val: V) -> Option<V>;
    pub fn contains<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Eq + Hash;
    pub fn contains_sync<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Eq + Hash;
    pub async fn contains_async<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Eq + Hash;
    pub fn scan<F: FnMut(&K, &V)>(&self, scanner: F);
    pub async fn scan_async<F: FnMut(&K, &V)>(&self, scanner: F);
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
    pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
    pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
    pub fn clear(&self);
    pub fn clear_sync(&self);
    pub async fn clear_async(&self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
}
impl<K, V> HashMap<K, V, std::hash::RandomState> where K: Eq + Hash {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<K, V, H> Clone for HashMap<K, V, H> where K: Clone + Eq + Hash, V: Clone, H: BuildHasher + Clone {}
impl<K, V, H> Default for HashMap<K, V, H> where H: BuildHasher + Default {}
impl<K, V, H> PartialEq for HashMap<K, V, H> where K: Eq + Hash, V: PartialEq, H: BuildHasher {}
pub struct HashSet<K, H = std::hash::RandomState> {}
impl<K, H> HashSet<K, H> where H: BuildHasher {
    pub fn with_hasher(build_hasher: H) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
}
impl<K, H> HashSet<K, H> where K: Eq + Hash, H: BuildHasher {
    pub fn insert(&self, key: K) -> Result<(), K>;
    pub fn insert_sync(&self, key: K) -> Result<(), K>;
    pub async fn insert_async(&self, key: K) -> Result<(), K>;
    pub fn remove<Q>(&self, key: &Q) -> Option<K> where K: Borrow<Q>, Q: Eq + Hash;
    pub fn remove_sync<Q>(&self, key: &Q) -> Option<K> where K: Borrow<Q>, Q: Eq + Hash;
    pub async fn remove_async<Q>(&self, key: &Q) -> Option<K> where K: Borrow<Q>, Q: Eq + Hash;
    pub fn remove_if<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K> where K: Borrow<Q>, Q: Eq + Hash;
    pub fn remove_if_sync<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K> where K: Borrow<Q>, Q: Eq + Hash;
    pub async fn remove_if_async<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K> where K: Borrow<Q>, Q: Eq + Hash;
    pub fn read<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> where K: Borrow<Q>, Q: Eq + Hash;
    pub fn read_sync<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> where K: Borrow<Q>, Q: Eq + Hash;
    pub async fn read_async<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> where K: Borrow<Q>, Q: Eq + Hash;
    pub fn contains<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Eq + Hash;
    pub fn contains_sync<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Eq + Hash;
    pub async fn contains_async<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Eq + Hash;
    pub fn scan<F: FnMut(&K)>(&self, scanner: F);
    pub async fn scan_async<F: FnMut(&K)>(&self, scanner: F);
    pub fn retain<F: FnMut(&K) -> bool>(&self, filter: F);
    pub fn retain_sync<F: FnMut(&K) -> bool>(&self, filter: F);
    pub async fn retain_async<F: FnMut(&K) -> bool>(&self, filter: F);
    pub fn clear(&self);
    pub fn clear_sync(&self);
    pub async fn clear_async(&self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
}
impl<K, H> Clone for HashSet<K, H> where K: Clone + Eq + Hash, H: BuildHasher + Clone {}
impl<K: Eq + Hash> HashSet<K, std::hash::RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<K, H> Default for HashSet<K, H> where H: BuildHasher + Default {}
impl<K, H> PartialEq for HashSet<K, H> where K: Eq + Hash, H: BuildHasher {}
pub mod hash_map {
    use std::{cmp::Eq, default::Default, hash::{BuildHasher, Hash}, ops::{Deref, DerefMut, FnOnce}, option::Option};
    pub use crate::HashMap;
    pub enum Entry<K, V, H = std::hash::RandomState> { Occupied(OccupiedEntry<K, V, H>), Vacant(VacantEntry<K, V, H>) }
    pub struct OccupiedEntry<K, V, H = std::hash::RandomState> {}
    pub struct VacantEntry<K, V, H = std::hash::RandomState> {}
    impl<K, V, H> Entry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn or_insert(self, val: V) -> OccupiedEntry<K, V, H>;
        pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<K, V, H>;
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> OccupiedEntry<K, V, H>;
        pub fn key(&self) -> &K;
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V);
        pub fn insert_entry(self, val: V) -> OccupiedEntry<K, V, H>;
    }
    impl<K, V, H> Entry<K, V, H> where K: Eq + Hash, V: Default, H: BuildHasher {
        pub fn or_default(self) -> OccupiedEntry<K, V, H>;
    }
    impl<K, V, H> OccupiedEntry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn key(&self) -> &K;
        pub fn remove_entry(self) -> (K, V);
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn insert(&mut self, val: V) -> V;
        pub fn remove(self) -> V;
        pub fn next(self) -> Option<Self>;
        pub async fn next_async(self) -> Option<OccupiedEntry<K, V, H>>;
    }
    impl<K, V, H> VacantEntry<K, V, H> where K: Eq + Hash, H: BuildHasher {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert_entry(self, val: V) -> OccupiedEntry<K, V, H>;
    }
    impl<K, V, H> Deref for OccupiedEntry<K, V, H> { type Target = V; }
    impl<K, V, H> DerefMut for OccupiedEntry<K, V, H> {}
}
pub mod hash_set {
    pub use crate::HashSet;
}
