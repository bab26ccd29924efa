//! mongodb 3.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use futures::stream::Stream;
use std::{borrow::Borrow, clone::Clone, convert::{AsRef, Into}, iter::IntoIterator, option::Option};
#[derive(Clone)]
pub struct Client {}
impl Client {
    pub async fn with_uri_str(uri: impl AsRef<str>) -> error::Result<Client>;
    pub fn with_options(options: options::ClientOptions) -> error::Result<Client>;
    pub fn database(&self, name: &str) -> Database;
    pub fn database_with_options(&self, name: &str, options: options::DatabaseOptions) -> Database;
    pub fn default_database(&self) -> Option<Database>;
    pub fn start_session(&self) -> action::StartSession;
}
#[derive(Clone)]
pub struct Database {}
impl Database {
    pub fn client(&self) -> &Client;
    pub fn name(&self) -> &str;
    pub fn collection<T>(&self, name: &str) -> Collection<T>;
    pub fn collection_with_options<T>(&self, name: &str, options: options::CollectionOptions) -> Collection<T>;
    pub fn run_command(&self, command: bson::Document) -> action::RunCommand;
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = bson::Document>) -> action::Aggregate;
}
pub struct Collection<T> {}
impl<T> Clone for Collection<T> {}
impl<T> Collection<T> {
    pub fn clone_with_type<U>(&self) -> Collection<U>;
    pub fn client(&self) -> &Client;
    pub fn name(&self) -> &str;
    pub fn find(&self, filter: bson::Document) -> action::Find<T>;
    pub fn find_one(&self, filter: bson::Document) -> action::FindOne<T>;
    pub fn insert_one(&self, doc: impl Borrow<T>) -> action::InsertOne;
    pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> action::InsertMany;
    pub fn update_one(&self, query: bson::Document, update: impl Into<options::UpdateModifications>) -> action::Update;
    pub fn update_many(&self, query: bson::Document, update: impl Into<options::UpdateModifications>) -> action::Update;
    pub fn replace_one(&self, query: bson::Document, replacement: impl Borrow<T>) -> action::ReplaceOne;
    pub fn delete_one(&self, query: bson::Document) -> action::Delete;
    pub fn delete_many(&self, query: bson::Document) -> action::Delete;
    pub fn find_one_and_delete(&self, filter: bson::Document) -> action::FindOneAndDelete<T>;
    pub fn find_one_and_update(&self, filter: bson::Document, update: impl Into<options::UpdateModifications>) -> action::FindOneAndUpdate<T>;
    pub fn find_one_and_replace(&self, filter: bson::Document, replacement: impl Borrow<T>) -> action::FindOneAndReplace<T>;
    pub fn count_documents(&self, filter: bson::Document) -> action::CountDocuments;
    pub fn estimated_document_count(&self) -> action::EstimatedDocumentCount;
    pub fn distinct(&self, field_name: impl AsRef<str>, filter: bson::Document) -> action::Distinct;
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = bson::Document>) -> action::Aggregate;
    pub fn create_index(&self, index: IndexModel) -> action::CreateIndex;
    pub fn watch(&self) -> action::Watch<T>;
    pub fn drop(&self) -> action::DropCollection;
}
pub struct Cursor<T> {}
impl<T> Cursor<T> {
    pub async fn advance(&mut self) -> error::Result<bool>;
    pub fn deserialize_current(&self) -> error::Result<T>;
    pub fn with_type<D>(self) -> Cursor<D>;
}
impl<T> Stream for Cursor<T> { type Item = error::Result<T>; }
pub struct ClientSession {}
impl ClientSession {
    pub fn client(&self) -> Client;
    pub fn start_transaction(&mut self) -> action::RunTransaction;
    pub fn commit_transaction(&mut self) -> action::RunTransaction;
    pub fn abort_transaction(&mut self) -> action::RunTransaction;
}
#[derive(Clone, Default)]
pub struct IndexModel {}
pub mod bson {
    use std::{clone::Clone, convert::Into, default::Default, option::Option, string::String};
    #[derive(Clone, Default)]
    pub struct Document {}
    impl Document {
        pub fn new() -> Document;
        pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Bson>) -> Option<Bson>;
        pub fn get(&self, key: &str) -> Option<&Bson>;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
    }
    #[derive(Clone)]
    pub struct Bson {}
}
pub mod error {
    pub struct Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod options {
    use std::{clone::Clone, convert::{AsRef, From}, default::Default};
    #[derive(Clone, Default)]
    pub struct ClientOptions {}
    impl ClientOptions {
        pub fn parse(conn_string: impl AsRef<str>) -> crate::action::ParseConnectionString;
    }
    #[derive(Clone, Default)]
    pub struct DatabaseOptions {}
    #[derive(Clone, Default)]
    pub struct CollectionOptions {}
    #[derive(Clone)]
    pub enum ReturnDocument { After, Before }
    #[derive(Clone)]
    pub struct UpdateModifications {}
    impl From<crate::bson::Document> for UpdateModifications {}
}
pub mod results {
    use crate::bson::Bson;
    use std::{collections::HashMap, option::Option, string::String};
    pub struct InsertOneResult { pub inserted_id: Bson }
    pub struct InsertManyResult { pub inserted_ids: HashMap<usize, Bson> }
    pub struct UpdateResult { pub matched_count: u64, pub modified_count: u64, pub upserted_id: Option<Bson> }
    pub struct DeleteResult { pub deleted_count: u64 }
    pub struct CreateIndexResult { pub index_name: String }
}
pub mod action {
    use crate::{bson, error::Result, options::ReturnDocument, results::{CreateIndexResult, DeleteResult, InsertManyResult, InsertOneResult, UpdateResult}};
    use std::{future::IntoFuture, option::Option, vec::Vec};
    pub struct RunTransaction {}
    impl IntoFuture for RunTransaction { type Output = Result<()>; }
    pub struct ParseConnectionString {}
    impl IntoFuture for ParseConnectionString { type Output = Result<crate::options::ClientOptions>; }
    pub struct FindOne<T> {}
    impl<T> FindOne<T> {
        pub fn sort(self, value: bson::Document) -> FindOne<T>;
        pub fn skip(self, value: u64) -> FindOne<T>;
        pub fn projection(self, value: bson::Document) -> FindOne<T>;
        pub fn session(self, value: &mut crate::ClientSession) -> FindOne<T>;
        pub fn run(self) -> Result<Option<T>>;
    }
    impl<T> IntoFuture for FindOne<T> { type Output = Result<Option<T>>; }
    pub struct InsertOne {}
    impl InsertOne {
        pub fn session(self, value: &mut crate::ClientSession) -> InsertOne;
        pub fn run(self) -> Result<InsertOneResult>;
    }
    impl IntoFuture for InsertOne { type Output = Result<InsertOneResult>; }
    pub struct InsertMany {}
    impl InsertMany {
        pub fn ordered(self, value: bool) -> InsertMany;
        pub fn session(self, value: &mut crate::ClientSession) -> InsertMany;
        pub fn run(self) -> Result<InsertManyResult>;
    }
    impl IntoFuture for InsertMany { type Output = Result<InsertManyResult>; }
    pub struct Update {}
    impl Update {
        pub fn upsert(self, value: bool) -> Update;
        pub fn array_filters(self, value: Vec<bson::Document>) -> Update;
        pub fn session(self, value: &mut crate::ClientSession) -> Update;
        pub fn run(self) -> Result<UpdateResult>;
    }
    impl IntoFuture for Update { type Output = Result<UpdateResult>; }
    pub struct Delete {}
    impl Delete {
        pub fn session(self, value: &mut crate::ClientSession) -> Delete;
        pub fn run(self) -> Result<DeleteResult>;
    }
    impl IntoFuture for Delete { type Output = Result<DeleteResult>; }
    pub struct ReplaceOne {}
    impl ReplaceOne {
        pub fn upsert(self, value: bool) -> ReplaceOne;
        pub fn session(self, value: &mut crate::ClientSession) -> ReplaceOne;
        pub fn run(self) -> Result<UpdateResult>;
    }
    impl IntoFuture for ReplaceOne { type Output = Result<UpdateResult>; }
    pub struct FindOneAndDelete<T> {}
    impl<T> FindOneAndDelete<T> {
        pub fn session(self, value: &mut crate::ClientSession) -> FindOneAndDelete<T>;
        pub fn run(self) -> Result<Option<T>>;
    }
    impl<T> IntoFuture for FindOneAndDelete<T> { type Output = Result<Option<T>>; }
    pub struct FindOneAndUpdate<T> {}
    impl<T> FindOneAndUpdate<T> {
        pub fn upsert(self, value: bool) -> FindOneAndUpdate<T>;
        pub fn return_document(self, value: ReturnDocument) -> FindOneAndUpdate<T>;
        pub fn sort(self, value: bson::Document) -> FindOneAndUpdate<T>;
        pub fn projection(self, value: bson::Document) -> FindOneAndUpdate<T>;
        pub fn session(self, value: &mut crate::ClientSession) -> FindOneAndUpdate<T>;
        pub fn run(self) -> Result<Option<T>>;
    }
    impl<T> IntoFuture for FindOneAndUpdate<T> { type Output = Result<Option<T>>; }
    pub struct FindOneAndReplace<T> {}
    impl<T> FindOneAndReplace<T> {
        pub fn upsert(self, value: bool) -> FindOneAndReplace<T>;
        pub fn return_document(self, value: ReturnDocument) -> FindOneAndReplace<T>;
        pub fn session(self, value: &mut crate::ClientSession) -> FindOneAndReplace<T>;
        pub fn run(self) -> Result<Option<T>>;
    }
    impl<T> IntoFuture for FindOneAndReplace<T> { type Output = Result<Option<T>>; }
    pub struct CountDocuments {}
    impl CountDocuments {
        pub fn limit(self, value: u64) -> CountDocuments;
        pub fn session(self, value: &mut crate::ClientSession) -> CountDocuments;
        pub fn run(self) -> Result<u64>;
    }
    impl IntoFuture for CountDocuments { type Output = Result<u64>; }
    pub struct EstimatedDocumentCount {}
    impl EstimatedDocumentCount {
        pub fn session(self, value: &mut crate::ClientSession) -> EstimatedDocumentCount;
        pub fn run(self) -> Result<u64>;
    }
    impl IntoFuture for EstimatedDocumentCount { type Output = Result<u64>; }
    pub struct Distinct {}
    impl Distinct {
        pub fn session(self, value: &mut crate::ClientSession) -> Distinct;
        pub fn run(self) -> Result<Vec<bson::Bson>>;
    }
    impl IntoFuture for Distinct { type Output = Result<Vec<bson::Bson>>; }
    pub struct StartSession {}
    impl StartSession {
        pub fn session(self, value: &mut crate::ClientSession) -> StartSession;
        pub fn run(self) -> Result<crate::sync::ClientSession>;
    }
    impl IntoFuture for StartSession { type Output = Result<crate::ClientSession>; }
    pub struct CreateIndex {}
    impl CreateIndex {
        pub fn session(self, value: &mut crate::ClientSession) -> CreateIndex;
        pub fn run(self) -> Result<CreateIndexResult>;
    }
    impl IntoFuture for CreateIndex { type Output = Result<CreateIndexResult>; }
    pub struct Find<T> {}
    impl<T> Find<T> {
        pub fn limit(self, value: i64) -> Find<T>;
        pub fn skip(self, value: u64) -> Find<T>;
        pub fn sort(self, value: bson::Document) -> Find<T>;
        pub fn projection(self, value: bson::Document) -> Find<T>;
        pub fn batch_size(self, value: u32) -> Find<T>;
        pub fn hint(self, value: bson::Bson) -> Find<T>;
        pub fn session(self, value: &mut crate::ClientSession) -> Find<T>;
        pub fn run(self) -> Result<crate::sync::Cursor<T>>;
    }
    impl<T> IntoFuture for Find<T> { type Output = Result<crate::Cursor<T>>; }
    pub struct Aggregate {}
    impl Aggregate {
        pub fn batch_size(self, value: u32) -> Aggregate;
        pub fn allow_disk_use(self, value: bool) -> Aggregate;
        pub fn session(self, value: &mut crate::ClientSession) -> Aggregate;
        pub fn run(self) -> Result<crate::sync::Cursor<bson::Document>>;
    }
    impl IntoFuture for Aggregate { type Output = Result<crate::Cursor<bson::Document>>; }
    pub struct Watch<T> {}
    impl<T> Watch<T> {
        pub fn pipeline(self, value: impl std::iter::IntoIterator<Item = bson::Document>) -> Watch<T>;
        pub fn batch_size(self, value: u32) -> Watch<T>;
        pub fn session(self, value: &mut crate::ClientSession) -> Watch<T>;
        pub fn resume_after<A>(self, value: A) -> Self;
    }
    impl<T> IntoFuture for Watch<T> { type Output = Result<crate::change_stream::ChangeStream<crate::change_stream::event::ChangeStreamEvent<T>>>; }
    pub struct RunCommand {}
    impl RunCommand {
        pub fn session(self, value: &mut crate::ClientSession) -> RunCommand;
        pub fn run(self) -> Result<bson::Document>;
    }
    impl IntoFuture for RunCommand { type Output = Result<bson::Document>; }
    pub struct DropCollection {}
    impl DropCollection {
        pub fn session(self, value: &mut crate::ClientSession) -> DropCollection;
        pub fn run(self) -> Result<()>;
    }
    impl IntoFuture for DropCollection { type Output = Result<()>; }
}
pub mod sync {
    use crate::error::Result;
    use std::{borrow::Borrow, clone::Clone, convert::{AsRef, Into}, iter::{IntoIterator, Iterator}, option::Option};
    #[derive(Clone)]
    pub struct Client {}
    impl Client {
        pub fn with_uri_str(uri: impl AsRef<str>) -> Result<Client>;
        pub fn with_options(options: crate::options::ClientOptions) -> Result<Client>;
        pub fn database(&self, name: &str) -> Database;
    }
    #[derive(Clone)]
    pub struct Database {}
    impl Database {
        pub fn name(&self) -> &str;
        pub fn collection<T>(&self, name: &str) -> Collection<T>;
    }
    pub struct ClientSession {}
    pub struct Cursor<T> {}
    impl<T> Iterator for Cursor<T> { type Item = Result<T>; }
    pub struct Collection<T> {}
    impl<T> Clone for Collection<T> {}
    impl<T> Collection<T> {
        pub fn find(&self, filter: crate::bson::Document) -> crate::action::Find<T>;
        pub fn find_one(&self, filter: crate::bson::Document) -> crate::action::FindOne<T>;
        pub fn insert_one(&self, doc: impl Borrow<T>) -> crate::action::InsertOne;
        pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> crate::action::InsertMany;
        pub fn update_one(&self, query: crate::bson::Document, update: impl Into<crate::options::UpdateModifications>) -> crate::action::Update;
        pub fn update_many(&self, query: crate::bson::Document, update: impl Into<crate::options::UpdateModifications>) -> crate::action::Update;
        pub fn replace_one(&self, query: crate::bson::Document, replacement: impl Borrow<T>) -> crate::action::ReplaceOne;
        pub fn delete_one(&self, query: crate::bson::Document) -> crate::action::Delete;
        pub fn delete_many(&self, query: crate::bson::Document) -> crate::action::Delete;
        pub fn find_one_and_delete(&self, filter: crate::bson::Document) -> crate::action::FindOneAndDelete<T>;
        pub fn find_one_and_update(&self, filter: crate::bson::Document, update: impl Into<crate::options::UpdateModifications>) -> crate::action::FindOneAndUpdate<T>;
        pub fn find_one_and_replace(&self, filter: crate::bson::Document, replacement: impl Borrow<T>) -> crate::action::FindOneAndReplace<T>;
        pub fn count_documents(&self, filter: crate::bson::Document) -> crate::action::CountDocuments;
        pub fn estimated_document_count(&self) -> crate::action::EstimatedDocumentCount;
        pub fn distinct(&self, field_name: impl AsRef<str>, filter: crate::bson::Document) -> crate::action::Distinct;
        pub fn aggregate(&self, pipeline: impl IntoIterator<Item = crate::bson::Document>) -> crate::action::Aggregate;
        pub fn create_index(&self, index: crate::IndexModel) -> crate::action::CreateIndex;
        pub fn drop(&self) -> crate::action::DropCollection;
    }
}
pub mod change_stream {
    use futures::stream::Stream;
    pub struct ChangeStream<T> {}
    impl<T> ChangeStream<T> {
        pub fn is_alive(&self) -> bool;
        pub async fn next_if_any(&mut self) -> crate::error::Result<std::option::Option<T>>;
    }
    impl<T> Stream for ChangeStream<T> { type Item = crate::error::Result<T>; }
    pub mod event {
        pub struct ChangeStreamEvent<T> { pub full_document: std::option::Option<T> }
    }
}
