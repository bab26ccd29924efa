//! octocrab 0.20 and later: the client and the handlers that services call.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, Into}, fmt::Display, option::Option, string::String, sync::Arc, vec::Vec};
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub fn instance() -> Arc<Octocrab>;
pub fn initialise(crab: Octocrab) -> Arc<Octocrab>;
#[derive(Clone)]
pub struct Octocrab {}
impl Octocrab {
    pub fn builder() -> OctocrabBuilder;
    pub fn issues(&self, owner: impl Into<String>, repo: impl Into<String>) -> issues::IssueHandler;
    pub fn pulls(&self, owner: impl Into<String>, repo: impl Into<String>) -> pulls::PullRequestHandler;
    pub fn repos(&self, owner: impl Into<String>, repo: impl Into<String>) -> repos::RepoHandler;
    pub async fn get<R, A, P>(&self, route: A, parameters: Option<&P>) -> Result<R>;
    pub async fn post<P, R>(&self, route: impl AsRef<str>, body: Option<&P>) -> Result<R>;
    pub async fn all_pages<R>(&self, page: Page<R>) -> Result<Vec<R>>;
    pub async fn get_page<R, U>(&self, uri: &Option<U>) -> Result<Option<Page<R>>>;
}
pub struct OctocrabBuilder {}
impl OctocrabBuilder {
    pub fn personal_token<S>(self, token: S) -> Self;
    pub fn base_uri<U>(self, base_uri: U) -> Result<Self>;
    pub fn build(self) -> Result<Octocrab>;
}
pub struct Page<T> { pub items: Vec<T>, pub total_count: Option<u64> }
impl<T> Page<T> {
    pub fn take_items(&mut self) -> Vec<T>;
}
pub mod models {
    use std::{clone::Clone, string::String};
    #[derive(Clone)]
    pub struct Repository { pub name: String }
    pub mod issues {
        use std::{clone::Clone, option::Option, string::String};
        #[derive(Clone)]
        pub struct Issue { pub number: u64, pub title: String, pub body: Option<String> }
        #[derive(Clone)]
        pub struct Comment { pub body: Option<String> }
    }
    pub mod pulls {
        use std::{clone::Clone, option::Option, string::String};
        #[derive(Clone)]
        pub struct PullRequest { pub number: u64, pub title: Option<String>, pub body: Option<String> }
        #[derive(Clone)]
        pub struct Review {}
    }
}
pub mod issues {
    use std::{convert::{AsRef, Into}, string::String};
    use crate::{Page, Result, models::issues::{Comment, Issue}};
    pub struct IssueHandler {}
    impl IssueHandler {
        pub async fn get(&self, number: u64) -> Result<Issue>;
        pub fn create(&self, title: impl Into<String>) -> Request<Issue>;
        pub fn update(&self, number: u64) -> Request<Issue>;
        pub fn list(&self) -> Request<Page<Issue>>;
        pub fn list_comments(&self, issue_number: u64) -> Request<Page<Comment>>;
        pub async fn create_comment(&self, number: u64, body: impl AsRef<str>) -> Result<Comment>;
        pub async fn add_labels<L>(&self, number: u64, labels: &[L]) -> Result<L>;
    }
    pub struct Request<T> {}
    impl<T> Request<T> {
        pub fn per_page(self, per_page: impl Into<u8>) -> Self;
        pub fn page(self, page: impl Into<u32>) -> Self;
        pub fn state<S>(self, state: S) -> Self;
        pub fn body<B>(self, body: B) -> Self;
        pub async fn send(self) -> Result<T>;
    }
}
pub mod pulls {
    use crate::{Page, Result, issues::Request, models::pulls::{PullRequest, Review}};
    pub struct PullRequestHandler {}
    impl PullRequestHandler {
        pub async fn get(&self, pr: u64) -> Result<PullRequest>;
        pub fn list(&self) -> Request<Page<PullRequest>>;
        pub fn list_reviews(&self, pr: u64) -> Request<Page<Review>>;
    }
}
pub mod repos {
    use crate::{Result, models::Repository};
    pub struct RepoHandler {}
    impl RepoHandler {
        pub async fn get(&self) -> Result<Repository>;
    }
}
