//! Where sources of dependencies may lie on this machine.

use std::path::PathBuf;

use super::request::DependencyReading;

/// Where sources of dependencies may lie; empty where they are not to be read.
#[derive(Clone, Debug, Default)]
pub struct SourcePlaces {
    /// What was asked for.
    pub reading: DependencyReading,
    /// Folders that hold one folder a package: vendored ones first, then registries'.
    pub(super) packages: Vec<PathBuf>,
    /// Folders with the checkouts of git repositories.
    pub(super) checkouts: Vec<PathBuf>,
}
