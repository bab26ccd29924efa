//! See rules/io/fsync_in_loop.md

use rustc_hash::FxHashSet;

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{self, Api};
use crate::rules::context::BodyCx;
use crate::rules::facts::Trips;
use crate::rules::io::file_open_in_loop::opens;
use crate::rules::queries::{Repeated, Source, chain_root};
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams::{self, PlaceOf};
use crate::semantics::defs::DefId;
use crate::syntax::hir::ExprId;
use crate::text::FileRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "fsync_in_loop",
    hooks: &[
        Hook::CallTo(ApiSet::Where(is_sync), check),
        Hook::Body(check_helpers),
    ],
};

fn is_sync(api: Api) -> bool {
    knowledge::buffered_io().sync.contains(&api.path().as_str())
}

/// The functions that lead to a call that waits for the disk.
struct Syncing(FxHashSet<DefId>);

fn check(cx: &BodyCx<'_>, id: ExprId, api: Api) {
    if cx.is_quiet() || cx.in_error_path(id) {
        return;
    }
    let around = cx.facts().loops_around(id);
    let Some(&(around, trips)) = around.iter().find(|(_, trips)| trips.repeats()) else {
        return;
    };
    // What ends with the first success is tried again, not done for each of many.
    if !streams::is_up_to_settings(cx, id, around) || cx.facts().is_retry(around, id) {
        return;
    }
    // Who sets what it hangs on may know what it costs.
    let handle = streams::receiver_and_argument(cx, id).map(|(handle, _)| handle);
    // That there is a file at all is no setting of when it is synced.
    let is_there = |test: ExprId| {
        let variable = handle.and_then(|handle| cx.facts().local(handle));
        variable.is_some_and(|variable| streams::is_bound_by(cx, test, variable))
    };
    let is_optional = !streams::runs_where(cx, id, around, &is_there);
    if trips != Trips::Sized && pauses(cx, around)
        || takes_all_that_came(cx, around)
        || takes_batches(cx, id, around)
    {
        return;
    }
    let place = handle.and_then(|handle| streams::place_of(cx, handle));
    let is_transaction = api.name() == "commit";
    // A file of its own in each pass, each of which may have to survive.
    let own = !is_transaction && place.is_none_or(|place| place.is_born_in(cx, around));
    let function = cx.function_name();
    let message = if is_transaction {
        format!(
            "`{api}` in every pass of a loop in `{function}`: each waits until the disk has the data"
        )
    } else if own {
        format!(
            "`{api}` for every file of a loop in `{function}`: each waits until the disk has the data"
        )
    } else {
        format!(
            "`{api}` of one file in every pass of a loop in `{function}`: each waits until the disk has the data"
        )
    };
    let mut report = cx.report(id, message).fix(fix(is_transaction, own));
    if own
        || is_optional
        || is_journal(cx)
        || streams::waits_for_another(cx, around, api.crate_name())
    {
        report = report
            .severity(Severity::Suggestion)
            .at_most(Confidence::Medium);
    } else if cx.heat(id) == Heat::Hot {
        report = report.severity(Severity::Critical);
    }
    drop(report);
}

/// Whether a loop waits for some time to go by in each pass, and syncs what was written meanwhile.
fn pauses(cx: &BodyCx<'_>, around: ExprId) -> bool {
    const PAUSES: &[&str] = &[
        "async_std::task::sleep",
        "std::thread::park_timeout",
        "std::thread::sleep",
        "tokio::time::Interval::tick",
        "tokio::time::sleep",
        "tokio::time::sleep_until",
    ];
    calls_in_pass(cx, around).any(|(_, api)| PAUSES.contains(&api.path().as_str()))
}

/// Whether each pass of a loop takes all that has come in meanwhile: a batch, for which it syncs once.
fn takes_all_that_came(cx: &BodyCx<'_>, around: ExprId) -> bool {
    calls_in_pass(cx, around).any(|(call, api)| match api.name() {
        "recv_many" | "blocking_recv_many" | "try_iter" | "drain" => true,
        "try_recv" | "recv_timeout" | "recv_deadline" | "recv" => {
            let mut loops = cx.facts().loops_around(call).into_iter();
            loops
                .next()
                .is_some_and(|(innermost, _)| innermost != around)
        }
        _ => false,
    })
}

/// Whether each pass of a loop is given a part of many elements: the batch is there.
fn takes_batches(cx: &BodyCx<'_>, call: ExprId, around: ExprId) -> bool {
    Repeated::around(cx.facts(), call)
        .is_some_and(|repeated| repeated.expr == around && repeated.source == Source::Batches)
}

/// The calls that each pass of a loop may make.
fn calls_in_pass<'c>(
    cx: &'c BodyCx<'_>,
    around: ExprId,
) -> impl Iterator<Item = (ExprId, Api)> + use<'c> {
    let pass = streams::pass_of(cx, around);
    let calls = cx.facts().api_calls();
    calls.filter(move |&(call, _)| pass.contains_range(cx.file().range(call)))
}

fn fix(is_transaction: bool, own: bool) -> &'static str {
    if is_transaction {
        "do the whole batch in one transaction, and commit it behind the loop"
    } else if own {
        "write all files first and sync them, and their directory, once at the end, if they need not survive \
         one by one"
    } else {
        "sync once behind the loop, or once for each batch of records; `sync_data` is enough where only the \
         contents matter"
    }
}

/// Calls in loops of functions of the workspace that wait for the disk each time.
fn check_helpers(cx: &BodyCx<'_>) {
    if cx.is_quiet() {
        return;
    }
    let leading = cx.once(|| Syncing(cx.model().functions_leading_to(is_sync)));
    let calls = cx.facts().own_calls();
    for (call, function) in calls.filter(|(_, function)| leading.0.contains(function)) {
        let around = cx.facts().loops_around(call);
        let Some(&(around, trips)) = around.iter().find(|(_, trips)| trips.repeats()) else {
            continue;
        };
        // Records of a journal that come one by one have to be there before anybody goes on.
        let is_journal = is_journal(cx) || cx.in_body_of(function, is_journal) == Some(true);
        if cx.in_error_path(call)
            || !streams::is_unconditional(cx, call, around)
            || is_unpolled(cx, call, function)
            || is_journal && trips != Trips::Sized
            || takes_batches(cx, call, around)
        {
            continue;
        }
        if let Some(Synced {
            api,
            at,
            is_optional,
        }) = synced_by(cx, call, function, around)
            && !streams::waits_for_another(cx, around, api.crate_name())
        {
            let helper = cx.model().program.def(function).name;
            let is_transaction = api.name() == "commit";
            let message = format!(
                "`{helper}` waits until the disk has the data (`{api}`), and `{}` calls it in every pass of a loop",
                cx.function_name()
            );
            let report = cx
                .report(call, message)
                .fix(fix(is_transaction, false))
                .related_at(at, format!("`{helper}` waits here"))
                .at_most(Confidence::Medium);
            drop(if is_journal || is_optional {
                report.severity(Severity::Suggestion)
            } else {
                report
            });
        }
    }
}

/// Whether a call only makes a future that something else runs.
fn is_unpolled(cx: &BodyCx<'_>, call: ExprId, function: DefId) -> bool {
    let function = cx.model().program.function(function);
    function.is_some_and(|function| function.is_async) && !cx.facts().is_awaited(call)
}

/// How many functions deep a call is followed.
const DEEPEST: u8 = 2;

/// Where the loop sees what a function that it calls is given.
struct Given {
    receiver: Option<PlaceOf>,
    arguments: Vec<Option<PlaceOf>>,
}

impl Given {
    /// What a call is given, of which `seen` tells where the loop sees it.
    fn to(cx: &BodyCx<'_>, call: ExprId, seen: impl Fn(ExprId) -> Option<PlaceOf>) -> Self {
        let receiver = cx.file().method_call(call).map(|call| call.receiver);
        let arguments = streams::arguments(cx, call).iter();
        Self {
            receiver: receiver.and_then(&seen),
            arguments: arguments.map(|&argument| seen(argument)).collect(),
        }
    }

    /// Where the loop sees what an expression of the function names.
    fn seen(&self, callee: &BodyCx<'_>, expr: ExprId) -> Option<PlaceOf> {
        let place = streams::place_of(callee, expr)?;
        match streams::parameter_at(callee, &place) {
            Some(position) => self.arguments.get(position)?.clone(),
            None => place.seen_from(self.receiver.as_ref()?),
        }
    }
}

/// A call that waits for the disk.
struct Synced {
    api: Api,
    at: FileRange,
    /// Whether a setting decides that it does.
    is_optional: bool,
}

/// The call by which a function waits for the disk each time that it is called, with the same file in
/// every pass of the caller's loop: one that the caller hands over or the receiver holds or names.
fn synced_by(cx: &BodyCx<'_>, call: ExprId, function: DefId, around: ExprId) -> Option<Synced> {
    let given = Given::to(cx, call, |expr| streams::place_of(cx, expr));
    let stays = |place: Option<PlaceOf>| place.is_some_and(|place| !place.is_born_in(cx, around));
    cx.in_body_of(function, |callee| {
        synced_in(callee, &given, &stays, DEEPEST)
    })?
}

fn synced_in(
    callee: &BodyCx<'_>,
    given: &Given,
    stays: &dyn Fn(Option<PlaceOf>) -> bool,
    depth: u8,
) -> Option<Synced> {
    let root = callee.body().root;
    let always = |expr: ExprId| {
        !callee.in_error_path(expr)
            && callee.facts().loops_around(expr).is_empty()
            && streams::is_up_to_settings(callee, expr, root)
    };
    let is_optional = |expr: ExprId| !streams::is_unconditional(callee, expr, root);
    let mut synced = callee
        .facts()
        .api_calls()
        .filter(|&(expr, api)| is_sync(api) && always(expr));
    let own = synced.find(|&(expr, api)| is_of_same(callee, expr, api, given, stays));
    if let Some((expr, api)) = own {
        let at = FileRange {
            file: callee.file_id(),
            range: callee.file().range(expr),
        };
        return Some(Synced {
            api,
            at,
            is_optional: is_optional(expr),
        });
    }
    let deeper = depth.checked_sub(1)?;
    callee.facts().own_calls().find_map(|(call, function)| {
        if !always(call) || is_unpolled(callee, call, function) {
            return None;
        }
        let given = Given::to(callee, call, |expr| given.seen(callee, expr));
        let synced = callee.in_body_of(function, |inner| {
            // A journal that something else writes to has to be on the disk before that goes on.
            let is_of_others = is_journal(inner) && !is_journal(callee);
            (!is_of_others).then(|| synced_in(inner, &given, stays, deeper))?
        });
        let synced = synced.flatten()?;
        Some(Synced {
            is_optional: synced.is_optional || is_optional(call),
            ..synced
        })
    })
}

/// Whether a function syncs the same file in every pass of the loop.
fn is_of_same(
    callee: &BodyCx<'_>,
    sync: ExprId,
    api: Api,
    given: &Given,
    stays: &dyn Fn(Option<PlaceOf>) -> bool,
) -> bool {
    let Some((handle, _)) = streams::receiver_and_argument(callee, sync) else {
        return false;
    };
    // A file that the function opens itself is the same one where the receiver knows its path.
    let opens_same = || {
        let mut opened = callee.facts().api_calls().filter(|&(_, api)| opens(api));
        opened.any(|(open, _)| {
            let path = streams::arguments(callee, open).first().copied();
            let place = path.and_then(|path| streams::place_of(callee, path));
            stays(place.and_then(|place| place.seen_from(given.receiver.as_ref()?)))
        })
    };
    let is_own = streams::place_of(callee, handle).is_some_and(|place| place.is_variable());
    // What a transaction is begun on.
    let begun_on = || {
        let facts = callee.facts();
        let begun = facts
            .local(handle)
            .and_then(|local| facts.initializer(local))?;
        let root = chain_root(facts, begun);
        given.seen(callee, root)
    };
    stays(given.seen(callee, handle))
        || is_own && api.name() == "commit" && stays(begun_on())
        || is_own && (opens_same() || api.name() == "commit" && stays(given.receiver.clone()))
}

/// Whether the code belongs to a log whose every record must be on the disk.
fn is_journal(cx: &BodyCx<'_>) -> bool {
    let path = cx.facts().function_path().to_lowercase();
    let mut words = path.split(|c: char| !c.is_alphanumeric());
    words.any(|word| matches!(word, "wal" | "journal" | "raft") || word.ends_with("wal"))
}
