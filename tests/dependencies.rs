//! Sources of dependencies: found, followed, and told about where they are missing.

mod support;

use std::fmt::Write as _;

use support::{Project, Run};

/// A dependency in `vendor/`.
struct Vendored<'a> {
    name: &'a str,
    /// What stands below `[package]` in its manifest besides name and version.
    manifest: &'a str,
    files: &'a [(&'a str, &'a str)],
}

/// A library that depends on vendored packages of version 1.0.0.
fn project(source: &str, dependencies: &[&str], vendored: &[Vendored<'_>]) -> Project {
    let project = Project::library(source);
    let mut manifest = "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
                        [workspace]\n\n[dependencies]\ntokio = \"1\"\n"
        .to_owned();
    let mut lock = "version = 4\n\n[[package]]\nname = \"demo\"\nversion = \"0.1.0\"\n\n\
                    [[package]]\nname = \"tokio\"\nversion = \"1.40.0\"\nsource = \"registry+a\"\n"
        .to_owned();
    for dependency in dependencies {
        writeln!(manifest, "{dependency} = \"1\"").expect("a string takes all");
    }
    for package in vendored {
        let folder = format!("vendor/{}", package.name);
        writeln!(
            lock,
            "\n[[package]]\nname = \"{}\"\nversion = \"1.0.0\"\nsource = \"registry+a\"",
            package.name
        )
        .expect("a string takes all");
        project.write(
            &format!("{folder}/Cargo.toml"),
            format!(
                "[package]\nname = \"{}\"\nversion = \"1.0.0\"\nedition = \"2021\"\n{}",
                package.name, package.manifest
            ),
        );
        for (path, text) in package.files {
            project.write(&format!("{folder}/{path}"), text);
        }
    }
    project.write("Cargo.toml", manifest);
    project.write("Cargo.lock", lock);
    project.write(
        ".cargo/config.toml",
        "[source.crates-io]\nreplace-with = \"vendored\"\n\n[source.vendored]\ndirectory = \"vendor\"\n",
    );
    project
}

/// The findings of the rules about blocking calls, one line each, and what was remarked.
fn review(project: &Project, arguments: &[&str]) -> (Vec<String>, String) {
    let given = ["--format", "short", "--only", "async", "--color", "never"];
    let arguments: Vec<&str> = given.iter().chain(arguments).copied().collect();
    let mut command = project.command(&arguments);
    // What other projects on this machine brought is no part of the test.
    command.env("CARGO_HOME", project.path().join("home"));
    let run = Run::of(&mut command).expect(0);
    let findings = run
        .stdout
        .lines()
        .filter(|line| line.contains("src/lib.rs"));
    (findings.map(str::to_owned).collect(), run.stderr)
}

#[test]
fn a_stub_that_stands_in_makes_way_for_the_source() {
    const CALLER: &str = "\
use globset::{Glob, GlobSetBuilder};

pub async fn answer(names: Vec<String>) -> usize {
    let mut found = 0;
    for name in names {
        let mut set = GlobSetBuilder::new();
        set.add(Glob::new(\"*.rs\").unwrap());
        let set = set.build().unwrap();
        found += usize::from(set.is_match(&name));
    }
    globset::local();
    found
}

pub fn start() {
    for _ in 0..4 {
        tokio::spawn(answer(Vec::new()));
    }
}
";
    const SOURCE: Vendored<'_> = Vendored {
        name: "globset",
        manifest: "",
        files: &[(
            "src/lib.rs",
            "pub fn local() -> String { std::fs::read_to_string(\"x\").unwrap() }\n",
        )],
    };
    let named = |findings: &[String]| -> Vec<bool> {
        let rules = [
            "`globset::GlobSetBuilder::build` compiles",
            "sync_fs_in_async",
        ];
        let has = |rule: &&str| findings.iter().any(|finding| finding.contains(*rule));
        rules.iter().map(has).collect()
    };
    let absent = project(CALLER, &[], &[]);
    absent.write(
        "Cargo.toml",
        "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\ntokio = \"1\"\nglobset = \"0.4\"\n",
    );
    let libraries = ["--only", "libraries"];
    assert_eq!(named(&review(&absent, &libraries).0), [true, false]);
    let present = project(CALLER, &["globset"], &[SOURCE]);
    assert_eq!(named(&review(&present, &libraries).0), [false, true]);
}

/// An async function that tasks run and that calls `settings::load()`.
const CALLER: &str = "\
pub async fn answer() -> String {
    settings::load()
}

pub fn start() {
    for _ in 0..4 {
        tokio::spawn(answer());
    }
}
";

const SETTINGS: Vendored<'_> = Vendored {
    name: "settings",
    manifest: "",
    files: &[
        ("src/lib.rs", "mod file;\npub use file::load;\n"),
        (
            "src/file.rs",
            "pub fn load() -> String {\n    text(\"settings.toml\")\n}\n\n\
             fn text(path: &str) -> String {\n    \
             std::fs::read_to_string(path).unwrap_or_default()\n}\n",
        ),
    ],
};

#[test]
fn an_effect_in_a_dependency_is_found_with_its_chain() {
    let project = project(CALLER, &["settings"], &[SETTINGS]);
    let (findings, stderr) = review(&project, &[]);
    assert_eq!(findings.len(), 1, "{findings:?}\n{stderr}");
    let finding = &findings[0];
    assert!(finding.contains("warning[sync_fs_in_async]"), "{finding}");
    assert!(
        finding.contains("`answer` → `settings::load` → `settings::file::text`"),
        "{finding}"
    );
    let document = project.json(&["--only", "async"]);
    let related = document["findings"][0]["related"].to_string();
    assert!(related.contains("settings-1.0.0/src/file.rs"), "{related}");
    assert!(!related.contains("vendor/"), "{related}");
}

#[test]
fn dependencies_are_left_alone_where_that_is_asked_for() {
    let project = project(CALLER, &["settings"], &[SETTINGS]);
    let (findings, stderr) = review(&project, &["--deps", "off"]);
    assert_eq!(findings, Vec::<String>::new());
    assert!(!stderr.contains("sources"), "{stderr}");
}

#[test]
fn what_a_dependency_moves_off_the_executor_is_silent() {
    let files = [(
        "src/lib.rs",
        "pub fn load() -> String {\n    \
         std::thread::spawn(|| { std::fs::read_to_string(\"a\"); });\n    \
         tokio::task::spawn_blocking(|| std::fs::read_to_string(\"a\"));\n    \
         String::new()\n}\n",
    )];
    let settings = Vendored {
        name: "settings",
        manifest: "[dependencies]\ntokio = \"1\"\n",
        files: &files,
    };
    let project = project(CALLER, &["settings"], &[settings]);
    assert_eq!(review(&project, &[]).0, Vec::<String>::new());
}

#[test]
fn what_a_dependency_does_once_or_cheaply_is_silent() {
    let files = [(
        "src/lib.rs",
        "use std::sync::OnceLock;\nstatic TEXT: OnceLock<String> = OnceLock::new();\n\n\
         pub fn load() -> String {\n    std::fs::metadata(\"a\");\n    println!(\"loads\");\n    \
         TEXT.get_or_init(|| std::fs::read_to_string(\"a\").unwrap_or_default()).clone()\n}\n",
    )];
    let settings = Vendored {
        files: &files,
        ..SETTINGS
    };
    let project = project(CALLER, &["settings"], &[settings]);
    assert_eq!(review(&project, &[]).0, Vec::<String>::new());
}

#[test]
fn what_another_crate_exports_again_is_followed() {
    let facade = Vendored {
        name: "settings",
        manifest: "[dependencies]\nreader = { package = \"settings-reader\", version = \"1\" }\n",
        files: &[("src/lib.rs", "pub use reader::*;\n")],
    };
    let files = [(
        "src/lib.rs",
        "pub struct Reader;\n\nimpl Reader {\n    \
         pub fn load(&self) -> Vec<u8> { std::fs::read(\"a\").unwrap_or_default() }\n}\n\n\
         #[cfg(feature = \"off\")]\nmod off;\n",
    )];
    let reader = Vendored {
        name: "settings-reader",
        manifest: "[features]\noff = []\n",
        files: &files,
    };
    let source = CALLER.replace(
        "settings::load()",
        "String::from_utf8(settings::Reader.load()).unwrap_or_default()",
    );
    let project = project(&source, &["settings"], &[facade, reader]);
    let (findings, stderr) = review(&project, &[]);
    assert_eq!(findings.len(), 1, "{findings:?}\n{stderr}");
    let chain = "`answer` → `settings_reader::Reader::load`";
    assert!(findings[0].contains(chain), "{findings:?}");
    assert!(findings[0].contains("critical"), "{findings:?}");
}

#[test]
fn a_missing_source_is_told_once() {
    let missing = Vendored {
        files: &[],
        ..SETTINGS
    };
    let project = project(CALLER, &["settings"], &[missing]);
    std::fs::remove_dir_all(project.path().join("vendor")).expect("it was written");
    let (findings, stderr) = review(&project, &[]);
    assert_eq!(findings, Vec::<String>::new());
    let told = "worked without the sources of 1 dependency: settings";
    assert_eq!(stderr.matches(told).count(), 1, "{stderr}");
}

#[test]
fn what_is_kept_of_dependencies_changes_no_finding() {
    let project = project(CALLER, &["settings"], &[SETTINGS]);
    let kept = project.path().join("target/perf-review");
    let review = |arguments: &[&str]| {
        let given = ["--format", "short", "--only", "async", "--color", "never"];
        let arguments: Vec<&str> = given.iter().chain(arguments).copied().collect();
        let mut command = project.command(&arguments);
        command.env("CARGO_HOME", project.path().join("home"));
        command.env_remove("CARGO_TARGET_DIR");
        Run::of(&mut command).expect(0).stdout
    };
    let expected = review(&[]);
    assert!(expected.contains("sync_fs_in_async"), "{expected}");
    assert!(!kept.exists(), "no target folder is made");
    std::fs::create_dir(project.path().join("target")).expect("a writable folder");
    assert_eq!(review(&["--no-cache"]), expected);
    assert!(!kept.exists(), "nobody asked to keep anything");
    assert_eq!(review(&[]), expected, "it is written");
    let pack = kept.join("settings-1.0.0.bin");
    let written = std::fs::read(&pack).expect("it was kept");
    assert_eq!(review(&[]), expected, "it is read");
    assert_eq!(std::fs::read(&pack).expect("it was kept"), written);
    for damaged in [&b""[..], b"of another tool", &written[..written.len() / 2]] {
        forget_reviews(&kept);
        std::fs::write(&pack, damaged).expect("a writable file");
        assert_eq!(review(&[]), expected);
        assert_eq!(std::fs::read(&pack).expect("it was kept"), written);
    }
    // Where the folder cannot be written, the review goes on.
    std::fs::remove_dir_all(&kept).expect("it was written");
    std::fs::write(&kept, "").expect("a writable file");
    assert_eq!(review(&[]), expected);
    // A dependency that changes is read again.
    let lib = "vendor/settings/src/file.rs";
    std::fs::remove_file(&kept).expect("it was written");
    assert_eq!(review(&[]), expected);
    project.write(lib, "pub fn load() -> String {\n    String::new()\n}\n");
    assert_eq!(review(&[]), "");
}

/// Lets the next review read everything again.
fn forget_reviews(kept: &std::path::Path) {
    for entry in std::fs::read_dir(kept).expect("it was written").flatten() {
        if entry.file_name().to_string_lossy().starts_with("review-") {
            std::fs::remove_file(entry.path()).expect("a writable folder");
        }
    }
}

#[test]
fn macros_of_a_crate_of_their_own_are_known_by_the_crate_that_hands_them_on() {
    let project = project(
        "#[rocket::get(\"/\")]\nfn page() -> String {\n    std::fs::read_to_string(\"page.html\").unwrap()\n}\n",
        &["rocket"],
        &[
            Vendored {
                name: "rocket",
                manifest: "\n[dependencies]\nrocket_codegen = \"1\"\n",
                files: &[("src/lib.rs", "pub use rocket_codegen::*;\n")],
            },
            Vendored {
                name: "rocket_codegen",
                manifest: "\n[lib]\nproc-macro = true\n",
                files: &[(
                    "src/lib.rs",
                    "use proc_macro::TokenStream;\n\n#[proc_macro_attribute]\n\
                     pub fn get(_: TokenStream, item: TokenStream) -> TokenStream {\n    item\n}\n",
                )],
            },
        ],
    );
    for dependencies in ["auto", "off"] {
        let (findings, _) = review(&project, &["--deps", dependencies]);
        assert_eq!(findings.len(), 1, "{dependencies}: {findings:?}");
        assert!(findings[0].contains("sync_fs_in_async"), "{findings:?}");
    }
}
