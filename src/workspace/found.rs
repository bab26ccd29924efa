//! Packages as cargo or our own reader found them, before their files are read.

use std::path::{Component, Path, PathBuf};

use rustc_hash::FxHashMap;

use super::package::{DependencyKind, TargetKind};

/// A package on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FoundPackage {
    pub name: String,
    pub version: String,
    pub manifest_path: PathBuf,
    pub targets: Vec<FoundTarget>,
    pub dependencies: Vec<FoundDependency>,
    pub default_features: Vec<String>,
    pub is_member: bool,
    pub unpublished: bool,
    pub categories: Vec<String>,
}

/// A target with the path of its root file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FoundTarget {
    pub kind: TargetKind,
    pub name: String,
    pub source: PathBuf,
    pub edition: u16,
    pub crate_types: Vec<String>,
    pub required_features: Vec<String>,
}

/// A dependency as declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FoundDependency {
    pub package: String,
    pub rename: Option<String>,
    pub kind: DependencyKind,
    pub requirement: String,
    pub optional: bool,
    pub features: Vec<String>,
    pub default_features: bool,
    pub target: Option<String>,
    pub path: Option<PathBuf>,
}

impl FoundPackage {
    /// The folder of the package.
    pub fn folder(&self) -> &Path {
        self.manifest_path.parent().unwrap_or(Path::new("/"))
    }

    /// Puts targets and dependencies into the one order that the model promises.
    pub fn sort(&mut self) {
        self.targets
            .sort_by(|a, b| (rank(a.kind), &a.name).cmp(&(rank(b.kind), &b.name)));
        for dependency in &mut self.dependencies {
            dependency.features.sort();
            dependency.features.dedup();
        }
        self.dependencies.sort_by(|a, b| {
            let key = |dependency: &FoundDependency| {
                (
                    dependency.kind,
                    dependency.package.clone(),
                    dependency.rename.clone(),
                    dependency.target.clone(),
                )
            };
            key(a).cmp(&key(b))
        });
    }
}

/// The packages by their folders.
pub(super) fn by_folder(packages: &[FoundPackage]) -> FxHashMap<&Path, usize> {
    let folders = packages.iter().map(FoundPackage::folder);
    folders.zip(0..).collect()
}

fn rank(kind: TargetKind) -> u8 {
    match kind {
        TargetKind::Library => 0,
        TargetKind::Binary => 1,
        TargetKind::Example => 2,
        TargetKind::Test => 3,
        TargetKind::Bench => 4,
        TargetKind::BuildScript => 5,
    }
}

/// The features that `default` turns on, transitively, and optional dependencies as `dep:name`, sorted.
/// `enables` gives the line of a feature in the `[features]` table.
pub(super) fn default_features<'a>(enables: impl Fn(&str) -> Vec<&'a str>) -> Vec<String> {
    let mut on: Vec<String> = Vec::new();
    let mut waiting = vec!["default"];
    while let Some(feature) = waiting.pop() {
        for enabled in enables(feature) {
            if enabled.contains('/')
                && !enabled.contains("?/")
                && !on.iter().any(|known| known == enabled)
            {
                on.push(enabled.to_owned());
            }
            let name = match enabled.split_once('/') {
                // `dependency/feature` also turns on an optional dependency, `dependency?/…` not.
                Some((dependency, _)) if !dependency.ends_with('?') => dependency,
                Some(_) => continue,
                None => enabled,
            };
            if on.iter().any(|known| known == name) {
                continue;
            }
            on.push(name.to_owned());
            if !name.starts_with("dep:") {
                waiting.push(name);
            }
        }
    }
    on.sort();
    on
}

/// `path` without `.` and `..`, by its spelling alone: as cargo does, symbolic links keep the name
/// by which they were reached.
pub(super) fn normalize(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                if matches!(normal.components().next_back(), Some(Component::Normal(_))) {
                    normal.pop();
                } else if !normal.has_root() {
                    normal.push("..");
                }
            }
            other => normal.push(other),
        }
    }
    normal
}

/// `path` as seen from the folder `base`, with `/`.
pub(super) fn relative(path: &Path, base: &Path) -> String {
    let mut above = String::new();
    for folder in base.ancestors() {
        if let Ok(rest) = path.strip_prefix(folder)
            && (folder.parent().is_some() || above.is_empty())
        {
            return above + &slashes(rest);
        }
        above.push_str("../");
    }
    slashes(path)
}

/// The path as text with `/` between its parts.
pub(super) fn slashes(path: &Path) -> String {
    let text = path.to_string_lossy();
    if cfg!(windows) {
        text.replace('\\', "/")
    } else {
        text.into_owned()
    }
}

/// Whether a part of a path, without ending, is named after tests, benches or examples.
pub(super) fn names_tests(part: &str) -> bool {
    matches!(part, "tests" | "test" | "benches" | "examples")
        || part.ends_with("_tests")
        || part.ends_with("_test")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shown_from_the_root() {
        let base = Path::new("/a/b");
        assert_eq!(relative(Path::new("/a/b/c.rs"), base), "c.rs");
        assert_eq!(relative(Path::new("/a/d/c.rs"), base), "../d/c.rs");
        assert_eq!(relative(Path::new("/x/c.rs"), base), "/x/c.rs");
        assert_eq!(normalize(Path::new("/a/./b/../c")), Path::new("/a/c"));
        assert_eq!(normalize(Path::new("/../a")), Path::new("/a"));
    }

    #[test]
    fn default_features_are_followed() {
        let table = |feature: &str| match feature {
            "default" => vec!["std", "dep:log"],
            "std" => vec!["alloc", "serde?/std", "tokio/net"],
            _ => vec![],
        };
        assert_eq!(
            default_features(table),
            ["alloc", "dep:log", "std", "tokio", "tokio/net"]
        );
    }
}
