//! scrypt 0.7 to 0.12; `Params::new` has no length since 0.12.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, PartialEq}, convert::From, default::Default, marker::Copy, result::Result};
pub use password_hash;
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Scrypt;
impl Scrypt {
    pub const fn new() -> Self;
    pub const fn new_with_params(params: Params) -> Self;
}
impl From<Params> for Scrypt {}
impl password_hash::PasswordHasher for Scrypt { type Params = Params; }
impl password_hash::CustomizedPasswordHasher for Scrypt { type Params = Params; }
pub mod phc {
    pub use password_hash::{Ident, Output, PasswordHash, Salt};
}
pub fn scrypt(password: &[u8], salt: &[u8], params: &Params, output: &mut [u8]) -> Result<(), errors::InvalidOutputLen>;
#[derive(Clone, Copy, Default)]
pub struct Params {}
impl Params {
    pub fn new(log_n: u8, r: u32, p: u32, len: usize) -> Result<Params, errors::InvalidParams>;
    pub fn new_with_output_len(log_n: u8, r: u32, p: u32, len: usize) -> Result<Params, errors::InvalidParams>;
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
