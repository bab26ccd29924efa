//! How often code runs, as far as its place tells: handlers and what they reach, `poll` functions,
//! start-up.

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::actors::SyncActors;
use super::bodies::{BodyInfo, MOST_AT_ONCE};
use super::commands;
use super::connections::{PerConnection, gives_something, per_connection};
use super::contexts::{CodeKind, attribute_api};
use super::defs::{DefId, DefKind};
use super::doings::{implementations_up_to, impls_of};
use super::driven;
use super::evidence::{
    answers_service_of_tonic, framework_of, handler_by_attribute, intercepts, keeps_on,
    runs_handlers_in_place, takes_nothing,
};
use super::frames::{ClosureUse, FrameKind};
use super::handlers::{Registered, Registrars, registered_by, registered_through};
use super::implicit::function_run;
use super::infer::{Callee, ValueResolution};
use super::messages::{one_by_one, taking_messages};
use super::model::Model;
use super::reach::{Heats, HotReason, Starts};
use super::recurring::{Often, how_often, is_per_item, leaves};
use super::seldom::{fills_cache, is_memoized, runs_seldom};
use super::starts::{self, Seen};
use crate::finding::Heat;
use crate::knowledge::{self, OffloadClass};
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::{FileId, Name};

/// How many stored functions are looked at for one call.
const MOST_STORED: usize = 64;
/// Of so many implementations each may well be the one that hot code means.
const MOST_HOT: usize = 4;

/// How many implementations of a method are asked for at each call: of all it takes the square.
const MOST_IMPLEMENTATIONS: usize = 256;

#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is found by itself")]
struct Found {
    /// Functions of the workspace that are called, and how often.
    calls: Vec<(DefId, Often)>,
    /// Methods that are called on something whose type is not known.
    unresolved: Vec<(Name, ExprId)>,
    handlers: Vec<(DefId, &'static str)>,
    closures: Vec<(FileId, ExprId)>,
    jobs: Vec<(FileId, ExprId)>,
    /// Which parameter is registered as a handler, and for which framework.
    registers: Option<(usize, &'static str)>,
    connections: PerConnection,
    executor: bool,
    polled: bool,
    concurrent: bool,
    listens: bool,
    accepts: bool,
    parses: bool,
    serves: bool,
    drives: bool,
    runs: bool,
    /// Closures that were stored and are called here, by the function that holds them, and how often.
    closure_calls: Vec<(DefId, ExprId, Often)>,
}

impl Heats {
    pub(super) fn compute(model: &Model) -> Self {
        let mut found: Vec<(DefId, Found)> = model
            .bodies
            .par_iter()
            .with_min_len(64)
            .with_max_len(MOST_AT_ONCE)
            .map(|body| (body.owner, look_at(model, body)))
            .collect();
        find_connections(model, &mut found);
        find_handed_on(model, &mut found);
        let mut heats = Self::default();
        let mut queue: Vec<DefId> = Vec::new();
        let mut polled: Vec<DefId> = Vec::new();
        let mut connections: Vec<DefId> = Vec::new();
        let mut seen = Seen::default();
        let with_threads = SyncActors::default();
        for (of_body, (owner, found)) in model.bodies.iter().zip(found) {
            let calls = found.calls.into_iter();
            seen.calls
                .extend(calls.map(|(callee, often)| (owner, callee, often)));
            let closures = found.closure_calls.into_iter();
            seen.closures
                .extend(closures.map(|(of, closure, often)| (owner, (of, closure), often)));
            seen.unresolved.push(found.unresolved);
            if found.executor {
                heats.on_executor.insert(owner);
            }
            for (is_one, functions) in [
                (found.listens, &mut seen.listens),
                (found.accepts, &mut seen.accepts),
                (found.parses, &mut seen.parses),
                (found.drives, &mut seen.drives),
                (found.runs, &mut seen.runs),
            ] {
                if is_one {
                    functions.push(owner);
                }
            }
            if found.serves
                || found.listens
                || !found.handlers.is_empty()
                || !found.closures.is_empty()
                || !found.connections.is_empty()
            {
                seen.serves.push(owner);
            }
            if found.polled {
                polled.push(owner);
            }
            let package = model.program.defs.package_of(model.program.crate_of(owner));
            for (is_one, packages) in [
                (found.concurrent, &mut heats.concurrent),
                (found.drives, &mut heats.drivers),
            ] {
                packages.extend(package.filter(|_| is_one));
            }
            heats.hot_closures.extend(found.closures);
            heats.jobs.extend(found.jobs);
            connections.extend(found.connections.functions);
            let blocks = found.connections.blocks.into_iter();
            heats
                .connections
                .extend(blocks.map(|block| (of_body.file, block)));
            for (handler, framework) in found.handlers {
                if model.program.helps_tests(handler) && !model.program.helps_tests(owner) {
                    heats.served.insert(handler);
                }
                heats.mark(handler, HotReason::Handler(framework), &mut queue);
                if runs_handlers_in_place(framework) && !with_threads.answer_by(model, handler) {
                    heats.on_executor.insert(handler);
                }
            }
        }
        for served in connections {
            heats.mark(served, HotReason::Connection, &mut queue);
        }
        // What serves requests is told as such, also where something that is polled leads there.
        heats.spread(model, queue);
        let mut queue = Vec::new();
        for owner in polled {
            heats.mark(owner, HotReason::Polled, &mut queue);
        }
        heats.spread(model, queue);
        let hot = heats.hot.keys().copied();
        heats.starts = Starts::compute(model, seen, hot);
        heats
    }

    fn mark(&mut self, def: DefId, reason: HotReason, queue: &mut Vec<DefId>) {
        if let std::collections::hash_map::Entry::Vacant(slot) = self.hot.entry(def) {
            slot.insert(reason);
            queue.push(def);
        }
    }

    /// Marks what hot code calls, and what it may be where a trait of few implementations declares it.
    fn mark_called(&mut self, model: &Model, def: DefId, caller: DefId, queue: &mut Vec<DefId>) {
        let program = &model.program;
        if is_memoized(program, def) {
            return;
        }
        let declares = program
            .container(def)
            .is_some_and(|container| program.def(container).kind == DefKind::Trait);
        if declares && program.is_workspace(def) {
            let all = implementations_up_to(model, def, MOST_HOT + 1);
            if all.len() <= MOST_HOT {
                for implementation in all {
                    self.mark(implementation, HotReason::CalledFrom(caller), queue);
                }
            }
        }
        self.mark(def, HotReason::CalledFrom(caller), queue);
    }

    /// What hot functions call is hot.
    fn spread(&mut self, model: &Model, mut queue: Vec<DefId>) {
        let mut next = 0;
        let with_closures: FxHashSet<FileId> = self
            .hot_closures
            .iter()
            .chain(&self.connections)
            .map(|&(file, _)| file)
            .collect();
        for body in &model.bodies {
            if !with_closures.contains(&body.file) {
                continue;
            }
            for call in body.types.calls() {
                let inside = body
                    .frames
                    .outwards(body.frames.of(call.expr))
                    .any(|(_, frame)| self.is_hot_block(body.file, frame.expr));
                let run = || function_run(&model.program, body, body.source(model), call);
                if inside && let Some(def) = run() {
                    self.mark_called(model, def, body.owner, &mut queue);
                }
            }
        }
        while let Some(&caller) = queue.get(next) {
            next += 1;
            let Some(body) = model.body_of(caller) else {
                continue;
            };
            for call in body.types.calls() {
                let Some(def) = function_run(&model.program, body, body.source(model), call) else {
                    continue;
                };
                if !model.program.is_workspace(def)
                    || runs_seldom(model, body, call.expr)
                    || fills_cache(model, body, call.expr)
                {
                    continue;
                }
                self.mark_called(model, def, caller, &mut queue);
            }
        }
    }

    fn is_hot_block(&self, file: FileId, expr: ExprId) -> bool {
        self.hot_closures.contains(&(file, expr)) || self.connections.contains(&(file, expr))
    }

    /// Whether a block or closure serves one connection.
    pub(super) fn is_connection(&self, file: FileId, block: ExprId) -> bool {
        self.connections.contains(&(file, block))
    }

    /// Whether a closure is handed to a framework as a handler of requests.
    pub(super) fn is_handler(&self, file: FileId, closure: ExprId) -> bool {
        self.hot_closures.contains(&(file, closure))
    }

    /// Whether a function that is not async runs on an executor all the same.
    pub fn runs_on_executor(&self, def: DefId) -> bool {
        self.on_executor.contains(&def)
    }

    /// Why a function is hot, if it is.
    pub fn hot(&self, def: DefId) -> Option<HotReason> {
        self.hot.get(&def).copied()
    }
}

/// Adds what is done for each connection, in bodies that wait for one themselves or by a function of the
/// workspace.
fn find_connections(model: &Model, found: &mut [(DefId, Found)]) {
    let waiting = found.iter().filter(|(_, found)| found.accepts);
    let accepting: FxHashSet<DefId> = waiting
        .filter(|(owner, _)| gives_something(&model.program, *owner))
        .map(|&(owner, _)| owner)
        .collect();
    for (body, (_, found)) in model.bodies.iter().zip(found) {
        if found.accepts || found.calls.iter().any(|(def, _)| accepting.contains(def)) {
            found.connections = per_connection(model, body, &accepting);
            found.accepts |= !found.connections.is_empty();
        }
    }
}

fn look_at(model: &Model, body: &BodyInfo) -> Found {
    let mut found = Found::default();
    let program = &model.program;
    let owner = body.owner;
    if program.def(owner).kind != DefKind::Function || !program.code_kind(owner).ships() {
        return found;
    }
    let contexts = knowledge::async_contexts();
    for (path, is_inferred) in program.attributes_and_how(owner) {
        let Some(api) = attribute_api(path) else {
            continue;
        };
        found.runs |= contexts.runtime_entry.get(api).is_some();
        if let Some(handler) = contexts.handler.get(api)
            && handler.place.is_attribute()
        {
            found.handlers.push((owner, handler.framework));
            // Who leaves the import to the root may build an old release, which has a thread a request.
            let version = model.version_for(owner, api.crate_name());
            found.executor |= handler.sync
                && version.map_or(!is_inferred, |version| {
                    handler.sync_versions.matches(&version)
                });
        }
    }
    if let Some(path) = program.implemented_method(owner) {
        look_at_method(model, owner, path, &mut found);
    }
    let of_impl = handler_by_attribute(program, owner);
    let by_request = || framework_of(program, owner).filter(|_| model.makes_future(owner));
    found.executor |= of_impl.is_some_and(|row| keeps_on(model, owner, row));
    found.handlers.extend(
        of_impl
            .map(|handler| handler.framework)
            .or_else(by_request)
            .map(|framework| (owner, framework)),
    );
    if intercepts(program, owner) {
        found.executor = true;
        found.handlers.push((owner, "tonic"));
    }
    calls_of(model, body, &mut found);
    let taking = taking_messages(model, body);
    let in_turn = one_by_one(model, body, &taking);
    let taking = taking.into_iter().map(|at| (body.file, at));
    found.closures.extend(taking);
    if program.helps_tests(owner) {
        // How often tests do something tells nothing of how often others do.
        found.calls.retain(|&(def, _)| program.helps_tests(def));
        found.unresolved.clear();
    }
    found.serves = body.types.calls().iter().any(|call| {
        let api = model.outside_api(call);
        api.is_some_and(|api| serves(api.path()) || contexts.servers.contains(&api.path()))
    });
    for call in body.types.calls() {
        let Some(api) = model.api(call) else { continue };
        if let Some(handler) = contexts.handler.get(api)
            && handler.place.is_call()
        {
            let seldom = model.is_seldom_due(body, call);
            found.serves |= seldom;
            found.concurrent |= seldom;
            for registered in registered_by(model, body, call.expr, handler) {
                match registered {
                    Registered::Closure(job) if seldom => found.jobs.push((body.file, job)),
                    _ if seldom => {}
                    _ => note(body, registered, handler.framework, &mut found),
                }
            }
        }
        let spawns = contexts
            .offload
            .get(api)
            .is_some_and(|offload| offload.class == OffloadClass::NewAsyncTask);
        found.listens |= contexts.listeners.contains(&api.path());
        // What a socket of this machine brings in comes in, too, though seldom often.
        found.accepts |= contexts.accepts.contains(&api.path())
            || api.name() == "accept" && contexts.events.contains(&api.path());
        found.parses |= contexts.command_lines.contains(&api.path());
        found.concurrent |= spawns || serves(api.path());
    }
    found.parses |= (program.code_kind(owner) == CodeKind::Binary
        || starts::is_main(program, owner))
        && commands::parses_command_line(model, body);
    let (drives, runs) = driven::blocks_on_future(model, body);
    found.drives = drives;
    found.runs |= runs;
    found.concurrent |= uses_select_or_join(model, body);
    found.concurrent |= !found.handlers.is_empty() || found.closures.len() > in_turn;
    found
}

/// The functions that a body calls or hands on as values.
fn calls_of(model: &Model, body: &BodyInfo, found: &mut Found) {
    let program = &model.program;
    let file = body.source(model);
    for call in body.types.calls() {
        if call.callee == Callee::Value {
            stored_calls(model, body, call.expr, found);
        }
        if matches!(call.callee, Callee::Unknown)
            && let Some(method) = file.method_call(call.expr)
        {
            found.unresolved.push((method.method.name, call.expr));
        }
        let Callee::Function { def, .. } = call.callee else {
            continue;
        };
        if !program.is_workspace(def) || body.frames.leave_out(call.expr) {
            continue;
        }
        let is_async = model.makes_future(def);
        let mut often = how_often(model, body, call.expr);
        if is_async && model.runs_beside(body, call.expr) {
            let repeats = body.frames.outwards(body.frames.of(call.expr));
            let mut repeats = repeats.map(|(_, frame)| frame.kind);
            let as_task = if repeats.any(|kind| kind == FrameKind::Loop)
                || is_per_item(model, body, call.expr)
            {
                Often::Tasks
            } else {
                Often::Task
            };
            often = often.max(as_task);
        }
        found.calls.push((def, often));
        let declares = program
            .container(def)
            .is_some_and(|container| program.def(container).kind == DefKind::Trait);
        if declares {
            let all = implementations_up_to(model, def, MOST_IMPLEMENTATIONS).into_iter();
            found.calls.extend(all.map(|def| (def, often)));
        }
    }
    for &(expr, resolution) in body.types.paths() {
        let ValueResolution::Def(def) = resolution else {
            continue;
        };
        let is_callee = body.frames.parent(expr).is_some_and(|parent| {
            matches!(file.expr(parent).kind, ExprKind::Call { callee, .. } if callee == expr)
        });
        if !is_callee && program.is_workspace(def) && program.def(def).kind == DefKind::Function {
            let often = match model.use_of_value(body, expr) {
                ClosureUse::InPlace => how_often(model, body, expr),
                ClosureUse::Kept => how_often(model, body, expr).max(Often::Kept),
                _ => Often::Events,
            };
            found.calls.push((def, often));
        }
    }
}

/// What the call of a value that was stored calls, where the package keeps what it may be.
fn stored_calls(model: &Model, body: &BodyInfo, call: ExprId, found: &mut Found) {
    let (codes, _) = model.effects.stored.called(body, call);
    if codes.is_empty() {
        return;
    }
    let often = how_often(model, body, call);
    for &code in codes.iter().take(MOST_STORED) {
        let Some(closure) = code.closure else {
            found.calls.push((code.owner, often));
            continue;
        };
        found.closure_calls.push((code.owner, closure, often));
        let Some(owner) = model.body_of(code.owner) else {
            continue;
        };
        for inner in owner.types.calls() {
            if let Callee::Function { def, .. } = inner.callee
                && model.program.is_workspace(def)
                && owner
                    .frames
                    .outwards(owner.frames.of(inner.expr))
                    .any(|(_, frame)| frame.expr == closure)
            {
                found.calls.push((def, often));
            }
        }
    }
}

fn look_at_method(model: &Model, owner: DefId, path: Name, found: &mut Found) {
    let program = &model.program;
    let contexts = knowledge::async_contexts();
    if contexts.polled_methods.contains(&path) {
        found.executor = true;
        found.polled = !takes_nothing(program, owner);
    }
    if path.as_str() == "std::iter::Iterator::next" {
        found.polled = true;
    }
    if let Some(api) = knowledge::api(path)
        && let Some(handler) = contexts.handler.get(api)
        && handler.place.is_impl_method()
        && !takes_nothing(program, owner)
    {
        found.handlers.push((owner, handler.framework));
    }
    if answers_service_of_tonic(program, owner, path) {
        found.handlers.push((owner, "tonic"));
    }
}

/// Notes what a call registers as a handler.
fn note(body: &BodyInfo, registered: Registered, framework: &'static str, found: &mut Found) {
    match registered {
        Registered::Function(def) => found.handlers.push((def, framework)),
        Registered::Closure(closure) => found.closures.push((body.file, closure)),
        Registered::Parameter(position) => found.registers = Some((position, framework)),
    }
}

/// Adds what is handed to functions of the workspace that register it as a handler.
fn find_handed_on(model: &Model, found: &mut [(DefId, Found)]) {
    let registering = found.iter();
    let registrars: Registrars = registering
        .filter_map(|(owner, found)| Some((*owner, found.registers?)))
        .collect();
    if registrars.is_empty() {
        return;
    }
    for (body, (owner, found)) in model.bodies.iter().zip(found) {
        if !model.program.code_kind(*owner).ships() {
            continue;
        }
        for (registered, framework) in registered_through(model, body, &registrars) {
            note(body, registered, framework, found);
            found.concurrent = true;
        }
    }
}

fn serves(path: Name) -> bool {
    let path = path.as_str();
    path.ends_with("::serve") || path.contains("HttpServer") || path.ends_with("serve_connection")
}

fn uses_select_or_join(model: &Model, body: &BodyInfo) -> bool {
    use crate::syntax::hir::MacroKind;
    let file = body.source(model);
    let contexts = knowledge::async_contexts();
    body.types.calls().iter().any(|call| {
        model.api(call).is_some_and(|api| {
            contexts.together.contains(&api.path()) || contexts.joins.contains(&api.path())
        })
    }) || body_macros(file, body, model)
        .any(|call| matches!(call.kind, MacroKind::Select(_) | MacroKind::Join(_)))
}

fn body_macros<'m>(
    file: &'m crate::syntax::hir::SourceFile,
    body: &BodyInfo,
    model: &'m Model,
) -> impl Iterator<Item = &'m crate::syntax::hir::MacroCall> {
    let hir = body.hir(model);
    let range = hir.first_expr.index()..hir.end_expr.index();
    file.exprs
        .as_slice()
        .get(range)
        .unwrap_or(&[])
        .iter()
        .filter_map(|expr| match expr.kind {
            ExprKind::Macro(call) => Some(&file.macro_calls[call]),
            _ => None,
        })
}

impl Model {
    /// How often the code at an expression runs.
    pub fn heat(&self, body: &BodyInfo, expr: ExprId) -> Heat {
        let program = &self.program;
        if !program.code_kind(body.owner).ships()
            || runs_seldom(self, body, expr)
            || self.only_helps_tests(body.owner)
        {
            return Heat::Cold;
        }
        if self.heats.hot(body.owner).is_some() {
            return Heat::Hot;
        }
        for (_, frame) in body.frames.outwards(body.frames.of(expr)) {
            if self.heats.is_hot_block(body.file, frame.expr)
                && !leaves(body, body.source(self), expr, frame.expr)
            {
                return Heat::Hot;
            }
        }
        if self.is_start_up(body, expr) {
            Heat::Cold
        } else {
            Heat::Normal
        }
    }

    /// Whether a function lies in a module named after the tests that it helps, and nothing elsewhere
    /// makes it a handler: a module `test` may hold what is tested for users.
    pub fn only_helps_tests(&self, def: DefId) -> bool {
        self.program.helps_tests(def) && !self.heats.served.contains(&def)
    }

    /// For a trait's method that the workspace implements once: the implementation. Where the trait has a body
    /// of its own, that is what the other types run.
    pub fn only_implementation(&self, declared: DefId) -> Option<DefId> {
        let container = self.program.container(declared)?;
        if self.program.def(container).kind != DefKind::Trait {
            return None;
        }
        if self.body_of(declared).is_some() && impls_of(self, container).nth(1).is_some() {
            return None;
        }
        match implementations_up_to(self, declared, 2).as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// Why a function is hot, if it is.
    pub fn hot_reason(&self, def: DefId) -> Option<HotReason> {
        self.heats.hot(def)
    }

    /// Whether the expression runs on the way from `main` to the end of a program that serves nobody:
    /// what is done there is what the program is for.
    pub fn is_work(&self, body: &BodyInfo, expr: ExprId) -> bool {
        !self.is_started_by_server(body.owner)
            && self.program.code_kind(body.owner).ships()
            && !runs_seldom(self, body, expr)
            && self.is_start_up(body, expr)
    }
}
