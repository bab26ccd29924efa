//! The target that the code is reviewed for: what conditions of compilation ask.

use cfg_expr::targets::{Endian, TargetInfo, get_builtin_target_by_triple};

use super::toml_tree::{TomlTable, TomlValue};

/// A target as `cfg(…)` sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetPlatform {
    /// `target_os`.
    pub os: String,
    /// `target_family`, and the flags of the same names: `unix`, `windows`, `wasm`.
    pub families: Vec<String>,
    /// `target_arch`.
    pub arch: String,
    /// `target_env`.
    pub env: String,
    /// `target_pointer_width`.
    pub pointer_width: String,
    /// `target_endian`.
    pub endian: String,
}

impl Default for TargetPlatform {
    /// `x86_64-unknown-linux-gnu`.
    fn default() -> Self {
        Self {
            os: "linux".to_owned(),
            families: vec!["unix".to_owned()],
            arch: "x86_64".to_owned(),
            env: "gnu".to_owned(),
            pointer_width: "64".to_owned(),
            endian: "little".to_owned(),
        }
    }
}

impl From<&TargetInfo> for TargetPlatform {
    fn from(target: &TargetInfo) -> Self {
        let endian = match target.endian {
            Endian::big => "big",
            Endian::little => "little",
        };
        Self {
            // What runs without a system has `target_os = "none"`.
            os: target
                .os
                .as_ref()
                .map_or_else(|| "none".to_owned(), ToString::to_string),
            families: target.families.iter().map(ToString::to_string).collect(),
            arch: target.arch.to_string(),
            env: target
                .env
                .as_ref()
                .map_or_else(String::new, ToString::to_string),
            pointer_width: target.pointer_width.to_string(),
            endian: endian.to_owned(),
        }
    }
}

impl TargetPlatform {
    /// The one that `build.target` of cargo's configuration names, the most important file first. Where
    /// it names several, one with Linux goes before the others; where it names none that rustc knows of
    /// itself, the usual one.
    pub(super) fn configured<'a>(configs: impl Iterator<Item = &'a TomlTable>) -> Self {
        let named = configs
            .filter_map(|config| config.get_path(&["build", "target"]))
            .map(triples)
            .find(|named| !named.is_empty())
            .unwrap_or_default();
        let known = named
            .iter()
            .filter_map(|triple| get_builtin_target_by_triple(triple));
        let mut platforms: Vec<Self> = known.map(Self::from).collect();
        let linux = platforms.iter().position(|platform| platform.os == "linux");
        match platforms.get(linux.unwrap_or_default()) {
            Some(_) => platforms.swap_remove(linux.unwrap_or_default()),
            None => Self::default(),
        }
    }
}

fn triples(value: &TomlValue) -> Vec<&str> {
    let elements = value.elements().iter().filter_map(TomlValue::as_str);
    value.as_str().into_iter().chain(elements).collect()
}

#[cfg(test)]
mod tests {
    use super::super::toml_tree::parse;
    use super::TargetPlatform;

    fn of(text: &str) -> String {
        let (config, errors) = parse(text);
        assert_eq!(errors, []);
        let platform = TargetPlatform::configured([&config].into_iter());
        format!(
            "{} {} {}",
            platform.os,
            platform.arch,
            platform.families.join(",")
        )
    }

    #[test]
    fn the_configured_target_is_known() {
        assert_eq!(of(""), "linux x86_64 unix");
        assert_eq!(
            of("build.target = 'x86_64-pc-windows-msvc'"),
            "windows x86_64 windows"
        );
        assert_eq!(
            of("[build]\ntarget = 'wasm32-unknown-unknown'"),
            "unknown wasm32 wasm"
        );
        assert_eq!(of("build.target = 'thumbv7em-none-eabihf'"), "none arm ");
        assert_eq!(
            of("build.target = ['aarch64-apple-darwin', 'aarch64-unknown-linux-gnu']"),
            "linux aarch64 unix"
        );
        assert_eq!(of("build.target = 'my-board.json'"), "linux x86_64 unix");
    }

    #[test]
    fn the_usual_target_is_what_rustc_says_of_it() {
        assert_eq!(
            TargetPlatform::configured(
                [&parse("build.target = 'x86_64-unknown-linux-gnu'").0].into_iter()
            ),
            TargetPlatform::default()
        );
    }
}
