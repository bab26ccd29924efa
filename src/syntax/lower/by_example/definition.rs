//! Where `macro_rules!` definitions stand, found in the text: files are lowered side by side, and the
//! definitions that one of them needs may stand in any other.

use memchr::memmem;

use super::super::lexis::{closing, skip_trivia};
use super::super::position::offset;
use crate::text::{FileId, Name, TextRange};

/// A definition by its place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MacroRules {
    /// The macro's name.
    pub name: Name,
    /// The bytes of its name.
    pub name_range: TextRange,
    /// The bytes between its delimiters.
    pub rules: TextRange,
    /// Whether it bears `#[macro_export]`.
    pub exported: bool,
    /// Whether a `cfg` decides on it: another definition may take its place.
    pub conditional: bool,
    /// Where it is known by its name alone, if it stands in a block: up to the block's end.
    pub within: Option<TextRange>,
}

/// The `macro_rules!` definitions of a text, in their order.
pub fn macro_definitions(text: &str) -> Vec<MacroRules> {
    const KEYWORD: &str = "macro_rules!";
    memmem::find_iter(text.as_bytes(), KEYWORD)
        .filter_map(|at| definition(text, at, at + KEYWORD.len()))
        .collect()
}

/// The definitions that a text hands out under other names, with those names: `pub(crate) use _name as name;`.
pub fn renamed_macros(text: &str, definitions: &[MacroRules]) -> Vec<MacroRules> {
    const AS: &str = " as ";
    if definitions.is_empty() {
        return Vec::new();
    }
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    let renamed = |at: usize| {
        let before = text.get(..at)?;
        let line = before.rfind('\n').map_or(0, |end| end + 1);
        let written = before.get(line..)?.trim_start();
        let imports =
            written.starts_with("use ") || written.starts_with("pub") && written.contains(" use ");
        let old = written.rsplit(|character| !is_part(character)).next()?;
        let behind = text.get(at + AS.len()..)?;
        let new = behind.split(|character| !is_part(character)).next()?;
        let definition = definitions
            .iter()
            .find(|definition| definition.name.as_str() == old)?;
        (imports && !matches!(new, "" | "_")).then(|| MacroRules {
            name: Name::new(new),
            ..*definition
        })
    };
    memmem::find_iter(text.as_bytes(), AS)
        .filter_map(renamed)
        .collect()
}

/// The definition whose keyword stands at `at` and ends at `behind`.
fn definition(text: &str, at: usize, behind: usize) -> Option<MacroRules> {
    let line = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let before = text.get(line..at)?.trim();
    // Else it stands in a comment or a string.
    let is_attribute = before.starts_with("#[") && before.ends_with(']');
    let is_behind_code =
        before.ends_with(['{', '}', ';']) && !before.contains('"') && !before.contains("//");
    if !before.is_empty() && !is_attribute && !is_behind_code {
        return None;
    }
    let named = skip_trivia(text.get(behind..)?);
    let start = text.len() - named.len();
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    let width = named.find(|character| !is_part(character))?;
    let opened = skip_trivia(named.get(width..)?);
    let delimiters = match opened.as_bytes().first()? {
        b'{' => [b'{', b'}'],
        b'(' => [b'(', b')'],
        b'[' => [b'[', b']'],
        _ => return None,
    };
    let inside = text.len() - opened.len() + 1;
    let end = closing(text, inside, delimiters)?;
    let attributes = Attributes::above(text.get(..line)?, before);
    let name = named.get(..width)?;
    let is_indented = is_behind_code || text.get(line..at)?.starts_with([' ', '\t']);
    let within = (is_indented && !attributes.exported)
        .then(|| known_up_to(text, name, at, end + 1))
        .flatten()
        .map(|close| TextRange::new(offset(at), offset(close)));
    Some(MacroRules {
        name: Name::new(name),
        name_range: TextRange::new(offset(start), offset(start + width)),
        rules: TextRange::new(offset(inside), offset(end)),
        exported: attributes.exported,
        conditional: attributes.conditional,
        within,
    })
}

/// Where the block ends in which a definition is known by its name alone: the one around it, or the one
/// around modules that hand their macros out; `None` where it is known everywhere, also for being imported
/// by a `use` beside it.
fn known_up_to(text: &str, name: &str, at: usize, mut behind: usize) -> Option<usize> {
    const BRACES: [u8; 2] = [b'{', b'}'];
    let mut inside = at;
    loop {
        let close = closing(text, behind, BRACES)?;
        if is_imported(text.get(behind..close)?, name) {
            return None;
        }
        let open = opening(text.get(..inside)?)?;
        if !hands_out_macros(text.get(..open)?) {
            return Some(close);
        }
        (inside, behind) = (open, close + 1);
    }
}

/// Whether a `use` takes a macro by its name: `pub(crate) use name;`, `pub(super) use {name, other};`.
fn is_imported(code: &str, name: &str) -> bool {
    code.match_indices("use ").any(|(at, keyword)| {
        let rest = code.get(at + keyword.len()..).unwrap_or("");
        let list = rest.split(';').next().unwrap_or("");
        let mut words =
            list.split(|character: char| !(character.is_alphanumeric() || character == '_'));
        words.any(|word| word == name)
    })
}

/// The brace that opens the block at whose inside a text ends. Braces in strings and comments are counted,
/// which mostly come in pairs.
fn opening(before: &str) -> Option<usize> {
    let mut depth = 0_u32;
    let mut braces = before.bytes().enumerate().rev();
    let found = braces.find(|(_, byte)| match byte {
        b'}' => {
            depth += 1;
            false
        }
        b'{' if depth == 0 => true,
        b'{' => {
            depth -= 1;
            false
        }
        _ => false,
    });
    found.map(|(at, _)| at)
}

/// Whether a text ends with the head of a module that bears `#[macro_use]`.
fn hands_out_macros(before: &str) -> bool {
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    let (above, head) = before.split_at(line);
    let mut attributes = above.lines().rev().map(str::trim);
    let is_attribute = |text: &str| text.starts_with("#[") || text.starts_with("//");
    let is_module = head.split_whitespace().any(|word| word == "mod");
    is_module
        && (head.contains("#[macro_use]")
            || attributes
                .by_ref()
                .take_while(|text| is_attribute(text))
                .any(|text| text.contains("macro_use")))
}

/// What the attributes of a definition say.
#[derive(Default)]
struct Attributes {
    exported: bool,
    conditional: bool,
}

impl Attributes {
    /// Reads the lines above the definition and what stands before it in its own.
    fn above(text: &str, before: &str) -> Self {
        let mut attributes = Self::default();
        attributes.line(before);
        for line in text.lines().rev().map(str::trim) {
            if !line.starts_with("#[") && !line.starts_with("//") {
                break;
            }
            attributes.line(line);
        }
        attributes
    }

    fn line(&mut self, line: &str) {
        if line.starts_with("#[") {
            self.exported |= line.contains("macro_export");
            self.conditional |= line.contains("cfg(");
        }
    }
}

/// What `$crate` is at the place of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CrateRoot {
    /// The crate that calls.
    Own,
    /// Another crate, by the name under which the caller knows it.
    Named(Name),
}

/// A definition that a call can be expanded with.
#[derive(Clone, Copy, Debug)]
pub struct FoundMacro<'a> {
    /// The text that holds it.
    pub text: &'a str,
    /// Its file; `None` for that of the call.
    pub file: Option<FileId>,
    /// Its place in the text.
    pub rules: MacroRules,
    /// What `$crate` is.
    pub root: CrateRoot,
}

/// Who knows the definitions in other files.
pub trait MacroSource {
    /// The definitions in the text of the file at hand, where they were looked for before.
    fn own(&self) -> Option<&[MacroRules]>;

    /// Whether any macro of this name is known.
    fn knows(&self, name: Name) -> bool;

    /// The definition of the macro that is called by its name, or by a path that begins with `krate`.
    /// `called_in` is the file whose rules made the call, where it is not written in the file at hand.
    fn find(
        &self,
        krate: Option<Name>,
        name: Name,
        called_in: Option<FileId>,
    ) -> Option<FoundMacro<'_>>;
}

/// Knows none.
#[derive(Clone, Copy, Debug)]
pub struct NoMacros;

impl MacroSource for NoMacros {
    fn own(&self) -> Option<&[MacroRules]> {
        None
    }

    fn knows(&self, _: Name) -> bool {
        false
    }

    fn find(&self, _: Option<Name>, _: Name, _: Option<FileId>) -> Option<FoundMacro<'_>> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_are_found_in_code_alone() {
        let text = "/// macro_rules! doc { () => {} }\n#[macro_export]\n/// Text.\nmacro_rules! a {\n\
                    () => { '}' };\n}\n#[cfg(unix)]\nmacro_rules! b (() => { \")\" });\nfn f() {\n    \
                    macro_rules! c { () => {} }\n    c!();\n}\nfn g() {}\n";
        let found = macro_definitions(text);
        let told: Vec<_> = found
            .iter()
            .map(|found| {
                (
                    found.name.as_str(),
                    found.name_range.of(text),
                    found.exported,
                    found.conditional,
                    found.within.map(|within| within.of(text)),
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                ("a", "a", true, false, None),
                ("b", "b", false, true, None),
                (
                    "c",
                    "c",
                    false,
                    false,
                    Some("macro_rules! c { () => {} }\n    c!();\n")
                ),
            ]
        );
        assert_eq!(found[1].rules.of(text), "() => { \")\" }");
    }

    #[test]
    fn modules_hand_their_macros_out() {
        let text = "mod a { macro_rules! own { () => {} } }\n#[macro_use]\npub mod b {\n    macro_rules! given { () => {} }\n}\n\
                    mod c {\n    #[macro_use]\n    mod d {\n        macro_rules! lent { () => {} }\n    }\n    fn f() {}\n}\n\
                    mod e {\n    macro_rules! named { () => {} }\n    pub(crate) use named;\n}\n\
                    /* macro_rules! no {} */ fn g() { let _ = \"x; macro_rules! no {}\"; }\n";
        let found = macro_definitions(text);
        let told: Vec<_> = found
            .iter()
            .map(|found| {
                let rest = found.within.map(|within| &text[within.end as usize..]);
                (found.name.as_str(), rest.map(|rest| rest.lines().next()))
            })
            .collect();
        assert_eq!(
            told,
            [
                ("own", Some(Some("}"))),
                ("given", None),
                ("lent", Some(Some("}"))),
                ("named", None),
            ]
        );
    }
}
