//! What bounds the messages that a broker of AMQP has under way.

use super::context::BodyCx;
use super::facts::BodyFacts;
use crate::knowledge::Api;
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, ExprKind};
use rustc_hash::FxHashSet;

/// Whether the package limits what a broker sends in advance.
pub(super) fn limits_prefetch(cx: &BodyCx<'_>) -> bool {
    let model = cx.model();
    let own = cx.facts().place.package;
    model.bodies.iter().any(|body| {
        let facts = BodyFacts::of(model, body);
        facts.place.package == own
            && facts
                .api_calls()
                .any(|(_, api)| api.path().as_str() == "lapin::Channel::basic_qos")
    })
}

/// Whether the package limits what a broker sends in advance to a channel; what it does with the same-named fields
/// of other structs says nothing of one that lies in a field.
pub(super) fn limits_prefetch_of(cx: &BodyCx<'_>, channel: ExprId) -> bool {
    let Some(of) = holder(cx.facts(), channel) else {
        return limits_prefetch(cx);
    };
    let model = cx.model();
    let own = cx.facts().place.package;
    model.bodies.iter().any(|body| {
        let facts = BodyFacts::of(model, body);
        facts.place.package == own
            && facts.api_calls().any(|(call, api)| {
                let receiver = facts.file.method_call(call).map(|call| call.receiver);
                let other = receiver.and_then(|receiver| holder(&facts, receiver));
                api.path().as_str() == "lapin::Channel::basic_qos"
                    && other.is_none_or(|other| other == of)
            })
    })
}

/// The struct in whose field a value lies.
fn holder(facts: &BodyFacts<'_>, value: ExprId) -> Option<DefId> {
    match facts.file.expr(value).kind {
        ExprKind::Field { base, .. } => facts.ty(base).behind_pointers().workspace_def(),
        _ => None,
    }
}

/// The functions that lead to what acknowledges a message or gives it back.
struct Acknowledge(FxHashSet<DefId>);

/// Whether the broker sends no more messages to a loop than are acknowledged: the task that a call starts
/// for a message is what acknowledges it, and the package limits how many are sent in advance.
pub(super) fn bounds_tasks(cx: &BodyCx<'_>, around: ExprId, call: ExprId) -> bool {
    let facts = cx.facts();
    let within = cx.file().range(around);
    let asks_broker = facts.own_exprs().any(|expr| {
        let method = cx.file().method_call(expr);
        method.is_some_and(|method| {
            within.contains_range(cx.file().range(expr))
                && cx
                    .ty(method.receiver)
                    .behind_pointers()
                    .is("lapin::Consumer")
        })
    });
    if !asks_broker || !limits_prefetch(cx) {
        return false;
    }
    let leading = cx.once(|| Acknowledge(cx.model().functions_leading_to(acknowledges)));
    let own = facts.api_calls().filter(|&(_, api)| acknowledges(api));
    let own = own.map(|(call, _)| call);
    let led = facts.workspace_calls();
    let led = led.filter(|(_, def)| leading.0.contains(def));
    let task = cx.file().range(call);
    let mut found = false;
    for place in own.chain(led.map(|(call, _)| call)) {
        let place = cx.file().range(place);
        if task.contains_range(place) {
            found = true;
        } else if within.contains_range(place) {
            return false;
        }
    }
    found
}

/// Whether a call tells the broker that a message is done with.
fn acknowledges(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "lapin::acker::Acker::ack"
            | "lapin::acker::Acker::nack"
            | "lapin::acker::Acker::reject"
            | "lapin::Channel::basic_ack"
            | "lapin::Channel::basic_nack"
            | "lapin::Channel::basic_reject"
    )
}
