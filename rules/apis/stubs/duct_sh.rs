//! duct_sh: command lines for the shell as expressions of duct.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use duct::Expression;
use std::{convert::Into, ffi::OsString};
pub fn sh(command: &'static str) -> Expression;
pub fn sh_dangerous<T: Into<OsString>>(command: T) -> Expression;
