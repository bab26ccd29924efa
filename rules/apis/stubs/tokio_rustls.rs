//! tokio-rustls 0.26.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use tokio::io::{AsyncRead, AsyncWrite};
pub use crate::client::{Connect, TlsConnector};
pub use crate::server::{Accept, LazyConfigAcceptor, StartHandshake, TlsAcceptor};
pub enum TlsStream<T> { Client(client::TlsStream<T>), Server(server::TlsStream<T>) }
impl<T> std::convert::From<client::TlsStream<T>> for TlsStream<T> {}
impl<T> std::convert::From<server::TlsStream<T>> for TlsStream<T> {}
impl<T> AsyncRead for TlsStream<T> {}
impl<T> AsyncWrite for TlsStream<T> {}
pub mod client {
    use std::{clone::Clone, convert::From, future::Future, ops::FnOnce, option::Option, sync::Arc};
    use tokio::io::{AsyncRead, AsyncWrite};
    #[derive(Clone)]
    pub struct TlsConnector {}
    impl TlsConnector {
        pub fn early_data(self, flag: bool) -> Self;
        pub fn connect<D, IO>(&self, domain: D, stream: IO) -> Connect<IO>;
        pub fn connect_with<D, IO, F, C>(&self, domain: D, stream: IO, f: F) -> Connect<IO> where F: FnOnce(&mut C);
    }
    impl<C> From<Arc<C>> for TlsConnector {}
    pub struct Connect<IO> {}
    impl<IO> Connect<IO> {
        pub fn get_ref(&self) -> Option<&IO>;
        pub fn get_mut(&mut self) -> Option<&mut IO>;
    }
    impl<IO> Future for Connect<IO> { type Output = std::io::Result<TlsStream<IO>>; }
    pub struct TlsStream<IO> {}
    impl<IO> AsyncRead for TlsStream<IO> {}
    impl<IO> AsyncWrite for TlsStream<IO> {}
}
pub mod server {
    use std::{clone::Clone, convert::From, future::Future, ops::FnOnce, option::Option, sync::Arc};
    use tokio::io::{AsyncRead, AsyncWrite};
    #[derive(Clone)]
    pub struct TlsAcceptor {}
    impl TlsAcceptor {
        pub fn accept<IO>(&self, stream: IO) -> Accept<IO>;
        pub fn accept_with<IO, F, C>(&self, stream: IO, f: F) -> Accept<IO> where F: FnOnce(&mut C);
    }
    impl<C> From<Arc<C>> for TlsAcceptor {}
    pub struct LazyConfigAcceptor<IO> {}
    impl<IO> LazyConfigAcceptor<IO> {
        pub fn new<A>(acceptor: A, io: IO) -> Self;
        pub fn take_io(&mut self) -> Option<IO>;
    }
    impl<IO> Future for LazyConfigAcceptor<IO> { type Output = std::io::Result<StartHandshake<IO>>; }
    pub struct StartHandshake<IO> {}
    impl<IO> StartHandshake<IO> {
        pub fn into_stream<C>(self, config: Arc<C>) -> Accept<IO>;
    }
    pub struct Accept<IO> {}
    impl<IO> Accept<IO> {
        pub fn get_ref(&self) -> Option<&IO>;
        pub fn get_mut(&mut self) -> Option<&mut IO>;
    }
    impl<IO> Future for Accept<IO> { type Output = std::io::Result<TlsStream<IO>>; }
    pub struct TlsStream<IO> {}
    impl<IO> AsyncRead for TlsStream<IO> {}
    impl<IO> AsyncWrite for TlsStream<IO> {}
}
