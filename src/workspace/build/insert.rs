//! Where a missing key of a profile is reported and inserted.

use crate::text::TextRange;
use crate::workspace::toml_tree::TomlTable;

/// A place for a new key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Insertion {
    /// Where the lack is reported: at the table's header, or at the first line of the file.
    pub report: TextRange,
    /// The offset at which `text` goes in.
    pub at: u32,
    /// What goes in, whole lines.
    pub text: String,
    /// Whether the table is there already. Where it is not, only one edit at a time may add it.
    pub table_exists: bool,
}

/// How to set `line` (`key = value`) in `[profile.<name>]` of a manifest. `None` as insertion text
/// is never given: where the table is written inline there is no place, and no insertion.
pub fn into_profile(document: &TomlTable, text: &str, name: &str, line: &str) -> Option<Insertion> {
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let declared = document
        .table("profile")
        .and_then(|table| table.entry(name));
    let Some(entry) = declared else {
        let gap = match text {
            "" => "",
            text if text.ends_with('\n') => newline,
            _ => &newline.repeat(2),
        };
        return Some(Insertion {
            report: first_line(text),
            at: offset(text.len()),
            text: format!("{gap}[profile.{name}]{newline}{line}{newline}"),
            table_exists: false,
        });
    };
    let header = entry.value.range;
    let has_header = header.of(text).starts_with('[') && header.contains_range(entry.key_range);
    if !has_header {
        return None;
    }
    let end = header.end as usize;
    let line_end = text[end..].find('\n').map(|found| end + found + 1);
    let (at, text) = match line_end {
        Some(at) => (at, format!("{line}{newline}")),
        None => (text.len(), format!("{newline}{line}{newline}")),
    };
    Some(Insertion {
        report: header,
        at: offset(at),
        text,
        table_exists: true,
    })
}

/// The first line that says something.
pub fn first_line(text: &str) -> TextRange {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_start_matches('\u{feff}').trim();
        if !trimmed.is_empty() && !trimmed.starts_with('#') {
            let start = at + line.find(trimmed).unwrap_or(0);
            return TextRange::new(offset(start), offset(start + trimmed.len()));
        }
        at += line.len();
    }
    TextRange::default()
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::toml_tree;

    fn inserted(text: &str) -> Option<String> {
        let (document, _) = toml_tree::parse(text);
        let insertion = into_profile(&document, text, "release", "lto = \"thin\"")?;
        let mut changed = text.to_owned();
        changed.insert_str(insertion.at as usize, &insertion.text);
        let (changed_document, errors) = toml_tree::parse(&changed);
        assert_eq!(errors, [], "{changed}");
        let lto = changed_document.get_path(&["profile", "release", "lto"]);
        assert_eq!(
            lto.and_then(|value| value.as_str()),
            Some("thin"),
            "{changed}"
        );
        Some(changed)
    }

    #[test]
    fn a_key_goes_below_the_header_and_a_table_to_the_end() {
        assert_eq!(
            inserted("[profile.release] # tuned\ndebug = 1\n").unwrap(),
            "[profile.release] # tuned\nlto = \"thin\"\ndebug = 1\n"
        );
        assert_eq!(
            inserted("[package]\r\nname = \"a\"\r\n").unwrap(),
            "[package]\r\nname = \"a\"\r\n\r\n[profile.release]\r\nlto = \"thin\"\r\n"
        );
        assert!(inserted("[package]\nname = \"a\"").is_some());
        assert!(inserted("[profile.release]").is_some());
        assert!(inserted("[profile.dev]\ndebug = 1\n").is_some());
        assert_eq!(inserted("[profile]\nrelease = { debug = 1 }\n"), None);
        assert_eq!(inserted("profile.release.debug = 1\n"), None);
    }
}
