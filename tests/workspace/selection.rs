//! What is loaded and what is selected for findings.

use cargo_perf_review::workspace::{LoadError, LoadRequest, TargetKind, TargetSelection, load};

use crate::project::{Project, file, package, rust_files, selected};

fn two_packages() -> Project {
    Project::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"app\", \"app-core\"]\n",
        ),
        (
            "app/Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n",
        ),
        ("app/src/main.rs", "mod inner; fn main() {}"),
        ("app/src/inner.rs", ""),
        ("app/tests/it.rs", ""),
        ("app/tests/ui/fails.rs", "not rust"),
        ("app/target/debug/gen.rs", ""),
        ("app/.hidden/x.rs", ""),
        ("app/node_modules/x/x.rs", ""),
        ("app/src/target/mod.rs", ""),
        (
            "app-core/Cargo.toml",
            "[package]\nname = \"app-core\"\nversion = \"2.1.0\"\nedition = \"2021\"\n",
        ),
        ("app-core/src/lib.rs", ""),
        ("scripts/one.rs", "fn main() {}"),
    ])
}

#[test]
fn build_output_hidden_folders_and_foreign_code_are_not_read() {
    let workspace = two_packages().load();
    assert_eq!(
        rust_files(&workspace),
        [
            "app/src/inner.rs",
            "app/src/main.rs",
            "app/src/target/mod.rs",
            "app/tests/it.rs",
            "app/tests/ui/fails.rs",
            "app-core/src/lib.rs",
        ]
    );
    assert!(file(&workspace, "app/tests/ui/fails.rs").maybe_data);
    assert!(!file(&workspace, "app/tests/it.rs").maybe_data);
}

#[test]
fn packages_are_selected_by_name_version_and_glob() {
    let project = two_packages();
    let load_with = |packages: &[&str], exclude: &[&str]| {
        load(&LoadRequest {
            packages: packages.iter().map(ToString::to_string).collect(),
            exclude: exclude.iter().map(ToString::to_string).collect(),
            ..project.request()
        })
    };
    let workspace = load_with(&["app-core"], &[]).unwrap();
    assert_eq!(selected(&workspace), ["app-core/src/lib.rs"]);
    assert_eq!(
        rust_files(&workspace).len(),
        6,
        "the rest is read for what it defines"
    );
    let workspace = load_with(&["app*@2"], &[]).unwrap();
    assert_eq!(selected(&workspace), ["app-core/src/lib.rs"]);
    let workspace = load_with(&[], &["app"]).unwrap();
    assert_eq!(selected(&workspace), ["app-core/src/lib.rs"]);
    let error = load_with(&["app-cor"], &[]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "no package matches `app-cor`; the workspace has `app-core`, `app`"
    );
}

#[test]
fn targets_beyond_libraries_and_binaries_are_selected_on_request() {
    let project = two_packages();
    let test_selected = |targets| {
        let request = LoadRequest {
            targets,
            ..project.request()
        };
        let workspace = load(&request).unwrap();
        let mut targets = package(&workspace, "app").targets.iter();
        targets
            .find(|target| target.kind == TargetKind::Test)
            .unwrap()
            .selected
    };
    assert!(!test_selected(TargetSelection::default()));
    assert!(test_selected(TargetSelection::ALL));
}

#[test]
fn a_named_file_is_selected_and_its_workspace_is_read() {
    let workspace = two_packages().load_paths(&["app/src/inner.rs"]).unwrap();
    assert_eq!(selected(&workspace), ["app/src/inner.rs"]);
    assert_eq!(rust_files(&workspace).len(), 6);
    let workspace = two_packages().load_paths(&["app/tests"]).unwrap();
    assert_eq!(
        selected(&workspace),
        ["app/tests/it.rs", "app/tests/ui/fails.rs"]
    );
    assert!(!file(&workspace, "app/tests/ui/fails.rs").maybe_data);
}

#[test]
fn a_file_in_the_workspace_but_in_no_package_is_reviewed_on_its_own() {
    let workspace = two_packages().load_paths(&["scripts/one.rs"]).unwrap();
    assert_eq!(selected(&workspace), ["scripts/one.rs"]);
    assert_eq!(file(&workspace, "scripts/one.rs").package, None);
}

#[test]
fn a_path_outside_any_package_is_shown_as_given() {
    let outside = Project::new(&[
        ("deep/a.rs", ""),
        ("deep/b/c.rs", ""),
        ("deep/notes.txt", ""),
    ]);
    let workspace = outside.load_paths(&["./deep", "deep/notes.txt"]).unwrap();
    assert_eq!(selected(&workspace), ["deep/a.rs", "deep/b/c.rs"]);
    assert_eq!(
        workspace.notes,
        ["`deep/notes.txt` is not a Rust file: left out"]
    );
    let project = two_packages();
    let absolute = outside.path().join("deep");
    let workspace = project.load_paths(&[absolute.to_str().unwrap()]).unwrap();
    let expected = absolute.join("a.rs");
    assert_eq!(selected(&workspace)[0], expected.to_str().unwrap());
}

#[test]
fn a_folder_of_projects_is_reviewed_project_by_project() {
    let project = Project::new(&[
        (
            "all/one/Cargo.toml",
            "[package]\nname = \"one\"\nversion = \"0.1.0\"\nedition = \"2018\"\n",
        ),
        ("all/one/src/lib.rs", ""),
        ("all/two/Cargo.toml", "[workspace]\nmembers = [\"m\"]\n"),
        (
            "all/two/m/Cargo.toml",
            "[package]\nname = \"m\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
        ),
        ("all/two/m/src/lib.rs", ""),
    ]);
    let workspace = project.load_paths(&["all"]).unwrap();
    assert_eq!(workspace.packages.len(), 2);
    assert_eq!(selected(&workspace).len(), 2);
    let roots = workspace
        .manifests
        .iter()
        .filter(|manifest| manifest.is_root);
    assert_eq!(roots.count(), 2);
}

#[test]
fn a_missing_path_is_an_error() {
    let error = two_packages().load_paths(&["no/such.rs"]).unwrap_err();
    assert!(matches!(&error, LoadError::Path { path, .. } if path == "no/such.rs"));
}

#[test]
fn files_of_later_rounds_get_ids_behind_the_others() {
    let project = two_packages();
    project.write("shared/more.rs", b"fn more() {}");
    let mut workspace = project.load();
    let before = workspace.files.len();
    let path = project.path().join("app/src/../../shared/more.rs");
    let id = workspace.load_file(&path).unwrap();
    assert_eq!(id.index(), before);
    assert_eq!(workspace.load_file(&path), Some(id));
    assert_eq!(workspace.file(id).display, "shared/more.rs");
    assert_eq!(workspace.load_file(&project.path().join("none.rs")), None);
}
