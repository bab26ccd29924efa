//! rocksdb 0.24: databases, batches, iterators and transactions.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{boxed::Box, clone::Clone, cmp::Ordering, convert::{AsRef, Into}, default::Default, iter::{IntoIterator, Iterator}, ops::{Deref, Fn}, option::Option, path::Path, result::Result, string::String, time::Duration, sync::Arc, vec::Vec};
pub struct BoundColumnFamily<'a> {}
pub struct CSlice {}
impl AsRef<[u8]> for CSlice {}
pub struct ColumnFamily {}
pub struct ColumnFamilyDescriptor {}
impl ColumnFamilyDescriptor {
    pub fn new<S: Into<String>>(name: S, options: Options) -> Self;
    pub fn new_with_ttl<S: Into<String>>(name: S, options: Options, ttl: ColumnFamilyTtl) -> Self;
    pub fn set_ttl(&mut self, ttl: ColumnFamilyTtl);
    pub fn name(&self) -> &str;
    pub fn ttl(&self) -> ColumnFamilyTtl;
}
#[derive(Clone)]
pub struct ColumnFamilyMetaData { pub size: u64, pub name: String, pub file_count: usize }
#[derive(Clone)]
pub enum ColumnFamilyTtl { Disabled, SameAsDb }
pub struct DB<T = SingleThreaded> {}
pub type DBWithThreadMode<T> = DB<T>;
pub type DBIterator<'a> = DBIteratorWithThreadMode<'a, DB>;
pub type WriteBatch = WriteBatchWithTransaction<false>;
impl<T> DB<T> {
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error>;
    pub fn open<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Self, Error>;
    pub fn open_for_read_only<P: AsRef<Path>>(opts: &Options, path: P, error_if_log_file_exist: bool) -> Result<Self, Error>;
    pub fn open_as_secondary<P: AsRef<Path>>(opts: &Options, primary_path: P, secondary_path: P) -> Result<Self, Error>;
    pub fn open_with_ttl<P: AsRef<Path>>(opts: &Options, path: P, ttl: Duration) -> Result<Self, Error>;
    pub fn open_cf<P: AsRef<Path>, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error> where I: IntoIterator<Item = N>, N: AsRef<str>;
    pub fn open_cf_descriptors<P: AsRef<Path>, I>(opts: &Options, path: P, cfs: I) -> Result<Self, Error> where I: IntoIterator<Item = ColumnFamilyDescriptor>;
    pub fn write(&self, batch: WriteBatch) -> Result<(), Error>;
    pub fn write_opt(&self, batch: WriteBatch, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn write_without_wal(&self, batch: WriteBatch) -> Result<(), Error>;
}
impl DB<MultiThreaded> {
    pub fn create_cf<N: AsRef<str>>(&self, name: N, opts: &Options) -> Result<(), Error>;
    pub fn drop_cf(&self, name: &str) -> Result<(), Error>;
    pub fn cf_handle(&self, name: &str) -> Option<Arc<BoundColumnFamily>>;
}
impl DB<SingleThreaded> {
    pub fn create_cf<N: AsRef<str>>(&mut self, name: N, opts: &Options) -> Result<(), Error>;
    pub fn drop_cf(&mut self, name: &str) -> Result<(), Error>;
    pub fn cf_handle(&self, name: &str) -> Option<&ColumnFamily>;
}
impl<T> DB<T> {
    pub fn list_cf<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Vec<String>, Error>;
    pub fn destroy<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;
    pub fn repair<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;
    pub fn path(&self) -> &Path;
    pub fn flush_wal(&self, sync: bool) -> Result<(), Error>;
    pub fn flush_opt<Given0>(&self, flushopts: Given0) -> Result<(), Error>;
    pub fn flush(&self) -> Result<(), Error>;
    pub fn flush_cf_opt<Given0, Given1>(&self, cf: Given0, flushopts: Given1) -> Result<(), Error>;
    pub fn flush_cfs_opt<Given0, Given1>(&self, cfs: Given0, opts: Given1) -> Result<(), Error>;
    pub fn flush_cf<Given0>(&self, cf: Given0) -> Result<(), Error>;
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_cf_opt<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_cf<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_pinned_cf_opt<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_pinned_cf<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn multi_get<K: AsRef<[u8]>, I: IntoIterator<Item = K>>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>;
    pub fn multi_get_opt<K: AsRef<[u8]>, I: IntoIterator<Item = K>>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>;
    pub fn multi_get_cf<'a, 'b: 'a, K: AsRef<[u8]>, I: IntoIterator<Item = (&'b W, K)>, W>(&'a self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>;
    pub fn multi_get_cf_opt<'a, 'b: 'a, K: AsRef<[u8]>, I: IntoIterator<Item = (&'b W, K)>, W>(&'a self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>;
    pub fn batched_multi_get_cf<'a, K: AsRef<[u8]>, I: IntoIterator<Item = &'a K>, Given0>(&self, cf: Given0, keys: I, sorted_input: bool) -> Vec<Result<Option<DBPinnableSlice>, Error>>;
    pub fn batched_multi_get_cf_opt<'a, K: AsRef<[u8]>, I: IntoIterator<Item = &'a K>, Given0>(&self, cf: Given0, keys: I, sorted_input: bool, readopts: &ReadOptions) -> Vec<Result<Option<DBPinnableSlice>, Error>>;
    pub fn key_may_exist<K: AsRef<[u8]>>(&self, key: K) -> bool;
    pub fn key_may_exist_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> bool;
    pub fn key_may_exist_cf<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K) -> bool;
    pub fn key_may_exist_cf_opt<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, readopts: &ReadOptions) -> bool;
    pub fn key_may_exist_cf_opt_value<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, readopts: &ReadOptions) -> (bool, Option<CSlice>);
    pub fn iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_opt<'a: 'b, 'b>(&'a self, mode: IteratorMode, readopts: ReadOptions) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_cf_opt<'a: 'b, 'b, Given0>(&'a self, cf_handle: Given0, readopts: ReadOptions, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn full_iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn prefix_iterator<'a: 'b, 'b, P: AsRef<[u8]>>(&'a self, prefix: P) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_cf<'a: 'b, 'b, Given0>(&'a self, cf_handle: Given0, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn full_iterator_cf<'a: 'b, 'b, Given0>(&'a self, cf_handle: Given0, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn prefix_iterator_cf<'a, P: AsRef<[u8]>, Given0>(&'a self, cf_handle: Given0, prefix: P) -> DBIteratorWithThreadMode<'a, Self>;
    pub fn raw_iterator<'a: 'b, 'b>(&'a self) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_cf<'a: 'b, 'b, Given0>(&'a self, cf_handle: Given0) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_opt<'a: 'b, 'b>(&'a self, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_cf_opt<'a: 'b, 'b, Given0>(&'a self, cf_handle: Given0, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn snapshot(&self) -> SnapshotWithThreadMode<Self>;
    pub fn put_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn put_cf_opt<K: AsRef<[u8]>, V: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn put_with_ts_opt<K: AsRef<[u8]>, V: AsRef<[u8]>, S: AsRef<[u8]>>(&self, key: K, ts: S, value: V, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn put_cf_with_ts_opt<K: AsRef<[u8]>, V: AsRef<[u8]>, S: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, ts: S, value: V, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn merge_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn merge_cf_opt<K: AsRef<[u8]>, V: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn delete_opt<K: AsRef<[u8]>>(&self, key: K, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn delete_cf_opt<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn delete_with_ts_opt<K: AsRef<[u8]>, S: AsRef<[u8]>>(&self, key: K, ts: S, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn delete_cf_with_ts_opt<K: AsRef<[u8]>, S: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, ts: S, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, value: V) -> Result<(), Error>;
    pub fn put_with_ts<K: AsRef<[u8]>, V: AsRef<[u8]>, S: AsRef<[u8]>>(&self, key: K, ts: S, value: V) -> Result<(), Error>;
    pub fn put_cf_with_ts<K: AsRef<[u8]>, V: AsRef<[u8]>, S: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, ts: S, value: V) -> Result<(), Error>;
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    pub fn merge_cf<K: AsRef<[u8]>, V: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, value: V) -> Result<(), Error>;
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;
    pub fn delete_cf<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K) -> Result<(), Error>;
    pub fn delete_with_ts<K: AsRef<[u8]>, S: AsRef<[u8]>>(&self, key: K, ts: S) -> Result<(), Error>;
    pub fn delete_cf_with_ts<K: AsRef<[u8]>, S: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, ts: S) -> Result<(), Error>;
    pub fn compact_range<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, start: Option<S>, end: Option<E>);
    pub fn compact_range_opt<S: AsRef<[u8]>, E: AsRef<[u8]>, Given0>(&self, start: Option<S>, end: Option<E>, opts: Given0);
    pub fn compact_range_cf<S: AsRef<[u8]>, E: AsRef<[u8]>, Given0>(&self, cf: Given0, start: Option<S>, end: Option<E>);
    pub fn compact_range_cf_opt<S: AsRef<[u8]>, E: AsRef<[u8]>, Given0, Given1>(&self, cf: Given0, start: Option<S>, end: Option<E>, opts: Given1);
    pub fn wait_for_compact<Given0>(&self, opts: Given0) -> Result<(), Error>;
    pub fn set_options(&self, opts: &[(&str, &str)]) -> Result<(), Error>;
    pub fn set_options_cf<Given0>(&self, cf: Given0, opts: &[(&str, &str)]) -> Result<(), Error>;
    pub fn property_value<Given0>(&self, name: Given0) -> Result<Option<String>, Error>;
    pub fn property_value_cf<Given0, Given1>(&self, cf: Given0, name: Given1) -> Result<Option<String>, Error>;
    pub fn property_int_value<Given0>(&self, name: Given0) -> Result<Option<u64>, Error>;
    pub fn property_int_value_cf<Given0, Given1>(&self, cf: Given0, name: Given1) -> Result<Option<u64>, Error>;
    pub fn latest_sequence_number(&self) -> u64;
    pub fn get_approximate_sizes<Given0>(&self, ranges: Given0) -> Vec<u64>;
    pub fn get_approximate_sizes_cf<Given0, Given1>(&self, cf: Given0, ranges: Given1) -> Vec<u64>;
    pub fn get_updates_since(&self, seq_number: u64) -> Result<DBWALIterator, Error>;
    pub fn try_catch_up_with_primary(&self) -> Result<(), Error>;
    pub fn ingest_external_file<P: AsRef<Path>>(&self, paths: Vec<P>) -> Result<(), Error>;
    pub fn ingest_external_file_opts<P: AsRef<Path>, Given0>(&self, opts: Given0, paths: Vec<P>) -> Result<(), Error>;
    pub fn ingest_external_file_cf<P: AsRef<Path>, Given0>(&self, cf: Given0, paths: Vec<P>) -> Result<(), Error>;
    pub fn ingest_external_file_cf_opts<P: AsRef<Path>, Given0, Given1>(&self, cf: Given0, opts: Given1, paths: Vec<P>) -> Result<(), Error>;
    pub fn get_column_family_metadata(&self) -> ColumnFamilyMetaData;
    pub fn get_column_family_metadata_cf<Given0>(&self, cf: Given0) -> ColumnFamilyMetaData;
    pub fn live_files(&self) -> Result<Vec<LiveFile>, Error>;
    pub fn delete_file_in_range<K: AsRef<[u8]>>(&self, from: K, to: K) -> Result<(), Error>;
    pub fn delete_file_in_range_cf<K: AsRef<[u8]>, Given0>(&self, cf: Given0, from: K, to: K) -> Result<(), Error>;
    pub fn cancel_all_background_work(&self, wait: bool);
    pub fn increase_full_history_ts_low<S: AsRef<[u8]>, Given0>(&self, cf: Given0, ts: S) -> Result<(), Error>;
    pub fn get_full_history_ts_low<Given0>(&self, cf: Given0) -> Result<Vec<u8>, Error>;
    pub fn get_db_identity(&self) -> Result<Vec<u8>, Error>;
}
pub struct DBIteratorWithThreadMode<'a, D> {}
impl<D> Iterator for DBIteratorWithThreadMode<'_, D> { type Item = Result<(Box<[u8]>, Box<[u8]>), Error>; }
impl<'a, D> DBIteratorWithThreadMode<'a, D> {
    pub fn set_mode(&mut self, mode: IteratorMode);
}
pub struct DBPinnableSlice<'a> {}
impl AsRef<[u8]> for DBPinnableSlice<'_> {}
impl Deref for DBPinnableSlice<'_> { type Target = [u8]; }
pub struct DBRawIteratorWithThreadMode<'a, D> {}
impl<'a, D> DBRawIteratorWithThreadMode<'a, D> {
    pub fn valid(&self) -> bool;
    pub fn status(&self) -> Result<(), Error>;
    pub fn seek_to_first(&mut self);
    pub fn seek_to_last(&mut self);
    pub fn seek<K: AsRef<[u8]>>(&mut self, key: K);
    pub fn seek_for_prev<K: AsRef<[u8]>>(&mut self, key: K);
    pub fn next(&mut self);
    pub fn prev(&mut self);
    pub fn key(&self) -> Option<&[u8]>;
    pub fn value(&self) -> Option<&[u8]>;
    pub fn item(&self) -> Option<(&[u8], &[u8])>;
}
pub struct DBWALIterator {}
impl Iterator for DBWALIterator { type Item = Result<(u64, WriteBatchWithTransaction<false>), Error>; }
#[derive(Clone)]
pub struct Error {}
impl AsRef<str> for Error {}
pub struct HistogramData {}
impl Default for HistogramData {}
#[derive(Clone)]
pub enum IteratorMode<'a> { Start, End }
#[derive(Clone)]
pub struct LiveFile { pub column_family_name: String, pub name: String, pub size: usize, pub level: i32, pub start_key: Option<Vec<u8>>, pub end_key: Option<Vec<u8>>, pub num_entries: u64, pub num_deletions: u64 }
pub struct MultiThreaded {}
pub struct Options {}
impl Clone for Options {}
impl Default for Options {}
impl Options {
    pub fn load_latest<P: AsRef<Path>, Given0, Given1>(path: P, env: Given0, ignore_unknown_options: bool, cache: Given1) -> Result<(Options, Vec<ColumnFamilyDescriptor>), Error>;
    pub fn increase_parallelism(&mut self, parallelism: i32);
    pub fn optimize_level_style_compaction(&mut self, memtable_memory_budget: usize);
    pub fn optimize_universal_style_compaction(&mut self, memtable_memory_budget: usize);
    pub fn create_if_missing(&mut self, create_if_missing: bool);
    pub fn create_missing_column_families(&mut self, create_missing_cfs: bool);
    pub fn set_error_if_exists(&mut self, enabled: bool);
    pub fn set_paranoid_checks(&mut self, enabled: bool);
    pub fn set_db_paths<Given0>(&mut self, paths: Given0);
    pub fn set_env<Given0>(&mut self, env: Given0);
    pub fn set_compression_type<Given0>(&mut self, t: Given0);
    pub fn set_compression_options_parallel_threads(&mut self, num: i32);
    pub fn set_wal_compression_type<Given0>(&mut self, t: Given0);
    pub fn set_bottommost_compression_type<Given0>(&mut self, t: Given0);
    pub fn set_compression_per_level<Given0>(&mut self, level_types: Given0);
    pub fn set_compression_options<Given0, Given1, Given2, Given3>(&mut self, w_bits: Given0, level: Given1, strategy: Given2, max_dict_bytes: Given3);
    pub fn set_bottommost_compression_options<Given0, Given1, Given2, Given3>(&mut self, w_bits: Given0, level: Given1, strategy: Given2, max_dict_bytes: Given3, enabled: bool);
    pub fn set_zstd_max_train_bytes<Given0>(&mut self, value: Given0);
    pub fn set_bottommost_zstd_max_train_bytes<Given0>(&mut self, value: Given0, enabled: bool);
    pub fn set_compaction_readahead_size(&mut self, compaction_readahead_size: usize);
    pub fn set_level_compaction_dynamic_level_bytes(&mut self, v: bool);
    pub fn set_periodic_compaction_seconds(&mut self, secs: u64);
    pub fn set_merge_operator_associative<F: Clone, Given0>(&mut self, name: Given0, full_merge_fn: F);
    pub fn set_merge_operator<F, PF, Given0>(&mut self, name: Given0, full_merge_fn: F, partial_merge_fn: PF);
    pub fn add_merge_operator<F: Clone>(&mut self, name: &str, merge_fn: F);
    pub fn set_compaction_filter<F, Given0>(&mut self, name: Given0, filter_fn: F);
    pub fn set_compaction_filter_factory<F>(&mut self, factory: F);
    pub fn set_comparator<Given0>(&mut self, name: Given0, compare_fn: Box<dyn Fn(&[u8], &[u8]) -> Ordering>);
    pub fn set_comparator_with_ts<Given0>(&mut self, name: Given0, timestamp_size: usize, compare_fn: Box<dyn Fn(&[u8], &[u8]) -> Ordering>, compare_ts_fn: Box<dyn Fn(&[u8], &[u8]) -> Ordering>, compare_without_ts_fn: Box<dyn Fn(&[u8], bool, &[u8], bool) -> Ordering>);
    pub fn set_prefix_extractor<Given0>(&mut self, prefix_extractor: Given0);
    pub fn optimize_for_point_lookup(&mut self, block_cache_size_mb: u64);
    pub fn set_optimize_filters_for_hits(&mut self, optimize_for_hits: bool);
    pub fn set_delete_obsolete_files_period_micros(&mut self, micros: u64);
    pub fn prepare_for_bulk_load(&mut self);
    pub fn set_max_open_files<Given0>(&mut self, nfiles: Given0);
    pub fn set_max_file_opening_threads<Given0>(&mut self, nthreads: Given0);
    pub fn set_use_fsync(&mut self, useit: bool);
    pub fn get_use_fsync(&self) -> bool;
    pub fn set_db_log_dir<P: AsRef<Path>>(&mut self, path: P);
    pub fn set_log_level<Given0>(&mut self, level: Given0);
    pub fn set_bytes_per_sync(&mut self, nbytes: u64);
    pub fn set_wal_bytes_per_sync(&mut self, nbytes: u64);
    pub fn set_writable_file_max_buffer_size(&mut self, nbytes: u64);
    pub fn set_allow_concurrent_memtable_write(&mut self, allow: bool);
    pub fn set_enable_write_thread_adaptive_yield(&mut self, enabled: bool);
    pub fn set_max_sequential_skip_in_iterations(&mut self, num: u64);
    pub fn set_use_direct_reads(&mut self, enabled: bool);
    pub fn set_use_direct_io_for_flush_and_compaction(&mut self, enabled: bool);
    pub fn set_is_fd_close_on_exec(&mut self, enabled: bool);
    pub fn set_allow_os_buffer(&mut self, is_allow: bool);
    pub fn set_table_cache_num_shard_bits<Given0>(&mut self, nbits: Given0);
    pub fn set_target_file_size_multiplier(&mut self, multiplier: i32);
    pub fn set_min_write_buffer_number<Given0>(&mut self, nbuf: Given0);
    pub fn set_max_write_buffer_number<Given0>(&mut self, nbuf: Given0);
    pub fn set_write_buffer_size(&mut self, size: usize);
    pub fn set_db_write_buffer_size(&mut self, size: usize);
    pub fn set_max_bytes_for_level_base(&mut self, size: u64);
    pub fn set_max_bytes_for_level_multiplier(&mut self, mul: f64);
    pub fn set_max_manifest_file_size(&mut self, size: usize);
    pub fn set_target_file_size_base(&mut self, size: u64);
    pub fn set_min_write_buffer_number_to_merge<Given0>(&mut self, to_merge: Given0);
    pub fn set_level_zero_file_num_compaction_trigger<Given0>(&mut self, n: Given0);
    pub fn set_compaction_pri<Given0>(&mut self, pri: Given0);
    pub fn set_level_zero_slowdown_writes_trigger<Given0>(&mut self, n: Given0);
    pub fn set_level_zero_stop_writes_trigger<Given0>(&mut self, n: Given0);
    pub fn set_compaction_style<Given0>(&mut self, style: Given0);
    pub fn set_universal_compaction_options<Given0>(&mut self, uco: Given0);
    pub fn set_fifo_compaction_options<Given0>(&mut self, fco: Given0);
    pub fn set_unordered_write(&mut self, unordered: bool);
    pub fn set_max_subcompactions(&mut self, num: u32);
    pub fn set_max_background_jobs<Given0>(&mut self, jobs: Given0);
    pub fn set_max_background_compactions<Given0>(&mut self, n: Given0);
    pub fn set_max_background_flushes<Given0>(&mut self, n: Given0);
    pub fn set_disable_auto_compactions(&mut self, disable: bool);
    pub fn set_memtable_huge_page_size<Given0>(&mut self, size: Given0);
    pub fn set_max_successive_merges(&mut self, num: usize);
    pub fn set_bloom_locality(&mut self, v: u32);
    pub fn set_inplace_update_support(&mut self, enabled: bool);
    pub fn set_inplace_update_locks(&mut self, num: usize);
    pub fn set_max_bytes_for_level_multiplier_additional(&mut self, level_values: &[i32]);
    pub fn set_skip_checking_sst_file_sizes_on_db_open(&mut self, value: bool);
    pub fn set_max_write_buffer_size_to_maintain(&mut self, size: i64);
    pub fn set_enable_pipelined_write(&mut self, value: bool);
    pub fn set_memtable_factory<Given0>(&mut self, factory: Given0);
    pub fn set_block_based_table_factory<Given0>(&mut self, factory: Given0);
    pub fn set_cuckoo_table_factory<Given0>(&mut self, factory: Given0);
    pub fn set_plain_table_factory<Given0>(&mut self, options: Given0);
    pub fn set_min_level_to_compress<Given0>(&mut self, lvl: Given0);
    pub fn set_report_bg_io_stats(&mut self, enable: bool);
    pub fn set_max_total_wal_size(&mut self, size: u64);
    pub fn set_wal_recovery_mode<Given0>(&mut self, mode: Given0);
    pub fn enable_statistics(&mut self);
    pub fn get_statistics(&self) -> Option<String>;
    pub fn set_statistics_level<Given0>(&self, level: Given0);
    pub fn get_ticker_count<Given0>(&self, ticker: Given0) -> u64;
    pub fn get_histogram_data<Given0>(&self, histogram: Given0) -> HistogramData;
    pub fn set_stats_dump_period_sec<Given0>(&mut self, period: Given0);
    pub fn set_stats_persist_period_sec<Given0>(&mut self, period: Given0);
    pub fn set_advise_random_on_open(&mut self, advise: bool);
    pub fn set_use_adaptive_mutex(&mut self, enabled: bool);
    pub fn set_num_levels<Given0>(&mut self, n: Given0);
    pub fn set_memtable_prefix_bloom_ratio(&mut self, ratio: f64);
    pub fn set_max_compaction_bytes(&mut self, nbytes: u64);
    pub fn set_wal_dir<P: AsRef<Path>>(&mut self, path: P);
    pub fn set_wal_ttl_seconds(&mut self, secs: u64);
    pub fn set_wal_size_limit_mb(&mut self, size: u64);
    pub fn set_manifest_preallocation_size(&mut self, size: usize);
    pub fn set_skip_stats_update_on_db_open(&mut self, skip: bool);
    pub fn set_keep_log_file_num(&mut self, nfiles: usize);
    pub fn set_allow_mmap_writes(&mut self, is_enabled: bool);
    pub fn set_allow_mmap_reads(&mut self, is_enabled: bool);
    pub fn set_manual_wal_flush(&mut self, is_enabled: bool);
    pub fn set_atomic_flush(&mut self, atomic_flush: bool);
    pub fn set_row_cache<Given0>(&mut self, cache: Given0);
    pub fn set_ratelimiter(&mut self, rate_bytes_per_sec: i64, refill_period_us: i64, fairness: i32);
    pub fn set_auto_tuned_ratelimiter(&mut self, rate_bytes_per_sec: i64, refill_period_us: i64, fairness: i32);
    pub fn set_max_log_file_size(&mut self, size: usize);
    pub fn set_log_file_time_to_roll(&mut self, secs: usize);
    pub fn set_recycle_log_file_num(&mut self, num: usize);
    pub fn set_soft_pending_compaction_bytes_limit(&mut self, limit: usize);
    pub fn set_hard_pending_compaction_bytes_limit(&mut self, limit: usize);
    pub fn set_arena_block_size(&mut self, size: usize);
    pub fn set_dump_malloc_stats(&mut self, enabled: bool);
    pub fn set_memtable_whole_key_filtering(&mut self, whole_key_filter: bool);
    pub fn set_enable_blob_files(&mut self, val: bool);
    pub fn set_min_blob_size(&mut self, val: u64);
    pub fn set_blob_file_size(&mut self, val: u64);
    pub fn set_blob_compression_type<Given0>(&mut self, val: Given0);
    pub fn set_enable_blob_gc(&mut self, val: bool);
    pub fn set_blob_gc_age_cutoff<Given0>(&mut self, val: Given0);
    pub fn set_blob_gc_force_threshold<Given0>(&mut self, val: Given0);
    pub fn set_blob_compaction_readahead_size(&mut self, val: u64);
    pub fn set_blob_cache<Given0>(&mut self, cache: Given0);
    pub fn set_allow_ingest_behind(&mut self, val: bool);
    pub fn add_compact_on_deletion_collector_factory<Given0, Given1>(&mut self, window_size: Given0, num_dels_trigger: Given1, deletion_ratio: f64);
    pub fn set_write_buffer_manager<Given0>(&mut self, write_buffer_manager: Given0);
    pub fn set_avoid_unnecessary_blocking_io(&mut self, val: bool);
    pub fn set_track_and_verify_wals_in_manifest(&mut self, val: bool);
    pub fn get_track_and_verify_wals_in_manifest(&self) -> bool;
    pub fn set_write_dbid_to_manifest(&mut self, val: bool);
    pub fn get_write_dbid_to_manifest(&self) -> bool;
    pub fn get_options_from_string<A>(&mut self, opts_str: A) -> std::result::Result<Self, crate::Error>;
}
pub struct ReadOptions {}
impl Default for ReadOptions {}
impl ReadOptions {
    pub fn fill_cache(&mut self, v: bool);
    pub fn set_snapshot<D>(&mut self, snapshot: &SnapshotWithThreadMode<D>);
    pub fn set_iterate_lower_bound<K: Into<Vec<u8>>>(&mut self, key: K);
    pub fn set_iterate_upper_bound<K: Into<Vec<u8>>>(&mut self, key: K);
    pub fn set_iterate_range<Given0>(&mut self, range: Given0);
    pub fn set_read_tier<Given0>(&mut self, tier: Given0);
    pub fn set_prefix_same_as_start(&mut self, v: bool);
    pub fn set_total_order_seek(&mut self, v: bool);
    pub fn set_max_skippable_internal_keys(&mut self, num: u64);
    pub fn set_background_purge_on_iterator_cleanup(&mut self, v: bool);
    pub fn set_ignore_range_deletions(&mut self, v: bool);
    pub fn set_verify_checksums(&mut self, v: bool);
    pub fn set_readahead_size(&mut self, v: usize);
    pub fn set_auto_readahead_size(&mut self, v: bool);
    pub fn set_tailing(&mut self, v: bool);
    pub fn set_pin_data(&mut self, v: bool);
    pub fn set_async_io(&mut self, v: bool);
    pub fn set_timestamp<S: Into<Vec<u8>>>(&mut self, ts: S);
    pub fn set_iter_start_ts<S: Into<Vec<u8>>>(&mut self, ts: S);
}
pub struct SingleThreaded {}
pub struct SnapshotWithThreadMode<'a, D> {}
impl<'a, D> SnapshotWithThreadMode<'a, D> {
    pub fn new(db: &'a D) -> Self;
    pub fn iterator(&self, mode: IteratorMode) -> DBIteratorWithThreadMode<'a, D>;
    pub fn iterator_cf<Given0>(&self, cf_handle: Given0, mode: IteratorMode) -> DBIteratorWithThreadMode<D>;
    pub fn iterator_opt(&self, mode: IteratorMode, readopts: ReadOptions) -> DBIteratorWithThreadMode<'a, D>;
    pub fn iterator_cf_opt<Given0>(&self, cf_handle: Given0, readopts: ReadOptions, mode: IteratorMode) -> DBIteratorWithThreadMode<D>;
    pub fn raw_iterator(&self) -> DBRawIteratorWithThreadMode<D>;
    pub fn raw_iterator_cf<Given0>(&self, cf_handle: Given0) -> DBRawIteratorWithThreadMode<D>;
    pub fn raw_iterator_opt(&self, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<D>;
    pub fn raw_iterator_cf_opt<Given0>(&self, cf_handle: Given0, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<D>;
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_cf<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_cf_opt<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, readopts: ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_pinned_cf<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_pinned_cf_opt<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, readopts: ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn multi_get<K: AsRef<[u8]>, I: IntoIterator<Item = K>>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>;
    pub fn multi_get_cf<'b, K: AsRef<[u8]>, I: IntoIterator<Item = (&'b W, K)>, W>(&self, keys_cf: I) -> Vec<Result<Option<Vec<u8>>, Error>>;
    pub fn multi_get_opt<K: AsRef<[u8]>, I: IntoIterator<Item = K>>(&self, keys: I, readopts: ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>;
    pub fn multi_get_cf_opt<'b, K: AsRef<[u8]>, I: IntoIterator<Item = (&'b W, K)>, W>(&self, keys_cf: I, readopts: ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>;
}
pub struct Transaction<'db, DB> {}
impl<DB> Transaction<'_, DB> {
    pub fn commit(self) -> Result<(), Error>;
    pub fn set_name(&self, name: &[u8]) -> Result<(), Error>;
    pub fn get_name(&self) -> Option<Vec<u8>>;
    pub fn prepare(&self) -> Result<(), Error>;
    pub fn snapshot(&self) -> SnapshotWithThreadMode<Self>;
    pub fn rollback(&self) -> Result<(), Error>;
    pub fn set_savepoint(&self);
    pub fn rollback_to_savepoint(&self) -> Result<(), Error>;
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_cf<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_cf<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_for_update<K: AsRef<[u8]>>(&self, key: K, exclusive: bool) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_for_update<K: AsRef<[u8]>>(&self, key: K, exclusive: bool) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_for_update_cf<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, exclusive: bool) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_for_update_cf<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, exclusive: bool) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_cf_opt<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_cf_opt<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_for_update_opt<K: AsRef<[u8]>>(&self, key: K, exclusive: bool, opts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_for_update_opt<K: AsRef<[u8]>>(&self, key: K, exclusive: bool, opts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_for_update_cf_opt<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, exclusive: bool, opts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_for_update_cf_opt<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, exclusive: bool, opts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn multi_get<K: AsRef<[u8]>, I: IntoIterator<Item = K>>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>;
    pub fn multi_get_opt<K: AsRef<[u8]>, I: IntoIterator<Item = K>>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>;
    pub fn multi_get_cf<'a, 'b: 'a, K: AsRef<[u8]>, I: IntoIterator<Item = (&'b W, K)>, W>(&'a self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>;
    pub fn multi_get_cf_opt<'a, 'b: 'a, K: AsRef<[u8]>, I: IntoIterator<Item = (&'b W, K)>, W>(&'a self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>;
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, value: V) -> Result<(), Error>;
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    pub fn merge_cf<K: AsRef<[u8]>, V: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, value: V) -> Result<(), Error>;
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;
    pub fn delete_cf<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K) -> Result<(), Error>;
    pub fn iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_opt<'a: 'b, 'b>(&'a self, mode: IteratorMode, readopts: ReadOptions) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_cf_opt<'a: 'b, 'b, Given0>(&'a self, cf_handle: Given0, readopts: ReadOptions, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn full_iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn prefix_iterator<'a: 'b, 'b, P: AsRef<[u8]>>(&'a self, prefix: P) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_cf<'a: 'b, 'b, Given0>(&'a self, cf_handle: Given0, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn full_iterator_cf<'a: 'b, 'b, Given0>(&'a self, cf_handle: Given0, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn prefix_iterator_cf<'a, P: AsRef<[u8]>, Given0>(&'a self, cf_handle: Given0, prefix: P) -> DBIteratorWithThreadMode<'a, Self>;
    pub fn raw_iterator<'a: 'b, 'b>(&'a self) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_cf<'a: 'b, 'b, Given0>(&'a self, cf_handle: Given0) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_opt<'a: 'b, 'b>(&'a self, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_cf_opt<'a: 'b, 'b, Given0>(&'a self, cf_handle: Given0, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn get_writebatch(&self) -> WriteBatchWithTransaction<true>;
    pub fn rebuild_from_writebatch(&self, writebatch: &WriteBatchWithTransaction<true>) -> Result<(), Error>;
}
pub struct TransactionDB<T> {}
impl TransactionDB<MultiThreaded> {
    pub fn create_cf<N: AsRef<str>>(&self, name: N, opts: &Options) -> Result<(), Error>;
    pub fn cf_handle(&self, name: &str) -> Option<Arc<BoundColumnFamily>>;
    pub fn drop_cf(&self, name: &str) -> Result<(), Error>;
    pub fn property_value<Given0>(&self, name: Given0) -> Result<Option<String>, Error>;
    pub fn property_int_value<Given0>(&self, name: Given0) -> Result<Option<u64>, Error>;
}
impl TransactionDB<SingleThreaded> {
    pub fn create_cf<N: AsRef<str>>(&mut self, name: N, opts: &Options) -> Result<(), Error>;
    pub fn cf_handle(&self, name: &str) -> Option<&ColumnFamily>;
    pub fn drop_cf(&mut self, name: &str) -> Result<(), Error>;
}
impl<T> TransactionDB<T> {
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error>;
    pub fn open<P: AsRef<Path>, Given0>(opts: &Options, txn_db_opts: Given0, path: P) -> Result<Self, Error>;
    pub fn open_cf<P: AsRef<Path>, I: IntoIterator<Item = N>, N: AsRef<str>, Given0>(opts: &Options, txn_db_opts: Given0, path: P, cfs: I) -> Result<Self, Error>;
    pub fn open_cf_descriptors<P: AsRef<Path>, I: IntoIterator<Item = ColumnFamilyDescriptor>, Given0>(opts: &Options, txn_db_opts: Given0, path: P, cfs: I) -> Result<Self, Error>;
    pub fn list_cf<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Vec<String>, Error>;
    pub fn destroy<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;
    pub fn repair<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;
    pub fn path(&self) -> &Path;
    pub fn transaction(&self) -> Transaction<Self>;
    pub fn transaction_opt<'a, Given0>(&'a self, write_opts: &WriteOptions, txn_opts: Given0) -> Transaction<'a, Self>;
    pub fn prepared_transactions(&self) -> Vec<Transaction<Self>>;
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_cf<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_cf_opt<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_pinned_cf<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_pinned_cf_opt<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn multi_get<K: AsRef<[u8]>, I: IntoIterator<Item = K>>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>;
    pub fn multi_get_opt<K: AsRef<[u8]>, I: IntoIterator<Item = K>>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>;
    pub fn multi_get_cf<'a, 'b: 'a, K: AsRef<[u8]>, I: IntoIterator<Item = (&'b W, K)>, W>(&'a self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>;
    pub fn multi_get_cf_opt<'a, 'b: 'a, K: AsRef<[u8]>, I: IntoIterator<Item = (&'b W, K)>, W>(&'a self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>;
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, value: V) -> Result<(), Error>;
    pub fn put_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn put_cf_opt<K: AsRef<[u8]>, V: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn write(&self, batch: WriteBatchWithTransaction<true>) -> Result<(), Error>;
    pub fn write_opt(&self, batch: WriteBatchWithTransaction<true>, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    pub fn merge_cf<K: AsRef<[u8]>, V: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, value: V) -> Result<(), Error>;
    pub fn merge_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn merge_cf_opt<K: AsRef<[u8]>, V: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;
    pub fn delete_cf<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K) -> Result<(), Error>;
    pub fn delete_opt<K: AsRef<[u8]>>(&self, key: K, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn delete_cf_opt<K: AsRef<[u8]>, Given0>(&self, cf: Given0, key: K, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_opt<'a: 'b, 'b>(&'a self, mode: IteratorMode, readopts: ReadOptions) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_cf_opt<'a: 'b, 'b, Given0>(&'a self, cf_handle: Given0, readopts: ReadOptions, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn full_iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn prefix_iterator<'a: 'b, 'b, P: AsRef<[u8]>>(&'a self, prefix: P) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_cf<'a: 'b, 'b, Given0>(&'a self, cf_handle: Given0, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn full_iterator_cf<'a: 'b, 'b, Given0>(&'a self, cf_handle: Given0, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn prefix_iterator_cf<'a, P: AsRef<[u8]>, Given0>(&'a self, cf_handle: Given0, prefix: P) -> DBIteratorWithThreadMode<'a, Self>;
    pub fn raw_iterator<'a: 'b, 'b>(&'a self) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_cf<'a: 'b, 'b, Given0>(&'a self, cf_handle: Given0) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_opt<'a: 'b, 'b>(&'a self, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_cf_opt<'a: 'b, 'b, Given0>(&'a self, cf_handle: Given0, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn snapshot(&self) -> SnapshotWithThreadMode<Self>;
}
pub struct WriteBatchWithTransaction<const TRANSACTION: bool> {}
impl<const TRANSACTION: bool> Default for WriteBatchWithTransaction<TRANSACTION> {}
impl WriteBatchWithTransaction<false> {
    pub fn delete_range<K: AsRef<[u8]>>(&mut self, from: K, to: K);
    pub fn delete_range_cf<K: AsRef<[u8]>, Given0>(&mut self, cf: Given0, from: K, to: K);
}
impl<const TRANSACTION: bool> WriteBatchWithTransaction<TRANSACTION> {
    pub fn new() -> Self;
    pub fn with_capacity_bytes(capacity_bytes: usize) -> Self;
    pub fn from_data(data: &[u8]) -> Self;
    pub fn len(&self) -> usize;
    pub fn size_in_bytes(&self) -> usize;
    pub fn data(&self) -> &[u8];
    pub fn is_empty(&self) -> bool;
    pub fn iterate<T>(&self, callbacks: &mut T);
    pub fn iterate_cf<T>(&self, callbacks: &mut T);
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, key: K, value: V);
    pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>, Given0>(&mut self, cf: Given0, key: K, value: V);
    pub fn put_cf_with_ts<K: AsRef<[u8]>, V: AsRef<[u8]>, S: AsRef<[u8]>, Given0>(&mut self, cf: Given0, key: K, ts: S, value: V);
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, key: K, value: V);
    pub fn merge_cf<K: AsRef<[u8]>, V: AsRef<[u8]>, Given0>(&mut self, cf: Given0, key: K, value: V);
    pub fn delete<K: AsRef<[u8]>>(&mut self, key: K);
    pub fn delete_cf<K: AsRef<[u8]>, Given0>(&mut self, cf: Given0, key: K);
    pub fn delete_cf_with_ts<K: AsRef<[u8]>, S: AsRef<[u8]>, Given0>(&mut self, cf: Given0, key: K, ts: S);
    pub fn put_log_data<V: AsRef<[u8]>>(&mut self, log_data: V);
    pub fn clear(&mut self);
}
pub struct WriteOptions {}
impl Default for WriteOptions {}
impl WriteOptions {
    pub fn new() -> WriteOptions;
    pub fn set_sync(&mut self, sync: bool);
    pub fn disable_wal(&mut self, disable: bool);
    pub fn set_ignore_missing_column_families(&mut self, ignore: bool);
    pub fn set_no_slowdown(&mut self, no_slowdown: bool);
    pub fn set_low_pri(&mut self, v: bool);
    pub fn set_memtable_insert_hint_per_batch(&mut self, v: bool);
}
pub struct Env {}
impl Env {
    pub fn new() -> Result<Env, Error>;
}
pub mod checkpoint {
    use std::convert::AsRef;
    use std::path::Path;
    use std::result::Result;
    use crate::{DB, Error};

    pub struct Checkpoint<'db> {}
    impl<'db> Checkpoint<'db> {
        pub fn new<T>(db: &'db DB<T>) -> Result<Self, Error>;
        pub fn create_checkpoint<P: AsRef<Path>>(&self, path: P) -> Result<(), Error>;
    }
}
pub mod backup {
    use std::convert::AsRef;
    use std::path::Path;
    use std::result::Result;
    use std::vec::Vec;
    use crate::{DB, Env, Error};

    pub struct BackupEngine {}
    pub struct BackupEngineInfo { pub timestamp: i64, pub backup_id: u32, pub size: u64, pub num_files: u32 }
    pub struct BackupEngineOptions {}
    pub struct RestoreOptions {}
    impl BackupEngine {
        pub fn open(opts: &BackupEngineOptions, env: &Env) -> Result<Self, Error>;
        pub fn create_new_backup<T>(&mut self, db: &DB<T>) -> Result<(), Error>;
        pub fn create_new_backup_flush<T>(&mut self, db: &DB<T>, flush_before_backup: bool) -> Result<(), Error>;
        pub fn purge_old_backups(&mut self, num_backups_to_keep: usize) -> Result<(), Error>;
        pub fn restore_from_latest_backup<D: AsRef<Path>, W: AsRef<Path>>(&mut self, db_dir: D, wal_dir: W, opts: &RestoreOptions) -> Result<(), Error>;
        pub fn restore_from_backup<D: AsRef<Path>, W: AsRef<Path>>(&mut self, db_dir: D, wal_dir: W, opts: &RestoreOptions, backup_id: u32) -> Result<(), Error>;
        pub fn verify_backup(&self, backup_id: u32) -> Result<(), Error>;
        pub fn get_backup_info(&self) -> Vec<BackupEngineInfo>;
    }
    impl BackupEngineOptions {
        pub fn new<P: AsRef<Path>>(backup_dir: P) -> Result<Self, Error>;
    }
}
