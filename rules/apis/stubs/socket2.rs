//! socket2 0.5 and 0.6: sockets and references to them.

use std::{convert::From, option::Option, net::{Shutdown, TcpListener, TcpStream, UdpSocket}, ops::Deref, time::Duration};

pub struct Domain {}
impl Domain {
    pub const IPV4: Domain;
    pub const IPV6: Domain;
    pub const UNIX: Domain;
    pub fn for_address(address: std::net::SocketAddr) -> Domain;
}
pub struct Type {}
impl Type {
    pub const STREAM: Type;
    pub const DGRAM: Type;
    pub fn nonblocking(self) -> Self;
    pub fn cloexec(self) -> Self;
    pub fn no_inherit(self) -> Self;
    pub fn registered_io(self) -> Self;
    pub fn non_blocking(self) -> Self;
}
pub struct Protocol {}
impl Protocol {
    pub const TCP: Protocol;
    pub const UDP: Protocol;
}
#[derive(Clone)]
pub struct SockAddr {}
impl SockAddr {
    pub fn as_socket(&self) -> Option<std::net::SocketAddr>;
}
impl From<std::net::SocketAddr> for SockAddr {}
impl From<std::net::SocketAddrV4> for SockAddr {}
impl From<std::net::SocketAddrV6> for SockAddr {}
#[derive(Clone)]
pub struct TcpKeepalive {}
impl TcpKeepalive {
    pub const fn new() -> TcpKeepalive;
    pub const fn with_time(self, time: Duration) -> Self;
    pub const fn with_interval(self, interval: Duration) -> Self;
    pub const fn with_retries(self, retries: u32) -> Self;
}
pub struct Socket {}
impl Socket {
    pub fn new(domain: Domain, ty: Type, protocol: Option<Protocol>) -> std::io::Result<Socket>;
    pub fn bind(&self, address: &SockAddr) -> std::io::Result<()>;
    pub fn connect(&self, address: &SockAddr) -> std::io::Result<()>;
    pub fn connect_timeout(&self, addr: &SockAddr, timeout: Duration) -> std::io::Result<()>;
    pub fn listen(&self, backlog: i32) -> std::io::Result<()>;
    pub fn accept(&self) -> std::io::Result<(Socket, SockAddr)>;
    pub fn local_addr(&self) -> std::io::Result<SockAddr>;
    pub fn peer_addr(&self) -> std::io::Result<SockAddr>;
    pub fn try_clone(&self) -> std::io::Result<Socket>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> std::io::Result<()>;
    pub fn shutdown(&self, how: Shutdown) -> std::io::Result<()>;
    pub fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
    pub fn set_reuse_address(&self, reuse: bool) -> std::io::Result<()>;
    pub fn set_reuse_port(&self, reuse: bool) -> std::io::Result<()>;
    pub fn set_keepalive(&self, keepalive: bool) -> std::io::Result<()>;
    pub fn set_tcp_keepalive(&self, params: &TcpKeepalive) -> std::io::Result<()>;
    pub fn set_linger(&self, linger: Option<Duration>) -> std::io::Result<()>;
    pub fn set_recv_buffer_size(&self, size: usize) -> std::io::Result<()>;
    pub fn set_send_buffer_size(&self, size: usize) -> std::io::Result<()>;
    pub fn set_only_v6(&self, only_v6: bool) -> std::io::Result<()>;
    pub fn set_read_timeout(&self, duration: Option<Duration>) -> std::io::Result<()>;
    pub fn set_write_timeout(&self, duration: Option<Duration>) -> std::io::Result<()>;
    pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
    pub fn set_tcp_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
    pub fn tcp_nodelay(&self) -> std::io::Result<bool>;
}
impl From<TcpListener> for Socket {}
impl From<TcpStream> for Socket {}
impl From<UdpSocket> for Socket {}
impl From<Socket> for TcpListener {}
impl From<Socket> for TcpStream {}
impl From<Socket> for UdpSocket {}
pub struct SockRef {}
impl<S> From<&S> for SockRef {}
impl Deref for SockRef { type Target = Socket; }
