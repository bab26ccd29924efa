//! eyre 0.6.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{boxed::Box, convert::{AsRef, From}, fmt::{Debug, Display}, iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}, marker::{Send, Sync}, ops::{Deref, DerefMut, FnOnce}, option::Option};
pub trait WrapErr<T, E> {
    fn wrap_err<D>(self, msg: D) -> Result<T, Report> where D: Display + Send + Sync;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Report> where D: Display + Send + Sync, F: FnOnce() -> D;
    fn context<D>(self, msg: D) -> Result<T, Report> where D: Display + Send + Sync;
    fn with_context<D, F>(self, f: F) -> Result<T, Report> where D: Display + Send + Sync, F: FnOnce() -> D;
}
pub trait ContextCompat<T> {
    fn context<D>(self, msg: D) -> Result<T, Report> where D: Display + Send + Sync;
    fn with_context<D, F>(self, f: F) -> Result<T, Report> where D: Display + Send + Sync, F: FnOnce() -> D;
    fn wrap_err<D>(self, msg: D) -> Result<T, Report> where D: Display + Send + Sync;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Report> where D: Display + Send + Sync, F: FnOnce() -> D;
}
pub trait OptionExt<T> {
    fn ok_or_eyre<M>(self, message: M) -> Result<T> where M: Debug + Display + Send + Sync;
}
pub trait EyreHandler {}
#[derive(Clone, Default)]
pub struct Chain {}
impl Chain {
    pub fn new(head: &(dyn std::error::Error)) -> Self;
}
impl DoubleEndedIterator for Chain {}
impl ExactSizeIterator for Chain {}
impl Iterator for Chain { type Item = &(dyn std::error::Error); }
pub struct Report {}
impl Report {
    pub fn new<E>(error: E) -> Self where E: std::error::Error + Send + Sync;
    pub fn msg<M>(message: M) -> Self where M: Display + Debug + Send + Sync;
    pub fn wrap_err<D>(self, msg: D) -> Self where D: Display + Send + Sync;
    pub fn chain(&self) -> Chain;
    pub fn root_cause(&self) -> &(dyn std::error::Error);
    pub fn is<E>(&self) -> bool where E: Display + Debug + Send + Sync;
    pub fn downcast<E>(self) -> std::result::Result<E, Self> where E: Display + Debug + Send + Sync;
    pub fn downcast_ref<E>(&self) -> Option<&E> where E: Display + Debug + Send + Sync;
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E> where E: Display + Debug + Send + Sync;
    pub fn handler(&self) -> &dyn EyreHandler;
    pub fn handler_mut(&mut self) -> &mut dyn EyreHandler;
}
impl AsRef<dyn std::error::Error> for Report {}
impl AsRef<dyn std::error::Error + Sync + Send> for Report {}
impl Debug for Report {}
impl Deref for Report { type Target = dyn std::error::Error + Sync + Send; }
impl DerefMut for Report {}
impl Display for Report {}
impl<E> From<E> for Report where E: std::error::Error + Send + Sync {}
impl From<Report> for Box<dyn std::error::Error + Send + Sync> {}
pub type Result<T, E = Report> = std::result::Result<T, E>;
impl<T> ContextCompat<T> for Option<T> {}
impl<T> OptionExt<T> for Option<T> {}
impl<T, E> WrapErr<T, E> for std::result::Result<T, E> where E: Send + Sync {}
