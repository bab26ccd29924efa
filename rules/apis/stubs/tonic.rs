//! tonic 0.14 with the feature `transport`.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use bytes::Bytes;
use crate::{codec::{CompressionEncoding, Decoder}, metadata::MetadataMap};
use futures::stream::Stream;
use http::{HeaderMap, StatusCode};
use http_body::Body;
use std::{boxed::Box, convert::{From, Into}, default::Default, error::Error, fmt::Display, marker::{Send, Sync}, net::SocketAddr, option::Option, string::String, sync::Arc, time::Duration};
pub use http::Extensions;
pub trait IntoRequest<T> {
    fn into_request(self) -> Request<T>;
}
pub trait IntoStreamingRequest {
    type Stream: Stream<Item = Self::Message> + Send;
    type Message;
    fn into_streaming_request(self) -> Request<Self::Stream>;
}
#[derive(Clone)]
pub struct CancellationHandle {}
impl CancellationHandle {
    pub fn cancel(self);
}
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code { Ok = 0, Cancelled = 1, Unknown = 2, InvalidArgument = 3, DeadlineExceeded = 4, NotFound = 5, AlreadyExists = 6, PermissionDenied = 7, ResourceExhausted = 8, FailedPrecondition = 9, Aborted = 10, OutOfRange = 11, Unimplemented = 12, Internal = 13, Unavailable = 14, DataLoss = 15, Unauthenticated = 16 }
impl Code {
    pub fn description(&self) -> &str;
    pub fn from_i32(i: i32) -> Code;
    pub fn from_bytes(bytes: &[u8]) -> Code;
}
impl Display for Code {}
impl From<i32> for Code {}
pub struct ConnectError(pub Box<dyn Error + Send + Sync>);
impl Display for ConnectError {}
impl Error for ConnectError {}
#[derive(Clone)]
pub struct GrpcMethod {}
impl GrpcMethod {
    pub fn service(&self) -> &str;
    pub fn method(&self) -> &str;
}
pub struct Request<T> {}
impl<T> Request<T> {
    pub fn new(message: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn metadata(&self) -> &MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut MetadataMap;
    pub fn into_inner(self) -> T;
    pub fn into_parts(self) -> (MetadataMap, http::Extensions, T);
    pub fn from_parts(metadata: MetadataMap, extensions: http::Extensions, message: T) -> Self;
    pub fn from_http(http: http::request::Request<T>) -> Self;
    pub fn local_addr(&self) -> Option<SocketAddr>;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn set_timeout(&mut self, deadline: Duration);
    pub fn extensions(&self) -> &http::Extensions;
    pub fn extensions_mut(&mut self) -> &mut http::Extensions;
    pub fn cancellation_handle(&mut self) -> CancellationHandle;
}
impl<T> IntoRequest<T> for Request<T> {}
impl<T> IntoStreamingRequest for Request<T> where T: Stream + Send { type Stream = T; type Message = <T as Stream>::Item; }
pub struct Response<T> {}
impl<T> Response<T> {
    pub fn new(message: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn metadata(&self) -> &MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut MetadataMap;
    pub fn into_inner(self) -> T;
    pub fn into_parts(self) -> (MetadataMap, T, http::Extensions);
    pub fn from_parts(metadata: MetadataMap, message: T, extensions: http::Extensions) -> Self;
    pub fn extensions(&self) -> &http::Extensions;
    pub fn extensions_mut(&mut self) -> &mut http::Extensions;
}
impl<T> From<T> for Response<T> {}
#[derive(Clone)]
pub struct Status {}
impl Status {
    pub fn new(code: Code, message: impl Into<String>) -> Status;
    pub fn ok(message: impl Into<String>) -> Status;
    pub fn cancelled(message: impl Into<String>) -> Status;
    pub fn unknown(message: impl Into<String>) -> Status;
    pub fn invalid_argument(message: impl Into<String>) -> Status;
    pub fn deadline_exceeded(message: impl Into<String>) -> Status;
    pub fn not_found(message: impl Into<String>) -> Status;
    pub fn already_exists(message: impl Into<String>) -> Status;
    pub fn permission_denied(message: impl Into<String>) -> Status;
    pub fn resource_exhausted(message: impl Into<String>) -> Status;
    pub fn failed_precondition(message: impl Into<String>) -> Status;
    pub fn aborted(message: impl Into<String>) -> Status;
    pub fn out_of_range(message: impl Into<String>) -> Status;
    pub fn unimplemented(message: impl Into<String>) -> Status;
    pub fn internal(message: impl Into<String>) -> Status;
    pub fn unavailable(message: impl Into<String>) -> Status;
    pub fn data_loss(message: impl Into<String>) -> Status;
    pub fn unauthenticated(message: impl Into<String>) -> Status;
    pub fn from_error(err: Box<dyn Error + Send + Sync>) -> Status;
    pub fn try_from_error(err: Box<dyn Error + Send + Sync>) -> std::result::Result<Status, Box<dyn Error + Send + Sync>>;
    pub fn from_header_map(header_map: &HeaderMap) -> Option<Status>;
    pub fn code(&self) -> Code;
    pub fn message(&self) -> &str;
    pub fn details(&self) -> &[u8];
    pub fn metadata(&self) -> &MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut MetadataMap;
    pub fn add_header(&self, header_map: &mut HeaderMap) -> std::result::Result<(), Self>;
    pub fn with_details(code: Code, message: impl Into<String>, details: Bytes) -> Status;
    pub fn with_metadata(code: Code, message: impl Into<String>, metadata: MetadataMap) -> Status;
    pub fn with_details_and_metadata(code: Code, message: impl Into<String>, details: Bytes, metadata: MetadataMap) -> Status;
    pub fn set_source(&mut self, source: Arc<dyn Error + Send + Sync>) -> &mut Status;
    pub fn into_http<B: Default>(self) -> http::response::Response<B>;
}
impl Display for Status {}
impl Error for Status {}
impl From<std::io::Error> for Status {}
pub struct Streaming<T> {}
impl<T> Streaming<T> {
    pub fn new_response<B, D>(decoder: D, body: B, status_code: StatusCode, encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self where B: Body + Send, B::Error: Into<Box<dyn Error + Send + Sync>>, D: Decoder<Item = T, Error = Status> + Send;
    pub fn new_empty<B, D>(decoder: D, body: B) -> Self where B: Body + Send, B::Error: Into<Box<dyn Error + Send + Sync>>, D: Decoder<Item = T, Error = Status> + Send;
    pub fn new_request<B, D>(decoder: D, body: B, encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self where B: Body + Send, B::Error: Into<Box<dyn Error + Send + Sync>>, D: Decoder<Item = T, Error = Status> + Send;
    pub async fn message(&mut self) -> std::result::Result<Option<T>, Status>;
    pub async fn trailers(&mut self) -> std::result::Result<Option<MetadataMap>, Status>;
}
pub struct TimeoutExpired(pub ());
impl Display for TimeoutExpired {}
impl Error for TimeoutExpired {}
pub type Result<T, E = Status> = std::result::Result<T, E>;
impl<T> IntoRequest<T> for T {}
impl<T> IntoStreamingRequest for T where T: Stream + Send { type Stream = T; type Message = <T as Stream>::Item; }
pub mod body {
    use bytes::Bytes;
    use std::{boxed::Box, convert::Into, error::Error, marker::{Send, Sync}};
    #[derive(Default)]
    pub struct Body {}
    impl http_body::Body for Body { type Data = Bytes; type Error = crate::Status; }
    impl Body {
        pub fn empty() -> Self;
        pub fn new<B>(body: B) -> Self where B: http_body::Body<Data = Bytes> + Send, B::Error: Into<Box<dyn Error + Send + Sync>>;
    }
}
pub mod client {
    use crate::{Response, Status, Streaming, codec::{Codec, CompressionEncoding}};
    use futures::stream::Stream;
    use http::{Uri, request::Request, uri::PathAndQuery};
    use http_body::Body;
    use std::{boxed::Box, convert::Into, error::Error, future::Future, marker::{Send, Sync}, result::Result, task::{Context, Poll}};
    use tower_service::Service;
    pub trait GrpcService<ReqBody> {
        type ResponseBody: Body;
        type Error: Into<Box<dyn Error + Send + Sync>>;
        type Future: Future<Output = Result<http::response::Response<Self::ResponseBody>, Self::Error>>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
        fn call(&mut self, request: Request<ReqBody>) -> Self::Future;
    }
    #[derive(Clone)]
    pub struct Grpc<T> {}
    impl<T> Grpc<T> {
        pub fn new(inner: T) -> Self;
        pub fn with_origin(inner: T, origin: Uri) -> Self;
        pub fn send_compressed(self, encoding: CompressionEncoding) -> Self;
        pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self;
        pub fn max_decoding_message_size(self, limit: usize) -> Self;
        pub fn max_encoding_message_size(self, limit: usize) -> Self;
        pub async fn ready(&mut self) -> Result<(), T::Error> where T: GrpcService<crate::body::Body>;
        pub async fn unary<M1, M2, C>(&mut self, request: crate::Request<M1>, path: PathAndQuery, codec: C) -> Result<Response<M2>, Status> where T: GrpcService<crate::body::Body>, T::ResponseBody: Body + Send, <T::ResponseBody as Body>::Error: Into<Box<dyn Error + Send + Sync>>, C: Codec<Encode = M1, Decode = M2>, M1: Send + Sync, M2: Send + Sync;
        pub async fn client_streaming<S, M1, M2, C>(&mut self, request: crate::Request<S>, path: PathAndQuery, codec: C) -> Result<Response<M2>, Status> where T: GrpcService<crate::body::Body>, T::ResponseBody: Body + Send, <T::ResponseBody as Body>::Error: Into<Box<dyn Error + Send + Sync>>, S: Stream<Item = M1> + Send, C: Codec<Encode = M1, Decode = M2>, M1: Send + Sync, M2: Send + Sync;
        pub async fn server_streaming<M1, M2, C>(&mut self, request: crate::Request<M1>, path: PathAndQuery, codec: C) -> Result<Response<Streaming<M2>>, Status> where T: GrpcService<crate::body::Body>, T::ResponseBody: Body + Send, <T::ResponseBody as Body>::Error: Into<Box<dyn Error + Send + Sync>>, C: Codec<Encode = M1, Decode = M2>, M1: Send + Sync, M2: Send + Sync;
        pub async fn streaming<S, M1, M2, C>(&mut self, request: crate::Request<S>, path: PathAndQuery, codec: C) -> Result<Response<Streaming<M2>>, Status> where T: GrpcService<crate::body::Body>, T::ResponseBody: Body + Send, <T::ResponseBody as Body>::Error: Into<Box<dyn Error + Send + Sync>>, S: Stream<Item = M1> + Send, C: Codec<Encode = M1, Decode = M2>, M1: Send + Sync, M2: Send + Sync;
    }
    impl<T, ReqBody, ResBody> GrpcService<ReqBody> for T where T: Service<Request<ReqBody>, Response = http::response::Response<ResBody>>, T::Error: Into<Box<dyn Error + Send + Sync>>, ResBody: Body, <ResBody as Body>::Error: Into<Box<dyn Error + Send + Sync>> {
        type ResponseBody = ResBody;
        type Error = <T as Service<Request<ReqBody>>>::Error;
        type Future = <T as Service<Request<ReqBody>>>::Future;
    }
}
pub mod codec {
    use bytes::buf::{Buf, BufMut};
    use crate::Status;
    use futures::stream::Stream;
    use std::{convert::From, fmt::Display, marker::Send, option::Option, result::Result};
    pub use crate::Streaming;
    pub trait Codec {
        type Encode: Send;
        type Decode: Send;
        type Encoder: Encoder<Item = Self::Encode, Error = Status> + Send;
        type Decoder: Decoder<Item = Self::Decode, Error = Status> + Send;
        fn encoder(&mut self) -> Self::Encoder;
        fn decoder(&mut self) -> Self::Decoder;
    }
    pub trait Decoder {
        type Item;
        type Error: From<std::io::Error>;
        fn decode(&mut self, src: &mut DecodeBuf) -> Result<Option<Self::Item>, Self::Error>;
        fn buffer_settings(&self) -> BufferSettings;
    }
    pub trait Encoder {
        type Item;
        type Error: From<std::io::Error>;
        fn encode(&mut self, item: Self::Item, dst: &mut EncodeBuf) -> Result<(), Self::Error>;
        fn buffer_settings(&self) -> BufferSettings;
    }
    #[derive(Clone, Copy, Default)]
    pub struct BufferSettings {}
    impl BufferSettings {
        pub fn new(buffer_size: usize, yield_threshold: usize) -> Self;
    }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum CompressionEncoding {}
    impl Display for CompressionEncoding {}
    pub struct DecodeBuf {}
    impl Buf for DecodeBuf {}
    #[derive(Clone, Copy, Default)]
    pub struct EnabledCompressionEncodings {}
    impl EnabledCompressionEncodings {
        pub fn enable(&mut self, encoding: CompressionEncoding);
        pub fn pop(&mut self) -> Option<CompressionEncoding>;
        pub fn is_enabled(&self, encoding: CompressionEncoding) -> bool;
        pub fn is_empty(&self) -> bool;
    }
    pub struct EncodeBody<T, U> {}
    impl<T: Encoder, U: Stream> EncodeBody<T, U> {
        pub fn new_client(encoder: T, source: U, compression_encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self;
    }
    pub struct EncodeBuf {}
    impl EncodeBuf {
        pub fn reserve(&mut self, additional: usize);
    }
    impl BufMut for EncodeBuf {}
}
pub mod metadata {
    use bytes::Bytes;
    use crate::metadata::errors::{InvalidMetadataKey, InvalidMetadataValue, InvalidMetadataValueBytes, ToStrError};
    use http::{HeaderMap, HeaderValue};
    use std::{borrow::Borrow, convert::{AsMut, AsRef, From, TryFrom}, fmt::Display, iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator}, ops::FnOnce, option::Option, result::Result, str::FromStr, string::String, vec::Vec};
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub enum Ascii {}
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub enum Binary {}
    pub enum Entry<VE> { Occupied(OccupiedEntry<VE>), Vacant(VacantEntry<VE>) }
    impl<VE> Entry<VE> {
        pub fn or_insert(self, default: MetadataValue<VE>) -> &mut MetadataValue<VE>;
        pub fn or_insert_with<F: FnOnce() -> MetadataValue<VE>>(self, default: F) -> &mut MetadataValue<VE>;
        pub fn key(&self) -> &MetadataKey<VE>;
    }
    #[derive(PartialEq)]
    pub struct GetAll<VE> {}
    impl<VE> GetAll<VE> {
        pub fn iter(&self) -> ValueIter<VE>;
    }
    impl<VE> IntoIterator for &GetAll<VE> { type Item = &MetadataValue<VE>; type IntoIter = ValueIter<VE>; }
    impl<VE> IntoIterator for GetAll<VE> { type Item = &MetadataValue<VE>; type IntoIter = ValueIter<VE>; }
    pub struct Iter {}
    impl Iterator for Iter { type Item = KeyAndValueRef; }
    pub struct IterMut {}
    impl Iterator for IterMut { type Item = KeyAndMutValueRef; }
    pub enum KeyAndMutValueRef { Ascii(&MetadataKey<Ascii>, &mut MetadataValue<Ascii>), Binary(&MetadataKey<Binary>, &mut MetadataValue<Binary>) }
    pub enum KeyAndValueRef { Ascii(&MetadataKey<Ascii>, &MetadataValue<Ascii>), Binary(&MetadataKey<Binary>, &MetadataValue<Binary>) }
    pub enum KeyRef { Ascii(&MetadataKey<Ascii>), Binary(&MetadataKey<Binary>) }
    pub struct Keys {}
    impl ExactSizeIterator for Keys {}
    impl Iterator for Keys { type Item = KeyRef; }
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct MetadataKey<VE> {}
    impl<VE> MetadataKey<VE> {
        pub fn from_bytes(src: &[u8]) -> Result<Self, InvalidMetadataKey>;
        pub fn from_static(src: &str) -> Self;
        pub fn as_str(&self) -> &str;
    }
    impl<VE> AsRef<[u8]> for MetadataKey<VE> {}
    impl<VE> AsRef<str> for MetadataKey<VE> {}
    impl<VE> Borrow<str> for MetadataKey<VE> {}
    impl<VE> Display for MetadataKey<VE> {}
    impl<VE> From<&MetadataKey<VE>> for MetadataKey<VE> {}
    impl<VE> FromStr for MetadataKey<VE> { type Err = InvalidMetadataKey; }
    #[derive(Clone, Default)]
    pub struct MetadataMap {}
    impl MetadataMap {
        pub fn new() -> Self;
        pub fn from_headers(headers: HeaderMap) -> Self;
        pub fn into_headers(self) -> HeaderMap;
        pub fn with_capacity(capacity: usize) -> MetadataMap;
        pub fn len(&self) -> usize;
        pub fn keys_len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn get<K>(&self, key: K) -> Option<&MetadataValue<Ascii>>;
        pub fn get_bin<K>(&self, key: K) -> Option<&MetadataValue<Binary>>;
        pub fn get_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Ascii>>;
        pub fn get_bin_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Binary>>;
        pub fn get_all<K>(&self, key: K) -> GetAll<Ascii>;
        pub fn get_all_bin<K>(&self, key: K) -> GetAll<Binary>;
        pub fn contains_key<K>(&self, key: K) -> bool;
        pub fn iter(&self) -> Iter;
        pub fn iter_mut(&mut self) -> IterMut;
        pub fn keys(&self) -> Keys;
        pub fn values(&self) -> Values;
        pub fn values_mut(&mut self) -> ValuesMut;
        pub fn entry<K>(&mut self, key: K) -> Result<Entry<Ascii>, InvalidMetadataKey>;
        pub fn entry_bin<K>(&mut self, key: K) -> Result<Entry<Binary>, InvalidMetadataKey>;
        pub fn insert<K>(&mut self, key: K, val: MetadataValue<Ascii>) -> Option<MetadataValue<Ascii>>;
        pub fn insert_bin<K>(&mut self, key: K, val: MetadataValue<Binary>) -> Option<MetadataValue<Binary>>;
        pub fn append<K>(&mut self, key: K, value: MetadataValue<Ascii>) -> bool;
        pub fn append_bin<K>(&mut self, key: K, value: MetadataValue<Binary>) -> bool;
        pub fn remove<K>(&mut self, key: K) -> Option<MetadataValue<Ascii>>;
        pub fn remove_bin<K>(&mut self, key: K) -> Option<MetadataValue<Binary>>;
    }
    impl AsMut<HeaderMap> for MetadataMap {}
    impl AsRef<HeaderMap> for MetadataMap {}
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct MetadataValue<VE> {}
    impl<VE> MetadataValue<VE> {
        pub fn from_static(src: &str) -> Self;
        pub unsafe fn from_shared_unchecked(src: Bytes) -> Self;
        pub fn is_empty(&self) -> bool;
        pub fn to_bytes(&self) -> Result<Bytes, InvalidMetadataValueBytes>;
        pub fn set_sensitive(&mut self, val: bool);
        pub fn is_sensitive(&self) -> bool;
        pub fn as_encoded_bytes(&self) -> &[u8];
    }
    impl MetadataValue<Ascii> {
        pub fn from_key<KeyVE>(key: MetadataKey<KeyVE>) -> Self;
        pub fn len(&self) -> usize;
        pub fn to_str(&self) -> Result<&str, ToStrError>;
        pub fn as_bytes(&self) -> &[u8];
    }
    impl MetadataValue<Binary> {
        pub fn from_bytes(src: &[u8]) -> Self;
    }
    impl<VE> AsRef<[u8]> for MetadataValue<VE> {}
    impl<VE> From<&MetadataValue<VE>> for MetadataValue<VE> {}
    impl<KeyVE> From<MetadataKey<KeyVE>> for MetadataValue<Ascii> {}
    impl From<i16> for MetadataValue<Ascii> {}
    impl From<i32> for MetadataValue<Ascii> {}
    impl From<i64> for MetadataValue<Ascii> {}
    impl From<isize> for MetadataValue<Ascii> {}
    impl From<u16> for MetadataValue<Ascii> {}
    impl From<u32> for MetadataValue<Ascii> {}
    impl From<u64> for MetadataValue<Ascii> {}
    impl From<usize> for MetadataValue<Ascii> {}
    impl FromStr for MetadataValue<Ascii> { type Err = InvalidMetadataValue; }
    impl<VE> TryFrom<&[u8]> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
    impl<VE, const N: usize> TryFrom<&[u8; N]> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
    impl TryFrom<&String> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; }
    impl TryFrom<&str> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; }
    impl<VE> TryFrom<Bytes> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
    impl TryFrom<String> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; }
    impl<VE> TryFrom<Vec<u8>> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
    pub struct OccupiedEntry<VE> {}
    impl<VE> OccupiedEntry<VE> {
        pub fn key(&self) -> &MetadataKey<VE>;
        pub fn get(&self) -> &MetadataValue<VE>;
        pub fn get_mut(&mut self) -> &mut MetadataValue<VE>;
        pub fn into_mut(self) -> &mut MetadataValue<VE>;
        pub fn insert(&mut self, value: MetadataValue<VE>) -> MetadataValue<VE>;
        pub fn insert_mult(&mut self, value: MetadataValue<VE>) -> ValueDrain<VE>;
        pub fn append(&mut self, value: MetadataValue<VE>);
        pub fn remove(self) -> MetadataValue<VE>;
        pub fn remove_entry(self) -> (MetadataKey<VE>, MetadataValue<VE>);
        pub fn remove_entry_mult(self) -> (MetadataKey<VE>, ValueDrain<VE>);
        pub fn iter(&self) -> ValueIter<VE>;
    }
    impl<VE> IntoIterator for &OccupiedEntry<VE> { type Item = &MetadataValue<VE>; type IntoIter = ValueIter<VE>; }
    pub struct VacantEntry<VE> {}
    impl<VE> VacantEntry<VE> {
        pub fn key(&self) -> &MetadataKey<VE>;
        pub fn into_key(self) -> MetadataKey<VE>;
        pub fn insert(self, value: MetadataValue<VE>) -> &mut MetadataValue<VE>;
        pub fn insert_entry(self, value: MetadataValue<VE>) -> OccupiedEntry<Ascii>;
    }
    pub struct ValueDrain<VE> {}
    impl<VE> Iterator for ValueDrain<VE> { type Item = MetadataValue<VE>; }
    pub struct ValueIter<VE> {}
    impl<VE> DoubleEndedIterator for ValueIter<VE> {}
    impl<VE> Iterator for ValueIter<VE> { type Item = &MetadataValue<VE>; }
    pub enum ValueRef { Ascii(&MetadataValue<Ascii>), Binary(&MetadataValue<Binary>) }
    pub enum ValueRefMut { Ascii(&mut MetadataValue<Ascii>), Binary(&mut MetadataValue<Binary>) }
    pub struct Values {}
    impl Iterator for Values { type Item = ValueRef; }
    pub struct ValuesMut {}
    impl Iterator for ValuesMut { type Item = ValueRefMut; }
    pub type AsciiMetadataKey = MetadataKey<Ascii>;
    pub type AsciiMetadataValue = MetadataValue<Ascii>;
    pub type BinaryMetadataKey = MetadataKey<Binary>;
    pub type BinaryMetadataValue = MetadataValue<Binary>;
    pub const GRPC_CONTENT_TYPE: HeaderValue = _;
    pub mod errors {
        use std::{error::Error, fmt::Display};
        #[derive(Default)]
        pub struct InvalidMetadataKey {}
        impl Display for InvalidMetadataKey {}
        impl Error for InvalidMetadataKey {}
        #[derive(Hash)]
        pub struct InvalidMetadataValue {}
        impl Display for InvalidMetadataValue {}
        impl Error for InvalidMetadataValue {}
        #[derive(Hash)]
        pub struct InvalidMetadataValueBytes {}
        impl Display for InvalidMetadataValueBytes {}
        impl Error for InvalidMetadataValueBytes {}
        pub struct ToStrError {}
        impl Display for ToStrError {}
        impl Error for ToStrError {}
    }
}
pub mod server {
    use crate::{Request, Response, Status, Streaming, codec::{Codec, CompressionEncoding}};
    use futures::stream::Stream;
    use http_body::Body;
    use std::{boxed::Box, convert::Into, error::Error, future::Future, marker::{Send, Sync}, result::Result};
    use tower_service::Service;
    pub trait ClientStreamingService<R> {
        type Response;
        type Future: Future<Output = Result<Response<Self::Response>, Status>>;
        fn call(&mut self, request: Request<Streaming<R>>) -> Self::Future;
    }
    pub trait NamedService {
        const NAME: &str;
    }
    pub trait ServerStreamingService<R> {
        type Response;
        type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
        type Future: Future<Output = Result<Response<Self::ResponseStream>, Status>>;
        fn call(&mut self, request: Request<R>) -> Self::Future;
    }
    pub trait StreamingService<R> {
        type Response;
        type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
        type Future: Future<Output = Result<Response<Self::ResponseStream>, Status>>;
        fn call(&mut self, request: Request<Streaming<R>>) -> Self::Future;
    }
    pub trait UnaryService<R> {
        type Response;
        type Future: Future<Output = Result<Response<Self::Response>, Status>>;
        fn call(&mut self, request: Request<R>) -> Self::Future;
    }
    pub struct Grpc<T> {}
    impl<T> Grpc<T> where T: Codec {
        pub fn new(codec: T) -> Self;
        pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self;
        pub fn send_compressed(self, encoding: CompressionEncoding) -> Self;
        pub fn max_decoding_message_size(self, limit: usize) -> Self;
        pub fn max_encoding_message_size(self, limit: usize) -> Self;
        pub async fn unary<S, B>(&mut self, service: S, req: http::request::Request<B>) -> http::response::Response<crate::body::Body> where S: UnaryService<T::Decode, Response = T::Encode>, B: Body + Send, B::Error: Into<Box<dyn Error + Send + Sync>> + Send;
        pub async fn server_streaming<S, B>(&mut self, service: S, req: http::request::Request<B>) -> http::response::Response<crate::body::Body> where S: ServerStreamingService<T::Decode, Response = T::Encode>, S::ResponseStream: Send, B: Body + Send, B::Error: Into<Box<dyn Error + Send + Sync>> + Send;
        pub async fn client_streaming<S, B>(&mut self, service: S, req: http::request::Request<B>) -> http::response::Response<crate::body::Body> where S: ClientStreamingService<T::Decode, Response = T::Encode>, B: Body + Send, B::Error: Into<Box<dyn Error + Send + Sync>> + Send;
        pub async fn streaming<S, B>(&mut self, service: S, req: http::request::Request<B>) -> http::response::Response<crate::body::Body> where S: StreamingService<T::Decode, Response = T::Encode> + Send, S::ResponseStream: Send, B: Body + Send, B::Error: Into<Box<dyn Error + Send + Sync>> + Send;
    }
    impl<T, M1, M2> ClientStreamingService<M1> for T where T: Service<Request<Streaming<M1>>, Response = Response<M2>, Error = Status> {
        type Response = M2;
        type Future = <T as Service<Request<Streaming<M1>>>>::Future;
    }
    impl<T, S, M1, M2> ServerStreamingService<M1> for T where T: Service<Request<M1>, Response = Response<S>, Error = Status>, S: Stream<Item = Result<M2, Status>> {
        type Response = M2;
        type ResponseStream = S;
        type Future = <T as Service<Request<M1>>>::Future;
    }
    impl<T, S, M1, M2> StreamingService<M1> for T where T: Service<Request<Streaming<M1>>, Response = Response<S>, Error = Status>, S: Stream<Item = Result<M2, Status>> {
        type Response = M2;
        type ResponseStream = S;
        type Future = <T as Service<Request<Streaming<M1>>>>::Future;
    }
    impl<T, M1, M2> UnaryService<M1> for T where T: Service<Request<M1>, Response = Response<M2>, Error = Status> { type Response = M2; type Future = <T as Service<Request<M1>>>::Future; }
}
pub mod service {
    #[derive(Clone)]
    pub struct Routes {}
    impl Routes {
        pub fn new<S>(svc: S) -> Self;
        pub fn builder() -> RoutesBuilder;
        pub fn add_service<S>(self, svc: S) -> Self;
        pub fn prepare(self) -> Self;
    }
    #[derive(Clone)]
    pub struct RoutesBuilder {}
    impl RoutesBuilder {
        pub fn add_service<S>(&mut self, svc: S) -> &mut Self;
        pub fn routes(self) -> Routes;
    }
    use crate::{Request, Status, server::NamedService};
    use std::{ops::FnMut, result::Result};
    use tower_layer::Layer;
    pub use crate::service::recover_error::RecoverErrorLayer;
    pub use crate::service::recover_error::RecoverError;
    pub trait Interceptor {
        fn call(&mut self, request: Request<()>) -> Result<Request<()>, Status>;
    }
    pub trait LayerExt<L> {
        fn named_layer<S>(&self, service: S) -> Layered<L::Service, S> where L: Layer<S>;
    }
    #[derive(Clone, Copy)]
    pub struct InterceptorLayer<I> {}
    impl<I> InterceptorLayer<I> {
        pub fn new(interceptor: I) -> Self;
    }
    #[derive(Clone)]
    pub struct Layered<S, T> {}
    impl<S, T: NamedService> NamedService for Layered<S, T> {}
    impl<F> Interceptor for F where F: FnMut(Request<()>) -> Result<Request<()>, Status> {}
    impl<L> LayerExt<L> for L {}
    pub mod interceptor {
        use crate::server::NamedService;
        use http::response::Response;
        use std::{future::Future, result::Result};
        pub use crate::service::InterceptorLayer;
        pub use crate::service::Interceptor;
        #[derive(Clone, Copy)]
        pub struct InterceptedService<S, I> {}
        impl<S, I> InterceptedService<S, I> {
            pub fn new(service: S, interceptor: I) -> Self;
        }
        impl<S, I> NamedService for InterceptedService<S, I> where S: NamedService {}
        pub struct ResponseBody<B> {}
        pub struct ResponseFuture<F> {}
        impl<F, E, B> Future for ResponseFuture<F> where F: Future<Output = Result<Response<B>, E>> {
            type Output = Result<Response<ResponseBody<B>>, E>;
        }
    }
    pub mod recover_error {
        use http::response::Response;
        use std::{boxed::Box, convert::Into, error::Error, future::Future, marker::{Send, Sync}, result::Result};
        #[derive(Clone)]
        pub struct RecoverError<S> {}
        impl<S> RecoverError<S> {
            pub fn new(inner: S) -> Self;
        }
        #[derive(Clone, Default)]
        pub struct RecoverErrorLayer {}
        impl RecoverErrorLayer {
            pub fn new() -> Self;
        }
        pub struct ResponseBody<B> {}
        pub struct ResponseFuture<F> {}
        impl<F, E, ResBody> Future for ResponseFuture<F> where F: Future<Output = Result<Response<ResBody>, E>>, E: Into<Box<dyn Error + Send + Sync>> {
            type Output = Result<Response<ResponseBody<ResBody>>, Box<dyn Error + Sync + Send>>;
        }
    }
}
pub mod transport {
    use bytes::Bytes;
    use crate::{transport::channel::Change, transport::server::Connected};
    use futures::stream::Stream;
    use http::{HeaderValue, request::Request, response::Response, uri::InvalidUri};
    use hyper::rt::{Executor, Read, Write};
    use std::{boxed::Box, clone::Clone, cmp::Eq, convert::{From, Into, TryFrom, TryInto}, fmt::Display, future::Future, hash::Hash, iter::Iterator, marker::{Send, Sync, Unpin}, net::{IpAddr, SocketAddr}, option::Option, pin::Pin, result::Result, str::FromStr, string::String, time::Duration};
    use tokio::{io::{AsyncRead, AsyncWrite}, sync::broadcast::Sender};
    use tower_layer::Layer;
    use tower_service::Service;
    pub use http::Uri;
    pub use http_body::Body;
    #[derive(Clone)]
    pub struct Channel {}
    impl Channel {
        pub fn builder(uri: http::Uri) -> Endpoint;
        pub fn from_static(s: &str) -> Endpoint;
        pub fn from_shared(s: impl Into<Bytes>) -> Result<Endpoint, InvalidUri>;
        pub fn balance_list(list: impl Iterator<Item = Endpoint>) -> Self;
        pub fn balance_channel<K>(capacity: usize) -> (Self, Sender<Change<K, Endpoint>>) where K: Hash + Eq + Send + Clone;
        pub fn balance_channel_with_executor<K, E>(capacity: usize, executor: E) -> (Self, Sender<Change<K, Endpoint>>) where K: Hash + Eq + Send + Clone, E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Send + Sync;
        pub fn new<C>(connector: C, endpoint: Endpoint) -> Self where C: Service<http::Uri> + Send, C::Error: Into<Box<dyn std::error::Error + Send + Sync>> + Send, C::Future: Send, C::Response: Read + Write + Unpin + Send;
        pub async fn connect<C>(connector: C, endpoint: Endpoint) -> Result<Self, Error> where C: Service<http::Uri> + Send, C::Error: Into<Box<dyn std::error::Error + Send + Sync>> + Send, C::Future: Unpin + Send, C::Response: Read + Write + Unpin + Send;
    }
    #[derive(Clone)]
    pub struct Endpoint {}
    impl Endpoint {
        pub fn new<D>(dst: D) -> Result<Self, Error> where D: TryInto<Self>;
        pub fn from_static(s: &str) -> Self;
        pub fn from_shared(s: impl Into<Bytes>) -> Result<Self, Error>;
        pub fn user_agent<T>(self, user_agent: T) -> Result<Self, Error> where T: TryInto<HeaderValue>;
        pub fn origin(self, origin: http::Uri) -> Self;
        pub fn timeout(self, dur: Duration) -> Self;
        pub fn connect_timeout(self, dur: Duration) -> Self;
        pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self;
        pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self;
        pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self;
        pub fn concurrency_limit(self, limit: usize) -> Self;
        pub fn rate_limit(self, limit: u64, duration: Duration) -> Self;
        pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self;
        pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self;
        pub fn buffer_size(self, sz: impl Into<Option<usize>>) -> Self;
        pub fn tcp_nodelay(self, enabled: bool) -> Self;
        pub fn http2_keep_alive_interval(self, interval: Duration) -> Self;
        pub fn keep_alive_timeout(self, duration: Duration) -> Self;
        pub fn keep_alive_while_idle(self, enabled: bool) -> Self;
        pub fn http2_adaptive_window(self, enabled: bool) -> Self;
        pub fn http2_header_table_size(self, size: u32) -> Self;
        pub fn http2_max_header_list_size(self, size: u32) -> Self;
        pub fn http2_max_concurrent_reset_streams(self, max: usize) -> Self;
        pub fn http2_reset_stream_duration(self, duration: Duration) -> Self;
        pub fn http2_max_local_error_reset_streams(self, max: impl Into<Option<usize>>) -> Self;
        pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self;
        pub fn executor<E>(self, executor: E) -> Self where E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Send + Sync;
        pub fn local_address(self, addr: Option<IpAddr>) -> Self;
        pub async fn connect(&self) -> Result<Channel, Error>;
        pub fn connect_lazy(&self) -> Channel;
        pub async fn connect_with_connector<C>(&self, connector: C) -> Result<Channel, Error> where C: Service<http::Uri> + Send, C::Response: Read + Write + Send + Unpin, C::Future: Send, Box<dyn std::error::Error + Send + Sync>: From<C::Error> + Send;
        pub fn connect_with_connector_lazy<C>(&self, connector: C) -> Channel where C: Service<http::Uri> + Send, C::Response: Read + Write + Send + Unpin, C::Future: Send, Box<dyn std::error::Error + Send + Sync>: From<C::Error> + Send;
        pub fn uri(&self) -> &http::Uri;
        pub fn get_tcp_nodelay(&self) -> bool;
        pub fn get_connect_timeout(&self) -> Option<Duration>;
        pub fn get_tcp_keepalive(&self) -> Option<Duration>;
        pub fn get_tcp_keepalive_interval(&self) -> Option<Duration>;
        pub fn get_tcp_keepalive_retries(&self) -> Option<u32>;
    }
    impl From<http::Uri> for Endpoint {}
    impl FromStr for Endpoint { type Err = Error; }
    impl TryFrom<&str> for Endpoint { type Error = Error; }
    impl TryFrom<Bytes> for Endpoint { type Error = Error; }
    impl TryFrom<String> for Endpoint { type Error = Error; }
    pub struct Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Default)]
    pub struct Server<L = ()> {}
    impl Server {
        pub fn builder() -> Self;
    }
    pub struct Router<L = ()> {}
    impl<L> Router<L> {
        pub fn add_service<S>(self, svc: S) -> Self;
        pub fn add_optional_service<S>(self, svc: Option<S>) -> Self;
        pub async fn serve(self, addr: SocketAddr) -> Result<(), Error>;
        pub async fn serve_with_shutdown<F: Future<Output = ()>>(self, addr: SocketAddr, signal: F) -> Result<(), Error>;
        pub async fn serve_with_incoming<I, IO, IE>(self, incoming: I) -> Result<(), Error> where I: Stream<Item = Result<IO, IE>>;
        pub async fn serve_with_incoming_shutdown<I, IO, IE, F>(self, incoming: I, signal: F) -> Result<(), Error> where I: Stream<Item = Result<IO, IE>>, F: Future<Output = ()>;
    }
    impl<L> Server<L> {
        pub fn add_service<S>(&mut self, svc: S) -> Router<L>;
        pub fn add_optional_service<S>(&mut self, svc: Option<S>) -> Router<L>;
        pub fn add_routes(&mut self, routes: crate::service::Routes) -> Router<L>;
        pub fn trace_fn<F>(self, f: F) -> Self;
        pub fn concurrency_limit_per_connection(self, limit: usize) -> Self;
        pub fn load_shed(self, load_shed: bool) -> Self;
        pub fn timeout(self, timeout: Duration) -> Self;
        pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self;
        pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self;
        pub fn max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self;
        pub fn max_connection_age(self, max_connection_age: Duration) -> Self;
        pub fn max_connection_age_grace(self, max_connection_age_grace: Duration) -> Self;
        pub fn http2_keepalive_interval(self, http2_keepalive_interval: Option<Duration>) -> Self;
        pub fn http2_keepalive_timeout(self, http2_keepalive_timeout: Option<Duration>) -> Self;
        pub fn http2_adaptive_window(self, enabled: Option<bool>) -> Self;
        pub fn http2_max_pending_accept_reset_streams(self, max: Option<usize>) -> Self;
        pub fn http2_max_local_error_reset_streams(self, max: Option<usize>) -> Self;
        pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self;
        pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self;
        pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self;
        pub fn tcp_nodelay(self, enabled: bool) -> Self;
        pub fn http2_max_header_list_size(self, max: impl Into<Option<u32>>) -> Self;
        pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self;
        pub fn accept_http1(self, accept_http1: bool) -> Self;
        pub async fn serve<S, ResBody>(self, addr: SocketAddr, svc: S) -> Result<(), Error> where L: Layer<S>, L::Service: Service<Request<crate::body::Body>, Response = Response<ResBody>> + Clone + Send, <<L as Layer<S>>::Service as Service<Request<crate::body::Body>>>::Future: Send, <<L as Layer<S>>::Service as Service<Request<crate::body::Body>>>::Error: Into<Box<dyn std::error::Error + Send + Sync>> + Send, ResBody: http_body::Body<Data = Bytes> + Send, ResBody::Error: Into<Box<dyn std::error::Error + Send + Sync>>;
        pub async fn serve_with_shutdown<S, F, ResBody>(self, addr: SocketAddr, svc: S, signal: F) -> Result<(), Error> where L: Layer<S>, L::Service: Service<Request<crate::body::Body>, Response = Response<ResBody>> + Clone + Send, <<L as Layer<S>>::Service as Service<Request<crate::body::Body>>>::Future: Send, <<L as Layer<S>>::Service as Service<Request<crate::body::Body>>>::Error: Into<Box<dyn std::error::Error + Send + Sync>> + Send, F: Future<Output = ()>, ResBody: http_body::Body<Data = Bytes> + Send, ResBody::Error: Into<Box<dyn std::error::Error + Send + Sync>>;
        pub async fn serve_with_incoming<S, I, IO, IE, ResBody>(self, svc: S, incoming: I) -> Result<(), Error> where L: Layer<S>, L::Service: Service<Request<crate::body::Body>, Response = Response<ResBody>> + Clone + Send, <<L as Layer<S>>::Service as Service<Request<crate::body::Body>>>::Future: Send, <<L as Layer<S>>::Service as Service<Request<crate::body::Body>>>::Error: Into<Box<dyn std::error::Error + Send + Sync>> + Send, I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected + Unpin + Send, IE: Into<Box<dyn std::error::Error + Send + Sync>>, ResBody: http_body::Body<Data = Bytes> + Send, ResBody::Error: Into<Box<dyn std::error::Error + Send + Sync>>;
        pub async fn serve_with_incoming_shutdown<S, I, F, IO, IE, ResBody>(self, svc: S, incoming: I, signal: F) -> Result<(), Error> where L: Layer<S>, L::Service: Service<Request<crate::body::Body>, Response = Response<ResBody>> + Clone + Send, <<L as Layer<S>>::Service as Service<Request<crate::body::Body>>>::Future: Send, <<L as Layer<S>>::Service as Service<Request<crate::body::Body>>>::Error: Into<Box<dyn std::error::Error + Send + Sync>> + Send, I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected + Unpin + Send, IE: Into<Box<dyn std::error::Error + Send + Sync>>, F: Future<Output = ()>, ResBody: http_body::Body<Data = Bytes> + Send, ResBody::Error: Into<Box<dyn std::error::Error + Send + Sync>>;
    }
    pub mod channel {
        use crate::body::Body;
        use http::response::Response;
        use std::{future::Future, result::Result};
        pub use crate::transport::Endpoint;
        pub use crate::transport::Channel;
        #[derive(Clone)]
        pub enum Change<K, V> { Insert(K, V), Remove(K) }
        pub struct ResponseFuture {}
        impl Future for ResponseFuture { type Output = Result<Response<Body>, crate::transport::Error>; }
    }
    pub mod server {
        use std::{clone::Clone, convert::From, marker::{Send, Sync}, net::SocketAddr, option::Option, sync::Arc, time::Duration};
        use tokio::{io::DuplexStream, net::{TcpListener, TcpStream, UnixStream}, net::unix::UCred};
        pub use crate::transport::Server;
        pub use crate::transport::Router;
        pub trait Connected {
            type ConnectInfo: Clone + Send + Sync;
            fn connect_info(&self) -> Self::ConnectInfo;
        }
        #[derive(Clone)]
        pub struct TcpConnectInfo { pub local_addr: Option<SocketAddr>, pub remote_addr: Option<SocketAddr> }
        impl TcpConnectInfo {
            pub fn local_addr(&self) -> Option<SocketAddr>;
            pub fn remote_addr(&self) -> Option<SocketAddr>;
        }
        pub struct TcpIncoming {}
        impl TcpIncoming {
            pub fn bind(addr: SocketAddr) -> std::io::Result<Self>;
            pub fn with_nodelay(self, nodelay: Option<bool>) -> Self;
            pub fn with_keepalive(self, keepalive_time: Option<Duration>) -> Self;
            pub fn with_keepalive_interval(self, keepalive_interval: Option<Duration>) -> Self;
            pub fn with_keepalive_retries(self, keepalive_retries: Option<u32>) -> Self;
            pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        }
        impl From<TcpListener> for TcpIncoming {}
        #[derive(Clone)]
        pub struct UdsConnectInfo { pub peer_addr: Option<Arc<tokio::net::unix::SocketAddr>>, pub peer_cred: Option<UCred> }
        impl Connected for DuplexStream { type ConnectInfo = (); }
        impl Connected for TcpStream { type ConnectInfo = TcpConnectInfo; }
        impl Connected for UnixStream { type ConnectInfo = UdsConnectInfo; }
    }
}
