//! Comments and indentation, which the parser need not see.
//!
//! To `proc_macro2` and `syn` each line of a doc comment is an attribute with a string: in a library
//! that is documented well they take a third of the parsing. Nothing of them is lowered. White space is
//! skipped character by character, and an eighth of the characters indent lines.

use memchr::memchr_iter;

use super::Reading;
use super::lexis::{block_comment_end, line_end, quote_end, raw_string_start, string_end};
use super::lexis::{next_quote_or_slash, raw_string_end};
use super::position::offset;
use super::tests::Tests;
use crate::text::TextRange;

/// A text as the parser sees it.
pub(super) struct Stripped {
    pub(super) text: String,
    /// Where each of its lines begins in the original; up to its end a line is the same in both.
    pub(super) lines: Vec<u32>,
}

/// What stands behind `from` without comments, indentation and empty lines; modules of tests are empty
/// where nobody reads them, and so are the definitions of macros with these `rules`, from front to back.
pub(super) fn stripped(
    text: &str,
    from: usize,
    reading: Reading,
    rules: impl IntoIterator<Item = TextRange>,
) -> Stripped {
    let bytes = text.as_bytes();
    let mut all_rules = rules.into_iter();
    let mut rules = all_rules.next();
    let mut copied = Copied::of(text, from);
    let mut tests = match reading {
        Reading::Whole => Tests::none(),
        Reading::Shipping => Tests::of(text),
    };
    let mut at = from;
    loop {
        let found = next_quote_or_slash(bytes, at);
        let code_end = found.unwrap_or(text.len());
        // Those before stand in a comment, a string or something that is left out.
        while rules.is_some_and(|rules| (rules.start as usize) < at) {
            rules = all_rules.next();
        }
        let rules_here = rules
            .map(|rules| rules.start as usize..rules.end as usize)
            .filter(|rules| rules.start <= code_end);
        let until = rules_here.as_ref().map_or(code_end, |rules| rules.start);
        if let Some(left_out) = tests.next(at, until).or(rules_here) {
            copied.code(left_out.start);
            copied.leave_out(left_out.end);
            at = left_out.end;
            continue;
        }
        let Some(found) = found else { break };
        at = match bytes.get(found..).unwrap_or(&[]) {
            [b'/', b'/', ..] => {
                copied.code(found);
                let end = line_end(bytes, found);
                copied.leave_out(end);
                end
            }
            [b'/', b'*', ..] => {
                copied.code(found);
                let end = block_comment_end(bytes, found);
                // One without an end is an error.
                if bytes
                    .get(..end)
                    .is_some_and(|before| before.ends_with(b"*/"))
                {
                    copied.leave_out(end);
                } else {
                    copied.verbatim(end);
                }
                end
            }
            [b'"', ..] => {
                copied.code(found);
                let end = match raw_string_start(bytes, found) {
                    Some(start) => raw_string_end(bytes, start).unwrap_or(found + 1),
                    None => string_end(bytes, found + 1),
                };
                copied.verbatim(end);
                end
            }
            [b'\'', ..] => quote_end(text, found),
            _ => found + 1,
        };
    }
    copied.finish()
}

/// A copy of a text with parts left out.
struct Copied<'text> {
    text: &'text str,
    kept: String,
    lines: Vec<u32>,
    /// Up to where the text was looked at.
    until: usize,
    /// Whether the line at hand has nothing yet.
    is_fresh: bool,
}

impl<'text> Copied<'text> {
    fn of(text: &'text str, from: usize) -> Self {
        let length = text.len() - from.min(text.len());
        Self {
            text,
            kept: String::with_capacity(length),
            lines: Vec::with_capacity(length / 32 + 1),
            until: from,
            is_fresh: true,
        }
    }

    /// Copies code up to `to`, line by line.
    fn code(&mut self, to: usize) {
        let text = self.text.get(self.until..to).unwrap_or("");
        let mut from = 0;
        for end in memchr_iter(b'\n', text.as_bytes()) {
            self.part_of_line(text, from, end);
            self.end_line();
            from = end + 1;
        }
        self.part_of_line(text, from, text.len());
        self.until = to;
    }

    /// Copies what stands in one line.
    fn part_of_line(&mut self, text: &str, mut from: usize, to: usize) {
        if self.is_fresh {
            let line = text.as_bytes().get(from..to).unwrap_or(&[]);
            let is_blank = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'\r');
            from += line.iter().take_while(is_blank).count();
        }
        if from < to {
            self.begin_line(self.until + from);
            self.kept.push_str(text.get(from..to).unwrap_or(""));
        }
    }

    /// Copies up to `to` what has lines that belong together.
    fn verbatim(&mut self, to: usize) {
        let text = self.text.get(self.until..to).unwrap_or("");
        self.begin_line(self.until);
        self.kept.push_str(text);
        let starts = memchr_iter(b'\n', text.as_bytes()).map(|end| self.until + end + 1);
        self.lines.extend(starts.map(offset));
        self.until = to;
    }

    /// Leaves out what lies before `to`; what follows has its own line.
    fn leave_out(&mut self, to: usize) {
        self.end_line();
        self.until = to;
    }

    fn begin_line(&mut self, at: usize) {
        if self.is_fresh {
            self.lines.push(offset(at));
            self.is_fresh = false;
        }
    }

    fn end_line(&mut self) {
        if !self.is_fresh {
            self.kept.push('\n');
            self.is_fresh = true;
        }
    }

    fn finish(mut self) -> Stripped {
        self.code(self.text.len());
        Stripped {
            text: self.kept,
            lines: self.lines,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::lower_shipping;
    use super::*;
    use crate::syntax::macro_definitions;

    fn text(text: &str, reading: Reading) -> String {
        let definitions = macro_definitions(text).into_iter();
        stripped(text, 0, reading, definitions.map(|found| found.rules)).text
    }

    #[test]
    fn strings_are_no_comments() {
        let all = r##"//! a
/// b "
fn f() { //// c
/** d /* e */ */ /*! f */ /*** g */ /**/ /***/
const S: &str = "/// h \" //! i"; // "
const R: &str = r#"" /// j "#; const B: &[u8] = br"/// k\"; const Q: char = '"'; /// l
fn m<'a>(_: &'a str) {} // n"##;
        let expected = r##"fn f() { 
const S: &str = "/// h \" //! i"; 
const R: &str = r#"" /// j "#; const B: &[u8] = br"/// k\"; const Q: char = '"'; 
fn m<'a>(_: &'a str) {} 
"##;
        assert_eq!(text(all, Reading::Whole), expected);
    }

    #[test]
    fn lines_are_found_again() {
        let all =
            "x\u{feff}\n    a /* b\n  c */ d\r\n\r\n\t\"é\n    f\" g // h\n  'i'\n  /* unclosed";
        let stripped = stripped(all, 1, Reading::Whole, []);
        let kept = "\u{feff}\na \nd\r\n\"é\n    f\" g \n'i'\n/* unclosed";
        assert_eq!(stripped.text, kept);
        let lines = kept.lines().collect::<Vec<_>>();
        assert_eq!(stripped.lines.len(), lines.len());
        for (start, line) in stripped.lines.iter().zip(lines) {
            assert!(all[*start as usize..].starts_with(line), "{line}");
        }
    }

    #[test]
    fn what_follows_tests_keeps_its_place() {
        let all = "fn a() {}\n#[cfg(test)]\nmod tests {\n    // }\n    fn t() { '}'; \"}\"; }\n}\nfn b() {}\n\
                    #[cfg(test)] pub(crate) mod é { fn ü() {} } fn c() {}\n";
        let expected = "fn a() {}\n#[cfg(test)]\nmod tests {\n}\nfn b() {}\n\
                        #[cfg(test)] pub(crate) mod é {\n} fn c() {}\n";
        assert_eq!(text(all, Reading::Shipping), expected);
        let file = lower_shipping(all).file;
        assert_eq!(file.items.len(), 5);
        let names = file.items.iter().map(|(_, item)| item.name_range.of(all));
        assert_eq!(names.collect::<Vec<_>>(), ["a", "tests", "b", "é", "c"]);
    }

    #[test]
    fn rules_of_macros_are_left_out() {
        let all = r#"macro_rules! a { /* b */ ('"') => { macro_rules! c { () => {} } }; } fn d() {}
const S: &str = "
macro_rules! e { () => {} }
"; #[cfg(test)] mod f { macro_rules! g { () => { '{' } } }
    macro_rules! h ( ($i:ident) => { fn $i() {} } ); h!(i);"#;
        let expected = r#"macro_rules! a {
} fn d() {}
const S: &str = "
macro_rules! e { () => {} }
"; #[cfg(test)] mod f {
}
macro_rules! h (
); h!(i);"#;
        assert_eq!(text(all, Reading::Shipping), expected);
        let items = lower_shipping(all).file.items;
        let names = items.iter().map(|(_, item)| item.name_range.of(all));
        assert_eq!(
            names.collect::<Vec<_>>(),
            ["a", "d", "S", "f", "h", "h", "i"]
        );
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
        for all in texts {
            assert_eq!(text(all, Reading::Shipping), all);
        }
    }
}
