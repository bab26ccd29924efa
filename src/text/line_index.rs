//! From byte offsets to lines and columns.

/// A position as people count it: both from 1, the column in characters (Unicode scalar values).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// Line number, counted from 1.
    pub line: u32,
    /// Column in characters, counted from 1.
    pub column: u32,
}

/// The offsets at which the lines of a text begin.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Indexes `text`. A line ends behind `\n`; a `\r` before it belongs to the line.
    pub fn new(text: &str) -> Self {
        let mut starts = vec![0];
        let newlines = text
            .bytes()
            .enumerate()
            .filter(|&(_, byte)| byte == b'\n')
            .map(|(offset, _)| u32::try_from(offset + 1).unwrap_or(u32::MAX));
        starts.extend(newlines);
        Self { starts }
    }

    /// How many lines there are; a final newline opens no further line.
    pub fn line_count(&self, text: &str) -> usize {
        if text.is_empty() {
            0
        } else if text.ends_with('\n') {
            self.starts.len() - 1
        } else {
            self.starts.len()
        }
    }

    /// The offset at which `line` (from 1) begins, if there is such a line.
    pub fn line_start(&self, line: u32) -> Option<u32> {
        self.starts.get((line as usize).checked_sub(1)?).copied()
    }

    /// The line (from 1) that holds the byte at `offset`.
    pub fn line(&self, offset: u32) -> u32 {
        let line = self.starts.partition_point(|&start| start <= offset);
        u32::try_from(line).unwrap_or(u32::MAX)
    }

    /// Line and column of the byte at `offset` of `text`, the text that was indexed.
    pub fn line_column(&self, text: &str, offset: u32) -> LineColumn {
        let line = self.line(offset);
        let start = self.line_start(line).unwrap_or(0) as usize;
        let end = (offset as usize).min(text.len());
        let before = text.as_bytes().get(start..end).unwrap_or(&[]);
        // A byte order mark is no character of its line.
        let before = match before.strip_prefix("\u{feff}".as_bytes()) {
            Some(rest) if start == 0 => rest,
            _ => before,
        };
        let characters = before.iter().filter(|&&byte| byte & 0xC0 != 0x80).count();
        LineColumn {
            line,
            column: u32::try_from(characters + 1).unwrap_or(u32::MAX),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_no_column() {
        let text = "\u{feff}a\n\u{feff}b";
        let index = LineIndex::new(text);
        let column = |offset| index.line_column(text, offset).column;
        assert_eq!([column(0), column(3), column(4)], [1, 1, 2]);
        assert_eq!(column(8), 2);
    }

    #[test]
    fn columns_count_characters() {
        let text = "é = 1;\nlet ü = 2;\n";
        let index = LineIndex::new(text);
        let offset = u32::try_from(text.find('=').unwrap()).unwrap();
        assert_eq!(
            index.line_column(text, offset),
            LineColumn { line: 1, column: 3 }
        );
        let offset = u32::try_from(text.rfind('=').unwrap()).unwrap();
        assert_eq!(
            index.line_column(text, offset),
            LineColumn { line: 2, column: 7 }
        );
        assert_eq!(index.line_count(text), 2);
    }
}
