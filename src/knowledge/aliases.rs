//! Facade crates and re-exports: many spellings, one path.

use std::cell::RefCell;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;

use super::compiled;
use crate::text::Name;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct File {
    alias: Vec<Alias>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Alias {
    path: &'static str,
    means: &'static str,
}

static ALIASES: LazyLock<FxHashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let (name, bytes) = compiled::file!("aliases");
    let file: File = compiled::read(name, bytes);
    file.alias
        .into_iter()
        .map(|alias| (alias.path, alias.means))
        .collect()
});

/// An alias may lead to another one; more steps than this are a circle.
const STEPS: usize = 4;

/// The path under which the tables know what an absolute path names: `core::mem::take` is
/// `std::mem::take`, `futures_util::StreamExt::next` is `futures::stream::StreamExt::next`.
pub fn canonical(path: Name) -> Name {
    let known = CANONICAL.with_borrow(|known| known.get(&path).copied());
    known.unwrap_or_else(|| {
        let canonical = find_canonical(path);
        CANONICAL.with_borrow_mut(|known| known.insert(path, canonical));
        canonical
    })
}

thread_local! {
    /// What this thread has asked before: nearly every call is asked for, by many rules.
    static CANONICAL: RefCell<FxHashMap<Name, Name>> = RefCell::default();
}

fn find_canonical(path: Name) -> Name {
    if !FIRST.contains(first_segment(path.as_str())) {
        return path;
    }
    let mut current = path.as_str();
    let mut replaced: String;
    for step in 0..STEPS {
        let Some((prefix, means)) = longest_alias(current) else {
            return if step == 0 { path } else { Name::new(current) };
        };
        replaced = format!("{means}{}", &current[prefix.len()..]);
        current = Name::new(&replaced).as_str();
    }
    Name::new(current)
}

fn longest_alias(path: &str) -> Option<(&str, &'static str)> {
    let mut prefix = path;
    loop {
        if let Some(&means) = ALIASES.get(prefix) {
            return Some((prefix, means));
        }
        prefix = prefix.rsplit_once("::")?.0;
    }
}

/// The first segments of the aliases.
static FIRST: LazyLock<FxHashSet<&'static str>> =
    LazyLock::new(|| ALIASES.keys().map(|path| first_segment(path)).collect());

/// The crate that a path begins with.
pub(super) fn first_segment(path: &str) -> &str {
    let end = memchr::memchr(b':', path.as_bytes()).unwrap_or(path.len());
    path.get(..end).unwrap_or(path)
}

/// The paths that have another one.
pub(super) fn spellings() -> Vec<&'static str> {
    ALIASES.keys().copied().collect()
}
