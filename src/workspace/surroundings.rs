//! The text files around the manifests: cargo configuration, toolchain, settings.

use std::path::{Path, PathBuf};

use rustc_hash::FxHashSet;

use super::build::project::{self, ProjectFileKind};
use super::found::slashes;

/// Configuration files of cargo that apply in `root`, the most important first: from the root
/// upwards to the folder that holds the repository, and not above. The user's own configuration
/// is no part of the project.
pub(super) fn cargo_configs(root: &Path) -> Vec<PathBuf> {
    let repository = repository_root(root).unwrap_or(root);
    let folders = root
        .ancestors()
        .take_while(|folder| folder.starts_with(repository));
    folders
        .filter_map(|folder| {
            // Cargo prefers the old name where both exist.
            let names = [".cargo/config", ".cargo/config.toml"];
            let mut paths = names.iter().map(|name| folder.join(name));
            paths.find(|path| path.is_file())
        })
        .collect()
}

/// The folder at or above `root` that is under version control.
pub(super) fn repository_root(root: &Path) -> Option<&Path> {
    const MARKS: [&str; 4] = [".git", ".jj", ".hg", ".svn"];
    root.ancestors()
        .find(|folder| MARKS.iter().any(|mark| folder.join(mark).exists()))
}

/// The first of the named files that exists in `root`.
pub(super) fn first(root: &Path, names: &[&str]) -> Option<PathBuf> {
    let mut paths = names.iter().map(|name| root.join(name));
    paths.find(|path| path.is_file())
}

/// The files that tell how the project is built, sorted: in the workspace's root, in the
/// repository's and in the packages' folders, and in the folders where projects keep them.
pub(super) fn project_files<'a>(
    root: &'a Path,
    packages: impl Iterator<Item = &'a Path>,
) -> Vec<(PathBuf, ProjectFileKind)> {
    const FOLDERS: [&str; 15] = [
        "",
        ".github/workflows",
        ".circleci",
        ".buildkite",
        ".woodpecker",
        ".ci",
        "ci",
        "docker",
        ".docker",
        "deploy",
        "deployment",
        "scripts",
        "script",
        "build",
        "contrib",
    ];
    let repository = repository_root(root).unwrap_or(root);
    let bases = packages.chain([root, repository]);
    let bases: FxHashSet<&Path> = bases.collect();
    let mut found = Vec::new();
    for base in bases {
        // Packages have their Dockerfile beside the manifest; the rest belongs to the project.
        let is_project = base == root || base == repository;
        for folder in &FOLDERS[..if is_project { FOLDERS.len() } else { 1 }] {
            let folder = base.join(folder);
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                let path = entry.path();
                let shown = path.strip_prefix(repository).unwrap_or(&path);
                if let Some(kind) = project::kind_of(&slashes(shown))
                    && entry.file_type().is_ok_and(|kind| kind.is_file())
                {
                    found.push((path, kind));
                }
            }
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found.dedup_by(|a, b| a.0 == b.0);
    found
}
