//! Puts together what was found and read: ids, names for reports, selection.

mod texts;

use std::path::{Path, PathBuf};

use super::files;
use super::found::{
    FoundDependency, FoundPackage, FoundTarget, by_folder, names_tests, relative, slashes,
};
use super::lock::{self, LockIndex};
use super::manifests::{ManifestStore, ReadManifest};
use super::model::{File, FileKind, LaterRounds, LockedPackage, Workspace};
use super::package::{Dependency, Package, PackageId, Target, TargetKind};
use super::request::{LoadError, LoadRequest};
use super::select::{Asked, PackageFilter, is_asked};
use crate::finding::Problem;
use crate::text::FileId;

/// What the readers found.
#[derive(Default)]
pub(super) struct Gathered {
    /// Sorted by manifest.
    pub packages: Vec<FoundPackage>,
    /// The root manifests, the first one being that of the workspace that was named.
    pub roots: Vec<PathBuf>,
    /// Manifests that declare no package that could be understood.
    pub broken: Vec<PathBuf>,
    /// The lock files beside the root manifests, where there are any.
    pub locks: Vec<(PathBuf, ReadManifest)>,
    pub files: Vec<ReadFile>,
    pub notes: Vec<String>,
    pub problems: Vec<(PathBuf, String)>,
}

/// A Rust file with its text, or why it has none.
pub(super) struct ReadFile {
    pub path: PathBuf,
    /// The folder of the package that it belongs to.
    pub package: Option<PathBuf>,
    pub text: Result<String, String>,
}

/// The workspace of what was gathered.
pub(super) fn workspace(
    request: &LoadRequest,
    asked: &[Asked],
    store: ManifestStore,
    gathered: Gathered,
) -> Result<Workspace, LoadError> {
    let filter = PackageFilter::new(request, &gathered.packages)?;
    let folder_of = |manifest: &PathBuf| manifest.parent().map(Path::to_owned);
    let root = gathered.roots.first().and_then(folder_of);
    let mut assembly = Assembly {
        request,
        asked,
        workspace: Workspace {
            root: root.unwrap_or_else(|| request.directory.clone()),
            notes: gathered.notes,
            tests_are_asked: asked
                .iter()
                .any(|asked| is_of_tests(asked, &gathered.packages)),
            later: LaterRounds {
                asked: asked.iter().map(|path| path.path.clone()).collect(),
                ..LaterRounds::default()
            },
            ..Workspace::default()
        },
    };
    let found = &gathered.packages;
    let selected: Vec<bool> = found
        .iter()
        .map(|package| filter.admits(package) && assembly.is_package_asked(package))
        .collect();
    for (path, reason) in &gathered.problems {
        assembly.problem(path, format!("{reason}; the rest was reviewed without it"));
    }
    let mut locks = Vec::new();
    let mut first_lock = None;
    for (path, read) in gathered.locks {
        let folder = path.parent().unwrap_or(&path).to_owned();
        let (version, packages) = lock::packages(&read.document);
        if version > lock::NEWEST {
            let shown = assembly.display(&path, false);
            assembly.workspace.notes.push(format!(
                "`{shown}` has version {version} of its format, the newest known one is {}: read as far as it is like that",
                lock::NEWEST
            ));
        }
        if folder == assembly.workspace.root {
            first_lock = Some((path, read, version, packages.clone()));
        }
        locks.push((folder, packages));
    }
    assembly.add_rust_files(gathered.files, found, &selected);
    let manifests = store.into_manifests().filter(|(path, _)| {
        let known = found.binary_search_by(|package| package.manifest_path.cmp(path));
        known.is_ok() || gathered.roots.contains(path) || gathered.broken.contains(path)
    });
    assembly.add_text_files(manifests, first_lock, found, &gathered.roots, &selected);
    assembly.add_packages(found, &locks, &selected);
    let workspace = &mut assembly.workspace;
    workspace
        .problems
        .sort_by(|a, b| (&a.path, a.range, &a.message).cmp(&(&b.path, b.range, &b.message)));
    Ok(assembly.workspace)
}

/// Whether a path is a file or folder of tests, benches or examples: named so in its package, or the root
/// of such a target.
fn is_of_tests(asked: &Asked, packages: &[FoundPackage]) -> bool {
    let path = &asked.path;
    let around = packages
        .iter()
        .map(FoundPackage::folder)
        .filter(|folder| path.starts_with(folder))
        .max_by_key(|folder| folder.components().count());
    let targets = packages.iter().flat_map(|package| &package.targets);
    let mut of_development = targets.filter(|target| {
        use TargetKind::{Bench, Example, Test};
        matches!(target.kind, Bench | Example | Test)
    });
    // Outside of packages, the file and its folder tell.
    let above = around.or_else(|| path.parent().and_then(Path::parent));
    let inside = above.and_then(|above| path.strip_prefix(above).ok());
    let inside = inside.unwrap_or(path).with_extension("");
    let mut parts = inside.iter().filter_map(|part| part.to_str());
    parts.any(names_tests) || of_development.any(|target| target.source == *path)
}

/// Path, text, format version and packages of a lock file.
type ReadLock = (PathBuf, ReadManifest, u32, Vec<LockedPackage>);

struct Assembly<'a> {
    request: &'a LoadRequest,
    asked: &'a [Asked],
    workspace: Workspace,
}

impl Assembly<'_> {
    /// Where nothing is named, the members; else the packages that a named path touches.
    fn is_package_asked(&self, package: &FoundPackage) -> bool {
        if self.asked.is_empty() {
            return package.is_member;
        }
        let folder = package.folder();
        let mut paths = self.asked.iter().map(|asked| &asked.path);
        paths.any(|path| path.starts_with(folder) || folder.starts_with(path))
    }

    fn is_asked(&self, path: &Path) -> bool {
        is_asked(&self.workspace.later.asked, path)
    }

    /// The path as it is reported.
    fn display(&self, path: &Path, is_in_package: bool) -> String {
        if !is_in_package && !path.starts_with(&self.workspace.root) {
            for asked in self.asked {
                if let Ok(rest) = path.strip_prefix(&asked.path) {
                    let given = Path::new(&asked.given);
                    let rest = slashes(rest);
                    return if rest.is_empty() {
                        asked.given.clone()
                    } else {
                        slashes(&given.join(rest))
                    };
                }
            }
        }
        relative(path, &self.workspace.root)
    }

    fn problem(&mut self, path: &Path, message: String) {
        let path = self.display(path, false);
        self.workspace.problems.push(Problem {
            path,
            file: None,
            range: None,
            message,
        });
    }

    fn push(&mut self, path: PathBuf, file: File) -> FileId {
        let id = FileId(u32::try_from(self.workspace.files.len()).unwrap_or(u32::MAX));
        self.workspace.files.push(file);
        self.workspace.by_path.insert(path, id);
        id
    }

    fn add_rust_files(
        &mut self,
        mut read: Vec<ReadFile>,
        packages: &[FoundPackage],
        selected: &[bool],
    ) {
        let folders = by_folder(packages);
        read.sort_by(|a, b| a.path.cmp(&b.path));
        for file in read {
            let owner = file.package.as_deref();
            let package = owner.and_then(|folder| folders.get(folder).copied());
            let text = match file.text {
                Ok(text) => text,
                // A test's data may be anything.
                Err(_) if owner.is_some_and(|folder| self.is_data(&file.path, folder)) => continue,
                Err(reason) => {
                    self.problem(
                        &file.path,
                        format!("cannot read this file: {reason}; left out"),
                    );
                    continue;
                }
            };
            let is_selected =
                package.is_none_or(|package| selected[package]) && self.is_asked(&file.path);
            let maybe_data = owner.is_some_and(|folder| self.is_data(&file.path, folder));
            let built = File {
                kind: FileKind::Rust,
                path: file.path.clone(),
                display: self.display(&file.path, package.is_some()),
                text,
                package: package.map(package_id),
                selected: is_selected,
                maybe_data,
            };
            self.push(file.path, built);
        }
        let ids = (0..packages.len()).map(package_id);
        let folders = packages.iter().map(|package| package.folder().to_owned());
        let mut folders: Vec<(PathBuf, PackageId)> = folders.zip(ids).collect();
        folders.sort_by_key(|(folder, _)| std::cmp::Reverse(folder.as_os_str().len()));
        self.workspace.later.package_folders = folders;
    }

    fn is_data(&self, path: &Path, folder: &Path) -> bool {
        let named = |asked: &Asked| {
            asked.path != folder && asked.path.starts_with(folder) && path.starts_with(&asked.path)
        };
        !self.asked.iter().any(named) && path.strip_prefix(folder).is_ok_and(files::looks_like_data)
    }

    fn add_packages(
        &mut self,
        found: &[FoundPackage],
        locks: &[(PathBuf, Vec<LockedPackage>)],
        selected: &[bool],
    ) {
        let nothing = LockIndex::default();
        let indices: Vec<(&Path, LockIndex<'_>)> = locks
            .iter()
            .map(|(folder, packages)| (folder.as_path(), LockIndex::new(packages)))
            .collect();
        let folders = by_folder(found);
        let mut packages = Vec::with_capacity(found.len());
        for (package, selected) in found.iter().zip(selected) {
            let nearest = indices
                .iter()
                .filter(|(folder, _)| package.folder().starts_with(folder))
                .max_by_key(|(folder, _)| folder.as_os_str().len());
            let lock = nearest
                .or(indices.first())
                .map_or(&nothing, |(_, index)| index);
            let dependencies = package.dependencies.iter().map(|dependency| {
                let folder = dependency.path.as_deref();
                let target = folder.and_then(|folder| folders.get(folder).copied());
                let in_workspace = target.map(|target| &found[target]);
                Dependency {
                    workspace_package: target.map(package_id),
                    ..self::dependency(package, dependency, in_workspace, lock)
                }
            });
            packages.push(Package {
                name: package.name.clone(),
                version: package.version.clone(),
                manifest_path: package.manifest_path.clone(),
                targets: package
                    .targets
                    .iter()
                    .map(|found| self.target(found))
                    .collect(),
                dependencies: dependencies.collect(),
                default_features: package.default_features.clone(),
                is_member: package.is_member,
                selected: *selected,
                unpublished: package.unpublished,
                categories: package.categories.clone(),
                manifest: self.workspace.file_at(&package.manifest_path),
            });
        }
        self.workspace.packages = packages;
    }

    fn target(&self, found: &FoundTarget) -> Target {
        let wanted = self.request.targets;
        let selected = self.workspace.tests_are_asked
            || match found.kind {
                TargetKind::Library | TargetKind::Binary | TargetKind::BuildScript => true,
                TargetKind::Test => wanted.tests,
                TargetKind::Bench => wanted.benches,
                TargetKind::Example => wanted.examples,
            };
        Target {
            kind: found.kind,
            name: found.name.clone(),
            crate_name: found.name.replace('-', "_"),
            root: self.workspace.file_at(&found.source),
            edition: found.edition,
            crate_types: found.crate_types.clone(),
            required_features: found.required_features.clone(),
            selected,
        }
    }
}

pub(super) fn dependency(
    package: &FoundPackage,
    found: &FoundDependency,
    in_workspace: Option<&FoundPackage>,
    lock: &LockIndex<'_>,
) -> Dependency {
    let library = in_workspace.and_then(|package| {
        let mut targets = package.targets.iter();
        targets.find(|target| target.kind == TargetKind::Library)
    });
    let crate_name = library.map_or_else(
        || library_name(&found.package),
        |library| library.name.replace('-', "_"),
    );
    let renamed = found.rename.as_ref().map(|name| name.replace('-', "_"));
    Dependency {
        extern_name: renamed.unwrap_or_else(|| crate_name.clone()),
        package: found.package.clone(),
        crate_name,
        kind: found.kind,
        version: lock.version_of(&package.name, &found.package, &found.requirement),
        requirement: found.requirement.clone(),
        optional: found.optional,
        features: found.features.clone(),
        default_features: found.default_features,
        target: found.target.clone(),
        workspace_package: None,
    }
}

/// The name in code of a published package's library: its own, but for a few known ones.
fn library_name(package: &str) -> String {
    match package {
        "md-5" => "md5".to_owned(),
        "sha-1" => "sha1".to_owned(),
        "xml-rs" => "xml".to_owned(),
        "rust-ini" => "ini".to_owned(),
        "rust-crypto" => "crypto".to_owned(),
        "rust-argon2" => "argon2".to_owned(),
        "rust-s3" => "s3".to_owned(),
        "async-stripe" => "stripe".to_owned(),
        "kamadak-exif" => "exif".to_owned(),
        "prettytable-rs" => "prettytable".to_owned(),
        "rustls-webpki" => "webpki".to_owned(),
        "rusty-sidekiq" => "sidekiq".to_owned(),
        "rig-core" => "rig".to_owned(),
        "astral-tokio-tar" => "tokio_tar".to_owned(),
        "new_debug_unreachable" => "debug_unreachable".to_owned(),
        _ => package.replace('-', "_"),
    }
}

fn package_id(position: usize) -> PackageId {
    PackageId(u32::try_from(position).unwrap_or(u32::MAX))
}
