//! rsa 0.5 to 0.10; keys have no `Rsa` before their names since 0.10.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, PartialEq}, convert::From, fmt::Display, vec::Vec};
pub type Result<T> = std::result::Result<T, Error>;
pub enum Error { InvalidPaddingScheme, Decryption, Verification, MessageTooLong, InvalidPrime, InvalidModulus, InvalidExponent, InvalidCoefficient, ModulusTooLarge, PublicExponentTooSmall, PublicExponentTooLarge, Internal }
impl Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, PartialEq, Eq)]
pub struct RsaPublicKey {}
impl RsaPublicKey {
    pub fn encrypt<R, P>(&self, rng: &mut R, padding: P, msg: &[u8]) -> Result<Vec<u8>>;
    pub fn verify<S>(&self, scheme: S, hashed: &[u8], sig: &[u8]) -> Result<()>;
}
impl From<&RsaPrivateKey> for RsaPublicKey {}
#[derive(Clone, PartialEq, Eq)]
pub struct RsaPrivateKey {}
impl RsaPrivateKey {
    pub fn new<R>(rng: &mut R, bit_size: usize) -> Result<RsaPrivateKey>;
    pub fn new_with_exp<R, E>(rng: &mut R, bit_size: usize, exp: E) -> Result<RsaPrivateKey>;
    pub fn generate() -> RsaPrivateKey;
    pub fn to_public_key(&self) -> RsaPublicKey;
    pub fn decrypt<P>(&self, padding: P, ciphertext: &[u8]) -> Result<Vec<u8>>;
    pub fn sign<S>(&self, padding: S, digest_in: &[u8]) -> Result<Vec<u8>>;
}
pub type PublicKey = RsaPublicKey;
pub type PrivateKey = RsaPrivateKey;
