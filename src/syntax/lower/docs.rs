//! Doc comments, which the parser need not see.
//!
//! To `proc_macro2` and `syn` each of their lines is an attribute with a string: in a library that
//! is documented well they take a third of the parsing. Nothing of them is lowered.

use std::borrow::Cow;

use super::lexis::{block_comment_end, line_end, quote_end, raw_string_start, string_end};
use super::lexis::{next_quote_or_slash, raw_string_end};

/// The text with every doc comment turned into a plain one; all else keeps its place.
pub(super) fn without_docs(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut plain = String::new();
    let mut copied = 0;
    let mut at = 0;
    while let Some(found) = next_quote_or_slash(bytes, at) {
        let rest = &bytes[found..];
        at = match rest {
            [b'/', b'/', ..] => {
                if is_doc(rest, b'/') {
                    hide(&mut plain, text, &mut copied, found + 2);
                }
                line_end(bytes, found)
            }
            [b'/', b'*', ..] => {
                // `/**/` is empty.
                if is_doc(rest, b'*') && rest.get(3) != Some(&b'/') {
                    hide(&mut plain, text, &mut copied, found + 2);
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
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    plain.push_str(text.get(copied..).unwrap_or(""));
    Cow::Owned(plain)
}

/// Whether the comment at hand is documentation: `///` and `//!`, `/**` and `/*!`, where a fourth
/// byte like the third makes a plain one.
fn is_doc(comment: &[u8], mark: u8) -> bool {
    match comment.get(2) {
        Some(b'!') => true,
        Some(&third) => third == mark && comment.get(3) != Some(&mark),
        None => false,
    }
}

/// Copies up to the byte at `at` and a space in its stead.
fn hide(plain: &mut String, text: &str, copied: &mut usize, at: usize) {
    if plain.is_empty() {
        plain.reserve_exact(text.len());
    }
    plain.push_str(text.get(*copied..at).unwrap_or(""));
    plain.push(' ');
    *copied = at + 1;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_doc_comments_become_plain_ones() {
        let text = r###"//! a
/// b "
//// c
/** d /* e */ */ /*! f */ /*** g */ /**/ /***/
const S: &str = "/// h \" //! i"; // "
const R: &str = r#"" /// j "#; const B: &[u8] = br"/// k\"; const Q: char = '"'; /// l
fn m<'a>(_: &'a str) {} /// n
"###;
        let expected = r###"//  a
//  b "
//// c
/*  d /* e */ */ /*  f */ /*** g */ /**/ /***/
const S: &str = "/// h \" //! i"; // "
const R: &str = r#"" /// j "#; const B: &[u8] = br"/// k\"; const Q: char = '"'; //  l
fn m<'a>(_: &'a str) {} //  n
"###;
        assert_eq!(without_docs(text), expected);
    }

    #[test]
    fn what_has_no_doc_comment_is_not_copied() {
        for text in [
            "",
            "/",
            "fn main() {} // plain",
            "\"unclosed /// string",
            "'",
            "r#\"",
            "/*",
        ] {
            assert!(matches!(without_docs(text), Cow::Borrowed(same) if same == text));
        }
    }
}
