//! The pinned corpus as it lies in the repository; its packages themselves are not needed.

use std::fs;
use std::path::Path;

use toml::{Table, Value};

fn read(name: &str) -> Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(name);
    let text = fs::read_to_string(&path).expect("the repository holds it");
    text.parse().expect("it is TOML")
}

fn packages(list: &Table) -> Vec<(String, String)> {
    ["libraries", "applications"]
        .iter()
        .filter_map(|kind| list.get(*kind)?.as_table())
        .flatten()
        .map(|(name, version)| {
            (
                name.clone(),
                version.as_str().unwrap_or_default().to_owned(),
            )
        })
        .collect()
}

#[test]
fn every_package_is_pinned_to_an_exact_version() {
    for (name, version) in packages(&read("list.toml")) {
        assert!(
            semver::Version::parse(&version).is_ok(),
            "{name} = {version:?}"
        );
    }
}

#[test]
fn the_corpus_holds_libraries_and_applications_enough() {
    let packages = packages(&read("list.toml"));
    assert!(packages.len() >= 45, "{}", packages.len());
    for must in ["tokio", "axum", "hyper", "datafusion", "ripgrep", "sccache"] {
        assert!(
            packages.iter().any(|(name, _)| name == must),
            "{must} is missing"
        );
    }
}

#[test]
fn every_file_excused_from_parsing_names_a_listed_package_and_a_reason() {
    let list = read("list.toml");
    let packages = packages(&list);
    let excused = list.get("unparseable").and_then(Value::as_array);
    for entry in excused.into_iter().flatten() {
        let text = |key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default();
        assert!(
            packages.iter().any(|(name, _)| name == text("package")),
            "{entry}"
        );
        assert!(
            !text("file").is_empty() && !text("reason").is_empty(),
            "{entry}"
        );
    }
}
