//! `rules`: the list of all rules.

use std::fmt::Write;

use serde::Serialize;

use super::Status;
use super::args::{ListFormat, RulesArguments};
use super::output::{self, Failure};
use crate::finding::Severity;
use crate::review::pages;
use crate::rules::Page;

pub fn run(arguments: &RulesArguments) -> Result<Status, Failure> {
    let all: Vec<&Page> = pages().collect();
    let text = match arguments.format {
        ListFormat::Human => table(&all),
        ListFormat::Json => json(&all)?,
    };
    output::document(text.as_bytes())?;
    Ok(Status::Done)
}

fn table(pages: &[&Page]) -> String {
    let width = pages
        .iter()
        .map(|page| page.front.name.len())
        .max()
        .unwrap_or(0);
    let mut text = String::new();
    let mut section = "";
    for page in pages {
        let front = &page.front;
        if front.section != section {
            let gap = if text.is_empty() { "" } else { "\n" };
            let _ = writeln!(text, "{gap}{}", front.section); // a String takes everything
            section = &front.section;
        }
        let _ = writeln!(
            text,
            "  {:width$}  {:10}  {}{}",
            front.name,
            front.severity,
            front.title,
            if front.opt_in { " (if named)" } else { "" }
        );
    }
    text
}

/// A rule as other programs see it.
#[derive(Serialize)]
struct Row<'a> {
    name: &'a str,
    section: &'a str,
    severity: Severity,
    title: &'a str,
    tier: u8,
    clippy: Option<&'a str>,
    opt_in: bool,
    since: &'a str,
    references: &'a [String],
    aliases: &'a [String],
}

fn json(pages: &[&Page]) -> Result<String, Failure> {
    let rows: Vec<Row<'_>> = pages
        .iter()
        .map(|Page { front, .. }| Row {
            name: &front.name,
            section: &front.section,
            severity: front.severity,
            title: &front.title,
            tier: front.tier,
            clippy: front.clippy.as_deref(),
            opt_in: front.opt_in,
            since: &front.since,
            references: &front.references,
            aliases: &front.aliases,
        })
        .collect();
    let text = serde_json::to_string_pretty(&rows).map_err(Failure::new)?;
    Ok(text + "\n")
}
