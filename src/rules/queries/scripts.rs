//! Statements whose texts are what differs from pass to pass: scripts of a schema, one statement for each table.

use super::{Query, SqlText, arguments, chain_root};
use crate::knowledge::{Api, database_family};
use crate::rules::facts::BodyFacts;
use crate::syntax::hir::{ExprId, ExprKind, MacroKind};

/// Whether a query is given no values beside its text, and that is not seen, or names in its holes nothing but
/// tables: it does something to each of several tables, and no batch takes its place.
pub(super) fn is_script(facts: &BodyFacts<'_>, query: &Query) -> bool {
    let text = SqlText::of(facts, query);
    // A statement that is made of a text alone.
    let mut given = arguments(facts, query.call).into_iter().skip(1);
    if given.any(|given| facts.callee(given).api().is_some_and(is_text_alone)) {
        return true;
    }
    text.is_some_and(|text| {
        let is_made_here = || super::formatted(facts, text.expr).is_some();
        let is_unseen = || text.verb().is_none() && !is_made_here();
        (is_unseen() || text.is_of_table()) && !binds(facts, query, text.expr)
    })
}

/// Whether a call makes a statement of a text, without values.
fn is_text_alone(api: Api) -> bool {
    database_family(api).is_some() && api.path().as_str().ends_with("::Statement::from_string")
}

/// Whether a query is sent as it is, for lack of values: nothing is prepared then.
pub(in crate::rules) fn is_sent_as_is(facts: &BodyFacts<'_>, query: &Query) -> bool {
    query.row.with_values
        && arguments(facts, query.call)
            .get(2)
            .is_some_and(|&values| is_empty(facts, values))
}

/// Whether a query is given values.
fn binds(facts: &BodyFacts<'_>, query: &Query, text: ExprId) -> bool {
    let root = chain_root(facts, query.call);
    let given = arguments(facts, query.call);
    let is_sent = given.contains(&text);
    let mut values = given
        .into_iter()
        .skip(1)
        .filter(|&value| value != text && Some(value) != query.executor);
    if values.any(|value| !is_empty(facts, value)) {
        return true;
    }
    // `sqlx::query_with(text, values)`
    let mut beside = arguments(facts, root).into_iter();
    if !is_sent && beside.any(|value| value != text && !is_empty(facts, value)) {
        return true;
    }
    // `sqlx::query(text).bind(value).execute(pool)`
    let mut inner = query.call;
    while !is_sent
        && inner != root
        && let Some(next) = facts.file.method_call(inner).map(|call| call.receiver)
    {
        let given = facts.file.method_call(next);
        if given.is_some_and(|call| !call.args.is_empty()) && next != root {
            return true;
        }
        inner = next;
    }
    // The chain goes on in a variable.
    !is_sent && inner != root
}

/// Whether a list of values is empty.
fn is_empty(facts: &BodyFacts<'_>, values: ExprId) -> bool {
    match facts.file.expr(values).kind {
        ExprKind::Reference { operand, .. } => is_empty(facts, operand),
        ExprKind::Array(parts) | ExprKind::Tuple(parts) => facts.file.list(parts).is_empty(),
        ExprKind::Macro(call) => match facts.file.macro_calls[call].kind {
            MacroKind::Arguments(parts) => facts.file.list(parts).is_empty(),
            _ => false,
        },
        ExprKind::Path(_) => facts.local(values).is_none(),
        _ => false,
    }
}
