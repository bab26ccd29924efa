//! See rules/async/thread_sleep_in_async.md

use crate::knowledge::Category;
use crate::rules::blocking::Blocked;
use crate::rules::context::BodyCx;
use crate::rules::facts::Witness;
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "thread_sleep_in_async",
    hooks: &[Hook::Effect(&[Category::ThreadSleep], check)],
};

fn check(cx: &BodyCx<'_>, _: ExprId, witness: &Witness) {
    let Some(blocked) = Blocked::led_by(cx, witness, |_| false) else {
        return;
    };
    if witness.api.path().as_str() == "std::thread::sleep" {
        drop(blocked.report_with_twin(cx, "tokio::time::sleep"));
    } else {
        drop(blocked.report(cx));
    }
}
