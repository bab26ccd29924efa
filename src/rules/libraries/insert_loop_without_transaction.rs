//! See rules/libraries/insert_loop_without_transaction.md

use crate::finding::Severity;
use crate::knowledge::Api;
use crate::rules::context::WorkspaceCx;
use crate::rules::policy::{Place, has_word, sets_up};
use crate::rules::queries::{OwnTransaction, PerElement, Verb, per_element, per_transaction};
use crate::rules::rule::{Hook, Rule};
use crate::semantics::defs::DefId;
use crate::syntax::hir::ExprId;
use crate::workspace::PackageId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "insert_loop_without_transaction",
    hooks: &[Hook::Workspace(check)],
};

/// Calls that are given a setting of SQLite.
fn may_set(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "rusqlite::Connection::execute_batch"
            | "rusqlite::Connection::execute"
            | "rusqlite::Connection::pragma_update"
            | "sqlx::sqlite::SqliteConnectOptions::synchronous"
            | "sqlx::sqlite::SqliteConnectOptions::pragma"
            | "sqlx::sqlite::SqliteConnectOptions::journal_mode"
    )
}

/// Calls that open a database of SQLite.
fn opens(api: Api) -> bool {
    let path = api.path().as_str();
    matches!(
        path,
        "rusqlite::Connection::open" | "rusqlite::Connection::open_with_flags"
    ) || path.starts_with("sqlx::sqlite::SqliteConnectOptions::") && !may_set(api)
}

/// A function that opens a database of SQLite or sets it up.
struct Opener {
    function: DefId,
    package: Option<PackageId>,
    /// Whether it tells the database not to wait for the disk.
    is_hasty: bool,
}

fn openers(cx: &WorkspaceCx<'_>) -> Vec<Opener> {
    let concerns = |api: Api| may_set(api) || opens(api);
    cx.in_bodies_calling(concerns, |facts| {
        let says = |call: ExprId| {
            let text = facts.text(facts.file.range(call)).to_ascii_lowercase();
            let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
            let mut after = words.by_ref().skip_while(|word| {
                !word.ends_with("synchronous") && !word.ends_with("journal_mode")
            });
            after.next().is_some() && after.any(|word| matches!(word, "off" | "memory" | "0"))
        };
        let calls = || facts.api_calls();
        let is_hasty = calls().any(|(call, api)| may_set(api) && says(call));
        let counts = is_hasty || calls().any(|(_, api)| opens(api));
        let opener = counts.then(|| Opener {
            function: facts.owner(),
            package: facts.place.package,
            is_hasty,
        });
        opener.into_iter().collect()
    })
}

/// Whether the database of a place was told not to wait for the disk: there, in a function that it calls, or wherever
/// its package opens one.
fn waits_for_no_disk(cx: &WorkspaceCx<'_>, place: &Place) -> bool {
    let openers = openers(cx);
    let model = cx.model();
    let is_near = |opener: &Opener| {
        let callers = model.callers(opener.function).iter();
        let mut callers = callers.map(|&(body, _)| model.body(body).owner);
        place.owner == Some(opener.function) || callers.any(|caller| place.owner == Some(caller))
    };
    let mut hasty = openers.iter().filter(|opener| opener.is_hasty);
    let mut of_package = openers
        .iter()
        .filter(|opener| opener.package == place.package)
        .peekable();
    hasty.any(is_near) || of_package.peek().is_some() && of_package.all(|opener| opener.is_hasty)
}

fn severity(cx: &WorkspaceCx<'_>, found: &PerElement) -> Severity {
    let is_plain = found.is_alone && found.always_runs && found.through.len() <= 1;
    // What a framework or a task has stored, as many rows as it likes.
    let is_handed_over = found.is_given && found.is_proven;
    match (found.is_local, is_plain) {
        _ if found.is_start_up && !found.is_work || !found.is_alone => Severity::Suggestion,
        _ if sets_up(found.place.function(cx.model())) => Severity::Suggestion,
        // Nothing shows that the rows are many or that others wait for them.
        _ if !found.is_of_sketch && !found.is_hot && !is_handed_over => Severity::Suggestion,
        (true, true) if found.is_of_sketch || found.is_hot => {
            if waits_for_no_disk(cx, &found.place) {
                Severity::Suggestion
            } else {
                Severity::Critical
            }
        }
        _ => Severity::Warning,
    }
}

fn check(cx: &WorkspaceCx<'_>) {
    for found in per_element(cx) {
        let Some(transaction) = found.family.transaction else {
            continue;
        };
        if found.verb != Verb::Write || found.in_transaction || found.is_in_memory {
            continue;
        }
        // A transaction must not stay open while another machine is waited for, and gains nothing where one
        // write is the last.
        if found.waits_elsewhere || found.ends_with_success {
            continue;
        }
        let severity = severity(cx, &found);
        let message = format!(
            "{}, each in a transaction of its own, which the database makes durable before it answers",
            found.message()
        );
        let fix = if found.is_local {
            format!("open one transaction around the loop: `{transaction}`")
        } else {
            format!(
                "write all rows at once ({}), or open one transaction around the loop: `{transaction}`",
                found.family.write
            )
        };
        let report = cx
            .report_in(found.place.clone(), found.at, message)
            .severity(severity)
            .at_most(found.confidence)
            .fix(fix);
        drop(found.with_places(report));
    }
    for own in per_transaction(cx) {
        check_own(cx, &own);
    }
}

/// Whether what is gone through are migrations by its name: each is kept for itself.
fn are_migrations(iterated: &str) -> bool {
    let name = iterated.split(['.', '(']).next().unwrap_or_default();
    has_word(name, &["migration", "migrations"])
}

/// Tells of a transaction that every pass opens and ends.
fn check_own(cx: &WorkspaceCx<'_>, own: &OwnTransaction) {
    let pass = &own.pass;
    if pass.is_in_memory
        || pass.waits_elsewhere
        || pass.ends_with_success
        || pass.is_start_up && !pass.is_work
        || sets_up(pass.place.function(cx.model()))
        || pass.iterated.as_deref().is_some_and(are_migrations)
    {
        return;
    }
    // Several statements may have to be kept together for each element.
    let severity = if own.is_of_one {
        severity(cx, pass).min(Severity::Warning)
    } else {
        Severity::Suggestion
    };
    let over = match &pass.iterated {
        Some(iterated) => format!("`{iterated}`"),
        None => "a loop".to_owned(),
    };
    let message = format!(
        "`{}` opens a transaction for each element of {over} in {}, and the database makes each durable before it answers",
        pass.api,
        pass.chain()
    );
    let transaction = pass.family.transaction.unwrap_or_default();
    let report = cx
        .report_in(pass.place.clone(), pass.at, message)
        .severity(severity)
        .at_most(pass.confidence)
        .fix(format!(
            "open one transaction around the loop, and hand it in: `{transaction}`"
        ));
    drop(pass.with_places(report));
}
