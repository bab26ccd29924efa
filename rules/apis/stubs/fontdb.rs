//! fontdb 0.5 and later: the fonts of a system.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::AsRef, default::Default, io, option::Option, path::Path, vec::Vec};
#[derive(Clone, Default)]
pub struct Database {}
impl Database {
    pub fn new() -> Self;
    pub fn load_font_data(&mut self, data: Vec<u8>);
    pub fn load_font_file<P: AsRef<Path>>(&mut self, path: P) -> io::Result<()>;
    pub fn load_fonts_dir<P: AsRef<Path>>(&mut self, dir: P);
    pub fn load_system_fonts(&mut self);
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
}
