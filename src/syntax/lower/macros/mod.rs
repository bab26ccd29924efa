//! Macro calls: their tokens are opened where their grammar is known or can be guessed.
//!
//! No name can be resolved here, so the last segment of the macro's path decides; what the path
//! names is checked by those who use the tree.

mod format;
mod known;
mod select;
mod tokens;
mod unknown;

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};

use super::by_example::ItemPlace;
use super::grammar::{Grammar, grammar};
use super::item::Head;
use super::{Lowering, Placed};
use crate::syntax::hir::{
    BodyOwner, ExprId, ExprKind, Id, ItemId, ItemKind, MacroCall, MacroDefinition, MacroKind,
    Statement,
};
use crate::text::{Name, TextRange, known as names};

/// Where a macro call stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// As an expression or statement.
    Expr,
    /// Among items.
    Item,
}

/// A macro call that is being opened.
struct Call<'tree> {
    id: Id<MacroCall>,
    name: Name,
    place: Place,
    tokens: &'tree TokenStream,
    /// The bytes between the delimiters.
    range: TextRange,
}

impl Lowering<'_> {
    /// A macro call as an expression: what it makes, or the call with its tokens opened.
    pub(super) fn macro_expr(&mut self, mac: &syn::Macro) -> Placed<ExprId> {
        let (call, outer) = self.macro_head(mac);
        let expanded = self.expanded(call, |this| this.expanded_expr(mac, call));
        let id = expanded.unwrap_or_else(|| {
            self.open_macro(mac, call, Place::Expr);
            self.push_expr(ExprKind::Macro(call), outer)
        });
        Placed { id, outer }
    }

    /// A macro call as a statement: what it makes stands in the block around it. Gives the block's
    /// value where that is what the macro makes.
    pub(super) fn macro_statement(
        &mut self,
        statement: &syn::StmtMacro,
        may_be_value: bool,
    ) -> Option<ExprId> {
        let mac = &statement.mac;
        let (call, range) = self.macro_head(mac);
        self.record_attributes(&statement.attrs, range);
        let statements = |this: &mut Self| this.expanded_statements(mac, call, may_be_value);
        if let Some(spliced) = self.expanded(call, statements) {
            return spliced.value;
        }
        self.open_macro(mac, call, Place::Expr);
        let is_items = matches!(self.file.macro_calls[call].kind, MacroKind::Items(_));
        let id = self.push_expr(ExprKind::Macro(call), range);
        if may_be_value && !is_items {
            return Some(id);
        }
        self.statement_stack.push(Statement::Expr(id));
        None
    }

    /// Notes what is made where the macro is expanded.
    fn expanded<T>(
        &mut self,
        call: Id<MacroCall>,
        expand: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        let first_made = self.file.exprs.next_id();
        let outermost = self.inside.is_none();
        let outside = self.inside.replace(self.macro_name(call));
        let made = expand(self);
        self.inside = outside;
        if made.is_some() {
            self.file.macro_calls[call].kind = MacroKind::Expanded;
            self.note_made(first_made, outermost);
        }
        made
    }

    /// Notes that the expressions from `first_made` on come from a macro's tokens.
    fn note_made(&mut self, first_made: ExprId, outermost: bool) {
        let behind_made = self.file.exprs.next_id();
        if outermost && first_made != behind_made {
            self.file.macro_made.push((first_made, behind_made));
        }
    }

    /// A macro call whose tokens are left alone: in types and patterns.
    pub(super) fn closed_macro(&mut self, mac: &syn::Macro) -> (Id<MacroCall>, TextRange) {
        let (call, range) = self.macro_head(mac);
        let tokens = self.file.macro_calls[call].tokens;
        self.file.unopened.push(tokens);
        (call, range)
    }

    fn macro_head(&mut self, mac: &syn::Macro) -> (Id<MacroCall>, TextRange) {
        let path = self.path(&mac.path);
        let delimiters = self.positions.delimiters(mac.delimiter.span());
        let range = path.outer.to(delimiters);
        let call = self.file.macro_calls.push(MacroCall {
            path: path.id,
            kind: MacroKind::Opaque,
            range,
            tokens: TextRange::new(delimiters.start + 1, delimiters.end - 1),
            inside: self.inside,
        });
        (call, range)
    }

    /// The last name of a call's path.
    pub(super) fn macro_name(&self, call: Id<MacroCall>) -> Name {
        let segments = self.file.paths[self.file.macro_calls[call].path].segments;
        let last = self.file.list(segments).last();
        last.map_or(names::EMPTY, |last| last.name)
    }

    /// Opens the tokens of a macro that is not expanded.
    fn open_macro(&mut self, mac: &syn::Macro, id: Id<MacroCall>, place: Place) {
        let first_made = self.file.exprs.next_id();
        let outermost = self.inside.is_none();
        let name = self.macro_name(id);
        let call = Call {
            id,
            name,
            place,
            tokens: &mac.tokens,
            range: self.file.macro_calls[id].tokens,
        };
        let outside = self.inside.replace(name);
        let kind = self.open_tokens(&call);
        self.inside = outside;
        self.file.macro_calls[id].kind = kind;
        self.note_made(first_made, outermost);
    }

    /// Keeps in mind under which name an import brings a macro in: `use tokio::select as choose;`.
    pub(super) fn note_macro(&mut self, name: Name, rename: Name) {
        if grammar(name.as_str()).is_some() {
            self.renamed_macros.push((rename, name));
        }
    }

    fn grammar_of(&self, name: Name) -> Option<Grammar> {
        grammar(name.as_str()).or_else(|| {
            let mut renamed = self.renamed_macros.iter();
            let (_, first) = renamed.find(|(rename, _)| *rename == name)?;
            grammar(first.as_str())
        })
    }

    fn open_tokens(&mut self, call: &Call<'_>) -> MacroKind {
        let known = match self.grammar_of(call.name) {
            Some(Grammar::NoCode) => {
                self.keep_condition(call);
                return MacroKind::Opaque;
            }
            Some(Grammar::Foreign) => {
                self.file.unopened.push(call.range);
                return MacroKind::Opaque;
            }
            Some(grammar) => self.open_known(call, grammar),
            None => None,
        };
        known
            .or_else(|| self.open_unknown(call))
            .unwrap_or_else(|| {
                self.file.unopened.push(call.range);
                MacroKind::Opaque
            })
    }

    /// A macro call among items, or a `macro_rules!` definition.
    pub(super) fn macro_item(
        &mut self,
        attributes: &[syn::Attribute],
        ident: Option<&proc_macro2::Ident>,
        mac: &syn::Macro,
        semicolon: Option<&syn::token::Semi>,
        among: ItemPlace,
    ) -> ItemId {
        let keyword = mac.path.segments.first();
        let keyword = keyword.map(|segment| self.positions.ident(&segment.ident).1);
        let head = Head {
            attributes,
            visibility: None,
            keyword: keyword.unwrap_or_default(),
            name: ident,
        };
        let parent = self.parent;
        self.add_item(&head, |this, _| {
            let mut end = this.positions.delimiters(mac.delimiter.span()).end;
            if let Some(semicolon) = semicolon {
                end = this.token(semicolon.span, 1).end;
            }
            if mac.path.is_ident("macro_rules") {
                let exported = attributes
                    .iter()
                    .any(|attribute| attribute.path().is_ident("macro_export"));
                return (ItemKind::MacroDefinition(MacroDefinition { exported }), end);
            }
            // What the macro makes stands beside it, not in it.
            this.parent = parent;
            (ItemKind::Macro(this.item_macro(mac, among)), end)
        })
    }

    fn item_macro(&mut self, mac: &syn::Macro, among: ItemPlace) -> Id<MacroCall> {
        let (call, _) = self.macro_head(mac);
        match self.expanded(call, |this| this.expanded_items(mac, call, among)) {
            Some(items) => {
                let items = self.file.push_list(items);
                self.file.macro_calls[call].kind = MacroKind::Items(items);
            }
            None => self.open_macro(mac, call, Place::Item),
        }
        call
    }

    /// Lowers code in a macro's tokens; among items it gets a body.
    fn code(&mut self, call: &Call<'_>, lower: impl FnOnce(&mut Self) -> MacroKind) -> MacroKind {
        let Some(item) = self.item.filter(|_| self.body.is_none()) else {
            return lower(self);
        };
        let open = self.open_body(BodyOwner::MacroItem(item));
        let kind = lower(self);
        let range = self.file.macro_calls[call.id].range;
        let root = self.push_expr(ExprKind::Macro(call.id), range);
        self.close_body(&open, root);
        kind
    }

    /// Items in a macro's tokens; they stand beside the macro, not in it.
    fn item_list(&mut self, items: &[syn::Item]) -> MacroKind {
        let items = self.items(items);
        MacroKind::Items(self.file.push_list(items))
    }
}

/// Parses all tokens of a macro call; `None` where they do not read so.
fn parse_tokens<T>(
    call: &Call<'_>,
    parser: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> Option<T> {
    parser.parse2(call.tokens.clone()).ok()
}
