//! argon2 0.2 to 0.6; of 0.2 `Argon2::new` takes other things.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, Ord, PartialEq, PartialOrd}, convert::{AsMut, From}, default::Default, fmt::Display, marker::Copy, option::Option};
pub use password_hash;
pub use password_hash::PasswordHash;
pub use password_hash::PasswordHasher;
pub use password_hash::PasswordVerifier;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Error { AdTooLong, AlgorithmInvalid, KeyIdTooLong, MemoryTooLittle, MemoryTooMuch, OutputTooShort, OutputTooLong, PwdTooLong, SaltTooShort, SaltTooLong, SecretTooLong, ThreadsTooFew, ThreadsTooMany, TimeTooSmall, VersionInvalid }
impl Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Algorithm { Argon2d, Argon2i, Argon2id }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Version { V0x10, V0x13 }
#[derive(Clone, Copy, Default)]
pub struct Block {}
impl Block {
    pub const fn new() -> Self;
}
#[derive(Clone, Default)]
pub struct Argon2 {}
impl Argon2 {
    pub fn new(algorithm: Algorithm, version: Version, params: Params) -> Self;
    pub fn new_with_secret(secret: &[u8], algorithm: Algorithm, version: Version, params: Params) -> Result<Self>;
    pub fn hash_password_into(&self, pwd: &[u8], salt: &[u8], out: &mut [u8]) -> Result<()>;
    pub fn hash_password_into_with_memory(&self, pwd: &[u8], salt: &[u8], out: &mut [u8], memory_blocks: impl AsMut<[Block]>) -> Result<()>;
    pub fn fill_memory(&self, pwd: &[u8], salt: &[u8], memory_blocks: impl AsMut<[Block]>) -> Result<()>;
    pub fn params(&self) -> &Params;
}
impl PasswordHasher for Argon2 { type Params = Params; }
impl password_hash::CustomizedPasswordHasher for Argon2 { type Params = Params; }
impl From<Params> for Argon2 {}
impl From<&Params> for Argon2 {}
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Params {}
impl Params {
    pub fn new(m_cost: u32, t_cost: u32, p_cost: u32, output_len: Option<usize>) -> Result<Self>;
    pub fn m_cost(&self) -> u32;
    pub fn t_cost(&self) -> u32;
    pub fn p_cost(&self) -> u32;
}
#[derive(Clone, PartialEq, Eq, Default)]
pub struct ParamsBuilder {}
impl ParamsBuilder {
    pub fn new() -> Self;
    pub fn m_cost(&mut self, m_cost: u32) -> &mut Self;
    pub fn t_cost(&mut self, t_cost: u32) -> &mut Self;
    pub fn p_cost(&mut self, p_cost: u32) -> &mut Self;
    pub fn output_len(&mut self, len: usize) -> &mut Self;
    pub fn build(&self) -> Result<Params>;
    pub fn context(&self, algorithm: Algorithm, version: Version) -> Result<Argon2>;
    pub fn keyid<A>(&mut self, keyid: A) -> &mut Self;
    pub fn data<A>(&mut self, data: A) -> &mut Self;
    pub fn output_size(self, output_size: usize) -> Self;
    pub fn version<A>(self, version: A) -> Self;
}
