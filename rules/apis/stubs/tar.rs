//! tar 0.4.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{borrow::Cow, clone::Clone, convert::AsRef, fs::File, io::{Read, Write}, iter::Iterator, option::Option, path::Path};
pub struct Archive<R> {}
impl<R: Read> Archive<R> {
    pub fn new(obj: R) -> Archive<R>;
    pub fn into_inner(self) -> R;
    pub fn entries(&mut self) -> std::io::Result<Entries<R>>;
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> std::io::Result<()>;
    pub fn set_mask(&mut self, mask: u32);
    pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool);
    pub fn set_preserve_permissions(&mut self, preserve: bool);
    pub fn set_overwrite(&mut self, overwrite: bool);
    pub fn set_preserve_mtime(&mut self, preserve: bool);
    pub fn set_ignore_zeros(&mut self, ignore_zeros: bool);
}
pub struct Entries<R> {}
impl<R: Read> Iterator for Entries<R> { type Item = std::io::Result<Entry<R>>; }
pub struct Entry<R> {}
impl<R: Read> Entry<R> {
    pub fn path(&self) -> std::io::Result<Cow<Path>>;
    pub fn path_bytes(&self) -> Cow<[u8]>;
    pub fn link_name(&self) -> std::io::Result<Option<Cow<Path>>>;
    pub fn header(&self) -> &Header;
    pub fn size(&self) -> u64;
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> std::io::Result<Unpacked>;
    pub fn unpack_in<P: AsRef<Path>>(&mut self, dst: P) -> std::io::Result<bool>;
    pub fn set_preserve_permissions(&mut self, preserve: bool);
}
impl<R: Read> Read for Entry<R> {}
pub enum Unpacked { File(File) }
pub struct Builder<W> {}
impl<W: Write> Builder<W> {
    pub fn new(obj: W) -> Builder<W>;
    pub fn follow_symlinks(&mut self, follow: bool);
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> std::io::Result<W>;
    pub fn append<R: Read>(&mut self, header: &Header, data: R) -> std::io::Result<()>;
    pub fn append_data<P: AsRef<Path>, R: Read>(&mut self, header: &mut Header, path: P, data: R) -> std::io::Result<()>;
    pub fn append_link<P: AsRef<Path>, T: AsRef<Path>>(&mut self, header: &mut Header, path: P, target: T) -> std::io::Result<()>;
    pub fn append_path<P: AsRef<Path>>(&mut self, path: P) -> std::io::Result<()>;
    pub fn append_path_with_name<P: AsRef<Path>, N: AsRef<Path>>(&mut self, path: P, name: N) -> std::io::Result<()>;
    pub fn append_file<P: AsRef<Path>>(&mut self, path: P, file: &mut File) -> std::io::Result<()>;
    pub fn append_dir<P: AsRef<Path>, Q: AsRef<Path>>(&mut self, path: P, src_path: Q) -> std::io::Result<()>;
    pub fn append_dir_all<P: AsRef<Path>, Q: AsRef<Path>>(&mut self, path: P, src_path: Q) -> std::io::Result<()>;
    pub fn finish(&mut self) -> std::io::Result<()>;
}
#[derive(Clone)]
pub struct Header {}
impl Header {
    pub fn new_gnu() -> Header;
    pub fn new_ustar() -> Header;
    pub fn new_old() -> Header;
    pub fn path(&self) -> std::io::Result<Cow<Path>>;
    pub fn set_path<P: AsRef<Path>>(&mut self, p: P) -> std::io::Result<()>;
    pub fn set_size(&mut self, size: u64);
    pub fn size(&self) -> std::io::Result<u64>;
    pub fn entry_size(&self) -> std::io::Result<u64>;
    pub fn set_mode(&mut self, mode: u32);
    pub fn mode(&self) -> std::io::Result<u32>;
    pub fn set_mtime(&mut self, mtime: u64);
    pub fn set_cksum(&mut self);
}
