//! See rules/network/client_per_request.md

use crate::finding::{Heat, Severity};
use crate::knowledge::{Api, ClientCost};
use crate::rules::context::BodyCx;
use crate::rules::facts::Type;
use crate::rules::repetition::Repeated;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::{calls, per_request, queries};
use crate::syntax::hir::ExprId;
use crate::text::Name;

/// The rule.
pub static RULE: Rule = Rule {
    name: "client_per_request",
    hooks: &[Hook::CallTo(ApiSet::Where(may_make_client), check)],
};

const COSTS: &[ClientCost] = &[ClientCost::Pool, ClientCost::Config];

fn may_make_client(api: Api) -> bool {
    calls::is_default(api) || converts(api) || per_request::row_of(api, COSTS).is_some()
}

/// Whether a call turns a value into another type.
fn converts(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "std::convert::Into::into" | "std::convert::From::from"
    )
}

/// The API that makes the client of a call: itself, that of the settings which are turned into a client,
/// or the `default` of a field where a struct of the workspace derives its own.
fn made_by(cx: &BodyCx<'_>, call: ExprId, api: Api) -> Option<Api> {
    const CONFIGURED: &[(&str, &str, &str)] = &[(
        "ureq::config::Config",
        "ureq::Agent",
        "ureq::Agent::new_with_config",
    )];
    if converts(api) {
        let given = queries::arguments(cx.facts(), call);
        let given = cx.ty(*given.first()?);
        let mut known = CONFIGURED.iter();
        let known = known.find(|(from, to, _)| given.is(from) && cx.ty(call).is(to))?;
        return Some(Api::of(Name::new(known.2)));
    }
    if calls::is_default(api) && cx.ty(call).workspace_def().is_some() {
        return derived(cx, cx.ty(call), 0);
    }
    calls::made_by(cx, call, api)
}

/// The `default` that makes a client, of what a struct's own derived one makes.
fn derived(cx: &BodyCx<'_>, of: Type<'_>, depth: u8) -> Option<Api> {
    const DEEPEST: u8 = 3;
    let derives = cx.model().program.impls.derives(of.workspace_def()?);
    if depth > DEEPEST || !derives.iter().any(|name| name.as_str() == "Default") {
        return None;
    }
    of.fields().into_iter().find_map(|(_, field)| {
        if field.workspace_def().is_some() {
            return derived(cx, field, depth + 1);
        }
        let default = Api::of(Name::new(&format!("{}::default", field.path()?)));
        per_request::row_of(default, COSTS).map(|_| default)
    })
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    let Some(api) = made_by(cx, call, api) else {
        return;
    };
    let Some(row) = per_request::row_of(api, COSTS) else {
        return;
    };
    let Some(repeated) = per_request::repeated_or_dropped(cx, call, row) else {
        return;
    };
    if per_request::is_tailored(cx, call)
        || row.cost == ClientCost::Config && is_told(cx, call, api)
    {
        return;
    }
    let costs = match row.cost {
        ClientCost::Config => "files, certificates or credentials are read anew each time",
        _ => "its pool, TLS state and connections are thrown away each time",
    };
    let makes = format!("`{api}` makes a client");
    let mut report = per_request::report(cx, call, &repeated, &makes, costs)
        .at_most(per_request::confidence(&repeated));
    // Settings that a loop reads come from few places.
    if row.cost == ClientCost::Config
        && matches!(repeated, Repeated::Loop | Repeated::LoopOf(..))
        && !cx.facts().is_sketch()
        && cx.heat(call) != Heat::Hot
    {
        report = report.severity(Severity::Suggestion);
    }
    if per_request::keeps_cookies(cx, call) {
        report = report
            .severity(Severity::Suggestion)
            .fix("keep a client for each of those who log in, or one for all that is given the cookies with each request");
    } else if let Some(share) = row.share {
        report = report.fix(format!("keep {share}"));
    }
    drop(report);
}

/// Whether a call before this one, in another branch as a rule, makes the same settings: one finding is enough.
fn is_told(cx: &BodyCx<'_>, call: ExprId, api: Api) -> bool {
    let mut calls = cx.facts().api_calls();
    calls
        .find(|&(_, other)| other == api)
        .is_some_and(|(first, _)| first != call && cx.heat(first) == cx.heat(call))
}
