//! indexmap 1.6 to 2.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{borrow::Borrow, clone::Clone, cmp::{Eq, PartialEq}, convert::From, default::Default, hash::{BuildHasher, Hash}, iter::{Extend, FromIterator, IntoIterator}, marker::Copy, ops::{FnMut, Index, IndexMut, RangeBounds, Sub}, option::Option};
pub trait Equivalent<K> {
    fn equivalent(&self, key: &K) -> bool;
}
impl<Q: Eq, K: Borrow<Q>> Equivalent<K> for Q {}
pub struct IndexMap<K, V, S = std::hash::RandomState> {}
impl<K, V, S> Clone for IndexMap<K, V, S> where K: Clone, V: Clone, S: Clone {}
impl<K, V> IndexMap<K, V> {
    pub fn new() -> Self;
    pub fn with_capacity(n: usize) -> Self;
}
impl<K, V, S> IndexMap<K, V, S> {
    pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self;
    pub fn with_hasher(hash_builder: S) -> Self;
    pub fn capacity(&self) -> usize;
    pub fn hasher(&self) -> &S;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> map::Iter<K, V>;
    pub fn iter_mut(&mut self) -> map::IterMut<K, V>;
    pub fn keys(&self) -> map::Keys<K, V>;
    pub fn into_keys(self) -> map::IntoKeys<K, V>;
    pub fn values(&self) -> map::Values<K, V>;
    pub fn values_mut(&mut self) -> map::ValuesMut<K, V>;
    pub fn into_values(self) -> map::IntoValues<K, V>;
    pub fn clear(&mut self);
    pub fn truncate(&mut self, len: usize);
    pub fn drain<R>(&mut self, range: R) -> map::Drain<K, V> where R: RangeBounds<usize>;
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> map::ExtractIf<K, V, F> where F: FnMut(&K, &mut V) -> bool, R: RangeBounds<usize>;
    pub fn split_off(&mut self, at: usize) -> Self where S: Clone;
    pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}
impl<K, V, S> IndexMap<K, V, S> where K: Hash + Eq, S: BuildHasher {
    pub fn insert(&mut self, key: K, value: V) -> Option<V>;
    pub fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>);
    pub fn shift_insert(&mut self, index: usize, key: K, value: V) -> Option<V>;
    pub fn entry(&mut self, key: K) -> map::Entry<K, V>;
    pub fn append<S2>(&mut self, other: &mut IndexMap<K, V, S2>);
}
impl<K, V, S> IndexMap<K, V, S> where S: BuildHasher {
    pub fn contains_key<Q>(&self, key: &Q) -> bool where Q: Hash + Equivalent<K>;
    pub fn get<Q>(&self, key: &Q) -> Option<&V> where Q: Hash + Equivalent<K>;
    pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> where Q: Hash + Equivalent<K>;
    pub fn get_full<Q>(&self, key: &Q) -> Option<(usize, &K, &V)> where Q: Hash + Equivalent<K>;
    pub fn get_index_of<Q>(&self, key: &Q) -> Option<usize> where Q: Hash + Equivalent<K>;
    pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> where Q: Hash + Equivalent<K>;
    pub fn get_full_mut<Q>(&mut self, key: &Q) -> Option<(usize, &K, &mut V)> where Q: Hash + Equivalent<K>;
    pub fn get_disjoint_mut<Q, const N: usize>(&mut self, keys: [&Q; N]) -> [Option<&mut V>; N] where Q: Hash + Equivalent<K>;
    pub fn remove<Q>(&mut self, key: &Q) -> Option<V> where Q: Hash + Equivalent<K>;
    pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> where Q: Hash + Equivalent<K>;
    pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<V> where Q: Hash + Equivalent<K>;
    pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> where Q: Hash + Equivalent<K>;
    pub fn swap_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)> where Q: Hash + Equivalent<K>;
    pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<V> where Q: Hash + Equivalent<K>;
    pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> where Q: Hash + Equivalent<K>;
    pub fn shift_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)> where Q: Hash + Equivalent<K>;
}
impl<K, V, S> IndexMap<K, V, S> {
    pub fn pop(&mut self) -> Option<(K, V)>;
    pub fn retain<F>(&mut self, keep: F) where F: FnMut(&K, &mut V) -> bool;
    pub fn reverse(&mut self);
    pub fn get_index(&self, index: usize) -> Option<(&K, &V)>;
    pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)>;
    pub fn get_index_entry(&mut self, index: usize) -> Option<map::IndexedEntry<K, V>>;
    pub fn first(&self) -> Option<(&K, &V)>;
    pub fn first_mut(&mut self) -> Option<(&K, &mut V)>;
    pub fn first_entry(&mut self) -> Option<map::IndexedEntry<K, V>>;
    pub fn last(&self) -> Option<(&K, &V)>;
    pub fn last_mut(&mut self) -> Option<(&K, &mut V)>;
    pub fn last_entry(&mut self) -> Option<map::IndexedEntry<K, V>>;
    pub fn swap_remove_index(&mut self, index: usize) -> Option<(K, V)>;
    pub fn shift_remove_index(&mut self, index: usize) -> Option<(K, V)>;
}
impl<K, V, Q, S> Index<&Q> for IndexMap<K, V, S> where Q: Hash + Equivalent<K>, S: BuildHasher { type Output = V; }
impl<K, V, Q, S> IndexMut<&Q> for IndexMap<K, V, S> where Q: Hash + Equivalent<K>, S: BuildHasher {}
impl<K, V, S> Index<usize> for IndexMap<K, V, S> { type Output = V; }
impl<K, V, S> IndexMut<usize> for IndexMap<K, V, S> {}
impl<K, V, S> FromIterator<(K, V)> for IndexMap<K, V, S> where K: Hash + Eq, S: BuildHasher + Default {}
impl<K, V, const N: usize> From<[(K, V); N]> for IndexMap<K, V, std::hash::RandomState> where K: Hash + Eq {}
impl<K, V, S> Extend<(K, V)> for IndexMap<K, V, S> where K: Hash + Eq, S: BuildHasher {}
impl<K, V, S> Extend<(&K, &V)> for IndexMap<K, V, S> where K: Hash + Eq + Copy, V: Copy, S: BuildHasher {}
impl<K, V, S> Default for IndexMap<K, V, S> where S: Default {}
impl<K, V1, S1, V2, S2> PartialEq<IndexMap<K, V2, S2>> for IndexMap<K, V1, S1> where K: Hash + Eq, V1: PartialEq<V2>, S1: BuildHasher, S2: BuildHasher {}
impl<K, V, S> Eq for IndexMap<K, V, S> where K: Eq + Hash, V: Eq, S: BuildHasher {}
impl<K, V, S> IntoIterator for &IndexMap<K, V, S> { type Item = (&K, &V); type IntoIter = map::Iter<K, V>; }
impl<K, V, S> IntoIterator for &mut IndexMap<K, V, S> { type Item = (&K, &mut V); type IntoIter = map::IterMut<K, V>; }
impl<K, V, S> IntoIterator for IndexMap<K, V, S> { type Item = (K, V); type IntoIter = map::IntoIter<K, V>; }
pub struct IndexSet<T, S = std::hash::RandomState> {}
impl<T, S> Clone for IndexSet<T, S> where T: Clone, S: Clone {}
impl<T> IndexSet<T> {
    pub fn new() -> Self;
    pub fn with_capacity(n: usize) -> Self;
}
impl<T, S> IndexSet<T, S> {
    pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self;
    pub fn with_hasher(hash_builder: S) -> Self;
    pub fn capacity(&self) -> usize;
    pub fn hasher(&self) -> &S;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> set::Iter<T>;
    pub fn clear(&mut self);
    pub fn truncate(&mut self, len: usize);
    pub fn drain<R>(&mut self, range: R) -> set::Drain<T> where R: RangeBounds<usize>;
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> set::ExtractIf<T, F> where F: FnMut(&T) -> bool, R: RangeBounds<usize>;
    pub fn split_off(&mut self, at: usize) -> Self where S: Clone;
    pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}
impl<T, S> IndexSet<T, S> where T: Hash + Eq, S: BuildHasher {
    pub fn insert(&mut self, value: T) -> bool;
    pub fn insert_full(&mut self, value: T) -> (usize, bool);
    pub fn shift_insert(&mut self, index: usize, value: T) -> bool;
    pub fn replace(&mut self, value: T) -> Option<T>;
    pub fn replace_full(&mut self, value: T) -> (usize, Option<T>);
    pub fn difference<S2>(&self, other: &IndexSet<T, S2>) -> set::Difference<T, S2> where S2: BuildHasher;
    pub fn symmetric_difference<S2>(&self, other: &IndexSet<T, S2>) -> set::SymmetricDifference<T, S, S2> where S2: BuildHasher;
    pub fn intersection<S2>(&self, other: &IndexSet<T, S2>) -> set::Intersection<T, S2> where S2: BuildHasher;
    pub fn union<S2>(&self, other: &IndexSet<T, S2>) -> set::Union<T, S> where S2: BuildHasher;
    pub fn append<S2>(&mut self, other: &mut IndexSet<T, S2>);
}
impl<T, S> IndexSet<T, S> where S: BuildHasher {
    pub fn contains<Q>(&self, value: &Q) -> bool where Q: Hash + Equivalent<T>;
    pub fn get<Q>(&self, value: &Q) -> Option<&T> where Q: Hash + Equivalent<T>;
    pub fn get_full<Q>(&self, value: &Q) -> Option<(usize, &T)> where Q: Hash + Equivalent<T>;
    pub fn get_index_of<Q>(&self, value: &Q) -> Option<usize> where Q: Hash + Equivalent<T>;
    pub fn remove<Q>(&mut self, value: &Q) -> bool where Q: Hash + Equivalent<T>;
    pub fn swap_remove<Q>(&mut self, value: &Q) -> bool where Q: Hash + Equivalent<T>;
    pub fn shift_remove<Q>(&mut self, value: &Q) -> bool where Q: Hash + Equivalent<T>;
    pub fn take<Q>(&mut self, value: &Q) -> Option<T> where Q: Hash + Equivalent<T>;
    pub fn swap_take<Q>(&mut self, value: &Q) -> Option<T> where Q: Hash + Equivalent<T>;
    pub fn shift_take<Q>(&mut self, value: &Q) -> Option<T> where Q: Hash + Equivalent<T>;
    pub fn swap_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)> where Q: Hash + Equivalent<T>;
    pub fn shift_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)> where Q: Hash + Equivalent<T>;
}
impl<T, S> IndexSet<T, S> {
    pub fn pop(&mut self) -> Option<T>;
    pub fn retain<F>(&mut self, keep: F) where F: FnMut(&T) -> bool;
    pub fn reverse(&mut self);
    pub fn get_index(&self, index: usize) -> Option<&T>;
    pub fn first(&self) -> Option<&T>;
    pub fn last(&self) -> Option<&T>;
    pub fn swap_remove_index(&mut self, index: usize) -> Option<T>;
    pub fn shift_remove_index(&mut self, index: usize) -> Option<T>;
}
impl<T, S> Index<usize> for IndexSet<T, S> { type Output = T; }
impl<T, S> FromIterator<T> for IndexSet<T, S> where T: Hash + Eq, S: BuildHasher + Default {}
impl<T, const N: usize> From<[T; N]> for IndexSet<T, std::hash::RandomState> where T: Eq + Hash {}
impl<T, S> Extend<T> for IndexSet<T, S> where T: Hash + Eq, S: BuildHasher {}
impl<T, S> Extend<&T> for IndexSet<T, S> where T: Hash + Eq + Copy , S: BuildHasher {}
impl<T, S> Default for IndexSet<T, S> where S: Default {}
impl<T, S1, S2> PartialEq<IndexSet<T, S2>> for IndexSet<T, S1> where T: Hash + Eq, S1: BuildHasher, S2: BuildHasher {}
impl<T, S> Eq for IndexSet<T, S> where T: Eq + Hash, S: BuildHasher {}
impl<T, S> IndexSet<T, S> where T: Eq + Hash, S: BuildHasher {
    pub fn is_disjoint<S2>(&self, other: &IndexSet<T, S2>) -> bool where S2: BuildHasher;
    pub fn is_subset<S2>(&self, other: &IndexSet<T, S2>) -> bool where S2: BuildHasher;
    pub fn is_superset<S2>(&self, other: &IndexSet<T, S2>) -> bool where S2: BuildHasher;
}
impl<T, S1, S2> Sub<&IndexSet<T, S2>> for &IndexSet<T, S1> where T: Eq + Hash + Clone, S1: BuildHasher + Default, S2: BuildHasher { type Output = IndexSet<T, S1>; }
impl<T, S> IntoIterator for &IndexSet<T, S> { type Item = &T; type IntoIter = set::Iter<T>; }
impl<T, S> IntoIterator for IndexSet<T, S> { type Item = T; type IntoIter = set::IntoIter<T>; }
pub mod map {
    use std::{clone::Clone, convert::From, default::Default, iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}, ops::{FnMut, FnOnce, Index}};
    pub use crate::IndexMap;
    pub struct Iter<K, V> {}
    impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); }
    impl<K, V> DoubleEndedIterator for Iter<K, V> {}
    impl<K, V> ExactSizeIterator for Iter<K, V> {}
    impl<K, V> Clone for Iter<K, V> {}
    pub struct IterMut<K, V> {}
    impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); }
    impl<K, V> DoubleEndedIterator for IterMut<K, V> {}
    impl<K, V> ExactSizeIterator for IterMut<K, V> {}
    #[derive(Clone)]
    pub struct IntoIter<K, V> {}
    impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
    impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
    impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
    pub struct Drain<K, V> {}
    impl<K, V> Iterator for Drain<K, V> { type Item = (K, V); }
    impl<K, V> DoubleEndedIterator for Drain<K, V> {}
    impl<K, V> ExactSizeIterator for Drain<K, V> {}
    pub struct Keys<K, V> {}
    impl<K, V> Iterator for Keys<K, V> { type Item = &K; }
    impl<K, V> DoubleEndedIterator for Keys<K, V> {}
    impl<K, V> ExactSizeIterator for Keys<K, V> {}
    impl<K, V> Clone for Keys<K, V> {}
    impl<K, V> Index<usize> for Keys<K, V> { type Output = K; }
    pub struct IntoKeys<K, V> {}
    impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
    impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}
    impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
    pub struct Values<K, V> {}
    impl<K, V> Iterator for Values<K, V> { type Item = &V; }
    impl<K, V> DoubleEndedIterator for Values<K, V> {}
    impl<K, V> ExactSizeIterator for Values<K, V> {}
    impl<K, V> Clone for Values<K, V> {}
    pub struct ValuesMut<K, V> {}
    impl<K, V> Iterator for ValuesMut<K, V> { type Item = &mut V; }
    impl<K, V> DoubleEndedIterator for ValuesMut<K, V> {}
    impl<K, V> ExactSizeIterator for ValuesMut<K, V> {}
    pub struct IntoValues<K, V> {}
    impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
    impl<K, V> DoubleEndedIterator for IntoValues<K, V> {}
    impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
    pub struct ExtractIf<K, V, F> {}
    impl<K, V, F> Iterator for ExtractIf<K, V, F> where F: FnMut(&K, &mut V) -> bool { type Item = (K, V); }
    pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
    impl<K, V> Entry<K, V> {
        pub fn index(&self) -> usize;
        pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
        pub fn or_insert(self, default: V) -> &mut V;
        pub fn or_insert_with<F>(self, call: F) -> &mut V where F: FnOnce() -> V;
        pub fn or_insert_with_key<F>(self, call: F) -> &mut V where F: FnOnce(&K) -> V;
        pub fn key(&self) -> &K;
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V);
        pub fn or_default(self) -> &mut V where V: Default;
    }
    pub struct OccupiedEntry<K, V> {}
    impl<K, V> OccupiedEntry<K, V> {
        pub fn index(&self) -> usize;
        pub fn key(&self) -> &K;
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn into_mut(self) -> &mut V;
        pub fn insert(&mut self, value: V) -> V;
        pub fn remove(self) -> V;
        pub fn swap_remove(self) -> V;
        pub fn shift_remove(self) -> V;
        pub fn remove_entry(self) -> (K, V);
        pub fn swap_remove_entry(self) -> (K, V);
        pub fn shift_remove_entry(self) -> (K, V);
    }
    impl<K, V> From<IndexedEntry<K, V>> for OccupiedEntry<K, V> {}
    pub struct VacantEntry<K, V> {}
    impl<K, V> VacantEntry<K, V> {
        pub fn index(&self) -> usize;
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert(self, value: V) -> &mut V;
        pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
        pub fn shift_insert(self, index: usize, value: V) -> &mut V;
    }
    pub struct IndexedEntry<K, V> {}
    impl<K, V> IndexedEntry<K, V> {
        pub fn index(&self) -> usize;
        pub fn key(&self) -> &K;
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn insert(&mut self, value: V) -> V;
        pub fn into_mut(self) -> &mut V;
        pub fn swap_remove_entry(self) -> (K, V);
        pub fn shift_remove_entry(self) -> (K, V);
        pub fn swap_remove(self) -> V;
        pub fn shift_remove(self) -> V;
    }
    impl<K, V> From<OccupiedEntry<K, V>> for IndexedEntry<K, V> {}
}
pub mod set {
    use std::{clone::Clone, cmp::Eq, hash::{BuildHasher, Hash}, iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}, ops::FnMut};
    pub use crate::IndexSet;
    pub struct Iter<T> {}
    impl<T> Iterator for Iter<T> { type Item = &T; }
    impl<T> DoubleEndedIterator for Iter<T> {}
    impl<T> ExactSizeIterator for Iter<T> {}
    impl<T> Clone for Iter<T> {}
    #[derive(Clone)]
    pub struct IntoIter<T> {}
    impl<T> Iterator for IntoIter<T> { type Item = T; }
    impl<T> DoubleEndedIterator for IntoIter<T> {}
    impl<T> ExactSizeIterator for IntoIter<T> {}
    pub struct Drain<T> {}
    impl<T> Iterator for Drain<T> { type Item = T; }
    impl<T> DoubleEndedIterator for Drain<T> {}
    impl<T> ExactSizeIterator for Drain<T> {}
    pub struct Difference<T, S> {}
    impl<T, S> Iterator for Difference<T, S> where T: Eq + Hash, S: BuildHasher { type Item = &T; }
    impl<T, S> DoubleEndedIterator for Difference<T, S> where T: Eq + Hash, S: BuildHasher {}
    impl<T, S> Clone for Difference<T, S> {}
    pub struct Intersection<T, S> {}
    impl<T, S> Iterator for Intersection<T, S> where T: Eq + Hash, S: BuildHasher { type Item = &T; }
    impl<T, S> DoubleEndedIterator for Intersection<T, S> where T: Eq + Hash, S: BuildHasher {}
    impl<T, S> Clone for Intersection<T, S> {}
    pub struct SymmetricDifference<T, S1, S2> {}
    impl<T, S1, S2> Iterator for SymmetricDifference<T, S1, S2> where T: Eq + Hash, S1: BuildHasher, S2: BuildHasher { type Item = &T; }
    impl<T, S1, S2> DoubleEndedIterator for SymmetricDifference<T, S1, S2> where T: Eq + Hash, S1: BuildHasher, S2: BuildHasher {}
    impl<T, S1, S2> Clone for SymmetricDifference<T, S1, S2> {}
    pub struct Union<T, S> {}
    impl<T, S> Iterator for Union<T, S> where T: Eq + Hash, S: BuildHasher { type Item = &T; }
    impl<T, S> DoubleEndedIterator for Union<T, S> where T: Eq + Hash, S: BuildHasher {}
    impl<T, S> Clone for Union<T, S> {}
    pub struct ExtractIf<T, F> {}
    impl<T, F> Iterator for ExtractIf<T, F> where F: FnMut(&T) -> bool { type Item = T; }
}
