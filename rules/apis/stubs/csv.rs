//! csv 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{convert::{AsRef, From}, default::Default, error::Error as StdError, fmt::Display, fs::File, io::{self, Read, Seek, Write}, iter::{Extend, FromIterator, IntoIterator, Iterator}, ops::{Index, Range}, option::Option, path::Path, vec::Vec};

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error {}
impl Error {
    pub fn kind(&self) -> &ErrorKind;
    pub fn into_kind(self) -> ErrorKind;
    pub fn is_io_error(&self) -> bool;
    pub fn position(&self) -> Option<&Position>;
}
impl Display for Error {}
impl StdError for Error {}
impl From<io::Error> for Error {}
impl From<Error> for io::Error {}
pub enum ErrorKind { Io(io::Error) }
#[derive(Clone)]
pub struct Position {}
impl Position {
    pub fn byte(&self) -> u64;
    pub fn line(&self) -> u64;
    pub fn record(&self) -> u64;
    pub fn set_byte(&mut self, byte: u64) -> &mut Self;
    pub fn set_line(&mut self, line: u64) -> &mut Self;
    pub fn set_record(&mut self, record: u64) -> &mut Self;
}
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Trim { None, Headers, Fields, All }
#[derive(Clone, Copy, Default)]
pub enum Terminator { CRLF, Any(u8) }
#[derive(Clone, Copy, Default)]
pub enum QuoteStyle { Always, Necessary, NonNumeric, Never }
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct StringRecord {}
impl StringRecord {
    pub fn new() -> StringRecord;
    pub fn with_capacity(buffer: usize, fields: usize) -> StringRecord;
    pub fn get(&self, i: usize) -> Option<&str>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn iter(&self) -> StringRecordIter;
    pub fn truncate(&mut self, n: usize);
    pub fn clear(&mut self);
    pub fn trim(&mut self);
    pub fn push_field(&mut self, field: &str);
    pub fn position(&self) -> Option<&Position>;
    pub fn range(&self, i: usize) -> Option<Range<usize>>;
}
impl Index<usize> for StringRecord { type Output = str; }
impl IntoIterator for &StringRecord { type Item = &str; type IntoIter = StringRecordIter; }
impl<T: AsRef<str>> FromIterator<T> for StringRecord {}
impl<T: AsRef<str>> Extend<T> for StringRecord {}
impl<T: AsRef<str>> From<Vec<T>> for StringRecord {}
pub struct StringRecordIter {}
impl Iterator for StringRecordIter { type Item = &str; }
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct ByteRecord {}
impl ByteRecord {
    pub fn new() -> ByteRecord;
    pub fn with_capacity(buffer: usize, fields: usize) -> ByteRecord;
    pub fn get(&self, i: usize) -> Option<&[u8]>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn iter(&self) -> ByteRecordIter;
    pub fn truncate(&mut self, n: usize);
    pub fn clear(&mut self);
    pub fn trim(&mut self);
    pub fn push_field(&mut self, field: &[u8]);
    pub fn position(&self) -> Option<&Position>;
    pub fn range(&self, i: usize) -> Option<Range<usize>>;
}
impl Index<usize> for ByteRecord { type Output = [u8]; }
impl IntoIterator for &ByteRecord { type Item = &[u8]; type IntoIter = ByteRecordIter; }
impl<T: AsRef<[u8]>> FromIterator<T> for ByteRecord {}
impl<T: AsRef<[u8]>> Extend<T> for ByteRecord {}
impl<T: AsRef<[u8]>> From<Vec<T>> for ByteRecord {}
pub struct ByteRecordIter {}
impl Iterator for ByteRecordIter { type Item = &[u8]; }
#[derive(Default)]
pub struct ReaderBuilder {}
impl ReaderBuilder {
    pub fn new() -> ReaderBuilder;
    pub fn delimiter(&mut self, value: u8) -> &mut ReaderBuilder;
    pub fn has_headers(&mut self, value: bool) -> &mut ReaderBuilder;
    pub fn flexible(&mut self, value: bool) -> &mut ReaderBuilder;
    pub fn trim(&mut self, value: Trim) -> &mut ReaderBuilder;
    pub fn terminator(&mut self, value: Terminator) -> &mut ReaderBuilder;
    pub fn quote(&mut self, value: u8) -> &mut ReaderBuilder;
    pub fn escape(&mut self, value: Option<u8>) -> &mut ReaderBuilder;
    pub fn double_quote(&mut self, value: bool) -> &mut ReaderBuilder;
    pub fn quoting(&mut self, value: bool) -> &mut ReaderBuilder;
    pub fn comment(&mut self, value: Option<u8>) -> &mut ReaderBuilder;
    pub fn ascii(&mut self) -> &mut ReaderBuilder;
    pub fn buffer_capacity(&mut self, value: usize) -> &mut ReaderBuilder;
    pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Reader<File>>;
    pub fn from_reader<R: Read>(&self, rdr: R) -> Reader<R>;
}
#[derive(Default)]
pub struct WriterBuilder {}
impl WriterBuilder {
    pub fn new() -> WriterBuilder;
    pub fn delimiter(&mut self, value: u8) -> &mut WriterBuilder;
    pub fn has_headers(&mut self, value: bool) -> &mut WriterBuilder;
    pub fn flexible(&mut self, value: bool) -> &mut WriterBuilder;
    pub fn terminator(&mut self, value: Terminator) -> &mut WriterBuilder;
    pub fn quote_style(&mut self, value: QuoteStyle) -> &mut WriterBuilder;
    pub fn quote(&mut self, value: u8) -> &mut WriterBuilder;
    pub fn double_quote(&mut self, value: bool) -> &mut WriterBuilder;
    pub fn escape(&mut self, value: u8) -> &mut WriterBuilder;
    pub fn comment(&mut self, value: Option<u8>) -> &mut WriterBuilder;
    pub fn buffer_capacity(&mut self, value: usize) -> &mut WriterBuilder;
    pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Writer<File>>;
    pub fn from_writer<W: Write>(&self, wtr: W) -> Writer<W>;
}
pub struct Reader<R> {}
impl Reader<File> {
    pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Reader<File>>;
}
impl<R: Read> Reader<R> {
    pub fn from_reader(rdr: R) -> Reader<R>;
    pub fn deserialize<D>(&mut self) -> DeserializeRecordsIter<R, D>;
    pub fn into_deserialize<D>(self) -> DeserializeRecordsIntoIter<R, D>;
    pub fn records(&mut self) -> StringRecordsIter<R>;
    pub fn into_records(self) -> StringRecordsIntoIter<R>;
    pub fn byte_records(&mut self) -> ByteRecordsIter<R>;
    pub fn into_byte_records(self) -> ByteRecordsIntoIter<R>;
    pub fn headers(&mut self) -> Result<&StringRecord>;
    pub fn byte_headers(&mut self) -> Result<&ByteRecord>;
    pub fn set_headers(&mut self, headers: StringRecord);
    pub fn set_byte_headers(&mut self, headers: ByteRecord);
    pub fn read_record(&mut self, record: &mut StringRecord) -> Result<bool>;
    pub fn read_byte_record(&mut self, record: &mut ByteRecord) -> Result<bool>;
    pub fn position(&self) -> &Position;
    pub fn is_done(&self) -> bool;
    pub fn has_headers(&self) -> bool;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
}
impl<R: Read + Seek> Reader<R> {
    pub fn seek(&mut self, pos: Position) -> Result<()>;
}
pub struct StringRecordsIter<R> {}
impl<R: Read> Iterator for StringRecordsIter<R> { type Item = Result<StringRecord>; }
pub struct StringRecordsIntoIter<R> {}
impl<R: Read> Iterator for StringRecordsIntoIter<R> { type Item = Result<StringRecord>; }
pub struct ByteRecordsIter<R> {}
impl<R: Read> Iterator for ByteRecordsIter<R> { type Item = Result<ByteRecord>; }
pub struct ByteRecordsIntoIter<R> {}
impl<R: Read> Iterator for ByteRecordsIntoIter<R> { type Item = Result<ByteRecord>; }
pub struct DeserializeRecordsIter<R, D> {}
impl<R: Read, D> Iterator for DeserializeRecordsIter<R, D> { type Item = Result<D>; }
pub struct DeserializeRecordsIntoIter<R, D> {}
impl<R: Read, D> Iterator for DeserializeRecordsIntoIter<R, D> { type Item = Result<D>; }
pub struct Writer<W: Write> {}
impl Writer<File> {
    pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Writer<File>>;
}
impl<W: Write> Writer<W> {
    pub fn from_writer(wtr: W) -> Writer<W>;
    pub fn serialize<S>(&mut self, record: S) -> Result<()>;
    pub fn write_record<I, T>(&mut self, record: I) -> Result<()> where I: IntoIterator<Item = T>, T: AsRef<[u8]>;
    pub fn write_byte_record(&mut self, record: &ByteRecord) -> Result<()>;
    pub fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()>;
    pub fn flush(&mut self) -> io::Result<()>;
    pub fn get_ref(&self) -> &W;
    pub fn into_inner(self) -> std::result::Result<W, IntoInnerError<Writer<W>>>;
}
pub struct IntoInnerError<W> {}
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &io::Error;
    pub fn into_error(self) -> io::Error;
    pub fn into_inner(self) -> W;
}
impl<W> Display for IntoInnerError<W> {}
impl<W> StdError for IntoInnerError<W> {}
