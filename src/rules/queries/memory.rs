//! Databases of SQLite that live in memory: nothing is made durable.

use super::{arguments, literal};
use crate::rules::facts::{BodyFacts, Callee};
use crate::syntax::hir::{ExprId, ExprKind};

/// Functions between a connection and what opens it, at most.
const DEEPEST: u8 = 3;

/// Whether all that a connection comes from opens databases in memory, as far as that is followed.
pub(super) fn is_in_memory(facts: &BodyFacts<'_>, executor: ExprId) -> bool {
    let mut from = executor;
    loop {
        from = match facts.file.expr(from).kind {
            ExprKind::Reference { operand, .. }
            | ExprKind::Unary { operand, .. }
            | ExprKind::Await(operand)
            | ExprKind::Try(operand) => operand,
            ExprKind::Path(_) => {
                let Some(local) = facts.local(from) else {
                    return false;
                };
                match facts.initializer(local) {
                    Some(value) if value != from => value,
                    _ => return false,
                }
            }
            ExprKind::MethodCall { .. } => match facts.callee(from) {
                Callee::Function(_) => break,
                _ => match facts.file.method_call(from) {
                    Some(call) => call.receiver,
                    None => return false,
                },
            },
            _ => break,
        };
    }
    match facts.callee(from) {
        Callee::Api(_) => opens(facts, from) == Some(true),
        Callee::Function(def) => facts
            .of_function(def)
            .is_some_and(|inner| opened_in(&inner, DEEPEST) == Some(true)),
        Callee::Unknown => false,
    }
}

/// Whether a statement changes a temporary table, which SQLite never makes durable: one that names it so, or one of
/// which the function makes the table.
pub(super) fn is_temporary(facts: &BodyFacts<'_>, statement: &str) -> bool {
    let statement = statement.to_ascii_lowercase();
    let mut words = statement.split(|part: char| part.is_whitespace() || part == '(');
    let table = words
        .by_ref()
        .find(|word| matches!(*word, "into" | "update" | "from"))
        .and_then(|_| words.next());
    let Some(table) = table.map(unquoted).filter(|table| !table.is_empty()) else {
        return false;
    };
    let makes_it = |text: &str| {
        let text = text.to_ascii_lowercase();
        let made = text.split_once("create temp").map(|(_, made)| made);
        made.is_some_and(|made| {
            let mut words = made.split(|part: char| part.is_whitespace() || part == '(');
            words.any(|word| unquoted(word) == table)
        })
    };
    table.starts_with("temp.")
        || facts.calls().into_iter().any(|call| {
            let mut given = arguments(facts, call).into_iter();
            given.any(|arg| literal(facts, arg).is_some_and(makes_it))
        })
}

fn unquoted(name: &str) -> &str {
    name.trim_matches(['"', '`', '[', ']', '\\', ';'])
}

/// Whether a call opens a database, and then whether one in memory.
fn opens(facts: &BodyFacts<'_>, call: ExprId) -> Option<bool> {
    let path = facts.callee(call).api()?.path();
    match path.as_str() {
        "rusqlite::Connection::open_in_memory"
        | "rusqlite::Connection::open_in_memory_with_flags" => Some(true),
        "rusqlite::Connection::open"
        | "rusqlite::Connection::open_with_flags"
        | "sqlx::SqlitePool::connect"
        | "diesel::Connection::establish" => {
            let first = arguments(facts, call).first().copied();
            let name = first.and_then(|name| literal(facts, name));
            Some(name.is_some_and(|name| name.contains(":memory:") || name.contains("mode=memory")))
        }
        _ => None,
    }
}

/// Whether a function opens databases, itself or through others, and then whether in memory alone.
fn opened_in(facts: &BodyFacts<'_>, depth: u8) -> Option<bool> {
    let own = facts.api_calls().map(|(call, _)| call);
    let mut found: Vec<bool> = own.filter_map(|call| opens(facts, call)).collect();
    if let Some(depth) = depth.checked_sub(1) {
        let called = facts.workspace_calls().chain(facts.function_values());
        found.extend(called.filter_map(|(_, def)| {
            let inner = facts.of_function(def)?;
            opened_in(&inner, depth)
        }));
    }
    (!found.is_empty()).then(|| found.iter().all(|&in_memory| in_memory))
}
