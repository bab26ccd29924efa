//! Our own reading of manifests: where the workspace's root is, who its members are.
//!
//! It runs beside `cargo metadata`, whose answer wins; where cargo cannot answer, this one stands.

use std::fs;
use std::path::{Path, PathBuf};

use globset::{Glob, GlobMatcher};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::disk::{is_hidden, read_text};
use super::found::{FoundPackage, normalize};
use super::own_package;
use super::toml_tree::{self, TomlError, TomlTable};

/// The manifests read so far, by path.
#[derive(Default)]
pub(super) struct ManifestStore {
    read: FxHashMap<PathBuf, ReadManifest>,
}

/// A manifest as read.
pub(super) struct ReadManifest {
    pub text: Result<String, String>,
    pub document: TomlTable,
    pub errors: Vec<TomlError>,
}

/// A workspace by our own reading.
pub(super) struct OwnReading {
    pub root_manifest: PathBuf,
    pub packages: Vec<FoundPackage>,
    /// Manifests that are named and cannot be used, with the reason.
    pub problems: Vec<(PathBuf, String)>,
    /// Manifests of which too little could be understood to tell what package they declare.
    pub broken: Vec<PathBuf>,
}

impl ReadManifest {
    /// Reads and parses the file at `path`.
    pub fn read(path: &Path) -> Self {
        match read_text(path) {
            Ok(text) => {
                let (document, errors) = toml_tree::parse(&text);
                Self {
                    text: Ok(text),
                    document,
                    errors,
                }
            }
            Err(reason) => Self {
                text: Err(reason),
                document: TomlTable::default(),
                errors: Vec::new(),
            },
        }
    }
}

impl ManifestStore {
    /// The manifest at `path`, read now or before.
    pub fn get(&mut self, path: &Path) -> &ReadManifest {
        self.read
            .entry(path.to_owned())
            .or_insert_with(|| ReadManifest::read(path))
    }

    /// All manifests that were read, with their paths.
    pub fn into_manifests(self) -> impl Iterator<Item = (PathBuf, ReadManifest)> {
        self.read.into_iter()
    }

    /// Reads many at once.
    fn read_all(&mut self, paths: &[PathBuf]) {
        let unread: Vec<&PathBuf> = paths
            .iter()
            .filter(|path| !self.read.contains_key(*path))
            .collect();
        let new: Vec<(PathBuf, ReadManifest)> = unread
            .par_iter()
            .map(|path| ((*path).clone(), ReadManifest::read(path)))
            .collect();
        self.read.extend(new);
    }

    /// The workspace that the manifest at `start` belongs to. Its root is the manifest itself, the
    /// one that `package.workspace` names, or the first above it that counts it as a member.
    pub fn workspace_of(&mut self, start: &Path) -> OwnReading {
        let folder = start.parent().unwrap_or(Path::new("/")).to_owned();
        let document = &self.get(start).document;
        if document.table("workspace").is_some() {
            return self.workspace_at(start);
        }
        let named = document.get_path(&["package", "workspace"]);
        if let Some(root) = named.and_then(|value| value.as_str()) {
            let root = normalize(&folder.join(root).join("Cargo.toml"));
            return self.workspace_at(&root);
        }
        for above in folder.ancestors().skip(1) {
            let candidate = above.join("Cargo.toml");
            if !candidate.is_file() || self.get(&candidate).document.table("workspace").is_none() {
                continue;
            }
            let reading = self.workspace_at(&candidate);
            let mut members = reading.packages.iter().filter(|package| package.is_member);
            if members.any(|package| package.manifest_path == start) {
                return reading;
            }
            break;
        }
        self.workspace_at(start)
    }

    /// The packages of the workspace whose root manifest is given, and the path dependencies that
    /// lie outside of it, sorted by manifest.
    pub fn workspace_at(&mut self, root_manifest: &Path) -> OwnReading {
        let root = root_manifest.parent().unwrap_or(Path::new("/")).to_owned();
        let mut reading = OwnReading {
            root_manifest: root_manifest.to_owned(),
            packages: Vec::new(),
            problems: Vec::new(),
            broken: Vec::new(),
        };
        let root_document = self.get(root_manifest).document.clone();
        let workspace = root_document.table("workspace").cloned();
        let rules = Membership::new(&root, workspace.as_ref());
        let mut frontier: Vec<(PathBuf, Named)> = vec![(root_manifest.to_owned(), Named::AsMember)];
        for pattern in workspace.iter().flat_map(|table| table.strings("members")) {
            let found = expand(&root, &pattern);
            if found.is_empty() && !has_wildcard(&pattern) {
                let manifest = normalize(&root.join(&pattern).join("Cargo.toml"));
                let reason = "named as a workspace member, but there is none".to_owned();
                reading.problems.push((manifest, reason));
            }
            let found = found.into_iter().filter(|folder| !rules.excludes(folder));
            frontier.extend(found.map(|folder| (folder.join("Cargo.toml"), Named::AsMember)));
        }
        let mut seen = FxHashSet::default();
        while !frontier.is_empty() {
            frontier.retain(|(path, _)| seen.insert(path.clone()));
            let paths: Vec<PathBuf> = frontier.iter().map(|(path, _)| path.clone()).collect();
            self.read_all(&paths);
            let mut next = Vec::new();
            for (path, named) in std::mem::take(&mut frontier) {
                self.add_package(
                    &path,
                    named,
                    &rules,
                    &root_document,
                    &mut reading,
                    &mut next,
                );
            }
            frontier = next;
        }
        if let Some(workspace) = workspace.filter(|_| reading.packages.is_empty())
            && !workspace.strings("members").is_empty()
            && !has_sources(&root)
        {
            let members = own_package::of_absent_members(root_manifest, &workspace);
            reading.packages.push(members);
        }
        reading
            .packages
            .sort_by(|a, b| a.manifest_path.cmp(&b.manifest_path));
        reading
    }

    fn add_package(
        &mut self,
        path: &Path,
        named: Named,
        rules: &Membership,
        root_document: &TomlTable,
        reading: &mut OwnReading,
        next: &mut Vec<(PathBuf, Named)>,
    ) {
        let is_root = path == reading.root_manifest;
        let manifest = self.get(path);
        if let Err(reason) = &manifest.text {
            reading.problems.push((path.to_owned(), reason.clone()));
            return;
        }
        let folder = path.parent().unwrap_or(Path::new("/"));
        let is_member = is_root
            || match named {
                Named::AsMember => true,
                Named::ByPath => rules.takes(folder, &manifest.document),
            };
        if manifest.document.table("package").is_none() {
            if !manifest.errors.is_empty() {
                reading.broken.push(path.to_owned());
            } else if manifest.document.table("workspace").is_none() {
                let reason = "neither a [package] nor a [workspace] table".to_owned();
                reading.problems.push((path.to_owned(), reason));
            }
            return;
        }
        // What a member inherits is written in its workspace's root.
        let mut package = if is_member {
            let inherited = Some((root_document, rules.root.as_path()));
            own_package::read(path, &manifest.document, inherited)
        } else {
            let root = self.root_above(path);
            let document = root.as_ref().map(|root| self.get(root).document.clone());
            let folder = root.as_deref().and_then(Path::parent);
            own_package::read(
                path,
                &self.get(path).document,
                document.as_ref().zip(folder),
            )
        };
        package.is_member = is_member;
        let dependencies = package.dependencies.iter();
        next.extend(
            dependencies
                .filter_map(|dependency| dependency.path.as_ref())
                .map(|folder| (folder.join("Cargo.toml"), Named::ByPath)),
        );
        reading.packages.push(package);
    }

    /// The nearest manifest with a `[workspace]` at or above a package outside this workspace.
    fn root_above(&mut self, path: &Path) -> Option<PathBuf> {
        let folders = path.parent()?.ancestors();
        let mut manifests = folders.map(|folder| folder.join("Cargo.toml"));
        manifests
            .find(|path| path.is_file() && self.get(path).document.table("workspace").is_some())
    }
}

/// How a manifest came to be looked at.
#[derive(Clone, Copy)]
enum Named {
    AsMember,
    ByPath,
}

/// Who belongs to a workspace besides those listed.
struct Membership {
    root: PathBuf,
    exclude: Vec<PathBuf>,
    /// A root package without a `[workspace]` table has no members.
    is_workspace: bool,
}

impl Membership {
    fn new(root: &Path, workspace: Option<&TomlTable>) -> Self {
        let exclude = workspace.map_or_else(Vec::new, |table| table.strings("exclude"));
        Self {
            root: root.to_owned(),
            exclude: exclude
                .iter()
                .map(|folder| normalize(&root.join(folder)))
                .collect(),
            is_workspace: workspace.is_some(),
        }
    }

    fn excludes(&self, folder: &Path) -> bool {
        self.exclude.iter().any(|path| folder.starts_with(path))
    }

    /// Whether a path dependency in `folder` is a member: inside the root's folder, not excluded,
    /// and no workspace of its own.
    fn takes(&self, folder: &Path, document: &TomlTable) -> bool {
        self.is_workspace
            && folder.starts_with(&self.root)
            && !self.excludes(folder)
            && document.table("workspace").is_none()
            && document.get_path(&["package", "workspace"]).is_none()
    }
}

/// The folders with a manifest that a `members` line names, sorted.
fn expand(root: &Path, pattern: &str) -> Vec<PathBuf> {
    let mut folders = vec![root.to_owned()];
    for part in pattern.split(['/', '\\']).filter(|part| !part.is_empty()) {
        folders = if part == "**" {
            folders.iter().flat_map(|folder| below(folder, 8)).collect()
        } else if has_wildcard(part) {
            let Ok(glob) = Glob::new(part) else {
                return Vec::new();
            };
            let matcher = glob.compile_matcher();
            folders
                .iter()
                .flat_map(|folder| matching(folder, &matcher))
                .collect()
        } else {
            folders.iter().map(|folder| folder.join(part)).collect()
        };
    }
    let mut folders: Vec<PathBuf> = folders
        .iter()
        .map(|folder| normalize(folder))
        .filter(|folder| folder.join("Cargo.toml").is_file())
        .collect();
    folders.sort();
    folders.dedup();
    folders
}

fn has_wildcard(pattern: &str) -> bool {
    pattern.contains(['*', '?', '['])
}

fn matching(folder: &Path, matcher: &GlobMatcher) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter(|entry| matcher.is_match(entry.file_name()))
        .map(|entry| entry.path())
        .collect()
}

/// The folder and those below it, at most `depth` levels, without links.
fn below(folder: &Path, depth: usize) -> Vec<PathBuf> {
    let walk = walkdir::WalkDir::new(folder).max_depth(depth);
    walk.into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name()))
        .flatten()
        .filter(|entry| entry.file_type().is_dir())
        .map(walkdir::DirEntry::into_path)
        .collect()
}

/// Whether Rust files lie in a folder or below it.
fn has_sources(folder: &Path) -> bool {
    let walk = walkdir::WalkDir::new(folder).max_depth(8);
    walk.into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name()))
        .flatten()
        .any(|entry| entry.path().extension().is_some_and(|of| of == "rs"))
}
