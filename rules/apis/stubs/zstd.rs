//! zstd 0.13.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{io::{BufRead, BufReader, Read, Write}, result::Result, vec::Vec};
pub const DEFAULT_COMPRESSION_LEVEL: i32 = 3;
pub fn decode_all<R: Read>(source: R) -> std::io::Result<Vec<u8>>;
pub fn encode_all<R: Read>(source: R, level: i32) -> std::io::Result<Vec<u8>>;
pub struct Decoder<R> {}
impl<R: Read> Decoder<BufReader<R>> {
    pub fn new(reader: R) -> std::io::Result<Self>;
}
impl<R> Decoder<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn finish(self) -> R;
}
impl<R: BufRead> Read for Decoder<R> {}
pub struct Encoder<W> {}
impl<W: Write> Encoder<W> {
    pub fn new(writer: W, level: i32) -> std::io::Result<Self>;
    pub fn auto_finish(self) -> stream::write::AutoFinishEncoder<W>;
    pub fn finish(self) -> std::io::Result<W>;
    pub fn try_finish(self) -> Result<W, (Self, std::io::Error)>;
    pub fn do_finish(&mut self) -> std::io::Result<()>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn multithread(&mut self, n_workers: u32) -> std::io::Result<()>;
}
impl<W: Write> Write for Encoder<W> {}
pub mod bulk {
    use std::vec::Vec;
    pub fn compress(data: &[u8], level: i32) -> std::io::Result<Vec<u8>>;
    pub fn compress_to_buffer(source: &[u8], destination: &mut Vec<u8>, level: i32) -> std::io::Result<usize>;
    pub fn decompress(data: &[u8], capacity: usize) -> std::io::Result<Vec<u8>>;
    pub struct Compressor {}
    impl Compressor {
        pub fn new(level: i32) -> std::io::Result<Self>;
        pub fn compress(&mut self, data: &[u8]) -> std::io::Result<Vec<u8>>;
    }
    pub struct Decompressor {}
    impl Decompressor {
        pub fn new() -> std::io::Result<Self>;
        pub fn decompress(&mut self, data: &[u8], capacity: usize) -> std::io::Result<Vec<u8>>;
    }
}
pub mod stream {
    use std::io::{Read, Write};
    pub use crate::Decoder;
    pub use crate::Encoder;
    pub use crate::decode_all;
    pub use crate::encode_all;
    pub fn copy_decode<R: Read, W: Write>(source: R, destination: W) -> std::io::Result<()>;
    pub fn copy_encode<R: Read, W: Write>(source: R, destination: W, level: i32) -> std::io::Result<()>;
    pub mod read {
        use std::io::{BufRead, BufReader, Read};
        pub use crate::Decoder;
        pub struct Encoder<R> {}
        impl<R: Read> Encoder<BufReader<R>> {
            pub fn new(reader: R, level: i32) -> std::io::Result<Self>;
        }
        impl<R: BufRead> Read for Encoder<R> {}
    }
    pub mod write {
        use std::io::Write;
        pub use crate::Encoder;
        pub struct AutoFinishEncoder<W> {}
        impl<W: Write> Write for AutoFinishEncoder<W> {}
        pub struct Decoder<W> {}
        impl<W: Write> Decoder<W> {
            pub fn new(writer: W) -> std::io::Result<Self>;
        }
        impl<W: Write> Write for Decoder<W> {}
    }
}
