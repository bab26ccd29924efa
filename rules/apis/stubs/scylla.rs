//! scylla 1.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod client {
    pub mod session {
        use crate::{errors::{ExecutionError, PagerExecutionError, PrepareError}, response::{PagingState, PagingStateResponse, query_result::QueryResult}, statement::{Statement, batch::Batch, prepared::PreparedStatement}};
        use std::{convert::Into, result::Result};
        pub struct Session {}
        impl Session {
            pub async fn query_unpaged<V>(&self, statement: impl Into<Statement>, values: V) -> Result<QueryResult, ExecutionError>;
            pub async fn query_single_page<V>(&self, statement: impl Into<Statement>, values: V, paging_state: PagingState) -> Result<(QueryResult, PagingStateResponse), ExecutionError>;
            pub async fn query_iter<V>(&self, statement: impl Into<Statement>, values: V) -> Result<crate::client::pager::QueryPager, PagerExecutionError>;
            pub async fn execute_unpaged<V>(&self, prepared: &PreparedStatement, values: V) -> Result<QueryResult, ExecutionError>;
            pub async fn execute_single_page<V>(&self, prepared: &PreparedStatement, values: V, paging_state: PagingState) -> Result<(QueryResult, PagingStateResponse), ExecutionError>;
            pub async fn execute_iter<V>(&self, prepared: impl Into<PreparedStatement>, values: V) -> Result<crate::client::pager::QueryPager, PagerExecutionError>;
            pub async fn prepare(&self, statement: impl Into<Statement>) -> Result<PreparedStatement, PrepareError>;
            pub async fn batch<V>(&self, batch: &Batch, values: V) -> Result<QueryResult, ExecutionError>;
        }
    }
    pub mod session_builder {
        use crate::{client::session::Session, errors::NewSessionError};
        use std::{clone::Clone, convert::{AsRef, Into}, iter::IntoIterator, result::Result, string::String};
        #[derive(Clone)]
        pub struct SessionBuilder {}
        impl SessionBuilder {
            pub fn new() -> SessionBuilder;
            pub fn known_node(self, hostname: impl AsRef<str>) -> SessionBuilder;
            pub fn known_nodes(self, hostnames: impl IntoIterator<Item = impl AsRef<str>>) -> SessionBuilder;
            pub fn user(self, username: impl Into<String>, passwd: impl Into<String>) -> SessionBuilder;
            pub fn use_keyspace(self, keyspace_name: impl Into<String>, case_sensitive: bool) -> SessionBuilder;
            pub async fn build(&self) -> Result<Session, NewSessionError>;
        }
    }
    pub mod pager {
        pub struct QueryPager {}
    }
    pub mod caching_session {
        pub struct CachingSession {}
    }
}
pub mod statement {
    use std::{clone::Clone, convert::{From, Into}, string::String};
    #[derive(Clone)]
    pub struct Statement {}
    impl Statement {
        pub fn new(query_text: impl Into<String>) -> Statement;
        pub fn with_page_size(self, page_size: i32) -> Self;
    }
    impl From<&str> for Statement {}
    impl From<String> for Statement {}
    pub mod prepared {
        #[derive(Clone)]
        pub struct PreparedStatement {}
    }
    pub mod batch {
        #[derive(Clone)]
        pub struct Batch {}
    }
}
pub mod response {
    pub struct PagingState {}
    pub struct PagingStateResponse {}
    pub mod query_result {
        pub struct QueryResult {}
    }
}
pub mod errors {
    pub struct ExecutionError {}
    pub struct PagerExecutionError {}
    pub struct PrepareError {}
    pub struct NewSessionError {}
    impl std::error::Error for ExecutionError {}
    impl std::error::Error for PagerExecutionError {}
    impl std::error::Error for PrepareError {}
    impl std::error::Error for NewSessionError {}
}
