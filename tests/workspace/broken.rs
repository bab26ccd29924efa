//! Input that cannot be read: a message, and the rest goes on.

use cargo_perf_review::workspace::{FileKind, LoadError, LoadRequest, ManifestSource, load};

use crate::project::{Project, package, rust_files};

const GOOD: &str = "[package]\nname = \"good\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";

#[test]
fn a_syntax_error_in_the_manifest_asked_for_has_line_and_column() {
    let project = Project::new(&[("Cargo.toml", "[package]\nname = \"a\"\nversion = = 1\n")]);
    for source in [ManifestSource::OwnReader, ManifestSource::Cargo] {
        let error = load(&LoadRequest {
            source,
            ..project.request()
        })
        .unwrap_err();
        let LoadError::ManifestSyntax {
            path, line, column, ..
        } = &error
        else {
            panic!("{error}")
        };
        assert_eq!((path.as_str(), *line, *column), ("Cargo.toml", 3, 11));
        assert!(
            error
                .to_string()
                .starts_with("Cargo.toml:3:11: the manifest is not valid TOML")
        );
    }
}

#[test]
fn a_broken_member_is_a_problem_and_the_rest_goes_on() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"good\", \"bad\", \"missing\"]\n",
        ),
        ("good/Cargo.toml", GOOD),
        ("good/src/lib.rs", ""),
        ("bad/Cargo.toml", "[package\nname = \"bad\"\n"),
        ("bad/src/lib.rs", ""),
    ]);
    let workspace = load(&LoadRequest {
        source: ManifestSource::Cargo,
        ..project.request()
    })
    .unwrap();
    assert_eq!(workspace.notes.len(), 1, "{:?}", workspace.notes);
    assert!(workspace.notes[0].starts_with("`cargo metadata` failed ("));
    assert!(package(&workspace, "good").selected);
    let paths: Vec<&str> = workspace
        .problems
        .iter()
        .map(|problem| &*problem.path)
        .collect();
    assert_eq!(paths, ["bad/Cargo.toml", "missing/Cargo.toml"]);
    assert!(workspace.problems[0].range.is_some());
}

#[test]
fn a_toolchain_that_is_not_installed_stops_nothing() {
    let project = Project::new(&[
        ("Cargo.toml", GOOD),
        ("src/lib.rs", ""),
        (
            "rust-toolchain.toml",
            "[toolchain]\nchannel = \"1.2.3-none\"\n",
        ),
    ]);
    // Cargo itself reads no toolchain file; the proxy before it does, where there is one.
    let workspace = load(&LoadRequest {
        source: ManifestSource::Cargo,
        ..project.request()
    })
    .unwrap();
    assert_eq!(rust_files(&workspace), ["src/lib.rs"]);
    assert!(workspace.toolchain.is_some());
}

#[test]
fn files_that_are_not_utf8_are_problems() {
    let project = Project::new(&[("Cargo.toml", GOOD), ("src/lib.rs", "")]);
    project.write("src/latin.rs", b"// caf\xe9\n");
    project.write("src/bom.rs", "\u{feff}fn f() {}".as_bytes());
    let workspace = project.load();
    assert_eq!(rust_files(&workspace), ["src/bom.rs", "src/lib.rs"]);
    assert!(workspace.files[0].text.starts_with('\u{feff}'));
    assert_eq!(workspace.problems.len(), 1);
    assert_eq!(workspace.problems[0].path, "src/latin.rs");
    assert!(workspace.problems[0].message.contains("not UTF-8 (byte 6)"));
}

#[test]
fn an_empty_workspace_is_fine_and_no_manifest_is_not() {
    let project = Project::new(&[("Cargo.toml", "[workspace]\n"), ("empty/x", "")]);
    let workspace = project.load();
    assert!(workspace.packages.is_empty());
    assert_eq!(workspace.problems, []);
    let nothing = Project::new(&[]);
    let error = load(&nothing.request()).unwrap_err();
    assert!(matches!(error, LoadError::NoManifest { .. }));
    let error = load(&LoadRequest {
        manifest_path: Some("none/Cargo.toml".into()),
        ..nothing.request()
    })
    .unwrap_err();
    assert!(matches!(error, LoadError::Manifest { .. }), "{error}");
}

#[cfg(unix)]
#[test]
fn loops_of_links_end() {
    let project = Project::new(&[("Cargo.toml", GOOD), ("src/lib.rs", "")]);
    let source = project.path().join("src");
    std::os::unix::fs::symlink(&source, source.join("again")).unwrap();
    std::os::unix::fs::symlink("self.rs", source.join("self.rs")).unwrap();
    assert_eq!(rust_files(&project.load()), ["src/lib.rs"]);
}

#[test]
fn a_broken_lock_file_gives_what_it_holds() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            &format!("{GOOD}[dependencies]\nlog = \"0.4\"\n"),
        ),
        ("src/lib.rs", ""),
        (
            "Cargo.lock",
            "[[package]]\nname = \"log\"\nversion = \"0.4.9\"\n<<<<<<< HEAD\n",
        ),
    ]);
    let workspace = project.load();
    let version = package(&workspace, "good").dependencies[0]
        .version
        .as_deref();
    assert_eq!(version, Some("0.4.9"));
    assert_eq!(workspace.problems[0].path, "Cargo.lock");
}

#[test]
fn configuration_is_found_up_to_the_repository_and_not_above() {
    let project = Project::new(&[
        (".cargo/config.toml", "[build]\n"),
        ("repo/.git/HEAD", ""),
        ("repo/.cargo/config.toml", "[build]\nrustflags = []\n"),
        ("repo/app/Cargo.toml", GOOD),
        ("repo/app/src/main.rs", "fn main() {}"),
        ("repo/app/.cargo/config", "[profile.release]\nlto = true\n"),
        ("repo/app/.cargo/config.toml", ""),
    ]);
    let workspace = load(&LoadRequest {
        directory: project.path().join("repo/app"),
        ..project.request()
    })
    .unwrap();
    let shown: Vec<&str> = workspace
        .cargo_configs
        .iter()
        .map(|config| &*workspace.file(config.file).display)
        .collect();
    assert_eq!(shown, [".cargo/config", "../.cargo/config.toml"]);
    let first = workspace.file(workspace.cargo_configs[0].file);
    assert_eq!(first.kind, FileKind::CargoConfig);
    assert!(first.selected);
}
