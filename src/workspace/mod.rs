//! What is there: packages, targets, files, manifests with spans, lock file, cargo configuration.
//!
//! The only room (besides `fix`) that touches the disk. Knows nothing of syn trees and rules.

mod model;

pub use model::{
    Dependency, DependencyKind, File, Package, PackageId, Target, TargetKind, Workspace,
};
