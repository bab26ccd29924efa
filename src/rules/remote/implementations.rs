//! What the methods of a trait do that several types implement.

use super::{DEEPEST, Effects, Reader, Wait};
use crate::semantics::defs::DefId;

impl Reader<'_> {
    /// What each implementation of a trait's method does at the most, and for what all of them wait, where they
    /// are few; and whether they are many and several wait for nothing, so that the name tells nothing of the
    /// others, either.
    pub(super) fn by_implementations(
        &mut self,
        declared: DefId,
        awaited: bool,
    ) -> (Option<Effects>, bool) {
        const FEW: usize = 4;
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
