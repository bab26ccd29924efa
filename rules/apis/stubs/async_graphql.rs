//! async-graphql 4 to 8: contexts, schemas and data loaders.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, collections::HashMap, convert::Into, fmt::Display, option::Option, result::Result as StdResult, string::String, vec::Vec};
#[derive(Clone)]
pub struct Error { pub message: String }
impl Error {
    pub fn new(message: impl Into<String>) -> Self;
}
pub type Result<T, E = Error> = StdResult<T, E>;
#[derive(Clone)]
pub struct Context {}
impl Context {
    pub fn data<D>(&self) -> Result<&D>;
    pub fn data_unchecked<D>(&self) -> &D;
    pub fn data_opt<D>(&self) -> Option<&D>;
}
#[derive(Clone)]
pub struct ID(pub String);
pub struct Schema<Query, Mutation, Subscription> {}
impl<Query, Mutation, Subscription> Clone for Schema<Query, Mutation, Subscription> {}
impl<Query, Mutation, Subscription> Schema<Query, Mutation, Subscription> {
    pub fn build(query: Query, mutation: Mutation, subscription: Subscription) -> SchemaBuilder<Query, Mutation, Subscription>;
    pub fn new(query: Query, mutation: Mutation, subscription: Subscription) -> Schema<Query, Mutation, Subscription>;
    pub fn sdl(&self) -> String;
    pub async fn execute(&self, request: impl Into<Request>) -> Response;
}
pub struct SchemaBuilder<Query, Mutation, Subscription> {}
impl<Query, Mutation, Subscription> SchemaBuilder<Query, Mutation, Subscription> {
    pub fn data<D>(self, data: D) -> Self;
    pub fn limit_complexity(self, complexity: usize) -> Self;
    pub fn limit_depth(self, depth: usize) -> Self;
    pub fn extension<E>(self, extension: E) -> Self;
    pub fn finish(self) -> Schema<Query, Mutation, Subscription>;
}
pub struct Request { pub query: String }
impl Request {
    pub fn new(query: impl Into<String>) -> Self;
    pub fn data<D>(self, data: D) -> Self;
    pub fn operation_name<A>(self, name: A) -> Self;
    pub fn variables<A>(self, variables: A) -> Self;
    pub fn disable_introspection(self) -> Self;
    pub fn only_introspection(self) -> Self;
}
pub struct Response {}
#[derive(Clone)]
pub struct EmptyMutation;
#[derive(Clone)]
pub struct EmptySubscription;
pub mod dataloader {
    use std::{collections::HashMap, iter::IntoIterator, option::Option, result::Result};
    pub trait Loader<K> {
        type Value;
        type Error;
        async fn load(&self, keys: &[K]) -> Result<HashMap<K, Self::Value>, Self::Error>;
    }
    pub struct DataLoader<T> {}
    impl<T> DataLoader<T> {
        pub fn new<S>(loader: T, spawner: S) -> Self;
        pub fn max_batch_size(self, max_batch_size: usize) -> Self;
        pub fn loader(&self) -> &T;
        pub async fn load_one<K>(&self, key: K) -> Result<Option<T::Value>, T::Error> where T: Loader<K>;
        pub async fn load_many<K, I>(&self, keys: I) -> Result<HashMap<K, T::Value>, T::Error> where I: IntoIterator<Item = K>, T: Loader<K>;
        pub fn delay<A>(self, delay: A) -> Self;
    }
}
