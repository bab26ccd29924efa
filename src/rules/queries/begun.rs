//! Statements that open and end transactions, by their texts.

use super::text::{self, Verb};
use super::{arguments, chain_root, initial_value};
use crate::rules::facts::{BodyFacts, Callee};
use crate::syntax::hir::{ExprId, ExprKind};

/// The words by which SQL ends a transaction.
const ENDS: &[&str] = &["commit", "end", "release"];

/// How many variables, branches and functions are looked through for a text.
const DEEPEST: u8 = 6;

/// Whether an argument is the text of `BEGIN`.
pub(super) fn begins(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let begins_at = |call: ExprId| {
        let given = arguments(facts, call);
        given
            .iter()
            .any(|&arg| may_be(facts, arg, leaves_begun, DEEPEST))
    };
    let root = chain_root(facts, call);
    begins_at(call) || root != call && begins_at(root)
}

/// Whether an argument is the text that ends a transaction.
pub(super) fn ends(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    arguments(facts, call).iter().any(|&arg| {
        let text = text::literal(facts, arg).unwrap_or_default();
        let word = text.trim_start().split([' ', ';', '\n']).next();
        word.is_some_and(|word| ENDS.iter().any(|end| word.eq_ignore_ascii_case(end)))
    })
}

/// Whether a text may be such a one, on one of the ways on which it is made.
fn may_be(facts: &BodyFacts<'_>, expr: ExprId, is_one: fn(&str) -> bool, depth: u8) -> bool {
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    if let Some(text) = text::literal(facts, expr).or_else(|| text::template(facts, expr)) {
        return is_one(text);
    }
    let file = facts.file;
    let may_be_one = |part: ExprId| may_be(facts, part, is_one, depth);
    match file.expr(expr).kind {
        ExprKind::Reference { operand, .. } => may_be_one(operand),
        ExprKind::If {
            then_branch,
            else_branch,
            ..
        } => may_be_one(then_branch) || else_branch.is_some_and(may_be_one),
        ExprKind::Match { arms, .. } => file.list(arms).iter().any(|arm| may_be_one(arm.body)),
        ExprKind::Block(_) => file.tail_of(expr).is_some_and(may_be_one),
        ExprKind::Path(_) => {
            let local = facts.local(expr);
            local
                .and_then(|local| initial_value(facts, local))
                .is_some_and(may_be_one)
        }
        ExprKind::Call { .. } | ExprKind::MethodCall { .. } => match facts.callee(expr) {
            Callee::Function(def) => facts
                .of_function(def)
                .is_some_and(|inner| may_be(&inner, inner.root(), is_one, depth)),
            _ => false,
        },
        _ => false,
    }
}

/// Whether a text begins a transaction that no later statement of it ends.
fn leaves_begun(text: &str) -> bool {
    let mut statements = text.split(';').skip(1);
    text::verb(text) == Some(Verb::Begin)
        && !statements.any(|statement| {
            let word = statement.split_whitespace().next().unwrap_or_default();
            ENDS.iter().any(|end| word.eq_ignore_ascii_case(end))
        })
}
