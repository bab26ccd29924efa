//! What is there: packages, targets, files, manifests with spans, lock file, cargo configuration.
//!
//! The only room (besides `fix`) that touches the disk. Knows nothing of syn trees and rules.

mod model;
pub mod toml_tree;

pub use model::{
    Dependency, DependencyKind, File, FileKind, LaterRounds, LockFile, LockedPackage, Manifest,
    Package, PackageId, Target, TargetKind, TomlFile, Workspace,
};
