//! tokio-native-tls 0.3.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::From, result::Result};
use native_tls::Error;
use tokio::io::{AsyncRead, AsyncWrite};
pub use native_tls;
pub struct AllowStd<S> {}
impl<S> AllowStd<S> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
}
pub struct TlsStream<S> {}
impl<S> TlsStream<S> {
    pub fn get_ref(&self) -> &native_tls::TlsStream<AllowStd<S>>;
    pub fn get_mut(&mut self) -> &mut native_tls::TlsStream<AllowStd<S>>;
}
impl<S> AsyncRead for TlsStream<S> {}
impl<S> AsyncWrite for TlsStream<S> {}
#[derive(Clone)]
pub struct TlsConnector {}
impl TlsConnector {
    pub async fn connect<S>(&self, domain: &str, stream: S) -> Result<TlsStream<S>, Error>;
}
impl From<native_tls::TlsConnector> for TlsConnector {}
#[derive(Clone)]
pub struct TlsAcceptor {}
impl TlsAcceptor {
    pub async fn accept<S>(&self, stream: S) -> Result<TlsStream<S>, Error>;
}
impl From<native_tls::TlsAcceptor> for TlsAcceptor {}
