//! `select!` of tokio and futures, and of crossbeam.

use syn::parse::{Parse, ParseStream};
use syn::{Expr, Ident, Pat, Token, parenthesized, token};

use super::super::Lowering;
use super::{Call, parse_tokens};
use crate::syntax::hir::{MacroKind, SelectArm};

/// A parsed arm.
enum Arm {
    /// `pattern = future, if precondition => handler`.
    Future {
        pat: Box<Pat>,
        future: Box<Expr>,
        precondition: Option<Box<Expr>>,
        handler: Box<Expr>,
    },
    /// `else => handler`, `default => handler`, `complete => handler`.
    Otherwise(Box<Expr>),
    /// `recv(channel) -> pattern => handler` and other operations on channels, which wait without
    /// a future.
    Channel {
        operands: Vec<Expr>,
        handler: Box<Expr>,
    },
}

impl Lowering<'_> {
    pub(super) fn open_select(&mut self, call: &Call<'_>) -> Option<MacroKind> {
        let arms = parse_tokens(call, |input| {
            if input.peek(Ident) && input.peek2(Token![;]) {
                // `biased;`
                input.parse::<Ident>()?;
                input.parse::<Token![;]>()?;
            }
            let mut arms = Vec::new();
            while !input.is_empty() {
                arms.push(arm(input)?);
            }
            Ok(arms)
        })?;
        Some(self.code(call, |this| this.select_arms(&arms)))
    }

    fn select_arms(&mut self, arms: &[Arm]) -> MacroKind {
        if arms.iter().any(|arm| matches!(arm, Arm::Channel { .. })) {
            let mark = self.expr_stack.len();
            for arm in arms {
                match arm {
                    Arm::Channel { operands, handler } => {
                        self.stack_exprs(operands);
                        self.stack_exprs([&**handler]);
                    }
                    Arm::Otherwise(handler) => self.stack_exprs([&**handler]),
                    Arm::Future {
                        future, handler, ..
                    } => self.stack_exprs([&**future, &**handler]),
                }
            }
            return MacroKind::Arguments(self.take_exprs(mark));
        }
        let mut lowered = Vec::with_capacity(arms.len());
        for arm in arms {
            lowered.push(match arm {
                Arm::Future {
                    pat,
                    future,
                    precondition,
                    handler,
                } => SelectArm {
                    pat: Some(self.pat(pat).id),
                    future: Some(self.expr(future).id),
                    precondition: precondition
                        .as_ref()
                        .map(|condition| self.expr(condition).id),
                    handler: self.expr(handler).id,
                },
                Arm::Otherwise(handler) | Arm::Channel { handler, .. } => SelectArm {
                    pat: None,
                    future: None,
                    precondition: None,
                    handler: self.expr(handler).id,
                },
            });
        }
        MacroKind::Select(self.file.push_list(lowered))
    }
}

fn arm(input: ParseStream<'_>) -> syn::Result<Arm> {
    if input.peek(Token![else]) && input.peek2(Token![=>]) {
        input.parse::<Token![else]>()?;
        return Ok(Arm::Otherwise(handler(input)?));
    }
    if input.peek(Ident) {
        let ahead = input.fork();
        let word: Ident = ahead.parse()?;
        if word == "default" || word == "complete" {
            if ahead.peek(Token![=>]) {
                input.parse::<Ident>()?;
                return Ok(Arm::Otherwise(handler(input)?));
            }
            if ahead.peek(token::Paren) && ahead.peek2(Token![=>]) {
                input.parse::<Ident>()?;
                return channel_arm(input);
            }
        }
        if (word == "recv" || word == "send") && ahead.peek(token::Paren) && ahead.peek2(Token![->])
        {
            input.parse::<Ident>()?;
            return channel_arm(input);
        }
    }
    let pat = Box::new(Pat::parse_multi_with_leading_vert(input)?);
    input.parse::<Token![=]>()?;
    let future = Box::new(input.parse()?);
    let mut precondition = None;
    if input.peek(Token![,]) && input.peek2(Token![if]) {
        input.parse::<Token![,]>()?;
        input.parse::<Token![if]>()?;
        precondition = Some(Box::new(input.parse()?));
    }
    Ok(Arm::Future {
        pat,
        future,
        precondition,
        handler: handler(input)?,
    })
}

/// `(operands) -> pattern => handler`, behind the operation's name.
fn channel_arm(input: ParseStream<'_>) -> syn::Result<Arm> {
    let inner;
    parenthesized!(inner in input);
    let operands = inner.parse_terminated(Expr::parse, Token![,])?;
    if input.parse::<Option<Token![->]>>()?.is_some() {
        Pat::parse_multi_with_leading_vert(input)?;
    }
    Ok(Arm::Channel {
        operands: operands.into_iter().collect(),
        handler: handler(input)?,
    })
}

/// `=> handler`, with or without a comma behind it, as in a `match`.
fn handler(input: ParseStream<'_>) -> syn::Result<Box<Expr>> {
    input.parse::<Token![=>]>()?;
    let handler = Expr::parse_with_earlier_boundary_rule(input)?;
    input.parse::<Option<Token![,]>>()?;
    Ok(Box::new(handler))
}
