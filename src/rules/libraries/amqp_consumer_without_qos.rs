//! See rules/libraries/amqp_consumer_without_qos.md

use crate::finding::Confidence;
use crate::knowledge::Api;
use crate::rules::amqp::{limits_prefetch, limits_prefetch_of};
use crate::rules::context::BodyCx;
use crate::rules::queries::arguments;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind, Literal, PatId, PatKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "amqp_consumer_without_qos",
    hooks: &[Hook::CallTo(
        ApiSet::Paths(&["lapin::Channel::basic_consume"]),
        check,
    )],
};

fn check(cx: &BodyCx<'_>, call: ExprId, _: Api) {
    if cx.is_quiet() {
        return;
    }
    let options = arguments(cx.facts(), call).get(3).copied();
    if options.is_some_and(|options| is_without_acknowledgement(cx, options))
        || made_here_and_limited(cx, call)
            .or_else(|| handed_and_limited(cx, call))
            .unwrap_or_else(|| match cx.file().method_call(call) {
                Some(consume) => limits_prefetch_of(cx, consume.receiver),
                None => limits_prefetch(cx),
            })
    {
        return;
    }
    drop(
        cx.report(
            call,
            format!(
                "the consumer in `{}` has no limit of messages in advance: the broker sends the whole queue",
                cx.function_name()
            ),
        )
        .at_most(Confidence::Medium),
    );
}

/// Whether a channel that the function makes for itself is limited; `None` where others have it as well.
fn made_here_and_limited(cx: &BodyCx<'_>, call: ExprId) -> Option<bool> {
    let facts = cx.facts();
    let channel = facts.local(cx.file().method_call(call)?.receiver)?;
    makes_channel(cx, facts.initializer(channel)?)?;
    let mut limited = false;
    for used in facts.uses_of(channel) {
        let call = cx.parent(used)?;
        if cx.file().method_call(call)?.receiver != used {
            return None;
        }
        limited |= cx.api(call)?.path().as_str() == "lapin::Channel::basic_qos";
    }
    Some(limited)
}

/// Whether a channel that the function is handed is limited: by the function itself, or by its callers, which make it
/// and hand it to nobody else; `None` where that is not seen.
fn handed_and_limited(cx: &BodyCx<'_>, call: ExprId) -> Option<bool> {
    let facts = cx.facts();
    let channel = facts.local(cx.file().method_call(call)?.receiver)?;
    let params = cx.file().list(cx.body().params);
    let named = |param: PatId| match cx.file().pat(param).kind {
        PatKind::Typed(inner, _) => inner,
        _ => param,
    };
    let position = params.iter().position(|&param| named(param) == channel)?;
    let limits = |api: Option<Api>| {
        api.is_some_and(|api| api.path().as_str() == "lapin::Channel::basic_qos")
    };
    for used in facts.uses_of(channel) {
        let call = cx.parent(used)?;
        if cx.file().method_call(call)?.receiver != used {
            return None;
        }
        if limits(cx.api(call)) {
            return Some(true);
        }
    }
    let callers = cx.model().callers(facts.owner());
    for &(body, call) in callers {
        let caller = cx.model().body(body).owner;
        cx.in_body_of(caller, |caller| {
            let given = *arguments(caller.facts(), call).get(position)?;
            let given = match caller.expr(given).kind {
                ExprKind::Reference { operand, .. } => operand,
                _ => given,
            };
            let Some(local) = caller.facts().local(given) else {
                return makes_channel(caller, given);
            };
            let is_spared = caller.facts().uses_of(local).all(|used| used == given);
            (is_spared && makes_channel(caller, caller.facts().initializer(local)?)?)
                .then_some(true)
        })
        .flatten()?;
    }
    (!callers.is_empty()).then_some(false)
}

/// Whether a value is a channel that is made there.
fn makes_channel(cx: &BodyCx<'_>, value: ExprId) -> Option<bool> {
    let mut made = value;
    while let Some(inner) = cx
        .facts()
        .taken_out_of(made)
        .or_else(|| insisted_on(cx, made))
    {
        made = inner;
    }
    (cx.api(made)?.path().as_str() == "lapin::Connection::create_channel").then_some(true)
}

/// What `unwrap` or `expect` is called on.
fn insisted_on(cx: &BodyCx<'_>, value: ExprId) -> Option<ExprId> {
    let api = cx.api(value)?;
    let insists = api.crate_name() == "std" && matches!(api.name(), "unwrap" | "expect");
    Some(cx.file().method_call(value).filter(|_| insists)?.receiver)
}

/// Whether options say `no_ack: true`: the limit has no meaning then.
fn is_without_acknowledgement(cx: &BodyCx<'_>, options: ExprId) -> bool {
    let ExprKind::Struct { fields, .. } = cx.expr(options).kind else {
        return false;
    };
    cx.file().list(fields).iter().any(|field| {
        field.name.as_str() == "no_ack"
            && matches!(
                cx.expr(field.value).kind,
                ExprKind::Literal(Literal::Bool(true))
            )
    })
}
