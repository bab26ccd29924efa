//! Clients and connections that a method makes for itself each time it is called.

use super::context::BodyCx;
use super::facts::BodyFacts;
use super::per_request;
use crate::knowledge::{Client, ClientCost};
use crate::syntax::hir::{BlockKind, ExprId, ExprKind};

/// Names of methods that run once for each value of their type: commands, services.
const ONCE_FOR_EACH: &[&str] = &[
    "run", "execute", "exec", "start", "serve", "listen", "init", "setup", "launch", "main",
];

/// Whether a method that takes `self` makes a client or connection, uses it there and drops it,
/// though the value that it belongs to could keep it. What is worked through in a loop behind it,
/// or is handed on, is used for longer than one call shows.
pub(super) fn is_thrown_away(cx: &BodyCx<'_>, call: ExprId, row: &Client) -> bool {
    let facts = cx.facts();
    let Some(function) = cx.model().program.function(facts.owner()) else {
        return false;
    };
    let is_method = function.self_param.is_some_and(|receiver| receiver.by_ref);
    is_method
        && is_worth_keeping(row)
        && !cx.is_quiet()
        && !cx.in_error_path(call)
        && !facts.is_start_up(call)
        && facts.loops(call).innermost.is_none()
        && !runs_once(facts.function_name())
        && !loops_behind(facts, call)
        && !is_deferred(facts, call)
        && per_request::is_dropped(facts, call)
        && per_request::bound_to(facts, call)
            .is_none_or(|local| facts.uses_of(local).all(|path| is_borrowed(facts, path)))
}

fn runs_once(function: &str) -> bool {
    let name = function.rsplit("::").next().unwrap_or(function);
    ONCE_FOR_EACH.contains(&name)
}

/// Whether a row is of a client, or of a connection that tasks can share or a pool can keep; not of
/// functions that hide a client, or of files.
fn is_worth_keeping(row: &Client) -> bool {
    const CRATES: &[&str] = &[
        "reqwest",
        "hyper",
        "hyper_util",
        "ureq",
        "awc",
        "isahc",
        "mongodb",
        "scylla",
        "elasticsearch",
        "opensearch",
        "redis",
        "tokio_postgres",
        "postgres",
        "sqlx",
        "mysql_async",
        "mysql",
        "lapin",
        "async_nats",
        "tonic",
        "clickhouse",
        "sea_orm",
    ];
    let krate = row.path.split("::").next().unwrap_or_default();
    let is_function = row.path.split("::").count() == 2;
    matches!(row.cost, ClientCost::Pool | ClientCost::Connect)
        && CRATES.contains(&krate)
        && (!is_function || row.cost == ClientCost::Connect)
}

/// Whether a use of a variable only looks at it: a call of its method, or a reference to it.
fn is_borrowed(facts: &BodyFacts<'_>, path: ExprId) -> bool {
    let Some(outer) = facts.parent(path) else {
        return false;
    };
    let is_borrow = match facts.file.expr(outer).kind {
        ExprKind::MethodCall { .. } => facts
            .file
            .method_call(outer)
            .is_some_and(|method| method.receiver == path),
        ExprKind::Reference { .. } => true,
        _ => false,
    };
    is_borrow && !is_deferred(facts, path)
}

/// Whether an expression stands in a closure or in a block that runs as a task of its own.
fn is_deferred(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    let mut inner = expr;
    while let Some(outer) = facts.parent(inner) {
        let is_task = facts
            .file
            .block(outer)
            .is_some_and(|block| matches!(block.kind, BlockKind::Async { .. }));
        // The body of an `async fn` in a trait that a macro rewrites has no parent.
        if matches!(facts.file.expr(outer).kind, ExprKind::Closure(_))
            || is_task && facts.parent(outer).is_some()
        {
            return true;
        }
        inner = outer;
    }
    false
}

/// Whether a loop stands behind the call.
fn loops_behind(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let after = facts.file.range(call).end;
    facts.own_exprs().any(|expr| {
        facts.file.range(expr).start >= after
            && matches!(
                facts.file.expr(expr).kind,
                ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. }
            )
    })
}
