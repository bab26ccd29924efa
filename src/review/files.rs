//! What the stages do with files: lowering, and which of them are reviewed.

use std::path::{Path, PathBuf};

use globset::GlobSet;
use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::Progress;
use crate::guard;
use crate::semantics::defs::CrateOrigin;
use crate::semantics::{Bodies, Program, WorkspaceMacros};
use crate::syntax::{self, Lowered, SyntaxError};
use crate::text::{FileId, TextRange};
use crate::workspace::{FileKind, Workspace};

/// Lowers the files in parallel, as far as it is known by now that these bodies need them; those that
/// hold no Rust stay empty.
pub(super) fn lower_all(
    workspace: &Workspace,
    bodies: Bodies,
    progress: &Progress,
) -> Vec<Lowered> {
    let files = &workspace.files;
    progress.expect(files.len());
    let lower = match bodies {
        Bodies::All => syntax::lower_with,
        Bodies::Shipping => syntax::lower_shipping_with,
    };
    let macros = WorkspaceMacros::of(workspace);
    let is_wanted = |id| bodies == Bodies::All || workspace.seems_to_ship(id);
    // One file a job: sizes differ by orders of magnitude. Within a job nothing may wait on other
    // jobs, for those would parse on this thread.
    let jobs = files.par_iter().enumerate().with_max_len(1);
    jobs.map(|(position, file)| {
        progress.step();
        let id = FileId(u32::try_from(position).unwrap_or(u32::MAX));
        if file.kind != FileKind::Rust {
            Lowered::default()
        } else if is_wanted(id) {
            lower_file(|| lower(&file.text, &macros.for_file(id)))
        } else {
            syntax::leave_out(&file.text)
        }
    })
    .collect()
}

fn lower_file(lower: impl FnOnce() -> Lowered) -> Lowered {
    guard::catch(lower).unwrap_or_else(|panic| Lowered {
        errors: vec![SyntaxError {
            range: TextRange::default(),
            message: format!("internal error while parsing: {panic}; the file is left out"),
        }],
        ..Lowered::default()
    })
}

/// Which files get findings, by [`FileId`]: those that the user asked for and that a selected
/// target reaches, or that no target reaches and that look like code nevertheless; not those that the
/// settings leave out.
pub(super) fn reviewed_files(program: &Program, exclude: &GlobSet) -> Vec<bool> {
    let (workspace, map) = (&program.workspace, &program.defs);
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
    let of_tests = named_by_tests(program);
    let files = workspace.files.iter().zip(&program.files).zip(reached);
    files
        .map(|((file, tree), reach)| {
            file.selected
                && !exclude.is_match(&file.display)
                && match reach {
                    Reach::Selected => true,
                    Reach::Unselected => false,
                    Reach::Never => {
                        !file.maybe_data && !tree.left_out && !of_tests.contains(&file.path)
                    }
                }
        })
        .collect()
}

/// The files that files of tests name with `#[path = "…"]`: those are not parsed, and what only they
/// declare is no code that was forgotten.
fn named_by_tests(program: &Program) -> FxHashSet<PathBuf> {
    const MARK: &str = "#[path = \"";
    let files = program.workspace.files.iter().zip(&program.files);
    let left_out = files.filter(|(_, tree)| tree.left_out);
    left_out
        .flat_map(|(file, _)| {
            let folder = file.path.parent().unwrap_or(Path::new(""));
            file.text.match_indices(MARK).filter_map(move |(at, mark)| {
                let rest = file.text.get(at + mark.len()..)?;
                let (name, _) = rest.split_once('"')?;
                Some(folder.join(name))
            })
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
