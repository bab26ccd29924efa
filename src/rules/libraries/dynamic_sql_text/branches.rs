//! Texts that branches choose from, and conditions that are gathered and joined.

use crate::rules::context::BodyCx;
use crate::rules::facts::BodyFacts;
use crate::rules::queries::{formatted, initial_value};
use crate::syntax::hir::{ExprId, ExprKind, FormatMacro, MacroKind};

/// How far variables and branches are followed.
const DEEPEST: u8 = 4;

/// The values that an expression may have: of each branch, where it chooses, else itself.
pub(super) fn values_of(facts: &BodyFacts<'_>, expr: ExprId) -> Vec<ExprId> {
    let mut found = Vec::new();
    gather(facts, expr, DEEPEST, &mut found);
    found
}

fn gather(facts: &BodyFacts<'_>, expr: ExprId, deepest: u8, found: &mut Vec<ExprId>) {
    let Some(deeper) = deepest.checked_sub(1) else {
        return;
    };
    let file = facts.file;
    match file.expr(expr).kind {
        ExprKind::Reference { operand, .. } => gather(facts, operand, deepest, found),
        ExprKind::If {
            then_branch,
            else_branch,
            ..
        } => {
            gather(facts, then_branch, deeper, found);
            if let Some(other) = else_branch {
                gather(facts, other, deeper, found);
            }
        }
        ExprKind::Match { arms, .. } => {
            for arm in file.list(arms) {
                gather(facts, arm.body, deeper, found);
            }
        }
        ExprKind::Block(_) => {
            if let Some(tail) = file.tail_of(expr) {
                gather(facts, tail, deepest, found);
            }
        }
        ExprKind::Path(_) => {
            let init = facts
                .local(expr)
                .and_then(|local| initial_value(facts, local));
            match init {
                Some(init) => gather(facts, init, deeper, found),
                None => found.push(expr),
            }
        }
        _ => found.push(expr),
    }
}

/// The templates of the conditions that are pushed to a list which an expression joins: `clauses.join(" AND ")`
/// after `clauses.push(format!("id = {id}"))`.
pub(super) fn joined_conditions<'m>(cx: &BodyCx<'m>, expr: ExprId) -> Vec<&'m FormatMacro> {
    let facts = cx.facts();
    let file = cx.file();
    let mut found = Vec::new();
    for value in values_of(facts, expr) {
        let joined = file.method_call(value);
        let joined = joined.filter(|call| call.method.name.as_str() == "join");
        let Some(list) = joined.and_then(|call| facts.local(call.receiver)) else {
            continue;
        };
        for path in facts.uses_of(list) {
            let call = facts.parent(path).and_then(|call| file.method_call(call));
            let Some(call) = call.filter(|call| call.receiver == path) else {
                continue;
            };
            if call.method.name.as_str() == "push"
                && let &[clause] = call.args
            {
                found.extend(format_of(cx, clause));
            }
        }
    }
    found
}

/// The templates of the items that an expression joins, each of which an iterator made of something:
/// `rows.iter().map(|row| format!("({}, '{}')", row.id, row.name)).join(", ")`.
pub(super) fn joined_items<'m>(cx: &BodyCx<'m>, expr: ExprId) -> Vec<&'m FormatMacro> {
    let file = cx.file();
    let mut found = Vec::new();
    for value in values_of(cx.facts(), expr) {
        let joined = file.method_call(value);
        let mut made = joined.filter(|call| call.method.name.as_str() == "join");
        while let Some(call) = made {
            if call.method.name.as_str() == "map"
                && let Some(&each) = call.args.first()
                && let ExprKind::Closure(closure) = cx.expr(each).kind
            {
                found.extend(format_of(cx, file.innermost(file.closures[closure].body)));
                break;
            }
            made = file.method_call(cx.facts().flow().origin(call.receiver));
        }
    }
    found
}

/// The `format!` that makes a text.
fn format_of<'m>(cx: &BodyCx<'m>, text: ExprId) -> Option<&'m FormatMacro> {
    let ExprKind::Macro(id) = cx.expr(formatted(cx.facts(), text)?).kind else {
        return None;
    };
    match cx.file().macro_calls[id].kind {
        MacroKind::Format(format) => Some(&cx.file().formats[format]),
        _ => None,
    }
}
