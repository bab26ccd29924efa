//! See rules/async/spawn_in_loop.md

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{self, Api, GuardClass, OffloadClass};
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Callee, Trips};
use crate::rules::fan_out;
use crate::rules::queries;
use crate::rules::remote::{Reader, Wait};
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind, MacroKind};
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "spawn_in_loop",
    hooks: &[
        Hook::CallTo(ApiSet::Where(starts_task), check),
        Hook::CallTo(ApiSet::Where(fan_out::runs_all), check_fan_out),
    ],
};

fn starts_task(api: Api) -> bool {
    let offload = knowledge::async_contexts().offload.get(api);
    offload.is_some_and(|offload| match offload.class {
        OffloadClass::NewAsyncTask => true,
        OffloadClass::OffExecutor => takes_thread(api),
        OffloadClass::BlocksCaller => false,
    })
}

/// Whether each call takes a thread, of the system or of the blocking pool.
fn takes_thread(api: Api) -> bool {
    matches!(api.name(), "spawn_blocking" | "spawn_blocking_on") || is_thread(api)
}

fn is_thread(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "std::thread::spawn" | "std::thread::Builder::spawn"
    )
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    let loops = cx.loops(call);
    let Some(around) = loops.innermost else {
        return;
    };
    if cx.is_quiet() || !matches!(loops.trips, Trips::Sized | Trips::Unbounded) {
        return;
    }
    if cx.facts().is_awaited(call) || is_fixed(cx, around) {
        return;
    }
    let within = cx.file().range(around);
    if is_limited(cx, within) || joins_in_loop(cx, within, call) || takes_turns(cx, within, call) {
        return;
    }
    let source = source_of(cx, around);
    let threads = takes_thread(api);
    let is_rare = is_one_case(cx, call, around);
    let severity = match source {
        Some(Source::Connections) if !threads => return,
        Some(Source::Messages) if hands_on_future(cx, call) => return,
        Some(Source::Messages) if is_rare => Severity::Suggestion,
        Some(Source::Connections | Source::Messages) => Severity::Warning,
        // A list of parts is what threads are for.
        None if loops.trips == Trips::Unbounded => return,
        None if is_thread(api) && cx.heat(call) != Heat::Hot => return,
        None if cx.facts().is_start_up(call) || runs_for_ever(cx, call) => return,
        None if !fans_out(cx, call, api) => return,
        None => Severity::Suggestion,
    };
    let for_each = match source {
        Some(Source::Connections) => "connection",
        Some(Source::Messages) if is_rare => "message of its kind",
        Some(Source::Messages) => "message",
        None => "item",
    };
    let what = if threads { "thread" } else { "task" };
    let message = format!(
        "`{api}` in a loop of `{}` starts a {what} for every {for_each}, however many are under way",
        cx.function_name()
    );
    let fix = if threads && !api.path().as_str().starts_with("std::") {
        "take a permit of a `tokio::sync::Semaphore` before the call (`acquire_owned`) and move it into the closure: beyond 512 threads the blocking pool queues without a bound"
    } else if threads {
        "start a few threads that take work from a bounded channel, or use a pool"
    } else {
        "take a permit before the call and move it into the task (`let permit = semaphore.clone().acquire_owned().await?;`), or run the futures through `stream.map(..).buffer_unordered(N)`"
    };
    let mut report = cx.report(call, message).severity(severity).fix(fix);
    if source.is_none() {
        report = report.at_most(Confidence::Medium);
    }
    drop(report);
}

/// Futures of one task, as many at once as the input has items.
fn check_fan_out(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    if cx.is_quiet() || cx.facts().is_start_up(call) {
        return;
    }
    let Some(maker) = fan_out::unbounded(cx, call, api) else {
        return;
    };
    let message = format!(
        "`{api}` in `{}` runs a request for every item at once, however many there are",
        cx.function_name()
    );
    let report = cx
        .report(call, message)
        .severity(Severity::Suggestion)
        .at_most(Confidence::Medium)
        .fix("run a few at a time: `stream::iter(items).map(|item| ..).buffer_unordered(N).collect().await` (`buffered(N)` keeps the order)");
    drop(report.related(cx.file().range(maker), "made for every item"));
}

/// Whether a task for each item of a list is worth a word: in code that serves requests, in a set that
/// collects results, or when each asks another machine.
fn fans_out(cx: &BodyCx<'_>, call: ExprId, api: Api) -> bool {
    cx.heat(call) == Heat::Hot
        || api.path().as_str().contains("::JoinSet::")
        || Reader::new(cx.model()).wait(cx.facts(), call) > Wait::Disk
}

/// What a loop takes its work from.
enum Source {
    /// A listener.
    Connections,
    /// A channel or stream.
    Messages,
}

/// From what a loop waits for work, by what it awaits or receives outside the tasks that it starts.
fn source_of(cx: &BodyCx<'_>, around: ExprId) -> Option<Source> {
    let within = cx.file().range(around);
    let task = cx.facts().task_frame(around);
    let mut messages = false;
    for (call, api) in cx.facts().api_calls() {
        let own = within.contains_range(cx.file().range(call))
            && cx.facts().task_frame(call) == task
            && cx.loops(call).innermost == Some(around);
        if !own {
            continue;
        }
        match api.name() {
            "accept" | "incoming" => return Some(Source::Connections),
            "recv" | "next" | "try_next" | "recv_async" => {
                let waits =
                    cx.facts().is_awaited(call) || knowledge::channels().recv.get(api).is_some();
                messages |= waits && !in_select(cx, call);
            }
            _ => {}
        }
    }
    messages.then_some(Source::Messages)
}

/// Whether a call stands in an arm of `select!`: such loops react to rare events, too.
fn in_select(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let mut inner = call;
    while let Some(outer) = cx.parent(inner) {
        match cx.expr(outer).kind {
            ExprKind::Macro(call) => {
                return matches!(cx.file().macro_calls[call].kind, MacroKind::Select(_));
            }
            ExprKind::Block(_) => return false,
            _ => inner = outer,
        }
    }
    false
}

/// Whether a loop counts: so many workers.
fn is_fixed(cx: &BodyCx<'_>, around: ExprId) -> bool {
    let ExprKind::For { iterable, .. } = cx.expr(around).kind else {
        return false;
    };
    let mut iterable = iterable;
    while let Some(call) = cx.file().method_call(iterable) {
        if call.method.name.as_str() == "take" {
            return true;
        }
        iterable = call.receiver;
    }
    matches!(cx.expr(iterable).kind, ExprKind::Range { .. })
        || cx.ty(iterable).array_len().is_some()
}

/// Whether what is started loops itself, here or in a function that it calls: an actor, of which
/// there are as many as were configured.
fn runs_for_ever(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let mut found = false;
    cx.file().each_child(call, &mut |part| {
        found = found || loops_in(cx.facts(), part, 2);
    });
    found
}

fn loops_in(facts: &BodyFacts<'_>, expr: ExprId, depth: u8) -> bool {
    match facts.file.expr(expr).kind {
        ExprKind::Loop { .. } | ExprKind::While { .. } => return true,
        ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
            if let Callee::Function(def) = facts.callee(expr)
                && depth > 0
                && let Some(facts) = facts.of_function(def)
                && loops_in(&facts, facts.root(), depth - 1)
            {
                return true;
            }
        }
        _ => {}
    }
    let mut found = false;
    facts.file.each_child(expr, &mut |part| {
        found = found || loops_in(facts, part, depth);
    });
    found
}

/// Whether a permit is taken in the loop, in the task or before it.
fn is_limited(cx: &BodyCx<'_>, within: TextRange) -> bool {
    let limits = |api: Api| {
        knowledge::guard(api).is_some_and(|guard| guard.class == GuardClass::Permit)
            || api.path().as_str().contains("Semaphore::")
    };
    cx.facts()
        .api_calls()
        .any(|(other, api)| within.contains_range(cx.file().range(other)) && limits(api))
}

/// Whether a call stands in one of several arms by which a loop tells its messages apart.
fn is_one_case(cx: &BodyCx<'_>, call: ExprId, around: ExprId) -> bool {
    const SEVERAL: usize = 3;
    let mut inner = call;
    while let Some(outer) = cx.parent(inner).filter(|&outer| outer != around) {
        if let ExprKind::Match { scrutinee, arms } = cx.expr(outer).kind
            && scrutinee != inner
            && cx.file().list(arms).len() >= SEVERAL
        {
            return true;
        }
        inner = outer;
    }
    false
}

/// Whether the handle is kept in a variable on which the loop waits before it puts the next one there.
fn takes_turns(cx: &BodyCx<'_>, within: TextRange, call: ExprId) -> bool {
    let Some(outer) = cx.parent(call) else {
        return false;
    };
    let ExprKind::Assign { lhs, rhs } = cx.expr(outer).kind else {
        return false;
    };
    let Some(handle) = cx.facts().local(lhs).filter(|_| rhs == call) else {
        return false;
    };
    cx.facts().uses_of(handle).any(|path| {
        let awaited = cx.parent(path).is_some_and(|outer| {
            matches!(
                cx.expr(outer).kind,
                ExprKind::Await(_) | ExprKind::Reference { .. }
            )
        });
        awaited && within.contains_range(cx.file().range(path))
    })
}

/// Whether what is started is the very message: the loop is an executor of futures that others make.
fn hands_on_future(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let ExprKind::Call { args, .. } = cx.expr(call).kind else {
        return false;
    };
    let [only] = cx.file().list(args) else {
        return false;
    };
    // What a `let` binds to a future is work of this function.
    cx.facts()
        .local(*only)
        .is_some_and(|local| queries::initial_value(cx.facts(), local).is_none())
}

/// Whether the loop waits for the tasks that it starts: by their handle, or by a set of them.
fn joins_in_loop(cx: &BodyCx<'_>, within: TextRange, call: ExprId) -> bool {
    let own = cx.file().range(call);
    let joins = cx.facts().api_calls().any(|(other, api)| {
        let range = cx.file().range(other);
        within.contains_range(range)
            && !own.contains_range(range)
            && matches!(
                api.name(),
                "join_next"
                    | "try_join_next"
                    | "join_all"
                    | "try_join_all"
                    | "join"
                    | "join_next_with_id"
            )
    });
    let flow = cx.facts().flow();
    let bound = flow.bound_to(call).map(|(pat, _)| pat);
    let awaited = bound.is_some_and(|pat| {
        flow.uses(pat).any(|path| {
            let outer = cx.parent(path);
            outer.is_some_and(|outer| {
                matches!(
                    cx.expr(outer).kind,
                    ExprKind::Await(_) | ExprKind::Reference { .. } | ExprKind::Macro(_)
                )
            })
        })
    });
    joins || awaited
}
