//! surrealdb 1 to 3: the client and its statements.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::Into, fmt::Display, future::IntoFuture, option::Option, string::String, vec::Vec};
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub struct Surreal<C> {}
impl<C> Clone for Surreal<C> {}
impl<C> Surreal<C> {
    pub fn new<P>(address: impl opt::IntoEndpoint<P>) -> method::Statement<Self>;
    pub fn init() -> Self;
    pub fn use_ns(&self, ns: impl Into<String>) -> method::UseNs;
    pub fn signin<R>(&self, credentials: R) -> method::Statement<()>;
    pub fn query<Q>(&self, query: Q) -> method::Query;
    pub fn select<O, T>(&self, resource: T) -> method::Statement<O>;
    pub fn create<R, T>(&self, resource: T) -> method::Statement<R>;
    pub fn insert<O, T>(&self, resource: T) -> method::Statement<O>;
    pub fn upsert<O, T>(&self, resource: T) -> method::Statement<O>;
    pub fn update<O, T>(&self, resource: T) -> method::Statement<O>;
    pub fn delete<O, T>(&self, resource: T) -> method::Statement<O>;
}
pub struct Response {}
impl Response {
    pub fn take<R>(&mut self, index: impl opt::QueryResult<R>) -> Result<R>;
    pub fn check(self) -> Result<Self>;
}
pub mod opt {
    pub trait IntoEndpoint<P> {}
    pub trait QueryResult<R> {}
}
pub mod method {
    use std::{convert::Into, future::IntoFuture, string::String};
    use crate::{Response, Result};
    pub struct Statement<R> {}
    impl<R> Statement<R> {
        pub fn content<D>(self, data: D) -> Statement<R>;
        pub fn merge<D>(self, data: D) -> Statement<R>;
    }
    impl<R> IntoFuture for Statement<R> { type Output = Result<R>; }
    pub struct UseNs {}
    impl UseNs {
        pub fn use_db(self, db: impl Into<String>) -> Statement<()>;
        pub fn into_owned(self) -> Self;
    }
    pub struct Query {}
    impl Query {
        pub fn query<Q>(self, surql: Q) -> Self;
        pub fn bind<B>(self, bindings: B) -> Self;
        pub fn into_owned(self) -> Self;
    }
    impl IntoFuture for Query { type Output = Result<Response>; }
}
pub mod engine {
    pub mod any {
        use std::clone::Clone;
        #[derive(Clone)]
        pub struct Any {}
        pub async fn connect<A>(address: A) -> crate::Result<crate::Surreal<Any>>;
    }
    pub mod remote {
        pub mod ws {
            use std::clone::Clone;
            #[derive(Clone)]
            pub struct Client {}
            pub struct Ws {}
        }
        pub mod http {
            use std::clone::Clone;
            #[derive(Clone)]
            pub struct Client {}
            pub struct Http {}
        }
    }
    pub mod local {
        use std::clone::Clone;
        #[derive(Clone)]
        pub struct Db {}
        pub struct Mem {}
        pub struct RocksDb {}
    }
}
