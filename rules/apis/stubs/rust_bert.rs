//! rust-bert 0.19 and later: pipelines. What runs a model is told here alone; how it is configured is left out.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub struct RustBertError {}
impl std::error::Error for RustBertError {}
pub mod pipelines {
    pub mod keywords_extraction {
        use crate::RustBertError;
        use std::{result::Result, vec::Vec};
        pub struct KeywordExtractionModel {}
        impl KeywordExtractionModel {
            pub fn new<C>(config: C) -> Result<KeywordExtractionModel, RustBertError>;
            pub fn predict<S>(&self, inputs: &[S]) -> Result<Vec<Vec<Keyword>>, RustBertError>;
        }
        pub struct Keyword {}
    }
    pub mod masked_language {
        use crate::RustBertError;
        use std::{result::Result, vec::Vec};
        pub struct MaskedLanguageModel {}
        impl MaskedLanguageModel {
            pub fn new<C>(config: C) -> Result<MaskedLanguageModel, RustBertError>;
            pub fn predict<S>(&self, input: S) -> Result<Vec<Vec<MaskedToken>>, RustBertError>;
        }
        pub struct MaskedToken {}
    }
    pub mod ner {
        use crate::RustBertError;
        use std::{result::Result, vec::Vec};
        pub struct NERModel {}
        impl NERModel {
            pub fn new<C>(config: C) -> Result<NERModel, RustBertError>;
            pub fn predict<S>(&self, input: &[S]) -> Vec<Vec<Entity>>;
            pub fn predict_full_entities<S>(&self, input: &[S]) -> Vec<Vec<Entity>>;
        }
        pub struct Entity {}
    }
    pub mod pos_tagging {
        use crate::RustBertError;
        use std::{result::Result, vec::Vec};
        pub struct POSModel {}
        impl POSModel {
            pub fn new<C>(config: C) -> Result<POSModel, RustBertError>;
            pub fn predict<S>(&self, input: &[S]) -> Vec<Vec<POSTag>>;
        }
        pub struct POSTag {}
    }
    pub mod question_answering {
        use crate::RustBertError;
        use std::{result::Result, vec::Vec};
        pub struct QuestionAnsweringModel {}
        impl QuestionAnsweringModel {
            pub fn new<C>(config: C) -> Result<QuestionAnsweringModel, RustBertError>;
            pub fn predict<I>(&self, qa_inputs: &[I], top_k: i64, batch_size: usize) -> Vec<Vec<Answer>>;
        }
        pub struct Answer {}
    }
    pub mod sentiment {
        use crate::RustBertError;
        use std::{result::Result, vec::Vec};
        pub struct SentimentModel {}
        impl SentimentModel {
            pub fn new<C>(config: C) -> Result<SentimentModel, RustBertError>;
            pub fn predict<S>(&self, input: S) -> Vec<Sentiment>;
        }
        pub struct Sentiment {}
    }
    pub mod sequence_classification {
        use crate::RustBertError;
        use std::{result::Result, vec::Vec};
        pub struct SequenceClassificationModel {}
        impl SequenceClassificationModel {
            pub fn new<C>(config: C) -> Result<SequenceClassificationModel, RustBertError>;
            pub fn predict<S>(&self, input: S) -> Vec<Label>;
        }
        pub struct Label {}
    }
    pub mod summarization {
        use crate::RustBertError;
        use std::{result::Result, string::String, vec::Vec};
        pub struct SummarizationModel {}
        impl SummarizationModel {
            pub fn new<C>(config: C) -> Result<SummarizationModel, RustBertError>;
            pub fn summarize<S>(&self, texts: &[S]) -> Result<Vec<String>, RustBertError>;
        }
    }
    pub mod text_generation {
        use crate::RustBertError;
        use std::{result::Result, string::String, vec::Vec};
        pub struct TextGenerationModel {}
        impl TextGenerationModel {
            pub fn new<C>(config: C) -> Result<TextGenerationModel, RustBertError>;
            pub fn generate<S, P>(&self, prompt_texts: &[S], prefix: P) -> Result<Vec<String>, RustBertError>;
        }
    }
    pub mod translation {
        use crate::RustBertError;
        use std::{result::Result, string::String, vec::Vec};
        pub struct TranslationModel {}
        impl TranslationModel {
            pub fn new<C>(config: C) -> Result<TranslationModel, RustBertError>;
            pub fn translate<S, L, T>(&self, texts: &[S], source_language: L, target_language: T) -> Result<Vec<String>, RustBertError>;
        }
    }
}
