//! The review itself: from arguments to a request, from its result to reports and a status.

use super::args::{DepsChoice, FormatArgument, OutputArguments, ReviewArguments};
use super::output::{self, Failure};
use super::{Status, progress, tables};
use crate::report::policy::{LevelChange, Policy};
use crate::report::{Detail, Format, ReportInput, Style};
use crate::review::{Progress, Request, Review};
use crate::workspace::{DependencyReading, LoadRequest, TargetSelection};

pub fn run(arguments: &ReviewArguments, levels: &[LevelChange]) -> Result<Status, Failure> {
    let documents = documents(&arguments.output)?;
    let request = request(arguments, levels)?;
    let progress = Progress::default();
    let work = || crate::review::review(&request, &progress);
    let review = if progress::is_visible() && !arguments.quiet {
        progress::beside(&progress, work)
    } else {
        work()
    };
    let review = review.map_err(Failure::new)?;
    if !arguments.quiet {
        for note in &review.workspace().notes {
            output::remark(&format!("note: {note}"));
        }
    }
    write(&documents, arguments, &review)?;
    if arguments.output.statistics {
        output::remark(&tables::statistics(&review.findings));
    }
    if arguments.output.timings {
        output::remark(&tables::timings(&review));
    }
    let status = status(arguments, &review);
    // The process ends: handing millions of nodes back one by one would only take time.
    std::mem::forget(review);
    Ok(status)
}

fn status(arguments: &ReviewArguments, review: &Review) -> Status {
    let policy = &arguments.policy;
    let denied = review.denied || (policy.deny_errors && !review.problems.is_empty());
    if denied && !policy.exit_zero {
        Status::Denied
    } else {
        Status::Done
    }
}

fn request(arguments: &ReviewArguments, levels: &[LevelChange]) -> Result<Request, Failure> {
    let selection = &arguments.selection;
    let policy = &arguments.policy;
    let names = levels.iter().map(|change| &change.name);
    for name in names.chain(&policy.only).chain(&policy.skip) {
        if let Some(wrong) = crate::review::unknown_rule(name) {
            return Err(Failure::new(wrong));
        }
    }
    let directory = std::env::current_dir()
        .map_err(|error| Failure::new(format!("cannot find the current folder: {error}")))?;
    let targets = TargetSelection {
        tests: selection.tests || selection.all_targets,
        examples: selection.examples || selection.all_targets,
        benches: selection.benches || selection.all_targets,
    };
    Ok(Request {
        load: LoadRequest {
            directory,
            manifest_path: selection.manifest_path.clone(),
            paths: arguments.paths.clone(),
            packages: selection.package.clone(),
            exclude: selection.exclude.clone(),
            whole_workspace: selection.workspace,
            metadata_path: selection.metadata_path.clone(),
            locked: selection.locked,
            offline: selection.offline,
            targets,
            dependencies: match arguments.work.deps {
                DepsChoice::Auto => DependencyReading::Auto,
                DepsChoice::Off => DependencyReading::Off,
            },
            cache: !arguments.work.no_cache,
            ..LoadRequest::default()
        },
        policy: Policy {
            levels: levels.iter().map(canonical_change).collect(),
            severity: policy.severity,
            confidence: policy.confidence,
            only: canonical(&policy.only),
            skip: canonical(&policy.skip),
            deny: policy.deny.severity(),
        },
        clippy_parity: policy.clippy_parity,
    })
}

/// The rules' own names for those that they had before or have elsewhere.
fn canonical(names: &[String]) -> Vec<String> {
    let own = |name: &String| crate::review::canonical_rule(name).to_owned();
    names.iter().map(own).collect()
}

fn canonical_change(change: &LevelChange) -> LevelChange {
    LevelChange {
        name: crate::review::canonical_rule(&change.name).to_owned(),
        ..change.clone()
    }
}

/// The reports to write: at most one of them to stdout.
fn documents(arguments: &OutputArguments) -> Result<Vec<FormatArgument>, Failure> {
    let mut documents = arguments.format.clone();
    if documents.is_empty() {
        documents.push(FormatArgument {
            format: Format::Human,
            file: None,
        });
    }
    let mut open = documents
        .iter_mut()
        .filter(|document| document.file.is_none());
    let first_open = open.next();
    if open.next().is_some() {
        return Err(Failure::new(
            "two reports cannot share stdout: give all formats but one a file, `--format F=FILE`",
        ));
    }
    match (first_open, &arguments.output) {
        (Some(document), Some(file)) => document.file = Some(file.clone()),
        (None, Some(_)) => {
            return Err(Failure::new(
                "every --format has a file already, so --output has none",
            ));
        }
        (_, None) => {}
    }
    Ok(documents)
}

/// Writes the files first, so that they are there when whoever reads stdout goes away.
fn write(
    documents: &[FormatArgument],
    arguments: &ReviewArguments,
    review: &Review,
) -> Result<(), Failure> {
    let shown = arguments
        .policy
        .max_findings
        .unwrap_or(usize::MAX)
        .min(review.findings.len());
    let input = ReportInput {
        sources: review,
        findings: &review.findings[..shown],
        left_out: review.findings.len() - shown,
        problems: &review.problems,
        summary: &review.summary,
        rule_url: &crate::review::rule_url,
    };
    let render = |document: &FormatArgument| {
        let to_file = document.file.is_some();
        let color = match arguments.output.color {
            output::ColorChoice::Auto if to_file => false,
            choice => choice.for_stdout(),
        };
        let detail = match (arguments.quiet, arguments.verbose) {
            (true, _) => Detail::Quiet,
            (_, true) => Detail::Verbose,
            _ => Detail::Normal,
        };
        document.format.render(&input, Style { color, detail })
    };
    for document in documents {
        if let Some(file) = &document.file {
            output::file(file, &render(document))?;
        }
    }
    for document in documents.iter().filter(|document| document.file.is_none()) {
        output::document(&render(document))?;
    }
    Ok(())
}
