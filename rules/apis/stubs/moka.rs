//! moka 0.12: caches for async code and for threads.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

#[derive(std::clone::Clone)]
pub struct Entry<K, V> {}
impl<K, V> Entry<K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn into_value(self) -> V;
    pub fn is_fresh(&self) -> bool;
}
pub mod future {
    use std::{clone::Clone, future::Future, option::Option, result::Result, sync::Arc, time::Duration};
    pub struct Cache<K, V> {}
    impl<K, V> Clone for Cache<K, V> {}
    impl<K, V> Cache<K, V> {
        pub fn new(max_capacity: u64) -> Self;
        pub fn builder() -> CacheBuilder<K, V>;
        pub fn entry_count(&self) -> u64;
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<K, V>;
        pub fn entry_by_ref<Q>(&self, key: &Q) -> RefKeyEntrySelector<K, V>;
        pub fn weighted_size(&self) -> u64;
        pub fn contains_key<Q>(&self, key: &Q) -> bool;
        pub async fn get<Q>(&self, key: &Q) -> Option<V>;
        pub async fn get_with(&self, key: K, init: impl Future<Output = V>) -> V;
        pub async fn get_with_by_ref<Q>(&self, key: &Q, init: impl Future<Output = V>) -> V;
        pub async fn optionally_get_with<F: Future<Output = Option<V>>>(&self, key: K, init: F) -> Option<V>;
        pub async fn try_get_with<F: Future<Output = Result<V, E>>, E>(&self, key: K, init: F) -> Result<V, Arc<E>>;
        pub async fn try_get_with_by_ref<F: Future<Output = Result<V, E>>, E, Q>(&self, key: &Q, init: F) -> Result<V, Arc<E>>;
        pub async fn insert(&self, key: K, value: V);
        pub async fn invalidate<Q>(&self, key: &Q);
        pub async fn remove<Q>(&self, key: &Q) -> Option<V>;
        pub fn invalidate_all(&self);
        pub async fn run_pending_tasks(&self);
    }
    pub use crate::Entry;
    pub struct OwnedKeyEntrySelector<K, V> {}
    impl<K, V> OwnedKeyEntrySelector<K, V> {
        pub async fn or_default(self) -> Entry<K, V>;
        pub async fn or_insert(self, default: V) -> Entry<K, V>;
        pub async fn or_insert_with(self, init: impl Future<Output = V>) -> Entry<K, V>;
        pub async fn or_optionally_insert_with(self, init: impl Future<Output = Option<V>>) -> Option<Entry<K, V>>;
        pub async fn or_try_insert_with<F: Future<Output = Result<V, E>>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>>;
        pub async fn and_upsert_with<F>(self, f: F) -> Entry<K, V>;
    }
    pub struct RefKeyEntrySelector<K, V> {}
    impl<K, V> RefKeyEntrySelector<K, V> {
        pub async fn or_default(self) -> Entry<K, V>;
        pub async fn or_insert(self, default: V) -> Entry<K, V>;
        pub async fn or_insert_with(self, init: impl Future<Output = V>) -> Entry<K, V>;
        pub async fn or_optionally_insert_with(self, init: impl Future<Output = Option<V>>) -> Option<Entry<K, V>>;
        pub async fn or_try_insert_with<F: Future<Output = Result<V, E>>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>>;
        pub async fn and_upsert_with<F>(self, f: F) -> Entry<K, V>;
    }
    pub struct CacheBuilder<K, V> {}
    impl<K, V> CacheBuilder<K, V> {
        pub fn new(max_capacity: u64) -> Self;
        pub fn name(self, name: &str) -> Self;
        pub fn max_capacity(self, max_capacity: u64) -> Self;
        pub fn initial_capacity(self, number_of_entries: usize) -> Self;
        pub fn time_to_live(self, duration: Duration) -> Self;
        pub fn time_to_idle(self, duration: Duration) -> Self;
        pub fn support_invalidation_closures(self) -> Self;
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
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<K, V>;
        pub fn entry_by_ref<Q>(&self, key: &Q) -> RefKeyEntrySelector<K, V>;
        pub fn get<Q>(&self, key: &Q) -> Option<V>;
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V;
        pub fn get_with_by_ref<Q>(&self, key: &Q, init: impl FnOnce() -> V) -> V;
        pub fn try_get_with_by_ref<F: FnOnce() -> Result<V, E>, E, Q>(&self, key: &Q, init: F) -> Result<V, Arc<E>>;
        pub fn contains_key<Q>(&self, key: &Q) -> bool;
        pub fn optionally_get_with<F: FnOnce() -> Option<V>>(&self, key: K, init: F) -> Option<V>;
        pub fn try_get_with<F: FnOnce() -> Result<V, E>, E>(&self, key: K, init: F) -> Result<V, Arc<E>>;
        pub fn insert(&self, key: K, value: V);
        pub fn invalidate<Q>(&self, key: &Q);
        pub fn remove<Q>(&self, key: &Q) -> Option<V>;
        pub fn invalidate_all(&self);
        pub fn run_pending_tasks(&self);
    }
    pub use crate::Entry;
    pub struct OwnedKeyEntrySelector<K, V> {}
    impl<K, V> OwnedKeyEntrySelector<K, V> {
        pub fn or_default(self) -> Entry<K, V>;
        pub fn or_insert(self, default: V) -> Entry<K, V>;
        pub fn or_insert_with(self, init: impl FnOnce() -> V) -> Entry<K, V>;
        pub fn or_optionally_insert_with(self, init: impl FnOnce() -> Option<V>) -> Option<Entry<K, V>>;
        pub fn or_try_insert_with<F: FnOnce() -> Result<V, E>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>>;
        pub fn and_upsert_with<F>(self, f: F) -> Entry<K, V>;
    }
    pub struct RefKeyEntrySelector<K, V> {}
    impl<K, V> RefKeyEntrySelector<K, V> {
        pub fn or_default(self) -> Entry<K, V>;
        pub fn or_insert(self, default: V) -> Entry<K, V>;
        pub fn or_insert_with(self, init: impl FnOnce() -> V) -> Entry<K, V>;
        pub fn or_optionally_insert_with(self, init: impl FnOnce() -> Option<V>) -> Option<Entry<K, V>>;
        pub fn or_try_insert_with<F: FnOnce() -> Result<V, E>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>>;
        pub fn and_upsert_with<F>(self, f: F) -> Entry<K, V>;
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
