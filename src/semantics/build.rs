//! From lowered files to the model: stubs, linking, files that are found late.

use rayon::prelude::*;

use super::defs::{DefMap, LinkInput, link};
use super::model::Model;
use super::program::Program;
use crate::finding::Problem;
use crate::knowledge::stubs_of;
use crate::syntax::hir::SourceFile;
use crate::syntax::{Lowered, lower};
use crate::text::{FileId, Name};
use crate::workspace::{FileKind, Workspace};

/// Stubs that a workspace needs, lowered.
struct Stubs {
    names: Vec<Name>,
    texts: Vec<&'static str>,
    files: Vec<SourceFile>,
}

/// Links the lowered files of a workspace, reads files that only a `#[path]` or `include!` names, and
/// infers all bodies. What could not be read is added to the workspace's problems.
pub fn build(workspace: Workspace, files: Vec<SourceFile>) -> Model {
    Model::new(link_program(workspace, files))
}

/// The first half of [`build`]: names without the types of bodies.
pub fn link_program(mut workspace: Workspace, mut files: Vec<SourceFile>) -> Program {
    const ROUNDS: usize = 4;
    let stubs = Stubs::of(&workspace);
    for _ in 0..ROUNDS {
        let (defs, all) = link_with(&workspace, files, &stubs);
        let late = late_files(&mut workspace, &defs);
        if late == 0 {
            return Program::new(workspace, stubs.texts, all, defs);
        }
        files = all;
        files.truncate(workspace.files.len() - late);
        let lowered = lower_late(&mut workspace, late);
        files.extend(lowered);
    }
    let (defs, all) = link_with(&workspace, files, &stubs);
    Program::new(workspace, stubs.texts, all, defs)
}

impl Stubs {
    /// The standard library, the crates that the workspace depends on, and what their stubs name.
    fn of(workspace: &Workspace) -> Self {
        let chosen = stubs_of(|stub| {
            let mut packages = workspace.packages.iter();
            packages.any(|package| {
                let mut dependencies = package.dependencies.iter();
                dependencies.any(|dependency| {
                    let version = dependency.version.as_deref();
                    dependency.crate_name == stub.crate_name
                        && stub.covers(version, &dependency.requirement)
                })
            })
        });
        let files = chosen
            .par_iter()
            .map(|stub| lower(stub.text).file)
            .collect();
        Self {
            names: chosen
                .iter()
                .map(|stub| Name::new(stub.crate_name))
                .collect(),
            texts: chosen.iter().map(|stub| stub.text).collect(),
            files,
        }
    }
}

fn link_with(
    workspace: &Workspace,
    mut files: Vec<SourceFile>,
    stubs: &Stubs,
) -> (DefMap, Vec<SourceFile>) {
    let own = files.len();
    files.extend(stubs.files.iter().cloned());
    let named: Vec<(Name, FileId)> = stubs
        .names
        .iter()
        .enumerate()
        .map(|(position, &name)| {
            (
                name,
                FileId(u32::try_from(own + position).unwrap_or(u32::MAX)),
            )
        })
        .collect();
    let defs = link(LinkInput {
        workspace,
        files: &files,
        stubs: &named,
    });
    (defs, files)
}

/// Reads the files that modules name and that were not among those read; gives how many.
fn late_files(workspace: &mut Workspace, defs: &DefMap) -> usize {
    let before = workspace.files.len();
    for module in &defs.unfound {
        for candidate in &module.candidates {
            if workspace.load_file(candidate).is_some() {
                break;
            }
        }
    }
    workspace.files.len() - before
}

fn lower_late(workspace: &mut Workspace, count: usize) -> Vec<SourceFile> {
    let first = workspace.files.len() - count;
    let late: Vec<Lowered> = workspace.files[first..]
        .par_iter()
        .map(|file| match file.kind {
            FileKind::Rust => lower(&file.text),
            _ => Lowered::default(),
        })
        .collect();
    let mut files = Vec::with_capacity(late.len());
    for (position, lowered) in late.into_iter().enumerate() {
        let id = FileId(u32::try_from(first + position).unwrap_or(u32::MAX));
        for error in lowered.errors {
            workspace.problems.push(Problem {
                path: workspace.files[first + position].display.clone(),
                file: Some(id),
                range: Some(error.range),
                message: error.message,
            });
        }
        files.push(lowered.file);
    }
    files
}
