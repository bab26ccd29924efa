//! Futures that a function races: `futures::future::select(Box::pin(..), Box::pin(..)).await`.

use super::{Taker, loses, report, survives};
use crate::knowledge::Api;
use crate::rules::calls::arguments_in;
use crate::rules::context::BodyCx;
use crate::syntax::hir::{ExprId, ExprKind, MatchArm, PatKind};

/// What gives the first of two futures and hands the other one back.
pub(super) const RACES: &[&str] = &["futures::future::select"];

/// A race in a loop, of futures that are made in each pass, of which the one that is late is dropped.
pub(super) fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    if cx.is_quiet() || !cx.loops(call).repeats() {
        return;
    }
    let &[left, right] = arguments_in(cx.facts(), call) else {
        return;
    };
    let Some(arms) = arms(cx, call) else {
        return;
    };
    for (future, winner) in [(left, "Right"), (right, "Left")] {
        let arm = arms.iter().find(|arm| drops_other(cx, arm, winner));
        let Some((arm, found)) = arm.zip(loses(cx, future)) else {
            continue;
        };
        let comes_back = cx.facts().flow().graph().can_follow(arm.body, call);
        if comes_back && survives(cx, call, future) {
            let taker = Taker {
                name: api.name(),
                wins: "the other future wins".to_owned(),
                goes_on: arm.body,
            };
            report(cx, future, &found, &taker);
            return;
        }
    }
}

/// The arms of the `match` on the awaited race.
fn arms<'m>(cx: &BodyCx<'m>, call: ExprId) -> Option<&'m [MatchArm]> {
    let whole = cx.parent(call)?;
    let outer = cx.parent(whole)?;
    match (cx.expr(whole).kind, cx.expr(outer).kind) {
        (ExprKind::Await(_), ExprKind::Match { scrutinee, arms }) if scrutinee == whole => {
            Some(cx.file().list(arms))
        }
        _ => None,
    }
}

/// Whether an arm is that of one side, and does not take the future of the other.
fn drops_other(cx: &BodyCx<'_>, arm: &MatchArm, side: &str) -> bool {
    let PatKind::TupleStruct(path, parts) = cx.file().pat(arm.pat).kind else {
        return false;
    };
    let segments = cx.file().list(cx.file().path(path).segments);
    let is_side = segments
        .last()
        .is_some_and(|last| last.name.as_str() == side);
    let &[both] = cx.file().list(parts) else {
        return false;
    };
    let PatKind::Tuple(pair) = cx.file().pat(both).kind else {
        return false;
    };
    let other = cx.file().list(pair).get(1);
    is_side && other.is_some_and(|&other| matches!(cx.file().pat(other).kind, PatKind::Wild))
}
