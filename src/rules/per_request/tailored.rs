//! Whether a client is made for what differs from call to call.

use crate::knowledge::Api;
use crate::rules::calls::{self, Chain, arguments};
use crate::rules::context::BodyCx;
use crate::rules::facts::BodyFacts;
use crate::semantics::is_shared_state;
use crate::syntax::hir::{ExprId, ExprKind, PatId};

/// Methods of builders by which clients differ that cannot be shared.
const SETTINGS: &[&str] = &[
    "proxy",
    "resolve",
    "resolve_to_addrs",
    "local_address",
    "interface",
    "identity",
    "set_interface",
    "set_local_address",
    "set_local_addresses",
];

/// Whether a builder is configured by what differs from request to request, as a proxy may: not one that the
/// environment or the state of the program names.
pub(in crate::rules) fn is_tailored(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let facts = cx.facts();
    let in_chain = Chain::of(facts, call).call_named(facts, SETTINGS);
    // Where the builder lies in a variable, what configures it stands elsewhere.
    let elsewhere = facts.api_calls();
    let elsewhere =
        elsewhere.filter(|&(_, api)| is_of_client(api) && SETTINGS.contains(&api.name()));
    let mut settings = in_chain.into_iter().chain(elsewhere.map(|(call, _)| call));
    settings.any(|setting| {
        let given = match facts.file.method_call(setting) {
            Some(method) => method.args,
            None => arguments(cx, setting),
        };
        given.iter().any(|&value| differs(facts, value, 0))
    })
}

/// Whether a client keeps the cookies that it is given: those of whoever logs in with it, which nobody may share.
pub(in crate::rules) fn keeps_cookies(cx: &BodyCx<'_>, call: ExprId) -> bool {
    const JARS: &[&str] = &["cookie_store", "cookie_provider"];
    const OTHERS: &[&str] = &["cookie_jar", "cookies"];
    let facts = cx.facts();
    let chain = Chain::of(facts, call);
    let mut elsewhere = facts.api_calls();
    chain.call_named(facts, JARS).is_some()
        || chain.call_named(facts, OTHERS).is_some()
        || elsewhere.any(|(_, api)| is_of_client(api) && JARS.contains(&api.name()))
}

/// Whether an API is of a crate whose builders may lie in variables.
fn is_of_client(api: Api) -> bool {
    matches!(api.crate_name(), "reqwest" | "hyper" | "hyper_util")
}

/// Whether a value may be another one in each call of the function.
fn differs(facts: &BodyFacts<'_>, value: ExprId, depth: u8) -> bool {
    const DEEPEST: u8 = 6;
    if depth > DEEPEST {
        return true;
    }
    if let Some(local) = facts.local(value) {
        if let Some(param) = parameter_of(facts, local) {
            let path = facts.pat_ty(param).path();
            return !path.is_some_and(is_shared_state);
        }
        let origin = calls::initializer_of(facts, local)
            .or_else(|| facts.flow().initializer(local))
            .or_else(|| matched_with(facts, local));
        return origin.is_none_or(|origin| differs(facts, origin, depth + 1));
    }
    let mut any = false;
    facts.file.each_child(value, &mut |child| {
        any = any || differs(facts, child, depth);
    });
    any
}

/// The parameter that a variable is, or is a part of; one of a closure counts for none.
fn parameter_of(facts: &BodyFacts<'_>, local: PatId) -> Option<PatId> {
    let declared = facts.file.pat(local).range;
    let params = facts.file.list(facts.file.bodies[facts.body].params);
    let mut params = params.iter().copied();
    params.find(|&param| facts.file.pat(param).range.contains_range(declared))
}

/// What `if let Some(variable) = value` takes a variable out of.
fn matched_with(facts: &BodyFacts<'_>, local: PatId) -> Option<ExprId> {
    let declared = facts.file.pat(local).range;
    facts
        .own_exprs()
        .find_map(|expr| match facts.file.expr(expr).kind {
            ExprKind::Let { pat, value } => {
                let holds = facts.file.pat(pat).range.contains_range(declared);
                holds.then_some(value)
            }
            _ => None,
        })
}
