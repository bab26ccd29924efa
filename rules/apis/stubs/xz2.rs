//! xz2 0.1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub mod read {
    use std::io::Read;
    pub struct XzEncoder<R: Read> {}
    impl<R: Read> XzEncoder<R> {
        pub fn new(obj: R, level: u32) -> XzEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    impl<R: Read> Read for XzEncoder<R> {}
    pub struct XzDecoder<R: Read> {}
    impl<R: Read> XzDecoder<R> {
        pub fn new(obj: R) -> XzDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    impl<R: Read> Read for XzDecoder<R> {}
}
pub mod bufread {
    use std::io::{BufRead, Read};
    pub struct XzEncoder<R: BufRead> {}
    impl<R: BufRead> XzEncoder<R> {
        pub fn new(obj: R, level: u32) -> XzEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    impl<R: BufRead> Read for XzEncoder<R> {}
    pub struct XzDecoder<R: BufRead> {}
    impl<R: BufRead> XzDecoder<R> {
        pub fn new(obj: R) -> XzDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    impl<R: BufRead> Read for XzDecoder<R> {}
}
pub mod write {
    use std::io::Write;
    pub struct XzEncoder<W: Write> {}
    impl<W: Write> XzEncoder<W> {
        pub fn new(obj: W, level: u32) -> XzEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn try_finish(&mut self) -> std::io::Result<()>;
        pub fn finish(self) -> std::io::Result<W>;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    impl<W: Write> Write for XzEncoder<W> {}
    pub struct XzDecoder<W: Write> {}
    impl<W: Write> XzDecoder<W> {
        pub fn new(obj: W) -> XzDecoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn try_finish(&mut self) -> std::io::Result<()>;
        pub fn finish(self) -> std::io::Result<W>;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    impl<W: Write> Write for XzDecoder<W> {}
}
