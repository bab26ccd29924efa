//! Texts and positions: what a report needs to know of the files.

use std::cell::OnceCell;

use crate::text::{FileId, LineColumn, LineIndex, TextRange};

/// The files that findings point into.
pub trait Sources: Sync {
    /// The path as it is printed: relative to the workspace root, with `/`.
    fn path(&self, file: FileId) -> &str;
    /// The text that the byte ranges count in.
    fn text(&self, file: FileId) -> &str;
    /// How many files there are; ids are below it.
    fn count(&self) -> usize;
}

/// Sources with line tables, made when first asked for.
pub struct Located<'a> {
    sources: &'a dyn Sources,
    lines: Vec<OnceCell<LineIndex>>,
}

impl<'a> Located<'a> {
    /// Looks positions up in `sources`.
    pub fn new(sources: &'a dyn Sources) -> Self {
        let mut lines = Vec::new();
        lines.resize_with(sources.count(), OnceCell::new);
        Self { sources, lines }
    }

    /// The path as it is printed, `""` for an id that no file has.
    pub fn path(&self, file: FileId) -> &'a str {
        if file.index() < self.lines.len() {
            self.sources.path(file)
        } else {
            ""
        }
    }

    /// The text, `""` for an id that no file has.
    pub fn text(&self, file: FileId) -> &'a str {
        if file.index() < self.lines.len() {
            self.sources.text(file)
        } else {
            ""
        }
    }

    /// The line table; `None` for an id that no file has.
    pub fn lines(&self, file: FileId) -> Option<&LineIndex> {
        let cell = self.lines.get(file.index())?;
        Some(cell.get_or_init(|| LineIndex::new(self.sources.text(file))))
    }

    /// Line and column of a byte.
    pub fn position(&self, file: FileId, offset: u32) -> LineColumn {
        match self.lines(file) {
            Some(lines) => lines.line_column(self.text(file), offset),
            None => LineColumn { line: 1, column: 1 },
        }
    }

    /// The range cut to the text and to whole characters, so that slicing cannot fail.
    pub fn clamp(&self, file: FileId, range: TextRange) -> TextRange {
        let text = self.text(file);
        let start = floor(text, range.start as usize);
        let end = floor(text, range.end as usize).max(start);
        TextRange::new(to_u32(start), to_u32(end))
    }
}

/// The largest character boundary of `text` that is not behind `offset`.
pub(super) fn floor(text: &str, offset: usize) -> usize {
    text.floor_char_boundary(offset.min(text.len()))
}

/// An offset in a text; texts are below 4 GiB.
pub(super) fn to_u32(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

/// `text` on one line and without control characters, which a terminal would obey.
pub(super) fn one_line(text: &str) -> String {
    text.chars()
        .map(|character| {
            if character.is_control() {
                ' '
            } else {
                character
            }
        })
        .collect()
}
