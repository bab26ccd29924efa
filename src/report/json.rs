//! `--format json`: one document. Its shape is a contract; `SCHEMA_VERSION` counts its changes.

use serde::Serialize;

use super::{Located, ReportInput, Summary, TOOL_NAME, TOOL_VERSION, fingerprints};
use crate::finding::{Applicability, Confidence, Evidence, Finding, Heat, Severity};
use crate::text::{FileId, TextRange};

const SCHEMA_VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    schema_version: u32,
    tool: Tool,
    summary: &'a Summary,
    findings: Vec<FindingRow<'a>>,
    errors: Vec<ErrorRow<'a>>,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct FindingRow<'a> {
    rule: &'a str,
    severity: Severity,
    confidence: Confidence,
    section: &'a str,
    heat: Heat,
    message: &'a str,
    why: &'a str,
    fix: &'a str,
    url: String,
    package: &'a str,
    file: &'a str,
    function: &'a str,
    span: Span,
    related: Vec<RelatedRow<'a>>,
    edits: Vec<EditRow<'a>>,
    evidence: &'a [Evidence],
    fingerprint: String,
}

#[derive(Serialize)]
struct RelatedRow<'a> {
    file: &'a str,
    span: Span,
    message: &'a str,
}

#[derive(Serialize)]
struct EditRow<'a> {
    file: &'a str,
    byte_start: u32,
    byte_end: u32,
    replacement: &'a str,
    applicability: Applicability,
}

#[derive(Serialize)]
struct ErrorRow<'a> {
    file: &'a str,
    message: &'a str,
    span: Option<Span>,
}

/// Lines and columns count from 1, columns in characters, bytes from 0.
#[derive(Serialize)]
struct Span {
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: u32,
    column: u32,
    byte: u32,
}

pub(super) fn render(input: &ReportInput<'_>) -> Vec<u8> {
    let located = Located::new(input.sources);
    let prints = fingerprints(&located, input.findings);
    let rows = input.findings.iter().zip(prints);
    let document = Document {
        schema_version: SCHEMA_VERSION,
        tool: Tool {
            name: TOOL_NAME,
            version: TOOL_VERSION,
        },
        summary: input.summary,
        findings: rows
            .map(|(finding, fingerprint)| finding_row(input, &located, finding, fingerprint))
            .collect(),
        errors: error_rows(input, &located),
    };
    // Strings, numbers and lists always serialise; a NaN in the evidence becomes null.
    let mut out = serde_json::to_vec_pretty(&document).unwrap_or_default();
    out.push(b'\n');
    out
}

fn finding_row<'a>(
    input: &ReportInput<'a>,
    located: &Located<'a>,
    finding: &'a Finding,
    fingerprint: String,
) -> FindingRow<'a> {
    FindingRow {
        rule: finding.rule,
        severity: finding.severity,
        confidence: finding.confidence,
        section: finding.section,
        heat: finding.heat,
        message: &finding.message,
        why: &finding.why,
        fix: &finding.fix,
        url: (input.rule_url)(finding.rule),
        package: &finding.package,
        file: located.path(finding.file),
        function: &finding.function,
        span: span(located, finding.file, finding.range),
        related: finding
            .related
            .iter()
            .map(|related| RelatedRow {
                file: located.path(related.file),
                span: span(located, related.file, related.range),
                message: &related.message,
            })
            .collect(),
        edits: finding
            .edits
            .iter()
            .map(|edit| EditRow {
                file: located.path(edit.file),
                byte_start: edit.range.start,
                byte_end: edit.range.end,
                replacement: &edit.replacement,
                applicability: edit.applicability,
            })
            .collect(),
        evidence: &finding.evidence,
        fingerprint,
    }
}

fn error_rows<'a>(input: &ReportInput<'a>, located: &Located<'a>) -> Vec<ErrorRow<'a>> {
    let row = |problem: &'a crate::finding::Problem| ErrorRow {
        file: &problem.path,
        message: &problem.message,
        span: problem
            .file
            .zip(problem.range)
            .map(|(file, range)| span(located, file, range)),
    };
    input.problems.iter().map(row).collect()
}

fn span(located: &Located<'_>, file: FileId, range: TextRange) -> Span {
    let position = |byte| {
        let at = located.position(file, byte);
        Position {
            line: at.line,
            column: at.column,
            byte,
        }
    };
    Span {
        start: position(range.start),
        end: position(range.end),
    }
}
