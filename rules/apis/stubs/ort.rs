//! ort 2: sessions.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub use crate::session::Session;
pub struct Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub mod session {
    use std::{convert::AsRef, path::Path};
    use crate::Result;
    pub struct Session {}
    impl Session {
        pub fn builder() -> Result<builder::SessionBuilder>;
        pub fn run<I>(&mut self, input_values: I) -> Result<SessionOutputs>;
    }
    pub struct SessionOutputs {}
    pub mod builder {
        use std::{convert::AsRef, path::Path};
        use crate::{Result, session::Session};
        pub struct SessionBuilder {}
        impl SessionBuilder {
            pub fn with_optimization_level<L>(self, opt_level: L) -> Result<Self>;
            pub fn with_intra_threads(self, num_threads: usize) -> Result<Self>;
            pub fn with_execution_providers<P>(self, providers: P) -> Result<Self>;
            pub fn commit_from_file<P: AsRef<Path>>(self, model_filepath: P) -> Result<Session>;
            pub fn commit_from_memory(self, model_bytes: &[u8]) -> Result<Session>;
        }
    }
}
