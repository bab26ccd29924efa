//! See rules/async/spawn_in_loop.md

mod futures;
mod joins;
mod limits;
mod local;

use rustc_hash::FxHashSet;

use self::joins::{waits_for_reply, waits_for_tasks};
use self::limits::{Limit, limit_of, serves_connection};
use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{self, Api, OffloadClass};
use crate::rules::amqp;
use crate::rules::context::BodyCx;
use crate::rules::facts::Trips;
use crate::rules::fan_out;
use crate::rules::loop_source::{Source, source_of};
use crate::rules::numbered::names_requests;
use crate::rules::queries;
use crate::rules::remote::{Reader, Wait};
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams;
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, ExprKind, MatchArm, PatId, PatKind, Statement};
use crate::text::{FileRange, TextRange};

/// The rule.
pub static RULE: Rule = Rule {
    name: "spawn_in_loop",
    hooks: &[
        Hook::CallTo(ApiSet::Where(starts_task), check),
        Hook::CallTo(ApiSet::Where(fan_out::runs_all), check_fan_out),
        Hook::CallTo(ApiSet::Where(futures::adds_future), futures::check),
        Hook::Body(check_helpers),
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
    if cx.is_quiet() || cx.facts().is_awaited(call) {
        return;
    }
    let Some(found) = judge(cx, call, api, false) else {
        return;
    };
    // Of one loop, whichever of its branches starts the tasks, one finding.
    let alike: Vec<(ExprId, Found)> = cx
        .facts()
        .api_calls()
        .filter(|&(other, api)| starts_task(api) && !cx.facts().is_awaited(other))
        .filter_map(|(other, api)| Some((other, judge(cx, other, api, false)?)))
        .filter(|(_, other)| other.around == found.around && other.threads == found.threads)
        .collect();
    let worst = alike.iter().map(|(_, other)| other.severity).max();
    let lead = alike
        .iter()
        .find(|(_, other)| Some(other.severity) == worst);
    if lead.is_some_and(|&(lead, _)| lead == call) {
        let others = alike.iter().map(|&(other, _)| other);
        let others: Vec<ExprId> = others.filter(|&other| other != call).collect();
        report(cx, call, api, &found, None, &others);
    }
}

/// What is to be said of a task or thread that a loop starts.
struct Found {
    around: ExprId,
    source: Option<Source>,
    /// Whether it is the message of one kind among several.
    is_rare: bool,
    /// Whether a permit bounds what is done at a time, not the tasks.
    waits_inside: bool,
    threads: bool,
    severity: Severity,
}

/// A function of the workspace that starts a task each time it is called.
struct Helper {
    name: &'static str,
    api: Api,
    at: FileRange,
    is_async: bool,
    /// Whether it gives the handle of the task to its caller.
    hands_back: bool,
}

/// Calls in loops of functions that start a task.
fn check_helpers(cx: &BodyCx<'_>) {
    if cx.is_quiet() {
        return;
    }
    let starting = cx.once(|| StartsTasks(cx.model().functions_leading_to(starts_task)));
    let calls = cx.facts().workspace_calls();
    for (call, def) in calls.filter(|(_, def)| starting.0.contains(def)) {
        if open_loop(cx, call).is_none() || cx.in_error_path(call) {
            continue;
        }
        if let Some(Some(helper)) = cx.in_body_of(def, |callee| started_by(callee, DEEPEST))
            && helper.is_async == cx.facts().is_awaited(call)
            && is_forgotten(cx, call, &helper)
            && let Some(found) = judge(cx, call, helper.api, true)
        {
            report(cx, call, helper.api, &found, Some(&helper), &[]);
        }
    }
}

/// Whether nothing is done with what the call of a helper gives.
fn is_forgotten(cx: &BodyCx<'_>, call: ExprId, helper: &Helper) -> bool {
    if helper.hands_back {
        is_left_alone(cx, call, helper.api)
    } else {
        !is_used(cx, call)
    }
}

/// Whether something is done with what a call gives: what comes of the task, for which others wait.
fn is_used(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let mut inner = call;
    while let Some(outer) = cx.parent(inner) {
        match cx.expr(outer).kind {
            ExprKind::Await(_) | ExprKind::Try(_) => inner = outer,
            ExprKind::Block(block) => {
                let block = &cx.file().blocks[block];
                let mut statements = cx.file().list(block.statements).iter();
                return statements.any(|statement| match *statement {
                    Statement::Let {
                        pat,
                        init: Some(init),
                        ..
                    } => init == inner && !matches!(cx.file().pat(pat).kind, PatKind::Wild),
                    _ => false,
                });
            }
            ExprKind::Assign { rhs, .. } => return rhs == inner,
            ExprKind::Call { .. } | ExprKind::Struct { .. } | ExprKind::Tuple(_) => return true,
            _ => return false,
        }
    }
    false
}

/// The functions that lead to the start of a task.
struct StartsTasks(FxHashSet<DefId>);

/// How many functions deep a call is followed.
const DEEPEST: u8 = 2;

/// The task that a function starts whenever it is called, itself or by what it calls, and leaves to
/// itself or to a set.
fn started_by(cx: &BodyCx<'_>, depth: u8) -> Option<Helper> {
    let facts = cx.facts();
    let within = cx.file().range(facts.root());
    let starts = |&(call, api): &(ExprId, Api)| {
        starts_task(api)
            && (is_left_alone(cx, call, api) || is_last_of(cx, call, facts.root()))
            && facts.loops_around(call).is_empty()
            && streams::is_unconditional(cx, call, facts.root())
            && !runs_for_ever(cx, call)
    };
    let Some((call, api)) = facts.api_calls().find(starts) else {
        return started_deeper(cx, depth.checked_sub(1)?);
    };
    if limit_of(cx, within, call) != Limit::Nowhere
        || waits_for_tasks(cx, within, call)
        || waits_for_reply(cx, facts.root(), call)
    {
        return None;
    }
    let function = cx.model().program.function(facts.owner())?;
    Some(Helper {
        name: facts.function_name(),
        api,
        at: FileRange {
            file: facts.file_id,
            range: cx.file().range(call),
        },
        is_async: function.is_async,
        hands_back: !is_left_alone(cx, call, api),
    })
}

/// Whether an expression is what a block gives.
fn is_last_of(cx: &BodyCx<'_>, expr: ExprId, block: ExprId) -> bool {
    let block = cx.file().block(block);
    block.is_some_and(|block| block.tail == Some(expr))
}

/// The task that a function of the workspace starts which a function always calls.
fn started_deeper(cx: &BodyCx<'_>, depth: u8) -> Option<Helper> {
    let facts = cx.facts();
    let helper = facts.workspace_calls().find_map(|(call, def)| {
        let always = facts.loops_around(call).is_empty()
            && !cx.in_error_path(call)
            && streams::is_unconditional(cx, call, facts.root());
        if !always {
            return None;
        }
        let helper = cx.in_body_of(def, |callee| started_by(callee, depth))?;
        helper.filter(|helper| {
            helper.is_async == facts.is_awaited(call) && is_forgotten(cx, call, helper)
        })
    })?;
    if limit_of(cx, cx.file().range(facts.root()), facts.root()) != Limit::Nowhere {
        return None;
    }
    let function = cx.model().program.function(facts.owner())?;
    Some(Helper {
        name: facts.function_name(),
        is_async: function.is_async,
        hands_back: false,
        ..helper
    })
}

/// Whether nothing is done with the handle of a task, but that it is a set's.
fn is_left_alone(cx: &BodyCx<'_>, call: ExprId, api: Api) -> bool {
    let Some(outer) = cx.parent(call) else {
        return false;
    };
    let Some(block) = cx.file().block(outer) else {
        return false;
    };
    let mut statements = cx.file().list(block.statements).iter();
    let discarded = statements.any(|statement| match *statement {
        Statement::Expr(expr) => expr == call,
        Statement::Let {
            pat,
            init: Some(init),
            ..
        } => init == call && matches!(cx.file().pat(pat).kind, PatKind::Wild),
        _ => false,
    });
    discarded || block.tail == Some(call) && api.path().as_str().contains("::JoinSet::")
}

/// The loop around an expression, if nothing but its input tells how often it runs.
fn open_loop(cx: &BodyCx<'_>, call: ExprId) -> Option<(ExprId, Trips)> {
    // `if reached { self.spawn_rest(); return Ok(true); }`, or one pass of an inner loop that tries.
    let mut loops = cx.facts().loops_around(call).into_iter();
    let (around, trips) = loops.find(|&(around, _)| !cx.facts().leaves_behind(call, around))?;
    let is_open = matches!(trips, Trips::Sized | Trips::Unbounded) && !is_fixed(cx, around, call);
    is_open.then_some((around, trips))
}

/// Whether a call starts too many tasks, itself or, `by_helper`, by what it calls.
fn judge(cx: &BodyCx<'_>, call: ExprId, api: Api, by_helper: bool) -> Option<Found> {
    let (around, trips) = open_loop(cx, call)?;
    let within = cx.file().range(around);
    let limit = limit_of(cx, within, call);
    let parts = joins::loop_over_parts(cx, around).map(|outer| cx.file().range(outer));
    if limit == Limit::Before
        || waits_for_tasks(cx, parts.unwrap_or(within), call)
        || takes_turns(cx, within, call)
        || waits_for_reply(cx, around, call)
    {
        return None;
    }
    let source = match source_of(cx, around) {
        Some(Source::Messages) if !by_helper && serves_connection(cx, around, call) => {
            Some(Source::Connections)
        }
        source => source,
    };
    let threads = takes_thread(api);
    let is_rare = is_one_case(cx, call, around);
    let severity = match source {
        _ if limit == Limit::Inside
            && (threads || !matches!(source, Some(Source::Messages | Source::Datagrams))) =>
        {
            return None;
        }
        Some(Source::Connections) if !threads => return None,
        Some(Source::Messages) if !by_helper && hands_on_future(cx, call) => return None,
        Some(Source::Messages) if amqp::bounds_tasks(cx, around, call) => return None,
        Some(Source::Messages) if is_kept_by_key(cx, call) && runs_for_ever(cx, call) => {
            return None;
        }
        Some(Source::Datagrams) if is_kept_by_key(cx, call) || runs_for_ever(cx, call) => {
            return None;
        }
        // One for each new peer, mostly.
        Some(Source::Datagrams) if streams::is_exceptional(cx, call) => Severity::Suggestion,
        Some(Source::Messages | Source::Datagrams)
            if is_rare || limit == Limit::Inside || cx.facts().has_one_user(call) =>
        {
            Severity::Suggestion
        }
        Some(Source::Connections) if local::is_of_own_user(cx, around, call) => {
            Severity::Suggestion
        }
        // Tasks are cheap: without peers that may send what they like, few are under way.
        Some(Source::Messages) if !threads && !may_be_flooded(cx, call) => Severity::Suggestion,
        Some(Source::Connections | Source::Messages | Source::Datagrams) => Severity::Warning,
        // A list of parts is what threads are for.
        None if trips == Trips::Unbounded => return None,
        None if is_thread(api) && cx.heat(call) != Heat::Hot => return None,
        None if cx.facts().is_start_up(call) || runs_for_ever(cx, call) => return None,
        None if !fans_out(cx, call, api) => return None,
        // What asks other machines lasts, and who sends the list says how many wait for them at once.
        None if asks_others(cx, call) && cx.facts().may_serve(call) => Severity::Warning,
        None => Severity::Suggestion,
    };
    Some(Found {
        around,
        source,
        is_rare,
        waits_inside: limit == Limit::Inside,
        threads,
        severity,
    })
}

fn report(
    cx: &BodyCx<'_>,
    call: ExprId,
    api: Api,
    found: &Found,
    helper: Option<&Helper>,
    others: &[ExprId],
) {
    let &Found {
        source,
        is_rare,
        threads,
        ..
    } = found;
    let for_each = match source {
        Some(Source::Connections) => "connection",
        Some(Source::Messages | Source::Datagrams) if is_rare => "message of its kind",
        Some(Source::Messages) => "message",
        Some(Source::Datagrams) => "datagram",
        None => "item",
    };
    let what = if threads { "thread" } else { "task" };
    let does = match helper {
        Some(helper) => format!("`{}`, which calls `{api}`,", helper.name),
        None => format!("`{api}`"),
    };
    let however = if found.waits_inside {
        ": the permit that it waits for bounds the work, not the tasks that pile up"
    } else {
        ", however many are under way"
    };
    let message = format!(
        "{does} in a loop of `{}` starts a {what} for every {for_each}{however}",
        cx.function_name()
    );
    let fix = if threads && !api.path().as_str().starts_with("std::") {
        "take a permit of a `tokio::sync::Semaphore` before the call (`acquire_owned`) and move it into the closure: beyond 512 threads the blocking pool queues without a bound"
    } else if threads {
        "start a few threads that take work from a bounded channel, or use a pool"
    } else {
        "take a permit before the call and move it into the task (`let permit = semaphore.clone().acquire_owned().await?;`), or run the futures through `stream.map(..).buffer_unordered(N)`"
    };
    let mut report = cx.report(call, message).severity(found.severity).fix(fix);
    for &other in others {
        report = report.repeated(cx.file().range(other));
    }
    if source.is_none() || helper.is_some() {
        report = report.at_most(Confidence::Medium);
    }
    // A loop that waits for peers is no part of the start, although `main` runs it.
    if source.is_some() && cx.facts().is_start_up(call) {
        report = report.heat(cx.heat(call).max(Heat::Normal));
    }
    if let Some(helper) = helper {
        report = report.related_at(helper.at, format!("`{}` starts it here", helper.name));
    }
    drop(report);
}

/// Whether peers may have a loop start as many tasks as they like: requests or connections that come in reach
/// it, or the package does not show who does.
fn may_be_flooded(cx: &BodyCx<'_>, call: ExprId) -> bool {
    cx.facts().is_asked_for() || cx.facts().may_serve(call)
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
/// collects results, when each takes a thread of the blocking pool, or asks another machine.
fn fans_out(cx: &BodyCx<'_>, call: ExprId, api: Api) -> bool {
    cx.heat(call) == Heat::Hot
        || api.path().as_str().contains("::JoinSet::")
        || takes_thread(api) && !is_thread(api)
        || asks_others(cx, call)
}

fn asks_others(cx: &BodyCx<'_>, call: ExprId) -> bool {
    Reader::new(cx.model()).wait(cx.facts(), call) > Wait::Disk
}

/// Whether a loop counts: so many workers.
fn is_fixed(cx: &BodyCx<'_>, around: ExprId, call: ExprId) -> bool {
    let Some(over) = cx.facts().iteration(around) else {
        return false;
    };
    let mut iterable = over.iterable;
    while let Some(call) = cx.file().method_call(iterable) {
        if call.method.name.as_str() == "take" {
            return true;
        }
        iterable = call.receiver;
    }
    let is_range = matches!(cx.expr(iterable).kind, ExprKind::Range { .. });
    is_range && !names_requests(cx, iterable, over.pat, call)
        || cx.ty(iterable).array_len().is_some()
        || queries::is_limited_batch(cx.facts(), over.iterable)
}

/// Whether what is started loops itself, here or in a function that it calls: an actor, of which
/// there are as many as were configured.
fn runs_for_ever(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let mut found = false;
    cx.file().each_child(call, &mut |part| {
        found = found || cx.facts().goes_round(part, is_endless, 2);
    });
    found
}

/// Whether a loop has no list that ends it.
fn is_endless(kind: &ExprKind) -> bool {
    matches!(kind, ExprKind::Loop { .. } | ExprKind::While { .. })
}

/// Whether the handle is put into a map: there are as many tasks as keys.
fn is_kept_by_key(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let inserts = |api: Api| {
        api.name() == "insert"
            && (api.path().as_str().contains("Map::") || api.crate_name() != "std")
    };
    cx.parent(call)
        .is_some_and(|outer| cx.api(outer).is_some_and(inserts))
}

/// Whether a call stands in one of several arms by which a loop tells its messages apart.
fn is_one_case(cx: &BodyCx<'_>, call: ExprId, around: ExprId) -> bool {
    const SEVERAL: usize = 3;
    let mut inner = call;
    while let Some(outer) = cx.parent(inner).filter(|&outer| outer != around) {
        if let ExprKind::Match { scrutinee, arms } = cx.expr(outer).kind
            && scrutinee != inner
            && cx.file().list(arms).len() >= SEVERAL
            && arms_of_kinds(cx, cx.file().list(arms)) > 1
        {
            return true;
        }
        inner = outer;
    }
    false
}

/// How many arms are for a kind of message: not for errors, nor for all that is left.
fn arms_of_kinds(cx: &BodyCx<'_>, arms: &[MatchArm]) -> usize {
    let file = cx.file();
    let names_kind = |arm: &&MatchArm| match file.pat(arm.pat).kind {
        PatKind::Wild => false,
        PatKind::TupleStruct(path, items) => {
            let last = file.list(file.path(path).segments).last();
            let takes_all = |item: &PatId| matches!(file.pat(*item).kind, PatKind::Wild);
            match last.map(|last| last.name.as_str()) {
                Some("Err") => false,
                Some("Ok" | "Some") => !file.list(items).iter().all(takes_all),
                _ => true,
            }
        }
        _ => true,
    };
    arms.iter().filter(names_kind).count()
}

/// Whether the handle is kept in a variable or field whose last task the loop waits for or ends before it
/// puts the next one there: `last = Some((spawn(..), sender))`.
fn takes_turns(cx: &BodyCx<'_>, within: TextRange, call: ExprId) -> bool {
    let Some(kept) =
        keeper_of(cx, joins::handle_of(cx, call)).and_then(|lhs| streams::place_of(cx, lhs))
    else {
        return false;
    };
    let facts = cx.facts();
    facts.own_exprs().any(|looked_at| {
        let range = cx.file().range(looked_at);
        within.contains_range(range)
            && matches!(
                cx.expr(looked_at).kind,
                ExprKind::Path(_) | ExprKind::Field { .. }
            )
            && streams::place_of(cx, looked_at).as_ref() == Some(&kept)
            && ends_task(cx, looked_at)
    })
}

/// Where the handle of a task is put, alone, in an `Option` or beside other values.
fn keeper_of(cx: &BodyCx<'_>, call: ExprId) -> Option<ExprId> {
    let mut inner = call;
    loop {
        let outer = cx.parent(inner)?;
        match cx.expr(outer).kind {
            ExprKind::Assign { lhs, rhs } => return (rhs == inner).then_some(lhs),
            ExprKind::Tuple(_) | ExprKind::Call { .. } => inner = outer,
            _ => return None,
        }
    }
}

/// Whether a task is awaited or ended where its handle is looked at: by itself, or by a name that a
/// pattern gives it.
fn ends_task(cx: &BodyCx<'_>, looked_at: ExprId) -> bool {
    let ends = |path: ExprId| {
        cx.parent(path)
            .is_some_and(|outer| match cx.expr(outer).kind {
                ExprKind::Await(_) | ExprKind::Reference { mutable: true, .. } => true,
                ExprKind::MethodCall { .. } => {
                    cx.api(outer).is_some_and(|api| api.name() == "abort")
                }
                _ => false,
            })
    };
    let mut inner = looked_at;
    while let Some(outer) = cx.parent(inner) {
        match cx.expr(outer).kind {
            ExprKind::Reference { .. } | ExprKind::MethodCall { .. } => inner = outer,
            ExprKind::Let { pat, value } if value == inner => {
                let mut found = false;
                cx.facts().flow().each_binding(pat, &mut |name| {
                    found = found || cx.facts().uses_of(name).any(ends);
                });
                return found;
            }
            _ => break,
        }
    }
    ends(looked_at)
}

/// Whether what is started is the very message: the loop is an executor of futures that others make.
fn hands_on_future(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let ExprKind::Call { args, .. } = cx.expr(call).kind else {
        return false;
    };
    let [only] = cx.file().list(args) else {
        return false;
    };
    let is_given = |expr: ExprId| {
        let local = cx.facts().local(expr);
        local.map(|local| queries::initial_value(cx.facts(), local))
    };
    match is_given(*only) {
        Some(None) => true,
        // What a `let` binds to a future is work of this function, but for what the message makes:
        // `let future = task();`
        Some(Some(value)) => match cx.expr(value).kind {
            ExprKind::Call { callee, .. } => is_given(callee) == Some(None),
            _ => false,
        },
        None => false,
    }
}
