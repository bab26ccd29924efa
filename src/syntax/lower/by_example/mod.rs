//! Macros by example: calls of `macro_rules!` macros are expanded where their rules are at hand.
//!
//! What a macro makes is lowered at its call. Tokens that the call hands over keep their places; what
//! comes from the rules has the call's place, for that is where it runs.

mod binders;
mod definition;
mod expand;
mod matcher;
mod transcriber;

pub use self::definition::{
    CrateRoot, FoundMacro, MacroRules, MacroSource, NoMacros, macro_definitions, renamed_macros,
};

pub(super) use self::expand::{Expander, ItemPlace};

use proc_macro2::{TokenStream, TokenTree};

use self::matcher::Matcher;
use self::transcriber::Transcriber;

/// The rules of one macro.
struct Rules {
    arms: Vec<Arm>,
}

/// One rule: what a call may look like, and what it becomes.
struct Arm {
    matcher: Matcher,
    transcriber: Transcriber,
}

impl Rules {
    /// Whether the macro hands items on as they are, behind attributes at the most: `cfg_rt! { … }`.
    /// Opening its tokens says the same, and they need not be parsed twice.
    fn hand_items_on(&self) -> bool {
        matches!(&self.arms[..], [only]
            if only.matcher.is_items() && only.transcriber.is_repetition())
    }

    /// Reads the tokens between the delimiters of a definition; `None` where they are no rules.
    fn parse(tokens: TokenStream) -> Option<Self> {
        let mut arms = Vec::new();
        let mut trees = tokens.into_iter().peekable();
        while let Some(tree) = trees.next() {
            let TokenTree::Group(pattern) = tree else {
                return None;
            };
            let arrow = [trees.next()?, trees.next()?];
            if !is_punct(&arrow[0], '=') || !is_punct(&arrow[1], '>') {
                return None;
            }
            let TokenTree::Group(body) = trees.next()? else {
                return None;
            };
            let matcher = Matcher::parse(pattern.stream())?;
            let transcriber = Transcriber::parse(body.stream(), &matcher)?;
            arms.push(Arm {
                matcher,
                transcriber,
            });
            if trees.peek().is_some_and(|tree| is_punct(tree, ';')) {
                trees.next();
            }
        }
        (!arms.is_empty()).then_some(Self { arms })
    }
}

fn is_punct(tree: &TokenTree, expected: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == expected)
}

/// `*`, `+` or `?` behind a repetition.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Repeats {
    Any,
    Some,
    Optional,
}

impl Repeats {
    fn of(tree: &TokenTree) -> Option<Self> {
        let TokenTree::Punct(punct) = tree else {
            return None;
        };
        match punct.as_char() {
            '*' => Some(Self::Any),
            '+' => Some(Self::Some),
            '?' => Some(Self::Optional),
            _ => None,
        }
    }
}

/// Reads what stands behind the parentheses of a repetition: its separator and how often it repeats.
fn repetition_end(
    trees: &mut impl Iterator<Item = TokenTree>,
) -> Option<(Vec<TokenTree>, Repeats)> {
    const LONGEST_SEPARATOR: usize = 3;
    let mut separator = Vec::new();
    loop {
        let tree = trees.next()?;
        // `$(…)+*` would be separated by `+`; nobody writes it.
        if let Some(repeats) = Repeats::of(&tree) {
            return Some((separator, repeats));
        }
        if separator.len() == LONGEST_SEPARATOR {
            return None;
        }
        separator.push(tree);
    }
}
