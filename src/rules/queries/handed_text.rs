//! Texts of queries that a function is handed by its callers.

use super::text::{Verb, literal, verb};
use super::{SqlText, arguments};
use crate::rules::facts::BodyFacts;
use crate::syntax::hir::{ExprId, ExprKind, PatKind};

/// What a query does whose text stays the same from call to call: it is written where it runs, or all that the
/// callers of the function hand to it are.
pub(in crate::rules) fn constant_verb(facts: &BodyFacts<'_>, text: &SqlText<'_>) -> Option<Verb> {
    match text.literal {
        Some(_) => text.verb(),
        None => handed_verb(facts, text.expr),
    }
}

/// What a parameter of the function asks a database, where every caller that is seen writes out its text.
fn handed_verb(facts: &BodyFacts<'_>, text: ExprId) -> Option<Verb> {
    const MOST: usize = 64;
    let position = parameter(facts, text)?;
    let model = facts.model();
    let ships = |&&(body, _): &&(_, ExprId)| {
        let owner = model.body(body).owner;
        model.program.code_kind(owner).ships() && owner != facts.owner()
    };
    let callers = model.callers(facts.owner());
    if callers.len() > MOST {
        return None;
    }
    let mut found = None;
    for &(body, call) in callers.iter().filter(ships) {
        let caller = BodyFacts::of(model, model.body(body));
        let given = *arguments(&caller, call).get(position)?;
        let verb = verb(literal(&caller, given)?)?;
        // One that is asked otherwise is no query by all.
        if matches!(verb, Verb::Read | Verb::Write) || found.is_none() {
            found = Some(verb);
        }
    }
    found
}

/// Which parameter an expression names, the receiver first.
fn parameter(facts: &BodyFacts<'_>, expr: ExprId) -> Option<usize> {
    let mut value = expr;
    while let ExprKind::Reference { operand, .. } | ExprKind::Unary { operand, .. } =
        facts.file.expr(value).kind
    {
        value = operand;
    }
    let local = facts.local(value)?;
    let function = facts.model().program.function(facts.owner())?;
    let mut params = facts.file.list(facts.file.bodies[facts.body].params).iter();
    let position = params.position(|&param| {
        param == local
            || matches!(facts.file.pat(param).kind, PatKind::Typed(inner, _) if inner == local)
    })?;
    Some(position + usize::from(function.self_param.is_some()))
}
