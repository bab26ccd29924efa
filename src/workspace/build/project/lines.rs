//! What single lines and arguments say: profiles, variables, where shell text begins.

use std::ops::Range;

use super::{ProfileChoice, ProjectFileKind, publishes};

/// The profile that a cargo command builds, by cargo's rules.
pub(super) fn profile_of(subcommand: &str, arguments: &[String]) -> ProfileChoice {
    // Behind `--` the words are the program's.
    let own = arguments.iter().take_while(|word| *word != "--");
    let own: Vec<String> = own.cloned().collect();
    if let Some(name) = option(&own, "--profile") {
        return if name.contains('$') {
            ProfileChoice::Unknown
        } else {
            ProfileChoice::Named(if name == "debug" { "dev".into() } else { name })
        };
    }
    let has = |flags: &[&str]| own.iter().any(|word| flags.contains(&word.as_str()));
    if has(&["--release", "-r"]) {
        return ProfileChoice::Named("release".to_owned());
    }
    if own.iter().any(|word| word.starts_with('$')) {
        return ProfileChoice::Unknown;
    }
    let by_default = match subcommand {
        "install" if has(&["--debug"]) => "dev",
        "install" | "bench" => "release",
        _ => "dev",
    };
    ProfileChoice::Named(by_default.to_owned())
}

/// The value of `--name value` or `--name=value`.
pub(super) fn option(arguments: &[String], name: &str) -> Option<String> {
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        if word == name {
            return words.next().cloned();
        }
        if let Some(value) = word
            .strip_prefix(name)
            .and_then(|rest| rest.strip_prefix('='))
        {
            return Some(value.to_owned());
        }
    }
    None
}

/// `NAME: value` of a YAML mapping, where `NAME` is written like an environment variable; also
/// `NAME := value` of makefiles. The last part is where the setting begins in the line.
pub(super) fn yaml_variable(line: &str, kind: ProjectFileKind) -> Option<(String, String, usize)> {
    let separators: &[&str] = match kind {
        ProjectFileKind::Pipeline | ProjectFileKind::Deployment => &[": ", " = "],
        ProjectFileKind::Makefile => &[":=", "?=", "="],
        _ => return None,
    };
    let trimmed = line.trim_start();
    let start = line.len() - trimmed.len();
    let trimmed = trimmed.strip_prefix("export ").unwrap_or(trimmed);
    let trimmed = trimmed.strip_prefix("- ").unwrap_or(trimmed);
    let (name, value) = separators
        .iter()
        .find_map(|separator| trimmed.split_once(separator))?;
    let name = name.trim();
    let is_variable = !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    let value = value.split(" #").next().unwrap_or(value).trim();
    let value = value.trim_matches(['"', '\'']);
    is_variable.then(|| (name.to_owned(), value.to_owned(), start))
}

/// The shell text of a line of a pipeline: behind `run:`, `script:` and list marks.
pub(super) fn yaml_command(line: &str) -> Option<(usize, usize)> {
    let mut start = line.len() - line.trim_start().len();
    let end = line.trim_end().len();
    loop {
        let rest = line.get(start..end)?;
        let skipped = [
            "- ", "run:", "script:", "command:", "\"", "'", "|", ">", " ",
        ]
        .iter()
        .find(|prefix| rest.starts_with(**prefix));
        match skipped {
            Some(prefix) => start += prefix.len(),
            None => break,
        }
    }
    let rest = &line[start..end];
    let closing = rest.len() - rest.trim_end_matches(['"', '\'']).len();
    // A quote that belongs to a word of the command stays.
    let opened = rest[..rest.len() - closing].matches(['"', '\'']).count() % 2 == 1;
    let end = if opened { end } else { end - closing };
    (!rest.starts_with('#') && (rest.contains("cargo") || rest.contains("cross ")))
        .then_some((start, end))
}

/// The elements of a list that a line of a pipeline writes behind its key: `script: [a, "b c"]`.
pub(super) fn flow_list(line: &str) -> Option<Vec<Range<usize>>> {
    if line.trim_start().starts_with('#') {
        return None;
    }
    let open = line.find(": [")? + 2;
    let key = line[..open].trim_end_matches([':', ' ']).trim_start();
    let is_key = key
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b' '));
    let close = line.trim_end().strip_suffix(']')?.len();
    let inside = line.get(open + 1..close).filter(|_| is_key)?;
    let mut items = Vec::new();
    let (mut from, mut quote) = (0, None);
    for (at, char) in inside.char_indices().chain([(inside.len(), ',')]) {
        match char {
            '"' | '\'' if quote == Some(char) => quote = None,
            '"' | '\'' if quote.is_none() => quote = Some(char),
            ',' if quote.is_none() || at == inside.len() => {
                let item = inside[from..at].trim_start();
                let start = open + 1 + at - item.len();
                let item = item.trim_end();
                let is_quoted = item.len() > 1 && item.starts_with(['"', '\'']);
                let around = usize::from(is_quoted);
                items.push(start + around..start + item.len() - around);
                from = at + 1;
            }
            _ => {}
        }
    }
    Some(items)
}

/// The shell text of a makefile's or justfile's line: recipes are indented.
pub(super) fn recipe(line: &str) -> Option<(usize, usize)> {
    let trimmed = line.trim_start();
    let start = line.len() - trimmed.len();
    let marks = trimmed.len() - trimmed.trim_start_matches(['@', '-', '+']).len();
    (start > 0 && !trimmed.starts_with('#')).then(|| (start + marks, line.trim_end().len()))
}

/// The shell text of a deployment file's line: behind `web:`, `ExecStart=`, `cmd = "`.
pub(super) fn start_command(line: &str) -> Option<(usize, usize)> {
    if line.trim_start().starts_with(['#', ';']) {
        return None;
    }
    let start = line.find([':', '='])? + 1;
    let rest = &line[start..];
    let inner = rest.trim_start_matches([' ', '"', '\'', '[']);
    let start = start + (rest.len() - inner.len());
    let end = start
        + inner
            .trim_end_matches(['\n', '\r', ' ', '"', '\'', ']'])
            .len();
    Some((start, end))
}

/// The jobs of a workflow that test and hand nothing out, as bytes of the text. What they set and
/// build is nobody else's.
pub(super) fn jobs_for_tests(text: &str) -> Vec<Range<usize>> {
    const TESTS: [&str; 9] = [
        "cargo test",
        "nextest",
        "cargo clippy",
        "cargo check",
        "cargo bench",
        "mutants",
        "cargo miri",
        "tarpaulin",
        "llvm-cov",
    ];
    let tests = |job: &str| TESTS.iter().any(|sign| job.contains(sign)) && !publishes(job);
    let mut jobs = jobs(text);
    jobs.retain(|job| tests(&text[job.clone()]));
    jobs
}

/// The jobs of a workflow: the keys right below `jobs:`, told by their indentation.
fn jobs(text: &str) -> Vec<Range<usize>> {
    let mut jobs: Vec<Range<usize>> = Vec::new();
    let mut is_inside = false;
    let mut depth = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let trimmed = line.trim_start();
        let indentation = line.len() - trimmed.len();
        if trimmed.trim_end().is_empty() || trimmed.starts_with('#') {
            continue;
        }
        if indentation == 0 {
            is_inside = line.trim_end() == "jobs:";
            depth = None;
        } else if is_inside && indentation == *depth.get_or_insert(indentation) {
            jobs.push(start..at);
        }
        if is_inside
            && indentation > 0
            && let Some(job) = jobs.last_mut()
        {
            job.end = at;
        }
    }
    jobs
}
