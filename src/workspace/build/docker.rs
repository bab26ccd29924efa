//! Dockerfiles: stages and instructions with their places.

use crate::text::TextRange;

/// A Dockerfile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dockerfile {
    /// Its stages in order; instructions before the first `FROM` are in a stage without a base.
    pub stages: Vec<Stage>,
}

/// What one `FROM` begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stage {
    /// The image or the stage that it starts from; empty before the first `FROM`.
    pub base: String,
    /// The name after `AS`.
    pub name: Option<String>,
    /// Its instructions.
    pub instructions: Vec<Instruction>,
}

/// An instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instruction {
    /// The keyword, in capitals.
    pub keyword: String,
    /// All its bytes, continued lines and heredocs included.
    pub range: TextRange,
    /// The bytes behind the keyword and its `--flags`.
    pub arguments: TextRange,
    /// The `--flags` before the arguments.
    pub flags: Vec<String>,
}

impl Instruction {
    /// The arguments as words; those of the exec form (`["a", "b"]`) without its punctuation.
    pub fn words(&self, text: &str) -> Vec<String> {
        let arguments = self.arguments.of(text).trim();
        if arguments.starts_with('[')
            && let Ok(words) = serde_json::from_str::<Vec<String>>(arguments)
        {
            return words;
        }
        let commands = super::shell::commands(text, self.arguments);
        let words = commands.into_iter().flat_map(|command| command.words);
        words.map(|word| word.text).collect()
    }
}

/// Reads a Dockerfile. Never fails; what is not understood is an instruction of its own name.
pub fn parse(text: &str) -> Dockerfile {
    let mut file = Dockerfile::default();
    let mut at = 0;
    while at < text.len() {
        let end = logical_end(text, at);
        let line = &text[at..end];
        let trimmed = line.trim_start();
        let start = at + (line.len() - trimmed.len());
        at = end;
        if trimmed.trim().is_empty() || trimmed.starts_with('#') {
            continue;
        }
        let instruction = instruction(text, start, end);
        if instruction.keyword == "RUN" || instruction.keyword == "COPY" {
            at = heredoc_end(text, &instruction, end);
        }
        let instruction = Instruction {
            range: TextRange::new(instruction.range.start, offset(trim_end(text, start, at))),
            arguments: TextRange::new(
                instruction.arguments.start,
                offset(trim_end(text, instruction.arguments.start as usize, at)),
            ),
            ..instruction
        };
        if instruction.keyword == "FROM" {
            file.stages.push(stage(text, &instruction));
        } else if file.stages.is_empty() {
            file.stages.push(Stage::default());
        }
        if let Some(stage) = file.stages.last_mut() {
            stage.instructions.push(instruction);
        }
    }
    file
}

fn stage(text: &str, from: &Instruction) -> Stage {
    let words = from.words(text);
    let named = words
        .get(1)
        .is_some_and(|word| word.eq_ignore_ascii_case("as"));
    Stage {
        base: words.first().cloned().unwrap_or_default(),
        name: words.get(2).filter(|_| named).cloned(),
        instructions: Vec::new(),
    }
}

fn instruction(text: &str, start: usize, end: usize) -> Instruction {
    let line = &text[start..end];
    let length = line
        .find(|character: char| character.is_whitespace())
        .unwrap_or(line.len());
    let mut at = start + length;
    let mut flags = Vec::new();
    loop {
        let rest = &text[at..end];
        let skipped = rest.len() - rest.trim_start_matches([' ', '\t', '\\', '\r', '\n']).len();
        let rest = &rest[skipped..];
        if !rest.starts_with("--") {
            at += skipped;
            break;
        }
        let length = rest
            .find(|character: char| character.is_whitespace())
            .unwrap_or(rest.len());
        flags.push(rest[..length].to_owned());
        at += skipped + length;
    }
    Instruction {
        keyword: line[..length].to_ascii_uppercase(),
        range: TextRange::new(offset(start), offset(end)),
        arguments: TextRange::new(offset(at), offset(end)),
        flags,
    }
}

/// Where the line at `at` ends, with the lines that `\` joins to it.
fn logical_end(text: &str, at: usize) -> usize {
    let mut end = at;
    loop {
        let line_end = text[end..]
            .find('\n')
            .map_or(text.len(), |found| end + found + 1);
        let line = text[end..line_end].trim();
        // Comments between continued lines do not end them; the first line never is one then.
        let is_comment = line.starts_with('#');
        let continues = line.ends_with('\\') && !(is_comment && end == at)
            || end > at && (is_comment || line.is_empty());
        end = line_end;
        if !continues || end == text.len() {
            return end;
        }
    }
}

/// Where the heredoc of a `RUN <<EOF` ends, or `end` if it has none.
fn heredoc_end(text: &str, instruction: &Instruction, end: usize) -> usize {
    let arguments = instruction.arguments.of(text);
    let Some(found) = arguments.find("<<") else {
        return end;
    };
    let mark = arguments[found + 2..].trim_start_matches('-');
    let mark = mark.trim_start_matches(['"', '\'']);
    let length = mark
        .find(|character: char| !character.is_alphanumeric() && character != '_')
        .unwrap_or(mark.len());
    let mark = &mark[..length];
    if mark.is_empty() {
        return end;
    }
    let mut at = end;
    for line in text[end..].split_inclusive('\n') {
        at += line.len();
        if line.trim() == mark {
            return at;
        }
    }
    end
}

fn trim_end(text: &str, start: usize, end: usize) -> usize {
    start + text[start..end].trim_end().len()
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_flags_continued_lines_and_heredocs_are_read() {
        let text = "# syntax=x\nARG P=--release\nFROM rust:1 AS build\nRUN --mount=type=cache,target=/x \\\n  # why\n  cargo build $P && \\\n  strip x\nRUN <<EOF\ncargo test\nEOF\nfrom scratch\nCOPY --from=build /a /b\nCMD [\"/b\", \"run\"]\n";
        let file = parse(text);
        assert_eq!(file.stages.len(), 3);
        assert_eq!(file.stages[1].name.as_deref(), Some("build"));
        let build = &file.stages[1].instructions;
        assert_eq!(build[1].flags, ["--mount=type=cache,target=/x"]);
        let words = build[1].words(text);
        assert_eq!(words, ["cargo", "build", "$P", "strip", "x"]);
        assert!(build[2].range.of(text).ends_with("EOF"));
        let last = &file.stages[2];
        assert_eq!(last.base, "scratch");
        assert_eq!(last.instructions[1].flags, ["--from=build"]);
        assert_eq!(last.instructions[2].words(text), ["/b", "run"]);
    }

    #[test]
    fn any_text_ends() {
        for text in [
            "",
            "\\",
            "RUN \\\n",
            "RUN <<",
            "RUN <<EOF\n",
            "é",
            "FROM",
            "#\\\n",
        ] {
            let _ = parse(text);
        }
    }
}
