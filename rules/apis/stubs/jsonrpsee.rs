//! jsonrpsee 0.20 and later: modules of methods, and clients.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub use crate::core::server::RpcModule;
pub mod core {
    pub use crate::core::client::Error as ClientError;
    pub type RpcResult<T> = std::result::Result<T, crate::types::ErrorObjectOwned>;
    pub mod client {
        use std::{fmt::Display, result::Result};
        pub struct Error {}
        impl Display for Error {}
        impl std::error::Error for Error {}
        pub trait ClientT {
            async fn request<R, Params>(&self, method: &str, params: Params) -> Result<R, Error>;
            async fn notification<Params>(&self, method: &str, params: Params) -> Result<(), Error>;
            async fn batch_request<R, B>(&self, batch: B) -> Result<R, Error>;
        }
    }
    pub mod server {
        use std::{future::Future, ops::Fn, result::Result, sync::Arc};
        use crate::types::Params;
        pub struct Extensions {}
        pub struct RegisterMethodError {}
        impl std::error::Error for RegisterMethodError {}
        pub struct RpcModule<Context> {}
        impl<Context> RpcModule<Context> {
            pub fn new(ctx: Context) -> Self;
            pub fn register_method<R, F>(&mut self, method_name: &str, callback: F) -> Result<&mut Self, RegisterMethodError> where F: Fn(Params, &Context, &Extensions) -> R;
            pub fn register_async_method<R, F, Fut>(&mut self, method_name: &str, callback: F) -> Result<&mut Self, RegisterMethodError> where F: Fn(Params, Arc<Context>, Extensions) -> Fut, Fut: Future<Output = R>;
            pub fn register_blocking_method<R, F>(&mut self, method_name: &str, callback: F) -> Result<&mut Self, RegisterMethodError> where F: Fn(Params, Arc<Context>, Extensions) -> R;
            pub fn register_subscription<F>(&mut self, subscribe_method_name: &str, notif_method_name: &str, unsubscribe_method_name: &str, callback: F) -> Result<&mut Self, RegisterMethodError>;
        }
    }
}
pub mod types {
    use std::{clone::Clone, result::Result};
    #[derive(Clone)]
    pub struct ErrorObjectOwned {}
    impl std::error::Error for ErrorObjectOwned {}
    #[derive(Clone)]
    pub struct Params {}
    impl Params {
        pub fn parse<T>(&self) -> Result<T, ErrorObjectOwned>;
        pub fn one<T>(&self) -> Result<T, ErrorObjectOwned>;
    }
}
pub mod http_client {
    use std::{clone::Clone, convert::AsRef, default::Default, result::Result, time::Duration};
    use crate::core::client::{ClientT, Error};
    #[derive(Clone, Default)]
    pub struct HttpClientBuilder {}
    impl HttpClientBuilder {
        pub fn new() -> Self;
        pub fn request_timeout(self, timeout: Duration) -> Self;
        pub fn max_request_size(self, size: u32) -> Self;
        pub fn build(self, target: impl AsRef<str>) -> Result<HttpClient, Error>;
    }
    #[derive(Clone)]
    pub struct HttpClient {}
    impl HttpClient {
        pub fn builder() -> HttpClientBuilder;
    }
    impl ClientT for HttpClient {}
}
pub mod ws_client {
    use std::{clone::Clone, convert::AsRef, default::Default, result::Result, time::Duration};
    use crate::core::client::{ClientT, Error};
    #[derive(Clone, Default)]
    pub struct WsClientBuilder {}
    impl WsClientBuilder {
        pub fn new() -> Self;
        pub fn request_timeout(self, timeout: Duration) -> Self;
        pub async fn build(self, url: impl AsRef<str>) -> Result<WsClient, Error>;
    }
    pub struct WsClient {}
    impl ClientT for WsClient {}
}
