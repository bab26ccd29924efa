//! The data that the other stages read.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::build::facts::BuildFacts;
use super::build::project::ProjectFile;
use super::found::names_tests;
use super::kept::Kept;
use super::package::{Package, PackageId};
use super::platform::TargetPlatform;
use super::source_places::SourcePlaces;
use super::toml_tree::TomlTable;
use crate::finding::Problem;
use crate::text::FileId;

/// Everything that was found on disk. Paths are absolute; what is printed is relative to `root`.
#[derive(Debug, Default)]
pub struct Workspace {
    /// The folder of the workspace's root manifest.
    pub root: PathBuf,
    /// The packages in the order of their manifests' paths.
    pub packages: Vec<Package>,
    /// What a [`FileId`] points into: the Rust source files in the order of their paths, then the
    /// manifests and other text files in the order of theirs, then Rust files of later rounds
    /// ([`Workspace::load_file`]). Only files of [`FileKind::Rust`] hold code.
    pub files: Vec<File>,
    /// The manifests that were read: those of the packages and of virtual workspaces.
    pub manifests: Vec<Manifest>,
    /// The cargo configuration files inside the repository, the most important first.
    pub cargo_configs: Vec<TomlFile>,
    /// The target that these configure.
    pub platform: TargetPlatform,
    /// `Cargo.lock` of the first workspace, where it could be read.
    pub lock: Option<LockFile>,
    /// `rust-toolchain.toml` or `rust-toolchain`.
    pub toolchain: Option<FileId>,
    /// `clippy.toml` or `.clippy.toml`.
    pub clippy_config: Option<FileId>,
    /// `perf-review.toml`.
    pub settings: Option<FileId>,
    /// Files that tell how the project is built and run: CI, containers, makefiles, scripts.
    pub project_files: Vec<ProjectFile>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// Remarks for stderr, one line each, such as that cargo could not be asked.
    pub notes: Vec<String>,
    /// The files by their absolute paths.
    pub by_path: FxHashMap<PathBuf, FileId>,
    /// Whether the user named files or folders of tests, benches or examples: then what is for development
    /// is asked for, and else only what ships.
    pub tests_are_asked: bool,
    /// What [`Workspace::load_file`] goes by.
    pub later: LaterRounds,
    /// Where [`Workspace::dependency_source`] looks.
    pub source_places: SourcePlaces,
    /// Where what was understood of dependencies is kept.
    pub kept: Kept,
    /// See [`Workspace::build_facts`].
    pub build: OnceLock<BuildFacts>,
}

/// What the loading of a further file must know, see [`Workspace::load_file`].
#[derive(Debug, Default)]
pub struct LaterRounds {
    /// Folders of the packages, longest path first, with their packages.
    pub package_folders: Vec<(PathBuf, PackageId)>,
    /// The absolute paths that the user gave; empty where the whole workspace was asked for.
    pub asked: Vec<PathBuf>,
}

/// What a file holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// Rust source.
    #[default]
    Rust,
    /// A `Cargo.toml`.
    Manifest,
    /// A `.cargo/config.toml`.
    CargoConfig,
    /// A `Cargo.lock`.
    Lock,
    /// Any other text: toolchain file, CI, containers, scripts.
    Other,
}

/// A file of the workspace with its text.
#[derive(Debug, Default)]
pub struct File {
    /// What it holds.
    pub kind: FileKind,
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
    /// It lies where projects keep Rust files as data (below a folder of `tests/`, in `fixtures/`,
    /// `testdata/`, `templates/` …) and is no target's root: where no `mod` reaches it either, it is
    /// not code of the package and gets no findings. Never set for a path that the user named.
    pub maybe_data: bool,
}

/// A manifest with the place of every key.
#[derive(Debug)]
pub struct Manifest {
    /// The file.
    pub file: FileId,
    /// The package that it declares; `None` for a virtual workspace's.
    pub package: Option<PackageId>,
    /// Whether it is a workspace's root manifest: the only one whose `[profile]` counts.
    pub is_root: bool,
    /// The root manifest of its workspace, itself for a root.
    pub root: FileId,
    /// What it says, as far as it could be understood.
    pub document: TomlTable,
}

/// A TOML file with the place of every key.
#[derive(Debug)]
pub struct TomlFile {
    /// The file.
    pub file: FileId,
    /// What it says, as far as it could be understood.
    pub document: TomlTable,
}

/// The lock file.
#[derive(Debug)]
pub struct LockFile {
    /// The file.
    pub file: FileId,
    /// `version = …` of the format.
    pub version: u32,
    /// Its packages in the file's order.
    pub packages: Vec<LockedPackage>,
}

/// A package in the lock file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockedPackage {
    /// The name.
    pub name: String,
    /// The exact version.
    pub version: String,
    /// Where it came from; `None` for packages of the workspace and path dependencies.
    pub source: Option<String>,
    /// The dependencies as written: `name`, `name version` or `name version (source)`.
    pub dependencies: Vec<String>,
}

impl Workspace {
    /// Whether a file seems to hold code that ships, as far as its path tells: the root of a target
    /// that is selected, or a file that neither lies in a folder of tests, benches or examples nor is
    /// named after them.
    pub fn seems_to_ship(&self, id: FileId) -> bool {
        let display = &self.file(id).display;
        let path = display.strip_suffix(".rs").unwrap_or(display);
        let mut packages = self.packages.iter();
        !path.split('/').any(names_tests)
            || packages.any(|package| {
                let mut targets = package.targets.iter();
                targets.any(|target| target.selected && target.root == Some(id))
            })
    }

    /// The file.
    pub fn file(&self, id: FileId) -> &File {
        &self.files[id.index()]
    }

    /// The ids of all files, in their order.
    pub fn file_ids(&self) -> impl Iterator<Item = FileId> + use<> {
        let count = u32::try_from(self.files.len()).unwrap_or(u32::MAX);
        (0..count).map(FileId)
    }

    /// The packages' ids, in their order.
    pub fn package_ids(&self) -> impl Iterator<Item = PackageId> + use<> {
        let count = u32::try_from(self.packages.len()).unwrap_or(u32::MAX);
        (0..count).map(PackageId)
    }

    /// The package.
    pub fn package(&self, id: PackageId) -> &Package {
        &self.packages[id.0 as usize]
    }

    /// The files that hold code, with their ids.
    pub fn rust_files(&self) -> impl Iterator<Item = (FileId, &File)> {
        (0..)
            .map(FileId)
            .zip(&self.files)
            .filter(|(_, file)| file.kind == FileKind::Rust)
    }

    /// The file at an absolute path, where it was read.
    pub fn file_at(&self, path: &Path) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// The manifest of a package, where it could be read.
    pub fn manifest_of(&self, package: PackageId) -> Option<&Manifest> {
        let file = self.package(package).manifest?;
        self.manifests.iter().find(|manifest| manifest.file == file)
    }
}
