//! See rules/io/tokio_fs_chatty.md

use crate::finding::{Heat, Severity};
use crate::knowledge::Api;
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams;
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "tokio_fs_chatty",
    hooks: &[Hook::CallTo(ApiSet::Where(is_trip), check)],
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

fn check(cx: &BodyCx<'_>, id: ExprId, _: Api) {
    if cx.is_quiet() || cx.in_error_path(id) {
        return;
    }
    let trips: Vec<ExprId> = cx
        .facts()
        .api_calls()
        .filter(|&(call, api)| {
            is_trip(api) && !cx.in_error_path(call) && cx.facts().is_awaited(call)
        })
        .map(|(call, _)| call)
        .collect();
    let outermost = outermost_loop(cx, id);
    let together: Vec<ExprId> = trips
        .into_iter()
        .filter(|&call| outermost_loop(cx, call) == outermost)
        .collect();
    if together.first() != Some(&id) {
        return;
    }
    let function = cx.function_name();
    let count = together.len();
    let message = match outermost {
        Some(around) if count > 1 && !streams::waits_for_time(cx, around) => format!(
            "{count} calls of `tokio::fs` in every pass of a loop in `{function}`: a trip to the blocking pool each"
        ),
        None if count >= MANY && cx.heat(id) == Heat::Hot => format!(
            "{count} calls of `tokio::fs` one after the other in `{function}`: a trip to the blocking pool each"
        ),
        _ => return,
    };
    let mut report = cx.report(id, message);
    if cx.heat(id) == Heat::Hot && outermost.is_some() {
        report = report.severity(Severity::Warning);
    }
    for &other in together.iter().skip(1).take(4) {
        report = report.related(cx.file().range(other), "another one");
    }
}

fn outermost_loop(cx: &BodyCx<'_>, id: ExprId) -> Option<ExprId> {
    let around = cx.facts().loops_around(id);
    let mut repeating = around.iter().filter(|(_, trips)| trips.repeats());
    repeating.next_back().map(|&(around, _)| around)
}
