//! url 2.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use crate::origin::Origin;
use std::{borrow::Borrow, clone::Clone, cmp::{Eq, Ord, PartialEq, PartialOrd}, convert::{AsRef, From, TryFrom}, fmt::Display, hash::Hash, iter::IntoIterator, marker::Copy, net::{Ipv4Addr, Ipv6Addr, SocketAddr}, ops::Fn, option::Option, path::PathBuf, result::Result, str::FromStr, string::String};
#[derive(Clone)]
pub struct Url {}
impl ParseOptions {
    pub fn base_url(self, new: Option<&Url>) -> Self;
    pub fn parse(self, input: &str) -> Result<Url, crate::ParseError>;
    pub fn encoding_override<A>(self, new: A) -> Self;
    pub fn syntax_violation_callback<A>(self, new: A) -> Self;
    pub fn log_syntax_violation<A>(self, new: A) -> Self;
}
impl Url {
    pub fn parse(input: &str) -> Result<Self, crate::ParseError>;
    pub fn parse_with_params<I, K, V>(input: &str, iter: I) -> Result<Self, crate::ParseError> where I: IntoIterator, I::Item: Borrow<(K, V)>, K: AsRef<str>, V: AsRef<str>;
    pub fn join(&self, input: &str) -> Result<Self, crate::ParseError>;
    pub fn make_relative(&self, url: &Self) -> Option<String>;
    pub fn as_str(&self) -> &str;
    pub fn into_string(self) -> String;
    pub fn origin(&self) -> Origin;
    pub fn scheme(&self) -> &str;
    pub fn is_special(&self) -> bool;
    pub fn has_authority(&self) -> bool;
    pub fn authority(&self) -> &str;
    pub fn cannot_be_a_base(&self) -> bool;
    pub fn username(&self) -> &str;
    pub fn password(&self) -> Option<&str>;
    pub fn has_host(&self) -> bool;
    pub fn host_str(&self) -> Option<&str>;
    pub fn host(&self) -> Option<Host<&str>>;
    pub fn domain(&self) -> Option<&str>;
    pub fn port(&self) -> Option<u16>;
    pub fn port_or_known_default(&self) -> Option<u16>;
    pub fn socket_addrs(&self, default_port_number: impl Fn() -> Option<u16>) -> std::io::Result<std::vec::Vec<SocketAddr>>;
    pub fn path(&self) -> &str;
    pub fn query(&self) -> Option<&str>;
    pub fn query_pairs(&self) -> form_urlencoded::Parse;
    pub fn fragment(&self) -> Option<&str>;
    pub fn from_file_path<P: AsRef<std::path::Path>>(path: P) -> Result<Self, ()>;
    pub fn from_directory_path<P: AsRef<std::path::Path>>(path: P) -> Result<Self, ()>;
    pub fn to_file_path(&self) -> Result<PathBuf, ()>;
}
impl FromStr for Url { type Err = ParseError; }
impl TryFrom<&str> for Url { type Error = ParseError; }
impl Display for Url {}
impl From<Url> for String {}
impl Eq for Url {}
impl PartialEq for Url {}
impl Ord for Url {}
impl PartialOrd for Url {}
impl AsRef<str> for Url {}
pub struct UrlQuery {}
pub struct ParseError {}
impl Display for ParseError {}
impl std::error::Error for ParseError {}
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Host<S = String> { Domain(S), Ipv4(Ipv4Addr), Ipv6(Ipv6Addr) }
impl Host<String> {
    pub fn parse(input: &str) -> Result<Self, ParseError>;
}
impl<S: AsRef<str>> Display for Host<S> {}
impl Url {
    pub fn set_fragment(&mut self, fragment: Option<&str>);
    pub fn set_query(&mut self, query: Option<&str>);
    pub fn set_path(&mut self, path: &str);
    pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()>;
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError>;
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()>;
    pub fn set_username(&mut self, username: &str) -> Result<(), ()>;
    pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()>;
    pub fn path_segments_mut(&mut self) -> Result<PathSegmentsMut, ()>;
    pub fn query_pairs_mut(&mut self) -> form_urlencoded::Serializer<UrlQuery>;
    pub fn path_segments(&self) -> Option<std::str::Split<char>>;
}
impl Hash for Url {}
impl Url {
    pub fn origin(&self) -> origin::Origin;
    pub fn options() -> ParseOptions;
}
#[derive(Clone, Copy)]
pub struct ParseOptions {}
pub struct UrlQuery {}
pub struct PathSegmentsMut {}
impl PathSegmentsMut {
    pub fn clear(&mut self) -> &mut Self;
    pub fn pop(&mut self) -> &mut Self;
    pub fn pop_if_empty(&mut self) -> &mut Self;
    pub fn push(&mut self, segment: &str) -> &mut Self;
    pub fn extend<I>(&mut self, segments: I) -> &mut Self where I: IntoIterator, I::Item: AsRef<str>;
}
pub mod host {
    pub use crate::Host;
}
pub mod parser {
    pub use crate::ParseError;
}
pub mod path_segments {
    pub use crate::PathSegmentsMut;
}
pub mod origin {
    use crate::Host;
    use std::{clone::Clone, cmp::{Eq, PartialEq}, hash::Hash, string::String};
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub enum Origin { Opaque(OpaqueOrigin), Tuple(String, Host<String>, u16) }
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct OpaqueOrigin {}
    impl Origin {
        pub fn is_tuple(&self) -> bool;
        pub fn ascii_serialization(&self) -> String;
    }
}
pub mod slicing {
    pub enum Position { BeforeScheme, AfterScheme, BeforeUsername, AfterUsername, BeforePassword, AfterPassword, BeforeHost, AfterHost, BeforePort, AfterPort, BeforePath, AfterPath, BeforeQuery, AfterQuery, BeforeFragment, AfterFragment }
}
pub mod form_urlencoded {
    use std::{borrow::Cow, clone::Clone, iter::{IntoIterator, Iterator}, marker::Copy};
    pub fn parse(input: &[u8]) -> Parse;
    pub fn byte_serialize(input: &[u8]) -> ByteSerialize;
    #[derive(Clone, Copy)]
    pub struct Parse {}
    impl Iterator for Parse { type Item = (Cow<str>, Cow<str>); }
    pub struct ByteSerialize {}
    impl Iterator for ByteSerialize { type Item = &str; }
    pub struct Serializer<T> {}
    impl<T> Serializer<T> {
        pub fn new(target: T) -> Self;
        pub fn clear(&mut self) -> &mut Self;
        pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Self;
        pub fn append_key_only(&mut self, name: &str) -> &mut Self;
        pub fn extend_pairs<I>(&mut self, iter: I) -> &mut Self where I: IntoIterator;
        pub fn finish(&mut self) -> T;
    }
}
