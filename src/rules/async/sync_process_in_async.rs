//! See rules/async/sync_process_in_async.md

use crate::knowledge::Category;
use crate::rules::blocking;
use crate::rules::context::BodyCx;
use crate::rules::facts::Witness;
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "sync_process_in_async",
    hooks: &[Hook::Effect(&[Category::Process], check)],
};

fn check(cx: &BodyCx<'_>, _: ExprId, witness: &Witness) {
    blocking::report(cx, witness);
}
