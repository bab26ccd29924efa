//! What reports look like, from findings made up for the purpose.

use cargo_perf_review::finding::{
    Applicability, Cause, Confidence, Edit, Evidence, Finding, Heat, Problem, Related, Severity,
};
use cargo_perf_review::report::{
    Detail, Format, Located, ReportInput, Sources, Style, Summary, fingerprints, fold, put_in_order,
};
use cargo_perf_review::text::{FileId, TextRange};
use serde_json::Value;

struct Texts(Vec<(&'static str, String)>);

impl Sources for Texts {
    fn path(&self, file: FileId) -> &str {
        self.0[file.index()].0
    }
    fn text(&self, file: FileId) -> &str {
        &self.0[file.index()].1
    }
    fn count(&self) -> usize {
        self.0.len()
    }
}

impl Texts {
    /// The range of the first `part` in a file.
    fn range(&self, file: u32, part: &str) -> TextRange {
        let text = &self.0[file as usize].1;
        let start = text.find(part).expect("the part is in the text");
        let end = start + part.len();
        TextRange::new(u32::try_from(start).unwrap(), u32::try_from(end).unwrap())
    }

    fn finding(&self, file: u32, part: &str, rule: &'static str) -> Finding {
        Finding {
            rule,
            section: "async",
            severity: Severity::Critical,
            confidence: Confidence::High,
            heat: Heat::Normal,
            message: format!("`{part}` blocks"),
            why: "While it waits, no other task of this worker runs.".to_owned(),
            fix: "Await the asynchronous twin.".to_owned(),
            package: "demo".to_owned(),
            function: "demo::handler".to_owned(),
            file: FileId(file),
            range: self.range(file, part),
            cause: None,
            related: Vec::new(),
            edits: Vec::new(),
            evidence: Vec::new(),
        }
    }
}

fn texts() -> Texts {
    Texts(vec![
        (
            "src/lib.rs",
            "async fn handler() {\n\tlet ü = load(); // grüße\n\tlet x = load();\n}\n".to_owned(),
        ),
        (
            "src/load.rs",
            "pub fn load() -> Vec<u8> {\r\n    std::fs::read(\"x\").unwrap()\r\n}\r\n".to_owned(),
        ),
    ])
}

fn render(texts: &Texts, format: Format, style: Style, findings: &[Finding]) -> String {
    let mut summary = Summary {
        files: 2,
        lines: 1207,
        packages: 1,
        parse_errors: 1,
        suppressed: 3,
        elapsed_ms: 1234,
        ..Summary::default()
    };
    summary.count(findings);
    let problems = [
        Problem {
            path: "src/load.rs".to_owned(),
            file: Some(FileId(1)),
            range: Some(texts.range(1, "unwrap")),
            message: "expected `;`".to_owned(),
        },
        Problem {
            path: "src/gone.rs".to_owned(),
            file: None,
            range: None,
            message: "is not UTF-8".to_owned(),
        },
    ];
    let input = ReportInput {
        sources: texts,
        findings,
        left_out: 2,
        problems: &problems,
        summary: &summary,
        rule_url: &|rule| format!("https://example.com/{rule}"),
    };
    String::from_utf8(format.render(&input, style)).expect("reports are UTF-8")
}

fn chain(texts: &Texts) -> Finding {
    let mut finding = texts.finding(0, "load()", "sync_fs_in_async");
    finding.related.push(Related {
        file: FileId(1),
        range: texts.range(1, "std::fs::read(\"x\")"),
        message: "`load` reads a file".to_owned(),
    });
    finding
}

#[test]
fn a_report_for_people_shows_code_and_chain_and_counts() {
    let texts = texts();
    let text = render(&texts, Format::Human, Style::default(), &[chain(&texts)]);
    insta::assert_snapshot!(text);
}

#[test]
fn a_verbose_report_tells_how_sure_it_is_and_where_to_read_on() {
    let texts = texts();
    let style = Style {
        detail: Detail::Verbose,
        ..Style::default()
    };
    let text = render(&texts, Format::Human, style, &[chain(&texts)]);
    assert!(
        text.contains("confidence: high, heat: normal, section: async"),
        "{text}"
    );
    assert!(
        text.contains("https://example.com/sync_fs_in_async"),
        "{text}"
    );
}

#[test]
fn a_quiet_report_has_no_summary() {
    let texts = texts();
    let style = Style {
        detail: Detail::Quiet,
        ..Style::default()
    };
    let text = render(&texts, Format::Human, style, &[chain(&texts)]);
    assert!(!text.contains("reviewed"), "{text}");
}

#[test]
fn colours_come_only_when_asked_for_and_leave_our_severities() {
    let texts = texts();
    let color = Style {
        color: true,
        ..Style::default()
    };
    let colored = render(&texts, Format::Human, color, &[chain(&texts)]);
    assert!(colored.contains("\u{1b}["));
    assert!(colored.contains("critical[sync_fs_in_async]"), "{colored}");
    let plain = render(&texts, Format::Human, Style::default(), &[chain(&texts)]);
    assert!(!plain.contains('\u{1b}'));
}

#[test]
fn a_short_report_has_one_line_a_finding() {
    let texts = texts();
    let text = render(&texts, Format::Short, Style::default(), &[chain(&texts)]);
    assert_eq!(
        text,
        "src/lib.rs:2:10: critical[sync_fs_in_async]: `load()` blocks\n\
         src/load.rs:2:24: error: expected `;`\n\
         src/gone.rs: error: is not UTF-8\n"
    );
}

#[test]
fn json_has_every_field_of_the_contract() {
    let texts = texts();
    let mut finding = chain(&texts);
    finding.edits.push(Edit {
        file: FileId(0),
        range: finding.range,
        replacement: "load().await".to_owned(),
        applicability: Applicability::Machine,
    });
    finding.evidence.push(Evidence {
        source: "dhat".to_owned(),
        metric: "blocks".to_owned(),
        value: 120_000.0,
        share: 0.41,
    });
    let text = render(&texts, Format::Json, Style::default(), &[finding]);
    insta::assert_snapshot!(text);
}

#[test]
fn control_characters_of_the_source_do_not_reach_the_terminal() {
    let texts = Texts(vec![(
        "src/lib.rs",
        "fn f() { g(\"\u{1b}[31m\u{9b}\u{7}\") }\n".to_owned(),
    )]);
    let mut finding = texts.finding(0, "g(", "x");
    finding.message = "`\u{1b}[2J` is rude".to_owned();
    let summary = Summary::default();
    let input = ReportInput {
        sources: &texts,
        findings: &[finding],
        left_out: 0,
        problems: &[],
        summary: &summary,
        rule_url: &|_| String::new(),
    };
    for format in [Format::Human, Format::Short] {
        let bytes = format.render(&input, Style::default());
        let text = String::from_utf8(bytes).unwrap();
        let rude = |character: char| character.is_control() && character != '\n';
        assert!(!text.contains(rude), "{text:?}");
    }
}

#[test]
fn of_a_long_line_only_the_part_around_the_finding_is_shown() {
    let filler = "é + ".repeat(1_000_000);
    let texts = Texts(vec![(
        "src/lib.rs",
        format!("fn f() {{ {filler}; sleep(); {filler}; nap() }}\n"),
    )]);
    let mut finding = texts.finding(0, "sleep()", "x");
    finding.related.push(Related {
        file: FileId(0),
        range: texts.range(0, "nap()"),
        message: "far away".to_owned(),
    });
    let text = render_alone(&texts, finding);
    assert!(text.len() < 4000, "{} bytes", text.len());
    assert!(text.contains("sleep()"), "{text}");
    assert!(text.contains("src/lib.rs:1:8000023: far away"), "{text}");
    assert!(text.contains("src/lib.rs:1:4000012"), "{text}");
}

#[test]
fn ranges_that_do_not_fit_the_text_are_cut_and_drawn() {
    let texts = texts();
    for (start, end) in [(0, u32::MAX), (5, 2), (23, 24), (9_999, 99_999)] {
        let mut finding = texts.finding(0, "load()", "x");
        finding.range = TextRange::new(start, end);
        let text = render_alone(&texts, finding);
        assert!(text.starts_with("critical[x]"), "{text}");
    }
    let mut finding = texts.finding(0, "load()", "x");
    finding.file = FileId(77);
    assert!(render_alone(&texts, finding).starts_with("critical[x]"));
}

fn render_alone(texts: &Texts, finding: Finding) -> String {
    let summary = Summary::default();
    let input = ReportInput {
        sources: texts,
        findings: &[finding],
        left_out: 0,
        problems: &[],
        summary: &summary,
        rule_url: &|_| String::new(),
    };
    for format in [Format::Short, Format::Json] {
        assert!(!format.render(&input, Style::default()).is_empty());
    }
    String::from_utf8(Format::Human.render(&input, Style::default())).unwrap()
}

#[test]
fn findings_come_by_severity_then_heat_then_place_and_once_each() {
    let texts = texts();
    let plain = texts.finding(1, "std::fs::read", "b");
    let mut hot = texts.finding(1, "unwrap", "a");
    hot.heat = Heat::Hot;
    let mut mild = texts.finding(0, "load()", "a");
    mild.severity = Severity::Suggestion;
    let mut doubted = plain.clone();
    doubted.confidence = Confidence::Medium;
    let neighbour = texts.finding(1, "std::fs::read", "a");
    let mut findings = vec![mild, doubted, plain.clone(), neighbour, plain, hot];
    put_in_order(&texts, &mut findings);
    let order: Vec<_> = findings
        .iter()
        .map(|finding| {
            (
                finding.rule,
                finding.severity,
                finding.heat,
                finding.confidence,
            )
        })
        .collect();
    assert_eq!(
        order,
        [
            ("a", Severity::Critical, Heat::Hot, Confidence::High),
            ("a", Severity::Critical, Heat::Normal, Confidence::High),
            ("b", Severity::Critical, Heat::Normal, Confidence::High),
            ("a", Severity::Suggestion, Heat::Normal, Confidence::High),
        ]
    );
}

#[test]
fn a_fingerprint_survives_moves_and_tells_twins_apart() {
    let before = Texts(vec![("a.rs", "f( x ); f(x);".to_owned())]);
    let after = Texts(vec![("a.rs", "// new\n\nf(x);\nf(\n    x\n);".to_owned())]);
    let print = |texts: &Texts| {
        let twins = ["f(", "f("].map(|part| texts.finding(0, part, "r"));
        let mut twins = twins.to_vec();
        let text = &texts.0[0].1;
        let second = u32::try_from(text.rfind("f(").unwrap()).unwrap();
        twins[0].range.end = u32::try_from(text.find(')').unwrap()).unwrap() + 1;
        twins[1].range =
            TextRange::new(second, u32::try_from(text.rfind(')').unwrap()).unwrap() + 1);
        fingerprints(&Located::new(texts), &twins)
    };
    let (before, after) = (print(&before), print(&after));
    assert_eq!(before, after);
    assert_ne!(before[0], before[1]);
    assert_eq!(before[0].len(), 32);
}

#[test]
fn json_is_one_document_that_parses() {
    let texts = texts();
    let text = render(&texts, Format::Json, Style::default(), &[]);
    let value: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(value["schema_version"], 1);
    assert_eq!(value["findings"], Value::Array(Vec::new()));
    assert_eq!(value["errors"][1]["span"], Value::Null);
}

/// Findings about calls of one callee, at places that follow each other.
fn about_one_callee(texts: &Texts, is_own: bool, count: u32) -> Vec<Finding> {
    let mut findings = Vec::new();
    for start in 0..count {
        let mut finding = texts.finding(0, "fn", "sync_fs_in_async");
        finding.range = TextRange::new(start, start + 1);
        finding.cause = Some(Cause {
            callee: "Store::save",
            is_own,
        });
        findings.push(finding);
    }
    findings
}

#[test]
fn what_one_change_mends_is_shown_three_times_and_names_the_other_places() {
    let texts = texts();
    let mut findings = about_one_callee(&texts, true, 6);
    fold(&mut findings);
    let starts: Vec<u32> = findings.iter().map(|finding| finding.range.start).collect();
    assert_eq!(starts, [0, 1, 2]);
    let [first, others @ ..] = findings.as_slice() else {
        unreachable!("three findings");
    };
    let further: Vec<u32> = first
        .related
        .iter()
        .map(|place| place.range.start)
        .collect();
    assert_eq!(further, [3, 4, 5]);
    assert!(first.message.ends_with("at 3 further places of this file"));
    assert!(others.iter().all(|finding| finding.related.is_empty()));
}

#[test]
fn suggestions_that_one_change_mends_are_folded_whatever_their_files() {
    let texts = texts();
    let mut findings = about_one_callee(&texts, true, 6);
    for (finding, file) in findings.iter_mut().zip([0, 0, 0, 1, 1, 1]) {
        finding.severity = Severity::Suggestion;
        finding.file = FileId(file);
    }
    fold(&mut findings);
    assert_eq!(findings.len(), 3);
    let Some(first) = findings.first() else {
        unreachable!("three findings");
    };
    assert!(first.message.ends_with("at 3 further places"));
    assert!(first.related.iter().all(|place| place.file == FileId(1)));
}

#[test]
fn a_table_of_closures_that_all_do_the_same_is_shown_five_times() {
    let texts = texts();
    let mut findings = about_one_callee(&texts, true, 8);
    for (finding, callee) in findings
        .iter_mut()
        .zip(["a", "b", "c", "d", "e", "f", "g", "h"])
    {
        finding.cause = Some(Cause {
            callee,
            is_own: true,
        });
    }
    let mut elsewhere = findings.clone();
    fold(&mut findings);
    assert_eq!(findings.len(), 5);
    assert!(
        findings[0]
            .message
            .ends_with("at 3 further places of this file")
    );
    for (finding, function) in elsewhere
        .iter_mut()
        .zip(["a", "b", "c", "d", "e", "f", "g", "h"])
    {
        finding.function = function.to_owned();
    }
    let mut suggestions = elsewhere.clone();
    fold(&mut elsewhere);
    assert_eq!(elsewhere.len(), 8);
    suggestions.extend(suggestions.clone());
    for (finding, number) in suggestions.iter_mut().zip(0..) {
        finding.severity = Severity::Suggestion;
        finding.function = format!("f{number}");
        finding.cause = None;
    }
    fold(&mut suggestions);
    assert_eq!(suggestions.len(), 8);
}

#[test]
fn what_differs_in_severity_or_has_an_edit_of_its_own_is_not_folded() {
    let texts = texts();
    let mut findings = about_one_callee(&texts, true, 6);
    findings[4].severity = Severity::Warning;
    findings[5].edits.push(Edit {
        file: FileId(0),
        range: TextRange::new(5, 6),
        replacement: "awaited".to_owned(),
        applicability: Applicability::Machine,
    });
    fold(&mut findings);
    let starts: Vec<u32> = findings.iter().map(|finding| finding.range.start).collect();
    assert_eq!(starts, [0, 1, 2, 4, 5]);
    // Each call of an API has to be changed, so more of them are shown.
    let mut findings = about_one_callee(&texts, false, 6);
    fold(&mut findings);
    assert_eq!(findings.len(), 5);
}
