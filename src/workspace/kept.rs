//! Files of our own below the target folder. They save time and decide nothing: where they cannot be
//! read or written, the work is done again.

use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;
use std::{env, fs, process};

use serde::{Deserialize, Serialize};

/// A folder for what one run leaves to the next; nothing is kept where there is no target folder.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    folder: Option<PathBuf>,
}

/// By what a file is known not to have changed, without reading it: its length in bytes and when it
/// was written, in nanoseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Stamp(u64, u128);

impl Stamp {
    /// That of the file at a path; `None` where it cannot be looked at.
    pub fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok()?;
        let written = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some(Self(metadata.len(), written.as_nanos()))
    }
}

impl Kept {
    /// The folder in cargo's target folder for the workspace with this root manifest.
    pub(super) fn of(directory: &Path, root_manifest: Option<&Path>) -> Self {
        let named = env::var_os("CARGO_TARGET_DIR").filter(|named| !named.is_empty());
        let target = match named {
            Some(named) => Some(directory.join(named)),
            None => root_manifest.map(|manifest| manifest.with_file_name("target")),
        };
        Self {
            folder: target
                .filter(|target| target.is_dir())
                .map(|target| target.join("perf-review")),
        }
    }

    /// Whether anything can be kept.
    pub fn is_open(&self) -> bool {
        self.folder.is_some()
    }

    /// What was kept under a name.
    pub fn read(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.path(name)?).ok()
    }

    /// Keeps bytes under a name. A reader meets the former file or this one, never a part of it.
    pub fn write(&self, name: &str, bytes: &[u8]) {
        let Some(path) = self.path(name) else { return };
        let unfinished = path.with_extension(format!("{}.tmp", process::id()));
        let created = path
            .parent()
            .is_some_and(|folder| fs::create_dir_all(folder).is_ok());
        let written = created
            && fs::write(&unfinished, bytes).is_ok()
            && fs::rename(&unfinished, &path).is_ok();
        if !written {
            // There may be nothing to remove.
            let _ = fs::remove_file(&unfinished);
        }
    }

    /// Names come from manifests of others: what could lead out of the folder is refused.
    fn path(&self, name: &str) -> Option<PathBuf> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.+".contains(&byte);
        let is_plain = name.bytes().all(fits) && !name.starts_with('.');
        self.folder
            .as_ref()
            .filter(|_| is_plain)
            .map(|folder| folder.join(format!("{name}.bin")))
    }
}
