//! See rules/network/client_per_request.md

use crate::knowledge::{Api, ClientCost};
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::{calls, per_request};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "client_per_request",
    hooks: &[Hook::CallTo(ApiSet::Where(may_make_client), check)],
};

const COSTS: &[ClientCost] = &[ClientCost::Pool, ClientCost::Config];

fn may_make_client(api: Api) -> bool {
    calls::is_default(api) || per_request::row_of(api, COSTS).is_some()
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    let Some(api) = calls::made_by(cx, call, api) else {
        return;
    };
    let Some(row) = per_request::row_of(api, COSTS) else {
        return;
    };
    let Some(repeated) = per_request::repeated_or_dropped(cx, call, row) else {
        return;
    };
    if per_request::is_tailored(cx, call) {
        return;
    }
    let costs = match row.cost {
        ClientCost::Config => "files, certificates or credentials are read anew each time",
        _ => "its pool, TLS state and connections are thrown away each time",
    };
    let makes = format!("`{api}` makes a client");
    let mut report = per_request::report(cx, call, &repeated, &makes, costs)
        .at_most(per_request::confidence(&repeated));
    if let Some(share) = row.share {
        report = report.fix(format!("keep {share}"));
    }
    drop(report);
}
