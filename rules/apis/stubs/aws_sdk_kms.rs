//! aws-sdk-kms 1: the client and the operations that the tables name.
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
    pub fn encrypt(&self) -> operation::encrypt::builders::EncryptFluentBuilder;
    pub fn decrypt(&self) -> operation::decrypt::builders::DecryptFluentBuilder;
    pub fn generate_data_key(&self) -> operation::generate_data_key::builders::GenerateDataKeyFluentBuilder;
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
    pub mod encrypt {
        pub struct EncryptOutput {}
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::EncryptOutput;
            #[derive(Clone)]
            pub struct EncryptFluentBuilder {}
            impl EncryptFluentBuilder {
                pub async fn send(self) -> Result<EncryptOutput, SdkError>;
                pub fn key_id<T>(self, input: T) -> Self;
                pub fn plaintext<T>(self, input: T) -> Self;
                pub fn encryption_context<K, V>(self, k: K, v: V) -> Self;
                pub fn encryption_algorithm<T>(self, input: T) -> Self;
                pub fn set_key_id<A>(self, input: A) -> Self;
                pub fn set_plaintext<A>(self, input: A) -> Self;
                pub fn set_encryption_context<A>(self, input: A) -> Self;
                pub fn grant_tokens<A>(self, input: A) -> Self;
                pub fn set_grant_tokens<A>(self, input: A) -> Self;
                pub fn set_encryption_algorithm<A>(self, input: A) -> Self;
                pub fn dry_run(self, input: bool) -> Self;
                pub fn set_dry_run<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod decrypt {
        pub struct DecryptOutput {}
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::DecryptOutput;
            #[derive(Clone)]
            pub struct DecryptFluentBuilder {}
            impl DecryptFluentBuilder {
                pub async fn send(self) -> Result<DecryptOutput, SdkError>;
                pub fn ciphertext_blob<T>(self, input: T) -> Self;
                pub fn encryption_context<K, V>(self, k: K, v: V) -> Self;
                pub fn key_id<T>(self, input: T) -> Self;
                pub fn encryption_algorithm<T>(self, input: T) -> Self;
                pub fn set_ciphertext_blob<A>(self, input: A) -> Self;
                pub fn set_encryption_context<A>(self, input: A) -> Self;
                pub fn grant_tokens<A>(self, input: A) -> Self;
                pub fn set_grant_tokens<A>(self, input: A) -> Self;
                pub fn set_key_id<A>(self, input: A) -> Self;
                pub fn set_encryption_algorithm<A>(self, input: A) -> Self;
                pub fn recipient<A>(self, input: A) -> Self;
                pub fn set_recipient<A>(self, input: A) -> Self;
                pub fn dry_run(self, input: bool) -> Self;
                pub fn set_dry_run<A>(self, input: A) -> Self;
                pub fn dry_run_modifiers<A>(self, input: A) -> Self;
                pub fn set_dry_run_modifiers<A>(self, input: A) -> Self;
            }
        }
    }
    pub mod generate_data_key {
        pub struct GenerateDataKeyOutput {}
        pub mod builders {
            use crate::error::SdkError;
            use std::{clone::Clone, result::Result};
            use super::GenerateDataKeyOutput;
            #[derive(Clone)]
            pub struct GenerateDataKeyFluentBuilder {}
            impl GenerateDataKeyFluentBuilder {
                pub async fn send(self) -> Result<GenerateDataKeyOutput, SdkError>;
                pub fn key_id<T>(self, input: T) -> Self;
                pub fn encryption_context<K, V>(self, k: K, v: V) -> Self;
                pub fn number_of_bytes<T>(self, input: T) -> Self;
                pub fn key_spec<T>(self, input: T) -> Self;
                pub fn set_key_id<A>(self, input: A) -> Self;
                pub fn set_encryption_context<A>(self, input: A) -> Self;
                pub fn set_number_of_bytes<A>(self, input: A) -> Self;
                pub fn set_key_spec<A>(self, input: A) -> Self;
                pub fn grant_tokens<A>(self, input: A) -> Self;
                pub fn set_grant_tokens<A>(self, input: A) -> Self;
                pub fn recipient<A>(self, input: A) -> Self;
                pub fn set_recipient<A>(self, input: A) -> Self;
                pub fn dry_run(self, input: bool) -> Self;
                pub fn set_dry_run<A>(self, input: A) -> Self;
            }
        }
    }
}
