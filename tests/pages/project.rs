//! A block of a page as a package: its files in a temporary folder, loaded, linked and reviewed.

use std::fmt::Write;
use std::fs;

use cargo_perf_review::finding::{Confidence, Finding};
use cargo_perf_review::knowledge;
use cargo_perf_review::rules::{self, RunOptions};
use cargo_perf_review::semantics::{Model, build};
use cargo_perf_review::syntax::{Lowered, lower};
use cargo_perf_review::text::LineIndex;
use cargo_perf_review::workspace::{FileKind, LoadRequest, ManifestSource, load};

use crate::markdown::Block;

/// The files of a block.
pub struct Project {
    files: Vec<(String, String)>,
}

/// A finding with its place as people count.
pub struct Found {
    pub file: String,
    pub line: usize,
    pub rule: &'static str,
    pub message: String,
}

impl Project {
    /// The package that a block describes: `//- /path` begins a file; what is not given is a library
    /// of the newest edition that depends on every crate that the tables know. `None` for blocks
    /// that are no examples.
    pub fn of_block(block: &Block) -> Option<Self> {
        let (language, kind) = block.kind.split_once(',')?;
        if !matches!(kind, "fires" | "silent") {
            return None;
        }
        let first = match language {
            "rust" => "src/lib.rs",
            "toml" => "Cargo.toml",
            _ => return None,
        };
        let mut files = vec![(first.to_owned(), String::new())];
        for line in block.code.lines() {
            if let Some(path) = line.strip_prefix("//- /") {
                files.push((path.trim().to_owned(), String::new()));
            } else {
                let (_, text) = files.last_mut().expect("a first file");
                text.push_str(line);
                text.push('\n');
            }
        }
        files.retain(|(_, text)| !text.trim().is_empty());
        let has = |files: &[(String, String)], wanted: &str| {
            files.iter().any(|(path, _)| path == wanted)
        };
        if !has(&files, "Cargo.toml") {
            files.push(("Cargo.toml".to_owned(), manifest()));
        }
        if !files.iter().any(|(path, _)| path.ends_with(".rs")) {
            files.push(("src/lib.rs".to_owned(), String::new()));
        }
        Some(Self { files })
    }

    /// The linked model of the package.
    pub fn model(&self) -> Model {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (path, text) in &self.files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        let request = LoadRequest {
            directory: folder.path().to_owned(),
            source: ManifestSource::OwnReader,
            ..LoadRequest::default()
        };
        let workspace = load(&request).expect("the package can be loaded");
        let lowered = workspace.files.iter().map(|file| match file.kind {
            FileKind::Rust => lower(&file.text),
            _ => Lowered::default(),
        });
        let files = lowered
            .map(|lowered| {
                assert!(lowered.errors.is_empty(), "{:?}", lowered.errors);
                lowered.file
            })
            .collect();
        build(workspace, files)
    }

    /// What the rules find, that is shown by default.
    pub fn findings(&self, options: RunOptions) -> Vec<Found> {
        let model = self.model();
        let shown = |finding: &Finding| finding.confidence >= Confidence::Medium;
        rules::run(&model, &options)
            .into_iter()
            .filter(shown)
            .map(|finding| {
                let file = &model.program.workspace.files[finding.file.index()];
                let lines = LineIndex::new(&file.text);
                let place = lines.line_column(&file.text, finding.range.start);
                Found {
                    file: file.display.clone(),
                    line: place.line as usize,
                    rule: finding.rule,
                    message: finding.message,
                }
            })
            .collect()
    }

    /// The marks: `//~ rule` for its line, `//~^ rule` for the line above (in TOML with `#`).
    pub fn marks(&self) -> Vec<(String, usize, String)> {
        let mut marks = Vec::new();
        for (path, text) in &self.files {
            for (index, line) in text.lines().enumerate() {
                let comment = line.split_once("//~").or_else(|| line.split_once("#~"));
                let Some((_, mark)) = comment else { continue };
                let above = mark.bytes().take_while(|&byte| byte == b'^').count();
                let rules = mark[above..].split([',', ' ']).filter(|rule| !rule.is_empty());
                for rule in rules {
                    marks.push((path.clone(), index + 1 - above, rule.to_owned()));
                }
            }
        }
        marks
    }
}

fn manifest() -> String {
    let mut text = String::from(
        "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [profile.release]\nlto = \"fat\"\ncodegen-units = 1\npanic = \"abort\"\n\n[dependencies]\n",
    );
    let mut crates: Vec<&str> = knowledge::crates().iter().map(|name| name.as_str()).collect();
    crates.extend(["serde", "hashbrown"]);
    crates.sort_unstable();
    crates.dedup();
    for name in crates {
        if !matches!(name, "std" | "core" | "alloc" | "str" | "slice") {
            let _ = writeln!(text, "{name} = \"*\"");
        }
    }
    text
}
