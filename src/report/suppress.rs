//! Allowances in the code: which findings they silence, and which of them silence nothing.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::finding::{Confidence, Finding, Heat, Related, Severity};
use crate::rules::Page;
use crate::text::{FileId, TextRange};

/// The name under which allowances that silence nothing are reported.
const UNUSED_ALLOW: &str = "unused_allow";
/// The section of findings about the review itself.
const REVIEW_SECTION: &str = "review";

/// The page about allowances that silence nothing.
pub static UNUSED_ALLOW_PAGE: LazyLock<Page> = LazyLock::new(|| {
    // A test reads it, so that it cannot fail here.
    Page::parse(include_str!("../../rules/review/unused_allow.md")).expect("the page is sound")
});

/// A comment or attribute that silences rules for a part of a file.
#[derive(Clone, Debug)]
pub struct Allowance {
    /// The file.
    pub file: FileId,
    /// The package that holds it, or `""`.
    pub package: String,
    /// The comment or attribute.
    pub range: TextRange,
    /// Where it holds.
    pub scope: TextRange,
    /// The rules or sections that it silences.
    pub rules: Vec<String>,
    /// Whether it is reported where it silences nothing.
    pub when_unused: WhenUnused,
}

/// What happens to an allowance that silences nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhenUnused {
    /// It is reported: it was written for this tool.
    Report,
    /// Nothing: it was written for another tool, too.
    Ignore,
}

impl Allowance {
    fn silences(&self, finding: &Finding, range: TextRange, rule: &str) -> bool {
        (rule == finding.rule || rule == finding.section)
            && self.scope.start <= range.start
            && range.start < self.scope.end.max(self.scope.start + 1)
    }
}

/// Takes the silenced findings out and gives the number of those that would be `shown`. Allowances
/// that silence none become findings; `ran` tells whether a rule (or section) was looked for at all.
pub fn suppress(
    findings: &mut Vec<Finding>,
    allowances: &[Allowance],
    shown: impl Fn(&Finding) -> bool,
    ran: impl Fn(&str, FileId) -> bool,
) -> usize {
    let mut used: Vec<Vec<bool>> = allowances
        .iter()
        .map(|allowance| vec![false; allowance.rules.len()])
        .collect();
    let mut in_file: BTreeMap<FileId, Vec<usize>> = BTreeMap::new();
    for (position, allowance) in allowances.iter().enumerate() {
        in_file.entry(allowance.file).or_default().push(position);
    }
    let mut suppressed = 0;
    findings.retain_mut(|finding| {
        let mut is_silenced = |range: TextRange| {
            let mut silenced = false;
            for &position in in_file.get(&finding.file).into_iter().flatten() {
                // A position in `allowances`, and `used` has as many elements.
                let (allowance, used) = (&allowances[position], &mut used[position]);
                for (rule, used) in allowance.rules.iter().zip(used) {
                    if allowance.silences(finding, range, rule) {
                        *used = true;
                        silenced = true;
                    }
                }
            }
            silenced
        };
        let own = is_silenced(finding.range);
        let repeated: Vec<bool> = finding
            .related
            .iter()
            .map(|place| place.is_repeated() && is_silenced(place.range))
            .collect();
        let mut silenced = repeated.into_iter();
        finding
            .related
            .retain(|_| !silenced.next().unwrap_or(false));
        let stays = !own || move_on(finding);
        suppressed += usize::from(!stays && shown(finding));
        stays
    });
    for (allowance, used) in allowances.iter().zip(&used) {
        if allowance.when_unused == WhenUnused::Ignore {
            continue;
        }
        let unused: Vec<&str> = allowance
            .rules
            .iter()
            .zip(used)
            .filter(|&(rule, used)| !used && ran(rule, allowance.file))
            .map(|(rule, _)| rule.as_str())
            .collect();
        if !unused.is_empty() {
            findings.push(unused_allowance(allowance, &unused));
        }
    }
    suppressed
}

/// Moves a finding whose own place is silenced to the next one that it stands for; gives whether
/// there is any.
fn move_on(finding: &mut Finding) -> bool {
    let Some(next) = finding.related.iter().position(Related::is_repeated) else {
        return false;
    };
    finding.range = finding.related.remove(next).range;
    // They belong to the former place.
    finding.edits.clear();
    true
}

fn unused_allowance(allowance: &Allowance, rules: &[&str]) -> Finding {
    Finding {
        rule: UNUSED_ALLOW,
        section: REVIEW_SECTION,
        severity: Severity::Suggestion,
        confidence: Confidence::High,
        heat: Heat::Cold,
        message: format!(
            "this allowance of `{}` silences nothing",
            rules.join("`, `")
        ),
        why: UNUSED_ALLOW_PAGE.summary("Why it costs"),
        fix: UNUSED_ALLOW_PAGE.summary("How to fix"),
        package: allowance.package.clone(),
        function: String::new(),
        file: allowance.file,
        range: allowance.range,
        cause: None,
        related: Vec::new(),
        edits: Vec::new(),
        evidence: Vec::new(),
    }
}
