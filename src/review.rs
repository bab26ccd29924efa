//! The conductor: calls the stages in order, on threads with large stacks, and takes their times.
//!
//! Knows neither flags nor formats. A panic while one file is handled becomes that file's problem.

mod allowances;
mod guard;
mod names;
mod progress;

use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::finding::{Finding, Problem};
use crate::report::policy::Policy;
use crate::report::suppress::suppress;
use crate::report::{Sources, Summary, put_in_order, put_problems_in_order};
use crate::syntax::{self, Lowered, SyntaxError};
use crate::text::{FileId, TextRange};
use crate::workspace::{self, File, FileKind, LoadError, LoadRequest, Workspace};

pub use guard::{keep_panics_quiet, panic_text};
pub use names::{rule_url, unknown_rule};
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
    /// The files and packages that were read.
    pub workspace: Workspace,
    /// The findings that are shown, in the order of reports.
    pub findings: Vec<Finding>,
    /// What could not be read or understood.
    pub problems: Vec<Problem>,
    /// Remarks, one line each.
    pub notes: Vec<String>,
    /// The counts.
    pub summary: Summary,
    /// Whether a finding fails the run.
    pub denied: bool,
    /// How long each phase took, in their order.
    pub timings: Vec<(Phase, Duration)>,
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
        let mut workspace = self.phase(Phase::Load, |_| workspace::load(&request.load))?;
        let lowered = self.phase(Phase::Lower, |progress| lower_all(&workspace, progress));
        let mut findings: Vec<Finding> = Vec::new();
        let mut problems = std::mem::take(&mut workspace.problems);
        let summary = self.phase(Phase::Collect, |_| {
            let input = Collected {
                request,
                workspace: &workspace,
                lowered: &lowered,
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
            notes: std::mem::take(&mut workspace.notes),
            workspace,
            findings,
            problems,
            summary,
            timings: self.timings,
        })
    }
}

/// Lowers the Rust files in parallel; the others stay empty. A panic in one file is its error.
fn lower_all(workspace: &Workspace, progress: &Progress) -> Vec<Lowered> {
    progress.expect(workspace.files.len());
    // One file a job: sizes differ by orders of magnitude.
    let files = workspace.files.par_iter().with_max_len(1);
    files
        .map(|file| {
            progress.step();
            if file.kind != FileKind::Rust {
                return Lowered::default();
            }
            guard::catch(|| syntax::lower(&file.text)).unwrap_or_else(|panic| Lowered {
                errors: vec![SyntaxError {
                    range: TextRange::default(),
                    message: format!("internal error while parsing: {panic}; the file was skipped"),
                }],
                ..Lowered::default()
            })
        })
        .collect()
}

/// What the last phase reads.
struct Collected<'a> {
    request: &'a Request,
    workspace: &'a Workspace,
    lowered: &'a [Lowered],
}

impl Collected<'_> {
    /// Silences, sorts, filters and counts the findings and completes the problems.
    fn settle(&self, findings: &mut Vec<Finding>, problems: &mut Vec<Problem>) -> Summary {
        let mut summary = self.measure();
        let mut allowances = Vec::new();
        for (index, lowered) in self.lowered.iter().enumerate() {
            let id = FileId(u32::try_from(index).unwrap_or(u32::MAX));
            let file = self.workspace.file(id);
            if !file.selected || file.kind != FileKind::Rust {
                continue;
            }
            summary.parse_errors += usize::from(!lowered.errors.is_empty());
            problems.extend(lowered.errors.iter().map(|error| Problem {
                path: file.display.clone(),
                file: Some(id),
                range: Some(error.range),
                message: error.message.clone(),
            }));
            if lowered.file.comments.is_empty() {
                continue;
            }
            let package = file.package.map(|package| self.workspace.package(package));
            let place = allowances::Place {
                id,
                display: &file.display,
                package: package.map_or("", |package| &package.name),
                text: &file.text,
                tree: &lowered.file,
            };
            allowances.extend(allowances::of_file(&place, &unknown_rule, problems));
        }
        let policy = &self.request.policy;
        // Allowances come first: one whose finding is filtered out is not unused.
        let shown = |finding: &Finding| policy.shows(finding);
        let ran = |rule: &str| policy.shows_rule(rule, rule);
        summary.suppressed = suppress(findings, &allowances, shown, ran);
        findings.retain(shown);
        put_in_order(self.workspace, findings);
        put_problems_in_order(problems);
        summary.count(findings);
        summary
    }

    /// Counts what is reviewed.
    fn measure(&self) -> Summary {
        let reviewed = |file: &&File| file.selected && file.kind == FileKind::Rust;
        let files: Vec<&File> = self.workspace.files.iter().filter(reviewed).collect();
        Summary {
            files: files.len(),
            lines: files.par_iter().map(|file| line_count(&file.text)).sum(),
            packages: self
                .workspace
                .packages
                .iter()
                .filter(|package| package.selected)
                .count(),
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
