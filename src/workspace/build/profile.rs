//! The effective settings of a profile, as cargo computes them.
//!
//! For each key the first that says something wins: the profile's environment variable, its
//! tables in the cargo configuration, its table in the root manifest, then the same of the profile
//! that it inherits from, then cargo's defaults.

use crate::text::{FileId, FileRange, TextRange};
use crate::workspace::toml_tree::{TomlEntry, TomlKind, TomlTable};

use super::project::Variable;

/// A value with where it was set.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting<T> {
    /// The value.
    pub value: T,
    /// Where it comes from.
    pub source: Source,
}

/// Where a setting comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Nobody set it.
    Default,
    /// `key = value` in the root manifest.
    Manifest(FileRange),
    /// `key = value` in a cargo configuration file.
    Config(FileRange),
    /// An environment variable that a project file sets.
    Variable(FileRange),
}

impl Source {
    /// The place, unless it is the default.
    pub fn place(self) -> Option<FileRange> {
        match self {
            Self::Default => None,
            Self::Manifest(place) | Self::Config(place) | Self::Variable(place) => Some(place),
        }
    }
}

/// `lto`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lto {
    /// `"off"`: none at all.
    Off,
    /// `false`, the default: across the codegen units of each crate alone.
    ThinLocal,
    /// `"thin"`.
    Thin,
    /// `true` or `"fat"`.
    Fat,
    /// A word that cargo does not know.
    Other(String),
}

/// `panic`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panic {
    /// `"unwind"`.
    Unwind,
    /// `"abort"`.
    Abort,
}

/// `strip`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strip {
    /// Nothing is removed.
    None,
    /// Debug information is removed.
    DebugInfo,
    /// Symbols are removed, too.
    Symbols,
}

/// The settings of one profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// The profile's name.
    pub name: String,
    /// It and those it inherits from, to `release` or `dev`.
    pub chain: Vec<String>,
    /// `0` to `3`, `s` or `z`.
    pub opt_level: Setting<String>,
    /// Link-time optimisation.
    pub lto: Setting<Lto>,
    /// 16 by default, 256 with `incremental`.
    pub codegen_units: Setting<u32>,
    /// What a panic does.
    pub panic: Setting<Panic>,
    /// What is removed from the binary.
    pub strip: Setting<Strip>,
    /// `0`, `1`, `2`, `line-tables-only`, `line-directives-only`.
    pub debug: Setting<String>,
    /// `debug-assertions`.
    pub debug_assertions: Setting<bool>,
    /// `overflow-checks`.
    pub overflow_checks: Setting<bool>,
    /// `incremental`.
    pub incremental: Setting<bool>,
    /// `[profile.….package.X]` tables, those of the profile before those that it inherits.
    pub packages: Vec<PackageOverride>,
    /// The profile's own header or key in the root manifest.
    pub header: Option<FileRange>,
}

impl Profile {
    /// What holds of a key in the tables for one package specification: the profile's own comes before
    /// what it inherits.
    pub fn override_of(&self, package: &str, key: &str) -> Option<&PackageOverride> {
        let mut all = self.packages.iter();
        all.find(|setting| setting.package == package && setting.key == key)
    }
}

/// A setting for some packages only.
#[derive(Clone, Debug, PartialEq)]
pub struct PackageOverride {
    /// A package specification, or `*` for all dependencies.
    pub package: String,
    /// The key.
    pub key: String,
    /// The value.
    pub value: TomlKind,
    /// `key = value`.
    pub place: FileRange,
}

/// Why a profile has no settings.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProfileError {
    /// Nothing declares it, or it does not say what it inherits from.
    #[error("no profile `{0}`")]
    Unknown(String),
    /// It inherits from itself.
    #[error("profile `{0}` inherits from itself")]
    Cycle(String),
}

/// What profiles are computed from.
#[derive(Clone, Debug, Default)]
pub struct Layers<'a> {
    /// The root manifest.
    pub manifest: Option<(FileId, &'a TomlTable)>,
    /// The cargo configuration files, the most important first.
    pub configs: Vec<(FileId, &'a TomlTable)>,
    /// The environment variables of the builds.
    pub variables: Vec<&'a Variable>,
    /// The minor version of the cargo 1.x that the project pins; `None` for the newest.
    pub cargo_minor: Option<u32>,
}

/// Since this minor version release builds without debug information are stripped of that of `std`
/// (<https://doc.rust-lang.org/cargo/CHANGELOG.html#cargo-177-2024-03-21>).
const STRIPS_BY_DEFAULT: u32 = 77;
/// Since this one `debug` is a profile that need not say what it inherits from.
const HAS_DEBUG_PROFILE: u32 = 99;

/// The minor version that a toolchain file pins: `channel = "1.70.0"`, or a line `1.70`.
pub fn pinned_minor(toolchain: &str) -> Option<u32> {
    let version = toolchain.lines().find_map(|line| {
        let line = line.split('#').next().unwrap_or(line).trim();
        let value = match line.strip_prefix("channel") {
            Some(rest) => rest.trim_start().strip_prefix('=')?,
            None => line,
        };
        value.trim().trim_matches(['"', '\'']).strip_prefix("1.")
    })?;
    let end = version.find(|char: char| !char.is_ascii_digit());
    version.get(..end.unwrap_or(version.len()))?.parse().ok()
}

impl<'a> Layers<'a> {
    fn is_at_least(&self, minor: u32) -> bool {
        self.cargo_minor.is_none_or(|pinned| pinned >= minor)
    }

    /// Whether the project itself says that its cargo is as new as 1.`minor`.
    pub fn pins(&self, minor: u32) -> bool {
        self.cargo_minor.is_some_and(|pinned| pinned >= minor)
    }

    /// The settings of the profile `name`.
    pub fn profile(&self, name: &str) -> Result<Profile, ProfileError> {
        let chain = self.chain(name)?;
        let is_release = chain.last().is_some_and(|root| root == "release");
        let look = Lookup {
            layers: self,
            chain: &chain,
        };
        let incremental = self
            .incremental()
            .unwrap_or_else(|| look.boolean("incremental", !is_release));
        let debug = look.setting("debug", debug_level, || {
            if is_release { "0" } else { "2" }.to_owned()
        });
        let debug_assertions = look.boolean("debug-assertions", !is_release);
        let strips = is_release && self.is_at_least(STRIPS_BY_DEFAULT);
        let strip_by_default = if strips && debug.value == "0" {
            Strip::DebugInfo
        } else {
            Strip::None
        };
        Ok(Profile {
            opt_level: look.setting("opt-level", word, || {
                if is_release { "3" } else { "0" }.to_owned()
            }),
            lto: look.setting("lto", lto, || Lto::ThinLocal),
            codegen_units: look.setting("codegen-units", units, || {
                if incremental.value { 256 } else { 16 }
            }),
            panic: look.setting("panic", panic, || Panic::Unwind),
            strip: look.setting("strip", strip, || strip_by_default),
            overflow_checks: look.boolean("overflow-checks", !is_release),
            packages: look.package_overrides(),
            header: self.manifest_entry(name).map(|(file, entry)| FileRange {
                file,
                range: entry_range(entry),
            }),
            name: name.to_owned(),
            incremental,
            debug,
            debug_assertions,
            chain,
        })
    }

    /// `CARGO_INCREMENTAL`, which every profile obeys.
    fn incremental(&self) -> Option<Setting<bool>> {
        let mut variables = self.variables.iter();
        let variable = variables.find(|variable| variable.name == "CARGO_INCREMENTAL")?;
        let value = match variable.value.as_str() {
            "1" | "true" => true,
            "0" | "false" => false,
            _ => return None,
        };
        Some(Setting {
            value,
            source: Source::Variable(variable.place),
        })
    }

    /// The profiles that the root manifest and the configuration declare.
    pub fn declared(&self) -> Vec<&'a str> {
        let tables = self.manifest.iter().chain(&self.configs);
        let profiles = tables.filter_map(|(_, table)| table.table("profile"));
        let mut names: Vec<&str> = profiles
            .flat_map(|table| table.entries.iter().map(|entry| entry.key.as_str()))
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    fn chain(&self, name: &str) -> Result<Vec<String>, ProfileError> {
        let mut chain = vec![name.to_owned()];
        loop {
            let last = chain.last().map_or(name, String::as_str);
            let parent = match last {
                "release" | "dev" => return Ok(chain),
                "test" => "dev".to_owned(),
                "bench" => "release".to_owned(),
                _ => {
                    let lookup = Lookup {
                        layers: self,
                        chain: &chain[chain.len() - 1..],
                    };
                    let inherits = lookup.find("inherits");
                    let inherits = inherits.and_then(|(inherits, _)| word(&inherits));
                    let by_default = || {
                        (last == "debug" && self.pins(HAS_DEBUG_PROFILE)).then(|| "dev".to_owned())
                    };
                    let unknown = || ProfileError::Unknown(last.to_owned());
                    inherits.or_else(by_default).ok_or_else(unknown)?
                }
            };
            if chain.contains(&parent) {
                return Err(ProfileError::Cycle(name.to_owned()));
            }
            chain.push(parent);
        }
    }

    fn manifest_entry(&self, profile: &str) -> Option<(FileId, &'a TomlEntry)> {
        let (file, document) = self.manifest?;
        Some((file, document.table("profile")?.entry(profile)?))
    }
}

/// The header of a table, or where it has none (dotted or inline) its key.
fn entry_range(entry: &TomlEntry) -> TextRange {
    if entry.value.range.contains_range(entry.key_range) {
        entry.value.range
    } else {
        entry.key_range
    }
}

struct Lookup<'a> {
    layers: &'a Layers<'a>,
    chain: &'a [String],
}

impl Lookup<'_> {
    fn find(&self, key: &str) -> Option<(TomlKind, Source)> {
        self.chain.iter().find_map(|profile| {
            self.variable(profile, key)
                .or_else(|| self.config(profile, key))
                .or_else(|| self.manifest(profile, key))
        })
    }

    fn variable(&self, profile: &str, key: &str) -> Option<(TomlKind, Source)> {
        let wanted = format!("CARGO_PROFILE_{profile}_{key}");
        let wanted = wanted.replace('-', "_").to_ascii_uppercase();
        let mut variables = self.layers.variables.iter();
        let variable = variables.find(|variable| variable.name == wanted)?;
        if variable.value.contains('$') {
            return None;
        }
        let value = match variable.value.as_str() {
            "true" => TomlKind::Boolean(true),
            "false" => TomlKind::Boolean(false),
            text => match text.parse() {
                Ok(number) => TomlKind::Integer(number),
                Err(_) => TomlKind::String(text.to_owned()),
            },
        };
        Some((value, Source::Variable(variable.place)))
    }

    fn config(&self, profile: &str, key: &str) -> Option<(TomlKind, Source)> {
        self.layers.configs.iter().find_map(|(file, document)| {
            let entry = document.table("profile")?.table(profile)?.entry(key)?;
            let place = place(*file, entry);
            Some((entry.value.kind.clone(), Source::Config(place)))
        })
    }

    fn manifest(&self, profile: &str, key: &str) -> Option<(TomlKind, Source)> {
        let (file, entry) = self.layers.manifest_entry(profile)?;
        let entry = entry.value.as_table()?.entry(key)?;
        let place = place(file, entry);
        Some((entry.value.kind.clone(), Source::Manifest(place)))
    }

    /// The setting of `key`; a value of a wrong type is cargo's to complain about and counts as
    /// not set.
    fn setting<T>(
        &self,
        key: &str,
        read: impl Fn(&TomlKind) -> Option<T>,
        default: impl FnOnce() -> T,
    ) -> Setting<T> {
        let found = self.find(key);
        let found = found.and_then(|(value, source)| Some((read(&value)?, source)));
        let (value, source) = found.unwrap_or_else(|| (default(), Source::Default));
        Setting { value, source }
    }

    fn boolean(&self, key: &str, default: bool) -> Setting<bool> {
        let read = |value: &TomlKind| match value {
            TomlKind::Boolean(truth) => Some(*truth),
            _ => None,
        };
        self.setting(key, read, || default)
    }

    fn package_overrides(&self) -> Vec<PackageOverride> {
        let mut found = Vec::new();
        for profile in self.chain {
            let configs = self.layers.configs.iter().filter_map(|(file, document)| {
                Some((*file, document.table("profile")?.table(profile)?))
            });
            let manifest = self.layers.manifest_entry(profile);
            let manifest = manifest.and_then(|(file, entry)| Some((file, entry.value.as_table()?)));
            for (file, table) in configs.chain(manifest) {
                let packages = table
                    .table("package")
                    .map_or(&[][..], |table| &table.entries);
                for package in packages {
                    let keys = package.value.as_table();
                    for entry in keys.map_or(&[][..], |table| &table.entries) {
                        found.push(PackageOverride {
                            package: package.key.clone(),
                            key: entry.key.clone(),
                            value: entry.value.kind.clone(),
                            place: place(file, entry),
                        });
                    }
                }
            }
        }
        found
    }
}

/// `key = value` of an entry; of a table under a header the header.
pub fn place(file: FileId, entry: &TomlEntry) -> FileRange {
    let range = if entry.value.range.contains_range(entry.key_range) {
        entry.value.range
    } else {
        entry.key_range.to(entry.value.range)
    };
    FileRange { file, range }
}

fn word(value: &TomlKind) -> Option<String> {
    match value {
        TomlKind::String(text) => Some(text.clone()),
        TomlKind::Integer(number) => Some(number.to_string()),
        _ => None,
    }
}

fn units(value: &TomlKind) -> Option<u32> {
    match value {
        TomlKind::Integer(number) => u32::try_from(*number).ok(),
        _ => None,
    }
}

fn lto(value: &TomlKind) -> Option<Lto> {
    Some(match value {
        TomlKind::Boolean(true) => Lto::Fat,
        TomlKind::Boolean(false) => Lto::ThinLocal,
        TomlKind::String(text) => match text.as_str() {
            "off" | "n" | "no" | "none" => Lto::Off,
            "thin" => Lto::Thin,
            "fat" => Lto::Fat,
            other => Lto::Other(other.to_owned()),
        },
        _ => return None,
    })
}

fn panic(value: &TomlKind) -> Option<Panic> {
    match value {
        TomlKind::String(text) if text == "abort" => Some(Panic::Abort),
        TomlKind::String(text) if text == "unwind" => Some(Panic::Unwind),
        _ => None,
    }
}

fn strip(value: &TomlKind) -> Option<Strip> {
    match value {
        TomlKind::Boolean(true) => Some(Strip::Symbols),
        TomlKind::Boolean(false) => Some(Strip::None),
        TomlKind::String(text) => match text.as_str() {
            "symbols" => Some(Strip::Symbols),
            "debuginfo" => Some(Strip::DebugInfo),
            "none" | "off" | "n" | "no" => Some(Strip::None),
            _ => None,
        },
        _ => None,
    }
}

fn debug_level(value: &TomlKind) -> Option<String> {
    let level = match value {
        TomlKind::Boolean(true) | TomlKind::Integer(2) => "2",
        TomlKind::Boolean(false) | TomlKind::Integer(0) => "0",
        TomlKind::Integer(1) => "1",
        TomlKind::String(text) => match text.as_str() {
            "full" => "2",
            "limited" => "1",
            "none" => "0",
            other => other,
        },
        _ => return None,
    };
    Some(level.to_owned())
}
