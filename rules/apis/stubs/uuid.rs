//! uuid 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, Ord, PartialEq, PartialOrd}, convert::{AsRef, From, TryFrom}, default::Default, fmt::Display, hash::Hash, marker::Copy, option::Option, result::Result, str::FromStr, string::String};
pub type Bytes = [u8; 16];
#[derive(Clone, Copy, PartialEq)]
pub enum Version { Nil = 0u8, Mac = 1, Dce = 2, Md5 = 3, Random = 4, Sha1 = 5, SortMac = 6, SortRand = 7, Custom = 8, Max = 0xff }
#[derive(Clone, Copy, PartialEq)]
pub enum Variant { NCS = 0u8, RFC4122, Microsoft, Future }
#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
pub struct Uuid {}
impl Uuid {
    pub fn get_variant(&self) -> Variant;
    pub fn get_version_num(&self) -> usize;
    pub fn get_version(&self) -> Option<Version>;
    pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]);
    pub fn to_fields_le(&self) -> (u32, u16, u16, &[u8; 8]);
    pub fn as_u128(&self) -> u128;
    pub fn to_u128_le(&self) -> u128;
    pub fn as_u64_pair(&self) -> (u64, u64);
    pub fn as_bytes(&self) -> &Bytes;
    pub fn into_bytes(self) -> Bytes;
    pub fn to_bytes_le(&self) -> Bytes;
    pub fn is_nil(&self) -> bool;
    pub fn is_max(&self) -> bool;
    pub fn encode_buffer() -> [u8; fmt::Urn::LENGTH];
    pub fn get_timestamp(&self) -> Option<Timestamp>;
    pub fn get_node_id(&self) -> Option<[u8; 6]>;
}
impl Default for Uuid {}
impl AsRef<Uuid> for Uuid {}
impl AsRef<[u8]> for Uuid {}
impl From<Uuid> for std::vec::Vec<u8> {}
impl std::convert::TryFrom<std::vec::Vec<u8>> for Uuid { type Error = Error; }
pub mod serde {
}
impl FromStr for Uuid { type Err = Error; }
impl TryFrom<&str> for Uuid { type Error = Error; }
impl TryFrom<String> for Uuid { type Error = Error; }
impl Uuid {
    pub fn parse_str(input: &str) -> Result<Uuid, Error>;
    pub fn try_parse(input: &str) -> Result<Uuid, Error>;
    pub fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error>;
}
impl Uuid {
    pub fn new_v4() -> Uuid;
}
impl Uuid {
    pub fn now_v7() -> Self;
    pub fn new_v7(ts: Timestamp) -> Self;
}
impl Uuid {
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid;
}
impl Uuid {
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid;
}
impl Uuid {
    pub fn now_v1(node_id: &[u8; 6]) -> Self;
    pub fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Self;
}
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Timestamp {}
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
impl Hash for Uuid {}
pub mod fmt {
    use crate::{Error, Uuid, Variant};
    use std::{clone::Clone, cmp::{Eq, Ord, PartialEq, PartialOrd}, convert::From, default::Default, fmt::Display, hash::Hash, marker::Copy, str::FromStr, string::String};
    impl Display for Uuid {}
    impl From<Uuid> for String {}
    impl Display for Variant {}
    #[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Hyphenated {}
    #[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Simple {}
    #[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Urn {}
    #[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Braced {}
    impl Uuid {
        pub fn hyphenated(self) -> Hyphenated;
        pub fn as_hyphenated(&self) -> &Hyphenated;
        pub fn simple(self) -> Simple;
        pub fn as_simple(&self) -> &Simple;
        pub fn urn(self) -> Urn;
        pub fn as_urn(&self) -> &Urn;
        pub fn braced(self) -> Braced;
        pub fn as_braced(&self) -> &Braced;
    }
    impl Hyphenated {
        pub fn from_uuid(uuid: Uuid) -> Self;
        pub fn as_uuid(&self) -> &Uuid;
        pub fn into_uuid(self) -> Uuid;
    }
    impl Braced {
        pub fn from_uuid(uuid: Uuid) -> Self;
        pub fn as_uuid(&self) -> &Uuid;
        pub fn into_uuid(self) -> Uuid;
    }
    impl Simple {
        pub fn from_uuid(uuid: Uuid) -> Self;
        pub fn as_uuid(&self) -> &Uuid;
        pub fn into_uuid(self) -> Uuid;
    }
    impl Urn {
        pub fn from_uuid(uuid: Uuid) -> Self;
        pub fn as_uuid(&self) -> &Uuid;
        pub fn into_uuid(self) -> Uuid;
    }
    impl FromStr for Hyphenated { type Err = Error; }
    impl FromStr for Simple { type Err = Error; }
    impl FromStr for Urn { type Err = Error; }
    impl FromStr for Braced { type Err = Error; }
}
