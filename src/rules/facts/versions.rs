//! Which version of a dependency the code at hand is built against.

use semver::{Op, Version, VersionReq};

use super::BodyFacts;
use crate::workspace::Workspace;

impl BodyFacts<'_> {
    /// The version of a crate, by its name in code: the one in the lock file, else the least that the
    /// manifest allows. `None` where neither tells.
    pub fn version_of(&self, crate_name: &str) -> Option<Version> {
        let workspace = &self.model.program.workspace;
        let package = workspace.package(self.place.package?);
        let mut dependencies = package.dependencies.iter();
        match dependencies.find(|found| found.crate_name == crate_name) {
            Some(dependency) => dependency.built_version(),
            None => locked(workspace, crate_name),
        }
    }
}

impl BodyFacts<'_> {
    /// As [`Self::version_of`], where no lock file tells: a version beyond all that the manifest allows
    /// for compatible ones.
    pub fn newest_of(&self, crate_name: &str) -> Option<Version> {
        const BEYOND: u64 = 9_999;
        let workspace = &self.model.program.workspace;
        let package = workspace.package(self.place.package?);
        let mut dependencies = package.dependencies.iter();
        let dependency = dependencies.find(|found| found.crate_name == crate_name)?;
        if dependency.version.is_some() {
            return None;
        }
        let requirement = VersionReq::parse(&dependency.requirement).ok()?;
        let only = requirement.comparators.first()?;
        if requirement.comparators.len() > 1 || only.op != Op::Caret {
            return None;
        }
        Some(match (only.major, only.minor) {
            (0, Some(minor)) if minor > 0 => Version::new(0, minor, BEYOND),
            (0, Some(_)) => return None,
            (major, _) => Version::new(major, BEYOND, BEYOND),
        })
    }
}

/// Of a crate that another dependency brings: the only one of its name in the lock file.
fn locked(workspace: &Workspace, crate_name: &str) -> Option<Version> {
    let lock = workspace.lock.as_ref()?;
    let mut named = lock
        .packages
        .iter()
        .filter(|package| package.name.replace('-', "_") == crate_name);
    let only = named.next()?;
    match named.next() {
        None => Version::parse(&only.version).ok(),
        Some(_) => None,
    }
}
