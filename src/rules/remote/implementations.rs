//! What the methods of a trait do that several types implement.

use super::{DEEPEST, Effects, Reader, Wait};
use crate::semantics::defs::DefId;
use crate::semantics::{BodyInfo, Model};

/// As many implementations show what a method does.
const FEW: usize = 4;

impl Reader<'_> {
    /// For what all implementations of a trait's method wait at the least, where they are few.
    pub(super) fn wait_of_implementations(&mut self, declared: DefId) -> Wait {
        let (model, mut least) = (self.model, None::<Wait>);
        let bodies = bodies_of_implementations(model, declared);
        for inner in bodies.unwrap_or_default() {
            let wait = self.longest_wait(inner, inner.hir(model).root);
            least = Some(least.map_or(wait, |other| other.min(wait)));
        }
        least.unwrap_or(Wait::None)
    }

    /// What each implementation of a trait's method does at the most, and for what all of them wait, where they
    /// are few; and whether they are many and several wait for nothing, so that the name tells nothing of the
    /// others, either.
    pub(super) fn by_implementations(
        &mut self,
        declared: DefId,
        awaited: bool,
    ) -> (Option<Effects>, bool) {
        const MOST: usize = 16;
        if self.open.len() >= DEEPEST {
            return (None, false);
        }
        let program = &self.model.program;
        let mut all = self.model.implementations(declared);
        all.retain(|&def| program.code_kind(def).ships());
        let is_few = all.len() <= FEW;
        if all.len() > MOST {
            return (None, false);
        }
        self.open.push(declared);
        let mut idle = 0;
        let mut together: Option<Effects> = None;
        for def in all {
            let found = self.function(def, awaited);
            idle += usize::from(found.wait == Wait::None);
            if !is_few && idle > 1 {
                break;
            }
            together = Some(together.map_or(found, |other| Effects {
                level: found.level.max(other.level),
                wait: found.wait.min(other.wait),
                stores: found.stores || other.stores,
            }));
        }
        self.open.pop();
        (together.filter(|_| is_few), !is_few && idle > 1)
    }
}

/// The bodies that implement a method which a trait only declares, where they are few and all are seen.
pub(in crate::rules) fn bodies_of_implementations(
    model: &Model,
    declared: DefId,
) -> Option<Vec<&BodyInfo>> {
    let mut all = model.implementations(declared);
    all.retain(|&def| model.program.code_kind(def).ships());
    let is_few = !all.is_empty() && all.len() <= FEW;
    let bodies = || all.into_iter().map(|def| model.body_of(def)).collect();
    is_few.then(bodies)?
}
