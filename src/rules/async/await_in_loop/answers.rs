//! Requests that send something to be answered, one for each item, where each pass keeps the answer: searches,
//! prices, embeddings.

use super::gathered::adds;
use crate::finding::{Confidence, Severity};
use crate::knowledge::{self, Api};
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Callee};
use crate::rules::remote::{Level, Reader, Wait};
use crate::syntax::hir::{ExprId, ExprKind, PatId};

/// The first await of a pass that sends a request to another machine, if what the pass does with the answer
/// is to add it to what it gathers.
pub(super) fn keeps_each(
    cx: &BodyCx<'_>,
    pat: PatId,
    body: ExprId,
    awaits: &[ExprId],
) -> Option<ExprId> {
    let (&asks, others) = awaits.split_first()?;
    let facts = cx.facts();
    if !super::uses_item(cx, pat, body, asks) {
        return None;
    }
    if !is_request(facts, asks) {
        return None;
    }
    let acts = Reader::new(cx.model()).expr(facts, asks).level == Level::Acts;
    if !acts || Reader::new(cx.model()).wait(facts, asks) != Wait::Remote {
        return None;
    }
    // Whoever asks twice in a pass may do so for an order.
    let only_reads = |&other: &ExprId| {
        Reader::new(cx.model()).expr(facts, other).level <= Level::Reads
            || contains(cx, other, asks)
    };
    (others.iter().all(only_reads) && is_kept(cx, body, asks)).then_some(asks)
}

/// Whether an await is of a request, or of a function of the workspace that makes one itself: what leads to one
/// further down, as the evaluation of an expression may, seldom does.
fn is_request(facts: &BodyFacts<'_>, asks: ExprId) -> bool {
    let ExprKind::Await(future) = facts.file.expr(asks).kind else {
        return false;
    };
    let is_row = |api: Api| knowledge::remote_io().calls.get(api).is_some();
    let made = facts.maker_of_future(future);
    match facts.callee(made) {
        Callee::Api(api) => is_row(api),
        Callee::Function(def) => facts
            .of_function(def)
            .is_some_and(|inner| inner.api_calls().any(|(_, api)| is_row(api))),
        Callee::Unknown => false,
    }
}

/// Whether a pass adds to a collection what comes of an answer.
fn is_kept(cx: &BodyCx<'_>, body: ExprId, asks: ExprId) -> bool {
    cx.facts().calls().into_iter().any(|call| {
        let Some(method) = cx.file().method_call(call) else {
            return false;
        };
        contains(cx, body, call)
            && adds(method.method.name.as_str())
            && method
                .args
                .iter()
                .any(|&given| comes_of(cx, given, asks, LONGEST))
    })
}

/// Variables from a request to what is kept, at most.
const LONGEST: u8 = 4;

/// Whether a value is made of an answer, through variables.
fn comes_of(cx: &BodyCx<'_>, value: ExprId, asks: ExprId, left: u8) -> bool {
    if contains(cx, value, asks) {
        return true;
    }
    let Some(left) = left.checked_sub(1) else {
        return false;
    };
    let mut comes = false;
    cx.facts().flow().each_local_in(value, &mut |_, local| {
        let made = cx.facts().initializer(local);
        comes |= made.is_some_and(|made| comes_of(cx, made, asks, left));
    });
    comes
}

fn contains(cx: &BodyCx<'_>, outer: ExprId, inner: ExprId) -> bool {
    cx.file()
        .range(outer)
        .contains_range(cx.file().range(inner))
}

pub(super) fn report(cx: &BodyCx<'_>, asks: ExprId, iterable: ExprId) {
    let report = cx
        .report(asks, super::message(cx, asks, iterable))
        .severity(Severity::Suggestion)
        .at_most(Confidence::Medium)
        .fix(
            "where the other side takes them in any order, keep a few under way at once: \
             `stream::iter(items).map(..).buffered(8)`; or ask for all of them in one request",
        );
    drop(report.related(cx.file().range(iterable), "for each of these"));
}
