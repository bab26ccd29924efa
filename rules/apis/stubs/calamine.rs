//! calamine 0.22 and later: workbooks and their sheets.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::AsRef, fmt::Display, fs::File, io::BufReader, option::Option, path::Path, result::Result, string::String, vec::Vec};
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub fn open_workbook<R: Reader, P: AsRef<Path>>(path: P) -> Result<R, Error>;
pub fn open_workbook_auto<P: AsRef<Path>>(path: P) -> Result<Sheets<BufReader<File>>, Error>;
pub fn open_workbook_from_rs<R: Reader, RS>(rs: RS) -> Result<R, Error>;
pub fn open_workbook_auto_from_rs<RS>(data: RS) -> Result<Sheets<RS>, Error>;
pub trait Reader {
    fn worksheet_range(&mut self, name: &str) -> Result<Range<Data>, Error>;
    fn worksheets(&mut self) -> Vec<(String, Range<Data>)>;
    fn sheet_names(&self) -> Vec<String>;
    fn worksheet_range_at(&mut self, n: usize) -> Option<Result<Range<Data>, Error>>;
}
pub struct Sheets<RS> {}
impl<RS> Reader for Sheets<RS> {}
pub struct Xlsx<RS> {}
impl<RS> Reader for Xlsx<RS> {}
pub struct Xls<RS> {}
impl<RS> Reader for Xls<RS> {}
pub struct Ods<RS> {}
impl<RS> Reader for Ods<RS> {}
#[derive(Clone)]
pub enum Data { Int(i64), Float(f64), String(String), Bool(bool), DateTimeIso(String), DurationIso(String), Empty }
impl Display for Data {}
#[derive(Clone)]
pub struct Range<T> {}
impl<T> Range<T> {
    pub fn width(&self) -> usize;
    pub fn height(&self) -> usize;
    pub fn get_size(&self) -> (usize, usize);
    pub fn is_empty(&self) -> bool;
    pub fn get_value(&self, absolute_position: (u32, u32)) -> Option<&T>;
    pub fn rows(&self) -> Rows<'_, T>;
    pub fn range<A, B>(&self, start: A, end: B) -> Self;
}
pub struct Rows<'a, T> {}
impl<'a, T> std::iter::Iterator for Rows<'a, T> { type Item = &'a [T]; }
