//! globset 0.4.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, PartialEq}, convert::AsRef, fmt::Display, option::Option, path::Path, result::Result, str::FromStr, string::String, vec::Vec};
#[derive(Clone)]
pub struct Error {}
impl Error {
    pub fn glob(&self) -> Option<&str>;
}
impl Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, PartialEq, Eq)]
pub struct Glob {}
impl FromStr for Glob { type Err = Error; }
impl Display for Glob {}
impl Glob {
    pub fn new(glob: &str) -> Result<Self, Error>;
    pub fn compile_matcher(&self) -> GlobMatcher;
    pub fn glob(&self) -> &str;
    pub fn regex(&self) -> &str;
}
#[derive(Clone)]
pub struct GlobMatcher {}
impl GlobMatcher {
    pub fn is_match<P: AsRef<Path>>(&self, path: P) -> bool;
    pub fn is_match_candidate(&self, path: &Candidate) -> bool;
    pub fn glob(&self) -> &Glob;
}
#[derive(Clone)]
pub struct GlobBuilder<'a> {}
impl<'a> GlobBuilder<'a> {
    pub fn new(glob: &'a str) -> Self;
    pub fn build(&self) -> Result<Glob, Error>;
    pub fn case_insensitive(&mut self, yes: bool) -> &mut Self;
    pub fn literal_separator(&mut self, yes: bool) -> &mut Self;
    pub fn backslash_escape(&mut self, yes: bool) -> &mut Self;
    pub fn empty_alternates(&mut self, yes: bool) -> &mut Self;
    pub fn allow_unclosed_class(&mut self, yes: bool) -> &mut Self;
}
#[derive(Clone)]
pub struct Candidate<'a> {}
impl<'a> Candidate<'a> {
    pub fn new<P: AsRef<Path>>(path: P) -> Self;
}
#[derive(Clone)]
pub struct GlobSet {}
impl GlobSet {
    pub fn builder() -> GlobSetBuilder;
    pub fn empty() -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_match<P: AsRef<Path>>(&self, path: P) -> bool;
    pub fn is_match_candidate(&self, path: &Candidate) -> bool;
    pub fn matches<P: AsRef<Path>>(&self, path: P) -> Vec<usize>;
}
#[derive(Clone)]
pub struct GlobSetBuilder {}
impl GlobSetBuilder {
    pub fn new() -> Self;
    pub fn build(&self) -> Result<GlobSet, Error>;
    pub fn add(&mut self, pat: Glob) -> &mut Self;
}
