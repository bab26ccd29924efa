//! Commands in shell text: enough of the grammar to tell words, quotes and commands apart, with
//! the place of each word. Nothing is expanded but what the reader's variables say.

use crate::text::TextRange;

/// A simple command: variables set for it, then its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShellCommand {
    /// Its words, variable assignments in front of it left out.
    pub words: Vec<Word>,
    /// `NAME=value` in front of the command.
    pub assignments: Vec<(String, String, TextRange)>,
}

/// A word without its quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Its text; `$NAME` and `${…}` as written.
    pub text: String,
    /// Its bytes with the quotes.
    pub range: TextRange,
}

impl ShellCommand {
    /// The bytes from the first word to the last.
    pub fn range(&self) -> TextRange {
        let first = self.words.first().map(|word| word.range);
        let last = self.words.last().map(|word| word.range);
        first
            .zip(last)
            .map_or_else(TextRange::default, |(first, last)| first.to(last))
    }

    fn is_empty(&self) -> bool {
        self.words.is_empty() && self.assignments.is_empty()
    }
}

/// The commands in `range` of `text`, in order. Control words (`if`, `then`, `do`, `{`) are
/// stepped over.
pub fn commands(text: &str, range: TextRange) -> Vec<ShellCommand> {
    let mut reader = Reader {
        bytes: text.as_bytes(),
        text,
        at: range.start as usize,
        end: (range.end as usize).min(text.len()),
        found: Vec::new(),
        current: ShellCommand::default(),
    };
    reader.read();
    reader.found
}

struct Reader<'a> {
    bytes: &'a [u8],
    text: &'a str,
    at: usize,
    end: usize,
    found: Vec<ShellCommand>,
    current: ShellCommand,
}

impl Reader<'_> {
    fn read(&mut self) {
        while self.at < self.end {
            match self.bytes[self.at] {
                b' ' | b'\t' | b'\r' => self.at += 1,
                b'\\' if self.continues_line() => self.skip_line_end(),
                b'\n' | b';' | b'&' | b'|' | b'(' | b')' | b'`' => {
                    self.at += 1;
                    self.finish();
                }
                b'#' => self.skip_comment(),
                _ => self.word(),
            }
        }
        self.finish();
    }

    /// Whether a name alone stands in parentheses, as make writes its variables: `$(PROFILE)`.
    fn names_variable(&self) -> bool {
        let rest = &self.bytes[self.at..self.end];
        let Some(inside) = rest.strip_prefix(b"$(") else {
            return false;
        };
        let is_name = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'_';
        let length = inside.iter().take_while(is_name).count();
        length > 0 && inside.get(length) == Some(&b')')
    }

    fn continues_line(&self) -> bool {
        let rest = &self.bytes[self.at + 1..self.end];
        rest.starts_with(b"\n") || rest.starts_with(b"\r\n")
    }

    fn skip_line_end(&mut self) {
        while self.at < self.end && self.bytes[self.at] != b'\n' {
            self.at += 1;
        }
        self.at = (self.at + 1).min(self.end);
    }

    fn skip_comment(&mut self) {
        while self.at < self.end && self.bytes[self.at] != b'\n' {
            self.at += 1;
        }
    }

    fn finish(&mut self) {
        let command = std::mem::take(&mut self.current);
        if !command.is_empty() {
            self.found.push(command);
        }
    }

    fn word(&mut self) {
        let start = self.at;
        let mut word = String::new();
        while self.at < self.end {
            match self.bytes[self.at] {
                b' ' | b'\t' | b'\r' | b'\n' | b';' | b'&' | b'|' | b'(' | b')' => break,
                b'\\' if self.continues_line() => break,
                quote @ (b'"' | b'\'') => self.quoted(quote, &mut word),
                b'$' if self.bytes.get(self.at + 1) == Some(&b'{') => self.until(b'}', &mut word),
                b'$' if self.names_variable() => self.until(b')', &mut word),
                b'$' if self.bytes.get(self.at + 1) == Some(&b'(') => {
                    // What a substituted command prints is not known; its own words are commands.
                    word.push('$');
                    self.at += 1;
                    break;
                }
                b'\\' => {
                    self.at += 1;
                    self.push_char(&mut word);
                }
                _ => self.push_char(&mut word),
            }
        }
        let range = TextRange::new(offset(start), offset(self.at));
        self.take_word(word, range);
    }

    fn take_word(&mut self, text: String, range: TextRange) {
        if self.current.words.is_empty() {
            const STEPPED_OVER: [&str; 14] = [
                "if", "then", "else", "elif", "do", "while", "until", "{", "}", "!", "sudo",
                "exec", "time", "fi",
            ];
            if STEPPED_OVER.contains(&text.as_str()) {
                return;
            }
            if let Some((name, value)) = text.split_once('=')
                && is_name(name)
            {
                let assignment = (name.to_owned(), value.to_owned(), range);
                self.current.assignments.push(assignment);
                return;
            }
        }
        self.current.words.push(Word { text, range });
    }

    fn quoted(&mut self, quote: u8, word: &mut String) {
        self.at += 1;
        while self.at < self.end && self.bytes[self.at] != quote {
            if quote == b'"' && self.bytes[self.at] == b'\\' && self.at + 1 < self.end {
                self.at += 1;
            }
            self.push_char(word);
        }
        self.at = (self.at + 1).min(self.end);
    }

    fn until(&mut self, close: u8, word: &mut String) {
        while self.at < self.end && self.bytes[self.at] != close {
            self.push_char(word);
        }
        if self.at < self.end {
            self.push_char(word);
        }
    }

    fn push_char(&mut self, word: &mut String) {
        let Some(character) = self
            .text
            .get(self.at..)
            .and_then(|rest| rest.chars().next())
        else {
            self.at = self.end;
            return;
        };
        word.push(character);
        self.at += character.len_utf8();
    }
}

fn is_name(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes
        .next()
        .is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<Vec<String>> {
        let range = TextRange::new(0, offset(text.len()));
        commands(text, range)
            .into_iter()
            .map(|command| command.words.into_iter().map(|word| word.text).collect())
            .collect()
    }

    #[test]
    fn lines_lists_and_quotes_are_told_apart() {
        assert_eq!(
            shown(
                "cd a && cargo build \\\n  --release # slow\nif x; then RUSTFLAGS='-C a' cargo \"run it\"; fi"
            ),
            [
                vec!["cd", "a"],
                vec!["cargo", "build", "--release"],
                vec!["x"],
                vec!["cargo", "run it"],
            ]
        );
    }

    #[test]
    fn variables_set_for_a_command_are_kept() {
        let text = "A=1 B=\"two words\" cargo build ${X:-a b}";
        let found = commands(text, TextRange::new(0, offset(text.len())));
        let names: Vec<_> = found[0]
            .assignments
            .iter()
            .map(|(name, value, _)| (name.as_str(), value.as_str()))
            .collect();
        assert_eq!(names, [("A", "1"), ("B", "two words")]);
        assert_eq!(found[0].words[2].text, "${X:-a b}");
        assert_eq!(found[0].range().of(text), "cargo build ${X:-a b}");
    }

    #[test]
    fn any_text_ends() {
        for text in ["'", "\"\\", "${", "$(", "\\", "é'ü", "a=\\\n"] {
            let _ = shown(text);
        }
    }
}
