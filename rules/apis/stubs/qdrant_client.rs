//! qdrant-client 1.10 and later: the client; what calls take is generic here.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, fmt::Display, result::Result, string::String};
pub struct QdrantError {}
impl Display for QdrantError {}
impl std::error::Error for QdrantError {}
pub type QdrantBuilder = config::QdrantConfig;
#[derive(Clone)]
pub struct Qdrant {}
impl Qdrant {
    pub fn from_url(url: &str) -> QdrantBuilder;
    pub fn new(config: config::QdrantConfig) -> Result<Self, QdrantError>;
    pub async fn search_points<R>(&self, request: R) -> Result<qdrant::SearchResponse, QdrantError>;
    pub async fn search_batch_points<R>(&self, request: R) -> Result<qdrant::SearchBatchResponse, QdrantError>;
    pub async fn query<R>(&self, request: R) -> Result<qdrant::QueryResponse, QdrantError>;
    pub async fn query_batch<R>(&self, request: R) -> Result<qdrant::QueryBatchResponse, QdrantError>;
    pub async fn upsert_points<R>(&self, request: R) -> Result<qdrant::PointsOperationResponse, QdrantError>;
    pub async fn get_points<R>(&self, request: R) -> Result<qdrant::GetResponse, QdrantError>;
    pub async fn delete_points<R>(&self, request: R) -> Result<qdrant::PointsOperationResponse, QdrantError>;
    pub async fn scroll<R>(&self, request: R) -> Result<qdrant::ScrollResponse, QdrantError>;
    pub async fn count<R>(&self, request: R) -> Result<qdrant::CountResponse, QdrantError>;
    pub async fn create_collection<R>(&self, request: R) -> Result<qdrant::CollectionOperationResponse, QdrantError>;
    pub async fn collection_exists<R>(&self, request: R) -> Result<bool, QdrantError>;
}
pub mod config {
    use std::{result::Result, string::String, time::Duration};
    pub struct QdrantConfig { pub uri: String, pub timeout: Duration, pub connect_timeout: Duration, pub keep_alive_while_idle: bool }
    impl QdrantConfig {
        pub fn from_url(url: &str) -> Self;
        pub fn api_key<K>(self, api_key: K) -> Self;
        pub fn timeout<T>(self, timeout: T) -> Self;
        pub fn connect_timeout<T>(self, timeout: T) -> Self;
        pub fn build(self) -> Result<crate::Qdrant, crate::QdrantError>;
        pub fn header<A, B>(self, key: A, value: B) -> Self;
        pub fn keep_alive_while_idle(self) -> Self;
        pub fn compression<A>(self, compression: A) -> Self;
        pub fn skip_compatibility_check(self) -> Self;
        pub fn check_connection(self) -> Self;
    }
}
pub mod qdrant {
    use std::{clone::Clone, convert::Into, string::String, vec::Vec};
    #[derive(Clone)]
    pub struct PointId {}
    #[derive(Clone)]
    pub struct PointStruct {}
    impl PointStruct {
        pub fn new<I, V, P>(id: I, vectors: V, payload: P) -> Self;
    }
    #[derive(Clone)]
    pub struct SearchPointsBuilder {}
    impl SearchPointsBuilder {
        pub fn new(collection_name: impl Into<String>, vector: impl Into<Vec<f32>>, limit: u64) -> Self;
        pub fn filter<V>(self, value: V) -> Self;
        pub fn with_payload<V>(self, value: V) -> Self;
        pub fn params<V>(self, value: V) -> Self;
        pub fn score_threshold<V>(self, value: V) -> Self;
        pub fn offset<V>(self, value: V) -> Self;
        pub fn collection_name<A>(self, value: A) -> Self;
        pub fn vector<A>(self, value: A) -> Self;
        pub fn limit(self, value: u64) -> Self;
        pub fn vector_name<A>(self, value: A) -> Self;
        pub fn with_vectors<A>(self, value: A) -> Self;
        pub fn read_consistency<A>(self, value: A) -> Self;
        pub fn timeout(self, value: u64) -> Self;
        pub fn shard_key_selector<A>(self, value: A) -> Self;
        pub fn sparse_indices<A>(self, value: A) -> Self;
    }
    #[derive(Clone)]
    pub struct UpsertPointsBuilder {}
    impl UpsertPointsBuilder {
        pub fn new(collection_name: impl Into<String>, points: impl Into<Vec<PointStruct>>) -> Self;
        pub fn wait<V>(self, value: V) -> Self;
        pub fn collection_name<A>(self, value: A) -> Self;
        pub fn points<A>(self, value: A) -> Self;
        pub fn ordering<A>(self, value: A) -> Self;
        pub fn shard_key_selector<A>(self, value: A) -> Self;
        pub fn update_filter<A>(self, value: A) -> Self;
        pub fn timeout(self, value: u64) -> Self;
        pub fn update_mode<A>(self, value: A) -> Self;
    }
    #[derive(Clone)]
    pub struct QueryPointsBuilder {}
    impl QueryPointsBuilder {
        pub fn new(collection_name: impl Into<String>) -> Self;
        pub fn query<V>(self, value: V) -> Self;
        pub fn limit<V>(self, value: V) -> Self;
        pub fn filter<V>(self, value: V) -> Self;
        pub fn with_payload<V>(self, value: V) -> Self;
        pub fn collection_name<A>(self, value: A) -> Self;
        pub fn prefetch<A>(self, value: A) -> Self;
        pub fn using<A>(self, value: A) -> Self;
        pub fn params<A>(self, value: A) -> Self;
        pub fn score_threshold<A>(self, value: A) -> Self;
        pub fn offset(self, value: u64) -> Self;
        pub fn with_vectors<A>(self, value: A) -> Self;
        pub fn read_consistency<A>(self, value: A) -> Self;
        pub fn shard_key_selector<A>(self, value: A) -> Self;
        pub fn lookup_from<A>(self, value: A) -> Self;
        pub fn timeout(self, value: u64) -> Self;
        pub fn add_prefetch<A>(self, prefetch_query: A) -> Self;
    }
    #[derive(Clone)]
    pub struct GetPointsBuilder {}
    impl GetPointsBuilder {
        pub fn new(collection_name: impl Into<String>, ids: impl Into<Vec<PointId>>) -> Self;
        pub fn with_payload<V>(self, value: V) -> Self;
        pub fn with_vectors<V>(self, value: V) -> Self;
        pub fn collection_name<A>(self, value: A) -> Self;
        pub fn ids<A>(self, value: A) -> Self;
        pub fn read_consistency<A>(self, value: A) -> Self;
        pub fn shard_key_selector<A>(self, value: A) -> Self;
        pub fn timeout(self, value: u64) -> Self;
    }
    #[derive(Clone)]
    pub struct ScrollPointsBuilder {}
    impl ScrollPointsBuilder {
        pub fn new(collection_name: impl Into<String>) -> Self;
        pub fn filter<V>(self, value: V) -> Self;
        pub fn limit<V>(self, value: V) -> Self;
        pub fn offset<V>(self, value: V) -> Self;
        pub fn with_payload<V>(self, value: V) -> Self;
        pub fn collection_name<A>(self, value: A) -> Self;
        pub fn with_vectors<A>(self, value: A) -> Self;
        pub fn read_consistency<A>(self, value: A) -> Self;
        pub fn shard_key_selector<A>(self, value: A) -> Self;
        pub fn order_by<A>(self, value: A) -> Self;
        pub fn timeout(self, value: u64) -> Self;
    }
    #[derive(Clone)]
    pub struct DeletePointsBuilder {}
    impl DeletePointsBuilder {
        pub fn new(collection_name: impl Into<String>) -> Self;
        pub fn points<V>(self, value: V) -> Self;
        pub fn wait<V>(self, value: V) -> Self;
    }
    pub struct ScoredPoint { pub score: f32 }
    pub struct SearchResponse { pub result: Vec<ScoredPoint>, pub time: f64 }
    pub struct SearchBatchResponse {}
    pub struct QueryResponse { pub result: Vec<ScoredPoint>, pub time: f64 }
    pub struct QueryBatchResponse {}
    pub struct PointsOperationResponse {}
    pub struct GetResponse {}
    pub struct ScrollResponse {}
    pub struct CountResponse {}
    pub struct CollectionOperationResponse {}
}
