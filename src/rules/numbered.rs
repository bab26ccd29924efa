//! Ranges whose numbers name what is asked for, one request each: pages, blocks, heights. Others say how
//! many workers there are.

use super::context::BodyCx;
use super::remote::{Reader, Wait};
use crate::knowledge::{self, Api};
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind};

/// How many functions deep loops are looked for.
const DEEPEST: u8 = 2;

/// Words for how much is to run at once.
const AT_ONCE: &[&str] = &[
    "worker",
    "thread",
    "concurren",
    "parallel",
    "task",
    "client",
    "conn",
    "cpu",
    "cores",
    "users",
];

/// Whether the number that a range gives is handed to the one request of what is started for it.
pub(super) fn names_requests(
    cx: &BodyCx<'_>,
    range: ExprId,
    number: PatId,
    started: ExprId,
) -> bool {
    let ExprKind::Range { end: Some(end), .. } = cx.expr(range).kind else {
        return false;
    };
    let bound = cx.source(end).to_ascii_lowercase();
    if matches!(cx.expr(end).kind, ExprKind::Literal(_))
        || AT_ONCE.iter().any(|word| bound.contains(word))
    {
        return false;
    }
    let PatKind::Binding { .. } = cx.file().pat(number).kind else {
        return false;
    };
    let within = cx.file().range(started);
    let facts = cx.facts();
    let asks = |expr: ExprId| {
        let is_request = matches!(
            cx.expr(expr).kind,
            ExprKind::Call { .. } | ExprKind::MethodCall { .. }
        ) && !cx.api(expr).is_some_and(starts_task)
            && within.contains_range(cx.file().range(expr));
        is_request && names(cx, expr, number) && {
            Reader::new(cx.model()).wait(facts, expr) > Wait::Disk
        }
    };
    facts.own_exprs().any(asks) && !facts.goes_round(started, is_loop, DEEPEST)
}

fn starts_task(api: Api) -> bool {
    knowledge::async_contexts().offload.get(api).is_some()
}

fn names(cx: &BodyCx<'_>, expr: ExprId, number: PatId) -> bool {
    let mut found = false;
    cx.facts()
        .flow()
        .each_local_in(expr, &mut |_, local| found |= local == number);
    found
}

fn is_loop(kind: &ExprKind) -> bool {
    matches!(
        kind,
        ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. }
    )
}
