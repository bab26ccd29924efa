//! anyhow 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{backtrace::Backtrace, boxed::Box, convert::{AsRef, From, Infallible}, fmt::{Debug, Display}, iter::{DoubleEndedIterator, ExactSizeIterator, Iterator}, marker::{Send, Sync}, ops::{Deref, DerefMut, FnOnce}, option::Option};
pub trait Context<T, E> {
    fn context<C>(self, context: C) -> Result<T, Error> where C: Display + Send + Sync;
    fn with_context<C, F>(self, f: F) -> Result<T, Error> where C: Display + Send + Sync, F: FnOnce() -> C;
}
#[derive(Clone, Default)]
pub struct Chain {}
impl Chain {
    pub fn new(head: &(dyn std::error::Error)) -> Self;
}
impl DoubleEndedIterator for Chain {}
impl ExactSizeIterator for Chain {}
impl Iterator for Chain { type Item = &(dyn std::error::Error); }
pub struct Error {}
impl Error {
    pub fn new<E>(error: E) -> Self where E: std::error::Error + Send + Sync;
    pub fn msg<M>(message: M) -> Self where M: Display + Debug + Send + Sync;
    pub fn from_boxed(boxed_error: Box<dyn std::error::Error + Send + Sync>) -> Self;
    pub fn context<C>(self, context: C) -> Self where C: Display + Send + Sync;
    pub fn backtrace(&self) -> &Backtrace;
    pub fn chain(&self) -> Chain;
    pub fn root_cause(&self) -> &(dyn std::error::Error);
    pub fn is<E>(&self) -> bool where E: Display + Debug + Send + Sync;
    pub fn downcast<E>(self) -> std::result::Result<E, Self> where E: Display + Debug + Send + Sync;
    pub fn downcast_ref<E>(&self) -> Option<&E> where E: Display + Debug + Send + Sync;
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E> where E: Display + Debug + Send + Sync;
    pub fn into_boxed_dyn_error(self) -> Box<dyn std::error::Error + Send + Sync>;
    pub fn reallocate_into_boxed_dyn_error_without_backtrace(self) -> Box<dyn std::error::Error + Send + Sync>;
}
impl AsRef<dyn std::error::Error> for Error {}
impl AsRef<dyn std::error::Error + Sync + Send> for Error {}
impl Deref for Error { type Target = dyn std::error::Error + Sync + Send; }
impl DerefMut for Error {}
impl Display for Error {}
impl<E> From<E> for Error where E: std::error::Error + Send + Sync {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[allow(non_snake_case)]
pub fn Ok<T>(value: T) -> Result<T>;
impl<T> Context<T, Infallible> for Option<T> {}
impl<T, E> Context<T, E> for std::result::Result<T, E> where E: Send + Sync {}
