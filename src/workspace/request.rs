//! What is asked of [`load`](super::load), and how it can be refused.

use std::path::PathBuf;

/// What to load and what to select for findings.
#[derive(Clone, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option of the command line"
)]
pub struct LoadRequest {
    /// The folder that relative paths start from and where the search for a manifest begins.
    pub directory: PathBuf,
    /// `--manifest-path`.
    pub manifest_path: Option<PathBuf>,
    /// Files and folders to review; empty for the whole workspace.
    pub paths: Vec<PathBuf>,
    /// Packages to review, as cargo specifies them: `name`, `name@version`, globs of names.
    pub packages: Vec<String>,
    /// Packages not to review, in the same form.
    pub exclude: Vec<String>,
    /// `--workspace`: all members, which is also what is reviewed when nothing is named.
    pub whole_workspace: bool,
    /// The saved output of `cargo metadata`, read instead of running cargo.
    pub metadata_path: Option<PathBuf>,
    /// Pass `--locked` to cargo.
    pub locked: bool,
    /// Pass `--offline` to cargo.
    pub offline: bool,
    /// Which targets besides libraries, binaries and build scripts are selected.
    pub targets: TargetSelection,
    /// Who reads the manifests.
    pub source: ManifestSource,
    /// Whether the sources of dependencies are read.
    pub dependencies: DependencyReading,
    /// Whether what was understood of dependencies is kept below the target folder, if there is one.
    pub cache: bool,
}

/// Whether the sources of dependencies are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DependencyReading {
    /// No file outside the workspace and its path dependencies is read.
    #[default]
    Off,
    /// Those that the code names and that are on this machine.
    Auto,
}

/// Targets that are selected for findings besides libraries, binaries and build scripts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TargetSelection {
    /// Integration tests.
    pub tests: bool,
    /// Examples.
    pub examples: bool,
    /// Benchmarks.
    pub benches: bool,
}

impl TargetSelection {
    /// `--all-targets`.
    pub const ALL: Self = Self {
        tests: true,
        examples: true,
        benches: true,
    };
}

/// Who reads the manifests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ManifestSource {
    /// `cargo metadata`, and our own reader where cargo cannot.
    #[default]
    Cargo,
    /// Our own reader only: no process is started.
    OwnReader,
}

/// Why there is nothing to review. The command line exits with status 2.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// A path that was given does not exist or may not be looked at.
    #[error("cannot review `{path}`: {reason}")]
    Path {
        /// The path as given.
        path: String,
        /// What the system said.
        reason: String,
    },
    /// There is no manifest in the folder or above it, and no paths were given.
    #[error(
        "no Cargo.toml in `{directory}` or any folder above it: run in a cargo project, or name \
         files, folders or --manifest-path"
    )]
    NoManifest {
        /// Where the search began.
        directory: String,
    },
    /// The manifest that was asked for cannot be read.
    #[error("cannot read the manifest `{path}`: {reason}")]
    Manifest {
        /// The manifest.
        path: String,
        /// What the system said.
        reason: String,
    },
    /// The manifest that was asked for is not TOML.
    #[error(
        "{path}:{line}:{column}: the manifest is not valid TOML: {message}; mend this line and run again"
    )]
    ManifestSyntax {
        /// The manifest.
        path: String,
        /// Line, counted from 1.
        line: u32,
        /// Column in characters, counted from 1.
        column: u32,
        /// What was expected.
        message: String,
    },
    /// `--package` or `--exclude` names nothing in the workspace.
    #[error("no package matches `{spec}`; the workspace has {}", list(known))]
    UnknownPackage {
        /// The specification as given.
        spec: String,
        /// The names of the packages, those that look alike first.
        known: Vec<String>,
    },
    /// The file given as `--metadata-path` does not hold the output of `cargo metadata`.
    #[error("cannot use `{path}` as the output of `cargo metadata --format-version 1`: {reason}")]
    Metadata {
        /// The file.
        path: String,
        /// What is wrong.
        reason: String,
    },
}

fn list(names: &[String]) -> String {
    const SHOWN: usize = 8;
    if names.is_empty() {
        return "no packages".to_owned();
    }
    let shown = names.iter().take(SHOWN).map(|name| format!("`{name}`"));
    let text = shown.collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(SHOWN) {
        0 => text,
        more => format!("{text} and {more} more"),
    }
}
