//! The project's own settings: `perf-review.toml`, the metadata in manifests, clippy's lint levels.

use std::path::Path;

use globset::{Glob, GlobSet, GlobSetBuilder};

use super::names::{canonical_rule, nearest, rule_of_clippy, unknown_rule};
use crate::report::policy::{Level, LevelChange};
use crate::text::{FileId, LineIndex, TextRange};
use crate::workspace::toml_tree::{self, TomlEntry, TomlTable, TomlValue};
use crate::workspace::{Manifest, Workspace};

/// What the project's settings say.
#[derive(Debug, Default)]
pub(super) struct Settings {
    /// Changes of levels, the weaker ones first. What the command line says comes behind.
    pub levels: Vec<LevelChange>,
    /// Files without findings.
    pub exclude: GlobSet,
}

/// A place in a file that holds settings, for messages.
struct Source<'a> {
    display: &'a str,
    text: &'a str,
}

type Outcome<T> = Result<T, String>;

const KEYS: &[&str] = &["levels", "exclude", "overrides"];
const OVERRIDE_KEYS: &[&str] = &["paths", "levels"];
const LEVELS: &[&str] = &["allow", "warn", "deny"];

impl Settings {
    /// Reads the settings of a workspace.
    ///
    /// # Errors
    /// With place and reason, where one is not understood.
    pub(super) fn of(workspace: &Workspace) -> Outcome<Self> {
        let mut settings = Self::default();
        let mut exclude = Vec::new();
        for manifest in &workspace.manifests {
            settings.clippy_levels(workspace, manifest);
        }
        // What holds for more comes before what holds for less.
        for (path, of_packages) in [(WORKSPACE, false), (PACKAGE, true)] {
            for manifest in &workspace.manifests {
                if !of_packages && !manifest.is_root {
                    continue;
                }
                let table = manifest.document.get_path(path);
                if let Some(table) = table.and_then(TomlValue::as_table) {
                    let within = of_packages.then(|| folder_of(workspace, manifest));
                    let source = Source::of(workspace, manifest.file);
                    settings.read(&source, table, within.as_deref(), &mut exclude)?;
                }
            }
        }
        if let Some(file) = workspace.settings {
            let source = Source::of(workspace, file);
            let (table, errors) = toml_tree::parse(source.text);
            if let Some(error) = errors.first() {
                return Err(source.wrong(error.range, &error.message));
            }
            settings.read(&source, &table, None, &mut exclude)?;
        }
        settings.exclude = glob_set(&exclude).map_err(|error| error.to_string())?;
        Ok(settings)
    }

    /// `[lints.clippy]` of a package, or of its workspace where it inherits them.
    fn clippy_levels(&mut self, workspace: &Workspace, manifest: &Manifest) {
        if manifest.package.is_none() {
            return;
        }
        let own = manifest.document.get_path(&["lints"]);
        let Some(own) = own.and_then(TomlValue::as_table) else {
            return;
        };
        let mut manifests = workspace.manifests.iter();
        let lints = match own.boolean("workspace") {
            Some(true) => manifests
                .find(|root| root.file == manifest.root)
                .and_then(|root| root.document.get_path(&["workspace", "lints", "clippy"]))
                .and_then(TomlValue::as_table),
            _ => own.table("clippy"),
        };
        let within = folder_glob(&folder_of(workspace, manifest));
        for entry in lints.map_or(&[][..], |lints| &lints.entries) {
            let table = entry.value.as_table();
            let level = entry
                .value
                .as_str()
                .or_else(|| table.and_then(|table| table.string("level")));
            // Whoever denies a lint of clippy's asks clippy to fail.
            if level == Some("allow")
                && let Some(rule) = rule_of_clippy(&entry.key)
            {
                self.levels.push(LevelChange {
                    name: rule.to_owned(),
                    level: Level::Allow,
                    within: within.clone(),
                });
            }
        }
    }

    /// Reads one table of settings, which holds for a folder if `within` is one.
    fn read(
        &mut self,
        source: &Source<'_>,
        table: &TomlTable,
        within: Option<&str>,
        exclude: &mut Vec<Glob>,
    ) -> Outcome<()> {
        source.only(table, KEYS)?;
        if let Some(levels) = table.get("levels") {
            let within = within.and_then(folder_glob);
            self.read_levels(source, levels, within.as_ref())?;
        }
        if let Some(value) = table.get("exclude") {
            exclude.extend(source.globs(value, within)?);
        }
        let Some(overrides) = table.get("overrides") else {
            return Ok(());
        };
        if overrides.as_table().is_some() || overrides.as_str().is_some() {
            return Err(source.wrong(
                overrides.range,
                "expected `[[overrides]]`, a list of tables",
            ));
        }
        for value in overrides.elements() {
            let Some(table) = value.as_table() else {
                return Err(source.wrong(value.range, "expected a table"));
            };
            source.only(table, OVERRIDE_KEYS)?;
            let (Some(paths), Some(levels)) = (table.get("paths"), table.get("levels")) else {
                return Err(source.wrong(value.range, "expected `paths` and `levels`"));
            };
            let globs = source.globs(paths, within)?;
            let globs = glob_set(&globs).map_err(|error| error.to_string())?;
            self.read_levels(source, levels, Some(&globs))?;
        }
        Ok(())
    }

    fn read_levels(
        &mut self,
        source: &Source<'_>,
        levels: &TomlValue,
        within: Option<&GlobSet>,
    ) -> Outcome<()> {
        let Some(table) = levels.as_table() else {
            let message = "expected a table such as `{ rule = \"allow\" }`";
            return Err(source.wrong(levels.range, message));
        };
        for TomlEntry {
            key,
            key_range,
            value,
        } in &table.entries
        {
            if let Some(wrong) = unknown_rule(key) {
                return Err(source.wrong(*key_range, &wrong));
            }
            let level = match value.as_str() {
                Some("allow") => Level::Allow,
                Some("warn") => Level::Warn,
                Some("deny") => Level::Deny,
                other => {
                    let hint = hint(other.unwrap_or_default(), LEVELS);
                    let message = format!("a level is `allow`, `warn` or `deny`{hint}");
                    return Err(source.wrong(value.range, &message));
                }
            };
            self.levels.push(LevelChange {
                name: canonical_rule(key).to_owned(),
                level,
                within: within.cloned(),
            });
        }
        Ok(())
    }
}

const WORKSPACE: &[&str] = &["workspace", "metadata", "perf-review"];
const PACKAGE: &[&str] = &["package", "metadata", "perf-review"];

impl<'a> Source<'a> {
    fn of(workspace: &'a Workspace, file: FileId) -> Self {
        let file = workspace.file(file);
        Self {
            display: &file.display,
            text: &file.text,
        }
    }

    fn wrong(&self, range: TextRange, message: &str) -> String {
        let at = LineIndex::new(self.text).line_column(self.text, range.start);
        format!("{}:{}:{}: {message}", self.display, at.line, at.column)
    }

    /// Refuses keys that mean nothing.
    fn only(&self, table: &TomlTable, known: &[&str]) -> Outcome<()> {
        let mut entries = table.entries.iter();
        match entries.find(|entry| !known.contains(&entry.key.as_str())) {
            None => Ok(()),
            Some(entry) => {
                let hint = hint(&entry.key, known);
                let message = format!("unknown key `{}`{hint}", entry.key);
                Err(self.wrong(entry.key_range, &message))
            }
        }
    }

    /// Patterns of paths below a folder.
    fn globs(&self, value: &TomlValue, within: Option<&str>) -> Outcome<Vec<Glob>> {
        let single = value.as_str().map(|_| value);
        let all = value.elements().iter().chain(single);
        let globs: Outcome<Vec<Glob>> = all
            .map(|value| {
                let Some(pattern) = value.as_str() else {
                    return Err(self.wrong(value.range, "expected a pattern in quotes"));
                };
                let pattern = match within {
                    Some(folder) if !folder.is_empty() => format!("{folder}/{pattern}"),
                    _ => pattern.to_owned(),
                };
                Glob::new(&pattern).map_err(|error| self.wrong(value.range, &error.to_string()))
            })
            .collect();
        match globs {
            Ok(globs) if globs.is_empty() => {
                Err(self.wrong(value.range, "expected patterns such as `[\"legacy/**\"]`"))
            }
            globs => globs,
        }
    }
}

/// `: did you mean …?` where a name is like a known one.
fn hint(name: &str, known: &[&str]) -> String {
    nearest(name, known.iter().copied())
        .map_or_else(String::new, |known| format!(": did you mean `{known}`?"))
}

fn glob_set(globs: &[Glob]) -> Result<GlobSet, globset::Error> {
    let mut set = GlobSetBuilder::new();
    for glob in globs {
        set.add(glob.clone());
    }
    set.build()
}

/// All that lies in a folder of the workspace; `None` for its root, which holds everything.
fn folder_glob(folder: &str) -> Option<GlobSet> {
    if folder.is_empty() {
        return None;
    }
    let glob = Glob::new(&format!("{}/**", globset::escape(folder))).ok()?;
    glob_set(&[glob]).ok()
}

/// The folder of a manifest as paths are reported.
fn folder_of(workspace: &Workspace, manifest: &Manifest) -> String {
    let display = Path::new(&workspace.file(manifest.file).display);
    let folder = display.parent().unwrap_or(Path::new(""));
    folder.to_string_lossy().replace('\\', "/")
}
