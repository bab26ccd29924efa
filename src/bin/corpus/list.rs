//! The pinned packages and where they lie.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::Failure;

/// One published package of an exact version.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pin {
    pub name: String,
    pub version: String,
}

impl Pin {
    /// Reads `NAME@VERSION`.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        match text.split_once('@') {
            Some((name, version)) if !name.is_empty() && !version.is_empty() => Ok(Self {
                name: name.to_owned(),
                version: version.to_owned(),
            }),
            _ => Err(Failure::new(format!("`{text}` is not NAME@VERSION"))),
        }
    }

    /// The folder's name, as the registry's archives have it.
    pub fn folder(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }
}

/// A file or folder of a package that no Rust compiler would parse either.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unparseable {
    /// The package's name.
    pub package: String,
    /// The path inside the package; a folder's ends with `/`.
    pub file: String,
    /// Why it is not valid Rust; for the reader of the list.
    #[serde(rename = "reason")]
    _reason: String,
}

impl Unparseable {
    /// Whether it excuses the file of its package.
    pub fn covers(&self, file: &str) -> bool {
        file == self.file || (self.file.ends_with('/') && file.starts_with(&self.file))
    }
}

/// `corpus/list.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    libraries: BTreeMap<String, String>,
    applications: BTreeMap<String, String>,
    #[serde(default)]
    pub unparseable: Vec<Unparseable>,
}

impl List {
    /// Reads the list of the corpus folder.
    pub fn read(corpus: &Path) -> Result<Self, Failure> {
        let path = corpus.join("list.toml");
        let text = fs::read_to_string(&path).map_err(|error| Failure::at(&path, &error))?;
        toml::from_str(&text).map_err(|error| Failure::at(&path, &error))
    }

    /// All pinned packages, sorted by name.
    pub fn pins(&self) -> Vec<Pin> {
        let mut pins: Vec<Pin> = self
            .libraries
            .iter()
            .chain(&self.applications)
            .map(|(name, version)| Pin {
                name: name.clone(),
                version: version.clone(),
            })
            .collect();
        pins.sort();
        pins
    }
}

/// Where the pinned packages are unpacked.
pub fn vendor(corpus: &Path) -> PathBuf {
    corpus.join("vendor")
}

/// Where packages fetched by hand are unpacked.
pub fn fresh(corpus: &Path) -> PathBuf {
    corpus.join("fresh")
}
