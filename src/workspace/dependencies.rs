//! The sources of dependencies on this machine: where they lie, and what their manifests say.
//!
//! Nothing is fetched and cargo is not asked: vendored folders, the registry's unpacked sources and
//! the checkouts of git are looked at by the names and versions of the lock file.

use std::path::{Path, PathBuf};

use rustc_hash::FxHashSet;

use super::assemble;
use super::disk::read_text;
use super::found::{FoundPackage, normalize, slashes};
use super::lock::LockIndex;
use super::manifests::ReadManifest;
use super::model::Workspace;
use super::own_package;
use super::package::{Dependency, TargetKind};
use super::request::DependencyReading;
use super::source_places::SourcePlaces;
use super::toml_tree::{TomlTable, TomlValue};

/// A dependency whose source is at hand.
#[derive(Clone, Debug)]
pub struct DependencySource {
    /// The package's name.
    pub package: String,
    /// Its version.
    pub version: String,
    /// The name of its library in code.
    pub crate_name: String,
    /// The edition of its library.
    pub edition: u16,
    /// Whether its library is a procedural macro, which has no items to call.
    pub is_macro: bool,
    /// The root file of its library.
    pub root: PathBuf,
    /// What it depends on, with the versions of the lock file.
    pub dependencies: Vec<Dependency>,
    folder: PathBuf,
    /// The lines of its `[features]` table.
    features: Vec<(String, Vec<String>)>,
}

impl SourcePlaces {
    /// The places that the workspace's configuration and the environment name.
    pub(super) fn of(workspace: &Workspace, reading: DependencyReading) -> Self {
        if reading == DependencyReading::Off || workspace.lock.is_none() {
            return Self {
                reading,
                ..Self::default()
            };
        }
        let mut packages = vendored(workspace);
        let mut checkouts = Vec::new();
        if let Some(home) = cargo_home() {
            packages.extend(folders_in(&home.join("registry").join("src")));
            checkouts.extend(folders_in(&home.join("git").join("checkouts")));
        }
        Self {
            reading,
            packages,
            checkouts,
        }
    }
}

/// The folders that replace registries: `[source.….] directory = "…"`.
fn vendored(workspace: &Workspace) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for config in &workspace.cargo_configs {
        // `.cargo/config.toml` speaks of paths from the folder that holds `.cargo`.
        let file = &workspace.file(config.file).path;
        let Some(base) = file.parent().and_then(Path::parent) else {
            continue;
        };
        let sources = config.document.table("source");
        for entry in sources.map_or(&[][..], |table| &table.entries) {
            let table = entry.value.as_table();
            if let Some(directory) = table.and_then(|table| table.string("directory")) {
                found.push(normalize(&base.join(directory)));
            }
        }
    }
    found
}

fn cargo_home() -> Option<PathBuf> {
    let named = std::env::var_os("CARGO_HOME").filter(|home| !home.is_empty());
    named.map(PathBuf::from).or_else(|| {
        let home = std::env::home_dir()?;
        Some(home.join(".cargo"))
    })
}

/// The folders in a folder, sorted.
fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

impl Workspace {
    /// The source of a package in that version, if it is on this machine and has a library.
    pub fn dependency_source(&self, package: &str, version: &str) -> Option<DependencySource> {
        let places = &self.source_places;
        let named = places.packages.iter().flat_map(|folder| {
            let exact = folder.join(format!("{package}-{version}"));
            [exact, folder.join(package)]
        });
        let found = named
            .map(|folder| folder.join("Cargo.toml"))
            .filter(|manifest| manifest.is_file())
            .find_map(|manifest| self.source_at(&manifest, package, version));
        found.or_else(|| self.checked_out(package, version))
    }

    /// The text of the first of the files that is there.
    pub fn read_outside(candidates: &[PathBuf]) -> Option<(usize, String)> {
        let mut paths = candidates.iter().enumerate();
        paths.find_map(|(position, path)| {
            let text = path.is_file().then(|| read_text(path).ok())??;
            Some((position, text))
        })
    }

    fn source_at(&self, manifest: &Path, package: &str, version: &str) -> Option<DependencySource> {
        let read = ReadManifest::read(manifest);
        let own = read.document.table("package")?;
        if own.string("name") != Some(package) {
            return None;
        }
        let root = inherited_from(manifest);
        let inherited = root
            .as_ref()
            .map(|(document, folder)| (document, folder.as_path()));
        let found = own_package::read(manifest, &read.document, inherited);
        if found.version != version {
            return None;
        }
        let locked = self.lock.as_ref().map_or(&[][..], |lock| &lock.packages);
        source(&found, &read.document, &LockIndex::new(locked))
    }

    /// The package in the checkout of the revision that the lock file names.
    fn checked_out(&self, package: &str, version: &str) -> Option<DependencySource> {
        const SHORT_REVISION: usize = 7;
        if self.source_places.checkouts.is_empty() {
            return None;
        }
        let mut locked = self.lock.as_ref()?.packages.iter();
        let locked = locked.find(|locked| locked.name == package && locked.version == version)?;
        let (address, revision) = locked
            .source
            .as_ref()?
            .strip_prefix("git+")?
            .split_once('#')?;
        let address = address.split('?').next().unwrap_or(address);
        let repository = address.trim_end_matches('/').trim_end_matches(".git");
        let repository = repository.rsplit('/').next()?;
        let short = revision.get(..SHORT_REVISION)?;
        let mut checkouts = self.source_places.checkouts.iter();
        checkouts.find_map(|folder| {
            let name = folder.file_name()?.to_string_lossy();
            let is_of_it = name
                .rsplit_once('-')
                .is_some_and(|(name, _)| name == repository);
            let checkout = folder.join(short);
            (is_of_it && checkout.is_dir())
                .then(|| {
                    manifests_in(&checkout)
                        .iter()
                        .find_map(|manifest| self.source_at(manifest, package, version))
                })
                .flatten()
        })
    }
}

/// The manifests of a checkout, those nearest to its root first.
fn manifests_in(checkout: &Path) -> Vec<PathBuf> {
    const DEEPEST: usize = 4;
    let walk = walkdir::WalkDir::new(checkout)
        .max_depth(DEEPEST)
        .sort_by_file_name();
    let mut found: Vec<walkdir::DirEntry> = walk
        .into_iter()
        .flatten()
        .filter(|entry| entry.file_name() == "Cargo.toml")
        .collect();
    found.sort_by_key(walkdir::DirEntry::depth);
    found
        .into_iter()
        .map(walkdir::DirEntry::into_path)
        .collect()
}

/// The root manifest that a package of a checkout inherits from. Published manifests hold
/// everything themselves.
fn inherited_from(manifest: &Path) -> Option<(TomlTable, PathBuf)> {
    const HIGHEST: usize = 4;
    let folders = manifest.parent()?.ancestors().take(HIGHEST);
    let mut documents = folders.filter_map(|folder| {
        let path = folder.join("Cargo.toml");
        let text = path.is_file().then(|| read_text(&path).ok())??;
        text.contains("[workspace")
            .then(|| (super::toml_tree::parse(&text).0, folder.to_owned()))
    });
    documents.find(|(document, _)| document.table("workspace").is_some())
}

fn source(
    found: &FoundPackage,
    document: &TomlTable,
    lock: &LockIndex<'_>,
) -> Option<DependencySource> {
    let mut targets = found.targets.iter();
    let library = targets.find(|target| target.kind == TargetKind::Library)?;
    let features = document.table("features");
    Some(DependencySource {
        package: found.name.clone(),
        version: found.version.clone(),
        crate_name: library.name.replace('-', "_"),
        edition: library.edition,
        is_macro: library.crate_types.iter().any(|kind| kind == "proc-macro"),
        root: library.source.clone(),
        dependencies: found
            .dependencies
            .iter()
            .map(|dependency| assemble::dependency(found, dependency, None, lock))
            .collect(),
        folder: found.folder().to_owned(),
        features: features
            .map_or(&[][..], |table| &table.entries)
            .iter()
            .map(|entry| {
                let enabled = entry.value.elements().iter();
                let enabled = enabled.filter_map(TomlValue::as_str).map(str::to_owned);
                (entry.key.clone(), enabled.collect())
            })
            .collect(),
    })
}

impl DependencySource {
    /// The features that are on where these are asked for, sorted: theirs, and optional
    /// dependencies by their names.
    pub fn features_on<'a>(&'a self, asked: impl IntoIterator<Item = &'a str>) -> Vec<String> {
        let mut on: FxHashSet<&str> = FxHashSet::default();
        let mut waiting: Vec<&str> = asked.into_iter().collect();
        while let Some(feature) = waiting.pop() {
            let name = match feature.split_once('/') {
                Some((dependency, _)) if !dependency.ends_with('?') => dependency,
                Some(_) => continue,
                None => feature,
            };
            let name = name.strip_prefix("dep:").unwrap_or(name);
            if !on.insert(name) {
                continue;
            }
            let lines = self.features.iter().filter(|(of, _)| of == name);
            waiting.extend(lines.flat_map(|(_, enabled)| enabled.iter().map(String::as_str)));
        }
        let mut on: Vec<String> = on.into_iter().map(str::to_owned).collect();
        on.sort();
        on
    }

    /// How a file of it is reported: `name-version/src/file.rs`.
    pub fn display(&self, path: &Path) -> String {
        let inside = path.strip_prefix(&self.folder).unwrap_or(path);
        format!("{}-{}/{}", self.package, self.version, slashes(inside))
    }
}
