//! Calls that are expanded.

use std::borrow::Cow;
use std::rc::Rc;

use memchr::memmem;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use rustc_hash::{FxHashMap, FxHashSet};
use syn::parse::{ParseStream, Parser};
use syn::{Expr, ImplItem, Token, TraitItem};

use super::super::{Lowering, Reading, depth, strip};
use super::binders::all_names;
use super::definition::{FoundMacro, MacroRules, MacroSource, NoMacros, macro_definitions};
use super::matcher::with_tokens;
use super::transcriber::Call;
use super::{CrateRoot, Rules};
use crate::syntax::hir::{
    Expansion, ExprId, ExprKind, Id, ItemId, List, MacroCall, Path, PathAnchor,
};
use crate::text::{FileId, Name, TextRange, known};

/// Macros that call one another are followed this deep.
const DEEPEST: usize = 64;
/// Levels of groups and operators that expansions may add to the depth of a file.
const MOST_NESTING: usize = 1_000;
/// More bytes between the delimiters of a call are left as they are.
const LONGEST_CALL: u32 = 16 << 10;
/// Tokens that are made in a file of any size. What makes more is a table of many like items.
const LEAST_TOKENS: usize = 6_000;
/// How many bytes of a file allow one more token that is made in it: about a third of its own.
const BYTES_FOR_A_TOKEN: usize = 12;

/// What the lowering of a file knows of macros.
pub(in super::super) struct Expander<'text> {
    source: &'text dyn MacroSource,
    own: Cow<'text, [MacroRules]>,
    parsed: FxHashMap<(Option<FileId>, u32), Option<Rc<Rules>>>,
    /// How the file imports macros.
    imported: FxHashMap<Name, Imported>,
    /// The expansions in which the lowering is, from the outermost to the innermost.
    open: Vec<Open>,
    /// How many tokens may still be made.
    tokens_left: usize,
}

/// An expansion that is being lowered.
#[derive(Clone, Copy)]
struct Open {
    file: Option<FileId>,
    nesting: usize,
}

/// Where the name of a macro comes from.
#[derive(Clone, Copy)]
enum Imported {
    /// No import names it.
    No,
    /// The crate that calls.
    Own,
    /// A crate by its name, under the macro's name there.
    From(Name, Name),
}

/// The statements of a macro that stand in the block around its call.
pub(in super::super) struct Spliced {
    /// The last expression, where it is the block's value.
    pub(in super::super) value: Option<ExprId>,
}

/// The tokens that a call becomes.
struct Made {
    tokens: TokenStream,
    definition: Open,
    /// Where the definition is named.
    named: TextRange,
}

impl<'text> Expander<'text> {
    /// With the definitions of the file itself and what `source` knows of others.
    pub(in super::super) fn new(text: &str, source: &'text dyn MacroSource) -> Self {
        Self {
            source,
            own: match source.own() {
                Some(known) => Cow::Borrowed(known),
                None => Cow::Owned(macro_definitions(text)),
            },
            parsed: FxHashMap::default(),
            imported: FxHashMap::default(),
            open: Vec::new(),
            tokens_left: (text.len() / BYTES_FOR_A_TOKEN).max(LEAST_TOKENS),
        }
    }

    /// Where the rules of the file's own definitions stand.
    pub(in super::super) fn own_rules(&self) -> impl Iterator<Item = TextRange> {
        self.own.iter().map(|definition| definition.rules)
    }

    /// That expands nothing.
    pub(in super::super) fn idle() -> Self {
        Self {
            source: &NoMacros,
            own: Cow::Borrowed(&[]),
            parsed: FxHashMap::default(),
            imported: FxHashMap::default(),
            open: Vec::new(),
            tokens_left: 0,
        }
    }
}

impl Lowering<'_> {
    /// Lowers what an expression's macro makes; `None` where its rules are not at hand or do not fit.
    pub(in super::super) fn expanded_expr(
        &mut self,
        mac: &syn::Macro,
        call: Id<MacroCall>,
    ) -> Option<ExprId> {
        let made = self.expand(mac, call, false)?;
        if made.tokens.is_empty() {
            let range = self.file.macro_calls[call].range;
            return Some(self.push_expr(ExprKind::Tuple(List::default()), range));
        }
        let expr = (|input: ParseStream<'_>| {
            let expr: Expr = input.parse()?;
            input.parse::<Option<Token![;]>>()?;
            Ok(expr)
        })
        .parse2(made.tokens.clone())
        .ok()?;
        Some(self.in_expansion(mac, call, &made, |this| this.expr(&expr).id))
    }

    /// Lowers what a statement's macro makes into the block around it.
    pub(in super::super) fn expanded_statements(
        &mut self,
        mac: &syn::Macro,
        call: Id<MacroCall>,
        may_be_value: bool,
    ) -> Option<Spliced> {
        let made = self.expand(mac, call, true)?;
        let parser = syn::Block::parse_within;
        let statements = parser.parse2(made.tokens.clone()).ok()?;
        let value = self.in_expansion(mac, call, &made, |this| {
            this.stack_statements(&statements, may_be_value)
        });
        Some(Spliced { value })
    }

    /// Lowers the items that a macro makes where items stand.
    pub(in super::super) fn expanded_items(
        &mut self,
        mac: &syn::Macro,
        call: Id<MacroCall>,
        place: ItemPlace,
    ) -> Option<Vec<ItemId>> {
        let made = self.expand(mac, call, false)?;
        let tokens = made.tokens.clone();
        Some(match place {
            ItemPlace::Module => {
                let items = super::super::grammar::items.parse2(tokens).ok()?;
                self.in_expansion(mac, call, &made, |this| this.items(&items))
            }
            ItemPlace::Impl => {
                let items = all::<ImplItem>.parse2(tokens).ok()?;
                self.in_expansion(mac, call, &made, |this| {
                    let items = items.iter();
                    items.filter_map(|item| this.impl_item(item)).collect()
                })
            }
            ItemPlace::Trait => {
                let items = all::<TraitItem>.parse2(tokens).ok()?;
                self.in_expansion(mac, call, &made, |this| {
                    let items = items.iter();
                    items
                        .filter_map(|item| this.trait_item(item, None))
                        .collect()
                })
            }
        })
    }

    /// The tokens that a call becomes.
    fn expand(
        &mut self,
        mac: &syn::Macro,
        call: Id<MacroCall>,
        is_statement: bool,
    ) -> Option<Made> {
        let name = self.macro_name(call);
        let tokens = self.file.macro_calls[call].tokens;
        if !self.expander.knows(name)
            || self.expander.open.len() >= DEEPEST
            || tokens.len() > LONGEST_CALL
        {
            return None;
        }
        let first = mac.path.segments.first()?.ident.span();
        let (rules, found) = self.rules_of(call, name, first)?;
        if rules.hand_items_on() {
            return None;
        }
        let left = self.expander.tokens_left;
        let (tokens, made) = rules.apply(mac, &found, first_byte(first), is_statement)?;
        // One that is too large must not take all from the small ones behind it, nor be free.
        self.expander.tokens_left = left.checked_sub(made).unwrap_or(left / 2);
        let nesting = nesting(tokens.clone(), 0);
        let open = self.expander.open.iter();
        let around: usize = open.map(|open| open.nesting).sum();
        (made <= left && around + nesting <= MOST_NESTING).then_some(Made {
            tokens,
            definition: Open {
                file: found.file,
                nesting,
            },
            named: found.named,
        })
    }

    /// Lowers with the places of an expansion.
    fn in_expansion<T>(
        &mut self,
        mac: &syn::Macro,
        call: Id<MacroCall>,
        made: &Made,
        lower: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let range = self.file.macro_calls[call].range;
        let first = mac.path.segments.first().map(|first| first.ident.span());
        let is_new = first.is_some_and(|first| self.positions.stand_in(first, range));
        if is_new {
            self.file.expansions.push(Expansion {
                call: range,
                file: made.definition.file.map(|file| file.0),
                definition: made.named,
            });
        }
        self.expander.open.push(made.definition);
        let lowered = lower(self);
        self.expander.open.pop();
        if is_new {
            self.positions.end_stand_in();
        }
        lowered
    }

    /// The rules of the macro that is called, and where they stand.
    fn rules_of(
        &mut self,
        call: Id<MacroCall>,
        name: Name,
        first: Span,
    ) -> Option<(Rc<Rules>, Found)> {
        let path = self.file.paths[self.file.macro_calls[call].path];
        let from_rules = self.positions.standing(first).is_some();
        let called_in = if from_rules {
            self.expander.open.last().and_then(|open| open.file)
        } else {
            None
        };
        let segments = self.file.list(path.segments);
        let krate = match (segments, path.anchor) {
            ([_], PathAnchor::Plain) => None,
            ([first, _, ..], PathAnchor::Plain | PathAnchor::Global) => Some(first.name),
            _ => return None,
        };
        let start = self.file.macro_calls[call].range.start;
        let is_unqualified = krate.is_none();
        // Above its rules `println!` is that of std.
        let has_grammar = super::super::grammar::has_grammar(name);
        if is_unqualified
            && called_in.is_none()
            && let Some(own) = self.expander.own_definition(name, start, !has_grammar)
        {
            let found = FoundMacro {
                text: self.text,
                file: None,
                rules: own,
                root: CrateRoot::Own,
            };
            return self.expander.parsed(&found);
        }
        let (krate, name) = match krate {
            None if called_in.is_none() => match self.import_of(name) {
                Imported::No => (None, name),
                Imported::Own => (Some(known::CRATE), name),
                Imported::From(krate, original) => (Some(krate), original),
            },
            krate => (krate, name),
        };
        let has_grammar = super::super::grammar::has_grammar(name);
        if has_grammar && is_unqualified && called_in.is_none() {
            return None;
        }
        let source = self.expander.source;
        let found = source.find(krate, name, called_in)?;
        self.expander.parsed(&found)
    }

    /// Where an import says that a macro of this name comes from.
    fn import_of(&mut self, name: Name) -> Imported {
        if let Some(&known) = self.expander.imported.get(&name) {
            return known;
        }
        let trees = &self.file.pool.use_trees;
        let leaf = trees.iter().find(|tree| tree.name == Some(name));
        let imported = leaf.map_or(Imported::No, |leaf| {
            let path: Path = self.file.paths[leaf.path];
            match self.file.list(path.segments) {
                [first, .., last] if !is_own_root(first.name) => {
                    Imported::From(first.name, last.name)
                }
                [_, .., last] if last.name == name => Imported::Own,
                _ => Imported::No,
            }
        });
        let is_function = matches!(imported, Imported::From(..))
            && self.expander.source.knows(name)
            && is_called_as_function(self.text, name.as_str());
        let imported = if is_function { Imported::No } else { imported };
        self.expander.imported.insert(name, imported);
        imported
    }
}

/// Whether a text calls a function by this name alone: then an import of the name is one of the function,
/// which says nothing of a macro that has the name, too.
fn is_called_as_function(text: &str, name: &str) -> bool {
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    memmem::find_iter(text.as_bytes(), name).any(|at| {
        let before = text.get(..at).unwrap_or_default();
        let behind = text.get(at + name.len()..).unwrap_or_default();
        let is_own_name = !before.ends_with(|last| is_part(last) || last == '.' || last == ':')
            && !before.trim_end().ends_with("fn");
        is_own_name && (behind.starts_with('(') || behind.starts_with("::<"))
    })
}

/// Among what a macro's items stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum ItemPlace {
    Module,
    Impl,
    Trait,
}

/// Where a macro was found.
#[derive(Clone, Copy)]
struct Found {
    file: Option<FileId>,
    named: TextRange,
    root: CrateRoot,
}

impl Expander<'_> {
    /// Whether a macro of this name may be found at all.
    fn knows(&self, name: Name) -> bool {
        self.tokens_left > 0
            && (self.own.iter().any(|own| own.name == name) || self.source.knows(name))
    }

    /// The definition in the same file that a call at `at` means: the last one before it in whose block
    /// it stands; else the only one of the file, which must have been made known by a path.
    fn own_definition(&self, name: Name, at: u32, may_stand_below: bool) -> Option<MacroRules> {
        let named = || self.own.iter().filter(|own| own.name == name);
        let reaches = |own: &&MacroRules| match own.within {
            Some(within) => within.contains(at),
            None => own.rules.start <= at,
        };
        let last = named().rfind(reaches);
        let found = last.or_else(|| {
            if !may_stand_below {
                return None;
            }
            let mut all = named().filter(|own| own.within.is_none());
            let only = all.next()?;
            all.next().is_none().then_some(only)
        })?;
        let rivals = named().filter(|own| own.within == found.within);
        let is_sure = !found.conditional || rivals.count() == 1;
        is_sure.then_some(*found)
    }

    fn parsed(&mut self, found: &FoundMacro<'_>) -> Option<(Rc<Rules>, Found)> {
        let key = (found.file, found.rules.rules.start);
        let rules = self.parsed.entry(key).or_insert_with(|| {
            let text = found.rules.rules.of(found.text);
            let text = strip::stripped(text, 0, Reading::Whole, []).text;
            if depth::excess(&text).is_some() {
                return None;
            }
            Rules::parse(text.parse().ok()?).map(Rc::new)
        });
        let found = Found {
            file: found.file,
            named: found.rules.name_range,
            root: found.root,
        };
        rules.clone().map(|rules| (rules, found))
    }
}

impl Rules {
    /// What a call becomes, and how many tokens were made.
    fn apply(
        &self,
        mac: &syn::Macro,
        found: &Found,
        place: Span,
        is_statement: bool,
    ) -> Option<(TokenStream, usize)> {
        with_tokens(mac.tokens.clone(), |input| {
            let mut arms = self.arms.iter();
            let (arm, bindings) =
                arms.find_map(|arm| Some((arm, arm.matcher.match_all(&input.fork())?)))?;
            let transcriber = &arm.transcriber;
            let mut renamed = FxHashSet::default();
            if !transcriber.binders.is_empty() {
                let mut written = FxHashSet::default();
                all_names(mac.tokens.clone(), &mut written);
                renamed.extend(transcriber.binders.intersection(&written).cloned());
                if is_statement {
                    renamed.extend(transcriber.outermost_binders.iter().cloned());
                }
            }
            let mut call = Call {
                bindings: &bindings,
                root: found.root,
                place,
                renamed: &renamed,
                made: 0,
            };
            let tokens = transcriber.transcribe(&mut call)?;
            Some((tokens, call.made))
        })
    }
}

/// Whether a path begins in the crate that writes it.
fn is_own_root(first: Name) -> bool {
    first == known::CRATE || first == known::SUPER || first == known::SELF_VALUE
}

/// A place as small as the first byte of a token: what has it is told from all that is written.
fn first_byte(span: Span) -> Span {
    let mut group = Group::new(Delimiter::Parenthesis, TokenStream::new());
    group.set_span(span);
    group.span_open()
}

/// How deep the parser may have to recurse: groups, and operators between separators.
fn nesting(tokens: TokenStream, around: usize) -> usize {
    let mut deepest = around;
    let mut links = 0;
    for tree in tokens {
        match tree {
            TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ';') => links = 0,
            TokenTree::Punct(_) => links += 1,
            TokenTree::Group(group) => {
                links += 1;
                deepest = deepest.max(nesting(group.stream(), around + links));
            }
            TokenTree::Ident(word) if word == "else" => links += 1,
            TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
        deepest = deepest.max(around + links);
    }
    deepest
}

/// Everything, one after another.
fn all<T: syn::parse::Parse>(input: ParseStream<'_>) -> syn::Result<Vec<T>> {
    let mut all = Vec::new();
    while !input.is_empty() {
        all.push(input.parse()?);
    }
    Ok(all)
}
