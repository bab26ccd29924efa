//! TOML with the place of every key and value, owned, in the order of the file.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::text::TextRange;

/// A table: of a whole document, under a `[header]`, inline, or made by dotted keys.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TomlTable {
    /// The entries in the order of the file.
    pub entries: Vec<TomlEntry>,
}

/// A key with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct TomlEntry {
    /// The key, without quotes.
    pub key: String,
    /// The key's place; for a table under a header that is the last part of the header.
    pub key_range: TextRange,
    /// The value.
    pub value: TomlValue,
}

/// A value with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct TomlValue {
    /// The bytes of the value; for a table under a header those of the header with its brackets.
    pub range: TextRange,
    /// What it is.
    pub kind: TomlKind,
}

/// The kinds of values.
#[derive(Clone, Debug, PartialEq)]
pub enum TomlKind {
    /// A string of any quotes.
    String(String),
    /// An integer; one beyond 64 bits is the nearest.
    Integer(i64),
    /// A float.
    Float(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// A date or time, as written.
    Datetime(String),
    /// An array, or several `[[tables]]` of one name.
    Array(Vec<TomlValue>),
    /// A table.
    Table(TomlTable),
}

/// A place where a text is not TOML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TomlError {
    /// Where.
    pub range: TextRange,
    /// What was expected, one line.
    pub message: String,
}

/// Reads `text`: what could be understood, and what could not. Never fails; a broken line costs
/// its key.
pub fn parse(text: &str) -> (TomlTable, Vec<TomlError>) {
    let (document, errors) = DeTable::parse_recoverable(text);
    let errors = errors
        .iter()
        .map(|error| TomlError {
            range: error.span().map(range).unwrap_or_default(),
            message: error.message().lines().collect::<Vec<_>>().join("; "),
        })
        .collect();
    (table(document.get_ref()), errors)
}

fn table(source: &DeTable<'_>) -> TomlTable {
    let mut entries: Vec<TomlEntry> = source
        .iter()
        .map(|(key, item)| TomlEntry {
            key: key.get_ref().to_string(),
            key_range: range(key.span()),
            value: value(item),
        })
        .collect();
    entries.sort_by_key(|entry| entry.key_range.start);
    TomlTable { entries }
}

fn value(source: &Spanned<DeValue<'_>>) -> TomlValue {
    let kind = match source.get_ref() {
        DeValue::String(text) => TomlKind::String(text.to_string()),
        DeValue::Integer(number) => {
            let parsed = i64::from_str_radix(number.as_str(), number.radix());
            TomlKind::Integer(parsed.unwrap_or(if number.as_str().starts_with('-') {
                i64::MIN
            } else {
                i64::MAX
            }))
        }
        DeValue::Float(number) => TomlKind::Float(number.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(truth) => TomlKind::Boolean(*truth),
        DeValue::Datetime(time) => TomlKind::Datetime(time.to_string()),
        DeValue::Array(values) => TomlKind::Array(values.iter().map(value).collect()),
        DeValue::Table(inner) => TomlKind::Table(table(inner)),
    };
    TomlValue {
        range: range(source.span()),
        kind,
    }
}

fn range(span: Range<usize>) -> TextRange {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    TextRange::new(offset(span.start), offset(span.end))
}

impl TomlTable {
    /// The entry of `key`.
    pub fn entry(&self, key: &str) -> Option<&TomlEntry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&TomlValue> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The value at the end of a path of keys.
    pub fn get_path(&self, path: &[&str]) -> Option<&TomlValue> {
        let (last, folders) = path.split_last()?;
        let mut at = self;
        for key in folders {
            at = at.table(key)?;
        }
        at.get(last)
    }

    /// The table at `key`; `None` where something else stands there.
    pub fn table(&self, key: &str) -> Option<&TomlTable> {
        self.get(key)?.as_table()
    }

    /// The string at `key`.
    pub fn string(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str()
    }

    /// The truth value at `key`.
    pub fn boolean(&self, key: &str) -> Option<bool> {
        self.get(key)?.as_bool()
    }

    /// The elements of the array at `key`; nothing where there is none.
    pub fn array(&self, key: &str) -> &[TomlValue] {
        self.get(key).map_or(&[], TomlValue::elements)
    }

    /// The strings of the array at `key`, others left out.
    pub fn strings(&self, key: &str) -> Vec<String> {
        self.array(key)
            .iter()
            .filter_map(|value| value.as_str().map(str::to_owned))
            .collect()
    }
}

impl TomlValue {
    /// The string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            TomlKind::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value.
    pub fn as_bool(&self) -> Option<bool> {
        match self.kind {
            TomlKind::Boolean(truth) => Some(truth),
            _ => None,
        }
    }

    /// The integer.
    pub fn as_integer(&self) -> Option<i64> {
        match self.kind {
            TomlKind::Integer(number) => Some(number),
            _ => None,
        }
    }

    /// The table.
    pub fn as_table(&self) -> Option<&TomlTable> {
        match &self.kind {
            TomlKind::Table(table) => Some(table),
            _ => None,
        }
    }

    /// The elements, if it is an array.
    pub fn elements(&self) -> &[TomlValue] {
        match &self.kind {
            TomlKind::Array(values) => values,
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_and_value_knows_its_place() {
        let text = "a.b = 1\n[profile.release]\nlto = \"thin\" # why\n[[bin]]\nname = 'x'\n";
        let (document, errors) = parse(text);
        assert_eq!(errors, []);
        let lto = document.get_path(&["profile", "release", "lto"]).unwrap();
        assert_eq!(lto.range.of(text), "\"thin\"");
        let release = document
            .table("profile")
            .and_then(|profile| profile.entry("release"))
            .unwrap();
        assert_eq!(release.key_range.of(text), "release");
        assert_eq!(release.value.range.of(text), "[profile.release]");
        let bin = document.array("bin")[0].as_table().unwrap();
        assert_eq!(bin.string("name"), Some("x"));
        assert_eq!(
            document.get_path(&["a", "b"]).unwrap().as_integer(),
            Some(1)
        );
    }

    #[test]
    fn a_broken_line_costs_its_key_and_no_more() {
        let text = "a = 1\nb = = 2\n[t]\nc = 3\n";
        let (document, errors) = parse(text);
        assert!(!errors.is_empty());
        assert_eq!(errors[0].range.start, 10);
        assert_eq!(document.get("a").unwrap().as_integer(), Some(1));
        assert_eq!(
            document.get_path(&["t", "c"]).unwrap().as_integer(),
            Some(3)
        );
    }
}
