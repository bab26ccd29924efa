//! Finding and reading Rust files, in parallel.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::disk::is_hidden;

/// The Rust files below `root`, in no order. Links are not followed, hidden folders, build output,
/// vendored code and the folders of other packages are left out.
pub(super) fn rust_files(root: &Path, others: &FxHashSet<PathBuf>) -> Vec<PathBuf> {
    walk(root, others, Place::Root)
}

/// Where in a package a folder lies.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Root,
    /// Below `src`, where any name may be a module's.
    Source,
    Elsewhere,
}

fn walk(folder: &Path, others: &FxHashSet<PathBuf>, place: Place) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = Vec::new();
    // A folder that cannot be read holds nothing that could be reviewed; a `mod` into it will miss.
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(kind) = entry.file_type() else {
            continue;
        };
        let name = entry.file_name();
        if kind.is_dir() {
            if !is_hidden(&name) && !is_left_out(&name, place) {
                folders.push(entry.path());
            }
        } else if kind.is_file() {
            if name == "Cargo.toml" && place != Place::Root {
                return Vec::new();
            }
            if name.as_encoded_bytes().ends_with(b".rs") {
                files.push(entry.path());
            }
        }
    }
    folders.retain(|folder| !others.contains(folder));
    let below = folders.par_iter().flat_map_iter(|folder| {
        let is_source = place == Place::Source
            || place == Place::Root && folder.file_name().is_some_and(|name| name == "src");
        let inner = if is_source {
            Place::Source
        } else {
            Place::Elsewhere
        };
        walk(folder, others, inner)
    });
    files.par_extend(below);
    files
}

fn is_left_out(name: &std::ffi::OsStr, place: Place) -> bool {
    match place {
        Place::Root => name == "target" || name == "vendor" || name == "node_modules",
        Place::Source => false,
        Place::Elsewhere => name == "vendor" || name == "node_modules",
    }
}

/// The manifests in and below a folder, of which no one lies inside another's package.
pub(super) fn manifests_below(folder: &Path) -> Vec<PathBuf> {
    let manifest = folder.join("Cargo.toml");
    if manifest.is_file() {
        return vec![manifest];
    }
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .filter(|entry| {
            let name = entry.file_name();
            !is_hidden(&name) && !is_left_out(&name, Place::Root)
        })
        .map(|entry| entry.path())
        .collect();
    folders.sort();
    let below = folders
        .par_iter()
        .flat_map_iter(|folder| manifests_below(folder));
    below.collect()
}

/// Whether a file lies where projects keep Rust code as data for their tests, as templates,
/// or as examples.
/// `inside` is its path from the package's folder.
pub(super) fn looks_like_data(inside: &Path) -> bool {
    const DATA: [&str; 8] = [
        "fixtures",
        "testdata",
        "test_data",
        "test-data",
        "templates",
        "template",
        "snapshots",
        "corpus",
    ];
    let mut folders: Vec<_> = inside.iter().collect();
    folders.pop();
    let below_tests = folders.len() > 1 && (folders[0] == "tests" || folders[0] == "benches");
    let of_examples = |folder: &OsStr| folder.to_string_lossy().ends_with("examples");
    below_tests
        || folders.first().copied().is_some_and(of_examples)
        || folders
            .iter()
            .any(|folder| DATA.iter().any(|name| folder == name))
}
