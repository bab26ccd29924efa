//! How operations are called, and the statement that runs them together.

use super::operations::{Operation, awaited};
use crate::rules::context::BodyCx;
use crate::syntax::hir::{ExprId, ExprKind};

/// How an operation is called in a message.
pub(super) fn name<'m>(cx: &BodyCx<'m>, value: ExprId) -> &'m str {
    let awaited = awaited(cx, value);
    let ExprKind::Await(operand) = cx.expr(awaited).kind else {
        return cx.source(value);
    };
    let text = cx.source(operand);
    let short = text.len() <= 60 && !text.contains('\n');
    if short {
        return text;
    }
    match cx.file().method_call(operand) {
        Some(call) => call.method.name.as_str(),
        None => text.split(['(', '\n']).next().unwrap_or(text),
    }
}

/// The statement that runs the operations together.
pub(super) fn fix(cx: &BodyCx<'_>, run: &[Operation]) -> String {
    let crate_name = if cx.features_of("tokio").is_none() && cx.features_of("futures").is_some() {
        "futures"
    } else {
        "tokio"
    };
    let names: Vec<&str> = run
        .iter()
        .enumerate()
        .map(|(position, operation)| match operation.pat {
            Some(pat) => cx.source_of(cx.file().pat(pat).range),
            None => ["first", "second", "third", "fourth"]
                .get(position)
                .copied()
                .unwrap_or("next"),
        })
        .collect();
    let names = names.join(", ");
    let tries = |operation: &Operation| matches!(cx.expr(operation.value).kind, ExprKind::Try(_));
    let all_try = run.iter().all(tries);
    let futures: Vec<String> = run
        .iter()
        .map(|operation| future(cx, operation.value))
        .collect();
    let futures = futures.join(", ");
    if all_try && same_error(cx, run) {
        return format!(
            "`let ({names}) = {crate_name}::try_join!({futures})?;` runs them together; when one fails the others are dropped"
        );
    }
    let rest = if run.iter().any(tries) {
        ", with `?` on each result"
    } else {
        ""
    };
    format!("`let ({names}) = {crate_name}::join!({futures});` runs them together{rest}")
}

/// The future of an operation: what is awaited, or an `async` block around what is more.
fn future(cx: &BodyCx<'_>, value: ExprId) -> String {
    let tried = match cx.expr(value).kind {
        ExprKind::Try(operand) => operand,
        _ => value,
    };
    match cx.expr(tried).kind {
        ExprKind::Await(operand) if cx.facts().suspensions_within(operand).is_empty() => {
            cx.source(operand).to_owned()
        }
        _ => format!("async {{ {} }}", cx.source(tried)),
    }
}

/// Whether the errors of all operations have one type, as `try_join!` wants.
fn same_error(cx: &BodyCx<'_>, run: &[Operation]) -> bool {
    let errors: Vec<String> = run
        .iter()
        .filter_map(|operation| match cx.expr(operation.value).kind {
            ExprKind::Try(operand) => {
                let error = cx.ty(operand).args().nth(1)?;
                (!error.is_unknown()).then(|| error.short())
            }
            _ => None,
        })
        .collect();
    errors.len() == run.len() && errors.windows(2).all(|pair| pair.first() == pair.last())
}
