//! fs_err >=2, <4.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{convert::{AsRef, From, Into}, ffi::OsString, fs::{FileTimes, FileType, Metadata, Permissions, TryLockError}, io::{self, Read, Seek, Write}, iter::Iterator, path::{Path, PathBuf}, result::Result, string::String, time::SystemTime, vec::Vec};

pub struct File {}
impl File {
    pub fn open<P: Into<PathBuf>>(path: P) -> io::Result<Self>;
    pub fn create<P: Into<PathBuf>>(path: P) -> io::Result<Self>;
    pub fn create_new<P: Into<PathBuf>>(path: P) -> io::Result<Self>;
    pub fn options() -> OpenOptions;
    pub fn sync_all(&self) -> io::Result<()>;
    pub fn sync_data(&self) -> io::Result<()>;
    pub fn set_len(&self, size: u64) -> io::Result<()>;
    pub fn metadata(&self) -> io::Result<Metadata>;
    pub fn try_clone(&self) -> io::Result<Self>;
    pub fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
    pub fn set_times(&self, times: FileTimes) -> io::Result<()>;
    pub fn set_modified(&self, time: SystemTime) -> io::Result<()>;
    pub fn lock(&self) -> io::Result<()>;
    pub fn lock_shared(&self) -> io::Result<()>;
    pub fn try_lock(&self) -> Result<(), TryLockError>;
    pub fn try_lock_shared(&self) -> Result<(), TryLockError>;
    pub fn unlock(&self) -> io::Result<()>;
    pub fn from_parts<P: Into<PathBuf>>(file: std::fs::File, path: P) -> Self;
    pub fn into_parts(self) -> (std::fs::File, PathBuf);
    pub fn into_file(self) -> std::fs::File;
    pub fn into_path(self) -> PathBuf;
    pub fn file(&self) -> &std::fs::File;
    pub fn file_mut(&mut self) -> &mut std::fs::File;
    pub fn path(&self) -> &Path;
}
impl Read for File {}
impl Read for &File {}
impl Write for File {}
impl Write for &File {}
impl Seek for File {}
impl Seek for &File {}
impl From<File> for std::fs::File {}
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
    pub fn open<P: Into<PathBuf>>(&self, path: P) -> io::Result<File>;
    pub fn from_options(options: std::fs::OpenOptions) -> Self;
    pub fn options(&self) -> &std::fs::OpenOptions;
    pub fn options_mut(&mut self) -> &mut std::fs::OpenOptions;
}
pub struct ReadDir {}
impl Iterator for ReadDir { type Item = Result<DirEntry, io::Error>; }
pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    pub fn metadata(&self) -> io::Result<Metadata>;
    pub fn file_type(&self) -> io::Result<FileType>;
    pub fn file_name(&self) -> OsString;
}
pub trait PathExt {
    fn fs_err_try_exists(&self) -> io::Result<bool>;
    fn fs_err_metadata(&self) -> io::Result<Metadata>;
    fn fs_err_symlink_metadata(&self) -> io::Result<Metadata>;
    fn fs_err_canonicalize(&self) -> io::Result<PathBuf>;
    fn fs_err_read_link(&self) -> io::Result<PathBuf>;
    fn fs_err_read_dir(&self) -> io::Result<ReadDir>;
}
impl PathExt for Path {}
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;
pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool>;
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;
pub fn read_dir<P: Into<PathBuf>>(path: P) -> io::Result<ReadDir>;
pub mod tokio {
    use std::{convert::{AsRef, From, Into}, fs::{Metadata, Permissions}, io, path::{Path, PathBuf}, string::String, vec::Vec};
    use tokio::io::{AsyncRead, AsyncSeek, AsyncWrite};
    pub struct File {}
    impl File {
        pub async fn open(path: impl Into<PathBuf>) -> io::Result<File>;
        pub async fn create(path: impl Into<PathBuf>) -> io::Result<File>;
        pub async fn create_new(path: impl Into<PathBuf>) -> io::Result<File>;
        pub fn options() -> OpenOptions;
        pub fn from_std(std: crate::File) -> File;
        pub async fn sync_all(&self) -> io::Result<()>;
        pub async fn sync_data(&self) -> io::Result<()>;
        pub async fn set_len(&self, size: u64) -> io::Result<()>;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn try_clone(&self) -> io::Result<File>;
        pub async fn into_std(self) -> crate::File;
        pub fn path(&self) -> &Path;
    }
    impl AsyncRead for File {}
    impl AsyncSeek for File {}
    impl AsyncWrite for File {}
    impl From<crate::File> for File {}
    #[derive(Clone)]
    pub struct OpenOptions {}
    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File>;
    }
    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf>;
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<u64>;
    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;
    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool>;
    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>>;
    pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf>;
    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String>;
    pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()>;
    pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()>;
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()>;
}
