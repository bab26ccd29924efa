//! rustc-hash 1 and 2.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{collections::{HashMap, HashSet}, default::Default, hash::{BuildHasher, Hasher}};

pub type FxHashMap<K, V> = HashMap<K, V, FxBuildHasher>;
pub type FxHashSet<V> = HashSet<V, FxBuildHasher>;
#[derive(Clone, Copy, Default)]
pub struct FxBuildHasher;
impl BuildHasher for FxBuildHasher {
    type Hasher = FxHasher;
    fn build_hasher(&self) -> FxHasher;
}
#[derive(Clone, Default)]
pub struct FxHasher {}
impl Hasher for FxHasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
}
