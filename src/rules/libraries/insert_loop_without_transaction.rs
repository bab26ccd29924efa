//! See rules/libraries/insert_loop_without_transaction.md

use crate::finding::Severity;
use crate::rules::context::WorkspaceCx;
use crate::rules::policy::sets_up;
use crate::rules::queries::{Verb, per_element};
use crate::rules::rule::{Hook, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    name: "insert_loop_without_transaction",
    hooks: &[Hook::Workspace(check)],
};

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
        let is_plain = found.is_alone && found.always_runs && found.through.len() <= 1;
        // What a framework or a task has stored, as many rows as it likes.
        let is_handed_over = found.is_given && found.is_proven;
        let severity = match (found.is_local, is_plain) {
            _ if found.is_start_up && !found.is_work || !found.is_alone => Severity::Suggestion,
            _ if sets_up(found.place.function(cx.model())) => Severity::Suggestion,
            // Nothing shows that the rows are many or that others wait for them.
            _ if !found.is_of_sketch && !found.is_hot && !is_handed_over => Severity::Suggestion,
            (true, true) if found.is_of_sketch || found.is_hot => Severity::Critical,
            _ => Severity::Warning,
        };
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
}
