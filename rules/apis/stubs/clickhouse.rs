//! clickhouse 0.14 and later: clients, queries and inserts.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::Into, default::Default, result::Result, string::String};
#[derive(Clone)]
pub struct Client {}
impl Default for Client {}
impl Client {
    pub fn with_url(self, url: impl Into<String>) -> Self;
    pub fn with_database(self, database: impl Into<String>) -> Self;
    pub fn with_user(self, user: impl Into<String>) -> Self;
    pub fn with_password(self, password: impl Into<String>) -> Self;
    pub fn with_compression<Given0>(self, compression: Given0) -> Self;
    pub fn with_option(self, name: impl Into<String>, value: impl Into<String>) -> Self;
    pub async fn insert<T>(&self, table: &str) -> Result<crate::insert::Insert<T>, Error>;
    pub async fn insert_unescaped<T>(&self, raw_table_name: &str) -> Result<crate::insert::Insert<T>, Error>;
    pub fn inserter<T>(&self, table: &str) -> Inserter<T>;
    pub fn with_setting(self, name: impl Into<String>, value: impl Into<String>) -> Self;
    pub fn query(&self, query: &str) -> crate::query::Query;
    pub fn watch(&self, query: &str) -> Watch;
    pub fn with_roles<A>(self, roles: A) -> Self;
    pub fn with_default_roles(self) -> Self;
    pub fn with_access_token<A>(self, access_token: A) -> Self;
    pub fn with_header<A, B>(self, name: A, value: B) -> Self;
    pub fn with_product_info<A, B>(self, product_name: A, product_version: B) -> Self;
    pub fn with_stack_product_info<A, B>(self, product_name: A, product_version: B) -> Self;
    pub fn with_validation(self, enabled: bool) -> Self;
    pub fn with_mock<A>(self, mock: A) -> Self;
}
pub enum Error { RowNotFound, SequenceMustHaveLength, DeserializeAnyNotSupported, NotEnoughData }
pub struct Events {}
pub struct Inserter<T> {}
impl<T> Inserter<T> {
    pub fn with_max_bytes(self, threshold: u64) -> Self;
    pub fn with_max_rows(self, threshold: u64) -> Self;
    pub fn with_period(self, period: std::option::Option<std::time::Duration>) -> Self;
    pub async fn write(&mut self, row: &T) -> Result<(), Error>;
    pub async fn commit(&mut self) -> Result<Quantities, Error>;
    pub async fn force_commit(&mut self) -> Result<Quantities, Error>;
    pub async fn end(self) -> Result<Quantities, Error>;
    pub fn with_timeouts<A, B>(self, send_timeout: A, end_timeout: B) -> Self;
    pub fn with_period_bias(self, bias: f64) -> Self;
    pub fn with_roles<A>(self, roles: A) -> Self;
    pub fn with_default_roles(self) -> Self;
    pub fn with_option<A, B>(self, name: A, value: B) -> Self;
    pub fn with_setting<A, B>(self, name: A, value: B) -> Self;
    pub fn with_commit_callback<A>(self, callback: A) -> Self;
    pub fn with_max_entries(self, threshold: u64) -> Self;
    pub fn with_max_duration<A>(self, threshold: A) -> Self;
}
pub mod inserter {
    pub use crate::{Inserter, Quantities};
}
#[derive(Clone)]
pub struct Quantities { pub bytes: u64, pub rows: u64, pub transactions: u64 }
pub struct Rows {}
pub struct Watch<V> {}
pub mod insert {
    use std::{future::Future, result::Result};
    use crate::Error;
    pub struct Insert<T> {}
    impl<T> crate::insert::Insert<T> {
        pub fn write<'a>(&'a mut self, row: &T) -> impl Future<Output = Result<(), Error>>;
        pub async fn end(self) -> Result<(), Error>;
        pub fn with_timeouts<A, B>(self, send_timeout: A, end_timeout: B) -> Self;
        pub fn with_roles<A>(self, roles: A) -> Self;
        pub fn with_default_roles(self) -> Self;
        pub fn with_option<A, B>(self, name: A, value: B) -> Self;
        pub fn with_setting<A, B>(self, name: A, value: B) -> Self;
    }
}
pub mod query {
    use std::{clone::Clone, option::Option, result::Result, vec::Vec};
    use crate::Error;
    #[derive(Clone)]
    pub struct Query {}
    impl crate::query::Query {
        pub fn bind<Given0>(self, value: Given0) -> Self;
        pub async fn execute(self) -> Result<(), Error>;
        pub fn fetch<T>(self) -> Result<crate::query::RowCursor<T>, Error>;
        pub async fn fetch_one<T>(self) -> Result<T, Error>;
        pub async fn fetch_optional<T>(self) -> Result<Option<T>, Error>;
        pub fn param<V>(self, name: &str, value: V) -> Self;
        pub fn with_option(self, name: impl std::convert::Into<std::string::String>, value: impl std::convert::Into<std::string::String>) -> Self;
        pub async fn fetch_all<T>(self) -> Result<Vec<T>, Error>;
        pub fn with_roles<A>(self, roles: A) -> Self;
        pub fn with_default_roles(self) -> Self;
        pub fn with_setting<A, B>(self, name: A, value: B) -> Self;
        pub fn with_product_info<A, B>(self, product_name: A, product_version: B) -> Self;
        pub fn with_stack_product_info<A, B>(self, product_name: A, product_version: B) -> Self;
    }
    pub struct RowCursor<T> {}
    impl<T> crate::query::RowCursor<T> {
        pub async fn next<'a, 'b: 'a>(&'a mut self) -> Result<Option<T>, Error>;
    }
}
