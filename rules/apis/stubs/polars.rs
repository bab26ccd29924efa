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
        pub fn scan_parquet_files<P, A>(paths: P, args: A) -> PolarsResult<Self>;
        pub fn scan_ipc<P, A>(path: P, args: A) -> PolarsResult<Self>;
        pub fn rename<E, N, S>(self, existing: E, new: N, strict: S) -> Self;
        pub fn drop<C>(self, columns: C) -> Self;
        pub fn unique<S, K>(self, subset: S, keep_strategy: K) -> Self;
        pub fn drop_nulls<S>(self, subset: S) -> LazyFrame;
        pub fn explode<E>(self, columns: E) -> LazyFrame;
        pub fn fill_null<E>(self, fill_value: E) -> LazyFrame;
        pub fn with_row_index<N, O>(self, name: N, offset: O) -> LazyFrame;
        pub fn slice<L>(self, offset: i64, len: L) -> LazyFrame;
        pub fn tail(self, n: u32) -> LazyFrame;
        pub fn first(self) -> LazyFrame;
        pub fn last(self) -> LazyFrame;
        pub fn reverse(self) -> Self;
        pub fn cache(self) -> Self;
        pub fn left_join<L, R>(self, other: LazyFrame, left_on: L, right_on: R) -> LazyFrame;
        pub fn inner_join<L, R>(self, other: LazyFrame, left_on: L, right_on: R) -> LazyFrame;
        pub fn with_streaming(self, toggle: bool) -> Self;
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
        pub fn has_header(self, has_header: bool) -> Self;
        pub fn with_delimiter(self, delimiter: u8) -> Self;
        pub fn with_rechunk(self, rechunk: bool) -> Self;
        pub fn low_memory(self, toggle: bool) -> Self;
        pub fn with_infer_schema_length(self, num_rows: Option<usize>) -> Self;
        pub fn with_ignore_errors(self, ignore: bool) -> Self;
        pub fn with_skip_rows(self, skip_rows: usize) -> Self;
        pub fn with_n_rows(self, num_rows: Option<usize>) -> Self;
        pub fn with_cache(self, cache: bool) -> Self;
        pub fn with_schema<S>(self, schema: S) -> Self;
        pub fn with_dtype_overwrite<S>(self, schema: S) -> Self;
        pub fn with_comment_prefix<S>(self, comment_prefix: S) -> Self;
        pub fn with_quote_char(self, quote_char: Option<u8>) -> Self;
        pub fn with_eol_char(self, eol_char: u8) -> Self;
        pub fn with_null_values<N>(self, null_values: Option<N>) -> Self;
        pub fn with_encoding<E>(self, encoding: E) -> Self;
        pub fn with_try_parse_dates(self, toggle: bool) -> Self;
        pub fn with_truncate_ragged_lines(self, toggle: bool) -> Self;
        pub fn with_glob(self, toggle: bool) -> Self;
        pub fn finish(self) -> PolarsResult<LazyFrame>;
    }
    #[derive(Clone, Default)]
    pub struct CsvReadOptions {}
    impl CsvReadOptions {
        pub fn with_has_header(self, has_header: bool) -> Self;
        pub fn with_infer_schema_length(self, infer_schema_length: Option<usize>) -> Self;
        pub fn with_n_rows(self, n_rows: Option<usize>) -> Self;
        pub fn with_n_threads(self, n_threads: Option<usize>) -> Self;
        pub fn with_skip_rows(self, skip_rows: usize) -> Self;
        pub fn with_schema<S>(self, schema: Option<S>) -> Self;
        pub fn with_schema_overwrite<S>(self, schema_overwrite: Option<S>) -> Self;
        pub fn with_columns<C>(self, columns: Option<C>) -> Self;
        pub fn with_ignore_errors(self, ignore_errors: bool) -> Self;
        pub fn with_low_memory(self, low_memory: bool) -> Self;
        pub fn with_rechunk(self, rechunk: bool) -> Self;
        pub fn with_parse_options<P>(self, parse_options: P) -> Self;
        pub fn map_parse_options<F>(self, map_func: F) -> Self;
        pub fn try_into_reader_with_file_path(self, path: Option<PathBuf>) -> PolarsResult<CsvReader<std::fs::File>>;
        pub fn into_reader_with_file_handle<R>(self, reader: R) -> CsvReader<R>;
    }
    pub struct CsvReader<R> {}
    impl CsvReader<std::fs::File> {
        pub fn from_path<P: Into<PathBuf>>(path: P) -> PolarsResult<Self>;
    }
    impl<R> CsvReader<R> {
        pub fn new(reader: R) -> Self;
        pub fn has_header(self, has_header: bool) -> Self;
        pub fn with_delimiter(self, delimiter: u8) -> Self;
        pub fn with_separator(self, separator: u8) -> Self;
        pub fn infer_schema(self, max_records: Option<usize>) -> Self;
        pub fn with_options(self, options: CsvReadOptions) -> Self;
        pub fn with_ignore_errors(self, ignore: bool) -> Self;
        pub fn with_n_rows(self, num_rows: Option<usize>) -> Self;
        pub fn with_n_threads(self, n: Option<usize>) -> Self;
        pub fn with_columns<C>(self, columns: Option<C>) -> Self;
        pub fn with_rechunk(self, rechunk: bool) -> Self;
        pub fn low_memory(self, toggle: bool) -> Self;
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
