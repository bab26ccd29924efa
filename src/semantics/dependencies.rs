//! The sources of dependencies, read on demand: those that the workspace's paths name and what they
//! export again, and of these the modules that are compiled with the features asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash, Hasher};
use std::path::PathBuf;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use super::crossing::{blocking_crates, words_of_effects};
use super::defs::declared::{Candidates, exported_names, first_names, module_files, root_place};
use super::defs::{Dependencies, DependencyCrate};
use super::outside::{OutsideFile, SoughtDependency};
use super::remembered_files::{RememberedFiles, key};
use crate::guard;
use crate::knowledge::{self, stub_of};
use crate::syntax::hir::SourceFile;
use crate::syntax::{lower_declarations, lower_shipping};
use crate::text::Name;
use crate::workspace::{
    Dependency, DependencyKind, DependencyReading, DependencySource, FileKind, TargetPlatform,
    Workspace,
};

/// How many bytes of one dependency are read.
const MOST_BYTES_OF_ONE: usize = 1 << 20;
/// How many bytes of all dependencies are read of however small a workspace.
const LEAST_BYTES_OF_ALL: usize = 6 << 20;
/// In how many bytes of dependencies bodies are looked at.
const MOST_BYTES_FOLLOWED: usize = 2 << 20;

/// The dependencies that were read.
#[derive(Debug, Default)]
pub(super) struct ReadDependencies {
    pub(super) linked: Dependencies,
    pub(super) files: Vec<OutsideFile>,
    pub(super) sought: Vec<SoughtDependency>,
    pub(super) trees: Vec<SourceFile>,
    /// What is to be said about them.
    pub(super) notes: Vec<String>,
}

/// A package that is asked for.
type PackageKey = (String, String);

/// A crate being read.
struct Crate {
    source: DependencySource,
    features: Vec<String>,
    bytes: usize,
    may_block: bool,
    /// The positions of its files, its root first.
    files: Vec<u32>,
    remembered: RememberedFiles,
}

impl Crate {
    /// Under which name its files are kept.
    fn name(source: &DependencySource) -> String {
        format!("{}-{}", source.package, source.version)
    }

    /// The tree of a text with its bodies.
    fn lower(&self, text: &str, keeps: bool) -> SourceFile {
        let key = key(WITH_BODIES, text);
        if let Some((tree, _)) = self.remembered.get(key) {
            return tree;
        }
        let lowered = lower_shipping(text);
        if keeps && lowered.errors.is_empty() {
            self.remembered.add(key, &lowered.file, false);
        }
        lowered.file
    }

    /// The tree of a text without bodies, and whether something in the text may block. What cannot be
    /// parsed is no defect of the workspace: it is only not known.
    fn lower_declarations(&self, text: &str, marks: &Marks) -> (SourceFile, bool) {
        let key = key(marks.hash, text);
        if let Some(found) = self.remembered.get(key) {
            return found;
        }
        let is_mark = |word: &str| marks.words.contains(word);
        let (lowered, may_block) = lower_declarations(text, is_mark);
        if marks.keeps && lowered.errors.is_empty() {
            self.remembered.add(key, &lowered.file, may_block);
        }
        (lowered.file, may_block)
    }
}

/// The manner of reading files with their bodies; other numbers are hashes of [`Marks`].
const WITH_BODIES: u64 = 0;

/// The names of what blocks.
struct Marks {
    words: FxHashSet<&'static str>,
    hash: u64,
    /// Whether what is read is kept for other runs.
    keeps: bool,
}

impl Marks {
    fn of(workspace: &Workspace) -> Self {
        let words = words_of_effects();
        let mut sorted: Vec<&str> = words.iter().copied().collect();
        sorted.sort_unstable();
        let mut hasher = FxHasher::default();
        sorted.hash(&mut hasher);
        Self {
            words,
            hash: hasher.finish() | 1,
            keeps: workspace.kept.is_open(),
        }
    }
}

/// A file to be read.
struct Job {
    krate: usize,
    candidates: Candidates,
}

/// A file that was read.
struct Found {
    krate: usize,
    path: PathBuf,
    text: String,
    tree: SourceFile,
    modules: Vec<Candidates>,
    exported: FxHashSet<Name>,
    may_block: bool,
}

struct Reader<'a> {
    workspace: &'a Workspace,
    crates: Vec<Crate>,
    /// Those that were asked for, found or not.
    seen: FxHashSet<PackageKey>,
    missing: BTreeSet<String>,
    cut: BTreeSet<String>,
    jobs: Vec<Job>,
    bytes: usize,
    most_bytes: usize,
    marks: Marks,
    blocking_crates: FxHashSet<&'static str>,
    read: ReadDependencies,
}

/// Reads the dependencies that the workspace's files name, if it is asked for.
pub(super) fn read(workspace: &Workspace, files: &[SourceFile]) -> ReadDependencies {
    if workspace.source_places.reading == DependencyReading::Off {
        return ReadDependencies::default();
    }
    let code = workspace.rust_files().map(|(_, file)| file.text.len());
    let mut reader = Reader {
        workspace,
        crates: Vec::new(),
        seen: FxHashSet::default(),
        missing: BTreeSet::new(),
        cut: BTreeSet::new(),
        jobs: Vec::new(),
        bytes: 0,
        most_bytes: code.sum::<usize>().max(LEAST_BYTES_OF_ALL),
        marks: Marks::of(workspace),
        blocking_crates: blocking_crates(),
        read: ReadDependencies::default(),
    };
    for (dependency, features) in named(workspace, files) {
        reader.ask(dependency, &features);
    }
    while !reader.jobs.is_empty() {
        reader.level();
    }
    reader.finish()
}

/// The features that are asked of a package, by its name and version.
type Asked<'a> = BTreeMap<(&'a str, &'a str), (&'a Dependency, BTreeSet<&'a str>)>;

/// The dependencies with which paths of the workspace's code begin, with the features asked for.
fn named<'a>(
    workspace: &'a Workspace,
    files: &[SourceFile],
) -> Vec<(&'a Dependency, BTreeSet<&'a str>)> {
    let firsts: Vec<(Option<u32>, FxHashSet<Name>)> = workspace
        .files
        .par_iter()
        .zip(files)
        .with_min_len(8)
        .filter(|(file, _)| file.kind == FileKind::Rust)
        .map(|(file, tree)| (file.package.map(|id| id.0), first_names(tree)))
        .collect();
    let mut by_package: FxHashMap<u32, FxHashSet<Name>> = FxHashMap::default();
    for (package, names) in firsts {
        if let Some(package) = package {
            by_package.entry(package).or_default().extend(names);
        }
    }
    let mut asked = Asked::new();
    for (id, package) in (0..).zip(&workspace.packages) {
        let Some(names) = by_package.get(&id) else {
            continue;
        };
        for dependency in &package.dependencies {
            let is_read = dependency.kind != DependencyKind::Normal
                || dependency.workspace_package.is_some()
                || has_stub(dependency);
            let Some(version) = dependency.version.as_deref().filter(|_| !is_read) else {
                continue;
            };
            if !names.contains(&Name::new(&dependency.extern_name)) {
                continue;
            }
            let (_, features) = asked
                .entry((&dependency.package, version))
                .or_insert_with(|| (dependency, BTreeSet::new()));
            features.extend(features_of(dependency));
        }
    }
    asked.into_values().collect()
}

/// Whether the signatures of a dependency are known better without its source.
fn has_stub(dependency: &Dependency) -> bool {
    let version = dependency.version.as_deref();
    let stub = stub_of(&dependency.crate_name, version, &dependency.requirement);
    stub.is_some_and(|stub| !stub.stands_in)
}

fn features_of(dependency: &Dependency) -> impl Iterator<Item = &str> {
    let default = dependency.default_features.then_some("default");
    let features = dependency.features.iter().map(String::as_str);
    features.chain(default)
}

impl Reader<'_> {
    /// Looks for the source of a dependency and has its root file read.
    fn ask(&mut self, dependency: &Dependency, features: &BTreeSet<&str>) {
        let Some(version) = &dependency.version else {
            return;
        };
        let key = (dependency.package.clone(), version.clone());
        if !self.seen.insert(key) {
            return;
        }
        let found = self
            .workspace
            .dependency_source(&dependency.package, version);
        self.read.sought.push(SoughtDependency {
            package: dependency.package.clone(),
            version: version.clone(),
            root: found.as_ref().map(|source| source.root.clone()),
        });
        let Some(source) = found else {
            self.missing.insert(dependency.package.clone());
            return;
        };
        if source.is_macro {
            return;
        }
        self.jobs.push(Job {
            krate: self.crates.len(),
            candidates: vec![(source.root.clone(), root_place(&source.root))],
        });
        self.crates.push(Crate {
            features: source.features_on(features.iter().copied()),
            remembered: RememberedFiles::read(&self.workspace.kept, &Crate::name(&source)),
            source,
            bytes: 0,
            may_block: false,
            files: Vec::new(),
        });
    }

    /// Reads the files that are waiting, and notes those that they ask for.
    fn level(&mut self) {
        let jobs = std::mem::take(&mut self.jobs);
        let (crates, marks) = (&self.crates, &self.marks);
        let platform = &self.workspace.platform;
        let found: Vec<Option<Found>> = jobs
            .into_par_iter()
            .with_max_len(1)
            .map(|job| read_file(job, crates, marks, platform))
            .collect();
        for found in found.into_iter().flatten() {
            self.add(found);
        }
    }

    fn add(&mut self, found: Found) {
        let krate = &mut self.crates[found.krate];
        let name = &krate.source.package;
        let fits = krate.bytes + found.text.len() <= MOST_BYTES_OF_ONE
            && self.bytes + found.text.len() <= self.most_bytes;
        let is_new = !self.read.linked.by_path.contains_key(&found.path);
        if !fits {
            self.cut.insert(name.clone());
        }
        if !fits || !is_new {
            return;
        }
        let position = u32::try_from(self.read.files.len()).unwrap_or(u32::MAX);
        krate.bytes += found.text.len();
        self.bytes += found.text.len();
        krate.files.push(position);
        krate.may_block |= found.may_block;
        let display = krate.source.display(&found.path);
        self.read.files.push(OutsideFile {
            display,
            text: found.text.into(),
            path: Some(found.path.clone()),
        });
        self.read.linked.by_path.insert(found.path, position);
        self.read.trees.push(found.tree);
        let modules = found.modules.into_iter();
        self.jobs.extend(modules.map(|candidates| Job {
            krate: found.krate,
            candidates,
        }));
        self.ask_exported(found.krate, &found.exported);
    }

    /// What a dependency exports again is part of what it offers.
    fn ask_exported(&mut self, krate: usize, exported: &FxHashSet<Name>) {
        let krate = &self.crates[krate];
        let wanted: Vec<Dependency> = krate
            .source
            .dependencies
            .iter()
            .filter(|dependency| {
                dependency.kind == DependencyKind::Normal
                    && exported.contains(&Name::new(&dependency.extern_name))
                    && !has_stub(dependency)
                    && (!dependency.optional || krate.features.contains(&dependency.package))
            })
            .cloned()
            .collect();
        for dependency in wanted {
            let features = features_of(&dependency).collect();
            self.ask(&dependency, &features);
        }
    }

    fn finish(mut self) -> ReadDependencies {
        let followed = self.followed();
        self.lower_bodies(&followed);
        if self.marks.keeps {
            let kept = &self.workspace.kept;
            self.crates.par_iter().for_each(|krate| {
                krate.remembered.write(kept, &Crate::name(&krate.source));
            });
        }
        let crates = self.crates.into_iter().zip(followed);
        self.read.linked.crates = crates
            .filter_map(|(krate, followed)| {
                Some(DependencyCrate {
                    name: Name::new(&krate.source.crate_name),
                    root_file: *krate.files.first()?,
                    followed,
                    package: krate.source.package,
                    version: krate.source.version,
                    edition: krate.source.edition,
                    features: krate.features,
                    dependencies: krate.source.dependencies,
                    root: krate.source.root,
                })
            })
            .collect();
        let notes = &mut self.read.notes;
        if !self.missing.is_empty() {
            notes.push(format!(
                "worked without the sources of {}, which are not on this machine",
                counted(&self.missing)
            ));
        }
        if !self.cut.is_empty() {
            notes.push(format!(
                "read only a part of {}, so as to stay quick",
                counted(&self.cut)
            ));
        }
        self.read
    }
}

impl Reader<'_> {
    /// By crate: whether its bodies are looked at, because they, or those of what it uses, may block.
    fn followed(&self) -> Vec<bool> {
        let index: FxHashMap<(&str, &str), usize> = self
            .crates
            .iter()
            .map(|krate| (&*krate.source.package, &*krate.source.version))
            .zip(0..)
            .collect();
        let used: Vec<Vec<usize>> = self
            .crates
            .iter()
            .map(|krate| {
                let dependencies = krate.source.dependencies.iter();
                let keys =
                    dependencies.filter_map(|of| Some((&*of.package, of.version.as_deref()?)));
                keys.filter_map(|key| index.get(&key).copied()).collect()
            })
            .collect();
        let is_quiet = |krate: &Crate| {
            let name = Name::new(&krate.source.crate_name);
            knowledge::quiet().is_quiet(name)
        };
        let quiet: Vec<bool> = self.crates.iter().map(is_quiet).collect();
        let mut followed: Vec<bool> = self
            .crates
            .iter()
            .zip(&quiet)
            .map(|(krate, quiet)| !quiet && (krate.may_block || self.uses_what_blocks(krate)))
            .collect();
        loop {
            let gained: Vec<usize> = (0..followed.len())
                .filter(|&of| !followed[of] && !quiet[of])
                .filter(|&of| used[of].iter().any(|&inner| followed[inner]))
                .collect();
            if gained.is_empty() {
                break;
            }
            for of in gained {
                followed[of] = true;
            }
        }
        // Of many small crates and a large one, the small ones.
        let mut order: Vec<usize> = (0..followed.len()).filter(|&of| followed[of]).collect();
        order.sort_by_key(|&of| self.crates[of].bytes);
        let mut bytes = 0;
        for of in order {
            bytes += self.crates[of].bytes;
            followed[of] = bytes <= MOST_BYTES_FOLLOWED;
        }
        followed
    }

    /// Whether a crate depends on one that the tables know to block.
    fn uses_what_blocks(&self, krate: &Crate) -> bool {
        krate.source.dependencies.iter().any(|dependency| {
            dependency.kind == DependencyKind::Normal
                && dependency.version.is_some()
                && (!dependency.optional || krate.features.contains(&dependency.package))
                && self.blocking_crates.contains(&*dependency.crate_name)
        })
    }

    /// Lowers the files of these crates again, with the bodies.
    fn lower_bodies(&mut self, followed: &[bool]) {
        let crates = self.crates.iter().zip(followed);
        let positions: Vec<(&Crate, u32)> = crates
            .filter(|(_, followed)| **followed)
            .flat_map(|(krate, _)| krate.files.iter().map(move |&file| (krate, file)))
            .collect();
        let (files, keeps) = (&self.read.files, self.marks.keeps);
        let trees: Vec<(usize, SourceFile)> = positions
            .into_par_iter()
            .with_max_len(1)
            .filter_map(|(krate, position)| {
                let text = &files.get(position as usize)?.text;
                let tree = guard::catch(|| krate.lower(text, keeps)).ok()?;
                Some((position as usize, tree))
            })
            .collect();
        for (position, tree) in trees {
            self.read.trees[position] = tree;
        }
    }
}

fn read_file(
    job: Job,
    crates: &[Crate],
    marks: &Marks,
    platform: &TargetPlatform,
) -> Option<Found> {
    let paths: Vec<PathBuf> = job
        .candidates
        .iter()
        .map(|(path, _)| path.clone())
        .collect();
    let (position, text) = Workspace::read_outside(&paths)?;
    let (path, directory) = job.candidates.into_iter().nth(position)?;
    let krate = crates.get(job.krate)?;
    let (tree, may_block) = guard::catch(|| krate.lower_declarations(&text, marks)).ok()?;
    let features = &krate.features;
    Some(Found {
        krate: job.krate,
        modules: module_files(&tree, &directory, platform, features),
        exported: exported_names(&tree),
        may_block,
        path,
        text,
        tree,
    })
}

/// `3 dependencies: a, b, c`, the names cut after a few.
fn counted(names: &BTreeSet<String>) -> String {
    const SHOWN: usize = 8;
    let shown: Vec<&str> = names.iter().take(SHOWN).map(String::as_str).collect();
    let noun = if names.len() == 1 {
        "dependency"
    } else {
        "dependencies"
    };
    let more = match names.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!("{} {noun}: {}{more}", names.len(), shown.join(", "))
}
