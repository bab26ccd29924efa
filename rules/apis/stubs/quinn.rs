//! quinn 0.11.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, fmt::Display, future::{Future, IntoFuture}, io, net::SocketAddr, option::Option, result::Result, sync::Arc, time::Duration, vec::Vec};
use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncWrite};
#[derive(Clone)]
pub struct Endpoint {}
impl Endpoint {
    pub fn client(addr: SocketAddr) -> io::Result<Self>;
    pub fn server(config: ServerConfig, addr: SocketAddr) -> io::Result<Self>;
    pub fn accept(&self) -> Accept;
    pub fn set_default_client_config(&mut self, config: ClientConfig);
    pub fn connect(&self, addr: SocketAddr, server_name: &str) -> Result<Connecting, ConnectError>;
    pub fn connect_with(&self, config: ClientConfig, addr: SocketAddr, server_name: &str) -> Result<Connecting, ConnectError>;
    pub fn set_server_config(&self, server_config: Option<ServerConfig>);
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn open_connections(&self) -> usize;
    pub fn close(&self, error_code: VarInt, reason: &[u8]);
    pub async fn wait_idle(&self);
}
pub struct Accept {}
impl Future for Accept { type Output = Option<Incoming>; }
pub struct Incoming {}
impl Incoming {
    pub fn accept(self) -> Result<Connecting, ConnectionError>;
    pub fn accept_with(self, server_config: Arc<ServerConfig>) -> Result<Connecting, ConnectionError>;
    pub fn refuse(self);
    pub fn ignore(self);
    pub fn local_ip(&self) -> Option<std::net::IpAddr>;
    pub fn remote_address(&self) -> SocketAddr;
    pub fn remote_address_validated(&self) -> bool;
}
impl IntoFuture for Incoming { type Output = Result<Connection, ConnectionError>; type IntoFuture = IncomingFuture; }
pub struct IncomingFuture {}
impl Future for IncomingFuture { type Output = Result<Connection, ConnectionError>; }
pub struct Connecting {}
impl Connecting {
    pub fn into_0rtt(self) -> Result<(Connection, ZeroRttAccepted), Self>;
    pub fn local_ip(&self) -> Option<std::net::IpAddr>;
    pub fn remote_address(&self) -> SocketAddr;
}
impl Future for Connecting { type Output = Result<Connection, ConnectionError>; }
pub struct ZeroRttAccepted {}
impl Future for ZeroRttAccepted { type Output = bool; }
#[derive(Clone)]
pub struct Connection {}
impl Connection {
    pub fn open_uni(&self) -> OpenUni;
    pub fn open_bi(&self) -> OpenBi;
    pub fn accept_uni(&self) -> AcceptUni;
    pub fn accept_bi(&self) -> AcceptBi;
    pub fn read_datagram(&self) -> ReadDatagram;
    pub async fn closed(&self) -> ConnectionError;
    pub fn close_reason(&self) -> Option<ConnectionError>;
    pub fn close(&self, error_code: VarInt, reason: &[u8]);
    pub fn send_datagram(&self, data: Bytes) -> Result<(), SendDatagramError>;
    pub fn send_datagram_wait(&self, data: Bytes) -> SendDatagram;
    pub fn max_datagram_size(&self) -> Option<usize>;
    pub fn remote_address(&self) -> SocketAddr;
    pub fn rtt(&self) -> Duration;
    pub fn stable_id(&self) -> usize;
    pub fn set_max_concurrent_uni_streams(&self, count: VarInt);
    pub fn set_max_concurrent_bi_streams(&self, count: VarInt);
}
pub struct OpenUni {}
impl Future for OpenUni { type Output = Result<SendStream, ConnectionError>; }
pub struct OpenBi {}
impl Future for OpenBi { type Output = Result<(SendStream, RecvStream), ConnectionError>; }
pub struct AcceptUni {}
impl Future for AcceptUni { type Output = Result<RecvStream, ConnectionError>; }
pub struct AcceptBi {}
impl Future for AcceptBi { type Output = Result<(SendStream, RecvStream), ConnectionError>; }
pub struct ReadDatagram {}
impl Future for ReadDatagram { type Output = Result<Bytes, ConnectionError>; }
pub struct SendDatagram {}
impl Future for SendDatagram { type Output = Result<(), SendDatagramError>; }
pub struct SendStream {}
impl SendStream {
    pub async fn write(&mut self, buf: &[u8]) -> Result<usize, WriteError>;
    pub async fn write_all(&mut self, buf: &[u8]) -> Result<(), WriteError>;
    pub async fn write_chunk(&mut self, buf: Bytes) -> Result<(), WriteError>;
    pub async fn write_all_chunks(&mut self, bufs: &mut [Bytes]) -> Result<(), WriteError>;
    pub fn finish(&mut self) -> Result<(), ClosedStream>;
    pub fn reset(&mut self, error_code: VarInt) -> Result<(), ClosedStream>;
    pub fn set_priority(&self, priority: i32) -> Result<(), ClosedStream>;
    pub fn priority(&self) -> Result<i32, ClosedStream>;
    pub async fn stopped(&self) -> Result<Option<VarInt>, ConnectionError>;
}
impl AsyncWrite for SendStream {}
pub struct RecvStream {}
impl RecvStream {
    pub async fn read(&mut self, buf: &mut [u8]) -> Result<Option<usize>, ReadError>;
    pub async fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), ReadExactError>;
    pub async fn read_chunk(&mut self, max_length: usize, ordered: bool) -> Result<Option<Chunk>, ReadError>;
    pub async fn read_chunks(&mut self, bufs: &mut [Bytes]) -> Result<Option<usize>, ReadError>;
    pub async fn read_to_end(&mut self, size_limit: usize) -> Result<Vec<u8>, ReadToEndError>;
    pub fn stop(&mut self, error_code: VarInt) -> Result<(), ClosedStream>;
    pub fn is_0rtt(&self) -> bool;
}
impl AsyncRead for RecvStream {}
pub struct Chunk { pub offset: u64, pub bytes: Bytes }
#[derive(Clone, Copy)]
pub struct VarInt {}
impl VarInt {
    pub fn from_u32(x: u32) -> Self;
    pub fn into_inner(self) -> u64;
}
#[derive(Clone)]
pub struct ServerConfig {}
#[derive(Clone)]
pub struct ClientConfig {}
pub struct ConnectError {}
impl Display for ConnectError {}
impl std::error::Error for ConnectError {}
#[derive(Clone)]
pub struct ConnectionError {}
impl Display for ConnectionError {}
impl std::error::Error for ConnectionError {}
pub struct SendDatagramError {}
impl Display for SendDatagramError {}
pub struct ClosedStream {}
impl Display for ClosedStream {}
#[derive(Clone)]
pub struct WriteError {}
impl Display for WriteError {}
#[derive(Clone)]
pub struct ReadError {}
impl Display for ReadError {}
#[derive(Clone)]
pub struct ReadExactError {}
impl Display for ReadExactError {}
#[derive(Clone)]
pub struct ReadToEndError {}
impl Display for ReadToEndError {}
