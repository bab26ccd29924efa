//! smallvec 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{boxed::Box, clone::Clone, cmp::{Eq, Ord, PartialEq, PartialOrd}, convert::{AsMut, AsRef, From}, default::Default, iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator}, marker::Copy, ops::{Deref, DerefMut, FnMut, Index, IndexMut, RangeBounds}, option::Option, result::Result, vec::Vec};
pub struct Drain<T: Array> {}
impl<T: Array> Iterator for Drain<T> { type Item = T::Item; }
impl<T: Array> DoubleEndedIterator for Drain<T> {}
impl<T: Array> ExactSizeIterator for Drain<T> {}
pub struct SmallVec<A: Array> {}
impl<A: Array> SmallVec<A> {
    pub fn new() -> SmallVec<A>;
    pub fn with_capacity(n: usize) -> Self;
    pub fn from_vec(vec: Vec<A::Item>) -> SmallVec<A>;
    pub fn from_buf(buf: A) -> SmallVec<A>;
    pub fn from_buf_and_len(buf: A, len: usize) -> SmallVec<A>;
    pub fn inline_size(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn spilled(&self) -> bool;
    pub fn drain<R>(&mut self, range: R) -> Drain<A> where R: RangeBounds<usize>;
    pub fn push(&mut self, value: A::Item);
    pub fn pop(&mut self) -> Option<A::Item>;
    pub fn append<B>(&mut self, other: &mut SmallVec<B>) where B: Array<Item = A::Item>;
    pub fn grow(&mut self, new_cap: usize);
    pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn truncate(&mut self, len: usize);
    pub fn as_slice(&self) -> &[A::Item];
    pub fn as_mut_slice(&mut self) -> &mut [A::Item];
    pub fn swap_remove(&mut self, index: usize) -> A::Item;
    pub fn clear(&mut self);
    pub fn remove(&mut self, index: usize) -> A::Item;
    pub fn insert(&mut self, index: usize, element: A::Item);
    pub fn insert_many<I: IntoIterator<Item = A::Item>>(&mut self, index: usize, iterable: I);
    pub fn into_vec(self) -> Vec<A::Item>;
    pub fn into_boxed_slice(self) -> Box<[A::Item]>;
    pub fn into_inner(self) -> Result<A, Self>;
    pub fn retain<F: FnMut(&mut A::Item) -> bool>(&mut self, f: F);
    pub fn retain_mut<F: FnMut(&mut A::Item) -> bool>(&mut self, f: F);
    pub fn dedup(&mut self) where A::Item: PartialEq<A::Item>;
    pub fn dedup_by<F>(&mut self, same_bucket: F) where F: FnMut(&mut A::Item, &mut A::Item) -> bool;
    pub fn dedup_by_key<F, K>(&mut self, key: F) where F: FnMut(&mut A::Item) -> K, K: PartialEq<K>;
    pub fn resize_with<F>(&mut self, new_len: usize, f: F) where F: FnMut() -> A::Item;
}
impl<A: Array> SmallVec<A> where A::Item: Copy {
    pub fn from_slice(slice: &[A::Item]) -> Self;
    pub fn insert_from_slice(&mut self, index: usize, slice: &[A::Item]);
    pub fn extend_from_slice(&mut self, slice: &[A::Item]);
}
impl<A: Array> SmallVec<A> where A::Item: Clone {
    pub fn resize(&mut self, len: usize, value: A::Item);
    pub fn from_elem(elem: A::Item, n: usize) -> Self;
}
impl<A: Array> Deref for SmallVec<A> { type Target = [A::Item]; }
impl<A: Array> DerefMut for SmallVec<A> {}
impl<A: Array> AsRef<[A::Item]> for SmallVec<A> {}
impl<A: Array> AsMut<[A::Item]> for SmallVec<A> {}
impl<A: Array<Item = u8>> std::io::Write for SmallVec<A> {}
impl<A: Array> From<&[A::Item]> for SmallVec<A> where A::Item: Clone {}
impl<A: Array> From<Vec<A::Item>> for SmallVec<A> {}
impl<A: Array> From<A> for SmallVec<A> {}
impl<A: Array, I: std::slice::SliceIndex<[A::Item]>> Index<I> for SmallVec<A> { type Output = I::Output; }
impl<A: Array, I: std::slice::SliceIndex<[A::Item]>> IndexMut<I> for SmallVec<A> {}
impl<A: Array> FromIterator<A::Item> for SmallVec<A> {}
impl<A: Array> Extend<A::Item> for SmallVec<A> {}
impl<A: Array> Default for SmallVec<A> {}
impl<A: Array> Clone for SmallVec<A> where A::Item: Clone {}
impl<A: Array, B: Array> PartialEq<SmallVec<B>> for SmallVec<A> where A::Item: PartialEq<B::Item> {}
impl<A: Array> Eq for SmallVec<A> where A::Item: Eq {}
impl<A: Array> PartialOrd for SmallVec<A> where A::Item: PartialOrd {}
impl<A: Array> Ord for SmallVec<A> where A::Item: Ord {}
pub struct IntoIter<A: Array> {}
impl<A: Array + Clone> Clone for IntoIter<A> where A::Item: Clone {}
impl<A: Array> Iterator for IntoIter<A> { type Item = A::Item; }
impl<A: Array> DoubleEndedIterator for IntoIter<A> {}
impl<A: Array> ExactSizeIterator for IntoIter<A> {}
impl<A: Array> IntoIter<A> {
    pub fn as_slice(&self) -> &[A::Item];
    pub fn as_mut_slice(&mut self) -> &mut [A::Item];
}
impl<A: Array> IntoIterator for SmallVec<A> { type IntoIter = IntoIter<A>; type Item = A::Item; }
impl<A: Array> IntoIterator for &SmallVec<A> { type IntoIter = std::slice::Iter<A::Item>; type Item = &A::Item; }
impl<A: Array> IntoIterator for &mut SmallVec<A> { type IntoIter = std::slice::IterMut<A::Item>; type Item = &mut A::Item; }
pub trait Array {
    type Item;
    fn size() -> usize;
}
impl<T, const N: usize> SmallVec<[T; N]> {
    pub fn new_const() -> Self;
    pub fn from_const(items: [T; N]) -> Self;
}
impl<T, const N: usize> Array for [T; N] { type Item = T; }
pub trait ToSmallVec<A: Array> {
    fn to_smallvec(&self) -> SmallVec<A>;
}
impl<A: Array> ToSmallVec<A> for [A::Item] where A::Item: Copy {}
