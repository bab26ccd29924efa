//! tungstenite 0.20 to 0.30; payloads are `String` and `Vec<u8>` before 0.25, types of its own from there.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{fmt::Display, io::{Read, Write}, net::TcpStream, option::Option, string::String, vec::Vec};
pub use crate::client::{client, connect, ClientRequestBuilder};
pub use crate::error::{Error, Result};
pub use crate::handshake::HandshakeError;
pub use crate::protocol::{Message, WebSocket, WebSocketContext};
pub use crate::server::{accept, accept_hdr, accept_hdr_with_config, accept_with_config};
pub use crate::tls::{client_tls, client_tls_with_config, Connector};
pub use http;
pub mod error {
    use std::fmt::Display;
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    pub enum Error { ConnectionClosed, AlreadyClosed, Io(std::io::Error), Utf8, AttackAttempt }
    impl Display for Error {}
    impl std::error::Error for Error {}
}
pub mod handshake {
    pub struct HandshakeError {}
    pub mod client {
        pub type Request = http::Request<()>;
        pub type Response = http::Response<std::option::Option<std::vec::Vec<u8>>>;
    }
    pub mod server {
        pub type Request = http::Request<()>;
        pub type Response = http::Response<()>;
    }
}
pub mod client {
    use crate::error::Result;
    use crate::protocol::{WebSocket, WebSocketConfig};
    use crate::stream::MaybeTlsStream;
    use crate::handshake::client::{Request, Response};
    use std::{net::TcpStream, option::Option};
    pub trait IntoClientRequest {
        fn into_client_request(self) -> Result<Request>;
    }
    pub struct ClientRequestBuilder {}
    impl IntoClientRequest for ClientRequestBuilder {}
    impl IntoClientRequest for &str {}
    impl IntoClientRequest for std::string::String {}
    pub fn connect<Req: IntoClientRequest>(request: Req) -> Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)>;
    pub fn connect_with_config<Req: IntoClientRequest>(request: Req, config: Option<WebSocketConfig>, max_redirects: u8) -> Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)>;
    pub fn client<Stream, Req: IntoClientRequest>(request: Req, stream: Stream) -> Result<(WebSocket<Stream>, Response)>;
    pub fn client_with_config<Stream, Req: IntoClientRequest>(request: Req, stream: Stream, config: Option<WebSocketConfig>) -> Result<(WebSocket<Stream>, Response)>;
}
pub mod server {
    use crate::error::Result;
    use crate::protocol::{WebSocket, WebSocketConfig};
    use std::option::Option;
    pub fn accept<S>(stream: S) -> Result<WebSocket<S>>;
    pub fn accept_with_config<S>(stream: S, config: Option<WebSocketConfig>) -> Result<WebSocket<S>>;
    pub fn accept_hdr<S, C>(stream: S, callback: C) -> Result<WebSocket<S>>;
    pub fn accept_hdr_with_config<S, C>(stream: S, callback: C, config: Option<WebSocketConfig>) -> Result<WebSocket<S>>;
}
pub mod tls {
    use crate::error::Result;
    use crate::protocol::{WebSocket, WebSocketConfig};
    use crate::stream::MaybeTlsStream;
    use crate::handshake::client::Response;
    use std::option::Option;
    pub enum Connector { Plain }
    pub fn client_tls<R, S>(request: R, stream: S) -> Result<(WebSocket<MaybeTlsStream<S>>, Response)>;
    pub fn client_tls_with_config<R, S>(request: R, stream: S, config: Option<WebSocketConfig>, connector: Option<Connector>) -> Result<(WebSocket<MaybeTlsStream<S>>, Response)>;
}
pub mod stream {
    use std::io::{Read, Write};
    pub enum MaybeTlsStream<S> { Plain(S) }
    impl<S> Read for MaybeTlsStream<S> {}
    impl<S> Write for MaybeTlsStream<S> {}
}
pub mod protocol {
    use crate::error::Result;
    use std::{clone::Clone, convert::{From, Into}, default::Default, fmt::Display, option::Option, string::String, vec::Vec};
    pub use self::message::Message;
    #[derive(Clone, Copy, Default)]
    pub struct WebSocketConfig { pub max_message_size: Option<usize>, pub max_frame_size: Option<usize>, pub write_buffer_size: usize, pub max_write_buffer_size: usize, pub accept_unmasked_frames: bool }
    #[derive(Clone, Copy)]
    pub enum Role { Server, Client }
    #[derive(Clone)]
    pub struct CloseFrame {}
    pub struct WebSocketContext {}
    pub struct WebSocket<Stream> {}
    impl<Stream> WebSocket<Stream> {
        pub fn from_raw_socket(stream: Stream, role: Role, config: Option<WebSocketConfig>) -> Self;
        pub fn get_ref(&self) -> &Stream;
        pub fn get_mut(&mut self) -> &mut Stream;
        pub fn get_config(&self) -> &WebSocketConfig;
        pub fn can_read(&self) -> bool;
        pub fn can_write(&self) -> bool;
        pub fn read(&mut self) -> Result<Message>;
        pub fn send(&mut self, message: Message) -> Result<()>;
        pub fn write(&mut self, message: Message) -> Result<()>;
        pub fn flush(&mut self) -> Result<()>;
        pub fn close(&mut self, code: Option<CloseFrame>) -> Result<()>;
        pub fn read_message(&mut self) -> Result<Message>;
        pub fn write_message(&mut self, message: Message) -> Result<()>;
    }
    pub mod message {
        use std::{clone::Clone, convert::From, fmt::Display, string::String, vec::Vec};
        #[derive(Clone)]
        pub enum Message {}
        impl Message {
            pub fn is_text(&self) -> bool;
            pub fn is_binary(&self) -> bool;
            pub fn is_ping(&self) -> bool;
            pub fn is_pong(&self) -> bool;
            pub fn is_close(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn len(&self) -> usize;
        }
        impl Display for Message {}
        impl From<String> for Message {}
        impl From<&str> for Message {}
        impl From<Vec<u8>> for Message {}
    }
    pub mod frame {
        pub use super::CloseFrame;
    }
}
pub mod util {
}
