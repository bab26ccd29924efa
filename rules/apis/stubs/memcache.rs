//! memcache 0.14 to 0.17.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, collections::HashMap, fmt::Display, option::Option, result::Result, string::String};
pub struct MemcacheError {}
impl Display for MemcacheError {}
impl std::error::Error for MemcacheError {}
pub fn connect<C>(target: C) -> Result<Client, MemcacheError>;
#[derive(Clone)]
pub struct Client {}
impl Client {
    pub fn connect<C>(target: C) -> Result<Self, MemcacheError>;
    pub fn get<V>(&self, key: &str) -> Result<Option<V>, MemcacheError>;
    pub fn gets<V>(&self, keys: &[&str]) -> Result<HashMap<String, V>, MemcacheError>;
    pub fn set<V>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError>;
    pub fn add<V>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError>;
    pub fn replace<V>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError>;
    pub fn delete(&self, key: &str) -> Result<bool, MemcacheError>;
    pub fn increment(&self, key: &str, amount: u64) -> Result<u64, MemcacheError>;
    pub fn flush(&self) -> Result<(), MemcacheError>;
}
