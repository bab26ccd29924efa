//! Cargo's reading of manifests and our own are the same.

use cargo_perf_review::workspace::{LoadRequest, ManifestSource, TargetKind, Workspace, load};

use crate::project::{Project, file, package, rust_files};

/// Everything that the two readings must agree on, as text.
fn described(workspace: &Workspace) -> String {
    let mut lines = Vec::new();
    for package in &workspace.packages {
        lines.push(format!(
            "{} {} member={} unpublished={} features={:?}",
            package.name,
            package.version,
            package.is_member,
            package.unpublished,
            package.default_features
        ));
        for target in &package.targets {
            let root = target.root.map(|root| &workspace.file(root).display);
            lines.push(format!(
                "  {:?} {} {} {:?} {:?} {:?}",
                target.kind,
                target.name,
                target.edition,
                target.crate_types,
                target.required_features,
                root
            ));
        }
        for dependency in &package.dependencies {
            lines.push(format!("  {dependency:?}"));
        }
    }
    lines.extend(
        workspace
            .files
            .iter()
            .map(|file| format!("{} {:?} {}", file.display, file.package, file.selected)),
    );
    lines.join("\n")
}

/// Loads both ways, compares, and gives one of the two.
fn same_both_ways(project: &Project) -> Workspace {
    let own = project.load();
    let asked = load(&LoadRequest {
        source: ManifestSource::Cargo,
        offline: true,
        ..project.request()
    })
    .expect("loads");
    assert_eq!(asked.notes, Vec::<String>::new());
    pretty_compare(&described(&asked), &described(&own));
    asked
}

fn pretty_compare(cargo: &str, own: &str) {
    for (by_cargo, by_us) in cargo.lines().zip(own.lines()) {
        assert_eq!(by_cargo, by_us);
    }
    assert_eq!(cargo, own);
}

#[test]
fn a_virtual_workspace_with_globs_renames_and_inheritance() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            r#"
[workspace]
members = ["crates/*", "tools/gen"]
exclude = ["crates/left-out"]
resolver = "2"
[workspace.package]
edition = "2021"
version = "1.2.3"
publish = false
[workspace.dependencies]
core-lib = { path = "crates/core-lib", default-features = false, features = ["std"] }
"#,
        ),
        (
            "crates/core-lib/Cargo.toml",
            r#"
[package]
name = "core-lib"
version.workspace = true
edition.workspace = true
publish.workspace = true
[lib]
name = "the_core"
path = "source/entry.rs"
crate-type = ["rlib", "cdylib"]
[features]
default = ["std"]
std = ["alloc"]
alloc = []
"#,
        ),
        ("crates/core-lib/source/entry.rs", "pub mod part;"),
        ("crates/core-lib/source/part.rs", ""),
        (
            "crates/server/Cargo.toml",
            r#"
[package]
name = "server"
version = "0.1.0"
edition = "2018"
[dependencies]
core-lib = { workspace = true, features = ["alloc"] }
[target.'cfg( unix )'.dev-dependencies]
aliased = { path = "../core-lib", package = "core-lib", version = "1" }
"#,
        ),
        ("crates/server/src/main.rs", "fn main() {}"),
        ("crates/server/src/bin/other.rs", "fn main() {}"),
        ("crates/server/src/bin/folder/main.rs", "fn main() {}"),
        ("crates/server/tests/it.rs", ""),
        ("crates/server/tests/common/mod.rs", ""),
        ("crates/server/benches/speed.rs", ""),
        ("crates/server/examples/show.rs", "fn main() {}"),
        ("crates/server/build.rs", "fn main() {}"),
        (
            "crates/left-out/Cargo.toml",
            "[package]\nname = \"left-out\"\n",
        ),
        ("crates/left-out/src/lib.rs", ""),
        (
            "tools/gen/Cargo.toml",
            "[package]\nname = \"gen\"\nversion = \"0.0.1\"\nedition = \"2024\"\n[lib]\nproc-macro = true\n",
        ),
        ("tools/gen/src/lib.rs", ""),
    ]);
    let workspace = same_both_ways(&project);
    let names: Vec<&str> = workspace
        .packages
        .iter()
        .map(|package| &*package.name)
        .collect();
    assert_eq!(names, ["core-lib", "server", "gen"]);
    let server = package(&workspace, "server");
    let renamed = &server.dependencies[1];
    assert_eq!(renamed.extern_name, "aliased");
    assert_eq!(renamed.crate_name, "the_core");
    assert_eq!(renamed.target.as_deref(), Some("cfg(unix)"));
    assert_eq!(server.dependencies[0].extern_name, "the_core");
    assert_eq!(server.dependencies[0].features, ["alloc", "std"]);
    assert!(!server.dependencies[0].default_features);
    assert_eq!(
        package(&workspace, "gen").targets[0].crate_types,
        ["proc-macro"]
    );
    assert!(
        !rust_files(&workspace)
            .iter()
            .any(|file| file.contains("left-out"))
    );
    assert!(
        workspace
            .manifests
            .iter()
            .any(|manifest| manifest.is_root && manifest.package.is_none())
    );
}

#[test]
fn discovery_of_targets_can_be_switched_off() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            r#"
[package]
name = "tool"
version = "0.1.0"
edition = "2021"
autobins = false
autoexamples = false
autotests = false
autobenches = false
build = "make/build.rs"
default-run = "run"
[[bin]]
name = "run"
path = "app/run.rs"
required-features = ["cli"]
[[test]]
name = "slow"
[features]
cli = []
"#,
        ),
        ("app/run.rs", "fn main() {}"),
        ("make/build.rs", "fn main() {}"),
        ("src/lib.rs", ""),
        ("src/main.rs", "fn main() {}"),
        ("src/bin/x.rs", "fn main() {}"),
        ("examples/e.rs", "fn main() {}"),
        ("tests/slow.rs", ""),
        ("tests/fast.rs", ""),
        ("benches/b.rs", ""),
    ]);
    let workspace = same_both_ways(&project);
    let tool = package(&workspace, "tool");
    let kinds: Vec<TargetKind> = tool.targets.iter().map(|target| target.kind).collect();
    assert_eq!(
        kinds,
        [
            TargetKind::Library,
            TargetKind::Binary,
            TargetKind::Test,
            TargetKind::BuildScript
        ]
    );
}

#[test]
fn edition_2015_stops_discovery_at_declared_targets() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[package]\nname = \"old\"\nversion = \"0.1.0\"\nbuild = false\n[[bin]]\nname = \"named\"\n",
        ),
        ("src/named.rs", "fn main() {}"),
        ("src/bin/other.rs", "fn main() {}"),
        ("examples/e.rs", "fn main() {}"),
        ("build.rs", "fn main() {}"),
    ]);
    let workspace = same_both_ways(&project);
    let old = package(&workspace, "old");
    let names: Vec<&str> = old.targets.iter().map(|target| &*target.name).collect();
    assert_eq!(names, ["named", "e"]);
    assert_eq!(old.targets[0].edition, 2015);
}

#[test]
fn path_dependencies_outside_the_workspace_are_read_but_not_reviewed() {
    let project = Project::new(&[
        (
            "app/Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\nshared = { path = \"../shared\" }\n",
        ),
        ("app/src/main.rs", "fn main() {}"),
        (
            "shared/Cargo.toml",
            "[package]\nname = \"shared\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
        ),
        ("shared/src/lib.rs", ""),
    ]);
    let both = [ManifestSource::Cargo, ManifestSource::OwnReader].map(|source| {
        load(&LoadRequest {
            directory: project.path().join("app"),
            source,
            ..LoadRequest::default()
        })
        .expect("loads")
    });
    pretty_compare(&described(&both[0]), &described(&both[1]));
    let workspace = &both[0];
    assert!(!package(workspace, "shared").is_member);
    assert!(!file(workspace, "../shared/src/lib.rs").selected);
    let dependency = &package(workspace, "app").dependencies[0];
    assert!(dependency.workspace_package.is_some());
}

#[test]
fn path_dependencies_inside_the_root_are_members_unless_excluded() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\nexclude = [\"out\"]\n[dependencies]\na = { path = \"a\" }\nout = { path = \"out\" }\n",
        ),
        ("src/main.rs", "fn main() {}"),
        (
            "a/Cargo.toml",
            "[package]\nname = \"a\"\nversion = \"0.1.0\"\n[dependencies]\nb = { path = \"../b\" }\n",
        ),
        ("a/src/lib.rs", ""),
        (
            "b/Cargo.toml",
            "[package]\nname = \"b\"\nversion = \"0.1.0\"\n",
        ),
        ("b/src/lib.rs", ""),
        (
            "out/Cargo.toml",
            "[package]\nname = \"out\"\nversion = \"0.1.0\"\n",
        ),
        ("out/src/lib.rs", ""),
    ]);
    let workspace = same_both_ways(&project);
    assert!(package(&workspace, "b").is_member);
}

#[test]
fn a_member_finds_its_workspace_from_inside() {
    let project = Project::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"one\", \"two\"]\n"),
        (
            "one/Cargo.toml",
            "[package]\nname = \"one\"\nversion = \"0.1.0\"\nedition = \"2021\"\n",
        ),
        ("one/src/lib.rs", ""),
        (
            "two/Cargo.toml",
            "[package]\nname = \"two\"\nversion = \"0.1.0\"\nedition = \"2021\"\n",
        ),
        ("two/src/lib.rs", ""),
    ]);
    let both = [ManifestSource::Cargo, ManifestSource::OwnReader].map(|source| {
        load(&LoadRequest {
            directory: project.path().join("one/src"),
            source,
            ..LoadRequest::default()
        })
        .expect("loads")
    });
    pretty_compare(&described(&both[0]), &described(&both[1]));
    assert_eq!(both[0].root, project.path());
    assert_eq!(rust_files(&both[0]), ["one/src/lib.rs", "two/src/lib.rs"]);
}

#[test]
fn a_target_outside_the_folder_and_one_behind_a_link_are_read() {
    let project = Project::new(&[
        (
            "pkg/Cargo.toml",
            "[package]\nname = \"pkg\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[lib]\npath = \"../elsewhere/lib.rs\"\n",
        ),
        ("elsewhere/lib.rs", "pub fn f() {}"),
        ("real/main.rs", "fn main() {}"),
    ]);
    std::fs::create_dir_all(project.path().join("pkg/src")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("../../real/main.rs", project.path().join("pkg/src/main.rs"))
        .unwrap();
    let both = [ManifestSource::Cargo, ManifestSource::OwnReader].map(|source| {
        load(&LoadRequest {
            directory: project.path().join("pkg"),
            source,
            ..LoadRequest::default()
        })
        .expect("loads")
    });
    pretty_compare(&described(&both[0]), &described(&both[1]));
    assert!(file(&both[0], "../elsewhere/lib.rs").selected);
    #[cfg(unix)]
    assert_eq!(file(&both[0], "src/main.rs").text, "fn main() {}");
}

#[test]
fn versions_come_from_the_lock_file() {
    let manifest = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\nrand = \"0.8\"\nold = { package = \"rand\", version = \"0.7\" }\nlog = \"0.4\"\n";
    let lock = "version = 99\n[[package]]\nname = \"rand\"\nversion = \"0.8.5\"\n[[package]]\nname = \"rand\"\nversion = \"0.7.3\"\n[[package]]\nname = \"log\"\nversion = \"0.4.20\"\nsource = \"registry\"\n";
    let project = Project::new(&[
        ("Cargo.toml", manifest),
        ("Cargo.lock", lock),
        ("src/main.rs", "fn main() {}"),
    ]);
    let workspace = project.load();
    let app = package(&workspace, "app");
    let versions: Vec<_> = app
        .dependencies
        .iter()
        .map(|dependency| (&*dependency.extern_name, dependency.version.as_deref()))
        .collect();
    assert_eq!(
        versions,
        [
            ("log", Some("0.4.20")),
            ("rand", Some("0.8.5")),
            ("old", Some("0.7.3"))
        ]
    );
    assert_eq!(workspace.lock.as_ref().unwrap().version, 99);
    let says_so = |note: &String| note.contains("`Cargo.lock` has version 99 of its format");
    assert!(workspace.notes.iter().any(says_so), "{:?}", workspace.notes);
}

#[test]
fn saved_metadata_stands_in_for_cargo() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n",
        ),
        ("src/main.rs", "fn main() {}"),
    ]);
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = std::process::Command::new(cargo)
        .args([
            "metadata",
            "--no-deps",
            "--format-version",
            "1",
            "--offline",
        ])
        .current_dir(project.path())
        .output()
        .expect("cargo runs");
    project.write("saved.json", &output.stdout);
    let workspace = load(&LoadRequest {
        metadata_path: Some("saved.json".into()),
        ..project.request()
    })
    .expect("loads");
    pretty_compare(&described(&workspace), &described(&project.load()));
}
