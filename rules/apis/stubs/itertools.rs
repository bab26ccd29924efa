//! itertools 0.9 to 0.15.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{borrow::Borrow, clone::Clone, cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd}, collections::HashMap, convert::Into, default::Default, fmt::Display, hash::Hash, iter::{DoubleEndedIterator, Extend, IntoIterator, Iterator}, ops::{FnMut, FnOnce}, option::Option, result::Result, string::String, vec::Vec};
pub use either::Either;
pub trait Itertools: Iterator {
    fn interleave<J>(self, other: J) -> Interleave<Self, J::IntoIter> where J: IntoIterator<Item = Self::Item>;
    fn interleave_shortest<J>(self, other: J) -> InterleaveShortest<Self, J::IntoIter> where J: IntoIterator<Item = Self::Item>;
    fn intersperse(self, element: Self::Item) -> Intersperse<Self> where Self::Item: Clone;
    fn zip_longest<J>(self, other: J) -> ZipLongest<Self, J::IntoIter> where J: IntoIterator;
    fn zip_eq<J>(self, other: J) -> ZipEq<Self, J::IntoIter> where J: IntoIterator;
    fn batching<B, F>(self, f: F) -> Batching<Self, F> where F: FnMut(&mut Self) -> Option<B>;
    fn chunk_by<K, F>(self, key: F) -> ChunkBy<K, Self, F> where F: FnMut(&Self::Item) -> K;
    fn group_by<K, F>(self, key: F) -> ChunkBy<K, Self, F> where F: FnMut(&Self::Item) -> K;
    fn chunks(self, size: usize) -> IntoChunks<Self>;
    fn tuple_windows<T>(self) -> Tuples<Self, T>;
    fn tuples<T>(self) -> Tuples<Self, T>;
    fn map_into<R>(self) -> MapInto<Self, R> where Self::Item: Into<R>;
    fn map_ok<F, T, U, E>(self, f: F) -> MapOk<Self, F> where Self: Iterator<Item = Result<T, E>>, F: FnMut(T) -> U;
    fn filter_ok<F, T, E>(self, f: F) -> FilterOk<Self, F> where Self: Iterator<Item = Result<T, E>>, F: FnMut(&T) -> bool;
    fn filter_map_ok<F, T, U, E>(self, f: F) -> FilterMapOk<Self, F> where Self: Iterator<Item = Result<T, E>>, F: FnMut(T) -> Option<U>;
    fn flatten_ok<T, E>(self) -> FlattenOk<Self, T, E> where Self: Iterator<Item = Result<T, E>>, T: IntoIterator;
    fn process_results<F, T, E, R>(self, processor: F) -> Result<R, E> where Self: Iterator<Item = Result<T, E>>, F: FnOnce(ProcessResults<Self, E>) -> R;
    fn merge<J>(self, other: J) -> Merge<Self, J::IntoIter> where Self::Item: PartialOrd, J: IntoIterator<Item = Self::Item>;
    fn merge_by<J, F>(self, other: J, is_first: F) -> MergeBy<Self, J::IntoIter, F> where J: IntoIterator<Item = Self::Item>, F: FnMut(&Self::Item, &Self::Item) -> bool;
    fn kmerge(self) -> KMerge<<Self::Item as IntoIterator>::IntoIter> where Self::Item: IntoIterator, <Self::Item as IntoIterator>::Item: PartialOrd;
    fn cartesian_product<J>(self, other: J) -> Product<Self, J::IntoIter> where Self::Item: Clone, J: IntoIterator, J::IntoIter: Clone;
    fn multi_cartesian_product(self) -> MultiProduct<<Self::Item as IntoIterator>::IntoIter> where Self::Item: IntoIterator, <Self::Item as IntoIterator>::IntoIter: Clone, <Self::Item as IntoIterator>::Item: Clone;
    fn coalesce<F>(self, f: F) -> Coalesce<Self, F> where F: FnMut(Self::Item, Self::Item) -> Result<Self::Item, (Self::Item, Self::Item)>;
    fn dedup(self) -> Dedup<Self> where Self::Item: PartialEq;
    fn dedup_by<Cmp>(self, cmp: Cmp) -> DedupBy<Self, Cmp> where Cmp: FnMut(&Self::Item, &Self::Item) -> bool;
    fn dedup_with_count(self) -> DedupWithCount<Self>;
    fn duplicates(self) -> Duplicates<Self> where Self::Item: Eq + Hash;
    fn duplicates_by<V, F>(self, f: F) -> DuplicatesBy<Self, V, F> where V: Eq + Hash, F: FnMut(&Self::Item) -> V;
    fn unique(self) -> Unique<Self> where Self::Item: Clone + Eq + Hash;
    fn unique_by<V, F>(self, f: F) -> UniqueBy<Self, V, F> where V: Eq + Hash, F: FnMut(&Self::Item) -> V;
    fn peeking_take_while<F>(&mut self, accept: F) -> TakeWhileRef<Self> where F: FnMut(&Self::Item) -> bool;
    fn take_while_ref<F>(&mut self, accept: F) -> TakeWhileRef<Self> where F: FnMut(&Self::Item) -> bool;
    fn take_while_inclusive<F>(self, accept: F) -> TakeWhileInclusive<Self, F> where F: FnMut(&Self::Item) -> bool;
    fn while_some<A>(self) -> WhileSome<Self> where Self: Iterator<Item = Option<A>>;
    fn combinations(self, k: usize) -> Combinations<Self> where Self::Item: Clone;
    fn combinations_with_replacement(self, k: usize) -> CombinationsWithReplacement<Self> where Self::Item: Clone;
    fn permutations(self, k: usize) -> Permutations<Self> where Self::Item: Clone;
    fn powerset(self) -> Powerset<Self> where Self::Item: Clone;
    fn pad_using<F>(self, min: usize, f: F) -> PadUsing<Self, F> where F: FnMut(usize) -> Self::Item;
    fn with_position(self) -> WithPosition<Self>;
    fn positions<P>(self, predicate: P) -> Positions<Self, P> where P: FnMut(Self::Item) -> bool;
    fn update<F>(self, updater: F) -> Update<Self, F> where F: FnMut(&mut Self::Item);
    fn next_tuple<T>(&mut self) -> Option<T>;
    fn collect_tuple<T>(self) -> Option<T>;
    fn find_position<P>(&mut self, pred: P) -> Option<(usize, Self::Item)> where P: FnMut(&Self::Item) -> bool;
    fn find_or_last<P>(self, predicate: P) -> Option<Self::Item> where P: FnMut(&Self::Item) -> bool;
    fn find_or_first<P>(self, predicate: P) -> Option<Self::Item> where P: FnMut(&Self::Item) -> bool;
    fn contains<Q>(&mut self, query: &Q) -> bool where Self::Item: Borrow<Q>, Q: PartialEq;
    fn all_equal(&mut self) -> bool where Self::Item: PartialEq;
    fn all_unique(&mut self) -> bool where Self::Item: Eq + Hash;
    fn dropping(self, n: usize) -> Self;
    fn dropping_back(self, n: usize) -> Self where Self: DoubleEndedIterator;
    fn concat(self) -> Self::Item;
    fn collect_vec(self) -> Vec<Self::Item>;
    fn try_collect<T, U, E>(self) -> Result<U, E> where Self: Iterator<Item = Result<T, E>>;
    fn set_from<A: 'a, J>(&mut self, from: J) -> usize where Self: Iterator<Item = &mut A>, J: IntoIterator<Item = A>;
    fn join(&mut self, sep: &str) -> String where Self::Item: Display;
    fn format(self, sep: &str) -> Format<Self>;
    fn format_with<F>(self, sep: &str, format: F) -> Format<Self>;
    fn fold_ok<A, E, B, F>(&mut self, start: B, f: F) -> Result<B, E> where Self: Iterator<Item = Result<A, E>>, F: FnMut(B, A) -> B;
    fn fold_options<A, B, F>(&mut self, start: B, f: F) -> Option<B> where Self: Iterator<Item = Option<A>>, F: FnMut(B, A) -> B;
    fn tree_reduce<F>(self, f: F) -> Option<Self::Item> where F: FnMut(Self::Item, Self::Item) -> Self::Item;
    fn sum1<S>(self) -> Option<S> where S: std::iter::Sum<Self::Item>;
    fn product1<P>(self) -> Option<P> where P: std::iter::Product<Self::Item>;
    fn sorted_unstable(self) -> std::vec::IntoIter<Self::Item> where Self::Item: Ord;
    fn sorted_unstable_by<F>(self, cmp: F) -> std::vec::IntoIter<Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn sorted_unstable_by_key<K, F>(self, f: F) -> std::vec::IntoIter<Self::Item> where K: Ord, F: FnMut(&Self::Item) -> K;
    fn sorted(self) -> std::vec::IntoIter<Self::Item> where Self::Item: Ord;
    fn sorted_by<F>(self, cmp: F) -> std::vec::IntoIter<Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn sorted_by_key<K, F>(self, f: F) -> std::vec::IntoIter<Self::Item> where K: Ord, F: FnMut(&Self::Item) -> K;
    fn sorted_by_cached_key<K, F>(self, f: F) -> std::vec::IntoIter<Self::Item> where K: Ord, F: FnMut(&Self::Item) -> K;
    fn k_smallest(self, k: usize) -> std::vec::IntoIter<Self::Item> where Self::Item: Ord;
    fn k_smallest_by<F>(self, k: usize, cmp: F) -> std::vec::IntoIter<Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_smallest_by_key<F, K>(self, k: usize, key: F) -> std::vec::IntoIter<Self::Item> where F: FnMut(&Self::Item) -> K, K: Ord;
    fn k_largest(self, k: usize) -> std::vec::IntoIter<Self::Item> where Self::Item: Ord;
    fn k_largest_by<F>(self, k: usize, cmp: F) -> std::vec::IntoIter<Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_largest_by_key<F, K>(self, k: usize, key: F) -> std::vec::IntoIter<Self::Item> where F: FnMut(&Self::Item) -> K, K: Ord;
    fn partition_map<A, B, F, L, R>(self, predicate: F) -> (A, B) where F: FnMut(Self::Item) -> Either<L, R>, A: Default + Extend<L>, B: Default + Extend<R>;
    fn into_group_map<K, V>(self) -> HashMap<K, Vec<V>> where Self: Iterator<Item = (K, V)>, K: Hash + Eq;
    fn into_group_map_by<K, V, F>(self, f: F) -> HashMap<K, Vec<V>> where Self: Iterator<Item = V>, K: Hash + Eq, F: FnMut(&V) -> K;
    fn into_grouping_map<K, V>(self) -> GroupingMap<Self> where Self: Iterator<Item = (K, V)>, K: Hash + Eq;
    fn min_set(self) -> Vec<Self::Item> where Self::Item: Ord;
    fn max_set(self) -> Vec<Self::Item> where Self::Item: Ord;
    fn minmax(self) -> MinMaxResult<Self::Item> where Self::Item: PartialOrd;
    fn minmax_by_key<K, F>(self, key: F) -> MinMaxResult<Self::Item> where K: PartialOrd, F: FnMut(&Self::Item) -> K;
    fn position_max(self) -> Option<usize> where Self::Item: Ord;
    fn position_min(self) -> Option<usize> where Self::Item: Ord;
    fn exactly_one(self) -> Result<Self::Item, ExactlyOneError<Self>>;
    fn at_most_one(self) -> Result<Option<Self::Item>, ExactlyOneError<Self>>;
    fn multipeek(self) -> MultiPeek<Self>;
    fn counts(self) -> HashMap<Self::Item, usize> where Self::Item: Eq + Hash;
    fn counts_by<K, F>(self, f: F) -> HashMap<K, usize> where K: Eq + Hash, F: FnMut(Self::Item) -> K;
}
pub struct Interleave<I, J> {}
impl<I, J> Iterator for Interleave<I, J> where I: Iterator { type Item = I::Item; }
pub struct InterleaveShortest<I, J> {}
impl<I, J> Iterator for InterleaveShortest<I, J> where I: Iterator { type Item = I::Item; }
pub struct Merge<I, J> {}
impl<I, J> Iterator for Merge<I, J> where I: Iterator { type Item = I::Item; }
pub struct MergeBy<I, J, F> {}
impl<I, J, F> Iterator for MergeBy<I, J, F> where I: Iterator { type Item = I::Item; }
pub struct Dedup<I> {}
impl<I> Iterator for Dedup<I> where I: Iterator { type Item = I::Item; }
pub struct DedupBy<I, F> {}
impl<I, F> Iterator for DedupBy<I, F> where I: Iterator { type Item = I::Item; }
pub struct Duplicates<I> {}
impl<I> Iterator for Duplicates<I> where I: Iterator { type Item = I::Item; }
pub struct DuplicatesBy<I, V, F> {}
impl<I, V, F> Iterator for DuplicatesBy<I, V, F> where I: Iterator { type Item = I::Item; }
pub struct Unique<I> {}
impl<I> Iterator for Unique<I> where I: Iterator { type Item = I::Item; }
pub struct UniqueBy<I, V, F> {}
impl<I, V, F> Iterator for UniqueBy<I, V, F> where I: Iterator { type Item = I::Item; }
pub struct Intersperse<I> {}
impl<I> Iterator for Intersperse<I> where I: Iterator { type Item = I::Item; }
pub struct Coalesce<I, F> {}
impl<I, F> Iterator for Coalesce<I, F> where I: Iterator { type Item = I::Item; }
pub struct PadUsing<I, F> {}
impl<I, F> Iterator for PadUsing<I, F> where I: Iterator { type Item = I::Item; }
pub struct Update<I, F> {}
impl<I, F> Iterator for Update<I, F> where I: Iterator { type Item = I::Item; }
pub struct TakeWhileInclusive<I, F> {}
impl<I, F> Iterator for TakeWhileInclusive<I, F> where I: Iterator { type Item = I::Item; }
pub struct TakeWhileRef<I> {}
impl<I> Iterator for TakeWhileRef<I> where I: Iterator { type Item = I::Item; }
pub struct ZipLongest<I, J> {}
impl<I, J> Iterator for ZipLongest<I, J> where I: Iterator, J: Iterator { type Item = EitherOrBoth<I::Item, J::Item>; }
pub struct ZipEq<I, J> {}
impl<I, J> Iterator for ZipEq<I, J> where I: Iterator, J: Iterator { type Item = (I::Item, J::Item); }
pub struct Batching<I, F> {}
impl<B, I, F> Iterator for Batching<I, F> where I: Iterator, F: FnMut(&mut I) -> Option<B> { type Item = B; }
pub struct MapInto<I, R> {}
impl<I, R> Iterator for MapInto<I, R> where I: Iterator { type Item = R; }
pub struct MapOk<I, F> {}
impl<I, F, T, U, E> Iterator for MapOk<I, F> where I: Iterator<Item = Result<T, E>>, F: FnMut(T) -> U { type Item = Result<U, E>; }
pub struct FilterOk<I, F> {}
impl<I, F> Iterator for FilterOk<I, F> where I: Iterator { type Item = I::Item; }
pub struct FilterMapOk<I, F> {}
impl<I, F, T, U, E> Iterator for FilterMapOk<I, F> where I: Iterator<Item = Result<T, E>>, F: FnMut(T) -> Option<U> { type Item = Result<U, E>; }
pub struct FlattenOk<I, T, E> {}
impl<I, T, E> Iterator for FlattenOk<I, T, E> where I: Iterator<Item = Result<T, E>>, T: IntoIterator { type Item = Result<T::Item, E>; }
pub struct ProcessResults<I, E> {}
impl<I, T, E> Iterator for ProcessResults<I, E> where I: Iterator<Item = Result<T, E>> { type Item = T; }
pub struct KMerge<I> {}
impl<I> Iterator for KMerge<I> where I: Iterator { type Item = I::Item; }
pub struct Product<I, J> {}
impl<I, J> Iterator for Product<I, J> where I: Iterator, J: Iterator { type Item = (I::Item, J::Item); }
pub struct MultiProduct<I> {}
impl<I> Iterator for MultiProduct<I> where I: Iterator { type Item = Vec<I::Item>; }
pub struct DedupWithCount<I> {}
impl<I> Iterator for DedupWithCount<I> where I: Iterator { type Item = (usize, I::Item); }
pub struct WhileSome<I> {}
impl<I, A> Iterator for WhileSome<I> where I: Iterator<Item = Option<A>> { type Item = A; }
pub struct Combinations<I> {}
impl<I> Iterator for Combinations<I> where I: Iterator { type Item = Vec<I::Item>; }
pub struct CombinationsWithReplacement<I> {}
impl<I> Iterator for CombinationsWithReplacement<I> where I: Iterator { type Item = Vec<I::Item>; }
pub struct Permutations<I> {}
impl<I> Iterator for Permutations<I> where I: Iterator { type Item = Vec<I::Item>; }
pub struct Powerset<I> {}
impl<I> Iterator for Powerset<I> where I: Iterator { type Item = Vec<I::Item>; }
pub struct Positions<I, F> {}
impl<I, F> Iterator for Positions<I, F> where I: Iterator { type Item = usize; }
pub struct WithPosition<I> {}
impl<I> Iterator for WithPosition<I> where I: Iterator { type Item = (Position, I::Item); }
pub struct Tuples<I, T> {}
impl<I, T> Iterator for Tuples<I, T> { type Item = T; }
pub enum Position { First, Middle, Last, Only }
pub enum EitherOrBoth<A, B = A> { Both(A, B), Left(A), Right(B) }
pub enum MinMaxResult<T> { NoElements, OneElement(T), MinMax(T, T) }
pub struct ChunkBy<K, I, F> {}
impl<K, I, F> IntoIterator for &ChunkBy<K, I, F> where I: Iterator, F: FnMut(&I::Item) -> K { type Item = (K, Group<K, I, F>); type IntoIter = Groups<K, I, F>; }
pub struct Groups<K, I, F> {}
impl<K, I, F> Iterator for Groups<K, I, F> where I: Iterator { type Item = (K, Group<K, I, F>); }
pub struct Group<K, I, F> {}
impl<K, I, F> Iterator for Group<K, I, F> where I: Iterator { type Item = I::Item; }
pub struct IntoChunks<I> {}
impl<I> IntoIterator for &IntoChunks<I> where I: Iterator { type Item = Chunk<I>; type IntoIter = Chunks<I>; }
pub struct Chunks<I> {}
impl<I> Iterator for Chunks<I> where I: Iterator { type Item = Chunk<I>; }
pub struct Chunk<I> {}
impl<I> Iterator for Chunk<I> where I: Iterator { type Item = I::Item; }
pub struct Format<I> {}
impl<I> Display for Format<I> {}
pub struct MultiPeek<I> {}
impl<I> Iterator for MultiPeek<I> where I: Iterator { type Item = I::Item; }
impl<I> MultiPeek<I> where I: Iterator {
    pub fn peek(&mut self) -> Option<&I::Item>;
    pub fn reset_peek(&mut self);
}
pub struct GroupingMap<I> {}
impl<I, K, V> GroupingMap<I> where I: Iterator<Item = (K, V)> {
    pub fn fold<FO, R>(self, init: R, operation: FO) -> HashMap<K, R> where FO: FnMut(R, &K, V) -> R;
    pub fn collect<C>(self) -> HashMap<K, C>;
    pub fn max(self) -> HashMap<K, V>;
    pub fn min(self) -> HashMap<K, V>;
    pub fn sum(self) -> HashMap<K, V>;
}
pub struct ExactlyOneError<I> {}
impl<T> Itertools for T where T: Iterator {}
pub fn join<I>(iterable: I, sep: &str) -> String where I: IntoIterator, I::Item: Display;
pub fn sorted<I>(iterable: I) -> std::vec::IntoIter<I::Item> where I: IntoIterator, I::Item: Ord;
pub fn concat<I>(iterable: I) -> I::Item where I: IntoIterator;
pub fn chain<I, J>(i: I, j: J) -> std::iter::Chain<I::IntoIter, J::IntoIter> where I: IntoIterator, J: IntoIterator<Item = I::Item>;
