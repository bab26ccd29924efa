//! The macros whose grammar is known, and the simple ones of them.

use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Item, Pat, Stmt, Token, braced, bracketed, token};

use super::super::Lowering;
use super::super::attribute::cfg_expr;
use super::super::grammar::{Grammar, items};
use super::super::item::Head;
use super::{Call, parse_tokens};
use crate::syntax::hir::{
    Attribute, BlockKind, CfgExpr, ExprId, ItemId, ItemKind, MacroKind, Statement,
};
use crate::text::{Name, TextRange};

type Exprs = Punctuated<Expr, Token![,]>;

impl Lowering<'_> {
    /// Opens a macro by its grammar; `None` where the tokens do not follow it.
    pub(super) fn open_known(&mut self, call: &Call<'_>, grammar: Grammar) -> Option<MacroKind> {
        match grammar {
            Grammar::Format { before, sink } => self.open_format(call, before, sink),
            Grammar::Event => self.open_event(call, false),
            Grammar::Span => self.open_event(call, true),
            Grammar::Elements => self.open_elements(call),
            Grammar::Arguments | Grammar::Join | Grammar::Pin => {
                let exprs = parse_tokens(call, |input| {
                    if input.peek(biased) && input.peek2(Token![;]) {
                        input.parse::<biased>()?;
                        input.parse::<Token![;]>()?;
                    }
                    Exprs::parse_terminated(input)
                })?;
                Some(self.code(call, |this| {
                    let list = this.expr_list(&exprs);
                    match grammar {
                        Grammar::Join => MacroKind::Join(list),
                        Grammar::Pin => MacroKind::Pin(list),
                        _ => MacroKind::Arguments(list),
                    }
                }))
            }
            Grammar::Matches => self.open_matches(call),
            Grammar::Select => self.open_select(call),
            Grammar::Stream => self.open_stream(call),
            Grammar::ThreadLocal => self.open_statics(call, "thread_local"),
            Grammar::LazyStatic => self.open_statics(call, "lazy_static"),
            Grammar::CfgIf => self.open_cfg_if(call),
            Grammar::Json | Grammar::Document => {
                let values = parse_tokens(call, |input| {
                    let mut values = Vec::new();
                    match grammar {
                        Grammar::Document => json_object(input, &mut values)?,
                        _ => json_value(input, &mut values)?,
                    }
                    Ok(values)
                })?;
                Some(self.code(call, |this| {
                    let mark = this.expr_stack.len();
                    this.stack_exprs(&values);
                    MacroKind::Arguments(this.take_exprs(mark))
                }))
            }
            Grammar::Items => {
                let items = parse_tokens(call, items)?;
                Some(self.item_list(&items))
            }
            Grammar::NoCode | Grammar::Foreign => None,
        }
    }

    fn open_elements(&mut self, call: &Call<'_>) -> Option<MacroKind> {
        enum Parsed {
            List(Exprs),
            Repeat(Box<(Expr, Expr)>),
        }
        let parsed = parse_tokens(call, |input| {
            if input.is_empty() {
                return Ok(Parsed::List(Exprs::new()));
            }
            let first: Expr = input.parse()?;
            if input.peek(Token![;]) {
                input.parse::<Token![;]>()?;
                return Ok(Parsed::Repeat(Box::new((first, input.parse()?))));
            }
            let mut list = Exprs::new();
            list.push_value(first);
            while !input.is_empty() {
                list.push_punct(input.parse()?);
                if input.is_empty() {
                    break;
                }
                list.push_value(input.parse()?);
            }
            Ok(Parsed::List(list))
        })?;
        Some(self.code(call, |this| match &parsed {
            Parsed::List(list) => MacroKind::Elements(this.expr_list(list)),
            Parsed::Repeat(parts) => {
                let value = this.expr(&parts.0).id;
                MacroKind::Repeat(value, this.expr(&parts.1).id)
            }
        }))
    }

    fn open_matches(&mut self, call: &Call<'_>) -> Option<MacroKind> {
        let (value, pat, guard) = parse_tokens(call, |input| {
            let value: Expr = input.parse()?;
            input.parse::<Token![,]>()?;
            let pat = Pat::parse_multi_with_leading_vert(input)?;
            let guard = match input.parse::<Option<Token![if]>>()? {
                Some(_) => Some(input.parse::<Expr>()?),
                None => None,
            };
            if input.parse::<Option<Token![,]>>()?.is_some() {
                // The message of `assert_matches!`.
                Exprs::parse_terminated(input)?;
            }
            Ok((value, pat, guard))
        })?;
        Some(self.code(call, |this| MacroKind::Matches {
            value: this.expr(&value).id,
            pat: this.pat(&pat).id,
            guard: guard.as_ref().map(|guard| this.expr(guard).id),
        }))
    }

    fn open_stream(&mut self, call: &Call<'_>) -> Option<MacroKind> {
        let tokens = super::tokens::without_for_await(call.tokens);
        let statements = syn::Block::parse_within.parse2(tokens).ok()?;
        Some(self.code(call, |this| {
            MacroKind::Stream(this.statement_block(&statements, call.range))
        }))
    }

    /// Statements in a macro's tokens as a block that covers them.
    pub(super) fn statement_block(&mut self, statements: &[Stmt], range: TextRange) -> ExprId {
        let block = self.statements(statements, BlockKind::Plain, None, range, range);
        block.id
    }

    fn open_statics(&mut self, call: &Call<'_>, wrapper: &str) -> Option<MacroKind> {
        let statics = parse_tokens(call, |input| {
            let mut statics = Vec::new();
            while !input.is_empty() {
                statics.push(input.call(wrapped_static)?);
            }
            Ok(statics)
        })?;
        let wrapper = Some(Name::new(wrapper));
        let mut ids = Vec::with_capacity(statics.len());
        for wrapped in &statics {
            let head = Head {
                attributes: &wrapped.attributes,
                visibility: Some(&wrapped.visibility),
                keyword: self.token(wrapped.keyword.span, 6),
                name: Some(&wrapped.name),
            };
            let end = match &wrapped.semicolon {
                Some(token) => self.token(token.span, 1).end,
                None => call.range.end,
            };
            let id = self.static_item(&head, &wrapped.ty, false, Some(&wrapped.value), end);
            if let ItemKind::Static(lowered) = &mut self.file.items[id].kind {
                lowered.wrapped_by = wrapper;
            }
            ids.push(id);
        }
        Some(MacroKind::Items(self.file.push_list(ids)))
    }

    fn open_cfg_if(&mut self, call: &Call<'_>) -> Option<MacroKind> {
        let as_items = parse_tokens(call, |input| cfg_branches(input, |input| input.call(items)));
        let Some(branches) = as_items else {
            let branches =
                parse_tokens(call, |input| cfg_branches(input, syn::Block::parse_within))?;
            return Some(self.code(call, |this| this.cfg_statements(&branches, call.range)));
        };
        let mut ids = Vec::new();
        let mut refused = Vec::new();
        for branch in &branches {
            let lowered = self.items(&branch.content);
            let mut holds: Vec<CfgExpr> = refused
                .iter()
                .map(|before: &CfgExpr| CfgExpr::Not(Box::new(before.clone())))
                .collect();
            if let Some((_, condition)) = &branch.condition {
                holds.push(condition.clone());
                refused.push(condition.clone());
            }
            let holds = match holds.len() {
                1 => holds.remove(0),
                _ => CfgExpr::All(holds),
            };
            self.add_condition(&lowered, branch, &holds, call.range);
            ids.extend(lowered);
        }
        Some(MacroKind::Items(self.file.push_list(ids)))
    }

    /// Keeps what `cfg!(…)` asks as an attribute at the place of the macro.
    pub(super) fn keep_condition(&mut self, call: &Call<'_>) {
        let asked = (call.name.as_str() == "cfg").then(|| parse_tokens(call, cfg_expr));
        let Some(condition) = asked.flatten() else {
            return;
        };
        let path = self.single_path(call.name, call.range);
        let list = self.file.push_list(vec![Attribute {
            path,
            args: call.range,
            range: call.range,
            cfg: Some(Box::new(condition)),
            derives: Vec::new(),
            condition: None,
        }]);
        self.file.inner_attributed.push((call.range, list));
    }

    /// Gives each item the `cfg` of its branch.
    fn add_condition(
        &mut self,
        items: &[ItemId],
        branch: &Branch<Vec<Item>>,
        holds: &CfgExpr,
        whole: TextRange,
    ) {
        let range = match &branch.condition {
            Some((cfg, _)) => self.positions.ident(cfg).1,
            None => TextRange::new(whole.start, whole.start),
        };
        for &item in items {
            let path = self.single_path(Name::new("cfg"), range);
            let mut attributes = self.file.list(self.file.items[item].attributes).to_vec();
            attributes.push(Attribute {
                path,
                args: range,
                range,
                cfg: Some(Box::new(holds.clone())),
                derives: Vec::new(),
                condition: None,
            });
            self.file.items[item].attributes = self.file.push_list(attributes);
        }
    }

    /// The branches as blocks of one block: which of them is there is not known here.
    fn cfg_statements(&mut self, branches: &[Branch<Vec<Stmt>>], whole: TextRange) -> MacroKind {
        let outer = self
            .statements(&[], BlockKind::Plain, None, whole, whole)
            .id;
        let mut statements = Vec::new();
        for branch in branches {
            let braces = self.positions.delimiters(&branch.braces.span);
            let block = self.statements(&branch.content, BlockKind::Plain, None, braces, braces);
            statements.push(Statement::Expr(block.id));
        }
        let statements = self.file.push_list(statements);
        if let crate::syntax::hir::ExprKind::Block(block) = self.file.exprs[outer].kind {
            self.file.blocks[block].statements = statements;
        }
        MacroKind::Statements(outer)
    }
}

syn::custom_keyword!(biased);

/// A static of `thread_local!` or `lazy_static!`.
struct WrappedStatic {
    attributes: Vec<syn::Attribute>,
    visibility: syn::Visibility,
    keyword: Token![static],
    name: syn::Ident,
    ty: syn::Type,
    value: Expr,
    semicolon: Option<Token![;]>,
}

fn wrapped_static(input: ParseStream<'_>) -> syn::Result<WrappedStatic> {
    let attributes = input.call(syn::Attribute::parse_outer)?;
    let visibility = input.parse()?;
    let keyword = input.parse()?;
    input.parse::<Option<Token![ref]>>()?;
    let name = input.parse()?;
    input.parse::<Token![:]>()?;
    let ty = input.parse()?;
    input.parse::<Token![=]>()?;
    let value = input.parse()?;
    let semicolon = if input.is_empty() {
        None
    } else {
        Some(input.parse()?)
    };
    Ok(WrappedStatic {
        attributes,
        visibility,
        keyword,
        name,
        ty,
        value,
        semicolon,
    })
}

/// A branch of `cfg_if!`.
struct Branch<T> {
    /// The word `cfg` and what it says; `None` for the last `else`.
    condition: Option<(syn::Ident, CfgExpr)>,
    braces: token::Brace,
    content: T,
}

fn cfg_branches<T>(
    input: ParseStream<'_>,
    content: impl Fn(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<Vec<Branch<T>>> {
    let mut branches = Vec::new();
    loop {
        let mut condition = None;
        if input.parse::<Option<Token![if]>>()?.is_some() {
            input.parse::<Token![#]>()?;
            let attribute;
            bracketed!(attribute in input);
            let word = attribute.parse()?;
            let predicate;
            syn::parenthesized!(predicate in attribute);
            condition = Some((word, cfg_expr(&predicate)?));
        }
        let inner;
        let braces = braced!(inner in input);
        let is_last = condition.is_none();
        branches.push(Branch {
            condition,
            braces,
            content: content(&inner)?,
        });
        if is_last || input.parse::<Option<Token![else]>>()?.is_none() {
            return Ok(branches);
        }
    }
}

/// Collects the expressions of a `json!` value.
fn json_value(input: ParseStream<'_>, values: &mut Vec<Expr>) -> syn::Result<()> {
    if input.peek(token::Brace) {
        let object;
        braced!(object in input);
        return json_object(&object, values);
    }
    if input.peek(token::Bracket) && (input.peek2(Token![,]) || is_alone(input)) {
        let array;
        bracketed!(array in input);
        while !array.is_empty() {
            json_value(&array, values)?;
            if !array.is_empty() {
                array.parse::<Token![,]>()?;
            }
        }
        return Ok(());
    }
    let value: Expr = input.parse()?;
    if !matches!(&value, Expr::Path(path) if path.path.is_ident("null")) {
        values.push(value);
    }
    Ok(())
}

/// Keys and values up to the end.
fn json_object(object: ParseStream<'_>, values: &mut Vec<Expr>) -> syn::Result<()> {
    while !object.is_empty() {
        let key: Expr = object.parse()?;
        if !matches!(key, Expr::Lit(_)) {
            values.push(key);
        }
        if object.peek(Token![=>]) {
            object.parse::<Token![=>]>()?;
        } else {
            object.parse::<Token![:]>()?;
        }
        json_value(object, values)?;
        if !object.is_empty() {
            object.parse::<Token![,]>()?;
        }
    }
    Ok(())
}

/// Whether the next token tree is the last one.
fn is_alone(input: ParseStream<'_>) -> bool {
    input
        .cursor()
        .token_tree()
        .is_none_or(|(_, behind)| behind.eof())
}
