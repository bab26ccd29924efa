//! Functions that carry out a command line: they run once in a process, wherever they are called from.

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::bodies::BodyInfo;
use super::defs::{DefId, DefKind, Namespace, Resolution};
use super::infer::Callee;
use super::model::Model;
use super::program::Program;
use super::types::{Ty, TyKind};
use crate::knowledge;
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::Name;
use crate::workspace::PackageId;

/// What is parsed of the command line.
pub(super) struct Parsed {
    /// The types.
    types: FxHashSet<DefId>,
    /// The packages that choose among commands.
    pub(super) with_commands: FxHashSet<PackageId>,
}

impl Parsed {
    pub(super) fn of(program: &Program) -> Self {
        let types: FxHashSet<DefId> = program
            .impls
            .deriving()
            .filter(|&def| program.is_workspace(def) && derives_parser(program, def))
            .collect();
        let commands = types
            .iter()
            .filter(|&&def| program.def(def).kind == DefKind::Enum);
        let with_commands = commands
            .filter_map(|&def| program.defs.package_of(program.crate_of(def)))
            .collect();
        Self {
            types,
            with_commands,
        }
    }
}

/// The functions that belong to or take something that is parsed of the command line.
pub(super) fn find(model: &Model, parsed: &Parsed) -> Vec<DefId> {
    let program = &model.program;
    let parsed = &parsed.types;
    let packages = program.workspace.packages.iter();
    let mut dependencies = packages.flat_map(|package| &package.dependencies);
    let has_matches = dependencies.any(|dependency| dependency.package == "clap");
    if parsed.is_empty() && !has_matches {
        return Vec::new();
    }
    let owners = model.bodies.par_iter().with_min_len(64);
    let owners = owners.map(|body| body.owner);
    let commands = owners.filter(|&owner| {
        let container = program.container(owner);
        let of = container.and_then(|container| program.impls.of_def(container));
        of.is_some_and(|of| is_one_of(program, of.self_ty, parsed))
            || program.signature(owner).is_some_and(|signature| {
                let mut params = signature.params.iter();
                params.any(|&param| {
                    is_one_of(program, param, parsed) || has_matches && is_matches(program, param)
                })
            })
    });
    commands.map(|def| program.first_of_item(def)).collect()
}

/// Whether a function asks for the command line or parses it.
pub(super) fn parses_command_line(model: &Model, body: &BodyInfo) -> bool {
    let lines = &knowledge::async_contexts().command_lines;
    body.types
        .calls()
        .iter()
        .any(|call| match model.callee_path(call) {
            Some(path) => lines.contains(&knowledge::canonical(path)),
            None => {
                matches!(call.callee, Callee::Unknown)
                    && is_derived_call(&model.program, body, call.expr)
            }
        })
}

/// Whether a type, or what a reference to it refers to, is one of these.
fn is_one_of(program: &Program, ty: Ty, wanted: &FxHashSet<DefId>) -> bool {
    match program.types.kind(ty) {
        TyKind::Adt(def, _) => wanted.contains(def),
        TyKind::Ref(inner, _) => is_one_of(program, *inner, wanted),
        _ => false,
    }
}

/// Whether a type, or what a reference to it refers to, is what clap found in a command line.
fn is_matches(program: &Program, ty: Ty) -> bool {
    let path = match program.types.kind(program.types.peel_references(ty)) {
        TyKind::Adt(def, _) => program.defs.canonical_path(*def),
        TyKind::Unread(path, _) => *path,
        _ => return false,
    };
    let path = path.as_str();
    path.ends_with("::ArgMatches")
        && (path.starts_with("clap::") || path.starts_with("clap_builder::"))
}

fn derives_parser(program: &Program, def: DefId) -> bool {
    let parsers = &knowledge::async_contexts().parsers;
    !program.impls.derives(def).is_empty()
        && program.derived(def).any(|path| parsers.contains(&path))
}

/// Whether a call is of an associated function that a derived parser would have: `Options::parse()`.
fn is_derived_call(program: &Program, body: &BodyInfo, call: ExprId) -> bool {
    let file = program.file(body.file);
    let ExprKind::Call { callee, .. } = file.expr(call).kind else {
        return false;
    };
    let ExprKind::Path(path) = file.expr(callee).kind else {
        return false;
    };
    let module = program.def(body.owner).module;
    let found = program
        .defs
        .resolve_path(module, file, file.path(path), Namespace::Values);
    match found.resolution {
        Resolution::Def(def) => found.remaining == 1 && derives_parser(program, def),
        _ => false,
    }
}

impl Program {
    /// The absolute paths of the macros that a type derives.
    pub fn derived(&self, def: DefId) -> impl Iterator<Item = Name> {
        let file = self.file_of(def);
        let module = self.def(def).module;
        let attributes = file.list(self.item(def).attributes).iter();
        attributes
            .flat_map(|attribute| &attribute.derives)
            .filter_map(move |&path| {
                let path = file.path(path);
                let found = self
                    .defs
                    .resolve_path(module, file, path, Namespace::Macros);
                let path = (found.remaining == 0)
                    .then(|| self.defs.path_of(found.resolution))
                    .flatten()?;
                Some(knowledge::canonical(path))
            })
    }
}
