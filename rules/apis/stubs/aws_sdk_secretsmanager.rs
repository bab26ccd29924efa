//! aws-sdk-secretsmanager 1: the client and the operation that the tables name.
//!
//! Public declarations as documented; see the stub of `std` for what is left out. What a setter takes is
//! generic here.

use aws_config::SdkConfig;
use std::clone::Clone;
#[derive(Clone)]
pub struct Client {}
impl Client {
    pub fn new(sdk_config: &SdkConfig) -> Self;
    pub fn from_conf(conf: Config) -> Self;
    pub fn config(&self) -> &Config;
    pub fn get_secret_value(&self) -> operation::get_secret_value::builders::GetSecretValueFluentBuilder;
}
#[derive(Clone)]
pub struct Config {}
impl Config {
    pub fn new(config: &SdkConfig) -> Self;
}
pub mod error {
    use std::fmt::Display;
    pub struct SdkError {}
    impl Display for SdkError {}
    impl std::error::Error for SdkError {}
}
pub mod operation {
    pub mod get_secret_value {
        use std::option::Option;
        pub struct GetSecretValueOutput {}
        impl GetSecretValueOutput {
            pub fn secret_string(&self) -> Option<&str>;
            pub fn name(&self) -> Option<&str>;
        }
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::GetSecretValueOutput;
            #[derive(Clone)]
            pub struct GetSecretValueFluentBuilder {}
            impl GetSecretValueFluentBuilder {
                pub async fn send(self) -> Result<GetSecretValueOutput, SdkError>;
                pub fn secret_id<T>(self, input: T) -> Self;
                pub fn version_id<T>(self, input: T) -> Self;
                pub fn version_stage<T>(self, input: T) -> Self;
                pub fn set_secret_id<A>(self, input: A) -> Self;
                pub fn set_version_id<A>(self, input: A) -> Self;
                pub fn set_version_stage<A>(self, input: A) -> Self;
            }
        }
    }
}
