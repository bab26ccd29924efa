//! See rules/io/tokio_fs_chatty.md

use crate::finding::{Heat, Severity};
use crate::knowledge::{Api, Direction, Medium};
use crate::rules::context::BodyCx;
use crate::rules::policy::is_for_keepers;
use crate::rules::rule::{Hook, Rule};
use crate::rules::streams;
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "tokio_fs_chatty",
    hooks: &[Hook::Body(check)],
};

/// From this many calls in one function, no loop around them.
const MANY: usize = 6;

/// Whether a call is a trip to the blocking pool of its own. The entries of a directory come many at
/// a time.
fn is_trip(api: Api) -> bool {
    let path = api.path().as_str();
    let of_tokio = path
        .strip_prefix("tokio::fs::")
        .or_else(|| path.strip_prefix("fs_err::tokio::"));
    of_tokio.is_some_and(|rest| match rest.split_once("::") {
        None => true,
        Some(("File", name)) => matches!(
            name,
            "open" | "create" | "create_new" | "metadata" | "set_len" | "set_permissions"
        ),
        Some(("OpenOptions", name)) => name == "open",
        // The type came with the name.
        Some(("DirEntry", name)) => name == "metadata",
        Some(_) => false,
    })
}

/// A call that goes to the blocking pool, itself or in a function of the workspace.
#[derive(Clone, Copy)]
struct Trip {
    call: ExprId,
    /// How many calls of `tokio::fs` it is.
    count: usize,
    /// The outermost loop that it is repeated by.
    around: Option<ExprId>,
    /// Whether it clears something away.
    removes: bool,
}

fn check(cx: &BodyCx<'_>) {
    if cx.is_quiet() {
        return;
    }
    let mut trips: Vec<Trip> = own_trips(cx)
        .map(|call| Trip {
            call,
            count: 1,
            around: outermost_loop(cx, call),
            removes: removes(cx, call),
        })
        .collect();
    trips.extend(trips_of_helpers(cx));
    trips.sort_by_key(|trip| cx.file().range(trip.call).start);
    let mut told: Vec<Option<ExprId>> = Vec::new();
    for &Trip { around, .. } in &trips {
        if !told.contains(&around) {
            told.push(around);
            let together: Vec<Trip> = trips
                .iter()
                .filter(|trip| trip.around == around)
                .copied()
                .collect();
            check_together(cx, around, &together);
        }
    }
    check_walk(cx, &trips);
}

/// A function that awaits itself for the folders in a folder: each is a trip, if nothing else in the loop is.
fn check_walk(cx: &BodyCx<'_>, trips: &[Trip]) {
    let is_of_loop = |trip: &&Trip| trip.around.is_some();
    let in_loops: usize = trips.iter().filter(is_of_loop).map(|trip| trip.count).sum();
    let mut reads = own_trips(cx).filter(|&call| {
        let opens = |api: Api| api.path().as_str() == "tokio::fs::read_dir";
        cx.api(call).is_some_and(opens)
    });
    let Some(read) = reads.next().filter(|_| in_loops <= 1) else {
        return;
    };
    let mut calls = cx.facts().workspace_calls();
    let own = cx.facts().owner();
    let descends =
        calls.any(|(call, function)| function == own && outermost_loop(cx, call).is_some());
    if descends {
        let message = format!(
            "`{}` walks through folders by `tokio::fs`: a trip to the blocking pool for each",
            cx.function_name()
        );
        drop(cx.report(read, message));
    }
}

/// The calls of a body that are trips and are waited for.
fn own_trips(cx: &BodyCx<'_>) -> impl Iterator<Item = ExprId> {
    let calls = cx.facts().api_calls().filter(|&(call, api)| {
        is_trip(api) && !cx.in_error_path(call) && cx.facts().is_awaited(call)
    });
    calls.map(|(call, _)| call)
}

/// Whether a call clears a file or folder away.
fn removes(cx: &BodyCx<'_>, call: ExprId) -> bool {
    cx.api(call)
        .is_some_and(|api| api.name().starts_with("remove_"))
}

/// The functions that loops await and that make trips each time.
fn trips_of_helpers(cx: &BodyCx<'_>) -> Vec<Trip> {
    let calls = cx.facts().workspace_calls();
    let found = calls.filter_map(|(call, function)| {
        if !cx.model().makes_future(function) || !cx.facts().is_awaited(call) {
            return None;
        }
        let around = outermost_loop(cx, call)?;
        if cx.in_error_path(call) {
            return None;
        }
        let (count, removes) = cx.in_body_of(function, |helper| {
            let root = helper.facts().root();
            let always = own_trips(helper).filter(|&call| {
                helper.facts().loops_around(call).is_empty()
                    && streams::is_unconditional(helper, call, root)
            });
            let removes = own_trips(helper).any(|call| removes(helper, call));
            (always.count(), removes)
        })?;
        (count > 0).then_some(Trip {
            call,
            count,
            around: Some(around),
            removes,
        })
    });
    found.collect()
}

/// Reports the trips of one loop, or those of the function outside of loops.
fn check_together(cx: &BodyCx<'_>, around: Option<ExprId>, together: &[Trip]) {
    let Some((first, others)) = together.split_first() else {
        return;
    };
    let id = first.call;
    let function = cx.function_name();
    let count: usize = together.iter().map(|trip| trip.count).sum();
    let message = match around {
        Some(around) if count > 1 && !streams::waits_for_time(cx, around) => format!(
            "{count} calls of `tokio::fs` in every pass of a loop in `{function}`: a trip to the blocking pool each"
        ),
        None if count >= MANY && cx.heat(id) == Heat::Hot => format!(
            "{count} calls of `tokio::fs` one after the other in `{function}`: a trip to the blocking pool each"
        ),
        _ => return,
    };
    let mut report = cx.report(id, message);
    // Whoever asks does not wait for what is cleared away.
    let is_of_no_account = !cx.facts().is_sketch()
        && (together.iter().any(|trip| trip.removes) || is_for_keepers(cx.facts().function_path()));
    let counts = around.is_some_and(|around| count > 2 || !takes_what_is_sent(cx, around));
    if cx.heat(id) == Heat::Hot && counts && !is_of_no_account {
        report = report.severity(Severity::Warning);
    }
    for other in others.iter().take(4) {
        report = report.related(cx.file().range(other.call), "another one");
    }
}

/// Whether each pass of a loop waits for what is sent to a framework or over a connection, which lasts longer than
/// two trips do.
fn takes_what_is_sent(cx: &BodyCx<'_>, around: ExprId) -> bool {
    const OWN: &[&str] = &[
        "async_fs",
        "async_std",
        "fs_err",
        "std",
        "tempfile",
        "tokio",
    ];
    let within = cx.file().range(around);
    let mut calls = cx.facts().api_calls();
    let hears_peer = || {
        streams::operations(cx).iter().any(|operation| {
            operation.direction == Direction::Read
                && operation.of.medium == Some(Medium::Socket)
                && within.contains_range(cx.file().range(operation.expr))
        })
    };
    calls.any(|(call, api)| {
        within.contains_range(cx.file().range(call))
            && !OWN.contains(&api.crate_name())
            && cx.facts().is_awaited(call)
    }) || hears_peer()
}

fn outermost_loop(cx: &BodyCx<'_>, id: ExprId) -> Option<ExprId> {
    let around = cx.facts().loops_around(id);
    let mut repeating = around.iter().filter(|(_, trips)| trips.repeats());
    repeating.next_back().map(|&(around, _)| around)
}
