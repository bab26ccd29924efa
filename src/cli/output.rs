//! Where text goes: stdout, stderr and files.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use super::Status;

/// Why the program could not do what it was asked for: one line.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Failure(String);

impl Failure {
    pub fn new(text: impl Display) -> Self {
        let text = text.to_string();
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        Self(lines.collect::<Vec<_>>().join(": "))
    }
}

/// Writes a document to stdout. A reader that went away is no failure: it has what it wanted.
pub fn document(bytes: &[u8]) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::new(format!("cannot write to stdout: {error}")))
        }
        _ => Ok(()),
    }
}

/// Writes a document to a file.
pub fn file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    std::fs::write(path, bytes)
        .map_err(|error| Failure::new(format!("cannot write `{}`: {error}", path.display())))
}

/// Prints an error to stderr.
pub fn error(failure: &Failure) {
    remark(&format!("error: {failure}"));
}

/// Prints a line to stderr; where nobody can read it, it is lost.
pub fn remark(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// Prints help, version or a complaint about arguments.
pub fn clap_message(error: &clap::Error) -> Status {
    // Only a closed pipe can make this fail.
    let _ = error.print();
    if error.use_stderr() {
        Status::Failed
    } else {
        Status::Done
    }
}

/// Whether to colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum ColorChoice {
    /// Where stdout is a terminal, unless the environment says otherwise.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl ColorChoice {
    /// Whether a document that goes to stdout is coloured.
    pub fn for_stdout(self) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => auto_color(&|name| std::env::var(name).ok(), io::stdout().is_terminal()),
        }
    }
}

/// The customs of terminals: `NO_COLOR` wins, then `CLICOLOR_FORCE`, then what stdout is.
fn auto_color(variable: &dyn Fn(&str) -> Option<String>, is_terminal: bool) -> bool {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    if set("NO_COLOR").is_some() {
        return false;
    }
    if set("CLICOLOR_FORCE").is_some_and(|value| value != "0") {
        return true;
    }
    let off = set("CLICOLOR").is_some_and(|value| value == "0");
    let dumb = set("TERM").is_some_and(|value| value == "dumb");
    is_terminal && !off && !dumb
}

#[cfg(test)]
mod tests {
    use super::*;

    fn color(variables: &[(&str, &str)], is_terminal: bool) -> bool {
        let find = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        auto_color(&find, is_terminal)
    }

    #[test]
    fn colours_follow_the_terminal_and_the_environment() {
        assert!(color(&[], true));
        assert!(!color(&[], false));
        assert!(!color(&[("NO_COLOR", "1")], true));
        assert!(
            color(&[("NO_COLOR", "")], true),
            "an empty NO_COLOR says nothing"
        );
        assert!(color(&[("CLICOLOR_FORCE", "1")], false));
        assert!(!color(&[("CLICOLOR_FORCE", "0")], false));
        assert!(!color(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], true));
        assert!(!color(&[("TERM", "dumb")], true));
        assert!(!color(&[("CLICOLOR", "0")], true));
    }
}
