//! See rules/libraries/redis_command_loop_without_pipeline.md

use crate::finding::Severity;
use crate::rules::context::WorkspaceCx;
use crate::rules::queries::{Source, Verb, per_element};
use crate::rules::rule::{Hook, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    name: "redis_command_loop_without_pipeline",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    for found in per_element(cx) {
        if !found.family.is_redis() || found.is_concurrent {
            continue;
        }
        let severity = match (found.is_start_up, found.is_hot, found.source) {
            (true, _, _) | (_, _, Source::Deliveries) => Severity::Suggestion,
            (false, true, _) | (false, _, Source::Rows) => Severity::Warning,
            // Nothing shows that the elements are many or that others wait for them.
            _ if !found.is_of_sketch && !found.is_given => Severity::Suggestion,
            _ => Severity::Warning,
        };
        let fix = if found.family.krate == "fred" {
            "send all commands at once, by `mget` or `let pipeline = client.pipeline(); .. pipeline.all().await?`"
        } else if found.verb == Verb::Read {
            "ask for all keys at once: `con.mget(&keys)`, or `let mut pipe = redis::pipe(); for key in keys { pipe.get(key); } pipe.query_async(&mut con).await?`"
        } else {
            "send all commands at once: `let mut pipe = redis::pipe(); for (key, value) in all { pipe.set(key, value).ignore(); } pipe.exec_async(&mut con).await?`"
        };
        let report = cx
            .report_in(found.place.clone(), found.at, found.message())
            .severity(severity)
            .at_most(found.confidence)
            .fix(fix);
        drop(found.with_places(report));
    }
}
