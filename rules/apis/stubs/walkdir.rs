//! walkdir 2.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Ord, Ordering}, convert::{AsRef, From}, ffi::OsStr, fmt::Display, fs::{FileType, Metadata}, iter::{IntoIterator, Iterator}, marker::{Send, Sync}, ops::FnMut, option::Option, path::{Path, PathBuf}};
pub type Result<T> = std::result::Result<T, Error>;
pub struct Error {}
impl Error {
    pub fn path(&self) -> Option<&Path>;
    pub fn loop_ancestor(&self) -> Option<&Path>;
    pub fn depth(&self) -> usize;
    pub fn io_error(&self) -> Option<&std::io::Error>;
    pub fn into_io_error(self) -> Option<std::io::Error>;
}
impl Display for Error {}
impl std::error::Error for Error {}
impl From<Error> for std::io::Error {}
pub struct WalkDir {}
impl WalkDir {
    pub fn new<P: AsRef<Path>>(root: P) -> Self;
    pub fn min_depth(self, depth: usize) -> Self;
    pub fn max_depth(self, depth: usize) -> Self;
    pub fn follow_links(self, yes: bool) -> Self;
    pub fn follow_root_links(self, yes: bool) -> Self;
    pub fn max_open(self, n: usize) -> Self;
    pub fn sort_by<F>(self, cmp: F) -> Self where F: FnMut(&DirEntry, &DirEntry) -> Ordering + Send + Sync;
    pub fn sort_by_key<K, F>(self, cmp: F) -> Self where F: FnMut(&DirEntry) -> K + Send + Sync, K: Ord;
    pub fn sort_by_file_name(self) -> Self;
    pub fn contents_first(self, yes: bool) -> Self;
    pub fn same_file_system(self, yes: bool) -> Self;
}
impl IntoIterator for WalkDir { type Item = Result<DirEntry>; type IntoIter = IntoIter; }
pub struct IntoIter {}
impl Iterator for IntoIter { type Item = Result<DirEntry>; }
impl IntoIter {
    pub fn skip_current_dir(&mut self);
    pub fn filter_entry<P>(self, predicate: P) -> FilterEntry<Self, P> where P: FnMut(&DirEntry) -> bool;
}
pub struct FilterEntry<I, P> {}
impl<P> Iterator for FilterEntry<IntoIter, P> where P: FnMut(&DirEntry) -> bool { type Item = Result<DirEntry>; }
#[derive(Clone)]
pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> &Path;
    pub fn into_path(self) -> PathBuf;
    pub fn path_is_symlink(&self) -> bool;
    pub fn metadata(&self) -> Result<Metadata>;
    pub fn file_type(&self) -> FileType;
    pub fn file_name(&self) -> &OsStr;
    pub fn depth(&self) -> usize;
}
