//! What impls say of types without variables and parameters: it is the same in every body, and
//! bodies ask again and again.

use std::cell::RefCell;
use std::hash::BuildHasher;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{PoisonError, RwLock};

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::Infer;
use super::project::Holds;
use crate::semantics::types::{TraitId, TraitRef, Ty, TyList};
use crate::text::Name;

const SHARDS: usize = 16;

/// `<T as Trait<Arguments>>::Name`, and whether `T: Trait<Arguments>`, which has no name.
type Question = (Ty, TraitId, TyList, Option<Name>);

#[derive(Clone, Copy, Debug)]
enum Found {
    Projected(Option<Ty>),
    Holds(Holds),
}

#[derive(Clone, Copy, Debug)]
struct Answer {
    found: Found,
    /// How deep inside of others the question stood, where something in turn was too deep to be looked
    /// into: the answer may be less than it could be, and holds for the same depth alone.
    cut_off_at: Option<u32>,
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
            asked.insert(question.clone(), answer);
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
