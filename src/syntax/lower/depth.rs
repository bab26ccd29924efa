//! How deep a file nests, before the parser recurses into it.
//!
//! `syn` recurses while it parses and while its tree is dropped, and so does the lowering; an
//! overflow of the stack would end the process. Nesting can be measured beforehand, for groups
//! exactly, for chains of operators from above.

use super::lexis::{block_comment_end, line_end, quote_end, raw_string_end, string_end};

/// Groups may nest this deep. Hand-written code stays below 50.
pub(super) const MAX_GROUPS: usize = 500;

/// Operators, prefixes, calls and `else if`s may follow one another this often without a separator,
/// summed over the groups around them.
pub(super) const MAX_CHAIN: usize = 5_000;

/// The depth of `source` if it is more than the stack is sure to hold.
pub(super) fn excess(source: &str) -> Option<usize> {
    if is_shallow(source) {
        return None;
    }
    let measured = measure(source);
    let fits = measured.groups <= MAX_GROUPS && measured.chain <= MAX_CHAIN;
    (!fits).then_some(measured.groups.max(measured.chain))
}

/// Whether the file cannot be too deep because it does not hold enough of what nests.
fn is_shallow(source: &str) -> bool {
    let openers = count(source, |byte| matches!(byte, b'(' | b'[' | b'{'));
    if openers > MAX_GROUPS {
        return false;
    }
    if source.len() <= MAX_CHAIN {
        return true;
    }
    let links = count(source, is_link);
    // The words that chain without punctuation have at least two letters and a space.
    links + source.len() / 3 <= MAX_CHAIN
}

fn count(source: &str, wanted: impl Fn(u8) -> bool) -> usize {
    // The counter of a chunk fits a byte, so that this runs at the speed of memory.
    let in_chunk = |chunk: &[u8]| chunk.iter().map(|&byte| u8::from(wanted(byte))).sum::<u8>();
    source
        .as_bytes()
        .chunks(128)
        .map(|chunk| usize::from(in_chunk(chunk)))
        .sum()
}

/// Bytes of operators and separators of paths.
fn is_link(byte: u8) -> bool {
    matches!(
        byte,
        b'+' | b'-'
            | b'*'
            | b'/'
            | b'%'
            | b'^'
            | b'!'
            | b'&'
            | b'='
            | b'.'
            | b'?'
            | b'@'
            | b':'
            | b'<'
            | b'>'
            | b'|'
            | b'~'
            | b'#'
    )
}

#[derive(Debug, Default, PartialEq)]
struct Depth {
    groups: usize,
    chain: usize,
}

/// One level of groups.
#[derive(Clone, Copy, Default)]
struct Level {
    /// Links since the last separator.
    chain: usize,
    /// `<` without `>`; a comma between generic arguments ends none of them.
    angles: usize,
    /// Whether the parameters of a closure are open.
    in_bars: bool,
    /// Whether a `}` has just been closed: what follows may be a new statement.
    after_braces: bool,
}

impl Level {
    fn links(&self) -> usize {
        self.chain + self.angles
    }

    /// A token that cannot go on with an expression that ended in `}`.
    fn begin_operand(&mut self) {
        if self.after_braces {
            *self = Self::default();
        }
    }
}

/// The nesting of a text that need not be valid.
fn measure(source: &str) -> Depth {
    let bytes = source.as_bytes();
    let mut deepest = Depth::default();
    let mut outer: Vec<Level> = Vec::new();
    let mut outer_links = 0;
    let mut level = Level::default();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if matches!(byte, b' ' | b'\n') {
            at += 1;
            continue;
        }
        // Most bytes are those of words; the letters with which strings begin are looked at below.
        if IN_WORD[byte as usize] && !matches!(byte, b'b' | b'c' | b'r') {
            let end = word_end(bytes, at);
            level.word(&bytes[at..end]);
            deepest.chain = deepest.chain.max(outer_links + level.links());
            at = end;
            continue;
        }
        let next = bytes.get(at + 1).copied();
        at = match (byte, next) {
            // White space, and the letters before a string: the quote comes next.
            (b' ' | b'\t' | b'\r' | b'\n', _) | (b'b' | b'c', Some(b'"')) | (b'b', Some(b'\'')) => {
                at + 1
            }
            (b'b' | b'c', Some(b'r')) if raw_string_end(bytes, at + 1).is_some() => at + 1,
            (b'/', Some(b'/')) => line_end(bytes, at),
            (b'/', Some(b'*')) => block_comment_end(bytes, at),
            (b'"', _) => {
                level.begin_operand();
                string_end(bytes, at + 1)
            }
            (b'\'', _) => quote_end(source, at),
            (b'(' | b'[' | b'{', _) => {
                if byte != b'{' {
                    level.chain += 1;
                }
                outer_links += level.links();
                outer.push(level);
                deepest.groups = deepest.groups.max(outer.len());
                level = Level::default();
                at + 1
            }
            (b')' | b']' | b'}', _) => {
                level = outer.pop().unwrap_or_default();
                outer_links -= level.links().min(outer_links);
                level.after_braces = byte == b'}';
                at + 1
            }
            (b';', _) => {
                level = Level::default();
                at + 1
            }
            (b'=', Some(b'>')) => {
                level = Level::default();
                at + 2
            }
            (b',', _) => {
                if !level.in_bars {
                    level.chain = 0;
                }
                at + 1
            }
            (b'-', Some(b'>')) => {
                level.chain += 1;
                at + 2
            }
            (b'r', Some(b'"' | b'#')) if raw_string_end(bytes, at).is_some() => {
                raw_string_end(bytes, at).unwrap_or(at + 1)
            }
            _ if is_link(byte) => {
                level.link(byte);
                at + 1
            }
            _ => {
                let end = word_end(bytes, at);
                level.word(&bytes[at..end]);
                end
            }
        };
        deepest.chain = deepest.chain.max(outer_links + level.links());
    }
    deepest
}

impl Level {
    fn link(&mut self, byte: u8) {
        match byte {
            b'#' => self.begin_operand(),
            b'<' => self.angles += 1,
            b'>' => self.angles = self.angles.saturating_sub(1),
            b'|' => self.in_bars = !self.in_bars,
            _ => {}
        }
        self.after_braces = false;
        self.chain += 1;
    }

    fn word(&mut self, word: &[u8]) {
        match word {
            b"else" | b"as" => self.chain += 1,
            b"return" | b"break" | b"yield" | b"if" | b"match" | b"while" | b"in" => {
                self.begin_operand();
                self.chain += 1;
            }
            _ => self.begin_operand(),
        }
        self.after_braces = false;
    }
}

fn word_end(bytes: &[u8], from: usize) -> usize {
    let length = bytes[from..]
        .iter()
        .take_while(|&&byte| IN_WORD[byte as usize])
        .count();
    // Bytes that begin nothing, such as control characters, stand alone.
    from + length.max(1)
}

/// The bytes of words and numbers, as a table because every byte of every file is asked for.
const IN_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte: u8 = 0;
    loop {
        table[byte as usize] = byte >= 128 || byte.is_ascii_alphanumeric() || byte == b'_';
        if byte == u8::MAX {
            break table;
        }
        byte += 1;
    }
};

#[cfg(test)]
mod tests {
    use super::*;

    fn depth(source: &str) -> (usize, usize) {
        let measured = measure(source);
        (measured.groups, measured.chain)
    }

    #[test]
    fn groups_in_strings_and_comments_do_not_nest() {
        assert_eq!(
            depth("f((\"))))\", '(', r#\"((\"#, b'(', /* (( */ 'a)) // (((").0,
            2
        );
    }

    #[test]
    fn separators_end_a_chain() {
        assert_eq!(depth("[-1, -2, -3]"), (1, 2));
        assert_eq!(depth("a + b + c; d + e").1, 2);
        assert!(depth("|a, b| |a, b| |a, b| a").1 >= 6);
        assert!(depth("A<u8, A<u8, A<u8, u8>>>").1 >= 3);
    }

    #[test]
    fn statements_that_end_in_braces_are_no_chain() {
        assert!(depth(&"if a.b { } ".repeat(1000)).1 < 10);
        assert!(depth(&"else if a { } ".repeat(1000)).1 >= 1000);
        assert!(depth(&"fn f(&self) -> &T { } ".repeat(1000)).1 < 10);
    }
}
