//! What the workspace stage says of the build.

use cargo_perf_review::workspace::build::profile::{Lto, Panic, ProfileError, Strip};
use cargo_perf_review::workspace::build::project::ProfileChoice;
use cargo_perf_review::workspace::build::traits::Trait;

use crate::project::Project;

const PACKAGE: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";

pub fn project(profiles: &str, config: &str) -> Project {
    let project = Project::new(&[
        ("Cargo.toml", &format!("{PACKAGE}{profiles}")),
        ("src/main.rs", "fn main() {}"),
        (".git/HEAD", ""),
    ]);
    if !config.is_empty() {
        project.write(".cargo/config.toml", config.as_bytes());
    }
    project
}

#[test]
fn settings_know_where_they_were_written() {
    let project = project(
        "[profile.release] # what ships\nlto = \"thin\"\n",
        "[profile.release]\npanic = \"abort\"\n",
    );
    let workspace = project.load();
    let facts = workspace.build_facts();
    let profile = &facts.shipped[0].profile;
    let shown = |place: cargo_perf_review::text::FileRange| {
        place.range.of(&workspace.file(place.file).text).to_owned()
    };
    assert_eq!(shown(profile.lto.source.place().unwrap()), "lto = \"thin\"");
    assert_eq!(
        shown(profile.panic.source.place().unwrap()),
        "panic = \"abort\""
    );
    assert_eq!(profile.strip.value, Strip::DebugInfo);
    assert_eq!(profile.strip.source.place(), None);
    assert_eq!(shown(profile.header.unwrap()), "[profile.release]");
}

#[test]
fn defaults_are_those_of_the_cargo_that_is_pinned() {
    let strip = |toolchain: &str| {
        let project = project("[profile.debug]\nlto = true\n", "");
        project.write("rust-toolchain.toml", toolchain.as_bytes());
        let workspace = project.load();
        let layers = workspace.profile_layers(Vec::new());
        let debug = layers
            .profile("debug")
            .map(|profile| profile.opt_level.value);
        (layers.profile("release").unwrap().strip.value, debug.ok())
    };
    let dev = Some("0".to_owned());
    let pinned = |version: &str| strip(&format!("[toolchain]\nchannel = \"{version}\" # ours\n"));
    assert_eq!(pinned("1.76.0"), (Strip::None, None));
    assert_eq!(pinned("1.77"), (Strip::DebugInfo, None));
    assert_eq!(pinned("1.99"), (Strip::DebugInfo, dev));
    assert_eq!(pinned("stable"), (Strip::DebugInfo, None));
    assert_eq!(strip("1.70.0\n"), (Strip::None, None));
}

#[test]
fn profiles_that_lead_nowhere_have_no_settings() {
    let project = project(
        "[profile.a]\ninherits = \"b\"\n[profile.b]\ninherits = \"a\"\n[profile.c]\nlto = true\n",
        "",
    );
    let workspace = project.load();
    let layers = workspace.profile_layers(Vec::new());
    assert_eq!(layers.profile("a"), Err(ProfileError::Cycle("a".into())));
    assert_eq!(layers.profile("c"), Err(ProfileError::Unknown("c".into())));
}

#[test]
fn the_profile_that_ships_is_the_one_that_is_built_for_others() {
    let project = project(
        "[profile.production]\ninherits = \"release\"\nlto = true\n[profile.profiling]\ninherits = \"release\"\n",
        "",
    );
    let names = |project: &Project| -> Vec<String> {
        let workspace = project.load();
        let shipped = workspace.build_facts().shipped.iter();
        shipped
            .map(|shipped| shipped.profile.name.clone())
            .collect()
    };
    // Nothing says what is built: a profile tuned beyond `release` is there to ship.
    assert_eq!(names(&project), ["production"]);
    project.write(".github/workflows/ci.yml", b"jobs:\n  test:\n    steps:\n      - run: cargo build --release\n      - run: cargo build --profile profiling\n");
    assert_eq!(names(&project), ["release"]);
    project.write("Dockerfile", b"FROM rust\nARG PROFILE=production\nRUN cargo build --locked \\\n    --profile ${PROFILE}\n");
    assert_eq!(names(&project), ["production"]);
}

#[test]
fn commands_and_variables_are_found_in_project_files() {
    let project = project("", "");
    project.write(
        ".github/workflows/release.yml",
        b"env:\n  RUSTFLAGS: \"-C target-cpu=native\"\njobs:\n  build:\n    steps:\n      - name: build\n        run: |\n          cargo +nightly build --release --target x86_64-unknown-linux-musl\n          # cargo build --commented\n      - run: CARGO_PROFILE_RELEASE_LTO=fat cargo build -r\n",
    );
    project.write(
        "Makefile",
        b"build:\n\t@cargo build --release\nrun: build\n\tcargo run -- --release\n",
    );
    project.write("Dockerfile", b"FROM rust AS build\nENV RUSTFLAGS \"-C opt-level=1\"\nRUN cargo chef cook --release && cargo build\nCMD [\"cargo\", \"run\"]\n");
    project.write(
        "scripts/go.sh",
        b"#!/bin/sh\nif true; then cargo test --release; fi\n",
    );
    let workspace = project.load();
    let facts = workspace.build_facts();
    let commands: Vec<String> = facts
        .project
        .commands
        .iter()
        .map(|command| {
            let profile = match &command.profile {
                ProfileChoice::Named(name) => name,
                ProfileChoice::Unknown => "?",
            };
            let file = &workspace.file(command.place.file).display;
            format!(
                "{file}: {} {profile} {:?}",
                command.subcommand,
                command.target.as_deref()
            )
        })
        .collect();
    assert_eq!(
        commands,
        [
            ".github/workflows/release.yml: build release Some(\"x86_64-unknown-linux-musl\")",
            ".github/workflows/release.yml: build release None",
            "Dockerfile: chef cook release None",
            "Dockerfile: build dev None",
            "Dockerfile: run dev None",
            "Makefile: build release None",
            "Makefile: run dev None",
            "scripts/go.sh: test release None",
        ]
    );
    let cpus: Vec<&str> = facts
        .flags
        .iter()
        .filter_map(|source| source.codegen("target-cpu"))
        .collect();
    assert_eq!(cpus, ["native"]);
    let levels: Vec<&str> = facts
        .flags
        .iter()
        .filter_map(|source| source.codegen("opt-level"))
        .collect();
    assert_eq!(levels, ["1"]);
    assert_eq!(facts.shipped[0].profile.lto.value, Lto::Fat);
}

#[test]
fn helpers_macros_and_libraries_are_no_products() {
    let member = |name: &str, more: &str| {
        format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n{more}")
    };
    let project = Project::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"*\"]\n"),
        (
            "app/Cargo.toml",
            &member("app", "[dependencies]\ncore = { path = \"../core\" }\n"),
        ),
        ("app/src/main.rs", ""),
        (
            "core/Cargo.toml",
            &member("core", "[dependencies]\naxum = \"0.8\"\n"),
        ),
        ("core/src/lib.rs", ""),
        (
            "python/Cargo.toml",
            &member(
                "python",
                "[lib]\ncrate-type = [\"cdylib\"]\n[dependencies]\npyo3 = \"0.25\"\n",
            ),
        ),
        ("python/src/lib.rs", ""),
        ("xtask/Cargo.toml", &member("xtask", "")),
        ("xtask/src/main.rs", ""),
        (
            "load-test/Cargo.toml",
            &member("load-test", "publish = false\n"),
        ),
        ("load-test/src/main.rs", ""),
        (
            "derive/Cargo.toml",
            &member("derive", "[lib]\nproc-macro = true\n"),
        ),
        ("derive/src/lib.rs", ""),
        ("parts/Cargo.toml", &member("parts", "")),
        ("parts/src/lib.rs", ""),
        ("parts/src/bin/print_docs.rs", ""),
        ("shown/Cargo.toml", &member("shown", "")),
        ("shown/src/lib.rs", ""),
        ("shown/examples/e.rs", ""),
    ]);
    let workspace = project.load();
    let products = &workspace.build_facts().products;
    let names: Vec<&str> = products
        .iter()
        .map(|product| &*workspace.package(product.package).name)
        .collect();
    assert_eq!(names, ["app", "python"]);
    assert!(products[0].traits.has(Trait::Server));
    assert!(products[1].traits.has(Trait::HostExtension));
    assert!(products[1].is_foreign_library);
}

#[test]
fn a_command_line_by_default_features_is_a_product() {
    let manifest = |default: &str| {
        format!(
            "[package]\nname = \"tools\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\
             [[bin]]\nname = \"add\"\npath = \"src/add.rs\"\nrequired-features = [\"cli\"]\n\
             [features]\ndefault = [{default}]\ncli = [\"dep:clap\"]\n\
             [dependencies]\nclap = {{ version = \"4\", optional = true }}\n"
        )
    };
    for (default, is_product) in [("\"cli\"", true), ("", false)] {
        let project = Project::new(&[
            ("Cargo.toml", &manifest(default)),
            ("src/lib.rs", ""),
            ("src/add.rs", "fn main() {}"),
        ]);
        let workspace = project.load();
        assert_eq!(!workspace.build_facts().products.is_empty(), is_product);
        assert_eq!(workspace.packages[0].is_library(), !is_product);
    }
}

#[test]
fn included_configuration_counts_below_what_includes_it() {
    let project = project(
        "",
        "include = [\"shared.toml\", { path = \"gone.toml\", optional = true }]\n[profile.release]\nlto = \"thin\"\n",
    );
    project.write(
        ".cargo/shared.toml",
        b"include = \"config.toml\"\n[profile.release]\nlto = false\npanic = \"abort\"\n",
    );
    let workspace = project.load();
    let profile = &workspace.build_facts().shipped[0].profile;
    assert_eq!(profile.lto.value, Lto::Thin);
    assert_eq!(profile.panic.value, Panic::Abort);
}
