//! What a Nix expression builds with cargo: `buildRustPackage` of nixpkgs, `buildPackage` of crane and
//! naersk, all of which build `release` unless told otherwise.
//!
//! Read line by line; what a setting belongs to is the call before it. Nothing is evaluated.

use std::ops::Range;

/// What a line says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Said<'a> {
    /// A package is built by this call.
    Package {
        /// The bytes of the call in the line.
        call: Range<usize>,
        /// Whether it is linked with musl.
        is_static: bool,
    },
    /// The package is only tried, as `mode = "test"` of naersk does.
    Trial,
    /// What follows is a developer's shell.
    Shell,
    /// The profile of the package.
    Profile(&'a str),
    /// `NAME = "value";`, with the bytes of the setting.
    Variable(&'a str, &'a str, Range<usize>),
    /// Shell text that calls cargo.
    Command(Range<usize>),
}

/// What the lines of an expression say, in order, each with where its line begins.
pub(super) fn said(text: &str) -> Vec<(usize, Said<'_>)> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        found.extend(of_line(line).map(|said| (at, said)));
        at += line.len();
    }
    found
}

fn of_line(line: &str) -> Option<Said<'_>> {
    let trimmed = line.trim_start();
    if trimmed.starts_with('#') {
        return None;
    }
    if let Some(call) = applied(line, &["buildRustPackage", "buildPackage"]) {
        let before = &line[..call.start];
        let is_static = ["pkgsStatic.", "pkgsMusl.", "pkgsCross.musl64."]
            .iter()
            .any(|set| before.contains(set));
        return Some(Said::Package { call, is_static });
    }
    if applied(line, &["mkShell", "mkShellNoCC", "devShell"]).is_some() {
        return Some(Said::Shell);
    }
    if let Some(("mode", "test" | "check" | "clippy" | "fmt")) = setting(trimmed) {
        return Some(Said::Trial);
    }
    if let Some(profile) = profile(trimmed) {
        return Some(Said::Profile(profile));
    }
    if let Some((name, value)) = setting(trimmed)
        && name.bytes().all(is_of_variable)
    {
        let start = line.len() - trimmed.len();
        return Some(Said::Variable(name, value, start..line.trim_end().len()));
    }
    let start = line.len() - trimmed.len();
    let is_command = trimmed.starts_with("cargo ");
    is_command.then(|| Said::Command(start..line.trim_end().len()))
}

/// One of the functions where it is called, not where it is named.
fn applied(line: &str, functions: &[&str]) -> Option<Range<usize>> {
    functions.iter().find_map(|function| {
        let start = line.find(function)?;
        let end = start + function.len();
        let is_word = |byte: Option<&u8>| {
            byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
        };
        let before = start
            .checked_sub(1)
            .and_then(|before| line.as_bytes().get(before));
        let whole = !is_word(before) && !is_word(line.as_bytes().get(end));
        let rest = line[end..].trim_start();
        let is_called = rest.is_empty()
            || rest.starts_with(|next: char| next.is_alphabetic() || "{(".contains(next));
        (whole && is_called && !line[..start].contains("inherit")).then_some(start..end)
    })
}

/// The profile that a setting names: `cargoBuildType` of nixpkgs, `CARGO_PROFILE` of crane, `release =
/// false` of naersk, `--profile` among arguments.
fn profile(line: &str) -> Option<&str> {
    if let Some((name, value)) = setting(line) {
        match name {
            "cargoBuildType" | "buildType" | "CARGO_PROFILE" => {
                let is_debug = matches!(value, "" | "debug");
                return Some(if is_debug { "dev" } else { value });
            }
            "release" => return (value == "false").then_some("dev"),
            _ => {}
        }
    }
    let mut words = line.split(|char: char| char.is_whitespace() || "\"';[]=".contains(char));
    words.find(|word| *word == "--profile")?;
    words.find(|word| !word.is_empty())
}

/// `name = "value";` or `name = word;`; `env.name` is `name`.
fn setting(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once('=')?;
    let name = name.trim();
    let name = name.strip_prefix("env.").unwrap_or(name);
    let value = value.trim().strip_suffix(';')?.trim_end();
    let is_plain = !name.contains(char::is_whitespace) && !value.contains("${");
    let is_one = value.matches('"').count() <= 2 && !value.contains(['[', '{', '(']);
    (is_plain && is_one).then(|| (name, value.trim_matches('"')))
}

fn is_of_variable(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_settings_and_commands_are_told_apart() {
        let package = |call: Range<usize>, is_static| Some(Said::Package { call, is_static });
        for (line, expected) in [
            ("  x = buildRustPackage rec {\n", package(6..22, false)),
            (
                "pkgsStatic.rustPlatform.buildRustPackage (a: {",
                package(24..40, true),
            ),
            ("craneLib.buildPackage commonArgs", package(9..21, false)),
            ("inherit (p) buildRustPackage;", None),
            ("{ lib, buildRustPackage, openssl }:", None),
            ("  devShells.default = pkgs.mkShell {", Some(Said::Shell)),
            ("cargoBuildType = \"debug\";", Some(Said::Profile("dev"))),
            ("CARGO_PROFILE = \"dist\";", Some(Said::Profile("dist"))),
            ("release = false;", Some(Said::Profile("dev"))),
            ("release = true;", None),
            ("mode = \"test\";", Some(Said::Trial)),
            (
                "cargoBuildFlags = [ \"--profile\" \"dist\" ];",
                Some(Said::Profile("dist")),
            ),
            (
                "cargoExtraArgs = \"--locked --profile=dist\";",
                Some(Said::Profile("dist")),
            ),
            (
                " env.RUSTFLAGS = \"-C a\";\n",
                Some(Said::Variable("RUSTFLAGS", "-C a", 1..24)),
            ),
            ("# RUSTFLAGS = \"-C a\";", None),
            ("  cargo build --release\n", Some(Said::Command(2..23))),
            ("cargoHash = \"sha256\";", None),
        ] {
            assert_eq!(of_line(line), expected, "{line}");
        }
    }
}
