//! What the build rules ask alike: what ships, by which profile, and where to say so.

use std::ops::Range;

use aho_corasick::AhoCorasick;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::context::WorkspaceCx;
use super::report::Report;
use crate::finding::Applicability;
use crate::semantics::Model;
use crate::text::{FileId, FileRange, TextRange};
use crate::workspace::build::facts::{BuildFacts, ShippedProfile};
use crate::workspace::build::insert::{self, Insertion};
use crate::workspace::build::profile::{Profile, Setting, Source, place};
pub(super) use crate::workspace::build::project::publishes;
use crate::workspace::build::traits::{Product, Trait};
use crate::workspace::products::built_from;
use crate::workspace::{
    Dependency, DependencyKind, File, FileKind, LockFile, LockedPackage, Manifest, Package,
    PackageId, Workspace,
};

/// Whether a package is a tool of the person who starts it: it draws, serves those who build, or says of itself that
/// it is run from a command line or opens pages in a browser, and not that it serves others.
pub(super) fn is_tool(model: &Model, package: PackageId) -> bool {
    const SERVES: &[&str] = &["network-programming", "web-programming::http-server"];
    const NAMES: &[&str] = &["http", "proxy", "relay", "server"];
    let says_that_it_serves = || {
        let package = model.program.workspace.package(package);
        let mut categories = package.categories.iter();
        let mut words = package.name.split(['-', '_']);
        categories.any(|category| SERVES.contains(&category.as_str()))
            || words.any(|word| NAMES.contains(&word))
    };
    let is_of_a_person = || {
        let name = &model.program.workspace.package(package).name;
        model.is_for_one(package) || model.opens_pages(package) || name.ends_with("-cli")
    };
    model.is_before_a_person(package) || is_of_a_person() && !says_that_it_serves()
}

/// A workspace that ships something.
pub(super) struct Shipping<'m> {
    pub workspace: &'m Workspace,
    pub facts: &'m BuildFacts,
    pub root: &'m Manifest,
    /// What ships and is selected.
    pub products: Vec<&'m Product>,
}

impl<'m> Shipping<'m> {
    /// The packages that what ships is built from, sorted.
    pub fn packages(&self) -> Vec<PackageId> {
        let products = self.products.iter();
        let mut packages: Vec<PackageId> = products
            .flat_map(|product| built_from(product.package, self.workspace))
            .collect();
        packages.sort_unstable();
        packages
    }

    /// What the workspace ships; `None` for libraries and where nothing that ships is selected.
    pub fn of(cx: &WorkspaceCx<'m>) -> Option<Self> {
        let workspace = cx.workspace();
        let root = workspace.root_manifest()?;
        let facts = workspace.build_facts();
        let products = facts.products.iter();
        let products: Vec<&Product> = products
            .filter(|product| workspace.package(product.package).selected)
            .collect();
        (!products.is_empty()).then_some(Self {
            workspace,
            facts,
            root,
            products,
        })
    }

    /// The profiles that ship.
    pub fn profiles(&self) -> impl Iterator<Item = &'m ShippedProfile> {
        self.facts.shipped.iter()
    }

    /// Whether any product has the property.
    pub fn any(&self, property: Trait) -> bool {
        self.products
            .iter()
            .any(|product| product.traits.has(property))
    }

    /// Whether all products have the property.
    pub fn all(&self, property: Trait) -> bool {
        self.products
            .iter()
            .all(|product| product.traits.has(property))
    }

    /// Where speed of native code is not what the profile is for.
    pub fn wants_small_code(&self) -> bool {
        self.all(Trait::WebAssembly) || self.all(Trait::Embedded)
    }

    /// The package names, for messages.
    pub fn names(&self) -> String {
        let names = self.products.iter().map(|product| {
            let package = self.workspace.package(product.package);
            format!("`{}`", package.name)
        });
        let names: Vec<String> = names.collect();
        match names.as_slice() {
            [one] => one.clone(),
            [one, two] => format!("{one} and {two}"),
            [one, rest @ ..] => format!("{one} and {} more packages", rest.len()),
            [] => String::new(),
        }
    }

    /// The value of a key of a profile that has no field of its own.
    pub fn raw(&self, profile: &Profile, key: &str) -> Option<&'m str> {
        let document = &self.root.document;
        profile.chain.iter().find_map(|name| {
            let table = document.table("profile")?.table(name)?;
            table.string(key)
        })
    }
}

/// A place to report a setting of a profile, and how to set it there.
pub(super) struct SettingPlace {
    pub at: FileRange,
    edit: Option<(TextRange, String)>,
    /// Whether someone wrote the setting.
    pub is_written: bool,
    /// Whether a project file's environment variable sets it: `profile_env_override` says so.
    pub is_of_environment: bool,
    /// Whether the edit adds the whole table, which only one edit at a time may do.
    adds_table: bool,
}

impl SettingPlace {
    /// Where `setting` of `profile` is written, or where it would be; `line` is the better
    /// `key = value`.
    pub fn of<T>(
        shipping: &Shipping<'_>,
        profile: &Profile,
        setting: &Setting<T>,
        line: &str,
    ) -> Self {
        match setting.source {
            Source::Manifest(at) | Source::Config(at) => Self {
                at,
                edit: Some((at.range, line.to_owned())),
                is_written: true,
                is_of_environment: false,
                adds_table: false,
            },
            Source::Variable(at) => Self {
                at,
                edit: None,
                is_written: true,
                is_of_environment: true,
                adds_table: false,
            },
            Source::Default => Self::missing(shipping, profile, line),
        }
    }

    fn missing(shipping: &Shipping<'_>, profile: &Profile, line: &str) -> Self {
        let file = shipping.root.file;
        let text = &shipping.workspace.file(file).text;
        let document = &shipping.root.document;
        let insertion = insert::into_profile(document, text, &profile.name, line);
        let report = match (&insertion, profile.header) {
            (Some(insertion), _) => insertion.report,
            (None, Some(header)) => header.range,
            (None, None) => insert::first_line(text),
        };
        let adds_table = insertion.as_ref().is_some_and(|found| !found.table_exists);
        // A table that only the configuration declares must not get a twin in the manifest.
        let is_known = profile.name == "release" || profile.header.is_some();
        let edit = insertion.filter(|_| is_known).map(|insertion| {
            let Insertion { at, text, .. } = insertion;
            (TextRange::new(at, at), text)
        });
        Self {
            at: FileRange {
                file,
                range: report,
            },
            edit,
            is_written: false,
            is_of_environment: false,
            adds_table,
        }
    }

    /// The edit goes in only where the table is there already: another rule's edit adds it.
    pub fn leave_table_to_others(mut self) -> Self {
        if self.adds_table {
            self.edit = None;
        }
        self
    }

    /// Whether the setting was written with a reason: a comment on its line or on the one above.
    pub fn is_explained(&self, workspace: &Workspace) -> bool {
        self.is_written && is_explained(workspace, self.at)
    }

    /// Hands the edit to the finding.
    pub fn apply<'m>(&self, report: Report<'m>) -> Report<'m> {
        self.offer(report, Applicability::Machine)
    }

    /// As [`Self::apply`], of an edit that is as sure as is said.
    pub fn offer<'m>(&self, report: Report<'m>, applicability: Applicability) -> Report<'m> {
        match &self.edit {
            Some((range, text)) => report.edit(*range, text.as_str(), applicability),
            None => report,
        }
    }
}

/// Whether there is a comment on the line of a place or on the line above it.
pub(super) fn is_explained(workspace: &Workspace, at: FileRange) -> bool {
    let text = &workspace.file(at.file).text;
    let start = (at.range.start as usize).min(text.len());
    let end = (at.range.end as usize).min(text.len());
    let (Some(before), Some(after)) = (text.get(..start), text.get(end..)) else {
        return false;
    };
    let same_line = after.lines().next().unwrap_or_default();
    let mut lines = before.lines().rev();
    // The part of the place's own line in front of it comes first, unless the line begins there.
    let above = if before.ends_with('\n') || before.is_empty() {
        lines.next()
    } else {
        lines.nth(1)
    };
    same_line.contains('#') || above.is_some_and(|line| line.trim_start().starts_with('#'))
}

/// A finding's place by file and range.
pub(super) fn report<'m>(
    cx: &WorkspaceCx<'m>,
    at: FileRange,
    message: impl Into<String>,
) -> Report<'m> {
    cx.report(at.file, at.range, message)
}

/// The path of a file as it is reported.
pub(super) fn shown(workspace: &Workspace, file: FileId) -> &str {
    &workspace.file(file).display
}

/// The first place in the code of the packages that ship that says one of the words, as far as
/// `counts` agrees, which is given a file's text and the range of the word. A search of the text,
/// for words that are as good as a name; comments are left out.
pub(super) fn find_source(
    shipping: &Shipping<'_>,
    words: &[&str],
    counts: impl Fn(&str, Range<usize>) -> bool + Sync,
) -> Option<FileRange> {
    let search = AhoCorasick::new(words).ok()?;
    let workspace = shipping.workspace;
    let packages = shipping.packages();
    let is_theirs = |file: &File| {
        let package = file.package.map(|package| packages.binary_search(&package));
        file.kind == FileKind::Rust && !file.maybe_data && matches!(package, Some(Ok(_)))
    };
    let files = workspace.files.par_iter().enumerate();
    files
        .filter(|(_, file)| is_theirs(file))
        .find_map_first(|(position, file)| {
            let mut places = search.find_iter(&file.text).map(|found| found.range());
            let place = places.find(|place| {
                let line = file.text[..place.start].rsplit('\n').next();
                !line.unwrap_or_default().contains("//") && counts(&file.text, place.clone())
            })?;
            Some(FileRange {
                file: FileId(u32::try_from(position).ok()?),
                range: range(place.start, place.end),
            })
        })
}

/// The lines of a text, each with the offset at which it begins.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |next, line| {
        let start = *next;
        *next += line.len();
        Some((start, line))
    })
}

/// A range of two offsets.
pub(super) fn range(start: usize, end: usize) -> TextRange {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    TextRange::new(offset(start), offset(end))
}

/// The place of a dependency in the manifest of the package that declares it: `name = …` or the
/// header of its table. `package` is the name in the registry.
pub(super) fn dependency_place(manifest: &Manifest, dependency: &Dependency) -> Option<FileRange> {
    const TABLES: [&str; 3] = ["dependencies", "build-dependencies", "dev-dependencies"];
    let document = &manifest.document;
    let targets = document
        .table("target")
        .map_or(&[][..], |table| &table.entries);
    let targets = targets.iter().filter_map(|entry| entry.value.as_table());
    std::iter::once(document)
        .chain(targets)
        .flat_map(|table| TABLES.iter().filter_map(|name| table.table(name)))
        .flat_map(|table| &table.entries)
        .find(|entry| {
            let renamed = entry
                .value
                .as_table()
                .and_then(|table| table.string("package"));
            // A dependency that the workspace declares is renamed there.
            renamed.unwrap_or(&entry.key) == dependency.package
                || renamed.is_none() && entry.key.replace('-', "_") == dependency.extern_name
        })
        .map(|entry| place(manifest.file, entry))
}

/// Whether a package turns on a feature of one of its dependencies: where it names it, or by a default
/// feature of its own.
pub(super) fn has_feature(package: &Package, dependency: &Dependency, feature: &str) -> bool {
    let named = |on: &str| {
        on.split_once('/').is_some_and(|(name, of)| {
            of == feature
                && (name == dependency.package || name.replace('-', "_") == dependency.extern_name)
        })
    };
    dependency.features.iter().any(|on| on == feature)
        || package.default_features.iter().any(|on| named(on))
}

/// The packages of the lock file that the products are built from by normal dependencies, as far
/// as the lock file tells, in its order.
pub(super) fn linked(shipping: &Shipping<'_>, lock: &LockFile) -> Vec<usize> {
    let mut by_name: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (position, package) in lock.packages.iter().enumerate() {
        by_name.entry(&package.name).or_default().push(position);
    }
    let resolve = |line: &str| {
        let mut words = line.split(' ');
        let candidates = by_name.get(words.next()?)?;
        let version = words.next();
        let mut fitting = candidates.iter().filter(|position| {
            version.is_none_or(|version| lock.packages[**position].version == version)
        });
        fitting.next().copied()
    };
    let mut waiting: Vec<usize> = Vec::new();
    for product in &shipping.products {
        for id in built_from(product.package, shipping.workspace) {
            let package = shipping.workspace.package(id);
            let normal = |line: &str| {
                package.dependencies.iter().any(|dependency| {
                    dependency.kind == DependencyKind::Normal
                        && line.split(' ').next() == Some(&dependency.package)
                })
            };
            let own = by_name.get(package.name.as_str()).into_iter().flatten();
            let own = own.filter(|position| lock.packages[**position].source.is_none());
            for position in own {
                let lines = lock.packages[*position].dependencies.iter();
                let lines = lines.filter(|line| normal(line));
                waiting.extend(lines.filter_map(|line| resolve(line)));
            }
        }
    }
    let mut seen: FxHashSet<usize> = FxHashSet::default();
    while let Some(position) = waiting.pop() {
        if seen.insert(position) {
            let lines = lock.packages[position].dependencies.iter();
            waiting.extend(lines.filter_map(|line| resolve(line)));
        }
    }
    let mut linked: Vec<usize> = seen.into_iter().collect();
    linked.sort_unstable();
    linked
}

/// The lines `name = …` and `version = …` of a package in the lock file.
pub(super) fn lock_entry(
    shipping: &Shipping<'_>,
    lock: &LockFile,
    package: &LockedPackage,
) -> Option<FileRange> {
    let text = &shipping.workspace.file(lock.file).text;
    let version = format!("version = \"{}\"", package.version);
    let name = format!("name = \"{}\"", package.name);
    let mut places = text.match_indices(&name);
    places.find_map(|(start, _)| {
        let rest = text[start + name.len()..].trim_start();
        rest.starts_with(&version).then(|| {
            let end = text.len() - rest.len() + version.len();
            FileRange {
                file: lock.file,
                range: range(start, end),
            }
        })
    })
}
