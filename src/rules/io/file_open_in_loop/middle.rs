//! Functions between a loop and what opens the path that it is handed.

use rustc_hash::FxHashSet;

use super::{Opened, is_fixed, is_of_receiver, opened_by_parameters, waits_for_disk};
use crate::finding::Confidence;
use crate::rules::context::BodyCx;
use crate::rules::streams;
use crate::semantics::defs::DefId;
use crate::syntax::hir::ExprId;

/// A function that hands a path of its own to one that opens what it is handed, called in a loop.
pub(super) fn check_middle(
    cx: &BodyCx<'_>,
    call: ExprId,
    def: DefId,
    around: ExprId,
    leading: &FxHashSet<DefId>,
) {
    let Some(Some(opened)) = cx.in_body_of(def, |middle| opened_by_call(middle, leading)) else {
        return;
    };
    if streams::waits(cx, around) && (!opened.appends || streams::waits_for_time(cx, around)) {
        return;
    }
    if let Some(method) = cx.file().method_call(call) {
        let seen = streams::place_of(cx, method.receiver);
        if seen.is_none_or(|seen| seen.is_born_in(cx, around)) {
            return;
        }
    }
    let message = format!(
        "`{}` opens the same file (`{}`) each time, and `{}` calls it in every pass of a loop",
        cx.model().program.def(def).name,
        opened.api,
        cx.function_name()
    );
    let report = cx
        .report(call, message)
        .at_most(Confidence::Medium)
        .fix("open it once, before the loop, and pass the handle or the contents on");
    drop(report.related_at(opened.at, "opened here"));
}

/// The file that a function has another one open each time, by a path that it knows itself.
fn opened_by_call(middle: &BodyCx<'_>, leading: &FxHashSet<DefId>) -> Option<Opened> {
    let facts = middle.facts();
    if facts.is_memoized() || waits_for_disk(middle) {
        return None;
    }
    let mut calls = facts.own_calls().filter(|(_, def)| leading.contains(def));
    calls.find_map(|(call, def)| {
        let always = !middle.in_error_path(call)
            && !middle.context(call).once
            && facts.loops_around(call).is_empty()
            && streams::is_unconditional(middle, call, facts.root());
        let opened = always.then(|| middle.in_body_of(def, opened_by_parameters))???;
        let given = streams::arguments(middle, call);
        let is_own = |&position: &usize| {
            given
                .get(position)
                .is_some_and(|&path| is_fixed(middle, path) || is_of_receiver(middle, path))
        };
        opened.positions.iter().all(is_own).then_some(opened)
    })
}
