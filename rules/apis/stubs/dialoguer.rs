//! dialoguer 0.8 to 0.12: questions that someone at a terminal answers.
//!
//! Public declarations as documented; methods that took `&mut self` before version 0.11 take `self`.

use std::{convert::Into, fmt::Display, io, option::Option, result, string::{String, ToString}, vec::Vec};
pub enum Error { IO(io::Error) }
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T = ()> = result::Result<T, Error>;
pub mod theme {
    pub trait Theme {}
    pub struct ColorfulTheme {}
    impl std::default::Default for ColorfulTheme { fn default() -> Self; }
    impl Theme for ColorfulTheme {}
    pub struct SimpleTheme {}
    impl Theme for SimpleTheme {}
}
pub struct Input<'a, T> {}
impl<'a, T> Input<'a, T> {
    pub fn new() -> Self;
    pub fn with_theme(theme: &'a dyn theme::Theme) -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn with_post_completion_text<S: Into<String>>(self, text: S) -> Self;
    pub fn with_initial_text<S: Into<String>>(self, text: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn default(self, value: T) -> Self;
    pub fn allow_empty(self, val: bool) -> Self;
    pub fn show_default(self, val: bool) -> Self;
    pub fn history_with<H>(self, history: &'a mut H) -> Self;
    pub fn completion_with<C>(self, completion: &'a C) -> Self;
    pub fn validate_with<V>(self, validator: V) -> Self;
    pub fn interact_text(self) -> Result<T>;
    pub fn interact(self) -> Result<T>;
}
pub struct Password<'a> {}
impl<'a> Password<'a> {
    pub fn new() -> Self;
    pub fn with_theme(theme: &'a dyn theme::Theme) -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn with_confirmation<A, B>(self, prompt: A, mismatch: B) -> Self;
    pub fn allow_empty_password(self, allow: bool) -> Self;
    pub fn validate_with<V>(self, validator: V) -> Self;
    pub fn interact(self) -> Result<String>;
}
pub struct Confirm<'a> {}
impl<'a> Confirm<'a> {
    pub fn new() -> Self;
    pub fn with_theme(theme: &'a dyn theme::Theme) -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn wait_for_newline(self, wait: bool) -> Self;
    pub fn default(self, val: bool) -> Self;
    pub fn show_default(self, val: bool) -> Self;
    pub fn interact(self) -> Result<bool>;
    pub fn interact_opt(self) -> Result<Option<bool>>;
}
pub struct Select<'a> {}
impl<'a> Select<'a> {
    pub fn new() -> Self;
    pub fn with_theme(theme: &'a dyn theme::Theme) -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn clear(self, val: bool) -> Self;
    pub fn max_length(self, val: usize) -> Self;
    pub fn default(self, val: usize) -> Self;
    pub fn item<T: ToString>(self, item: T) -> Self;
    pub fn items<T: ToString>(self, items: &[T]) -> Self;
    pub fn interact(self) -> Result<usize>;
    pub fn interact_opt(self) -> Result<Option<usize>>;
}
pub struct FuzzySelect<'a> {}
impl<'a> FuzzySelect<'a> {
    pub fn new() -> Self;
    pub fn with_theme(theme: &'a dyn theme::Theme) -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn clear(self, val: bool) -> Self;
    pub fn max_length(self, val: usize) -> Self;
    pub fn default(self, val: usize) -> Self;
    pub fn item<T: ToString>(self, item: T) -> Self;
    pub fn items<T: ToString>(self, items: &[T]) -> Self;
    pub fn interact(self) -> Result<usize>;
    pub fn interact_opt(self) -> Result<Option<usize>>;
    pub fn with_initial_text<A>(self, initial_text: A) -> Self;
    pub fn highlight_matches(self, val: bool) -> Self;
    pub fn vim_mode(self, val: bool) -> Self;
}
pub struct MultiSelect<'a> {}
impl<'a> MultiSelect<'a> {
    pub fn new() -> Self;
    pub fn with_theme(theme: &'a dyn theme::Theme) -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn clear(self, val: bool) -> Self;
    pub fn max_length(self, val: usize) -> Self;
    pub fn defaults(self, val: &[bool]) -> Self;
    pub fn item<T: ToString>(self, item: T) -> Self;
    pub fn items<T: ToString>(self, items: &[T]) -> Self;
    pub fn interact(self) -> Result<Vec<usize>>;
    pub fn interact_opt(self) -> Result<Option<Vec<usize>>>;
    pub fn item_checked<A>(self, item: A, checked: bool) -> Self;
    pub fn items_checked<A>(self, items: A) -> Self;
}
pub struct Sort<'a> {}
impl<'a> Sort<'a> {
    pub fn new() -> Self;
    pub fn with_theme(theme: &'a dyn theme::Theme) -> Self;
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;
    pub fn report(self, val: bool) -> Self;
    pub fn clear(self, val: bool) -> Self;
    pub fn max_length(self, val: usize) -> Self;
    pub fn item<T: ToString>(self, item: T) -> Self;
    pub fn items<T: ToString>(self, items: &[T]) -> Self;
    pub fn interact(self) -> Result<Vec<usize>>;
    pub fn interact_opt(self) -> Result<Option<Vec<usize>>>;
}
