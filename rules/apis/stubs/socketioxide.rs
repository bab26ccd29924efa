//! socketioxide 0.10 and later: sockets and what is called for their events; kinds of adapters are left out.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub struct SocketIo {}
impl SocketIo {
    pub fn builder() -> SocketIoBuilder;
    pub fn new_layer() -> (layer::SocketIoLayer, SocketIo);
    pub fn ns<C>(&self, path: &str, callback: C);
    pub fn dyn_ns<C>(&self, path: &str, callback: C) -> std::result::Result<(), NsInsertError>;
}
pub struct NsInsertError {}
pub struct SocketIoBuilder {}
impl SocketIoBuilder {
    pub fn new() -> Self;
    pub fn with_state<S>(self, state: S) -> Self;
    pub fn max_payload(self, max_payload: u64) -> Self;
    pub fn max_buffer_size(self, max_buffer_size: usize) -> Self;
    pub fn build_layer(self) -> (layer::SocketIoLayer, SocketIo);
    pub fn req_path<A>(self, req_path: A) -> Self;
    pub fn ping_interval<A>(self, ping_interval: A) -> Self;
    pub fn ping_timeout<A>(self, ping_timeout: A) -> Self;
    pub fn transports<A>(self, transports: A) -> Self;
    pub fn ack_timeout<A>(self, ack_timeout: A) -> Self;
    pub fn connect_timeout<A>(self, connect_timeout: A) -> Self;
    pub fn with_config<A>(self, config: A) -> Self;
    pub fn with_parser<A>(self, parser: A) -> Self;
}
pub mod layer {
    pub struct SocketIoLayer {}
}
pub mod socket {
    pub struct Socket {}
    impl Socket {
        pub fn on<H>(&self, event: &str, handler: H);
        pub fn on_fallback<H>(&self, handler: H);
        pub fn on_disconnect<C>(&self, callback: C);
    }
}
pub mod extract {
    use std::{clone::Clone, ops::Deref};
    #[derive(Clone)]
    pub struct SocketRef {}
    impl Deref for SocketRef { type Target = crate::socket::Socket; }
    pub struct Data<T>(pub T);
    pub struct State<T>(pub T);
}
