//! memmap2 0.9.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{convert::{AsMut, AsRef, From}, fs::File, io, ops::{Deref, DerefMut}, option::Option};

pub trait MmapAsRawDesc {}
impl MmapAsRawDesc for &File {}
impl MmapAsRawDesc for i32 {}
#[derive(Clone, Default)]
pub struct MmapOptions {}
impl MmapOptions {
    pub fn new() -> MmapOptions;
    pub fn offset(&mut self, offset: u64) -> &mut Self;
    pub fn len(&mut self, len: usize) -> &mut Self;
    pub fn stack(&mut self) -> &mut Self;
    pub fn huge(&mut self, page_bits: Option<u8>) -> &mut Self;
    pub fn populate(&mut self) -> &mut Self;
    pub unsafe fn map<T: MmapAsRawDesc>(&self, file: T) -> io::Result<Mmap>;
    pub unsafe fn map_exec<T: MmapAsRawDesc>(&self, file: T) -> io::Result<Mmap>;
    pub unsafe fn map_mut<T: MmapAsRawDesc>(&self, file: T) -> io::Result<MmapMut>;
    pub unsafe fn map_copy<T: MmapAsRawDesc>(&self, file: T) -> io::Result<MmapMut>;
    pub unsafe fn map_copy_read_only<T: MmapAsRawDesc>(&self, file: T) -> io::Result<Mmap>;
    pub fn map_anon(&self) -> io::Result<MmapMut>;
    pub fn map_raw<T: MmapAsRawDesc>(&self, file: T) -> io::Result<MmapRaw>;
    pub fn no_reserve_swap(&mut self) -> &mut Self;
    pub fn no_probe_handle(&mut self) -> &mut Self;
}
pub struct Mmap {}
impl Mmap {
    pub unsafe fn map<T: MmapAsRawDesc>(file: T) -> io::Result<Mmap>;
    pub fn make_mut(self) -> io::Result<MmapMut>;
    pub fn lock(&self) -> io::Result<()>;
    pub fn unlock(&self) -> io::Result<()>;
}
impl Deref for Mmap { type Target = [u8]; }
impl AsRef<[u8]> for Mmap {}
pub struct MmapRaw {}
impl MmapRaw {
    pub fn map_raw<T: MmapAsRawDesc>(file: T) -> io::Result<MmapRaw>;
    pub fn as_ptr(&self) -> *const u8;
    pub fn as_mut_ptr(&self) -> *mut u8;
    pub fn len(&self) -> usize;
    pub fn flush(&self) -> io::Result<()>;
    pub fn flush_async(&self) -> io::Result<()>;
    pub fn flush_range(&self, offset: usize, len: usize) -> io::Result<()>;
    pub fn flush_async_range(&self, offset: usize, len: usize) -> io::Result<()>;
    pub fn lock(&self) -> io::Result<()>;
    pub fn unlock(&self) -> io::Result<()>;
}
impl From<Mmap> for MmapRaw {}
impl From<MmapMut> for MmapRaw {}
pub struct MmapMut {}
impl MmapMut {
    pub unsafe fn map_mut<T: MmapAsRawDesc>(file: T) -> io::Result<MmapMut>;
    pub fn map_anon(length: usize) -> io::Result<MmapMut>;
    pub fn flush(&self) -> io::Result<()>;
    pub fn flush_async(&self) -> io::Result<()>;
    pub fn flush_range(&self, offset: usize, len: usize) -> io::Result<()>;
    pub fn flush_async_range(&self, offset: usize, len: usize) -> io::Result<()>;
    pub fn make_read_only(self) -> io::Result<Mmap>;
    pub fn make_exec(self) -> io::Result<Mmap>;
    pub fn lock(&self) -> io::Result<()>;
    pub fn unlock(&self) -> io::Result<()>;
}
impl Deref for MmapMut { type Target = [u8]; }
impl DerefMut for MmapMut {}
impl AsRef<[u8]> for MmapMut {}
impl AsMut<[u8]> for MmapMut {}
