//! Projects in temporary folders.

use std::fs;
use std::path::{Path, PathBuf};

use cargo_perf_review::workspace::{
    File, LoadError, LoadRequest, ManifestSource, Package, Workspace, load,
};

/// A folder that is removed at the end.
pub struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    /// A project of these files: path and text each.
    pub fn new(files: &[(&str, &str)]) -> Self {
        let project = Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
        };
        for (path, text) in files {
            project.write(path, text.as_bytes());
        }
        project
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn write(&self, path: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder above")).expect("writable");
        fs::write(&path, bytes).expect("writable");
        path
    }

    /// A request that starts no process.
    pub fn request(&self) -> LoadRequest {
        LoadRequest {
            directory: self.path().to_owned(),
            source: ManifestSource::OwnReader,
            ..LoadRequest::default()
        }
    }

    pub fn load(&self) -> Workspace {
        load(&self.request()).expect("loads")
    }

    /// What review of these paths would load.
    pub fn load_paths(&self, paths: &[&str]) -> Result<Workspace, LoadError> {
        load(&LoadRequest {
            paths: paths.iter().map(PathBuf::from).collect(),
            ..self.request()
        })
    }
}

pub fn package<'a>(workspace: &'a Workspace, name: &str) -> &'a Package {
    let mut packages = workspace.packages.iter();
    packages
        .find(|package| package.name == name)
        .unwrap_or_else(|| panic!("no package {name}"))
}

pub fn file<'a>(workspace: &'a Workspace, display: &str) -> &'a File {
    let mut files = workspace.files.iter();
    files
        .find(|file| file.display == display)
        .unwrap_or_else(|| panic!("no file {display}"))
}

/// The Rust files as they are reported.
pub fn rust_files(workspace: &Workspace) -> Vec<&str> {
    let files = workspace.rust_files();
    files.map(|(_, file)| file.display.as_str()).collect()
}

/// The Rust files that findings are wanted in.
pub fn selected(workspace: &Workspace) -> Vec<&str> {
    let files = workspace.rust_files();
    files
        .filter(|(_, file)| file.selected)
        .map(|(_, file)| file.display.as_str())
        .collect()
}
