//! Where `mod name;` finds its file.

use std::path::{Component, Path, PathBuf};

use super::data::LinkInput;
use crate::text::{FileId, Name};

/// Where the modules declared at some place lie.
#[derive(Clone, Debug, Default)]
pub(in crate::semantics) struct Directory {
    /// `mod name;` is `name.rs` or `name/mod.rs` in here.
    modules: PathBuf,
    /// `#[path = "…"]` is relative to this.
    attributes: PathBuf,
    /// A second folder to look in, for files whose place in a tree is not known.
    alternative: Option<PathBuf>,
}

impl Directory {
    /// For the root of a crate, `mod.rs`, and files that `#[path]` names.
    pub(in crate::semantics) fn of_root(file: &Path) -> Self {
        let folder = file.parent().unwrap_or(file).to_path_buf();
        Self {
            modules: folder.clone(),
            attributes: folder,
            alternative: None,
        }
    }

    /// For any other file.
    fn of_named(file: &Path) -> Self {
        Self {
            modules: file.with_extension(""),
            attributes: file.parent().unwrap_or(file).to_path_buf(),
            alternative: None,
        }
    }

    /// For a file that no target reaches: it may be a root or not.
    pub(super) fn of_stray(file: &Path) -> Self {
        Self {
            alternative: Some(file.with_extension("")),
            ..Self::of_root(file)
        }
    }

    /// For an inline module in this place.
    pub(super) fn inline(&self, name: Name, path: Option<&str>) -> Self {
        let modules = match path {
            Some(path) => normal(&self.attributes.join(path)),
            None => self.modules.join(name.as_str()),
        };
        Self {
            attributes: modules.clone(),
            modules,
            alternative: self
                .alternative
                .as_ref()
                .map(|folder| folder.join(name.as_str())),
        }
    }

    /// The file of `mod name;`, and the place that it makes; else all candidates.
    pub(super) fn find(
        &self,
        input: LinkInput<'_>,
        name: Name,
        path: Option<&str>,
    ) -> Result<(FileId, Self), Vec<PathBuf>> {
        let mut candidates = Vec::new();
        for (path, directory) in self.candidates(name, path) {
            match input.file_at(&path) {
                Some(file) => return Ok((file, directory)),
                None => candidates.push(path),
            }
        }
        Err(candidates)
    }

    /// Where the file of `mod name;` may lie, and the place that it makes there.
    pub(super) fn candidates(&self, name: Name, path: Option<&str>) -> Vec<(PathBuf, Self)> {
        if let Some(path) = path {
            let path = normal(&self.attributes.join(path));
            let directory = Self::of_root(&path);
            return vec![(path, directory)];
        }
        let mut candidates = Vec::new();
        for folder in std::iter::once(&self.modules).chain(&self.alternative) {
            let mut named = folder.join(name.as_str());
            let nested = named.join("mod.rs");
            named.as_mut_os_string().push(".rs");
            let directories = [Self::of_named(&named), Self::of_root(&nested)];
            candidates.extend([named, nested].into_iter().zip(directories));
        }
        candidates
    }
}

/// The path without `.` and `..`, as far as its text tells.
pub(super) fn normal(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                if !result.pop() {
                    result.push("..");
                }
            }
            other => result.push(other),
        }
    }
    result
}
