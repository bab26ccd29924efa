//! Lists and iterators that are known to have few elements.

use super::{BodyFacts, Callee};
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, ExprKind, Literal, MacroKind, PatKind};

/// Up to this many passes are few.
const FEW: u128 = 16;

/// Whether an iterated expression has a known small number of elements.
pub(super) fn runs_few(facts: &BodyFacts<'_>, iterable: ExprId) -> bool {
    let file = facts.file;
    let few = |len: usize| len as u128 <= FEW;
    match file.expr(iterable).kind {
        ExprKind::Range {
            start: Some(start),
            end: Some(end),
            ..
        } => match (integer(facts, start), integer(facts, end)) {
            (Some(start), Some(end)) => end.saturating_sub(start) <= FEW,
            // `0..MAX_ATTEMPTS`: constants bound retries.
            _ => is_constant(facts, end) || few_tries(facts, end),
        },
        ExprKind::Array(elements) => few(elements.len()),
        ExprKind::Tuple(_) => true,
        ExprKind::Macro(call) => match file.macro_calls[call].kind {
            MacroKind::Elements(elements) => few(elements.len()),
            _ => false,
        },
        ExprKind::Reference { operand, .. } => runs_few(facts, operand),
        ExprKind::MethodCall { .. } => {
            let Some(call) = file.method_call(iterable) else {
                return false;
            };
            let api = facts.callee(iterable).api();
            match call.method.name.as_str() {
                "zip" => {
                    runs_few(facts, call.receiver)
                        || call
                            .args
                            .first()
                            .is_some_and(|&other| runs_few(facts, other))
                }
                "chain" => {
                    runs_few(facts, call.receiver)
                        && call
                            .args
                            .first()
                            .is_some_and(|&other| runs_few(facts, other))
                }
                name if gives_no_more(name) => runs_few(facts, call.receiver),
                "take" => call
                    .args
                    .first()
                    .and_then(|&count| integer(facts, count))
                    .is_some_and(|count| count <= FEW),
                _ => {
                    api.is_some_and(|api| api.path().as_str() == "std::env::args")
                        || is_one_at_most(facts, iterable)
                }
            }
        }
        ExprKind::Call { .. } if is_one_at_most(facts, iterable) => true,
        ExprKind::Call { .. } => match facts.callee(iterable) {
            Callee::Api(api) => {
                matches!(api.path().as_str(), "std::env::args" | "std::iter::once")
            }
            Callee::Function(def) => gives_constant_list(facts, def),
            Callee::Unknown => false,
        },
        ExprKind::Path(_)
            if constant_list(facts, iterable)
                .or_else(|| written_list(facts, iterable))
                .is_some_and(few) =>
        {
            true
        }
        _ => {
            let ty = facts.ty(iterable);
            ty.array_len().is_some_and(|len| u128::from(len) <= FEW)
                || is_one_at_most(facts, iterable)
        }
    }
}

/// Whether an `Option` or `Result` is iterated over.
fn is_one_at_most(facts: &BodyFacts<'_>, iterable: ExprId) -> bool {
    let ty = facts.ty(iterable);
    ty.is("std::option::Option") || ty.is("std::result::Result")
}

/// Whether a method of an iterator or list gives no more elements than there are, by its name.
fn gives_no_more(method: &str) -> bool {
    const NAMES: &[&str] = &[
        "cloned",
        "copied",
        "enumerate",
        "filter",
        "filter_map",
        "inspect",
        "into_iter",
        "iter",
        "iter_mut",
        "map",
        "map_while",
        "peekable",
        "rev",
        "skip",
        "skip_while",
        "step_by",
        "take_while",
    ];
    NAMES.contains(&method)
}

/// Whether a function does nothing but give a constant or static list of few elements, or a reference to it.
fn gives_constant_list(facts: &BodyFacts<'_>, function: DefId) -> bool {
    facts.of_function(function).is_some_and(|inner| {
        let mut value = inner.root();
        loop {
            value = match inner.file.expr(value).kind {
                ExprKind::Block(block) => match inner.file.blocks[block] {
                    ref block if !block.statements.is_empty() => return false,
                    ref block => match block.tail {
                        Some(tail) => tail,
                        None => return false,
                    },
                },
                ExprKind::Reference { operand, .. } => operand,
                ExprKind::Path(_) => {
                    let length = constant_list(&inner, value);
                    return length.is_some_and(|length| length as u128 <= FEW);
                }
                ExprKind::Array(elements) => return elements.len() as u128 <= FEW,
                _ => return false,
            };
        }
    })
}

/// How many elements a constant or static list has that a path names.
fn constant_list(facts: &BodyFacts<'_>, path: ExprId) -> Option<usize> {
    if facts.local(path).is_some() {
        return None;
    }
    let constant = facts.of_function(facts.value_def(path)?)?;
    let mut value = constant.root();
    loop {
        value = match constant.file.expr(value).kind {
            ExprKind::Reference { operand, .. } => operand,
            ExprKind::Array(elements) => return Some(elements.len()),
            _ => return None,
        };
    }
}

/// How many elements a variable has that is bound to a list as it is written, and never changed.
fn written_list(facts: &BodyFacts<'_>, path: ExprId) -> Option<usize> {
    let local = facts.local(path)?;
    if !matches!(
        facts.file.pat(local).kind,
        PatKind::Binding { mutable: false, .. }
    ) {
        return None;
    }
    let value = facts.initializer(local)?;
    match facts.file.expr(value).kind {
        ExprKind::Macro(call) => match facts.file.macro_calls[call].kind {
            MacroKind::Elements(elements) => Some(elements.len()),
            _ => None,
        },
        _ => None,
    }
}

/// The value of an integer literal.
fn integer(facts: &BodyFacts<'_>, expr: ExprId) -> Option<u128> {
    if !matches!(
        facts.file.expr(expr).kind,
        ExprKind::Literal(Literal::Int(_))
    ) {
        return None;
    }
    let digits: String = facts
        .source(expr)
        .chars()
        .filter(|&digit| digit != '_')
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}

/// Whether a path names a variable that is a small number and stays that: `let attempts = 3;`.
fn few_tries(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    let Some(local) = facts.local(expr) else {
        return false;
    };
    let is_fixed = matches!(
        facts.file.pat(local).kind,
        PatKind::Binding { mutable: false, .. }
    );
    let value = facts.initializer(local).filter(|_| is_fixed);
    let value = value.and_then(|value| integer(facts, value));
    value.is_some_and(|value| value <= FEW)
}

/// Whether a path names a constant.
fn is_constant(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    matches!(facts.file.expr(expr).kind, ExprKind::Path(_))
        && facts.local(expr).is_none()
        && facts.value_def(expr).is_some()
}
