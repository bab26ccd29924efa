//! cargo_metadata 0.9 and later: the command.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::Into, default::Default, fmt::Display, path::PathBuf};
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Default)]
pub struct MetadataCommand {}
impl MetadataCommand {
    pub fn new() -> MetadataCommand;
    pub fn cargo_path(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand;
    pub fn manifest_path(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand;
    pub fn current_dir(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand;
    pub fn no_deps(&mut self) -> &mut MetadataCommand;
    pub fn exec(&self) -> Result<Metadata>;
    pub fn features<A>(&mut self, features: A) -> &mut Self;
    pub fn other_options<A>(&mut self, options: A) -> &mut Self;
    pub fn env<A, B>(&mut self, key: A, val: B) -> &mut Self;
    pub fn env_remove<A>(&mut self, key: A) -> &mut Self;
    pub fn verbose(&mut self, verbose: bool) -> &mut Self;
}
pub struct Metadata {}
