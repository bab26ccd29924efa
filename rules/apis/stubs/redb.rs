//! redb 4: databases, transactions and tables.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{borrow::Borrow, clone::Clone, convert::AsRef, fs::File, iter::Iterator, ops::FnMut, option::Option, path::Path, result::Result};
pub struct AccessGuard<'a, V> {}
pub struct AccessGuardMut<'a, V> {}
pub struct AccessGuardMutInPlace<'a, V> {}
pub struct Builder {}
impl Builder {
    pub fn new() -> Self;
    pub fn set_repair_callback<Given0>(&mut self, callback: Given0) -> &mut Self;
    pub fn set_cache_size(&mut self, bytes: usize) -> &mut Self;
    pub fn set_concurrency_mode<Given0>(&mut self, mode: Given0) -> &mut Self;
    pub fn set_check_integrity_on_open(&mut self, enabled: bool) -> &mut Self;
    pub fn create(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    pub fn open(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    pub fn open_read_only(&self, path: impl AsRef<Path>) -> Result<ReadOnlyDatabase, DatabaseError>;
    pub fn open_read_only_with_backend<Given0>(&self, backend: Given0) -> Result<ReadOnlyDatabase, DatabaseError>;
    pub fn create_file(&self, file: File) -> Result<Database, DatabaseError>;
    pub fn create_with_backend<Given0>(&self, backend: Given0) -> Result<Database, DatabaseError>;
    pub fn set_page_size(&mut self, size: usize) -> &mut Self;
    pub fn set_region_size(&mut self, size: u64) -> &mut Self;
}
pub struct CacheStats {}
pub enum CommitError { TransactionPoisoned }
pub enum CompactionError { PersistentSavepointExists, EphemeralSavepointExists, TransactionInProgress }
pub struct Cursor<'a, K, V> {}
pub struct CursorMut<'a, K, V> {}
pub struct Database {}
impl ReadableDatabase for Database {}
impl Database {
    pub fn create(path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    pub fn open(path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    pub fn close(self) -> Result<(), DatabaseError>;
    pub fn check_integrity(&mut self) -> Result<bool, DatabaseError>;
    pub fn compact(&mut self) -> Result<bool, CompactionError>;
    pub fn builder() -> Builder;
    pub fn begin_write(&self) -> Result<WriteTransaction, TransactionError>;
    pub fn try_begin_write(&self) -> Result<WriteTransaction, TransactionError>;
}
pub enum DatabaseError { DatabaseAlreadyOpen, LockProtocolMismatch, RepairAborted, TransactionInProgress }
pub struct DatabaseStats {}
pub enum Entry<'a, 'k, K, V> {}
pub enum Error { DatabaseAlreadyOpen, LockProtocolMismatch, InvalidSavepoint, ImmediateDurabilityRequired, RepairAborted, PersistentSavepointModified, NonDurableCommitUnsupported, EphemeralSavepointUnsupported, PersistentSavepointExists, EphemeralSavepointExists, TransactionInProgress, TransactionPoisoned, UnorderedKey, Unsupported, DatabaseClosed, PreviousIo, WouldBlock }
pub struct ExtractIf<'a, K, V, F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool> {}
impl<'a, K, V, F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool> Iterator for ExtractIf<'a, K, V, F> { type Item = Result<(AccessGuard<'a, K>, AccessGuard<'a, V>), StorageError>; }
pub struct MultimapTable<'txn, K, V> {}
pub struct OwnedAccessGuard<V> {}
#[derive(Clone)]
pub struct OwnedRange<K, V> {}
impl<K, V> Iterator for OwnedRange<K, V> { type Item = Result<(OwnedAccessGuard<K>, OwnedAccessGuard<V>), StorageError>; }
#[derive(Clone)]
pub struct Range<'a, K, V> {}
impl<'a, K, V> Iterator for Range<'a, K, V> { type Item = Result<(AccessGuard<'a, K>, AccessGuard<'a, V>), StorageError>; }
pub struct ReadOnlyDatabase {}
impl ReadableDatabase for ReadOnlyDatabase {}
pub struct ReadOnlyMultimapTable<K, V> {}
pub struct ReadOnlyTable<K, V> {}
impl<K, V> ReadableTable<K, V> for ReadOnlyTable<K, V> {}
impl<K, V> ReadOnlyTable<K, V> {
    pub fn get<'a>(&self, key: impl Borrow<K::SelfType<'a>>) -> Result<Option<AccessGuard<'static, V>>, StorageError>;
    pub fn get_owned<'a>(&self, key: impl Borrow<K::SelfType<'a>>) -> Result<Option<OwnedAccessGuard<V>>, StorageError>;
    pub fn range<'a, KR: Borrow<K::SelfType<'a>>, Given0>(&self, range: Given0) -> Result<Range<'static, K, V>, StorageError>;
    pub fn range_owned<Given0>(&self, range: Given0) -> Result<OwnedRange<K, V>, StorageError>;
}
pub struct ReadOnlyUntypedMultimapTable {}
pub struct ReadOnlyUntypedTable {}
pub struct ReadTransaction {}
impl ReadTransaction {
    pub fn open_table<K, V>(&self, definition: TableDefinition<K, V>) -> Result<ReadOnlyTable<K, V>, TableError>;
    pub fn open_untyped_table<Given0>(&self, handle: Given0) -> Result<ReadOnlyUntypedTable, TableError>;
    pub fn open_multimap_table<K, V, Given0>(&self, definition: Given0) -> Result<ReadOnlyMultimapTable<K, V>, TableError>;
    pub fn open_untyped_multimap_table<Given0>(&self, handle: Given0) -> Result<ReadOnlyUntypedMultimapTable, TableError>;
    pub fn list_tables(&self) -> Result<impl Iterator<Item = UntypedTableHandle>, StorageError>;
    pub fn list_multimap_tables(&self) -> Result<impl Iterator<Item = UntypedMultimapTableHandle>, StorageError>;
    pub fn close(self) -> Result<(), TransactionError>;
}
pub trait ReadableDatabase {
    fn begin_read(&self) -> Result<ReadTransaction, TransactionError>;
    fn cache_stats(&self) -> CacheStats;
}
pub trait ReadableTable<K, V> {
    fn get<'a>(&self, key: impl Borrow<K::SelfType<'a>>) -> Result<Option<AccessGuard<'_, V>>, StorageError>;
    fn range<Given0>(&self, range: Given0) -> Result<Range<'_, K, V>, StorageError>;
    fn first(&self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>, StorageError>;
    fn last(&self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>, StorageError>;
    fn lower_bound<'a, Given0>(&self, bound: Given0) -> Result<Cursor<'_, K, V>, StorageError>;
    fn upper_bound<'a, Given0>(&self, bound: Given0) -> Result<Cursor<'_, K, V>, StorageError>;
    fn iter(&self) -> Result<Range<'_, K, V>, StorageError>;
}
pub struct Savepoint {}
pub enum SavepointError { InvalidSavepoint, ImmediateDurabilityRequired, EphemeralSavepointUnsupported }
pub enum SetDurabilityError { PersistentSavepointModified, NonDurableCommitUnsupported }
pub enum StorageError { Unsupported, PreviousIo, DatabaseClosed }
pub struct Table<'txn, K, V> {}
impl<K, V> ReadableTable<K, V> for Table<'_, K, V> {}
impl<'txn, K, V> Table<'txn, K, V> {
    pub fn get_mut<'k>(&mut self, key: impl Borrow<K::SelfType<'k>>) -> Result<Option<AccessGuardMut<'_, V>>, StorageError>;
    pub fn pop_first(&mut self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>, StorageError>;
    pub fn pop_last(&mut self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>, StorageError>;
    pub fn extract_if<F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool>(&mut self, predicate: F) -> Result<ExtractIf<'_, K, V, F>, StorageError>;
    pub fn extract_from_if<'a, KR: Borrow<K::SelfType<'a>>, F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool, Given0>(&mut self, range: Given0, predicate: F) -> Result<ExtractIf<'_, K, V, F>, StorageError>;
    pub fn retain<F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool>(&mut self, predicate: F) -> Result<(), StorageError>;
    pub fn retain_in<F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool, Given0>(&mut self, range: Given0, predicate: F) -> Result<(), StorageError>;
    pub fn insert<'k, 'v>(&mut self, key: impl Borrow<K::SelfType<'k>>, value: impl Borrow<V::SelfType<'v>>) -> Result<Option<AccessGuard<'_, V>>, StorageError>;
    pub fn remove<'a>(&mut self, key: impl Borrow<K::SelfType<'a>>) -> Result<Option<AccessGuard<'_, V>>, StorageError>;
    pub fn lower_bound_mut<'a, Given0>(&mut self, bound: Given0) -> Result<CursorMut<'_, K, V>, StorageError>;
    pub fn upper_bound_mut<'a, Given0>(&mut self, bound: Given0) -> Result<CursorMut<'_, K, V>, StorageError>;
    pub fn entry<'a, 'k>(&'a mut self, key: K::SelfType<'k>) -> Result<Entry<'a, 'k, K, V>, StorageError>;
}
impl<K, V> Table<'_, K, V> {
    pub fn insert_reserve<'a>(&mut self, key: impl Borrow<K::SelfType<'a>>, value_length: usize) -> Result<AccessGuardMutInPlace<'_, V>, StorageError>;
}
pub struct TableDefinition<'a, K, V> {}
impl<K, V> Clone for TableDefinition<'_, K, V> {}
impl<'a, K, V> TableDefinition<'a, K, V> {
    pub fn new(name: &'a str) -> Self;
}
pub enum TableError {}
pub enum TransactionError { WouldBlock }
#[derive(Clone)]
pub struct UntypedMultimapTableHandle {}
#[derive(Clone)]
pub struct UntypedTableHandle {}
pub struct WriteTransaction {}
impl WriteTransaction {
    pub fn print_allocated_page_debug(&self);
    pub fn persistent_savepoint(&self) -> Result<u64, SavepointError>;
    pub fn get_persistent_savepoint(&self, id: u64) -> Result<Savepoint, SavepointError>;
    pub fn delete_persistent_savepoint(&self, id: u64) -> Result<bool, SavepointError>;
    pub fn list_persistent_savepoints(&self) -> Result<impl Iterator<Item = u64>, StorageError>;
    pub fn ephemeral_savepoint(&self) -> Result<Savepoint, SavepointError>;
    pub fn restore_savepoint(&mut self, savepoint: &Savepoint) -> Result<(), SavepointError>;
    pub fn set_durability<Given0>(&mut self, durability: Given0) -> Result<(), SetDurabilityError>;
    pub fn set_two_phase_commit(&mut self, enabled: bool);
    pub fn set_quick_repair(&mut self, enabled: bool);
    pub fn open_table<'txn, K, V>(&'txn self, definition: TableDefinition<K, V>) -> Result<Table<'txn, K, V>, TableError>;
    pub fn open_multimap_table<'txn, K, V, Given0>(&'txn self, definition: Given0) -> Result<MultimapTable<'txn, K, V>, TableError>;
    pub fn rename_table<Given0, Given1>(&self, definition: Given0, new_name: Given1) -> Result<(), TableError>;
    pub fn rename_multimap_table<Given0, Given1>(&self, definition: Given0, new_name: Given1) -> Result<(), TableError>;
    pub fn delete_table<Given0>(&self, definition: Given0) -> Result<bool, TableError>;
    pub fn delete_multimap_table<Given0>(&self, definition: Given0) -> Result<bool, TableError>;
    pub fn list_tables(&self) -> Result<impl Iterator<Item = UntypedTableHandle>, StorageError>;
    pub fn list_multimap_tables(&self) -> Result<impl Iterator<Item = UntypedMultimapTableHandle>, StorageError>;
    pub fn commit(self) -> Result<(), CommitError>;
    pub fn abort(self) -> Result<(), StorageError>;
    pub fn stats(&self) -> Result<DatabaseStats, StorageError>;
}
