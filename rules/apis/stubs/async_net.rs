//! async-net 2.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::io::Result;
use futures::{io::{AsyncRead, AsyncWrite}, stream::Stream};
pub use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
pub struct TcpListener {}
impl TcpListener {
    pub async fn bind<A: AsyncToSocketAddrs>(addrs: A) -> Result<TcpListener>;
    pub async fn accept(&self) -> Result<(TcpStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming;
    pub fn local_addr(&self) -> Result<SocketAddr>;
}
pub struct Incoming {}
impl Stream for Incoming { type Item = Result<TcpStream>; }
#[derive(Clone)]
pub struct TcpStream {}
impl TcpStream {
    pub async fn connect<A: AsyncToSocketAddrs>(addrs: A) -> Result<TcpStream>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn ttl(&self) -> Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> Result<()>;
    pub async fn peek(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn nodelay(&self) -> Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> Result<()>;
    pub fn shutdown(&self, how: Shutdown) -> Result<()>;
}
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}
pub struct UdpSocket {}
impl UdpSocket {
    pub async fn bind<A: AsyncToSocketAddrs>(addrs: A) -> Result<UdpSocket>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub async fn send_to<A: AsyncToSocketAddrs>(&self, buf: &[u8], addrs: A) -> Result<usize>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    pub async fn send(&self, buf: &[u8]) -> Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> Result<usize>;
}
pub trait AsyncToSocketAddrs {}
pub async fn resolve<A: AsyncToSocketAddrs>(addr: A) -> Result<std::vec::Vec<SocketAddr>>;
