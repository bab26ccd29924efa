//! regex 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{borrow::Cow, convert::{AsRef, TryFrom}, fmt::Display, iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator}, ops::{FnMut, Index, Range}, option::Option, result::Result, str::FromStr, string::String};
pub trait Replacer {
    fn replace_append(&mut self, caps: &Captures, dst: &mut String);
    fn no_expansion(&mut self) -> Option<Cow<str>>;
    fn by_ref(&mut self) -> ReplacerRef<Self>;
}
#[derive(Clone)]
pub struct CaptureLocations {}
impl CaptureLocations {
    pub fn get(&self, i: usize) -> Option<(usize, usize)>;
    pub fn len(&self) -> usize;
}
pub struct CaptureMatches {}
impl Iterator for CaptureMatches { type Item = Captures; }
#[derive(Clone)]
pub struct CaptureNames {}
impl ExactSizeIterator for CaptureNames {}
impl Iterator for CaptureNames { type Item = Option<&str>; }
pub struct Captures {}
impl Captures {
    pub fn get(&self, i: usize) -> Option<Match>;
    pub fn get_match(&self) -> Match;
    pub fn name(&self, name: &str) -> Option<Match>;
    pub fn extract<const N: usize>(&self) -> (&str, [&str; N]);
    pub fn expand(&self, replacement: &str, dst: &mut String);
    pub fn iter(&self) -> SubCaptureMatches;
    pub fn len(&self) -> usize;
}
impl Index<&str> for Captures { type Output = str; }
impl Index<usize> for Captures { type Output = str; }
#[derive(Clone, PartialEq)]
pub enum Error { Syntax(String), CompiledTooBig(usize) }
impl Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Match {}
impl Match {
    pub fn start(&self) -> usize;
    pub fn end(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn range(&self) -> Range<usize>;
    pub fn as_str(&self) -> &str;
}
pub struct Matches {}
impl Iterator for Matches { type Item = Match; }
#[derive(Clone)]
pub struct NoExpand(pub &str);
impl Replacer for NoExpand {}
#[derive(Clone)]
pub struct Regex {}
impl Regex {
    pub fn new(re: &str) -> Result<Regex, Error>;
    pub fn is_match(&self, haystack: &str) -> bool;
    pub fn find(&self, haystack: &str) -> Option<Match>;
    pub fn find_iter(&self, haystack: &str) -> Matches;
    pub fn captures(&self, haystack: &str) -> Option<Captures>;
    pub fn captures_iter(&self, haystack: &str) -> CaptureMatches;
    pub fn split(&self, haystack: &str) -> Split;
    pub fn splitn(&self, haystack: &str, limit: usize) -> SplitN;
    pub fn replace<R: Replacer>(&self, haystack: &str, rep: R) -> Cow<str>;
    pub fn replace_all<R: Replacer>(&self, haystack: &str, rep: R) -> Cow<str>;
    pub fn replacen<R: Replacer>(&self, haystack: &str, limit: usize, rep: R) -> Cow<str>;
    pub fn shortest_match(&self, haystack: &str) -> Option<usize>;
    pub fn shortest_match_at(&self, haystack: &str, start: usize) -> Option<usize>;
    pub fn is_match_at(&self, haystack: &str, start: usize) -> bool;
    pub fn find_at(&self, haystack: &str, start: usize) -> Option<Match>;
    pub fn captures_at(&self, haystack: &str, start: usize) -> Option<Captures>;
    pub fn captures_read(&self, locs: &mut CaptureLocations, haystack: &str) -> Option<Match>;
    pub fn captures_read_at(&self, locs: &mut CaptureLocations, haystack: &str, start: usize) -> Option<Match>;
    pub fn as_str(&self) -> &str;
    pub fn capture_names(&self) -> CaptureNames;
    pub fn captures_len(&self) -> usize;
    pub fn static_captures_len(&self) -> Option<usize>;
    pub fn capture_locations(&self) -> CaptureLocations;
}
impl Display for Regex {}
impl FromStr for Regex { type Err = Error; }
impl TryFrom<&str> for Regex { type Error = Error; }
impl TryFrom<String> for Regex { type Error = Error; }
#[derive(Clone)]
pub struct RegexBuilder {}
impl RegexBuilder {
    pub fn new(pattern: &str) -> RegexBuilder;
    pub fn build(&self) -> Result<Regex, Error>;
    pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn crlf(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder;
    pub fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn octal(&mut self, yes: bool) -> &mut RegexBuilder;
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
    pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
    pub fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder;
}
#[derive(Clone, Default)]
pub struct RegexSet {}
impl RegexSet {
    pub fn new<I, S>(exprs: I) -> Result<RegexSet, Error> where S: AsRef<str>, I: IntoIterator<Item = S>;
    pub fn empty() -> RegexSet;
    pub fn is_match(&self, haystack: &str) -> bool;
    pub fn is_match_at(&self, haystack: &str, start: usize) -> bool;
    pub fn matches(&self, haystack: &str) -> SetMatches;
    pub fn matches_at(&self, haystack: &str, start: usize) -> SetMatches;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn patterns(&self) -> &[String];
}
#[derive(Clone)]
pub struct RegexSetBuilder {}
impl RegexSetBuilder {
    pub fn new<I, S>(patterns: I) -> RegexSetBuilder where I: IntoIterator<Item = S>, S: AsRef<str>;
    pub fn build(&self) -> Result<RegexSet, Error>;
    pub fn unicode(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn crlf(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn line_terminator(&mut self, byte: u8) -> &mut RegexSetBuilder;
    pub fn swap_greed(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn octal(&mut self, yes: bool) -> &mut RegexSetBuilder;
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder;
    pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder;
    pub fn nest_limit(&mut self, limit: u32) -> &mut RegexSetBuilder;
}
pub struct ReplacerRef<R> {}
impl<R: Replacer> Replacer for ReplacerRef<R> {}
#[derive(Clone)]
pub struct SetMatches {}
impl SetMatches {
    pub fn matched_any(&self) -> bool;
    pub fn matched_all(&self) -> bool;
    pub fn matched(&self, index: usize) -> bool;
    pub fn len(&self) -> usize;
    pub fn iter(&self) -> SetMatchesIter;
}
impl IntoIterator for &SetMatches { type IntoIter = SetMatchesIter; type Item = usize; }
impl IntoIterator for SetMatches { type IntoIter = SetMatchesIntoIter; type Item = usize; }
pub struct SetMatchesIntoIter {}
impl DoubleEndedIterator for SetMatchesIntoIter {}
impl Iterator for SetMatchesIntoIter { type Item = usize; }
#[derive(Clone)]
pub struct SetMatchesIter {}
impl DoubleEndedIterator for SetMatchesIter {}
impl Iterator for SetMatchesIter { type Item = usize; }
pub struct Split {}
impl Iterator for Split { type Item = &str; }
pub struct SplitN {}
impl Iterator for SplitN { type Item = &str; }
#[derive(Clone)]
pub struct SubCaptureMatches {}
impl ExactSizeIterator for SubCaptureMatches {}
impl Iterator for SubCaptureMatches { type Item = Option<Match>; }
pub fn escape(pattern: &str) -> String;
impl Replacer for String {}
impl Replacer for &Cow<str> {}
impl Replacer for &str {}
impl Replacer for &String {}
impl Replacer for Cow<str> {}
impl<F, T> Replacer for F where F: FnMut(&Captures) -> T, T: AsRef<str> {}
pub mod bytes {
    use std::{borrow::Cow, convert::{AsRef, TryFrom}, fmt::Display, iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator}, ops::{FnMut, Index, Range}, option::Option, result::Result, str::FromStr, string::String, vec::Vec};
    pub trait Replacer {
        fn replace_append(&mut self, caps: &Captures, dst: &mut Vec<u8>);
        fn no_expansion(&mut self) -> Option<Cow<[u8]>>;
        fn by_ref(&mut self) -> ReplacerRef<Self>;
    }
    #[derive(Clone)]
    pub struct CaptureLocations {}
    impl CaptureLocations {
        pub fn get(&self, i: usize) -> Option<(usize, usize)>;
        pub fn len(&self) -> usize;
    }
    pub struct CaptureMatches {}
    impl Iterator for CaptureMatches { type Item = Captures; }
    #[derive(Clone)]
    pub struct CaptureNames {}
    impl ExactSizeIterator for CaptureNames {}
    impl Iterator for CaptureNames { type Item = Option<&str>; }
    pub struct Captures {}
    impl Captures {
        pub fn get(&self, i: usize) -> Option<Match>;
        pub fn get_match(&self) -> Match;
        pub fn name(&self, name: &str) -> Option<Match>;
        pub fn extract<const N: usize>(&self) -> (&[u8], [&[u8]; N]);
        pub fn expand(&self, replacement: &[u8], dst: &mut Vec<u8>);
        pub fn iter(&self) -> SubCaptureMatches;
        pub fn len(&self) -> usize;
    }
    impl Index<&str> for Captures { type Output = [u8]; }
    impl Index<usize> for Captures { type Output = [u8]; }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct Match {}
    impl Match {
        pub fn start(&self) -> usize;
        pub fn end(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn range(&self) -> Range<usize>;
        pub fn as_bytes(&self) -> &[u8];
    }
    pub struct Matches {}
    impl Iterator for Matches { type Item = Match; }
    #[derive(Clone)]
    pub struct NoExpand(pub &[u8]);
    impl Replacer for NoExpand {}
    #[derive(Clone)]
    pub struct Regex {}
    impl Regex {
        pub fn new(re: &str) -> Result<Regex, crate::Error>;
        pub fn is_match(&self, haystack: &[u8]) -> bool;
        pub fn find(&self, haystack: &[u8]) -> Option<Match>;
        pub fn find_iter(&self, haystack: &[u8]) -> Matches;
        pub fn captures(&self, haystack: &[u8]) -> Option<Captures>;
        pub fn captures_iter(&self, haystack: &[u8]) -> CaptureMatches;
        pub fn split(&self, haystack: &[u8]) -> Split;
        pub fn splitn(&self, haystack: &[u8], limit: usize) -> SplitN;
        pub fn replace<R: Replacer>(&self, haystack: &[u8], rep: R) -> Cow<[u8]>;
        pub fn replace_all<R: Replacer>(&self, haystack: &[u8], rep: R) -> Cow<[u8]>;
        pub fn replacen<R: Replacer>(&self, haystack: &[u8], limit: usize, rep: R) -> Cow<[u8]>;
        pub fn shortest_match(&self, haystack: &[u8]) -> Option<usize>;
        pub fn shortest_match_at(&self, haystack: &[u8], start: usize) -> Option<usize>;
        pub fn is_match_at(&self, haystack: &[u8], start: usize) -> bool;
        pub fn find_at(&self, haystack: &[u8], start: usize) -> Option<Match>;
        pub fn captures_at(&self, haystack: &[u8], start: usize) -> Option<Captures>;
        pub fn captures_read(&self, locs: &mut CaptureLocations, haystack: &[u8]) -> Option<Match>;
        pub fn captures_read_at(&self, locs: &mut CaptureLocations, haystack: &[u8], start: usize) -> Option<Match>;
        pub fn as_str(&self) -> &str;
        pub fn capture_names(&self) -> CaptureNames;
        pub fn captures_len(&self) -> usize;
        pub fn static_captures_len(&self) -> Option<usize>;
        pub fn capture_locations(&self) -> CaptureLocations;
    }
    impl Display for Regex {}
    impl FromStr for Regex { type Err = crate::Error; }
    impl TryFrom<&str> for Regex { type Error = crate::Error; }
    impl TryFrom<String> for Regex { type Error = crate::Error; }
    #[derive(Clone)]
    pub struct RegexBuilder {}
    impl RegexBuilder {
        pub fn new(pattern: &str) -> RegexBuilder;
        pub fn build(&self) -> Result<Regex, crate::Error>;
        pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder;
        pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder;
        pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder;
        pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder;
        pub fn crlf(&mut self, yes: bool) -> &mut RegexBuilder;
        pub fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder;
        pub fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder;
        pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder;
        pub fn octal(&mut self, yes: bool) -> &mut RegexBuilder;
        pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
        pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
        pub fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder;
    }
    #[derive(Clone, Default)]
    pub struct RegexSet {}
    impl RegexSet {
        pub fn new<I, S>(exprs: I) -> Result<RegexSet, crate::Error> where S: AsRef<str>, I: IntoIterator<Item = S>;
        pub fn empty() -> RegexSet;
        pub fn is_match(&self, haystack: &[u8]) -> bool;
        pub fn is_match_at(&self, haystack: &[u8], start: usize) -> bool;
        pub fn matches(&self, haystack: &[u8]) -> SetMatches;
        pub fn matches_at(&self, haystack: &[u8], start: usize) -> SetMatches;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn patterns(&self) -> &[String];
    }
    #[derive(Clone)]
    pub struct RegexSetBuilder {}
    impl RegexSetBuilder {
        pub fn new<I, S>(patterns: I) -> RegexSetBuilder where I: IntoIterator<Item = S>, S: AsRef<str>;
        pub fn build(&self) -> Result<RegexSet, crate::Error>;
        pub fn unicode(&mut self, yes: bool) -> &mut RegexSetBuilder;
        pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder;
        pub fn multi_line(&mut self, yes: bool) -> &mut RegexSetBuilder;
        pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexSetBuilder;
        pub fn crlf(&mut self, yes: bool) -> &mut RegexSetBuilder;
        pub fn line_terminator(&mut self, byte: u8) -> &mut RegexSetBuilder;
        pub fn swap_greed(&mut self, yes: bool) -> &mut RegexSetBuilder;
        pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexSetBuilder;
        pub fn octal(&mut self, yes: bool) -> &mut RegexSetBuilder;
        pub fn size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder;
        pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder;
        pub fn nest_limit(&mut self, limit: u32) -> &mut RegexSetBuilder;
    }
    pub struct ReplacerRef<R> {}
    impl<R: Replacer> Replacer for ReplacerRef<R> {}
    #[derive(Clone)]
    pub struct SetMatches {}
    impl SetMatches {
        pub fn matched_any(&self) -> bool;
        pub fn matched_all(&self) -> bool;
        pub fn matched(&self, index: usize) -> bool;
        pub fn len(&self) -> usize;
        pub fn iter(&self) -> SetMatchesIter;
    }
    impl IntoIterator for &SetMatches { type IntoIter = SetMatchesIter; type Item = usize; }
    impl IntoIterator for SetMatches { type IntoIter = SetMatchesIntoIter; type Item = usize; }
    pub struct SetMatchesIntoIter {}
    impl DoubleEndedIterator for SetMatchesIntoIter {}
    impl Iterator for SetMatchesIntoIter { type Item = usize; }
    #[derive(Clone)]
    pub struct SetMatchesIter {}
    impl DoubleEndedIterator for SetMatchesIter {}
    impl Iterator for SetMatchesIter { type Item = usize; }
    pub struct Split {}
    impl Iterator for Split { type Item = &[u8]; }
    pub struct SplitN {}
    impl Iterator for SplitN { type Item = &[u8]; }
    #[derive(Clone)]
    pub struct SubCaptureMatches {}
    impl ExactSizeIterator for SubCaptureMatches {}
    impl Iterator for SubCaptureMatches { type Item = Option<Match>; }
    impl Replacer for Vec<u8> {}
    impl Replacer for &Cow<[u8]> {}
    impl Replacer for &Vec<u8> {}
    impl Replacer for &[u8] {}
    impl Replacer for Cow<[u8]> {}
    impl<const N: usize> Replacer for &[u8; N] {}
    impl<const N: usize> Replacer for [u8; N] {}
    impl<F, T> Replacer for F where F: FnMut(&Captures) -> T, T: AsRef<[u8]> {}
}
