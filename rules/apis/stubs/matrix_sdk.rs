//! matrix-sdk 0.6 and later, as far as it calls what it is given.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, fmt::Display, option::Option, result::Result};
pub struct Client {}
impl Client {
    pub fn builder() -> ClientBuilder;
    pub fn add_event_handler<H>(&self, handler: H) -> event_handler::EventHandlerHandle;
    pub fn add_room_event_handler<R, H>(&self, room_id: &R, handler: H) -> event_handler::EventHandlerHandle;
    pub fn add_event_handler_context<T>(&self, ctx: T);
    pub async fn sync(&self, sync_settings: config::SyncSettings) -> Result<(), Error>;
}
impl Clone for Client {}
pub struct ClientBuilder {}
impl ClientBuilder {
    pub fn homeserver_url<U>(self, url: U) -> Self;
    pub fn server_name<N>(self, server_name: &N) -> Self;
    pub fn server_name_or_homeserver_url<U>(self, server_name_or_url: U) -> Self;
    pub fn sqlite_store<P>(self, path: P, passphrase: Option<&str>) -> Self;
    pub fn sled_store<P>(self, path: P, passphrase: Option<&str>) -> Result<Self, Error>;
    pub fn store_config<C>(self, store_config: C) -> Self;
    pub fn request_config<C>(self, request_config: C) -> Self;
    pub fn respect_login_well_known(self, value: bool) -> Self;
    pub fn handle_refresh_tokens(self) -> Self;
    pub fn proxy<P>(self, proxy: P) -> Self;
    pub fn disable_ssl_verification(self) -> Self;
    pub fn user_agent<U>(self, user_agent: U) -> Self;
    pub fn http_client<C>(self, client: C) -> Self;
    pub fn with_encryption_settings<S>(self, settings: S) -> Self;
    pub async fn build(self) -> Result<Client, ClientBuildError>;
}
pub mod config {
    use std::default::Default;
    pub struct SyncSettings {}
    impl Default for SyncSettings {}
}
pub mod event_handler {
    pub struct EventHandlerHandle {}
}
pub enum ClientBuildError {}
impl Display for ClientBuildError {}
impl std::error::Error for ClientBuildError {}
pub enum Error {}
impl Display for Error {}
impl std::error::Error for Error {}
