//! Questions about types without variables and parameters, which are answered once for all bodies.

use super::Infer;
use crate::semantics::answers::{Answer, Found, Holds, Question};
use crate::semantics::types::{TraitRef, Ty};
use crate::text::Name;

impl Infer<'_> {
    /// Whether the answer depends on nothing but the type and the trait.
    fn is_closed(&self, of: Ty, bound: &TraitRef) -> bool {
        let types = &self.program.types;
        let is_closed =
            |ty: Ty| !types.has_infer(ty) && !types.has_param(ty) && !types.has_projection(ty);
        bound.bindings.is_empty() && is_closed(of) && bound.args.iter().all(|&arg| is_closed(arg))
    }

    /// `<of as trait_ref>::name` by the impl that `find` knows to ask.
    pub(super) fn project_once(
        &mut self,
        (of, trait_ref, name): (Ty, &TraitRef, Name),
        depth: u32,
        find: impl FnOnce(&mut Self) -> Option<Ty>,
    ) -> Option<Ty> {
        if !self.is_closed(of, trait_ref) {
            return find(self);
        }
        let question = (of, trait_ref.id, trait_ref.args.clone(), Some(name));
        if let Some(Found::Projected(ty)) = self.remembered(&question, depth) {
            return ty;
        }
        let outside = std::mem::replace(&mut self.was_cut_off, false);
        let found = find(self);
        self.remember(question, Found::Projected(found), depth);
        self.was_cut_off |= outside;
        found
    }

    /// Whether `ty: bound`, as `find` finds it among the impls.
    pub(super) fn holds_once(
        &mut self,
        (ty, bound): (Ty, &TraitRef),
        depth: u32,
        find: impl FnOnce(&mut Self) -> Holds,
    ) -> Holds {
        if !self.is_closed(ty, bound) {
            return find(self);
        }
        let question = (ty, bound.id, bound.args.clone(), None);
        if let Some(Found::Holds(holds)) = self.remembered(&question, depth) {
            return holds;
        }
        let outside = std::mem::replace(&mut self.was_cut_off, false);
        let found = find(self);
        self.remember(question, Found::Holds(found), depth);
        self.was_cut_off |= outside;
        found
    }

    /// What was found before.
    fn remembered(&mut self, question: &Question, depth: u32) -> Option<Found> {
        let answer = self.program.caches.remembered.get(question)?;
        if answer.cut_off_at.is_some_and(|at| at != depth) {
            return None;
        }
        self.was_cut_off |= answer.cut_off_at.is_some();
        Some(answer.found)
    }

    /// Keeps what was found now.
    fn remember(&mut self, question: Question, found: Found, depth: u32) {
        let is_closed = match found {
            Found::Projected(Some(ty)) => !self.program.types.has_infer(ty),
            Found::Projected(None) | Found::Holds(_) => true,
        };
        if is_closed {
            let cut_off_at = self.was_cut_off.then_some(depth);
            let answer = Answer { found, cut_off_at };
            self.program.caches.remembered.set(question, answer);
        }
    }
}
