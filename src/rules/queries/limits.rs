//! How many rows a query asks for at most, as far as its text or its builder says.

use super::{Query, SqlText, initial_value};
use crate::rules::facts::BodyFacts;
use crate::syntax::hir::{ExprId, ExprKind, Literal};

/// A limit that a builder is told, where it is a number that is written there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limit(pub(super) Option<u32>);

/// How many methods of a builder are looked at.
const LONGEST: usize = 64;

/// Whether the text or the builder of a query has a limit.
pub(super) fn says_limit(facts: &BodyFacts<'_>, query: &Query) -> bool {
    let text = SqlText::of(facts, query).and_then(|text| text.literal);
    text.is_some_and(|text| {
        let mut words = text.split_whitespace();
        words.any(|word| word.eq_ignore_ascii_case("limit"))
    }) || built_limit(facts, query.call).is_some()
}

/// How many rows a query says that it wants at most.
pub(super) fn most_of(facts: &BodyFacts<'_>, query: &Query) -> Option<u32> {
    let text = SqlText::of(facts, query).and_then(|text| text.literal);
    let Some(text) = text else {
        return built_limit(facts, query.call)?.0;
    };
    let lower = text.to_ascii_lowercase();
    let mut words = lower.split_whitespace();
    words.by_ref().find(|&word| word == "limit")?;
    let most = words
        .next()?
        .trim_matches(|end: char| !end.is_ascii_digit());
    most.parse().ok()
}

/// The limit in a chain of methods, whose last one is given.
fn built_limit(facts: &BodyFacts<'_>, last: ExprId) -> Option<Limit> {
    let mut current = last;
    for _ in 0..LONGEST {
        if let Some(limit) = limit_at(facts, current) {
            return Some(limit);
        }
        current = match facts.file.method_call(current) {
            Some(method) => method.receiver,
            None => initial_value(facts, facts.local(current)?)?,
        };
    }
    None
}

/// The limit that a method of a query's builder sets, itself or by the options that it is handed.
pub(super) fn limit_at(facts: &BodyFacts<'_>, call: ExprId) -> Option<Limit> {
    let method = facts.file.method_call(call)?;
    let &[argument] = method.args else {
        return None;
    };
    match method.method.name.as_str() {
        "limit" => Some(Limit(number(facts, argument))),
        "with_options" => built_limit(facts, argument),
        _ => None,
    }
}

/// A number that is written, itself or in an `Option`.
fn number(facts: &BodyFacts<'_>, value: ExprId) -> Option<u32> {
    let expr = facts.file.expr(value);
    match expr.kind {
        ExprKind::Literal(Literal::Int(_)) => {
            let text = facts.text(expr.range);
            let end = text.find(|next: char| !(next.is_ascii_digit() || next == '_'));
            let digits = &text[..end.unwrap_or(text.len())];
            digits.replace('_', "").parse().ok()
        }
        ExprKind::Call { args, .. } => match facts.file.list(args) {
            &[only] => number(facts, only),
            _ => None,
        },
        _ => None,
    }
}
