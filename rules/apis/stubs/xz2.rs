//! xz2 0.1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub mod read {
    use std::io::Read;
    pub struct XzDecoder<R> {}
    impl<R: Read> XzDecoder<R> {
        pub fn new(r: R) -> XzDecoder<R>;
        pub fn new_multi_decoder(r: R) -> XzDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for XzDecoder<R> {}
    pub struct XzEncoder<R> {}
    impl<R: Read> XzEncoder<R> {
        pub fn new(r: R, level: u32) -> XzEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for XzEncoder<R> {}
}
pub mod write {
    use std::io::Write;
    pub struct XzDecoder<W> {}
    impl<W: Write> XzDecoder<W> {
        pub fn new(obj: W) -> XzDecoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn try_finish(&mut self) -> std::io::Result<()>;
        pub fn finish(&mut self) -> std::io::Result<W>;
    }
    impl<W: Write> Write for XzDecoder<W> {}
    pub struct XzEncoder<W> {}
    impl<W: Write> XzEncoder<W> {
        pub fn new(obj: W, level: u32) -> XzEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn try_finish(&mut self) -> std::io::Result<()>;
        pub fn finish(self) -> std::io::Result<W>;
    }
    impl<W: Write> Write for XzEncoder<W> {}
}
