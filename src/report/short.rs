//! `--format short`: `path:line:col: severity[rule]: message`, one line a finding.

use std::fmt::Write as _;

use super::source::one_line;
use super::{Located, ReportInput};

pub(super) fn render(input: &ReportInput<'_>) -> Vec<u8> {
    let located = Located::new(input.sources);
    let mut out = String::new();
    for finding in input.findings {
        let path = one_line(located.path(finding.file));
        let at = located.position(finding.file, finding.range.start);
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "{path}:{}:{}: {}[{}]: {}",
            at.line,
            at.column,
            finding.severity,
            finding.rule,
            one_line(&finding.message)
        );
    }
    for problem in input.problems {
        let path = one_line(&problem.path);
        let message = one_line(&problem.message);
        let _ = match (problem.file, problem.range) {
            (Some(file), Some(range)) => {
                let at = located.position(file, range.start);
                writeln!(out, "{path}:{}:{}: error: {message}", at.line, at.column)
            }
            _ => writeln!(out, "{path}: error: {message}"),
        };
    }
    out.into_bytes()
}
