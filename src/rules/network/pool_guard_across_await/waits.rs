//! What is waited for with a connection in hand.

use crate::knowledge::{self, Api, GuardClass, OffloadClass, RemoteEffect};
use crate::rules::calls;
use crate::rules::facts::{BodyFacts, Callee};
use crate::rules::remote::bodies_of_implementations;
use crate::syntax::hir::{ExprId, ExprKind, MacroKind, PatId};

/// What is waited for with a connection in hand.
pub(super) enum Wait {
    /// Another machine, a timer or a channel.
    Elsewhere(String),
    /// A second connection of a pool.
    Pool(String),
}

/// What a place waits for at which a task is suspended: one future, or several that run side by side.
pub(super) fn waits_for(facts: &BodyFacts<'_>, wait: ExprId, depth: u8) -> Option<Wait> {
    match facts.file.expr(wait).kind {
        ExprKind::Await(future) => slow(facts, facts.future_in(future).unwrap_or(future), depth)
            .or_else(|| outcome_of_task(facts, future, depth)),
        ExprKind::Macro(call) => match facts.file.macro_calls[call].kind {
            MacroKind::Join(futures) => {
                let mut futures = facts.file.list(futures).iter();
                futures.find_map(|&future| slow(facts, future, depth))
            }
            MacroKind::Select(arms) => {
                let mut futures = facts.file.list(arms).iter().filter_map(|arm| arm.future);
                futures.find_map(|future| {
                    slow(facts, future, depth).filter(|_| !is_timer(facts, future))
                })
            }
            _ => None,
        },
        _ => None,
    }
}

/// Whether a future only waits until it is time.
fn is_timer(facts: &BodyFacts<'_>, future: ExprId) -> bool {
    let api = facts.callee(future).api();
    api.is_some_and(|api| api.path().as_str().starts_with("tokio::time::sleep"))
}

fn slow(facts: &BodyFacts<'_>, future: ExprId, depth: u8) -> Option<Wait> {
    if runs_stream(facts, future) {
        return within(facts, future, depth);
    }
    if facts.ty(future).is("tokio::sync::oneshot::Receiver") {
        return Some(Wait::Elsewhere("`oneshot::Receiver`".to_owned()));
    }
    match facts.callee(future) {
        Callee::Api(api) => {
            if checks_out(facts, future, api) {
                return Some(Wait::Pool(format!("`{}`", short(api))));
            }
            if is_remote(api) {
                return Some(Wait::Elsewhere(format!("`{}`", short(api))));
            }
            parts(facts, future, api).find_map(|part| within(facts, part, depth))
        }
        Callee::Function(def) if depth < 3 => {
            let model = facts.model();
            let bodies = match model.body_of(def) {
                Some(body) => vec![body],
                None => bodies_of_implementations(model, def)?,
            };
            let mut found = bodies
                .into_iter()
                .map(|body| waits_inside(facts, future, &BodyFacts::of(model, body), depth));
            // Whichever implementation it is, it waits.
            let first = found.next()??;
            found.all(|found| found.is_some()).then_some(first)
        }
        _ => None,
    }
}

/// What a function waits for that a call runs.
fn waits_inside(
    facts: &BodyFacts<'_>,
    call: ExprId,
    inner: &BodyFacts<'_>,
    depth: u8,
) -> Option<Wait> {
    let mut waits = inner.suspensions().iter();
    let found = waits
        .find_map(|&wait| waits_for(inner, wait, depth + 1))
        .or_else(|| queries_given_pool(facts, call, inner))?;
    let through = inner.function_name();
    Some(match found {
        Wait::Elsewhere(what) => Wait::Elsewhere(through_to(through, &what)),
        Wait::Pool(what) => Wait::Pool(through_to(through, &what)),
    })
}

/// The query of a function that runs on whatever it is handed, where that is a pool.
fn queries_given_pool(facts: &BodyFacts<'_>, call: ExprId, inner: &BodyFacts<'_>) -> Option<Wait> {
    let params = inner.file.list(inner.file.bodies[inner.body].params).iter();
    let given = calls::arguments_in(facts, call).iter();
    let pools = params.zip(given).filter_map(|(&param, &given)| {
        let is_pool = facts.ty(given).is("sqlx::Pool");
        inner.named(param).filter(|_| is_pool)
    });
    let pools: Vec<PatId> = pools.map(|(_, local)| local).collect();
    let mut queries = inner.api_calls().filter(|_| !pools.is_empty());
    queries.find_map(|(query, api)| {
        let &executor = calls::arguments_in(inner, query).first()?;
        let runs_on_it = takes_executor(api)
            && inner
                .local(executor)
                .is_some_and(|local| pools.contains(&local));
        runs_on_it.then(|| Wait::Pool(format!("`{}`", short(api))))
    })
}

/// The futures that a call runs, one or many: what is given a time limit, what `join_all` is given.
fn parts(facts: &BodyFacts<'_>, call: ExprId, api: Api) -> impl Iterator<Item = ExprId> {
    const RUN_ALL: &[&str] = &[
        "futures::future::join_all",
        "futures::future::try_join_all",
        "futures::future::join",
        "futures::future::try_join",
        "tokio::time::timeout",
        "tokio::time::timeout_at",
    ];
    let mut found = Vec::new();
    if RUN_ALL.contains(&api.path().as_str()) {
        found.extend(calls::arguments_in(facts, call));
    }
    let named = |part: ExprId| {
        let local = facts.local(part)?;
        calls::initializer_of(facts, local)
    };
    found
        .into_iter()
        .map(move |part| named(part).unwrap_or(part))
}

/// Whether a call runs a stream whose items are futures to its end: `….buffer_unordered(4).collect()`.
fn runs_stream(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    const RUN: &[&str] = &[
        "futures::stream::StreamExt::buffered",
        "futures::stream::StreamExt::buffer_unordered",
        "futures::stream::StreamExt::for_each_concurrent",
        "futures::stream::TryStreamExt::try_for_each_concurrent",
        "futures::stream::TryStreamExt::try_buffer_unordered",
    ];
    let mut inner = call;
    while let Some(method) = facts.file.method_call(inner) {
        let api = facts.callee(inner).api();
        if api.is_some_and(|api| RUN.contains(&api.path().as_str())) {
            return true;
        }
        inner = method.receiver;
    }
    false
}

/// The first slow future that is made within an expression.
fn within(facts: &BodyFacts<'_>, expr: ExprId, depth: u8) -> Option<Wait> {
    let mut found = None;
    facts.file.each_child(expr, &mut |child| {
        if found.is_none() {
            found = within(facts, child, depth);
        }
    });
    found.or_else(|| match facts.callee(expr) {
        Callee::Api(api) if checks_out(facts, expr, api) || is_remote(api) => {
            slow(facts, expr, depth)
        }
        Callee::Function(_) => slow(facts, expr, depth),
        _ => None,
    })
}

/// What a task waits for whose outcome is awaited, where the function started it.
fn outcome_of_task(facts: &BodyFacts<'_>, future: ExprId, depth: u8) -> Option<Wait> {
    const HANDLE: &str = "tokio::task::JoinHandle";
    const TASKS: &str = "tokio::task::JoinSet";
    let tasks = facts.file.method_call(future).map(|call| call.receiver);
    let is_outcome = facts.ty(future).peeled().is(HANDLE)
        || tasks.is_some_and(|tasks| facts.ty(tasks).peeled().is(TASKS));
    if !is_outcome {
        return None;
    }
    let before = facts.file.range(future).end;
    let starts = |&(call, api): &(ExprId, Api)| {
        let row = knowledge::async_contexts().offload.get(api);
        row.is_some_and(|row| row.class == OffloadClass::NewAsyncTask)
            && facts.file.range(call).end <= before
    };
    let mut tasks = facts.api_calls().filter(starts);
    tasks.find_map(|(call, _)| {
        let range = facts.file.range(call);
        let mut awaits = facts.own_exprs().filter(|&expr| {
            range.contains_range(facts.file.range(expr))
                && matches!(facts.file.expr(expr).kind, ExprKind::Await(_))
        });
        let mut given = calls::arguments_in(facts, call).iter();
        given
            .find_map(|&part| slow(facts, part, depth))
            .or_else(|| awaits.find_map(|wait| waits_for(facts, wait, depth)))
    })
}

fn through_to(function: &str, what: &str) -> String {
    format!("`{function}` → {what}")
}

/// The last two parts of a path.
fn short(api: Api) -> &'static str {
    let path = api.path().as_str();
    let second = path.rmatch_indices("::").nth(1);
    second.map_or(path, |(at, _)| &path[at + 2..])
}

/// Whether a call takes a connection out of a pool: by name, or since it is handed the pool.
fn checks_out(facts: &BodyFacts<'_>, call: ExprId, api: Api) -> bool {
    if knowledge::guard(api).is_some_and(|guard| guard.class == GuardClass::PooledConnection) {
        return true;
    }
    takes_executor(api)
        && calls::arguments_in(facts, call)
            .first()
            .is_some_and(|&executor| facts.ty(executor).is("sqlx::Pool"))
}

/// Whether a query is handed the connection or pool that it runs on.
fn takes_executor(api: Api) -> bool {
    let row = knowledge::database_calls().get(api);
    row.is_some_and(|row| row.executor == Some(knowledge::Executor::Argument))
}

fn is_remote(api: Api) -> bool {
    let row = knowledge::remote_io().calls.get(api);
    match row.map(|row| (row.effect, row.latency)) {
        Some((RemoteEffect::Local | RemoteEffect::Ordering, _)) => {
            matches!(
                api.path().as_str(),
                "tokio::time::sleep"
                    | "tokio::sync::mpsc::Receiver::recv"
                    | "tokio::sync::broadcast::Receiver::recv"
            )
        }
        Some((_, latency)) => latency.is_none(),
        None => false,
    }
}
