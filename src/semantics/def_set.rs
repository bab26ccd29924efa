//! Sets of definitions of the workspace, one bit each.

use super::defs::DefId;

/// A set of the workspace's definitions.
#[derive(Clone, Debug, Default)]
pub(super) struct DefSet {
    words: Vec<u64>,
}

impl DefSet {
    /// An empty set of the first `count` definitions; no other can be put into it.
    pub(super) fn of(count: u32) -> Self {
        Self {
            words: vec![0; count.div_ceil(u64::BITS) as usize],
        }
    }

    /// Puts a definition in; whether it was not there before.
    pub(super) fn insert(&mut self, def: DefId) -> bool {
        let (word, bit) = place(def);
        let Some(word) = self.words.get_mut(word) else {
            return false;
        };
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    /// Puts in what is in another set of as many definitions.
    pub(super) fn extend(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    pub(super) fn contains(&self, def: DefId) -> bool {
        let (word, bit) = place(def);
        self.words.get(word).is_some_and(|word| word & bit != 0)
    }

    /// The definitions in their order.
    pub(super) fn iter(&self) -> impl Iterator<Item = DefId> {
        let words = (0_u32..).zip(&self.words);
        words.flat_map(|(position, &word)| {
            let bits = (0..u64::BITS).filter(move |bit| word & (1 << bit) != 0);
            bits.map(move |bit| DefId(position * u64::BITS + bit))
        })
    }
}

fn place(def: DefId) -> (usize, u64) {
    ((def.0 / u64::BITS) as usize, 1 << (def.0 % u64::BITS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_are_found_again() {
        let mut set = DefSet::of(130);
        assert!(set.insert(DefId(0)) && set.insert(DefId(129)) && !set.insert(DefId(0)));
        assert!(!set.insert(DefId(1000)) && !set.contains(DefId(1000)));
        assert_eq!(set.iter().collect::<Vec<_>>(), [DefId(0), DefId(129)]);
    }
}
