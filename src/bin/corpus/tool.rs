//! Runs a build of the tool on one package and reads its JSON.
//!
//! A child process, so that an abort in one package ends neither the others nor the count, and so
//! that any two builds can be compared.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use crate::Failure;
use crate::fetch::cargo;

/// A built `cargo-perf-review`.
#[derive(Clone, Debug)]
pub struct Tool {
    binary: PathBuf,
    arguments: Vec<String>,
    threads: Option<usize>,
}

/// What the tool said about one package.
#[derive(Debug, Default, Deserialize)]
pub struct Report {
    pub summary: Summary,
    pub findings: Vec<Finding>,
    pub errors: Vec<Problem>,
}

#[derive(Debug, Default, Deserialize)]
pub struct Summary {
    pub files: u64,
    pub lines: u64,
    pub elapsed_ms: u64,
}

/// A finding, as far as the corpus commands look at it.
#[derive(Clone, Debug, Deserialize)]
pub struct Finding {
    pub rule: String,
    pub severity: String,
    pub confidence: String,
    pub heat: String,
    pub message: String,
    pub file: String,
    #[serde(default)]
    pub function: String,
    pub span: Span,
    #[serde(default)]
    pub related: Vec<Related>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Related {
    pub file: String,
    pub span: Span,
    pub message: String,
}

#[derive(Debug, Deserialize)]
pub struct Problem {
    pub file: String,
    pub message: String,
}

#[derive(Clone, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub start: Position,
    pub end: Position,
}

#[derive(Clone, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

impl Tool {
    /// The given build.
    pub fn at(binary: PathBuf) -> Self {
        Self {
            binary,
            arguments: Vec::new(),
            threads: None,
        }
    }

    /// The given build, else today's source, built as this program was.
    pub fn given_or_built(binary: Option<PathBuf>) -> Result<Self, Failure> {
        match binary {
            Some(binary) => Ok(Self::at(binary)),
            None => build().map(Self::at),
        }
    }

    /// With further command line arguments.
    #[must_use]
    pub fn with(mut self, arguments: &[&str]) -> Self {
        self.arguments
            .extend(arguments.iter().map(|&argument| argument.to_owned()));
        self
    }

    /// With so many threads.
    #[must_use]
    pub fn on_threads(mut self, threads: usize) -> Self {
        self.threads = Some(threads);
        self
    }

    /// Reviews what lies at `path`: a package's folder, or a bare folder or file.
    pub fn review(&self, path: &Path) -> Result<Report, Failure> {
        let output = self.json(path)?;
        serde_json::from_slice(&output).map_err(|error| {
            Failure::new(format!("its JSON is not what the contract says: {error}"))
        })
    }

    /// The JSON document about what lies at `path`.
    pub fn json(&self, path: &Path) -> Result<Vec<u8>, Failure> {
        let mut command = Command::new(&self.binary);
        command.args(["--format", "json", "--quiet", "--deps", "off", "--no-cache"]);
        command.args(&self.arguments);
        if let Some(threads) = self.threads {
            command.env("RAYON_NUM_THREADS", threads.to_string());
        }
        let manifest = path.join("Cargo.toml");
        if manifest.is_file() {
            command.arg("--manifest-path").arg(manifest);
        } else {
            command.arg(path);
        }
        let output = command
            .output()
            .map_err(|error| Failure::at(&self.binary, &error))?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let last: Vec<&str> = said.lines().rev().take(6).collect();
        let last: Vec<&str> = last.into_iter().rev().collect();
        Err(Failure::new(format!(
            "{}: {}",
            output.status,
            last.join(" | ")
        )))
    }
}

/// Builds the tool with the profile of this program, which lies beside it.
fn build() -> Result<PathBuf, Failure> {
    let own = env::current_exe().map_err(|error| Failure::new(error.to_string()))?;
    let folder = own.parent().unwrap_or(Path::new("."));
    let profile = match folder.file_name().and_then(|name| name.to_str()) {
        Some("debug") | None => "dev",
        Some(name) => name,
    };
    let status = Command::new(cargo())
        .args([
            "build",
            "--quiet",
            "--bin",
            "cargo-perf-review",
            "--profile",
            profile,
        ])
        .status()
        .map_err(|error| Failure::new(format!("cargo does not start: {error}")))?;
    if !status.success() {
        return Err(Failure::new("the tool does not build"));
    }
    Ok(folder.join(format!("cargo-perf-review{}", env::consts::EXE_SUFFIX)))
}
