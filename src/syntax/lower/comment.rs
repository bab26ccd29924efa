//! Comments that speak to the tool.

use super::lexis::{behind, line_end};
use super::position::offset;
use crate::syntax::hir::{Comment, CommentKind};
use crate::text::TextRange;

const MARK: &str = "perf-review:";

/// The comments that begin with `perf-review:`, in the order of the text.
pub(super) fn scan(text: &str) -> Vec<Comment> {
    // Most files have none and are not looked at twice.
    if !text.contains(MARK) {
        return Vec::new();
    }
    let bytes = text.as_bytes();
    let mut comments = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        at = match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                let end = line_end(bytes, at);
                comments.extend(comment(text, at, end));
                end
            }
            _ => behind(text, at),
        };
    }
    comments
}

fn comment(text: &str, start: usize, end: usize) -> Option<Comment> {
    let written = text[start..end].trim_end();
    // Doc comments are documentation, even if they show such a comment.
    let said = written[2..].trim_start().strip_prefix(MARK)?.trim();
    let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    Some(Comment {
        kind: kind(said),
        range: TextRange::new(offset(start), offset(start + written.len())),
        trailing: !text[line_start..start].trim().is_empty(),
    })
}

fn kind(said: &str) -> CommentKind {
    let malformed = || CommentKind::Malformed(said.to_owned());
    let Some((verb, rest)) = said.split_once('(') else {
        return malformed();
    };
    let Some((rules, behind)) = rest.split_once(')') else {
        return malformed();
    };
    let rules: Vec<String> = rules
        .split(',')
        .map(|rule| rule.trim().to_owned())
        .filter(|rule| !rule.is_empty())
        .collect();
    let behind = behind.trim();
    let reason = match behind.strip_prefix("--") {
        Some(reason) => Some(reason.trim().to_owned()).filter(|reason| !reason.is_empty()),
        None if behind.is_empty() => None,
        None => return malformed(),
    };
    match verb.trim() {
        _ if rules.is_empty() => malformed(),
        "allow" => CommentKind::Allow(rules, reason),
        "allow-file" => CommentKind::AllowFile(rules, reason),
        _ => malformed(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_comments_speak() {
        let text = r##"
// perf-review: allow(a, b) -- because
let x = "// perf-review: allow(c)"; // perf-review: allow(d)
let y = r#"" // perf-review: allow(e)"#; /* // perf-review: allow(f) */
let z = ('"', '\'', '\u{22}', 'a: loop {}); // perf-review: nonsense
/// perf-review: allow(g)
// perf-review: allow-file(h)
"##;
        let kinds: Vec<_> = scan(text)
            .into_iter()
            .map(|comment| (comment.kind, comment.trailing))
            .collect();
        let rules = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        assert_eq!(
            kinds,
            [
                (
                    CommentKind::Allow(rules(&["a", "b"]), Some("because".to_owned())),
                    false
                ),
                (CommentKind::Allow(rules(&["d"]), None), true),
                (CommentKind::Malformed("nonsense".to_owned()), true),
                (CommentKind::AllowFile(rules(&["h"]), None), false),
            ]
        );
    }
}
