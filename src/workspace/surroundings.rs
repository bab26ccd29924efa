//! The text files around the manifests: cargo configuration, toolchain, settings.

use std::path::{Path, PathBuf};

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
