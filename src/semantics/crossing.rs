//! From calls of the workspace into the bodies of dependencies: which of them are looked at, and
//! which of their effects a caller feels.
//!
//! A body is inferred only where a chain of calls leads to it, and only in crates that name something
//! that blocks. What the tables know about a function holds and its body is not asked.

use rayon::prelude::*;
use rustc_hash::FxHashSet;
use smallvec::SmallVec;

use super::bodies::{BodyInfo, body_info};
use super::defs::{CfgState, CrateId, DefId, DefKind};
use super::infer::{Callee, ValueResolution};
use super::model::Model;
use crate::guard;
use crate::knowledge::{self, BlockingApi, Category, Weight};
use crate::syntax::hir::{BodyId, ExprId};

/// How many calls inside of dependencies a chain may have.
const DEEPEST: usize = 5;
/// How many bodies of dependencies are inferred at most.
const MOST_BODIES: usize = 20_000;

/// Whether an effect that a dependency's body has is one that its callers feel: what takes long, not
/// locks, prints, and what one cheap call to the system costs.
pub(super) fn is_felt(row: &BlockingApi) -> bool {
    let waits = match row.category {
        Category::ThreadSleep
        | Category::Fs
        | Category::IoTrait
        | Category::Net
        | Category::Dns
        | Category::Http
        | Category::Process
        | Category::Db
        | Category::BlockOn => true,
        Category::Stdio | Category::Wait | Category::Cpu | Category::Runtime => false,
    };
    waits && row.weight == Weight::Heavy
}

/// Words that code with such an effect has: modules, types and functions of std.
pub(super) fn words_of_effects() -> FxHashSet<&'static str> {
    let rows = knowledge::blocking_apis().rows().iter();
    // Reading and writing is felt on handles only, and these have names.
    let felt = rows.filter(|row| is_felt(row) && row.category != Category::IoTrait);
    let mut words: FxHashSet<&str> = felt
        .filter_map(|row| {
            let mut backwards = row.path.strip_prefix("std::")?.rsplit("::");
            let last = backwards.next()?;
            match backwards.next()? {
                "thread" | "Path" | "Child" => Some(last),
                module => Some(module),
            }
        })
        .collect();
    words.insert("block_on");
    words
}

/// The crates besides std whose calls have such an effect. Runtimes and what else is mostly used
/// without waiting is told by the words.
pub(super) fn blocking_crates() -> FxHashSet<&'static str> {
    let rows = knowledge::blocking_apis().rows().iter();
    let felt = rows.filter(|row| is_felt(row));
    felt.filter_map(|row| row.path.split("::").next())
        .filter(|name| !matches!(*name, "std" | "tokio" | "futures" | "reqwest" | "url"))
        .collect()
}

/// The bodies of dependencies that calls of the workspace lead to.
pub(super) fn bodies(model: &Model) -> Vec<BodyInfo> {
    let program = &model.program;
    let crates: Vec<bool> = program
        .defs
        .crates
        .iter()
        .map(|krate| krate.followed)
        .collect();
    if !crates.contains(&true) {
        return Vec::new();
    }
    let mut seen: FxHashSet<DefId> = FxHashSet::default();
    let mut bodies: Vec<BodyInfo> = Vec::new();
    let mut level = reached(model, &model.bodies, &crates);
    for _ in 0..DEEPEST {
        level.retain(|&(def, _)| seen.insert(def));
        level.truncate(MOST_BODIES.saturating_sub(bodies.len()));
        if level.is_empty() {
            break;
        }
        let inferred: Vec<BodyInfo> = level
            .par_iter()
            .with_min_len(16)
            // A body that we fail on is one that is not known.
            .filter_map(|&(def, body)| guard::catch(|| body_info(program, def, body)).ok())
            .collect();
        level = reached(model, &inferred, &crates);
        bodies.extend(inferred);
    }
    bodies
}

/// The functions of dependencies with bodies to look at that are called in these, sorted.
fn reached(model: &Model, bodies: &[BodyInfo], crates: &[bool]) -> Vec<(DefId, BodyId)> {
    let found: Vec<SmallVec<[(DefId, BodyId); 4]>> = bodies
        .par_iter()
        .with_min_len(64)
        .map(|body| {
            let calls = body
                .types
                .calls()
                .iter()
                .filter_map(|call| call_target(call.callee));
            let paths = body.types.paths().iter();
            let values = paths.filter_map(|&(_, resolution)| match resolution {
                ValueResolution::Def(def) => Some(def),
                _ => None,
            });
            calls
                .chain(values)
                .filter_map(|def| Some((def, followed_body(model, def, crates)?)))
                .collect()
        })
        .collect();
    let mut found: Vec<(DefId, BodyId)> = found.into_iter().flatten().collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn call_target(callee: Callee) -> Option<DefId> {
    match callee {
        Callee::Function { def, .. } => Some(def),
        _ => None,
    }
}

/// The body of a function of a dependency, if it is to be looked at.
fn followed_body(model: &Model, def: DefId, crates: &[bool]) -> Option<BodyId> {
    let program = &model.program;
    let CrateId(krate) = program.crate_of(def);
    let data = program.def(def);
    let is_candidate = crates[krate as usize]
        && data.kind == DefKind::Function
        && data.cfg == CfgState::Enabled
        && model.api_of_def(def).is_none();
    if !is_candidate {
        return None;
    }
    let declared = program
        .container(def)
        .is_some_and(|container| program.def(container).kind == DefKind::Trait);
    let function = program.function(def)?;
    // What polls says that it would have to wait, and does not.
    let polls = || {
        let method = program.implemented_method(def);
        method.is_some_and(|path| knowledge::async_contexts().polled_methods.contains(&path))
    };
    if declared || function.is_async || polls() {
        return None;
    }
    function.body
}

impl Model {
    /// Whether a closure of a dependency's body runs at most once: where a value is made on first use.
    pub(super) fn runs_once(&self, body: &BodyInfo, closure: ExprId) -> bool {
        let call = body
            .frames
            .parent(closure)
            .and_then(|parent| body.types.call(parent));
        let in_library = !self.program.is_workspace(body.owner);
        call.and_then(|call| self.callee_path(call))
            .is_some_and(|path| {
                knowledge::quiet().calls_once(knowledge::canonical(path), in_library)
            })
    }
}
