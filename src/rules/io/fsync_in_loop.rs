//! See rules/io/fsync_in_loop.md

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{self, Api};
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams;
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "fsync_in_loop",
    hooks: &[Hook::CallTo(ApiSet::Where(is_sync), check)],
};

fn is_sync(api: Api) -> bool {
    knowledge::buffered_io().sync.contains(&api.path().as_str())
}

fn check(cx: &BodyCx<'_>, id: ExprId, api: Api) {
    if cx.is_quiet() || cx.in_error_path(id) {
        return;
    }
    let around = cx.facts().loops_around(id);
    let Some(&(around, _)) = around.iter().find(|(_, trips)| trips.repeats()) else {
        return;
    };
    if !streams::is_unconditional(cx, id, around) {
        return;
    }
    let place = streams::receiver_and_argument(cx, id)
        .and_then(|(handle, _)| streams::place_of(cx, handle));
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
    let fix = if is_transaction {
        "do the whole batch in one transaction, and commit it behind the loop"
    } else if own {
        "write all files first and sync them, and their directory, once at the end, if they need not survive \
         one by one"
    } else {
        "sync once behind the loop, or once for each batch of records; `sync_data` is enough where only the \
         contents matter"
    };
    let mut report = cx.report(id, message).fix(fix);
    if own || is_journal(cx) || streams::waits(cx, around) {
        report = report
            .severity(Severity::Suggestion)
            .at_most(Confidence::Medium);
    } else if cx.heat(id) == Heat::Hot {
        report = report.severity(Severity::Critical);
    }
    drop(report);
}

/// Whether the code belongs to a log whose every record must be on the disk.
fn is_journal(cx: &BodyCx<'_>) -> bool {
    let path = cx.facts().place.function.to_lowercase();
    let mut words = path.split(|c: char| !c.is_alphanumeric());
    words.any(|word| matches!(word, "wal" | "journal" | "raft") || word.ends_with("wal"))
}
