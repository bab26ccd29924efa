//! zeromq 0.3 and later.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::fmt::Display;
pub type ZmqResult<T> = std::result::Result<T, ZmqError>;
pub trait Socket {
    fn new() -> Self;
    async fn bind(&mut self, endpoint: &str) -> ZmqResult<Endpoint>;
    async fn connect(&mut self, endpoint: &str) -> ZmqResult<()>;
}
pub trait SocketRecv {
    async fn recv(&mut self) -> ZmqResult<ZmqMessage>;
}
pub trait SocketSend {
    async fn send(&mut self, message: ZmqMessage) -> ZmqResult<()>;
}
pub struct DealerSocket {}
impl Socket for DealerSocket {}
impl SocketRecv for DealerSocket {}
impl SocketSend for DealerSocket {}
pub struct PubSocket {}
impl Socket for PubSocket {}
impl SocketSend for PubSocket {}
pub struct PullSocket {}
impl Socket for PullSocket {}
impl SocketRecv for PullSocket {}
pub struct PushSocket {}
impl Socket for PushSocket {}
impl SocketSend for PushSocket {}
pub struct RepSocket {}
impl Socket for RepSocket {}
impl SocketRecv for RepSocket {}
impl SocketSend for RepSocket {}
pub struct ReqSocket {}
impl Socket for ReqSocket {}
impl SocketRecv for ReqSocket {}
impl SocketSend for ReqSocket {}
pub struct RouterSocket {}
impl Socket for RouterSocket {}
impl SocketRecv for RouterSocket {}
impl SocketSend for RouterSocket {}
pub struct SubSocket {}
impl SubSocket {
    pub async fn subscribe(&mut self, subscription: &str) -> ZmqResult<()>;
}
impl Socket for SubSocket {}
impl SocketRecv for SubSocket {}
pub struct ZmqMessage {}
pub enum Endpoint {}
pub enum ZmqError {}
impl Display for ZmqError {}
impl std::error::Error for ZmqError {}
