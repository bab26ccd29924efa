//! fastembed 3 to 5 and later: models of texts.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{convert::AsRef, fmt::Display, option::Option, string::String, vec::Vec};
pub struct Error {}
impl Display for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub type Embedding = Vec<f32>;
pub struct TextEmbedding {}
impl TextEmbedding {
    pub fn try_new<O>(options: O) -> Result<Self>;
    pub fn embed<T>(&mut self, texts: T, batch_size: Option<usize>) -> Result<Vec<Embedding>>;
}
pub struct TextRerank {}
impl TextRerank {
    pub fn try_new<O>(options: O) -> Result<Self>;
    pub fn rerank<Q, D>(&mut self, query: Q, documents: D, return_documents: bool, batch_size: Option<usize>) -> Result<Vec<RerankResult>>;
}
pub struct RerankResult { pub document: Option<String>, pub score: f32, pub index: usize }
