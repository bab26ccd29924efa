//! reqwest 0.10 to 0.13 with the features `blocking`, `cookies`, `json`, `multipart` and `stream`.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use bytes::Bytes;
use crate::{cookie::{Cookie, CookieStore}, dns::Resolve, multipart::Form, redirect::Policy};
use futures::stream::{Stream, TryStream};
use http_body::Body as HttpBody;
use http::{Extensions, HeaderName, HeaderValue, response::Builder};
use serde_core::{de::DeserializeOwned, ser::Serialize};
use std::{borrow::Borrow, boxed::Box, convert::{AsRef, From, Into, TryFrom, TryInto}, fmt::Display, future::Future, iter::{IntoIterator, Iterator}, marker::{Send, Sync}, net::{IpAddr, SocketAddr}, ops::{Fn, Index, Range, RangeFrom, RangeFull, RangeTo}, option::Option, path::{Path, PathBuf}, str::{FromStr, Split}, string::String, sync::Arc, time::Duration, vec::Vec};
use tokio::{fs::File, io::{AsyncRead, AsyncWrite}};
use url::{ParseOptions, host::Host, origin::Origin, parser::ParseError, path_segments::PathSegmentsMut, slicing::Position};
pub use http::header::HeaderMap;
pub use http::Version;
pub use http::StatusCode;
pub use http::Method;
pub trait IntoUrl {}
pub trait ResponseBuilderExt {
    fn url(self, url: Url) -> Self;
}
impl HttpBody for Body { type Data = Bytes; type Error = Error; }
#[derive(Default)]
pub struct Body {}
impl Body {
    pub fn as_bytes(&self) -> Option<&[u8]>;
    pub fn wrap_stream<S>(stream: S) -> Body where S: TryStream + Send, S::Error: Into<Box<dyn std::error::Error + Send + Sync>>, Bytes: From<S::Ok>;
    pub fn wrap<B>(inner: B) -> Body where B: http_body::Body + Send + Sync, B::Data: Into<Bytes>, B::Error: Into<Box<dyn std::error::Error + Send + Sync>>;
}
impl From<&[u8]> for Body {}
impl From<&str> for Body {}
impl From<Bytes> for Body {}
impl From<File> for Body {}
impl From<Response> for Body {}
impl From<String> for Body {}
impl From<Vec<u8>> for Body {}
#[derive(Clone, Default)]
pub struct Client {}
impl Client {
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: http::Method, url: U) -> RequestBuilder;
    pub fn execute(&self, request: Request) -> impl Future<Output = std::result::Result<Response, Error>>;
}
#[derive(Default)]
pub struct ClientBuilder {}
impl ClientBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Result<Client>;
    pub fn user_agent<V>(self, value: V) -> ClientBuilder where V: TryInto<HeaderValue>, V::Error: Into<http::Error>;
    pub fn default_headers(self, headers: http::HeaderMap) -> ClientBuilder;
    pub fn cookie_store(self, enable: bool) -> ClientBuilder;
    pub fn cookie_provider<C: CookieStore>(self, cookie_store: Arc<C>) -> ClientBuilder;
    pub fn gzip(self, enable: bool) -> ClientBuilder;
    pub fn no_gzip(self) -> ClientBuilder;
    pub fn no_brotli(self) -> ClientBuilder;
    pub fn no_zstd(self) -> ClientBuilder;
    pub fn no_deflate(self) -> ClientBuilder;
    pub fn redirect(self, policy: Policy) -> ClientBuilder;
    pub fn referer(self, enable: bool) -> ClientBuilder;
    pub fn retry(self, policy: crate::retry::Builder) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn read_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
    pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
    pub fn http1_title_case_headers(self) -> ClientBuilder;
    pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_only(self) -> ClientBuilder;
    pub fn http2_prior_knowledge(self) -> ClientBuilder;
    pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder;
    pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder;
    pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> ClientBuilder;
    pub fn http2_keep_alive_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn http2_keep_alive_while_idle(self, enabled: bool) -> ClientBuilder;
    pub fn http09_responses(self) -> ClientBuilder;
    pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
    pub fn local_address<T>(self, addr: T) -> ClientBuilder where T: Into<Option<IpAddr>>;
    pub fn interface(self, interface: &str) -> ClientBuilder;
    pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder where C: Into<Option<u32>>;
    pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
    pub fn dns_resolver<R: Resolve>(self, resolver: Arc<R>) -> ClientBuilder;
    pub fn brotli(self, enable: bool) -> Self;
    pub fn zstd(self, enable: bool) -> Self;
    pub fn deflate(self, enable: bool) -> Self;
    pub fn http1_max_headers(self, max: usize) -> Self;
    pub fn http3_prior_knowledge(self) -> Self;
    pub fn unix_socket<A>(self, path: A) -> Self;
    pub fn windows_named_pipe<A>(self, pipe: A) -> Self;
    pub fn tls_certs_merge<A>(self, certs: A) -> Self;
    pub fn tls_certs_only<A>(self, certs: A) -> Self;
    pub fn add_root_certificate<A>(self, cert: A) -> Self;
    pub fn tls_crls_only<A>(self, crls: A) -> Self;
    pub fn add_crl<A>(self, crl: A) -> Self;
    pub fn add_crls<A>(self, crls: A) -> Self;
    pub fn identity<A>(self, identity: A) -> Self;
    pub fn tls_danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> Self;
    pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> Self;
    pub fn tls_danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> Self;
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> Self;
    pub fn tls_sni(self, tls_sni: bool) -> Self;
    pub fn tls_sslkeylogfile(self, on: bool) -> Self;
    pub fn tls_version_min<A>(self, version: A) -> Self;
    pub fn min_tls_version<A>(self, version: A) -> Self;
    pub fn tls_version_max<A>(self, version: A) -> Self;
    pub fn max_tls_version<A>(self, version: A) -> Self;
    pub fn tls_backend_native(self) -> Self;
    pub fn use_native_tls(self) -> Self;
    pub fn tls_backend_rustls(self) -> Self;
    pub fn use_rustls_tls(self) -> Self;
    pub fn tls_backend_preconfigured<A>(self, tls: A) -> Self;
    pub fn use_preconfigured_tls<A>(self, tls: A) -> Self;
    pub fn tls_info(self, tls_info: bool) -> Self;
    pub fn hickory_dns(self, enable: bool) -> Self;
    pub fn tls_early_data(self, enabled: bool) -> Self;
    pub fn http3_max_idle_timeout<A>(self, value: A) -> Self;
    pub fn http3_stream_receive_window(self, value: u64) -> Self;
    pub fn http3_conn_receive_window(self, value: u64) -> Self;
    pub fn http3_send_window(self, value: u64) -> Self;
    pub fn http3_congestion_bbr(self) -> Self;
    pub fn http3_max_field_section_size(self, value: u64) -> Self;
    pub fn http3_send_grease(self, enabled: bool) -> Self;
    pub fn connector_layer<A>(self, layer: A) -> Self;
    pub fn tls_built_in_root_certs(self, tls_built_in_root_certs: bool) -> Self;
    pub fn tls_built_in_webpki_certs(self, enabled: bool) -> Self;
    pub fn tls_built_in_native_certs(self, enabled: bool) -> Self;
    pub fn trust_dns(self, enable: bool) -> Self;
    pub fn set_tls_enable_early_data(self, enabled: bool) -> Self;
    pub fn set_quic_max_idle_timeout<A>(self, value: A) -> Self;
    pub fn set_quic_stream_receive_window<A>(self, value: A) -> Self;
    pub fn set_quic_receive_window<A>(self, value: A) -> Self;
    pub fn set_quic_send_window(self, value: u64) -> Self;
    pub fn use_default_tls(self) -> Self;
    pub fn use_sys_proxy(self) -> Self;
    pub fn max_idle_per_host(self, max: usize) -> Self;
    pub fn h2_prior_knowledge(self) -> Self;
    pub fn executor<A>(self, executor: A) -> Self;
    pub fn dns_threads(self, _threads: usize) -> Self;
}
pub struct Error {}
impl Error {
    pub fn url(&self) -> Option<&Url>;
    pub fn url_mut(&mut self) -> Option<&mut Url>;
    pub fn with_url(self, url: Url) -> Self;
    pub fn without_url(self) -> Self;
    pub fn is_builder(&self) -> bool;
    pub fn is_redirect(&self) -> bool;
    pub fn is_status(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_request(&self) -> bool;
    pub fn is_connect(&self) -> bool;
    pub fn is_body(&self) -> bool;
    pub fn is_decode(&self) -> bool;
    pub fn status(&self) -> Option<http::StatusCode>;
    pub fn is_upgrade(&self) -> bool;
}
impl Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Default)]
pub struct NoProxy {}
impl NoProxy {
    pub fn from_env() -> Option<NoProxy>;
    pub fn from_string(no_proxy_list: &str) -> Option<Self>;
}
#[derive(Clone)]
pub struct Proxy {}
impl Proxy {
    pub fn http<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn https<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn all<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn custom<F, U>(fun: F) -> Proxy where F: Fn(&Url) -> Option<U> + Send + Sync;
    pub fn basic_auth(self, username: &str, password: &str) -> Proxy;
    pub fn custom_http_auth(self, header_value: HeaderValue) -> Proxy;
    pub fn headers(self, headers: http::HeaderMap) -> Proxy;
    pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy;
}
pub struct Request {}
impl Request {
    pub fn new(method: http::Method, url: Url) -> Self;
    pub fn method(&self) -> &http::Method;
    pub fn method_mut(&mut self) -> &mut http::Method;
    pub fn url(&self) -> &Url;
    pub fn url_mut(&mut self) -> &mut Url;
    pub fn headers(&self) -> &http::HeaderMap;
    pub fn headers_mut(&mut self) -> &mut http::HeaderMap;
    pub fn body(&self) -> Option<&Body>;
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    pub fn timeout(&self) -> Option<&Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
    pub fn version(&self) -> http::Version;
    pub fn version_mut(&mut self) -> &mut http::Version;
    pub fn try_clone(&self) -> Option<Request>;
}
impl<T> TryFrom<http::request::Request<T>> for Request where T: Into<Body> { type Error = Error; }
pub struct RequestBuilder {}
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn headers(self, headers: http::HeaderMap) -> RequestBuilder;
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder where U: Display, P: Display;
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder where T: Display;
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    pub fn timeout(self, timeout: Duration) -> RequestBuilder;
    pub fn multipart(self, multipart: Form) -> RequestBuilder;
    pub fn query<T: Serialize>(self, query: &T) -> RequestBuilder;
    pub fn version(self, version: http::Version) -> RequestBuilder;
    pub fn form<T: Serialize>(self, form: &T) -> RequestBuilder;
    pub fn json<T: Serialize>(self, json: &T) -> RequestBuilder;
    pub fn build(self) -> Result<Request>;
    pub fn build_split(self) -> (Client, Result<Request>);
    pub fn send(self) -> impl Future<Output = std::result::Result<Response, Error>>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}
pub struct Response {}
impl Response {
    pub fn status(&self) -> http::StatusCode;
    pub fn version(&self) -> http::Version;
    pub fn headers(&self) -> &http::HeaderMap;
    pub fn headers_mut(&mut self) -> &mut http::HeaderMap;
    pub fn content_length(&self) -> Option<u64>;
    pub fn cookies(&self) -> impl Iterator<Item = Cookie>;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub async fn text(self) -> Result<String>;
    pub async fn text_with_charset(self, default_encoding: &str) -> Result<String>;
    pub async fn json<T: DeserializeOwned>(self) -> Result<T>;
    pub async fn bytes(self) -> Result<Bytes>;
    pub async fn chunk(&mut self) -> Result<Option<Bytes>>;
    pub fn bytes_stream(self) -> impl Stream<Item = Result<Bytes>>;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn error_for_status_ref(&self) -> Result<&Self>;
    pub async fn upgrade(self) -> Result<Upgraded>;
}
impl<T: Into<Body>> From<http::response::Response<T>> for Response {}
pub struct Upgraded {}
impl AsyncRead for Upgraded {}
impl AsyncWrite for Upgraded {}
impl From<hyper::upgrade::Upgraded> for Upgraded {}
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Url {}
impl Url {
    pub fn parse(input: &str) -> std::result::Result<Url, ParseError>;
    pub fn parse_with_params<I, K, V>(input: &str, iter: I) -> std::result::Result<Url, ParseError> where I: IntoIterator, <I as IntoIterator>::Item: Borrow<(K, V)>, K: AsRef<str>, V: AsRef<str>;
    pub fn join(&self, input: &str) -> std::result::Result<Url, ParseError>;
    pub fn make_relative(&self, url: &Url) -> Option<String>;
    pub fn options() -> ParseOptions;
    pub fn as_str(&self) -> &str;
    pub fn into_string(self) -> String;
    pub fn origin(&self) -> Origin;
    pub fn scheme(&self) -> &str;
    pub fn is_special(&self) -> bool;
    pub fn has_authority(&self) -> bool;
    pub fn authority(&self) -> &str;
    pub fn cannot_be_a_base(&self) -> bool;
    pub fn username(&self) -> &str;
    pub fn password(&self) -> Option<&str>;
    pub fn has_host(&self) -> bool;
    pub fn host_str(&self) -> Option<&str>;
    pub fn host(&self) -> Option<Host<&str>>;
    pub fn domain(&self) -> Option<&str>;
    pub fn port(&self) -> Option<u16>;
    pub fn port_or_known_default(&self) -> Option<u16>;
    pub fn socket_addrs(&self, default_port_number: impl Fn() -> Option<u16>) -> std::result::Result<Vec<SocketAddr>, std::io::Error>;
    pub fn path(&self) -> &str;
    pub fn path_segments(&self) -> Option<Split<char>>;
    pub fn query(&self) -> Option<&str>;
    pub fn fragment(&self) -> Option<&str>;
    pub fn set_fragment(&mut self, fragment: Option<&str>);
    pub fn set_query(&mut self, query: Option<&str>);
    pub fn set_path(&mut self, path: &str);
    pub fn path_segments_mut(&mut self) -> std::result::Result<PathSegmentsMut, ()>;
    pub fn set_port(&mut self, port: Option<u16>) -> std::result::Result<(), ()>;
    pub fn set_host(&mut self, host: Option<&str>) -> std::result::Result<(), ParseError>;
    pub fn set_ip_host(&mut self, address: IpAddr) -> std::result::Result<(), ()>;
    pub fn set_password(&mut self, password: Option<&str>) -> std::result::Result<(), ()>;
    pub fn set_username(&mut self, username: &str) -> std::result::Result<(), ()>;
    pub fn set_scheme(&mut self, scheme: &str) -> std::result::Result<(), ()>;
    pub fn from_file_path<P>(path: P) -> std::result::Result<Url, ()> where P: AsRef<Path>;
    pub fn from_directory_path<P>(path: P) -> std::result::Result<Url, ()> where P: AsRef<Path>;
    pub fn to_file_path(&self) -> std::result::Result<PathBuf, ()>;
}
impl AsRef<str> for Url {}
impl Display for Url {}
impl FromStr for Url { type Err = ParseError; }
impl Index<Range<Position>> for Url { type Output = str; }
impl Index<RangeFrom<Position>> for Url { type Output = str; }
impl Index<RangeFull> for Url { type Output = str; }
impl Index<RangeTo<Position>> for Url { type Output = str; }
impl TryFrom<&str> for Url { type Error = ParseError; }
impl IntoUrl for Url {}
pub type Result<T> = std::result::Result<T, Error>;
pub async fn get<T: IntoUrl>(url: T) -> Result<Response>;
impl IntoUrl for String {}
impl IntoUrl for &str {}
impl IntoUrl for &String {}
impl ResponseBuilderExt for Builder {}
pub mod blocking {
    use bytes::Bytes;
    use crate::{IntoUrl, Proxy, Url, blocking::multipart::Form, cookie::{Cookie, CookieStore}, dns::Resolve, redirect::Policy, retry::Builder};
    use http::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Version};
    use serde_core::{de::DeserializeOwned, ser::Serialize};
    use std::{convert::{From, Into, TryFrom, TryInto}, fmt::Display, fs::File, io::{Read, Write}, iter::Iterator, marker::Send, net::{IpAddr, SocketAddr}, option::Option, result::Result, string::String, sync::Arc, time::Duration, vec::Vec};
    pub struct Body {}
    impl Body {
        pub fn new<R: Read + Send>(reader: R) -> Body;
        pub fn sized<R: Read + Send>(reader: R, len: u64) -> Body;
        pub fn as_bytes(&self) -> Option<&[u8]>;
        pub fn buffer(&mut self) -> Result<&[u8], crate::Error>;
    }
    impl From<&[u8]> for Body {}
    impl From<&str> for Body {}
    impl From<Bytes> for Body {}
    impl From<File> for Body {}
    impl From<String> for Body {}
    impl From<Vec<u8>> for Body {}
    #[derive(Clone, Default)]
    pub struct Client {}
    impl Client {
        pub fn new() -> Client;
        pub fn builder() -> ClientBuilder;
        pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
        pub fn execute(&self, request: Request) -> crate::Result<Response>;
    }
    #[derive(Default)]
    pub struct ClientBuilder {}
    impl ClientBuilder {
        pub fn new() -> Self;
        pub fn build(self) -> crate::Result<Client>;
        pub fn user_agent<V>(self, value: V) -> ClientBuilder where V: TryInto<HeaderValue>, V::Error: Into<http::Error>;
        pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
        pub fn cookie_store(self, enable: bool) -> ClientBuilder;
        pub fn cookie_provider<C: CookieStore>(self, cookie_store: Arc<C>) -> ClientBuilder;
        pub fn gzip(self, enable: bool) -> ClientBuilder;
        pub fn no_gzip(self) -> ClientBuilder;
        pub fn no_brotli(self) -> ClientBuilder;
        pub fn no_zstd(self) -> ClientBuilder;
        pub fn no_deflate(self) -> ClientBuilder;
        pub fn redirect(self, policy: Policy) -> ClientBuilder;
        pub fn retry(self, policy: Builder) -> ClientBuilder;
        pub fn referer(self, enable: bool) -> ClientBuilder;
        pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
        pub fn no_proxy(self) -> ClientBuilder;
        pub fn timeout<T>(self, timeout: T) -> ClientBuilder where T: Into<Option<Duration>>;
        pub fn connect_timeout<T>(self, timeout: T) -> ClientBuilder where T: Into<Option<Duration>>;
        pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
        pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
        pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
        pub fn http1_title_case_headers(self) -> ClientBuilder;
        pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder;
        pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder;
        pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder;
        pub fn http1_only(self) -> ClientBuilder;
        pub fn http09_responses(self) -> ClientBuilder;
        pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
        pub fn local_address<T>(self, addr: T) -> ClientBuilder where T: Into<Option<IpAddr>>;
        pub fn interface(self, interface: &str) -> ClientBuilder;
        pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
        pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
        pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder where C: Into<Option<u32>>;
        pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
        pub fn no_trust_dns(self) -> ClientBuilder;
        pub fn no_hickory_dns(self) -> ClientBuilder;
        pub fn https_only(self, enabled: bool) -> ClientBuilder;
        pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
        pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
        pub fn dns_resolver<R: Resolve>(self, resolver: Arc<R>) -> ClientBuilder;
        pub fn brotli(self, enable: bool) -> Self;
        pub fn zstd(self, enable: bool) -> Self;
        pub fn deflate(self, enable: bool) -> Self;
        pub fn http1_max_headers(self, max: usize) -> Self;
        pub fn http3_prior_knowledge(self) -> Self;
        pub fn unix_socket<A>(self, path: A) -> Self;
        pub fn windows_named_pipe<A>(self, pipe: A) -> Self;
        pub fn tls_certs_merge<A>(self, certs: A) -> Self;
        pub fn tls_certs_only<A>(self, certs: A) -> Self;
        pub fn add_root_certificate<A>(self, cert: A) -> Self;
        pub fn tls_crls_only<A>(self, crls: A) -> Self;
        pub fn add_crl<A>(self, crl: A) -> Self;
        pub fn add_crls<A>(self, crls: A) -> Self;
        pub fn identity<A>(self, identity: A) -> Self;
        pub fn tls_danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> Self;
        pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> Self;
        pub fn tls_danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> Self;
        pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> Self;
        pub fn tls_sni(self, tls_sni: bool) -> Self;
        pub fn tls_sslkeylogfile(self, on: bool) -> Self;
        pub fn tls_version_min<A>(self, version: A) -> Self;
        pub fn min_tls_version<A>(self, version: A) -> Self;
        pub fn tls_version_max<A>(self, version: A) -> Self;
        pub fn max_tls_version<A>(self, version: A) -> Self;
        pub fn tls_backend_native(self) -> Self;
        pub fn use_native_tls(self) -> Self;
        pub fn tls_backend_rustls(self) -> Self;
        pub fn use_rustls_tls(self) -> Self;
        pub fn tls_backend_preconfigured<A>(self, tls: A) -> Self;
        pub fn use_preconfigured_tls<A>(self, tls: A) -> Self;
        pub fn tls_info(self, tls_info: bool) -> Self;
        pub fn hickory_dns(self, enable: bool) -> Self;
        pub fn tls_early_data(self, enabled: bool) -> Self;
        pub fn http3_max_idle_timeout<A>(self, value: A) -> Self;
        pub fn http3_stream_receive_window(self, value: u64) -> Self;
        pub fn http3_conn_receive_window(self, value: u64) -> Self;
        pub fn http3_send_window(self, value: u64) -> Self;
        pub fn http3_congestion_bbr(self) -> Self;
        pub fn http3_max_field_section_size(self, value: u64) -> Self;
        pub fn http3_send_grease(self, enabled: bool) -> Self;
        pub fn connector_layer<A>(self, layer: A) -> Self;
        pub fn tls_built_in_root_certs(self, tls_built_in_root_certs: bool) -> Self;
        pub fn tls_built_in_webpki_certs(self, enabled: bool) -> Self;
        pub fn tls_built_in_native_certs(self, enabled: bool) -> Self;
        pub fn trust_dns(self, enable: bool) -> Self;
        pub fn set_tls_enable_early_data(self, enabled: bool) -> Self;
        pub fn set_quic_max_idle_timeout<A>(self, value: A) -> Self;
        pub fn set_quic_stream_receive_window<A>(self, value: A) -> Self;
        pub fn set_quic_receive_window<A>(self, value: A) -> Self;
        pub fn set_quic_send_window(self, value: u64) -> Self;
        pub fn use_default_tls(self) -> Self;
        pub fn use_sys_proxy(self) -> Self;
        pub fn max_idle_per_host(self, max: usize) -> Self;
        pub fn h2_prior_knowledge(self) -> Self;
        pub fn executor<A>(self, executor: A) -> Self;
        pub fn dns_threads(self, _threads: usize) -> Self;
    }
    impl From<crate::ClientBuilder> for ClientBuilder {}
    pub struct Request {}
    impl Request {
        pub fn new(method: Method, url: Url) -> Self;
        pub fn method(&self) -> &Method;
        pub fn method_mut(&mut self) -> &mut Method;
        pub fn url(&self) -> &Url;
        pub fn url_mut(&mut self) -> &mut Url;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn version(&self) -> Version;
        pub fn version_mut(&mut self) -> &mut Version;
        pub fn body(&self) -> Option<&Body>;
        pub fn body_mut(&mut self) -> &mut Option<Body>;
        pub fn timeout(&self) -> Option<&Duration>;
        pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
        pub fn try_clone(&self) -> Option<Request>;
    }
    impl<T> TryFrom<http::request::Request<T>> for Request where T: Into<Body> { type Error = crate::Error; }
    pub struct RequestBuilder {}
    impl RequestBuilder {
        pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
        pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder where HeaderName: TryFrom<K>, HeaderValue: TryFrom<V>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
        pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
        pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder where U: Display, P: Display;
        pub fn bearer_auth<T>(self, token: T) -> RequestBuilder where T: Display;
        pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
        pub fn timeout(self, timeout: Duration) -> RequestBuilder;
        pub fn query<T: Serialize>(self, query: &T) -> RequestBuilder;
        pub fn version(self, version: Version) -> RequestBuilder;
        pub fn form<T: Serialize>(self, form: &T) -> RequestBuilder;
        pub fn json<T: Serialize>(self, json: &T) -> RequestBuilder;
        pub fn multipart(self, multipart: Form) -> RequestBuilder;
        pub fn build(self) -> crate::Result<Request>;
        pub fn build_split(self) -> (Client, crate::Result<Request>);
        pub fn send(self) -> crate::Result<Response>;
        pub fn try_clone(&self) -> Option<RequestBuilder>;
    }
    pub struct Response {}
    impl Response {
        pub fn status(&self) -> StatusCode;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn cookies(&self) -> impl Iterator<Item = Cookie>;
        pub fn version(&self) -> Version;
        pub fn url(&self) -> &Url;
        pub fn remote_addr(&self) -> Option<SocketAddr>;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn content_length(&self) -> Option<u64>;
        pub fn json<T: DeserializeOwned>(self) -> crate::Result<T>;
        pub fn bytes(self) -> crate::Result<Bytes>;
        pub fn text(self) -> crate::Result<String>;
        pub fn copy_to<W>(&mut self, w: &mut W) -> crate::Result<u64> where W: Write;
        pub fn error_for_status(self) -> crate::Result<Self>;
        pub fn error_for_status_ref(&self) -> crate::Result<&Self>;
    }
    impl<T: Into<crate::Body>> From<http::response::Response<T>> for Response {}
    impl Read for Response {}
    pub fn get<T: IntoUrl>(url: T) -> crate::Result<Response>;
    pub mod multipart {
        use http::HeaderMap;
        use std::{borrow::Cow, convert::{AsRef, Into}, io::Read, marker::Send, path::Path};
        #[derive(Default)]
        pub struct Form {}
        impl Form {
            pub fn new() -> Form;
            pub fn boundary(&self) -> &str;
            pub fn text<T, U>(self, name: T, value: U) -> Form where T: Into<Cow<str>>, U: Into<Cow<str>>;
            pub fn file<T, U>(self, name: T, path: U) -> std::io::Result<Form> where T: Into<Cow<str>>, U: AsRef<Path>;
            pub fn part<T>(self, name: T, part: Part) -> Form where T: Into<Cow<str>>;
            pub fn percent_encode_path_segment(self) -> Form;
            pub fn percent_encode_attr_chars(self) -> Form;
            pub fn percent_encode_noop(self) -> Form;
            pub fn into_reader(self) -> impl Read;
        }
        pub struct Part {}
        impl Part {
            pub fn text<T>(value: T) -> Part where T: Into<Cow<str>>;
            pub fn bytes<T>(value: T) -> Part where T: Into<Cow<[u8]>>;
            pub fn reader<T: Read + Send>(value: T) -> Part;
            pub fn reader_with_length<T: Read + Send>(value: T, length: u64) -> Part;
            pub fn file<T: AsRef<Path>>(path: T) -> std::io::Result<Part>;
            pub fn mime_str(self, mime: &str) -> crate::Result<Part>;
            pub fn file_name<T>(self, filename: T) -> Part where T: Into<Cow<str>>;
            pub fn headers(self, headers: HeaderMap) -> Part;
        }
    }
}
pub mod cookie {
    use crate::Url;
    use http::HeaderValue;
    use std::{iter::Iterator, marker::{Send, Sync}, option::Option, time::{Duration, SystemTime}};
    pub trait CookieStore: Send + Sync {
        fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &HeaderValue>, url: &Url);
        fn cookies(&self, url: &Url) -> Option<HeaderValue>;
    }
    pub struct Cookie {}
    impl Cookie {
        pub fn name(&self) -> &str;
        pub fn value(&self) -> &str;
        pub fn http_only(&self) -> bool;
        pub fn secure(&self) -> bool;
        pub fn same_site_lax(&self) -> bool;
        pub fn same_site_strict(&self) -> bool;
        pub fn path(&self) -> Option<&str>;
        pub fn domain(&self) -> Option<&str>;
        pub fn max_age(&self) -> Option<Duration>;
        pub fn expires(&self) -> Option<SystemTime>;
    }
    #[derive(Default)]
    pub struct Jar {}
    impl Jar {
        pub fn add_cookie_str(&self, cookie: &str, url: &Url);
    }
    impl CookieStore for Jar {}
}
pub mod dns {
    use std::{boxed::Box, error::Error, future::Future, iter::Iterator, marker::{Send, Sync}, net::SocketAddr, pin::Pin, result::Result};
    pub trait Resolve: Send + Sync {
        fn resolve(&self, name: Name) -> Resolving;
    }
    pub struct Name {}
    impl Name {
        pub fn as_str(&self) -> &str;
    }
    pub type Addrs = Box<dyn Iterator<Item = SocketAddr> + Send>;
    pub type Resolving = Pin<Box<dyn Future<Output = Result<Addrs, Box<dyn Error + Send + Sync>>> + Send>>;
}
pub mod header {
    pub use http::header::*;
    pub use http::HeaderValue;
    pub use http::HeaderName;
    pub use http::HeaderMap;
}
pub mod multipart {
    use bytes::Bytes;
    use crate::Body;
    use futures::stream::Stream;
    use http::HeaderMap;
    use std::{borrow::Cow, convert::{AsRef, Into}, marker::{Send, Sync}, path::Path, result::Result};
    #[derive(Default)]
    pub struct Form {}
    impl Form {
        pub fn new() -> Form;
        pub fn boundary(&self) -> &str;
        pub fn text<T, U>(self, name: T, value: U) -> Form where T: Into<Cow<str>>, U: Into<Cow<str>>;
        pub async fn file<T, U>(self, name: T, path: U) -> std::io::Result<Form> where T: Into<Cow<str>>, U: AsRef<Path>;
        pub fn part<T>(self, name: T, part: Part) -> Form where T: Into<Cow<str>>;
        pub fn percent_encode_path_segment(self) -> Form;
        pub fn percent_encode_attr_chars(self) -> Form;
        pub fn percent_encode_noop(self) -> Form;
        pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, crate::Error>> + Send + Sync;
    }
    pub struct Part {}
    impl Part {
        pub fn text<T>(value: T) -> Part where T: Into<Cow<str>>;
        pub fn bytes<T>(value: T) -> Part where T: Into<Cow<[u8]>>;
        pub fn stream<T: Into<Body>>(value: T) -> Part;
        pub fn stream_with_length<T: Into<Body>>(value: T, length: u64) -> Part;
        pub async fn file<T: AsRef<Path>>(path: T) -> std::io::Result<Part>;
        pub fn mime_str(self, mime: &str) -> crate::Result<Part>;
        pub fn file_name<T>(self, filename: T) -> Part where T: Into<Cow<str>>;
        pub fn headers(self, headers: HeaderMap) -> Part;
    }
}
pub mod redirect {
    use crate::Url;
    use http::StatusCode;
    use std::{boxed::Box, convert::Into, error::Error, marker::{Send, Sync}, ops::Fn};
    pub struct Action {}
    pub struct Attempt {}
    impl Attempt {
        pub fn status(&self) -> StatusCode;
        pub fn url(&self) -> &Url;
        pub fn previous(&self) -> &[Url];
        pub fn follow(self) -> Action;
        pub fn stop(self) -> Action;
        pub fn error<E: Into<Box<dyn Error + Send + Sync>>>(self, error: E) -> Action;
    }
    #[derive(Default)]
    pub struct Policy {}
    impl Policy {
        pub fn limited(max: usize) -> Self;
        pub fn none() -> Self;
        pub fn custom<T>(policy: T) -> Self where T: Fn(Attempt) -> Action + Send + Sync;
        pub fn redirect(&self, attempt: Attempt) -> Action;
    }
}
pub mod retry {
    use std::{cmp::PartialEq, marker::{Send, Sync}};
    pub struct Builder {}
    impl Builder {
        pub fn no_budget(self) -> Self;
        pub fn max_extra_load(self, extra_percent: f32) -> Self;
        pub fn max_retries_per_request(self, max: u32) -> Self;
        pub fn classify_fn<A>(self, func: A) -> Self;
        pub fn classify<A>(self, classifier: A) -> Self;
    }
    pub fn for_host<S>(host: S) -> Builder where S: PartialEq<&str> + Send + Sync;
    pub fn never() -> Builder;
}
