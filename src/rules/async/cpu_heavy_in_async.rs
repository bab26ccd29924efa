//! See rules/async/cpu_heavy_in_async.md

use crate::finding::Heat;
use crate::knowledge::Category;
use crate::rules::blocking::Blocked;
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
    let Some(blocked) = Blocked::led_by(cx, witness, |_| false) else {
        return;
    };
    let is_short = asks_for_rounds(blocked.lead) && cx.heat(blocked.lead.call) != Heat::Hot;
    let blocked = if is_short { blocked.mild() } else { blocked };
    drop(blocked.report(cx));
}

/// Whether the caller says how long a function computes: who signs in at a server that asks for a few
/// thousand rounds is through in a millisecond.
fn asks_for_rounds(witness: &Witness) -> bool {
    let path = witness.api.path().as_str();
    path.starts_with("pbkdf2::")
        || path.starts_with("ring::pbkdf2::")
        || path.starts_with("aws_lc_rs::pbkdf2::")
        || path == "openssl::pkcs5::pbkdf2_hmac"
}
