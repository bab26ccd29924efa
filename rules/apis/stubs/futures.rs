//! futures 0.3. What `futures-core`, `futures-util`, `futures-channel` and the other parts export is
//! declared here, under the facade's modules.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub use crate::stream::TryStreamExt;
pub use crate::stream::TryStream;
pub use crate::future::TryFutureExt;
pub use crate::future::TryFuture;
pub use crate::stream::StreamExt;
pub use crate::stream::Stream;
pub use crate::sink::SinkExt;
pub use crate::sink::Sink;
pub use crate::future::FutureExt;
pub use std::future::Future;
pub use crate::io::AsyncWriteExt;
pub use crate::io::AsyncWrite;
pub use crate::io::AsyncSeekExt;
pub use crate::io::AsyncSeek;
pub use crate::io::AsyncReadExt;
pub use crate::io::AsyncRead;
pub use crate::io::AsyncBufReadExt;
pub use crate::io::AsyncBufRead;
pub mod channel {
    pub mod mpsc {
        use crate::{sink::Sink, stream::Stream, task::{Context, Poll}};
        use std::{any::Any, clone::Clone, error::Error, fmt::Display, future::Future, hash::Hasher, marker::Unpin, option::Option, result::Result};
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub fn recv(&mut self) -> Recv<Receiver<T>>;
            pub fn close(&mut self);
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
        }
        impl<T> Stream for Receiver<T> { type Item = T; }
        pub struct Recv<St> {}
        impl<St> Future for Recv<St> where St: Stream + Unpin {
            type Output = Result<<St as Stream>::Item, RecvError>;
        }
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct RecvError;
        impl Display for RecvError {}
        impl Error for RecvError {}
        #[derive(Clone, PartialEq, Eq)]
        pub struct SendError {}
        impl SendError {
            pub fn is_full(&self) -> bool;
            pub fn is_disconnected(&self) -> bool;
        }
        impl Display for SendError {}
        impl Error for SendError {}
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>>;
            pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
            pub fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), SendError>>;
            pub fn is_closed(&self) -> bool;
            pub fn close_channel(&mut self);
            pub fn disconnect(&mut self);
            pub fn same_receiver(&self, other: &Sender<T>) -> bool;
            pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
            pub fn hash_receiver<H>(&self, hasher: &mut H) where H: Hasher;
        }
        impl<T> Clone for Sender<T> {}
        impl<T> Sink<T> for Sender<T> { type Error = SendError; }
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub enum TryRecvError { Empty, Closed }
        impl TryRecvError {
            pub fn is_empty(&self) -> bool;
            pub fn is_closed(&self) -> bool;
        }
        impl Display for TryRecvError {}
        impl Error for TryRecvError {}
        #[derive(Clone, PartialEq, Eq)]
        pub struct TrySendError<T> {}
        impl<T> TrySendError<T> {
            pub fn is_full(&self) -> bool;
            pub fn is_disconnected(&self) -> bool;
            pub fn into_inner(self) -> T;
            pub fn into_send_error(self) -> SendError;
        }
        impl<T> Display for TrySendError<T> {}
        impl<T> Error for TrySendError<T> where T: Any {}
        pub struct UnboundedReceiver<T> {}
        impl<T> UnboundedReceiver<T> {
            pub fn recv(&mut self) -> Recv<UnboundedReceiver<T>>;
            pub fn close(&mut self);
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
        }
        impl<T> Stream for UnboundedReceiver<T> { type Item = T; }
        pub struct UnboundedSender<T> {}
        impl<T> UnboundedSender<T> {
            pub fn poll_ready(&self, _: &mut Context) -> Poll<Result<(), SendError>>;
            pub fn is_closed(&self) -> bool;
            pub fn close_channel(&self);
            pub fn disconnect(&mut self);
            pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
            pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>>;
            pub fn same_receiver(&self, other: &UnboundedSender<T>) -> bool;
            pub fn is_connected_to(&self, receiver: &UnboundedReceiver<T>) -> bool;
            pub fn hash_receiver<H>(&self, hasher: &mut H) where H: Hasher;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
        }
        impl<T> Clone for UnboundedSender<T> {}
        impl<T> Sink<T> for &UnboundedSender<T> { type Error = SendError; }
        impl<T> Sink<T> for UnboundedSender<T> { type Error = SendError; }
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
        pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
    }
    pub mod oneshot {
        use crate::task::{Context, Poll};
        use std::{error::Error, fmt::Display, future::Future, result::Result};
        pub use crate::channel::mpsc::Receiver;
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct Canceled;
        impl Display for Canceled {}
        impl Error for Canceled {}
        pub struct Cancellation<T> {}
        impl<T> Future for Cancellation<T> { type Output = (); }
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T>;
            pub fn poll_canceled(&mut self, cx: &mut Context) -> Poll<()>;
            pub fn cancellation(&mut self) -> Cancellation<T>;
            pub fn is_canceled(&self) -> bool;
            pub fn is_connected_to(&self, receiver: &crate::channel::mpsc::Receiver<T>) -> bool;
        }
        pub fn channel<T>() -> (Sender<T>, crate::channel::mpsc::Receiver<T>);
    }
}
pub mod executor {
    use crate::{future::FutureObj, stream::Stream, task::{LocalSpawn, Spawn}};
    use std::{convert::Into, fmt::Display, future::Future, iter::Iterator, marker::{Send, Sync, Unpin}, ops::{Deref, DerefMut, Fn}, result::Result, string::String};
    pub struct BlockingStream<S> where S: Stream + Unpin {}
    impl<S> BlockingStream<S> where S: Stream + Unpin {
        pub fn into_inner(self) -> S;
    }
    impl<S> Deref for BlockingStream<S> where S: Stream + Unpin { type Target = S; }
    impl<S> DerefMut for BlockingStream<S> where S: Stream + Unpin {}
    impl<S> Iterator for BlockingStream<S> where S: Stream + Unpin { type Item = <S as Stream>::Item; }
    pub struct Enter {}
    pub struct EnterError {}
    impl Display for EnterError {}
    impl std::error::Error for EnterError {}
    #[derive(Default)]
    pub struct LocalPool {}
    impl LocalPool {
        pub fn new() -> LocalPool;
        pub fn spawner(&self) -> LocalSpawner;
        pub fn run(&mut self);
        pub fn run_until<F>(&mut self, future: F) -> <F as Future>::Output where F: Future;
        pub fn try_run_one(&mut self) -> bool;
        pub fn run_until_stalled(&mut self);
    }
    #[derive(Clone)]
    pub struct LocalSpawner {}
    impl LocalSpawn for LocalSpawner {}
    impl Spawn for LocalSpawner {}
    #[derive(Clone)]
    pub struct ThreadPool {}
    impl ThreadPool {
        pub fn new() -> Result<ThreadPool, crate::io::Error>;
        pub fn builder() -> ThreadPoolBuilder;
        pub fn spawn_obj_ok(&self, future: FutureObj<()>);
        pub fn spawn_ok<Fut>(&self, future: Fut) where Fut: Future<Output = ()> + Send;
    }
    impl Spawn for ThreadPool {}
    #[derive(Default)]
    pub struct ThreadPoolBuilder {}
    impl ThreadPoolBuilder {
        pub fn new() -> ThreadPoolBuilder;
        pub fn pool_size(&mut self, size: usize) -> &mut ThreadPoolBuilder;
        pub fn stack_size(&mut self, stack_size: usize) -> &mut ThreadPoolBuilder;
        pub fn name_prefix<S>(&mut self, name_prefix: S) -> &mut ThreadPoolBuilder where S: Into<String>;
        pub fn after_start<F>(&mut self, f: F) -> &mut ThreadPoolBuilder where F: Fn(usize) + Send + Sync;
        pub fn before_stop<F>(&mut self, f: F) -> &mut ThreadPoolBuilder where F: Fn(usize) + Send + Sync;
        pub fn create(&mut self) -> Result<ThreadPool, crate::io::Error>;
    }
    pub fn block_on<F>(f: F) -> <F as Future>::Output where F: Future;
    pub fn block_on_stream<S>(stream: S) -> BlockingStream<S> where S: Stream + Unpin;
    pub fn enter() -> Result<Enter, EnterError>;
}
pub mod future {
    use crate::{io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite}, sink::Sink, stream::{Once, Stream, TryStream}, task::{Context, Poll}};
    use std::{any::Any, boxed::Box, clone::Clone, convert::{From, Infallible, Into}, default::Default, error::Error, fmt::Display, hash::Hasher, iter::{FromIterator, IntoIterator}, marker::{Copy, Send, Unpin}, ops::{Fn, FnMut, FnOnce}, option::Option, panic::UnwindSafe, pin::Pin, result::Result, vec::Vec};
    pub use std::future::Future;
    pub trait FusedFuture: std::future::Future {
        fn is_terminated(&self) -> bool;
    }
    pub trait FutureExt: std::future::Future {
        fn map<U, F>(self, f: F) -> Map<Self, F> where F: FnOnce(Self::Output) -> U;
        fn map_into<U>(self) -> MapInto<Self, U> where Self::Output: Into<U>;
        fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F> where F: FnOnce(Self::Output) -> Fut, Fut: std::future::Future;
        fn left_future<B>(self) -> Either<Self, B> where B: std::future::Future<Output = Self::Output>;
        fn right_future<A>(self) -> Either<A, Self> where A: std::future::Future<Output = Self::Output>;
        fn into_stream(self) -> IntoStream<Self>;
        fn flatten(self) -> Flatten<Self> where Self::Output: std::future::Future;
        fn flatten_stream(self) -> FlattenStream<Self> where Self::Output: Stream;
        fn fuse(self) -> Fuse<Self>;
        fn inspect<F>(self, f: F) -> Inspect<Self, F> where F: FnOnce(&Self::Output);
        fn catch_unwind(self) -> CatchUnwind<Self> where Self: UnwindSafe;
        fn shared(self) -> Shared<Self> where Self::Output: Clone;
        fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>);
        fn boxed(self) -> Pin<Box<dyn std::future::Future<Output = Self::Output> + Send>> where Self: Send;
        fn boxed_local(self) -> Pin<Box<dyn std::future::Future<Output = Self::Output>>>;
        fn unit_error(self) -> UnitError<Self>;
        fn never_error(self) -> NeverError<Self>;
        fn poll_unpin(&mut self, cx: &mut Context) -> Poll<Self::Output> where Self: Unpin;
        fn now_or_never(self) -> Option<Self::Output>;
    }
    pub trait TryFuture: std::future::Future {
        type Ok;
        type Error;
        fn try_poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<Self::Ok, Self::Error>>;
    }
    pub trait TryFutureExt: TryFuture {
        fn flatten_sink<Item>(self) -> FlattenSink<Self, Self::Ok> where Self::Ok: Sink<Item, Error = Self::Error>;
        fn map_ok<T, F>(self, f: F) -> MapOk<Self, F> where F: FnOnce(Self::Ok) -> T;
        fn map_ok_or_else<T, E, F>(self, e: E, f: F) -> MapOkOrElse<Self, F, E> where F: FnOnce(Self::Ok) -> T, E: FnOnce(Self::Error) -> T;
        fn map_err<E, F>(self, f: F) -> MapErr<Self, F> where F: FnOnce(Self::Error) -> E;
        fn err_into<E>(self) -> ErrInto<Self, E> where Self::Error: Into<E>;
        fn ok_into<U>(self) -> OkInto<Self, U> where Self::Ok: Into<U>;
        fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F> where F: FnOnce(Self::Ok) -> Fut, Fut: TryFuture<Error = Self::Error>;
        fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F> where F: FnOnce(Self::Error) -> Fut, Fut: TryFuture<Ok = Self::Ok>;
        fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F> where F: FnOnce(&Self::Ok);
        fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> where F: FnOnce(&Self::Error);
        fn try_flatten(self) -> TryFlatten<Self, Self::Ok> where Self::Ok: TryFuture<Error = Self::Error>;
        fn try_flatten_stream(self) -> TryFlattenStream<Self> where Self::Ok: TryStream<Error = Self::Error>;
        fn unwrap_or_else<F>(self, f: F) -> UnwrapOrElse<Self, F> where F: FnOnce(Self::Error) -> Self::Ok;
        fn into_future(self) -> IntoFuture<Self>;
        fn try_poll_unpin(&mut self, cx: &mut Context) -> Poll<Result<Self::Ok, Self::Error>> where Self: Unpin;
    }
    pub unsafe trait UnsafeFutureObj<T> {
        fn into_raw(self) -> *mut dyn std::future::Future<Output = T>;
        unsafe fn drop(ptr: *mut dyn std::future::Future<Output = T>);
    }
    #[derive(Clone)]
    pub struct AbortHandle {}
    impl AbortHandle {
        pub fn new_pair() -> (AbortHandle, AbortRegistration);
        pub fn abort(&self);
        pub fn is_aborted(&self) -> bool;
    }
    pub struct AbortRegistration {}
    impl AbortRegistration {
        pub fn handle(&self) -> AbortHandle;
    }
    #[derive(Clone)]
    pub struct Abortable<T> {}
    impl<T> Abortable<T> {
        pub fn new(task: T, reg: AbortRegistration) -> Abortable<T>;
        pub fn is_aborted(&self) -> bool;
    }
    impl<Fut> std::future::Future for Abortable<Fut> where Fut: std::future::Future { type Output = Result<<Fut as std::future::Future>::Output, Aborted>; }
    impl<St> Stream for Abortable<St> where St: Stream { type Item = <St as Stream>::Item; }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct Aborted;
    impl Display for Aborted {}
    impl Error for Aborted {}
    pub struct AlwaysReady<T, F> where F: Fn() -> T {}
    impl<T, F> Clone for AlwaysReady<T, F> where F: Fn() -> T + Clone {}
    impl<T, F> std::future::Future for AlwaysReady<T, F> where F: Fn() -> T { type Output = T; }
    impl<T, F> Copy for AlwaysReady<T, F> where F: Fn() -> T + Copy {}
    pub struct AndThen<Fut1, Fut2, F> {}
    pub struct CatchUnwind<Fut> {}
    impl<Fut> std::future::Future for CatchUnwind<Fut> where Fut: std::future::Future + UnwindSafe {
        type Output = Result<<Fut as std::future::Future>::Output, Box<dyn Any + Send>>;
    }
    #[derive(Clone)]
    pub enum Either<A, B> { Left(A), Right(B) }
    impl<A, B> Either<A, B> {
        pub fn as_pin_ref(self: Pin<&Either<A, B>>) -> Either<Pin<&A>, Pin<&B>>;
        pub fn as_pin_mut(self: Pin<&mut Either<A, B>>) -> Either<Pin<&mut A>, Pin<&mut B>>;
    }
    impl<A, B, T> Either<(T, A), (T, B)> {
        pub fn factor_first(self) -> (T, Either<A, B>);
    }
    impl<A, B, T> Either<(A, T), (B, T)> {
        pub fn factor_second(self) -> (Either<A, B>, T);
    }
    impl<T> Either<T, T> {
        pub fn into_inner(self) -> T;
    }
    impl<A, B> AsyncBufRead for Either<A, B> where A: AsyncBufRead, B: AsyncBufRead {}
    impl<A, B> AsyncRead for Either<A, B> where A: AsyncRead, B: AsyncRead {}
    impl<A, B> AsyncSeek for Either<A, B> where A: AsyncSeek, B: AsyncSeek {}
    impl<A, B> AsyncWrite for Either<A, B> where A: AsyncWrite, B: AsyncWrite {}
    impl<A, B> std::future::Future for Either<A, B> where A: std::future::Future, B: std::future::Future<Output = <A as std::future::Future>::Output> { type Output = <A as std::future::Future>::Output; }
    impl<A, B> Stream for Either<A, B> where A: Stream, B: Stream<Item = <A as Stream>::Item> { type Item = <A as Stream>::Item; }
    pub struct ErrInto<Fut, E> {}
    pub struct Flatten<F> where F: std::future::Future {}
    pub struct FlattenSink<Fut, Si> {}
    pub struct FlattenStream<F> where F: std::future::Future {}
    pub struct Fuse<Fut> {}
    impl<Fut> Fuse<Fut> where Fut: std::future::Future {
        pub fn terminated() -> Fuse<Fut>;
    }
    impl<Fut> std::future::Future for Fuse<Fut> where Fut: std::future::Future { type Output = <Fut as std::future::Future>::Output; }
    pub struct FutureObj<T> {}
    impl<T> FutureObj<T> {
        pub fn new<F>(f: F) -> FutureObj<T> where F: UnsafeFutureObj<T> + Send;
    }
    impl<F> From<Box<F>> for FutureObj<()> where F: std::future::Future<Output = ()> + Send {}
    impl From<Box<dyn std::future::Future<Output = ()> + Send>> for FutureObj<()> {}
    impl<F> From<Pin<Box<F>>> for FutureObj<()> where F: std::future::Future<Output = ()> + Send {}
    impl From<Pin<Box<dyn std::future::Future<Output = ()> + Send>>> for FutureObj<()> {}
    impl<T> std::future::Future for FutureObj<T> { type Output = T; }
    pub struct Inspect<Fut, F> {}
    pub struct InspectErr<Fut, F> {}
    pub struct InspectOk<Fut, F> {}
    pub struct IntoFuture<Fut> {}
    impl<Fut> std::future::Future for IntoFuture<Fut> where Fut: TryFuture { type Output = Result<<Fut as TryFuture>::Ok, <Fut as TryFuture>::Error>; }
    pub struct IntoStream<F> {}
    impl<F> Stream for IntoStream<F> where Once<F>: Stream { type Item = <Once<F> as Stream>::Item; }
    pub struct Join<Fut1, Fut2> where Fut1: std::future::Future, Fut2: std::future::Future {}
    impl<Fut1, Fut2> std::future::Future for Join<Fut1, Fut2> where Fut1: std::future::Future, Fut2: std::future::Future { type Output = (<Fut1 as std::future::Future>::Output, <Fut2 as std::future::Future>::Output); }
    pub struct Join3<Fut1, Fut2, Fut3> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future {}
    impl<Fut1, Fut2, Fut3> std::future::Future for Join3<Fut1, Fut2, Fut3> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future {
        type Output = (<Fut1 as std::future::Future>::Output, <Fut2 as std::future::Future>::Output, <Fut3 as std::future::Future>::Output);
    }
    pub struct Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future {}
    impl<Fut1, Fut2, Fut3, Fut4> std::future::Future for Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future {
        type Output = (<Fut1 as std::future::Future>::Output, <Fut2 as std::future::Future>::Output, <Fut3 as std::future::Future>::Output, <Fut4 as std::future::Future>::Output);
    }
    pub struct Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future, Fut5: std::future::Future {}
    impl<Fut1, Fut2, Fut3, Fut4, Fut5> std::future::Future for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future, Fut5: std::future::Future {
        type Output = (<Fut1 as std::future::Future>::Output, <Fut2 as std::future::Future>::Output, <Fut3 as std::future::Future>::Output, <Fut4 as std::future::Future>::Output, <Fut5 as std::future::Future>::Output);
    }
    pub struct JoinAll<F> where F: std::future::Future {}
    impl<F> FromIterator<F> for JoinAll<F> where F: std::future::Future {}
    impl<F> std::future::Future for JoinAll<F> where F: std::future::Future { type Output = Vec<<F as std::future::Future>::Output>; }
    pub struct Lazy<F> {}
    impl<F, R> std::future::Future for Lazy<F> where F: FnOnce(&mut Context) -> R { type Output = R; }
    pub struct LocalFutureObj<T> {}
    impl<T> LocalFutureObj<T> {
        pub fn new<F>(f: F) -> LocalFutureObj<T> where F: UnsafeFutureObj<T>;
        pub unsafe fn into_future_obj(self) -> FutureObj<T>;
    }
    impl<F> From<Box<F>> for LocalFutureObj<()> where F: std::future::Future<Output = ()> {}
    impl From<Box<dyn std::future::Future<Output = ()>>> for LocalFutureObj<()> {}
    impl<T> From<FutureObj<T>> for LocalFutureObj<T> {}
    impl<F> From<Pin<Box<F>>> for LocalFutureObj<()> where F: std::future::Future<Output = ()> {}
    impl From<Pin<Box<dyn std::future::Future<Output = ()>>>> for LocalFutureObj<()> {}
    impl<T> std::future::Future for LocalFutureObj<T> { type Output = T; }
    pub struct Map<Fut, F> {}
    pub struct MapErr<Fut, F> {}
    pub struct MapInto<Fut, T> {}
    pub struct MapOk<Fut, F> {}
    pub struct MapOkOrElse<Fut, F, G> {}
    pub enum MaybeDone<Fut> where Fut: std::future::Future { Future(Fut), Done(<Fut as std::future::Future>::Output), Gone }
    impl<Fut> MaybeDone<Fut> where Fut: std::future::Future {
        pub fn output_mut(self: Pin<&mut MaybeDone<Fut>>) -> Option<&mut <Fut as std::future::Future>::Output>;
        pub fn take_output(self: Pin<&mut MaybeDone<Fut>>) -> Option<<Fut as std::future::Future>::Output>;
    }
    impl<Fut> std::future::Future for MaybeDone<Fut> where Fut: std::future::Future { type Output = (); }
    pub struct NeverError<Fut> {}
    pub struct OkInto<Fut, E> {}
    #[derive(Clone)]
    pub struct OptionFuture<F> {}
    impl<F> Default for OptionFuture<F> {}
    impl<T> From<Option<T>> for OptionFuture<T> {}
    impl<F> std::future::Future for OptionFuture<F> where F: std::future::Future { type Output = Option<<F as std::future::Future>::Output>; }
    pub struct OrElse<Fut1, Fut2, F> {}
    pub struct Pending<T> {}
    impl<T> Clone for Pending<T> {}
    impl<T> std::future::Future for Pending<T> { type Output = T; }
    pub struct PollFn<F> {}
    impl<T, F> std::future::Future for PollFn<F> where F: FnMut(&mut Context) -> Poll<T> { type Output = T; }
    #[derive(Clone)]
    pub struct PollImmediate<T> {}
    impl<T, F> std::future::Future for PollImmediate<F> where F: std::future::Future<Output = T> { type Output = Option<T>; }
    impl<T, F> Stream for PollImmediate<F> where F: std::future::Future<Output = T> { type Item = Poll<T>; }
    #[derive(Clone)]
    pub struct Ready<T> {}
    impl<T> Ready<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> std::future::Future for Ready<T> { type Output = T; }
    pub struct Remote<Fut> where Fut: std::future::Future {}
    impl<Fut> std::future::Future for Remote<Fut> where Fut: std::future::Future { type Output = (); }
    pub struct RemoteHandle<T> {}
    impl<T> RemoteHandle<T> {
        pub fn forget(self);
    }
    impl<T> std::future::Future for RemoteHandle<T> { type Output = T; }
    pub struct Select<A, B> {}
    impl<A, B> std::future::Future for Select<A, B> where A: std::future::Future + Unpin, B: std::future::Future + Unpin {
        type Output = Either<(<A as std::future::Future>::Output, B), (<B as std::future::Future>::Output, A)>;
    }
    pub struct SelectAll<Fut> {}
    impl<Fut> SelectAll<Fut> {
        pub fn into_inner(self) -> Vec<Fut>;
    }
    impl<Fut> FromIterator<Fut> for SelectAll<Fut> where Fut: std::future::Future + Unpin {}
    impl<Fut> std::future::Future for SelectAll<Fut> where Fut: std::future::Future + Unpin { type Output = (<Fut as std::future::Future>::Output, usize, Vec<Fut>); }
    pub struct SelectOk<Fut> {}
    impl<Fut> FromIterator<Fut> for SelectOk<Fut> where Fut: TryFuture + Unpin {}
    impl<Fut> std::future::Future for SelectOk<Fut> where Fut: TryFuture + Unpin {
        type Output = Result<(<Fut as TryFuture>::Ok, Vec<Fut>), <Fut as TryFuture>::Error>;
    }
    pub struct Shared<Fut> where Fut: std::future::Future {}
    impl<Fut> Shared<Fut> where Fut: std::future::Future {
        pub fn peek(&self) -> Option<&<Fut as std::future::Future>::Output>;
        pub fn downgrade(&self) -> Option<WeakShared<Fut>>;
        pub fn strong_count(&self) -> Option<usize>;
        pub fn weak_count(&self) -> Option<usize>;
        pub fn ptr_hash<H>(&self, state: &mut H) where H: Hasher;
        pub fn ptr_eq(&self, rhs: &Shared<Fut>) -> bool;
    }
    impl<Fut> Clone for Shared<Fut> where Fut: std::future::Future {}
    impl<Fut> std::future::Future for Shared<Fut> where Fut: std::future::Future, <Fut as std::future::Future>::Output: Clone { type Output = <Fut as std::future::Future>::Output; }
    pub struct Then<Fut1, Fut2, F> {}
    pub struct TryFlatten<Fut1, Fut2> {}
    pub struct TryFlattenStream<Fut> where Fut: TryFuture {}
    pub struct TryJoin<Fut1, Fut2> where Fut1: TryFuture, Fut2: TryFuture {}
    impl<Fut1, Fut2> std::future::Future for TryJoin<Fut1, Fut2> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error> {
        type Output = Result<(<Fut1 as TryFuture>::Ok, <Fut2 as TryFuture>::Ok), <Fut1 as TryFuture>::Error>;
    }
    pub struct TryJoin3<Fut1, Fut2, Fut3> where Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture {}
    impl<Fut1, Fut2, Fut3> std::future::Future for TryJoin3<Fut1, Fut2, Fut3> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error> {
        type Output = Result<(<Fut1 as TryFuture>::Ok, <Fut2 as TryFuture>::Ok, <Fut3 as TryFuture>::Ok), <Fut1 as TryFuture>::Error>;
    }
    pub struct TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture {}
    impl<Fut1, Fut2, Fut3, Fut4> std::future::Future for TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut4: TryFuture<Error = <Fut1 as TryFuture>::Error> {
        type Output = Result<(<Fut1 as TryFuture>::Ok, <Fut2 as TryFuture>::Ok, <Fut3 as TryFuture>::Ok, <Fut4 as TryFuture>::Ok), <Fut1 as TryFuture>::Error>;
    }
    pub struct TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture, Fut5: TryFuture {}
    impl<Fut1, Fut2, Fut3, Fut4, Fut5> std::future::Future for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut4: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut5: TryFuture<Error = <Fut1 as TryFuture>::Error> {
        type Output = Result<(<Fut1 as TryFuture>::Ok, <Fut2 as TryFuture>::Ok, <Fut3 as TryFuture>::Ok, <Fut4 as TryFuture>::Ok, <Fut5 as TryFuture>::Ok), <Fut1 as TryFuture>::Error>;
    }
    pub struct TryJoinAll<F> where F: TryFuture {}
    impl<F> FromIterator<F> for TryJoinAll<F> where F: TryFuture {}
    impl<F> std::future::Future for TryJoinAll<F> where F: TryFuture { type Output = Result<Vec<<F as TryFuture>::Ok>, <F as TryFuture>::Error>; }
    pub enum TryMaybeDone<Fut> where Fut: TryFuture { Future(Fut), Done(<Fut as TryFuture>::Ok), Gone }
    impl<Fut> TryMaybeDone<Fut> where Fut: TryFuture {
        pub fn output_mut(self: Pin<&mut TryMaybeDone<Fut>>) -> Option<&mut <Fut as TryFuture>::Ok>;
        pub fn take_output(self: Pin<&mut TryMaybeDone<Fut>>) -> Option<<Fut as TryFuture>::Ok>;
    }
    impl<Fut> std::future::Future for TryMaybeDone<Fut> where Fut: TryFuture { type Output = Result<(), <Fut as TryFuture>::Error>; }
    pub struct TrySelect<A, B> {}
    impl<A, B> std::future::Future for TrySelect<A, B> where A: Unpin + TryFuture, B: Unpin + TryFuture {
        type Output = Result<Either<(<A as TryFuture>::Ok, B), (<B as TryFuture>::Ok, A)>, Either<(<A as TryFuture>::Error, B), (<B as TryFuture>::Error, A)>>;
    }
    pub struct UnitError<Fut> {}
    pub struct UnwrapOrElse<Fut, F> {}
    pub struct WeakShared<Fut> where Fut: std::future::Future {}
    impl<Fut> WeakShared<Fut> where Fut: std::future::Future {
        pub fn upgrade(&self) -> Option<Shared<Fut>>;
    }
    impl<Fut> Clone for WeakShared<Fut> where Fut: std::future::Future {}
    pub type BoxFuture<T> = Pin<Box<dyn std::future::Future<Output = T> + Send>>;
    pub type LocalBoxFuture<T> = Pin<Box<dyn std::future::Future<Output = T>>>;
    pub fn abortable<Fut>(future: Fut) -> (Abortable<Fut>, AbortHandle) where Fut: std::future::Future;
    pub fn always_ready<T, F>(prod: F) -> AlwaysReady<T, F> where F: Fn() -> T;
    pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;
    pub fn join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2> where Fut1: std::future::Future, Fut2: std::future::Future;
    pub fn join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future;
    pub fn join4<Fut1, Fut2, Fut3, Fut4>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future;
    pub fn join5<Fut1, Fut2, Fut3, Fut4, Fut5>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future, Fut5: std::future::Future;
    pub fn join_all<I>(iter: I) -> JoinAll<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: std::future::Future;
    pub fn lazy<F, R>(f: F) -> Lazy<F> where F: FnOnce(&mut Context) -> R;
    pub fn maybe_done<Fut>(future: Fut) -> MaybeDone<Fut> where Fut: std::future::Future;
    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;
    pub fn pending<T>() -> Pending<T>;
    pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context) -> Poll<T>;
    pub fn poll_immediate<F>(f: F) -> PollImmediate<F> where F: std::future::Future;
    pub fn ready<T>(t: T) -> Ready<T>;
    pub fn select<A, B>(future1: A, future2: B) -> Select<A, B> where A: std::future::Future + Unpin, B: std::future::Future + Unpin;
    pub fn select_all<I>(iter: I) -> SelectAll<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: std::future::Future + Unpin;
    pub fn select_ok<I>(iter: I) -> SelectOk<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: TryFuture + Unpin;
    pub fn try_join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>;
    pub fn try_join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> TryJoin3<Fut1, Fut2, Fut3> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>;
    pub fn try_join4<Fut1, Fut2, Fut3, Fut4>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut4: TryFuture<Error = <Fut1 as TryFuture>::Error>;
    pub fn try_join5<Fut1, Fut2, Fut3, Fut4, Fut5>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut4: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut5: TryFuture<Error = <Fut1 as TryFuture>::Error>;
    pub fn try_join_all<I>(iter: I) -> TryJoinAll<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: TryFuture;
    pub fn try_maybe_done<Fut>(future: Fut) -> TryMaybeDone<Fut> where Fut: TryFuture;
    pub fn try_select<A, B>(future1: A, future2: B) -> TrySelect<A, B> where A: TryFuture + Unpin, B: TryFuture + Unpin;
    impl<T> FutureExt for T where T: std::future::Future {}
    impl<F, T, E> TryFuture for F where F: std::future::Future<Output = Result<T, E>> { type Ok = T; type Error = E; }
    impl<Fut> TryFutureExt for Fut where Fut: TryFuture {}
    impl<T> UnsafeFutureObj<T> for Box<dyn std::future::Future<Output = T>> {}
    impl<T> UnsafeFutureObj<T> for Box<dyn std::future::Future<Output = T> + Send> {}
    impl<T> UnsafeFutureObj<T> for Pin<&mut dyn std::future::Future<Output = T>> {}
    impl<T> UnsafeFutureObj<T> for Pin<Box<dyn std::future::Future<Output = T>>> {}
    impl<T> UnsafeFutureObj<T> for Pin<Box<dyn std::future::Future<Output = T> + Send>> {}
    impl<T, F> UnsafeFutureObj<T> for &mut F where F: std::future::Future<Output = T> + Unpin {}
    impl<T, F> UnsafeFutureObj<T> for Box<F> where F: std::future::Future<Output = T> {}
    impl<T, F> UnsafeFutureObj<T> for Pin<&mut F> where F: std::future::Future<Output = T> {}
    impl<T, F> UnsafeFutureObj<T> for Pin<Box<F>> where F: std::future::Future<Output = T> {}
    impl<T> UnsafeFutureObj<T> for &mut (dyn std::future::Future<Output = T> + Unpin) {}
    impl<Fut, E> std::future::Future for ErrInto<Fut, E> where Fut: TryFuture { type Output = Result<<Fut as TryFuture>::Ok, E>; }
    impl<Fut, E> std::future::Future for OkInto<Fut, E> where Fut: TryFuture { type Output = Result<E, <Fut as TryFuture>::Error>; }
    impl<F> std::future::Future for Flatten<F> where F: std::future::Future, <F as std::future::Future>::Output: std::future::Future { type Output = <<F as std::future::Future>::Output as std::future::Future>::Output; }
    impl<F> Stream for FlattenStream<F> where F: std::future::Future, <F as std::future::Future>::Output: Stream { type Item = <<F as std::future::Future>::Output as Stream>::Item; }
    impl<Fut, F> std::future::Future for Inspect<Fut, F> where Fut: std::future::Future, F: FnOnce(&<Fut as std::future::Future>::Output) { type Output = <Fut as std::future::Future>::Output; }
    impl<Fut, F> std::future::Future for InspectErr<Fut, F> where Fut: TryFuture, F: FnOnce(&<Fut as TryFuture>::Error) { type Output = Result<<Fut as TryFuture>::Ok, <Fut as TryFuture>::Error>; }
    impl<Fut, F> std::future::Future for InspectOk<Fut, F> where Fut: TryFuture, F: FnOnce(&<Fut as TryFuture>::Ok) { type Output = Result<<Fut as TryFuture>::Ok, <Fut as TryFuture>::Error>; }
    impl<Fut, F, T> std::future::Future for Map<Fut, F> where Fut: std::future::Future, F: FnOnce(<Fut as std::future::Future>::Output) -> T { type Output = T; }
    impl<Fut, T> std::future::Future for MapInto<Fut, T> where Fut: std::future::Future { type Output = T; }
    impl<Fut, F, E> std::future::Future for MapErr<Fut, F> where Fut: TryFuture, F: FnOnce(<Fut as TryFuture>::Error) -> E { type Output = Result<<Fut as TryFuture>::Ok, E>; }
    impl<Fut, F, T> std::future::Future for MapOk<Fut, F> where Fut: TryFuture, F: FnOnce(<Fut as TryFuture>::Ok) -> T { type Output = Result<T, <Fut as TryFuture>::Error>; }
    impl<Fut, F, G, T> std::future::Future for MapOkOrElse<Fut, F, G> where Fut: TryFuture, F: FnOnce(<Fut as TryFuture>::Ok) -> T, G: FnOnce(<Fut as TryFuture>::Error) -> T { type Output = T; }
    impl<Fut> std::future::Future for NeverError<Fut> where Fut: std::future::Future { type Output = Result<<Fut as std::future::Future>::Output, Infallible>; }
    impl<Fut> std::future::Future for UnitError<Fut> where Fut: std::future::Future { type Output = Result<<Fut as std::future::Future>::Output, ()>; }
    impl<Fut, Fut2, F> std::future::Future for OrElse<Fut, Fut2, F> where Fut: TryFuture, Fut2: TryFuture { type Output = Result<<Fut2 as TryFuture>::Ok, <Fut2 as TryFuture>::Error>; }
    impl<Fut, Fut2, F> std::future::Future for AndThen<Fut, Fut2, F> where Fut: TryFuture, Fut2: TryFuture { type Output = Result<<Fut2 as TryFuture>::Ok, <Fut2 as TryFuture>::Error>; }
    impl<Fut, Fut2, F> std::future::Future for Then<Fut, Fut2, F> where Fut: std::future::Future, F: FnOnce(<Fut as std::future::Future>::Output) -> Fut2, Fut2: std::future::Future { type Output = <Fut2 as std::future::Future>::Output; }
    impl<Fut, Fut2> std::future::Future for TryFlatten<Fut, Fut2> where Fut: TryFuture, Fut2: TryFuture { type Output = Result<<Fut2 as TryFuture>::Ok, <Fut2 as TryFuture>::Error>; }
    impl<Fut, F> std::future::Future for UnwrapOrElse<Fut, F> where Fut: TryFuture { type Output = <Fut as TryFuture>::Ok; }
}
pub mod io {
    use crate::{future::{AbortHandle, Aborted}, stream::Stream, task::{Context, Poll}};
    use std::{any::Any, boxed::Box, collections::TryReserveError, convert::{AsMut, AsRef, From, Into}, ffi::NulError, fmt::Display, fs::TryLockError, future::Future, io::{BufRead, IntoInnerError}, marker::{Send, Sync, Unpin}, ops::{Deref, DerefMut, RangeBounds}, option::Option, pin::Pin, string::String, vec::Vec};
    pub trait AsyncBufRead: AsyncRead {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context) -> Poll<std::result::Result<&[u8], Error>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }
    pub trait AsyncBufReadExt: AsyncBufRead {
        fn fill_buf(&mut self) -> FillBuf<Self> where Self: Unpin;
        fn consume_unpin(&mut self, amt: usize) where Self: Unpin;
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> ReadUntil<Self> where Self: Unpin;
        fn read_line(&mut self, buf: &mut String) -> ReadLine<Self> where Self: Unpin;
        fn lines(self) -> Lines<Self>;
    }
    pub trait AsyncRead {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<std::result::Result<usize, Error>>;
        fn poll_read_vectored(self: Pin<&mut Self>, cx: &mut Context, bufs: &mut [IoSliceMut]) -> Poll<std::result::Result<usize, Error>>;
    }
    pub trait AsyncReadExt: AsyncRead {
        fn chain<R>(self, next: R) -> Chain<Self, R> where R: AsyncRead;
        fn read(&mut self, buf: &mut [u8]) -> Read<Self> where Self: Unpin;
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut]) -> ReadVectored<Self> where Self: Unpin;
        fn read_exact(&mut self, buf: &mut [u8]) -> ReadExact<Self> where Self: Unpin;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> ReadToEnd<Self> where Self: Unpin;
        fn read_to_string(&mut self, buf: &mut String) -> ReadToString<Self> where Self: Unpin;
        fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>) where Self: AsyncWrite;
        fn take(self, limit: u64) -> Take<Self>;
    }
    pub trait AsyncSeek {
        fn poll_seek(self: Pin<&mut Self>, cx: &mut Context, pos: SeekFrom) -> Poll<std::result::Result<u64, Error>>;
    }
    pub trait AsyncSeekExt: AsyncSeek {
        fn seek(&mut self, pos: SeekFrom) -> Seek<Self> where Self: Unpin;
        fn stream_position(&mut self) -> Seek<Self> where Self: Unpin;
    }
    pub trait AsyncWrite {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<std::result::Result<usize, Error>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<std::result::Result<(), Error>>;
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<std::result::Result<(), Error>>;
        fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context, bufs: &[IoSlice]) -> Poll<std::result::Result<usize, Error>>;
    }
    pub trait AsyncWriteExt: AsyncWrite {
        fn flush(&mut self) -> Flush<Self> where Self: Unpin;
        fn close(&mut self) -> Close<Self> where Self: Unpin;
        fn write(&mut self, buf: &[u8]) -> Write<Self> where Self: Unpin;
        fn write_vectored(&mut self, bufs: &[IoSlice]) -> WriteVectored<Self> where Self: Unpin;
        fn write_all(&mut self, buf: &[u8]) -> WriteAll<Self> where Self: Unpin;
        fn into_sink<Item>(self) -> IntoSink<Self, Item> where Item: AsRef<[u8]>;
    }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct AllowStdIo<T> {}
    impl<T> AllowStdIo<T> {
        pub fn new(io: T) -> AllowStdIo<T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T> AsyncBufRead for AllowStdIo<T> where T: BufRead {}
    impl<T> AsyncRead for AllowStdIo<T> where T: std::io::Read {}
    impl<T> AsyncSeek for AllowStdIo<T> where T: std::io::Seek {}
    impl<T> AsyncWrite for AllowStdIo<T> where T: std::io::Write {}
    impl<T> BufRead for AllowStdIo<T> where T: BufRead {}
    impl<T> std::io::Read for AllowStdIo<T> where T: std::io::Read {}
    impl<T> std::io::Seek for AllowStdIo<T> where T: std::io::Seek {}
    impl<T> std::io::Write for AllowStdIo<T> where T: std::io::Write {}
    pub struct BufReader<R> {}
    impl<R> BufReader<R> where R: AsyncRead {
        pub fn new(inner: R) -> BufReader<R>;
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
    }
    impl<R> BufReader<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut BufReader<R>>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
        pub fn buffer(&self) -> &[u8];
    }
    impl<R> BufReader<R> where R: AsyncRead + AsyncSeek {
        pub fn seek_relative(self: Pin<&mut BufReader<R>>, offset: i64) -> SeeKRelative<R>;
        pub fn poll_seek_relative(self: Pin<&mut BufReader<R>>, cx: &mut Context, offset: i64) -> Poll<std::result::Result<(), Error>>;
    }
    impl<R> AsyncBufRead for BufReader<R> where R: AsyncRead {}
    impl<R> AsyncRead for BufReader<R> where R: AsyncRead {}
    impl<R> AsyncSeek for BufReader<R> where R: AsyncRead + AsyncSeek {}
    impl<R> AsyncWrite for BufReader<R> where R: AsyncWrite {}
    pub struct BufWriter<W> {}
    impl<W> BufWriter<W> where W: AsyncWrite {
        pub fn new(inner: W) -> BufWriter<W>;
        pub fn with_capacity(cap: usize, inner: W) -> BufWriter<W>;
    }
    impl<W> BufWriter<W> {
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: Pin<&mut BufWriter<W>>) -> Pin<&mut W>;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W> AsyncBufRead for BufWriter<W> where W: AsyncBufRead {}
    impl<W> AsyncRead for BufWriter<W> where W: AsyncRead {}
    impl<W> AsyncSeek for BufWriter<W> where W: AsyncWrite + AsyncSeek {}
    impl<W> AsyncWrite for BufWriter<W> where W: AsyncWrite {}
    pub struct Chain<T, U> {}
    impl<T, U> Chain<T, U> where T: AsyncRead, U: AsyncRead {
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
        pub fn get_pin_mut(self: Pin<&mut Chain<T, U>>) -> (Pin<&mut T>, Pin<&mut U>);
        pub fn into_inner(self) -> (T, U);
    }
    impl<T, U> AsyncBufRead for Chain<T, U> where T: AsyncBufRead, U: AsyncBufRead {}
    impl<T, U> AsyncRead for Chain<T, U> where T: AsyncRead, U: AsyncRead {}
    pub struct Close<W> {}
    impl<W> Future for Close<W> where W: AsyncWrite + Unpin { type Output = std::result::Result<(), Error>; }
    pub struct Copy<R, W> {}
    impl<R, W> Future for Copy<R, W> where R: AsyncRead, W: AsyncWrite + Unpin { type Output = std::result::Result<u64, Error>; }
    pub struct CopyBuf<R, W> {}
    impl<R, W> Future for CopyBuf<R, W> where R: AsyncBufRead, W: AsyncWrite + Unpin { type Output = std::result::Result<u64, Error>; }
    pub struct CopyBufAbortable<R, W> {}
    impl<R, W> Future for CopyBufAbortable<R, W> where R: AsyncBufRead, W: AsyncWrite + Unpin {
        type Output = std::result::Result<std::result::Result<u64, Aborted>, Error>;
    }
    #[derive(Clone, Default)]
    pub struct Cursor<T> {}
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T> AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl<T> AsyncRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl<T> AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl AsyncWrite for Cursor<&mut [u8]> {}
    impl AsyncWrite for Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for Cursor<Box<[u8]>> {}
    impl AsyncWrite for Cursor<Vec<u8>> {}
    pub struct Empty {}
    impl AsyncBufRead for Empty {}
    impl AsyncRead for Empty {}
    pub struct Error {}
    impl Error {
        pub fn new<E>(kind: ErrorKind, error: E) -> Error where E: Into<Box<dyn std::error::Error + Sync + Send>>;
        pub fn other<E>(error: E) -> Error where E: Into<Box<dyn std::error::Error + Sync + Send>>;
        pub fn last_os_error() -> Error;
        pub fn from_raw_os_error(code: i32) -> Error;
        pub fn raw_os_error(&self) -> Option<i32>;
        pub fn get_ref(&self) -> Option<&(dyn std::error::Error + Sync + Send)>;
        pub fn get_mut(&mut self) -> Option<&mut (dyn std::error::Error + Sync + Send)>;
        pub fn into_inner(self) -> Option<Box<dyn std::error::Error + Sync + Send>>;
        pub fn downcast<E>(self) -> std::result::Result<E, Error> where E: std::error::Error + Send + Sync;
        pub fn kind(&self) -> ErrorKind;
    }
    impl Display for Error {}
    impl std::error::Error for Error {}
    impl From<ErrorKind> for Error {}
    impl<W> From<IntoInnerError<W>> for Error {}
    impl From<NulError> for Error {}
    impl From<TryLockError> for Error {}
    impl From<TryReserveError> for Error {}
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, FilesystemLoop, StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, InProgress, Other }
    impl Display for ErrorKind {}
    pub struct FillBuf<R> {}
    impl<R> Future for FillBuf<R> where R: AsyncBufRead + Unpin { type Output = std::result::Result<&[u8], Error>; }
    pub struct Flush<W> {}
    impl<W> Future for Flush<W> where W: AsyncWrite + Unpin { type Output = std::result::Result<(), Error>; }
    pub struct IntoSink<W, Item> {}
    impl<W, Item> crate::sink::Sink<Item> for IntoSink<W, Item> where W: AsyncWrite, Item: AsRef<[u8]> { type Error = Error; }
    #[derive(Clone, Copy)]
    pub struct IoSlice {}
    impl IoSlice {
        pub fn new(buf: &[u8]) -> IoSlice;
        pub fn advance(&mut self, n: usize);
        pub fn advance_slices(bufs: &mut &mut [IoSlice], n: usize);
        pub fn as_slice(self) -> &[u8];
    }
    impl Deref for IoSlice { type Target = [u8]; }
    pub struct IoSliceMut {}
    impl IoSliceMut {
        pub fn new(buf: &mut [u8]) -> IoSliceMut;
        pub fn advance(&mut self, n: usize);
        pub fn advance_slices(bufs: &mut &mut [IoSliceMut], n: usize);
        pub fn into_slice(self) -> &mut [u8];
    }
    impl Deref for IoSliceMut { type Target = [u8]; }
    impl DerefMut for IoSliceMut {}
    pub struct LineWriter<W> where W: AsyncWrite {}
    impl<W> LineWriter<W> where W: AsyncWrite {
        pub fn new(inner: W) -> LineWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
        pub fn buffer(&self) -> &[u8];
        pub fn get_ref(&self) -> &W;
    }
    impl<W> AsyncWrite for LineWriter<W> where W: AsyncWrite {}
    pub struct Lines<R> {}
    impl<R> Stream for Lines<R> where R: AsyncBufRead { type Item = std::result::Result<String, Error>; }
    pub struct Read<R> {}
    impl<R> Future for Read<R> where R: AsyncRead + Unpin { type Output = std::result::Result<usize, Error>; }
    pub struct ReadExact<R> {}
    impl<R> Future for ReadExact<R> where R: AsyncRead + Unpin { type Output = std::result::Result<(), Error>; }
    pub struct ReadHalf<T> {}
    impl<T> ReadHalf<T> {
        pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
    }
    impl<T> ReadHalf<T> where T: Unpin {
        pub fn reunite(self, other: WriteHalf<T>) -> std::result::Result<T, ReuniteError<T>>;
    }
    impl<R> AsyncRead for ReadHalf<R> where R: AsyncRead {}
    pub struct ReadLine<R> {}
    impl<R> Future for ReadLine<R> where R: AsyncBufRead + Unpin { type Output = std::result::Result<usize, Error>; }
    pub struct ReadToEnd<R> {}
    impl<A> Future for ReadToEnd<A> where A: AsyncRead + Unpin { type Output = std::result::Result<usize, Error>; }
    pub struct ReadToString<R> {}
    impl<A> Future for ReadToString<A> where A: AsyncRead + Unpin { type Output = std::result::Result<usize, Error>; }
    pub struct ReadUntil<R> {}
    impl<R> Future for ReadUntil<R> where R: AsyncBufRead + Unpin { type Output = std::result::Result<usize, Error>; }
    pub struct ReadVectored<R> {}
    impl<R> Future for ReadVectored<R> where R: AsyncRead + Unpin { type Output = std::result::Result<usize, Error>; }
    pub struct Repeat {}
    impl AsyncRead for Repeat {}
    pub struct ReuniteError<T>(pub ReadHalf<T>, pub WriteHalf<T>);
    impl<T> Display for ReuniteError<T> {}
    impl<T> std::error::Error for ReuniteError<T> where T: Any {}
    pub struct SeeKRelative<R> {}
    impl<R> Future for SeeKRelative<R> where R: AsyncRead + AsyncSeek { type Output = std::result::Result<(), Error>; }
    pub struct Seek<S> {}
    impl<S> Future for Seek<S> where S: AsyncSeek + Unpin { type Output = std::result::Result<u64, Error>; }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
    pub struct Sink {}
    impl AsyncWrite for Sink {}
    pub struct Take<R> {}
    impl<R> Take<R> where R: AsyncRead {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Take<R>>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
    }
    impl<R> AsyncBufRead for Take<R> where R: AsyncBufRead {}
    impl<R> AsyncRead for Take<R> where R: AsyncRead {}
    pub struct Window<T> {}
    impl<T> Window<T> where T: AsRef<[u8]> {
        pub fn new(t: T) -> Window<T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
        pub fn start(&self) -> usize;
        pub fn end(&self) -> usize;
        pub fn set<R>(&mut self, range: R) where R: RangeBounds<usize>;
    }
    impl<T> AsMut<[u8]> for Window<T> where T: AsMut<[u8]> {}
    impl<T> AsRef<[u8]> for Window<T> where T: AsRef<[u8]> {}
    pub struct Write<W> {}
    impl<W> Future for Write<W> where W: AsyncWrite + Unpin { type Output = std::result::Result<usize, Error>; }
    pub struct WriteAll<W> {}
    impl<W> Future for WriteAll<W> where W: AsyncWrite + Unpin { type Output = std::result::Result<(), Error>; }
    pub struct WriteHalf<T> {}
    impl<T> WriteHalf<T> {
        pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
    }
    impl<T> WriteHalf<T> where T: Unpin {
        pub fn reunite(self, other: ReadHalf<T>) -> std::result::Result<T, ReuniteError<T>>;
    }
    impl<W> AsyncWrite for WriteHalf<W> where W: AsyncWrite {}
    pub struct WriteVectored<W> {}
    impl<W> Future for WriteVectored<W> where W: AsyncWrite + Unpin { type Output = std::result::Result<usize, Error>; }
    pub type Result<T> = std::result::Result<T, Error>;
    pub fn copy<R, W>(reader: R, writer: &mut W) -> Copy<R, W> where R: AsyncRead, W: AsyncWrite + Unpin;
    pub fn copy_buf<R, W>(reader: R, writer: &mut W) -> CopyBuf<R, W> where R: AsyncBufRead, W: AsyncWrite + Unpin;
    pub fn copy_buf_abortable<R, W>(reader: R, writer: &mut W) -> (CopyBufAbortable<R, W>, AbortHandle) where R: AsyncBufRead, W: AsyncWrite + Unpin;
    pub fn empty() -> Empty;
    pub fn repeat(byte: u8) -> Repeat;
    impl AsyncBufRead for &[u8] {}
    impl<P> AsyncBufRead for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncBufRead {}
    impl<T> AsyncBufRead for &mut T where T: AsyncBufRead + Unpin {}
    impl<T> AsyncBufRead for Box<T> where T: AsyncBufRead + Unpin {}
    impl<R> AsyncBufReadExt for R where R: AsyncBufRead {}
    impl AsyncRead for &[u8] {}
    impl<P> AsyncRead for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncRead {}
    impl<T> AsyncRead for &mut T where T: AsyncRead + Unpin {}
    impl<T> AsyncRead for Box<T> where T: AsyncRead + Unpin {}
    impl<R> AsyncReadExt for R where R: AsyncRead {}
    impl<P> AsyncSeek for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncSeek {}
    impl<T> AsyncSeek for &mut T where T: AsyncSeek + Unpin {}
    impl<T> AsyncSeek for Box<T> where T: AsyncSeek + Unpin {}
    impl<S> AsyncSeekExt for S where S: AsyncSeek {}
    impl AsyncWrite for Vec<u8> {}
    impl<P> AsyncWrite for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncWrite {}
    impl<T> AsyncWrite for &mut T where T: AsyncWrite + Unpin {}
    impl<T> AsyncWrite for Box<T> where T: AsyncWrite + Unpin {}
    impl<W> AsyncWriteExt for W where W: AsyncWrite {}
}
pub mod lock {
    use std::{convert::From, future::Future, ops::{Deref, DerefMut, FnOnce}, option::Option, sync::Arc};
    pub struct MappedMutexGuard<T, U> {}
    impl<T, U> MappedMutexGuard<T, U> {
        pub fn map<V, F>(this: MappedMutexGuard<T, U>, f: F) -> MappedMutexGuard<T, V> where F: FnOnce(&mut U) -> &mut V;
    }
    impl<T, U> Deref for MappedMutexGuard<T, U> { type Target = U; }
    impl<T, U> DerefMut for MappedMutexGuard<T, U> {}
    #[derive(Default)]
    pub struct Mutex<T> {}
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Mutex<T>;
        pub fn into_inner(self) -> T;
        pub fn try_lock(&self) -> Option<MutexGuard<T>>;
        pub fn try_lock_owned(self: &Arc<Mutex<T>>) -> Option<OwnedMutexGuard<T>>;
        pub fn lock(&self) -> MutexLockFuture<T>;
        pub fn lock_owned(self: Arc<Mutex<T>>) -> OwnedMutexLockFuture<T>;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T> From<T> for Mutex<T> {}
    pub struct MutexGuard<T> {}
    impl<T> MutexGuard<T> {
        pub fn map<U, F>(this: MutexGuard<T>, f: F) -> MappedMutexGuard<T, U> where F: FnOnce(&mut T) -> &mut U;
    }
    impl<T> Deref for MutexGuard<T> { type Target = T; }
    impl<T> DerefMut for MutexGuard<T> {}
    pub struct MutexLockFuture<T> {}
    impl<T> Future for MutexLockFuture<T> { type Output = MutexGuard<T>; }
    pub struct OwnedMutexGuard<T> {}
    impl<T> Deref for OwnedMutexGuard<T> { type Target = T; }
    impl<T> DerefMut for OwnedMutexGuard<T> {}
    pub struct OwnedMutexLockFuture<T> {}
    impl<T> Future for OwnedMutexLockFuture<T> { type Output = OwnedMutexGuard<T>; }
}
pub mod prelude {
    pub use crate::future::{FutureExt, TryFuture, TryFutureExt};
    pub use crate::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
    pub use crate::sink::{Sink, SinkExt};
    pub use crate::stream::{Stream, StreamExt, TryStream, TryStreamExt};
    pub use crate::{future, sink, stream};
    pub use std::future::Future;
}
pub mod sink {
    use crate::{future::Either, stream::{Stream, TryStream}, task::{Context, Poll}};
    use std::{boxed::Box, clone::Clone, collections::VecDeque, convert::{From, Infallible, Into}, future::Future, marker::Unpin, ops::{Deref, DerefMut, FnMut, FnOnce}, pin::Pin, result::Result, vec::Vec};
    pub trait Sink<Item> {
        type Error;
        fn poll_ready(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
        fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
    }
    pub trait SinkExt<Item>: Sink<Item> {
        fn with<U, Fut, F, E>(self, f: F) -> With<Self, Item, U, Fut, F> where F: FnMut(U) -> Fut, Fut: Future<Output = Result<Item, E>>, E: From<Self::Error>;
        fn with_flat_map<U, St, F>(self, f: F) -> WithFlatMap<Self, Item, U, St, F> where F: FnMut(U) -> St, St: Stream<Item = Result<Item, Self::Error>>;
        fn sink_map_err<E, F>(self, f: F) -> SinkMapErr<Self, F> where F: FnOnce(Self::Error) -> E;
        fn sink_err_into<E>(self) -> SinkErrInto<Self, Item, E> where Self::Error: Into<E>;
        fn buffer(self, capacity: usize) -> Buffer<Self, Item>;
        fn close(&mut self) -> Close<Self, Item> where Self: Unpin;
        fn fanout<Si>(self, other: Si) -> Fanout<Self, Si> where Item: Clone, Si: Sink<Item, Error = Self::Error>;
        fn flush(&mut self) -> Flush<Self, Item> where Self: Unpin;
        fn send(&mut self, item: Item) -> Send<Self, Item> where Self: Unpin;
        fn feed(&mut self, item: Item) -> Feed<Self, Item> where Self: Unpin;
        fn send_all<St>(&mut self, stream: &mut St) -> SendAll<Self, St> where St: TryStream<Ok = Item, Error = Self::Error> + Stream + Unpin, Self: Unpin;
        fn left_sink<Si2>(self) -> Either<Self, Si2> where Si2: Sink<Item, Error = Self::Error>;
        fn right_sink<Si1>(self) -> Either<Si1, Self> where Si1: Sink<Item, Error = Self::Error>;
        fn poll_ready_unpin(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> where Self: Unpin;
        fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error> where Self: Unpin;
        fn poll_flush_unpin(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> where Self: Unpin;
        fn poll_close_unpin(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> where Self: Unpin;
    }
    pub struct Buffer<Si, Item> {}
    impl<Si, Item> Buffer<Si, Item> where Si: Sink<Item> {
        pub fn get_ref(&self) -> &Si;
        pub fn get_mut(&mut self) -> &mut Si;
        pub fn get_pin_mut(self: Pin<&mut Buffer<Si, Item>>) -> Pin<&mut Si>;
        pub fn into_inner(self) -> Si;
    }
    impl<Si, Item> Sink<Item> for Buffer<Si, Item> where Si: Sink<Item> { type Error = <Si as Sink<Item>>::Error; }
    impl<S, Item> Stream for Buffer<S, Item> where S: Sink<Item> + Stream { type Item = <S as Stream>::Item; }
    pub struct Close<Si, Item> {}
    impl<Si, Item> Future for Close<Si, Item> where Si: Sink<Item> + Unpin { type Output = Result<(), <Si as Sink<Item>>::Error>; }
    pub struct Drain<T> {}
    impl<T> Clone for Drain<T> {}
    impl<T> Sink<T> for Drain<T> { type Error = Infallible; }
    pub struct Fanout<Si1, Si2> {}
    impl<Si1, Si2> Fanout<Si1, Si2> {
        pub fn get_ref(&self) -> (&Si1, &Si2);
        pub fn get_mut(&mut self) -> (&mut Si1, &mut Si2);
        pub fn get_pin_mut(self: Pin<&mut Fanout<Si1, Si2>>) -> (Pin<&mut Si1>, Pin<&mut Si2>);
        pub fn into_inner(self) -> (Si1, Si2);
    }
    impl<Si1, Si2, Item> Sink<Item> for Fanout<Si1, Si2> where Si1: Sink<Item>, Item: Clone, Si2: Sink<Item, Error = <Si1 as Sink<Item>>::Error> {
        type Error = <Si1 as Sink<Item>>::Error;
    }
    pub struct Feed<Si, Item> {}
    impl<Si, Item> Future for Feed<Si, Item> where Si: Sink<Item> + Unpin { type Output = Result<(), <Si as Sink<Item>>::Error>; }
    pub struct Flush<Si, Item> {}
    impl<Si, Item> Future for Flush<Si, Item> where Si: Sink<Item> + Unpin { type Output = Result<(), <Si as Sink<Item>>::Error>; }
    pub struct Send<Si, Item> {}
    impl<Si, Item> Future for Send<Si, Item> where Si: Sink<Item> + Unpin { type Output = Result<(), <Si as Sink<Item>>::Error>; }
    pub struct SendAll<Si, St> where St: TryStream {}
    impl<Si, St, Ok, Error> Future for SendAll<Si, St> where Si: Sink<Ok, Error = Error> + Unpin, St: Stream<Item = Result<Ok, Error>> + Unpin {
        type Output = Result<(), Error>;
    }
    pub struct SinkErrInto<Si, Item, E> where Si: Sink<Item> {}
    impl<Si, E, Item> SinkErrInto<Si, Item, E> where Si: Sink<Item>, <Si as Sink<Item>>::Error: Into<E> {
        pub fn get_ref(&self) -> &Si;
        pub fn get_mut(&mut self) -> &mut Si;
        pub fn get_pin_mut(self: Pin<&mut SinkErrInto<Si, Item, E>>) -> Pin<&mut Si>;
        pub fn into_inner(self) -> Si;
    }
    impl<Si, Item, E> Sink<Item> for SinkErrInto<Si, Item, E> where Si: Sink<Item>, <Si as Sink<Item>>::Error: Into<E> { type Error = E; }
    impl<S, Item, E> Stream for SinkErrInto<S, Item, E> where S: Sink<Item> + Stream, <S as Sink<Item>>::Error: Into<E> {
        type Item = <S as Stream>::Item;
    }
    #[derive(Clone)]
    pub struct SinkMapErr<Si, F> {}
    impl<Si, F> SinkMapErr<Si, F> {
        pub fn get_ref(&self) -> &Si;
        pub fn get_mut(&mut self) -> &mut Si;
        pub fn get_pin_mut(self: Pin<&mut SinkMapErr<Si, F>>) -> Pin<&mut Si>;
        pub fn into_inner(self) -> Si;
    }
    impl<Si, F, E, Item> Sink<Item> for SinkMapErr<Si, F> where Si: Sink<Item>, F: FnOnce(<Si as Sink<Item>>::Error) -> E { type Error = E; }
    impl<S, F> Stream for SinkMapErr<S, F> where S: Stream { type Item = <S as Stream>::Item; }
    pub struct Unfold<T, F, R> {}
    impl<T, F, R, Item, E> Sink<Item> for Unfold<T, F, R> where F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>> { type Error = E; }
    pub struct With<Si, Item, U, Fut, F> {}
    impl<Si, Item, U, Fut, F, E> With<Si, Item, U, Fut, F> where Si: Sink<Item>, F: FnMut(U) -> Fut, Fut: Future<Output = Result<Item, E>>, E: From<<Si as Sink<Item>>::Error> {
        pub fn get_ref(&self) -> &Si;
        pub fn get_mut(&mut self) -> &mut Si;
        pub fn get_pin_mut(self: Pin<&mut With<Si, Item, U, Fut, F>>) -> Pin<&mut Si>;
        pub fn into_inner(self) -> Si;
    }
    impl<Si, Item, U, Fut, F> Clone for With<Si, Item, U, Fut, F> where Si: Clone, F: Clone, Fut: Clone {}
    impl<Si, Item, U, Fut, F, E> Sink<U> for With<Si, Item, U, Fut, F> where Si: Sink<Item>, F: FnMut(U) -> Fut, Fut: Future<Output = Result<Item, E>>, E: From<<Si as Sink<Item>>::Error> {
        type Error = E;
    }
    impl<S, Item, U, Fut, F> Stream for With<S, Item, U, Fut, F> where S: Stream + Sink<Item>, F: FnMut(U) -> Fut, Fut: Future {
        type Item = <S as Stream>::Item;
    }
    pub struct WithFlatMap<Si, Item, U, St, F> {}
    impl<Si, Item, U, St, F> WithFlatMap<Si, Item, U, St, F> where Si: Sink<Item>, F: FnMut(U) -> St, St: Stream<Item = Result<Item, <Si as Sink<Item>>::Error>> {
        pub fn get_ref(&self) -> &Si;
        pub fn get_mut(&mut self) -> &mut Si;
        pub fn get_pin_mut(self: Pin<&mut WithFlatMap<Si, Item, U, St, F>>) -> Pin<&mut Si>;
        pub fn into_inner(self) -> Si;
    }
    impl<Si, Item, U, St, F> Sink<U> for WithFlatMap<Si, Item, U, St, F> where Si: Sink<Item>, F: FnMut(U) -> St, St: Stream<Item = Result<Item, <Si as Sink<Item>>::Error>> {
        type Error = <Si as Sink<Item>>::Error;
    }
    impl<S, Item, U, St, F> Stream for WithFlatMap<S, Item, U, St, F> where S: Stream + Sink<Item>, F: FnMut(U) -> St, St: Stream<Item = Result<Item, <S as Sink<Item>>::Error>> {
        type Item = <S as Stream>::Item;
    }
    pub fn drain<T>() -> Drain<T>;
    pub fn unfold<T, F, R, Item, E>(init: T, function: F) -> Unfold<T, F, R> where F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>>;
    impl<P, Item> Sink<Item> for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: Sink<Item> {
        type Error = <<P as Deref>::Target as Sink<Item>>::Error;
    }
    impl<S, Item> Sink<Item> for &mut S where S: Sink<Item> + Unpin { type Error = <S as Sink<Item>>::Error; }
    impl<S, Item> Sink<Item> for Box<S> where S: Sink<Item> + Unpin { type Error = <S as Sink<Item>>::Error; }
    impl<T> Sink<T> for VecDeque<T> { type Error = Infallible; }
    impl<T> Sink<T> for Vec<T> { type Error = Infallible; }
    impl<T, Item> SinkExt<Item> for T where T: Sink<Item> {}
}
pub mod stream {
    use crate::{future::{Either, FutureObj, LocalFutureObj, TryFuture}, io::{AsyncBufRead, AsyncRead, AsyncWrite}, sink::Sink, stream::futures_unordered::{IntoIter, IterMut, IterPinMut, IterPinRef}, task::{Context, LocalSpawn, Poll, Spawn}};
    use std::{boxed::Box, clone::Clone, cmp::PartialEq, convert::{AsRef, From, Into}, default::Default, fmt::{Debug, Display}, future::Future, iter::{Extend, FromIterator, IntoIterator, Iterator}, marker::{Send, Unpin}, ops::{Deref, DerefMut, FnMut, FnOnce}, option::Option, panic::{AssertUnwindSafe, UnwindSafe}, pin::Pin, result::Result, vec::Vec};
    pub use crate::future::PollFn;
    pub use crate::future::Pending;
    pub use crate::future::Aborted;
    pub use crate::future::Abortable;
    pub use crate::future::AbortRegistration;
    pub use crate::future::AbortHandle;
    pub trait FusedStream: Stream {
        fn is_terminated(&self) -> bool;
    }
    pub trait Stream {
        type Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>);
    }
    pub trait StreamExt: Stream {
        fn next(&mut self) -> Next<Self> where Self: Unpin;
        fn into_future(self) -> StreamFuture<Self> where Self: Unpin;
        fn map<T, F>(self, f: F) -> Map<Self, F> where F: FnMut(Self::Item) -> T;
        fn enumerate(self) -> Enumerate<Self>;
        fn filter<Fut, F>(self, f: F) -> Filter<Self, Fut, F> where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool>;
        fn filter_map<Fut, T, F>(self, f: F) -> FilterMap<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = Option<T>>;
        fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future;
        fn collect<C>(self) -> Collect<Self, C> where C: Default + Extend<Self::Item>;
        fn unzip<A, B, FromA, FromB>(self) -> Unzip<Self, FromA, FromB> where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: Stream<Item = (A, B)>;
        fn concat(self) -> Concat<Self> where Self::Item: Extend<<Self::Item as IntoIterator>::Item> + IntoIterator + Default;
        fn count(self) -> Count<Self>;
        fn cycle(self) -> Cycle<Self> where Self: Clone;
        fn fold<T, Fut, F>(self, init: T, f: F) -> Fold<Self, Fut, T, F> where F: FnMut(T, Self::Item) -> Fut, Fut: Future<Output = T>;
        fn any<Fut, F>(self, f: F) -> Any<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = bool>;
        fn all<Fut, F>(self, f: F) -> All<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = bool>;
        fn flatten(self) -> Flatten<Self> where Self::Item: Stream;
        fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> FlattenUnordered<Self> where Self::Item: Stream + Unpin;
        fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> where F: FnMut(Self::Item) -> U, U: Stream;
        fn flat_map_unordered<U, F>(self, limit: impl Into<Option<usize>>, f: F) -> FlatMapUnordered<Self, U, F> where U: Stream + Unpin, F: FnMut(Self::Item) -> U;
        fn scan<S, B, Fut, F>(self, initial_state: S, f: F) -> Scan<Self, S, Fut, F> where F: FnMut(&mut S, Self::Item) -> Fut, Fut: Future<Output = Option<B>>;
        fn skip_while<Fut, F>(self, f: F) -> SkipWhile<Self, Fut, F> where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool>;
        fn take_while<Fut, F>(self, f: F) -> TakeWhile<Self, Fut, F> where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool>;
        fn take_until<Fut>(self, fut: Fut) -> TakeUntil<Self, Fut> where Fut: Future;
        fn for_each<Fut, F>(self, f: F) -> ForEach<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = ()>;
        fn for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> ForEachConcurrent<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = ()>;
        fn take(self, n: usize) -> Take<Self>;
        fn skip(self, n: usize) -> Skip<Self>;
        fn fuse(self) -> Fuse<Self>;
        fn by_ref(&mut self) -> &mut Self;
        fn catch_unwind(self) -> CatchUnwind<Self> where Self: UnwindSafe;
        fn boxed(self) -> Pin<Box<dyn Stream<Item = Self::Item> + Send>> where Self: Send;
        fn boxed_local(self) -> Pin<Box<dyn Stream<Item = Self::Item>>>;
        fn buffered(self, n: usize) -> Buffered<Self> where Self::Item: Future;
        fn buffer_unordered(self, n: usize) -> BufferUnordered<Self> where Self::Item: Future;
        fn zip<St>(self, other: St) -> Zip<Self, St> where St: Stream;
        fn chain<St>(self, other: St) -> Chain<Self, St> where St: Stream<Item = Self::Item>;
        fn peekable(self) -> Peekable<Self>;
        fn chunks(self, capacity: usize) -> Chunks<Self>;
        fn ready_chunks(self, capacity: usize) -> ReadyChunks<Self>;
        fn forward<S>(self, sink: S) -> Forward<Self, S> where S: Sink<Self::Ok, Error = Self::Error>, Self: TryStream;
        fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>) where Self: Sink<Item>;
        fn inspect<F>(self, f: F) -> Inspect<Self, F> where F: FnMut(&Self::Item);
        fn left_stream<B>(self) -> Either<Self, B> where B: Stream<Item = Self::Item>;
        fn right_stream<B>(self) -> Either<B, Self> where B: Stream<Item = Self::Item>;
        fn poll_next_unpin(&mut self, cx: &mut Context) -> Poll<Option<Self::Item>> where Self: Unpin;
        fn select_next_some(&mut self) -> SelectNextSome<Self> where Self: Unpin + FusedStream;
    }
    pub trait TryStream: Stream {
        type Ok;
        type Error;
        fn try_poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
    }
    pub trait TryStreamExt: TryStream {
        fn err_into<E>(self) -> ErrInto<Self, E> where Self::Error: Into<E>;
        fn map_ok<T, F>(self, f: F) -> MapOk<Self, F> where F: FnMut(Self::Ok) -> T;
        fn map_err<E, F>(self, f: F) -> MapErr<Self, F> where F: FnMut(Self::Error) -> E;
        fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: TryFuture<Error = Self::Error>;
        fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F> where F: FnMut(Self::Error) -> Fut, Fut: TryFuture<Ok = Self::Ok>;
        fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F> where F: FnMut(&Self::Ok);
        fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> where F: FnMut(&Self::Error);
        fn into_stream(self) -> IntoStream<Self>;
        fn try_next(&mut self) -> TryNext<Self> where Self: Unpin;
        fn try_for_each<Fut, F>(self, f: F) -> TryForEach<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: TryFuture<Ok = (), Error = Self::Error>;
        fn try_skip_while<Fut, F>(self, f: F) -> TrySkipWhile<Self, Fut, F> where F: FnMut(&Self::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = Self::Error>;
        fn try_take_while<Fut, F>(self, f: F) -> TryTakeWhile<Self, Fut, F> where F: FnMut(&Self::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = Self::Error>;
        fn try_for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> TryForEachConcurrent<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = Result<(), Self::Error>>;
        fn try_collect<C>(self) -> TryCollect<Self, C> where C: Default + Extend<Self::Ok>;
        fn try_chunks(self, capacity: usize) -> TryChunks<Self>;
        fn try_ready_chunks(self, capacity: usize) -> TryReadyChunks<Self>;
        fn try_filter<Fut, F>(self, f: F) -> TryFilter<Self, Fut, F> where Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut;
        fn try_filter_map<Fut, F, T>(self, f: F) -> TryFilterMap<Self, Fut, F> where Fut: TryFuture<Ok = Option<T>, Error = Self::Error>, F: FnMut(Self::Ok) -> Fut;
        fn try_flatten_unordered(self, limit: impl Into<Option<usize>>) -> TryFlattenUnordered<Self> where Self::Ok: TryStream + Unpin, <Self::Ok as TryStream>::Error: From<Self::Error>;
        fn try_flatten(self) -> TryFlatten<Self> where Self::Ok: TryStream, <Self::Ok as TryStream>::Error: From<Self::Error>;
        fn try_fold<T, Fut, F>(self, init: T, f: F) -> TryFold<Self, Fut, T, F> where F: FnMut(T, Self::Ok) -> Fut, Fut: TryFuture<Ok = T, Error = Self::Error>;
        fn try_concat(self) -> TryConcat<Self> where Self::Ok: Extend<<Self::Ok as IntoIterator>::Item> + IntoIterator + Default;
        fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self> where Self::Ok: TryFuture<Error = Self::Error>;
        fn try_buffered(self, n: usize) -> TryBuffered<Self> where Self::Ok: TryFuture<Error = Self::Error>;
        fn try_poll_next_unpin(&mut self, cx: &mut Context) -> Poll<Option<Result<Self::Ok, Self::Error>>> where Self: Unpin;
        fn into_async_read(self) -> IntoAsyncRead<Self> where Self: TryStreamExt<Error = crate::io::Error>, Self::Ok: AsRef<[u8]>;
        fn try_all<Fut, F>(self, f: F) -> TryAll<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = bool>;
        fn try_any<Fut, F>(self, f: F) -> TryAny<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = bool>;
    }
    pub struct All<St, Fut, F> {}
    impl<St, Fut, F> Future for All<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> { type Output = bool; }
    pub struct AndThen<St, Fut, F> {}
    impl<St, Fut, F> AndThen<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Error = <St as TryStream>::Error> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut AndThen<St, Fut, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St, Fut, F> Stream for AndThen<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Error = <St as TryStream>::Error> {
        type Item = Result<<Fut as TryFuture>::Ok, <St as TryStream>::Error>;
    }
    pub struct Any<St, Fut, F> {}
    impl<St, Fut, F> Future for Any<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> { type Output = bool; }
    pub struct BufferUnordered<St> where St: Stream {}
    impl<St> BufferUnordered<St> where St: Stream, <St as Stream>::Item: Future {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut BufferUnordered<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for BufferUnordered<St> where St: Stream, <St as Stream>::Item: Future {
        type Item = <<St as Stream>::Item as Future>::Output;
    }
    pub struct Buffered<St> where St: Stream, <St as Stream>::Item: Future {}
    impl<St> Buffered<St> where St: Stream, <St as Stream>::Item: Future {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Buffered<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for Buffered<St> where St: Stream, <St as Stream>::Item: Future {
        type Item = <<St as Stream>::Item as Future>::Output;
    }
    pub struct CatchUnwind<St> {}
    impl<St> CatchUnwind<St> where St: Stream + UnwindSafe {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut CatchUnwind<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for CatchUnwind<St> where St: Stream + UnwindSafe {
        type Item = Result<<St as Stream>::Item, Box<dyn std::any::Any + Send>>;
    }
    pub struct Chain<St1, St2> {}
    impl<St1, St2> Stream for Chain<St1, St2> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item> { type Item = <St1 as Stream>::Item; }
    pub struct Chunks<St> where St: Stream {}
    impl<St> Chunks<St> where St: Stream {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Chunks<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for Chunks<St> where St: Stream { type Item = Vec<<St as Stream>::Item>; }
    pub struct Collect<St, C> {}
    impl<St, C> Future for Collect<St, C> where St: Stream, C: Default + Extend<<St as Stream>::Item> { type Output = C; }
    pub struct Concat<St> where St: Stream {}
    impl<St> Future for Concat<St> where St: Stream, <St as Stream>::Item: Extend<<<St as Stream>::Item as IntoIterator>::Item> + IntoIterator + Default {
        type Output = <St as Stream>::Item;
    }
    pub struct Count<St> {}
    impl<St> Future for Count<St> where St: Stream { type Output = usize; }
    pub struct Cycle<St> {}
    impl<St> Stream for Cycle<St> where St: Clone + Stream { type Item = <St as Stream>::Item; }
    pub struct Empty<T> {}
    impl<T> Clone for Empty<T> {}
    impl<T> Stream for Empty<T> { type Item = T; }
    pub struct Enumerate<St> {}
    impl<St> Enumerate<St> where St: Stream {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Enumerate<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for Enumerate<St> where St: Stream { type Item = (usize, <St as Stream>::Item); }
    pub struct ErrInto<St, E> {}
    impl<St, E> ErrInto<St, E> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut ErrInto<St, E>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    pub struct Filter<St, Fut, F> where St: Stream {}
    impl<St, Fut, F> Filter<St, Fut, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Filter<St, Fut, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St, Fut, F> Stream for Filter<St, Fut, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
        type Item = <St as Stream>::Item;
    }
    pub struct FilterMap<St, Fut, F> {}
    impl<St, Fut, F> FilterMap<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut FilterMap<St, Fut, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St, Fut, F, T> Stream for FilterMap<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = Option<T>> {
        type Item = T;
    }
    pub struct FlatMap<St, U, F> {}
    impl<St, U, F> FlatMap<St, U, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut FlatMap<St, U, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    pub struct FlatMapUnordered<St, U, F> where St: Stream, U: Stream + Unpin, F: FnMut(<St as Stream>::Item) -> U {}
    impl<St, U, F> FlatMapUnordered<St, U, F> where St: Stream, U: Stream + Unpin, F: FnMut(<St as Stream>::Item) -> U {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut FlatMapUnordered<St, U, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    pub struct Flatten<St> where St: Stream {}
    impl<St> Flatten<St> where St: Stream {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Flatten<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    pub struct Fold<St, Fut, T, F> {}
    impl<St, Fut, T, F> Future for Fold<St, Fut, T, F> where St: Stream, F: FnMut(T, <St as Stream>::Item) -> Fut, Fut: Future<Output = T> { type Output = T; }
    pub struct ForEach<St, Fut, F> {}
    impl<St, Fut, F> Future for ForEach<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = ()> { type Output = (); }
    pub struct ForEachConcurrent<St, Fut, F> {}
    impl<St, Fut, F> Future for ForEachConcurrent<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = ()> {
        type Output = ();
    }
    pub struct Forward<St, Si> where St: TryStream {}
    pub struct Fuse<St> {}
    impl<St> Fuse<St> {
        pub fn is_done(&self) -> bool;
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Fuse<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<S> Stream for Fuse<S> where S: Stream { type Item = <S as Stream>::Item; }
    pub struct FuturesOrdered<T> where T: Future {}
    impl<Fut> FuturesOrdered<Fut> where Fut: Future {
        pub fn new() -> FuturesOrdered<Fut>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&mut self, future: Fut);
        pub fn push_back(&mut self, future: Fut);
        pub fn push_front(&mut self, future: Fut);
        pub fn clear(&mut self);
    }
    impl<Fut> Default for FuturesOrdered<Fut> where Fut: Future {}
    impl<Fut> Extend<Fut> for FuturesOrdered<Fut> where Fut: Future {}
    impl<Fut> FromIterator<Fut> for FuturesOrdered<Fut> where Fut: Future {}
    impl<Fut> Stream for FuturesOrdered<Fut> where Fut: Future { type Item = <Fut as Future>::Output; }
    pub struct FuturesUnordered<Fut> {}
    impl<Fut> FuturesUnordered<Fut> {
        pub fn new() -> FuturesUnordered<Fut>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&self, future: Fut);
        pub fn iter(&self) -> crate::stream::futures_unordered::Iter<Fut> where Fut: Unpin;
        pub fn iter_pin_ref(self: Pin<&FuturesUnordered<Fut>>) -> IterPinRef<Fut>;
        pub fn iter_mut(&mut self) -> IterMut<Fut> where Fut: Unpin;
        pub fn iter_pin_mut(self: Pin<&mut FuturesUnordered<Fut>>) -> IterPinMut<Fut>;
        pub fn clear(&mut self);
    }
    impl<Fut> Default for FuturesUnordered<Fut> {}
    impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {}
    impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}
    impl<Fut> IntoIterator for &FuturesUnordered<Fut> where Fut: Unpin { type Item = &Fut; type IntoIter = crate::stream::futures_unordered::Iter<Fut>; }
    impl<Fut> IntoIterator for &mut FuturesUnordered<Fut> where Fut: Unpin { type Item = &mut Fut; type IntoIter = IterMut<Fut>; }
    impl<Fut> IntoIterator for FuturesUnordered<Fut> where Fut: Unpin { type Item = Fut; type IntoIter = IntoIter<Fut>; }
    impl LocalSpawn for FuturesUnordered<LocalFutureObj<()>> {}
    impl Spawn for FuturesUnordered<FutureObj<()>> {}
    impl<Fut> Stream for FuturesUnordered<Fut> where Fut: Future { type Item = <Fut as Future>::Output; }
    pub struct Inspect<St, F> {}
    impl<St, F> Inspect<St, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Inspect<St, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    pub struct InspectErr<St, F> {}
    impl<St, F> InspectErr<St, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut InspectErr<St, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    pub struct InspectOk<St, F> {}
    impl<St, F> InspectOk<St, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut InspectOk<St, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    pub struct IntoAsyncRead<St> where St: TryStream<Error = crate::io::Error>, <St as TryStream>::Ok: AsRef<[u8]> {}
    impl<St> AsyncBufRead for IntoAsyncRead<St> where St: TryStream<Error = crate::io::Error>, <St as TryStream>::Ok: AsRef<[u8]> {}
    impl<St> AsyncRead for IntoAsyncRead<St> where St: TryStream<Error = crate::io::Error>, <St as TryStream>::Ok: AsRef<[u8]> {}
    impl<St> AsyncWrite for IntoAsyncRead<St> where St: TryStream<Error = crate::io::Error> + AsyncWrite, <St as TryStream>::Ok: AsRef<[u8]> {}
    pub struct IntoStream<St> {}
    impl<St> IntoStream<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut IntoStream<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for IntoStream<St> where St: TryStream { type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>; }
    #[derive(Clone)]
    pub struct Iter<I> {}
    impl<I> Iter<I> {
        pub fn get_ref(&self) -> &I;
        pub fn get_mut(&mut self) -> &mut I;
        pub fn into_inner(self) -> I;
    }
    impl<I> Stream for Iter<I> where I: Iterator { type Item = <I as Iterator>::Item; }
    pub struct Map<St, F> {}
    impl<St, F> Map<St, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Map<St, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    pub struct MapErr<St, F> {}
    impl<St, F> MapErr<St, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut MapErr<St, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    pub struct MapOk<St, F> {}
    impl<St, F> MapOk<St, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut MapOk<St, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    pub struct Next<St> {}
    impl<St> Future for Next<St> where St: Stream + Unpin { type Output = Option<<St as Stream>::Item>; }
    pub struct NextIf<St, F> where St: Stream {}
    impl<St, F> Future for NextIf<St, F> where St: Stream, F: FnOnce(&<St as Stream>::Item) -> bool {
        type Output = Option<<St as Stream>::Item>;
    }
    pub struct NextIfEq<St, T> where St: Stream {}
    impl<St, T> Future for NextIfEq<St, T> where St: Stream, <St as Stream>::Item: PartialEq<T> {
        type Output = Option<<St as Stream>::Item>;
    }
    pub struct Once<Fut> {}
    impl<Fut> Stream for Once<Fut> where Fut: Future { type Item = <Fut as Future>::Output; }
    pub struct OrElse<St, Fut, F> {}
    impl<St, Fut, F> OrElse<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Error) -> Fut, Fut: TryFuture<Ok = <St as TryStream>::Ok> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut OrElse<St, Fut, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St, Fut, F> Stream for OrElse<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Error) -> Fut, Fut: TryFuture<Ok = <St as TryStream>::Ok> {
        type Item = Result<<St as TryStream>::Ok, <Fut as TryFuture>::Error>;
    }
    pub struct Peek<St> where St: Stream {}
    impl<St> Future for Peek<St> where St: Stream { type Output = Option<&<St as Stream>::Item>; }
    pub struct PeekMut<St> where St: Stream {}
    impl<St> Future for PeekMut<St> where St: Stream { type Output = Option<&mut <St as Stream>::Item>; }
    pub struct Peekable<St> where St: Stream {}
    impl<St> Peekable<St> where St: Stream {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Peekable<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
        pub fn peek(self: Pin<&mut Peekable<St>>) -> Peek<St>;
        pub fn poll_peek(self: Pin<&mut Peekable<St>>, cx: &mut Context) -> Poll<Option<&<St as Stream>::Item>>;
        pub fn peek_mut(self: Pin<&mut Peekable<St>>) -> PeekMut<St>;
        pub fn poll_peek_mut(self: Pin<&mut Peekable<St>>, cx: &mut Context) -> Poll<Option<&mut <St as Stream>::Item>>;
        pub fn next_if<F>(self: Pin<&mut Peekable<St>>, func: F) -> NextIf<St, F> where F: FnOnce(&<St as Stream>::Item) -> bool;
        pub fn next_if_eq<T>(self: Pin<&mut Peekable<St>>, expected: &T) -> NextIfEq<St, T> where <St as Stream>::Item: PartialEq<T>;
    }
    impl<S> Stream for Peekable<S> where S: Stream { type Item = <S as Stream>::Item; }
    #[derive(Clone)]
    pub struct PollImmediate<S> {}
    impl<T, S> Stream for PollImmediate<S> where S: Stream<Item = T> { type Item = Poll<T>; }
    #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub enum PollNext { Left, Right }
    impl PollNext {
        pub fn toggle(&mut self) -> PollNext;
    }
    pub struct ReadyChunks<St> where St: Stream {}
    impl<St> ReadyChunks<St> where St: Stream {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut ReadyChunks<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for ReadyChunks<St> where St: Stream { type Item = Vec<<St as Stream>::Item>; }
    #[derive(Clone)]
    pub struct Repeat<T> {}
    impl<T> Stream for Repeat<T> where T: Clone { type Item = T; }
    #[derive(Clone)]
    pub struct RepeatWith<F> {}
    impl<A, F> Stream for RepeatWith<F> where F: FnMut() -> A { type Item = A; }
    pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);
    impl<T, Item> Display for ReuniteError<T, Item> {}
    impl<T, Item> std::error::Error for ReuniteError<T, Item> where T: std::any::Any {}
    pub struct Scan<St, S, Fut, F> where St: Stream {}
    impl<B, St, S, Fut, F> Scan<St, S, Fut, F> where St: Stream, F: FnMut(&mut S, <St as Stream>::Item) -> Fut, Fut: Future<Output = Option<B>> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Scan<St, S, Fut, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<B, St, S, Fut, F> Stream for Scan<St, S, Fut, F> where St: Stream, F: FnMut(&mut S, <St as Stream>::Item) -> Fut, Fut: Future<Output = Option<B>> {
        type Item = B;
    }
    pub struct Select<St1, St2> {}
    impl<St1, St2> Select<St1, St2> {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn get_pin_mut(self: Pin<&mut Select<St1, St2>>) -> (Pin<&mut St1>, Pin<&mut St2>);
        pub fn into_inner(self) -> (St1, St2);
    }
    impl<St1, St2> Stream for Select<St1, St2> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item> { type Item = <St1 as Stream>::Item; }
    pub struct SelectAll<St> {}
    impl<St> SelectAll<St> where St: Stream + Unpin {
        pub fn new() -> SelectAll<St>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&mut self, stream: St);
        pub fn iter(&self) -> crate::stream::select_all::Iter<St>;
        pub fn iter_mut(&mut self) -> crate::stream::select_all::IterMut<St>;
        pub fn clear(&mut self);
    }
    impl<St> Default for SelectAll<St> where St: Stream + Unpin {}
    impl<St> Extend<St> for SelectAll<St> where St: Stream + Unpin {}
    impl<St> FromIterator<St> for SelectAll<St> where St: Stream + Unpin {}
    impl<St> IntoIterator for &SelectAll<St> where St: Stream + Unpin { type Item = &St; type IntoIter = crate::stream::select_all::Iter<St>; }
    impl<St> IntoIterator for &mut SelectAll<St> where St: Stream + Unpin { type Item = &mut St; type IntoIter = crate::stream::select_all::IterMut<St>; }
    impl<St> IntoIterator for SelectAll<St> where St: Stream + Unpin { type Item = St; type IntoIter = crate::stream::select_all::IntoIter<St>; }
    impl<St> Stream for SelectAll<St> where St: Stream + Unpin { type Item = <St as Stream>::Item; }
    pub struct SelectNextSome<St> {}
    impl<St> Future for SelectNextSome<St> where St: FusedStream + Unpin { type Output = <St as Stream>::Item; }
    pub struct SelectWithStrategy<St1, St2, Clos, State> {}
    impl<St1, St2, Clos, State> SelectWithStrategy<St1, St2, Clos, State> {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn get_pin_mut(self: Pin<&mut SelectWithStrategy<St1, St2, Clos, State>>) -> (Pin<&mut St1>, Pin<&mut St2>);
        pub fn into_inner(self) -> (St1, St2);
    }
    impl<St1, St2, Clos, State> Stream for SelectWithStrategy<St1, St2, Clos, State> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item>, Clos: FnMut(&mut State) -> PollNext {
        type Item = <St1 as Stream>::Item;
    }
    pub struct Skip<St> {}
    impl<St> Skip<St> where St: Stream {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Skip<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for Skip<St> where St: Stream { type Item = <St as Stream>::Item; }
    pub struct SkipWhile<St, Fut, F> where St: Stream {}
    impl<St, Fut, F> SkipWhile<St, Fut, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut SkipWhile<St, Fut, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St, Fut, F> Stream for SkipWhile<St, Fut, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
        type Item = <St as Stream>::Item;
    }
    pub struct SplitSink<S, Item> {}
    impl<S, Item> SplitSink<S, Item> where S: Sink<Item> + Unpin {
        pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>>;
    }
    impl<S, Item> SplitSink<S, Item> {
        pub fn is_pair_of(&self, other: &SplitStream<S>) -> bool;
    }
    impl<S, Item> Sink<Item> for SplitSink<S, Item> where S: Sink<Item> { type Error = <S as Sink<Item>>::Error; }
    pub struct SplitStream<S> {}
    impl<S> SplitStream<S> {
        pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool;
    }
    impl<S> SplitStream<S> where S: Unpin {
        pub fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError<S, Item>> where S: Sink<Item>;
    }
    impl<S> Stream for SplitStream<S> where S: Stream { type Item = <S as Stream>::Item; }
    pub struct StreamFuture<St> {}
    impl<St> StreamFuture<St> where St: Stream + Unpin {
        pub fn get_ref(&self) -> Option<&St>;
        pub fn get_mut(&mut self) -> Option<&mut St>;
        pub fn get_pin_mut(self: Pin<&mut StreamFuture<St>>) -> Option<Pin<&mut St>>;
        pub fn into_inner(self) -> Option<St>;
    }
    impl<St> Future for StreamFuture<St> where St: Stream + Unpin { type Output = (Option<<St as Stream>::Item>, St); }
    pub struct Take<St> {}
    impl<St> Take<St> where St: Stream {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Take<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for Take<St> where St: Stream { type Item = <St as Stream>::Item; }
    pub struct TakeUntil<St, Fut> where St: Stream, Fut: Future {}
    impl<St, Fut> TakeUntil<St, Fut> where St: Stream, Fut: Future {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut TakeUntil<St, Fut>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
        pub fn take_future(&mut self) -> Option<Fut>;
        pub fn take_result(&mut self) -> Option<<Fut as Future>::Output>;
        pub fn is_stopped(&self) -> bool;
    }
    impl<St, Fut> Stream for TakeUntil<St, Fut> where St: Stream, Fut: Future { type Item = <St as Stream>::Item; }
    pub struct TakeWhile<St, Fut, F> where St: Stream {}
    impl<St, Fut, F> TakeWhile<St, Fut, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut TakeWhile<St, Fut, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St, Fut, F> Stream for TakeWhile<St, Fut, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
        type Item = <St as Stream>::Item;
    }
    pub struct Then<St, Fut, F> {}
    impl<St, Fut, F> Then<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Then<St, Fut, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St, Fut, F> Stream for Then<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future {
        type Item = <Fut as Future>::Output;
    }
    pub struct TryAll<St, Fut, F> {}
    impl<St, Fut, F> Future for TryAll<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: Future<Output = bool> {
        type Output = Result<bool, <St as TryStream>::Error>;
    }
    pub struct TryAny<St, Fut, F> {}
    impl<St, Fut, F> Future for TryAny<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: Future<Output = bool> {
        type Output = Result<bool, <St as TryStream>::Error>;
    }
    pub struct TryBufferUnordered<St> where St: TryStream {}
    impl<St> TryBufferUnordered<St> where St: TryStream, <St as TryStream>::Ok: TryFuture {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut TryBufferUnordered<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for TryBufferUnordered<St> where St: TryStream, <St as TryStream>::Ok: TryFuture<Error = <St as TryStream>::Error> {
        type Item = Result<<<St as TryStream>::Ok as TryFuture>::Ok, <St as TryStream>::Error>;
    }
    pub struct TryBuffered<St> where St: TryStream, <St as TryStream>::Ok: TryFuture {}
    impl<St> TryBuffered<St> where St: TryStream, <St as TryStream>::Ok: TryFuture {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut TryBuffered<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for TryBuffered<St> where St: TryStream, <St as TryStream>::Ok: TryFuture<Error = <St as TryStream>::Error> {
        type Item = Result<<<St as TryStream>::Ok as TryFuture>::Ok, <St as TryStream>::Error>;
    }
    pub struct TryChunks<St> where St: TryStream {}
    impl<St> TryChunks<St> where St: TryStream {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut TryChunks<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for TryChunks<St> where St: TryStream {
        type Item = Result<Vec<<St as TryStream>::Ok>, TryChunksError<<St as TryStream>::Ok, <St as TryStream>::Error>>;
    }
    #[derive(PartialEq, Eq)]
    pub struct TryChunksError<T, E>(pub Vec<T>, pub E);
    impl<T, E> Display for TryChunksError<T, E> where E: Display {}
    impl<T, E> std::error::Error for TryChunksError<T, E> where E: Debug + Display {}
    pub struct TryCollect<St, C> {}
    impl<St, C> Future for TryCollect<St, C> where St: TryStream, C: Default + Extend<<St as TryStream>::Ok> {
        type Output = Result<C, <St as TryStream>::Error>;
    }
    pub struct TryConcat<St> where St: TryStream {}
    impl<St> Future for TryConcat<St> where St: TryStream, <St as TryStream>::Ok: Extend<<<St as TryStream>::Ok as IntoIterator>::Item> + IntoIterator + Default {
        type Output = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
    }
    pub struct TryFilter<St, Fut, F> where St: TryStream {}
    impl<St, Fut, F> TryFilter<St, Fut, F> where St: TryStream {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut TryFilter<St, Fut, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St, Fut, F> Stream for TryFilter<St, Fut, F> where St: TryStream, Fut: Future<Output = bool>, F: FnMut(&<St as TryStream>::Ok) -> Fut {
        type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
    }
    pub struct TryFilterMap<St, Fut, F> {}
    impl<St, Fut, F> TryFilterMap<St, Fut, F> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut TryFilterMap<St, Fut, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St, Fut, F, T> Stream for TryFilterMap<St, Fut, F> where St: TryStream, Fut: TryFuture<Ok = Option<T>, Error = <St as TryStream>::Error>, F: FnMut(<St as TryStream>::Ok) -> Fut {
        type Item = Result<T, <St as TryStream>::Error>;
    }
    pub struct TryFlatten<St> where St: TryStream {}
    impl<St> TryFlatten<St> where St: TryStream, <St as TryStream>::Ok: TryStream, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut TryFlatten<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for TryFlatten<St> where St: TryStream, <St as TryStream>::Ok: TryStream, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {
        type Item = Result<<<St as TryStream>::Ok as TryStream>::Ok, <<St as TryStream>::Ok as TryStream>::Error>;
    }
    pub struct TryFlattenUnordered<St> where St: TryStream, <St as TryStream>::Ok: TryStream + Unpin, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {}
    impl<St> TryFlattenUnordered<St> where St: TryStream, <St as TryStream>::Ok: TryStream + Unpin, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut TryFlattenUnordered<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    pub struct TryFold<St, Fut, T, F> {}
    impl<St, Fut, T, F> Future for TryFold<St, Fut, T, F> where St: TryStream, F: FnMut(T, <St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = T, Error = <St as TryStream>::Error> {
        type Output = Result<T, <St as TryStream>::Error>;
    }
    pub struct TryForEach<St, Fut, F> {}
    impl<St, Fut, F> Future for TryForEach<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = (), Error = <St as TryStream>::Error> {
        type Output = Result<(), <St as TryStream>::Error>;
    }
    pub struct TryForEachConcurrent<St, Fut, F> {}
    impl<St, Fut, F> Future for TryForEachConcurrent<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: Future<Output = Result<(), <St as TryStream>::Error>> {
        type Output = Result<(), <St as TryStream>::Error>;
    }
    pub struct TryNext<St> {}
    impl<St> Future for TryNext<St> where St: TryStream + Unpin {
        type Output = Result<Option<<St as TryStream>::Ok>, <St as TryStream>::Error>;
    }
    pub struct TryReadyChunks<St> where St: TryStream {}
    impl<St> TryReadyChunks<St> where St: TryStream {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut TryReadyChunks<St>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St> Stream for TryReadyChunks<St> where St: TryStream {
        type Item = Result<Vec<<St as TryStream>::Ok>, TryReadyChunksError<<St as TryStream>::Ok, <St as TryStream>::Error>>;
    }
    #[derive(PartialEq, Eq)]
    pub struct TryReadyChunksError<T, E>(pub Vec<T>, pub E);
    impl<T, E> Display for TryReadyChunksError<T, E> where E: Display {}
    impl<T, E> std::error::Error for TryReadyChunksError<T, E> where E: Debug + Display {}
    pub struct TrySkipWhile<St, Fut, F> where St: TryStream {}
    impl<St, Fut, F> TrySkipWhile<St, Fut, F> where St: TryStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut TrySkipWhile<St, Fut, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St, Fut, F> Stream for TrySkipWhile<St, Fut, F> where St: TryStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {
        type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
    }
    pub struct TryTakeWhile<St, Fut, F> where St: TryStream {}
    impl<St, Fut, F> TryTakeWhile<St, Fut, F> where St: TryStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut TryTakeWhile<St, Fut, F>>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St, Fut, F> Stream for TryTakeWhile<St, Fut, F> where St: TryStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {
        type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
    }
    pub struct TryUnfold<T, F, Fut> {}
    impl<T, F, Fut, Item> Stream for TryUnfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>> {
        type Item = Result<Item, <Fut as TryFuture>::Error>;
    }
    pub struct Unfold<T, F, Fut> {}
    impl<T, F, Fut, Item> Stream for Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>> { type Item = Item; }
    pub struct Unzip<St, FromA, FromB> {}
    impl<St, A, B, FromA, FromB> Future for Unzip<St, FromA, FromB> where St: Stream<Item = (A, B)>, FromA: Default + Extend<A>, FromB: Default + Extend<B> {
        type Output = (FromA, FromB);
    }
    pub struct Zip<St1, St2> where St1: Stream, St2: Stream {}
    impl<St1, St2> Zip<St1, St2> where St1: Stream, St2: Stream {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn get_pin_mut(self: Pin<&mut Zip<St1, St2>>) -> (Pin<&mut St1>, Pin<&mut St2>);
        pub fn into_inner(self) -> (St1, St2);
    }
    impl<St1, St2> Stream for Zip<St1, St2> where St1: Stream, St2: Stream { type Item = (<St1 as Stream>::Item, <St2 as Stream>::Item); }
    pub type BoxStream<T> = Pin<Box<dyn Stream<Item = T> + Send>>;
    pub type FlattenUnordered<St> = FlattenUnordered<St>;
    pub type LocalBoxStream<T> = Pin<Box<dyn Stream<Item = T>>>;
    pub fn abortable<St>(stream: St) -> (crate::future::Abortable<St>, crate::future::AbortHandle) where St: Stream;
    pub fn empty<T>() -> Empty<T>;
    pub fn iter<I>(i: I) -> Iter<<I as IntoIterator>::IntoIter> where I: IntoIterator;
    pub fn once<Fut>(future: Fut) -> Once<Fut> where Fut: Future;
    pub fn pending<T>() -> crate::future::Pending<T>;
    pub fn poll_fn<T, F>(f: F) -> crate::future::PollFn<F> where F: FnMut(&mut Context) -> Poll<Option<T>>;
    pub fn poll_immediate<S>(s: S) -> PollImmediate<S> where S: Stream;
    pub fn repeat<T>(item: T) -> Repeat<T> where T: Clone;
    pub fn repeat_with<A, F>(repeater: F) -> RepeatWith<F> where F: FnMut() -> A;
    pub fn select<St1, St2>(stream1: St1, stream2: St2) -> Select<St1, St2> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item>;
    pub fn select_all<I>(streams: I) -> SelectAll<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: Stream + Unpin;
    pub fn select_with_strategy<St1, St2, Clos, State>(stream1: St1, stream2: St2, which: Clos) -> SelectWithStrategy<St1, St2, Clos, State> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item>, Clos: FnMut(&mut State) -> PollNext, State: Default;
    pub fn try_unfold<T, F, Fut, Item>(init: T, f: F) -> TryUnfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>;
    pub fn unfold<T, F, Fut, Item>(init: T, f: F) -> Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>;
    impl<P> Stream for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: Stream { type Item = <<P as Deref>::Target as Stream>::Item; }
    impl<S> Stream for &mut S where S: Stream + Unpin { type Item = <S as Stream>::Item; }
    impl<S> Stream for Box<S> where S: Stream + Unpin { type Item = <S as Stream>::Item; }
    impl<S> Stream for AssertUnwindSafe<S> where S: Stream { type Item = <S as Stream>::Item; }
    impl<T> Stream for crate::future::Pending<T> { type Item = T; }
    impl<T, F> Stream for crate::future::PollFn<F> where F: FnMut(&mut Context) -> Poll<Option<T>> { type Item = T; }
    impl<T> StreamExt for T where T: Stream {}
    impl<S, T, E> TryStream for S where S: Stream<Item = Result<T, E>> { type Ok = T; type Error = E; }
    impl<S> TryStreamExt for S where S: TryStream {}
    impl<St, U, F> Stream for FlatMap<St, U, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> U, U: Stream { type Item = <U as Stream>::Item; }
    impl<St, U, F> Stream for FlatMapUnordered<St, U, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> U, U: Stream { type Item = <U as Stream>::Item; }
    impl<St> Stream for Flatten<St> where St: Stream, <St as Stream>::Item: Stream { type Item = <<St as Stream>::Item as Stream>::Item; }
    impl<St, Si> Future for Forward<St, Si> where St: TryStream { type Output = Result<(), <St as TryStream>::Error>; }
    impl<St> Stream for TryFlattenUnordered<St> where St: TryStream, <St as TryStream>::Ok: TryStream { type Item = Result<<<St as TryStream>::Ok as TryStream>::Ok, <<St as TryStream>::Ok as TryStream>::Error>; }
    impl<St, E> Stream for ErrInto<St, E> where St: TryStream { type Item = Result<<St as TryStream>::Ok, E>; }
    impl<St, F> Stream for Inspect<St, F> where St: Stream { type Item = <St as Stream>::Item; }
    impl<St, F> Stream for InspectErr<St, F> where St: TryStream { type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>; }
    impl<St, F> Stream for InspectOk<St, F> where St: TryStream { type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>; }
    impl<St, F, T> Stream for Map<St, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> T { type Item = T; }
    impl<St, F, E> Stream for MapErr<St, F> where St: TryStream, F: FnMut(<St as TryStream>::Error) -> E { type Item = Result<<St as TryStream>::Ok, E>; }
    impl<St, F, T> Stream for MapOk<St, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> T { type Item = Result<T, <St as TryStream>::Error>; }
    pub mod futures_unordered {
        use std::{iter::{ExactSizeIterator, Iterator}, marker::Unpin, pin::Pin};
        pub use crate::stream::FuturesUnordered;
        pub struct IntoIter<Fut> where Fut: Unpin {}
        impl<Fut> ExactSizeIterator for IntoIter<Fut> where Fut: Unpin {}
        impl<Fut> Iterator for IntoIter<Fut> where Fut: Unpin { type Item = Fut; }
        pub struct Iter<Fut> where Fut: Unpin {}
        impl<Fut> ExactSizeIterator for Iter<Fut> where Fut: Unpin {}
        impl<Fut> Iterator for Iter<Fut> where Fut: Unpin { type Item = &Fut; }
        pub struct IterMut<Fut> where Fut: Unpin {}
        impl<Fut> ExactSizeIterator for IterMut<Fut> where Fut: Unpin {}
        impl<Fut> Iterator for IterMut<Fut> where Fut: Unpin { type Item = &mut Fut; }
        pub struct IterPinMut<Fut> {}
        impl<Fut> ExactSizeIterator for IterPinMut<Fut> {}
        impl<Fut> Iterator for IterPinMut<Fut> { type Item = Pin<&mut Fut>; }
        pub struct IterPinRef<Fut> {}
        impl<Fut> ExactSizeIterator for IterPinRef<Fut> {}
        impl<Fut> Iterator for IterPinRef<Fut> { type Item = Pin<&Fut>; }
    }
    pub mod select_all {
        use crate::stream::Stream;
        use std::{iter::{ExactSizeIterator, Iterator}, marker::Unpin};
        pub use crate::stream::select_all;
        pub use crate::stream::SelectAll;
        pub struct IntoIter<St> where St: Unpin {}
        impl<St> ExactSizeIterator for IntoIter<St> where St: Stream + Unpin {}
        impl<St> Iterator for IntoIter<St> where St: Stream + Unpin { type Item = St; }
        pub struct Iter<St> where St: Unpin {}
        impl<St> ExactSizeIterator for Iter<St> where St: Stream + Unpin {}
        impl<St> Iterator for Iter<St> where St: Stream + Unpin { type Item = &St; }
        pub struct IterMut<St> where St: Unpin {}
        impl<St> ExactSizeIterator for IterMut<St> where St: Stream + Unpin {}
        impl<St> Iterator for IterMut<St> where St: Stream + Unpin { type Item = &mut St; }
    }
}
pub mod task {
    use crate::future::RemoteHandle;
    use std::{any::Any, boxed::Box, convert::From, error::Error, fmt::Display, future::Future, marker::{Send, Sync}, mem::ManuallyDrop, ops::{Deref, FnOnce}, option::Option, rc::Rc, result::Result, sync::Arc};
    pub use crate::future::UnsafeFutureObj;
    pub use crate::future::LocalFutureObj;
    pub use crate::future::FutureObj;
    pub trait ArcWake: Send + Sync {
        fn wake_by_ref(arc_self: &Arc<Self>);
        fn wake(self: Arc<Self>);
    }
    pub trait LocalSpawn {
        fn spawn_local_obj(&self, future: crate::future::LocalFutureObj<()>) -> Result<(), SpawnError>;
        fn status_local(&self) -> Result<(), SpawnError>;
    }
    pub trait LocalSpawnExt: LocalSpawn {
        fn spawn_local<Fut>(&self, future: Fut) -> Result<(), SpawnError> where Fut: Future<Output = ()>;
        fn spawn_local_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<<Fut as Future>::Output>, SpawnError> where Fut: Future;
    }
    pub trait Spawn {
        fn spawn_obj(&self, future: crate::future::FutureObj<()>) -> Result<(), SpawnError>;
        fn status(&self) -> Result<(), SpawnError>;
    }
    pub trait SpawnExt: Spawn {
        fn spawn<Fut>(&self, future: Fut) -> Result<(), SpawnError> where Fut: Future<Output = ()> + Send;
        fn spawn_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<<Fut as Future>::Output>, SpawnError> where Fut: Future + Send, <Fut as Future>::Output: Send;
    }
    pub trait Wake {
        fn wake(self: Arc<Self>);
        fn wake_by_ref(self: &Arc<Self>);
    }
    #[derive(Default)]
    pub struct AtomicWaker {}
    impl AtomicWaker {
        pub fn new() -> AtomicWaker;
        pub fn register(&self, waker: &Waker);
        pub fn wake(&self);
        pub fn take(&self) -> Option<Waker>;
    }
    pub struct Context {}
    impl Context {
        pub fn from_waker(waker: &Waker) -> Context;
        pub fn waker(&self) -> &Waker;
        pub fn ext(&mut self) -> &mut (dyn Any);
    }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Poll<T> { Ready(T), Pending }
    impl<T> Poll<T> {
        pub fn map<U, F>(self, f: F) -> Poll<U> where F: FnOnce(T) -> U;
        pub fn is_ready(&self) -> bool;
        pub fn is_pending(&self) -> bool;
    }
    impl<T, E> Poll<Result<T, E>> {
        pub fn map_ok<U, F>(self, f: F) -> Poll<Result<U, E>> where F: FnOnce(T) -> U;
        pub fn map_err<U, F>(self, f: F) -> Poll<Result<T, U>> where F: FnOnce(E) -> U;
    }
    impl<T, E> Poll<Option<Result<T, E>>> {
        pub fn map_ok<U, F>(self, f: F) -> Poll<Option<Result<U, E>>> where F: FnOnce(T) -> U;
        pub fn map_err<U, F>(self, f: F) -> Poll<Option<Result<T, U>>> where F: FnOnce(E) -> U;
    }
    impl<T> From<T> for Poll<T> {}
    #[derive(PartialEq)]
    pub struct RawWaker {}
    impl RawWaker {
        pub fn new(data: *const (), vtable: &RawWakerVTable) -> RawWaker;
    }
    impl<W> From<Arc<W>> for RawWaker where W: Wake + Send + Sync {}
    #[derive(Clone, Copy, PartialEq)]
    pub struct RawWakerVTable {}
    impl RawWakerVTable {
        pub fn new(clone: unsafe fn(*const ()) -> RawWaker, wake: unsafe fn(*const ()), wake_by_ref: unsafe fn(*const ()), drop: unsafe fn(*const ())) -> RawWakerVTable;
    }
    pub struct SpawnError {}
    impl SpawnError {
        pub fn shutdown() -> SpawnError;
        pub fn is_shutdown(&self) -> bool;
    }
    impl Display for SpawnError {}
    impl Error for SpawnError {}
    #[derive(Clone)]
    pub struct Waker {}
    impl Waker {
        pub fn wake(self);
        pub fn wake_by_ref(&self);
        pub fn will_wake(&self, other: &Waker) -> bool;
        pub unsafe fn new(data: *const (), vtable: &RawWakerVTable) -> Waker;
        pub unsafe fn from_raw(waker: RawWaker) -> Waker;
        pub fn noop() -> &Waker;
        pub fn data(&self) -> *const ();
        pub fn vtable(&self) -> &RawWakerVTable;
        pub fn from_fn_ptr(f: fn()) -> Waker;
    }
    impl<W> From<Arc<W>> for Waker where W: Wake + Send + Sync {}
    pub struct WakerRef {}
    impl WakerRef {
        pub fn new(waker: &Waker) -> WakerRef;
        pub fn new_unowned(waker: ManuallyDrop<Waker>) -> WakerRef;
    }
    impl Deref for WakerRef { type Target = Waker; }
    pub fn waker<W>(wake: Arc<W>) -> Waker where W: ArcWake;
    pub fn waker_ref<W>(wake: &Arc<W>) -> WakerRef where W: ArcWake;
    impl<Sp> LocalSpawn for &Sp where Sp: LocalSpawn {}
    impl<Sp> LocalSpawn for &mut Sp where Sp: LocalSpawn {}
    impl<Sp> LocalSpawn for Box<Sp> where Sp: LocalSpawn {}
    impl<Sp> LocalSpawn for Rc<Sp> where Sp: LocalSpawn {}
    impl<Sp> LocalSpawn for Arc<Sp> where Sp: LocalSpawn {}
    impl<Sp> LocalSpawnExt for Sp where Sp: LocalSpawn {}
    impl<Sp> Spawn for &Sp where Sp: Spawn {}
    impl<Sp> Spawn for &mut Sp where Sp: Spawn {}
    impl<Sp> Spawn for Box<Sp> where Sp: Spawn {}
    impl<Sp> Spawn for Rc<Sp> where Sp: Spawn {}
    impl<Sp> Spawn for Arc<Sp> where Sp: Spawn {}
    impl<Sp> SpawnExt for Sp where Sp: Spawn {}
}
