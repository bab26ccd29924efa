//! Calls that wait for other machines, disks and databases, and what reads and writes streams.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;

use super::api::Api;
use super::compiled::lazy;
use super::table::{Table, Versions, keyed};
use crate::finding::Confidence;

/// A call that makes a client, connection or pool, or compiles something dear.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// The canonical path.
    pub path: &'static str,
    /// What making one costs.
    pub cost: ClientCost,
    /// Whether a clone shares the inside; `None` where nothing remains to be cloned.
    pub clone: Option<CloneSharing>,
    /// The type that it makes.
    pub ty: Option<&'static str>,
    /// How one is shared.
    pub share: Option<&'static str>,
    /// Whether its methods take `&mut self`: clone it for each task instead of locking it.
    #[serde(default)]
    pub needs_mut: bool,
    /// Whether it makes its client for the one request that it is handed, and sends that at once.
    #[serde(default)]
    pub sends: bool,
    /// The versions of its crate for which this holds.
    #[serde(default)]
    pub versions: Versions,
    /// The rule that speaks of it, where it is not the one about clients.
    pub rule: Option<&'static str>,
    /// What else is to be known.
    pub note: Option<&'static str>,
}

/// A value that many tasks may use at once.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handle {
    /// The canonical path of the type.
    pub path: &'static str,
    /// Further paths of it.
    #[serde(default)]
    pub aliases: Vec<&'static str>,
    /// How tasks share it.
    pub how: Sharing,
    /// Whether it waits for no other machine.
    #[serde(default)]
    pub local: bool,
    /// Methods that need it exclusively.
    #[serde(default)]
    pub unless: Vec<&'static str>,
    /// The versions of its crate for which this holds.
    #[serde(default)]
    pub versions: Versions,
}

/// How tasks share a handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sharing {
    /// By reference: all methods take `&self`.
    Shared,
    /// Each has a clone: methods take `&mut self`.
    Clone,
}

/// A connection that serves one user at a time.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exclusive {
    /// The canonical path of the type.
    pub path: &'static str,
    /// Further paths of it.
    #[serde(default)]
    pub aliases: Vec<&'static str>,
    /// What to use instead of a lock around one.
    pub pool: &'static str,
    /// Whether the database is a file of this machine.
    #[serde(default)]
    pub file: bool,
}

/// What makes clients, and which of them need no lock.
#[derive(Debug)]
struct Clients {
    made_by: Table<Client>,
    handles: Table<Handle>,
    exclusive: Table<Exclusive>,
}

/// What making a client costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ClientCost {
    /// A pool of connections, TLS state.
    Pool,
    /// A connection.
    Connect,
    /// Credentials, files, the network.
    Config,
    /// Compiling, say of a regular expression.
    Build,
    /// Next to nothing.
    Cheap,
}

/// What a clone of a client shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CloneSharing {
    /// A clone shares the inside.
    Cheap,
    /// It cannot be cloned, or a clone is another client.
    No,
}

/// A round trip to a database, cache or broker.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is found by itself")]
pub struct DatabaseCall {
    /// The canonical path.
    pub path: &'static str,
    /// Whether it reads or writes.
    pub access: Access,
    /// Where the connection or pool is.
    pub executor: Option<Executor>,
    /// What the path names.
    pub kind: super::ApiKind,
    /// Whether it gives a future; `None` for macros that only build the query.
    #[serde(rename = "async")]
    pub is_async: Option<bool>,
    /// Whether it gives a stream of rows.
    #[serde(default)]
    pub stream: bool,
    /// Whether it asks the server to prepare (or parses) the text that it is given, each time.
    #[serde(default)]
    pub prepares: bool,
    /// Whether it does so only where values go with the statement.
    #[serde(default)]
    pub with_values: bool,
    /// Whether one call carries many rows or commands.
    #[serde(default)]
    pub batched: bool,
    /// Whether it runs the closure that it is handed for each row.
    #[serde(default)]
    pub each_row: bool,
    /// What else is to be known.
    pub note: Option<&'static str>,
}

/// What is known of the databases of a crate.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatabaseFamily {
    /// The crate's name in code.
    #[serde(rename = "crate")]
    pub krate: &'static str,
    /// How many elements are read at once.
    pub read: &'static str,
    /// How many elements are written at once.
    pub write: &'static str,
    /// How a transaction is opened, where there is such a thing.
    pub transaction: Option<&'static str>,
    /// Whether the database is a file of this machine.
    #[serde(default, rename = "file")]
    pub is_file: bool,
    /// Whether arguments are given behind the call, which a last one sends.
    #[serde(default, rename = "builder")]
    pub is_builder: bool,
    /// Whether strings that it is given are keys and values, not statements of a language.
    #[serde(default, rename = "keys")]
    pub takes_keys: bool,
}

impl DatabaseFamily {
    /// Whether its commands go to redis, which answers several at once.
    pub fn is_redis(&self) -> bool {
        matches!(self.krate, "redis" | "fred")
    }
}

/// Round trips and the crates that make them.
#[derive(Debug)]
struct Databases {
    calls: Table<DatabaseCall>,
    families: FxHashMap<&'static str, DatabaseFamily>,
    transactions: FxHashSet<&'static str>,
    evident: FxHashSet<&'static str>,
}

/// Whether a call reads or writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// It reads.
    Read,
    /// It writes.
    Write,
    /// Its text decides.
    Either,
    /// It holds the connection until something arrives.
    BlockingCommand,
}

/// Where a database call finds its connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Executor {
    /// The first argument.
    Argument,
    /// The receiver.
    Receiver,
    /// The receiver, shared.
    ReceiverRef,
    /// The receiver, exclusively.
    ReceiverMut,
}

/// An awaited call that waits for another machine or the disk.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemoteCall {
    /// The canonical path.
    pub path: &'static str,
    /// What it does there.
    pub effect: RemoteEffect,
    /// How it takes its receiver: `shared`, `exclusive`, `owned`.
    pub receiver: Option<&'static str>,
    /// `disk` where it is not the network, `database` where that is behind it.
    pub latency: Option<&'static str>,
    /// What else is to be known.
    pub note: Option<&'static str>,
}

/// What a remote call does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RemoteEffect {
    /// Reads: may change places with other reads.
    Read,
    /// Writes.
    Write,
    /// The HTTP verb decides.
    ByVerb,
    /// The method's name decides.
    ByName,
    /// Is awaited for its order.
    Ordering,
    /// Waits for nothing but time.
    Delay,
    /// Stays on this machine.
    Local,
    /// Not known.
    Unknown,
}

/// Remote calls and names that hint at them.
#[derive(Debug)]
pub struct RemoteIo {
    /// The calls.
    pub calls: Table<RemoteCall>,
    /// Crates whose calls that are not awaited only build a request or a value.
    pub builders: Vec<&'static str>,
    /// How names of methods begin that read.
    pub read_prefixes: Vec<&'static str>,
    /// How names of methods begin that write.
    pub write_prefixes: Vec<&'static str>,
    /// First words of names of functions that make one value of another and do no more.
    pub convert_prefixes: Vec<&'static str>,
}

/// A reader or writer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stream {
    /// The canonical path of the type, with the argument that matters.
    pub path: &'static str,
    /// What a small operation costs.
    pub kind: StreamKind,
    /// What is behind a raw one.
    pub medium: Option<Medium>,
    /// What else is to be known.
    pub note: Option<&'static str>,
}

/// What a small operation on a stream costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StreamKind {
    /// A system call, or a trip to the blocking pool.
    Raw,
    /// A copy.
    Buffered,
    /// It is in memory.
    Memory,
}

/// What is behind a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Medium {
    /// A file.
    File,
    /// A network connection or a local socket.
    Socket,
    /// A pipe to another process, or a serial line.
    Pipe,
    /// A standard stream of the process.
    Terminal,
}

/// A call that reads from or writes to a stream that it is given.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consumer {
    /// The canonical path.
    pub path: &'static str,
    /// Whether it reads or writes.
    pub kind: Direction,
    /// How.
    pub behaviour: ConsumerBehaviour,
    /// The highest confidence of a finding about it.
    pub confidence: Option<Confidence>,
    /// What else is to be known.
    pub note: Option<&'static str>,
}

/// Reading or writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Reading.
    Read,
    /// Writing.
    Write,
}

/// How a consumer uses its stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsumerBehaviour {
    /// Many small operations: wants a buffer.
    SmallOps,
    /// Has a buffer of its own.
    SelfBuffered,
    /// Few large operations.
    Bulk,
}

/// Streams and their consumers.
#[derive(Debug)]
pub struct BufferedIo {
    /// Readers and writers.
    pub streams: Table<Stream>,
    /// What reads and writes them.
    pub consumers: Table<Consumer>,
    /// Types whose reads and writes are those of their first type argument.
    pub transparent: Vec<&'static str>,
    /// Calls that wait until the device has the data.
    pub sync: Vec<&'static str>,
    /// Calls that open a file by the path in their first argument.
    pub open: Vec<&'static str>,
}

/// What is lost when the future of an operation is dropped half-way.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CancelSafety {
    /// The canonical path.
    pub path: &'static str,
    /// What is lost.
    pub class: Progress,
    /// Where this is said: `docs`, or `derived` from the source.
    pub reference: &'static str,
    /// Under which condition.
    pub by: Option<&'static str>,
    /// What to use instead.
    pub alternative: Option<&'static str>,
    /// What else is to be known.
    pub note: Option<&'static str>,
}

/// What becomes of an operation's progress when it is cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// Nothing is lost.
    Safe,
    /// What was read or written is lost.
    Lossy,
    /// The caller's buffer tells how far it came.
    ProgressTracked,
    /// The value moved into the call is dropped.
    MessageLost,
    /// The place in the queue is lost.
    QueuePosition,
    /// It depends on the future inside.
    Depends,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct ClientsFile {
    client: Vec<Client>,
    handle: Vec<Handle>,
    exclusive: Vec<Exclusive>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct DatabaseFile {
    call: Vec<DatabaseCall>,
    family: Vec<DatabaseFamily>,
    transaction: Vec<&'static str>,
    evident: Vec<&'static str>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct RemoteFile {
    call: Vec<RemoteCall>,
    builder: Vec<&'static str>,
    read_prefix: Vec<&'static str>,
    write_prefix: Vec<&'static str>,
    convert_prefix: Vec<&'static str>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct BufferedFile {
    stream: Vec<Stream>,
    consumer: Vec<Consumer>,
    transparent: Vec<&'static str>,
    sync: Vec<&'static str>,
    open: Vec<&'static str>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct CancelFile {
    op: Vec<CancelSafety>,
}

keyed! {
    Client { path, versions }
    Handle { path, versions; aliases }
    Exclusive { path; aliases }
    DatabaseCall { path }
    RemoteCall { path }
    Stream { path }
    Consumer { path }
    CancelSafety { path }
}

lazy! {
    fn client_tables() -> Clients = "clients", |file: ClientsFile| Clients {
        made_by: Table::new(file.client),
        handles: Table::new(file.handle),
        exclusive: Table::new(file.exclusive),
    }
}

/// What makes clients, connections and pools.
pub fn clients() -> &'static Table<Client> {
    &client_tables().made_by
}

/// Types of which many tasks may use one value at once.
pub fn handles() -> &'static Table<Handle> {
    &client_tables().handles
}

/// Types of connections that serve one user at a time.
pub fn exclusive_connections() -> &'static Table<Exclusive> {
    &client_tables().exclusive
}

lazy! {
    fn databases() -> Databases = "db_calls", |file: DatabaseFile| Databases {
        calls: Table::new(file.call),
        families: file.family.into_iter().map(|family| (family.krate, family)).collect(),
        transactions: file.transaction.into_iter().collect(),
        evident: file.evident.into_iter().collect(),
    }
}

/// Round trips to databases, caches and brokers.
pub fn database_calls() -> &'static Table<DatabaseCall> {
    &databases().calls
}

/// What is known of the databases of the crate that an API belongs to.
pub fn database_family(api: Api) -> Option<&'static DatabaseFamily> {
    databases().families.get(api.crate_name())
}

/// The traits of commands that are meant where they are in scope and nothing shows what a connection is.
pub fn evident_commands() -> &'static FxHashSet<&'static str> {
    &databases().evident
}

/// The types whose values are open transactions.
pub fn transaction_types() -> &'static FxHashSet<&'static str> {
    &databases().transactions
}

lazy! {
    /// Awaited calls that wait for another machine or the disk.
    pub fn remote_io() -> RemoteIo = "remote_io", |file: RemoteFile| RemoteIo {
        calls: Table::new(file.call),
        builders: file.builder,
        read_prefixes: file.read_prefix,
        write_prefixes: file.write_prefix,
        convert_prefixes: file.convert_prefix,
    }
}

lazy! {
    /// Streams and what reads and writes them.
    pub fn buffered_io() -> BufferedIo = "buffered_io", |file: BufferedFile| BufferedIo {
        streams: Table::new(file.stream),
        consumers: Table::new(file.consumer),
        transparent: file.transparent,
        sync: file.sync,
        open: file.open,
    }
}

lazy! {
    /// What cancelling an operation loses.
    pub fn cancel_safety() -> Table<CancelSafety> = "cancel_safety", |file: CancelFile| Table::new(file.op)
}

/// All paths of the tables of this file about calls, and those about TCP_NODELAY.
pub(super) fn paths() -> Vec<&'static str> {
    let mut paths = clients().paths();
    paths.extend(database_calls().paths());
    paths.extend(remote_io().calls.paths());
    paths.extend(buffered_io().consumers.paths());
    paths.extend(cancel_safety().paths());
    paths.extend(super::network::no_delay().apis.paths());
    paths
}
