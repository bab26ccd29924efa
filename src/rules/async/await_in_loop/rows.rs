//! Requests that change something elsewhere, one for each row of a query that a request asked for.

use crate::finding::{Confidence, Severity};
use crate::rules::context::BodyCx;
use crate::rules::queries::{Repeated, Source};
use crate::rules::remote::{Level, Reader, Wait};
use crate::syntax::hir::{ExprId, PatId};

/// The one await of a pass over rows, if it asks another machine to do something for its own row while a
/// request of a server waits: rows have no order among each other but where one asks for it.
pub(super) fn asks_for_each(
    cx: &BodyCx<'_>,
    pat: PatId,
    body: ExprId,
    awaits: &[ExprId],
) -> Option<ExprId> {
    let &[asks] = awaits else { return None };
    let facts = cx.facts();
    if !facts.serves_requests() || !super::uses_item(cx, pat, body, asks) {
        return None;
    }
    let is_of_rows = Repeated::around(facts, asks)
        .is_some_and(|repeated| repeated.source == Source::Rows && repeated.body == body);
    if !is_of_rows || is_ordered(cx) {
        return None;
    }
    let mut reader = Reader::new(cx.model());
    let acts = reader.expr(facts, asks).level == Level::Acts;
    (acts && Reader::new(cx.model()).wait(facts, asks) == Wait::Remote).then_some(asks)
}

/// Whether the function asks for rows in an order.
fn is_ordered(cx: &BodyCx<'_>) -> bool {
    let text = cx.source(cx.facts().root()).to_ascii_lowercase();
    text.contains("order by") || text.contains("order_by")
}

pub(super) fn report(cx: &BodyCx<'_>, asks: ExprId, iterable: ExprId) {
    let report = cx
        .report(asks, super::message(cx, asks, iterable))
        .severity(Severity::Suggestion)
        .at_most(Confidence::Medium)
        .fix(
            "where their order does not matter, keep a few under way at once: \
             `stream::iter(rows).map(..).buffer_unordered(8)`; or leave them to a queue and answer at once",
        );
    drop(report.related(cx.file().range(iterable), "for each of these"));
}
