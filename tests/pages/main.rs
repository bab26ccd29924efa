//! The rules' pages: whole, true, and equal to the files of the rules.

mod markdown;
mod project;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use cargo_perf_review::finding::Finding;
use cargo_perf_review::rules::{self, PARTS, RunOptions};
use markdown::blocks;
use project::{Example, Found, Project};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The names of the files in a folder that end in `.extension`, without it.
fn stems(folder: &Path, extension: &str) -> BTreeSet<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return BTreeSet::new();
    };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .filter(|stem| stem != "mod")
        .collect()
}

#[test]
fn the_registry_lists_every_file_and_every_page() {
    for section in rules::SECTIONS {
        let folder = root().join("src/rules").join(section.name);
        let files = stems(&folder, "rs");
        let pages = stems(&root().join("rules").join(section.name), "md");
        assert_eq!(
            files, pages,
            "{}: rules without page or pages without rule",
            section.name
        );
        let listed: Vec<&str> = section
            .rules
            .iter()
            .map(|listed| listed.rule.name)
            .collect();
        let found: Vec<&str> = files.iter().map(String::as_str).collect();
        let (path, list) = (folder.join("mod.rs"), section_list(section.name, &found));
        let written = fs::read_to_string(&path).expect("a list of rules");
        if (listed != found || written != list) && std::env::var_os("BLESS").is_some() {
            fs::write(path, list).expect("the list can be written");
            continue;
        }
        assert_eq!(written, list, "{}: run `cargo bless`", section.name);
        assert_eq!(listed, found, "{}: run `cargo bless`", section.name);
    }
}

#[test]
fn every_section_has_its_folder_in_the_order_of_names() {
    let names: Vec<&str> = rules::sections().collect();
    assert!(names.is_sorted());
    let folders: Vec<PathBuf> = names
        .iter()
        .map(|name| root().join("rules").join(name))
        .collect();
    for entry in fs::read_dir(root().join("rules")).expect("a folder of pages") {
        let path = entry.expect("a readable folder").path();
        // Pages of `review` are about the review itself; no rule finds what they describe.
        let is_special = path.ends_with("apis") || path.ends_with("review");
        if path.is_dir() && !is_special {
            assert!(folders.contains(&path), "no section for {}", path.display());
        }
    }
}

fn section_list(section: &str, names: &[&str]) -> String {
    let mut text = format!(
        "//! The rules of the section `{section}`. A test keeps this list equal to the files.\n\n"
    );
    for name in names {
        _ = writeln!(text, "mod {name};");
    }
    _ = writeln!(text, "\nsuper::section::section! {{\n    \"{section}\":");
    for name in names {
        _ = writeln!(text, "    {name},");
    }
    text.push_str("}\n");
    text
}

#[test]
fn every_page_is_whole() {
    for (page, registered) in rules::pages().iter().zip(rules::rules()) {
        let name = registered.rule.name;
        assert_eq!(page.front.name, name);
        assert_eq!(page.front.section, registered.section, "{name}");
        assert!((1..=3).contains(&page.front.tier), "{name}: tier");
        let title = &page.front.title;
        assert!(!title.ends_with('.'), "{name}: the title is no sentence");
        assert!(
            !title.starts_with(char::is_uppercase),
            "{name}: the title begins small"
        );
        let headings: Vec<&str> = page
            .text
            .lines()
            .filter_map(|line| line.strip_prefix("## "))
            .collect();
        let wanted: Vec<&str> = PARTS
            .iter()
            .copied()
            .filter(|part| *part != "Measured" || headings.contains(part))
            .collect();
        assert_eq!(headings, wanted, "{name}: parts");
        for part in ["Why it costs", "How to fix"] {
            let summary = page.summary(part);
            assert!(
                summary.ends_with('.') && summary.len() > 40,
                "{name}: {part}"
            );
        }
        let kinds: Vec<String> = blocks(page.text)
            .into_iter()
            .map(|block| block.kind)
            .collect();
        // Blocks of `project` are checked for build rules only, by a test of their own.
        let is_of_builds = matches!(&*page.front.section, "build" | "libraries");
        let checked = |kind: &String| {
            let language = kind.split_once(',').map(|(language, _)| language);
            language.is_none_or(|language| {
                matches!(language, "rust" | "toml") || language == "project" && is_of_builds
            })
        };
        assert!(kinds.iter().all(checked), "{name}: {kinds:?}");
        for kind in ["fires", "silent"] {
            let has = kinds.iter().any(|found| found.ends_with(kind));
            assert!(has, "{name}: no block that is {kind}");
        }
    }
}

#[test]
fn no_name_is_taken_twice() {
    let names = rules::names();
    let distinct: BTreeSet<&str> = names.iter().copied().collect();
    assert_eq!(names.len(), distinct.len());
}

/// All blocks: those without a manifest together, the others alone. `ONLY=rule,rule` takes those of a few pages,
/// while one writes them.
fn projects() -> &'static [Project] {
    static PROJECTS: LazyLock<Vec<Project>> = LazyLock::new(|| {
        let only = std::env::var("ONLY").unwrap_or_default();
        let is_wanted = |name: &str| only.is_empty() || only.split(',').any(|one| one == name);
        let pages = rules::pages().iter();
        let pages = pages.filter(|page| is_wanted(&page.front.name));
        let examples = pages.flat_map(|page| {
            let blocks = blocks(page.text);
            let examples = blocks
                .iter()
                .filter_map(|block| Example::of_block(&page.front.name, block));
            examples.collect::<Vec<_>>()
        });
        let (whole, parts): (Vec<_>, Vec<_>) = examples.partition(Example::is_whole);
        let mut projects = vec![Project::of(parts)];
        projects.extend(whole.into_iter().map(|example| Project::of(vec![example])));
        projects
    });
    &PROJECTS
}

#[test]
fn every_example_gives_exactly_its_marks() {
    let mut wrong = String::new();
    for project in projects() {
        let found = project.found();
        for example in &project.blocks {
            check_example(example, &found, &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn check_example(example: &Example, found: &[Found], wrong: &mut String) {
    let mut say = |what: &str, place: &Found| {
        let Found {
            file,
            line,
            rule,
            severity,
        } = place;
        _ = writeln!(wrong, "{what}: {rule} {severity} at {file}:{line}");
    };
    let marks = example.marks();
    for mark in &marks {
        if !example.fires || mark.rule != example.rule {
            say("a mark that may not stand here", mark);
        }
        if !found.iter().any(|found| found.is_marked_by(mark)) {
            say("missing", mark);
        }
    }
    for extra in found
        .iter()
        .filter(|found| example.holds(found) && !marks.iter().any(|mark| found.is_marked_by(mark)))
    {
        say("extra", extra);
    }
    if example.fires && marks.is_empty() {
        _ = writeln!(wrong, "{}: a block fires nothing", example.rule);
    }
}

#[test]
fn an_edit_does_away_with_its_finding() {
    let (parts, whole): (Vec<_>, Vec<_>) = projects()
        .iter()
        .flat_map(Project::edited)
        .partition(|(example, _)| !example.is_whole());
    let mut groups = vec![parts];
    groups.extend(whole.into_iter().map(|edited| vec![edited]));
    for group in groups {
        let (examples, before): (Vec<_>, Vec<_>) = group.into_iter().unzip();
        let found = Project::of(examples).found();
        for mut mended in before.into_iter().flatten() {
            mended.severity.clear();
            let is_left = found.iter().any(|found| found.is_marked_by(&mended));
            assert!(!is_left, "still told: {mended:?}");
        }
    }
}

#[test]
fn the_naive_loop_finds_the_same() {
    for project in projects() {
        let mut quick = rules::run(&project.model, &RunOptions::default());
        let mut naive = rules::run_naive(&project.model, RunOptions::default());
        let key = |finding: &Finding| {
            (
                finding.rule,
                finding.file,
                finding.range,
                finding.message.clone(),
            )
        };
        quick.sort_by_key(key);
        naive.sort_by_key(key);
        assert_eq!(quick, naive);
    }
}

#[test]
fn messages_have_neither_capital_nor_full_stop() {
    for project in projects() {
        for finding in rules::run(&project.model, &RunOptions::default()) {
            let message = finding.message;
            assert!(!message.ends_with('.'), "{message}");
            assert!(!message.starts_with(char::is_uppercase), "{message}");
            assert!(!message.contains('\n'), "{message}");
        }
    }
}

/// Guards the cost of a traversal: the day a rule listens to every call, this shows it.
#[test]
fn rules_are_called_as_often_as_before() {
    let mut text = String::new();
    let outcome = rules::run_counted(&projects()[0].model, &RunOptions::default());
    for (registered, calls) in rules::rules().iter().zip(&outcome.calls) {
        _ = writeln!(text, "{}: {calls}", registered.rule.name);
    }
    insta::assert_snapshot!("hook_calls", text);
}
