//! Rule pages: TOML front matter between `+++` lines, then parts under `## ` headings.
//!
//! The one source of `explain`, the list of rules, the metadata in reports and the README's table.

use serde::Deserialize;

use crate::finding::Severity;

/// The headings of a page, in their order. *Measured* may be left out.
pub const PARTS: &[&str] = &[
    "What it does",
    "Why it costs",
    "Example",
    "Instead",
    "How to fix",
    "Limits",
    "Measured",
];

/// What a page says in front.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrontMatter {
    /// The rule's name.
    pub name: String,
    /// What it finds, in a few words without capital and full stop.
    pub title: String,
    /// The section.
    pub section: String,
    /// What a finding costs unless the rule says otherwise.
    pub severity: Severity,
    /// 1: from manifests, 2: from code, 3: from profiles.
    pub tier: u8,
    /// The clippy lint of the same name, if there is one.
    #[serde(default)]
    pub clippy: Option<String>,
    /// Whether its findings are shown only to those who name it.
    #[serde(default)]
    pub opt_in: bool,
    /// The release that brought the rule.
    pub since: String,
    /// Where to read more: addresses or titles.
    #[serde(default)]
    pub references: Vec<String>,
    /// Former and other names, which allowances may use.
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// A rule's page.
#[derive(Clone, Debug)]
pub struct Page {
    /// What it says in front.
    pub front: FrontMatter,
    /// The Markdown behind the front matter.
    pub text: &'static str,
}

impl Page {
    /// Reads a page.
    ///
    /// # Errors
    /// With the reason, where the front matter cannot be read.
    pub fn parse(source: &'static str) -> Result<Self, String> {
        let rest = source
            .strip_prefix("+++\n")
            .ok_or("does not begin with a line `+++`")?;
        let (front, text) = rest
            .split_once("\n+++\n")
            .ok_or("the front matter has no end")?;
        let front = toml::from_str(front).map_err(|error| error.to_string())?;
        Ok(Self {
            front,
            text: text.trim_start(),
        })
    }

    /// The text under a heading, without the heading.
    pub fn part(&self, heading: &str) -> Option<&'static str> {
        let mut sections = self.text.split("\n## ");
        if let Some(first) = self.text.strip_prefix("## ") {
            sections = first.split("\n## ");
        }
        sections
            .filter_map(|section| section.split_once('\n'))
            .find(|(title, _)| title.trim() == heading)
            .map(|(_, text)| text.trim())
    }

    /// The first paragraph under a heading, on one line.
    pub fn summary(&self, heading: &str) -> String {
        let part = self.part(heading).unwrap_or_default();
        let paragraph = part.split("\n\n").next().unwrap_or_default();
        paragraph.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
