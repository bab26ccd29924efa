//! The order of findings: the same on every run and for any number of threads.

use std::cmp::{Ordering, Reverse};

use rustc_hash::FxHashMap;

use super::Sources;
use crate::finding::{Finding, Problem, Related};
use crate::text::FileId;

/// Sorts by severity, heat, file, position and rule, and drops what is said twice. Of two findings
/// of one rule at one place the more severe (then the surer) one stays.
pub fn put_in_order(sources: &dyn Sources, findings: &mut Vec<Finding>) {
    let path = |file: FileId| {
        if file.index() < sources.count() {
            sources.path(file)
        } else {
            ""
        }
    };
    findings.sort_by(|left, right| {
        by_place(left, right, &path)
            .then_with(|| Reverse(left.severity).cmp(&Reverse(right.severity)))
            .then_with(|| Reverse(left.confidence).cmp(&Reverse(right.confidence)))
            .then_with(|| left.related.len().cmp(&right.related.len()))
            .then_with(|| left.message.cmp(&right.message))
    });
    findings.dedup_by(|later, first| {
        later.rule == first.rule && later.file == first.file && later.range == first.range
    });
    findings.sort_by(|left, right| {
        Reverse(left.severity)
            .cmp(&Reverse(right.severity))
            .then_with(|| Reverse(left.heat).cmp(&Reverse(right.heat)))
            .then_with(|| by_place(left, right, &path))
    });
}

/// Makes one finding of those that the rules of one macro give at its calls, the first in the order of
/// reports: there is one place to mend.
pub fn gather_calls_of_macros(findings: &mut Vec<Finding>) {
    let macro_of = |finding: &Finding| {
        let mut related = finding.related.iter();
        let at = related.find(|related| related.message == Related::MACRO)?;
        Some((finding.rule, at.file, at.range))
    };
    let mut first: FxHashMap<_, usize> = FxHashMap::default();
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings.drain(..) {
        let position = macro_of(&finding).map(|of| *first.entry(of).or_insert(kept.len()));
        match position.and_then(|position| kept.get_mut(position)) {
            Some(same) => same.related.push(Related {
                file: finding.file,
                range: finding.range,
                message: Related::REPEATED.to_owned(),
            }),
            None => kept.push(finding),
        }
    }
    *findings = kept;
}

fn by_place<'a>(left: &Finding, right: &Finding, path: &impl Fn(FileId) -> &'a str) -> Ordering {
    path(left.file)
        .cmp(path(right.file))
        .then_with(|| left.file.cmp(&right.file))
        .then_with(|| left.range.cmp(&right.range))
        .then_with(|| left.rule.cmp(right.rule))
}

/// Sorts problems by path and place and drops repetitions.
pub fn put_problems_in_order(problems: &mut Vec<Problem>) {
    let key = |problem: &Problem| (problem.path.clone(), problem.range, problem.message.clone());
    problems.sort_by_cached_key(key);
    problems.dedup();
}
