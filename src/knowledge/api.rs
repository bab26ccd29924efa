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

    /// What the path without its last segment names: of a method its type or trait.
    pub fn outer(self) -> Option<Self> {
        let (outer, _) = self.0.as_str().rsplit_once("::")?;
        Some(Self(Name::new(outer)))
    }

    /// The last segment of the path.
    pub fn name(self) -> &'static str {
        let path = self.0.as_str();
        path.rsplit_once("::").map_or(path, |(_, name)| name)
    }

    /// The crate that the path begins with.
    pub fn crate_name(self) -> &'static str {
        aliases::first_segment(self.0.as_str())
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
    let known = &*KNOWN;
    let is_known = known.paths.contains(&path) || {
        let mut above = path.as_str();
        loop {
            match above.rsplit_once("::") {
                Some((parent, _)) if known.below.contains(parent) => break true,
                Some((parent, _)) => above = parent,
                None => break false,
            }
        }
    };
    is_known.then_some(Api(path))
}

/// The paths of the tables, and the other spellings of them.
pub fn paths() -> &'static [&'static str] {
    static PATHS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let mut paths = aliases::spellings();
        paths.extend(table_paths());
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

/// The paths of all tables about calls.
fn table_paths() -> Vec<&'static str> {
    let contexts = async_contexts();
    let mut paths = blocking::blocking_apis().paths();
    paths.extend(guards::guards().paths());
    paths.extend(guards::channels().paths());
    paths.extend(contexts.offload.paths());
    paths.extend(contexts.inline_closure.paths());
    paths.extend(contexts.handler.paths());
    paths.extend(contexts.runtime_entry.paths());
    paths.extend(contexts.plain_paths());
    paths.extend(calls::paths());
    paths.extend(super::compression().calls.paths());
    paths.extend(super::compression().values.paths());
    paths.extend(super::logging().fine.iter().copied());
    paths.extend(memory::paths());
    paths
}

/// The paths of all tables about calls, to be asked.
struct Known {
    paths: FxHashSet<Name>,
    /// What stands before a final `::*`.
    below: FxHashSet<&'static str>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let (mut paths, mut below) = (FxHashSet::default(), FxHashSet::default());
    for path in table_paths() {
        match path.strip_suffix("::*") {
            Some(parent) => _ = below.insert(parent),
            None => _ = paths.insert(Name::new(path)),
        }
    }
    Known { paths, below }
});
