//! A block of a page as a package: its files in a temporary folder, loaded, linked and reviewed.

use std::fmt::Write;
use std::fs;

use cargo_perf_review::finding::{Confidence, Edit, Finding};
use cargo_perf_review::knowledge;
use cargo_perf_review::rules::{self, RunOptions};
use cargo_perf_review::semantics::{Model, WorkspaceMacros, build, prepare};
use cargo_perf_review::syntax::{Lowered, lower_with};
use cargo_perf_review::text::LineIndex;
use cargo_perf_review::workspace::{FileKind, LoadRequest, ManifestSource, load};

use crate::markdown::Block;

/// Blocks of pages and the model of the workspace that they make: a package each.
pub struct Project {
    /// Rule and block, by the folder of the package.
    pub blocks: Vec<Example>,
    /// The linked model of all of them.
    pub model: Model,
}

/// A block as a package.
pub struct Example {
    /// The rule on whose page it stands.
    pub rule: &'static str,
    /// Whether it must give a finding.
    pub fires: bool,
    folder: String,
    /// Path in the package and text.
    files: Vec<(String, String)>,
}

/// A finding with its place as people count.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone)]
pub struct Found {
    /// The path below the workspace's root.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// The rule.
    pub rule: String,
    /// The severity; empty in a mark that leaves it open.
    pub severity: String,
}

impl Found {
    /// Whether a finding is what a mark says.
    pub fn is_marked_by(&self, mark: &Self) -> bool {
        (&self.file, self.line, &self.rule) == (&mark.file, mark.line, &mark.rule)
            && (mark.severity.is_empty() || mark.severity == self.severity)
    }
}

/// The line of a block that makes its package one of size.
const MUCH_MORE: &str = "//- 50 functions more";

/// What stands for it, on one line.
fn much_more() -> String {
    let functions = (0..50).map(|number| format!("pub fn more_{number}() {{}} "));
    format!("pub mod more {{ {}}}", functions.collect::<String>())
}

impl Example {
    /// The package that a block describes: `//- /path` begins a file, and a line [`MUCH_MORE`] stands for so
    /// many functions that the package shows what it is for; what is not given is a library
    /// of the newest edition that depends on every crate that the tables know. `None` for blocks
    /// that are no examples.
    pub fn of_block(rule: &'static str, block: &Block) -> Option<Self> {
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
            let begins = line.strip_prefix("//- /").or(line.strip_prefix("#- /"));
            if let Some(path) = begins {
                files.push((path.trim().to_owned(), String::new()));
            } else if let Some((_, text)) = files.last_mut() {
                match line.trim() {
                    MUCH_MORE => text.push_str(&much_more()),
                    _ => text.push_str(line),
                }
                text.push('\n');
            }
        }
        files.retain(|(_, text)| !text.trim().is_empty());
        if !files.iter().any(|(path, _)| path.starts_with("src/")) {
            files.push(("src/lib.rs".to_owned(), String::new()));
        }
        Some(Self {
            rule,
            fires: kind == "fires",
            folder: format!("{rule}_{}", block.line),
            files,
        })
    }

    /// Whether it brings its manifest, and so is a workspace of its own.
    pub fn is_whole(&self) -> bool {
        self.files.iter().any(|(path, _)| path == "Cargo.toml")
    }

    /// The marks: `//~ rule` for its line, `//~^ rule` for the line above (in TOML `#~`), `//~ rule=warning`
    /// where the severity is part of the claim.
    pub fn marks(&self) -> Vec<Found> {
        let mut marks = Vec::new();
        for (path, text) in &self.files {
            for (index, line) in text.lines().enumerate() {
                let comment = line.split_once("//~").or_else(|| line.split_once("#~"));
                let Some((_, mark)) = comment else { continue };
                let above = mark.bytes().take_while(|&byte| byte == b'^').count();
                let rules = mark[above..]
                    .split([',', ' '])
                    .filter(|rule| !rule.is_empty());
                marks.extend(rules.map(|mark| {
                    let (rule, severity) = mark.split_once('=').unwrap_or((mark, ""));
                    Found {
                        file: format!("{}/{path}", self.folder),
                        line: index + 1 - above,
                        rule: rule.to_owned(),
                        severity: severity.to_owned(),
                    }
                }));
            }
        }
        marks
    }

    /// Whether a path below the workspace's root is one of its files.
    pub fn holds(&self, found: &Found) -> bool {
        found
            .file
            .strip_prefix(&self.folder)
            .is_some_and(|rest| rest.starts_with('/'))
    }
}

impl Project {
    /// Links blocks that bring no manifest as one workspace, or a single one that does.
    pub fn of(blocks: Vec<Example>) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        };
        let mut directory = folder.path().to_owned();
        if let [only] = blocks.as_slice()
            && only.is_whole()
        {
            directory.push(&only.folder);
        } else {
            let profile = "lto = \"fat\"\ncodegen-units = 1\npanic = \"abort\"\n";
            let root = format!("[workspace]\nmembers = [\"*\"]\n\n[profile.release]\n{profile}");
            write("Cargo.toml", &root);
        }
        for block in &blocks {
            for (path, text) in &block.files {
                write(&format!("{}/{path}", block.folder), text);
            }
            if !block.is_whole() {
                write(
                    &format!("{}/Cargo.toml", block.folder),
                    &manifest(&block.folder),
                );
            }
        }
        let request = LoadRequest {
            directory,
            source: ManifestSource::OwnReader,
            ..LoadRequest::default()
        };
        let workspace = load(&request).expect("the packages can be loaded");
        let macros = WorkspaceMacros::of(&workspace);
        let files = workspace.file_ids().zip(&workspace.files);
        let lowered = files.map(|(id, file)| match file.kind {
            FileKind::Rust => lower_with(&file.text, &macros.for_file(id)),
            _ => Lowered::default(),
        });
        let files = lowered
            .map(|lowered| {
                assert!(lowered.errors.is_empty(), "{:?}", lowered.errors);
                lowered.file
            })
            .collect();
        let model = build(workspace, files, prepare());
        Self { blocks, model }
    }

    /// What the rules find and show by default, each place once.
    pub fn found(&self) -> Vec<Found> {
        let shown = |finding: &Finding| finding.confidence >= Confidence::Medium;
        let findings = rules::run(&self.model, &RunOptions::default());
        let mut found: Vec<Found> = findings
            .into_iter()
            .filter(shown)
            .map(|finding| self.place(&finding))
            .collect();
        found.sort();
        found.dedup();
        found
    }

    /// The blocks whose own rule offers edits, after all of them, each with the findings that they belong
    /// to.
    pub fn edited(&self) -> Vec<(Example, Vec<Found>)> {
        let findings = rules::run(&self.model, &RunOptions::default());
        let workspace = &self.model.program.workspace;
        let edited = self.blocks.iter().filter_map(|block| {
            let own = findings.iter().filter(|finding| {
                finding.rule == block.rule
                    && !finding.edits.is_empty()
                    && block.holds(&self.place(finding))
            });
            let own: Vec<&Finding> = own.collect();
            let mut edits: Vec<&Edit> = own.iter().flat_map(|finding| &finding.edits).collect();
            edits.sort_by_key(|edit| std::cmp::Reverse(edit.range.start));
            edits.dedup();
            let mut files = block.files.clone();
            for edit in &edits {
                let path = self.path(&workspace.file(edit.file).display);
                let mut texts = files.iter_mut();
                let (_, text) = texts
                    .find(|(known, _)| path == format!("{}/{known}", block.folder))
                    .expect("a file of the block");
                let range = edit.range.start as usize..edit.range.end as usize;
                text.replace_range(range, &edit.replacement);
            }
            let example = Example {
                files,
                folder: block.folder.clone(),
                ..*block
            };
            let found = own.iter().map(|finding| self.place(finding)).collect();
            (!edits.is_empty()).then_some((example, found))
        });
        edited.collect()
    }

    /// The path of a file below the workspace's root.
    fn path(&self, display: &str) -> String {
        match self.blocks.as_slice() {
            [only] if only.is_whole() => format!("{}/{display}", only.folder),
            _ => display.to_owned(),
        }
    }

    fn place(&self, finding: &Finding) -> Found {
        let file = &self.model.program.workspace.files[finding.file.index()];
        let lines = LineIndex::new(&file.text);
        let place = lines.line_column(&file.text, finding.range.start);
        Found {
            file: self.path(&file.display),
            line: place.line as usize,
            rule: finding.rule.to_owned(),
            severity: finding.severity.to_string(),
        }
    }
}

fn manifest(name: &str) -> String {
    let mut text = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n"
    );
    let mut crates: Vec<&str> = knowledge::crates()
        .iter()
        .map(|name| name.as_str())
        .collect();
    crates.extend([
        "serde",
        "hashbrown",
        "bb8_postgres",
        "bb8_redis",
        "duct_sh",
        "wreq",
        "http_body_util",
        "bytemuck",
        "cached",
        "console",
        "r2d2_redis",
        "sha2",
        "tun",
        "qrcode",
        "zerocopy",
    ]);
    crates.sort_unstable();
    crates.dedup();
    for name in crates {
        // Who depends on one draws windows for one user, or asks the one at the terminal.
        let draws = matches!(name, "gpui" | "rustyline" | "slint" | "tauri");
        // A rule reports who depends on these.
        let is_stale = knowledge::format_status()
            .iter()
            .any(|row| row.name == name && !row.status.starts_with("maintained"));
        let is_built_in = matches!(
            name,
            "std" | "core" | "alloc" | "bool" | "char" | "str" | "slice"
        );
        if !is_stale && !draws && !is_built_in {
            let _ = writeln!(text, "{name} = \"*\"");
        }
    }
    text
}
