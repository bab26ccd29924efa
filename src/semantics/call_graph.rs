//! Who calls whom among the functions of the workspace, for what is reached from where.
//!
//! A function of a file that two targets share stands for both, as [`Program::first_of_item`].

use rustc_hash::{FxHashMap, FxHashSet};

use super::def_set::DefSet;
use super::defs::DefId;
use super::program::Program;
use super::recurring::Often;
use crate::text::Name;

/// A function that calls, one that is called, and how often.
pub(super) type CallEdge = (DefId, DefId, Often);

/// The calls of the workspace.
pub(super) struct CallGraph {
    /// In the order of the callers.
    edges: Vec<CallEdge>,
    /// By caller: where its edges begin; one more at the end.
    starts: Vec<u32>,
    /// By caller: the names of methods that it calls on something whose type is not known.
    names: FxHashMap<DefId, Vec<Name>>,
    /// The methods that such calls may mean.
    pub(super) methods: FxHashMap<Name, Vec<DefId>>,
}

impl CallGraph {
    /// The graph of these calls, and of calls by name as far as methods will be added for them.
    pub(super) fn of(
        program: &Program,
        calls: impl Iterator<Item = CallEdge>,
        by_name: impl Iterator<Item = (DefId, Name)>,
    ) -> Self {
        let of_item = |def| program.first_of_item(def);
        let mut edges: Vec<CallEdge> = calls
            .map(|(caller, callee, often)| (of_item(caller), of_item(callee), often))
            .collect();
        edges.sort_unstable();
        edges.dedup();
        let mut names: FxHashMap<DefId, Vec<Name>> = FxHashMap::default();
        for (caller, name) in by_name {
            names.entry(of_item(caller)).or_default().push(name);
        }
        Self {
            starts: starts(program.defs.own_defs, edges.iter().map(|edge| edge.0)),
            edges,
            names,
            methods: FxHashMap::default(),
        }
    }

    /// All calls in the order of their callers.
    pub(super) fn edges(&self) -> &[CallEdge] {
        &self.edges
    }

    /// The calls of one function.
    pub(super) fn edges_of(&self, caller: DefId) -> &[CallEdge] {
        let range = of_key(&self.starts, caller);
        range.and_then(|range| self.edges.get(range)).unwrap_or(&[])
    }

    /// An empty set of functions.
    pub(super) fn no_functions(&self) -> DefSet {
        DefSet::of(u32::try_from(self.starts.len() - 1).unwrap_or(u32::MAX))
    }

    /// The functions that are reached from others, these included.
    pub(super) fn reach(&self, from: impl Iterator<Item = DefId>) -> DefSet {
        self.reach_around(from, &self.no_functions())
    }

    /// The functions that are reached from others by ways that lead through none of some.
    pub(super) fn reach_around(
        &self,
        from: impl Iterator<Item = DefId>,
        around: &DefSet,
    ) -> DefSet {
        let mut reached = self.no_functions();
        let mut names: FxHashSet<Name> = FxHashSet::default();
        let mut queue: Vec<DefId> = from.collect();
        while let Some(function) = queue.pop() {
            if around.contains(function) || !reached.insert(function) {
                continue;
            }
            queue.extend(self.edges_of(function).iter().map(|edge| edge.1));
            for &name in self.names.get(&function).into_iter().flatten() {
                if let Some(methods) = self.methods.get(&name)
                    && names.insert(name)
                {
                    queue.extend(methods);
                }
            }
        }
        reached
    }

    /// The functions from which one of others is reached by calls that run once, as tasks of their own
    /// or not; these included.
    pub(super) fn leading_to(&self, to: impl Iterator<Item = DefId>) -> DefSet {
        let mut found = self.no_functions();
        let mut queue: Vec<DefId> = to.collect();
        if queue.is_empty() {
            return found;
        }
        let once = self.edges.iter().filter(|edge| edge.2 < Often::Kept);
        let mut callers: Vec<(DefId, DefId)> = once.map(|edge| (edge.1, edge.0)).collect();
        callers.sort_unstable();
        let count = u32::try_from(self.starts.len() - 1).unwrap_or(u32::MAX);
        let starts = starts(count, callers.iter().map(|edge| edge.0));
        while let Some(function) = queue.pop() {
            if found.insert(function) {
                let own = of_key(&starts, function).and_then(|range| callers.get(range));
                queue.extend(own.unwrap_or(&[]).iter().map(|edge| edge.1));
            }
        }
        found
    }

    /// The functions that others than themselves call.
    pub(super) fn called(&self) -> DefSet {
        let mut called = self.no_functions();
        for &(caller, callee, _) in &self.edges {
            if caller != callee {
                called.insert(callee);
            }
        }
        called
    }
}

/// By definition below `count`: where the elements begin that have it as their key; one more at the end.
fn starts(count: u32, keys: impl Iterator<Item = DefId>) -> Vec<u32> {
    let mut starts = vec![0_u32; count as usize + 1];
    for key in keys {
        if let Some(behind) = starts.get_mut(key.0 as usize + 1) {
            *behind += 1;
        }
    }
    let mut total = 0;
    for start in &mut starts {
        total += *start;
        *start = total;
    }
    starts
}

fn of_key(starts: &[u32], key: DefId) -> Option<std::ops::Range<usize>> {
    let first = *starts.get(key.0 as usize)?;
    let end = *starts.get(key.0 as usize + 1)?;
    Some(first as usize..end as usize)
}
