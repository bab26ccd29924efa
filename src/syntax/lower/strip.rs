//! Comments, which the parser need not see.
//!
//! To `proc_macro2` and `syn` each line of a doc comment is an attribute with a string: in a library
//! that is documented well they take a third of the parsing. Nothing of them is lowered.

use std::borrow::Cow;

use super::Reading;
use super::lexis::{block_comment_end, line_end, quote_end, raw_string_start, string_end};
use super::lexis::{next_quote_or_slash, raw_string_end};
use super::tests::Tests;

/// The text without line comments and with doc comments in blocks as plain ones; modules of tests are
/// empty where nobody reads them. All tokens keep their line and column, though not their offset.
pub(super) fn without_comments(text: &str, reading: Reading) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut rest_of = Copied {
        text,
        kept: String::new(),
        until: 0,
    };
    let mut tests = match reading {
        Reading::Whole => Tests::none(),
        Reading::Shipping => Tests::of(text),
    };
    let mut at = 0;
    loop {
        let found = next_quote_or_slash(bytes, at);
        if let Some(module) = tests.next(at, found.unwrap_or(text.len())) {
            rest_of.keep(module.start, module.end);
            rest_of.fill_for(module.clone());
            at = module.end;
            continue;
        }
        let Some(found) = found else { break };
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

    /// Puts white space for what was left out, so that what follows keeps its line and column.
    fn fill_for(&mut self, left_out: std::ops::Range<usize>) {
        let left_out = self.text.get(left_out).unwrap_or("");
        let lines = left_out.bytes().filter(|&byte| byte == b'\n').count();
        let last = left_out.rsplit('\n').next().unwrap_or("");
        self.kept.extend(std::iter::repeat_n('\n', lines));
        self.kept.extend(last.chars().map(|_| ' '));
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
    use super::super::lower_shipping;
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
        assert_eq!(without_comments(text, Reading::Whole), expected);
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
            assert!(
                matches!(without_comments(text, Reading::Shipping), Cow::Borrowed(same) if same == text)
            );
        }
    }

    #[test]
    fn what_follows_tests_keeps_its_place() {
        let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n    // }\n    fn t() { '}'; \"}\"; }\n}\nfn b() {}\n\
                    #[cfg(test)] pub(crate) mod é { fn ü() {} } fn c() {}\n";
        let expected = "fn a() {}\n#[cfg(test)]\nmod tests {\n\n\n}\nfn b() {}\n\
                        #[cfg(test)] pub(crate) mod é {           } fn c() {}\n";
        assert_eq!(without_comments(text, Reading::Shipping), expected);
        assert_eq!(lower_shipping(text).file.items.len(), 5);
    }

    #[test]
    fn modules_that_others_can_need_are_read() {
        let texts = [
            "#[cfg(test)] mod tests { mod in_a_file; }",
            "#[cfg(test)] mod tests { include!(\"more.rs\"); }",
            "#[cfg(test)] mod tests;\nfn f() {}",
            "#[cfg(test)] mod tests { fn f() {",
            "#[cfg(test)] fn f() {}",
            "#[cfg(any(test, feature = \"x\"))] mod tests { fn f() {} }",
            "const C: &str = \"#[cfg(test)] mod tests { fn f() {} }\";",
        ];
        for text in texts {
            assert_eq!(without_comments(text, Reading::Shipping), text);
        }
    }
}
