//! What runs once in a process: from `main`, from what parses the command line and from what opens the
//! socket that is served, on the way to the loop that serves.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use semver::Version;

use super::bodies::BodyInfo;
use super::call_graph::{CallEdge, CallGraph};
use super::commands::{self, Parsed, parses_command_line};
use super::contexts::attribute_api;
use super::def_set::DefSet;
use super::defs::{DefId, DefKind};
use super::driven::Driven;
use super::evidence::is_registered;
use super::model::Model;
use super::program::Program;
use super::reach::{Heats, Starts};
use super::recurring::{Often, how_often, runs_again};
use super::tools::{self, Programs};
use super::types::{Ty, TyKind};
use crate::knowledge::{self, RuntimeEntryKind};
use crate::syntax::hir::ExprId;
use crate::text::{FileId, Name, known};
use crate::workspace::PackageId;

/// What the bodies were seen to do.
#[derive(Default)]
pub(super) struct Seen {
    /// The calls of functions of the workspace.
    pub(super) calls: Vec<CallEdge>,
    /// The calls of closures that were stored, each with the function that holds it.
    pub(super) closures: Vec<(DefId, (DefId, ExprId), Often)>,
    /// By body: calls of methods on something whose type is not known.
    pub(super) unresolved: Vec<Vec<(Name, ExprId)>>,
    /// Functions that open a socket for connections to come in.
    pub(super) listens: Vec<DefId>,
    /// Functions that handle requests, hand over what does, or listen for connections.
    pub(super) serves: Vec<DefId>,
    /// Functions that wait for connections to come in.
    pub(super) accepts: Vec<DefId>,
    /// Functions that ask for the command line or parse it.
    pub(super) parses: Vec<DefId>,
    /// Functions that block on futures by an executor that has no tasks.
    pub(super) drives: Vec<DefId>,
    /// Functions that start a runtime or block on a future in one.
    pub(super) runs: Vec<DefId>,
}

impl Starts {
    /// What handlers, tasks and loops that wait for events reach, which `recurring` begins with; what
    /// else is reached otherwise than from a start, by code that nobody in the workspace calls; and
    /// what the starts reach.
    pub(super) fn compute(
        model: &Model,
        seen: Seen,
        recurring: impl Iterator<Item = DefId>,
    ) -> Self {
        let program = &model.program;
        let of_item = |def| program.first_of_item(def);
        let callers = model.bodies.iter().zip(&seen.unresolved);
        let by_name = callers.flat_map(|(body, calls)| {
            let names = calls.iter().map(|&(name, _)| name);
            names.map(|name| (body.owner, name))
        });
        let (mut calls, parsed) = rayon::join(
            || CallGraph::of(program, seen.calls.into_iter(), by_name),
            || Parsed::of(program),
        );
        let mut recurring: Vec<DefId> = recurring.map(of_item).collect();
        let listens: Vec<DefId> = seen.listens.into_iter().map(of_item).collect();
        let serving = calls.leading_to(listens.iter().copied());
        // A task that opens the socket is the server.
        let again = calls.edges().iter().filter(|(_, callee, often)| {
            *often >= Often::Kept || *often == Often::Task && !serving.contains(*callee)
        });
        let hot = recurring.clone();
        recurring.extend(again.map(|(_, callee, _)| *callee));
        let commands = commands::find(model, &parsed);
        let Uncalled {
            functions: mut uncalled,
            mains,
            mut starts,
        } = Uncalled::of(model, &mut calls, &seen.unresolved, &commands);
        starts.extend(uncalled.extract_if(.., |def| serving.contains(*def)));
        recurring.extend(called_again_by_name(model, &calls, &seen.unresolved));
        let serves: Vec<DefId> = seen.serves.into_iter().map(of_item).collect();
        let recurring = calls.reach(recurring.into_iter());
        let accepts: FxHashSet<DefId> = seen.accepts.into_iter().map(of_item).collect();
        let handles = calls
            .edges()
            .iter()
            .filter(|(caller, _, often)| *often >= Often::Tasks && accepts.contains(caller));
        let handles = handles.map(|edge| edge.1).chain(hot.iter().copied());
        let handles = calls.reach(handles);
        let again = calls.edges().iter().filter(|edge| edge.2 >= Often::Tasks);
        let registered = uncalled.iter().copied();
        let registered = registered.filter(|&def| is_registered(program, def));
        let proven = calls.reach(
            again
                .map(|edge| edge.1)
                .chain(registered)
                .chain(hot.iter().copied()),
        );
        let closures = seen.closures.into_iter();
        let closures = closures.filter(|&(caller, _, often)| {
            often >= Often::Tasks || proven.contains(of_item(caller))
        });
        let proven_closures = closures.map(|(_, closure, _)| closure).collect();
        let drives: Vec<DefId> = seen.drives.into_iter().map(of_item).collect();
        let runs: Vec<DefId> = seen.runs.into_iter().map(of_item).collect();
        let driven = Driven {
            calls: &calls,
            drives: &drives,
            runs: &runs,
        };
        let parses: Vec<DefId> = seen.parses.into_iter().map(of_item).collect();
        let command_set: FxHashSet<DefId> = commands.iter().copied().collect();
        let programs = Programs {
            mains: &mains,
            serves: &serves,
            hot: &hot,
            commands: &command_set,
            parses: &parses,
            parsed: &parsed,
        };
        let reached = || {
            let free = uncalled.iter().copied();
            let free = free.filter(|&def| !constructs(program, def));
            let starts = starts.iter().chain(&mains).copied();
            (
                calls.reach(free.chain(recurring.iter())),
                calls.reach(uncalled.iter().copied().chain(recurring.iter())),
                calls.reach(starts),
            )
        };
        // None asks for the others.
        let (alone, (tools, (free, busy, started))) = rayon::join(
            || driven.alone(model, &mains, &uncalled, hot.iter().copied()),
            || rayon::join(|| tools::find(model, &calls, &programs), reached),
        );
        let mut found = Self {
            free,
            busy,
            recurring,
            proven,
            proven_closures,
            sketches: sketches(model),
            started,
            commands: calls.no_functions(),
            listens: calls.no_functions(),
            serving,
            handles,
            accepts: calls.no_functions(),
            alone,
            tools,
            by_servers: calls.no_functions(),
        };
        for def in listens {
            found.listens.insert(def);
        }
        for def in accepts {
            found.accepts.insert(def);
        }
        for def in commands {
            found.commands.insert(def);
        }
        let started = mains.into_par_iter().map(|main| {
            let started = calls.reach(std::iter::once(main));
            let is_server = serves.iter().any(|&def| started.contains(def));
            is_server.then_some(started)
        });
        let started: Vec<Option<DefSet>> = started.collect();
        for started in started.iter().flatten() {
            found.by_servers.extend(started);
        }
        found
    }
}

/// The packages that have fewer functions than an application or a library that others use, and that no
/// package of the workspace depends on; also those of which no target is there, or not half of the files.
fn sketches(model: &Model) -> FxHashSet<PackageId> {
    const FUNCTIONS: u32 = 50;
    let program = &model.program;
    let packages = (0..).map(PackageId).zip(&program.workspace.packages);
    let mut functions: FxHashMap<PackageId, u32> =
        packages.map(|(package, _)| (package, 0)).collect();
    for body in &model.bodies {
        let ships = program.def(body.owner).kind == DefKind::Function
            && program.code_kind(body.owner).ships();
        if ships && let Some(package) = model.package_of(body.owner) {
            *functions.entry(package).or_default() += 1;
        }
    }
    for package in &program.workspace.packages {
        for dependency in &package.dependencies {
            if let Some(used) = dependency.workspace_package {
                functions.remove(&used);
            }
        }
    }
    functions.retain(|package, count| *count < FUNCTIONS || is_in_pieces(program, *package));
    functions.into_keys().collect()
}

/// Whether more than half of the files that the modules of a package are to lie in are not there.
fn is_in_pieces(program: &Program, package: PackageId) -> bool {
    let of = |file: FileId| program.workspace.files.get(file.index())?.package;
    let modules = &program.defs.modules;
    let there = modules.iter().filter(|module| {
        let around = module
            .parent
            .and_then(|around| modules.get(around.0 as usize));
        of(module.file) == Some(package) && around.is_some_and(|around| around.file != module.file)
    });
    let absent = program.defs.unfound.iter();
    let absent = absent.filter(|module| of(module.file) == Some(package));
    absent.count() > there.count()
}

/// The functions that no other calls.
#[derive(Default)]
struct Uncalled {
    mains: Vec<DefId>,
    /// Those that carry out a command line.
    starts: Vec<DefId>,
    /// The others, but for methods that a call by name may mean.
    functions: Vec<DefId>,
}

impl Uncalled {
    /// Adds to the calls the methods that calls by name may mean.
    fn of(
        model: &Model,
        calls: &mut CallGraph,
        unresolved: &[Vec<(Name, ExprId)>],
        commands: &[DefId],
    ) -> Self {
        let program = &model.program;
        let commands: FxHashSet<DefId> = commands.iter().copied().collect();
        let names: FxHashSet<Name> = unresolved.iter().flatten().map(|&(name, _)| name).collect();
        let called = calls.called();
        let mut spelled: FxHashSet<Spelled> = FxHashSet::default();
        let mut found = Self::default();
        let mut open = Vec::new();
        for body in &model.bodies {
            let owner = program.first_of_item(body.owner);
            let is_entry = is_main(program, body.owner)
                || !called.contains(owner) && is_entry(program, body.owner);
            if is_entry {
                found.mains.push(owner);
            } else if program.def(owner).kind == DefKind::Function && !called.contains(owner) {
                spelled.insert(Spelled::of(program, owner));
                open.push((owner, body));
            }
        }
        let others = called.iter().map(|def| Spelled::of(program, def));
        let called: FxHashSet<Spelled> = others.filter(|def| spelled.contains(def)).collect();
        for (owner, body) in open {
            let name = program.def(owner).name;
            if called.contains(&Spelled::of(program, owner)) {
                continue;
            }
            if names.contains(&name) && is_method(program, owner) {
                // A method of something whose type is not known: it may be this one.
                calls.methods.entry(name).or_default().push(owner);
            } else if commands.contains(&owner) || parses_command_line(model, body) {
                found.starts.push(owner);
            } else {
                found.functions.push(owner);
            }
        }
        found
    }
}

/// The methods that code which runs again and again may call on something whose type is not known.
fn called_again_by_name(
    model: &Model,
    calls: &CallGraph,
    unresolved: &[Vec<(Name, ExprId)>],
) -> Vec<DefId> {
    let names: Vec<FxHashSet<Name>> = model
        .bodies
        .par_iter()
        .zip(unresolved)
        .with_min_len(64)
        .map(|(body, unresolved)| {
            let meant = unresolved.iter();
            let meant = meant.filter(|(name, _)| calls.methods.contains_key(name));
            meant
                .filter(|&&(_, call)| runs_again(model, body, call))
                .map(|&(name, _)| name)
                .collect()
        })
        .collect();
    let names: FxHashSet<Name> = names.into_iter().flatten().collect();
    let methods = names.iter().filter_map(|name| calls.methods.get(name));
    methods.flatten().copied().collect()
}

/// A function as calls spell it: variants for other platforms are called where one of them is.
#[derive(PartialEq, Eq, Hash)]
struct Spelled(super::defs::ModuleId, Option<DefId>, Name);

impl Spelled {
    fn of(program: &Program, def: DefId) -> Self {
        let data = program.def(def);
        Self(data.module, data.parent, data.name)
    }
}

/// Whether a function is a method of the workspace's own, not one that implements a trait.
fn is_method(program: &Program, def: DefId) -> bool {
    program.container(def).is_some_and(|container| {
        program.def(container).kind == DefKind::Impl
            && program.implemented_trait(container).is_none()
    }) && program
        .function(def)
        .is_some_and(|function| function.self_param.is_some())
}

pub(super) fn is_main(program: &Program, def: DefId) -> bool {
    let data = program.def(def);
    data.name == known::MAIN
        && data.parent.is_none()
        && program.defs.modules[data.module.0 as usize]
            .parent
            .is_none()
}

/// Whether an attribute makes a function the program's entry, whatever it is called. One that belongs to a
/// type, or takes what its framework does not hand it, is a blocking twin of an async function, for others
/// to call.
fn is_entry(program: &Program, def: DefId) -> bool {
    if program.container(def).is_some() {
        return false;
    }
    let takes = program
        .signature(def)
        .is_some_and(|signature| !signature.params.is_empty());
    let entries = &knowledge::async_contexts().runtime_entry;
    program.attributes(def).any(|path| {
        let entry = attribute_api(path).and_then(|api| entries.get(api));
        entry.is_some_and(|entry| {
            entry.kind == RuntimeEntryKind::Main && (!takes || entry.takes_resources)
        })
    })
}

/// Whether a function makes the value of its impl's type: `fn open(path: &Path) -> io::Result<Self>`.
pub(super) fn constructs(program: &Program, def: DefId) -> bool {
    const DEEPEST: u32 = 4;
    let Some(container) = program.container(def) else {
        return false;
    };
    let (Some(data), Some(function)) = (program.impls.of_def(container), program.function(def))
    else {
        return false;
    };
    let TyKind::Adt(made, _) = program.types.kind(data.self_ty) else {
        return false;
    };
    function.self_param.is_none()
        && program
            .signature(def)
            .is_some_and(|signature| holds(program, signature.result, *made, DEEPEST))
}

/// Whether a type is or has as an argument the type that a definition declares.
fn holds(program: &Program, ty: Ty, wanted: DefId, deepest: u32) -> bool {
    let Some(deeper) = deepest.checked_sub(1) else {
        return false;
    };
    match program.types.kind(ty) {
        TyKind::Adt(def, args) => {
            *def == wanted || args.iter().any(|&arg| holds(program, arg, wanted, deeper))
        }
        TyKind::Unread(_, args) | TyKind::Tuple(args) => {
            args.iter().any(|&arg| holds(program, arg, wanted, deeper))
        }
        TyKind::Future(output) => holds(program, *output, wanted, deeper),
        _ => false,
    }
}

impl Model {
    /// Whether the expression runs once, on the way from `main` to its serving loop (or to the end of a
    /// program that serves nobody), or where a library opens the socket that it serves.
    pub fn is_start_up(&self, body: &BodyInfo, expr: ExprId) -> bool {
        let starts = &self.heats.starts;
        let owner = self.program.first_of_item(body.owner);
        // What opens the socket may be handed on as a value, which tells nothing of how often it runs.
        let started = starts.started.contains(owner) && !starts.busy.contains(owner)
            || starts.commands.contains(owner) && !starts.recurring.contains(owner)
            || starts.listens.contains(owner) && self.heats.hot(body.owner).is_none();
        let often = how_often(self, body, expr);
        // A server may be started again, when its settings change, and as a task.
        let opens = starts.serving.contains(owner) && !starts.handles.contains(owner);
        started && often == Often::Once || opens && often <= Often::Task
    }

    /// Whether a `main` that also serves requests reaches a function.
    pub(super) fn is_started_by_server(&self, def: DefId) -> bool {
        let first = self.program.first_of_item(def);
        self.heats.starts.by_servers.contains(first)
    }

    /// Whether a function is the `main` of a program.
    pub fn is_main(&self, def: DefId) -> bool {
        is_main(&self.program, def)
    }

    /// Whether the package of a function runs several tasks at once, as far as its code shows.
    pub fn is_concurrent(&self, def: DefId) -> bool {
        let Some(package) = self.package_of(def) else {
            return true;
        };
        // Nobody knows who calls a library, nor what a sketch's function is for that its program does
        // not call.
        let starts = &self.heats.starts;
        self.is_library(package)
            || self.heats.concurrent.contains(&package)
            || starts.sketches.contains(&package)
                && !starts.started.contains(self.program.first_of_item(def))
    }

    pub(super) fn package_of(&self, def: DefId) -> Option<PackageId> {
        self.program.defs.package_of(self.program.crate_of(def))
    }

    /// The version of a direct dependency, by its name in code, that the package of a definition is built
    /// with, where that can be told; the package of a file that no target reaches is that of its folder.
    pub(super) fn version_for(&self, def: DefId, crate_name: &str) -> Option<Version> {
        let workspace = &self.program.workspace;
        let of_folder = || {
            let file = workspace.files.get(self.program.def(def).file.index())?;
            file.package
        };
        let package = workspace.package(self.package_of(def).or_else(of_folder)?);
        let mut dependencies = package.dependencies.iter();
        let dependency = dependencies.find(|found| found.crate_name == crate_name)?;
        dependency.built_version()
    }

    pub(super) fn is_library(&self, package: PackageId) -> bool {
        self.program.workspace.package(package).is_library()
    }
}

impl Heats {
    /// Whether a function is reached from a start, from something that recurs, from code that nobody
    /// calls, and whether it listens; for people.
    pub(super) fn describe(&self, def: DefId) -> String {
        let starts = &self.starts;
        let mut words = Vec::new();
        for (set, word) in [
            (&starts.started, "started"),
            (&starts.proven, "proven"),
            (&starts.recurring, "recurring"),
            (&starts.busy, "busy"),
            (&starts.free, "free"),
            (&starts.commands, "command"),
            (&starts.listens, "listens"),
            (&starts.serving, "serving"),
            (&starts.handles, "handles"),
            (&starts.alone, "alone"),
            (&starts.tools, "tool"),
        ] {
            if set.contains(def) {
                words.push(word);
            }
        }
        words.join(" ")
    }
}

impl Model {
    /// Whether a function makes the value of its impl's type.
    pub fn is_constructor(&self, def: DefId) -> bool {
        constructs(&self.program, def)
    }

    /// Whence a function is reached, for people.
    pub fn describe_start(&self, def: DefId) -> String {
        self.heats.describe(self.program.first_of_item(def))
    }
}
