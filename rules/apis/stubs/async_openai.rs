//! async-openai 0.14 and later: the client and the groups of calls; what they take and give is generic here.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use reqwest::Client as HttpClient;
use std::{clone::Clone, default::Default};
pub use crate::chat::Chat;
pub use crate::embedding::Embeddings;
#[derive(Clone, Default)]
pub struct Client<C> {}
impl Client<config::OpenAIConfig> {
    pub fn new() -> Self;
}
impl<C> Client<C> {
    pub fn with_config(config: C) -> Self;
    pub fn with_http_client(self, http_client: HttpClient) -> Self;
    pub fn chat(&self) -> Chat;
    pub fn embeddings(&self) -> Embeddings;
}
pub mod config {
    use std::{clone::Clone, convert::Into, default::Default, string::String};
    #[derive(Clone, Default)]
    pub struct OpenAIConfig {}
    impl OpenAIConfig {
        pub fn new() -> Self;
        pub fn with_api_key<S: Into<String>>(self, api_key: S) -> Self;
        pub fn with_api_base<S: Into<String>>(self, api_base: S) -> Self;
    }
}
pub mod error {
    use std::fmt::Display;
    pub struct OpenAIError {}
    impl Display for OpenAIError {}
    impl std::error::Error for OpenAIError {}
}
pub mod chat {
    use std::result::Result;
    use crate::error::OpenAIError;
    pub struct Chat {}
    impl Chat {
        pub async fn create<Q>(&self, request: Q) -> Result<CreateChatCompletionResponse, OpenAIError>;
        pub async fn create_stream<Q>(&self, request: Q) -> Result<ChatCompletionResponseStream, OpenAIError>;
    }
    pub struct CreateChatCompletionResponse {}
    pub struct ChatCompletionResponseStream {}
}
pub mod embedding {
    use std::result::Result;
    use crate::error::OpenAIError;
    pub struct Embeddings {}
    impl Embeddings {
        pub async fn create<Q>(&self, request: Q) -> Result<CreateEmbeddingResponse, OpenAIError>;
    }
    pub struct CreateEmbeddingResponse {}
}
