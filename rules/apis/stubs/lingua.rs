//! lingua 1.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{convert::Into, option::Option, string::String};
pub struct Language {}
pub struct LanguageDetectorBuilder {}
impl LanguageDetectorBuilder {
    pub fn from_all_languages() -> Self;
    pub fn from_languages(languages: &[Language]) -> Self;
    pub fn with_minimum_relative_distance(&mut self, distance: f64) -> &mut Self;
    pub fn with_preloaded_language_models(&mut self) -> &mut Self;
    pub fn build(&mut self) -> LanguageDetector;
}
pub struct LanguageDetector {}
impl LanguageDetector {
    pub fn detect_language_of<T: Into<String>>(&self, text: T) -> Option<Language>;
}
