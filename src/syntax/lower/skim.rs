//! Declarations without code: what is read of a file whose bodies nobody asks for.
//!
//! Parsing is what reading costs, and most of it are bodies, comments and definitions of macros. They
//! are blanked in the text before it is parsed, byte for byte, so that every place stays what it is.

use super::lexis::{
    block_comment_end, is_word_part, line_end, quote_end, raw_string_end, string_end,
};
use super::lower;
use crate::syntax::Lowered;

const TEST: &[u8] = b"#[cfg(test)]";

/// Lowers the declarations of a file, and says whether one of the words that are wanted stands in its
/// code: bodies of functions are empty blocks, definitions of macros have no rules, tests and the
/// elements of constant arrays are left out. The calling thread needs a stack of
/// [`super::STACK_SIZE`] bytes.
pub fn lower_declarations(text: &str, is_wanted: impl Fn(&str) -> bool) -> (Lowered, bool) {
    let (skimmed, mentions) = skim(text, &is_wanted);
    let lowered = lower(&skimmed);
    if lowered.errors.is_empty() {
        return (lowered, mentions);
    }
    // Something that looks like a function and is none.
    (lower(text), mentions)
}

/// The text with bodies, comments and rules of macros blanked, and whether a wanted word is there.
fn skim(text: &str, is_wanted: &dyn Fn(&str) -> bool) -> (String, bool) {
    let mut skimmer = Skimmer {
        text,
        bytes: text.as_bytes(),
        out: text.as_bytes().to_vec(),
        is_wanted,
        is_test: false,
        mentions: false,
    };
    skimmer.run();
    // Blanks replace whole characters: comments and groups begin and end at ASCII.
    let skimmed = String::from_utf8(skimmer.out).unwrap_or_else(|_| text.to_owned());
    (skimmed, skimmer.mentions)
}

struct Skimmer<'a> {
    text: &'a str,
    bytes: &'a [u8],
    out: Vec<u8>,
    is_wanted: &'a dyn Fn(&str) -> bool,
    /// Whether what is looked at is left out of what is shipped.
    is_test: bool,
    mentions: bool,
}

impl Skimmer<'_> {
    fn run(&mut self) {
        let mut at = 0;
        while at < self.bytes.len() {
            at = match self.bytes[at] {
                b'f' if self.is_word(at, "fn") && self.names_something(at + 2) => {
                    self.function(at + 2)
                }
                b'm' if self.is_word(at, "macro_rules") => self.macro_rules(at + 11),
                b'c' if self.is_word(at, "const") => self.constant(at + 5),
                b's' if self.is_word(at, "static") => self.constant(at + 6),
                b'#' if self.bytes[at..].starts_with(TEST) => self.test(at + TEST.len()),
                _ => self.step(at),
            };
        }
    }

    /// The place behind the token or white space at `at`; a comment there is blanked.
    fn step(&mut self, at: usize) -> usize {
        let bytes = self.bytes;
        match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                let end = line_end(bytes, at);
                self.blank(at, end);
                end
            }
            b'/' if bytes.get(at + 1) == Some(&b'*') => {
                let end = block_comment_end(bytes, at);
                self.blank(at, end);
                end
            }
            b'"' => string_end(bytes, at + 1),
            b'r' if !is_word_part(bytes, at) => raw_string_end(bytes, at).unwrap_or(at + 1),
            b'\'' => quote_end(self.text, at),
            byte if byte.is_ascii_alphabetic() || byte == b'_' => {
                let rest = &bytes[at..];
                let part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
                let length = rest.iter().take_while(|byte| part(byte)).count();
                let word = self.text.get(at..at + length).unwrap_or("");
                self.mentions |= !self.is_test && (self.is_wanted)(word);
                // A prefix of a string or character is looked at with it.
                at + if length == 1 { 1 } else { length }
            }
            _ => at + 1,
        }
    }

    /// Blanks the elements of the array that a constant holds; gives the place to go on from.
    fn constant(&mut self, from: usize) -> usize {
        let mut at = from;
        let mut depth = 0_usize;
        // To the value, past the type.
        while at < self.bytes.len() {
            match self.bytes[at] {
                b'(' | b'[' => depth += 1,
                b')' | b']' => depth = depth.saturating_sub(1),
                b'=' if depth == 0 => break,
                b';' | b'{' | b'}' | b',' | b'>' if depth == 0 => return at,
                b'f' if self.is_word(at, "fn") => return at,
                _ => {
                    at = self.step(at);
                    continue;
                }
            }
            at += 1;
        }
        at += 1;
        while self
            .bytes
            .get(at)
            .is_some_and(|byte| byte.is_ascii_whitespace() || *byte == b'&')
        {
            at += 1;
        }
        if self.bytes.get(at) == Some(&b'[') {
            return self.group(at, [b'[', b']']);
        }
        at
    }

    /// Leaves the module behind `#[cfg(test)]` out; gives the place to go on from.
    fn test(&mut self, from: usize) -> usize {
        let rest = &self.text[from..];
        let is_module = rest.trim_start().starts_with("mod ");
        let opening = rest.find(['{', ';']).map(|at| from + at);
        match opening.filter(|_| is_module) {
            Some(at) if self.bytes[at] == b'{' => {
                self.is_test = true;
                let end = self.group(at, [b'{', b'}']);
                self.is_test = false;
                end
            }
            _ => from,
        }
    }

    fn blank(&mut self, from: usize, to: usize) {
        let to = to.min(self.out.len());
        for byte in self.out.get_mut(from..to).into_iter().flatten() {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
    }

    fn is_word(&self, at: usize, word: &str) -> bool {
        let part = |byte: Option<&u8>| {
            byte.is_some_and(|&byte| {
                byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
            })
        };
        self.bytes[at..].starts_with(word.as_bytes())
            && !part(self.bytes.get(at + word.len()))
            && !part(at.checked_sub(1).and_then(|before| self.bytes.get(before)))
    }

    /// Whether a name follows: `fn name`, not `fn(u8)` or the `fn $name` of a macro.
    fn names_something(&self, from: usize) -> bool {
        let rest = self.bytes.get(from..).unwrap_or(&[]);
        let first = rest.iter().find(|byte| !byte.is_ascii_whitespace());
        first.is_some_and(|&byte| byte.is_ascii_alphabetic() || byte == b'_' || !byte.is_ascii())
    }

    /// Blanks the body of the function whose name follows, and gives the place behind it.
    fn function(&mut self, from: usize) -> usize {
        let mut depth = 0_usize;
        let mut at = from;
        while at < self.bytes.len() {
            match self.bytes[at] {
                b'(' | b'[' => depth += 1,
                b')' | b']' => depth = depth.saturating_sub(1),
                b';' if depth == 0 => return at + 1,
                b'{' if depth == 0 => return self.group(at, [b'{', b'}']),
                _ => {
                    at = self.step(at);
                    continue;
                }
            }
            at += 1;
        }
        at
    }

    /// Blanks the rules of a macro.
    fn macro_rules(&mut self, from: usize) -> usize {
        let mut at = from;
        while at < self.bytes.len() {
            match self.bytes[at] {
                b'{' => return self.group(at, [b'{', b'}']),
                b'(' | b'[' | b';' => return at,
                _ => at = self.step(at),
            }
        }
        at
    }

    /// Blanks what stands between the brackets of which one opens at `at`, and gives the place behind
    /// them.
    fn group(&mut self, at: usize, [open, close]: [u8; 2]) -> usize {
        let inside = at + 1;
        let mut depth = 1_usize;
        let mut end = inside;
        while end < self.bytes.len() {
            match self.bytes[end] {
                byte if byte == open => depth += 1,
                byte if byte == close => depth -= 1,
                _ => {
                    end = self.step(end);
                    continue;
                }
            }
            if depth == 0 {
                self.blank(inside, end);
                return end + 1;
            }
            end += 1;
        }
        end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: fn(&str) -> bool = |_| false;

    #[test]
    fn what_nobody_asks_for_is_blanked() {
        let text = "/// Doc.\npub fn a<T: Fn(u8)>(f: fn(u8) -> u8) -> [u8; 2] { let x = \"}\"; '{' }\n\
                    macro_rules! m { ($a:expr) => { fn $a() {} } }\n\
                    trait T { fn b(&self); fn c() -> u8 { /* } */ 1 } const D: u8; }\n\
                    const C: [u8; 2] = [1, 2];\nconst fn d() -> u8 { 1 }\n\
                    static E: &[u8] = &[(']')];\nstruct G<const N: usize = 1>;\n\
                    #[cfg(test)]\nmod tests { fn t() {} }\n";
        let (skimmed, _) = skim(text, &NONE);
        assert_eq!(skimmed.len(), text.len());
        let words: Vec<&str> = skimmed.split_whitespace().collect();
        assert_eq!(
            words.join(" "),
            "pub fn a<T: Fn(u8)>(f: fn(u8) -> u8) -> [u8; 2] { } macro_rules! m { } \
             trait T { fn b(&self); fn c() -> u8 { } const D: u8; } \
             const C: [u8; 2] = [ ]; const fn d() -> u8 { } static E: &[u8] = &[ ]; \
             struct G<const N: usize = 1>; #[cfg(test)] mod tests { }"
        );
    }

    #[test]
    fn declarations_lie_where_they_were() {
        let text = "mod a;\nfn f() -> u8 { 1 }\nstruct S; // S\n";
        let (whole, (skimmed, _)) = (lower(text).file, lower_declarations(text, NONE));
        let ranges = |file: &crate::syntax::hir::SourceFile| {
            let items = file.items.as_slice().iter();
            items.map(|item| item.range).collect::<Vec<_>>()
        };
        assert_eq!(ranges(&whole), ranges(&skimmed.file));
    }

    #[test]
    fn words_are_looked_for_in_code() {
        let wanted = |text: &str| skim(text, &|word| word == "fs").1;
        assert!(wanted("fn f() { std::fs::read(a) }"));
        assert!(!wanted("fn f() { let offs = \"fs\"; /* fs */ r\"fs\" }"));
        assert!(!wanted("#[cfg(test)]\nmod tests { use std::fs; }"));
    }
}
