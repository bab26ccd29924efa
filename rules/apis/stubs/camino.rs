//! camino 1: paths in UTF-8.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{boxed::Box, clone::Clone, convert::AsRef, ffi::{OsStr, OsString}, iter::Iterator, ops::{Deref, DerefMut}, option::Option, path::{Path, PathBuf}, result::Result, string::String};
#[derive(Clone)]
pub struct Iter<'a> {}
impl AsRef<Utf8Path> for Iter<'_> {}
impl AsRef<Path> for Iter<'_> {}
impl AsRef<str> for Iter<'_> {}
impl AsRef<OsStr> for Iter<'_> {}
impl<'a> Iterator for Iter<'a> { type Item = &'a str; }
pub struct ReadDirUtf8 {}
impl Iterator for ReadDirUtf8 { type Item = std::io::Result<Utf8DirEntry>; }
#[derive(Clone)]
pub struct Utf8Ancestors<'a> {}
impl<'a> Iterator for Utf8Ancestors<'a> { type Item = &'a Utf8Path; }
#[derive(Clone)]
pub enum Utf8Component<'a> { RootDir, CurDir, ParentDir }
impl AsRef<Utf8Path> for Utf8Component<'_> {}
impl AsRef<Path> for Utf8Component<'_> {}
impl AsRef<str> for Utf8Component<'_> {}
impl AsRef<OsStr> for Utf8Component<'_> {}
#[derive(Clone)]
pub struct Utf8Components<'a> {}
impl<'a> Iterator for Utf8Components<'a> { type Item = Utf8Component<'a>; }
impl AsRef<Utf8Path> for Utf8Components<'_> {}
impl AsRef<Path> for Utf8Components<'_> {}
impl AsRef<str> for Utf8Components<'_> {}
impl AsRef<OsStr> for Utf8Components<'_> {}
pub struct Utf8DirEntry {}
impl Utf8DirEntry {
    pub fn metadata(&self) -> std::io::Result<std::fs::Metadata>;
    pub fn file_type(&self) -> std::io::Result<std::fs::FileType>;
    pub fn path(&self) -> &Utf8Path;
    pub fn file_name(&self) -> &str;
    pub fn into_path(self) -> Utf8PathBuf;
}
pub struct Utf8Path {}
impl AsRef<Utf8Path> for Utf8Path {}
impl AsRef<Path> for Utf8Path {}
impl AsRef<str> for Utf8Path {}
impl AsRef<OsStr> for Utf8Path {}
impl Utf8Path {
    pub fn metadata(&self) -> std::io::Result<std::fs::Metadata>;
    pub fn symlink_metadata(&self) -> std::io::Result<std::fs::Metadata>;
    pub fn read_dir(&self) -> std::io::Result<std::fs::ReadDir>;
    pub fn new<S: AsRef<str>>(s: &S) -> &Utf8Path;
    pub fn from_path(path: &Path) -> Option<&Utf8Path>;
    pub fn from_os_str(path: &OsStr) -> Option<&Utf8Path>;
    pub fn as_std_path(&self) -> &Path;
    pub fn as_str(&self) -> &str;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn to_path_buf(&self) -> Utf8PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Utf8Path>;
    pub fn ancestors(&self) -> Utf8Ancestors<'_>;
    pub fn file_name(&self) -> Option<&str>;
    pub fn starts_with(&self, base: impl AsRef<Path>) -> bool;
    pub fn ends_with(&self, child: impl AsRef<Path>) -> bool;
    pub fn file_stem(&self) -> Option<&str>;
    pub fn file_prefix(&self) -> Option<&str>;
    pub fn extension(&self) -> Option<&str>;
    pub fn join(&self, path: impl AsRef<Utf8Path>) -> Utf8PathBuf;
    pub fn join_os(&self, path: impl AsRef<Path>) -> PathBuf;
    pub fn with_file_name(&self, file_name: impl AsRef<str>) -> Utf8PathBuf;
    pub fn with_extension(&self, extension: impl AsRef<str>) -> Utf8PathBuf;
    pub fn with_added_extension<S: AsRef<str>>(&self, extension: S) -> Utf8PathBuf;
    pub fn components(&self) -> Utf8Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn canonicalize(&self) -> std::io::Result<PathBuf>;
    pub fn canonicalize_utf8(&self) -> std::io::Result<Utf8PathBuf>;
    pub fn read_link(&self) -> std::io::Result<PathBuf>;
    pub fn read_link_utf8(&self) -> std::io::Result<Utf8PathBuf>;
    pub fn read_dir_utf8(&self) -> std::io::Result<ReadDirUtf8>;
    pub fn exists(&self) -> bool;
    pub fn try_exists(&self) -> std::io::Result<bool>;
    pub fn is_file(&self) -> bool;
    pub fn is_dir(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn into_path_buf(self: Box<Utf8Path>) -> Utf8PathBuf;
    pub fn into_std_boxed_path(self: Box<Utf8Path>) -> Box<Path>;
    pub fn from_boxed_path(path: Box<Path>) -> Result<Box<Utf8Path>, Box<Path>>;
}
#[derive(Clone)]
pub struct Utf8PathBuf {}
impl Deref for Utf8PathBuf { type Target = Utf8Path; }
impl DerefMut for Utf8PathBuf {}
impl AsRef<Utf8Path> for Utf8PathBuf {}
impl AsRef<Path> for Utf8PathBuf {}
impl AsRef<str> for Utf8PathBuf {}
impl AsRef<OsStr> for Utf8PathBuf {}
impl Utf8PathBuf {
    pub fn new() -> Utf8PathBuf;
    pub fn from_path_buf(path: PathBuf) -> Result<Utf8PathBuf, PathBuf>;
    pub fn from_os_string(os_string: OsString) -> Result<Utf8PathBuf, OsString>;
    pub fn into_std_path_buf(self) -> PathBuf;
    pub fn with_capacity(capacity: usize) -> Utf8PathBuf;
    pub fn as_path(&self) -> &Utf8Path;
    pub fn leak<'a>(self) -> &'a mut Utf8Path;
    pub fn push(&mut self, path: impl AsRef<Utf8Path>);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name(&mut self, file_name: impl AsRef<str>);
    pub fn set_extension(&mut self, extension: impl AsRef<str>) -> bool;
    pub fn add_extension<S: AsRef<str>>(&mut self, extension: S) -> bool;
    pub fn into_string(self) -> String;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Utf8Path>;
    pub fn capacity(&self) -> usize;
    pub fn clear(&mut self);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), std::collections::TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), std::collections::TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}
