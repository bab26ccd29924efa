//! See rules/libraries/fetch_all_wasted.md

use crate::finding::{Applicability, Severity};
use crate::rules::context::BodyCx;
use crate::rules::queries::{Fetched, Query, Wasted};
use crate::rules::rule::{Hook, Rule};

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
}

fn check_query(cx: &BodyCx<'_>, query: &Query) {
    let (call, api) = (query.call, query.api);
    let Some(fetched) = Fetched::of(cx, query) else {
        return;
    };
    let Some((wasted, first)) = fetched.wasted(cx) else {
        return;
    };
    let (what, fix) = match wasted {
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
    };
    let mut report = cx.report(
        call,
        format!("`{api}` brings all rows to `{}` {what}", cx.function_name()),
    );
    if cx.facts().hot_reason().is_some() {
        report = report.severity(Severity::Warning);
    }
    report = report.fix(fix);
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
