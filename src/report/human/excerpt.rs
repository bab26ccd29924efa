//! What codespan gets to see of the files: no control characters, and of very long lines only the
//! part around the first label.

use std::cell::OnceCell;
use std::ops::Range;

use codespan_reporting::files::{Error, Files};
use rustc_hash::FxHashMap;

use crate::report::Located;
use crate::report::source::floor;
use crate::text::{FileId, TextRange};

/// Bytes of a line that are shown at the most.
const LINE_LIMIT: usize = 240;
/// Bytes shown before a label on a line that is longer than that.
const LEAD: usize = 60;

/// The files of one finding.
pub struct Excerpts<'a> {
    located: &'a Located<'a>,
    /// The shown part of lines that are too long, by file and line index from 0.
    windows: FxHashMap<(FileId, usize), Range<usize>>,
    clean: FxHashMap<FileId, OnceCell<Option<String>>>,
}

impl<'a> Excerpts<'a> {
    pub fn new(located: &'a Located<'a>) -> Self {
        Self {
            located,
            windows: FxHashMap::default(),
            clean: FxHashMap::default(),
        }
    }

    /// Makes sure that a place is visible and gives the bytes to label: the range cut to what is
    /// shown. `None` where it lies on a long line outside the part that is shown already.
    pub fn show(&mut self, file: FileId, range: TextRange) -> Option<Range<usize>> {
        self.located.lines(file)?;
        self.clean.entry(file).or_default();
        let range = self.located.clamp(file, range);
        let (start, end) = (range.start as usize, range.end as usize);
        let first = self.show_offset(file, start)?;
        if self.line_of(file, start) == self.line_of(file, end) {
            return Some(start..end.min(first.end));
        }
        match self.show_offset(file, end) {
            Some(last) => Some(start..end.clamp(last.start, last.end)),
            None => Some(start..first.end),
        }
    }

    /// The shown part of the line of `offset`, or `None` where `offset` is not in it.
    fn show_offset(&mut self, file: FileId, offset: usize) -> Option<Range<usize>> {
        let line = self.line_of(file, offset);
        let whole = self.whole_line(file, line);
        if whole.len() <= LINE_LIMIT {
            return Some(whole);
        }
        let text = self.located.text(file);
        let window = self.windows.entry((file, line)).or_insert_with(|| {
            let start = floor(text, offset.saturating_sub(LEAD)).max(whole.start);
            start..floor(text, start + LINE_LIMIT).min(whole.end)
        });
        (window.start..=window.end)
            .contains(&offset)
            .then(|| window.clone())
    }

    fn line_of(&self, file: FileId, offset: usize) -> usize {
        let offset = u32::try_from(offset).unwrap_or(u32::MAX);
        let line = self
            .located
            .lines(file)
            .map_or(1, |lines| lines.line(offset));
        line as usize - 1 // lines count from 1
    }

    /// The bytes of a line, its end included.
    fn whole_line(&self, file: FileId, line: usize) -> Range<usize> {
        let length = self.located.text(file).len();
        let start_of = |line: usize| {
            let number = u32::try_from(line + 1).ok()?;
            let start = self.located.lines(file)?.line_start(number)?;
            Some(start as usize)
        };
        start_of(line).unwrap_or(length)..start_of(line + 1).unwrap_or(length)
    }
}

impl<'a> Files<'a> for Excerpts<'a> {
    type FileId = FileId;
    type Name = String;
    type Source = &'a str;

    fn name(&'a self, id: FileId) -> Result<String, Error> {
        Ok(crate::report::source::one_line(self.located.path(id)))
    }

    fn source(&'a self, id: FileId) -> Result<&'a str, Error> {
        let text = self.located.text(id);
        let cell = self.clean.get(&id).ok_or(Error::FileMissing)?;
        let clean = cell.get_or_init(|| without_control_characters(text));
        Ok(clean.as_deref().unwrap_or(text))
    }

    fn line_index(&'a self, id: FileId, byte_index: usize) -> Result<usize, Error> {
        Ok(self.line_of(id, byte_index))
    }

    fn column_number(&'a self, id: FileId, _: usize, byte_index: usize) -> Result<usize, Error> {
        let offset = u32::try_from(byte_index).unwrap_or(u32::MAX);
        Ok(self.located.position(id, offset).column as usize)
    }

    fn line_range(&'a self, id: FileId, line_index: usize) -> Result<Range<usize>, Error> {
        if let Some(window) = self.windows.get(&(id, line_index)) {
            return Ok(window.clone());
        }
        let whole = self.whole_line(id, line_index);
        if whole.len() <= LINE_LIMIT {
            return Ok(whole);
        }
        let end = floor(self.located.text(id), whole.start + LINE_LIMIT);
        Ok(whole.start..end.max(whole.start))
    }
}

/// The text with every control character that a terminal would obey replaced by a character of the
/// same length, or `None` where there is none.
fn without_control_characters(text: &str) -> Option<String> {
    let obeyed =
        |character: char| character.is_control() && !matches!(character, '\n' | '\r' | '\t');
    if !text.contains(obeyed) {
        return None;
    }
    let replace = |character: char| match character {
        _ if !obeyed(character) => character,
        _ if character.len_utf8() == 1 => '?',
        _ => '¿', // two bytes, like the control characters above ASCII
    };
    Some(text.chars().map(replace).collect())
}
