//! From a workspace to linked files: lowers what was read, and what linking then asks for.

use rayon::prelude::*;

use super::{Progress, guard};
use crate::knowledge::{STUBS, Stub};
use crate::semantics::defs::{self, CrateOrigin, DefMap, LinkInput};
use crate::syntax::hir::SourceFile;
use crate::syntax::{self, Lowered, SyntaxError};
use crate::text::{FileId, Name, TextRange};
use crate::workspace::{File, FileKind, Workspace};

/// How often linking may ask for further files; each round finds the modules of the last one's.
const MOST_ROUNDS: usize = 8;

/// The lowered files of a review.
pub(super) struct Files {
    /// By [`FileId`]: the workspace's files, then those of `stubs`.
    pub trees: Vec<SourceFile>,
    /// What did not parse, by [`FileId`] of the workspace.
    pub errors: Vec<Vec<SyntaxError>>,
    /// The stubs in use.
    pub stubs: Vec<Stub>,
}

/// Lowers the workspace's Rust files and the stubs of the crates that it depends on.
pub(super) fn lower(workspace: &Workspace, progress: &Progress) -> Files {
    let stubs: Vec<Stub> = STUBS
        .iter()
        .copied()
        .filter(|stub| stub.crate_name == "std" || is_dependency(workspace, stub.crate_name))
        .collect();
    progress.expect(workspace.files.len());
    // One file a job: sizes differ by orders of magnitude. Within a job nothing may wait on other
    // jobs, for those would parse on this thread.
    let (lowered, stub_trees) = rayon::join(
        || lower_files(&workspace.files, progress),
        || {
            stubs
                .par_iter()
                .map(|stub| syntax::lower(stub.text).file)
                .collect::<Vec<_>>()
        },
    );
    let mut files = Files {
        trees: Vec::with_capacity(lowered.len() + stubs.len()),
        errors: Vec::with_capacity(lowered.len()),
        stubs,
    };
    for lowered in lowered {
        files.trees.push(lowered.file);
        files.errors.push(lowered.errors);
    }
    files.trees.extend(stub_trees);
    files
}

fn is_dependency(workspace: &Workspace, crate_name: &str) -> bool {
    let mut direct = workspace
        .packages
        .iter()
        .flat_map(|package| &package.dependencies);
    let mut locked = workspace.lock.iter().flat_map(|lock| &lock.packages);
    direct.any(|dependency| dependency.crate_name == crate_name)
        || locked.any(|package| package.name.replace('-', "_") == crate_name)
}

fn lower_files(files: &[File], progress: &Progress) -> Vec<Lowered> {
    let jobs = files.par_iter().with_max_len(1);
    jobs.map(|file| {
        progress.step();
        if file.kind == FileKind::Rust {
            lower_file(file)
        } else {
            Lowered::default()
        }
    })
    .collect()
}

fn lower_file(file: &File) -> Lowered {
    guard::catch(|| syntax::lower(&file.text)).unwrap_or_else(|panic| Lowered {
        errors: vec![SyntaxError {
            range: TextRange::default(),
            message: format!("internal error while parsing: {panic}; the file is left out"),
        }],
        ..Lowered::default()
    })
}

/// Links the files. What a `mod` or `include!` names outside the folders that were walked is read,
/// lowered and linked, too.
pub(super) fn link(workspace: &mut Workspace, files: &mut Files, progress: &Progress) -> DefMap {
    let mut map = link_once(workspace, files);
    for _ in 0..MOST_ROUNDS {
        let known = workspace.files.len();
        for module in &map.unfound {
            let mut candidates = module.candidates.iter();
            // Reading adds the file to the workspace; the next round links it.
            let _ = candidates.find_map(|path| workspace.load_file(path));
        }
        if workspace.files.len() == known {
            break;
        }
        let lowered = lower_files(&workspace.files[known..], progress);
        let (trees, errors): (Vec<_>, Vec<_>) = lowered
            .into_iter()
            .map(|lowered| (lowered.file, lowered.errors))
            .unzip();
        files.errors.extend(errors);
        files.trees.splice(known..known, trees); // the stubs stay behind
        map = link_once(workspace, files);
    }
    map
}

fn link_once(workspace: &Workspace, files: &Files) -> DefMap {
    let first_stub = workspace.files.len();
    let ids = (first_stub..).filter_map(|index| u32::try_from(index).ok().map(FileId));
    let names = files.stubs.iter().map(|stub| Name::new(stub.crate_name));
    let stubs: Vec<(Name, FileId)> = names.zip(ids).collect();
    defs::link(LinkInput {
        workspace,
        files: &files.trees,
        stubs: &stubs,
    })
}

/// Which files get findings, by [`FileId`]: those that the user asked for and that a selected
/// target reaches, or that no target reaches and that look like code nevertheless.
pub(super) fn reviewed_files(workspace: &Workspace, map: &DefMap) -> Vec<bool> {
    let mut reached = vec![Reach::Never; workspace.files.len()];
    for module in &map.modules {
        let krate = &map.crates[module.krate.0 as usize];
        let CrateOrigin::Target {
            package, target, ..
        } = krate.origin
        else {
            continue;
        };
        let target = workspace.package(package).targets.get(target as usize);
        let by = match target {
            Some(target) if target.selected => Reach::Selected,
            _ => Reach::Unselected,
        };
        // Modules of stubs lie behind the workspace's files.
        if let Some(reach) = reached.get_mut(module.file.index()) {
            *reach = (*reach).max(by);
        }
    }
    let files = workspace.files.iter().zip(reached);
    files
        .map(|(file, reach)| {
            file.selected
                && match reach {
                    Reach::Selected => true,
                    Reach::Unselected => false,
                    Reach::Never => !file.maybe_data,
                }
        })
        .collect()
}

/// How the targets reach a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    Never,
    Unselected,
    Selected,
}
