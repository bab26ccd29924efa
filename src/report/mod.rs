//! From findings to documents: one file a format.
//!
//! Knows texts, findings and the rules' pages; nothing of how a finding was found, of flags or of
//! terminals. What it writes depends on its input alone: no clock, no order of threads.

mod fingerprint;
mod fold;
mod human;
mod json;
mod order;
pub mod policy;
mod short;
mod source;
pub mod suppress;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::finding::{Finding, Problem, Severity};

pub use fingerprint::fingerprints;
pub use fold::fold;
pub use order::{gather_calls_of_macros, put_in_order, put_problems_in_order};
pub use source::{Located, Sources};

/// The name under which the tool reports itself.
pub const TOOL_NAME: &str = env!("CARGO_PKG_NAME");
/// The tool's version.
pub const TOOL_VERSION: &str = env!("CARGO_PKG_VERSION");

/// What a review found, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Findings of that severity.
    pub critical: usize,
    /// Findings of that severity.
    pub warning: usize,
    /// Findings of that severity.
    pub suggestion: usize,
    /// Source files that were reviewed.
    pub files: usize,
    /// Lines in them.
    pub lines: usize,
    /// Packages that were reviewed.
    pub packages: usize,
    /// Files that did not parse, wholly or in part.
    pub parse_errors: usize,
    /// Findings that a comment or attribute in the code silenced.
    pub suppressed: usize,
    /// Findings that a baseline holds.
    pub baselined: usize,
    /// Wall time of the review in milliseconds; the only value that may differ between two runs.
    pub elapsed_ms: u64,
}

impl Summary {
    /// Counts `findings` by severity.
    pub fn count(&mut self, findings: &[Finding]) {
        let of = |severity| {
            let same = |finding: &&Finding| finding.severity == severity;
            findings.iter().filter(same).count()
        };
        self.critical = of(Severity::Critical);
        self.warning = of(Severity::Warning);
        self.suggestion = of(Severity::Suggestion);
    }
}

/// What a report is made of. Findings come in the order of [`put_in_order`].
pub struct ReportInput<'a> {
    /// The files that the findings point into.
    pub sources: &'a dyn Sources,
    /// The findings to print.
    pub findings: &'a [Finding],
    /// How many more there are that are not printed.
    pub left_out: usize,
    /// What could not be read.
    pub problems: &'a [Problem],
    /// The counts.
    pub summary: &'a Summary,
    /// Where a rule is documented; `""` where nothing is known.
    pub rule_url: &'a dyn Fn(&str) -> String,
}

/// How a report for people looks. Formats for machines ignore it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Whether to colour with ANSI sequences.
    pub color: bool,
    /// How much to tell.
    pub detail: Detail,
}

/// How much a report for people tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    /// Findings only.
    Quiet,
    /// Findings and a summary.
    #[default]
    Normal,
    /// Also confidence, heat and the rule's page for every finding.
    Verbose,
}

/// The formats that exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Snippets with labels, for people.
    Human,
    /// One line a finding.
    Short,
    /// One document, see the README.
    Json,
}

impl Format {
    /// All formats with their names, as the command line has them.
    pub const ALL: &[(&str, Self)] = &[
        ("human", Self::Human),
        ("short", Self::Short),
        ("json", Self::Json),
    ];

    /// The name on the command line.
    pub fn as_str(self) -> &'static str {
        let own = Self::ALL.iter().find(|&&(_, format)| format == self);
        own.map_or("", |&(name, _)| name)
    }

    /// Writes the report.
    pub fn render(self, input: &ReportInput<'_>, style: Style) -> Vec<u8> {
        match self {
            Self::Human => {
                let mut findings = input.findings.to_vec();
                fold(&mut findings);
                let input = ReportInput {
                    findings: &findings,
                    ..*input
                };
                human::render(&input, style)
            }
            Self::Short => short::render(input),
            Self::Json => json::render(input),
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A word that names no format.
#[derive(Clone, Debug, thiserror::Error)]
#[error("unknown format `{given}`: use one of {}", Format::ALL.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", "))]
pub struct UnknownFormat {
    /// The word that was given.
    pub given: String,
}

impl FromStr for Format {
    type Err = UnknownFormat;
    fn from_str(text: &str) -> Result<Self, UnknownFormat> {
        let named = Self::ALL.iter().find(|(name, _)| *name == text);
        named.map(|&(_, format)| format).ok_or(UnknownFormat {
            given: text.to_owned(),
        })
    }
}
