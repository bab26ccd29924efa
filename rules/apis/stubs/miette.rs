//! miette 3 to 7.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{fmt::{Debug, Display}, marker::{Send, Sync}, ops::{Deref, DerefMut, FnOnce}, option::Option};
pub trait Context<T, E> {
    fn wrap_err<D>(self, msg: D) -> Result<T, Report> where D: Display + Send + Sync;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Report> where D: Display + Send + Sync, F: FnOnce() -> D;
    fn context<D>(self, msg: D) -> Result<T, Report> where D: Display + Send + Sync;
    fn with_context<D, F>(self, f: F) -> Result<T, Report> where D: Display + Send + Sync, F: FnOnce() -> D;
}
pub use crate::Context as WrapErr;
pub trait Diagnostic: std::error::Error {}
pub trait IntoDiagnostic<T, E> {
    fn into_diagnostic(self) -> Result<T, Report>;
}
pub struct Report {}
pub use crate::Report as Error;
impl Report {
    pub fn new<E>(error: E) -> Self where E: Diagnostic + Send + Sync;
    pub fn msg<M>(message: M) -> Self where M: Display + Debug + Send + Sync;
    pub fn wrap_err<D>(self, msg: D) -> Self where D: Display + Send + Sync;
    pub fn context<D>(self, msg: D) -> Self where D: Display + Send + Sync;
    pub fn root_cause(&self) -> &(dyn std::error::Error);
    pub fn is<E>(&self) -> bool where E: Display + Debug + Send + Sync;
    pub fn downcast<E>(self) -> std::result::Result<E, Self> where E: Display + Debug + Send + Sync;
    pub fn downcast_ref<E>(&self) -> Option<&E> where E: Display + Debug + Send + Sync;
    pub fn with_source_code<A>(self, source_code: A) -> Self;
}
impl Debug for Report {}
impl Deref for Report { type Target = dyn Diagnostic + Send + Sync; }
impl DerefMut for Report {}
impl Display for Report {}
pub type Result<T, E = Report> = std::result::Result<T, E>;
impl<T, E> Context<T, E> for std::result::Result<T, E> {}
impl<T, E> IntoDiagnostic<T, E> for std::result::Result<T, E> {}
