//! Facade crates and re-exports: many spellings, one path.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;

use super::table;
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
    let (name, bytes) = table::file!("aliases");
    let file: File = table::read(name, bytes);
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
    let text = path.as_str();
    if !FIRST.contains(text.split_once("::").map_or(text, |(first, _)| first)) {
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
static FIRST: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let first = |path: &&'static str| path.split("::").next().unwrap_or(path);
    ALIASES.keys().map(first).collect()
});

/// The paths that have another one.
pub(super) fn spellings() -> Vec<&'static str> {
    ALIASES.keys().copied().collect()
}
