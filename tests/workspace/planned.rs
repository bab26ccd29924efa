//! Effective profiles, compared with those that cargo plans with: of cases written for it, of every
//! workspace in `fixtures/build/`, and of every example in the pages of the build rules.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use cargo_perf_review::workspace::Workspace;
use cargo_perf_review::workspace::build::profile::{Lto, Panic, Profile};
use cargo_perf_review::workspace::build::project::Variable;
use walkdir::WalkDir;

use crate::build::project;
use crate::project::Project;

/// The settings of a profile, as cargo plans the build of the first target with these variables.
fn by_cargo(folder: &Path, profile: &str, variables: &[&Variable]) -> Vec<String> {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["build", "--unit-graph", "-Zunstable-options", "--offline"])
        .args(["--profile", profile])
        .env_clear()
        .current_dir(folder)
        .envs(env::vars_os().filter(|(name, _)| !decides_settings(&name.to_string_lossy())))
        .env("RUSTC_BOOTSTRAP", "1")
        .envs(variables.iter().map(|set| (&set.name, &set.value)))
        .output()
        .expect("cargo runs");
    let graph: serde_json::Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
    let units = graph["units"].as_array().expect("units");
    let root = units.iter().find(|unit| unit["mode"] == "build");
    let settings = &root.expect("something is built")["profile"];
    let text = |key: &str| match &settings[key] {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let strip = settings["strip"].to_string();
    let strip = if strip.contains("debuginfo") {
        "DebugInfo"
    } else if strip.contains("symbols") || strip.contains("true") {
        "Symbols"
    } else {
        "None"
    };
    vec![
        format!("opt-level {}", text("opt_level")),
        format!("lto {}", text("lto").replace("true", "fat")),
        format!("codegen-units {}", text("codegen_units")),
        format!("panic {}", text("panic")),
        format!("strip {strip}"),
        format!("debug {}", text("debuginfo")),
        format!("debug-assertions {}", text("debug_assertions")),
        format!("overflow-checks {}", text("overflow_checks")),
        format!("incremental {}", text("incremental")),
    ]
}

/// Whether a variable of whoever runs the tests would change what cargo plans.
fn decides_settings(name: &str) -> bool {
    name == "CI" || name == "CARGO_INCREMENTAL" || name.starts_with("CARGO_PROFILE_")
}

/// The same by our own computation.
fn by_us(workspace: &Workspace, profile: &str) -> Vec<String> {
    let layers = workspace.profile_layers(Vec::new());
    shown(&layers.profile(profile).unwrap())
}

fn shown(profile: &Profile) -> Vec<String> {
    let lto = match profile.lto.value {
        Lto::Off => "off",
        Lto::ThinLocal => "false",
        Lto::Thin => "thin",
        Lto::Fat => "fat",
        Lto::Other(_) => "?",
    };
    let units = &profile.codegen_units;
    let units = units.source.place().map(|_| units.value);
    let panic = match profile.panic.value {
        Panic::Unwind => "unwind",
        Panic::Abort => "abort",
    };
    vec![
        format!("opt-level {}", profile.opt_level.value),
        format!("lto {lto}"),
        format!(
            "codegen-units {}",
            units.map_or("null".to_owned(), |units| units.to_string())
        ),
        format!("panic {panic}"),
        format!("strip {:?}", profile.strip.value),
        format!("debug {}", profile.debug.value),
        format!("debug-assertions {}", profile.debug_assertions.value),
        format!("overflow-checks {}", profile.overflow_checks.value),
        format!("incremental {}", profile.incremental.value),
    ]
}

#[test]
fn effective_profiles_are_those_that_cargo_plans_with() {
    let cases: [(&str, &str, &[&str]); 7] = [
        ("", "", &["release", "dev", "bench"]),
        (
            "[profile.release]\nlto = \"thin\"\ncodegen-units = 4\npanic = \"abort\"\nopt-level = \"s\"\nstrip = true\n",
            "",
            &["release", "dev"],
        ),
        (
            "[profile.release]\ndebug = 1\n[profile.dist]\ninherits = \"release\"\nlto = true\n[profile.production]\ninherits = \"dist\"\ncodegen-units = 1\nstrip = \"symbols\"\n",
            "",
            &["release", "dist", "production", "bench"],
        ),
        (
            "[profile.release]\nlto = false\ndebug-assertions = true\n",
            "[profile.release]\nlto = \"fat\"\nincremental = true\n",
            &["release", "bench"],
        ),
        (
            "[profile.dev]\nopt-level = 1\noverflow-checks = false\n[profile.small]\ninherits = \"dev\"\ndebug = \"line-tables-only\"\n",
            "",
            &["dev", "small"],
        ),
        (
            "",
            "[profile.special]\ninherits = \"release\"\nlto = \"off\"\n",
            &["special"],
        ),
        (
            "[profile]\nrelease = { lto = \"fat\", strip = \"debuginfo\", debug = true }\n",
            "",
            &["release"],
        ),
    ];
    for (profiles, config, names) in cases {
        let project = project(profiles, config);
        let workspace = project.load();
        for name in names {
            assert_eq!(
                by_us(&workspace, name),
                by_cargo(project.path(), name, &[]),
                "{name}: {profiles}{config}"
            );
        }
    }
}

/// The manifests and configuration of a workspace, copied to where cargo can plan its build: without
/// dependencies from elsewhere, with empty code.
fn stripped(files: impl Iterator<Item = (String, String)>) -> Project {
    let project = Project::new(&[(".git/HEAD", "")]);
    for (path, text) in files {
        let name = path.rsplit('/').next().unwrap_or(&path);
        match name {
            "Cargo.toml" => {
                let mut manifest: toml::Table = text.parse().expect("a manifest");
                strip(&mut manifest);
                project.write(&path, manifest.to_string().as_bytes());
            }
            _ if path.contains(".cargo/") => {
                project.write(&path, text.as_bytes());
            }
            _ if is_rust(name) => {
                let is_program = text.contains("fn main()");
                project.write(&path, if is_program { b"fn main() {}" } else { b"" });
            }
            _ => {}
        }
    }
    project
}

fn is_rust(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "rs")
}

fn strip(manifest: &mut toml::Table) {
    let is_ours = |_: &str, value: &mut toml::Value| value.get("path").is_some();
    for key in ["dependencies", "dev-dependencies", "build-dependencies"] {
        if let Some(toml::Value::Table(table)) = manifest.get_mut(key) {
            table.retain(|name, value| is_ours(name, value));
        }
    }
    for key in ["target", "features", "patch", "lints"] {
        manifest.remove(key);
    }
    if let Some(toml::Value::Table(workspace)) = manifest.get_mut("workspace") {
        workspace.remove("dependencies");
        workspace.remove("lints");
    }
}

/// Compares the profiles that a workspace declares, with `dev` and `release`, as we see them and as cargo
/// does; gives how many.
fn compare(project: &Project, name: &str) -> usize {
    let mut compared = 0;
    let workspace = project.load();
    let layers = workspace.profile_layers(Vec::new());
    let mut profiles: BTreeSet<&str> = layers.declared().into_iter().collect();
    profiles.extend(["dev", "release"]);
    for profile in profiles {
        let Ok(effective) = layers.profile(profile) else {
            continue;
        };
        if is_of_all_packages(&effective) {
            let cargo = by_cargo(project.path(), profile, &[]);
            assert_eq!(shown(&effective), cargo, "{name}: {profile}");
            compared += 1;
        }
    }
    compared
}

/// Whether no package of the workspace has settings of its own, which cargo adds.
fn is_of_all_packages(profile: &Profile) -> bool {
    let mut own = profile.packages.iter();
    own.all(|setting| setting.package == "*")
}

fn text_files(folder: &Path) -> Vec<(String, String)> {
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter();
    let files = entries.map(|entry| entry.expect("readable"));
    let files = files.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).expect("below");
            let text = fs::read_to_string(entry.path()).expect("text");
            (path.to_str().expect("a plain name").to_owned(), text)
        })
        .collect()
}

#[test]
fn cargo_plans_every_fixture_as_we_do() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/build");
    let mut compared = 0;
    for entry in fs::read_dir(folder).expect("fixtures") {
        let fixture = entry.expect("readable").path();
        let name = fixture.file_name().unwrap().to_string_lossy().into_owned();
        let files = text_files(&fixture);
        let project = stripped(files.clone().into_iter());
        compared += compare(&project, &name);
        // What ships, with what the project's files set for it.
        for (path, text) in files.iter().filter(|(path, _)| !is_rust(path)) {
            if !path.ends_with("Cargo.toml") && !path.ends_with("Cargo.lock") {
                project.write(path, text.as_bytes());
            }
        }
        let workspace = project.load();
        let facts = workspace.build_facts();
        let variables: Vec<&Variable> = facts
            .project
            .variables
            .iter()
            .filter(|variable| variable.name.starts_with("CARGO_PROFILE_"))
            .collect();
        for shipped in &facts.shipped {
            let profile = &shipped.profile;
            if is_of_all_packages(profile) {
                let cargo = by_cargo(project.path(), &profile.name, &variables);
                assert_eq!(shown(profile), cargo, "{name}: {}", profile.name);
                compared += 1;
            }
        }
    }
    assert!(compared > 40, "{compared}");
}

#[test]
fn cargo_plans_every_example_of_the_pages_as_we_do() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/build");
    let mut manifests = BTreeSet::new();
    for entry in fs::read_dir(folder).expect("pages") {
        let page = fs::read_to_string(entry.expect("readable").path()).expect("text");
        let blocks = page.split("```project,").skip(1);
        for block in blocks.filter_map(|block| block.split_once('\n')?.1.split("```").next()) {
            let manifest = block.split("#- ").next().unwrap_or(block);
            let lines = manifest
                .lines()
                .map(|line| line.split("#~").next().unwrap_or(line));
            let manifest: toml::Table = lines
                .collect::<Vec<_>>()
                .join("\n")
                .parse()
                .expect("a manifest");
            if let Some(profiles) = manifest.get("profile") {
                let mut only = toml::Table::new();
                only.insert("profile".to_owned(), profiles.clone());
                manifests.insert(only.to_string());
            }
        }
    }
    assert!(manifests.len() > 20, "{}", manifests.len());
    let compared = manifests
        .iter()
        .map(|profiles| compare(&project(profiles, ""), profiles));
    let compared: usize = compared.sum();
    assert!(compared > 40, "{compared}");
}
