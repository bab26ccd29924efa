//! From lowered files to the model: stubs, linking, files that are found late.

use rayon::prelude::*;

use super::defs::{DefMap, LinkInput, link};
use super::model::Model;
use super::program::Program;
use crate::finding::Problem;
use crate::knowledge::{STUBS, stubs_of};
use crate::syntax::hir::SourceFile;
use crate::syntax::{Lowered, lower, lower_in_parts};
use crate::text::{FileId, Name};
use crate::workspace::{FileKind, Workspace};

/// What every review needs and nothing of the workspace decides: the declarations of `std`.
#[derive(Debug)]
pub struct Prepared {
    std: SourceFile,
}

/// Lowers the declarations of `std`, to be done while the workspace is still being read.
pub fn prepare() -> Prepared {
    let std = STUBS.iter().find(|stub| stub.crate_name == STD);
    Prepared {
        std: std.map_or_else(SourceFile::default, |stub| lower_in_parts(stub.text).file),
    }
}

const STD: &str = "std";

/// The stubs that a workspace needs.
struct Stubs {
    names: Vec<Name>,
    texts: Vec<&'static str>,
}

/// Links the lowered files of a workspace, reads files that only a `#[path]` or `include!` names, and
/// infers all bodies. What could not be read is added to the workspace's problems.
pub fn build(workspace: Workspace, files: Vec<SourceFile>, prepared: Prepared) -> Model {
    Model::new(link_program(workspace, files, prepared))
}

/// The first half of [`build`]: names without the types of bodies.
pub fn link_program(
    mut workspace: Workspace,
    mut files: Vec<SourceFile>,
    prepared: Prepared,
) -> Program {
    const ROUNDS: usize = 4;
    let (stubs, mut stub_files) = Stubs::of(&workspace, prepared);
    let mut round = 0;
    loop {
        let own = files.len();
        files.append(&mut stub_files);
        let defs = stubs.link(&workspace, &files, own);
        round += 1;
        let late = if round <= ROUNDS {
            late_files(&mut workspace, &defs)
        } else {
            0
        };
        if late == 0 {
            return Program::new(workspace, stubs.texts, files, defs);
        }
        stub_files = files.split_off(own);
        files.extend(lower_late(&mut workspace, late));
    }
}

impl Stubs {
    /// The standard library, the crates that the workspace depends on, and what their stubs name.
    fn of(workspace: &Workspace, prepared: Prepared) -> (Self, Vec<SourceFile>) {
        let mut chosen = stubs_of(|stub| {
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
        chosen.sort_by_key(|stub| stub.crate_name != STD); // the prepared one leads
        let lowered: Vec<SourceFile> = chosen
            .par_iter()
            .skip(1)
            .with_max_len(1)
            .map(|stub| lower_in_parts(stub.text).file)
            .collect();
        let mut files = vec![prepared.std];
        files.extend(lowered);
        let stubs = Self {
            names: chosen
                .iter()
                .map(|stub| Name::new(stub.crate_name))
                .collect(),
            texts: chosen.iter().map(|stub| stub.text).collect(),
        };
        (stubs, files)
    }

    /// Links files of which those from `own` on are the stubs'.
    fn link(&self, workspace: &Workspace, files: &[SourceFile], own: usize) -> DefMap {
        let named: Vec<(Name, FileId)> = (own..)
            .zip(&self.names)
            .map(|(position, &name)| (name, FileId(u32::try_from(position).unwrap_or(u32::MAX))))
            .collect();
        link(LinkInput {
            workspace,
            files,
            stubs: &named,
        })
    }
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
