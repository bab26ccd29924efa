//! Names that a rule gives to variables of its own, which the caller's code must not meet.
//!
//! The compiler tells a macro's variables from the caller's by where they are written. Here names are
//! all there is, so a rule's variable gets another name where the caller's code may hold the same one.

use proc_macro2::TokenTree;
use rustc_hash::FxHashSet;

use super::is_punct;

/// Collects the names that the tokens bind in `let`, `for`, arms and closures; `outermost` gets
/// those that `let` binds on the outermost level.
pub(super) fn binders(
    trees: &[TokenTree],
    found: &mut FxHashSet<String>,
    mut outermost: Option<&mut FxHashSet<String>>,
) {
    let mut at = 0;
    while let Some(tree) = trees.get(at) {
        let rest = trees.get(at + 1..).unwrap_or(&[]);
        match tree {
            TokenTree::Ident(word) if word == "let" => {
                let end = rest.iter().position(ends_let).unwrap_or(rest.len());
                let pattern = rest.get(..end).unwrap_or(&[]);
                names(pattern, found);
                if let Some(outermost) = outermost.as_deref_mut() {
                    names(pattern, outermost);
                }
            }
            TokenTree::Ident(word) if word == "for" => {
                let is_in =
                    |tree: &TokenTree| matches!(tree, TokenTree::Ident(word) if word == "in");
                if let Some(end) = rest.iter().position(is_in) {
                    names(rest.get(..end).unwrap_or(&[]), found);
                }
            }
            TokenTree::Punct(bar) if bar.as_char() == '|' && begins_operand(trees, at) => {
                if let Some(end) = rest.iter().position(|tree| is_punct(tree, '|')) {
                    names(rest.get(..end).unwrap_or(&[]), found);
                    at += end + 1;
                }
            }
            TokenTree::Punct(_) if is_arrow(trees, at) => {
                let before = trees.get(..at).unwrap_or(&[]);
                let start = before.iter().rposition(|tree| is_punct(tree, ','));
                names(
                    before
                        .get(start.map_or(0, |start| start + 1)..)
                        .unwrap_or(&[]),
                    found,
                );
            }
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                binders(&inner, found, None);
            }
            _ => {}
        }
        at += 1;
    }
}

/// All names of the tokens.
pub(super) fn all_names(trees: impl IntoIterator<Item = TokenTree>, found: &mut FxHashSet<String>) {
    for tree in trees {
        match tree {
            TokenTree::Ident(ident) => {
                found.insert(ident.to_string());
            }
            TokenTree::Group(group) => all_names(group.stream(), found),
            TokenTree::Literal(literal) => {
                // Format strings name variables, too.
                let text = literal.to_string();
                if text.contains('{') {
                    let is_part = |part: char| part == '_' || part.is_alphanumeric();
                    let words = text.split(|part| !is_part(part));
                    found.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
                }
            }
            TokenTree::Punct(_) => {}
        }
    }
}

fn ends_let(tree: &TokenTree) -> bool {
    ['=', ':', ';'].into_iter().any(|end| is_punct(tree, end))
}

/// Whether a `|` opens the parameters of a closure.
fn begins_operand(trees: &[TokenTree], at: usize) -> bool {
    match at.checked_sub(1).and_then(|before| trees.get(before)) {
        None => true,
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), ',' | '=' | ';' | '>' | '&'),
        Some(TokenTree::Ident(word)) => word == "move" || word == "async" || word == "return",
        Some(_) => false,
    }
}

fn is_arrow(trees: &[TokenTree], at: usize) -> bool {
    matches!(trees.get(at..), Some([first, second, ..])
        if is_punct(first, '=') && is_punct(second, '>'))
}

/// The names in a pattern that may be variables.
fn names(pattern: &[TokenTree], found: &mut FxHashSet<String>) {
    for (position, tree) in pattern.iter().enumerate() {
        match tree {
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                let is_plain = name.starts_with(|first: char| first == '_' || first.is_lowercase())
                    && name != "_"
                    && !name.starts_with("r#")
                    && !matches!(
                        name.as_str(),
                        "mut" | "ref" | "box" | "self" | "if" | "crate"
                    );
                let is_variable = !position
                    .checked_sub(1)
                    .and_then(|before| pattern.get(before))
                    .is_some_and(|before| is_punct(before, '$'));
                if is_plain && is_variable {
                    found.insert(name);
                }
            }
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                names(&inner, found);
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
