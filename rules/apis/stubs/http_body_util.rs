//! http-body-util 0.1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use bytes::{Bytes, buf::Buf};
use crate::combinators::{BoxBody, Collect, Fuse, InspectErr, InspectFrame, MapErr, MapFrame, UnsyncBoxBody, WithTrailers};
use http::HeaderMap;
use futures::stream::Stream;
use http_body::{Body, Frame};
use std::{borrow::{Cow, ToOwned}, boxed::Box, clone::Clone, convert::{From, Infallible}, default::Default, error::Error, fmt::Display, future::Future, marker::{Copy, Send, Sync, Unpin}, ops::FnMut, option::Option, result::Result, string::String, vec::Vec};
pub trait BodyExt: Body {
    fn frame(&mut self) -> crate::combinators::Frame<Self> where Self: Unpin;
    fn map_frame<F, B>(self, f: F) -> MapFrame<Self, F> where F: FnMut(Frame<Self::Data>) -> Frame<B>, B: Buf;
    fn inspect_frame<F>(self, f: F) -> InspectFrame<Self, F> where F: FnMut(&Frame<Self::Data>);
    fn map_err<F, E>(self, f: F) -> MapErr<Self, F> where F: FnMut(Self::Error) -> E;
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> where F: FnMut(&Self::Error);
    fn boxed(self) -> BoxBody<Self::Data, Self::Error> where Self: Send + Sync;
    fn boxed_unsync(self) -> UnsyncBoxBody<Self::Data, Self::Error> where Self: Send;
    fn collect(self) -> Collect<Self>;
    fn with_trailers<F>(self, trailers: F) -> WithTrailers<Self, F> where F: Future<Output = Option<Result<HeaderMap, Self::Error>>>;
    fn into_stream(self) -> BodyStream<Self>;
    fn into_data_stream(self) -> BodyDataStream<Self>;
    fn fuse(self) -> Fuse<Self>;
}
#[derive(Clone, Copy)]
pub struct BodyDataStream<B> {}
impl<B> BodyDataStream<B> {
    pub fn new(body: B) -> Self;
}
#[derive(Clone, Copy)]
pub struct BodyStream<B> {}
impl<B> BodyStream<B> {
    pub fn new(body: B) -> Self;
}
pub struct Collected<B> {}
impl<B: Buf> Collected<B> {
    pub fn trailers(&self) -> Option<&HeaderMap>;
    pub fn aggregate(self) -> impl Buf;
    pub fn to_bytes(self) -> Bytes;
}
impl<B> Default for Collected<B> {}
#[derive(Clone, Copy)]
pub enum Either<L, R> { Left(L), Right(R) }
impl<L> Either<L, L> {
    pub fn into_inner(self) -> L;
}
pub struct Empty<D> {}
impl<D> Empty<D> {
    pub fn new() -> Self;
}
impl<D> Clone for Empty<D> {}
impl<D> Default for Empty<D> {}
impl<D> Copy for Empty<D> {}
#[derive(Clone, Copy)]
pub struct Full<D> {}
impl<D> Full<D> where D: Buf {
    pub fn new(data: D) -> Self;
}
impl<D> Full<D> {
    pub fn into_inner(self) -> Option<D>;
}
impl<D> Default for Full<D> where D: Buf {}
impl<D> From<&[u8]> for Full<D> where D: Buf + From<&[u8]> {}
impl<D> From<&str> for Full<D> where D: Buf + From<&str> {}
impl<D> From<Bytes> for Full<D> where D: Buf + From<Bytes> {}
impl<D, B> From<Cow<B>> for Full<D> where D: Buf + From<&B> + From<B::Owned>, B: ToOwned {}
impl<D> From<String> for Full<D> where D: Buf + From<String> {}
impl<D> From<Vec<u8>> for Full<D> where D: Buf + From<Vec<u8>> {}
pub struct LengthLimitError;
impl Display for LengthLimitError {}
impl Error for LengthLimitError {}
#[derive(Clone, Copy)]
pub struct Limited<B> {}
impl<B> Limited<B> {
    pub fn new(inner: B, limit: usize) -> Self;
}
#[derive(Clone, Copy)]
pub struct StreamBody<S> {}
impl<S> StreamBody<S> {
    pub fn new(stream: S) -> Self;
}
impl<T> BodyExt for T where T: Body {}
impl<D> Body for Empty<D> where D: Buf { type Data = D; type Error = Infallible; }
impl<D> Body for Full<D> where D: Buf { type Data = D; type Error = Infallible; }
impl<B> Body for Limited<B> where B: Body { type Data = <B as Body>::Data; type Error = Box<dyn Error + Send + Sync>; }
impl<L, R> Body for Either<L, R> where L: Body, R: Body<Data = <L as Body>::Data> { type Data = <L as Body>::Data; type Error = Box<dyn Error + Send + Sync>; }
impl<S, D, E> Body for StreamBody<S> where S: Stream<Item = Result<Frame<D>, E>>, D: Buf { type Data = D; type Error = E; }
pub mod combinators {
    use bytes::buf::Buf;
    use crate::Collected;
    use http_body::Body;
    use std::{default::Default, future::Future, marker::{Send, Sync, Unpin}, ops::FnMut, option::Option, pin::Pin, result::Result};
    pub struct BoxBody<D, E> {}
    impl<D, E> BoxBody<D, E> {
        pub fn new<B>(body: B) -> Self where B: Body<Data = D, Error = E> + Send + Sync, D: Buf;
    }
    impl<D, E> Body for BoxBody<D, E> where D: Buf { type Data = D; type Error = E; }
    impl<D, E> Body for UnsyncBoxBody<D, E> where D: Buf { type Data = D; type Error = E; }
    impl<B> Body for Fuse<B> where B: Body { type Data = <B as Body>::Data; type Error = <B as Body>::Error; }
    impl<B, F, E> Body for MapErr<B, F> where B: Body, F: FnMut(<B as Body>::Error) -> E { type Data = <B as Body>::Data; type Error = E; }
    impl<B, F, B2> Body for MapFrame<B, F> where B: Body, F: FnMut(http_body::Frame<<B as Body>::Data>) -> http_body::Frame<B2>, B2: Buf { type Data = B2; type Error = <B as Body>::Error; }
    impl<B, F> Body for InspectErr<B, F> where B: Body { type Data = <B as Body>::Data; type Error = <B as Body>::Error; }
    impl<B, F> Body for InspectFrame<B, F> where B: Body { type Data = <B as Body>::Data; type Error = <B as Body>::Error; }
    impl<B, F> Body for WithTrailers<B, F> where B: Body { type Data = <B as Body>::Data; type Error = <B as Body>::Error; }
    impl<D, E> Default for BoxBody<D, E> where D: Buf {}
    pub struct Collect<T> where T: Body {}
    impl<T: Body> Future for Collect<T> { type Output = Result<Collected<<T as Body>::Data>, <T as Body>::Error>; }
    pub struct Frame<T> {}
    impl<T: Body + Unpin> Future for Frame<T> { type Output = Option<Result<http_body::Frame<<T as Body>::Data>, <T as Body>::Error>>; }
    pub struct Fuse<B> {}
    impl<B> Fuse<B> where B: Body {
        pub fn new(body: B) -> Self;
    }
    #[derive(Clone, Copy)]
    pub struct InspectErr<B, F> {}
    impl<B, F> InspectErr<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
        pub fn into_inner(self) -> B;
    }
    #[derive(Clone, Copy)]
    pub struct InspectFrame<B, F> {}
    impl<B, F> InspectFrame<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
        pub fn into_inner(self) -> B;
    }
    #[derive(Clone, Copy)]
    pub struct MapErr<B, F> {}
    impl<B, F> MapErr<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
        pub fn into_inner(self) -> B;
    }
    #[derive(Clone, Copy)]
    pub struct MapFrame<B, F> {}
    impl<B, F> MapFrame<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
        pub fn into_inner(self) -> B;
    }
    pub struct UnsyncBoxBody<D, E> {}
    impl<D, E> UnsyncBoxBody<D, E> {
        pub fn new<B>(body: B) -> Self where B: Body<Data = D, Error = E> + Send, D: Buf;
    }
    impl<D, E> Default for UnsyncBoxBody<D, E> where D: Buf {}
    pub struct WithTrailers<T, F> {}
}
