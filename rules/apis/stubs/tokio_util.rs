//! tokio-util 0.7 with the feature `full`.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub use bytes;
pub mod codec {
    use bytes::{Bytes, BytesMut};
    use std::{convert::{AsRef, From}, fmt::Display, marker::Sized, ops::FnOnce, option::Option, pin::Pin, result::Result, string::String, vec::Vec};
    use tokio::io::{AsyncRead, AsyncWrite};
    pub use crate::codec::length_delimited::LengthDelimitedCodecError;
    pub use crate::codec::length_delimited::LengthDelimitedCodec;
    pub trait Decoder {
        type Item;
        type Error: From<std::io::Error>;
        fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
        fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
        fn framed<T: AsyncRead + AsyncWrite + Sized>(self, io: T) -> Framed<T, Self>;
    }
    pub trait Encoder<Item> {
        type Error: From<std::io::Error>;
        fn encode(&mut self, item: Item, dst: &mut BytesMut) -> Result<(), Self::Error>;
    }
    #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct AnyDelimiterCodec {}
    impl AnyDelimiterCodec {
        pub fn new(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>) -> AnyDelimiterCodec;
        pub fn new_with_max_length(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>, max_length: usize) -> Self;
        pub fn max_length(&self) -> usize;
    }
    impl Decoder for AnyDelimiterCodec { type Item = Bytes; type Error = AnyDelimiterCodecError; }
    impl<T> Encoder<T> for AnyDelimiterCodec where T: AsRef<str> { type Error = AnyDelimiterCodecError; }
    pub enum AnyDelimiterCodecError { MaxChunkLengthExceeded, Io(std::io::Error) }
    impl Display for AnyDelimiterCodecError {}
    impl std::error::Error for AnyDelimiterCodecError {}
    impl From<std::io::Error> for AnyDelimiterCodecError {}
    #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct BytesCodec {}
    impl BytesCodec {
        pub fn new() -> BytesCodec;
    }
    impl Decoder for BytesCodec { type Item = BytesMut; type Error = std::io::Error; }
    impl Encoder<Bytes> for BytesCodec { type Error = std::io::Error; }
    impl Encoder<BytesMut> for BytesCodec { type Error = std::io::Error; }
    pub struct Framed<T, U> {}
    impl<T, U> futures::stream::Stream for Framed<T, U> where U: Decoder { type Item = Result<<U as Decoder>::Item, <U as Decoder>::Error>; }
    impl<T, U, I> futures::sink::Sink<I> for Framed<T, U> where U: Encoder<I> { type Error = <U as Encoder<I>>::Error; }
    impl<T, U> Framed<T, U> {
        pub fn new(inner: T, codec: U) -> Framed<T, U>;
        pub fn with_capacity(inner: T, codec: U, capacity: usize) -> Framed<T, U>;
        pub fn from_parts(parts: FramedParts<T, U>) -> Framed<T, U>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn codec(&self) -> &U;
        pub fn codec_mut(&mut self) -> &mut U;
        pub fn map_codec<C, F>(self, map: F) -> Framed<T, C> where F: FnOnce(U) -> C;
        pub fn codec_pin_mut(self: Pin<&mut Self>) -> &mut U;
        pub fn read_buffer(&self) -> &BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn write_buffer(&self) -> &BytesMut;
        pub fn write_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn backpressure_boundary(&self) -> usize;
        pub fn set_backpressure_boundary(&mut self, boundary: usize);
        pub fn into_inner(self) -> T;
        pub fn into_parts(self) -> FramedParts<T, U>;
    }
    pub struct FramedParts<T, U> { pub io: T, pub codec: U, pub read_buf: BytesMut, pub write_buf: BytesMut }
    impl<T, U> FramedParts<T, U> {
        pub fn new<I>(io: T, codec: U) -> FramedParts<T, U> where U: Encoder<I>;
    }
    pub struct FramedRead<T, D> {}
    impl<T, D> futures::stream::Stream for FramedRead<T, D> where D: Decoder { type Item = Result<<D as Decoder>::Item, <D as Decoder>::Error>; }
    impl<T, D> FramedRead<T, D> {
        pub fn new(inner: T, decoder: D) -> FramedRead<T, D>;
        pub fn with_capacity(inner: T, decoder: D, capacity: usize) -> FramedRead<T, D>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
        pub fn decoder(&self) -> &D;
        pub fn decoder_mut(&mut self) -> &mut D;
        pub fn map_decoder<C, F>(self, map: F) -> FramedRead<T, C> where F: FnOnce(D) -> C;
        pub fn decoder_pin_mut(self: Pin<&mut Self>) -> &mut D;
        pub fn read_buffer(&self) -> &BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn into_parts(self) -> FramedParts<T, D>;
    }
    pub struct FramedWrite<T, E> {}
    impl<T, E, I> futures::sink::Sink<I> for FramedWrite<T, E> where E: Encoder<I> { type Error = <E as Encoder<I>>::Error; }
    impl<T, E> FramedWrite<T, E> {
        pub fn new(inner: T, encoder: E) -> FramedWrite<T, E>;
        pub fn with_capacity(inner: T, encoder: E, capacity: usize) -> FramedWrite<T, E>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
        pub fn encoder(&self) -> &E;
        pub fn encoder_mut(&mut self) -> &mut E;
        pub fn map_encoder<C, F>(self, map: F) -> FramedWrite<T, C> where F: FnOnce(E) -> C;
        pub fn encoder_pin_mut(self: Pin<&mut Self>) -> &mut E;
        pub fn write_buffer(&self) -> &BytesMut;
        pub fn write_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn backpressure_boundary(&self) -> usize;
        pub fn set_backpressure_boundary(&mut self, boundary: usize);
        pub fn into_parts(self) -> FramedParts<T, E>;
    }
    #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct LinesCodec {}
    impl LinesCodec {
        pub fn new() -> LinesCodec;
        pub fn new_with_max_length(max_length: usize) -> Self;
        pub fn max_length(&self) -> usize;
    }
    impl Decoder for LinesCodec { type Item = String; type Error = LinesCodecError; }
    impl<T> Encoder<T> for LinesCodec where T: AsRef<str> { type Error = LinesCodecError; }
    pub enum LinesCodecError { MaxLineLengthExceeded, Io(std::io::Error) }
    impl Display for LinesCodecError {}
    impl std::error::Error for LinesCodecError {}
    impl From<std::io::Error> for LinesCodecError {}
    pub mod length_delimited {
        use bytes::{Bytes, BytesMut};
        use crate::codec::{Decoder, Encoder, Framed, FramedRead, FramedWrite};
        use std::fmt::Display;
        use tokio::io::{AsyncRead, AsyncWrite};
        #[derive(Clone, Copy, Default)]
        pub struct Builder {}
        impl Builder {
            pub fn new() -> Builder;
            pub fn big_endian(&mut self) -> &mut Self;
            pub fn little_endian(&mut self) -> &mut Self;
            pub fn native_endian(&mut self) -> &mut Self;
            pub fn max_frame_length(&mut self, val: usize) -> &mut Self;
            pub fn length_field_length(&mut self, val: usize) -> &mut Self;
            pub fn length_field_offset(&mut self, val: usize) -> &mut Self;
            pub fn length_adjustment(&mut self, val: isize) -> &mut Self;
            pub fn num_skip(&mut self, val: usize) -> &mut Self;
            pub fn new_codec(&self) -> LengthDelimitedCodec;
            pub fn new_read<T>(&self, upstream: T) -> FramedRead<T, LengthDelimitedCodec> where T: AsyncRead;
            pub fn new_write<T>(&self, inner: T) -> FramedWrite<T, LengthDelimitedCodec> where T: AsyncWrite;
            pub fn new_framed<T>(&self, inner: T) -> Framed<T, LengthDelimitedCodec> where T: AsyncRead + AsyncWrite;
            pub fn length_field_type(&mut self) -> &mut Self;
        }
        #[derive(Clone, Default)]
        pub struct LengthDelimitedCodec {}
        impl LengthDelimitedCodec {
            pub fn new() -> Self;
            pub fn builder() -> Builder;
            pub fn max_frame_length(&self) -> usize;
            pub fn set_max_frame_length(&mut self, val: usize);
        }
        impl Decoder for LengthDelimitedCodec { type Item = BytesMut; type Error = std::io::Error; }
        impl Encoder<&[u8]> for LengthDelimitedCodec { type Error = std::io::Error; }
        impl Encoder<Bytes> for LengthDelimitedCodec { type Error = std::io::Error; }
        pub struct LengthDelimitedCodecError {}
        impl Display for LengthDelimitedCodecError {}
        impl std::error::Error for LengthDelimitedCodecError {}
    }
}
pub mod compat {
    use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use std::os::fd::AsRawFd;
    pub trait FuturesAsyncReadCompatExt: AsyncRead {
        fn compat(self) -> Compat<Self>;
    }
    pub trait FuturesAsyncWriteCompatExt: AsyncWrite {
        fn compat_write(self) -> Compat<Self>;
    }
    pub trait TokioAsyncReadCompatExt: tokio::io::AsyncRead {
        fn compat(self) -> Compat<Self>;
    }
    pub trait TokioAsyncWriteCompatExt: tokio::io::AsyncWrite {
        fn compat_write(self) -> Compat<Self>;
    }
    #[derive(Clone, Copy)]
    pub struct Compat<T> {}
    impl<T> Compat<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: AsRawFd> AsRawFd for Compat<T> {}
    impl<T> tokio::io::AsyncBufRead for Compat<T> where T: AsyncBufRead {}
    impl<T> tokio::io::AsyncRead for Compat<T> where T: AsyncRead {}
    impl<T: AsyncSeek> tokio::io::AsyncSeek for Compat<T> {}
    impl<T> tokio::io::AsyncWrite for Compat<T> where T: AsyncWrite {}
    impl<T: AsyncRead> FuturesAsyncReadCompatExt for T {}
    impl<T: AsyncWrite> FuturesAsyncWriteCompatExt for T {}
    impl<T: tokio::io::AsyncRead> TokioAsyncReadCompatExt for T {}
    impl<T: tokio::io::AsyncWrite> TokioAsyncWriteCompatExt for T {}
}
pub mod context {
    use std::future::Future;
    use tokio::runtime::{Handle, Runtime};
    pub trait RuntimeExt {
        fn wrap<F: Future>(&self, fut: F) -> TokioContext<F>;
    }
    pub struct TokioContext<F> {}
    impl<F> TokioContext<F> {
        pub fn new(future: F, handle: Handle) -> TokioContext<F>;
        pub fn handle(&self) -> &Handle;
        pub fn into_inner(self) -> F;
    }
    impl<F: Future> Future for TokioContext<F> { type Output = <F as Future>::Output; }
    impl RuntimeExt for Runtime {}
}
pub mod either {
    use crate::net::Listener;
    use std::future::Future;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    #[derive(Clone)]
    pub enum Either<L, R> { Left(L), Right(R) }
    impl<L, R> Either<L, R> where L: Listener, R: Listener {
        pub async fn accept(&mut self) -> std::io::Result<Either<(L::Io, L::Addr), (R::Io, R::Addr)>>;
        pub fn local_addr(&self) -> std::io::Result<Either<L::Addr, R::Addr>>;
    }
    impl<L, R> AsyncBufRead for Either<L, R> where L: AsyncBufRead, R: AsyncBufRead {}
    impl<L, R> AsyncRead for Either<L, R> where L: AsyncRead, R: AsyncRead {}
    impl<L, R> AsyncSeek for Either<L, R> where L: AsyncSeek, R: AsyncSeek {}
    impl<L, R> AsyncWrite for Either<L, R> where L: AsyncWrite, R: AsyncWrite {}
    impl<L, R, O> Future for Either<L, R> where L: Future<Output = O>, R: Future<Output = O> { type Output = O; }
}
pub mod future {
    use crate::sync::CancellationToken;
    use std::{future::Future, option::Option, time::Duration};
    use tokio::time::{Instant, Timeout};
    pub trait FutureExt: Future {
        fn timeout(self, timeout: Duration) -> Timeout<Self>;
        fn timeout_at(self, deadline: Instant) -> Timeout<Self>;
        fn with_cancellation_token(self, cancellation_token: &CancellationToken) -> impl Future<Output = Option<Self::Output>>;
        fn with_cancellation_token_owned(self, cancellation_token: CancellationToken) -> impl Future<Output = Option<Self::Output>>;
    }
    impl<T: Future> FutureExt for T {}
}
pub mod io {
    use bytes::buf::{Buf, BufMut};
    use futures::{sink::Sink, stream::Stream};
    use std::{convert::{AsMut, AsRef, Into}, future::Future, io::{BufRead, IoSlice, Read, Seek, Write}, marker::Unpin, ops::FnMut, option::Option, pin::Pin, result::Result, sync::Arc, task::{Context, Poll}};
    use tokio::{io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite}, runtime::Handle};
    pub struct CopyToBytes<S> {}
    impl<S> CopyToBytes<S> {
        pub fn new(inner: S) -> Self;
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn into_inner(self) -> S;
    }
    pub struct InspectReader<R, F> {}
    impl<R, F> InspectReader<R, F> {
        pub fn new(reader: R, f: F) -> InspectReader<R, F> where R: AsyncRead, F: FnMut(&[u8]);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead, F: FnMut(&[u8])> AsyncRead for InspectReader<R, F> {}
    impl<R: AsyncWrite, F> AsyncWrite for InspectReader<R, F> {}
    pub struct InspectWriter<W, F> {}
    impl<W, F> InspectWriter<W, F> {
        pub fn new(writer: W, f: F) -> InspectWriter<W, F> where W: AsyncWrite, F: FnMut(&[u8]);
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
        pub fn into_inner(self) -> W;
    }
    impl<W: AsyncRead, F> AsyncRead for InspectWriter<W, F> {}
    impl<W: AsyncWrite, F: FnMut(&[u8])> AsyncWrite for InspectWriter<W, F> {}
    pub struct ReaderStream<R> {}
    impl<R> Stream for ReaderStream<R> { type Item = Result<bytes::Bytes, std::io::Error>; }
    impl<R: AsyncRead> ReaderStream<R> {
        pub fn new(reader: R) -> Self;
        pub fn with_capacity(reader: R, capacity: usize) -> Self;
    }
    pub struct SinkWriter<S> {}
    impl<S> SinkWriter<S> {
        pub fn new(sink: S) -> Self;
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn into_inner(self) -> S;
    }
    impl<S: AsyncRead> AsyncRead for SinkWriter<S> {}
    impl<S, E> AsyncWrite for SinkWriter<S> where S: Sink<&[u8], Error = E>, E: Into<std::io::Error> {}
    pub struct StreamReader<S, B> {}
    impl<S, B, E> StreamReader<S, B> where S: Stream<Item = Result<B, E>>, B: Buf, E: Into<std::io::Error> {
        pub fn new(stream: S) -> Self;
        pub fn into_inner_with_chunk(self) -> (S, Option<B>);
    }
    impl<S, B> StreamReader<S, B> {
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut S>;
        pub fn into_inner(self) -> S;
    }
    impl<S, B, E> AsyncBufRead for StreamReader<S, B> where S: Stream<Item = Result<B, E>>, B: Buf, E: Into<std::io::Error> {}
    impl<S, B, E> AsyncRead for StreamReader<S, B> where S: Stream<Item = Result<B, E>>, B: Buf, E: Into<std::io::Error> {}
    pub struct SyncIoBridge<T> {}
    impl<T: AsyncWrite> SyncIoBridge<T> {
        pub fn is_write_vectored(&self) -> bool;
    }
    impl<T: AsyncWrite + Unpin> SyncIoBridge<T> {
        pub fn shutdown(&mut self) -> std::io::Result<()>;
    }
    impl<T: Unpin> SyncIoBridge<T> {
        pub fn new(src: T) -> Self;
        pub fn new_with_handle(src: T, rt: Handle) -> Self;
        pub fn into_inner(self) -> T;
    }
    impl<T> AsMut<T> for SyncIoBridge<T> {}
    impl<T> AsRef<T> for SyncIoBridge<T> {}
    impl<T: AsyncBufRead + Unpin> BufRead for SyncIoBridge<T> {}
    impl<T: AsyncRead + Unpin> Read for SyncIoBridge<T> {}
    impl<T: AsyncSeek + Unpin> Seek for SyncIoBridge<T> {}
    impl<T: AsyncWrite + Unpin> Write for SyncIoBridge<T> {}
    pub struct WriteAllVectored<W> {}
    impl<W> Future for WriteAllVectored<W> where W: AsyncWrite + Unpin { type Output = Result<(), std::io::Error>; }
    pub fn poll_read_buf<T: AsyncRead, B: BufMut>(io: Pin<&mut T>, cx: &mut Context, buf: &mut B) -> Poll<std::io::Result<usize>>;
    pub fn poll_write_buf<T: AsyncWrite, B: Buf>(io: Pin<&mut T>, cx: &mut Context, buf: &mut B) -> Poll<std::io::Result<usize>>;
    pub async fn read_buf<R, B>(read: &mut R, buf: &mut B) -> std::io::Result<usize> where R: AsyncRead + Unpin, B: BufMut;
    pub async fn read_exact_arc<R: AsyncRead>(read: R, len: usize) -> std::io::Result<Arc<[u8]>>;
    pub fn write_all_vectored<W>(writer: &mut W, bufs: &mut [IoSlice]) -> WriteAllVectored<W> where W: AsyncWrite + Unpin;
    pub mod simplex {
        use tokio::io::{AsyncRead, AsyncWrite};
        pub struct Receiver {}
        impl AsyncRead for Receiver {}
        pub struct Sender {}
        impl AsyncWrite for Sender {}
        pub fn new(capacity: usize) -> (Sender, Receiver);
    }
}
pub mod net {
    use std::{future::Future, net::SocketAddr, result::Result, task::{Context, Poll}};
    use tokio::{io::{AsyncRead, AsyncWrite}, net::{TcpListener, TcpStream, UnixListener, UnixStream}};
    pub trait Listener {
        type Io: AsyncRead + AsyncWrite;
        type Addr;
        fn poll_accept(&mut self, cx: &mut Context) -> Poll<std::io::Result<(Self::Io, Self::Addr)>>;
        fn local_addr(&self) -> std::io::Result<Self::Addr>;
        fn accept(&mut self) -> ListenerAcceptFut<Self>;
    }
    pub struct ListenerAcceptFut<L> {}
    impl<L> Future for ListenerAcceptFut<L> where L: Listener {
        type Output = Result<(<L as Listener>::Io, <L as Listener>::Addr), std::io::Error>;
    }
    impl Listener for TcpListener { type Io = TcpStream; type Addr = SocketAddr; }
    impl Listener for UnixListener { type Io = UnixStream; type Addr = tokio::net::unix::SocketAddr; }
}
pub mod sync {
    use std::{clone::Clone, convert::AsRef, error::Error, fmt::{Debug, Display}, future::Future, marker::Send, option::Option, pin::Pin, result::Result, sync::Arc, task::{Context, Poll}};
    use tokio::{sync::{OwnedSemaphorePermit, Semaphore}, sync::broadcast::Sender};
    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    pub struct CancellationToken {}
    impl CancellationToken {
        pub fn new() -> CancellationToken;
        pub fn child_token(&self) -> CancellationToken;
        pub fn cancel(&self);
        pub fn is_cancelled(&self) -> bool;
        pub fn cancelled(&self) -> WaitForCancellationFuture;
        pub fn cancelled_owned(self) -> WaitForCancellationFutureOwned;
        pub fn drop_guard(self) -> DropGuard;
        pub fn drop_guard_ref(&self) -> DropGuardRef;
        pub async fn run_until_cancelled<F>(&self, fut: F) -> Option<F::Output> where F: Future;
        pub async fn run_until_cancelled_owned<F>(self, fut: F) -> Option<F::Output> where F: Future;
    }
    pub struct DropGuard {}
    impl DropGuard {
        pub fn token(&self) -> &CancellationToken;
        pub fn disarm(self) -> CancellationToken;
    }
    pub struct DropGuardRef {}
    impl DropGuardRef {
        pub fn token(&self) -> &CancellationToken;
        pub fn disarm(self) -> &CancellationToken;
    }
    #[derive(Clone)]
    pub struct PollSemaphore {}
    impl PollSemaphore {
        pub fn new(semaphore: Arc<Semaphore>) -> Self;
        pub fn close(&self);
        pub fn clone_inner(&self) -> Arc<Semaphore>;
        pub fn into_inner(self) -> Arc<Semaphore>;
        pub fn poll_acquire(&mut self, cx: &mut Context) -> Poll<Option<OwnedSemaphorePermit>>;
        pub fn poll_acquire_many(&mut self, cx: &mut Context, permits: u32) -> Poll<Option<OwnedSemaphorePermit>>;
        pub fn available_permits(&self) -> usize;
        pub fn add_permits(&self, n: usize);
    }
    impl AsRef<Semaphore> for PollSemaphore {}
    pub struct PollSendError<T> {}
    impl<T> PollSendError<T> {
        pub fn into_inner(self) -> Option<T>;
    }
    impl<T> Display for PollSendError<T> {}
    impl<T: Debug> Error for PollSendError<T> {}
    pub struct PollSender<T> {}
    impl<T: Send> PollSender<T> {
        pub fn new(sender: Sender<T>) -> Self;
        pub fn poll_reserve(&mut self, cx: &mut Context) -> Poll<Result<(), PollSendError<T>>>;
        pub fn send_item(&mut self, value: T) -> Result<(), PollSendError<T>>;
        pub fn is_closed(&self) -> bool;
        pub fn get_ref(&self) -> Option<&Sender<T>>;
        pub fn close(&mut self);
        pub fn abort_send(&mut self) -> bool;
    }
    impl<T> Clone for PollSender<T> {}
    pub struct ReusableBoxFuture<T> {}
    impl<T> ReusableBoxFuture<T> {
        pub fn new<F>(future: F) -> Self where F: Future<Output = T> + Send;
        pub fn set<F>(&mut self, future: F) where F: Future<Output = T> + Send;
        pub fn try_set<F>(&mut self, future: F) -> Result<(), F> where F: Future<Output = T> + Send;
        pub fn get_pin(&mut self) -> Pin<&mut (dyn Future<Output = T> + Send)>;
        pub fn poll(&mut self, cx: &mut Context) -> Poll<T>;
    }
    impl<T> Future for ReusableBoxFuture<T> { type Output = T; }
    pub struct WaitForCancellationFuture {}
    impl Future for WaitForCancellationFuture { type Output = (); }
    pub struct WaitForCancellationFutureOwned {}
    impl Future for WaitForCancellationFutureOwned { type Output = (); }
}
pub mod task {
    use crate::task::task_tracker::{TaskTrackerToken, TaskTrackerWaitFuture, TrackedFuture};
    use std::{borrow::Borrow, cmp::Eq, convert::AsRef, default::Default, future::Future, hash::{BuildHasher, Hash, RandomState}, iter::{ExactSizeIterator, FromIterator, Iterator}, marker::Send, ops::{FnMut, FnOnce}, option::Option, result::Result, task::{Context, Poll}, vec::Vec};
    use tokio::{runtime::{Handle, Id}, task::{AbortHandle, JoinError, JoinHandle, LocalSet}};
    pub struct AbortOnDrop {}
    impl AbortOnDrop {
        pub fn new(handle: AbortHandle) -> Self;
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn detach(self) -> AbortHandle;
    }
    pub struct AbortOnDropHandle<T> {}
    impl<T> AbortOnDropHandle<T> {
        pub fn new(handle: JoinHandle<T>) -> Self;
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> AbortHandle;
        pub fn detach(self) -> JoinHandle<T>;
    }
    impl<T> AsRef<JoinHandle<T>> for AbortOnDropHandle<T> {}
    impl<T> Future for AbortOnDropHandle<T> { type Output = Result<T, JoinError>; }
    pub struct JoinMap<K, V, S = RandomState> {}
    impl<K, V> JoinMap<K, V> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, S> JoinMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
    }
    impl<K, V, S> JoinMap<K, V, S> where K: Hash + Eq, S: BuildHasher {
        pub fn spawn<F>(&mut self, key: K, task: F) where F: Future<Output = V> + Send, V: Send;
        pub fn spawn_on<F>(&mut self, key: K, task: F, handle: &Handle) where F: Future<Output = V> + Send, V: Send;
        pub fn spawn_blocking<F>(&mut self, key: K, f: F) where F: FnOnce() -> V + Send, V: Send;
        pub fn spawn_blocking_on<F>(&mut self, key: K, f: F, handle: &Handle) where F: FnOnce() -> V + Send, V: Send;
        pub fn spawn_local<F>(&mut self, key: K, task: F) where F: Future<Output = V>;
        pub fn spawn_local_on<F>(&mut self, key: K, task: F, local_set: &LocalSet) where F: Future<Output = V>;
        pub async fn join_next(&mut self) -> Option<(K, Result<V, JoinError>)>;
        pub fn try_join_next(&mut self) -> Option<(K, Result<V, JoinError>)>;
        pub async fn shutdown(&mut self);
        pub fn abort<Q>(&mut self, key: &Q) -> bool where Q: Hash + Eq, K: Borrow<Q>;
        pub fn abort_matching(&mut self, predicate: impl FnMut(&K) -> bool);
        pub fn keys(&self) -> JoinMapKeys<K, V>;
        pub fn contains_key<Q>(&self, key: &Q) -> bool where Q: Hash + Eq, K: Borrow<Q>;
        pub fn contains_task(&self, task: &Id) -> bool;
        pub fn reserve(&mut self, additional: usize);
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }
    impl<K, V> Default for JoinMap<K, V> {}
    #[derive(Clone)]
    pub struct JoinMapKeys<K, V> {}
    impl<K, V> ExactSizeIterator for JoinMapKeys<K, V> {}
    impl<K, V> Iterator for JoinMapKeys<K, V> { type Item = &K; }
    pub struct JoinQueue<T> {}
    impl<T> JoinQueue<T> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn spawn<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> + Send, T: Send;
        pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle where F: Future<Output = T> + Send, T: Send;
        pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T>;
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
    impl<T> Default for JoinQueue<T> {}
    impl<T, F> FromIterator<F> for JoinQueue<T> where F: Future<Output = T> + Send, T: Send {}
    #[derive(Clone)]
    pub struct LocalPoolHandle {}
    impl LocalPoolHandle {
        pub fn new(pool_size: usize) -> LocalPoolHandle;
        pub fn num_threads(&self) -> usize;
        pub fn get_task_loads_for_each_worker(&self) -> Vec<usize>;
        pub fn spawn_pinned<F, Fut>(&self, create_task: F) -> JoinHandle<Fut::Output> where F: FnOnce() -> Fut + Send, Fut: Future, Fut::Output: Send;
        pub fn spawn_pinned_by_idx<F, Fut>(&self, create_task: F, idx: usize) -> JoinHandle<Fut::Output> where F: FnOnce() -> Fut + Send, Fut: Future, Fut::Output: Send;
    }
    #[derive(Clone, Default)]
    pub struct TaskTracker {}
    impl TaskTracker {
        pub fn new() -> Self;
        pub fn wait(&self) -> TaskTrackerWaitFuture;
        pub fn close(&self) -> bool;
        pub fn reopen(&self) -> bool;
        pub fn is_closed(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output> where F: Future + Send, F::Output: Send;
        pub fn spawn_on<F>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output> where F: Future + Send, F::Output: Send;
        pub fn spawn_local<F>(&self, task: F) -> JoinHandle<F::Output> where F: Future;
        pub fn spawn_local_on<F>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output> where F: Future;
        pub fn spawn_blocking<F, T>(&self, task: F) -> JoinHandle<T> where F: FnOnce() -> T + Send, T: Send;
        pub fn spawn_blocking_on<F, T>(&self, task: F, handle: &Handle) -> JoinHandle<T> where F: FnOnce() -> T + Send, T: Send;
        pub fn track_future<F: Future>(&self, future: F) -> TrackedFuture<F>;
        pub fn token(&self) -> TaskTrackerToken;
        pub fn ptr_eq(left: &TaskTracker, right: &TaskTracker) -> bool;
    }
    pub mod task_tracker {
        use std::future::Future;
        pub use crate::task::TaskTracker;
        #[derive(Clone)]
        pub struct TaskTrackerToken {}
        impl TaskTrackerToken {
            pub fn task_tracker(&self) -> &crate::task::TaskTracker;
        }
        pub struct TaskTrackerWaitFuture {}
        impl Future for TaskTrackerWaitFuture { type Output = (); }
        pub struct TrackedFuture<F> {}
        impl<F: Future> Future for TrackedFuture<F> { type Output = <F as Future>::Output; }
    }
}
pub mod time {
    use crate::time::delay_queue::{Expired, Key};
    use std::{default::Default, option::Option, task::{Context, Poll}, time::Duration};
    use tokio::time::Instant;
    pub use crate::future::FutureExt;
    pub struct DelayQueue<T> {}
    impl<T> DelayQueue<T> {
        pub fn new() -> DelayQueue<T>;
        pub fn with_capacity(capacity: usize) -> DelayQueue<T>;
        pub fn insert_at(&mut self, value: T, when: Instant) -> Key;
        pub fn poll_expired(&mut self, cx: &mut Context) -> Poll<Option<Expired<T>>>;
        pub fn insert(&mut self, value: T, timeout: Duration) -> Key;
        pub fn deadline(&self, key: &Key) -> Instant;
        pub fn remove(&mut self, key: &Key) -> Expired<T>;
        pub fn try_remove(&mut self, key: &Key) -> Option<Expired<T>>;
        pub fn reset_at(&mut self, key: &Key, when: Instant);
        pub fn shrink_to_fit(&mut self);
        pub fn compact(&mut self);
        pub fn peek(&self) -> Option<Key>;
        pub fn reset(&mut self, key: &Key, timeout: Duration);
        pub fn clear(&mut self);
        pub fn capacity(&self) -> usize;
        pub fn len(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn is_empty(&self) -> bool;
    }
    impl<T> Default for DelayQueue<T> {}
    pub mod delay_queue {
        use tokio::time::Instant;
        pub use crate::time::DelayQueue;
        pub struct Expired<T> {}
        impl<T> Expired<T> {
            pub fn get_ref(&self) -> &T;
            pub fn get_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
            pub fn deadline(&self) -> Instant;
            pub fn key(&self) -> Key;
        }
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct Key {}
    }
}
pub mod udp {
    use bytes::BytesMut;
    use std::borrow::Borrow;
    use tokio::net::UdpSocket;
    pub struct UdpFramed<C, T = UdpSocket> {}
    impl<C, T> UdpFramed<C, T> where T: Borrow<UdpSocket> {
        pub fn new(socket: T, codec: C) -> UdpFramed<C, T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn codec(&self) -> &C;
        pub fn codec_mut(&mut self) -> &mut C;
        pub fn read_buffer(&self) -> &BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn into_inner(self) -> T;
    }
}
