//! Macros whose grammar is not known: tokens that read as Rust are taken for Rust.

use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, Item, Stmt, Token};

use super::super::Lowering;
use super::super::grammar::items;
use super::{Call, Place, parse_tokens};
use crate::syntax::hir::MacroKind;

/// What the tokens turned out to be.
enum Parsed {
    Items(Vec<Item>),
    Exprs(Punctuated<Expr, Token![,]>),
    Statements(Vec<Stmt>),
}

impl Lowering<'_> {
    /// Expressions with commas between them, `key => value` pairs, statements, or items: what reads
    /// first.
    pub(super) fn open_unknown(&mut self, call: &Call<'_>) -> Option<MacroKind> {
        let among_items = call.place == Place::Item;
        let parsed = parse_tokens(call, |input| {
            if among_items && may_begin_item(input) {
                let ahead = input.fork();
                if let Ok(items) = items(&ahead)
                    && items.iter().all(|item| !matches!(item, Item::Verbatim(_)))
                {
                    input.advance_to(&ahead);
                    return Ok(Parsed::Items(items));
                }
            }
            let ahead = input.fork();
            if let Ok(exprs) = Punctuated::parse_terminated(&ahead) {
                input.advance_to(&ahead);
                return Ok(Parsed::Exprs(exprs));
            }
            let ahead = input.fork();
            if let Ok(exprs) = pairs(&ahead) {
                input.advance_to(&ahead);
                return Ok(Parsed::Exprs(exprs));
            }
            syn::Block::parse_within(input).map(Parsed::Statements)
        })?;
        Some(match parsed {
            Parsed::Items(items) => self.item_list(&items),
            Parsed::Exprs(exprs) => {
                self.code(call, |this| MacroKind::Arguments(this.expr_list(&exprs)))
            }
            Parsed::Statements(statements) => self.code(call, |this| {
                MacroKind::Statements(this.statement_block(&statements, call.range))
            }),
        })
    }
}

/// What stands in `key => value` pairs, as of a map. What could be a pattern that binds is no key.
fn pairs(input: ParseStream<'_>) -> syn::Result<Punctuated<Expr, Token![,]>> {
    let mut all = Punctuated::new();
    while !input.is_empty() {
        let key: Expr = input.parse()?;
        if !is_value(&key) {
            return Err(input.error("a pattern"));
        }
        all.push(key);
        input.parse::<Token![=>]>()?;
        all.push(input.parse()?);
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(all)
}

/// Whether an expression cannot be read as a pattern that binds a variable.
fn is_value(key: &Expr) -> bool {
    match key {
        Expr::Lit(_) | Expr::MethodCall(_) | Expr::Field(_) | Expr::Macro(_) => true,
        Expr::Path(path) => path.path.segments.len() > 1,
        Expr::Reference(reference) => is_value(&reference.expr),
        _ => false,
    }
}

/// Whether an item can begin here; saves the parser most of its failures.
fn may_begin_item(input: ParseStream<'_>) -> bool {
    input.peek(Token![#])
        || input.peek(Token![::])
        || (input.peek(Ident) && (input.peek2(Token![!]) || input.peek2(Ident)))
        || input.peek(Token![pub])
        || input.peek(Token![fn])
        || input.peek(Token![struct])
        || input.peek(Token![enum])
        || input.peek(Token![impl])
        || input.peek(Token![trait])
        || input.peek(Token![mod])
        || input.peek(Token![use])
        || input.peek(Token![const])
        || input.peek(Token![static])
        || input.peek(Token![type])
        || input.peek(Token![unsafe])
        || input.peek(Token![extern])
        || input.peek(Token![async])
}
