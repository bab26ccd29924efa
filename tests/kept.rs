//! A review that is told again where nothing has changed, and no longer where something has.

mod support;

use std::fs;
use std::path::PathBuf;

use support::{Project, Run};

const HANDLER: &str = "pub async fn answer() -> String {\n    \
                       std::fs::read_to_string(\"a\").unwrap_or_default()\n}\n";

/// A library with a target folder.
fn project(source: &str) -> Project {
    let project = Project::library(source);
    fs::create_dir(project.path().join("target")).expect("a writable folder");
    project
}

/// What a review prints, and whether it was told again: then no phase but the first took time.
fn review(project: &Project, arguments: &[&str]) -> (String, bool) {
    let given = ["--format", "json", "--timings", "--deps", "off"];
    let arguments: Vec<&str> = given.iter().chain(arguments).copied().collect();
    let mut command = project.command(&arguments);
    command.env_remove("CARGO_TARGET_DIR");
    let run = Run::of(&mut command);
    let lines = run.stdout.lines();
    let said: Vec<&str> = lines.filter(|line| !line.contains("elapsed_ms")).collect();
    (said.join("\n"), !run.stderr.contains("\nlink"))
}

fn kept(project: &Project) -> Vec<PathBuf> {
    let folder = project.path().join("target/perf-review");
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

#[test]
fn what_has_not_changed_is_told_again() {
    let project = project(HANDLER);
    let (first, again) = review(&project, &[]);
    assert!(!again && first.contains("sync_fs_in_async"), "{first}");
    assert_eq!(review(&project, &[]), (first.clone(), true));
    assert_eq!(review(&project, &["--no-cache"]), (first, false));
}

#[test]
fn every_change_is_seen() {
    let project = project(&format!(
        "#[path = \"../outside.rs\"]\nmod outside;\n{HANDLER}"
    ));
    let changes: [(&str, &str); 6] = [
        ("src/lib.rs", HANDLER),
        ("src/main.rs", "fn main() {}\n"),
        ("Cargo.lock", "version = 4\n"),
        ("Dockerfile", "FROM rust\nRUN cargo build\n"),
        (".cargo/config.toml", "[build]\nrustflags = []\n"),
        ("src/lib.rs", "mod inner;\n"),
    ];
    review(&project, &[]);
    for (path, text) in changes {
        assert!(review(&project, &[]).1, "before {path} has changed");
        project.write(path, text);
        assert!(!review(&project, &[]).1, "{path} has changed");
    }
}

#[test]
fn files_that_only_linking_finds_are_looked_at_again() {
    let package = "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
    let project = Project::empty();
    project.write("demo/Cargo.toml", package);
    project.write(
        "demo/src/lib.rs",
        "#[path = \"../../shared/outside.rs\"]\nmod outside;\n",
    );
    fs::create_dir_all(project.path().join("demo/target")).expect("a writable folder");
    let review = || review(&project, &["--manifest-path", "demo/Cargo.toml"]);
    assert!(!review().1);
    assert!(review().1, "it is still missing");
    project.write("shared/outside.rs", HANDLER);
    let (found, again) = review();
    assert!(!again && found.contains("sync_fs_in_async"), "{found}");
    assert_eq!(review(), (found, true));
    project.write("shared/outside.rs", "pub fn answer() {}\n");
    let (found, again) = review();
    assert!(!again && !found.contains("sync_fs_in_async"), "{found}");
}

#[test]
fn each_manner_of_asking_has_its_own_answer() {
    let project = project(HANDLER);
    let all = review(&project, &[]).0;
    let none = review(&project, &["--skip", "sync_fs_in_async"]).0;
    assert!(all.contains("sync_fs_in_async") && !none.contains("sync_fs_in_async"));
    assert_eq!(review(&project, &[]), (all, true));
    assert_eq!(
        review(&project, &["--skip", "sync_fs_in_async"]),
        (none, true)
    );
}

#[test]
fn what_is_damaged_is_made_again() {
    let project = project(HANDLER);
    let (first, _) = review(&project, &[]);
    for path in kept(&project) {
        let written = fs::read(&path).expect("it was kept");
        for cut in [0, 4, written.len() / 2, written.len() - 1] {
            fs::write(&path, &written[..cut]).expect("a writable file");
            assert_eq!(review(&project, &[]), (first.clone(), false), "{cut} bytes");
            assert!(review(&project, &[]).1);
        }
    }
}
