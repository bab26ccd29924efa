//! The model that rules ask: bodies with types, frames, effects and contexts.

use std::sync::OnceLock;

use rayon::iter::Either;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::callers::{ApiIndex, Callers};
use super::crossing;
use super::defs::{DefId, DefKind};
use super::effects::Effects;
use super::frames::Frames;
use super::heat::Heats;
use super::infer::{BodyTypes, Call, infer};
use super::program::Program;
use crate::finding::Problem;
use crate::guard;
use crate::knowledge::Api;
use crate::syntax::hir::{Body, BodyId, ExprId, ItemKind, SourceFile};
use crate::text::FileId;
use crate::workspace::PackageId;

/// A body of the workspace by its position in [`Model::bodies`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BodyIndex(pub u32);

/// A body with what is known of it.
#[derive(Debug)]
pub struct BodyInfo {
    /// The function or constant whose code it is.
    pub owner: DefId,
    /// Its file.
    pub file: FileId,
    /// Its place in the file.
    pub body: BodyId,
    /// The types of its expressions, and what its calls call.
    pub types: BodyTypes,
    /// Its structure.
    pub frames: Frames,
}

/// The linked model; immutable.
#[derive(Debug)]
pub struct Model {
    /// Files, definitions, types.
    pub program: Program,
    /// The bodies of the workspace's code in the order of their owners.
    pub bodies: Vec<BodyInfo>,
    /// The body of each function or constant.
    pub body_of: FxHashMap<DefId, BodyIndex>,
    pub(super) effects: Effects,
    pub(super) heats: Heats,
    pub(super) api_index: ApiIndex,
    pub(super) callers: OnceLock<Callers>,
    pub(super) bodies_of: OnceLock<FxHashMap<Option<PackageId>, Vec<BodyIndex>>>,
}

/// How many bodies a thread takes at the most: bodies differ by orders of magnitude, and with more of them
/// one thread works at its last part while the others have nothing to do.
pub(super) const MOST_AT_ONCE: usize = 256;

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
        let (of_code, (heats, api_index)) = rayon::join(
            || Effects::compute(&model, &dependencies),
            || rayon::join(|| Heats::compute(&model), || ApiIndex::of(&model)),
        );
        model.effects.of_code = of_code;
        model.heats = heats;
        model.api_index = api_index;
        model
    }

    /// The body.
    pub fn body(&self, index: BodyIndex) -> &BodyInfo {
        &self.bodies[index.0 as usize]
    }

    /// The body of a function or constant of the workspace.
    pub fn body_of(&self, def: DefId) -> Option<&BodyInfo> {
        self.body_of.get(&def).map(|&index| self.body(index))
    }

    /// The known API that a call calls.
    pub fn api(&self, call: &Call) -> Option<Api> {
        call.api
    }

    /// The functions of the workspace that implement a trait's method.
    pub fn implementations(&self, declared: DefId) -> Vec<DefId> {
        super::doings::implementations(self, declared)
    }

    /// The known API that a definition is.
    pub fn api_of_def(&self, def: DefId) -> Option<Api> {
        self.program.api_of_def(def)
    }
}

impl BodyInfo {
    /// The lowered file.
    pub fn source<'m>(&self, model: &'m Model) -> &'m SourceFile {
        model.program.file(self.file)
    }

    /// The lowered body.
    pub fn hir<'m>(&self, model: &'m Model) -> &'m Body {
        &self.source(model).bodies[self.body]
    }

    /// The text of an expression.
    pub fn text<'m>(&self, model: &'m Model, expr: ExprId) -> &'m str {
        self.source(model)
            .range(expr)
            .of(model.program.text(self.file))
    }
}

/// Infers a body.
pub(super) fn body_info(program: &Program, owner: DefId, body: BodyId) -> BodyInfo {
    let file = program.def(owner).file;
    let types = infer(program, owner, body);
    let data = &program.file(file).bodies[body];
    let frames = Frames::of_body(program.file(file), data, &types);
    BodyInfo {
        owner,
        file,
        body,
        types,
        frames,
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
