//! ring 0.16 and 0.17: digests, HMAC, key derivation and signatures.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod error {
    use std::fmt::Display;
    pub struct Unspecified {}
    impl Display for Unspecified {}
    impl std::error::Error for Unspecified {}
    pub struct KeyRejected {}
    impl std::error::Error for KeyRejected {}
}
pub mod digest {
    use std::{clone::Clone, convert::AsRef};
    pub struct Algorithm {}
    pub const SHA256: Algorithm;
    pub const SHA512: Algorithm;
    #[derive(Clone)]
    pub struct Digest {}
    impl AsRef<[u8]> for Digest {}
    pub fn digest(algorithm: &Algorithm, data: &[u8]) -> Digest;
    #[derive(Clone)]
    pub struct Context {}
    impl Context {
        pub fn new(algorithm: &Algorithm) -> Self;
        pub fn update(&mut self, data: &[u8]);
        pub fn finish(self) -> Digest;
    }
}
pub mod hmac {
    use std::{clone::Clone, convert::AsRef, result::Result};
    pub struct Algorithm {}
    pub const HMAC_SHA256: Algorithm;
    pub const HMAC_SHA512: Algorithm;
    #[derive(Clone)]
    pub struct Key {}
    impl Key {
        pub fn new(algorithm: Algorithm, key_value: &[u8]) -> Self;
    }
    #[derive(Clone)]
    pub struct Tag {}
    impl AsRef<[u8]> for Tag {}
    pub fn sign(key: &Key, data: &[u8]) -> Tag;
    pub fn verify(key: &Key, data: &[u8], tag: &[u8]) -> Result<(), crate::error::Unspecified>;
}
pub mod pbkdf2 {
    use std::{num::NonZeroU32, result::Result};
    pub struct Algorithm {}
    pub const PBKDF2_HMAC_SHA256: Algorithm;
    pub const PBKDF2_HMAC_SHA512: Algorithm;
    pub fn derive(algorithm: Algorithm, iterations: NonZeroU32, salt: &[u8], secret: &[u8], out: &mut [u8]);
    pub fn verify(algorithm: Algorithm, iterations: NonZeroU32, salt: &[u8], secret: &[u8], previously_derived: &[u8]) -> Result<(), crate::error::Unspecified>;
}
pub mod rand {
    use std::{clone::Clone, result::Result};
    #[derive(Clone)]
    pub struct SystemRandom {}
    impl SystemRandom {
        pub fn new() -> Self;
    }
    impl SecureRandom for SystemRandom {}
    pub trait SecureRandom {
        fn fill(&self, dest: &mut [u8]) -> Result<(), crate::error::Unspecified>;
    }
}
