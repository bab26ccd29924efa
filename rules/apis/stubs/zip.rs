//! zip 0.5 to 9.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::AsRef, io::{Read, Seek}, iter::Iterator, path::Path};
pub struct ZipArchive<R> {}
impl<R> Clone for ZipArchive<R> {}
impl<R: Read + Seek> ZipArchive<R> {
    pub fn new(reader: R) -> result::ZipResult<ZipArchive<R>>;
    pub fn extract<P: AsRef<Path>>(&mut self, directory: P) -> result::ZipResult<()>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn file_names(&self) -> impl Iterator<Item = &str>;
    pub fn by_name(&mut self, name: &str) -> result::ZipResult<read::ZipFile<R>>;
    pub fn by_index(&mut self, file_number: usize) -> result::ZipResult<read::ZipFile<R>>;
    pub fn by_index_raw(&mut self, file_number: usize) -> result::ZipResult<read::ZipFile<R>>;
    pub fn into_inner(self) -> R;
}
pub mod read {
    use std::{io::Read, option::Option, path::PathBuf};
    pub use crate::ZipArchive;
    pub struct ZipFile<R> {}
    impl<R: Read> ZipFile<R> {
        pub fn name(&self) -> &str;
        pub fn mangled_name(&self) -> PathBuf;
        pub fn enclosed_name(&self) -> Option<PathBuf>;
        pub fn compressed_size(&self) -> u64;
        pub fn size(&self) -> u64;
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn unix_mode(&self) -> Option<u32>;
        pub fn crc32(&self) -> u32;
    }
    impl<R: Read> Read for ZipFile<R> {}
}
pub mod result {
    use std::{fmt::Display, result::Result};
    pub type ZipResult<T> = Result<T, ZipError>;
    pub enum ZipError { Io(std::io::Error), InvalidPassword, FileNotFound }
    impl Display for ZipError {}
    impl std::error::Error for ZipError {}
}
pub mod write {
    use std::{convert::Into, io::{Seek, Write}, string::{String, ToString}};
    pub struct ZipWriter<W> {}
    impl<W: Write + Seek> ZipWriter<W> {
        pub fn new(inner: W) -> ZipWriter<W>;
        pub fn start_file<S: ToString, O>(&mut self, name: S, options: O) -> crate::result::ZipResult<()>;
        pub fn add_directory<S: Into<String>, O>(&mut self, name: S, options: O) -> crate::result::ZipResult<()>;
        pub fn finish(self) -> crate::result::ZipResult<W>;
        pub fn set_auto_large_file(self) -> Self;
    }
    impl<W: Write + Seek> Write for ZipWriter<W> {}
}
pub use crate::write::ZipWriter;
