//! The targets of a package by cargo's rules: declared ones and those found by convention.

use std::fs;
use std::path::{Path, PathBuf};

use super::disk::is_hidden;
use super::found::{FoundTarget, normalize};
use super::package::TargetKind;
use super::toml_tree::{TomlTable, TomlValue};

/// All targets of the package in `folder`.
pub(super) fn targets(
    folder: &Path,
    document: &TomlTable,
    package: &str,
    edition: u16,
) -> Vec<FoundTarget> {
    let scope = Scope {
        folder,
        document,
        package,
        edition,
    };
    let mut targets = Vec::new();
    targets.extend(scope.library());
    for convention in &CONVENTIONS {
        targets.extend(scope.of_kind(convention));
    }
    if targets.is_empty() {
        targets.push(scope.assumed_program());
    }
    targets.extend(scope.build_script());
    targets
}

struct Scope<'a> {
    folder: &'a Path,
    document: &'a TomlTable,
    package: &'a str,
    edition: u16,
}

/// How cargo finds the targets of a kind.
struct Convention {
    kind: TargetKind,
    /// The manifest's `[[table]]`.
    table: &'static str,
    /// The key of `[package]` that turns discovery off.
    switch: &'static str,
    /// Where files and folders with a `main.rs` are targets.
    folder: &'static str,
}

const CONVENTIONS: [Convention; 4] = [
    Convention {
        kind: TargetKind::Binary,
        table: "bin",
        switch: "autobins",
        folder: "src/bin",
    },
    Convention {
        kind: TargetKind::Example,
        table: "example",
        switch: "autoexamples",
        folder: "examples",
    },
    Convention {
        kind: TargetKind::Test,
        table: "test",
        switch: "autotests",
        folder: "tests",
    },
    Convention {
        kind: TargetKind::Bench,
        table: "bench",
        switch: "autobenches",
        folder: "benches",
    },
];

impl Scope<'_> {
    fn package_flag(&self, key: &str) -> Option<bool> {
        self.document.get_path(&["package", key])?.as_bool()
    }

    fn library(&self) -> Option<FoundTarget> {
        let nothing = TomlTable::default();
        let declared = self.document.table("lib");
        let table = declared.unwrap_or(&nothing);
        let conventional = self.folder.join("src/lib.rs");
        let source = match table.string("path") {
            Some(path) => self.folder.join(path),
            None if declared.is_some() => conventional,
            None if self.package_flag("autolib") != Some(false) && conventional.is_file() => {
                conventional
            }
            None => return None,
        };
        let name = table
            .string("name")
            .map_or_else(|| self.package.replace('-', "_"), str::to_owned);
        let is_macro = table.boolean("proc-macro").or(table.boolean("proc_macro"));
        let mut crate_types = table.strings("crate-type");
        crate_types.extend(table.strings("crate_type"));
        if is_macro == Some(true) {
            crate_types = vec!["proc-macro".to_owned()];
        }
        if crate_types.is_empty() {
            crate_types.push("lib".to_owned());
        }
        Some(FoundTarget {
            crate_types,
            ..self.target(TargetKind::Library, name, &source, table)
        })
    }

    /// Cargo takes no package without targets, so a manifest alone was given, and only programs have
    /// settings of how they are built. Where its source would lie is not known.
    fn assumed_program(&self) -> FoundTarget {
        FoundTarget {
            source: PathBuf::new(),
            ..self.target(
                TargetKind::Binary,
                self.package.to_owned(),
                self.folder,
                &TomlTable::default(),
            )
        }
    }

    fn build_script(&self) -> Option<FoundTarget> {
        let declared = self.document.get_path(&["package", "build"]);
        let conventional = self.folder.join("build.rs");
        let source = match declared.map(|value| (value.as_str(), value.as_bool())) {
            Some((Some(path), _)) => self.folder.join(path),
            Some((_, Some(false))) => return None,
            Some((_, Some(true))) => conventional,
            _ if conventional.is_file() => conventional,
            _ => return None,
        };
        let stem = source.file_stem()?.to_string_lossy().into_owned();
        let name = format!("build-script-{stem}");
        let nothing = TomlTable::default();
        Some(self.target(TargetKind::BuildScript, name, &source, &nothing))
    }

    fn target(
        &self,
        kind: TargetKind,
        name: String,
        source: &Path,
        table: &TomlTable,
    ) -> FoundTarget {
        let edition = table.string("edition").and_then(|year| year.parse().ok());
        let mut crate_types = table.strings("crate-type");
        if kind != TargetKind::Example || crate_types.is_empty() {
            crate_types = vec!["bin".to_owned()];
        }
        FoundTarget {
            kind,
            name,
            source: normalize(source),
            edition: edition.unwrap_or(self.edition),
            crate_types,
            required_features: table.strings("required-features"),
        }
    }

    /// The declared targets of a kind and, unless switched off, the conventional ones that no
    /// declaration names or points to.
    fn of_kind(&self, convention: &Convention) -> Vec<FoundTarget> {
        let conventional = self.conventional(convention);
        let declared = self.document.array(convention.table);
        let mut targets: Vec<FoundTarget> = declared
            .iter()
            .filter_map(TomlValue::as_table)
            .filter_map(|table| self.declared(convention, table, &conventional))
            .collect();
        // Until edition 2018 one declared target of a kind ended the search for others.
        let discovers = self
            .package_flag(convention.switch)
            .unwrap_or(self.edition > 2015 || declared.is_empty());
        if discovers {
            let nothing = TomlTable::default();
            for (name, source) in conventional {
                let source = normalize(&source);
                let known = |target: &FoundTarget| target.name == name || target.source == source;
                if !targets.iter().any(known) {
                    targets.push(self.target(convention.kind, name, &source, &nothing));
                }
            }
        }
        targets
    }

    fn declared(
        &self,
        convention: &Convention,
        table: &TomlTable,
        conventional: &[(String, PathBuf)],
    ) -> Option<FoundTarget> {
        let name = table.string("name")?.to_owned();
        let source = match table.string("path") {
            Some(path) => self.folder.join(path),
            None => conventional
                .iter()
                .find(|(found, _)| *found == name)
                .map(|(_, path)| path.clone())
                .or_else(|| self.old_place(convention, &name))?,
        };
        Some(self.target(convention.kind, name, &source, table))
    }

    /// Where edition 2015 also looked for a declared target without a path.
    fn old_place(&self, convention: &Convention, name: &str) -> Option<PathBuf> {
        if self.edition > 2015 {
            return None;
        }
        let candidates = match convention.kind {
            TargetKind::Binary => vec![
                format!("src/{name}.rs"),
                "src/main.rs".to_owned(),
                "src/bin/main.rs".to_owned(),
            ],
            TargetKind::Bench => vec!["src/bench.rs".to_owned()],
            _ => Vec::new(),
        };
        let mut paths = candidates.iter().map(|path| self.folder.join(path));
        paths.find(|path| path.is_file())
    }

    /// Names and roots of the targets that lie where cargo looks, sorted by name.
    fn conventional(&self, convention: &Convention) -> Vec<(String, PathBuf)> {
        let mut found = Vec::new();
        if convention.kind == TargetKind::Binary {
            let main = self.folder.join("src/main.rs");
            if main.is_file() {
                found.push((self.package.to_owned(), main));
            }
        }
        let folder = self.folder.join(convention.folder);
        let mut inside = Vec::new();
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if is_hidden(&entry.file_name()) {
                continue;
            }
            let (named_by, root) = if path.extension().is_some_and(|extension| extension == "rs") {
                (path.file_stem(), path.clone())
            } else {
                (path.file_name(), path.join("main.rs"))
            };
            if let Some(name) = named_by.filter(|_| root.is_file()) {
                inside.push((name.to_string_lossy().into_owned(), root));
            }
        }
        inside.sort();
        found.extend(inside);
        found
    }
}
