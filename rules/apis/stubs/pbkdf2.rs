//! pbkdf2 0.8 to 0.13; the fields of `Params` are methods since 0.13.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, PartialEq}, convert::From, default::Default, marker::Copy, result::Result};
pub use password_hash;
pub use password_hash::PasswordHasher;
pub use password_hash::PasswordVerifier;
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Algorithm { Pbkdf2Sha1, Pbkdf2Sha256, Pbkdf2Sha512 }
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Pbkdf2;
impl Pbkdf2 {
    pub const SHA256: Self;
    pub const SHA512: Self;
    pub const fn new(algorithm: Algorithm, params: Params) -> Self;
    pub fn hash_password_into(&self, password: &[u8], salt: &[u8], out: &mut [u8]);
}
impl From<Algorithm> for Pbkdf2 {}
impl From<Params> for Pbkdf2 {}
impl PasswordHasher for Pbkdf2 { type Params = Params; }
impl password_hash::CustomizedPasswordHasher for Pbkdf2 { type Params = Params; }
pub mod phc {
    pub use password_hash::PasswordHash;
}
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Params { pub rounds: u32, pub output_length: usize }
impl Params {
    pub const fn recommended_for(algorithm: Algorithm) -> Self;
    pub const fn new(rounds: u32) -> password_hash::Result<Self>;
    pub const fn new_with_output_len(rounds: u32, output_len: usize) -> password_hash::Result<Self>;
    pub const fn rounds(self) -> u32;
    pub const fn output_len(self) -> usize;
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct InvalidLength;
pub fn pbkdf2<PRF>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) -> Result<(), InvalidLength>;
pub fn pbkdf2_array<PRF, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; N], InvalidLength>;
pub fn pbkdf2_hmac<D>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]);
pub fn pbkdf2_hmac_array<D, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> [u8; N];
pub fn pbkdf2_hmac_with_params(password: &[u8], salt: &[u8], algorithm: Algorithm, params: Params, out: &mut [u8]);
