//! See rules/libraries/query_in_loop.md

mod resolvers;

use crate::finding::Severity;
use crate::rules::context::WorkspaceCx;
use crate::rules::policy::is_for_keepers;
use crate::rules::queries::{PerElement, Source, Verb, per_element, per_transaction};
use crate::rules::rule::{Hook, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    name: "query_in_loop",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let own = per_transaction(cx);
    for found in per_element(cx) {
        // Transactions of each pass are told of as such.
        let is_told = |pass: &PerElement| pass.around == found.around;
        if found.in_transaction && own.iter().any(|own| is_told(&own.pass)) {
            continue;
        }
        let is_read = found.verb == Verb::Read;
        // Writes outside of a transaction and commands of redis have their own rules.
        let is_others = found.family.is_redis()
            || (!is_read && found.family.transaction.is_some() && !found.in_transaction);
        // In a file many small queries are well; what is dear is to parse their text each time.
        let is_parsing = found.family.is_file && found.is_parsed_anew;
        if is_others || is_parsing || (!is_read && found.is_local) {
            continue;
        }
        let severity = match (is_read, found.is_hot, found.source) {
            _ if found.is_local || found.is_start_up || found.waits_elsewhere => {
                Severity::Suggestion
            }
            (false, _, _) if found.in_transaction => Severity::Suggestion,
            _ if !found.is_of_sketch && is_for_keepers(found.place.function(cx.model())) => {
                Severity::Suggestion
            }
            (true, true, Source::Rows) => Severity::Critical,
            (_, _, Source::Rows) | (_, true, _) => Severity::Warning,
            // Nothing shows that the elements are many or that others wait for them.
            _ if !found.is_of_sketch => Severity::Suggestion,
            _ => Severity::Warning,
        };
        report(cx, &found, severity);
    }
    resolvers::check(cx);
}

fn report(cx: &WorkspaceCx<'_>, found: &PerElement, severity: Severity) {
    let family = found.family;
    let instead = if found.verb == Verb::Read {
        family.read
    } else {
        family.write
    };
    let fix = if instead.is_empty() {
        "run one query for all elements".to_owned()
    } else {
        format!("run one query for all elements: {instead}")
    };
    let mut report = cx
        .report_in(found.place.clone(), found.at, found.message())
        .severity(severity)
        .at_most(found.confidence)
        .fix(fix);
    if found.source == Source::Rows {
        report = report.related_at(found.around, "these rows come from a query themselves");
    }
    drop(found.with_places(report));
}
