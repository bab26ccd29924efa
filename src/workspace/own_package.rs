//! A package as its manifest declares it, read without cargo.

use std::path::Path;
use std::str::FromStr;

use cargo_platform::Platform;
use semver::VersionReq;

use super::found::{FoundDependency, FoundPackage, default_features, normalize};
use super::own_targets;
use super::package::DependencyKind;
use super::toml_tree::{TomlKind, TomlTable, TomlValue};

/// The root manifest that a member inherits from, with its folder.
pub(super) type Inherited<'a> = Option<(&'a TomlTable, &'a Path)>;

/// The package that the manifest at `path` declares. Its `[package]` table must be there.
pub(super) fn read(path: &Path, document: &TomlTable, inherited: Inherited<'_>) -> FoundPackage {
    let nothing = TomlTable::default();
    let package = document.table("package").unwrap_or(&nothing);
    let folder = path.parent().unwrap_or(Path::new("/"));
    let field = |key: &str| inherit(package, key, inherited);
    let text = |key: &str| field(key).and_then(TomlValue::as_str);
    // Where the manifest is broken, its folder tells which package it is.
    let by_folder = || folder.file_name().and_then(|name| name.to_str());
    let name = text("name")
        .or_else(by_folder)
        .unwrap_or_default()
        .to_owned();
    let edition = text("edition").and_then(|year| year.parse().ok());
    // Whose root is not there has the edition with which members came to inherit.
    let edition = edition.unwrap_or(if package.get("edition").is_some() {
        2021
    } else {
        2015
    });
    let features = document.table("features").unwrap_or(&nothing);
    let mut read = FoundPackage {
        targets: own_targets::targets(folder, document, &name, edition),
        name,
        version: text("version").unwrap_or("0.0.0").to_owned(),
        manifest_path: path.to_owned(),
        dependencies: dependencies(folder, document, inherited),
        default_features: default_features(|feature| {
            let enabled = features.array(feature).iter();
            enabled.filter_map(TomlValue::as_str).collect()
        }),
        is_member: true,
        unpublished: field("publish").is_some_and(|value| {
            value.as_bool() == Some(false)
                || matches!(&value.kind, TomlKind::Array(registries) if registries.is_empty())
        }),
        categories: match field("categories").map(|value| &value.kind) {
            Some(TomlKind::Array(names)) => {
                let names = names.iter().filter_map(TomlValue::as_str);
                names.map(str::to_owned).collect()
            }
            _ => Vec::new(),
        },
    };
    read.sort();
    read
}

/// What stands for the members of a workspace of which the root manifest alone was given: a program, as
/// only programs have settings of how they are built, with the dependencies that members may inherit.
pub(super) fn of_absent_members(root_manifest: &Path, workspace: &TomlTable) -> FoundPackage {
    let folder = root_manifest.parent().unwrap_or(Path::new("/"));
    let members = workspace.strings("members");
    let named = members.iter().find_map(|member| {
        let name = member.rsplit('/').next()?;
        let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
        (!name.is_empty() && name.chars().all(is_plain)).then(|| name.to_owned())
    });
    let mut package = read(root_manifest, &TomlTable::default(), None);
    if let Some(name) = named {
        package.name = name;
    }
    package.targets = own_targets::targets(folder, &TomlTable::default(), &package.name, 2021);
    package.dependencies = dependencies(folder, workspace, None);
    package.sort();
    package
}

/// A field of `[package]`, from `[workspace.package]` where the member says `.workspace = true`.
fn inherit<'a>(
    package: &'a TomlTable,
    key: &str,
    inherited: Inherited<'a>,
) -> Option<&'a TomlValue> {
    let own = package.get(key)?;
    let asks = own.as_table().and_then(|table| table.boolean("workspace"));
    if asks != Some(true) {
        return Some(own);
    }
    inherited?.0.get_path(&["workspace", "package", key])
}

const TABLES: [(&str, DependencyKind); 5] = [
    ("dependencies", DependencyKind::Normal),
    ("dev-dependencies", DependencyKind::Development),
    ("dev_dependencies", DependencyKind::Development),
    ("build-dependencies", DependencyKind::Build),
    ("build_dependencies", DependencyKind::Build),
];

fn dependencies(
    folder: &Path,
    document: &TomlTable,
    inherited: Inherited<'_>,
) -> Vec<FoundDependency> {
    let mut found = Vec::new();
    let mut read = |table: &TomlTable, target: Option<&str>| {
        for (name, kind) in TABLES {
            let entries = table.table(name).map_or(&[][..], |table| &table.entries);
            let lines = entries
                .iter()
                .map(|entry| dependency(folder, &entry.key, &entry.value, inherited));
            found.extend(lines.map(|dependency| FoundDependency {
                kind,
                target: target.map(str::to_owned),
                ..dependency
            }));
        }
    };
    read(document, None);
    let targets = document.table("target");
    for entry in targets.map_or(&[][..], |table| &table.entries) {
        // Spelled as cargo spells it, so that both readings give the same.
        let platform = Platform::from_str(&entry.key).map(|platform| platform.to_string());
        let platform = platform.unwrap_or_else(|_| entry.key.clone());
        if let Some(table) = entry.value.as_table() {
            read(table, Some(&platform));
        }
    }
    found
}

fn dependency(
    folder: &Path,
    key: &str,
    value: &TomlValue,
    inherited: Inherited<'_>,
) -> FoundDependency {
    let nothing = TomlTable::default();
    let own = value.as_table().unwrap_or(&nothing);
    let from_root = own.boolean("workspace") == Some(true);
    let shared = inherited
        .filter(|_| from_root)
        .and_then(|(document, root)| {
            let value = document.get_path(&["workspace", "dependencies", key])?;
            Some((value, root))
        });
    // The line that says what the dependency is, and the folder that its path starts from.
    let (line, base) = shared.unwrap_or((value, folder));
    let table = line.as_table().unwrap_or(&nothing);
    let mut features = table.strings("features");
    let default = |table: &TomlTable| {
        table
            .boolean("default-features")
            .or_else(|| table.boolean("default_features"))
    };
    let mut default_features = default(table).unwrap_or(true);
    if shared.is_some() {
        features.extend(own.strings("features"));
        // A member may turn default features on that its root turned off, not the reverse.
        default_features |= default(own) == Some(true);
    }
    features.sort();
    features.dedup();
    let requirement = line.as_str().or_else(|| table.string("version"));
    let package = table.string("package");
    FoundDependency {
        package: package.unwrap_or(key).to_owned(),
        rename: package.map(|_| key.to_owned()),
        kind: DependencyKind::Normal,
        requirement: requirement.map_or_else(|| "*".to_owned(), spelled_as_cargo_does),
        optional: own.boolean("optional").unwrap_or(false),
        features,
        default_features,
        target: None,
        path: table.string("path").map(|path| normalize(&base.join(path))),
    }
}

fn spelled_as_cargo_does(requirement: &str) -> String {
    VersionReq::parse(requirement)
        .map_or_else(|_| requirement.to_owned(), |parsed| parsed.to_string())
}
