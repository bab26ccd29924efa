//! kube 0.60 to 5: clients and the objects of one kind.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use either;
use http;
use std::{clone::Clone, collections::BTreeMap, convert::TryFrom, fmt::Display, option::Option, string::String, vec::Vec};
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Clone)]
pub struct Api<K> {}
impl<K> Api<K> {
    pub fn namespace(&self) -> Option<&str>;
    pub fn all_with<T>(client: Client, dyntype: &T) -> Self;
    pub fn namespaced_with<T>(client: Client, ns: &str, dyntype: &T) -> Self;
    pub fn default_namespaced_with<T>(client: Client, dyntype: &T) -> Self;
    pub fn into_client(self) -> Client;
    pub fn resource_url(&self) -> &str;
}
impl<K> Api<K> {
    pub fn all(client: Client) -> Self;
    pub fn namespaced(client: Client, ns: &str) -> Self;
    pub fn default_namespaced(client: Client) -> Self;
}
impl<K> Api<K> where K: Clone {
    pub async fn get(&self, name: &str) -> Result<K>;
    pub async fn get_with(&self, name: &str, gp: &api::GetParams) -> Result<K>;
    pub async fn get_opt(&self, name: &str) -> Result<Option<K>>;
    pub async fn list(&self, lp: &api::ListParams) -> Result<api::ObjectList<K>>;
    pub async fn create(&self, pp: &api::PostParams, data: &K) -> Result<K>;
    pub async fn delete(&self, name: &str, dp: &api::DeleteParams) -> Result<either::Either<K, api::Status>>;
    pub async fn delete_collection(&self, dp: &api::DeleteParams, lp: &api::ListParams) -> Result<either::Either<api::ObjectList<K>, api::Status>>;
    pub async fn replace(&self, name: &str, pp: &api::PostParams, data: &K) -> Result<K>;
}
impl<K> Api<K> where K: Clone {
    pub async fn get_subresource(&self, subresource_name: &str, name: &str) -> Result<K>;
    pub async fn create_subresource<I, T>(&self, subresource_name: &str, name: &str, pp: &api::PostParams, data: &I) -> Result<T> where I: Clone;
    pub async fn replace_subresource<I>(&self, subresource_name: &str, name: &str, pp: &api::PostParams, data: &I) -> Result<K> where I: Clone;
}
impl<K> Api<K> where K: Clone {
    pub async fn get_status(&self, name: &str) -> Result<K>;
    pub async fn replace_status(&self, name: &str, pp: &api::PostParams, data: &K) -> Result<K>;
}
impl<K> Api<K> where K: Clone {
    pub async fn logs(&self, name: &str, lp: &api::LogParams) -> Result<String>;
}
impl<K> Api<K> where K: Clone {
    pub async fn evict(&self, name: &str, ep: &api::EvictParams) -> Result<api::Status>;
}
impl<K> Api<K> {
    pub async fn patch<P>(&self, name: &str, pp: &api::PatchParams, patch: &api::Patch<P>) -> Result<K>;
    pub async fn patch_status<P>(&self, name: &str, pp: &api::PatchParams, patch: &api::Patch<P>) -> Result<K>;
}
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub trait ResourceExt {
    fn name_any(&self) -> String;
    fn namespace(&self) -> Option<String>;
    fn resource_version(&self) -> Option<String>;
    fn uid(&self) -> Option<String>;
    fn labels(&self) -> &BTreeMap<String, String>;
    fn labels_mut(&mut self) -> &mut BTreeMap<String, String>;
    fn annotations(&self) -> &BTreeMap<String, String>;
    fn annotations_mut(&mut self) -> &mut BTreeMap<String, String>;
    fn finalizers(&self) -> &[String];
}
impl<T> ResourceExt for T {}
#[derive(Clone)]
pub struct Config {}
impl Config {
    pub fn new(cluster_url: http::Uri) -> Self;
    pub async fn infer() -> Result<Self>;
    pub fn incluster() -> Result<Self>;
}
impl TryFrom<Config> for Client { type Error = Error; }
#[derive(Clone)]
pub struct Client {}
impl Client {
    pub async fn try_default() -> Result<Self>;
    pub fn default_namespace(&self) -> &str;
    pub async fn request<T>(&self, request: http::Request<Vec<u8>>) -> Result<T>;
    pub async fn request_text(&self, request: http::Request<Vec<u8>>) -> Result<String>;
}
pub mod api {
    use crate::Client;
    use std::{clone::Clone, convert::From, default::Default, iter::IntoIterator, option::Option, string::String, vec::Vec};
    pub use crate::Api;
    impl<K> From<Api<K>> for Client {}
    pub enum Patch<T> { Apply(T), Json(T), Merge(T), Strategic(T) }
    #[derive(Clone, Default)]
    pub struct ListParams { pub label_selector: Option<String>, pub field_selector: Option<String>, pub timeout: Option<u32>, pub limit: Option<u32>, pub continue_token: Option<String> }
    impl ListParams {
        pub fn timeout(self, timeout_secs: u32) -> Self;
        pub fn fields(self, field_selector: &str) -> Self;
        pub fn labels(self, label_selector: &str) -> Self;
        pub fn limit(self, limit: u32) -> Self;
        pub fn continue_token(self, token: &str) -> Self;
    }
    #[derive(Clone, Default)]
    pub struct PostParams {}
    #[derive(Clone, Default)]
    pub struct DeleteParams {}
    #[derive(Clone, Default)]
    pub struct GetParams {}
    #[derive(Clone, Default)]
    pub struct WatchParams {}
    #[derive(Clone, Default)]
    pub struct LogParams {}
    #[derive(Clone, Default)]
    pub struct EvictParams {}
    #[derive(Clone, Default)]
    pub struct Status {}
    #[derive(Clone, Default)]
    pub struct PatchParams { pub dry_run: bool, pub force: bool, pub field_manager: Option<String> }
    impl PatchParams {
        pub fn apply(manager: &str) -> Self;
        pub fn force(self) -> Self;
    }
    #[derive(Clone)]
    pub struct ObjectList<T> { pub items: Vec<T> }
    impl<T> ObjectList<T> {
        pub fn iter(&self) -> std::slice::Iter<T>;
        pub fn iter_mut(&mut self) -> std::slice::IterMut<T>;
    }
    impl<T> IntoIterator for ObjectList<T> { type Item = T; type IntoIter = std::vec::IntoIter<T>; }
    impl<T> IntoIterator for &ObjectList<T> { type Item = &T; type IntoIter = std::slice::Iter<T>; }
}
pub mod client {
    pub use crate::Client;
}
pub mod config {
    pub use crate::Config;
}
pub mod error {
    pub use crate::Error;
}
