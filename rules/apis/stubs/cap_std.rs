//! cap_std >=1: directories, and files in them.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, marker::Copy};
#[derive(Clone, Copy)]
pub struct AmbientAuthority {}
pub fn ambient_authority() -> AmbientAuthority;
pub mod fs {
    use std::{clone::Clone, convert::AsRef, ffi::OsString, io::{self, Read, Seek, Write}, iter::Iterator, path::{Path, PathBuf}, string::String, vec::Vec};
    use crate::AmbientAuthority;
    pub struct Dir {}
    impl Dir {
        pub fn from_std_file(std_file: std::fs::File) -> Self;
        pub fn into_std_file(self) -> std::fs::File;
        pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File>;
        pub fn open_with<P: AsRef<Path>>(&self, path: P, options: &OpenOptions) -> io::Result<File>;
        pub fn open_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<Self>;
        pub fn create_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        pub fn create_dir_all<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<File>;
        pub fn canonicalize<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf>;
        pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(&self, from: P, to_dir: &Self, to: Q) -> io::Result<u64>;
        pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(&self, src: P, dst_dir: &Self, dst: Q) -> io::Result<()>;
        pub fn metadata<P: AsRef<Path>>(&self, path: P) -> io::Result<Metadata>;
        pub fn dir_metadata(&self) -> io::Result<Metadata>;
        pub fn entries(&self) -> io::Result<ReadDir>;
        pub fn read_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<ReadDir>;
        pub fn read<P: AsRef<Path>>(&self, path: P) -> io::Result<Vec<u8>>;
        pub fn read_link<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf>;
        pub fn read_to_string<P: AsRef<Path>>(&self, path: P) -> io::Result<String>;
        pub fn remove_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        pub fn remove_dir_all<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        pub fn remove_file<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(&self, from: P, to_dir: &Self, to: Q) -> io::Result<()>;
        pub fn symlink_metadata<P: AsRef<Path>>(&self, path: P) -> io::Result<Metadata>;
        pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(&self, path: P, contents: C) -> io::Result<()>;
        pub fn try_clone(&self) -> io::Result<Self>;
        pub fn exists<P: AsRef<Path>>(&self, path: P) -> bool;
        pub fn try_exists<P: AsRef<Path>>(&self, path: P) -> io::Result<bool>;
        pub fn is_file<P: AsRef<Path>>(&self, path: P) -> bool;
        pub fn is_dir<P: AsRef<Path>>(&self, path: P) -> bool;
        pub fn open_ambient_dir<P: AsRef<Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<Self>;
        pub fn create_ambient_dir_all<P: AsRef<Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<()>;
    }
    pub struct File {}
    impl File {
        pub fn from_std(std: std::fs::File) -> Self;
        pub fn into_std(self) -> std::fs::File;
        pub fn sync_all(&self) -> io::Result<()>;
        pub fn sync_data(&self) -> io::Result<()>;
        pub fn set_len(&self, size: u64) -> io::Result<()>;
        pub fn metadata(&self) -> io::Result<Metadata>;
        pub fn try_clone(&self) -> io::Result<Self>;
        pub fn open_ambient<P: AsRef<Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<Self>;
        pub fn create_ambient<P: AsRef<Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<Self>;
        pub fn options() -> OpenOptions;
    }
    impl Read for File {}
    impl Read for &File {}
    impl Write for File {}
    impl Write for &File {}
    impl Seek for File {}
    impl Seek for &File {}
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
    }
    #[derive(Clone)]
    pub struct Metadata {}
    impl Metadata {
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
        pub fn len(&self) -> u64;
    }
    pub struct ReadDir {}
    impl Iterator for ReadDir { type Item = io::Result<DirEntry>; }
    pub struct DirEntry {}
    impl DirEntry {
        pub fn open(&self) -> io::Result<File>;
        pub fn open_dir(&self) -> io::Result<Dir>;
        pub fn remove_file(&self) -> io::Result<()>;
        pub fn metadata(&self) -> io::Result<Metadata>;
        pub fn file_name(&self) -> OsString;
    }
}
