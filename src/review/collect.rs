//! The last phase: findings are silenced, filtered, sorted and counted.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::Path;

use rayon::prelude::*;

use super::allowances::{self, Place};
use super::{attributes, names};
use crate::finding::{Finding, Problem};
use crate::report::policy::Policy;
use crate::report::suppress::{Allowance, suppress};
use crate::report::{Summary, gather_calls_of_macros, put_in_order, put_problems_in_order};
use crate::semantics::Program;
use crate::syntax::SyntaxError;
use crate::text::FileId;
use crate::workspace::{File, FileKind, Workspace};

/// What is known of the files besides their trees, by [`FileId`] of the workspace.
pub(super) struct Reviewed {
    /// Whether findings in them are asked for.
    pub reviewed: Vec<bool>,
    /// What did not parse.
    pub errors: Vec<Vec<SyntaxError>>,
}

/// What the last phase reads.
pub(super) struct Collected<'a> {
    pub policy: &'a Policy,
    pub program: &'a Program,
    pub files: &'a Reviewed,
}

impl<'a> Collected<'a> {
    fn workspace(&self) -> &'a Workspace {
        &self.program.workspace
    }

    /// Silences, sorts, filters and counts the findings and completes the problems.
    pub fn settle(&self, findings: &mut Vec<Finding>, problems: &mut Vec<Problem>) -> Summary {
        let mut summary = self.measure();
        for (id, file) in self.reviewed_sources() {
            self.add_syntax_errors(id, file, problems);
        }
        summary.parse_errors = self.parse_errors(problems);
        let allowances = self.allowances(problems);
        findings.retain(|finding| self.is_reviewed(finding.file));
        // Allowances come first: one whose finding is filtered out is not unused.
        let path = |file: FileId| self.program.shown_path(file);
        let shown = |finding: &Finding| self.policy.shows(finding, path(finding.file));
        let ran = |rule: &str, file: FileId| {
            let section = names::section_of(rule);
            self.policy.shows_rule(rule, section, path(file))
        };
        summary.suppressed = suppress(findings, &allowances, shown, ran);
        findings.retain(shown);
        put_in_order(self.program, findings);
        gather_calls_of_macros(findings);
        put_problems_in_order(problems);
        summary.count(findings);
        summary
    }

    /// What the code allows.
    fn allowances(&self, problems: &mut Vec<Problem>) -> Vec<Allowance> {
        let mut allowances = Vec::new();
        for (id, file) in self.reviewed_sources() {
            let package = file
                .package
                .map(|package| self.workspace().package(package));
            let place = Place {
                id,
                display: &file.display,
                package: package.map_or("", |package| &package.name),
                text: &file.text,
                tree: self.program.file(id),
            };
            allowances.extend(allowances::of_file(&place, problems));
            allowances.extend(attributes::of_file(&place, problems));
        }
        allowances
    }

    fn add_syntax_errors(&self, id: FileId, file: &File, problems: &mut Vec<Problem>) {
        // Files that linking asked for lie behind the others; their errors are among the problems.
        let errors = self.files.errors.get(id.index());
        problems.extend(errors.into_iter().flatten().map(|error| Problem {
            path: file.display.clone(),
            file: Some(id),
            range: Some(error.range),
            message: error.message.clone(),
        }));
    }

    /// In how many source files something was not understood.
    fn parse_errors(&self, problems: &[Problem]) -> usize {
        let is_source = |problem: &&Problem| match problem.file {
            Some(file) => self.workspace().file(file).kind == FileKind::Rust,
            // It could not be read at all.
            None => Path::new(&problem.path).extension() == Some(OsStr::new("rs")),
        };
        let sources = problems.iter().filter(is_source);
        let paths = sources.map(|problem| &problem.path);
        paths.collect::<BTreeSet<_>>().len()
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
    let newlines = memchr::memchr_iter(b'\n', text.as_bytes()).count();
    newlines + usize::from(!text.is_empty() && !text.ends_with('\n'))
}
