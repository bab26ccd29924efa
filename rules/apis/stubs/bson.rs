//! bson 2 and 3.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, Into}, default::Default, fmt::Display, io::{Read, Write}, option::Option, string::String, vec::Vec};
pub use crate::document::Document;
#[derive(Clone)]
pub enum Bson { Double(f64), String(String), Array(Vec<Bson>), Document(Document), Boolean(bool), Null, Int32(i32), Int64(i64), ObjectId(oid::ObjectId), DateTime(DateTime) }
#[derive(Clone)]
pub struct DateTime {}
impl DateTime {
    pub fn now() -> DateTime;
    pub fn timestamp_millis(self) -> i64;
    pub fn saturating_add_millis(self, millis: i64) -> Self;
    pub fn saturating_add_duration<A>(self, duration: A) -> Self;
}
pub fn from_slice<T>(bytes: &[u8]) -> de::Result<T>;
pub fn from_reader<R: Read, T>(reader: R) -> de::Result<T>;
pub fn from_bson<T>(bson: Bson) -> de::Result<T>;
pub fn from_document<T>(doc: Document) -> de::Result<T>;
pub fn to_bson<T>(value: &T) -> ser::Result<Bson>;
pub fn to_document<T>(value: &T) -> ser::Result<Document>;
pub fn to_vec<T>(value: &T) -> ser::Result<Vec<u8>>;
pub fn deserialize_from_slice<T>(bytes: &[u8]) -> de::Result<T>;
pub fn deserialize_from_reader<R: Read, T>(reader: R) -> de::Result<T>;
pub fn deserialize_from_bson<T>(bson: Bson) -> de::Result<T>;
pub fn deserialize_from_document<T>(doc: Document) -> de::Result<T>;
pub fn serialize_to_bson<T>(value: &T) -> ser::Result<Bson>;
pub fn serialize_to_document<T>(value: &T) -> ser::Result<Document>;
pub fn serialize_to_vec<T>(value: &T) -> ser::Result<Vec<u8>>;
pub mod document {
    use std::{clone::Clone, convert::{AsRef, Into}, default::Default, io::{Read, Write}, option::Option, result::Result, string::String, vec::Vec};
    use crate::{Bson, oid::ObjectId};
    #[derive(Clone, Default)]
    pub struct Document {}
    pub struct ValueAccessError {}
    impl std::error::Error for ValueAccessError {}
    impl Document {
        pub fn new() -> Document;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn get(&self, key: impl AsRef<str>) -> Option<&Bson>;
        pub fn get_str(&self, key: impl AsRef<str>) -> Result<&str, ValueAccessError>;
        pub fn get_i32(&self, key: impl AsRef<str>) -> Result<i32, ValueAccessError>;
        pub fn get_i64(&self, key: impl AsRef<str>) -> Result<i64, ValueAccessError>;
        pub fn get_f64(&self, key: impl AsRef<str>) -> Result<f64, ValueAccessError>;
        pub fn get_bool(&self, key: impl AsRef<str>) -> Result<bool, ValueAccessError>;
        pub fn get_object_id(&self, key: impl AsRef<str>) -> Result<ObjectId, ValueAccessError>;
        pub fn get_document(&self, key: impl AsRef<str>) -> Result<&Document, ValueAccessError>;
        pub fn get_array(&self, key: impl AsRef<str>) -> Result<&Vec<Bson>, ValueAccessError>;
        pub fn insert<K: Into<String>, V: Into<Bson>>(&mut self, key: K, val: V) -> Option<Bson>;
        pub fn remove(&mut self, key: impl AsRef<str>) -> Option<Bson>;
        pub fn contains_key(&self, key: impl AsRef<str>) -> bool;
        pub fn from_reader<R: Read>(reader: R) -> crate::de::Result<Document>;
        pub fn to_writer<W: Write>(&self, writer: W) -> crate::ser::Result<()>;
    }
}
pub mod oid {
    use std::{clone::Clone, convert::AsRef, fmt::Display, result::Result, string::String};
    #[derive(Clone)]
    pub struct ObjectId {}
    impl Display for ObjectId {}
    pub struct Error {}
    impl std::error::Error for Error {}
    impl ObjectId {
        pub fn new() -> Self;
        pub fn parse_str(s: impl AsRef<str>) -> Result<ObjectId, Error>;
        pub fn to_hex(self) -> String;
    }
}
pub mod de {
    pub struct Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod ser {
    pub struct Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
