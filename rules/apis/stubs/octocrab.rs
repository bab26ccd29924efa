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
    pub fn commits(&self, owner: impl Into<String>, repo: impl Into<String>) -> commits::CommitHandler;
    pub fn orgs(&self, owner: impl Into<String>) -> orgs::OrgHandler;
    pub fn users(&self, user: impl Into<String>) -> users::UserHandler;
    pub async fn get<R, A, P>(&self, route: A, parameters: Option<&P>) -> Result<R>;
    pub async fn post<P, R>(&self, route: impl AsRef<str>, body: Option<&P>) -> Result<R>;
    pub async fn all_pages<R>(&self, page: Page<R>) -> Result<Vec<R>>;
    pub async fn get_page<R, U>(&self, uri: &Option<U>) -> Result<Option<Page<R>>>;
    pub fn installation<A>(&self, id: A) -> std::result::Result<Self, crate::Error>;
    pub fn user_access_token<A>(&self, token: A) -> std::result::Result<Self, crate::Error>;
}
pub struct OctocrabBuilder {}
impl OctocrabBuilder {
    pub fn personal_token<S>(self, token: S) -> Self;
    pub fn base_uri<U>(self, base_uri: U) -> Result<Self>;
    pub fn build(self) -> Result<Octocrab>;
    pub fn add_retry_config<A>(self, retry_config: A) -> Self;
    pub fn set_connect_timeout<A>(self, timeout: A) -> Self;
    pub fn set_read_timeout<A>(self, timeout: A) -> Self;
    pub fn set_write_timeout<A>(self, timeout: A) -> Self;
    pub fn add_preview(self, preview: &'static str) -> Self;
    pub fn add_header<A, B>(self, key: A, value: B) -> Self;
    pub fn app<A, B>(self, app_id: A, key: B) -> Self;
    pub fn app_from_rsa_pem<A, B>(self, app_id: A, pem_bytes: B) -> std::result::Result<Self, crate::Error>;
    pub fn basic_auth<A, B>(self, username: A, password: B) -> Self;
    pub fn oauth<A>(self, oauth: A) -> Self;
    pub fn user_access_token<A>(self, token: A) -> Self;
    pub fn upload_uri<A>(self, upload_uri: A) -> std::result::Result<Self, crate::Error>;
    pub fn cache<A>(self, cache: A) -> Self;
    pub fn base_url<A>(self, base_url: A) -> std::result::Result<Self, crate::Error>;
}
pub struct Page<T> { pub items: Vec<T>, pub total_count: Option<u64> }
impl<T> Page<T> {
    pub fn take_items(&mut self) -> Vec<T>;
}
/// Stands for the builders that only read.
pub struct ListRequest<T> {}
impl<T> ListRequest<T> {
    pub fn per_page(self, per_page: impl Into<u8>) -> Self;
    pub fn page(self, page: impl Into<u32>) -> Self;
    pub fn state<S>(self, state: S) -> Self;
    pub fn sort<S>(self, sort: S) -> Self;
    pub fn direction<D>(self, direction: D) -> Self;
    pub fn branch(self, branch: impl Into<String>) -> Self;
    pub fn path(self, path: impl Into<String>) -> Self;
    pub fn r#ref(self, reference: impl Into<String>) -> Self;
    pub fn sha(self, sha: impl Into<String>) -> Self;
    pub async fn send(self) -> Result<T>;
}
pub mod models {
    use std::{clone::Clone, string::String};
    #[derive(Clone)]
    pub struct Repository { pub name: String }
    #[derive(Clone)]
    pub struct Organization {}
    #[derive(Clone)]
    pub struct UserProfile {}
    #[derive(Clone)]
    pub struct Tag { pub name: String }
    #[derive(Clone)]
    pub struct Release { pub tag_name: String }
    #[derive(Clone)]
    pub struct Commit { pub sha: String }
    #[derive(Clone)]
    pub struct Content {}
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
    use crate::{ListRequest, Page, Result, models::issues::{Comment, Issue}};
    pub struct IssueHandler {}
    impl IssueHandler {
        pub async fn get(&self, number: u64) -> Result<Issue>;
        pub fn create(&self, title: impl Into<String>) -> Request<Issue>;
        pub fn update(&self, number: u64) -> Request<Issue>;
        pub fn list(&self) -> ListRequest<Page<Issue>>;
        pub fn list_comments(&self, issue_number: u64) -> ListRequest<Page<Comment>>;
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
    use crate::{ListRequest, Page, Result, models::pulls::{PullRequest, Review}};
    pub struct PullRequestHandler {}
    impl PullRequestHandler {
        pub async fn get(&self, pr: u64) -> Result<PullRequest>;
        pub fn list(&self) -> ListRequest<Page<PullRequest>>;
        pub fn list_reviews(&self, pr: u64) -> ListRequest<Page<Review>>;
        pub fn media_type<A>(self, media_type: A) -> Self;
    }
}
pub mod repos {
    use std::{convert::{AsRef, Into}, string::String};
    use crate::{ListRequest, Page, Result, models::{Commit, Content, Release, Repository, Tag}};
    pub struct RepoHandler {}
    impl RepoHandler {
        pub async fn get(&self) -> Result<Repository>;
        pub fn releases(&self) -> ReleasesHandler;
        pub fn get_content(&self) -> ListRequest<Content>;
        pub fn list_commits(&self) -> ListRequest<Page<Commit>>;
        pub fn list_tags(&self) -> ListRequest<Page<Tag>>;
    }
    pub struct ReleasesHandler {}
    impl ReleasesHandler {
        pub async fn get(&self, id: u64) -> Result<Release>;
        pub async fn get_latest(&self) -> Result<Release>;
        pub async fn get_by_tag(&self, tag: &str) -> Result<Release>;
        pub fn list(&self) -> ListRequest<Page<Release>>;
    }
}
pub mod commits {
    use std::{convert::Into, string::String};
    use crate::{Result, models::Commit};
    pub struct CommitHandler {}
    impl CommitHandler {
        pub async fn get(&self, reference: impl Into<String>) -> Result<Commit>;
    }
}
pub mod orgs {
    use crate::{ListRequest, Page, Result, models::{Organization, Repository}};
    pub struct OrgHandler {}
    impl OrgHandler {
        pub async fn get(&self) -> Result<Organization>;
        pub fn list_repos(&self) -> ListRequest<Page<Repository>>;
    }
}
pub mod users {
    use crate::{ListRequest, Page, Result, models::{Repository, UserProfile}};
    pub struct UserHandler {}
    impl UserHandler {
        pub async fn profile(&self) -> Result<UserProfile>;
        pub fn repos(&self) -> ListRequest<Page<Repository>>;
    }
}
