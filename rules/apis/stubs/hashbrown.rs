//! hashbrown 0.11 to 0.17.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{borrow::Borrow, clone::Clone, cmp::{Eq, PartialEq}, convert::From, default::Default, hash::{BuildHasher, Hash}, iter::{Extend, FromIterator, IntoIterator}, marker::Copy, ops::{FnMut, FnOnce, Index, Sub, SubAssign}, option::Option, result::Result};
pub trait Equivalent<K> {
    fn equivalent(&self, key: &K) -> bool;
}
impl<Q: Eq, K: Borrow<Q>> Equivalent<K> for Q {}
pub struct HashMap<K, V, S = DefaultHashBuilder> {}
impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {}
impl<K, V> HashMap<K, V, DefaultHashBuilder> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<K, V, S> HashMap<K, V, S> {
    pub fn with_hasher(hash_builder: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
}
impl<K, V, S> HashMap<K, V, S> {
    pub fn hasher(&self) -> &S;
    pub fn capacity(&self) -> usize;
    pub fn keys(&self) -> hash_map::Keys<K, V>;
    pub fn values(&self) -> hash_map::Values<K, V>;
    pub fn values_mut(&mut self) -> hash_map::ValuesMut<K, V>;
    pub fn iter(&self) -> hash_map::Iter<K, V>;
    pub fn iter_mut(&mut self) -> hash_map::IterMut<K, V>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> hash_map::Drain<K, V>;
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &mut V) -> bool;
    pub fn extract_if<F>(&mut self, f: F) -> hash_map::ExtractIf<K, V, F> where F: FnMut(&K, &mut V) -> bool;
    pub fn clear(&mut self);
    pub fn into_keys(self) -> hash_map::IntoKeys<K, V>;
    pub fn into_values(self) -> hash_map::IntoValues<K, V>;
}
impl<K, V, S> HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
    pub fn reserve(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn entry(&mut self, key: K) -> hash_map::Entry<K, V, S>;
    pub fn entry_ref<Q>(&mut self, key: &Q) -> hash_map::EntryRef<K, Q, V, S> where Q: Hash + Equivalent<K>;
    pub fn get<Q>(&self, k: &Q) -> Option<&V> where Q: Hash + Equivalent<K>;
    pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> where Q: Hash + Equivalent<K>;
    pub fn get_key_value_mut<Q>(&mut self, k: &Q) -> Option<(&K, &mut V)> where Q: Hash + Equivalent<K>;
    pub fn contains_key<Q>(&self, k: &Q) -> bool where Q: Hash + Equivalent<K>;
    pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where Q: Hash + Equivalent<K>;
    pub fn get_many_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where Q: Hash + Equivalent<K>;
    pub fn get_many_key_value_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<(&K, &mut V)>; N] where Q: Hash + Equivalent<K>;
    pub fn insert(&mut self, k: K, v: V) -> Option<V>;
    pub fn try_insert(&mut self, key: K, value: V) -> Result<&mut V, hash_map::OccupiedError<K, V, S>>;
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where Q: Hash + Equivalent<K>;
    pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> where Q: Hash + Equivalent<K>;
    pub fn allocation_size(&self) -> usize;
}
impl<K, V, S> PartialEq for HashMap<K, V, S> where K: Eq + Hash, V: PartialEq, S: BuildHasher {}
impl<K, V, S> Eq for HashMap<K, V, S> where K: Eq + Hash, V: Eq, S: BuildHasher {}
impl<K, V, S> Default for HashMap<K, V, S> where S: Default {}
impl<K, Q, V, S> Index<&Q> for HashMap<K, V, S> where K: Eq + Hash, Q: Hash + Equivalent<K>, S: BuildHasher { type Output = V; }
impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, DefaultHashBuilder> where K: Eq + Hash {}
impl<K, V, S> IntoIterator for &HashMap<K, V, S> { type Item = (&K, &V); type IntoIter = hash_map::Iter<K, V>; }
impl<K, V, S> IntoIterator for &mut HashMap<K, V, S> { type Item = (&K, &mut V); type IntoIter = hash_map::IterMut<K, V>; }
impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = hash_map::IntoIter<K, V>; }
impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher + Default {}
impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {}
impl<K, V, S> Extend<(&K, &V)> for HashMap<K, V, S> where K: Eq + Hash + Copy, V: Copy, S: BuildHasher {}
impl<K, V, S> Extend<&(K, V)> for HashMap<K, V, S> where K: Eq + Hash + Copy, V: Copy, S: BuildHasher {}
pub struct HashSet<T, S = DefaultHashBuilder> {}
impl<T: Clone, S: Clone> Clone for HashSet<T, S> {}
impl<T> HashSet<T, DefaultHashBuilder> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<T, S> HashSet<T, S> {
    pub fn capacity(&self) -> usize;
    pub fn iter(&self) -> hash_set::Iter<T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> hash_set::Drain<T>;
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
    pub fn extract_if<F>(&mut self, f: F) -> hash_set::ExtractIf<T, F> where F: FnMut(&T) -> bool;
    pub fn clear(&mut self);
}
impl<T, S> HashSet<T, S> {
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
}
impl<T, S> HashSet<T, S> {
    pub fn hasher(&self) -> &S;
}
impl<T, S> HashSet<T, S> where T: Eq + Hash, S: BuildHasher {
    pub fn reserve(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn difference(&self, other: &Self) -> hash_set::Difference<T, S>;
    pub fn symmetric_difference(&self, other: &Self) -> hash_set::SymmetricDifference<T, S>;
    pub fn intersection(&self, other: &Self) -> hash_set::Intersection<T, S>;
    pub fn union(&self, other: &Self) -> hash_set::Union<T, S>;
    pub fn contains<Q>(&self, value: &Q) -> bool where Q: Hash + Equivalent<T>;
    pub fn get<Q>(&self, value: &Q) -> Option<&T> where Q: Hash + Equivalent<T>;
    pub fn get_or_insert(&mut self, value: T) -> &T;
    pub fn get_or_insert_with<Q, F>(&mut self, value: &Q, f: F) -> &T where Q: Hash + Equivalent<T>, F: FnOnce(&Q) -> T;
    pub fn entry(&mut self, value: T) -> hash_set::Entry<T, S>;
    pub fn is_disjoint(&self, other: &Self) -> bool;
    pub fn is_subset(&self, other: &Self) -> bool;
    pub fn is_superset(&self, other: &Self) -> bool;
    pub fn insert(&mut self, value: T) -> bool;
    pub fn replace(&mut self, value: T) -> Option<T>;
    pub fn remove<Q>(&mut self, value: &Q) -> bool where Q: Hash + Equivalent<T>;
    pub fn take<Q>(&mut self, value: &Q) -> Option<T> where Q: Hash + Equivalent<T>;
    pub fn allocation_size(&self) -> usize;
}
impl<T, S> PartialEq for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
impl<T, S> Eq for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
impl<T, S> From<HashMap<T, (), S>> for HashSet<T, S> {}
impl<T, S> FromIterator<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher + Default {}
impl<T, const N: usize> From<[T; N]> for HashSet<T, DefaultHashBuilder> where T: Eq + Hash {}
impl<T, S> Extend<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
impl<T, S> Extend<&T> for HashSet<T, S> where T: Eq + Hash + Copy, S: BuildHasher {}
impl<T, S> Default for HashSet<T, S> where S: Default {}
impl<T, S> Sub<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default { type Output = HashSet<T, S>; }
impl<T, S> SubAssign<&HashSet<T, S>> for HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher {}
impl<T, S> IntoIterator for &HashSet<T, S> { type Item = &T; type IntoIter = hash_set::Iter<T>; }
impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = hash_set::IntoIter<T>; }
#[derive(Clone, Default)]
pub struct DefaultHashBuilder {}
impl BuildHasher for DefaultHashBuilder {}
pub mod hash_map {
    use std::{borrow::Borrow, clone::Clone, convert::{From, Into}, default::Default, hash::{BuildHasher, Hash}, iter::{ExactSizeIterator, Iterator}, ops::{FnMut, FnOnce}, option::Option};
    pub use crate::{DefaultHashBuilder, HashMap};
    pub struct Iter<K, V> {}
    impl<K, V> Clone for Iter<K, V> {}
    pub struct IterMut<K, V> {}
    pub struct IntoIter<K, V> {}
    pub struct IntoKeys<K, V> {}
    impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
    impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
    pub struct IntoValues<K, V> {}
    impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
    impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
    pub struct Keys<K, V> {}
    impl<K, V> Clone for Keys<K, V> {}
    pub struct Values<K, V> {}
    impl<K, V> Clone for Values<K, V> {}
    pub struct Drain<K, V> {}
    pub struct ExtractIf<K, V, F> {}
    impl<K, V, F> Iterator for ExtractIf<K, V, F> where F: FnMut(&K, &mut V) -> bool { type Item = (K, V); }
    pub struct ValuesMut<K, V> {}
    pub enum Entry<K, V, S> { Occupied(OccupiedEntry<K, V, S>), Vacant(VacantEntry<K, V, S>) }
    pub struct OccupiedEntry<K, V, S = DefaultHashBuilder> {}
    pub struct VacantEntry<K, V, S = DefaultHashBuilder> {}
    pub enum EntryRef<K, Q, V, S> { Occupied(OccupiedEntry<K, V, S>), Vacant(VacantEntryRef<K, Q, V, S>) }
    pub struct VacantEntryRef<K, Q, V, S> {}
    pub struct OccupiedError<K, V, S> { pub entry: OccupiedEntry<K, V, S>, pub value: V }
    impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); }
    impl<K, V> ExactSizeIterator for Iter<K, V> {}
    impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); }
    impl<K, V> ExactSizeIterator for IterMut<K, V> {}
    impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
    impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
    impl<K, V> Iterator for Keys<K, V> { type Item = &K; }
    impl<K, V> ExactSizeIterator for Keys<K, V> {}
    impl<K, V> Iterator for Values<K, V> { type Item = &V; }
    impl<K, V> ExactSizeIterator for Values<K, V> {}
    impl<K, V> Iterator for ValuesMut<K, V> { type Item = &mut V; }
    impl<K, V> ExactSizeIterator for ValuesMut<K, V> {}
    impl<K, V> Iterator for Drain<K, V> { type Item = (K, V); }
    impl<K, V> ExactSizeIterator for Drain<K, V> {}
    impl<K, V, S> Entry<K, V, S> {
        pub fn insert(self, value: V) -> OccupiedEntry<K, V, S> where K: Hash, S: BuildHasher;
        pub fn or_insert(self, default: V) -> &mut V where K: Hash, S: BuildHasher;
        pub fn or_insert_entry(self, default: V) -> OccupiedEntry<K, V, S> where K: Hash, S: BuildHasher;
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V where K: Hash, S: BuildHasher;
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V where K: Hash, S: BuildHasher;
        pub fn key(&self) -> &K;
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V);
        pub fn and_replace_entry_with<F>(self, f: F) -> Self where F: FnOnce(&K, V) -> Option<V>;
    }
    impl<K, V: Default, S> Entry<K, V, S> {
        pub fn or_default(self) -> &mut V where K: Hash, S: BuildHasher;
    }
    impl<K, V, S> OccupiedEntry<K, V, S> {
        pub fn key(&self) -> &K;
        pub fn remove_entry(self) -> (K, V);
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn into_mut(self) -> &mut V;
        pub fn insert(&mut self, value: V) -> V;
        pub fn remove(self) -> V;
        pub fn replace_entry_with<F>(self, f: F) -> Entry<K, V, S> where F: FnOnce(&K, V) -> Option<V>;
    }
    impl<K, V, S> VacantEntry<K, V, S> {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert(self, value: V) -> &mut V where K: Hash, S: BuildHasher;
        pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V, S> where K: Hash, S: BuildHasher;
    }
    impl<K, Q, V, S> EntryRef<K, Q, V, S> {
        pub fn insert(self, value: V) -> OccupiedEntry<K, V, S> where K: Hash, &Q: Into<K>, S: BuildHasher;
        pub fn or_insert(self, default: V) -> &mut V where K: Hash, &Q: Into<K>, S: BuildHasher;
        pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V where K: Hash, &Q: Into<K>, S: BuildHasher;
        pub fn or_insert_with_key<F: FnOnce(&Q) -> V>(self, default: F) -> &mut V where K: Hash + Borrow<Q>, &Q: Into<K>, S: BuildHasher;
        pub fn key(&self) -> &Q where K: Borrow<Q>;
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V);
        pub fn and_replace_entry_with<A>(self, f: A) -> Self;
    }
    impl<K, Q, V: Default, S> EntryRef<K, Q, V, S> {
        pub fn or_default(self) -> &mut V where K: Hash, &Q: Into<K>, S: BuildHasher;
        pub fn or_default_entry(self) -> OccupiedEntry<K, V, S> where K: Hash + From<&Q>, S: BuildHasher;
    }
    impl<K, Q, V, S> VacantEntryRef<K, Q, V, S> {
        pub fn key(&self) -> &Q;
        pub fn insert(self, value: V) -> &mut V where K: Hash, &Q: Into<K>, S: BuildHasher;
        pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V, S> where K: Hash, &Q: Into<K>, S: BuildHasher;
    }
}
pub mod hash_set {
    use std::{clone::Clone, cmp::Eq, hash::{BuildHasher, Hash}, iter::{ExactSizeIterator, Iterator}, ops::FnMut};
    pub use crate::HashSet;
    pub struct Iter<K> {}
    pub struct IntoIter<K> {}
    pub struct Drain<K> {}
    pub struct ExtractIf<K, F> {}
    pub struct Intersection<T, S> {}
    pub struct Difference<T, S> {}
    pub struct SymmetricDifference<T, S> {}
    pub struct Union<T, S> {}
    impl<K> Clone for Iter<K> {}
    impl<K> Iterator for Iter<K> { type Item = &K; }
    impl<K> ExactSizeIterator for Iter<K> {}
    impl<K> Iterator for IntoIter<K> { type Item = K; }
    impl<K> ExactSizeIterator for IntoIter<K> {}
    impl<K> Iterator for Drain<K> { type Item = K; }
    impl<K> ExactSizeIterator for Drain<K> {}
    impl<K, F> Iterator for ExtractIf<K, F> where F: FnMut(&K) -> bool { type Item = K; }
    impl<T, S> Clone for Intersection<T, S> {}
    impl<T, S> Iterator for Intersection<T, S> where T: Eq + Hash, S: BuildHasher { type Item = &T; }
    impl<T, S> Clone for Difference<T, S> {}
    impl<T, S> Iterator for Difference<T, S> where T: Eq + Hash, S: BuildHasher { type Item = &T; }
    impl<T, S> Clone for SymmetricDifference<T, S> {}
    impl<T, S> Iterator for SymmetricDifference<T, S> where T: Eq + Hash, S: BuildHasher { type Item = &T; }
    impl<T, S> Clone for Union<T, S> {}
    impl<T, S> Iterator for Union<T, S> where T: Eq + Hash, S: BuildHasher { type Item = &T; }
    pub enum Entry<T, S> { Occupied(OccupiedEntry<T, S>), Vacant(VacantEntry<T, S>) }
    pub struct OccupiedEntry<T, S> {}
    pub struct VacantEntry<T, S> {}
    impl<T, S> Entry<T, S> {
        pub fn insert(self) -> OccupiedEntry<T, S> where T: Hash, S: BuildHasher;
        pub fn or_insert(self) where T: Hash, S: BuildHasher;
        pub fn get(&self) -> &T;
    }
    impl<T, S> OccupiedEntry<T, S> {
        pub fn get(&self) -> &T;
        pub fn remove(self) -> T;
    }
    impl<T, S> VacantEntry<T, S> {
        pub fn get(&self) -> &T;
        pub fn into_value(self) -> T;
        pub fn insert(self) -> OccupiedEntry<T, S> where T: Hash, S: BuildHasher;
    }
}
