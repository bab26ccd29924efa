//! http-body 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use bytes::{Bytes, buf::Buf};
use http::{HeaderMap, request::Request, response::Response};
use std::{boxed::Box, clone::Clone, convert::Infallible, default::Default, marker::{Copy, Unpin}, ops::{Add, Deref, DerefMut, FnOnce}, option::Option, pin::Pin, result::Result, string::String, task::{Context, Poll}};
pub trait Body {
    type Data: Buf;
    type Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>>;
    fn is_end_stream(&self) -> bool;
    fn size_hint(&self) -> SizeHint;
}
impl<T> Body for &mut T where T: Body + Unpin { type Data = <T as Body>::Data; type Error = <T as Body>::Error; }
impl<T> Body for Box<T> where T: Body + Unpin { type Data = <T as Body>::Data; type Error = <T as Body>::Error; }
impl<P> Body for Pin<P> where P: Unpin + DerefMut, <P as Deref>::Target: Body { type Data = <<P as Deref>::Target as Body>::Data; type Error = <<P as Deref>::Target as Body>::Error; }
impl<B> Body for Request<B> where B: Body { type Data = <B as Body>::Data; type Error = <B as Body>::Error; }
impl<B> Body for Response<B> where B: Body { type Data = <B as Body>::Data; type Error = <B as Body>::Error; }
impl Body for String { type Data = Bytes; type Error = Infallible; }
pub struct Frame<T> {}
impl<T> Frame<T> {
    pub fn data(buf: T) -> Frame<T>;
    pub fn trailers(map: HeaderMap) -> Frame<T>;
    pub fn map_data<F, D>(self, f: F) -> Frame<D> where F: FnOnce(T) -> D;
    pub fn is_data(&self) -> bool;
    pub fn into_data(self) -> Result<T, Frame<T>>;
    pub fn data_ref(&self) -> Option<&T>;
    pub fn data_mut(&mut self) -> Option<&mut T>;
    pub fn is_trailers(&self) -> bool;
    pub fn into_trailers(self) -> Result<HeaderMap, Frame<T>>;
    pub fn trailers_ref(&self) -> Option<&HeaderMap>;
    pub fn trailers_mut(&mut self) -> Option<&mut HeaderMap>;
}
#[derive(Clone, Copy, Default)]
pub struct SizeHint {}
impl SizeHint {
    pub fn new() -> SizeHint;
    pub fn with_exact(value: u64) -> SizeHint;
    pub fn lower(&self) -> u64;
    pub fn set_lower(&mut self, value: u64);
    pub fn upper(&self) -> Option<u64>;
    pub fn set_upper(&mut self, value: u64);
    pub fn exact(&self) -> Option<u64>;
    pub fn set_exact(&mut self, value: u64);
}
impl Add for SizeHint { type Output = SizeHint; }
