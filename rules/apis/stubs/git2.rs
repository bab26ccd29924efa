//! git2 0.13 to 0.21: repositories, remotes and what they hold.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, Into}, default::Default, ffi::OsStr, io::Write, iter::{IntoIterator, Iterator}, ops::{Deref, DerefMut, FnMut}, option::Option, path::{Path, PathBuf}, result::Result, string::String, vec::Vec};
pub struct AnnotatedCommit<'repo> {}
pub struct Blame<'repo> {}
pub struct Blob<'repo> {}
impl<'repo> Clone for Blob<'repo> {}
pub struct BlobWriter<'repo> {}
impl<'repo> Write for BlobWriter<'repo> {}
pub struct Branch<'repo> {}
impl<'repo> Branch<'repo> {
    pub fn wrap(reference: Reference<'_>) -> Branch<'_>;
    pub fn name_is_valid(name: &str) -> Result<bool, Error>;
    pub fn get(&self) -> &Reference<'repo>;
    pub fn get_mut(&mut self) -> &mut Reference<'repo>;
    pub fn into_reference(self) -> Reference<'repo>;
    pub fn delete(&mut self) -> Result<(), Error>;
    pub fn is_head(&self) -> bool;
    pub fn rename(&mut self, new_branch_name: &str, force: bool) -> Result<Branch<'repo>, Error>;
    pub fn name(&self) -> Result<Option<&str>, Error>;
    pub fn name_bytes(&self) -> Result<&[u8], Error>;
    pub fn upstream(&self) -> Result<Branch<'repo>, Error>;
    pub fn set_upstream(&mut self, upstream_name: Option<&str>) -> Result<(), Error>;
}
#[derive(Clone)]
pub enum BranchType { Local, Remote }
pub struct Branches<'repo> {}
impl<'repo> Iterator for Branches<'repo> { type Item = Result<(Branch<'repo>, BranchType), Error>; }
pub struct Buf {}
impl Default for Buf {}
impl Deref for Buf { type Target = [u8]; }
impl DerefMut for Buf {}
pub struct Commit<'repo> {}
impl<'repo> Clone for Commit<'repo> {}
impl<'repo> Commit<'repo> {
    pub fn id(&self) -> Oid;
    pub fn tree_id(&self) -> Oid;
    pub fn tree(&self) -> Result<Tree<'repo>, Error>;
    pub fn message(&self) -> Option<&str>;
    pub fn message_bytes(&self) -> &[u8];
    pub fn message_encoding(&self) -> Option<&str>;
    pub fn message_raw(&self) -> Option<&str>;
    pub fn message_raw_bytes(&self) -> &[u8];
    pub fn raw_header(&self) -> Option<&str>;
    pub fn header_field_bytes<T>(&self, field: T) -> Result<Buf, Error>;
    pub fn raw_header_bytes(&self) -> &[u8];
    pub fn summary(&self) -> Option<&str>;
    pub fn summary_bytes(&self) -> Option<&[u8]>;
    pub fn body(&self) -> Option<&str>;
    pub fn body_bytes(&self) -> Option<&[u8]>;
    pub fn time(&self) -> Time;
    pub fn parents<'a>(&'a self) -> Parents<'a, 'repo>;
    pub fn parent_ids(&self) -> ParentIds<'_>;
    pub fn author(&self) -> Signature<'_>;
    pub fn author_with_mailmap(&self, mailmap: &Mailmap) -> Result<Signature<'static>, Error>;
    pub fn committer(&self) -> Signature<'_>;
    pub fn committer_with_mailmap(&self, mailmap: &Mailmap) -> Result<Signature<'static>, Error>;
    pub fn amend(&self, update_ref: Option<&str>, author: Option<&Signature<'_>>, committer: Option<&Signature<'_>>, message_encoding: Option<&str>, message: Option<&str>, tree: Option<&Tree<'repo>>) -> Result<Oid, Error>;
    pub fn parent_count(&self) -> usize;
    pub fn parent(&self, i: usize) -> Result<Commit<'repo>, Error>;
    pub fn parent_id(&self, i: usize) -> Result<Oid, Error>;
    pub fn as_object(&self) -> &Object<'repo>;
    pub fn into_object(self) -> Object<'repo>;
}
pub struct Config {}
pub struct Deltas<'diff> {}
impl<'diff> Iterator for Deltas<'diff> { type Item = DiffDelta<'diff>; }
pub struct Describe<'repo> {}
pub struct Diff<'repo> {}
impl Diff<'static> {
    pub fn from_buffer(buffer: &[u8]) -> Result<Diff<'static>, Error>;
}
impl<'repo> Diff<'repo> {
    pub fn merge(&mut self, from: &Diff<'repo>) -> Result<(), Error>;
    pub fn deltas(&self) -> Deltas<'_>;
    pub fn get_delta(&self, i: usize) -> Option<DiffDelta<'_>>;
    pub fn is_sorted_icase(&self) -> bool;
    pub fn print<F: FnMut(DiffDelta<'_>, Option<DiffHunk<'_>>, DiffLine<'_>) -> bool, Given0>(&self, format: Given0, cb: F) -> Result<(), Error>;
    pub fn foreach<Given0>(&self, file_cb: &mut dyn FnMut(DiffDelta<'_>, f32) -> bool, binary_cb: Given0, hunk_cb: Option<&mut dyn FnMut(DiffDelta<'_>, DiffHunk<'_>) -> bool>, line_cb: Option<&mut dyn FnMut(DiffDelta<'_>, Option<DiffHunk<'_>>, DiffLine<'_>) -> bool>) -> Result<(), Error>;
    pub fn stats(&self) -> Result<DiffStats, Error>;
    pub fn find_similar<Given0>(&mut self, opts: Given0) -> Result<(), Error>;
    pub fn patchid<Given0>(&self, opts: Given0) -> Result<Oid, Error>;
}
pub struct DiffDelta<'a> {}
pub struct DiffFile<'a> {}
pub struct DiffHunk<'a> {}
pub struct DiffLine<'a> {}
pub struct DiffStats {}
pub struct Error {}
pub struct FetchOptions<'cb> {}
impl<'cb> Default for FetchOptions<'cb> {}
impl<'cb> FetchOptions<'cb> {
    pub fn new() -> FetchOptions<'cb>;
    pub fn remote_callbacks<Given0>(&mut self, cbs: Given0) -> &mut Self;
    pub fn proxy_options<Given0>(&mut self, opts: Given0) -> &mut Self;
    pub fn prune<Given0>(&mut self, prune: Given0) -> &mut Self;
    pub fn update_fetchhead(&mut self, update: bool) -> &mut Self;
    pub fn report_unchanged(&mut self, update: bool) -> &mut Self;
    pub fn depth(&mut self, depth: i32) -> &mut Self;
    pub fn download_tags<Given0>(&mut self, opt: Given0) -> &mut Self;
    pub fn follow_redirects<Given0>(&mut self, redirect: Given0) -> &mut Self;
    pub fn custom_headers(&mut self, custom_headers: &[&str]) -> &mut Self;
}
pub struct Index {}
impl Index {
    pub fn new() -> Result<Index, Error>;
    pub fn open(index_path: &Path) -> Result<Index, Error>;
    pub fn version(&self) -> u32;
    pub fn set_version(&mut self, version: u32) -> Result<(), Error>;
    pub fn add(&mut self, entry: &IndexEntry) -> Result<(), Error>;
    pub fn add_frombuffer(&mut self, entry: &IndexEntry, data: &[u8]) -> Result<(), Error>;
    pub fn add_path(&mut self, path: &Path) -> Result<(), Error>;
    pub fn add_all<T, I: IntoIterator<Item = T>, Given0>(&mut self, pathspecs: I, flag: Given0, cb: Option<&mut dyn FnMut(&Path, &[u8]) -> i32>) -> Result<(), Error>;
    pub fn clear(&mut self) -> Result<(), Error>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn get(&self, n: usize) -> Option<IndexEntry>;
    pub fn iter(&self) -> IndexEntries<'_>;
    pub fn conflicts(&self) -> Result<IndexConflicts<'_>, Error>;
    pub fn get_path(&self, path: &Path, stage: i32) -> Option<IndexEntry>;
    pub fn has_conflicts(&self) -> bool;
    pub fn conflict_get(&self, path: &Path) -> Result<IndexConflict, Error>;
    pub fn path(&self) -> Option<&Path>;
    pub fn read(&mut self, force: bool) -> Result<(), Error>;
    pub fn read_tree(&mut self, tree: &Tree<'_>) -> Result<(), Error>;
    pub fn remove(&mut self, path: &Path, stage: i32) -> Result<(), Error>;
    pub fn remove_path(&mut self, path: &Path) -> Result<(), Error>;
    pub fn remove_dir(&mut self, path: &Path, stage: i32) -> Result<(), Error>;
    pub fn conflict_remove(&mut self, path: &Path) -> Result<(), Error>;
    pub fn remove_all<T, I: IntoIterator<Item = T>>(&mut self, pathspecs: I, cb: Option<&mut dyn FnMut(&Path, &[u8]) -> i32>) -> Result<(), Error>;
    pub fn update_all<T, I: IntoIterator<Item = T>>(&mut self, pathspecs: I, cb: Option<&mut dyn FnMut(&Path, &[u8]) -> i32>) -> Result<(), Error>;
    pub fn write(&mut self) -> Result<(), Error>;
    pub fn write_tree(&mut self) -> Result<Oid, Error>;
    pub fn write_tree_to(&mut self, repo: &Repository) -> Result<Oid, Error>;
    pub fn find_prefix<T>(&self, prefix: T) -> Result<usize, Error>;
}
pub struct IndexConflict { pub ancestor: Option<IndexEntry>, pub our: Option<IndexEntry>, pub their: Option<IndexEntry> }
pub struct IndexConflicts<'index> {}
impl<'index> Iterator for IndexConflicts<'index> { type Item = Result<IndexConflict, Error>; }
pub struct IndexEntries<'index> {}
impl<'index> Iterator for IndexEntries<'index> { type Item = IndexEntry; }
pub struct IndexEntry { pub ctime: IndexTime, pub mtime: IndexTime, pub dev: u32, pub ino: u32, pub mode: u32, pub uid: u32, pub gid: u32, pub file_size: u32, pub id: Oid, pub flags: u16, pub flags_extended: u16, pub path: Vec<u8> }
#[derive(Clone)]
pub struct IndexTime {}
pub struct Mailmap {}
pub struct MergeFileResult {}
pub struct Note<'repo> {}
pub struct Notes<'repo> {}
impl<'repo> Iterator for Notes<'repo> { type Item = Result<(Oid, Oid), Error>; }
pub struct Object<'repo> {}
impl<'repo> Clone for Object<'repo> {}
impl<'repo> Object<'repo> {
    pub fn id(&self) -> Oid;
    pub fn kind(&self) -> Option<ObjectType>;
    pub fn peel(&self, kind: ObjectType) -> Result<Object<'repo>, Error>;
    pub fn peel_to_blob(&self) -> Result<Blob<'repo>, Error>;
    pub fn peel_to_commit(&self) -> Result<Commit<'repo>, Error>;
    pub fn peel_to_tag(&self) -> Result<Tag<'repo>, Error>;
    pub fn peel_to_tree(&self) -> Result<Tree<'repo>, Error>;
    pub fn short_id(&self) -> Result<Buf, Error>;
    pub fn as_commit(&self) -> Option<&Commit<'repo>>;
    pub fn into_commit(self) -> Result<Commit<'repo>, Object<'repo>>;
    pub fn as_tag(&self) -> Option<&Tag<'repo>>;
    pub fn into_tag(self) -> Result<Tag<'repo>, Object<'repo>>;
    pub fn as_tree(&self) -> Option<&Tree<'repo>>;
    pub fn into_tree(self) -> Result<Tree<'repo>, Object<'repo>>;
    pub fn as_blob(&self) -> Option<&Blob<'repo>>;
    pub fn into_blob(self) -> Result<Blob<'repo>, Object<'repo>>;
    pub fn describe<Given0>(&self, opts: Given0) -> Result<Describe<'_>, Error>;
}
#[derive(Clone)]
pub enum ObjectType { Any, Commit, Tree, Blob, Tag }
pub struct Odb<'repo> {}
#[derive(Clone)]
pub struct Oid {}
impl AsRef<[u8]> for Oid {}
impl Oid {
    pub fn from_str(s: &str) -> Result<Oid, Error>;
    pub fn from_bytes(bytes: &[u8]) -> Result<Oid, Error>;
    pub fn zero() -> Oid;
    pub fn hash_object(kind: ObjectType, bytes: &[u8]) -> Result<Oid, Error>;
    pub fn hash_file<P: AsRef<Path>>(kind: ObjectType, path: P) -> Result<Oid, Error>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn is_zero(&self) -> bool;
}
pub struct OidArray {}
impl Deref for OidArray { type Target = [Oid]; }
pub struct PackBuilder<'repo> {}
pub struct ParentIds<'commit> {}
impl<'commit> Iterator for ParentIds<'commit> { type Item = Oid; }
pub struct Parents<'commit, 'repo> {}
impl<'repo, 'commit> Iterator for Parents<'commit, 'repo> { type Item = Commit<'repo>; }
pub struct Progress<'a> {}
pub struct PushOptions<'cb> {}
impl<'cb> Default for PushOptions<'cb> {}
impl<'cb> PushOptions<'cb> {
    pub fn new() -> PushOptions<'cb>;
    pub fn remote_callbacks<Given0>(&mut self, cbs: Given0) -> &mut Self;
    pub fn proxy_options<Given0>(&mut self, opts: Given0) -> &mut Self;
    pub fn packbuilder_parallelism(&mut self, parallel: u32) -> &mut Self;
    pub fn follow_redirects<Given0>(&mut self, redirect: Given0) -> &mut Self;
    pub fn custom_headers(&mut self, custom_headers: &[&str]) -> &mut Self;
    pub fn remote_push_options(&mut self, remote_push_options: &[&str]) -> &mut Self;
}
pub struct Rebase<'repo> {}
impl<'rebase> Iterator for Rebase<'rebase> { type Item = Result<RebaseOperation<'rebase>, Error>; }
pub struct RebaseOperation<'rebase> {}
pub struct Reference<'repo> {}
impl<'repo> Reference<'repo> {
    pub fn is_valid_name(refname: &str) -> bool;
    pub fn normalize_name<Given0>(refname: &str, flags: Given0) -> Result<String, Error>;
    pub fn delete(&mut self) -> Result<(), Error>;
    pub fn is_branch(&self) -> bool;
    pub fn is_note(&self) -> bool;
    pub fn is_remote(&self) -> bool;
    pub fn is_tag(&self) -> bool;
    pub fn kind(&self) -> Option<ReferenceType>;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> &[u8];
    pub fn shorthand(&self) -> Option<&str>;
    pub fn shorthand_bytes(&self) -> &[u8];
    pub fn target(&self) -> Option<Oid>;
    pub fn target_peel(&self) -> Option<Oid>;
    pub fn symbolic_target(&self) -> Option<&str>;
    pub fn symbolic_target_bytes(&self) -> Option<&[u8]>;
    pub fn resolve(&self) -> Result<Reference<'repo>, Error>;
    pub fn peel(&self, kind: ObjectType) -> Result<Object<'repo>, Error>;
    pub fn peel_to_blob(&self) -> Result<Blob<'repo>, Error>;
    pub fn peel_to_commit(&self) -> Result<Commit<'repo>, Error>;
    pub fn peel_to_tree(&self) -> Result<Tree<'repo>, Error>;
    pub fn peel_to_tag(&self) -> Result<Tag<'repo>, Error>;
    pub fn rename(&mut self, new_name: &str, force: bool, msg: &str) -> Result<Reference<'repo>, Error>;
    pub fn set_target(&mut self, id: Oid, reflog_msg: &str) -> Result<Reference<'repo>, Error>;
    pub fn symbolic_set_target(&mut self, target: &str, reflog_msg: &str) -> Result<Reference<'repo>, Error>;
}
#[derive(Clone)]
pub enum ReferenceType { Direct, Symbolic }
pub struct References<'repo> {}
impl<'repo> Iterator for References<'repo> { type Item = Result<Reference<'repo>, Error>; }
pub struct Reflog {}
pub struct Refspec<'remote> {}
pub struct Refspecs<'remote> {}
impl<'repo> Iterator for Refspecs<'repo> { type Item = Refspec<'repo>; }
pub struct Remote<'repo> {}
impl<'repo> Clone for Remote<'repo> {}
impl<'repo> Remote<'repo> {
    pub fn is_valid_name(remote_name: &str) -> bool;
    pub fn create_detached<S: Into<Vec<u8>>>(url: S) -> Result<Remote<'repo>, Error>;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> Option<&[u8]>;
    pub fn url(&self) -> Option<&str>;
    pub fn url_bytes(&self) -> &[u8];
    pub fn pushurl(&self) -> Option<&str>;
    pub fn pushurl_bytes(&self) -> Option<&[u8]>;
    pub fn default_branch(&self) -> Result<Buf, Error>;
    pub fn connect<Given0>(&mut self, dir: Given0) -> Result<(), Error>;
    pub fn connect_auth<'connection, 'cb, Given0, Given1, Given2>(&'connection mut self, dir: Given0, cb: Given1, proxy_options: Given2) -> Result<RemoteConnection<'repo, 'connection, 'cb>, Error>;
    pub fn connected(&mut self) -> bool;
    pub fn disconnect(&mut self) -> Result<(), Error>;
    pub fn download<Str: AsRef<str> + Clone>(&mut self, specs: &[Str], opts: Option<&mut FetchOptions<'_>>) -> Result<(), Error>;
    pub fn stop(&mut self) -> Result<(), Error>;
    pub fn refspecs(&self) -> Refspecs<'_>;
    pub fn get_refspec(&self, i: usize) -> Option<Refspec<'repo>>;
    pub fn fetch<Str: AsRef<str> + Clone>(&mut self, refspecs: &[Str], opts: Option<&mut FetchOptions<'_>>, reflog_msg: Option<&str>) -> Result<(), Error>;
    pub fn update_tips<Given0, Given1, Given2>(&mut self, callbacks: Given0, update_flags: Given1, download_tags: Given2, msg: Option<&str>) -> Result<(), Error>;
    pub fn push<Str: AsRef<str> + Clone>(&mut self, refspecs: &[Str], opts: Option<&mut PushOptions<'_>>) -> Result<(), Error>;
    pub fn stats(&self) -> Progress<'_>;
    pub fn list(&self) -> Result<&[RemoteHead<'_>], Error>;
    pub fn prune<Given0>(&mut self, callbacks: Given0) -> Result<(), Error>;
    pub fn fetch_refspecs(&self) -> Result<StringArray, Error>;
    pub fn push_refspecs(&self) -> Result<StringArray, Error>;
}
pub struct RemoteConnection<'repo, 'connection, 'cb> {}
pub struct RemoteHead<'remote> {}
pub struct Repository {}
impl Repository {
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    pub fn open_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    pub fn open_from_env() -> Result<Repository, Error>;
    pub fn open_ext<P: AsRef<Path>, O: AsRef<OsStr>, I: IntoIterator<Item = O>, Given0>(path: P, flags: Given0, ceiling_dirs: I) -> Result<Repository, Error>;
    pub fn open_from_worktree(worktree: &Worktree) -> Result<Repository, Error>;
    pub fn discover<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    pub fn discover_path<P: AsRef<Path>, I: IntoIterator<Item = O>, O: AsRef<OsStr>>(path: P, ceiling_dirs: I) -> Result<PathBuf, Error>;
    pub fn init<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    pub fn init_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    pub fn init_opts<P: AsRef<Path>, Given0>(path: P, opts: Given0) -> Result<Repository, Error>;
    pub fn clone<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error>;
    pub fn clone_recurse<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error>;
    pub fn from_odb(odb: Odb<'_>) -> Result<Repository, Error>;
    pub fn revparse(&self, spec: &str) -> Result<Revspec<'_>, Error>;
    pub fn revparse_single(&self, spec: &str) -> Result<Object<'_>, Error>;
    pub fn revparse_ext(&self, spec: &str) -> Result<(Object<'_>, Option<Reference<'_>>), Error>;
    pub fn is_bare(&self) -> bool;
    pub fn is_shallow(&self) -> bool;
    pub fn is_worktree(&self) -> bool;
    pub fn is_empty(&self) -> Result<bool, Error>;
    pub fn path(&self) -> &Path;
    pub fn commondir(&self) -> &Path;
    pub fn state(&self) -> RepositoryState;
    pub fn workdir(&self) -> Option<&Path>;
    pub fn set_workdir(&self, path: &Path, update_gitlink: bool) -> Result<(), Error>;
    pub fn namespace(&self) -> Option<&str>;
    pub fn namespace_bytes(&self) -> Option<&[u8]>;
    pub fn set_namespace(&self, namespace: &str) -> Result<(), Error>;
    pub fn set_namespace_bytes(&self, namespace: &[u8]) -> Result<(), Error>;
    pub fn remove_namespace(&self) -> Result<(), Error>;
    pub fn message(&self) -> Result<String, Error>;
    pub fn remove_message(&self) -> Result<(), Error>;
    pub fn remotes(&self) -> Result<StringArray, Error>;
    pub fn find_remote(&self, name: &str) -> Result<Remote<'_>, Error>;
    pub fn remote(&self, name: &str, url: &str) -> Result<Remote<'_>, Error>;
    pub fn remote_with_fetch(&self, name: &str, url: &str, fetch: &str) -> Result<Remote<'_>, Error>;
    pub fn remote_anonymous(&self, url: &str) -> Result<Remote<'_>, Error>;
    pub fn remote_rename(&self, name: &str, new_name: &str) -> Result<StringArray, Error>;
    pub fn remote_delete(&self, name: &str) -> Result<(), Error>;
    pub fn remote_add_fetch(&self, name: &str, spec: &str) -> Result<(), Error>;
    pub fn remote_add_push(&self, name: &str, spec: &str) -> Result<(), Error>;
    pub fn remote_set_url(&self, name: &str, url: &str) -> Result<(), Error>;
    pub fn remote_set_pushurl(&self, name: &str, pushurl: Option<&str>) -> Result<(), Error>;
    pub fn reset<Given0>(&self, target: &Object<'_>, kind: Given0, checkout: Option<&mut crate::build::CheckoutBuilder<'_>>) -> Result<(), Error>;
    pub fn reset_default<T, I: IntoIterator<Item = T>>(&self, target: Option<&Object<'_>>, paths: I) -> Result<(), Error>;
    pub fn head(&self) -> Result<Reference<'_>, Error>;
    pub fn set_head(&self, refname: &str) -> Result<(), Error>;
    pub fn set_head_bytes(&self, refname: &[u8]) -> Result<(), Error>;
    pub fn head_detached(&self) -> Result<bool, Error>;
    pub fn set_head_detached(&self, commitish: Oid) -> Result<(), Error>;
    pub fn set_head_detached_from_annotated(&self, commitish: AnnotatedCommit<'_>) -> Result<(), Error>;
    pub fn references(&self) -> Result<References<'_>, Error>;
    pub fn references_glob(&self, glob: &str) -> Result<References<'_>, Error>;
    pub fn submodules(&self) -> Result<Vec<Submodule<'_>>, Error>;
    pub fn statuses(&self, options: Option<&mut StatusOptions>) -> Result<Statuses<'_>, Error>;
    pub fn status_should_ignore(&self, path: &Path) -> Result<bool, Error>;
    pub fn branches(&self, filter: Option<BranchType>) -> Result<Branches<'_>, Error>;
    pub fn index(&self) -> Result<Index, Error>;
    pub fn set_index(&self, index: &mut Index) -> Result<(), Error>;
    pub fn config(&self) -> Result<Config, Error>;
    pub fn get_attr<Given0>(&self, path: &Path, name: &str, flags: Given0) -> Result<Option<&str>, Error>;
    pub fn get_attr_bytes<Given0>(&self, path: &Path, name: &str, flags: Given0) -> Result<Option<&[u8]>, Error>;
    pub fn blob(&self, data: &[u8]) -> Result<Oid, Error>;
    pub fn blob_path(&self, path: &Path) -> Result<Oid, Error>;
    pub fn blob_writer(&self, hintpath: Option<&Path>) -> Result<BlobWriter<'_>, Error>;
    pub fn find_blob(&self, oid: Oid) -> Result<Blob<'_>, Error>;
    pub fn odb(&self) -> Result<Odb<'_>, Error>;
    pub fn set_odb(&self, odb: &Odb<'_>) -> Result<(), Error>;
    pub fn branch(&self, branch_name: &str, target: &Commit<'_>, force: bool) -> Result<Branch<'_>, Error>;
    pub fn branch_from_annotated_commit(&self, branch_name: &str, target: &AnnotatedCommit<'_>, force: bool) -> Result<Branch<'_>, Error>;
    pub fn find_branch(&self, name: &str, branch_type: BranchType) -> Result<Branch<'_>, Error>;
    pub fn commit(&self, update_ref: Option<&str>, author: &Signature<'_>, committer: &Signature<'_>, message: &str, tree: &Tree<'_>, parents: &[&Commit<'_>]) -> Result<Oid, Error>;
    pub fn commit_create_buffer(&self, author: &Signature<'_>, committer: &Signature<'_>, message: &str, tree: &Tree<'_>, parents: &[&Commit<'_>]) -> Result<Buf, Error>;
    pub fn commit_signed(&self, commit_content: &str, signature: &str, signature_field: Option<&str>) -> Result<Oid, Error>;
    pub fn extract_signature(&self, commit_id: &Oid, signature_field: Option<&str>) -> Result<(Buf, Buf), Error>;
    pub fn find_commit(&self, oid: Oid) -> Result<Commit<'_>, Error>;
    pub fn find_commit_by_prefix(&self, prefix_hash: &str) -> Result<Commit<'_>, Error>;
    pub fn find_annotated_commit(&self, id: Oid) -> Result<AnnotatedCommit<'_>, Error>;
    pub fn find_object(&self, oid: Oid, kind: Option<ObjectType>) -> Result<Object<'_>, Error>;
    pub fn find_object_by_prefix(&self, prefix_hash: &str, kind: Option<ObjectType>) -> Result<Object<'_>, Error>;
    pub fn reference(&self, name: &str, id: Oid, force: bool, log_message: &str) -> Result<Reference<'_>, Error>;
    pub fn reference_matching(&self, name: &str, id: Oid, force: bool, current_id: Oid, log_message: &str) -> Result<Reference<'_>, Error>;
    pub fn reference_symbolic(&self, name: &str, target: &str, force: bool, log_message: &str) -> Result<Reference<'_>, Error>;
    pub fn reference_symbolic_matching(&self, name: &str, target: &str, force: bool, current_value: &str, log_message: &str) -> Result<Reference<'_>, Error>;
    pub fn find_reference(&self, name: &str) -> Result<Reference<'_>, Error>;
    pub fn resolve_reference_from_short_name(&self, refname: &str) -> Result<Reference<'_>, Error>;
    pub fn refname_to_id(&self, name: &str) -> Result<Oid, Error>;
    pub fn reference_to_annotated_commit(&self, reference: &Reference<'_>) -> Result<AnnotatedCommit<'_>, Error>;
    pub fn annotated_commit_from_fetchhead(&self, branch_name: &str, remote_url: &str, id: &Oid) -> Result<AnnotatedCommit<'_>, Error>;
    pub fn signature(&self) -> Result<Signature<'static>, Error>;
    pub fn submodule(&self, url: &str, path: &Path, use_gitlink: bool) -> Result<Submodule<'_>, Error>;
    pub fn find_submodule(&self, name: &str) -> Result<Submodule<'_>, Error>;
    pub fn submodule_set_ignore(&mut self, name: &str, ignore: SubmoduleIgnore) -> Result<(), Error>;
    pub fn submodule_set_update(&mut self, name: &str, update: SubmoduleUpdate) -> Result<(), Error>;
    pub fn submodule_set_url(&mut self, name: &str, url: &str) -> Result<(), Error>;
    pub fn submodule_set_branch(&mut self, name: &str, branch_name: &str) -> Result<(), Error>;
    pub fn find_tree(&self, oid: Oid) -> Result<Tree<'_>, Error>;
    pub fn treebuilder(&self, tree: Option<&Tree<'_>>) -> Result<TreeBuilder<'_>, Error>;
    pub fn tag(&self, name: &str, target: &Object<'_>, tagger: &Signature<'_>, message: &str, force: bool) -> Result<Oid, Error>;
    pub fn tag_annotation_create(&self, name: &str, target: &Object<'_>, tagger: &Signature<'_>, message: &str) -> Result<Oid, Error>;
    pub fn tag_lightweight(&self, name: &str, target: &Object<'_>, force: bool) -> Result<Oid, Error>;
    pub fn find_tag(&self, id: Oid) -> Result<Tag<'_>, Error>;
    pub fn find_tag_by_prefix(&self, prefix_hash: &str) -> Result<Tag<'_>, Error>;
    pub fn tag_delete(&self, name: &str) -> Result<(), Error>;
    pub fn tag_names(&self, pattern: Option<&str>) -> Result<StringArray, Error>;
    pub fn tag_foreach<T: FnMut(Oid, &[u8]) -> bool>(&self, cb: T) -> Result<(), Error>;
    pub fn checkout_head(&self, opts: Option<&mut crate::build::CheckoutBuilder<'_>>) -> Result<(), Error>;
    pub fn checkout_index(&self, index: Option<&mut Index>, opts: Option<&mut crate::build::CheckoutBuilder<'_>>) -> Result<(), Error>;
    pub fn checkout_tree(&self, treeish: &Object<'_>, opts: Option<&mut crate::build::CheckoutBuilder<'_>>) -> Result<(), Error>;
    pub fn merge<Given0>(&self, annotated_commits: &[&AnnotatedCommit<'_>], merge_opts: Given0, checkout_opts: Option<&mut crate::build::CheckoutBuilder<'_>>) -> Result<(), Error>;
    pub fn merge_commits<Given0>(&self, our_commit: &Commit<'_>, their_commit: &Commit<'_>, opts: Given0) -> Result<Index, Error>;
    pub fn merge_trees<Given0>(&self, ancestor_tree: &Tree<'_>, our_tree: &Tree<'_>, their_tree: &Tree<'_>, opts: Given0) -> Result<Index, Error>;
    pub fn cleanup_state(&self) -> Result<(), Error>;
    pub fn rebase<Given0>(&self, branch: Option<&AnnotatedCommit<'_>>, upstream: Option<&AnnotatedCommit<'_>>, onto: Option<&AnnotatedCommit<'_>>, opts: Given0) -> Result<Rebase<'_>, Error>;
    pub fn open_rebase<Given0>(&self, opts: Given0) -> Result<Rebase<'_>, Error>;
    pub fn note(&self, author: &Signature<'_>, committer: &Signature<'_>, notes_ref: Option<&str>, oid: Oid, note: &str, force: bool) -> Result<Oid, Error>;
    pub fn note_default_ref(&self) -> Result<String, Error>;
    pub fn notes(&self, notes_ref: Option<&str>) -> Result<Notes<'_>, Error>;
    pub fn find_note(&self, notes_ref: Option<&str>, id: Oid) -> Result<Note<'_>, Error>;
    pub fn note_delete(&self, id: Oid, notes_ref: Option<&str>, author: &Signature<'_>, committer: &Signature<'_>) -> Result<(), Error>;
    pub fn revwalk(&self) -> Result<Revwalk<'_>, Error>;
    pub fn blame_file<Given0>(&self, path: &Path, opts: Given0) -> Result<Blame<'_>, Error>;
    pub fn merge_base(&self, one: Oid, two: Oid) -> Result<Oid, Error>;
    pub fn merge_base_many(&self, oids: &[Oid]) -> Result<Oid, Error>;
    pub fn merge_base_octopus(&self, oids: &[Oid]) -> Result<Oid, Error>;
    pub fn merge_bases(&self, one: Oid, two: Oid) -> Result<OidArray, Error>;
    pub fn merge_bases_many(&self, oids: &[Oid]) -> Result<OidArray, Error>;
    pub fn merge_file_from_index<Given0>(&self, ancestor: &IndexEntry, ours: &IndexEntry, theirs: &IndexEntry, opts: Given0) -> Result<MergeFileResult, Error>;
    pub fn graph_ahead_behind(&self, local: Oid, upstream: Oid) -> Result<(usize, usize), Error>;
    pub fn graph_descendant_of(&self, commit: Oid, ancestor: Oid) -> Result<bool, Error>;
    pub fn reflog(&self, name: &str) -> Result<Reflog, Error>;
    pub fn reflog_delete(&self, name: &str) -> Result<(), Error>;
    pub fn reflog_rename(&self, old_name: &str, new_name: &str) -> Result<(), Error>;
    pub fn reference_has_log(&self, name: &str) -> Result<bool, Error>;
    pub fn reference_ensure_log(&self, name: &str) -> Result<(), Error>;
    pub fn describe<Given0>(&self, opts: Given0) -> Result<Describe<'_>, Error>;
    pub fn diff_blobs<Given0, Given1>(&self, old_blob: Option<&Blob<'_>>, old_as_path: Option<&str>, new_blob: Option<&Blob<'_>>, new_as_path: Option<&str>, opts: Given0, file_cb: Option<&mut dyn FnMut(DiffDelta<'_>, f32) -> bool>, binary_cb: Given1, hunk_cb: Option<&mut dyn FnMut(DiffDelta<'_>, DiffHunk<'_>) -> bool>, line_cb: Option<&mut dyn FnMut(DiffDelta<'_>, Option<DiffHunk<'_>>, DiffLine<'_>) -> bool>) -> Result<(), Error>;
    pub fn diff_tree_to_tree<Given0>(&self, old_tree: Option<&Tree<'_>>, new_tree: Option<&Tree<'_>>, opts: Given0) -> Result<Diff<'_>, Error>;
    pub fn diff_tree_to_index<Given0>(&self, old_tree: Option<&Tree<'_>>, index: Option<&Index>, opts: Given0) -> Result<Diff<'_>, Error>;
    pub fn diff_index_to_index<Given0>(&self, old_index: &Index, new_index: &Index, opts: Given0) -> Result<Diff<'_>, Error>;
    pub fn diff_index_to_workdir<Given0>(&self, index: Option<&Index>, opts: Given0) -> Result<Diff<'_>, Error>;
    pub fn diff_tree_to_workdir<Given0>(&self, old_tree: Option<&Tree<'_>>, opts: Given0) -> Result<Diff<'_>, Error>;
    pub fn diff_tree_to_workdir_with_index<Given0>(&self, old_tree: Option<&Tree<'_>>, opts: Given0) -> Result<Diff<'_>, Error>;
    pub fn packbuilder(&self) -> Result<PackBuilder<'_>, Error>;
    pub fn stash_save<Given0>(&mut self, stasher: &Signature<'_>, message: &str, flags: Given0) -> Result<Oid, Error>;
    pub fn stash_save2<Given0>(&mut self, stasher: &Signature<'_>, message: Option<&str>, flags: Given0) -> Result<Oid, Error>;
    pub fn stash_save_ext<Given0>(&mut self, opts: Given0) -> Result<Oid, Error>;
    pub fn stash_apply<Given0>(&mut self, index: usize, opts: Given0) -> Result<(), Error>;
    pub fn stash_foreach<C: FnMut(usize, &str, &Oid) -> bool>(&mut self, callback: C) -> Result<(), Error>;
    pub fn stash_drop(&mut self, index: usize) -> Result<(), Error>;
    pub fn stash_pop<Given0>(&mut self, index: usize, opts: Given0) -> Result<(), Error>;
    pub fn add_ignore_rule(&self, rules: &str) -> Result<(), Error>;
    pub fn clear_ignore_rules(&self) -> Result<(), Error>;
    pub fn is_path_ignored<P: AsRef<Path>>(&self, path: P) -> Result<bool, Error>;
    pub fn cherrypick<Given0>(&self, commit: &Commit<'_>, options: Given0) -> Result<(), Error>;
    pub fn cherrypick_commit<Given0>(&self, cherrypick_commit: &Commit<'_>, our_commit: &Commit<'_>, mainline: u32, options: Given0) -> Result<Index, Error>;
    pub fn branch_remote_name(&self, refname: &str) -> Result<Buf, Error>;
    pub fn branch_upstream_name(&self, refname: &str) -> Result<Buf, Error>;
    pub fn branch_upstream_remote(&self, refname: &str) -> Result<Buf, Error>;
    pub fn branch_upstream_merge(&self, refname: &str) -> Result<Buf, Error>;
    pub fn apply<Given0, Given1>(&self, diff: &Diff<'_>, location: Given0, options: Given1) -> Result<(), Error>;
    pub fn apply_to_tree<Given0>(&self, tree: &Tree<'_>, diff: &Diff<'_>, options: Given0) -> Result<Index, Error>;
    pub fn revert<Given0>(&self, commit: &Commit<'_>, options: Given0) -> Result<(), Error>;
    pub fn revert_commit<Given0>(&self, revert_commit: &Commit<'_>, our_commit: &Commit<'_>, mainline: u32, options: Given0) -> Result<Index, Error>;
    pub fn worktrees(&self) -> Result<StringArray, Error>;
    pub fn find_worktree(&self, name: &str) -> Result<Worktree, Error>;
    pub fn worktree<'a, Given0>(&'a self, name: &str, path: &Path, opts: Given0) -> Result<Worktree, Error>;
    pub fn transaction<'a>(&'a self) -> Result<Transaction<'a>, Error>;
    pub fn mailmap(&self) -> Result<Mailmap, Error>;
    pub fn mergehead_foreach<C: FnMut(&Oid) -> bool>(&mut self, callback: C) -> Result<(), Error>;
    pub fn fetchhead_foreach<C: FnMut(&str, &[u8], &Oid, bool) -> bool>(&self, callback: C) -> Result<(), Error>;
}
#[derive(Clone)]
pub enum RepositoryState { Clean, Merge, Revert, RevertSequence, CherryPick, CherryPickSequence, Bisect, Rebase, RebaseInteractive, RebaseMerge, ApplyMailbox, ApplyMailboxOrRebase }
pub struct Revspec<'repo> {}
pub struct Revwalk<'repo> {}
impl<'repo> Iterator for Revwalk<'repo> { type Item = Result<Oid, Error>; }
impl<'repo> Revwalk<'repo> {
    pub fn reset(&mut self) -> Result<(), Error>;
    pub fn set_sorting<Given0>(&mut self, sort_mode: Given0) -> Result<(), Error>;
    pub fn simplify_first_parent(&mut self) -> Result<(), Error>;
    pub fn push(&mut self, oid: Oid) -> Result<(), Error>;
    pub fn push_head(&mut self) -> Result<(), Error>;
    pub fn push_glob(&mut self, glob: &str) -> Result<(), Error>;
    pub fn push_ref(&mut self, reference: &str) -> Result<(), Error>;
    pub fn hide(&mut self, oid: Oid) -> Result<(), Error>;
    pub fn with_hide_callback<'cb, C: FnMut(Oid) -> bool>(self, callback: &'cb mut C) -> Result<RevwalkWithHideCb<'repo, 'cb, C>, Error>;
    pub fn hide_head(&mut self) -> Result<(), Error>;
    pub fn hide_ref(&mut self, reference: &str) -> Result<(), Error>;
}
pub struct RevwalkWithHideCb<'repo, 'cb, C: FnMut(Oid) -> bool> {}
impl<'repo, 'cb, C: FnMut(Oid) -> bool> Iterator for RevwalkWithHideCb<'repo, 'cb, C> { type Item = Result<Oid, Error>; }
pub struct Signature<'a> {}
impl Clone for Signature<'static> {}
impl<'a> Signature<'a> {
    pub fn now(name: &str, email: &str) -> Result<Signature<'static>, Error>;
    pub fn new(name: &str, email: &str, time: &Time) -> Result<Signature<'static>, Error>;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> &[u8];
    pub fn email(&self) -> Option<&str>;
    pub fn email_bytes(&self) -> &[u8];
    pub fn when(&self) -> Time;
    pub fn to_owned(&self) -> Signature<'static>;
}
pub struct StatusEntry<'statuses> {}
pub struct StatusIter<'statuses> {}
impl<'a> Iterator for StatusIter<'a> { type Item = StatusEntry<'a>; }
pub struct StatusOptions {}
impl Default for StatusOptions {}
impl StatusOptions {
    pub fn new() -> StatusOptions;
    pub fn show<Given0>(&mut self, show: Given0) -> &mut StatusOptions;
    pub fn pathspec<T>(&mut self, pathspec: T) -> &mut StatusOptions;
    pub fn include_untracked(&mut self, include: bool) -> &mut StatusOptions;
    pub fn include_ignored(&mut self, include: bool) -> &mut StatusOptions;
    pub fn include_unmodified(&mut self, include: bool) -> &mut StatusOptions;
    pub fn exclude_submodules(&mut self, exclude: bool) -> &mut StatusOptions;
    pub fn recurse_untracked_dirs(&mut self, include: bool) -> &mut StatusOptions;
    pub fn disable_pathspec_match(&mut self, include: bool) -> &mut StatusOptions;
    pub fn recurse_ignored_dirs(&mut self, include: bool) -> &mut StatusOptions;
    pub fn renames_head_to_index(&mut self, include: bool) -> &mut StatusOptions;
    pub fn renames_index_to_workdir(&mut self, include: bool) -> &mut StatusOptions;
    pub fn sort_case_sensitively(&mut self, include: bool) -> &mut StatusOptions;
    pub fn sort_case_insensitively(&mut self, include: bool) -> &mut StatusOptions;
    pub fn renames_from_rewrites(&mut self, include: bool) -> &mut StatusOptions;
    pub fn no_refresh(&mut self, include: bool) -> &mut StatusOptions;
    pub fn update_index(&mut self, include: bool) -> &mut StatusOptions;
    pub fn include_unreadable(&mut self, include: bool) -> &mut StatusOptions;
    pub fn include_unreadable_as_untracked(&mut self, include: bool) -> &mut StatusOptions;
    pub fn rename_threshold(&mut self, threshold: u16) -> &mut StatusOptions;
}
pub struct Statuses<'repo> {}
impl<'repo> Statuses<'repo> {
    pub fn get(&self, index: usize) -> Option<StatusEntry<'_>>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> StatusIter<'_>;
}
pub struct StringArray {}
pub struct Submodule<'repo> {}
impl<'repo> Submodule<'repo> {
    pub fn branch(&self) -> Option<&str>;
    pub fn branch_bytes(&self) -> Option<&[u8]>;
    pub fn clone<Given0>(&mut self, opts: Given0) -> Result<Repository, Error>;
    pub fn url(&self) -> Option<&str>;
    pub fn opt_url_bytes(&self) -> Option<&[u8]>;
    pub fn name(&self) -> Option<&str>;
    pub fn name_bytes(&self) -> &[u8];
    pub fn path(&self) -> &Path;
    pub fn head_id(&self) -> Option<Oid>;
    pub fn index_id(&self) -> Option<Oid>;
    pub fn workdir_id(&self) -> Option<Oid>;
    pub fn ignore_rule(&self) -> SubmoduleIgnore;
    pub fn update_strategy(&self) -> SubmoduleUpdate;
    pub fn init(&mut self, overwrite: bool) -> Result<(), Error>;
    pub fn repo_init(&mut self, use_gitlink: bool) -> Result<Repository, Error>;
    pub fn open(&self) -> Result<Repository, Error>;
    pub fn reload(&mut self, force: bool) -> Result<(), Error>;
    pub fn sync(&mut self) -> Result<(), Error>;
    pub fn add_to_index(&mut self, write_index: bool) -> Result<(), Error>;
    pub fn add_finalize(&mut self) -> Result<(), Error>;
    pub fn update<Given0>(&mut self, init: bool, opts: Given0) -> Result<(), Error>;
}
#[derive(Clone)]
pub enum SubmoduleIgnore { Unspecified, None, Untracked, Dirty, All }
#[derive(Clone)]
pub enum SubmoduleUpdate { Checkout, Rebase, Merge, None, Default }
pub struct Tag<'repo> {}
impl<'repo> Clone for Tag<'repo> {}
#[derive(Clone)]
pub struct Time {}
pub struct Transaction<'repo> {}
pub struct Tree<'repo> {}
impl<'repo> Clone for Tree<'repo> {}
impl<'repo> Tree<'repo> {
    pub fn id(&self) -> Oid;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> TreeIter<'_>;
    pub fn walk<C: FnMut(&str, &TreeEntry<'_>) -> T, T: Into<i32>, Given0>(&self, mode: Given0, callback: C) -> Result<(), Error>;
    pub fn get_id(&self, id: Oid) -> Option<TreeEntry<'_>>;
    pub fn get(&self, n: usize) -> Option<TreeEntry<'_>>;
    pub fn get_name(&self, filename: &str) -> Option<TreeEntry<'_>>;
    pub fn get_name_bytes(&self, filename: &[u8]) -> Option<TreeEntry<'_>>;
    pub fn get_path(&self, path: &Path) -> Result<TreeEntry<'static>, Error>;
    pub fn as_object(&self) -> &Object<'repo>;
    pub fn into_object(self) -> Object<'repo>;
}
pub struct TreeBuilder<'repo> {}
pub struct TreeEntry<'tree> {}
impl<'a> Clone for TreeEntry<'a> {}
pub struct TreeIter<'tree> {}
impl<'tree> Iterator for TreeIter<'tree> { type Item = TreeEntry<'tree>; }
pub struct Worktree {}
pub mod build {
    use std::{default::Default, ops::FnMut, option::Option, path::Path, result::Result};
    use crate::{Error, FetchOptions, Remote, Repository};
    pub struct CheckoutBuilder<'cb> {}
    impl<'cb> Default for crate::build::CheckoutBuilder<'cb> {}
    impl<'cb> crate::build::CheckoutBuilder<'cb> {
        pub fn new() -> crate::build::CheckoutBuilder<'cb>;
        pub fn dry_run(&mut self) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn force(&mut self) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn safe(&mut self) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn recreate_missing(&mut self, allow: bool) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn allow_conflicts(&mut self, allow: bool) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn remove_untracked(&mut self, remove: bool) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn remove_ignored(&mut self, remove: bool) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn update_only(&mut self, update: bool) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn update_index(&mut self, update: bool) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn refresh(&mut self, refresh: bool) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn skip_unmerged(&mut self, skip: bool) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn use_ours(&mut self, ours: bool) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn use_theirs(&mut self, theirs: bool) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn overwrite_ignored(&mut self, overwrite: bool) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn conflict_style_merge(&mut self, on: bool) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn notify_on<Given0>(&mut self, notification_types: Given0) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn conflict_style_diff3(&mut self, on: bool) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn disable_pathspec_match(&mut self, on: bool) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn disable_filters(&mut self, disable: bool) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn dir_perm(&mut self, perm: i32) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn file_perm(&mut self, perm: i32) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn path<T>(&mut self, path: T) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn target_dir(&mut self, dst: &Path) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn ancestor_label(&mut self, label: &str) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn our_label(&mut self, label: &str) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn their_label(&mut self, label: &str) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn progress<F: FnMut(Option<&Path>, usize, usize)>(&mut self, cb: F) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn notify<F>(&mut self, cb: F) -> &mut crate::build::CheckoutBuilder<'cb>;
        pub fn configure<Given0>(&mut self, opts: Given0);
    }
    pub struct RepoBuilder<'cb> {}
    impl<'cb> Default for crate::build::RepoBuilder<'cb> {}
    impl<'cb> crate::build::RepoBuilder<'cb> {
        pub fn new() -> crate::build::RepoBuilder<'cb>;
        pub fn bare(&mut self, bare: bool) -> &mut crate::build::RepoBuilder<'cb>;
        pub fn branch(&mut self, branch: &str) -> &mut crate::build::RepoBuilder<'cb>;
        pub fn clone_local<Given0>(&mut self, clone_local: Given0) -> &mut crate::build::RepoBuilder<'cb>;
        pub fn with_checkout(&mut self, checkout: crate::build::CheckoutBuilder<'cb>) -> &mut crate::build::RepoBuilder<'cb>;
        pub fn fetch_options(&mut self, fetch_opts: FetchOptions<'cb>) -> &mut crate::build::RepoBuilder<'cb>;
        pub fn remote_create<F: for<'a> FnMut(&'a Repository, &str, &str) -> Result<Remote<'a>, Error>>(&mut self, f: F) -> &mut crate::build::RepoBuilder<'cb>;
        pub fn clone(&mut self, url: &str, into: &Path) -> Result<Repository, Error>;
        pub fn local(&mut self, local: bool) -> &mut Self;
        pub fn hardlinks(&mut self, links: bool) -> &mut Self;
    }
}
