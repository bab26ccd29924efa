//! xml-rs 0.7 and 0.8, xml 1: readers, writers and how they are set up.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub use crate::reader::{EventReader, ParserConfig};
pub use crate::writer::{EmitterConfig, EventWriter};
pub mod reader {
    use std::{clone::Clone, convert::Into, fmt::{Debug, Display}, io::Read, iter::{IntoIterator, Iterator}, option::Option, result, string::String};
    pub enum Error {}
    impl Debug for Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T, E = Error> = result::Result<T, E>;
    #[derive(Clone, Debug)]
    pub enum XmlEvent { EndDocument, CData(String), Comment(String), Characters(String), Whitespace(String) }
    pub struct EventReader<R> {}
    impl<R: Read> EventReader<R> {
        pub fn new(source: R) -> EventReader<R>;
        pub fn new_with_config(source: R, config: impl Into<ParserConfig>) -> EventReader<R>;
        pub fn next(&mut self) -> Result<XmlEvent>;
        pub fn skip(&mut self) -> Result<()>;
        pub fn source(&self) -> &R;
        pub fn source_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> IntoIterator for EventReader<R> {
        type Item = Result<XmlEvent>;
        type IntoIter = Events<R>;
        fn into_iter(self) -> Events<R>;
    }
    pub struct Events<R> {}
    impl<R: Read> Iterator for Events<R> {
        type Item = Result<XmlEvent>;
        fn next(&mut self) -> Option<Result<XmlEvent>>;
    }
    #[derive(Clone)]
    pub struct ParserConfig {}
    impl ParserConfig {
        pub fn new() -> ParserConfig;
        pub fn create_reader<R: Read>(self, source: R) -> EventReader<R>;
        pub fn trim_whitespace(self, val: bool) -> ParserConfig;
        pub fn whitespace_to_characters(self, val: bool) -> ParserConfig;
        pub fn cdata_to_characters(self, val: bool) -> ParserConfig;
        pub fn ignore_comments(self, val: bool) -> ParserConfig;
        pub fn coalesce_characters(self, val: bool) -> ParserConfig;
        pub fn ignore_end_of_stream(self, val: bool) -> ParserConfig;
        pub fn add_entity(self, entity: impl Into<String>, value: impl Into<String>) -> ParserConfig;
        pub fn add_entities<A>(self, entities: A) -> Self;
        pub fn content_type(self, mime_type: &str) -> Self;
    }
}
pub mod writer {
    use std::{borrow::Cow, clone::Clone, convert::Into, fmt::{Debug, Display}, io::Write, result};
    pub enum Error {}
    impl Debug for Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T, E = Error> = result::Result<T, E>;
    pub struct EventWriter<W> {}
    impl<W: Write> EventWriter<W> {
        pub fn new(sink: W) -> EventWriter<W>;
        pub fn new_with_config(sink: W, config: EmitterConfig) -> EventWriter<W>;
        pub fn inner_mut(&mut self) -> &mut W;
        pub fn into_inner(self) -> W;
    }
    #[derive(Clone)]
    pub struct EmitterConfig {}
    impl EmitterConfig {
        pub fn new() -> EmitterConfig;
        pub fn create_writer<W: Write>(self, sink: W) -> EventWriter<W>;
        pub fn line_separator(self, val: impl Into<Cow<'static, str>>) -> EmitterConfig;
        pub fn indent_string(self, val: impl Into<Cow<'static, str>>) -> EmitterConfig;
        pub fn perform_indent(self, val: bool) -> EmitterConfig;
        pub fn perform_escaping(self, val: bool) -> EmitterConfig;
        pub fn write_document_declaration(self, val: bool) -> EmitterConfig;
        pub fn normalize_empty_elements(self, val: bool) -> EmitterConfig;
        pub fn keep_element_names_stack(self, val: bool) -> EmitterConfig;
        pub fn autopad_comments(self, val: bool) -> EmitterConfig;
        pub fn pad_self_closing(self, val: bool) -> EmitterConfig;
    }
}
