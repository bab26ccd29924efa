//! mini-moka 0.10.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod sync {
    use std::{borrow::Borrow, clone::Clone, option::Option, time::Duration};
    pub struct Cache<K, V> {}
    impl<K, V> Clone for Cache<K, V> {}
    impl<K, V> Cache<K, V> {
        pub fn new(max_capacity: u64) -> Self;
        pub fn builder() -> CacheBuilder<K, V>;
        pub fn entry_count(&self) -> u64;
        pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>;
        pub fn get<Q>(&self, key: &Q) -> Option<V> where K: Borrow<Q>;
        pub fn insert(&self, key: K, value: V);
        pub fn invalidate<Q>(&self, key: &Q) where K: Borrow<Q>;
        pub fn invalidate_all(&self);
    }
    pub struct CacheBuilder<K, V> {}
    impl<K, V> CacheBuilder<K, V> {
        pub fn max_capacity(self, max_capacity: u64) -> Self;
        pub fn initial_capacity(self, number_of_entries: usize) -> Self;
        pub fn weigher<W>(self, weigher: W) -> Self;
        pub fn time_to_live(self, duration: Duration) -> Self;
        pub fn time_to_idle(self, duration: Duration) -> Self;
        pub fn build(self) -> Cache<K, V>;
    }
}
pub mod unsync {
    use std::{borrow::Borrow, option::Option, time::Duration};
    pub struct Cache<K, V> {}
    impl<K, V> Cache<K, V> {
        pub fn new(max_capacity: u64) -> Self;
        pub fn entry_count(&self) -> u64;
        pub fn contains_key<Q>(&mut self, key: &Q) -> bool where K: Borrow<Q>;
        pub fn get<Q>(&mut self, key: &Q) -> Option<&V> where K: Borrow<Q>;
        pub fn insert(&mut self, key: K, value: V);
        pub fn invalidate<Q>(&mut self, key: &Q) where K: Borrow<Q>;
    }
}
