//! The identity of a known API.

use std::fmt;
use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::{aliases, async_contexts, blocking, calls, guards, memory};
use crate::text::Name;

/// Something public that a table knows: a function, method, type or macro, by its canonical path.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Api(Name);

impl Api {
    /// The canonical path, say `std::fs::read` or `std::io::Read::read_to_end`.
    pub fn path(self) -> Name {
        self.0
    }

    /// The identity of an absolute path, aliases followed, whether or not a table knows it.
    pub fn of(path: Name) -> Self {
        Self(aliases::canonical(path))
    }

    /// What stands for a whole crate in the tables.
    pub(super) fn of_crate(name: &str) -> Self {
        Self(Name::new(name))
    }

    /// An API by a path that is canonical already.
    pub(super) fn of_canonical(path: Name) -> Self {
        Self(path)
    }

    /// The last segment of the path.
    pub fn name(self) -> &'static str {
        let path = self.0.as_str();
        path.rsplit_once("::").map_or(path, |(_, name)| name)
    }

    /// The crate that the path begins with.
    pub fn crate_name(self) -> &'static str {
        let path = self.0.as_str();
        path.split_once("::").map_or(path, |(name, _)| name)
    }
}

impl fmt::Display for Api {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.as_str())
    }
}

impl fmt::Debug for Api {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.as_str())
    }
}

/// The API at an absolute path, aliases followed, if any table about calls knows it.
pub fn api(path: Name) -> Option<Api> {
    let path = aliases::canonical(path);
    let contexts = async_contexts();
    let known = blocking::blocking_apis().knows(path)
        || guards::guards().knows(path)
        || contexts.offload.knows(path)
        || contexts.inline_closure.knows(path)
        || contexts.handler.knows(path)
        || contexts.runtime_entry.knows(path)
        || guards::channels().knows(path)
        || calls::knows(path)
        || memory::knows(path);
    known.then_some(Api(path))
}

/// The paths of the tables, and the other spellings of them.
pub fn paths() -> &'static [&'static str] {
    static PATHS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let contexts = async_contexts();
        let rayon = memory::rayon();
        let serde = memory::serde_calls();
        let mut paths = aliases::spellings();
        paths.extend(blocking::blocking_apis().paths());
        paths.extend(guards::guards().paths());
        paths.extend(guards::channels().paths());
        paths.extend(contexts.offload.paths());
        paths.extend(contexts.inline_closure.paths());
        paths.extend(contexts.handler.paths());
        paths.extend(contexts.runtime_entry.paths());
        paths.extend(calls::paths());
        paths.extend(memory::allocating_calls().paths());
        paths.extend(rayon.entries.paths());
        paths.extend(serde.streams.paths());
        paths.extend(serde.parse.paths());
        paths.extend(serde.serialize.paths());
        paths.extend(super::build::error_apis().eager.paths());
        paths.extend(super::network::http2_settings().plain.iter().copied());
        paths
    });
    &PATHS
}

/// The crates that canonical paths of the tables begin with, and their facades: a path into any
/// other crate has no row.
pub fn crates() -> &'static FxHashSet<Name> {
    static CRATES: LazyLock<FxHashSet<Name>> = LazyLock::new(|| {
        let name = |path: &&'static str| Name::new(path.split("::").next().unwrap_or(path));
        paths().iter().map(name).collect()
    });
    &CRATES
}
