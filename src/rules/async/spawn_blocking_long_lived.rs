//! See rules/async/spawn_blocking_long_lived.md

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{self, Api, OffloadClass};
use crate::rules::channels::{self, Flow};
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Callee};
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind, Literal, UnaryOp};
use crate::text::FileRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "spawn_blocking_long_lived",
    hooks: &[Hook::CallTo(ApiSet::Where(takes_pool_thread), check)],
};

/// Whether the call runs its closure on a thread of a runtime's blocking pool.
fn takes_pool_thread(api: Api) -> bool {
    let offloads = knowledge::async_contexts()
        .offload
        .get(api)
        .is_some_and(|row| row.class == OffloadClass::OffExecutor);
    offloads
        && (api.name().starts_with("spawn_blocking")
            || matches!(
                api.path().as_str(),
                "actix_web::web::block" | "smol::unblock" | "blocking::unblock"
            ))
}

/// Why the work does not end by itself.
struct Endless {
    at: FileRange,
    what: &'static str,
    /// Whether something in it may end it all the same.
    leaves: bool,
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    if cx.is_quiet() {
        return;
    }
    let args = match cx.expr(call).kind {
        ExprKind::Call { args, .. } => cx.file().list(args),
        ExprKind::MethodCall { .. } => match cx.file().method_call(call) {
            Some(method) => method.args,
            None => return,
        },
        _ => return,
    };
    let work = args
        .iter()
        .find_map(|&arg| endless_in_argument(cx, cx.facts().flow().origin(arg)));
    let Some((endless, through)) = work else {
        return;
    };
    // A channel that is made for a request ends with it, and so does what takes from it.
    let ends = endless.what.starts_with("a loop over") && !cx.facts().is_start_up(call);
    let is_for_request = ends && cx.heat(call) == Heat::Hot;
    let is_joined = ends && is_joined(cx.facts(), call);
    if is_for_request && is_joined {
        return;
    }
    let message = format!(
        "`{api}` in `{}` is given work without end, {}: it keeps a thread of the blocking pool, and shutting down waits for it",
        cx.function_name(),
        endless.what
    );
    let mut report = cx
        .report(call, message)
        .severity(if endless.leaves || is_for_request || is_joined {
            Severity::Suggestion
        } else {
            Severity::Warning
        })
        .at_most(Confidence::High);
    // The thread is taken for as long as the program runs, wherever it starts.
    if cx.facts().is_sketch() {
        report = report.heat(cx.heat(call).max(Heat::Normal));
    }
    if let Some(through) = through {
        report = report.related(cx.file().range(through), "through this");
    }
    drop(report.related_at(endless.at, "this goes on until the program ends"));
}

/// Whether the function waits itself until the work is done.
fn is_joined(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let awaits = |expr: ExprId| {
        let parent = facts.parent(expr);
        parent.is_some_and(|parent| matches!(facts.file.expr(parent).kind, ExprKind::Await(_)))
    };
    awaits(call)
        || facts
            .bound_to(call)
            .is_some_and(|handle| facts.uses_of(handle).any(awaits))
}

/// The loop without end of a closure or function that is given, with what leads to it.
fn endless_in_argument(cx: &BodyCx<'_>, given: ExprId) -> Option<(Endless, Option<ExprId>)> {
    let facts = cx.facts();
    // What a block makes ready for its closure does not matter: `{ let tx = tx.clone(); move || … }`.
    let given = facts.flow().origin(cx.file().innermost(given));
    match cx.expr(given).kind {
        ExprKind::Closure(closure) => {
            let body = cx.file().closures[closure].body;
            let own = endless(facts, body);
            let own = own.map(|endless| (endless, None));
            own.or_else(|| endless_in_callee(cx, body).map(|(endless, call)| (endless, Some(call))))
        }
        ExprKind::Path(_) => {
            let function = facts.of_function(facts.value_def(given)?)?;
            Some((endless(&function, function.root())?, Some(given)))
        }
        _ => None,
    }
}

/// The loop without end of a function of the workspace that a closure calls outside of loops, with
/// the call.
fn endless_in_callee(cx: &BodyCx<'_>, body: ExprId) -> Option<(Endless, ExprId)> {
    let within = cx.file().range(body);
    cx.facts().own_calls().find_map(|(call, def)| {
        within.contains_range(cx.file().range(call)).then_some(())?;
        let function = cx.model().program.function(def);
        function.filter(|function| !function.is_async)?;
        let callee = cx.facts().of_function(def)?;
        Some((endless(&callee, callee.root())?, call))
    })
}

/// The first loop without end in what a closure runs, nested closures left out.
fn endless(facts: &BodyFacts<'_>, expr: ExprId) -> Option<Endless> {
    let (what, body) = match facts.file.expr(expr).kind {
        ExprKind::Closure(_) => return None,
        ExprKind::Loop { body } => (Some("a `loop`"), body),
        ExprKind::While { body, .. }
            if facts
                .iteration(expr)
                .is_some_and(|over| comes_for_ever(facts, over.iterable)) =>
        {
            (Some("a loop over all that comes"), body)
        }
        ExprKind::While { condition, body } => {
            let what = match facts.file.expr(condition).kind {
                ExprKind::Literal(Literal::Bool(true)) => Some("a `while true`"),
                ExprKind::Let { value, .. }
                    if receives(facts, value) && !ends_here(facts, value) =>
                {
                    Some("a loop over a channel")
                }
                _ if asks_flag(facts, condition) => {
                    let at = FileRange {
                        file: facts.file_id,
                        range: facts.file.range(expr),
                    };
                    return Some(Endless {
                        at,
                        what: "a loop that a flag ends",
                        leaves: true,
                    });
                }
                _ => None,
            };
            (what, body)
        }
        ExprKind::For { iterable, body, .. } => {
            let endless = comes_for_ever(facts, iterable) && !ends_here(facts, iterable);
            (endless.then_some("a loop over all that comes"), body)
        }
        ExprKind::MethodCall { .. } => (for_each_for_ever(facts, expr), expr),
        _ => (None, expr),
    };
    if let Some(what) = what {
        let leaves = leaves(facts, body, true);
        // A loop that ends when its data does is what the pool is there for.
        if !leaves || !what.starts_with("a `") || attends(facts, body) {
            let at = FileRange {
                file: facts.file_id,
                range: facts.file.range(expr),
            };
            return Some(Endless { at, what, leaves });
        }
    }
    let mut inner = None;
    facts.file.each_child(expr, &mut |child| {
        if inner.is_none() {
            inner = endless(facts, child);
        }
    });
    inner
}

/// Whether a condition is a flag that others set, and nothing else: `!stop.load(Ordering::Relaxed)`.
fn asks_flag(facts: &BodyFacts<'_>, condition: ExprId) -> bool {
    let asked = match facts.file.expr(condition).kind {
        ExprKind::Unary {
            op: UnaryOp::Not,
            operand,
        } => operand,
        _ => condition,
    };
    let api = facts.callee(asked).api();
    api.is_some_and(|api| api.path().as_str() == "std::sync::atomic::AtomicBool::load")
}

/// Whether a call goes through all that comes: `receiver.iter().for_each(…)`.
fn for_each_for_ever(facts: &BodyFacts<'_>, call: ExprId) -> Option<&'static str> {
    let api = facts.callee(call).api()?;
    let receiver = facts.file.method_call(call)?.receiver;
    (api.path().as_str() == "std::iter::Iterator::for_each" && comes_for_ever(facts, receiver))
        .then_some("a loop over all that comes")
}

/// Whether a pass waits for what comes from outside: a message, a connection, its time, a flag that
/// others set.
fn attends(facts: &BodyFacts<'_>, body: ExprId) -> bool {
    let within = facts.file.range(body);
    facts.api_calls().any(|(call, api)| {
        let path = api.path().as_str();
        within.contains_range(facts.file.range(call))
            && (path == "std::thread::sleep"
                || path.starts_with("std::sync::atomic::Atomic") && api.name() == "load"
                || path.ends_with("Listener::accept")
                || path.contains("Receiver::") && api.name().contains("recv")
                || knowledge::channels().recv.get(api).is_some())
    })
}

/// Whether a `break` of the loop at hand, or a `return`, stands in its body.
fn leaves(facts: &BodyFacts<'_>, expr: ExprId, own: bool) -> bool {
    let (own, inside) = match facts.file.expr(expr).kind {
        ExprKind::Closure(_) => return false,
        ExprKind::Return(_) => return true,
        ExprKind::Break { label, .. } => return own || label.is_some(),
        ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => (false, true),
        _ => (own, true),
    };
    let mut found = false;
    if inside {
        facts.file.each_child(expr, &mut |child| {
            found = found || leaves(facts, child, own);
        });
    }
    found
}

/// Whether a call waits for the next item of a channel.
fn receives(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    let Callee::Api(api) = facts.callee(expr) else {
        return false;
    };
    api.path().as_str().contains("::Receiver::") && matches!(api.name(), "recv" | "blocking_recv")
        || api.path().as_str() == "tokio::sync::mpsc::UnboundedReceiver::blocking_recv"
}

/// Whether the channel that is received from ends with the function: its own code holds the only sender.
fn ends_here(facts: &BodyFacts<'_>, receives: ExprId) -> bool {
    let mut inner = receives;
    while let Some(method) = facts.file.method_call(inner) {
        inner = method.receiver;
    }
    let channel = facts
        .local(inner)
        .and_then(|receiver| channels::made_with(facts, receiver));
    channel.is_some_and(|channel| {
        Flow::of(facts, channel).is_some_and(|flow| flow.sends_from_here(facts, channel))
    })
}

/// Whether what a loop goes over has no end of its own: a channel, the connections of a listener.
fn comes_for_ever(facts: &BodyFacts<'_>, iterable: ExprId) -> bool {
    let is_receiver = |path: &str| {
        matches!(
            path,
            "std::sync::mpsc::Receiver" | "crossbeam_channel::Receiver" | "flume::Receiver"
        )
    };
    let over_channel = facts
        .ty(iterable)
        .peeled()
        .path()
        .is_some_and(|path| is_receiver(path.as_str()));
    over_channel
        || facts.callee(iterable).api().is_some_and(|api| {
            let path = api.path().as_str();
            matches!(
                path,
                "std::net::TcpListener::incoming" | "std::os::unix::net::UnixListener::incoming"
            ) || path.strip_suffix("::iter").is_some_and(is_receiver)
        })
        || facts.file.method_call(iterable).is_some_and(|call| {
            call.method.name.as_str() == "into_iter" && comes_for_ever(facts, call.receiver)
        })
}
