//! Packages, their targets and dependencies.

use std::path::PathBuf;

use semver::{Version, VersionReq};

use crate::text::FileId;

/// A package of the workspace, by its position in [`Workspace::packages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PackageId(pub u32);

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
    /// The features that its `default` feature turns on, transitively, and optional dependencies as
    /// `dep:name`.
    pub default_features: Vec<String>,
    /// Whether it is a member of the workspace and not merely a path dependency.
    pub is_member: bool,
    /// Whether the user asked for findings in it.
    pub selected: bool,
    /// `publish = false`.
    pub unpublished: bool,
    /// `categories` of the registry that it says it belongs to.
    pub categories: Vec<String>,
    /// Its manifest's file, where it could be read; see [`Workspace::manifests`].
    pub manifest: Option<FileId>,
}

impl Package {
    /// What its library and programs are built with where nobody chooses features.
    pub fn built_with(&self) -> impl Iterator<Item = &Dependency> {
        let is_on = |dependency: &Dependency| {
            let mut features = self.default_features.iter();
            features.any(|feature| {
                let name = feature.strip_prefix("dep:").unwrap_or(feature);
                name == dependency.package || name.replace('-', "_") == dependency.extern_name
            })
        };
        self.dependencies.iter().filter(move |dependency| {
            dependency.kind == DependencyKind::Normal && (!dependency.optional || is_on(dependency))
        })
    }

    /// Whether it has no program, or is a library that others get and whose programs need features that
    /// nobody has who does not ask for them.
    pub fn is_library(&self) -> bool {
        let has_library = self
            .targets
            .iter()
            .any(|target| target.kind == TargetKind::Library);
        let may_add = has_library && !self.unpublished;
        let is_asked_for = |feature: &String| !self.default_features.contains(feature);
        self.targets.iter().all(|target| {
            target.kind != TargetKind::Binary
                || may_add && target.required_features.iter().any(is_asked_for)
        })
    }
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
    /// Whether findings in it are asked for: libraries, binaries and build scripts always, the
    /// others by `--all-targets`, `--tests` and so on, or where the user named files or folders of a
    /// package (the paths select then). A file that only unselected targets reach gets no findings.
    pub selected: bool,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

impl Dependency {
    /// The version that it is built with: the one in the lock file, else the least that the manifest
    /// allows. `None` where neither tells.
    pub fn built_version(&self) -> Option<Version> {
        let exact = self.version.as_deref();
        if let Some(version) = exact.and_then(|version| Version::parse(version).ok()) {
            return Some(version);
        }
        let requirement = VersionReq::parse(&self.requirement).ok()?;
        let least = requirement.comparators.first()?;
        let (minor, patch) = (least.minor.unwrap_or(0), least.patch.unwrap_or(0));
        Some(Version::new(least.major, minor, patch))
    }
}
