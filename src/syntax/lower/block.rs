//! Blocks and statements.

use syn::{Expr as SynExpr, Stmt};

use super::{Lowering, Placed};
use crate::syntax::hir::{Block, BlockKind, ExprId, ExprKind, ItemParent, Statement};
use crate::text::{Name, TextRange};

impl Lowering<'_> {
    /// `{}`, `unsafe {}`, `async {}`, `const {}`, `try {}`.
    pub(super) fn block_expr(&mut self, expr: &SynExpr) -> Placed<ExprId> {
        match expr {
            SynExpr::Block(expr) => {
                let label = expr.label.as_ref().map(|label| {
                    let name = self.positions.ident(&label.name.ident).0;
                    (name, self.start(label.name.apostrophe))
                });
                let block = self.block(
                    &expr.block,
                    BlockKind::Plain,
                    label.map(|(name, _)| name),
                    label.map(|(_, start)| start),
                );
                self.attributed(block.id, block.outer, &expr.attrs)
            }
            SynExpr::Unsafe(expr) => {
                let start = self.start(expr.unsafe_token.span);
                let block = self.block(&expr.block, BlockKind::Unsafe, None, Some(start));
                self.attributed(block.id, block.outer, &expr.attrs)
            }
            SynExpr::Async(expr) => {
                let start = self.start(expr.async_token.span);
                let moves = expr.capture.is_some();
                let kind = BlockKind::Async { moves };
                let block = self.block(&expr.block, kind, None, Some(start));
                self.attributed(block.id, block.outer, &expr.attrs)
            }
            SynExpr::TryBlock(expr) => {
                let start = self.start(expr.try_token.span);
                let block = self.block(&expr.block, BlockKind::Try, None, Some(start));
                self.attributed(block.id, block.outer, &expr.attrs)
            }
            SynExpr::Const(expr) => self.const_block(expr),
            _ => self.expr(expr),
        }
    }

    pub(super) fn const_block(&mut self, expr: &syn::ExprConst) -> Placed<ExprId> {
        let start = self.start(expr.const_token.span);
        let block = self.block(&expr.block, BlockKind::Const, None, Some(start));
        self.attributed(block.id, block.outer, &expr.attrs)
    }

    /// A block; `start` is where its keyword or label begins, if it has one.
    pub(super) fn block(
        &mut self,
        block: &syn::Block,
        kind: BlockKind,
        label: Option<Name>,
        start: Option<u32>,
    ) -> Placed<ExprId> {
        let braces = self.positions.delimiters(&block.brace_token.span);
        let range = TextRange::new(start.unwrap_or(braces.start), braces.end);
        self.statements(&block.stmts, kind, label, range, braces)
    }

    /// Statements as a block that covers `range`.
    pub(super) fn statements(
        &mut self,
        statements: &[Stmt],
        kind: BlockKind,
        label: Option<Name>,
        range: TextRange,
        braces: TextRange,
    ) -> Placed<ExprId> {
        // Its items must know the block's id.
        let id = self.push_expr(ExprKind::Opaque, range);
        let declared_outside = std::mem::replace(&mut self.declares_items, false);
        let parent = self.parent;
        if let Some(body) = self.body {
            self.parent = ItemParent::Block(body, id);
        }

        let mark = self.statement_stack.len();
        let tail = self.stack_statements(statements, true);
        let statements = self.file.push_list(self.statement_stack.drain(mark..));

        self.parent = parent;
        let has_items = std::mem::replace(&mut self.declares_items, declared_outside);
        let block = self.file.blocks.push(Block {
            kind,
            label,
            statements,
            tail,
            has_items,
            braces,
        });
        self.file.exprs[id].kind = ExprKind::Block(block);
        Placed { id, outer: range }
    }

    /// Stacks statements; gives the last expression where it is the value of a block.
    pub(super) fn stack_statements(
        &mut self,
        statements: &[Stmt],
        has_value: bool,
    ) -> Option<ExprId> {
        let mut tail = None;
        for (position, statement) in statements.iter().enumerate() {
            let may_be_value = has_value && position + 1 == statements.len();
            match statement {
                Stmt::Local(local) => {
                    let lowered = self.local(local);
                    self.statement_stack.push(lowered);
                }
                Stmt::Item(item) => {
                    let item = self.item(item).map(Statement::Item);
                    self.statement_stack.extend(item);
                }
                // A lone `;`.
                Stmt::Expr(SynExpr::Verbatim(tokens), _) if tokens.is_empty() => {}
                Stmt::Expr(expr, semicolon) => {
                    let expr = self.expr(expr).id;
                    if may_be_value && semicolon.is_none() {
                        tail = Some(expr);
                    } else {
                        self.statement_stack.push(Statement::Expr(expr));
                    }
                }
                Stmt::Macro(statement) => {
                    let may_be_value = may_be_value && statement.semi_token.is_none();
                    tail = self.macro_statement(statement, may_be_value);
                }
            }
        }
        tail
    }

    fn local(&mut self, local: &syn::Local) -> Statement {
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(typed) => {
                let pat = self.pat(&typed.pat).id;
                (pat, Some(self.ty(&typed.ty).id))
            }
            pat => (self.pat(pat).id, None),
        };
        let mut value = None;
        let mut else_branch = None;
        if let Some(init) = &local.init {
            value = Some(self.expr(&init.expr).id);
            else_branch = init
                .diverge
                .as_ref()
                .map(|(_, branch)| self.expr(branch).id);
        }
        if !local.attrs.is_empty() {
            let start = self.start(local.let_token.span);
            let end = self.token(local.semi_token.span, 1).end;
            self.record_attributes(&local.attrs, TextRange::new(start, end));
        }
        Statement::Let {
            pat,
            ty,
            init: value,
            else_branch,
        }
    }
}
