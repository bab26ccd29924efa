//! The flags that cargo hands to the compiler, with their sources.
//!
//! The sources exclude each other: `CARGO_ENCODED_RUSTFLAGS`, then `RUSTFLAGS`, then all matching
//! `target.….rustflags` together, then `build.rustflags`; the first that is there wins.

use crate::text::{FileId, FileRange};
use crate::workspace::toml_tree::{TomlEntry, TomlKind, TomlTable};

use super::profile::place;
use super::project::{ProjectFileKind, Variable};

/// A source of flags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagSource {
    /// What sets them.
    pub kind: FlagSourceKind,
    /// The setting.
    pub place: FileRange,
    /// The flags, `-C x` joined to `-Cx`.
    pub flags: Vec<String>,
}

/// What sets flags, the one that wins first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FlagSourceKind {
    /// `RUSTFLAGS` and its like, in a project file of this kind.
    Variable(String, FileKindOrder),
    /// `[target.<triple or cfg>] rustflags`.
    Target(String),
    /// `[build] rustflags`.
    Build,
}

/// The kind of the project file that sets a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileKindOrder(pub ProjectFileKind);

impl PartialOrd for FileKindOrder {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for FileKindOrder {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.0 as u8).cmp(&(other.0 as u8))
    }
}

impl FlagSource {
    /// The value of a code generation option, the last one written.
    pub fn codegen(&self, option: &str) -> Option<&str> {
        self.flags.iter().rev().find_map(|flag| {
            let rest = flag.strip_prefix("-C")?;
            let (name, value) = rest.split_once('=').unwrap_or((rest, ""));
            (name.replace('_', "-") == option).then_some(value)
        })
    }
}

/// All sources of flags, those that win first.
pub fn flag_sources<'a>(
    configs: &[(FileId, &'a TomlTable)],
    variables: impl Iterator<Item = &'a Variable>,
) -> Vec<FlagSource> {
    let mut sources: Vec<FlagSource> = variables.filter_map(of_variable).collect();
    for (file, document) in configs {
        if let Some(entry) = document
            .table("build")
            .and_then(|build| build.entry("rustflags"))
        {
            sources.push(of_entry(*file, entry, FlagSourceKind::Build));
        }
        let targets = document
            .table("target")
            .map_or(&[][..], |table| &table.entries);
        for target in targets {
            let table = target.value.as_table();
            if let Some(entry) = table.and_then(|table| table.entry("rustflags")) {
                let kind = FlagSourceKind::Target(target.key.clone());
                sources.push(of_entry(*file, entry, kind));
            }
        }
    }
    sources.sort_by(|a, b| (&a.kind, a.place).cmp(&(&b.kind, b.place)));
    sources
}

fn of_variable(variable: &Variable) -> Option<FlagSource> {
    let name = variable.name.as_str();
    let is_flags = matches!(
        name,
        "RUSTFLAGS" | "CARGO_ENCODED_RUSTFLAGS" | "CARGO_BUILD_RUSTFLAGS"
    ) || name.starts_with("CARGO_TARGET_") && name.ends_with("_RUSTFLAGS");
    let value = with_choices(&variable.value);
    let words = value.split(|character: char| {
        // The encoded form separates flags by the unit separator.
        character.is_whitespace() || character == '\u{1f}'
    });
    is_flags.then(|| FlagSource {
        kind: FlagSourceKind::Variable(name.to_owned(), FileKindOrder(variable.kind)),
        place: variable.place,
        flags: joined(words.filter(|word| !word.is_empty())),
    })
}

/// The value of a variable with the flags that expressions of a pipeline may choose in their place:
/// `${{ matrix.native && '-C target-cpu=native' || '' }}`.
fn with_choices(value: &str) -> String {
    let mut parts = value.split("${{");
    let mut chosen = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (expression, rest) = part.split_once("}}").unwrap_or((part, ""));
        // Every other part stands between quotes.
        let quoted = expression.split('\'').skip(1).step_by(2);
        for flags in quoted.filter(|text| text.trim_start().starts_with('-')) {
            chosen.push(' ');
            chosen.push_str(flags);
        }
        chosen.push(' ');
        chosen.push_str(rest);
    }
    chosen
}

fn of_entry(file: FileId, entry: &TomlEntry, kind: FlagSourceKind) -> FlagSource {
    let flags = match &entry.value.kind {
        TomlKind::String(text) => joined(text.split_whitespace()),
        TomlKind::Array(values) => joined(values.iter().filter_map(|value| value.as_str())),
        _ => Vec::new(),
    };
    FlagSource {
        kind,
        place: place(file, entry),
        flags,
    }
}

/// `-C x`, `--codegen x` and `--codegen=x` as `-Cx`.
fn joined<'a>(words: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut flags: Vec<String> = Vec::new();
    let mut waits_for_value = false;
    for word in words {
        let word = word.trim();
        if waits_for_value {
            flags.push(format!("-C{word}"));
            waits_for_value = false;
        } else if word == "-C" || word == "--codegen" {
            waits_for_value = true;
        } else if let Some(value) = word.strip_prefix("--codegen=").or(word.strip_prefix("-C")) {
            flags.push(format!("-C{}", value.trim()));
        } else {
            flags.push(word.to_owned());
        }
    }
    flags
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::toml_tree;

    #[test]
    fn every_spelling_of_a_codegen_option_is_read() {
        for text in [
            "[build]\nrustflags = [\"-C\", \"target-cpu=native\"]",
            "[build]\nrustflags = \"-Ctarget-cpu=native\"",
            "[build]\nrustflags = [\"--codegen=target_cpu=native\", \"-Dwarnings\"]",
            "[target.'cfg(unix)']\nrustflags = [\"-C target-cpu=native\"]",
        ] {
            let (document, _) = toml_tree::parse(text);
            let sources = flag_sources(&[(FileId(0), &document)], std::iter::empty());
            let found = sources[0].codegen("target-cpu");
            assert_eq!(found, Some("native"), "{text}");
        }
    }
}
