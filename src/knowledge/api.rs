//! The identity of a known API.

use std::fmt;

use super::aliases;
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
