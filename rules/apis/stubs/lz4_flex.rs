//! lz4_flex 0.9 and later.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub use crate::block::{compress, compress_prepend_size, decompress, decompress_size_prepended};
pub mod block {
    use std::{fmt::Display, result::Result, vec::Vec};
    pub struct DecompressError {}
    impl Display for DecompressError {}
    impl std::error::Error for DecompressError {}
    pub fn compress(input: &[u8]) -> Vec<u8>;
    pub fn compress_prepend_size(input: &[u8]) -> Vec<u8>;
    pub fn decompress(input: &[u8], min_uncompressed_size: usize) -> Result<Vec<u8>, DecompressError>;
    pub fn decompress_size_prepended(input: &[u8]) -> Result<Vec<u8>, DecompressError>;
}
pub mod frame {
    use std::{fmt::Display, io::{Read, Write}, result::Result};
    pub struct Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
    pub struct FrameEncoder<W> {}
    impl<W: Write> FrameEncoder<W> {
        pub fn new(wtr: W) -> Self;
        pub fn finish(self) -> Result<W, Error>;
    }
    impl<W: Write> Write for FrameEncoder<W> {}
    pub struct FrameDecoder<R> {}
    impl<R: Read> FrameDecoder<R> {
        pub fn new(rdr: R) -> FrameDecoder<R>;
    }
    impl<R: Read> Read for FrameDecoder<R> {}
}
