//! The left side of a rule: what the tokens of a call have to look like.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use rustc_hash::FxHashMap;
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::discouraged::{AnyDelimiter, Speculative};
use syn::parse::{ParseStream, Parser};
use syn::{Block, Expr, Ident, Item, Lifetime, Lit, Meta, Pat, Path, Token, Type, Visibility};

use super::{Repeats, is_punct, repetition_end};
use crate::text::Name;

/// A sequence of what is expected.
pub(super) struct Matcher {
    parts: Vec<Part>,
}

enum Part {
    Token(TokenTree),
    Group(Delimiter, Matcher),
    Fragment(Name, Fragment),
    Repetition {
        inner: Matcher,
        separator: Vec<TokenTree>,
        repeats: Repeats,
    },
}

/// What a variable stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fragment {
    Block,
    Expr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    Pat,
    PatParam,
    Path,
    Stmt,
    Tree,
    Type,
    Vis,
}

impl Fragment {
    fn of(name: &str) -> Option<Self> {
        Some(match name {
            "block" => Self::Block,
            "expr" | "expr_2021" => Self::Expr,
            "ident" => Self::Ident,
            "item" => Self::Item,
            "lifetime" => Self::Lifetime,
            "literal" => Self::Literal,
            "meta" => Self::Meta,
            "pat" => Self::Pat,
            "pat_param" => Self::PatParam,
            "path" => Self::Path,
            "stmt" => Self::Stmt,
            "tt" => Self::Tree,
            "ty" => Self::Type,
            "vis" => Self::Vis,
            _ => return None,
        })
    }
}

/// What a variable was matched with.
pub(super) enum Binding {
    One(Fragment, Vec<TokenTree>),
    Many(Vec<Binding>),
}

pub(super) type Bindings = FxHashMap<Name, Binding>;

impl Matcher {
    pub(super) fn parse(tokens: TokenStream) -> Option<Self> {
        let mut parts = Vec::new();
        let mut trees = tokens.into_iter();
        while let Some(tree) = trees.next() {
            let part = match tree {
                TokenTree::Punct(ref dollar) if dollar.as_char() == '$' => match trees.next()? {
                    TokenTree::Group(group) => {
                        let inner = Self::parse(group.stream())?;
                        let (separator, repeats) = repetition_end(&mut trees)?;
                        Part::Repetition {
                            inner,
                            separator,
                            repeats,
                        }
                    }
                    TokenTree::Ident(name) if name == "crate" => Part::Token(name.into()),
                    TokenTree::Ident(name) => {
                        let colon = trees.next()?;
                        let TokenTree::Ident(kind) = trees.next()? else {
                            return None;
                        };
                        if !is_punct(&colon, ':') {
                            return None;
                        }
                        let fragment = Fragment::of(&kind.to_string())?;
                        Part::Fragment(Name::new(&name.unraw().to_string()), fragment)
                    }
                    _ => return None,
                },
                TokenTree::Group(group) => {
                    Part::Group(group.delimiter(), Self::parse(group.stream())?)
                }
                tree => Part::Token(tree),
            };
            parts.push(part);
        }
        Some(Self { parts })
    }

    /// Whether it takes items, one after another, and nothing else.
    pub(super) fn is_items(&self) -> bool {
        matches!(&self.parts[..], [Part::Repetition { inner, .. }]
            if matches!(inner.parts[..], [Part::Fragment(_, Fragment::Item)]))
    }

    /// Whether a variable of that name is matched somewhere.
    pub(super) fn binds(&self, name: Name) -> bool {
        self.parts.iter().any(|part| match part {
            Part::Token(_) => false,
            Part::Group(_, inner) | Part::Repetition { inner, .. } => inner.binds(name),
            Part::Fragment(bound, _) => *bound == name,
        })
    }

    /// Matches all that is left of `input`.
    pub(super) fn match_all(&self, input: ParseStream<'_>) -> Option<Bindings> {
        let mut bindings = Bindings::default();
        self.step(input, &mut bindings).ok()?;
        input.is_empty().then_some(bindings)
    }

    fn step(&self, input: ParseStream<'_>, bindings: &mut Bindings) -> syn::Result<()> {
        for part in &self.parts {
            match part {
                Part::Token(expected) => token(expected, input)?,
                Part::Group(delimiter, inner) => {
                    let (found, _, content) = input.parse_any_delimiter()?;
                    if found != *delimiter {
                        return Err(input.error("another delimiter"));
                    }
                    inner.step(&content, bindings)?;
                    if !content.is_empty() {
                        return Err(content.error("more than expected"));
                    }
                }
                Part::Fragment(name, fragment) => {
                    let trees = fragment.take(input)?;
                    bindings.insert(*name, Binding::One(*fragment, trees));
                }
                Part::Repetition {
                    inner,
                    separator,
                    repeats,
                } => inner.repetition(input, separator, *repeats, bindings)?,
            }
        }
        Ok(())
    }

    /// Matches as often as it can.
    fn repetition(
        &self,
        input: ParseStream<'_>,
        separator: &[TokenTree],
        repeats: Repeats,
        bindings: &mut Bindings,
    ) -> syn::Result<()> {
        let mut rounds: Vec<Bindings> = Vec::new();
        while !input.is_empty() {
            let ahead = input.fork();
            if !rounds.is_empty() && separator.iter().any(|part| token(part, &ahead).is_err()) {
                break;
            }
            let before = ahead.cursor();
            let mut round = Bindings::default();
            if self.step(&ahead, &mut round).is_err() || ahead.cursor() == before {
                break;
            }
            input.advance_to(&ahead);
            rounds.push(round);
            if repeats == Repeats::Optional {
                break;
            }
        }
        if rounds.is_empty() && repeats == Repeats::Some {
            return Err(input.error("expected at least one"));
        }
        let mut names = Vec::new();
        self.names(&mut names);
        for name in names {
            let found = rounds.iter_mut().filter_map(|round| round.remove(&name));
            bindings.insert(name, Binding::Many(found.collect()));
        }
        Ok(())
    }

    fn names(&self, names: &mut Vec<Name>) {
        for part in &self.parts {
            match part {
                Part::Token(_) => {}
                Part::Group(_, inner) | Part::Repetition { inner, .. } => inner.names(names),
                Part::Fragment(name, _) => names.push(*name),
            }
        }
    }
}

/// Consumes a token that is expected as it is.
fn token(expected: &TokenTree, input: ParseStream<'_>) -> syn::Result<()> {
    input.step(|cursor| {
        let Some((found, rest)) = cursor.token_tree() else {
            return Err(cursor.error("expected a token"));
        };
        let is_same = match (expected, &found) {
            (TokenTree::Ident(expected), TokenTree::Ident(found)) => expected == found,
            (TokenTree::Punct(expected), TokenTree::Punct(found)) => {
                expected.as_char() == found.as_char()
            }
            (TokenTree::Literal(expected), TokenTree::Literal(found)) => {
                expected.to_string() == found.to_string()
            }
            _ => false,
        };
        if is_same {
            Ok(((), rest))
        } else {
            Err(cursor.error("another token"))
        }
    })
}

impl Fragment {
    /// The tokens of such a fragment at the front of `input`.
    fn take(self, input: ParseStream<'_>) -> syn::Result<Vec<TokenTree>> {
        let before = input.cursor();
        match self {
            Self::Block => drop(input.parse::<Block>()?),
            Self::Expr => drop(input.parse::<Expr>()?),
            Self::Ident => {
                if input.call(Ident::parse_any)? == "_" {
                    return Err(input.error("`_` is no identifier"));
                }
            }
            Self::Item => {
                if matches!(input.parse::<Item>()?, Item::Verbatim(_)) {
                    return Err(input.error("an item that cannot be read"));
                }
            }
            Self::Lifetime => drop(input.parse::<Lifetime>()?),
            Self::Literal => {
                input.parse::<Option<Token![-]>>()?;
                input.parse::<Lit>()?;
            }
            Self::Meta => drop(input.parse::<Meta>()?),
            Self::Pat => drop(Pat::parse_multi_with_leading_vert(input)?),
            Self::PatParam => drop(Pat::parse_single(input)?),
            Self::Path => drop(input.parse::<Path>()?),
            Self::Stmt => statement(input)?,
            Self::Tree => tree(input)?,
            Self::Type => drop(input.parse::<Type>()?),
            Self::Vis => drop(input.parse::<Visibility>()?),
        }
        Ok(between(before, input.cursor()))
    }
}

/// Consumes a statement without its semicolon.
fn statement(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(Token![let]) {
        while !input.is_empty() && !input.peek(Token![;]) {
            input.parse::<TokenTree>()?;
        }
        return Ok(());
    }
    let ahead = input.fork();
    if matches!(ahead.parse::<Item>(), Ok(item) if !matches!(item, Item::Verbatim(_) | Item::Macro(_)))
    {
        input.advance_to(&ahead);
        return Ok(());
    }
    input.parse::<Expr>().map(drop)
}

/// Consumes one token as the compiler counts them: operators of several characters are one.
fn tree(input: ParseStream<'_>) -> syn::Result<()> {
    const OPERATORS: &[&str] = &[
        "<<=", ">>=", "...", "..=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=",
        "-=", "*=", "/=", "%=", "^=", "&=", "|=", "<<", ">>", "..",
    ];
    if input.peek(Lifetime) {
        return input.parse::<Lifetime>().map(drop);
    }
    let mut written = String::new();
    let mut cursor = input.cursor();
    while let Some((punct, rest)) = cursor.punct()
        && written.len() < 3
    {
        written.push(punct.as_char());
        cursor = rest;
        if punct.spacing() == proc_macro2::Spacing::Alone {
            break;
        }
    }
    let operator = OPERATORS
        .iter()
        .find(|operator| written.starts_with(**operator));
    for _ in 0..operator.map_or(1, |operator| operator.len()) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// The tokens from one place to a later one.
fn between(from: Cursor<'_>, to: Cursor<'_>) -> Vec<TokenTree> {
    let mut trees = Vec::new();
    let mut at = from;
    while at != to
        && let Some((tree, rest)) = at.token_tree()
    {
        trees.push(tree);
        at = rest;
    }
    trees
}

/// Runs `work` on the tokens of a call; what it leaves is dropped.
pub(super) fn with_tokens<T>(
    tokens: TokenStream,
    work: impl FnOnce(ParseStream<'_>) -> Option<T>,
) -> Option<T> {
    let mut found = None;
    let parser = |input: ParseStream<'_>| {
        found = work(input);
        input.parse::<TokenStream>().map(drop)
    };
    parser.parse2(tokens).ok()?;
    found
}
