//! snap 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::fmt::Display;
pub type Result<T> = std::result::Result<T, Error>;
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub mod raw {
    use crate::Result;
    use std::{clone::Clone, default::Default, vec::Vec};
    pub fn max_compress_len(input_len: usize) -> usize;
    pub struct Encoder {}
    impl Encoder {
        pub fn new() -> Encoder;
        pub fn compress(&mut self, input: &[u8], output: &mut [u8]) -> Result<usize>;
        pub fn compress_vec(&mut self, input: &[u8]) -> Result<Vec<u8>>;
    }
    pub fn decompress_len(input: &[u8]) -> Result<usize>;
    #[derive(Clone, Default)]
    pub struct Decoder {}
    impl Decoder {
        pub fn new() -> Decoder;
        pub fn decompress(&mut self, input: &[u8], output: &mut [u8]) -> Result<usize>;
        pub fn decompress_vec(&mut self, input: &[u8]) -> Result<Vec<u8>>;
    }
}
pub mod read {
    use std::io::Read;
    pub struct FrameDecoder<R: Read> {}
    impl<R: Read> FrameDecoder<R> {
        pub fn new(rdr: R) -> FrameDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for FrameDecoder<R> {}
    pub struct FrameEncoder<R: Read> {}
    impl<R: Read> FrameEncoder<R> {
        pub fn new(rdr: R) -> FrameEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
    }
    impl<R: Read> Read for FrameEncoder<R> {}
}
pub mod write {
    use std::io::Write;
    pub struct FrameEncoder<W: Write> {}
    impl<W: Write> FrameEncoder<W> {
        pub fn new(wtr: W) -> FrameEncoder<W>;
        pub fn into_inner(self) -> std::result::Result<W, std::io::IntoInnerError<FrameEncoder<W>>>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
    }
    impl<W: Write> Write for FrameEncoder<W> {}
}
