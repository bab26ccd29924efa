//! What is there: packages, targets, files, manifests with spans, lock file, cargo configuration.
//!
//! The only room (besides `fix`) that touches the disk. Knows nothing of syn trees and rules.
//!
//! [`load`] asks `cargo metadata` and reads the manifests itself at the same time: `cargo` asks,
//! `manifests` with `own_package` and `own_targets` read, `files` finds the sources, `assemble`
//! gives ids and selects. Where cargo cannot answer, our own reading stands.

mod assemble;
pub mod build;
mod build_facts;
mod cargo;
mod dependencies;
mod disk;
mod files;
mod found;
mod kept;
mod later;
mod load;
mod lock;
mod manifests;
mod model;
mod own_package;
mod own_targets;
mod package;
mod platform;
pub mod products;
mod request;
mod select;
mod source_places;
mod surroundings;
pub mod toml_tree;

pub use dependencies::DependencySource;
pub use kept::{Kept, Stamp};
pub use load::load;
pub use model::{
    File, FileKind, LaterRounds, LockFile, LockedPackage, Manifest, TomlFile, Workspace,
};
pub use package::{Dependency, DependencyKind, Package, PackageId, Target, TargetKind};
pub use platform::TargetPlatform;
pub use request::{DependencyReading, LoadError, LoadRequest, ManifestSource, TargetSelection};
pub use source_places::SourcePlaces;
