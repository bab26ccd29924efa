//! See rules/async/thread_sleep_in_async.md

use crate::knowledge::Category;
use crate::rules::blocking;
use crate::rules::context::BodyCx;
use crate::rules::facts::Witness;
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "thread_sleep_in_async",
    hooks: &[Hook::Effect(&[Category::ThreadSleep], check)],
};

fn check(cx: &BodyCx<'_>, call: ExprId, witness: &Witness) {
    let Some(report) = blocking::report(cx, call, witness) else {
        return;
    };
    if witness.api.path().as_str() == "std::thread::sleep" {
        drop(blocking::with_twin(
            report,
            cx,
            call,
            witness,
            "tokio::time::sleep",
        ));
    }
}
