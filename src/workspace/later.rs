//! Files that only linking asks for: `#[path]` and `include!` targets outside their package.

use std::path::Path;

use super::disk::read_text;
use super::found::{normalize, relative};
use super::model::{File, FileKind, Workspace};
use super::select::is_asked;
use crate::finding::Problem;
use crate::text::FileId;

impl Workspace {
    /// Gives back the files from a position on, which [`Workspace::load_file`] has read.
    pub fn forget_files_from(&mut self, position: usize) {
        for file in self.files.drain(position.min(self.files.len())..) {
            self.by_path.remove(&file.path);
        }
    }

    /// The Rust file at an absolute path, read now if it was not yet. `None` where there is none;
    /// one that is there and cannot be read becomes a problem besides.
    pub fn load_file(&mut self, path: &Path) -> Option<FileId> {
        let path = normalize(path);
        if let Some(known) = self.file_at(&path) {
            return Some(known);
        }
        if !path.exists() {
            return None;
        }
        let folders = self.later.package_folders.iter();
        let owner = folders
            .clone()
            .find(|(folder, _)| path.starts_with(folder))
            .map(|(_, package)| *package);
        let display = relative(&path, &self.root);
        match read_text(&path) {
            Ok(text) => {
                let id = FileId(u32::try_from(self.files.len()).ok()?);
                self.files.push(File {
                    kind: FileKind::Rust,
                    display,
                    text,
                    package: owner,
                    selected: is_asked(&self.later.asked, &path)
                        && owner.is_none_or(|package| self.package(package).selected),
                    maybe_data: false,
                    path: path.clone(),
                });
                self.by_path.insert(path, id);
                Some(id)
            }
            Err(reason) => {
                self.problems.push(Problem {
                    path: display,
                    file: None,
                    range: None,
                    message: format!("cannot read this file: {reason}; left out"),
                });
                None
            }
        }
    }
}
