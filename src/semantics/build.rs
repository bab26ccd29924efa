//! From lowered files to the model: stubs, linking, files that are found late.

use std::sync::OnceLock;

use rayon::iter::Either;
use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::bodies::{ApiIndex, BodyIndex, BodyInfo, MOST_AT_ONCE, body_info};
use super::crossing;
use super::defs::declared::first_names;
use super::defs::{DefId, DefKind, DefMap, Dependencies, LinkInput, StubRoot, link_or_ask};
use super::dependencies;
use super::macros::WorkspaceMacros;
use super::model::Model;
use super::outside::{OutsideCode, OutsideFile};
use super::program::Program;
use super::reach::Heats;
use super::signatures::impl_index;
use super::witness::Effects;
use crate::finding::Problem;
use crate::guard;
use crate::knowledge::{Stub, stub_named, stubs_of};
use crate::syntax::hir::{BodyId, ItemKind, SourceFile};
use crate::syntax::{Lowered, from_bytes, lower_with};
use crate::text::{FileId, Name};
use crate::workspace::{Dependency, FileKind, Workspace};

/// What every review needs and nothing of the workspace decides: the declarations of `std`.
#[derive(Debug)]
pub struct Prepared {
    std: SourceFile,
}

/// Reads the declarations of `std`, to be done while the workspace is still being read.
pub fn prepare() -> Prepared {
    Prepared {
        std: stub_named(STD).map_or_else(SourceFile::default, declarations),
    }
}

/// The lowered declarations of a stub. Its bytes are made by the build script, and a test reads them.
fn declarations(stub: &Stub) -> SourceFile {
    from_bytes(stub.lowered).unwrap_or_default()
}

const STD: &str = "std";

/// What is linked besides the workspace: stubs, and dependencies whose sources were read.
struct Outside {
    stubs: Vec<&'static Stub>,
    code: OutsideCode,
    dependencies: Dependencies,
}

/// Links the lowered files of a workspace, reads files that only a `#[path]` or `include!` names, and
/// infers all bodies. What could not be read is added to the workspace's problems.
pub fn build(workspace: Workspace, files: Vec<SourceFile>, prepared: Prepared) -> Model {
    build_for(Bodies::All, workspace, files, prepared)
}

/// As [`build`], with the bodies that are asked for.
pub fn build_for(
    bodies: Bodies,
    workspace: Workspace,
    files: Vec<SourceFile>,
    prepared: Prepared,
) -> Model {
    Model::of(link_program(workspace, files, prepared), bodies)
}

/// The first half of [`build`]: names without the types of bodies.
pub fn link_program(
    mut workspace: Workspace,
    mut files: Vec<SourceFile>,
    prepared: Prepared,
) -> Program {
    const ROUNDS: usize = 4;
    let (outside, mut outside_trees) = Outside::of(&mut workspace, &files, prepared);
    let mut round = 0;
    loop {
        let own = files.len();
        files.append(&mut outside_trees);
        let defs = match outside.link(&workspace, &files, own) {
            Ok(defs) => defs,
            // Each round reads files, so this ends.
            Err(asked) => {
                outside_trees = files.split_off(own);
                for (&id, tree) in asked.iter().zip(lower_late(&mut workspace, &asked)) {
                    files[id.index()] = tree;
                }
                continue;
            }
        };
        round += 1;
        let late = if round <= ROUNDS {
            late_files(&mut workspace, &defs)
        } else {
            0
        };
        if late == 0 {
            let mut program = Program::new(workspace, outside.code, files, defs);
            program.impls = impl_index(&program);
            return program;
        }
        outside_trees = files.split_off(own);
        let late: Vec<FileId> = workspace.file_ids().skip(own).collect();
        files.extend(lower_late(&mut workspace, &late));
    }
}

impl Outside {
    /// The dependencies that the code names, the standard library, and the crates that both depend
    /// on, as far as there are stubs, with what their stubs name.
    fn of(
        workspace: &mut Workspace,
        trees: &[SourceFile],
        prepared: Prepared,
    ) -> (Self, Vec<SourceFile>) {
        let read = dependencies::read(workspace, trees);
        workspace.notes.extend(read.notes);
        let own = workspace.packages.iter();
        let own = own.flat_map(|package| &package.dependencies);
        let theirs = read.linked.crates.iter();
        let theirs = theirs.flat_map(|krate| &krate.dependencies);
        let theirs = theirs.filter(|dependency| dependency.version.is_some());
        let depended: Vec<&Dependency> = own.chain(theirs).collect();
        let undeclared = names_outside_packages(workspace, trees);
        let is_read = |dependency: &Dependency| {
            let mut crates = read.linked.crates.iter();
            crates.any(|krate| {
                krate.package == dependency.package
                    && dependency.version.as_ref() == Some(&krate.version)
            })
        };
        let mut chosen = stubs_of(|stub| {
            // The stub of the newest version bears the crate's name.
            (stub.name == stub.crate_name && undeclared.contains(&Name::new(stub.name)))
                || depended.iter().any(|dependency| {
                    let version = dependency.version.as_deref();
                    dependency.crate_name == stub.crate_name
                        && stub.covers(version, &dependency.requirement)
                        && !(stub.stands_in && is_read(dependency))
                })
        });
        chosen.sort_by_key(|stub| stub.name != STD); // the prepared one leads
        let lowered: Vec<SourceFile> = chosen
            .par_iter()
            .skip(1)
            .with_max_len(1)
            .map(|stub| declarations(stub))
            .collect();
        let mut trees = vec![prepared.std];
        trees.extend(lowered);
        trees.extend(read.trees);
        let stubs = chosen.iter().map(|stub| OutsideFile {
            display: format!("{}.rs", stub.name),
            text: stub.text.into(),
            path: None,
        });
        let files = stubs.chain(read.files).collect();
        let outside = Self {
            stubs: chosen,
            code: OutsideCode {
                files,
                sought: read.sought,
            },
            dependencies: read.linked,
        };
        (outside, trees)
    }

    /// Links files of which those from `own` on are outside of the workspace; else the files that
    /// were left out and are needed.
    fn link(
        &self,
        workspace: &Workspace,
        files: &[SourceFile],
        own: usize,
    ) -> Result<DefMap, Vec<FileId>> {
        let file = |position: usize| FileId(u32::try_from(position).unwrap_or(u32::MAX));
        let stubs: Vec<StubRoot> = (own..)
            .zip(&self.stubs)
            .map(|(position, stub)| StubRoot {
                name: Name::new(stub.name),
                crate_name: Name::new(stub.crate_name),
                root: file(position),
            })
            .collect();
        link_or_ask(LinkInput {
            workspace,
            files,
            stubs: &stubs,
            dependencies: &self.dependencies,
            first_dependency_file: file(own + stubs.len()),
        })
    }
}

/// The names with which paths begin where no manifest tells the dependencies.
fn names_outside_packages(workspace: &Workspace, trees: &[SourceFile]) -> FxHashSet<Name> {
    let files = workspace.files.iter().zip(trees);
    let files = files.filter(|(file, _)| file.package.is_none() && file.kind == FileKind::Rust);
    files.flat_map(|(_, tree)| first_names(tree)).collect()
}

/// Reads the files that modules name and that were not among those read; gives how many.
fn late_files(workspace: &mut Workspace, defs: &DefMap) -> usize {
    let before = workspace.files.len();
    let own = defs.unfound.iter();
    for module in own.filter(|module| module.file.index() < before) {
        for candidate in &module.candidates {
            if workspace.load_file(candidate).is_some() {
                break;
            }
        }
    }
    workspace.files.len() - before
}

fn lower_late(workspace: &mut Workspace, ids: &[FileId]) -> Vec<SourceFile> {
    let macros = WorkspaceMacros::of(workspace);
    let late: Vec<Lowered> = ids
        .par_iter()
        .map(|&id| {
            let file = workspace.file(id);
            match file.kind {
                FileKind::Rust => lower_with(&file.text, &macros.for_file(id)),
                _ => Lowered::default(),
            }
        })
        .collect();
    let mut files = Vec::with_capacity(late.len());
    for (&id, lowered) in ids.iter().zip(late) {
        for error in lowered.errors {
            workspace.problems.push(Problem {
                path: workspace.file(id).display.clone(),
                file: Some(id),
                range: Some(error.range),
                message: error.message,
            });
        }
        files.push(lowered.file);
    }
    files
}

/// Which bodies of the workspace a model holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bodies {
    /// All of them.
    All,
    /// Those of code that ships: without tests, benches, examples and build scripts, which call
    /// other code and are called by none of it.
    Shipping,
}

impl Model {
    /// Infers all bodies and follows their calls.
    pub fn new(program: Program) -> Self {
        Self::of(program, Bodies::All)
    }

    /// Infers the bodies that are asked for and follows their calls.
    pub fn of(mut program: Program, bodies: Bodies) -> Self {
        let owners = owners(&program, bodies);
        let (bodies, problems): (Vec<BodyInfo>, Vec<Problem>) = owners
            .into_par_iter()
            .with_min_len(16)
            .with_max_len(MOST_AT_ONCE)
            .partition_map(|(owner, body)| {
                match guard::catch(|| body_info(&program, owner, body)) {
                    Ok(info) => Either::Left(info),
                    Err(panic) => Either::Right(internal_error(&program, owner, &panic)),
                }
            });
        program.workspace.problems.extend(problems);
        let body_of = bodies
            .iter()
            .enumerate()
            .map(|(position, body)| {
                (
                    body.owner,
                    BodyIndex(u32::try_from(position).unwrap_or(u32::MAX)),
                )
            })
            .collect();
        let mut model = Self {
            program,
            bodies,
            body_of,
            effects: Effects::default(),
            heats: Heats::default(),
            api_index: ApiIndex::default(),
            callers: OnceLock::new(),
            bodies_of: OnceLock::new(),
        };
        let dependencies = crossing::bodies(&model);
        Effects::prepare(&mut model, &dependencies);
        // Neither asks for the others; each has parts that only one thread can do.
        let ((of_code, idle), (heats, api_index)) = rayon::join(
            || Effects::compute(&model, &dependencies),
            || rayon::join(|| Heats::compute(&model), || ApiIndex::of(&model)),
        );
        model.effects.of_code = of_code;
        model.effects.idle = idle;
        model.heats = heats;
        model.api_index = api_index;
        model
    }
}

/// What is said of a body on which we failed.
fn internal_error(program: &Program, owner: DefId, panic: &str) -> Problem {
    let file = program.def(owner).file;
    let workspace = &program.workspace;
    Problem {
        path: workspace
            .files
            .get(file.index())
            .map_or_else(String::new, |file| file.display.clone()),
        file: Some(file),
        range: Some(program.item(owner).name_range),
        message: format!("internal error while inferring types: {panic}; the body is left out"),
    }
}

/// The functions and constants with code, in the order of their definitions.
fn owners(program: &Program, bodies: Bodies) -> Vec<(DefId, BodyId)> {
    let all = 0..u32::try_from(program.defs.defs.len()).unwrap_or(u32::MAX);
    all.into_par_iter()
        .with_min_len(1024)
        .map(DefId)
        .filter(|&def| {
            matches!(
                program.def(def).kind,
                DefKind::Function | DefKind::Const | DefKind::Static
            ) && program.is_workspace(def)
        })
        .filter_map(|def| {
            let body = match &program.item(def).kind {
                ItemKind::Function(function) => function.body,
                ItemKind::Const(item) => item.body,
                ItemKind::Static(item) => item.body,
                _ => None,
            };
            Some((def, body?))
        })
        .filter(|&(def, _)| bodies == Bodies::All || program.code_kind(def).ships())
        .collect()
}
