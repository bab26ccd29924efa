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
    /// The offset of each line that `proc_macro2` knows, which is one of [`super::strip::Stripped`].
    starts: Vec<u32>,
    ascii: bool,
    /// The calls that are being expanded: what comes from their rules stands at the first byte of
    /// their name and is taken to cover the call.
    stand_ins: Vec<(u32, TextRange)>,
}

impl<'text> Positions<'text> {
    /// Places of `text`, of which the parser sees lines that begin at `starts`.
    pub(super) fn new(text: &'text str, starts: Vec<u32>) -> Self {
        Self {
            text,
            starts,
            ascii: text.is_ascii(),
            stand_ins: Vec::new(),
        }
    }

    /// From now on what stands at `first` covers `range`; whether that is new.
    pub(super) fn stand_in(&mut self, first: Span, range: TextRange) -> bool {
        let at = self.raw_start(first);
        let is_new = self.stand_ins.iter().all(|(known, _)| *known != at);
        if is_new {
            self.stand_ins.push((at, range));
        }
        is_new
    }

    /// Ends the last [`Positions::stand_in`] that was new.
    pub(super) fn end_stand_in(&mut self) {
        self.stand_ins.pop();
    }

    /// Whether a call is being expanded.
    pub(super) fn is_in_call(&self) -> bool {
        !self.stand_ins.is_empty()
    }

    /// What a token covers that comes from the rules of a macro.
    pub(super) fn standing(&self, span: Span) -> Option<TextRange> {
        if self.stand_ins.is_empty() {
            return None;
        }
        self.covered(self.raw_start(span))
    }

    fn covered(&self, at: u32) -> Option<TextRange> {
        let mut all = self.stand_ins.iter().rev();
        all.find(|(known, _)| *known == at).map(|&(_, range)| range)
    }

    /// Whether a range is that of a call that is being expanded.
    pub(super) fn is_call(&self, range: TextRange) -> bool {
        self.stand_ins.iter().any(|&(_, call)| call == range)
    }

    /// The range of a node; where it begins or ends with what comes from a macro's rules, the call.
    pub(super) fn whole(&self, range: TextRange) -> TextRange {
        let mut calls = self.stand_ins.iter().rev();
        let is_odd = range.end < range.start;
        let call = calls.find(|(_, call)| {
            let touches = call.start == range.start || call.end == range.end;
            is_odd || (touches && !range.is_empty())
        });
        call.map_or(range, |&(_, call)| call)
    }

    pub(super) fn start(&self, span: Span) -> u32 {
        let start = self.raw_start(span);
        if self.stand_ins.is_empty() {
            return start;
        }
        self.covered(start).map_or(start, |call| call.start)
    }

    pub(super) fn end(&self, span: Span) -> u32 {
        if let Some(call) = self.standing(span) {
            return call.end;
        }
        let at = span.end();
        self.offset(at.line, at.column)
    }

    /// The place of a token of `width` bytes that begins at the span's start.
    pub(super) fn token(&self, span: Span, width: u32) -> TextRange {
        if let Some(call) = self.standing(span) {
            return call;
        }
        let start = self.raw_start(span);
        TextRange::new(start, start + width)
    }

    fn raw_start(&self, span: Span) -> u32 {
        let at = span.start();
        self.offset(at.line, at.column)
    }

    pub(super) fn range(&self, span: Span) -> TextRange {
        TextRange::new(self.start(span), self.end(span))
    }

    /// A name without `r#`, and the bytes of the identifier with it.
    pub(super) fn ident(&self, ident: &Ident) -> (Name, TextRange) {
        if let Some(call) = self.standing(ident.span()) {
            let name = ident.to_string();
            return (Name::new(name.strip_prefix("r#").unwrap_or(&name)), call);
        }
        let start = self.raw_start(ident.span());
        let bytes = self.text.as_bytes();
        let at = start as usize;
        let raw = if bytes.get(at..at + 2) == Some(b"r#") {
            2
        } else {
            0
        };
        let (name, width) = Name::word_at(self.text, at + raw);
        let end = at + raw + width;
        if bytes.get(end).is_none_or(u8::is_ascii) {
            return (name, TextRange::new(start, offset(end)));
        }
        let range = TextRange::new(start, self.end(ident.span()));
        let name = TextRange::new(start + offset(raw), range.end).of(self.text);
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
