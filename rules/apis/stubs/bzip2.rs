//! bzip2 0.4 to 0.6.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, default::Default, marker::Copy};
#[derive(Clone, Copy, Default)]
pub struct Compression {}
impl Compression {
    pub fn new(level: u32) -> Compression;
    pub fn fast() -> Compression;
    pub fn best() -> Compression;
    pub fn level(&self) -> u32;
}
pub mod read {
    use crate::Compression;
    use std::io::Read;
    pub struct BzDecoder<R> {}
    impl<R: Read> BzDecoder<R> {
        pub fn new(r: R) -> BzDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for BzDecoder<R> {}
    pub struct BzEncoder<R> {}
    impl<R: Read> BzEncoder<R> {
        pub fn new(r: R, level: Compression) -> BzEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for BzEncoder<R> {}
}
pub mod write {
    use crate::Compression;
    use std::io::Write;
    pub struct BzDecoder<W> {}
    impl<W: Write> BzDecoder<W> {
        pub fn new(obj: W) -> BzDecoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn try_finish(&mut self) -> std::io::Result<()>;
        pub fn finish(&mut self) -> std::io::Result<W>;
    }
    impl<W: Write> Write for BzDecoder<W> {}
    pub struct BzEncoder<W> {}
    impl<W: Write> BzEncoder<W> {
        pub fn new(obj: W, level: Compression) -> BzEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn try_finish(&mut self) -> std::io::Result<()>;
        pub fn finish(self) -> std::io::Result<W>;
    }
    impl<W: Write> Write for BzEncoder<W> {}
}
