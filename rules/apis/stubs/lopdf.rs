//! lopdf 0.26 and later: documents.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, collections::BTreeMap, convert::AsRef, default::Default, fmt::Display, io::{Read, Write}, path::Path, string::String, vec::Vec};
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub type ObjectId = (u32, u16);
#[derive(Clone, Default)]
pub struct Document {}
impl Document {
    pub fn new() -> Self;
    pub fn load<P: AsRef<Path>>(path: P) -> Result<Document>;
    pub fn load_from<R: Read>(source: R) -> Result<Document>;
    pub fn load_mem(buffer: &[u8]) -> Result<Document>;
    pub fn save<P: AsRef<Path>>(&mut self, path: P) -> std::io::Result<std::fs::File>;
    pub fn save_to<W: Write>(&mut self, target: &mut W) -> std::io::Result<()>;
    pub fn compress(&mut self);
    pub fn decompress(&mut self);
    pub fn get_pages(&self) -> BTreeMap<u32, ObjectId>;
    pub fn extract_text(&self, page_numbers: &[u32]) -> Result<String>;
}
