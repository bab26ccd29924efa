//! quick-xml 0.28 and later: readers, writers and events.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::fmt::Display;
pub use crate::reader::{NsReader, Reader};
pub use crate::writer::Writer;
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub mod reader {
    use std::{convert::AsRef, fs::File, io::{BufRead, BufReader}, path::Path, vec::Vec};
    use crate::{Result, events::Event};
    pub struct Reader<R> {}
    impl<R> Reader<R> {
        pub fn from_reader(reader: R) -> Self;
        pub fn into_inner(self) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn buffer_position(&self) -> u64;
        pub fn config_mut(&mut self) -> &mut Config;
        pub fn read_event_into<'b>(&mut self, buf: &'b mut Vec<u8>) -> Result<Event<'b>>;
        pub async fn read_event_into_async<'b>(&mut self, buf: &'b mut Vec<u8>) -> Result<Event<'b>>;
    }
    impl Reader<BufReader<File>> {
        pub fn from_file<P: AsRef<Path>>(path: P) -> Result<Self>;
    }
    impl<'a> Reader<&'a [u8]> {
        pub fn from_str(s: &'a str) -> Self;
        pub fn read_event(&mut self) -> Result<Event<'a>>;
    }
    pub struct NsReader<R> {}
    impl<R> NsReader<R> {
        pub fn from_reader(reader: R) -> Self;
    }
    pub struct Config { pub trim_text_start: bool, pub trim_text_end: bool, pub expand_empty_elements: bool, pub check_end_names: bool }
    impl Config {
        pub fn trim_text(&mut self, trim: bool);
    }
}
pub mod writer {
    use std::{convert::Into, io::Write};
    pub struct Writer<W> {}
    impl<W> Writer<W> {
        pub const fn new(inner: W) -> Writer<W>;
        pub fn new_with_indent(inner: W, indent_char: u8, indent_size: usize) -> Writer<W>;
        pub fn into_inner(self) -> W;
        pub fn get_mut(&mut self) -> &mut W;
    }
    impl<W: Write> Writer<W> {
        pub fn write_event<'a, E: Into<crate::events::Event<'a>>>(&mut self, event: E) -> std::io::Result<()>;
    }
}
pub mod events {
    use std::{borrow::Cow, clone::Clone, convert::Into, ops::Deref};
    #[derive(Clone)]
    pub enum Event<'a> { Start(BytesStart<'a>), End(BytesEnd<'a>), Empty(BytesStart<'a>), Text(BytesText<'a>), CData(BytesText<'a>), Comment(BytesText<'a>), Decl(BytesStart<'a>), PI(BytesText<'a>), DocType(BytesText<'a>), Eof }
    #[derive(Clone)]
    pub struct BytesStart<'a> {}
    impl<'a> BytesStart<'a> {
        pub fn new<C: Into<Cow<'a, str>>>(name: C) -> Self;
        pub fn name(&self) -> crate::name::QName<'_>;
        pub fn to_owned(&self) -> BytesStart<'static>;
        pub fn into_owned(self) -> Self;
        pub fn borrow(&self) -> Self;
        pub fn set_name(&mut self, name: &str) -> &mut Self;
        pub fn with_attributes<A>(self, attributes: A) -> Self;
        pub fn extend_attributes<A>(&mut self, attributes: A) -> &mut Self;
        pub fn clear_attributes(&mut self) -> &mut Self;
    }
    impl<'a> Deref for BytesStart<'a> { type Target = [u8]; }
    #[derive(Clone)]
    pub struct BytesEnd<'a> {}
    impl<'a> BytesEnd<'a> {
        pub fn new<C: Into<Cow<'a, str>>>(name: C) -> Self;
        pub fn name(&self) -> crate::name::QName<'_>;
        pub fn into_owned(self) -> Self;
        pub fn borrow(&self) -> Self;
    }
    #[derive(Clone)]
    pub struct BytesText<'a> {}
    impl<'a> BytesText<'a> {
        pub fn new(content: &'a str) -> Self;
        pub fn into_inner(self) -> Cow<'a, [u8]>;
    }
    impl<'a> Deref for BytesText<'a> { type Target = [u8]; }
    impl<'a> std::convert::From<BytesStart<'a>> for Event<'a> {}
    impl<'a> std::convert::From<BytesEnd<'a>> for Event<'a> {}
    impl<'a> std::convert::From<BytesText<'a>> for Event<'a> {}
}
pub mod name {
    use std::clone::Clone;
    #[derive(Clone)]
    pub struct QName<'a>(pub &'a [u8]);
    impl<'a> QName<'a> {
        pub fn as_ref(&self) -> &'a [u8];
        pub const fn into_inner(self) -> &'a [u8];
    }
}
pub mod de {
    use std::{fmt::Display, io::BufRead, result::Result};
    pub struct DeError {}
    impl Display for DeError {}
    impl std::error::Error for DeError {}
    pub fn from_str<T>(s: &str) -> Result<T, DeError>;
    pub fn from_reader<R: BufRead, T>(reader: R) -> Result<T, DeError>;
}
pub mod se {
    use std::{fmt::Display, result::Result, string::String};
    pub struct SeError {}
    impl Display for SeError {}
    impl std::error::Error for SeError {}
    pub fn to_string<T>(value: &T) -> Result<String, SeError>;
}
