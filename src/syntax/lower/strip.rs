//! Comments, which the parser need not see.
//!
//! To `proc_macro2` and `syn` each line of a doc comment is an attribute with a string: in a library
//! that is documented well they take a third of the parsing. Nothing of them is lowered.

use std::borrow::Cow;

use super::lexis::{block_comment_end, line_end, quote_end, raw_string_start, string_end};
use super::lexis::{next_quote_or_slash, raw_string_end};

/// The text without line comments and with doc comments in blocks as plain ones. All tokens keep
/// their line and column, though not their offset.
pub(super) fn without_comments(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut rest_of = Copied {
        text,
        kept: String::new(),
        until: 0,
    };
    let mut at = 0;
    while let Some(found) = next_quote_or_slash(bytes, at) {
        at = match bytes.get(found..).unwrap_or(&[]) {
            [b'/', b'/', ..] => {
                let end = line_end(bytes, found);
                rest_of.keep(found, end);
                end
            }
            [b'/', b'*', kind, next, ..] => {
                let is_doc = match kind {
                    b'!' => true,
                    b'*' => !matches!(next, b'*' | b'/'),
                    _ => false,
                };
                if is_doc {
                    rest_of.keep(found + 2, found + 3);
                    rest_of.kept.push(' ');
                }
                block_comment_end(bytes, found)
            }
            [b'"', ..] => match raw_string_start(bytes, found) {
                Some(start) => raw_string_end(bytes, start).unwrap_or(found + 1),
                None => string_end(bytes, found + 1),
            },
            [b'\'', ..] => quote_end(text, found),
            _ => found + 1,
        };
    }
    rest_of.finish()
}

/// A copy of a text with parts left out.
struct Copied<'text> {
    text: &'text str,
    kept: String,
    /// Up to where the text was looked at.
    until: usize,
}

impl<'text> Copied<'text> {
    /// Copies up to `from` and leaves out what is before `to`.
    fn keep(&mut self, from: usize, to: usize) {
        if self.kept.is_empty() {
            self.kept.reserve_exact(self.text.len());
        }
        self.kept
            .push_str(self.text.get(self.until..from).unwrap_or(""));
        self.until = to;
    }

    fn finish(mut self) -> Cow<'text, str> {
        if self.until == 0 {
            return Cow::Borrowed(self.text);
        }
        self.kept
            .push_str(self.text.get(self.until..).unwrap_or(""));
        Cow::Owned(self.kept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_no_comments() {
        let text = r##"//! a
/// b "
fn f() { //// c
/** d /* e */ */ /*! f */ /*** g */ /**/ /***/
const S: &str = "/// h \" //! i"; // "
const R: &str = r#"" /// j "#; const B: &[u8] = br"/// k\"; const Q: char = '"'; /// l
fn m<'a>(_: &'a str) {} // n"##;
        let expected = r##"

fn f() { 
/*  d /* e */ */ /*  f */ /*** g */ /**/ /***/
const S: &str = "/// h \" //! i"; 
const R: &str = r#"" /// j "#; const B: &[u8] = br"/// k\"; const Q: char = '"'; 
fn m<'a>(_: &'a str) {} "##;
        assert_eq!(without_comments(text), expected);
    }

    #[test]
    fn what_has_no_comment_is_not_copied() {
        let texts = [
            "",
            "/",
            "fn main() {} /* plain */",
            "\"unclosed /// string",
            "'",
            "r#\"",
            "/*",
        ];
        for text in texts {
            assert!(matches!(without_comments(text), Cow::Borrowed(same) if same == text));
        }
    }
}
