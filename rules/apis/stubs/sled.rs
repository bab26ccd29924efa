//! sled 0.34.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, Into}, default::Default, fmt::Display, iter::Iterator, ops::Deref, option::Option, path::Path, vec::Vec};
pub enum Error { CollectionNotFound(IVec), Unsupported, ReportableBug, Io(std::io::Error), Corruption }
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Default)]
pub struct IVec {}
impl Deref for IVec { type Target = [u8]; }
impl AsRef<[u8]> for IVec {}
#[derive(Clone, Default)]
pub struct Batch {}
impl Batch {
    pub fn insert<K: Into<IVec>, V: Into<IVec>>(&mut self, key: K, value: V);
    pub fn remove<K: Into<IVec>>(&mut self, key: K);
}
#[derive(Clone, Default)]
pub struct Config {}
impl Config {
    pub fn new() -> Config;
    pub fn path<P: AsRef<Path>>(self, path: P) -> Config;
    pub fn cache_capacity(self, to: u64) -> Config;
    pub fn flush_every_ms(self, every_ms: Option<u64>) -> Config;
    pub fn temporary(self, to: bool) -> Config;
    pub fn use_compression(self, to: bool) -> Config;
    pub fn open(&self) -> Result<Db>;
}
#[derive(Clone)]
pub struct Db {}
impl Deref for Db { type Target = Tree; }
impl Db {
    pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree>;
    pub fn drop_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<bool>;
    pub fn tree_names(&self) -> Vec<IVec>;
    pub fn generate_id(&self) -> Result<u64>;
    pub fn was_recovered(&self) -> bool;
    pub fn size_on_disk(&self) -> Result<u64>;
}
#[derive(Clone)]
pub struct Tree {}
impl Tree {
    pub fn insert<K: AsRef<[u8]>, V: Into<IVec>>(&self, key: K, value: V) -> Result<Option<IVec>>;
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    pub fn get_lt<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<(IVec, IVec)>>;
    pub fn get_gt<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<(IVec, IVec)>>;
    pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    pub fn apply_batch(&self, batch: Batch) -> Result<()>;
    pub fn compare_and_swap<K: AsRef<[u8]>, O, N>(&self, key: K, old: Option<O>, new: Option<N>) -> Result<std::result::Result<(), CompareAndSwapError>>;
    pub fn update_and_fetch<K: AsRef<[u8]>, V, F>(&self, key: K, f: F) -> Result<Option<IVec>>;
    pub fn fetch_and_update<K: AsRef<[u8]>, V, F>(&self, key: K, f: F) -> Result<Option<IVec>>;
    pub fn transaction<F, A, E>(&self, f: F) -> std::result::Result<A, E>;
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;
    pub fn flush(&self) -> Result<usize>;
    pub async fn flush_async(&self) -> Result<usize>;
    pub fn iter(&self) -> Iter;
    pub fn range<K, R>(&self, range: R) -> Iter;
    pub fn scan_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Iter;
    pub fn first(&self) -> Result<Option<(IVec, IVec)>>;
    pub fn last(&self) -> Result<Option<(IVec, IVec)>>;
    pub fn pop_min(&self) -> Result<Option<(IVec, IVec)>>;
    pub fn pop_max(&self) -> Result<Option<(IVec, IVec)>>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&self) -> Result<()>;
    pub fn name(&self) -> IVec;
}
pub struct CompareAndSwapError {}
pub struct Iter {}
impl Iterator for Iter { type Item = Result<(IVec, IVec)>; }
pub fn open<P: AsRef<Path>>(path: P) -> Result<Db>;
