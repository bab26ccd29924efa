//! bzip2 0.3 to 0.6.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, default::Default, marker::Copy};
#[derive(Clone, Copy)]
pub struct Compression {}
impl Compression {
    pub fn new(level: u32) -> Compression;
    pub fn fast() -> Compression;
    pub fn best() -> Compression;
    pub fn none() -> Compression;
    pub fn level(&self) -> u32;
}
impl Default for Compression {}
pub mod read {
    use crate::Compression;
    use std::io::Read;
    pub struct BzEncoder<R: Read> {}
    impl<R: Read> BzEncoder<R> {
        pub fn new(obj: R, level: Compression) -> BzEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    impl<R: Read> Read for BzEncoder<R> {}
    pub struct BzDecoder<R: Read> {}
    impl<R: Read> BzDecoder<R> {
        pub fn new(obj: R) -> BzDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    impl<R: Read> Read for BzDecoder<R> {}
}
pub mod bufread {
    use crate::Compression;
    use std::io::{BufRead, Read};
    pub struct BzEncoder<R: BufRead> {}
    impl<R: BufRead> BzEncoder<R> {
        pub fn new(obj: R, level: Compression) -> BzEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    impl<R: BufRead> Read for BzEncoder<R> {}
    pub struct BzDecoder<R: BufRead> {}
    impl<R: BufRead> BzDecoder<R> {
        pub fn new(obj: R) -> BzDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    impl<R: BufRead> Read for BzDecoder<R> {}
}
pub mod write {
    use crate::Compression;
    use std::io::Write;
    pub struct BzEncoder<W: Write> {}
    impl<W: Write> BzEncoder<W> {
        pub fn new(obj: W, level: Compression) -> BzEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn try_finish(&mut self) -> std::io::Result<()>;
        pub fn finish(self) -> std::io::Result<W>;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    impl<W: Write> Write for BzEncoder<W> {}
    pub struct BzDecoder<W: Write> {}
    impl<W: Write> BzDecoder<W> {
        pub fn new(obj: W) -> BzDecoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn try_finish(&mut self) -> std::io::Result<()>;
        pub fn finish(self) -> std::io::Result<W>;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    impl<W: Write> Write for BzDecoder<W> {}
}
