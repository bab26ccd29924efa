//! polars 0.30 and later: frames, lazy frames and what reads them.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod error {
    use std::fmt::Display;
    pub struct PolarsError {}
    impl Display for PolarsError {}
    impl std::error::Error for PolarsError {}
    pub type PolarsResult<T> = std::result::Result<T, PolarsError>;
}
pub mod prelude {
    use std::{clone::Clone, convert::{AsRef, Into}, default::Default, option::Option, path::{Path, PathBuf}, string::String, vec::Vec};
    pub use crate::error::{PolarsError, PolarsResult};
    #[derive(Clone, Default)]
    pub struct DataFrame {}
    impl DataFrame {
        pub fn new(columns: Vec<Series>) -> PolarsResult<Self>;
        pub fn height(&self) -> usize;
        pub fn width(&self) -> usize;
        pub fn shape(&self) -> (usize, usize);
        pub fn is_empty(&self) -> bool;
        pub fn column(&self, name: &str) -> PolarsResult<&Series>;
        pub fn head(&self, length: Option<usize>) -> Self;
        pub fn vstack(&self, other: &DataFrame) -> PolarsResult<Self>;
        pub fn vstack_mut(&mut self, other: &DataFrame) -> PolarsResult<&mut Self>;
    }
    pub trait IntoLazy {
        fn lazy(self) -> LazyFrame;
    }
    impl IntoLazy for DataFrame {}
    #[derive(Clone, Default)]
    pub struct Series {}
    impl Series {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    #[derive(Clone)]
    pub struct Expr {}
    impl Expr {
        pub fn eq<E: Into<Expr>>(self, other: E) -> Expr;
        pub fn gt<E: Into<Expr>>(self, other: E) -> Expr;
        pub fn lt<E: Into<Expr>>(self, other: E) -> Expr;
        pub fn and<E: Into<Expr>>(self, expr: E) -> Expr;
        pub fn sum(self) -> Expr;
        pub fn mean(self) -> Expr;
        pub fn count(self) -> Expr;
        pub fn alias(self, name: &str) -> Expr;
    }
    pub fn col(name: &str) -> Expr;
    pub fn lit<L>(t: L) -> Expr;
    #[derive(Clone, Default)]
    pub struct LazyFrame {}
    impl LazyFrame {
        pub fn scan_parquet(path: impl AsRef<Path>, args: ScanArgsParquet) -> PolarsResult<Self>;
        pub fn filter(self, predicate: Expr) -> Self;
        pub fn select<E: AsRef<[Expr]>>(self, exprs: E) -> Self;
        pub fn with_columns<E: AsRef<[Expr]>>(self, exprs: E) -> LazyFrame;
        pub fn with_column(self, expr: Expr) -> LazyFrame;
        pub fn group_by<E>(self, by: E) -> LazyGroupBy;
        pub fn sort<B, O>(self, by: B, sort_options: O) -> Self;
        pub fn join<E, A>(self, other: LazyFrame, left_on: E, right_on: E, args: A) -> LazyFrame;
        pub fn limit(self, n: u32) -> LazyFrame;
        pub fn collect(self) -> PolarsResult<DataFrame>;
    }
    pub struct LazyGroupBy {}
    impl LazyGroupBy {
        pub fn agg<E: AsRef<[Expr]>>(self, aggs: E) -> LazyFrame;
    }
    #[derive(Clone, Default)]
    pub struct ScanArgsParquet {}
    #[derive(Clone)]
    pub struct LazyCsvReader {}
    impl LazyCsvReader {
        pub fn new(path: impl AsRef<Path>) -> Self;
        pub fn with_has_header(self, has_header: bool) -> Self;
        pub fn with_separator(self, separator: u8) -> Self;
        pub fn finish(self) -> PolarsResult<LazyFrame>;
    }
    #[derive(Clone, Default)]
    pub struct CsvReadOptions {}
    impl CsvReadOptions {
        pub fn with_has_header(self, has_header: bool) -> Self;
        pub fn try_into_reader_with_file_path(self, path: Option<PathBuf>) -> PolarsResult<CsvReader<std::fs::File>>;
        pub fn into_reader_with_file_handle<R>(self, reader: R) -> CsvReader<R>;
    }
    pub struct CsvReader<R> {}
    impl<R> CsvReader<R> {
        pub fn new(reader: R) -> Self;
        pub fn finish(self) -> PolarsResult<DataFrame>;
    }
    pub struct ParquetReader<R> {}
    impl<R> ParquetReader<R> {
        pub fn new(reader: R) -> Self;
        pub fn finish(self) -> PolarsResult<DataFrame>;
    }
    pub struct CsvWriter<W> {}
    impl<W> CsvWriter<W> {
        pub fn new(buffer: W) -> Self;
        pub fn include_header(self, include_header: bool) -> Self;
        pub fn finish(&mut self, df: &mut DataFrame) -> PolarsResult<()>;
    }
    pub struct ParquetWriter<W> {}
    impl<W> ParquetWriter<W> {
        pub fn new(writer: W) -> Self;
        pub fn finish(self, df: &mut DataFrame) -> PolarsResult<u64>;
    }
}
