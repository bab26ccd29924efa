//! The examples in the pages of the build rules: small projects, each written as one block.
//!
//! A block is the manifest; a line `#- path` begins a further file. `#~ rule` marks its line, `#~N
//! rule` line N of the manifest. A manifest without `[package]` and `[workspace]` is that of a plain
//! program. In a `fires` block the rule of the page gives the marked findings and no others, in a
//! `silent` block none.

use std::fs;
use std::path::Path;

use cargo_perf_review::finding::{Edit, Finding};
use cargo_perf_review::rules::{self, RunOptions};
use cargo_perf_review::semantics::defs::{Dependencies, LinkInput, link};
use cargo_perf_review::semantics::{Model, OutsideCode, Program};
use cargo_perf_review::syntax::hir::SourceFile;
use cargo_perf_review::syntax::lower;
use cargo_perf_review::text::{FileId, LineIndex};
use cargo_perf_review::workspace::{FileKind, LoadRequest, ManifestSource, load};

const PROGRAM: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";

/// A finding: the file and its line.
type Mark = (String, u32);

/// A block of a page, as a project.
#[derive(Clone)]
struct Block {
    fires: bool,
    files: Vec<(String, String)>,
    marks: Vec<Mark>,
}

fn block(rule: &str, fires: bool, text: &str) -> Block {
    let mut files = vec![("Cargo.toml".to_owned(), String::new())];
    let is_whole = text.starts_with("[package]") || text.starts_with("[workspace]");
    if !is_whole {
        files[0].1.push_str(PROGRAM);
    }
    let mut marks = Vec::new();
    for line in text.lines() {
        if let Some(path) = line.strip_prefix("#- ") {
            files.push((path.to_owned(), String::new()));
            continue;
        }
        let (path, written) = files.last_mut().expect("the manifest is there");
        let (line, mark) = match line.split_once("#~").or(line.split_once("//~")) {
            Some((line, mark)) => (line.trim_end(), Some(mark)),
            None => (line, None),
        };
        if let Some(mark) = mark {
            let (number, name) = mark.split_once(' ').expect("a rule behind the mark");
            // A severity may follow, which is for readers.
            let name = name.split('=').next().unwrap_or(name);
            assert_eq!(name, rule, "a page marks its own rule");
            let here = u32::try_from(written.lines().count()).unwrap() + 1;
            match number.parse() {
                Ok(number) => marks.push(("Cargo.toml".to_owned(), number)),
                Err(_) => marks.push((path.clone(), here)),
            }
            if line.is_empty() {
                continue;
            }
        }
        written.push_str(line);
        written.push('\n');
    }
    if !is_whole && !files.iter().any(|(path, _)| path == "src/main.rs") {
        files.push(("src/main.rs".to_owned(), "fn main() {}\n".to_owned()));
    }
    marks.sort();
    Block {
        fires,
        files,
        marks,
    }
}

fn blocks(page: &str, rule: &str) -> Vec<Block> {
    let mut found = Vec::new();
    for part in page.split("```project,").skip(1) {
        let (head, rest) = part.split_once('\n').expect("a block");
        let (text, _) = rest.split_once("```").expect("the block's end");
        assert!(matches!(head, "fires" | "silent"), "{rule}: {head}");
        found.push(block(rule, head == "fires", text));
    }
    found
}

/// What the rules say of a project.
struct Outcome {
    /// Where the rule reports something.
    marks: Vec<Mark>,
    /// The files after the edits of its findings, where there are any.
    edited: Option<Vec<(String, String)>>,
}

/// Reviews the project by the build rules.
fn review(block: &Block, rule: &str) -> Outcome {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in &block.files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("writable");
        fs::write(path, text).expect("writable");
    }
    fs::create_dir(folder.path().join(".git")).expect("writable");
    let workspace = load(&LoadRequest {
        directory: folder.path().to_owned(),
        source: ManifestSource::OwnReader,
        ..LoadRequest::default()
    })
    .expect("loads");
    assert_eq!(workspace.problems, [], "{:?}", block.files);
    // Build rules ask nothing of types, so the standard library's stub is left out.
    let lowered = workspace.files.iter().map(|file| match file.kind {
        FileKind::Rust => lower(&file.text).file,
        _ => SourceFile::default(),
    });
    let files: Vec<SourceFile> = lowered.collect();
    let defs = link(LinkInput {
        workspace: &workspace,
        files: &files,
        stubs: &[],
        dependencies: &Dependencies::default(),
        first_dependency_file: FileId(0),
    });
    let model = Model::new(Program::new(workspace, OutsideCode::default(), files, defs));
    let findings = rules::run(&model, &RunOptions::default());
    let of_rule: Vec<&Finding> = findings
        .iter()
        .filter(|finding| finding.rule == rule)
        .collect();
    let mut files = block.files.clone();
    let mut edits: Vec<&Edit> = of_rule.iter().flat_map(|finding| &finding.edits).collect();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.range.start));
    for edit in &edits {
        let path = &model.program.workspace.file(edit.file).display;
        let mut texts = files.iter_mut();
        let (_, text) = texts
            .find(|(known, _)| known == path)
            .expect("a file of the block");
        let range = edit.range.start as usize..edit.range.end as usize;
        text.replace_range(range, &edit.replacement);
    }
    let mut marks: Vec<Mark> = of_rule
        .iter()
        .map(|finding| {
            let file = model.program.workspace.file(finding.file);
            let line = LineIndex::new(&file.text).line(finding.range.start);
            (file.display.clone(), line)
        })
        .collect();
    marks.sort();
    Outcome {
        marks,
        edited: (!edits.is_empty()).then_some(files),
    }
}

#[test]
fn every_example_of_a_build_rule_is_a_project_of_which_it_is_true() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
    let mut pages: Vec<_> = fs::read_dir(folder.join("build"))
        .expect("the pages are there")
        .map(|entry| entry.expect("readable").path())
        .collect();
    pages.push(folder.join("libraries/dependency_perf_gotcha.md"));
    pages.sort();
    let mut wrong = Vec::new();
    for path in pages {
        let rule = path.file_stem().unwrap().to_string_lossy().into_owned();
        let page = fs::read_to_string(&path).expect("readable");
        // Rules that ask for types and macros have blocks that `tests/pages` checks, with stubs.
        if page.contains("```rust,fires") || page.contains("```toml,fires") {
            continue;
        }
        let blocks = blocks(&page, &rule);
        assert!(blocks.iter().any(|block| block.fires), "{rule} never fires");
        assert!(
            blocks.iter().any(|block| !block.fires),
            "{rule} is never silent"
        );
        for block in blocks {
            assert_eq!(block.fires, !block.marks.is_empty(), "{rule}: marks");
            let Outcome {
                marks: found,
                edited,
            } = review(&block, &rule);
            if let Some(files) = edited {
                let after = Block {
                    files,
                    ..block.clone()
                };
                let left = review(&after, &rule).marks;
                // An edit may change one of several findings of the same kind.
                if left.len() >= found.len() {
                    wrong.push(format!("{rule}: its edit does not help: {:?}", after.files));
                }
            }
            if found != block.marks {
                wrong.push(format!(
                    "{rule}: marked {:?}, found {found:?} in\n{}",
                    block.marks, block.files[0].1
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
