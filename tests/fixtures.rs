//! The programs in `fixtures/`: workspaces as users have them, reviewed whole. `//~ rule` (in manifests
//! `#~ rule`) marks a line that must be reported, `//~^ rule` the line above; a missing and an extra
//! finding both fail. That they compile is checked by `tests/tools/check_fixtures.sh`.
//!
//! Those in `fixtures/build/` are workspaces of which only the build is of interest. Comments in
//! manifests mean something there, so what must be reported stands in `expected.txt` beside them.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_perf_review::finding::Confidence;
use cargo_perf_review::report::policy::Policy;
use cargo_perf_review::review::{Progress, Request, Review, review};
use cargo_perf_review::text::LineIndex;
use cargo_perf_review::workspace::LoadRequest;

/// File, line, rule.
type Found = (String, usize, String);

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

fn fixtures(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of fixtures");
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut found: Vec<PathBuf> = paths
        .filter(|path| path.join("Cargo.toml").is_file())
        .collect();
    found.sort();
    found
}

/// The lock file is cargo's and takes no comments: `#~lock rule` in the manifest speaks for it.
const LOCK: &str = "Cargo.lock";

fn marks(path: &str, text: &str, marks: &mut BTreeSet<Found>) {
    for (index, line) in text.lines().enumerate() {
        if let Some(rule) = line.strip_prefix("#~lock ") {
            marks.insert((LOCK.to_owned(), 0, rule.to_owned()));
            continue;
        }
        let comment = line.split_once("//~").or_else(|| line.split_once("#~"));
        let Some((_, mark)) = comment else { continue };
        let above = mark.bytes().take_while(|&byte| byte == b'^').count();
        let names = mark[above..].split([',', ' ']);
        for rule in names.filter(|name| !name.is_empty()) {
            marks.insert((path.to_owned(), index + 1 - above, rule.to_owned()));
        }
    }
}

fn reviewed(fixture: &Path, policy: Policy) -> Review {
    let request = Request {
        load: LoadRequest {
            directory: fixture.to_owned(),
            ..LoadRequest::default()
        },
        policy,
        ..Request::default()
    };
    let review = review(&request, &Progress::default()).expect("a workspace");
    assert!(review.problems.is_empty(), "{:?}", review.problems);
    review
}

/// What a fixture says it is and what the review says of it.
fn marked_and_found(fixture: &Path) -> (BTreeSet<Found>, BTreeSet<Found>) {
    let policy = Policy {
        confidence: Confidence::Medium,
        ..Policy::default()
    };
    let review = reviewed(fixture, policy);
    let files = &review.workspace().files;
    let mut marked = BTreeSet::new();
    for file in files {
        marks(&file.display, &file.text, &mut marked);
    }
    let found = review.findings.iter().map(|finding| {
        let file = &files[finding.file.index()];
        let place = LineIndex::new(&file.text).line_column(&file.text, finding.range.start);
        let line = if file.display == LOCK {
            0
        } else {
            place.line as usize
        };
        (file.display.clone(), line, finding.rule.to_owned())
    });
    let found = found.collect();
    (marked, found)
}

#[test]
fn every_fixture_gives_exactly_its_marks() {
    let fixtures = fixtures(&folder());
    assert!(!fixtures.is_empty());
    let mut wrong = String::new();
    for fixture in fixtures {
        let name = fixture.file_name().unwrap_or_default().to_string_lossy();
        let (marked, found) = marked_and_found(&fixture);
        for (file, line, rule) in marked.difference(&found) {
            let _ = writeln!(wrong, "{name}/{file}:{line}: {rule} is missing");
        }
        for (file, line, rule) in found.difference(&marked) {
            let _ = writeln!(wrong, "{name}/{file}:{line}: {rule} is not marked");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_fixture_of_a_build_gives_exactly_what_is_expected() {
    let fixtures = fixtures(&folder().join("build"));
    assert!(!fixtures.is_empty());
    for fixture in fixtures {
        let review = reviewed(&fixture, Policy::default());
        let mut found = String::new();
        for finding in &review.findings {
            let file = &review.workspace().files[finding.file.index()];
            let line = LineIndex::new(&file.text).line(finding.range.start);
            let severity = finding.severity.as_str();
            let _ = writeln!(
                found,
                "{}:{line}: {severity}[{}]",
                file.display, finding.rule
            );
        }
        let expected = fs::read_to_string(fixture.join("expected.txt")).expect("what to expect");
        assert_eq!(found, expected, "{}", fixture.display());
    }
}
