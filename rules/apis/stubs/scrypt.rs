//! scrypt 0.11.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, PartialEq}, default::Default, marker::Copy, result::Result};
pub use password_hash;
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Scrypt;
impl password_hash::PasswordHasher for Scrypt { type Params = Params; }
pub fn scrypt(password: &[u8], salt: &[u8], params: &Params, output: &mut [u8]) -> Result<(), errors::InvalidOutputLen>;
#[derive(Clone, Copy, Default)]
pub struct Params {}
impl Params {
    pub fn new(log_n: u8, r: u32, p: u32, len: usize) -> Result<Params, errors::InvalidParams>;
    pub fn recommended() -> Params;
    pub fn log_n(&self) -> u8;
    pub fn r(&self) -> u32;
    pub fn p(&self) -> u32;
}
pub mod errors {
    use std::{clone::Clone, cmp::{Eq, PartialEq}, fmt::Display, marker::Copy};
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct InvalidOutputLen;
    impl Display for InvalidOutputLen {}
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct InvalidParams;
    impl Display for InvalidParams {}
}
