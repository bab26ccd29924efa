//! See rules/async/sync_dns_in_async.md

use std::net::{IpAddr, SocketAddr};

use crate::knowledge::Category;
use crate::rules::blocking::Blocked;
use crate::rules::context::BodyCx;
use crate::rules::facts::Witness;
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind, Literal};

/// The rule.
pub static RULE: Rule = Rule {
    name: "sync_dns_in_async",
    hooks: &[Hook::Effect(&[Category::Dns], check)],
};

fn check(cx: &BodyCx<'_>, _: ExprId, witness: &Witness) {
    let skips = |found: &Witness| found.steps.is_empty() && names_an_address(cx, found.call);
    if let Some(blocked) = Blocked::led_by(cx, witness, skips) {
        drop(blocked.report(cx));
    }
}

/// Whether the host is written as an IP address, which is parsed and not looked up.
fn names_an_address(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let Some(method) = cx.file().method_call(call) else {
        return false;
    };
    let host = match cx.expr(method.receiver).kind {
        ExprKind::Tuple(parts) => cx.file().list(parts).first().copied(),
        _ => Some(method.receiver),
    };
    let literal =
        host.filter(|&host| matches!(cx.expr(host).kind, ExprKind::Literal(Literal::Str)));
    literal.is_some_and(|literal| {
        let text = cx.source(literal).trim_matches('"');
        text.parse::<SocketAddr>().is_ok() || text.parse::<IpAddr>().is_ok()
    })
}
