//! Macros whose grammar is not known: tokens that read as Rust are taken for Rust.

use proc_macro2::{Group, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Expr, Token};

use super::super::Lowering;
use super::{Call, Place, parse_tokens};
use crate::syntax::hir::MacroKind;

impl Lowering<'_> {
    /// Expressions with commas between them, statements, or items: what reads first.
    pub(super) fn open_unknown(&mut self, call: &Call<'_>) -> Option<MacroKind> {
        if call.place == Place::Item
            && !call.tokens.is_empty()
            && let Some(items) = parse_tokens(call, super::known::items)
            && items
                .iter()
                .all(|item| !matches!(item, syn::Item::Verbatim(_)))
        {
            return Some(self.item_list(&items));
        }
        if let Some(exprs) = parse_tokens(call, Punctuated::<Expr, Token![,]>::parse_terminated) {
            return Some(self.code(call, |this| MacroKind::Arguments(this.expr_list(&exprs))));
        }
        let statements = syn::Block::parse_within.parse2(call.tokens.clone()).ok()?;
        Some(self.code(call, |this| {
            MacroKind::Statements(this.statement_block(&statements, call.range))
        }))
    }
}

/// The tokens of a stream macro with `for await` as `for`, which `syn` can read.
pub(super) fn without_for_await(tokens: &TokenStream) -> TokenStream {
    let mut behind_for = false;
    let kept = tokens.clone().into_iter().filter_map(|tree| {
        let is_await = matches!(&tree, TokenTree::Ident(ident) if behind_for && ident == "await");
        behind_for = matches!(&tree, TokenTree::Ident(ident) if ident == "for");
        match tree {
            _ if is_await => None,
            TokenTree::Group(group) => {
                let inner = without_for_await(&group.stream());
                let mut rebuilt = Group::new(group.delimiter(), inner);
                rebuilt.set_span(group.span());
                Some(TokenTree::Group(rebuilt))
            }
            tree => Some(tree),
        }
    });
    kept.collect()
}
