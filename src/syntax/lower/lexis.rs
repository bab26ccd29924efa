//! Where strings, characters and comments end in a text.

use memchr::{memchr, memchr2, memchr2_iter, memchr3};

/// Whether the byte at `at` goes on with a word (`br"…"` and `cr"…"` begin with `r` here).
pub(super) fn is_word_part(bytes: &[u8], at: usize) -> bool {
    let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii();
    let Some(&before) = at.checked_sub(1).and_then(|before| bytes.get(before)) else {
        return false;
    };
    let prefixed = matches!(before, b'b' | b'c')
        && !at
            .checked_sub(2)
            .and_then(|two| bytes.get(two))
            .is_some_and(|&byte| word(byte));
    word(before) && !prefixed
}

pub(super) fn line_end(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or(&[]);
    from + memchr(b'\n', rest).unwrap_or(rest.len())
}

/// The next byte with which a string, a character or a comment may begin.
pub(super) fn next_quote_or_slash(bytes: &[u8], from: usize) -> Option<usize> {
    memchr3(b'"', b'\'', b'/', bytes.get(from..)?).map(|at| from + at)
}

/// The `r` of the raw string whose opening quote is at `quote`, if it is one's.
pub(super) fn raw_string_start(bytes: &[u8], quote: usize) -> Option<usize> {
    let before = bytes.get(..quote)?;
    let hashes = before
        .iter()
        .rev()
        .take_while(|&&byte| byte == b'#')
        .count();
    let start = before.len().checked_sub(hashes + 1)?;
    (before.get(start) == Some(&b'r') && !is_word_part(bytes, start)).then_some(start)
}

pub(super) fn block_comment_end(bytes: &[u8], from: usize) -> usize {
    let mut depth = 0_usize;
    let mut at = from;
    while at < bytes.len() {
        match bytes.get(at..at + 2) {
            Some(b"/*") => {
                depth += 1;
                at += 2;
            }
            Some(b"*/") => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    at
}

pub(super) fn string_end(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(found) = bytes.get(at..).and_then(|rest| memchr2(b'"', b'\\', rest)) {
        at += found;
        match bytes.get(at) {
            Some(b'"') => return at + 1,
            _ => at += 2,
        }
    }
    bytes.len()
}

/// The end of the raw string that begins with the `r` at `from`, if one does.
pub(super) fn raw_string_end(bytes: &[u8], from: usize) -> Option<usize> {
    let hashes = bytes[from + 1..]
        .iter()
        .take_while(|&&byte| byte == b'#')
        .count();
    let mut at = from + 1 + hashes;
    if bytes.get(at) != Some(&b'"') {
        return None;
    }
    at += 1;
    while at < bytes.len() {
        if bytes[at] == b'"' {
            let closing = bytes[at + 1..]
                .iter()
                .take(hashes)
                .take_while(|&&byte| byte == b'#');
            if closing.count() == hashes {
                return Some(at + 1 + hashes);
            }
        }
        at += 1;
    }
    Some(at)
}

/// The end of the character at `from`, or behind the quote of a lifetime.
pub(super) fn quote_end(text: &str, from: usize) -> usize {
    let rest = &text[from + 1..];
    let mut characters = rest.char_indices();
    match characters.next() {
        Some((_, '\\')) => {
            // The escaped character may be a quote itself.
            let escaped = characters
                .next()
                .map_or(0, |(at, character)| at + character.len_utf8());
            let closing = rest.get(escaped..).and_then(|tail| tail.find('\''));
            closing.map_or(text.len(), |closing| from + 1 + escaped + closing + 1)
        }
        Some((_, first)) if rest[first.len_utf8()..].starts_with('\'') => {
            from + 1 + first.len_utf8() + 1
        }
        _ => from + 1,
    }
}

/// The text behind leading white space and comments that are no documentation.
pub(super) fn skip_trivia(text: &str) -> &str {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let is_doc = rest.starts_with("//!")
            || rest.starts_with("/*!")
            || (rest.starts_with("///") && !rest.starts_with("////"))
            || (rest.starts_with("/**") && !rest.starts_with("/***") && !rest.starts_with("/**/"));
        if is_doc {
            return rest;
        }
        if rest.starts_with("//") {
            rest = &rest[line_end(rest.as_bytes(), 0)..];
        } else if rest.starts_with("/*") {
            rest = &rest[block_comment_end(rest.as_bytes(), 0)..];
        } else {
            return rest;
        }
    }
}

/// Where the delimiter is closed that was opened before `from`.
pub(super) fn closing(text: &str, from: usize, [open, close]: [u8; 2]) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut depth = 1_usize;
    let mut at = from;
    loop {
        let quoted = next_quote_or_slash(bytes, at);
        let code = bytes.get(at..quoted.unwrap_or(bytes.len()))?;
        for found in memchr2_iter(open, close, code) {
            if code.get(found) == Some(&open) {
                depth += 1;
            } else if depth == 1 {
                return Some(at + found);
            } else {
                depth -= 1;
            }
        }
        let quoted = quoted?;
        at = match raw_string_start(bytes, quoted).filter(|_| bytes.get(quoted) == Some(&b'"')) {
            Some(start) => raw_string_end(bytes, start).unwrap_or(quoted + 1),
            None => behind(text, quoted),
        };
    }
}

/// The place behind the comment, string or character that begins at `at`, or else behind the byte there.
pub(super) fn behind(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    match bytes.get(at) {
        Some(b'/') if bytes.get(at + 1) == Some(&b'/') => line_end(bytes, at),
        Some(b'/') if bytes.get(at + 1) == Some(&b'*') => block_comment_end(bytes, at),
        Some(b'"') => string_end(bytes, at + 1),
        Some(b'r') if !is_word_part(bytes, at) => raw_string_end(bytes, at).unwrap_or(at + 1),
        Some(b'\'') => quote_end(text, at),
        _ => at + 1,
    }
}
