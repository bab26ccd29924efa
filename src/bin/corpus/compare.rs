//! Findings that come or go: between two builds, or between two runs of one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::Failure;
use crate::tool::Tool;

/// Prints what the new build finds and the old one did not (`+`), and the reverse (`-`).
pub fn diff(old: &Tool, new: &Tool, paths: &[PathBuf]) -> Result<(), Failure> {
    let mut failures = Vec::new();
    let (mut came, mut went) = (0, 0);
    for path in paths {
        let lines = |tool: &Tool| lines(tool, path);
        match (lines(old), lines(new)) {
            (Ok(before), Ok(after)) => {
                for (line, change) in changes(before, after) {
                    if change > 0 {
                        came += 1;
                    } else {
                        went += 1;
                    }
                    println!("{} {line}", if change > 0 { '+' } else { '-' });
                }
            }
            (before, after) => {
                let said = |build: &str, result: Result<_, Failure>| {
                    result
                        .err()
                        .map(|failure| format!("{build}: {}: {failure}", path.display()))
                };
                failures.extend(said("old", before.map(drop)));
                failures.extend(said("new", after.map(drop)));
            }
        }
    }
    println!("{came} came, {went} went");
    if failures.is_empty() {
        return Ok(());
    }
    Err(Failure::new(failures.join("\n")))
}

/// One line a finding, with how often it is there.
fn lines(tool: &Tool, path: &Path) -> Result<BTreeMap<String, i64>, Failure> {
    let mut lines = BTreeMap::new();
    let folder = path.file_name().unwrap_or_default().to_string_lossy();
    for finding in tool.review(path)?.findings {
        let line = format!(
            "{folder}/{}:{}: {} {} [{}]: {}",
            finding.file,
            finding.span.start.line,
            finding.severity,
            finding.confidence,
            finding.rule,
            finding.message
        );
        *lines.entry(line).or_default() += 1;
    }
    Ok(lines)
}

fn changes(before: BTreeMap<String, i64>, after: BTreeMap<String, i64>) -> BTreeMap<String, i64> {
    let mut changes = after;
    for (line, count) in before {
        *changes.entry(line).or_default() -= count;
    }
    changes.retain(|_, change| *change != 0);
    changes
}

/// Fails where the document about a package depends on the run or on the number of threads.
pub fn steady(tool: &Tool, paths: &[PathBuf]) -> Result<(), Failure> {
    let mut differing = Vec::new();
    for path in paths {
        let first = document(&tool.clone().on_threads(1), path)?;
        for threads in [2, 7, 2] {
            if document(&tool.clone().on_threads(threads), path)? != first {
                differing.push(format!("{} on {threads} threads", path.display()));
            }
        }
    }
    if differing.is_empty() {
        println!("{} packages: the same on 1, 2 and 7 threads", paths.len());
        return Ok(());
    }
    Err(Failure::new(differing.join("\n")))
}

/// The document without what may differ: the time it took.
fn document(tool: &Tool, path: &Path) -> Result<Value, Failure> {
    let mut document: Value = serde_json::from_slice(&tool.json(path)?)
        .map_err(|error| Failure::new(error.to_string()))?;
    if let Some(summary) = document.get_mut("summary").and_then(Value::as_object_mut) {
        summary.remove("elapsed_ms");
    }
    Ok(document)
}
