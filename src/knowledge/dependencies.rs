//! What the bodies of dependencies are not followed for.

use rustc_hash::FxHashSet;
use serde::Deserialize;

use super::compiled::lazy;
use crate::text::Name;

/// What is not followed in dependencies.
#[derive(Debug)]
pub struct Quiet {
    crates: FxHashSet<Name>,
    once: FxHashSet<Name>,
    mostly_once: FxHashSet<Name>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct File {
    quiet: Vec<QuietCrate>,
    once: Vec<&'static str>,
    mostly_once: Vec<&'static str>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuietCrate {
    #[serde(rename = "crate")]
    name: &'static str,
    /// For readers of the table.
    #[serde(rename = "reason")]
    _reason: &'static str,
}

lazy! {
    /// What is not followed in dependencies.
    pub fn quiet() -> Quiet = "dependencies", |file: File| Quiet {
        crates: file.quiet.iter().map(|row| Name::new(row.name)).collect(),
        once: file.once.iter().map(|path| Name::new(path)).collect(),
        mostly_once: file.mostly_once.iter().map(|path| Name::new(path)).collect(),
    }
}

impl Quiet {
    /// Whether effects in the bodies of a crate are none that its callers would feel.
    pub fn is_quiet(&self, crate_name: Name) -> bool {
        self.crates.contains(&crate_name)
    }

    /// Whether a function calls what it is given at most once, which of a few is so in libraries alone.
    pub fn calls_once(&self, path: Name, in_library: bool) -> bool {
        self.once.contains(&path) || in_library && self.mostly_once.contains(&path)
    }
}
