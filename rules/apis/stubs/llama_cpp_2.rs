//! llama-cpp-2 0.1.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{fmt::Display, result::Result as Outcome};
pub type Result<T> = Outcome<T, LlamaCppError>;
pub enum LlamaCppError {}
impl Display for LlamaCppError {}
impl std::error::Error for LlamaCppError {}
pub enum DecodeError {}
impl Display for DecodeError {}
impl std::error::Error for DecodeError {}
pub enum EncodeError {}
impl Display for EncodeError {}
impl std::error::Error for EncodeError {}
pub enum LlamaContextLoadError {}
impl Display for LlamaContextLoadError {}
impl std::error::Error for LlamaContextLoadError {}
pub enum LlamaModelLoadError {}
impl Display for LlamaModelLoadError {}
impl std::error::Error for LlamaModelLoadError {}
pub mod llama_backend {
    pub struct LlamaBackend {}
    impl LlamaBackend {
        pub fn init() -> crate::Result<LlamaBackend>;
        pub fn supports_gpu_offload(&self) -> bool;
        pub fn void_logs(&mut self);
    }
}
pub mod llama_batch {
    use std::{fmt::Display, result::Result};
    pub struct LlamaBatch {}
    impl LlamaBatch {
        pub fn new(n_tokens: usize, n_seq_max: i32) -> Self;
        pub fn add(&mut self, token: crate::token::LlamaToken, pos: i32, seq_ids: &[i32], logits: bool) -> Result<(), BatchAddError>;
        pub fn clear(&mut self);
        pub fn n_tokens(&self) -> i32;
    }
    pub enum BatchAddError {}
    impl Display for BatchAddError {}
    impl std::error::Error for BatchAddError {}
}
pub mod token {
    use std::clone::Clone;
    pub struct LlamaToken(pub i32);
    impl Clone for LlamaToken {}
}
pub mod model {
    use crate::{LlamaContextLoadError, LlamaModelLoadError, context::{LlamaContext, params::LlamaContextParams}, llama_backend::LlamaBackend};
    use std::{convert::AsRef, path::Path, result::Result};
    pub struct LlamaModel {}
    impl LlamaModel {
        pub fn load_from_file(backend: &LlamaBackend, path: impl AsRef<Path>, params: &params::LlamaModelParams) -> Result<Self, LlamaModelLoadError>;
        pub fn new_context(&self, backend: &LlamaBackend, params: LlamaContextParams) -> Result<LlamaContext, LlamaContextLoadError>;
        pub fn n_ctx_train(&self) -> u32;
        pub fn n_embd(&self) -> i32;
        pub fn n_params(&self) -> u64;
        pub fn n_vocab(&self) -> i32;
        pub fn size(&self) -> u64;
    }
    pub mod params {
        use std::default::Default;
        pub struct LlamaModelParams {}
        impl Default for LlamaModelParams {}
    }
}
pub mod context {
    use crate::{DecodeError, EncodeError, llama_batch::LlamaBatch};
    use std::result::Result;
    pub struct LlamaContext {}
    impl LlamaContext {
        pub fn decode(&mut self, batch: &mut LlamaBatch) -> Result<(), DecodeError>;
        pub fn encode(&mut self, batch: &mut LlamaBatch) -> Result<(), EncodeError>;
        pub fn get_logits(&self) -> &[f32];
        pub fn get_logits_ith(&self, i: i32) -> &[f32];
        pub fn n_batch(&self) -> u32;
        pub fn n_ctx(&self) -> u32;
        pub fn synchronize(&self);
    }
    pub mod params {
        use std::{clone::Clone, default::Default};
        pub struct LlamaContextParams {}
        impl Clone for LlamaContextParams {}
        impl Default for LlamaContextParams {}
    }
}
