//! either 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{From, Into}, default::Default, fmt::Display, iter::{IntoIterator, Iterator}, marker::Copy, ops::{Deref, DerefMut, FnOnce}, option::Option, result::Result};
pub use Either::{Left, Right};
#[derive(Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Either<L, R> { Left(L), Right(R) }
impl<L: Clone, R: Clone> Clone for Either<L, R> {}
impl<L, R> Either<L, R> {
    pub fn is_left(&self) -> bool;
    pub fn is_right(&self) -> bool;
    pub fn left(self) -> Option<L>;
    pub fn right(self) -> Option<R>;
    pub fn as_ref(&self) -> Either<&L, &R>;
    pub fn as_mut(&mut self) -> Either<&mut L, &mut R>;
    pub fn flip(self) -> Either<R, L>;
    pub fn map_left<F, M>(self, f: F) -> Either<M, R> where F: FnOnce(L) -> M;
    pub fn map_right<F, S>(self, f: F) -> Either<L, S> where F: FnOnce(R) -> S;
    pub fn map_either<F, G, M, S>(self, f: F, g: G) -> Either<M, S> where F: FnOnce(L) -> M, G: FnOnce(R) -> S;
    pub fn map_either_with<Ctx, F, G, M, S>(self, ctx: Ctx, f: F, g: G) -> Either<M, S> where F: FnOnce(Ctx, L) -> M, G: FnOnce(Ctx, R) -> S;
    pub fn either<F, G, T>(self, f: F, g: G) -> T where F: FnOnce(L) -> T, G: FnOnce(R) -> T;
    pub fn either_with<Ctx, F, G, T>(self, ctx: Ctx, f: F, g: G) -> T where F: FnOnce(Ctx, L) -> T, G: FnOnce(Ctx, R) -> T;
    pub fn left_and_then<F, S>(self, f: F) -> Either<S, R> where F: FnOnce(L) -> Either<S, R>;
    pub fn right_and_then<F, S>(self, f: F) -> Either<L, S> where F: FnOnce(R) -> Either<L, S>;
    pub fn left_or(self, other: L) -> L;
    pub fn left_or_default(self) -> L where L: Default;
    pub fn left_or_else<F>(self, f: F) -> L where F: FnOnce(R) -> L;
    pub fn right_or(self, other: R) -> R;
    pub fn right_or_default(self) -> R where R: Default;
    pub fn right_or_else<F>(self, f: F) -> R where F: FnOnce(L) -> R;
    pub fn either_into<T>(self) -> T where L: Into<T>, R: Into<T>;
    pub fn inspect_left<A>(self, f: A) -> Self;
    pub fn inspect_right<A>(self, f: A) -> Self;
}
impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
    pub fn map<F, M>(self, f: F) -> Either<M, M> where F: FnOnce(T) -> M;
}
impl<L, R> Either<&L, &R> {
    pub fn cloned(self) -> Either<L, R> where L: Clone, R: Clone;
    pub fn copied(self) -> Either<L, R> where L: Copy, R: Copy;
}
impl<L, R> Either<&mut L, &mut R> {
    pub fn cloned(self) -> Either<L, R> where L: Clone, R: Clone;
    pub fn copied(self) -> Either<L, R> where L: Copy, R: Copy;
}
impl<L, R> From<Result<R, L>> for Either<L, R> {}
impl<L, R> From<Either<L, R>> for Result<R, L> {}
impl<L, R> Deref for Either<L, R> where L: Deref, R: Deref<Target = L::Target> { type Target = L::Target; }
impl<L, R> DerefMut for Either<L, R> where L: DerefMut, R: DerefMut<Target = L::Target> {}
impl<L, R> Display for Either<L, R> where L: Display, R: Display {}
impl<L, R> Iterator for Either<L, R> where L: Iterator, R: Iterator<Item = L::Item> { type Item = L::Item; }
impl<L, R> Either<L, R> {
    pub fn unwrap_left(self) -> L;
    pub fn unwrap_right(self) -> R;
    pub fn expect_left(self, msg: &str) -> L;
    pub fn expect_right(self, msg: &str) -> R;
    pub fn into_iter(self) -> Either<L::IntoIter, R::IntoIter> where L: IntoIterator, R: IntoIterator<Item = L::Item>;
}
pub mod iterator {
    use crate::Either;
    use std::iter::Iterator;
    pub struct IterEither<L, R> {}
    impl<L, R> Iterator for IterEither<L, R> where L: Iterator, R: Iterator { type Item = Either<L::Item, R::Item>; }
}
