//! tokio 1 with the feature `full`. The futures of the extension traits are written as the `async fn`
//! that their documentation says they are equivalent to.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub use crate::task::spawn;
pub mod fs {
    use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};
    use std::{convert::{AsRef, From}, ffi::OsString, fs::{FileType, Metadata, Permissions}, option::Option, os::fd::{AsFd, AsRawFd, OwnedFd}, path::{Path, PathBuf}, result::Result, string::String, task::{Context, Poll}, time::SystemTime, vec::Vec};
    #[derive(Default)]
    pub struct DirBuilder {}
    impl DirBuilder {
        pub fn new() -> Self;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub async fn create(&self, path: impl AsRef<Path>) -> std::io::Result<()>;
        pub fn mode(&mut self, mode: u32) -> &mut Self;
    }
    pub struct DirEntry {}
    impl DirEntry {
        pub fn ino(&self) -> u64;
        pub fn path(&self) -> PathBuf;
        pub fn file_name(&self) -> OsString;
        pub async fn metadata(&self) -> std::io::Result<Metadata>;
        pub async fn file_type(&self) -> std::io::Result<FileType>;
    }
    pub struct File {}
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> std::io::Result<File>;
        pub async fn create(path: impl AsRef<Path>) -> std::io::Result<File>;
        pub async fn create_new<P: AsRef<Path>>(path: P) -> std::io::Result<File>;
        pub fn options() -> OpenOptions;
        pub fn from_std(std: std::fs::File) -> File;
        pub async fn sync_all(&self) -> std::io::Result<()>;
        pub async fn sync_data(&self) -> std::io::Result<()>;
        pub async fn set_len(&self, size: u64) -> std::io::Result<()>;
        pub async fn metadata(&self) -> std::io::Result<Metadata>;
        pub async fn try_clone(&self) -> std::io::Result<File>;
        pub async fn into_std(self) -> std::fs::File;
        pub fn try_into_std(self) -> Result<std::fs::File, Self>;
        pub async fn set_permissions(&self, perm: Permissions) -> std::io::Result<()>;
        pub async fn set_times(&self, times: FileTimes) -> std::io::Result<()>;
        pub async fn set_modified(&self, time: SystemTime) -> std::io::Result<()>;
        pub fn set_max_buf_size(&mut self, max_buf_size: usize);
        pub fn max_buf_size(&self) -> usize;
    }
    impl AsFd for File {}
    impl AsRawFd for File {}
    impl AsyncRead for File {}
    impl AsyncSeek for File {}
    impl AsyncWrite for File {}
    impl From<std::fs::File> for File {}
    impl From<OwnedFd> for File {}
    #[derive(Clone, Default)]
    pub struct FileTimes {}
    impl FileTimes {
        pub fn new() -> Self;
        pub fn set_accessed(self, t: SystemTime) -> Self;
        pub fn set_modified(self, t: SystemTime) -> Self;
        pub fn set_created<A>(self, t: A) -> Self;
    }
    #[derive(Clone, Default)]
    pub struct OpenOptions {}
    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        pub async fn open(&self, path: impl AsRef<Path>) -> std::io::Result<File>;
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions;
        pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions;
    }
    impl From<std::fs::OpenOptions> for OpenOptions {}
    pub struct ReadDir {}
    impl ReadDir {
        pub async fn next_entry(&mut self) -> std::io::Result<Option<DirEntry>>;
        pub fn poll_next_entry(&mut self, cx: &mut Context) -> Poll<std::io::Result<Option<DirEntry>>>;
    }
    pub async fn canonicalize(path: impl AsRef<Path>) -> std::io::Result<PathBuf>;
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<u64, std::io::Error>;
    pub async fn create_dir(path: impl AsRef<Path>) -> std::io::Result<()>;
    pub async fn create_dir_all(path: impl AsRef<Path>) -> std::io::Result<()>;
    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> std::io::Result<()>;
    pub async fn metadata(path: impl AsRef<Path>) -> std::io::Result<Metadata>;
    pub async fn read(path: impl AsRef<Path>) -> std::io::Result<Vec<u8>>;
    pub async fn read_dir(path: impl AsRef<Path>) -> std::io::Result<ReadDir>;
    pub async fn read_link(path: impl AsRef<Path>) -> std::io::Result<PathBuf>;
    pub async fn read_to_string(path: impl AsRef<Path>) -> std::io::Result<String>;
    pub async fn remove_dir(path: impl AsRef<Path>) -> std::io::Result<()>;
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> std::io::Result<()>;
    pub async fn remove_file(path: impl AsRef<Path>) -> std::io::Result<()>;
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> std::io::Result<()>;
    pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> std::io::Result<()>;
    pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> std::io::Result<()>;
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> std::io::Result<Metadata>;
    pub async fn try_exists(path: impl AsRef<Path>) -> std::io::Result<bool>;
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> std::io::Result<()>;
}
pub mod io {
    use bytes::{Buf, BufMut};
    use std::{boxed::Box, convert::{AsRef, From}, io::{Cursor, IoSlice}, marker::Unpin, mem::MaybeUninit, ops::{DerefMut, Sub}, option::Option, os::fd::{AsFd, AsRawFd}, pin::Pin, string::String, task::{Context, Poll}, vec::Vec};
    pub use std::io::SeekFrom;
    pub use std::io::Result;
    pub use std::io::ErrorKind;
    pub use std::io::Error;
    pub trait AsyncBufRead: AsyncRead {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context) -> Poll<std::io::Result<&[u8]>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> std::io::Result<usize> where Self: Unpin;
        async fn read_line(&mut self, buf: &mut String) -> std::io::Result<usize> where Self: Unpin;
        fn split(self, byte: u8) -> Split<Self> where Self: Unpin;
        async fn fill_buf(&mut self) -> std::io::Result<&[u8]> where Self: Unpin;
        fn consume(&mut self, amt: usize) where Self: Unpin;
        fn lines(self) -> Lines<Self>;
    }
    pub trait AsyncRead {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut ReadBuf) -> Poll<std::io::Result<()>>;
    }
    pub trait AsyncReadExt: AsyncRead {
        fn chain<R>(self, next: R) -> Chain<Self, R> where R: AsyncRead;
        async fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> where Self: Unpin;
        async fn read_buf<B>(&mut self, buf: &mut B) -> std::io::Result<usize> where Self: Unpin, B: BufMut;
        async fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<usize> where Self: Unpin;
        async fn read_u8(&mut self) -> std::io::Result<u8> where Self: Unpin;
        async fn read_i8(&mut self) -> std::io::Result<i8> where Self: Unpin;
        async fn read_u16(&mut self) -> std::io::Result<u16> where Self: Unpin;
        async fn read_i16(&mut self) -> std::io::Result<i16> where Self: Unpin;
        async fn read_u32(&mut self) -> std::io::Result<u32> where Self: Unpin;
        async fn read_i32(&mut self) -> std::io::Result<i32> where Self: Unpin;
        async fn read_u64(&mut self) -> std::io::Result<u64> where Self: Unpin;
        async fn read_i64(&mut self) -> std::io::Result<i64> where Self: Unpin;
        async fn read_u128(&mut self) -> std::io::Result<u128> where Self: Unpin;
        async fn read_i128(&mut self) -> std::io::Result<i128> where Self: Unpin;
        async fn read_f32(&mut self) -> std::io::Result<f32> where Self: Unpin;
        async fn read_f64(&mut self) -> std::io::Result<f64> where Self: Unpin;
        async fn read_u16_le(&mut self) -> std::io::Result<u16> where Self: Unpin;
        async fn read_i16_le(&mut self) -> std::io::Result<i16> where Self: Unpin;
        async fn read_u32_le(&mut self) -> std::io::Result<u32> where Self: Unpin;
        async fn read_i32_le(&mut self) -> std::io::Result<i32> where Self: Unpin;
        async fn read_u64_le(&mut self) -> std::io::Result<u64> where Self: Unpin;
        async fn read_i64_le(&mut self) -> std::io::Result<i64> where Self: Unpin;
        async fn read_u128_le(&mut self) -> std::io::Result<u128> where Self: Unpin;
        async fn read_i128_le(&mut self) -> std::io::Result<i128> where Self: Unpin;
        async fn read_f32_le(&mut self) -> std::io::Result<f32> where Self: Unpin;
        async fn read_f64_le(&mut self) -> std::io::Result<f64> where Self: Unpin;
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> where Self: Unpin;
        async fn read_to_string(&mut self, dst: &mut String) -> std::io::Result<usize> where Self: Unpin;
        fn take(self, limit: u64) -> Take<Self>;
    }
    pub trait AsyncSeek {
        fn start_seek(self: Pin<&mut Self>, position: std::io::SeekFrom) -> std::io::Result<()>;
        fn poll_complete(self: Pin<&mut Self>, cx: &mut Context) -> Poll<std::io::Result<u64>>;
    }
    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: std::io::SeekFrom) -> std::io::Result<u64> where Self: Unpin;
        async fn rewind(&mut self) -> std::io::Result<u64> where Self: Unpin;
        async fn stream_position(&mut self) -> std::io::Result<u64> where Self: Unpin;
    }
    pub trait AsyncWrite {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<std::io::Result<usize>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<std::io::Result<()>>;
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context) -> Poll<std::io::Result<()>>;
        fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context, bufs: &[IoSlice]) -> Poll<std::io::Result<usize>>;
        fn is_write_vectored(&self) -> bool;
    }
    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, src: &[u8]) -> std::io::Result<usize> where Self: Unpin;
        async fn write_vectored(&mut self, bufs: &[IoSlice]) -> std::io::Result<usize> where Self: Unpin;
        async fn write_buf<B>(&mut self, src: &mut B) -> std::io::Result<usize> where Self: Unpin, B: Buf;
        async fn write_all_buf<B>(&mut self, src: &mut B) -> std::result::Result<(), std::io::Error> where Self: Unpin, B: Buf;
        async fn write_all(&mut self, src: &[u8]) -> std::io::Result<()> where Self: Unpin;
        async fn write_u8(&mut self, n: u8) -> std::io::Result<()> where Self: Unpin;
        async fn write_i8(&mut self, n: i8) -> std::io::Result<()> where Self: Unpin;
        async fn write_u16(&mut self, n: u16) -> std::io::Result<()> where Self: Unpin;
        async fn write_i16(&mut self, n: i16) -> std::io::Result<()> where Self: Unpin;
        async fn write_u32(&mut self, n: u32) -> std::io::Result<()> where Self: Unpin;
        async fn write_i32(&mut self, n: i32) -> std::io::Result<()> where Self: Unpin;
        async fn write_u64(&mut self, n: u64) -> std::io::Result<()> where Self: Unpin;
        async fn write_i64(&mut self, n: i64) -> std::io::Result<()> where Self: Unpin;
        async fn write_u128(&mut self, n: u128) -> std::io::Result<()> where Self: Unpin;
        async fn write_i128(&mut self, n: i128) -> std::io::Result<()> where Self: Unpin;
        async fn write_f32(&mut self, n: f32) -> std::io::Result<()> where Self: Unpin;
        async fn write_f64(&mut self, n: f64) -> std::io::Result<()> where Self: Unpin;
        async fn write_u16_le(&mut self, n: u16) -> std::io::Result<()> where Self: Unpin;
        async fn write_i16_le(&mut self, n: i16) -> std::io::Result<()> where Self: Unpin;
        async fn write_u32_le(&mut self, n: u32) -> std::io::Result<()> where Self: Unpin;
        async fn write_i32_le(&mut self, n: i32) -> std::io::Result<()> where Self: Unpin;
        async fn write_u64_le(&mut self, n: u64) -> std::io::Result<()> where Self: Unpin;
        async fn write_i64_le(&mut self, n: i64) -> std::io::Result<()> where Self: Unpin;
        async fn write_u128_le(&mut self, n: u128) -> std::io::Result<()> where Self: Unpin;
        async fn write_i128_le(&mut self, n: i128) -> std::io::Result<()> where Self: Unpin;
        async fn write_f32_le(&mut self, n: f32) -> std::io::Result<()> where Self: Unpin;
        async fn write_f64_le(&mut self, n: f64) -> std::io::Result<()> where Self: Unpin;
        async fn flush(&mut self) -> std::io::Result<()> where Self: Unpin;
        async fn shutdown(&mut self) -> std::io::Result<()> where Self: Unpin;
    }
    pub struct BufReader<R> {}
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> Self;
        pub fn with_capacity(capacity: usize, inner: R) -> Self;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
        pub fn buffer(&self) -> &[u8];
    }
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
    impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}
    pub struct BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
        pub fn new(stream: RW) -> BufStream<RW>;
        pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> BufStream<RW>;
        pub fn get_ref(&self) -> &RW;
        pub fn get_mut(&mut self) -> &mut RW;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW>;
        pub fn into_inner(self) -> RW;
    }
    impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
    impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {}
    impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {}
    pub struct BufWriter<W> {}
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(cap: usize, inner: W) -> Self;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    pub struct Chain<T, U> {}
    impl<T, U> Chain<T, U> where T: AsyncRead, U: AsyncRead {
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
        pub fn into_inner(self) -> (T, U);
    }
    impl<T, U> AsyncBufRead for Chain<T, U> where T: AsyncBufRead, U: AsyncBufRead {}
    impl<T, U> AsyncRead for Chain<T, U> where T: AsyncRead, U: AsyncRead {}
    pub struct DuplexStream {}
    impl AsyncRead for DuplexStream {}
    impl AsyncWrite for DuplexStream {}
    pub struct Empty {}
    impl AsyncBufRead for Empty {}
    impl AsyncRead for Empty {}
    impl AsyncSeek for Empty {}
    impl AsyncWrite for Empty {}
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct Interest {}
    impl Interest {
        pub const READABLE: Interest = _;
        pub const WRITABLE: Interest = _;
        pub const ERROR: Interest = _;
        pub const PRIORITY: Interest = _;
        pub fn is_readable(self) -> bool;
        pub fn is_writable(self) -> bool;
        pub fn is_error(self) -> bool;
        pub fn is_priority(self) -> bool;
        pub fn add(self, other: Interest) -> Interest;
        pub fn remove(self, other: Interest) -> Option<Interest>;
    }
    pub struct Join<R, W> {}
    impl<R, W> Join<R, W> where R: AsyncRead, W: AsyncWrite {
        pub fn into_inner(self) -> (R, W);
        pub fn reader(&self) -> &R;
        pub fn writer(&self) -> &W;
        pub fn reader_mut(&mut self) -> &mut R;
        pub fn writer_mut(&mut self) -> &mut W;
        pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    }
    impl<R, W> AsyncBufRead for Join<R, W> where R: AsyncBufRead {}
    impl<R, W> AsyncRead for Join<R, W> where R: AsyncRead {}
    impl<R, W> AsyncWrite for Join<R, W> where W: AsyncWrite {}
    pub struct Lines<R> {}
    impl<R> Lines<R> where R: AsyncBufRead + Unpin {
        pub async fn next_line(&mut self) -> std::io::Result<Option<String>>;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_ref(&mut self) -> &R;
        pub fn into_inner(self) -> R;
    }
    impl<R> Lines<R> where R: AsyncBufRead {
        pub fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context) -> Poll<std::io::Result<Option<String>>>;
    }
    pub struct ReadBuf {}
    impl ReadBuf {
        pub fn new(buf: &mut [u8]) -> ReadBuf;
        pub fn uninit(buf: &mut [MaybeUninit<u8>]) -> ReadBuf;
        pub fn capacity(&self) -> usize;
        pub fn filled(&self) -> &[u8];
        pub fn filled_mut(&mut self) -> &mut [u8];
        pub fn take(&mut self, n: usize) -> ReadBuf;
        pub fn initialized(&self) -> &[u8];
        pub fn initialized_mut(&mut self) -> &mut [u8];
        pub unsafe fn inner_mut(&mut self) -> &mut [MaybeUninit<u8>];
        pub unsafe fn unfilled_mut(&mut self) -> &mut [MaybeUninit<u8>];
        pub fn initialize_unfilled(&mut self) -> &mut [u8];
        pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
        pub fn remaining(&self) -> usize;
        pub fn clear(&mut self);
        pub fn advance(&mut self, n: usize);
        pub fn set_filled(&mut self, n: usize);
        pub unsafe fn assume_init(&mut self, n: usize);
        pub fn put_slice(&mut self, buf: &[u8]);
    }
    pub struct ReadHalf<T> {}
    impl<T> ReadHalf<T> {
        pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
        pub fn unsplit(self, wr: WriteHalf<T>) -> T where T: Unpin;
    }
    impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Ready {}
    impl Ready {
        pub const EMPTY: Ready = _;
        pub const READABLE: Ready = _;
        pub const WRITABLE: Ready = _;
        pub const READ_CLOSED: Ready = _;
        pub const WRITE_CLOSED: Ready = _;
        pub const PRIORITY: Ready = _;
        pub const ERROR: Ready = _;
        pub const ALL: Ready = _;
        pub fn is_empty(self) -> bool;
        pub fn is_readable(self) -> bool;
        pub fn is_writable(self) -> bool;
        pub fn is_read_closed(self) -> bool;
        pub fn is_write_closed(self) -> bool;
        pub fn is_priority(self) -> bool;
        pub fn is_error(self) -> bool;
    }
    impl Sub for Ready { type Output = Ready; }
    pub struct Repeat {}
    impl AsyncRead for Repeat {}
    pub struct SimplexStream {}
    impl SimplexStream {
        pub fn new_unsplit(max_buf_size: usize) -> SimplexStream;
    }
    impl AsyncRead for SimplexStream {}
    impl AsyncWrite for SimplexStream {}
    pub struct Sink {}
    impl AsyncWrite for Sink {}
    pub struct Split<R> {}
    impl<R> Split<R> where R: AsyncBufRead + Unpin {
        pub async fn next_segment(&mut self) -> std::io::Result<Option<Vec<u8>>>;
    }
    impl<R> Split<R> where R: AsyncBufRead {
        pub fn poll_next_segment(self: Pin<&mut Self>, cx: &mut Context) -> Poll<std::io::Result<Option<Vec<u8>>>>;
    }
    pub struct Stderr {}
    impl AsFd for Stderr {}
    impl AsRawFd for Stderr {}
    impl AsyncWrite for Stderr {}
    pub struct Stdin {}
    impl AsFd for Stdin {}
    impl AsRawFd for Stdin {}
    impl AsyncRead for Stdin {}
    pub struct Stdout {}
    impl AsFd for Stdout {}
    impl AsRawFd for Stdout {}
    impl AsyncWrite for Stdout {}
    pub struct Take<R> {}
    impl<R: AsyncRead> Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    pub struct WriteHalf<T> {}
    impl<T> WriteHalf<T> {
        pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
    }
    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
    pub async fn copy<R, W>(reader: &mut R, writer: &mut W) -> std::io::Result<u64> where R: AsyncRead + Unpin, W: AsyncWrite + Unpin;
    pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> std::io::Result<(u64, u64)> where A: AsyncRead + AsyncWrite + Unpin, B: AsyncRead + AsyncWrite + Unpin;
    pub async fn copy_bidirectional_with_sizes<A, B>(a: &mut A, b: &mut B, a_to_b_buf_size: usize, b_to_a_buf_size: usize) -> std::io::Result<(u64, u64)> where A: AsyncRead + AsyncWrite + Unpin, B: AsyncRead + AsyncWrite + Unpin;
    pub async fn copy_buf<R, W>(reader: &mut R, writer: &mut W) -> std::io::Result<u64> where R: AsyncBufRead + Unpin, W: AsyncWrite + Unpin;
    pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);
    pub fn empty() -> Empty;
    pub fn join<R, W>(reader: R, writer: W) -> Join<R, W> where R: AsyncRead, W: AsyncWrite;
    pub fn repeat(byte: u8) -> Repeat;
    pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>);
    pub fn sink() -> Sink;
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) where T: AsyncRead + AsyncWrite;
    pub fn stderr() -> Stderr;
    pub fn stdin() -> Stdin;
    pub fn stdout() -> Stdout;
    impl AsyncBufRead for &[u8] {}
    impl<P> AsyncBufRead for Pin<P> where P: DerefMut, P::Target: AsyncBufRead {}
    impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for Cursor<T> {}
    impl<T: AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
    impl<T: AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
    impl<R: AsyncBufRead> AsyncBufReadExt for R {}
    impl AsyncRead for &[u8] {}
    impl<P> AsyncRead for Pin<P> where P: DerefMut, P::Target: AsyncRead {}
    impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {}
    impl<T: AsyncRead + Unpin> AsyncRead for &mut T {}
    impl<T: AsyncRead + Unpin> AsyncRead for Box<T> {}
    impl<R: AsyncRead> AsyncReadExt for R {}
    impl<P> AsyncSeek for Pin<P> where P: DerefMut, P::Target: AsyncSeek {}
    impl<T: AsRef<[u8]> + Unpin> AsyncSeek for Cursor<T> {}
    impl<T: AsyncSeek + Unpin> AsyncSeek for &mut T {}
    impl<T: AsyncSeek + Unpin> AsyncSeek for Box<T> {}
    impl<S: AsyncSeek> AsyncSeekExt for S {}
    impl AsyncWrite for Vec<u8> {}
    impl AsyncWrite for Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for Cursor<&mut [u8]> {}
    impl AsyncWrite for Cursor<Box<[u8]>> {}
    impl AsyncWrite for Cursor<Vec<u8>> {}
    impl<P> AsyncWrite for Pin<P> where P: DerefMut, P::Target: AsyncWrite {}
    impl<T: AsyncWrite + Unpin> AsyncWrite for &mut T {}
    impl<T: AsyncWrite + Unpin> AsyncWrite for Box<T> {}
    impl<W: AsyncWrite> AsyncWriteExt for W {}
    pub mod unix {
        use crate::io::{Interest, Ready};
        use std::{error::Error, fmt::Display, ops::{FnMut, FnOnce}, os::fd::{AsFd, AsRawFd}, result::Result, task::{Context, Poll}};
        pub struct AsyncFd<T: AsRawFd> {}
        impl<T: AsRawFd> AsyncFd<T> {
            pub unsafe fn register(inner: T) -> Result<Self, AsyncFdRegisterError<T>>;
            pub unsafe fn register_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>>;
            pub fn get_ref(&self) -> &T;
            pub fn get_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
            pub fn poll_read_ready(&self, cx: &mut Context) -> Poll<std::io::Result<AsyncFdReadyGuard<T>>>;
            pub fn poll_read_ready_mut(&mut self, cx: &mut Context) -> Poll<std::io::Result<AsyncFdReadyMutGuard<T>>>;
            pub fn poll_write_ready(&self, cx: &mut Context) -> Poll<std::io::Result<AsyncFdReadyGuard<T>>>;
            pub fn poll_write_ready_mut(&mut self, cx: &mut Context) -> Poll<std::io::Result<AsyncFdReadyMutGuard<T>>>;
            pub async fn ready(&self, interest: Interest) -> std::io::Result<AsyncFdReadyGuard<T>>;
            pub async fn ready_mut(&mut self, interest: Interest) -> std::io::Result<AsyncFdReadyMutGuard<T>>;
            pub async fn readable(&self) -> std::io::Result<AsyncFdReadyGuard<T>>;
            pub async fn readable_mut(&mut self) -> std::io::Result<AsyncFdReadyMutGuard<T>>;
            pub async fn writable(&self) -> std::io::Result<AsyncFdReadyGuard<T>>;
            pub async fn writable_mut(&mut self) -> std::io::Result<AsyncFdReadyMutGuard<T>>;
            pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R>;
            pub async fn async_io_mut<R>(&mut self, interest: Interest, f: impl FnMut(&mut T) -> std::io::Result<R>) -> std::io::Result<R>;
            pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce(&T) -> std::io::Result<R>) -> std::io::Result<R>;
            pub fn try_io_mut<R>(&mut self, interest: Interest, f: impl FnOnce(&mut T) -> std::io::Result<R>) -> std::io::Result<R>;
            pub fn new(inner: T) -> std::io::Result<Self>;
            pub fn with_interest(inner: T, interest: Interest) -> std::io::Result<Self>;
            pub fn try_new(inner: T) -> Result<Self, AsyncFdRegisterError<T>>;
            pub fn try_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>>;
        }
        impl<T: AsRawFd> AsFd for AsyncFd<T> {}
        impl<T: AsRawFd> AsRawFd for AsyncFd<T> {}
        pub struct AsyncFdReadyGuard<T: AsRawFd> {}
        impl<Inner: AsRawFd> AsyncFdReadyGuard<Inner> {
            pub fn clear_ready(&mut self);
            pub fn clear_ready_matching(&mut self, ready: Ready);
            pub fn retain_ready(&mut self);
            pub fn ready(&self) -> Ready;
            pub fn try_io<R>(&mut self, f: impl FnOnce(&AsyncFd<Inner>) -> std::io::Result<R>) -> Result<std::io::Result<R>, TryIoError>;
            pub fn get_ref(&self) -> &AsyncFd<Inner>;
            pub fn get_inner(&self) -> &Inner;
        }
        pub struct AsyncFdReadyMutGuard<T: AsRawFd> {}
        impl<Inner: AsRawFd> AsyncFdReadyMutGuard<Inner> {
            pub fn clear_ready(&mut self);
            pub fn clear_ready_matching(&mut self, ready: Ready);
            pub fn retain_ready(&mut self);
            pub fn ready(&self) -> Ready;
            pub fn try_io<R>(&mut self, f: impl FnOnce(&mut AsyncFd<Inner>) -> std::io::Result<R>) -> Result<std::io::Result<R>, TryIoError>;
            pub fn get_ref(&self) -> &AsyncFd<Inner>;
            pub fn get_mut(&mut self) -> &mut AsyncFd<Inner>;
            pub fn get_inner(&self) -> &Inner;
            pub fn get_inner_mut(&mut self) -> &mut Inner;
        }
        pub struct AsyncFdRegisterError<T> {}
        impl<T> AsyncFdRegisterError<T> {
            pub fn into_parts(self) -> (T, std::io::Error);
        }
        impl<T> Display for AsyncFdRegisterError<T> {}
        impl<T> Error for AsyncFdRegisterError<T> {}
        pub struct TryIoError {}
    }
}
pub mod net {
    use bytes::BufMut;
    use crate::{io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready}, net::tcp::{OwnedReadHalf, OwnedWriteHalf, ReadHalf, WriteHalf}, net::unix::UCred};
    use std::{convert::{AsRef, TryFrom}, io::{IoSlice, IoSliceMut}, iter::Iterator, net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6}, ops::{FnMut, FnOnce}, option::Option, os::fd::{AsFd, AsRawFd}, path::Path, string::String, task::{Context, Poll}, time::Duration, vec::Vec};
    pub trait ToSocketAddrs {}
    pub struct TcpListener {}
    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> std::io::Result<TcpListener>;
        pub async fn accept(&self) -> std::io::Result<(TcpStream, SocketAddr)>;
        pub fn poll_accept(&self, cx: &mut Context) -> Poll<std::io::Result<(TcpStream, SocketAddr)>>;
        pub fn from_std(listener: std::net::TcpListener) -> std::io::Result<TcpListener>;
        pub fn into_std(self) -> std::io::Result<std::net::TcpListener>;
        pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        pub fn ttl(&self) -> std::io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
    }
    impl AsFd for TcpListener {}
    impl AsRawFd for TcpListener {}
    impl TryFrom<std::net::TcpListener> for TcpListener { type Error = std::io::Error; }
    pub struct TcpSocket {}
    impl TcpSocket {
        pub fn new_v4() -> std::io::Result<TcpSocket>;
        pub fn new_v6() -> std::io::Result<TcpSocket>;
        pub fn set_keepalive(&self, keepalive: bool) -> std::io::Result<()>;
        pub fn keepalive(&self) -> std::io::Result<bool>;
        pub fn set_reuseaddr(&self, reuseaddr: bool) -> std::io::Result<()>;
        pub fn reuseaddr(&self) -> std::io::Result<bool>;
        pub fn set_reuseport(&self, reuseport: bool) -> std::io::Result<()>;
        pub fn reuseport(&self) -> std::io::Result<bool>;
        pub fn set_send_buffer_size(&self, size: u32) -> std::io::Result<()>;
        pub fn send_buffer_size(&self) -> std::io::Result<u32>;
        pub fn set_recv_buffer_size(&self, size: u32) -> std::io::Result<()>;
        pub fn recv_buffer_size(&self) -> std::io::Result<u32>;
        pub fn set_linger(&self, dur: Option<Duration>) -> std::io::Result<()>;
        pub fn set_zero_linger(&self) -> std::io::Result<()>;
        pub fn linger(&self) -> std::io::Result<Option<Duration>>;
        pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
        pub fn nodelay(&self) -> std::io::Result<bool>;
        pub fn tclass_v6(&self) -> std::io::Result<u32>;
        pub fn set_tclass_v6(&self, tclass: u32) -> std::io::Result<()>;
        pub fn tos_v4(&self) -> std::io::Result<u32>;
        pub fn set_tos_v4(&self, tos: u32) -> std::io::Result<()>;
        pub fn device(&self) -> std::io::Result<Option<Vec<u8>>>;
        pub fn bind_device(&self, interface: Option<&[u8]>) -> std::io::Result<()>;
        pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        pub fn take_error(&self) -> std::io::Result<Option<std::io::Error>>;
        pub fn bind(&self, addr: SocketAddr) -> std::io::Result<()>;
        pub async fn connect(self, addr: SocketAddr) -> std::io::Result<TcpStream>;
        pub fn listen(self, backlog: u32) -> std::io::Result<TcpListener>;
        pub fn from_std_stream(std_stream: std::net::TcpStream) -> TcpSocket;
    }
    impl AsFd for TcpSocket {}
    impl AsRawFd for TcpSocket {}
    pub struct TcpStream {}
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> std::io::Result<TcpStream>;
        pub fn from_std(stream: std::net::TcpStream) -> std::io::Result<TcpStream>;
        pub fn into_std(self) -> std::io::Result<std::net::TcpStream>;
        pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        pub fn take_error(&self) -> std::io::Result<Option<std::io::Error>>;
        pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
        pub fn poll_peek(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<std::io::Result<usize>>;
        pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
        pub async fn readable(&self) -> std::io::Result<()>;
        pub fn poll_read_ready(&self, cx: &mut Context) -> Poll<std::io::Result<()>>;
        pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> std::io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
        pub async fn writable(&self) -> std::io::Result<()>;
        pub fn poll_write_ready(&self, cx: &mut Context) -> Poll<std::io::Result<()>>;
        pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn try_write_vectored(&self, bufs: &[IoSlice]) -> std::io::Result<usize>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn nodelay(&self) -> std::io::Result<bool>;
        pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
        pub fn quickack(&self) -> std::io::Result<bool>;
        pub fn set_quickack(&self, quickack: bool) -> std::io::Result<()>;
        pub fn linger(&self) -> std::io::Result<Option<Duration>>;
        pub fn set_linger(&self, dur: Option<Duration>) -> std::io::Result<()>;
        pub fn set_zero_linger(&self) -> std::io::Result<()>;
        pub fn ttl(&self) -> std::io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
        pub fn split(&mut self) -> (ReadHalf, WriteHalf);
        pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf);
    }
    impl AsFd for TcpStream {}
    impl AsRawFd for TcpStream {}
    impl AsRef<TcpStream> for TcpStream {}
    impl AsyncRead for TcpStream {}
    impl AsyncWrite for TcpStream {}
    impl TryFrom<std::net::TcpStream> for TcpStream { type Error = std::io::Error; }
    pub struct UdpSocket {}
    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> std::io::Result<UdpSocket>;
        pub fn from_std(socket: std::net::UdpSocket) -> std::io::Result<UdpSocket>;
        pub fn into_std(self) -> std::io::Result<std::net::UdpSocket>;
        pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
        pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> std::io::Result<()>;
        pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
        pub async fn writable(&self) -> std::io::Result<()>;
        pub fn poll_send_ready(&self, cx: &mut Context) -> Poll<std::io::Result<()>>;
        pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn poll_send(&self, cx: &mut Context, buf: &[u8]) -> Poll<std::io::Result<usize>>;
        pub fn try_send(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub async fn readable(&self) -> std::io::Result<()>;
        pub fn poll_recv_ready(&self, cx: &mut Context) -> Poll<std::io::Result<()>>;
        pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn poll_recv(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<std::io::Result<()>>;
        pub fn try_recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
        pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
        pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> std::io::Result<(usize, SocketAddr)>;
        pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> std::io::Result<(usize, SocketAddr)>;
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> std::io::Result<usize>;
        pub fn poll_send_to(&self, cx: &mut Context, buf: &[u8], target: SocketAddr) -> Poll<std::io::Result<usize>>;
        pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> std::io::Result<usize>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, SocketAddr)>;
        pub fn poll_recv_from(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<std::io::Result<SocketAddr>>;
        pub fn try_recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, SocketAddr)>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn poll_peek(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<std::io::Result<()>>;
        pub fn try_peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub async fn peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, SocketAddr)>;
        pub fn poll_peek_from(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<std::io::Result<SocketAddr>>;
        pub fn try_peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, SocketAddr)>;
        pub async fn peek_sender(&self) -> std::io::Result<SocketAddr>;
        pub fn poll_peek_sender(&self, cx: &mut Context) -> Poll<std::io::Result<SocketAddr>>;
        pub fn try_peek_sender(&self) -> std::io::Result<SocketAddr>;
        pub fn broadcast(&self) -> std::io::Result<bool>;
        pub fn set_broadcast(&self, on: bool) -> std::io::Result<()>;
        pub fn multicast_loop_v4(&self) -> std::io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, on: bool) -> std::io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> std::io::Result<u32>;
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> std::io::Result<()>;
        pub fn multicast_loop_v6(&self) -> std::io::Result<bool>;
        pub fn set_multicast_loop_v6(&self, on: bool) -> std::io::Result<()>;
        pub fn tclass_v6(&self) -> std::io::Result<u32>;
        pub fn set_tclass_v6(&self, tclass: u32) -> std::io::Result<()>;
        pub fn ttl(&self) -> std::io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
        pub fn tos_v4(&self) -> std::io::Result<u32>;
        pub fn set_tos_v4(&self, tos: u32) -> std::io::Result<()>;
        pub fn device(&self) -> std::io::Result<Option<Vec<u8>>>;
        pub fn bind_device(&self, interface: Option<&[u8]>) -> std::io::Result<()>;
        pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> std::io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> std::io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> std::io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> std::io::Result<()>;
        pub fn take_error(&self) -> std::io::Result<Option<std::io::Error>>;
    }
    impl AsFd for UdpSocket {}
    impl AsRawFd for UdpSocket {}
    impl TryFrom<std::net::UdpSocket> for UdpSocket { type Error = std::io::Error; }
    pub struct UnixDatagram {}
    impl UnixDatagram {
        pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
        pub async fn writable(&self) -> std::io::Result<()>;
        pub fn poll_send_ready(&self, cx: &mut Context) -> Poll<std::io::Result<()>>;
        pub async fn readable(&self) -> std::io::Result<()>;
        pub fn poll_recv_ready(&self, cx: &mut Context) -> Poll<std::io::Result<()>>;
        pub fn bind<P>(path: P) -> std::io::Result<UnixDatagram> where P: AsRef<Path>;
        pub fn pair() -> std::io::Result<(UnixDatagram, UnixDatagram)>;
        pub fn from_std(datagram: std::os::unix::net::UnixDatagram) -> std::io::Result<UnixDatagram>;
        pub fn into_std(self) -> std::io::Result<std::os::unix::net::UnixDatagram>;
        pub fn unbound() -> std::io::Result<UnixDatagram>;
        pub fn connect<P: AsRef<Path>>(&self, path: P) -> std::io::Result<()>;
        pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn try_send(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn try_send_to<P>(&self, buf: &[u8], target: P) -> std::io::Result<usize> where P: AsRef<Path>;
        pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn try_recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> std::io::Result<(usize, crate::net::unix::SocketAddr)>;
        pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> std::io::Result<(usize, crate::net::unix::SocketAddr)>;
        pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
        pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
        pub async fn send_to<P>(&self, buf: &[u8], target: P) -> std::io::Result<usize> where P: AsRef<Path>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, crate::net::unix::SocketAddr)>;
        pub fn poll_recv_from(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<std::io::Result<crate::net::unix::SocketAddr>>;
        pub fn poll_send_to<P>(&self, cx: &mut Context, buf: &[u8], target: P) -> Poll<std::io::Result<usize>> where P: AsRef<Path>;
        pub fn poll_send(&self, cx: &mut Context, buf: &[u8]) -> Poll<std::io::Result<usize>>;
        pub fn poll_recv(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<std::io::Result<()>>;
        pub fn try_recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, crate::net::unix::SocketAddr)>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> std::io::Result<R>) -> std::io::Result<R>;
        pub fn local_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
        pub fn peer_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
        pub fn take_error(&self) -> std::io::Result<Option<std::io::Error>>;
        pub fn shutdown(&self, how: Shutdown) -> std::io::Result<()>;
    }
    impl AsFd for UnixDatagram {}
    impl AsRawFd for UnixDatagram {}
    impl TryFrom<std::os::unix::net::UnixDatagram> for UnixDatagram { type Error = std::io::Error; }
    pub struct UnixListener {}
    impl UnixListener {
        pub fn bind<P>(path: P) -> std::io::Result<UnixListener> where P: AsRef<Path>;
        pub fn bind_addr(socket_addr: &crate::net::unix::SocketAddr) -> std::io::Result<UnixListener>;
        pub fn from_std(listener: std::os::unix::net::UnixListener) -> std::io::Result<UnixListener>;
        pub fn into_std(self) -> std::io::Result<std::os::unix::net::UnixListener>;
        pub fn local_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
        pub fn take_error(&self) -> std::io::Result<Option<std::io::Error>>;
        pub async fn accept(&self) -> std::io::Result<(UnixStream, crate::net::unix::SocketAddr)>;
        pub fn poll_accept(&self, cx: &mut Context) -> Poll<std::io::Result<(UnixStream, crate::net::unix::SocketAddr)>>;
    }
    impl AsFd for UnixListener {}
    impl AsRawFd for UnixListener {}
    impl TryFrom<std::os::unix::net::UnixListener> for UnixListener { type Error = std::io::Error; }
    pub struct UnixSocket {}
    impl UnixSocket {
        pub fn new_datagram() -> std::io::Result<UnixSocket>;
        pub fn new_stream() -> std::io::Result<UnixSocket>;
        pub fn bind(&self, path: impl AsRef<Path>) -> std::io::Result<()>;
        pub fn listen(self, backlog: u32) -> std::io::Result<UnixListener>;
        pub async fn connect(self, path: impl AsRef<Path>) -> std::io::Result<UnixStream>;
        pub fn datagram(self) -> std::io::Result<UnixDatagram>;
    }
    impl AsFd for UnixSocket {}
    impl AsRawFd for UnixSocket {}
    pub struct UnixStream {}
    impl UnixStream {
        pub async fn connect<P>(path: P) -> std::io::Result<UnixStream> where P: AsRef<Path>;
        pub async fn connect_addr(socket_addr: &crate::net::unix::SocketAddr) -> std::io::Result<UnixStream>;
        pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
        pub async fn readable(&self) -> std::io::Result<()>;
        pub fn poll_read_ready(&self, cx: &mut Context) -> Poll<std::io::Result<()>>;
        pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> std::io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
        pub async fn writable(&self) -> std::io::Result<()>;
        pub fn poll_write_ready(&self, cx: &mut Context) -> Poll<std::io::Result<()>>;
        pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
        pub fn try_write_vectored(&self, buf: &[IoSlice]) -> std::io::Result<usize>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> std::io::Result<R>) -> std::io::Result<R>;
        pub fn from_std(stream: std::os::unix::net::UnixStream) -> std::io::Result<UnixStream>;
        pub fn into_std(self) -> std::io::Result<std::os::unix::net::UnixStream>;
        pub fn pair() -> std::io::Result<(UnixStream, UnixStream)>;
        pub fn local_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
        pub fn peer_addr(&self) -> std::io::Result<crate::net::unix::SocketAddr>;
        pub fn peer_cred(&self) -> std::io::Result<UCred>;
        pub fn take_error(&self) -> std::io::Result<Option<std::io::Error>>;
        pub fn split(&mut self) -> (crate::net::unix::ReadHalf, crate::net::unix::WriteHalf);
        pub fn into_split(self) -> (crate::net::unix::OwnedReadHalf, crate::net::unix::OwnedWriteHalf);
    }
    impl AsFd for UnixStream {}
    impl AsRawFd for UnixStream {}
    impl AsRef<UnixStream> for UnixStream {}
    impl AsyncRead for UnixStream {}
    impl AsyncWrite for UnixStream {}
    impl TryFrom<std::os::unix::net::UnixStream> for UnixStream { type Error = std::io::Error; }
    pub async fn lookup_host<T>(host: T) -> std::io::Result<impl Iterator<Item = SocketAddr>> where T: ToSocketAddrs;
    impl ToSocketAddrs for &[SocketAddr] {}
    impl ToSocketAddrs for (&str, u16) {}
    impl ToSocketAddrs for (IpAddr, u16) {}
    impl ToSocketAddrs for (String, u16) {}
    impl ToSocketAddrs for (Ipv4Addr, u16) {}
    impl ToSocketAddrs for (Ipv6Addr, u16) {}
    impl ToSocketAddrs for SocketAddr {}
    impl ToSocketAddrs for str {}
    impl ToSocketAddrs for String {}
    impl ToSocketAddrs for SocketAddrV4 {}
    impl ToSocketAddrs for SocketAddrV6 {}
    impl<T: ToSocketAddrs> ToSocketAddrs for &T {}
    pub mod tcp {
        use bytes::BufMut;
        use crate::{io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready}, net::TcpStream};
        use std::{convert::AsRef, error::Error, fmt::Display, io::{IoSlice, IoSliceMut}, net::SocketAddr, result::Result, task::{Context, Poll}};
        pub struct OwnedReadHalf {}
        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError>;
            pub fn poll_peek(&mut self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<std::io::Result<usize>>;
            pub async fn peek(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
            pub async fn readable(&self) -> std::io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> std::io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        }
        impl AsRef<TcpStream> for OwnedReadHalf {}
        impl AsyncRead for OwnedReadHalf {}
        pub struct OwnedWriteHalf {}
        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError>;
            pub fn forget(self);
            pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
            pub async fn writable(&self) -> std::io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[IoSlice]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        }
        impl AsRef<TcpStream> for OwnedWriteHalf {}
        impl AsyncWrite for OwnedWriteHalf {}
        pub struct ReadHalf {}
        impl ReadHalf {
            pub fn poll_peek(&mut self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<std::io::Result<usize>>;
            pub async fn peek(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
            pub async fn readable(&self) -> std::io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> std::io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        }
        impl AsRef<TcpStream> for ReadHalf {}
        impl AsyncRead for ReadHalf {}
        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
        impl Display for ReuniteError {}
        impl Error for ReuniteError {}
        pub struct WriteHalf {}
        impl WriteHalf {
            pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
            pub async fn writable(&self) -> std::io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[IoSlice]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        }
        impl AsRef<TcpStream> for WriteHalf {}
        impl AsyncWrite for WriteHalf {}
    }
    pub mod unix {
        use bytes::BufMut;
        use crate::{io::{AsyncRead, AsyncWrite, Interest, Ready}, net::UnixStream};
        use std::{convert::{AsRef, From}, error::Error, fmt::Display, io::{IoSlice, IoSliceMut}, option::Option, path::Path, result::Result};
        pub struct OwnedReadHalf {}
        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError>;
            pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
            pub async fn readable(&self) -> std::io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        }
        impl AsRef<UnixStream> for OwnedReadHalf {}
        impl AsyncRead for OwnedReadHalf {}
        pub struct OwnedWriteHalf {}
        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError>;
            pub fn forget(self);
            pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
            pub async fn writable(&self) -> std::io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
            pub fn try_write_vectored(&self, buf: &[IoSlice]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        }
        impl AsRef<UnixStream> for OwnedWriteHalf {}
        impl AsyncWrite for OwnedWriteHalf {}
        pub struct ReadHalf {}
        impl ReadHalf {
            pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
            pub async fn readable(&self) -> std::io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        }
        impl AsRef<UnixStream> for ReadHalf {}
        impl AsyncRead for ReadHalf {}
        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
        impl Display for ReuniteError {}
        impl Error for ReuniteError {}
        #[derive(Clone)]
        pub struct SocketAddr {}
        impl SocketAddr {
            pub fn is_unnamed(&self) -> bool;
            pub fn as_pathname(&self) -> Option<&Path>;
            pub fn as_abstract_name(&self) -> Option<&[u8]>;
        }
        impl From<std::os::unix::net::SocketAddr> for SocketAddr {}
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct UCred {}
        impl UCred {
            pub fn uid(&self) -> uid_t;
            pub fn gid(&self) -> gid_t;
            pub fn pid(&self) -> Option<pid_t>;
        }
        pub struct WriteHalf {}
        impl WriteHalf {
            pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
            pub async fn writable(&self) -> std::io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
            pub fn try_write_vectored(&self, buf: &[IoSlice]) -> std::io::Result<usize>;
            pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
            pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        }
        impl AsRef<UnixStream> for WriteHalf {}
        impl AsyncWrite for WriteHalf {}
        pub type gid_t = u32;
        pub type pid_t = i32;
        pub type uid_t = u32;
        pub mod pipe {
            use bytes::BufMut;
            use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
            use std::{convert::AsRef, fs::File, io::{IoSlice, IoSliceMut}, ops::FnOnce, os::fd::{AsFd, AsRawFd, OwnedFd}, path::Path, task::{Context, Poll}};
            #[derive(Clone, Default)]
            pub struct OpenOptions {}
            impl OpenOptions {
                pub fn new() -> OpenOptions;
                pub fn read_write(&mut self, value: bool) -> &mut Self;
                pub fn unchecked(&mut self, value: bool) -> &mut Self;
                pub fn open_receiver<P: AsRef<Path>>(&self, path: P) -> std::io::Result<Receiver>;
                pub fn open_sender<P: AsRef<Path>>(&self, path: P) -> std::io::Result<Sender>;
            }
            pub struct Receiver {}
            impl Receiver {
                pub fn from_file(file: File) -> std::io::Result<Receiver>;
                pub fn from_owned_fd(owned_fd: OwnedFd) -> std::io::Result<Receiver>;
                pub fn from_file_unchecked(file: File) -> std::io::Result<Receiver>;
                pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> std::io::Result<Receiver>;
                pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
                pub async fn readable(&self) -> std::io::Result<()>;
                pub fn poll_read_ready(&self, cx: &mut Context) -> Poll<std::io::Result<()>>;
                pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
                pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> std::io::Result<usize>;
                pub fn try_io<R>(&self, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
                pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
                pub fn into_blocking_fd(self) -> std::io::Result<OwnedFd>;
                pub fn into_nonblocking_fd(self) -> std::io::Result<OwnedFd>;
            }
            impl AsFd for Receiver {}
            impl AsRawFd for Receiver {}
            impl AsyncRead for Receiver {}
            pub struct Sender {}
            impl Sender {
                pub fn from_file(file: File) -> std::io::Result<Sender>;
                pub fn from_owned_fd(owned_fd: OwnedFd) -> std::io::Result<Sender>;
                pub fn from_file_unchecked(file: File) -> std::io::Result<Sender>;
                pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> std::io::Result<Sender>;
                pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
                pub async fn writable(&self) -> std::io::Result<()>;
                pub fn poll_write_ready(&self, cx: &mut Context) -> Poll<std::io::Result<()>>;
                pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
                pub fn try_write_vectored(&self, buf: &[IoSlice]) -> std::io::Result<usize>;
                pub fn try_io<R>(&self, f: impl FnOnce() -> std::io::Result<R>) -> std::io::Result<R>;
                pub fn into_blocking_fd(self) -> std::io::Result<OwnedFd>;
                pub fn into_nonblocking_fd(self) -> std::io::Result<OwnedFd>;
            }
            impl AsFd for Sender {}
            impl AsRawFd for Sender {}
            impl AsyncWrite for Sender {}
            pub fn pipe() -> std::io::Result<(Sender, Receiver)>;
        }
    }
}
pub mod process {
    use crate::io::{AsyncRead, AsyncWrite};
    use std::{convert::{AsRef, From, Into}, ffi::OsStr, future::Future, iter::IntoIterator, marker::{Send, Sync}, ops::FnMut, option::Option, os::fd::{AsFd, AsRawFd, OwnedFd}, path::Path, process::{ExitStatus, Output, Stdio}};
    pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child {
        pub fn id(&self) -> Option<u32>;
        pub fn start_kill(&mut self) -> std::io::Result<()>;
        pub async fn kill(&mut self) -> std::io::Result<()>;
        pub async fn wait(&mut self) -> std::io::Result<ExitStatus>;
        pub fn try_wait(&mut self) -> std::io::Result<Option<ExitStatus>>;
        pub async fn wait_with_output(self) -> std::io::Result<Output>;
    }
    pub struct ChildStderr {}
    impl ChildStderr {
        pub fn into_owned_fd(self) -> std::io::Result<OwnedFd>;
        pub fn from_std(inner: std::process::ChildStderr) -> std::io::Result<Self>;
    }
    impl AsFd for ChildStderr {}
    impl AsRawFd for ChildStderr {}
    impl AsyncRead for ChildStderr {}
    pub struct ChildStdin {}
    impl ChildStdin {
        pub fn into_owned_fd(self) -> std::io::Result<OwnedFd>;
        pub fn from_std(inner: std::process::ChildStdin) -> std::io::Result<Self>;
    }
    impl AsFd for ChildStdin {}
    impl AsRawFd for ChildStdin {}
    impl AsyncWrite for ChildStdin {}
    pub struct ChildStdout {}
    impl ChildStdout {
        pub fn into_owned_fd(self) -> std::io::Result<OwnedFd>;
        pub fn from_std(inner: std::process::ChildStdout) -> std::io::Result<Self>;
    }
    impl AsFd for ChildStdout {}
    impl AsRawFd for ChildStdout {}
    impl AsyncRead for ChildStdout {}
    pub struct Command {}
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
        pub fn as_std(&self) -> &std::process::Command;
        pub fn as_std_mut(&mut self) -> &mut std::process::Command;
        pub fn into_std(self) -> std::process::Command;
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
        pub fn args<I, S>(&mut self, args: I) -> &mut Command where I: IntoIterator<Item = S>, S: AsRef<OsStr>;
        pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command where K: AsRef<OsStr>, V: AsRef<OsStr>;
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>;
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
        pub fn env_clear(&mut self) -> &mut Command;
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
        pub fn uid(&mut self, id: u32) -> &mut Command;
        pub fn gid(&mut self, id: u32) -> &mut Command;
        pub fn arg0<S>(&mut self, arg: S) -> &mut Command where S: AsRef<OsStr>;
        pub unsafe fn pre_exec<F>(&mut self, f: F) -> &mut Command where F: FnMut() -> std::io::Result<()> + Send + Sync;
        pub fn process_group(&mut self, pgroup: i32) -> &mut Command;
        pub fn spawn(&mut self) -> std::io::Result<Child>;
        pub fn status(&mut self) -> impl Future<Output = std::io::Result<ExitStatus>>;
        pub fn output(&mut self) -> impl Future<Output = std::io::Result<Output>>;
        pub fn get_kill_on_drop(&self) -> bool;
        pub fn creation_flags(&mut self, flags: u32) -> &mut Self;
    }
    impl From<std::process::Command> for Command {}
}
pub mod runtime {
    use crate::task::JoinHandle;
    use std::{convert::Into, error::Error, fmt::Display, future::Future, marker::{Send, Sync}, ops::{Fn, FnOnce}, option::Option, result::Result, string::String, time::Duration};
    pub struct Builder {}
    impl Builder {
        pub fn new_current_thread() -> Builder;
        pub fn new_multi_thread() -> Builder;
        pub fn enable_all(&mut self) -> &mut Self;
        pub fn worker_threads(&mut self, val: usize) -> &mut Self;
        pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
        pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
        pub fn name(&mut self, val: impl Into<String>) -> &mut Self;
        pub fn thread_name_fn<F>(&mut self, f: F) -> &mut Self where F: Fn() -> String + Send + Sync;
        pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
        pub fn on_thread_start<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync;
        pub fn on_thread_stop<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync;
        pub fn on_thread_park<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync;
        pub fn on_thread_unpark<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync;
        pub fn build(&mut self) -> std::io::Result<Runtime>;
        pub fn build_local(&mut self, _options: LocalOptions) -> std::io::Result<LocalRuntime>;
        pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self;
        pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
        pub fn event_interval(&mut self, val: u32) -> &mut Self;
        pub fn enable_io(&mut self) -> &mut Self;
        pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
        pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self;
        pub fn enable_time(&mut self) -> &mut Self;
    }
    pub struct EnterGuard {}
    #[derive(Clone)]
    pub struct Handle {}
    impl Handle {
        pub fn enter(&self) -> EnterGuard;
        pub fn current() -> Self;
        pub fn try_current() -> Result<Self, TryCurrentError>;
        pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + Send, F::Output: Send;
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R + Send, R: Send;
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn runtime_flavor(&self) -> RuntimeFlavor;
        pub fn id(&self) -> Id;
        pub fn name(&self) -> Option<&str>;
        pub fn metrics(&self) -> RuntimeMetrics;
    }
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct Id {}
    impl Display for Id {}
    #[derive(Default)]
    pub struct LocalOptions {}
    pub struct LocalRuntime {}
    impl LocalRuntime {
        pub fn new() -> std::io::Result<LocalRuntime>;
        pub fn handle(&self) -> &Handle;
        pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future;
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R + Send, R: Send;
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn enter(&self) -> EnterGuard;
        pub fn shutdown_timeout(self, duration: Duration);
        pub fn shutdown_background(self);
        pub fn metrics(&self) -> RuntimeMetrics;
    }
    pub struct Runtime {}
    impl Runtime {
        pub fn new() -> std::io::Result<Runtime>;
        pub fn handle(&self) -> &Handle;
        pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + Send, F::Output: Send;
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R + Send, R: Send;
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn enter(&self) -> EnterGuard;
        pub fn shutdown_timeout(self, duration: Duration);
        pub fn shutdown_background(self);
        pub fn metrics(&self) -> RuntimeMetrics;
    }
    #[derive(PartialEq, Eq)]
    pub enum RuntimeFlavor { CurrentThread, MultiThread }
    #[derive(Clone)]
    pub struct RuntimeMetrics {}
    impl RuntimeMetrics {
        pub fn num_workers(&self) -> usize;
        pub fn num_alive_tasks(&self) -> usize;
        pub fn global_queue_depth(&self) -> usize;
        pub fn worker_total_busy_duration(&self, worker: usize) -> Duration;
        pub fn worker_park_count(&self, worker: usize) -> u64;
        pub fn worker_park_unpark_count(&self, worker: usize) -> u64;
    }
    pub struct TryCurrentError {}
    impl TryCurrentError {
        pub fn is_missing_context(&self) -> bool;
        pub fn is_thread_local_destroyed(&self) -> bool;
    }
    impl Display for TryCurrentError {}
    impl Error for TryCurrentError {}
    pub fn is_rt_shutdown_err(err: &std::io::Error) -> bool;
    pub fn worker_index() -> Option<usize>;
}
pub mod signal {
    pub async fn ctrl_c() -> std::io::Result<()>;
    pub mod unix {
        use std::{convert::From, ffi::c_int, option::Option, task::{Context, Poll}};
        pub struct Signal {}
        impl Signal {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<()>>;
        }
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct SignalKind {}
        impl SignalKind {
            pub fn from_raw(signum: c_int) -> Self;
            pub fn as_raw_value(&self) -> c_int;
            pub fn alarm() -> Self;
            pub fn child() -> Self;
            pub fn hangup() -> Self;
            pub fn interrupt() -> Self;
            pub fn io() -> Self;
            pub fn pipe() -> Self;
            pub fn quit() -> Self;
            pub fn terminate() -> Self;
            pub fn user_defined1() -> Self;
            pub fn user_defined2() -> Self;
            pub fn window_change() -> Self;
        }
        impl From<i32> for SignalKind {}
        pub fn signal(kind: SignalKind) -> std::io::Result<Signal>;
    }
}
pub mod sync {
    use crate::sync::futures::{Notified, OwnedNotified};
    use std::{convert::From, default::Default, error::Error, fmt::{Debug, Display}, future::Future, marker::Sized, ops::{Deref, DerefMut, FnOnce}, option::Option, result::Result, sync::Arc};
    pub struct AcquireError {}
    impl Display for AcquireError {}
    impl Error for AcquireError {}
    pub struct Barrier {}
    impl Barrier {
        pub fn new(n: usize) -> Barrier;
        pub async fn wait(&self) -> BarrierWaitResult;
    }
    #[derive(Clone)]
    pub struct BarrierWaitResult {}
    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }
    pub struct MappedMutexGuard<T> {}
    impl<T> MappedMutexGuard<T> {
        pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<U> where F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
    }
    impl<T> Deref for MappedMutexGuard<T> { type Target = T; }
    impl<T> DerefMut for MappedMutexGuard<T> {}
    impl<T: Display> Display for MappedMutexGuard<T> {}
    #[derive(Default)]
    pub struct Mutex<T> {}
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self;
        pub fn const_new(t: T) -> Self;
        pub async fn lock(&self) -> MutexGuard<T>;
        pub fn blocking_lock(&self) -> MutexGuard<T>;
        pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
        pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
        pub fn try_lock(&self) -> Result<MutexGuard<T>, TryLockError>;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
        pub fn into_inner(self) -> T;
    }
    impl<T> From<T> for Mutex<T> {}
    pub struct MutexGuard<T> {}
    impl<T> MutexGuard<T> {
        pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<U> where F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn mutex(this: &Self) -> &Mutex<T>;
    }
    impl<T> Deref for MutexGuard<T> { type Target = T; }
    impl<T> DerefMut for MutexGuard<T> {}
    impl<T: Display> Display for MutexGuard<T> {}
    #[derive(Default)]
    pub struct Notify {}
    impl Notify {
        pub fn new() -> Notify;
        pub fn const_new() -> Notify;
        pub fn notified(&self) -> Notified;
        pub fn notified_owned(self: Arc<Self>) -> OwnedNotified;
        pub fn notify_one(&self);
        pub fn notify_last(&self);
        pub fn notify_waiters(&self);
    }
    #[derive(Clone, PartialEq, Eq)]
    pub struct OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn new() -> Self;
        pub fn const_new() -> Self;
        pub fn new_with(value: Option<T>) -> Self;
        pub fn const_new_with(value: T) -> Self;
        pub fn initialized(&self) -> bool;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> Result<(), SetError<T>>;
        pub async fn get_or_init<F, Fut>(&self, f: F) -> &T where F: FnOnce() -> Fut, Fut: Future<Output = T>;
        pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
    }
    impl<T> Default for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}
    pub struct OwnedMappedMutexGuard<T, U: ?Sized = T> {}
    impl<T, U> OwnedMappedMutexGuard<T, U> {
        pub fn map<S, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S> where F: FnOnce(&mut U) -> &mut S;
        pub fn try_map<S, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self> where F: FnOnce(&mut U) -> Option<&mut S>;
    }
    impl<T, U> Deref for OwnedMappedMutexGuard<T, U> { type Target = U; }
    impl<T, U> DerefMut for OwnedMappedMutexGuard<T, U> {}
    impl<T, U: Display> Display for OwnedMappedMutexGuard<T, U> {}
    pub struct OwnedMutexGuard<T> {}
    impl<T> OwnedMutexGuard<T> {
        pub fn map<U, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U> where F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<U, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn mutex(this: &Self) -> &Arc<Mutex<T>>;
    }
    impl<T> Deref for OwnedMutexGuard<T> { type Target = T; }
    impl<T> DerefMut for OwnedMutexGuard<T> {}
    impl<T: Display> Display for OwnedMutexGuard<T> {}
    pub struct OwnedRwLockMappedWriteGuard<T, U: ?Sized = T> {}
    impl<T, U> OwnedRwLockMappedWriteGuard<T, U> {
        pub fn map<F, V>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V> where F: FnOnce(&mut U) -> &mut V;
        pub fn try_map<F, V>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self> where F: FnOnce(&mut U) -> Option<&mut V>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T, U> Deref for OwnedRwLockMappedWriteGuard<T, U> { type Target = U; }
    impl<T, U> DerefMut for OwnedRwLockMappedWriteGuard<T, U> {}
    impl<T, U> Display for OwnedRwLockMappedWriteGuard<T, U> where U: Display {}
    pub struct OwnedRwLockReadGuard<T, U: ?Sized = T> {}
    impl<T, U> OwnedRwLockReadGuard<T, U> {
        pub fn map<F, V>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V> where F: FnOnce(&U) -> &V;
        pub fn try_map<F, V>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self> where F: FnOnce(&U) -> Option<&V>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T, U> Deref for OwnedRwLockReadGuard<T, U> { type Target = U; }
    impl<T, U> Display for OwnedRwLockReadGuard<T, U> where U: Display {}
    pub struct OwnedRwLockWriteGuard<T> {}
    impl<T> OwnedRwLockWriteGuard<T> {
        pub fn map<F, U>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U> where F: FnOnce(&mut T) -> &mut U;
        pub fn downgrade_map<F, U>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U> where F: FnOnce(&T) -> &U;
        pub fn try_map<F, U>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn try_downgrade_map<F, U>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self> where F: FnOnce(&T) -> Option<&U>;
        pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T>;
        pub fn downgrade(self) -> OwnedRwLockReadGuard<T>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T> Deref for OwnedRwLockWriteGuard<T> { type Target = T; }
    impl<T> DerefMut for OwnedRwLockWriteGuard<T> {}
    impl<T> Display for OwnedRwLockWriteGuard<T> where T: Display {}
    pub struct OwnedSemaphorePermit {}
    impl OwnedSemaphorePermit {
        pub fn forget(self);
        pub fn merge(&mut self, other: Self);
        pub fn split(&mut self, n: usize) -> Option<Self>;
        pub fn semaphore(&self) -> &Arc<Semaphore>;
        pub fn num_permits(&self) -> usize;
    }
    #[derive(Default)]
    pub struct RwLock<T> {}
    impl<T> RwLock<T> {
        pub fn new(value: T) -> RwLock<T>;
        pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T>;
        pub fn const_new(value: T) -> RwLock<T>;
        pub fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T>;
        pub async fn read(&self) -> RwLockReadGuard<T>;
        pub fn blocking_read(&self) -> RwLockReadGuard<T>;
        pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
        pub fn try_read(&self) -> Result<RwLockReadGuard<T>, TryLockError>;
        pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
        pub async fn write(&self) -> RwLockWriteGuard<T>;
        pub fn blocking_write(&self) -> RwLockWriteGuard<T>;
        pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
        pub fn try_write(&self) -> Result<RwLockWriteGuard<T>, TryLockError>;
        pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T> From<T> for RwLock<T> {}
    pub struct RwLockMappedWriteGuard<T> {}
    impl<T> RwLockMappedWriteGuard<T> {
        pub fn map<F, U>(this: Self, f: F) -> RwLockMappedWriteGuard<U> where F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<F, U>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
    }
    impl<T> Deref for RwLockMappedWriteGuard<T> { type Target = T; }
    impl<T> DerefMut for RwLockMappedWriteGuard<T> {}
    impl<T> Display for RwLockMappedWriteGuard<T> where T: Display {}
    pub struct RwLockReadGuard<T> {}
    impl<T> RwLockReadGuard<T> {
        pub fn map<F, U>(this: Self, f: F) -> RwLockReadGuard<U> where F: FnOnce(&T) -> &U;
        pub fn try_map<F, U>(this: Self, f: F) -> Result<RwLockReadGuard<U>, Self> where F: FnOnce(&T) -> Option<&U>;
    }
    impl<T> Deref for RwLockReadGuard<T> { type Target = T; }
    impl<T> Display for RwLockReadGuard<T> where T: Display {}
    pub struct RwLockWriteGuard<T> {}
    impl<T> RwLockWriteGuard<T> {
        pub fn map<F, U>(this: Self, f: F) -> RwLockMappedWriteGuard<U> where F: FnOnce(&mut T) -> &mut U;
        pub fn downgrade_map<F, U>(this: Self, f: F) -> RwLockReadGuard<U> where F: FnOnce(&T) -> &U;
        pub fn try_map<F, U>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn try_downgrade_map<F, U>(this: Self, f: F) -> Result<RwLockReadGuard<U>, Self> where F: FnOnce(&T) -> Option<&U>;
        pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<T>;
        pub fn downgrade(self) -> RwLockReadGuard<T>;
    }
    impl<T> Deref for RwLockWriteGuard<T> { type Target = T; }
    impl<T> DerefMut for RwLockWriteGuard<T> {}
    impl<T> Display for RwLockWriteGuard<T> where T: Display {}
    pub struct Semaphore {}
    impl Semaphore {
        pub const MAX_PERMITS: usize = _;
        pub fn new(permits: usize) -> Self;
        pub fn const_new(permits: usize) -> Self;
        pub fn available_permits(&self) -> usize;
        pub fn add_permits(&self, n: usize);
        pub fn forget_permits(&self, n: usize) -> usize;
        pub async fn acquire(&self) -> Result<SemaphorePermit, AcquireError>;
        pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit, AcquireError>;
        pub fn try_acquire(&self) -> Result<SemaphorePermit, TryAcquireError>;
        pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit, TryAcquireError>;
        pub fn blocking_acquire(&self) -> Result<SemaphorePermit, AcquireError>;
        pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit, AcquireError>;
        pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
        pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
        pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError>;
        pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError>;
        pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
        pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
    }
    pub struct SemaphorePermit {}
    impl SemaphorePermit {
        pub fn forget(self);
        pub fn merge(&mut self, other: Self);
        pub fn split(&mut self, n: usize) -> Option<Self>;
        pub fn semaphore(&self) -> &Semaphore;
        pub fn num_permits(&self) -> usize;
    }
    #[derive(PartialEq, Eq)]
    pub enum SetError<T> { AlreadyInitializedError(T), InitializingError(T) }
    impl<T> SetError<T> {
        pub fn is_already_init_err(&self) -> bool;
        pub fn is_initializing_err(&self) -> bool;
    }
    impl<T> Display for SetError<T> {}
    impl<T: Debug> Error for SetError<T> {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct SetOnce<T> {}
    impl<T> SetOnce<T> {
        pub fn new() -> Self;
        pub fn const_new() -> Self;
        pub fn new_with(value: Option<T>) -> Self;
        pub fn const_new_with(value: T) -> Self;
        pub fn initialized(&self) -> bool;
        pub fn get(&self) -> Option<&T>;
        pub fn set(&self, value: T) -> Result<(), SetOnceError<T>>;
        pub fn into_inner(self) -> Option<T>;
        pub async fn wait(&self) -> &T;
    }
    impl<T> Default for SetOnce<T> {}
    impl<T> From<T> for SetOnce<T> {}
    #[derive(PartialEq, Eq)]
    pub struct SetOnceError<T>(pub T);
    impl<T> Display for SetOnceError<T> {}
    impl<T: Debug> Error for SetOnceError<T> {}
    #[derive(PartialEq, Eq)]
    pub enum TryAcquireError { Closed, NoPermits }
    impl Display for TryAcquireError {}
    impl Error for TryAcquireError {}
    pub struct TryLockError {}
    impl Display for TryLockError {}
    impl Error for TryLockError {}
    pub mod broadcast {
        use crate::sync::broadcast::error::{RecvError, SendError, TryRecvError};
        use std::{clone::Clone, option::Option, result::Result};
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
            pub fn is_closed(&self) -> bool;
        }
        impl<T: Clone> Receiver<T> {
            pub fn resubscribe(&self) -> Self;
            pub async fn recv(&mut self) -> Result<T, RecvError>;
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            pub fn blocking_recv(&mut self) -> Result<T, RecvError>;
        }
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub fn new(capacity: usize) -> Self;
            pub fn send(&self, value: T) -> Result<usize, SendError<T>>;
            pub fn subscribe(&self) -> Receiver<T>;
            pub fn downgrade(&self) -> WeakSender<T>;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn receiver_count(&self) -> usize;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub async fn closed(&self);
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for Sender<T> {}
        pub struct WeakSender<T> {}
        impl<T> WeakSender<T> {
            pub fn upgrade(&self) -> Option<Sender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for WeakSender<T> {}
        pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);
        pub mod error {
            use std::{error::Error, fmt::{Debug, Display}};
            #[derive(Clone, PartialEq, Eq)]
            pub enum RecvError { Closed, Lagged(u64) }
            impl Display for RecvError {}
            impl Error for RecvError {}
            pub struct SendError<T>(pub T);
            impl<T> Display for SendError<T> {}
            impl<T: Debug> Error for SendError<T> {}
            #[derive(Clone, PartialEq, Eq)]
            pub enum TryRecvError { Empty, Closed, Lagged(u64) }
            impl Display for TryRecvError {}
            impl Error for TryRecvError {}
        }
    }
    pub mod futures {
        use std::{future::Future, pin::Pin};
        pub struct Notified {}
        impl Notified {
            pub fn enable(self: Pin<&mut Self>) -> bool;
        }
        impl Future for Notified { type Output = (); }
        pub struct OwnedNotified {}
        impl OwnedNotified {
            pub fn enable(self: Pin<&mut Self>) -> bool;
        }
        impl Future for OwnedNotified { type Output = (); }
    }
    pub mod mpsc {
        use crate::sync::mpsc::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};
        use std::{clone::Clone, iter::{ExactSizeIterator, Iterator}, option::Option, result::Result, task::{Context, Poll}, time::Duration, vec::Vec};
        pub struct OwnedPermit<T> {}
        impl<T> OwnedPermit<T> {
            pub fn send(self, value: T) -> Sender<T>;
            pub fn release(self) -> Sender<T>;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool;
        }
        pub struct Permit<T> {}
        impl<T> Permit<T> {
            pub fn send(self, value: T);
        }
        pub struct PermitIterator<T> {}
        impl<T> ExactSizeIterator for PermitIterator<T> {}
        impl<T> Iterator for PermitIterator<T> { type Item = Permit<T>; }
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Option<T>;
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            pub fn blocking_recv(&mut self) -> Option<T>;
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn close(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn len(&self) -> usize;
            pub fn capacity(&self) -> usize;
            pub fn max_capacity(&self) -> usize;
            pub fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<T>>;
            pub fn poll_recv_many(&mut self, cx: &mut Context, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
        }
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub async fn send(&self, value: T) -> Result<(), SendError<T>>;
            pub async fn closed(&self);
            pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
            pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
            pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>>;
            pub fn is_closed(&self) -> bool;
            pub async fn reserve(&self) -> Result<Permit<T>, SendError<()>>;
            pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<T>, SendError<()>>;
            pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>>;
            pub fn try_reserve(&self) -> Result<Permit<T>, TrySendError<()>>;
            pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<T>, TrySendError<()>>;
            pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>>;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn capacity(&self) -> usize;
            pub fn downgrade(&self) -> WeakSender<T>;
            pub fn max_capacity(&self) -> usize;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for Sender<T> {}
        pub struct UnboundedReceiver<T> {}
        impl<T> UnboundedReceiver<T> {
            pub async fn recv(&mut self) -> Option<T>;
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            pub fn blocking_recv(&mut self) -> Option<T>;
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn close(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn len(&self) -> usize;
            pub fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<T>>;
            pub fn poll_recv_many(&mut self, cx: &mut Context, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
        }
        pub struct UnboundedSender<T> {}
        impl<T> UnboundedSender<T> {
            pub fn send(&self, message: T) -> Result<(), SendError<T>>;
            pub async fn closed(&self);
            pub fn is_closed(&self) -> bool;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn downgrade(&self) -> WeakUnboundedSender<T>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for UnboundedSender<T> {}
        pub struct WeakSender<T> {}
        impl<T> WeakSender<T> {
            pub fn upgrade(&self) -> Option<Sender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for WeakSender<T> {}
        pub struct WeakUnboundedSender<T> {}
        impl<T> WeakUnboundedSender<T> {
            pub fn upgrade(&self) -> Option<UnboundedSender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for WeakUnboundedSender<T> {}
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
        pub mod error {
            use std::{convert::From, error::Error, fmt::Display};
            #[derive(Clone, Copy, PartialEq, Eq)]
            pub struct SendError<T>(pub T);
            impl<T> Display for SendError<T> {}
            impl<T> Error for SendError<T> {}
            #[derive(Clone, Copy, PartialEq, Eq)]
            pub enum SendTimeoutError<T> { Timeout(T), Closed(T) }
            impl<T> SendTimeoutError<T> {
                pub fn into_inner(self) -> T;
            }
            impl<T> Display for SendTimeoutError<T> {}
            impl<T> Error for SendTimeoutError<T> {}
            #[derive(Clone, Copy, PartialEq, Eq)]
            pub enum TryRecvError { Empty, Disconnected }
            impl Display for TryRecvError {}
            impl Error for TryRecvError {}
            #[derive(Clone, Copy, PartialEq, Eq)]
            pub enum TrySendError<T> { Full(T), Closed(T) }
            impl<T> TrySendError<T> {
                pub fn into_inner(self) -> T;
            }
            impl<T> Display for TrySendError<T> {}
            impl<T> Error for TrySendError<T> {}
            impl<T> From<SendError<T>> for TrySendError<T> {}
        }
    }
    pub mod oneshot {
        use crate::sync::oneshot::error::{RecvError, TryRecvError};
        use std::{future::Future, result::Result, task::{Context, Poll}};
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub fn close(&mut self);
            pub fn is_terminated(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            pub fn blocking_recv(self) -> Result<T, RecvError>;
        }
        impl<T> Future for Receiver<T> { type Output = Result<T, RecvError>; }
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T>;
            pub async fn closed(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn poll_closed(&mut self, cx: &mut Context) -> Poll<()>;
        }
        pub fn channel<T>() -> (Sender<T>, Receiver<T>);
        pub mod error {
            use std::{error::Error, fmt::Display};
            #[derive(Clone, PartialEq, Eq)]
            pub struct RecvError {}
            impl Display for RecvError {}
            impl Error for RecvError {}
            #[derive(Clone, PartialEq, Eq)]
            pub enum TryRecvError { Empty, Closed }
            impl Display for TryRecvError {}
            impl Error for TryRecvError {}
        }
    }
    pub mod watch {
        use crate::sync::watch::error::{RecvError, SendError};
        use std::{clone::Clone, ops::{Deref, FnMut, FnOnce}, result::Result};
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub fn borrow(&self) -> Ref<T>;
            pub fn borrow_and_update(&mut self) -> Ref<T>;
            pub fn has_changed(&self) -> Result<bool, RecvError>;
            pub fn is_closed(&self) -> bool;
            pub fn mark_changed(&mut self);
            pub fn mark_unchanged(&mut self);
            pub async fn changed(&mut self) -> Result<(), RecvError>;
            pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<T>, RecvError>;
            pub fn same_channel(&self, other: &Self) -> bool;
        }
        impl<T> Clone for Receiver<T> {}
        pub struct Ref<T> {}
        impl<T> Ref<T> {
            pub fn has_changed(&self) -> bool;
        }
        impl<T> Deref for Ref<T> { type Target = T; }
        #[derive(Default)]
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub fn new(init: T) -> Self;
            pub fn send(&self, value: T) -> Result<(), SendError<T>>;
            pub fn send_modify<F>(&self, modify: F) where F: FnOnce(&mut T);
            pub fn send_if_modified<F>(&self, modify: F) -> bool where F: FnOnce(&mut T) -> bool;
            pub fn send_replace(&self, value: T) -> T;
            pub fn borrow(&self) -> Ref<T>;
            pub fn is_closed(&self) -> bool;
            pub async fn closed(&self);
            pub fn subscribe(&self) -> Receiver<T>;
            pub fn receiver_count(&self) -> usize;
            pub fn sender_count(&self) -> usize;
            pub fn same_channel(&self, other: &Self) -> bool;
        }
        impl<T> Clone for Sender<T> {}
        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>);
        pub mod error {
            use std::{error::Error, fmt::Display};
            #[derive(Clone)]
            pub struct RecvError {}
            impl Display for RecvError {}
            impl Error for RecvError {}
            #[derive(Clone, Copy, PartialEq, Eq)]
            pub struct SendError<T>(pub T);
            impl<T> Display for SendError<T> {}
            impl<T> Error for SendError<T> {}
        }
    }
}
pub mod task {
    use crate::{runtime::{Handle, Runtime}, task::futures::TaskLocalFuture};
    use std::{any::Any, boxed::Box, clone::Clone, default::Default, error::Error, fmt::Display, future::Future, iter::{Extend, FromIterator}, marker::Send, ops::FnOnce, option::Option, result::Result, task::{Context, Poll}, thread::AccessError, vec::Vec};
    #[derive(Clone)]
    pub struct AbortHandle {}
    impl AbortHandle {
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn id(&self) -> Id;
    }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Id {}
    impl Display for Id {}
    pub struct JoinError {}
    impl JoinError {
        pub fn is_cancelled(&self) -> bool;
        pub fn is_panic(&self) -> bool;
        pub fn into_panic(self) -> Box<dyn Any + Send>;
        pub fn try_into_panic(self) -> Result<Box<dyn Any + Send>, JoinError>;
        pub fn id(&self) -> Id;
    }
    impl Display for JoinError {}
    impl Error for JoinError {}
    pub struct JoinHandle<T> {}
    impl<T> JoinHandle<T> {
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> AbortHandle;
        pub fn id(&self) -> Id;
    }
    impl<T> Future for JoinHandle<T> { type Output = Result<T, JoinError>; }
    pub struct JoinSet<T> {}
    impl<T> JoinSet<T> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn spawn<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> + Send, T: Send;
        pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle where F: Future<Output = T> + Send, T: Send;
        pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T>;
        pub fn spawn_local_on<F>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle where F: Future<Output = T>;
        pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle where F: FnOnce() -> T + Send, T: Send;
        pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle where F: FnOnce() -> T + Send, T: Send;
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
        pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
        pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
        pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
        pub async fn shutdown(&mut self);
        pub async fn join_all(self) -> Vec<T>;
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
        pub fn poll_join_next(&mut self, cx: &mut Context) -> Poll<Option<Result<T, JoinError>>>;
        pub fn poll_join_next_with_id(&mut self, cx: &mut Context) -> Poll<Option<Result<(Id, T), JoinError>>>;
    }
    impl<T> Default for JoinSet<T> {}
    impl<T, F> Extend<F> for JoinSet<T> where F: Future<Output = T> + Send, T: Send {}
    impl<T, F> FromIterator<F> for JoinSet<T> where F: Future<Output = T> + Send, T: Send {}
    pub struct LocalEnterGuard {}
    pub struct LocalKey<T> {}
    impl<T> LocalKey<T> {
        pub fn scope<F>(&self, value: T, f: F) -> TaskLocalFuture<T, F> where F: Future;
        pub fn sync_scope<F, R>(&self, value: T, f: F) -> R where F: FnOnce() -> R;
        pub fn with<F, R>(&self, f: F) -> R where F: FnOnce(&T) -> R;
        pub fn try_with<F, R>(&self, f: F) -> Result<R, AccessError> where F: FnOnce(&T) -> R;
    }
    impl<T: Clone> LocalKey<T> {
        pub fn get(&self) -> T;
        pub fn try_get(&self) -> Result<T, AccessError>;
    }
    #[derive(Default)]
    pub struct LocalSet {}
    impl LocalSet {
        pub fn new() -> LocalSet;
        pub fn enter(&self) -> LocalEnterGuard;
        pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future;
        pub fn block_on<F>(&self, rt: &Runtime, future: F) -> F::Output where F: Future;
        pub async fn run_until<F>(&self, future: F) -> F::Output where F: Future;
        pub fn id(&self) -> crate::runtime::Id;
        pub fn unhandled_panic<A>(&mut self, behavior: A) -> &mut Self;
    }
    impl Future for LocalSet { type Output = (); }
    pub fn block_in_place<F, R>(f: F) -> R where F: FnOnce() -> R;
    pub fn id() -> Id;
    pub fn spawn<F>(future: F) -> JoinHandle<F::Output> where F: Future + Send, F::Output: Send;
    pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R> where F: FnOnce() -> R + Send, R: Send;
    pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output> where F: Future;
    pub fn try_id() -> Option<Id>;
    pub async fn yield_now();
    pub mod coop {
        use std::{future::Future, task::{Context, Poll}};
        pub struct Coop<F: Future> {}
        impl<F: Future> Future for Coop<F> { type Output = <F as Future>::Output; }
        pub struct RestoreOnPending {}
        impl RestoreOnPending {
            pub fn made_progress(&self);
        }
        pub struct Unconstrained<F> {}
        impl<F> Future for Unconstrained<F> where F: Future { type Output = <F as Future>::Output; }
        pub async fn consume_budget();
        pub fn cooperative<F: Future>(fut: F) -> Coop<F>;
        pub fn has_budget_remaining() -> bool;
        pub fn poll_proceed(cx: &mut Context) -> Poll<RestoreOnPending>;
        pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
    }
    pub mod futures {
        use std::{future::Future, option::Option, pin::Pin};
        pub struct TaskLocalFuture<T, F> {}
        impl<T, F> TaskLocalFuture<T, F> {
            pub fn take_value(self: Pin<&mut Self>) -> Option<T>;
        }
        impl<T, F: Future> Future for TaskLocalFuture<T, F> { type Output = <F as Future>::Output; }
    }
}
pub mod time {
    use crate::time::error::Elapsed;
    use std::{convert::From, future::{Future, IntoFuture}, ops::{Add, AddAssign, Sub, SubAssign}, option::Option, pin::Pin, result::Result, task::{Context, Poll}};
    pub use std::time::Duration;
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Instant {}
    impl Instant {
        pub fn now() -> Instant;
        pub fn from_std(std: std::time::Instant) -> Instant;
        pub fn into_std(self) -> std::time::Instant;
        pub fn duration_since(&self, earlier: Instant) -> std::time::Duration;
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<std::time::Duration>;
        pub fn saturating_duration_since(&self, earlier: Instant) -> std::time::Duration;
        pub fn elapsed(&self) -> std::time::Duration;
        pub fn checked_add(&self, duration: std::time::Duration) -> Option<Instant>;
        pub fn checked_sub(&self, duration: std::time::Duration) -> Option<Instant>;
    }
    impl Add<std::time::Duration> for Instant { type Output = Instant; }
    impl AddAssign<std::time::Duration> for Instant {}
    impl From<std::time::Instant> for Instant {}
    impl Sub<std::time::Duration> for Instant { type Output = Instant; }
    impl Sub for Instant { type Output = std::time::Duration; }
    impl SubAssign<std::time::Duration> for Instant {}
    pub struct Interval {}
    impl Interval {
        pub async fn tick(&mut self) -> Instant;
        pub fn poll_tick(&mut self, cx: &mut Context) -> Poll<Instant>;
        pub fn reset(&mut self);
        pub fn reset_immediately(&mut self);
        pub fn reset_after(&mut self, after: std::time::Duration);
        pub fn reset_at(&mut self, deadline: Instant);
        pub fn missed_tick_behavior(&self) -> MissedTickBehavior;
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
        pub fn period(&self) -> std::time::Duration;
    }
    #[derive(Clone, Copy, Default, PartialEq, Eq)]
    pub enum MissedTickBehavior { Burst, Delay, Skip }
    pub struct Sleep {}
    impl Sleep {
        pub fn deadline(&self) -> Instant;
        pub fn is_elapsed(&self) -> bool;
        pub fn reset(self: Pin<&mut Self>, deadline: Instant);
    }
    impl Future for Sleep { type Output = (); }
    pub struct Timeout<T> {}
    impl<T> Timeout<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T> Future for Timeout<T> where T: Future { type Output = Result<<T as Future>::Output, Elapsed>; }
    pub fn interval(period: std::time::Duration) -> Interval;
    pub fn interval_at(start: Instant, period: std::time::Duration) -> Interval;
    pub fn sleep(duration: std::time::Duration) -> Sleep;
    pub fn sleep_until(deadline: Instant) -> Sleep;
    pub fn timeout<F>(duration: std::time::Duration, future: F) -> Timeout<F::IntoFuture> where F: IntoFuture;
    pub fn timeout_at<F>(deadline: Instant, future: F) -> Timeout<F::IntoFuture> where F: IntoFuture;
    pub mod error {
        use std::fmt::Display;
        #[derive(PartialEq, Eq)]
        pub struct Elapsed {}
        impl Display for Elapsed {}
        impl std::error::Error for Elapsed {}
        #[derive(Clone, Copy)]
        pub struct Error {}
        impl Error {
            pub fn shutdown() -> Error;
            pub fn is_shutdown(&self) -> bool;
            pub fn at_capacity() -> Error;
            pub fn is_at_capacity(&self) -> bool;
            pub fn invalid() -> Error;
            pub fn is_invalid(&self) -> bool;
        }
        impl Display for Error {}
        impl std::error::Error for Error {}
    }
}
