//! aws-sdk-ssm 1: the client and the operations that the tables name.
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
    pub fn get_parameter(&self) -> operation::get_parameter::builders::GetParameterFluentBuilder;
    pub fn get_parameters(&self) -> operation::get_parameters::builders::GetParametersFluentBuilder;
    pub fn get_parameters_by_path(&self) -> operation::get_parameters_by_path::builders::GetParametersByPathFluentBuilder;
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
    pub mod get_parameter {
        pub struct GetParameterOutput {}
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::GetParameterOutput;
            #[derive(Clone)]
            pub struct GetParameterFluentBuilder {}
            impl GetParameterFluentBuilder {
                pub async fn send(self) -> Result<GetParameterOutput, SdkError>;
                pub fn name<T>(self, input: T) -> Self;
                pub fn with_decryption<T>(self, input: T) -> Self;
                pub fn set_name<A>(self, input: A) -> Self;
                pub fn set_with_decryption<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod get_parameters {
        pub struct GetParametersOutput {}
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::GetParametersOutput;
            #[derive(Clone)]
            pub struct GetParametersFluentBuilder {}
            impl GetParametersFluentBuilder {
                pub async fn send(self) -> Result<GetParametersOutput, SdkError>;
                pub fn names<T>(self, input: T) -> Self;
                pub fn set_names<T>(self, input: T) -> Self;
                pub fn with_decryption<T>(self, input: T) -> Self;
                pub fn set_with_decryption<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod get_parameters_by_path {
        pub struct GetParametersByPathOutput {}
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::GetParametersByPathOutput;
            #[derive(Clone)]
            pub struct GetParametersByPathFluentBuilder {}
            impl GetParametersByPathFluentBuilder {
                pub async fn send(self) -> Result<GetParametersByPathOutput, SdkError>;
                pub fn path<T>(self, input: T) -> Self;
                pub fn recursive<T>(self, input: T) -> Self;
                pub fn with_decryption<T>(self, input: T) -> Self;
                pub fn max_results<T>(self, input: T) -> Self;
                pub fn next_token<T>(self, input: T) -> Self;
                pub fn set_path<A>(self, input: A) -> Self;
                pub fn set_recursive<A>(self, input: A) -> Self;
                pub fn parameter_filters<A>(self, input: A) -> Self;
                pub fn set_parameter_filters<A>(self, input: A) -> Self;
                pub fn set_with_decryption<A>(self, input: A) -> Self;
                pub fn set_max_results<A>(self, input: A) -> Self;
                pub fn set_next_token<A>(self, input: A) -> Self;
            }
        }
    }
}
