//! `explain RULE`: the rule's page.

use std::fmt::Write;

use super::Status;
use super::args::ExplainArguments;
use super::output::{self, Failure};
use crate::review::{page, pages, unknown_rule};
use crate::rules::Page;

pub fn run(arguments: &ExplainArguments) -> Result<Status, Failure> {
    let name = arguments.rule.as_str();
    let text = match page(name) {
        Some(page) => explain(page),
        None => {
            section(name).ok_or_else(|| Failure::new(unknown_rule(name).unwrap_or_default()))?
        }
    };
    output::document(text.as_bytes())?;
    Ok(Status::Done)
}

fn explain(page: &Page) -> String {
    let front = &page.front;
    let mut text = format!(
        "# {}: {}\n\nSection {}, {}, since {}.",
        front.name, front.title, front.section, front.severity, front.since
    );
    if let Some(lint) = &front.clippy {
        let _ = write!(text, " Like clippy's `{lint}`."); // a String takes everything
    }
    text.push_str("\n\n");
    text.push_str(page.text.trim());
    text.push('\n');
    if !front.references.is_empty() {
        text.push_str("\n## References\n\n");
    }
    for reference in &front.references {
        let _ = writeln!(text, "- {reference}");
    }
    text
}

/// For the name of a section: its rules.
fn section(name: &str) -> Option<String> {
    let rules = pages().filter(|page| page.front.section == name);
    let lines: Vec<String> = rules
        .map(|page| format!("- {}: {}\n", page.front.name, page.front.title))
        .collect();
    (!lines.is_empty()).then(|| format!("# Section {name}\n\n{}", lines.concat()))
}
