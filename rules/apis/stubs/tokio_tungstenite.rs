//! tokio-tungstenite 0.20 to 0.30.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use futures::{sink::Sink, stream::Stream};
use std::{option::Option, result::Result};
use tokio::net::TcpStream;
use tungstenite::{error::Error, handshake::client::Response, protocol::{Message, WebSocketConfig, CloseFrame}, client::IntoClientRequest};
pub use tungstenite;
pub enum Connector { Plain }
pub enum MaybeTlsStream<S> { Plain(S) }
impl<S> MaybeTlsStream<S> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
}
impl<S> tokio::io::AsyncRead for MaybeTlsStream<S> {}
impl<S> tokio::io::AsyncWrite for MaybeTlsStream<S> {}
pub async fn connect_async<R>(request: R) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error>;
pub async fn connect_async_with_config<R>(request: R, config: Option<WebSocketConfig>, disable_nagle: bool) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error>;
pub async fn connect_async_tls_with_config<R>(request: R, config: Option<WebSocketConfig>, disable_nagle: bool, connector: Option<Connector>) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error>;
pub async fn client_async<R, S>(request: R, stream: S) -> Result<(WebSocketStream<S>, Response), Error>;
pub async fn client_async_with_config<R, S>(request: R, stream: S, config: Option<WebSocketConfig>) -> Result<(WebSocketStream<S>, Response), Error>;
pub async fn client_async_tls<R, S>(request: R, stream: S) -> Result<(WebSocketStream<MaybeTlsStream<S>>, Response), Error>;
pub async fn client_async_tls_with_config<R, S>(request: R, stream: S, config: Option<WebSocketConfig>, connector: Option<Connector>) -> Result<(WebSocketStream<MaybeTlsStream<S>>, Response), Error>;
pub async fn accept_async<S>(stream: S) -> Result<WebSocketStream<S>, Error>;
pub async fn accept_async_with_config<S>(stream: S, config: Option<WebSocketConfig>) -> Result<WebSocketStream<S>, Error>;
pub async fn accept_hdr_async<S, C>(stream: S, callback: C) -> Result<WebSocketStream<S>, Error>;
pub async fn accept_hdr_async_with_config<S, C>(stream: S, callback: C, config: Option<WebSocketConfig>) -> Result<WebSocketStream<S>, Error>;
pub struct WebSocketStream<S> {}
impl<S> WebSocketStream<S> {
    pub async fn from_raw_socket(stream: S, role: tungstenite::protocol::Role, config: Option<WebSocketConfig>) -> Self;
    pub fn into_inner(self) -> S;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub async fn close(&mut self, msg: Option<CloseFrame>) -> Result<(), Error>;
}
impl<S> Stream for WebSocketStream<S> { type Item = Result<Message, Error>; }
impl<S> Sink<Message> for WebSocketStream<S> { type Error = Error; }
