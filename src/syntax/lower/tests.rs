//! Modules of tests written in a file that is read for the code that ships.

use std::ops::Range;

use memchr::memmem;

use super::lexis::{closing, skip_trivia};

const MARK: &str = "#[cfg(test)]";

/// The places of `#[cfg(test)]` in a text, from front to back.
pub(super) struct Tests<'text> {
    text: &'text str,
    next: Option<usize>,
}

impl<'text> Tests<'text> {
    /// None at all.
    pub(super) fn none() -> Self {
        Self {
            text: "",
            next: None,
        }
    }

    /// Those of a text.
    pub(super) fn of(text: &'text str) -> Self {
        let mut tests = Self { text, next: None };
        tests.seek(0);
        tests
    }

    fn seek(&mut self, from: usize) {
        let rest = self.text.as_bytes().get(from..).unwrap_or(&[]);
        self.next = memmem::find(rest, MARK.as_bytes()).map(|at| from + at);
    }

    /// The inside of the next module of tests of which the mark stands in `from..to`, which must hold
    /// neither comments nor strings.
    pub(super) fn next(&mut self, from: usize, to: usize) -> Option<Range<usize>> {
        while let Some(at) = self.next.filter(|&at| at < to) {
            self.seek(at + MARK.len());
            // Those before `from` stand in a comment or a string.
            if at >= from
                && let Some(module) = module_behind(self.text, at + MARK.len())
            {
                return Some(module);
            }
        }
        None
    }
}

/// The inside of the module that follows, if it is written here and asks for no other file: a file
/// that no module tree reaches would be taken for code of its own.
fn module_behind(text: &str, from: usize) -> Option<Range<usize>> {
    let mut rest = skip_trivia(text.get(from..)?);
    while let Some(attribute) = rest.strip_prefix("#[") {
        let (inside, behind) = attribute.split_once(']')?;
        if inside.contains(['[', '"', '\'']) {
            return None;
        }
        rest = skip_trivia(behind);
    }
    for visibility in ["pub(crate)", "pub(super)", "pub"] {
        if let Some(behind) = rest.strip_prefix(visibility) {
            rest = behind.trim_start();
            break;
        }
    }
    let named = rest.strip_prefix("mod ")?.trim_start();
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    let opened = named.trim_start_matches(is_part).trim_start();
    let inside = text.len() - opened.strip_prefix('{')?.len();
    let end = closing(text, inside, [b'{', b'}'])?;
    let code = text.get(inside..end)?;
    (!asks_for_files(code)).then_some(inside..end)
}

/// Whether a module in another file or an included file may be declared.
fn asks_for_files(code: &str) -> bool {
    let mut modules = memmem::find_iter(code.as_bytes(), "mod ");
    let in_file = modules.any(|at| {
        let named = code.get(at + 4..).unwrap_or("").trim_start();
        let is_part = |character: char| character.is_alphanumeric() || character == '_';
        named
            .trim_start_matches(is_part)
            .trim_start()
            .starts_with(';')
    });
    in_file || memmem::find(code.as_bytes(), b"include!").is_some()
}
