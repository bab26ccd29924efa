//! What every context of a rule knows, and where findings gather.

use std::any::{Any, TypeId};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::FxHashMap;

use super::options::RunOptions;
use super::page::Page;
use crate::finding::Finding;
use crate::semantics::Model;
use crate::workspace::Workspace;

/// What rules find once in a run, told apart by its type.
#[derive(Debug, Default)]
pub(super) struct Once(Mutex<FxHashMap<TypeId, Arc<dyn Any + Send + Sync>>>);

impl Once {
    /// Two threads that ask at the same time may both look for it: neither waits for the other, which
    /// would have to finish work of the same pool.
    pub(super) fn get<T: Any + Send + Sync>(&self, find: impl FnOnce() -> T) -> Arc<T> {
        let key = TypeId::of::<T>();
        let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = lock().get(&key).cloned();
        if let Some(known) = known.and_then(|known| known.downcast().ok()) {
            return known;
        }
        let found = Arc::new(find());
        let kept: Arc<dyn Any + Send + Sync> = Arc::clone(&found) as _;
        lock().insert(key, kept);
        found
    }
}

/// Where the findings of one unit of work gather, and what its rules ask for in common.
#[derive(Debug, Default)]
pub(super) struct Sink {
    findings: RefCell<Vec<Finding>>,
    shared: RefCell<FxHashMap<TypeId, Rc<dyn Any>>>,
    pub(super) once: Arc<Once>,
}

impl Sink {
    /// One for a unit of a run.
    pub(super) fn with(once: &Arc<Once>) -> Self {
        Self {
            findings: RefCell::default(),
            shared: RefCell::default(),
            once: Arc::clone(once),
        }
    }

    /// What is found once for all that report here, told apart by its type.
    pub(super) fn shared<T: Any>(&self, find: impl FnOnce() -> T) -> Rc<T> {
        let key = TypeId::of::<T>();
        let known = self.shared.borrow().get(&key).cloned();
        if let Some(known) = known.and_then(|known| known.downcast().ok()) {
            return known;
        }
        let found = Rc::new(find());
        let kept: Rc<dyn Any> = Rc::clone(&found) as _;
        self.shared.borrow_mut().insert(key, kept);
        found
    }

    pub(super) fn push(&self, finding: Finding) {
        self.findings.borrow_mut().push(finding);
    }

    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.findings.into_inner()
    }
}

/// What every context knows.
#[derive(Clone, Copy)]
pub(super) struct Scope<'m> {
    pub(super) model: &'m Model,
    pub(super) options: RunOptions,
    pub(super) sink: &'m Sink,
    /// The page of the rule that asks.
    pub(super) page: &'static Page,
}

impl<'m> Scope<'m> {
    pub(super) fn workspace(self) -> &'m Workspace {
        &self.model.program.workspace
    }
}
