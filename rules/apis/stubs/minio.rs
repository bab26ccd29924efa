//! minio 0.1 to 0.4: what makes clients.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub mod s3 {
    pub mod client {
        use std::{boxed::Box, clone::Clone, option::Option, path::Path, result::Result, string::String};
        use super::{creds::Provider, error::Error, http::BaseUrl};
        #[derive(Clone)]
        pub struct Client {}
        impl Client {
            pub fn new(base_url: BaseUrl, provider: Option<Box<dyn Provider>>, ssl_cert_file: Option<&Path>, ignore_cert_check: Option<bool>) -> Result<Self, Error>;
        }
        #[derive(Clone)]
        pub struct ClientBuilder {}
        impl ClientBuilder {
            pub fn new(base_url: BaseUrl) -> Self;
            pub fn provider<P>(self, provider: P) -> Self;
            pub fn app_info(self, app_info: Option<(String, String)>) -> Self;
            pub fn ssl_cert_file(self, ssl_cert_file: Option<&Path>) -> Self;
            pub fn ignore_cert_check(self, ignore_cert_check: Option<bool>) -> Self;
            pub fn build(self) -> Result<Client, Error>;
        }
    }
    pub mod creds {
        use std::option::Option;
        pub trait Provider {}
        pub struct StaticProvider {}
        impl StaticProvider {
            pub fn new(access_key: &str, secret_key: &str, session_token: Option<&str>) -> Self;
        }
        impl Provider for StaticProvider {}
    }
    pub mod error {
        pub enum Error {}
        impl std::error::Error for Error {}
    }
    pub mod http {
        use std::{clone::Clone, str::FromStr};
        use super::error::Error;
        #[derive(Clone)]
        pub struct BaseUrl {}
        impl FromStr for BaseUrl { type Err = Error; }
    }
}
