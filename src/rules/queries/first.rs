//! Whether elements are tried one after the other until a query succeeds for one of them.

use super::Repeated;
use crate::rules::facts::BodyFacts;
use crate::syntax::hir::{
    BinaryOp, ExprId, ExprKind, List, MatchArm, PatId, PatKind, Statement, UnaryOp,
};
use crate::text::{Name, TextRange};

impl Repeated {
    /// Whether the first element for which a query succeeds is the last: a pass leaves the loop then, or the
    /// iterator's method does.
    pub(in crate::rules) fn ends_with_success(&self, facts: &BodyFacts<'_>, query: ExprId) -> bool {
        let asked = Asked {
            facts,
            query: facts.file.range(query),
            around: self,
        };
        asked.by_method() || facts.own_exprs().any(|expr| asked.leaves(expr))
    }
}

/// A query and the loop around it.
struct Asked<'f, 'm> {
    facts: &'f BodyFacts<'m>,
    query: TextRange,
    around: &'f Repeated,
}

impl Asked<'_, '_> {
    /// `names.iter().any(|name| insert(name).is_ok())`
    fn by_method(&self) -> bool {
        let facts = self.facts;
        let closure = self.around.expr;
        let call = facts.parent(closure);
        let Some(method) = call.and_then(|call| facts.file.method_call(call)) else {
            return false;
        };
        if !matches!(facts.file.expr(closure).kind, ExprKind::Closure(_)) {
            return false;
        }
        match method.method.name.as_str() {
            "any" | "find" | "find_map" | "position" => self.says_success(self.around.body, true),
            "all" => self.says_success(self.around.body, false),
            _ => false,
        }
    }

    /// Whether an expression leaves the loop because the query has succeeded.
    fn leaves(&self, expr: ExprId) -> bool {
        let facts = self.facts;
        let leaves_loop = match facts.file.expr(expr).kind {
            ExprKind::Break { .. } => facts.loops(expr).innermost == Some(self.around.expr),
            ExprKind::Return(_) => true,
            _ => false,
        };
        let within = facts.file.range(self.around.body);
        if !leaves_loop
            || !within.contains_range(facts.file.range(expr))
            || facts.in_error_path(expr)
        {
            return false;
        }
        // What decides about it is what it stands in directly: other reasons to leave may lie inside.
        let mut inner = expr;
        while inner != self.around.body
            && let Some(outer) = facts.parent(inner)
        {
            match facts.file.expr(outer).kind {
                ExprKind::Closure(_) => return false,
                ExprKind::If {
                    condition,
                    then_branch,
                    ..
                } if condition != inner => {
                    return self.says_success(condition, then_branch == inner);
                }
                ExprKind::Match { scrutinee, arms } if scrutinee != inner => {
                    return self.depends(scrutinee) && self.is_arm_of_success(arms, inner);
                }
                _ => {}
            }
            if let Some(found) = self.behind_else(outer, inner) {
                return found;
            }
            inner = outer;
        }
        false
    }

    /// `let Err(error) = insert(name) else { return Ok(()) };`
    fn behind_else(&self, block: ExprId, branch: ExprId) -> Option<bool> {
        let block = self.facts.file.block(block)?;
        let statements = self.facts.file.list(block.statements).iter();
        let mut failed = statements.filter_map(|statement| match *statement {
            Statement::Let {
                pat,
                init: Some(init),
                else_branch: Some(other),
                ..
            } if other == branch => Some((pat, init)),
            _ => None,
        });
        let (pat, init) = failed.next()?;
        Some(self.depends(init) && !self.is_success(pat))
    }

    fn is_arm_of_success(&self, arms: List<MatchArm>, body: ExprId) -> bool {
        let mut arms = self.facts.file.list(arms).iter();
        let arm = arms.find(|arm| arm.body == body);
        arm.is_some_and(|arm| self.is_success(arm.pat))
    }

    /// Whether a pattern names what a success gives: `Ok(_)`, `Ok(1)`, `Some(id)`, `1`.
    fn is_success(&self, pat: PatId) -> bool {
        let file = self.facts.file;
        match file.pat(pat).kind {
            PatKind::TupleStruct(path, items) => {
                let segments = file.list(file.path(path).segments);
                let name = segments.last().map(|last| last.name.as_str());
                let items = file.list(items);
                matches!(name, Some("Ok" | "Some")) && !items.iter().any(|&item| self.is_zero(item))
            }
            PatKind::Expr(_) => !self.is_zero(pat),
            PatKind::Range(..) => true,
            _ => false,
        }
    }

    fn is_zero(&self, pat: PatId) -> bool {
        let file = self.facts.file;
        let range = file.pat(pat).range;
        matches!(file.pat(pat).kind, PatKind::Expr(_))
            && matches!(self.facts.text(range), "0" | "false")
    }

    /// Whether a condition that is `wanted` says that the query has succeeded.
    fn says_success(&self, condition: ExprId, wanted: bool) -> bool {
        let file = self.facts.file;
        match file.expr(condition).kind {
            ExprKind::Let { pat, value } => {
                wanted == self.is_success(pat) && self.depends(value) && self.is_of_variant(pat)
            }
            ExprKind::Unary {
                op: UnaryOp::Not,
                operand,
            } => self.says_success(operand, !wanted),
            ExprKind::Binary {
                op: BinaryOp::And | BinaryOp::Or,
                lhs,
                rhs,
            } => self.says_success(lhs, wanted) || self.says_success(rhs, wanted),
            ExprKind::Binary { op, lhs, rhs } => {
                let is_zero = self.facts.text(file.range(rhs)) == "0";
                let more = match op {
                    BinaryOp::Eq => !is_zero,
                    BinaryOp::Ne => is_zero,
                    BinaryOp::Gt | BinaryOp::Ge => true,
                    _ => false,
                };
                wanted == more && self.depends(lhs)
            }
            ExprKind::Block(_) => {
                let tail = file.block(condition).and_then(|block| block.tail);
                tail.is_some_and(|tail| self.says_success(tail, wanted))
            }
            ExprKind::MethodCall { .. } => {
                let name = file.method_call(condition).map(|call| call.method.name);
                let fails = matches!(
                    name.map(Name::as_str),
                    Some("is_err" | "is_none" | "err" | "is_err_and")
                );
                wanted != fails && self.depends(condition)
            }
            _ => wanted && self.depends(condition),
        }
    }

    /// Whether a pattern is that of a variant with something in it.
    fn is_of_variant(&self, pat: PatId) -> bool {
        matches!(
            self.facts.file.pat(pat).kind,
            PatKind::TupleStruct(..) | PatKind::Expr(_)
        )
    }

    /// Whether an expression is made of what the query gave.
    fn depends(&self, expr: ExprId) -> bool {
        let facts = self.facts;
        let is_given = |path: ExprId| {
            facts.local(path).is_some_and(|local| {
                let init = facts.initializer(local);
                init.is_some_and(|init| facts.file.range(init).contains_range(self.query))
                    || self.is_taken_out(local)
            })
        };
        if facts.file.range(expr).contains_range(self.query) || is_given(expr) {
            return true;
        }
        let mut found = false;
        facts.file.each_child(expr, &mut |child| {
            found = found || self.depends(child);
        });
        found
    }

    /// `Ok(changed) => ..` behind `match` of the query, and `if let`.
    fn is_taken_out(&self, local: PatId) -> bool {
        let file = self.facts.file;
        let declared = file.pat(local).range;
        let taken = |value: ExprId, pat: PatId| {
            file.range(value).contains_range(self.query)
                && file.pat(pat).range.contains_range(declared)
        };
        self.facts
            .own_exprs()
            .any(|expr| match file.expr(expr).kind {
                ExprKind::Let { pat, value } => taken(value, pat),
                ExprKind::Match { scrutinee, arms } => {
                    file.list(arms).iter().any(|arm| taken(scrutinee, arm.pat))
                }
                _ => false,
            })
    }
}
