//! mini-moka 0.10: small caches. What they sleep while their queue of writes is full is microseconds.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub mod sync {
    use std::{clone::Clone, option::Option, time::Duration};
    pub struct Cache<K, V> {}
    impl<K, V> Clone for Cache<K, V> {}
    impl<K, V> Cache<K, V> {
        pub fn new(max_capacity: u64) -> Self;
        pub fn builder() -> CacheBuilder<K, V>;
        pub fn entry_count(&self) -> u64;
        pub fn weighted_size(&self) -> u64;
        pub fn contains_key<Q>(&self, key: &Q) -> bool;
        pub fn get<Q>(&self, key: &Q) -> Option<V>;
        pub fn insert(&self, key: K, value: V);
        pub fn invalidate<Q>(&self, key: &Q);
        pub fn invalidate_all(&self);
    }
    pub struct CacheBuilder<K, V> {}
    impl<K, V> CacheBuilder<K, V> {
        pub fn new(max_capacity: u64) -> Self;
        pub fn max_capacity(self, max_capacity: u64) -> Self;
        pub fn initial_capacity(self, number_of_entries: usize) -> Self;
        pub fn time_to_live(self, duration: Duration) -> Self;
        pub fn time_to_idle(self, duration: Duration) -> Self;
        pub fn build(self) -> Cache<K, V>;
    }
}
