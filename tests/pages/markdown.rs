//! The code blocks of a page.

/// A fenced block.
#[derive(Debug)]
pub struct Block {
    /// What stands behind the fence, say `rust,fires`.
    pub kind: String,
    /// The line of the fence in the page's text, from 1.
    pub line: usize,
    /// The code.
    pub code: String,
}

/// The fenced blocks of a text.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut open: Option<Block> = None;
    for (index, line) in text.lines().enumerate() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(kind)) => {
                open = Some(Block {
                    kind: kind.trim().to_owned(),
                    line: index + 1,
                    code: String::new(),
                });
            }
            (Some(_), Some(_)) => found.extend(open.take()),
            (Some(block), None) => {
                block.code.push_str(line);
                block.code.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block is not closed");
    found
}
