//! `Cargo.lock`, read tolerantly: of any format version, and what is understood of a broken one.

use rustc_hash::FxHashMap;
use semver::{Version, VersionReq};

use super::model::LockedPackage;
use super::toml_tree::{TomlTable, TomlValue};

/// The newest version of the format that is known: that of cargo since 1.78.
pub(super) const NEWEST: u32 = 4;

/// The format version and the packages of a lock file.
pub(super) fn packages(document: &TomlTable) -> (u32, Vec<LockedPackage>) {
    let version = document.get("version").and_then(TomlValue::as_integer);
    let tables = document.array("package").iter();
    let packages = tables
        .filter_map(TomlValue::as_table)
        .filter_map(|table| {
            Some(LockedPackage {
                name: table.string("name")?.to_owned(),
                version: table.string("version")?.to_owned(),
                source: table.string("source").map(str::to_owned),
                dependencies: table.strings("dependencies"),
            })
        })
        .collect();
    let version = version.and_then(|version| u32::try_from(version).ok());
    (version.unwrap_or(1), packages)
}

/// The packages of a lock file by name.
#[derive(Default)]
pub(super) struct LockIndex<'a> {
    by_name: FxHashMap<&'a str, Vec<&'a LockedPackage>>,
}

impl<'a> LockIndex<'a> {
    /// Sorts `locked` by name.
    pub fn new(locked: &'a [LockedPackage]) -> Self {
        let mut index = Self::default();
        for package in locked {
            let named = index.by_name.entry(&package.name).or_default();
            named.push(package);
        }
        index
    }

    /// The exact version of a dependency of the package `of`: the only one in the lock file, else
    /// the one that the package's own entry names and the requirement admits, the highest of
    /// several.
    pub fn version_of(&self, of: &str, dependency: &str, requirement: &str) -> Option<String> {
        let mut candidates = self.by_name.get(dependency)?.clone();
        if candidates.len() > 1 {
            let user = self.by_name.get(of).and_then(|users| users.first());
            let lines = user.map_or(&[][..], |user| &user.dependencies);
            keep_if_any(&mut candidates, |candidate| {
                lines.iter().any(|line| {
                    let mut words = line.split(' ');
                    words.next() == Some(dependency)
                        && words
                            .next()
                            .is_none_or(|version| version == candidate.version)
                })
            });
        }
        if candidates.len() > 1 {
            let requirement = VersionReq::parse(requirement).unwrap_or_default();
            keep_if_any(&mut candidates, |candidate| {
                Version::parse(&candidate.version)
                    .is_ok_and(|version| requirement.matches(&version))
            });
        }
        let highest = candidates
            .into_iter()
            .max_by_key(|package| Version::parse(&package.version).ok())?;
        Some(highest.version.clone())
    }
}

/// Narrows the choice, unless nothing would be left.
fn keep_if_any(candidates: &mut Vec<&LockedPackage>, keep: impl Fn(&LockedPackage) -> bool) {
    if candidates.iter().any(|candidate| keep(candidate)) {
        candidates.retain(|candidate| keep(candidate));
    }
}
