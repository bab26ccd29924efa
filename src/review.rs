//! The conductor: calls the stages in order, on threads with large stacks, and takes their times.
//!
//! Knows neither flags nor formats. A panic while one file is handled becomes that file's problem.

mod allowances;
mod attributes;
mod collect;
mod files;
mod kept;
mod names;
mod progress;
mod settings;

use std::time::{Duration, Instant};

use self::collect::{Collected, Reviewed};
use self::kept::{Input, Said};
use self::settings::Settings;
use crate::finding::{Finding, Problem};
use crate::knowledge;
use crate::report::policy::Policy;
use crate::report::{Sources, Summary};
use crate::rules::{self, RunOptions};
use crate::semantics::{self, Bodies, Model, Program};
use crate::syntax;
use crate::text::FileId;
use crate::workspace::{self, LoadError, LoadRequest, TargetSelection, Workspace};

pub use names::{canonical_rule, page, pages, rule_url, unknown_rule};
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
    /// What was read.
    pub subject: Subject,
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
    /// How often the hooks of each rule were called, in the order of [`rules::rules`].
    pub calls: Vec<u64>,
}

/// What a review is about.
#[derive(Debug)]
pub enum Subject {
    /// The linked model, with the files and packages that were read.
    Linked(Box<Model>),
    /// Nothing has changed since a former review, whose findings these are.
    Unchanged {
        /// The files and packages that were read.
        workspace: Box<Workspace>,
        /// The files outside of the workspace that findings point into, behind its own: what path is
        /// shown, and the text.
        outside: Vec<(String, String)>,
    },
}

impl Review {
    /// The files and packages that were read.
    pub fn workspace(&self) -> &Workspace {
        match &self.subject {
            Subject::Linked(model) => &model.program.workspace,
            Subject::Unchanged { workspace, .. } => workspace,
        }
    }

    /// The linked model; `None` where a former review is told again, which only
    /// [`LoadRequest::cache`] allows.
    pub fn model(&self) -> Option<&Model> {
        match &self.subject {
            Subject::Linked(model) => Some(model),
            Subject::Unchanged { .. } => None,
        }
    }
}

/// Why there is no review.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is nothing that could be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The project's settings are not understood.
    #[error("{0}")]
    Settings(String),
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
        // Cargo takes most of the loading: what does not depend on it is done meanwhile.
        let load = || {
            rayon::join(
                || workspace::load(&request.load),
                || rayon::join(semantics::prepare, knowledge::warm_up).0,
            )
        };
        let (workspace, prepared) = self.phase(Phase::Load, |_| load());
        let workspace = workspace?;
        let settings = Settings::of(&workspace).map_err(Error::Settings)?;
        let mut policy = request.policy.clone();
        // The command line has the last word.
        policy.levels.splice(0..0, settings.levels);
        let input = Input::of(&workspace, request);
        let workspace = match input.recall(workspace) {
            Ok(former) => return Ok(self.again(former)),
            Err(workspace) => *workspace,
        };
        let options = RunOptions {
            everywhere: request.load.targets != TargetSelection::default()
                || workspace.tests_are_asked,
            clippy_parity: request.clippy_parity,
        };
        // What is found in code that does not ship would be dropped.
        let bodies = if options.everywhere || options.clippy_parity {
            Bodies::All
        } else {
            Bodies::Shipping
        };
        let lowered = self.phase(Phase::Lower, |progress| {
            files::lower_all(&workspace, bodies, progress)
        });
        let first_late = workspace.files.len();
        let (trees, errors) = lowered
            .into_iter()
            .map(|lowered| (lowered.file, lowered.errors))
            .unzip();
        let model = self.phase(Phase::Link, |_| {
            semantics::build_for(bodies, workspace, trees, prepared)
        });
        let Model { program, .. } = &model;
        let files = Reviewed {
            reviewed: files::reviewed_files(program, &settings.exclude),
            errors,
        };
        let outcome = self.phase(Phase::Rules, |_| rules::run_counted(&model, &options));
        let mut findings = outcome.findings;
        let mut problems = program.workspace.problems.clone();
        problems.extend(outcome.problems);
        let summary = self.phase(Phase::Collect, |_| {
            let input = Collected {
                policy: &policy,
                program,
                files: &files,
            };
            input.settle(&mut findings, &mut problems)
        });
        let summary = Summary {
            elapsed_ms: u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX),
            ..summary
        };
        let denied = findings
            .iter()
            .any(|finding| policy.denies(finding, program.shown_path(finding.file)));
        let said = Said {
            findings: &findings,
            problems: &problems,
            summary: &summary,
            denied,
        };
        input.keep(program, first_late, &said);
        Ok(Review {
            denied,
            subject: Subject::Linked(Box::new(model)),
            findings,
            problems,
            summary,
            timings: self.timings,
            calls: outcome.calls,
        })
    }

    /// A former review as that of this run.
    fn again(self, former: Review) -> Review {
        let elapsed = self.began.elapsed().as_millis();
        Review {
            summary: Summary {
                elapsed_ms: u64::try_from(elapsed).unwrap_or(u64::MAX),
                ..former.summary
            },
            timings: self.timings,
            ..former
        }
    }
}

impl Sources for Review {
    fn path(&self, file: FileId) -> &str {
        match &self.subject {
            Subject::Linked(model) => model.program.path(file),
            Subject::Unchanged { workspace, outside } => {
                match file.index().checked_sub(workspace.files.len()) {
                    Some(position) => outside.get(position).map_or("", |(path, _)| path),
                    None => &workspace.file(file).display,
                }
            }
        }
    }

    fn text(&self, file: FileId) -> &str {
        match &self.subject {
            Subject::Linked(model) => model.program.text(file),
            Subject::Unchanged { workspace, outside } => {
                match file.index().checked_sub(workspace.files.len()) {
                    Some(position) => outside.get(position).map_or("", |(_, text)| text),
                    None => &workspace.file(file).text,
                }
            }
        }
    }

    fn count(&self) -> usize {
        match &self.subject {
            Subject::Linked(model) => model.program.count(),
            Subject::Unchanged { workspace, outside } => workspace.files.len() + outside.len(),
        }
    }
}
impl Sources for Program {
    fn path(&self, file: FileId) -> &str {
        self.shown_path(file)
    }

    fn text(&self, file: FileId) -> &str {
        self.text(file)
    }

    fn count(&self) -> usize {
        self.files.len()
    }
}
