//! meilisearch-sdk 0.20 and later.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub use crate::client::Client;
pub mod client {
    use std::{clone::Clone, convert::{AsRef, Into}, option::Option, result::Result, string::String, time::Duration};
    use crate::{errors::Error, indexes::Index, task_info::TaskInfo, tasks::Task};
    #[derive(Clone)]
    pub struct Client {}
    impl Client {
        pub fn new(host: impl Into<String>, api_key: Option<impl Into<String>>) -> Result<Client, Error>;
        pub fn index(&self, uid: impl Into<String>) -> Index;
        pub async fn get_index(&self, uid: impl AsRef<str>) -> Result<Index, Error>;
        pub async fn create_index(&self, uid: impl AsRef<str>, primary_key: Option<&str>) -> Result<TaskInfo, Error>;
        pub async fn delete_index(&self, uid: impl AsRef<str>) -> Result<TaskInfo, Error>;
        pub async fn wait_for_task(&self, task_id: impl AsRef<u32>, interval: Option<Duration>, timeout: Option<Duration>) -> Result<Task, Error>;
        pub async fn is_healthy(&self) -> bool;
    }
}
pub mod indexes {
    use std::{clone::Clone, convert::Into, fmt::Display, option::Option, result::Result, string::String, time::Duration};
    use crate::{client::Client, errors::Error, search::SearchQuery, task_info::TaskInfo, tasks::Task};
    #[derive(Clone)]
    pub struct Index { pub client: Client, pub uid: String }
    impl Index {
        pub fn new(uid: impl Into<String>, client: Client) -> Index;
        pub fn search(&self) -> SearchQuery;
        pub async fn execute_query<T>(&self, body: &SearchQuery) -> Result<crate::search::SearchResults<T>, Error>;
        pub async fn get_document<T>(&self, document_id: &str) -> Result<T, Error>;
        pub async fn add_documents<T>(&self, documents: &[T], primary_key: Option<&str>) -> Result<TaskInfo, Error>;
        pub async fn add_or_replace<T>(&self, documents: &[T], primary_key: Option<&str>) -> Result<TaskInfo, Error>;
        pub async fn add_or_update<T>(&self, documents: &[T], primary_key: Option<&str>) -> Result<TaskInfo, Error>;
        pub async fn delete_document<T: Display>(&self, uid: T) -> Result<TaskInfo, Error>;
        pub async fn delete_documents<T: Display>(&self, uids: &[T]) -> Result<TaskInfo, Error>;
        pub async fn wait_for_task(&self, task_id: impl std::convert::AsRef<u32>, interval: Option<Duration>, timeout: Option<Duration>) -> Result<Task, Error>;
    }
}
pub mod search {
    use std::{option::Option, result::Result, string::String, vec::Vec};
    use crate::errors::Error;
    pub struct SearchQuery {}
    impl SearchQuery {
        pub fn new(index: &crate::indexes::Index) -> SearchQuery;
        pub fn with_query(&mut self, query: &str) -> &mut SearchQuery;
        pub fn with_offset(&mut self, offset: usize) -> &mut SearchQuery;
        pub fn with_limit(&mut self, limit: usize) -> &mut SearchQuery;
        pub fn with_filter(&mut self, filter: &str) -> &mut SearchQuery;
        pub fn with_sort(&mut self, sort: &[&str]) -> &mut SearchQuery;
        pub fn build(&mut self) -> SearchQuery;
        pub async fn execute<T>(&self) -> Result<SearchResults<T>, Error>;
    }
    pub struct SearchResults<T> { pub hits: Vec<SearchResult<T>>, pub estimated_total_hits: Option<usize>, pub processing_time_ms: usize, pub query: String }
    pub struct SearchResult<T> { pub result: T }
}
pub mod task_info {
    use std::{clone::Clone, option::Option, result::Result, time::Duration};
    #[derive(Clone)]
    pub struct TaskInfo {}
    impl TaskInfo {
        pub fn get_task_uid(&self) -> u32;
        pub async fn wait_for_completion(self, client: &crate::client::Client, interval: Option<Duration>, timeout: Option<Duration>) -> Result<crate::tasks::Task, crate::errors::Error>;
    }
}
pub mod tasks {
    use std::clone::Clone;
    #[derive(Clone)]
    pub struct Task {}
}
pub mod errors {
    use std::fmt::Display;
    pub struct Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
}
