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
    pub fn with_http_service<A>(self, service: A) -> Self;
    pub fn with_api_key<A>(self, api_key: A) -> Self;
    pub fn with_org_id<A>(self, org_id: A) -> Self;
    pub fn with_api_base<A>(self, api_base: A) -> Self;
    pub fn with_backoff<A>(self, backoff: A) -> Self;
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
        pub fn with_org_id<A>(self, org_id: A) -> Self;
        pub fn with_project_id<A>(self, project_id: A) -> Self;
    }
}
pub mod error {
    use std::fmt::Display;
    pub struct OpenAIError {}
    impl Display for OpenAIError {}
    impl std::error::Error for OpenAIError {}
}
pub mod chat {
    use std::{option::Option, result::Result, string::String, vec::Vec};
    use crate::error::OpenAIError;
    pub struct Chat {}
    impl Chat {
        pub async fn create<Q>(&self, request: Q) -> Result<CreateChatCompletionResponse, OpenAIError>;
        pub async fn create_stream<Q>(&self, request: Q) -> Result<ChatCompletionResponseStream, OpenAIError>;
    }
    pub struct CreateChatCompletionResponse { pub id: String, pub choices: Vec<ChatChoice> }
    pub struct ChatChoice { pub index: u32, pub message: ChatMessage }
    pub struct ChatMessage { pub content: Option<String> }
    pub struct ChatCompletionResponseStream {}
}
pub mod embedding {
    use std::{result::Result, vec::Vec};
    use crate::error::OpenAIError;
    pub struct Embeddings {}
    impl Embeddings {
        pub async fn create<Q>(&self, request: Q) -> Result<CreateEmbeddingResponse, OpenAIError>;
    }
    pub struct CreateEmbeddingResponse { pub data: Vec<Embedding> }
    pub struct Embedding { pub index: u32, pub embedding: Vec<f32> }
}
pub mod types {
    use std::{clone::Clone, default::Default, result::Result};
    pub use crate::chat::{ChatCompletionResponseStream, CreateChatCompletionResponse};
    pub use crate::embedding::{CreateEmbeddingResponse, Embedding};
    #[derive(Clone)]
    pub struct CreateEmbeddingRequest {}
    #[derive(Clone, Default)]
    pub struct CreateEmbeddingRequestArgs {}
    impl CreateEmbeddingRequestArgs {
        pub fn model<V>(&mut self, value: V) -> &mut Self;
        pub fn input<V>(&mut self, value: V) -> &mut Self;
        pub fn dimensions<V>(&mut self, value: V) -> &mut Self;
        pub fn user<V>(&mut self, value: V) -> &mut Self;
        pub fn build(&self) -> Result<CreateEmbeddingRequest, crate::error::OpenAIError>;
    }
    #[derive(Clone)]
    pub struct CreateChatCompletionRequest {}
    #[derive(Clone, Default)]
    pub struct CreateChatCompletionRequestArgs {}
    impl CreateChatCompletionRequestArgs {
        pub fn model<V>(&mut self, value: V) -> &mut Self;
        pub fn messages<V>(&mut self, value: V) -> &mut Self;
        pub fn max_tokens<V>(&mut self, value: V) -> &mut Self;
        pub fn temperature<V>(&mut self, value: V) -> &mut Self;
        pub fn tools<V>(&mut self, value: V) -> &mut Self;
        pub fn user<V>(&mut self, value: V) -> &mut Self;
        pub fn response_format<V>(&mut self, value: V) -> &mut Self;
        pub fn stream<V>(&mut self, value: V) -> &mut Self;
        pub fn build(&self) -> Result<CreateChatCompletionRequest, crate::error::OpenAIError>;
    }
    #[derive(Clone)]
    pub struct ChatCompletionRequestUserMessage {}
    #[derive(Clone, Default)]
    pub struct ChatCompletionRequestUserMessageArgs {}
    impl ChatCompletionRequestUserMessageArgs {
        pub fn content<V>(&mut self, value: V) -> &mut Self;
        pub fn name<V>(&mut self, value: V) -> &mut Self;
        pub fn build(&self) -> Result<ChatCompletionRequestUserMessage, crate::error::OpenAIError>;
    }
    #[derive(Clone)]
    pub struct ChatCompletionRequestSystemMessage {}
    #[derive(Clone, Default)]
    pub struct ChatCompletionRequestSystemMessageArgs {}
    impl ChatCompletionRequestSystemMessageArgs {
        pub fn content<V>(&mut self, value: V) -> &mut Self;
        pub fn name<V>(&mut self, value: V) -> &mut Self;
        pub fn build(&self) -> Result<ChatCompletionRequestSystemMessage, crate::error::OpenAIError>;
    }
    #[derive(Clone)]
    pub struct ChatCompletionRequestAssistantMessage {}
    #[derive(Clone, Default)]
    pub struct ChatCompletionRequestAssistantMessageArgs {}
    impl ChatCompletionRequestAssistantMessageArgs {
        pub fn content<V>(&mut self, value: V) -> &mut Self;
        pub fn name<V>(&mut self, value: V) -> &mut Self;
        pub fn build(&self) -> Result<ChatCompletionRequestAssistantMessage, crate::error::OpenAIError>;
    }
}
