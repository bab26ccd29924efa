//! serde_json 1 with the feature `raw_value`.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use crate::{de::{IoRead, Read, SliceRead, StrRead}, error::Category, map::{Entry, IntoIter, IntoValues, Iter, IterMut, Keys, Values, ValuesMut}, ser::{CompactFormatter, Formatter, PrettyFormatter}, value::Index};
use serde_core::{de::{Deserialize, DeserializeOwned}, ser::Serialize};
use std::{borrow::{Borrow, Cow}, clone::Clone, cmp::{Eq, Ord}, convert::{From, Into}, fmt::Display, hash::Hash, io::{ErrorKind, Write}, iter::{Extend, FromIterator, IntoIterator, Iterator}, ops::{FnMut, IndexMut}, option::Option, str::FromStr, string::String, vec::Vec};
pub struct Deserializer<R> {}
impl<R> Deserializer<R> where R: Read {
    pub fn new(read: R) -> Self;
}
impl<R> Deserializer<IoRead<R>> where R: std::io::Read {
    pub fn from_reader(reader: R) -> Self;
}
impl Deserializer<SliceRead> {
    pub fn from_slice(bytes: &[u8]) -> Self;
}
impl Deserializer<StrRead> {
    pub fn from_str(s: &str) -> Self;
}
impl<R: Read> Deserializer<R> {
    pub fn end(&mut self) -> Result<()>;
    pub fn into_iter<T>(self) -> StreamDeserializer<R, T> where T: Deserialize;
}
pub struct Error {}
impl Error {
    pub fn line(&self) -> usize;
    pub fn column(&self) -> usize;
    pub fn classify(&self) -> Category;
    pub fn is_io(&self) -> bool;
    pub fn is_syntax(&self) -> bool;
    pub fn is_data(&self) -> bool;
    pub fn is_eof(&self) -> bool;
    pub fn io_error_kind(&self) -> Option<ErrorKind>;
}
impl Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Map<K, V> {}
impl Map<String, Value> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn clear(&mut self);
    pub fn get<Q>(&self, key: &Q) -> Option<&Value> where String: Borrow<Q>, Q: Ord + Eq + Hash;
    pub fn contains_key<Q>(&self, key: &Q) -> bool where String: Borrow<Q>, Q: Ord + Eq + Hash;
    pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut Value> where String: Borrow<Q>, Q: Ord + Eq + Hash;
    pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&String, &Value)> where String: Borrow<Q>, Q: Ord + Eq + Hash;
    pub fn insert(&mut self, k: String, v: Value) -> Option<Value>;
    pub fn remove<Q>(&mut self, key: &Q) -> Option<Value> where String: Borrow<Q>, Q: Ord + Eq + Hash;
    pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)> where String: Borrow<Q>, Q: Ord + Eq + Hash;
    pub fn append(&mut self, other: &mut Self);
    pub fn entry<S>(&mut self, key: S) -> Entry where S: Into<String>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> Iter;
    pub fn iter_mut(&mut self) -> IterMut;
    pub fn keys(&self) -> Keys;
    pub fn values(&self) -> Values;
    pub fn values_mut(&mut self) -> ValuesMut;
    pub fn into_values(self) -> IntoValues;
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&String, &mut Value) -> bool;
    pub fn sort_keys(&mut self);
}
impl Extend<(String, Value)> for Map<String, Value> {}
impl FromIterator<(String, Value)> for Map<String, Value> {}
impl FromStr for Map<String, Value> { type Err = Error; }
impl<Q> std::ops::Index<&Q> for Map<String, Value> where String: Borrow<Q>, Q: Ord + Eq + Hash {
    type Output = Value;
}
impl<Q> IndexMut<&Q> for Map<String, Value> where String: Borrow<Q>, Q: Ord + Eq + Hash {}
impl IntoIterator for &Map<String, Value> { type Item = (&String, &Value); type IntoIter = Iter; }
impl IntoIterator for &mut Map<String, Value> { type Item = (&String, &mut Value); type IntoIter = IterMut; }
impl IntoIterator for Map<String, Value> { type Item = (String, Value); type IntoIter = IntoIter; }
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number {}
impl Number {
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn from_f64(f: f64) -> Option<Number>;
    pub fn as_i128(&self) -> Option<i128>;
    pub fn as_u128(&self) -> Option<u128>;
    pub fn from_i128(i: i128) -> Option<Number>;
    pub fn from_u128(i: u128) -> Option<Number>;
}
impl Display for Number {}
impl From<i16> for Number {}
impl From<i32> for Number {}
impl From<i64> for Number {}
impl From<i8> for Number {}
impl From<isize> for Number {}
impl From<u16> for Number {}
impl From<u32> for Number {}
impl From<u64> for Number {}
impl From<u8> for Number {}
impl From<usize> for Number {}
impl FromStr for Number { type Err = Error; }
pub struct Serializer<W, F = CompactFormatter> {}
impl<W> Serializer<W> where W: Write {
    pub fn new(writer: W) -> Self;
}
impl<W> Serializer<W, PrettyFormatter> where W: Write {
    pub fn pretty(writer: W) -> Self;
}
impl<W, F> Serializer<W, F> where W: Write, F: Formatter {
    pub fn with_formatter(writer: W, formatter: F) -> Self;
    pub fn into_inner(self) -> W;
}
pub struct StreamDeserializer<R, T> {}
impl<R, T> StreamDeserializer<R, T> where R: Read, T: Deserialize {
    pub fn new(read: R) -> Self;
    pub fn byte_offset(&self) -> usize;
}
impl<R, T> Iterator for StreamDeserializer<R, T> where R: Read, T: Deserialize { type Item = std::result::Result<T, Error>; }
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub enum Value { Null, Bool(bool), Number(Number), String(String), Array(Vec<Value>), Object(Map<String, Value>) }
impl Value {
    pub fn get<I: Index>(&self, index: I) -> Option<&Value>;
    pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value>;
    pub fn is_object(&self) -> bool;
    pub fn as_object(&self) -> Option<&Map<String, Value>>;
    pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>>;
    pub fn is_array(&self) -> bool;
    pub fn as_array(&self) -> Option<&Vec<Value>>;
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
    pub fn is_string(&self) -> bool;
    pub fn as_str(&self) -> Option<&str>;
    pub fn is_number(&self) -> bool;
    pub fn as_number(&self) -> Option<&Number>;
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn is_boolean(&self) -> bool;
    pub fn as_bool(&self) -> Option<bool>;
    pub fn is_null(&self) -> bool;
    pub fn as_null(&self) -> Option<()>;
    pub fn pointer(&self, pointer: &str) -> Option<&Value>;
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value>;
    pub fn take(&mut self) -> Value;
    pub fn sort_all_objects(&mut self);
}
impl Display for Value {}
impl<T: Clone + Into<Value>> From<&[T]> for Value {}
impl From<&str> for Value {}
impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {}
impl From<()> for Value {}
impl From<Cow<str>> for Value {}
impl From<Map<String, Value>> for Value {}
impl From<Number> for Value {}
impl<T> From<Option<T>> for Value where T: Into<Value> {}
impl From<String> for Value {}
impl<T: Into<Value>> From<Vec<T>> for Value {}
impl From<bool> for Value {}
impl From<f32> for Value {}
impl From<f64> for Value {}
impl From<i16> for Value {}
impl From<i32> for Value {}
impl From<i64> for Value {}
impl From<i8> for Value {}
impl From<isize> for Value {}
impl From<u16> for Value {}
impl From<u32> for Value {}
impl From<u64> for Value {}
impl From<u8> for Value {}
impl From<usize> for Value {}
impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {}
impl<T: Into<Value>> FromIterator<T> for Value {}
impl FromStr for Value { type Err = Error; }
impl<I> std::ops::Index<I> for Value where I: Index { type Output = Value; }
impl<I> IndexMut<I> for Value where I: Index {}
pub type Result<T> = std::result::Result<T, Error>;
pub fn from_reader<R, T>(rdr: R) -> Result<T> where R: std::io::Read, T: DeserializeOwned;
pub fn from_slice<T>(v: &[u8]) -> Result<T> where T: Deserialize;
pub fn from_str<T>(s: &str) -> Result<T> where T: Deserialize;
pub fn from_value<T>(value: Value) -> std::result::Result<T, Error> where T: DeserializeOwned;
pub fn to_string<T>(value: &T) -> Result<String> where T: Serialize;
pub fn to_string_pretty<T>(value: &T) -> Result<String> where T: Serialize;
pub fn to_value<T>(value: T) -> std::result::Result<Value, Error> where T: Serialize;
pub fn to_vec<T>(value: &T) -> Result<Vec<u8>> where T: Serialize;
pub fn to_vec_pretty<T>(value: &T) -> Result<Vec<u8>> where T: Serialize;
pub fn to_writer<W, T>(writer: W, value: &T) -> Result<()> where W: Write, T: Serialize;
pub fn to_writer_pretty<W, T>(writer: W, value: &T) -> Result<()> where W: Write, T: Serialize;
pub mod de {
    pub use crate::from_str;
    pub use crate::from_slice;
    pub use crate::from_reader;
    pub use crate::StreamDeserializer;
    pub use crate::Deserializer;
    pub trait Read {}
    pub struct IoRead<R> where R: std::io::Read {}
    impl<R> IoRead<R> where R: std::io::Read {
        pub fn new(reader: R) -> Self;
    }
    impl<R> Read for IoRead<R> where R: std::io::Read {}
    pub struct SliceRead {}
    impl SliceRead {
        pub fn new(slice: &[u8]) -> Self;
    }
    impl Read for SliceRead {}
    pub struct StrRead {}
    impl StrRead {
        pub fn new(s: &str) -> Self;
    }
    impl Read for StrRead {}
    impl<R> Read for &mut R where R: Read {}
}
pub mod error {
    pub use crate::Result;
    pub use crate::Error;
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum Category { Io, Syntax, Data, Eof }
}
pub mod map {
    use crate::Value;
    use std::{iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}, ops::FnOnce, string::String};
    pub use crate::Map;
    pub enum Entry { Vacant(VacantEntry), Occupied(OccupiedEntry) }
    impl Entry {
        pub fn key(&self) -> &String;
        pub fn or_insert(self, default: Value) -> &mut Value;
        pub fn or_insert_with<F>(self, default: F) -> &mut Value where F: FnOnce() -> Value;
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut Value);
    }
    pub struct IntoIter {}
    impl DoubleEndedIterator for IntoIter {}
    impl ExactSizeIterator for IntoIter {}
    impl Iterator for IntoIter { type Item = (String, Value); }
    pub struct IntoValues {}
    impl DoubleEndedIterator for IntoValues {}
    impl ExactSizeIterator for IntoValues {}
    impl Iterator for IntoValues { type Item = Value; }
    #[derive(Clone)]
    pub struct Iter {}
    impl DoubleEndedIterator for Iter {}
    impl ExactSizeIterator for Iter {}
    impl Iterator for Iter { type Item = (&String, &Value); }
    pub struct IterMut {}
    impl DoubleEndedIterator for IterMut {}
    impl ExactSizeIterator for IterMut {}
    impl Iterator for IterMut { type Item = (&String, &mut Value); }
    #[derive(Clone)]
    pub struct Keys {}
    impl DoubleEndedIterator for Keys {}
    impl ExactSizeIterator for Keys {}
    impl Iterator for Keys { type Item = &String; }
    pub struct OccupiedEntry {}
    impl OccupiedEntry {
        pub fn key(&self) -> &String;
        pub fn get(&self) -> &Value;
        pub fn get_mut(&mut self) -> &mut Value;
        pub fn into_mut(self) -> &mut Value;
        pub fn insert(&mut self, value: Value) -> Value;
        pub fn remove(self) -> Value;
        pub fn remove_entry(self) -> (String, Value);
    }
    pub struct VacantEntry {}
    impl VacantEntry {
        pub fn key(&self) -> &String;
        pub fn insert(self, value: Value) -> &mut Value;
    }
    #[derive(Clone)]
    pub struct Values {}
    impl DoubleEndedIterator for Values {}
    impl ExactSizeIterator for Values {}
    impl Iterator for Values { type Item = &Value; }
    pub struct ValuesMut {}
    impl DoubleEndedIterator for ValuesMut {}
    impl ExactSizeIterator for ValuesMut {}
    impl Iterator for ValuesMut { type Item = &mut Value; }
}
pub mod ser {
    use std::io::Write;
    pub use crate::to_writer_pretty;
    pub use crate::to_writer;
    pub use crate::to_vec_pretty;
    pub use crate::to_vec;
    pub use crate::to_string_pretty;
    pub use crate::to_string;
    pub use crate::Serializer;
    pub trait Formatter {
        fn write_null<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write;
        fn write_bool<W>(&mut self, writer: &mut W, value: bool) -> std::io::Result<()> where W: Write;
        fn write_i8<W>(&mut self, writer: &mut W, value: i8) -> std::io::Result<()> where W: Write;
        fn write_i16<W>(&mut self, writer: &mut W, value: i16) -> std::io::Result<()> where W: Write;
        fn write_i32<W>(&mut self, writer: &mut W, value: i32) -> std::io::Result<()> where W: Write;
        fn write_i64<W>(&mut self, writer: &mut W, value: i64) -> std::io::Result<()> where W: Write;
        fn write_i128<W>(&mut self, writer: &mut W, value: i128) -> std::io::Result<()> where W: Write;
        fn write_u8<W>(&mut self, writer: &mut W, value: u8) -> std::io::Result<()> where W: Write;
        fn write_u16<W>(&mut self, writer: &mut W, value: u16) -> std::io::Result<()> where W: Write;
        fn write_u32<W>(&mut self, writer: &mut W, value: u32) -> std::io::Result<()> where W: Write;
        fn write_u64<W>(&mut self, writer: &mut W, value: u64) -> std::io::Result<()> where W: Write;
        fn write_u128<W>(&mut self, writer: &mut W, value: u128) -> std::io::Result<()> where W: Write;
        fn write_f32<W>(&mut self, writer: &mut W, value: f32) -> std::io::Result<()> where W: Write;
        fn write_f64<W>(&mut self, writer: &mut W, value: f64) -> std::io::Result<()> where W: Write;
        fn write_number_str<W>(&mut self, writer: &mut W, value: &str) -> std::io::Result<()> where W: Write;
        fn begin_string<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write;
        fn end_string<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write;
        fn write_string_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> std::io::Result<()> where W: Write;
        fn write_char_escape<W>(&mut self, writer: &mut W, char_escape: CharEscape) -> std::io::Result<()> where W: Write;
        fn write_byte_array<W>(&mut self, writer: &mut W, value: &[u8]) -> std::io::Result<()> where W: Write;
        fn begin_array<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write;
        fn end_array<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write;
        fn begin_array_value<W>(&mut self, writer: &mut W, first: bool) -> std::io::Result<()> where W: Write;
        fn end_array_value<W>(&mut self, _writer: &mut W) -> std::io::Result<()> where W: Write;
        fn begin_object<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write;
        fn end_object<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write;
        fn begin_object_key<W>(&mut self, writer: &mut W, first: bool) -> std::io::Result<()> where W: Write;
        fn end_object_key<W>(&mut self, _writer: &mut W) -> std::io::Result<()> where W: Write;
        fn begin_object_value<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: Write;
        fn end_object_value<W>(&mut self, _writer: &mut W) -> std::io::Result<()> where W: Write;
        fn write_raw_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> std::io::Result<()> where W: Write;
    }
    pub enum CharEscape { Quote, ReverseSolidus, Solidus, Backspace, FormFeed, LineFeed, CarriageReturn, Tab, AsciiControl(u8) }
    #[derive(Clone, Default)]
    pub struct CompactFormatter;
    impl Formatter for CompactFormatter {}
    #[derive(Clone, Default)]
    pub struct PrettyFormatter {}
    impl PrettyFormatter {
        pub fn new() -> Self;
        pub fn with_indent(indent: &[u8]) -> Self;
    }
    impl Formatter for PrettyFormatter {}
}
pub mod value {
    use serde_core::ser::Serialize;
    use std::{boxed::Box, fmt::Display, result::Result, string::String};
    pub use crate::to_value;
    pub use crate::from_value;
    pub use crate::Value;
    pub use crate::Number;
    pub use crate::Map;
    pub trait Index {}
    #[derive(Clone, Default)]
    pub struct RawValue {}
    impl RawValue {
        pub const NULL: &RawValue = _;
        pub const TRUE: &RawValue = _;
        pub const FALSE: &RawValue = _;
        pub fn from_string(json: String) -> Result<Box<Self>, crate::Error>;
        pub unsafe fn from_string_unchecked(json: String) -> Box<Self>;
        pub fn get(&self) -> &str;
    }
    impl Display for RawValue {}
    pub struct Serializer;
    pub fn to_raw_value<T>(value: &T) -> Result<Box<RawValue>, crate::Error> where T: Serialize;
    impl Index for str {}
    impl Index for usize {}
    impl Index for String {}
    impl<T> Index for &T where T: Index {}
}
