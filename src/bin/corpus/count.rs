//! How often each rule fires on each package: the snapshot that shows what a change does.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Serialize;

use crate::Failure;
use crate::list::{self, List, Pin};
use crate::tool::{Report, Tool};

/// `corpus/counts.toml`.
#[derive(Default, Serialize)]
struct Counts {
    total: Total,
    /// By rule.
    rules: BTreeMap<String, RuleCounts>,
}

#[derive(Default, Serialize)]
struct Total {
    packages: u64,
    files: u64,
    lines: u64,
    critical: u64,
    warning: u64,
    suggestion: u64,
}

#[derive(Default, Serialize)]
struct RuleCounts {
    total: u64,
    /// By severity.
    #[serde(flatten)]
    severities: BTreeMap<String, u64>,
    /// By package, versions left out so that a renewed list shows only what changed.
    packages: BTreeMap<String, u64>,
}

/// Reviews every pinned package and writes the counts; fails where the tool did.
pub fn count(corpus: &Path, tool: &Tool) -> Result<(), Failure> {
    let list = List::read(corpus)?;
    let mut counts = Counts::default();
    let mut failures = Vec::new();
    let mut times = Vec::new();
    for pin in list.pins() {
        let folder = list::vendor(corpus).join(pin.folder());
        if !folder.is_dir() {
            return Err(Failure::new(format!(
                "{} is not there: run `cargo corpus fetch`",
                pin.folder()
            )));
        }
        match tool.review(&folder) {
            Ok(report) => {
                counts.add(&pin, &report);
                failures.extend(unexpected_errors(&list, &pin, &report));
                times.push((
                    report.summary.elapsed_ms,
                    report.summary.lines,
                    pin.folder(),
                ));
            }
            Err(failure) => failures.push(format!("{}: {failure}", pin.folder())),
        }
    }
    let path = corpus.join("counts.toml");
    let text = toml::to_string(&counts).map_err(|error| Failure::new(error.to_string()))?;
    let text = format!("# Written by `cargo corpus count`; do not edit.\n{text}");
    fs::write(&path, text).map_err(|error| Failure::at(&path, &error))?;
    counts.print();
    print_slowest(times);
    if failures.is_empty() {
        return Ok(());
    }
    Err(Failure::new(failures.join("\n")))
}

impl Counts {
    fn add(&mut self, pin: &Pin, report: &Report) {
        self.total.packages += 1;
        self.total.files += report.summary.files;
        self.total.lines += report.summary.lines;
        for finding in &report.findings {
            match finding.severity.as_str() {
                "critical" => self.total.critical += 1,
                "warning" => self.total.warning += 1,
                _ => self.total.suggestion += 1,
            }
            let rule = self.rules.entry(finding.rule.clone()).or_default();
            rule.total += 1;
            *rule.severities.entry(finding.severity.clone()).or_default() += 1;
            *rule.packages.entry(pin.name.clone()).or_default() += 1;
        }
    }

    fn print(&self) {
        let total = &self.total;
        println!(
            "{} packages, {} files, {} lines: {} critical, {} warnings, {} suggestions",
            total.packages,
            total.files,
            total.lines,
            total.critical,
            total.warning,
            total.suggestion
        );
        for (name, rule) in &self.rules {
            let severities: Vec<String> = rule
                .severities
                .iter()
                .map(|(severity, count)| format!("{count} {severity}"))
                .collect();
            println!(
                "{name:32} {:6} in {:2} packages ({})",
                rule.total,
                rule.packages.len(),
                severities.join(", ")
            );
        }
    }
}

/// What the tool could not read, less what the list says no compiler could.
fn unexpected_errors(list: &List, pin: &Pin, report: &Report) -> Vec<String> {
    let excused = |file: &str| {
        list.unparseable
            .iter()
            .any(|known| known.package == pin.name && known.covers(file))
    };
    report
        .errors
        .iter()
        .filter(|problem| !excused(&problem.file))
        .map(|problem| format!("{}: {}: {}", pin.folder(), problem.file, problem.message))
        .collect()
}

fn print_slowest(mut times: Vec<(u64, u64, String)>) {
    times.sort_by(|left, right| right.cmp(left));
    for (milliseconds, lines, folder) in times.iter().take(5) {
        println!("slow: {folder}: {milliseconds} ms, {lines} lines");
    }
}
