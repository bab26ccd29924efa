//! rayon 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{any::Any, boxed::Box, error::Error, fmt::Display, marker::{Send, Sync}, ops::{Fn, FnMut, FnOnce}, option::Option, result::Result, string::String, vec::Vec};
pub struct BroadcastContext {}
impl BroadcastContext {
    pub fn index(&self) -> usize;
    pub fn num_threads(&self) -> usize;
}
pub struct FnContext {}
impl FnContext {
    pub fn migrated(&self) -> bool;
}
pub struct Scope {}
impl Scope {
    pub fn spawn<BODY>(&self, body: BODY) where BODY: FnOnce(&Scope) + Send;
    pub fn spawn_broadcast<BODY>(&self, body: BODY) where BODY: Fn(&Scope, BroadcastContext) + Send + Sync;
}
pub struct ScopeFifo {}
impl ScopeFifo {
    pub fn spawn_fifo<BODY>(&self, body: BODY) where BODY: FnOnce(&ScopeFifo) + Send;
    pub fn spawn_broadcast<BODY>(&self, body: BODY) where BODY: Fn(&ScopeFifo, BroadcastContext) + Send + Sync;
}
pub struct ThreadBuilder {}
impl ThreadBuilder {
    pub fn index(&self) -> usize;
    pub fn name(&self) -> Option<&str>;
    pub fn stack_size(&self) -> Option<usize>;
    pub fn run(self);
}
pub struct ThreadPool {}
impl ThreadPool {
    pub fn install<OP, R>(&self, op: OP) -> R where OP: FnOnce() -> R + Send, R: Send;
    pub fn broadcast<OP, R>(&self, op: OP) -> Vec<R> where OP: Fn(BroadcastContext) -> R + Sync, R: Send;
    pub fn current_num_threads(&self) -> usize;
    pub fn current_thread_index(&self) -> Option<usize>;
    pub fn current_thread_has_pending_tasks(&self) -> Option<bool>;
    pub fn join<A, B, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB) where A: FnOnce() -> RA + Send, B: FnOnce() -> RB + Send, RA: Send, RB: Send;
    pub fn scope<OP, R>(&self, op: OP) -> R where OP: FnOnce(&Scope) -> R + Send, R: Send;
    pub fn scope_fifo<OP, R>(&self, op: OP) -> R where OP: FnOnce(&ScopeFifo) -> R + Send, R: Send;
    pub fn in_place_scope<OP, R>(&self, op: OP) -> R where OP: FnOnce(&Scope) -> R;
    pub fn in_place_scope_fifo<OP, R>(&self, op: OP) -> R where OP: FnOnce(&ScopeFifo) -> R;
    pub fn spawn<OP>(&self, op: OP) where OP: FnOnce() + Send;
    pub fn spawn_fifo<OP>(&self, op: OP) where OP: FnOnce() + Send;
    pub fn spawn_broadcast<OP>(&self, op: OP) where OP: Fn(BroadcastContext) + Send + Sync;
    pub fn yield_now(&self) -> Option<Yield>;
    pub fn yield_local(&self) -> Option<Yield>;
}
pub struct ThreadPoolBuildError {}
impl Display for ThreadPoolBuildError {}
impl Error for ThreadPoolBuildError {}
#[derive(Default)]
pub struct ThreadPoolBuilder<S = ()> {}
impl ThreadPoolBuilder {
    pub fn new() -> ThreadPoolBuilder;
    pub fn build_scoped<W, F, R>(self, wrapper: W, with_pool: F) -> Result<R, ThreadPoolBuildError> where W: Fn(ThreadBuilder) + Sync, F: FnOnce(&ThreadPool) -> R;
}
impl<S> ThreadPoolBuilder<S> {
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError>;
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError>;
    pub fn thread_name<F>(self, closure: F) -> ThreadPoolBuilder<S> where F: FnMut(usize) -> String;
    pub fn num_threads(self, num_threads: usize) -> ThreadPoolBuilder<S>;
    pub fn use_current_thread(self) -> ThreadPoolBuilder<S>;
    pub fn panic_handler<H>(self, panic_handler: H) -> ThreadPoolBuilder<S> where H: Fn(Box<dyn Any + Send>) + Send + Sync;
    pub fn stack_size(self, stack_size: usize) -> ThreadPoolBuilder<S>;
    pub fn breadth_first(self) -> ThreadPoolBuilder<S>;
    pub fn start_handler<H>(self, start_handler: H) -> ThreadPoolBuilder<S> where H: Fn(usize) + Send + Sync;
    pub fn exit_handler<H>(self, exit_handler: H) -> ThreadPoolBuilder<S> where H: Fn(usize) + Send + Sync;
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Yield { Executed, Idle }
pub fn broadcast<OP, R>(op: OP) -> Vec<R> where OP: Fn(BroadcastContext) -> R + Sync, R: Send;
pub fn current_num_threads() -> usize;
pub fn current_thread_index() -> Option<usize>;
pub fn in_place_scope<OP, R>(op: OP) -> R where OP: FnOnce(&Scope) -> R;
pub fn in_place_scope_fifo<OP, R>(op: OP) -> R where OP: FnOnce(&ScopeFifo) -> R;
pub fn join<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) where A: FnOnce() -> RA + Send, B: FnOnce() -> RB + Send, RA: Send, RB: Send;
pub fn join_context<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) where A: FnOnce(FnContext) -> RA + Send, B: FnOnce(FnContext) -> RB + Send, RA: Send, RB: Send;
pub fn max_num_threads() -> usize;
pub fn scope<OP, R>(op: OP) -> R where OP: FnOnce(&Scope) -> R + Send, R: Send;
pub fn scope_fifo<OP, R>(op: OP) -> R where OP: FnOnce(&ScopeFifo) -> R + Send, R: Send;
pub fn spawn<F>(func: F) where F: FnOnce() + Send;
pub fn spawn_broadcast<OP>(op: OP) where OP: Fn(BroadcastContext) + Send + Sync;
pub fn spawn_fifo<F>(func: F) where F: FnOnce() + Send;
pub fn yield_local() -> Option<Yield>;
pub fn yield_now() -> Option<Yield>;
pub mod array {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};
    use std::marker::Send;
    #[derive(Clone)]
    pub struct IntoIter<T, const N: usize> {}
    impl<T: Send, const N: usize> IndexedParallelIterator for IntoIter<T, N> {}
    impl<T: Send, const N: usize> ParallelIterator for IntoIter<T, N> { type Item = T; }
}
pub mod collections {
    pub mod binary_heap {
        use crate::iter::{IndexedParallelIterator, ParallelIterator};
        use std::{clone::Clone, cmp::Ord, marker::{Send, Sync}};
        pub struct Drain<T> {}
        impl<T: Ord + Send> IndexedParallelIterator for Drain<T> {}
        impl<T: Ord + Send> ParallelIterator for Drain<T> { type Item = T; }
        #[derive(Clone)]
        pub struct IntoIter<T> {}
        impl<T: Send> IndexedParallelIterator for IntoIter<T> {}
        impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
        pub struct Iter<T> {}
        impl<T> Clone for Iter<T> {}
        impl<T: Sync> IndexedParallelIterator for Iter<T> {}
        impl<T: Sync> ParallelIterator for Iter<T> { type Item = &T; }
    }
    pub mod btree_map {
        use crate::iter::ParallelIterator;
        use std::{clone::Clone, marker::{Send, Sync}};
        pub struct IntoIter<K, V> {}
        impl<K: Send, V: Send> ParallelIterator for IntoIter<K, V> { type Item = (K, V); }
        pub struct Iter<K, V> {}
        impl<K, V> Clone for Iter<K, V> {}
        impl<K: Sync, V: Sync> ParallelIterator for Iter<K, V> { type Item = (&K, &V); }
        pub struct IterMut<K, V> {}
        impl<K: Sync, V: Send> ParallelIterator for IterMut<K, V> { type Item = (&K, &mut V); }
    }
    pub mod btree_set {
        use crate::iter::ParallelIterator;
        use std::{clone::Clone, marker::{Send, Sync}};
        pub struct IntoIter<T> {}
        impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
        pub struct Iter<T> {}
        impl<T> Clone for Iter<T> {}
        impl<T: Sync> ParallelIterator for Iter<T> { type Item = &T; }
    }
    pub mod hash_map {
        use crate::iter::ParallelIterator;
        use std::{clone::Clone, marker::{Send, Sync}};
        pub struct Drain<K, V> {}
        impl<K: Send, V: Send> ParallelIterator for Drain<K, V> { type Item = (K, V); }
        pub struct IntoIter<K, V> {}
        impl<K: Send, V: Send> ParallelIterator for IntoIter<K, V> { type Item = (K, V); }
        pub struct Iter<K, V> {}
        impl<K, V> Clone for Iter<K, V> {}
        impl<K: Sync, V: Sync> ParallelIterator for Iter<K, V> { type Item = (&K, &V); }
        pub struct IterMut<K, V> {}
        impl<K: Sync, V: Send> ParallelIterator for IterMut<K, V> { type Item = (&K, &mut V); }
    }
    pub mod hash_set {
        use crate::iter::ParallelIterator;
        use std::{clone::Clone, marker::{Send, Sync}};
        pub struct Drain<T> {}
        impl<T: Send> ParallelIterator for Drain<T> { type Item = T; }
        pub struct IntoIter<T> {}
        impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
        pub struct Iter<T> {}
        impl<T> Clone for Iter<T> {}
        impl<T: Sync> ParallelIterator for Iter<T> { type Item = &T; }
    }
    pub mod linked_list {
        use crate::iter::ParallelIterator;
        use std::{clone::Clone, marker::{Send, Sync}};
        #[derive(Clone)]
        pub struct IntoIter<T> {}
        impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
        pub struct Iter<T> {}
        impl<T> Clone for Iter<T> {}
        impl<T: Sync> ParallelIterator for Iter<T> { type Item = &T; }
        pub struct IterMut<T> {}
        impl<T: Send> ParallelIterator for IterMut<T> { type Item = &mut T; }
    }
    pub mod vec_deque {
        use crate::iter::{IndexedParallelIterator, ParallelIterator};
        use std::{clone::Clone, marker::{Send, Sync}};
        pub struct Drain<T> {}
        impl<T: Send> IndexedParallelIterator for Drain<T> {}
        impl<T: Send> ParallelIterator for Drain<T> { type Item = T; }
        #[derive(Clone)]
        pub struct IntoIter<T: Send> {}
        impl<T: Send> IndexedParallelIterator for IntoIter<T> {}
        impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
        pub struct Iter<T> {}
        impl<T> Clone for Iter<T> {}
        impl<T: Sync> IndexedParallelIterator for Iter<T> {}
        impl<T: Sync> ParallelIterator for Iter<T> { type Item = &T; }
        pub struct IterMut<T> {}
        impl<T: Send> IndexedParallelIterator for IterMut<T> {}
        impl<T: Send> ParallelIterator for IterMut<T> { type Item = &mut T; }
    }
}
pub mod iter {
    use crate::{collections::binary_heap::Drain, slice::IterMut, vec::IntoIter};
    use either::iterator::IterEither;
    use std::{borrow::{Cow, ToOwned}, boxed::Box, clone::Clone, cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd}, collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque}, convert::{AsMut, AsRef, From, Into}, default::Default, ffi::{OsStr, OsString}, fmt::{Debug, Display, Write}, future::Future, hash::{BuildHasher, Hash}, iter::{DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator, Product, Sum}, marker::{Copy, Send, Sync}, ops::{Deref, DerefMut, Fn, FnOnce, Range, RangeBounds, RangeInclusive, Try}, option::Option, pin::Pin, rc::Rc, result::Result, string::String, sync::Arc, vec::Vec};
    pub trait FromParallelIterator<T> where T: Send {
        fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = T>;
    }
    pub trait IndexedParallelIterator: ParallelIterator {
        fn len(&self) -> usize;
        fn by_exponential_blocks(self) -> ExponentialBlocks<Self>;
        fn by_uniform_blocks(self, block_size: usize) -> UniformBlocks<Self>;
        fn collect_into_vec(self, target: &mut Vec<Self::Item>);
        fn unzip_into_vecs<A, B>(self, left: &mut Vec<A>, right: &mut Vec<B>) where Self: IndexedParallelIterator<Item = (A, B)>, A: Send, B: Send;
        fn zip<Z>(self, zip_op: Z) -> Zip<Self, Z::Iter> where Z: IntoParallelIterator<Iter: IndexedParallelIterator>;
        fn zip_eq<Z>(self, zip_op: Z) -> ZipEq<Self, Z::Iter> where Z: IntoParallelIterator<Iter: IndexedParallelIterator>;
        fn interleave<I>(self, other: I) -> Interleave<Self, I::Iter> where I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>;
        fn interleave_shortest<I>(self, other: I) -> InterleaveShortest<Self, I::Iter> where I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>;
        fn chunks(self, chunk_size: usize) -> Chunks<Self>;
        fn fold_chunks<T, ID, F>(self, chunk_size: usize, identity: ID, fold_op: F) -> FoldChunks<Self, ID, F> where ID: Fn() -> T + Send + Sync, F: Fn(T, Self::Item) -> T + Send + Sync, T: Send;
        fn fold_chunks_with<T, F>(self, chunk_size: usize, init: T, fold_op: F) -> FoldChunksWith<Self, T, F> where T: Send + Clone, F: Fn(T, Self::Item) -> T + Send + Sync;
        fn cmp<I>(self, other: I) -> Ordering where I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>, Self::Item: Ord;
        fn partial_cmp<I>(self, other: I) -> Option<Ordering> where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item>;
        fn eq<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialEq<I::Item>;
        fn ne<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialEq<I::Item>;
        fn lt<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item>;
        fn le<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item>;
        fn gt<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item>;
        fn ge<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item>;
        fn enumerate(self) -> Enumerate<Self>;
        fn step_by(self, step: usize) -> StepBy<Self>;
        fn skip(self, n: usize) -> Skip<Self>;
        fn take(self, n: usize) -> Take<Self>;
        fn position_any<P>(self, predicate: P) -> Option<usize> where P: Fn(Self::Item) -> bool + Sync + Send;
        fn position_first<P>(self, predicate: P) -> Option<usize> where P: Fn(Self::Item) -> bool + Sync + Send;
        fn position_last<P>(self, predicate: P) -> Option<usize> where P: Fn(Self::Item) -> bool + Sync + Send;
        fn positions<P>(self, predicate: P) -> Positions<Self, P> where P: Fn(Self::Item) -> bool + Sync + Send;
        fn rev(self) -> Rev<Self>;
        fn with_min_len(self, min: usize) -> MinLen<Self>;
        fn with_max_len(self, max: usize) -> MaxLen<Self>;
    }
    pub trait IntoParallelIterator {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send;
        fn into_par_iter(self) -> Self::Iter;
    }
    pub trait IntoParallelRefIterator {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send;
        fn par_iter(&self) -> Self::Iter;
    }
    pub trait IntoParallelRefMutIterator {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send;
        fn par_iter_mut(&mut self) -> Self::Iter;
    }
    pub trait ParallelBridge {
        fn par_bridge(self) -> IterBridge<Self>;
    }
    pub trait ParallelDrainFull {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send;
        fn par_drain(self) -> Self::Iter;
    }
    pub trait ParallelDrainRange<Idx = usize> {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send;
        fn par_drain<R: RangeBounds<Idx>>(self, range: R) -> Self::Iter;
    }
    pub trait ParallelExtend<T> where T: Send {
        fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = T>;
    }
    pub trait ParallelIterator: Send {
        type Item: Send;
        fn for_each<OP>(self, op: OP) where OP: Fn(Self::Item) + Sync + Send;
        fn for_each_with<OP, T>(self, init: T, op: OP) where OP: Fn(&mut T, Self::Item) + Sync + Send, T: Send + Clone;
        fn for_each_init<OP, INIT, T>(self, init: INIT, op: OP) where OP: Fn(&mut T, Self::Item) + Sync + Send, INIT: Fn() -> T + Sync + Send;
        fn try_for_each<OP, R>(self, op: OP) -> R where OP: Fn(Self::Item) -> R + Sync + Send, R: Try<Output = ()> + Send;
        fn try_for_each_with<OP, T, R>(self, init: T, op: OP) -> R where OP: Fn(&mut T, Self::Item) -> R + Sync + Send, T: Send + Clone, R: Try<Output = ()> + Send;
        fn try_for_each_init<OP, INIT, T, R>(self, init: INIT, op: OP) -> R where OP: Fn(&mut T, Self::Item) -> R + Sync + Send, INIT: Fn() -> T + Sync + Send, R: Try<Output = ()> + Send;
        fn count(self) -> usize;
        fn map<F, R>(self, map_op: F) -> Map<Self, F> where F: Fn(Self::Item) -> R + Sync + Send, R: Send;
        fn map_with<F, T, R>(self, init: T, map_op: F) -> MapWith<Self, T, F> where F: Fn(&mut T, Self::Item) -> R + Sync + Send, T: Send + Clone, R: Send;
        fn map_init<F, INIT, T, R>(self, init: INIT, map_op: F) -> MapInit<Self, INIT, F> where F: Fn(&mut T, Self::Item) -> R + Sync + Send, INIT: Fn() -> T + Sync + Send, R: Send;
        fn cloned<T>(self) -> Cloned<Self> where T: Clone + Send, Self: ParallelIterator<Item = &T>;
        fn copied<T>(self) -> Copied<Self> where T: Copy + Send, Self: ParallelIterator<Item = &T>;
        fn inspect<OP>(self, inspect_op: OP) -> Inspect<Self, OP> where OP: Fn(&Self::Item) + Sync + Send;
        fn update<F>(self, update_op: F) -> Update<Self, F> where F: Fn(&mut Self::Item) + Sync + Send;
        fn filter<P>(self, filter_op: P) -> Filter<Self, P> where P: Fn(&Self::Item) -> bool + Sync + Send;
        fn filter_map<P, R>(self, filter_op: P) -> FilterMap<Self, P> where P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send;
        fn flat_map<F, PI>(self, map_op: F) -> FlatMap<Self, F> where F: Fn(Self::Item) -> PI + Sync + Send, PI: IntoParallelIterator;
        fn flat_map_iter<F, SI>(self, map_op: F) -> FlatMapIter<Self, F> where F: Fn(Self::Item) -> SI + Sync + Send, SI: IntoIterator<Item: Send>;
        fn flatten(self) -> Flatten<Self> where Self::Item: IntoParallelIterator;
        fn flatten_iter(self) -> FlattenIter<Self> where Self::Item: IntoIterator<Item: Send>;
        fn reduce<OP, ID>(self, identity: ID, op: OP) -> Self::Item where OP: Fn(Self::Item, Self::Item) -> Self::Item + Sync + Send, ID: Fn() -> Self::Item + Sync + Send;
        fn reduce_with<OP>(self, op: OP) -> Option<Self::Item> where OP: Fn(Self::Item, Self::Item) -> Self::Item + Sync + Send;
        fn try_reduce<T, OP, ID>(self, identity: ID, op: OP) -> Self::Item where OP: Fn(T, T) -> Self::Item + Sync + Send, ID: Fn() -> T + Sync + Send, Self::Item: Try<Output = T>;
        fn try_reduce_with<T, OP>(self, op: OP) -> Option<Self::Item> where OP: Fn(T, T) -> Self::Item + Sync + Send, Self::Item: Try<Output = T>;
        fn fold<T, ID, F>(self, identity: ID, fold_op: F) -> Fold<Self, ID, F> where F: Fn(T, Self::Item) -> T + Sync + Send, ID: Fn() -> T + Sync + Send, T: Send;
        fn fold_with<F, T>(self, init: T, fold_op: F) -> FoldWith<Self, T, F> where F: Fn(T, Self::Item) -> T + Sync + Send, T: Send + Clone;
        fn try_fold<T, R, ID, F>(self, identity: ID, fold_op: F) -> TryFold<Self, R, ID, F> where F: Fn(T, Self::Item) -> R + Sync + Send, ID: Fn() -> T + Sync + Send, R: Try<Output = T> + Send;
        fn try_fold_with<F, T, R>(self, init: T, fold_op: F) -> TryFoldWith<Self, R, F> where F: Fn(T, Self::Item) -> R + Sync + Send, R: Try<Output = T> + Send, T: Clone + Send;
        fn sum<S>(self) -> S where S: Send + Sum<Self::Item> + Sum<S>;
        fn product<P>(self) -> P where P: Send + Product<Self::Item> + Product<P>;
        fn min(self) -> Option<Self::Item> where Self::Item: Ord;
        fn min_by<F>(self, f: F) -> Option<Self::Item> where F: Sync + Send + Fn(&Self::Item, &Self::Item) -> Ordering;
        fn min_by_key<K, F>(self, f: F) -> Option<Self::Item> where K: Ord + Send, F: Sync + Send + Fn(&Self::Item) -> K;
        fn max(self) -> Option<Self::Item> where Self::Item: Ord;
        fn max_by<F>(self, f: F) -> Option<Self::Item> where F: Sync + Send + Fn(&Self::Item, &Self::Item) -> Ordering;
        fn max_by_key<K, F>(self, f: F) -> Option<Self::Item> where K: Ord + Send, F: Sync + Send + Fn(&Self::Item) -> K;
        fn chain<C>(self, chain: C) -> Chain<Self, C::Iter> where C: IntoParallelIterator<Item = Self::Item>;
        fn find_any<P>(self, predicate: P) -> Option<Self::Item> where P: Fn(&Self::Item) -> bool + Sync + Send;
        fn find_first<P>(self, predicate: P) -> Option<Self::Item> where P: Fn(&Self::Item) -> bool + Sync + Send;
        fn find_last<P>(self, predicate: P) -> Option<Self::Item> where P: Fn(&Self::Item) -> bool + Sync + Send;
        fn find_map_any<P, R>(self, predicate: P) -> Option<R> where P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send;
        fn find_map_first<P, R>(self, predicate: P) -> Option<R> where P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send;
        fn find_map_last<P, R>(self, predicate: P) -> Option<R> where P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send;
        fn any<P>(self, predicate: P) -> bool where P: Fn(Self::Item) -> bool + Sync + Send;
        fn all<P>(self, predicate: P) -> bool where P: Fn(Self::Item) -> bool + Sync + Send;
        fn while_some<T>(self) -> WhileSome<Self> where Self: ParallelIterator<Item = Option<T>>, T: Send;
        fn panic_fuse(self) -> PanicFuse<Self>;
        fn collect<C>(self) -> C where C: FromParallelIterator<Self::Item>;
        fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) where Self: ParallelIterator<Item = (A, B)>, FromA: Default + Send + ParallelExtend<A>, FromB: Default + Send + ParallelExtend<B>, A: Send, B: Send;
        fn partition<A, B, P>(self, predicate: P) -> (A, B) where A: Default + Send + ParallelExtend<Self::Item>, B: Default + Send + ParallelExtend<Self::Item>, P: Fn(&Self::Item) -> bool + Sync + Send;
        fn partition_map<A, B, P, L, R>(self, predicate: P) -> (A, B) where A: Default + Send + ParallelExtend<L>, B: Default + Send + ParallelExtend<R>, P: Fn(Self::Item) -> Either<L, R> + Sync + Send, L: Send, R: Send;
        fn intersperse(self, element: Self::Item) -> Intersperse<Self> where Self::Item: Clone;
        fn take_any(self, n: usize) -> TakeAny<Self>;
        fn skip_any(self, n: usize) -> SkipAny<Self>;
        fn take_any_while<P>(self, predicate: P) -> TakeAnyWhile<Self, P> where P: Fn(&Self::Item) -> bool + Sync + Send;
        fn skip_any_while<P>(self, predicate: P) -> SkipAnyWhile<Self, P> where P: Fn(&Self::Item) -> bool + Sync + Send;
        fn collect_vec_list(self) -> LinkedList<Vec<Self::Item>>;
        fn opt_len(&self) -> Option<usize>;
    }
    #[derive(Clone)]
    pub struct Chain<A, B> {}
    impl<A, B> IndexedParallelIterator for Chain<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator<Item = A::Item> {}
    impl<A, B> ParallelIterator for Chain<A, B> where A: ParallelIterator, B: ParallelIterator<Item = A::Item> { type Item = <A as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct Chunks<I> {}
    impl<I> IndexedParallelIterator for Chunks<I> where I: IndexedParallelIterator {}
    impl<I> ParallelIterator for Chunks<I> where I: IndexedParallelIterator { type Item = Vec<<I as ParallelIterator>::Item>; }
    #[derive(Clone)]
    pub struct Cloned<I> {}
    impl<T, I> IndexedParallelIterator for Cloned<I> where I: IndexedParallelIterator<Item = &T>, T: Clone + Send + Sync {}
    impl<T, I> ParallelIterator for Cloned<I> where I: ParallelIterator<Item = &T>, T: Clone + Send + Sync { type Item = T; }
    #[derive(Clone)]
    pub struct Copied<I> {}
    impl<T, I> IndexedParallelIterator for Copied<I> where I: IndexedParallelIterator<Item = &T>, T: Copy + Send + Sync {}
    impl<T, I> ParallelIterator for Copied<I> where I: ParallelIterator<Item = &T>, T: Copy + Send + Sync { type Item = T; }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Either<L, R> { Left(L), Right(R) }
    impl<L, R> Either<L, R> {
        pub fn is_left(&self) -> bool;
        pub fn is_left_and<F>(self, f: F) -> bool where F: FnOnce(L) -> bool;
        pub fn is_right_and<F>(self, f: F) -> bool where F: FnOnce(R) -> bool;
        pub fn is_left_or<F>(self, f: F) -> bool where F: FnOnce(R) -> bool;
        pub fn is_right_or<F>(self, f: F) -> bool where F: FnOnce(L) -> bool;
        pub fn is_right(&self) -> bool;
        pub fn left(self) -> Option<L>;
        pub fn right(self) -> Option<R>;
        pub fn as_ref(&self) -> Either<&L, &R>;
        pub fn as_mut(&mut self) -> Either<&mut L, &mut R>;
        pub fn as_pin_ref(self: Pin<&Either<L, R>>) -> Either<Pin<&L>, Pin<&R>>;
        pub fn as_pin_mut(self: Pin<&mut Either<L, R>>) -> Either<Pin<&mut L>, Pin<&mut R>>;
        pub fn flip(self) -> Either<R, L>;
        pub fn map_left<F, M>(self, f: F) -> Either<M, R> where F: FnOnce(L) -> M;
        pub fn map_right<F, S>(self, f: F) -> Either<L, S> where F: FnOnce(R) -> S;
        pub fn map_left_or<F, S>(self, default: S, f: F) -> S where F: FnOnce(L) -> S;
        pub fn map_right_or<F, S>(self, default: S, f: F) -> S where F: FnOnce(R) -> S;
        pub fn map_either<F, G, M, S>(self, f: F, g: G) -> Either<M, S> where F: FnOnce(L) -> M, G: FnOnce(R) -> S;
        pub fn map_either_with<Ctx, F, G, M, S>(self, ctx: Ctx, f: F, g: G) -> Either<M, S> where F: FnOnce(Ctx, L) -> M, G: FnOnce(Ctx, R) -> S;
        pub fn either<F, G, T>(self, f: F, g: G) -> T where F: FnOnce(L) -> T, G: FnOnce(R) -> T;
        pub fn either_with<Ctx, F, G, T>(self, ctx: Ctx, f: F, g: G) -> T where F: FnOnce(Ctx, L) -> T, G: FnOnce(Ctx, R) -> T;
        pub fn left_and<S>(self, other: Either<S, R>) -> Either<S, R>;
        pub fn right_and<S>(self, other: Either<L, S>) -> Either<L, S>;
        pub fn left_and_then<F, S>(self, f: F) -> Either<S, R> where F: FnOnce(L) -> Either<S, R>;
        pub fn right_and_then<F, S>(self, f: F) -> Either<L, S> where F: FnOnce(R) -> Either<L, S>;
        pub fn into_iter(self) -> Either<<L as IntoIterator>::IntoIter, <R as IntoIterator>::IntoIter> where L: IntoIterator, R: IntoIterator<Item = <L as IntoIterator>::Item>;
        pub fn iter(&self) -> Either<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter> where &L: IntoIterator, &R: IntoIterator<Item = <&L as IntoIterator>::Item>;
        pub fn iter_mut(&mut self) -> Either<<&mut L as IntoIterator>::IntoIter, <&mut R as IntoIterator>::IntoIter> where &mut L: IntoIterator, &mut R: IntoIterator<Item = <&mut L as IntoIterator>::Item>;
        pub fn factor_into_iter(self) -> IterEither<<L as IntoIterator>::IntoIter, <R as IntoIterator>::IntoIter> where L: IntoIterator, R: IntoIterator;
        pub fn factor_iter(&self) -> IterEither<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter> where &L: IntoIterator, &R: IntoIterator;
        pub fn factor_iter_mut(&mut self) -> IterEither<<&mut L as IntoIterator>::IntoIter, <&mut R as IntoIterator>::IntoIter> where &mut L: IntoIterator, &mut R: IntoIterator;
        pub fn left_or(self, other: L) -> L;
        pub fn left_or_default(self) -> L where L: Default;
        pub fn left_or_else<F>(self, f: F) -> L where F: FnOnce(R) -> L;
        pub fn right_or(self, other: R) -> R;
        pub fn right_or_default(self) -> R where R: Default;
        pub fn right_or_else<F>(self, f: F) -> R where F: FnOnce(L) -> R;
        pub fn unwrap_left(self) -> L where R: Debug;
        pub fn unwrap_right(self) -> R where L: Debug;
        pub fn expect_left(self, msg: &str) -> L where R: Debug;
        pub fn expect_right(self, msg: &str) -> R where L: Debug;
        pub fn inspect_left<F>(self, f: F) -> Either<L, R> where F: FnOnce(&L);
        pub fn inspect_right<F>(self, f: F) -> Either<L, R> where F: FnOnce(&R);
        pub fn either_into<T>(self) -> T where L: Into<T>, R: Into<T>;
    }
    impl<L, R> Either<Option<L>, Option<R>> {
        pub fn factor_none(self) -> Option<Either<L, R>>;
    }
    impl<L, R, E> Either<Result<L, E>, Result<R, E>> {
        pub fn factor_err(self) -> Result<Either<L, R>, E>;
    }
    impl<T, L, R> Either<Result<T, L>, Result<T, R>> {
        pub fn factor_ok(self) -> Result<T, Either<L, R>>;
    }
    impl<T, L, R> Either<(T, L), (T, R)> {
        pub fn factor_first(self) -> (T, Either<L, R>);
    }
    impl<T, L, R> Either<(L, T), (R, T)> {
        pub fn factor_second(self) -> (Either<L, R>, T);
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
    impl<L, R, Target> AsMut<[Target]> for Either<L, R> where L: AsMut<[Target]>, R: AsMut<[Target]> {}
    impl<L, R, Target> AsMut<Target> for Either<L, R> where L: AsMut<Target>, R: AsMut<Target> {}
    impl<L, R> AsMut<str> for Either<L, R> where L: AsMut<str>, R: AsMut<str> {}
    impl<L, R, Target> AsRef<[Target]> for Either<L, R> where L: AsRef<[Target]>, R: AsRef<[Target]> {}
    impl<L, R, Target> AsRef<Target> for Either<L, R> where L: AsRef<Target>, R: AsRef<Target> {}
    impl<L, R> AsRef<str> for Either<L, R> where L: AsRef<str>, R: AsRef<str> {}
    impl<L, R> Deref for Either<L, R> where L: Deref, R: Deref<Target = <L as Deref>::Target> { type Target = <L as Deref>::Target; }
    impl<L, R> DerefMut for Either<L, R> where L: DerefMut, R: DerefMut<Target = <L as Deref>::Target> {}
    impl<L, R> Display for Either<L, R> where L: Display, R: Display {}
    impl<L, R> DoubleEndedIterator for Either<L, R> where L: DoubleEndedIterator, R: DoubleEndedIterator<Item = <L as Iterator>::Item> {}
    impl<L, R> ExactSizeIterator for Either<L, R> where L: ExactSizeIterator, R: ExactSizeIterator<Item = <L as Iterator>::Item> {}
    impl<L, R, A> Extend<A> for Either<L, R> where L: Extend<A>, R: Extend<A> {}
    impl<L, R> From<Result<R, L>> for Either<L, R> {}
    impl<L, R> Future for Either<L, R> where L: Future, R: Future<Output = <L as Future>::Output> { type Output = <L as Future>::Output; }
    impl<L, R> IndexedParallelIterator for Either<L, R> where L: IndexedParallelIterator, R: IndexedParallelIterator<Item = L::Item> {}
    impl<L, R> Iterator for Either<L, R> where L: Iterator, R: Iterator<Item = <L as Iterator>::Item> { type Item = <L as Iterator>::Item; }
    impl<L, R, T> ParallelExtend<T> for Either<L, R> where L: ParallelExtend<T>, R: ParallelExtend<T>, T: Send {}
    impl<L, R> ParallelIterator for Either<L, R> where L: ParallelIterator, R: ParallelIterator<Item = L::Item> { type Item = <L as ParallelIterator>::Item; }
    impl<L, R> Write for Either<L, R> where L: Write, R: Write {}
    pub struct Empty<T> {}
    impl<T> Clone for Empty<T> {}
    impl<T: Send> IndexedParallelIterator for Empty<T> {}
    impl<T: Send> ParallelIterator for Empty<T> { type Item = T; }
    #[derive(Clone)]
    pub struct Enumerate<I> {}
    impl<I> IndexedParallelIterator for Enumerate<I> where I: IndexedParallelIterator {}
    impl<I> ParallelIterator for Enumerate<I> where I: IndexedParallelIterator { type Item = (usize, <I as ParallelIterator>::Item); }
    #[derive(Clone)]
    pub struct ExponentialBlocks<I> {}
    impl<I> ParallelIterator for ExponentialBlocks<I> where I: IndexedParallelIterator { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct Filter<I, P> {}
    impl<I, P> ParallelIterator for Filter<I, P> where I: ParallelIterator, P: Fn(&I::Item) -> bool + Sync + Send { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct FilterMap<I, P> {}
    impl<I, P, R> ParallelIterator for FilterMap<I, P> where I: ParallelIterator, P: Fn(I::Item) -> Option<R> + Sync + Send, R: Send {
        type Item = R;
    }
    #[derive(Clone)]
    pub struct FlatMap<I, F> {}
    impl<I, F, PI> ParallelIterator for FlatMap<I, F> where I: ParallelIterator, F: Fn(I::Item) -> PI + Sync + Send, PI: IntoParallelIterator {
        type Item = <PI as IntoParallelIterator>::Item;
    }
    #[derive(Clone)]
    pub struct FlatMapIter<I, F> {}
    impl<I, F, SI> ParallelIterator for FlatMapIter<I, F> where I: ParallelIterator, F: Fn(I::Item) -> SI + Sync + Send, SI: IntoIterator<Item: Send> {
        type Item = <SI as IntoIterator>::Item;
    }
    #[derive(Clone)]
    pub struct Flatten<I> {}
    impl<I> ParallelIterator for Flatten<I> where I: ParallelIterator<Item: IntoParallelIterator> {
        type Item = <<I as ParallelIterator>::Item as IntoParallelIterator>::Item;
    }
    #[derive(Clone)]
    pub struct FlattenIter<I> {}
    impl<I> ParallelIterator for FlattenIter<I> where I: ParallelIterator<Item: IntoIterator<Item: Send>> {
        type Item = <<I as ParallelIterator>::Item as IntoIterator>::Item;
    }
    #[derive(Clone)]
    pub struct Fold<I, ID, F> {}
    impl<U, I, ID, F> ParallelIterator for Fold<I, ID, F> where I: ParallelIterator, F: Fn(U, I::Item) -> U + Sync + Send, ID: Fn() -> U + Sync + Send, U: Send {
        type Item = U;
    }
    #[derive(Clone)]
    pub struct FoldChunks<I, ID, F> {}
    impl<I, ID, U, F> IndexedParallelIterator for FoldChunks<I, ID, F> where I: IndexedParallelIterator, ID: Fn() -> U + Send + Sync, F: Fn(U, I::Item) -> U + Send + Sync, U: Send {}
    impl<I, ID, U, F> ParallelIterator for FoldChunks<I, ID, F> where I: IndexedParallelIterator, ID: Fn() -> U + Send + Sync, F: Fn(U, I::Item) -> U + Send + Sync, U: Send {
        type Item = U;
    }
    #[derive(Clone)]
    pub struct FoldChunksWith<I, U, F> {}
    impl<I, U, F> IndexedParallelIterator for FoldChunksWith<I, U, F> where I: IndexedParallelIterator, U: Send + Clone, F: Fn(U, I::Item) -> U + Send + Sync {}
    impl<I, U, F> ParallelIterator for FoldChunksWith<I, U, F> where I: IndexedParallelIterator, U: Send + Clone, F: Fn(U, I::Item) -> U + Send + Sync {
        type Item = U;
    }
    #[derive(Clone)]
    pub struct FoldWith<I, U, F> {}
    impl<U, I, F> ParallelIterator for FoldWith<I, U, F> where I: ParallelIterator, F: Fn(U, I::Item) -> U + Sync + Send, U: Send + Clone {
        type Item = U;
    }
    #[derive(Clone)]
    pub struct Inspect<I, F> {}
    impl<I, F> IndexedParallelIterator for Inspect<I, F> where I: IndexedParallelIterator, F: Fn(&I::Item) + Sync + Send {}
    impl<I, F> ParallelIterator for Inspect<I, F> where I: ParallelIterator, F: Fn(&I::Item) + Sync + Send { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct Interleave<I, J> {}
    impl<I, J> IndexedParallelIterator for Interleave<I, J> where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> {}
    impl<I, J> ParallelIterator for Interleave<I, J> where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct InterleaveShortest<I, J> {}
    impl<I, J> IndexedParallelIterator for InterleaveShortest<I, J> where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> {}
    impl<I, J> ParallelIterator for InterleaveShortest<I, J> where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct Intersperse<I> where I: ParallelIterator {}
    impl<I> IndexedParallelIterator for Intersperse<I> where I: IndexedParallelIterator<Item: Clone> {}
    impl<I> ParallelIterator for Intersperse<I> where I: ParallelIterator<Item: Clone> { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct IterBridge<Iter> {}
    impl<Iter> ParallelIterator for IterBridge<Iter> where Iter: Iterator<Item: Send> + Send { type Item = <Iter as Iterator>::Item; }
    #[derive(Clone)]
    pub struct Map<I, F> {}
    impl<I, F, R> IndexedParallelIterator for Map<I, F> where I: IndexedParallelIterator, F: Fn(I::Item) -> R + Sync + Send, R: Send {}
    impl<I, F, R> ParallelIterator for Map<I, F> where I: ParallelIterator, F: Fn(I::Item) -> R + Sync + Send, R: Send {
        type Item = <F as FnOnce<(<I as ParallelIterator>::Item,)>>::Output;
    }
    #[derive(Clone)]
    pub struct MapInit<I, INIT, F> {}
    impl<I, INIT, T, F, R> IndexedParallelIterator for MapInit<I, INIT, F> where I: IndexedParallelIterator, INIT: Fn() -> T + Sync + Send, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send {}
    impl<I, INIT, T, F, R> ParallelIterator for MapInit<I, INIT, F> where I: ParallelIterator, INIT: Fn() -> T + Sync + Send, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send {
        type Item = R;
    }
    #[derive(Clone)]
    pub struct MapWith<I, T, F> {}
    impl<I, T, F, R> IndexedParallelIterator for MapWith<I, T, F> where I: IndexedParallelIterator, T: Send + Clone, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send {}
    impl<I, T, F, R> ParallelIterator for MapWith<I, T, F> where I: ParallelIterator, T: Send + Clone, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send {
        type Item = R;
    }
    #[derive(Clone)]
    pub struct MaxLen<I> {}
    impl<I> IndexedParallelIterator for MaxLen<I> where I: IndexedParallelIterator {}
    impl<I> ParallelIterator for MaxLen<I> where I: IndexedParallelIterator { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct MinLen<I> {}
    impl<I> IndexedParallelIterator for MinLen<I> where I: IndexedParallelIterator {}
    impl<I> ParallelIterator for MinLen<I> where I: IndexedParallelIterator { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct MultiZip<T> {}
    impl<A> IndexedParallelIterator for MultiZip<(A,)> where A: IndexedParallelIterator {}
    impl<A, B> IndexedParallelIterator for MultiZip<(A, B)> where A: IndexedParallelIterator, B: IndexedParallelIterator {}
    impl<A> ParallelIterator for MultiZip<(A,)> where A: IndexedParallelIterator { type Item = (<A as ParallelIterator>::Item,); }
    impl<A, B> ParallelIterator for MultiZip<(A, B)> where A: IndexedParallelIterator, B: IndexedParallelIterator {
        type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item);
    }
    #[derive(Clone)]
    pub struct Once<T> {}
    impl<T: Send> IndexedParallelIterator for Once<T> {}
    impl<T: Send> ParallelIterator for Once<T> { type Item = T; }
    #[derive(Clone)]
    pub struct PanicFuse<I> {}
    impl<I> IndexedParallelIterator for PanicFuse<I> where I: IndexedParallelIterator {}
    impl<I> ParallelIterator for PanicFuse<I> where I: ParallelIterator { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct Positions<I, P> {}
    impl<I, P> ParallelIterator for Positions<I, P> where I: IndexedParallelIterator, P: Fn(I::Item) -> bool + Sync + Send { type Item = usize; }
    #[derive(Clone)]
    pub struct Repeat<T> {}
    impl<T> Repeat<T> where T: Clone + Send {
        pub fn take(self, n: usize) -> RepeatN<T>;
        pub fn zip<Z>(self, zip_op: Z) -> Zip<RepeatN<T>, Z::Iter> where Z: IntoParallelIterator<Iter: IndexedParallelIterator>;
    }
    impl<T> ParallelIterator for Repeat<T> where T: Clone + Send { type Item = T; }
    #[derive(Clone)]
    pub struct RepeatN<T> {}
    impl<T> IndexedParallelIterator for RepeatN<T> where T: Clone + Send {}
    impl<T> ParallelIterator for RepeatN<T> where T: Clone + Send { type Item = T; }
    #[derive(Clone)]
    pub struct Rev<I> {}
    impl<I> IndexedParallelIterator for Rev<I> where I: IndexedParallelIterator {}
    impl<I> ParallelIterator for Rev<I> where I: IndexedParallelIterator { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct Skip<I> {}
    impl<I> IndexedParallelIterator for Skip<I> where I: IndexedParallelIterator {}
    impl<I> ParallelIterator for Skip<I> where I: IndexedParallelIterator { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct SkipAny<I> {}
    impl<I> ParallelIterator for SkipAny<I> where I: ParallelIterator { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct SkipAnyWhile<I, P> {}
    impl<I, P> ParallelIterator for SkipAnyWhile<I, P> where I: ParallelIterator, P: Fn(&I::Item) -> bool + Sync + Send {
        type Item = <I as ParallelIterator>::Item;
    }
    #[derive(Clone)]
    pub struct Split<D, S> {}
    impl<D, S> ParallelIterator for Split<D, S> where D: Send, S: Fn(D) -> (D, Option<D>) + Sync + Send { type Item = D; }
    #[derive(Clone)]
    pub struct StepBy<I> {}
    impl<I> IndexedParallelIterator for StepBy<I> where I: IndexedParallelIterator {}
    impl<I> ParallelIterator for StepBy<I> where I: IndexedParallelIterator { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct Take<I> {}
    impl<I> IndexedParallelIterator for Take<I> where I: IndexedParallelIterator {}
    impl<I> ParallelIterator for Take<I> where I: IndexedParallelIterator { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct TakeAny<I> {}
    impl<I> ParallelIterator for TakeAny<I> where I: ParallelIterator { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct TakeAnyWhile<I, P> {}
    impl<I, P> ParallelIterator for TakeAnyWhile<I, P> where I: ParallelIterator, P: Fn(&I::Item) -> bool + Sync + Send {
        type Item = <I as ParallelIterator>::Item;
    }
    #[derive(Clone)]
    pub struct TryFold<I, U, ID, F> {}
    impl<U, I, ID, F> ParallelIterator for TryFold<I, U, ID, F> where I: ParallelIterator, F: Fn(U::Output, I::Item) -> U + Sync + Send, ID: Fn() -> U::Output + Sync + Send, U: Try + Send {
        type Item = U;
    }
    #[derive(Clone)]
    pub struct TryFoldWith<I, U: Try, F> {}
    impl<U, I, F> ParallelIterator for TryFoldWith<I, U, F> where I: ParallelIterator, F: Fn(U::Output, I::Item) -> U + Sync + Send, U: Try<Output: Clone + Send> + Send {
        type Item = U;
    }
    #[derive(Clone)]
    pub struct UniformBlocks<I> {}
    impl<I> ParallelIterator for UniformBlocks<I> where I: IndexedParallelIterator { type Item = <I as ParallelIterator>::Item; }
    #[derive(Clone)]
    pub struct Update<I, F> {}
    impl<I, F> IndexedParallelIterator for Update<I, F> where I: IndexedParallelIterator, F: Fn(&mut I::Item) + Send + Sync {}
    impl<I, F> ParallelIterator for Update<I, F> where I: ParallelIterator, F: Fn(&mut I::Item) + Send + Sync { type Item = <I as ParallelIterator>::Item; }
    pub struct WalkTree<S, B> {}
    impl<S, B, I> ParallelIterator for WalkTree<S, B> where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator> + Send {
        type Item = S;
    }
    pub struct WalkTreePostfix<S, B> {}
    impl<S, B, I> ParallelIterator for WalkTreePostfix<S, B> where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S> { type Item = S; }
    pub struct WalkTreePrefix<S, B> {}
    impl<S, B, I> ParallelIterator for WalkTreePrefix<S, B> where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator> {
        type Item = S;
    }
    #[derive(Clone)]
    pub struct WhileSome<I> {}
    impl<I, T> ParallelIterator for WhileSome<I> where I: ParallelIterator<Item = Option<T>>, T: Send { type Item = T; }
    #[derive(Clone)]
    pub struct Zip<A, B> {}
    impl<A, B> IndexedParallelIterator for Zip<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {}
    impl<A, B> ParallelIterator for Zip<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {
        type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item);
    }
    #[derive(Clone)]
    pub struct ZipEq<A, B> {}
    impl<A, B> IndexedParallelIterator for ZipEq<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {}
    impl<A, B> ParallelIterator for ZipEq<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {
        type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item);
    }
    pub fn empty<T: Send>() -> Empty<T>;
    pub fn once<T: Send>(item: T) -> Once<T>;
    pub fn repeat<T: Clone + Send>(element: T) -> Repeat<T>;
    pub fn repeat_n<T: Clone + Send>(element: T, n: usize) -> RepeatN<T>;
    pub fn repeatn<T: Clone + Send>(element: T, n: usize) -> RepeatN<T>;
    pub fn split<D, S>(data: D, splitter: S) -> Split<D, S> where D: Send, S: Fn(D) -> (D, Option<D>) + Sync;
    pub fn walk_tree<S, B, I>(root: S, children_of: B) -> WalkTree<S, B> where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator>;
    pub fn walk_tree_postfix<S, B, I>(root: S, children_of: B) -> WalkTreePostfix<S, B> where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S>;
    pub fn walk_tree_prefix<S, B, I>(root: S, children_of: B) -> WalkTreePrefix<S, B> where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator>;
    impl FromParallelIterator<char> for Box<str> {}
    impl FromParallelIterator<char> for String {}
    impl FromParallelIterator<()> for () {}
    impl FromParallelIterator<Box<str>> for Box<str> {}
    impl FromParallelIterator<Box<str>> for String {}
    impl FromParallelIterator<String> for Box<str> {}
    impl FromParallelIterator<String> for String {}
    impl FromParallelIterator<OsString> for OsString {}
    impl FromParallelIterator<&char> for Box<str> {}
    impl FromParallelIterator<&char> for String {}
    impl FromParallelIterator<&str> for Box<str> {}
    impl FromParallelIterator<&str> for String {}
    impl FromParallelIterator<&OsStr> for OsString {}
    impl FromParallelIterator<Cow<str>> for Box<str> {}
    impl FromParallelIterator<Cow<str>> for String {}
    impl FromParallelIterator<Cow<OsStr>> for OsString {}
    impl<C, T> FromParallelIterator<T> for Cow<C> where C: ToOwned<Owned: FromParallelIterator<T>>, T: Send {}
    impl<A, B, FromA, FromB> FromParallelIterator<(A, B)> for (FromA, FromB) where A: Send, B: Send, FromA: Send + FromParallelIterator<A>, FromB: Send + FromParallelIterator<B> {}
    impl<C, T> FromParallelIterator<Option<T>> for Option<C> where C: FromParallelIterator<T>, T: Send {}
    impl<C, T, E> FromParallelIterator<Result<T, E>> for Result<C, E> where C: FromParallelIterator<T>, T: Send, E: Send {}
    impl<K, V> FromParallelIterator<(K, V)> for BTreeMap<K, V> where K: Ord + Send, V: Send {}
    impl<K, V, S> FromParallelIterator<(K, V)> for HashMap<K, V, S> where K: Eq + Hash + Send, V: Send, S: BuildHasher + Default + Send {}
    impl<L, R, A, B> FromParallelIterator<Either<L, R>> for (A, B) where L: Send, R: Send, A: Send + FromParallelIterator<L>, B: Send + FromParallelIterator<R> {}
    impl<T> FromParallelIterator<T> for Box<[T]> where T: Send {}
    impl<T> FromParallelIterator<T> for BinaryHeap<T> where T: Ord + Send {}
    impl<T> FromParallelIterator<T> for LinkedList<T> where T: Send {}
    impl<T> FromParallelIterator<T> for VecDeque<T> where T: Send {}
    impl<T> FromParallelIterator<T> for Rc<[T]> where T: Send {}
    impl<T> FromParallelIterator<T> for Arc<[T]> where T: Send {}
    impl<T> FromParallelIterator<T> for Vec<T> where T: Send {}
    impl<V> FromParallelIterator<V> for BTreeSet<V> where V: Send + Ord {}
    impl<V, S> FromParallelIterator<V> for HashSet<V, S> where V: Eq + Hash + Send, S: BuildHasher + Default + Send {}
    impl<A> IntoParallelIterator for &(A,) where A: IntoParallelRefIterator<Iter: IndexedParallelIterator> {
        type Item = (<A as IntoParallelRefIterator>::Item,);
        type Iter = MultiZip<(<A as IntoParallelRefIterator>::Iter,)>;
    }
    impl<A> IntoParallelIterator for &mut (A,) where A: IntoParallelRefMutIterator<Iter: IndexedParallelIterator> {
        type Item = (<A as IntoParallelRefMutIterator>::Item,);
        type Iter = MultiZip<(<A as IntoParallelRefMutIterator>::Iter,)>;
    }
    impl<A, B> IntoParallelIterator for &(A, B) where A: IntoParallelRefIterator<Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<Iter: IndexedParallelIterator> {
        type Item = (<A as IntoParallelRefIterator>::Item, <B as IntoParallelRefIterator>::Item);
        type Iter = MultiZip<(<A as IntoParallelRefIterator>::Iter, <B as IntoParallelRefIterator>::Iter)>;
    }
    impl<A, B> IntoParallelIterator for &mut (A, B) where A: IntoParallelRefMutIterator<Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<Iter: IndexedParallelIterator> {
        type Item = (<A as IntoParallelRefMutIterator>::Item, <B as IntoParallelRefMutIterator>::Item);
        type Iter = MultiZip<(<A as IntoParallelRefMutIterator>::Iter, <B as IntoParallelRefMutIterator>::Iter)>;
    }
    impl<K: Sync, V: Send> IntoParallelIterator for &mut BTreeMap<K, V> {
        type Item = <&mut BTreeMap<K, V> as IntoIterator>::Item;
        type Iter = crate::collections::btree_map::IterMut<K, V>;
    }
    impl<K: Sync, V: Send, S> IntoParallelIterator for &mut HashMap<K, V, S> {
        type Item = <&mut HashMap<K, V, S> as IntoIterator>::Item;
        type Iter = crate::collections::hash_map::IterMut<K, V>;
    }
    impl<K: Sync, V: Sync> IntoParallelIterator for &BTreeMap<K, V> {
        type Item = <&BTreeMap<K, V> as IntoIterator>::Item;
        type Iter = crate::collections::btree_map::Iter<K, V>;
    }
    impl<K: Sync, V: Sync, S> IntoParallelIterator for &HashMap<K, V, S> {
        type Item = <&HashMap<K, V, S> as IntoIterator>::Item;
        type Iter = crate::collections::hash_map::Iter<K, V>;
    }
    impl<T: Send> IntoParallelIterator for &mut Option<T> { type Item = &mut T; type Iter = crate::option::IterMut<T>; }
    impl<T: Send> IntoParallelIterator for &mut LinkedList<T> {
        type Item = <&mut LinkedList<T> as IntoIterator>::Item;
        type Iter = crate::collections::linked_list::IterMut<T>;
    }
    impl<T: Send> IntoParallelIterator for &mut VecDeque<T> { type Item = &mut T; type Iter = crate::collections::vec_deque::IterMut<T>; }
    impl<T: Send, E> IntoParallelIterator for &mut Result<T, E> { type Item = &mut T; type Iter = crate::result::IterMut<T>; }
    impl<T: Sync> IntoParallelIterator for &Option<T> { type Item = &T; type Iter = crate::option::Iter<T>; }
    impl<T: Sync> IntoParallelIterator for &BinaryHeap<T> { type Item = &T; type Iter = crate::collections::binary_heap::Iter<T>; }
    impl<T: Sync> IntoParallelIterator for &BTreeSet<T> { type Item = <&BTreeSet<T> as IntoIterator>::Item; type Iter = crate::collections::btree_set::Iter<T>; }
    impl<T: Sync> IntoParallelIterator for &LinkedList<T> {
        type Item = <&LinkedList<T> as IntoIterator>::Item;
        type Iter = crate::collections::linked_list::Iter<T>;
    }
    impl<T: Sync> IntoParallelIterator for &VecDeque<T> { type Item = &T; type Iter = crate::collections::vec_deque::Iter<T>; }
    impl<T: Sync, E> IntoParallelIterator for &Result<T, E> { type Item = &T; type Iter = crate::result::Iter<T>; }
    impl<T: Sync, S> IntoParallelIterator for &HashSet<T, S> {
        type Item = <&HashSet<T, S> as IntoIterator>::Item;
        type Iter = crate::collections::hash_set::Iter<T>;
    }
    impl<T: Send> IntoParallelIterator for &mut Vec<T> { type Item = &mut T; type Iter = IterMut<T>; }
    impl<T: Send, const N: usize> IntoParallelIterator for &mut [T; N] { type Item = &mut T; type Iter = IterMut<T>; }
    impl<T: Send> IntoParallelIterator for &mut [T] { type Item = &mut T; type Iter = IterMut<T>; }
    impl<T: Send> IntoParallelIterator for &mut Box<[T]> { type Item = &mut T; type Iter = IterMut<T>; }
    impl<T: Sync> IntoParallelIterator for &Vec<T> { type Item = &T; type Iter = crate::slice::Iter<T>; }
    impl<T: Sync, const N: usize> IntoParallelIterator for &[T; N] { type Item = &T; type Iter = crate::slice::Iter<T>; }
    impl<T: Sync> IntoParallelIterator for &[T] { type Item = &T; type Iter = crate::slice::Iter<T>; }
    impl<T: Sync> IntoParallelIterator for &Box<[T]> { type Item = &T; type Iter = crate::slice::Iter<T>; }
    impl<A> IntoParallelIterator for (A,) where A: IntoParallelIterator<Iter: IndexedParallelIterator> {
        type Item = (<A as IntoParallelIterator>::Item,);
        type Iter = MultiZip<(<A as IntoParallelIterator>::Iter,)>;
    }
    impl<A, B> IntoParallelIterator for (A, B) where A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator> {
        type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item);
        type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter)>;
    }
    impl<K: Send, V: Send> IntoParallelIterator for BTreeMap<K, V> {
        type Item = <BTreeMap<K, V> as IntoIterator>::Item;
        type Iter = crate::collections::btree_map::IntoIter<K, V>;
    }
    impl<K: Send, V: Send, S> IntoParallelIterator for HashMap<K, V, S> {
        type Item = <HashMap<K, V, S> as IntoIterator>::Item;
        type Iter = crate::collections::hash_map::IntoIter<K, V>;
    }
    impl<T> IntoParallelIterator for Range<T> where crate::range::Iter<T>: ParallelIterator { type Item = <crate::range::Iter<T> as ParallelIterator>::Item; type Iter = crate::range::Iter<T>; }
    impl<T> IntoParallelIterator for RangeInclusive<T> where crate::range_inclusive::Iter<T>: ParallelIterator {
        type Item = <crate::range_inclusive::Iter<T> as ParallelIterator>::Item;
        type Iter = crate::range_inclusive::Iter<T>;
    }
    impl<T: Send> IntoParallelIterator for Option<T> { type Item = T; type Iter = crate::option::IntoIter<T>; }
    impl<T: Send> IntoParallelIterator for Box<[T]> { type Item = T; type Iter = IntoIter<T>; }
    impl<T: Send> IntoParallelIterator for BinaryHeap<T> { type Item = T; type Iter = crate::collections::binary_heap::IntoIter<T>; }
    impl<T: Send> IntoParallelIterator for BTreeSet<T> { type Item = <BTreeSet<T> as IntoIterator>::Item; type Iter = crate::collections::btree_set::IntoIter<T>; }
    impl<T: Send> IntoParallelIterator for LinkedList<T> { type Item = <LinkedList<T> as IntoIterator>::Item; type Iter = crate::collections::linked_list::IntoIter<T>; }
    impl<T: Send> IntoParallelIterator for VecDeque<T> { type Item = T; type Iter = crate::collections::vec_deque::IntoIter<T>; }
    impl<T: Send> IntoParallelIterator for Vec<T> { type Item = T; type Iter = IntoIter<T>; }
    impl<T: Send, E> IntoParallelIterator for Result<T, E> { type Item = T; type Iter = crate::result::IntoIter<T>; }
    impl<T: Send, S> IntoParallelIterator for HashSet<T, S> { type Item = <HashSet<T, S> as IntoIterator>::Item; type Iter = crate::collections::hash_set::IntoIter<T>; }
    impl<T: Send, const N: usize> IntoParallelIterator for [T; N] { type Item = T; type Iter = crate::array::IntoIter<T, N>; }
    impl<T: ParallelIterator> IntoParallelIterator for T { type Iter = T; type Item = <T as ParallelIterator>::Item; }
    impl<I> IntoParallelRefIterator for I where &I: IntoParallelIterator {
        type Iter = <&I as IntoParallelIterator>::Iter;
        type Item = <&I as IntoParallelIterator>::Item;
    }
    impl<I> IntoParallelRefMutIterator for I where &mut I: IntoParallelIterator {
        type Iter = <&mut I as IntoParallelIterator>::Iter;
        type Item = <&mut I as IntoParallelIterator>::Item;
    }
    impl<T> ParallelBridge for T where T: Iterator<Item: Send> + Send {}
    impl<K: Send, V: Send, S> ParallelDrainFull for &mut HashMap<K, V, S> { type Iter = crate::collections::hash_map::Drain<K, V>; type Item = (K, V); }
    impl<T: Ord + Send> ParallelDrainFull for &mut BinaryHeap<T> { type Iter = Drain<T>; type Item = T; }
    impl<T: Send, S> ParallelDrainFull for &mut HashSet<T, S> { type Iter = crate::collections::hash_set::Drain<T>; type Item = T; }
    impl ParallelDrainRange for &mut String { type Iter = crate::string::Drain; type Item = char; }
    impl<T: Send> ParallelDrainRange for &mut VecDeque<T> { type Iter = crate::collections::vec_deque::Drain<T>; type Item = T; }
    impl<T: Send> ParallelDrainRange for &mut Vec<T> { type Iter = crate::vec::Drain<T>; type Item = T; }
    impl ParallelExtend<char> for String {}
    impl ParallelExtend<()> for () {}
    impl ParallelExtend<Box<str>> for String {}
    impl ParallelExtend<String> for String {}
    impl ParallelExtend<OsString> for OsString {}
    impl ParallelExtend<&char> for String {}
    impl ParallelExtend<&str> for String {}
    impl ParallelExtend<&OsStr> for OsString {}
    impl ParallelExtend<Cow<str>> for String {}
    impl ParallelExtend<Cow<OsStr>> for OsString {}
    impl<K, V> ParallelExtend<(&K, &V)> for BTreeMap<K, V> where K: Copy + Ord + Send + Sync, V: Copy + Send + Sync {}
    impl<K, V, S> ParallelExtend<(&K, &V)> for HashMap<K, V, S> where K: Copy + Eq + Hash + Send + Sync, V: Copy + Send + Sync, S: BuildHasher + Send {}
    impl<T> ParallelExtend<&T> for BinaryHeap<T> where T: Copy + Ord + Send + Sync {}
    impl<T> ParallelExtend<&T> for BTreeSet<T> where T: Copy + Ord + Send + Sync {}
    impl<T> ParallelExtend<&T> for LinkedList<T> where T: Copy + Send + Sync {}
    impl<T> ParallelExtend<&T> for VecDeque<T> where T: Copy + Send + Sync {}
    impl<T> ParallelExtend<&T> for Vec<T> where T: Copy + Send + Sync {}
    impl<T, S> ParallelExtend<&T> for HashSet<T, S> where T: Copy + Eq + Hash + Send + Sync, S: BuildHasher + Send {}
    impl<A, B, FromA, FromB> ParallelExtend<(A, B)> for (FromA, FromB) where A: Send, B: Send, FromA: Send + ParallelExtend<A>, FromB: Send + ParallelExtend<B> {}
    impl<K, V> ParallelExtend<(K, V)> for BTreeMap<K, V> where K: Ord + Send, V: Send {}
    impl<K, V, S> ParallelExtend<(K, V)> for HashMap<K, V, S> where K: Eq + Hash + Send, V: Send, S: BuildHasher + Send {}
    impl<L, R, A, B> ParallelExtend<Either<L, R>> for (A, B) where L: Send, R: Send, A: Send + ParallelExtend<L>, B: Send + ParallelExtend<R> {}
    impl<T> ParallelExtend<T> for BinaryHeap<T> where T: Ord + Send {}
    impl<T> ParallelExtend<T> for BTreeSet<T> where T: Ord + Send {}
    impl<T> ParallelExtend<T> for LinkedList<T> where T: Send {}
    impl<T> ParallelExtend<T> for VecDeque<T> where T: Send {}
    impl<T> ParallelExtend<T> for Vec<T> where T: Send {}
    impl<T, S> ParallelExtend<T> for HashSet<T, S> where T: Eq + Hash + Send, S: BuildHasher + Send {}
}
pub mod option {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};
    use std::{clone::Clone, marker::{Send, Sync}};
    #[derive(Clone)]
    pub struct IntoIter<T> {}
    impl<T: Send> IndexedParallelIterator for IntoIter<T> {}
    impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
    pub struct Iter<T> {}
    impl<T> Clone for Iter<T> {}
    impl<T: Sync> IndexedParallelIterator for Iter<T> {}
    impl<T: Sync> ParallelIterator for Iter<T> { type Item = &T; }
    pub struct IterMut<T> {}
    impl<T: Send> IndexedParallelIterator for IterMut<T> {}
    impl<T: Send> ParallelIterator for IterMut<T> { type Item = &mut T; }
}
pub mod prelude {
    pub use crate::str::ParallelString;
    pub use crate::slice::ParallelSliceMut;
    pub use crate::slice::ParallelSlice;
    pub use crate::iter::ParallelIterator;
    pub use crate::iter::ParallelExtend;
    pub use crate::iter::ParallelDrainRange;
    pub use crate::iter::ParallelDrainFull;
    pub use crate::iter::ParallelBridge;
    pub use crate::iter::IntoParallelRefMutIterator;
    pub use crate::iter::IntoParallelRefIterator;
    pub use crate::iter::IntoParallelIterator;
    pub use crate::iter::IndexedParallelIterator;
    pub use crate::iter::FromParallelIterator;
}
pub mod range {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};
    #[derive(Clone)]
    pub struct Iter<T> {}
    impl<T> IndexedParallelIterator for Iter<T> {}
    impl IndexedParallelIterator for Iter<char> {}
    impl<T> ParallelIterator for Iter<T> { type Item = T; }
    impl ParallelIterator for Iter<char> { type Item = char; }
}
pub mod range_inclusive {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};
    #[derive(Clone)]
    pub struct Iter<T> {}
    impl<T> IndexedParallelIterator for Iter<T> {}
    impl IndexedParallelIterator for Iter<char> {}
    impl<T> ParallelIterator for Iter<T> { type Item = T; }
    impl ParallelIterator for Iter<char> { type Item = char; }
}
pub mod result {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};
    use std::{clone::Clone, marker::{Send, Sync}};
    #[derive(Clone)]
    pub struct IntoIter<T> {}
    impl<T: Send> IndexedParallelIterator for IntoIter<T> {}
    impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
    pub struct Iter<T> {}
    impl<T> Clone for Iter<T> {}
    impl<T: Sync> IndexedParallelIterator for Iter<T> {}
    impl<T: Sync> ParallelIterator for Iter<T> { type Item = &T; }
    pub struct IterMut<T> {}
    impl<T: Send> IndexedParallelIterator for IterMut<T> {}
    impl<T: Send> ParallelIterator for IterMut<T> { type Item = &mut T; }
}
pub mod slice {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};
    use std::{clone::Clone, cmp::{Ord, Ordering}, marker::{Send, Sync}, ops::Fn};
    pub trait ParallelSlice<T: Sync> {
        fn as_parallel_slice(&self) -> &[T];
        fn par_split<P>(&self, separator: P) -> Split<T, P> where P: Fn(&T) -> bool + Sync + Send;
        fn par_split_inclusive<P>(&self, separator: P) -> SplitInclusive<T, P> where P: Fn(&T) -> bool + Sync + Send;
        fn par_windows(&self, window_size: usize) -> Windows<T>;
        fn par_array_windows<const N: usize>(&self) -> ArrayWindows<T, N>;
        fn par_chunks(&self, chunk_size: usize) -> Chunks<T>;
        fn par_chunks_exact(&self, chunk_size: usize) -> ChunksExact<T>;
        fn par_rchunks(&self, chunk_size: usize) -> RChunks<T>;
        fn par_rchunks_exact(&self, chunk_size: usize) -> RChunksExact<T>;
        fn par_chunk_by<F>(&self, pred: F) -> ChunkBy<T, F> where F: Fn(&T, &T) -> bool + Send + Sync;
    }
    pub trait ParallelSliceMut<T: Send> {
        fn as_parallel_slice_mut(&mut self) -> &mut [T];
        fn par_split_mut<P>(&mut self, separator: P) -> SplitMut<T, P> where P: Fn(&T) -> bool + Sync + Send;
        fn par_split_inclusive_mut<P>(&mut self, separator: P) -> SplitInclusiveMut<T, P> where P: Fn(&T) -> bool + Sync + Send;
        fn par_chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<T>;
        fn par_chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<T>;
        fn par_rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<T>;
        fn par_rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<T>;
        fn par_sort(&mut self) where T: Ord;
        fn par_sort_by<F>(&mut self, compare: F) where F: Fn(&T, &T) -> Ordering + Sync;
        fn par_sort_by_key<K, F>(&mut self, f: F) where K: Ord, F: Fn(&T) -> K + Sync;
        fn par_sort_by_cached_key<K, F>(&mut self, f: F) where F: Fn(&T) -> K + Sync, K: Ord + Send;
        fn par_sort_unstable(&mut self) where T: Ord;
        fn par_sort_unstable_by<F>(&mut self, compare: F) where F: Fn(&T, &T) -> Ordering + Sync;
        fn par_sort_unstable_by_key<K, F>(&mut self, f: F) where K: Ord, F: Fn(&T) -> K + Sync;
        fn par_chunk_by_mut<F>(&mut self, pred: F) -> ChunkByMut<T, F> where F: Fn(&T, &T) -> bool + Send + Sync;
    }
    pub struct ArrayWindows<T: Sync, const N: usize> {}
    impl<T: Sync, const N: usize> Clone for ArrayWindows<T, N> {}
    impl<T: Sync, const N: usize> IndexedParallelIterator for ArrayWindows<T, N> {}
    impl<T: Sync, const N: usize> ParallelIterator for ArrayWindows<T, N> { type Item = &[T; N]; }
    pub struct ChunkBy<T, P> {}
    impl<T, P: Clone> Clone for ChunkBy<T, P> {}
    impl<T, P> ParallelIterator for ChunkBy<T, P> where T: Sync, P: Fn(&T, &T) -> bool + Send + Sync { type Item = &[T]; }
    pub struct ChunkByMut<T, P> {}
    impl<T, P> ParallelIterator for ChunkByMut<T, P> where T: Send, P: Fn(&T, &T) -> bool + Send + Sync { type Item = &mut [T]; }
    pub struct Chunks<T> {}
    impl<T> Clone for Chunks<T> {}
    impl<T: Sync> IndexedParallelIterator for Chunks<T> {}
    impl<T: Sync> ParallelIterator for Chunks<T> { type Item = &[T]; }
    pub struct ChunksExact<T> {}
    impl<T> ChunksExact<T> {
        pub fn remainder(&self) -> &[T];
    }
    impl<T> Clone for ChunksExact<T> {}
    impl<T: Sync> IndexedParallelIterator for ChunksExact<T> {}
    impl<T: Sync> ParallelIterator for ChunksExact<T> { type Item = &[T]; }
    pub struct ChunksExactMut<T> {}
    impl<T> ChunksExactMut<T> {
        pub fn into_remainder(self) -> &mut [T];
        pub fn remainder(&mut self) -> &mut [T];
        pub fn take_remainder(&mut self) -> &mut [T];
    }
    impl<T: Send> IndexedParallelIterator for ChunksExactMut<T> {}
    impl<T: Send> ParallelIterator for ChunksExactMut<T> { type Item = &mut [T]; }
    pub struct ChunksMut<T> {}
    impl<T: Send> IndexedParallelIterator for ChunksMut<T> {}
    impl<T: Send> ParallelIterator for ChunksMut<T> { type Item = &mut [T]; }
    pub struct Iter<T> {}
    impl<T> Clone for Iter<T> {}
    impl<T: Sync> IndexedParallelIterator for Iter<T> {}
    impl<T: Sync> ParallelIterator for Iter<T> { type Item = &T; }
    pub struct IterMut<T> {}
    impl<T: Send> IndexedParallelIterator for IterMut<T> {}
    impl<T: Send> ParallelIterator for IterMut<T> { type Item = &mut T; }
    pub struct RChunks<T> {}
    impl<T> Clone for RChunks<T> {}
    impl<T: Sync> IndexedParallelIterator for RChunks<T> {}
    impl<T: Sync> ParallelIterator for RChunks<T> { type Item = &[T]; }
    pub struct RChunksExact<T> {}
    impl<T> RChunksExact<T> {
        pub fn remainder(&self) -> &[T];
    }
    impl<T> Clone for RChunksExact<T> {}
    impl<T: Sync> IndexedParallelIterator for RChunksExact<T> {}
    impl<T: Sync> ParallelIterator for RChunksExact<T> { type Item = &[T]; }
    pub struct RChunksExactMut<T: Send> {}
    impl<T: Send> RChunksExactMut<T> {
        pub fn into_remainder(self) -> &mut [T];
        pub fn remainder(&mut self) -> &mut [T];
        pub fn take_remainder(&mut self) -> &mut [T];
    }
    impl<T: Send> IndexedParallelIterator for RChunksExactMut<T> {}
    impl<T: Send> ParallelIterator for RChunksExactMut<T> { type Item = &mut [T]; }
    pub struct RChunksMut<T> {}
    impl<T: Send> IndexedParallelIterator for RChunksMut<T> {}
    impl<T: Send> ParallelIterator for RChunksMut<T> { type Item = &mut [T]; }
    pub struct Split<T, P> {}
    impl<T, P: Clone> Clone for Split<T, P> {}
    impl<T, P> ParallelIterator for Split<T, P> where P: Fn(&T) -> bool + Sync + Send, T: Sync { type Item = &[T]; }
    pub struct SplitInclusive<T, P> {}
    impl<T, P: Clone> Clone for SplitInclusive<T, P> {}
    impl<T, P> ParallelIterator for SplitInclusive<T, P> where P: Fn(&T) -> bool + Sync + Send, T: Sync { type Item = &[T]; }
    pub struct SplitInclusiveMut<T, P> {}
    impl<T, P> ParallelIterator for SplitInclusiveMut<T, P> where P: Fn(&T) -> bool + Sync + Send, T: Send { type Item = &mut [T]; }
    pub struct SplitMut<T, P> {}
    impl<T, P> ParallelIterator for SplitMut<T, P> where P: Fn(&T) -> bool + Sync + Send, T: Send { type Item = &mut [T]; }
    pub struct Windows<T> {}
    impl<T> Clone for Windows<T> {}
    impl<T: Sync> IndexedParallelIterator for Windows<T> {}
    impl<T: Sync> ParallelIterator for Windows<T> { type Item = &[T]; }
    impl<T: Sync> ParallelSlice<T> for [T] {}
    impl<T: Send> ParallelSliceMut<T> for [T] {}
}
pub mod str {
    use crate::iter::ParallelIterator;
    use std::str::pattern::Pattern;
    pub trait ParallelString {
        fn as_parallel_string(&self) -> &str;
        fn par_chars(&self) -> Chars;
        fn par_char_indices(&self) -> CharIndices;
        fn par_bytes(&self) -> Bytes;
        fn par_encode_utf16(&self) -> EncodeUtf16;
        fn par_split<P: Pattern>(&self, separator: P) -> Split<P>;
        fn par_split_inclusive<P: Pattern>(&self, separator: P) -> SplitInclusive<P>;
        fn par_split_terminator<P: Pattern>(&self, terminator: P) -> SplitTerminator<P>;
        fn par_lines(&self) -> Lines;
        fn par_split_whitespace(&self) -> SplitWhitespace;
        fn par_split_ascii_whitespace(&self) -> SplitAsciiWhitespace;
        fn par_matches<P: Pattern>(&self, pattern: P) -> Matches<P>;
        fn par_match_indices<P: Pattern>(&self, pattern: P) -> MatchIndices<P>;
    }
    #[derive(Clone)]
    pub struct Bytes {}
    impl ParallelIterator for Bytes { type Item = u8; }
    #[derive(Clone)]
    pub struct CharIndices {}
    impl ParallelIterator for CharIndices { type Item = (usize, char); }
    #[derive(Clone)]
    pub struct Chars {}
    impl ParallelIterator for Chars { type Item = char; }
    #[derive(Clone)]
    pub struct EncodeUtf16 {}
    impl ParallelIterator for EncodeUtf16 { type Item = u16; }
    #[derive(Clone)]
    pub struct Lines {}
    impl ParallelIterator for Lines { type Item = &str; }
    #[derive(Clone)]
    pub struct MatchIndices<P: Pattern> {}
    impl<P: Pattern> ParallelIterator for MatchIndices<P> { type Item = (usize, &str); }
    #[derive(Clone)]
    pub struct Matches<P: Pattern> {}
    impl<P: Pattern> ParallelIterator for Matches<P> { type Item = &str; }
    #[derive(Clone)]
    pub struct Split<P: Pattern> {}
    impl<P: Pattern> ParallelIterator for Split<P> { type Item = &str; }
    #[derive(Clone)]
    pub struct SplitAsciiWhitespace {}
    impl ParallelIterator for SplitAsciiWhitespace { type Item = &str; }
    #[derive(Clone)]
    pub struct SplitInclusive<P: Pattern> {}
    impl<P: Pattern> ParallelIterator for SplitInclusive<P> { type Item = &str; }
    #[derive(Clone)]
    pub struct SplitTerminator<P: Pattern> {}
    impl<P: Pattern> ParallelIterator for SplitTerminator<P> { type Item = &str; }
    #[derive(Clone)]
    pub struct SplitWhitespace {}
    impl ParallelIterator for SplitWhitespace { type Item = &str; }
    impl ParallelString for str {}
}
pub mod string {
    use crate::iter::ParallelIterator;
    pub struct Drain {}
    impl ParallelIterator for Drain { type Item = char; }
}
pub mod vec {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};
    use std::marker::Send;
    pub struct Drain<T: Send> {}
    impl<T: Send> IndexedParallelIterator for Drain<T> {}
    impl<T: Send> ParallelIterator for Drain<T> { type Item = T; }
    #[derive(Clone)]
    pub struct IntoIter<T> {}
    impl<T: Send> IndexedParallelIterator for IntoIter<T> {}
    impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
}
