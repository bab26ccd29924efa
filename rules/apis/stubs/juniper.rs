//! juniper 0.15 and later: requests, schemas and what fields are given.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{convert::From, fmt::Display, option::Option, result::Result, vec::Vec};

pub struct DefaultScalarValue {}
pub struct Value<S = DefaultScalarValue> {}
pub struct InputValue<S = DefaultScalarValue> {}
pub struct ExecutionError<S = DefaultScalarValue> {}
pub struct GraphQLError {}
pub struct ID {}
impl Display for GraphQLError {}
impl std::error::Error for GraphQLError {}
pub struct FieldError<S = DefaultScalarValue> {}
impl<S> FieldError<S> {
    pub fn new<T: Display>(e: T, extensions: Value<S>) -> Self;
    pub fn message(&self) -> &str;
    pub fn extensions(&self) -> &Value<S>;
}
impl<T: Display, S> From<T> for FieldError<S> {
    fn from(e: T) -> FieldError<S>;
}
pub type FieldResult<T, S = DefaultScalarValue> = Result<T, FieldError<S>>;
pub type ExecutionResult<S = DefaultScalarValue> = Result<Value<S>, FieldError<S>>;
pub type Variables<S = DefaultScalarValue> = std::collections::HashMap<std::string::String, InputValue<S>>;

pub trait Context {}
pub struct Executor<CtxT, S = DefaultScalarValue> {}
impl<CtxT, S> Executor<CtxT, S> {
    pub fn context(&self) -> &CtxT;
}

pub struct EmptyMutation<T = ()> {}
impl<T> EmptyMutation<T> {
    pub fn new() -> Self;
}
pub struct EmptySubscription<T = ()> {}
impl<T> EmptySubscription<T> {
    pub fn new() -> Self;
}
pub struct RootNode<QueryT, MutationT, SubscriptionT, S = DefaultScalarValue> {}
impl<QueryT, MutationT, SubscriptionT> RootNode<QueryT, MutationT, SubscriptionT, DefaultScalarValue> {
    pub fn new(query: QueryT, mutation: MutationT, subscription: SubscriptionT) -> Self;
    pub fn disable_introspection(self) -> Self;
    pub fn enable_introspection(self) -> Self;
    pub fn as_sdl(&self) -> std::string::String;
}

pub fn execute_sync<S, QueryT, MutationT, SubscriptionT, CtxT>(document_source: &str, operation_name: Option<&str>, root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, variables: &Variables<S>, context: &CtxT) -> Result<(Value<S>, Vec<ExecutionError<S>>), GraphQLError>;
pub async fn execute<S, QueryT, MutationT, SubscriptionT, CtxT>(document_source: &str, operation_name: Option<&str>, root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, variables: &Variables<S>, context: &CtxT) -> Result<(Value<S>, Vec<ExecutionError<S>>), GraphQLError>;

pub mod http {
    use crate::{DefaultScalarValue, InputValue, RootNode, Variables};
    use std::option::Option;
    pub struct GraphQLRequest<S = DefaultScalarValue> {
        pub query: std::string::String,
        pub operation_name: Option<std::string::String>,
        pub variables: Option<InputValue<S>>,
    }
    impl<S> GraphQLRequest<S> {
        pub fn new(query: std::string::String, operation_name: Option<std::string::String>, variables: Option<InputValue<S>>) -> Self;
        pub fn operation_name(&self) -> Option<&str>;
        pub fn variables(&self) -> Variables<S>;
        pub fn execute_sync<QueryT, MutationT, SubscriptionT, CtxT>(&self, root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, context: &CtxT) -> GraphQLResponse<S>;
        pub async fn execute<QueryT, MutationT, SubscriptionT, CtxT>(&self, root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, context: &CtxT) -> GraphQLResponse<S>;
    }
    pub struct GraphQLResponse<S = DefaultScalarValue> {}
    impl<S> GraphQLResponse<S> {
        pub fn is_ok(&self) -> bool;
    }
    pub enum GraphQLBatchRequest<S = DefaultScalarValue> {
        Single(GraphQLRequest<S>),
        Batch(std::vec::Vec<GraphQLRequest<S>>),
    }
    impl<S> GraphQLBatchRequest<S> {
        pub fn execute_sync<QueryT, MutationT, SubscriptionT, CtxT>(&self, root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, context: &CtxT) -> GraphQLBatchResponse<S>;
        pub async fn execute<QueryT, MutationT, SubscriptionT, CtxT>(&self, root_node: &RootNode<QueryT, MutationT, SubscriptionT, S>, context: &CtxT) -> GraphQLBatchResponse<S>;
    }
    pub struct GraphQLBatchResponse<S = DefaultScalarValue> {}
    impl<S> GraphQLBatchResponse<S> {
        pub fn is_ok(&self) -> bool;
    }
}
