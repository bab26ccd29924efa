//! The direct parts of an expression, in the order in which they are evaluated; the variables of a pattern.

use super::{ExprId, ExprKind, Id, MacroCall, MacroKind, PatId, PatKind, SourceFile, Statement};

impl SourceFile {
    /// Calls `visit` with every expression that is directly part of `expr`. Nested items are not
    /// entered; bodies of closures and `async` blocks are.
    pub fn each_child(&self, expr: ExprId, visit: &mut dyn FnMut(ExprId)) {
        let maybe = |expr: Option<ExprId>, visit: &mut dyn FnMut(ExprId)| {
            if let Some(expr) = expr {
                visit(expr);
            }
        };
        match self.exprs[expr].kind {
            ExprKind::Literal(_)
            | ExprKind::Path(_)
            | ExprKind::Continue { .. }
            | ExprKind::Infer
            | ExprKind::Opaque => {}
            ExprKind::Call { callee, args } => {
                visit(callee);
                self.list(args).iter().for_each(|&arg| visit(arg));
            }
            ExprKind::MethodCall { operands: list, .. }
            | ExprKind::Tuple(list)
            | ExprKind::Array(list) => self.list(list).iter().for_each(|&part| visit(part)),
            ExprKind::Macro(call) => self.each_macro_part(call, visit),
            ExprKind::Field { base, .. } => visit(base),
            ExprKind::Index { base, index } => {
                visit(base);
                visit(index);
            }
            ExprKind::Unary { operand, .. }
            | ExprKind::Reference { operand, .. }
            | ExprKind::Cast { operand, .. }
            | ExprKind::Await(operand)
            | ExprKind::Try(operand) => visit(operand),
            ExprKind::Binary { lhs, rhs, .. } => {
                visit(lhs);
                visit(rhs);
            }
            ExprKind::Assign { lhs, rhs } | ExprKind::CompoundAssign { lhs, rhs, .. } => {
                visit(rhs);
                visit(lhs);
            }
            ExprKind::Repeat { value, len } => {
                visit(value);
                visit(len);
            }
            ExprKind::Struct { fields, .. } => {
                self.list(fields)
                    .iter()
                    .for_each(|field| visit(field.value));
            }
            ExprKind::Block(block) => {
                let block = self.blocks[block];
                for statement in self.list(block.statements) {
                    match *statement {
                        Statement::Let {
                            init, else_branch, ..
                        } => {
                            maybe(init, visit);
                            maybe(else_branch, visit);
                        }
                        Statement::Expr(expr) => visit(expr),
                        Statement::Item(_) => {}
                    }
                }
                maybe(block.tail, visit);
            }
            ExprKind::If {
                condition,
                then_branch,
                else_branch,
            } => {
                visit(condition);
                visit(then_branch);
                maybe(else_branch, visit);
            }
            ExprKind::Let { value, .. } => visit(value),
            ExprKind::Match { scrutinee, arms } => {
                visit(scrutinee);
                for arm in self.list(arms) {
                    maybe(arm.guard, visit);
                    visit(arm.body);
                }
            }
            ExprKind::While { condition, body } => {
                visit(condition);
                visit(body);
            }
            ExprKind::Loop { body } => visit(body),
            ExprKind::For { iterable, body, .. } => {
                visit(iterable);
                visit(body);
            }
            ExprKind::Break { value, .. } | ExprKind::Return(value) | ExprKind::Yield(value) => {
                maybe(value, visit);
            }
            ExprKind::Closure(closure) => visit(self.closures[closure].body),
            ExprKind::Range { start, end, .. } => {
                maybe(start, visit);
                maybe(end, visit);
            }
        }
    }

    fn each_macro_part(&self, call: Id<MacroCall>, visit: &mut dyn FnMut(ExprId)) {
        match &self.macro_calls[call].kind {
            MacroKind::Format(format) => {
                let format = &self.formats[*format];
                let parts = format.sink.into_iter().chain(format.template);
                parts
                    .chain(self.list(format.args).iter().copied())
                    .for_each(visit);
            }
            MacroKind::Elements(list)
            | MacroKind::Arguments(list)
            | MacroKind::Join(list)
            | MacroKind::Pin(list) => self.list(*list).iter().for_each(|&part| visit(part)),
            MacroKind::Repeat(value, len) => {
                visit(*value);
                visit(*len);
            }
            MacroKind::Select(arms) => {
                for arm in self.list(*arms) {
                    arm.precondition.into_iter().for_each(&mut *visit);
                    arm.future.into_iter().for_each(&mut *visit);
                    visit(arm.handler);
                }
            }
            MacroKind::Matches { value, guard, .. } => {
                visit(*value);
                if let Some(guard) = *guard {
                    visit(guard);
                }
            }
            MacroKind::Stream(body) | MacroKind::Statements(body) => visit(*body),
            MacroKind::Items(_) | MacroKind::Expanded | MacroKind::Opaque => {}
        }
    }
    /// Calls `visit` with every variable that a pattern binds.
    pub fn each_binding(&self, pat: PatId, visit: &mut dyn FnMut(PatId)) {
        match self.pats[pat].kind {
            // `None` and the like: a name that begins so is no variable's.
            PatKind::Binding {
                name, sub: None, ..
            } if name.as_str().starts_with(char::is_uppercase) => {}
            PatKind::Binding { sub, .. } => {
                visit(pat);
                if let Some(sub) = sub {
                    self.each_binding(sub, visit);
                }
            }
            PatKind::Tuple(parts)
            | PatKind::TupleStruct(_, parts)
            | PatKind::Slice(parts)
            | PatKind::Or(parts) => {
                for &part in self.list(parts) {
                    self.each_binding(part, visit);
                }
            }
            PatKind::Struct { fields, .. } => {
                for field in self.list(fields) {
                    self.each_binding(field.pat, visit);
                }
            }
            PatKind::Reference(inner) | PatKind::Typed(inner, _) => {
                self.each_binding(inner, visit);
            }
            _ => {}
        }
    }
}
