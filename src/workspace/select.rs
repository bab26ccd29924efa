//! What the user asked for: packages by specification, files by path.

use std::path::{Path, PathBuf};

use globset::{Glob, GlobMatcher};

use super::found::{FoundPackage, normalize};
use super::request::{LoadError, LoadRequest};

/// A path that was given.
pub(super) struct Asked {
    /// As it was given, with `/`.
    pub given: String,
    /// Absolute.
    pub path: PathBuf,
    pub is_folder: bool,
}

/// The paths of the request, each of which must exist.
pub(super) fn asked_paths(request: &LoadRequest) -> Result<Vec<Asked>, LoadError> {
    let look = |given: &PathBuf| {
        let path = normalize(&request.directory.join(given));
        match std::fs::metadata(&path) {
            Ok(metadata) => Ok(Asked {
                given: super::found::slashes(given),
                path,
                is_folder: metadata.is_dir(),
            }),
            Err(error) => Err(LoadError::Path {
                path: given.display().to_string(),
                reason: error.to_string(),
            }),
        }
    };
    request.paths.iter().map(look).collect()
}

/// Whether a path is asked for or lies in an asked folder; everything is where nothing was named.
pub(super) fn is_asked(asked: &[PathBuf], path: &Path) -> bool {
    asked.is_empty() || asked.iter().any(|folder| path.starts_with(folder))
}

/// Which packages findings are wanted in.
pub(super) struct PackageFilter {
    wanted: Vec<Spec>,
    excluded: Vec<Spec>,
}

/// A package specification: `name`, `name@version`, `name:version`, `path#name@version`; the name
/// may be a glob.
struct Spec {
    given: String,
    name: Option<GlobMatcher>,
    version: Option<String>,
}

impl Spec {
    fn new(given: &str) -> Self {
        let tail = given.rsplit_once('#').map_or(given, |(_, tail)| tail);
        let parts = tail.split_once('@').or_else(|| tail.split_once(':'));
        let (name, version) = parts.map_or((tail, None), |(name, version)| (name, Some(version)));
        Self {
            given: given.to_owned(),
            name: Glob::new(name).ok().map(|glob| glob.compile_matcher()),
            version: version.map(str::to_owned),
        }
    }

    fn matches(&self, package: &FoundPackage) -> bool {
        let name = self.name.as_ref();
        let version = self.version.as_deref().is_none_or(|wanted| {
            // `1` and `1.2` stand for any version that begins so.
            let rest = package.version.strip_prefix(wanted);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '+']))
        });
        version && name.is_some_and(|name| name.is_match(&package.name))
    }
}

impl PackageFilter {
    /// The filter of the request; a specification that matches nothing is an error.
    pub fn new(request: &LoadRequest, packages: &[FoundPackage]) -> Result<Self, LoadError> {
        let specs = |given: &[String]| given.iter().map(|spec| Spec::new(spec)).collect();
        let filter = Self {
            wanted: specs(&request.packages),
            excluded: specs(&request.exclude),
        };
        for spec in filter.wanted.iter().chain(&filter.excluded) {
            if !packages.iter().any(|package| spec.matches(package)) {
                let mut known: Vec<String> = packages
                    .iter()
                    .map(|package| package.name.clone())
                    .collect();
                let looks_alike = |name: &String| common_start(name, &spec.given);
                known.sort_by(|a, b| looks_alike(b).cmp(&looks_alike(a)).then(a.cmp(b)));
                return Err(LoadError::UnknownPackage {
                    spec: spec.given.clone(),
                    known,
                });
            }
        }
        Ok(filter)
    }

    /// Whether findings in the package are wanted.
    pub fn admits(&self, package: &FoundPackage) -> bool {
        let matches = |specs: &[Spec]| specs.iter().any(|spec| spec.matches(package));
        (self.wanted.is_empty() || matches(&self.wanted)) && !matches(&self.excluded)
    }
}

fn common_start(a: &str, b: &str) -> usize {
    a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count()
}
