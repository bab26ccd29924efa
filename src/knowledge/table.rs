//! How tables are asked.

use rustc_hash::FxHashMap;
use semver::{Version, VersionReq};
use serde::{Deserialize, Deserializer};

use super::api::Api;
use crate::text::Name;

/// A row that is found by a path.
pub trait Keyed {
    /// The canonical path; one that ends in `::*` stands for everything below it.
    fn path(&self) -> &'static str;

    /// Further paths of the same thing.
    fn aliases(&self) -> &[&'static str] {
        &[]
    }

    /// The versions of the crate for which the row holds.
    fn versions(&self) -> &Versions {
        &Versions(None)
    }
}

/// Rows with an index by path.
#[derive(Debug)]
pub struct Table<R> {
    rows: Vec<R>,
    /// The positions of the first row of a path and one behind its last.
    index: FxHashMap<Name, (u32, u32)>,
    /// The rows whose path ends in `::*`, by the path before it.
    below: FxHashMap<&'static str, u32>,
}

impl<R: Keyed> Table<R> {
    pub(super) fn new(mut rows: Vec<R>) -> Self {
        rows.sort_by_key(Keyed::path); // stable: rows of one path keep their order
        let mut index = FxHashMap::default();
        let mut below = FxHashMap::default();
        for (position, row) in (0_u32..).zip(&rows) {
            if let Some(parent) = row.path().strip_suffix("::*") {
                below.insert(parent, position);
                continue;
            }
            for path in std::iter::once(&row.path()).chain(row.aliases()) {
                index
                    .entry(Name::new(path))
                    .or_insert((position, position))
                    .1 = position + 1;
            }
        }
        Self { rows, index, below }
    }

    /// All rows in the order of their paths.
    pub fn rows(&self) -> &[R] {
        &self.rows
    }

    /// The paths and aliases of all rows.
    pub(super) fn paths(&self) -> Vec<&'static str> {
        let rows = self.rows.iter();
        rows.flat_map(|row| std::iter::once(row.path()).chain(row.aliases().iter().copied()))
            .collect()
    }

    /// The rows of an API, one for each range of versions.
    pub fn all(&self, api: Api) -> &[R] {
        let path = api.path();
        if let Some(&(start, end)) = self.index.get(&path) {
            return self.rows.get(start as usize..end as usize).unwrap_or(&[]);
        }
        if self.below.is_empty() {
            return &[];
        }
        let mut path = path.as_str();
        while let Some((parent, _)) = path.rsplit_once("::") {
            if let Some(&row) = self.below.get(parent) {
                return self.rows.get(row as usize..=row as usize).unwrap_or(&[]);
            }
            path = parent;
        }
        &[]
    }

    /// The row of an API whatever the version.
    pub fn get(&self, api: Api) -> Option<&R> {
        self.all(api).first()
    }

    /// The row of an API that holds for the locked version of its crate. Where the version is not
    /// known, the first row.
    pub fn for_version(&self, api: Api, version: Option<&Version>) -> Option<&R> {
        self.all(api)
            .iter()
            .find(|row| version.is_none_or(|version| row.versions().matches(version)))
    }

    /// Whether the path has a row.
    pub fn knows(&self, path: Name) -> bool {
        !self.all(Api::of_canonical(path)).is_empty()
    }
}

/// A requirement on the version of a crate; without one any will do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Versions(pub Option<VersionReq>);

impl Versions {
    /// Whether the version satisfies it. Pre-releases count as the release that they precede.
    pub fn matches(&self, version: &Version) -> bool {
        let Some(requirement) = &self.0 else {
            return true;
        };
        requirement.matches(version)
            || (!version.pre.is_empty()
                && requirement.matches(&Version::new(version.major, version.minor, version.patch)))
    }
}

impl<'de> Deserialize<'de> for Versions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <&str>::deserialize(deserializer)?;
        VersionReq::parse(text)
            .map(|requirement| Self(Some(requirement)))
            .map_err(serde::de::Error::custom)
    }
}

/// Says how the rows of a type are found.
macro_rules! keyed {
    ($($row:ty { path $(, $versions:ident)? $(; $aliases:ident)? })*) => {
        $(impl crate::knowledge::table::Keyed for $row {
            fn path(&self) -> &'static str { self.path }
            $(fn versions(&self) -> &crate::knowledge::table::Versions { &self.$versions })?
            $(fn aliases(&self) -> &[&'static str] { &self.$aliases })?
        })*
    };
}

pub(super) use keyed;
