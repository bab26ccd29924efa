//! What lies around an expression, and the calls of a body.

use super::{BodyFacts, Trips, loops};
use crate::semantics::defs::DefId;
use crate::semantics::infer::ValueResolution;
use crate::semantics::{FrameKind, Model};
use crate::syntax::hir::{ExprId, PatId};

impl<'m> BodyFacts<'m> {
    /// The linked model.
    pub fn model(&self) -> &'m Model {
        self.model
    }

    /// The closures, blocks, loops and error paths around an expression with their expressions, the
    /// innermost first, the body last.
    pub fn frames_around(&self, id: ExprId) -> Vec<(FrameKind, ExprId)> {
        let frames = &self.info.frames;
        frames
            .outwards(frames.of(id))
            .map(|(_, frame)| (frame.kind, frame.expr))
            .collect()
    }

    /// How often a loop runs.
    pub fn trips_of(&self, id: ExprId) -> Trips {
        loops::trips_of(self, id)
    }

    /// The counter that a condition bounds by a length, and what is that long: `index < items.len()`.
    pub fn counted(&self, condition: ExprId) -> Option<(PatId, ExprId)> {
        loops::counted(self, condition)
    }

    /// The calls and method calls of this body.
    pub fn calls(&self) -> Vec<ExprId> {
        self.info
            .types
            .calls()
            .iter()
            .map(|call| call.expr)
            .collect()
    }

    /// Whether a path is `self`.
    pub fn is_self(&self, path: ExprId) -> bool {
        self.info.types.path(path) == ValueResolution::SelfParam
    }

    /// The name of a function, of a method with its type: `Store::load`.
    pub fn name_of(&self, def: DefId) -> &'static str {
        self.short_name(def)
    }
}
