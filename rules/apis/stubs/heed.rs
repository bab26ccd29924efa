//! heed 0.23: environments, transactions and databases of LMDB.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, From}, default::Default, fs::File, io::{Seek, Write}, iter::Iterator, ops::{Deref, DerefMut, FnOnce}, option::Option, path::Path, result::Result};
pub enum AnyTls {}
pub enum CommitOrAbort<T, A> {}
pub struct Database<'t, KC, DC, C, CDUP> {}
impl<'t, KC, DC, C, CDUP> Clone for Database<'t, KC, DC, C, CDUP> {}
impl<'t, KC, DC, C, CDUP> Database<'t, KC, DC, C, CDUP> {
    pub fn get<'a, 'txn>(&self, txn: &'txn RoTxn, key: &'a KC::EItem) -> Result<Option<DC::DItem>, Error>;
    pub fn get_duplicates<'a, 'txn>(&self, txn: &'txn RoTxn, key: &'a KC::EItem) -> Result<Option<RoIter<'txn, KC, DC, MoveOnCurrentKeyDuplicates>>, Error>;
    pub fn get_lower_than<'a, 'txn>(&self, txn: &'txn RoTxn, key: &'a KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>, Error>;
    pub fn get_lower_than_or_equal_to<'a, 'txn>(&self, txn: &'txn RoTxn, key: &'a KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>, Error>;
    pub fn get_greater_than<'a, 'txn>(&self, txn: &'txn RoTxn, key: &'a KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>, Error>;
    pub fn get_greater_than_or_equal_to<'a, 'txn>(&self, txn: &'txn RoTxn, key: &'a KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>, Error>;
    pub fn first<'txn>(&self, txn: &'txn RoTxn) -> Result<Option<(KC::DItem, DC::DItem)>, Error>;
    pub fn last<'txn>(&self, txn: &'txn RoTxn) -> Result<Option<(KC::DItem, DC::DItem)>, Error>;
    pub fn len(&self, txn: &RoTxn) -> Result<u64, Error>;
    pub fn is_empty(&self, txn: &RoTxn) -> Result<bool, Error>;
    pub fn stat(&self, txn: &RoTxn) -> Result<DatabaseStat, Error>;
    pub fn iter<'txn>(&self, txn: &'txn RoTxn) -> Result<RoIter<'txn, KC, DC>, Error>;
    pub fn iter_mut<'txn>(&self, txn: &'txn mut RwTxn) -> Result<RwIter<'txn, KC, DC>, Error>;
    pub fn rev_iter<'txn>(&self, txn: &'txn RoTxn) -> Result<RoRevIter<'txn, KC, DC>, Error>;
    pub fn rev_iter_mut<'txn>(&self, txn: &'txn mut RwTxn) -> Result<RwRevIter<'txn, KC, DC>, Error>;
    pub fn range<'a, 'txn, R>(&self, txn: &'txn RoTxn, range: &'a R) -> Result<RoRange<'txn, KC, DC, C>, Error>;
    pub fn range_mut<'a, 'txn, R>(&self, txn: &'txn mut RwTxn, range: &'a R) -> Result<RwRange<'txn, KC, DC, C>, Error>;
    pub fn rev_range<'a, 'txn, R>(&self, txn: &'txn RoTxn, range: &'a R) -> Result<RoRevRange<'txn, KC, DC, C>, Error>;
    pub fn rev_range_mut<'a, 'txn, R>(&self, txn: &'txn mut RwTxn, range: &'a R) -> Result<RwRevRange<'txn, KC, DC, C>, Error>;
    pub fn prefix_iter<'a, 'txn>(&self, txn: &'txn RoTxn, prefix: &'a KC::EItem) -> Result<RoPrefix<'txn, KC, DC, C>, Error>;
    pub fn prefix_iter_mut<'a, 'txn>(&self, txn: &'txn mut RwTxn, prefix: &'a KC::EItem) -> Result<RwPrefix<'txn, KC, DC, C>, Error>;
    pub fn rev_prefix_iter<'a, 'txn>(&self, txn: &'txn RoTxn, prefix: &'a KC::EItem) -> Result<RoRevPrefix<'txn, KC, DC, C>, Error>;
    pub fn rev_prefix_iter_mut<'a, 'txn>(&self, txn: &'txn mut RwTxn, prefix: &'a KC::EItem) -> Result<RwRevPrefix<'txn, KC, DC, C>, Error>;
    pub fn put<'a>(&self, txn: &mut RwTxn, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<(), Error>;
    pub fn put_reserved<'a, F: FnOnce(&mut ReservedSpace) -> Result<(), Error>>(&self, txn: &mut RwTxn, key: &'a KC::EItem, data_size: usize, write_func: F) -> Result<(), Error>;
    pub fn put_with_flags<'a, Given0>(&self, txn: &mut RwTxn, flags: Given0, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<(), Error>;
    pub fn get_or_put<'a, 'txn>(&'txn self, txn: &mut RwTxn, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<Option<DC::DItem>, Error>;
    pub fn get_or_put_with_flags<'a, 'txn, Given0>(&'txn self, txn: &mut RwTxn, flags: Given0, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<Option<DC::DItem>, Error>;
    pub fn get_or_put_reserved<'a, 'txn, F: FnOnce(&mut ReservedSpace) -> Result<(), Error>>(&'txn self, txn: &mut RwTxn, key: &'a KC::EItem, data_size: usize, write_func: F) -> Result<Option<DC::DItem>, Error>;
    pub fn get_or_put_reserved_with_flags<'a, 'txn, F: FnOnce(&mut ReservedSpace) -> Result<(), Error>, Given0>(&'txn self, txn: &mut RwTxn, flags: Given0, key: &'a KC::EItem, data_size: usize, write_func: F) -> Result<Option<DC::DItem>, Error>;
    pub fn delete<'a>(&self, txn: &mut RwTxn, key: &'a KC::EItem) -> Result<bool, Error>;
    pub fn delete_one_duplicate<'a>(&self, txn: &mut RwTxn, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<bool, Error>;
    pub fn delete_range<'a, 'txn, R>(&self, txn: &'txn mut RwTxn, range: &'a R) -> Result<usize, Error>;
    pub fn clear(&self, txn: &mut RwTxn) -> Result<(), Error>;
    pub fn remove(self, wtxn: &mut RwTxn) -> Result<(), Error>;
    pub fn remap_types<KC2, DC2>(self) -> Database<'t, KC2, DC2, C, CDUP>;
    pub fn remap_key_type<KC2>(self) -> Database<'t, KC2, DC, C, CDUP>;
    pub fn remap_data_type<DC2>(self) -> Database<'t, KC, DC2, C, CDUP>;
}
pub struct DatabaseOpener<'e, T> {}
#[derive(Clone)]
pub struct DatabaseStat { pub page_size: u32, pub depth: u32, pub branch_pages: usize, pub leaf_pages: usize, pub overflow_pages: usize, pub entries: usize }
#[derive(Clone)]
pub struct EncryptedEnv<T> {}
pub struct Env<T> {}
impl<T> Clone for Env<T> {}
impl Env<WithoutTls> {
    pub fn nested_read_txn<'p>(&'p self, parent: &'p RwTxn) -> Result<RoTxn<'p, WithoutTls>, Error>;
}
impl<T> Env<T> {
    pub fn real_disk_size(&self) -> Result<u64, Error>;
    pub fn try_clone_inner_file(&self) -> Result<File, Error>;
    pub fn set_flags<Given0, Given1>(&self, flags: Given0, mode: Given1) -> Result<(), Error>;
    pub fn get_flags(&self) -> Result<u32, Error>;
    pub fn info(&self) -> EnvInfo;
    pub fn unnamed_database_stat(&self) -> DatabaseStat;
    pub fn open_databases_and_commit<'e, 'a: 'e, F: FnOnce(&DatabaseOpener<'e, T>, &RoTxn<'e, T>) -> Result<CommitOrAbort<D, A>, E>, D, A, E: From<Error>>(&'a self, rtxn: RoTxn<'e, T>, f: F) -> Result<CommitOrAbort<D::Committed, A>, E>;
    pub fn create_databases_and_commit<'e, 'a: 'e, F: FnOnce(&DatabaseOpener<'e, T>, &mut RwTxn<'e>) -> Result<CommitOrAbort<D, A>, E>, D, A, E: From<Error>>(&'a self, wtxn: RwTxn<'e>, f: F) -> Result<CommitOrAbort<D::Committed, A>, E>;
    pub fn write_txn(&self) -> Result<RwTxn<'_>, Error>;
    pub fn nested_write_txn<'p>(&'p self, parent: &'p mut RwTxn) -> Result<RwTxn<'p>, Error>;
    pub fn read_txn(&self) -> Result<RoTxn<'_, T>, Error>;
    pub fn static_read_txn(self) -> Result<RoTxn<'static, T>, Error>;
    pub fn copy_to_file<Given0>(&self, file: &mut File, option: Given0) -> Result<(), Error>;
    pub fn copy_to_path<P: AsRef<Path>, Given0>(&self, path: P, option: Given0) -> Result<File, Error>;
    pub fn copy_to_fd<Given0, Given1>(&self, fd: Given0, option: Given1) -> Result<(), Error>;
    pub fn force_sync(&self) -> Result<(), Error>;
    pub fn path(&self) -> &Path;
    pub fn max_readers(&self) -> u32;
    pub fn max_key_size(&self) -> usize;
    pub fn prepare_for_closing(self) -> EnvClosingEvent;
    pub fn clear_stale_readers(&self) -> Result<usize, Error>;
    pub fn resize(&self, new_size: usize) -> Result<(), Error>;
}
#[derive(Clone)]
pub struct EnvClosingEvent {}
#[derive(Clone)]
pub struct EnvInfo { pub map_size: usize, pub last_page_number: usize, pub last_txn_id: usize, pub maximum_number_of_readers: u32, pub number_of_readers: u32 }
pub struct EnvOpenOptions<T> {}
impl Default for EnvOpenOptions<WithTls> {}
impl<T> Clone for EnvOpenOptions<T> {}
impl EnvOpenOptions<WithTls> {
    pub fn new() -> EnvOpenOptions<WithTls>;
}
impl<T> EnvOpenOptions<T> {
    pub fn read_txn_with_tls(self) -> EnvOpenOptions<WithTls>;
    pub fn read_txn_without_tls(self) -> EnvOpenOptions<WithoutTls>;
    pub fn map_size(&mut self, size: usize) -> &mut Self;
    pub fn max_readers(&mut self, readers: u32) -> &mut Self;
    pub fn max_dbs(&mut self, dbs: u32) -> &mut Self;
    pub fn flags<Given0>(&mut self, flags: Given0) -> &mut Self;
    pub fn open<P: AsRef<Path>>(&self, path: P) -> Result<Env<T>, Error>;
    pub fn open_encrypted<E, P: AsRef<Path>, Given0>(&self, key: Given0, path: P) -> Result<EncryptedEnv<T>, Error>;
}
pub enum Error { EnvAlreadyOpened }
#[derive(Clone)]
pub enum MoveOnCurrentKeyDuplicates {}
pub struct ReservedSpace<'a> {}
impl Write for ReservedSpace<'_> {}
impl Seek for ReservedSpace<'_> {}
pub struct RoIter<'txn, KC, DC, IM> {}
impl<'txn, KC, DC, IM> Iterator for RoIter<'txn, KC, DC, IM> { type Item = Result<(KC::DItem, DC::DItem), Error>; }
pub struct RoPrefix<'txn, KC, DC, C, IM> {}
impl<'txn, KC, DC, C, IM> Iterator for RoPrefix<'txn, KC, DC, C, IM> { type Item = Result<(KC::DItem, DC::DItem), Error>; }
pub struct RoRange<'txn, KC, DC, C, IM> {}
impl<'txn, KC, DC, C, IM> Iterator for RoRange<'txn, KC, DC, C, IM> { type Item = Result<(KC::DItem, DC::DItem), Error>; }
pub struct RoRevIter<'txn, KC, DC, IM> {}
impl<'txn, KC, DC, IM> Iterator for RoRevIter<'txn, KC, DC, IM> { type Item = Result<(KC::DItem, DC::DItem), Error>; }
pub struct RoRevPrefix<'txn, KC, DC, C, IM> {}
impl<'txn, KC, DC, C, IM> Iterator for RoRevPrefix<'txn, KC, DC, C, IM> { type Item = Result<(KC::DItem, DC::DItem), Error>; }
pub struct RoRevRange<'txn, KC, DC, C, IM> {}
impl<'txn, KC, DC, C, IM> Iterator for RoRevRange<'txn, KC, DC, C, IM> { type Item = Result<(KC::DItem, DC::DItem), Error>; }
pub struct RoTxn<'e, T> {}
impl<'a> Deref for RoTxn<'a, WithTls> { type Target = RoTxn<'a, AnyTls>; }
impl DerefMut for RoTxn<'_, WithTls> {}
impl<'a> Deref for RoTxn<'a, WithoutTls> { type Target = RoTxn<'a, AnyTls>; }
impl DerefMut for RoTxn<'_, WithoutTls> {}
impl<'e, T> RoTxn<'e, T> {
    pub fn id(&self) -> usize;
}
pub struct RwIter<'txn, KC, DC, IM> {}
impl<'txn, KC, DC, IM> Iterator for RwIter<'txn, KC, DC, IM> { type Item = Result<(KC::DItem, DC::DItem), Error>; }
pub struct RwPrefix<'txn, KC, DC, C, IM> {}
impl<'txn, KC, DC, C, IM> Iterator for RwPrefix<'txn, KC, DC, C, IM> { type Item = Result<(KC::DItem, DC::DItem), Error>; }
pub struct RwRange<'txn, KC, DC, C, IM> {}
impl<'txn, KC, DC, C, IM> Iterator for RwRange<'txn, KC, DC, C, IM> { type Item = Result<(KC::DItem, DC::DItem), Error>; }
pub struct RwRevIter<'txn, KC, DC, IM> {}
impl<'txn, KC, DC, IM> Iterator for RwRevIter<'txn, KC, DC, IM> { type Item = Result<(KC::DItem, DC::DItem), Error>; }
pub struct RwRevPrefix<'txn, KC, DC, C, IM> {}
impl<'txn, KC, DC, C, IM> Iterator for RwRevPrefix<'txn, KC, DC, C, IM> { type Item = Result<(KC::DItem, DC::DItem), Error>; }
pub struct RwRevRange<'txn, KC, DC, C, IM> {}
impl<'txn, KC, DC, C, IM> Iterator for RwRevRange<'txn, KC, DC, C, IM> { type Item = Result<(KC::DItem, DC::DItem), Error>; }
pub struct RwTxn<'p> {}
impl<'p> Deref for RwTxn<'p> { type Target = RoTxn<'p, WithoutTls>; }
impl DerefMut for RwTxn<'_> {}
impl<'p> RwTxn<'p> {
    pub fn nested_read_txn<'a>(&'a self) -> Result<RoTxn<'a, WithoutTls>, Error>;
    pub fn commit(self) -> Result<(), Error>;
    pub fn abort(self);
}
pub enum WithTls {}
pub enum WithoutTls {}
