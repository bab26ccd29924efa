//! fancy-regex 0.7 to 0.20.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{borrow::Cow, clone::Clone, cmp::{Eq, PartialEq}, convert::{From, TryFrom}, fmt::Display, iter::Iterator, marker::Copy, ops::Index, option::Option, str::FromStr, string::String};
pub struct RegexBuilder {}
#[derive(Clone)]
pub struct Regex {}
#[derive(Copy, Clone, Eq, PartialEq)]
pub struct Match {}
pub struct Matches {}
impl Matches {
    pub fn text(&self) -> &str;
    pub fn regex(&self) -> &Regex;
}
impl Iterator for Matches { type Item = Result<Match>; }
pub struct CaptureMatches {}
impl CaptureMatches {
    pub fn text(&self) -> &str;
    pub fn regex(&self) -> &Regex;
}
impl Iterator for CaptureMatches { type Item = Result<Captures>; }
pub struct Captures {}
pub struct SubCaptureMatches {}
pub struct Split {}
impl Iterator for Split { type Item = Result<&str>; }
pub struct SplitN {}
impl Iterator for SplitN { type Item = Result<&str>; }
impl RegexBuilder {
    pub fn new(pattern: &str) -> Self;
    pub fn build(&self) -> Result<Regex>;
    pub fn case_insensitive(&mut self, yes: bool) -> &mut Self;
    pub fn multi_line(&mut self, yes: bool) -> &mut Self;
    pub fn ignore_whitespace(&mut self, yes: bool) -> &mut Self;
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut Self;
    pub fn verbose_mode(&mut self, yes: bool) -> &mut Self;
    pub fn unicode_mode(&mut self, yes: bool) -> &mut Self;
    pub fn backtrack_limit(&mut self, limit: usize) -> &mut Self;
    pub fn delegate_size_limit(&mut self, limit: usize) -> &mut Self;
    pub fn delegate_dfa_size_limit(&mut self, limit: usize) -> &mut Self;
    pub fn oniguruma_mode(&mut self, yes: bool) -> &mut Self;
    pub fn pattern<A>(&mut self, pattern: A) -> &mut Self;
    pub fn delegate_dfa_skip_cache_capacity_check(&mut self, yes: bool) -> &mut Self;
    pub fn max_prog_size(&mut self, limit: usize) -> &mut Self;
    pub fn bytes_mode<A>(&mut self, mode: A) -> &mut Self;
    pub fn crlf(&mut self, yes: bool) -> &mut Self;
    pub fn find_not_empty(&mut self, yes: bool) -> &mut Self;
    pub fn optimize(&mut self, yes: bool) -> &mut Self;
    pub fn leftmost_longest(&mut self, yes: bool) -> &mut Self;
    pub fn ignore_numbered_groups_when_named_groups_exist(&mut self, yes: bool) -> &mut Self;
    pub fn seek(&mut self, yes: bool) -> &mut Self;
    pub fn seek_filter<A>(&mut self, filter: A) -> &mut Self;
    pub fn disallow_empty_match_at_eof_after_newline(&mut self, yes: bool) -> &mut Self;
    pub fn allow_input_assertion_overrides(&mut self, yes: bool) -> &mut Self;
}
impl Display for Regex {}
impl FromStr for Regex { type Err = Error; }
impl Regex {
    pub fn new(re: &str) -> Result<Regex>;
    pub fn as_str(&self) -> &str;
    pub fn is_match(&self, text: &str) -> Result<bool>;
    pub fn find_iter(&self, text: &str) -> Matches;
    pub fn find(&self, text: &str) -> Result<Option<Match>>;
    pub fn find_from_pos(&self, text: &str, pos: usize) -> Result<Option<Match>>;
    pub fn captures_iter(&self, text: &str) -> CaptureMatches;
    pub fn captures(&self, text: &str) -> Result<Option<Captures>>;
    pub fn captures_from_pos(&self, text: &str, pos: usize) -> Result<Option<Captures>>;
    pub fn captures_len(&self) -> usize;
    pub fn capture_names(&self) -> CaptureNames;
    pub fn split(&self, target: &str) -> Split;
    pub fn splitn(&self, target: &str, limit: usize) -> SplitN;
}
impl TryFrom<&str> for Regex { type Error = Error; }
impl TryFrom<String> for Regex { type Error = Error; }
impl Match {
    pub fn start(&self) -> usize;
    pub fn end(&self) -> usize;
    pub fn as_str(&self) -> &str;
}
impl From<Match> for &str {}
impl Captures {
    pub fn get(&self, i: usize) -> Option<Match>;
    pub fn name(&self, name: &str) -> Option<Match>;
    pub fn expand(&self, replacement: &str, dst: &mut String);
    pub fn iter(&self) -> SubCaptureMatches;
    pub fn len(&self) -> usize;
}
impl Index<usize> for Captures { type Output = str; }
impl Index<&str> for Captures { type Output = str; }
impl Iterator for SubCaptureMatches { type Item = Option<Match>; }
#[derive(PartialEq, Eq, Clone, Copy)]
pub struct CaptureNames {}
impl Iterator for CaptureNames { type Item = Option<&str>; }
pub fn escape(text: &str) -> Cow<str>;
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub struct CaptureNames {}
impl Regex {
    pub fn replace<R>(&self, text: &str, rep: R) -> Cow<str>;
    pub fn replace_all<R>(&self, text: &str, rep: R) -> Cow<str>;
    pub fn replacen<R>(&self, text: &str, limit: usize, rep: R) -> Cow<str>;
    pub fn try_replacen<R>(&self, text: &str, limit: usize, rep: R) -> Result<Cow<str>>;
}
