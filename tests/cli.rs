//! The command line as users and scripts meet it.

mod support;

use std::process::{Command, Stdio};

use serde_json::Value;
use support::{Project, Run, rules};

/// A package in which `thread_sleep_in_async` (critical) fires, and that starts tasks, so that
/// there is somebody to wait.
fn sleeper() -> Project {
    let project = Project::library(
        "use std::time::Duration;\n\npub async fn tick() {\n    \
         std::thread::sleep(Duration::from_secs(1));\n}\n\n\
         pub fn start() {\n    tokio::spawn(tick());\n}\n",
    );
    let manifest = std::fs::read_to_string(project.path().join("Cargo.toml")).expect("a manifest");
    project.write("Cargo.toml", manifest + "\n[dependencies]\ntokio = \"1\"\n");
    // Without one a remark says what is missing.
    project.write("Cargo.lock", "version = 4\n");
    project
}

fn without_time(mut document: Value) -> Value {
    document["summary"]["elapsed_ms"] = Value::from(0);
    document
}

#[test]
fn it_starts_as_cargo_starts_it_and_alone() {
    let project = sleeper();
    let through_cargo = Run::of(&mut project.through_cargo(&["--format", "short"])).expect(0);
    let alone = project.run(&["--format", "short"]).expect(0);
    assert_eq!(through_cargo.stdout, alone.stdout);
    assert!(
        alone.stdout.contains("critical[thread_sleep_in_async]"),
        "{}",
        alone.stdout
    );
}

#[test]
fn help_shows_the_words_that_were_typed() {
    let project = Project::empty();
    let through_cargo = Run::of(&mut project.through_cargo(&["--help"])).expect(0);
    assert!(
        through_cargo.stdout.contains("Usage: cargo perf-review ["),
        "{}",
        through_cargo.stdout
    );
    let alone = project.run(&["--help"]).expect(0);
    assert!(
        alone.stdout.contains("Usage: cargo-perf-review ["),
        "{}",
        alone.stdout
    );
    for run in [through_cargo, alone] {
        assert_eq!(run.stderr, "");
        assert!(
            run.stdout.contains("Exit status: 0 reviewed"),
            "{}",
            run.stdout
        );
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    let project = Project::empty();
    let expected = concat!("cargo-perf-review ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(project.run(&["--version"]).expect(0).stdout, expected);
    assert_eq!(
        Run::of(&mut project.through_cargo(&["-V"]))
            .expect(0)
            .stdout,
        expected
    );
}

#[test]
fn unknown_flags_and_values_fail_with_status_2() {
    let project = Project::library("");
    for arguments in [
        &["--no-such-flag"][..],
        &["--deny", "loudly"],
        &["--format", "xml"],
        &["--severity", "grave"],
        &["--max-findings", "many"],
        &["-q", "-v"],
    ] {
        let run = project.run(arguments).expect(2);
        assert!(run.stderr.starts_with("error: "), "{}", run.stderr);
        assert_eq!(run.stdout, "");
    }
    let run = project.run(&["--format", "xml"]);
    assert!(
        run.stderr.contains("use one of human, short, json"),
        "{}",
        run.stderr
    );
}

#[test]
fn an_unknown_rule_is_answered_with_the_one_that_was_meant() {
    let project = Project::library("");
    for flag in ["-A", "-W", "-D", "--only", "--skip"] {
        let run = project.run(&[flag, "thread_sleep_in_asink"]);
        run.expect_error("did you mean `thread_sleep_in_async`");
    }
    project.run(&["explain", "seqcst"]).expect_error("seqcst");
}

#[test]
fn deny_decides_the_exit_status() {
    let project = sleeper();
    project.run(&[]).expect(0);
    project.run(&["--deny", "critical"]).expect(1);
    project.run(&["--deny", "suggestion"]).expect(1);
    project.run(&["--deny", "none"]).expect(0);
    project
        .run(&["--deny", "critical", "--exit-zero"])
        .expect(0);
    let clean = Project::library("pub fn f() {}\n");
    clean.run(&["--deny", "critical"]).expect(0);
}

#[test]
fn levels_apply_from_left_to_right() {
    let project = sleeper();
    let rule = "thread_sleep_in_async";
    let found = |arguments: &[&str]| rules(&project.json(arguments)).contains(&rule);
    assert!(!found(&["-A", rule]));
    assert!(!found(&["-A", "async"]));
    assert!(found(&["-A", "async", "-W", rule]));
    assert!(!found(&["-W", rule, "-A", "async"]));
    project.run(&["-D", rule]).expect(1);
    project.run(&["-D", rule, "-A", "async"]).expect(0);
    project.run(&["-D", rule, "-W", rule]).expect(0);
}

#[test]
fn only_and_skip_choose_rules_and_sections() {
    let project = sleeper();
    let rule = "thread_sleep_in_async";
    assert_eq!(rules(&project.json(&["--only", rule])), [rule]);
    assert_eq!(rules(&project.json(&["--only", "async"])), [rule]);
    assert!(rules(&project.json(&["--only", "serialization"])).is_empty());
    assert!(!rules(&project.json(&["--skip", rule])).contains(&rule));
    assert!(!rules(&project.json(&["--skip", "serialization,async"])).contains(&rule));
}

#[test]
fn severity_hides_what_is_below_and_the_summary_counts_what_is_shown() {
    let project = sleeper();
    let document = project.json(&["--severity", "critical"]);
    let findings = document["findings"].as_array().expect("findings");
    assert!(
        findings
            .iter()
            .all(|finding| finding["severity"] == "critical")
    );
    assert_eq!(document["summary"]["critical"], findings.len());
    assert_eq!(document["summary"]["suggestion"], 0);
}

#[test]
fn json_holds_the_contract_and_nothing_else_is_on_stdout() {
    let project = sleeper();
    let run = project
        .run(&["--format", "json", "--timings", "--statistics", "-v"])
        .expect(0);
    let document: Value = serde_json::from_str(&run.stdout).expect("one JSON document");
    assert_eq!(document["schema_version"], 1);
    assert_eq!(document["tool"]["name"], "cargo-perf-review");
    let findings = document["findings"].as_array().expect("findings");
    let finding = findings
        .iter()
        .find(|finding| finding["rule"] == "thread_sleep_in_async");
    let finding = finding.expect("the finding");
    assert_eq!(finding["file"], "src/lib.rs");
    assert_eq!(finding["package"], "demo");
    assert_eq!(finding["function"], "demo::tick");
    assert_eq!(finding["confidence"], "high");
    assert_eq!(finding["section"], "async");
    assert_eq!(finding["span"]["start"]["line"], 4);
    assert_eq!(finding["span"]["start"]["column"], 5);
    for text in ["message", "why", "fix"] {
        assert!(
            finding[text].as_str().is_some_and(|text| !text.is_empty()),
            "{text}: {finding}"
        );
    }
    assert_eq!(finding["fingerprint"].as_str().map(str::len), Some(32));
}

#[test]
fn the_output_is_the_same_on_every_run_and_for_any_number_of_threads() {
    let project = sleeper();
    for index in 0..40 {
        let body = "std::thread::sleep(std::time::Duration::ZERO);";
        let text =
            format!("pub async fn f{index}() {{ {body} helper() }}\nfn helper() {{ {body} }}\n");
        project.write(&format!("src/m{index}.rs"), text);
    }
    let modules: Vec<String> = (0..40).map(|index| format!("mod m{index};\n")).collect();
    project.write("src/lib.rs", modules.concat());
    let run = |threads: &str| {
        let mut command = project.command(&["--format", "json"]);
        let run = Run::of(command.env("RAYON_NUM_THREADS", threads)).expect(0);
        without_time(serde_json::from_str(&run.stdout).expect("JSON"))
    };
    let first = run("1");
    assert!(rules(&first).len() >= 80, "{first}");
    for threads in ["1", "2", "3", "8"] {
        assert_eq!(run(threads), first, "{threads} threads");
    }
}

#[test]
fn several_reports_come_from_one_run() {
    let project = sleeper();
    let run = project.run(&["--format", "short", "--format", "json=out/report.json"]);
    run.expect_error("out/report.json");
    let run = project
        .run(&["--format", "short", "--format", "json=report.json"])
        .expect(0);
    assert!(
        run.stdout.contains("thread_sleep_in_async"),
        "{}",
        run.stdout
    );
    let text = std::fs::read_to_string(project.path().join("report.json")).expect("the report");
    let document: Value = serde_json::from_str(&text).expect("JSON");
    assert!(rules(&document).contains(&"thread_sleep_in_async"));
    project
        .run(&["--format", "short", "--format", "json"])
        .expect_error("stdout");
    let run = project
        .run(&["--format", "json", "--output", "again.json"])
        .expect(0);
    assert_eq!(run.stdout, "");
    assert!(project.path().join("again.json").exists());
}

#[test]
fn colour_is_for_terminals_unless_asked_for() {
    let project = sleeper();
    let plain = project.run(&[]).expect(0).stdout;
    assert!(!plain.contains('\u{1b}'), "{plain}");
    assert!(
        project
            .run(&["--color", "always"])
            .expect(0)
            .stdout
            .contains('\u{1b}')
    );
    let forced = Run::of(project.command(&[]).env("CLICOLOR_FORCE", "1"));
    assert!(forced.stdout.contains('\u{1b}'));
    let mut command = project.command(&[]);
    let refused = Run::of(command.env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1"));
    assert!(!refused.stdout.contains('\u{1b}'));
}

#[test]
fn quiet_leaves_the_findings_alone() {
    let project = sleeper();
    let quiet = project.run(&["-q"]).expect(0);
    assert!(quiet.stdout.contains("thread_sleep_in_async"));
    assert!(!quiet.stdout.contains("reviewed"), "{}", quiet.stdout);
    assert_eq!(quiet.stderr, "");
}

#[test]
fn at_most_so_many_findings_are_printed_and_the_rest_is_counted() {
    let project = sleeper();
    let all = project.run(&["--format", "short"]).stdout.lines().count();
    let run = project
        .run(&["--max-findings", "0", "--deny", "critical"])
        .expect(1);
    assert!(
        run.stdout.contains(&format!("… and {all} more")),
        "{}",
        run.stdout
    );
    assert!(run.stdout.contains("1 critical"), "{}", run.stdout);
}

#[test]
fn an_allowance_silences_and_is_counted() {
    let allow = "// perf-review: allow(thread_sleep_in_async) -- a test";
    let sleep = "std::thread::sleep(std::time::Duration::ZERO);";
    let silent = [
        format!("pub async fn f() {{\n    {allow}\n    {sleep}\n}}\n"),
        format!("pub async fn f() {{\n    {sleep} {allow}\n}}\n"),
        format!("{allow}\n#[inline]\npub async fn f() {{\n    let x = 1;\n    {sleep}\n}}\n"),
        format!(
            "#[cfg_attr(perf_review, allow(dead_code, perf_review::thread_sleep_in_async))]\n\
             pub async fn f() {{\n    {sleep}\n}}\n"
        ),
        format!("// perf-review: allow-file(async)\n\npub async fn f() {{\n    {sleep}\n}}\n"),
    ];
    for text in silent {
        let project = Project::library(&text);
        let document = project.json(&["--only", "async,review"]);
        assert!(rules(&document).is_empty(), "{text}\n{document}");
        assert_eq!(document["summary"]["suppressed"], 1, "{text}");
    }
    let loud = format!("pub async fn f() {{\n    {allow}\n    let x = 1;\n    {sleep}\n}}\n");
    let document = Project::library(loud).json(&["--only", "async,review"]);
    assert_eq!(rules(&document), ["thread_sleep_in_async", "unused_allow"]);
}

#[test]
fn an_allowance_of_one_place_leaves_the_others_of_its_function() {
    let allow = "// perf-review: allow(thread_sleep_in_async) -- a test";
    let sleep = "std::thread::sleep(std::time::Duration::ZERO);";
    let text = format!("pub async fn f() {{\n    {sleep} {allow}\n    {sleep}\n}}\n");
    let document = Project::library(text).json(&["--only", "async,review"]);
    assert_eq!(rules(&document), ["thread_sleep_in_async"]);
    assert_eq!(document["findings"][0]["span"]["start"]["line"], 3);
    let text = format!("pub async fn f() {{\n    {sleep}\n    {sleep} {allow}\n}}\n");
    let document = Project::library(text).json(&["--only", "async,review"]);
    assert_eq!(rules(&document), ["thread_sleep_in_async"]);
    assert_eq!(document["findings"][0]["span"]["start"]["line"], 2);
    let text = format!("pub async fn f() {{\n    {sleep} {allow}\n    {sleep} {allow}\n}}\n");
    let document = Project::library(text).json(&["--only", "async,review"]);
    assert!(rules(&document).is_empty(), "{document}");
}

#[test]
fn an_allowance_of_an_unknown_rule_is_an_error_with_the_name_that_was_meant() {
    let project = Project::library("// perf-review: allow(seqcst_orderings)\npub fn f() {}\n");
    let errors = support::errors(&project.json(&[]));
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert!(
        errors[0].contains("did you mean `seqcst_ordering`"),
        "{errors:?}"
    );
}

#[test]
fn rules_are_listed_for_people_and_machines() {
    let project = Project::empty();
    let table = project.run(&["rules"]).expect(0).stdout;
    assert!(table.contains("thread_sleep_in_async"), "{table}");
    let json = project.run(&["rules", "--format", "json"]).expect(0).stdout;
    let list: Value = serde_json::from_str(&json).expect("JSON");
    let list = list.as_array().expect("a list");
    let rule = list
        .iter()
        .find(|rule| rule["name"] == "thread_sleep_in_async");
    let rule = rule.expect("the rule");
    assert_eq!(rule["section"], "async");
    assert_eq!(rule["severity"], "critical");
    assert!(list.iter().any(|rule| rule["name"] == "unused_allow"));
}

#[test]
fn a_rule_is_explained_by_its_page() {
    let project = Project::empty();
    let page = project
        .run(&["explain", "thread_sleep_in_async"])
        .expect(0)
        .stdout;
    assert!(page.contains("Why it costs"), "{page}");
    project
        .run(&["explain", "thread_slep_in_async"])
        .expect_error("thread_sleep_in_async");
}

#[test]
fn paths_choose_what_is_reviewed() {
    let project = sleeper();
    project.write("stray.rs", "fn f() {}\n");
    let document = project.json(&["stray.rs"]);
    assert_eq!(document["summary"]["files"], 1);
    assert!(rules(&document).is_empty(), "{document}");
    let document = project.json(&["src"]);
    assert!(rules(&document).contains(&"thread_sleep_in_async"));
}

#[test]
fn tests_are_reviewed_where_their_files_are_named() {
    let project = sleeper();
    let test = "#[tokio::test]\nasync fn f() { std::fs::read(\"x\").unwrap(); }\n";
    project.write(
        "src/lib.rs",
        format!("#[cfg(test)]\nmod tests {{\n{test}}}\n#[cfg(test)]\nmod load_tests;\n"),
    );
    project.write("src/load_tests.rs", test);
    project.write("tests/all.rs", test);
    project.write("checks/some.rs", test);
    project.write(
        "Cargo.toml",
        "[package]\nname = \"sleeper\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\
         [dependencies]\ntokio = \"1\"\n[[test]]\nname = \"some\"\npath = \"checks/some.rs\"\n",
    );
    let found = |path: &str| rules(&project.json(&[path])).contains(&"sync_fs_in_async");
    for path in [".", "src", "src/lib.rs"] {
        assert!(!found(path), "{path} brings its tests along");
    }
    for path in [
        "tests",
        "tests/all.rs",
        "src/load_tests.rs",
        "checks/some.rs",
    ] {
        assert!(found(path), "{path} is not reviewed");
    }
}

#[test]
fn what_only_files_of_tests_declare_is_not_reviewed_as_forgotten_code() {
    let project = sleeper();
    let sleep = "pub async fn f() { std::thread::sleep(std::time::Duration::from_secs(1)); }\n\
                 pub fn start() { tokio::spawn(f()); }\n";
    project.write("src/lib.rs", "#[cfg(test)]\nmod store_tests;\n");
    project.write(
        "src/store_tests.rs",
        "#[path = \"fixture.rs\"]\nmod fixture;\n",
    );
    project.write("src/fixture.rs", sleep);
    project.write("src/forgotten.rs", sleep);
    let found = project.run(&["--format", "short"]).expect(0).stdout;
    assert!(found.contains("src/forgotten.rs"), "{found}");
    assert!(!found.contains("src/fixture.rs"), "{found}");
}

#[cfg(unix)]
#[test]
fn files_named_like_tests_are_read_where_code_that_ships_declares_them() {
    let sleep = "pub async fn f() { std::thread::sleep(std::time::Duration::from_secs(1)); }\n\
                 pub fn start() { tokio::spawn(f()); }\n";
    let project = sleeper();
    project.write(
        "src/lib.rs",
        "mod test;\n#[path = \"examples/deep.rs\"]\nmod deep;\n#[cfg(test)]\nmod tests;\n\
         #[cfg(test)]\nmod own { let x = ; }\n",
    );
    project.write("src/test.rs", format!("mod inner;\n{sleep}"));
    project.write(
        "src/test/inner.rs",
        format!("include!(\"more_tests.rs\");\n{sleep}"),
    );
    project.write(
        "src/test/more_tests.rs",
        format!("pub mod included {{ {sleep} }}"),
    );
    project.write("src/examples/deep.rs", sleep);
    project.write("src/tests.rs", "fn broken(\n");
    project.write("tests/all.rs", "fn broken(\n");
    let run = project.run(&["--format", "short"]).expect(0);
    let mut found: Vec<&str> = run
        .stdout
        .lines()
        .filter_map(|line| line.split(':').next())
        .collect();
    found.sort_unstable();
    assert_eq!(
        found,
        [
            "src/examples/deep.rs",
            "src/test.rs",
            "src/test/inner.rs",
            "src/test/more_tests.rs"
        ]
    );
    let everywhere = project.run(&["--format", "short", "--all-targets"]);
    let said = everywhere.stdout + &everywhere.stderr;
    for broken in ["src/lib.rs", "src/tests.rs", "tests/all.rs"] {
        assert!(said.contains(broken), "{broken}: {said}");
    }
}

#[test]
fn an_interrupt_ends_it_with_status_130() {
    let project = sleeper();
    // cargo is asked for the workspace first: one that waits gives the time to interrupt.
    let cargo = project.write("cargo", "#!/bin/sh\nsleep 20\n");
    std::fs::set_permissions(&cargo, std::os::unix::fs::PermissionsExt::from_mode(0o755))
        .expect("the file is ours");
    let mut command = project.command(&[]);
    command
        .env("CARGO", &cargo)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut child = command.spawn().expect("the program starts");
    std::thread::sleep(std::time::Duration::from_millis(700));
    let id = child.id().to_string();
    let killed = Command::new("kill")
        .args(["-INT", &id])
        .status()
        .expect("kill runs");
    assert!(killed.success());
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
}

#[test]
fn the_model_can_be_asked_what_it_believes() {
    let project = sleeper();
    let types = project.run(&["debug", "types", "src/lib.rs"]).expect(0);
    assert!(
        types
            .stdout
            .contains("4:24-4:46 `Duration::from_secs(1)` : std::time::Duration"),
        "{}",
        types.stdout
    );
    let calls = project.run(&["debug", "calls", "src/lib.rs"]).expect(0);
    assert!(
        calls
            .stdout
            .contains("calls std::thread::sleep [std::thread::sleep]; Async"),
        "{}",
        calls.stdout
    );
    let effects = project.run(&["debug", "effects", "tick"]).expect(0);
    assert!(effects.stdout.contains("ThreadSleep"), "{}", effects.stdout);
    let nobody = project.run(&["debug", "effects", "nobody"]).expect(2);
    assert_eq!(
        nobody.stderr,
        "error: no function of the workspace is called `nobody`: give its name or the end of its path\n"
    );
}
