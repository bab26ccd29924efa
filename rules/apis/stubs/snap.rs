//! snap 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{error, fmt};
pub struct Error {}
impl error::Error for Error {}
impl fmt::Display for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub mod raw {
    use crate::Result;
    use std::vec::Vec;
    pub struct Encoder {}
    impl Encoder {
        pub fn new() -> Encoder;
        pub fn compress(&mut self, input: &[u8], output: &mut [u8]) -> Result<usize>;
        pub fn compress_vec(&mut self, input: &[u8]) -> Result<Vec<u8>>;
    }
    pub struct Decoder {}
    impl Decoder {
        pub fn new() -> Decoder;
        pub fn decompress(&mut self, input: &[u8], output: &mut [u8]) -> Result<usize>;
        pub fn decompress_vec(&mut self, input: &[u8]) -> Result<Vec<u8>>;
    }
    pub fn decompress_len(input: &[u8]) -> Result<usize>;
    pub fn max_compress_len(input_len: usize) -> usize;
}
pub mod read {
    use std::io::Read;
    pub struct FrameDecoder<R> {}
    impl<R: Read> FrameDecoder<R> {
        pub fn new(rdr: R) -> FrameDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for FrameDecoder<R> {}
}
pub mod write {
    use std::io::Write;
    pub struct FrameEncoder<W> {}
    impl<W: Write> FrameEncoder<W> {
        pub fn new(wtr: W) -> FrameEncoder<W>;
        pub fn get_ref(&self) -> &W;
    }
    impl<W: Write> Write for FrameEncoder<W> {}
}
