//! From a request to the workspace: asks cargo, and reads manifests and files while it answers.

use std::path::{Path, PathBuf};

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::assemble::{self, Gathered, ReadFile};
use super::cargo::{self, Question};
use super::disk::read_text;
use super::files;
use super::found::{FoundPackage, normalize, slashes};
use super::kept::Kept;
use super::manifests::{ManifestStore, OwnReading, ReadManifest};
use super::model::Workspace;
use super::package::DependencyKind;
use super::request::{DependencyReading, LoadError, LoadRequest, ManifestSource};
use super::select::{Asked, asked_paths};
use super::source_places::SourcePlaces;
use crate::text::LineIndex;

/// With more workspaces than this named at once, starting cargo for each would cost more than it
/// tells.
const MOST_QUESTIONS: usize = 4;

/// Reads everything that the review needs. Files that cannot be read are [`Workspace::problems`];
/// an error means that there is nothing to review.
pub fn load(request: &LoadRequest) -> Result<Workspace, LoadError> {
    let asked = asked_paths(request)?;
    let mut gathered = Gathered::default();
    let mut store = ManifestStore::default();
    let mut parts = find_parts(request, &asked, &mut store, &mut gathered)?;

    // Cargo is at work: read what our own reading found meanwhile.
    let mut reader = FileReader::default();
    reader.read_packages(parts.iter().flat_map(|part| &part.reading.packages));
    let roots: Vec<&PathBuf> = parts
        .iter()
        .map(|part| &part.reading.root_manifest)
        .collect();
    gathered.locks = roots
        .par_iter()
        .filter_map(|root| read_lock(root))
        .collect();
    for part in &mut parts {
        part.settle(&mut gathered);
        gathered.roots.push(part.reading.root_manifest.clone());
        gathered.broken.append(&mut part.reading.broken);
        gathered.packages.append(&mut part.reading.packages);
    }
    gathered
        .packages
        .sort_by(|a, b| a.manifest_path.cmp(&b.manifest_path));
    gathered
        .packages
        .dedup_by(|a, b| a.manifest_path == b.manifest_path);
    reader.read_packages(&gathered.packages);
    reader.read_roots(&gathered.packages);
    reader.read_loose(&asked, &mut gathered.notes);
    gathered.files = reader.files;
    let root = gathered.roots.first().cloned();
    let mut workspace = assemble::workspace(request, &asked, store, gathered)?;
    workspace.source_places = SourcePlaces::of(&workspace, request.dependencies);
    if request.dependencies == DependencyReading::Auto && lacks_lock(&workspace) {
        workspace.notes.push(
            "no `Cargo.lock`: the versions of dependencies are not known, so their sources are not read"
                .to_owned(),
        );
    }
    if request.cache {
        workspace.kept = Kept::of(&request.directory, root.as_deref());
    }
    Ok(workspace)
}

/// Whether a package depends on something whose version only a lock file could tell.
fn lacks_lock(workspace: &Workspace) -> bool {
    let selected = workspace.packages.iter().filter(|package| package.selected);
    let mut dependencies = selected.flat_map(|package| &package.dependencies);
    workspace.lock.is_none()
        && dependencies.any(|dependency| {
            dependency.kind == DependencyKind::Normal && dependency.workspace_package.is_none()
        })
}

fn read_lock(root_manifest: &Path) -> Option<(PathBuf, ReadManifest)> {
    let path = root_manifest.with_file_name("Cargo.lock");
    let exists = path.exists();
    exists.then(|| (path.clone(), ReadManifest::read(&path)))
}

/// A workspace in the making.
struct Part {
    reading: OwnReading,
    question: Option<Result<Question, String>>,
    saved: Option<Vec<FoundPackage>>,
}

impl Part {
    /// Takes cargo's answer where there is one.
    fn settle(&mut self, gathered: &mut Gathered) {
        let asked = self.question.take();
        let asked = asked.map(|question| question.and_then(Question::answer));
        let Some(answer) = asked.or_else(|| self.saved.take().map(Ok)) else {
            gathered.problems.append(&mut self.reading.problems);
            return;
        };
        match answer {
            Ok(mut packages) => {
                // Path dependencies outside of the workspace are no members, cargo leaves them out.
                let known: FxHashSet<PathBuf> = packages
                    .iter()
                    .map(|package| package.manifest_path.clone())
                    .collect();
                let own = self.reading.packages.drain(..);
                let outside = own.filter(|package| !known.contains(&package.manifest_path));
                packages.extend(outside.map(|package| FoundPackage {
                    is_member: false,
                    ..package
                }));
                self.reading.packages = packages;
            }
            Err(reason) => {
                gathered.notes.push(format!(
                    "`cargo metadata` failed ({reason}): read the manifests directly"
                ));
                gathered.problems.append(&mut self.reading.problems);
            }
        }
    }
}

/// The workspaces that the request touches, the first one being the one that it names.
fn find_parts(
    request: &LoadRequest,
    asked: &[Asked],
    store: &mut ManifestStore,
    gathered: &mut Gathered,
) -> Result<Vec<Part>, LoadError> {
    if let Some(path) = &request.metadata_path {
        return Ok(vec![saved_part(request, path, store)?]);
    }
    let starts = start_manifests(request, asked)?;
    let asks_cargo = request.source == ManifestSource::Cargo;
    let mut first_question = starts
        .first()
        .filter(|_| asks_cargo)
        .map(|manifest| cargo::ask(manifest, request));
    let mut parts: Vec<Part> = Vec::new();
    for (position, start) in starts.iter().enumerate() {
        let is_known = |part: &Part| {
            let mut packages = part.reading.packages.iter();
            part.reading.root_manifest == *start
                || packages.any(|package| package.manifest_path == *start)
        };
        if parts.iter().any(is_known) {
            continue;
        }
        let reading = store.workspace_of(start);
        if asked.is_empty() || request.manifest_path.is_some() && position == 0 {
            let named = request.manifest_path.as_ref().map(|_| start);
            for manifest in [Some(&reading.root_manifest), named].into_iter().flatten() {
                if let Err(error) = check(manifest, store, request) {
                    if let Some(Ok(mut question)) = first_question.take() {
                        question.stop();
                    }
                    return Err(error);
                }
            }
        }
        parts.push(Part {
            reading,
            question: first_question.take(),
            saved: None,
        });
    }
    if !asks_cargo || parts.len() < 2 {
        return Ok(parts);
    }
    if parts.len() > MOST_QUESTIONS {
        gathered.notes.push(format!(
            "{} workspaces are named: read their manifests directly",
            parts.len()
        ));
        for part in &mut parts {
            if let Some(Ok(mut question)) = part.question.take() {
                question.stop();
            }
        }
        return Ok(parts);
    }
    for part in &mut parts[1..] {
        part.question = Some(cargo::ask(&part.reading.root_manifest, request));
    }
    Ok(parts)
}

fn saved_part(
    request: &LoadRequest,
    path: &Path,
    store: &mut ManifestStore,
) -> Result<Part, LoadError> {
    let absolute = normalize(&request.directory.join(path));
    let (root, packages) = cargo::read_saved(&absolute).map_err(|reason| LoadError::Metadata {
        path: slashes(path),
        reason,
    })?;
    Ok(Part {
        reading: store.workspace_at(&normalize(&root).join("Cargo.toml")),
        question: None,
        saved: Some(packages),
    })
}

/// The manifests to start from: the one named, else those of the paths, else the one at or above
/// the folder.
fn start_manifests(request: &LoadRequest, asked: &[Asked]) -> Result<Vec<PathBuf>, LoadError> {
    let mut starts = Vec::new();
    if let Some(named) = &request.manifest_path {
        let mut manifest = normalize(&request.directory.join(named));
        if manifest.is_dir() {
            manifest.push("Cargo.toml");
        }
        if let Err(error) = std::fs::metadata(&manifest) {
            return Err(LoadError::Manifest {
                path: slashes(named),
                reason: error.to_string(),
            });
        }
        starts.push(manifest);
    } else if asked.is_empty() {
        let found = manifest_above(&request.directory).ok_or_else(|| LoadError::NoManifest {
            directory: request.directory.display().to_string(),
        })?;
        starts.push(found);
    }
    for path in asked {
        let above = manifest_above(&path.path);
        if path.is_folder && above.as_deref().and_then(Path::parent) != Some(&path.path) {
            // A folder of projects, or of test projects inside a package.
            starts.extend(above);
            starts.extend(files::manifests_below(&path.path));
        } else {
            starts.extend(above);
        }
    }
    let mut seen = FxHashSet::default();
    starts.retain(|manifest| seen.insert(manifest.clone()));
    Ok(starts)
}

fn manifest_above(path: &Path) -> Option<PathBuf> {
    let mut manifests = path.ancestors().map(|folder| folder.join("Cargo.toml"));
    manifests.find(|manifest| manifest.is_file())
}

/// A manifest that was asked for must be readable TOML.
fn check(
    manifest: &Path,
    store: &mut ManifestStore,
    request: &LoadRequest,
) -> Result<(), LoadError> {
    let read = store.get(manifest);
    let path = super::found::relative(manifest, &request.directory);
    let text = match &read.text {
        Ok(text) => text,
        Err(reason) => {
            return Err(LoadError::Manifest {
                path,
                reason: reason.clone(),
            });
        }
    };
    let Some(error) = read.errors.first() else {
        return Ok(());
    };
    let place = LineIndex::new(text).line_column(text, error.range.start);
    Err(LoadError::ManifestSyntax {
        path,
        line: place.line,
        column: place.column,
        message: error.message.clone(),
    })
}

/// Finds and reads Rust files, each once.
#[derive(Default)]
struct FileReader {
    files: Vec<ReadFile>,
    seen: FxHashSet<PathBuf>,
    walked: FxHashSet<PathBuf>,
}

impl FileReader {
    /// Reads the files in the folders of packages that were not read before.
    fn read_packages<'a>(&mut self, packages: impl IntoIterator<Item = &'a FoundPackage>) {
        let folders: Vec<&Path> = packages.into_iter().map(FoundPackage::folder).collect();
        let new: Vec<&Path> = folders
            .iter()
            .copied()
            .filter(|folder| !self.walked.contains(*folder))
            .collect();
        if new.is_empty() {
            return;
        }
        self.walked
            .extend(folders.iter().map(|folder| (*folder).to_owned()));
        let walked = &self.walked;
        let found: Vec<(PathBuf, Option<PathBuf>)> = new
            .par_iter()
            .flat_map_iter(|folder| {
                let files = files::rust_files(folder, walked).into_iter();
                files.map(|path| (path, Some((*folder).to_owned())))
            })
            .collect();
        self.read(found);
    }

    /// Reads the roots of targets that no folder held: they lie outside or are links.
    fn read_roots(&mut self, packages: &[FoundPackage]) {
        let found = packages.iter().flat_map(|package| {
            let sources = package.targets.iter().map(|target| target.source.clone());
            let sources = sources.filter(|path| !path.as_os_str().is_empty());
            sources.map(|path| (path, Some(package.folder().to_owned())))
        });
        self.read(found.collect());
    }

    /// Reads what the user named and no package holds.
    fn read_loose(&mut self, asked: &[Asked], notes: &mut Vec<String>) {
        for path in asked {
            let mut found = Vec::new();
            if path.is_folder {
                if !self.walked.contains(&path.path) {
                    found = files::rust_files(&path.path, &self.walked);
                }
            } else if path
                .path
                .extension()
                .is_some_and(|extension| extension == "rs")
            {
                found.push(path.path.clone());
            } else if path
                .path
                .file_name()
                .is_none_or(|name| name != "Cargo.toml")
            {
                notes.push(format!("`{}` is not a Rust file: left out", path.given));
            }
            self.read(found.into_iter().map(|path| (path, None)).collect());
        }
    }

    fn read(&mut self, mut found: Vec<(PathBuf, Option<PathBuf>)>) {
        found.retain(|(path, _)| self.seen.insert(path.clone()));
        self.files
            .par_extend(found.into_par_iter().map(|(path, package)| ReadFile {
                text: read_text(&path),
                path,
                package,
            }));
    }
}
