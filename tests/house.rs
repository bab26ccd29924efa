//! The rules of the house: who may import whom, who may touch the disk, who may print.
//!
//! Reads the sources as tokens, so that comments and strings do not count.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

/// The rooms with their layers. A room may import rooms of lower layers, `review` and `cli` all
/// below them.
const LAYERS: &[(&str, u32)] = &[
    ("text", 0),
    ("finding", 0),
    ("guard", 0),
    ("workspace", 1),
    ("syntax", 1),
    ("knowledge", 1),
    ("profile", 1),
    ("semantics", 2),
    ("rules", 3),
    ("report", 4),
    ("fix", 4),
    ("review", 5),
    ("cli", 6),
];

/// Imports within a layer, or past a narrower rule, with their reason.
const EXTRA_IMPORTS: &[(&str, &str)] = &[
    ("finding", "text"), // a finding is at a place
];

/// What `report` and `fix` may see: they know how findings look, not where they come from.
const REPORT_IMPORTS: &[&str] = &["text", "finding", "rules"];

const LINE_LIMIT: usize = 600;

struct Source {
    /// Relative to `src`, with `/`.
    path: String,
    room: String,
    text: String,
    /// All tokens in a row, groups opened; delimiters are tokens of their own.
    tokens: Vec<String>,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths: Vec<PathBuf> = walkdir::WalkDir::new(&root)
        .into_iter()
        .map(|entry| entry.expect("a readable folder").into_path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    paths.sort();
    paths.iter().map(|path| source(&root, path)).collect()
}

fn source(root: &Path, path: &Path) -> Source {
    let text = std::fs::read_to_string(path).expect("a readable file");
    let relative = path.strip_prefix(root).expect("a path below src");
    let relative = relative.to_str().expect("a UTF-8 path").replace('\\', "/");
    let first = relative.split('/').next().unwrap_or_default();
    let stream: TokenStream = text.parse().expect("the sources are Rust");
    let mut tokens = Vec::new();
    flatten(stream, &mut tokens);
    Source {
        room: first.trim_end_matches(".rs").to_owned(),
        path: relative,
        text,
        tokens,
    }
}

fn flatten(stream: TokenStream, tokens: &mut Vec<String>) {
    for tree in stream {
        match tree {
            TokenTree::Group(group) => {
                tokens.push("{".to_owned());
                flatten(group.stream(), tokens);
                tokens.push("}".to_owned());
            }
            TokenTree::Literal(_) => tokens.push("literal".to_owned()),
            TokenTree::Ident(_) | TokenTree::Punct(_) => tokens.push(tree.to_string()),
        }
    }
}

impl Source {
    /// The names behind `first::`, those in a group of a `use` included.
    fn names_behind(&self, first: &str) -> Vec<&str> {
        let tokens: Vec<&str> = self.tokens.iter().map(String::as_str).collect();
        let mut names = Vec::new();
        for (index, window) in tokens.windows(4).enumerate() {
            let [name, ":", ":", next] = window else {
                continue;
            };
            let is_inner = index > 1 && tokens[index - 2..index] == [":", ":"];
            if *name != first || is_inner {
                continue;
            }
            if *next == "{" {
                names.extend(group_heads(&tokens[index + 4..]));
            } else {
                names.push(*next);
            }
        }
        names
    }

    /// Whether the tokens occur in a row.
    fn has(&self, wanted: &[&str]) -> bool {
        let mut windows = self.tokens.windows(wanted.len());
        windows.any(|window| window.iter().zip(wanted).all(|(token, name)| token == name))
    }
}

/// The first names in a group of a `use`, up to its end.
fn group_heads<'a>(tokens: &[&'a str]) -> Vec<&'a str> {
    let mut depth = 0;
    let mut heads = Vec::new();
    let mut begins = true;
    for &token in tokens {
        match token {
            "{" => depth += 1,
            "}" if depth == 0 => break,
            "}" => depth -= 1,
            "," if depth == 0 => {
                begins = true;
                continue;
            }
            name if begins && depth == 0 => heads.push(name),
            _ => {}
        }
        begins = false;
    }
    heads
}

fn may_import(room: &str, other: &str, layers: &BTreeMap<&str, u32>) -> bool {
    if room == other || EXTRA_IMPORTS.contains(&(room, other)) {
        return true;
    }
    if matches!(room, "report" | "fix") {
        return REPORT_IMPORTS.contains(&other);
    }
    match (layers.get(room), layers.get(other)) {
        (Some(own), Some(of_other)) => of_other < own,
        // Programs of the developers and the crate's root may import all; what is no room is an
        // item or macro at the crate's root.
        (None, _) | (_, None) => true,
    }
}

fn complain(broken: &[String], law: &str) {
    assert!(broken.is_empty(), "{law}:\n{}", broken.join("\n"));
}

#[test]
fn a_room_imports_only_rooms_below_it() {
    let layers: BTreeMap<&str, u32> = LAYERS.iter().copied().collect();
    let mut broken = Vec::new();
    for source in sources() {
        for other in source.names_behind("crate") {
            if !may_import(&source.room, other, &layers) {
                broken.push(format!("src/{} imports `{other}`", source.path));
            }
        }
    }
    complain(&broken, "layers run one way");
}

#[test]
fn every_room_has_its_layer() {
    let known = |room: &str| {
        matches!(room, "lib" | "main" | "bin") || LAYERS.iter().any(|(name, _)| *name == room)
    };
    let all = sources();
    let strange = all.iter().filter(|source| !known(&source.room));
    let broken: Vec<String> = strange.map(|source| source.path.clone()).collect();
    complain(&broken, "a new room needs a line in the table of layers");
}

#[test]
fn only_lowering_names_syn() {
    let mut broken = Vec::new();
    for source in sources() {
        let allowed = source.path.starts_with("syntax/lower/") || source.room == "bin";
        let names = source.has(&["syn", ":", ":"]) || source.has(&["use", "syn"]);
        if names && !allowed {
            broken.push(format!("src/{}", source.path));
        }
    }
    complain(&broken, "syn trees stay in syntax/lower");
}

#[test]
fn only_workspace_and_fix_touch_the_disk() {
    let mut broken = Vec::new();
    for source in sources() {
        // `cli/output.rs` writes a report where it was asked to.
        let allowed = matches!(source.room.as_str(), "workspace" | "fix" | "bin")
            || source.path == "cli/output.rs";
        if !allowed && source.names_behind("std").contains(&"fs") {
            broken.push(format!("src/{}", source.path));
        }
    }
    complain(&broken, "files are read by workspace and written by fix");
}

#[test]
fn only_the_command_line_prints() {
    let mut broken = Vec::new();
    for source in sources() {
        let allowed = matches!(source.room.as_str(), "cli" | "main" | "bin");
        let prints = ["println", "print", "eprintln", "eprint", "dbg"];
        let prints = prints.iter().any(|name| source.has(&[name, "!"]));
        let streams = ["stdout", "stderr"];
        let streams = streams
            .iter()
            .any(|name| source.has(&["io", ":", ":", name]));
        if !allowed && (prints || streams) {
            broken.push(format!("src/{}", source.path));
        }
    }
    complain(&broken, "library code does not print");
}

#[test]
fn files_are_of_one_subject_and_short() {
    let mut broken = Vec::new();
    for source in sources() {
        let lines = source.text.lines().count();
        if lines > LINE_LIMIT {
            broken.push(format!("src/{}: {lines} lines", source.path));
        }
    }
    complain(&broken, "split these files by subject");
}

#[test]
fn every_stub_is_compiled_in() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/apis/stubs");
    let mut on_disk: Vec<String> = std::fs::read_dir(folder)
        .expect("the folder of stubs")
        .map(|entry| entry.expect("an entry").file_name())
        .filter_map(|name| Some(name.to_str()?.strip_suffix(".rs")?.to_owned()))
        .collect();
    on_disk.sort();
    let stubs = cargo_perf_review::knowledge::STUBS.iter();
    let listed: Vec<&str> = stubs.map(|stub| stub.name).collect();
    assert_eq!(on_disk, listed, "list them in src/knowledge/stubs.rs");
}
