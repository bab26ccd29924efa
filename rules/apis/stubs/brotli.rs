//! brotli.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::io::{Read, Write};
pub fn BrotliCompress<InputType, OutputType>(r: &mut InputType, w: &mut OutputType, params: &enc::BrotliEncoderParams) -> std::io::Result<usize> where InputType: Read, OutputType: Write;
pub fn BrotliDecompress<InputType, OutputType>(r: &mut InputType, w: &mut OutputType) -> std::io::Result<()> where InputType: Read, OutputType: Write;
pub struct CompressorReader<R> {}
impl<R: Read> CompressorReader<R> {
    pub fn new(r: R, buffer_size: usize, q: u32, lgwin: u32) -> Self;
    pub fn into_inner(self) -> R;
}
impl<R: Read> Read for CompressorReader<R> {}
pub struct CompressorWriter<W> {}
impl<W: Write> CompressorWriter<W> {
    pub fn new(w: W, buffer_size: usize, q: u32, lgwin: u32) -> Self;
    pub fn with_params(w: W, buffer_size: usize, params: &enc::BrotliEncoderParams) -> Self;
    pub fn get_ref(&self) -> &W;
    pub fn into_inner(self) -> W;
}
impl<W: Write> Write for CompressorWriter<W> {}
pub struct Decompressor<R> {}
impl<R: Read> Decompressor<R> {
    pub fn new(r: R, buffer_size: usize) -> Self;
    pub fn into_inner(self) -> R;
}
impl<R: Read> Read for Decompressor<R> {}
pub struct DecompressorWriter<W> {}
impl<W: Write> DecompressorWriter<W> {
    pub fn new(w: W, buffer_size: usize) -> Self;
}
impl<W: Write> Write for DecompressorWriter<W> {}
pub mod enc {
    use std::{clone::Clone, default::Default};
    #[derive(Clone, Default)]
    pub struct BrotliEncoderParams { pub quality: i32, pub lgwin: i32, pub lgblock: i32, pub size_hint: usize }
}
