//! Locks, their guards, and channels.

use serde::Deserialize;

use super::api::Api;
use super::compiled::lazy;
use super::table::{Table, keyed};

/// A call that gives a guard.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Guard {
    /// The canonical path of the call.
    pub path: &'static str,
    /// What is held.
    pub class: GuardClass,
    /// The canonical path of the guard's type, or a description.
    pub guard: &'static str,
    /// Whether the guard may move between threads: if not, spawning the future does not compile.
    pub guard_is_send: bool,
    /// Whether the guard is inside a `Result` or `Option`.
    #[serde(default)]
    pub unwrap: bool,
    /// Whether the call gives a future of the guard.
    #[serde(default)]
    pub awaited: bool,
    /// Whether the lock lies behind the value on which the call is made, and others have ways to it, too.
    #[serde(default)]
    pub of_others: bool,
    /// Further paths.
    #[serde(default)]
    pub aliases: Vec<&'static str>,
    /// What else is to be known.
    pub note: Option<&'static str>,
}

/// What a guard holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GuardClass {
    /// A lock that blocks threads.
    BlockingLock,
    /// A lock that suspends tasks.
    AsyncLock,
    /// A shard of a concurrent map, locked.
    MapRef,
    /// A borrow that is checked at run time.
    Refcell,
    /// A connection of a pool.
    PooledConnection,
    /// An open transaction.
    Transaction,
    /// A permit of a semaphore.
    Permit,
    /// An entered span.
    Span,
}

/// Lock types and maps.
#[derive(Debug)]
pub struct LocksAndMaps {
    /// The locks.
    pub locks: Table<LockType>,
    /// Maps that are often put behind a lock.
    pub maps: Table<MapType>,
    /// Maps that need none.
    pub concurrent: Table<ConcurrentMap>,
}

/// A lock type.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockType {
    /// The canonical path.
    pub path: &'static str,
    /// Its kind.
    pub kind: LockKind,
    /// Whether waiting for it blocks the thread.
    pub blocking: bool,
}

/// Kinds of locks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LockKind {
    /// One holder.
    Mutex,
    /// Many readers or one writer.
    RwLock,
}

/// A map or set.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MapType {
    /// The canonical path.
    pub path: &'static str,
    /// Its kind.
    pub kind: MapKind,
}

/// Kinds of maps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MapKind {
    /// By hash.
    Hash,
    /// Sorted.
    Tree,
    /// By hash, in order of insertion.
    Index,
    /// A cache that drops what was used longest ago; reading changes it.
    Lru,
}

/// A map that many threads may change at once.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConcurrentMap {
    /// The canonical path.
    pub path: &'static str,
    /// How it does so.
    pub how: &'static str,
}

/// What is known of channels.
#[derive(Debug)]
pub struct Channels {
    /// Constructors of channels without a bound.
    pub unbounded: Table<UnboundedChannel>,
    /// Calls that put a value in.
    pub send: Table<ChannelCall>,
    /// Calls that take one out.
    pub recv: Table<ChannelCall>,
    /// Types of the ends that take values.
    pub senders: Table<ChannelCall>,
    /// Calls that give the receiving end as a stream.
    pub streams: Table<ChannelCall>,
}

impl Channels {
    /// All paths.
    pub(super) fn paths(&self) -> Vec<&'static str> {
        let mut paths = self.unbounded.paths();
        paths.extend(self.unbounded.rows().iter().filter_map(|row| row.bounded));
        paths.extend(self.send.paths());
        paths.extend(self.recv.paths());
        paths.extend(self.senders.paths());
        paths.extend(self.streams.paths());
        paths
    }
}

/// A constructor of a channel or queue without a bound.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnboundedChannel {
    /// The canonical path.
    pub path: &'static str,
    /// The constructor of the same crate that takes a capacity.
    pub bounded: Option<&'static str>,
    /// What sending does when the bounded twin is full.
    pub send_when_full: WhenFull,
}

/// What sending to a full channel does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WhenFull {
    /// The task waits.
    Async,
    /// The thread waits.
    Blocking,
    /// There are calls for either.
    Both,
    /// It fails, or there is no twin.
    None,
}

/// A sending or receiving call.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelCall {
    /// The canonical path.
    pub path: &'static str,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct GuardsFile {
    guard: Vec<Guard>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct LocksFile {
    lock: Vec<LockType>,
    map: Vec<MapType>,
    concurrent_alternative: Vec<ConcurrentMap>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct ChannelsFile {
    unbounded: Vec<UnboundedChannel>,
    send: Vec<ChannelCall>,
    recv: Vec<ChannelCall>,
    senders: Vec<ChannelCall>,
    streams: Vec<ChannelCall>,
}

keyed! {
    Guard { path; aliases }
    LockType { path }
    MapType { path }
    ConcurrentMap { path }
    UnboundedChannel { path }
    ChannelCall { path }
}

lazy! {
    /// Calls that give a guard.
    pub fn guards() -> Table<Guard> = "guards", |file: GuardsFile| Table::new(file.guard)
}

lazy! {
    /// Lock types and maps.
    pub fn locks_and_maps() -> LocksAndMaps = "locks_and_maps", |file: LocksFile| LocksAndMaps {
        locks: Table::new(file.lock),
        maps: Table::new(file.map),
        concurrent: Table::new(file.concurrent_alternative),
    }
}

lazy! {
    /// What is known of channels.
    pub fn channels() -> Channels = "channels", |file: ChannelsFile| Channels {
        unbounded: Table::new(file.unbounded),
        send: Table::new(file.send),
        recv: Table::new(file.recv),
        senders: Table::new(file.senders),
        streams: Table::new(file.streams),
    }
}

/// What is known of a call that gives a guard.
pub fn guard(api: Api) -> Option<&'static Guard> {
    guards().get(api)
}

/// What is known of a constructor of a channel without a bound.
pub fn unbounded_channel(api: Api) -> Option<&'static UnboundedChannel> {
    channels().unbounded.get(api)
}
