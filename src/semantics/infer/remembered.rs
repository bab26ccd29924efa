//! What impls say of types without variables and parameters: it is the same in every body, and
//! bodies ask again and again.

use std::cell::RefCell;
use std::hash::BuildHasher;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{PoisonError, RwLock};

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::Infer;
use super::project::Holds;
use crate::semantics::types::{TraitId, TraitRef, Ty};
use crate::text::Name;

const SHARDS: usize = 16;

/// `<T as Trait>::Name`, and whether `T: Trait`, which has no name.
type Question = (Ty, TraitId, Option<Name>);

#[derive(Clone, Copy, Debug)]
enum Answer {
    Projected(Option<Ty>),
    Holds(Holds),
}

/// The answers that were found so far.
#[derive(Debug)]
pub(in crate::semantics) struct Remembered {
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

    fn get(&self, question: &Question) -> Option<Answer> {
        ASKED.with_borrow_mut(|(id, asked)| {
            if *id != self.id {
                *id = self.id;
                asked.clear();
            }
            if let Some(&answer) = asked.get(question) {
                return Some(answer);
            }
            let answer = self.shared(question)?;
            asked.insert(*question, answer);
            Some(answer)
        })
    }

    fn shared(&self, question: &Question) -> Option<Answer> {
        let shard = self.shard(question).read();
        let shard = shard.unwrap_or_else(PoisonError::into_inner);
        shard.get(question).copied()
    }

    fn set(&self, question: Question, answer: Answer) {
        let shard = self.shard(&question).write();
        let mut shard = shard.unwrap_or_else(PoisonError::into_inner);
        shard.insert(question, answer);
    }
}

/// An answer from deep inside of another question may be cut off and is not kept.
const DEEPEST_KEPT: u32 = 1;

impl Infer<'_> {
    /// Whether the answer depends on nothing but the type and the trait.
    fn is_closed(&self, of: Ty, bound: &TraitRef) -> bool {
        let types = &self.program.types;
        bound.args.is_empty()
            && bound.bindings.is_empty()
            && !types.has_infer(of)
            && !types.has_param(of)
            && !types.has_projection(of)
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
        let question = (of, trait_ref.id, Some(name));
        let remembered = &self.program.caches.remembered;
        if let Some(Answer::Projected(ty)) = remembered.get(&question) {
            return ty;
        }
        let found = find(self);
        let is_closed = found.is_none_or(|ty| !self.program.types.has_infer(ty));
        if depth <= DEEPEST_KEPT && is_closed {
            remembered.set(question, Answer::Projected(found));
        }
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
        let question = (ty, bound.id, None);
        let remembered = &self.program.caches.remembered;
        if let Some(Answer::Holds(holds)) = remembered.get(&question) {
            return holds;
        }
        let found = find(self);
        if depth <= DEEPEST_KEPT {
            remembered.set(question, Answer::Holds(found));
        }
        found
    }
}
