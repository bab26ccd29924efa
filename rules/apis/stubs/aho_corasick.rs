//! aho-corasick 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, PartialEq}, convert::AsRef, default::Default, fmt::Display, iter::{IntoIterator, Iterator}, marker::Copy, ops::FnMut, option::Option, result::Result, string::String, vec::Vec};
#[derive(Clone)]
pub struct AhoCorasick {}
impl AhoCorasick {
    pub fn new<I, P>(patterns: I) -> Result<AhoCorasick, BuildError> where I: IntoIterator<Item = P>, P: AsRef<[u8]>;
    pub fn builder() -> AhoCorasickBuilder;
}
impl AhoCorasick {
    pub fn replace_all<B>(&self, haystack: &str, replace_with: &[B]) -> String where B: AsRef<str>;
    pub fn replace_all_bytes<B>(&self, haystack: &[u8], replace_with: &[B]) -> Vec<u8> where B: AsRef<[u8]>;
    pub fn replace_all_with<F>(&self, haystack: &str, dst: &mut String, replace_with: F) where F: FnMut(&Match, &str, &mut String) -> bool;
    pub fn replace_all_with_bytes<F>(&self, haystack: &[u8], dst: &mut Vec<u8>, replace_with: F) where F: FnMut(&Match, &[u8], &mut Vec<u8>) -> bool;
    pub fn stream_find_iter<R: std::io::Read>(&self, rdr: R) -> StreamFindIter<R>;
}
impl AhoCorasick {
    pub fn try_replace_all<B>(&self, haystack: &str, replace_with: &[B]) -> Result<String, MatchError> where B: AsRef<str>;
    pub fn try_replace_all_bytes<B>(&self, haystack: &[u8], replace_with: &[B]) -> Result<Vec<u8>, MatchError> where B: AsRef<[u8]>;
    pub fn try_replace_all_with<F>(&self, haystack: &str, dst: &mut String, replace_with: F) -> Result<(), MatchError> where F: FnMut(&Match, &str, &mut String) -> bool;
    pub fn try_replace_all_with_bytes<F>(&self, haystack: &[u8], dst: &mut Vec<u8>, replace_with: F) -> Result<(), MatchError> where F: FnMut(&Match, &[u8], &mut Vec<u8>) -> bool;
    pub fn try_stream_find_iter<R: std::io::Read>(&self, rdr: R) -> Result<StreamFindIter<R>, MatchError>;
    pub fn try_stream_replace_all<R, W, B>(&self, rdr: R, wtr: W, replace_with: &[B]) -> Result<(), std::io::Error> where R: std::io::Read, W: std::io::Write, B: AsRef<[u8]>;
    pub fn try_stream_replace_all_with<R, W, F>(&self, rdr: R, wtr: W, replace_with: F) -> Result<(), std::io::Error> where R: std::io::Read, W: std::io::Write, F: FnMut(&Match, &[u8], &mut W) -> Result<(), std::io::Error>;
}
impl AhoCorasick {
    pub fn kind(&self) -> AhoCorasickKind;
    pub fn start_kind(&self) -> StartKind;
    pub fn match_kind(&self) -> MatchKind;
    pub fn min_pattern_len(&self) -> usize;
    pub fn max_pattern_len(&self) -> usize;
    pub fn patterns_len(&self) -> usize;
    pub fn memory_usage(&self) -> usize;
}
pub struct FindIter {}
impl Iterator for FindIter { type Item = Match; }
pub struct FindOverlappingIter {}
impl Iterator for FindOverlappingIter { type Item = Match; }
pub struct StreamFindIter<R> {}
impl<R: std::io::Read> Iterator for StreamFindIter<R> { type Item = Result<Match, std::io::Error>; }
#[derive(Clone, Default)]
pub struct AhoCorasickBuilder {}
impl AhoCorasickBuilder {
    pub fn new() -> AhoCorasickBuilder;
    pub fn build<I, P>(&self, patterns: I) -> Result<AhoCorasick, BuildError> where I: IntoIterator<Item = P>, P: AsRef<[u8]>;
    pub fn match_kind(&mut self, kind: MatchKind) -> &mut AhoCorasickBuilder;
    pub fn start_kind(&mut self, kind: StartKind) -> &mut AhoCorasickBuilder;
    pub fn ascii_case_insensitive(&mut self, yes: bool) -> &mut AhoCorasickBuilder;
    pub fn kind(&mut self, kind: Option<AhoCorasickKind>) -> &mut AhoCorasickBuilder;
    pub fn prefilter(&mut self, yes: bool) -> &mut AhoCorasickBuilder;
    pub fn dense_depth(&mut self, depth: usize) -> &mut AhoCorasickBuilder;
    pub fn byte_classes(&mut self, yes: bool) -> &mut AhoCorasickBuilder;
}
#[derive(Clone, Copy, Eq, PartialEq)]
pub enum AhoCorasickKind { NoncontiguousNFA, ContiguousNFA, DFA }
impl AhoCorasick {
    pub fn is_match<I>(&self, input: I) -> bool;
    pub fn find<I>(&self, input: I) -> Option<Match>;
    pub fn find_iter<I>(&self, input: I) -> FindIter;
    pub fn find_overlapping_iter<I>(&self, input: I) -> FindOverlappingIter;
    pub fn try_find<I>(&self, input: I) -> Result<Option<Match>, MatchError>;
    pub fn try_find_iter<I>(&self, input: I) -> Result<FindIter, MatchError>;
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum MatchKind { Standard, LeftmostFirst, LeftmostLongest }
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum StartKind { Both, Unanchored, Anchored }
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PatternID {}
impl PatternID {
    pub fn as_usize(&self) -> usize;
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Match {}
impl Match {
    pub fn pattern(&self) -> PatternID;
    pub fn start(&self) -> usize;
    pub fn end(&self) -> usize;
    pub fn range(&self) -> std::ops::Range<usize>;
    pub fn len(&self) -> usize;
    pub fn offset(&self, offset: usize) -> Self;
}
pub struct BuildError {}
impl Display for BuildError {}
impl std::error::Error for BuildError {}
pub struct MatchError {}
impl Display for MatchError {}
impl std::error::Error for MatchError {}
