//! whisper-rs 0.10 and later.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{fmt::Display, result::Result, string::String};
pub struct WhisperError {}
impl Display for WhisperError {}
impl std::error::Error for WhisperError {}
pub struct WhisperContext {}
impl WhisperContext {
    pub fn new_with_params<P>(path: &str, parameters: P) -> Result<Self, WhisperError>;
    pub fn create_state(&self) -> Result<WhisperState, WhisperError>;
}
pub struct WhisperState {}
impl WhisperState {
    pub fn full<P>(&mut self, params: P, data: &[f32]) -> Result<i32, WhisperError>;
}
