//! color-eyre 0.5 and 0.6.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub use eyre;
pub use eyre::{Report, Result};
pub use crate::section::Section as Help;
pub use crate::section::Section;
pub fn install() -> std::result::Result<(), Report>;
pub mod section {
    use eyre::Report;
    use std::{fmt::Display, marker::{Send, Sync}, ops::FnOnce, result::Result};
    pub trait Section {
        type Return;
        fn section<D>(self, section: D) -> Self::Return where D: Display + Send + Sync;
        fn with_section<D, F>(self, section: F) -> Self::Return where D: Display + Send + Sync, F: FnOnce() -> D;
        fn error<E>(self, error: E) -> Self::Return where E: std::error::Error + Send + Sync;
        fn with_error<E, F>(self, error: F) -> Self::Return where E: std::error::Error + Send + Sync, F: FnOnce() -> E;
        fn note<D>(self, note: D) -> Self::Return where D: Display + Send + Sync;
        fn with_note<D, F>(self, f: F) -> Self::Return where D: Display + Send + Sync, F: FnOnce() -> D;
        fn warning<D>(self, warning: D) -> Self::Return where D: Display + Send + Sync;
        fn with_warning<D, F>(self, f: F) -> Self::Return where D: Display + Send + Sync, F: FnOnce() -> D;
        fn suggestion<D>(self, suggestion: D) -> Self::Return where D: Display + Send + Sync;
        fn with_suggestion<D, F>(self, f: F) -> Self::Return where D: Display + Send + Sync, F: FnOnce() -> D;
        fn suppress_backtrace(self, suppress: bool) -> Self::Return;
    }
    impl Section for Report { type Return = Report; }
    impl<T, E> Section for Result<T, E> { type Return = Result<T, Report>; }
}
