//! The right side of a rule: what a call becomes.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use rustc_hash::FxHashSet;
use syn::ext::IdentExt;

use super::definition::CrateRoot;
use super::matcher::{Binding, Bindings, Fragment, Matcher};
use super::{Repeats, repetition_end};
use crate::text::Name;

/// More tokens than this are not made of one call.
const MOST_TOKENS: usize = 10_000;

/// What a rule writes.
pub(super) struct Transcriber {
    parts: Vec<Part>,
    /// Names that the rule gives to variables of its own.
    pub(super) binders: FxHashSet<String>,
    /// Of these, those that the statements around would see.
    pub(super) outermost_binders: FxHashSet<String>,
}

enum Part {
    Token(TokenTree),
    Group(Delimiter, Vec<Part>),
    Variable(Name),
    Crate,
    Repetition {
        inner: Vec<Part>,
        /// The variables in it.
        names: Vec<Name>,
        separator: Vec<TokenTree>,
    },
}

/// How the tokens of one call are made.
pub(super) struct Call<'a> {
    pub(super) bindings: &'a Bindings,
    pub(super) root: CrateRoot,
    /// The place of what comes from the rules.
    pub(super) place: Span,
    /// Names of the rule's variables that must not meet the caller's.
    pub(super) renamed: &'a FxHashSet<String>,
    /// How many tokens have been made.
    pub(super) made: usize,
}

impl Transcriber {
    pub(super) fn parse(tokens: TokenStream, matcher: &Matcher) -> Option<Self> {
        let mut binders = FxHashSet::default();
        let mut outermost_binders = FxHashSet::default();
        let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
        super::binders::binders(&trees, &mut binders, Some(&mut outermost_binders));
        Some(Self {
            parts: parts(tokens, matcher)?,
            binders,
            outermost_binders,
        })
    }

    /// Whether it is one repetition, such as each item behind an attribute.
    pub(super) fn is_repetition(&self) -> bool {
        matches!(self.parts[..], [Part::Repetition { .. }])
    }

    /// The tokens; `None` where repetitions do not fit together or there are too many.
    pub(super) fn transcribe(&self, call: &mut Call<'_>) -> Option<TokenStream> {
        let mut out = Vec::new();
        call.parts(&self.parts, &mut Vec::new(), &mut out)?;
        Some(out.into_iter().collect())
    }
}

fn parts(tokens: TokenStream, matcher: &Matcher) -> Option<Vec<Part>> {
    let mut parsed = Vec::new();
    let mut trees = tokens.into_iter();
    while let Some(tree) = trees.next() {
        let dollar = match tree {
            TokenTree::Group(group) => {
                parsed.push(Part::Group(
                    group.delimiter(),
                    parts(group.stream(), matcher)?,
                ));
                continue;
            }
            TokenTree::Punct(ref punct) if punct.as_char() == '$' => tree,
            tree => {
                parsed.push(Part::Token(tree));
                continue;
            }
        };
        match trees.next()? {
            TokenTree::Ident(name) if name == "crate" => parsed.push(Part::Crate),
            TokenTree::Ident(ident) => {
                let name = Name::new(&ident.unraw().to_string());
                if matcher.binds(name) {
                    parsed.push(Part::Variable(name));
                } else {
                    // A variable of a macro that the macro defines.
                    parsed.extend([Part::Token(dollar), Part::Token(ident.into())]);
                }
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                let inner = parts(group.stream(), matcher)?;
                let mut names = Vec::new();
                variables(&inner, &mut names);
                if names.is_empty() {
                    // A repetition in the rules of a macro that the macro defines.
                    let group = Part::Group(Delimiter::Parenthesis, inner);
                    parsed.extend([Part::Token(dollar), group]);
                    continue;
                }
                let (separator, repeats) = repetition_end(&mut trees)?;
                parsed.push(Part::Repetition {
                    inner,
                    names,
                    separator: match repeats {
                        Repeats::Optional => Vec::new(),
                        Repeats::Any | Repeats::Some => separator,
                    },
                });
            }
            _ => return None,
        }
    }
    Some(parsed)
}

fn variables(parts: &[Part], names: &mut Vec<Name>) {
    for part in parts {
        match part {
            Part::Token(_) | Part::Crate => {}
            Part::Variable(name) => names.push(*name),
            Part::Group(_, inner) => variables(inner, names),
            Part::Repetition { names: inner, .. } => names.extend(inner),
        }
    }
}

impl<'a> Call<'a> {
    fn parts(
        &mut self,
        parts: &[Part],
        rounds: &mut Vec<usize>,
        out: &mut Vec<TokenTree>,
    ) -> Option<()> {
        for (position, part) in parts.iter().enumerate() {
            match part {
                Part::Token(tree) => {
                    let tree = self.token(tree, out);
                    self.push(tree, out)?;
                }
                Part::Group(delimiter, inner) => {
                    let mut content = Vec::new();
                    self.parts(inner, rounds, &mut content)?;
                    let mut group = Group::new(*delimiter, content.into_iter().collect());
                    group.set_span(self.place);
                    self.push(group.into(), out)?;
                }
                Part::Variable(name) => {
                    let before_path = is_path_separator(parts.get(position + 1..)?);
                    self.variable(*name, rounds, before_path, out)?;
                }
                Part::Crate => self.root(out)?,
                Part::Repetition {
                    inner,
                    names,
                    separator,
                } => {
                    let count = self.rounds(names, rounds)?;
                    for round in 0..count {
                        if round > 0 {
                            for tree in separator {
                                let tree = self.token(tree, out);
                                self.push(tree, out)?;
                            }
                        }
                        rounds.push(round);
                        self.parts(inner, rounds, out)?;
                        rounds.pop();
                    }
                }
            }
        }
        Some(())
    }

    fn push(&mut self, tree: TokenTree, out: &mut Vec<TokenTree>) -> Option<()> {
        self.made += 1;
        out.push(tree);
        (self.made <= MOST_TOKENS).then_some(())
    }

    /// A token of the rule at the place of the call.
    fn token(&self, tree: &TokenTree, before: &[TokenTree]) -> TokenTree {
        if let TokenTree::Ident(ident) = tree
            && !self.renamed.is_empty()
            && !before.last().is_some_and(|last| super::is_punct(last, '.'))
        {
            let name = ident.to_string();
            if self.renamed.contains(&name) {
                return Ident::new(&format!("{name}_"), self.place).into();
            }
        }
        let mut tree = tree.clone();
        tree.set_span(self.place);
        tree
    }

    /// `$crate`.
    fn root(&mut self, out: &mut Vec<TokenTree>) -> Option<()> {
        match self.root {
            CrateRoot::Own => self.push(Ident::new("crate", self.place).into(), out),
            CrateRoot::Named(name) => {
                // Else it were a panic to make an identifier of it.
                if syn::parse_str::<Ident>(name.as_str()).is_err() {
                    return None;
                }
                for spacing in [Spacing::Joint, Spacing::Alone] {
                    let mut colon = Punct::new(':', spacing);
                    colon.set_span(self.place);
                    self.push(colon.into(), out)?;
                }
                self.push(Ident::new(name.as_str(), self.place).into(), out)
            }
        }
    }

    fn variable(
        &mut self,
        name: Name,
        rounds: &[usize],
        before_path: bool,
        out: &mut Vec<TokenTree>,
    ) -> Option<()> {
        let Binding::One(fragment, trees) = self.bound(name, rounds)? else {
            return None;
        };
        self.made += trees.len();
        let is_single = trees.len() == 1;
        match fragment {
            Fragment::Expr if !is_single => {
                let group = Group::new(Delimiter::None, trees.iter().cloned().collect());
                self.push(group.into(), out)
            }
            Fragment::Type if before_path && !is_single => {
                let angle = |character| {
                    let mut angle = Punct::new(character, Spacing::Alone);
                    angle.set_span(self.place);
                    TokenTree::from(angle)
                };
                out.push(angle('<'));
                out.extend(trees.iter().cloned());
                self.push(angle('>'), out)
            }
            _ => {
                out.extend(trees.iter().cloned());
                (self.made <= MOST_TOKENS).then_some(())
            }
        }
    }

    /// What a variable is in the present round of the repetitions around it.
    fn bound(&self, name: Name, rounds: &[usize]) -> Option<&'a Binding> {
        let bindings: &'a Bindings = self.bindings;
        let mut binding = bindings.get(&name)?;
        for &round in rounds {
            match binding {
                Binding::One(..) => break,
                Binding::Many(all) => binding = all.get(round)?,
            }
        }
        Some(binding)
    }

    /// How often a repetition is written.
    fn rounds(&self, names: &[Name], rounds: &[usize]) -> Option<usize> {
        let mut count = None;
        for &name in names {
            if let Some(Binding::Many(all)) = self.bound(name, rounds) {
                if count.is_some_and(|count| count != all.len()) {
                    return None;
                }
                count = Some(all.len());
            }
        }
        count
    }
}

/// Whether `::` comes next.
fn is_path_separator(parts: &[Part]) -> bool {
    matches!(parts, [Part::Token(first), Part::Token(second), ..]
        if super::is_punct(first, ':') && super::is_punct(second, ':'))
}
