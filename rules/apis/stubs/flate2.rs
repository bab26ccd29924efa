//! flate2 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, PartialEq}, convert::Into, default::Default, io::{Read, Write}, marker::Copy, vec::Vec};
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Compression {}
impl Compression {
    pub fn new(level: u32) -> Compression;
    pub fn none() -> Compression;
    pub fn fast() -> Compression;
    pub fn best() -> Compression;
    pub fn level(&self) -> u32;
}
#[derive(Clone, Default, PartialEq)]
pub struct GzHeader {}
pub struct GzBuilder {}
impl GzBuilder {
    pub fn new() -> GzBuilder;
    pub fn mtime(self, mtime: u32) -> GzBuilder;
    pub fn filename<T: Into<Vec<u8>>>(self, filename: T) -> GzBuilder;
    pub fn write<W: Write>(self, w: W, lvl: Compression) -> write::GzEncoder<W>;
    pub fn read<R: Read>(self, r: R, lvl: Compression) -> read::GzEncoder<R>;
    pub fn operating_system(self, os: u8) -> Self;
    pub fn extra<A>(self, extra: A) -> Self;
    pub fn comment<A>(self, comment: A) -> Self;
}
pub mod bufread {
    use crate::Compression;
    use std::io::{BufRead, Read};
    pub struct GzEncoder<R> {}
    impl<R: BufRead> GzEncoder<R> {
        pub fn new(r: R, level: Compression) -> GzEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: BufRead> Read for GzEncoder<R> {}
    pub struct GzDecoder<R> {}
    impl<R: BufRead> GzDecoder<R> {
        pub fn new(r: R) -> GzDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: BufRead> Read for GzDecoder<R> {}
    pub struct ZlibEncoder<R> {}
    impl<R: BufRead> ZlibEncoder<R> {
        pub fn new(r: R, level: Compression) -> ZlibEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: BufRead> Read for ZlibEncoder<R> {}
    pub struct ZlibDecoder<R> {}
    impl<R: BufRead> ZlibDecoder<R> {
        pub fn new(r: R) -> ZlibDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: BufRead> Read for ZlibDecoder<R> {}
    pub struct DeflateEncoder<R> {}
    impl<R: BufRead> DeflateEncoder<R> {
        pub fn new(r: R, level: Compression) -> DeflateEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: BufRead> Read for DeflateEncoder<R> {}
    pub struct DeflateDecoder<R> {}
    impl<R: BufRead> DeflateDecoder<R> {
        pub fn new(r: R) -> DeflateDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: BufRead> Read for DeflateDecoder<R> {}
    pub struct MultiGzDecoder<R> {}
    impl<R: BufRead> MultiGzDecoder<R> {
        pub fn new(r: R) -> MultiGzDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: BufRead> Read for MultiGzDecoder<R> {}
}
pub mod read {
    use crate::Compression;
    use std::io::Read;
    pub struct GzEncoder<R> {}
    impl<R: Read> GzEncoder<R> {
        pub fn new(r: R, level: Compression) -> GzEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for GzEncoder<R> {}
    pub struct GzDecoder<R> {}
    impl<R: Read> GzDecoder<R> {
        pub fn new(r: R) -> GzDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for GzDecoder<R> {}
    pub struct ZlibEncoder<R> {}
    impl<R: Read> ZlibEncoder<R> {
        pub fn new(r: R, level: Compression) -> ZlibEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for ZlibEncoder<R> {}
    pub struct ZlibDecoder<R> {}
    impl<R: Read> ZlibDecoder<R> {
        pub fn new(r: R) -> ZlibDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for ZlibDecoder<R> {}
    pub struct DeflateEncoder<R> {}
    impl<R: Read> DeflateEncoder<R> {
        pub fn new(r: R, level: Compression) -> DeflateEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for DeflateEncoder<R> {}
    pub struct DeflateDecoder<R> {}
    impl<R: Read> DeflateDecoder<R> {
        pub fn new(r: R) -> DeflateDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for DeflateDecoder<R> {}
    pub struct MultiGzDecoder<R> {}
    impl<R: Read> MultiGzDecoder<R> {
        pub fn new(r: R) -> MultiGzDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for MultiGzDecoder<R> {}
}
pub mod write {
    use crate::Compression;
    use std::io::Write;
    pub struct GzEncoder<W> {}
    impl<W: Write> GzEncoder<W> {
        pub fn new(w: W, level: Compression) -> GzEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn try_finish(&mut self) -> std::io::Result<()>;
        pub fn finish(self) -> std::io::Result<W>;
    }
    impl<W: Write> Write for GzEncoder<W> {}
    pub struct GzDecoder<W> {}
    impl<W: Write> GzDecoder<W> {
        pub fn new(w: W) -> GzDecoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn try_finish(&mut self) -> std::io::Result<()>;
        pub fn finish(self) -> std::io::Result<W>;
    }
    impl<W: Write> Write for GzDecoder<W> {}
    pub struct ZlibEncoder<W> {}
    impl<W: Write> ZlibEncoder<W> {
        pub fn new(w: W, level: Compression) -> ZlibEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn try_finish(&mut self) -> std::io::Result<()>;
        pub fn finish(self) -> std::io::Result<W>;
    }
    impl<W: Write> Write for ZlibEncoder<W> {}
    pub struct ZlibDecoder<W> {}
    impl<W: Write> ZlibDecoder<W> {
        pub fn new(w: W) -> ZlibDecoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn try_finish(&mut self) -> std::io::Result<()>;
        pub fn finish(self) -> std::io::Result<W>;
    }
    impl<W: Write> Write for ZlibDecoder<W> {}
    pub struct DeflateEncoder<W> {}
    impl<W: Write> DeflateEncoder<W> {
        pub fn new(w: W, level: Compression) -> DeflateEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn try_finish(&mut self) -> std::io::Result<()>;
        pub fn finish(self) -> std::io::Result<W>;
    }
    impl<W: Write> Write for DeflateEncoder<W> {}
    pub struct DeflateDecoder<W> {}
    impl<W: Write> DeflateDecoder<W> {
        pub fn new(w: W) -> DeflateDecoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn try_finish(&mut self) -> std::io::Result<()>;
        pub fn finish(self) -> std::io::Result<W>;
    }
    impl<W: Write> Write for DeflateDecoder<W> {}
    pub struct MultiGzDecoder<W> {}
    impl<W: Write> MultiGzDecoder<W> {
        pub fn new(w: W) -> MultiGzDecoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn try_finish(&mut self) -> std::io::Result<()>;
        pub fn finish(self) -> std::io::Result<W>;
    }
    impl<W: Write> Write for MultiGzDecoder<W> {}
}
