//! One file at a time: from text to the lowered tree.
//!
//! Knows nothing of other files, of types, of cargo. Cannot fail: what cannot be read becomes a
//! [`SyntaxError`] beside what could.

mod compact;
pub mod hir;
mod lower;

pub use compact::{from_bytes, to_bytes};
pub use lower::{
    CrateRoot, FoundMacro, MacroRules, MacroSource, NoMacros, STACK_SIZE, leave_out, lower,
    lower_declarations, lower_in_parts, lower_shipping, lower_shipping_with, lower_with,
    macro_definitions, renamed_macros,
};

use crate::text::TextRange;

/// Something in a file that could not be parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Where.
    pub range: TextRange,
    /// What is wrong.
    pub message: String,
}

/// A lowered file and what was wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Lowered {
    /// The tree; empty where the file does not parse.
    pub file: hir::SourceFile,
    /// What was wrong.
    pub errors: Vec<SyntaxError>,
}
