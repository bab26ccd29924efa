//! hyper-rustls 0.26 and 0.27; the states of its builder are one type here.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, io, marker::Sized};
use hyper_util::client::legacy::connect::HttpConnector;
#[derive(Clone)]
pub struct HttpsConnector<T> {}
impl<T> HttpsConnector<T> {
    pub fn enforce_https(&mut self);
}
pub struct HttpsConnectorBuilder {}
impl HttpsConnectorBuilder {
    pub fn new() -> Self;
    pub fn with_tls_config<C>(self, config: C) -> Self;
    pub fn with_native_roots(self) -> io::Result<Self>;
    pub fn with_webpki_roots(self) -> Self;
    pub fn with_platform_verifier(self) -> Self;
    pub fn https_only(self) -> Self;
    pub fn https_or_http(self) -> Self;
    pub fn enable_http1(self) -> Self;
    pub fn enable_http2(self) -> Self;
    pub fn enable_all_versions(self) -> Self;
    pub fn build(self) -> HttpsConnector<HttpConnector>;
    pub fn wrap_connector<H>(self, connector: H) -> HttpsConnector<H>;
}
