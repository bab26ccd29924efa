//! From what the code says to this tool to allowances: comments now, with the statement or item
//! that they stand before.

use super::names::{canonical_rule, unknown_rule};
use crate::finding::Problem;
use crate::report::suppress::{Allowance, WhenUnused};
use crate::syntax::hir::{Comment, CommentKind, SourceFile, Statement};
use crate::text::{FileId, TextRange};

/// The file that is looked at.
pub(super) struct Place<'a> {
    pub id: FileId,
    pub display: &'a str,
    pub package: &'a str,
    pub text: &'a str,
    pub tree: &'a SourceFile,
}

/// The allowances of one file's comments. Names that no rule has, and comments that say something
/// else, become problems.
pub(super) fn of_file(place: &Place<'_>, problems: &mut Vec<Problem>) -> Vec<Allowance> {
    let mut allowances = Vec::new();
    if place.tree.comments.is_empty() {
        return allowances;
    }
    let begun = begun_in_order(place);
    for comment in &place.tree.comments {
        let (rules, scope) = match &comment.kind {
            CommentKind::Allow(rules, _) => (rules, scope_of(place, &begun, comment)),
            CommentKind::AllowFile(rules, _) => (rules, TextRange::new(0, u32::MAX)),
            CommentKind::Malformed(said) => {
                problems.push(place.problem(comment.range, malformed(said)));
                continue;
            }
        };
        let mut known = Vec::new();
        for rule in rules {
            match unknown_rule(rule) {
                None => known.push(canonical_rule(rule).to_owned()),
                Some(wrong) => problems.push(place.problem(comment.range, wrong)),
            }
        }
        if !known.is_empty() {
            allowances.push(Allowance {
                file: place.id,
                package: place.package.to_owned(),
                range: comment.range,
                scope,
                rules: known,
                when_unused: WhenUnused::Report,
            });
        }
    }
    allowances
}

impl Place<'_> {
    pub(super) fn problem(&self, range: TextRange, message: String) -> Problem {
        Problem {
            path: self.display.to_owned(),
            file: Some(self.id),
            range: Some(range),
            message,
        }
    }
}

fn malformed(said: &str) -> String {
    format!(
        "cannot understand `{}`: write `// perf-review: allow(rule) -- reason` or \
         `// perf-review: allow-file(rule)`",
        said.trim()
    )
}

/// A comment behind code holds for its line; one on its own line for the next line with code and
/// for the whole of the item or statement that begins there.
fn scope_of(place: &Place<'_>, begun: &[TextRange], comment: &Comment) -> TextRange {
    if comment.trailing {
        return line_around(place.text, comment.range.start as usize);
    }
    let code = next_code(place.text, comment.range.end as usize);
    let line = line_around(place.text, code);
    let code = line_offset(code);
    let from = begun.partition_point(|range| range.start < line.start);
    begun[from..] // a partition point lies within the list
        .iter()
        .take_while(|range| range.start <= code)
        .filter(|range| range.end > code)
        .copied()
        .fold(line, TextRange::to)
}

/// The items, attributed parts and statements of a file by where they begin.
fn begun_in_order(place: &Place<'_>) -> Vec<TextRange> {
    let items = place.tree.items.as_slice().iter().map(|item| item.range);
    let attributed = place.tree.inner_attributed.iter().map(|(range, _)| *range);
    let mut begun: Vec<TextRange> = items
        .chain(attributed)
        .chain(statement_ranges(place))
        .collect();
    begun.sort_unstable_by_key(|range| range.start);
    begun
}

/// Statements and final expressions, without their attributes.
fn statement_ranges(place: &Place<'_>) -> impl Iterator<Item = TextRange> {
    let tree = place.tree;
    tree.blocks.as_slice().iter().flat_map(move |block| {
        let statements = tree.list(block.statements).iter();
        let tail = block.tail.map(|tail| tree.range(tail));
        statements
            .filter_map(|statement| statement_range(place, *statement))
            .chain(tail)
    })
}

fn statement_range(place: &Place<'_>, statement: Statement) -> Option<TextRange> {
    let tree = place.tree;
    match statement {
        Statement::Let {
            pat,
            init,
            else_branch,
            ..
        } => {
            let pattern = tree.pat(pat).range;
            let before = place.text.get(..pattern.start as usize)?.trim_end();
            let keyword = before.strip_suffix("let")?;
            let end = else_branch
                .or(init)
                .map_or(pattern, |last| tree.range(last));
            Some(TextRange::new(line_offset(keyword.len()), end.end))
        }
        Statement::Expr(expr) => Some(tree.range(expr)),
        Statement::Item(_) => None, // among the items
    }
}

/// The first byte behind `from` that is neither white space nor in a comment; an attribute is code.
fn next_code(text: &str, from: usize) -> usize {
    let mut at = from.min(text.len());
    while let Some(rest) = text.get(at..) {
        let trimmed = rest.trim_start();
        at = text.len() - trimmed.len();
        let skipped = if trimmed.starts_with("//") {
            trimmed.find('\n').unwrap_or(trimmed.len())
        } else if trimmed.starts_with("/*") {
            trimmed.find("*/").map_or(trimmed.len(), |end| end + 2)
        } else {
            break;
        };
        at += skipped;
    }
    at
}

/// The line that holds the byte at `offset`, without its end.
fn line_around(text: &str, offset: usize) -> TextRange {
    let bytes = text.as_bytes();
    let offset = offset.min(bytes.len());
    let newline = |byte: &u8| *byte == b'\n';
    let start = bytes[..offset]
        .iter()
        .rposition(newline)
        .map_or(0, |before| before + 1);
    let end = bytes[offset..]
        .iter()
        .position(newline)
        .map_or(bytes.len(), |after| offset + after);
    TextRange::new(line_offset(start), line_offset(end))
}

fn line_offset(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}
