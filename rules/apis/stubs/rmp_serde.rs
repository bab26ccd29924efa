//! rmp-serde 1: reading, writing and its streams.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub use crate::decode::{from_read, from_slice, Deserializer};
pub use crate::encode::{to_vec, to_vec_named, Serializer};
pub mod decode {
    use std::{fmt::Display, io::Read, result::Result};
    pub struct Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
    pub fn from_slice<T>(input: &[u8]) -> Result<T, Error>;
    pub fn from_read<R: Read, T>(rd: R) -> Result<T, Error>;
    pub struct Deserializer<R> {}
    impl<R: Read> Deserializer<R> {
        pub fn new(rd: R) -> Self;
        pub fn into_inner(self) -> R;
    }
}
pub mod encode {
    use std::{fmt::Display, io::Write, result::Result, vec::Vec};
    pub struct Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
    pub fn to_vec<T>(val: &T) -> Result<Vec<u8>, Error>;
    pub fn to_vec_named<T>(val: &T) -> Result<Vec<u8>, Error>;
    pub fn write<W: Write, T>(wr: &mut W, val: &T) -> Result<(), Error>;
    pub fn write_named<W: Write, T>(wr: &mut W, val: &T) -> Result<(), Error>;
    pub struct Serializer<W> {}
    impl<W: Write> Serializer<W> {
        pub fn new(wr: W) -> Self;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn into_inner(self) -> W;
        pub fn with_struct_map(self) -> Serializer<W>;
        pub fn with_bytes<A>(self, mode: A) -> Self;
    }
}
