//! llama-cpp-2 0.1.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod llama_backend {
    use std::result::Result;
    pub struct LlamaBackend {}
    impl LlamaBackend {
        pub fn init() -> Result<Self, crate::LlamaCppError>;
    }
}
pub struct LlamaCppError {}
impl std::fmt::Display for LlamaCppError {}
impl std::error::Error for LlamaCppError {}
pub mod model {
    use crate::{LlamaCppError, llama_backend::LlamaBackend};
    use std::result::Result;
    pub struct LlamaModel {}
    impl LlamaModel {
        pub fn load_from_file<P, Q>(backend: &LlamaBackend, path: P, params: &Q) -> Result<Self, LlamaCppError>;
        pub fn new_context<P>(&self, backend: &LlamaBackend, params: P) -> Result<crate::context::LlamaContext, LlamaCppError>;
        pub fn n_ctx_train(&self) -> u32;
        pub fn n_vocab(&self) -> i32;
    }
}
pub mod context {
    use crate::LlamaCppError;
    use std::result::Result;
    pub struct LlamaContext {}
    impl LlamaContext {
        pub fn decode<B>(&mut self, batch: &mut B) -> Result<(), LlamaCppError>;
        pub fn encode<B>(&mut self, batch: &mut B) -> Result<(), LlamaCppError>;
        pub fn n_ctx(&self) -> u32;
    }
}
