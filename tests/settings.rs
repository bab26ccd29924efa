//! What a project's own settings change: `perf-review.toml`, metadata in manifests, clippy's levels.

mod support;

use support::Project;

const SLEEPS: &str = "use std::time::Duration;\n\npub async fn tick() {\n    \
                      std::thread::sleep(Duration::from_secs(1));\n}\n\n\
                      pub fn start() {\n    tokio::spawn(tick());\n}\n";

fn project() -> Project {
    let project = Project::library(format!("pub mod legacy;\n{SLEEPS}"));
    project.write("src/legacy.rs", SLEEPS);
    let manifest = std::fs::read_to_string(project.path().join("Cargo.toml")).expect("a manifest");
    project.write("Cargo.toml", manifest + "\n[dependencies]\ntokio = \"1\"\n");
    project
}

fn shown(project: &Project, arguments: &[&str], status: i32) -> String {
    let arguments = [&["--format", "short", "--quiet"], arguments].concat();
    project.run(&arguments).expect(status).stdout
}

#[test]
fn levels_hold_for_rules_and_sections_and_the_command_line_has_the_last_word() {
    let project = project();
    assert_eq!(shown(&project, &[], 0).lines().count(), 2);
    project.write(
        "perf-review.toml",
        "[levels]\nthread_sleep_in_async = \"allow\"\n",
    );
    assert_eq!(shown(&project, &[], 0), "");
    assert_eq!(
        shown(&project, &["-W", "thread_sleep_in_async"], 0)
            .lines()
            .count(),
        2
    );
    project.write("perf-review.toml", "levels = { async = \"deny\" }\n");
    assert_eq!(shown(&project, &[], 1).lines().count(), 2);
    assert_eq!(shown(&project, &["-A", "async"], 0), "");
}

#[test]
fn levels_hold_for_paths() {
    let project = project();
    let settings = "[levels]\nasync = \"deny\"\n\n[[overrides]]\npaths = [\"src/leg*.rs\"]\n\
                    levels = { thread_sleep_in_async = \"allow\" }\n";
    project.write("perf-review.toml", settings);
    let left = shown(&project, &[], 1);
    assert!(left.starts_with("src/lib.rs:5:5: critical"), "{left}");
    assert_eq!(left.lines().count(), 1);
}

#[test]
fn excluded_files_get_no_findings_and_are_still_understood() {
    let project = project();
    project.write("perf-review.toml", "exclude = \"src/legacy.rs\"\n");
    project.write(
        "src/lib.rs",
        "pub mod legacy;\npub async fn calls() {\n    nap();\n}\nfn nap() {\n    legacy::nap();\n}\n\
         pub fn start() {\n    tokio::spawn(calls());\n}\n",
    );
    project.write(
        "src/legacy.rs",
        format!("{SLEEPS}pub fn nap() {{\n    std::thread::sleep(Duration::from_secs(1));\n}}\n"),
    );
    let left = shown(&project, &[], 0);
    assert!(left.starts_with("src/lib.rs:3:5: critical"), "{left}");
    assert_eq!(left.lines().count(), 1);
}

#[test]
fn manifests_hold_settings_too() {
    let project = project();
    let manifest = std::fs::read_to_string(project.path().join("Cargo.toml")).expect("a manifest");
    for table in ["package", "workspace"] {
        let metadata = format!("\n[{table}.metadata.perf-review]\nexclude = [\"src/legacy.rs\"]\n");
        project.write("Cargo.toml", manifest.clone() + &metadata);
        assert_eq!(shown(&project, &[], 0).lines().count(), 1, "{table}");
    }
}

#[test]
fn a_lint_that_clippy_is_told_to_allow_is_allowed() {
    let project = project();
    let source = "use std::sync::Mutex;\n\npub async fn add(all: &Mutex<Vec<u8>>) {\n    \
                  let mut all = all.lock().unwrap();\n    \
                  tokio::time::sleep(std::time::Duration::from_secs(1)).await;\n    all.push(1);\n}\n";
    project.write("src/lib.rs", source);
    project.write("src/legacy.rs", "");
    let manifest = std::fs::read_to_string(project.path().join("Cargo.toml")).expect("a manifest");
    assert!(shown(&project, &[], 0).contains("await_holding_lock"));
    for lints in [
        "\n[lints.clippy]\nawait_holding_lock = \"allow\"\n",
        "\n[lints.clippy]\nawait_holding_lock = { level = \"allow\", priority = 1 }\n",
        "\n[lints]\nworkspace = true\n\n[workspace.lints.clippy]\nawait_holding_lock = \"allow\"\n",
    ] {
        project.write("Cargo.toml", manifest.clone() + lints);
        assert_eq!(shown(&project, &[], 0), "", "{lints}");
    }
}

#[test]
fn what_is_not_understood_ends_the_run_with_its_place() {
    let project = project();
    for (settings, message) in [
        (
            "[levels]\nthread_sleep = \"allow\"\n",
            "perf-review.toml:2:1: no rule or section is called `thread_sleep`: did you mean `thread_sleep_in_async`?",
        ),
        (
            "[levels]\nasync = \"off\"\n",
            "perf-review.toml:2:9: a level is `allow`, `warn` or `deny`",
        ),
        (
            "excludes = []\n",
            "perf-review.toml:1:1: unknown key `excludes`: did you mean `exclude`?",
        ),
        (
            "exclude = \"[a\"\n",
            "perf-review.toml:1:11: error parsing glob",
        ),
        (
            "overrides = { paths = \"a\" }\n",
            "perf-review.toml:1:13: expected `[[overrides]]`",
        ),
        (
            "[[overrides]]\npaths = [\"a\"]\n",
            "expected `paths` and `levels`",
        ),
        ("levels\n", "perf-review.toml:1:"),
    ] {
        project.write("perf-review.toml", settings);
        let run = project.run(&["--format", "short"]).expect(2);
        assert!(run.stderr.contains(message), "{settings}: {}", run.stderr);
        assert_eq!(run.stdout, "");
    }
}
