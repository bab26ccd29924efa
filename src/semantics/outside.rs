//! What is linked besides the workspace: stubs, and dependencies whose sources were read.

use std::path::PathBuf;

/// A file that is no part of the workspace.
#[derive(Debug)]
pub struct OutsideFile {
    /// The path as it is reported: `name-version/src/file.rs`.
    pub display: String,
    /// Its text.
    pub text: std::borrow::Cow<'static, str>,
    /// Where it lies; a stub lies nowhere.
    pub path: Option<PathBuf>,
}

/// A dependency whose source was looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoughtDependency {
    /// The package's name.
    pub package: String,
    /// Its version.
    pub version: String,
    /// The root file of its library, where the source is on this machine.
    pub root: Option<PathBuf>,
}

/// What is linked besides the workspace.
#[derive(Debug, Default)]
pub struct OutsideCode {
    /// The stubs and the files of dependencies.
    pub files: Vec<OutsideFile>,
    /// The dependencies whose sources were looked for.
    pub sought: Vec<SoughtDependency>,
}
