//! Which findings are shown, and which of them fail the run.
//!
//! Levels are applied here, behind the rules, so that no rule knows of them.

use globset::GlobSet;

use crate::finding::{Confidence, Finding, Severity};

/// What `-A`, `-W` and `-D` do to a rule or section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Its findings are not shown.
    Allow,
    /// Its findings are shown.
    Warn,
    /// Its findings are shown and fail the run.
    Deny,
}

/// One `-A`, `-W` or `-D`, or what the project's settings say of a rule or section.
#[derive(Clone, Debug)]
pub struct LevelChange {
    /// A rule or a section.
    pub name: String,
    /// Its new level.
    pub level: Level,
    /// The files for which it holds, by their paths in reports; `None` for all.
    pub within: Option<GlobSet>,
}

/// What the user wants to see.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Changes of levels; the last that fits counts.
    pub levels: Vec<LevelChange>,
    /// Nothing below is shown.
    pub severity: Severity,
    /// Nothing less sure is shown.
    pub confidence: Confidence,
    /// If not empty, only these rules and sections are shown.
    pub only: Vec<String>,
    /// These rules and sections are not shown.
    pub skip: Vec<String>,
    /// A finding of this severity or above fails the run.
    pub deny: Option<Severity>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            levels: Vec::new(),
            severity: Severity::Suggestion,
            confidence: Confidence::Medium,
            only: Vec::new(),
            skip: Vec::new(),
            deny: None,
        }
    }
}

fn is_opt_in(rule: &str) -> bool {
    crate::rules::page(rule).is_some_and(|page| page.front.opt_in)
}

impl Policy {
    /// Whether a finding in the file with this path is shown.
    pub fn shows(&self, finding: &Finding, path: &str) -> bool {
        finding.severity >= self.severity
            && finding.confidence >= self.confidence
            && self.shows_rule(finding.rule, finding.section, path)
    }

    /// Whether findings of a rule in the file with this path can be shown at all. What a page calls opt-in is shown if the rule
    /// itself is named: in `--only`, or by `-W` or `-D`.
    pub fn shows_rule(&self, rule: &str, section: &str, path: &str) -> bool {
        let named = |names: &[String]| names.iter().any(|name| name == rule || name == section);
        (self.only.is_empty() || named(&self.only))
            && !named(&self.skip)
            && self.level(rule, section, path) != Level::Allow
            && (!is_opt_in(rule) || self.asks_for(rule))
    }

    fn asks_for(&self, rule: &str) -> bool {
        self.only.iter().any(|name| name == rule)
            || self.levels.iter().any(|change| change.name == rule)
    }

    /// Whether a shown finding fails the run.
    pub fn denies(&self, finding: &Finding, path: &str) -> bool {
        self.deny.is_some_and(|least| finding.severity >= least)
            || self.level(finding.rule, finding.section, path) == Level::Deny
    }

    fn level(&self, rule: &str, section: &str, path: &str) -> Level {
        let fits = |change: &&LevelChange| {
            let is_named = change.name == rule || change.name == section;
            let within = change.within.as_ref();
            is_named && within.is_none_or(|within| within.is_match(path))
        };
        let last = self.levels.iter().rev().find(fits);
        last.map_or(Level::Warn, |change| change.level)
    }
}
