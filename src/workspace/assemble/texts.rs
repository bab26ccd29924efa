//! The text files: manifests, lock file, configuration, project files.

use std::path::{Path, PathBuf};

use super::{Assembly, ReadLock, package_id};
use crate::finding::Problem;
use crate::text::FileId;
use crate::workspace::build::project::{ProjectFile, ProjectFileKind};
use crate::workspace::disk::read_text;
use crate::workspace::found::FoundPackage;
use crate::workspace::manifests::ReadManifest;
use crate::workspace::model::{File, FileKind, LockFile, LockedPackage, Manifest, TomlFile};
use crate::workspace::platform::TargetPlatform;
use crate::workspace::surroundings;
use crate::workspace::toml_tree::{self, TomlError, TomlTable};

/// A text file on its way into the model.
struct TextFile {
    path: PathBuf,
    text: String,
    used_as: Use,
}

/// What a text file is read for.
enum Use {
    Manifest {
        read: ReadManifest,
        package: Option<usize>,
    },
    /// With its rank; the smaller wins.
    CargoConfig(usize),
    Lock {
        version: u32,
        locked: Vec<LockedPackage>,
        errors: Vec<TomlError>,
    },
    Project(ProjectFileKind),
    Toolchain,
    Clippy,
    Settings,
}

impl Use {
    fn kind(&self) -> FileKind {
        match self {
            Self::Manifest { .. } => FileKind::Manifest,
            Self::CargoConfig(_) => FileKind::CargoConfig,
            Self::Lock { .. } => FileKind::Lock,
            Self::Project(_) | Self::Toolchain | Self::Clippy | Self::Settings => FileKind::Other,
        }
    }
}

impl TextFile {
    fn manifest(path: PathBuf, mut read: ReadManifest, package: Option<usize>) -> Option<Self> {
        let text = std::mem::replace(&mut read.text, Ok(String::new())).ok()?;
        Some(Self {
            path,
            text,
            used_as: Use::Manifest { read, package },
        })
    }
}

impl Assembly<'_> {
    /// Adds manifests, lock file and configuration behind the Rust files, sorted by path.
    pub(super) fn add_text_files(
        &mut self,
        manifests: impl Iterator<Item = (PathBuf, ReadManifest)>,
        lock: Option<ReadLock>,
        packages: &[FoundPackage],
        roots: &[PathBuf],
        selected: &[bool],
    ) {
        let mut texts: Vec<TextFile> = Vec::new();
        for (path, manifest) in manifests {
            let package = packages
                .binary_search_by(|package| package.manifest_path.cmp(&path))
                .ok();
            texts.extend(TextFile::manifest(path, manifest, package));
        }
        if let Some((path, mut read, version, locked)) = lock {
            match std::mem::replace(&mut read.text, Ok(String::new())) {
                Ok(text) => {
                    let used_as = Use::Lock {
                        version,
                        locked,
                        errors: read.errors,
                    };
                    texts.push(TextFile {
                        path,
                        text,
                        used_as,
                    });
                }
                Err(reason) => self.problem(&path, format!("cannot read this file: {reason}")),
            }
        }
        let root = self.workspace.root.clone();
        let single = |names: &[&str], use_as| {
            let path = surroundings::first(&root, names)?;
            Some((path, use_as))
        };
        let mut paths: Vec<(PathBuf, Use)> = Vec::new();
        if !roots.is_empty() {
            let configs = surroundings::cargo_configs(&root).into_iter();
            paths.extend(configs.zip((0..).map(Use::CargoConfig)));
        }
        paths.extend(single(
            &["rust-toolchain", "rust-toolchain.toml"],
            Use::Toolchain,
        ));
        paths.extend(single(&["clippy.toml", ".clippy.toml"], Use::Clippy));
        paths.extend(single(&["perf-review.toml"], Use::Settings));
        if !roots.is_empty() {
            let folders = packages.iter().filter(|package| package.is_member);
            let folders = folders.map(FoundPackage::folder);
            let project = surroundings::project_files(&root, folders).into_iter();
            paths.extend(project.map(|(path, kind)| (path, Use::Project(kind))));
        }
        for (path, used_as) in paths {
            match read_text(&path) {
                Ok(text) => texts.push(TextFile {
                    path,
                    text,
                    used_as,
                }),
                Err(reason) => self.problem(&path, format!("cannot read this file: {reason}")),
            }
        }
        texts.sort_by(|a, b| a.path.cmp(&b.path));
        let mut configs = Vec::new();
        for text in texts {
            let package = match &text.used_as {
                Use::Manifest { package, .. } => *package,
                _ => None,
            };
            let any_selected = selected.iter().any(|selected| *selected);
            let file = File {
                kind: text.used_as.kind(),
                display: self.display(&text.path, package.is_some()),
                text: text.text,
                package: package.map(package_id),
                selected: self.is_asked(&text.path)
                    && package.map_or(any_selected, |package| selected[package]),
                maybe_data: false,
                path: text.path.clone(),
            };
            let id = self.push(text.path, file);
            self.use_text(id, text.used_as, packages, &mut configs);
        }
        configs.sort_by_key(|(importance, _)| *importance);
        self.workspace.cargo_configs = configs.into_iter().map(|(_, file)| file).collect();
        let configs = self.workspace.cargo_configs.iter();
        self.workspace.platform = TargetPlatform::configured(configs.map(|file| &file.document));
        let manifest_roots = self.roots_of_manifests(roots, packages);
        for (manifest, root) in self.workspace.manifests.iter_mut().zip(manifest_roots) {
            manifest.root = root;
            manifest.is_root = manifest.file == root;
        }
    }

    fn use_text(
        &mut self,
        id: FileId,
        used_as: Use,
        packages: &[FoundPackage],
        configs: &mut Vec<(usize, TomlFile)>,
    ) {
        match used_as {
            Use::Manifest { read, package } => {
                self.syntax_problem(id, &read.errors);
                let is_member = package.is_none_or(|package| packages[package].is_member);
                self.workspace.manifests.push(Manifest {
                    file: id,
                    package: package.map(package_id),
                    is_root: !is_member,
                    root: id,
                    document: read.document,
                });
            }
            Use::CargoConfig(importance) => {
                let document = self.document(id);
                let config = TomlFile { file: id, document };
                configs.push((importance, config));
            }
            Use::Lock {
                version,
                locked,
                errors,
            } => {
                self.syntax_problem(id, &errors);
                self.workspace.lock = Some(LockFile {
                    file: id,
                    version,
                    packages: locked,
                });
            }
            Use::Project(kind) => {
                let project_file = ProjectFile { file: id, kind };
                self.workspace.project_files.push(project_file);
            }
            Use::Toolchain => self.workspace.toolchain = Some(id),
            Use::Clippy => self.workspace.clippy_config = Some(id),
            Use::Settings => self.workspace.settings = Some(id),
        }
    }

    fn document(&mut self, id: FileId) -> TomlTable {
        let (document, errors) = toml_tree::parse(&self.workspace.file(id).text);
        self.syntax_problem(id, &errors);
        document
    }

    fn syntax_problem(&mut self, id: FileId, errors: &[TomlError]) {
        let Some(error) = errors.first() else { return };
        self.workspace.problems.push(Problem {
            path: self.workspace.file(id).display.clone(),
            file: Some(id),
            range: Some(error.range),
            message: format!(
                "not valid TOML: {}; what could be understood was used",
                error.message
            ),
        });
    }

    /// For each manifest the root manifest of its workspace.
    fn roots_of_manifests(&self, roots: &[PathBuf], packages: &[FoundPackage]) -> Vec<FileId> {
        let roots: Vec<(&Path, FileId)> = roots
            .iter()
            .filter_map(|root| Some((root.parent()?, self.workspace.file_at(root)?)))
            .collect();
        let of = |manifest: &Manifest| {
            let is_member = manifest
                .package
                .is_none_or(|package| packages[package.0 as usize].is_member);
            let path = &self.workspace.file(manifest.file).path;
            let nearest = roots
                .iter()
                .filter(|(folder, _)| path.starts_with(folder))
                .max_by_key(|(folder, _)| folder.as_os_str().len());
            let root = nearest.or_else(|| roots.first());
            root.filter(|_| is_member)
                .map_or(manifest.file, |(_, root)| *root)
        };
        self.workspace.manifests.iter().map(of).collect()
    }
}
