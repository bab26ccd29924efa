//! password-hash 0.2 to 0.6; what 0.6 writes for any kind of hash is the PHC string here.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, PartialEq}, convert::{AsRef, From, Into}, default::Default, fmt::Display, marker::Copy, option::Option};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Error { Algorithm, Crypto, ParamNameDuplicated, ParamNameInvalid, ParamsMaxExceeded, Password, EncodingInvalid, Internal, OutOfMemory, OutputSize, ParamInvalid { name: &'static str }, ParamsInvalid, PasswordInvalid, RngFailure, SaltInvalid, PhcStringField, PhcStringTrailingData, Version }
impl Display for Error {}
impl std::error::Error for Error {}
pub type Decimal = u32;
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Ident {}
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Salt {}
#[derive(Clone, PartialEq, Eq)]
pub struct SaltString {}
impl SaltString {
    pub fn generate<R>(rng: R) -> Self;
    pub fn new(s: &str) -> Result<Self>;
    pub fn from_b64(s: &str) -> Result<Self>;
    pub fn b64_encode(input: &[u8]) -> Result<Self>;
    pub fn encode_b64(input: &[u8]) -> Result<Self>;
    pub fn as_salt(&self) -> Salt;
    pub fn as_str(&self) -> &str;
}
impl From<&SaltString> for Salt {}
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Output {}
impl Output {
    pub fn as_bytes(&self) -> &[u8];
}
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ParamsString {}
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash { pub algorithm: Ident, pub version: Option<Decimal>, pub params: ParamsString, pub salt: Option<Salt>, pub hash: Option<Output> }
impl PasswordHash {
    pub fn new(s: &str) -> Result<Self>;
    pub fn generate(phf: impl PasswordHasher, password: impl AsRef<[u8]>, salt: impl Into<Salt>) -> Result<Self>;
    pub fn verify_password(&self, phfs: &[&dyn PasswordVerifier], password: impl AsRef<[u8]>) -> Result<()>;
    pub fn serialize(&self) -> PasswordHashString;
}
impl Display for PasswordHash {}
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHashString {}
impl PasswordHashString {
    pub fn new(s: &str) -> Result<Self>;
    pub fn password_hash(&self) -> PasswordHash;
    pub fn as_str(&self) -> &str;
}
impl Display for PasswordHashString {}
pub trait PasswordHasher {
    type Params;
    fn hash_password_customized(&self, password: &[u8], algorithm: Option<Ident>, version: Option<Decimal>, params: Self::Params, salt: impl Into<Salt>) -> Result<PasswordHash>;
    fn hash_password(&self, password: &[u8], salt: impl Into<Salt>) -> Result<PasswordHash> {}
    fn hash_password_simple(&self, password: &[u8], salt: &str) -> Result<PasswordHash> {}
    fn hash_password_with_salt(&self, password: &[u8], salt: &[u8]) -> Result<PasswordHash> {}
    fn hash_password_with_rng<R>(&self, rng: &mut R, password: &[u8]) -> Result<PasswordHash> {}
}
pub trait CustomizedPasswordHasher {
    type Params;
    fn hash_password_customized(&self, password: &[u8], salt: &[u8], algorithm: Option<&str>, version: Option<Version>, params: Self::Params) -> Result<PasswordHash>;
    fn hash_password_with_params(&self, password: &[u8], salt: &[u8], params: Self::Params) -> Result<PasswordHash> {}
}
pub trait PasswordVerifier {
    fn verify_password(&self, password: &[u8], hash: &PasswordHash) -> Result<()>;
}
impl<T: PasswordHasher> PasswordVerifier for T {}
pub type Version = u32;
pub fn generate_salt() -> [u8; 16];
pub fn try_generate_salt() -> std::result::Result<[u8; 16], Error>;
pub mod phc {
    pub use super::{Decimal, Error, Ident, Output, ParamsString, PasswordHash, PasswordHashString, Result, Salt, SaltString};
}
