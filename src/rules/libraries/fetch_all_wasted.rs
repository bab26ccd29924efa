//! See rules/libraries/fetch_all_wasted.md

use crate::finding::{Applicability, Confidence, Severity};
use crate::rules::context::BodyCx;
use crate::rules::queries::{Askers, Fetched, Narrowed, Query, Wasted, rows_given_by};
use crate::rules::report::Report;
use crate::rules::rule::{Hook, Rule};
use crate::semantics::defs::DefId;
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "fetch_all_wasted",
    hooks: &[Hook::Body(check)],
};

fn check(cx: &BodyCx<'_>) {
    if cx.is_quiet() {
        return;
    }
    for query in Query::all(cx.facts()) {
        check_query(cx, &query);
    }
    let askers = Askers::shared(cx);
    let calls = cx.facts().workspace_calls();
    for (call, function) in calls.filter(|&(_, function)| askers.contains(function)) {
        check_helper(cx, call, function);
    }
}

/// A function of the workspace that brings all rows, of which its caller needs none or one.
fn check_helper(cx: &BodyCx<'_>, call: ExprId, function: DefId) {
    let Some((wasted, _)) = Fetched::by_helper(cx, call).wasted(cx) else {
        return;
    };
    let Some((api, at)) = rows_given_by(cx, function) else {
        return;
    };
    let (what, fix) = words(wasted);
    let name = cx.facts().name_of(function);
    let message = format!(
        "`{name}` brings all rows (`{api}`) to `{}` {what}",
        cx.function_name()
    );
    let report = cx.report(call, message).at_most(Confidence::Medium);
    drop(by_heat(cx, report).fix(fix).related_at(at, "brought here"));
}

/// For what all rows are brought, and what is to be asked in place of them.
fn words(wasted: Wasted) -> (&'static str, &'static str) {
    match wasted {
        Wasted::Count => (
            "to count them",
            "let the database count: `SELECT COUNT(*) ..`",
        ),
        Wasted::Any => (
            "to ask whether there are any",
            "ask for that: `SELECT EXISTS(SELECT 1 ..)`, or for one row",
        ),
        Wasted::One => (
            "to use one of them",
            "ask for one row: `fetch_optional`, `first`, `one` or `query_opt`, with ORDER BY and LIMIT 1 where it matters which",
        ),
        Wasted::Search => (
            "to look for a value in them",
            "look for it in the query, with WHERE, and ask for one row",
        ),
    }
}

fn by_heat<'m>(cx: &BodyCx<'_>, report: Report<'m>) -> Report<'m> {
    if cx.facts().hot_reason().is_some() {
        report.severity(Severity::Warning)
    } else {
        report
    }
}

fn check_query(cx: &BodyCx<'_>, query: &Query) {
    let (call, api) = (query.call, query.api);
    let Some(fetched) = Fetched::of(cx, query) else {
        return;
    };
    let Some((wasted, first)) = fetched.wasted(cx) else {
        return;
    };
    let (what, fix) = words(wasted);
    let report = cx.report(
        call,
        format!("`{api}` brings all rows to `{}` {what}", cx.function_name()),
    );
    // Of what has a given value there are few mostly.
    let few = fetched.narrowed != Narrowed::No && wasted != Wasted::Count;
    let mut report = if few { report } else { by_heat(cx, report) }.fix(fix);
    let method = cx.file().method_call(call);
    if let Some(behind) = first
        && api.crate_name() == "sqlx"
        && api.name() == "fetch_all"
        && let Some(method) = method
    {
        report = report
            .edit(
                method.method.range,
                "fetch_optional",
                Applicability::Machine,
            )
            .edit(behind, "", Applicability::Machine);
    }
    drop(report);
}
