//! pbkdf2 0.12.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, PartialEq}, default::Default, marker::Copy, result::Result};
pub use password_hash;
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Pbkdf2;
impl password_hash::PasswordHasher for Pbkdf2 { type Params = Params; }
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Params { pub rounds: u32, pub output_length: usize }
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct InvalidLength;
pub fn pbkdf2<PRF>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) -> Result<(), InvalidLength>;
pub fn pbkdf2_array<PRF, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; N], InvalidLength>;
pub fn pbkdf2_hmac<D>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]);
pub fn pbkdf2_hmac_array<D, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> [u8; N];
