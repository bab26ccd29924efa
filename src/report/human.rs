//! `--format human`: every finding with its code, why it costs and what to do, then a summary.

use std::fmt::Write as _;

use codespan_reporting::diagnostic::{Diagnostic, Label, Severity as Class};
use codespan_reporting::term::termcolor::Buffer;
use codespan_reporting::term::{self, Config, Styles, StylesWriter};

use super::source::one_line;
use super::{Detail, Located, ReportInput, Style, Summary};
use crate::finding::{Confidence, Finding, Problem, Severity};
use crate::text::FileId;

use self::excerpt::Excerpts;

mod excerpt;

pub(super) fn render(input: &ReportInput<'_>, style: Style) -> Vec<u8> {
    let located = Located::new(input.sources);
    let mut page = Page {
        located: &located,
        config: Config::default(),
        styles: Styles::default(),
        style,
        out: Vec::new(),
    };
    for finding in input.findings {
        page.finding(finding, input);
    }
    for problem in input.problems {
        page.problem(problem);
    }
    if style.detail != Detail::Quiet {
        let text = summary(input);
        page.out.extend_from_slice(text.as_bytes());
    }
    page.out
}

struct Page<'a> {
    located: &'a Located<'a>,
    config: Config,
    styles: Styles,
    style: Style,
    out: Vec<u8>,
}

impl Page<'_> {
    fn finding(&mut self, finding: &Finding, input: &ReportInput<'_>) {
        let mut excerpts = Excerpts::new(self.located);
        let mut labels = Vec::new();
        if let Some(range) = excerpts.show(finding.file, finding.range) {
            labels.push(Label::primary(finding.file, range));
        }
        let mut notes = Vec::new();
        for related in &finding.related {
            let message = one_line(&related.message);
            if let Some(range) = excerpts.show(related.file, related.range) {
                labels.push(Label::secondary(related.file, range).with_message(message));
                continue;
            }
            let path = one_line(self.located.path(related.file));
            let at = self.located.position(related.file, related.range.start);
            notes.push(format!("{path}:{}:{}: {message}", at.line, at.column));
        }
        if !finding.why.is_empty() {
            notes.push(format!("why: {}", one_line(&finding.why)));
        }
        if !finding.fix.is_empty() {
            notes.push(format!("fix: {}", one_line(&finding.fix)));
        }
        for evidence in &finding.evidence {
            notes.push(format!(
                "{}: {} {} ({:.1} %)",
                evidence.source,
                evidence.value,
                evidence.metric,
                evidence.share * 100.0
            ));
        }
        self.detail(finding, input, &mut notes);
        let diagnostic = Diagnostic::new(class(finding.severity))
            .with_code(finding.rule)
            .with_message(one_line(&finding.message))
            .with_labels(labels)
            .with_notes(notes);
        self.emit(&excerpts, &diagnostic, Some(finding.severity));
    }

    fn detail(&self, finding: &Finding, input: &ReportInput<'_>, notes: &mut Vec<String>) {
        if self.style.detail == Detail::Verbose {
            notes.push(format!(
                "confidence: {}, heat: {}, section: {}",
                finding.confidence, finding.heat, finding.section
            ));
            let url = (input.rule_url)(finding.rule);
            if !url.is_empty() {
                notes.push(format!("see: {url}"));
            }
        } else if finding.confidence == Confidence::Low {
            notes.push("confidence: low".to_owned());
        }
    }

    fn problem(&mut self, problem: &Problem) {
        let mut excerpts = Excerpts::new(self.located);
        let place = problem.file.zip(problem.range);
        let shown = place.and_then(|(file, range)| Some((file, excerpts.show(file, range)?)));
        let diagnostic = Diagnostic::error();
        let diagnostic = match shown {
            Some((file, range)) => diagnostic
                .with_message(one_line(&problem.message))
                .with_labels(vec![Label::primary(file, range)]),
            None => {
                diagnostic.with_message(one_line(&format!("{}: {}", problem.path, problem.message)))
            }
        };
        self.emit(&excerpts, &diagnostic, None);
    }

    fn emit(
        &mut self,
        excerpts: &Excerpts<'_>,
        diagnostic: &Diagnostic<FileId>,
        severity: Option<Severity>,
    ) {
        let mut buffer = if self.style.color {
            Buffer::ansi()
        } else {
            Buffer::no_color()
        };
        let mut writer = StylesWriter::new(&mut buffer, &self.styles);
        let written = term::emit_to_write_style(&mut writer, &self.config, excerpts, diagnostic);
        if written.is_err() {
            // Ranges are cut to the text, so the snippet can be drawn; were it not so, the message
            // still matters more than the picture.
            let _ = writeln!(Text(&mut self.out), "{}\n", diagnostic.message);
            return;
        }
        let text = String::from_utf8_lossy(buffer.as_slice());
        // codespan knows its own names for severities only; the first word is always that name.
        let text = match severity {
            Some(severity) => text.replacen(word(class(severity)), severity.as_str(), 1),
            None => text.into_owned(),
        };
        self.out.extend_from_slice(text.as_bytes());
    }
}

/// Lets formatted text go into bytes.
struct Text<'a>(&'a mut Vec<u8>);

impl std::fmt::Write for Text<'_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

const fn class(severity: Severity) -> Class {
    match severity {
        Severity::Critical => Class::Error,
        Severity::Warning => Class::Warning,
        Severity::Suggestion => Class::Help,
    }
}

const fn word(class: Class) -> &'static str {
    match class {
        Class::Bug => "bug",
        Class::Error => "error",
        Class::Warning => "warning",
        Class::Note => "note",
        Class::Help => "help",
    }
}

fn summary(input: &ReportInput<'_>) -> String {
    let summary = input.summary;
    let mut text = String::new();
    if input.left_out > 0 {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "… and {} more", input.left_out);
    }
    text.push_str(&found(summary));
    let _ = writeln!(
        text,
        "\nreviewed {}, {}, {} in {}",
        counted(summary.packages, "package"),
        counted(summary.files, "file"),
        counted(summary.lines, "line"),
        seconds(summary.elapsed_ms)
    );
    text
}

fn found(summary: &Summary) -> String {
    let mut parts = Vec::new();
    for (count, what) in [
        (summary.critical, "critical"),
        (summary.warning, "warning"),
        (summary.suggestion, "suggestion"),
    ] {
        match (count, what) {
            (0, _) => {}
            (_, "critical") => parts.push(format!("{} critical", grouped(count))),
            _ => parts.push(counted(count, what)),
        }
    }
    let mut text = if parts.is_empty() {
        "no findings".to_owned()
    } else {
        parts.join(", ")
    };
    for (count, what) in [
        (summary.suppressed, "suppressed"),
        (summary.baselined, "in the baseline"),
    ] {
        if count > 0 {
            let _ = write!(text, " · {} {what}", grouped(count));
        }
    }
    if summary.parse_errors > 0 {
        let files = counted(summary.parse_errors, "file");
        let _ = write!(text, " · {files} not parsed");
    }
    text
}

fn counted(count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{} {what}{plural}", grouped(count))
}

/// The number with a comma between groups of three digits.
fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn seconds(milliseconds: u64) -> String {
    format!("{}.{:02} s", milliseconds / 1000, milliseconds % 1000 / 10)
}
