//! What one person runs from a command line to its end: programs that serve nobody, and the commands of
//! servers that are not the serving one.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::call_graph::CallGraph;
use super::commands::Parsed;
use super::def_set::DefSet;
use super::defs::DefId;
use super::model::Model;
use super::recurring::Often;
use crate::workspace::PackageId;

/// What is known of the programs of a workspace.
pub(super) struct Programs<'a> {
    /// The functions that start them.
    pub(super) mains: &'a [DefId],
    /// Functions that handle requests, hand over what does, or listen for connections.
    pub(super) serves: &'a [DefId],
    /// Functions that serve requests or are reached from there.
    pub(super) hot: &'a [DefId],
    /// Functions that carry out a command line.
    pub(super) commands: &'a FxHashSet<DefId>,
    /// Functions that ask for the command line or parse it.
    pub(super) parses: &'a [DefId],
    /// What is parsed of the command line.
    pub(super) parsed: &'a Parsed,
}

/// A program.
struct Started {
    package: Option<PackageId>,
    /// What it reaches.
    reached: DefSet,
    /// Whether it asks for a command line.
    is_asked: bool,
    /// Whether it serves, by whatever command.
    serves: bool,
    /// Whether it chooses among commands.
    has_commands: bool,
}

impl Started {
    fn of(model: &Model, calls: &CallGraph, programs: &Programs<'_>, main: DefId) -> Self {
        let reached = calls.reach(std::iter::once(main));
        let mut asks = programs.parses.iter().chain(programs.commands);
        let package = package_of(model, main);
        let has = |packages: &FxHashSet<PackageId>| {
            package.is_some_and(|package| packages.contains(&package))
        };
        Self {
            package,
            is_asked: asks.any(|&def| reached.contains(def)),
            serves: programs.serves.iter().any(|&def| reached.contains(def))
                || package.is_some_and(|package| model.talks(package))
                    && !has(&programs.parsed.with_commands),
            has_commands: has(&programs.parsed.with_commands),
            reached,
        }
    }

    /// Whether a function that it reaches, or that nobody is seen to call, is run by one person.
    fn is_tool(&self, def: DefId, served: &DefSet, eventful: &DefSet) -> bool {
        self.is_asked
            && if self.has_commands {
                !self.serves || !served.contains(def)
            } else {
                !self.serves && !eventful.contains(def)
            }
    }
}

/// The functions that only such programs and commands reach.
pub(super) fn find(model: &Model, calls: &CallGraph, programs: &Programs<'_>) -> DefSet {
    let mut found = calls.no_functions();
    let mains = programs.mains.par_iter();
    let mains: Vec<Started> = mains
        .filter(|&&main| model.program.code_kind(main).ships())
        .map(|&main| Started::of(model, calls, programs, main))
        .collect();
    if mains.iter().all(|main| !main.is_asked) {
        return found;
    }
    let served = served(calls, programs);
    let events = calls.edges().iter().filter(|edge| edge.2 == Often::Events);
    let eventful = calls.reach(
        events
            .map(|edge| edge.1)
            .chain(programs.hot.iter().copied()),
    );
    let mut of_package: FxHashMap<PackageId, Vec<&Started>> = FxHashMap::default();
    for main in &mains {
        if let Some(package) = main.package {
            of_package.entry(package).or_default().push(main);
        }
    }
    let is_tool = |def: DefId| {
        let is_tool = |main: &Started| main.is_tool(def, &served, &eventful);
        // What nobody is seen to call is called somehow by the programs of its package.
        let own = package_of(model, def).and_then(|package| of_package.get(&package));
        own.is_some_and(|own| own.iter().all(|main| is_tool(main)))
            && mains
                .iter()
                .all(|main| is_tool(main) || !main.reached.contains(def))
    };
    let bodies = model.bodies.par_iter().with_min_len(256);
    let tools: Vec<DefId> = bodies
        .map(|body| model.program.first_of_item(body.owner))
        .filter(|&def| is_tool(def))
        .collect();
    for def in tools {
        found.insert(def);
    }
    found
}

/// What is reached from functions that serve. One that leads there serves as well, with what it starts
/// beside it, unless it chooses among commands or leads to what does.
fn served(calls: &CallGraph, programs: &Programs<'_>) -> DefSet {
    let serving = calls.leading_to(programs.serves.iter().copied());
    let chooses = |def: DefId| {
        let called = calls.edges_of(def).iter().map(|edge| edge.1);
        let mut commands: Vec<DefId> = called
            .filter(|callee| *callee != def && programs.commands.contains(callee))
            .collect();
        commands.dedup();
        commands.len() > 1
    };
    let callers: FxHashSet<DefId> = calls.edges().iter().map(|edge| edge.0).collect();
    let mut choosing = calls.leading_to(callers.into_iter().filter(|&def| chooses(def)));
    for &main in programs.mains {
        choosing.insert(main);
    }
    // What serves may carry out a command as well, which makes it no server of all commands.
    calls.reach_around(
        serving.iter().chain(programs.hot.iter().copied()),
        &choosing,
    )
}

fn package_of(model: &Model, def: DefId) -> Option<PackageId> {
    let defs = &model.program.defs;
    defs.package_of(model.program.crate_of(def))
}
