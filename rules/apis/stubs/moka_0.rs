//! moka from 0.8 to 0.11, in which looking something up was no future.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub mod future {
    use std::{clone::Clone, future::Future, option::Option, result::Result, sync::Arc, time::Duration};
    pub struct Cache<K, V> {}
    impl<K, V> Clone for Cache<K, V> {}
    impl<K, V> Cache<K, V> {
        pub fn new(max_capacity: u64) -> Self;
        pub fn builder() -> CacheBuilder<K, V>;
        pub fn entry_count(&self) -> u64;
        pub fn weighted_size(&self) -> u64;
        pub fn contains_key<Q>(&self, key: &Q) -> bool;
        pub fn get<Q>(&self, key: &Q) -> Option<V>;
        pub async fn get_with(&self, key: K, init: impl Future<Output = V>) -> V;
        pub async fn optionally_get_with<F: Future<Output = Option<V>>>(&self, key: K, init: F) -> Option<V>;
        pub async fn try_get_with<F: Future<Output = Result<V, E>>, E>(&self, key: K, init: F) -> Result<V, Arc<E>>;
        pub async fn insert(&self, key: K, value: V);
        pub async fn invalidate<Q>(&self, key: &Q);
        pub fn invalidate_all(&self);
        pub fn sync(&self);
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
pub mod sync {
    use std::{clone::Clone, ops::FnOnce, option::Option, result::Result, sync::Arc, time::Duration};
    pub struct Cache<K, V> {}
    impl<K, V> Clone for Cache<K, V> {}
    impl<K, V> Cache<K, V> {
        pub fn new(max_capacity: u64) -> Self;
        pub fn builder() -> CacheBuilder<K, V>;
        pub fn entry_count(&self) -> u64;
        pub fn contains_key<Q>(&self, key: &Q) -> bool;
        pub fn get<Q>(&self, key: &Q) -> Option<V>;
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V;
        pub fn optionally_get_with<F: FnOnce() -> Option<V>>(&self, key: K, init: F) -> Option<V>;
        pub fn try_get_with<F: FnOnce() -> Result<V, E>, E>(&self, key: K, init: F) -> Result<V, Arc<E>>;
        pub fn insert(&self, key: K, value: V);
        pub fn invalidate<Q>(&self, key: &Q);
        pub fn invalidate_all(&self);
        pub fn sync(&self);
    }
    pub struct CacheBuilder<K, V> {}
    impl<K, V> CacheBuilder<K, V> {
        pub fn new(max_capacity: u64) -> Self;
        pub fn max_capacity(self, max_capacity: u64) -> Self;
        pub fn time_to_live(self, duration: Duration) -> Self;
        pub fn time_to_idle(self, duration: Duration) -> Self;
        pub fn build(self) -> Cache<K, V>;
    }
}
