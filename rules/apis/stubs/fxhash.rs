//! fxhash 0.2.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{collections::{HashMap, HashSet}, default::Default, hash::{BuildHasherDefault, Hash, Hasher}, marker::Sized};

pub type FxBuildHasher = BuildHasherDefault<FxHasher>;
pub type FxHashMap<K, V> = HashMap<K, V, FxBuildHasher>;
pub type FxHashSet<V> = HashSet<V, FxBuildHasher>;
#[derive(Clone, Copy, Default)]
pub struct FxHasher {}
impl Hasher for FxHasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
}
pub fn hash<T: Hash + ?Sized>(v: &T) -> usize;
pub fn hash32<T: Hash + ?Sized>(v: &T) -> u32;
pub fn hash64<T: Hash + ?Sized>(v: &T) -> u64;
