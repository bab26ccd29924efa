//! pyo3 0.20 to 0.27: where the interpreter is taken, and let go.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{marker::PhantomData, ops::{FnOnce, Fn}, result::Result, string::String};
pub struct Python<'py>(PhantomData<&'py ()>);
impl<'py> Python<'py> {
    pub fn with_gil<F, R>(f: F) -> R where F: for<'a> FnOnce(Python<'a>) -> R;
    pub fn attach<F, R>(f: F) -> R where F: for<'a> FnOnce(Python<'a>) -> R;
    pub fn allow_threads<T, F>(self, f: F) -> T where F: FnOnce() -> T;
    pub fn detach<T, F>(self, f: F) -> T where F: FnOnce() -> T;
}
pub struct PyErr {}
pub type PyResult<T> = Result<T, PyErr>;
pub mod prelude {
    pub use crate::{PyErr, PyResult, Python};
}
