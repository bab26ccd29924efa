//! argonautica 0.1 and 0.2: what hashes passwords and what verifies them.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, default::Default, fmt::Display, result::Result, string::String};
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Default)]
pub struct Hasher {}
impl Hasher {
    pub fn new() -> Hasher;
    pub fn fast_but_insecure() -> Hasher;
    pub fn configure_hash_len(&mut self, hash_len: u32) -> &mut Hasher;
    pub fn configure_iterations(&mut self, iterations: u32) -> &mut Hasher;
    pub fn configure_lanes(&mut self, lanes: u32) -> &mut Hasher;
    pub fn configure_memory_size(&mut self, memory_size: u32) -> &mut Hasher;
    pub fn configure_password_clearing(&mut self, password_clearing: bool) -> &mut Hasher;
    pub fn configure_secret_key_clearing(&mut self, secret_key_clearing: bool) -> &mut Hasher;
    pub fn configure_threads(&mut self, threads: u32) -> &mut Hasher;
    pub fn opt_out_of_secret_key(&mut self, boolean: bool) -> &mut Hasher;
    pub fn with_additional_data<A>(&mut self, additional_data: A) -> &mut Hasher;
    pub fn with_password<P>(&mut self, password: P) -> &mut Hasher;
    pub fn with_salt<S>(&mut self, salt: S) -> &mut Hasher;
    pub fn with_secret_key<S>(&mut self, secret_key: S) -> &mut Hasher;
    pub fn hash(&mut self) -> Result<String, Error>;
    pub fn configure_backend<A>(&mut self, backend: A) -> &mut Self;
    pub fn configure_cpu_pool<A>(&mut self, cpu_pool: A) -> &mut Self;
    pub fn configure_variant<A>(&mut self, variant: A) -> &mut Self;
    pub fn configure_version<A>(&mut self, version: A) -> &mut Self;
    pub fn to_owned(&self) -> Self;
}
#[derive(Clone, Default)]
pub struct Verifier {}
impl Verifier {
    pub fn new() -> Verifier;
    pub fn configure_password_clearing(&mut self, boolean: bool) -> &mut Verifier;
    pub fn configure_secret_key_clearing(&mut self, boolean: bool) -> &mut Verifier;
    pub fn configure_threads(&mut self, threads: u32) -> &mut Verifier;
    pub fn with_additional_data<A>(&mut self, additional_data: A) -> &mut Verifier;
    pub fn with_hash<S>(&mut self, hash: S) -> &mut Verifier;
    pub fn with_password<P>(&mut self, password: P) -> &mut Verifier;
    pub fn with_secret_key<S>(&mut self, secret_key: S) -> &mut Verifier;
    pub fn verify(&mut self) -> Result<bool, Error>;
    pub fn configure_backend<A>(&mut self, backend: A) -> &mut Self;
    pub fn configure_cpu_pool<A>(&mut self, cpu_pool: A) -> &mut Self;
    pub fn to_owned(&self) -> Self;
    pub fn with_hash_raw<A>(&mut self, hash_raw: A) -> &mut Self;
}
