//! The standard library as its documentation declares it: what is stable, as plain declarations, for
//! the semantic model to look types and signatures up in.
//!
//! An item stands where its canonical path is (`std::collections::HashMap`, not
//! `std::collections::hash_map::HashMap`) and is re-exported elsewhere. `core` and `alloc` are this crate, too.
//!
//! Left out, because the lowered tree does not keep it or the model does not ask: lifetimes, `Sized`
//! bounds, `const`, allocator parameters, private fields, auto traits, macros, and the methods of trait
//! impls. Derives stand for impls with the derive's bounds. The integer types share one `impl usize`,
//! and the floats one `impl f64`, with `Self` for the type and `_` for the type of the other sign or of
//! the bits; `impl u8` holds what only bytes have. A constant whose value does not matter is `_`.
//!
//! `tests/tools/check_std_stubs.py` compares the file with the toolchain's documentation.

pub mod alloc {
    use crate::{ptr::NonNull, result::Result};
    pub unsafe trait GlobalAlloc {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8;
        unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
        unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8;
        unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct Layout {}
    impl Layout {
        pub fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError>;
        pub unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Layout;
        pub fn size(&self) -> usize;
        pub fn align(&self) -> usize;
        pub fn new<T>() -> Layout;
        pub fn for_value<T>(t: &T) -> Layout;
        pub fn dangling_ptr(&self) -> NonNull<u8>;
        pub fn align_to(&self, align: usize) -> Result<Layout, LayoutError>;
        pub fn pad_to_align(&self) -> Layout;
        pub fn repeat(&self, n: usize) -> Result<(Layout, usize), LayoutError>;
        pub fn extend(&self, next: Layout) -> Result<(Layout, usize), LayoutError>;
        pub fn repeat_packed(&self, n: usize) -> Result<Layout, LayoutError>;
        pub fn extend_packed(&self, next: Layout) -> Result<Layout, LayoutError>;
        pub fn array<T>(n: usize) -> Result<Layout, LayoutError>;
    }
    #[derive(Clone, PartialEq, Eq)]
    pub struct LayoutError;
    #[derive(Clone, Copy, Default)]
    pub struct System;
    pub type LayoutErr = LayoutError;
    pub unsafe fn alloc(layout: Layout) -> *mut u8;
    pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8;
    pub unsafe fn dealloc(ptr: *mut u8, layout: Layout);
    pub fn handle_alloc_error(layout: Layout) -> !;
    pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
}
pub mod any {
    use crate::{boxed::Box, marker::{Send, Sync}, option::Option, result::Result};
    pub trait Any {
        fn type_id(&self) -> TypeId;
    }
    impl dyn Any {
        pub fn is<T>(&self) -> bool where T: Any;
        pub fn downcast_ref<T>(&self) -> Option<&T> where T: Any;
        pub fn downcast_mut<T>(&mut self) -> Option<&mut T> where T: Any;
    }
    impl dyn Any + Send {
        pub fn is<T>(&self) -> bool where T: Any;
        pub fn downcast_ref<T>(&self) -> Option<&T> where T: Any;
        pub fn downcast_mut<T>(&mut self) -> Option<&mut T> where T: Any;
    }
    impl dyn Any + Sync + Send {
        pub fn is<T>(&self) -> bool where T: Any;
        pub fn downcast_ref<T>(&self) -> Option<&T> where T: Any;
        pub fn downcast_mut<T>(&mut self) -> Option<&mut T> where T: Any;
    }
    impl Box<dyn Any> {
        pub fn downcast<T>(self) -> Result<Box<T>, Box<dyn Any>> where T: Any;
    }
    impl Box<dyn Any + Send> {
        pub fn downcast<T>(self) -> Result<Box<T>, Box<dyn Any + Send>> where T: Any;
    }
    impl Box<dyn Any + Sync + Send> {
        pub fn downcast<T>(self) -> Result<Box<T>, Box<dyn Any + Sync + Send>> where T: Any;
    }
    impl<T> Any for T {}
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct TypeId {}
    impl TypeId {
        pub fn of<T>() -> TypeId;
    }
    pub fn type_name<T>() -> &str;
    pub fn type_name_of_val<T>(_val: &T) -> &str;
}
pub mod array {
    use crate::{borrow::{Borrow, BorrowMut}, clone::Clone, convert::{AsMut, AsRef, From, Infallible, TryFrom}, default::Default, error::Error, fmt::Display, iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator}, marker::Copy, mem::MaybeUninit, ops::{FnMut, Index, IndexMut}, str::pattern::{CharArrayRefSearcher, CharArraySearcher, Pattern}, vec::Vec};
    #[derive(Clone)]
    pub struct IntoIter<T, const N: usize> {}
    impl<T, const N: usize> IntoIter<T, N> {
        pub fn new(array: [T; N]) -> IntoIter<T, N>;
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
    }
    impl<T, const N: usize> Iterator for IntoIter<T, N> { type Item = T; }
    impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {}
    impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}
    impl<T, const N: usize> Default for IntoIter<T, N> {}
    #[derive(Clone, Copy)]
    pub struct TryFromSliceError {}
    impl Display for TryFromSliceError {}
    impl From<Infallible> for TryFromSliceError {}
    impl Error for TryFromSliceError {}
    pub fn from_fn<T, const N: usize, F>(f: F) -> [T; N] where F: FnMut(usize) -> T;
    pub fn from_mut<T>(s: &mut T) -> &mut [T; 1];
    pub fn from_ref<T>(s: &T) -> &[T; 1];
    pub fn repeat<T, const N: usize>(val: T) -> [T; N] where T: Clone;
    impl<T, const N: usize> [T; N] {
        pub fn map<F, U>(self, f: F) -> [U; N] where F: FnMut(T) -> U;
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
        pub fn each_ref(&self) -> [&T; N];
        pub fn each_mut(&mut self) -> [&mut T; N];
    }
    impl<T, const N: usize> IntoIterator for &[T; N] { type Item = &T; type IntoIter = crate::slice::Iter<T>; }
    impl<T, const N: usize> IntoIterator for &mut [T; N] { type Item = &mut T; type IntoIter = crate::slice::IterMut<T>; }
    impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = IntoIter<T, N>; }
    impl<T, I, const N: usize> Index<I> for [T; N] where [T]: Index<I> { type Output = <[T] as Index<I>>::Output; }
    impl<T, I, const N: usize> IndexMut<I> for [T; N] where [T]: IndexMut<I> {}
    impl<T, const N: usize> Borrow<[T]> for [T; N] {}
    impl<T, const N: usize> BorrowMut<[T]> for [T; N] {}
    impl<T, const N: usize> AsRef<[T]> for [T; N] {}
    impl<T, const N: usize> AsMut<[T]> for [T; N] {}
    impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {}
    impl<T, const N: usize> TryFrom<&[T]> for &[T; N] { type Error = TryFromSliceError; }
    impl<T, const N: usize> TryFrom<&mut [T]> for &mut [T; N] { type Error = TryFromSliceError; }
    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] { type Error = Vec<T>; }
    impl<T, const N: usize> TryFrom<&[T]> for [T; N] where T: Copy { type Error = TryFromSliceError; }
    impl<T, const N: usize> TryFrom<&mut [T]> for [T; N] where T: Copy { type Error = TryFromSliceError; }
    impl<T, const N: usize> Clone for [T; N] where T: Clone {}
    impl<T, const N: usize> Copy for [T; N] where T: Copy {}
    impl<const N: usize> Pattern for &[char; N] { type Searcher = CharArrayRefSearcher<N>; }
    impl<const N: usize> Pattern for [char; N] { type Searcher = CharArraySearcher<N>; }
}
pub mod ascii {
    use crate::{fmt::Display, iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}};
    #[derive(Clone)]
    pub struct EscapeDefault {}
    impl Iterator for EscapeDefault { type Item = u8; }
    impl DoubleEndedIterator for EscapeDefault {}
    impl ExactSizeIterator for EscapeDefault {}
    impl Display for EscapeDefault {}
    pub fn escape_default(c: u8) -> EscapeDefault;
}
pub mod backtrace {
    use crate::fmt::Display;
    pub struct Backtrace {}
    impl Backtrace {
        pub fn capture() -> Backtrace;
        pub fn force_capture() -> Backtrace;
        pub fn disabled() -> Backtrace;
        pub fn status(&self) -> BacktraceStatus;
    }
    impl Display for Backtrace {}
    #[derive(PartialEq, Eq)]
    pub enum BacktraceStatus { Unsupported, Disabled, Captured }
}
pub mod bool {
    use crate::{ops::FnOnce, option::Option};
    impl bool {
        pub fn then_some<T>(self, t: T) -> Option<T>;
        pub fn then<T, F>(self, f: F) -> Option<T> where F: FnOnce() -> T;
    }
}
pub mod borrow {
    use crate::{clone::Clone, convert::{AsRef, From}, default::Default, ffi::{CStr, CString, OsStr, OsString}, fmt::Display, iter::FromIterator, ops::{Add, AddAssign, Deref}, path::{Path, PathBuf}, string::String, vec::Vec};
    pub trait Borrow<Borrowed> {
        fn borrow(&self) -> &Borrowed;
    }
    impl<T> Borrow<T> for &T {}
    impl<T> Borrow<T> for &mut T {}
    impl<T> Borrow<T> for T {}
    pub trait BorrowMut<Borrowed>: Borrow<Borrowed> {
        fn borrow_mut(&mut self) -> &mut Borrowed;
    }
    impl<T> BorrowMut<T> for &mut T {}
    impl<T> BorrowMut<T> for T {}
    pub trait ToOwned {
        type Owned: Borrow<Self>;
        fn to_owned(&self) -> Self::Owned;
        fn clone_into(&self, target: &mut Self::Owned);
    }
    impl<T> ToOwned for T where T: Clone { type Owned = T; }
    #[derive(Eq, PartialOrd, Ord, Hash)]
    pub enum Cow<B> where B: ToOwned { Borrowed(&B), Owned(<B as ToOwned>::Owned) }
    impl<B> Cow<B> where B: ToOwned {
        pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned;
        pub fn into_owned(self) -> <B as ToOwned>::Owned;
    }
    impl FromIterator<char> for Cow<str> {}
    impl FromIterator<String> for Cow<str> {}
    impl FromIterator<&str> for Cow<str> {}
    impl<T> FromIterator<T> for Cow<[T]> where T: Clone {}
    impl Add for Cow<str> { type Output = Cow<str>; }
    impl AddAssign for Cow<str> {}
    impl<B> Deref for Cow<B> where B: ToOwned { type Target = B; }
    impl<B> Display for Cow<B> where B: Display + ToOwned, <B as ToOwned>::Owned: Display {}
    impl<B> Borrow<B> for Cow<B> where B: ToOwned {}
    impl AsRef<Path> for Cow<OsStr> {}
    impl<T> AsRef<T> for Cow<T> where T: ToOwned {}
    impl From<&str> for Cow<str> {}
    impl From<&CStr> for Cow<CStr> {}
    impl From<&CString> for Cow<CStr> {}
    impl From<&OsStr> for Cow<OsStr> {}
    impl From<&OsString> for Cow<OsStr> {}
    impl From<&Path> for Cow<Path> {}
    impl From<&PathBuf> for Cow<Path> {}
    impl From<&String> for Cow<str> {}
    impl From<CString> for Cow<CStr> {}
    impl From<OsString> for Cow<OsStr> {}
    impl From<PathBuf> for Cow<Path> {}
    impl From<String> for Cow<str> {}
    impl<T> From<&[T]> for Cow<[T]> where T: Clone {}
    impl<T> From<&Vec<T>> for Cow<[T]> where T: Clone {}
    impl<T> From<Vec<T>> for Cow<[T]> where T: Clone {}
    impl<T, const N: usize> From<&[T; N]> for Cow<[T]> where T: Clone {}
    impl<B> Default for Cow<B> where B: ToOwned, <B as ToOwned>::Owned: Default {}
    impl<B> Clone for Cow<B> where B: ToOwned {}
}
pub mod boxed {
    use crate::{any::Any, borrow::{Borrow, BorrowMut, Cow}, clone::Clone, convert::{AsMut, AsRef, From, TryFrom}, default::Default, error::Error, ffi::{CStr, CString, OsStr, OsString}, fmt::Display, future::Future, hash::Hasher, io::{BufRead, Read, Seek}, iter::{DoubleEndedIterator, ExactSizeIterator, FromIterator, IntoIterator, Iterator}, marker::{Send, Sync, Unpin}, mem::MaybeUninit, ops::{Deref, DerefMut, Fn, FnMut, FnOnce}, os::fd::{AsFd, AsRawFd}, path::{Path, PathBuf}, pin::Pin, result::Result, string::String, vec::Vec};
    #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Box<T> {}
    impl Box<dyn Any> {
        pub fn downcast<T>(self) -> Result<Box<T>, Box<dyn Any>> where T: Any;
    }
    impl Box<dyn Any + Send> {
        pub fn downcast<T>(self) -> Result<Box<T>, Box<dyn Any + Send>> where T: Any;
    }
    impl Box<dyn Any + Sync + Send> {
        pub fn downcast<T>(self) -> Result<Box<T>, Box<dyn Any + Sync + Send>> where T: Any;
    }
    impl<T> Box<T> {
        pub fn new(x: T) -> Box<T>;
        pub fn new_uninit() -> Box<MaybeUninit<T>>;
        pub fn new_zeroed() -> Box<MaybeUninit<T>>;
        pub fn pin(x: T) -> Pin<Box<T>>;
        pub unsafe fn from_raw(raw: *mut T) -> Box<T>;
        pub fn into_raw(b: Box<T>) -> *mut T;
        pub fn leak(b: Box<T>) -> &mut T;
        pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>>;
    }
    impl<T> Box<[T]> {
        pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]>;
        pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]>;
    }
    impl<T> Box<MaybeUninit<T>> {
        pub unsafe fn assume_init(self) -> Box<T>;
        pub fn write(boxed: Box<MaybeUninit<T>>, value: T) -> Box<T>;
    }
    impl<T> Box<[MaybeUninit<T>]> {
        pub unsafe fn assume_init(self) -> Box<[T]>;
    }
    impl<I> Iterator for Box<I> where I: Iterator { type Item = <I as Iterator>::Item; }
    impl<I> DoubleEndedIterator for Box<I> where I: DoubleEndedIterator {}
    impl<I> ExactSizeIterator for Box<I> where I: ExactSizeIterator {}
    impl FromIterator<char> for Box<str> {}
    impl FromIterator<String> for Box<str> {}
    impl FromIterator<&char> for Box<str> {}
    impl FromIterator<&str> for Box<str> {}
    impl FromIterator<Cow<str>> for Box<str> {}
    impl FromIterator<Box<str>> for Box<str> {}
    impl<I> FromIterator<I> for Box<[I]> {}
    impl<I> IntoIterator for &Box<[I]> { type IntoIter = crate::slice::Iter<I>; type Item = &I; }
    impl<I> IntoIterator for &mut Box<[I]> { type IntoIter = crate::slice::IterMut<I>; type Item = &mut I; }
    impl<I> IntoIterator for Box<[I]> { type IntoIter = crate::vec::IntoIter<I>; type Item = I; }
    impl<T> Deref for Box<T> { type Target = T; }
    impl<T> DerefMut for Box<T> {}
    impl<Args, F> Fn<Args> for Box<F> where F: Fn<Args> {}
    impl<Args, F> FnMut<Args> for Box<F> where F: FnMut<Args> {}
    impl<Args, F> FnOnce<Args> for Box<F> where F: FnOnce<Args> { type Output = <F as FnOnce<Args>>::Output; }
    impl<F> Future for Box<F> where F: Future + Unpin { type Output = <F as Future>::Output; }
    impl<R: Read> Read for Box<R> {}
    impl<W: crate::io::Write> crate::io::Write for Box<W> {}
    impl<B: BufRead> BufRead for Box<B> {}
    impl<S: Seek> Seek for Box<S> {}
    impl<T> Display for Box<T> where T: Display {}
    impl<T> Hasher for Box<T> where T: Hasher {}
    impl<T> Borrow<T> for Box<T> {}
    impl<T> BorrowMut<T> for Box<T> {}
    impl<T> AsRef<T> for Box<T> {}
    impl<T> AsMut<T> for Box<T> {}
    impl From<&str> for Box<str> {}
    impl From<&CStr> for Box<CStr> {}
    impl From<&OsStr> for Box<OsStr> {}
    impl From<&Path> for Box<Path> {}
    impl From<&mut str> for Box<str> {}
    impl From<&mut CStr> for Box<CStr> {}
    impl From<&mut OsStr> for Box<OsStr> {}
    impl From<&mut Path> for Box<Path> {}
    impl From<Cow<str>> for Box<str> {}
    impl From<Cow<CStr>> for Box<CStr> {}
    impl From<Cow<OsStr>> for Box<OsStr> {}
    impl From<Cow<Path>> for Box<Path> {}
    impl From<CString> for Box<CStr> {}
    impl From<OsString> for Box<OsStr> {}
    impl From<PathBuf> for Box<Path> {}
    impl From<String> for Box<str> {}
    impl From<&str> for Box<dyn Error> {}
    impl From<&str> for Box<dyn Error + Sync + Send> {}
    impl From<String> for Box<dyn Error> {}
    impl From<String> for Box<dyn Error + Sync + Send> {}
    impl From<Cow<str>> for Box<dyn Error> {}
    impl From<Cow<str>> for Box<dyn Error + Sync + Send> {}
    impl<E> From<E> for Box<dyn Error> where E: Error {}
    impl<E> From<E> for Box<dyn Error + Sync + Send> where E: Error + Send + Sync {}
    impl From<Box<str>> for Box<[u8]> {}
    impl<T> From<&[T]> for Box<[T]> where T: Clone {}
    impl<T> From<&mut [T]> for Box<[T]> where T: Clone {}
    impl<T> From<Cow<[T]>> for Box<[T]> where T: Clone {}
    impl<T> From<T> for Box<T> {}
    impl<T> From<Vec<T>> for Box<[T]> {}
    impl<T, const N: usize> From<[T; N]> for Box<[T]> {}
    impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> { type Error = Box<[T]>; }
    impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> { type Error = Vec<T>; }
    impl Default for Box<CStr> {}
    impl Default for Box<OsStr> {}
    impl<T> Default for Box<[T]> {}
    impl Clone for Box<CStr> {}
    impl Clone for Box<OsStr> {}
    impl Clone for Box<Path> {}
    impl<T> Clone for Box<[T]> where T: Clone {}
    impl<E> Error for Box<E> where E: Error {}
    impl<T: AsFd> AsFd for Box<T> {}
    impl<T: AsRawFd> AsRawFd for Box<T> {}
}
pub mod cell {
    use crate::{clone::Clone, convert::{AsRef, From}, default::Default, error::Error, fmt::Display, marker::Copy, ops::{Deref, DerefMut, FnOnce}, option::Option, result::Result};
    pub struct BorrowError {}
    impl Display for BorrowError {}
    impl Error for BorrowError {}
    pub struct BorrowMutError {}
    impl Display for BorrowMutError {}
    impl Error for BorrowMutError {}
    #[derive(Default, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Cell<T> {}
    impl<T> Cell<T> {
        pub fn new(value: T) -> Cell<T>;
        pub fn set(&self, val: T);
        pub fn swap(&self, other: &Cell<T>);
        pub fn replace(&self, val: T) -> T;
        pub fn into_inner(self) -> T;
        pub fn as_ptr(&self) -> *mut T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn from_mut(t: &mut T) -> &Cell<T>;
    }
    impl<T> Cell<T> where T: Copy {
        pub fn get(&self) -> T;
        pub fn update(&self, f: impl FnOnce(T) -> T);
    }
    impl<T> Cell<T> where T: Default {
        pub fn take(&self) -> T where T: Default;
    }
    impl<T> Cell<[T]> {
        pub fn as_slice_of_cells(&self) -> &[Cell<T>];
    }
    impl<T, const N: usize> Cell<[T; N]> {
        pub fn as_array_of_cells(&self) -> &[Cell<T>; N];
    }
    impl<T> AsRef<[Cell<T>]> for Cell<[T]> {}
    impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {}
    impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {}
    impl<T> From<T> for Cell<T> {}
    impl<T> Clone for Cell<T> where T: Copy {}
    #[derive(Default)]
    pub struct LazyCell<T, F = fn() -> T> {}
    impl<T, F> LazyCell<T, F> where F: FnOnce() -> T {
        pub fn new(f: F) -> LazyCell<T, F>;
        pub fn force(this: &LazyCell<T, F>) -> &T;
        pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T;
    }
    impl<T, F> LazyCell<T, F> {
        pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T>;
        pub fn get(this: &LazyCell<T, F>) -> Option<&T>;
    }
    impl<T, F> Deref for LazyCell<T, F> where F: FnOnce() -> T { type Target = T; }
    impl<T, F> DerefMut for LazyCell<T, F> where F: FnOnce() -> T {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
    }
    impl<T> From<T> for OnceCell<T> {}
    impl<T> Default for OnceCell<T> {}
    pub struct Ref<T> {}
    impl<T> Ref<T> {
        pub fn clone(orig: &Ref<T>) -> Ref<T>;
        pub fn map<U, F>(orig: Ref<T>, f: F) -> Ref<U> where F: FnOnce(&T) -> &U;
        pub fn filter_map<U, F>(orig: Ref<T>, f: F) -> Result<Ref<U>, Ref<T>> where F: FnOnce(&T) -> Option<&U>;
        pub fn map_split<U, V, F>(orig: Ref<T>, f: F) -> (Ref<U>, Ref<V>) where F: FnOnce(&T) -> (&U, &V);
    }
    impl<T> Deref for Ref<T> { type Target = T; }
    impl<T> Display for Ref<T> where T: Display {}
    #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
    pub struct RefCell<T> {}
    impl<T> RefCell<T> {
        pub fn new(value: T) -> RefCell<T>;
        pub fn into_inner(self) -> T;
        pub fn replace(&self, t: T) -> T;
        pub fn replace_with<F>(&self, f: F) -> T where F: FnOnce(&mut T) -> T;
        pub fn swap(&self, other: &RefCell<T>);
        pub fn borrow(&self) -> Ref<T>;
        pub fn try_borrow(&self) -> Result<Ref<T>, BorrowError>;
        pub fn borrow_mut(&self) -> RefMut<T>;
        pub fn try_borrow_mut(&self) -> Result<RefMut<T>, BorrowMutError>;
        pub fn as_ptr(&self) -> *mut T;
        pub fn get_mut(&mut self) -> &mut T;
        pub unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError>;
    }
    impl<T> RefCell<T> where T: Default {
        pub fn take(&self) -> T;
    }
    impl<T> From<T> for RefCell<T> {}
    pub struct RefMut<T> {}
    impl<T> RefMut<T> {
        pub fn map<U, F>(orig: RefMut<T>, f: F) -> RefMut<U> where F: FnOnce(&mut T) -> &mut U;
        pub fn filter_map<U, F>(orig: RefMut<T>, f: F) -> Result<RefMut<U>, RefMut<T>> where F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn map_split<U, V, F>(orig: RefMut<T>, f: F) -> (RefMut<U>, RefMut<V>) where F: FnOnce(&mut T) -> (&mut U, &mut V);
    }
    impl<T> Deref for RefMut<T> { type Target = T; }
    impl<T> DerefMut for RefMut<T> {}
    impl<T> Display for RefMut<T> where T: Display {}
    #[derive(Default)]
    pub struct UnsafeCell<T> {}
    impl<T> UnsafeCell<T> {
        pub fn new(value: T) -> UnsafeCell<T>;
        pub fn into_inner(self) -> T;
        pub fn from_mut(value: &mut T) -> &mut UnsafeCell<T>;
        pub fn get(&self) -> *mut T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn raw_get(this: *const UnsafeCell<T>) -> *mut T;
    }
    impl<T> From<T> for UnsafeCell<T> {}
}
pub mod char {
    use crate::{clone::Clone, convert::TryFrom, error::Error, fmt::Display, iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator}, option::Option, result::Result, str::FromStr, str::pattern::{CharSearcher, Pattern}};
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct CharTryFromError {}
    impl Display for CharTryFromError {}
    impl Error for CharTryFromError {}
    pub struct DecodeUtf16<I> where I: Iterator<Item = u16> {}
    impl<I> Iterator for DecodeUtf16<I> where I: Iterator<Item = u16> { type Item = Result<char, DecodeUtf16Error>; }
    impl<I> Clone for DecodeUtf16<I> where I: Clone + Iterator<Item = u16> {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct DecodeUtf16Error {}
    impl DecodeUtf16Error {
        pub fn unpaired_surrogate(&self) -> u16;
    }
    impl Display for DecodeUtf16Error {}
    impl Error for DecodeUtf16Error {}
    #[derive(Clone)]
    pub struct EscapeDebug {}
    impl Iterator for EscapeDebug { type Item = char; }
    impl ExactSizeIterator for EscapeDebug {}
    impl Display for EscapeDebug {}
    #[derive(Clone)]
    pub struct EscapeDefault {}
    impl Iterator for EscapeDefault { type Item = char; }
    impl ExactSizeIterator for EscapeDefault {}
    impl Display for EscapeDefault {}
    #[derive(Clone)]
    pub struct EscapeUnicode {}
    impl Iterator for EscapeUnicode { type Item = char; }
    impl ExactSizeIterator for EscapeUnicode {}
    impl Display for EscapeUnicode {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct ParseCharError {}
    impl Display for ParseCharError {}
    impl Error for ParseCharError {}
    #[derive(Clone)]
    pub struct ToLowercase {}
    impl Iterator for ToLowercase { type Item = char; }
    impl DoubleEndedIterator for ToLowercase {}
    impl ExactSizeIterator for ToLowercase {}
    impl Display for ToLowercase {}
    #[derive(Clone)]
    pub struct ToUppercase {}
    impl Iterator for ToUppercase { type Item = char; }
    impl DoubleEndedIterator for ToUppercase {}
    impl ExactSizeIterator for ToUppercase {}
    impl Display for ToUppercase {}
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct TryFromCharError {}
    impl Display for TryFromCharError {}
    impl Error for TryFromCharError {}
    pub const MAX: char = _;
    pub const REPLACEMENT_CHARACTER: char = _;
    pub const UNICODE_VERSION: (u8, u8, u8) = _;
    pub fn decode_utf16<I>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter> where I: IntoIterator<Item = u16>;
    pub fn from_digit(num: u32, radix: u32) -> Option<char>;
    pub fn from_u32(i: u32) -> Option<char>;
    pub unsafe fn from_u32_unchecked(i: u32) -> char;
    impl char {
        pub const MIN: char = _;
        pub const MAX: char = _;
        pub const MAX_LEN_UTF8: usize = _;
        pub const MAX_LEN_UTF16: usize = _;
        pub const REPLACEMENT_CHARACTER: char = _;
        pub const UNICODE_VERSION: (u8, u8, u8) = _;
        pub fn decode_utf16<I>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter> where I: IntoIterator<Item = u16>;
        pub fn from_u32(i: u32) -> Option<char>;
        pub unsafe fn from_u32_unchecked(i: u32) -> char;
        pub fn from_digit(num: u32, radix: u32) -> Option<char>;
        pub fn is_digit(self, radix: u32) -> bool;
        pub fn to_digit(self, radix: u32) -> Option<u32>;
        pub fn escape_unicode(self) -> EscapeUnicode;
        pub fn escape_debug(self) -> EscapeDebug;
        pub fn escape_default(self) -> EscapeDefault;
        pub fn len_utf8(self) -> usize;
        pub fn len_utf16(self) -> usize;
        pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str;
        pub fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16];
        pub fn is_alphabetic(self) -> bool;
        pub fn is_lowercase(self) -> bool;
        pub fn is_uppercase(self) -> bool;
        pub fn is_whitespace(self) -> bool;
        pub fn is_alphanumeric(self) -> bool;
        pub fn is_control(self) -> bool;
        pub fn is_numeric(self) -> bool;
        pub fn to_lowercase(self) -> ToLowercase;
        pub fn to_uppercase(self) -> ToUppercase;
        pub fn is_ascii(&self) -> bool;
        pub fn to_ascii_uppercase(&self) -> char;
        pub fn to_ascii_lowercase(&self) -> char;
        pub fn eq_ignore_ascii_case(&self, other: &char) -> bool;
        pub fn make_ascii_uppercase(&mut self);
        pub fn make_ascii_lowercase(&mut self);
        pub fn is_ascii_alphabetic(&self) -> bool;
        pub fn is_ascii_uppercase(&self) -> bool;
        pub fn is_ascii_lowercase(&self) -> bool;
        pub fn is_ascii_alphanumeric(&self) -> bool;
        pub fn is_ascii_digit(&self) -> bool;
        pub fn is_ascii_hexdigit(&self) -> bool;
        pub fn is_ascii_punctuation(&self) -> bool;
        pub fn is_ascii_graphic(&self) -> bool;
        pub fn is_ascii_whitespace(&self) -> bool;
        pub fn is_ascii_control(&self) -> bool;
    }
    impl TryFrom<u32> for char { type Error = CharTryFromError; }
    impl FromStr for char { type Err = ParseCharError; }
    impl Pattern for char { type Searcher = CharSearcher; }
}
pub mod clone {
    pub trait Clone {
        fn clone(&self) -> Self;
        fn clone_from(&mut self, source: &Self);
    }
    impl<T> Clone for &T {}
}
pub mod cmp {
    use crate::{ops::{FnMut, FnOnce}, option::Option};
    pub trait Eq: PartialEq {}
    pub trait Ord: Eq + PartialOrd {
        fn cmp(&self, other: &Self) -> Ordering;
        fn max(self, other: Self) -> Self;
        fn min(self, other: Self) -> Self;
        fn clamp(self, min: Self, max: Self) -> Self;
    }
    pub trait PartialEq<Rhs = Self> {
        fn eq(&self, other: &Rhs) -> bool;
        fn ne(&self, other: &Rhs) -> bool;
    }
    pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs> {
        fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
        fn lt(&self, other: &Rhs) -> bool;
        fn le(&self, other: &Rhs) -> bool;
        fn gt(&self, other: &Rhs) -> bool;
        fn ge(&self, other: &Rhs) -> bool;
    }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Ordering { Less = -1, Equal = 0, Greater = 1 }
    impl Ordering {
        pub fn is_eq(self) -> bool;
        pub fn is_ne(self) -> bool;
        pub fn is_lt(self) -> bool;
        pub fn is_gt(self) -> bool;
        pub fn is_le(self) -> bool;
        pub fn is_ge(self) -> bool;
        pub fn reverse(self) -> Ordering;
        pub fn then(self, other: Ordering) -> Ordering;
        pub fn then_with<F>(self, f: F) -> Ordering where F: FnOnce() -> Ordering;
    }
    #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Reverse<T>(pub T);
    pub fn max<T>(v1: T, v2: T) -> T where T: Ord;
    pub fn max_by<T, F>(v1: T, v2: T, compare: F) -> T where F: FnOnce(&T, &T) -> Ordering;
    pub fn max_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: FnMut(&T) -> K, K: Ord;
    pub fn min<T>(v1: T, v2: T) -> T where T: Ord;
    pub fn min_by<T, F>(v1: T, v2: T, compare: F) -> T where F: FnOnce(&T, &T) -> Ordering;
    pub fn min_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: FnMut(&T) -> K, K: Ord;
}
pub mod collections {
    use crate::{borrow::Borrow, clone::Clone, cmp::{Eq, Ord, Ordering, PartialEq}, collections::binary_heap::PeekMut, collections::btree_map::{OccupiedEntry, RangeMut}, convert::From, default::Default, error::Error, fmt::Display, hash::{BuildHasher, Hash, RandomState}, io::{BufRead, Read}, iter::{Extend, FromIterator, IntoIterator}, marker::Copy, ops::{FnMut, FnOnce, Index, IndexMut, RangeBounds}, option::Option, result::Result, vec::Vec};
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BTreeMap<K, V> {}
    impl<K, V> BTreeMap<K, V> {
        pub fn new() -> BTreeMap<K, V>;
        pub fn clear(&mut self);
        pub fn get<Q>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> + Ord, Q: Ord;
        pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> + Ord, Q: Ord;
        pub fn first_key_value(&self) -> Option<(&K, &V)> where K: Ord;
        pub fn first_entry(&mut self) -> Option<OccupiedEntry<K, V>> where K: Ord;
        pub fn pop_first(&mut self) -> Option<(K, V)> where K: Ord;
        pub fn last_key_value(&self) -> Option<(&K, &V)> where K: Ord;
        pub fn last_entry(&mut self) -> Option<OccupiedEntry<K, V>> where K: Ord;
        pub fn pop_last(&mut self) -> Option<(K, V)> where K: Ord;
        pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q> + Ord, Q: Ord;
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> + Ord, Q: Ord;
        pub fn insert(&mut self, key: K, value: V) -> Option<V> where K: Ord;
        pub fn remove<Q>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> + Ord, Q: Ord;
        pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> + Ord, Q: Ord;
        pub fn retain<F>(&mut self, f: F) where K: Ord, F: FnMut(&K, &mut V) -> bool;
        pub fn append(&mut self, other: &mut BTreeMap<K, V>) where K: Ord;
        pub fn range<T, R>(&self, range: R) -> crate::collections::btree_map::Range<K, V> where T: Ord, K: Borrow<T> + Ord, R: RangeBounds<T>;
        pub fn range_mut<T, R>(&mut self, range: R) -> RangeMut<K, V> where T: Ord, K: Borrow<T> + Ord, R: RangeBounds<T>;
        pub fn entry(&mut self, key: K) -> crate::collections::btree_map::Entry<K, V> where K: Ord;
        pub fn split_off<Q>(&mut self, key: &Q) -> BTreeMap<K, V> where Q: Ord, K: Borrow<Q> + Ord;
        pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> crate::collections::btree_map::ExtractIf<K, V, R, F> where K: Ord, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool;
        pub fn into_keys(self) -> crate::collections::btree_map::IntoKeys<K, V>;
        pub fn into_values(self) -> crate::collections::btree_map::IntoValues<K, V>;
        pub fn iter(&self) -> crate::collections::btree_map::Iter<K, V>;
        pub fn iter_mut(&mut self) -> crate::collections::btree_map::IterMut<K, V>;
        pub fn keys(&self) -> crate::collections::btree_map::Keys<K, V>;
        pub fn values(&self) -> crate::collections::btree_map::Values<K, V>;
        pub fn values_mut(&mut self) -> crate::collections::btree_map::ValuesMut<K, V>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> where K: Ord {}
    impl<K, V> IntoIterator for &BTreeMap<K, V> { type Item = (&K, &V); type IntoIter = crate::collections::btree_map::Iter<K, V>; }
    impl<K, V> IntoIterator for &mut BTreeMap<K, V> { type Item = (&K, &mut V); type IntoIter = crate::collections::btree_map::IterMut<K, V>; }
    impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = crate::collections::btree_map::IntoIter<K, V>; }
    impl<K, V> Extend<(&K, &V)> for BTreeMap<K, V> where K: Ord + Copy, V: Copy {}
    impl<K, V> Extend<(K, V)> for BTreeMap<K, V> where K: Ord {}
    impl<K, Q, V> Index<&Q> for BTreeMap<K, V> where K: Borrow<Q> + Ord, Q: Ord { type Output = V; }
    impl<K, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> where K: Ord {}
    impl<K, V> Default for BTreeMap<K, V> {}
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BTreeSet<T> {}
    impl<T> BTreeSet<T> {
        pub fn new() -> BTreeSet<T>;
        pub fn range<K, R>(&self, range: R) -> crate::collections::btree_set::Range<T> where K: Ord, T: Borrow<K> + Ord, R: RangeBounds<K>;
        pub fn difference(&self, other: &BTreeSet<T>) -> crate::collections::btree_set::Difference<T> where T: Ord;
        pub fn symmetric_difference(&self, other: &BTreeSet<T>) -> crate::collections::btree_set::SymmetricDifference<T> where T: Ord;
        pub fn intersection(&self, other: &BTreeSet<T>) -> crate::collections::btree_set::Intersection<T> where T: Ord;
        pub fn union(&self, other: &BTreeSet<T>) -> crate::collections::btree_set::Union<T> where T: Ord;
        pub fn clear(&mut self);
        pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q> + Ord, Q: Ord;
        pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> + Ord, Q: Ord;
        pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord;
        pub fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
        pub fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
        pub fn first(&self) -> Option<&T> where T: Ord;
        pub fn last(&self) -> Option<&T> where T: Ord;
        pub fn pop_first(&mut self) -> Option<T> where T: Ord;
        pub fn pop_last(&mut self) -> Option<T> where T: Ord;
        pub fn insert(&mut self, value: T) -> bool where T: Ord;
        pub fn replace(&mut self, value: T) -> Option<T> where T: Ord;
        pub fn remove<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q> + Ord, Q: Ord;
        pub fn take<Q>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> + Ord, Q: Ord;
        pub fn retain<F>(&mut self, f: F) where T: Ord, F: FnMut(&T) -> bool;
        pub fn append(&mut self, other: &mut BTreeSet<T>) where T: Ord;
        pub fn split_off<Q>(&mut self, value: &Q) -> BTreeSet<T> where Q: Ord, T: Borrow<Q> + Ord;
        pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> crate::collections::btree_set::ExtractIf<T, R, F> where T: Ord, R: RangeBounds<T>, F: FnMut(&T) -> bool;
        pub fn iter(&self) -> crate::collections::btree_set::Iter<T>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<T> FromIterator<T> for BTreeSet<T> where T: Ord {}
    impl<T> IntoIterator for &BTreeSet<T> { type Item = &T; type IntoIter = crate::collections::btree_set::Iter<T>; }
    impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = crate::collections::btree_set::IntoIter<T>; }
    impl<T> Extend<&T> for BTreeSet<T> where T: Ord + Copy {}
    impl<T> Extend<T> for BTreeSet<T> where T: Ord {}
    impl<T, const N: usize> From<[T; N]> for BTreeSet<T> where T: Ord {}
    impl<T> Default for BTreeSet<T> {}
    #[derive(Clone)]
    pub struct BinaryHeap<T> {}
    impl<T> BinaryHeap<T> {
        pub fn new() -> BinaryHeap<T>;
        pub fn with_capacity(capacity: usize) -> BinaryHeap<T>;
        pub fn iter(&self) -> crate::collections::binary_heap::Iter<T>;
        pub fn peek(&self) -> Option<&T>;
        pub fn capacity(&self) -> usize;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn as_slice(&self) -> &[T];
        pub fn into_vec(self) -> Vec<T>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn drain(&mut self) -> crate::collections::binary_heap::Drain<T>;
        pub fn clear(&mut self);
    }
    impl<T> BinaryHeap<T> where T: Ord {
        pub fn peek_mut(&mut self) -> Option<PeekMut<T>>;
        pub fn pop(&mut self) -> Option<T>;
        pub fn push(&mut self, item: T);
        pub fn into_sorted_vec(self) -> Vec<T>;
        pub fn append(&mut self, other: &mut BinaryHeap<T>);
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
    }
    impl<T> FromIterator<T> for BinaryHeap<T> where T: Ord {}
    impl<T> IntoIterator for &BinaryHeap<T> { type Item = &T; type IntoIter = crate::collections::binary_heap::Iter<T>; }
    impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = crate::collections::binary_heap::IntoIter<T>; }
    impl<T> Extend<&T> for BinaryHeap<T> where T: Ord + Copy {}
    impl<T> Extend<T> for BinaryHeap<T> where T: Ord {}
    impl<T> From<Vec<T>> for BinaryHeap<T> where T: Ord {}
    impl<T, const N: usize> From<[T; N]> for BinaryHeap<T> where T: Ord {}
    impl<T> Default for BinaryHeap<T> {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct HashMap<K, V, S = RandomState> {}
    impl<K, V> HashMap<K, V, RandomState> {
        pub fn new() -> HashMap<K, V, RandomState>;
        pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState>;
    }
    impl<K, V, S> HashMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S>;
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S>;
        pub fn capacity(&self) -> usize;
        pub fn keys(&self) -> crate::collections::hash_map::Keys<K, V>;
        pub fn into_keys(self) -> crate::collections::hash_map::IntoKeys<K, V>;
        pub fn values(&self) -> crate::collections::hash_map::Values<K, V>;
        pub fn values_mut(&mut self) -> crate::collections::hash_map::ValuesMut<K, V>;
        pub fn into_values(self) -> crate::collections::hash_map::IntoValues<K, V>;
        pub fn iter(&self) -> crate::collections::hash_map::Iter<K, V>;
        pub fn iter_mut(&mut self) -> crate::collections::hash_map::IterMut<K, V>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn drain(&mut self) -> crate::collections::hash_map::Drain<K, V>;
        pub fn extract_if<F>(&mut self, pred: F) -> crate::collections::hash_map::ExtractIf<K, V, F> where F: FnMut(&K, &mut V) -> bool;
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &mut V) -> bool;
        pub fn clear(&mut self);
        pub fn hasher(&self) -> &S;
    }
    impl<K, V, S> HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn entry(&mut self, key: K) -> crate::collections::hash_map::Entry<K, V>;
        pub fn get<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq;
        pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Eq;
        pub fn get_disjoint_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>, Q: Hash + Eq;
        pub unsafe fn get_disjoint_unchecked_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>, Q: Hash + Eq;
        pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq;
        pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq;
        pub fn insert(&mut self, k: K, v: V) -> Option<V>;
        pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq;
        pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq;
    }
    impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher + Default {}
    impl<K, V, S> IntoIterator for &HashMap<K, V, S> { type Item = (&K, &V); type IntoIter = crate::collections::hash_map::Iter<K, V>; }
    impl<K, V, S> IntoIterator for &mut HashMap<K, V, S> { type Item = (&K, &mut V); type IntoIter = crate::collections::hash_map::IterMut<K, V>; }
    impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = crate::collections::hash_map::IntoIter<K, V>; }
    impl<K, V, S> Extend<(&K, &V)> for HashMap<K, V, S> where K: Eq + Hash + Copy, V: Copy, S: BuildHasher {}
    impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {}
    impl<K, Q, V, S> Index<&Q> for HashMap<K, V, S> where K: Eq + Hash + Borrow<Q>, Q: Eq + Hash, S: BuildHasher {
        type Output = V;
    }
    impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> where K: Eq + Hash {}
    impl<K, V, S> Default for HashMap<K, V, S> where S: Default {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct HashSet<T, S = RandomState> {}
    impl<T> HashSet<T, RandomState> {
        pub fn new() -> HashSet<T, RandomState>;
        pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState>;
    }
    impl<T, S> HashSet<T, S> {
        pub fn with_hasher(hasher: S) -> HashSet<T, S>;
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S>;
        pub fn capacity(&self) -> usize;
        pub fn iter(&self) -> crate::collections::hash_set::Iter<T>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn drain(&mut self) -> crate::collections::hash_set::Drain<T>;
        pub fn extract_if<F>(&mut self, pred: F) -> crate::collections::hash_set::ExtractIf<T, F> where F: FnMut(&T) -> bool;
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
        pub fn clear(&mut self);
        pub fn hasher(&self) -> &S;
    }
    impl<T, S> HashSet<T, S> where T: Eq + Hash, S: BuildHasher {
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn difference(&self, other: &HashSet<T, S>) -> crate::collections::hash_set::Difference<T, S>;
        pub fn symmetric_difference(&self, other: &HashSet<T, S>) -> crate::collections::hash_set::SymmetricDifference<T, S>;
        pub fn intersection(&self, other: &HashSet<T, S>) -> crate::collections::hash_set::Intersection<T, S>;
        pub fn union(&self, other: &HashSet<T, S>) -> crate::collections::hash_set::Union<T, S>;
        pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq;
        pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>, Q: Hash + Eq;
        pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool;
        pub fn is_subset(&self, other: &HashSet<T, S>) -> bool;
        pub fn is_superset(&self, other: &HashSet<T, S>) -> bool;
        pub fn insert(&mut self, value: T) -> bool;
        pub fn replace(&mut self, value: T) -> Option<T>;
        pub fn remove<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq;
        pub fn take<Q>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>, Q: Hash + Eq;
    }
    impl<T, S> FromIterator<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher + Default {}
    impl<T, S> IntoIterator for &HashSet<T, S> { type Item = &T; type IntoIter = crate::collections::hash_set::Iter<T>; }
    impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = crate::collections::hash_set::IntoIter<T>; }
    impl<T, S> Extend<&T> for HashSet<T, S> where T: Eq + Hash + Copy, S: BuildHasher {}
    impl<T, S> Extend<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
    impl<T, const N: usize> From<[T; N]> for HashSet<T, RandomState> where T: Eq + Hash {}
    impl<T, S> Default for HashSet<T, S> where S: Default {}
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct LinkedList<T> {}
    impl<T> LinkedList<T> {
        pub fn new() -> LinkedList<T>;
        pub fn append(&mut self, other: &mut LinkedList<T>);
        pub fn iter(&self) -> crate::collections::linked_list::Iter<T>;
        pub fn iter_mut(&mut self) -> crate::collections::linked_list::IterMut<T>;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn clear(&mut self);
        pub fn contains(&self, x: &T) -> bool where T: PartialEq;
        pub fn front(&self) -> Option<&T>;
        pub fn front_mut(&mut self) -> Option<&mut T>;
        pub fn back(&self) -> Option<&T>;
        pub fn back_mut(&mut self) -> Option<&mut T>;
        pub fn push_front(&mut self, elt: T);
        pub fn push_front_mut(&mut self, elt: T) -> &mut T;
        pub fn pop_front(&mut self) -> Option<T>;
        pub fn push_back(&mut self, elt: T);
        pub fn push_back_mut(&mut self, elt: T) -> &mut T;
        pub fn pop_back(&mut self) -> Option<T>;
        pub fn split_off(&mut self, at: usize) -> LinkedList<T>;
        pub fn extract_if<F>(&mut self, filter: F) -> crate::collections::linked_list::ExtractIf<T, F> where F: FnMut(&mut T) -> bool;
    }
    impl<T> FromIterator<T> for LinkedList<T> {}
    impl<T> IntoIterator for &LinkedList<T> { type Item = &T; type IntoIter = crate::collections::linked_list::Iter<T>; }
    impl<T> IntoIterator for &mut LinkedList<T> { type Item = &mut T; type IntoIter = crate::collections::linked_list::IterMut<T>; }
    impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = crate::collections::linked_list::IntoIter<T>; }
    impl<T> Extend<&T> for LinkedList<T> where T: Copy {}
    impl<T> Extend<T> for LinkedList<T> {}
    impl<T, const N: usize> From<[T; N]> for LinkedList<T> {}
    impl<T> Default for LinkedList<T> {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct TryReserveError {}
    impl Display for TryReserveError {}
    impl Error for TryReserveError {}
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct VecDeque<T> {}
    impl<T> VecDeque<T> {
        pub fn new() -> VecDeque<T>;
        pub fn with_capacity(capacity: usize) -> VecDeque<T>;
        pub fn get(&self, index: usize) -> Option<&T>;
        pub fn get_mut(&mut self, index: usize) -> Option<&mut T>;
        pub fn swap(&mut self, i: usize, j: usize);
        pub fn capacity(&self) -> usize;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn truncate(&mut self, len: usize);
        pub fn iter(&self) -> crate::collections::vec_deque::Iter<T>;
        pub fn iter_mut(&mut self) -> crate::collections::vec_deque::IterMut<T>;
        pub fn as_slices(&self) -> (&[T], &[T]);
        pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn range<R>(&self, range: R) -> crate::collections::vec_deque::Iter<T> where R: RangeBounds<usize>;
        pub fn range_mut<R>(&mut self, range: R) -> crate::collections::vec_deque::IterMut<T> where R: RangeBounds<usize>;
        pub fn drain<R>(&mut self, range: R) -> crate::collections::vec_deque::Drain<T> where R: RangeBounds<usize>;
        pub fn clear(&mut self);
        pub fn contains(&self, x: &T) -> bool where T: PartialEq;
        pub fn front(&self) -> Option<&T>;
        pub fn front_mut(&mut self) -> Option<&mut T>;
        pub fn back(&self) -> Option<&T>;
        pub fn back_mut(&mut self) -> Option<&mut T>;
        pub fn pop_front(&mut self) -> Option<T>;
        pub fn pop_back(&mut self) -> Option<T>;
        pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
        pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
        pub fn push_front(&mut self, value: T);
        pub fn push_front_mut(&mut self, value: T) -> &mut T;
        pub fn push_back(&mut self, value: T);
        pub fn push_back_mut(&mut self, value: T) -> &mut T;
        pub fn swap_remove_front(&mut self, index: usize) -> Option<T>;
        pub fn swap_remove_back(&mut self, index: usize) -> Option<T>;
        pub fn insert(&mut self, index: usize, value: T);
        pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T;
        pub fn remove(&mut self, index: usize) -> Option<T>;
        pub fn split_off(&mut self, at: usize) -> VecDeque<T>;
        pub fn append(&mut self, other: &mut VecDeque<T>);
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
        pub fn retain_mut<F>(&mut self, f: F) where F: FnMut(&mut T) -> bool;
        pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T);
        pub fn make_contiguous(&mut self) -> &mut [T];
        pub fn rotate_left(&mut self, n: usize);
        pub fn rotate_right(&mut self, n: usize);
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
        pub fn binary_search_by<F>(&self, f: F) -> Result<usize, usize> where F: FnMut(&T) -> Ordering;
        pub fn binary_search_by_key<B, F>(&self, b: &B, f: F) -> Result<usize, usize> where F: FnMut(&T) -> B, B: Ord;
        pub fn partition_point<P>(&self, pred: P) -> usize where P: FnMut(&T) -> bool;
    }
    impl<T> VecDeque<T> where T: Clone {
        pub fn resize(&mut self, new_len: usize, value: T);
    }
    impl<T> FromIterator<T> for VecDeque<T> {}
    impl<T> IntoIterator for &VecDeque<T> { type Item = &T; type IntoIter = crate::collections::vec_deque::Iter<T>; }
    impl<T> IntoIterator for &mut VecDeque<T> { type Item = &mut T; type IntoIter = crate::collections::vec_deque::IterMut<T>; }
    impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = crate::collections::vec_deque::IntoIter<T>; }
    impl<T> Extend<&T> for VecDeque<T> where T: Copy {}
    impl<T> Extend<T> for VecDeque<T> {}
    impl<T> Index<usize> for VecDeque<T> { type Output = T; }
    impl<T> IndexMut<usize> for VecDeque<T> {}
    impl Read for VecDeque<u8> {}
    impl crate::io::Write for VecDeque<u8> {}
    impl BufRead for VecDeque<u8> {}
    impl<T> From<Vec<T>> for VecDeque<T> {}
    impl<T, const N: usize> From<[T; N]> for VecDeque<T> {}
    impl<T> Default for VecDeque<T> {}
    pub mod binary_heap {
        use crate::{clone::Clone, cmp::Ord, default::Default, iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}, ops::{Deref, DerefMut}};
        pub use crate::collections::BinaryHeap;
        pub struct Drain<T> {}
        impl<T> Iterator for Drain<T> { type Item = T; }
        impl<T> DoubleEndedIterator for Drain<T> {}
        impl<T> ExactSizeIterator for Drain<T> {}
        #[derive(Clone)]
        pub struct IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> ExactSizeIterator for IntoIter<T> {}
        impl<T> Default for IntoIter<T> {}
        pub struct Iter<T> {}
        impl<T> Iterator for Iter<T> { type Item = &T; }
        impl<T> DoubleEndedIterator for Iter<T> {}
        impl<T> ExactSizeIterator for Iter<T> {}
        impl<T> Default for Iter<T> {}
        impl<T> Clone for Iter<T> {}
        pub struct PeekMut<T> where T: Ord {}
        impl<T> PeekMut<T> where T: Ord {
            pub fn pop(this: PeekMut<T>) -> T;
        }
        impl<T> Deref for PeekMut<T> where T: Ord { type Target = T; }
        impl<T> DerefMut for PeekMut<T> where T: Ord {}
    }
    pub mod btree_map {
        use crate::{clone::Clone, cmp::{Ord, PartialOrd}, default::Default, iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}, ops::{FnMut, FnOnce, RangeBounds}};
        pub use crate::collections::BTreeMap;
        pub enum Entry<K, V> { Vacant(VacantEntry<K, V>), Occupied(OccupiedEntry<K, V>) }
        impl<K, V> Entry<K, V> where K: Ord {
            pub fn or_insert(self, default: V) -> &mut V;
            pub fn or_insert_with<F>(self, default: F) -> &mut V where F: FnOnce() -> V;
            pub fn or_insert_with_key<F>(self, default: F) -> &mut V where F: FnOnce(&K) -> V;
            pub fn key(&self) -> &K;
            pub fn and_modify<F>(self, f: F) -> Entry<K, V> where F: FnOnce(&mut V);
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
        }
        impl<K, V> Entry<K, V> where K: Ord, V: Default {
            pub fn or_default(self) -> &mut V;
        }
        pub struct ExtractIf<K, V, R, F> {}
        impl<K, V, R, F> Iterator for ExtractIf<K, V, R, F> where K: PartialOrd, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool { type Item = (K, V); }
        pub struct IntoIter<K, V> {}
        impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
        impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
        impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
        impl<K, V> Default for IntoIter<K, V> {}
        pub struct IntoKeys<K, V> {}
        impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
        impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}
        impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
        impl<K, V> Default for IntoKeys<K, V> {}
        pub struct IntoValues<K, V> {}
        impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
        impl<K, V> DoubleEndedIterator for IntoValues<K, V> {}
        impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
        impl<K, V> Default for IntoValues<K, V> {}
        pub struct Iter<K, V> {}
        impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); }
        impl<K, V> DoubleEndedIterator for Iter<K, V> {}
        impl<K, V> ExactSizeIterator for Iter<K, V> {}
        impl<K, V> Default for Iter<K, V> {}
        impl<K, V> Clone for Iter<K, V> {}
        pub struct IterMut<K, V> {}
        impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); }
        impl<K, V> DoubleEndedIterator for IterMut<K, V> {}
        impl<K, V> ExactSizeIterator for IterMut<K, V> {}
        impl<K, V> Default for IterMut<K, V> {}
        pub struct Keys<K, V> {}
        impl<K, V> Iterator for Keys<K, V> { type Item = &K; }
        impl<K, V> DoubleEndedIterator for Keys<K, V> {}
        impl<K, V> ExactSizeIterator for Keys<K, V> {}
        impl<K, V> Default for Keys<K, V> {}
        impl<K, V> Clone for Keys<K, V> {}
        pub struct OccupiedEntry<K, V> {}
        impl<K, V> OccupiedEntry<K, V> where K: Ord {
            pub fn key(&self) -> &K;
            pub fn remove_entry(self) -> (K, V);
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn into_mut(self) -> &mut V;
            pub fn insert(&mut self, value: V) -> V;
            pub fn remove(self) -> V;
        }
        pub struct Range<K, V> {}
        impl<K, V> Iterator for Range<K, V> { type Item = (&K, &V); }
        impl<K, V> DoubleEndedIterator for Range<K, V> {}
        impl<K, V> Default for Range<K, V> {}
        impl<K, V> Clone for Range<K, V> {}
        pub struct RangeMut<K, V> {}
        impl<K, V> Iterator for RangeMut<K, V> { type Item = (&K, &mut V); }
        impl<K, V> DoubleEndedIterator for RangeMut<K, V> {}
        impl<K, V> Default for RangeMut<K, V> {}
        pub struct VacantEntry<K, V> {}
        impl<K, V> VacantEntry<K, V> where K: Ord {
            pub fn key(&self) -> &K;
            pub fn into_key(self) -> K;
            pub fn insert(self, value: V) -> &mut V;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
        }
        pub struct Values<K, V> {}
        impl<K, V> Iterator for Values<K, V> { type Item = &V; }
        impl<K, V> DoubleEndedIterator for Values<K, V> {}
        impl<K, V> ExactSizeIterator for Values<K, V> {}
        impl<K, V> Default for Values<K, V> {}
        impl<K, V> Clone for Values<K, V> {}
        pub struct ValuesMut<K, V> {}
        impl<K, V> Iterator for ValuesMut<K, V> { type Item = &mut V; }
        impl<K, V> DoubleEndedIterator for ValuesMut<K, V> {}
        impl<K, V> ExactSizeIterator for ValuesMut<K, V> {}
        impl<K, V> Default for ValuesMut<K, V> {}
    }
    pub mod btree_set {
        use crate::{clone::Clone, cmp::{Ord, PartialOrd}, default::Default, iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}, ops::{FnMut, RangeBounds}};
        pub use crate::collections::BTreeSet;
        pub struct Difference<T> {}
        impl<T> Iterator for Difference<T> where T: Ord { type Item = &T; }
        impl<T> Clone for Difference<T> {}
        pub struct ExtractIf<T, R, F> {}
        impl<T, R, F> Iterator for ExtractIf<T, R, F> where T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool { type Item = T; }
        pub struct Intersection<T> {}
        impl<T> Iterator for Intersection<T> where T: Ord { type Item = &T; }
        impl<T> Clone for Intersection<T> {}
        pub struct IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> ExactSizeIterator for IntoIter<T> {}
        impl<T> Default for IntoIter<T> {}
        pub struct Iter<T> {}
        impl<T> Iterator for Iter<T> { type Item = &T; }
        impl<T> DoubleEndedIterator for Iter<T> {}
        impl<T> ExactSizeIterator for Iter<T> {}
        impl<T> Default for Iter<T> {}
        impl<T> Clone for Iter<T> {}
        pub struct Range<T> {}
        impl<T> Iterator for Range<T> { type Item = &T; }
        impl<T> DoubleEndedIterator for Range<T> {}
        impl<T> Default for Range<T> {}
        impl<T> Clone for Range<T> {}
        pub struct SymmetricDifference<T> {}
        impl<T> Iterator for SymmetricDifference<T> where T: Ord { type Item = &T; }
        impl<T> Clone for SymmetricDifference<T> {}
        pub struct Union<T> {}
        impl<T> Iterator for Union<T> where T: Ord { type Item = &T; }
        impl<T> Clone for Union<T> {}
    }
    pub mod hash_map {
        use crate::{clone::Clone, default::Default, iter::{ExactSizeIterator, Iterator}, ops::{FnMut, FnOnce}};
        pub use crate::hash::RandomState;
        pub use crate::hash::DefaultHasher;
        pub use crate::collections::HashMap;
        pub struct Drain<K, V> {}
        impl<K, V> Iterator for Drain<K, V> { type Item = (K, V); }
        impl<K, V> ExactSizeIterator for Drain<K, V> {}
        pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
        impl<K, V> Entry<K, V> {
            pub fn or_insert(self, default: V) -> &mut V;
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V;
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V;
            pub fn key(&self) -> &K;
            pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V);
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
        }
        impl<K, V: Default> Entry<K, V> {
            pub fn or_default(self) -> &mut V;
        }
        pub struct ExtractIf<K, V, F> {}
        impl<K, V, F> Iterator for ExtractIf<K, V, F> where F: FnMut(&K, &mut V) -> bool { type Item = (K, V); }
        pub struct IntoIter<K, V> {}
        impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
        impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
        impl<K, V> Default for IntoIter<K, V> {}
        pub struct IntoKeys<K, V> {}
        impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
        impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
        impl<K, V> Default for IntoKeys<K, V> {}
        pub struct IntoValues<K, V> {}
        impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
        impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
        impl<K, V> Default for IntoValues<K, V> {}
        pub struct Iter<K, V> {}
        impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); }
        impl<K, V> ExactSizeIterator for Iter<K, V> {}
        impl<K, V> Default for Iter<K, V> {}
        impl<K, V> Clone for Iter<K, V> {}
        pub struct IterMut<K, V> {}
        impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); }
        impl<K, V> ExactSizeIterator for IterMut<K, V> {}
        impl<K, V> Default for IterMut<K, V> {}
        pub struct Keys<K, V> {}
        impl<K, V> Iterator for Keys<K, V> { type Item = &K; }
        impl<K, V> ExactSizeIterator for Keys<K, V> {}
        impl<K, V> Default for Keys<K, V> {}
        impl<K, V> Clone for Keys<K, V> {}
        pub struct OccupiedEntry<K, V> {}
        impl<K, V> OccupiedEntry<K, V> {
            pub fn key(&self) -> &K;
            pub fn remove_entry(self) -> (K, V);
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn into_mut(self) -> &mut V;
            pub fn insert(&mut self, value: V) -> V;
            pub fn remove(self) -> V;
        }
        pub struct VacantEntry<K, V> {}
        impl<K, V> VacantEntry<K, V> {
            pub fn key(&self) -> &K;
            pub fn into_key(self) -> K;
            pub fn insert(self, value: V) -> &mut V;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
        }
        pub struct Values<K, V> {}
        impl<K, V> Iterator for Values<K, V> { type Item = &V; }
        impl<K, V> ExactSizeIterator for Values<K, V> {}
        impl<K, V> Default for Values<K, V> {}
        impl<K, V> Clone for Values<K, V> {}
        pub struct ValuesMut<K, V> {}
        impl<K, V> Iterator for ValuesMut<K, V> { type Item = &mut V; }
        impl<K, V> ExactSizeIterator for ValuesMut<K, V> {}
        impl<K, V> Default for ValuesMut<K, V> {}
    }
    pub mod hash_set {
        use crate::{clone::Clone, cmp::Eq, default::Default, hash::{BuildHasher, Hash}, iter::{ExactSizeIterator, Iterator}, ops::FnMut};
        pub use crate::collections::HashSet;
        pub struct Difference<T, S> {}
        impl<T, S> Iterator for Difference<T, S> where T: Eq + Hash, S: BuildHasher { type Item = &T; }
        impl<T, S> Clone for Difference<T, S> {}
        pub struct Drain<K> {}
        impl<K> Iterator for Drain<K> { type Item = K; }
        impl<K> ExactSizeIterator for Drain<K> {}
        pub struct ExtractIf<K, F> {}
        impl<K, F> Iterator for ExtractIf<K, F> where F: FnMut(&K) -> bool { type Item = K; }
        pub struct Intersection<T, S> {}
        impl<T, S> Iterator for Intersection<T, S> where T: Eq + Hash, S: BuildHasher { type Item = &T; }
        impl<T, S> Clone for Intersection<T, S> {}
        pub struct IntoIter<K> {}
        impl<K> Iterator for IntoIter<K> { type Item = K; }
        impl<K> ExactSizeIterator for IntoIter<K> {}
        impl<K> Default for IntoIter<K> {}
        pub struct Iter<K> {}
        impl<K> Iterator for Iter<K> { type Item = &K; }
        impl<K> ExactSizeIterator for Iter<K> {}
        impl<K> Default for Iter<K> {}
        impl<K> Clone for Iter<K> {}
        pub struct SymmetricDifference<T, S> {}
        impl<T, S> Iterator for SymmetricDifference<T, S> where T: Eq + Hash, S: BuildHasher { type Item = &T; }
        impl<T, S> Clone for SymmetricDifference<T, S> {}
        pub struct Union<T, S> {}
        impl<T, S> Iterator for Union<T, S> where T: Eq + Hash, S: BuildHasher { type Item = &T; }
        impl<T, S> Clone for Union<T, S> {}
    }
    pub mod linked_list {
        use crate::{clone::Clone, default::Default, iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}, ops::FnMut};
        pub use crate::collections::LinkedList;
        pub struct ExtractIf<T, F> {}
        impl<T, F> Iterator for ExtractIf<T, F> where F: FnMut(&mut T) -> bool { type Item = T; }
        #[derive(Clone)]
        pub struct IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> ExactSizeIterator for IntoIter<T> {}
        impl<T> Default for IntoIter<T> {}
        pub struct Iter<T> {}
        impl<T> Iterator for Iter<T> { type Item = &T; }
        impl<T> DoubleEndedIterator for Iter<T> {}
        impl<T> ExactSizeIterator for Iter<T> {}
        impl<T> Default for Iter<T> {}
        impl<T> Clone for Iter<T> {}
        pub struct IterMut<T> {}
        impl<T> Iterator for IterMut<T> { type Item = &mut T; }
        impl<T> DoubleEndedIterator for IterMut<T> {}
        impl<T> ExactSizeIterator for IterMut<T> {}
        impl<T> Default for IterMut<T> {}
    }
    pub mod vec_deque {
        use crate::{clone::Clone, default::Default, iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}};
        pub use crate::collections::VecDeque;
        pub struct Drain<T> {}
        impl<T> Iterator for Drain<T> { type Item = T; }
        impl<T> DoubleEndedIterator for Drain<T> {}
        impl<T> ExactSizeIterator for Drain<T> {}
        #[derive(Clone)]
        pub struct IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> ExactSizeIterator for IntoIter<T> {}
        pub struct Iter<T> {}
        impl<T> Iterator for Iter<T> { type Item = &T; }
        impl<T> DoubleEndedIterator for Iter<T> {}
        impl<T> ExactSizeIterator for Iter<T> {}
        impl<T> Default for Iter<T> {}
        impl<T> Clone for Iter<T> {}
        pub struct IterMut<T> {}
        impl<T> Iterator for IterMut<T> { type Item = &mut T; }
        impl<T> DoubleEndedIterator for IterMut<T> {}
        impl<T> ExactSizeIterator for IterMut<T> {}
        impl<T> Default for IterMut<T> {}
    }
}
pub mod convert {
    use crate::{error::Error, fmt::Display, process::Termination, result::Result};
    pub trait AsMut<T> {
        fn as_mut(&mut self) -> &mut T;
    }
    impl<T, U> AsMut<U> for &mut T where T: AsMut<U> {}
    pub trait AsRef<T> {
        fn as_ref(&self) -> &T;
    }
    impl<T, U> AsRef<U> for &T where T: AsRef<U> {}
    impl<T, U> AsRef<U> for &mut T where T: AsRef<U> {}
    pub trait From<T> {
        fn from(value: T) -> Self;
    }
    impl<T> From<!> for T {}
    impl<T> From<T> for T {}
    pub trait Into<T> {
        fn into(self) -> T;
    }
    impl<T, U> Into<U> for T where U: From<T> {}
    pub trait TryFrom<T> {
        type Error;
        fn try_from(value: T) -> Result<Self, Self::Error>;
    }
    impl<T, U> TryFrom<U> for T where U: Into<T> { type Error = Infallible; }
    pub trait TryInto<T> {
        type Error;
        fn try_into(self) -> Result<T, Self::Error>;
    }
    impl<T, U> TryInto<U> for T where U: TryFrom<T> { type Error = <U as TryFrom<T>>::Error; }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Infallible {}
    impl Display for Infallible {}
    impl From<!> for Infallible {}
    impl Error for Infallible {}
    impl Termination for Infallible {}
    pub fn identity<T>(x: T) -> T;
}
pub mod default {
    pub trait Default {
        fn default() -> Self;
    }
}
pub mod env {
    use crate::{convert::AsRef, error::Error, ffi::{OsStr, OsString}, fmt::Display, iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator}, option::Option, path::{Path, PathBuf}, result::Result, string::String};
    pub struct Args {}
    impl Iterator for Args { type Item = String; }
    impl DoubleEndedIterator for Args {}
    impl ExactSizeIterator for Args {}
    pub struct ArgsOs {}
    impl Iterator for ArgsOs { type Item = OsString; }
    impl DoubleEndedIterator for ArgsOs {}
    impl ExactSizeIterator for ArgsOs {}
    pub struct JoinPathsError {}
    impl Display for JoinPathsError {}
    impl Error for JoinPathsError {}
    pub struct SplitPaths {}
    impl Iterator for SplitPaths { type Item = PathBuf; }
    #[derive(Clone, PartialEq, Eq)]
    pub enum VarError { NotPresent, NotUnicode(OsString) }
    impl Display for VarError {}
    impl Error for VarError {}
    pub struct Vars {}
    impl Iterator for Vars { type Item = (String, String); }
    pub struct VarsOs {}
    impl Iterator for VarsOs { type Item = (OsString, OsString); }
    pub fn args() -> Args;
    pub fn args_os() -> ArgsOs;
    pub fn current_dir() -> crate::io::Result<PathBuf>;
    pub fn current_exe() -> crate::io::Result<PathBuf>;
    pub fn home_dir() -> Option<PathBuf>;
    pub fn join_paths<I, T>(paths: I) -> Result<OsString, JoinPathsError> where I: IntoIterator<Item = T>, T: AsRef<OsStr>;
    pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K);
    pub fn set_current_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;
    pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);
    pub fn split_paths<T: AsRef<OsStr>>(unparsed: &T) -> SplitPaths;
    pub fn temp_dir() -> PathBuf;
    pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError>;
    pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;
    pub fn vars() -> Vars;
    pub fn vars_os() -> VarsOs;
    pub mod consts {
        pub const ARCH: &str = "x86_64";
        pub const DLL_EXTENSION: &str = _;
        pub const DLL_PREFIX: &str = _;
        pub const DLL_SUFFIX: &str = _;
        pub const EXE_EXTENSION: &str = _;
        pub const EXE_SUFFIX: &str = _;
        pub const FAMILY: &str = _;
        pub const OS: &str = _;
    }
}
pub mod error {
    use crate::{boxed::Box, fmt::{Debug, Display}, marker::{Send, Sync}, option::Option, result::Result};
    pub trait Error: Debug + Display {
        fn source(&self) -> Option<&(dyn Error)>;
        fn description(&self) -> &str;
    }
    impl dyn Error {
        pub fn is<T>(&self) -> bool where T: Error;
        pub fn downcast_ref<T>(&self) -> Option<&T> where T: Error;
        pub fn downcast_mut<T>(&mut self) -> Option<&mut T> where T: Error;
        pub fn downcast<T>(self: Box<dyn Error>) -> Result<Box<T>, Box<dyn Error>> where T: Error;
    }
    impl dyn Error + Send {
        pub fn is<T>(&self) -> bool where T: Error;
        pub fn downcast_ref<T>(&self) -> Option<&T> where T: Error;
        pub fn downcast_mut<T>(&mut self) -> Option<&mut T> where T: Error;
        pub fn downcast<T>(self: Box<dyn Error + Send>) -> Result<Box<T>, Box<dyn Error + Send>> where T: Error;
    }
    impl dyn Error + Sync + Send {
        pub fn is<T>(&self) -> bool where T: Error;
        pub fn downcast_ref<T>(&self) -> Option<&T> where T: Error;
        pub fn downcast_mut<T>(&mut self) -> Option<&mut T> where T: Error;
        pub fn downcast<T>(self: Box<dyn Error + Sync + Send>) -> Result<Box<T>, Box<dyn Error + Sync + Send>> where T: Error;
    }
    impl<T> Error for &T where T: Error {}
}
pub mod f32 {
    pub const DIGITS: u32 = _;
    pub const EPSILON: f32 = _;
    pub const INFINITY: f32 = _;
    pub const MANTISSA_DIGITS: u32 = _;
    pub const MAX: f32 = _;
    pub const MAX_10_EXP: i32 = _;
    pub const MAX_EXP: i32 = _;
    pub const MIN: f32 = _;
    pub const MIN_10_EXP: i32 = _;
    pub const MIN_EXP: i32 = _;
    pub const MIN_POSITIVE: f32 = _;
    pub const NAN: f32 = _;
    pub const NEG_INFINITY: f32 = _;
    pub const RADIX: u32 = _;
    pub mod consts {
        pub const E: f32 = 2.71828182845904523536028747135266250_f32;
        pub const EULER_GAMMA: f32 = 0.577215664901532860606512090082402431_f32;
        pub const FRAC_1_PI: f32 = 0.318309886183790671537767526745028724_f32;
        pub const FRAC_1_SQRT_2: f32 = 0.707106781186547524400844362104849039_f32;
        pub const FRAC_2_PI: f32 = 0.636619772367581343075535053490057448_f32;
        pub const FRAC_2_SQRT_PI: f32 = 1.12837916709551257389615890312154517_f32;
        pub const FRAC_PI_2: f32 = 1.57079632679489661923132169163975144_f32;
        pub const FRAC_PI_3: f32 = 1.04719755119659774615421446109316763_f32;
        pub const FRAC_PI_4: f32 = 0.785398163397448309615660845819875721_f32;
        pub const FRAC_PI_6: f32 = 0.52359877559829887307710723054658381_f32;
        pub const FRAC_PI_8: f32 = 0.39269908169872415480783042290993786_f32;
        pub const GOLDEN_RATIO: f32 = 1.618033988749894848204586834365638118_f32;
        pub const LN_10: f32 = 2.30258509299404568401799145468436421_f32;
        pub const LN_2: f32 = 0.693147180559945309417232121458176568_f32;
        pub const LOG10_2: f32 = 0.301029995663981195213738894724493027_f32;
        pub const LOG10_E: f32 = 0.434294481903251827651128918916605082_f32;
        pub const LOG2_10: f32 = 3.32192809488736234787031942948939018_f32;
        pub const LOG2_E: f32 = 1.44269504088896340735992468100189214_f32;
        pub const PI: f32 = 3.14159265358979323846264338327950288_f32;
        pub const SQRT_2: f32 = 1.41421356237309504880168872420969808_f32;
        pub const TAU: f32 = 6.28318530717958647692528676655900577_f32;
    }
}
pub mod f64 {
    use crate::{cmp::Ordering, num::{FpCategory, ParseFloatError}, str::FromStr};
    pub const DIGITS: u32 = _;
    pub const EPSILON: f64 = _;
    pub const INFINITY: f64 = _;
    pub const MANTISSA_DIGITS: u32 = _;
    pub const MAX: f64 = _;
    pub const MAX_10_EXP: i32 = _;
    pub const MAX_EXP: i32 = _;
    pub const MIN: f64 = _;
    pub const MIN_10_EXP: i32 = _;
    pub const MIN_EXP: i32 = _;
    pub const MIN_POSITIVE: f64 = _;
    pub const NAN: f64 = _;
    pub const NEG_INFINITY: f64 = _;
    pub const RADIX: u32 = _;
    impl f64 {
        pub fn floor(self) -> Self;
        pub fn ceil(self) -> Self;
        pub fn round(self) -> Self;
        pub fn round_ties_even(self) -> Self;
        pub fn trunc(self) -> Self;
        pub fn fract(self) -> Self;
        pub fn mul_add(self, a: Self, b: Self) -> Self;
        pub fn div_euclid(self, rhs: Self) -> Self;
        pub fn rem_euclid(self, rhs: Self) -> Self;
        pub fn powi(self, n: i32) -> Self;
        pub fn powf(self, n: Self) -> Self;
        pub fn sqrt(self) -> Self;
        pub fn exp(self) -> Self;
        pub fn exp2(self) -> Self;
        pub fn ln(self) -> Self;
        pub fn log(self, base: Self) -> Self;
        pub fn log2(self) -> Self;
        pub fn log10(self) -> Self;
        pub fn abs_sub(self, other: Self) -> Self;
        pub fn cbrt(self) -> Self;
        pub fn hypot(self, other: Self) -> Self;
        pub fn sin(self) -> Self;
        pub fn cos(self) -> Self;
        pub fn tan(self) -> Self;
        pub fn asin(self) -> Self;
        pub fn acos(self) -> Self;
        pub fn atan(self) -> Self;
        pub fn atan2(self, other: Self) -> Self;
        pub fn sin_cos(self) -> (Self, Self);
        pub fn exp_m1(self) -> Self;
        pub fn ln_1p(self) -> Self;
        pub fn sinh(self) -> Self;
        pub fn cosh(self) -> Self;
        pub fn tanh(self) -> Self;
        pub fn asinh(self) -> Self;
        pub fn acosh(self) -> Self;
        pub fn atanh(self) -> Self;
        pub const RADIX: u32 = _;
        pub const MANTISSA_DIGITS: u32 = _;
        pub const DIGITS: u32 = _;
        pub const EPSILON: Self = _;
        pub const MIN: Self = _;
        pub const MIN_POSITIVE: Self = _;
        pub const MAX: Self = _;
        pub const MIN_EXP: i32 = _;
        pub const MAX_EXP: i32 = _;
        pub const MIN_10_EXP: i32 = _;
        pub const MAX_10_EXP: i32 = _;
        pub const NAN: Self = _;
        pub const INFINITY: Self = _;
        pub const NEG_INFINITY: Self = _;
        pub fn is_nan(self) -> bool;
        pub fn is_infinite(self) -> bool;
        pub fn is_finite(self) -> bool;
        pub fn is_subnormal(self) -> bool;
        pub fn is_normal(self) -> bool;
        pub fn classify(self) -> FpCategory;
        pub fn is_sign_positive(self) -> bool;
        pub fn is_sign_negative(self) -> bool;
        pub fn next_up(self) -> Self;
        pub fn next_down(self) -> Self;
        pub fn recip(self) -> Self;
        pub fn to_degrees(self) -> Self;
        pub fn to_radians(self) -> Self;
        pub fn max(self, other: Self) -> Self;
        pub fn min(self, other: Self) -> Self;
        pub fn midpoint(self, other: Self) -> Self;
        pub fn to_bits(self) -> _;
        pub fn from_bits(v: _) -> Self;
        pub fn to_be_bytes(self) -> [u8; size_of::<Self>()];
        pub fn to_le_bytes(self) -> [u8; size_of::<Self>()];
        pub fn to_ne_bytes(self) -> [u8; size_of::<Self>()];
        pub fn from_be_bytes(bytes: [u8; size_of::<Self>()]) -> Self;
        pub fn from_le_bytes(bytes: [u8; size_of::<Self>()]) -> Self;
        pub fn from_ne_bytes(bytes: [u8; size_of::<Self>()]) -> Self;
        pub fn total_cmp(&self, other: &Self) -> Ordering;
        pub fn clamp(self, min: Self, max: Self) -> Self;
        pub fn abs(self) -> Self;
        pub fn signum(self) -> Self;
        pub fn copysign(self, sign: Self) -> Self;
    }
    impl FromStr for f64 { type Err = ParseFloatError; }
    pub mod consts {
        pub const E: f64 = 2.71828182845904523536028747135266250_f64;
        pub const EULER_GAMMA: f64 = 0.577215664901532860606512090082402431_f64;
        pub const FRAC_1_PI: f64 = 0.318309886183790671537767526745028724_f64;
        pub const FRAC_1_SQRT_2: f64 = 0.707106781186547524400844362104849039_f64;
        pub const FRAC_2_PI: f64 = 0.636619772367581343075535053490057448_f64;
        pub const FRAC_2_SQRT_PI: f64 = 1.12837916709551257389615890312154517_f64;
        pub const FRAC_PI_2: f64 = 1.57079632679489661923132169163975144_f64;
        pub const FRAC_PI_3: f64 = 1.04719755119659774615421446109316763_f64;
        pub const FRAC_PI_4: f64 = 0.785398163397448309615660845819875721_f64;
        pub const FRAC_PI_6: f64 = 0.52359877559829887307710723054658381_f64;
        pub const FRAC_PI_8: f64 = 0.39269908169872415480783042290993786_f64;
        pub const GOLDEN_RATIO: f64 = 1.618033988749894848204586834365638118_f64;
        pub const LN_10: f64 = 2.30258509299404568401799145468436421_f64;
        pub const LN_2: f64 = 0.693147180559945309417232121458176568_f64;
        pub const LOG10_2: f64 = 0.301029995663981195213738894724493027_f64;
        pub const LOG10_E: f64 = 0.434294481903251827651128918916605082_f64;
        pub const LOG2_10: f64 = 3.32192809488736234787031942948939018_f64;
        pub const LOG2_E: f64 = 1.44269504088896340735992468100189214_f64;
        pub const PI: f64 = 3.14159265358979323846264338327950288_f64;
        pub const SQRT_2: f64 = 1.41421356237309504880168872420969808_f64;
        pub const TAU: f64 = 6.28318530717958647692528676655900577_f64;
    }
}
pub mod ffi {
    use crate::{borrow::{Borrow, Cow, ToOwned}, boxed::Box, collections::TryReserveError, convert::{AsRef, From, Infallible, Into}, error::Error, iter::{Extend, FromIterator}, ops::{Deref, DerefMut, Index, IndexMut, RangeFrom, RangeFull}, option::Option, os::unix::ffi::{OsStrExt, OsStringExt}, path::{Path, PathBuf}, result::Result, str::{FromStr, Utf8Error}, string::String, vec::Vec};
    #[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CStr {}
    impl CStr {
        pub unsafe fn from_ptr(ptr: *const i8) -> &CStr;
        pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
        pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError>;
        pub unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr;
        pub fn as_ptr(&self) -> *const i8;
        pub fn count_bytes(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn to_bytes(&self) -> &[u8];
        pub fn to_bytes_with_nul(&self) -> &[u8];
        pub fn to_str(&self) -> Result<&str, Utf8Error>;
        pub fn to_string_lossy(&self) -> Cow<str>;
        pub fn into_c_string(self: Box<CStr>) -> CString;
    }
    impl Index<RangeFrom<usize>> for CStr { type Output = CStr; }
    impl ToOwned for CStr { type Owned = CString; }
    impl AsRef<CStr> for CStr {}
    #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CString {}
    impl CString {
        pub fn new<T>(t: T) -> Result<CString, NulError> where T: Into<Vec<u8>>;
        pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> CString;
        pub unsafe fn from_raw(ptr: *mut i8) -> CString;
        pub fn into_raw(self) -> *mut i8;
        pub fn into_string(self) -> Result<String, IntoStringError>;
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn into_bytes_with_nul(self) -> Vec<u8>;
        pub fn as_bytes(&self) -> &[u8];
        pub fn as_bytes_with_nul(&self) -> &[u8];
        pub fn as_c_str(&self) -> &CStr;
        pub fn into_boxed_c_str(self) -> Box<CStr>;
        pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> CString;
        pub fn from_vec_with_nul(v: Vec<u8>) -> Result<CString, FromVecWithNulError>;
    }
    impl Deref for CString { type Target = CStr; }
    impl Index<RangeFull> for CString { type Output = CStr; }
    impl Borrow<CStr> for CString {}
    impl AsRef<CStr> for CString {}
    impl From<&CStr> for CString {}
    impl From<Box<CStr>> for CString {}
    impl From<Cow<CStr>> for CString {}
    impl FromStr for CString { type Err = NulError; }
    #[derive(Clone, PartialEq, Eq)]
    pub struct FromBytesUntilNulError {}
    impl crate::fmt::Display for FromBytesUntilNulError {}
    impl Error for FromBytesUntilNulError {}
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum FromBytesWithNulError { InteriorNul { position: usize, }, NotNulTerminated }
    impl crate::fmt::Display for FromBytesWithNulError {}
    impl Error for FromBytesWithNulError {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct FromVecWithNulError {}
    impl FromVecWithNulError {
        pub fn as_bytes(&self) -> &[u8];
        pub fn into_bytes(self) -> Vec<u8>;
    }
    impl crate::fmt::Display for FromVecWithNulError {}
    impl Error for FromVecWithNulError {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct IntoStringError {}
    impl IntoStringError {
        pub fn into_cstring(self) -> CString;
        pub fn utf8_error(&self) -> Utf8Error;
    }
    impl crate::fmt::Display for IntoStringError {}
    impl Error for IntoStringError {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct NulError {}
    impl NulError {
        pub fn nul_position(&self) -> usize;
        pub fn into_vec(self) -> Vec<u8>;
    }
    impl crate::fmt::Display for NulError {}
    impl Error for NulError {}
    #[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OsStr {}
    impl OsStr {
        pub fn new<S: AsRef<OsStr>>(s: &S) -> &OsStr;
        pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self;
        pub fn to_str(&self) -> Option<&str>;
        pub fn to_string_lossy(&self) -> Cow<str>;
        pub fn to_os_string(&self) -> OsString;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn into_os_string(self: Box<Self>) -> OsString;
        pub fn as_encoded_bytes(&self) -> &[u8];
        pub fn make_ascii_lowercase(&mut self);
        pub fn make_ascii_uppercase(&mut self);
        pub fn to_ascii_lowercase(&self) -> OsString;
        pub fn to_ascii_uppercase(&self) -> OsString;
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
        pub fn display(&self) -> crate::ffi::os_str::Display;
    }
    impl ToOwned for OsStr { type Owned = OsString; }
    impl AsRef<OsStr> for OsStr {}
    impl AsRef<Path> for OsStr {}
    impl OsStrExt for OsStr {}
    #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OsString {}
    impl OsString {
        pub fn new() -> OsString;
        pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self;
        pub fn as_os_str(&self) -> &OsStr;
        pub fn into_encoded_bytes(self) -> Vec<u8>;
        pub fn into_string(self) -> Result<String, OsString>;
        pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
        pub fn with_capacity(capacity: usize) -> OsString;
        pub fn clear(&mut self);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn into_boxed_os_str(self) -> Box<OsStr>;
        pub fn leak(self) -> &mut OsStr;
    }
    impl FromIterator<OsString> for OsString {}
    impl FromIterator<&OsStr> for OsString {}
    impl FromIterator<Cow<OsStr>> for OsString {}
    impl Extend<OsString> for OsString {}
    impl Extend<&OsStr> for OsString {}
    impl Extend<Cow<OsStr>> for OsString {}
    impl Deref for OsString { type Target = OsStr; }
    impl DerefMut for OsString {}
    impl Index<RangeFull> for OsString { type Output = OsStr; }
    impl IndexMut<RangeFull> for OsString {}
    impl crate::fmt::Write for OsString {}
    impl Borrow<OsStr> for OsString {}
    impl AsRef<OsStr> for OsString {}
    impl AsRef<Path> for OsString {}
    impl From<Box<OsStr>> for OsString {}
    impl From<PathBuf> for OsString {}
    impl From<String> for OsString {}
    impl From<Cow<OsStr>> for OsString {}
    impl<T: AsRef<OsStr>> From<&T> for OsString {}
    impl FromStr for OsString { type Err = Infallible; }
    impl OsStringExt for OsString {}
    pub enum c_void { }
    pub type c_char = i8;
    pub type c_double = f64;
    pub type c_float = f32;
    pub type c_int = i32;
    pub type c_long = i64;
    pub type c_longlong = i64;
    pub type c_schar = i8;
    pub type c_short = i16;
    pub type c_uchar = u8;
    pub type c_uint = u32;
    pub type c_ulong = u64;
    pub type c_ulonglong = u64;
    pub type c_ushort = u16;
    pub mod c_str {
        pub use crate::ffi::NulError;
        pub use crate::ffi::IntoStringError;
        pub use crate::ffi::FromVecWithNulError;
        pub use crate::ffi::FromBytesUntilNulError;
        pub use crate::ffi::CString;
        pub use crate::ffi::CStr;
        pub use crate::ffi::FromBytesWithNulError;
    }
    pub mod os_str {
        pub use crate::ffi::OsString;
        pub use crate::ffi::OsStr;
        pub struct Display {}
        impl crate::fmt::Display for Display {}
    }
}
pub mod fmt {
    use crate::{iter::IntoIterator, ops::Fn, option::Option, string::String};
    pub trait Binary {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait Debug {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait Display {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    impl<T> Display for &T where T: Display {}
    impl<T> Display for &mut T where T: Display {}
    pub trait LowerExp {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait LowerHex {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait Octal {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait Pointer {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait UpperExp {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait UpperHex {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait Write {
        fn write_str(&mut self, s: &str) -> Result;
        fn write_char(&mut self, c: char) -> Result;
        fn write_fmt(&mut self, args: Arguments) -> Result;
    }
    impl<W> Write for &mut W where W: Write {}
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum Alignment { Left, Right, Center }
    #[derive(Clone, Copy)]
    pub struct Arguments {}
    impl Arguments {
        pub fn as_str(&self) -> Option<&str>;
    }
    impl Display for Arguments {}
    pub struct DebugList {}
    impl DebugList {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugList;
        pub fn entries<D, I>(&mut self, entries: I) -> &mut DebugList where D: Debug, I: IntoIterator<Item = D>;
        pub fn finish_non_exhaustive(&mut self) -> Result;
        pub fn finish(&mut self) -> Result;
    }
    pub struct DebugMap {}
    impl DebugMap {
        pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut DebugMap;
        pub fn key(&mut self, key: &dyn Debug) -> &mut DebugMap;
        pub fn value(&mut self, value: &dyn Debug) -> &mut DebugMap;
        pub fn entries<K, V, I>(&mut self, entries: I) -> &mut DebugMap where K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>;
        pub fn finish_non_exhaustive(&mut self) -> Result;
        pub fn finish(&mut self) -> Result;
    }
    pub struct DebugSet {}
    impl DebugSet {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugSet;
        pub fn entries<D, I>(&mut self, entries: I) -> &mut DebugSet where D: Debug, I: IntoIterator<Item = D>;
        pub fn finish_non_exhaustive(&mut self) -> Result;
        pub fn finish(&mut self) -> Result;
    }
    pub struct DebugStruct {}
    impl DebugStruct {
        pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut DebugStruct;
        pub fn finish_non_exhaustive(&mut self) -> Result;
        pub fn finish(&mut self) -> Result;
    }
    pub struct DebugTuple {}
    impl DebugTuple {
        pub fn field(&mut self, value: &dyn Debug) -> &mut DebugTuple;
        pub fn finish_non_exhaustive(&mut self) -> Result;
        pub fn finish(&mut self) -> Result;
    }
    #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Error;
    impl Display for Error {}
    impl crate::error::Error for Error {}
    pub struct Formatter {}
    impl Formatter {
        pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result;
        pub fn pad(&mut self, s: &str) -> Result;
        pub fn write_str(&mut self, data: &str) -> Result;
        pub fn write_fmt(&mut self, fmt: Arguments) -> Result;
        pub fn flags(&self) -> u32;
        pub fn fill(&self) -> char;
        pub fn align(&self) -> Option<Alignment>;
        pub fn width(&self) -> Option<usize>;
        pub fn precision(&self) -> Option<usize>;
        pub fn sign_plus(&self) -> bool;
        pub fn sign_minus(&self) -> bool;
        pub fn alternate(&self) -> bool;
        pub fn sign_aware_zero_pad(&self) -> bool;
        pub fn debug_struct(&mut self, name: &str) -> DebugStruct;
        pub fn debug_tuple(&mut self, name: &str) -> DebugTuple;
        pub fn debug_list(&mut self) -> DebugList;
        pub fn debug_set(&mut self) -> DebugSet;
        pub fn debug_map(&mut self) -> DebugMap;
    }
    impl Write for Formatter {}
    pub struct FromFn<F> {}
    impl<F> Display for FromFn<F> where F: Fn(&mut Formatter) -> Result {}
    pub type Result = crate::result::Result<(), Error>;
    pub fn format(args: Arguments) -> String;
    pub fn from_fn<F>(f: F) -> FromFn<F> where F: Fn(&mut Formatter) -> Result;
    pub fn write(output: &mut dyn Write, fmt: Arguments) -> Result;
}
pub mod fs {
    use crate::{convert::{AsRef, From}, ffi::OsString, fmt::Display, io::{IsTerminal, Read, Seek}, iter::Iterator, os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd}, os::unix::fs::{DirBuilderExt, DirEntryExt, FileTypeExt, PermissionsExt}, path::{Path, PathBuf}, result::Result, string::String, time::SystemTime, vec::Vec};
    pub struct DirBuilder {}
    impl DirBuilder {
        pub fn new() -> DirBuilder;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub fn create<P: AsRef<Path>>(&self, path: P) -> crate::io::Result<()>;
    }
    impl DirBuilderExt for DirBuilder {}
    pub struct DirEntry {}
    impl DirEntry {
        pub fn path(&self) -> PathBuf;
        pub fn metadata(&self) -> crate::io::Result<Metadata>;
        pub fn file_type(&self) -> crate::io::Result<FileType>;
        pub fn file_name(&self) -> OsString;
    }
    impl DirEntryExt for DirEntry {}
    pub struct File {}
    impl File {
        pub fn open<P: AsRef<Path>>(path: P) -> crate::io::Result<File>;
        pub fn create<P: AsRef<Path>>(path: P) -> crate::io::Result<File>;
        pub fn create_new<P: AsRef<Path>>(path: P) -> crate::io::Result<File>;
        pub fn options() -> OpenOptions;
        pub fn sync_all(&self) -> crate::io::Result<()>;
        pub fn sync_data(&self) -> crate::io::Result<()>;
        pub fn lock(&self) -> crate::io::Result<()>;
        pub fn lock_shared(&self) -> crate::io::Result<()>;
        pub fn try_lock(&self) -> Result<(), TryLockError>;
        pub fn try_lock_shared(&self) -> Result<(), TryLockError>;
        pub fn unlock(&self) -> crate::io::Result<()>;
        pub fn set_len(&self, size: u64) -> crate::io::Result<()>;
        pub fn metadata(&self) -> crate::io::Result<Metadata>;
        pub fn try_clone(&self) -> crate::io::Result<File>;
        pub fn set_permissions(&self, perm: Permissions) -> crate::io::Result<()>;
        pub fn set_times(&self, times: FileTimes) -> crate::io::Result<()>;
        pub fn set_modified(&self, time: SystemTime) -> crate::io::Result<()>;
    }
    impl Read for &File {}
    impl Read for File {}
    impl crate::io::Write for &File {}
    impl crate::io::Write for File {}
    impl Seek for &File {}
    impl Seek for File {}
    impl IsTerminal for File {}
    impl From<OwnedFd> for File {}
    impl AsFd for File {}
    impl AsRawFd for File {}
    impl FromRawFd for File {}
    impl IntoRawFd for File {}
    impl crate::os::unix::fs::FileExt for File {}
    impl crate::os::windows::fs::FileExt for File {}
    #[derive(Clone, Copy, Default)]
    pub struct FileTimes {}
    impl FileTimes {
        pub fn new() -> Self;
        pub fn set_accessed(self, t: SystemTime) -> Self;
        pub fn set_modified(self, t: SystemTime) -> Self;
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct FileType {}
    impl FileType {
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
    }
    impl FileTypeExt for FileType {}
    #[derive(Clone)]
    pub struct Metadata {}
    impl Metadata {
        pub fn file_type(&self) -> FileType;
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
        pub fn len(&self) -> u64;
        pub fn permissions(&self) -> Permissions;
        pub fn modified(&self) -> crate::io::Result<SystemTime>;
        pub fn accessed(&self) -> crate::io::Result<SystemTime>;
        pub fn created(&self) -> crate::io::Result<SystemTime>;
    }
    impl crate::os::unix::fs::MetadataExt for Metadata {}
    impl crate::os::windows::fs::MetadataExt for Metadata {}
    impl crate::os::linux::fs::MetadataExt for Metadata {}
    #[derive(Clone)]
    pub struct OpenOptions {}
    impl OpenOptions {
        pub fn new() -> Self;
        pub fn read(&mut self, read: bool) -> &mut Self;
        pub fn write(&mut self, write: bool) -> &mut Self;
        pub fn append(&mut self, append: bool) -> &mut Self;
        pub fn truncate(&mut self, truncate: bool) -> &mut Self;
        pub fn create(&mut self, create: bool) -> &mut Self;
        pub fn create_new(&mut self, create_new: bool) -> &mut Self;
        pub fn open<P: AsRef<Path>>(&self, path: P) -> crate::io::Result<File>;
    }
    impl crate::os::unix::fs::OpenOptionsExt for OpenOptions {}
    impl crate::os::windows::fs::OpenOptionsExt for OpenOptions {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct Permissions {}
    impl Permissions {
        pub fn readonly(&self) -> bool;
        pub fn set_readonly(&mut self, readonly: bool);
    }
    impl PermissionsExt for Permissions {}
    pub struct ReadDir {}
    impl Iterator for ReadDir { type Item = Result<DirEntry, crate::io::Error>; }
    pub enum TryLockError { Error(crate::io::Error), WouldBlock }
    impl Display for TryLockError {}
    impl crate::error::Error for TryLockError {}
    pub fn canonicalize<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf>;
    pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> crate::io::Result<u64>;
    pub fn create_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;
    pub fn create_dir_all<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;
    pub fn exists<P: AsRef<Path>>(path: P) -> crate::io::Result<bool>;
    pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()>;
    pub fn metadata<P: AsRef<Path>>(path: P) -> crate::io::Result<Metadata>;
    pub fn read<P: AsRef<Path>>(path: P) -> crate::io::Result<Vec<u8>>;
    pub fn read_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<ReadDir>;
    pub fn read_link<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf>;
    pub fn read_to_string<P: AsRef<Path>>(path: P) -> crate::io::Result<String>;
    pub fn remove_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;
    pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;
    pub fn remove_file<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;
    pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> crate::io::Result<()>;
    pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> crate::io::Result<()>;
    pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()>;
    pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> crate::io::Result<Metadata>;
    pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> crate::io::Result<()>;
}
pub mod future {
    use crate::{clone::Clone, marker::Unpin, ops::FnMut, pin::Pin, task::{Context, Poll}};
    pub trait Future {
        type Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output>;
    }
    impl<F> Future for &mut F where F: Future + Unpin { type Output = <F as Future>::Output; }
    pub trait IntoFuture {
        type Output;
        type IntoFuture: Future<Output = Self::Output>;
        fn into_future(self) -> Self::IntoFuture;
    }
    impl<F> IntoFuture for F where F: Future { type Output = <F as Future>::Output; type IntoFuture = F; }
    pub struct Pending<T> {}
    impl<T> Future for Pending<T> { type Output = T; }
    impl<T> Clone for Pending<T> {}
    pub struct PollFn<F> {}
    impl<T, F> Future for PollFn<F> where F: FnMut(&mut Context) -> Poll<T> { type Output = T; }
    #[derive(Clone)]
    pub struct Ready<T> {}
    impl<T> Ready<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Future for Ready<T> { type Output = T; }
    pub fn pending<T>() -> Pending<T>;
    pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context) -> Poll<T>;
    pub fn ready<T>(t: T) -> Ready<T>;
}
pub mod hash {
    use crate::{clone::Clone, default::Default};
    pub trait BuildHasher {
        type Hasher: Hasher;
        fn build_hasher(&self) -> Self::Hasher;
        fn hash_one<T>(&self, x: T) -> u64 where T: Hash, Self::Hasher: Hasher;
    }
    pub trait Hash {
        fn hash<H>(&self, state: &mut H) where H: Hasher;
        fn hash_slice<H>(data: &[Self], state: &mut H) where H: Hasher;
    }
    pub trait Hasher {
        fn finish(&self) -> u64;
        fn write(&mut self, bytes: &[u8]);
        fn write_u8(&mut self, i: u8);
        fn write_u16(&mut self, i: u16);
        fn write_u32(&mut self, i: u32);
        fn write_u64(&mut self, i: u64);
        fn write_u128(&mut self, i: u128);
        fn write_usize(&mut self, i: usize);
        fn write_i8(&mut self, i: i8);
        fn write_i16(&mut self, i: i16);
        fn write_i32(&mut self, i: i32);
        fn write_i64(&mut self, i: i64);
        fn write_i128(&mut self, i: i128);
        fn write_isize(&mut self, i: isize);
    }
    impl<H> Hasher for &mut H where H: Hasher {}
    #[derive(PartialEq, Eq)]
    pub struct BuildHasherDefault<H> {}
    impl<H> BuildHasherDefault<H> {
        pub fn new() -> BuildHasherDefault<H>;
    }
    impl<H> BuildHasher for BuildHasherDefault<H> where H: Default + Hasher { type Hasher = H; }
    impl<H> Default for BuildHasherDefault<H> {}
    impl<H> Clone for BuildHasherDefault<H> {}
    #[derive(Clone, Default)]
    pub struct DefaultHasher {}
    impl DefaultHasher {
        pub fn new() -> DefaultHasher;
    }
    impl Hasher for DefaultHasher {}
    #[derive(Clone, Default)]
    pub struct RandomState {}
    impl RandomState {
        pub fn new() -> RandomState;
    }
    impl BuildHasher for RandomState { type Hasher = DefaultHasher; }
    #[derive(Clone, Default)]
    pub struct SipHasher {}
    impl SipHasher {
        pub fn new() -> SipHasher;
        pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher;
    }
    impl Hasher for SipHasher {}
}
pub mod hint {
    pub unsafe fn assert_unchecked(cond: bool);
    pub fn black_box<T>(dummy: T) -> T;
    pub fn cold_path();
    pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T;
    pub fn spin_loop();
    pub unsafe fn unreachable_unchecked() -> !;
}
pub mod i128 {
    pub const MIN: i128 = _;
    pub const MAX: i128 = _;
}
pub mod i16 {
    pub const MIN: i16 = _;
    pub const MAX: i16 = _;
}
pub mod i32 {
    pub const MIN: i32 = _;
    pub const MAX: i32 = _;
}
pub mod i64 {
    pub const MIN: i64 = _;
    pub const MAX: i64 = _;
}
pub mod i8 {
    pub const MIN: i8 = _;
    pub const MAX: i8 = _;
}
pub mod io {
    use crate::{boxed::Box, collections::TryReserveError, convert::{AsRef, From, Into}, ffi::NulError, fmt::{Arguments, Debug, Display}, fs::TryLockError, iter::Iterator, marker::{Send, Sync}, ops::{Deref, DerefMut}, option::Option, os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd}, string::String, vec::Vec};
    pub trait BufRead: Read {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        fn consume(&mut self, amount: usize);
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
        fn skip_until(&mut self, byte: u8) -> Result<usize>;
        fn read_line(&mut self, buf: &mut String) -> Result<usize>;
        fn split(self, byte: u8) -> Split<Self>;
        fn lines(self) -> Lines<Self>;
    }
    impl<B: BufRead> BufRead for &mut B {}
    pub trait IsTerminal {
        fn is_terminal(&self) -> bool;
    }
    pub trait Read {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut]) -> Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
        fn by_ref(&mut self) -> &mut Self;
        fn bytes(self) -> Bytes<Self>;
        fn chain<R: Read>(self, next: R) -> Chain<Self, R>;
        fn take(self, limit: u64) -> Take<Self>;
    }
    impl<R: Read> Read for &mut R {}
    pub trait Seek {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
        fn rewind(&mut self) -> Result<()>;
        fn stream_position(&mut self) -> Result<u64>;
        fn seek_relative(&mut self, offset: i64) -> Result<()>;
    }
    impl<S: Seek> Seek for &mut S {}
    pub trait Write {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
        fn write_vectored(&mut self, bufs: &[IoSlice]) -> Result<usize>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn write_fmt(&mut self, args: Arguments) -> Result<()>;
        fn by_ref(&mut self) -> &mut Self;
    }
    impl<W: Write> Write for &mut W {}
    pub struct BufReader<R> {}
    impl<R: Read> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R>;
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
    }
    impl<R> BufReader<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn buffer(&self) -> &[u8];
        pub fn capacity(&self) -> usize;
        pub fn into_inner(self) -> R;
    }
    impl<R: Seek> BufReader<R> {
        pub fn seek_relative(&mut self, offset: i64) -> Result<()>;
    }
    impl<R: Read> Read for BufReader<R> {}
    impl<R: Read> BufRead for BufReader<R> {}
    impl<R: Seek> Seek for BufReader<R> {}
    pub struct BufWriter<W: Write> {}
    impl<W: Write> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
        pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>>;
        pub fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, WriterPanicked>);
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn buffer(&self) -> &[u8];
        pub fn capacity(&self) -> usize;
    }
    impl<W: Write> Write for BufWriter<W> {}
    impl<W: Write + Seek> Seek for BufWriter<W> {}
    pub struct Bytes<R> {}
    impl<R: Read> Iterator for Bytes<R> { type Item = crate::result::Result<u8, Error>; }
    pub struct Chain<T, U> {}
    impl<T, U> Chain<T, U> {
        pub fn into_inner(self) -> (T, U);
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
    }
    impl<T: Read, U: Read> Read for Chain<T, U> {}
    impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
    #[derive(Clone, Default, PartialEq, Eq)]
    pub struct Cursor<T> {}
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T> Read for Cursor<T> where T: AsRef<[u8]> {}
    impl Write for Cursor<&mut [u8]> {}
    impl Write for Cursor<&mut Vec<u8>> {}
    impl Write for Cursor<Box<[u8]>> {}
    impl Write for Cursor<Vec<u8>> {}
    impl<const N: usize> Write for Cursor<[u8; N]> {}
    impl<T> BufRead for Cursor<T> where T: AsRef<[u8]> {}
    impl<T> Seek for Cursor<T> where T: AsRef<[u8]> {}
    #[derive(Clone, Copy, Default)]
    pub struct Empty;
    impl Read for Empty {}
    impl Write for &Empty {}
    impl Write for Empty {}
    impl BufRead for Empty {}
    impl Seek for Empty {}
    pub struct Error {}
    impl Error {
        pub fn new<E>(kind: ErrorKind, error: E) -> Error where E: Into<Box<dyn crate::error::Error + Send + Sync>>;
        pub fn other<E>(error: E) -> Error where E: Into<Box<dyn crate::error::Error + Send + Sync>>;
        pub fn last_os_error() -> Error;
        pub fn from_raw_os_error(code: i32) -> Error;
        pub fn raw_os_error(&self) -> Option<i32>;
        pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync)>;
        pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync)>;
        pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>>;
        pub fn downcast<E>(self) -> crate::result::Result<E, Self> where E: crate::error::Error + Send + Sync;
        pub fn kind(&self) -> ErrorKind;
    }
    impl Display for Error {}
    impl From<TryLockError> for Error {}
    impl From<ErrorKind> for Error {}
    impl From<TryReserveError> for Error {}
    impl From<NulError> for Error {}
    impl<W> From<IntoInnerError<W>> for Error {}
    impl crate::error::Error for Error {}
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, FilesystemLoop, StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, InProgress, Other }
    impl Display for ErrorKind {}
    pub struct IntoInnerError<W> {}
    impl<W> IntoInnerError<W> {
        pub fn error(&self) -> &Error;
        pub fn into_inner(self) -> W;
        pub fn into_error(self) -> Error;
        pub fn into_parts(self) -> (Error, W);
    }
    impl<W> Display for IntoInnerError<W> {}
    impl<W: Send + Debug> crate::error::Error for IntoInnerError<W> {}
    #[derive(Clone, Copy)]
    pub struct IoSlice {}
    impl IoSlice {
        pub fn new(buf: &[u8]) -> IoSlice;
        pub fn advance(&mut self, n: usize);
        pub fn advance_slices(bufs: &mut &mut [IoSlice], n: usize);
    }
    impl Deref for IoSlice { type Target = [u8]; }
    pub struct IoSliceMut {}
    impl IoSliceMut {
        pub fn new(buf: &mut [u8]) -> IoSliceMut;
        pub fn advance(&mut self, n: usize);
        pub fn advance_slices(bufs: &mut &mut [IoSliceMut], n: usize);
    }
    impl Deref for IoSliceMut { type Target = [u8]; }
    impl DerefMut for IoSliceMut {}
    pub struct LineWriter<W: Write> {}
    impl<W: Write> LineWriter<W> {
        pub fn new(inner: W) -> LineWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<LineWriter<W>>>;
        pub fn get_ref(&self) -> &W;
    }
    impl<W: Write> Write for LineWriter<W> {}
    pub struct Lines<B> {}
    impl<B: BufRead> Iterator for Lines<B> { type Item = crate::result::Result<String, Error>; }
    pub struct PipeReader {}
    impl PipeReader {
        pub fn try_clone(&self) -> Result<Self>;
    }
    impl Read for &PipeReader {}
    impl Read for PipeReader {}
    impl From<OwnedFd> for PipeReader {}
    impl AsFd for PipeReader {}
    impl AsRawFd for PipeReader {}
    impl FromRawFd for PipeReader {}
    impl IntoRawFd for PipeReader {}
    pub struct PipeWriter {}
    impl PipeWriter {
        pub fn try_clone(&self) -> Result<Self>;
    }
    impl Write for &PipeWriter {}
    impl Write for PipeWriter {}
    impl From<OwnedFd> for PipeWriter {}
    impl AsFd for PipeWriter {}
    impl AsRawFd for PipeWriter {}
    impl FromRawFd for PipeWriter {}
    impl IntoRawFd for PipeWriter {}
    pub struct Repeat {}
    impl Read for Repeat {}
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
    #[derive(Clone, Copy, Default)]
    pub struct Sink;
    impl Write for &Sink {}
    impl Write for Sink {}
    pub struct Split<B> {}
    impl<B: BufRead> Iterator for Split<B> { type Item = crate::result::Result<Vec<u8>, Error>; }
    pub struct Stderr {}
    impl Stderr {
        pub fn lock(&self) -> StderrLock;
    }
    impl Write for &Stderr {}
    impl Write for Stderr {}
    impl IsTerminal for Stderr {}
    impl AsFd for Stderr {}
    impl AsRawFd for Stderr {}
    pub struct StderrLock {}
    impl Write for StderrLock {}
    impl IsTerminal for StderrLock {}
    impl AsFd for StderrLock {}
    impl AsRawFd for StderrLock {}
    pub struct Stdin {}
    impl Stdin {
        pub fn lock(&self) -> StdinLock;
        pub fn read_line(&self, buf: &mut String) -> Result<usize>;
        pub fn lines(self) -> Lines<StdinLock>;
    }
    impl Read for &Stdin {}
    impl Read for Stdin {}
    impl IsTerminal for Stdin {}
    impl AsFd for Stdin {}
    impl AsRawFd for Stdin {}
    pub struct StdinLock {}
    impl Read for StdinLock {}
    impl BufRead for StdinLock {}
    impl IsTerminal for StdinLock {}
    impl AsFd for StdinLock {}
    impl AsRawFd for StdinLock {}
    pub struct Stdout {}
    impl Stdout {
        pub fn lock(&self) -> StdoutLock;
    }
    impl Write for &Stdout {}
    impl Write for Stdout {}
    impl IsTerminal for Stdout {}
    impl AsFd for Stdout {}
    impl AsRawFd for Stdout {}
    pub struct StdoutLock {}
    impl Write for StdoutLock {}
    impl IsTerminal for StdoutLock {}
    impl AsFd for StdoutLock {}
    impl AsRawFd for StdoutLock {}
    pub struct Take<T> {}
    impl<T> Take<T> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: Read> Read for Take<T> {}
    impl<T: BufRead> BufRead for Take<T> {}
    impl<T: Seek> Seek for Take<T> {}
    pub struct WriterPanicked {}
    impl WriterPanicked {
        pub fn into_inner(self) -> Vec<u8>;
    }
    impl Display for WriterPanicked {}
    impl crate::error::Error for WriterPanicked {}
    pub type Result<T> = crate::result::Result<T, Error>;
    pub fn copy<R, W>(reader: &mut R, writer: &mut W) -> Result<u64> where R: Read, W: Write;
    pub fn empty() -> Empty;
    pub fn pipe() -> Result<(PipeReader, PipeWriter)>;
    pub fn read_to_string<R: Read>(reader: R) -> Result<String>;
    pub fn repeat(byte: u8) -> Repeat;
    pub fn sink() -> Sink;
    pub fn stderr() -> Stderr;
    pub fn stdin() -> Stdin;
    pub fn stdout() -> Stdout;
    pub mod prelude {
        pub use super::{BufRead, Read, Seek, Write};
    }
}
pub mod isize {
    pub const MIN: isize = _;
    pub const MAX: isize = _;
}
pub mod iter {
    use crate::{clone::Clone, cmp::{Ord, Ordering, PartialEq, PartialOrd}, default::Default, marker::Copy, ops::{FnMut, FnOnce, Try}, option::Option, result::Result};
    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item>;
        fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
        fn try_rfold<B, F, R>(&mut self, init: B, f: F) -> R where F: FnMut(B, Self::Item) -> R, R: Try<Output = B>;
        fn rfold<B, F>(self, init: B, f: F) -> B where F: FnMut(B, Self::Item) -> B;
        fn rfind<P>(&mut self, predicate: P) -> Option<Self::Item> where P: FnMut(&Self::Item) -> bool;
    }
    impl<I> DoubleEndedIterator for &mut I where I: DoubleEndedIterator {}
    pub trait ExactSizeIterator: Iterator {
        fn len(&self) -> usize;
    }
    impl<I> ExactSizeIterator for &mut I where I: ExactSizeIterator {}
    pub trait Extend<A> {
        fn extend<T>(&mut self, iter: T) where T: IntoIterator<Item = A>;
    }
    pub trait FromIterator<A> {
        fn from_iter<T>(iter: T) -> Self where T: IntoIterator<Item = A>;
    }
    pub trait FusedIterator: Iterator {}
    pub trait IntoIterator {
        type Item;
        type IntoIter: Iterator<Item = Self::Item>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<I> IntoIterator for I where I: Iterator { type Item = <I as Iterator>::Item; type IntoIter = I; }
    pub trait Iterator {
        type Item;
        fn next(&mut self) -> Option<Self::Item>;
        fn size_hint(&self) -> (usize, Option<usize>);
        fn count(self) -> usize;
        fn last(self) -> Option<Self::Item>;
        fn nth(&mut self, n: usize) -> Option<Self::Item>;
        fn step_by(self, step: usize) -> StepBy<Self>;
        fn chain<U>(self, other: U) -> Chain<Self, <U as IntoIterator>::IntoIter> where U: IntoIterator<Item = Self::Item>;
        fn zip<U>(self, other: U) -> Zip<Self, <U as IntoIterator>::IntoIter> where U: IntoIterator;
        fn map<B, F>(self, f: F) -> Map<Self, F> where F: FnMut(Self::Item) -> B;
        fn for_each<F>(self, f: F) where F: FnMut(Self::Item);
        fn filter<P>(self, predicate: P) -> Filter<Self, P> where P: FnMut(&Self::Item) -> bool;
        fn filter_map<B, F>(self, f: F) -> FilterMap<Self, F> where F: FnMut(Self::Item) -> Option<B>;
        fn enumerate(self) -> Enumerate<Self>;
        fn peekable(self) -> Peekable<Self>;
        fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P> where P: FnMut(&Self::Item) -> bool;
        fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P> where P: FnMut(&Self::Item) -> bool;
        fn map_while<B, P>(self, predicate: P) -> MapWhile<Self, P> where P: FnMut(Self::Item) -> Option<B>;
        fn skip(self, n: usize) -> Skip<Self>;
        fn take(self, n: usize) -> Take<Self>;
        fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F> where F: FnMut(&mut St, Self::Item) -> Option<B>;
        fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> where U: IntoIterator, F: FnMut(Self::Item) -> U;
        fn flatten(self) -> Flatten<Self> where Self::Item: IntoIterator;
        fn fuse(self) -> Fuse<Self>;
        fn inspect<F>(self, f: F) -> Inspect<Self, F> where F: FnMut(&Self::Item);
        fn by_ref(&mut self) -> &mut Self;
        fn collect<B>(self) -> B where B: FromIterator<Self::Item>;
        fn partition<B, F>(self, f: F) -> (B, B) where B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool;
        fn try_fold<B, F, R>(&mut self, init: B, f: F) -> R where F: FnMut(B, Self::Item) -> R, R: Try<Output = B>;
        fn try_for_each<F, R>(&mut self, f: F) -> R where F: FnMut(Self::Item) -> R, R: Try<Output = ()>;
        fn fold<B, F>(self, init: B, f: F) -> B where F: FnMut(B, Self::Item) -> B;
        fn reduce<F>(self, f: F) -> Option<Self::Item> where F: FnMut(Self::Item, Self::Item) -> Self::Item;
        fn all<F>(&mut self, f: F) -> bool where F: FnMut(Self::Item) -> bool;
        fn any<F>(&mut self, f: F) -> bool where F: FnMut(Self::Item) -> bool;
        fn find<P>(&mut self, predicate: P) -> Option<Self::Item> where P: FnMut(&Self::Item) -> bool;
        fn find_map<B, F>(&mut self, f: F) -> Option<B> where F: FnMut(Self::Item) -> Option<B>;
        fn position<P>(&mut self, predicate: P) -> Option<usize> where P: FnMut(Self::Item) -> bool;
        fn rposition<P>(&mut self, predicate: P) -> Option<usize> where P: FnMut(Self::Item) -> bool, Self: ExactSizeIterator + DoubleEndedIterator;
        fn max(self) -> Option<Self::Item> where Self::Item: Ord;
        fn min(self) -> Option<Self::Item> where Self::Item: Ord;
        fn max_by_key<B, F>(self, f: F) -> Option<Self::Item> where B: Ord, F: FnMut(&Self::Item) -> B;
        fn max_by<F>(self, compare: F) -> Option<Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering;
        fn min_by_key<B, F>(self, f: F) -> Option<Self::Item> where B: Ord, F: FnMut(&Self::Item) -> B;
        fn min_by<F>(self, compare: F) -> Option<Self::Item> where F: FnMut(&Self::Item, &Self::Item) -> Ordering;
        fn rev(self) -> Rev<Self> where Self: DoubleEndedIterator;
        fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: Iterator<Item = (A, B)>;
        fn copied<T>(self) -> Copied<Self> where T: Copy, Self: Iterator<Item = &T>;
        fn cloned<T>(self) -> Cloned<Self> where T: Clone, Self: Iterator<Item = &T>;
        fn cycle(self) -> Cycle<Self> where Self: Clone;
        fn sum<S>(self) -> S where S: Sum<Self::Item>;
        fn product<P>(self) -> P where P: Product<Self::Item>;
        fn cmp<I>(self, other: I) -> Ordering where I: IntoIterator<Item = Self::Item>, Self::Item: Ord;
        fn partial_cmp<I>(self, other: I) -> Option<Ordering> where I: IntoIterator, Self::Item: PartialOrd<<I as IntoIterator>::Item>;
        fn eq<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialEq<<I as IntoIterator>::Item>;
        fn ne<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialEq<<I as IntoIterator>::Item>;
        fn lt<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<<I as IntoIterator>::Item>;
        fn le<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<<I as IntoIterator>::Item>;
        fn gt<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<<I as IntoIterator>::Item>;
        fn ge<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<<I as IntoIterator>::Item>;
        fn is_sorted(self) -> bool where Self::Item: PartialOrd;
        fn is_sorted_by<F>(self, compare: F) -> bool where F: FnMut(&Self::Item, &Self::Item) -> bool;
        fn is_sorted_by_key<F, K>(self, f: F) -> bool where F: FnMut(Self::Item) -> K, K: PartialOrd;
    }
    impl<I> Iterator for &mut I where I: Iterator { type Item = <I as Iterator>::Item; }
    pub trait Product<A = Self> {
        fn product<I>(iter: I) -> Self where I: Iterator<Item = A>;
    }
    pub trait Step: Clone + PartialOrd {
        fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>);
        fn forward_checked(start: Self, count: usize) -> Option<Self>;
        fn backward_checked(start: Self, count: usize) -> Option<Self>;
        fn forward(start: Self, count: usize) -> Self;
        unsafe fn forward_unchecked(start: Self, count: usize) -> Self;
        fn backward(start: Self, count: usize) -> Self;
        unsafe fn backward_unchecked(start: Self, count: usize) -> Self;
    }
    pub trait Sum<A = Self> {
        fn sum<I>(iter: I) -> Self where I: Iterator<Item = A>;
    }
    #[derive(Clone, Default)]
    pub struct Chain<A, B> {}
    impl<A, B> Iterator for Chain<A, B> where A: Iterator, B: Iterator<Item = <A as Iterator>::Item> { type Item = <A as Iterator>::Item; }
    impl<A, B> DoubleEndedIterator for Chain<A, B> where A: DoubleEndedIterator, B: DoubleEndedIterator<Item = <A as Iterator>::Item> {}
    #[derive(Clone, Default)]
    pub struct Cloned<I> {}
    impl<I, T> Iterator for Cloned<I> where T: Clone, I: Iterator<Item = &T> { type Item = T; }
    impl<I, T> DoubleEndedIterator for Cloned<I> where T: Clone, I: DoubleEndedIterator<Item = &T> {}
    impl<I, T> ExactSizeIterator for Cloned<I> where T: Clone, I: ExactSizeIterator<Item = &T> {}
    #[derive(Clone, Default)]
    pub struct Copied<I> {}
    impl<I, T> Iterator for Copied<I> where T: Copy, I: Iterator<Item = &T> { type Item = T; }
    impl<I, T> DoubleEndedIterator for Copied<I> where T: Copy, I: DoubleEndedIterator<Item = &T> {}
    impl<I, T> ExactSizeIterator for Copied<I> where T: Copy, I: ExactSizeIterator<Item = &T> {}
    #[derive(Clone)]
    pub struct Cycle<I> {}
    impl<I> Iterator for Cycle<I> where I: Clone + Iterator { type Item = <I as Iterator>::Item; }
    pub struct Empty<T> {}
    impl<T> Iterator for Empty<T> { type Item = T; }
    impl<T> DoubleEndedIterator for Empty<T> {}
    impl<T> ExactSizeIterator for Empty<T> {}
    impl<T> Default for Empty<T> {}
    impl<T> Clone for Empty<T> {}
    #[derive(Clone, Default)]
    pub struct Enumerate<I> {}
    impl<I> Iterator for Enumerate<I> where I: Iterator { type Item = (usize, <I as Iterator>::Item); }
    impl<I> DoubleEndedIterator for Enumerate<I> where I: ExactSizeIterator + DoubleEndedIterator {}
    impl<I> ExactSizeIterator for Enumerate<I> where I: ExactSizeIterator {}
    #[derive(Clone)]
    pub struct Filter<I, P> {}
    impl<I, P> Iterator for Filter<I, P> where I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool { type Item = <I as Iterator>::Item; }
    impl<I, P> DoubleEndedIterator for Filter<I, P> where I: DoubleEndedIterator, P: FnMut(&<I as Iterator>::Item) -> bool {}
    #[derive(Clone)]
    pub struct FilterMap<I, F> {}
    impl<B, I, F> Iterator for FilterMap<I, F> where I: Iterator, F: FnMut(<I as Iterator>::Item) -> Option<B> { type Item = B; }
    impl<B, I, F> DoubleEndedIterator for FilterMap<I, F> where I: DoubleEndedIterator, F: FnMut(<I as Iterator>::Item) -> Option<B> {}
    pub struct FlatMap<I, U, F> where U: IntoIterator {}
    impl<I, U, F> Iterator for FlatMap<I, U, F> where I: Iterator, U: IntoIterator, F: FnMut(<I as Iterator>::Item) -> U {
        type Item = <U as IntoIterator>::Item;
    }
    impl<I, U, F> DoubleEndedIterator for FlatMap<I, U, F> where I: DoubleEndedIterator, F: FnMut(<I as Iterator>::Item) -> U, U: IntoIterator, <U as IntoIterator>::IntoIter: DoubleEndedIterator {}
    impl<I, U, F> Clone for FlatMap<I, U, F> where I: Clone, F: Clone, U: Clone + IntoIterator, <U as IntoIterator>::IntoIter: Clone {}
    pub struct Flatten<I> where I: Iterator, <I as Iterator>::Item: IntoIterator {}
    impl<I, U> Iterator for Flatten<I> where I: Iterator, <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item>, U: Iterator {
        type Item = <U as Iterator>::Item;
    }
    impl<I, U> DoubleEndedIterator for Flatten<I> where I: DoubleEndedIterator, <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item>, U: DoubleEndedIterator {}
    impl<I> Default for Flatten<I> where I: Default + Iterator, <I as Iterator>::Item: IntoIterator {}
    impl<I, U> Clone for Flatten<I> where I: Clone + Iterator, <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item>, U: Clone + Iterator {}
    #[derive(Clone)]
    pub struct FromFn<F> {}
    impl<T, F> Iterator for FromFn<F> where F: FnMut() -> Option<T> { type Item = T; }
    #[derive(Clone, Default)]
    pub struct Fuse<I> {}
    impl<I> Iterator for Fuse<I> where I: Iterator { type Item = <I as Iterator>::Item; }
    impl<I> DoubleEndedIterator for Fuse<I> where I: DoubleEndedIterator {}
    impl<I> ExactSizeIterator for Fuse<I> where I: ExactSizeIterator {}
    #[derive(Clone)]
    pub struct Inspect<I, F> {}
    impl<I, F> Iterator for Inspect<I, F> where I: Iterator, F: FnMut(&<I as Iterator>::Item) { type Item = <I as Iterator>::Item; }
    impl<I, F> DoubleEndedIterator for Inspect<I, F> where I: DoubleEndedIterator, F: FnMut(&<I as Iterator>::Item) {}
    impl<I, F> ExactSizeIterator for Inspect<I, F> where I: ExactSizeIterator, F: FnMut(&<I as Iterator>::Item) {}
    #[derive(Clone)]
    pub struct Map<I, F> {}
    impl<B, I, F> Iterator for Map<I, F> where I: Iterator, F: FnMut(<I as Iterator>::Item) -> B { type Item = B; }
    impl<B, I, F> DoubleEndedIterator for Map<I, F> where I: DoubleEndedIterator, F: FnMut(<I as Iterator>::Item) -> B {}
    impl<B, I, F> ExactSizeIterator for Map<I, F> where I: ExactSizeIterator, F: FnMut(<I as Iterator>::Item) -> B {}
    #[derive(Clone)]
    pub struct MapWhile<I, P> {}
    impl<B, I, P> Iterator for MapWhile<I, P> where I: Iterator, P: FnMut(<I as Iterator>::Item) -> Option<B> { type Item = B; }
    #[derive(Clone)]
    pub struct Once<T> {}
    impl<T> Iterator for Once<T> { type Item = T; }
    impl<T> DoubleEndedIterator for Once<T> {}
    impl<T> ExactSizeIterator for Once<T> {}
    #[derive(Clone)]
    pub struct OnceWith<F> {}
    impl<A, F> Iterator for OnceWith<F> where F: FnOnce() -> A { type Item = A; }
    impl<A, F> DoubleEndedIterator for OnceWith<F> where F: FnOnce() -> A {}
    impl<A, F> ExactSizeIterator for OnceWith<F> where F: FnOnce() -> A {}
    pub struct Peekable<I> where I: Iterator {}
    impl<I> Peekable<I> where I: Iterator {
        pub fn peek(&mut self) -> Option<&<I as Iterator>::Item>;
        pub fn peek_mut(&mut self) -> Option<&mut <I as Iterator>::Item>;
        pub fn next_if(&mut self, func: impl FnOnce(&<I as Iterator>::Item) -> bool) -> Option<<I as Iterator>::Item>;
        pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<<I as Iterator>::Item> where <I as Iterator>::Item: PartialEq<T>;
        pub fn next_if_map<R>(&mut self, f: impl FnOnce(<I as Iterator>::Item) -> Result<R, <I as Iterator>::Item>) -> Option<R>;
        pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut <I as Iterator>::Item) -> Option<R>) -> Option<R>;
    }
    impl<I> Iterator for Peekable<I> where I: Iterator { type Item = <I as Iterator>::Item; }
    impl<I> DoubleEndedIterator for Peekable<I> where I: DoubleEndedIterator {}
    impl<I> ExactSizeIterator for Peekable<I> where I: ExactSizeIterator {}
    impl<I> Clone for Peekable<I> where I: Clone + Iterator, <I as Iterator>::Item: Clone {}
    #[derive(Clone)]
    pub struct Repeat<A> {}
    impl<A> Iterator for Repeat<A> where A: Clone { type Item = A; }
    impl<A> DoubleEndedIterator for Repeat<A> where A: Clone {}
    #[derive(Clone)]
    pub struct RepeatN<A> {}
    impl<A> Iterator for RepeatN<A> where A: Clone { type Item = A; }
    impl<A> DoubleEndedIterator for RepeatN<A> where A: Clone {}
    impl<A> ExactSizeIterator for RepeatN<A> where A: Clone {}
    #[derive(Clone, Copy)]
    pub struct RepeatWith<F> {}
    impl<A, F> Iterator for RepeatWith<F> where F: FnMut() -> A { type Item = A; }
    #[derive(Clone, Default)]
    pub struct Rev<T> {}
    impl<I> Iterator for Rev<I> where I: DoubleEndedIterator { type Item = <I as Iterator>::Item; }
    impl<I> DoubleEndedIterator for Rev<I> where I: DoubleEndedIterator {}
    impl<I> ExactSizeIterator for Rev<I> where I: ExactSizeIterator + DoubleEndedIterator {}
    #[derive(Clone)]
    pub struct Scan<I, St, F> {}
    impl<B, I, St, F> Iterator for Scan<I, St, F> where I: Iterator, F: FnMut(&mut St, <I as Iterator>::Item) -> Option<B> { type Item = B; }
    #[derive(Clone)]
    pub struct Skip<I> {}
    impl<I> Iterator for Skip<I> where I: Iterator { type Item = <I as Iterator>::Item; }
    impl<I> DoubleEndedIterator for Skip<I> where I: DoubleEndedIterator + ExactSizeIterator {}
    impl<I> ExactSizeIterator for Skip<I> where I: ExactSizeIterator {}
    #[derive(Clone)]
    pub struct SkipWhile<I, P> {}
    impl<I, P> Iterator for SkipWhile<I, P> where I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool { type Item = <I as Iterator>::Item; }
    #[derive(Clone)]
    pub struct StepBy<I> {}
    impl<I> Iterator for StepBy<I> where I: Iterator { type Item = <I as Iterator>::Item; }
    impl<I> DoubleEndedIterator for StepBy<I> where I: DoubleEndedIterator + ExactSizeIterator {}
    impl<I> ExactSizeIterator for StepBy<I> where I: ExactSizeIterator {}
    #[derive(Clone)]
    pub struct Successors<T, F> {}
    impl<T, F> Iterator for Successors<T, F> where F: FnMut(&T) -> Option<T> { type Item = T; }
    #[derive(Clone)]
    pub struct Take<I> {}
    impl<I> Iterator for Take<I> where I: Iterator { type Item = <I as Iterator>::Item; }
    impl<I> DoubleEndedIterator for Take<I> where I: DoubleEndedIterator + ExactSizeIterator {}
    impl<T> DoubleEndedIterator for Take<Repeat<T>> where T: Clone {}
    impl<F, A> ExactSizeIterator for Take<RepeatWith<F>> where F: FnMut() -> A {}
    impl<I> ExactSizeIterator for Take<I> where I: ExactSizeIterator {}
    impl<T> ExactSizeIterator for Take<Repeat<T>> where T: Clone {}
    #[derive(Clone)]
    pub struct TakeWhile<I, P> {}
    impl<I, P> Iterator for TakeWhile<I, P> where I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool { type Item = <I as Iterator>::Item; }
    #[derive(Clone)]
    pub struct Zip<A, B> {}
    impl<A, B> Iterator for Zip<A, B> where A: Iterator, B: Iterator { type Item = (<A as Iterator>::Item, <B as Iterator>::Item); }
    impl<A, B> DoubleEndedIterator for Zip<A, B> where A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator {}
    impl<A, B> ExactSizeIterator for Zip<A, B> where A: ExactSizeIterator, B: ExactSizeIterator {}
    pub fn chain<A, B>(a: A, b: B) -> Chain<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter> where A: IntoIterator, B: IntoIterator<Item = <A as IntoIterator>::Item>;
    pub fn empty<T>() -> Empty<T>;
    pub fn from_fn<T, F>(f: F) -> FromFn<F> where F: FnMut() -> Option<T>;
    pub fn once<T>(value: T) -> Once<T>;
    pub fn once_with<A, F>(make: F) -> OnceWith<F> where F: FnOnce() -> A;
    pub fn repeat<T>(elt: T) -> Repeat<T> where T: Clone;
    pub fn repeat_n<T>(element: T, count: usize) -> RepeatN<T> where T: Clone;
    pub fn repeat_with<A, F>(repeater: F) -> RepeatWith<F> where F: FnMut() -> A;
    pub fn successors<T, F>(first: Option<T>, succ: F) -> Successors<T, F> where F: FnMut(&T) -> Option<T>;
    pub fn zip<A, B>(a: A, b: B) -> Zip<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter> where A: IntoIterator, B: IntoIterator;
    impl<A, B, ExtendA, ExtendB> Extend<(A, B)> for (ExtendA, ExtendB) where ExtendA: Extend<A>, ExtendB: Extend<B> {}
    impl<A, B, FromA, FromB> FromIterator<(A, B)> for (FromA, FromB) where FromA: FromIterator<A>, FromB: FromIterator<B> {}
}
pub mod marker {
    use crate::{clone::Clone, default::Default};
    pub trait Copy: Clone {}
    impl<T> Copy for &T {}
    pub unsafe auto trait Send {}
    pub trait Sized {}
    pub unsafe auto trait Sync {}
    pub auto trait Unpin {}
    #[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PhantomData<T>;
    impl<T> Default for PhantomData<T> {}
    impl<T> Clone for PhantomData<T> {}
    impl<T> Copy for PhantomData<T> {}
    #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PhantomPinned;
}
pub mod mem {
    use crate::{clone::Clone, convert::{AsMut, AsRef, From}, default::Default, marker::Copy, ops::{Deref, DerefMut}};
    #[derive(PartialEq, Eq, Hash)]
    pub struct Discriminant<T> {}
    impl<T> Clone for Discriminant<T> {}
    impl<T> Copy for Discriminant<T> {}
    #[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ManuallyDrop<T> {}
    impl<T> ManuallyDrop<T> {
        pub fn new(value: T) -> ManuallyDrop<T>;
        pub fn into_inner(slot: ManuallyDrop<T>) -> T;
        pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T;
        pub unsafe fn drop(slot: &mut ManuallyDrop<T>);
    }
    impl<T> Deref for ManuallyDrop<T> { type Target = T; }
    impl<T> DerefMut for ManuallyDrop<T> {}
    impl<T> Default for ManuallyDrop<T> where T: Default {}
    impl<T> Clone for ManuallyDrop<T> where T: Clone {}
    impl<T> Copy for ManuallyDrop<T> where T: Copy {}
    #[derive(Copy)]
    pub union MaybeUninit<T> {}
    impl<T> MaybeUninit<T> {
        pub fn new(val: T) -> MaybeUninit<T>;
        pub fn uninit() -> MaybeUninit<T>;
        pub fn zeroed() -> MaybeUninit<T>;
        pub fn write(&mut self, val: T) -> &mut T;
        pub fn as_ptr(&self) -> *const T;
        pub fn as_mut_ptr(&mut self) -> *mut T;
        pub unsafe fn assume_init(self) -> T;
        pub unsafe fn assume_init_read(&self) -> T;
        pub unsafe fn assume_init_drop(&mut self);
        pub unsafe fn assume_init_ref(&self) -> &T;
        pub unsafe fn assume_init_mut(&mut self) -> &mut T;
    }
    impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
    impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
    impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
    impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
    impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
    impl<T> Clone for MaybeUninit<T> where T: Copy {}
    pub fn align_of<T>() -> usize;
    pub fn align_of_val<T>(val: &T) -> usize;
    pub fn discriminant<T>(v: &T) -> Discriminant<T>;
    pub fn drop<T>(_x: T);
    pub fn forget<T>(t: T);
    pub fn min_align_of<T>() -> usize;
    pub fn min_align_of_val<T>(val: &T) -> usize;
    pub fn needs_drop<T>() -> bool;
    pub fn replace<T>(dest: &mut T, src: T) -> T;
    pub fn size_of<T>() -> usize;
    pub fn size_of_val<T>(val: &T) -> usize;
    pub fn swap<T>(x: &mut T, y: &mut T);
    pub fn take<T>(dest: &mut T) -> T where T: Default;
    pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst;
    pub unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst;
    pub unsafe fn uninitialized<T>() -> T;
    pub unsafe fn zeroed<T>() -> T;
}
pub mod net {
    use crate::{convert::{From, Into}, fmt::Display, io::Read, iter::Iterator, ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not}, option::Option, os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd}, os::linux::net::TcpStreamExt, result::Result, str::FromStr, time::Duration};
    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = SocketAddr>;
        fn to_socket_addrs(&self) -> crate::io::Result<Self::Iter>;
    }
    impl ToSocketAddrs for (&str, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl<T: ToSocketAddrs> ToSocketAddrs for &T { type Iter = <T as ToSocketAddrs>::Iter; }
    #[derive(Clone, PartialEq, Eq)]
    pub struct AddrParseError {}
    impl Display for AddrParseError {}
    impl crate::error::Error for AddrParseError {}
    pub struct Incoming {}
    impl Iterator for Incoming { type Item = Result<TcpStream, crate::io::Error>; }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
    impl IpAddr {
        pub fn is_unspecified(&self) -> bool;
        pub fn is_loopback(&self) -> bool;
        pub fn is_multicast(&self) -> bool;
        pub fn is_ipv4(&self) -> bool;
        pub fn is_ipv6(&self) -> bool;
        pub fn to_canonical(&self) -> IpAddr;
    }
    impl Display for IpAddr {}
    impl From<Ipv4Addr> for IpAddr {}
    impl From<Ipv6Addr> for IpAddr {}
    impl FromStr for IpAddr { type Err = AddrParseError; }
    impl ToSocketAddrs for (IpAddr, u16) { type Iter = crate::option::IntoIter<SocketAddr>; }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Ipv4Addr {}
    impl Ipv4Addr {
        pub const BITS: u32 = _;
        pub const LOCALHOST: Ipv4Addr = _;
        pub const UNSPECIFIED: Ipv4Addr = _;
        pub const BROADCAST: Ipv4Addr = _;
        pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
        pub fn to_bits(self) -> u32;
        pub fn from_bits(bits: u32) -> Ipv4Addr;
        pub fn octets(&self) -> [u8; 4];
        pub fn from_octets(octets: [u8; 4]) -> Ipv4Addr;
        pub fn is_unspecified(&self) -> bool;
        pub fn is_loopback(&self) -> bool;
        pub fn is_private(&self) -> bool;
        pub fn is_link_local(&self) -> bool;
        pub fn is_multicast(&self) -> bool;
        pub fn is_broadcast(&self) -> bool;
        pub fn is_documentation(&self) -> bool;
        pub fn to_ipv6_compatible(&self) -> Ipv6Addr;
        pub fn to_ipv6_mapped(&self) -> Ipv6Addr;
    }
    impl Not for Ipv4Addr { type Output = Ipv4Addr; }
    impl BitAnd for Ipv4Addr { type Output = Ipv4Addr; }
    impl BitAndAssign for Ipv4Addr {}
    impl BitOr for Ipv4Addr { type Output = Ipv4Addr; }
    impl BitOrAssign for Ipv4Addr {}
    impl Display for Ipv4Addr {}
    impl From<u32> for Ipv4Addr {}
    impl FromStr for Ipv4Addr { type Err = AddrParseError; }
    impl ToSocketAddrs for (Ipv4Addr, u16) { type Iter = crate::option::IntoIter<SocketAddr>; }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Ipv6Addr {}
    impl Ipv6Addr {
        pub const BITS: u32 = _;
        pub const LOCALHOST: Ipv6Addr = _;
        pub const UNSPECIFIED: Ipv6Addr = _;
        pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr;
        pub fn to_bits(self) -> u128;
        pub fn from_bits(bits: u128) -> Ipv6Addr;
        pub fn segments(&self) -> [u16; 8];
        pub fn from_segments(segments: [u16; 8]) -> Ipv6Addr;
        pub fn is_unspecified(&self) -> bool;
        pub fn is_loopback(&self) -> bool;
        pub fn is_unique_local(&self) -> bool;
        pub fn is_unicast_link_local(&self) -> bool;
        pub fn is_multicast(&self) -> bool;
        pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr>;
        pub fn to_ipv4(&self) -> Option<Ipv4Addr>;
        pub fn to_canonical(&self) -> IpAddr;
        pub fn octets(&self) -> [u8; 16];
        pub fn from_octets(octets: [u8; 16]) -> Ipv6Addr;
    }
    impl Not for Ipv6Addr { type Output = Ipv6Addr; }
    impl BitAnd for Ipv6Addr { type Output = Ipv6Addr; }
    impl BitAndAssign for Ipv6Addr {}
    impl BitOr for Ipv6Addr { type Output = Ipv6Addr; }
    impl BitOrAssign for Ipv6Addr {}
    impl Display for Ipv6Addr {}
    impl From<u128> for Ipv6Addr {}
    impl FromStr for Ipv6Addr { type Err = AddrParseError; }
    impl ToSocketAddrs for (Ipv6Addr, u16) { type Iter = crate::option::IntoIter<SocketAddr>; }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum Shutdown { Read, Write, Both }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
    impl SocketAddr {
        pub fn new(ip: IpAddr, port: u16) -> SocketAddr;
        pub fn ip(&self) -> IpAddr;
        pub fn set_ip(&mut self, new_ip: IpAddr);
        pub fn port(&self) -> u16;
        pub fn set_port(&mut self, new_port: u16);
        pub fn is_ipv4(&self) -> bool;
        pub fn is_ipv6(&self) -> bool;
    }
    impl Display for SocketAddr {}
    impl From<SocketAddrV4> for SocketAddr {}
    impl From<SocketAddrV6> for SocketAddr {}
    impl<I> From<(I, u16)> for SocketAddr where I: Into<IpAddr> {}
    impl FromStr for SocketAddr { type Err = AddrParseError; }
    impl ToSocketAddrs for SocketAddr { type Iter = crate::option::IntoIter<SocketAddr>; }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct SocketAddrV4 {}
    impl SocketAddrV4 {
        pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4;
        pub fn ip(&self) -> &Ipv4Addr;
        pub fn set_ip(&mut self, new_ip: Ipv4Addr);
        pub fn port(&self) -> u16;
        pub fn set_port(&mut self, new_port: u16);
    }
    impl Display for SocketAddrV4 {}
    impl FromStr for SocketAddrV4 { type Err = AddrParseError; }
    impl ToSocketAddrs for SocketAddrV4 { type Iter = crate::option::IntoIter<SocketAddr>; }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct SocketAddrV6 {}
    impl SocketAddrV6 {
        pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6;
        pub fn ip(&self) -> &Ipv6Addr;
        pub fn set_ip(&mut self, new_ip: Ipv6Addr);
        pub fn port(&self) -> u16;
        pub fn set_port(&mut self, new_port: u16);
        pub fn flowinfo(&self) -> u32;
        pub fn set_flowinfo(&mut self, new_flowinfo: u32);
        pub fn scope_id(&self) -> u32;
        pub fn set_scope_id(&mut self, new_scope_id: u32);
    }
    impl Display for SocketAddrV6 {}
    impl FromStr for SocketAddrV6 { type Err = AddrParseError; }
    impl ToSocketAddrs for SocketAddrV6 { type Iter = crate::option::IntoIter<SocketAddr>; }
    pub struct TcpListener {}
    impl TcpListener {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> crate::io::Result<TcpListener>;
        pub fn local_addr(&self) -> crate::io::Result<SocketAddr>;
        pub fn try_clone(&self) -> crate::io::Result<TcpListener>;
        pub fn accept(&self) -> crate::io::Result<(TcpStream, SocketAddr)>;
        pub fn incoming(&self) -> Incoming;
        pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()>;
        pub fn ttl(&self) -> crate::io::Result<u32>;
        pub fn set_only_v6(&self, only_v6: bool) -> crate::io::Result<()>;
        pub fn only_v6(&self) -> crate::io::Result<bool>;
        pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
    }
    impl From<OwnedFd> for TcpListener {}
    impl AsFd for TcpListener {}
    impl AsRawFd for TcpListener {}
    impl FromRawFd for TcpListener {}
    impl IntoRawFd for TcpListener {}
    pub struct TcpStream {}
    impl TcpStream {
        pub fn connect<A: ToSocketAddrs>(addr: A) -> crate::io::Result<TcpStream>;
        pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> crate::io::Result<TcpStream>;
        pub fn peer_addr(&self) -> crate::io::Result<SocketAddr>;
        pub fn local_addr(&self) -> crate::io::Result<SocketAddr>;
        pub fn shutdown(&self, how: Shutdown) -> crate::io::Result<()>;
        pub fn try_clone(&self) -> crate::io::Result<TcpStream>;
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> crate::io::Result<()>;
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> crate::io::Result<()>;
        pub fn read_timeout(&self) -> crate::io::Result<Option<Duration>>;
        pub fn write_timeout(&self) -> crate::io::Result<Option<Duration>>;
        pub fn peek(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
        pub fn set_nodelay(&self, nodelay: bool) -> crate::io::Result<()>;
        pub fn nodelay(&self) -> crate::io::Result<bool>;
        pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()>;
        pub fn ttl(&self) -> crate::io::Result<u32>;
        pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
    }
    impl Read for &TcpStream {}
    impl Read for TcpStream {}
    impl crate::io::Write for &TcpStream {}
    impl crate::io::Write for TcpStream {}
    impl From<OwnedFd> for TcpStream {}
    impl AsFd for TcpStream {}
    impl AsRawFd for TcpStream {}
    impl FromRawFd for TcpStream {}
    impl IntoRawFd for TcpStream {}
    impl TcpStreamExt for TcpStream {}
    pub struct UdpSocket {}
    impl UdpSocket {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> crate::io::Result<UdpSocket>;
        pub fn recv_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, SocketAddr)>;
        pub fn peek_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, SocketAddr)>;
        pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> crate::io::Result<usize>;
        pub fn peer_addr(&self) -> crate::io::Result<SocketAddr>;
        pub fn local_addr(&self) -> crate::io::Result<SocketAddr>;
        pub fn try_clone(&self) -> crate::io::Result<UdpSocket>;
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> crate::io::Result<()>;
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> crate::io::Result<()>;
        pub fn read_timeout(&self) -> crate::io::Result<Option<Duration>>;
        pub fn write_timeout(&self) -> crate::io::Result<Option<Duration>>;
        pub fn set_broadcast(&self, broadcast: bool) -> crate::io::Result<()>;
        pub fn broadcast(&self) -> crate::io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> crate::io::Result<()>;
        pub fn multicast_loop_v4(&self) -> crate::io::Result<bool>;
        pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> crate::io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> crate::io::Result<u32>;
        pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> crate::io::Result<()>;
        pub fn multicast_loop_v6(&self) -> crate::io::Result<bool>;
        pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()>;
        pub fn ttl(&self) -> crate::io::Result<u32>;
        pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> crate::io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> crate::io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> crate::io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> crate::io::Result<()>;
        pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>>;
        pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> crate::io::Result<()>;
        pub fn send(&self, buf: &[u8]) -> crate::io::Result<usize>;
        pub fn recv(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
        pub fn peek(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
    }
    impl From<OwnedFd> for UdpSocket {}
    impl AsFd for UdpSocket {}
    impl AsRawFd for UdpSocket {}
    impl FromRawFd for UdpSocket {}
    impl IntoRawFd for UdpSocket {}
}
pub mod num {
    use crate::{ascii::EscapeDefault, char::TryFromCharError, convert::{From, Infallible, TryFrom}, error::Error, fmt::Display, iter::{Extend, FromIterator}, net::{Ipv4Addr, Ipv6Addr}, ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign}, option::Option, process::Termination, result::Result, slice::SliceIndex, str::{FromStr, ParseBoolError}};
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct NonZero<T> {}
    impl<T> NonZero<T> {
        pub fn new(n: T) -> Option<NonZero<T>>;
        pub unsafe fn new_unchecked(n: T) -> NonZero<T>;
        pub fn get(self) -> T;
        pub const BITS: u32 = _;
        pub const MIN: NonZero<T> = _;
        pub const MAX: NonZero<T> = _;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn count_ones(self) -> NonZero<u32>;
        pub fn checked_add(self, other: T) -> Option<NonZero<T>>;
        pub fn saturating_add(self, other: T) -> NonZero<T>;
        pub fn checked_next_power_of_two(self) -> Option<NonZero<T>>;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
        pub fn midpoint(self, rhs: NonZero<T>) -> NonZero<T>;
        pub fn is_power_of_two(self) -> bool;
        pub fn isqrt(self) -> NonZero<T>;
        pub fn cast_signed(self) -> NonZero<_>;
        pub fn checked_mul(self, other: NonZero<T>) -> Option<NonZero<T>>;
        pub fn saturating_mul(self, other: NonZero<T>) -> NonZero<T>;
        pub fn checked_pow(self, other: u32) -> Option<NonZero<T>>;
        pub fn saturating_pow(self, other: u32) -> NonZero<T>;
        pub fn div_ceil(self, rhs: NonZero<T>) -> NonZero<T>;
        pub fn abs(self) -> NonZero<T>;
        pub fn checked_abs(self) -> Option<NonZero<T>>;
        pub fn overflowing_abs(self) -> (NonZero<T>, bool);
        pub fn saturating_abs(self) -> NonZero<T>;
        pub fn wrapping_abs(self) -> NonZero<T>;
        pub fn unsigned_abs(self) -> NonZero<_>;
        pub fn is_positive(self) -> bool;
        pub fn is_negative(self) -> bool;
        pub fn checked_neg(self) -> Option<NonZero<T>>;
        pub fn overflowing_neg(self) -> (NonZero<T>, bool);
        pub fn saturating_neg(self) -> NonZero<T>;
        pub fn wrapping_neg(self) -> NonZero<T>;
        pub fn cast_unsigned(self) -> NonZero<_>;
    }
    #[derive(Clone, PartialEq, Eq)]
    pub struct ParseFloatError {}
    impl Display for ParseFloatError {}
    impl Error for ParseFloatError {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct ParseIntError {}
    impl ParseIntError {
        pub fn kind(&self) -> &IntErrorKind;
    }
    impl Display for ParseIntError {}
    impl Error for ParseIntError {}
    #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Saturating<T>(pub T);
    impl<T> Saturating<T> {
        pub const MIN: Saturating<T> = _;
        pub const MAX: Saturating<T> = _;
        pub const BITS: u32 = _;
        pub fn count_ones(self) -> u32;
        pub fn count_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn rotate_left(self, n: u32) -> Saturating<T>;
        pub fn rotate_right(self, n: u32) -> Saturating<T>;
        pub fn swap_bytes(self) -> Saturating<T>;
        pub fn reverse_bits(self) -> Saturating<T>;
        pub fn from_be(x: Saturating<T>) -> Saturating<T>;
        pub fn from_le(x: Saturating<T>) -> Saturating<T>;
        pub fn to_be(self) -> Saturating<T>;
        pub fn to_le(self) -> Saturating<T>;
        pub fn pow(self, exp: u32) -> Saturating<T>;
        pub fn leading_zeros(self) -> u32;
        pub fn is_power_of_two(self) -> bool;
        pub fn abs(self) -> Saturating<T>;
        pub fn signum(self) -> Saturating<T>;
        pub fn is_positive(self) -> bool;
        pub fn is_negative(self) -> bool;
    }
    impl<T> Add for Saturating<T> { type Output = Saturating<T>; }
    impl<T> AddAssign for Saturating<T> {}
    impl<T> Sub for Saturating<T> { type Output = Saturating<T>; }
    impl<T> SubAssign for Saturating<T> {}
    impl<T> Mul for Saturating<T> { type Output = Saturating<T>; }
    impl<T> MulAssign for Saturating<T> {}
    impl<T> Div for Saturating<T> { type Output = Saturating<T>; }
    impl<T> DivAssign for Saturating<T> {}
    impl<T> Rem for Saturating<T> { type Output = Saturating<T>; }
    impl<T> RemAssign for Saturating<T> {}
    impl<T> Neg for Saturating<T> { type Output = Saturating<T>; }
    impl<T> Not for Saturating<T> { type Output = Saturating<T>; }
    impl<T> BitAnd for Saturating<T> { type Output = Saturating<T>; }
    impl<T> BitAndAssign for Saturating<T> {}
    impl<T> BitOr for Saturating<T> { type Output = Saturating<T>; }
    impl<T> BitOrAssign for Saturating<T> {}
    impl<T> BitXor for Saturating<T> { type Output = Saturating<T>; }
    impl<T> BitXorAssign for Saturating<T> {}
    impl<T> Shl<usize> for Saturating<T> { type Output = Saturating<T>; }
    impl<T> ShlAssign<usize> for Saturating<T> {}
    impl<T> Shr<usize> for Saturating<T> { type Output = Saturating<T>; }
    impl<T> ShrAssign<usize> for Saturating<T> {}
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct TryFromIntError {}
    impl Display for TryFromIntError {}
    impl From<Infallible> for TryFromIntError {}
    impl From<!> for TryFromIntError {}
    impl Error for TryFromIntError {}
    #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Wrapping<T>(pub T);
    impl<T> Wrapping<T> {
        pub fn reverse_bits(self) -> Wrapping<T>;
    }
    impl<T> Add for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> AddAssign for Wrapping<T> {}
    impl<T> Sub for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> SubAssign for Wrapping<T> {}
    impl<T> Mul for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> MulAssign for Wrapping<T> {}
    impl<T> Div for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> DivAssign for Wrapping<T> {}
    impl<T> Rem for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> RemAssign for Wrapping<T> {}
    impl<T> Neg for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> Not for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> BitAnd for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> BitAndAssign for Wrapping<T> {}
    impl<T> BitOr for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> BitOrAssign for Wrapping<T> {}
    impl<T> BitXor for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> BitXorAssign for Wrapping<T> {}
    impl<T> Shl<usize> for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> ShlAssign<usize> for Wrapping<T> {}
    impl<T> Shr<usize> for Wrapping<T> { type Output = Wrapping<T>; }
    impl<T> ShrAssign<usize> for Wrapping<T> {}
    pub type NonZeroI128 = NonZero<i128>;
    pub type NonZeroI16 = NonZero<i16>;
    pub type NonZeroI32 = NonZero<i32>;
    pub type NonZeroI64 = NonZero<i64>;
    pub type NonZeroI8 = NonZero<i8>;
    pub type NonZeroIsize = NonZero<isize>;
    pub type NonZeroU128 = NonZero<u128>;
    pub type NonZeroU16 = NonZero<u16>;
    pub type NonZeroU32 = NonZero<u32>;
    pub type NonZeroU64 = NonZero<u64>;
    pub type NonZeroU8 = NonZero<u8>;
    pub type NonZeroUsize = NonZero<usize>;
    impl usize {
        pub const MIN: Self = _;
        pub const MAX: Self = _;
        pub const BITS: u32 = _;
        pub fn count_ones(self) -> u32;
        pub fn count_zeros(self) -> u32;
        pub fn leading_zeros(self) -> u32;
        pub fn trailing_zeros(self) -> u32;
        pub fn leading_ones(self) -> u32;
        pub fn trailing_ones(self) -> u32;
        pub fn cast_signed(self) -> _;
        pub fn rotate_left(self, n: u32) -> Self;
        pub fn rotate_right(self, n: u32) -> Self;
        pub fn swap_bytes(self) -> Self;
        pub fn reverse_bits(self) -> Self;
        pub fn from_be(x: Self) -> Self;
        pub fn from_le(x: Self) -> Self;
        pub fn to_be(self) -> Self;
        pub fn to_le(self) -> Self;
        pub fn checked_add(self, rhs: Self) -> Option<Self>;
        pub fn checked_add_signed(self, rhs: _) -> Option<Self>;
        pub fn checked_sub(self, rhs: Self) -> Option<Self>;
        pub fn checked_sub_signed(self, rhs: _) -> Option<Self>;
        pub fn checked_signed_diff(self, rhs: Self) -> Option<_>;
        pub fn checked_mul(self, rhs: Self) -> Option<Self>;
        pub fn checked_div(self, rhs: Self) -> Option<Self>;
        pub fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
        pub fn checked_rem(self, rhs: Self) -> Option<Self>;
        pub fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
        pub fn ilog(self, base: Self) -> u32;
        pub fn ilog2(self) -> u32;
        pub fn ilog10(self) -> u32;
        pub fn checked_ilog(self, base: Self) -> Option<u32>;
        pub fn checked_ilog2(self) -> Option<u32>;
        pub fn checked_ilog10(self) -> Option<u32>;
        pub fn checked_neg(self) -> Option<Self>;
        pub fn checked_shl(self, rhs: u32) -> Option<Self>;
        pub fn checked_shr(self, rhs: u32) -> Option<Self>;
        pub fn checked_pow(self, exp: u32) -> Option<Self>;
        pub fn saturating_add(self, rhs: Self) -> Self;
        pub fn saturating_add_signed(self, rhs: _) -> Self;
        pub fn saturating_sub(self, rhs: Self) -> Self;
        pub fn saturating_sub_signed(self, rhs: _) -> Self;
        pub fn saturating_mul(self, rhs: Self) -> Self;
        pub fn saturating_div(self, rhs: Self) -> Self;
        pub fn saturating_pow(self, exp: u32) -> Self;
        pub fn wrapping_add(self, rhs: Self) -> Self;
        pub fn wrapping_add_signed(self, rhs: _) -> Self;
        pub fn wrapping_sub(self, rhs: Self) -> Self;
        pub fn wrapping_sub_signed(self, rhs: _) -> Self;
        pub fn wrapping_mul(self, rhs: Self) -> Self;
        pub fn wrapping_div(self, rhs: Self) -> Self;
        pub fn wrapping_div_euclid(self, rhs: Self) -> Self;
        pub fn wrapping_rem(self, rhs: Self) -> Self;
        pub fn wrapping_rem_euclid(self, rhs: Self) -> Self;
        pub fn wrapping_neg(self) -> Self;
        pub fn wrapping_shl(self, rhs: u32) -> Self;
        pub fn wrapping_shr(self, rhs: u32) -> Self;
        pub fn wrapping_pow(self, exp: u32) -> Self;
        pub fn overflowing_add(self, rhs: Self) -> (Self, bool);
        pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool);
        pub fn overflowing_add_signed(self, rhs: _) -> (Self, bool);
        pub fn overflowing_sub(self, rhs: Self) -> (Self, bool);
        pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool);
        pub fn overflowing_sub_signed(self, rhs: _) -> (Self, bool);
        pub fn abs_diff(self, other: Self) -> _;
        pub fn overflowing_mul(self, rhs: Self) -> (Self, bool);
        pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self);
        pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self);
        pub fn overflowing_div(self, rhs: Self) -> (Self, bool);
        pub fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool);
        pub fn overflowing_rem(self, rhs: Self) -> (Self, bool);
        pub fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool);
        pub fn overflowing_neg(self) -> (Self, bool);
        pub fn overflowing_shl(self, rhs: u32) -> (Self, bool);
        pub fn overflowing_shr(self, rhs: u32) -> (Self, bool);
        pub fn overflowing_pow(self, exp: u32) -> (Self, bool);
        pub fn pow(self, exp: u32) -> Self;
        pub fn isqrt(self) -> Self;
        pub fn div_euclid(self, rhs: Self) -> Self;
        pub fn rem_euclid(self, rhs: Self) -> Self;
        pub fn div_ceil(self, rhs: Self) -> Self;
        pub fn next_multiple_of(self, rhs: Self) -> Self;
        pub fn checked_next_multiple_of(self, rhs: Self) -> Option<Self>;
        pub fn is_multiple_of(self, rhs: Self) -> bool;
        pub fn is_power_of_two(self) -> bool;
        pub fn next_power_of_two(self) -> Self;
        pub fn checked_next_power_of_two(self) -> Option<Self>;
        pub fn to_be_bytes(self) -> [u8; size_of::<Self>()];
        pub fn to_le_bytes(self) -> [u8; size_of::<Self>()];
        pub fn to_ne_bytes(self) -> [u8; size_of::<Self>()];
        pub fn from_be_bytes(bytes: [u8; size_of::<Self>()]) -> Self;
        pub fn from_le_bytes(bytes: [u8; size_of::<Self>()]) -> Self;
        pub fn from_ne_bytes(bytes: [u8; size_of::<Self>()]) -> Self;
        pub fn min_value() -> Self;
        pub fn max_value() -> Self;
        pub fn midpoint(self, rhs: Self) -> Self;
        pub fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
        pub fn cast_unsigned(self) -> _;
        pub fn checked_add_unsigned(self, rhs: _) -> Option<Self>;
        pub fn checked_sub_unsigned(self, rhs: _) -> Option<Self>;
        pub fn checked_abs(self) -> Option<Self>;
        pub fn checked_isqrt(self) -> Option<Self>;
        pub fn saturating_add_unsigned(self, rhs: _) -> Self;
        pub fn saturating_sub_unsigned(self, rhs: _) -> Self;
        pub fn saturating_neg(self) -> Self;
        pub fn saturating_abs(self) -> Self;
        pub fn wrapping_add_unsigned(self, rhs: _) -> Self;
        pub fn wrapping_sub_unsigned(self, rhs: _) -> Self;
        pub fn wrapping_abs(self) -> Self;
        pub fn unsigned_abs(self) -> _;
        pub fn overflowing_add_unsigned(self, rhs: _) -> (Self, bool);
        pub fn overflowing_sub_unsigned(self, rhs: _) -> (Self, bool);
        pub fn overflowing_abs(self) -> (Self, bool);
        pub fn abs(self) -> Self;
        pub fn signum(self) -> Self;
        pub fn is_positive(self) -> bool;
        pub fn is_negative(self) -> bool;
    }
    impl u8 {
        pub fn strict_add(self, rhs: u8) -> u8;
        pub unsafe fn unchecked_add(self, rhs: u8) -> u8;
        pub fn strict_add_signed(self, rhs: i8) -> u8;
        pub fn strict_sub(self, rhs: u8) -> u8;
        pub unsafe fn unchecked_sub(self, rhs: u8) -> u8;
        pub fn strict_sub_signed(self, rhs: i8) -> u8;
        pub fn strict_mul(self, rhs: u8) -> u8;
        pub unsafe fn unchecked_mul(self, rhs: u8) -> u8;
        pub fn strict_div(self, rhs: u8) -> u8;
        pub fn strict_div_euclid(self, rhs: u8) -> u8;
        pub fn strict_rem(self, rhs: u8) -> u8;
        pub fn strict_rem_euclid(self, rhs: u8) -> u8;
        pub fn strict_neg(self) -> u8;
        pub fn strict_shl(self, rhs: u32) -> u8;
        pub unsafe fn unchecked_shl(self, rhs: u32) -> u8;
        pub fn unbounded_shl(self, rhs: u32) -> u8;
        pub fn strict_shr(self, rhs: u32) -> u8;
        pub unsafe fn unchecked_shr(self, rhs: u32) -> u8;
        pub fn unbounded_shr(self, rhs: u32) -> u8;
        pub fn strict_pow(self, exp: u32) -> u8;
        pub fn is_ascii(&self) -> bool;
        pub fn to_ascii_uppercase(&self) -> u8;
        pub fn to_ascii_lowercase(&self) -> u8;
        pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
        pub fn make_ascii_uppercase(&mut self);
        pub fn make_ascii_lowercase(&mut self);
        pub fn is_ascii_alphabetic(&self) -> bool;
        pub fn is_ascii_uppercase(&self) -> bool;
        pub fn is_ascii_lowercase(&self) -> bool;
        pub fn is_ascii_alphanumeric(&self) -> bool;
        pub fn is_ascii_digit(&self) -> bool;
        pub fn is_ascii_hexdigit(&self) -> bool;
        pub fn is_ascii_punctuation(&self) -> bool;
        pub fn is_ascii_graphic(&self) -> bool;
        pub fn is_ascii_whitespace(&self) -> bool;
        pub fn is_ascii_control(&self) -> bool;
        pub fn escape_ascii(self) -> EscapeDefault;
    }
    impl FromIterator<()> for () {}
    impl Extend<()> for () {}
    impl From<Ipv4Addr> for u32 {}
    impl From<Ipv6Addr> for u128 {}
    impl TryFrom<char> for u8 { type Error = TryFromCharError; }
    impl TryFrom<char> for u16 { type Error = TryFromCharError; }
    impl TryFrom<char> for usize { type Error = TryFromCharError; }
    impl TryFrom<i8> for bool { type Error = TryFromIntError; }
    impl TryFrom<i8> for u32 { type Error = TryFromIntError; }
    impl TryFrom<i8> for u64 { type Error = TryFromIntError; }
    impl TryFrom<i8> for u128 { type Error = TryFromIntError; }
    impl TryFrom<i16> for i8 { type Error = TryFromIntError; }
    impl TryFrom<i32> for i16 { type Error = TryFromIntError; }
    impl TryFrom<i32> for isize { type Error = TryFromIntError; }
    impl TryFrom<i64> for i32 { type Error = TryFromIntError; }
    impl TryFrom<i128> for i64 { type Error = TryFromIntError; }
    impl TryFrom<isize> for i128 { type Error = TryFromIntError; }
    impl FromStr for bool { type Err = ParseBoolError; }
    impl FromStr for f32 { type Err = ParseFloatError; }
    impl FromStr for i8 { type Err = ParseIntError; }
    impl FromStr for i16 { type Err = ParseIntError; }
    impl FromStr for i32 { type Err = ParseIntError; }
    impl FromStr for i64 { type Err = ParseIntError; }
    impl FromStr for i128 { type Err = ParseIntError; }
    impl FromStr for isize { type Err = ParseIntError; }
    impl FromStr for u8 { type Err = ParseIntError; }
    impl FromStr for u16 { type Err = ParseIntError; }
    impl FromStr for u32 { type Err = ParseIntError; }
    impl FromStr for u64 { type Err = ParseIntError; }
    impl FromStr for u128 { type Err = ParseIntError; }
    impl FromStr for usize { type Err = ParseIntError; }
    impl<T> SliceIndex<[T]> for usize { type Output = T; }
    impl Termination for ! {}
    impl Termination for () {}
}
pub mod ops {
    use crate::{clone::Clone, cmp::PartialOrd, iter::{DoubleEndedIterator, ExactSizeIterator, Iterator, Step}, option::Option, slice::SliceIndex};
    pub trait Add<Rhs = Self> {
        type Output;
        fn add(self, rhs: Rhs) -> Self::Output;
    }
    pub trait AddAssign<Rhs = Self> {
        fn add_assign(&mut self, rhs: Rhs);
    }
    pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
    pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
    pub trait AsyncFnOnce<Args> {
        type Output;
    }
    pub trait BitAnd<Rhs = Self> {
        type Output;
        fn bitand(self, rhs: Rhs) -> Self::Output;
    }
    pub trait BitAndAssign<Rhs = Self> {
        fn bitand_assign(&mut self, rhs: Rhs);
    }
    pub trait BitOr<Rhs = Self> {
        type Output;
        fn bitor(self, rhs: Rhs) -> Self::Output;
    }
    pub trait BitOrAssign<Rhs = Self> {
        fn bitor_assign(&mut self, rhs: Rhs);
    }
    pub trait BitXor<Rhs = Self> {
        type Output;
        fn bitxor(self, rhs: Rhs) -> Self::Output;
    }
    pub trait BitXorAssign<Rhs = Self> {
        fn bitxor_assign(&mut self, rhs: Rhs);
    }
    pub trait Deref {
        type Target;
        fn deref(&self) -> &Self::Target;
    }
    impl<T> Deref for &T { type Target = T; }
    impl<T> Deref for &mut T { type Target = T; }
    pub trait DerefMut: Deref {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }
    impl<T> DerefMut for &mut T {}
    pub trait Div<Rhs = Self> {
        type Output;
        fn div(self, rhs: Rhs) -> Self::Output;
    }
    pub trait DivAssign<Rhs = Self> {
        fn div_assign(&mut self, rhs: Rhs);
    }
    pub trait Drop {
        fn drop(&mut self);
    }
    pub trait Fn<Args>: FnMut<Args> {}
    impl<A, F> Fn<A> for &F where F: Fn<A> {}
    pub trait FnMut<Args>: FnOnce<Args> {}
    impl<A, F> FnMut<A> for &F where F: Fn<A> {}
    impl<A, F> FnMut<A> for &mut F where F: FnMut<A> {}
    pub trait FnOnce<Args> {
        type Output;
    }
    impl<A, F> FnOnce<A> for &F where F: Fn<A> { type Output = <F as FnOnce<A>>::Output; }
    impl<A, F> FnOnce<A> for &mut F where F: FnMut<A> { type Output = <F as FnOnce<A>>::Output; }
    pub trait Index<Idx> {
        type Output;
        fn index(&self, index: Idx) -> &Self::Output;
    }
    pub trait IndexMut<Idx>: Index<Idx> {
        fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
    }
    pub trait Mul<Rhs = Self> {
        type Output;
        fn mul(self, rhs: Rhs) -> Self::Output;
    }
    pub trait MulAssign<Rhs = Self> {
        fn mul_assign(&mut self, rhs: Rhs);
    }
    pub trait Neg {
        type Output;
        fn neg(self) -> Self::Output;
    }
    pub trait Not {
        type Output;
        fn not(self) -> Self::Output;
    }
    pub trait OneSidedRange<T>: RangeBounds<T> {}
    pub trait RangeBounds<T> {
        fn start_bound(&self) -> Bound<&T>;
        fn end_bound(&self) -> Bound<&T>;
        fn contains<U>(&self, item: &U) -> bool where T: PartialOrd<U>, U: PartialOrd<T>;
    }
    pub trait Rem<Rhs = Self> {
        type Output;
        fn rem(self, rhs: Rhs) -> Self::Output;
    }
    pub trait RemAssign<Rhs = Self> {
        fn rem_assign(&mut self, rhs: Rhs);
    }
    pub trait Shl<Rhs = Self> {
        type Output;
        fn shl(self, rhs: Rhs) -> Self::Output;
    }
    pub trait ShlAssign<Rhs = Self> {
        fn shl_assign(&mut self, rhs: Rhs);
    }
    pub trait Shr<Rhs = Self> {
        type Output;
        fn shr(self, rhs: Rhs) -> Self::Output;
    }
    pub trait ShrAssign<Rhs = Self> {
        fn shr_assign(&mut self, rhs: Rhs);
    }
    pub trait Sub<Rhs = Self> {
        type Output;
        fn sub(self, rhs: Rhs) -> Self::Output;
    }
    pub trait SubAssign<Rhs = Self> {
        fn sub_assign(&mut self, rhs: Rhs);
    }
    pub trait Try {
        type Output;
        type Residual;
        fn from_output(output: Self::Output) -> Self;
        fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
    impl<T> Bound<T> {
        pub fn as_ref(&self) -> Bound<&T>;
        pub fn map<U, F>(self, f: F) -> Bound<U> where F: FnOnce(T) -> U;
    }
    impl<T> Bound<&T> where T: Clone {
        pub fn cloned(self) -> Bound<T> where T: Clone;
    }
    impl<T> RangeBounds<T> for (Bound<&T>, Bound<&T>) {}
    impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
    impl SliceIndex<str> for (Bound<usize>, Bound<usize>) { type Output = str; }
    impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) { type Output = [T]; }
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
    impl<B, C> ControlFlow<B, C> {
        pub fn is_break(&self) -> bool;
        pub fn is_continue(&self) -> bool;
        pub fn break_value(self) -> Option<B>;
        pub fn map_break<T, F>(self, f: F) -> ControlFlow<T, C> where F: FnOnce(B) -> T;
        pub fn continue_value(self) -> Option<C>;
        pub fn map_continue<T, F>(self, f: F) -> ControlFlow<B, T> where F: FnOnce(C) -> T;
    }
    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    pub struct Range<Idx> { pub start: Idx, pub end: Idx }
    impl<Idx> Range<Idx> where Idx: PartialOrd {
        pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx>;
        pub fn is_empty(&self) -> bool where Idx: PartialOrd;
    }
    impl<A> Iterator for Range<A> where A: Step { type Item = A; }
    impl<A> DoubleEndedIterator for Range<A> where A: Step {}
    impl ExactSizeIterator for Range<i8> {}
    impl ExactSizeIterator for Range<i16> {}
    impl ExactSizeIterator for Range<i32> {}
    impl ExactSizeIterator for Range<isize> {}
    impl ExactSizeIterator for Range<u8> {}
    impl ExactSizeIterator for Range<u16> {}
    impl ExactSizeIterator for Range<u32> {}
    impl ExactSizeIterator for Range<usize> {}
    impl<T> RangeBounds<T> for Range<&T> {}
    impl<T> RangeBounds<T> for Range<T> {}
    impl SliceIndex<str> for Range<usize> { type Output = str; }
    impl<T> SliceIndex<[T]> for Range<usize> { type Output = [T]; }
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct RangeFrom<Idx> { pub start: Idx }
    impl<Idx> RangeFrom<Idx> where Idx: PartialOrd {
        pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx>;
    }
    impl<A> Iterator for RangeFrom<A> where A: Step { type Item = A; }
    impl<T> RangeBounds<T> for RangeFrom<&T> {}
    impl<T> RangeBounds<T> for RangeFrom<T> {}
    impl SliceIndex<str> for RangeFrom<usize> { type Output = str; }
    impl<T> SliceIndex<[T]> for RangeFrom<usize> { type Output = [T]; }
    #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct RangeFull;
    impl<T> RangeBounds<T> for RangeFull {}
    impl SliceIndex<str> for RangeFull { type Output = str; }
    impl<T> SliceIndex<[T]> for RangeFull { type Output = [T]; }
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct RangeInclusive<Idx> {}
    impl<Idx> RangeInclusive<Idx> {
        pub fn new(start: Idx, end: Idx) -> RangeInclusive<Idx>;
        pub fn start(&self) -> &Idx;
        pub fn end(&self) -> &Idx;
        pub fn into_inner(self) -> (Idx, Idx);
    }
    impl<Idx> RangeInclusive<Idx> where Idx: PartialOrd {
        pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx>;
        pub fn is_empty(&self) -> bool where Idx: PartialOrd;
    }
    impl<A> Iterator for RangeInclusive<A> where A: Step { type Item = A; }
    impl<A> DoubleEndedIterator for RangeInclusive<A> where A: Step {}
    impl ExactSizeIterator for RangeInclusive<i8> {}
    impl ExactSizeIterator for RangeInclusive<i16> {}
    impl ExactSizeIterator for RangeInclusive<u8> {}
    impl ExactSizeIterator for RangeInclusive<u16> {}
    impl<T> RangeBounds<T> for RangeInclusive<&T> {}
    impl<T> RangeBounds<T> for RangeInclusive<T> {}
    impl SliceIndex<str> for RangeInclusive<usize> { type Output = str; }
    impl<T> SliceIndex<[T]> for RangeInclusive<usize> { type Output = [T]; }
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct RangeTo<Idx> { pub end: Idx }
    impl<Idx> RangeTo<Idx> where Idx: PartialOrd {
        pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx>;
    }
    impl<T> RangeBounds<T> for RangeTo<&T> {}
    impl<T> RangeBounds<T> for RangeTo<T> {}
    impl SliceIndex<str> for RangeTo<usize> { type Output = str; }
    impl<T> SliceIndex<[T]> for RangeTo<usize> { type Output = [T]; }
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct RangeToInclusive<Idx> { pub end: Idx }
    impl<Idx> RangeToInclusive<Idx> where Idx: PartialOrd {
        pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx>;
    }
    impl<T> RangeBounds<T> for RangeToInclusive<&T> {}
    impl<T> RangeBounds<T> for RangeToInclusive<T> {}
    impl SliceIndex<str> for RangeToInclusive<usize> { type Output = str; }
    impl<T> SliceIndex<[T]> for RangeToInclusive<usize> { type Output = [T]; }
}
pub mod option {
    use crate::{clone::Clone, convert::From, default::Default, iter::{DoubleEndedIterator, ExactSizeIterator, FromIterator, IntoIterator, Iterator, Product, Sum}, marker::Copy, ops::{Deref, DerefMut, FnOnce}, pin::Pin, result::Result};
    #[derive(Clone)]
    pub struct IntoIter<A> {}
    impl<A> Iterator for IntoIter<A> { type Item = A; }
    impl<A> DoubleEndedIterator for IntoIter<A> {}
    impl<A> ExactSizeIterator for IntoIter<A> {}
    pub struct Iter<A> {}
    impl<A> Iterator for Iter<A> { type Item = &A; }
    impl<A> DoubleEndedIterator for Iter<A> {}
    impl<A> ExactSizeIterator for Iter<A> {}
    impl<A> Clone for Iter<A> {}
    pub struct IterMut<A> {}
    impl<A> Iterator for IterMut<A> { type Item = &mut A; }
    impl<A> DoubleEndedIterator for IterMut<A> {}
    impl<A> ExactSizeIterator for IterMut<A> {}
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Option<T> { None, Some(T) }
    impl<T> Option<T> {
        pub fn is_some(&self) -> bool;
        pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool;
        pub fn is_none(&self) -> bool;
        pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool;
        pub fn as_ref(&self) -> Option<&T>;
        pub fn as_mut(&mut self) -> Option<&mut T>;
        pub fn as_pin_ref(self: Pin<&Option<T>>) -> Option<Pin<&T>>;
        pub fn as_pin_mut(self: Pin<&mut Option<T>>) -> Option<Pin<&mut T>>;
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
        pub fn expect(self, msg: &str) -> T;
        pub fn unwrap(self) -> T;
        pub fn unwrap_or(self, default: T) -> T;
        pub fn unwrap_or_else<F>(self, f: F) -> T where F: FnOnce() -> T;
        pub fn unwrap_or_default(self) -> T where T: Default;
        pub unsafe fn unwrap_unchecked(self) -> T;
        pub fn map<U, F>(self, f: F) -> Option<U> where F: FnOnce(T) -> U;
        pub fn inspect<F>(self, f: F) -> Option<T> where F: FnOnce(&T);
        pub fn map_or<U, F>(self, default: U, f: F) -> U where F: FnOnce(T) -> U;
        pub fn map_or_else<U, D, F>(self, default: D, f: F) -> U where D: FnOnce() -> U, F: FnOnce(T) -> U;
        pub fn ok_or<E>(self, err: E) -> Result<T, E>;
        pub fn ok_or_else<E, F>(self, err: F) -> Result<T, E> where F: FnOnce() -> E;
        pub fn as_deref(&self) -> Option<&<T as Deref>::Target> where T: Deref;
        pub fn as_deref_mut(&mut self) -> Option<&mut <T as Deref>::Target> where T: DerefMut;
        pub fn iter(&self) -> Iter<T>;
        pub fn iter_mut(&mut self) -> IterMut<T>;
        pub fn and<U>(self, optb: Option<U>) -> Option<U>;
        pub fn and_then<U, F>(self, f: F) -> Option<U> where F: FnOnce(T) -> Option<U>;
        pub fn filter<P>(self, predicate: P) -> Option<T> where P: FnOnce(&T) -> bool;
        pub fn or(self, optb: Option<T>) -> Option<T>;
        pub fn or_else<F>(self, f: F) -> Option<T> where F: FnOnce() -> Option<T>;
        pub fn xor(self, optb: Option<T>) -> Option<T>;
        pub fn insert(&mut self, value: T) -> &mut T;
        pub fn get_or_insert(&mut self, value: T) -> &mut T;
        pub fn get_or_insert_default(&mut self) -> &mut T where T: Default;
        pub fn get_or_insert_with<F>(&mut self, f: F) -> &mut T where F: FnOnce() -> T;
        pub fn take(&mut self) -> Option<T>;
        pub fn take_if<P>(&mut self, predicate: P) -> Option<T> where P: FnOnce(&mut T) -> bool;
        pub fn replace(&mut self, value: T) -> Option<T>;
        pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)>;
    }
    impl<T, U> Option<(T, U)> {
        pub fn unzip(self) -> (Option<T>, Option<U>);
    }
    impl<T> Option<&T> {
        pub fn copied(self) -> Option<T> where T: Copy;
        pub fn cloned(self) -> Option<T> where T: Clone;
    }
    impl<T> Option<&mut T> {
        pub fn copied(self) -> Option<T> where T: Copy;
        pub fn cloned(self) -> Option<T> where T: Clone;
    }
    impl<T, E> Option<Result<T, E>> {
        pub fn transpose(self) -> Result<Option<T>, E>;
    }
    impl<T> Option<Option<T>> {
        pub fn flatten(self) -> Option<T>;
    }
    impl<A, V> FromIterator<Option<A>> for Option<V> where V: FromIterator<A> {}
    impl<T> IntoIterator for &Option<T> { type Item = &T; type IntoIter = Iter<T>; }
    impl<T> IntoIterator for &mut Option<T> { type Item = &mut T; type IntoIter = IterMut<T>; }
    impl<T> IntoIterator for Option<T> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<T, U> Sum<Option<U>> for Option<T> where T: Sum<U> {}
    impl<T, U> Product<Option<U>> for Option<T> where T: Product<U> {}
    impl<T> From<&Option<T>> for Option<&T> {}
    impl<T> From<&mut Option<T>> for Option<&mut T> {}
    impl<T> From<T> for Option<T> {}
    impl<T> Default for Option<T> {}
}
pub mod os {
    pub mod fd {
        use crate::{convert::From, fs::File, io::{IsTerminal, PipeReader, PipeWriter}, net::{TcpListener, TcpStream, UdpSocket}, os::unix::net::{UnixDatagram, UnixListener, UnixStream}, process::{ChildStderr, ChildStdin, ChildStdout}};
        pub trait AsFd {
            fn as_fd(&self) -> BorrowedFd;
        }
        impl<T: AsFd> AsFd for &T {}
        impl<T: AsFd> AsFd for &mut T {}
        pub trait AsRawFd {
            fn as_raw_fd(&self) -> RawFd;
        }
        pub trait FromRawFd {
            unsafe fn from_raw_fd(fd: RawFd) -> Self;
        }
        pub trait IntoRawFd {
            fn into_raw_fd(self) -> RawFd;
        }
        #[derive(Clone, Copy)]
        pub struct BorrowedFd {}
        impl BorrowedFd {
            pub unsafe fn borrow_raw(fd: RawFd) -> Self;
            pub fn try_clone_to_owned(&self) -> crate::io::Result<OwnedFd>;
        }
        impl IsTerminal for BorrowedFd {}
        impl AsFd for BorrowedFd {}
        impl AsRawFd for BorrowedFd {}
        pub struct OwnedFd {}
        impl OwnedFd {
            pub fn try_clone(&self) -> crate::io::Result<Self>;
        }
        impl IsTerminal for OwnedFd {}
        impl From<File> for OwnedFd {}
        impl From<PipeReader> for OwnedFd {}
        impl From<PipeWriter> for OwnedFd {}
        impl From<TcpListener> for OwnedFd {}
        impl From<TcpStream> for OwnedFd {}
        impl From<UdpSocket> for OwnedFd {}
        impl From<UnixDatagram> for OwnedFd {}
        impl From<UnixListener> for OwnedFd {}
        impl From<UnixStream> for OwnedFd {}
        impl From<ChildStderr> for OwnedFd {}
        impl From<ChildStdin> for OwnedFd {}
        impl From<ChildStdout> for OwnedFd {}
        impl AsFd for OwnedFd {}
        impl AsRawFd for OwnedFd {}
        impl FromRawFd for OwnedFd {}
        impl IntoRawFd for OwnedFd {}
        pub type RawFd = i32;
        impl AsRawFd for RawFd {}
        impl FromRawFd for RawFd {}
        impl IntoRawFd for RawFd {}
    }
    pub mod linux {
        pub mod fs {
            pub trait MetadataExt {
                fn st_dev(&self) -> u64;
                fn st_ino(&self) -> u64;
                fn st_mode(&self) -> u32;
                fn st_nlink(&self) -> u64;
                fn st_uid(&self) -> u32;
                fn st_gid(&self) -> u32;
                fn st_rdev(&self) -> u64;
                fn st_size(&self) -> u64;
                fn st_atime(&self) -> i64;
                fn st_atime_nsec(&self) -> i64;
                fn st_mtime(&self) -> i64;
                fn st_mtime_nsec(&self) -> i64;
                fn st_ctime(&self) -> i64;
                fn st_ctime_nsec(&self) -> i64;
                fn st_blksize(&self) -> u64;
                fn st_blocks(&self) -> u64;
            }
        }
        pub mod net {
            use crate::{convert::AsRef, option::Option, os::unix::net::SocketAddr};
            pub trait SocketAddrExt {
                fn from_abstract_name<N>(name: N) -> crate::io::Result<SocketAddr> where N: AsRef<[u8]>;
                fn as_abstract_name(&self) -> Option<&[u8]>;
            }
            pub trait TcpStreamExt {
                fn set_quickack(&self, quickack: bool) -> crate::io::Result<()>;
                fn quickack(&self) -> crate::io::Result<bool>;
            }
        }
    }
    pub mod unix {
        pub mod ffi {
            use crate::vec::Vec;
            pub trait OsStrExt {
                fn from_bytes(slice: &[u8]) -> &Self;
                fn as_bytes(&self) -> &[u8];
            }
            pub trait OsStringExt {
                fn from_vec(vec: Vec<u8>) -> Self;
                fn into_vec(self) -> Vec<u8>;
            }
        }
        pub mod fs {
            use crate::{convert::AsRef, option::Option, os::fd::AsFd, path::Path};
            pub trait DirBuilderExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
            }
            pub trait DirEntryExt {
                fn ino(&self) -> u64;
            }
            pub trait FileExt {
                fn read_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<usize>;
                fn write_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<usize>;
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<()>;
                fn write_all_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<()>;
            }
            pub trait FileTypeExt {
                fn is_block_device(&self) -> bool;
                fn is_char_device(&self) -> bool;
                fn is_fifo(&self) -> bool;
                fn is_socket(&self) -> bool;
            }
            pub trait MetadataExt {
                fn dev(&self) -> u64;
                fn ino(&self) -> u64;
                fn mode(&self) -> u32;
                fn nlink(&self) -> u64;
                fn uid(&self) -> u32;
                fn gid(&self) -> u32;
                fn rdev(&self) -> u64;
                fn size(&self) -> u64;
                fn atime(&self) -> i64;
                fn atime_nsec(&self) -> i64;
                fn mtime(&self) -> i64;
                fn mtime_nsec(&self) -> i64;
                fn ctime(&self) -> i64;
                fn ctime_nsec(&self) -> i64;
                fn blksize(&self) -> u64;
                fn blocks(&self) -> u64;
            }
            pub trait OpenOptionsExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: i32) -> &mut Self;
            }
            pub trait PermissionsExt {
                fn mode(&self) -> u32;
                fn set_mode(&mut self, mode: u32);
                fn from_mode(mode: u32) -> Self;
            }
            pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> crate::io::Result<()>;
            pub fn chroot<P: AsRef<Path>>(dir: P) -> crate::io::Result<()>;
            pub fn fchown<F: AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> crate::io::Result<()>;
            pub fn lchown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> crate::io::Result<()>;
            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()>;
        }
        pub mod io {
            pub use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
        }
        pub mod net {
            use crate::{convert::{AsRef, From}, io::Read, iter::{IntoIterator, Iterator}, net::Shutdown, option::Option, os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd}, path::Path, result::Result, time::Duration};
            pub struct Incoming {}
            impl Iterator for Incoming { type Item = Result<UnixStream, crate::io::Error>; }
            #[derive(Clone)]
            pub struct SocketAddr {}
            impl SocketAddr {
                pub fn from_pathname<P>(path: P) -> crate::io::Result<SocketAddr> where P: AsRef<Path>;
                pub fn is_unnamed(&self) -> bool;
                pub fn as_pathname(&self) -> Option<&Path>;
            }
            pub struct UnixDatagram {}
            impl UnixDatagram {
                pub fn bind<P: AsRef<Path>>(path: P) -> crate::io::Result<UnixDatagram>;
                pub fn bind_addr(socket_addr: &SocketAddr) -> crate::io::Result<UnixDatagram>;
                pub fn unbound() -> crate::io::Result<UnixDatagram>;
                pub fn pair() -> crate::io::Result<(UnixDatagram, UnixDatagram)>;
                pub fn connect<P: AsRef<Path>>(&self, path: P) -> crate::io::Result<()>;
                pub fn connect_addr(&self, socket_addr: &SocketAddr) -> crate::io::Result<()>;
                pub fn try_clone(&self) -> crate::io::Result<UnixDatagram>;
                pub fn local_addr(&self) -> crate::io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> crate::io::Result<SocketAddr>;
                pub fn recv_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, SocketAddr)>;
                pub fn recv(&self, buf: &mut [u8]) -> crate::io::Result<usize>;
                pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> crate::io::Result<usize>;
                pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> crate::io::Result<usize>;
                pub fn send(&self, buf: &[u8]) -> crate::io::Result<usize>;
                pub fn set_read_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()>;
                pub fn set_write_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()>;
                pub fn read_timeout(&self) -> crate::io::Result<Option<Duration>>;
                pub fn write_timeout(&self) -> crate::io::Result<Option<Duration>>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
                pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>>;
                pub fn shutdown(&self, how: Shutdown) -> crate::io::Result<()>;
            }
            impl From<OwnedFd> for UnixDatagram {}
            impl AsFd for UnixDatagram {}
            impl AsRawFd for UnixDatagram {}
            impl FromRawFd for UnixDatagram {}
            impl IntoRawFd for UnixDatagram {}
            pub struct UnixListener {}
            impl UnixListener {
                pub fn bind<P: AsRef<Path>>(path: P) -> crate::io::Result<UnixListener>;
                pub fn bind_addr(socket_addr: &SocketAddr) -> crate::io::Result<UnixListener>;
                pub fn accept(&self) -> crate::io::Result<(UnixStream, SocketAddr)>;
                pub fn try_clone(&self) -> crate::io::Result<UnixListener>;
                pub fn local_addr(&self) -> crate::io::Result<SocketAddr>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
                pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>>;
                pub fn incoming(&self) -> Incoming;
            }
            impl IntoIterator for &UnixListener { type Item = Result<UnixStream, crate::io::Error>; type IntoIter = Incoming; }
            impl From<OwnedFd> for UnixListener {}
            impl AsFd for UnixListener {}
            impl AsRawFd for UnixListener {}
            impl FromRawFd for UnixListener {}
            impl IntoRawFd for UnixListener {}
            pub struct UnixStream {}
            impl UnixStream {
                pub fn connect<P: AsRef<Path>>(path: P) -> crate::io::Result<UnixStream>;
                pub fn connect_addr(socket_addr: &SocketAddr) -> crate::io::Result<UnixStream>;
                pub fn pair() -> crate::io::Result<(UnixStream, UnixStream)>;
                pub fn try_clone(&self) -> crate::io::Result<UnixStream>;
                pub fn local_addr(&self) -> crate::io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> crate::io::Result<SocketAddr>;
                pub fn set_read_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()>;
                pub fn set_write_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()>;
                pub fn read_timeout(&self) -> crate::io::Result<Option<Duration>>;
                pub fn write_timeout(&self) -> crate::io::Result<Option<Duration>>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()>;
                pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>>;
                pub fn shutdown(&self, how: Shutdown) -> crate::io::Result<()>;
            }
            impl Read for UnixStream {}
            impl Read for &UnixStream {}
            impl crate::io::Write for UnixStream {}
            impl crate::io::Write for &UnixStream {}
            impl From<OwnedFd> for UnixStream {}
            impl AsFd for UnixStream {}
            impl AsRawFd for UnixStream {}
            impl FromRawFd for UnixStream {}
            impl IntoRawFd for UnixStream {}
        }
        pub mod prelude {
            pub use super::{ffi::{OsStrExt, OsStringExt}, fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt}, process::{CommandExt, ExitStatusExt}, thread::JoinHandleExt};
            pub use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
        }
        pub mod process {
            use crate::{convert::AsRef, ffi::OsStr, marker::{Send, Sync}, ops::FnMut, option::Option, process::Command};
            pub trait CommandExt {
                fn uid(&mut self, id: u32) -> &mut Command;
                fn gid(&mut self, id: u32) -> &mut Command;
                unsafe fn pre_exec<F>(&mut self, f: F) -> &mut Command where F: FnMut() -> crate::io::Result<()> + Send + Sync;
                fn exec(&mut self) -> crate::io::Error;
                fn arg0<S>(&mut self, arg: S) -> &mut Command where S: AsRef<OsStr>;
                fn process_group(&mut self, pgroup: i32) -> &mut Command;
                unsafe fn before_exec<F>(&mut self, f: F) -> &mut Command where F: FnMut() -> crate::io::Result<()> + Send + Sync;
            }
            pub trait ExitStatusExt {
                fn from_raw(raw: i32) -> Self;
                fn signal(&self) -> Option<i32>;
                fn core_dumped(&self) -> bool;
                fn stopped_signal(&self) -> Option<i32>;
                fn continued(&self) -> bool;
                fn into_raw(self) -> i32;
            }
            pub fn parent_id() -> u32;
        }
        pub mod thread {
            pub trait JoinHandleExt {
                fn as_pthread_t(&self) -> RawPthread;
                fn into_pthread_t(self) -> RawPthread;
            }
            pub type RawPthread = u64;
        }
    }
    pub mod windows {
        pub mod fs {
            use crate::{convert::AsRef, path::Path, time::SystemTime};
            pub trait FileExt {
                fn seek_read(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<usize>;
                fn seek_write(&self, buf: &[u8], offset: u64) -> crate::io::Result<usize>;
            }
            pub trait FileTimesExt {
                fn set_created(self, t: SystemTime) -> Self;
            }
            pub trait FileTypeExt {
                fn is_symlink_dir(&self) -> bool;
                fn is_symlink_file(&self) -> bool;
            }
            pub trait MetadataExt {
                fn file_attributes(&self) -> u32;
                fn creation_time(&self) -> u64;
                fn last_access_time(&self) -> u64;
                fn last_write_time(&self) -> u64;
                fn file_size(&self) -> u64;
            }
            pub trait OpenOptionsExt {
                fn access_mode(&mut self, access: u32) -> &mut Self;
                fn share_mode(&mut self, val: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: u32) -> &mut Self;
                fn attributes(&mut self, val: u32) -> &mut Self;
                fn security_qos_flags(&mut self, flags: u32) -> &mut Self;
            }
            pub fn symlink_dir<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()>;
            pub fn symlink_file<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()>;
        }
    }
}
pub mod panic {
    use crate::{any::Any, boxed::Box, ffi::CStr, fmt::Display, future::Future, marker::{Send, Sync}, ops::{Deref, DerefMut, Fn, FnOnce}, option::Option};
    pub auto trait RefUnwindSafe {}
    pub auto trait UnwindSafe {}
    #[derive(Default)]
    pub struct AssertUnwindSafe<T>(pub T);
    impl<T> Deref for AssertUnwindSafe<T> { type Target = T; }
    impl<T> DerefMut for AssertUnwindSafe<T> {}
    impl<R, F> FnOnce<()> for AssertUnwindSafe<F> where F: FnOnce() -> R { type Output = R; }
    impl<F> Future for AssertUnwindSafe<F> where F: Future { type Output = <F as Future>::Output; }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Location {}
    impl Location {
        pub fn caller() -> &Location;
        pub fn file(&self) -> &str;
        pub fn file_as_c_str(&self) -> &CStr;
        pub fn line(&self) -> u32;
        pub fn column(&self) -> u32;
    }
    impl Display for Location {}
    pub struct PanicHookInfo {}
    impl PanicHookInfo {
        pub fn payload(&self) -> &(dyn Any + Send);
        pub fn payload_as_str(&self) -> Option<&str>;
        pub fn location(&self) -> Option<&Location>;
    }
    impl Display for PanicHookInfo {}
    pub type PanicInfo = PanicHookInfo;
    pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> crate::thread::Result<R>;
    pub fn panic_any<M: Any + Send>(msg: M) -> !;
    pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;
    pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo) + Sync + Send>);
    pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo) + Sync + Send>;
}
pub mod path {
    use crate::{borrow::{Borrow, Cow, ToOwned}, boxed::Box, collections::TryReserveError, convert::{AsRef, From, Infallible}, error::Error, ffi::{OsStr, OsString}, fs::{Metadata, ReadDir}, iter::{DoubleEndedIterator, Extend, FromIterator, IntoIterator, Iterator}, ops::{Deref, DerefMut}, option::Option, result::Result, str::FromStr, string::String};
    #[derive(Clone, Copy)]
    pub struct Ancestors {}
    impl Iterator for Ancestors { type Item = &Path; }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Component { Prefix(PrefixComponent), RootDir, CurDir, ParentDir, Normal(&OsStr) }
    impl Component {
        pub fn as_os_str(self) -> &OsStr;
    }
    impl AsRef<OsStr> for Component {}
    impl AsRef<Path> for Component {}
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Components {}
    impl Components {
        pub fn as_path(&self) -> &Path;
    }
    impl Iterator for Components { type Item = Component; }
    impl DoubleEndedIterator for Components {}
    impl AsRef<OsStr> for Components {}
    impl AsRef<Path> for Components {}
    pub struct Display {}
    impl crate::fmt::Display for Display {}
    #[derive(Clone)]
    pub struct Iter {}
    impl Iter {
        pub fn as_path(&self) -> &Path;
    }
    impl Iterator for Iter { type Item = &OsStr; }
    impl DoubleEndedIterator for Iter {}
    impl AsRef<OsStr> for Iter {}
    impl AsRef<Path> for Iter {}
    #[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Path {}
    impl Path {
        pub fn new<S: AsRef<OsStr>>(s: &S) -> &Path;
        pub fn as_os_str(&self) -> &OsStr;
        pub fn as_mut_os_str(&mut self) -> &mut OsStr;
        pub fn to_str(&self) -> Option<&str>;
        pub fn to_string_lossy(&self) -> Cow<str>;
        pub fn to_path_buf(&self) -> PathBuf;
        pub fn is_absolute(&self) -> bool;
        pub fn is_relative(&self) -> bool;
        pub fn has_root(&self) -> bool;
        pub fn parent(&self) -> Option<&Path>;
        pub fn ancestors(&self) -> Ancestors;
        pub fn file_name(&self) -> Option<&OsStr>;
        pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, StripPrefixError> where P: AsRef<Path>;
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
        pub fn file_stem(&self) -> Option<&OsStr>;
        pub fn file_prefix(&self) -> Option<&OsStr>;
        pub fn extension(&self) -> Option<&OsStr>;
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
        pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
        pub fn components(&self) -> Components;
        pub fn iter(&self) -> Iter;
        pub fn display(&self) -> Display;
        pub fn metadata(&self) -> crate::io::Result<Metadata>;
        pub fn symlink_metadata(&self) -> crate::io::Result<Metadata>;
        pub fn canonicalize(&self) -> crate::io::Result<PathBuf>;
        pub fn read_link(&self) -> crate::io::Result<PathBuf>;
        pub fn read_dir(&self) -> crate::io::Result<ReadDir>;
        pub fn exists(&self) -> bool;
        pub fn try_exists(&self) -> crate::io::Result<bool>;
        pub fn is_file(&self) -> bool;
        pub fn is_dir(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
        pub fn into_path_buf(self: Box<Self>) -> PathBuf;
    }
    impl IntoIterator for &Path { type Item = &OsStr; type IntoIter = Iter; }
    impl ToOwned for Path { type Owned = PathBuf; }
    impl AsRef<OsStr> for Path {}
    impl AsRef<Path> for Path {}
    #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PathBuf {}
    impl PathBuf {
        pub fn new() -> PathBuf;
        pub fn with_capacity(capacity: usize) -> PathBuf;
        pub fn as_path(&self) -> &Path;
        pub fn leak(self) -> &mut Path;
        pub fn push<P: AsRef<Path>>(&mut self, path: P);
        pub fn pop(&mut self) -> bool;
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
        pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
        pub fn as_mut_os_string(&mut self) -> &mut OsString;
        pub fn into_os_string(self) -> OsString;
        pub fn into_boxed_path(self) -> Box<Path>;
        pub fn capacity(&self) -> usize;
        pub fn clear(&mut self);
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
    impl IntoIterator for &PathBuf { type Item = &OsStr; type IntoIter = Iter; }
    impl<P: AsRef<Path>> Extend<P> for PathBuf {}
    impl Deref for PathBuf { type Target = Path; }
    impl DerefMut for PathBuf {}
    impl Borrow<Path> for PathBuf {}
    impl AsRef<OsStr> for PathBuf {}
    impl AsRef<Path> for PathBuf {}
    impl From<Box<Path>> for PathBuf {}
    impl From<OsString> for PathBuf {}
    impl From<String> for PathBuf {}
    impl From<Cow<Path>> for PathBuf {}
    impl<T: AsRef<OsStr>> From<&T> for PathBuf {}
    impl FromStr for PathBuf { type Err = Infallible; }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Prefix { Verbatim(&OsStr), VerbatimUNC(&OsStr, &OsStr), VerbatimDisk(u8), DeviceNS(&OsStr), UNC(&OsStr, &OsStr), Disk(u8) }
    impl Prefix {
        pub fn is_verbatim(&self) -> bool;
    }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PrefixComponent {}
    impl PrefixComponent {
        pub fn kind(&self) -> Prefix;
        pub fn as_os_str(&self) -> &OsStr;
    }
    #[derive(Clone, PartialEq, Eq)]
    pub struct StripPrefixError {}
    impl crate::fmt::Display for StripPrefixError {}
    impl Error for StripPrefixError {}
    pub const MAIN_SEPARATOR: char = _;
    pub const MAIN_SEPARATOR_STR: &str = _;
    pub fn absolute<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf>;
    pub fn is_separator(c: char) -> bool;
}
pub mod pin {
    use crate::{boxed::Box, convert::From, default::Default, fmt::Display, future::Future, marker::Unpin, ops::{Deref, DerefMut, FnOnce}, rc::Rc, sync::Arc};
    #[derive(Clone, Copy, Eq, Ord, Hash)]
    pub struct Pin<Ptr> {}
    impl<Ptr> Pin<Ptr> where Ptr: Deref, <Ptr as Deref>::Target: Unpin {
        pub fn new(pointer: Ptr) -> Pin<Ptr>;
        pub fn into_inner(pin: Pin<Ptr>) -> Ptr;
    }
    impl<Ptr> Pin<Ptr> where Ptr: Deref {
        pub unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr>;
        pub fn as_ref(&self) -> Pin<&<Ptr as Deref>::Target> where Ptr: Deref;
        pub unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr;
    }
    impl<Ptr> Pin<Ptr> where Ptr: DerefMut {
        pub fn as_mut(&mut self) -> Pin<&mut <Ptr as Deref>::Target> where Ptr: DerefMut;
        pub fn as_deref_mut(self: Pin<&mut Pin<Ptr>>) -> Pin<&mut <Ptr as Deref>::Target> where Ptr: DerefMut;
        pub fn set(&mut self, value: <Ptr as Deref>::Target);
    }
    impl<T> Pin<&T> {
        pub unsafe fn map_unchecked<U, F>(self, func: F) -> Pin<&U> where F: FnOnce(&T) -> &U;
        pub fn get_ref(self) -> &T;
        pub fn static_ref(r: &T) -> Pin<&T>;
    }
    impl<T> Pin<&mut T> {
        pub fn into_ref(self) -> Pin<&T>;
        pub fn get_mut(self) -> &mut T where T: Unpin;
        pub unsafe fn get_unchecked_mut(self) -> &mut T;
        pub unsafe fn map_unchecked_mut<U, F>(self, func: F) -> Pin<&mut U> where F: FnOnce(&mut T) -> &mut U;
        pub fn static_mut(r: &mut T) -> Pin<&mut T>;
    }
    impl<Ptr> Deref for Pin<Ptr> where Ptr: Deref { type Target = <Ptr as Deref>::Target; }
    impl<Ptr> DerefMut for Pin<Ptr> where Ptr: DerefMut {}
    impl<P> Future for Pin<P> where P: DerefMut, <P as Deref>::Target: Future { type Output = <<P as Deref>::Target as Future>::Output; }
    impl<Ptr> Display for Pin<Ptr> where Ptr: Display {}
    impl<T> From<Box<T>> for Pin<Box<T>> {}
    impl<T> Default for Pin<Box<T>> where Box<T>: Default {}
    impl<T> Default for Pin<Rc<T>> where Rc<T>: Default {}
    impl<T> Default for Pin<Arc<T>> where Arc<T>: Default {}
}
pub mod process {
    use crate::{convert::{AsRef, From, Into}, ffi::OsStr, fmt::Display, fs::File, io::{PipeReader, PipeWriter, Read, Stderr, Stdout}, iter::{ExactSizeIterator, IntoIterator, Iterator}, option::Option, os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd}, os::unix::process::{CommandExt, ExitStatusExt}, path::Path, vec::Vec};
    pub trait Termination {
        fn report(self) -> ExitCode;
    }
    pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child {
        pub fn kill(&mut self) -> crate::io::Result<()>;
        pub fn id(&self) -> u32;
        pub fn wait(&mut self) -> crate::io::Result<ExitStatus>;
        pub fn try_wait(&mut self) -> crate::io::Result<Option<ExitStatus>>;
        pub fn wait_with_output(self) -> crate::io::Result<Output>;
    }
    pub struct ChildStderr {}
    impl Read for ChildStderr {}
    impl From<OwnedFd> for ChildStderr {}
    impl AsFd for ChildStderr {}
    impl AsRawFd for ChildStderr {}
    impl IntoRawFd for ChildStderr {}
    pub struct ChildStdin {}
    impl crate::io::Write for &ChildStdin {}
    impl crate::io::Write for ChildStdin {}
    impl From<OwnedFd> for ChildStdin {}
    impl AsFd for ChildStdin {}
    impl AsRawFd for ChildStdin {}
    impl IntoRawFd for ChildStdin {}
    pub struct ChildStdout {}
    impl Read for ChildStdout {}
    impl From<OwnedFd> for ChildStdout {}
    impl AsFd for ChildStdout {}
    impl AsRawFd for ChildStdout {}
    impl IntoRawFd for ChildStdout {}
    pub struct Command {}
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
        pub fn args<I, S>(&mut self, args: I) -> &mut Command where I: IntoIterator<Item = S>, S: AsRef<OsStr>;
        pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command where K: AsRef<OsStr>, V: AsRef<OsStr>;
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>;
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
        pub fn env_clear(&mut self) -> &mut Command;
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn spawn(&mut self) -> crate::io::Result<Child>;
        pub fn output(&mut self) -> crate::io::Result<Output>;
        pub fn status(&mut self) -> crate::io::Result<ExitStatus>;
        pub fn get_program(&self) -> &OsStr;
        pub fn get_args(&self) -> CommandArgs;
        pub fn get_envs(&self) -> CommandEnvs;
        pub fn get_current_dir(&self) -> Option<&Path>;
    }
    impl CommandExt for Command {}
    pub struct CommandArgs {}
    impl Iterator for CommandArgs { type Item = &OsStr; }
    impl ExactSizeIterator for CommandArgs {}
    pub struct CommandEnvs {}
    impl Iterator for CommandEnvs { type Item = (&OsStr, Option<&OsStr>); }
    impl ExactSizeIterator for CommandEnvs {}
    #[derive(Clone, Copy, Default, PartialEq)]
    pub struct ExitCode {}
    impl ExitCode {
        pub const SUCCESS: ExitCode = _;
        pub const FAILURE: ExitCode = _;
    }
    impl From<u8> for ExitCode {}
    impl Termination for ExitCode {}
    #[derive(Clone, Copy, Default, PartialEq, Eq)]
    pub struct ExitStatus {}
    impl ExitStatus {
        pub fn success(&self) -> bool;
        pub fn code(&self) -> Option<i32>;
    }
    impl Display for ExitStatus {}
    impl ExitStatusExt for ExitStatus {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
    pub struct Stdio {}
    impl Stdio {
        pub fn piped() -> Stdio;
        pub fn inherit() -> Stdio;
        pub fn null() -> Stdio;
    }
    impl From<File> for Stdio {}
    impl From<PipeReader> for Stdio {}
    impl From<PipeWriter> for Stdio {}
    impl From<Stderr> for Stdio {}
    impl From<Stdout> for Stdio {}
    impl From<OwnedFd> for Stdio {}
    impl From<ChildStderr> for Stdio {}
    impl From<ChildStdin> for Stdio {}
    impl From<ChildStdout> for Stdio {}
    impl FromRawFd for Stdio {}
    pub fn abort() -> !;
    pub fn exit(code: i32) -> !;
    pub fn id() -> u32;
}
pub mod ptr {
    use crate::{clone::Clone, convert::From, default::Default, hash::Hasher, marker::Copy, num::NonZero, ops::FnOnce, option::Option};
    #[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct NonNull<T> {}
    impl<T> NonNull<T> {
        pub fn without_provenance(addr: NonZero<usize>) -> NonNull<T>;
        pub fn dangling() -> NonNull<T>;
        pub fn with_exposed_provenance(addr: NonZero<usize>) -> NonNull<T>;
        pub unsafe fn new_unchecked(ptr: *mut T) -> NonNull<T>;
        pub fn new(ptr: *mut T) -> Option<NonNull<T>>;
        pub fn from_ref(r: &T) -> NonNull<T>;
        pub fn from_mut(r: &mut T) -> NonNull<T>;
        pub fn addr(self) -> NonZero<usize>;
        pub fn expose_provenance(self) -> NonZero<usize>;
        pub fn with_addr(self, addr: NonZero<usize>) -> NonNull<T>;
        pub fn map_addr(self, f: impl FnOnce(NonZero<usize>) -> NonZero<usize>) -> NonNull<T>;
        pub fn as_ptr(self) -> *mut T;
        pub unsafe fn as_ref(&self) -> &T;
        pub unsafe fn as_mut(&mut self) -> &mut T;
        pub fn cast<U>(self) -> NonNull<U>;
        pub unsafe fn offset(self, count: isize) -> NonNull<T>;
        pub unsafe fn byte_offset(self, count: isize) -> NonNull<T>;
        pub unsafe fn add(self, count: usize) -> NonNull<T>;
        pub unsafe fn byte_add(self, count: usize) -> NonNull<T>;
        pub unsafe fn sub(self, count: usize) -> NonNull<T>;
        pub unsafe fn byte_sub(self, count: usize) -> NonNull<T>;
        pub unsafe fn offset_from(self, origin: NonNull<T>) -> isize;
        pub unsafe fn byte_offset_from<U>(self, origin: NonNull<U>) -> isize;
        pub unsafe fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize;
        pub unsafe fn byte_offset_from_unsigned<U>(self, origin: NonNull<U>) -> usize;
        pub unsafe fn read(self) -> T;
        pub unsafe fn read_volatile(self) -> T;
        pub unsafe fn read_unaligned(self) -> T;
        pub unsafe fn copy_to(self, dest: NonNull<T>, count: usize);
        pub unsafe fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize);
        pub unsafe fn copy_from(self, src: NonNull<T>, count: usize);
        pub unsafe fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize);
        pub unsafe fn drop_in_place(self);
        pub unsafe fn write(self, val: T);
        pub unsafe fn write_bytes(self, val: u8, count: usize);
        pub unsafe fn write_volatile(self, val: T);
        pub unsafe fn write_unaligned(self, val: T);
        pub unsafe fn replace(self, src: T) -> T;
        pub unsafe fn swap(self, with: NonNull<T>);
        pub fn align_offset(self, align: usize) -> usize;
        pub fn is_aligned(self) -> bool;
    }
    impl<T> NonNull<[T]> {
        pub fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> NonNull<[T]>;
        pub fn len(self) -> usize;
        pub fn is_empty(self) -> bool;
    }
    impl<T> From<&T> for NonNull<T> {}
    impl<T> From<&mut T> for NonNull<T> {}
    impl<T> Clone for NonNull<T> {}
    impl<T> Copy for NonNull<T> {}
    pub fn addr_eq<T, U>(p: *const T, q: *const U) -> bool;
    pub unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize);
    pub unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize);
    pub fn dangling<T>() -> *const T;
    pub fn dangling_mut<T>() -> *mut T;
    pub unsafe fn drop_in_place<T>(to_drop: *mut T);
    pub fn eq<T>(a: *const T, b: *const T) -> bool;
    pub fn fn_addr_eq<T, U>(f: T, g: U) -> bool where T: Copy, U: Copy;
    pub fn from_mut<T>(r: &mut T) -> *mut T;
    pub fn from_ref<T>(r: &T) -> *const T;
    pub fn hash<T, S>(hashee: *const T, into: &mut S) where S: Hasher;
    pub fn null<T>() -> *const T;
    pub fn null_mut<T>() -> *mut T;
    pub unsafe fn read<T>(src: *const T) -> T;
    pub unsafe fn read_unaligned<T>(src: *const T) -> T;
    pub unsafe fn read_volatile<T>(src: *const T) -> T;
    pub unsafe fn replace<T>(dst: *mut T, src: T) -> T;
    pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T];
    pub fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T];
    pub unsafe fn swap<T>(x: *mut T, y: *mut T);
    pub unsafe fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize);
    pub fn with_exposed_provenance<T>(addr: usize) -> *const T;
    pub fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T;
    pub fn without_provenance<T>(addr: usize) -> *const T;
    pub fn without_provenance_mut<T>(addr: usize) -> *mut T;
    pub unsafe fn write<T>(dst: *mut T, src: T);
    pub unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize);
    pub unsafe fn write_unaligned<T>(dst: *mut T, src: T);
    pub unsafe fn write_volatile<T>(dst: *mut T, src: T);
    impl<T> *const T {
        pub fn is_null(self) -> bool;
        pub fn cast<U>(self) -> *const U;
        pub fn cast_mut(self) -> *mut T;
        pub fn addr(self) -> usize;
        pub fn expose_provenance(self) -> usize;
        pub fn with_addr(self, addr: usize) -> *const T;
        pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *const T;
        pub unsafe fn as_ref(self) -> Option<&T>;
        pub unsafe fn as_ref_unchecked(self) -> &T;
        pub unsafe fn offset(self, count: isize) -> *const T;
        pub unsafe fn byte_offset(self, count: isize) -> *const T;
        pub fn wrapping_offset(self, count: isize) -> *const T;
        pub fn wrapping_byte_offset(self, count: isize) -> *const T;
        pub unsafe fn offset_from(self, origin: *const T) -> isize;
        pub unsafe fn byte_offset_from<U>(self, origin: *const U) -> isize;
        pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize;
        pub unsafe fn byte_offset_from_unsigned<U>(self, origin: *const U) -> usize;
        pub unsafe fn add(self, count: usize) -> *const T;
        pub unsafe fn byte_add(self, count: usize) -> *const T;
        pub unsafe fn sub(self, count: usize) -> *const T;
        pub unsafe fn byte_sub(self, count: usize) -> *const T;
        pub fn wrapping_add(self, count: usize) -> *const T;
        pub fn wrapping_byte_add(self, count: usize) -> *const T;
        pub fn wrapping_sub(self, count: usize) -> *const T;
        pub fn wrapping_byte_sub(self, count: usize) -> *const T;
        pub unsafe fn read(self) -> T;
        pub unsafe fn read_volatile(self) -> T;
        pub unsafe fn read_unaligned(self) -> T;
        pub unsafe fn copy_to(self, dest: *mut T, count: usize);
        pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
        pub fn align_offset(self, align: usize) -> usize;
        pub fn is_aligned(self) -> bool;
    }
    impl<T> *const [T] {
        pub fn len(self) -> usize;
        pub fn is_empty(self) -> bool;
        pub fn as_array<const N: usize>(self) -> Option<*const [T; N]>;
    }
    impl<T> *mut T {
        pub fn is_null(self) -> bool;
        pub fn cast<U>(self) -> *mut U;
        pub fn cast_const(self) -> *const T;
        pub fn addr(self) -> usize;
        pub fn expose_provenance(self) -> usize;
        pub fn with_addr(self, addr: usize) -> *mut T;
        pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *mut T;
        pub unsafe fn as_ref(self) -> Option<&T>;
        pub unsafe fn as_ref_unchecked(self) -> &T;
        pub unsafe fn offset(self, count: isize) -> *mut T;
        pub unsafe fn byte_offset(self, count: isize) -> *mut T;
        pub fn wrapping_offset(self, count: isize) -> *mut T;
        pub fn wrapping_byte_offset(self, count: isize) -> *mut T;
        pub unsafe fn as_mut(self) -> Option<&mut T>;
        pub unsafe fn as_mut_unchecked(self) -> &mut T;
        pub unsafe fn offset_from(self, origin: *const T) -> isize;
        pub unsafe fn byte_offset_from<U>(self, origin: *const U) -> isize;
        pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize;
        pub unsafe fn byte_offset_from_unsigned<U>(self, origin: *mut U) -> usize;
        pub unsafe fn add(self, count: usize) -> *mut T;
        pub unsafe fn byte_add(self, count: usize) -> *mut T;
        pub unsafe fn sub(self, count: usize) -> *mut T;
        pub unsafe fn byte_sub(self, count: usize) -> *mut T;
        pub fn wrapping_add(self, count: usize) -> *mut T;
        pub fn wrapping_byte_add(self, count: usize) -> *mut T;
        pub fn wrapping_sub(self, count: usize) -> *mut T;
        pub fn wrapping_byte_sub(self, count: usize) -> *mut T;
        pub unsafe fn read(self) -> T;
        pub unsafe fn read_volatile(self) -> T;
        pub unsafe fn read_unaligned(self) -> T;
        pub unsafe fn copy_to(self, dest: *mut T, count: usize);
        pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
        pub unsafe fn copy_from(self, src: *const T, count: usize);
        pub unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize);
        pub unsafe fn drop_in_place(self);
        pub unsafe fn write(self, val: T);
        pub unsafe fn write_bytes(self, val: u8, count: usize);
        pub unsafe fn write_volatile(self, val: T);
        pub unsafe fn write_unaligned(self, val: T);
        pub unsafe fn replace(self, src: T) -> T;
        pub unsafe fn swap(self, with: *mut T);
        pub fn align_offset(self, align: usize) -> usize;
        pub fn is_aligned(self) -> bool;
    }
    impl<T> *mut [T] {
        pub fn len(self) -> usize;
        pub fn is_empty(self) -> bool;
        pub fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]>;
    }
    impl<T> Default for *const T {}
    impl<T> Default for *mut T {}
    impl<T> Clone for *const T {}
    impl<T> Clone for *mut T {}
    impl<T> Copy for *const T {}
    impl<T> Copy for *mut T {}
}
pub mod rc {
    use crate::{any::Any, borrow::{Borrow, Cow, ToOwned}, boxed::Box, clone::Clone, convert::{AsRef, From, TryFrom}, default::Default, ffi::{CStr, CString, OsStr, OsString}, fmt::Display, iter::FromIterator, mem::MaybeUninit, ops::{Deref, FnOnce}, option::Option, os::fd::{AsFd, AsRawFd}, path::{Path, PathBuf}, pin::Pin, result::Result, string::String, vec::Vec};
    #[derive(Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Rc<T> {}
    impl<T> Rc<T> {
        pub fn new(value: T) -> Rc<T>;
        pub fn new_cyclic<F>(data_fn: F) -> Rc<T> where F: FnOnce(&Weak<T>) -> T;
        pub fn new_uninit() -> Rc<MaybeUninit<T>>;
        pub fn new_zeroed() -> Rc<MaybeUninit<T>>;
        pub fn pin(value: T) -> Pin<Rc<T>>;
        pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>>;
        pub fn into_inner(this: Rc<T>) -> Option<T>;
        pub unsafe fn from_raw(ptr: *const T) -> Rc<T>;
        pub fn into_raw(this: Rc<T>) -> *const T;
        pub unsafe fn increment_strong_count(ptr: *const T);
        pub unsafe fn decrement_strong_count(ptr: *const T);
        pub fn as_ptr(this: &Rc<T>) -> *const T;
        pub fn downgrade(this: &Rc<T>) -> Weak<T>;
        pub fn weak_count(this: &Rc<T>) -> usize;
        pub fn strong_count(this: &Rc<T>) -> usize;
        pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T>;
        pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool;
    }
    impl<T> Rc<[T]> {
        pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]>;
        pub fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]>;
    }
    impl<T> Rc<MaybeUninit<T>> {
        pub unsafe fn assume_init(self) -> Rc<T>;
    }
    impl<T> Rc<[MaybeUninit<T>]> {
        pub unsafe fn assume_init(self) -> Rc<[T]>;
    }
    impl<T> Rc<T> where T: Clone {
        pub fn make_mut(this: &mut Rc<T>) -> &mut T;
        pub fn unwrap_or_clone(this: Rc<T>) -> T;
    }
    impl Rc<dyn Any> {
        pub fn downcast<T>(self) -> Result<Rc<T>, Rc<dyn Any>> where T: Any;
    }
    impl<T> FromIterator<T> for Rc<[T]> {}
    impl<T> Deref for Rc<T> { type Target = T; }
    impl<T> Display for Rc<T> where T: Display {}
    impl<T> Borrow<T> for Rc<T> {}
    impl<T> AsRef<T> for Rc<T> {}
    impl From<&str> for Rc<str> {}
    impl From<&CStr> for Rc<CStr> {}
    impl From<&OsStr> for Rc<OsStr> {}
    impl From<&Path> for Rc<Path> {}
    impl From<&mut str> for Rc<str> {}
    impl From<&mut CStr> for Rc<CStr> {}
    impl From<&mut OsStr> for Rc<OsStr> {}
    impl From<&mut Path> for Rc<Path> {}
    impl From<CString> for Rc<CStr> {}
    impl From<OsString> for Rc<OsStr> {}
    impl From<PathBuf> for Rc<Path> {}
    impl From<Rc<str>> for Rc<[u8]> {}
    impl From<String> for Rc<str> {}
    impl<B> From<Cow<B>> for Rc<B> where B: ToOwned, Rc<B>: From<&B> + From<<B as ToOwned>::Owned> {}
    impl<T> From<&[T]> for Rc<[T]> where T: Clone {}
    impl<T> From<&mut [T]> for Rc<[T]> where T: Clone {}
    impl<T> From<T> for Rc<T> {}
    impl<T> From<Box<T>> for Rc<T> {}
    impl<T> From<Vec<T>> for Rc<[T]> {}
    impl<T, const N: usize> From<[T; N]> for Rc<[T]> {}
    impl<T, const N: usize> TryFrom<Rc<[T]>> for Rc<[T; N]> { type Error = Rc<[T]>; }
    impl Default for Rc<CStr> {}
    impl<T> Default for Rc<[T]> {}
    impl<T> Clone for Rc<T> {}
    impl<T: AsFd> AsFd for Rc<T> {}
    impl<T: AsRawFd> AsRawFd for Rc<T> {}
    pub struct Weak<T> {}
    impl<T> Weak<T> {
        pub fn new() -> Weak<T>;
        pub unsafe fn from_raw(ptr: *const T) -> Weak<T>;
        pub fn into_raw(self) -> *const T;
        pub fn as_ptr(&self) -> *const T;
        pub fn upgrade(&self) -> Option<Rc<T>>;
        pub fn strong_count(&self) -> usize;
        pub fn weak_count(&self) -> usize;
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool;
    }
    impl<T> Default for Weak<T> {}
    impl<T> Clone for Weak<T> {}
}
pub mod result {
    use crate::{clone::Clone, default::Default, fmt::Debug, iter::{DoubleEndedIterator, ExactSizeIterator, FromIterator, IntoIterator, Iterator, Product, Sum}, marker::Copy, ops::{Deref, DerefMut, FnOnce}, option::Option, process::Termination};
    #[derive(Clone)]
    pub struct IntoIter<T> {}
    impl<T> Iterator for IntoIter<T> { type Item = T; }
    impl<T> DoubleEndedIterator for IntoIter<T> {}
    impl<T> ExactSizeIterator for IntoIter<T> {}
    pub struct Iter<T> {}
    impl<T> Iterator for Iter<T> { type Item = &T; }
    impl<T> DoubleEndedIterator for Iter<T> {}
    impl<T> ExactSizeIterator for Iter<T> {}
    impl<T> Clone for Iter<T> {}
    pub struct IterMut<T> {}
    impl<T> Iterator for IterMut<T> { type Item = &mut T; }
    impl<T> DoubleEndedIterator for IterMut<T> {}
    impl<T> ExactSizeIterator for IterMut<T> {}
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Result<T, E> { Ok(T), Err(E) }
    impl<T, E> Result<T, E> {
        pub fn is_ok(&self) -> bool;
        pub fn is_ok_and<F>(self, f: F) -> bool where F: FnOnce(T) -> bool;
        pub fn is_err(&self) -> bool;
        pub fn is_err_and<F>(self, f: F) -> bool where F: FnOnce(E) -> bool;
        pub fn ok(self) -> Option<T>;
        pub fn err(self) -> Option<E>;
        pub fn as_ref(&self) -> Result<&T, &E>;
        pub fn as_mut(&mut self) -> Result<&mut T, &mut E>;
        pub fn map<U, F>(self, op: F) -> Result<U, E> where F: FnOnce(T) -> U;
        pub fn map_or<U, F>(self, default: U, f: F) -> U where F: FnOnce(T) -> U;
        pub fn map_or_else<U, D, F>(self, default: D, f: F) -> U where D: FnOnce(E) -> U, F: FnOnce(T) -> U;
        pub fn map_err<F, O>(self, op: O) -> Result<T, F> where O: FnOnce(E) -> F;
        pub fn inspect<F>(self, f: F) -> Result<T, E> where F: FnOnce(&T);
        pub fn inspect_err<F>(self, f: F) -> Result<T, E> where F: FnOnce(&E);
        pub fn as_deref(&self) -> Result<&<T as Deref>::Target, &E> where T: Deref;
        pub fn as_deref_mut(&mut self) -> Result<&mut <T as Deref>::Target, &mut E> where T: DerefMut;
        pub fn iter(&self) -> Iter<T>;
        pub fn iter_mut(&mut self) -> IterMut<T>;
        pub fn expect(self, msg: &str) -> T where E: Debug;
        pub fn unwrap(self) -> T where E: Debug;
        pub fn unwrap_or_default(self) -> T where T: Default;
        pub fn expect_err(self, msg: &str) -> E where T: Debug;
        pub fn unwrap_err(self) -> E where T: Debug;
        pub fn and<U>(self, res: Result<U, E>) -> Result<U, E>;
        pub fn and_then<U, F>(self, op: F) -> Result<U, E> where F: FnOnce(T) -> Result<U, E>;
        pub fn or<F>(self, res: Result<T, F>) -> Result<T, F>;
        pub fn or_else<F, O>(self, op: O) -> Result<T, F> where O: FnOnce(E) -> Result<T, F>;
        pub fn unwrap_or(self, default: T) -> T;
        pub fn unwrap_or_else<F>(self, op: F) -> T where F: FnOnce(E) -> T;
        pub unsafe fn unwrap_unchecked(self) -> T;
        pub unsafe fn unwrap_err_unchecked(self) -> E;
    }
    impl<T, E> Result<&T, E> {
        pub fn copied(self) -> Result<T, E> where T: Copy;
        pub fn cloned(self) -> Result<T, E> where T: Clone;
    }
    impl<T, E> Result<&mut T, E> {
        pub fn copied(self) -> Result<T, E> where T: Copy;
        pub fn cloned(self) -> Result<T, E> where T: Clone;
    }
    impl<T, E> Result<Option<T>, E> {
        pub fn transpose(self) -> Option<Result<T, E>>;
    }
    impl<T, E> Result<Result<T, E>, E> {
        pub fn flatten(self) -> Result<T, E>;
    }
    impl<A, E, V> FromIterator<Result<A, E>> for Result<V, E> where V: FromIterator<A> {}
    impl<T, E> IntoIterator for &Result<T, E> { type Item = &T; type IntoIter = Iter<T>; }
    impl<T, E> IntoIterator for &mut Result<T, E> { type Item = &mut T; type IntoIter = IterMut<T>; }
    impl<T, E> IntoIterator for Result<T, E> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<T, U, E> Sum<Result<U, E>> for Result<T, E> where T: Sum<U> {}
    impl<T, U, E> Product<Result<U, E>> for Result<T, E> where T: Product<U> {}
    impl<T: Termination, E: Debug> Termination for Result<T, E> {}
}
pub mod slice {
    use crate::{borrow::{Borrow, ToOwned}, boxed::Box, clone::Clone, cmp::{Ord, Ordering, PartialEq, PartialOrd}, convert::{AsMut, AsRef}, default::Default, error::Error, ffi::{OsStr, OsString}, fmt::Display, io::{BufRead, Read}, iter::{Cloned, DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator}, marker::Copy, mem::MaybeUninit, net::{SocketAddr, ToSocketAddrs}, ops::{FnMut, Index, IndexMut, OneSidedRange, Range, RangeBounds}, option::Option, result::Result, str::Utf8Chunks, str::pattern::{CharSliceSearcher, Pattern}, string::String, vec::Vec};
    pub trait Concat<Item> {
        type Output;
        fn concat(slice: &Self) -> Self::Output;
    }
    pub trait Join<Separator> {
        type Output;
        fn join(slice: &Self, sep: Separator) -> Self::Output;
    }
    pub unsafe trait SliceIndex<T> {
        type Output;
    }
    pub struct ArrayWindows<T, const N: usize> {}
    impl<T, const N: usize> Iterator for ArrayWindows<T, N> { type Item = &[T; N]; }
    impl<T, const N: usize> DoubleEndedIterator for ArrayWindows<T, N> {}
    impl<T, const N: usize> ExactSizeIterator for ArrayWindows<T, N> {}
    impl<T, const N: usize> Clone for ArrayWindows<T, N> {}
    pub struct ChunkBy<T, P> {}
    impl<T, P> Iterator for ChunkBy<T, P> where P: FnMut(&T, &T) -> bool { type Item = &[T]; }
    impl<T, P> DoubleEndedIterator for ChunkBy<T, P> where P: FnMut(&T, &T) -> bool {}
    impl<T, P> Clone for ChunkBy<T, P> where P: Clone {}
    pub struct ChunkByMut<T, P> {}
    impl<T, P> Iterator for ChunkByMut<T, P> where P: FnMut(&T, &T) -> bool { type Item = &mut [T]; }
    impl<T, P> DoubleEndedIterator for ChunkByMut<T, P> where P: FnMut(&T, &T) -> bool {}
    pub struct Chunks<T> {}
    impl<T> Iterator for Chunks<T> { type Item = &[T]; }
    impl<T> DoubleEndedIterator for Chunks<T> {}
    impl<T> ExactSizeIterator for Chunks<T> {}
    impl<T> Clone for Chunks<T> {}
    pub struct ChunksExact<T> {}
    impl<T> ChunksExact<T> {
        pub fn remainder(&self) -> &[T];
    }
    impl<T> Iterator for ChunksExact<T> { type Item = &[T]; }
    impl<T> DoubleEndedIterator for ChunksExact<T> {}
    impl<T> ExactSizeIterator for ChunksExact<T> {}
    impl<T> Clone for ChunksExact<T> {}
    pub struct ChunksExactMut<T> {}
    impl<T> ChunksExactMut<T> {
        pub fn into_remainder(self) -> &mut [T];
    }
    impl<T> Iterator for ChunksExactMut<T> { type Item = &mut [T]; }
    impl<T> DoubleEndedIterator for ChunksExactMut<T> {}
    impl<T> ExactSizeIterator for ChunksExactMut<T> {}
    pub struct ChunksMut<T> {}
    impl<T> Iterator for ChunksMut<T> { type Item = &mut [T]; }
    impl<T> DoubleEndedIterator for ChunksMut<T> {}
    impl<T> ExactSizeIterator for ChunksMut<T> {}
    #[derive(Clone)]
    pub struct EscapeAscii {}
    impl Iterator for EscapeAscii { type Item = u8; }
    impl DoubleEndedIterator for EscapeAscii {}
    impl Display for EscapeAscii {}
    #[derive(Clone, PartialEq, Eq)]
    pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
    impl Display for GetDisjointMutError {}
    impl Error for GetDisjointMutError {}
    pub struct Iter<T> {}
    impl<T> Iter<T> {
        pub fn as_slice(&self) -> &[T];
    }
    impl<T> Iterator for Iter<T> { type Item = &T; }
    impl<T> DoubleEndedIterator for Iter<T> {}
    impl<T> ExactSizeIterator for Iter<T> {}
    impl<T> AsRef<[T]> for Iter<T> {}
    impl<T> Default for Iter<T> {}
    impl<T> Clone for Iter<T> {}
    pub struct IterMut<T> {}
    impl<T> IterMut<T> {
        pub fn into_slice(self) -> &mut [T];
        pub fn as_slice(&self) -> &[T];
    }
    impl<T> Iterator for IterMut<T> { type Item = &mut T; }
    impl<T> DoubleEndedIterator for IterMut<T> {}
    impl<T> ExactSizeIterator for IterMut<T> {}
    impl<T> AsRef<[T]> for IterMut<T> {}
    impl<T> Default for IterMut<T> {}
    pub struct RChunks<T> {}
    impl<T> Iterator for RChunks<T> { type Item = &[T]; }
    impl<T> DoubleEndedIterator for RChunks<T> {}
    impl<T> ExactSizeIterator for RChunks<T> {}
    impl<T> Clone for RChunks<T> {}
    pub struct RChunksExact<T> {}
    impl<T> RChunksExact<T> {
        pub fn remainder(&self) -> &[T];
    }
    impl<T> Iterator for RChunksExact<T> { type Item = &[T]; }
    impl<T> DoubleEndedIterator for RChunksExact<T> {}
    impl<T> ExactSizeIterator for RChunksExact<T> {}
    impl<T> Clone for RChunksExact<T> {}
    pub struct RChunksExactMut<T> {}
    impl<T> RChunksExactMut<T> {
        pub fn into_remainder(self) -> &mut [T];
    }
    impl<T> Iterator for RChunksExactMut<T> { type Item = &mut [T]; }
    impl<T> DoubleEndedIterator for RChunksExactMut<T> {}
    impl<T> ExactSizeIterator for RChunksExactMut<T> {}
    pub struct RChunksMut<T> {}
    impl<T> Iterator for RChunksMut<T> { type Item = &mut [T]; }
    impl<T> DoubleEndedIterator for RChunksMut<T> {}
    impl<T> ExactSizeIterator for RChunksMut<T> {}
    pub struct RSplit<T, P> where P: FnMut(&T) -> bool {}
    impl<T, P> Iterator for RSplit<T, P> where P: FnMut(&T) -> bool { type Item = &[T]; }
    impl<T, P> DoubleEndedIterator for RSplit<T, P> where P: FnMut(&T) -> bool {}
    impl<T, P> Clone for RSplit<T, P> where P: Clone + FnMut(&T) -> bool {}
    pub struct RSplitMut<T, P> where P: FnMut(&T) -> bool {}
    impl<T, P> Iterator for RSplitMut<T, P> where P: FnMut(&T) -> bool { type Item = &mut [T]; }
    impl<T, P> DoubleEndedIterator for RSplitMut<T, P> where P: FnMut(&T) -> bool {}
    pub struct RSplitN<T, P> where P: FnMut(&T) -> bool {}
    impl<T, P> Iterator for RSplitN<T, P> where P: FnMut(&T) -> bool { type Item = &[T]; }
    pub struct RSplitNMut<T, P> where P: FnMut(&T) -> bool {}
    impl<T, P> Iterator for RSplitNMut<T, P> where P: FnMut(&T) -> bool { type Item = &mut [T]; }
    pub struct Split<T, P> where P: FnMut(&T) -> bool {}
    impl<T, P> Iterator for Split<T, P> where P: FnMut(&T) -> bool { type Item = &[T]; }
    impl<T, P> DoubleEndedIterator for Split<T, P> where P: FnMut(&T) -> bool {}
    impl<T, P> Clone for Split<T, P> where P: Clone + FnMut(&T) -> bool {}
    pub struct SplitInclusive<T, P> where P: FnMut(&T) -> bool {}
    impl<T, P> Iterator for SplitInclusive<T, P> where P: FnMut(&T) -> bool { type Item = &[T]; }
    impl<T, P> DoubleEndedIterator for SplitInclusive<T, P> where P: FnMut(&T) -> bool {}
    impl<T, P> Clone for SplitInclusive<T, P> where P: Clone + FnMut(&T) -> bool {}
    pub struct SplitInclusiveMut<T, P> where P: FnMut(&T) -> bool {}
    impl<T, P> Iterator for SplitInclusiveMut<T, P> where P: FnMut(&T) -> bool { type Item = &mut [T]; }
    impl<T, P> DoubleEndedIterator for SplitInclusiveMut<T, P> where P: FnMut(&T) -> bool {}
    pub struct SplitMut<T, P> where P: FnMut(&T) -> bool {}
    impl<T, P> Iterator for SplitMut<T, P> where P: FnMut(&T) -> bool { type Item = &mut [T]; }
    impl<T, P> DoubleEndedIterator for SplitMut<T, P> where P: FnMut(&T) -> bool {}
    pub struct SplitN<T, P> where P: FnMut(&T) -> bool {}
    impl<T, P> Iterator for SplitN<T, P> where P: FnMut(&T) -> bool { type Item = &[T]; }
    pub struct SplitNMut<T, P> where P: FnMut(&T) -> bool {}
    impl<T, P> Iterator for SplitNMut<T, P> where P: FnMut(&T) -> bool { type Item = &mut [T]; }
    pub struct Windows<T> {}
    impl<T> Iterator for Windows<T> { type Item = &[T]; }
    impl<T> DoubleEndedIterator for Windows<T> {}
    impl<T> ExactSizeIterator for Windows<T> {}
    impl<T> Clone for Windows<T> {}
    pub fn from_mut<T>(s: &mut T) -> &mut [T];
    pub unsafe fn from_raw_parts<T>(data: *const T, len: usize) -> &[T];
    pub unsafe fn from_raw_parts_mut<T>(data: *mut T, len: usize) -> &mut [T];
    pub fn from_ref<T>(s: &T) -> &[T];
    impl<T> Box<[T]> {
        pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]>;
        pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]>;
    }
    impl<T> Box<[MaybeUninit<T>]> {
        pub unsafe fn assume_init(self) -> Box<[T]>;
    }
    impl<T> [MaybeUninit<T>] {
        pub fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Copy;
        pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Clone;
        pub unsafe fn assume_init_drop(&mut self);
        pub unsafe fn assume_init_ref(&self) -> &[T];
        pub unsafe fn assume_init_mut(&mut self) -> &mut [T];
    }
    impl [u8] {
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
        pub fn make_ascii_uppercase(&mut self);
        pub fn make_ascii_lowercase(&mut self);
        pub fn escape_ascii(&self) -> EscapeAscii;
        pub fn trim_ascii_start(&self) -> &[u8];
        pub fn trim_ascii_end(&self) -> &[u8];
        pub fn trim_ascii(&self) -> &[u8];
        pub fn utf8_chunks(&self) -> Utf8Chunks;
        pub fn to_ascii_uppercase(&self) -> Vec<u8>;
        pub fn to_ascii_lowercase(&self) -> Vec<u8>;
    }
    impl<T> [T] {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn first(&self) -> Option<&T>;
        pub fn first_mut(&mut self) -> Option<&mut T>;
        pub fn split_first(&self) -> Option<(&T, &[T])>;
        pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])>;
        pub fn split_last(&self) -> Option<(&T, &[T])>;
        pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])>;
        pub fn last(&self) -> Option<&T>;
        pub fn last_mut(&mut self) -> Option<&mut T>;
        pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]>;
        pub fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
        pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])>;
        pub fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])>;
        pub fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])>;
        pub fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])>;
        pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]>;
        pub fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
        pub fn get<I>(&self, index: I) -> Option<&<I as SliceIndex<[T]>>::Output> where I: SliceIndex<[T]>;
        pub fn get_mut<I>(&mut self, index: I) -> Option<&mut <I as SliceIndex<[T]>>::Output> where I: SliceIndex<[T]>;
        pub unsafe fn get_unchecked<I>(&self, index: I) -> &<I as SliceIndex<[T]>>::Output where I: SliceIndex<[T]>;
        pub unsafe fn get_unchecked_mut<I>(&mut self, index: I) -> &mut <I as SliceIndex<[T]>>::Output where I: SliceIndex<[T]>;
        pub fn as_ptr(&self) -> *const T;
        pub fn as_mut_ptr(&mut self) -> *mut T;
        pub fn as_ptr_range(&self) -> Range<*const T>;
        pub fn as_mut_ptr_range(&mut self) -> Range<*mut T>;
        pub fn as_array<const N: usize>(&self) -> Option<&[T; N]>;
        pub fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]>;
        pub fn swap(&mut self, a: usize, b: usize);
        pub fn reverse(&mut self);
        pub fn iter(&self) -> Iter<T>;
        pub fn iter_mut(&mut self) -> IterMut<T>;
        pub fn windows(&self, size: usize) -> Windows<T>;
        pub fn chunks(&self, chunk_size: usize) -> Chunks<T>;
        pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<T>;
        pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<T>;
        pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<T>;
        pub unsafe fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]];
        pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
        pub fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]);
        pub unsafe fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]];
        pub fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]);
        pub fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]);
        pub fn array_windows<const N: usize>(&self) -> ArrayWindows<T, N>;
        pub fn rchunks(&self, chunk_size: usize) -> RChunks<T>;
        pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<T>;
        pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<T>;
        pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<T>;
        pub fn chunk_by<F>(&self, pred: F) -> ChunkBy<T, F> where F: FnMut(&T, &T) -> bool;
        pub fn chunk_by_mut<F>(&mut self, pred: F) -> ChunkByMut<T, F> where F: FnMut(&T, &T) -> bool;
        pub fn split_at(&self, mid: usize) -> (&[T], &[T]);
        pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]);
        pub unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]);
        pub unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]);
        pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])>;
        pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])>;
        pub fn split<F>(&self, pred: F) -> Split<T, F> where F: FnMut(&T) -> bool;
        pub fn split_mut<F>(&mut self, pred: F) -> SplitMut<T, F> where F: FnMut(&T) -> bool;
        pub fn split_inclusive<F>(&self, pred: F) -> SplitInclusive<T, F> where F: FnMut(&T) -> bool;
        pub fn split_inclusive_mut<F>(&mut self, pred: F) -> SplitInclusiveMut<T, F> where F: FnMut(&T) -> bool;
        pub fn rsplit<F>(&self, pred: F) -> RSplit<T, F> where F: FnMut(&T) -> bool;
        pub fn rsplit_mut<F>(&mut self, pred: F) -> RSplitMut<T, F> where F: FnMut(&T) -> bool;
        pub fn splitn<F>(&self, n: usize, pred: F) -> SplitN<T, F> where F: FnMut(&T) -> bool;
        pub fn splitn_mut<F>(&mut self, n: usize, pred: F) -> SplitNMut<T, F> where F: FnMut(&T) -> bool;
        pub fn rsplitn<F>(&self, n: usize, pred: F) -> RSplitN<T, F> where F: FnMut(&T) -> bool;
        pub fn rsplitn_mut<F>(&mut self, n: usize, pred: F) -> RSplitNMut<T, F> where F: FnMut(&T) -> bool;
        pub fn contains(&self, x: &T) -> bool where T: PartialEq;
        pub fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq;
        pub fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq;
        pub fn strip_prefix<P>(&self, prefix: &P) -> Option<&[T]> where P: AsRef<[T]>, T: PartialEq;
        pub fn strip_suffix<P>(&self, suffix: &P) -> Option<&[T]> where P: AsRef<[T]>, T: PartialEq;
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
        pub fn binary_search_by<F>(&self, f: F) -> Result<usize, usize> where F: FnMut(&T) -> Ordering;
        pub fn binary_search_by_key<B, F>(&self, b: &B, f: F) -> Result<usize, usize> where F: FnMut(&T) -> B, B: Ord;
        pub fn sort_unstable(&mut self) where T: Ord;
        pub fn sort_unstable_by<F>(&mut self, compare: F) where F: FnMut(&T, &T) -> Ordering;
        pub fn sort_unstable_by_key<K, F>(&mut self, f: F) where F: FnMut(&T) -> K, K: Ord;
        pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: Ord;
        pub fn select_nth_unstable_by<F>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]) where F: FnMut(&T, &T) -> Ordering;
        pub fn select_nth_unstable_by_key<K, F>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T]) where F: FnMut(&T) -> K, K: Ord;
        pub fn rotate_left(&mut self, mid: usize);
        pub fn rotate_right(&mut self, k: usize);
        pub fn fill(&mut self, value: T) where T: Clone;
        pub fn fill_with<F>(&mut self, f: F) where F: FnMut() -> T;
        pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone;
        pub fn copy_from_slice(&mut self, src: &[T]) where T: Copy;
        pub fn copy_within<R>(&mut self, src: R, dest: usize) where R: RangeBounds<usize>, T: Copy;
        pub fn swap_with_slice(&mut self, other: &mut [T]);
        pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]);
        pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]);
        pub fn is_sorted(&self) -> bool where T: PartialOrd;
        pub fn is_sorted_by<F>(&self, compare: F) -> bool where F: FnMut(&T, &T) -> bool;
        pub fn is_sorted_by_key<F, K>(&self, f: F) -> bool where F: FnMut(&T) -> K, K: PartialOrd;
        pub fn partition_point<P>(&self, pred: P) -> usize where P: FnMut(&T) -> bool;
        pub fn split_off<R>(self: &mut &[T], range: R) -> Option<&[T]> where R: OneSidedRange<usize>;
        pub fn split_off_mut<R>(self: &mut &mut [T], range: R) -> Option<&mut [T]> where R: OneSidedRange<usize>;
        pub fn split_off_first(self: &mut &[T]) -> Option<&T>;
        pub fn split_off_first_mut(self: &mut &mut [T]) -> Option<&mut T>;
        pub fn split_off_last(self: &mut &[T]) -> Option<&T>;
        pub fn split_off_last_mut(self: &mut &mut [T]) -> Option<&mut T>;
        pub unsafe fn get_disjoint_unchecked_mut<I, const N: usize>(&mut self, indices: [I; N]) -> [&mut <I as SliceIndex<[T]>>::Output; N] where I: SliceIndex<[T]>;
        pub fn get_disjoint_mut<I, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut <I as SliceIndex<[T]>>::Output; N], GetDisjointMutError> where I: SliceIndex<[T]>;
        pub fn element_offset(&self, element: &T) -> Option<usize>;
        pub fn sort(&mut self) where T: Ord;
        pub fn sort_by<F>(&mut self, compare: F) where F: FnMut(&T, &T) -> Ordering;
        pub fn sort_by_key<K, F>(&mut self, f: F) where F: FnMut(&T) -> K, K: Ord;
        pub fn sort_by_cached_key<K, F>(&mut self, f: F) where F: FnMut(&T) -> K, K: Ord;
        pub fn to_vec(&self) -> Vec<T> where T: Clone;
        pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy;
        pub fn concat<Item>(&self) -> <[T] as Concat<Item>>::Output where [T]: Concat<Item>;
        pub fn join<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output where [T]: Join<Separator>;
        pub fn connect<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output where [T]: Join<Separator>;
        pub fn into_vec(self: Box<[T]>) -> Vec<T>;
    }
    impl<T, const N: usize> [[T; N]] {
        pub fn as_flattened(&self) -> &[T];
        pub fn as_flattened_mut(&mut self) -> &mut [T];
    }
    impl<T> IntoIterator for &[T] { type Item = &T; type IntoIter = Iter<T>; }
    impl<T> IntoIterator for &mut [T] { type Item = &mut T; type IntoIter = IterMut<T>; }
    impl<T, I> Index<I> for [T] where I: SliceIndex<[T]> { type Output = <I as SliceIndex<[T]>>::Output; }
    impl<T, I> IndexMut<I> for [T] where I: SliceIndex<[T]> {}
    impl Read for &[u8] {}
    impl crate::io::Write for &mut [u8] {}
    impl BufRead for &[u8] {}
    impl<T> ToOwned for [T] where T: Clone { type Owned = Vec<T>; }
    impl<T> AsRef<[T]> for [T] {}
    impl<T> AsMut<[T]> for [T] {}
    impl ToSocketAddrs for &[SocketAddr] { type Iter = Cloned<Iter<SocketAddr>>; }
    impl Pattern for &[char] { type Searcher = CharSliceSearcher; }
    impl<S> Concat<str> for [S] where S: Borrow<str> { type Output = String; }
    impl<T, V> Concat<T> for [V] where T: Clone, V: Borrow<[T]> { type Output = Vec<T>; }
    impl<S> Join<&str> for [S] where S: Borrow<str> { type Output = String; }
    impl<S: Borrow<OsStr>> Join<&OsStr> for [S] { type Output = OsString; }
    impl<T, V> Join<&[T]> for [V] where T: Clone, V: Borrow<[T]> { type Output = Vec<T>; }
    impl<T, V> Join<&T> for [V] where T: Clone, V: Borrow<[T]> { type Output = Vec<T>; }
}
pub mod str {
    use crate::{borrow::ToOwned, boxed::Box, clone::Clone, convert::{AsMut, AsRef, TryFrom}, error::Error, ffi::OsStr, fmt::Display, iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}, net::{SocketAddr, ToSocketAddrs}, ops::{Index, IndexMut}, option::Option, path::Path, result::Result, slice::SliceIndex, str::pattern::{DoubleEndedSearcher, Pattern, ReverseSearcher, StrSearcher}, string::String};
    pub trait FromStr {
        type Err;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
    #[derive(Clone)]
    pub struct Bytes {}
    impl Iterator for Bytes { type Item = u8; }
    impl DoubleEndedIterator for Bytes {}
    impl ExactSizeIterator for Bytes {}
    #[derive(Clone)]
    pub struct CharIndices {}
    impl CharIndices {
        pub fn as_str(&self) -> &str;
        pub fn offset(&self) -> usize;
    }
    impl Iterator for CharIndices { type Item = (usize, char); }
    impl DoubleEndedIterator for CharIndices {}
    #[derive(Clone)]
    pub struct Chars {}
    impl Chars {
        pub fn as_str(&self) -> &str;
    }
    impl Iterator for Chars { type Item = char; }
    impl DoubleEndedIterator for Chars {}
    #[derive(Clone)]
    pub struct EncodeUtf16 {}
    impl Iterator for EncodeUtf16 { type Item = u16; }
    #[derive(Clone)]
    pub struct EscapeDebug {}
    impl Iterator for EscapeDebug { type Item = char; }
    impl Display for EscapeDebug {}
    #[derive(Clone)]
    pub struct EscapeDefault {}
    impl Iterator for EscapeDefault { type Item = char; }
    impl Display for EscapeDefault {}
    #[derive(Clone)]
    pub struct EscapeUnicode {}
    impl Iterator for EscapeUnicode { type Item = char; }
    impl Display for EscapeUnicode {}
    #[derive(Clone)]
    pub struct Lines {}
    impl Iterator for Lines { type Item = &str; }
    impl DoubleEndedIterator for Lines {}
    #[derive(Clone)]
    pub struct LinesAny {}
    impl Iterator for LinesAny { type Item = &str; }
    impl DoubleEndedIterator for LinesAny {}
    pub struct MatchIndices<P> where P: Pattern {}
    impl<P> Iterator for MatchIndices<P> where P: Pattern { type Item = (usize, &str); }
    impl<P> DoubleEndedIterator for MatchIndices<P> where P: Pattern, <P as Pattern>::Searcher: DoubleEndedSearcher {}
    impl<P> Clone for MatchIndices<P> where P: Pattern, <P as Pattern>::Searcher: Clone {}
    pub struct Matches<P> where P: Pattern {}
    impl<P> Iterator for Matches<P> where P: Pattern { type Item = &str; }
    impl<P> DoubleEndedIterator for Matches<P> where P: Pattern, <P as Pattern>::Searcher: DoubleEndedSearcher {}
    impl<P> Clone for Matches<P> where P: Pattern, <P as Pattern>::Searcher: Clone {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct ParseBoolError;
    impl Display for ParseBoolError {}
    impl Error for ParseBoolError {}
    pub struct RMatchIndices<P> where P: Pattern {}
    impl<P> Iterator for RMatchIndices<P> where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher { type Item = (usize, &str); }
    impl<P> DoubleEndedIterator for RMatchIndices<P> where P: Pattern, <P as Pattern>::Searcher: DoubleEndedSearcher {}
    impl<P> Clone for RMatchIndices<P> where P: Pattern, <P as Pattern>::Searcher: Clone {}
    pub struct RMatches<P> where P: Pattern {}
    impl<P> Iterator for RMatches<P> where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher { type Item = &str; }
    impl<P> DoubleEndedIterator for RMatches<P> where P: Pattern, <P as Pattern>::Searcher: DoubleEndedSearcher {}
    impl<P> Clone for RMatches<P> where P: Pattern, <P as Pattern>::Searcher: Clone {}
    pub struct RSplit<P> where P: Pattern {}
    impl<P> Iterator for RSplit<P> where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher { type Item = &str; }
    impl<P> DoubleEndedIterator for RSplit<P> where P: Pattern, <P as Pattern>::Searcher: DoubleEndedSearcher {}
    impl<P> Clone for RSplit<P> where P: Pattern, <P as Pattern>::Searcher: Clone {}
    pub struct RSplitN<P> where P: Pattern {}
    impl<P> Iterator for RSplitN<P> where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher { type Item = &str; }
    impl<P> Clone for RSplitN<P> where P: Pattern, <P as Pattern>::Searcher: Clone {}
    pub struct RSplitTerminator<P> where P: Pattern {}
    impl<P> Iterator for RSplitTerminator<P> where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher { type Item = &str; }
    impl<P> DoubleEndedIterator for RSplitTerminator<P> where P: Pattern, <P as Pattern>::Searcher: DoubleEndedSearcher {}
    impl<P> Clone for RSplitTerminator<P> where P: Pattern, <P as Pattern>::Searcher: Clone {}
    pub struct Split<P> where P: Pattern {}
    impl<P> Iterator for Split<P> where P: Pattern { type Item = &str; }
    impl<P> DoubleEndedIterator for Split<P> where P: Pattern, <P as Pattern>::Searcher: DoubleEndedSearcher {}
    impl<P> Clone for Split<P> where P: Pattern, <P as Pattern>::Searcher: Clone {}
    #[derive(Clone)]
    pub struct SplitAsciiWhitespace {}
    impl Iterator for SplitAsciiWhitespace { type Item = &str; }
    impl DoubleEndedIterator for SplitAsciiWhitespace {}
    pub struct SplitInclusive<P> where P: Pattern {}
    impl<P> Iterator for SplitInclusive<P> where P: Pattern { type Item = &str; }
    impl<P> DoubleEndedIterator for SplitInclusive<P> where P: Pattern, <P as Pattern>::Searcher: DoubleEndedSearcher {}
    impl<P> Clone for SplitInclusive<P> where P: Pattern, <P as Pattern>::Searcher: Clone {}
    pub struct SplitN<P> where P: Pattern {}
    impl<P> Iterator for SplitN<P> where P: Pattern { type Item = &str; }
    impl<P> Clone for SplitN<P> where P: Pattern, <P as Pattern>::Searcher: Clone {}
    pub struct SplitTerminator<P> where P: Pattern {}
    impl<P> Iterator for SplitTerminator<P> where P: Pattern { type Item = &str; }
    impl<P> DoubleEndedIterator for SplitTerminator<P> where P: Pattern, <P as Pattern>::Searcher: DoubleEndedSearcher {}
    impl<P> Clone for SplitTerminator<P> where P: Pattern, <P as Pattern>::Searcher: Clone {}
    #[derive(Clone)]
    pub struct SplitWhitespace {}
    impl Iterator for SplitWhitespace { type Item = &str; }
    impl DoubleEndedIterator for SplitWhitespace {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct Utf8Chunk {}
    impl Utf8Chunk {
        pub fn valid(&self) -> &str;
        pub fn invalid(&self) -> &[u8];
    }
    #[derive(Clone)]
    pub struct Utf8Chunks {}
    impl Iterator for Utf8Chunks { type Item = Utf8Chunk; }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct Utf8Error {}
    impl Utf8Error {
        pub fn valid_up_to(&self) -> usize;
        pub fn error_len(&self) -> Option<usize>;
    }
    impl Display for Utf8Error {}
    impl Error for Utf8Error {}
    pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str>;
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
    pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
    impl str {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
        pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
        pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
        pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
        pub fn is_char_boundary(&self, index: usize) -> bool;
        pub fn floor_char_boundary(&self, index: usize) -> usize;
        pub fn ceil_char_boundary(&self, index: usize) -> usize;
        pub fn as_bytes(&self) -> &[u8];
        pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
        pub fn as_ptr(&self) -> *const u8;
        pub fn as_mut_ptr(&mut self) -> *mut u8;
        pub fn get<I>(&self, i: I) -> Option<&<I as SliceIndex<str>>::Output> where I: SliceIndex<str>;
        pub fn get_mut<I>(&mut self, i: I) -> Option<&mut <I as SliceIndex<str>>::Output> where I: SliceIndex<str>;
        pub unsafe fn get_unchecked<I>(&self, i: I) -> &<I as SliceIndex<str>>::Output where I: SliceIndex<str>;
        pub unsafe fn get_unchecked_mut<I>(&mut self, i: I) -> &mut <I as SliceIndex<str>>::Output where I: SliceIndex<str>;
        pub unsafe fn slice_unchecked(&self, begin: usize, end: usize) -> &str;
        pub unsafe fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str;
        pub fn split_at(&self, mid: usize) -> (&str, &str);
        pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str);
        pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)>;
        pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)>;
        pub fn chars(&self) -> Chars;
        pub fn char_indices(&self) -> CharIndices;
        pub fn bytes(&self) -> Bytes;
        pub fn split_whitespace(&self) -> SplitWhitespace;
        pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace;
        pub fn lines(&self) -> Lines;
        pub fn lines_any(&self) -> LinesAny;
        pub fn encode_utf16(&self) -> EncodeUtf16;
        pub fn contains<P>(&self, pat: P) -> bool where P: Pattern;
        pub fn starts_with<P>(&self, pat: P) -> bool where P: Pattern;
        pub fn ends_with<P>(&self, pat: P) -> bool where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher;
        pub fn find<P>(&self, pat: P) -> Option<usize> where P: Pattern;
        pub fn rfind<P>(&self, pat: P) -> Option<usize> where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher;
        pub fn split<P>(&self, pat: P) -> Split<P> where P: Pattern;
        pub fn split_inclusive<P>(&self, pat: P) -> SplitInclusive<P> where P: Pattern;
        pub fn rsplit<P>(&self, pat: P) -> RSplit<P> where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher;
        pub fn split_terminator<P>(&self, pat: P) -> SplitTerminator<P> where P: Pattern;
        pub fn rsplit_terminator<P>(&self, pat: P) -> RSplitTerminator<P> where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher;
        pub fn splitn<P>(&self, n: usize, pat: P) -> SplitN<P> where P: Pattern;
        pub fn rsplitn<P>(&self, n: usize, pat: P) -> RSplitN<P> where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher;
        pub fn split_once<P>(&self, delimiter: P) -> Option<(&str, &str)> where P: Pattern;
        pub fn rsplit_once<P>(&self, delimiter: P) -> Option<(&str, &str)> where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher;
        pub fn matches<P>(&self, pat: P) -> Matches<P> where P: Pattern;
        pub fn rmatches<P>(&self, pat: P) -> RMatches<P> where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher;
        pub fn match_indices<P>(&self, pat: P) -> MatchIndices<P> where P: Pattern;
        pub fn rmatch_indices<P>(&self, pat: P) -> RMatchIndices<P> where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher;
        pub fn trim(&self) -> &str;
        pub fn trim_start(&self) -> &str;
        pub fn trim_end(&self) -> &str;
        pub fn trim_left(&self) -> &str;
        pub fn trim_right(&self) -> &str;
        pub fn trim_matches<P>(&self, pat: P) -> &str where P: Pattern, <P as Pattern>::Searcher: DoubleEndedSearcher;
        pub fn trim_start_matches<P>(&self, pat: P) -> &str where P: Pattern;
        pub fn strip_prefix<P>(&self, prefix: P) -> Option<&str> where P: Pattern;
        pub fn strip_suffix<P>(&self, suffix: P) -> Option<&str> where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher;
        pub fn trim_end_matches<P>(&self, pat: P) -> &str where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher;
        pub fn trim_left_matches<P>(&self, pat: P) -> &str where P: Pattern;
        pub fn trim_right_matches<P>(&self, pat: P) -> &str where P: Pattern, <P as Pattern>::Searcher: ReverseSearcher;
        pub fn parse<F>(&self) -> Result<F, <F as FromStr>::Err> where F: FromStr;
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case(&self, other: &str) -> bool;
        pub fn make_ascii_uppercase(&mut self);
        pub fn make_ascii_lowercase(&mut self);
        pub fn trim_ascii_start(&self) -> &str;
        pub fn trim_ascii_end(&self) -> &str;
        pub fn trim_ascii(&self) -> &str;
        pub fn escape_debug(&self) -> EscapeDebug;
        pub fn escape_default(&self) -> EscapeDefault;
        pub fn escape_unicode(&self) -> EscapeUnicode;
        pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]>;
        pub fn replace<P>(&self, from: P, to: &str) -> String where P: Pattern;
        pub fn replacen<P>(&self, pat: P, to: &str, count: usize) -> String where P: Pattern;
        pub fn to_lowercase(&self) -> String;
        pub fn to_uppercase(&self) -> String;
        pub fn into_string(self: Box<str>) -> String;
        pub fn repeat(&self, n: usize) -> String;
        pub fn to_ascii_uppercase(&self) -> String;
        pub fn to_ascii_lowercase(&self) -> String;
    }
    impl<I> Index<I> for str where I: SliceIndex<str> { type Output = <I as SliceIndex<str>>::Output; }
    impl<I> IndexMut<I> for str where I: SliceIndex<str> {}
    impl Display for str {}
    impl ToOwned for str { type Owned = String; }
    impl AsRef<str> for str {}
    impl AsRef<OsStr> for str {}
    impl AsRef<Path> for str {}
    impl AsRef<[u8]> for str {}
    impl AsMut<str> for str {}
    impl TryFrom<&OsStr> for &str { type Error = Utf8Error; }
    impl ToSocketAddrs for str { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl Pattern for &str { type Searcher = StrSearcher; }
    pub mod pattern {
        use crate::{clone::Clone, ops::FnMut, option::Option};
        pub trait DoubleEndedSearcher: ReverseSearcher {}
        pub trait Pattern {
            type Searcher: Searcher;
            fn into_searcher(self, haystack: &str) -> Self::Searcher;
            fn is_contained_in(self, haystack: &str) -> bool;
            fn is_prefix_of(self, haystack: &str) -> bool;
            fn is_suffix_of(self, haystack: &str) -> bool where Self::Searcher: ReverseSearcher;
            fn strip_prefix_of(self, haystack: &str) -> Option<&str>;
            fn strip_suffix_of(self, haystack: &str) -> Option<&str> where Self::Searcher: ReverseSearcher;
        }
        impl Pattern for &&str { type Searcher = StrSearcher; }
        impl<F> Pattern for F where F: FnMut(char) -> bool { type Searcher = CharPredicateSearcher<F>; }
        pub unsafe trait ReverseSearcher: Searcher {
            fn next_back(&mut self) -> SearchStep;
            fn next_match_back(&mut self) -> Option<(usize, usize)>;
            fn next_reject_back(&mut self) -> Option<(usize, usize)>;
        }
        pub unsafe trait Searcher {
            fn haystack(&self) -> &str;
            fn next(&mut self) -> SearchStep;
            fn next_match(&mut self) -> Option<(usize, usize)>;
            fn next_reject(&mut self) -> Option<(usize, usize)>;
        }
        #[derive(Clone)]
        pub struct CharArrayRefSearcher<const N: usize> {}
        #[derive(Clone)]
        pub struct CharArraySearcher<const N: usize> {}
        pub struct CharPredicateSearcher<F> where F: FnMut(char) -> bool {}
        impl<F> Clone for CharPredicateSearcher<F> where F: Clone + FnMut(char) -> bool {}
        #[derive(Clone)]
        pub struct CharSearcher {}
        #[derive(Clone)]
        pub struct CharSliceSearcher {}
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub enum SearchStep { Match(usize, usize), Reject(usize, usize), Done }
        #[derive(Clone)]
        pub struct StrSearcher {}
    }
}
pub mod string {
    use crate::{borrow::{Borrow, BorrowMut, Cow}, boxed::Box, collections::TryReserveError, convert::{AsMut, AsRef, From, Infallible, TryFrom}, error::Error, ffi::{CString, IntoStringError, OsStr}, fmt::Display, iter::{DoubleEndedIterator, Extend, FromIterator, Iterator}, net::{SocketAddr, ToSocketAddrs}, ops::{Add, AddAssign, Deref, DerefMut, FnMut, Index, IndexMut, RangeBounds}, option::Option, path::Path, result::Result, slice::SliceIndex, str::{FromStr, Utf8Error}, str::pattern::Pattern, vec::Vec};
    pub trait ToString {
        fn to_string(&self) -> String;
    }
    impl<T> ToString for T where T: Display {}
    pub struct Drain {}
    impl Drain {
        pub fn as_str(&self) -> &str;
    }
    impl Iterator for Drain { type Item = char; }
    impl DoubleEndedIterator for Drain {}
    impl AsRef<str> for Drain {}
    impl AsRef<[u8]> for Drain {}
    pub struct FromUtf16Error {}
    impl Display for FromUtf16Error {}
    impl Error for FromUtf16Error {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct FromUtf8Error {}
    impl FromUtf8Error {
        pub fn as_bytes(&self) -> &[u8];
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn utf8_error(&self) -> Utf8Error;
    }
    impl Display for FromUtf8Error {}
    impl Error for FromUtf8Error {}
    #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct String {}
    impl String {
        pub fn new() -> String;
        pub fn with_capacity(capacity: usize) -> String;
        pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error>;
        pub fn from_utf8_lossy(v: &[u8]) -> Cow<str>;
        pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error>;
        pub fn from_utf16_lossy(v: &[u16]) -> String;
        pub fn into_raw_parts(self) -> (*mut u8, usize, usize);
        pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String;
        pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String;
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn as_str(&self) -> &str;
        pub fn as_mut_str(&mut self) -> &mut str;
        pub fn push_str(&mut self, string: &str);
        pub fn extend_from_within<R>(&mut self, src: R) where R: RangeBounds<usize>;
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn push(&mut self, ch: char);
        pub fn as_bytes(&self) -> &[u8];
        pub fn truncate(&mut self, new_len: usize);
        pub fn pop(&mut self) -> Option<char>;
        pub fn remove(&mut self, idx: usize) -> char;
        pub fn retain<F>(&mut self, f: F) where F: FnMut(char) -> bool;
        pub fn insert(&mut self, idx: usize, ch: char);
        pub fn insert_str(&mut self, idx: usize, string: &str);
        pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn split_off(&mut self, at: usize) -> String;
        pub fn clear(&mut self);
        pub fn drain<R>(&mut self, range: R) -> Drain where R: RangeBounds<usize>;
        pub fn replace_range<R>(&mut self, range: R, replace_with: &str) where R: RangeBounds<usize>;
        pub fn into_boxed_str(self) -> Box<str>;
        pub fn leak(self) -> &mut str;
    }
    impl FromIterator<char> for String {}
    impl FromIterator<String> for String {}
    impl FromIterator<&char> for String {}
    impl FromIterator<&str> for String {}
    impl FromIterator<Cow<str>> for String {}
    impl FromIterator<Box<str>> for String {}
    impl Extend<char> for String {}
    impl Extend<String> for String {}
    impl Extend<&char> for String {}
    impl Extend<&str> for String {}
    impl Extend<Cow<str>> for String {}
    impl Extend<Box<str>> for String {}
    impl Add<&str> for String { type Output = String; }
    impl AddAssign<&str> for String {}
    impl Deref for String { type Target = str; }
    impl DerefMut for String {}
    impl<I> Index<I> for String where I: SliceIndex<str> { type Output = <I as SliceIndex<str>>::Output; }
    impl<I> IndexMut<I> for String where I: SliceIndex<str> {}
    impl crate::fmt::Write for String {}
    impl Display for String {}
    impl Borrow<str> for String {}
    impl BorrowMut<str> for String {}
    impl AsRef<str> for String {}
    impl AsRef<OsStr> for String {}
    impl AsRef<Path> for String {}
    impl AsRef<[u8]> for String {}
    impl AsMut<str> for String {}
    impl From<&str> for String {}
    impl From<&String> for String {}
    impl From<&mut str> for String {}
    impl From<char> for String {}
    impl From<Box<str>> for String {}
    impl From<Cow<str>> for String {}
    impl TryFrom<CString> for String { type Error = IntoStringError; }
    impl TryFrom<Vec<u8>> for String { type Error = FromUtf8Error; }
    impl FromStr for String { type Err = Infallible; }
    impl ToSocketAddrs for (String, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for String { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl Pattern for &String { type Searcher = <&str as Pattern>::Searcher; }
    pub type ParseError = Infallible;
}
pub mod sync {
    use crate::{any::Any, borrow::{Borrow, Cow, ToOwned}, boxed::Box, clone::Clone, convert::{AsRef, From, TryFrom}, default::Default, error::Error, ffi::{CStr, CString, OsStr, OsString}, fmt::Display, fs::File, io::{Read, Seek}, iter::FromIterator, marker::{Send, Sync}, mem::MaybeUninit, ops::{Deref, DerefMut, FnMut, FnOnce}, option::Option, os::fd::{AsFd, AsRawFd}, path::{Path, PathBuf}, pin::Pin, result::Result, string::String, time::Duration, vec::Vec};
    #[derive(Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Arc<T> {}
    impl<T> Arc<T> {
        pub fn new(data: T) -> Arc<T>;
        pub fn new_cyclic<F>(data_fn: F) -> Arc<T> where F: FnOnce(&Weak<T>) -> T;
        pub fn new_uninit() -> Arc<MaybeUninit<T>>;
        pub fn new_zeroed() -> Arc<MaybeUninit<T>>;
        pub fn pin(data: T) -> Pin<Arc<T>>;
        pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>>;
        pub fn into_inner(this: Arc<T>) -> Option<T>;
        pub unsafe fn from_raw(ptr: *const T) -> Arc<T>;
        pub fn into_raw(this: Arc<T>) -> *const T;
        pub unsafe fn increment_strong_count(ptr: *const T);
        pub unsafe fn decrement_strong_count(ptr: *const T);
        pub fn as_ptr(this: &Arc<T>) -> *const T;
        pub fn downgrade(this: &Arc<T>) -> Weak<T>;
        pub fn weak_count(this: &Arc<T>) -> usize;
        pub fn strong_count(this: &Arc<T>) -> usize;
        pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool;
        pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T>;
    }
    impl<T> Arc<[T]> {
        pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
        pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
    }
    impl<T> Arc<MaybeUninit<T>> {
        pub unsafe fn assume_init(self) -> Arc<T>;
    }
    impl<T> Arc<[MaybeUninit<T>]> {
        pub unsafe fn assume_init(self) -> Arc<[T]>;
    }
    impl<T> Arc<T> where T: Clone {
        pub fn make_mut(this: &mut Arc<T>) -> &mut T;
        pub fn unwrap_or_clone(this: Arc<T>) -> T;
    }
    impl Arc<dyn Any + Sync + Send> {
        pub fn downcast<T>(self) -> Result<Arc<T>, Arc<dyn Any + Sync + Send>> where T: Any + Send + Sync;
    }
    impl<T> FromIterator<T> for Arc<[T]> {}
    impl<T> Deref for Arc<T> { type Target = T; }
    impl Read for Arc<File> {}
    impl crate::io::Write for Arc<File> {}
    impl Seek for Arc<File> {}
    impl<T> Display for Arc<T> where T: Display {}
    impl<T> Borrow<T> for Arc<T> {}
    impl<T> AsRef<T> for Arc<T> {}
    impl From<&str> for Arc<str> {}
    impl From<&CStr> for Arc<CStr> {}
    impl From<&OsStr> for Arc<OsStr> {}
    impl From<&Path> for Arc<Path> {}
    impl From<&mut str> for Arc<str> {}
    impl From<&mut CStr> for Arc<CStr> {}
    impl From<&mut OsStr> for Arc<OsStr> {}
    impl From<&mut Path> for Arc<Path> {}
    impl From<CString> for Arc<CStr> {}
    impl From<OsString> for Arc<OsStr> {}
    impl From<PathBuf> for Arc<Path> {}
    impl From<String> for Arc<str> {}
    impl From<Arc<str>> for Arc<[u8]> {}
    impl<B> From<Cow<B>> for Arc<B> where B: ToOwned, Arc<B>: From<&B> + From<<B as ToOwned>::Owned> {}
    impl<T> From<&[T]> for Arc<[T]> where T: Clone {}
    impl<T> From<&mut [T]> for Arc<[T]> where T: Clone {}
    impl<T> From<T> for Arc<T> {}
    impl<T> From<Box<T>> for Arc<T> {}
    impl<T> From<Vec<T>> for Arc<[T]> {}
    impl<T, const N: usize> From<[T; N]> for Arc<[T]> {}
    impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> { type Error = Arc<[T]>; }
    impl Default for Arc<CStr> {}
    impl<T> Default for Arc<[T]> {}
    impl<T> Clone for Arc<T> {}
    impl<T> Error for Arc<T> where T: Error {}
    impl<T: AsFd> AsFd for Arc<T> {}
    impl<T: AsRawFd> AsRawFd for Arc<T> {}
    pub struct Barrier {}
    impl Barrier {
        pub fn new(n: usize) -> Barrier;
        pub fn wait(&self) -> BarrierWaitResult;
    }
    pub struct BarrierWaitResult {}
    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }
    #[derive(Default)]
    pub struct Condvar {}
    impl Condvar {
        pub fn new() -> Condvar;
        pub fn wait<T>(&self, guard: MutexGuard<T>) -> LockResult<MutexGuard<T>>;
        pub fn wait_while<T, F>(&self, guard: MutexGuard<T>, condition: F) -> LockResult<MutexGuard<T>> where F: FnMut(&mut T) -> bool;
        pub fn wait_timeout_ms<T>(&self, guard: MutexGuard<T>, ms: u32) -> LockResult<(MutexGuard<T>, bool)>;
        pub fn wait_timeout<T>(&self, guard: MutexGuard<T>, dur: Duration) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)>;
        pub fn wait_timeout_while<T, F>(&self, guard: MutexGuard<T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)> where F: FnMut(&mut T) -> bool;
        pub fn notify_one(&self);
        pub fn notify_all(&self);
    }
    #[derive(Default)]
    pub struct LazyLock<T, F = fn() -> T> {}
    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        pub fn new(f: F) -> LazyLock<T, F>;
        pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T;
        pub fn force(this: &LazyLock<T, F>) -> &T;
    }
    impl<T, F> LazyLock<T, F> {
        pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>;
        pub fn get(this: &LazyLock<T, F>) -> Option<&T>;
    }
    impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> { type Target = T; }
    impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {}
    #[derive(Default)]
    pub struct Mutex<T> {}
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Mutex<T>;
        pub fn lock(&self) -> LockResult<MutexGuard<T>>;
        pub fn try_lock(&self) -> TryLockResult<MutexGuard<T>>;
        pub fn is_poisoned(&self) -> bool;
        pub fn clear_poison(&self);
        pub fn into_inner(self) -> LockResult<T>;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
    }
    impl<T> From<T> for Mutex<T> {}
    pub struct MutexGuard<T> {}
    impl<T> Deref for MutexGuard<T> { type Target = T; }
    impl<T> DerefMut for MutexGuard<T> {}
    impl<T: Display> Display for MutexGuard<T> {}
    pub struct Once {}
    impl Once {
        pub fn new() -> Once;
        pub fn call_once<F>(&self, f: F) where F: FnOnce();
        pub fn call_once_force<F>(&self, f: F) where F: FnOnce(&OnceState);
        pub fn is_completed(&self) -> bool;
        pub fn wait(&self);
        pub fn wait_force(&self);
    }
    #[derive(Clone, PartialEq, Eq)]
    pub struct OnceLock<T> {}
    impl<T> OnceLock<T> {
        pub fn new() -> OnceLock<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn wait(&self) -> &T;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
    }
    impl<T> From<T> for OnceLock<T> {}
    impl<T> Default for OnceLock<T> {}
    pub struct OnceState {}
    impl OnceState {
        pub fn is_poisoned(&self) -> bool;
    }
    pub struct PoisonError<T> {}
    impl<T> PoisonError<T> {
        pub fn new(data: T) -> PoisonError<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T> Display for PoisonError<T> {}
    impl<T> Error for PoisonError<T> {}
    #[derive(Default)]
    pub struct RwLock<T> {}
    impl<T> RwLock<T> {
        pub fn new(t: T) -> RwLock<T>;
        pub fn read(&self) -> LockResult<RwLockReadGuard<T>>;
        pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<T>>;
        pub fn write(&self) -> LockResult<RwLockWriteGuard<T>>;
        pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<T>>;
        pub fn is_poisoned(&self) -> bool;
        pub fn clear_poison(&self);
        pub fn into_inner(self) -> LockResult<T>;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
    }
    impl<T> From<T> for RwLock<T> {}
    pub struct RwLockReadGuard<T> {}
    impl<T> Deref for RwLockReadGuard<T> { type Target = T; }
    impl<T: Display> Display for RwLockReadGuard<T> {}
    pub struct RwLockWriteGuard<T> {}
    impl<T> RwLockWriteGuard<T> {
        pub fn downgrade(s: Self) -> RwLockReadGuard<T>;
    }
    impl<T> Deref for RwLockWriteGuard<T> { type Target = T; }
    impl<T> DerefMut for RwLockWriteGuard<T> {}
    impl<T: Display> Display for RwLockWriteGuard<T> {}
    pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
    impl<T> Display for TryLockError<T> {}
    impl<T> From<PoisonError<T>> for TryLockError<T> {}
    impl<T> Error for TryLockError<T> {}
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct WaitTimeoutResult {}
    impl WaitTimeoutResult {
        pub fn timed_out(&self) -> bool;
    }
    pub struct Weak<T> {}
    impl<T> Weak<T> {
        pub fn new() -> Weak<T>;
        pub unsafe fn from_raw(ptr: *const T) -> Weak<T>;
        pub fn into_raw(self) -> *const T;
        pub fn as_ptr(&self) -> *const T;
        pub fn upgrade(&self) -> Option<Arc<T>>;
        pub fn strong_count(&self) -> usize;
        pub fn weak_count(&self) -> usize;
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool;
    }
    impl<T> Default for Weak<T> {}
    impl<T> Clone for Weak<T> {}
    pub type LockResult<T> = Result<T, PoisonError<T>>;
    pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;
    pub const ONCE_INIT: Once = _;
    pub mod atomic {
        use crate::{default::Default, ops::FnMut, option::Option, result::Result};
        #[derive(Default)]
        pub struct AtomicBool {}
        impl AtomicBool {
            pub fn new(v: bool) -> AtomicBool;
            pub unsafe fn from_ptr(ptr: *mut bool) -> &AtomicBool;
            pub fn get_mut(&mut self) -> &mut bool;
            pub fn into_inner(self) -> bool;
            pub fn load(&self, order: Ordering) -> bool;
            pub fn store(&self, val: bool, order: Ordering);
            pub fn swap(&self, val: bool, order: Ordering) -> bool;
            pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool;
            pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool>;
            pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool>;
            pub fn fetch_and(&self, val: bool, order: Ordering) -> bool;
            pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool;
            pub fn fetch_or(&self, val: bool, order: Ordering) -> bool;
            pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool;
            pub fn fetch_not(&self, order: Ordering) -> bool;
            pub fn as_ptr(&self) -> *mut bool;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<bool, bool> where F: FnMut(bool) -> Option<bool>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> Option<bool>) -> Result<bool, bool>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> bool) -> bool;
        }
        #[derive(Default)]
        pub struct AtomicI16 {}
        impl AtomicI16 {
            pub fn new(v: i16) -> AtomicI16;
            pub unsafe fn from_ptr(ptr: *mut i16) -> &AtomicI16;
            pub fn get_mut(&mut self) -> &mut i16;
            pub fn into_inner(self) -> i16;
            pub fn load(&self, order: Ordering) -> i16;
            pub fn store(&self, val: i16, order: Ordering);
            pub fn swap(&self, val: i16, order: Ordering) -> i16;
            pub fn compare_and_swap(&self, current: i16, new: i16, order: Ordering) -> i16;
            pub fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16>;
            pub fn compare_exchange_weak(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16>;
            pub fn fetch_add(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_and(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_or(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i16, i16> where F: FnMut(i16) -> Option<i16>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i16) -> Option<i16>) -> Result<i16, i16>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i16) -> i16) -> i16;
            pub fn fetch_max(&self, val: i16, order: Ordering) -> i16;
            pub fn fetch_min(&self, val: i16, order: Ordering) -> i16;
            pub fn as_ptr(&self) -> *mut i16;
        }
        #[derive(Default)]
        pub struct AtomicI32 {}
        impl AtomicI32 {
            pub fn new(v: i32) -> AtomicI32;
            pub unsafe fn from_ptr(ptr: *mut i32) -> &AtomicI32;
            pub fn get_mut(&mut self) -> &mut i32;
            pub fn into_inner(self) -> i32;
            pub fn load(&self, order: Ordering) -> i32;
            pub fn store(&self, val: i32, order: Ordering);
            pub fn swap(&self, val: i32, order: Ordering) -> i32;
            pub fn compare_and_swap(&self, current: i32, new: i32, order: Ordering) -> i32;
            pub fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32>;
            pub fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32>;
            pub fn fetch_add(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_and(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_or(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i32, i32> where F: FnMut(i32) -> Option<i32>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i32) -> Option<i32>) -> Result<i32, i32>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i32) -> i32) -> i32;
            pub fn fetch_max(&self, val: i32, order: Ordering) -> i32;
            pub fn fetch_min(&self, val: i32, order: Ordering) -> i32;
            pub fn as_ptr(&self) -> *mut i32;
        }
        #[derive(Default)]
        pub struct AtomicI64 {}
        impl AtomicI64 {
            pub fn new(v: i64) -> AtomicI64;
            pub unsafe fn from_ptr(ptr: *mut i64) -> &AtomicI64;
            pub fn get_mut(&mut self) -> &mut i64;
            pub fn into_inner(self) -> i64;
            pub fn load(&self, order: Ordering) -> i64;
            pub fn store(&self, val: i64, order: Ordering);
            pub fn swap(&self, val: i64, order: Ordering) -> i64;
            pub fn compare_and_swap(&self, current: i64, new: i64, order: Ordering) -> i64;
            pub fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64>;
            pub fn compare_exchange_weak(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64>;
            pub fn fetch_add(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_and(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_or(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i64, i64> where F: FnMut(i64) -> Option<i64>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i64) -> Option<i64>) -> Result<i64, i64>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i64) -> i64) -> i64;
            pub fn fetch_max(&self, val: i64, order: Ordering) -> i64;
            pub fn fetch_min(&self, val: i64, order: Ordering) -> i64;
            pub fn as_ptr(&self) -> *mut i64;
        }
        #[derive(Default)]
        pub struct AtomicI8 {}
        impl AtomicI8 {
            pub fn new(v: i8) -> AtomicI8;
            pub unsafe fn from_ptr(ptr: *mut i8) -> &AtomicI8;
            pub fn get_mut(&mut self) -> &mut i8;
            pub fn into_inner(self) -> i8;
            pub fn load(&self, order: Ordering) -> i8;
            pub fn store(&self, val: i8, order: Ordering);
            pub fn swap(&self, val: i8, order: Ordering) -> i8;
            pub fn compare_and_swap(&self, current: i8, new: i8, order: Ordering) -> i8;
            pub fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8>;
            pub fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8>;
            pub fn fetch_add(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_and(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_or(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i8, i8> where F: FnMut(i8) -> Option<i8>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i8) -> Option<i8>) -> Result<i8, i8>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i8) -> i8) -> i8;
            pub fn fetch_max(&self, val: i8, order: Ordering) -> i8;
            pub fn fetch_min(&self, val: i8, order: Ordering) -> i8;
            pub fn as_ptr(&self) -> *mut i8;
        }
        #[derive(Default)]
        pub struct AtomicIsize {}
        impl AtomicIsize {
            pub fn new(v: isize) -> AtomicIsize;
            pub unsafe fn from_ptr(ptr: *mut isize) -> &AtomicIsize;
            pub fn get_mut(&mut self) -> &mut isize;
            pub fn into_inner(self) -> isize;
            pub fn load(&self, order: Ordering) -> isize;
            pub fn store(&self, val: isize, order: Ordering);
            pub fn swap(&self, val: isize, order: Ordering) -> isize;
            pub fn compare_and_swap(&self, current: isize, new: isize, order: Ordering) -> isize;
            pub fn compare_exchange(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize>;
            pub fn compare_exchange_weak(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize>;
            pub fn fetch_add(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_and(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_or(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<isize, isize> where F: FnMut(isize) -> Option<isize>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(isize) -> Option<isize>) -> Result<isize, isize>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(isize) -> isize) -> isize;
            pub fn fetch_max(&self, val: isize, order: Ordering) -> isize;
            pub fn fetch_min(&self, val: isize, order: Ordering) -> isize;
            pub fn as_ptr(&self) -> *mut isize;
        }
        pub struct AtomicPtr<T> {}
        impl<T> AtomicPtr<T> {
            pub fn new(p: *mut T) -> AtomicPtr<T>;
            pub unsafe fn from_ptr(ptr: *mut *mut T) -> &AtomicPtr<T>;
            pub fn get_mut(&mut self) -> &mut *mut T;
            pub fn into_inner(self) -> *mut T;
            pub fn load(&self, order: Ordering) -> *mut T;
            pub fn store(&self, ptr: *mut T, order: Ordering);
            pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T;
            pub fn compare_and_swap(&self, current: *mut T, new: *mut T, order: Ordering) -> *mut T;
            pub fn compare_exchange(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T>;
            pub fn compare_exchange_weak(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T>;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<*mut T, *mut T> where F: FnMut(*mut T) -> Option<*mut T>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*mut T) -> Option<*mut T>) -> Result<*mut T, *mut T>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*mut T) -> *mut T) -> *mut T;
            pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *mut T;
            pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *mut T;
            pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *mut T;
            pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *mut T;
            pub fn fetch_or(&self, val: usize, order: Ordering) -> *mut T;
            pub fn fetch_and(&self, val: usize, order: Ordering) -> *mut T;
            pub fn fetch_xor(&self, val: usize, order: Ordering) -> *mut T;
            pub fn as_ptr(&self) -> *mut *mut T;
        }
        impl<T> Default for AtomicPtr<T> {}
        #[derive(Default)]
        pub struct AtomicU16 {}
        impl AtomicU16 {
            pub fn new(v: u16) -> AtomicU16;
            pub unsafe fn from_ptr(ptr: *mut u16) -> &AtomicU16;
            pub fn get_mut(&mut self) -> &mut u16;
            pub fn into_inner(self) -> u16;
            pub fn load(&self, order: Ordering) -> u16;
            pub fn store(&self, val: u16, order: Ordering);
            pub fn swap(&self, val: u16, order: Ordering) -> u16;
            pub fn compare_and_swap(&self, current: u16, new: u16, order: Ordering) -> u16;
            pub fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16>;
            pub fn compare_exchange_weak(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16>;
            pub fn fetch_add(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_and(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_or(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u16, u16> where F: FnMut(u16) -> Option<u16>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u16) -> Option<u16>) -> Result<u16, u16>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u16) -> u16) -> u16;
            pub fn fetch_max(&self, val: u16, order: Ordering) -> u16;
            pub fn fetch_min(&self, val: u16, order: Ordering) -> u16;
            pub fn as_ptr(&self) -> *mut u16;
        }
        #[derive(Default)]
        pub struct AtomicU32 {}
        impl AtomicU32 {
            pub fn new(v: u32) -> AtomicU32;
            pub unsafe fn from_ptr(ptr: *mut u32) -> &AtomicU32;
            pub fn get_mut(&mut self) -> &mut u32;
            pub fn into_inner(self) -> u32;
            pub fn load(&self, order: Ordering) -> u32;
            pub fn store(&self, val: u32, order: Ordering);
            pub fn swap(&self, val: u32, order: Ordering) -> u32;
            pub fn compare_and_swap(&self, current: u32, new: u32, order: Ordering) -> u32;
            pub fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32>;
            pub fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32>;
            pub fn fetch_add(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_and(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_or(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u32, u32> where F: FnMut(u32) -> Option<u32>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u32) -> Option<u32>) -> Result<u32, u32>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u32) -> u32) -> u32;
            pub fn fetch_max(&self, val: u32, order: Ordering) -> u32;
            pub fn fetch_min(&self, val: u32, order: Ordering) -> u32;
            pub fn as_ptr(&self) -> *mut u32;
        }
        #[derive(Default)]
        pub struct AtomicU64 {}
        impl AtomicU64 {
            pub fn new(v: u64) -> AtomicU64;
            pub unsafe fn from_ptr(ptr: *mut u64) -> &AtomicU64;
            pub fn get_mut(&mut self) -> &mut u64;
            pub fn into_inner(self) -> u64;
            pub fn load(&self, order: Ordering) -> u64;
            pub fn store(&self, val: u64, order: Ordering);
            pub fn swap(&self, val: u64, order: Ordering) -> u64;
            pub fn compare_and_swap(&self, current: u64, new: u64, order: Ordering) -> u64;
            pub fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64>;
            pub fn compare_exchange_weak(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64>;
            pub fn fetch_add(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_and(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_or(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u64, u64> where F: FnMut(u64) -> Option<u64>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u64) -> Option<u64>) -> Result<u64, u64>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u64) -> u64) -> u64;
            pub fn fetch_max(&self, val: u64, order: Ordering) -> u64;
            pub fn fetch_min(&self, val: u64, order: Ordering) -> u64;
            pub fn as_ptr(&self) -> *mut u64;
        }
        #[derive(Default)]
        pub struct AtomicU8 {}
        impl AtomicU8 {
            pub fn new(v: u8) -> AtomicU8;
            pub unsafe fn from_ptr(ptr: *mut u8) -> &AtomicU8;
            pub fn get_mut(&mut self) -> &mut u8;
            pub fn into_inner(self) -> u8;
            pub fn load(&self, order: Ordering) -> u8;
            pub fn store(&self, val: u8, order: Ordering);
            pub fn swap(&self, val: u8, order: Ordering) -> u8;
            pub fn compare_and_swap(&self, current: u8, new: u8, order: Ordering) -> u8;
            pub fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8>;
            pub fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8>;
            pub fn fetch_add(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_and(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_or(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u8, u8> where F: FnMut(u8) -> Option<u8>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u8) -> Option<u8>) -> Result<u8, u8>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u8) -> u8) -> u8;
            pub fn fetch_max(&self, val: u8, order: Ordering) -> u8;
            pub fn fetch_min(&self, val: u8, order: Ordering) -> u8;
            pub fn as_ptr(&self) -> *mut u8;
        }
        #[derive(Default)]
        pub struct AtomicUsize {}
        impl AtomicUsize {
            pub fn new(v: usize) -> AtomicUsize;
            pub unsafe fn from_ptr(ptr: *mut usize) -> &AtomicUsize;
            pub fn get_mut(&mut self) -> &mut usize;
            pub fn into_inner(self) -> usize;
            pub fn load(&self, order: Ordering) -> usize;
            pub fn store(&self, val: usize, order: Ordering);
            pub fn swap(&self, val: usize, order: Ordering) -> usize;
            pub fn compare_and_swap(&self, current: usize, new: usize, order: Ordering) -> usize;
            pub fn compare_exchange(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize>;
            pub fn compare_exchange_weak(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize>;
            pub fn fetch_add(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_and(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_or(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<usize, usize> where F: FnMut(usize) -> Option<usize>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(usize) -> Option<usize>) -> Result<usize, usize>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(usize) -> usize) -> usize;
            pub fn fetch_max(&self, val: usize, order: Ordering) -> usize;
            pub fn fetch_min(&self, val: usize, order: Ordering) -> usize;
            pub fn as_ptr(&self) -> *mut usize;
        }
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
        pub const ATOMIC_BOOL_INIT: AtomicBool = _;
        pub const ATOMIC_ISIZE_INIT: AtomicIsize = _;
        pub const ATOMIC_USIZE_INIT: AtomicUsize = _;
        pub fn compiler_fence(order: Ordering);
        pub fn fence(order: Ordering);
        pub fn spin_loop_hint();
    }
    pub mod mpsc {
        use crate::{clone::Clone, convert::From, error::Error, fmt::Display, iter::{IntoIterator, Iterator}, result::Result, time::Duration};
        pub struct IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        pub struct Iter<T> {}
        impl<T> Iterator for Iter<T> { type Item = T; }
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub fn try_recv(&self) -> Result<T, TryRecvError>;
            pub fn recv(&self) -> Result<T, RecvError>;
            pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
            pub fn iter(&self) -> Iter<T>;
            pub fn try_iter(&self) -> TryIter<T>;
        }
        impl<T> IntoIterator for &Receiver<T> { type Item = T; type IntoIter = Iter<T>; }
        impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct RecvError;
        impl Display for RecvError {}
        impl Error for RecvError {}
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub enum RecvTimeoutError { Timeout, Disconnected }
        impl Display for RecvTimeoutError {}
        impl From<RecvError> for RecvTimeoutError {}
        impl Error for RecvTimeoutError {}
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct SendError<T>(pub T);
        impl<T> Display for SendError<T> {}
        impl<T> Error for SendError<T> {}
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub fn send(&self, t: T) -> Result<(), SendError<T>>;
        }
        impl<T> Clone for Sender<T> {}
        pub struct SyncSender<T> {}
        impl<T> SyncSender<T> {
            pub fn send(&self, t: T) -> Result<(), SendError<T>>;
            pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
        }
        impl<T> Clone for SyncSender<T> {}
        pub struct TryIter<T> {}
        impl<T> Iterator for TryIter<T> { type Item = T; }
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub enum TryRecvError { Empty, Disconnected }
        impl Display for TryRecvError {}
        impl From<RecvError> for TryRecvError {}
        impl Error for TryRecvError {}
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub enum TrySendError<T> { Full(T), Disconnected(T) }
        impl<T> Display for TrySendError<T> {}
        impl<T> From<SendError<T>> for TrySendError<T> {}
        impl<T> Error for TrySendError<T> {}
        pub fn channel<T>() -> (Sender<T>, Receiver<T>);
        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);
    }
}
pub mod task {
    use crate::{convert::From, marker::{Send, Sync}, ops::FnOnce, option::Option, result::Result, sync::Arc};
    pub trait Wake {
        fn wake(self: Arc<Self>);
        fn wake_by_ref(self: &Arc<Self>);
    }
    pub struct Context {}
    impl Context {
        pub fn from_waker(waker: &Waker) -> Context;
        pub fn waker(&self) -> &Waker;
    }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Poll<T> { Ready(T), Pending }
    impl<T> Poll<T> {
        pub fn map<U, F>(self, f: F) -> Poll<U> where F: FnOnce(T) -> U;
        pub fn is_ready(&self) -> bool;
        pub fn is_pending(&self) -> bool;
    }
    impl<T, E> Poll<Result<T, E>> {
        pub fn map_ok<U, F>(self, f: F) -> Poll<Result<U, E>> where F: FnOnce(T) -> U;
        pub fn map_err<U, F>(self, f: F) -> Poll<Result<T, U>> where F: FnOnce(E) -> U;
    }
    impl<T, E> Poll<Option<Result<T, E>>> {
        pub fn map_ok<U, F>(self, f: F) -> Poll<Option<Result<U, E>>> where F: FnOnce(T) -> U;
        pub fn map_err<U, F>(self, f: F) -> Poll<Option<Result<T, U>>> where F: FnOnce(E) -> U;
    }
    impl<T> From<T> for Poll<T> {}
    #[derive(PartialEq)]
    pub struct RawWaker {}
    impl RawWaker {
        pub fn new(data: *const (), vtable: &RawWakerVTable) -> RawWaker;
    }
    impl<W> From<Arc<W>> for RawWaker where W: Wake + Send + Sync {}
    #[derive(Clone, Copy, PartialEq)]
    pub struct RawWakerVTable {}
    impl RawWakerVTable {
        pub fn new(clone: unsafe fn(*const ()) -> RawWaker, wake: unsafe fn(*const ()), wake_by_ref: unsafe fn(*const ()), drop: unsafe fn(*const ())) -> RawWakerVTable;
    }
    #[derive(Clone)]
    pub struct Waker {}
    impl Waker {
        pub fn wake(self);
        pub fn wake_by_ref(&self);
        pub fn will_wake(&self, other: &Waker) -> bool;
        pub unsafe fn new(data: *const (), vtable: &RawWakerVTable) -> Waker;
        pub unsafe fn from_raw(waker: RawWaker) -> Waker;
        pub fn noop() -> &Waker;
        pub fn data(&self) -> *const ();
        pub fn vtable(&self) -> &RawWakerVTable;
    }
    impl<W> From<Arc<W>> for Waker where W: Wake + Send + Sync {}
}
pub mod thread {
    use crate::{any::Any, boxed::Box, cell::{Cell, RefCell}, default::Default, error::Error, fmt::Display, marker::{Copy, Send}, num::NonZero, ops::FnOnce, option::Option, os::unix::thread::JoinHandleExt, string::String, time::{Duration, Instant}};
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct AccessError;
    impl Display for AccessError {}
    impl Error for AccessError {}
    pub struct Builder {}
    impl Builder {
        pub fn new() -> Builder;
        pub fn name(self, name: String) -> Builder;
        pub fn stack_size(self, size: usize) -> Builder;
        pub fn spawn<F, T>(self, f: F) -> crate::io::Result<JoinHandle<T>> where F: FnOnce() -> T + Send, T: Send;
        pub unsafe fn spawn_unchecked<F, T>(self, f: F) -> crate::io::Result<JoinHandle<T>> where F: FnOnce() -> T + Send, T: Send;
        pub fn spawn_scoped<F, T>(self, scope: &Scope, f: F) -> crate::io::Result<ScopedJoinHandle<T>> where F: FnOnce() -> T + Send, T: Send;
    }
    pub struct JoinHandle<T> {}
    impl<T> JoinHandle<T> {
        pub fn thread(&self) -> &Thread;
        pub fn join(self) -> Result<T>;
        pub fn is_finished(&self) -> bool;
    }
    impl<T> JoinHandleExt for JoinHandle<T> {}
    pub struct LocalKey<T> {}
    impl<T> LocalKey<T> {
        pub fn with<F, R>(&self, f: F) -> R where F: FnOnce(&T) -> R;
        pub fn try_with<F, R>(&self, f: F) -> crate::result::Result<R, AccessError> where F: FnOnce(&T) -> R;
    }
    impl<T> LocalKey<Cell<T>> {
        pub fn set(&self, value: T);
        pub fn get(&self) -> T where T: Copy;
        pub fn take(&self) -> T where T: Default;
        pub fn replace(&self, value: T) -> T;
    }
    impl<T> LocalKey<RefCell<T>> {
        pub fn with_borrow<F, R>(&self, f: F) -> R where F: FnOnce(&T) -> R;
        pub fn with_borrow_mut<F, R>(&self, f: F) -> R where F: FnOnce(&mut T) -> R;
        pub fn set(&self, value: T);
        pub fn take(&self) -> T where T: Default;
        pub fn replace(&self, value: T) -> T;
    }
    pub struct Scope {}
    impl Scope {
        pub fn spawn<F, T>(&self, f: F) -> ScopedJoinHandle<T> where F: FnOnce() -> T + Send, T: Send;
    }
    pub struct ScopedJoinHandle<T> {}
    impl<T> ScopedJoinHandle<T> {
        pub fn thread(&self) -> &Thread;
        pub fn join(self) -> Result<T>;
        pub fn is_finished(&self) -> bool;
    }
    #[derive(Clone)]
    pub struct Thread {}
    impl Thread {
        pub fn unpark(&self);
        pub fn id(&self) -> ThreadId;
        pub fn name(&self) -> Option<&str>;
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct ThreadId {}
    pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send>>;
    pub fn available_parallelism() -> crate::io::Result<NonZero<usize>>;
    pub fn current() -> Thread;
    pub fn panicking() -> bool;
    pub fn park();
    pub fn park_timeout(dur: Duration);
    pub fn park_timeout_ms(ms: u32);
    pub fn scope<F, T>(f: F) -> T where F: FnOnce(&Scope) -> T;
    pub fn sleep(dur: Duration);
    pub fn sleep_ms(ms: u32);
    pub fn sleep_until(deadline: Instant);
    pub fn spawn<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T + Send, T: Send;
    pub fn yield_now();
}
pub mod time {
    use crate::{error::Error, fmt::Display, iter::Sum, ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign}, option::Option, result::Result};
    #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Duration {}
    impl Duration {
        pub const ZERO: Duration = _;
        pub const MAX: Duration = _;
        pub fn new(secs: u64, nanos: u32) -> Duration;
        pub fn from_secs(secs: u64) -> Duration;
        pub fn from_millis(millis: u64) -> Duration;
        pub fn from_micros(micros: u64) -> Duration;
        pub fn from_nanos(nanos: u64) -> Duration;
        pub fn from_nanos_u128(nanos: u128) -> Duration;
        pub fn from_hours(hours: u64) -> Duration;
        pub fn from_mins(mins: u64) -> Duration;
        pub fn is_zero(&self) -> bool;
        pub fn as_secs(&self) -> u64;
        pub fn subsec_millis(&self) -> u32;
        pub fn subsec_micros(&self) -> u32;
        pub fn subsec_nanos(&self) -> u32;
        pub fn as_millis(&self) -> u128;
        pub fn as_micros(&self) -> u128;
        pub fn as_nanos(&self) -> u128;
        pub fn abs_diff(self, other: Duration) -> Duration;
        pub fn checked_add(self, rhs: Duration) -> Option<Duration>;
        pub fn saturating_add(self, rhs: Duration) -> Duration;
        pub fn checked_sub(self, rhs: Duration) -> Option<Duration>;
        pub fn saturating_sub(self, rhs: Duration) -> Duration;
        pub fn checked_mul(self, rhs: u32) -> Option<Duration>;
        pub fn saturating_mul(self, rhs: u32) -> Duration;
        pub fn checked_div(self, rhs: u32) -> Option<Duration>;
        pub fn as_secs_f64(&self) -> f64;
        pub fn as_secs_f32(&self) -> f32;
        pub fn from_secs_f64(secs: f64) -> Duration;
        pub fn from_secs_f32(secs: f32) -> Duration;
        pub fn mul_f64(self, rhs: f64) -> Duration;
        pub fn mul_f32(self, rhs: f32) -> Duration;
        pub fn div_f64(self, rhs: f64) -> Duration;
        pub fn div_f32(self, rhs: f32) -> Duration;
        pub fn div_duration_f64(self, rhs: Duration) -> f64;
        pub fn div_duration_f32(self, rhs: Duration) -> f32;
        pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError>;
        pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError>;
    }
    impl Sum for Duration {}
    impl Sum<&Duration> for Duration {}
    impl Add for Duration { type Output = Duration; }
    impl AddAssign for Duration {}
    impl Sub for Duration { type Output = Duration; }
    impl SubAssign for Duration {}
    impl Mul<u32> for Duration { type Output = Duration; }
    impl MulAssign<u32> for Duration {}
    impl Div<u32> for Duration { type Output = Duration; }
    impl DivAssign<u32> for Duration {}
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Instant {}
    impl Instant {
        pub fn now() -> Instant;
        pub fn duration_since(&self, earlier: Instant) -> Duration;
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
        pub fn elapsed(&self) -> Duration;
        pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
    }
    impl Add<Duration> for Instant { type Output = Instant; }
    impl AddAssign<Duration> for Instant {}
    impl Sub for Instant { type Output = Duration; }
    impl Sub<Duration> for Instant { type Output = Instant; }
    impl SubAssign<Duration> for Instant {}
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct SystemTime {}
    impl SystemTime {
        pub const UNIX_EPOCH: SystemTime = _;
        pub fn now() -> SystemTime;
        pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError>;
        pub fn elapsed(&self) -> Result<Duration, SystemTimeError>;
        pub fn checked_add(&self, duration: Duration) -> Option<SystemTime>;
        pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime>;
    }
    impl Add<Duration> for SystemTime { type Output = SystemTime; }
    impl AddAssign<Duration> for SystemTime {}
    impl Sub<Duration> for SystemTime { type Output = SystemTime; }
    impl SubAssign<Duration> for SystemTime {}
    #[derive(Clone)]
    pub struct SystemTimeError {}
    impl SystemTimeError {
        pub fn duration(&self) -> Duration;
    }
    impl Display for SystemTimeError {}
    impl Error for SystemTimeError {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct TryFromFloatSecsError {}
    impl Display for TryFromFloatSecsError {}
    impl Error for TryFromFloatSecsError {}
    pub const UNIX_EPOCH: SystemTime = _;
}
pub mod u128 {
    pub const MIN: u128 = _;
    pub const MAX: u128 = _;
}
pub mod u16 {
    pub const MIN: u16 = _;
    pub const MAX: u16 = _;
}
pub mod u32 {
    pub const MIN: u32 = _;
    pub const MAX: u32 = _;
}
pub mod u64 {
    pub const MIN: u64 = _;
    pub const MAX: u64 = _;
}
pub mod u8 {
    pub const MIN: u8 = _;
    pub const MAX: u8 = _;
}
pub mod usize {
    pub const MIN: usize = _;
    pub const MAX: usize = _;
}
pub mod vec {
    use crate::{borrow::{Borrow, BorrowMut, Cow, ToOwned}, boxed::Box, clone::Clone, cmp::PartialEq, collections::{BinaryHeap, TryReserveError, VecDeque}, convert::{AsMut, AsRef, From}, default::Default, ffi::CString, iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator}, marker::Copy, mem::MaybeUninit, ops::{Deref, DerefMut, FnMut, FnOnce, Index, IndexMut, RangeBounds}, option::Option, result::Result, slice::SliceIndex, string::String};
    pub struct Drain<T> {}
    impl<T> Drain<T> {
        pub fn as_slice(&self) -> &[T];
    }
    impl<T> Iterator for Drain<T> { type Item = T; }
    impl<T> DoubleEndedIterator for Drain<T> {}
    impl<T> ExactSizeIterator for Drain<T> {}
    impl<T> AsRef<[T]> for Drain<T> {}
    pub struct ExtractIf<T, F> {}
    impl<T, F> Iterator for ExtractIf<T, F> where F: FnMut(&mut T) -> bool { type Item = T; }
    #[derive(Clone)]
    pub struct IntoIter<T> {}
    impl<T> IntoIter<T> {
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
    }
    impl<T> Iterator for IntoIter<T> { type Item = T; }
    impl<T> DoubleEndedIterator for IntoIter<T> {}
    impl<T> ExactSizeIterator for IntoIter<T> {}
    impl<T> AsRef<[T]> for IntoIter<T> {}
    impl<T> Default for IntoIter<T> {}
    pub struct Splice<I> where I: Iterator {}
    impl<I> Iterator for Splice<I> where I: Iterator { type Item = <I as Iterator>::Item; }
    impl<I> DoubleEndedIterator for Splice<I> where I: Iterator {}
    impl<I> ExactSizeIterator for Splice<I> where I: Iterator {}
    #[derive(Clone, Eq, Ord, Hash)]
    pub struct Vec<T> {}
    impl<T> Vec<T> {
        pub fn new() -> Vec<T>;
        pub fn with_capacity(capacity: usize) -> Vec<T>;
        pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T>;
        pub fn into_raw_parts(self) -> (*mut T, usize, usize);
        pub fn push(&mut self, value: T);
        pub fn push_mut(&mut self, value: T) -> &mut T;
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn into_boxed_slice(self) -> Box<[T]>;
        pub fn truncate(&mut self, len: usize);
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
        pub fn as_ptr(&self) -> *const T;
        pub fn as_mut_ptr(&mut self) -> *mut T;
        pub unsafe fn set_len(&mut self, new_len: usize);
        pub fn swap_remove(&mut self, index: usize) -> T;
        pub fn insert(&mut self, index: usize, element: T);
        pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T;
        pub fn remove(&mut self, index: usize) -> T;
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
        pub fn retain_mut<F>(&mut self, f: F) where F: FnMut(&mut T) -> bool;
        pub fn dedup_by_key<F, K>(&mut self, key: F) where F: FnMut(&mut T) -> K, K: PartialEq;
        pub fn dedup_by<F>(&mut self, same_bucket: F) where F: FnMut(&mut T, &mut T) -> bool;
        pub fn pop(&mut self) -> Option<T>;
        pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
        pub fn append(&mut self, other: &mut Vec<T>);
        pub fn drain<R>(&mut self, range: R) -> Drain<T> where R: RangeBounds<usize>;
        pub fn clear(&mut self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn split_off(&mut self, at: usize) -> Vec<T>;
        pub fn resize_with<F>(&mut self, new_len: usize, f: F) where F: FnMut() -> T;
        pub fn leak(self) -> &mut [T];
        pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>];
        pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<<I as IntoIterator>::IntoIter> where R: RangeBounds<usize>, I: IntoIterator<Item = T>;
        pub fn extract_if<F, R>(&mut self, range: R, filter: F) -> ExtractIf<T, F> where F: FnMut(&mut T) -> bool, R: RangeBounds<usize>;
    }
    impl<T> Vec<T> where T: Clone {
        pub fn resize(&mut self, new_len: usize, value: T);
        pub fn extend_from_slice(&mut self, other: &[T]);
        pub fn extend_from_within<R>(&mut self, src: R) where R: RangeBounds<usize>;
    }
    impl<T, const N: usize> Vec<[T; N]> {
        pub fn into_flattened(self) -> Vec<T>;
    }
    impl<T> Vec<T> where T: PartialEq {
        pub fn dedup(&mut self);
    }
    impl<T> FromIterator<T> for Vec<T> {}
    impl<T> IntoIterator for &Vec<T> { type Item = &T; type IntoIter = crate::slice::Iter<T>; }
    impl<T> IntoIterator for &mut Vec<T> { type Item = &mut T; type IntoIter = crate::slice::IterMut<T>; }
    impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<T> Extend<&T> for Vec<T> where T: Copy {}
    impl<T> Extend<T> for Vec<T> {}
    impl<T> Deref for Vec<T> { type Target = [T]; }
    impl<T> DerefMut for Vec<T> {}
    impl<T, I> Index<I> for Vec<T> where I: SliceIndex<[T]> { type Output = <I as SliceIndex<[T]>>::Output; }
    impl<T, I> IndexMut<I> for Vec<T> where I: SliceIndex<[T]> {}
    impl crate::io::Write for Vec<u8> {}
    impl<T> Borrow<[T]> for Vec<T> {}
    impl<T> BorrowMut<[T]> for Vec<T> {}
    impl<T> AsRef<[T]> for Vec<T> {}
    impl<T> AsRef<Vec<T>> for Vec<T> {}
    impl<T> AsMut<[T]> for Vec<T> {}
    impl<T> AsMut<Vec<T>> for Vec<T> {}
    impl From<&str> for Vec<u8> {}
    impl From<CString> for Vec<u8> {}
    impl From<String> for Vec<u8> {}
    impl<T> From<Cow<[T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> {}
    impl<T> From<&[T]> for Vec<T> where T: Clone {}
    impl<T> From<&mut [T]> for Vec<T> where T: Clone {}
    impl<T> From<Box<[T]>> for Vec<T> {}
    impl<T> From<BinaryHeap<T>> for Vec<T> {}
    impl<T> From<VecDeque<T>> for Vec<T> {}
    impl<T, const N: usize> From<&[T; N]> for Vec<T> where T: Clone {}
    impl<T, const N: usize> From<&mut [T; N]> for Vec<T> where T: Clone {}
    impl<T, const N: usize> From<[T; N]> for Vec<T> {}
    impl<T> Default for Vec<T> {}
}
pub mod prelude {
    pub mod v1 {
        pub use crate::borrow::ToOwned;
        pub use crate::boxed::Box;
        pub use crate::clone::Clone;
        pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use crate::convert::{AsMut, AsRef, From, Into};
        pub use crate::default::Default;
        pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator};
        pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
        pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
        pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;
    }
    pub mod rust_2015 {
        pub use super::v1::*;
    }
    pub mod rust_2018 {
        pub use super::v1::*;
    }
    pub mod rust_2021 {
        pub use super::v1::*;
        pub use crate::convert::{TryFrom, TryInto};
        pub use crate::iter::FromIterator;
    }
    pub mod rust_2024 {
        pub use super::rust_2021::*;
        pub use crate::future::{Future, IntoFuture};
    }
}

/// What the standard library implements for the built-in types by macros.
mod primitives {
    use crate::fmt::{Binary, Display, LowerExp, LowerHex, UpperHex};
    use crate::iter::Step;
    impl Display for u8 {}
    impl Step for u8 {}
    impl LowerHex for u8 {}
    impl UpperHex for u8 {}
    impl Binary for u8 {}
    impl Display for u16 {}
    impl Step for u16 {}
    impl LowerHex for u16 {}
    impl UpperHex for u16 {}
    impl Binary for u16 {}
    impl Display for u32 {}
    impl Step for u32 {}
    impl LowerHex for u32 {}
    impl UpperHex for u32 {}
    impl Binary for u32 {}
    impl Display for u64 {}
    impl Step for u64 {}
    impl LowerHex for u64 {}
    impl UpperHex for u64 {}
    impl Binary for u64 {}
    impl Display for u128 {}
    impl Step for u128 {}
    impl LowerHex for u128 {}
    impl UpperHex for u128 {}
    impl Binary for u128 {}
    impl Display for usize {}
    impl Step for usize {}
    impl LowerHex for usize {}
    impl UpperHex for usize {}
    impl Binary for usize {}
    impl Display for i8 {}
    impl Step for i8 {}
    impl LowerHex for i8 {}
    impl UpperHex for i8 {}
    impl Binary for i8 {}
    impl Display for i16 {}
    impl Step for i16 {}
    impl LowerHex for i16 {}
    impl UpperHex for i16 {}
    impl Binary for i16 {}
    impl Display for i32 {}
    impl Step for i32 {}
    impl LowerHex for i32 {}
    impl UpperHex for i32 {}
    impl Binary for i32 {}
    impl Display for i64 {}
    impl Step for i64 {}
    impl LowerHex for i64 {}
    impl UpperHex for i64 {}
    impl Binary for i64 {}
    impl Display for i128 {}
    impl Step for i128 {}
    impl LowerHex for i128 {}
    impl UpperHex for i128 {}
    impl Binary for i128 {}
    impl Display for isize {}
    impl Step for isize {}
    impl LowerHex for isize {}
    impl UpperHex for isize {}
    impl Binary for isize {}
    impl Display for f32 {}
    impl LowerExp for f32 {}
    impl Display for f64 {}
    impl LowerExp for f64 {}
    impl Display for str {}
    impl Display for char {}
    impl Display for bool {}
    impl Step for char {}
}
