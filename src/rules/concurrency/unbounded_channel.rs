//! See rules/concurrency/unbounded_channel.md

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{self, Api, WhenFull};
use crate::rules::channels::{Elsewhere, Flow, has_permits};
use crate::rules::context::BodyCx;
use crate::rules::facts::Type;
use crate::rules::policy::previews;
use crate::rules::report::Report;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::semantics::types::Primitive;
use crate::syntax::hir::{ExprId, ExprKind, GenericArg, TypeRefKind};
use crate::text::FileRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unbounded_channel",
    hooks: &[Hook::CallTo(ApiSet::Where(is_unbounded), check)],
};

fn is_unbounded(api: Api) -> bool {
    knowledge::unbounded_channel(api).is_some()
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    let Some(channel) = knowledge::unbounded_channel(api) else {
        return;
    };
    let item = item_type(cx, call);
    let signals = item.is_some_and(Type::is_unit) || is_written_unit(cx, call);
    let permitted = has_permits(cx.facts()) || item.is_some_and(|item| holds_permit(item, 0));
    if cx.is_quiet() || signals || permitted {
        return;
    }
    let flow = Flow::of(cx.facts(), call);
    let bounded = |flow: &Flow| {
        let facts = cx.facts();
        flow.never_sends()
            || flow.stays(facts, call)
            || flow.sends_once(facts, call)
            || flow.sends_what_is_there(facts, call)
            || flow.takes_one_reply(facts)
            || flow.carries_units(facts)
    };
    if flow.as_ref().is_some_and(bounded) {
        return;
    }
    let items = match item.filter(|item| !item.is_unknown()) {
        Some(item) => format!("`{}` values", item.short()),
        None => "values".to_owned(),
    };
    let message = format!(
        "`{api}` in `{}` has no backpressure: {items} pile up whenever the receiver is slower",
        cx.function_name()
    );
    let Some(report) = graded(cx, call, api, flow.as_ref(), item, message) else {
        return;
    };
    let Some(bounded) = channel.bounded else {
        return;
    };
    let send = match channel.send_when_full {
        WhenFull::Async => "`send(..).await` waits",
        WhenFull::Blocking | WhenFull::Both => "`send` waits",
        WhenFull::None => "sending fails",
    };
    drop(report.fix(format!(
        "use `{bounded}` with a capacity: {send} when it is full, and `try_send` lets you drop or count"
    )));
}

/// Critical takes both: a producer driven from outside, by requests where the package is more than a sketch, and
/// a consumer that waits for each value.
/// One of them is a warning in a sketch, and both are where what is sent may wait for an answer; the rest are
/// suggestions: most queues carry the program's own events. Nothing is told of commands that nobody outside
/// gives.
fn graded<'m>(
    cx: &BodyCx<'m>,
    call: ExprId,
    api: Api,
    flow: Option<&Flow>,
    item: Option<Type<'_>>,
    message: String,
) -> Option<Report<'m>> {
    let is_signal = item.is_some_and(|item| is_signal(item) || is_task(item) || is_failure(item));
    let answered = item.map_or(Answered::Never, answered);
    let here = |expr: ExprId| FileRange {
        file: cx.file_id(),
        range: cx.file().range(expr),
    };
    let own = cx.function_name();
    let elsewhere = flow.map(|flow| Elsewhere::of(cx.model(), cx.facts(), flow, call));
    let elsewhere = elsewhere.unwrap_or_default();
    let sends_here = flow.is_some_and(|flow| !flow.sends.is_empty());
    if elsewhere.is_permitted && !elsewhere.sends && !sends_here {
        return None;
    }
    let producer = flow
        .and_then(|flow| flow.driven_send(cx.facts(), call))
        .map(|send| (here(send), own))
        .or(elsewhere.driven);
    let consumer = flow
        .and_then(|flow| flow.slow_step(cx.facts()))
        .map(|wait| (here(wait), own))
        .or(elsewhere.waits);
    let is_seen = elsewhere.is_asked
        || flow.is_some_and(|flow| {
            flow.driven_send(cx.facts(), call).is_some() && flow.slow_step(cx.facts()).is_some()
                || flow.is_asked_by_closure(cx.facts(), call)
        });
    let is_fed = producer.is_some()
        || elsewhere.recurs
        || flow.is_some_and(|flow| flow.sends_for_many(cx.facts()));
    // Commands to start and stop: one byte, now and then.
    let is_sent = elsewhere.sends || flow.is_some_and(|flow| !flow.sends.is_empty());
    if is_signal && is_sent && producer.is_none() && !is_fed {
        return None;
    }
    let may_be_asked = cx.facts().is_sketch()
        || elsewhere.is_asked
        || flow.is_some_and(|flow| flow.is_asked_to_send(cx.facts()));
    // Threads take from a queue of std's kind as fast as they can.
    let of_threads = api.path().as_str().starts_with("std::");
    let severity = match (producer, consumer) {
        // Few values come from a person, and those that say no more than which one fill no memory. Who
        // sends the way for an answer along waits for it.
        _ if cx.facts().has_one_user(call)
            || previews(cx.facts().function_path())
            || is_signal
            || answered == Answered::Always =>
        {
            Severity::Suggestion
        }
        // What a loop sends that waits for something may be few: a field does not tell from where.
        (Some(_), Some(_))
            if !of_threads
                && is_seen
                && may_be_asked
                && answered == Answered::Never
                && !item.is_some_and(is_address) =>
        {
            Severity::Critical
        }
        (None, None) => Severity::Suggestion,
        // What sends waits for something itself, and nobody in sight is slower.
        (Some(_), None) if !may_be_asked => Severity::Suggestion,
        // What sends is slower than what does nothing but take.
        (Some(_), None) if flow.is_some_and(|flow| flow.keeps_up(cx.facts())) => {
            Severity::Suggestion
        }
        // A receiver that is slow, of what comes once for each thing that is set up or ends.
        _ if !is_fed => Severity::Suggestion,
        _ if cx.facts().is_sketch() => Severity::Warning,
        _ if item.is_some_and(is_address) => Severity::Suggestion,
        // Of a program of some size the code shows both: what no request makes it send is its own, and who takes
        // it out of sight mostly keeps up.
        (Some(_), Some(_)) if is_seen && may_be_asked && !of_threads => Severity::Warning,
        _ => Severity::Suggestion,
    };
    let mut report = cx.report(call, message).severity(severity);
    // How full a queue gets depends on who sends, and not on how often one is made.
    if is_seen && cx.facts().is_start_up(call) {
        report = report.heat(cx.heat(call).max(Heat::Normal));
    }
    if let Some((at, function)) = producer {
        report = report.related_at(
            at,
            format!("`{function}` sends here whatever comes from outside"),
        );
    }
    if let Some((at, function)) = consumer {
        report = report.related_at(at, format!("`{function}` waits here with each value"));
    }
    Some(if severity == Severity::Critical {
        report
    } else {
        report.at_most(Confidence::Medium)
    })
}

/// Whether a value is the handle of a task or thread: what piles up are those that run, not what is sent.
fn is_task(item: Type<'_>) -> bool {
    const HANDLES: &[&str] = &[
        "async_std::task::JoinHandle",
        "std::thread::JoinHandle",
        "tokio::task::JoinHandle",
    ];
    HANDLES.iter().any(|handle| item.is(handle))
}

/// Whether a value only says which of a few things happened.
fn is_signal(item: Type<'_>) -> bool {
    item.primitive() == Some(Primitive::Bool) && !item.is_reference() || item.is_fieldless_enum()
}

/// Whether a value says what went wrong, which ends most of what could send more.
fn is_failure(item: Type<'_>) -> bool {
    const ERRORS: &[&str] = &["anyhow::Error", "eyre::Report", "std::io::Error"];
    let item = if item.is("std::option::Option") {
        item.arg().unwrap_or(item)
    } else {
        item
    };
    item.derives("Error") || ERRORS.iter().any(|error| item.is(error))
}

/// Whether a value is the address of a peer: a few bytes, of which millions fill no memory.
fn is_address(item: Type<'_>) -> bool {
    const ADDRESSES: &[&str] = &[
        "std::net::IpAddr",
        "std::net::Ipv4Addr",
        "std::net::Ipv6Addr",
        "std::net::SocketAddr",
        "std::net::SocketAddrV4",
        "std::net::SocketAddrV6",
    ];
    ADDRESSES.iter().any(|address| item.is(address))
}

/// Whether values bring the way for their answer along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answered {
    Never,
    /// Some of the commands of an enum do, or of the kinds of messages behind a trait may.
    Some,
    Always,
}

fn answered(item: Type<'_>) -> Answered {
    let mut variants = item.variant_types();
    variants.retain(|fields| !fields.is_empty());
    if variants.is_empty() {
        return if holds_reply(item, 0) {
            Answered::Always
        } else if !item.behind_pointers().dyn_traits().is_empty() {
            Answered::Some
        } else {
            Answered::Never
        };
    }
    let holds = |fields: &&Vec<Type<'_>>| fields.iter().any(|&field| holds_reply(field, 1));
    match variants.iter().filter(holds).count() {
        0 => Answered::Never,
        count if count == variants.len() => Answered::Always,
        _ => Answered::Some,
    }
}

/// Whether each value brings the sender of a single answer along.
fn holds_reply(item: Type<'_>, depth: u8) -> bool {
    const DEEPEST: u8 = 3;
    const SENDERS: &[&str] = &[
        "tokio::sync::oneshot::Sender",
        "futures::channel::oneshot::Sender",
        "oneshot::Sender",
    ];
    if SENDERS.iter().any(|sender| item.is(sender)) {
        return true;
    }
    let inner = || {
        item.is("std::option::Option")
            .then(|| item.args().collect())
    };
    let parts = item.tuple().or_else(inner);
    let parts: Vec<Type<'_>> = parts.unwrap_or_else(|| item.field_types());
    depth < DEEPEST && parts.into_iter().any(|part| holds_reply(part, depth + 1))
}

/// Whether each value brings the permit of a semaphore along, which bounds how many are under way.
fn holds_permit(item: Type<'_>, depth: u8) -> bool {
    const DEEPEST: u8 = 3;
    const PERMITS: &[&str] = &[
        "async_lock::SemaphoreGuard",
        "async_lock::SemaphoreGuardArc",
        "tokio::sync::OwnedSemaphorePermit",
        "tokio::sync::SemaphorePermit",
    ];
    let parts = || item.tuple().unwrap_or_else(|| item.field_types());
    PERMITS.iter().any(|permit| item.is(permit))
        || depth < DEEPEST
            && parts()
                .into_iter()
                .any(|part| holds_permit(part, depth + 1))
}

/// The type that the channel carries: the first argument of the sender's type.
fn item_type<'m>(cx: &BodyCx<'m>, call: ExprId) -> Option<Type<'m>> {
    let ty = cx.ty(call);
    match ty.tuple() {
        Some(ends) => ends.first()?.arg(),
        None => ty.arg(),
    }
}

/// Whether the call is written with `::<()>`.
fn is_written_unit(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let ExprKind::Call { callee, .. } = cx.expr(call).kind else {
        return false;
    };
    let ExprKind::Path(path) = cx.expr(callee).kind else {
        return false;
    };
    let file = cx.file();
    let last = file.list(file.path(path).segments).last();
    let args = last.and_then(|segment| segment.args);
    args.is_some_and(|args| {
        matches!(
            file.generic_args[args].args.as_slice(),
            [GenericArg::Type(ty)]
                if matches!(file.type_ref(*ty).kind, TypeRefKind::Tuple(parts) if parts.is_empty())
        )
    })
}
