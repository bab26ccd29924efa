//! rust_xlsxwriter: workbooks and their sheets.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{convert::{AsRef, Into}, default::Default, fmt::Display, path::Path, result::Result, string::String, vec::Vec};
pub struct XlsxError {}
impl Display for XlsxError {}
impl std::error::Error for XlsxError {}
#[derive(Default)]
pub struct Workbook {}
impl Workbook {
    pub fn new() -> Workbook;
    pub fn add_worksheet(&mut self) -> &mut Worksheet;
    pub fn save<P: AsRef<Path>>(&mut self, path: P) -> Result<(), XlsxError>;
    pub fn save_to_buffer(&mut self) -> Result<Vec<u8>, XlsxError>;
}
pub struct Worksheet {}
impl Worksheet {
    pub fn set_name(&mut self, name: impl Into<String>) -> Result<&mut Worksheet, XlsxError>;
    pub fn write<D>(&mut self, row: u32, col: u16, data: D) -> Result<&mut Worksheet, XlsxError>;
    pub fn write_string(&mut self, row: u32, col: u16, string: impl Into<String>) -> Result<&mut Worksheet, XlsxError>;
    pub fn write_number(&mut self, row: u32, col: u16, number: impl Into<f64>) -> Result<&mut Worksheet, XlsxError>;
    pub fn write_with_format<D, F>(&mut self, row: u32, col: u16, data: D, format: F) -> Result<&mut Worksheet, XlsxError>;
}
