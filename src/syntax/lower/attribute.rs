//! Attributes and `cfg` predicates.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{AttrStyle, Lit, Meta, Token};

use super::Lowering;
use crate::syntax::hir::{Attribute, CfgExpr, List};
use crate::text::{Name, TextRange};

impl Lowering<'_> {
    /// The attributes without doc comments.
    pub(super) fn attributes(&mut self, attributes: &[syn::Attribute]) -> List<Attribute> {
        if attributes.iter().all(is_doc) {
            return List::default();
        }
        let mut lowered = Vec::with_capacity(attributes.len());
        for attribute in attributes.iter().filter(|attribute| !is_doc(attribute)) {
            let range = TextRange::new(
                self.start(attribute.pound_token.span),
                self.positions.delimiters(&attribute.bracket_token.span).end,
            );
            self.meta(&attribute.meta, range, None, &mut lowered);
        }
        self.file.push_list(lowered)
    }

    /// Keeps the attributes of a node that has no place for them; `node` are its bytes.
    pub(super) fn record_attributes(&mut self, attributes: &[syn::Attribute], node: TextRange) {
        if attributes.is_empty() {
            return;
        }
        let list = self.attributes(attributes);
        if list.is_empty() {
            return;
        }
        let start = self.outer_start(attributes).unwrap_or(node.start);
        let range = TextRange::new(start.min(node.start), node.end);
        self.file.inner_attributed.push((range, list));
    }

    /// Where the first attribute before the node begins.
    pub(super) fn outer_start(&self, attributes: &[syn::Attribute]) -> Option<u32> {
        let first = attributes
            .iter()
            .find(|attribute| matches!(attribute.style, AttrStyle::Outer))?;
        Some(self.start(first.pound_token.span))
    }

    /// The value of `#[path = "…"]`.
    pub(super) fn path_attribute(attributes: &[syn::Attribute]) -> Option<String> {
        attributes
            .iter()
            .find_map(|attribute| match &attribute.meta {
                Meta::NameValue(meta) if meta.path.is_ident("path") => match &meta.value {
                    syn::Expr::Lit(syn::ExprLit {
                        lit: Lit::Str(value),
                        ..
                    }) => Some(value.value()),
                    _ => None,
                },
                _ => None,
            })
    }

    fn meta(
        &mut self,
        meta: &Meta,
        range: TextRange,
        condition: Option<&CfgExpr>,
        lowered: &mut Vec<Attribute>,
    ) {
        if let Meta::List(list) = meta
            && list.path.is_ident("cfg_attr")
            && let Ok((predicate, metas)) = cfg_attr.parse2(list.tokens.clone())
        {
            let condition = match condition {
                Some(outer) => CfgExpr::All(vec![outer.clone(), predicate]),
                None => predicate,
            };
            for meta in &metas {
                self.meta(meta, range, Some(&condition), lowered);
            }
            return;
        }
        let path = self.path(meta.path()).id;
        let mut attribute = Attribute {
            path,
            args: TextRange::new(range.end, range.end),
            range,
            cfg: None,
            derives: Vec::new(),
            condition: condition.cloned().map(Box::new),
        };
        match meta {
            Meta::Path(_) => {}
            Meta::List(list) => {
                let delimiters = self.positions.delimiters(list.delimiter.span());
                attribute.args = TextRange::new(delimiters.start + 1, delimiters.end - 1);
                if list.path.is_ident("cfg") {
                    let cfg = cfg_expr.parse2(list.tokens.clone());
                    attribute.cfg = Some(Box::new(cfg.unwrap_or(CfgExpr::Unknown)));
                } else if list.path.is_ident("derive") {
                    let paths = Punctuated::<syn::Path, Token![,]>::parse_terminated;
                    if let Ok(paths) = paths.parse2(list.tokens.clone()) {
                        attribute.derives = paths.iter().map(|path| self.path(path).id).collect();
                    }
                }
            }
            Meta::NameValue(meta) => {
                attribute.args = self.expr_range(&meta.value);
            }
        }
        if self.positions.is_call(range) {
            // The text of the call is not that of an attribute in a macro's rules.
            attribute.args = TextRange::new(range.end, range.end);
        }
        lowered.push(attribute);
    }

    /// The bytes of an expression that is not lowered.
    fn expr_range(&self, expr: &syn::Expr) -> TextRange {
        if let syn::Expr::Lit(literal) = expr {
            return self.positions.range(literal.lit.span());
        }
        let tokens = quote::ToTokens::to_token_stream(expr);
        self.positions.tokens(&tokens).unwrap_or_default()
    }
}

fn is_doc(attribute: &syn::Attribute) -> bool {
    matches!(&attribute.meta, Meta::NameValue(meta) if meta.path.is_ident("doc"))
}

fn cfg_attr(input: ParseStream<'_>) -> syn::Result<(CfgExpr, Punctuated<Meta, Token![,]>)> {
    let predicate = predicate(input)?;
    if input.is_empty() {
        return Ok((predicate, Punctuated::new()));
    }
    input.parse::<Token![,]>()?;
    Ok((predicate, Punctuated::parse_terminated(input)?))
}

/// Reads the predicate of a `cfg`.
pub(super) fn cfg_expr(input: ParseStream<'_>) -> syn::Result<CfgExpr> {
    let predicate = predicate(input)?;
    input.parse::<Option<Token![,]>>()?;
    Ok(predicate)
}

fn predicate(input: ParseStream<'_>) -> syn::Result<CfgExpr> {
    if input.peek(syn::LitBool) {
        return Ok(CfgExpr::Literal(input.parse::<syn::LitBool>()?.value));
    }
    let key: Ident = input.call(Ident::parse_any)?;
    let name = Name::new(&key.unraw().to_string());
    if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        return Ok(match input.parse::<Lit>()? {
            Lit::Str(value) => CfgExpr::KeyValue(name, Name::new(&value.value())),
            _ => CfgExpr::Unknown,
        });
    }
    if !input.peek(syn::token::Paren) {
        return Ok(CfgExpr::Flag(name));
    }
    let inner;
    syn::parenthesized!(inner in input);
    let Ok(parts) = Punctuated::<CfgExpr, Token![,]>::parse_terminated_with(&inner, predicate)
    else {
        // `version("1.0")`, `accessible(path)`: not stable.
        inner.parse::<proc_macro2::TokenStream>()?;
        return Ok(CfgExpr::Unknown);
    };
    let mut parts: Vec<CfgExpr> = parts.into_iter().collect();
    Ok(match (name.as_str(), parts.len()) {
        ("all", _) => CfgExpr::All(parts),
        ("any", _) => CfgExpr::Any(parts),
        ("not", 1) => CfgExpr::Not(Box::new(parts.remove(0))),
        _ => CfgExpr::Unknown,
    })
}
