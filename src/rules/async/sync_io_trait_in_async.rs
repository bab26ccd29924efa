//! See rules/async/sync_io_trait_in_async.md

use crate::knowledge::Category;
use crate::rules::blocking::{Blocked, opens_file, severity};
use crate::rules::context::BodyCx;
use crate::rules::facts::Witness;
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "sync_io_trait_in_async",
    hooks: &[Hook::Effect(&[Category::IoTrait, Category::Stdio], check)],
};

fn check(cx: &BodyCx<'_>, _: ExprId, witness: &Witness) {
    let skips = |found: &Witness| is_told_of(cx, found);
    if skips(witness) {
        return;
    }
    if let Some(blocked) = Blocked::led_by(cx, witness, skips) {
        drop(blocked.report(cx));
    }
}

/// Whether another rule speaks of it already, where the handle is opened.
fn is_told_of(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    let opens = |other: &&Witness| matches!(other.category, Category::Fs | Category::Net);
    let mut others = cx.facts().effects().iter().filter(opens);
    if witness.steps.is_empty() {
        others.any(|other| {
            other.steps.is_empty()
                && other.call.index() < witness.call.index()
                && (opens_file(other) && severity(cx, other).is_some()
                    || other.category == Category::Net)
                && cx.facts().running_frame(other.call) == cx.facts().running_frame(witness.call)
        })
    } else {
        others.any(|other| other.call == witness.call)
    }
}
