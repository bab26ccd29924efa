//! Which code a release build leaves out: what stands under `#[cfg(debug_assertions)]` and its like, or
//! in the branch of an `if cfg!(…)` that no such build takes; and what is for other targets.

use super::defs::{CfgState, state_of};
use crate::syntax::hir::{BinaryOp, Body, CfgExpr, ExprId, ExprKind, Literal, SourceFile, UnaryOp};
use crate::text::TextRange;
use crate::workspace::TargetPlatform;

/// The conditions that stand within a body.
pub(super) struct Conditions<'a> {
    file: &'a SourceFile,
    platform: &'a TargetPlatform,
    /// Each with the bytes of what it is for; for `cfg!` those of the macro.
    written: Vec<(TextRange, &'a CfgExpr)>,
    /// What stands under one that no release build fulfills.
    left_out: Vec<TextRange>,
}

impl<'a> Conditions<'a> {
    pub(super) fn of_body(file: &'a SourceFile, body: &Body, platform: &'a TargetPlatform) -> Self {
        let whole = file.range(body.root);
        let within = file.inner_attributed.iter();
        let within = within.filter(|(range, _)| whole.contains_range(*range));
        let written = within.flat_map(|&(range, list)| {
            let attributes = file.list(list).iter();
            let conditions = attributes.filter(|attribute| attribute.condition.is_none());
            conditions.filter_map(move |attribute| Some((range, attribute.cfg.as_deref()?)))
        });
        let mut conditions = Self {
            file,
            platform,
            written: written.collect(),
            left_out: Vec::new(),
        };
        let written = conditions.written.iter();
        let left_out = written.filter(|(_, condition)| conditions.is_left_out(condition, true));
        conditions.left_out = left_out.map(|&(range, _)| range).collect();
        conditions
    }

    /// Whether no release build has an expression, as a condition on it or around it says.
    pub(super) fn leave_out(&self, expr: ExprId) -> bool {
        let mut left_out = self.left_out.iter();
        self.is_debug_assertion(expr)
            || left_out.any(|range| range.contains_range(self.file.range(expr)))
    }

    /// Whether an expression is a `debug_assert!`, whose condition no release build asks.
    fn is_debug_assertion(&self, expr: ExprId) -> bool {
        const NAMES: &[&str] = &["debug_assert", "debug_assert_eq", "debug_assert_ne"];
        let ExprKind::Macro(call) = self.file.expr(expr).kind else {
            return false;
        };
        let path = self.file.path(self.file.macro_calls[call].path);
        match self.file.list(path.segments) {
            [only] => NAMES.contains(&only.name.as_str()),
            [krate, last] => {
                matches!(krate.name.as_str(), "std" | "core") && NAMES.contains(&last.name.as_str())
            }
            _ => false,
        }
    }

    /// Whether no release build takes the branch of an `if` whose condition must be `wanted`, or what
    /// stands behind the `&&` or `||` that asks it.
    pub(super) fn skip_branch(&self, condition: ExprId, wanted: bool) -> bool {
        match self.file.expr(condition).kind {
            ExprKind::Literal(Literal::Bool(value)) => value != wanted,
            ExprKind::Macro(_) => {
                let range = self.file.range(condition);
                let mut written = self.written.iter();
                written.any(|&(at, condition)| {
                    range.contains_range(at) && self.is_left_out(condition, wanted)
                })
            }
            ExprKind::Unary {
                op: UnaryOp::Not,
                operand,
            } => self.skip_branch(operand, !wanted),
            ExprKind::Binary {
                op: op @ (BinaryOp::And | BinaryOp::Or),
                lhs,
                rhs,
            } => {
                let sides = [lhs, rhs];
                let mut skipped = sides.iter().map(|&side| self.skip_branch(side, wanted));
                if (op == BinaryOp::And) == wanted {
                    skipped.any(|skips| skips)
                } else {
                    skipped.all(|skips| skips)
                }
            }
            _ => false,
        }
    }

    /// Whether code that needs a condition to be `wanted` is there for tests and debugging alone, or for
    /// other targets.
    fn is_left_out(&self, condition: &CfgExpr, wanted: bool) -> bool {
        matches!(
            state_of(condition, wanted, self.platform),
            CfgState::OtherTarget | CfgState::Test
        )
    }
}
