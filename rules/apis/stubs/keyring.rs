//! keyring 1 to 3: secrets in the store of the system, which is another process.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{fmt::Display, string::String, vec::Vec};
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub struct Entry {}
impl Entry {
    pub fn new(service: &str, user: &str) -> Result<Entry>;
    pub fn new_with_target(target: &str, service: &str, user: &str) -> Result<Entry>;
    pub fn set_password(&self, password: &str) -> Result<()>;
    pub fn set_secret(&self, secret: &[u8]) -> Result<()>;
    pub fn get_password(&self) -> Result<String>;
    pub fn get_secret(&self) -> Result<Vec<u8>>;
    pub fn delete_password(&self) -> Result<()>;
    pub fn delete_credential(&self) -> Result<()>;
}
