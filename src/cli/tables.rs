//! `--statistics` and `--timings`: small tables on stderr.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::finding::{Finding, Severity};
use crate::review::Review;
use crate::rules::rules;

/// Counts per rule, the most frequent first.
pub fn statistics(findings: &[Finding]) -> String {
    let mut counts: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for finding in findings {
        counts.entry(finding.rule).or_default()[finding.severity as usize] += 1;
    }
    let mut rows: Vec<(&str, [usize; 3])> = counts.into_iter().collect();
    rows.sort_by_key(|(rule, row)| (std::cmp::Reverse(row.iter().sum::<usize>()), *rule));
    let mut text = format!(
        "{:<32} {:>9} {:>9} {:>11}",
        "rule", "critical", "warning", "suggestion"
    );
    for (rule, row) in rows {
        let of = |severity: Severity| row[severity as usize];
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "\n{rule:<32} {:>9} {:>9} {:>11}",
            of(Severity::Critical),
            of(Severity::Warning),
            of(Severity::Suggestion)
        );
    }
    text
}

/// The time of each phase, and how often each rule was called.
pub fn timings(review: &Review) -> String {
    let rows = review.timings.iter().map(|(phase, time)| {
        format!(
            "{:<16} {:>9.1} ms",
            phase.as_str(),
            time.as_secs_f64() * 1000.0
        )
    });
    let calls = rules()
        .iter()
        .zip(&review.calls)
        .filter(|(_, calls)| **calls > 0);
    let calls = calls.map(|(rule, calls)| format!("{:<32} {calls:>9} calls", rule.rule.name));
    rows.chain(calls).collect::<Vec<_>>().join("\n")
}
