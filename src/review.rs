//! The conductor: calls the stages in order, on threads with large stacks, and takes their times.
//!
//! Knows neither flags nor formats. A panic while one file is handled becomes that file's problem.

mod allowances;
mod attributes;
mod guard;
mod link;
mod names;
mod progress;

use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::finding::{Finding, Problem};
use crate::knowledge;
use crate::report::policy::Policy;
use crate::report::suppress::suppress;
use crate::report::{Sources, Summary, put_in_order, put_problems_in_order};
use crate::rules::{self, RunOptions};
use crate::semantics::{Model, Program};
use crate::syntax::{self, SyntaxError};
use crate::text::FileId;
use crate::workspace::{self, File, FileKind, LoadError, LoadRequest, TargetSelection, Workspace};

pub use guard::{keep_panics_quiet, panic_text};
pub use names::{canonical_rule, rule_url, unknown_rule};
pub use progress::{Phase, Progress};

/// What to review and how.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Where the code is.
    pub load: LoadRequest,
    /// What is shown and what fails the run.
    pub policy: Policy,
    /// Whether every rule that bears a clippy lint's name follows clippy's definition everywhere.
    pub clippy_parity: bool,
}

/// What came out.
#[derive(Debug)]
pub struct Review {
    /// The linked model, with the files and packages that were read.
    pub model: Model,
    /// The findings that are shown, in the order of reports.
    pub findings: Vec<Finding>,
    /// What could not be read or understood.
    pub problems: Vec<Problem>,
    /// The counts.
    pub summary: Summary,
    /// Whether a finding fails the run.
    pub denied: bool,
    /// How long each phase took, in their order.
    pub timings: Vec<(Phase, Duration)>,
}

impl Review {
    /// The files and packages that were read.
    pub fn workspace(&self) -> &Workspace {
        &self.model.program.workspace
    }
}

/// Why there is no review.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is nothing that could be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The system gave no threads.
    #[error("cannot start the worker threads: {0}")]
    Threads(#[from] rayon::ThreadPoolBuildError),
}

/// Reviews what `request` names. The number of threads is `RAYON_NUM_THREADS` or that of the cores.
///
/// # Errors
/// Where there is nothing to review; never for a file that cannot be read or parsed.
pub fn review(request: &Request, progress: &Progress) -> Result<Review, Error> {
    let pool = rayon::ThreadPoolBuilder::new()
        .stack_size(syntax::STACK_SIZE)
        .thread_name(|index| format!("review-{index}"))
        .build()?;
    pool.install(|| Run::new(progress).review(request))
}

struct Run<'a> {
    progress: &'a Progress,
    began: Instant,
    timings: Vec<(Phase, Duration)>,
}

impl<'a> Run<'a> {
    fn new(progress: &'a Progress) -> Self {
        Self {
            progress,
            began: Instant::now(),
            timings: Vec::new(),
        }
    }

    fn phase<T>(&mut self, phase: Phase, work: impl FnOnce(&Progress) -> T) -> T {
        let began = Instant::now();
        self.progress.enter(phase);
        let result = work(self.progress);
        self.timings.push((phase, began.elapsed()));
        result
    }

    fn review(mut self, request: &Request) -> Result<Review, Error> {
        let load = || rayon::join(|| workspace::load(&request.load), knowledge::warm_up).0;
        let mut workspace = self.phase(Phase::Load, |_| load())?;
        let mut files = self.phase(Phase::Lower, |progress| link::lower(&workspace, progress));
        let mut problems = Vec::new();
        let (model, files) = self.phase(Phase::Link, |progress| {
            let map = link::link(&mut workspace, &mut files, progress);
            let reviewed = link::reviewed_files(&workspace, &map);
            problems.append(&mut workspace.problems);
            let stub_texts = files.stubs.iter().map(|stub| stub.text).collect();
            let program = Program::new(workspace, stub_texts, files.trees, map);
            let files = Reviewed {
                reviewed,
                errors: files.errors,
            };
            (Model::new(program), files)
        });
        let mut findings = self.phase(Phase::Rules, |_| {
            let targets = request.load.targets;
            let options = RunOptions {
                everywhere: targets != TargetSelection::default() || !request.load.paths.is_empty(),
                clippy_parity: request.clippy_parity,
            };
            rules::run(&model, &options)
        });
        let summary = self.phase(Phase::Collect, |_| {
            let input = Collected {
                policy: &request.policy,
                program: &model.program,
                files: &files,
            };
            input.settle(&mut findings, &mut problems)
        });
        let summary = Summary {
            elapsed_ms: u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX),
            ..summary
        };
        Ok(Review {
            denied: findings
                .iter()
                .any(|finding| request.policy.denies(finding)),
            model,
            findings,
            problems,
            summary,
            timings: self.timings,
        })
    }
}

/// What is known of the files besides their trees, by [`FileId`] of the workspace.
struct Reviewed {
    /// Whether findings in them are asked for.
    reviewed: Vec<bool>,
    /// What did not parse.
    errors: Vec<Vec<SyntaxError>>,
}

/// What the last phase reads.
struct Collected<'a> {
    policy: &'a Policy,
    program: &'a Program,
    files: &'a Reviewed,
}

impl<'a> Collected<'a> {
    fn workspace(&self) -> &'a Workspace {
        &self.program.workspace
    }

    /// Silences, sorts, filters and counts the findings and completes the problems.
    fn settle(&self, findings: &mut Vec<Finding>, problems: &mut Vec<Problem>) -> Summary {
        let mut summary = self.measure();
        let mut allowances = Vec::new();
        for (id, file) in self.reviewed_sources() {
            let errors = &self.files.errors[id.index()];
            summary.parse_errors += usize::from(!errors.is_empty());
            problems.extend(errors.iter().map(|error| Problem {
                path: file.display.clone(),
                file: Some(id),
                range: Some(error.range),
                message: error.message.clone(),
            }));
            let package = file
                .package
                .map(|package| self.workspace().package(package));
            let place = allowances::Place {
                id,
                display: &file.display,
                package: package.map_or("", |package| &package.name),
                text: &file.text,
                tree: self.program.file(id),
            };
            allowances.extend(allowances::of_file(&place, &unknown_rule, problems));
            allowances.extend(attributes::of_file(&place, problems));
        }
        findings.retain(|finding| self.is_reviewed(finding.file));
        // Allowances come first: one whose finding is filtered out is not unused.
        let shown = |finding: &Finding| self.policy.shows(finding);
        let ran = |rule: &str| self.policy.shows_rule(rule, names::section_of(rule));
        summary.suppressed = suppress(findings, &allowances, shown, ran);
        findings.retain(shown);
        put_in_order(self.workspace(), findings);
        put_problems_in_order(problems);
        summary.count(findings);
        summary
    }

    /// Manifests and other texts are reviewed with their packages, which the rules look at.
    fn is_reviewed(&self, file: FileId) -> bool {
        let is_source = self.workspace().file(file).kind == FileKind::Rust;
        !is_source || self.files.reviewed[file.index()]
    }

    fn reviewed_sources(&self) -> impl Iterator<Item = (FileId, &'a File)> {
        let files = self.workspace().rust_files();
        files.filter(|(id, _)| self.files.reviewed[id.index()])
    }

    /// Counts what is reviewed.
    fn measure(&self) -> Summary {
        let files: Vec<&File> = self.reviewed_sources().map(|(_, file)| file).collect();
        let packages = self.workspace().packages.iter();
        Summary {
            files: files.len(),
            lines: files.par_iter().map(|file| line_count(&file.text)).sum(),
            packages: packages.filter(|package| package.selected).count(),
            ..Summary::default()
        }
    }
}

fn line_count(text: &str) -> usize {
    let newlines = text.bytes().filter(|&byte| byte == b'\n').count();
    newlines + usize::from(!text.is_empty() && !text.ends_with('\n'))
}

impl Sources for Workspace {
    fn path(&self, file: FileId) -> &str {
        &self.file(file).display
    }

    fn text(&self, file: FileId) -> &str {
        &self.file(file).text
    }

    fn count(&self) -> usize {
        self.files.len()
    }
}
