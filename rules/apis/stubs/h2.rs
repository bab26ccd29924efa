//! h2 0.3 and 0.4: handshakes and their builders.

pub struct Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub struct RecvStream {}
pub struct SendStream<B> {}
pub struct FlowControl {}
pub mod client {
    use crate::Error;
    use bytes::{Bytes, buf::Buf};
    use std::{future::Future, marker::Unpin, result::Result};
    use tokio::io::{AsyncRead, AsyncWrite};
    pub struct SendRequest<B> {}
    pub struct Connection<T, B> {}
    impl<T, B> Future for Connection<T, B> { type Output = Result<(), Error>; }
    pub async fn handshake<T>(io: T) -> Result<(SendRequest<Bytes>, Connection<T, Bytes>), Error> where T: AsyncRead + AsyncWrite + Unpin;
    #[derive(Clone)]
    pub struct Builder {}
    impl Builder {
        pub fn new() -> Builder;
        pub fn initial_window_size(&mut self, size: u32) -> &mut Self;
        pub fn initial_connection_window_size(&mut self, size: u32) -> &mut Self;
        pub fn max_frame_size(&mut self, max: u32) -> &mut Self;
        pub fn max_concurrent_streams(&mut self, max: u32) -> &mut Self;
        pub fn initial_max_send_streams(&mut self, initial: usize) -> &mut Self;
        pub fn max_send_buffer_size(&mut self, max: usize) -> &mut Self;
        pub fn enable_push(&mut self, enabled: bool) -> &mut Self;
        pub async fn handshake<T, B>(&self, io: T) -> Result<(SendRequest<B>, Connection<T, B>), Error> where T: AsyncRead + AsyncWrite + Unpin, B: Buf;
    }
}
pub mod server {
    use crate::Error;
    use bytes::{Bytes, buf::Buf};
    use std::{future::Future, marker::Unpin, result::Result};
    use tokio::io::{AsyncRead, AsyncWrite};
    pub struct Connection<T, B> {}
    pub struct Handshake<T, B> {}
    impl<T, B> Future for Handshake<T, B> { type Output = Result<Connection<T, B>, Error>; }
    pub fn handshake<T>(io: T) -> Handshake<T, Bytes> where T: AsyncRead + AsyncWrite + Unpin;
    #[derive(Clone)]
    pub struct Builder {}
    impl Builder {
        pub fn new() -> Builder;
        pub fn initial_window_size(&mut self, size: u32) -> &mut Self;
        pub fn initial_connection_window_size(&mut self, size: u32) -> &mut Self;
        pub fn max_frame_size(&mut self, max: u32) -> &mut Self;
        pub fn max_header_list_size(&mut self, max: u32) -> &mut Self;
        pub fn max_concurrent_streams(&mut self, max: u32) -> &mut Self;
        pub fn max_send_buffer_size(&mut self, max: usize) -> &mut Self;
        pub fn enable_connect_protocol(&mut self) -> &mut Self;
        pub fn handshake<T, B>(&self, io: T) -> Handshake<T, B> where T: AsyncRead + AsyncWrite + Unpin, B: Buf;
    }
}
