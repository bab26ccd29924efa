//! sqlx 0.2 to 0.9 with PostgreSQL, MySQL, SQLite and Any.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use bytes::Bytes;
use crate::{database::HasStatementCache, encode::IsNull, error::DatabaseError, pool::{CloseEvent, PoolConnection, PoolOptions}, postgres::{PgArgumentBuffer, PgArguments, PgColumn, PgConnectOptions, PgCopyIn, PgHasArrayType, PgPoolCopyExt, PgQueryResult, PgRow, PgStatement, PgTransactionManager, PgTypeInfo, PgValue, PgValueRef}, query::{Query, QueryAs, QueryScalar}, query_builder::Separated};
use either::iterator::IterEither;
use futures::stream::Stream;
use log::LevelFilter;
use std::{borrow::Cow, boxed::Box, clone::Clone, cmp::PartialEq, convert::{AsMut, AsRef, From, Into}, default::Default, ffi::{CStr, OsStr}, fmt::{Debug, Display, Write}, future::Future, io::{BufRead, Read, Seek}, iter::{DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator}, marker::{Copy, Send, Sized, Sync, Unpin}, ops::{Deref, DerefMut, FnMut, FnOnce}, option::Option, path::Path, pin::Pin, str::FromStr, string::String, sync::Arc, time::Duration, vec::Vec};
use url::Url;
pub trait Acquire {
    type Database: Database;
    type Connection: Deref<Target = <Self::Database as Database>::Connection> + DerefMut + Send;
    fn acquire(self) -> Pin<Box<dyn Future<Output = std::result::Result<Self::Connection, Error>> + Send>>;
    fn begin(self) -> Pin<Box<dyn Future<Output = std::result::Result<Transaction<Self::Database>, Error>> + Send>>;
}
pub trait Arguments: Send + Default {
    type Database: Database;
    fn reserve(&mut self, additional: usize, size: usize);
    fn add<T>(&mut self, value: T) -> std::result::Result<(), Box<dyn std::error::Error + Sync + Send>> where T: Encode<Self::Database> + Type<Self::Database>;
    fn len(&self) -> usize;
    fn format_placeholder<W>(&self, writer: &mut W) -> std::result::Result<(), std::fmt::Error> where W: Write;
}
pub trait Column: Send + Sync + Debug {
    type Database: Database<Column = Self>;
    fn ordinal(&self) -> usize;
    fn name(&self) -> &str;
    fn type_info(&self) -> &<Self::Database as Database>::TypeInfo;
}
pub trait ColumnIndex<T>: Debug {
    fn index(&self, container: &T) -> std::result::Result<usize, Error>;
}
pub trait ConnectOptions: Send + Sync + FromStr<Err = Error> + Debug + Clone {
    type Connection: Connection<Options = Self>;
    fn from_url(url: &Url) -> std::result::Result<Self, Error>;
    fn connect(&self) -> Pin<Box<dyn Future<Output = std::result::Result<Self::Connection, Error>> + Send>>;
    fn log_statements(self, level: LevelFilter) -> Self;
    fn log_slow_statements(self, level: LevelFilter, duration: Duration) -> Self;
    fn to_url_lossy(&self) -> Url;
    fn disable_statement_logging(self) -> Self;
}
pub trait Connection: Send {
    type Database: Database<Connection = Self>;
    type Options: ConnectOptions<Connection = Self>;
    fn close(self) -> Pin<Box<dyn Future<Output = std::result::Result<(), Error>> + Send>>;
    fn ping(&mut self) -> Pin<Box<dyn Future<Output = std::result::Result<(), Error>> + Send>>;
    fn begin(&mut self) -> Pin<Box<dyn Future<Output = std::result::Result<Transaction<Self::Database>, Error>> + Send>>;
    fn shrink_buffers(&mut self);
    fn begin_with(&mut self, statement: impl Into<Cow<str>>) -> Pin<Box<dyn Future<Output = std::result::Result<Transaction<Self::Database>, Error>> + Send>>;
    fn is_in_transaction(&self) -> bool;
    fn transaction<F, R, E>(&mut self, callback: F) -> Pin<Box<dyn Future<Output = std::result::Result<R, E>> + Send>> where F: FnOnce(&mut Transaction<Self::Database>) -> Pin<Box<dyn Future<Output = std::result::Result<R, E>> + Send>> + Send + Sync, R: Send, E: From<Error> + Send;
    fn cached_statements_size(&self) -> usize where Self::Database: HasStatementCache;
    fn clear_cached_statements(&mut self) -> Pin<Box<dyn Future<Output = std::result::Result<(), Error>> + Send>> where Self::Database: HasStatementCache;
    fn connect(url: &str) -> Pin<Box<dyn Future<Output = std::result::Result<Self, Error>> + Send>>;
    fn connect_with(options: &Self::Options) -> Pin<Box<dyn Future<Output = std::result::Result<Self, Error>> + Send>>;
}
pub trait Database: Send + Debug {
    const NAME: &str;
    const URL_SCHEMES: &[&str];
    type Connection: Connection<Database = Self>;
    type Row: Row<Database = Self>;
    type QueryResult: Send + Sync + Default + Extend<Self::QueryResult>;
    type Column: Column<Database = Self>;
    type TypeInfo: TypeInfo;
    type Value: Value<Database = Self>;
    type ValueRef: ValueRef<Database = Self>;
    type Arguments: Arguments<Database = Self>;
    type ArgumentBuffer;
    type Statement: Statement<Database = Self>;
}
pub trait Decode<DB>: Sized where DB: Database {
    fn decode(value: <DB as Database>::ValueRef) -> std::result::Result<Self, Box<dyn std::error::Error + Sync + Send>>;
}
pub trait Encode<DB> where DB: Database {
    fn encode_by_ref(&self, buf: &mut <DB as Database>::ArgumentBuffer) -> std::result::Result<IsNull, Box<dyn std::error::Error + Sync + Send>>;
    fn encode(self, buf: &mut <DB as Database>::ArgumentBuffer) -> std::result::Result<IsNull, Box<dyn std::error::Error + Sync + Send>>;
    fn produces(&self) -> Option<<DB as Database>::TypeInfo>;
    fn size_hint(&self) -> usize;
}
pub trait Execute<DB>: Send where DB: Database {
    fn sql(&self) -> &str;
    fn statement(&self) -> Option<&<DB as Database>::Statement>;
    fn take_arguments(&mut self) -> std::result::Result<Option<<DB as Database>::Arguments>, Box<dyn std::error::Error + Sync + Send>>;
    fn persistent(&self) -> bool;
}
pub trait Executor: Send + Debug {
    type Database: Database;
    fn fetch_many<E>(self, query: E) -> Pin<Box<dyn Stream<Item = std::result::Result<Either<<Self::Database as Database>::QueryResult, <Self::Database as Database>::Row>, Error>> + Send>> where E: Execute<Self::Database>;
    fn fetch_optional<E>(self, query: E) -> Pin<Box<dyn Future<Output = std::result::Result<Option<<Self::Database as Database>::Row>, Error>> + Send>> where E: Execute<Self::Database>;
    fn prepare_with(self, sql: &str, parameters: &[<Self::Database as Database>::TypeInfo]) -> Pin<Box<dyn Future<Output = std::result::Result<<Self::Database as Database>::Statement, Error>> + Send>>;
    fn execute<E>(self, query: E) -> Pin<Box<dyn Future<Output = std::result::Result<<Self::Database as Database>::QueryResult, Error>> + Send>> where E: Execute<Self::Database>;
    fn execute_many<E>(self, query: E) -> Pin<Box<dyn Stream<Item = std::result::Result<<Self::Database as Database>::QueryResult, Error>> + Send>> where E: Execute<Self::Database>;
    fn fetch<E>(self, query: E) -> Pin<Box<dyn Stream<Item = std::result::Result<<Self::Database as Database>::Row, Error>> + Send>> where E: Execute<Self::Database>;
    fn fetch_all<E>(self, query: E) -> Pin<Box<dyn Future<Output = std::result::Result<Vec<<Self::Database as Database>::Row>, Error>> + Send>> where E: Execute<Self::Database>;
    fn fetch_one<E>(self, query: E) -> Pin<Box<dyn Future<Output = std::result::Result<<Self::Database as Database>::Row, Error>> + Send>> where E: Execute<Self::Database>;
    fn prepare(self, query: &str) -> Pin<Box<dyn Future<Output = std::result::Result<<Self::Database as Database>::Statement, Error>> + Send>>;
}
pub trait FromRow<R>: Sized where R: Row {
    fn from_row(row: &R) -> std::result::Result<Self, Error>;
}
pub trait IntoArguments<DB>: Send where DB: Database {
    fn into_arguments(self) -> <DB as Database>::Arguments;
}
pub trait PgExecutor: Executor<Database = Postgres> {}
pub trait Row: Unpin + Send + Sync {
    type Database: Database<Row = Self>;
    fn columns(&self) -> &[<Self::Database as Database>::Column];
    fn try_get_raw<I>(&self, index: I) -> std::result::Result<<Self::Database as Database>::ValueRef, Error> where I: ColumnIndex<Self>;
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
    fn column<I>(&self, index: I) -> &<Self::Database as Database>::Column where I: ColumnIndex<Self>;
    fn try_column<I>(&self, index: I) -> std::result::Result<&<Self::Database as Database>::Column, Error> where I: ColumnIndex<Self>;
    fn get<T, I>(&self, index: I) -> T where I: ColumnIndex<Self>, T: Decode<Self::Database> + Type<Self::Database>;
    fn get_unchecked<T, I>(&self, index: I) -> T where I: ColumnIndex<Self>, T: Decode<Self::Database>;
    fn try_get<T, I>(&self, index: I) -> std::result::Result<T, Error> where I: ColumnIndex<Self>, T: Decode<Self::Database> + Type<Self::Database>;
    fn try_get_unchecked<T, I>(&self, index: I) -> std::result::Result<T, Error> where I: ColumnIndex<Self>, T: Decode<Self::Database>;
}
pub trait Statement: Send + Sync {
    type Database: Database;
    fn to_owned(&self) -> <Self::Database as Database>::Statement;
    fn sql(&self) -> &str;
    fn parameters(&self) -> Option<Either<&[<Self::Database as Database>::TypeInfo], usize>>;
    fn columns(&self) -> &[<Self::Database as Database>::Column];
    fn query(&self) -> Query<Self::Database, <Self::Database as Database>::Arguments>;
    fn query_with<A>(&self, arguments: A) -> Query<Self::Database, A> where A: IntoArguments<Self::Database>;
    fn query_as<O>(&self) -> QueryAs<Self::Database, O, <Self::Database as Database>::Arguments> where O: FromRow<<Self::Database as Database>::Row>;
    fn query_as_with<O, A>(&self, arguments: A) -> QueryAs<Self::Database, O, A> where O: FromRow<<Self::Database as Database>::Row>, A: IntoArguments<Self::Database>;
    fn query_scalar<O>(&self) -> QueryScalar<Self::Database, O, <Self::Database as Database>::Arguments> where (O,): FromRow<<Self::Database as Database>::Row>;
    fn query_scalar_with<O, A>(&self, arguments: A) -> QueryScalar<Self::Database, O, A> where (O,): FromRow<<Self::Database as Database>::Row>, A: IntoArguments<Self::Database>;
    fn column<I>(&self, index: I) -> &<Self::Database as Database>::Column where I: ColumnIndex<Self>;
    fn try_column<I>(&self, index: I) -> std::result::Result<&<Self::Database as Database>::Column, Error> where I: ColumnIndex<Self>;
}
pub trait Type<DB> where DB: Database {
    fn type_info() -> <DB as Database>::TypeInfo;
    fn compatible(ty: &<DB as Database>::TypeInfo) -> bool;
}
pub trait TypeInfo: Debug + Display + Clone + PartialEq + Send + Sync {
    fn is_null(&self) -> bool;
    fn name(&self) -> &str;
    fn type_compatible(&self, other: &Self) -> bool;
}
pub trait Value {
    type Database: Database<Value = Self>;
    fn as_ref(&self) -> <Self::Database as Database>::ValueRef;
    fn type_info(&self) -> Cow<<Self::Database as Database>::TypeInfo>;
    fn is_null(&self) -> bool;
    fn decode<T>(&self) -> T where T: Decode<Self::Database> + Type<Self::Database>;
    fn decode_unchecked<T>(&self) -> T where T: Decode<Self::Database>;
    fn try_decode<T>(&self) -> std::result::Result<T, Error> where T: Decode<Self::Database> + Type<Self::Database>;
    fn try_decode_unchecked<T>(&self) -> std::result::Result<T, Error> where T: Decode<Self::Database>;
}
pub trait ValueRef {
    type Database: Database;
    fn to_owned(&self) -> <Self::Database as Database>::Value;
    fn type_info(&self) -> Cow<<Self::Database as Database>::TypeInfo>;
    fn is_null(&self) -> bool;
}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Either<L, R> { Left(L), Right(R) }
impl<L, R> Either<L, R> {
    pub fn is_left(&self) -> bool;
    pub fn is_left_and<F>(self, f: F) -> bool where F: FnOnce(L) -> bool;
    pub fn is_right_and<F>(self, f: F) -> bool where F: FnOnce(R) -> bool;
    pub fn is_left_or<F>(self, f: F) -> bool where F: FnOnce(R) -> bool;
    pub fn is_right_or<F>(self, f: F) -> bool where F: FnOnce(L) -> bool;
    pub fn is_right(&self) -> bool;
    pub fn left(self) -> Option<L>;
    pub fn right(self) -> Option<R>;
    pub fn as_ref(&self) -> Either<&L, &R>;
    pub fn as_mut(&mut self) -> Either<&mut L, &mut R>;
    pub fn as_pin_ref(self: Pin<&Either<L, R>>) -> Either<Pin<&L>, Pin<&R>>;
    pub fn as_pin_mut(self: Pin<&mut Either<L, R>>) -> Either<Pin<&mut L>, Pin<&mut R>>;
    pub fn flip(self) -> Either<R, L>;
    pub fn map_left<F, M>(self, f: F) -> Either<M, R> where F: FnOnce(L) -> M;
    pub fn map_right<F, S>(self, f: F) -> Either<L, S> where F: FnOnce(R) -> S;
    pub fn map_left_or<F, S>(self, default: S, f: F) -> S where F: FnOnce(L) -> S;
    pub fn map_right_or<F, S>(self, default: S, f: F) -> S where F: FnOnce(R) -> S;
    pub fn map_either<F, G, M, S>(self, f: F, g: G) -> Either<M, S> where F: FnOnce(L) -> M, G: FnOnce(R) -> S;
    pub fn map_either_with<Ctx, F, G, M, S>(self, ctx: Ctx, f: F, g: G) -> Either<M, S> where F: FnOnce(Ctx, L) -> M, G: FnOnce(Ctx, R) -> S;
    pub fn either<F, G, T>(self, f: F, g: G) -> T where F: FnOnce(L) -> T, G: FnOnce(R) -> T;
    pub fn either_with<Ctx, F, G, T>(self, ctx: Ctx, f: F, g: G) -> T where F: FnOnce(Ctx, L) -> T, G: FnOnce(Ctx, R) -> T;
    pub fn left_and<S>(self, other: Either<S, R>) -> Either<S, R>;
    pub fn right_and<S>(self, other: Either<L, S>) -> Either<L, S>;
    pub fn left_and_then<F, S>(self, f: F) -> Either<S, R> where F: FnOnce(L) -> Either<S, R>;
    pub fn right_and_then<F, S>(self, f: F) -> Either<L, S> where F: FnOnce(R) -> Either<L, S>;
    pub fn into_iter(self) -> Either<<L as IntoIterator>::IntoIter, <R as IntoIterator>::IntoIter> where L: IntoIterator, R: IntoIterator<Item = <L as IntoIterator>::Item>;
    pub fn iter(&self) -> Either<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter> where &L: IntoIterator, &R: IntoIterator<Item = <&L as IntoIterator>::Item>;
    pub fn iter_mut(&mut self) -> Either<<&mut L as IntoIterator>::IntoIter, <&mut R as IntoIterator>::IntoIter> where &mut L: IntoIterator, &mut R: IntoIterator<Item = <&mut L as IntoIterator>::Item>;
    pub fn factor_into_iter(self) -> IterEither<<L as IntoIterator>::IntoIter, <R as IntoIterator>::IntoIter> where L: IntoIterator, R: IntoIterator;
    pub fn factor_iter(&self) -> IterEither<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter> where &L: IntoIterator, &R: IntoIterator;
    pub fn factor_iter_mut(&mut self) -> IterEither<<&mut L as IntoIterator>::IntoIter, <&mut R as IntoIterator>::IntoIter> where &mut L: IntoIterator, &mut R: IntoIterator;
    pub fn left_or(self, other: L) -> L;
    pub fn left_or_default(self) -> L where L: Default;
    pub fn left_or_else<F>(self, f: F) -> L where F: FnOnce(R) -> L;
    pub fn right_or(self, other: R) -> R;
    pub fn right_or_default(self) -> R where R: Default;
    pub fn right_or_else<F>(self, f: F) -> R where F: FnOnce(L) -> R;
    pub fn unwrap_left(self) -> L where R: Debug;
    pub fn unwrap_right(self) -> R where L: Debug;
    pub fn expect_left(self, msg: &str) -> L where R: Debug;
    pub fn expect_right(self, msg: &str) -> R where L: Debug;
    pub fn inspect_left<F>(self, f: F) -> Either<L, R> where F: FnOnce(&L);
    pub fn inspect_right<F>(self, f: F) -> Either<L, R> where F: FnOnce(&R);
    pub fn either_into<T>(self) -> T where L: Into<T>, R: Into<T>;
}
impl<L, R> Either<Option<L>, Option<R>> {
    pub fn factor_none(self) -> Option<Either<L, R>>;
}
impl<L, R, E> Either<std::result::Result<L, E>, std::result::Result<R, E>> {
    pub fn factor_err(self) -> std::result::Result<Either<L, R>, E>;
}
impl<T, L, R> Either<std::result::Result<T, L>, std::result::Result<T, R>> {
    pub fn factor_ok(self) -> std::result::Result<T, Either<L, R>>;
}
impl<T, L, R> Either<(T, L), (T, R)> {
    pub fn factor_first(self) -> (T, Either<L, R>);
}
impl<T, L, R> Either<(L, T), (R, T)> {
    pub fn factor_second(self) -> (Either<L, R>, T);
}
impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
    pub fn map<F, M>(self, f: F) -> Either<M, M> where F: FnOnce(T) -> M;
}
impl<L, R> Either<&L, &R> {
    pub fn cloned(self) -> Either<L, R> where L: Clone, R: Clone;
    pub fn copied(self) -> Either<L, R> where L: Copy, R: Copy;
}
impl<L, R> Either<&mut L, &mut R> {
    pub fn cloned(self) -> Either<L, R> where L: Clone, R: Clone;
    pub fn copied(self) -> Either<L, R> where L: Copy, R: Copy;
}
impl<L, R, Target> AsMut<[Target]> for Either<L, R> where L: AsMut<[Target]>, R: AsMut<[Target]> {}
impl<L, R> AsMut<CStr> for Either<L, R> where L: AsMut<CStr>, R: AsMut<CStr> {}
impl<L, R> AsMut<OsStr> for Either<L, R> where L: AsMut<OsStr>, R: AsMut<OsStr> {}
impl<L, R> AsMut<Path> for Either<L, R> where L: AsMut<Path>, R: AsMut<Path> {}
impl<L, R, Target> AsMut<Target> for Either<L, R> where L: AsMut<Target>, R: AsMut<Target> {}
impl<L, R> AsMut<str> for Either<L, R> where L: AsMut<str>, R: AsMut<str> {}
impl<L, R, Target> AsRef<[Target]> for Either<L, R> where L: AsRef<[Target]>, R: AsRef<[Target]> {}
impl<L, R> AsRef<CStr> for Either<L, R> where L: AsRef<CStr>, R: AsRef<CStr> {}
impl<L, R> AsRef<OsStr> for Either<L, R> where L: AsRef<OsStr>, R: AsRef<OsStr> {}
impl<L, R> AsRef<Path> for Either<L, R> where L: AsRef<Path>, R: AsRef<Path> {}
impl<L, R, Target> AsRef<Target> for Either<L, R> where L: AsRef<Target>, R: AsRef<Target> {}
impl<L, R> AsRef<str> for Either<L, R> where L: AsRef<str>, R: AsRef<str> {}
impl<L, R> BufRead for Either<L, R> where L: BufRead, R: BufRead {}
impl<L, R> Deref for Either<L, R> where L: Deref, R: Deref<Target = <L as Deref>::Target> { type Target = <L as Deref>::Target; }
impl<L, R> DerefMut for Either<L, R> where L: DerefMut, R: DerefMut<Target = <L as Deref>::Target> {}
impl<L, R> Display for Either<L, R> where L: Display, R: Display {}
impl<L, R> DoubleEndedIterator for Either<L, R> where L: DoubleEndedIterator, R: DoubleEndedIterator<Item = <L as Iterator>::Item> {}
impl<L, R> std::error::Error for Either<L, R> where L: std::error::Error, R: std::error::Error {}
impl<L, R> ExactSizeIterator for Either<L, R> where L: ExactSizeIterator, R: ExactSizeIterator<Item = <L as Iterator>::Item> {}
impl<L, R, A> Extend<A> for Either<L, R> where L: Extend<A>, R: Extend<A> {}
impl<L, R> From<std::result::Result<R, L>> for Either<L, R> {}
impl<L, R> Future for Either<L, R> where L: Future, R: Future<Output = <L as Future>::Output> { type Output = <L as Future>::Output; }
impl<L, R> Iterator for Either<L, R> where L: Iterator, R: Iterator<Item = <L as Iterator>::Item> { type Item = <L as Iterator>::Item; }
impl<L, R> Read for Either<L, R> where L: Read, R: Read {}
impl<L, R> Seek for Either<L, R> where L: Seek, R: Seek {}
impl<L, R> std::io::Write for Either<L, R> where L: std::io::Write, R: std::io::Write {}
impl<L, R> Write for Either<L, R> where L: Write, R: Write {}
pub enum Error { Configuration(Box<dyn std::error::Error + Sync + Send>), InvalidArgument(String), Database(Box<dyn DatabaseError>), Io(std::io::Error), Tls(Box<dyn std::error::Error + Sync + Send>), Protocol(String), RowNotFound, TypeNotFound { type_name: String, }, ColumnIndexOutOfBounds { index: usize, len: usize, }, ColumnNotFound(String), ColumnDecode { index: String, source: Box<dyn std::error::Error + Sync + Send>, }, Encode(Box<dyn std::error::Error + Sync + Send>), Decode(Box<dyn std::error::Error + Sync + Send>), AnyDriverError(Box<dyn std::error::Error + Sync + Send>), PoolTimedOut, PoolClosed, WorkerCrashed, Migrate(Box<_>), InvalidSavePointStatement, BeginFailed }
impl Error {
    pub fn into_database_error(self) -> Option<Box<dyn DatabaseError>>;
    pub fn as_database_error(&self) -> Option<&(dyn DatabaseError)>;
}
impl Display for Error {}
impl std::error::Error for Error {}
impl<E> From<E> for Error where E: DatabaseError {}
impl From<std::io::Error> for Error {}
impl From<_> for Error {}
pub struct PgConnection {}
impl PgConnection {
    pub fn server_version_num(&self) -> Option<u32>;
    pub async fn copy_in_raw(&mut self, statement: &str) -> std::result::Result<PgCopyIn<&mut PgConnection>, Error>;
    pub async fn copy_out_raw(&mut self, statement: &str) -> std::result::Result<Pin<Box<dyn Stream<Item = std::result::Result<Bytes, Error>> + Send>>, Error>;
}
impl Acquire for &mut PgConnection { type Database = Postgres; type Connection = &mut <Postgres as Database>::Connection; }
impl AsMut<PgConnection> for PgConnection {}
impl Connection for PgConnection { type Database = Postgres; type Options = PgConnectOptions; }
impl Executor for &mut PgConnection { type Database = Postgres; }
pub struct Pool<DB> where DB: Database {}
impl<DB> Pool<DB> where DB: Database {
    pub async fn new(url: &str) -> std::result::Result<Pool<DB>, Error>;
    pub async fn connect(url: &str) -> std::result::Result<Pool<DB>, Error>;
    pub async fn connect_with(options: <<DB as Database>::Connection as Connection>::Options) -> std::result::Result<Pool<DB>, Error>;
    pub fn connect_lazy(url: &str) -> std::result::Result<Pool<DB>, Error>;
    pub fn connect_lazy_with(options: <<DB as Database>::Connection as Connection>::Options) -> Pool<DB>;
    pub fn acquire(&self) -> impl Future<Output = std::result::Result<PoolConnection<DB>, Error>>;
    pub fn try_acquire(&self) -> Option<PoolConnection<DB>>;
    pub async fn begin(&self) -> std::result::Result<Transaction<DB>, Error>;
    pub async fn try_begin(&self) -> std::result::Result<Option<Transaction<DB>>, Error>;
    pub async fn begin_with(&self, statement: impl Into<Cow<str>>) -> std::result::Result<Transaction<DB>, Error>;
    pub async fn try_begin_with(&self, statement: impl Into<Cow<str>>) -> std::result::Result<Option<Transaction<DB>>, Error>;
    pub fn close(&self) -> impl Future<Output = ()>;
    pub fn is_closed(&self) -> bool;
    pub fn close_event(&self) -> CloseEvent;
    pub fn size(&self) -> u32;
    pub fn num_idle(&self) -> usize;
    pub fn connect_options(&self) -> Arc<<<DB as Database>::Connection as Connection>::Options>;
    pub fn set_connect_options(&self, connect_options: <<DB as Database>::Connection as Connection>::Options);
    pub fn options(&self) -> &PoolOptions<DB>;
}
impl<DB> Acquire for &Pool<DB> where DB: Database { type Database = DB; type Connection = PoolConnection<DB>; }
impl<DB> Clone for Pool<DB> where DB: Database {}
impl<DB> Executor for &Pool<DB> where DB: Database { type Database = DB; }
impl PgPoolCopyExt for Pool<Postgres> {}
pub struct Postgres;
impl Database for Postgres {
    type Connection = PgConnection;
    type TransactionManager = PgTransactionManager;
    type Row = PgRow;
    type QueryResult = PgQueryResult;
    type Column = PgColumn;
    type TypeInfo = PgTypeInfo;
    type Value = PgValue;
    type ValueRef = PgValueRef;
    type Arguments = PgArguments;
    type ArgumentBuffer = PgArgumentBuffer;
    type Statement = PgStatement;
}
impl HasStatementCache for Postgres {}
pub struct QueryBuilder<DB> where DB: Database {}
impl<DB> QueryBuilder<DB> where DB: Database {
    pub fn new(init: impl Into<String>) -> QueryBuilder<DB> where <DB as Database>::Arguments: Default;
    pub fn with_arguments<A>(init: impl Into<String>, arguments: A) -> QueryBuilder<DB> where DB: Database, A: IntoArguments<DB>;
    pub fn push(&mut self, sql: impl Display) -> &mut QueryBuilder<DB>;
    pub fn push_bind<T>(&mut self, value: T) -> &mut QueryBuilder<DB> where T: Encode<DB> + Type<DB>;
    pub fn separated<Sep>(&mut self, separator: Sep) -> Separated<DB, Sep> where Sep: Display;
    pub fn push_values<I, F>(&mut self, tuples: I, push_tuple: F) -> &mut QueryBuilder<DB> where I: IntoIterator, F: FnMut(Separated<DB, &str>, <I as IntoIterator>::Item);
    pub fn push_tuples<I, F>(&mut self, tuples: I, push_tuple: F) -> &mut QueryBuilder<DB> where I: IntoIterator, F: FnMut(Separated<DB, &str>, <I as IntoIterator>::Item);
    pub fn build(&mut self) -> Query<DB, <DB as Database>::Arguments>;
    pub fn build_query_as<T>(&mut self) -> QueryAs<DB, T, <DB as Database>::Arguments> where T: FromRow<<DB as Database>::Row>;
    pub fn build_query_scalar<T>(&mut self) -> QueryScalar<DB, T, <DB as Database>::Arguments> where DB: Database, (T,): FromRow<<DB as Database>::Row>;
    pub fn reset(&mut self) -> &mut QueryBuilder<DB>;
    pub fn sql(&self) -> &str;
    pub fn into_sql(self) -> String;
}
impl<DB> Default for QueryBuilder<DB> where DB: Database {}
pub struct RawSql {}
impl RawSql {
    pub async fn execute<E>(self, executor: E) -> std::result::Result<<<E as Executor>::Database as Database>::QueryResult, Error> where E: Executor;
    pub fn execute_many<E>(self, executor: E) -> Pin<Box<dyn Stream<Item = std::result::Result<<<E as Executor>::Database as Database>::QueryResult, Error>> + Send>> where E: Executor;
    pub fn fetch<E>(self, executor: E) -> Pin<Box<dyn Stream<Item = std::result::Result<<<E as Executor>::Database as Database>::Row, Error>> + Send>> where E: Executor;
    pub fn fetch_many<E>(self, executor: E) -> Pin<Box<dyn Stream<Item = std::result::Result<Either<<<E as Executor>::Database as Database>::QueryResult, <<E as Executor>::Database as Database>::Row>, Error>> + Send>> where E: Executor;
    pub async fn fetch_all<E>(self, executor: E) -> std::result::Result<Vec<<<E as Executor>::Database as Database>::Row>, Error> where E: Executor;
    pub async fn fetch_one<E>(self, executor: E) -> std::result::Result<<<E as Executor>::Database as Database>::Row, Error> where E: Executor;
    pub async fn fetch_optional<E>(self, executor: E) -> std::result::Result<<<E as Executor>::Database as Database>::Row, Error> where E: Executor;
}
impl<DB> Execute<DB> for RawSql where DB: Database {}
pub struct Transaction<DB> where DB: Database {}
impl<DB> Transaction<DB> where DB: Database {
    pub async fn commit(self) -> std::result::Result<(), Error>;
    pub async fn rollback(self) -> std::result::Result<(), Error>;
}
impl<DB> Acquire for &mut Transaction<DB> where DB: Database { type Database = DB; type Connection = &mut <DB as Database>::Connection; }
impl<DB> AsMut<<DB as Database>::Connection> for Transaction<DB> where DB: Database {}
impl<DB> Deref for Transaction<DB> where DB: Database { type Target = <DB as Database>::Connection; }
impl<DB> DerefMut for Transaction<DB> where DB: Database {}
pub struct MySql;
impl Database for MySql {
    type Connection = MySqlConnection;
    type Row = mysql::MySqlRow;
    type QueryResult = mysql::MySqlQueryResult;
    type Column = mysql::MySqlColumn;
    type TypeInfo = mysql::MySqlTypeInfo;
    type Value = mysql::MySqlValue;
    type ValueRef = mysql::MySqlValueRef;
    type Arguments = mysql::MySqlArguments;
    type ArgumentBuffer = mysql::MySqlArgumentBuffer;
    type Statement = mysql::MySqlStatement;
}
impl HasStatementCache for MySql {}
pub struct MySqlConnection {}
impl Acquire for &mut MySqlConnection { type Database = MySql; type Connection = &mut <MySql as Database>::Connection; }
impl AsMut<MySqlConnection> for MySqlConnection {}
impl Connection for MySqlConnection { type Database = MySql; type Options = mysql::MySqlConnectOptions; }
impl Executor for &mut MySqlConnection { type Database = MySql; }
pub type MySqlPool = Pool<MySql>;
pub type MySqlTransaction = Transaction<MySql>;
pub trait MySqlExecutor: Executor<Database = MySql> {}
impl<T> MySqlExecutor for T where T: Executor<Database = MySql> {}
pub struct Sqlite;
impl Database for Sqlite {
    type Connection = SqliteConnection;
    type Row = sqlite::SqliteRow;
    type QueryResult = sqlite::SqliteQueryResult;
    type Column = sqlite::SqliteColumn;
    type TypeInfo = sqlite::SqliteTypeInfo;
    type Value = sqlite::SqliteValue;
    type ValueRef = sqlite::SqliteValueRef;
    type Arguments = sqlite::SqliteArguments;
    type ArgumentBuffer = sqlite::SqliteArgumentBuffer;
    type Statement = sqlite::SqliteStatement;
}
impl HasStatementCache for Sqlite {}
pub struct SqliteConnection {}
impl Acquire for &mut SqliteConnection { type Database = Sqlite; type Connection = &mut <Sqlite as Database>::Connection; }
impl AsMut<SqliteConnection> for SqliteConnection {}
impl Connection for SqliteConnection { type Database = Sqlite; type Options = sqlite::SqliteConnectOptions; }
impl Executor for &mut SqliteConnection { type Database = Sqlite; }
pub type SqlitePool = Pool<Sqlite>;
pub type SqliteTransaction = Transaction<Sqlite>;
pub trait SqliteExecutor: Executor<Database = Sqlite> {}
impl<T> SqliteExecutor for T where T: Executor<Database = Sqlite> {}
pub struct Any;
impl Database for Any {
    type Connection = AnyConnection;
    type Row = any::AnyRow;
    type QueryResult = any::AnyQueryResult;
    type Column = any::AnyColumn;
    type TypeInfo = any::AnyTypeInfo;
    type Value = any::AnyValue;
    type ValueRef = any::AnyValueRef;
    type Arguments = any::AnyArguments;
    type ArgumentBuffer = any::AnyArgumentBuffer;
    type Statement = any::AnyStatement;
}
pub struct AnyConnection {}
impl Acquire for &mut AnyConnection { type Database = Any; type Connection = &mut <Any as Database>::Connection; }
impl AsMut<AnyConnection> for AnyConnection {}
impl Connection for AnyConnection { type Database = Any; type Options = any::AnyConnectOptions; }
impl Executor for &mut AnyConnection { type Database = Any; }
pub type AnyPool = Pool<Any>;
pub trait AnyExecutor: Executor<Database = Any> {}
impl<T> AnyExecutor for T where T: Executor<Database = Any> {}
pub type PgPool = Pool<Postgres>;
pub type PgTransaction = Transaction<Postgres>;
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub fn query<DB>(sql: &str) -> Query<DB, <DB as Database>::Arguments> where DB: Database;
pub fn query_as<DB, O>(sql: &str) -> QueryAs<DB, O, <DB as Database>::Arguments> where DB: Database, O: FromRow<<DB as Database>::Row>;
pub fn query_as_with<DB, O, A>(sql: &str, arguments: A) -> QueryAs<DB, O, A> where DB: Database, A: IntoArguments<DB>, O: FromRow<<DB as Database>::Row>;
pub fn query_scalar<DB, O>(sql: &str) -> QueryScalar<DB, O, <DB as Database>::Arguments> where DB: Database, (O,): FromRow<<DB as Database>::Row>;
pub fn query_scalar_with<DB, O, A>(sql: &str, arguments: A) -> QueryScalar<DB, O, A> where DB: Database, A: IntoArguments<DB>, (O,): FromRow<<DB as Database>::Row>;
pub fn query_with<DB, A>(sql: &str, arguments: A) -> Query<DB, A> where DB: Database, A: IntoArguments<DB>;
pub fn raw_sql(sql: &str) -> RawSql;
impl ColumnIndex<PgRow> for &str {}
impl ColumnIndex<PgRow> for usize {}
impl ColumnIndex<PgStatement> for &str {}
impl ColumnIndex<PgStatement> for usize {}
impl<T, I> ColumnIndex<T> for &I where I: ColumnIndex<T> {}
impl Decode<Postgres> for bool {}
impl Decode<Postgres> for f32 {}
impl Decode<Postgres> for f64 {}
impl Decode<Postgres> for i8 {}
impl Decode<Postgres> for i16 {}
impl Decode<Postgres> for i32 {}
impl Decode<Postgres> for i64 {}
impl Decode<Postgres> for Box<[u8]> {}
impl Decode<Postgres> for String {}
impl Decode<Postgres> for Vec<u8> {}
impl Decode<Postgres> for &str {}
impl Decode<Postgres> for &[u8] {}
impl Decode<Postgres> for Cow<str> {}
impl Decode<Postgres> for () {}
impl Decode<Postgres> for Box<str> {}
impl<DB, T> Decode<DB> for Option<T> where DB: Database, T: Decode<DB> {}
impl<T1> Decode<Postgres> for (T1,) where T1: Type<Postgres> + Decode<Postgres> {}
impl<T1, T2> Decode<Postgres> for (T1, T2) where T1: Type<Postgres> + Decode<Postgres>, T2: Type<Postgres> + Decode<Postgres> {}
impl<T> Decode<Postgres> for Vec<T> where T: Decode<Postgres> + Type<Postgres> {}
impl<T, const N: usize> Decode<Postgres> for [T; N] where T: Decode<Postgres> + Type<Postgres> {}
impl<const N: usize> Decode<Postgres> for [u8; N] {}
impl Encode<Postgres> for &str {}
impl Encode<Postgres> for &[u8] {}
impl Encode<Postgres> for Cow<str> {}
impl Encode<Postgres> for bool {}
impl Encode<Postgres> for f32 {}
impl Encode<Postgres> for f64 {}
impl Encode<Postgres> for i8 {}
impl Encode<Postgres> for i16 {}
impl Encode<Postgres> for i32 {}
impl Encode<Postgres> for i64 {}
impl Encode<Postgres> for Box<str> {}
impl Encode<Postgres> for Box<[u8]> {}
impl Encode<Postgres> for String {}
impl Encode<Postgres> for Vec<u8> {}
impl Encode<Postgres> for Duration {}
impl<T> Encode<Postgres> for &[T] where T: Encode<Postgres> + Type<Postgres> {}
impl<T> Encode<Postgres> for Option<T> where T: Encode<Postgres> + Type<Postgres> {}
impl<T> Encode<Postgres> for Vec<T> where &[T]: Encode<Postgres>, T: Encode<Postgres> {}
impl<T, DB> Encode<DB> for &T where DB: Database, T: Encode<DB> {}
impl<T, const N: usize> Encode<Postgres> for [T; N] where &[T]: Encode<Postgres>, T: Encode<Postgres> {}
impl<const N: usize> Encode<Postgres> for [u8; N] {}
impl<DB> Execute<DB> for &str where DB: Database {}
impl<DB> Execute<DB> for (&str, Option<<DB as Database>::Arguments>) where DB: Database {}
impl<R> FromRow<R> for () where R: Row {}
impl<R, T1> FromRow<R> for (T1,) where R: Row, usize: ColumnIndex<R>, T1: Decode<<R as Row>::Database> + Type<<R as Row>::Database> {}
impl<R, T1, T2> FromRow<R> for (T1, T2) where R: Row, usize: ColumnIndex<R>, T1: Decode<<R as Row>::Database> + Type<<R as Row>::Database>, T2: Decode<<R as Row>::Database> + Type<<R as Row>::Database> {}
impl<T> PgExecutor for T where T: Executor<Database = Postgres> {}
impl Type<Postgres> for Cow<str> {}
impl Type<Postgres> for bool {}
impl Type<Postgres> for f32 {}
impl Type<Postgres> for f64 {}
impl Type<Postgres> for i8 {}
impl Type<Postgres> for i16 {}
impl Type<Postgres> for i32 {}
impl Type<Postgres> for i64 {}
impl Type<Postgres> for str {}
impl Type<Postgres> for () {}
impl Type<Postgres> for Box<str> {}
impl Type<Postgres> for String {}
impl Type<Postgres> for Duration {}
impl<T1> Type<Postgres> for (T1,) {}
impl<T1, T2> Type<Postgres> for (T1, T2) {}
impl<T> Type<Postgres> for [T] where T: PgHasArrayType {}
impl<T> Type<Postgres> for Vec<T> where T: PgHasArrayType {}
impl<T, DB> Type<DB> for Option<T> where T: Type<DB>, DB: Database {}
impl<T, DB> Type<DB> for &T where T: Type<DB>, DB: Database {}
impl<T, const N: usize> Type<Postgres> for [T; N] where T: PgHasArrayType {}
pub mod database {
    pub use crate::Database;
    pub trait HasStatementCache {}
}
pub mod decode {
    pub use crate::Decode;
}
pub mod encode {
    pub use crate::Encode;
    pub enum IsNull { Yes, No }
    impl IsNull {
        pub fn is_null(&self) -> bool;
    }
}
pub mod error {
    use crate::{Database, Type};
    use std::{borrow::Cow, boxed::Box, fmt::Display, marker::{Send, Sync}, option::Option};
    pub use crate::Result;
    pub use crate::Error;
    pub trait DatabaseError: Send + Sync + std::error::Error {
        fn message(&self) -> &str;
        fn kind(&self) -> ErrorKind;
        fn code(&self) -> Option<Cow<str>>;
        fn constraint(&self) -> Option<&str>;
        fn table(&self) -> Option<&str>;
        fn is_unique_violation(&self) -> bool;
        fn is_foreign_key_violation(&self) -> bool;
        fn is_check_violation(&self) -> bool;
    }
    #[derive(PartialEq, Eq)]
    pub enum ErrorKind { UniqueViolation, ForeignKeyViolation, NotNullViolation, CheckViolation, Other }
    pub struct UnexpectedNullError;
    impl Display for UnexpectedNullError {}
    impl std::error::Error for UnexpectedNullError {}
    pub type BoxDynError = Box<dyn std::error::Error + Sync + Send>;
    pub fn mismatched_types<DB, T>(ty: &<DB as Database>::TypeInfo) -> Box<dyn std::error::Error + Sync + Send> where DB: Database, T: Type<DB>;
    impl dyn DatabaseError {
        pub fn downcast_ref<E>(&self) -> &E where E: DatabaseError;
        pub fn downcast<E>(self: Box<dyn DatabaseError>) -> Box<E> where E: DatabaseError;
        pub fn try_downcast_ref<E>(&self) -> Option<&E> where E: DatabaseError;
        pub fn try_downcast<E>(self: Box<dyn DatabaseError>) -> std::result::Result<Box<E>, Box<dyn DatabaseError>> where E: DatabaseError;
    }
}
pub mod pool {
    use crate::{Acquire, Connection, Database};
    use log::LevelFilter;
    use std::{boxed::Box, clone::Clone, convert::{AsMut, AsRef, From, Into}, default::Default, future::Future, marker::{Send, Sync}, ops::{Deref, DerefMut, Fn}, option::Option, pin::Pin, result::Result, time::Duration};
    pub use crate::Pool;
    pub struct CloseEvent {}
    impl CloseEvent {
        pub async fn do_until<Fut>(&mut self, fut: Fut) -> Result<<Fut as Future>::Output, crate::Error> where Fut: Future;
    }
    impl Future for CloseEvent { type Output = (); }
    pub enum MaybePoolConnection<DB> where DB: Database { Connection(&mut <DB as Database>::Connection), PoolConnection(PoolConnection<DB>) }
    impl<DB> Deref for MaybePoolConnection<DB> where DB: Database { type Target = <DB as Database>::Connection; }
    impl<DB> DerefMut for MaybePoolConnection<DB> where DB: Database {}
    impl<DB> From<&mut <DB as Database>::Connection> for MaybePoolConnection<DB> where DB: Database {}
    impl<DB> From<PoolConnection<DB>> for MaybePoolConnection<DB> where DB: Database {}
    pub struct PoolConnection<DB> where DB: Database {}
    impl<DB> PoolConnection<DB> where DB: Database {
        pub async fn close(self) -> Result<(), crate::Error>;
        pub fn close_on_drop(&mut self);
        pub fn detach(self) -> <DB as Database>::Connection;
        pub fn leak(self) -> <DB as Database>::Connection;
    }
    impl<DB> Acquire for &mut PoolConnection<DB> where DB: Database { type Database = DB; type Connection = &mut <DB as Database>::Connection; }
    impl<DB> AsMut<<DB as Database>::Connection> for PoolConnection<DB> where DB: Database {}
    impl<DB> AsRef<<DB as Database>::Connection> for PoolConnection<DB> where DB: Database {}
    impl<DB> Deref for PoolConnection<DB> where DB: Database { type Target = <DB as Database>::Connection; }
    impl<DB> DerefMut for PoolConnection<DB> where DB: Database {}
    pub struct PoolConnectionMetadata { pub age: Duration, pub idle_for: Duration }
    pub struct PoolOptions<DB> where DB: Database {}
    impl<DB> PoolOptions<DB> where DB: Database {
        pub fn new() -> PoolOptions<DB>;
        pub fn max_connections(self, max: u32) -> PoolOptions<DB>;
        pub fn get_max_connections(&self) -> u32;
        pub fn min_connections(self, min: u32) -> PoolOptions<DB>;
        pub fn get_min_connections(&self) -> u32;
        pub fn acquire_time_level(self, level: LevelFilter) -> PoolOptions<DB>;
        pub fn acquire_slow_level(self, level: LevelFilter) -> PoolOptions<DB>;
        pub fn acquire_slow_threshold(self, threshold: Duration) -> PoolOptions<DB>;
        pub fn get_acquire_slow_threshold(&self) -> Duration;
        pub fn acquire_timeout(self, timeout: Duration) -> PoolOptions<DB>;
        pub fn get_acquire_timeout(&self) -> Duration;
        pub fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> PoolOptions<DB>;
        pub fn get_max_lifetime(&self) -> Option<Duration>;
        pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> PoolOptions<DB>;
        pub fn get_idle_timeout(&self) -> Option<Duration>;
        pub fn test_before_acquire(self, test: bool) -> PoolOptions<DB>;
        pub fn get_test_before_acquire(&self) -> bool;
        pub fn after_connect<F>(self, callback: F) -> PoolOptions<DB> where F: Fn(&mut <DB as Database>::Connection, PoolConnectionMetadata) -> Pin<Box<dyn Future<Output = Result<(), crate::Error>> + Send>> + Send + Sync;
        pub fn before_acquire<F>(self, callback: F) -> PoolOptions<DB> where F: Fn(&mut <DB as Database>::Connection, PoolConnectionMetadata) -> Pin<Box<dyn Future<Output = Result<bool, crate::Error>> + Send>> + Send + Sync;
        pub fn after_release<F>(self, callback: F) -> PoolOptions<DB> where F: Fn(&mut <DB as Database>::Connection, PoolConnectionMetadata) -> Pin<Box<dyn Future<Output = Result<bool, crate::Error>> + Send>> + Send + Sync;
        pub async fn connect(self, url: &str) -> Result<crate::Pool<DB>, crate::Error>;
        pub async fn connect_with(self, options: <<DB as Database>::Connection as Connection>::Options) -> Result<crate::Pool<DB>, crate::Error>;
        pub fn connect_lazy(self, url: &str) -> Result<crate::Pool<DB>, crate::Error>;
        pub fn connect_lazy_with(self, options: <<DB as Database>::Connection as Connection>::Options) -> crate::Pool<DB>;
    }
    impl<DB> Clone for PoolOptions<DB> where DB: Database {}
    impl<DB> Default for PoolOptions<DB> where DB: Database {}
    pub mod maybe {
        pub use crate::pool::MaybePoolConnection;
    }
}
pub mod postgres {
    use bytes::Bytes;
    use crate::{Acquire, Arguments, Column, ConnectOptions, Either, Executor, IntoArguments, Pool, Row, Statement, TypeInfo, Value, ValueRef, error::DatabaseError, pool::{PoolConnection, PoolOptions}, postgres::types::Oid};
    use futures::stream::Stream;
    use std::{borrow::Cow, boxed::Box, convert::{AsMut, AsRef, Into, TryFrom}, fmt::Display, future::Future, iter::{Extend, IntoIterator}, marker::{Send, Sync, Unpin}, ops::{Deref, DerefMut}, option::Option, path::{Path, PathBuf}, pin::Pin, result::Result, str::FromStr, string::String, sync::Arc, time::Duration, vec::Vec};
    use tokio::io::AsyncRead;
    pub use crate::Postgres;
    pub use crate::PgTransaction;
    pub use crate::PgPool;
    pub use crate::PgExecutor;
    pub use crate::PgConnection;
    pub trait PgHasArrayType {
        fn array_type_info() -> PgTypeInfo;
        fn array_compatible(ty: &PgTypeInfo) -> bool;
    }
    pub trait PgPoolCopyExt {
        fn copy_in_raw(&self, statement: &str) -> Pin<Box<dyn Future<Output = Result<PgCopyIn<PoolConnection<crate::Postgres>>, crate::Error>> + Send>>;
        fn copy_out_raw(&self, statement: &str) -> Pin<Box<dyn Future<Output = Result<Pin<Box<dyn Stream<Item = Result<Bytes, crate::Error>> + Send>>, crate::Error>> + Send>>;
    }
    #[derive(Clone)]
    pub struct PgAdvisoryLock {}
    impl PgAdvisoryLock {
        pub fn new(key_string: impl AsRef<str>) -> PgAdvisoryLock;
        pub fn with_key(key: PgAdvisoryLockKey) -> PgAdvisoryLock;
        pub fn key(&self) -> &PgAdvisoryLockKey;
        pub async fn acquire<C>(&self, conn: C) -> Result<PgAdvisoryLockGuard<C>, crate::Error> where C: AsMut<crate::PgConnection>;
        pub async fn try_acquire<C>(&self, conn: C) -> Result<Either<PgAdvisoryLockGuard<C>, C>, crate::Error> where C: AsMut<crate::PgConnection>;
        pub async fn force_release<C>(&self, conn: C) -> Result<(C, bool), crate::Error> where C: AsMut<crate::PgConnection>;
    }
    pub struct PgAdvisoryLockGuard<C> where C: AsMut<crate::PgConnection> {}
    impl<C> PgAdvisoryLockGuard<C> where C: AsMut<crate::PgConnection> {
        pub async fn release_now(self) -> Result<C, crate::Error>;
        pub fn leak(self) -> C;
    }
    impl<C> AsMut<crate::PgConnection> for PgAdvisoryLockGuard<C> where C: AsMut<crate::PgConnection> {}
    impl<C> AsRef<crate::PgConnection> for PgAdvisoryLockGuard<C> where C: AsMut<crate::PgConnection> + AsRef<crate::PgConnection> {}
    impl<C> Deref for PgAdvisoryLockGuard<C> where C: AsMut<crate::PgConnection> + AsRef<crate::PgConnection> { type Target = crate::PgConnection; }
    impl<C> DerefMut for PgAdvisoryLockGuard<C> where C: AsMut<crate::PgConnection> + AsRef<crate::PgConnection> {}
    #[derive(Clone, PartialEq, Eq)]
    pub enum PgAdvisoryLockKey { BigInt(i64), IntPair(i32, i32) }
    impl PgAdvisoryLockKey {
        pub fn as_bigint(&self) -> Option<i64>;
    }
    #[derive(Clone, Default)]
    pub struct PgArgumentBuffer {}
    impl Deref for PgArgumentBuffer { type Target = Vec<u8>; }
    impl DerefMut for PgArgumentBuffer {}
    #[derive(Clone, Default)]
    pub struct PgArguments {}
    impl Arguments for PgArguments { type Database = crate::Postgres; }
    impl IntoArguments<<PgArguments as Arguments>::Database> for PgArguments {}
    #[derive(Clone)]
    pub struct PgColumn {}
    impl PgColumn {
        pub fn relation_id(&self) -> Option<Oid>;
        pub fn relation_attribute_no(&self) -> Option<i16>;
    }
    impl Column for PgColumn { type Database = crate::Postgres; }
    #[derive(Clone, Default)]
    pub struct PgConnectOptions {}
    impl PgConnectOptions {
        pub fn new() -> PgConnectOptions;
        pub fn new_without_pgpass() -> PgConnectOptions;
        pub fn host(self, host: &str) -> PgConnectOptions;
        pub fn port(self, port: u16) -> PgConnectOptions;
        pub fn socket(self, path: impl AsRef<Path>) -> PgConnectOptions;
        pub fn username(self, username: &str) -> PgConnectOptions;
        pub fn password(self, password: &str) -> PgConnectOptions;
        pub fn database(self, database: &str) -> PgConnectOptions;
        pub fn ssl_mode(self, mode: PgSslMode) -> PgConnectOptions;
        pub fn ssl_root_cert(self, cert: impl AsRef<Path>) -> PgConnectOptions;
        pub fn ssl_client_cert(self, cert: impl AsRef<Path>) -> PgConnectOptions;
        pub fn ssl_client_cert_from_pem(self, cert: impl AsRef<[u8]>) -> PgConnectOptions;
        pub fn ssl_client_key(self, key: impl AsRef<Path>) -> PgConnectOptions;
        pub fn ssl_client_key_from_pem(self, key: impl AsRef<[u8]>) -> PgConnectOptions;
        pub fn ssl_root_cert_from_pem(self, pem_certificate: Vec<u8>) -> PgConnectOptions;
        pub fn statement_cache_capacity(self, capacity: usize) -> PgConnectOptions;
        pub fn application_name(self, application_name: &str) -> PgConnectOptions;
        pub fn extra_float_digits(self, extra_float_digits: impl Into<Option<i8>>) -> PgConnectOptions;
        pub fn options<K, V, I>(self, options: I) -> PgConnectOptions where K: Display, V: Display, I: IntoIterator<Item = (K, V)>;
        pub fn get_host(&self) -> &str;
        pub fn get_port(&self) -> u16;
        pub fn get_socket(&self) -> Option<&PathBuf>;
        pub fn get_username(&self) -> &str;
        pub fn get_database(&self) -> Option<&str>;
        pub fn get_ssl_mode(&self) -> PgSslMode;
        pub fn get_application_name(&self) -> Option<&str>;
        pub fn get_options(&self) -> Option<&str>;
    }
    impl ConnectOptions for PgConnectOptions { type Connection = crate::PgConnection; }
    impl FromStr for PgConnectOptions { type Err = crate::Error; }
    pub struct PgCopyIn<C> where C: DerefMut<Target = crate::PgConnection> {}
    impl<C> PgCopyIn<C> where C: DerefMut<Target = crate::PgConnection> {
        pub fn is_textual(&self) -> bool;
        pub fn num_columns(&self) -> usize;
        pub fn column_is_textual(&self, column: usize) -> bool;
        pub async fn send(&mut self, data: impl Deref<Target = [u8]>) -> Result<&mut PgCopyIn<C>, crate::Error>;
        pub async fn read_from(&mut self, source: impl AsyncRead + Unpin) -> Result<&mut PgCopyIn<C>, crate::Error>;
        pub async fn abort(self, msg: impl Into<String>) -> Result<(), crate::Error>;
        pub async fn finish(self) -> Result<u64, crate::Error>;
    }
    pub struct PgDatabaseError {}
    impl PgDatabaseError {
        pub fn severity(&self) -> PgSeverity;
        pub fn code(&self) -> &str;
        pub fn message(&self) -> &str;
        pub fn detail(&self) -> Option<&str>;
        pub fn hint(&self) -> Option<&str>;
        pub fn position(&self) -> Option<PgErrorPosition>;
        pub fn r#where(&self) -> Option<&str>;
        pub fn schema(&self) -> Option<&str>;
        pub fn table(&self) -> Option<&str>;
        pub fn column(&self) -> Option<&str>;
        pub fn data_type(&self) -> Option<&str>;
        pub fn constraint(&self) -> Option<&str>;
        pub fn file(&self) -> Option<&str>;
        pub fn line(&self) -> Option<usize>;
        pub fn routine(&self) -> Option<&str>;
    }
    impl DatabaseError for PgDatabaseError {}
    impl Display for PgDatabaseError {}
    impl std::error::Error for PgDatabaseError {}
    #[derive(PartialEq, Eq)]
    pub enum PgErrorPosition { Original(usize), Internal { position: usize, query: &str, } }
    pub struct PgListener {}
    impl PgListener {
        pub async fn connect(url: &str) -> Result<PgListener, crate::Error>;
        pub async fn connect_with(pool: &Pool<crate::Postgres>) -> Result<PgListener, crate::Error>;
        pub fn ignore_pool_close_event(&mut self, val: bool);
        pub fn eager_reconnect(&mut self, val: bool);
        pub async fn listen(&mut self, channel: &str) -> Result<(), crate::Error>;
        pub async fn listen_all(&mut self, channels: impl IntoIterator<Item = &str>) -> Result<(), crate::Error>;
        pub async fn unlisten(&mut self, channel: &str) -> Result<(), crate::Error>;
        pub async fn unlisten_all(&mut self) -> Result<(), crate::Error>;
        pub async fn recv(&mut self) -> Result<PgNotification, crate::Error>;
        pub async fn try_recv(&mut self) -> Result<Option<PgNotification>, crate::Error>;
        pub fn next_buffered(&mut self) -> Option<PgNotification>;
        pub fn into_stream(self) -> impl Stream<Item = Result<PgNotification, crate::Error>> + Unpin;
    }
    impl Acquire for &mut PgListener { type Database = crate::Postgres; type Connection = &mut crate::PgConnection; }
    impl Executor for &mut PgListener { type Database = crate::Postgres; }
    pub struct PgNotification {}
    impl PgNotification {
        pub fn process_id(&self) -> u32;
        pub fn channel(&self) -> &str;
        pub fn payload(&self) -> &str;
    }
    #[derive(Default)]
    pub struct PgQueryResult {}
    impl PgQueryResult {
        pub fn rows_affected(&self) -> u64;
    }
    impl Extend<PgQueryResult> for PgQueryResult {}
    pub struct PgRow {}
    impl Row for PgRow { type Database = crate::Postgres; }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum PgSeverity { Panic = 0, Fatal = 1, Error = 2, Warning = 3, Notice = 4, Debug = 5, Info = 6, Log = 7 }
    impl PgSeverity {
        pub fn is_error(self) -> bool;
    }
    impl TryFrom<&str> for PgSeverity { type Error = crate::Error; }
    #[derive(Clone, Copy, Default)]
    pub enum PgSslMode { Disable, Allow, Prefer, Require, VerifyCa, VerifyFull }
    impl FromStr for PgSslMode { type Err = crate::Error; }
    #[derive(Clone)]
    pub struct PgStatement {}
    impl Statement for PgStatement { type Database = crate::Postgres; }
    pub struct PgTransactionManager;
    #[derive(Clone, PartialEq)]
    pub struct PgTypeInfo {}
    impl PgTypeInfo {
        pub fn kind(&self) -> &PgTypeKind;
        pub fn oid(&self) -> Option<Oid>;
        pub fn with_name(name: &str) -> PgTypeInfo;
        pub fn array_of(elem_name: &str) -> PgTypeInfo;
        pub fn with_oid(oid: Oid) -> PgTypeInfo;
        pub fn type_eq(&self, other: &PgTypeInfo) -> bool;
    }
    impl Display for PgTypeInfo {}
    impl TypeInfo for PgTypeInfo {}
    #[derive(Clone)]
    pub enum PgTypeKind { Simple, Pseudo, Domain(PgTypeInfo), Composite(Arc<[(String, PgTypeInfo)]>), Array(PgTypeInfo), Enum(Arc<[String]>), Range(PgTypeInfo) }
    #[derive(Clone)]
    pub struct PgValue {}
    impl Value for PgValue { type Database = crate::Postgres; }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum PgValueFormat { Text = 0, Binary = 1 }
    #[derive(Clone)]
    pub struct PgValueRef {}
    impl PgValueRef {
        pub fn format(&self) -> PgValueFormat;
        pub fn as_bytes(&self) -> Result<&[u8], Box<dyn std::error::Error + Sync + Send>>;
        pub fn as_str(&self) -> Result<&str, Box<dyn std::error::Error + Sync + Send>>;
    }
    impl ValueRef for PgValueRef { type Database = crate::Postgres; }
    pub type PgPoolOptions = PoolOptions<crate::Postgres>;
    pub const PG_COPY_MAX_DATA_LEN: usize = _;
    impl PgHasArrayType for &str {}
    impl PgHasArrayType for &[u8] {}
    impl PgHasArrayType for Cow<str> {}
    impl PgHasArrayType for bool {}
    impl PgHasArrayType for f32 {}
    impl PgHasArrayType for f64 {}
    impl PgHasArrayType for i8 {}
    impl PgHasArrayType for i16 {}
    impl PgHasArrayType for i32 {}
    impl PgHasArrayType for i64 {}
    impl PgHasArrayType for u8 {}
    impl PgHasArrayType for Box<str> {}
    impl PgHasArrayType for Box<[u8]> {}
    impl PgHasArrayType for String {}
    impl PgHasArrayType for Vec<u8> {}
    impl PgHasArrayType for Duration {}
    impl<T1> PgHasArrayType for (T1,) {}
    impl<T1, T2> PgHasArrayType for (T1, T2) {}
    impl<T> PgHasArrayType for Option<T> where T: PgHasArrayType {}
    impl<T> PgHasArrayType for &T where T: PgHasArrayType {}
    impl<const N: usize> PgHasArrayType for [u8; N] {}
    pub mod types {
        use crate::{Decode, Encode, Postgres, Type};
        use std::{boxed::Box, collections::BTreeMap, convert::{From, Infallible, Into, TryFrom}, error::Error, fmt::Display, iter::{Extend, FromIterator, IntoIterator}, marker::{Send, Sync}, ops::{Add, AddAssign, Bound, Deref, DerefMut, Range, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive, Sub, SubAssign}, option::Option, result::Result, str::FromStr, string::String, time::Duration, vec::{IntoIter, Vec}};
        pub use crate::postgres::PgHasArrayType;
        #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
        pub struct Oid(pub u32);
        impl Decode<Postgres> for Oid {}
        impl Encode<Postgres> for Oid {}
        impl crate::postgres::PgHasArrayType for Oid {}
        impl Type<Postgres> for Oid {}
        #[derive(Clone, PartialEq)]
        pub struct PgBox { pub upper_right_x: f64, pub upper_right_y: f64, pub lower_left_x: f64, pub lower_left_y: f64 }
        impl Decode<Postgres> for PgBox {}
        impl Encode<Postgres> for PgBox {}
        impl FromStr for PgBox { type Err = Box<dyn Error + Sync + Send>; }
        impl crate::postgres::PgHasArrayType for PgBox {}
        impl Type<Postgres> for PgBox {}
        #[derive(Clone, Default, PartialEq)]
        pub struct PgCiText(pub String);
        impl Decode<Postgres> for PgCiText {}
        impl Deref for PgCiText { type Target = str; }
        impl Display for PgCiText {}
        impl Encode<Postgres> for PgCiText {}
        impl From<String> for PgCiText {}
        impl FromStr for PgCiText { type Err = Infallible; }
        impl crate::postgres::PgHasArrayType for PgCiText {}
        impl Type<Postgres> for PgCiText {}
        #[derive(Clone, PartialEq)]
        pub struct PgCircle { pub x: f64, pub y: f64, pub radius: f64 }
        impl Decode<Postgres> for PgCircle {}
        impl Encode<Postgres> for PgCircle {}
        impl FromStr for PgCircle { type Err = Box<dyn Error + Sync + Send>; }
        impl crate::postgres::PgHasArrayType for PgCircle {}
        impl Type<Postgres> for PgCircle {}
        #[derive(Clone, PartialEq)]
        pub enum PgCube { Point(f64), ZeroVolume(Vec<f64>), OneDimensionInterval(f64, f64), MultiDimension(Vec<Vec<f64>>) }
        impl Decode<Postgres> for PgCube {}
        impl Encode<Postgres> for PgCube {}
        impl FromStr for PgCube { type Err = crate::Error; }
        impl crate::postgres::PgHasArrayType for PgCube {}
        impl Type<Postgres> for PgCube {}
        #[derive(Clone, Default, PartialEq, Eq)]
        pub struct PgHstore(pub BTreeMap<String, Option<String>>);
        impl Decode<Postgres> for PgHstore {}
        impl Deref for PgHstore { type Target = BTreeMap<String, Option<String>>; }
        impl DerefMut for PgHstore {}
        impl Encode<Postgres> for PgHstore {}
        impl FromIterator<(String, Option<String>)> for PgHstore {}
        impl FromIterator<(String, String)> for PgHstore {}
        impl IntoIterator for PgHstore {
            type Item = (String, Option<String>);
            type IntoIter = std::collections::binary_heap::IntoIter<String, Option<String>>;
        }
        impl crate::postgres::PgHasArrayType for PgHstore {}
        impl Type<Postgres> for PgHstore {}
        #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
        pub struct PgInterval { pub months: i32, pub days: i32, pub microseconds: i64 }
        impl Decode<Postgres> for PgInterval {}
        impl Encode<Postgres> for PgInterval {}
        impl crate::postgres::PgHasArrayType for PgInterval {}
        impl TryFrom<Duration> for PgInterval { type Error = Box<dyn Error + Sync + Send>; }
        impl Type<Postgres> for PgInterval {}
        #[derive(Clone, Default, PartialEq)]
        pub struct PgLQuery {}
        impl PgLQuery {
            pub fn new() -> PgLQuery;
            pub fn from(levels: Vec<PgLQueryLevel>) -> PgLQuery;
            pub fn push(&mut self, level: PgLQueryLevel);
            pub fn pop(&mut self) -> Option<PgLQueryLevel>;
        }
        impl Decode<Postgres> for PgLQuery {}
        impl Deref for PgLQuery { type Target = [PgLQueryLevel]; }
        impl Display for PgLQuery {}
        impl Encode<Postgres> for PgLQuery {}
        impl FromIterator<PgLQueryLevel> for PgLQuery {}
        impl IntoIterator for PgLQuery { type Item = PgLQueryLevel; type IntoIter = IntoIter<<PgLQuery as IntoIterator>::Item>; }
        impl crate::postgres::PgHasArrayType for PgLQuery {}
        impl Type<Postgres> for PgLQuery {}
        #[derive(Clone, PartialEq)]
        pub enum PgLQueryLevel { Star(Option<u16>, Option<u16>), NonStar(Vec<PgLQueryVariant>), NotNonStar(Vec<PgLQueryVariant>) }
        impl Display for PgLQueryLevel {}
        #[derive(Clone, PartialEq)]
        pub struct PgLQueryVariant {}
        impl Display for PgLQueryVariant {}
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct PgLQueryVariantFlag {}
        impl PgLQueryVariantFlag {
            pub const ANY_END: PgLQueryVariantFlag = _;
            pub const IN_CASE: PgLQueryVariantFlag = _;
            pub const SUBLEXEME: PgLQueryVariantFlag = _;
            pub fn empty() -> PgLQueryVariantFlag;
            pub fn all() -> PgLQueryVariantFlag;
            pub fn bits(&self) -> u16;
            pub fn from_bits(bits: u16) -> Option<PgLQueryVariantFlag>;
            pub fn from_bits_truncate(bits: u16) -> PgLQueryVariantFlag;
            pub fn from_bits_retain(bits: u16) -> PgLQueryVariantFlag;
            pub fn from_name(name: &str) -> Option<PgLQueryVariantFlag>;
            pub fn is_empty(&self) -> bool;
            pub fn is_all(&self) -> bool;
            pub fn intersects(&self, other: PgLQueryVariantFlag) -> bool;
            pub fn contains(&self, other: PgLQueryVariantFlag) -> bool;
            pub fn insert(&mut self, other: PgLQueryVariantFlag);
            pub fn remove(&mut self, other: PgLQueryVariantFlag);
            pub fn toggle(&mut self, other: PgLQueryVariantFlag);
            pub fn set(&mut self, other: PgLQueryVariantFlag, value: bool);
            pub fn intersection(self, other: PgLQueryVariantFlag) -> PgLQueryVariantFlag;
            pub fn union(self, other: PgLQueryVariantFlag) -> PgLQueryVariantFlag;
            pub fn difference(self, other: PgLQueryVariantFlag) -> PgLQueryVariantFlag;
            pub fn symmetric_difference(self, other: PgLQueryVariantFlag) -> PgLQueryVariantFlag;
            pub fn complement(self) -> PgLQueryVariantFlag;
        }
        impl Display for PgLQueryVariantFlag {}
        impl Extend<PgLQueryVariantFlag> for PgLQueryVariantFlag {}
        impl FromIterator<PgLQueryVariantFlag> for PgLQueryVariantFlag {}
        impl Sub for PgLQueryVariantFlag { type Output = PgLQueryVariantFlag; }
        impl SubAssign for PgLQueryVariantFlag {}
        #[derive(Clone, PartialEq)]
        pub struct PgLSeg { pub start_x: f64, pub start_y: f64, pub end_x: f64, pub end_y: f64 }
        impl Decode<Postgres> for PgLSeg {}
        impl Encode<Postgres> for PgLSeg {}
        impl FromStr for PgLSeg { type Err = Box<dyn Error + Sync + Send>; }
        impl crate::postgres::PgHasArrayType for PgLSeg {}
        impl Type<Postgres> for PgLSeg {}
        #[derive(Clone, Default, PartialEq)]
        pub struct PgLTree {}
        impl PgLTree {
            pub fn new() -> PgLTree;
            pub fn from(labels: Vec<PgLTreeLabel>) -> PgLTree;
            pub fn from_iter<I, S>(labels: I) -> Result<PgLTree, PgLTreeParseError> where String: From<S>, I: IntoIterator<Item = S>;
            pub fn try_from_iter<I, S>(labels: I) -> Result<PgLTree, PgLTreeParseError> where S: Into<String>, I: IntoIterator<Item = S>;
            pub fn push(&mut self, label: PgLTreeLabel);
            pub fn pop(&mut self) -> Option<PgLTreeLabel>;
        }
        impl Decode<Postgres> for PgLTree {}
        impl Deref for PgLTree { type Target = [PgLTreeLabel]; }
        impl Display for PgLTree {}
        impl Encode<Postgres> for PgLTree {}
        impl FromIterator<PgLTreeLabel> for PgLTree {}
        impl FromStr for PgLTree { type Err = PgLTreeParseError; }
        impl IntoIterator for PgLTree { type Item = PgLTreeLabel; type IntoIter = IntoIter<<PgLTree as IntoIterator>::Item>; }
        impl crate::postgres::PgHasArrayType for PgLTree {}
        impl Type<Postgres> for PgLTree {}
        #[derive(Clone, Default, PartialEq)]
        pub struct PgLTreeLabel {}
        impl PgLTreeLabel {
            pub fn new<S>(label: S) -> Result<PgLTreeLabel, PgLTreeParseError> where S: Into<String>;
        }
        impl Deref for PgLTreeLabel { type Target = str; }
        impl Display for PgLTreeLabel {}
        impl FromStr for PgLTreeLabel { type Err = PgLTreeParseError; }
        pub enum PgLTreeParseError { InvalidLtreeLabel, InvalidLtreeVersion }
        impl Display for PgLTreeParseError {}
        impl Error for PgLTreeParseError {}
        #[derive(Clone, PartialEq)]
        pub struct PgLine { pub a: f64, pub b: f64, pub c: f64 }
        impl Decode<Postgres> for PgLine {}
        impl Encode<Postgres> for PgLine {}
        impl FromStr for PgLine { type Err = Box<dyn Error + Sync + Send>; }
        impl crate::postgres::PgHasArrayType for PgLine {}
        impl Type<Postgres> for PgLine {}
        #[derive(Clone, Copy, Default, PartialEq, Eq)]
        pub struct PgMoney(pub i64);
        impl Add for PgMoney { type Output = PgMoney; }
        impl AddAssign for PgMoney {}
        impl Decode<Postgres> for PgMoney {}
        impl Encode<Postgres> for PgMoney {}
        impl<T> From<T> for PgMoney where T: Into<i64> {}
        impl crate::postgres::PgHasArrayType for PgMoney {}
        impl Sub for PgMoney { type Output = PgMoney; }
        impl SubAssign for PgMoney {}
        impl Type<Postgres> for PgMoney {}
        #[derive(Clone, PartialEq)]
        pub struct PgPath { pub closed: bool, pub points: Vec<PgPoint> }
        impl Decode<Postgres> for PgPath {}
        impl Encode<Postgres> for PgPath {}
        impl FromStr for PgPath { type Err = crate::Error; }
        impl crate::postgres::PgHasArrayType for PgPath {}
        impl Type<Postgres> for PgPath {}
        #[derive(Clone, PartialEq)]
        pub struct PgPoint { pub x: f64, pub y: f64 }
        impl Decode<Postgres> for PgPoint {}
        impl Encode<Postgres> for PgPoint {}
        impl FromStr for PgPoint { type Err = Box<dyn Error + Sync + Send>; }
        impl crate::postgres::PgHasArrayType for PgPoint {}
        impl Type<Postgres> for PgPoint {}
        #[derive(Clone, PartialEq)]
        pub struct PgPolygon { pub points: Vec<PgPoint> }
        impl Decode<Postgres> for PgPolygon {}
        impl Encode<Postgres> for PgPolygon {}
        impl FromStr for PgPolygon { type Err = crate::Error; }
        impl crate::postgres::PgHasArrayType for PgPolygon {}
        impl Type<Postgres> for PgPolygon {}
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct PgRange<T> { pub start: Bound<T>, pub end: Bound<T> }
        impl<T> Decode<Postgres> for PgRange<T> where T: Type<Postgres> + Decode<Postgres> {}
        impl<T> Display for PgRange<T> where T: Display {}
        impl<T> Encode<Postgres> for PgRange<T> where T: Encode<Postgres> {}
        impl<T> From<[Bound<T>; 2]> for PgRange<T> {}
        impl<T> From<(Bound<T>, Bound<T>)> for PgRange<T> {}
        impl<T> From<Range<T>> for PgRange<T> {}
        impl<T> From<RangeFrom<T>> for PgRange<T> {}
        impl<T> From<RangeInclusive<T>> for PgRange<T> {}
        impl<T> From<RangeTo<T>> for PgRange<T> {}
        impl<T> From<RangeToInclusive<T>> for PgRange<T> {}
        impl crate::postgres::PgHasArrayType for PgRange<i32> {}
        impl crate::postgres::PgHasArrayType for PgRange<i64> {}
        impl Type<Postgres> for PgRange<i32> {}
        impl Type<Postgres> for PgRange<i64> {}
    }
}
pub mod prelude {
    pub use crate::Type;
    pub use crate::Statement;
    pub use crate::Row;
    pub use crate::IntoArguments;
    pub use crate::FromRow;
    pub use crate::Executor;
    pub use crate::Encode;
    pub use crate::Decode;
    pub use crate::Connection;
    pub use crate::ConnectOptions;
    pub use crate::Acquire;
}
pub mod query {
    use crate::{Database, Either, Encode, Execute, Executor, FromRow, IntoArguments, Type, database::HasStatementCache};
    use futures::stream::Stream;
    use std::{boxed::Box, marker::{Send, Sync, Unpin}, ops::FnMut, option::Option, pin::Pin, result::Result, vec::Vec};
    pub struct Map<DB, F, A> where DB: Database {}
    impl<DB, F, O, A> Map<DB, F, A> where DB: Database, F: FnMut(<DB as Database>::Row) -> Result<O, crate::Error> + Send, O: Send + Unpin, A: Send + IntoArguments<DB> {
        pub fn map<G, P>(self, g: G) -> Map<DB, impl FnMut(<DB as Database>::Row) -> Result<P, crate::Error> + Send, A> where G: FnMut(O) -> P + Send, P: Unpin;
        pub fn try_map<G, P>(self, g: G) -> Map<DB, impl FnMut(<DB as Database>::Row) -> Result<P, crate::Error> + Send, A> where G: FnMut(O) -> Result<P, crate::Error> + Send, P: Unpin;
        pub fn fetch<E>(self, executor: E) -> Pin<Box<dyn Stream<Item = Result<O, crate::Error>> + Send>> where E: Executor<Database = DB>;
        pub fn fetch_many<E>(self, executor: E) -> Pin<Box<dyn Stream<Item = Result<Either<<DB as Database>::QueryResult, O>, crate::Error>> + Send>> where E: Executor<Database = DB>;
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, crate::Error> where E: Executor<Database = DB>;
        pub async fn fetch_one<E>(self, executor: E) -> Result<O, crate::Error> where E: Executor<Database = DB>;
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, crate::Error> where E: Executor<Database = DB>;
    }
    impl<DB, F, A> Execute<DB> for Map<DB, F, A> where F: Send, A: Send + IntoArguments<DB>, DB: Database {}
    pub struct Query<DB, A> where DB: Database {}
    impl<DB, A> Query<DB, A> where DB: Database {
        pub fn bind<T>(self, value: T) -> Query<DB, A> where T: Encode<DB> + Type<DB>;
        pub fn try_bind<T>(&mut self, value: T) -> Result<(), Box<dyn std::error::Error + Sync + Send>> where T: Encode<DB> + Type<DB>;
    }
    impl<DB, A> Query<DB, A> where DB: Database + HasStatementCache {
        pub fn persistent(self, value: bool) -> Query<DB, A>;
    }
    impl<DB, A> Query<DB, A> where A: Send + IntoArguments<DB>, DB: Database {
        pub fn map<F, O>(self, f: F) -> Map<DB, impl FnMut(<DB as Database>::Row) -> Result<O, crate::Error> + Send, A> where F: FnMut(<DB as Database>::Row) -> O + Send, O: Unpin;
        pub fn try_map<F, O>(self, f: F) -> Map<DB, F, A> where F: FnMut(<DB as Database>::Row) -> Result<O, crate::Error> + Send, O: Unpin;
        pub async fn execute<E>(self, executor: E) -> Result<<DB as Database>::QueryResult, crate::Error> where E: Executor<Database = DB>;
        pub async fn execute_many<E>(self, executor: E) -> Pin<Box<dyn Stream<Item = Result<<DB as Database>::QueryResult, crate::Error>> + Send>> where E: Executor<Database = DB>;
        pub fn fetch<E>(self, executor: E) -> Pin<Box<dyn Stream<Item = Result<<DB as Database>::Row, crate::Error>> + Send>> where E: Executor<Database = DB>;
        pub fn fetch_many<E>(self, executor: E) -> Pin<Box<dyn Stream<Item = Result<Either<<DB as Database>::QueryResult, <DB as Database>::Row>, crate::Error>> + Send>> where E: Executor<Database = DB>;
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<<DB as Database>::Row>, crate::Error> where E: Executor<Database = DB>;
        pub async fn fetch_one<E>(self, executor: E) -> Result<<DB as Database>::Row, crate::Error> where E: Executor<Database = DB>;
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<<DB as Database>::Row>, crate::Error> where E: Executor<Database = DB>;
    }
    impl<DB, A> Execute<DB> for Query<DB, A> where DB: Database, A: Send + IntoArguments<DB> {}
    pub struct QueryAs<DB, O, A> where DB: Database {}
    impl<DB, O, A> QueryAs<DB, O, A> where DB: Database {
        pub fn bind<T>(self, value: T) -> QueryAs<DB, O, A> where T: Encode<DB> + Type<DB>;
    }
    impl<DB, O, A> QueryAs<DB, O, A> where DB: Database + HasStatementCache {
        pub fn persistent(self, value: bool) -> QueryAs<DB, O, A>;
    }
    impl<DB, O, A> QueryAs<DB, O, A> where DB: Database, A: IntoArguments<DB>, O: Send + Unpin + FromRow<<DB as Database>::Row> {
        pub fn fetch<E>(self, executor: E) -> Pin<Box<dyn Stream<Item = Result<O, crate::Error>> + Send>> where E: Executor<Database = DB>;
        pub fn fetch_many<E>(self, executor: E) -> Pin<Box<dyn Stream<Item = Result<Either<<DB as Database>::QueryResult, O>, crate::Error>> + Send>> where E: Executor<Database = DB>;
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, crate::Error> where E: Executor<Database = DB>;
        pub async fn fetch_one<E>(self, executor: E) -> Result<O, crate::Error> where E: Executor<Database = DB>;
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, crate::Error> where E: Executor<Database = DB>;
    }
    impl<DB, O, A> Execute<DB> for QueryAs<DB, O, A> where O: Send, A: Send + IntoArguments<DB>, DB: Database {}
    pub struct QueryScalar<DB, O, A> where DB: Database {}
    impl<DB, O, A> QueryScalar<DB, O, A> where DB: Database {
        pub fn bind<T>(self, value: T) -> QueryScalar<DB, O, A> where T: Encode<DB> + Type<DB>;
    }
    impl<DB, O, A> QueryScalar<DB, O, A> where DB: Database + HasStatementCache {
        pub fn persistent(self, value: bool) -> QueryScalar<DB, O, A>;
    }
    impl<DB, O, A> QueryScalar<DB, O, A> where DB: Database, O: Send + Unpin, A: IntoArguments<DB>, (O,): Send + Unpin + FromRow<<DB as Database>::Row> {
        pub fn fetch<E>(self, executor: E) -> Pin<Box<dyn Stream<Item = Result<O, crate::Error>> + Send>> where E: Executor<Database = DB>;
        pub fn fetch_many<E>(self, executor: E) -> Pin<Box<dyn Stream<Item = Result<Either<<DB as Database>::QueryResult, O>, crate::Error>> + Send>> where E: Executor<Database = DB>;
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, crate::Error> where E: Executor<Database = DB>;
        pub async fn fetch_one<E>(self, executor: E) -> Result<O, crate::Error> where E: Executor<Database = DB>;
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, crate::Error> where E: Executor<Database = DB>;
    }
    impl<DB, O, A> Execute<DB> for QueryScalar<DB, O, A> where DB: Database, O: Send, A: Send + IntoArguments<DB> {}
}
pub mod query_builder {
    use crate::{Database, Encode, Type};
    use std::fmt::Display;
    pub use crate::QueryBuilder;
    pub struct Separated<DB, Sep> where DB: Database {}
    impl<DB, Sep> Separated<DB, Sep> where DB: Database, Sep: Display {
        pub fn push(&mut self, sql: impl Display) -> &mut Separated<DB, Sep>;
        pub fn push_unseparated(&mut self, sql: impl Display) -> &mut Separated<DB, Sep>;
        pub fn push_bind<T>(&mut self, value: T) -> &mut Separated<DB, Sep> where T: Encode<DB> + Type<DB>;
        pub fn push_bind_unseparated<T>(&mut self, value: T) -> &mut Separated<DB, Sep> where T: Encode<DB> + Type<DB>;
    }
}
pub mod types {
    use crate::{Database, Decode, Encode, Postgres, postgres::PgHasArrayType};
    use serde_core::{de::Deserialize, ser::Serialize};
    use serde_json::{Map, Number, value::Index};
    use std::{borrow::Cow, boxed::Box, clone::Clone, convert::{AsMut, AsRef, From, Into}, fmt::Display, iter::FromIterator, marker::{Send, Sync}, ops::{Deref, DerefMut, IndexMut}, option::Option, result::Result, str::FromStr, string::String, vec::Vec};
    pub use crate::Type;
    #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Json<T>(pub T);
    impl<T> AsMut<T> for Json<T> {}
    impl<T> AsRef<T> for Json<T> {}
    impl<T> Decode<Postgres> for Json<T> where T: Deserialize {}
    impl<T> Deref for Json<T> { type Target = T; }
    impl<T> DerefMut for Json<T> {}
    impl<T> Encode<Postgres> for Json<T> where T: Serialize {}
    impl<T> From<T> for Json<T> {}
    impl<T> PgHasArrayType for Json<T> {}
    impl<T> crate::Type<Postgres> for Json<T> {}
    #[derive(Clone, Default)]
    pub struct JsonRawValue {}
    impl JsonRawValue {
        pub const NULL: &JsonRawValue = _;
        pub const TRUE: &JsonRawValue = _;
        pub const FALSE: &JsonRawValue = _;
        pub fn from_string(json: String) -> Result<Box<JsonRawValue>, serde_json::Error>;
        pub unsafe fn from_string_unchecked(json: String) -> Box<JsonRawValue>;
        pub fn get(&self) -> &str;
    }
    impl<DB> Decode<DB> for &JsonRawValue where Json<&JsonRawValue>: Decode<DB>, DB: Database {}
    impl Display for JsonRawValue {}
    impl PgHasArrayType for JsonRawValue {}
    impl<DB> crate::Type<DB> for JsonRawValue where Json<&JsonRawValue>: crate::Type<DB>, DB: Database {}
    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    pub enum JsonValue { Null, Bool(bool), Number(Number), String(String), Array(Vec<JsonValue>), Object(Map<String, JsonValue>) }
    impl JsonValue {
        pub fn get<I>(&self, index: I) -> Option<&JsonValue> where I: Index;
        pub fn get_mut<I>(&mut self, index: I) -> Option<&mut JsonValue> where I: Index;
        pub fn is_object(&self) -> bool;
        pub fn as_object(&self) -> Option<&Map<String, JsonValue>>;
        pub fn as_object_mut(&mut self) -> Option<&mut Map<String, JsonValue>>;
        pub fn is_array(&self) -> bool;
        pub fn as_array(&self) -> Option<&Vec<JsonValue>>;
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<JsonValue>>;
        pub fn is_string(&self) -> bool;
        pub fn as_str(&self) -> Option<&str>;
        pub fn is_number(&self) -> bool;
        pub fn as_number(&self) -> Option<&Number>;
        pub fn is_i64(&self) -> bool;
        pub fn is_u64(&self) -> bool;
        pub fn is_f64(&self) -> bool;
        pub fn as_i64(&self) -> Option<i64>;
        pub fn as_u64(&self) -> Option<u64>;
        pub fn as_f64(&self) -> Option<f64>;
        pub fn is_boolean(&self) -> bool;
        pub fn as_bool(&self) -> Option<bool>;
        pub fn is_null(&self) -> bool;
        pub fn as_null(&self) -> Option<()>;
        pub fn pointer(&self, pointer: &str) -> Option<&JsonValue>;
        pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut JsonValue>;
        pub fn take(&mut self) -> JsonValue;
        pub fn sort_all_objects(&mut self);
    }
    impl<DB> Decode<DB> for JsonValue where Json<JsonValue>: Decode<DB>, DB: Database {}
    impl Display for JsonValue {}
    impl<DB> Encode<DB> for JsonValue where Json<&JsonValue>: Encode<DB>, DB: Database {}
    impl<T> From<&[T]> for JsonValue where T: Clone + Into<JsonValue> {}
    impl From<&str> for JsonValue {}
    impl<T, const N: usize> From<[T; N]> for JsonValue where T: Into<JsonValue> {}
    impl From<()> for JsonValue {}
    impl From<Cow<str>> for JsonValue {}
    impl From<Map<String, JsonValue>> for JsonValue {}
    impl From<Number> for JsonValue {}
    impl<T> From<Option<T>> for JsonValue where T: Into<JsonValue> {}
    impl From<String> for JsonValue {}
    impl<T> From<Vec<T>> for JsonValue where T: Into<JsonValue> {}
    impl From<bool> for JsonValue {}
    impl From<f32> for JsonValue {}
    impl From<f64> for JsonValue {}
    impl From<i16> for JsonValue {}
    impl From<i32> for JsonValue {}
    impl From<i64> for JsonValue {}
    impl From<i8> for JsonValue {}
    impl From<isize> for JsonValue {}
    impl From<u16> for JsonValue {}
    impl From<u32> for JsonValue {}
    impl From<u64> for JsonValue {}
    impl From<u8> for JsonValue {}
    impl From<usize> for JsonValue {}
    impl<K, V> FromIterator<(K, V)> for JsonValue where K: Into<String>, V: Into<JsonValue> {}
    impl<T> FromIterator<T> for JsonValue where T: Into<JsonValue> {}
    impl FromStr for JsonValue { type Err = serde_json::Error; }
    impl<I> std::ops::Index<I> for JsonValue where I: Index { type Output = JsonValue; }
    impl<I> IndexMut<I> for JsonValue where I: Index {}
    impl PgHasArrayType for JsonValue {}
    impl<DB> crate::Type<DB> for JsonValue where Json<JsonValue>: crate::Type<DB>, DB: Database {}
    #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Text<T>(pub T);
    impl<T> Text<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Decode<Postgres> for Text<T> where T: FromStr, Box<dyn std::error::Error + Sync + Send>: From<<T as FromStr>::Err> {}
    impl<T> Deref for Text<T> { type Target = T; }
    impl<T> DerefMut for Text<T> {}
    impl<T> Encode<Postgres> for Text<T> where T: Display {}
    impl<T> PgHasArrayType for Text<T> {}
    impl<T> crate::Type<Postgres> for Text<T> {}
}
pub mod mysql {
    use crate::{Arguments, Column, ConnectOptions, Either, IntoArguments, Row, Statement, TypeInfo, Value, ValueRef, pool::PoolOptions};
    use std::{convert::{AsRef, Into}, fmt::Display, iter::Extend, option::Option, path::Path, result::Result, str::FromStr, string::String, time::Duration, vec::Vec};
    pub use crate::{MySql, MySqlConnection, MySqlExecutor, MySqlPool, MySqlTransaction};
    pub type MySqlPoolOptions = PoolOptions<crate::MySql>;
    pub struct MySqlRow {}
    impl Row for MySqlRow { type Database = crate::MySql; }
    pub struct MySqlColumn {}
    impl Column for MySqlColumn { type Database = crate::MySql; }
    pub struct MySqlTypeInfo {}
    impl TypeInfo for MySqlTypeInfo {}
    impl Display for MySqlTypeInfo {}
    pub struct MySqlValue {}
    impl Value for MySqlValue { type Database = crate::MySql; }
    pub struct MySqlValueRef {}
    impl ValueRef for MySqlValueRef { type Database = crate::MySql; }
    #[derive(Default)]
    pub struct MySqlArguments {}
    impl Arguments for MySqlArguments { type Database = crate::MySql; }
    impl IntoArguments<crate::MySql> for MySqlArguments {}
    pub struct MySqlArgumentBuffer {}
    pub struct MySqlStatement {}
    impl Statement for MySqlStatement { type Database = crate::MySql; }
    #[derive(Default)]
    pub struct MySqlQueryResult {}
    impl MySqlQueryResult {
        pub fn rows_affected(&self) -> u64;
        pub fn last_insert_id(&self) -> u64;
    }
    impl Extend<MySqlQueryResult> for MySqlQueryResult {}
    #[derive(Clone)]
    pub struct MySqlConnectOptions {}
    impl MySqlConnectOptions {
        pub fn new() -> MySqlConnectOptions;
        pub fn host(self, host: &str) -> MySqlConnectOptions;
        pub fn port(self, port: u16) -> MySqlConnectOptions;
        pub fn socket(self, path: impl AsRef<Path>) -> MySqlConnectOptions;
        pub fn username(self, username: &str) -> MySqlConnectOptions;
        pub fn password(self, password: &str) -> MySqlConnectOptions;
        pub fn database(self, database: &str) -> MySqlConnectOptions;
        pub fn ssl_mode(self, mode: MySqlSslMode) -> MySqlConnectOptions;
        pub fn charset(self, charset: &str) -> MySqlConnectOptions;
        pub fn statement_cache_capacity(self, capacity: usize) -> MySqlConnectOptions;
    }
    impl ConnectOptions for MySqlConnectOptions { type Connection = crate::MySqlConnection; }
    impl FromStr for MySqlConnectOptions { type Err = crate::Error; }
    pub enum MySqlSslMode { Disabled, Preferred, Required, VerifyCa, VerifyIdentity }
}
pub mod sqlite {
    use crate::{Arguments, Column, ConnectOptions, Either, IntoArguments, Row, Statement, TypeInfo, Value, ValueRef, pool::PoolOptions};
    use std::{convert::{AsRef, Into}, fmt::Display, iter::Extend, option::Option, path::Path, result::Result, str::FromStr, string::String, time::Duration, vec::Vec};
    pub use crate::{Sqlite, SqliteConnection, SqliteExecutor, SqlitePool, SqliteTransaction};
    pub type SqlitePoolOptions = PoolOptions<crate::Sqlite>;
    pub struct SqliteRow {}
    impl Row for SqliteRow { type Database = crate::Sqlite; }
    pub struct SqliteColumn {}
    impl Column for SqliteColumn { type Database = crate::Sqlite; }
    pub struct SqliteTypeInfo {}
    impl TypeInfo for SqliteTypeInfo {}
    impl Display for SqliteTypeInfo {}
    pub struct SqliteValue {}
    impl Value for SqliteValue { type Database = crate::Sqlite; }
    pub struct SqliteValueRef {}
    impl ValueRef for SqliteValueRef { type Database = crate::Sqlite; }
    #[derive(Default)]
    pub struct SqliteArguments {}
    impl Arguments for SqliteArguments { type Database = crate::Sqlite; }
    impl IntoArguments<crate::Sqlite> for SqliteArguments {}
    pub struct SqliteArgumentBuffer {}
    pub struct SqliteStatement {}
    impl Statement for SqliteStatement { type Database = crate::Sqlite; }
    #[derive(Default)]
    pub struct SqliteQueryResult {}
    impl SqliteQueryResult {
        pub fn rows_affected(&self) -> u64;
        pub fn last_insert_rowid(&self) -> i64;
    }
    impl Extend<SqliteQueryResult> for SqliteQueryResult {}
    #[derive(Clone)]
    pub struct SqliteConnectOptions {}
    impl SqliteConnectOptions {
        pub fn new() -> SqliteConnectOptions;
        pub fn filename(self, filename: impl AsRef<Path>) -> SqliteConnectOptions;
        pub fn foreign_keys(self, on: bool) -> SqliteConnectOptions;
        pub fn in_memory(self, in_memory: bool) -> SqliteConnectOptions;
        pub fn shared_cache(self, on: bool) -> SqliteConnectOptions;
        pub fn journal_mode(self, mode: SqliteJournalMode) -> SqliteConnectOptions;
        pub fn locking_mode(self, mode: SqliteLockingMode) -> SqliteConnectOptions;
        pub fn read_only(self, read_only: bool) -> SqliteConnectOptions;
        pub fn create_if_missing(self, create: bool) -> SqliteConnectOptions;
        pub fn statement_cache_capacity(self, capacity: usize) -> SqliteConnectOptions;
        pub fn busy_timeout(self, timeout: Duration) -> SqliteConnectOptions;
        pub fn synchronous(self, synchronous: SqliteSynchronous) -> SqliteConnectOptions;
        pub fn auto_vacuum(self, auto_vacuum: SqliteAutoVacuum) -> SqliteConnectOptions;
        pub fn page_size(self, page_size: u32) -> SqliteConnectOptions;
        pub fn optimize_on_close(self, enabled: bool, analysis_limit: impl Into<Option<u32>>) -> SqliteConnectOptions;
    }
    impl ConnectOptions for SqliteConnectOptions { type Connection = crate::SqliteConnection; }
    impl FromStr for SqliteConnectOptions { type Err = crate::Error; }
    pub enum SqliteJournalMode { Delete, Truncate, Persist, Memory, Wal, Off }
    pub enum SqliteLockingMode { Normal, Exclusive }
    pub enum SqliteSynchronous { Off, Normal, Full, Extra }
    pub enum SqliteAutoVacuum { None, Full, Incremental }
}
pub mod any {
    use crate::{Arguments, Column, ConnectOptions, Either, IntoArguments, Row, Statement, TypeInfo, Value, ValueRef, pool::PoolOptions};
    use std::{convert::{AsRef, Into}, fmt::Display, iter::Extend, option::Option, path::Path, result::Result, str::FromStr, string::String, time::Duration, vec::Vec};
    pub use crate::{Any, AnyConnection, AnyExecutor, AnyPool};
    pub type AnyPoolOptions = PoolOptions<crate::Any>;
    pub struct AnyRow {}
    impl Row for AnyRow { type Database = crate::Any; }
    pub struct AnyColumn {}
    impl Column for AnyColumn { type Database = crate::Any; }
    pub struct AnyTypeInfo {}
    impl TypeInfo for AnyTypeInfo {}
    impl Display for AnyTypeInfo {}
    pub struct AnyValue {}
    impl Value for AnyValue { type Database = crate::Any; }
    pub struct AnyValueRef {}
    impl ValueRef for AnyValueRef { type Database = crate::Any; }
    #[derive(Default)]
    pub struct AnyArguments {}
    impl Arguments for AnyArguments { type Database = crate::Any; }
    impl IntoArguments<crate::Any> for AnyArguments {}
    pub struct AnyArgumentBuffer {}
    pub struct AnyStatement {}
    impl Statement for AnyStatement { type Database = crate::Any; }
    #[derive(Default)]
    pub struct AnyQueryResult {}
    impl AnyQueryResult {
        pub fn rows_affected(&self) -> u64;
        pub fn last_insert_id(&self) -> Option<i64>;
    }
    impl Extend<AnyQueryResult> for AnyQueryResult {}
    #[derive(Clone)]
    pub struct AnyConnectOptions {}
    impl AnyConnectOptions {
    }
    impl ConnectOptions for AnyConnectOptions { type Connection = crate::AnyConnection; }
    impl FromStr for AnyConnectOptions { type Err = crate::Error; }
    pub fn install_default_drivers();
}
