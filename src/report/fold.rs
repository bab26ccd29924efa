//! Many findings of one rule about the same callee in one file, or in one function, are shown to people as
//! few; so are suggestions about one function of the reviewed code, in whatever files. What is to be changed
//! is one thing, or the same thing many times, and the rest of the report should not drown in it.
//! Machines get them all.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::finding::{Cause, Finding, Related, Severity};

/// So many stay where a change of one function of the reviewed code mends them all.
const MOST_OF_OWN: usize = 3;

/// So many stay where each place has to be changed.
const MOST_OF_APIS: usize = 5;

/// So many of one function or constant stay, whatever each is about: a table of closures that all do the
/// same is one thing.
const MOST_OF_FUNCTION: usize = 5;

/// So many suggestions of one rule stay in a file.
const MOST_SUGGESTIONS: usize = 8;

/// What findings have in common that are shown as few.
#[derive(PartialEq, Eq, Hash)]
enum Alike<'f> {
    /// They are about the same callee.
    Cause(Cause),
    /// They lie in the same function or constant.
    Function(&'f str),
    /// They are no more than suggestions.
    Suggestions,
}

impl Alike<'_> {
    fn most(&self) -> usize {
        match self {
            Self::Cause(cause) if cause.is_own => MOST_OF_OWN,
            Self::Cause(_) => MOST_OF_APIS,
            Self::Function(_) => MOST_OF_FUNCTION,
            Self::Suggestions => MOST_SUGGESTIONS,
        }
    }
}

/// Folds what the first findings of a kind stand for into the first of them, as further places. What
/// has an edit of its own stays, and so do others of another severity. Allowances have been settled.
pub fn fold(findings: &mut Vec<Finding>) {
    let mut kept: HashMap<_, Vec<usize>> = HashMap::new();
    let mut folded: Vec<(usize, usize)> = Vec::new();
    for (position, finding) in findings.iter().enumerate() {
        if !finding.edits.is_empty() {
            continue;
        }
        let function = Some(finding.function.as_str()).filter(|name| !name.is_empty());
        let kinds = [
            finding.cause.map(Alike::Cause),
            function.map(Alike::Function),
            (finding.severity == Severity::Suggestion).then_some(Alike::Suggestions),
        ];
        let keys = kinds.into_iter().flatten().map(|kind| {
            // One change mends them all, wherever they are.
            let anywhere = finding.severity == Severity::Suggestion
                && matches!(kind, Alike::Cause(cause) if cause.is_own);
            let file = Some(finding.file).filter(|_| !anywhere);
            (finding.rule, file, finding.severity, kind)
        });
        let keys: Vec<_> = keys.collect();
        let first = keys.iter().find_map(|key| {
            let alike = kept.get(key).filter(|alike| alike.len() >= key.3.most())?;
            alike.first().copied()
        });
        match first {
            // One finding more takes no more room than the words that stand for it.
            Some(first) => folded.push((first, position)),
            None => {
                for key in keys {
                    kept.entry(key).or_default().push(position);
                }
            }
        }
    }
    let mut gone = vec![false; findings.len()];
    let mut counts: HashMap<usize, (usize, bool)> = HashMap::new();
    for &(first, position) in &folded {
        let (at, range) = (findings[position].file, findings[position].range);
        let own = std::mem::take(&mut findings[position].related);
        let again = own.into_iter().filter(Related::is_repeated);
        let file = findings[first].file;
        // Both are positions of `findings`, as those of `gone` are.
        let related = &mut findings[first].related;
        related.push(Related {
            file: at,
            range,
            message: Related::REPEATED.to_owned(),
        });
        related.extend(again);
        gone[position] = true;
        let (count, in_others) = counts.entry(first).or_default();
        *count += 1;
        *in_others |= at != file;
    }
    for (first, (count, in_others)) in counts {
        let message = &mut findings[first].message;
        let places = if count == 1 { "place" } else { "places" };
        // A String takes everything.
        let whose = if in_others { "" } else { " of this file" };
        _ = write!(message, ", and likewise at {count} further {places}{whose}");
    }
    let mut gone = gone.into_iter();
    findings.retain(|_| !gone.next().unwrap_or(false));
}
