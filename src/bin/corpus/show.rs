//! Findings with the code around them, to be read by a person.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::Failure;
use crate::tool::{Finding, Tool};

/// Which findings to show, and how much around them.
pub struct Choice {
    /// A rule or section, or `all`.
    pub rule: String,
    /// Show only this severity.
    pub severity: Option<String>,
    /// How many; all where absent.
    pub sample: Option<usize>,
    /// Which sample.
    pub seed: u64,
    /// Lines before and after.
    pub context: usize,
}

/// Prints the chosen findings of the packages.
pub fn show(tool: Tool, paths: &[PathBuf], choice: &Choice) -> Result<(), Failure> {
    let tool = match choice.rule.as_str() {
        "all" => tool,
        rule => tool.with(&["--only", rule]),
    };
    let mut findings = Vec::new();
    for path in paths {
        for finding in tool.review(path)?.findings {
            if choice
                .severity
                .as_ref()
                .is_none_or(|severity| *severity == finding.severity)
            {
                findings.push((path, finding));
            }
        }
    }
    let found = findings.len();
    if let Some(sample) = choice.sample {
        // The same findings on every run, and mostly the same after a change elsewhere.
        findings.sort_by_cached_key(|(path, finding)| draw(choice.seed, path, finding));
        findings.truncate(sample);
    }
    for (path, finding) in &findings {
        print(path, finding, choice.context);
    }
    println!("{} of {found} findings", findings.len());
    Ok(())
}

fn draw(seed: u64, path: &Path, finding: &Finding) -> u64 {
    let mut hasher = DefaultHasher::new();
    seed.hash(&mut hasher);
    path.file_name().hash(&mut hasher);
    (&finding.rule, &finding.file, &finding.message).hash(&mut hasher);
    (finding.span.start.line, finding.span.start.column).hash(&mut hasher);
    hasher.finish()
}

fn print(path: &Path, finding: &Finding, context: usize) {
    println!(
        "{} {} {} [{}] in {}: {}",
        finding.severity,
        finding.confidence,
        finding.heat,
        finding.rule,
        finding.function,
        finding.message
    );
    println!(
        "  --> {}:{}:{}",
        path.join(&finding.file).display(),
        finding.span.start.line,
        finding.span.start.column
    );
    let text = fs::read(path.join(&finding.file)).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let (first, last) = (
        finding.span.start.line,
        finding.span.end.line.min(finding.span.start.line + 12),
    );
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        if number + context < first || number > last + context {
            continue;
        }
        let mark = if (first..=last).contains(&number) {
            '>'
        } else {
            ' '
        };
        println!("{mark}{number:5} {line}");
    }
    for related in &finding.related {
        println!(
            "  = {}:{}: {}",
            related.file, related.span.start.line, related.message
        );
    }
    println!();
}
