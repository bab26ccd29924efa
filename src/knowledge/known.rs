//! What the tables know, all of them together.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::api::Api;
use super::{
    aliases, async_contexts, blocking, calls, compression, guards, logging, memory, network,
};
use crate::text::Name;

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
    is_known.then(|| Api::of_canonical(path))
}

/// The paths of the tables, and the other spellings of them.
pub fn paths() -> &'static [&'static str] {
    static PATHS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let mut paths = aliases::spellings();
        paths.extend(table_paths());
        paths.extend(network::http2_settings().plain.iter().copied());
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
    let contexts = async_contexts::async_contexts();
    let mut paths = blocking::blocking_apis().paths();
    paths.extend(guards::guards().paths());
    paths.extend(guards::channels().paths());
    paths.extend(contexts.offload.paths());
    paths.extend(contexts.inline_closure.paths());
    paths.extend(contexts.handler.paths());
    paths.extend(contexts.runtime_entry.paths());
    paths.extend(contexts.plain_paths());
    paths.extend(calls::paths());
    paths.extend(compression::compression().calls.paths());
    paths.extend(compression::compression().values.paths());
    paths.extend(logging::logging().fine.iter().copied());
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
