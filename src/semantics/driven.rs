//! Which code is driven by executors that have no tasks.

use rustc_hash::FxHashSet;

use super::bodies::BodyInfo;
use super::call_graph::CallGraph;
use super::def_set::DefSet;
use super::defs::DefId;
use super::frames::FrameKind;
use super::infer::Callee;
use super::model::Model;
use super::recurring::Often;
use crate::knowledge;
use crate::workspace::PackageId;

/// Whether a body that is not polled itself blocks on a future by an executor that has no tasks, and
/// whether it does by one that has.
pub(super) fn blocks_on_future(model: &Model, body: &BodyInfo) -> (bool, bool) {
    let drivers = &knowledge::kinds_of_crates().taskless_executors;
    let mut found = (false, false);
    for call in body.types.calls() {
        // Paths are made when they are first asked for, which nearly none of these must be.
        let may_block = match call.callee {
            Callee::Function { def, .. } => model.program.def(def).name.as_str() == "block_on",
            callee => !matches!(callee, Callee::Unknown),
        };
        let path = model.callee_path(call).filter(|_| may_block);
        let Some(path) = path.map(|path| knowledge::canonical(path).as_str()) else {
            continue;
        };
        if path.ends_with("::block_on") {
            let krate = path.split("::").next().unwrap_or_default();
            if drivers.contains(krate) {
                // What is polled itself drives nothing alone.
                let mut around = body.frames.outwards(body.frames.of(call.expr));
                found.0 |= !model.makes_future(body.owner)
                    && around.all(|(_, frame)| frame.kind != FrameKind::Async);
            } else {
                found.1 = true;
            }
        }
    }
    found
}

/// What executors without tasks drive, and nothing else: what blocks there holds up nobody.
pub(super) struct Driven<'a> {
    pub(super) calls: &'a CallGraph,
    /// Functions that block on a future by such an executor.
    pub(super) drives: &'a [DefId],
    /// Functions that start a runtime or block on a future in one.
    pub(super) runs: &'a [DefId],
}

impl Driven<'_> {
    /// Of all functions. What nobody calls counts as driven by others, but for what it drives itself
    /// and in packages whose programs start a runtime for some of their work at most.
    pub(super) fn alone(
        &self,
        model: &Model,
        mains: &[DefId],
        uncalled: &[DefId],
        hot: impl Iterator<Item = DefId>,
    ) -> DefSet {
        let calls = self.calls;
        let mut alone = calls.no_functions();
        if self.drives.is_empty() {
            return alone;
        }
        let tasks = calls.edges().iter();
        let tasks = tasks.filter(|edge| matches!(edge.2, Often::Task | Often::Tasks));
        let tasks = tasks.map(|edge| edge.1).chain(hot);
        let mut apart = calls.reach(tasks.chain(self.runs.iter().copied()));
        let programs = self.programs(model, mains);
        for body in model.bodies.iter().filter(|_| !programs.is_empty()) {
            let def = model.program.first_of_item(body.owner);
            let package = model.package_of(body.owner);
            if package.is_some_and(|package| programs.contains(&package)) && !apart.contains(def) {
                alone.insert(def);
            }
        }
        let around = self.set_of(self.drives);
        let again = calls.edges().iter();
        let again = again.filter(|edge| matches!(edge.2, Often::Kept | Often::Events));
        let uncalled = uncalled.iter().copied().chain(again.map(|edge| edge.1));
        apart.extend(&calls.reach_around(uncalled, &around));
        let driven = calls.reach(self.drives.iter().copied());
        for def in driven.iter().filter(|&def| !apart.contains(def)) {
            alone.insert(def);
        }
        alone
    }

    /// The packages with a `main` that no runtime runs and that leads to such an executor by ways on
    /// which no runtime is started.
    fn programs(&self, model: &Model, mains: &[DefId]) -> FxHashSet<PackageId> {
        let starts = self.set_of(self.runs);
        let plain = mains.iter().filter(|&&main| !starts.contains(main));
        let driven = plain.filter(|&&main| {
            let reached = self.calls.reach_around(std::iter::once(main), &starts);
            self.drives.iter().any(|&def| reached.contains(def))
        });
        driven.filter_map(|&main| model.package_of(main)).collect()
    }

    fn set_of(&self, defs: &[DefId]) -> DefSet {
        let mut set = self.calls.no_functions();
        for &def in defs {
            set.insert(def);
        }
        set
    }
}
