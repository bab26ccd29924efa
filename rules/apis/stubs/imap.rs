//! imap 3: clients and sessions.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, collections::HashSet, convert::AsRef, default::Default, io::{Read, Write}, iter::ExactSizeIterator, ops::{Deref, DerefMut}, option::Option, result::Result, vec::Vec};
pub struct AclResponse {}
pub struct AppendCmd<'a, T: Read + Write> {}
pub struct Capabilities {}
pub struct Client<T: Read + Write> {}
impl<T: Read + Write> Deref for Client<T> { type Target = Connection<T>; }
impl<T: Read + Write> DerefMut for Client<T> {}
impl<T: Read + Write> Client<T> {
    pub fn new(stream: T) -> Client<T>;
    pub fn into_inner(self) -> Result<T, Error>;
    pub fn capabilities(&mut self) -> Result<Capabilities, Error>;
    pub fn login(self, username: impl AsRef<str>, password: impl AsRef<str>) -> Result<Session<T>, (Error, Client<T>)>;
    pub fn authenticate<A>(self, auth_type: impl AsRef<str>, authenticator: &A) -> Result<Session<T>, (Error, Client<T>)>;
}
pub struct Connection<T: Read + Write> { pub debug: bool, pub greeting_read: bool }
#[derive(Clone)]
pub struct Deleted { pub messages: DeletedMessages, pub mod_seq: Option<u64> }
#[derive(Clone)]
pub enum DeletedMessages {}
pub enum Error { ConnectionLost, Append, MissingStatusResponse, StartTlsNotAvailable, TlsNotConfigured }
pub struct ExtendedNames {}
pub struct Fetches {}
#[derive(Clone)]
pub enum Flag<'a> { Seen, Answered, Flagged, Deleted, Draft, Recent, MayCreate }
pub struct Handle<'a, T: Read + Write> {}
pub struct ListRightsResponse {}
#[derive(Clone)]
pub struct Mailbox { pub flags: Vec<Flag<'static>>, pub exists: u32, pub recent: u32, pub unseen: Option<u32>, pub permanent_flags: Vec<Flag<'static>>, pub uid_next: Option<u32>, pub uid_validity: Option<u32>, pub highest_mod_seq: Option<u64>, pub is_read_only: bool }
impl Default for Mailbox {}
pub struct MyRightsResponse {}
pub struct Names {}
pub struct QuotaResponse {}
pub struct QuotaRootResponse {}
pub struct Session<T: Read + Write> {}
impl<T: Read + Write> Deref for Session<T> { type Target = Connection<T>; }
impl<T: Read + Write> DerefMut for Session<T> {}
impl<T: Read + Write> Session<T> {
    pub fn take_all_unsolicited(&mut self) -> impl ExactSizeIterator<Item = UnsolicitedResponse>;
    pub fn select(&mut self, mailbox_name: impl AsRef<str>) -> Result<Mailbox, Error>;
    pub fn examine(&mut self, mailbox_name: impl AsRef<str>) -> Result<Mailbox, Error>;
    pub fn fetch(&mut self, sequence_set: impl AsRef<str>, query: impl AsRef<str>) -> Result<Fetches, Error>;
    pub fn uid_fetch(&mut self, uid_set: impl AsRef<str>, query: impl AsRef<str>) -> Result<Fetches, Error>;
    pub fn noop(&mut self) -> Result<(), Error>;
    pub fn logout(&mut self) -> Result<(), Error>;
    pub fn create(&mut self, mailbox_name: impl AsRef<str>) -> Result<(), Error>;
    pub fn delete(&mut self, mailbox_name: impl AsRef<str>) -> Result<(), Error>;
    pub fn rename(&mut self, from: impl AsRef<str>, to: impl AsRef<str>) -> Result<(), Error>;
    pub fn subscribe(&mut self, mailbox: impl AsRef<str>) -> Result<(), Error>;
    pub fn unsubscribe(&mut self, mailbox: impl AsRef<str>) -> Result<(), Error>;
    pub fn capabilities(&mut self) -> Result<Capabilities, Error>;
    pub fn expunge(&mut self) -> Result<Deleted, Error>;
    pub fn uid_expunge(&mut self, uid_set: impl AsRef<str>) -> Result<Deleted, Error>;
    pub fn check(&mut self) -> Result<(), Error>;
    pub fn close(&mut self) -> Result<(), Error>;
    pub fn store(&mut self, sequence_set: impl AsRef<str>, query: impl AsRef<str>) -> Result<Fetches, Error>;
    pub fn uid_store(&mut self, uid_set: impl AsRef<str>, query: impl AsRef<str>) -> Result<Fetches, Error>;
    pub fn copy(&mut self, sequence_set: impl AsRef<str>, mailbox_name: impl AsRef<str>) -> Result<(), Error>;
    pub fn uid_copy(&mut self, uid_set: impl AsRef<str>, mailbox_name: impl AsRef<str>) -> Result<(), Error>;
    pub fn mv(&mut self, sequence_set: impl AsRef<str>, mailbox_name: impl AsRef<str>) -> Result<(), Error>;
    pub fn uid_mv(&mut self, uid_set: impl AsRef<str>, mailbox_name: impl AsRef<str>) -> Result<(), Error>;
    pub fn list(&mut self, reference_name: Option<&str>, mailbox_pattern: Option<&str>) -> Result<Names, Error>;
    pub fn lsub(&mut self, reference_name: Option<&str>, mailbox_pattern: Option<&str>) -> Result<Names, Error>;
    pub fn status(&mut self, mailbox_name: impl AsRef<str>, data_items: impl AsRef<str>) -> Result<Mailbox, Error>;
    pub fn idle(&mut self) -> Handle<'_, T>;
    pub fn append<'a>(&'a mut self, mailbox: &'a str, content: &'a [u8]) -> AppendCmd<'a, T>;
    pub fn search(&mut self, query: impl AsRef<str>) -> Result<HashSet<u32>, Error>;
    pub fn uid_search(&mut self, query: impl AsRef<str>) -> Result<HashSet<u32>, Error>;
    pub fn sort<Given0, Given1>(&mut self, criteria: Given0, charset: Given1, query: impl AsRef<str>) -> Result<Vec<u32>, Error>;
    pub fn uid_sort<Given0, Given1>(&mut self, criteria: Given0, charset: Given1, query: impl AsRef<str>) -> Result<Vec<u32>, Error>;
    pub fn set_acl<Given0, Given1>(&mut self, mailbox_name: impl AsRef<str>, identifier: impl AsRef<str>, rights: Given0, modification: Given1) -> Result<(), Error>;
    pub fn delete_acl(&mut self, mailbox_name: impl AsRef<str>, identifier: impl AsRef<str>) -> Result<(), Error>;
    pub fn get_acl(&mut self, mailbox_name: impl AsRef<str>) -> Result<AclResponse, Error>;
    pub fn list_rights(&mut self, mailbox_name: impl AsRef<str>, identifier: impl AsRef<str>) -> Result<ListRightsResponse, Error>;
    pub fn my_rights(&mut self, mailbox_name: impl AsRef<str>) -> Result<MyRightsResponse, Error>;
    pub fn set_quota<Given0>(&mut self, quota_root: impl AsRef<str>, limits: Given0) -> Result<QuotaResponse, Error>;
    pub fn get_quota(&mut self, quota_root: impl AsRef<str>) -> Result<QuotaResponse, Error>;
    pub fn get_quota_root(&mut self, mailbox_name: impl AsRef<str>) -> Result<QuotaRootResponse, Error>;
    pub fn run_command_and_check_ok(&mut self, command: impl AsRef<str>) -> Result<(), Error>;
    pub fn run_command(&mut self, untagged_command: impl AsRef<str>) -> Result<(), Error>;
    pub fn run(&mut self, untagged_command: impl AsRef<str>) -> Result<(Vec<u8>, usize), Error>;
    pub fn run_command_and_read_response(&mut self, untagged_command: impl AsRef<str>) -> Result<Vec<u8>, Error>;
    pub fn list_status(&mut self, reference_name: Option<&str>, mailbox_pattern: Option<&str>, data_items: &str) -> Result<ExtendedNames, Error>;
    pub fn set_metadata<Given0>(&mut self, mbox: impl AsRef<str>, annotations: Given0) -> Result<(), Error>;
}
pub enum UnsolicitedResponse {}
