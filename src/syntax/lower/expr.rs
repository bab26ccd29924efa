//! Expressions.

use syn::punctuated::Punctuated;
use syn::{BinOp, Expr as SynExpr, Lit, Member, UnOp};

use super::{Lowering, Placed};
use crate::syntax::hir::{
    BinaryOp, BlockKind, Closure, ExprId, ExprKind, FieldInit, List, Literal, MatchArm,
    PathSegment, UnaryOp,
};
use crate::text::{Name, TextRange, known};

/// The kind of an expression and its bytes, not yet stored.
type Formed = (ExprKind, TextRange);

impl Lowering<'_> {
    pub(super) fn expr(&mut self, expr: &SynExpr) -> Placed<ExprId> {
        match expr {
            SynExpr::Paren(paren) => {
                let id = self.expr(&paren.expr).id;
                let outer = self.positions.parens(&paren.paren_token);
                self.attributed(id, outer, &paren.attrs)
            }
            SynExpr::Group(group) => self.expr(&group.expr),
            SynExpr::Macro(mac) => {
                let made = self.macro_expr(&mac.mac);
                self.attributed(made.id, made.outer, &mac.attrs)
            }
            SynExpr::Async(_)
            | SynExpr::Block(_)
            | SynExpr::Const(_)
            | SynExpr::TryBlock(_)
            | SynExpr::Unsafe(_) => self.block_expr(expr),
            _ => {
                let (kind, range) = self.form(expr);
                let id = self.push_expr(kind, range);
                if let SynExpr::Lit(literal) = expr
                    && range.is_empty()
                {
                    let written = quote::ToTokens::to_token_stream(&literal.lit).to_string();
                    self.file.made_literals.push((id, Name::new(&written)));
                }
                self.attributed(id, range, expr_attributes(expr))
            }
        }
    }

    /// Adds the attributes' bytes to those that a node takes in its parent.
    pub(super) fn attributed(
        &mut self,
        id: ExprId,
        range: TextRange,
        attributes: &[syn::Attribute],
    ) -> Placed<ExprId> {
        let mut outer = range;
        if !attributes.is_empty() {
            self.record_attributes(attributes, range);
            outer.start = self.outer_start(attributes).unwrap_or(range.start);
        }
        Placed { id, outer }
    }

    fn form(&mut self, expr: &SynExpr) -> Formed {
        match expr {
            SynExpr::Path(expr) => {
                let path = self.qualified_path(expr.qself.as_ref(), &expr.path);
                (ExprKind::Path(path.id), path.outer)
            }
            SynExpr::Lit(expr) => self.literal(&expr.lit),
            SynExpr::MethodCall(expr) => self.method_call(expr),
            SynExpr::Call(expr) => self.call(expr),
            SynExpr::Field(expr) => {
                let base = self.expr(&expr.base);
                let (name, range) = self.member(&expr.member);
                let kind = ExprKind::Field {
                    base: base.id,
                    name,
                };
                (kind, base.outer.to(range))
            }
            SynExpr::Index(expr) => {
                let base = self.expr(&expr.expr);
                let index = self.expr(&expr.index).id;
                let brackets = self.positions.delimiters(&expr.bracket_token.span);
                let kind = ExprKind::Index {
                    base: base.id,
                    index,
                };
                (kind, base.outer.to(brackets))
            }
            SynExpr::Await(expr) => {
                let base = self.expr(&expr.base);
                let keyword = self.token(expr.await_token.span, 5);
                (ExprKind::Await(base.id), base.outer.to(keyword))
            }
            SynExpr::Try(expr) => {
                let base = self.expr(&expr.expr);
                let mark = self.token(expr.question_token.span, 1);
                (ExprKind::Try(base.id), base.outer.to(mark))
            }
            SynExpr::Unary(_) | SynExpr::Reference(_) | SynExpr::RawAddr(_) => self.prefixed(expr),
            SynExpr::Binary(_) | SynExpr::Assign(_) | SynExpr::Cast(_) | SynExpr::Range(_) => {
                self.infix(expr)
            }
            SynExpr::Tuple(_) | SynExpr::Array(_) | SynExpr::Repeat(_) => self.sequence(expr),
            SynExpr::Struct(expr) => self.struct_literal(expr),
            SynExpr::Closure(expr) => self.closure(expr),
            SynExpr::If(_) | SynExpr::Let(_) | SynExpr::Match(_) => self.branching(expr),
            SynExpr::While(_) | SynExpr::ForLoop(_) | SynExpr::Loop(_) => self.looping(expr),
            SynExpr::Break(_) | SynExpr::Continue(_) | SynExpr::Return(_) | SynExpr::Yield(_) => {
                self.jump(expr)
            }
            SynExpr::Infer(expr) => (ExprKind::Infer, self.token(expr.underscore_token.span, 1)),
            SynExpr::Verbatim(tokens) => {
                let range = self.positions.tokens(tokens).unwrap_or_default();
                self.file.unopened.push(range);
                (ExprKind::Opaque, range)
            }
            _ => (ExprKind::Opaque, TextRange::default()),
        }
    }

    fn call(&mut self, expr: &syn::ExprCall) -> Formed {
        let callee = self.expr(&expr.func);
        let args = self.expr_list(&expr.args);
        let parens = self.positions.parens(&expr.paren_token);
        let kind = ExprKind::Call {
            callee: callee.id,
            args,
        };
        (kind, callee.outer.to(parens))
    }

    fn method_call(&mut self, expr: &syn::ExprMethodCall) -> Formed {
        let receiver = self.expr(&expr.receiver);
        let (name, range) = self.positions.ident(&expr.method);
        let args = expr
            .turbofish
            .as_ref()
            .map(|turbofish| self.generic_args(turbofish).0);
        let method = self.file.methods.push(PathSegment { name, range, args });
        let mark = self.expr_stack.len();
        self.expr_stack.push(receiver.id);
        self.stack_arguments(&expr.receiver, name, &expr.args);
        let operands = self.take_exprs(mark);
        let end = self.end(expr.paren_token.span.close());
        let kind = ExprKind::MethodCall { method, operands };
        (kind, TextRange::new(receiver.outer.start, end))
    }

    fn prefixed(&mut self, expr: &SynExpr) -> Formed {
        match expr {
            SynExpr::Unary(expr) => {
                let (op, span) = match &expr.op {
                    UnOp::Not(token) => (UnaryOp::Not, token.span),
                    UnOp::Neg(token) => (UnaryOp::Neg, token.span),
                    UnOp::Deref(token) => (UnaryOp::Deref, token.span),
                    _ => return (ExprKind::Opaque, TextRange::default()),
                };
                let start = self.start(span);
                let operand = self.expr(&expr.expr);
                let kind = ExprKind::Unary {
                    op,
                    operand: operand.id,
                };
                (kind, TextRange::new(start, operand.outer.end))
            }
            SynExpr::Reference(expr) => {
                let start = self.start(expr.and_token.span);
                let operand = self.expr(&expr.expr);
                let kind = ExprKind::Reference {
                    operand: operand.id,
                    mutable: expr.mutability.is_some(),
                    raw: false,
                };
                (kind, TextRange::new(start, operand.outer.end))
            }
            SynExpr::RawAddr(expr) => {
                let start = self.start(expr.and_token.span);
                let operand = self.expr(&expr.expr);
                let kind = ExprKind::Reference {
                    operand: operand.id,
                    mutable: matches!(expr.mutability, syn::PointerMutability::Mut(_)),
                    raw: true,
                };
                (kind, TextRange::new(start, operand.outer.end))
            }
            _ => (ExprKind::Opaque, TextRange::default()),
        }
    }

    fn infix(&mut self, expr: &SynExpr) -> Formed {
        match expr {
            SynExpr::Binary(expr) => {
                let lhs = self.expr(&expr.left);
                let rhs = self.expr(&expr.right);
                let range = lhs.outer.to(rhs.outer);
                let (lhs, rhs) = (lhs.id, rhs.id);
                let kind = match operator(&expr.op) {
                    Some((op, Compound::No)) => ExprKind::Binary { op, lhs, rhs },
                    Some((op, Compound::Yes)) => ExprKind::CompoundAssign { op, lhs, rhs },
                    None => ExprKind::Opaque,
                };
                (kind, range)
            }
            SynExpr::Assign(expr) => {
                let lhs = self.expr(&expr.left);
                let rhs = self.expr(&expr.right);
                let kind = ExprKind::Assign {
                    lhs: lhs.id,
                    rhs: rhs.id,
                };
                (kind, lhs.outer.to(rhs.outer))
            }
            SynExpr::Cast(expr) => {
                let operand = self.expr(&expr.expr);
                let ty = self.ty(&expr.ty);
                let kind = ExprKind::Cast {
                    operand: operand.id,
                    ty: ty.id,
                };
                (kind, operand.outer.to(ty.outer))
            }
            SynExpr::Range(expr) => {
                let (start, end, range) = self.range_ends(expr);
                let kind = ExprKind::Range {
                    start,
                    end,
                    inclusive: matches!(expr.limits, syn::RangeLimits::Closed(_)),
                };
                (kind, range)
            }
            _ => (ExprKind::Opaque, TextRange::default()),
        }
    }

    /// The ends of a range expression or pattern, and its bytes.
    pub(super) fn range_ends(
        &mut self,
        expr: &syn::ExprRange,
    ) -> (Option<ExprId>, Option<ExprId>, TextRange) {
        let mut range = match &expr.limits {
            syn::RangeLimits::HalfOpen(dots) => self.token(dots.spans[0], 2),
            syn::RangeLimits::Closed(dots) => self.token(dots.spans[0], 3),
        };
        let start = expr.start.as_ref().map(|start| self.expr(start));
        let end = expr.end.as_ref().map(|end| self.expr(end));
        for part in [start, end].into_iter().flatten() {
            range = range.to(part.outer);
        }
        (start.map(|start| start.id), end.map(|end| end.id), range)
    }

    fn sequence(&mut self, expr: &SynExpr) -> Formed {
        match expr {
            SynExpr::Tuple(expr) => {
                let range = self.positions.parens(&expr.paren_token);
                (ExprKind::Tuple(self.expr_list(&expr.elems)), range)
            }
            SynExpr::Array(expr) => {
                let range = self.positions.delimiters(&expr.bracket_token.span);
                (ExprKind::Array(self.expr_list(&expr.elems)), range)
            }
            SynExpr::Repeat(expr) => {
                let range = self.positions.delimiters(&expr.bracket_token.span);
                let value = self.expr(&expr.expr).id;
                let len = self.expr(&expr.len).id;
                (ExprKind::Repeat { value, len }, range)
            }
            _ => (ExprKind::Opaque, TextRange::default()),
        }
    }

    fn struct_literal(&mut self, expr: &syn::ExprStruct) -> Formed {
        let path = self.qualified_path(expr.qself.as_ref(), &expr.path);
        let mut fields = Vec::with_capacity(expr.fields.len() + 1);
        for field in &expr.fields {
            let (name, written) = self.member(&field.member);
            let value = self.expr(&field.expr);
            self.record_attributes(&field.attrs, written.to(value.outer));
            fields.push(FieldInit {
                name,
                value: value.id,
            });
        }
        if let Some(rest) = &expr.rest {
            let value = self.expr(rest).id;
            fields.push(FieldInit {
                name: known::EMPTY,
                value,
            });
        }
        let fields = self.file.push_list(fields);
        let end = self.end(expr.brace_token.span.close());
        let kind = ExprKind::Struct {
            path: path.id,
            fields,
        };
        (kind, TextRange::new(path.outer.start, end))
    }

    /// The name or number of a field.
    pub(super) fn member(&self, member: &Member) -> (Name, TextRange) {
        match member {
            Member::Named(ident) => self.positions.ident(ident),
            Member::Unnamed(index) => {
                let range = self.positions.range(index.span);
                (Name::new(&index.index.to_string()), range)
            }
        }
    }

    fn closure(&mut self, expr: &syn::ExprClosure) -> Formed {
        let first = if let Some(lifetimes) = &expr.lifetimes {
            lifetimes.for_token.span
        } else if let Some(constness) = &expr.constness {
            constness.span
        } else if let Some(asyncness) = &expr.asyncness {
            asyncness.span
        } else if let Some(capture) = &expr.capture {
            capture.span
        } else {
            expr.inputs_begin.span
        };
        let start = self.start(first);
        let mark = self.pat_stack.len();
        for input in &expr.inputs {
            let id = self.pat(input).id;
            self.pat_stack.push(id);
        }
        let params = self.file.push_list(self.pat_stack.drain(mark..));
        let result = match &expr.output {
            syn::ReturnType::Type(_, ty) => Some(self.ty(ty).id),
            syn::ReturnType::Default => None,
        };
        let body = self.expr(&expr.body);
        let closure = self.file.closures.push(Closure {
            params,
            result,
            body: body.id,
            is_async: expr.asyncness.is_some(),
            moves: expr.capture.is_some(),
        });
        let range = TextRange::new(start, body.outer.end);
        (ExprKind::Closure(closure), range)
    }

    fn branching(&mut self, expr: &SynExpr) -> Formed {
        match expr {
            SynExpr::If(expr) => {
                let start = self.start(expr.if_token.span);
                let condition = self.expr(&expr.cond).id;
                let then_branch = self.block(&expr.then_branch, BlockKind::Plain, None, None);
                let mut end = then_branch.outer.end;
                let else_branch = expr.else_branch.as_ref().map(|(_, branch)| {
                    let branch = self.expr(branch);
                    end = branch.outer.end;
                    branch.id
                });
                let kind = ExprKind::If {
                    condition,
                    then_branch: then_branch.id,
                    else_branch,
                };
                (kind, TextRange::new(start, end))
            }
            SynExpr::Let(expr) => {
                let start = self.start(expr.let_token.span);
                let pat = self.pat(&expr.pat).id;
                let value = self.expr(&expr.expr);
                let kind = ExprKind::Let {
                    pat,
                    value: value.id,
                };
                (kind, TextRange::new(start, value.outer.end))
            }
            SynExpr::Match(expr) => self.match_expr(expr),
            _ => (ExprKind::Opaque, TextRange::default()),
        }
    }

    fn match_expr(&mut self, expr: &syn::ExprMatch) -> Formed {
        let start = self.start(expr.match_token.span);
        let scrutinee = self.expr(&expr.expr).id;
        let mut arms = Vec::with_capacity(expr.arms.len());
        for arm in &expr.arms {
            let pat = self.pat(&arm.pat);
            let guard = match &arm.pat {
                syn::Pat::Guard(guarded) => Some(self.expr(&guarded.guard).id),
                _ => None,
            };
            let body = self.expr(&arm.body);
            self.record_attributes(&arm.attrs, pat.outer.to(body.outer));
            arms.push(MatchArm {
                pat: pat.id,
                guard,
                body: body.id,
            });
        }
        let arms = self.file.push_list(arms);
        let end = self.end(expr.brace_token.span.close());
        (
            ExprKind::Match { scrutinee, arms },
            TextRange::new(start, end),
        )
    }

    fn looping(&mut self, expr: &SynExpr) -> Formed {
        let (label, keyword) = match expr {
            SynExpr::While(expr) => (&expr.label, expr.while_token.span),
            SynExpr::ForLoop(expr) => (&expr.label, expr.for_token.span),
            SynExpr::Loop(expr) => (&expr.label, expr.loop_token.span),
            _ => return (ExprKind::Opaque, TextRange::default()),
        };
        let (label, start) = match label {
            Some(label) => (
                Some(self.positions.ident(&label.name.ident).0),
                self.start(label.name.apostrophe),
            ),
            None => (None, self.start(keyword)),
        };
        let (kind, body) = match expr {
            SynExpr::While(expr) => {
                let condition = self.expr(&expr.cond).id;
                let body = self.block(&expr.body, BlockKind::Plain, label, None);
                let kind = ExprKind::While {
                    condition,
                    body: body.id,
                };
                (kind, body)
            }
            SynExpr::ForLoop(expr) => {
                let pat = self.pat(&expr.pat).id;
                let iterable = self.expr(&expr.expr).id;
                let body = self.block(&expr.body, BlockKind::Plain, label, None);
                let kind = ExprKind::For {
                    pat,
                    iterable,
                    body: body.id,
                };
                (kind, body)
            }
            SynExpr::Loop(expr) => {
                let body = self.block(&expr.body, BlockKind::Plain, label, None);
                (ExprKind::Loop { body: body.id }, body)
            }
            _ => return (ExprKind::Opaque, TextRange::default()),
        };
        (kind, TextRange::new(start, body.outer.end))
    }

    fn jump(&mut self, expr: &SynExpr) -> Formed {
        match expr {
            SynExpr::Break(expr) => {
                let mut range = self.token(expr.break_token.span, 5);
                let label = self.label(expr.label.as_ref(), &mut range);
                let value = self.jump_value(expr.expr.as_deref(), &mut range);
                (ExprKind::Break { label, value }, range)
            }
            SynExpr::Continue(expr) => {
                let mut range = self.token(expr.continue_token.span, 8);
                let label = self.label(expr.label.as_ref(), &mut range);
                (ExprKind::Continue { label }, range)
            }
            SynExpr::Return(expr) => {
                let mut range = self.token(expr.return_token.span, 6);
                let value = self.jump_value(expr.expr.as_deref(), &mut range);
                (ExprKind::Return(value), range)
            }
            SynExpr::Yield(expr) => {
                let mut range = self.token(expr.yield_token.span, 5);
                let value = self.jump_value(expr.expr.as_deref(), &mut range);
                (ExprKind::Yield(value), range)
            }
            _ => (ExprKind::Opaque, TextRange::default()),
        }
    }

    fn label(&self, label: Option<&syn::Lifetime>, range: &mut TextRange) -> Option<Name> {
        let (name, written) = self.positions.ident(&label?.ident);
        *range = range.to(written);
        Some(name)
    }

    fn jump_value(&mut self, value: Option<&SynExpr>, range: &mut TextRange) -> Option<ExprId> {
        let value = self.expr(value?);
        *range = range.to(value.outer);
        Some(value.id)
    }

    pub(super) fn expr_list<P>(&mut self, exprs: &Punctuated<SynExpr, P>) -> List<ExprId> {
        let mark = self.expr_stack.len();
        self.stack_exprs(exprs);
        self.take_exprs(mark)
    }

    pub(super) fn stack_exprs<'tree>(&mut self, exprs: impl IntoIterator<Item = &'tree SynExpr>) {
        for expr in exprs {
            let id = self.expr(expr).id;
            self.expr_stack.push(id);
        }
    }

    pub(super) fn take_exprs(&mut self, mark: usize) -> List<ExprId> {
        self.file.push_list(self.expr_stack.drain(mark..))
    }
}

pub(super) fn literal_kind(literal: &Lit) -> ExprKind {
    let suffix = |suffix: &str| (!suffix.is_empty()).then(|| Name::new(suffix));
    ExprKind::Literal(match literal {
        Lit::Str(_) => Literal::Str,
        Lit::ByteStr(_) => Literal::ByteStr,
        Lit::CStr(_) => Literal::CStr,
        Lit::Byte(_) => Literal::Byte,
        Lit::Char(_) => Literal::Char,
        Lit::Int(literal) => Literal::Int(suffix(literal.suffix())),
        Lit::Float(literal) => Literal::Float(suffix(literal.suffix())),
        Lit::Bool(literal) => Literal::Bool(literal.value),
        _ => return ExprKind::Opaque,
    })
}

/// Whether an operator assigns.
enum Compound {
    Yes,
    No,
}

fn operator(op: &BinOp) -> Option<(BinaryOp, Compound)> {
    use Compound::{No, Yes};
    Some(match op {
        BinOp::Add(_) => (BinaryOp::Add, No),
        BinOp::Sub(_) => (BinaryOp::Sub, No),
        BinOp::Mul(_) => (BinaryOp::Mul, No),
        BinOp::Div(_) => (BinaryOp::Div, No),
        BinOp::Rem(_) => (BinaryOp::Rem, No),
        BinOp::And(_) => (BinaryOp::And, No),
        BinOp::Or(_) => (BinaryOp::Or, No),
        BinOp::BitXor(_) => (BinaryOp::BitXor, No),
        BinOp::BitAnd(_) => (BinaryOp::BitAnd, No),
        BinOp::BitOr(_) => (BinaryOp::BitOr, No),
        BinOp::Shl(_) => (BinaryOp::Shl, No),
        BinOp::Shr(_) => (BinaryOp::Shr, No),
        BinOp::Eq(_) => (BinaryOp::Eq, No),
        BinOp::Lt(_) => (BinaryOp::Lt, No),
        BinOp::Le(_) => (BinaryOp::Le, No),
        BinOp::Ne(_) => (BinaryOp::Ne, No),
        BinOp::Ge(_) => (BinaryOp::Ge, No),
        BinOp::Gt(_) => (BinaryOp::Gt, No),
        BinOp::AddAssign(_) => (BinaryOp::Add, Yes),
        BinOp::SubAssign(_) => (BinaryOp::Sub, Yes),
        BinOp::MulAssign(_) => (BinaryOp::Mul, Yes),
        BinOp::DivAssign(_) => (BinaryOp::Div, Yes),
        BinOp::RemAssign(_) => (BinaryOp::Rem, Yes),
        BinOp::BitXorAssign(_) => (BinaryOp::BitXor, Yes),
        BinOp::BitAndAssign(_) => (BinaryOp::BitAnd, Yes),
        BinOp::BitOrAssign(_) => (BinaryOp::BitOr, Yes),
        BinOp::ShlAssign(_) => (BinaryOp::Shl, Yes),
        BinOp::ShrAssign(_) => (BinaryOp::Shr, Yes),
        _ => return None,
    })
}

fn expr_attributes(expr: &SynExpr) -> &[syn::Attribute] {
    macro_rules! attributes_of {
        ($($variant:ident)*) => {
            match expr {
                $(SynExpr::$variant(expr) => &expr.attrs,)*
                _ => &[],
            }
        };
    }
    attributes_of! {
        Array Assign Await Binary Break Call Cast Closure Continue Field ForLoop If Index Infer
        Let Lit Loop Macro Match MethodCall Path Range RawAddr Reference Repeat Return Struct Try
        Tuple Unary While Yield
    }
}
