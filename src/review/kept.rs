//! A review that one run leaves to the next: where nothing that it read has changed, it is told again.
//!
//! Everything that decides what is said is part of the key or looked at again: the program, the request,
//! the packages, every text, the files that only linking asked for, the sources of dependencies.

use std::collections::BTreeMap;
use std::env;
use std::fmt::{self, Write as _};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{Request, Review, Subject};
use crate::finding::{Finding, Problem};
use crate::report::Summary;
use crate::semantics::Program;
use crate::text::FileId;
use crate::workspace::{File, Kept, Stamp, Workspace};

/// What the run began with.
pub(super) struct Input {
    kept: Kept,
    /// Under which name the review is kept: one for each manner of asking.
    name: String,
    /// A hash of all that was read before linking.
    hash: u64,
}

/// What a review says.
pub(super) struct Said<'a> {
    pub(super) findings: &'a [Finding],
    pub(super) problems: &'a [Problem],
    pub(super) summary: &'a Summary,
    pub(super) denied: bool,
}

#[derive(Serialize, Deserialize)]
struct KeptReview {
    input: u64,
    /// The files that linking asked for, in the order in which they were read, with hashes.
    late: Vec<(PathBuf, u64)>,
    /// Where linking looked and found nothing.
    absent: Vec<PathBuf>,
    /// The files of dependencies that were read: their lengths and times.
    read: Vec<(PathBuf, Stamp)>,
    /// The packages whose sources were looked for: name, version, root file.
    sought: Vec<(String, String, Option<PathBuf>)>,
    /// The files outside of the workspace that findings point into.
    outside: Vec<(String, String)>,
    findings: Vec<Finding>,
    problems: Vec<Problem>,
    notes: Vec<String>,
    summary: Summary,
    denied: bool,
}

const CHECK_BYTES: usize = 8;

impl Input {
    /// Of a workspace that was just read.
    pub(super) fn of(workspace: &Workspace, request: &Request) -> Self {
        let mut asked = Hashing::default();
        asked.debug(request);
        Self {
            name: format!("review-{:016x}", asked.0.finish()),
            hash: if workspace.kept.is_open() {
                hash_of(workspace)
            } else {
                0
            },
            kept: workspace.kept.clone(),
        }
    }

    /// The review of the same input, if one is kept; else the workspace.
    pub(super) fn recall(&self, mut workspace: Workspace) -> Result<Review, Box<Workspace>> {
        let read = self.kept.read(&self.name);
        let Some(former) = read.and_then(|bytes| KeptReview::from_bytes(&bytes)) else {
            return Err(Box::new(workspace));
        };
        let (files, problems) = (workspace.files.len(), workspace.problems.len());
        if former.input != self.hash || !former.is_as_it_was(&mut workspace) {
            // What was read for nothing is what linking would ask for.
            workspace.forget_files_from(files);
            workspace.problems.truncate(problems);
            return Err(Box::new(workspace));
        }
        workspace.notes = former.notes;
        Ok(Review {
            subject: Subject::Unchanged {
                workspace: Box::new(workspace),
                outside: former.outside,
            },
            findings: former.findings,
            problems: former.problems,
            summary: former.summary,
            denied: former.denied,
            timings: Vec::new(),
            calls: Vec::new(),
        })
    }

    /// Keeps what was said of a program whose files from `first_late` on were asked for by linking.
    pub(super) fn keep(&self, program: &Program, first_late: usize, said: &Said<'_>) {
        if !self.kept.is_open() {
            return;
        }
        let Some(review) = self.review(program, first_late, said) else {
            return;
        };
        if let Some(bytes) = review.to_bytes() {
            self.kept.write(&self.name, &bytes);
        }
    }

    fn review(&self, program: &Program, first_late: usize, said: &Said<'_>) -> Option<KeptReview> {
        let workspace = &program.workspace;
        let late = workspace.files.get(first_late..).unwrap_or(&[]);
        let unfound = program.defs.unfound.iter();
        let unfound = unfound.flat_map(|module| &module.candidates);
        let absent: Vec<PathBuf> = unfound
            .filter(|path| workspace.file_at(path).is_none())
            .cloned()
            .collect();
        // One that is there and could not be read may be read next time.
        if absent.iter().any(|path| path.exists()) {
            return None;
        }
        let mut outside = OutsideTexts::of(program);
        let findings: Vec<Finding> = said
            .findings
            .iter()
            .map(|finding| outside.placed(finding))
            .collect();
        let dependencies = program.outside.files.iter();
        let dependencies = dependencies.filter_map(|file| file.path.as_ref());
        let read: Option<Vec<(PathBuf, Stamp)>> = dependencies
            .map(|path| Some((path.clone(), Stamp::of(path)?)))
            .collect();
        let sought = program.outside.sought.iter();
        Some(KeptReview {
            input: self.hash,
            late: late
                .iter()
                .map(|file| (file.path.clone(), text_hash(file)))
                .collect(),
            absent,
            read: read?,
            sought: sought
                .map(|sought| {
                    (
                        sought.package.clone(),
                        sought.version.clone(),
                        sought.root.clone(),
                    )
                })
                .collect(),
            findings,
            outside: outside.texts,
            problems: said.problems.to_vec(),
            notes: workspace.notes.clone(),
            summary: said.summary.clone(),
            denied: said.denied,
        })
    }
}

impl KeptReview {
    fn to_bytes(&self) -> Option<Vec<u8>> {
        let said = postcard::to_stdvec(self).ok()?;
        let mut bytes = check(&said).to_vec();
        bytes.extend(said);
        Some(bytes)
    }

    /// `None` for what is damaged.
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (checked, said) = bytes.split_at_checked(CHECK_BYTES)?;
        if checked != check(said) {
            return None;
        }
        postcard::from_bytes(said).ok()
    }

    /// Whether what was read behind the key is as it was; reads the files that linking asked for.
    fn is_as_it_was(&self, workspace: &mut Workspace) -> bool {
        let is_same_late = self.late.iter().all(|(path, hash)| {
            let next = workspace.files.len();
            workspace
                .load_file(path)
                .is_some_and(|id| id.index() == next && text_hash(workspace.file(id)) == *hash)
        });
        is_same_late
            && !self.absent.iter().any(|path| path.exists())
            && self
                .read
                .par_iter()
                .all(|(path, stamp)| Stamp::of(path) == Some(*stamp))
            && self
                .sought
                .iter()
                .all(|(package, version, root)| match root {
                    Some(root) => root.is_file(),
                    None => workspace.dependency_source(package, version).is_none(),
                })
    }
}

fn check(said: &[u8]) -> [u8; CHECK_BYTES] {
    let mut hasher = DefaultHasher::new();
    said.hash(&mut hasher);
    hasher.finish().to_le_bytes()
}

/// The texts outside of the workspace that are pointed into, counted anew.
struct OutsideTexts<'a> {
    program: &'a Program,
    own: u32,
    places: BTreeMap<FileId, FileId>,
    texts: Vec<(String, String)>,
}

impl<'a> OutsideTexts<'a> {
    fn of(program: &'a Program) -> Self {
        Self {
            program,
            own: u32::try_from(program.workspace.files.len()).unwrap_or(u32::MAX),
            places: BTreeMap::new(),
            texts: Vec::new(),
        }
    }

    fn placed(&mut self, finding: &Finding) -> Finding {
        let mut finding = finding.clone();
        finding.file = self.place(finding.file);
        for related in &mut finding.related {
            related.file = self.place(related.file);
        }
        for edit in &mut finding.edits {
            edit.file = self.place(edit.file);
        }
        finding
    }

    fn place(&mut self, file: FileId) -> FileId {
        if file.0 < self.own {
            return file;
        }
        let next = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        let place = *self
            .places
            .entry(file)
            .or_insert(FileId(self.own.saturating_add(next)));
        if place.0 == self.own.saturating_add(next) {
            let path = self.program.shown_path(file).to_owned();
            self.texts.push((path, self.program.text(file).to_owned()));
        }
        place
    }
}

/// A hash of the program and of all that was read of a workspace.
fn hash_of(workspace: &Workspace) -> u64 {
    let texts: Vec<u64> = workspace.files.par_iter().map(text_hash).collect();
    let mut hashing = Hashing::default();
    let program = env::current_exe().ok();
    program
        .and_then(|path| Stamp::of(&path))
        .hash(&mut hashing.0);
    env!("CARGO_PKG_VERSION").hash(&mut hashing.0);
    texts.hash(&mut hashing.0);
    hashing.debug(&workspace.root);
    hashing.debug(&workspace.packages);
    hashing.debug(&workspace.project_files);
    hashing.debug(&(
        workspace.toolchain,
        workspace.clippy_config,
        workspace.settings,
    ));
    hashing.debug(&workspace.problems);
    hashing.debug(&workspace.notes);
    hashing.debug(&workspace.later);
    hashing.debug(&workspace.source_places);
    hashing.0.finish()
}

fn text_hash(file: &File) -> u64 {
    let mut hashing = Hashing::default();
    file.text.hash(&mut hashing.0);
    file.path.hash(&mut hashing.0);
    hashing.debug(&(file.kind, file.package, file.selected, file.maybe_data));
    hashing.0.finish()
}

/// Hashes what values print for developers, which names every field.
#[derive(Default)]
struct Hashing(DefaultHasher);

impl Hashing {
    fn debug(&mut self, value: &dyn fmt::Debug) {
        // Writing to a hasher cannot fail.
        let _ = write!(self, "{value:?}");
    }
}

impl fmt::Write for Hashing {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write(text.as_bytes());
        Ok(())
    }
}
