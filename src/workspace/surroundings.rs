//! The text files around the manifests: cargo configuration, toolchain, settings.

use std::path::{Path, PathBuf};

use rustc_hash::FxHashSet;

use super::build::project::{self, ProjectFileKind};
use super::disk::read_text;
use super::found::{normalize, slashes};
use super::toml_tree;

/// Configuration files of cargo that apply in `root`, the most important first: from the root
/// upwards to the folder that holds the repository, and not above. The user's own configuration
/// is no part of the project.
pub(super) fn cargo_configs(root: &Path) -> Vec<PathBuf> {
    let repository = repository_root(root).unwrap_or(root);
    let folders = root
        .ancestors()
        .take_while(|folder| folder.starts_with(repository));
    let mut found = Vec::new();
    for folder in folders {
        // Cargo prefers the old name where both exist.
        if let Some(path) = first(folder, &[".cargo/config", ".cargo/config.toml"]) {
            add_with_includes(path, repository, 0, &mut found);
        }
    }
    found
}

/// Adds a configuration file and behind it those that it includes, whose settings it overrides.
/// Files outside the repository are left out.
fn add_with_includes(path: PathBuf, repository: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    const DEEPEST: usize = 4;
    if depth > DEEPEST || found.contains(&path) {
        return;
    }
    let folder = path.parent().map(Path::to_owned).unwrap_or_default();
    // What cannot be read is reported by who reads the files found.
    let text = read_text(&path).unwrap_or_default();
    found.push(path);
    let (document, _) = toml_tree::parse(&text);
    let Some(include) = document.get("include") else {
        return;
    };
    // One path, or a list; the last one listed wins. An entry is a path or a table with one.
    for entry in std::iter::once(include).chain(include.elements().iter().rev()) {
        let named = entry.as_str().or_else(|| entry.as_table()?.string("path"));
        let included = named.map(|named| normalize(&folder.join(named)));
        if let Some(included) = included
            && included.starts_with(repository)
            && included.is_file()
        {
            add_with_includes(included, repository, depth + 1, found);
        }
    }
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
    const FOLDERS: [&str; 16] = [
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
        "nix",
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
