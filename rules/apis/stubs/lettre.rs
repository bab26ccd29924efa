//! lettre 0.10 and 0.11.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{result::Result, vec::Vec};
pub use crate::message::Message;
pub use crate::transport::smtp::{AsyncSmtpTransport, SmtpTransport};
pub struct Tokio1Executor {}
pub struct AsyncStd1Executor {}
pub trait Transport {
    type Ok;
    type Error;
    fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
    fn send_raw(&self, envelope: &address::Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
}
pub trait AsyncTransport {
    type Ok;
    type Error;
    async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error>;
    async fn send_raw(&self, envelope: &address::Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
}
pub mod address {
    use std::clone::Clone;
    #[derive(Clone)]
    pub struct Address {}
    #[derive(Clone)]
    pub struct Envelope {}
}
pub use crate::address::Address;
pub mod error {
    use std::fmt::Display;
    pub struct Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
}
pub mod message {
    use std::{clone::Clone, convert::Into, option::Option, result::Result, string::String, vec::Vec};
    #[derive(Clone)]
    pub struct Message {}
    impl Message {
        pub fn builder() -> MessageBuilder;
        pub fn envelope(&self) -> &crate::address::Envelope;
        pub fn formatted(&self) -> Vec<u8>;
    }
    #[derive(Clone)]
    pub struct Mailbox {}
    impl std::str::FromStr for Mailbox { type Err = crate::error::Error; }
    #[derive(Clone)]
    pub struct MultiPart {}
    #[derive(Clone)]
    pub struct SinglePart {}
    #[derive(Clone)]
    pub struct MessageBuilder {}
    impl MessageBuilder {
        pub fn new() -> Self;
        pub fn from(self, mbox: Mailbox) -> Self;
        pub fn sender(self, mbox: Mailbox) -> Self;
        pub fn date_now(self) -> Self;
        pub fn reply_to(self, mbox: Mailbox) -> Self;
        pub fn to(self, mbox: Mailbox) -> Self;
        pub fn cc(self, mbox: Mailbox) -> Self;
        pub fn bcc(self, mbox: Mailbox) -> Self;
        pub fn in_reply_to(self, id: String) -> Self;
        pub fn subject<S: Into<String>>(self, subject: S) -> Self;
        pub fn message_id(self, id: Option<String>) -> Self;
        pub fn header<H>(self, header: H) -> Self;
        pub fn body<T>(self, body: T) -> Result<Message, crate::error::Error>;
        pub fn multipart(self, part: MultiPart) -> Result<Message, crate::error::Error>;
        pub fn singlepart(self, part: SinglePart) -> Result<Message, crate::error::Error>;
        pub fn date<A>(self, st: A) -> Self;
        pub fn references<A>(self, id: A) -> Self;
        pub fn user_agent<A>(self, id: A) -> Self;
        pub fn raw_header<A>(self, raw_header: A) -> Self;
        pub fn mailbox<A>(self, header: A) -> Self;
        pub fn envelope<A>(self, envelope: A) -> Self;
        pub fn keep_bcc(self) -> Self;
    }
}
pub mod transport {
    pub mod smtp {
        use std::{clone::Clone, convert::Into, fmt::Display, option::Option, result::Result, string::String, time::Duration, vec::Vec};
        use crate::{AsyncTransport, Transport, message::Message};
        use self::{authentication::{Credentials, Mechanism}, response::Response};
        pub struct Error {}
        impl Display for Error {}
        impl std::error::Error for Error {}
        #[derive(Clone)]
        pub struct PoolConfig {}
        #[derive(Clone)]
        pub struct SmtpTransport {}
        impl SmtpTransport {
            pub fn relay(relay: &str) -> Result<SmtpTransportBuilder, Error>;
            pub fn starttls_relay(relay: &str) -> Result<SmtpTransportBuilder, Error>;
            pub fn unencrypted_localhost() -> SmtpTransport;
            pub fn builder_dangerous<T: Into<String>>(server: T) -> SmtpTransportBuilder;
            pub fn from_url(connection_url: &str) -> Result<SmtpTransportBuilder, Error>;
            pub fn test_connection(&self) -> Result<bool, Error>;
        }
        impl Transport for SmtpTransport { type Ok = Response; type Error = Error; }
        #[derive(Clone)]
        pub struct SmtpTransportBuilder {}
        impl SmtpTransportBuilder {
            pub fn hello_name<T>(self, name: T) -> Self;
            pub fn credentials(self, credentials: Credentials) -> Self;
            pub fn authentication(self, mechanisms: Vec<Mechanism>) -> Self;
            pub fn timeout(self, timeout: Option<Duration>) -> Self;
            pub fn port(self, port: u16) -> Self;
            pub fn tls<T>(self, tls: T) -> Self;
            pub fn pool_config(self, pool_config: PoolConfig) -> Self;
            pub fn build(self) -> SmtpTransport;
            pub fn smtp_utf8(self, enabled: bool) -> Self;
            pub fn connection_reuse<A>(self, parameters: A) -> Self;
            pub fn authentication_mechanism<A>(self, mechanism: A) -> Self;
            pub fn ssl_context<A>(self, ssl_context: A) -> Self;
            pub fn security_level<A>(self, level: A) -> Self;
            pub fn connection_reuse_count_limit(self, limit: u16) -> Self;
            pub fn authentication_mecanisms<A>(self, mecanisms: A) -> Self;
        }
        pub struct AsyncSmtpTransport<E> {}
        impl<E> Clone for AsyncSmtpTransport<E> {}
        impl<E> AsyncSmtpTransport<E> {
            pub fn relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error>;
            pub fn starttls_relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error>;
            pub fn unencrypted_localhost() -> AsyncSmtpTransport<E>;
            pub fn builder_dangerous<T: Into<String>>(server: T) -> AsyncSmtpTransportBuilder;
            pub fn from_url(connection_url: &str) -> Result<AsyncSmtpTransportBuilder, Error>;
            pub async fn test_connection(&self) -> Result<bool, Error>;
        }
        impl<E> AsyncTransport for AsyncSmtpTransport<E> { type Ok = Response; type Error = Error; }
        #[derive(Clone)]
        pub struct AsyncSmtpTransportBuilder {}
        impl AsyncSmtpTransportBuilder {
            pub fn hello_name<T>(self, name: T) -> Self;
            pub fn credentials(self, credentials: Credentials) -> Self;
            pub fn authentication(self, mechanisms: Vec<Mechanism>) -> Self;
            pub fn timeout(self, timeout: Option<Duration>) -> Self;
            pub fn port(self, port: u16) -> Self;
            pub fn tls<T>(self, tls: T) -> Self;
            pub fn pool_config(self, pool_config: PoolConfig) -> Self;
            pub fn build<E>(self) -> AsyncSmtpTransport<E>;
        }
        pub mod authentication {
            use std::{clone::Clone, string::String};
            #[derive(Clone)]
            pub struct Credentials {}
            impl Credentials {
                pub fn new(username: String, password: String) -> Credentials;
            }
            #[derive(Clone, Copy)]
            pub enum Mechanism { Plain, Login, Xoauth2 }
        }
        pub mod response {
            pub struct Response {}
        }
    }
}
