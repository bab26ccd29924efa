//! The data that the other stages read.

use std::path::PathBuf;

use crate::finding::Problem;
use crate::text::FileId;

/// A package of the workspace, by its position in [`Workspace::packages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PackageId(pub u32);

/// Everything that was found on disk. Paths are absolute; what is printed is relative to `root`.
#[derive(Debug, Default)]
pub struct Workspace {
    /// The folder of the workspace's root manifest.
    pub root: PathBuf,
    /// The packages in the order of their manifests' paths.
    pub packages: Vec<Package>,
    /// The Rust source files in the order of their paths, then files of later rounds.
    pub files: Vec<File>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// Remarks for stderr, one line each, such as that cargo could not be asked.
    pub notes: Vec<String>,
}

/// A Rust source file.
#[derive(Debug)]
pub struct File {
    /// Where it lies.
    pub path: PathBuf,
    /// The path as it is reported: relative to the workspace root, with `/`.
    pub display: String,
    /// Its text, without a byte order mark's bytes removed: offsets are those of the file.
    pub text: String,
    /// The package in whose folder it lies.
    pub package: Option<PackageId>,
    /// Whether the user asked for findings in it (packages and paths given on the command line);
    /// other files are read for what they define.
    pub selected: bool,
}

/// A package.
#[derive(Debug, Clone, Default)]
pub struct Package {
    /// The name in the manifest.
    pub name: String,
    /// The version in the manifest.
    pub version: String,
    /// Its manifest.
    pub manifest_path: PathBuf,
    /// Its targets: library first, then binaries, examples, tests, benches and the build script.
    pub targets: Vec<Target>,
    /// What it depends on, of all kinds and targets.
    pub dependencies: Vec<Dependency>,
    /// The features that its `default` feature turns on, transitively.
    pub default_features: Vec<String>,
    /// Whether it is a member of the workspace and not merely a path dependency.
    pub is_member: bool,
    /// Whether the user asked for findings in it.
    pub selected: bool,
    /// `publish = false`.
    pub unpublished: bool,
}

/// A target of a package, that is, a crate.
#[derive(Debug, Clone)]
pub struct Target {
    /// What it is.
    pub kind: TargetKind,
    /// The name in the manifest.
    pub name: String,
    /// The crate's name in code, with `_`.
    pub crate_name: String,
    /// Its root file; `None` where it could not be read.
    pub root: Option<FileId>,
    /// 2015, 2018, 2021 or 2024.
    pub edition: u16,
    /// `crate-type`s as written: `lib`, `rlib`, `cdylib`, `dylib`, `staticlib`, `proc-macro`, `bin`.
    pub crate_types: Vec<String>,
    /// The features that it needs to be built.
    pub required_features: Vec<String>,
}

/// Kinds of targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TargetKind {
    /// The library (a procedural macro has it, too, see [`Target::crate_types`]).
    Library,
    /// A binary.
    Binary,
    /// An integration test.
    Test,
    /// A benchmark.
    Bench,
    /// An example.
    Example,
    /// The build script.
    BuildScript,
}

/// Kinds of dependencies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DependencyKind {
    /// `[dependencies]`.
    Normal,
    /// `[dev-dependencies]`.
    Development,
    /// `[build-dependencies]`.
    Build,
}

/// A dependency of a package.
#[derive(Debug, Clone)]
pub struct Dependency {
    /// The name in code, with `_`: the key in the manifest, or for a dependency that is not renamed
    /// the name of the library.
    pub extern_name: String,
    /// The package's name in the registry (after `package = "…"`).
    pub package: String,
    /// The name of the package's library in code where it is known, else the package's name with
    /// `_`; paths into the dependency are made absolute with it.
    pub crate_name: String,
    /// Its kind.
    pub kind: DependencyKind,
    /// The version that the lock file holds, else `None`.
    pub version: Option<String>,
    /// The requirement as written.
    pub requirement: String,
    /// `optional = true`.
    pub optional: bool,
    /// The features asked for.
    pub features: Vec<String>,
    /// Whether default features are on.
    pub default_features: bool,
    /// The `cfg(…)` or triple under which it is declared.
    pub target: Option<String>,
    /// The package of this workspace that it is, for path dependencies.
    pub workspace_package: Option<PackageId>,
}

impl Workspace {
    /// The file.
    pub fn file(&self, id: FileId) -> &File {
        &self.files[id.index()]
    }

    /// The package.
    pub fn package(&self, id: PackageId) -> &Package {
        &self.packages[id.0 as usize]
    }
}
