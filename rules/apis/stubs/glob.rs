//! glob 0.3.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, Ord, PartialEq, PartialOrd}, default::Default, fmt::Display, hash::Hash, iter::Iterator, marker::Copy, path::{Path, PathBuf}, result::Result, str::FromStr, string::String};
pub struct Paths {}
impl Iterator for Paths { type Item = GlobResult; }
pub type GlobResult = Result<PathBuf, GlobError>;
pub fn glob(pattern: &str) -> Result<Paths, PatternError>;
pub fn glob_with(pattern: &str, options: MatchOptions) -> Result<Paths, PatternError>;
pub struct GlobError {}
impl GlobError {
    pub fn path(&self) -> &Path;
    pub fn error(&self) -> &std::io::Error;
    pub fn into_error(self) -> std::io::Error;
}
impl Display for GlobError {}
impl std::error::Error for GlobError {}
pub struct PatternError { pub pos: usize, pub msg: &str }
impl Display for PatternError {}
impl std::error::Error for PatternError {}
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pattern {}
impl FromStr for Pattern { type Err = PatternError; }
impl Pattern {
    pub fn new(pattern: &str) -> Result<Self, PatternError>;
    pub fn escape(s: &str) -> String;
    pub fn matches(&self, str: &str) -> bool;
    pub fn matches_path(&self, path: &Path) -> bool;
    pub fn matches_with(&self, str: &str, options: MatchOptions) -> bool;
    pub fn matches_path_with(&self, path: &Path, options: MatchOptions) -> bool;
    pub fn as_str(&self) -> &str;
}
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MatchOptions { pub case_sensitive: bool, pub require_literal_separator: bool, pub require_literal_leading_dot: bool }
impl MatchOptions {
    pub fn new() -> Self;
}
