//! See rules/async/cpu_heavy_in_async.md

use crate::knowledge::Category;
use crate::rules::blocking;
use crate::rules::context::BodyCx;
use crate::rules::facts::Witness;
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "cpu_heavy_in_async",
    hooks: &[Hook::Effect(&[Category::Cpu], check)],
};

fn check(cx: &BodyCx<'_>, _: ExprId, witness: &Witness) {
    blocking::report(cx, witness);
}
