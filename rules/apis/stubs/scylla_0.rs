//! scylla 0.4 to 0.15.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, Into}, iter::IntoIterator, result::Result, string::String};
pub use crate::client::session::Session;
pub use crate::client::session_builder::SessionBuilder;
pub use crate::response::query_result::QueryResult;
pub use crate::statement::{batch, prepared as prepared_statement};
pub mod query {
    pub use crate::statement::Statement as Query;
}
pub mod client {
    pub mod session {
        use crate::{response::query_result::QueryResult, statement::{Statement, batch::Batch, prepared::PreparedStatement}, transport::{errors::QueryError, iterator::QueryPager}};
        use std::{convert::Into, result::Result};
        pub struct Session {}
        impl Session {
            pub async fn query<V>(&self, query: impl Into<Statement>, values: V) -> Result<QueryResult, QueryError>;
            pub async fn query_paged<V, P>(&self, query: impl Into<Statement>, values: V, paging_state: P) -> Result<QueryResult, QueryError>;
            pub async fn execute<V>(&self, prepared: &PreparedStatement, values: V) -> Result<QueryResult, QueryError>;
            pub async fn execute_paged<V, P>(&self, prepared: &PreparedStatement, values: V, paging_state: P) -> Result<QueryResult, QueryError>;
            pub async fn query_unpaged<V>(&self, query: impl Into<Statement>, values: V) -> Result<QueryResult, QueryError>;
            pub async fn query_iter<V>(&self, query: impl Into<Statement>, values: V) -> Result<QueryPager, QueryError>;
            pub async fn execute_unpaged<V>(&self, prepared: &PreparedStatement, values: V) -> Result<QueryResult, QueryError>;
            pub async fn execute_iter<V>(&self, prepared: impl Into<PreparedStatement>, values: V) -> Result<QueryPager, QueryError>;
            pub async fn prepare(&self, query: impl Into<Statement>) -> Result<PreparedStatement, QueryError>;
            pub async fn batch<V>(&self, batch: &Batch, values: V) -> Result<QueryResult, QueryError>;
        }
    }
    pub mod session_builder {
        use std::{clone::Clone, convert::{AsRef, Into}, iter::IntoIterator, result::Result, string::String};
        #[derive(Clone)]
        pub struct SessionBuilder {}
        impl SessionBuilder {
            pub fn new() -> SessionBuilder;
            pub fn known_node(self, hostname: impl AsRef<str>) -> SessionBuilder;
            pub fn known_nodes(self, hostnames: impl IntoIterator<Item = impl AsRef<str>>) -> SessionBuilder;
            pub fn user(self, username: impl Into<String>, passwd: impl Into<String>) -> SessionBuilder;
            pub fn use_keyspace(self, keyspace_name: impl Into<String>, case_sensitive: bool) -> SessionBuilder;
            pub async fn build(&self) -> Result<crate::client::session::Session, crate::transport::errors::NewSessionError>;
        }
    }
}
pub mod statement {
    use std::{clone::Clone, convert::{From, Into}, string::String};
    #[derive(Clone)]
    pub struct Statement {}
    impl Statement {
        pub fn new(query_text: impl Into<String>) -> Statement;
    }
    impl From<&str> for Statement {}
    impl From<String> for Statement {}
    pub mod prepared {
        use std::clone::Clone;
        #[derive(Clone)]
        pub struct PreparedStatement {}
    }
    pub mod batch {
        use std::clone::Clone;
        #[derive(Clone)]
        pub struct Batch {}
        impl Batch {
            pub fn append_statement<S>(&mut self, statement: S);
        }
    }
}
pub mod response {
    pub mod query_result {
        use std::{option::Option, result::Result};
        use crate::transport::errors::QueryError;
        pub struct QueryResult {}
        impl QueryResult {
            pub fn into_rows_result(self) -> Result<QueryRowsResult, QueryError>;
        }
        pub struct QueryRowsResult {}
        impl QueryRowsResult {
            pub fn rows_num(&self) -> usize;
            pub fn rows<R>(&self) -> Result<TypedRowIterator<R>, QueryError>;
            pub fn maybe_first_row<R>(&self) -> Result<Option<R>, QueryError>;
            pub fn first_row<R>(&self) -> Result<R, QueryError>;
            pub fn single_row<R>(&self) -> Result<R, QueryError>;
        }
        pub struct TypedRowIterator<R> {}
        impl<R> std::iter::Iterator for TypedRowIterator<R> { type Item = Result<R, QueryError>; }
    }
}
pub mod transport {
    pub mod iterator {
        pub struct QueryPager {}
    }
    pub mod errors {
        use std::fmt::Display;
        pub struct QueryError {}
        impl Display for QueryError {}
        impl std::error::Error for QueryError {}
        pub struct NewSessionError {}
        impl std::error::Error for NewSessionError {}
    }
}
