//! The model that rules ask: bodies with types, frames, effects and contexts.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::bodies::{ApiIndex, BodyIndex, BodyInfo, Callers};
use super::defs::DefId;
use super::infer::Call;
use super::program::Program;
use super::reach::Heats;
use super::witness::Effects;
use crate::knowledge::Api;
use crate::syntax::hir::{Body, ExprId, SourceFile};
use crate::workspace::PackageId;

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

impl Model {
    /// The body.
    pub fn body(&self, index: BodyIndex) -> &BodyInfo {
        &self.bodies[index.0 as usize]
    }

    /// The body of a function or constant of the workspace.
    pub fn body_of(&self, def: DefId) -> Option<&BodyInfo> {
        self.body_of.get(&def).map(|&index| self.body(index))
    }

    /// The index of the body of a function.
    pub fn index_of_body(&self, def: DefId) -> Option<BodyIndex> {
        self.body_of.get(&def).copied()
    }

    /// The known API that a call calls.
    pub fn api(&self, call: &Call) -> Option<Api> {
        call.api
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
