//! See rules/libraries/unprepared_query_in_loop.md

use crate::finding::{Applicability, Severity};
use crate::knowledge::{Api, database_calls};
use crate::rules::context::BodyCx;
use crate::rules::facts::BodyFacts;
use crate::rules::queries::{
    Query, Repeated, Source, SqlText, Verb, constant_verb, is_in_transaction, is_migration,
    is_sent_as_is, varies,
};
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unprepared_query_in_loop",
    hooks: &[Hook::CallTo(ApiSet::Where(prepares), check)],
};

/// How many further places of a function are named.
const MOST_RELATED: usize = 5;

fn prepares(api: Api) -> bool {
    database_calls().get(api).is_some_and(|row| row.prepares)
}

/// Whether a call prepares anew what could be prepared once: the query, and whether a loop repeats it.
fn wasteful(cx: &BodyCx<'_>, call: ExprId, api: Api) -> Option<(Query, bool)> {
    let facts = cx.facts();
    if !prepares(api) || cx.in_error_path(call) {
        return None;
    }
    let query = Query::of(facts, call, api).filter(|query| !is_sent_as_is(facts, query))?;
    let text = SqlText::of(facts, &query).filter(|text| text.is_given)?;
    // Only a text that stays the same can be prepared once.
    let verb = constant_verb(facts, &text)?;
    if !matches!(verb, Verb::Read | Verb::Write) {
        return None;
    }
    let mut loops = cx.facts().loops_around(call).into_iter();
    // What is asked on the way out of a loop, or until it succeeds, is asked once.
    let repeats = loops.any(|(around, trips)| {
        trips.repeats() && !cx.facts().leaves_behind(call, around) && !facts.is_retry(around, call)
    }) || Repeated::around(facts, call).is_some()
        || is_of_callers(cx, &query, verb) && is_called_in_loop(cx);
    let is_hot = facts.hot_reason().is_some();
    if !repeats && (!is_hot || facts.is_start_up(call)) {
        return None;
    }
    if repeats && (reported_otherwise(cx, &query, verb) || asks_each_once(facts, &query)) {
        return None;
    }
    // What a connection keeps is gone with it.
    if !repeats && query.family.is_file && opens_connection(cx) {
        return None;
    }
    Some((query, repeats))
}

/// Whether a loop that calls the function is not told of for the query itself: what is prepared here, and what is
/// written to a file in a transaction.
fn is_of_callers(cx: &BodyCx<'_>, query: &Query, verb: Verb) -> bool {
    query.api.name() == "prepare"
        || query.family.is_file && verb == Verb::Write && is_in_transaction(cx.facts(), query)
}

/// Whether a loop calls the function for each of its elements.
fn is_called_in_loop(cx: &BodyCx<'_>) -> bool {
    let model = cx.model();
    let owner = cx.facts().owner();
    model.callers(owner).iter().any(|&(body, at)| {
        let caller = BodyFacts::of(model, model.body(body));
        caller.owner() != owner
            && model.program.code_kind(caller.owner()).ships()
            && !is_migration(&caller)
            && !caller.is_start_up(at)
            && Repeated::around(&caller, at).is_some()
    })
}

/// Whether the passes of the loop ask other connections, each of which has to prepare the text once.
fn asks_each_once(facts: &BodyFacts<'_>, query: &Query) -> bool {
    let repeated = Repeated::around(facts, query.call);
    repeated.is_some_and(|repeated| varies(facts, &repeated, query.executor.as_slice()))
}

fn opens_connection(cx: &BodyCx<'_>) -> bool {
    let mut calls = cx.facts().api_calls();
    calls.any(|(_, api)| {
        api.path()
            .as_str()
            .starts_with("rusqlite::Connection::open")
    })
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    if cx.is_quiet() || is_migration(cx.facts()) {
        return;
    }
    let Some((query, repeats)) = wasteful(cx, call, api) else {
        return;
    };
    let is_local = query.family.is_file;
    let start = cx.file().range(call).start;
    // One finding a function.
    let others = cx.facts().api_calls();
    let others = others.filter(|&(other, api)| other != call && wasteful(cx, other, api).is_some());
    let others: Vec<_> = others.map(|(other, _)| cx.file().range(other)).collect();
    if others.iter().any(|other| other.start < start) {
        return;
    }
    let function = cx.function_name();
    let in_loop = if cx.loops(call).repeats() || Repeated::around(cx.facts(), call).is_some() {
        "in every pass of a loop"
    } else {
        "for each call from a loop"
    };
    let (message, severity) = if is_local {
        let how_often = if repeats {
            in_loop
        } else {
            "for every request"
        };
        (
            format!("`{api}` parses the same SQL again {how_often} in `{function}`"),
            Severity::Suggestion,
        )
    } else if repeats {
        (
            format!(
                "`{api}` prepares the same SQL again {in_loop} in `{function}`: two round trips instead of one"
            ),
            Severity::Warning,
        )
    } else {
        (
            format!(
                "`{api}` prepares its SQL for every request in `{function}`: two round trips instead of one"
            ),
            Severity::Suggestion,
        )
    };
    let fix = match api.crate_name() {
        "rusqlite" => "take the statement from the connection's cache: `conn.prepare_cached(SQL)?`",
        "scylla" => {
            "prepare the statement once with `session.prepare(SQL).await?` and run it with `execute_unpaged`, or use `CachingSession`"
        }
        _ => {
            "prepare the statement once with `client.prepare(SQL).await?` (a pool of deadpool has `prepare_cached`) and pass it instead of the text"
        }
    };
    let mut report = cx.report(call, message).severity(severity).fix(fix);
    if api.path().as_str() == "rusqlite::Connection::prepare"
        && let Some(method) = cx.file().method_call(call)
    {
        report = report.edit(
            method.method.range,
            "prepare_cached",
            Applicability::Machine,
        );
    }
    for &other in others.iter().take(MOST_RELATED) {
        report = report.related(other, "and here");
    }
    drop(report);
}

/// Whether the loop itself is the finding: of queries by element over the network, and of writes
/// outside of a transaction.
fn reported_otherwise(cx: &BodyCx<'_>, query: &Query, verb: Verb) -> bool {
    if query.api.name() == "prepare" {
        return false;
    }
    let facts = cx.facts();
    let Some(repeated) = Repeated::around(facts, query.call) else {
        return false;
    };
    let by_element = matches!(
        repeated.source,
        Source::Elements | Source::Rows | Source::Deliveries
    ) && varies(facts, &repeated, &query.parts(facts));
    let is_parsing =
        query.family.is_file && (verb == Verb::Read || is_in_transaction(facts, query));
    by_element && !is_parsing
}
