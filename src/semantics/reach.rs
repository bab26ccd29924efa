//! What is known of how often code runs: what is hot, and what is reached from where.

use rustc_hash::{FxHashMap, FxHashSet};

use super::def_set::DefSet;
use super::defs::DefId;
use crate::syntax::hir::ExprId;
use crate::text::FileId;
use crate::workspace::PackageId;

/// Why a function is hot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HotReason {
    /// It serves requests of this framework.
    Handler(&'static str),
    /// It serves each connection that a server takes.
    Connection,
    /// It is called for every poll or item.
    Polled,
    /// A hot function calls it.
    CalledFrom(DefId),
}

/// What is hot and what runs on an executor.
#[derive(Debug, Default)]
pub struct Heats {
    pub(super) hot: FxHashMap<DefId, HotReason>,
    /// Closures that serve requests, and loops over messages.
    pub(super) hot_closures: FxHashSet<(FileId, ExprId)>,
    /// Closures that an executor runs by the clock, though seldom.
    pub(super) jobs: FxHashSet<(FileId, ExprId)>,
    /// Blocks and closures that serve one connection each, as tasks or threads.
    pub(super) connections: FxHashSet<(FileId, ExprId)>,
    pub(super) on_executor: FxHashSet<DefId>,
    /// Handlers in modules named after tests that code elsewhere hands to a framework.
    pub(super) served: FxHashSet<DefId>,
    pub(super) concurrent: FxHashSet<PackageId>,
    /// Packages that block on futures by an executor that has no tasks.
    pub(super) drivers: FxHashSet<PackageId>,
    pub(super) starts: Starts,
}

/// What is reached from where. A function of a file that two targets share stands for both, as
/// [`Program::first_of_item`].
#[derive(Debug, Default)]
pub(super) struct Starts {
    /// Functions that handlers, tasks and loops that wait for events reach.
    pub(super) recurring: DefSet,
    /// These, and what is reached from functions that nobody in the workspace calls.
    pub(super) busy: DefSet,
    /// Functions that the code shows to run for others again and again: what handlers, tasks beside
    /// their like and loops that wait for events reach, and what frameworks call.
    pub(super) proven: DefSet,
    /// Closures that were stored and are called there, each with the function that holds it.
    pub(super) proven_closures: FxHashSet<(DefId, ExprId)>,
    /// Packages of so little code that nobody can tell by it what is called.
    pub(super) sketches: FxHashSet<PackageId>,
    /// Functions that `main` and its like reach.
    pub(super) started: DefSet,
    /// Those of `busy` that are reached otherwise than from functions that make a value of their type.
    pub(super) free: DefSet,
    /// Functions that carry out a command line.
    pub(super) commands: DefSet,
    /// Functions that open a socket for connections to come in.
    pub(super) listens: DefSet,
    /// Functions that lead to one of those by calls that run once.
    pub(super) serving: DefSet,
    /// Functions that what comes in reaches: requests and connections.
    pub(super) handles: DefSet,
    /// Functions that wait for connections to come in.
    pub(super) accepts: DefSet,
    /// Functions that executors without tasks drive, and nothing else.
    pub(super) alone: DefSet,
    /// Functions that only programs and commands reach that one person runs to their end.
    pub(super) tools: DefSet,
    /// Functions that the `main` of a program reaches which also reaches one that serves.
    pub(super) by_servers: DefSet,
}
