//! bcrypt 0.6 to 0.19.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{convert::AsRef, fmt::Display, result::Result, str::FromStr, string::String};
pub const DEFAULT_COST: u32 = 12;
pub enum BcryptError { CostNotAllowed(u32), InvalidCost(String), InvalidPrefix(String), InvalidHash(String), InvalidSaltLen(usize), Truncation(usize) }
impl Display for BcryptError {}
impl std::error::Error for BcryptError {}
pub type BcryptResult<T> = Result<T, BcryptError>;
pub enum Version { TwoA, TwoX, TwoY, TwoB }
pub struct HashParts {}
impl HashParts {
    pub fn get_cost(&self) -> u32;
    pub fn get_salt(&self) -> String;
    pub fn get_salt_raw(&self) -> [u8; 16];
    pub fn format_for_version(&self, version: Version) -> String;
}
impl FromStr for HashParts { type Err = BcryptError; }
pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;
pub fn non_truncating_hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;
pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;
pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts>;
pub fn bcrypt(cost: u32, salt: [u8; 16], password: &[u8]) -> [u8; 24];
pub fn hash_with_salt_bytes<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<[u8; 60]>;
pub fn non_truncating_hash_bytes<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<[u8; 60]>;
pub fn non_truncating_hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;
pub fn non_truncating_hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts>;
pub fn non_truncating_hash_with_salt_bytes<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<[u8; 60]>;
pub fn hash_bytes<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<[u8; 60]>;
pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;
pub fn non_truncating_verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;
