//! onnxruntime 0.0.9 to 0.0.14: sessions.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub struct OrtError {}
impl std::error::Error for OrtError {}
pub type Result<T> = std::result::Result<T, OrtError>;
pub mod environment {
    use std::clone::Clone;
    #[derive(Clone)]
    pub struct Environment {}
    impl Environment {
        pub fn builder() -> EnvBuilder;
        pub fn new_session_builder(&self) -> crate::Result<crate::session::SessionBuilder>;
    }
    pub struct EnvBuilder {}
    impl EnvBuilder {
        pub fn with_name<S>(self, name: S) -> EnvBuilder;
        pub fn with_log_level<L>(self, log_level: L) -> EnvBuilder;
        pub fn build(self) -> crate::Result<Environment>;
    }
}
pub mod session {
    use crate::Result;
    use std::vec::Vec;
    pub struct SessionBuilder {}
    impl SessionBuilder {
        pub fn with_number_threads(self, num_threads: i16) -> Result<SessionBuilder>;
        pub fn with_optimization_level<L>(self, opt_level: L) -> Result<SessionBuilder>;
        pub fn with_model_downloaded<M>(self, model: M) -> Result<Session>;
        pub fn with_model_from_file<P>(self, model_filepath_ref: P) -> Result<Session>;
        pub fn with_model_from_memory<B>(self, model_bytes: B) -> Result<Session>;
    }
    pub struct Session {}
    impl Session {
        pub fn run<A, T>(&mut self, input_arrays: Vec<A>) -> Result<Vec<T>>;
    }
}
