//! Loops that ask for one page of an answer after the other.

use crate::rules::calls;
use crate::rules::facts::BodyFacts;
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind};

/// How far variables are followed to what they are made of.
const DEEPEST: u8 = 4;

/// Whether each pass of a loop asks for what the former counted up to or found, as pages of an answer are, and
/// does not end because one request succeeded, as a loop does that goes through mirrors.
pub(super) fn turns_pages(facts: &BodyFacts<'_>, around: ExprId, call: ExprId) -> bool {
    let range = facts.file.range(around);
    let after = facts.file.range(call).end;
    let mut counters = Vec::new();
    read_outside(facts, call, around, DEEPEST, &mut counters);
    let is_moved_on = |counter: PatId| {
        facts.own_exprs().any(|expr| {
            let (ExprKind::Assign { lhs, .. } | ExprKind::CompoundAssign { lhs, .. }) =
                facts.file.expr(expr).kind
            else {
                return false;
            };
            let own = facts.file.range(expr);
            facts.local(lhs) == Some(counter)
                && range.contains_range(own)
                && own.start >= after
                && !facts.in_error_path(expr)
        })
    };
    counters.into_iter().any(is_moved_on) && !ends_by_success(facts, around, call)
}

/// The variables from outside of a loop that an expression is made of, but for those by which it takes an element.
fn read_outside(
    facts: &BodyFacts<'_>,
    expr: ExprId,
    around: ExprId,
    deepest: u8,
    found: &mut Vec<PatId>,
) {
    if matches!(facts.file.expr(expr).kind, ExprKind::Index { .. }) {
        return;
    }
    if let Some(local) = facts.local(expr) {
        let is_inside = facts
            .file
            .range(around)
            .contains_range(facts.file.pat(local).range);
        match calls::initializer_of(facts, local) {
            Some(init) if is_inside => {
                if let Some(deeper) = deepest.checked_sub(1) {
                    read_outside(facts, init, around, deeper, found);
                }
            }
            _ => found.extend((!is_inside).then_some(local)),
        }
    }
    facts.file.each_child(expr, &mut |child| {
        read_outside(facts, child, around, deepest, found);
    });
}

/// Whether a loop is left where the outcome of a call is asked whether it is a success.
fn ends_by_success(facts: &BodyFacts<'_>, around: ExprId, call: ExprId) -> bool {
    let range = facts.file.range(around);
    let made = facts.file.range(call);
    let mut leaving = facts.own_exprs().filter(|&expr| {
        let own = facts.file.range(expr);
        matches!(
            facts.file.expr(expr).kind,
            ExprKind::Break { .. } | ExprKind::Return(_)
        ) && range.contains_range(own)
            && own.start >= made.end
            && !facts.in_error_path(expr)
    });
    leaving.any(|leaves| {
        let mut inner = leaves;
        while let Some(outer) = facts.parent(inner).filter(|_| inner != around) {
            let asked = match facts.file.expr(outer).kind {
                ExprKind::If { condition, .. } if condition != inner => Some(condition),
                ExprKind::Match { scrutinee, .. } if scrutinee != inner => Some(scrutinee),
                _ => None,
            };
            if asked.is_some_and(|asked| {
                facts.file.range(asked).contains_range(made) || asks_for_success(facts, asked)
            }) {
                return true;
            }
            inner = outer;
        }
        false
    })
}

fn asks_for_success(facts: &BodyFacts<'_>, asked: ExprId) -> bool {
    let mut found = match facts.file.expr(asked).kind {
        ExprKind::MethodCall { .. } => calls::method_name(facts, asked)
            .is_some_and(|name| matches!(name, "is_ok" | "is_success" | "ok" | "status")),
        ExprKind::Let { pat, .. } => {
            matches!(facts.file.pat(pat).kind, PatKind::TupleStruct(path, _)
                if facts.file.list(facts.file.path(path).segments).last().is_some_and(|last| last.name.as_str() == "Ok"))
        }
        _ => false,
    };
    facts.file.each_child(asked, &mut |child| {
        found = found || asks_for_success(facts, child);
    });
    found
}
