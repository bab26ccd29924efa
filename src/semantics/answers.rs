//! What impls say of types without variables and parameters: it is the same in every body, and
//! bodies ask again and again.

use std::cell::RefCell;
use std::hash::BuildHasher;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{PoisonError, RwLock};

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::types::{TraitId, Ty, TyList};
use crate::text::Name;

/// Whether a type implements a trait.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Holds {
    Yes,
    No,
    Unknown,
}

const SHARDS: usize = 16;

/// `<T as Trait<Arguments>>::Name`, and whether `T: Trait<Arguments>`, which has no name.
pub(super) type Question = (Ty, TraitId, TyList, Option<Name>);

#[derive(Clone, Copy, Debug)]
pub(super) enum Found {
    Projected(Option<Ty>),
    Holds(Holds),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Answer {
    pub(super) found: Found,
    /// How deep inside of others the question stood, where something in turn was too deep to be looked
    /// into: the answer may be less than it could be, and holds for the same depth alone.
    pub(super) cut_off_at: Option<u32>,
}

/// The answers that were found so far.
#[derive(Debug)]
pub(super) struct Remembered {
    /// Tells the answers of one program from those of another in what threads keep of them.
    id: u64,
    shards: [RwLock<FxHashMap<Question, Answer>>; SHARDS],
}

thread_local! {
    /// What this thread has asked before, and of which [`Remembered`]: even to read what others found
    /// takes a lock, which moves from one processor to the other.
    static ASKED: RefCell<(u64, FxHashMap<Question, Answer>)> = RefCell::default();
}

impl Default for Remembered {
    fn default() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        Self {
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            shards: std::array::from_fn(|_| RwLock::default()),
        }
    }
}

impl Remembered {
    fn shard(&self, question: &Question) -> &RwLock<FxHashMap<Question, Answer>> {
        let hash = FxBuildHasher.hash_one(question);
        &self.shards[(hash >> 40) as usize % SHARDS]
    }

    pub(super) fn get(&self, question: &Question) -> Option<Answer> {
        ASKED.with_borrow_mut(|(id, asked)| {
            if *id != self.id {
                *id = self.id;
                asked.clear();
            }
            if let Some(&answer) = asked.get(question) {
                return Some(answer);
            }
            let answer = self.shared(question)?;
            asked.insert(question.clone(), answer);
            Some(answer)
        })
    }

    fn shared(&self, question: &Question) -> Option<Answer> {
        let shard = self.shard(question).read();
        let shard = shard.unwrap_or_else(PoisonError::into_inner);
        shard.get(question).copied()
    }

    pub(super) fn set(&self, question: Question, answer: Answer) {
        let shard = self.shard(&question).write();
        let mut shard = shard.unwrap_or_else(PoisonError::into_inner);
        shard.insert(question, answer);
    }
}
