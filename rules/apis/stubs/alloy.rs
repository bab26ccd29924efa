//! alloy 0.1 to 1: how a provider is made.
//!
//! Public declarations as documented, type parameters aside; see the stub of `std` for what is left out.

pub mod providers {
    use std::{default::Default, result::Result};
    pub struct ProviderBuilder {}
    impl ProviderBuilder {
        pub fn new() -> Self;
        pub fn with_recommended_fillers(self) -> Self;
        pub fn with_gas_estimation(self) -> Self;
        pub fn with_chain_id(self, chain_id: u64) -> Self;
        pub fn wallet<W>(self, wallet: W) -> Self;
        pub fn network<N>(self) -> Self;
        pub fn on_http<U>(self, url: U) -> RootProvider;
        pub fn connect_http<U>(self, url: U) -> RootProvider;
        pub async fn connect(self, url: &str) -> Result<RootProvider, TransportError>;
        pub async fn connect_ws<C>(self, connect: C) -> Result<RootProvider, TransportError>;
        pub async fn on_ws<C>(self, connect: C) -> Result<RootProvider, TransportError>;
        pub async fn on_builtin(self, url: &str) -> Result<RootProvider, TransportError>;
    }
    impl Default for ProviderBuilder {}
    pub struct RootProvider {}
    pub struct TransportError {}
}
