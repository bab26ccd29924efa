//! See rules/network/connection_per_request.md

use crate::finding::{Confidence, Severity};
use crate::knowledge::{self, Api, ClientCost};
use crate::rules::context::BodyCx;
use crate::rules::per_request::{self, Repeated};
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::sockets::Fate;
use crate::syntax::hir::{ExprId, ExprKind, PatKind, Statement};

/// The rule.
pub static RULE: Rule = Rule {
    name: "connection_per_request",
    hooks: &[Hook::CallTo(ApiSet::Where(connects), check)],
};

fn connects(api: Api) -> bool {
    per_request::row_of(api, &[ClientCost::Connect]).is_some()
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    // Clients that tonic generates are known by their names, where tonic is there.
    if knowledge::clients().get(api).is_none() && cx.features_of("tonic").is_none() {
        return;
    }
    let Some(row) = per_request::row_of(api, &[ClientCost::Connect]) else {
        return;
    };
    let Some(repeated) = per_request::repeated_or_dropped(cx, call, row) else {
        return;
    };
    if is_probe(cx, call) {
        return;
    }
    let is_raw = api.path().as_str().contains("::net::");
    if is_raw {
        // A plain stream in a loop is mostly one of a kind: a probe, a peer, a tunnel.
        if !matches!(repeated, Repeated::Request(_)) {
            return;
        }
        let fate = Fate::of(cx.model(), cx.facts(), call);
        // What goes on to code that is not followed may well be a tunnel.
        if fate.is_copied || !fate.is_spoken && (fate.leaves || !fate.is_set) {
            return;
        }
    }
    let is_file = knowledge::database_family(api).is_some_and(|family| family.is_file);
    let makes = format!("`{api}` opens a connection");
    let costs = if is_file {
        "each one opens the file, reads the schema, and parses its statements anew"
    } else {
        "each one waits for the handshakes and the login, and is thrown away"
    };
    let mut report = per_request::report(cx, call, &repeated, &makes, costs)
        .at_most(per_request::confidence(&repeated));
    // What serves a stream may need one of its own behind it.
    if is_raw {
        report = report
            .severity(Severity::Warning)
            .at_most(Confidence::Medium);
    }
    if is_file {
        report = report.severity(Severity::Warning);
    }
    // A web socket in a handler mostly carries that of one client on.
    if api.crate_name().contains("tungstenite") {
        report = report.at_most(Confidence::Low);
    }
    if let Some(share) = row.share {
        report = report.fix(share);
    }
    drop(report);
}

/// Whether a connection is opened to see whether that works, and dropped at once.
fn is_probe(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let mut inner = call;
    while let Some(outer) = cx.parent(inner) {
        match cx.expr(outer).kind {
            ExprKind::Await(_) | ExprKind::Try(_) => {}
            ExprKind::MethodCall { .. } => {
                let Some(method) = cx.file().method_call(outer) else {
                    return false;
                };
                match method.method.name.as_str() {
                    "is_ok" | "is_err" if method.receiver == inner => return true,
                    "map_err" | "context" | "with_context" | "unwrap" | "expect" | "ok"
                        if method.receiver == inner => {}
                    _ => return false,
                }
            }
            ExprKind::Block(_) if cx.file().tail_of(outer) == Some(inner) => {}
            ExprKind::Block(_) => {
                let Some(block) = cx.file().block(outer) else {
                    return false;
                };
                let mut statements = cx.file().list(block.statements).iter();
                let is_unused = cx
                    .facts()
                    .bound_to(inner)
                    .is_some_and(|pat| matches!(cx.file().pat(pat).kind, PatKind::Wild));
                return is_unused || statements.any(|step| *step == Statement::Expr(inner));
            }
            _ => return false,
        }
        inner = outer;
    }
    false
}
