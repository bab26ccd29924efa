//! From `proc_macro2` positions to byte offsets.

use proc_macro2::{Ident, Span, TokenStream};
use syn::token;

use crate::text::{Name, TextRange};

/// Places of one parsed text.
///
/// Lines and columns by a binary search of `proc_macro2` plus this table are cheaper than
/// `Span::byte_range`, which remembers each offset that it is asked for.
pub(super) struct Positions<'text> {
    text: &'text str,
    /// The offset of each line that `proc_macro2` knows.
    starts: Vec<u32>,
    ascii: bool,
}

impl<'text> Positions<'text> {
    /// Places of `text`, of which the part from `parsed_from` is handed to the parser.
    pub(super) fn new(text: &'text str, parsed_from: usize) -> Self {
        let parsed = text.get(parsed_from..).unwrap_or("");
        let mut starts = Vec::with_capacity(parsed.len() / 32 + 1);
        starts.push(offset(parsed_from));
        let newlines = parsed.match_indices('\n');
        starts.extend(newlines.map(|(at, _)| offset(parsed_from + at + 1)));
        Self {
            text,
            starts,
            ascii: parsed.is_ascii(),
        }
    }

    pub(super) fn start(&self, span: Span) -> u32 {
        let at = span.start();
        self.offset(at.line, at.column)
    }

    pub(super) fn end(&self, span: Span) -> u32 {
        let at = span.end();
        self.offset(at.line, at.column)
    }

    pub(super) fn range(&self, span: Span) -> TextRange {
        TextRange::new(self.start(span), self.end(span))
    }

    /// A name without `r#`, and the bytes of the identifier with it.
    pub(super) fn ident(&self, ident: &Ident) -> (Name, TextRange) {
        let start = self.start(ident.span());
        let rest = self.text.get(start as usize..).unwrap_or("");
        let raw = if rest.starts_with("r#") { 2 } else { 0 };
        let word = rest.as_bytes()[raw..]
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_')
            .count();
        let mut end = start + offset(raw + word);
        if rest
            .as_bytes()
            .get(raw + word)
            .is_some_and(|byte| !byte.is_ascii())
        {
            end = self.end(ident.span());
        }
        let range = TextRange::new(start, end);
        let name = TextRange::new(start + offset(raw), end).of(self.text);
        (Name::new(name), range)
    }

    /// From the first token to the last one.
    pub(super) fn tokens(&self, tokens: &TokenStream) -> Option<TextRange> {
        let mut spans = tokens.clone().into_iter().map(|tree| tree.span());
        let first = spans.next()?;
        let last = spans.last().unwrap_or(first);
        Some(TextRange::new(self.start(first), self.end(last)))
    }

    /// From the opening delimiter to behind the closing one.
    pub(super) fn delimiters(&self, span: &proc_macro2::extra::DelimSpan) -> TextRange {
        TextRange::new(self.start(span.open()), self.end(span.close()))
    }

    pub(super) fn parens(&self, parens: &token::Paren) -> TextRange {
        self.delimiters(&parens.span)
    }

    fn offset(&self, line: usize, column: usize) -> u32 {
        let Some(&start) = line.checked_sub(1).and_then(|line| self.starts.get(line)) else {
            return offset(self.text.len());
        };
        if self.ascii {
            return start + offset(column);
        }
        let line = self.text.get(start as usize..).unwrap_or("");
        // Columns count characters, which are bytes as long as the line is ASCII up to there.
        let bytes = line.as_bytes();
        if bytes.len() >= column && bytes[..column].is_ascii() {
            return start + offset(column);
        }
        let width = line
            .char_indices()
            .nth(column)
            .map_or(line.len(), |(at, _)| at);
        start + offset(width)
    }
}

/// A byte offset; `lower` refuses files that need more than 32 bits.
pub(super) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
