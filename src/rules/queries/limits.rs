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

/// How far a query's conditions narrow down what it brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::rules) enum Narrowed {
    /// Not seen to.
    No,
    /// To the rows that have a given value.
    ToValue,
    /// To one row mostly: a value is given for what identifies a row.
    ToOne,
}

/// Names of columns whose values differ from row to row.
const IDENTIFYING: &[&str] = &[
    "id", "uuid", "guid", "email", "username", "token", "slug", "api_key",
];

/// How far the text or the builder of a query narrows down what it brings.
pub(super) fn narrowed(facts: &BodyFacts<'_>, query: &Query) -> Narrowed {
    match SqlText::of(facts, query).and_then(|text| text.seen()) {
        Some(text) => narrowed_by_text(text),
        None => narrowed_by_builder(facts, query.call),
    }
}

fn narrowed_by_text(text: &str) -> Narrowed {
    let lower = text.to_ascii_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let Some(start) = words.iter().position(|&word| word == "where") else {
        return Narrowed::No;
    };
    let (from, conditions) = words.split_at(start);
    let ends = |word: &&str| matches!(*word, "order" | "group" | "having" | "union" | "returning");
    let end = conditions.iter().position(ends);
    let conditions = conditions.get(1..end.unwrap_or(conditions.len()));
    let conditions = conditions.unwrap_or_default();
    let text = conditions.join(" ");
    let columns = text.split(" and ").filter_map(|condition| {
        let (column, value) = condition.split_once('=')?;
        let is_given = value
            .trim_start()
            .starts_with(['$', '?', ':', '@', '\'', '{']);
        let column = column.trim();
        let is_column = !column.is_empty()
            && column
                .chars()
                .all(|part| part.is_alphanumeric() || "_.\"`".contains(part));
        (is_given && is_column).then_some(column)
    });
    let widens = conditions.contains(&"or") || from.contains(&"join") || from.contains(&"union");
    let narrowed = columns.map(|column| {
        let name = column.rsplit('.').next().unwrap_or(column);
        narrowed_by(name.trim_matches(['"', '`']))
    });
    match narrowed.max() {
        Some(_) if widens => Narrowed::ToValue,
        narrowed => narrowed.unwrap_or(Narrowed::No),
    }
}

fn narrowed_by(column: &str) -> Narrowed {
    if IDENTIFYING
        .iter()
        .any(|name| name.eq_ignore_ascii_case(column))
    {
        Narrowed::ToOne
    } else {
        Narrowed::ToValue
    }
}

/// As [`narrowed`], by the conditions `column.eq(value)` that the methods of a builder are given.
fn narrowed_by_builder(facts: &BodyFacts<'_>, last: ExprId) -> Narrowed {
    let mut found = Narrowed::No;
    let mut joins = false;
    let mut current = last;
    for _ in 0..LONGEST {
        let Some(method) = facts.file.method_call(current) else {
            break;
        };
        let name = method.method.name.as_str();
        joins |= name.contains("join") || name.starts_with("or_") || name.contains("related");
        if name == "filter"
            && let &[condition] = method.args
        {
            found = found.max(narrowed_by_condition(facts, condition));
        }
        current = method.receiver;
    }
    if joins {
        found.min(Narrowed::ToValue)
    } else {
        found
    }
}

fn narrowed_by_condition(facts: &BodyFacts<'_>, condition: ExprId) -> Narrowed {
    let Some(method) = facts.file.method_call(condition) else {
        return Narrowed::No;
    };
    match (method.method.name.as_str(), method.args) {
        ("and", &[other]) => {
            narrowed_by_condition(facts, method.receiver).max(narrowed_by_condition(facts, other))
        }
        ("eq", &[_]) => {
            let ExprKind::Path(path) = facts.file.expr(method.receiver).kind else {
                return Narrowed::No;
            };
            let column = facts.file.list(facts.file.path(path).segments).last();
            column.map_or(Narrowed::No, |column| narrowed_by(column.name.as_str()))
        }
        _ => Narrowed::No,
    }
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
    match facts.file.expr(value).kind {
        ExprKind::Literal(Literal::Int(_)) => {
            let text = facts.source(value);
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
