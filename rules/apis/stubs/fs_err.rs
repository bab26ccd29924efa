//! fs-err 2 and 3.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, Into}, ffi::OsString, fs::{FileType, Metadata, Permissions}, io::{Read, Seek, Write}, iter::Iterator, path::{Path, PathBuf}, string::String, vec::Vec};
pub fn canonicalize<P: AsRef<Path> + Into<PathBuf>>(path: P) -> std::io::Result<PathBuf>;
pub fn copy<P: AsRef<Path> + Into<PathBuf>, Q: AsRef<Path> + Into<PathBuf>>(from: P, to: Q) -> std::io::Result<u64>;
pub fn create_dir<P: AsRef<Path> + Into<PathBuf>>(path: P) -> std::io::Result<()>;
pub fn create_dir_all<P: AsRef<Path> + Into<PathBuf>>(path: P) -> std::io::Result<()>;
pub fn hard_link<P: AsRef<Path> + Into<PathBuf>, Q: AsRef<Path> + Into<PathBuf>>(original: P, link: Q) -> std::io::Result<()>;
pub fn metadata<P: AsRef<Path> + Into<PathBuf>>(path: P) -> std::io::Result<Metadata>;
pub fn read<P: AsRef<Path> + Into<PathBuf>>(path: P) -> std::io::Result<Vec<u8>>;
pub fn read_dir<P: AsRef<Path> + Into<PathBuf>>(path: P) -> std::io::Result<ReadDir>;
pub fn read_link<P: AsRef<Path> + Into<PathBuf>>(path: P) -> std::io::Result<PathBuf>;
pub fn read_to_string<P: AsRef<Path> + Into<PathBuf>>(path: P) -> std::io::Result<String>;
pub fn remove_dir<P: AsRef<Path> + Into<PathBuf>>(path: P) -> std::io::Result<()>;
pub fn remove_dir_all<P: AsRef<Path> + Into<PathBuf>>(path: P) -> std::io::Result<()>;
pub fn remove_file<P: AsRef<Path> + Into<PathBuf>>(path: P) -> std::io::Result<()>;
pub fn rename<P: AsRef<Path> + Into<PathBuf>, Q: AsRef<Path> + Into<PathBuf>>(from: P, to: Q) -> std::io::Result<()>;
pub fn symlink_metadata<P: AsRef<Path> + Into<PathBuf>>(path: P) -> std::io::Result<Metadata>;
pub fn set_permissions<P: AsRef<Path> + Into<PathBuf>>(path: P, perm: Permissions) -> std::io::Result<()>;
pub fn write<P: AsRef<Path> + Into<PathBuf>, C: AsRef<[u8]>>(path: P, contents: C) -> std::io::Result<()>;
pub struct File {}
impl File {
    pub fn open<P: Into<PathBuf>>(path: P) -> std::io::Result<File>;
    pub fn create<P: Into<PathBuf>>(path: P) -> std::io::Result<File>;
    pub fn sync_all(&self) -> std::io::Result<()>;
    pub fn sync_data(&self) -> std::io::Result<()>;
    pub fn set_len(&self, size: u64) -> std::io::Result<()>;
    pub fn metadata(&self) -> std::io::Result<Metadata>;
    pub fn path(&self) -> &Path;
    pub fn file(&self) -> &std::fs::File;
    pub fn into_parts(self) -> (std::fs::File, PathBuf);
}
impl Read for File {}
impl Write for File {}
impl Seek for File {}
pub struct ReadDir {}
impl Iterator for ReadDir { type Item = std::io::Result<DirEntry>; }
pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    pub fn metadata(&self) -> std::io::Result<Metadata>;
    pub fn file_type(&self) -> std::io::Result<FileType>;
    pub fn file_name(&self) -> OsString;
}
#[derive(Clone)]
pub struct OpenOptions {}
impl OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self;
    pub fn write(&mut self, write: bool) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    pub fn create(&mut self, create: bool) -> &mut Self;
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;
    pub fn open<P: Into<PathBuf>>(&self, path: P) -> std::io::Result<File>;
}
pub mod tokio {
    use std::{convert::{AsRef, Into}, fs::Metadata, path::{Path, PathBuf}, string::String, vec::Vec};
    pub async fn canonicalize(path: impl AsRef<Path>) -> std::io::Result<PathBuf>;
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> std::io::Result<u64>;
    pub async fn create_dir(path: impl AsRef<Path>) -> std::io::Result<()>;
    pub async fn create_dir_all(path: impl AsRef<Path>) -> std::io::Result<()>;
    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> std::io::Result<()>;
    pub async fn metadata(path: impl AsRef<Path>) -> std::io::Result<Metadata>;
    pub async fn read(path: impl AsRef<Path>) -> std::io::Result<Vec<u8>>;
    pub async fn read_link(path: impl AsRef<Path>) -> std::io::Result<PathBuf>;
    pub async fn read_to_string(path: impl AsRef<Path>) -> std::io::Result<String>;
    pub async fn remove_dir(path: impl AsRef<Path>) -> std::io::Result<()>;
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> std::io::Result<()>;
    pub async fn remove_file(path: impl AsRef<Path>) -> std::io::Result<()>;
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> std::io::Result<()>;
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> std::io::Result<Metadata>;
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> std::io::Result<()>;
    pub struct File {}
    impl File {
        pub async fn open(path: impl Into<PathBuf>) -> std::io::Result<Self>;
        pub async fn create(path: impl Into<PathBuf>) -> std::io::Result<Self>;
    }
}
