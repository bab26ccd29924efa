//! Bad input: every kind has its message and its exit status, and none stops the rest.

mod support;

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use support::{Project, Run, errors};

/// Reviews a package with a good module and `content` as a second one; gives the errors.
fn review_beside_good_code(content: impl AsRef<[u8]>) -> Vec<String> {
    let project = Project::library("mod bad;\npub fn good() {}\n");
    project.write("src/bad.rs", content);
    let run = project.run(&["--format", "json"]).expect(0);
    let document = serde_json::from_str(&run.stdout).expect("JSON");
    errors(&document)
}

#[track_caller]
fn assert_one_error(content: impl AsRef<[u8]>, part: &str) {
    let errors = review_beside_good_code(content);
    let [error] = &errors[..] else {
        panic!("one error was expected: {errors:?}");
    };
    assert!(error.starts_with("src/bad.rs: "), "{error}");
    assert!(error.contains(part), "{error}");
}

#[test]
fn a_file_that_does_not_parse_is_an_error_with_its_place_and_the_rest_goes_on() {
    let project = Project::library("mod bad;\nfn fine() {}\n");
    project.write("src/bad.rs", "fn main() {\n    let x = ;\n}\n");
    let run = project.run(&["--format", "short"]).expect(0);
    assert!(
        run.stdout.contains("src/bad.rs:2:13: error: "),
        "{}",
        run.stdout
    );
    let document = project.json(&[]);
    assert_eq!(document["summary"]["parse_errors"], 1);
    assert_eq!(document["summary"]["files"], 2);
    project.run(&["--deny-errors"]).expect(1);
}

#[test]
fn a_file_that_is_cut_off_is_an_error() {
    assert_one_error("fn main() { if x { (", "");
    assert_one_error("fn main() { \"never closed", "");
    assert_one_error("/* never closed", "");
}

#[test]
fn an_empty_file_is_fine() {
    assert_eq!(review_beside_good_code(""), [""; 0]);
    assert_eq!(review_beside_good_code("\n\n"), [""; 0]);
}

#[test]
fn a_byte_order_mark_and_a_shebang_shift_nothing() {
    assert_eq!(review_beside_good_code("\u{feff}fn f() {}\n"), [""; 0]);
    assert_eq!(
        review_beside_good_code("#!/usr/bin/env run\nfn f() {}\n"),
        [""; 0]
    );
    let project = Project::library("\u{feff}fn f() {\n    let x = ;\n}\n");
    let run = project.run(&["--format", "short"]).expect(0);
    assert!(
        run.stdout.starts_with("src/lib.rs:2:13: error: "),
        "{}",
        run.stdout
    );
}

#[test]
fn carriage_returns_belong_to_the_line_end() {
    let project = Project::library("fn f() {\r\n    let x = ;\r\n}\r\n");
    let run = project.run(&["--format", "short"]).expect(0);
    assert!(
        run.stdout.starts_with("src/lib.rs:2:13: error: "),
        "{}",
        run.stdout
    );
    let human = project.run(&[]).expect(0).stdout;
    assert!(!human.contains('\r'), "{human:?}");
}

#[test]
fn bytes_that_are_not_utf_8_are_an_error() {
    assert_one_error(b"fn f() {}\n// caf\xe9\n", "UTF-8");
}

#[test]
fn a_file_that_cannot_be_read_is_counted_with_those_that_do_not_parse() {
    let project = Project::library("mod bad;\npub fn good() {}\n");
    project.write("src/bad.rs", b"fn f() { \"\xff\" }");
    assert_eq!(project.json(&[])["summary"]["parse_errors"], 1);
}

#[cfg(unix)]
#[test]
fn a_pipe_where_cargo_reads_its_configuration_is_not_waited_for() {
    let project = Project::library("pub fn good() {}\n");
    project.write(".cargo/other", "");
    let made = std::process::Command::new("mkfifo")
        .arg(project.path().join(".cargo/config.toml"))
        .status();
    assert!(made.is_ok_and(|status| status.success()));
    let began = std::time::Instant::now();
    let run = project.run(&["--format", "short"]).expect(0);
    assert!(began.elapsed().as_secs() < 10);
    assert!(
        run.stderr.contains("is not a regular file"),
        "{}",
        run.stderr
    );
}

#[test]
fn five_megabytes_on_one_line_are_reviewed() {
    let items = "fn f() { let x = 1; } ".repeat(5_000_000 / 22);
    assert_eq!(review_beside_good_code(items), [""; 0]);
    assert_one_error(format!("const A: &str = \"{}\"", "a".repeat(5_000_000)), "");
}

#[test]
fn an_error_on_a_line_of_five_megabytes_is_shown_in_a_few_lines() {
    let project = Project::library(format!("const A: &str = \"{}\"", "a".repeat(5_000_000)));
    let run = project.run(&[]).expect(0);
    assert!(run.stdout.len() < 5_000, "{} bytes", run.stdout.len());
}

const DEEP: usize = 100_000;

#[test]
fn a_hundred_thousand_nested_groups_are_an_error_and_no_overflow() {
    let nested = |open: &str, close: &str| {
        format!("fn f() {{ {}{} }}\n", open.repeat(DEEP), close.repeat(DEEP))
    };
    assert_one_error(nested("(", ")"), "nested too deeply");
    assert_one_error(nested("{", "}"), "nested too deeply");
    assert_one_error(nested("[", "]"), "nested too deeply");
}

#[test]
fn groups_that_never_close_are_an_error_and_no_overflow() {
    assert_one_error(format!("fn f() {{ {}", "(".repeat(DEEP)), "");
}

#[test]
fn long_chains_are_an_error_or_reviewed_and_no_overflow() {
    let sum = format!("fn f(a: u64) -> u64 {{ {}a }}\n", "a + ".repeat(DEEP));
    let branches = format!(
        "fn f(a: u8) {{ if a == 1 {{}} {} }}\n",
        "else if a == 2 {} ".repeat(DEEP)
    );
    let calls = format!("fn f(a: A) {{ a{} }}\n", ".b()".repeat(DEEP));
    let types = format!(
        "fn f(a: {}u8{}) {{}}\n",
        "Vec<".repeat(DEEP),
        ">".repeat(DEEP)
    );
    let not = format!("fn f(a: bool) -> bool {{ {}a }}\n", "!".repeat(DEEP));
    for text in [sum, branches, calls, types, not] {
        for error in review_beside_good_code(text) {
            assert!(error.contains("nested too deeply"), "{error}");
        }
    }
}

#[cfg(unix)]
#[test]
fn links_that_go_round_in_circles_are_walked_once() {
    let project = Project::library("pub fn good() {}\n");
    std::os::unix::fs::symlink(project.path().join("src"), project.path().join("src/again"))
        .expect("a link");
    std::os::unix::fs::symlink("itself", project.path().join("src/itself")).expect("a link");
    let document = project.json(&[]);
    assert_eq!(document["summary"]["files"], 1, "{document}");
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_read_is_an_error_and_the_rest_goes_on() {
    use std::os::unix::fs::PermissionsExt;

    let project = Project::library("pub fn good() {}\n");
    project.write("src/closed/inner.rs", "fn f() {}\n");
    let closed = project.path().join("src/closed");
    let set = |mode| std::fs::set_permissions(&closed, PermissionsExt::from_mode(mode));
    set(0o000).expect("the folder is ours");
    let is_really_closed = std::fs::read_dir(&closed).is_err();
    let document = project.json(&[]);
    set(0o755).expect("the folder is ours");
    if is_really_closed {
        let errors = errors(&document);
        assert!(
            errors.iter().any(|error| error.contains("src/closed")),
            "{errors:?}"
        );
        assert_eq!(document["summary"]["files"], 1);
    } else {
        // The superuser may read everything.
        assert_eq!(document["summary"]["files"], 2);
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_ends_the_run_quietly() {
    let project = Project::library("fn f() { let = ; }\n");
    for index in 0..3000 {
        project.write(&format!("src/m{index}.rs"), "fn f() { let = ; }\n");
    }
    let mut child = project
        .command(&["--format", "human", "src"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut reader = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut line = String::new();
    reader.read_line(&mut line).expect("a line");
    drop(reader);
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let project = Project::library("pub fn good() {}\n");
    let full = std::fs::File::create("/dev/full").expect("the device that is always full");
    let output = project
        .command(&[])
        .stdout(full)
        .output()
        .expect("the program starts");
    assert_eq!(output.status.code(), Some(2));
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(
        stderr.starts_with("error: cannot write to stdout"),
        "{stderr}"
    );
}

#[test]
fn a_path_that_does_not_exist_is_named() {
    let project = Project::library("");
    project
        .run(&["src/nowhere.rs"])
        .expect_error("`src/nowhere.rs`");
    project
        .run(&["--manifest-path", "no/Cargo.toml"])
        .expect_error("no/Cargo.toml");
    project
        .run(&["--metadata-path", "no.json"])
        .expect_error("no.json");
}

#[test]
fn a_manifest_that_is_no_toml_is_an_error_with_line_and_column() {
    let project = Project::library("");
    project.write(
        "Cargo.toml",
        "[package]\nname = \"demo\nversion = \"0.1.0\"\n",
    );
    project.run(&[]).expect_error("Cargo.toml:2:");
}

#[test]
fn a_folder_without_a_manifest_is_named() {
    let project = Project::empty();
    project.run(&[]).expect_error("no Cargo.toml");
}

#[test]
fn an_empty_workspace_has_no_findings() {
    let project = Project::empty();
    project.write(
        "Cargo.toml",
        "[workspace]\nmembers = []\nresolver = \"3\"\n",
    );
    let run = project.run(&[]).expect(0);
    assert!(run.stdout.contains("0 files"), "{}", run.stdout);
    let document = project.json(&[]);
    assert_eq!(document["summary"]["files"], 0);
}

#[test]
fn a_toolchain_that_is_not_installed_stops_nothing() {
    let project = Project::library("pub fn good() {}\n");
    project.write("rust-toolchain.toml", "[toolchain]\nchannel = \"1.3.0\"\n");
    let run = Run::of(
        project
            .command(&["--format", "json"])
            .env("CARGO", "/nowhere/cargo"),
    );
    let run = run.expect(0);
    assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
    assert!(run.stderr.starts_with("note: "), "{}", run.stderr);
    assert!(run.stdout.contains("\"files\": 1"), "{}", run.stdout);
}

/// Code that machines write: what is asked again at each level or for each pair must have an end.
#[test]
fn chains_and_crowds_are_reviewed_in_time() {
    use std::fmt::Write as _;
    const COUNT: usize = 1000;
    let lines = |line: &dyn Fn(usize) -> String| {
        (0..COUNT).fold(String::new(), |mut text, index| {
            _ = writeln!(text, "{}", line(index));
            text
        })
    };
    let vectors = lines(&|i| format!("let v{} = vec![v{i}.clone()];", i + 1));
    let adaptors = lines(&|i| format!("let v{} = v{i}.map(|x| x);", i + 1));
    let implementors = lines(&|i| {
        format!(
            "pub struct S{i}; impl T for S{i} {{ fn go(&self) {{ std::fs::read(\"a\").ok(); }} }}"
        )
    });
    let callers = lines(&|i| format!("pub async fn c{i}(t: &dyn T) {{ t.go(); }}"));
    let macros = lines(&|i| format!("let v{i} = m!(a a a a a a a a);"));
    for (what, source) in [
        (
            "vectors",
            format!("pub fn f() {{ let v0 = vec![1u8]; {vectors} }}"),
        ),
        (
            "adaptors",
            format!("pub fn f(v: Vec<u8>) {{ let v0 = v.iter(); {adaptors} }}"),
        ),
        (
            "traits",
            format!("pub trait T {{ fn go(&self); }} {implementors} {callers}"),
        ),
        (
            "macros",
            format!(
                "macro_rules! m {{ ($a:tt $($b:tt)*) => {{ 1 + m!($($b)*) }}; () => {{ 0 }} }} \
                 pub fn f() {{ {macros} }}"
            ),
        ),
    ] {
        let project = Project::library(source);
        let began = std::time::Instant::now();
        project.run(&["--quiet", "--no-cache"]).expect(0);
        let took = began.elapsed();
        assert!(took.as_secs() < 30, "{what}: {took:?}");
    }
}
