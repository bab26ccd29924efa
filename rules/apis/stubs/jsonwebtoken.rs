//! jsonwebtoken 7 to 9; later versions hold the same names.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, default::Default, option::Option, string::String, vec::Vec};
#[derive(Clone)]
pub enum Algorithm { HS256, HS384, HS512, ES256, ES384, RS256, RS384, RS512, PS256, PS384, PS512, EdDSA }
#[derive(Clone, Default)]
pub struct Header { pub typ: Option<String>, pub alg: Algorithm, pub cty: Option<String>, pub kid: Option<String> }
impl Header {
    pub fn new(algorithm: Algorithm) -> Self;
}
#[derive(Clone, Default)]
pub struct Validation { pub leeway: u64, pub validate_exp: bool, pub validate_nbf: bool, pub algorithms: Vec<Algorithm> }
impl Validation {
    pub fn new(alg: Algorithm) -> Validation;
    pub fn set_audience<T>(&mut self, items: &[T]);
    pub fn set_issuer<T>(&mut self, items: &[T]);
}
#[derive(Clone)]
pub struct EncodingKey {}
impl EncodingKey {
    pub fn from_secret(secret: &[u8]) -> Self;
    pub fn from_base64_secret(secret: &str) -> errors::Result<Self>;
    pub fn from_rsa_pem(key: &[u8]) -> errors::Result<Self>;
    pub fn from_ec_pem(key: &[u8]) -> errors::Result<Self>;
    pub fn from_ed_pem(key: &[u8]) -> errors::Result<Self>;
    pub fn from_rsa_der(der: &[u8]) -> Self;
}
#[derive(Clone)]
pub struct DecodingKey {}
impl DecodingKey {
    pub fn from_secret(secret: &[u8]) -> Self;
    pub fn from_base64_secret(secret: &str) -> errors::Result<Self>;
    pub fn from_rsa_pem(key: &[u8]) -> errors::Result<Self>;
    pub fn from_rsa_components(modulus: &str, exponent: &str) -> errors::Result<Self>;
    pub fn from_ec_pem(key: &[u8]) -> errors::Result<Self>;
    pub fn from_ed_pem(key: &[u8]) -> errors::Result<Self>;
    pub fn from_rsa_der(der: &[u8]) -> Self;
    pub fn from_jwk(jwk: &jwk::Jwk) -> errors::Result<Self>;
}
#[derive(Clone)]
pub struct TokenData<T> { pub header: Header, pub claims: T }
pub fn encode<T>(header: &Header, claims: &T, key: &EncodingKey) -> errors::Result<String>;
pub fn decode<T>(token: &str, key: &DecodingKey, validation: &Validation) -> errors::Result<TokenData<T>>;
pub fn decode_header(token: &str) -> errors::Result<Header>;
pub mod errors {
    use std::fmt::Display;
    pub struct Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod jwk {
    use std::{clone::Clone, option::Option, vec::Vec};
    #[derive(Clone)]
    pub struct Jwk {}
    #[derive(Clone)]
    pub struct JwkSet { pub keys: Vec<Jwk> }
    impl JwkSet {
        pub fn find(&self, kid: &str) -> Option<&Jwk>;
    }
}
