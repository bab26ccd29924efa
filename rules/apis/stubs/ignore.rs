//! ignore 0.4.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{boxed::Box, convert::AsRef, ffi::OsStr, fmt::Display, fs::{FileType, Metadata}, iter::Iterator, marker::{Send, Sync}, ops::FnMut, option::Option, path::{Path, PathBuf}, result::Result};
pub struct Error {}
impl Error {
    pub fn is_partial(&self) -> bool;
    pub fn is_io(&self) -> bool;
    pub fn io_error(&self) -> Option<&std::io::Error>;
    pub fn into_io_error(self) -> Option<std::io::Error>;
    pub fn depth(&self) -> Option<usize>;
}
impl Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone)]
pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> &Path;
    pub fn into_path(self) -> PathBuf;
    pub fn path_is_symlink(&self) -> bool;
    pub fn is_stdin(&self) -> bool;
    pub fn metadata(&self) -> Result<Metadata, Error>;
    pub fn file_type(&self) -> Option<FileType>;
    pub fn file_name(&self) -> &OsStr;
    pub fn depth(&self) -> usize;
    pub fn error(&self) -> Option<&Error>;
}
#[derive(Clone)]
pub struct WalkBuilder {}
impl WalkBuilder {
    pub fn new<P: AsRef<Path>>(path: P) -> WalkBuilder;
    pub fn build(&self) -> Walk;
    pub fn build_parallel(&self) -> WalkParallel;
    pub fn add<P: AsRef<Path>>(&mut self, path: P) -> &mut WalkBuilder;
    pub fn max_depth(&mut self, depth: Option<usize>) -> &mut WalkBuilder;
    pub fn min_depth(&mut self, depth: Option<usize>) -> &mut WalkBuilder;
    pub fn follow_links(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn max_filesize(&mut self, filesize: Option<u64>) -> &mut WalkBuilder;
    pub fn threads(&mut self, n: usize) -> &mut WalkBuilder;
    pub fn add_ignore<P: AsRef<Path>>(&mut self, path: P) -> Option<Error>;
    pub fn add_custom_ignore_filename<S: AsRef<OsStr>>(&mut self, file_name: S) -> &mut WalkBuilder;
    pub fn overrides<T>(&mut self, overrides: T) -> &mut WalkBuilder;
    pub fn types<T>(&mut self, types: T) -> &mut WalkBuilder;
    pub fn standard_filters(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn hidden(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn parents(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn ignore(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn git_global(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn git_ignore(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn git_exclude(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn require_git(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn ignore_case_insensitive(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn sort_by_file_path<F>(&mut self, cmp: F) -> &mut WalkBuilder where F: FnMut(&Path, &Path) -> std::cmp::Ordering;
    pub fn sort_by_file_name<F>(&mut self, cmp: F) -> &mut WalkBuilder where F: FnMut(&OsStr, &OsStr) -> std::cmp::Ordering;
    pub fn same_file_system(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn skip_stdout(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn filter_entry<P>(&mut self, filter: P) -> &mut WalkBuilder where P: FnMut(&DirEntry) -> bool + Send + Sync;
    pub fn current_dir<A>(&mut self, cwd: A) -> &mut Self;
}
pub struct Walk {}
impl Walk {
    pub fn new<P: AsRef<Path>>(path: P) -> Walk;
}
impl Iterator for Walk { type Item = Result<DirEntry, Error>; }
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum WalkState { Continue, Skip, Quit }
pub struct WalkParallel {}
impl WalkParallel {
    pub fn run<F>(self, mkf: F) where F: FnMut() -> Box<dyn FnMut(Result<DirEntry, Error>) -> WalkState + Send>;
}
